namespace Smithwright.Generator.Plans;

/// <summary>What is done with a shape: only what is used is generated.</summary>
[Flags]
internal enum CodecUse
{
    None = 0,

    /// <summary>It is read.</summary>
    Read = 1,

    /// <summary>It is written.</summary>
    Write = 2,
}
