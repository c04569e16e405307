using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Rules.Sensitive;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Rules;

/// <summary>Sensitive members that may be logged: in a log call, or in an interpolated or concatenated string.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SensitiveFlowAnalyzer() : UsageAnalyzer(Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        "SMW1010",
        Categories.Usage,
        DiagnosticSeverity.Warning,
        "Sensitive value may be logged",
        "'{0}' is sensitive and would be readable in {1}",
        "The model marks the member as sensitive: it must not reach logs. A record may be printed as a whole, because it redacts its sensitive members.");

    private protected override void Start(CompilationStartAnalysisContext context, AnnotationTypes types)
    {
        if (types.Sensitive is not null)
        {
            SensitiveReads reads = new(types, new ClientContracts(types), new SourceBodies(context.Compilation));
            context.RegisterOperationAction(call => Check(call, reads), OperationKind.Invocation);
            context.RegisterOperationAction(text => Check(text, reads), OperationKind.Interpolation, OperationKind.Binary, OperationKind.CompoundAssignment);
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
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum when IsText(sum):
                Report(context, reads, sum.LeftOperand, "a concatenated string", showsItems: false);
                Report(context, reads, sum.RightOperand, "a concatenated string", showsItems: false);
                break;
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum when !IsInRequest(sum.Target):
                Report(context, reads, sum.Value, "a concatenated string", showsItems: false);
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
                // Few calls get such a member. Finding out what the others are costs more.
                if (reads.IsSensitive(value) && LogCalls.Find(call) is { } sink)
                {
                    Report(context, reads, value, sink.Name, sink.ShowsItems);
                }
            }
        }
    }

    /// <summary>
    /// Whether a composed string is used as text, rather than taken apart again by a query or assigned to a request.
    /// </summary>
    private static bool IsText(IOperation text)
    {
        IOperation use = text;
        while (use.Parent is IConversionOperation or IBinaryOperation { Type.SpecialType: SpecialType.System_String })
        {
            if (use.Parent is IConversionOperation { Type.SpecialType: not (SpecialType.System_String or SpecialType.System_Object) })
            {
                return false;
            }

            use = use.Parent;
        }

        return use.Parent is not ISimpleAssignmentOperation assignment || !IsInRequest(assignment.Target);
    }

    private static bool IsInRequest(IOperation target) =>
        target is IPropertyReferenceOperation { Property: { IsStatic: false } property }
        && RuntimeTypes.HasShape(property.ContainingType);

    private static void Report(OperationAnalysisContext context, SensitiveReads reads, IOperation value, string place, bool showsItems)
    {
        if (reads.Find(value, showsItems) is { } property)
        {
            context.ReportDiagnostic(Reports.Create(Rule, value.Syntax.GetLocation(), property.Name, place));
        }
    }
}
