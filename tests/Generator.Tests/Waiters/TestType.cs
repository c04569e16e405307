namespace Smithwright.Generator.Tests.Waiters;

internal enum TestKind
{
    Text, Number, Boolean, List, Map, Structure, Union,
}

/// <summary>A type of a random model.</summary>
/// <param name="Id">The shape.</param>
/// <param name="Values">The JSON of some values; none for aggregates.</param>
internal sealed record TestType(string Id, TestKind Kind, params string[] Values)
{
    /// <summary>The type of a list's items or of a map's values.</summary>
    public TestType? Item { get; init; }

    public IReadOnlyList<TestMember> Members { get; init; } = [];

    /// <summary>Whether the members are held by a C# object that may be null.</summary>
    public bool HasMembers => Kind is TestKind.Structure or TestKind.Union;

    /// <summary>All paths from a value of this type, and what they lead to, without projections.</summary>
    /// <param name="depth">The longest path.</param>
    public IEnumerable<(string Path, TestType Type)> Paths(int depth)
    {
        IEnumerable<(string Step, TestType Type)> steps = Kind switch
        {
            TestKind.List => [("[0]", Item!), ("[-1]", Item!)],
            TestKind.Map => [("a", Item!)],
            _ => Members.Select(member => (member.Name, member.Type)),
        };
        return depth == 0 ? [] : steps.SelectMany(step => step.Type.Paths(depth - 1).Select(rest => (Join(step.Step, rest.Path), rest.Type)).Prepend(step));
    }

    private static string Join(string path, string rest) => rest[0] == '[' ? path + rest : $"{path}.{rest}";
}

internal sealed record TestMember(string Name, TestType Type, bool IsRequired);
