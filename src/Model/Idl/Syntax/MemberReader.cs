using Smithwright.Model.Idl.Tokens;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>Reads the members between the braces of a shape.</summary>
internal sealed class MemberReader(IdlCursor cursor, IdlDocument document, IdlValueReader values, TraitsReader traits)
{
    /// <summary>The members of a structure, union, list or map. Which of them may have defaults, and how those of lists and maps are called, is checked with the model.</summary>
    public IReadOnlyList<IdlMember> ReadAll(IdlName owner)
    {
        List<IdlMember> members = new();
        HashSet<string> names = new(StringComparer.Ordinal);
        Open();
        while (!cursor.AtEnd && cursor.Kind != IdlTokenKind.RightBrace)
        {
            List<IdlTrait> memberTraits = traits.ReadDocsAndTraits(out bool onlyDocs);
            if (onlyDocs && cursor.Kind == IdlTokenKind.RightBrace)
            {
                break;
            }

            members.Add(ReadMember(owner, names, memberTraits));
            cursor.SkipWhiteSpace();
        }

        cursor.Expect(IdlTokenKind.RightBrace, "'}'");
        return members;
    }

    /// <summary>The members of an enum, which have values instead of targets.</summary>
    public IReadOnlyList<IdlMember> ReadValues()
    {
        List<IdlMember> members = new();
        Open();
        while (!cursor.AtEnd && cursor.Kind != IdlTokenKind.RightBrace)
        {
            List<IdlTrait> memberTraits = traits.ReadDocsAndTraits(out bool onlyDocs);
            if (onlyDocs && cursor.Kind == IdlTokenKind.RightBrace)
            {
                break;
            }

            IdlName name = cursor.ExpectIdentifier("the name of a member");
            cursor.SkipSpaces();
            if (cursor.Kind == IdlTokenKind.Equal)
            {
                memberTraits.Add(ReadAssignment(TraitIds.EnumValue));
            }

            cursor.SkipWhiteSpace();
            members.Add(new IdlMember(name, null, memberTraits));
        }

        cursor.Expect(IdlTokenKind.RightBrace, "'}'");
        return members;
    }

    private void Open()
    {
        cursor.SkipWhiteSpaceAndDocs();
        cursor.Expect(IdlTokenKind.LeftBrace, "'{'");
        cursor.SkipWhiteSpace();
    }

    private IdlMember ReadMember(IdlName owner, HashSet<string> names, List<IdlTrait> memberTraits)
    {
        bool isElided = TakeDollar();
        IdlToken token = cursor.Current;
        IdlName name = cursor.ExpectIdentifier("the name of a member");
        if (cursor.Failure is null && !names.Add(name.Text))
        {
            cursor.Fail(token, $"Shape '{owner.Text}' already has a member '{name.Text}'.");
        }

        IdlName? target = isElided ? null : ReadTarget();
        cursor.SkipSpaces();
        if (cursor.Kind == IdlTokenKind.Equal)
        {
            cursor.RequireVersionTwo(document, "A default value can be assigned");
            memberTraits.Add(ReadAssignment(TraitIds.Default));
        }

        return new IdlMember(name, target, memberTraits);
    }

    private IdlName ReadTarget()
    {
        cursor.SkipSpaces();
        cursor.Expect(IdlTokenKind.Colon, "':'");
        cursor.SkipSpaces();
        return cursor.ReadId();
    }

    private bool TakeDollar()
    {
        if (cursor.Kind != IdlTokenKind.Dollar)
        {
            return false;
        }

        cursor.RequireVersionTwo(document, "Members can leave out their target");
        cursor.Next();
        return true;
    }

    private IdlTrait ReadAssignment(string trait)
    {
        SourceSpan span = cursor.SpanOf(cursor.Current);
        cursor.Next();
        cursor.SkipSpaces();
        int references = cursor.References;
        JsonNode value = values.Read();
        cursor.ExpectLineEnd();
        return new IdlTrait(new IdlName(trait, span), value, cursor.References > references);
    }
}
