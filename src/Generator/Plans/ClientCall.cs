namespace Smithwright.Generator.Plans;

/// <summary>A method of the client, as extension methods of its interface call it.</summary>
/// <param name="Extensions">The class that has them.</param>
/// <param name="Client">The interface.</param>
/// <param name="Operation">The operation's name in the model.</param>
/// <param name="Name">Its name in C#; the method is that with <c>Async</c> behind.</param>
/// <param name="Input">The type of the input; null when there is none.</param>
/// <param name="Output">The type of the output; null when there is none.</param>
/// <param name="Obsolete">The attribute of a deprecated operation.</param>
internal sealed record ClientCall(
    string Extensions, string Client, string Operation, string Name, string? Input, string? Output, string? Obsolete);
