using System.ComponentModel;

namespace Smithwright.Runtime.Validation;

/// <summary>
/// Collects what a value breaks, for generated <c>Validate()</c> methods. Nothing is allocated while all is well.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct Validator
{
    /// <summary>Values nested deeper than this are not checked: nothing that deep can be sent either.</summary>
    private const int MaxDepth = 512;

    private const string HiddenKey = "*";

    private ValidationPath _path;
    private MatchingBudget _matching;
    private List<Violation>? _violations;

    // Keys are hidden down from this depth, counted from 1; 0 means that none are.
    private int _hidden;

    // Values on the path are incomplete down to this depth, counted from 1: something that they require is missing.
    private int _incomplete;

    /// <summary>Checks an input.</summary>
    /// <returns>What it breaks, in the order of the model; empty when all is well.</returns>
    public static IReadOnlyList<Violation> Run<T>(T value, ValidateValue<T> validate)
    {
        Validator validator = default;
        validate(ref validator, value);
        return (IReadOnlyList<Violation>?)validator._violations ?? [];
    }

    /// <summary>Checks a member that must not be null.</summary>
    public void Required<T>(string name, T? value, ValidateValue<T>? validate = null) where T : class
    {
        if (value is null)
        {
            Missing(name);
        }
        else
        {
            Member(name, value, validate);
        }
    }

    /// <inheritdoc cref="Required{T}(string, T, ValidateValue{T})"/>
    public void Required<T>(string name, T? value, ValidateValue<T>? validate = null) where T : struct
    {
        if (value is null)
        {
            Missing(name);
        }
        else
        {
            Member(name, value, validate);
        }
    }

    /// <summary>Checks a member, unless it is absent.</summary>
    public void Member<T>(string name, T? value, ValidateValue<T>? validate) where T : class
    {
        if (value is null || validate is null || _path.Depth >= MaxDepth)
        {
            return;
        }
        _path.Push(name);
        validate(ref this, value);
        Pop();
    }

    /// <inheritdoc cref="Member{T}(string, T, ValidateValue{T})"/>
    public void Member<T>(string name, T? value, ValidateValue<T>? validate) where T : struct
    {
        if (value is not { } given || validate is null || _path.Depth >= MaxDepth)
        {
            return;
        }
        _path.Push(name);
        validate(ref this, given);
        Pop();
    }

    /// <summary>
    /// Says that the value under check is sensitive, or the keys of it: paths show a star instead of any key of a map in it, as those of responses do.
    /// </summary>
    public void HideKeys() => _hidden = _hidden == 0 ? _path.Depth + 1 : _hidden;

    /// <summary>Checks the items of a list, none of which may be null.</summary>
    public void Items<T>(IReadOnlyList<T> list, ValidateValue<T> validate)
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is { } item)
            {
                Item(i, item, validate);
            }
            else
            {
                MissingItem(i);
            }
        }
    }

    /// <summary>Checks that no item of a list is null.</summary>
    public static void DenseItems<T>(ref Validator validator, IReadOnlyList<T> list) where T : class
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is null)
            {
                validator.MissingItem(i);
            }
        }
    }

    /// <summary>Checks that no value of a map is null.</summary>
    public static void DenseValues<T>(ref Validator validator, IReadOnlyDictionary<string, T> map) where T : class
    {
        // Through the interface, an enumerator is allocated.
        if (map is Dictionary<string, T> dictionary)
        {
            foreach (KeyValuePair<string, T> entry in dictionary)
            {
                validator.Present(entry, null);
            }
        }
        else
        {
            foreach (KeyValuePair<string, T> entry in map)
            {
                validator.Present(entry, null);
            }
        }
    }

    /// <summary>Checks the items of a sparse list that are not null.</summary>
    public void SparseItems<T>(IReadOnlyList<T?> list, ValidateValue<T> validate) where T : class
    {
        for (int i = 0; i < list.Count; i++)
        {
            Item(i, list[i], validate);
        }
    }

    /// <inheritdoc cref="SparseItems{T}(IReadOnlyList{T}, ValidateValue{T})"/>
    public void SparseItems<T>(IReadOnlyList<T?> list, ValidateValue<T> validate) where T : struct
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is { } item)
            {
                Item(i, item, validate);
            }
        }
    }

    /// <summary>Checks the keys of a map; what they break is reported at the map.</summary>
    public void Keys<T>(IReadOnlyDictionary<string, T> map, ValidateValue<string> validate)
    {
        foreach (KeyValuePair<string, T> entry in map)
        {
            validate(ref this, entry.Key);
        }
    }

    /// <summary>Checks the values of a map, none of which may be null.</summary>
    public void Values<T>(IReadOnlyDictionary<string, T> map, ValidateValue<T> validate)
    {
        // Through the interface, an enumerator is allocated.
        if (map is Dictionary<string, T> dictionary)
        {
            foreach (KeyValuePair<string, T> entry in dictionary)
            {
                Present(entry, validate);
            }
        }
        else
        {
            foreach (KeyValuePair<string, T> entry in map)
            {
                Present(entry, validate);
            }
        }
    }

    /// <summary>Checks the values of a sparse map that are not null.</summary>
    public void SparseValues<T>(IReadOnlyDictionary<string, T?> map, ValidateValue<T> validate) where T : class
    {
        foreach (KeyValuePair<string, T?> entry in map)
        {
            Entry(entry.Key, entry.Value, validate);
        }
    }

    /// <inheritdoc cref="SparseValues{T}(IReadOnlyDictionary{string, T}, ValidateValue{T})"/>
    public void SparseValues<T>(IReadOnlyDictionary<string, T?> map, ValidateValue<T> validate) where T : struct
    {
        foreach (KeyValuePair<string, T?> entry in map)
        {
            if (entry.Value is { } value)
            {
                Entry(entry.Key, value, validate);
            }
        }
    }

    private void Item<T>(int index, T? item, ValidateValue<T> validate)
    {
        if (item is null || _path.Depth >= MaxDepth)
        {
            return;
        }
        _path.Push(index);
        validate(ref this, item);
        Pop();
    }

    private void Entry<T>(string key, T? value, ValidateValue<T> validate)
    {
        if (value is null || _path.Depth >= MaxDepth)
        {
            return;
        }
        _path.Push(_hidden > 0 ? HiddenKey : key);
        validate(ref this, value);
        Pop();
    }

    private void Missing(string name)
    {
        _incomplete = _path.Depth + 1;
        _path.Push(name);
        AddMissing("Member");
    }

    private void MissingItem(int index)
    {
        _incomplete = _path.Depth + 1;
        _path.Push(index);
        AddMissing("Item");
    }

    private void MissingValue(string key)
    {
        _incomplete = _path.Depth + 1;
        _path.Push(_hidden > 0 ? HiddenKey : key);
        AddMissing("Value");
    }

    private void Present<T>(KeyValuePair<string, T> entry, ValidateValue<T>? validate)
    {
        if (entry.Value is null)
        {
            MissingValue(entry.Key);
        }
        else if (validate is not null)
        {
            Entry(entry.Key, entry.Value, validate);
        }
    }

    private void AddMissing(string what)
    {
        Add("smithy.api#required", $"{what} must not be null");
        _path.Pop();
    }

    private void Pop()
    {
        _path.Pop();
        _hidden = _hidden > _path.Depth + 1 ? 0 : _hidden;
        _incomplete = Math.Min(_incomplete, _path.Depth + 1);
    }

    private void Add(string constraint, string complaint, string measure = "")
    {
        string path = _path.ToPointer();
        Add(path, constraint, $"Value{measure} at '{path}'", complaint);
    }

    private void Add(string path, string constraint, string what, string complaint) =>
        (_violations ??= []).Add(new Violation(path, constraint, $"{what} failed to satisfy constraint: {complaint}"));
}
