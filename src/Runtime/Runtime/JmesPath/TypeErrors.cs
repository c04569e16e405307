using System.ComponentModel;

namespace Smithwright.Runtime.JmesPath;

/// <summary>
/// The type errors of one evaluation: a function of JMESPath that is given what it does not take makes the whole evaluation fail. Such a failure
/// is the model's fault, not that of the value, so nothing is reported then. What a method returns for a wrong value is of the right type
/// and means nothing.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class TypeErrors
{
    /// <summary>Whether there was an error.</summary>
    public bool Any { get; private set; }

    /// <summary>A string, which must not be null.</summary>
    public string Require(string? text) => text ?? Wrong("");

    /// <summary>A number, boolean or timestamp, which must not be null.</summary>
    public T Require<T>(T? value) where T : struct => value ?? Wrong(default(T));

    /// <summary>A list, which must not be null.</summary>
    public IReadOnlyList<T> Require<T>(IReadOnlyList<T>? list) => list ?? Wrong<IReadOnlyList<T>>([]);

    /// <summary>A map, which must not be null.</summary>
    public IReadOnlyDictionary<string, T> Require<T>(IReadOnlyDictionary<string, T>? map) => map ?? Wrong(Smithwright.Runtime.Serialization.Collections.Empty.Map<T>());

    /// <summary>A value that must be a number.</summary>
    public double Number(JmesValue value) => value.Number ?? Wrong(0d);

    /// <summary>A value that must be a string.</summary>
    public string Text(JmesValue value) => value.Text ?? Wrong("");

    /// <summary>A value that must be an array.</summary>
    public IReadOnlyList<JmesValue> List(JmesValue value) => value.Items ?? Wrong<IReadOnlyList<JmesValue>>([]);

    /// <summary>A value that must be an object.</summary>
    public JmesValue Object(JmesValue value) => value.IsObject ? value : Wrong(value);

    /// <summary>Values that must all be numbers.</summary>
    public IReadOnlyList<double> Numbers(IReadOnlyList<JmesValue> values) => values.Select(Number).ToArray();

    /// <summary>Values that must all be strings.</summary>
    public IReadOnlyList<string> Texts(IReadOnlyList<JmesValue> values) => values.Select(Text).ToArray();

    /// <summary>Values that must be all numbers or all strings.</summary>
    public IReadOnlyList<JmesValue> Comparables(IReadOnlyList<JmesValue> values) =>
        values.All(value => value.Number is not null) || values.All(value => value.Text is not null)
            ? values
            : Wrong<IReadOnlyList<JmesValue>>([]);

    private T Wrong<T>(T standIn)
    {
        Any = true;
        return standIn;
    }
}
