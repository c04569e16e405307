using Smithwright.Runtime.Services;

namespace Smithwright.Runtime.Client.Telemetry;

/// <summary>Decides whether anybody wants to know of a call; nothing is measured, read or allocated where nobody does.</summary>
internal sealed class CallObserver(ServiceDescription service, string? region, ClientOptions options)
{
    public bool IsNeeded => options.CallCompleted is not null || options.KeepsCallMetadata || ClientTelemetry.HasListeners;

    public ServiceDescription Service => service;

    public string? Region => region;

    public ClientOptions Options => options;
}
