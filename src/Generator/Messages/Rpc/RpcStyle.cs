using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Messages.Rpc;

/// <summary>What differs between protocols whose operations are one body in and one body out.</summary>
internal abstract class RpcStyle
{
    /// <summary>The media type of bodies.</summary>
    public abstract string MediaType { get; }

    /// <summary>The path of requests.</summary>
    public virtual string Path(ServiceShape service, OperationShape operation) => "/";

    /// <summary>What headers every request of the operation has.</summary>
    public abstract IEnumerable<ConstantHeader> Headers(ServiceShape service, OperationShape operation);
}
