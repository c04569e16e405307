using Smithwright.Generator.Codecs;
using Smithwright.Generator.Codecs.Json;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Messages;
using Smithwright.Generator.Messages.Rpc;
using Smithwright.Generator.Operations;
using Smithwright.Model;

namespace Smithwright.Generator.Protocols;

/// <summary>AWS awsJson1_0 and awsJson1_1: everything is a POST of JSON, and a header names the operation.</summary>
internal sealed class AwsJson1(string version, string traitId) : Protocol
{
    private readonly Style _style = new(version);

    public override string TraitId => traitId;

    public override ShapeCodec RequestCodec => JsonCodec.Plain;

    public override ShapeCodec ResponseCodec => JsonCodec.Plain;

    public override bool UsesHttpBindings => false;

    public override IOperationPlanner Planner(OperationContext context) => new RpcOperationPlanner(_style, context);

    private sealed class Style(string version) : RpcStyle
    {
        public override string BaseClass => "Http::AwsJsonOperation";

        public override string MediaType => $"application/x-amz-json-{version}";

        public override string Arguments(ServiceShape service, OperationShape operation) =>
            $"{Literal.String($"{service.Id.Name}.{operation.Id.Name}")}, {Literal.String(version)}"
            + (service.Traits.Has(TraitIds.AwsQueryCompatible) ? ", isQueryCompatible: true" : "");
    }
}
