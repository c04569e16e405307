namespace Smithwright.Tests.Shared;

/// <summary>A fact about the shared data; skipped by name where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    internal const string Reason = "The shared data is not here; see SMITHWRIGHT_SHARED in CONTRIBUTING.";

    public SharedDataFactAttribute() => Skip = Repository.Shared is null ? Reason : null;
}

/// <summary>A theory over the shared data; skipped by name where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute() => Skip = Repository.Shared is null ? SharedDataFactAttribute.Reason : null;
}
