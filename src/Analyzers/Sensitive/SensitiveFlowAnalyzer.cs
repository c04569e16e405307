using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Values;

namespace Smithwright.Analyzers.Sensitive;

/// <summary>Members that the model calls sensitive, where they become text: in a log call or an interpolated string.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SensitiveFlowAnalyzer() : UsageAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1010",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "Sensitive member becomes text",
        "'{0}' is sensitive and becomes readable in {1}",
        "The model marks the member as sensitive: it must not reach logs. The record as a whole may be printed, because it redacts such members.");

    private protected override void Start(CompilationStartAnalysisContext context, AnnotationTypes types)
    {
        if (types.Sensitive is not null)
        {
            SensitiveReads reads = new(types, new ClientContracts(types), new SourceBodies(context.Compilation));
            context.RegisterOperationAction(call => Check(call, reads), OperationKind.Invocation);
            context.RegisterOperationAction(hole => Check(hole, reads), OperationKind.Interpolation);
            context.RegisterOperationAction(
                hole => Check(hole, reads),
                OperationKind.InterpolatedStringAppendFormatted,
                OperationKind.InterpolatedStringAppendLiteral,
                OperationKind.InterpolatedStringAppendInvalid);
        }
    }

    private static void Check(OperationAnalysisContext context, SensitiveReads reads)
    {
        switch (context.Operation)
        {
            case IInvocationOperation { Arguments.IsEmpty: false } call:
                CheckCall(context, call, reads);
                break;
            case IInterpolationOperation { Parent: IInterpolatedStringOperation text } hole when IsText(text):
                Report(context, reads, hole.Expression, "an interpolated string", showsItems: false);
                break;
            case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [{ } first, ..] } }:
                Report(context, reads, first.Value, "an interpolated string", showsItems: false);
                break;
        }
    }

    private static void CheckCall(OperationAnalysisContext context, IInvocationOperation call, SensitiveReads reads)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            foreach (IOperation value in LogCalls.Values(argument))
            {
                // Of all calls, few are handed such a member; to tell what the others are for costs more.
                if (reads.IsSensitive(value) && LogCalls.Find(call) is { } sink)
                {
                    Report(context, reads, value, sink.Name, sink.ShowsItems);
                }
            }
        }
    }

    /// <summary>
    /// Whether an interpolated string is text for whoever gets it: not one that a query takes apart again, nor one that goes into a request.
    /// </summary>
    private static bool IsText(IInterpolatedStringOperation text)
    {
        IOperation use = text;
        while (use.Parent is IConversionOperation conversion)
        {
            if (conversion.Type is not { SpecialType: SpecialType.System_String or SpecialType.System_Object })
            {
                return false;
            }

            use = conversion;
        }

        return use.Parent is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsStatic: false } property } }
            || !property.ContainingType.GetAttributes().Any(attribute => TypeFacts.Is(attribute.AttributeClass, "Smithwright.Annotations", "ShapeAttribute"));
    }

    private static void Report(OperationAnalysisContext context, SensitiveReads reads, IOperation value, string place, bool showsItems)
    {
        if (reads.Find(value, showsItems) is { } property)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, value.Syntax.GetLocation(), property.Name, place));
        }
    }
}
