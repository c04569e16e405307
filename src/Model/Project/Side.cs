namespace Smithwright.Model.Project;

/// <summary>Which side of the wire is generated: the one that sends requests, the one that answers, or both.</summary>
[Flags]
internal enum Side
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>What callers need: requests are written and responses are read.</summary>
    Client = 1,

    /// <summary>What services need: requests are read and responses are written.</summary>
    Server = 2,

    /// <summary>Everything is read and written.</summary>
    Both = Client | Server,
}
