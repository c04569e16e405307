using Smithwright.Generator.Codecs;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Messages.HttpBindings;

/// <summary>Emits the service's half of an operation with HTTP bindings.</summary>
internal static class RestServerEmitter
{
    /// <summary>What the constructor of the base takes after the operation's name.</summary>
    public static string Arguments(RestOperationPlan plan) =>
        $"{plan.ErrorEnvelope}, new Server::HttpRoute({Literal.String(plan.Method)}, {Literal.String(plan.Uri)})";

    public static void Emit(CodeWriter writer, RestOperationPlan plan)
    {
        ServerSyntax.MediaTypes(writer, plan.Input is null ? null : RequestType(plan.Input), plan.Output is null ? null : ResponseType(plan.Output));
        if (plan.Input?.Payload is { Property.Type.IsStream: true })
        {
            OperationSyntax.Override(writer, "bool", "StreamsRequest", "true");
        }

        ServerSyntax.Encoding(writer, plan.Traits);
        using (ServerSyntax.ReadRequest(writer, plan))
        {
            RestRequestReadEmitter.Emit(writer, plan);
        }

        writer.Line();
        using CodeWriter.Scope method = OperationSyntax.WriteResponse(writer, plan);
        WriteResponse(writer, plan);
    }

    private static void WriteResponse(CodeWriter writer, RestOperationPlan plan)
    {
        if (plan.Status != 200)
        {
            writer.Line($"response.SetStatus({Literal.Number(plan.Status)});");
        }

        if (plan.Output is not { } output)
        {
            return;
        }

        writer.Lines(output.At(Location.StatusCode).Select(binding => $"response.SetStatus(output.{binding.Property.Name});"));
        RestMessageEmitter.Response.Headers(writer, output.Bindings);
        RestMessageEmitter.Response.Body(writer, output);
        if (!output.IsBody && output.Payload is null && !output.At(Location.Body).Any())
        {
            writer.Line(output.Codec.AlwaysHasBody
                ? output.Codec.EmptyBody("response", output.Codec.MediaType, output.Root)
                : $"response.SetBody(\"\", {Literal.String(output.Codec.MediaType)});");
        }
    }

    /// <summary>The media type that requests have to have. A header that the model gives to the caller is the caller's to set.</summary>
    private static string? RequestType(MessagePlan input) => input.Payload is { } payload ? TypeOf(payload, input.Codec) ?? ServerSyntax.AnyMediaType
        : input.IsBody || input.Bindings.IsEmpty || input.At(Location.Body).Any() ? input.Codec.MediaType
        : !input.Codec.AlwaysHasBody || input.At(Location.Header).Any(header => header.WireName.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            ? ServerSyntax.AnyMediaType
        : null;

    private static string? ResponseType(MessagePlan output) => output.Payload is { } payload ? TypeOf(payload, output.Codec) : output.Codec.MediaType;

    private static string? TypeOf(MemberBinding payload, ShapeCodec codec) => (payload.Location, payload.Property.Type) switch
    {
        (Location.WholeBody, _) => codec.MediaType,
        (_, ScalarType { Kind: ScalarKind.String or ScalarKind.Enum } text) => text.MediaType ?? "text/plain",
        (_, ScalarType { Kind: ScalarKind.Blob } blob) => blob.MediaType,
        (_, StreamType stream) => stream.MediaType,
        (_, EventStreamType) => ServerSyntax.EventStream,
        _ => codec.MediaType,
    };
}
