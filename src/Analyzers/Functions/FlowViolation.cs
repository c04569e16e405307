using System.Collections.Immutable;
using Smithwright.Analyzers.Checking;

namespace Smithwright.Analyzers.Functions;

/// <summary>Something that is certainly wrong in a function because of what it is called with.</summary>
/// <param name="Violation">What is wrong.</param>
/// <param name="Way">The functions on the way to it, and what is constrained at its end.</param>
internal sealed record FlowViolation(RuleViolation Violation, ImmutableArray<string> Way)
{
    /// <summary>Whether two calls of a function break the same constraint at the same place of it.</summary>
    public bool IsSame(FlowViolation other) =>
        Violation.Descriptor.Id == other.Violation.Descriptor.Id && Way.SequenceEqual(other.Way)
            && Equals(Violation.Arguments.FirstOrDefault(), other.Violation.Arguments.FirstOrDefault());

    public FlowViolation Through(string function) => this with { Way = Way.Insert(0, function) };
}
