using Smithwright.Generator.Client;
using Smithwright.Generator.Emulation;
using Smithwright.Generator.Examples;
using Smithwright.Generator.JmesPath;
using Smithwright.Generator.Messages.EventStreams;
using Smithwright.Generator.Messages.HttpBindings;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Planning;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Server;
using Smithwright.Generator.Types;
using Smithwright.Generator.Validation;
using Smithwright.Model;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Services;

/// <summary>
/// Plans parts of a service, each as if it were the only one: by the outline of the service, and by the shapes that it looks up in the model.
/// </summary>
internal sealed class PartPlanner
{
    private readonly ServiceOutline _outline;
    private readonly ServiceShape _service;
    private readonly TypePlanner _types;
    private readonly ConstraintAttributes _constraints;
    private readonly DocumentationPlanner _documentation;
    private readonly ValueShapes _shapes;
    private readonly OperationContext _operations;

    private PartPlanner(ServiceOutline outline, ServiceModel model)
    {
        _outline = outline;
        _service = (ServiceShape)model[outline.Service];
        _types = new TypePlanner(model, outline.Names, outline.Namespace, outline.Features.Generated);
        _constraints = new ConstraintAttributes(model, outline.ModelPath, ConstantsOf);
        _documentation = new DocumentationPlanner(model, outline.Traffic, outline.Names, outline.Namespace);
        _shapes = new ValueShapes(_types, outline.Names, outline.Traffic);
        _operations = new OperationContext(
            _service, outline.Names, outline.Namespace, _types, PropertyPlanner.WithoutComments(_types), outline.Traffic,
            outline.Protocol.Format, outline.Features.Side)
        {
            EndpointBindings = outline.Endpoints.Bindings,
        };
    }

    private ClientNamespace Namespace => _outline.Namespace;

    /// <summary>The class that has some values as constants; null for none.</summary>
    private string? ConstantsOf(LegalValuesTrait values) =>
        values.Constants is { } name && _outline.Constants.Items.Contains(name) ? Namespace.Type(name) : null;

    public static PlannedPart Plan(ServiceOutline outline, ServicePart part, ServiceModel model)
    {
        PartPlanner planner = new(outline, model);
        return part.Kind switch
        {
            ServicePartKind.Service => planner.Service(),
            ServicePartKind.Operation => planner.Operation((OperationShape)model[part.Shape]),
            ServicePartKind.Constants => planner.Part([.. ConstantsPlanner.Plan(model, outline.Traffic, outline.Namespace, outline.OwnConstants)]),
            ServicePartKind.Json => planner.Part(outline.FeaturePlanner.Json(model, outline.Traffic, outline.Protocol.Json)),
            _ => planner.Part(planner.Type(model[part.Shape])),
        };
    }

    private PlannedPart Part(params FilePlan?[] files) => new(_outline.Service, files.OfType<FilePlan>().ToEquatableArray());

    private PlannedPart Service()
    {
        string title = _service.Traits.GetString(TraitIds.Title) ?? _service.Id.Name;
        string client = _outline.Names.Client;
        return Part(
            new ServiceExceptionPlan($"{Namespace.Name}.{_outline.Names.Exception}.g.cs", Namespace, _outline.Names.Exception, title),
            ServiceErrors(),
            _outline.Endpoints.Resolver,
            _outline.FeaturePlanner.Registration()) with
        {
            Client = _outline.Features.HasClient ? new ClientHead(Head(client), ServiceFacts.Of(_service, _types.Model)) : null,
            Handler = _outline.Features.HasServer ? Head(_outline.Names.Handler) : null,
            ServerProtocol = _outline.Features.HasServer ? _outline.Protocol.ServerProtocol(_service) : null,
        };
    }

    /// <summary>The head of a type that stands for the service, with the errors that all operations declare.</summary>
    private TypeHead Head(string name)
    {
        TypeHead head = new TypeHeadPlanner(_documentation, _constraints).Plan(_service, name);
        return _operations.ServiceErrors is { IsEmpty: false } errors
            ? head with { Attributes = head.Attributes.Append(ErrorSyntax.Attribute(errors.Select(error => error.Type).Distinct())).ToEquatableArray() }
            : head;
    }

