using System.Text;
using CsCheck;

namespace Smithwright.EndToEnd.Tests.Fuzzing;

/// <summary>Answers in XML for the service of <see cref="ZooAnswers"/>: most are right, many have odd spellings, some are cut, hostile or no XML at all.</summary>
internal static class ZooXmlAnswers
{
    private static readonly string[] Texts = ["a", "", " ", "5", "a&#xD;&#10;b", "<![CDATA[<a>]]>", "a<!-- -->b", "\u00e9\U0001F600\u2028", "&amp;&lt;", "&#0;", "&unknown;", "<b/>", "\u0001"];

    private static readonly string[] Numbers = ["0", "1", "-1", "127", "1e2", "-0", " 7 ", "300", "1e400", "99999999999999999999", "NaN", "-Infinity", "", "x"];

    private static readonly string[] Times =
    [
        "0", "-0.5", "2023-05-15T00:00:00Z", "2023-05-15T00:00:00.123-01:00", "Mon, 04 Aug 2025 00:25:20 GMT", "0001-01-01T00:00:00Z", "9999-12-31T23:59:60Z", "2023-02-30", "soon\r\n", "",
    ];

    private static readonly string[] Choices =
    [
        "<text>a</text>", "", "<none/>", "<none><x/></none>", "<other a='1'>x<y/></other>", "<z:other xmlns:z='urn:z'/>", "<text>a</text><number>1</number>", "<choice/>",
        "<choice><choice><text>x</text></choice></choice>", "<anything><a/></anything>", "<names>a</names><names>b</names>", "<names/>", "<inner z:text='a'><choice/></inner>", "<data>AQID</data>",
        "<text xsi:nil='true' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'/>",
    ];

    private static readonly string[] Inners = ["", "<choice><number>3</number></choice><inner><inner/></inner>", "<anything>x</anything>", "<inner z:text='&quot;' text='t'/>"];

    private static readonly Gen<string> Element = Gen.OneOf(
        Gen.Select(Of(["text", "neededText", "reason", "color", "hText"]), Of(Texts), Wrap),
        Gen.Select(Of(["flag", "tiny", "small", "number", "big", "huge", "exact", "ratio", "precise", "level", "status"]), Of(Numbers), Wrap),
        Gen.Select(Of(["seconds", "moment", "day", "hiddenDay", "neededTime", "when"]), Of(Times), Wrap),
        Gen.Select(Of(["choice", "payload", "gaps", "needed"]), Of(Choices), Wrap),
        Gen.Select(Of(["inner", "needed", "holder"]), Of(Inners), Wrap),
        Gen.Select(Of(["names", "data", "anything", "x:names"]), Of(Texts), Wrap),
        List("choices", "member", Choices),
        List("Insides", "inside", Inners),
        List("times", "member", Times),
        List("holders", "member", ["<choice><text>a</text></choice>", "<choice/>", ""]),
        List("nested", "member", ["", "<member><text>a</text></member><member/>"]),
        Gen.Select(Of(["choiceMap", "choiceMap", "gapMap", "documentMap"]), Of(["<key>a</key><value><text>v</text></value>", "<value/><key/>", "<key>a</key>", "<entry><k>a</k><v>1</v></entry>", "<x/>"]), Wrap));

    private static readonly Gen<string> Content = Element.Array[0, 8].Select(static elements => string.Concat(elements));

    private static readonly Gen<string> Document = Gen.Select(
        Of(["", "<?xml version='1.0'?>", " \r\n<?xml version='1.0' encoding='utf-8'?>", "\uFEFF", "<!-- -->", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "<?xml version='1.0' encoding='utf-16'?>"]),
        Of(["GetAllOutput", "Inner", "Choice", "Other"]),
        Content,
        Of(["", " ", "<!-- -->", "x", "<a/>"]),
        static (prolog, root, content, rest) => $"{prolog}<{root} xmlns='https://zoo.example.com/' z:text='t'>{content}</{root}>{rest}");

    private static readonly Gen<string> Error = Gen.Select(
        Of(["{0}", "<ErrorResponse><Error>{0}</Error><RequestId>r</RequestId></ErrorResponse>", "<Error>{0}</Error>", "<Response><Errors><Error>{0}</Error></Errors></Response>", "<html>{0}</html>"]),
        Of(["Refused", "Busy", "com.example#Refused:http://x/", "ThrottlingException", "&#x85;forged", "", "RequestTimeTooSkewed"]),
        Content,
        Of(["<Message>a&#xD;&#xA;b</Message>", "<message/>", "", "<Message><a/></Message>"]),
        static (frame, code, content, message) => frame.Replace("{0}", $"<Code>{code}</Code>{message}{content}", StringComparison.Ordinal));

    /// <summary>Answers of success, all that can be of errors among them.</summary>
    public static Gen<RandomAnswer> All { get; } = Gen.Select(
        Gen.OneOf(200, 200, 200, 200, 204, 400, 404, 422, 503),
        Gen.OneOf(Document, Document, Document, Content, Of(["", "text", "{}"])),
        Error,
        Gen.Select(Gen.Int[0, 9], Gen.Double.Unit, Gen.Byte.Array[0, 4]),
        Gen.Int[0, 19],
        static (status, document, error, spoil, breaks) =>
            new RandomAnswer(status, [("Content-Type", "application/xml")], Spoilt(Encoding.UTF8.GetBytes(status < 300 ? document : error), spoil.Item1, spoil.Item2, spoil.Item3), breaks == 0));

    private static Gen<string> Of(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<string> List(string name, string item, string[] items) =>
        Of(items).Array[0, 4].Select(all => Wrap(name, string.Concat(all.Select(value => Wrap(item, value)))));

    private static string Wrap(string name, string value) => $"<{name}>{value}</{name}>";

    private static byte[] Spoilt(byte[] bytes, int kind, double at, byte[] noise)
    {
        int position = (int)(at * bytes.Length);
        return kind switch
        {
            0 => bytes[..position],
            1 => [.. bytes[..position], .. noise, .. bytes[position..]],
            _ => bytes,
        };
    }
}
