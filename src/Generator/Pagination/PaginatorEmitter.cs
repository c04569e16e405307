using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Pagination;

/// <summary>Emits the extension methods that read the pages of an operation, and the items in them.</summary>
internal static class PaginatorEmitter
{
    private const string Paginator = "global::Smithwright.Runtime.Operations.Paginator";

    public static void Emit(CodeWriter writer, PaginatorPlan plan)
    {
        using CodeWriter.Scope space = TypeSyntax.Namespace(writer, plan.Namespace.Name);
        using CodeWriter.Scope type = ExtensionSyntax.Open(writer, plan.Namespace, plan.Call);
        Pages(writer, plan);
        if (plan.Items is { } items)
        {
            writer.Line();
            Items(writer, plan.Call, items);
        }
    }

    private static void Pages(CodeWriter writer, PaginatorPlan plan)
    {
        ClientCall call = plan.Call;
        writer.Line($"/// <summary>The pages of <c>{call.Operation}</c>, from the one that the request asks for. Each is asked for when it is reached.</summary>");
        Method(writer, call, call.Output!, "Pages");
        using CodeWriter.Scope body = writer.Indent();
        (string open, string close) = plan.EndsAtRepeatedToken ? ("global::Smithwright.PageExtensions.EndAtRepeatedToken(", ")") : ("", "");
        writer.Line($"{open}{Paginator}.Pages(");
        using CodeWriter.Scope arguments = writer.Indent();
        writer.Line($"{Literal.String(call.Operation)},");
        writer.Line($"client.{call.Name}Async,");
        writer.Line("request,");
        writer.Line($"static (input, page) => {plan.Next},");
        writer.Line($"cancellationToken){close};");
    }

    private static void Items(CodeWriter writer, ClientCall call, PageItems items)
    {
        writer.Line($"/// <summary>The <see cref=\"{items.Member}\"/> of all pages of <c>{call.Operation}</c>.</summary>");
        Method(writer, call, items.Type, "Items");
        using CodeWriter.Scope body = writer.Indent();
        writer.Line($"{Paginator}.Items({call.Name}PagesAsync(client, request, cancellationToken), static page => {items.Path});");
    }

    private static void Method(CodeWriter writer, ClientCall call, string item, string suffix) => ExtensionSyntax.Method(
        writer, call, call.Obsolete, $"global::System.Collections.Generic.IAsyncEnumerable<{item}>", $"{call.Name}{suffix}Async");
}
