namespace Smithwright.Runtime.Tests.Aws;

/// <summary>A fact about programs that are shell scripts; skipped by name on Windows.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public const string Reason = "Shell scripts do not run on Windows.";

    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? Reason : null;
}

/// <summary>A theory about programs that are shell scripts; skipped by name on Windows.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? UnixFactAttribute.Reason : null;
}
