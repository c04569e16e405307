namespace Smithwright.Model.Protocols;

/// <summary>What a protocol decides, for everything that asks.</summary>
/// <param name="Name">The name of its trait, by which items, diagnostics and documentation call it.</param>
/// <param name="TraitId">The trait that a service has.</param>
/// <param name="Binding">How a message is made of an operation's input or output.</param>
/// <param name="RequestCodec">How the bodies of requests are written.</param>
/// <param name="ResponseCodec">How the bodies of responses are written.</param>
/// <param name="Errors">Where a response says which error it is.</param>
internal sealed record ProtocolRow(
    string Name, string TraitId, MessageBinding Binding, BodyCodec RequestCodec, BodyCodec ResponseCodec, ErrorLocation Errors)
{
    /// <summary>Whether clients can be generated for it.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>The name in the metadata of C2J models; null when they do not have the protocol.</summary>
    public string? C2jName { get; init; }

    /// <summary>The <c>jsonVersion</c> that such a model has beside the name; null when any will do.</summary>
    public string? C2jVersion { get; init; }

    /// <summary>Whether <c>jsonName</c> means anything.</summary>
    public bool UsesJsonName { get; init; }

    /// <summary>Whether <c>xmlName</c>, <c>xmlFlattened</c>, <c>xmlAttribute</c> and <c>xmlNamespace</c> mean anything.</summary>
    public bool UsesXmlNames { get; init; }

    /// <summary>Whether <c>ec2QueryName</c> means anything.</summary>
    public bool UsesEc2QueryName { get; init; }

    /// <summary>Whether the HTTP binding traits mean anything.</summary>
    public bool UsesHttpTraits => Binding == MessageBinding.HttpTraits;
}

/// <summary>How a message is made of an operation's input or output.</summary>
internal enum MessageBinding
{
    /// <summary>By the HTTP binding traits: path, query, headers, and a body for the rest.</summary>
    HttpTraits,

    /// <summary>A body for everything; the header <c>X-Amz-Target</c> names the operation.</summary>
    RpcTarget,

    /// <summary>A form for everything, in which <c>Action</c> and <c>Version</c> name the operation.</summary>
    RpcForm,

    /// <summary>A body for everything; the path <c>/service/S/operation/O</c> names the operation.</summary>
    RpcPath,
}

/// <summary>How bodies are written.</summary>
internal enum BodyCodec
{
    Json, Xml, Cbor, Form,
}

/// <summary>Where a response says which error it is.</summary>
internal enum ErrorLocation
{
    /// <summary>The header <c>x-amzn-errortype</c>, else <c>__type</c> or <c>code</c> of the body.</summary>
    HeaderOrBody,

    /// <summary><c>__type</c> of the body; <c>x-amzn-query-error</c> where the service once spoke awsQuery.</summary>
    BodyType,

    /// <summary>The element <c>Error</c> of <c>ErrorResponse</c>, or that element alone.</summary>
    ErrorElement,

    /// <summary>As <see cref="ErrorElement"/>, with the codes of the trait <c>awsQueryError</c>.</summary>
    QueryErrorElement,

    /// <summary>The element <c>Error</c> of <c>Errors</c> of <c>Response</c>.</summary>
    ErrorsElement,
}
