using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Smithwright.Runtime.Client.Telemetry;

/// <summary>What clients report to whoever listens: spans and measurements under the name of the library.</summary>
internal static class ClientTelemetry
{
    private const string Name = "Smithwright";

    private static readonly string? Version = typeof(ClientTelemetry).Assembly.GetName().Version?.ToString(3);
    private static readonly Meter Meter = new(Name, Version);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "rpc.client.call.duration", "s", "The duration of calls, their retries and the waits between them included.");
    private static readonly Histogram<int> Attempts = Meter.CreateHistogram<int>(
        "smithwright.client.call.attempts", "{attempt}", "The number of requests that a call took.");

    public static ActivitySource Source { get; } = new(Name, Version);

    public static bool HasListeners => Source.HasListeners() || Duration.Enabled || Attempts.Enabled;

    public static void Record(CallMetadata call, Uri? url)
    {
        TagList tags = new()
        {
            { AttributeNames.SystemName, AttributeNames.AwsApi },
            { AttributeNames.Service, call.Service },
            { AttributeNames.Method, call.Operation },
        };
        if (url is not null)
        {
            tags.Add(AttributeNames.ServerAddress, url.Host);
            tags.Add(AttributeNames.ServerPort, url.Port);
        }

        if (call.StatusCode is { } status)
        {
            tags.Add(AttributeNames.StatusCode, (int)status);
        }
        if (call.Exception is not null)
        {
            tags.Add(AttributeNames.ErrorType, ErrorType.Of(call.Exception));
        }
        Duration.Record(call.Duration.TotalSeconds, tags);
        Attempts.Record(call.Attempts, tags);
    }
}
