using Smithwright.Model;

namespace Smithwright.Generator.Validation;

/// <summary>The method that checks a value. A method, not a lambda: it has a name on the call stack, and lambdas in lambdas are slow to compile.</summary>
/// <param name="Name">How the class with the checks refers to it.</param>
/// <param name="Type">The type of a value that is there.</param>
/// <param name="Parameter">What the method calls the value.</param>
/// <param name="Checks">The method's body; empty for a structure or union, whose class has the method.</param>
internal sealed record CheckMethod(string Name, string Type, string Parameter, EquatableArray<CheckPlan> Checks);
