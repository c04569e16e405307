using Shop.Compute.Serialization;
using Shop.Metrics.Serialization;
using Shop.Storage.Serialization;
using Shop.Tokens.Serialization;
using Smithwright.Benchmarks.Calls.Data;
using Smithwright.Benchmarks.Calls.HandWritten;
using Smithwright.Runtime.Serialization.Cbor;
using Smithwright.Runtime.Serialization.Xml;

namespace Smithwright.Benchmarks.Calls.Comparisons;

/// <summary>Bodies of XML and CBOR, read by hand and by generated code.</summary>
internal static class BodyComparison
{
    public static IEnumerable<Comparison> All()
    {
        byte[] objects = XmlData.Objects(1_000);
        yield return Of("read-s3", "Read `ListObjectsV2`, 1,000 keys", objects, "XmlReader", () => ObjectListReader.Read(objects), () => ListObjectsV2OutputXml.Read(new XmlShapeReader(objects)));
        byte[] role = XmlData.Role();
        yield return Of("read-sts", "Read `AssumeRole`", role, "XmlReader", () => RoleReader.Read(role), () => Role(role));
        byte[] instances = XmlData.Instances(100);
        yield return Of("read-ec2", "Read `DescribeInstances`, 100 instances", instances, "XmlReader", () => MachineReader.Read(instances), () => DescribeInstancesResultXml.Read(new XmlShapeReader(instances)));
        byte[] metrics = MetricData.Of(10, 500);
        yield return Of("read-cloudwatch", "Read `GetMetricData`, 10 series of 500 values", metrics, "CborReader", () => MetricReader.Read(metrics), () => Metrics(metrics));
    }

    private static Comparison Of(string id, string title, byte[] body, string framework, Func<object> byHand, Func<object> generated) =>
        new(id, $"{title} ({Quantity.Bytes(body.Length)})", [new($"hand-written `{framework}`", byHand), new("Smithwright", generated)]);

    private static object Role(byte[] xml)
    {
        XmlShapeReader reader = new(xml);
        reader.MoveToResult("AssumeRoleResult");
        return AssumeRoleResponseXml.Read(reader);
    }

    private static object Metrics(byte[] cbor)
    {
        CborShapeReader reader = new(cbor);
        return GetMetricDataOutputCbor.Read(ref reader);
    }
}
