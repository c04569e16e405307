using System.Globalization;
using System.Text;

namespace Smithwright.Benchmarks.Calls.Data;

/// <summary>Bodies of XML that services would send.</summary>
internal static class XmlData
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /// <summary>S3's <c>ListObjectsV2</c>.</summary>
    public static byte[] Objects(int count) => Utf8(Joined(
        count,
        i => $"<Contents><Key>films/{1900 + (i % 120)}/reel-{i:D6}.mxf</Key><LastModified>2024-05-{1 + (i % 28):D2}T10:{i % 60:D2}:00.000Z</LastModified><ETag>&quot;{i:x8}0b26e313ed4a7ca6904b0e9f&quot;</ETag><Size>{1_000_000 + (i * 37)}</Size><StorageClass>STANDARD</StorageClass></Contents>",
        $"{Declaration}<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>archive</Name><Prefix>films/</Prefix><KeyCount>{count}</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>true</IsTruncated><NextContinuationToken>1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=</NextContinuationToken>",
        "</ListBucketResult>"));

    /// <summary>STS's <c>AssumeRole</c>.</summary>
    public static byte[] Role() => Utf8(
        "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n  <AssumeRoleResult>\n    <AssumedRoleUser>\n      <AssumedRoleId>AROACLKWSDQRAOEXAMPLE:films</AssumedRoleId>\n      <Arn>arn:aws:sts::123456789012:assumed-role/archive/films</Arn>\n    </AssumedRoleUser>\n    <Credentials>\n      <AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId>\n      <SecretAccessKey>wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY</SecretAccessKey>\n      <SessionToken>"
        + string.Concat(Enumerable.Repeat("AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22", 12))
        + "</SessionToken>\n      <Expiration>2030-11-09T13:34:41Z</Expiration>\n    </Credentials>\n    <PackedPolicySize>6</PackedPolicySize>\n  </AssumeRoleResult>\n  <ResponseMetadata>\n    <RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId>\n  </ResponseMetadata>\n</AssumeRoleResponse>");

    /// <summary>EC2's <c>DescribeInstances</c>, an instance in each reservation.</summary>
    public static byte[] Instances(int count) => Utf8(Joined(
        count,
        i => $"<item><reservationId>r-{i:x17}</reservationId><ownerId>123456789012</ownerId><groupSet/><instancesSet><item><instanceId>i-{i:x17}</instanceId><imageId>ami-0abcdef1234567890</imageId><instanceState><code>16</code><name>running</name></instanceState><privateDnsName>ip-10-0-{i / 250}-{i % 250}.eu-west-1.compute.internal</privateDnsName><dnsName/><reason/><keyName>films</keyName><amiLaunchIndex>0</amiLaunchIndex><productCodes/><instanceType>c7g.large</instanceType><launchTime>2024-05-07T10:{i % 60:D2}:00.000Z</launchTime><placement><availabilityZone>eu-west-1{(char)('a' + (i % 3))}</availabilityZone><groupName/><tenancy>default</tenancy></placement><monitoring><state>disabled</state></monitoring><subnetId>subnet-0f{i % 3:x15}</subnetId><vpcId>vpc-0e1d2c3b4a5968778</vpcId><privateIpAddress>10.0.{i / 250}.{i % 250}</privateIpAddress><sourceDestCheck>true</sourceDestCheck><groupSet><item><groupId>sg-0123456789abcdef0</groupId><groupName>render</groupName></item></groupSet><architecture>arm64</architecture><rootDeviceType>ebs</rootDeviceType><rootDeviceName>/dev/xvda</rootDeviceName><blockDeviceMapping><item><deviceName>/dev/xvda</deviceName><ebs><volumeId>vol-{i:x17}</volumeId><status>attached</status><attachTime>2024-05-07T10:{i % 60:D2}:01.000Z</attachTime><deleteOnTermination>true</deleteOnTermination></ebs></item></blockDeviceMapping><virtualizationType>hvm</virtualizationType><clientToken/><tagSet><item><key>Name</key><value>render-{i}</value></item><item><key>stage</key><value>production</value></item></tagSet><hypervisor>xen</hypervisor><ebsOptimized>true</ebsOptimized><enaSupport>true</enaSupport></item></instancesSet></item>",
        $"{Declaration}<DescribeInstancesResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><requestId>8f7724cf-496f-496e-8fe3-example</requestId><reservationSet>",
        "</reservationSet></DescribeInstancesResponse>"));

    private static string Joined(int count, Func<int, FormattableString> item, FormattableString before, string after) =>
        before.ToString(CultureInfo.InvariantCulture) + string.Concat(Enumerable.Range(0, count).Select(i => item(i).ToString(CultureInfo.InvariantCulture))) + after;

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
