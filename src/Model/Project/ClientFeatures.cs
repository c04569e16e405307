namespace Smithwright.Model.Project;

/// <summary>What is generated beside a client, by the metadata of its item, which has the project's properties as defaults.</summary>
/// <param name="Codecs"><c>both</c>, empty, or something that is reported.</param>
/// <param name="Json"><c>true</c>, <c>false</c>, empty, or something that is reported; <paramref name="DependencyInjection"/> likewise.</param>
internal sealed record ClientFeatures(string Codecs, string Json, string DependencyInjection)
{
    public static ClientFeatures None { get; } = new("", "", "");

    /// <summary>The side that is generated; both sides where stand-ins are to play the service.</summary>
    public Side Side => Is(Codecs, "both") || HasJson ? Side.Both : Side.Client;

    /// <summary>Whether <c>JsonSerializer</c> can read and write the types, which takes both directions.</summary>
    public bool HasJson => Is(Json, "true");

    /// <summary>Whether the client can be added to service collections.</summary>
    public bool HasRegistration => Is(DependencyInjection, "true");

    /// <summary>What is wrong with the metadata.</summary>
    public IEnumerable<string> Problems()
    {
        if (Codecs.Length > 0 && !Is(Codecs, "both"))
        {
            yield return $"Expected the item's codecs to be 'both' or nothing, but found '{Codecs}'";
        }

        foreach ((string name, string value) in new[] { ("Json", Json), ("DependencyInjection", DependencyInjection) })
        {
            if (value.Length > 0 && !Is(value, "true") && !Is(value, "false"))
            {
                yield return $"Expected '{name}' of the item to be 'true' or 'false', but found '{value}'";
            }
        }
    }

    private static bool Is(string given, string expected) => string.Equals(given, expected, StringComparison.OrdinalIgnoreCase);
}
