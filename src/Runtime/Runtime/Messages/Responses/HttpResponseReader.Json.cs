using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Messages.Responses;

// Until the generator calls RequireBody.
/// <content>Bodies of JSON.</content>
public partial class HttpResponseReader
{
    /// <summary>A reader of the JSON in the body that <see cref="RequireBody"/> returns; an empty one reads as an empty object.</summary>
    /// <exception cref="Runtime.Serialization.ShapeFormatException">The body is not JSON, or is missing.</exception>
    public JsonShapeReader JsonBody() => new(RequireBody().Span);
}
