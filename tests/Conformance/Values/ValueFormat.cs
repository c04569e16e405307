namespace Smithwright.Conformance.Values;

/// <summary>How blobs and timestamps are written in a test case.</summary>
internal enum ValueFormat
{
    /// <summary>As Smithy's <c>params</c> have them: blobs as plain text, timestamps as epoch seconds.</summary>
    Params,

    /// <summary>As JSON bodies have them: blobs in base64, timestamps as epoch seconds or ISO 8601.</summary>
    Json,

    /// <summary>As <see cref="CborNotation"/> has them.</summary>
    Cbor,
}
