namespace Smithwright.Architecture.Tests;

/// <summary>A name means one thing in all of src, so that it can be searched for and talked about.</summary>
public class TypeNameTests
{
    [Fact]
    public void No_two_types_have_the_same_name()
    {
        ILookup<string, string> declarations = Declarations();
        Assert.NotEmpty(declarations);
        Assert.Empty(declarations.Where(type => type.Count() > 1).Select(type => $"{type.Key}: {string.Join(", ", type)}"));
    }

    /// <summary>Where each type is declared, by its name. The parts of a partial type are one, and a nested type goes by the name of the one around it.</summary>
    private static ILookup<string, string> Declarations() => Directory.GetDirectories(Source.Folder("src"))
        .Select(folder => Path.GetFileName(folder)!)
        .SelectMany(project => Folders.FilesOf(project).SelectMany(file => file.Types.Select(type => (Name: type, Place: $"{project} ({file.Namespace})"))))
        .Distinct()
        .ToLookup(type => type.Name, type => type.Place, StringComparer.Ordinal);
}
