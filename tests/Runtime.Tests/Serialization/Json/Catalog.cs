using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Serialization;

/// <summary>A shape written the way the generator writes shapes: every kind of member once, and one that recurses.</summary>
internal sealed record Catalog
{
    public string? Title { get; init; }
    public double? Score { get; init; }
    public Color? Color { get; init; }
    public Level? Level { get; init; }
    public Catalog? Next { get; init; }
    public IReadOnlyList<Catalog>? Items { get; init; }
    public IReadOnlyDictionary<string, string>? Labels { get; init; }
}

internal readonly record struct Color(string Value) : IStringEnum<Color>
{
    public static IReadOnlyList<Color> KnownValues { get; } = [new("red"), new("green")];

    static Color IStringEnum<Color>.FromValue(string value) => new(value);
}

internal readonly record struct Level(int Value) : IIntEnum<Level>
{
    static Level IIntEnum<Level>.FromValue(int value) => new(value);
}

internal static class CatalogJson
{
    internal static Catalog Read(ref JsonShapeReader reader)
    {
        string? title = null;
        double? score = null;
        Color? color = null;
        Level? level = null;
        Catalog? next = null;
        IReadOnlyList<Catalog>? items = null;
        IReadOnlyDictionary<string, string>? labels = null;
        reader.BeginObject();
        while (reader.NextMember())
        {
            if (reader.IsMember("title"u8)) { title = reader.ReadString(); }
            else if (reader.IsMember("score"u8)) { score = reader.ReadDouble(); }
            else if (reader.IsMember("color"u8)) { color = reader.ReadEnum<Color>(); }
            else if (reader.IsMember("level"u8)) { level = reader.ReadIntEnum<Level>(); }
            else if (reader.IsMember("next"u8)) { next = Read(ref reader); }
            else if (reader.IsMember("items"u8)) { items = reader.ReadList(Read); }
            else if (reader.IsMember("labels"u8)) { labels = reader.ReadMap(JsonRead.String); }
            else { reader.Skip(); }
        }
        return new Catalog { Title = title, Score = score, Color = color, Level = level, Next = next, Items = items, Labels = labels };
    }

    internal static void Write(JsonShapeWriter writer, Catalog value)
    {
        writer.BeginObject();
        writer.Member("title"u8, value.Title);
        writer.Member("score"u8, value.Score);
        writer.Member<Color>("color"u8, value.Color, JsonWrite.Enum);
        writer.Member<Level>("level"u8, value.Level, JsonWrite.IntEnum);
        writer.Member("next"u8, value.Next, Write);
        writer.List("items"u8, value.Items, Write);
        writer.Map("labels"u8, value.Labels, JsonWrite.String);
        writer.EndObject();
    }
}
