using Smithwright.Analyzers.Code;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>A delegate that refers to a function of the project.</summary>
internal sealed record FunctionValue(SourceFunction Function) : AbstractValue;
