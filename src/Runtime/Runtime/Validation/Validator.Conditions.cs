namespace Smithwright.Runtime.Validation;

public ref partial struct Validator
{
    /// <summary>
    /// Checks a condition of <c>smithy.contracts#conditions</c>. It is not asked of a value in which a required member is missing: that is
    /// reported already, and the condition would be about to read it.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="holds">Whether the condition holds for it.</param>
    /// <param name="name">The name of the condition.</param>
    /// <param name="documentation">What it asks, as a sentence.</param>
    public void Condition<T>(T value, Func<T, bool> holds, string name, string documentation)
    {
        if (_incomplete <= _path.Depth && !holds(value))
        {
            string path = _path.ToPointer();
            Add(path, name, path.Length == 0 ? $"'{typeof(T).Name}'" : $"Value at '{path}'", $"{name}: {documentation}");
        }
    }
}
