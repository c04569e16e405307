using System.ComponentModel;

namespace Smithwright.Runtime.Messages.Bodies;

/// <summary>Makes a body of the events of a union.</summary>
/// <typeparam name="TEvent">The union.</typeparam>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEventBodyWriter<TEvent>
{
    /// <param name="operationName">The operation, for messages.</param>
    /// <param name="events">The events, enumerated once.</param>
    /// <param name="checks">Whether events that break the model's constraints are refused.</param>
    internal LiveBody CreateBody(string operationName, IAsyncEnumerable<TEvent> events, bool checks);
}
