namespace Smithwright.Http;

/// <summary>What an error's body says of itself.</summary>
internal readonly record struct ErrorIdentity(string? Code, string? Message);
