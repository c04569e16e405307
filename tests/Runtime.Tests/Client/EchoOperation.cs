using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Operations;
using Smithwright.Runtime.Protocols.Json;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>An operation as generated code has them: a label, a query parameter and a JSON body with one text; the output is a text as well.</summary>
internal sealed class EchoOperation : RestOperation<string, string>
{
    public EchoOperation(string method = "POST") : base("Echo", method, JsonErrorEnvelope.NamedInHeader)
    {
    }

    public OperationAuth Authentication { get; init; } = OperationAuth.Signed;

    public IReadOnlyList<string>? Order { get; init; }

    public bool IsOptional { get; init; }

    public bool Streams { get; init; }

    /// <summary>What it decides about the endpoint.</summary>
    public EndpointBindings? Binds { get; init; }

    public IReadOnlyList<Violation> Violations { get; init; } = [];

    /// <summary>Writes something else than the usual request.</summary>
    public Action<string, HttpRequestBuilder>? Writes { get; init; }

    /// <summary>Reads something else than the usual response.</summary>
    public Func<HttpResponseReader, string>? Reads { get; init; }

    public int TimesWritten { get; private set; }

    /// <summary>The stream of the last streamed response.</summary>
    public Stream? Body { get; private set; }

    public TimeSpan? HeldOpenFor { get; init; }

    public bool Polls { get; init; }

    public bool Repeats { get; init; } = true;

    protected internal override TimeSpan? MinimumAttemptTimeout => HeldOpenFor;

    protected internal override bool IsLongPoll => Polls;

    protected internal override bool CanRepeat => Repeats;

    protected internal override EndpointBindings? BindEndpoint(string input) => Binds;

    protected internal override OperationAuth Auth => Authentication;

    protected internal override IReadOnlyList<string>? AuthOrder => Order;

    protected internal override bool IsAuthOptional => IsOptional;

    protected internal override bool StreamsResponse => Streams;

    protected internal override IReadOnlyList<Violation> Validate(string input) => Violations;

    protected internal override void WriteRequest(string input, HttpRequestBuilder request)
    {
        TimesWritten++;
        if (Writes is not null)
        {
            Writes(input, request);
            return;
        }

        request.AppendPath("/echo/");
        request.AppendLabel("text", input);
        request.AddQuery("q", input);
        JsonShapeWriter writer = new(request.BeginBody("application/json"));
        writer.BeginObject();
        writer.Member("text"u8, input);
        writer.EndObject();
    }

    protected internal override string ReadResponse(HttpResponseReader response)
    {
        if (Streams)
        {
            Body = response.BodyStream();
            return "stream";
        }

        if (Reads is not null)
        {
            return Reads(response);
        }

        JsonShapeReader reader = new(response.RequireBody().Span);
        return Text(ref reader) ?? "nothing";
    }

    protected internal override ServiceException ReadError(ErrorResponse error) => error.Code switch
    {
        "InvalidInputException" => InvalidInput(error),
        "BusyException" => new BusyException(error),
        _ => new EchoException(error),
    };

    private static InvalidInputException InvalidInput(ErrorResponse error)
    {
        JsonShapeReader reader = new(error.RequireBody().Span);
        return new InvalidInputException(error) { Detail = Text(ref reader), Hint = error.Header("X-Hint") };
    }

    private static string? Text(ref JsonShapeReader reader)
    {
        string? text = null;
        reader.BeginObject();
        while (reader.NextMember())
        {
            if (reader.IsMember("text"u8))
            {
                text = reader.ReadString();
            }
            else
            {
                reader.Skip();
            }
        }

        return text;
    }
}

internal class EchoException(ErrorResponse error) : ServiceException(error);

internal sealed class InvalidInputException(ErrorResponse error) : EchoException(error)
{
    public string? Detail { get; init; }

    public string? Hint { get; init; }

    protected internal override string ModeledCode => "InvalidInputException";
}

internal sealed class BusyException(ErrorResponse error) : EchoException(error)
{
    public override bool IsRetryable => true;
}
