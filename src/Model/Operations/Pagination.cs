using Smithwright.Model.Shapes;

namespace Smithwright.Model.Operations;

/// <summary>How an operation answers in pages (https://smithy.io/2.0/spec/behavior-traits.html#paginated-trait), in members that exist.</summary>
/// <param name="InputToken">The member of the input that says where a page begins: a string or a map.</param>
/// <param name="OutputToken">The path through the output to the member that says where the next page begins.</param>
/// <param name="Items">The path to the list or map that the pages are of; empty when the trait names none.</param>
/// <param name="MoreResults">The path to the boolean that says whether there is a next page, which only C2J and our own trait <c>pages</c> have; empty elsewhere.</param>
/// <param name="EndsAtRepeatedToken">Whether a page that answers with the token it was asked for is the last.</param>
internal sealed record Pagination(
    MemberShape InputToken, EquatableArray<MemberShape> OutputToken, EquatableArray<MemberShape> Items, EquatableArray<MemberShape> MoreResults,
    bool EndsAtRepeatedToken);
