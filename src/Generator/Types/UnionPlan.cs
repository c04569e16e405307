using Smithwright.Generator.Codecs;
using Smithwright.Generator.Messages.EventStreams;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Validation;
using Smithwright.Model;

namespace Smithwright.Generator.Types;

/// <summary>A union; each case's property describes its value.</summary>
/// <param name="Bodies">How the codecs that the service speaks read and write it.</param>
/// <param name="Events">For a streaming union, how its events travel.</param>
internal sealed record UnionPlan(
    string HintName, ClientNamespace Namespace, TypeHead Head, bool Sensitive, EquatableArray<UnionCase> Cases, EquatableArray<UnionBody> Bodies, ValidationPlan? Validation,
    EventStreamPlan? Events) : FilePlan(HintName, Namespace);

/// <summary>A case of a union. A case without a <paramref name="Type"/> has no value (its target is <c>Unit</c>).</summary>
/// <param name="Attributes">Those of the value.</param>
/// <param name="Obsolete">The attribute of a deprecated case.</param>
internal sealed record UnionCase(
    string Name, string Member, TypePlan? Type, bool Sensitive, EquatableArray<string> Documentation, EquatableArray<string> Attributes,
    string? Obsolete);
