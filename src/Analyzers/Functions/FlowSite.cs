using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Flow;

namespace Smithwright.Analyzers.Functions;

/// <summary>A place in a function where a value reaches something constrained, or another function in which it may.</summary>
internal sealed record FlowSite(IOperation Operation, FlowPoint Point);
