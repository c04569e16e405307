using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Example.City;
using Example.Ledger;

namespace Smithwright.Extensions.Tests;

/// <summary>Generated types with <see cref="JsonSerializer"/>, in a program where it has no reflection.</summary>
public class ShapeJsonTests
{
    private static readonly JsonTypeInfo<PostOutput> Output = LedgerJson.Default.TypeInfo<PostOutput>();

    [Fact]
    public void Reflection_is_off_in_these_tests() => Assert.False(JsonSerializer.IsReflectionEnabledByDefault);

    [Fact]
    public void Members_of_every_kind_survive()
    {
        string json = JsonSerializer.Serialize(Entries.Full, Output);
        Assert.Equal(Entries.Full, JsonSerializer.Deserialize(json, Output));
        Assert.Contains("""
            "entry":{"note":{"text":"a \"note\""}},"state":"CLOSED","grade":2,"receipt":"AAH/","extra":{"a":[1,true,null]},"at":1714979289.125
            """, json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_structure_of_a_rest_service_survives_with_its_names_and_secrets()
    {
        JsonTypeInfo<City> info = CityServiceJson.Default.TypeInfo<City>();
        string json = JsonSerializer.Serialize(Cities.Full, info);
        Assert.Equal(Cities.Full, JsonSerializer.Deserialize(json, info));
        Assert.Contains("\"wire-name\":\"w\"", json, StringComparison.Ordinal);
        Assert.Contains("open sesame", json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_survives_whole_wherever_its_members_travel()
    {
        JsonTypeInfo<GetCityInput> info = CityServiceJson.Default.TypeInfo<GetCityInput>();
        GetCityInput input = new() { CityId = "lyon", Path = "a/b", Language = "fr", Meta = new Dictionary<string, string> { ["k"] = "v" } };
        Assert.Equal(input, JsonSerializer.Deserialize(JsonSerializer.Serialize(input, info), info));
    }

    [Fact]
    public void An_unknown_case_of_a_union_survives()
    {
        JsonTypeInfo<Entry> info = LedgerJson.Default.TypeInfo<Entry>();
        Entry entry = JsonSerializer.Deserialize("""{"transfer":{"to":"b"}}""", info)!;
        Assert.Equal("transfer", Assert.IsType<Entry.Unknown>(entry).Name);
        Assert.Equal("""{"transfer":{"to":"b"}}""", JsonSerializer.Serialize(entry, info));
    }

    [Fact]
    public void Enums_survive_alone_and_where_they_may_be_absent()
    {
        Assert.Equal("\"PAUSED\"", JsonSerializer.Serialize(new State("PAUSED"), LedgerJson.Default.TypeInfo<State>()));
        Assert.Equal(Grade.Low, JsonSerializer.Deserialize("1", LedgerJson.Default.TypeInfo<Grade>()));
        Assert.Null(JsonSerializer.Deserialize("null", LedgerJson.Default.TypeInfo<State?>()));
        Assert.Equal(State.Open, JsonSerializer.Deserialize("\"OPEN\"", LedgerJson.Default.TypeInfo<State?>()));
    }

    [Fact]
    public void Indented_text_is_indented_inside_of_shapes_too()
    {
        JsonSerializerOptions options = new() { WriteIndented = true, NewLine = "\n", TypeInfoResolver = LedgerJson.Default };
        string json = JsonSerializer.Serialize(new Note { Text = "x" }, (JsonTypeInfo<Note>)options.GetTypeInfo(typeof(Note)));
        Assert.Equal("{\n  \"text\": \"x\"\n}", json);
    }

    [Fact]
    public async Task A_text_in_pieces_is_read()
    {
        string json = JsonSerializer.Serialize(Entries.Full, Output);
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json));
        Assert.Equal(Entries.Full, await JsonSerializer.DeserializeAsync(stream, Output));
    }

    [Fact]
    public void A_value_of_the_wrong_kind_is_a_JsonException_that_names_the_path()
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"entry":[]}""", Output));
        Assert.Contains("$.entry", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_others_are_left_to_other_resolvers()
    {
        Assert.Null(LedgerJson.Default.GetTypeInfo(typeof(string), new JsonSerializerOptions()));
        Assert.Null(LedgerJson.Default.GetTypeInfo(typeof(Overdrawn), new JsonSerializerOptions()));
        Assert.Null(CityServiceJson.Default.GetTypeInfo(typeof(UploadMapInput), new JsonSerializerOptions()));
    }
}
