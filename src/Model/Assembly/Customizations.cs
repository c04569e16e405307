namespace Smithwright.Model.Assembly;

/// <summary>
/// What a few services ask of every client and say in no trait, kept as an overlay beside the other models (<c>spec/customizations.overlay.json</c>) and
/// applied to whichever of those services is there.
/// </summary>
internal static class Customizations
{
    private static readonly Lazy<ParsedFile> File = new(Read);

    public static void Apply(DefinitionSet set, ProblemSink problems)
    {
        var merger = new DefinitionMerger(problems);
        merger.Merge([File.Value]);
        var traits = new TraitApplier(set, problems);
        foreach (TraitApplication application in merger.Applications)
        {
            if (set.Find(application.Target.Value.Root) is not null)
            {
                traits.Apply(application);
            }
        }
    }

    private static ParsedFile Read()
    {
        using Stream resource = typeof(Customizations).Assembly.GetManifestResourceStream("customizations.overlay.json")!;
        using var reader = new StreamReader(resource);
        return SmithyFile.Parse(new SourceFile("customizations.overlay.json", reader.ReadToEnd()));
    }
}
