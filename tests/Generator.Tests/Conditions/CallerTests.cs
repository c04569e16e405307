using System.Reflection;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Conditions;

/// <summary>Conditions of values that callers make: what they cost, and what is wrong in ways that no model foresees.</summary>
public class CallerTests
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
                "title": { "target": "smithy.api#String", "traits": { "smithy.api#required": {} } },
                "pages": { "target": "ex#Texts", "traits": { "smithy.api#required": {} } },
                "notes": { "target": "ex#Notes" },
                "count": { "target": "smithy.api#Integer" },
                "limit": { "target": "smithy.api#Integer" },
                "at": { "target": "smithy.api#Timestamp" },
                "kind": { "target": "ex#Kind" },
                "address": { "target": "ex#Address" },
                "others": { "target": "ex#Addresses" }
              },
              "traits": {
                "smithy.contracts#conditions": {
                  "Count": { "expression": "!count || !limit || count <= limit", "documentation": "." },
                  "Time": { "expression": "at == `null` || at < `4000000000`", "documentation": "." },
                  "Title": { "expression": "length(title) < `10` && starts_with(title, 'a') && !contains(title, 'x')", "documentation": "." },
                  "Pages": { "expression": "length(pages) <= `10` && contains(pages, 'a') && !(pages[?length(@) > `5`])", "documentation": "." },
                  "Notes": { "expression": "!notes || length(values(notes)[]) <= `3` && !(keys(notes)[?@ == 'x'])", "documentation": "." },
                  "Lines": { "expression": "!address || !address.lines || length(address.lines) < `3`", "documentation": "." },
                  "Kind": { "expression": "kind != 'x'", "documentation": "." }
                }
              }
            },
            "ex#Address": {
              "type": "structure",
              "members": { "street": { "target": "smithy.api#String", "traits": { "smithy.api#required": {} } }, "lines": { "target": "ex#Texts" } },
              "traits": {
                "smithy.contracts#conditions": { "Street": { "expression": "length(street) > `0`", "documentation": "." } }
              }
            },
            "ex#Addresses": { "type": "list", "member": { "target": "ex#Address" } },
            "ex#Kind": { "type": "enum", "members": { "A": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "a" } } } },
            "ex#Texts": { "type": "list", "member": { "target": "smithy.api#String" } },
            "ex#Notes": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "ex#Texts" } }
          }
        }
        """;

    private const string Caller =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Example.Letters;

        internal static class Caller
        {
            internal static long BytesAllocated()
            {
                Letter letter = new()
                {
                    Title = "abc",
                    Pages = ["a", "b"],
                    Notes = new Dictionary<string, IReadOnlyList<string>> { ["n"] = ["1", "2"] },
                    Count = 1,
                    Limit = 2,
                    At = DateTimeOffset.UnixEpoch,
                    Kind = Kind.A,
                    Address = new() { Street = "s", Lines = ["l"] },
                };
                if (letter.Validate().Count > 0)
                {
                    throw new InvalidOperationException(letter.Validate()[0].Message);
                }

                long before = GC.GetAllocatedBytesForCurrentThread();
                for (int i = 0; i < 1000; i++)
                {
                    letter.Validate();
                }

                return GC.GetAllocatedBytesForCurrentThread() - before;
            }

            internal static string Missing() => Violations(new Letter { Title = null!, Pages = null! });

            internal static string MissingWithin() => Violations(new Letter { Title = "abc", Pages = ["a"], Address = new() { Street = null! }, Count = 3, Limit = 2 });

            internal static string MissingBeside() => Violations(new Letter { Title = "abc", Pages = ["a"], Others = [new() { Street = null! }, new() { Street = "" }] });

            internal static string NullItems() => Violations(new Letter
            {
                Title = "abc",
                Pages = ["a", null!],
                Notes = new Dictionary<string, IReadOnlyList<string>> { ["n"] = null!, ["x"] = [null!] },
            });

            internal static string DefaultEnum() => Violations(new Letter { Title = "abc", Pages = ["a"], Kind = default(Kind) });

            private static string Violations(Letter letter) => string.Join(',', letter.Validate().Select(violation => violation.Constraint + " " + violation.Path));
        }
        """;

    private static readonly Lazy<Type> Compiled = new(() =>
        GeneratedClient.Of([new ModelText("model.json", Model) { Namespace = "Example.Letters" }], Caller).Load().GetType("Caller")!);

    [Fact]
    public void Conditions_that_hold_allocate_nothing() => Assert.Equal(0L, Call("BytesAllocated"));

    [Fact]
    public void Where_a_required_member_is_missing_that_alone_is_reported() =>
        Assert.Equal("smithy.api#required /title,smithy.api#required /pages", Call("Missing"));

    [Fact]
    public void A_value_is_not_asked_while_something_within_it_is_missing() =>
        Assert.Equal("smithy.api#required /address/street", Call("MissingWithin"));

    [Fact]
    public void A_value_is_asked_though_something_beside_it_is_missing() =>
        Assert.Equal("smithy.api#required /others/0/street,Street /others/1", Call("MissingBeside"));

    [Fact]
    public void Null_in_a_collection_that_should_have_none_is_reported() =>
        Assert.Equal("smithy.api#required /pages/1,smithy.api#required /notes/n,smithy.api#required /notes/x/0", Call("NullItems"));

    [Fact]
    public void An_enum_without_a_value_is_an_empty_string() => Assert.Equal("smithy.api#enum /kind", Call("DefaultEnum"));

    private static object? Call(string method) =>
        Compiled.Value.GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [], null);
}
