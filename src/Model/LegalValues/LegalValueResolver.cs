using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Model.LegalValues;

/// <summary>
/// Puts the values that <c>smithwright.api#valuesFrom</c> speaks of beside each of these traits, so that all that reads the model finds them there, and plans
/// again only what looked at them when the file changes.
/// </summary>
/// <param name="files">The files that the project lists.</param>
/// <param name="locate">The place of a part of a string of the model.</param>
/// <param name="cancellationToken">Ends a search that nobody waits for any more.</param>
internal sealed class LegalValueResolver(IReadOnlyList<DataFile> files, Func<JsonString, int, int, SourceSpan> locate, CancellationToken cancellationToken)
{
    private readonly DataFiles _files = new(files);
    private readonly ProblemSink _problems = new();
    private readonly Dictionary<(DataFile File, string Path), ImmutableArray<string>> _read = new();
    private readonly Dictionary<string, (ImmutableArray<string> Values, string File)> _constants = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the traits and the files.</summary>
    public IEnumerable<Problem> Problems => _problems.ToImmutable().Distinct();

    /// <summary>The model with the values in it; the same one if no trait asks for any.</summary>
    public ServiceModel Resolve(ServiceModel model)
    {
        Shape[] concerned = model.OfKind<Shape>().Where(IsConcerned).OrderBy(shape => shape.Id).ToArray();
        if (concerned.Length == 0)
        {
            return model;
        }

        Dictionary<ShapeId, Shape> shapes = model.Shapes.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (Shape shape in concerned)
        {
            shapes[shape.Id] = Resolve(shape);
        }

        return new ServiceModel(shapes);
    }

    private static bool IsConcerned(Shape shape) =>
        shape.Traits.Has(TraitIds.ValuesFrom) || Reach.MembersOf(shape).Any(member => member.Traits.Has(TraitIds.ValuesFrom));

    private Shape Resolve(Shape shape) => shape switch
    {
        ListShape list => list with { Member = Resolve(list.Member) },
        MapShape map => map with { Key = Resolve(map.Key), Value = Resolve(map.Value) },
        StructureShape structure => structure with { Members = structure.Members.Select(Resolve).ToEquatableArray() },
        UnionShape union => union with { Members = union.Members.Select(Resolve).ToEquatableArray() },
        _ => shape with { Traits = Resolve(shape.Traits) },
    };

    private MemberShape Resolve(MemberShape member) => member with { Traits = Resolve(member.Traits) };

    private TraitMap Resolve(TraitMap traits)
    {
        if (ValuesFromTrait.Of(traits) is not { } trait || Read(trait) is not { IsEmpty: false } values)
        {
            return traits;
        }

        SourceSpan span = trait.Node.Span;
        List<JsonProperty> properties =
        [
            new(LegalValuesTrait.FileMember, span, new JsonString(span, trait.File.Value)),
            new(LegalValuesTrait.ValuesMember, span, new JsonArray(span, values.Select(value => (JsonNode)new JsonString(span, value)).ToImmutableArray())),
        ];
        if (trait.Constants is { } constants && IsFree(constants, trait, values))
        {
            properties.Add(new(LegalValuesTrait.ConstantsMember, span, constants));
        }

        return traits.With(TraitIds.LegalValues, new JsonObject(span, properties.ToImmutableArray()));
    }

    private ImmutableArray<string> Read(ValuesFromTrait trait)
    {
        if (JmesPathParser.Parse(trait.Path.Value) is not { Expression: { } expression } parsed)
        {
            JmesPathSyntaxError error = JmesPathParser.Parse(trait.Path.Value).Error!;
            Report(locate(trait.Path, error.Offset, error.Offset < trait.Path.Value.Length ? 1 : 0), $"'{trait.Path.Value}' is not JMESPath: {error.Message}");
            return ImmutableArray<string>.Empty;
        }

        if (_files.Find(trait, out string? fault) is not { } file)
        {
            Report(trait.File.Span, fault!);
            return ImmutableArray<string>.Empty;
        }

        _problems.AddRange(file.Problems);
        if (file.Fault is not null)
        {
            Report(trait.File.Span, $"'{trait.File.Value}' {file.Fault}.");
        }

        return file.Root is { } root ? Read(trait, file, root, expression) : ImmutableArray<string>.Empty;
    }

    private ImmutableArray<string> Read(ValuesFromTrait trait, DataFile file, JsonNode root, Expression expression)
    {
        if (!_read.TryGetValue((file, trait.Path.Value), out ImmutableArray<string> values))
        {
            values = LegalValueReader.Read(root, expression, out string? fault, cancellationToken);
            if (fault is not null)
            {
                Report(trait.Path.Span, $"'{trait.Path.Value}' in '{trait.File.Value}' {fault}.");
            }

            _read.Add((file, trait.Path.Value), values);
        }

        return values;
    }

    /// <summary>Whether a class of constants has these values and no others.</summary>
    private bool IsFree(JsonString constants, ValuesFromTrait trait, ImmutableArray<string> values)
    {
        if (!_constants.TryGetValue(constants.Value, out (ImmutableArray<string> Values, string File) known))
        {
            _constants.Add(constants.Value, (values, trait.File.Value));
            return true;
        }

        if (known.Values.SequenceEqual(values))
        {
            return true;
        }

        Report(constants.Span, $"'{constants.Value}' has other values of '{known.File}' already; choose another name for the constants.");
        return false;
    }

    private void Report(SourceSpan span, string message) => _problems.Add(ProblemIds.UnreadableValues, span, message);
}
