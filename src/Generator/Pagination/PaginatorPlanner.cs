using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Pagination;

/// <summary>Plans what reads the pages of operations that have some.</summary>
internal sealed class PaginatorPlanner(OperationContext context)
{
    // What is wrong with a trait is reported where the model is checked.
    private readonly PaginationReader _reader = new(context.Model, static (_, _) => { });

    public PaginatorPlan? Plan(OperationShape operation, ClientCall call) =>
        _reader.Read(context.Service, operation) is { } pagination
            ? new PaginatorPlan($"{context.Namespace.Name}.{call.Name}Pages.g.cs", context.Namespace, call, Next(pagination), Items(pagination), pagination.EndsAtRepeatedToken)
            : null;

    private string Next(Model.Operations.Pagination pagination)
    {
        string more = pagination.MoreResults.IsEmpty ? "" : $"{Path(pagination.MoreResults)} == true && ";
        string count = context.Model.TargetOf(pagination.InputToken) is MapShape ? "Count" : "Length";
        return $"{more}{Path(pagination.OutputToken)} is {{ {count}: > 0 }} token ? input with {{ {PropertyOf(pagination.InputToken)} = token }} : null";
    }

    private PageItems? Items(Model.Operations.Pagination pagination)
    {
        if (pagination.Items.IsEmpty)
        {
            return null;
        }

        MemberShape member = pagination.Items[pagination.Items.Count - 1];
        string? type = context.Types.Of(member) switch
        {
            ListType list => ListType.Element(list.Item, list.Sparse),
            MapType map => $"global::System.Collections.Generic.KeyValuePair<string, {ListType.Element(map.Value, map.Sparse)}>",
            _ => null,
        };
        return type is null ? null : new PageItems(type, $"{context.Namespace.Type(context.Names[member.Id.Root])}.{PropertyOf(member)}", Path(pagination.Items));
    }

    private string Path(EquatableArray<MemberShape> path) => $"page.{string.Join("?.", path.Select(PropertyOf))}";

    private string PropertyOf(MemberShape member) =>
        context.PropertiesOf((StructureShape)context.Model[member.Id.Root]).Items.First(property => property.Member == member.Name).Name;
}
