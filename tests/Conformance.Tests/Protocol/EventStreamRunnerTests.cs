using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Smithwright.Conformance.Client;
using Smithwright.Conformance.Protocol;
using Smithwright.Conformance.Protocol.EventStreams;
using Smithwright.Conformance.Shapes;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Conformance.Tests.Protocol;

public class EventStreamRunnerTests
{
    private static readonly Lazy<Assembly> Client = new(() => GeneratedClient.Of([ModelText.FromFile(DataFile.Radio)]).Load());

    private static readonly TestService Service = new(TestModel.Load(DataFile.Radio), "com.example.radio#Radio");

    [Theory]
    [InlineData("Dialogue")]
    [InlineData("NothingSaid")]
    [InlineData("Untyped")]
    [InlineData("NoStation")]
    public async Task Events_as_expected_pass(string id) => Assert.Null(await Runner().RunAsync(Test(id)));

    [Theory]
    [InlineData(0, """{"song":{"minutes":4,"title":"One"}}""", "the event has the header 'minutes', which differs or is too much")]
    [InlineData(0, """{"song":{"title":"One"}}""", "the event lacks the header 'minutes'")]
    [InlineData(0, """{"song":{"minutes":3,"title":"Two"}}""", "the body differs: /title is \"Two\" instead of \"One\"")]
    [InlineData(1, """{"noise":{"message":"hiss"}}""", "the payload of the event differs")]
    [InlineData(2, """{"text":{"payload":"ho"}}""", "event 0/text/payload is \"hi\" instead of \"ho\"")]
    [InlineData(3, """{"text":{"payload":"hi"}}""", "event 1 is ")]
    public async Task Another_event_than_expected_fails(int index, string value, string reason) => Assert.StartsWith(
        reason, await Runner().RunAsync(Test("Dialogue", test => test["events"]![index]!["params"] = JsonNode.Parse(value))), StringComparison.Ordinal);

    [Theory]
    [InlineData("initialRequestParams", "wave", "the header 'x-wave' is 'other' instead of 'FM'")]
    [InlineData("initialResponseParams", "station", "/station is \"S1\" instead of \"other\"")]
    public async Task Another_value_beside_the_events_than_expected_fails(string property, string member, string reason) =>
        Assert.Equal(reason, await Runner().RunAsync(Test("Dialogue", test => test[property]![member] = "other")));

    [Fact]
    public async Task A_call_that_succeeds_although_it_has_to_fail_does_not_pass() =>
        Assert.Equal("nothing failed", await Runner().RunAsync(Test("Dialogue", test => test["expectation"] = new JsonObject { ["failure"] = new JsonObject() })));

    [Theory]
    [InlineData("Dialogue", 14)]
    [InlineData("Untyped", 1)]
    [InlineData("NoStation", 1)]
    public async Task Every_change_of_a_test_of_events_is_noticed(string id, int atLeast)
    {
        MutationTally tally = await Runner().MutateAsync(Test(id));
        Assert.Empty(tally.Survivors);
        Assert.True(tally.Tried >= atLeast, $"Only {tally.Tried} changes were tried.");
    }

    private static EventStreamRunner Runner() => new(new TestBed(Service, GeneratedService.Find(Client.Value, Service.Id)!));

    private static ProtocolTest Test(string id, Action<JsonObject>? edit = null)
    {
        ProtocolTest test = Assert.Single(ProtocolTestReader.Read(Service), test => test.Id == id);
        JsonObject @case = JsonObject.Create(test.Case)!;
        edit?.Invoke(@case);
        return test with { Case = JsonSerializer.SerializeToElement(@case) };
    }
}
