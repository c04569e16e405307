using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Checking;

/// <summary>An attribute that would say of a parameter what is demanded of the member that it reaches.</summary>
/// <param name="Attribute">The attribute in C#.</param>
/// <param name="Parameter">Where the parameter is declared.</param>
internal sealed record Declaration(string Attribute, Location Parameter);
