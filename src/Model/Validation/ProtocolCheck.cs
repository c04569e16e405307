using Smithwright.Model.Assembly;
using Smithwright.Model.Support;

namespace Smithwright.Model.Validation;

/// <summary>Checks that every service speaks a protocol that clients can be generated for (SMW0005).</summary>
internal static class ProtocolCheck
{
    public static void Check(DefinitionSet set, ProblemSink problems)
    {
        foreach (ServiceDefinition service in set.All.OfType<ServiceDefinition>().Where(service => SupportedProtocols.Choose(service.Traits) is null))
        {
            problems.Add(
                ProblemIds.NoSupportedProtocol,
                service.Header.Id.Span,
                $"Service '{service.Id}' has no supported protocol; expected one of the traits {string.Join(", ", SupportedProtocols.Ids)}.");
        }
    }
}
