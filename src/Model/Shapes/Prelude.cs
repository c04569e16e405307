namespace Smithwright.Model.Shapes;

/// <summary>What every model refers to without defining it (https://smithy.io/2.0/spec/model.html#prelude).</summary>
internal static class Prelude
{
    public const string Namespace = "smithy.api";

    /// <summary>The shape of no value.</summary>
    public static ShapeId Unit { get; } = new(Namespace, "Unit");
}
