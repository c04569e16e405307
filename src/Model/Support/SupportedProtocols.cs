namespace Smithwright.Model.Support;

/// <summary>The protocols that clients can be generated for.</summary>
internal static class SupportedProtocols
{
    /// <summary>The traits in the order in which they are chosen where a service speaks several.</summary>
    public static IReadOnlyList<string> Ids { get; } = [TraitIds.RestJson1, TraitIds.AwsJson11, TraitIds.AwsJson10];

    /// <summary>The trait of the protocol that a client of the service speaks; null when it can speak none.</summary>
    public static string? Choose(TraitMap service) => Ids.FirstOrDefault(service.Has);
}
