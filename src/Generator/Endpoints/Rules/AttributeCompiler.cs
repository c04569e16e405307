using System.Globalization;
using Smithwright.Generator.CSharp;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>Turns the paths of <c>getAttr</c>, such as <c>resourceId[1]</c>, into C#.</summary>
internal static class AttributeCompiler
{
    public static RuleValue Compile(RuleValue value, string path)
    {
        foreach (string step in path.Split('.'))
        {
            int bracket = step.IndexOf('[');
            string name = bracket < 0 ? step : step.Substring(0, bracket);
            if (name.Length > 0)
            {
                value = Member(value, name);
            }

            if (bracket >= 0)
            {
                value = Item(value, step.Substring(bracket));
            }
        }

        return value;
    }

    private static RuleValue Member(RuleValue value, string name)
    {
        (string Property, RuleType Type) member = (value.Type, name) switch
        {
            (RuleType.Partition, "name") => ("Name", RuleType.String),
            (RuleType.Partition, "dnsSuffix") => ("DnsSuffix", RuleType.String),
            (RuleType.Partition, "dualStackDnsSuffix") => ("DualStackDnsSuffix", RuleType.String),
            (RuleType.Partition, "implicitGlobalRegion") => ("ImplicitGlobalRegion", RuleType.String),
            (RuleType.Partition, "supportsFIPS") => ("SupportsFips", RuleType.Boolean),
            (RuleType.Partition, "supportsDualStack") => ("SupportsDualStack", RuleType.Boolean),
            (RuleType.Arn, "partition") => ("Partition", RuleType.String),
            (RuleType.Arn, "service") => ("Service", RuleType.String),
            (RuleType.Arn, "region") => ("Region", RuleType.String),
            (RuleType.Arn, "accountId") => ("AccountId", RuleType.String),
            (RuleType.Arn, "resourceId") => ("ResourceId", RuleType.StringList),
            (RuleType.Url, "scheme") => ("Scheme", RuleType.String),
            (RuleType.Url, "authority") => ("Authority", RuleType.String),
            (RuleType.Url, "path") => ("Path", RuleType.String),
            (RuleType.Url, "normalizedPath") => ("NormalizedPath", RuleType.String),
            (RuleType.Url, "isIp") => ("IsIp", RuleType.Boolean),
            _ => throw new UnsupportedRuleException($"A {value.Type} has no attribute '{name}'."),
        };
        return new RuleValue($"{value.Operand}{(value.IsOptional ? "?" : "")}.{member.Property}", member.Type, value.IsOptional, value.Uses) { Origin = Origin(value.Type, name) };
    }

    private static TextOrigin Origin(RuleType type, string name) => (type, name) switch
    {
        (RuleType.Partition, _) => TextOrigin.Trusted,
        (RuleType.Url, "scheme") => TextOrigin.UrlScheme,
        (RuleType.Url, "authority") => TextOrigin.UrlAuthority,
        (RuleType.Url, "path") => TextOrigin.UrlPath,
        (RuleType.Url, "normalizedPath") => TextOrigin.UrlNormalizedPath,
        _ => TextOrigin.Unknown,
    };

    private static RuleValue Item(RuleValue value, string index)
    {
        if (value.Type != RuleType.StringList
            || !index.EndsWith("]", StringComparison.Ordinal)
            || !int.TryParse(index.Substring(1, index.Length - 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int position))
        {
            throw new UnsupportedRuleException($"A {value.Type} has no item '{index}'.");
        }

        return RuleValue.Call($"Endpoints::EndpointFunctions.Item({value.Code}, {Literal.Number(position)})", RuleType.String, isOptional: true, value);
    }
}
