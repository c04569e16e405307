using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Reporting;
using Smithwright.Model;
using Smithwright.Model.Protocols;
using Smithwright.Model.Text;

namespace Smithwright.Analyzers.Rules;

/// <summary>The rules about model files and the projects that list them, SMW00xx, by id.</summary>
internal static class ModelRules
{
    // A problem of a file brings its own message.
    private const string Message = "{0}";

    private static readonly DiagnosticDescriptor InvalidJson = Descriptors.Create(
        ProblemIds.InvalidJson, Categories.Model, DiagnosticSeverity.Error, "Model file cannot be read", Message,
        "A model file must be JSON as defined by RFC 8259, without comments and trailing commas, or, as a .smithy file, follow the grammar of Smithy's language.");

    private static readonly DiagnosticDescriptor UnknownFormat = Descriptors.Create(
        ProblemIds.UnknownFormat, Categories.Model, DiagnosticSeverity.Error, "Model file has an unknown format", Message,
        "A model file must be a Smithy model of version 1.0 or 2.0, or an AWS service model.");

    private static readonly DiagnosticDescriptor UnresolvedShape = Descriptors.Create(
        ProblemIds.UnresolvedShape, Categories.Model, DiagnosticSeverity.Error, "Shape is not defined", Message,
        "Every shape that a model refers to must be defined in one of the project's model files.");

    private static readonly DiagnosticDescriptor InvalidTrait = Descriptors.Create(
        ProblemIds.InvalidTrait, Categories.Model, DiagnosticSeverity.Error, "Trait value is invalid", Message,
        "The value of a trait must match the definition of the trait.");

    private static readonly DiagnosticDescriptor NoSupportedProtocol = Descriptors.Create(
        ProblemIds.NoSupportedProtocol, Categories.Model, DiagnosticSeverity.Error, "Service has no supported protocol", Message,
        $"Clients can be generated for the protocols {string.Join(", ", ProtocolTable.Generated.Select(protocol => protocol.Name))}.");

    private static readonly DiagnosticDescriptor UnsupportedFeature = Descriptors.Create(
        ProblemIds.UnsupportedFeature, Categories.Model, DiagnosticSeverity.Warning, "Model feature is not generated", Message,
        "A part of the model has no counterpart in the generated client. The rest of the service is generated.");

    private static readonly DiagnosticDescriptor UntranslatablePattern = Descriptors.Create(
        ProblemIds.UntranslatablePattern, Categories.Model, DiagnosticSeverity.Warning, "Pattern is not checked", Message,
        "A pattern is checked only if an equivalent .NET regular expression exists and matches in bounded time.");

    private static readonly DiagnosticDescriptor InvalidCondition = Descriptors.Create(
        ProblemIds.InvalidCondition, Categories.Model, DiagnosticSeverity.Error, "Condition is invalid", Message,
        "A condition must be a JMESPath expression that yields true or false, whichever optional members are absent.");

    private static readonly DiagnosticDescriptor ConflictingDefinition = Descriptors.Create(
        ProblemIds.ConflictingDefinition, Categories.Model, DiagnosticSeverity.Error, "Definitions conflict", Message,
        "A shape may be defined only once, and traits may be applied only to shapes that are defined.");

    public static readonly DiagnosticDescriptor MissingPrerequisite = Descriptors.Create(
        "SMW0010",
        Categories.Model,
        DiagnosticSeverity.Error,
        "Project does not meet the requirements of generated code",
        "{0}",
        "Generated clients require C# 12 and the runtime of the same package. Without them nothing is generated.");

    public static readonly DiagnosticDescriptor NoModel = Descriptors.Create(
        "SMW0011",
        Categories.Model,
        DiagnosticSeverity.Info,
        "Project has no model",
        "No client is generated because the project has no 'ServiceModel' item; add one, such as <ServiceModel Include=\"service.json\" />",
        "The package generates clients from the models that a project lists as ServiceModel items.");

    private static readonly DiagnosticDescriptor InvalidItem = Descriptors.Create(
        ProblemIds.InvalidItem, Categories.Model, DiagnosticSeverity.Error, "ServiceModel item is invalid", Message,
        "The metadata of a ServiceModel item must be valid for the service in its file, and must not conflict with the project's other services.");

    private static readonly DiagnosticDescriptor UndeclaredWaiterError = Descriptors.Create(
        ProblemIds.UndeclaredWaiterError, Categories.Model, DiagnosticSeverity.Info, "Waiter matches an error that no operation declares", Message,
        "A waiter never matches an error whose name is misspelled. But services also answer with errors that their models do not declare.");

    private static readonly DiagnosticDescriptor BrokenRule = Descriptors.Create(
        ProblemIds.BrokenRule, Categories.Model, DiagnosticSeverity.Error, "Model breaks a rule of Smithy", Message,
        "A model must follow the rules of Smithy, and those that the definitions of its traits add. The message begins with Smithy's id of the event.");

    private static readonly DiagnosticDescriptor DangerousModel = Descriptors.Create(
        ProblemIds.DangerousModel, Categories.Model, DiagnosticSeverity.Warning, "Model is dangerous by a rule of Smithy", Message,
        "A model should have no events of the severity DANGER, unless it suppresses them. The message begins with Smithy's id of the event.");

    private static readonly DiagnosticDescriptor ModelAdvice = Descriptors.Create(
        ProblemIds.ModelAdvice, Categories.Model, DiagnosticSeverity.Info, "Model can be improved", Message,
        "A part of the model probably has another effect than was meant, or none. The message begins with Smithy's id of the event.");

    private static readonly DiagnosticDescriptor UnreadableValues = Descriptors.Create(
        ProblemIds.UnreadableValues, Categories.Model, DiagnosticSeverity.Error, "Legal values cannot be read", Message,
        "The trait 'smithwright.api#valuesFrom' must name a file that a ServiceData item lists, and an expression that finds strings in it.");

    /// <summary>In the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        InvalidJson, UnknownFormat, UnresolvedShape, InvalidTrait, NoSupportedProtocol, UnsupportedFeature, UntranslatablePattern, InvalidCondition,
        ConflictingDefinition, MissingPrerequisite, NoModel, InvalidItem, UndeclaredWaiterError, BrokenRule,
        DangerousModel, ModelAdvice, UnreadableValues);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = All.ToImmutableDictionary(rule => rule.Id);

    /// <summary>The rules about a project as a whole.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfProjects { get; } = ImmutableArray.Create(MissingPrerequisite, NoModel);

    /// <summary>The rules about the files of models.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfFiles { get; } = All.RemoveRange(OfProjects);

    /// <summary>The rule of a problem, or <see langword="null"/> for one that is reported elsewhere.</summary>
    public static DiagnosticDescriptor? Find(string id) => ById.TryGetValue(id, out DiagnosticDescriptor? rule) ? rule : null;
}
