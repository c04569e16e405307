using Smithwright.Generator.Protocols.EventStreams;
using Smithwright.Model;

namespace Smithwright.Generator.Protocols.AwsJson;

/// <summary>AWS awsJson1_0 and awsJson1_1: everything is a POST of JSON, and a header names the operation.</summary>
internal sealed class AwsJson1(string version, string traitId) : Protocol
{
    public override string TraitId => traitId;

    public override bool UsesJsonName => false;

    public override bool UsesHttpBindings => false;

    /// <summary>
    /// Events may come in place of a body, but neither go out nor have other members beside them: those would travel in a message of
    /// their own, ahead of the events.
    /// </summary>
    public override bool Supports(ServiceModel model, OperationShape operation) =>
        EventStreamMember.Of(model, operation.Input) is null
        && (EventStreamMember.Of(model, operation.Output) is null || ((StructureShape)model[operation.Output]).Members.Count == 1);

    public override IOperationPlanner Planner(OperationContext context) => new AwsJsonOperationPlanner(version, context);
}
