using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Support;

namespace Smithwright.Generator.Protocols;

/// <summary>What a protocol decides. Each has a folder beside this file, and a line in <see cref="Supported"/>.</summary>
internal abstract class Protocol
{
    private static readonly Protocol[] Supported = [new RestJson1(), new AwsJson1("1.1", TraitIds.AwsJson11), new AwsJson1("1.0", TraitIds.AwsJson10)];

    /// <summary>The trait that a service bears.</summary>
    public abstract string TraitId { get; }

    /// <summary>Whether <c>jsonName</c> means anything.</summary>
    public abstract bool UsesJsonName { get; }

    /// <summary>Whether members travel where the HTTP binding traits say; else all is body.</summary>
    public abstract bool UsesHttpBindings { get; }

    public static Protocol? Of(ServiceShape service) =>
        Supported.FirstOrDefault(protocol => protocol.TraitId == SupportedProtocols.Choose(service.Traits));

    /// <summary>What plans the operations of a service.</summary>
    public abstract IOperationPlanner Planner(OperationContext context);
}

/// <summary>Plans operations of one protocol.</summary>
internal interface IOperationPlanner
{
    /// <summary>The plan of an operation; null when the model does not say enough.</summary>
    OperationFile? Plan(OperationShape operation);
}
