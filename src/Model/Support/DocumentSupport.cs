using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Support;

/// <summary>Only JSON has a form for documents, and for what is held as JSON because it has no C# type.</summary>
internal static class DocumentSupport
{
    /// <summary>Why an operation cannot be sent or answered; null when it can.</summary>
    public static UnsupportedOperation? Find(ServiceModel model, ServiceShape service, ProtocolRow protocol, OperationShape operation)
    {
        HashSet<ShapeId> reached = new();
        if (protocol.RequestCodec != BodyCodec.Json)
        {
            Reach.AddTo(reached, model, operation.Input);
        }

        if (protocol.ResponseCodec != BodyCodec.Json)
        {
            foreach (ShapeId shape in operation.Errors.Concat(service.Errors).Prepend(operation.Output))
            {
                Reach.AddTo(reached, model, shape);
            }
        }

        return reached
            .OrderBy(id => id)
            .SelectMany(id => Reach.MembersOf(model[id]))
            .Where(member => IsDocument(model, member))
            .Select(member => new UnsupportedOperation(member.Id, $"'{member.Id}' is a document or held as one, which {protocol.Name} has no form for"))
            .FirstOrDefault();
    }

    private static bool IsDocument(ServiceModel model, MemberShape member) =>
        model.TargetOf(member) is SimpleShape { Kind: SimpleKind.Document }
        || model.HoldsError(member)
        || (model[member.Id.Root] is StructureShape or UnionShape && Nesting.IsTooDeep(model, member))
        || (member.Target == Prelude.Unit && model[member.Id.Root] is not UnionShape);
}
