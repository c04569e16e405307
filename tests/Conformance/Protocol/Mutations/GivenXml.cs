using System.Xml.Linq;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>Variants of a response body that is XML. Their values are documents as text.</summary>
internal sealed class GivenXml(TestService service, ProtocolTest test)
{
    private readonly XmlShapeVariants _variants = new(service.Model);

    /// <summary>Variants of a body that holds a structure's members.</summary>
    public IEnumerable<Variant> Document(string body, IEnumerable<Member> bound)
    {
        XElement root = XDocument.Parse(body).Root!;
        XElement holder = Holder(root);
        IEnumerable<XmlEdit> members = IsUnwrapped() ? [new XmlEdit("body", root, root.Value + "x")] : _variants.Members(bound, holder, "body");
        return members.Concat(Codes(holder)).Select(edit => edit.Of(root)).ToArray();
    }

    /// <summary>Variants of a body that is one member.</summary>
    public IEnumerable<Variant> Payload(string body, Member payload)
    {
        XElement root = XDocument.Parse(body).Root!;
        return _variants.Members(service.Model.Members(payload.Target).Values, root, "body", mayLeaveOut: service.Model.TypeOf(payload.Target) != "union")
            .Select(edit => edit.Of(root)).ToArray();
    }

    /// <summary>The element that has the members: that of an error or result, if there is one.</summary>
    private XElement Holder(XElement root) => test.Kind == TestKind.Error
        ? root.DescendantsAndSelf().First(element => element.Name.LocalName == "Error")
        : root.Elements().FirstOrDefault(element => test.Protocol == "aws.protocols#awsQuery" && element.Name.LocalName.EndsWith("Result", StringComparison.Ordinal)) ?? root;

    private IEnumerable<XmlEdit> Codes(XElement holder) => test.Kind == TestKind.Error
        ? holder.Elements().Where(element => element.Name.LocalName == "Code").Select(code => new XmlEdit("body/Code", code, "SomethingElse"))
        : [];

    private bool IsUnwrapped() => service.Model.Trait(test.Subject, "aws.customizations#s3UnwrappedXmlOutput") is not null;
}
