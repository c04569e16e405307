using Smithwright.Model.Text;

namespace Smithwright.Model.Project;

/// <summary>What is generated beside a client, by the metadata of its item, which has the project's properties as defaults.</summary>
/// <param name="Codecs"><c>both</c>, empty, or something that is reported.</param>
/// <param name="Json"><c>true</c>, <c>false</c>, empty, or something that is reported; <paramref name="DependencyInjection"/> likewise.</param>
internal sealed record ClientFeatures(string Codecs, string Json, string DependencyInjection)
{
    private static readonly string[] Sides = ["Client", "Server", "Both", "Emulator"];

    public static ClientFeatures None { get; } = new("", "", "");

    /// <summary>A list of <c>Client</c>, <c>Server</c>, <c>Both</c> and <c>Emulator</c>, empty, or something that is reported.</summary>
    public string Generate { get; init; } = "";

    /// <summary><c>true</c>, <c>false</c>, empty, or something that is reported.</summary>
    public string AspNetCore { get; init; } = "";

    /// <summary>What is generated: a client, unless the item asks for a server.</summary>
    public Side Generated
    {
        get
        {
            Side side = (Asks("Client") ? Side.Client : Side.None) | (Asks("Server") || Asks("Emulator") ? Side.Server : Side.None) | (Asks("Both") ? Side.Both : Side.None);
            return side == Side.None ? Side.Client : side;
        }
    }

    public bool HasClient => Generated.HasFlag(Side.Client);

    public bool HasServer => Generated.HasFlag(Side.Server);

    /// <summary>The side whose messages are read and written; both sides where stand-ins are to play the service.</summary>
    public Side Side => Is(Codecs, "both") || HasJson ? Side.Both : Generated;

    /// <summary>Whether <c>JsonSerializer</c> can read and write the types, which takes both directions.</summary>
    public bool HasJson => Is(Json, "true");

    /// <summary>Whether the client can be added to service collections.</summary>
    public bool HasRegistration => HasClient && Is(DependencyInjection, "true");

    /// <summary>Whether the server can be mapped to endpoints of ASP.NET Core.</summary>
    public bool HasEndpoints => HasServer && Is(AspNetCore, "true");

    /// <summary>Whether there is a class that plays the service by its model.</summary>
    public bool HasEmulator => HasEndpoints && Asks("Emulator");

    /// <summary>What is wrong with the metadata.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (string part in Parts().Where(part => !Sides.Any(side => Is(part, side))))
        {
            yield return $"Expected 'Generate' of the item to be 'Client', 'Server', 'Both' or 'Emulator', or a list of these, but found '{part}'{NearestName.Suggest(part, Sides)}";
        }

        if (Codecs.Length > 0 && !Is(Codecs, "both"))
        {
            yield return $"Expected the item's codecs to be 'both' or nothing, but found '{Codecs}'";
        }

        foreach ((string name, string value) in new[] { ("Json", Json), ("DependencyInjection", DependencyInjection), ("AspNetCore", AspNetCore) })
        {
            if (value.Length > 0 && !Is(value, "true") && !Is(value, "false"))
            {
                yield return $"Expected '{name}' of the item to be 'true' or 'false', but found '{value}'";
            }
        }
    }

    private string[] Parts() => Generate.Replace(';', ' ').Replace(',', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private bool Asks(string side) => Parts().Any(part => Is(part, side));

    private static bool Is(string given, string expected) => string.Equals(given, expected, StringComparison.OrdinalIgnoreCase);
}
