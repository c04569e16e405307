using System.Text.Json;
using Smithwright.Conformance.Protocol.Responses;
using Smithwright.Conformance.Shapes;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>Changes a response test that passes: the response, and what is expected of the result.</summary>
/// <param name="run">Answers with the first case and compares with the second; gives the difference, or null.</param>
internal sealed class ResponseMutants(TestService service, Func<JsonElement, JsonElement, Task<string?>> run)
{
    public async Task<MutationTally> RunAsync(ProtocolTest test)
    {
        string? shape = test.Kind == TestKind.Error ? test.Subject : service.OutputOf(test.Subject);
        List<(string What, bool Noticed)> mutants = new();
        foreach (Variant variant in new GivenResponses(service, test, shape).All())
        {
            mutants.Add(($"given {variant}", await run(JsonEdit.Element(variant.Value), test.Case) is not null));
        }

        foreach (Variant variant in shape is null ? [] : Expected(test, shape))
        {
            JsonElement expected = JsonEdit.Element(JsonEdit.With(test.Case, "params", variant.Value));
            mutants.Add(($"expected params {variant}", await run(test.Case, expected) is not null));
        }

        return MutationTally.Of(mutants);
    }

    private IEnumerable<Variant> Expected(ProtocolTest test, string shape)
    {
        JsonElement parameters = new ResponseCase(test.Case).Params;
        return new ShapeVariants(service.Model, ValueFormat.Params, member => member.Name).Of(shape, parameters, "")
            .Where(variant => !IsMissingMessage(test, variant))
            .Concat(Additions(shape, parameters));
    }

    /// <summary>Every exception has a message: a test that expects none asserts nothing about it.</summary>
    private static bool IsMissingMessage(ProtocolTest test, Variant variant) =>
        test.Kind == TestKind.Error && variant.IsLeftOut && variant.Path.Equals("/message", StringComparison.OrdinalIgnoreCase);

    /// <summary>Values where the test expects none.</summary>
    private IEnumerable<Variant> Additions(string shape, JsonElement parameters)
    {
        foreach (Member member in service.Model.Members(shape).Values)
        {
            bool isExpected = parameters.TryGetProperty(member.Name, out JsonElement given) && given.ValueKind != JsonValueKind.Null;
            if (!isExpected && !member.Has(Traits.Default) && IsSimple(member))
            {
                string type = service.Model.TypeOf(member.Target);
                yield return new Variant($"/{member.Name}", "added", JsonEdit.With(parameters, member.Name, new LeafVariants(ValueFormat.Params).Of(type, default)));
            }
        }
    }

    private bool IsSimple(Member member) =>
        service.Model.TypeOf(member.Target) is not ("structure" or "union" or "list" or "set" or "map" or "document");
}
