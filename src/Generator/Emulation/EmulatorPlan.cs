using Smithwright.Generator.Plans;
using Smithwright.Generator.Server;
using Smithwright.Model;

namespace Smithwright.Generator.Emulation;

/// <summary>The class that plays a service by its model.</summary>
/// <param name="Name">The class.</param>
/// <param name="Service">The service as its model calls it.</param>
/// <param name="Handler">The interface that it implements.</param>
internal sealed record EmulatorPlan(string HintName, ClientNamespace Namespace, string Name, string Service, string Handler, EquatableArray<EmulatedMethod> Methods)
    : FilePlan(HintName, Namespace);

/// <summary>An operation of an emulator.</summary>
/// <param name="Method">The method of the handler.</param>
/// <param name="Operation">The operation's name in the model.</param>
/// <param name="Output">The output; null without one.</param>
/// <param name="HasStates">Whether the output depends on how often it was asked for.</param>
/// <param name="Examples">The model's examples.</param>
internal sealed record EmulatedMethod(ServerMethod Method, string Operation, ObjectText? Output, bool HasStates, EquatableArray<EmulatedExample> Examples);

/// <summary>An example of the model.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Input">The input as C#; null where the operation has none.</param>
/// <param name="Output">The output; null for an error, and where the operation has none.</param>
/// <param name="Error">The error as C#.</param>
internal sealed record EmulatedExample(string Title, string? Input, ObjectText? Output, string? Error);
