using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Client;

/// <summary>The methods that presign calls.</summary>
internal static class PresignSyntax
{
    public static void Declare(CodeWriter writer, ClientMethod method)
    {
        writer.Line($"/// <summary>Makes a URL that calls <c>{method.Name}</c> for whoever holds it. Nothing is sent.</summary>");
        if (method.Input is not null)
        {
            writer.Line("/// <param name=\"request\">The input of the call.</param>");
        }

        writer.Line("/// <param name=\"expiresIn\">How long the URL is good, from one second to seven days.</param>");
        writer.Line("/// <param name=\"cancellationToken\">Ends waiting for credentials.</param>");
        TypeSyntax.Obsolete(writer, method.Obsolete);
        writer.Line($"{Signature(method)};");
    }

    public static void Implement(CodeWriter writer, ClientMethod method)
    {
        writer.Line("/// <inheritdoc/>");
        TypeSyntax.Obsolete(writer, method.Obsolete);
        writer.Line($"public {Signature(method)} =>");
        using (writer.Indent())
        {
            writer.Line($"PresignAsync({method.Operation}.Instance, {(method.Input is null ? "default" : "request")}, expiresIn, cancellationToken);");
        }
    }

    private static string Signature(ClientMethod method) =>
        "global::System.Threading.Tasks.Task<global::Smithwright.PresignedRequest> "
        + $"Presign{method.Name}Async({(method.Input is null ? "" : $"{method.Input.Name} request, ")}global::System.TimeSpan expiresIn, "
        + "global::System.Threading.CancellationToken cancellationToken = default)";
}
