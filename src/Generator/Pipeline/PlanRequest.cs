using Smithwright.Generator.Plans;
using Smithwright.Generator.Services;
using Smithwright.Model;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Pipeline;

/// <summary>
/// A part of a service to be planned. Two requests are equal when their plans are: for the same part of equal outlines, one was planned already, and all that
/// was looked up for it in its model is the same in the other's. So an edit of a model plans again what looked at the shapes that it changed, whatever the
/// planners look at, and nothing else.
/// </summary>
internal sealed class PlanRequest(ServiceOutline outline, ServicePart part, ServiceModel model) : IEquatable<PlanRequest>
{
    // Of the model only what was read counts once it was planned: requests are kept for long, and must not keep a model of each edit.
    private ServiceModel? _model = model;
    private Outcome? _outcome;

    public ServicePart Part => part;

    public PlannedPart Plan()
    {
        if (_outcome is { } known)
        {
            return known.Part;
        }

        ShapeReads reads = new();
        Outcome outcome = new(PlanWith(_model!.RecordedIn(reads)), reads);
        _outcome = outcome;
        _model = null;
        return outcome.Part;
    }

    public bool Equals(PlanRequest? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || part != other.Part || !outline.Equals(other.Outline))
        {
            return false;
        }

        return (_outcome, other._outcome) switch
        {
            ({ } planned, null) => other._model is { } fresh && planned.Reads.HoldIn(fresh),
            (null, { } planned) => _model is { } fresh && planned.Reads.HoldIn(fresh),
            _ => false,
        };
    }

    public override bool Equals(object? obj) => Equals(obj as PlanRequest);

    public override int GetHashCode() => part.GetHashCode();

    private ServiceOutline Outline => outline;

    private PlannedPart PlanWith(ServiceModel recorded)
    {
        try
        {
            return PartPlanner.Plan(outline, part, recorded);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new PlannedPart(outline.Service, EquatableArray<FilePlan>.Empty) { Fault = Failure.ReasonOf(exception) };
        }
    }

    private sealed record Outcome(PlannedPart Part, ShapeReads Reads);
}
