namespace Smithwright.EndToEnd.Tests.Peers;

/// <summary>A fact about a program that others wrote; skipped by name where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PeerFactAttribute : FactAttribute
{
    public PeerFactAttribute(string program)
    {
        Program = program;
        Skip = Peer.Find(program) is null ? $"{program} is not installed; see tests/EndToEnd.Tests/Peers/install.sh." : null;
    }

    public string Program { get; }
}
