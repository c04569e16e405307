namespace Smithwright.Conformance.Idl;

/// <summary>An error of a model.</summary>
/// <param name="Id">The id of Smithy's event, or what found it.</param>
/// <param name="Shape">The shape or member; null for the model as a whole.</param>
/// <param name="Message">What it says.</param>
internal sealed record FoundError(string Id, string? Shape, string Message)
{
    /// <summary>Found while files were read and put together, which is the event <c>Model</c> in Smithy, or an id that is not resolved.</summary>
    public const string Loading = "(loading)";

    /// <summary>Found by the checks for the generator, which have no ids of Smithy's.</summary>
    public const string Checking = "(checking)";

    /// <summary>Whether this is what an event of Smithy says.</summary>
    public bool Is(FoundError expected) => Id switch
    {
        Loading => expected.Id.Split('.')[0] is "Model" or "Target" or "TraitValue" && (expected.Shape is null || expected.Shape == Shape || expected.Shape.Split('$')[0] == Shape),
        Checking => false,
        _ => (Id == expected.Id || Id.StartsWith(expected.Id + ".", StringComparison.Ordinal)) && Shape == expected.Shape,
    };

    /// <summary>Whether an error that no event matches is one of the same shape.</summary>
    public bool IsNear(FoundError expected) => Id is Loading or Checking && (expected.Shape is null || Shape is null || expected.Shape.Split('$')[0] == Shape.Split('$')[0]);
}
