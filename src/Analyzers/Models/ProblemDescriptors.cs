using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Reporting;
using Smithwright.Model.Protocols;
using Smithwright.Model.Text;

namespace Smithwright.Analyzers.Models;

/// <summary>The descriptors of a model's problems. What is wrong is said by the problem itself.</summary>
internal static class ProblemDescriptors
{
    private static readonly DiagnosticDescriptor InvalidJson = Descriptors.Create(
        ProblemIds.InvalidJson,
        Categories.Model,
        DiagnosticSeverity.Error,
        "Model file is not valid JSON",
        "{0}",
        "A model file must be JSON as RFC 8259 has it, without comments and trailing commas.");

    private static readonly DiagnosticDescriptor UnknownFormat = Descriptors.Create(
        ProblemIds.UnknownFormat,
        Categories.Model,
        DiagnosticSeverity.Error,
        "Model file has an unknown format",
        "{0}",
        "A model file must be a Smithy JSON AST of version 1.0 or 2.0, or an AWS service model.");

    private static readonly DiagnosticDescriptor UnresolvedShape = Descriptors.Create(
        ProblemIds.UnresolvedShape,
        Categories.Model,
        DiagnosticSeverity.Error,
        "Shape is not defined",
        "{0}",
        "Every shape that a model refers to must be defined in one of the project's model files.");

    private static readonly DiagnosticDescriptor InvalidTrait = Descriptors.Create(
        ProblemIds.InvalidTrait,
        Categories.Model,
        DiagnosticSeverity.Error,
        "Trait value is invalid",
        "{0}",
        "The value of a trait must be what the trait's definition asks for.");

    private static readonly DiagnosticDescriptor NoSupportedProtocol = Descriptors.Create(
        ProblemIds.NoSupportedProtocol,
        Categories.Model,
        DiagnosticSeverity.Error,
        "Service has no supported protocol",
        "{0}",
        $"Clients can be generated for the protocols {string.Join(", ", ProtocolTable.Generated.Select(protocol => protocol.Name))}.");

    private static readonly DiagnosticDescriptor InvalidCondition = Descriptors.Create(
        ProblemIds.InvalidCondition,
        Categories.Model,
        DiagnosticSeverity.Error,
        "Condition is invalid",
        "{0}",
        "A condition must be a JMESPath expression that yields true or false whatever optional members are absent.");

    private static readonly DiagnosticDescriptor ConflictingDefinition = Descriptors.Create(
        ProblemIds.ConflictingDefinition,
        Categories.Model,
        DiagnosticSeverity.Error,
        "Definitions conflict",
        "{0}",
        "A shape may be defined once, and what is applied must be applied to a shape that is defined.");

    private static readonly DiagnosticDescriptor UnsupportedFeature = Descriptors.Create(
        ProblemIds.UnsupportedFeature,
        Categories.Model,
        DiagnosticSeverity.Warning,
        "Feature of the model is not generated",
        "{0}",
        "A part of the model has no counterpart in the generated client; the rest of the service has.");

    private static readonly DiagnosticDescriptor UntranslatablePattern = Descriptors.Create(
        ProblemIds.UntranslatablePattern,
        Categories.Model,
        DiagnosticSeverity.Warning,
        "Pattern is not checked",
        "{0}",
        "A pattern is checked only where a .NET regular expression says the same and answers in time.");

    private static readonly DiagnosticDescriptor InvalidItem = Descriptors.Create(
        ProblemIds.InvalidItem,
        Categories.Model,
        DiagnosticSeverity.Error,
        "Item of a model is invalid",
        "{0}",
        "What a ServiceModel item says must make sense for the service of its file, and beside the project's other services.");

    private static readonly DiagnosticDescriptor UndeclaredWaiterError = Descriptors.Create(
        ProblemIds.UndeclaredWaiterError,
        Categories.Model,
        DiagnosticSeverity.Info,
        "Waiter looks for an error that no operation declares",
        "{0}",
        "A waiter that looks for an error under a wrong name never sees it. Services answer with errors that their models do not have, too.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        InvalidJson,
        UnknownFormat,
        UnresolvedShape,
        InvalidTrait,
        NoSupportedProtocol,
        UnsupportedFeature,
        UntranslatablePattern,
        InvalidCondition,
        ConflictingDefinition,
        InvalidItem,
        UndeclaredWaiterError);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = All.ToImmutableDictionary(descriptor => descriptor.Id);

    /// <summary>The descriptor of a problem, or <see langword="null"/> for one that is reported elsewhere.</summary>
    public static DiagnosticDescriptor? Find(string id) => ById.TryGetValue(id, out DiagnosticDescriptor? descriptor) ? descriptor : null;
}
