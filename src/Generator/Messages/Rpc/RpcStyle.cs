using Smithwright.Generator.Codecs;
using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Messages.Rpc;

/// <summary>What differs between protocols whose operations are one body in and one body out.</summary>
internal abstract class RpcStyle
{
    /// <summary>The media type of bodies.</summary>
    public abstract string MediaType { get; }

    /// <summary>The media type of the bodies that services answer with.</summary>
    public virtual string ResponseMediaType => MediaType;

    /// <summary>What the codec of requests calls their bodies; null where they have no name.</summary>
    public virtual WireName? RequestRoot(ServiceShape service, OperationShape operation) => null;

    /// <summary>What the codec of responses calls their bodies; null where they have no name.</summary>
    public virtual WireName? ResponseRoot(ServiceShape service, OperationShape operation) => null;

    /// <summary>The path of requests.</summary>
    public virtual string Path(ServiceShape service, OperationShape operation) => "/";

    /// <summary>Whether a message has a body even where the model has nothing to put into it.</summary>
    public virtual bool AlwaysHasBody => true;

    /// <summary>Whether a server answers with a body even where the operation has no output.</summary>
    public virtual bool AlwaysAnswersWithBody => false;

    /// <summary>What headers every request of the operation has.</summary>
    /// <param name="service">The service.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="receivesEvents">Whether its output has events.</param>
    public virtual IEnumerable<ConstantHeader> Headers(ServiceShape service, OperationShape operation, bool receivesEvents) => [];
}
