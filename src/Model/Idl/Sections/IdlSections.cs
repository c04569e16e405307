using System.Collections.Immutable;
using System.Text;
using Smithwright.Model.Idl.Tokens;
using Smithwright.Model.Text;

namespace Smithwright.Model.Idl.Sections;

/// <summary>Cuts a file of Smithy's language into files of one shape each, which say together what the whole says.</summary>
internal static class IdlSections
{
    /// <summary>The sections: first the file without its shapes, then each of them; the file itself where it has no outline.</summary>
    public static ImmutableArray<SourceFile> Split(SourceFile file)
    {
        IdlOutline outline = new(file.Text);
        if (!outline.TryRead() || outline.Head.Count(statement => statement.Word == "namespace") != 1)
        {
            return ImmutableArray.Create(file);
        }

        string head = string.Concat(outline.Head.Where(statement => statement.Word is "$" or "namespace").Select(statement => TextOf(statement.Start, statement.End)));
        ILookup<string, string> uses = outline.Head
            .Where(statement => statement.Word == "use")
            .ToLookup(statement => LastName(file.Text, statement.End), statement => TextOf(statement.Start, statement.End), StringComparer.Ordinal);
        ImmutableArray<SourceFile>.Builder sections = ImmutableArray.CreateBuilder<SourceFile>(outline.Shapes.Count + 1);
        sections.Add(file with { Text = file.Text.Substring(0, outline.Shapes[0].Start) });
        foreach ((string type, int start, int end) in outline.Shapes)
        {
            string shape = TextOf(start, end);
            sections.Add(file with { Text = string.Concat(head, Uses(type, shape, uses), shape) });
        }

        return sections.MoveToImmutable();

        string TextOf(int start, int end) => file.Text.Substring(start, end - start) + "\n";
    }

    private static string LastName(string text, int end)
    {
        int start = end;
        while (start > 0 && IdlCharacters.IsIdentifierPart(text[start - 1]))
        {
            start--;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>
    /// The <c>use</c> statements that concern a shape, so that one for another shape leaves its section as it is. The bodies of services and resources may name shapes in quotes.
    /// </summary>
    private static string Uses(string type, string shape, ILookup<string, string> uses)
    {
        if (uses.Count == 0 || type is "service" or "resource")
        {
            return string.Concat(uses.SelectMany(same => same));
        }

        StringBuilder found = new();
        HashSet<string> names = new(StringComparer.Ordinal);
        IdlLexer lexer = new(shape);
        for (IdlToken token = lexer.Read(0); token.Kind != IdlTokenKind.End; token = lexer.Read(token.End))
        {
            if (token.Kind == IdlTokenKind.Identifier && names.Add(shape.Substring(token.Start, token.Length)))
            {
                foreach (string use in uses[shape.Substring(token.Start, token.Length)])
                {
                    found.Append(use);
                }
            }
        }

        return found.ToString();
    }
}
