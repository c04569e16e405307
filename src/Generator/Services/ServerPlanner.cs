using Smithwright.Generator.Emulation;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Server;
using Smithwright.Model;

namespace Smithwright.Generator.Services;

/// <summary>Plans the files of a server to which several parts of the service add.</summary>
internal static class ServerPlanner
{
    public static IEnumerable<FilePlan> Plan(ServiceOutline outline, IReadOnlyList<PlannedPart> parts)
    {
        if (parts.FirstOrDefault(part => part.Handler is not null) is not { Handler: { } handler, ServerProtocol: { } protocol })
        {
            yield break;
        }

        string dispatcher = outline.Names.Server + "Dispatcher";
        yield return new ServerPlan(
            HintName(outline, handler.Name),
            outline.Namespace,
            handler,
            dispatcher,
            protocol,
            parts.Select(part => part.Served).OfType<ServerMethod>().ToEquatableArray());
        if (outline.Features.HasEndpoints)
        {
            yield return new ServerExtensionsPlan(
                HintName(outline, outline.Names.ServerExtensions), outline.Namespace, outline.Names.ServerExtensions, outline.Names.Server, handler.Name, dispatcher)
            {
                Emulator = outline.Features.HasEmulator ? outline.Names.Emulator : null,
            };
        }

        if (outline.Features.HasEmulator)
        {
            yield return new EmulatorPlan(
                HintName(outline, outline.Names.Emulator),
                outline.Namespace,
                outline.Names.Emulator,
                outline.Service.Name,
                handler.Name,
                parts.Select(part => part.Emulated).OfType<EmulatedMethod>().ToEquatableArray());
        }
    }

    private static string HintName(ServiceOutline outline, string name) => $"{outline.Namespace.Name}.{name}.g.cs";
}
