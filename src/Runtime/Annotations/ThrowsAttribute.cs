namespace Smithwright.Annotations;

/// <summary>
/// The modeled errors that an operation declares or, on a client or a handler, that all its operations declare. A service may answer with others:
/// these arrive as the service's own exception.
/// </summary>
/// <param name="errors">Exception types, each generated from a structure with Smithy's <c>error</c> trait.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class ThrowsAttribute(params Type[] errors) : Attribute
{
    /// <summary>The exception types.</summary>
    public IReadOnlyList<Type> Errors { get; } = errors;
}
