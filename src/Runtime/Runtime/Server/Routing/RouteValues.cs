namespace Smithwright.Runtime.Server.Routing;

/// <summary>The labels of a path and their values, which are decoded when they are asked for.</summary>
/// <param name="Names">The names, in the order of the path.</param>
/// <param name="Encoded">The values as they were sent.</param>
internal readonly record struct RouteValues(string[] Names, string[] Encoded)
{
    public string? Find(string name)
    {
        for (int i = 0; i < Names?.Length; i++)
        {
            if (Names[i] == name)
            {
                return Uri.UnescapeDataString(Encoded[i]);
            }
        }

        return null;
    }
}
