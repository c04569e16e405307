using System.Globalization;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Operations;

/// <summary>What the generated operations of all protocols have in common.</summary>
internal static class OperationSyntax
{
    private const string Bindings = "global::Smithwright.Runtime.Endpoints.EndpointBindings";

    /// <summary>The C# type of an input or output, or what stands for none.</summary>
    public static string TypeName(TypePlan? type) => type?.Name ?? "Operations::Unit";

    /// <summary>Opens the class; <paramref name="arguments"/> are those of the base's constructor after the name.</summary>
    public static CodeWriter.Scope Open(CodeWriter writer, OperationFile plan, string baseName, string arguments)
    {
        TypeSyntax.MarkPlumbing(writer);
        CodeWriter.Scope type = writer.Block(
            $"internal sealed class {plan.OperationClass} : {baseName}<{TypeName(plan.InputType)}, {TypeName(plan.OutputType)}>");
        writer.Line($"internal static readonly {plan.OperationClass} Instance = new();");
        writer.Line();
        writer.Line($"private {plan.OperationClass}() : base({Literal.String(plan.Name)}, {arguments}) {{ }}");
        return type;
    }

    private static void Auth(CodeWriter writer, OperationTraits traits)
    {
        if (traits.Anonymous || traits.UnsignedPayload)
        {
            Override(writer, "Operations::OperationAuth", "Auth", traits.Anonymous ? "Operations::OperationAuth.Anonymous" : "Operations::OperationAuth.UnsignedPayload");
        }

        if (!traits.AuthOrder.IsEmpty)
        {
            writer.Line();
            writer.Line($"protected override global::System.Collections.Generic.IReadOnlyList<string>? AuthOrder {{ get; }} = [{string.Join(", ", traits.AuthOrder.Select(Literal.String))}];");
        }

        if (traits.IsAuthOptional)
        {
            Override(writer, "bool", "IsAuthOptional", "true");
        }
    }

    /// <summary>How the client calls the operation: signatures, limits of time, retries.</summary>
    public static void Calling(CodeWriter writer, OperationTraits traits)
    {
        Auth(writer, traits);
        if (traits.HeldOpenMillis is { } millis)
        {
            Override(writer, "global::System.TimeSpan?", "MinimumAttemptTimeout", $"global::System.TimeSpan.FromMilliseconds({millis.ToString(CultureInfo.InvariantCulture)})");
        }

        if (traits.IsLongPoll)
        {
            Override(writer, "bool", "IsLongPoll", "true");
        }

        if (traits.ErrorsInSuccess)
        {
            Override(writer, "bool", "HasErrorsInSuccess", "true");
        }

        if (traits.NeverRepeats)
        {
            Override(writer, "bool", "CanRepeat", "false");
        }
    }

    /// <summary>What the operation or its input decides about the endpoint.</summary>
    public static void EndpointBindings(CodeWriter writer, OperationFile plan, OperationTraits traits)
    {
        if (traits.EndpointBindings.IsEmpty)
        {
            return;
        }

        writer.Line();
        writer.Line($"protected override {Bindings} BindEndpoint({TypeName(plan.InputType)} input) => new {Bindings}()");
        using CodeWriter.Scope calls = writer.Indent();
        for (int i = 0; i < traits.EndpointBindings.Count; i++)
        {
            EndpointBinding binding = traits.EndpointBindings[i];
            writer.Line($".With({Literal.String(binding.Parameter)}, {binding.Value}){(i == traits.EndpointBindings.Count - 1 ? ";" : "")}");
        }
    }

    public static void Override(CodeWriter writer, string type, string name, string value)
    {
        writer.Line();
        writer.Line($"protected override {type} {name} => {value};");
    }

    public static void HostPrefix(CodeWriter writer, EquatableArray<HostPart> parts) =>
        writer.Lines(parts.Select(part => part.LabelProperty is { } label
            ? $"request.AppendHostLabel({Literal.String(label)}, {OrDefault($"input.{label}", part.Default)});"
            : $"request.AppendHostPrefix({Literal.String(part.Literal ?? "")});"));

    /// <summary>The text of a label, or what stands for an empty one.</summary>
    public static string OrDefault(string value, string? standIn) =>
        standIn is null ? value : $"Text::WireText.OrDefault({value}, {Literal.String(standIn)})";

