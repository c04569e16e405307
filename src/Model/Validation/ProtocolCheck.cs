using Smithwright.Model.Assembly;

namespace Smithwright.Model.Validation;

/// <summary>Checks that every service speaks a protocol that clients can be generated for (SMW0005).</summary>
internal static class ProtocolCheck
{
    private static readonly string[] s_supported = [TraitIds.RestJson1, TraitIds.AwsJson10, TraitIds.AwsJson11];

    public static void Check(DefinitionSet set, ProblemSink problems)
    {
        foreach (ServiceDefinition service in set.All.OfType<ServiceDefinition>().Where(service => !s_supported.Any(service.Traits.Has)))
        {
            problems.Add(
                ProblemIds.NoSupportedProtocol,
                service.Header.Id.Span,
                $"Service '{service.Id}' has no supported protocol; expected one of the traits {string.Join(", ", s_supported)}.");
        }
    }
}
