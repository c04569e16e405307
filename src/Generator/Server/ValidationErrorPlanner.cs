using Smithwright.Generator.Operations;
using Smithwright.Model.Naming;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Server;

/// <summary>Finds the modeled error for inputs that break constraints.</summary>
internal static class ValidationErrorPlanner
{
    private const string ListMember = "fieldList";
    private const string PathMember = "path";
    private const string MessageMember = "message";

    /// <summary>The plan; null where the operation does not list the error, or it is not the one that Smithy defines.</summary>
    public static ValidationErrorPlan? Plan(OperationContext context, OperationShape operation)
    {
        ShapeId id = operation.Errors.Concat(context.Service.Errors).FirstOrDefault(error => error == FrameworkShapes.ValidationException);
        if (id == default
            || context.Model[id] is not StructureShape error
            || error.Members.FirstOrDefault(member => member.Name == ListMember) is not { } list
            || context.Model.TargetOf(list) is not ListShape fields
            || context.Model.TargetOf(fields.Member) is not StructureShape field
            || !field.Members.Any(member => member.Name == PathMember)
            || !field.Members.Any(member => member.Name == MessageMember))
        {
            return null;
        }

        string name = context.Names[error.Id];
        MemberShape[] members = error.Members.Where(member => !ErrorMessage.Is(context.Model, member)).ToArray();
        IReadOnlyDictionary<string, string> names = MemberNames.OfStructure(context.Names[field.Id], field.Members.Select(member => member.Name));
        return new ValidationErrorPlan(
            context.Namespace.Type(name),
            MemberNames.OfException(name, members.Select(member => member.Name))[ListMember],
            context.Namespace.Type(context.Names[field.Id]),
            names[PathMember],
            names[MessageMember]);
    }
}
