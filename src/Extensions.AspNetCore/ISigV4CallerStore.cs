namespace Smithwright.Extensions.AspNetCore;

/// <summary>Finds callers by their access key ids.</summary>
public interface ISigV4CallerStore
{
    /// <summary>The caller of an access key id; <see langword="null"/> when there is none. The id comes from the request and can be any text of up to 128 characters.</summary>
    ValueTask<SigV4Caller?> FindAsync(string accessKeyId, CancellationToken cancellationToken);
}
