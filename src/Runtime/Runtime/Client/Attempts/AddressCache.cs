using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Messages.Requests;

namespace Smithwright.Runtime.Client.Attempts;

/// <summary>
/// Keeps the address of the last request: most clients send most requests to one, and taking an address to pieces costs more than comparing
/// what it is made of.
/// </summary>
internal sealed class AddressCache
{
    private Entry? _last;

    /// <summary>The address of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="endpoint">The endpoint, unless the request names another.</param>
    /// <param name="prefixesHost">Whether what the operation puts before the host is wanted; the same in all calls.</param>
    public RequestAddress Get(PreparedRequest request, Endpoint endpoint, bool prefixesHost)
    {
        Uri origin = request.Endpoint ?? endpoint.Url;
        Entry? last = Volatile.Read(ref _last);
        if (last is not null && last.Fits(origin, request))
        {
            return last.Address;
        }
        RequestAddress address = new(request.At(endpoint, prefixesHost));
        Volatile.Write(ref _last, new Entry(origin, request, address));
        return address;
    }

    private sealed class Entry(Uri origin, PreparedRequest request, RequestAddress address)
    {
        private readonly string _hostPrefix = request.HostPrefix;
        private readonly string _path = request.Path;
        private readonly string _query = request.Query;

        public RequestAddress Address => address;

        public bool Fits(Uri otherOrigin, PreparedRequest other) =>
            (ReferenceEquals(origin, otherOrigin) || origin.OriginalString == otherOrigin.OriginalString)
            && _path == other.Path && _query == other.Query && _hostPrefix == other.HostPrefix;
    }
}
