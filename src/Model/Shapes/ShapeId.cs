namespace Smithwright.Model.Shapes;

/// <summary>An absolute Smithy shape id: <c>namespace#Name</c>, or <c>namespace#Name$member</c>.</summary>
public readonly record struct ShapeId(string Namespace, string Name, string? Member = null) : IComparable<ShapeId>
{
    [ThreadStatic]
    private static string? _last;

    [ThreadStatic]
    private static string? _other;

    /// <summary>The id of the shape that has this member, or the shape itself.</summary>
    public ShapeId Root => Member is null ? this : new ShapeId(Namespace, Name);

    public ShapeId WithMember(string member) => new(Namespace, Name, member);

    /// <summary>Reads an absolute id. The parts must be identifiers as Smithy's grammar has them.</summary>
    public static bool TryParse(string text, out ShapeId id)
    {
        id = default;
        int hash = text.IndexOf('#');
        if (hash <= 0)
        {
            return false;
        }

        int dollar = text.IndexOf('$', hash + 1);
        string name = dollar < 0 ? text.Substring(hash + 1) : text.Substring(hash + 1, dollar - hash - 1);
        string? member = dollar < 0 ? null : text.Substring(dollar + 1);
        string ns = Share(text.AsSpan(0, hash));
        if (!IsNamespace(ns) || !IsIdentifier(name) || (member is not null && !IsIdentifier(member)))
        {
            return false;
        }

        id = new ShapeId(ns, name, member);
        return true;
    }

    /// <summary>Reads an id that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static ShapeId Parse(string text) =>
        TryParse(text, out ShapeId id) ? id : throw new FormatException($"'{text}' is not an absolute shape id.");

    /// <summary>Orders ids as their text would be ordered: '#' and '$' come before all that identifiers and namespaces consist of.</summary>
    public int CompareTo(ShapeId other)
    {
        int order = string.CompareOrdinal(Namespace, other.Namespace);
        order = order != 0 ? order : string.CompareOrdinal(Name, other.Name);
        return order != 0 ? order : string.CompareOrdinal(Member, other.Member);
    }

    public override string ToString() => Member is null ? $"{Namespace}#{Name}" : $"{Namespace}#{Name}${Member}";

    /// <summary>Whether the text is an identifier: ASCII letters, digits and underscores, not beginning with a digit.</summary>
    public static bool IsIdentifier(string text) => IsIdentifier(text.AsSpan());

    /// <summary>Namespaces differ seldom within a model: they would only cost time.</summary>
    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(Name) * 31) + (Member is null ? 0 : StringComparer.Ordinal.GetHashCode(Member)));

    public bool Equals(ShapeId other) => Name == other.Name && Member == other.Member && Namespace == other.Namespace;

    /// <summary>
    /// One string for a namespace that was read before: quicker to compare, and most of what ids would take. Models have one of their own, and refer to Smithy's.
    /// </summary>
    internal static string Share(ReadOnlySpan<char> ns)
    {
        if (_last is not { } last || !ns.SequenceEqual(last.AsSpan()))
        {
            (_last, _other) = (_other is { } other && ns.SequenceEqual(other.AsSpan()) ? other : ns.ToString(), _last);
        }

        return _last;
    }

    private static bool IsNamespace(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan();
        for (int dot; (dot = rest.IndexOf('.')) >= 0; rest = rest.Slice(dot + 1))
        {
            if (!IsIdentifier(rest.Slice(0, dot)))
            {
                return false;
            }
        }

        return IsIdentifier(rest);
    }

    private static bool IsIdentifier(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is not ('_' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            {
                return false;
            }
        }

        return text.Length > 0 && text[0] is not (>= '0' and <= '9');
    }
}
