using System.ComponentModel;

namespace Smithwright.Runtime.Signing;

/// <summary>AWS Signature Version 4A, whose signatures are good for several regions.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RegionSetSigning : RequestSigning
{
    private RegionSetSigning()
    {
    }

    /// <summary>The only instance.</summary>
    public static RegionSetSigning Instance { get; } = new();

    internal override RequestSigner CreateSigner() => new SigV4aSigner();
}
