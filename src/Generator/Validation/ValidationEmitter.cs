using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Validation;

/// <summary>Emits <c>Validate()</c> and the checks behind it.</summary>
internal static class ValidationEmitter
{
    /// <summary>The parameter that takes what is violated.</summary>
    public const string Collector = "validator";

    private const string Validation = "global::Smithwright.Runtime.Validation";

    /// <summary>The method that callers see.</summary>
    public static void EmitMethod(CodeWriter writer, ClientNamespace clientNamespace, string name)
    {
        writer.Line();
        writer.Line("/// <summary>");
        writer.Line("/// Checks the constraints of the service model. Nothing is checked when the request is sent, unless the client's options ask for it.");
        writer.Line("/// </summary>");
        writer.Line("/// <returns>What is violated, in the order of the model; empty when all is well.</returns>");
        writer.Line("public global::System.Collections.Generic.IReadOnlyList<global::Smithwright.Violation> Validate() =>");
        using (writer.Indent())
        {
            writer.Line($"{Validation}.Validator.Run(this, global::{clientNamespace.SerializationNamespace}.{ClientNamespace.Constraints(name)}.Check);");
        }
    }

    /// <summary>The class with the checks of a structure.</summary>
    public static void EmitStructure(CodeWriter writer, ClientNamespace clientNamespace, string name, ValidationPlan plan)
    {
        using SerializationScope space = TypeSyntax.Serialization(writer, clientNamespace.SerializationNamespace);
        using CodeWriter.Scope type = Open(writer, name);
        Texts(writer, plan.Conditions);
        Fields(writer, plan.Fields);
        using (writer.Block(Signature("internal", "Check", clientNamespace.Type(name), "value")))
        {
            writer.Lines(plan.Members.Select(member => Check(member, Value(member.Property))));
            writer.Lines(plan.Conditions.Select(condition => CheckStatement.Of(condition, "value")));
        }

        Methods(writer, plan);
    }

    /// <summary>The class with the checks of a union.</summary>
    public static void EmitUnion(CodeWriter writer, ClientNamespace clientNamespace, string name, ValidationPlan plan)
    {
        using SerializationScope space = TypeSyntax.Serialization(writer, clientNamespace.SerializationNamespace);
        using CodeWriter.Scope type = Open(writer, name);
        Texts(writer, plan.Conditions);
        Fields(writer, plan.Fields);
        using (writer.Block(Signature("internal", "Check", clientNamespace.Type(name), "value")))
        {
            if (plan.Members.Count > 0)
            {
                using CodeWriter.Scope cases = writer.Block("switch (value)");
                foreach (MemberCheck member in plan.Members)
                {
                    writer.Line($"case {clientNamespace.Type(name)}.{member.Property.Name} member:");
                    using CodeWriter.Scope statements = writer.Indent();
                    writer.Line(Check(member with { Required = false }, "member.Value"));
                    writer.Line("break;");
                }
            }

            writer.Lines(plan.Conditions.Select(condition => CheckStatement.Of(condition, "value")));
        }

        Methods(writer, plan);
    }

    /// <summary>The methods of compiled expressions, with the expressions above.</summary>
    public static void Methods(CodeWriter writer, IEnumerable<MethodPlan> methods)
    {
        foreach (MethodPlan method in methods)
        {
            writer.Line();
            if (method.Comment is not null)
            {
                writer.Line($"// {method.Comment}");
            }

            writer.Line(method.Head);
            writer.Lines(method.Body);
        }
    }

    private static CodeWriter.Scope Open(CodeWriter writer, string name)
    {
        TypeSyntax.MarkChecks(writer);
        return writer.Block($"internal static class {ClientNamespace.Constraints(name)}");
    }

    private static void Texts(CodeWriter writer, EquatableArray<ConditionCheck> conditions)
    {
        foreach (ConditionCheck condition in conditions)
        {
            writer.Line($"internal const string {condition.Constant} = {Literal.String(condition.Documentation)};");
            writer.Line();
        }
    }

    private static void Fields(CodeWriter writer, EquatableArray<CheckField> fields)
    {
        foreach (CheckField field in fields)
        {
            writer.Line($"private static readonly {field.Type} {field.Name} = {field.Creation};");
            writer.Line();
        }
    }

    private static string Signature(string accessibility, string method, string type, string value) =>
        $"{accessibility} static void {method}(ref Check::Validator {Collector}, {type} {value})";

    private static string Check(MemberCheck member, string value)
    {
        string method = member.Required ? "Required" : "Member";
        string type = member.Property.Type.IsValueType ? $"<{member.Property.Type.Name}>" : "";
        string checks = member.Method is null ? "" : $", {member.Method.Name}";
        return $"{Collector}.{method}{type}({Literal.String(member.Property.Member)}, {value}{checks});";
    }

    private static string Value(PropertyPlan property) => property.Missing is { } flag
        ? $"(value.{flag.Property} & {flag.Mask}) != 0 ? null : value.{property.Name}"
        : $"value.{property.Name}";

    private static void Methods(CodeWriter writer, ValidationPlan plan)
    {
        foreach (CheckMethod method in plan.Members.Select(member => member.Method).OfType<CheckMethod>())
        {
            Method(writer, method);
        }

        Methods(writer, plan.Methods);
    }

    /// <summary>A method with checks, and below it those that it calls.</summary>
    private static void Method(CodeWriter writer, CheckMethod method)
    {
        if (method.Checks.IsEmpty)
        {
            return;
        }

        writer.Line();
        Body(writer, Signature("private", method.Name, method.Type, method.Parameter), method.Checks.Select(check => CheckStatement.Of(check, method.Parameter)).ToArray());
        foreach (CheckMethod inner in method.Checks.Select(CheckStatement.MethodOf).OfType<CheckMethod>())
        {
            Method(writer, inner);
        }
    }

    /// <summary>A body of one statement takes no block: most have one, and the compiler pays for volume.</summary>
    private static void Body(CodeWriter writer, string head, string[] statements)
    {
        if (statements.Length > 1)
        {
            using CodeWriter.Scope block = writer.Block(head);
            writer.Lines(statements);
            return;
        }

        writer.Line(head + " =>");
        using CodeWriter.Scope expression = writer.Indent();
        writer.Line(statements[0]);
    }
}
