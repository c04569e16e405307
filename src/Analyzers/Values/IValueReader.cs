using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Contracts;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>
/// Reads what is known of the value that an expression yields. Each kind of expression is read by a class of its own, which reads the parts of
/// the expression through this interface.
/// </summary>
internal interface IValueReader
{
    ClientContracts Contracts { get; }

    SourceBodies Bodies { get; }

    /// <summary>The value of an expression; what is not understood, or takes too long, is unknown.</summary>
    AbstractValue Read(IOperation? operation);

    /// <summary>Reads through a symbol, unless it is being read already: what depends on itself is unknown.</summary>
    AbstractValue ReadThrough(ISymbol symbol, Func<AbstractValue> read);

    /// <summary>Reads in the body of a function that is called, unless it is being read already.</summary>
    AbstractValue ReadCall(SourceCall call, Func<AbstractValue> read);
}
