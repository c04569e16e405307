using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;

namespace Smithwright.Analyzers.Functions;

/// <summary>What is wrong with an argument of a call.</summary>
internal sealed record ArgumentViolation(RuleViolation Violation, SyntaxNode Argument);
