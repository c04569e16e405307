using Smithwright.Generator.Messages.HttpBindings;
using Smithwright.Generator.Operations;
using Smithwright.Model;

namespace Smithwright.Generator.Protocols;

/// <summary>AWS restJson1: HTTP bindings, JSON bodies.</summary>
internal sealed class RestJson1 : Protocol
{
    public override string TraitId => TraitIds.RestJson1;

    public override bool UsesJsonName => true;

    public override bool UsesHttpBindings => true;

    public override IOperationPlanner Planner(OperationContext context) => new RestOperationPlanner(context);
}
