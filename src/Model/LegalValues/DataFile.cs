using System.Collections.Immutable;
using System.Globalization;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Semantics;

namespace Smithwright.Model.LegalValues;

/// <summary>A file of the project that a <c>ServiceData</c> item lists. It is equal to another that says the same, whatever white space it has.</summary>
internal sealed class DataFile : IEquatable<DataFile>
{
    private DataFile(string path, JsonNode? root, string? fault, ImmutableArray<Problem> problems) =>
        (Path, Root, Fault, Problems) = (path, root, fault, problems);

    /// <summary>The full path.</summary>
    public string Path { get; }

    /// <summary>What the file says; null when it cannot be read.</summary>
    public JsonNode? Root { get; }

    /// <summary>Why it cannot be read, as the end of a sentence; null when it can, and when <see cref="Problems"/> say why.</summary>
    public string? Fault { get; }

    /// <summary>What is wrong in the text of the file.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <param name="text">The text; null when the file cannot be opened.</param>
    public static DataFile Parse(string path, string? text)
    {
        if (text is null)
        {
            return new DataFile(path, null, "does not exist", ImmutableArray<Problem>.Empty);
        }

        if (text.Length > Budgets.DataLength)
        {
            string length = text.Length.ToString("N0", CultureInfo.InvariantCulture);
            string most = Budgets.DataLength.ToString("N0", CultureInfo.InvariantCulture);
            return new DataFile(path, null, $"has {length} characters; at most {most} are read", ImmutableArray<Problem>.Empty);
        }

        JsonParseResult parsed = PositionedJson.Parse(new SourceFile(path, text));
        return parsed.Root is { } root
            ? new DataFile(path, root, null, ImmutableArray<Problem>.Empty)
            : new DataFile(path, null, null, parsed.Problems.Select(problem => problem with { Id = ProblemIds.UnreadableValues }).ToImmutableArray());
    }

    public bool Equals(DataFile? other) => ReferenceEquals(this, other)
        || (other is not null && Path == other.Path && Fault == other.Fault
            && (Root, other.Root) switch
            {
                (null, null) => true,
                ({ } one, { } two) => one.IsWrittenAs(two),
                _ => false,
            });

    public override bool Equals(object? obj) => Equals(obj as DataFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
