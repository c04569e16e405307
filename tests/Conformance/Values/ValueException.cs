namespace Smithwright.Conformance.Values;

/// <summary>A value of a test case has no place in the generated types.</summary>
internal sealed class ValueException(string message) : Exception(message);
