namespace Smithwright.Package.Tests;

/// <summary>A project that uses the package, and has only to be built.</summary>
/// <param name="Project">What stands in the project file beside the framework.</param>
/// <param name="Sources">The files of the project beside the ranking model and its overlay.</param>
internal sealed record Consumer(string Name, string Framework, string Project, params (string File, string Text)[] Sources);
