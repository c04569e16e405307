using System.Globalization;
using Smithwright.Generator.JmesPath;
using Smithwright.Generator.Planning;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Naming;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Validation;

/// <summary>Plans the checks of the shapes that callers send.</summary>
internal sealed class ValidationPlanner(TypePlanner types, ValueShapes shapes, Traffic traffic, ConstrainedShapes constrained, Func<LegalValuesTrait, string?> constantsOf,
    Func<ShapeId, string> classOf)
{
    private readonly ServiceModel _model = types.Model;

    /// <summary>The checks of a shape; null when there is nothing to check and nobody to ask.</summary>
    /// <param name="properties">The shape's properties, in the order of its members.</param>
    public ValidationPlan? Plan(Shape shape, EquatableArray<PropertyPlan> properties)
    {
        bool isInput = traffic.IsInput(shape.Id);
        if (!isInput && !constrained.Contains(shape.Id))
        {
            return null;
        }

        ShapeConditions conditions = new(_model, shapes, classOf(shape.Id));
        ShapeFields fields = new(conditions.Names);
        EquatableArray<MemberCheck> members = ConstrainedShapes.MembersOf(shape)
            .Select((member, index) => new MemberCheck(
                properties[index], IsChecked(properties[index]), MethodOf(member, properties[index], new Part(conditions, fields, properties[index].Name))))
            .Where(check => check.Required || check.Method is not null)
            .ToEquatableArray();
        ObjectValueShape valueShape = shapes.OfShape(shape.Id);
        EquatableArray<ConditionCheck> own = conditions.Plan(shape.Traits, shape.Id, valueShape, valueShape.Type, part: "").ToEquatableArray();
        return new ValidationPlan(isInput, members, fields.Fields, own, conditions.Methods);
    }

    /// <summary>A required struct cannot be missing, unless a flag says so; of the others only null tells.</summary>
    private static bool IsChecked(PropertyPlan property) =>
        property.Presence == Presence.Required && (!property.Type.IsValueType || property.Missing is not null);

    /// <summary>A part of a shape: what plans its conditions and fields, and its name as the beginning of names.</summary>
    private readonly record struct Part(ShapeConditions Conditions, ShapeFields Fields, string Name)
    {
        public Part Of(string name) => this with { Name = Name + name };
    }

    private CheckMethod? MethodOf(MemberShape member, PropertyPlan property, Part part)
    {
        string parameter = Identifier.Camel(property.Name);
        return MethodOf(ChecksOf(member, part, Nesting.MaxLevels), property.Type.Name, parameter == ValidationEmitter.Collector ? "value" : parameter, part);
    }

    /// <summary>The method with some checks; null without any. A single check may be a method that exists already: of a shape, or of the runtime.</summary>
    private static CheckMethod? MethodOf(EquatableArray<CheckPlan> checks, string type, string parameter, Part part) =>
        checks.Count == 0 ? null
        : checks.Count == 1 && checks[0] is ShapeCheck shape ? new CheckMethod($"{shape.Class}.Check", type, parameter, EquatableArray<CheckPlan>.Empty)
        : checks.Count == 1 && checks[0] is DenseCheck dense ? new CheckMethod(dense.Method, type, parameter, EquatableArray<CheckPlan>.Empty)
        : new CheckMethod(part.Conditions.Names.Choose("Check" + part.Name), type, parameter, checks);

    private EquatableArray<CheckPlan> ChecksOf(MemberShape member, Part part, int nesting, bool isKey = false)
    {
        Shape target = _model.TargetOf(member);
        List<CheckPlan> checks = new();
        AddLength(member, target, checks);
        AddRange(member, target, checks);
        if (PatternTrait.Of(member, target) is { } pattern && target is SimpleShape && part.Fields.Plan(pattern, part.Name) is { } check)
        {
            checks.Add(check);
        }

        if (LegalValuesTrait.Of(member, target) is { } values)
        {
            checks.Add(part.Fields.Plan(values, constantsOf(values), part.Name));
        }

        switch (target)
        {
            case ListShape list when nesting > 0:
                AddList(list, checks, part, nesting);
                break;
            case MapShape map when nesting > 0:
                AddMap(map, checks, part, nesting);
                break;
            case EnumShape:
                checks.Add(new KnownValueCheck(isKey ? types.Of(member).Name : null));
                break;
            // Events are checked one by one when they are sent.
            case StructureShape or UnionShape when constrained.Contains(target.Id) && !target.Traits.Has(TraitIds.Streaming):
                checks.Add(new ShapeCheck(classOf(target.Id)));
                break;
        }

        checks.AddRange(ConditionsOf(member, target, part, isKey));
        if (checks.Any(check => check is ShapeCheck or ItemsCheck or ValuesCheck or DenseCheck) && HasHiddenKeys(member, target, nesting))
        {
            checks.Insert(0, new HiddenKeys());
        }

        return checks.ToEquatableArray();
    }

    /// <summary>Whether a value is sensitive as a whole, or is a map whose keys are.</summary>
    private bool HasHiddenKeys(MemberShape member, Shape target, int nesting) =>
        Sensitivity.TraitOf(_model, member, nesting) is not null
        || (target is MapShape map && Sensitivity.TraitOf(_model, map.Key, nesting) is not null);

    /// <summary>The conditions on a member and on what it targets; structures and unions check their own.</summary>
    private IEnumerable<ConditionCheck> ConditionsOf(MemberShape member, Shape target, Part part, bool isKey)
    {
        if (types.Of(member).IsStream || target.Id == Prelude.Unit)
        {
            return [];
        }

        // Keys of maps are plain strings, whatever they target.
        (ValueShape valueShape, string type) = isKey ? (TextValueShape.String, "string") : (shapes.Of(member), types.Of(member).Name);
        IEnumerable<ConditionCheck> own = part.Conditions.Plan(member.Traits, member.Id, valueShape, type, part.Name);
        return target is StructureShape or UnionShape ? own : own.Concat(part.Conditions.Plan(target.Traits, target.Id, valueShape, type, part.Name));
    }

    private void AddList(ListShape list, List<CheckPlan> checks, Part part, int nesting)
    {
        TypePlan item = types.Of(list.Member, nesting - 1);
        if (list.Traits.Has(TraitIds.UniqueItems) && !list.Traits.Has(TraitIds.Sparse))
        {
            checks.Add(new UniqueItemsCheck(item));
        }

        Part inner = part.Of("Item");
        if (MethodOf(ChecksOf(list.Member, inner, nesting - 1), item.Name, "item", inner) is { } method)
        {
            checks.Add(new ItemsCheck(method, list.Traits.Has(TraitIds.Sparse)));
        }
        else if (ConstrainedShapes.IsDense(_model, list, list.Member, nesting))
        {
            checks.Add(new DenseCheck(IsMap: false));
        }
    }

    private void AddMap(MapShape map, List<CheckPlan> checks, Part part, int nesting)
    {
        Part key = part.Of("Key");
        if (MethodOf(ChecksOf(map.Key, key, nesting - 1, isKey: true), "string", "key", key) is { } keys)
        {
            checks.Add(new KeysCheck(keys));
        }

        Part value = part.Of("Value");
        if (MethodOf(ChecksOf(map.Value, value, nesting - 1), types.Of(map.Value, nesting - 1).Name, "value", value) is { } values)
        {
            checks.Add(new ValuesCheck(values, map.Traits.Has(TraitIds.Sparse)));
        }
        else if (ConstrainedShapes.IsDense(_model, map, map.Value, nesting))
        {
            checks.Add(new DenseCheck(IsMap: true));
        }
    }

    private static void AddLength(MemberShape member, Shape target, List<CheckPlan> checks)
    {
        bool measurable = target is ListShape or MapShape or SimpleShape { Kind: SimpleKind.String or SimpleKind.Blob }
            && !target.Traits.Has(TraitIds.Streaming);
        if (measurable && LengthTrait.Of(member, target) is { } length && (length.Min ?? length.Max) is not null)
        {
            checks.Add(new LengthCheck(length.Min, length.Max));
        }
    }

    private void AddRange(MemberShape member, Shape target, List<CheckPlan> checks)
    {
        if (RangeTrait.Of(member, target) is { } range && types.Of(member) is ScalarType number)
        {
            (string? least, string? most) = (NumberLiteral(range.Min?.Text, number.Kind), NumberLiteral(range.Max?.Text, number.Kind));
            if ((least ?? most) is not null)
            {
                checks.Add(new RangeCheck(least, most));
            }
        }
    }

    /// <summary>The bound as a literal of the type in which it is compared; null when it does not fit, for then every value keeps it.</summary>
    private static string? NumberLiteral(string? text, ScalarKind kind)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
        {
            return null;
        }

        string exact = value.ToString(CultureInfo.InvariantCulture);
        return kind switch
        {
            ScalarKind.Single => exact + "F",
            ScalarKind.Double => exact + "D",
            ScalarKind.Decimal or ScalarKind.BigInteger => exact + "M",
            ScalarKind.SByte or ScalarKind.Int16 or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.IntEnum =>
                long.TryParse(exact, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? exact + "L" : null,
            _ => null,
        };
    }
}
