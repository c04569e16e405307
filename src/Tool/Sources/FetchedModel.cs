using System.Security.Cryptography;
using System.Text;
using Smithwright.Tool.Invocation;

namespace Smithwright.Tool.Sources;

/// <summary>A model as it came.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Shown">Where it came from, as messages show it.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Origin">What is recorded; null where nothing may be, because the address may hold a secret.</param>
internal sealed record FetchedModel(string Name, string Shown, byte[] Content, ModelOrigin? Origin)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Sha256 => DigestOf(Content);

    /// <exception cref="ToolException">It is not UTF-8.</exception>
    public string Text
    {
        get
        {
            try
            {
                return Strict.GetString(Content).TrimStart('\uFEFF');
            }
            catch (DecoderFallbackException)
            {
                throw new ToolException($"'{Shown}' is not a model: it is not text in UTF-8.");
            }
        }
    }

    /// <summary>Whether a file has the content of a digest. Source control may have given its lines other ends.</summary>
    public static bool HasDigest(byte[] content, string digest) => DigestOf(content) == digest || DigestOf(WithoutCarriageReturns(content)) == digest;

    public static string DigestOf(byte[] content) => Convert.ToHexString(SHA256.HashData(content)).ToLowerInvariant();

    private static byte[] WithoutCarriageReturns(byte[] content) =>
        [.. content.Where((value, index) => value != '\r' || index + 1 == content.Length || content[index + 1] != '\n')];
}
