using System.Collections.Immutable;
using Smithwright.Generator.Planning;
using Smithwright.Model;
using Smithwright.Model.Naming;
using Smithwright.Model.Project;

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
            IReadOnlyList<ClientRequest> requests = ClientRequest.Of(assembled, documents.Select(document => (document.File.Path, document.Item)).ToList());
            IReadOnlyDictionary<ClientRequest, string> taken = ClientTypes.FindTaken(assembled.Model, requests);
            foreach (ClientRequest request in requests.Where(request => !taken.ContainsKey(request)))
            {
                cancellation.ThrowIfCancellationRequested();
                path = request.Path;
                files.AddRange(ServicePlanner.Plan(assembled.Model, request));
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failures.Add(Failure.Of(path, exception));
        }

        return new PlannedFiles(WithUniqueHintNames(files).ToEquatableArray(), failures.ToEquatableArray());
    }

    /// <summary>
    /// The compiler wants hint names that differ by more than their case, which C# does not ask of types, and that have no <c>@</c>, which namespaces may have.
    /// </summary>
    private static IEnumerable<FilePlan> WithUniqueHintNames(List<FilePlan> files)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (FilePlan file in files
            .Select(file => file with { HintName = file.HintName.Replace("@", "") })
            .OrderBy(file => file.HintName, StringComparer.Ordinal))
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
