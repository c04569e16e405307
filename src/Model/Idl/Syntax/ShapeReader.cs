using Smithwright.Model.Definitions;
using Smithwright.Model.Idl.Tokens;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>Reads the statements that define shapes.</summary>
internal sealed class ShapeReader(IdlCursor cursor, IdlDocument document, IdlValueReader values, TraitsReader traits)
{
    private readonly MemberReader _members = new(cursor, document, values, traits);

    /// <summary>Reads a shape from its type on.</summary>
    public IEnumerable<IdlStatement> Read(IReadOnlyList<IdlTrait> shapeTraits)
    {
        IdlToken keyword = cursor.Current;
        IdlName type = cursor.ExpectIdentifier("the type of a shape");
        if (cursor.Failure is null && !IsType(type.Text))
        {
            cursor.Fail(keyword, Misplaced(type.Text) ?? $"Unknown shape type '{type.Text}'{NearestName.Suggest(type.Text, ShapeTypes.All)}");
        }

        cursor.ExpectSpaces();
        IdlShapeHead head = new(type, ReadName(), shapeTraits);
        IEnumerable<IdlStatement> statements = ReadBody(head);
        cursor.ExpectLineEnd();
        return statements;
    }

    private static bool IsType(string type) => type == "set" || (type != "apply" && ShapeTypes.All.Contains(type));

    /// <summary>What is wrong with a statement that belongs into another section of the file.</summary>
    private static string? Misplaced(string keyword) => keyword switch
    {
        "namespace" => "Expected one namespace in a file, but this is the second.",
        "metadata" => "Expected 'metadata' statements before the namespace.",
        "use" => "Expected 'use' statements before the first shape.",
        _ => null,
    };

    private IdlName ReadName()
    {
        IdlToken token = cursor.Current;
        IdlName name = cursor.ExpectIdentifier("the name of the shape");
        if (cursor.Failure is null && document.Uses.TryGetValue(name.Text, out ShapeId used))
        {
            cursor.Fail(token, $"Shape '{name.Text}' has the name of '{used}', which the file uses. Rename the shape, or write the other's id in full.");
        }

        return name;
    }

    private IEnumerable<IdlStatement> ReadBody(IdlShapeHead head)
    {
        switch (head.Type.Text)
        {
            case "service" or "resource":
                return [ReadEntity(ReadMixins(head))];
            case "operation":
                return new OperationReader(cursor, document, this).Read(ReadMixins(head));
            case "structure" or "union":
                return [ReadStructure(head)];
            case "list" or "set" or "map" or "enum" or "intEnum":
                bool isCollection = head.Type.Text is "list" or "set" or "map";
                IdlName? resource = isCollection ? ReadResource() : null;
                head = ReadMixins(head);
                IReadOnlyList<IdlMember> members = head.Type.Text switch
                {
                    "enum" or "intEnum" => _members.ReadValues(),
                    _ => _members.ReadAll(head.Name),
                };
                return [new IdlAggregateShape(head, resource, members)];
            default:
                return [new IdlSimpleShape(ReadMixins(head))];
        }
    }

    private IdlAggregateShape ReadStructure(IdlShapeHead head)
    {
        IdlName? resource = ReadResource();
        head = ReadMixins(head);
        return new IdlAggregateShape(head, resource, _members.ReadAll(head.Name));
    }

    /// <summary>Reads the structure that an operation defines in place.</summary>
    public IdlAggregateShape ReadInline(string name, SourceSpan span, string defaultTrait)
    {
        List<IdlTrait> shapeTraits = traits.ReadDocsAndTraits(out _);
        shapeTraits.Add(new IdlTrait(new IdlName(defaultTrait, span), null, HasReferences: false));
        return ReadStructure(new IdlShapeHead(new IdlName("structure", span), new IdlName(name, span), shapeTraits));
    }

    private IdlEntity ReadEntity(IdlShapeHead head)
    {
        cursor.SkipWhiteSpaceAndDocs();
        if (cursor.Kind != IdlTokenKind.LeftBrace)
        {
            cursor.FailExpecting("'{'");
        }

        IdlEntity entity = new(head, values.ReadObject());
        if (head.Type.Text == "resource" && entity.Body["properties"] is not null)
        {
            cursor.RequireVersionTwo(document, "Resources have properties");
        }

        return entity;
    }

    private IdlName? ReadResource()
    {
        cursor.SkipSpaces();
        if (!cursor.IsWord("for"))
        {
            return null;
        }

        cursor.RequireVersionTwo(document, "A shape can be bound to a resource");
        cursor.Next();
        cursor.ExpectSpaces();
        return cursor.ReadId();
    }

    private IdlShapeHead ReadMixins(IdlShapeHead head)
    {
        cursor.SkipSpaces();
        if (!cursor.IsWord("with"))
        {
            return head;
        }

        cursor.RequireVersionTwo(document, "Mixins can be used");
        cursor.Next();
        cursor.SkipWhiteSpaceAndDocs();
        cursor.Expect(IdlTokenKind.LeftBracket, "'['");
        cursor.SkipWhiteSpaceAndDocs();
        List<IdlName> mixins = new();
        do
        {
            mixins.Add(cursor.ReadId());
            cursor.SkipWhiteSpaceAndDocs();
        }
        while (!cursor.AtEnd && cursor.Kind != IdlTokenKind.RightBracket);

        cursor.Expect(IdlTokenKind.RightBracket, "']'");
        return head with { Mixins = mixins };
    }
}
