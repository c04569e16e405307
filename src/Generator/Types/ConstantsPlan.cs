using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Types;

/// <summary>A class that has the legal values of a string as constants.</summary>
/// <param name="Name">The class.</param>
/// <param name="File">The file that the values stand in.</param>
internal sealed record ConstantsPlan(string HintName, ClientNamespace Namespace, string Name, string File, EquatableArray<ConstantPlan> Constants)
    : FilePlan(HintName, Namespace);

/// <summary>A constant.</summary>
internal sealed record ConstantPlan(string Name, string Value);
