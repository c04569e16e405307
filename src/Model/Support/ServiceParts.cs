using Smithwright.Model.Assembly;
using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Support;

/// <summary>A service as the checks of what is supported see it.</summary>
/// <param name="Protocol">The protocol that its client speaks.</param>
/// <param name="Wanted">The operations that the project wants, generated or not.</param>
/// <param name="Reached">All shapes that those which are generated lead to.</param>
internal sealed record ServiceParts(
    AssembledModel Assembled, ServiceShape Service, ProtocolRow Protocol, IReadOnlyList<OperationShape> Wanted, IReadOnlyList<Shape> Reached)
{
    public ServiceModel Model => Assembled.Model;

    public SourceMap Sources => Assembled.Sources;

    /// <summary>A problem of a shape or member, at its name.</summary>
    public Problem Problem(ShapeId at, string message) => Problem(Sources.Find(at), message);

    /// <summary>A problem of a part of a trait.</summary>
    public Problem Problem(JsonNode at, string message) => Problem(at.Span, message);

    private Problem Problem(SourceSpan? at, string message) =>
        new(ProblemIds.UnsupportedFeature, at ?? Sources.Find(Service.Id) ?? default, message);
}
