namespace Smithwright.Runtime.Services;

/// <summary>What clients call themselves: library, service model and framework, then what the user adds.</summary>
internal static class UserAgent
{
    private static readonly string Version = typeof(UserAgent).Assembly.GetName().Version?.ToString(3) ?? "0";

    public static string Build(ServiceDescription service, string? suffix)
    {
        string api = service.ApiVersion is null ? Token(service.SdkId) : Token(service.SdkId) + "#" + Token(service.ApiVersion);
        string agent = "smithwright/" + Version + " api/" + api + " lang/dotnet#" + Environment.Version.ToString(3);
        return string.IsNullOrWhiteSpace(suffix) ? agent : agent + " " + suffix.Trim();
    }

    private static string Token(string text)
    {
        char[] token = text.ToCharArray();
        for (int i = 0; i < token.Length; i++)
        {
            token[i] = char.IsAsciiLetterOrDigit(token[i]) || token[i] is '.' or '-' ? char.ToLowerInvariant(token[i]) : '_';
        }
        return new string(token);
    }
}
