using System.Globalization;
using System.Text;

namespace Smithwright.Runtime.Client.Settings;

/// <summary>
/// The header by which calls from within a function of AWS Lambda continue its trace, and by which Lambda notices functions that call each other in a
/// circle. Outside of Lambda there is none.
/// </summary>
internal sealed class TraceHeader
{
    private const string Name = "X-Amzn-Trace-Id";
    private const string Kept = "-._~=;:+&[]{}\"',";

    private readonly Func<string, string?> _environment;

    private TraceHeader(Func<string, string?> environment) => _environment = environment;

    /// <summary>Null outside of Lambda.</summary>
    public static TraceHeader? Create(Func<string, string?> environment) =>
        string.IsNullOrEmpty(environment("AWS_LAMBDA_FUNCTION_NAME")) ? null : new TraceHeader(environment);

    /// <summary>Adds the header, unless the request has it: without a signature, because proxies may change it.</summary>
    public void AddTo(List<KeyValuePair<string, string>> headers)
    {
        // Another one for each invocation of the function.
        if (_environment("_X_AMZN_TRACE_ID") is { Length: > 0 } trace && !headers.Exists(static header => Name.Equals(header.Key, StringComparison.OrdinalIgnoreCase)))
        {
            headers.Add(new(Name, Encode(trace)));
        }
    }

    private static string Encode(string text)
    {
        StringBuilder encoded = new(text.Length);
        foreach (byte value in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)value) || Kept.Contains((char)value, StringComparison.Ordinal))
            {
                encoded.Append((char)value);
            }
            else
            {
                encoded.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
            }
        }

        return encoded.ToString();
    }
}
