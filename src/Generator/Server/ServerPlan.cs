using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Server;

/// <summary>The interface that a user implements to be the service, and what finds the operation of a request.</summary>
/// <param name="Handler">The interface.</param>
/// <param name="Dispatcher">The class that has the dispatcher.</param>
/// <param name="Protocol">The runtime's object that knows the protocol, as C#.</param>
internal sealed record ServerPlan(
    string HintName, ClientNamespace Namespace, TypeHead Handler, string Dispatcher, string Protocol, EquatableArray<ServerMethod> Methods)
    : FilePlan(HintName, Namespace);

/// <summary>A method of the handler.</summary>
/// <param name="Name">The operation's name in C#; the method is that with <c>Async</c> behind.</param>
/// <param name="Operation">The generated class.</param>
/// <param name="Input">The type of the input; null when there is none.</param>
/// <param name="Output">The type of the output; null when there is none.</param>
/// <param name="Errors">The exceptions of the modeled errors that the operation declares.</param>
/// <param name="Obsolete">The attribute of a deprecated operation.</param>
internal sealed record ServerMethod(
    string Name, string Operation, TypePlan? Input, TypePlan? Output, EquatableArray<string> Errors, EquatableArray<string> Documentation, string? Obsolete);

/// <summary>The methods that add a server to applications of ASP.NET Core.</summary>
/// <param name="Name">The class.</param>
/// <param name="Server">What the methods are called after.</param>
internal sealed record ServerExtensionsPlan(string HintName, ClientNamespace Namespace, string Name, string Server, string Handler, string Dispatcher)
    : FilePlan(HintName, Namespace)
{
    /// <summary>The class that plays the service by its model; null without one.</summary>
    public string? Emulator { get; init; }
}
