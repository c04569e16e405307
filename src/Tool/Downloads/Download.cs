namespace Smithwright.Tool.Downloads;

/// <summary>What a server sent.</summary>
internal sealed record Download(byte[] Content);
