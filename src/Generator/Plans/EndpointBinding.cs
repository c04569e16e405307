using Smithwright.Model;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Plans;

/// <summary>An endpoint parameter that an operation decides, and the expression of its value, which may refer to <c>input</c>.</summary>
internal sealed record EndpointBinding(string Parameter, string Value);

/// <summary>The endpoint parameters that an operation or its input decides.</summary>
internal sealed record OperationBindings(ShapeId Operation, EquatableArray<EndpointBinding> Bindings);
