using Smithwright.Model;

namespace Smithwright.Generator.Plans;

/// <summary>A method of the client. No input or output type means that the operation has none.</summary>
/// <param name="Errors">The exceptions of the modeled errors that the operation declares.</param>
/// <param name="Obsolete">The attribute of a deprecated operation.</param>
internal sealed record ClientMethod(
    string Name, string Operation, TypePlan? Input, TypePlan? Output, EquatableArray<string> Errors, EquatableArray<string> Documentation, string? Obsolete)
{
    /// <summary>Whether the client has a method that presigns the call.</summary>
    public bool IsPresigned { get; init; }
}
