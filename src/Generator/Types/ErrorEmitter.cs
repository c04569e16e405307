using Smithwright.Generator.Codecs;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Messages.HttpBindings;
using Smithwright.Generator.Planning;

namespace Smithwright.Generator.Types;

/// <summary>Emits a service's exceptions.</summary>
internal static class ErrorEmitter
{
    private const string Response = "global::Smithwright.Runtime.Messages.Responses.ErrorResponse";

    // Generated code is called with null only by mistake, which the base class reports.
    private const string WithoutMessage = "error?.WithoutMessage()!";
    private const string WithoutExcerpt = "error?.WithoutExcerpt()!";
    private const string Made = "string message, string errorCode, global::System.Net.HttpStatusCode statusCode";

    public static void Emit(CodeWriter writer, ServiceExceptionPlan plan)
    {
        using CodeWriter.Scope space = TypeSyntax.Namespace(writer, plan.Namespace.Name);
        writer.Line("/// <summary>An error that the service answered with. What the model names has a class of its own that derives from this one.</summary>");
        TypeSyntax.Mark(writer);
        using CodeWriter.Scope type = writer.Block($"{plan.Namespace.Accessibility} class {plan.Name} : global::Smithwright.ServiceException");
        writer.Line("/// <summary>Makes the exception from what the service sent.</summary>");
        writer.Line($"public {plan.Name}({Response} error) : base(error) {{ }}");
        writer.Line();
        writer.Line("/// <summary>Makes the exception as the service would send it, for stand-ins of the service.</summary>");
        writer.Line($"public {plan.Name}({Made}) : base(message, errorCode, statusCode) {{ }}");
    }

    public static void Emit(CodeWriter writer, ErrorPlan plan)
    {
        string name = plan.Head.Name;
        using (TypeSyntax.Namespace(writer, plan.Namespace.Name))
        {
            TypeSyntax.Head(writer, plan.Head.Documentation, plan.Head.Attributes);
            using CodeWriter.Scope type = writer.Block($"{plan.Namespace.Accessibility} sealed partial class {name} : {plan.BaseName}");
            writer.Line("/// <summary>Makes the exception from what the service sent.</summary>");
            writer.Line($"public {name}({Response} error) : base({Kept(plan.Hidden)}) {{ }}");
            writer.Line();
            writer.Line("/// <summary>");
            writer.Line("/// Makes the exception as the service would send it: for stand-ins of the service, and for events that carry errors.");
            writer.Line("/// </summary>");
            writer.Line($"public {name}(string message) : base(message, {Literal.String(plan.Code)}, (global::System.Net.HttpStatusCode){Literal.Number(plan.Status)}) {{ }}");

            if (plan.Properties.Count > 0)
            {
                writer.Line();
                StructureEmitter.Properties(writer, plan.Properties);
            }

            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"protected override string ModeledCode => {Literal.String(plan.Code)};");

            if (plan.Retryable)
            {
                writer.Line();
                writer.Line("/// <inheritdoc/>");
                writer.Line("public override bool IsRetryable => true;");
            }

            if (plan.Throttling)
            {
                writer.Line();
                writer.Line("/// <inheritdoc/>");
                writer.Line("public override bool IsThrottling => true;");
            }
        }

        using (SerializationScope space = TypeSyntax.Serialization(writer, plan.Namespace.SerializationNamespace))
        {
            TypeSyntax.MarkPlumbing(writer);
            using CodeWriter.Scope codec = writer.Block($"internal static class {plan.Codec.ClassOf(name)}");
            if (plan.IsRead)
            {
                Read(writer, plan);
            }

            if (plan is { IsWritten: true, Properties.IsEmpty: false } or { Served: not null })
            {
                Write(writer, plan);
            }
        }
    }

    private static string Kept(HiddenParts hidden) => hidden switch
    {
        HiddenParts.None => "error",
        HiddenParts.Body => WithoutExcerpt,
        HiddenParts.MessageAndBody => WithoutMessage,
        _ => throw new ArgumentOutOfRangeException(nameof(hidden), hidden, "Expected a known part of an answer."),
    };

    private static void Read(CodeWriter writer, ErrorPlan plan)
    {
        using CodeWriter.Scope method = writer.Block($"internal static {plan.Namespace.Type(plan.Head.Name)} Read(Responses::ErrorResponse error)");
        RestResponseEmitter.ReadMembers(writer, plan.Codec, plan.Bindings, "error");
        MemberLocals.Construct(
            writer,
            $"return new {plan.Namespace.Type(plan.Head.Name)}(error)",
            plan.Properties,
            property => RestResponseEmitter.Missing(property, plan.Codec, plan.Bindings));
    }

    private static void Write(CodeWriter writer, ErrorPlan plan)
    {
        if (plan.IsRead)
        {
            writer.Line();
        }

        using CodeWriter.Scope method = writer.Block($"internal static void Write(Responses::HttpResponseBuilder response, {plan.Namespace.Type(plan.Head.Name)} error)");
        if (plan.Served?.QueryError is { } queryError)
        {
            writer.Line($"response.AddHeader(\"x-amzn-query-error\", {Literal.String(queryError)});");
        }

        plan.Codec.BeginError(writer, plan.Envelope, Arguments(plan), RestMessageEmitter.Error.Members(plan.Bindings));
        RestMessageEmitter.Error.Headers(writer, plan.Bindings);
        plan.Codec.WriteErrorMembers(writer, RestMessageEmitter.Error.Members(plan.Bindings));
        writer.Line(plan.Served is null ? plan.Codec.EndError(plan.Envelope) : plan.Codec.EndServedError(plan.Envelope));
    }

    private static string Arguments(ErrorPlan plan) => plan.Served is { } served
        ? $", {Literal.String(served.Type)}, {MessageName(plan, served)}"
        : plan.Hidden == HiddenParts.MessageAndBody ? ", writesMessage: false" : "";

    /// <summary>The member that has the message, or the place that the envelope has for it; none where the message is a sensitive member.</summary>
    private static string MessageName(ErrorPlan plan, ServedError served) => served.Message is { } message ? plan.Codec.NameBytes(message)
        : plan.Hidden == HiddenParts.MessageAndBody ? "default"
        : plan.Codec.UnmodeledMessage;
}
