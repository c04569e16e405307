using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Reporting;
using Smithwright.Model.Comparison;

namespace Smithwright.Analyzers.Rules;

/// <summary>
/// The rules about differences between a model and its baseline, SMW20xx, by id. Each has the severity of its worst effect; a difference is
/// reported with the severity of its own effect.
/// </summary>
internal static class BaselineRules
{
    private const string Message = "{0}: {1}";

    private const string Description =
        "A difference between a model and the copy that was accepted last, classified by its effect on callers of the generated client.";

    public static readonly DiagnosticDescriptor Summary = Descriptors.Create(
        DifferenceIds.Summary,
        Categories.Baseline,
        DiagnosticSeverity.Warning,
        "Model differs from its baseline",
        "{0}",
        "The number of differences between a model and the copy that was accepted last, by effect.");

    private static readonly DiagnosticDescriptor ClientRemoved = Descriptors.Create(
        DifferenceIds.ClientRemoved, Categories.Baseline, DiagnosticSeverity.Warning, "Client was removed or renamed", Message, Description);

    private static readonly DiagnosticDescriptor OperationRemoved = Descriptors.Create(
        DifferenceIds.OperationRemoved, Categories.Baseline, DiagnosticSeverity.Warning, "Operation was removed", Message, Description);

    private static readonly DiagnosticDescriptor OperationSignatureChanged = Descriptors.Create(
        DifferenceIds.OperationSignatureChanged, Categories.Baseline, DiagnosticSeverity.Warning, "Operation signature changed", Message, Description);

    private static readonly DiagnosticDescriptor TypeRemoved = Descriptors.Create(
        DifferenceIds.TypeRemoved, Categories.Baseline, DiagnosticSeverity.Warning, "Type was removed", Message, Description);

    private static readonly DiagnosticDescriptor TypeKindChanged = Descriptors.Create(
        DifferenceIds.TypeKindChanged, Categories.Baseline, DiagnosticSeverity.Warning, "Type kind changed", Message, Description);

    private static readonly DiagnosticDescriptor MemberRemoved = Descriptors.Create(
        DifferenceIds.MemberRemoved, Categories.Baseline, DiagnosticSeverity.Warning, "Member was removed", Message, Description);

    private static readonly DiagnosticDescriptor MemberTypeChanged = Descriptors.Create(
        DifferenceIds.MemberTypeChanged, Categories.Baseline, DiagnosticSeverity.Warning, "Member type changed", Message, Description);

    private static readonly DiagnosticDescriptor RequiredMemberAdded = Descriptors.Create(
        DifferenceIds.RequiredMemberAdded, Categories.Baseline, DiagnosticSeverity.Warning, "Required member was added", Message, Description);

    private static readonly DiagnosticDescriptor MemberBecameRequired = Descriptors.Create(
        DifferenceIds.MemberBecameRequired, Categories.Baseline, DiagnosticSeverity.Warning, "Member is no longer optional", Message, Description);

    private static readonly DiagnosticDescriptor MemberBecameOptional = Descriptors.Create(
        DifferenceIds.MemberBecameOptional, Categories.Baseline, DiagnosticSeverity.Warning, "Member is no longer required", Message, Description);

    private static readonly DiagnosticDescriptor EnumValueRemoved = Descriptors.Create(
        DifferenceIds.EnumValueRemoved, Categories.Baseline, DiagnosticSeverity.Warning, "Enum value was removed", Message, Description);

    private static readonly DiagnosticDescriptor Deprecated = Descriptors.Create(
        DifferenceIds.Deprecated, Categories.Baseline, DiagnosticSeverity.Warning, "Deprecation changed", Message, Description);

    private static readonly DiagnosticDescriptor PagesChanged = Descriptors.Create(
        DifferenceIds.PagesChanged, Categories.Baseline, DiagnosticSeverity.Warning, "Pagination changed", Message, Description);

    private static readonly DiagnosticDescriptor WaiterChanged = Descriptors.Create(
        DifferenceIds.WaiterChanged, Categories.Baseline, DiagnosticSeverity.Warning, "Waiter changed", Message, Description);

    private static readonly DiagnosticDescriptor ErrorRemoved = Descriptors.Create(
        DifferenceIds.ErrorRemoved, Categories.Baseline, DiagnosticSeverity.Warning, "Error is no longer declared", Message, Description);

    private static readonly DiagnosticDescriptor EnumValueChanged = Descriptors.Create(
        DifferenceIds.EnumValueChanged, Categories.Baseline, DiagnosticSeverity.Warning, "Enum wire value changed", Message, Description);

    private static readonly DiagnosticDescriptor WireFormatChanged = Descriptors.Create(
        DifferenceIds.WireFormatChanged, Categories.Baseline, DiagnosticSeverity.Warning, "Wire binding changed", Message, Description);

