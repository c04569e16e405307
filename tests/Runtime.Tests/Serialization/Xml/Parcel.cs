using Smithwright.Runtime.Serialization.Xml;

namespace Smithwright.Runtime.Tests.Serialization.Xml;

/// <summary>A shape with a member of every kind, and codecs written the way the generator writes them.</summary>
internal sealed record Parcel
{
    public string? Kind { get; init; }
    public int? Version { get; init; }
    public string? Title { get; init; }
    public double? Weight { get; init; }
    public Color? Color { get; init; }
    public Level? Level { get; init; }
    public DateTimeOffset? Sent { get; init; }
    public ReadOnlyMemory<byte>? Seal { get; init; }
    public IReadOnlyList<string>? Stamps { get; init; }
    public IReadOnlyList<Parcel>? Parts { get; init; }
    public IReadOnlyDictionary<string, string>? Labels { get; init; }
    public IReadOnlyDictionary<string, int>? Counts { get; init; }
    public Parcel? Inner { get; init; }
    public Content? Content { get; init; }
}

internal abstract record Content
{
    internal sealed record Letter(string Value) : Content;

    internal sealed record Nested(Content Value) : Content;

    internal sealed record Empty : Content;

    internal sealed record Unknown(string Name, string Value) : Content;
}

internal static class ParcelXml
{
    internal static Parcel Read(XmlShapeReader reader)
    {
        string? kind = null;
        int? version = null;
        string? title = null;
        double? weight = null;
        Color? color = null;
        Level? level = null;
        DateTimeOffset? sent = null;
        ReadOnlyMemory<byte>? seal = null;
        IReadOnlyList<string>? stamps = null;
        IReadOnlyList<Parcel>? parts = null;
        IReadOnlyDictionary<string, string>? labels = null;
        IReadOnlyDictionary<string, int>? counts = null;
        Parcel? inner = null;
        Content? content = null;
        while (reader.NextAttribute())
        {
            if (reader.IsMember("kind")) { kind = XmlRead.String(reader); }
            else if (reader.IsMember("version")) { version = XmlRead.Int32(reader); }
        }
        reader.BeginStructure();
        while (reader.NextMember())
        {
            if (reader.IsMember("Title")) { title = XmlRead.String(reader); }
            else if (reader.IsMember("Weight")) { weight = XmlRead.Double(reader); }
            else if (reader.IsMember("Color")) { color = XmlRead.Enum<Color>(reader); }
            else if (reader.IsMember("Level")) { level = XmlRead.IntEnum<Level>(reader); }
            else if (reader.IsMember("Sent")) { sent = XmlRead.DateTime(reader); }
            else if (reader.IsMember("Seal")) { seal = XmlRead.Blob(reader); }
            else if (reader.IsMember("Stamps")) { stamps = reader.ReadList("Stamp", XmlRead.String); }
            else if (reader.IsMember("Part")) { parts = reader.ReadItem(parts, Read); }
            else if (reader.IsMember("Labels")) { labels = reader.ReadMap("key", "value", XmlRead.String); }
            else if (reader.IsMember("Count")) { counts = reader.ReadEntry(counts, "K", "V", XmlRead.Int32); }
            else if (reader.IsMember("Inner")) { inner = Read(reader); }
            else if (reader.IsMember("Content")) { content = ContentXml.Read(reader); }
            else { reader.Skip(); }
        }
        return new Parcel
        {
            Kind = kind,
            Version = version,
            Title = title,
            Weight = weight,
            Color = color,
            Level = level,
            Sent = sent,
            Seal = seal,
            Stamps = stamps,
            Parts = parts,
            Labels = labels,
            Counts = counts,
            Inner = inner,
            Content = content,
        };
    }

    internal static void Write(XmlShapeWriter writer, Parcel value)
    {
        writer.Attribute("xsi:kind"u8, value.Kind);
        writer.Attribute<int>("version"u8, value.Version, XmlWrite.Int32);
        writer.Member("Title xmlns:t=\"urn:title\""u8, value.Title);
        writer.Member("Weight"u8, value.Weight);
        writer.Member<Color>("Color"u8, value.Color, XmlWrite.Enum);
        writer.Member<Level>("Level"u8, value.Level, XmlWrite.IntEnum);
        writer.Member<DateTimeOffset>("Sent"u8, value.Sent, XmlWrite.DateTime);
        writer.Member<ReadOnlyMemory<byte>>("Seal"u8, value.Seal, XmlWrite.Blob);
        writer.List("Stamps"u8, "Stamp xmlns=\"urn:stamp\""u8, value.Stamps, XmlWrite.String);
        writer.Items("Part"u8, value.Parts, Write);
        writer.Map("Labels"u8, "key"u8, "value"u8, value.Labels, XmlWrite.String);
        writer.Entries("Count"u8, "K"u8, "V"u8, value.Counts, XmlWrite.Int32);
        writer.Member("Inner"u8, value.Inner, Write);
        writer.Member("Content"u8, value.Content, ContentXml.Write);
    }

    internal static void WriteRoot(XmlShapeWriter writer, Parcel value) =>
        writer.Member("Parcel xmlns=\"urn:parcel\" xmlns:xsi=\"urn:kind\""u8, value, Write);
}

internal static class ContentXml
{
    internal static Content? Read(XmlShapeReader reader)
    {
        Content? value = null;
        Content? unknown = null;
        reader.BeginStructure();
        while (reader.NextUnionMember(value is not null))
        {
            if (reader.IsMember("letter")) { value = new Content.Letter(XmlRead.String(reader)); }
            else if (reader.IsMember("nested")) { value = new Content.Nested(reader.ReadRequired(Read)); }
            else if (reader.IsMember("empty")) { reader.Skip(); value = new Content.Empty(); }
            else { unknown = new Content.Unknown(reader.MemberName, System.Text.Encoding.UTF8.GetString(reader.ReadRaw().Span)); }
        }
        return value ?? unknown;
    }

    internal static void Write(XmlShapeWriter writer, Content value)
    {
        switch (value)
        {
            case Content.Letter member: writer.Member("letter"u8, member.Value); break;
            case Content.Nested member: writer.Member("nested"u8, member.Value, Write); break;
            case Content.Empty: writer.Begin("empty"u8); writer.End("empty"u8); break;
            case Content.Unknown unknown: XmlWrite.UnknownMember(writer, new UnknownValue(System.Text.Encoding.UTF8.GetBytes(unknown.Value), "application/xml")); break;
        }
    }
}
