using System.Text.Json;
using Smithwright.Conformance.Client;
using Smithwright.Conformance.Protocol.Requests;
using Smithwright.Conformance.Shapes;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>Changes a request test that passes: what it asserts, what was sent, and what it is given.</summary>
/// <param name="capture">Sends a case's params; null when the operation was not generated.</param>
internal sealed class RequestMutants(TestService service, Func<string, RequestCase, Task<CapturedRequest?>> capture)
{
    public async Task<MutationTally> RunAsync(ProtocolTest test)
    {
        RequestCase @case = new(test.Case);
        CapturedRequest sent = (await capture(test.Subject, @case))!;
        List<(string What, bool Noticed)> mutants =
        [
            .. RequestExpectations.Of(test.Case, sent)
                .Select(variant => ($"expected {variant}", RequestCheck.Difference(new RequestCase(JsonEdit.Element(variant.Value)), sent) is not null)),
            .. SentRequests.Of(@case, sent).Select(mutant => (mutant.What, RequestCheck.Difference(@case, mutant.Request) is not null)),
        ];
        foreach (Variant variant in Params(test))
        {
            if (await IsNoticedAsync(test, @case, sent, variant) is { } noticed)
            {
                mutants.Add(($"params {variant}", noticed));
            }
        }

        return MutationTally.Of(mutants);
    }

    private IEnumerable<Variant> Params(ProtocolTest test)
    {
        if (service.InputOf(test.Subject) is not { } input)
        {
            return [];
        }

        JsonElement parameters = new RequestCase(test.Case).Params;
        ShadowedParams shadowed = new(service, test.Subject, input, parameters);
        return new ShapeVariants(service.Model, ValueFormat.Params, member => member.Name).Of(input, parameters, "")
            .Where(variant => !shadowed.MakesIdle(variant));
    }

    /// <summary>Whether the test fails with other params; null when they only changed what the test asserts nothing about.</summary>
    private async Task<bool?> IsNoticedAsync(ProtocolTest test, RequestCase @case, CapturedRequest before, Variant variant)
    {
        try
        {
            JsonElement changed = JsonEdit.Element(JsonEdit.With(test.Case, "params", variant.Value));
            CapturedRequest after = (await capture(test.Subject, new RequestCase(changed)))!;
            return RequestCheck.Difference(@case, after) is not null ? true
                : RequestDifference.IsAsserted(@case, before, after) || !RequestDifference.IsAny(before, after) ? false
                : null;
        }
        catch (Exception)
        {
            // A request that cannot be built or sent fails the test.
            return true;
        }
    }
}
