using Smithwright.Runtime.Messages.Bodies;

namespace Smithwright.Runtime.EventStreams;

/// <summary>Makes bodies of events that follow a message with the members beside them.</summary>
internal sealed class InitialEventsWriter<TEvent>(EventCodec<TEvent> codec, string name, Action<EventMessageBuilder> initial) : IEventBodyWriter<TEvent>
{
    LiveBody IEventBodyWriter<TEvent>.CreateBody(string operationName, IAsyncEnumerable<TEvent> events, bool checks) =>
        new UnionEventsBody<TEvent>(operationName, events, codec, Write, checks);

    private void Write(EventMessageBuilder message)
    {
        message.BeginEvent(name);
        initial(message);
    }
}
