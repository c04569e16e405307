using Smithwright.Model.Assembly.Statements;
using Smithwright.Model.C2j;
using Smithwright.Model.Definitions;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Assembly.Files;

/// <summary>Gives the operations of C2J models the traits that Smithy has for what <c>paginators-1.json</c> and <c>waiters-2.json</c> say.</summary>
internal static class C2jCompanions
{
    public static void Apply(DefinitionSet set, IReadOnlyList<ParsedFile> files, TraitApplier traits, ProblemSink problems)
    {
        List<ServiceDefinition> services = set.All.OfType<ServiceDefinition>().ToList();
        foreach (C2jCompanion companion in files.Select(file => file.Content.Companion).OfType<C2jCompanion>())
        {
            if (ServiceFiles.ServiceOf(companion.Document.Span.Path, services) is not { } service)
            {
                problems.Add(
                    ProblemIds.ConflictingDefinition,
                    companion.Document.Span with { Length = 1 },
                    "No service belongs to this file: that of the service must have the same name, or stand alone in the same folder.");
                continue;
            }

            string ns = service.Id.Namespace;
            IEnumerable<TraitApplication> applications = companion.Kind == C2jCompanionKind.Paginators
                ? new C2jPaginatorReader(ns, problems).Read((JsonObject)companion.Document["pagination"]!)
                : new C2jWaiterReader(ns, set, problems).Read((JsonObject)companion.Document["waiters"]!);
            foreach (TraitApplication application in applications)
            {
                traits.Apply(application);
            }
        }
    }
}