    /// <summary>Where the request goes, and what all requests of the operation carry.</summary>
    public static void RequestTraits(CodeWriter writer, OperationTraits traits)
    {
        if (traits.EndpointProperty is { } endpoint)
        {
            writer.Line($"request.SetEndpoint(input.{endpoint});");
        }

        writer.Lines(traits.Headers.Select(header => $"request.AddHeader({Literal.String(header.Name)}, {Literal.String(header.Value)});"));
    }

    /// <summary>What is done to the body once it is there.</summary>
    public static void BodyTraits(CodeWriter writer, OperationTraits traits)
    {
        if (traits.Compression is { } compression)
        {
            writer.Line($"request.CompressBody({Literal.String(compression)});");
        }

        if (traits.ExpectsContinue)
        {
            writer.Line("request.ExpectContinue();");
        }

        writer.Lines(traits.CustomerKeys.Select(key => $"request.EncodeCustomerKey({Literal.String(key.Name)}, {Literal.String(key.Value)});"));
        if (traits.UrlEncoding is { } encoding)
        {
            writer.Line($"request.AddDefaultQuery({Literal.String(encoding.Query)}, {Literal.String(UrlEncodedOutput.Value)});");
        }

        if (traits.Md5Required)
        {
            writer.Line("request.RequireContentMd5();");
        }

        if (traits.Checksum?.Request is { } checksum)
        {
            writer.Line($"request.AddChecksum({checksum.Algorithm ?? "null"}, {Literal.String(checksum.Header)}, isRequired: {(checksum.IsRequired ? "true" : "false")});");
        }

        if (traits.Checksum?.ModeHeader is { } mode)
        {
            writer.Line($"request.AskForChecksums({Literal.String(mode)});");
        }
    }

    public static void Validate(CodeWriter writer, OperationFile plan)
    {
        if (plan.InputType is { } input)
        {
            writer.Line();
            writer.Line($"protected override global::System.Collections.Generic.IReadOnlyList<global::Smithwright.Violation> Validate({input.Name} input) => input.Validate();");
        }
    }

    public static void ReadError(CodeWriter writer, OperationFile plan, OperationTraits traits)
    {
        if (traits.ErrorMessageMember is { } message)
        {
            Override(writer, "string?", "ErrorMessageMember", Literal.String(message));
        }

        if (!traits.ErrorRoots.IsEmpty)
        {
            writer.Line();
            writer.Line($"protected override global::System.Collections.Generic.IReadOnlyList<string> ErrorRoots {{ get; }} = [{string.Join(", ", traits.ErrorRoots.Select(Literal.String))}];");
        }

        writer.Line();
        const string Method = "protected override global::Smithwright.ServiceException ReadError(Responses::ErrorResponse error) =>";
        string others = plan.ServiceErrors is { } shared ? $"{shared}.Read(error)" : $"new {plan.ServiceException}(error)";
        if (plan.Errors.IsEmpty)
        {
            writer.Line($"{Method} {others};");
            return;
        }

        writer.Line($"{Method} error.Code switch");
        writer.Line("{");
        using (writer.Indent())
        {
            ErrorSyntax.ReadCases(writer, plan.Errors);
            writer.Line($"_ => {others},");
        }

        writer.Line("};");
    }

    /// <summary>Opens the method that writes a response.</summary>
    public static CodeWriter.Scope WriteResponse(CodeWriter writer, OperationFile plan) =>
        writer.Block($"protected override void WriteResponse({TypeName(plan.OutputType)} output, Responses::HttpResponseBuilder response)");

    /// <summary>The errors that have more than code and message; the runtime writes the others.</summary>
    public static void WriteError(CodeWriter writer, OperationFile plan)
    {
        ErrorCase[] errors = ErrorSyntax.Types(plan.Errors.Where(error => error.WritesMembers));
        if (errors.Length == 0 && !plan.WritesServiceErrors)
        {
            return;
        }

        writer.Line();
        using CodeWriter.Scope method = writer.Block("protected override void WriteError(global::Smithwright.ServiceException error, Responses::HttpResponseBuilder response)");
        if (errors.Length > 0)
        {
            ErrorSyntax.WriteCases(writer, errors, "return;");
        }

        if (plan is { WritesServiceErrors: true, ServiceErrors: { } shared })
        {
            using CodeWriter.Scope others = writer.Block($"if (!{shared}.Write(error, response))");
            writer.Line("base.WriteError(error, response);");
            return;
        }

        writer.Line("base.WriteError(error, response);");
    }
}
