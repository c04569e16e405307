using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Codecs;

/// <summary>
/// How the values of shapes become bytes and back. A codec knows its names, its reader and its writer, and nothing of messages or protocols. Instances have
/// no state and are compared by reference, so plans may hold them.
/// </summary>
internal abstract class ShapeCodec
{
    /// <summary>The end of the names of generated classes that read and write by this codec, for instance <c>Json</c> of <c>CityJson</c>.</summary>
    public abstract string Suffix { get; }

    /// <summary>The media type of bodies, unless the protocol has one of its own.</summary>
    public abstract string MediaType { get; }

    /// <summary>Whether nobody but a server reads it: stand-ins of services in tests get inputs as they are.</summary>
    public virtual bool IsReadByServersOnly => false;

    /// <summary>The runtime's reader and writer.</summary>
    public abstract string ReaderType { get; }

    /// <inheritdoc cref="ReaderType"/>
    public abstract string WriterType { get; }

    /// <summary>The class that reads and writes a shape; code in the serialization namespace calls it by this name.</summary>
    public string ClassOf(string typeName) => typeName + Suffix;

    /// <inheritdoc cref="ClassOf(string)"/>
    public string ClassOf(ShapeType shape) => ClassOf(shape.SimpleName);

    /// <summary>What this codec calls a member.</summary>
    public abstract WireName NameOf(ServiceModel model, MemberShape member);

    /// <summary>What this codec calls a structure that is the body of a message; null where that has no name.</summary>
    public virtual WireName? RootOf(ServiceModel model, ServiceShape service, Shape shape) => null;

    /// <summary>What this codec calls a member that is all of a body.</summary>
    public virtual WireName PayloadOf(ServiceModel model, ServiceShape service, MemberShape member) => NameOf(model, member);

    /// <summary>What this codec calls a member that is all of a body, without a structure around it, whatever its type is.</summary>
    public virtual WireName WholeBodyOf(ServiceModel model, ServiceShape service, MemberShape member) => PayloadOf(model, service, member);

    /// <summary>The class that reads and writes a structure.</summary>
    public abstract void EmitStructure(CodeWriter writer, ClientNamespace clientNamespace, string name, IReadOnlyList<BodyMember> members, StructureBody body);

    /// <summary>The class that reads and writes a union.</summary>
    public abstract void EmitUnion(CodeWriter writer, ClientNamespace clientNamespace, string name, UnionBody body);

    /// <summary>The expression of a reader of the body of <paramref name="message"/>, a response or an error.</summary>
    public string BodyReader(string message) => Reader($"{message}.RequireBody()");

    /// <summary>The expression of a reader of the body of a request, which accepts nothing but what the model says.</summary>
    public virtual string RequestReader(string request) => StrictReader($"{request}.RequireBody()");

    /// <summary>The expression of a reader of <paramref name="bytes"/> that accepts nothing but what the model says.</summary>
    public abstract string StrictReader(string bytes);

    /// <summary>The expression of a reader of the members in the body of the error <paramref name="error"/>.</summary>
    public virtual string ErrorReader(string error) => BodyReader(error);

    /// <summary>The statement that takes the local <c>reader</c> from the begin of a body to the structure in it; null where it stands there already.</summary>
    public virtual string? Enter(WireName? root) => null;

    /// <summary>The expression of a reader of <paramref name="bytes"/>, a <c>ReadOnlyMemory</c>.</summary>
    public abstract string Reader(string bytes);

    /// <summary>Reads the payload of the event <paramref name="message"/> as a structure.</summary>
    public abstract string ReadEvent(ShapeType shape, string message);

    /// <summary>Reads a structure or union with the local <paramref name="reader"/>.</summary>
    public abstract string ReadShape(ShapeType shape, string reader);

    /// <summary>Reads a value of a body that is nothing else.</summary>
    public abstract string ReadValue(TypePlan type, WireName name, bool sensitive, string reader);

