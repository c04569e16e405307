using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Features;

/// <summary>The operations of a service by name, for stand-ins of the service.</summary>
internal sealed record OperationListPlan(string HintName, ClientNamespace Namespace, string Name, string Client, EquatableArray<ListedOperation> Operations)
    : FilePlan(HintName, Namespace);

/// <param name="Name">The property.</param>
/// <param name="Class">The generated operation.</param>
/// <param name="Input">The type of its input, null for none; <paramref name="Output"/> that of its output.</param>
internal sealed record ListedOperation(string Name, string Class, TypePlan? Input, TypePlan? Output);

/// <summary>What lets <c>JsonSerializer</c> read and write the types of a client.</summary>
internal sealed record JsonContextPlan(string HintName, ClientNamespace Namespace, string Name, string Client, EquatableArray<JsonContextType> Types)
    : FilePlan(HintName, Namespace);

/// <param name="Type">The C# type.</param>
/// <param name="Codec">The class that reads and writes it; null for enums, which the runtime reads and writes.</param>
/// <param name="IsIntEnum">Of enums, whether their values are numbers.</param>
internal sealed record JsonContextType(string Type, string? Codec, bool IsIntEnum);

/// <summary>What adds a client to a service collection.</summary>
internal sealed record RegistrationPlan(string HintName, ClientNamespace Namespace, string Name, string Client) : FilePlan(HintName, Namespace);
