using System.Text;

namespace Smithwright.EndToEnd.Tests.Fuzzing;

/// <summary>An answer of a service: a status, headers and the bytes of a body, which may break off.</summary>
internal sealed record RandomAnswer(int Status, (string Name, string Value)[] Headers, byte[] Body, bool BreaksOff)
{
    /// <summary>What is printed where a test fails.</summary>
    public override string ToString() =>
        $"{Status:D} [{string.Join("; ", Headers.Select(static header => $"{header.Name}: {header.Value}"))}] {Convert.ToBase64String(Body)} {BreaksOff}: {Encoding.Latin1.GetString(Body)}";
}
