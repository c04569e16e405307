using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Contracts;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>A value that is given to a generated property, and the expression that gives it.</summary>
internal sealed record Assignment(PropertyContract Property, AbstractValue Value, SyntaxNode Expression)
{
    public string Name => Property.Property.Name;
}
