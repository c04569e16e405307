using Smithwright.Generator.Codecs;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Validation;
using Smithwright.Model;

namespace Smithwright.Generator.Types;

/// <summary>A structure.</summary>
/// <param name="Bodies">How the codecs that the service speaks read and write it.</param>
/// <param name="ReceivedEvents">For an output with an event stream, the property that holds it: disposing the output closes the connection.</param>
internal sealed record StructurePlan(
    string HintName, ClientNamespace Namespace, TypeHead Head, EquatableArray<PropertyPlan> Properties, EquatableArray<StructureBody> Bodies, ValidationPlan? Validation,
    string? ReceivedEvents) : FilePlan(HintName, Namespace);
