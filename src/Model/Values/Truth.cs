namespace Smithwright.Model.Values;

/// <summary>The three answers of a check over partial knowledge.</summary>
public enum Truth
{
    Unknown, True, False,
}
