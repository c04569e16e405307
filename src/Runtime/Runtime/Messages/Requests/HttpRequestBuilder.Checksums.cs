using Smithwright.Runtime.Checksums;

namespace Smithwright.Runtime.Messages.Requests;

public sealed partial class HttpRequestBuilder
{
    private static readonly string[] NoChecksums = ["x-amz-checksum-algorithm", "x-amz-checksum-type", "x-amz-checksum-mode"];

    private BodyChecksum? _checksum;
    private bool _asksForChecksums;

    /// <summary>
    /// Asks for a checksum of the body (<c>aws.protocols#httpChecksum</c>), unless the operation set one. Called after all members were written.
    /// </summary>
    /// <param name="algorithm">The algorithm that the caller chose; <see langword="null"/> or empty for none.</param>
    /// <param name="algorithmHeader">The header that names the algorithm; <see langword="null"/> where there is none.</param>
    /// <param name="isRequired">Whether the service insists on a checksum.</param>
    /// <exception cref="ArgumentException">There is no such algorithm.</exception>
    public void AddChecksum(string? algorithm, string? algorithmHeader, bool isRequired)
    {
        // What is presigned has no body yet, or has it in the query.
        if (_settings.IsPresigned || Headers.All.Exists(static header => IsChecksum(header.Key)))
        {
            return;
        }
        if (string.IsNullOrEmpty(algorithm))
        {
            if (!isRequired && (!_settings.AddsChecksums || Body is null))
            {
                return;
            }
            algorithm = ChecksumAlgorithm.Default;
            if (algorithmHeader is not null)
            {
                Headers.Set(algorithmHeader, algorithm);
            }
        }

        if (!ChecksumAlgorithm.Names.Contains(algorithm))
        {
            throw new ArgumentException($"The checksum algorithm '{algorithm}' is not known: use {string.Join(", ", ChecksumAlgorithm.Names)}.");
        }
        _checksum = new AlgorithmChecksum(algorithm);
    }

    /// <summary>Asks the service for checksums of the response, unless the caller decides that or the client is set not to.</summary>
    /// <param name="modeHeader">The header by which they are asked for.</param>
    public void AskForChecksums(string modeHeader)
    {
        if (_settings.AsksForChecksums && !_settings.IsPresigned && !Headers.Contains(modeHeader))
        {
            Headers.Set(modeHeader, "ENABLED");
        }
        _asksForChecksums = Headers[modeHeader] == "ENABLED";
    }

    private static bool IsChecksum(string header) =>
        header.StartsWith(ChecksumAlgorithm.HeaderPrefix, StringComparison.OrdinalIgnoreCase) && !NoChecksums.Contains(header, StringComparer.OrdinalIgnoreCase);
}
