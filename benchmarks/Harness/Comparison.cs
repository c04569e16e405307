namespace Smithwright.Benchmarks;

/// <summary>Ways of doing the same, the first of which is what the others are measured by.</summary>
/// <param name="Id">The name of its table in the page, such as <c>read-500</c>; filters match it.</param>
/// <param name="Title">What is done.</param>
/// <param name="Contenders">The ways; the first counts as 1.00.</param>
public sealed record Comparison(string Id, string Title, IReadOnlyList<Contender> Contenders);
