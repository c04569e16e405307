using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;

namespace Smithwright.Analyzers.Rules;

/// <summary>A value that was checked.</summary>
/// <param name="Name">The member, parameter or type that is constrained.</param>
/// <param name="Violations">What is wrong.</param>
/// <param name="Use">Where the value is used.</param>
/// <param name="Part">The only part of the code that is at fault, if other parts are not.</param>
internal sealed record CheckedValue(string Name, ImmutableArray<RuleViolation> Violations, Location Use, SyntaxNode? Part);
