using Smithwright.Runtime.Addresses;

namespace Smithwright.Runtime.Client.Settings;

/// <summary>Reports option values that no client can work with, each by its name.</summary>
internal static class ClientOptionsCheck
{
    public const int MostAttempts = 100;

    // The longest time that the framework's timers take.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    public static void Run(ClientOptions options)
    {
        Timeout(options.AttemptTimeout, nameof(options.AttemptTimeout));
        Timeout(options.TotalTimeout, nameof(options.TotalTimeout));
        Timeout(options.ConnectTimeout, nameof(options.ConnectTimeout));
        Between(options.MaxAttempts ?? 1, 1, MostAttempts, nameof(options.MaxAttempts));
        Between(options.MaxResponseBytes, 1, Array.MaxLength - 1, nameof(options.MaxResponseBytes));
        Between(options.MinCompressionBytes, 0, int.MaxValue, nameof(options.MinCompressionBytes));
        if (options.TimeProvider is null)
        {
            throw new ArgumentException("ClientOptions.TimeProvider must not be null.", nameof(options));
        }
        if (options.AuthSchemes?.Any(static scheme => scheme is null || string.IsNullOrEmpty(scheme.Id)) == true)
        {
            throw new ArgumentException("ClientOptions.AuthSchemes must not have a null or a scheme without an id.", nameof(options));
        }
        if (options.AuthSchemePreference?.Any(string.IsNullOrEmpty) == true)
        {
            throw new ArgumentException("ClientOptions.AuthSchemePreference must not have empty names.", nameof(options));
        }
        if (options.UserAgentSuffix is { } suffix && suffix.AsSpan().IndexOfAnyExceptInRange(' ', '~') >= 0)
        {
            throw new ArgumentException("ClientOptions.UserAgentSuffix must be printable ASCII.", nameof(options));
        }
        if (options.Endpoint is { } endpoint && !EndpointAddress.IsUsable(endpoint))
        {
            throw new ArgumentException("ClientOptions.Endpoint must be an http or https URL without user, query and fragment.", nameof(options));
        }
    }

    private static void Timeout(TimeSpan value, string name)
    {
        if (value != System.Threading.Timeout.InfiniteTimeSpan && (value <= TimeSpan.Zero || value > Longest))
        {
            throw new ArgumentException($"ClientOptions.{name} must be positive and below 50 days, or Timeout.InfiniteTimeSpan.", "options");
        }
    }

    private static void Between(long value, long min, long max, string name)
    {
        if (value < min || value > max)
        {
            throw new ArgumentException($"ClientOptions.{name} must be between {min:D} and {max:D}.", "options");
        }
    }
}
