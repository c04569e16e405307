using Smithwright.Conformance.Protocol;
using Smithwright.Conformance.Reporting;
using Smithwright.Conformance.Server;
using Smithwright.Tests.Shared;

namespace Smithwright.Conformance.Tests.Server;

public class ServerSuiteTests
{
    [SharedDataTheory]
    [InlineData("restJson1 server/restJson1 server/restJson1-malformed.cases restJson1-validation restJson1-validation.cases")]
    [InlineData("awsJson1_0 awsJson1_1 server/awsJson1_0 server/awsJson1_1 awsJson1_0-queryCompatible")]
    [InlineData("rpcv2Json server/rpcv2Json rpcv2Cbor server/rpcv2Cbor rpcv2Cbor-queryCompatible rpcv2Cbor-nonQueryCompatible")]
    [InlineData("restXml server/restXml restXml-xmlns restXml-s3")]
    [InlineData("awsQuery ec2Query")]
    public async Task The_public_tests_of_servers_pass(string files)
    {
        ProtocolRun run = await ServerSuite.RunAsync([.. files.Split(' ').Select(FileOf)], mutates: false);
        Assert.NotEmpty(run.Results);
        Assert.Equal([], run.Results.Where(result => result.Outcome != Outcome.Passed).Select(result => $"{result.Id}: {result.Reason}"));
    }

    [SharedDataFact]
    public async Task A_change_of_what_a_test_expects_is_noticed()
    {
        ProtocolRun run = await ServerSuite.RunAsync([FileOf("restJson1"), FileOf("server/restJson1")], mutates: true);
        Assert.Equal([], run.Results.Where(result => result.Outcome != Outcome.Passed).Select(result => $"{result.Id}: {result.Reason}"));
        Assert.True(run.Mutants > 100);
    }

    [SharedDataFact]
    public async Task Files_come_in_any_order_and_a_case_without_its_model_fails()
    {
        string cases = FileOf("restJson1-validation.cases");
        ProtocolRun alone = await ServerSuite.RunAsync([cases], mutates: false);
        Assert.Equal(85, alone.Results.Count);
        Assert.All(alone.Results, result => Assert.Equal("no model has the operation", result.Reason));
        ProtocolRun together = await ServerSuite.RunAsync([cases, FileOf("restJson1-validation")], mutates: false);
        Assert.Equal(85, Summary.Count(together.Results, Outcome.Passed));
    }

    private static string FileOf(string name) => Path.Combine(Repository.Shared!, "conformance", "protocols", $"{name}.json");
}
