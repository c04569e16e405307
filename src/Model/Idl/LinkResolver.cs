using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Smithwright.Model.Definitions;
using Smithwright.Model.Idl.Names;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Idl;

/// <summary>Reads files of Smithy's language again that mean something else beside the other files.</summary>
internal static class LinkResolver
{
    // An edit of one file reads others again that did not change. What depends on definitions is kept as long as these stay the same objects.
    private static readonly ConditionalWeakTable<FileContent, Reading> Readings = new();

    public static ImmutableArray<ParsedFile> Resolve(ImmutableArray<ParsedFile> files)
    {
        IdlLinks[] links = files.SelectMany(file => file.Content.AllLinks).ToArray();
        if (links.Length == 0)
        {
            return files;
        }

        Dictionary<ShapeId, AnnotationValue> defined = FindDefinitions(files, links);
        return defined.Count == 0 ? files : files.Select(file => Resolve(file, defined)).ToImmutableArray();
    }

    /// <summary>The definitions that decide what a name means, with what an annotation by that name stands for.</summary>
    private static Dictionary<ShapeId, AnnotationValue> FindDefinitions(ImmutableArray<ParsedFile> files, IdlLinks[] links)
    {
        HashSet<ShapeId> wanted = new(links.SelectMany(link => link.FromPrelude.Select(name => new ShapeId(link.Namespace, name)).Concat(link.Annotations)));
        Dictionary<ShapeId, AnnotationValue> defined = new();
        foreach (ShapeDefinition definition in files.SelectMany(file => file.Content.Definitions))
        {
            if (wanted.Contains(definition.Id))
            {
                defined[definition.Id] = AnnotationValues.Of(definition);
            }
        }

        return defined;
    }

    private static ParsedFile Resolve(ParsedFile file, Dictionary<ShapeId, AnnotationValue> defined)
    {
        FileContent content = file.Content;
        if (content.Parts.IsEmpty)
        {
            return Resolve(content, defined) is { } changed ? file.With(changed) : file;
        }

        FileContent[] parts = new FileContent[content.Parts.Count];
        bool isSame = true;
        for (int i = 0; i < parts.Length; i++)
        {
            FileContent? changed = Resolve(content.Parts[i], defined);
            parts[i] = changed ?? content.Parts[i];
            isSame &= changed is null;
        }

        return isSame ? file : file.With(FileContent.Join(parts));
    }

    /// <summary>The content in the light of the other files; null if they change nothing.</summary>
    private static FileContent? Resolve(FileContent content, Dictionary<ShapeId, AnnotationValue> defined)
    {
        if (content.Links is not { } links)
        {
            return null;
        }

        return ForeignNames.Of(links, defined) is { } foreign ? Read(content, links, foreign) : null;
    }

    private static FileContent Read(FileContent content, IdlLinks links, ForeignNames foreign)
    {
        if (Readings.TryGetValue(content, out Reading? known) && known.Foreign.Equals(foreign))
        {
            return known.Content;
        }

        // What is wrong in the file was reported when it was read first.
        Reading reading = new(foreign, IdlReader.Read(links.Text.File, foreign, new ProblemSink()));
        Readings.Remove(content);
        return Readings.GetValue(content, _ => reading).Content;
    }

    private sealed record Reading(ForeignNames Foreign, FileContent Content);
}
