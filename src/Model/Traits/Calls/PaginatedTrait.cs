using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Calls;

/// <summary>The trait <c>paginated</c> of an operation, completed from that of its service.</summary>
internal sealed class PaginatedTrait
{
    private readonly JsonObject? _service;

    private PaginatedTrait(JsonObject own, JsonObject? service) => (Node, _service) = (own, service);

    /// <summary>The operation's own trait.</summary>
    public JsonObject Node { get; }

    public PageSetting? InputToken => Find("inputToken");

    public PageSetting? OutputToken => Find("outputToken");

    public PageSetting? Items => Find("items");

    public PageSetting? PageSize => Find("pageSize");

    /// <summary>Whether the operation's own trait says where both tokens are.</summary>
    public bool IsComplete => Node["inputToken"] is not null && Node["outputToken"] is not null;

    /// <summary>The trait of an operation; null without one of its own.</summary>
    public static PaginatedTrait? Of(OperationShape operation, ServiceShape? service) => operation.Traits.Get(TraitIds.Paginated) is JsonObject own
        ? new PaginatedTrait(own, service?.Traits.Get(TraitIds.Paginated) as JsonObject)
        : null;

    private PageSetting? Find(string name) =>
        (Node[name] ?? _service?[name]) is JsonString path ? new PageSetting("paginated", name, path.Value, Node[name] ?? Node) : null;
}

/// <summary>The path of a member that paging needs.</summary>
/// <param name="Trait">The name of the trait that has the path.</param>
/// <param name="Name">What the trait calls it.</param>
/// <param name="Path">The path.</param>
/// <param name="At">Where the operation's own trait has the path, or the trait.</param>
internal sealed record PageSetting(string Trait, string Name, string Path, JsonNode At);
