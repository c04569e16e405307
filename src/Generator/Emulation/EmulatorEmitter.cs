using Smithwright.Generator.CSharp;
using Smithwright.Generator.Server;

namespace Smithwright.Generator.Emulation;

/// <summary>Emits the class that plays a service by its model.</summary>
internal static class EmulatorEmitter
{
    private const string Package = "global::Smithwright.Extensions.AspNetCore";
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string Context = "global::Smithwright.ServiceContext context";

    public static void Emit(CodeWriter writer, EmulatorPlan plan)
    {
        using CodeWriter.Scope space = TypeSyntax.Namespace(writer, plan.Namespace.Name);
        writer.Line("/// <summary>");
        writer.Line($"/// Plays {plan.Service} by its model: inputs are checked, and answered with the model's examples or with data that the model allows. Override what an operation does.");
        writer.Line("/// </summary>");
        TypeSyntax.Mark(writer);
        using CodeWriter.Scope type = writer.Block($"{plan.Namespace.Accessibility} partial class {plan.Name} : {Package}.ServiceEmulator, {plan.Namespace.Type(plan.Handler)}");
        for (int i = 0; i < plan.Methods.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            Method(writer, plan, plan.Methods[i]);
        }
    }

    private static void Method(CodeWriter writer, EmulatorPlan plan, EmulatedMethod emulated)
    {
        ServerMethod method = emulated.Method;
        string result = method.Output is null ? Task : $"{Task}<{method.Output.Name}>";
        string parameters = $"{(method.Input is null ? "" : $"{method.Input.Name} input, ")}{Context}";
        string arguments = method.Input is null ? "context" : "input, context";
        writer.Line($"{result} {plan.Namespace.Type(plan.Handler)}.{method.Name}Async({parameters}) =>");
        using (writer.Indent())
        {
            writer.Line($"AnswerAsync({Literal.String(emulated.Operation)}, context, () => {method.Name}Async({arguments}));");
        }

        writer.Line();
        writer.Line($"/// <summary>What the emulator answers to {emulated.Operation}.</summary>");
        TypeSyntax.Obsolete(writer, method.Obsolete);
        using CodeWriter.Scope body = writer.Block($"public virtual {result} {method.Name}Async({parameters})");
        foreach (EmulatedExample example in emulated.Examples)
        {
            Example(writer, example);
        }

        if (method.Output is null)
        {
            writer.Line($"return {Task}.CompletedTask;");
            return;
        }

        string values = emulated.HasStates ? $"NextValues({Literal.String(emulated.Operation)}, {(method.Input is null ? "null" : "input")})" : "NextValues()";
        writer.Line($"{Package}.EmulatedValues values = {values};");
        Return(writer, emulated.Output!);
    }

    private static void Return(CodeWriter writer, ObjectText output)
    {
        if (output.Members.IsEmpty)
        {
            writer.Line($"return {Task}.FromResult({output});");
            return;
        }

        using CodeWriter.Scope created = writer.Block($"return {Task}.FromResult(new {output.Type}", ");");
        writer.Lines(output.Members.Select(member => member + ","));
    }

    private static void Example(CodeWriter writer, EmulatedExample example)
    {
        writer.Line($"// {example.Title}");
        using CodeWriter.Scope condition = writer.Block(example.Input is null ? "if (context is not null)" : $"if (input == {example.Input})");
        if (example.Output is { } output)
        {
            Return(writer, output);
        }
        else
        {
            writer.Line(example.Error is { } error ? $"throw {error};" : $"return {Task}.CompletedTask;");
        }
    }
}
