using System.Reflection;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Validation;

/// <summary>What <c>Validate()</c> takes for equal items, type by type, and how records that have collections hash.</summary>
public sealed class UniqueItemsTests
{
    private const string Model =
        """
        {
          "smithy": "2.0",
          "shapes": {
            "ex#Service": { "type": "service", "operations": [{ "target": "ex#Send" }], "traits": { "aws.protocols#restJson1": {} } },
            "ex#Send": { "type": "operation", "input": { "target": "ex#Letter" }, "traits": { "smithy.api#http": { "method": "POST", "uri": "/" } } },
            "ex#Letter": {
              "type": "structure",
              "members": {
                "blobs": { "target": "ex#Blobss" },
                "documents": { "target": "ex#Documentss" },
                "times": { "target": "ex#Timess" },
                "tags": { "target": "ex#Taggeds" },
                "choices": { "target": "ex#Choicess" },
                "rows": { "target": "ex#Rowss" },
                "maps": { "target": "ex#Mapss" },
                "sparse": { "target": "ex#SparseRowss" },
                "numbers": { "target": "ex#Numberss" },
                "amounts": { "target": "ex#Amountss" },
                "floats": { "target": "ex#Floatss" },
                "kinds": { "target": "ex#Kindss" },
                "levels": { "target": "ex#Levelss" }
              }
            },
            "ex#Blobss": { "type": "list", "member": { "target": "smithy.api#Blob" }, "traits": { "smithy.api#uniqueItems": {} } },
            "ex#Documentss": { "type": "list", "member": { "target": "smithy.api#Document" }, "traits": { "smithy.api#uniqueItems": {} } },
            "ex#Timess": { "type": "list", "member": { "target": "smithy.api#Timestamp" }, "traits": { "smithy.api#uniqueItems": {} } },
            "ex#Taggeds": { "type": "list", "member": { "target": "ex#Tagged" }, "traits": { "smithy.api#uniqueItems": {} } },
            "ex#Choicess": { "type": "list", "member": { "target": "ex#Choice" }, "traits": { "smithy.api#uniqueItems": {} } },
            "ex#Rowss": { "type": "list", "member": { "target": "ex#BlobList" }, "traits": { "smithy.api#uniqueItems": {} } },
            "ex#Mapss": { "type": "list", "member": { "target": "ex#BlobMap" }, "traits": { "smithy.api#uniqueItems": {} } },
            "ex#SparseRowss": { "type": "list", "member": { "target": "ex#SparseList" }, "traits": { "smithy.api#uniqueItems": {} } },
            "ex#Numberss": { "type": "list", "member": { "target": "smithy.api#BigInteger" }, "traits": { "smithy.api#uniqueItems": {} } },
            "ex#Amountss": { "type": "list", "member": { "target": "smithy.api#BigDecimal" }, "traits": { "smithy.api#uniqueItems": {} } },
            "ex#Floatss": { "type": "list", "member": { "target": "smithy.api#Double" }, "traits": { "smithy.api#uniqueItems": {} } },
            "ex#Kindss": { "type": "list", "member": { "target": "ex#Kind" }, "traits": { "smithy.api#uniqueItems": {} } },
            "ex#Levelss": { "type": "list", "member": { "target": "ex#Level" }, "traits": { "smithy.api#uniqueItems": {} } },
            "ex#Tagged": { "type": "structure", "members": { "name": { "target": "smithy.api#String" }, "data": { "target": "smithy.api#Blob" }, "rows": { "target": "ex#BlobList" } } },
            "ex#Choice": { "type": "union", "members": { "data": { "target": "smithy.api#Blob" }, "rows": { "target": "ex#BlobList" }, "name": { "target": "smithy.api#String" } } },
            "ex#BlobList": { "type": "list", "member": { "target": "smithy.api#Blob" } },
            "ex#BlobMap": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "ex#BlobList" } },
            "ex#SparseList": { "type": "list", "member": { "target": "smithy.api#String" }, "traits": { "smithy.api#sparse": {} } },
            "ex#Kind": { "type": "enum", "members": { "A": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "a" } }, "B": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "b" } } } },
            "ex#Level": { "type": "intEnum", "members": { "A": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": 1 } }, "B": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": 2 } } } }
          }
        }
        """;

