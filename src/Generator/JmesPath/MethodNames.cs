using Smithwright.Generator.Plans;

namespace Smithwright.Generator.JmesPath;

/// <summary>The names of the methods of one class that checks a shape.</summary>
internal sealed class MethodNames(string className)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal)
    {
        className, "Check", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
    };

    /// <summary>Takes the name, or one like it that is free. The class calls others like itself by their simple names, so no method may have such a name.</summary>
    public string Choose(string name)
    {
        while (name.EndsWith(ClientNamespace.Constraints(""), StringComparison.Ordinal) || !_taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
