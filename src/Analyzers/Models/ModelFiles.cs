using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Smithwright.Model.Assembly;
using Smithwright.Model.Definitions;
using Smithwright.Model.Inspection;
using Smithwright.Model.LegalValues;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Analyzers.Models;

/// <summary>
/// The <c>ServiceModel</c> files of a compilation and their problems. What is known of a text is kept as long as the text: while C# is
/// typed the files stay the same, and large models take long to read.
/// </summary>
internal sealed class ModelFiles
{
    private readonly ConditionalWeakTable<ParsedFile, Assembly> _assembled = new();

    /// <summary>The files among the additional ones that are models, each once however often and however spelled it is listed.</summary>
    public static ImmutableArray<AdditionalText> Find(AnalyzerOptions options) => options.AdditionalFiles
        .Where(file => ItemOf(file, options) is not null)
        .GroupBy(file => file.Path, PathComparer.Instance)
        .Select(files => files.First())
        .ToImmutableArray();

    /// <summary>The files that <c>ServiceData</c> items list, those included that do not exist.</summary>
    public static ImmutableArray<DataFile> FindData(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        Func<string, string?> property = Lookup(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        ImmutableArray<DataFile> files = options.AdditionalFiles
            .Where(file => ItemFields.IsData(file.Path, Lookup(options.AnalyzerConfigOptionsProvider.GetOptions(file)), property))
            .GroupBy(file => file.Path, PathComparer.Instance)
            .Select(group => ParsedTexts.ParseData(group.Key, group.First().GetText(cancellationToken)))
            .ToImmutableArray();
        IEnumerable<string> listed = property(ProjectItems.Property) is { } items ? ProjectItems.Read(items).Data : [];
        return files.AddRange(listed.Except(files.Select(file => file.Path), PathComparer.Instance).Select(path => DataFile.Parse(path, null)));
    }

    /// <summary>What the item of a file says; null when it is no model.</summary>
    public static ModelItem? ItemOf(AdditionalText file, AnalyzerOptions options) => ModelItem.Read(
        file.Path, Lookup(options.AnalyzerConfigOptionsProvider.GetOptions(file)), Lookup(options.AnalyzerConfigOptionsProvider.GlobalOptions));

    /// <summary>The same as it is written.</summary>
    public static ItemFields? FieldsOf(AdditionalText file, AnalyzerOptions options) => ItemFields.Find(
        file.Path, Lookup(options.AnalyzerConfigOptionsProvider.GetOptions(file)), Lookup(options.AnalyzerConfigOptionsProvider.GlobalOptions));

    /// <summary>The problems of all files together, and of what their items say.</summary>
    /// <param name="compilation">The project with what is generated.</param>
    public IEnumerable<Problem> Check(ImmutableArray<AdditionalText> files, AnalyzerOptions options, Compilation compilation, CancellationToken cancellationToken)
    {
        ImmutableArray<(string Path, ModelItem Item)> items = files.Select(file => (file.Path, ItemOf(file, options)!)).ToImmutableArray();
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        ImmutableArray<ParsedFile>.Builder parsed = ImmutableArray.CreateBuilder<ParsedFile>(files.Length);
        foreach (AdditionalText file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (file.GetText(cancellationToken) is { } text)
            {
                texts[file.Path] = text.ToString();
                parsed.Add(ParsedTexts.Parse(file.Path, text));
            }
        }

        if (parsed.Count == 0)
        {
            return [];
        }

        Assembly assembly = Assemble(new Input(parsed.ToImmutable(), items, FindData(options, cancellationToken)), texts, cancellationToken);
        return assembly.Problems.Concat(assembly.Requests.SelectMany(request => EndpointRuleProblems.Find(assembly.Model, request, compilation)));
    }

    private Assembly Assemble(Input input, IReadOnlyDictionary<string, string> texts, CancellationToken cancellationToken)
    {
        Assembly assembly = _assembled.GetValue(input.Files[0], _ => Assembly.Of(input, texts, cancellationToken));
        if (assembly.Input.IsSame(input))
        {
            return assembly;
        }

        assembly = Assembly.Of(input, texts, cancellationToken);
        _assembled.Remove(input.Files[0]);
        return _assembled.GetValue(input.Files[0], _ => assembly);
    }

    private static Func<string, string?> Lookup(AnalyzerConfigOptions options) => name => options.TryGetValue(name, out string? value) ? value : null;

    private sealed record Input(ImmutableArray<ParsedFile> Files, ImmutableArray<(string Path, ModelItem Item)> Items, ImmutableArray<DataFile> Data)
    {
        // Positions matter here, which equality of parsed files leaves out.
        public bool IsSame(Input other) =>
            Files.Length == other.Files.Length && Files.Zip(other.Files, ReferenceEquals).All(same => same) && Items.SequenceEqual(other.Items)
            && Data.Length == other.Data.Length && Data.Zip(other.Data, (one, two) => ReferenceEquals(one, two) || (one.Root is null && one.Problems.IsEmpty && one.Equals(two))).All(same => same);
    }

    private sealed record Assembly(Input Input, ServiceModel Model, IReadOnlyList<ClientRequest> Requests, ImmutableArray<Problem> Problems)
    {
        public static Assembly Of(Input input, IReadOnlyDictionary<string, string> texts, CancellationToken cancellationToken)
        {
            AssembledModel model = ModelAssembler.Assemble(input.Files, cancellationToken);
            LegalValueResolver values = new(input.Data, (text, offset, length) => JsonStringSpans.Inside(text, offset, length, texts), cancellationToken);
            model = model with { Model = values.Resolve(model.Model) };
            IReadOnlyList<ClientRequest> requests = ClientRequest.Of(model, input.Items);
            ImmutableArray<Problem> problems = ModelProblems.Find(input.Files, model, requests, texts, cancellationToken)
                .AddRange(values.Problems)
                .AddRange(LegalConstants.FindClashes(model.Model, requests));
            return new Assembly(input, model.Model, requests, problems);
        }
    }
}
