namespace Smithwright.Model.Naming;

/// <summary>
/// The C# names of the members of one type. Each depends on the members of that type alone, so that nothing elsewhere in the
/// model renames it.
/// </summary>
internal static class MemberNames
{
    /// <summary>What every record already has, or may not have.</summary>
    private static readonly string[] RecordMembers =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract", "PrintMembers", "Clone", "Validate"];

    /// <summary>What every service exception already has.</summary>
    private static readonly string[] ExceptionMembers =
        ["Data", "HelpLink", "HResult", "InnerException", "Message", "Source", "StackTrace", "TargetSite", "GetBaseException", "GetObjectData",
         "StatusCode", "ErrorCode", "RequestId", "IsRetryable", "IsThrottling", "ResponseBodyExcerpt", "Attempts", "ModeledCode"];

    public static IReadOnlyDictionary<string, string> OfStructure(string typeName, IEnumerable<string> members) =>
        Choose(members, calm: false, [typeName, .. RecordMembers], "Value");

    public static IReadOnlyDictionary<string, string> OfException(string typeName, IEnumerable<string> members) =>
        Choose(members, calm: false, [typeName, .. RecordMembers, .. ExceptionMembers], "Value");

    /// <summary>The cases of a union are nested types; <c>Unknown</c> is the one for what this model does not know.</summary>
    public static IReadOnlyDictionary<string, string> OfUnion(string typeName, IEnumerable<string> members) =>
        Choose(members, calm: false, [typeName, "Unknown", "Name", "Value", .. RecordMembers], "Case");

    public static IReadOnlyDictionary<string, string> OfEnum(string typeName, IEnumerable<string> members) =>
        Choose(members, calm: true, [typeName, "Value", "KnownValues", "IsKnown", "FromValue", .. RecordMembers], "Value", sharedName: "_");

    /// <summary>The constants of a class that has some texts; <c>All</c> is the list of them.</summary>
    public static IReadOnlyDictionary<string, string> OfConstants(string typeName, IEnumerable<string> values) =>
        Choose(values, calm: true, [typeName, "All", .. RecordMembers], "Value", sharedName: "_");

    public static IReadOnlyDictionary<string, string> OfOperations(string typeName, IEnumerable<string> operations) =>
        Choose(operations, calm: false, [typeName, .. RecordMembers], "Operation");

    /// <summary>
    /// Pascal form first; where that is taken by the language, the suffix is added; where two members would get the same name, each of
    /// them that is not already written that way keeps the spelling of the model.
    /// </summary>
    /// <param name="sharedName">
    /// What follows the name of the one that is written that way: nothing, where a member that vanishes is noticed at once. A value of an enum that took the name
    /// of another would not be.
    /// </param>
    private static Dictionary<string, string> Choose(IEnumerable<string> members, bool calm, string[] reserved, string suffix, string sharedName = "")
    {
        HashSet<string> taken = new(reserved, StringComparer.Ordinal);
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (IGrouping<string, string> group in members.GroupBy(member => Identifier.Pascal(member, calm), StringComparer.Ordinal))
        {
            bool alone = group.Count() == 1;
            foreach (string member in group)
            {
                string name = alone ? group.Key : member == group.Key ? group.Key + sharedName : Identifier.Verbatim(member);
                names[member] = taken.Contains(name) ? name + suffix : name;
            }
        }

        // A suffix or a spelling may have met another member; underscores part them, whatever their order in the model.
        DistinctNames used = new(reserved);
        foreach (string member in names.Keys.OrderBy(member => Identifier.Pascal(member, calm) == names[member] ? 0 : 1)
            .ThenBy(member => member == names[member] ? 0 : 1)
            .ThenBy(member => member, StringComparer.Ordinal).ToArray())
        {
            names[member] = used.Add(names[member]);
        }

        return names;
    }
}
