namespace Smithwright.Runtime.Serialization.Text;

/// <summary>What messages call the simple shapes.</summary>
internal static class KindNames
{
    internal const string String = "a string";
    internal const string Boolean = "a boolean";
    internal const string SByte = "an 8-bit integer";
    internal const string Int16 = "a 16-bit integer";
    internal const string Int32 = "a 32-bit integer";
    internal const string Int64 = "a 64-bit integer";
    internal const string BigInteger = "an integer";
    internal const string Number = "a number";
    internal const string Decimal = "a number within the range of a decimal";
    internal const string Blob = "base64";
    internal const string Timestamp = "a timestamp";
}
