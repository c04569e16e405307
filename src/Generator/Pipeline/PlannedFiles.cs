using System.Collections.Immutable;
using Smithwright.Generator.Naming;
using Smithwright.Generator.Planning;
using Smithwright.Model;

namespace Smithwright.Generator.Pipeline;

/// <summary>All that is to be generated.</summary>
internal sealed record PlannedFiles(EquatableArray<FilePlan> Files, EquatableArray<Failure> Failures)
{
    /// <summary>
    /// Assembles the files into one model and plans each service. Problems of the model are reported by the analyzer; what is left of the
    /// model is planned all the same. A service that cannot be planned does not take the others with it.
    /// </summary>
    public static PlannedFiles Plan(ImmutableArray<ParsedDocument> documents, CancellationToken cancellation)
    {
        var files = new List<FilePlan>();
        var failures = new List<Failure>();
        string path = documents.IsEmpty ? "" : documents[0].File.Path;
        try
        {
            AssembledModel assembled = ModelAssembler.Assemble(documents.Select(document => document.File));
            foreach (ServiceShape service in assembled.Model.Services)
            {
                cancellation.ThrowIfCancellationRequested();
                path = assembled.Sources.Find(service.Id)?.Path ?? path;
                files.AddRange(ServicePlanner.Plan(assembled.Model, service, path, Options(service, path, documents)));
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failures.Add(Failure.Of(path, exception));
        }

        return new PlannedFiles(WithUniqueHintNames(files).ToEquatableArray(), failures.ToEquatableArray());
    }

    private static ServiceOptions Options(ServiceShape service, string path, ImmutableArray<ParsedDocument> documents)
    {
        ModelItem item = (documents.FirstOrDefault(document => document.File.Path == path) ?? documents[0]).Item;
        string name = TypeNames.ServiceNameOf(service);
        string chosen = item.Namespace.Length > 0 ? item.Namespace
            : item.RootNamespace.Length > 0 ? $"{item.RootNamespace}.{name}" : name;
        return new ServiceOptions(
            Identifier.IsNamespace(chosen) ? chosen : string.Join(".", chosen.Split('.').Select(Identifier.Verbatim)),
            item.Accessibility,
            item.Operations,
            item.Features);
    }

    /// <summary>The compiler wants hint names that differ by more than their case; C# does not ask that of types.</summary>
    private static IEnumerable<FilePlan> WithUniqueHintNames(List<FilePlan> files)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (FilePlan file in files.OrderBy(file => file.HintName, StringComparer.Ordinal))
        {
            FilePlan unique = file;
            for (int number = 2; !used.Add(unique.HintName); number++)
            {
                unique = file with { HintName = file.HintName.Replace(".g.cs", $".{number}.g.cs") };
            }

            yield return unique;
        }
    }
}
