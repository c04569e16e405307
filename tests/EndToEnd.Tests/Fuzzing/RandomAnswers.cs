using System.Text;
using CsCheck;
using Example.Buoy;
using Example.Buoy.Serialization;
using Smithwright.EndToEnd.Tests.Cbor;
using Smithwright.Tests.Wire;
using static Smithwright.Tests.Wire.Frames;

namespace Smithwright.EndToEnd.Tests.Fuzzing;

/// <summary>Answers: some that are right, most of them spoilt in a place or two, some of nothing but chance.</summary>
internal static class RandomAnswers
{
    private static readonly Gen<byte[]> Noise = Gen.Byte.Array[0, 64];

    private static readonly Gen<string> Word = Gen.OneOf(
        "InvalidInputException", "ThrottlingException", "com.example#ResourceNotFoundException:x", "RequestTimeTooSkewed", "kicked", "line", "typing", "", "\u00e9\u0000", "#", ":");

    private static readonly Gen<(string, string)> Header = Gen.Select(
        Gen.OneOf(
            "x-amzn-ErrorType", "x-amzn-RequestId", "x-amzn-query-error", "x-amz-retry-after", "x-listeners", "Content-Type", "Content-Length", "Content-Encoding", "Date", "Location"),
        Gen.OneOf(
            Word,
            Gen.OneOf("0", "-1", "99999999999", "1.5", "text/html", "gzip", "Mon, 01 Jan 0001 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "http://[::1", "//host", "/a"),
            Gen.String[0, 12]));

    // The parts of which JSON is made, in an order that is mostly wrong.
    private static readonly Gen<byte[]> Tokens = Gen.OneOf(
            "{", "}", "[", "]", ",", ":", "null", "true", "1e400", "-0", "0.5", "\"NaN\"", "\"\\ud800\"", "\"itemId\"", "\"score\"", "\"personalizedRanking\"", "\"metadata\"", "\"message\"", "\"__type\"", " ", "\uFEFF", "//", "\"")
        .Array[0, 24].Select(static tokens => Encoding.UTF8.GetBytes(string.Concat(tokens)));

    private static readonly Gen<byte[]> RightJson = Gen.OneOf(
            """{"personalizedRanking":[{"itemId":"i-1","score":0.5,"promotionName":"p","metadata":{"GENRE":"Western","PRICE":"3"},"reason":["Popular item"]},{"itemId":"i-2","score":"NaN"}],"recommendationId":"r-1"}""",
            """{"__type":"com.example#InvalidInputException","message":"Too many","code":"x","Message":null}""",
            """{"unknown":[[[{"a":[1,2.5,-3e7,"\u00e9\ud83d\ude00"]}]]],"recommendationId":"r"}""",
            "{}")
        .Select(Encoding.UTF8.GetBytes);

    private static readonly Gen<byte[]> RightEvents = Gen.OneOf(
            Gen.OneOf(
                Event("line", "hello"),
                Event("typing", """{"who":"b","for":3}"""),
                Event("initial-response", "{}"),
                Exception("kicked", """{"message":"out","reason":"r"}"""),
                Error("InternalError", "broken")),
            // Whole frames whose headers and payloads are anybody's guess.
            Gen.Select(Word, Word, Noise, static (kind, type, payload) => new Frame([Text(":message-type", kind), Text(":event-type", type)], payload)),
            Gen.Select(Word, Word, RightJson, static (type, name, payload) => new Frame(
                [Text(":message-type", "event"), Text(":event-type", type), new(name.Length == 0 ? "n" : name, 1)], payload)),
            Gen.Select(Word, Tokens, static (type, payload) => new Frame([Text(":message-type", "exception"), Text(":exception-type", type)], payload)))
        .Array[0, 4].Select(static messages => Encode(messages));

    public static Gen<byte[]> Json { get; } = Gen.OneOf(RightJson, Spoilt(RightJson), Spoilt(RightJson), Tokens, Noise);

    private static readonly Gen<byte[]> RightCbor = Gen.OneOf(
        Buoys.Bytes(static writer => ReadingCbor.Write(writer, Buoys.Full)),
        Buoys.Bytes(static writer => ReadingCbor.Write(writer, new() { Station = "south", Winds = [new Wind.Gusts([1]), new Wind.Other(new Wind.Knots(2))] })),
        Convert.FromHexString("bf665f5f747970656b53746174696f6e4c6f7374676d657373616765624869ff"),
        Convert.FromHexString("a267756e6b6e6f776e9f8101c1fb3ff0000000000000f7f97e00ff6773746174696f6e7f616e6160ff"),
        Convert.FromHexString("a0"));

    private static readonly Gen<byte[]> RightCborEvents = Gen.Select(
            Gen.OneOf("initial-response", "reading", "light", "lost", ""),
            Gen.OneOf("event", "event", "event", "exception", "error"),
            Gen.OneOf(RightCbor, Spoilt(RightCbor)),
            static (type, kind, payload) => new Frame([Text(":message-type", kind), Text(kind == "event" ? ":event-type" : ":exception-type", type)], payload))
        .Array[0, 4].Select(static messages => Encode(messages));

    /// <summary>Bodies of the buoy's service.</summary>
    public static Gen<byte[]> Cbor { get; } = Gen.OneOf(RightCbor, Spoilt(RightCbor), Spoilt(RightCbor), Spoilt(RightCbor), Noise);

    /// <summary>Its streams.</summary>
    public static Gen<byte[]> CborEvents { get; } = Gen.OneOf(RightCborEvents, RightCborEvents, Spoilt(RightCborEvents), Noise);

    public static Gen<byte[]> Events { get; } = Gen.OneOf(RightEvents, Spoilt(RightEvents), Noise);

    public static Gen<RandomAnswer> Responses(Gen<byte[]> body) => Gen.Select(
        Gen.OneOf(200, 200, 200, 201, 204, 299, 301, 304, 400, 403, 404, 429, 500, 503, 599, 999),
        Header.Array[0, 3],
        body,
        Gen.Int[0, 9],
        static (status, headers, bytes, breaks) => new RandomAnswer(status, headers, bytes, breaks == 0));

    private static Gen<byte[]> Spoilt(Gen<byte[]> right) => Gen.Select(right, Gen.Select(Gen.Int[0, 3], Gen.Double.Unit, Gen.Double.Unit, Noise).Array[1, 2], static (bytes, edits) =>
        edits.Aggregate(bytes, static (text, edit) => Edit(text, edit.Item1, edit.Item2, edit.Item3, edit.Item4)));

    private static byte[] Edit(byte[] bytes, int kind, double from, double to, byte[] noise)
    {
        int start = (int)(from * bytes.Length);
        int end = start + (int)(to * (bytes.Length - start));
        return kind switch
        {
            0 => bytes[..start],
            1 => [.. bytes[..start], .. bytes[end..]],
            2 => [.. bytes[..end], .. bytes[start..]],
            _ => [.. bytes[..start], .. noise.Take(3), .. bytes[Math.Min(bytes.Length, start + 1)..]],
        };
    }
}
