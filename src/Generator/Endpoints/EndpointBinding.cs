namespace Smithwright.Generator.Endpoints;

/// <summary>An endpoint parameter that an operation decides, and the expression of its value, which may refer to <c>input</c>.</summary>
internal sealed record EndpointBinding(string Parameter, string Value);
