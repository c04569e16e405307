namespace Smithwright.Model.Shapes;

/// <summary>What the absence of a member's value means to C# callers.</summary>
public enum Presence
{
    /// <summary>May be null: the member is absent then.</summary>
    Optional,

    /// <summary>The caller has to set it; when a service leaves it out, Smithy's error correction fills it.</summary>
    Required,

    /// <summary>Has a default in the model.</summary>
    Defaulted,

    /// <summary>A collection that only services send: empty rather than null.</summary>
    EmptyCollection,
}
