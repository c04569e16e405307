using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Types;

namespace Smithwright.Model.JmesPath.Checking;

/// <summary>Where an expression is checked: the type of <c>@</c>, and the paths from it that are known to be present.</summary>
internal sealed record TypeScope(JmesPathType Current, ImmutableHashSet<string> Present)
{
    public TypeScope(JmesPathType current)
        : this(current, PresenceFacts.None)
    {
    }

    public TypeScope With(ImmutableHashSet<string> facts) => this with { Present = Present.Union(facts) };
}
