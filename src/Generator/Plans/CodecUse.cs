namespace Smithwright.Generator.Plans;

/// <summary>Which way a shape travels: only what is used is generated.</summary>
[Flags]
internal enum CodecUse
{
    None = 0,

    /// <summary>Services send it.</summary>
    Read = 1,

    /// <summary>Callers send it.</summary>
    Write = 2,
}
