using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Operations;

/// <summary>Choices among modeled errors: by code where they are read, by type where they are written.</summary>
internal static class ErrorSyntax
{
    /// <summary>The errors of a service that all its operations declare, in a class of their own: one list, however many operations there are.</summary>
    public static void Emit(CodeWriter writer, ServiceErrorsPlan plan)
    {
        using SerializationScope space = TypeSyntax.Serialization(writer, plan.Namespace.SerializationNamespace);
        TypeSyntax.MarkPlumbing(writer);
        using CodeWriter.Scope type = writer.Block($"internal static class {plan.Name}");
        if (plan.IsRead)
        {
            writer.Line("internal static global::Smithwright.ServiceException Read(Responses::ErrorResponse error) => error.Code switch");
            writer.Line("{");
            using (writer.Indent())
            {
                ReadCases(writer, plan.Errors);
                writer.Line($"_ => new {plan.ServiceException}(error),");
            }

            writer.Line("};");
        }

        if (plan.Written.IsEmpty)
        {
            return;
        }

        if (plan.IsRead)
        {
            writer.Line();
        }

        using CodeWriter.Scope method = writer.Block("internal static bool Write(global::Smithwright.ServiceException error, Responses::HttpResponseBuilder response)");
        WriteCases(writer, plan.Written);
        writer.Line("return false;");
    }

    /// <summary>The attribute that lists errors, on an operation or on the type that stands for the service; without brackets.</summary>
    public static string Attribute(IEnumerable<string> types) => $"global::Smithwright.Annotations.Throws({string.Join(", ", types.Select(type => $"typeof({type})"))})";

    /// <summary>The arms of a <c>switch</c> over codes.</summary>
    public static void ReadCases(CodeWriter writer, EquatableArray<ErrorCase> errors) =>
        writer.Lines(errors.Select(error => $"{Literal.String(error.Code)} => {error.Codec}.Read(error),"));

    /// <summary>A <c>switch</c> whose cases write an error and leave the method with <paramref name="end"/>.</summary>
    public static void WriteCases(CodeWriter writer, IEnumerable<ErrorCase> errors, string end = "return true;")
    {
        using CodeWriter.Scope cases = writer.Block("switch (error)");
        writer.Lines(errors.Select(error => $"case {error.Type} known: {error.Codec}.Write(response, known); {end}"));
    }

    /// <summary>Each error once: a code that the model gives makes a second case for its shape.</summary>
    public static ErrorCase[] Types(IEnumerable<ErrorCase> errors) =>
        errors.GroupBy(error => error.Type, StringComparer.Ordinal).Select(group => group.First()).ToArray();
}
