namespace Smithwright.Http;

/// <summary>An operation of the protocol <c>aws.protocols#restJson1</c>.</summary>
/// <typeparam name="TInput">The input structure.</typeparam>
/// <typeparam name="TOutput">The output structure.</typeparam>
public abstract class RestOperation<TInput, TOutput> : HttpOperation<TInput, TOutput>
{
    /// <summary>Creates the operation.</summary>
    /// <param name="name">Its name in the model.</param>
    /// <param name="method">Its HTTP method in upper case.</param>
    protected RestOperation(string name, string method) : base(name, method)
    {
    }

    private protected sealed override ErrorIdentity Identify(ReadOnlySpan<byte> body) => JsonErrorBody.Identify(body);
}
