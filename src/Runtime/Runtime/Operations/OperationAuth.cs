using System.ComponentModel;

namespace Smithwright.Runtime.Operations;

/// <summary>How the requests of an operation are authenticated.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum OperationAuth
{
    /// <summary>By the schemes of the operation or its service; signatures cover the request and its body.</summary>
    Signed,

    /// <summary>The same, but signatures leave the body out (Smithy's <c>aws.auth#unsignedPayload</c>).</summary>
    UnsignedPayload,

    /// <summary>Not at all.</summary>
    Anonymous,
}
