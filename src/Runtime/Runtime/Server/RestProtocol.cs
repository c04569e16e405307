using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Server.Routing;

namespace Smithwright.Runtime.Server;

/// <summary>Method and path name the operation: restJson1 and restXml.</summary>
internal sealed class RestProtocol(ErrorEnvelope errors) : ServerProtocol(errors)
{
    internal override OperationTable CreateTable() => new Table();

    private sealed class Table : OperationTable
    {
        private readonly List<(HttpRoute Route, int Operation)> _routes = [];

        public override void Add(ServerOperation operation)
        {
            _routes.Add((operation.Route!, _routes.Count));
            _routes.Sort(static (one, other) => HttpRoute.Compare(one.Route, other.Route) is not 0 and int order ? order : one.Operation.CompareTo(other.Operation));
        }

        public override bool Claims(ServerRequest request) => Find(request, default).Refusal is null or { Allow: not null };

        public override RouteMatch Find(ServerRequest request, ReadOnlySpan<byte> body)
        {
            string[] path = HttpRoute.SegmentsOf(request.Path);
            QueryParameters query = new(request.Query);
            SortedSet<string>? others = null;
            foreach ((HttpRoute route, int operation) in _routes)
            {
                if (route.Match(path, query) is not { } labels)
                {
                    continue;
                }
                if (route.Method == request.Method)
                {
                    return RouteMatch.To(operation) with { Labels = labels, Query = query };
                }
                (others ??= []).Add(route.Method);
            }

            return RouteMatch.None(others is null
                ? RequestRefusal.UnknownOperation("The service has no operation at this path.")
                : RequestRefusal.WrongMethod(string.Join(", ", others)));
        }
    }
}
