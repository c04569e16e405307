using Smithwright.Model.Idl.Tokens;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>Reads what stands between the braces of an operation.</summary>
internal sealed class OperationReader(IdlCursor cursor, IdlDocument document, ShapeReader shapes)
{
    private readonly List<IdlStatement> _statements = [];
    private readonly HashSet<string> _properties = new(StringComparer.Ordinal);
    private IdlName? _input;
    private IdlName? _output;
    private IReadOnlyList<IdlName> _errors = [];

    /// <summary>The operation, and the structures that it defines in place.</summary>
    public IEnumerable<IdlStatement> Read(IdlShapeHead head)
    {
        cursor.SkipWhiteSpaceAndDocs();
        cursor.Expect(IdlTokenKind.LeftBrace, "'{'");
        cursor.SkipWhiteSpaceAndDocs();
        while (!cursor.AtEnd && cursor.Kind != IdlTokenKind.RightBrace)
        {
            ReadProperty(head.Name);
            if (cursor.Kind != IdlTokenKind.RightBrace)
            {
                cursor.ExpectWhiteSpace();
            }
        }

        cursor.Expect(IdlTokenKind.RightBrace, "'}'");
        _statements.Insert(0, new IdlOperation(head, _input, _output, _errors));
        return _statements;
    }

    private void ReadProperty(IdlName operation)
    {
        IdlToken token = cursor.Current;
        IdlName name = cursor.ExpectIdentifier("'input', 'output' or 'errors'");
        if (cursor.Failure is null && !_properties.Add(name.Text))
        {
            cursor.Fail(token, $"Operation '{operation.Text}' already has '{name.Text}'.");
        }

        cursor.SkipWhiteSpaceAndDocs();
        switch (name.Text)
        {
            case "input":
                _input = ReadMessage(operation.Text + document.InputSuffix, TraitIds.Input);
                break;
            case "output":
                _output = ReadMessage(operation.Text + document.OutputSuffix, TraitIds.Output);
                break;
            case "errors":
                cursor.Expect(IdlTokenKind.Colon, "':'");
                _errors = ReadErrors();
                break;
            default:
                cursor.Fail($"Expected an operation to have 'input', 'output' and 'errors', but found '{name.Text}'.");
                break;
        }
    }

    private IdlName ReadMessage(string inlineName, string trait)
    {
        IdlToken token = cursor.Current;
        if (cursor.Take(IdlTokenKind.Colon))
        {
            cursor.SkipWhiteSpaceAndDocs();
            return cursor.ReadId();
        }

        cursor.Expect(IdlTokenKind.Walrus, "':' or ':='");
        cursor.RequireVersionTwo(document, "Inputs and outputs can be defined in place");
        cursor.SkipWhiteSpace();
        IdlAggregateShape structure = shapes.ReadInline(inlineName, cursor.SpanOf(token), trait);
        _statements.Add(structure);
        return structure.Head.Name;
    }

    private List<IdlName> ReadErrors()
    {
        List<IdlName> errors = new();
        cursor.SkipWhiteSpaceAndDocs();
        cursor.Expect(IdlTokenKind.LeftBracket, "'['");
        cursor.SkipWhiteSpaceAndDocs();
        while (!cursor.AtEnd && cursor.Kind != IdlTokenKind.RightBracket)
        {
            errors.Add(cursor.ReadId());
            cursor.SkipWhiteSpaceAndDocs();
        }

        cursor.Expect(IdlTokenKind.RightBracket, "']'");
        return errors;
    }
}
