using Smithwright.Model;

namespace Smithwright.Generator.Messages.Rpc;

/// <summary>What differs between protocols whose operations are one body in and one body out.</summary>
internal abstract class RpcStyle
{
    /// <summary>The base of generated operations, behind the alias of the runtime's namespace.</summary>
    public abstract string BaseClass { get; }

    /// <summary>The media type of bodies.</summary>
    public abstract string MediaType { get; }

    /// <summary>What the constructor of the base takes after the operation's name, as C#.</summary>
    public abstract string Arguments(ServiceShape service, OperationShape operation);
}
