using Smithwright.Generator.Codecs;
using Smithwright.Generator.Planning;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Naming;
using Smithwright.Model.Operations;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Features;

/// <summary>Plans what is generated beside a client where the project asks for it.</summary>
internal sealed class FeaturePlanner(ClientNamespace clientNamespace, TypeNames names, ClientFeatures features)
{
    /// <summary>The list of operations.</summary>
    public OperationListPlan? Operations(IReadOnlyList<ClientMethod> methods)
    {
        if (features.Side != Side.Both || !features.HasClient)
        {
            return null;
        }

        string name = names.Operations;
        IReadOnlyDictionary<string, string> properties = MemberNames.OfOperations(name, methods.Select(method => method.Name));
        return new OperationListPlan(
            HintName(name),
            clientNamespace,
            name,
            names.Client,
            methods.Select(method => new ListedOperation(properties[method.Name], method.Operation, method.Input, method.Output)).ToEquatableArray());
    }

    /// <summary>The list of types for <c>JsonSerializer</c>.</summary>
    public JsonContextPlan Json(ServiceModel model, Traffic traffic, ShapeCodec json) => new(
        HintName(names.Json),
        clientNamespace,
        names.Json,
        names.Client,
        traffic.Types.Select(type => JsonType(json, model, model[type])).OfType<JsonContextType>().ToEquatableArray());

    /// <summary>What adds the client to service collections.</summary>
    public RegistrationPlan? Registration() => features.HasRegistration
        ? new RegistrationPlan(HintName(names.Registration), clientNamespace, names.Registration, names.Client)
        : null;

    /// <summary>Errors are exceptions, and what streams has no JSON: neither is among the types.</summary>
    private JsonContextType? JsonType(ShapeCodec json, ServiceModel model, Shape shape)
    {
        string name = names[shape.Id];
        string type = clientNamespace.Type(name);
        return shape switch
        {
            EnumShape or IntEnumShape => new JsonContextType(type, null, shape is IntEnumShape),
            StructureShape structure when structure.Traits.Has(TraitIds.Error) || structure.Members.Any(member => Streams(model, member)) => null,
            UnionShape union when union.Traits.Has(TraitIds.Streaming) => null,
            _ => new JsonContextType(type, $"global::{clientNamespace.SerializationNamespace}.{json.ClassOf(name)}", false),
        };
    }

    private static bool Streams(ServiceModel model, MemberShape member) => model.TargetOf(member).Traits.Has(TraitIds.Streaming);

    private string HintName(string name) => $"{clientNamespace.Name}.{name}.g.cs";
}
