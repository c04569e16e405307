namespace Smithwright.Generator.Codecs.Objects;

/// <summary>What an object calls a member.</summary>
internal sealed record MemberName(string Text) : WireName
{
    public static string Of(WireName name) => ((MemberName)name).Text;
}
