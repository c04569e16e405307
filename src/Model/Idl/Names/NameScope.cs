using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Idl.Syntax;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Idl.Names;

/// <summary>
/// Finds the absolute ids of the names in a file (https://smithy.io/2.0/spec/idl.html#relative-shape-id-resolution): what the file uses, then its own namespace, then the prelude. Keeps
/// what depends on other files.
/// </summary>
internal sealed class NameScope
{
    private readonly IdlDocument _document;
    private readonly ForeignNames _foreign;
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _fromPrelude = new(StringComparer.Ordinal);
    private readonly SortedSet<ShapeId> _annotations = [];
    private readonly List<Located<TraitName>> _traits = [];
    private readonly List<Located<ShapeId>> _references = [];

    public NameScope(IdlDocument document, ForeignNames foreign)
    {
        _document = document;
        _foreign = foreign;
        foreach (IdlShape shape in document.Statements.OfType<IdlShape>())
        {
            _types[shape.Head.Name.Text] = shape.Head.Type.Text;
        }
    }

    /// <summary>Metadata is read even where the namespace cannot be.</summary>
    private string Namespace => _document.Namespace ?? "";

    /// <summary>The shape that a statement defines.</summary>
    public Located<ShapeId> Define(IdlName name) => new(new ShapeId(Namespace, name.Text), name.Span);

    public Located<ShapeId> Resolve(IdlName name) => new(Resolve(name.Text), name.Span);

    /// <summary>A trait, which has to be defined somewhere.</summary>
    public ShapeId ResolveTrait(IdlName name, ShapeId owner)
    {
        ShapeId id = Resolve(name.Text);
        if (!IsKnown(id))
        {
            _traits.Add(new Located<TraitName>(new TraitName(id, owner), name.Span));
        }

        return id;
    }

    /// <summary>A shape named in a value, which has to be defined somewhere.</summary>
    public Located<ShapeId> ResolveReference(IdlReference reference)
    {
        Located<ShapeId> id = new(Resolve(reference.Text), reference.Span);
        if (!IsKnown(id.Value.Root))
        {
            _references.Add(id);
        }

        return id;
    }

    /// <summary>What a trait without a value stands for. Most are structures, and so is one that nobody defines.</summary>
    public AnnotationValue AnnotationOf(ShapeId trait)
    {
        if (trait.Namespace == Namespace && _types.TryGetValue(trait.Name, out string? type))
        {
            return AnnotationValues.Of(type);
        }

        if (trait.Namespace == Prelude.Namespace && PreludeNames.ValueOf(trait.Name) is { } value)
        {
            return value;
        }

        _annotations.Add(trait);
        return _foreign.AnnotationOf(trait);
    }

    public IdlLinks ToLinks() => new(
        Namespace, _fromPrelude.ToImmutableArray(), _annotations.ToImmutableArray(), _traits.ToImmutableArray(), _references.ToImmutableArray());

    private bool IsKnown(ShapeId id) => PreludeNames.Contains(id) || (id.Namespace == Namespace && _types.ContainsKey(id.Name));

    private ShapeId Resolve(string text)
    {
        if (ShapeId.TryParse(text, out ShapeId absolute))
        {
            return absolute;
        }

        int dollar = text.IndexOf('$');
        ShapeId root = ResolveRoot(dollar < 0 ? text : text.Substring(0, dollar));
        return dollar < 0 ? root : root.WithMember(text.Substring(dollar + 1));
    }

    private ShapeId ResolveRoot(string name)
    {
        if (_document.Uses.TryGetValue(name, out ShapeId used))
        {
            return used;
        }

        if (_types.ContainsKey(name) || !PreludeNames.Contains(name))
        {
            return new ShapeId(Namespace, name);
        }

        // Kept whether or not it holds: the next version of the other files may not define the name.
        _fromPrelude.Add(name);
        return new ShapeId(_foreign.Local.Items.Contains(name) ? Namespace : Prelude.Namespace, name);
    }
}
