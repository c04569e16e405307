namespace Smithwright.Tool.Invocation;

/// <summary>A command cannot be carried out. The message says why and what to do, for the person who typed it.</summary>
internal sealed class ToolException(string message) : Exception(message);
