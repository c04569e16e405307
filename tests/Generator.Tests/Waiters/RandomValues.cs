namespace Smithwright.Generator.Tests.Waiters;

/// <summary>Random values of a type as JSON, with the members in the order of the model.</summary>
/// <param name="sendsCollections">Whether collections are always there: clients read those that a service leaves out as empty.</param>
internal sealed class RandomValues(Random random, bool sendsCollections)
{
    public string Of(TestType type) => type.Kind switch
    {
        TestKind.List => $"[{string.Join(',', Some(type))}]",
        TestKind.Map => $"{{{string.Join(',', Some(type).Select((value, index) => $"\"{(char)('a' + index)}\":{value}"))}}}",
        TestKind.Structure => Structure(type),
        TestKind.Union => Union(random.Pick(type.Members)),
        _ => random.Pick(type.Values),
    };

    private string[] Some(TestType type) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => Of(type.Item!))];

    private string Structure(TestType type) => $"{{{string.Join(',', type.Members.Where(IsPresent).Select(Member))}}}";

    private string Union(TestMember member) => $"{{{Member(member)}}}";

    private string Member(TestMember member) => $"\"{member.Name}\":{Of(member.Type)}";

    private bool IsPresent(TestMember member) =>
        member.IsRequired || (sendsCollections && member.Type.Kind is TestKind.List or TestKind.Map) || random.Next(3) > 0;
}
