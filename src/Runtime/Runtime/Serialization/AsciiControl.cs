namespace Smithwright.Runtime.Serialization;

/// <summary>The control characters of ASCII, the last one left out.</summary>
internal static class AsciiControl
{
    /// <summary>The nine before the tab.</summary>
    public const string BeforeTab = "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b";

    /// <summary>Those between the tab and the blank.</summary>
    public const string AfterTab =
        "\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";
}
