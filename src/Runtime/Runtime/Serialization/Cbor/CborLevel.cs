namespace Smithwright.Runtime.Serialization.Cbor;

/// <summary>An array or map that is being read.</summary>
internal struct CborLevel
{
    /// <summary>How many items or entries are still to come; negative where a break ends them.</summary>
    internal long Remaining;

    /// <summary>The index of the current item, or where in the data the current key starts; -1 before the first.</summary>
    internal int At;

    internal CborLevelKind Kind;
}

/// <summary>What a level stands for, which decides what paths show of it.</summary>
internal enum CborLevelKind : byte
{
    List,
    Structure,

    /// <summary>A map's keys are data, which no message shows.</summary>
    Map,
}
