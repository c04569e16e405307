using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks <c>smithy.api#http</c> (https://smithy.io/2.0/spec/http-bindings.html#http-trait).</summary>
internal static class HttpCheck
{
    public static void Check(TraitUse use)
    {
        KindChecks.Members(use, new() { ["method"] = "string", ["uri"] = "string", ["code"] = "number" }, "method", "uri");
        if (use.Kept is not JsonObject http)
        {
            return;
        }

        JsonString method = (JsonString)http["method"]!;
        if (method.Value.Length == 0 || !method.Value.All(c => c is '-' or '_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')))
        {
            use.Report(method, $"Expected \"method\" to be an HTTP method, but found {KindChecks.Describe(method)}.");
        }

        if (http["code"] is JsonNode code)
        {
            KindChecks.Integer(use, code, 100, 999);
        }

        CheckUri(use, (JsonString)http["uri"]!);
    }

    private static void CheckUri(TraitUse use, JsonString uri)
    {
        if (UriPatternCheck.FindFault(uri.Value, out List<string> labels) is string fault)
        {
            if (fault == UriPatternCheck.AfterGreedy)
            {
                use.Omit(uri, $"\"uri\" {fault}.");
            }
            else
            {
                use.Report(uri, $"\"uri\" {fault}.");
            }

            return;
        }

        if (use.Target is not OperationDefinition operation)
        {
            return;
        }

        AggregateDefinition? input = operation.Input is Located<ShapeId> id ? use.Shapes.Find(id.Value) as AggregateDefinition : null;
        List<MemberDefinition> bound = input?.Members.Where(member => member.Traits.Has(TraitIds.HttpLabel)).ToList() ?? [];
        List<string> names = bound.Select(member => member.Name.Value).ToList();
        foreach (string label in labels.Except(names))
        {
            use.Report(
                uri,
                $"\"uri\" has the label '{label}', but the input of the operation has no such member with the trait 'httpLabel'{NearestName.Suggest(label, names)}");
        }

        foreach (MemberDefinition member in bound.Where(member => use.Kept is not null && !labels.Contains(member.Name.Value)))
        {
            use.Warn(
                member.Traits.Get(TraitIds.HttpLabel)!,
                $"Member '{member.Name}' is a label, but the \"uri\" of operation '{operation.Id.Name}' has no '{{{member.Name}}}'.");
        }
    }
}
