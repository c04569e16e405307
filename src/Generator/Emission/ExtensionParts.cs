using Smithwright.Generator.Planning;

namespace Smithwright.Generator.Emission;

/// <summary>What extension methods of a client's interface have in common, whichever file they stand in.</summary>
internal static class ExtensionParts
{
    /// <summary>The part of the class that says what it is; the files of operations add theirs.</summary>
    public static void Declare(CodeWriter writer, Place place, string extensions, string client)
    {
        writer.Line($"/// <summary>Pages and waiters for <see cref=\"{place.Type(client)}\"/>.</summary>");
        TypeParts.Mark(writer);
        writer.Line($"{Head(place, extensions)};");
    }

    /// <summary>Opens the part of the class that a file adds.</summary>
    public static CodeWriter.Scope Open(CodeWriter writer, Place place, ClientCall call) => writer.Block(Head(place, call.Extensions));

    /// <summary>An extension method up to its body.</summary>
    /// <param name="obsolete">The attribute of a deprecated one.</param>
    /// <param name="more">Parameters between those of the operation, each followed by a comma.</param>
    public static void Method(CodeWriter writer, ClientCall call, string? obsolete, string returns, string name, string more = "")
    {
        TypeParts.Obsolete(writer, obsolete);
        string request = call.Input is null ? "" : $"{call.Input} request, ";
        writer.Line($"public static {returns} {name}(this {call.Client} client, {request}{more}global::System.Threading.CancellationToken cancellationToken = default) =>");
    }

    private static string Head(Place place, string extensions) => $"{place.Accessibility} static partial class {extensions}";
}
