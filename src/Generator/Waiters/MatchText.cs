using Smithwright.Generator.CSharp;
using Smithwright.Model.Operations;

namespace Smithwright.Generator.Waiters;

/// <summary>What an acceptor says when it matches, and, of a failure, why: in the model's words, never in those of an answer.</summary>
internal static class MatchText
{
    public static string Of(Acceptor acceptor) => acceptor.State switch
    {
        AcceptorState.Success => "Waiters::WaiterMatch.Success",
        AcceptorState.Retry => "Waiters::WaiterMatch.Retry",
        _ => $"Waiters::WaiterMatch.Failure({Literal.String(Reason(acceptor.Matcher))})",
    };

    private static string Reason(Matcher matcher) => matcher switch
    {
        PathMatcher path => path.Comparator switch
        {
            PathComparator.StringEquals => $"{path.Path.Value} is \"{path.Expected}\"",
            PathComparator.BooleanEquals => $"{path.Path.Value} is {path.Expected}",
            PathComparator.AllStringEquals => $"every item of {path.Path.Value} is \"{path.Expected}\"",
            _ => $"an item of {path.Path.Value} is \"{path.Expected}\"",
        },
        ErrorMatcher error => $"the service answered with {error.Name}",
        SuccessMatcher { IsSuccess: true } => "the operation succeeded",
        _ => "the operation failed",
    };
}
