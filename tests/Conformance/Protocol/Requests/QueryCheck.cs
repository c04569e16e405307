namespace Smithwright.Conformance.Protocol.Requests;

/// <summary>Compares a query as it is encoded; <c>a</c>, <c>a=</c> and <c>a=b</c> are three things.</summary>
internal static class QueryCheck
{
    public static string? Difference(RequestCase expected, string query)
    {
        ILookup<string, string> sent = ByName(query.Split('&', StringSplitOptions.RemoveEmptyEntries));
        foreach (IGrouping<string, string> parameter in ByName(expected.QueryParams))
        {
            // All of a name, in their order: a value more is a request for something else.
            if (!parameter.SequenceEqual(sent[parameter.Key], StringComparer.Ordinal))
            {
                return $"the query has '{string.Join('&', sent[parameter.Key])}' instead of '{string.Join('&', parameter)}'";
            }
        }

        return expected.ForbidQueryParams.FirstOrDefault(sent.Contains) is { } forbidden ? $"the query has '{forbidden}' although it is forbidden"
            : expected.RequireQueryParams.FirstOrDefault(name => !sent.Contains(name)) is { } required ? $"the query lacks '{required}'"
            : null;
    }

    private static ILookup<string, string> ByName(IEnumerable<string> parameters) =>
        parameters.ToLookup(parameter => parameter.Split('=', 2)[0], StringComparer.Ordinal);
}
