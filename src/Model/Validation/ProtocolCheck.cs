using Smithwright.Model.Definitions;
using Smithwright.Model.Protocols;
using Smithwright.Model.Text;

namespace Smithwright.Model.Validation;

/// <summary>Checks that every service speaks a protocol that clients can be generated for (SMW0005).</summary>
internal static class ProtocolCheck
{
    public static void Check(DefinitionSet set, ProblemSink problems)
    {
        foreach (ServiceDefinition service in set.All.OfType<ServiceDefinition>().Where(service => !ProtocolTable.Of(service.Traits).Any(row => row.IsGenerated)))
        {
            problems.Add(
                ProblemIds.NoSupportedProtocol,
                service.Header.Id.Span,
                $"Service '{service.Id}' has no supported protocol; expected one of the traits {string.Join(", ", ProtocolTable.Generated.Select(row => row.TraitId))}.");
        }
    }
}
