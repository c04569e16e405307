using Smithwright.Model.Shapes;

namespace Smithwright.Model.Comparison;

/// <summary>Compares the types of a client by their C# names, and the constraints of all shapes that travel.</summary>
internal sealed class TypeComparison(ClientSurface before, ClientSurface after, DifferenceSink differences)
{
    private readonly MemberComparison _members = new(before, after, differences);
    private readonly EnumComparison _enums = new(differences);
    private readonly ConstraintComparison _constraints = new(before, after, differences);
    private readonly TraitComparison _traits = new(before, after, differences);

    public void Run()
    {
        foreach (KeyValuePair<string, Shape> old in before.Types)
        {
            if (!after.Types.TryGetValue(old.Key, out Shape? type))
            {
                differences.AddAt(
                    after.Service.Id, DifferenceIds.TypeRemoved, ChangeEffect.BreaksSource, old.Value.Id, $"Type '{old.Key}' was removed: no operation reaches it.");
            }
            else if (KindOf(old.Value) != KindOf(type))
            {
                differences.Add(
                    DifferenceIds.TypeKindChanged, ChangeEffect.BreaksSource, type.Id, $"Type '{old.Key}' was {KindOf(old.Value)} and is {KindOf(type)} now.");
            }
            else
            {
                Compare(old.Key, old.Value, type);
            }
        }

        foreach (KeyValuePair<string, Shape> type in after.Types.Where(pair => !before.Types.ContainsKey(pair.Key)))
        {
            differences.Add(DifferenceIds.TypeAdded, ChangeEffect.Adds, type.Value.Id, $"Type '{type.Key}' was added: {KindOf(type.Value)}.");
        }

        Dictionary<ShapeId, Shape> olds = before.Reached.Where(shape => !shape.IsType()).ToDictionary(shape => shape.Id);
        foreach (Shape shape in after.Reached.Where(shape => !shape.IsType()))
        {
            if (olds.TryGetValue(shape.Id, out Shape? old))
            {
                CompareTraits(old, shape);
                _members.OfCollection(old, shape);
            }
        }
    }

    private void Compare(string name, Shape old, Shape type)
    {
        CompareTraits(old, type);
        if (type is EnumShape or IntEnumShape)
        {
            _enums.Compare(name, old, type);
        }
        else
        {
            _members.Compare(old, type);
        }
    }

    private void CompareTraits(Shape old, Shape shape)
    {
        _constraints.OfShape(old, shape);
        _traits.OfShape(old, shape);
    }

    private static string KindOf(Shape shape) => shape switch
    {
        _ when shape.Traits.Has(TraitIds.Error) => "an error",
        UnionShape => "a union",
        EnumShape => "an enum",
        IntEnumShape => "an enum of integers",
        _ => "a structure",
    };
}
