using Smithwright.Runtime.Addresses;

namespace Smithwright.Runtime.Configuration;

/// <summary>A value that was set outside of the code.</summary>
/// <param name="Value">The text, which is not empty.</param>
/// <param name="Origin">Where it stands, as the beginning of a sentence.</param>
internal readonly record struct Setting(string Value, string Origin)
{
    /// <exception cref="ArgumentException">It is neither <c>true</c> nor <c>false</c>.</exception>
    public bool ToFlag() => bool.TryParse(Value, out bool flag) ? flag : throw Wrong("must be true or false");

    /// <exception cref="ArgumentException">It is no number within the bounds.</exception>
    public int ToNumber(int min, int max) =>
        int.TryParse(Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) && number >= min && number <= max
            ? number
            : throw Wrong($"must be a number between {min:D} and {max:D}");

    /// <summary>Whether it is the first of two values.</summary>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public bool IsFirst(string first, string second) =>
        string.Equals(Value, first, StringComparison.OrdinalIgnoreCase)
        || (string.Equals(Value, second, StringComparison.OrdinalIgnoreCase) ? false : throw Wrong($"must be {first} or {second}"));

    /// <exception cref="ArgumentException">It is none of the values.</exception>
    public void MustBeOneOf(string first, string second, string third)
    {
        if (Value.ToLowerInvariant() is var value && value != first && value != second && value != third)
        {
            throw Wrong($"must be {first}, {second} or {third}");
        }
    }

    /// <exception cref="ArgumentException">It is no URL that endpoints may have; the text is not shown, because it may hold a password.</exception>
    public Uri ToEndpoint() => Uri.TryCreate(Value, UriKind.Absolute, out Uri? url) && EndpointAddress.IsUsable(url)
        ? url
        : throw new ArgumentException($"{Origin} must be an http or https URL without user, query and fragment.");

    private ArgumentException Wrong(string what) => new($"{Origin} {what}, not '{Value}'.");
}
