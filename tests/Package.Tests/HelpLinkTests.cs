using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Smithwright.Package.Tests;

/// <summary>Help links of the packed assemblies: none without an address, for compilers print what they are given, and each to its page with one.</summary>
[Collection(PackedCollection.Name)]
public sealed class HelpLinkTests : IDisposable
{
    private const string Address = "https://example.org/smithwright/blob/v1";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smithwright-links-");

    private readonly PackedPackage _package;

    public HelpLinkTests(PackedPackage package)
    {
        _package = package;
        ZipFile.ExtractToDirectory(package.Nupkg, _folder.FullName);
    }

    [Fact]
    public void Without_an_address_there_is_no_link() => Assert.All(Descriptors(), rule => Assert.Equal("", rule.HelpLinkUri));

    /// <summary>The address is in the assembly that all others ask.</summary>
    [Fact]
    public void With_an_address_each_rule_links_to_its_page()
    {
        Shell.Dotnet(
            _package.Copy,
            [
                "build", "src/Model/Model.csproj", "--no-restore", "-nologo", "-o", Compiler, $"-p:IntermediateOutputPath={_folder.FullName}/obj/",
                $"-p:DocumentationUrl={Address}", .. PackedPackage.Configuration.Select(one => $"-p:{one.Name}={one.Value}"),
            ]);

        Assert.All(Descriptors(), rule => Assert.Equal($"{Address}/docs/rules/{rule.Id}.md", rule.HelpLinkUri));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Compiler => Path.Combine(_folder.FullName, "analyzers", "dotnet", "cs");

    /// <summary>What all analyzers and the generator report.</summary>
    private DiagnosticDescriptor[] Descriptors()
    {
        AssemblyLoadContext context = new("compiler", isCollectible: true);
        context.Resolving += (_, name) => Path.Combine(Compiler, name.Name + ".dll") is { } path && File.Exists(path) ? context.LoadFromStream(new MemoryStream(File.ReadAllBytes(path))) : null;
        Type[] types =
        [
            .. context.LoadFromAssemblyName(new AssemblyName("Smithwright.Analyzers")).GetTypes(),
            .. context.LoadFromAssemblyName(new AssemblyName("Smithwright.Generator")).GetTypes(),
        ];
        DiagnosticDescriptor[] descriptors =
        [
            .. types.Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
                .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics),
            .. types.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
                .Where(field => field.FieldType == typeof(DiagnosticDescriptor) && !field.DeclaringType!.ContainsGenericParameters)
                .Select(field => (DiagnosticDescriptor)field.GetValue(null)!),
        ];
        Assert.Empty(new[] { "SMW0001", "SMW0099", "SMW1001", "SMW2000" }.Except(descriptors.Select(rule => rule.Id)));
        return descriptors;
    }
}
