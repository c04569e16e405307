namespace Smithwright.Model.Shapes;

/// <summary>Shapes of Smithy's framework package that have a meaning of their own.</summary>
internal static class FrameworkShapes
{
    /// <summary>The error for inputs that break constraints.</summary>
    public static ShapeId ValidationException { get; } = new("smithy.framework", "ValidationException");
}
