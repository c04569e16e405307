using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Values;

/// <summary>The value of <c>&amp;expression</c>: a function of the element that a function such as <c>sort_by</c> hands to it.</summary>
internal sealed record ReferenceValue(Func<AbstractValue, AbstractValue> Apply) : AbstractValue;
