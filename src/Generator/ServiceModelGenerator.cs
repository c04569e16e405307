using Microsoft.CodeAnalysis;
using Smithwright.Generator.Pipeline;
using Smithwright.Generator.Planning;
using Smithwright.Model;

namespace Smithwright.Generator;

/// <summary>Generates a client for every service in the project's <c>ServiceModel</c> files.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ServiceModelGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ModelDocument> documents = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => ModelDocument.Read(pair.Left, pair.Right, cancellation))
            .Where(static document => document is not null)
            .Select(static (document, _) => document!)
            .WithTrackingName(StepNames.Documents);

        IncrementalValuesProvider<ParsedDocument> parsed = documents
            .Select(static (document, _) => ParsedDocument.Parse(document))
            .WithTrackingName(StepNames.Parse);

        IncrementalValueProvider<PlannedFiles> planned = parsed
            .Collect()
            .Select(static (files, cancellation) => PlannedFiles.Plan(files, cancellation))
            .WithTrackingName(StepNames.Plan);

        IncrementalValueProvider<bool> ready = context.MetadataReferencesProvider
            .Where(Consumer.IsRuntime)
            .Collect()
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => !pair.Left.IsEmpty && Consumer.HasLanguage(pair.Right))
            .WithTrackingName(StepNames.Consumer);

        IncrementalValuesProvider<EmittedFile> emitted = planned
            .Combine(ready)
            .SelectMany(static (pair, _) => pair.Right ? pair.Left.Files : EquatableArray<FilePlan>.Empty)
            .WithTrackingName(StepNames.Files)
            .Select(static (file, _) => EmittedFile.Emit(file))
            .WithTrackingName(StepNames.Emit);

        IncrementalValuesProvider<Failure> failures = planned
            .SelectMany(static (plan, _) => plan.Failures)
            .WithTrackingName(StepNames.Failures);

        context.RegisterSourceOutput(emitted, static (output, file) => file.AddTo(output));
        context.RegisterSourceOutput(failures, static (output, failure) => failure.ReportTo(output));
    }
}
