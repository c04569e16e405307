using System.IO.Enumeration;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smithwright.Tests.Shared;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests;

/// <summary>Ordinary code compiled against clients that the generator makes for it.</summary>
internal static class TrustedCode
{
    // What the SDK imports for a project with ASP.NET, and what test projects import.
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Xunit;
        """;

    private static readonly string[] UsedAssemblies = ["Microsoft.AspNetCore", "Microsoft.Extensions", "Microsoft.Net.Http", "xunit", "Polly", "Smithwright.Tests.Wire", "Smithwright.Extensions.AspNetCore"];

    private static IEnumerable<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => UsedAssemblies.Any(prefix => Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The sources of a project, with its models and the files that it takes from elsewhere.</summary>
    public static GeneratedClient Project(string file)
    {
        string folder = Path.GetDirectoryName(Repository.File(file))!;
        XDocument project = XDocument.Load(Repository.File(file));
        string[] common = project.Descendants("Import").Any(import => (string?)import.Attribute("Project") == "../Tests.props") ? [.. SourcesOf(Repository.File("tests/Shared/Linked")), "global using Smithwright.Tests.Shared;"] : [];
        string[] linked = [.. project.Descendants("Compile").SelectMany(item => ((string?)item.Attribute("Include") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))];
        ModelText[] models =
        [
            .. project.Descendants("ServiceModel").Where(item => !IsShared(item)).Select(item =>
                ModelText.FromFile(Path.GetFullPath((string)item.Attribute("Include")!, folder), (string?)item.Attribute("Namespace") ?? "") with
                {
                    Protocol = (string?)item.Attribute("Protocol") ?? "",
                    Codecs = (string?)item.Attribute("Codecs") ?? "",
                    Json = (string?)item.Attribute("Json") ?? "",
                    Operations = (string?)item.Attribute("Operations") ?? "",
                    Generate = (string?)item.Attribute("Generate") ?? "",
                    AspNetCore = item.Attribute("Generate") is null ? "" : "true",
                }),
        ];
        return GeneratedClient.Of(models, [.. SourcesOf(folder, WithoutSharedModels(project)), .. common, .. linked.Select(path => File.ReadAllText(Path.GetFullPath(path, folder))), GlobalUsings]);
    }

    /// <summary>Models that are not part of the repository. They are left out, and so is the code that uses them.</summary>
    private static bool IsShared(XElement item) => ((string)item.Attribute("Include")!).StartsWith("$(SharedModels)", StringComparison.Ordinal);

    private static string[] WithoutSharedModels(XDocument project) => [.. project.Descendants("Compile")
        .Where(item => ((string?)item.Parent!.Attribute("Condition"))?.Contains("HasSharedModels", StringComparison.Ordinal) == true)
        .SelectMany(item => ((string?)item.Attribute("Remove") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The sources of a folder, which use the client of <c>spec/</c>.</summary>
    public static GeneratedClient Folder(string folder) => GeneratedClient.Of(ModelText.Spec(), [.. SourcesOf(Repository.File(folder)), GlobalUsings]);

    /// <summary>The client's compilation as a program, with all that the code refers to.</summary>
    public static CSharpCompilation Compile(GeneratedClient client)
    {
        bool isProgram = client.Compilation.SyntaxTrees.Any(tree => ((Microsoft.CodeAnalysis.CSharp.Syntax.CompilationUnitSyntax)tree.GetRoot()).Members.Any(SyntaxKind.GlobalStatement));
        return client.Compilation.AddReferences(References)
            .WithOptions(client.Compilation.Options.WithOutputKind(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
    }

    private static IEnumerable<string> SourcesOf(string folder, params string[] removed) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
        // They need the sources with CsCheck that are left out below.
        .Where(path => Path.GetFileName(path) is not ("ZooTests.cs" or "ZooXmlTests.cs"))
        .Where(path => !removed.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, Path.GetRelativePath(folder, path).Replace('\\', '/'))))
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText)
        // Its extension members need a newer language than clients do.
        .Where(source => !source.Contains("using CsCheck;", StringComparison.Ordinal));
}
