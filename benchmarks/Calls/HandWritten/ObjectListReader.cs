using System.Xml;

namespace Smithwright.Benchmarks.Calls.HandWritten;

internal sealed record ObjectList(string? Name, string? Prefix, int? KeyCount, int? MaxKeys, bool? IsTruncated, string? NextToken, IReadOnlyList<StoredObject> Contents);

internal sealed record StoredObject(string? Key, DateTimeOffset? LastModified, string? ETag, long? Size, string? StorageClass);

/// <summary>A listing of S3, read by hand.</summary>
internal static class ObjectListReader
{
    public static ObjectList Read(byte[] xml)
    {
        using XmlReader reader = XmlText.Open(xml);
        (string? name, string? prefix, int? keyCount, int? maxKeys, bool? isTruncated, string? next) = (null, null, (int?)null, (int?)null, (bool?)null, (string?)null);
        List<StoredObject> contents = [];
        XmlText.Enter(reader);
        while (XmlText.Child(reader) is { } child)
        {
            switch (child)
            {
                case "Contents":
                    contents.Add(Object(reader));
                    break;
                case "Name":
                    name = XmlText.String(reader);
                    break;
                case "Prefix":
                    prefix = XmlText.String(reader);
                    break;
                case "KeyCount":
                    keyCount = XmlText.Int32(reader);
                    break;
                case "MaxKeys":
                    maxKeys = XmlText.Int32(reader);
                    break;
                case "IsTruncated":
                    isTruncated = XmlText.Boolean(reader);
                    break;
                case "NextContinuationToken":
                    next = XmlText.String(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new ObjectList(name, prefix, keyCount, maxKeys, isTruncated, next, contents);
    }

    private static StoredObject Object(XmlReader reader)
    {
        (string? key, DateTimeOffset? modified, string? tag, long? size, string? storage) = (null, (DateTimeOffset?)null, (string?)null, (long?)null, (string?)null);
        XmlText.Enter(reader);
        while (XmlText.Child(reader) is { } child)
        {
            switch (child)
            {
                case "Key":
                    key = XmlText.String(reader);
                    break;
                case "LastModified":
                    modified = XmlText.Time(reader);
                    break;
                case "ETag":
                    tag = XmlText.String(reader);
                    break;
                case "Size":
                    size = XmlText.Int64(reader);
                    break;
                case "StorageClass":
                    storage = XmlText.String(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new StoredObject(key, modified, tag, size, storage);
    }
}
