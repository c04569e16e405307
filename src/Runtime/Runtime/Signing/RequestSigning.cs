using System.ComponentModel;

namespace Smithwright.Runtime.Signing;

/// <summary>A way to sign that not every client links: generated code names it where the model asks for it.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RequestSigning
{
    private protected RequestSigning()
    {
    }

    /// <summary>Makes what signs the requests of one client.</summary>
    internal abstract RequestSigner CreateSigner();
}
