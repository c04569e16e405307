namespace Smithwright.Annotations;

/// <summary>
/// The modelled errors that an operation declares, those of the whole service included. A service may answer with others: these arrive as the
/// service's own exception.
/// </summary>
/// <param name="errors">Exception types, each generated from a structure with Smithy's <c>error</c> trait.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ThrowsAttribute(params Type[] errors) : Attribute
{
    /// <summary>The exception types.</summary>
    public IReadOnlyList<Type> Errors { get; } = errors;
}
