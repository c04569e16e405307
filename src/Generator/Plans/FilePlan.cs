namespace Smithwright.Generator.Plans;

/// <summary>One generated file. Nothing in it is looked up again: emitting is a function of this record alone.</summary>
/// <param name="HintName">The file's name, unique in the compilation.</param>
/// <param name="Namespace">Where its types go.</param>
internal abstract record FilePlan(string HintName, ClientNamespace Namespace);
