using Smithwright.Generator.Codecs;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Validation;
using Smithwright.Generator.Values;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Types;

/// <summary>Emits a structure as a record, and the code that reads and writes it.</summary>
internal static class StructureEmitter
{
    public static void Emit(CodeWriter writer, StructurePlan plan)
    {
        using (TypeSyntax.Namespace(writer, plan.Namespace.Name))
        {
            TypeSyntax.Head(writer, plan.Head.Documentation, plan.Head.Attributes);
            string interfaces = plan.ReceivedEvents is null ? "" : " : global::System.IDisposable";
            using (writer.Block($"{plan.Namespace.Accessibility} sealed partial record {plan.Head.Name}{interfaces}"))
            {
                Properties(writer, plan.Properties);
                MissingFlags(writer, plan.Properties);
                RecordMembers.Emit(writer, plan.Head.Name, plan.Properties);
                if (plan.ReceivedEvents is { } events)
                {
                    Dispose(writer, plan, events);
                }

                if (plan.Validation is { IsInput: true })
                {
                    ValidationEmitter.EmitMethod(writer, plan.Namespace, plan.Head.Name);
                }
            }
        }

        if (!plan.Properties.Items.Any(property => property.Type.IsStream))
        {
            foreach (StructureBody body in plan.Bodies)
            {
                body.Codec.EmitStructure(writer, plan.Namespace, plan.Head.Name, body.With(plan.Properties), body);
            }
        }

        if (plan.Validation is { } validation)
        {
            ValidationEmitter.EmitStructure(writer, plan.Namespace, plan.Head.Name, validation);
        }
    }

    public static void Properties(CodeWriter writer, IReadOnlyList<PropertyPlan> properties)
    {
        for (int i = 0; i < properties.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            PropertyPlan property = properties[i];
            TypeSyntax.Documentation(writer, property.Documentation);
            TypeSyntax.Attributes(writer, property.Attributes);
            writer.Line($"public {(property.Presence == Presence.Required ? "required " : "")}{property.DeclaredType} {property.Name} {{ get; init; }}{Initializer(property)}");
        }
    }

    /// <summary>What says that a required value did not come, where its type has no null.</summary>
    private static void MissingFlags(CodeWriter writer, IReadOnlyList<PropertyPlan> properties)
    {
        if (properties.FirstOrDefault(property => property.Missing is not null)?.Missing is { } flag)
        {
            writer.Line();
            writer.Line($"internal ulong {flag.Property} {{ get; init; }}");
        }
    }

    /// <summary>Events that a test made up need not be disposable. A member may be called like the method.</summary>
    private static void Dispose(CodeWriter writer, StructurePlan plan, string events)
    {
        string name = plan.Properties.Items.Any(property => property.Name == "Dispose") ? "void global::System.IDisposable.Dispose" : "public void Dispose";
        writer.Line();
        writer.Line("/// <summary>Closes the connection. Enumerating the events to their end, or leaving the loop over them, does so as well.</summary>");
        writer.Line($"{name}() => ({events} as global::System.IDisposable)?.Dispose();");
    }

    private static string Initializer(PropertyPlan property) => property.Presence switch
    {
        Presence.Defaulted => $" = {property.Default};",
        Presence.EmptyCollection => $" = {DefaultValues.OfMissing(property.Type)};",
        _ => "",
    };
}
