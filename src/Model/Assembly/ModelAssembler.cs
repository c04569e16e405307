using System.Collections.Immutable;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Assembly.Mixins;
using Smithwright.Model.Assembly.Statements;
using Smithwright.Model.Assembly.Upgrades;
using Smithwright.Model.Definitions;
using Smithwright.Model.Idl;
using Smithwright.Model.Idl.Names;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Validation;
using Smithwright.Model.Validation.Placement;

namespace Smithwright.Model.Assembly;

/// <summary>
/// Makes one model of all files of a project, as Smithy does: definitions and <c>apply</c> statements may stand in different files,
/// in any order. Whatever the files say, the answer is a closed model and the problems of the rest.
/// </summary>
public static class ModelAssembler
{
    /// <inheritdoc cref="Assemble(IEnumerable{ParsedFile}, CancellationToken)"/>
    public static AssembledModel Assemble(IEnumerable<SourceFile> files, CancellationToken cancellationToken = default) => Assemble(files.Select(SmithyFile.Parse), cancellationToken);

    /// <summary>Makes one model of all files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="cancellationToken">Ends what the caller no longer needs.</param>
    /// <exception cref="OperationCanceledException">The caller no longer needs the model.</exception>
    public static AssembledModel Assemble(IEnumerable<ParsedFile> files, CancellationToken cancellationToken = default)
    {
        ImmutableArray<ParsedFile> all = files.ToImmutableArray();
        ProblemSink problems = new();
        problems.AddRange(all.SelectMany(file => file.Problems));

        DefinitionSet set = Merge(all, problems, out int loading, cancellationToken);
        bool isWhole = all.All(file => file.Content.AllLinks.All(links => links.IsWhole));
        EnumMembersCheck.Check(set, problems);
        MixinShapesCheck.Check(set, problems);
        UpgradeToVersionTwo(set);
        Close(set, problems);

        SourceMap sources = new(set.Copy());
        new TraitValidator(set, problems).ValidateAll();
        BrokenDefaults.RemoveAll(set);
        OptionalScalars.Apply(set);
        new BindingCheck(set, problems).CheckAll();
        new RequiredRecursionCheck(set, problems).CheckAll();
        ProtocolCheck.Check(set, problems);
        ServiceModel model = new ShapeBuilder(set, problems).Build();
        PaginatedCheck.Check(model, problems);
        CustomizationMembersCheck.Check(model, problems);
        WaiterNamesCheck.Check(model, problems);
        // What a statement that cannot be read would say is missing everywhere: its consequences would bury the cause.
        IEnumerable<Problem> reported = isWhole ? problems.ToImmutable() : problems.ToImmutable().Take(loading);
        return new AssembledModel(model, InOrderOfFiles(reported, all), sources);
    }

    /// <summary>Makes one set of the definitions of all files, with mixins and overlays applied.</summary>
    /// <param name="parsed">The files.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="loading">How many problems there are of the files as such and of names that none of them defines.</param>
    /// <param name="cancellationToken">Ends what the caller no longer needs.</param>
    internal static DefinitionSet Merge(ImmutableArray<ParsedFile> parsed, ProblemSink problems, out int loading, CancellationToken cancellationToken = default)
    {
        ImmutableArray<ParsedFile> files = LinkResolver.Resolve(parsed);
        MetadataMerge.Merge(files.SelectMany(file => file.Content.AllMetadata), problems);
        DefinitionMerger merger = new(problems, cancellationToken);
        DefinitionSet set = merger.Merge(files);
        new LinkCheck(set, problems).CheckAll(files.SelectMany(file => file.Content.AllLinks));
        loading = problems.Count;
        TraitApplier traits = new(set, problems);
        TraitChanges changes = new(set, problems);
        traits.ApplyAll(merger.Applications.Select(changes.Take));
        EndpointRuleSets.Apply(set, files, traits, problems);
        C2jCompanions.Apply(set, files, traits, problems);
        changes.Make();
        ElidedTargets elided = new(set, problems);
        elided.TakeFromResources();
        new MixinFlattener(set, traits, problems).FlattenAll();
        elided.ReportMissing();
        changes.Make();
        changes.ReportMissed();
        new SparseMembers(set).CopyTargets();
        return set;
    }

    /// <summary>Applies the rules of 2.0 to what was written under those of 1.0.</summary>
    internal static void UpgradeToVersionTwo(DefinitionSet set)
    {
        foreach (ShapeDefinition definition in set.All)
        {
            set.Set(EnumTraitUpgrade.Upgrade(definition));
        }

        new NullabilityUpgrade(set).UpgradeAll();
    }

    private static void Close(DefinitionSet set, ProblemSink problems)
    {
        ReferenceResolver references = new(set, problems);
        references.ResolveAll();
        int resolved = set.Changes;
        new CollectionRecursion(set, problems).BreakAll();
        new StreamPlacement(set, problems).RemoveMisplaced();
        if (set.Changes != resolved)
        {
            references.ResolveAll();
        }
    }

    private static ImmutableArray<Problem> InOrderOfFiles(IEnumerable<Problem> problems, ImmutableArray<ParsedFile> files)
    {
        List<string> paths = files.Select(file => file.Path).ToList();
        return problems
            // What the embedded overlay says of a model that has changed since is no fault of the project.
            .Where(problem => problem.Span.Path != Customizations.FilePath)
            .Distinct()
            .OrderBy(problem => paths.IndexOf(problem.Span.Path))
            .ThenBy(problem => problem.Span.Start)
            .ToImmutableArray();
    }
}
