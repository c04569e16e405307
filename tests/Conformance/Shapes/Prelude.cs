namespace Smithwright.Conformance.Shapes;

/// <summary>The shapes that every model has.</summary>
internal static class Prelude
{
    public const string Unit = "smithy.api#Unit";

    public static string TypeOf(string id) => id switch
    {
        "smithy.api#String" => "string",
        "smithy.api#Blob" => "blob",
        "smithy.api#BigInteger" => "bigInteger",
        "smithy.api#BigDecimal" => "bigDecimal",
        "smithy.api#Timestamp" => "timestamp",
        "smithy.api#Document" => "document",
        "smithy.api#Boolean" or "smithy.api#PrimitiveBoolean" => "boolean",
        "smithy.api#Byte" or "smithy.api#PrimitiveByte" => "byte",
        "smithy.api#Short" or "smithy.api#PrimitiveShort" => "short",
        "smithy.api#Integer" or "smithy.api#PrimitiveInteger" => "integer",
        "smithy.api#Long" or "smithy.api#PrimitiveLong" => "long",
        "smithy.api#Float" or "smithy.api#PrimitiveFloat" => "float",
        "smithy.api#Double" or "smithy.api#PrimitiveDouble" => "double",
        Unit => "structure",
        _ => "unknown",
    };
}
