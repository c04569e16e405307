namespace Smithwright.Runtime.Serialization.Xml;

/// <content>Responses of ec2Query, which have the id of the request beside the members.</content>
public sealed partial class XmlShapeWriter
{
    /// <summary>Writes a response.</summary>
    /// <typeparam name="T">The type of the output.</typeparam>
    /// <param name="tag">The name of the root, with the namespaces that it declares.</param>
    /// <param name="requestId">The id of the request; null or empty for none.</param>
    /// <param name="value">The output; null for none.</param>
    /// <param name="write">How to write its members.</param>
    public void Response<T>(ReadOnlySpan<byte> tag, string? requestId, T? value, XmlWriteValue<T>? write)
        where T : class
    {
        Begin(tag);
        if (value is not null)
        {
            write?.Invoke(this, value);
        }
        Member("requestId"u8, string.IsNullOrEmpty(requestId) ? null : requestId);
        End(tag);
    }
}
