using System.Text.Json.Serialization;

namespace WebApi;

/// <summary>What the endpoint answers with.</summary>
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(RankedItems))]
internal sealed partial class WebApiJson : JsonSerializerContext;
