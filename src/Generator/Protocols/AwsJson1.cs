using Smithwright.Generator.Messages.Rpc;
using Smithwright.Generator.Operations;

namespace Smithwright.Generator.Protocols;

/// <summary>AWS awsJson1_0 and awsJson1_1: everything is a POST of JSON, and a header names the operation.</summary>
internal sealed class AwsJson1(string version, string traitId) : Protocol
{
    public override string TraitId => traitId;

    public override bool UsesJsonName => false;

    public override bool UsesHttpBindings => false;

    public override IOperationPlanner Planner(OperationContext context) => new AwsJsonOperationPlanner(version, context);
}
