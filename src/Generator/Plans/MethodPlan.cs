using Smithwright.Model;

namespace Smithwright.Generator.Plans;

/// <summary>A method that generated code calls.</summary>
/// <param name="Comment">What stands above it, on one line; null for nothing.</param>
/// <param name="Head">The signature.</param>
/// <param name="Body">The lines below.</param>
internal sealed record MethodPlan(string? Comment, string Head, EquatableArray<string> Body);
