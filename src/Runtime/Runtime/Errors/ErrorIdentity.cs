namespace Smithwright.Runtime.Errors;

/// <summary>What an error says about itself.</summary>
/// <param name="Code">Its code without namespace.</param>
/// <param name="Message">Its message.</param>
internal readonly record struct ErrorIdentity(string? Code, string? Message)
{
    /// <summary>The id of the request, for protocols that have it in the body.</summary>
    public string? RequestId { get; init; }
}
