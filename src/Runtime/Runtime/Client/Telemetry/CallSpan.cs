using System.Diagnostics;
using Smithwright.Runtime.Client.State;

namespace Smithwright.Runtime.Client.Telemetry;

/// <summary>The span of a call, as OpenTelemetry's semantic conventions for AWS SDKs have it. No tag holds anything of a request or a response body.</summary>
internal static class CallSpan
{
    public static Activity? Start(string service, string operation, string? region)
    {
        if (!ClientTelemetry.Source.HasListeners())
        {
            return null;
        }
        // What samplers may decide by has to be there from the start.
        KeyValuePair<string, object?>[] tags =
        [
            new(AttributeNames.System, AttributeNames.AwsApi),
            new(AttributeNames.SystemName, AttributeNames.AwsApi),
            new(AttributeNames.Service, service),
            new(AttributeNames.Method, operation),
            new(AttributeNames.Region, region),
        ];
        return ClientTelemetry.Source.StartActivity($"{service}.{operation}", ActivityKind.Client, parentContext: default, tags);
    }

    public static void End(Activity? span, CallMetadata call, CallState state)
    {
        if (span is null)
        {
            return;
        }
        if (span.IsAllDataRequested)
        {
            Describe(span, call, state);
        }
        span.Stop();
    }

    private static void Describe(Activity span, CallMetadata call, CallState state)
    {
        if (state.Url is { } url)
        {
            span.SetTag(AttributeNames.ServerAddress, url.Host);
            span.SetTag(AttributeNames.ServerPort, url.Port);
        }

        if (call.StatusCode is { } status)
        {
            span.SetTag(AttributeNames.StatusCode, (int)status);
        }
        span.SetTag(AttributeNames.RequestId, call.RequestId);
        span.SetTag(AttributeNames.ExtendedRequestId, state.ExtendedRequestId);
        if (call.Attempts > 1)
        {
            span.SetTag(AttributeNames.ResendCount, call.Attempts - 1);
        }
        if (call.Exception is null)
        {
            return;
        }
        span.SetTag(AttributeNames.ErrorType, ErrorType.Of(call.Exception));
        // Without a description: a service may repeat in its message what it was sent.
        span.SetStatus(ActivityStatusCode.Error);
    }
}
