namespace Smithwright.Architecture.Tests;

/// <summary>
/// The folders of an assembly form layers: the arrows between them are listed in a file per assembly and form no cycle. A file points where its
/// <c>using</c> directives point, and to the folders above it whose types it names.
/// </summary>
public class FolderArrowTests
{
    public static TheoryData<string> Assemblies => [.. Folders.Assemblies];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_arrows_between_folders_are_the_listed_ones(string assembly)
    {
        string[] actual = [.. Folders.ArrowsOf(assembly).Select(arrow => $"{arrow.From} -> {arrow.To}").Order(StringComparer.Ordinal)];
        string list = Source.Folder($"tests/Architecture.Tests/Arrows/{assembly}.txt");
        if (Environment.GetEnvironmentVariable("SMITHWRIGHT_ACCEPT") == "1")
        {
            File.WriteAllLines(list, actual);
        }

        Assert.Equal(File.ReadAllLines(list), actual);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_arrows_between_folders_form_no_cycle(string assembly)
    {
        ILookup<string, string> arrows = Folders.ArrowsOf(assembly).ToLookup(arrow => arrow.From, arrow => arrow.To);
        HashSet<string> left = [.. arrows.Select(from => from.Key)];
        while (left.FirstOrDefault(folder => !arrows[folder].Any(left.Contains)) is { } leaf)
        {
            left.Remove(leaf);
        }

        Assert.Empty(left);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_namespace_of_a_file_is_its_folder(string assembly) => Assert.Empty(
        Folders.FilesOf(assembly).Where(file => file.Namespace != file.ExpectedNamespace).Select(file => $"{file.Path}: {file.Namespace} instead of {file.ExpectedNamespace}"));

    [Fact]
    public void Every_assembly_has_its_arrows_listed() => Assert.Equal(
        Folders.Assemblies.Order(StringComparer.Ordinal),
        Source.Files("tests/Architecture.Tests/Arrows", "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal));
}
