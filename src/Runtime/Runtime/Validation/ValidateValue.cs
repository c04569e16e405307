using System.ComponentModel;

namespace Smithwright.Runtime.Validation;

/// <summary>Checks a value that is there.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="validator">Where violations are collected.</param>
/// <param name="value">The value.</param>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void ValidateValue<in T>(ref Validator validator, T value);
