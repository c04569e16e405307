using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Codecs.Form;

/// <summary>What awsQuery and ec2Query differ in.</summary>
/// <param name="SendsEmptyLists">Whether an empty list is sent as its name alone.</param>
/// <param name="FlattensLists">Whether all lists are flattened, whatever the model says.</param>
internal abstract record FormDialect(bool SendsEmptyLists, bool FlattensLists)
{
    public static FormDialect Query { get; } = new QueryDialect();

    public static FormDialect Ec2 { get; } = new Ec2Dialect();

    /// <summary>The name of a structure's or union's member.</summary>
    public abstract string NameOf(MemberShape member);

    private sealed record QueryDialect() : FormDialect(SendsEmptyLists: true, FlattensLists: false)
    {
        public override string NameOf(MemberShape member) => member.Traits.GetString(TraitIds.XmlName) ?? member.Name;
    }

    private sealed record Ec2Dialect() : FormDialect(SendsEmptyLists: false, FlattensLists: true)
    {
        public override string NameOf(MemberShape member) =>
            member.Traits.GetString(TraitIds.Ec2QueryName) ?? Capitalized(member.Traits.GetString(TraitIds.XmlName) ?? member.Name);

        private static string Capitalized(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);
    }
}
