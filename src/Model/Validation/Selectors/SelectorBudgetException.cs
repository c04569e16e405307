namespace Smithwright.Model.Validation.Selectors;

/// <summary>The selectors of a model took more steps than they may. What the rule at hand would say is unknown.</summary>
internal sealed class SelectorBudgetException : Exception;
