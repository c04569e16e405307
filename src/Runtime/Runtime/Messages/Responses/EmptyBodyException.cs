using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Messages.Responses;

/// <summary>A response has no body although its operation has an output.</summary>
internal sealed class EmptyBodyException() : ShapeFormatException("Body", "content", "none");
