using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Comparison;

/// <summary>Collects differences and finds where each stands in the newer model.</summary>
internal sealed class DifferenceSink(SourceMap sources)
{
    private readonly HashSet<ModelDifference> _differences = new();

    public EquatableArray<ModelDifference> InOrderOfFiles() => _differences
        .OrderBy(difference => difference.Span.Path, StringComparer.Ordinal)
        .ThenBy(difference => difference.Span.Start)
        .ThenBy(difference => difference.Id, StringComparer.Ordinal)
        .ThenBy(difference => difference.Text, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>Adds a difference where its subject is named.</summary>
    public void Add(string id, ChangeEffect effect, ShapeId subject, string text) => AddAt(subject, id, effect, subject, text);

    /// <summary>Adds a difference where something else is named: what lost the subject.</summary>
    public void AddAt(ShapeId place, string id, ChangeEffect effect, ShapeId subject, string text) =>
        _differences.Add(new ModelDifference(id, effect, subject, text, NameOf(place)));

    /// <summary>Adds a difference at the start of a file that no longer has the subject.</summary>
    public void AddAtStart(string path, string id, ChangeEffect effect, ShapeId subject, string text) =>
        _differences.Add(new ModelDifference(id, effect, subject, text, new SourceSpan(path, 0, 0)));

    /// <summary>Adds a difference at a value that the newer model has, else where its subject is named.</summary>
    public void Add(string id, ChangeEffect effect, ShapeId subject, string text, JsonNode? value) =>
        _differences.Add(new ModelDifference(id, effect, subject, text, SpanOf(value) ?? NameOf(subject)));

    private SourceSpan NameOf(ShapeId id) => sources.Find(id) ?? sources.Find(id.Root) ?? new SourceSpan("", 0, 0);

    /// <summary>Of an object or array its bracket: all of it would be too much to underline.</summary>
    private static SourceSpan? SpanOf(JsonNode? value) => value switch
    {
        null or { Span.Path: null or "" } => null,
        JsonObject or JsonArray => value.Span with { Length = 1 },
        _ => value.Span,
    };
}
