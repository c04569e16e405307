using System.ComponentModel;

namespace Smithwright.Runtime.Endpoints;

/// <summary>The conditions and results of a decision diagram (Smithy's <c>endpointBdd</c>), with the values of one resolution.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEndpointDecisions
{
    /// <summary>Whether a condition holds. What it assigns is kept.</summary>
    /// <param name="condition">The index of the condition.</param>
    bool Holds(int condition);

    /// <summary>The endpoint of a result.</summary>
    /// <param name="result">The number of the result, from 1 on.</param>
    /// <exception cref="ArgumentException">The result is an error.</exception>
    Endpoint Decide(int result);
}
