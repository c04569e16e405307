using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Operations;

/// <summary>What the generated operations of servers have in common in all protocols.</summary>
internal static class ServerSyntax
{
    /// <summary>Any media type.</summary>
    public const string AnyMediaType = "*/*";

    /// <summary>The media type of events.</summary>
    public const string EventStream = "application/vnd.amazon.eventstream";

    /// <summary>Opens the class; <paramref name="arguments"/> are those of the base's constructor after the name.</summary>
    public static CodeWriter.Scope Open(CodeWriter writer, OperationFile plan, string className, string arguments)
    {
        TypeSyntax.MarkPlumbing(writer);
        CodeWriter.Scope type = writer.Block(
            $"internal sealed class {className} : Server::ServerOperation<{OperationSyntax.TypeName(plan.InputType)}, {OperationSyntax.TypeName(plan.OutputType)}>");
        writer.Line($"internal static readonly {className} Instance = new();");
        writer.Line();
        writer.Line($"private {className}() : base({Literal.String(plan.Name)}, {arguments}) {{ }}");
        return type;
    }

    /// <summary>The media types of messages; null for a request without a body, and for a response of which nobody can ask for another one.</summary>
    public static void MediaTypes(CodeWriter writer, string? request, string? response)
    {
        if (request is not null)
        {
            OperationSyntax.Override(writer, "string?", "RequestMediaType", Literal.String(request));
        }

        if (response is not null)
        {
            OperationSyntax.Override(writer, "string?", "ResponseMediaType", Literal.String(response));
        }
    }

    /// <summary>The encoding in which callers may send bodies.</summary>
    public static void Encoding(CodeWriter writer, OperationTraits traits)
    {
        if (traits.Compression is { } encoding)
        {
            OperationSyntax.Override(writer, "string?", "RequestEncoding", Literal.String(encoding));
        }
    }

    /// <summary>Opens the method that reads a request.</summary>
    public static CodeWriter.Scope ReadRequest(CodeWriter writer, OperationFile plan)
    {
        writer.Line();
        return writer.Block($"protected override {OperationSyntax.TypeName(plan.InputType)} ReadRequest(Server::HttpRequestReader request)");
    }

    /// <summary>The errors that the operation lists; callers learn nothing about any other.</summary>
    public static void WriteError(CodeWriter writer, OperationFile plan)
    {
        writer.Line();
        writer.Line("protected override bool WriteError(global::Smithwright.ServiceException error, Responses::HttpResponseBuilder response)");
        writer.Line("{");
        using (writer.Indent())
        {
            ErrorCase[] errors = ErrorSyntax.Types(plan.Errors);
            if (errors.Length > 0)
            {
                ErrorSyntax.WriteCases(writer, errors);
            }

            string shared = plan.ServiceErrors is { } errorsOfService ? $"{errorsOfService}.Write(error, response) || " : "";
            writer.Line($"return {shared}WriteUnmodeled<{plan.ServiceException}>(error, response);");
        }

        writer.Line("}");
    }
}
