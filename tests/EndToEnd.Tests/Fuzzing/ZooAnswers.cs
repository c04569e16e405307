using System.Text;
using CsCheck;

namespace Smithwright.EndToEnd.Tests.Fuzzing;

/// <summary>
/// Answers for a service that has members of every kind everywhere: mostly members that exist with values that may well come, in every spelling, some
/// with values that nobody should send.
/// </summary>
internal static class ZooAnswers
{
    // Stands for bytes that are no UTF-8, which a string cannot hold.
    private const char Broken = '\uE000';

    private static readonly string[] Texts = ["\"a\"", "\"\"", "5", "\"\\ud800\"", "\"\\u0000\\r\\n\\u001b[2J\"", "\"\uE000\"", "\"\\ud83d\\ude00 \\u2028\""];

    private static readonly string[] Numbers = ["0", "1", "-1", "127", "1e2", "-0", "1.0", "\"7\"", "300", "1e400", "99999999999999999999"];

    private static readonly string[] Times =
    [
        "0", "-0.5", "1684108800123", "\"2023-05-15T00:00Z\"", "\"2023-05-15\"", "\"Mon Aug 04 00:25:20 UTC 2025\"", "\"Monday, 04-Aug-25 00:25:20 GMT\"",
        "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59.9999999Z\"", "\"9999-12-31T23:59:60Z\"", "\"2023-02-30\"", "\"soon\\r\\n\"", "1e308", "\"\uE000\"",
    ];

    private static readonly string[] Documents =
    [
        "{\"a\":[1,2.50,\"\\u00e9\"]}", "\"\\ud800\"", "{\"\\udc00\":1,\"\\udc00\":2}", "[\"\uE000\",{\"\uE000\":[]}]", "1e99999999999999999999", "-0", "[[[[]]]]", "true", "\"a\"",
    ];

    private static readonly string[] Choices =
    [
        "{\"text\":\"a\"}", "{}", "{\"__type\":\"t\",\"text\":null}", "{\"none\":{}}", "{\"none\":{\"x\":[1]}}", "{\"other\":[1,\"\\ud800\"]}", "{\"\\ud800\uE000\":1}", "{\"\":1}",
        "{\"text\":\"a\",\"number\":1}", "{\"text\":\"a\",\"x\\u001b\":1}", "{\"choice\":{}}", "{\"choice\":{\"choice\":{\"text\":\"x\"}}}", "{\"anything\":{\"\\ud800\":\"\uE000\"}}",
        "{\"when\":\"Aug 4, 2025 12:25:20 AM\"}", "{\"inner\":{\"choice\":{}}}", "{\"data\":\"AQID\"}", "{\"names\":[null,\"a\"]}",
    ];

    private static readonly string[] Inners = ["{}", "{\"text\":\"a\",\"anything\":\"\\ud800\",\"choice\":{}}", "{\"choice\":{\"number\":3},\"inner\":{\"inner\":{}}}"];

    private static readonly (string Name, Gen<string> Value)[] Members =
    [
        ("text", Of(Texts)), ("flag", Of(["true", "\"FALSE\""])), ("data", Of(["\"AQID\"", "\"\"", "\"!\""])), ("anything", Of(Documents)),
        ("tiny", Of(Numbers)), ("small", Of(Numbers)), ("number", Of(Numbers)), ("big", Of(Numbers)), ("huge", Of(Numbers)), ("exact", Of(Numbers)),
        ("ratio", Of([.. Numbers, "\"NaN\"", "\"-Infinity\""])), ("precise", Of([.. Numbers, "\"Infinity\""])),
        ("seconds", Of(Times)), ("moment", Of(Times)), ("day", Of(Times)), ("hiddenDay", Of(Times)), ("neededTime", Of(Times)), ("when", Of(Times)),
        ("color", Of(Texts)), ("neededColor", Of(Texts)), ("neededText", Of(Texts)), ("reason", Of(Texts)), ("level", Of(Numbers)),
        ("choice", Of(Choices)), ("inner", Of(Inners)), ("needed", Of(Inners)), ("payload", Of(Choices)),
        ("names", List(Texts)), ("choices", List(Choices)), ("gaps", List([.. Choices, "null"])), ("inners", List(Inners)), ("times", List(Times)),
        ("holders", List(["{\"choice\":{\"text\":\"a\"}}", "{\"choice\":{}}", "{}"])), ("holder", Of(["{\"choice\":{\"text\":\"a\"}}", "{}"])),
        ("nested", List(["[]", "[{\"text\":\"a\"},{}]", "null"])),
        ("choiceMap", Map(Choices)), ("documentMap", Map(Documents)), ("gapMap", Map([.. Numbers, "null"])),
    ];

