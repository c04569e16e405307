using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Shapes;

/// <summary>
/// What was looked up in a model. Whatever was derived from these answers, and from nothing else of the model, is the same in every model that gives them.
/// </summary>
internal sealed class ShapeReads
{
    private readonly Dictionary<ShapeId, Shape?> _answers = [];
    private readonly Dictionary<ShapeId, string?> _sensitive = [];
    private bool _all;

    public void Add(ShapeId id, Shape? answer) => _answers[id] = answer;

    /// <summary>Records whether a shape has something sensitive in it, and the file that says so.</summary>
    public void AddSensitive(ShapeId id, JsonNode? trait) => _sensitive[id] = trait?.Span.Path;

    /// <summary>Records that all shapes were looked at.</summary>
    public void AddAll() => _all = true;

    /// <summary>Whether a model gives the same answers, written alike.</summary>
    public bool HoldIn(ServiceModel model)
    {
        if (_all)
        {
            return false;
        }

        foreach (KeyValuePair<ShapeId, string?> answer in _sensitive)
        {
            if (answer.Value != model.SensitiveIn(answer.Key)?.Span.Path)
            {
                return false;
            }
        }

        foreach (KeyValuePair<ShapeId, Shape?> answer in _answers)
        {
            if (!IsSame(answer.Value, model.Find(answer.Key)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSame(Shape? recorded, Shape? found) =>
        ReferenceEquals(recorded, found) || (recorded is not null && found is not null && recorded.Equals(found) && IsWrittenAs(recorded, found));

    private static bool IsWrittenAs(Shape recorded, Shape found) =>
        recorded.Traits.IsWrittenAs(found.Traits)
        && Reach.MembersOf(recorded).Zip(Reach.MembersOf(found), (left, right) => left.Traits.IsWrittenAs(right.Traits)).All(same => same);
}
