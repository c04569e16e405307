namespace Smithwright.Model.Tests;

/// <summary>A fact about the shared data; skipped where there is none.</summary>
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute() => Skip = SharedFolder.Root is null ? Reason : null;

    internal const string Reason = "The shared models are not here; see SMITHWRIGHT_SHARED.";
}

/// <summary>A theory over the shared data; skipped where there is none.</summary>
internal sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute() => Skip = SharedFolder.Root is null ? SharedDataFactAttribute.Reason : null;
}
