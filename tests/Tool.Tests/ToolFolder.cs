using System.Text.Json;
using Smithwright.Tool.Invocation;

namespace Smithwright.Tool.Tests;

/// <summary>An empty folder in which the tool is run.</summary>
internal sealed class ToolFolder : IDisposable
{
    /// <summary>A model of one service with two operations.</summary>
    public const string Model = """
        $version: "2.0"
        namespace example.shop
        use aws.protocols#restJson1

        @restJson1
        service Shop { version: "1", operations: [GetCard, PutCard] }

        /// Reads a <b>card</b>. And more.
        @readonly
        @http(method: "GET", uri: "/cards/{id}")
        operation GetCard { input := { @required @httpLabel id: String } output := { owner: Owner } }

        @idempotent
        @http(method: "PUT", uri: "/cards/{id}")
        operation PutCard { input := { @required @httpLabel id: String, owner: Owner } output := {} }

        @length(max: 10)
        string Owner

        """;

    public const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>

        </Project>

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smithwright-tool-");

    public string Root => _folder.FullName;

    public Dictionary<string, string> Variables { get; } = [];

    public DownloadLimits Limits { get; set; } = new(1 << 20, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20));

    public bool IsInteractive { get; set; }

    public static ToolFolder WithProject(string text = Project)
    {
        ToolFolder folder = new();
        folder.Write("Shop.csproj", text);
        return folder;
    }

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    /// <summary>All files below the folder, sorted.</summary>
    public string[] Files() => [.. Directory.GetFiles(Root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        StringWriter output = new() { NewLine = "\n" };
        StringWriter errors = new() { NewLine = "\n" };
        ToolEnvironment environment = new(Root, output, errors) { Variable = name => Variables.GetValueOrDefault(name), Limits = Limits, IsInteractive = IsInteractive };
        int code = await SmithwrightTool.RunAsync(arguments, environment);
        return (code, output.ToString(), errors.ToString());
    }

    /// <summary>Runs a command with <c>--json</c>.</summary>
    public async Task<(int Code, JsonElement Result)> RunJsonAsync(params string[] arguments)
    {
        (int code, string output, string errors) = await RunAsync([.. arguments, "--json"]);
        Assert.Empty(errors);
        return (code, JsonElement.Parse(output));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
