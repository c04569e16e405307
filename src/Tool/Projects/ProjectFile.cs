using System.Security;
using System.Text;
using System.Xml;
using Smithwright.Tool.Files;
using Smithwright.Tool.Invocation;

namespace Smithwright.Tool.Projects;

/// <summary>A project file, to which an item is added without touching anything else in it.</summary>
internal sealed class ProjectFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _text;
    private readonly ProjectOutline _outline;

    private ProjectFile(string path, string text, ProjectOutline outline)
    {
        Path = path;
        _text = text;
        _outline = outline;
    }

    public string Path { get; }

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Finds the project in a folder, or reads the one that is named.</summary>
    /// <exception cref="ToolException">There is none, there are several, or it cannot be read.</exception>
    public static ProjectFile Find(string folder, string? named)
    {
        string path = System.IO.Path.GetFullPath(named ?? ".", folder);
        if (Directory.Exists(path))
        {
            string[] projects = [.. Directory.GetFiles(path, "*.csproj").Order(StringComparer.Ordinal)];
            path = projects.Length switch
            {
                1 => projects[0],
                0 => throw new ToolException($"There is no project in '{path}'. Go to the folder of your project, or name it with --project."),
                _ => throw new ToolException(
                    $"There are {projects.Length} projects in '{path}': {string.Join(", ", projects.Select(System.IO.Path.GetFileName))}. Choose one with --project."),
            };
        }

        if (!File.Exists(path))
        {
            throw new ToolException($"There is no project '{named}'.");
        }

        try
        {
            string text = Strict.GetString(File.ReadAllBytes(path));
            return new ProjectFile(path, text, ProjectOutline.Read(text));
        }
        catch (Exception exception) when (exception is XmlException or DecoderFallbackException)
        {
            throw new ToolException($"'{path}' is not a project file in UTF-8: {exception.Message}");
        }
    }

    /// <summary>Whether a <c>ServiceModel</c> item of the file includes the path.</summary>
    public bool Lists(string relative) => _outline.Models.Any(include => ItemPattern.Includes(include, relative));

    /// <summary>The text with one more <c>ServiceModel</c> item, behind the last one, or in a group of its own.</summary>
    /// <exception cref="ToolException">There is no place for it.</exception>
    public string WithModel(string relative, string? ns)
    {
        string newLine = _text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        string item = $"<ServiceModel Include=\"{SecurityElement.Escape(relative)}\"{(ns is null ? "" : $" Namespace=\"{SecurityElement.Escape(ns)}\"")} />";
        if (_outline.LastModelEnd is { } end)
        {
            return _text.Insert(end, newLine + IndentationAt(_outline.LastModelStart) + item);
        }

        if (_outline.RootEnd is not { } rootEnd)
        {
            throw new ToolException($"'{Path}' has no content to add an item to. Write <Project …></Project> instead of <Project … />.");
        }

        string unit = _outline.FirstChildStart is { } child && IndentationAt(child) is { Length: > 0 } found ? found : "  ";
        string group = $"{unit}<ItemGroup>{newLine}{unit}{unit}{item}{newLine}{unit}</ItemGroup>{newLine}";
        return _text.Insert(rootEnd, BlankLineBefore(rootEnd, newLine) + group);
    }

    public void Save(string text) => AtomicFile.Write(Path, Strict.GetBytes(text));

    /// <summary>What is missing of a blank line before the position.</summary>
    private string BlankLineBefore(int position, string newLine)
    {
        string before = _text[..position].Replace("\r\n", "\n", StringComparison.Ordinal);
        return before.EndsWith("\n\n", StringComparison.Ordinal) ? "" : before.EndsWith('\n') ? newLine : newLine + newLine;
    }

    private string IndentationAt(int position)
    {
        int start = _text.LastIndexOf('\n', Math.Max(0, position - 1)) + 1;
        string before = _text[start..position];
        return string.IsNullOrWhiteSpace(before) ? before : "";
    }
}
