using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;

namespace Smithwright.Generator.Server;

/// <summary>Emits the interface of the handler, and the list of the operations with the methods that handle them.</summary>
internal static class ServerEmitter
{
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string Context = "global::Smithwright.ServiceContext context";

    public static void Emit(CodeWriter writer, ServerPlan plan)
    {
        using (TypeSyntax.Namespace(writer, plan.Namespace.Name))
        {
            Interface(writer, plan);
        }

        using SerializationScope space = TypeSyntax.Serialization(writer, plan.Namespace.SerializationNamespace);
        Dispatcher(writer, plan);
    }

    private static void Interface(CodeWriter writer, ServerPlan plan)
    {
        TypeSyntax.Head(writer, plan.Handler.Documentation, plan.Handler.Attributes);
        using CodeWriter.Scope type = writer.Block($"{plan.Namespace.Accessibility} partial interface {plan.Handler.Name}");
        for (int i = 0; i < plan.Methods.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            ServerMethod method = plan.Methods[i];
            TypeSyntax.Documentation(writer, method.Documentation);
            writer.Line($"[{ErrorSyntax.Attribute(method.Errors)}]");
            TypeSyntax.Obsolete(writer, method.Obsolete);
            string result = method.Output is null ? Task : $"{Task}<{method.Output.Name}>";
            writer.Line($"{result} {method.Name}Async({(method.Input is null ? "" : $"{method.Input.Name} input, ")}{Context});");
        }
    }

    private static void Dispatcher(CodeWriter writer, ServerPlan plan)
    {
        string handler = plan.Namespace.Type(plan.Handler.Name);
        TypeSyntax.MarkPlumbing(writer);
        using CodeWriter.Scope type = writer.Block($"internal static class {plan.Dispatcher}");
        writer.Line($"internal static readonly Server::ServiceDispatcher<{handler}> Instance = new Server::ServiceDispatcher<{handler}>({plan.Protocol})");
        using CodeWriter.Scope calls = writer.Indent();
        for (int i = 0; i < plan.Methods.Count; i++)
        {
            ServerMethod method = plan.Methods[i];
            string input = method.Input is null ? "_" : "input";
            string arguments = method.Input is null ? "context" : "input, context";
            string add = method.Output is null ? "AddWithoutOutput" : "Add";
            writer.Line($".{add}({method.Operation}.Instance, static (handler, {input}, context) => handler.{method.Name}Async({arguments})){(i == plan.Methods.Count - 1 ? ";" : "")}");
        }

        if (plan.Methods.IsEmpty)
        {
            writer.Line(";");
        }
    }
}
