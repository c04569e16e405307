using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Smithwright.Runtime.Serialization.Collections;
using Smithwright.Runtime.Serialization.Printing;

namespace Smithwright.Runtime.Tests.Serialization;

public sealed class RecordPrinterTests
{
    [Fact]
    public void A_record_prints_its_members_and_redacts_what_is_sensitive()
    {
        using JsonDocument extra = JsonDocument.Parse("""{"a":1}""");
        GiftBasket basket = new()
        {
            Owner = "u-1",
            Items = ["a", "b", "c", "d", "e"],
            Labels = new Dictionary<string, string> { ["secret"] = "secret" },
            Matrix = [new Dictionary<string, double> { ["x"] = 0.5 }, CompactMap<double>.Create(["y", "z"], [1, 2])],
            Photo = new byte[7],
            Extra = extra.RootElement,
            Price = 1.5,
        };
        Assert.Equal(
            """GiftBasket { Owner = u-1, Items = [a, b, c, … (2 more)], Labels = ***, Matrix = [{x: 0.5}, {y: 1, z: 2}], Photo = byte[7], Extra = {"a":1}, Price = 1.5 }""",
            basket.ToString());
    }

    [Fact]
    public void Null_stays_null_even_where_it_is_sensitive() =>
        Assert.Equal("A = null, B = null", Print(printer => printer.Member("A", null).Sensitive("B", null)));

    [Fact]
    public void Long_collections_are_cut() =>
        Assert.Equal(
            "A = [0, 1, 2, … (47 more)], B = [0, 1, 2], C = {a: 1, b: 2, c: 3, … (1 more)}, D = {a: 1, b: 2, c: 3, … (1 more)}",
            Print(printer => printer
                .Member("A", Enumerable.Range(0, 50).ToList())
                .Member("B", ImmutableArray.Create(0, 1, 2))
                .Member("C", new SortedDictionary<string, int> { ["a"] = 1, ["b"] = 2, ["c"] = 3, ["d"] = 4 })
                .Member("D", CompactMap<int>.Create(["a", "b", "c", "d"], [1, 2, 3, 4]))));

    [Fact]
    public void Long_texts_are_cut_between_characters()
    {
        string text = new string('x', 1023) + "😀" + new string('y', 100);
        Assert.Equal($"A = {new string('x', 1023)}… (102 more)", Print(printer => printer.Member("A", text)));
        Assert.Equal($"A = {new string('x', 1024)}", Print(printer => printer.Member("A", new string('x', 1024))));
    }

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = odd;
        try
        {
            Assert.Equal(
                "A = 0.5, B = 1970-01-01T00:00:00Z, C = null, D = [1.5]",
                Print(printer => printer.Member("A", 0.5).Member("B", DateTimeOffset.UnixEpoch).Member("C", default(JsonElement)).Member("D", new[] { 1.5m })));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Print(Func<RecordPrinter, RecordPrinter> print)
    {
        StringBuilder builder = new();
        print(new RecordPrinter(builder));
        return builder.ToString();
    }
}
