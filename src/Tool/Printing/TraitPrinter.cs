using System.Text;
using Smithwright.Model.Definitions;
using Smithwright.Model.Idl.Names;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Tool.Printing;

/// <summary>Prints traits, one a line; documentation as comments.</summary>
internal sealed class TraitPrinter(IdlNames names, IReadOnlyDictionary<ShapeId, ShapeDefinition> shapes)
{
    /// <param name="indentation">What stands before each line.</param>
    /// <param name="mayBeComment">Whether documentation may be a comment, which documents nothing in an <c>apply</c> statement.</param>
    public string Print(TraitMap traits, string indentation, bool mayBeComment = true)
    {
        StringBuilder text = new();
        foreach ((string id, JsonNode value) in traits.All.OrderBy(trait => trait.Key != TraitIds.Documentation))
        {
            if (mayBeComment && id == TraitIds.Documentation && value is JsonString documentation && IsPlain(documentation.Value))
            {
                text.Append(string.Concat(documentation.Value.Split('\n').Select(line => $"{indentation}///{(line.Length > 0 ? " " + line : "")}\n")));
            }
            else
            {
                text.Append($"{indentation}@{Print(ShapeId.Parse(id), value, indentation)}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>What the end of a line or a control character would change is no comment.</summary>
    private static bool IsPlain(string text) => !text.Any(c => char.IsControl(c) && c is not ('\n' or '\t'));

    private string Print(ShapeId id, JsonNode value, string indentation)
    {
        string name = names.Of(id);
        return value switch
        {
            JsonObject { Properties.IsEmpty: true } when AnnotationOf(id) == AnnotationValue.Object => name,
            JsonObject { Properties.IsEmpty: false } node => name + IdlValues.Enclose("(", IdlValues.Properties(node, indentation + "    "), ")", indentation),
            _ => $"{name}({IdlValues.Print(value, indentation)})",
        };
    }

    private AnnotationValue AnnotationOf(ShapeId id) =>
        shapes.TryGetValue(id, out ShapeDefinition? trait) ? AnnotationValues.Of(trait)
        : id.Namespace == Prelude.Namespace && PreludeNames.ValueOf(id.Name) is { } value ? value
        : AnnotationValue.Object;
}
