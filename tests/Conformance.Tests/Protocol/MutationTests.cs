using System.Reflection;
using System.Text.Json;
using Smithwright.Conformance.Client;
using Smithwright.Conformance.Protocol;
using Smithwright.Conformance.Protocol.Mutations;

namespace Smithwright.Conformance.Tests.Protocol;

public class MutationTests
{
    [Theory]
    [InlineData("Shop", "EveryPlace", 60)]
    [InlineData("Shop", "EveryMember", 30)]
    [InlineData("Shop", "ErrorOfHeader", 8)]
    [InlineData("Shop", "ErrorOfBody", 3)]
    [InlineData("Archive", "Corrected", 2)]
    public async Task Every_change_of_a_test_is_noticed(string service, string id, int atLeast)
    {
        ProtocolTest test = Shop.Test(service, id);
        MutationTally tally = await Shop.Runner(service, test.Kind).MutateAsync(test);
        Assert.Empty(tally.Survivors);
        Assert.True(tally.Tried >= atLeast, $"Only {tally.Tried} changes were tried.");
    }

    [Fact]
    public async Task A_check_that_compares_nothing_lets_every_change_of_a_response_survive()
    {
        ProtocolTest test = Shop.Test("Shop", "EveryMember");
        MutationTally tally = await new ResponseMutants(Shop.Service("Shop"), (_, _) => Task.FromResult<string?>(null)).RunAsync(test);
        Assert.Equal(tally.Tried, tally.Survivors.Count);
        Assert.Contains("given code changed", tally.Survivors);
        Assert.Contains("given header 'X-Total' left out", tally.Survivors);
        Assert.Contains("given body/items/0/book/pages changed", tally.Survivors);
        Assert.Contains("expected params /extra/One changed", tally.Survivors);
        Assert.DoesNotContain(tally.Survivors, survivor => survivor.Contains("unknown", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_that_loses_params_lets_changes_of_them_survive()
    {
        ProtocolTest test = Shop.Test("Shop", "EveryPlace");
        CapturedRequest? always = null;
        RequestMutants mutants = new(Shop.Service("Shop"), async (operation, @case) => always ??= await CaptureAsync(operation, @case.Params));
        MutationTally tally = await mutants.RunAsync(test);
        Assert.Contains("params /count changed", tally.Survivors);
        Assert.Contains("params /prices/none left out", tally.Survivors);
        Assert.DoesNotContain("params /more/tag changed", tally.Survivors);
        Assert.DoesNotContain(tally.Survivors, survivor => !survivor.StartsWith("params", StringComparison.Ordinal));
    }

    private static async Task<CapturedRequest> CaptureAsync(string operation, JsonElement parameters)
    {
        GeneratedService client = Shop.Client("Shop");
        CapturingHandler handler = new();
        MethodInfo method = client.MethodOf(operation)!;
        await Assert.ThrowsAsync<RequestCapturedException>(() => client.CallAsync(method, GeneratedService.Input(method, parameters), "example.com/v1", handler));
        return handler.Request!;
    }
}