    /// <summary>Reads members into their locals with the local <c>reader</c>, in whatever order they come; what the model does not know is skipped.</summary>
    public abstract void ReadMembers(CodeWriter writer, IReadOnlyList<BodyMember> members);

    /// <summary>What follows the local of a member that <see cref="ReadMembers"/> did not find.</summary>
    public abstract string MissingInBody(BodyMember member);

    /// <summary>A structure without any member, where a required one did not come.</summary>
    public abstract string Empty(ShapeType shape);

    /// <summary>Whether a request whose payload is a structure that is not set has the body of an empty one.</summary>
    public virtual bool SendsUnsetPayload => true;

    /// <summary>Whether services answer with the body of an empty structure where nothing travels in it, and tell bodies by their media type.</summary>
    public virtual bool AlwaysHasBody => true;

    /// <summary>The expression of a writer into <paramref name="buffer"/>.</summary>
    /// <param name="root">What the body is called, where that has a name.</param>
    public abstract string Writer(string buffer, WireName? root);

    /// <summary>The expression that begins a body of <paramref name="builder"/>, a request or a response.</summary>
    public string BodyWriter(string builder, string mediaType, WireName? root) => Writer($"{builder}.BeginBody({Literal.String(mediaType)})", root);

    /// <summary>The expression that begins the payload of the event <paramref name="message"/>.</summary>
    public string EventWriter(string message) => Writer($"{message}.BeginPayload({Literal.String(MediaType)})", root: null);

    /// <summary>The statement that makes a body without members of <paramref name="builder"/>.</summary>
    public abstract string EmptyBody(string builder, string mediaType, WireName? root);

    /// <summary>Writes a structure as a body with the expression <paramref name="writer"/>.</summary>
    public abstract string WriteBody(ShapeType shape, WireName? root, string writer, string value);

    /// <summary>Writes a body that is one value.</summary>
    public abstract string WriteValue(TypePlan type, WireName name, string writer, string value);

    /// <summary>Writes a structure as a body with the local <c>writer</c>, member by member.</summary>
    public abstract void WriteStructure(CodeWriter writer, WireName? root, IEnumerable<WrittenMember> members);

    /// <summary>Writes members into the structure that the local <c>writer</c> has begun; those that are null are left out.</summary>
    public abstract void WriteMembers(CodeWriter writer, IEnumerable<WrittenMember> members);

    /// <summary>Begins an error with the local <c>writer</c>: code, message, and what has to precede them.</summary>
    /// <param name="envelope">The protocol's envelope of errors.</param>
    /// <param name="arguments">What the envelope takes after response and error.</param>
    /// <param name="members">The members of the body, of which <see cref="WriteErrorMembers"/> writes the rest.</param>
    public virtual void BeginError(CodeWriter writer, string envelope, string arguments, IEnumerable<WrittenMember> members) =>
        writer.Line($"{WriterType} writer = {envelope}.Begin(response, error{arguments});");

    /// <summary>Writes the members that <see cref="BeginError"/> has not written.</summary>
    public virtual void WriteErrorMembers(CodeWriter writer, IEnumerable<WrittenMember> members) => WriteMembers(writer, members);

    /// <summary>A member's name as the writer of an error takes it.</summary>
    public abstract string NameBytes(WireName name);

    /// <summary>Where the message of an error goes that has no member for it; nowhere by default.</summary>
    public virtual string UnmodeledMessage => "default";

    /// <summary>The statement that ends an error that <paramref name="envelope"/> began with the local <c>writer</c>.</summary>
    public abstract string EndError(string envelope);

    /// <summary>The same for a server.</summary>
    public virtual string EndServedError(string envelope) => EndError(envelope);

    /// <summary>The statement that writes the body with which a server answers.</summary>
    /// <param name="shape">The output; null for none.</param>
    public virtual string WriteServedBody(ShapeType? shape, string mediaType, WireName? root) => shape is null
        ? EmptyBody("response", mediaType, root)
        : $"{WriteBody(shape, root, BodyWriter("response", mediaType, root), "output")};";
}
