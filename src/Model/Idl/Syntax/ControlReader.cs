using Smithwright.Model.Idl.Tokens;
using Smithwright.Model.Shapes;
using Smithwright.Model.Smithy;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>Reads the statements before the shapes: control, metadata, namespace and <c>use</c>.</summary>
internal sealed class ControlReader(IdlCursor cursor, IdlDocument document, IdlValueReader values)
{
    private readonly HashSet<string> _controls = new(StringComparer.Ordinal);

    public void ReadControl()
    {
        cursor.Next();
        IdlName key = cursor.ExpectKey("the name of a control statement");
        cursor.SkipSpaces();
        cursor.Expect(IdlTokenKind.Colon, "':'");
        cursor.SkipSpaces();
        if (cursor.Failure is null && !_controls.Add(key.Text))
        {
            cursor.Fail($"The file already has a control statement '{key.Text}'.");
        }

        JsonNode value = values.Read();
        if (cursor.Failure is null)
        {
            Control(key.Text, value);
        }

        cursor.ExpectLineEnd();
    }

    public void ReadMetadata()
    {
        cursor.Next();
        cursor.ExpectSpaces();
        IdlName key = cursor.ExpectKey("the name of the metadata");
        cursor.SkipSpaces();
        cursor.Expect(IdlTokenKind.Equal, "'='");
        cursor.SkipSpaces();
        JsonNode value = values.Read();
        if (cursor.Failure is null)
        {
            document.Metadata.Add(new JsonProperty(key.Text, key.Span, value));
        }

        cursor.ExpectLineEnd();
    }

    public void ReadNamespace()
    {
        cursor.SkipWhiteSpaceAndDocs();
        if (!cursor.IsWord("namespace"))
        {
            cursor.FailExpecting("'namespace'");
        }

        cursor.Next();
        cursor.ExpectSpaces();
        IdlName name = cursor.ReadNamespace();
        cursor.ExpectLineEnd();
        if (cursor.Failure is null)
        {
            document.Namespace = ShapeId.Share(name.Text.AsSpan());
        }
    }

    public void ReadUse()
    {
        cursor.Next();
        cursor.ExpectSpaces();
        IdlToken token = cursor.Current;
        IdlName name = cursor.ReadAbsoluteId();
        if (cursor.Failure is null && ShapeId.TryParse(name.Text, out ShapeId id))
        {
            Use(token with { End = name.Span.End }, id);
        }

        cursor.ExpectLineEnd();
    }

    private void Use(IdlToken token, ShapeId id)
    {
        if (id.Member is not null)
        {
            cursor.Fail(token, $"Expected the id of a shape, but '{id}' is that of a member.");
        }
        else if (document.Uses.TryGetValue(id.Name, out ShapeId other))
        {
            cursor.Fail(token, $"Name '{id.Name}' of '{id}' already stands for '{other}'. Write the id of one of them in full where it is needed.");
        }
        else
        {
            document.Uses.Add(id.Name, id);
        }
    }

    private void Control(string key, JsonNode value)
    {
        switch (key)
        {
            case "version":
                Version(value);
                break;
            case "operationInputSuffix":
                document.InputSuffix = Suffix(value);
                break;
            case "operationOutputSuffix":
                document.OutputSuffix = Suffix(value);
                break;
        }
    }

    private void Version(JsonNode value)
    {
        if (value is JsonString text && SmithyVersion.Find(text.Value) is { } version)
        {
            document.SetVersion(version);
        }
        else
        {
            cursor.Fail("Expected the version of Smithy to be \"2.0\" or \"1.0\".");
        }
    }

    private string Suffix(JsonNode value)
    {
        // Together with the name of an operation it must be an identifier.
        if (value is JsonString text && ShapeId.IsIdentifier("_" + text.Value))
        {
            return text.Value;
        }

        cursor.Fail("Expected the end of a name, such as \"Request\".");
        return "";
    }
}
