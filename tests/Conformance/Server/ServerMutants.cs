using System.Text.Json;
using Smithwright.Conformance.Protocol;
using Smithwright.Conformance.Protocol.Mutations;
using Smithwright.Conformance.Protocol.Requests;
using Smithwright.Conformance.Protocol.Responses;
using Smithwright.Conformance.Shapes;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Server;

/// <summary>Changes what a test of a server expects, one piece at a time: each change has to be noticed.</summary>
internal sealed class ServerMutants(TestService service, ServerRunner runner)
{
    public async Task<MutationTally> RunAsync(ProtocolTest test)
    {
        List<(string What, bool Noticed)> mutants = [];
        foreach (Variant variant in Of(test))
        {
            ProtocolTest changed = test with { Case = JsonEdit.Element(variant.Value) };
            mutants.Add(($"expected {variant}", await NoticesAsync(changed)));
        }

        return MutationTally.Of(mutants);
    }

    private async Task<bool> NoticesAsync(ProtocolTest test)
    {
        try
        {
            return await runner.RunAsync(test) is not null;
        }
        catch (Exception)
        {
            // Expectations that no value meets fail the test as well.
            return true;
        }
    }

    private IEnumerable<Variant> Of(ProtocolTest test) => test.Kind switch
    {
        TestKind.Request => Params(test),
        TestKind.Response or TestKind.Error => Response(test),
        _ => [],
    };

    private IEnumerable<Variant> Params(ProtocolTest test)
    {
        RequestCase @case = new(test.Case);
        if (service.InputOf(test.Subject) is not { } input)
        {
            return [];
        }

        SentCase before = new(service, test.Subject, test.Protocol, @case);
        return new ShapeVariants(service.Model, ValueFormat.Params, member => member.Name).Of(input, before.Params, "")
            .Select(variant => variant with { Value = JsonEdit.With(test.Case, "params", variant.Value) })
            .Where(variant => IsAsserted(test, before, variant));
    }

    /// <summary>Whether the change is of something that the request says, and does not make of the test one that leaves the query parameters open.</summary>
    private bool IsAsserted(ProtocolTest test, SentCase before, Variant variant)
    {
        SentCase after = new(service, test.Subject, test.Protocol, new RequestCase(JsonEdit.Element(variant.Value)));
        return before.Unasserted == after.Unasserted && !JsonElement.DeepEquals(before.Params, after.Params);
    }

    private static IEnumerable<Variant> Response(ProtocolTest test)
    {
        int code = new ResponseCase(test.Case).Code;
        return RequestExpectations.OfResponse(test.Case).Prepend(Variant.Changed("code", JsonEdit.With(test.Case, "code", code == 200 ? 201 : 200)));
    }
}
