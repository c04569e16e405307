using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Pagination;

/// <summary>What reads the pages of an operation.</summary>
/// <param name="Next">The expression of the next page's request, of <c>input</c> and <c>page</c>.</param>
/// <param name="EndsAtRepeatedToken">Whether a page that answers with the token it was asked for is the last.</param>
/// <param name="Items">The items; null when the model does not say what the pages are of.</param>
internal sealed record PaginatorPlan(string HintName, ClientNamespace Namespace, ClientCall Call, string Next, PageItems? Items, bool EndsAtRepeatedToken) : FilePlan(HintName, Namespace);

/// <summary>The items of a page.</summary>
/// <param name="Type">The type of an item.</param>
/// <param name="Member">The property that holds them, for comments.</param>
/// <param name="Path">The expression of the items, of <c>page</c>.</param>
internal sealed record PageItems(string Type, string Member, string Path);