    private const string Caller =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Numerics;
        using System.Text;
        using System.Text.Json;
        using Example.Letters;

        internal static class Caller
        {
            private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

            private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

            private static Dictionary<string, IReadOnlyList<ReadOnlyMemory<byte>>> Map(string text) => new() { ["k"] = [Bytes(text)], ["l"] = [] };

            internal static string Equal() => Violations(new Letter
            {
                Blobs = [Bytes("a"), Bytes("b"), Bytes("a")],
                Documents = [Json("[1, {}]"), Json("1"), Json("[1.0, {}]")],
                Times = [DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.ToOffset(TimeSpan.FromHours(1))],
                Tags = [new() { Name = "n", Data = Bytes("a"), Rows = [Bytes("r")] }, new() { Name = "n", Data = Bytes("a"), Rows = [Bytes("r")] }],
                Choices = [new Choice.Rows([Bytes("a")]), new Choice.Data(Bytes("a")), new Choice.Rows([Bytes("a")])],
                Rows = [[Bytes("a"), Bytes("b")], [Bytes("a"), Bytes("b")]],
                Maps = [Map("a"), Map("a")],
                Sparse = [["a", null], ["a", null]],
                Numbers = [BigInteger.Pow(10, 30), BigInteger.Pow(10, 30)],
                Amounts = [1.0m, 1.00m],
                Floats = [double.NaN, 0.0, double.NaN],
                Kinds = [Kind.A, new Kind("a")],
                Levels = [Level.A, Level.A],
            });

            internal static string Different() => Violations(new Letter
            {
                Blobs = [Bytes("a"), Bytes("b"), Bytes("")],
                Documents = [Json("[1, {}]"), Json("1"), Json("null")],
                Times = [DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddTicks(1)],
                Tags = [new() { Name = "n", Data = Bytes("a"), Rows = [Bytes("r")] }, new() { Name = "n", Data = Bytes("a"), Rows = [Bytes("s")] }],
                Choices = [new Choice.Rows([Bytes("a")]), new Choice.Data(Bytes("a")), new Choice.Rows([Bytes("b")])],
                Rows = [[Bytes("a"), Bytes("b")], [Bytes("b"), Bytes("a")]],
                Maps = [Map("a"), Map("b")],
                Sparse = [["a", null], [null, "a"], ["a"]],
                Numbers = [BigInteger.Pow(10, 30), BigInteger.Pow(10, 30) + 1],
                Amounts = [1.0m, 1.01m],
                Floats = [double.NaN, 0.0, 1],
                Kinds = [Kind.A, Kind.B],
                Levels = [Level.A, Level.B],
            });

            internal static int Hashes(bool named) => Enumerable.Range(0, 2_000)
                .Select(i => new Tagged { Name = named ? "n" : null, Rows = [.. Enumerable.Repeat(Bytes("same"), 50), Bytes($"{i}")] }.GetHashCode())
                .Distinct()
                .Count();

            internal static int HashesOfUnion() => Enumerable.Range(0, 2_000).Select(i => new Choice.Rows([Bytes("same"), Bytes($"{i}")]).GetHashCode()).Distinct().Count();

            private static string Violations(Letter letter) => string.Join(',', letter.Validate().Select(violation => violation.Path));
        }
        """;

    private static readonly Lazy<Type> Compiled = new(() =>
        GeneratedClient.Of([new ModelText("model.json", Model) { Namespace = "Example.Letters" }], Caller).Load().GetType("Caller")!);

    [Fact]
    public void Equal_items_are_found_whatever_their_type() => Assert.Equal(
        "/blobs,/documents,/times,/tags,/choices,/rows,/maps,/sparse,/numbers,/amounts,/floats,/kinds,/levels", Call("Equal"));

    [Fact]
    public void Items_that_differ_anywhere_are_not_equal() => Assert.Equal("", Call("Different"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Records_that_differ_in_a_collection_alone_differ_in_their_hash(bool named) => Assert.InRange((int)Call("Hashes", named)!, 1_900, 2_000);

    [Fact]
    public void Variants_that_differ_in_a_collection_alone_differ_in_their_hash() => Assert.InRange((int)Call("HashesOfUnion")!, 1_900, 2_000);

    private static object? Call(string method, params object[] arguments) => Compiled.Value
        .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
