using Smithwright.Generator.Codecs;
using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Messages.EventStreams;

/// <summary>How the events of a streaming union travel.</summary>
/// <param name="Codec">What reads and writes payloads.</param>
/// <param name="Receives">Whether services send the union.</param>
/// <param name="Sends">Whether callers send it.</param>
/// <param name="ServiceException">What errors become that the union does not name.</param>
internal sealed record EventStreamPlan(ShapeCodec Codec, bool Receives, bool Sends, string ServiceException, EquatableArray<EventPlan> Events)
{
    /// <summary>Whether errors that a handler throws become events.</summary>
    public bool WrapsErrors { get; init; }
}

/// <summary>A member of a streaming union.</summary>
/// <param name="Case">The union's nested record.</param>
/// <param name="Member">The name on the wire.</param>
/// <param name="Type">The structure or exception; null for a member that has no value.</param>
/// <param name="Root">What the codec calls the structure as a payload, where that has a name.</param>
/// <param name="Error">What is particular to an error; null for an event.</param>
/// <param name="IsBody">Whether the shape's own code reads the payload, so that a change of a member does not touch the union.</param>
/// <param name="Bindings">The members; none where the shape's own code does all.</param>
internal sealed record EventPlan(
    string Case, string Member, ShapeType? Type, WireName? Root, EventErrorPlan? Error, bool IsBody, EquatableArray<EventBinding> Bindings)
{
    public EventBinding? Payload => Bindings.Items.FirstOrDefault(binding => binding.Location == EventLocation.Payload);

    public IEnumerable<PropertyPlan> At(EventLocation location) =>
        Bindings.Items.Where(binding => binding.Location == location).Select(binding => binding.Property);

    /// <summary>The members of the structure that is the payload.</summary>
    public IEnumerable<BodyMember> Body => Bindings.Items.Where(binding => binding.Location == EventLocation.Body).Select(binding => binding.InBody);
}

/// <param name="Code">The code that the same error has in HTTP responses.</param>
/// <param name="MessageName">The member that holds the message, which every exception has; null where the model has none.</param>
internal sealed record EventErrorPlan(string Code, WireName? MessageName);

/// <param name="BodyName">What the codec calls the member in a payload, or as all of it.</param>
internal sealed record EventBinding(PropertyPlan Property, EventLocation Location, WireName BodyName)
{
    public BodyMember InBody => new(Property, BodyName);
}

internal enum EventLocation
{
    /// <summary>A member of the structure that is the payload.</summary>
    Body,

    /// <summary>A header of the message.</summary>
    Header,

    /// <summary>The payload as a whole.</summary>
    Payload,
}
