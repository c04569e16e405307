using System.Globalization;
using Smithwright.Model.Assembly;
using Smithwright.Model.Comparison;
using Smithwright.Model.Text;

namespace Smithwright.Analyzers.Models.Baselines;

/// <summary>Counts the differences of a file by their effects.</summary>
internal static class BaselineSummary
{
    /// <summary>The counts as a sentence, or null when there is nothing to accept but documentation.</summary>
    public static string? Of(BaselineFile file, IEnumerable<ModelDifference> differences)
    {
        ILookup<ChangeEffect, ModelDifference> byEffect = differences.Where(difference => difference.Span.Path == file.Model.Path).ToLookup(difference => difference.Effect);
        string counts = string.Join(
            ", ",
            ChangeEffects.All.Where(byEffect.Contains).Select(effect => $"{ChangeEffects.NameOf(effect)} {byEffect[effect].Count().ToString(CultureInfo.InvariantCulture)}"));
        return byEffect.All(group => group.Key == ChangeEffect.DocumentationOnly)
            ? null
            : $"Differences from '{file.Name}': {counts}; 'dotnet build -t:AcceptServiceModel' accepts them";
    }

    /// <summary>The name of the file's service, else the file's start.</summary>
    public static SourceSpan PlaceOf(BaselineFile file, AssembledModel model) => model.Model.Services
        .Select(service => model.Sources.Find(service.Id))
        .FirstOrDefault(span => span?.Path == file.Model.Path) ?? new SourceSpan(file.Model.Path, 0, 0);
}
