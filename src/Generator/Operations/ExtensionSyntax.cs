using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Operations;

/// <summary>What extension methods of a client's interface have in common, whichever file they stand in.</summary>
internal static class ExtensionSyntax
{
    /// <summary>The part of the class that says what it is; the files of operations add theirs.</summary>
    public static void Declare(CodeWriter writer, ClientNamespace clientNamespace, string extensions, string client)
    {
        writer.Line($"/// <summary>Pages and waiters for <see cref=\"{clientNamespace.Type(client)}\"/>.</summary>");
        TypeSyntax.Mark(writer);
        writer.Line($"{Head(clientNamespace, extensions)};");
    }

    /// <summary>Opens the part of the class that a file adds.</summary>
    public static CodeWriter.Scope Open(CodeWriter writer, ClientNamespace clientNamespace, ClientCall call) => writer.Block(Head(clientNamespace, call.Extensions));

    /// <summary>An extension method up to its body.</summary>
    /// <param name="obsolete">The attribute of a deprecated one.</param>
    /// <param name="more">Parameters between those of the operation, each followed by a comma.</param>
    public static void Method(CodeWriter writer, ClientCall call, string? obsolete, string returns, string name, string more = "")
    {
        TypeSyntax.Obsolete(writer, obsolete);
        string request = call.Input is null ? "" : $"{call.Input} request, ";
        writer.Line($"public static {returns} {name}(this {call.Client} client, {request}{more}global::System.Threading.CancellationToken cancellationToken = default) =>");
    }

    private static string Head(ClientNamespace clientNamespace, string extensions) => $"{clientNamespace.Accessibility} static partial class {extensions}";
}
