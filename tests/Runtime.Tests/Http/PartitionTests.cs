using System.Text.Json;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Tests.Aws;
using Smithwright.Tests.Shared;

namespace Smithwright.Runtime.Tests.Http;

public sealed class PartitionTests
{
    [Theory]
    [InlineData("eu-west-1", "aws")]
    [InlineData("aws-global", "aws")]
    [InlineData("cn-north-1", "aws-cn")]
    [InlineData("aws-cn-global", "aws-cn")]
    [InlineData("cn-nowhere-9", "aws-cn")]
    [InlineData("cn-nowhere", "aws")]
    [InlineData("us-gov-west-1", "aws-us-gov")]
    [InlineData("us-iso-east-1", "aws-iso")]
    [InlineData("us-isob-east-1", "aws-iso-b")]
    [InlineData("aws-iso-b-global", "aws-iso-b")]
    [InlineData("eusc-de-east-1", "aws-eusc")]
    [InlineData("eusc-fr-east-1", "aws")]
    [InlineData("moon-base", "aws")]
    public void A_region_that_follows_a_partition_s_pattern_belongs_to_it(string region, string expected) => Assert.Equal(expected, Partition.Of(region).Name);

    [SharedDataFact]
    public void The_table_says_what_the_published_one_says()
    {
        foreach (JsonElement partition in SharedData.Json("models/aws/partitions.json").GetProperty("partitions").EnumerateArray())
        {
            JsonElement outputs = partition.GetProperty("outputs");
            foreach (JsonProperty region in partition.GetProperty("regions").EnumerateObject())
            {
                Partition found = Partition.Of(region.Name);
                Assert.Equal(outputs.GetProperty("name").GetString(), found.Name);
                Assert.Equal(outputs.GetProperty("dnsSuffix").GetString(), found.DnsSuffix);
                Assert.Equal(outputs.GetProperty("dualStackDnsSuffix").GetString(), found.DualStackDnsSuffix);
                Assert.Equal(outputs.GetProperty("implicitGlobalRegion").GetString(), found.ImplicitGlobalRegion);
                Assert.Equal(outputs.GetProperty("supportsFIPS").GetBoolean(), found.SupportsFips);
                Assert.Equal(outputs.GetProperty("supportsDualStack").GetBoolean(), found.SupportsDualStack);
            }
        }
    }
}
