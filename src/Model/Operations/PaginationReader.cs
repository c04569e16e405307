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
        if (operation.Traits.Get(TraitIds.Paginated) is not JsonObject own)
        {
            return null;
        }

        var settings = new Settings(own, service?.Traits.Get(TraitIds.Paginated) as JsonObject);
        MemberShape? inputToken = Required(settings, "inputToken") is { } input ? InputMember(operation, settings, "inputToken", input) : null;
        EquatableArray<MemberShape>? outputToken = Required(settings, "outputToken") is { } output ? OutputPath(operation, settings, "outputToken", output) : null;
        EquatableArray<MemberShape>? items = Optional(operation, settings, "items", Items);
        EquatableArray<MemberShape>? more = More(operation, out bool endsAtRepeatedToken);
        CheckPageSize(operation, settings);
        return inputToken is not null && outputToken is { } token && AreTokens(settings, inputToken, token) && items is not null && more is not null
            ? new Pagination(inputToken, token, items.Value, more.Value, endsAtRepeatedToken)
            : null;
    }

    /// <summary>The flag that our own traits name: that of C2J's paginators, or what an overlay says of a Smithy model, which does not cost the pages if it is wrong.</summary>
    private EquatableArray<MemberShape>? More(OperationShape operation, out bool endsAtRepeatedToken)
    {
        var pages = operation.Traits.Get(TraitIds.Pages) as JsonObject;
        endsAtRepeatedToken = pages?["endAtRepeatedToken"] is JsonBoolean { Value: true };
        return pages?["moreResults"] is not null
            ? Optional(operation, new Settings(pages, null, "pages"), "moreResults", MoreResults) ?? NoPath
            : operation.Traits.Get(TraitIds.C2jPaginator) is JsonObject c2j
                ? Optional(operation, new Settings(c2j, null), "moreResults", MoreResults)
                : NoPath;
    }

    private JsonString? Required(Settings settings, string name)
    {
        if (settings[name] is { } value)
        {
            return value;
        }

        report(settings.Own, $"Expected trait 'paginated' to have \"{name}\", here or on the service.");
        return null;
    }

    /// <summary>The path that a setting gives, or an empty one when it is not there; null when it was reported.</summary>
    private EquatableArray<MemberShape>? Optional(OperationShape operation, Settings settings, string name, (Func<Shape, bool> Fits, string Expected) type)
    {
        if (settings[name] is not { } value)
        {
            return NoPath;
        }

        return OutputPath(operation, settings, name, value) is { } path && Fits(settings, name, path[path.Count - 1], type) ? path : null;
    }

    private void CheckPageSize(OperationShape operation, Settings settings)
    {
        if (settings["pageSize"] is { } value && InputMember(operation, settings, "pageSize", value) is { } size)
        {
            Fits(settings, "pageSize", size, PageSize);
        }
    }

    private bool AreTokens(Settings settings, MemberShape input, EquatableArray<MemberShape> output)
    {
        MemberShape next = output[output.Count - 1];
        if (!(Fits(settings, "inputToken", input, Token) & Fits(settings, "outputToken", next, Token)))
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
            report(settings.At("outputToken"), $"Expected the tokens '{input.Name}' and '{next.Name}' to be of one type, but they target '{input.Target}' and '{next.Target}'.");
        }

        return same;
    }

    private bool Fits(Settings settings, string name, MemberShape member, (Func<Shape, bool> Fits, string Expected) type)
    {
        bool fits = type.Fits(model.TargetOf(member));
        if (!fits)
        {
            report(settings.At(name), $"Expected \"{name}\" of trait '{settings.Trait}' to name {type.Expected}, but '{member.Name}' targets '{member.Target}'.");
        }

        return fits;
    }

    private MemberShape? InputMember(OperationShape operation, Settings settings, string name, JsonString value) =>
        Member(operation.Input, value.Value, settings.At(name));

    private EquatableArray<MemberShape>? OutputPath(OperationShape operation, Settings settings, string name, JsonString value)
    {
        var path = new List<MemberShape>();
        ShapeId within = operation.Output;
        foreach (string part in value.Value.Split('.'))
        {
            if (Member(within, part, settings.At(name)) is not { } member)
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

    /// <summary>The settings of the operation's trait, and those of the service's where it has none.</summary>
    private sealed class Settings(JsonObject own, JsonObject? service, string trait = "paginated")
    {
        public string Trait { get; } = trait;

        public JsonObject Own { get; } = own;

        public JsonString? this[string name] => (Own[name] ?? service?[name]) as JsonString;

        public JsonNode At(string name) => Own[name] ?? Own;
    }
}
