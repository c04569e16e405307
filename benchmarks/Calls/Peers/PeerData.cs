using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Smithwright.Benchmarks.Calls.Peers;

/// <summary>Bodies that the peers' services would send.</summary>
internal static class PeerData
{
    public static byte[] Accounts(int count) => Utf8(Joined(count, i =>
        $$"""{"accountId":"{{i:D12}}","accountName":"Workload account {{i}}","emailAddress":"aws+{{i}}@example.com"}""", "{\"accountList\":[", "]}"));

    /// <summary>With the checksums of the bodies, which the vendor's client insists on verifying.</summary>
    public static byte[] Messages(int count) => Utf8(Joined(count, Message, "{\"Messages\":[", "]}"));

    public static byte[] Items(int count) => Utf8(Joined(count, i =>
        $$$"""{"Id":{"S":"song-{{{i:D6}}}"},"Artist":{"S":"The Examples"},"Year":{"N":"{{{1960 + (i % 60)}}}"},"Live":{"BOOL":{{{(i % 2 == 0 ? "true" : "false")}}}},"Tags":{"L":[{"S":"rock"},{"S":"live"}]},"Length":{"N":"{{{180 + i}}}"}}""",
        "{\"Responses\":{\"Music\":[", "]},\"UnprocessedKeys\":{}}"));

    private static FormattableString Message(int index)
    {
        string body = FormattableString.Invariant($$"""{"order":{{index}},"status":"shipped","carrier":"post"}""");
        string checksum = Convert.ToHexStringLower(MD5.HashData(Utf8(body)));
        string escaped = body.Replace("\"", "\\\"", StringComparison.Ordinal);
        return $$$"""{"MessageId":"219f8380-5770-4cc2-8c3e-{{{index:D12}}}","ReceiptHandle":"AQEBwJnKyrHigUMZj6reyNurSgkqLt{{{index:D12}}}y5KBzYzpsMbUF","MD5OfBody":"{{{checksum}}}","Body":"{{{escaped}}}","Attributes":{"ApproximateReceiveCount":"1","SentTimestamp":"17734529{{{index:D5}}}","SenderId":"AIDAEXAMPLE"},"MessageAttributes":{"kind":{"StringValue":"order","DataType":"String"},"version":{"StringValue":"3","DataType":"Number"}} }""";
    }

    private static string Joined(int count, Func<int, FormattableString> item, string before, string after) =>
        before + string.Join(',', Enumerable.Range(0, count).Select(i => item(i).ToString(CultureInfo.InvariantCulture))) + after;

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
