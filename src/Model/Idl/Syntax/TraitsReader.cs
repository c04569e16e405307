using System.Text;
using Smithwright.Model.Idl.Tokens;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>Reads what stands before a shape or member: its documentation and its traits.</summary>
internal sealed class TraitsReader(IdlCursor cursor, IdlValueReader values)
{
    /// <summary>The documentation comment, if there is one, and the traits. Documentation after the first trait is a comment like others.</summary>
    public List<IdlTrait> ReadDocsAndTraits(out bool onlyDocs)
    {
        cursor.SkipWhiteSpace();
        IdlTrait? documentation = cursor.Kind == IdlTokenKind.DocComment ? ReadDocs() : null;
        List<IdlTrait> traits = ReadTraits();
        onlyDocs = traits.Count == 0;
        if (documentation is not null)
        {
            traits.Add(documentation);
        }

        return traits;
    }

    public List<IdlTrait> ReadTraits()
    {
        List<IdlTrait> traits = new();
        while (cursor.Kind == IdlTokenKind.At)
        {
            traits.Add(ReadTrait());
            cursor.SkipWhiteSpaceAndDocs();
        }

        return traits;
    }

    public IdlTrait ReadTrait()
    {
        cursor.Expect(IdlTokenKind.At, "'@'");
        IdlName name = cursor.ReadId();
        if (cursor.Kind != IdlTokenKind.LeftParenthesis)
        {
            return new IdlTrait(name, null, HasReferences: false);
        }

        cursor.Next();
        cursor.SkipWhiteSpaceAndDocs();
        if (cursor.Take(IdlTokenKind.RightParenthesis))
        {
            return new IdlTrait(name, null, HasReferences: false);
        }

        int references = cursor.References;
        JsonNode value = ReadArguments();
        cursor.SkipWhiteSpaceAndDocs();
        cursor.Expect(IdlTokenKind.RightParenthesis, "')'");
        return new IdlTrait(name, value, cursor.References > references);
    }

    /// <summary>A value, or the members of a structure without braces around them.</summary>
    private JsonNode ReadArguments()
    {
        IdlToken token = cursor.Current;
        switch (token.Kind)
        {
            case IdlTokenKind.String:
                IdlName text = new(cursor.ReadQuoted(), cursor.SpanOf(token));
                cursor.SkipWhiteSpaceAndDocs();
                return cursor.Kind == IdlTokenKind.Colon ? values.ReadStructure(text) : new JsonString(text.Span, text.Text);
            case IdlTokenKind.Identifier:
                IdlName word = cursor.ReadId();
                cursor.SkipWhiteSpaceAndDocs();
                bool isValue = cursor.AtEnd || cursor.Kind == IdlTokenKind.RightParenthesis || word.Text.IndexOfAny(['#', '$']) >= 0;
                return isValue && cursor.Failure is null && !cursor.AtEnd ? values.Word(word) : values.ReadStructure(word);
            default:
                return values.Read();
        }
    }

    private IdlTrait ReadDocs()
    {
        int start = cursor.Current.Start;
        int end = start;
        StringBuilder text = new();
        while (cursor.Current.IsWhiteSpace || cursor.Kind == IdlTokenKind.DocComment)
        {
            if (cursor.Kind == IdlTokenKind.DocComment)
            {
                string line = cursor.TextOf(cursor.Current).TrimEnd('\r', '\n').Substring(3);
                text.Append(end > start ? "\n" : "").Append(line.StartsWith(" ", StringComparison.Ordinal) ? line.Substring(1) : line);
                end = cursor.Current.End;
            }

            cursor.Next();
        }

        SourceSpan span = cursor.Span(start, end);
        return new IdlTrait(new IdlName(TraitIds.Documentation, span), new JsonString(span, text.ToString()), HasReferences: false);
    }
}
