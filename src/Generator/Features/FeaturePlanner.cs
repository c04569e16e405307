using Smithwright.Generator.Planning;
using Smithwright.Model;
using Smithwright.Model.Naming;
using Smithwright.Model.Project;

namespace Smithwright.Generator.Features;

/// <summary>Plans what is generated beside a client where the project asks for it.</summary>
internal static class FeaturePlanner
{
    public static IEnumerable<FilePlan> Plan(
        ClientFeatures features, ServiceModel model, TypeNames names, Place place, Closure closure, IReadOnlyList<ClientMethod> methods)
    {
        if (features.BothWays)
        {
            yield return Operations(names, place, methods);
        }

        if (features.HasJson)
        {
            yield return new JsonContextPlan(
                HintName(place, names.Json),
                place,
                names.Json,
                names.Client,
                closure.Types.Select(shape => JsonType(model, names, place, shape)).OfType<JsonContextType>().ToEquatableArray());
        }

        if (features.HasRegistration)
        {
            yield return new RegistrationPlan(HintName(place, names.Registration), place, names.Registration, names.Client);
        }
    }

    private static OperationListPlan Operations(TypeNames names, Place place, IReadOnlyList<ClientMethod> methods)
    {
        IReadOnlyDictionary<string, string> properties = MemberNames.OfOperations(names.Operations, methods.Select(method => method.Name));
        return new OperationListPlan(
            HintName(place, names.Operations),
            place,
            names.Operations,
            names.Client,
            methods.Select(method => new ListedOperation(properties[method.Name], method.Operation, method.Input, method.Output)).ToEquatableArray());
    }

    /// <summary>Errors are exceptions, and what streams has no JSON: neither is among the types.</summary>
    private static JsonContextType? JsonType(ServiceModel model, TypeNames names, Place place, Shape shape) => shape switch
    {
        EnumShape or IntEnumShape => new JsonContextType(place.Type(names[shape.Id]), null, shape is IntEnumShape),
        StructureShape structure when structure.Traits.Has(TraitIds.Error) || structure.Members.Any(member => Streams(model, member)) => null,
        UnionShape union when union.Traits.Has(TraitIds.Streaming) => null,
        _ => new JsonContextType(place.Type(names[shape.Id]), $"global::{place.SerializationNamespace}.{Place.Codec(names[shape.Id])}", false),
    };

    private static bool Streams(ServiceModel model, MemberShape member) => model.TargetOf(member)?.Traits.Has(TraitIds.Streaming) == true;

    private static string HintName(Place place, string name) => $"{place.Namespace}.{name}.g.cs";
}
