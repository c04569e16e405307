using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Definitions;

/// <summary>A file beside a C2J model that says how some of its operations are called: <c>paginators-1.json</c> or <c>waiters-2.json</c>.</summary>
/// <param name="Document">The whole file.</param>
/// <param name="Kind">What it says.</param>
internal sealed record C2jCompanion(JsonObject Document, C2jCompanionKind Kind)
{
    /// <summary>The file as what it is, or null when it is neither.</summary>
    public static C2jCompanion? Recognize(JsonObject document) =>
        document["pagination"] is JsonObject ? new C2jCompanion(document, C2jCompanionKind.Paginators)
        : document["waiters"] is JsonObject ? new C2jCompanion(document, C2jCompanionKind.Waiters)
        : null;
}

internal enum C2jCompanionKind
{
    Paginators, Waiters,
}
