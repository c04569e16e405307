using System.Text;
using Smithwright.Http;

namespace Smithwright;

/// <summary>What clients call themselves: library, service model and framework, then what the user adds.</summary>
internal static class UserAgent
{
    private static readonly string Version = typeof(UserAgent).Assembly.GetName().Version?.ToString(3) ?? "0";

    public static string Build(ServiceDescription service, string? suffix)
    {
        StringBuilder text = new($"smithwright/{Version} api/{Token(service.SdkId)}");
        if (service.ApiVersion is not null)
            text.Append('#').Append(Token(service.ApiVersion));
        text.Append($" lang/dotnet#{Environment.Version.ToString(3)}");
        if (!string.IsNullOrWhiteSpace(suffix))
            text.Append(' ').Append(suffix.Trim());
        return text.ToString();
    }

    private static string Token(string text) =>
        string.Create(text.Length, text, static (token, text) =>
        {
            for (int i = 0; i < text.Length; i++)
                token[i] = char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '-' ? char.ToLowerInvariant(text[i]) : '_';
        });
}
