using System.Collections.Immutable;
using Smithwright.Documentation.Text;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Examples;

/// <summary>The examples that the model gives of an operation (<c>smithy.api#examples</c>), as calls in its XML comment.</summary>
internal static class CallExamples
{
    // The rest would bury what else is said of the operation.
    private const int MostShown = 3;
    private const int MostLines = 40;
    private const int LongestLine = 130;

    /// <summary>The lines of the comment.</summary>
    /// <param name="context">The service.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="method">The name of its method, without the suffix.</param>
    /// <param name="input">Whether the method takes an input.</param>
    /// <param name="output">Whether it returns an output.</param>
    public static IEnumerable<string> Of(OperationContext context, OperationShape operation, string method, bool input, bool output) =>
        ((operation.Traits.Get(TraitIds.Examples) as JsonArray)?.Items.OfType<JsonObject>() ?? [])
            .Where(example => example["allowConstraintErrors"] is not JsonBoolean { Value: true })
            .Select(example => Of(context, operation, method, input, output, example))
            .OfType<IReadOnlyList<string>>()
            .Take(MostShown)
            .SelectMany(lines => lines);

    private static IReadOnlyList<string>? Of(OperationContext context, OperationShape operation, string method, bool input, bool output, JsonObject example)
    {
        CodeNode? request = null;
        if (input)
        {
            request = context.Model.Find(operation.Input) is StructureShape shape
                ? new ExampleCode(context).Structure(shape, example["input"] as JsonObject ?? new JsonObject(example.Span, ImmutableArray<JsonProperty>.Empty))
                : null;
            if (request is null)
            {
                return null;
            }
        }

        string call = $"{(output && example["error"] is null ? "var output = " : "")}await client.{method}Async(";
        IReadOnlyList<string> code = request is null ? [$"{call});"] : request.ToLines(call, ");");
        if (code.Count > MostLines || code.Any(line => line.Length > LongestLine))
        {
            return null;
        }

        string title = SingleLine.Of((example["title"] as JsonString)?.Value ?? "").Trim().TrimEnd('.');
        List<string> lines = ["<example>"];
        if (title.Length is > 0 and <= LongestLine)
        {
            lines.Add($"{XmlCharacters.Text(title)}{(example["error"] is null ? "" : ", which fails")}:");
        }

        lines.Add("<code>");
        lines.AddRange(code.Select(XmlCharacters.Text));
        lines.Add("</code>");
        lines.Add("</example>");
        return lines;
    }
}
