namespace Smithwright.Generator.Plans;

/// <summary>The namespace and accessibility of a client's types.</summary>
internal sealed record ClientNamespace(string Name, string Accessibility)
{
    public string SerializationNamespace => Name + ".Serialization";

    public string Type(string name) => $"global::{Name}.{name}";

    /// <summary>The class that checks a shape.</summary>
    public static string Constraints(string name) => name + "Constraints";

    /// <summary>The class that reads and writes the events of a union.</summary>
    public static string Events(string name) => name + "Events";
}
