using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Protocol.EventStreams;

/// <summary>The member of an input or output that holds its events.</summary>
internal static class EventStreamMember
{
    public static Member? Of(TestModel model, string? shape) =>
        shape is null ? null : model.Members(shape).Values.FirstOrDefault(member => IsEventStream(model, member.Target));

    public static bool IsEventStream(TestModel model, string shape) => model.TypeOf(shape) == "union" && model.Trait(shape, Traits.Streaming) is not null;
}
