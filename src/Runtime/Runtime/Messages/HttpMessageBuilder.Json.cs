using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Messages;

// Until the generator calls BeginBody and SetBody.
/// <content>Bodies of JSON.</content>
public abstract partial class HttpMessageBuilder
{
    /// <summary>Starts a JSON body, which is what is written until the call is sent.</summary>
    public JsonShapeWriter BeginJsonBody(string contentType) => new(BeginBody(contentType));

    /// <summary>Sets the body to an object without members: what stands for a structure that is not there.</summary>
    public void SetEmptyJsonBody(string contentType) => SetBody("{}", contentType);
}