    private ServiceErrorsPlan? ServiceErrors()
    {
        if (_operations.ServiceErrorsClass is not { } name)
        {
            return null;
        }

        EquatableArray<ErrorCase> errors = _operations.ServiceErrors;
        return new ServiceErrorsPlan(
            $"{Namespace.SerializationNamespace}.{name}.g.cs",
            Namespace,
            name,
            errors,
            Namespace.Type(_outline.Names.Exception),
            _outline.Features.HasClient,
            ErrorSyntax.Types(errors.Items.Where(error => _outline.Features.HasServer || error.WritesMembers)).ToEquatableArray());
    }

    private FilePlan? Type(Shape shape)
    {
        PropertyPlanner properties = new(_types, _constraints, _documentation);
        ValidationPlanner validation = new(_types, _shapes, _outline.Traffic, _outline.Constrained, ConstantsOf, id => ClientNamespace.Constraints(_outline.Names[id]));
        return new ShapePlanner(
            _outline.Traffic, _outline.Names, Namespace, _types, properties, _constraints, _documentation, validation, new EventStreamPlanner(_operations),
            new BodyPlanner(
                _types.Model, _outline.Traffic, _outline.Protocol.Format, _outline.Features.Side, _outline.Features.HasServer,
                _outline.Features.HasJson ? _outline.Protocol.Json : null),
            new Bindings(_types.Model, _service, _outline.Protocol.Format.Response),
            _outline.Protocol,
            _outline.Features.Side,
            _service.Traits.GetString(TraitIds.ErrorMessageMember),
            _service.Traits.Has(TraitIds.AwsQueryCompatible)).Plan(shape);
    }

    private PlannedPart Operation(OperationShape operation)
    {
        PlannedPart called = _outline.Features.HasClient ? Called(operation) : Part();
        if (!_outline.Features.HasServer || Served(operation) is not { } served)
        {
            return called;
        }

        ServerMethod method = Method(operation, served);
        return called with
        {
            Files = called.Files.Append(served).ToEquatableArray(),
            Served = method,
            Emulated = _outline.Features.HasEmulator ? EmulatorPlanner.Plan(_operations, operation, method) : null,
        };
    }

    /// <summary>What a client has of an operation.</summary>
    private PlannedPart Called(OperationShape operation)
    {
        if (_outline.Protocol.Planner(_operations).Plan(operation) is not { } file)
        {
            return Part();
        }

        ExtensionPlanner extensions = new(_operations, _outline.Waiters, _shapes, _documentation);
        return Part([file, .. extensions.Plan(operation, file)]) with
        {
            Method = new ClientMethod(
                file.MethodName,
                $"global::{Namespace.SerializationNamespace}.{file.OperationClass}",
                file.InputType,
                file.OutputType,
                file.Errors.Select(error => error.Type).Distinct().ToEquatableArray(),
                _documentation.OfShape(operation)
                    .Concat(CallExamples.Of(_operations, operation, file.MethodName, file.InputType is not null, file.OutputType is not null))
                    .ToEquatableArray(),
                Deprecation.AttributeOf(operation.Traits))
            {
                IsPresigned = _outline.Presigned.Items.Contains(operation.Id.Name),
            },
        };
    }

    /// <summary>What a server has of an operation. Endpoints are the client's: a server sees the path as the model has it.</summary>
    private ServerOperationPlan? Served(OperationShape operation)
    {
        OperationContext context = _operations with { EndpointBindings = EquatableArray<OperationBindings>.Empty };
        return _outline.Protocol.Planner(context).Plan(operation) is { } file
            ? new ServerOperationPlan(
                $"{Namespace.SerializationNamespace}.{ServerOperationPlan.ClassOf(file)}.g.cs", Namespace, file, ValidationErrorPlanner.Plan(context, operation))
            {
                OutputChecks = file.OutputType is not null && _outline.Constrained.Contains(operation.Output)
                    ? $"global::{Namespace.SerializationNamespace}.{ClientNamespace.Constraints(_outline.Names[operation.Output])}"
                    : null,
            }
            : null;
    }

    private ServerMethod Method(OperationShape operation, ServerOperationPlan plan) => new(
        plan.Operation.MethodName,
        plan.ClassName,
        plan.Operation.InputType,
        plan.Operation.OutputType,
        plan.Operation.Errors.Select(error => error.Type).Distinct().ToEquatableArray(),
        _documentation.OfShape(operation),
        Deprecation.AttributeOf(operation.Traits));
}
