namespace Smithwright.Testing;

/// <summary>One answer of a stub, after its delay.</summary>
/// <param name="delay">How long to wait.</param>
/// <param name="time">The clock of the wait.</param>
/// <param name="give">Makes the response from the input, or throws what the network would.</param>
internal sealed class Answer(TimeSpan delay, TimeProvider time, Func<object?, CancellationToken, Task<HttpResponseMessage>> give)
{
    public async Task<HttpResponseMessage> GiveAsync(object? input, CancellationToken cancellationToken)
    {
        if (delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
        }
        return await give(input, cancellationToken).ConfigureAwait(false);
    }
}
