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
            yield return builder.Build(static (message, write) => write(message), initial);
        }
        IAsyncEnumerator<TEvent> source = events.GetAsyncEnumerator(cancellationToken);
        await using ConfiguredAsyncDisposable disposal = source.ConfigureAwait(false);
        while (await NextAsync(source).ConfigureAwait(false) is { HasValue: true } next)
        {
            TEvent value = next.Value;
            if (value is null)
            {
                throw new ArgumentException("The events hold a null.", nameof(events));
            }
            if (checks && codec.Check is { } check && Validator.Run(value, check) is { Count: > 0 } violations)
            {
                throw new RequestValidationException(operationName, violations);
            }
            yield return builder.Build(codec.Write!, value);
            if (next.IsLast)
            {
                yield break;
            }
        }
    }

    /// <summary>The next event; of a source that ends with an error of the model, that error.</summary>
    private async ValueTask<Step> NextAsync(IAsyncEnumerator<TEvent> source)
    {
        try
        {
            return await source.MoveNextAsync().ConfigureAwait(false) ? new Step(source.Current, HasValue: true, IsLast: false) : default;
        }
        catch (ServiceException error) when (LastOf(error) is { } last)
        {
            return last;
        }
    }

    /// <summary>The event that ends the stream with an error; null where the union does not have it.</summary>
    private Step? LastOf(ServiceException error)
    {
        TEvent? last = codec.Wrap is null ? default : codec.Wrap(error);
        return last is null ? null : new Step(last, HasValue: true, IsLast: true);
    }

    private readonly record struct Step(TEvent Value, bool HasValue, bool IsLast);
}
