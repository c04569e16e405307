using Smithwright.Model;

namespace Smithwright.Generator.Plans;

/// <summary>The checksums of an operation's messages.</summary>
/// <param name="Request">That of requests; null where they have none.</param>
/// <param name="ModeHeader">The header that asks for checksums of responses; null where there is none.</param>
/// <param name="ResponseAlgorithms">The algorithms that responses may have.</param>
internal sealed record ChecksumPlan(RequestChecksum? Request, string? ModeHeader, EquatableArray<string> ResponseAlgorithms);

/// <summary>The checksum of a request.</summary>
/// <param name="Algorithm">The expression of the algorithm that the caller chose; null where it cannot be read.</param>
/// <param name="Header">The header that names the algorithm; null where the member travels elsewhere.</param>
internal sealed record RequestChecksum(string? Algorithm, string? Header, bool IsRequired);
