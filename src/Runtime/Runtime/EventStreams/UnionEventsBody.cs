using System.Runtime.CompilerServices;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Validation;

namespace Smithwright.Runtime.EventStreams;

/// <summary>The events of one union as a body.</summary>
/// <param name="operationName">The operation, for what is wrong with an event.</param>
/// <param name="events">The events, enumerated once.</param>
/// <param name="codec">How to write them.</param>
/// <param name="initial">Writes the members beside the events into a message of their own; null where they travel elsewhere.</param>
/// <param name="checks">Whether events that break the model's constraints are refused.</param>
internal sealed class UnionEventsBody<TEvent>(
    string operationName, IAsyncEnumerable<TEvent> events, EventCodec<TEvent> codec, Action<EventMessageBuilder>? initial, bool checks) : EventStreamBody
{
    protected override async IAsyncEnumerable<EventMessage> Messages([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using PooledBufferWriter payload = new();
        EventMessageBuilder builder = new(payload);
        if (initial is not null)
        {
            yield return builder.Build(BuildInitial, initial);
        }
        await foreach (TEvent value in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (value is null)
            {
                throw new ArgumentException("The events hold a null.", nameof(events));
            }
            if (checks && codec.Check is { } check && Validator.Run(value, check) is { Count: > 0 } violations)
            {
                throw new RequestValidationException(operationName, violations);
            }
            yield return builder.Build(codec.Write!, value);
        }
    }

    private static void BuildInitial(EventMessageBuilder message, Action<EventMessageBuilder> write)
    {
        message.BeginEvent(InitialMessage.Request);
        write(message);
    }
}
