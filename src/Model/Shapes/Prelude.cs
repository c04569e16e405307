namespace Smithwright.Model;

/// <summary>Shapes of Smithy's prelude, which every model may refer to.</summary>
public static partial class Prelude
{
    public const string Namespace = "smithy.api";

    /// <summary>Stands for nothing: no input, no output, a union's case without a value.</summary>
    public static ShapeId Unit { get; } = new(Namespace, "Unit");
}
