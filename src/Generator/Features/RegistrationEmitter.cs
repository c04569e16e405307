using Smithwright.Generator.CSharp;

namespace Smithwright.Generator.Features;

/// <summary>Emits the extension methods that add a client to a service collection.</summary>
internal static class RegistrationEmitter
{
    private const string Package = "global::Smithwright.Extensions.DependencyInjection";
    private const string Services = "this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services";
    private const string Section = "global::Microsoft.Extensions.Configuration.IConfiguration section";
    private const string Configure = $"global::System.Action<{Package}.ServiceClientOptions>? configure = null";

    public static void Emit(CodeWriter writer, RegistrationPlan plan)
    {
        string types = $"I{plan.Client}, {plan.Client}";
        using CodeWriter.Scope space = TypeSyntax.Namespace(writer, plan.Namespace.Name);
        writer.Line($"/// <summary>Adds <see cref=\"I{plan.Client}\"/> to service collections, as a singleton over <c>IHttpClientFactory</c>.</summary>");
        TypeSyntax.Mark(writer);
        using CodeWriter.Scope type = writer.Block($"{plan.Namespace.Accessibility} static class {plan.Name}");
        writer.Line($"private static readonly {Package}.ServiceClientRegistration<{types}> Registration =");
        using (writer.Indent())
        {
            writer.Line($"new(\"{plan.Client}\", static (options, httpClient) => new {plan.Client}(options, httpClient));");
        }

        Method(writer, plan.Client, "Adds the client. Its options are checked when the application starts.", Configure, "Add(services, null, configure)");
        Method(writer, plan.Client, "Adds the client with options from a section of the configuration.", $"{Section}, {Configure}", "Add(services, section, configure)");
        Method(writer, plan.Client, "Adds the client under a key, for instance one a region.", $"string key, {Configure}", "AddKeyed(services, key, null, configure)");
        Method(writer, plan.Client, "Adds the client under a key, with options from a section of the configuration.", $"string key, {Section}, {Configure}", "AddKeyed(services, key, section, configure)");
    }

    private static void Method(CodeWriter writer, string client, string summary, string parameters, string call)
    {
        string name = call.StartsWith("AddKeyed", StringComparison.Ordinal) ? "AddKeyed" : "Add";
        writer.Line();
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line("/// <returns>The builder of the underlying HTTP client, for handlers such as those of resilience.</returns>");
        writer.Line($"public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder {name}{client}({Services}, {parameters}) =>");
        using CodeWriter.Scope body = writer.Indent();
        writer.Line($"Registration.{call};");
    }
}
