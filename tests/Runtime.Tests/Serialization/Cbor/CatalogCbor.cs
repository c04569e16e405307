using Smithwright.Runtime.Serialization.Cbor;

namespace Smithwright.Runtime.Tests.Serialization;

/// <summary>The codec of <see cref="Catalog"/>, as the generator writes it.</summary>
internal static class CatalogCbor
{
    internal static Catalog Read(ref CborShapeReader reader)
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
            if (reader.IsMember("title"u8)) { title = CborRead.String(ref reader); }
            else if (reader.IsMember("score"u8)) { score = CborRead.Double(ref reader); }
            else if (reader.IsMember("color"u8)) { color = CborRead.Enum<Color>(ref reader); }
            else if (reader.IsMember("level"u8)) { level = CborRead.IntEnum<Level>(ref reader); }
            else if (reader.IsMember("next"u8)) { next = Read(ref reader); }
            else if (reader.IsMember("items"u8)) { items = reader.ReadList(Read); }
            else if (reader.IsMember("labels"u8)) { labels = reader.ReadMap(CborRead.String); }
            else { reader.Skip(); }
        }
        return new Catalog { Title = title, Score = score, Color = color, Level = level, Next = next, Items = items, Labels = labels };
    }

    internal static void Write(CborShapeWriter writer, Catalog value)
    {
        writer.BeginObject();
        writer.Member("title"u8, value.Title);
        writer.Member("score"u8, value.Score);
        writer.Member<Color>("color"u8, value.Color, CborWrite.Enum);
        writer.Member<Level>("level"u8, value.Level, CborWrite.IntEnum);
        writer.Member("next"u8, value.Next, Write);
        writer.List("items"u8, value.Items, Write);
        writer.Map("labels"u8, value.Labels, CborWrite.String);
        writer.EndObject();
    }
}
