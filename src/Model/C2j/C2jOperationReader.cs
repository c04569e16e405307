using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>Reads the operations of a C2J model.</summary>
internal sealed class C2jOperationReader(C2jNames names, NodeReader nodes)
{
    /// <summary>The operation; nothing when it was reported and left out.</summary>
    public OperationDefinition? Read(JsonProperty property)
    {
        if (!ShapeId.IsIdentifier(property.Name))
        {
            nodes.Report(property.NameSpan, $"Expected the name of an operation, but found '{property.Name}'.");
            return null;
        }

        if (nodes.Object(property.Value, $"operation '{property.Name}'") is not JsonObject operation)
        {
            return null;
        }

        nodes.CheckNames(operation, "name", "http", "input", "output", "errors", "documentation");
        Located<ShapeId>? input = Reference(operation, "input");
        Located<ShapeId>? output = Reference(operation, "output");
        if ((input is null && operation["input"] is not null) || (output is null && operation["output"] is not null))
        {
            return null;
        }

        ShapeHeader header = new(
            new Located<ShapeId>(names.Absolute(property.Name), property.NameSpan),
            ModelVersion.Two,
            EquatableArray<Located<ShapeId>>.Empty,
            Traits(property.Name, operation));
        return new OperationDefinition(header, input, output, Errors(operation));
    }

    private Located<ShapeId>? Reference(JsonObject operation, string name) =>
        operation[name] is JsonNode node ? names.Reference(node, $"\"{name}\"", nodes) : null;

    private ImmutableArray<Located<ShapeId>> Errors(JsonObject operation) => nodes.OptionalArray(operation, "errors")
        .Select(error => names.Reference(error, "every item of \"errors\"", nodes))
        .Where(id => id.HasValue)
        .Select(id => id!.Value)
        .ToImmutableArray();

    private TraitMap Traits(string name, JsonObject operation)
    {
        TraitBuilder traits = new(operation);
        traits.Copy("documentation", TraitIds.Documentation);
        traits.Copy("endpoint", TraitIds.Endpoint);
        traits.Copy("httpChecksum", TraitIds.AwsHttpChecksum);
        traits.Copy("requestcompression", TraitIds.RequestCompression);
        traits.Copy("staticContextParams", "smithy.rules#staticContextParams");
        traits.Copy("operationContextParams", "smithy.rules#operationContextParams");
        traits.Annotate("idempotent", TraitIds.Idempotent);
        traits.Annotate("httpChecksumRequired", TraitIds.HttpChecksumRequired);
        traits.Annotate("unsignedPayload", TraitIds.UnsignedPayload);
        traits.Deprecated();
        C2jAuth.ReadOperation(operation, traits);
        Http(operation, traits);
        ResultWrapper(name, operation, traits);
        return traits.ToTraits();
    }

    /// <summary>The element that holds the members of the output, unless it is called as Smithy says. Where the model names none, it is the root of the response.</summary>
    private void ResultWrapper(string name, JsonObject operation, TraitBuilder traits)
    {
        if (!names.HasResults || operation["output"] is not JsonObject output)
        {
            return;
        }

        JsonString wrapper = output["resultWrapper"] is { } node && nodes.String(node, "\"resultWrapper\"") is { } text ? text : new JsonString(output.Span, "");
        if (wrapper.Value != $"{name}Result")
        {
            traits.Set(TraitIds.C2jResultWrapper, wrapper);
        }
    }

    private void Http(JsonObject operation, TraitBuilder traits)
    {
        if (nodes.OptionalObject(operation, "http") is not JsonObject http
            || http["method"] is not JsonString method
            || http["requestUri"] is not JsonString uri)
        {
            return;
        }

        string? inputName = ((operation["input"] as JsonObject)?["shape"] as JsonString)?.Value;
        JsonObject? input = inputName is null ? null : names.RawShape(inputName);
        ImmutableArray<JsonProperty>.Builder properties = ImmutableArray.CreateBuilder<JsonProperty>();
        properties.Add(TraitBuilder.Property("method", method));
        properties.Add(TraitBuilder.Property("uri", C2jBindings.UriOfMembers(uri, input)));
        if (http["responseCode"] is JsonNode code)
        {
            properties.Add(TraitBuilder.Property("code", code));
        }

        traits.Set(TraitIds.Http, new JsonObject(http.Span, properties.ToImmutable()));
    }
}
