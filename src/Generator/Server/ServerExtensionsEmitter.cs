using Smithwright.Generator.CSharp;

namespace Smithwright.Generator.Server;

/// <summary>Emits the methods that add a server to applications of ASP.NET Core.</summary>
internal static class ServerExtensionsEmitter
{
    private const string Package = "global::Smithwright.Extensions.AspNetCore";
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string Endpoints = "global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder";
    private const string Conventions = "global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder";
    private const string Constructed =
        "[global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)]";

    private static void Emulator(CodeWriter writer, ServerExtensionsPlan plan, string emulator)
    {
        writer.Line();
        writer.Line("/// <summary>Maps an emulator of the service, which needs no handler.</summary>");
        writer.Line("/// <param name=\"endpoints\">The endpoints of the application.</param>");
        writer.Line("/// <param name=\"prefix\">The path below which the service is; the root by default.</param>");
        writer.Line("/// <param name=\"emulator\">The emulator, where it is told what to do or has operations of its own.</param>");
        writer.Line("/// <returns>What adds conventions to the endpoint, such as authorization.</returns>");
        writer.Line($"public static {Conventions} Map{emulator}(this {Endpoints} endpoints, string prefix = \"\", {emulator}? emulator = null) =>");
        using CodeWriter.Scope body = writer.Indent();
        writer.Line($"{Package}.ServiceEndpoints.MapEmulator<{plan.Namespace.Type(plan.Handler)}>(");
        using CodeWriter.Scope arguments = writer.Indent();
        writer.Line($"endpoints, prefix, global::{plan.Namespace.SerializationNamespace}.{plan.Dispatcher}.Instance, emulator ?? new {emulator}());");
    }

    public static void Emit(CodeWriter writer, ServerExtensionsPlan plan)
    {
        string handler = plan.Namespace.Type(plan.Handler);
        using CodeWriter.Scope space = TypeSyntax.Namespace(writer, plan.Namespace.Name);
        writer.Line($"/// <summary>Adds <see cref=\"{plan.Handler}\"/> to applications of ASP.NET Core.</summary>");
        TypeSyntax.Mark(writer);
        using CodeWriter.Scope type = writer.Block($"{plan.Namespace.Accessibility} static class {plan.Name}");
        writer.Line("/// <summary>Adds the handler, of which each request gets an instance of its own.</summary>");
        writer.Line("/// <typeparam name=\"THandler\">The class that is the service.</typeparam>");
        writer.Line("/// <param name=\"services\">The services of the application.</param>");
        writer.Line("/// <returns>The same services.</returns>");
        writer.Line($"public static {Services} Add{plan.Server}<");
        using (writer.Indent())
        {
            writer.Line(Constructed);
            writer.Line($"THandler>(this {Services} services)");
            writer.Line($"where THandler : class, {handler} =>");
            writer.Line($"{Package}.ServiceRegistration.Add<{handler}, THandler>(services);");
        }

        writer.Line();
        writer.Line("/// <summary>Maps all operations of the service.</summary>");
        writer.Line("/// <param name=\"endpoints\">The endpoints of the application.</param>");
        writer.Line("/// <param name=\"prefix\">The path below which the service is; the root by default.</param>");
        writer.Line("/// <returns>What adds conventions to the endpoint, such as authorization.</returns>");
        writer.Line($"public static {Conventions} Map{plan.Server}(this {Endpoints} endpoints, string prefix = \"\") =>");
        using (writer.Indent())
        {
            writer.Line($"{Package}.ServiceEndpoints.Map(endpoints, prefix, global::{plan.Namespace.SerializationNamespace}.{plan.Dispatcher}.Instance);");
        }

        if (plan.Emulator is { } emulator)
        {
            Emulator(writer, plan, emulator);
        }
    }
}
