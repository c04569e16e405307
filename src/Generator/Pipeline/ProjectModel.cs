using System.Collections.Immutable;
using Smithwright.Generator.Services;
using Smithwright.Model;
using Smithwright.Model.Assembly;
using Smithwright.Model.Definitions;
using Smithwright.Model.LegalValues;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Pipeline;

/// <summary>All model files of a project as one model, and the services to be generated from it. It is made again whenever a file changes its meaning.</summary>
internal sealed class ProjectModel
{
    private ProjectModel(ServiceModel? model, EquatableArray<ServiceOutline> services, EquatableArray<Failure> failures)
    {
        Model = model;
        Services = services;
        Failures = failures;
    }

    /// <summary>The model; null when the files could not be assembled.</summary>
    public ServiceModel? Model { get; }

    public EquatableArray<ServiceOutline> Services { get; }

    /// <summary>What could not be done at all.</summary>
    public EquatableArray<Failure> Failures { get; }

    /// <summary>
    /// Assembles the files. Problems of the model are reported by the analyzer; what is left of the model is generated from all the same. A service that
    /// fails does not take the others with it.
    /// </summary>
    public static ProjectModel Assemble(ImmutableArray<ParsedSection> sections, ImmutableArray<DataFile> data, CancellationToken cancellation)
    {
        List<ServiceOutline> services = new();
        List<Failure> failures = new();
        ServiceModel? model = null;
        string path = sections.IsEmpty ? "" : sections[0].File.Path;
        try
        {
            IReadOnlyList<(ParsedFile File, ModelItem Item)> files = ParsedSection.Join(sections);
            AssembledModel assembled = ModelAssembler.Assemble(files.Select(file => file.File), cancellation);
            model = new LegalValueResolver(data, static (text, _, _) => text.Span, cancellation).Resolve(assembled.Model);
            assembled = assembled with { Model = model };
            IReadOnlyList<ClientRequest> requests = ClientRequest.Of(assembled, files.Select(file => (file.File.Path, file.Item)).ToList());
            HashSet<string> constants = new(StringComparer.Ordinal);
            IReadOnlyDictionary<ClientRequest, string> taken = ClientTypeClashes.FindTaken(model, requests);
            foreach (ClientRequest request in requests.Where(request => !taken.ContainsKey(request)))
            {
                cancellation.ThrowIfCancellationRequested();
                path = request.Path;
                if (ServiceOutline.Of(model, request) is { } service)
                {
                    // Services of one namespace may share shapes, and so classes of constants.
                    services.Add(service with { OwnConstants = service.Constants.Where(name => constants.Add(service.Namespace.Type(name))).ToEquatableArray() });
                }
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failures.Add(Failure.Of(path, exception));
        }

        return new ProjectModel(model, services.ToEquatableArray(), failures.ToEquatableArray());
    }

    /// <summary>What is to be planned of a service.</summary>
    public IEnumerable<PlanRequest> RequestsFor(ServiceOutline service) =>
        Model is { } model ? service.Parts().Select(part => new PlanRequest(service, part, model)) : [];
}
