using System.Net;
using System.Runtime.CompilerServices;

namespace Smithwright;

/// <summary>What is known of a call beside its result, for logs and for whoever asks the service's support.</summary>
public sealed class CallMetadata
{
    // Beside the records and not in them: what a call was like is no part of what the service said, and equal responses stay equal.
    private static readonly ConditionalWeakTable<object, CallMetadata> Kept = [];

    internal CallMetadata(string service, string operation, TimeSpan duration, Exception? exception)
    {
        Service = service;
        Operation = operation;
        Duration = duration;
        Exception = exception;
    }

    /// <summary>The service's id among SDKs, for instance <c>City Weather</c>.</summary>
    public string Service { get; }

    /// <summary>The operation's name in the model.</summary>
    public string Operation { get; }

    /// <summary>The HTTP status of the last attempt; <see langword="null"/> when there was no answer.</summary>
    public HttpStatusCode? StatusCode { get; internal init; }

    /// <summary>The id under which the service knows the last attempt.</summary>
    public string? RequestId { get; internal init; }

    /// <summary>How many attempts were made, at most a request each; 0 when the call failed before the first.</summary>
    public int Attempts { get; internal init; }

    /// <summary>From the call to its result, or to the head of a response that is handed over as a stream.</summary>
    public TimeSpan Duration { get; }

    /// <summary>What the call threw; <see langword="null"/> when it succeeded.</summary>
    public Exception? Exception { get; }

    /// <summary>
    /// The metadata of the call that returned <paramref name="response"/>: this very object, not one that equals it. <see langword="null"/> when
    /// the client was not asked to keep it (<see cref="ClientOptions.KeepsCallMetadata"/>). It is kept for as long as the response.
    /// </summary>
    public static CallMetadata? Of(object response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return Kept.TryGetValue(response, out CallMetadata? metadata) ? metadata : null;
    }

    internal static void Keep(object response, CallMetadata metadata) => Kept.AddOrUpdate(response, metadata);

    /// <summary>One line for a log.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Service}.{Operation}: status {(int?)StatusCode}, request id {RequestId}, attempts {Attempts}, {Duration.TotalMilliseconds:F0} ms");
}
