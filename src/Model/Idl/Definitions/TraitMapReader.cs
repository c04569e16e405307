using Smithwright.Model.Definitions;
using Smithwright.Model.Idl.Names;
using Smithwright.Model.Idl.Syntax;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Idl.Definitions;

/// <summary>Makes trait maps of traits as they are applied.</summary>
internal sealed class TraitMapReader(IdlDocument document, NameScope scope, ProblemSink problems)
{
    private readonly ReferenceRewriter _rewriter = new(scope);

    /// <summary>The traits; where one stands twice, lists are joined and anything else has to be the same.</summary>
    public TraitMap Read(IReadOnlyList<IdlTrait> traits, ShapeId owner)
    {
        if (traits.Count == 0)
        {
            return TraitMap.Empty;
        }

        Dictionary<string, JsonNode> values = new(traits.Count, StringComparer.Ordinal);
        MergedTraits? merged = null;
        foreach (IdlTrait trait in traits)
        {
            ShapeId id = scope.ResolveTrait(trait.Name, owner);
            CheckVersion(id, trait.Name);
            string name = id.ToString();
            JsonNode value = ValueOf(trait, id);
            if (merged is null && !values.ContainsKey(name))
            {
                values.Add(name, value);
            }
            else
            {
                merged ??= new MergedTraits(TraitMap.Of(values));
                Merge(merged, name, value);
            }
        }

        return merged?.ToTraits() ?? TraitMap.Of(values);
    }

    private JsonNode ValueOf(IdlTrait trait, ShapeId id) =>
        trait.Value is null ? AnnotationValues.Make(scope.AnnotationOf(id), trait.Name.Span)
        : trait.HasReferences ? _rewriter.Rewrite(trait.Value)
        : trait.Value;

    private void Merge(MergedTraits merged, string name, JsonNode value)
    {
        if (merged.Add(name, value) is not null)
        {
            problems.Add(ProblemIds.ConflictingDefinition, value.Span, $"Trait '{name}' already has another value here.");
        }
    }

    private void CheckVersion(ShapeId id, IdlName name)
    {
        switch (id.ToString())
        {
            case TraitIds.Mixin when document.Version == ModelVersion.One:
                problems.Add(ProblemIds.UnknownFormat, name.Span, "Mixins can be used from Smithy 2.0 on; begin the file with '$version: \"2.0\"'.");
                break;
            case TraitIds.Default when document.Version == ModelVersion.One:
                problems.Add(ProblemIds.UnknownFormat, name.Span, "Members can have default values from Smithy 2.0 on; begin the file with '$version: \"2.0\"'.");
                break;
            case TraitIds.Box when document.Version == ModelVersion.Two:
                problems.Add(
                    ProblemIds.UnknownFormat, name.Span, "Smithy 2.0 has no trait '@box': a member without '@required' and '@default' may be absent anyway.");
                break;
        }
    }
}
