namespace Smithwright.Tool.Files;

/// <summary>Files that are replaced as a whole: whoever reads them sees the old content or the new one, even if the tool is stopped.</summary>
internal static class AtomicFile
{
    public static void Write(string path, byte[] content)
    {
        string folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        string temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