    private static readonly DiagnosticDescriptor DefaultChanged = Descriptors.Create(
        DifferenceIds.DefaultChanged, Categories.Baseline, DiagnosticSeverity.Warning, "Default changed", Message, Description);

    private static readonly DiagnosticDescriptor ProtocolChanged = Descriptors.Create(
        DifferenceIds.ProtocolChanged, Categories.Baseline, DiagnosticSeverity.Warning, "Protocol changed", Message, Description);

    private static readonly DiagnosticDescriptor AuthenticationChanged = Descriptors.Create(
        DifferenceIds.AuthenticationChanged, Categories.Baseline, DiagnosticSeverity.Warning, "Authentication changed", Message, Description);

    private static readonly DiagnosticDescriptor EndpointChanged = Descriptors.Create(
        DifferenceIds.EndpointChanged, Categories.Baseline, DiagnosticSeverity.Warning, "Endpoint changed", Message, Description);

    private static readonly DiagnosticDescriptor SensitivityChanged = Descriptors.Create(
        DifferenceIds.SensitivityChanged, Categories.Baseline, DiagnosticSeverity.Warning, "Sensitivity changed", Message, Description);

    private static readonly DiagnosticDescriptor CallChanged = Descriptors.Create(
        DifferenceIds.CallChanged, Categories.Baseline, DiagnosticSeverity.Warning, "Call behavior changed", Message, Description);

    private static readonly DiagnosticDescriptor ConstraintTightened = Descriptors.Create(
        DifferenceIds.ConstraintTightened, Categories.Baseline, DiagnosticSeverity.Warning, "Constraint was tightened", Message, Description);

    private static readonly DiagnosticDescriptor ConstraintLoosened = Descriptors.Create(
        DifferenceIds.ConstraintLoosened, Categories.Baseline, DiagnosticSeverity.Info, "Constraint was loosened", Message, Description);

    private static readonly DiagnosticDescriptor OperationAdded = Descriptors.Create(
        DifferenceIds.OperationAdded, Categories.Baseline, DiagnosticSeverity.Info, "Operation was added", Message, Description);

    private static readonly DiagnosticDescriptor TypeAdded = Descriptors.Create(
        DifferenceIds.TypeAdded, Categories.Baseline, DiagnosticSeverity.Info, "Type was added", Message, Description);

    private static readonly DiagnosticDescriptor MemberAdded = Descriptors.Create(
        DifferenceIds.MemberAdded, Categories.Baseline, DiagnosticSeverity.Info, "Member was added", Message, Description);

    private static readonly DiagnosticDescriptor EnumValueAdded = Descriptors.Create(
        DifferenceIds.EnumValueAdded, Categories.Baseline, DiagnosticSeverity.Info, "Enum value was added", Message, Description);

    private static readonly DiagnosticDescriptor ErrorAdded = Descriptors.Create(
        DifferenceIds.ErrorAdded, Categories.Baseline, DiagnosticSeverity.Info, "Error was added", Message, Description);

    private static readonly DiagnosticDescriptor DocumentationChanged = Descriptors.Create(
        DifferenceIds.DocumentationChanged, Categories.Baseline, DiagnosticSeverity.Hidden, "Documentation changed", Message, Description);

    public static readonly DiagnosticDescriptor UnusableBaseline = Descriptors.Create(
        DifferenceIds.UnusableBaseline,
        Categories.Baseline,
        DiagnosticSeverity.Warning,
        "Baseline is missing or is not a model",
        "{0}",
        "The baseline that a ServiceModel item names must exist and be a model.");

    /// <summary>In the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        Summary, ClientRemoved, OperationRemoved, OperationSignatureChanged, TypeRemoved, TypeKindChanged, MemberRemoved, MemberTypeChanged,
        RequiredMemberAdded, MemberBecameRequired, MemberBecameOptional, EnumValueRemoved, Deprecated, PagesChanged, WaiterChanged, ErrorRemoved,
        EnumValueChanged, WireFormatChanged, DefaultChanged, ProtocolChanged, AuthenticationChanged, EndpointChanged, SensitivityChanged,
        CallChanged, ConstraintTightened, ConstraintLoosened, OperationAdded, TypeAdded, MemberAdded, EnumValueAdded, ErrorAdded,
        DocumentationChanged, UnusableBaseline);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = All.ToImmutableDictionary(rule => rule.Id);

    public static DiagnosticDescriptor Find(string id) => ById[id];

    public static DiagnosticSeverity SeverityOf(ChangeEffect effect) => effect switch
    {
        ChangeEffect.BreaksSource or ChangeEffect.BreaksBehavior or ChangeEffect.Tightens => DiagnosticSeverity.Warning,
        ChangeEffect.Loosens or ChangeEffect.Adds => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
