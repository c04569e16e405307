namespace S3Transfer;

/// <summary>A file beside the transferred one that says what an earlier run began, so that the next one goes on with it. The first line says of what, the others what is done.</summary>
internal sealed class TransferJournal(string path)
{
    private readonly object _gate = new();

    /// <summary>What was done, if it was for the same thing; otherwise a new journal is begun.</summary>
    /// <param name="subject">What is transferred, including its version.</param>
    public IReadOnlyList<string> Resume(string subject)
    {
        if (File.Exists(path) && File.ReadAllLines(path) is [var first, .. var done] && first == subject)
        {
            return done;
        }
        File.WriteAllLines(path, [subject]);
        return [];
    }

    public void Add(string done)
    {
        lock (_gate)
        {
            File.AppendAllLines(path, [done]);
        }
    }

    /// <summary>Ends the journal of a transfer that is through.</summary>
    public void End() => File.Delete(path);
}