    private static readonly Gen<string> Object = Gen.Select(Gen.Int[0, Members.Length - 1], Gen.Int[0, 30])
        .SelectMany(static pick => (pick.Item2 == 0 ? Of(["null", "{}", "[]", "1", "\"a\"", "[{}]"]) : Members[pick.Item1].Value)
            .Select(value => $"\"{Members[pick.Item1].Name}\":{value}"))
        .Array[0, 8].Select(static members => $"{{{string.Join(",", members)}}}");

    private static readonly Gen<string> Error = Gen.Select(
        Of(["__type", "code", "Code", "x"]),
        Of(["Refused", "Busy", "com.example#Refused:http://x/", "ThrottlingException", "\\u001b[2J\\r\\nforged", "\\ud800", "RequestTimeTooSkewed"]),
        Object,
        Of(["", ",\"message\":\"a\\r\\nb\"", ",\"Message\":\"\\ud800\"", ",\"message\":5", ",\"Error\":{\"Code\":\"Busy\",\"Message\":\"m\"}"]),
        static (key, code, members, message) => members.Length == 2 ? $"{{\"{key}\":\"{code}\"{message}}}" : $"{{\"{key}\":\"{code}\"{message},{members[1..]}");

    private static readonly Gen<(string, string)> Header = Gen.Select(
        Of(
        [
            "x-text", "x-number", "x-big", "x-flag", "x-ratio", "x-day", "x-seconds", "x-hidden", "x-names", "x-times", "x-color", "x-level", "x-note", "x-meta-a", "x-hint", "x-amzn-ErrorType",
            "x-amzn-RequestId", "x-amzn-query-error", "x-amzn-error-message", "Retry-After", "Date", "Content-Type",
        ]),
        Gen.OneOf(
            Of(
            [
                "", "a", "5", "-1", "1e2", "true", "NaN", "red", "Refused", "Busy;Sender", "YQ==", "\"a,b\", c", "\"never closed", "a\u001b[2J\u0000", "\uFFFD\uD800", "text/html", "2147483648",
                "Mon, 04 Aug 2025 00:25:20 GMT", "Mon, 04 Aug 2025 00:25:20 GMT, Tue, 05 Aug 2025 00:25:20 GMT", "2023-05-15T00:00Z", "Fri, 31 Dec 9999 23:59:59 GMT", "Mon, 01 Jan 0001 00:00:00 GMT",
            ]),
            Gen.String[0, 8]));

    private static readonly Gen<string> Whole = Gen.OneOf(
        Object,
        Object,
        Object,
        Of([.. Choices, .. Inners, .. Documents, "null", "", "text", "<html>", "<Error><Code>Refused</Code></Error>"]),
        Map(Choices));

    /// <summary>Answers of success, all that can be of errors among them.</summary>
    public static Gen<RandomAnswer> All { get; } = Gen.Select(
        Gen.OneOf(200, 200, 200, 200, 200, 204, 400, 422, 429, 503),
        Header.Array[0, 4],
        Whole,
        Error,
        Gen.Int[0, 19],
        static (status, headers, body, error, breaks) => new RandomAnswer(status, headers, Bytes(status < 300 ? body : error), breaks == 0));

    private static Gen<string> Of(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<string> List(string[] items) => Of(items).Array[0, 4].Select(static all => $"[{string.Join(",", all)}]");

    private static Gen<string> Map(string[] values) => Gen.Select(Of(["a", "b", "\\ud800", "\uE000", ""]), Of(values)).Array[0, 4]
        .Select(static entries => $"{{{string.Join(",", entries.Select(static entry => $"\"{entry.Item1}\":{entry.Item2}"))}}}");

    private static byte[] Bytes(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        ReadOnlySpan<byte> mark = Encoding.UTF8.GetBytes([Broken]);
        ReadOnlySpan<byte> noText = [0xFF, 0xC3, 0x28];
        for (int at = bytes.AsSpan().IndexOf(mark); at >= 0; at = bytes.AsSpan().IndexOf(mark))
        {
            noText.CopyTo(bytes.AsSpan(at));
        }
        return bytes;
    }
}
