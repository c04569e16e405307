using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Calls;

namespace Smithwright.Model.Operations;

/// <summary>
/// Reads the trait <c>paginated</c> of an operation, completed from the service's, and resolves the members that it names. What is wrong is
/// reported with the node that says it; what only the service says, with the operation's trait.
/// </summary>
internal sealed class PaginationReader(ServiceModel model, Action<JsonNode, string> report)
{
    private static readonly EquatableArray<MemberShape> NoPath = EquatableArray<MemberShape>.Empty;

    /// <summary>How the operation answers in pages; null when it does not, or when the trait is wrong.</summary>
    public Pagination? Read(ServiceShape? service, OperationShape operation)
    {
        if (PaginatedTrait.Of(operation, service) is not { } trait)
        {
            return null;
        }

        MemberShape? inputToken = Required(trait, trait.InputToken, "inputToken") is { } input ? InputMember(operation, input) : null;
        EquatableArray<MemberShape>? outputToken = Required(trait, trait.OutputToken, "outputToken") is { } output ? OutputPath(operation, output) : null;
        EquatableArray<MemberShape>? items = Optional(operation, trait.Items, Items);
        EquatableArray<MemberShape>? more = More(operation, out bool endsAtRepeatedToken);
        CheckPageSize(operation, trait.PageSize);
        return inputToken is not null && outputToken is { } token && AreTokens(trait, inputToken, token) && items is not null && more is not null
            ? new Pagination(inputToken, token, items.Value, more.Value, endsAtRepeatedToken)
            : null;
    }

    /// <summary>The flag that our own traits name: that of C2J's paginators, or what an overlay says of a Smithy model, which does not cost the pages if it is wrong.</summary>
    private EquatableArray<MemberShape>? More(OperationShape operation, out bool endsAtRepeatedToken)
    {
        PagesTrait? pages = PagesTrait.Of(operation.Traits);
        endsAtRepeatedToken = pages is { EndsAtRepeatedToken: true };
        return pages?.MoreResults is { } flag
            ? Optional(operation, flag, MoreResults) ?? NoPath
            : Optional(operation, PagesTrait.OfC2j(operation.Traits)?.MoreResults, MoreResults);
    }

    private PageSetting? Required(PaginatedTrait trait, PageSetting? setting, string name)
    {
        if (setting is null)
        {
            report(trait.Node, $"Expected trait 'paginated' to have \"{name}\", here or on the service.");
        }

        return setting;
    }

    /// <summary>The path that a setting gives, or an empty one when it is not there; null when it was reported.</summary>
    private EquatableArray<MemberShape>? Optional(OperationShape operation, PageSetting? setting, (Func<Shape, bool> Fits, string Expected) type)
    {
        if (setting is null)
        {
            return NoPath;
        }

        return OutputPath(operation, setting) is { } path && Fits(setting, path[path.Count - 1], type) ? path : null;
    }

    private void CheckPageSize(OperationShape operation, PageSetting? setting)
    {
        if (setting is not null && InputMember(operation, setting) is { } size)
        {
            Fits(setting, size, PageSize);
        }
    }

    private bool AreTokens(PaginatedTrait trait, MemberShape input, EquatableArray<MemberShape> output)
    {
        MemberShape next = output[output.Count - 1];
        if (!(Fits(trait.InputToken!, input, Token) & Fits(trait.OutputToken!, next, Token)))
        {
            return false;
        }

        bool same = (model.TargetOf(input), model.TargetOf(next)) switch
        {
            (MapShape first, MapShape second) => first.Value.Target == second.Value.Target && first.Traits.Has(TraitIds.Sparse) == second.Traits.Has(TraitIds.Sparse),
            (MapShape, _) or (_, MapShape) => false,
            _ => true,
        };
        if (!same)
        {
            report(trait.OutputToken!.At, $"Expected the tokens '{input.Name}' and '{next.Name}' to be of one type, but they target '{input.Target}' and '{next.Target}'.");
        }

        return same;
    }

    private bool Fits(PageSetting setting, MemberShape member, (Func<Shape, bool> Fits, string Expected) type)
    {
        bool fits = type.Fits(model.TargetOf(member));
        if (!fits)
        {
            report(setting.At, $"Expected \"{setting.Name}\" of trait '{setting.Trait}' to name {type.Expected}, but '{member.Name}' targets '{member.Target}'.");
        }

        return fits;
    }

    private MemberShape? InputMember(OperationShape operation, PageSetting setting) => Member(operation.Input, setting.Path, setting.At);

    private EquatableArray<MemberShape>? OutputPath(OperationShape operation, PageSetting setting)
    {
        List<MemberShape> path = new();
        ShapeId within = operation.Output;
        foreach (string part in setting.Path.Split('.'))
        {
            if (Member(within, part, setting.At) is not { } member)
            {
                return null;
            }

            path.Add(member);
            within = member.Target;
        }

        return path.ToEquatableArray();
    }

    private MemberShape? Member(ShapeId within, string name, JsonNode at)
    {
        EquatableArray<MemberShape> members = model[within] is StructureShape structure ? structure.Members : EquatableArray<MemberShape>.Empty;
        MemberShape? member = members.Items.FirstOrDefault(candidate => candidate.Name == name);
        if (member is null)
        {
            report(at, $"'{within}' has no member '{name}'{NearestName.Suggest(name, members.Select(candidate => candidate.Name))}");
        }

        return member;
    }

    private static (Func<Shape, bool>, string) Token { get; } = (shape => shape is MapShape or SimpleShape { Kind: SimpleKind.String }, "a string or a map");

    private static (Func<Shape, bool>, string) Items { get; } = (shape => shape is ListShape or MapShape, "a list or a map");

    private static (Func<Shape, bool>, string) MoreResults { get; } = (shape => shape is SimpleShape { Kind: SimpleKind.Boolean }, "a boolean");

    /// <summary>A size that is a string is wrong as well, but services have some, and nothing depends on it here.</summary>
    private static (Func<Shape, bool>, string) PageSize { get; } = (
        shape => shape is IntEnumShape or SimpleShape { Kind: SimpleKind.Byte or SimpleKind.Short or SimpleKind.Integer or SimpleKind.Long or SimpleKind.String },
        "an integer");
}
