using System.Collections.Immutable;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Services;
using Smithwright.Model;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Pipeline;

/// <summary>All that is to be generated.</summary>
internal sealed record PlannedFiles(EquatableArray<FilePlan> Files, EquatableArray<Failure> Failures)
{
    /// <summary>Puts the parts of services together.</summary>
    public static PlannedFiles Join(ImmutableArray<ServiceOutline> services, ImmutableArray<PlannedPart> parts)
    {
        ILookup<ShapeId, PlannedPart> byService = parts.ToLookup(part => part.Service);
        return new PlannedFiles(
            WithUniqueHintNames(services.SelectMany(service => ClientPlanner.Plan(service, byService[service.Service].ToArray()))).ToEquatableArray(),
            services.SelectMany(service => byService[service.Service].Select(part => part.Fault).OfType<string>().Select(fault => new Failure(service.ModelPath, fault)))
                .Distinct()
                .ToEquatableArray());
    }

    /// <summary>
    /// The compiler wants hint names that differ by more than their case, which C# does not ask of types, and that have no <c>@</c>, which namespaces may have.
    /// </summary>
    private static IEnumerable<FilePlan> WithUniqueHintNames(IEnumerable<FilePlan> files)
    {
        HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
        foreach ((FilePlan file, string name) in files
            .Select(file => (File: file, Name: file.HintName.Replace("@", "")))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal))
        {
            string unique = name;
            while (!used.Add(unique))
            {
                int number = numbers.TryGetValue(name, out int last) ? last + 1 : 2;
                numbers[name] = number;
                unique = name.Replace(".g.cs", $".{number}.g.cs");
            }

            // A plan that keeps its name stays the very same, which is quicker to compare.
            yield return unique == file.HintName ? file : file with { HintName = unique };
        }
    }
}
