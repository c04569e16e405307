using System.IO.Compression;
using System.Xml.Linq;

namespace Smithwright.Package.Tests;

/// <summary>Reads back the packages beside the main one.</summary>
internal sealed class PackedExtensions(PackedPackage package)
{
    /// <summary>The files of a package, without what belongs to the format.</summary>
    public string[] Entries(string id, string extension = "nupkg")
    {
        using ZipArchive archive = Open(id, extension);
        return
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What a package says of itself.</summary>
    public XElement Metadata(string id)
    {
        using ZipArchive archive = Open(id, "nupkg");
        using Stream stream = archive.GetEntry(id + ".nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }

    /// <summary>The bytes of an entry as text of one byte a character.</summary>
    public string Text(string id, string entry)
    {
        using ZipArchive archive = Open(id, "nupkg");
        using StreamReader reader = new(archive.GetEntry(entry)!.Open(), System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private ZipArchive Open(string id, string extension) => ZipFile.OpenRead(Path.Combine(package.Feed, $"{id}.{package.Version}.{extension}"));
}
