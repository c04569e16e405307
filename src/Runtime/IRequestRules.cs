namespace Smithwright;

/// <summary>The constraints that the model has for the input of an operation.</summary>
/// <typeparam name="TInput">The input.</typeparam>
internal interface IRequestRules<in TInput>
{
    /// <summary>The operation's name in the model.</summary>
    string Name { get; }

    /// <summary>What an input violates.</summary>
    IReadOnlyList<Violation> Validate(TInput input);
}
