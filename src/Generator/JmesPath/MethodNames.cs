namespace Smithwright.Generator.JmesPath;

/// <summary>The names of the methods of one class that checks a shape.</summary>
internal sealed class MethodNames(string className)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal)
    {
        className, "Check", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
    };

    public string Choose(string name)
    {
        while (!_taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
