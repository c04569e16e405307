using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Smithwright.Model;

namespace Smithwright.Analyzers.Models;

/// <summary>
/// The <c>ServiceModel</c> files of a compilation and their problems. What is known of a text is kept as long as the text: while C# is
/// typed the files stay the same, and large models take long to read.
/// </summary>
internal sealed class ModelFiles
{
    private readonly ConditionalWeakTable<SourceText, ParsedFile> _parsed = new();
    private readonly ConditionalWeakTable<ParsedFile, Assembly> _assembled = new();

    /// <summary>The files among the additional ones that are models, each once.</summary>
    public static ImmutableArray<AdditionalText> Find(AnalyzerOptions options) => options.AdditionalFiles
        .Where(file => options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.SourceItemGroup", out string? group)
            && group == "ServiceModel")
        .GroupBy(file => file.Path, StringComparer.Ordinal)
        .Select(files => files.First())
        .ToImmutableArray();

    /// <summary>The problems of all files together.</summary>
    public ImmutableArray<Problem> Check(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        ImmutableArray<ParsedFile>.Builder parsed = ImmutableArray.CreateBuilder<ParsedFile>(files.Length);
        foreach (AdditionalText file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (file.GetText(cancellationToken) is { } text)
            {
                texts[file.Path] = text.ToString();
                parsed.Add(Parse(file.Path, text));
            }
        }

        return parsed.Count == 0 ? ImmutableArray<Problem>.Empty : Assemble(parsed.ToImmutable(), texts).Problems;
    }

    private ParsedFile Parse(string path, SourceText text)
    {
        ParsedFile parsed = _parsed.GetValue(text, key => SmithyFile.Parse(new SourceFile(path, key.ToString())));
        return parsed.Path == path ? parsed : SmithyFile.Parse(new SourceFile(path, text.ToString()));
    }

    private Assembly Assemble(ImmutableArray<ParsedFile> files, IReadOnlyDictionary<string, string> texts)
    {
        Assembly assembly = _assembled.GetValue(files[0], _ => Assembly.Of(files, texts));
        if (assembly.IsOf(files))
        {
            return assembly;
        }

        assembly = Assembly.Of(files, texts);
        _assembled.Remove(files[0]);
        return _assembled.GetValue(files[0], _ => assembly);
    }

    private sealed class Assembly(ImmutableArray<ParsedFile> files, ImmutableArray<Problem> problems)
    {
        public ImmutableArray<Problem> Problems { get; } = problems;

        public static Assembly Of(ImmutableArray<ParsedFile> files, IReadOnlyDictionary<string, string> texts)
        {
            AssembledModel model = ModelAssembler.Assemble(files);
            return new Assembly(files, model.Problems.AddRange(ConditionProblems.Find(model, texts)).AddRange(WaiterProblems.Find(model.Model, texts)).Distinct().ToImmutableArray());
        }

        // Positions matter here, which equality of parsed files leaves out.
        public bool IsOf(ImmutableArray<ParsedFile> others) =>
            files.Length == others.Length && files.Zip(others, ReferenceEquals).All(same => same);
    }
}
