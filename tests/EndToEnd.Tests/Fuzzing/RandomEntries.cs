using CsCheck;
using Example.Vault;

namespace Smithwright.EndToEnd.Tests.Fuzzing;

/// <summary>Calls with values that end places in headers, hosts and paths, and others that look like it.</summary>
internal static class RandomEntries
{
    private static readonly string[] Hostile =
    [
        ".", "..", "/", "//", "../admin", "a/../../b", "%2e%2e", "%", "%00", "\\", "\r\n", "\n", "\0", "\u007F", "\u0085", "\u2028", " ", "\t", "", "?", "#", "@", ":", ":80", "u:p@h",
        "evil.example/", "evil.example#", "\u3002", "\uFF0F", "\uFF0E\uFF0E", "\uD800", "\u00e9", "\u0661", "[::1]", "-", "_", "a\r\nX-Injected: 1", "\r\n\r\nDELETE / HTTP/1.1\r\n\r\n",
        "Host", "Transfer-Encoding", "X-Amz-Security-Token", "user-agent", "Content-Type", "Content-Length", "Expect", "Date", "Cookie", "{", "}", "\"", ",", ";", "=", "&", "+",
        new('a', 64), new('a', 300), string.Join('.', Enumerable.Repeat(new string('b', 63), 4)), new('c', 70_000),
    ];

    private static readonly Gen<string> Plain = Gen.String[Gen.Char['a', 'z'], 1, 12];

    // Most values are plain, so that one hostile value among a dozen is not hidden by the refusal of another.
    private static readonly Gen<string> Text = Gen.Frequency(
        (12, Plain),
        (2, Gen.Int[0, Hostile.Length - 1].Select(index => Hostile[index])),
        (1, Gen.Select(Plain, Gen.Int[0, Hostile.Length - 1], Plain, static (before, index, after) => before + Hostile[index] + after)),
        (1, Gen.String[0, 12]));

    private static readonly Gen<string?> Optional = Gen.Frequency((2, Gen.Const((string?)null)), (1, Text.Select(static text => (string?)text)));

    private static readonly Gen<Dictionary<string, string>?> Map = Gen.Frequency(
        (2, Gen.Const((Dictionary<string, string>?)null)),
        (1, Gen.Dictionary(Text, Text)[0, 3].Select(static map => (Dictionary<string, string>?)map)));

    private static readonly Gen<PutEntryInput> Inputs =
        from labels in Gen.Select(Text, Text, Text)
        from context in Gen.Select(Optional, Optional)
        from headers in Gen.Select(Optional, Optional, Optional)
        from maps in Gen.Select(Map, Map)
        from rest in Gen.Select(Optional, Optional)
        select new PutEntryInput
        {
            Tenant = labels.Item1,
            Key = labels.Item2,
            Shard = labels.Item3,
            Note = context.Item1,
            SignFor = context.Item2,
            Header = headers.Item1,
            Tags = headers.Item2 is null ? null : [headers.Item2, "x"],
            Token = headers.Item3,
            More = maps.Item1,
            Parameters = maps.Item2,
            Filter = rest.Item1,
            Text = rest.Item2,
        };

    public static Gen<RandomCall> Calls { get; } =
        from input in Inputs
        from region in Gen.Frequency((6, Gen.Const("eu-west-1")), (1, Text))
        from account in Gen.Frequency((6, Gen.Const((string?)"123456789012")), (1, Optional))
        from host in Gen.OneOf(Gen.Const((string?)null), Gen.Const((string?)"vault.example.com"))
        from agent in Gen.Frequency((6, Gen.Const((string?)null)), (1, Optional))
        select new RandomCall(input, region, account, host, agent);
}
