using Smithwright.Tests.Shared;

namespace Smithwright.Conformance.Tests;

/// <summary>A fact about the shared data; skipped where there is none.</summary>
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute() => Skip = Repository.Shared is null ? "The shared conformance data is not here; see SMITHWRIGHT_SHARED." : null;
}
