using System.Text.RegularExpressions;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Conformance.Idl;

/// <summary>Finds the shape or member that a problem is about: the one with the trait in which it stands, or else the last one whose name stands before it.</summary>
internal sealed partial class ProblemPlaces
{
    private readonly (SourceSpan Span, string Name)[] _traits;
    private readonly (SourceSpan Span, string Name)[] _names;

    public ProblemPlaces(IReadOnlyList<SourceFile> files, IReadOnlyList<ParsedFile> parsed)
    {
        _traits = [.. parsed.SelectMany(file => file.Content.Definitions).SelectMany(Traits), .. parsed.SelectMany(file => file.Content.Applications).SelectMany(Traits)];
        _names =
        [
            .. parsed.SelectMany(file => file.Content.Definitions).SelectMany(MembersOf)
                .Concat(parsed.SelectMany(file => file.Content.Applications).Select(application => (application.Target.Span, $"{application.Target.Value}")))
                .Concat(files.SelectMany(Shapes))
                .OrderBy(name => name.Item1.Start),
        ];
    }

    public string? ShapeOf(Problem problem)
    {
        string? owner = _traits
            .Where(trait => trait.Span.Path == problem.Span.Path && trait.Span.Start <= problem.Span.Start && problem.Span.Start <= trait.Span.End)
            .OrderBy(trait => trait.Span.Length)
            .Select(trait => trait.Name)
            .FirstOrDefault();
        return owner ?? _names.LastOrDefault(name => name.Span.Path == problem.Span.Path && name.Span.Start <= problem.Span.Start).Name;
    }

    private static IEnumerable<(SourceSpan Span, string Name)> Traits(ShapeDefinition definition) =>
        ((definition as AggregateDefinition)?.Members.SelectMany(member => member.Traits.All.Select(trait => (trait.Value.Span, $"{definition.Id.WithMember(member.Name.Value)}"))) ?? [])
            .Concat(definition.Traits.All.Select(trait => (trait.Value.Span, $"{definition.Id}")));

    private static IEnumerable<(SourceSpan Span, string Name)> Traits(TraitApplication application) =>
        application.Traits.All.Select(trait => (trait.Value.Span, $"{application.Target.Value}"));

    private static IEnumerable<(SourceSpan Span, string Name)> MembersOf(ShapeDefinition definition) =>
        (definition as AggregateDefinition)?.Members.Select(member => (member.Name.Span, $"{definition.Id.WithMember(member.Name.Value)}")) ?? [];

    /// <summary>The shapes of a file, found in its text, so that those which cannot be read are among them.</summary>
    private static IEnumerable<(SourceSpan Span, string Name)> Shapes(SourceFile file)
    {
        bool isIdl = file.Path.EndsWith(".smithy", StringComparison.Ordinal);
        string space = isIdl ? Namespace().Match(file.Text).Groups[1].Value : "";
        foreach (Match match in (isIdl ? IdlShape() : JsonShape()).Matches(file.Text))
        {
            Group name = match.Groups[1];
            string id = isIdl ? $"{space}#{name.Value}" : name.Value;
            if (ShapeId.TryParse(id, out _))
            {
                yield return (new SourceSpan(file.Path, name.Index, name.Length), id);
            }
        }
    }

    [GeneratedRegex(@"^namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:blob|boolean|document|string|enum|timestamp|byte|short|integer|intEnum|long|float|double|bigInteger|bigDecimal|list|set|map|structure|union|operation|resource|service)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex IdlShape();

    [GeneratedRegex("\"([\\w.]+#\\w+)\"\\s*:\\s*\\{\\s*\"type\"")]
    private static partial Regex JsonShape();
}
