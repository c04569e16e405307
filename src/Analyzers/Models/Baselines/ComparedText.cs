using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Smithwright.Analyzers.Models.Baselines;

/// <summary>A model, and its baseline if it has one.</summary>
internal sealed record ComparedText(string Path, SourceText Current, string? AcceptedPath, SourceText? Accepted)
{
    public static ImmutableArray<ComparedText> Read(ImmutableArray<BaselineFile> files, CancellationToken cancellationToken) => files
        .Select(file => (File: file, Current: file.Model.GetText(cancellationToken)))
        .Where(pair => pair.Current is not null)
        .Select(pair => new ComparedText(pair.File.Model.Path, pair.Current!, pair.File.Text?.Path, pair.File.Text?.GetText(cancellationToken)))
        .ToImmutableArray();

    public bool IsSame(ComparedText other) =>
        Path == other.Path && ReferenceEquals(Current, other.Current) && AcceptedPath == other.AcceptedPath && ReferenceEquals(Accepted, other.Accepted);
}
