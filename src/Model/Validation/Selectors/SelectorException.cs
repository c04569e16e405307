namespace Smithwright.Model.Validation.Selectors;

/// <summary>A selector that cannot be read; the message says why and where.</summary>
internal sealed class SelectorException(string message) : Exception(message);
