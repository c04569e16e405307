using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Types;

internal sealed record EnumPlan(string HintName, ClientNamespace Namespace, TypeHead Head, EquatableArray<EnumValuePlan> Values) : FilePlan(HintName, Namespace);

/// <param name="Obsolete">The attribute of a deprecated value.</param>
internal sealed record EnumValuePlan(string Name, string Value, EquatableArray<string> Documentation, string? Obsolete, bool Internal);

internal sealed record IntEnumPlan(string HintName, ClientNamespace Namespace, TypeHead Head, EquatableArray<IntEnumValuePlan> Values) : FilePlan(HintName, Namespace);

/// <param name="Obsolete">The attribute of a deprecated value.</param>
internal sealed record IntEnumValuePlan(string Name, int Value, EquatableArray<string> Documentation, string? Obsolete);
