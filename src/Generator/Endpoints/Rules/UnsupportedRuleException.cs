namespace Smithwright.Generator.Endpoints.Rules;

/// <summary>The rules say something that has no translation; the service keeps the common endpoint pattern.</summary>
internal sealed class UnsupportedRuleException(string what) : Exception(what);
