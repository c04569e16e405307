using System.Text.RegularExpressions;

namespace Smithwright.Architecture.Tests;

/// <summary>The folders below each project of src, and which uses which.</summary>
internal static partial class Folders
{
    public static IEnumerable<string> Assemblies => Directory.GetFiles(Source.Folder("src"), "*.csproj", SearchOption.AllDirectories)
        .Select(path => Path.GetFileNameWithoutExtension(path)!)
        .Where(name => FilesOf(name).Any());

    public static IEnumerable<SourceFile> FilesOf(string assembly) => Source.Files($"src/{assembly}", "*.cs").Select(path => SourceFile.Read(assembly, path));

    /// <summary>The pairs of folders of which the first uses the second.</summary>
    public static IEnumerable<(string From, string To)> ArrowsOf(string assembly)
    {
        SourceFile[] files = [.. FilesOf(assembly)];
        ILookup<string, SourceFile> byNamespace = files.ToLookup(file => file.Namespace);
        return files
            .SelectMany(file => file.Usings.Where(byNamespace.Contains).Concat(Above(file, byNamespace)).Select(used => (From: file.Folder, To: byNamespace[used].First().Folder)))
            .Where(arrow => arrow.From != arrow.To)
            .Distinct();
    }

    /// <summary>The namespaces around that of a file whose types it names, for which C# needs no directive.</summary>
    private static IEnumerable<string> Above(SourceFile file, ILookup<string, SourceFile> byNamespace)
    {
        for (int dot = file.Namespace.LastIndexOf('.'); dot > 0; dot = file.Namespace.LastIndexOf('.', dot - 1))
        {
            string above = file.Namespace[..dot];
            if (byNamespace[above].SelectMany(other => other.Types).Any(file.Names))
            {
                yield return above;
            }
        }
    }

    /// <param name="Path">Below the root of the repository.</param>
    /// <param name="Folder">Below the project; a dot for the project's own folder.</param>
    internal sealed partial record SourceFile(string Path, string Folder, string Namespace, string ExpectedNamespace, string Text)
    {
        private HashSet<string>? _words;

        public IEnumerable<string> Usings => Using().Matches(Text).Select(match => match.Groups[1].Value);

        public IEnumerable<string> Types => Declaration().Matches(Text).Select(match => match.Groups[1].Value);

        /// <summary>Whether the code mentions the name; comments and the file's own declarations do not count.</summary>
        public bool Names(string type) => (_words ??= [.. Word().Matches(Comment().Replace(Text, "")).Select(match => match.Value).Except(Types)]).Contains(type);

        public static SourceFile Read(string assembly, string path)
        {
            string project = Source.Folder($"src/{assembly}");
            string folder = System.IO.Path.GetRelativePath(project, System.IO.Path.GetDirectoryName(path)!).Replace('\\', '/');
            string root = assembly == "Runtime" ? "Smithwright" : $"Smithwright.{assembly}";
            string text = File.ReadAllText(path);
            return new SourceFile(
                System.IO.Path.GetRelativePath(project, path),
                folder,
                NamespaceOf().Match(text).Groups[1].Value,
                folder == "." ? root : $"{root}.{folder.Replace('/', '.')}",
                text);
        }

        [GeneratedRegex(@"^using ([\w.]+);\r?$", RegexOptions.Multiline)]
        private static partial Regex Using();

        [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
        private static partial Regex NamespaceOf();

        [GeneratedRegex(@"^(?:public |internal |abstract |sealed |static |partial |readonly |ref )+(?:class|struct|record struct|record|interface|enum|delegate [\w<>?]+) (\w+)", RegexOptions.Multiline)]
        private static partial Regex Declaration();

        [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
        private static partial Regex Comment();

        [GeneratedRegex(@"\w+")]
        private static partial Regex Word();
    }
}
