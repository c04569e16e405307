using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Analyzers.Reading;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Checking;

/// <summary>What was read and reported in one body. The compiler may call an analyzer for one body on several threads.</summary>
internal sealed class CodeBlockCheck(IOperation body, ValueReader reader)
{
    private readonly CodeBlockReport _report = new(body.Syntax);

    public AbstractValue Read(IOperation operation, CancellationToken cancellationToken)
    {
        lock (reader)
        {
            return reader.ReadWhole(operation, cancellationToken);
        }
    }

    /// <summary>Reads several values, with a budget for all of them.</summary>
    public T Read<T>(Func<IValueReader, T> read, CancellationToken cancellationToken)
    {
        lock (reader)
        {
            reader.Restart(cancellationToken);
            return read(reader);
        }
    }

    /// <param name="context">Receives the diagnostics.</param>
    /// <param name="violations">What is wrong.</param>
    /// <param name="use">The expression that uses the value here.</param>
    /// <param name="part">The only part of the body to report in, if other parts are not at fault.</param>
    public void Report(OperationAnalysisContext context, IEnumerable<RuleViolation> violations, Location use, SyntaxNode? part = null)
    {
        lock (_report)
        {
            _report.Add(context, violations, use, part);
        }
    }
}
