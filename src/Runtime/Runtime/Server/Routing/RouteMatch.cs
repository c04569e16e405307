namespace Smithwright.Runtime.Server.Routing;

/// <summary>Where a request goes, or why it goes nowhere.</summary>
/// <param name="Operation">The index of the operation; negative for none.</param>
internal readonly record struct RouteMatch(int Operation)
{
    /// <summary>The labels of the path.</summary>
    public RouteValues Labels { get; init; }

    /// <summary>The query, where the protocol uses it.</summary>
    public QueryParameters? Query { get; init; }

    /// <summary>Why there is no operation.</summary>
    public RequestRefusal? Refusal { get; init; }

    public static RouteMatch To(int operation) => new(operation);

    public static RouteMatch None(RequestRefusal refusal) => new(-1) { Refusal = refusal };
}
