using System.ComponentModel;

namespace Smithwright.Runtime.Endpoints;

/// <summary>Follows decision diagrams of endpoints (Smithy's <c>endpointBdd</c>).</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EndpointDecisions
{
    // What is below and above refers to nodes, counted from 1, of which a negative one means the opposite; 1 and -1 are ends without a result.
    private const int FirstResult = 100_000_000;
    private const int NodeLength = 3;

    /// <summary>Follows a diagram from its root to a result.</summary>
    /// <typeparam name="TDecisions">The conditions and results.</typeparam>
    /// <param name="decisions">The conditions and results.</param>
    /// <param name="nodes">Of each node, the condition, and where it goes on if it holds and if not.</param>
    /// <param name="root">The reference to the first node.</param>
    /// <exception cref="ArgumentException">The parameters allow no endpoint.</exception>
    public static Endpoint Resolve<TDecisions>(ref TDecisions decisions, ReadOnlySpan<int> nodes, int root)
        where TDecisions : struct, IEndpointDecisions
    {
        int reference = root;
        while (Math.Abs(reference) is > 1 and < FirstResult)
        {
            int node = (Math.Abs(reference) - 1) * NodeLength;
            bool holds = decisions.Holds(nodes[node]) != (reference < 0);
            reference = nodes[holds ? node + 1 : node + 2];
        }

        return reference > FirstResult ? decisions.Decide(reference - FirstResult) : throw EndpointFunctions.NoRule();
    }
}
