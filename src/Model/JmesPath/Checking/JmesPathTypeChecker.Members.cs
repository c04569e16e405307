using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Text;

namespace Smithwright.Model.JmesPath.Checking;

/// <content>Members, elements and projections. What is null stays null; what has no parts is reported once and then anything.</content>
public sealed partial class JmesPathTypeChecker
{
    private JmesPathType VisitField(FieldExpression field, JmesPathType type)
    {
        switch (type)
        {
            case StructureType structure when JmesPathShapeTypes.Member(structure, field.Name) is { } member:
                return member.Optional ? member.Type.OrNull(Absent(field)) : member.Type;
            case StructureType structure:
                return ReportNoMember(field, structure.Id.ToString(), JmesPathShapeTypes.MemberNames(structure));
            case ObjectType built when built.Members.TryGetValue(field.Name, out JmesPathType? value):
                return value;
            case ObjectType built:
                return ReportNoMember(field, "the object", built.Members.Keys);
            case OpenObjectType map:
                return map.Value.OrNull(Absent(field));
            case AnyType:
                return type.OrNull(Absent(field));
            case NullType:
                return type;
            default:
                return ReportNoParts(field, type, $"has no member '{field.Name}'");
        }
    }

    private JmesPathType VisitIndex(IndexExpression index, JmesPathType type) => type switch
    {
        ArrayType list => list.Element.OrNull(TooShort(index)),
        AnyType => type.OrNull(TooShort(index)),
        NullType => type,
        _ => ReportNoParts(index, type, "has no elements"),
    };

    private JmesPathType VisitSlice(SliceExpression slice, JmesPathType type)
    {
        if (slice.Step == 0)
        {
            Report(JmesPathSeverity.Error, slice, "The step of a slice cannot be 0.");
        }

        return type switch
        {
            ArrayType or NullType => type,
            AnyType => type.OrNull(NotA(slice, "an array")),
            _ => ReportNoParts(slice, type, "has no elements"),
        };
    }

    private JmesPathType VisitProjection(Expression expression, TypeScope scope) => expression switch
    {
        FlattenExpression flatten => Visit(flatten.Operand, scope).Select(type => OnList(flatten, type, Flattened)),
        ListProjection list => Visit(list.Left, scope).Select(type =>
            OnList(list, type, element => Project(list.Right, new TypeScope(element)))),
        ObjectProjection values => Visit(values.Left, scope).Select(type => OnObject(values, type)),
        FilterProjection filter => Visit(filter.Left, scope).Select(type =>
            OnList(filter, type, element => Filter(filter, element))),
        _ => JmesPathType.Any,
    };

    private JmesPathType OnList(Expression at, JmesPathType type, Func<JmesPathType, JmesPathType> project) => type switch
    {
        ArrayType list => new ArrayType(project(list.Element)),
        AnyType => new ArrayType(project(JmesPathType.Any)).OrNull(NotA(at, "an array")),
        NullType => type,
        _ => ReportNoParts(at, type, "has no elements"),
    };

    private JmesPathType OnObject(ObjectProjection projection, JmesPathType type) => type switch
    {
        OpenObjectType or ObjectType or StructureType => new ArrayType(Project(
            projection.Right, new TypeScope(((ArrayType)ResultTypes.Values(ImmutableArray.Create(type))).Element))),
        AnyType => new ArrayType(Project(projection.Right, new TypeScope(type))).OrNull(NotA(projection, "an object")),
        NullType => type,
        _ => ReportNoParts(projection, type, "has no members"),
    };

    /// <summary>A projection leaves nulls out.</summary>
    private JmesPathType Project(Expression right, TypeScope element) => Visit(right, element).Present() ?? JmesPathType.Any;

    private JmesPathType Filter(FilterProjection filter, JmesPathType element)
    {
        Visit(filter.Condition, new TypeScope(element));
        return Project(filter.Right, new TypeScope(element, PresenceFacts.WhenTrue(filter.Condition)));
    }

    private static JmesPathType Flattened(JmesPathType element) =>
        element.Select(type => type is ArrayType inner ? inner.Element : type);

    private AnyType ReportNoMember(FieldExpression field, string owner, IEnumerable<string> names)
    {
        Report(JmesPathSeverity.Danger, field, $"{owner} has no member '{field.Name}'{NearestName.Suggest(field.Name, names)}");
        return new AnyType();
    }

    private AnyType ReportNoParts(Expression at, JmesPathType type, string what)
    {
        Report(JmesPathSeverity.Danger, at, $"A value of type {type.Name} {what}.");
        return new AnyType();
    }

    private static NullCause Absent(FieldExpression field) => new(field.Offset, field.Length, $"'{field.Name}' is absent");

    private static NullCause TooShort(IndexExpression index) =>
        new(index.Offset, index.Length, FormattableString.Invariant($"the list has no element {index.Index}"));

    private static NullCause NotA(Expression at, string kind) => new(at.Offset, at.Length, $"the value is not {kind}");
}
