using Smithwright.Generator.CSharp;

namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>
/// Turns the templates of URLs into interpolated strings whose values are checked for the place that they stand in, so that a value of the host cannot
/// become another host, nor a port, a user or a path.
/// </summary>
internal static class UrlTemplateCompiler
{
    private const string AfterScheme = "://";

    /// <summary>Whether a text is the template of a URL, wherever it stands: nothing but letters and values come before its <c>://</c>.</summary>
    public static bool IsUrl(string template)
    {
        int end = template.IndexOf(AfterScheme, StringComparison.Ordinal);
        bool isValue = false;
        for (int i = 0; i < end; i++)
        {
            isValue = template[i] == '{' || (isValue && template[i] != '}');
            if (!isValue && template[i] != '}' && template[i] is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z'))
            {
                return false;
            }
        }

        return end >= 0;
    }

    public static RuleValue Compile(string template, RuleScope scope)
    {
        IReadOnlyList<TemplatePart> parts = TemplatePart.Split(template, scope);
        if (parts.All(part => part.Value is null))
        {
            return TemplateCompiler.Compile(template, scope);
        }

        // A whole URL, as clients are given one, with or without a path behind it.
        if (!IsUrl(template) && parts[0].Value is { } whole)
        {
            return parts.Count == 1 ? whole : Check(parts, new UrlPlace(UrlPlaceKind.AfterHost), scope);
        }

        return Check(parts, new UrlPlace(UrlPlaceKind.Scheme), scope);
    }

    private static RuleValue Check(IReadOnlyList<TemplatePart> parts, UrlPlace place, RuleScope scope)
    {
        List<TemplatePart> check = new();
        foreach (TemplatePart part in parts)
        {
            if (part.Literal is { } literal)
            {
                place = place.After(literal);
                check.Add(part);
            }
            else
            {
                bool isWhole = check.Count == 0 && place.Kind == UrlPlaceKind.AfterHost;
                check.Add(isWhole ? part : new TemplatePart(null, Checked(part.Value!, place.Kind, scope)));
                place = place.After(part.Value!);
            }
        }

        return TemplateCompiler.Interpolate(check);
    }

    private static RuleValue Checked(RuleValue value, UrlPlaceKind place, RuleScope scope)
    {
        bool isSafe = IsSafe(value.Origin, place);
        if (isSafe && !value.IsOptional)
        {
            return value;
        }

        string method = place switch
        {
            _ when isSafe => "Given",
            UrlPlaceKind.Scheme => "Scheme",
            UrlPlaceKind.Host => "Host",
            UrlPlaceKind.Port => "Port",
            UrlPlaceKind.Path => "Path",
            _ => throw new UnsupportedRuleException("A URL has a value right behind its host."),
        };
        return RuleValue.Call($"Endpoints::EndpointTemplate.{method}({value.Code}, {Literal.String(scope.ParametersOf(value.Uses))})", RuleType.String, isOptional: false, value);
    }

    private static bool IsSafe(TextOrigin origin, UrlPlaceKind place) => origin switch
    {
        TextOrigin.Trusted => true,
        TextOrigin.UrlScheme => place == UrlPlaceKind.Scheme,
        TextOrigin.UrlAuthority => place == UrlPlaceKind.Host,
        TextOrigin.UrlPath or TextOrigin.UrlNormalizedPath => place != UrlPlaceKind.Scheme,
        _ => false,
    };
}
