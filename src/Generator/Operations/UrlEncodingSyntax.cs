using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Generator.Operations;

/// <summary>Emits what decodes the texts of an output that was asked for as it stands in URLs.</summary>
internal static class UrlEncodingSyntax
{
    private const string Text = "Responses::UrlText";

    public static void Emit(CodeWriter writer, OperationFile plan, OperationTraits traits)
    {
        if (traits.UrlEncoding is not { } encoding)
        {
            return;
        }

        string output = OperationSyntax.TypeName(plan.OutputType);
        writer.Line();
        writer.Line($"protected override {output} CompleteOutput({OperationSyntax.TypeName(plan.InputType)} input, {output} output) =>");
        using CodeWriter.Scope body = writer.Indent();
        writer.Line($"input.{encoding.Asked} is not null || output.{encoding.Answered}?.Value != {Literal.String(UrlEncodedOutput.Value)} ? output : output with");
        using CodeWriter.Scope members = writer.Block("", ";");
        writer.Line($"{encoding.Answered} = null,");
        writer.Lines(encoding.Texts.Select(text => $"{text.Property} = {Value(text)},"));
    }

    private static string Value(EncodedText text) => text.Item is { } item
        ? $"{Text}.Each(output.{text.Property}, static item => item with {{ {item} = {Text}.Decode(item.{item}) }})"
        : $"{Text}.Decode(output.{text.Property})";
}
