using System.ComponentModel;

namespace Smithwright.Runtime.Services;

/// <summary>How a service says that what a call is about is kept in another region.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RegionRedirect
{
    /// <summary>Describes it.</summary>
    /// <param name="header">The header of responses that names the region.</param>
    /// <param name="parameter">The endpoint parameter that says what the call is about, such as the bucket.</param>
    public RegionRedirect(string header, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(header);
        ArgumentException.ThrowIfNullOrEmpty(parameter);
        Header = header;
        Parameter = parameter;
    }

    internal string Header { get; }

    internal string Parameter { get; }
}
