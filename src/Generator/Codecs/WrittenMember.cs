using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Codecs;

/// <summary>A member that is written into a body.</summary>
/// <param name="Value">The expression of its value, null where it is not set.</param>
internal sealed record WrittenMember(WireName Name, TypePlan Type, string Value);
