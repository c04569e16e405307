using Smithwright.Generator.Plans;
using Smithwright.Generator.Services;
using Smithwright.Model;
using Smithwright.Model.Naming;

namespace Smithwright.Generator.Features;

/// <summary>Plans what is generated beside a client where the project asks for it.</summary>
internal static class FeaturePlanner
{
    /// <summary>The list of operations.</summary>
    public static OperationListPlan? Operations(ServiceOutline outline, IReadOnlyList<ClientMethod> methods)
    {
        if (!outline.Features.BothWays)
        {
            return null;
        }

        string name = outline.Names.Operations;
        IReadOnlyDictionary<string, string> properties = MemberNames.OfOperations(name, methods.Select(method => method.Name));
        return new OperationListPlan(
            HintName(outline, name),
            outline.Namespace,
            name,
            outline.Names.Client,
            methods.Select(method => new ListedOperation(properties[method.Name], method.Operation, method.Input, method.Output)).ToEquatableArray());
    }

    /// <summary>The list of types for <c>JsonSerializer</c>.</summary>
    public static JsonContextPlan Json(ServiceOutline outline, ServiceModel model) => new(
        HintName(outline, outline.Names.Json),
        outline.Namespace,
        outline.Names.Json,
        outline.Names.Client,
        outline.Closure.Types.Select(type => JsonType(outline, model, model[type])).OfType<JsonContextType>().ToEquatableArray());

    /// <summary>What adds the client to service collections.</summary>
    public static RegistrationPlan? Registration(ServiceOutline outline) => outline.Features.HasRegistration
        ? new RegistrationPlan(HintName(outline, outline.Names.Registration), outline.Namespace, outline.Names.Registration, outline.Names.Client)
        : null;

    /// <summary>Errors are exceptions, and what streams has no JSON: neither is among the types.</summary>
    private static JsonContextType? JsonType(ServiceOutline outline, ServiceModel model, Shape shape)
    {
        string name = outline.Names[shape.Id];
        string type = outline.Namespace.Type(name);
        return shape switch
        {
            EnumShape or IntEnumShape => new JsonContextType(type, null, shape is IntEnumShape),
            StructureShape structure when structure.Traits.Has(TraitIds.Error) || structure.Members.Any(member => Streams(model, member)) => null,
            UnionShape union when union.Traits.Has(TraitIds.Streaming) => null,
            _ => new JsonContextType(type, $"global::{outline.Namespace.SerializationNamespace}.{ClientNamespace.Codec(name)}", false),
        };
    }

    private static bool Streams(ServiceModel model, MemberShape member) => model.TargetOf(member).Traits.Has(TraitIds.Streaming);

    private static string HintName(ServiceOutline outline, string name) => $"{outline.Namespace.Name}.{name}.g.cs";
}
