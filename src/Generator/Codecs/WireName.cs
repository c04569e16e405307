namespace Smithwright.Generator.Codecs;

/// <summary>What a codec calls a member, and the parts of its value where they have names of their own. Each codec has its kind.</summary>
internal abstract record WireName;
