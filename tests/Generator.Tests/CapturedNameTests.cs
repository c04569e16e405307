using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests;

/// <summary>No type or namespace of the user's changes what generated code means, whatever it is called and wherever it stands.</summary>
public class CapturedNameTests
{
    private static readonly Dictionary<string, ModelText> Texts = new()
    {
        ["city"] = Models.EveryShape with { Codecs = "both", Json = "true" },
        ["chat"] = Models.EventStreams with { Codecs = "both", Json = "true" },
        ["depot"] = Models.PagesAndWaiters,
        ["ranking"] = ModelText.Spec()[0] with { Namespace = "Example.Ranking" },
    };

    /// <summary>The names of all public types of the runtime, and of the framework's that generated code might mention.</summary>
    private static readonly string[] Names =
    [
        .. typeof(ServiceException).Assembly.GetExportedTypes()
            .Concat(typeof(object).Assembly.GetExportedTypes().Concat(typeof(Uri).Assembly.GetExportedTypes()).Where(type =>
                type.Namespace is "System" or "System.IO" or "System.Text" or "System.Threading" or "System.Threading.Tasks" or "System.Collections.Generic"))
            .Where(type => !type.IsNested)
            .Select(type => type.Name.Split('`')[0])
            .Distinct(),
    ];

    public static TheoryData<string> Titles => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Types_of_the_user_s_capture_no_name(string title)
    {
        ModelText[] models = [Texts[title], .. title == "ranking" ? [ModelText.Spec()[1]] : Array.Empty<ModelText>()];
        GeneratedClient plain = GeneratedClient.Of(models);
        GeneratedClient captured = GeneratedClient.Of(models, Hostile(plain, models[0].Namespace));
        Assert.Empty(captured.Complaints());
        Assert.Equal(Meanings(plain), Meanings(captured));
    }

    /// <summary>A type of each name in every namespace around generated code, namespaces that are called like others, and aliases for all files.</summary>
    private static string Hostile(GeneratedClient client, string space)
    {
        StringBuilder text = new("global using JsonRead = global::System.Console; global using Http = global::System.Text; global using Unit = global::System.Int32;\n");
        string parent = space[..space.LastIndexOf('.')];
        foreach (string name in new[] { space + ".Serialization", space, parent })
        {
            HashSet<string> taken = [.. Declared(client, name)];
            text.AppendLine($"namespace {name} {{").AppendJoin('\n', Names.Where(type => !taken.Contains(type)).Select(Types)).AppendLine("}");
            text.AppendLine($"namespace {name}.Json {{ class JsonRead {{ }} }} namespace {name}.Http {{ class Unit {{ }} }}");
        }

        text.AppendJoin('\n', Names.Select(Types)).AppendLine();
        return text.AppendLine($"namespace {parent}.System {{ class String {{ }} }} namespace {space}.System {{ }} namespace {space}.Serialization.Smithwright {{ }}").ToString();
    }

    private static string Types(string name) => $"internal sealed class {name} {{ }} internal sealed class {name}<T> {{ }} internal sealed class {name}<T1, T2> {{ }}";

    /// <summary>The types and namespaces that generated code declares in a namespace.</summary>
    private static IEnumerable<string> Declared(GeneratedClient client, string space) => space.Split('.')
        .Aggregate(client.Compilation.Assembly.GlobalNamespace, (outer, name) => outer.GetNamespaceMembers().Single(inner => inner.Name == name))
        .GetMembers()
        .Select(member => member.Name)
        .Concat(["System", "Json", "Http"]);

    /// <summary>What each name of generated code refers to.</summary>
    private static IEnumerable<string> Meanings(GeneratedClient client)
    {
        foreach (SyntaxTree tree in client.Run.GeneratedTrees)
        {
            SemanticModel meaning = client.Compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                yield return $"{name} is {meaning.GetSymbolInfo(name).Symbol?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} of {meaning.GetSymbolInfo(name).Symbol?.ContainingAssembly?.Name}";
            }
        }
    }
}
