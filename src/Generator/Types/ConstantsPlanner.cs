using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.LegalValues;
using Smithwright.Model.Naming;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Types;

/// <summary>Plans the classes of constants that a service has.</summary>
internal static class ConstantsPlanner
{
    /// <param name="names">The classes to plan.</param>
    public static IEnumerable<ConstantsPlan> Plan(ServiceModel model, Traffic traffic, ClientNamespace clientNamespace, EquatableArray<string> names) =>
        LegalConstants.Of(model, traffic).Where(trait => names.Items.Contains(trait.Constants!)).Select(trait => Plan(trait, trait.Constants!, clientNamespace));

    private static ConstantsPlan Plan(LegalValuesTrait trait, string name, ClientNamespace clientNamespace)
    {
        IReadOnlyDictionary<string, string> constants = MemberNames.OfConstants(name, trait.Values);
        return new ConstantsPlan(
            $"{clientNamespace.Name}.{name}.g.cs",
            clientNamespace,
            name,
            trait.File,
            trait.Values.Select(value => new ConstantPlan(constants[value], value)).ToEquatableArray());
    }
}
