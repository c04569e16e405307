using Microsoft.CodeAnalysis;
using Smithwright.Generator.Pipeline;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Services;
using Smithwright.Model;
using Smithwright.Model.LegalValues;

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

        IncrementalValuesProvider<ParsedSection> parsed = documents
            .SelectMany(static (document, _) => ModelSection.Split(document))
            .WithTrackingName(StepNames.Sections)
            .Select(static (section, _) => ParsedSection.Parse(section))
            .WithTrackingName(StepNames.Parse);

        IncrementalValueProvider<ProjectModel> project = parsed
            .Collect()
            .Combine(Data(context).Collect())
            .Select(static (pair, cancellation) => ProjectModel.Assemble(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Assemble);

        IncrementalValuesProvider<ServiceOutline> services = project
            .SelectMany(static (model, _) => model.Services)
            .WithTrackingName(StepNames.Services);

        IncrementalValuesProvider<PlannedPart> parts = services
            .Combine(project)
            .SelectMany(static (pair, _) => pair.Right.RequestsFor(pair.Left))
            .WithTrackingName(StepNames.Requests)
            .Select(static (request, _) => request.Plan())
            .WithTrackingName(StepNames.Plan);

        IncrementalValueProvider<PlannedFiles> planned = services
            .Collect()
            .Combine(parts.Collect())
            .Select(static (pair, _) => PlannedFiles.Join(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Join);

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

        IncrementalValuesProvider<Failure> failures = project
            .Combine(planned)
            .SelectMany(static (pair, _) => pair.Left.Failures.Concat(pair.Right.Failures))
            .WithTrackingName(StepNames.Failures);

        context.RegisterSourceOutput(emitted, static (output, file) => file.AddTo(output));
        context.RegisterSourceOutput(failures, static (output, failure) => failure.ReportTo(output));
    }

    private static IncrementalValuesProvider<DataFile> Data(IncrementalGeneratorInitializationContext context) => context.AdditionalTextsProvider
        .Combine(context.AnalyzerConfigOptionsProvider)
        .Select(static (pair, cancellation) => DataDocument.Read(pair.Left, pair.Right, cancellation))
        .Where(static file => file is not null)
        .Select(static (file, _) => file!)
        .WithTrackingName(StepNames.Data);
}
