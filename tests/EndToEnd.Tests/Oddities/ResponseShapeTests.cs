using System.Text;
using Example.Zoo;
using Smithwright.Runtime.Tests.Client;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.EndToEnd.Tests.Oddities;

/// <summary>What generated code makes of unions and timestamps that are not what the model says.</summary>
public sealed class ResponseShapeTests
{
    private const string NoMember = "expected a union with one member, found none.";

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"choice":{}}""")]
    [InlineData("""{"choice":{"text":null,"other":null}}""")]
    [InlineData("""{"choice":{"__type":"example.zoo#Choice"}}""")]
    public async Task An_optional_union_without_a_member_is_absent(string body)
    {
        GetAllOutput output = await AllAsync(body);
        Assert.Null(output.Choice);
    }

    [Fact]
    public async Task Collections_leave_unions_without_a_member_out_as_they_do_null()
    {
        GetAllOutput output = await AllAsync(
            """{"choices":[{},{"text":"a"},null],"gaps":[{},null,{"none":{}}],"choiceMap":{"a":{},"b":{"number":1}},"nested":[[{}],[{"text":"a"}]]}""");
        Assert.Equal([new Choice.Text("a")], output.Choices);
        Assert.Equal([null, null, new Choice.None()], output.Gaps);
        Assert.Equal(["b"], output.ChoiceMap!.Keys);
        Assert.Equal([0, 1], output.Nested!.Select(static list => list.Count));
    }

    [Theory]
    [InlineData("""{"holder":{"choice":{"text":"a"}}}""", "$.choice: " + NoMember)]
    [InlineData("""{"choice":{},"holder":{"choice":{"text":"a"}}}""", "$.choice: " + NoMember)]
    [InlineData("""{"choice":{"text":"a"},"holder":{}}""", "$.holder.choice: " + NoMember)]
    [InlineData("""{"choice":{"text":"a"}}""", "$.holder.choice: " + NoMember)]
    [InlineData("""{"choice":{"choice":{}}}""", "$.choice.choice: " + NoMember)]
    [InlineData("""{"choice":{"text":"a","number":1}}""", "$.choice: expected a union with one member, found the members \"text\" and \"number\".")]
    [InlineData("""{"choice":{"newer":1,"text":"a"}}""", "$.choice: expected a union with one member, found the members \"newer\" and \"text\".")]
    public async Task A_required_union_must_have_one_member(string body, string message)
    {
        using ZooClient client = Client(Answer(200, body));
        MalformedResponseException exception = await Assert.ThrowsAsync<MalformedResponseException>(() => client.GetStrictAsync());
        Assert.Equal($"The response of GetStrict could not be read. {message}", exception.Message);
        Assert.Equal(body, Encoding.UTF8.GetString(exception.ResponseBody.Span));
    }

    [Fact]
    public async Task Items_name_their_place()
    {
        MalformedResponseException exception = await Assert.ThrowsAsync<MalformedResponseException>(
            () => AllAsync("""{"holders":[{"choice":{"text":"a"}},{"label":"x"}]}"""));
        Assert.EndsWith("$.holders[1].choice: " + NoMember, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_payload_may_be_a_union_without_a_member_unless_it_is_required()
    {
        using ZooClient client = Client(Answer(200, "{}"));
        Assert.Null((await client.GetUnionAsync()).Payload);
        MalformedResponseException exception = await Assert.ThrowsAsync<MalformedResponseException>(() => client.GetNeededAsync());
        Assert.EndsWith("$: " + NoMember, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_member_is_kept()
    {
        GetAllOutput output = await AllAsync("""{"choice":{"newer":[1],"text":null}}""");
        Choice.Unknown unknown = Assert.IsType<Choice.Unknown>(output.Choice);
        Assert.Equal(("newer", "[1]"), (unknown.Name, unknown.Value.AsJson().GetRawText()));
    }

    [Fact]
    public async Task Timestamps_are_read_as_services_send_them()
    {
        GetAllOutput output = await AllAsync(
            """{"seconds":"Mon Aug 04 00:25:20 UTC 2025","moment":1754267120000,"day":"2025-08-04T00:25:20","times":["2025-08-04T02:25:20+0200","20250804T002520Z"]}""",
            ("x-day", "Monday, 04-Aug-25 00:25:20 GMT"),
            ("x-seconds", "2025-08-04T00:25:20Z"),
            ("x-times", "Mon, 04 Aug 2025 00:25:20 GMT, 2025-08-04T00:25:20+00:00"));
        DateTimeOffset expected = new(2025, 8, 4, 0, 25, 20, TimeSpan.Zero);
        Assert.All([output.Seconds, output.Moment, output.Day, output.HDay, output.HSeconds], value => Assert.Equal(expected, value));
        Assert.Equal([expected, expected], output.Times);
        Assert.Equal([expected, expected], output.HTimes);
    }

    [Theory]
    [InlineData("""{"inner":{"choice":{"when":"soon"}}}""", "", "$.inner.choice.when: expected a timestamp, found a string: \"soon\".")]
    [InlineData("""{"times":[0,"soon"]}""", "", "$.times[1]: expected a timestamp, found a string: \"soon\".")]
    [InlineData("""{"hiddenDay":"soon"}""", "", "$.hiddenDay: expected a timestamp, found a string that is not one.")]
    [InlineData("{}", "x-seconds", "Header x-seconds: Expected a timestamp, found \"soon\".")]
    [InlineData("{}", "x-hidden", "Header x-hidden: Expected a timestamp, found another text.")]
    [InlineData("{}", "x-times", "Header x-times: Expected a timestamp, found \"soon\".")]
    public async Task A_timestamp_that_cannot_be_read_is_named_and_shown_unless_it_is_sensitive(string body, string header, string message)
    {
        MalformedResponseException exception = await Assert.ThrowsAsync<MalformedResponseException>(() => AllAsync(body, (header.Length == 0 ? "x-text" : header, "soon")));
        Assert.Equal($"The response of GetAll could not be read. {message}", exception.Message);
    }

    private static async Task<GetAllOutput> AllAsync(string body, params (string, string)[] headers)
    {
        using ZooClient client = Client(Answer(200, body, headers));
        return await client.GetAllAsync();
    }

    private static ZooClient Client(Func<HttpResponseMessage> answer) => new(
        new ClientOptions
        {
            Region = "eu-west-1",
            Endpoint = new Uri("https://zoo.example.com"),
            Credentials = new AwsCredentials("AKIDEXAMPLE", "hidden-secret"),
        },
        new HttpClient(new ScriptedHandler(answer)));
}
