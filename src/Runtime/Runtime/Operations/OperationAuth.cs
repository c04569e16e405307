using System.ComponentModel;

namespace Smithwright.Runtime.Operations;

/// <summary>How the requests of an operation are authenticated.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum OperationAuth
{
    /// <summary>Signature Version 4 over the request and its body, when the service has a signing name.</summary>
    Signed,

    /// <summary>Signature Version 4 over the request without its body (Smithy's <c>aws.auth#unsignedPayload</c>).</summary>
    UnsignedPayload,

    /// <summary>Not at all.</summary>
    Anonymous,
}
