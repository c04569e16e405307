using System.Globalization;
using System.Xml.Linq;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>Changes of the XML of a shape, each of which means something else; what the shape does not know is left as it is.</summary>
internal sealed class XmlShapeVariants(TestModel model)
{
    public IEnumerable<XmlEdit> Members(IEnumerable<Member> members, XElement element, string path, bool mayLeaveOut = true) =>
        members.SelectMany(member => Member(member, element, $"{path}/{member.Name}", mayLeaveOut));

    private IEnumerable<XmlEdit> Member(Member member, XElement element, string path, bool mayLeaveOut)
    {
        string name = NameOf(member);
        bool isOptional = mayLeaveOut && !member.Has(Traits.Default) && !member.Has(Traits.Required);
        if (member.Has(Traits.XmlAttribute))
        {
            return element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.LocalName == name)
                .SelectMany(attribute => Leaf(member.Target, attribute, attribute.Value, path)
                    .Concat(isOptional && attribute.Value.Length > 0 ? [new XmlEdit(path, attribute, null)] : []));
        }

        XElement[] found = Children(element, name);
        if (member.Has(Traits.XmlFlattened))
        {
            return Items(member.Target, found, path);
        }

        return found.SelectMany(child => Of(member.Target, child, path)
            .Concat(isOptional && (child.HasElements || child.Value.Trim().Length > 0) ? [new XmlEdit(path, child, null)] : []));
    }

    private IEnumerable<XmlEdit> Of(string shape, XElement element, string path) => model.TypeOf(shape) switch
    {
        "structure" => Members(model.Members(shape).Values, element, path),
        "union" => Members(model.Members(shape).Values, element, path, mayLeaveOut: false),
        "list" or "set" => Items(shape, Children(element, NameOf(model.Members(shape)["member"])), path),
        "map" => Items(shape, Children(element, "entry"), path),
        _ => Leaf(shape, element, element.Value, path),
    };

    /// <summary>The items of a list, or the entries of a map.</summary>
    private IEnumerable<XmlEdit> Items(string shape, IReadOnlyList<XElement> items, string path)
    {
        for (int i = 0; i < items.Count; i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{path}/{i}");
            yield return new XmlEdit(place, items[i], null);
            foreach (XmlEdit edit in Item(shape, items[i], place))
            {
                yield return edit;
            }
        }
    }

    private IEnumerable<XmlEdit> Item(string shape, XElement item, string path)
    {
        IReadOnlyDictionary<string, Member> members = model.Members(shape);
        return members.TryGetValue("value", out Member? value)
            ? Children(item, NameOf(value)).SelectMany(child => Of(value.Target, child, path))
                .Concat(Children(item, NameOf(members["key"])).Select(key => new XmlEdit($"{path}/key", key, key.Value + "x")))
            : Of(members["member"].Target, item, path);
    }

    private IEnumerable<XmlEdit> Leaf(string shape, XObject target, string text, string path) => [new XmlEdit(path, target, Other(model.TypeOf(shape), text.Trim()))];

    private static string Other(string type, string text) => type switch
    {
        "boolean" => text == "true" ? "false" : "true",
        "byte" or "short" or "integer" or "long" or "bigInteger" or "float" or "double" or "bigDecimal" or "intEnum" => text == "1" ? "2" : "1",
        "timestamp" => LeafVariants.OtherDigit(text),
        "blob" => text == "AAAA" ? "BBBB" : "AAAA",
        _ => text + "x",
    };

    private static XElement[] Children(XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name).ToArray();

    private static string NameOf(Member member)
    {
        string name = member.Text(Traits.XmlName) ?? member.Name;
        return name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }
}
