using System.ComponentModel;
using Smithwright.Runtime.Messages.Responses;

namespace Smithwright.Runtime.Operations;

/// <summary>An operation whose method, path, query and headers carry members of the input (Smithy's HTTP bindings).</summary>
/// <typeparam name="TInput">The input structure.</typeparam>
/// <typeparam name="TOutput">The output structure.</typeparam>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RestOperation<TInput, TOutput> : HttpOperation<TInput, TOutput>
{
    /// <summary>Creates the operation.</summary>
    /// <param name="name">Its name in the model.</param>
    /// <param name="method">Its HTTP method in upper case.</param>
    /// <param name="errors">How its protocol has errors.</param>
    protected RestOperation(string name, string method, ErrorEnvelope errors) : base(name, method, errors)
    {
    }
}
