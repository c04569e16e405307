using Smithwright.Generator.Protocols.EventStreams;
using Smithwright.Generator.Validation;
using Smithwright.Model;

namespace Smithwright.Generator.Planning;

/// <summary>One generated file. Nothing in it is looked up again: emitting is a function of this record alone.</summary>
/// <param name="HintName">The file's name, unique in the compilation.</param>
/// <param name="Place">Where its types go.</param>
internal abstract record FilePlan(string HintName, Place Place);

/// <summary>The namespace and accessibility of a client's types.</summary>
internal sealed record Place(string Namespace, string Accessibility)
{
    public string SerializationNamespace => Namespace + ".Serialization";

    public string Type(string name) => $"global::{Namespace}.{name}";

    /// <summary>The class that checks a shape.</summary>
    public static string Constraints(string name) => name + "Constraints";

    /// <summary>The class that reads and writes the events of a union.</summary>
    public static string Events(string name) => name + "Events";

    /// <summary>The class that reads and writes a shape; code in the serialization namespace calls it by this name.</summary>
    public static string Codec(string name) => name + "Json";
}

/// <summary>What every type made from a shape has.</summary>
internal sealed record TypeHead(string ShapeId, string Name, EquatableArray<string> Documentation, EquatableArray<string> Attributes)
{
    public static TypeHead Of(Shape shape, string name, DocumentationPlanner documentation, ConstraintAttributes constraints) => new(
        shape.Id.ToString(), name, documentation.OfShape(shape), constraints.OfShape(shape).Concat(Deprecation.AttributesOf(shape.Traits)).ToEquatableArray());
}

/// <summary>A structure.</summary>
/// <param name="ReceivedEvents">For an output with an event stream, the property that holds it: disposing the output closes the connection.</param>
internal sealed record StructurePlan(
    string HintName, Place Place, TypeHead Head, EquatableArray<PropertyPlan> Properties, CodecUse Codec, ValidationPlan? Validation,
    string? ReceivedEvents) : FilePlan(HintName, Place);

/// <summary>A union; each case's property describes its value.</summary>
/// <param name="Events">For a streaming union, how its events travel; others travel as JSON.</param>
internal sealed record UnionPlan(
    string HintName, Place Place, TypeHead Head, bool Sensitive, EquatableArray<UnionCase> Cases, CodecUse Codec, ValidationPlan? Validation,
    EventStreamPlan? Events) : FilePlan(HintName, Place);

/// <summary>A case of a union. A case without a <paramref name="Type"/> has no value (its target is <c>Unit</c>).</summary>
/// <param name="Attributes">Those of the value.</param>
/// <param name="Obsolete">The attribute of a deprecated case.</param>
internal sealed record UnionCase(
    string Name, string Member, string JsonName, TypePlan? Type, bool Sensitive, EquatableArray<string> Documentation, EquatableArray<string> Attributes,
    string? Obsolete);

internal sealed record EnumPlan(string HintName, Place Place, TypeHead Head, EquatableArray<EnumValuePlan> Values) : FilePlan(HintName, Place);

/// <param name="Obsolete">The attribute of a deprecated value.</param>
internal sealed record EnumValuePlan(string Name, string Value, EquatableArray<string> Documentation, string? Obsolete, bool Internal);

internal sealed record IntEnumPlan(string HintName, Place Place, TypeHead Head, EquatableArray<IntEnumValuePlan> Values) : FilePlan(HintName, Place);

/// <param name="Obsolete">The attribute of a deprecated value.</param>
internal sealed record IntEnumValuePlan(string Name, int Value, EquatableArray<string> Documentation, string? Obsolete);

/// <summary>A modelled error. Its properties leave out the message, which every exception has.</summary>
/// <param name="BaseName">The service's own exception.</param>
/// <param name="Code">The error's code on the wire; <paramref name="Status"/> that of HTTP.</param>
/// <param name="HidesMessage">Whether what the service says must not become the exception's message, because a sensitive member says it.</param>
/// <param name="IsWritten">Whether responses with it are made, too.</param>
/// <param name="Retryable">Whether the model says that a repeat may help; <paramref name="Throttling"/> that the service is overloaded.</param>
internal sealed record ErrorPlan(
    string HintName, Place Place, TypeHead Head, string BaseName, string Code, int Status, EquatableArray<PropertyPlan> Properties,
    EquatableArray<MemberBinding> Bindings, bool HidesMessage, bool IsWritten, bool Retryable, bool Throttling) : FilePlan(HintName, Place);

/// <summary>The exception that all errors of a service derive from.</summary>
internal sealed record ServiceExceptionPlan(string HintName, Place Place, string Name, string ServiceTitle) : FilePlan(HintName, Place);

/// <summary>The client and its interface.</summary>
/// <param name="Extensions">The class of the extension methods; null when no operation has any.</param>
internal sealed record ClientPlan(
    string HintName, Place Place, string Name, TypeHead Head, ServiceFacts Service, EndpointFacts? Endpoints, string? Extensions,
    EquatableArray<ClientMethod> Methods) : FilePlan(HintName, Place);

/// <summary>What the runtime has to know of a service.</summary>
internal sealed record ServiceFacts(string SdkId, string ApiVersion, string? SigningName, string? EndpointPrefix)
{
    /// <summary>What the service asks of retries, where it asks for anything.</summary>
    public RetryFacts? Retries { get; init; }

    public static ServiceFacts Of(ServiceShape service)
    {
        var aws = service.Traits.Get(TraitIds.AwsService) as JsonObject;
        var sigv4 = service.Traits.Get(TraitIds.SigV4) as JsonObject;
        return new ServiceFacts(
            (aws?["sdkId"] as JsonString)?.Value ?? service.Id.Name,
            service.Version,
            (sigv4?["name"] as JsonString)?.Value,
            (aws?["endpointPrefix"] as JsonString)?.Value)
        {
            Retries = RetryFacts.Of(service),
        };
    }
}

/// <summary>What finds the service's endpoint where the model has rules for it.</summary>
/// <param name="Resolver">The class.</param>
/// <param name="IsPerCall">Whether it has to be asked for each request.</param>
internal sealed record EndpointFacts(string Resolver, bool IsPerCall);

/// <summary>A method of the client. No input or output type means that the operation has none.</summary>
/// <param name="Errors">The exceptions of the modelled errors that the operation declares.</param>
/// <param name="Obsolete">The attribute of a deprecated operation.</param>
internal sealed record ClientMethod(
    string Name, string Operation, TypePlan? Input, TypePlan? Output, EquatableArray<string> Errors, EquatableArray<string> Documentation, string? Obsolete);
