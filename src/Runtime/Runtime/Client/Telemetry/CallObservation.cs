using System.Diagnostics;
using Smithwright.Runtime.Client.State;

namespace Smithwright.Runtime.Client.Telemetry;

/// <summary>One call as seen from outside.</summary>
internal sealed class CallObservation
{
    private readonly CallObserver _observer;
    private readonly string _operation;
    private readonly CallState _state;
    private readonly Activity? _span;
    private readonly long _started;

    /// <summary>Begins the observation: in the method that runs the call, so that the span becomes the parent of what the call does.</summary>
    public CallObservation(CallObserver observer, string operation, CallState state)
    {
        _observer = observer;
        _operation = operation;
        _state = state;
        state.IsObserved = true;
        _span = CallSpan.Start(observer.Service.SdkId, operation, observer.Region);
        _started = observer.Options.TimeProvider.GetTimestamp();
    }

    public void Succeeded<TOutput>(TOutput output)
    {
        CallMetadata metadata = End(exception: null);
        // Outputs without members are values, of which there is nothing to find again.
        if (_observer.Options.KeepsCallMetadata && !typeof(TOutput).IsValueType)
        {
            CallMetadata.Keep(output!, metadata);
        }
        _observer.Options.CallCompleted?.Invoke(metadata);
    }

    public void Failed(Exception exception)
    {
        CallMetadata metadata = End(exception);
        _observer.Options.CallCompleted?.Invoke(metadata);
    }

    private CallMetadata End(Exception? exception)
    {
        TimeSpan duration = _observer.Options.TimeProvider.GetElapsedTime(_started);
        CallMetadata metadata = new(_observer.Service.SdkId, _operation, duration, exception)
        {
            StatusCode = _state.StatusCode,
            RequestId = _state.RequestId,
            Attempts = _state.Attempt,
        };
        ClientTelemetry.Record(metadata, _state.Url);
        CallSpan.End(_span, metadata, _state);
        return metadata;
    }
}
