namespace Smithwright.Tests.Shared;

/// <summary>
/// Compares text with a file beside the test, in Verify's convention: <c>case#hint.verified.cs</c>. Where they differ, the text that was generated is kept as <c>.received.cs</c> in a folder
/// for temporary files, because tests do not write into the working tree. A missing baseline fails. Setting <c>SMITHWRIGHT_ACCEPT=1</c> rewrites them.
/// </summary>
public static class Baseline
{
    /// <summary>Compares a set of files with all baselines of a case; one that is no longer generated fails as well.</summary>
    public static void Verify(string @case, IReadOnlyDictionary<string, string> files)
    {
        // Not by the caller's path: a deterministic build does not know where it was built.
        string folder = Repository.File("tests/Generator.Tests/Baselines");
        DirectoryInfo receivedFolder = new(Path.Combine(Path.GetTempPath(), "smithwright-received"));
        HashSet<string> expected = Directory.GetFiles(folder, $"{@case}#*.verified.cs").ToHashSet(StringComparer.Ordinal);
        List<string> differences = new();
        foreach ((string hint, string text) in files)
        {
            string name = $"{@case}#{hint.Replace(".g.cs", "", StringComparison.Ordinal)}";
            string verified = Path.Combine(folder, name + ".verified.cs");
            bool known = expected.Remove(verified);
            if (Accepting)
            {
                File.WriteAllText(verified, text);
            }
            else if (!known || File.ReadAllText(verified) != text)
            {
                string received = Path.Combine(receivedFolder.FullName, name + ".received.cs");
                receivedFolder.Create();
                File.WriteAllText(received, text);
                differences.Add(known ? $"{verified} differs from {received}" : $"{verified} does not exist; {received} is what was generated");
            }
        }

        foreach (string stale in expected)
        {
            if (Accepting)
            {
                File.Delete(stale);
            }
            else
            {
                differences.Add($"{stale} is not generated any more");
            }
        }

        if (differences.Count > 0)
        {
            throw new InvalidOperationException(
                $"{differences.Count} baselines differ (SMITHWRIGHT_ACCEPT=1 rewrites them):\n{string.Join('\n', differences)}");
        }
    }

    private static bool Accepting => Environment.GetEnvironmentVariable("SMITHWRIGHT_ACCEPT") == "1";
}
