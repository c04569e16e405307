using System.ComponentModel;

namespace Smithwright.Runtime.Endpoints;

/// <summary>
/// The endpoint parameters that an operation or its input decides (Smithy's <c>staticContextParams</c>, <c>contextParam</c> and
/// <c>operationContextParams</c>). Written by generated code; of two values for one parameter the first counts.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EndpointBindings
{
    private readonly List<KeyValuePair<string, object>> _values = [];

    /// <summary>Binds a parameter to a text; <see langword="null"/> leaves it open.</summary>
    public EndpointBindings With(string name, string? value) => Add(name, value);

    /// <summary>Binds a parameter to a switch; <see langword="null"/> leaves it open.</summary>
    public EndpointBindings With(string name, bool? value) => Add(name, value);

    /// <summary>Binds a parameter to a list of texts, without what is <see langword="null"/> in it; <see langword="null"/> leaves it open.</summary>
    public EndpointBindings With(string name, IEnumerable<string?>? values) => Add(name, values?.OfType<string>().ToArray());

    /// <summary>A JMESPath projection: what is selected of each item; <see langword="null"/> of <see langword="null"/>.</summary>
    public static IEnumerable<TResult>? Each<TItem, TResult>(IEnumerable<TItem>? items, Func<TItem, TResult> select) => items?.Select(select);

    /// <summary>JMESPath's <c>[]</c>: the items of lists in one.</summary>
    public static IEnumerable<TItem>? Flatten<TItem>(IEnumerable<IEnumerable<TItem>?>? lists) =>
        lists?.SelectMany(static list => list ?? []);

    internal object? Find(string name)
    {
        foreach (KeyValuePair<string, object> value in _values)
        {
            if (value.Key == name)
            {
                return value.Value;
            }
        }

        return null;
    }

    private EndpointBindings Add(string name, object? value)
    {
        if (value is not null)
        {
            _values.Add(new(name, value));
        }
        return this;
    }
}
