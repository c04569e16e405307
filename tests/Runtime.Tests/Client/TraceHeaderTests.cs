using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Client;

public sealed class TraceHeaderTests
{
    private const string Header = "X-Amzn-Trace-Id";

    private readonly Dictionary<string, string> _variables = new() { ["AWS_LAMBDA_FUNCTION_NAME"] = "shop", ["_X_AMZN_TRACE_ID"] = "Root=1-5759e988-bd86;Parent=53995c3f;Sampled=1" };

    [Theory]
    [InlineData("Root=1-5759e988-bd86;Parent=53995c3f;Sampled=1", "Root=1-5759e988-bd86;Parent=53995c3f;Sampled=1")]
    [InlineData("a-=;:+&[]{}\"',._~Z9", "a-=;:+&[]{}\"',._~Z9")]
    [InlineData("first\nsecond", "first%0Asecond")]
    [InlineData("a b%20/\u00fc\r", "a%20b%2520%2F%C3%BC%0D")]
    public async Task Within_a_function_requests_continue_its_trace(string trace, string expected)
    {
        _variables["_X_AMZN_TRACE_ID"] = trace;
        Assert.Equal(expected, (await Send()).Headers[Header]);
    }

    [Theory]
    [InlineData(null, "t")]
    [InlineData("", "t")]
    [InlineData("shop", null)]
    [InlineData("shop", "")]
    public async Task Elsewhere_they_do_not(string? function, string? trace)
    {
        _variables.Clear();
        if (function is not null)
        {
            _variables["AWS_LAMBDA_FUNCTION_NAME"] = function;
        }
        if (trace is not null)
        {
            _variables["_X_AMZN_TRACE_ID"] = trace;
        }
        Assert.False((await Send()).Headers.ContainsKey(Header));
    }

    [Fact]
    public async Task A_trace_that_the_request_has_stays()
    {
        EchoOperation operation = new()
        {
            Writes = static (_, request) =>
            {
                request.AppendPath("/");
                request.AddHeader("x-amzn-trace-id", "mine");
            },
        };
        Assert.Equal("mine", (await Send(operation)).Headers[Header]);
    }

    [Fact]
    public async Task It_is_that_of_the_invocation_and_not_signed()
    {
        ScriptedHandler handler = new(Answer(200, "{}"));
        using EchoClient client = new(handler, environment: _variables.GetValueOrDefault);
        await client.EchoAsync("a");
        _variables["_X_AMZN_TRACE_ID"] = "Root=2";
        await client.EchoAsync("a");
        Assert.Equal("Root=2", handler.Requests[1].Headers[Header]);
        Assert.DoesNotContain("trace", handler.Requests[1].Headers["Authorization"], StringComparison.OrdinalIgnoreCase);
    }

    private async Task<SentRequest> Send(EchoOperation? operation = null)
    {
        ScriptedHandler handler = new(Answer(200, "{}"));
        using EchoClient client = new(handler, environment: _variables.GetValueOrDefault);
        await client.EchoAsync("a", operation);
        return Assert.Single(handler.Requests);
    }
}
