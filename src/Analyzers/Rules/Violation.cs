using Microsoft.CodeAnalysis;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Something that is certainly wrong. <paramref name="Culprit"/> is the narrowest value that makes it so.</summary>
internal sealed record Violation(DiagnosticDescriptor Descriptor, AbstractValue Culprit, params object[] Arguments);
