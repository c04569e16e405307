using System.Xml;

namespace Smithwright.Benchmarks.Calls.HandWritten;

internal sealed record AssumedRole(string? Id, string? Arn, string? AccessKeyId, string? SecretAccessKey, string? SessionToken, DateTimeOffset? Expiration, int? PackedPolicySize);

/// <summary>The result of STS's <c>AssumeRole</c>, read by hand.</summary>
internal static class RoleReader
{
    public static AssumedRole Read(byte[] xml)
    {
        using XmlReader reader = XmlText.Open(xml);
        AssumedRole role = new(null, null, null, null, null, null, null);
        XmlText.Enter(reader);
        while (XmlText.Child(reader) is { } child)
        {
            if (child == "AssumeRoleResult")
            {
                role = Result(reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return role;
    }

    private static AssumedRole Result(XmlReader reader)
    {
        (string? id, string? arn, string? key, string? secret, string? token, DateTimeOffset? expiration, int? size) =
            (null, (string?)null, (string?)null, (string?)null, (string?)null, (DateTimeOffset?)null, (int?)null);
        XmlText.Enter(reader);
        while (XmlText.Child(reader) is { } child)
        {
            switch (child)
            {
                case "AssumedRoleUser" or "Credentials":
                    // Their children have names of their own.
                    XmlText.Enter(reader);
                    while (XmlText.Child(reader) is { } inner)
                    {
                        switch (inner)
                        {
                            case "AssumedRoleId":
                                id = XmlText.String(reader);
                                break;
                            case "Arn":
                                arn = XmlText.String(reader);
                                break;
                            case "AccessKeyId":
                                key = XmlText.String(reader);
                                break;
                            case "SecretAccessKey":
                                secret = XmlText.String(reader);
                                break;
                            case "SessionToken":
                                token = XmlText.String(reader);
                                break;
                            case "Expiration":
                                expiration = XmlText.Time(reader);
                                break;
                            default:
                                reader.Skip();
                                break;
                        }
                    }

                    break;
                case "PackedPolicySize":
                    size = XmlText.Int32(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new AssumedRole(id, arn, key, secret, token, expiration, size);
    }
}
