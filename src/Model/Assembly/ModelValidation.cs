using System.Collections.Immutable;
using Smithwright.Model.Assembly.Statements;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Validation;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Assembly;

/// <summary>Validates the files of a project as Smithy does (https://smithy.io/2.0/spec/model-validation.html).</summary>
public static class ModelValidation
{
    /// <summary>
    /// The events of a model, or none if its files cannot be read as one model: what is wrong with them is found by <see cref="ModelAssembler"/>. Files of C2J are left out, because C2J
    /// allows some things that Smithy does not.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <param name="model">What <see cref="ModelAssembler"/> made of them.</param>
    /// <param name="cancellationToken">Ends what the caller no longer needs.</param>
    /// <exception cref="OperationCanceledException">The caller no longer needs the events.</exception>
    public static ImmutableArray<ModelEvent> Validate(IEnumerable<ParsedFile> files, ServiceModel model, CancellationToken cancellationToken = default) =>
        Validate(files, model, stopsAtCritical: true, cancellationToken);

    /// <summary>As above, optionally with all rules after those that are critical.</summary>
    internal static ImmutableArray<ModelEvent> Validate(IEnumerable<ParsedFile> files, ServiceModel model, bool stopsAtCritical, CancellationToken cancellationToken = default)
    {
        ImmutableArray<ParsedFile> all = files.ToImmutableArray();
        if (Load(all, out ModelGraph? graph, cancellationToken).Any() || graph is null)
        {
            return ImmutableArray<ModelEvent>.Empty;
        }

        HashSet<string> paths = new(all.Where(file => !file.Content.IsC2j).Select(file => file.Path), StringComparer.Ordinal);
        return EventRules.Run(graph, model, stopsAtCritical).Where(found => paths.Contains(found.Span.Path)).Distinct().ToImmutableArray();
    }

    /// <summary>The problems that keep files from being one model; without any, there is a graph of it.</summary>
    internal static ImmutableArray<Problem> Load(ImmutableArray<ParsedFile> files, out ModelGraph? graph, CancellationToken cancellationToken = default)
    {
        ProblemSink problems = new();
        problems.AddRange(files.SelectMany(file => file.Problems));
        DefinitionSet set = ModelAssembler.Merge(files, problems, out _, cancellationToken);
        EnumMembersCheck.Check(set, problems);
        MixinShapesCheck.Check(set, problems);
        ImmutableArray<Problem> found = problems.ToImmutable().Where(problem => problem.Span.Path != Customizations.FilePath).ToImmutableArray();
        graph = found.IsEmpty
            ? new ModelGraph(set.All, KnownDefinitions.All, MetadataMerge.Merge(files.SelectMany(file => file.Content.AllMetadata), new ProblemSink()), cancellationToken)
            : null;
        return found;
    }
}
