using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Services;

namespace Smithwright.Generator.Pipeline;

/// <summary>A generated file, or why it could not be emitted; the others are emitted all the same.</summary>
internal sealed record EmittedFile(string HintName, string Text, Failure? Failure)
{
    public static EmittedFile Emit(FilePlan plan)
    {
        try
        {
            return new EmittedFile(plan.HintName, FileEmitter.Emit(plan), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new EmittedFile(plan.HintName, "", Failure.Of(plan.HintName, exception));
        }
    }

    public void AddTo(SourceProductionContext output)
    {
        if (Failure is not null)
        {
            Failure.ReportTo(output);
            return;
        }

        output.AddSource(HintName, SourceText.From(Text, Encoding.UTF8));
    }
}
