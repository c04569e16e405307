namespace Smithwright.Tool.Invocation;

/// <summary>What the tool returns to scripts.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The command ran, and found what it was asked to fail for.</summary>
    public const int Found = 1;

    /// <summary>The command could not be carried out.</summary>
    public const int Failed = 2;
}
