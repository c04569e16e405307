using Smithwright.Conformance.Reporting;
using Smithwright.Model.Text;
using Nodes = System.Text.Json.Nodes;

namespace Smithwright.Conformance.Idl;

/// <summary>Whole models: those with an official JSON form (<c>manifest.json</c>), and those of which another reader's result is known (<c>derived.json</c>).</summary>
internal static class RealSets
{
    private const string Kind = "real";

    public static IEnumerable<TestResult> Run(string folder)
    {
        string real = Path.Combine(folder, "real");
        foreach (Nodes.JsonObject set in CaseFile.Read(Path.Combine(real, "manifest.json")))
        {
            yield return Official(folder, real, set);
        }

        foreach (Nodes.JsonObject set in CaseFile.Read(Path.Combine(real, "derived.json")))
        {
            yield return SuiteResults.Run(Path.Combine(real, "derived.json"), Kind, (string)set["id"]!, () => $"{set["files"]!.AsArray().Count} files", () => Derived(real, set));
        }
    }

    private static TestResult Official(string folder, string real, Nodes.JsonObject set)
    {
        string id = (string)set["id"]!;
        string expected = Path.Combine(real, (string)set["expected"]!);
        return File.Exists(expected)
            ? SuiteResults.Run(expected, Kind, id, () => (string)set["expected"]!, () => DifferenceFrom(expected, folder, real, set))
            : new TestResult(id, Path.GetFileName(expected), Kind, (string)set["expected"]!, Kind, Outcome.Skipped, "The official JSON is not there.");
    }

    private static string? DifferenceFrom(string expected, string folder, string real, Nodes.JsonObject set)
    {
        IEnumerable<string> files = Strings(set["files"]).Concat(Strings(set["common"])).Select(file => Path.Combine(real, file));
        LoadedModel found = LoadedModel.Of(files.Concat(PackageFiles(folder, Strings(set["packages"]))).Select(Read));
        ModelDescription official = ModelDescription.Of(LoadedModel.Of([Read(expected)]), isFlat: true);
        HashSet<string> shapes = [.. official.Shapes];
        HashSet<string> outside = [.. Strings(set["shapesNotInExpected"])];
        HashSet<string> own = [.. ModelDescription.Of(LoadedModel.Of(Strings(set["files"]).Select(file => Read(Path.Combine(real, file))))).Shapes];
        return found.LoadProblems.FirstOrDefault()?.Message
            ?? ModelDescription.Of(found, isFlat: true).DifferenceFrom(official, shape => shapes.Contains(shape) || (own.Contains(shape) && !outside.Contains(shape)));
    }

    private static string? Derived(string real, Nodes.JsonObject set)
    {
        LoadedModel found = LoadedModel.Of(Strings(set["files"]).Select(file => Read(Path.Combine(real, file))));
        if (found.LoadProblems.FirstOrDefault() is { } problem)
        {
            return problem.Message;
        }

        if (set["derived"] is not { } derived)
        {
            return null;
        }

        LoadedModel expected = LoadedModel.Of([new SourceFile("derived.json", AsAst(derived).ToJsonString())]);
        return ModelDescription.Of(found).DifferenceFrom(ModelDescription.Of(expected));
    }

    /// <summary>Lists and maps have their members like structures there.</summary>
    private static Nodes.JsonNode AsAst(Nodes.JsonNode derived)
    {
        derived["smithy"] = "2.0";
        foreach ((string _, Nodes.JsonNode? shape) in derived["shapes"]!.AsObject())
        {
            if ((string)shape!["type"]! is "list" or "map" && shape["members"] is Nodes.JsonObject members)
            {
                shape.AsObject().Remove("members");
                foreach ((string name, Nodes.JsonNode? member) in members)
                {
                    shape[name] = member!.DeepClone();
                }
            }
        }

        return derived;
    }

    /// <summary>The files of packages and of those that they depend on.</summary>
    private static IEnumerable<string> PackageFiles(string folder, IEnumerable<string> packages)
    {
        string traits = Path.Combine(folder, "traits");
        Nodes.JsonNode manifest = Nodes.JsonNode.Parse(File.ReadAllText(Path.Combine(traits, "manifest.json")))!["packages"]!;
        Stack<string> pending = new(packages);
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (pending.TryPop(out string? package))
        {
            if (seen.Add(package) && manifest[package] is { } entry)
            {
                foreach (string dependency in Strings(entry["also"]))
                {
                    pending.Push(dependency);
                }
            }
        }

        return seen.SelectMany(package => Strings(manifest[package]?["files"])).Distinct().Select(file => Path.Combine(traits, file));
    }

    private static IEnumerable<string> Strings(Nodes.JsonNode? array) => array?.AsArray().Select(item => (string)item!) ?? [];

    private static SourceFile Read(string path) => new(path, File.ReadAllText(path));
}
