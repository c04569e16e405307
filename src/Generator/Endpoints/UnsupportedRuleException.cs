namespace Smithwright.Generator.Endpoints;

/// <summary>The rules say something that has no translation; the service keeps the common endpoint pattern.</summary>
internal sealed class UnsupportedRuleException(string what) : Exception(what);
