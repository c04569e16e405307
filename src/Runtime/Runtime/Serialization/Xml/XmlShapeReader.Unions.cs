namespace Smithwright.Runtime.Serialization.Xml;

/// <content>Unions, wrappers, and what takes the place of members that did not come.</content>
public sealed partial class XmlShapeReader
{
    /// <summary>Moves to the next child of a union's element. The first child that the model knows is the value, so the ones after it are skipped.</summary>
    /// <param name="isSet">Whether a member that the model knows was read.</param>
    /// <returns>False at the element's end, which is left.</returns>
    /// <exception cref="XmlShapeException">The XML is malformed.</exception>
    public bool NextUnionMember(bool isSet)
    {
        while (NextMember())
        {
            if (!isSet)
            {
                return true;
            }
            if (IsStrict)
            {
                throw NoUnionMember();
            }
            Skip();
        }
        return false;
    }

    /// <summary>Reads a union that is the value of another's member, so it has to be there.</summary>
    /// <typeparam name="T">The type of the union.</typeparam>
    /// <param name="read">How to read it.</param>
    /// <returns>The union.</returns>
    /// <exception cref="XmlShapeException">No member of the union is set, or the XML is malformed.</exception>
    public T ReadRequired<T>(XmlReadValue<T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return read(this) ?? throw NoUnionMember();
    }

    /// <summary>
    /// What takes the place of a required structure that did not come, to be called after the element that lacks it was read: the structure
    /// without any members.
    /// </summary>
    /// <typeparam name="T">The type of the shape.</typeparam>
    /// <param name="name">The member's name.</param>
    /// <param name="read">How to read the shape.</param>
    /// <returns>What <paramref name="read"/> makes of an element without content.</returns>
    /// <exception cref="XmlShapeException">The shape is a union, or has to have one: nothing can take its place.</exception>
    public T Missing<T>(string name, XmlReadValue<T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        _missing++;
        _path.Set(_depth + _missing, name);
        _isAbsent = true;
        T value = read(this) ?? throw NoUnionMember();
        _missing--;
        return value;
    }

    /// <summary>Moves to the child of the root that holds the members of a response: the wrapper of awsQuery. Without it, the response has no members.</summary>
    /// <param name="name">The wrapper's name.</param>
    /// <exception cref="XmlShapeException">The XML is malformed.</exception>
    public void MoveToResult(string name)
    {
        if (!TryMoveTo(name))
        {
            _isAbsent = true;
        }
    }

    /// <summary>Moves to the first child of a name, which takes the place of the root.</summary>
    internal bool TryMoveTo(string name)
    {
        BeginStructure();
        while (NextMember())
        {
            if (IsMember(name))
            {
                _outermost = _depth;
                return true;
            }
            Skip();
        }
        return false;
    }
}
