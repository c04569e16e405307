namespace Smithwright.Runtime.Signing;

/// <summary>What signs the texts of one credential scope. Thread-safe.</summary>
internal abstract class SignatureKey
{
    /// <summary>The credential scope.</summary>
    public abstract string Scope { get; }

    /// <summary>The signature of a text in lower-case hexadecimal digits.</summary>
    public abstract string Sign(ReadOnlySpan<byte> text);
}
