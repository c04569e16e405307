namespace Smithwright.Generator.CSharp;

/// <summary>
/// The aliases by which generated code of the serialization namespace names the runtime's types. What stands before <c>::</c> is looked up among aliases alone,
/// so that no type of the user's can take the place of the runtime's.
/// </summary>
internal static class RuntimeAlias
{
    private const string Root = "global::Smithwright.Runtime.";

    private static readonly (string Alias, string Namespace)[] All =
    [
        ("Cbor", "Serialization.Cbor"),
        ("CborProtocol", "Protocols.Cbor"),
        ("Check", "Validation"),
        ("Endpoints", "Endpoints"),
        ("Events", "EventStreams"),
        ("Form", "Serialization.Form"),
        ("Framing", "EventStreams.Framing"),
        ("Jmes", "JmesPath"),
        ("Json", "Serialization.Json"),
        ("JsonProtocol", "Protocols.Json"),
        ("Operations", "Operations"),
        ("Requests", "Messages.Requests"),
        ("Responses", "Messages.Responses"),
        ("Server", "Server"),
        ("Text", "Serialization.Text"),
        ("Waiters", "Waiters"),
        ("Xml", "Serialization.Xml"),
        ("XmlProtocol", "Protocols.Xml"),
    ];

    /// <summary>The directives for the aliases that <paramref name="code"/> uses, in the order of their names.</summary>
    public static IEnumerable<string> DirectivesFor(string code) => All
        .Where(alias => IsUsed(alias.Alias + "::", code))
        .Select(alias => $"using {alias.Alias} = {Root}{alias.Namespace};");

    private static bool IsUsed(string qualifier, string code)
    {
        for (int at = code.IndexOf(qualifier, StringComparison.Ordinal); at >= 0; at = code.IndexOf(qualifier, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !(char.IsLetterOrDigit(code[at - 1]) || code[at - 1] == '_'))
            {
                return true;
            }
        }

        return false;
    }
}
