using Smithwright.Generator.CSharp;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;

namespace Smithwright.Generator.Client;

/// <summary>Emits the client and its interface.</summary>
internal static class ClientEmitter
{
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string Token = "global::System.Threading.CancellationToken cancellationToken";

    public static void Emit(CodeWriter writer, ClientPlan plan)
    {
        using CodeWriter.Scope space = TypeSyntax.Namespace(writer, plan.Namespace.Name);
        Interface(writer, plan);
        writer.Line();
        Client(writer, plan);
        if (plan.Extensions is { } extensions)
        {
            writer.Line();
            ExtensionSyntax.Declare(writer, plan.Namespace, extensions, $"I{plan.Name}");
        }
    }

    private static void Interface(CodeWriter writer, ClientPlan plan)
    {
        TypeSyntax.Head(writer, plan.Head.Documentation, plan.Head.Attributes);
        using CodeWriter.Scope type = writer.Block($"{plan.Namespace.Accessibility} partial interface I{plan.Name}");
        for (int i = 0; i < plan.Methods.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            ClientMethod method = plan.Methods[i];
            TypeSyntax.Documentation(writer, method.Documentation);
            Attributes(writer, method);
            writer.Line($"{Signature(method)};");
            if (method.IsPresigned)
            {
                writer.Line();
                PresignSyntax.Declare(writer, method);
            }
        }
    }

    private static void Client(CodeWriter writer, ClientPlan plan)
    {
        TypeSyntax.Documentation(writer, plan.Head.Documentation);
        TypeSyntax.Attributes(writer, plan.Head.Attributes);
        TypeSyntax.Mark(writer);
        using CodeWriter.Scope type = writer.Block(
            $"{plan.Namespace.Accessibility} sealed partial class {plan.Name} : global::Smithwright.Runtime.Client.ServiceClient, I{plan.Name}");
        Description(writer, plan.Service, plan.Endpoints);
        writer.Line();
        writer.Line("/// <summary>Makes a client with connections of its own. Make one and share it: it is safe for concurrent use.</summary>");
        writer.Line("/// <exception cref=\"global::System.ArgumentException\">An option is missing or contradicts another.</exception>");
        writer.Line($"public {plan.Name}(global::Smithwright.ClientOptions options) : base(Description, options) {{ }}");
        writer.Line();
        writer.Line("/// <summary>Makes a client that sends through <paramref name=\"httpClient\"/>, which stays the caller's to dispose.</summary>");
        writer.Line($"public {plan.Name}(global::Smithwright.ClientOptions options, global::System.Net.Http.HttpClient httpClient) : base(Description, options, httpClient) {{ }}");
        foreach (ClientMethod method in plan.Methods)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            Attributes(writer, method);
            writer.Line($"public {Signature(method)} =>");
            using (writer.Indent())
            {
                writer.Line($"InvokeAsync({method.Operation}.Instance, {(method.Input is null ? "default" : "request")}, cancellationToken);");
            }

            if (method.IsPresigned)
            {
                writer.Line();
                PresignSyntax.Implement(writer, method);
            }
        }
    }

    private static void Description(CodeWriter writer, ServiceFacts service, EndpointFacts? endpoints)
    {
        writer.Line("private static readonly global::Smithwright.Runtime.Services.ServiceDescription Description = new(");
        using (writer.Indent())
        {
            writer.Line($"sdkId: {Literal.String(service.SdkId)},");
            writer.Line($"signingName: {Literal.String(service.SigningName)},");
            writer.Line($"endpointPrefix: {Literal.String(service.EndpointPrefix)},");
            writer.Line($"apiVersion: {Literal.String(service.ApiVersion)}){(HasMore(service, endpoints) ? "" : ";")}");
        }

        if (!HasMore(service, endpoints))
        {
            return;
        }

        writer.Line("{");
        using (writer.Indent())
        {
            Endpoints(writer, endpoints);
            AuthSyntax.Describe(writer, service);
            writer.Lines(service.RegionRedirect is { } redirect ? [$"RegionRedirect = {redirect},"] : []);
            writer.Lines(service.Sessions is { } sessions ? [$"Sessions = {sessions},"] : []);
            Retries(writer, service.Retries);
        }

        writer.Line("};");
    }

    private static bool HasMore(ServiceFacts service, EndpointFacts? endpoints) => endpoints is not null || service.HasMore;

    private static void Endpoints(CodeWriter writer, EndpointFacts? endpoints)
    {
        if (endpoints is null)
        {
            return;
        }

        writer.Line($"EndpointResolver = {endpoints.Resolver}.Instance,");
        if (endpoints.IsPerCall)
        {
            writer.Line("ResolvesEndpointPerCall = true,");
        }
    }

    private static void Retries(CodeWriter writer, RetryFacts? retries)
    {
        if (retries is null)
        {
            return;
        }

        using CodeWriter.Scope value = writer.Block("Retries = new global::Smithwright.Runtime.Services.RetryDefaults", ",");
        writer.Lines(retries.Settings());
    }

    private static string Signature(ClientMethod method)
    {
        string result = method.Output is null ? Task : $"{Task}<{method.Output.Name}>";
        string parameters = method.Input is null ? Token : $"{method.Input.Name} request, {Token}";
        return $"{result} {method.Name}Async({parameters} = default)";
    }

    private static void Attributes(CodeWriter writer, ClientMethod method)
    {
        writer.Line($"[{ErrorSyntax.Attribute(method.Errors)}]");
        TypeSyntax.Obsolete(writer, method.Obsolete);
    }
}
