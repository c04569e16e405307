using System.Text.Json.Nodes;
using Smithwright.Conformance.Protocol;
using Smithwright.Conformance.Reporting;
using Smithwright.Tests.Shared;

namespace Smithwright.Conformance.Tests.Protocol;

public class ProtocolSuiteTests
{
    [Fact]
    public async Task Tests_for_clients_in_the_services_own_protocol_are_run_and_others_are_not_counted()
    {
        ProtocolRun run = await ProtocolSuite.RunAsync(DataFile.Shop, mutates: false);
        Assert.Equal(
            [
                "Corrected response passed", "ErrorOfBody error passed", "ErrorOfHeader error passed", "EveryMember response passed",
                "EveryPlace request passed", "NoBody request passed", "NoStream response passed", "NothingButTheStatus response passed",
                "OfNoService request skipped", "StreamWithMediaType request passed", "StreamedBody response passed", "Unsupported request failed",
            ],
            run.Results.Select(result => $"{result.Id} {result.Kind} {Summary.Word(result.Outcome)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_a_protocol_that_is_generated_every_test_fails()
    {
        ProtocolRun run = await ProtocolSuite.RunAsync(
            DataFile.Edited(DataFile.Shop, model => model["shapes"]!["com.example#Archive"]!["traits"] = new JsonObject { ["com.example#ledgerProtocol"] = new JsonObject() }),
            mutates: false);
        Assert.DoesNotContain(run.Results, result => result.Id == "Corrected");
        Assert.Equal("the service has no generated client", Assert.Single(run.Results, result => result.Id == "Unsupported").Reason);
    }

    [SharedDataTheory]
    [InlineData("restJson1", 207, 2500)]
    [InlineData("restXml", 112, 2000)]
    [InlineData("restXml-xmlns", 2, 100)]
    [InlineData("restXml-s3", 8, 80)]
    [InlineData("awsQuery", 53, 1000)]
    [InlineData("ec2Query", 42, 800)]
    public async Task The_public_tests_of_a_protocol_pass_and_notice_every_change(string file, int tests, int changes)
    {
        ProtocolRun run = await ProtocolSuite.RunAsync(Path.Combine(Repository.Shared!, "conformance", "protocols", $"{file}.json"), mutates: true);
        Assert.Equal(tests, Summary.Count(run.Results, Outcome.Passed));
        Assert.Equal(run.Results.Count, Summary.Count(run.Results, Outcome.Passed));
        Assert.Equal(0, run.Survivors);
        Assert.True(run.Mutants > changes);
    }

    [SharedDataTheory]
    [InlineData("rpcv2Json", 46, 1000)]
    [InlineData("rpcv2Cbor", 47, 800)]
    [InlineData("rpcv2Cbor-queryCompatible", 3, 20)]
    [InlineData("rpcv2Cbor-nonQueryCompatible", 1, 5)]
    public async Task The_public_tests_of_other_protocols_pass_and_notice_every_change(string protocol, int tests, int mutants)
    {
        ProtocolRun run = await ProtocolSuite.RunAsync(Path.Combine(Repository.Shared!, "conformance", "protocols", $"{protocol}.json"), mutates: true);
        Assert.Equal(tests, Summary.Count(run.Results, Outcome.Passed));
        Assert.Equal(run.Results.Count, tests);
        Assert.Equal(0, run.Survivors);
        Assert.True(run.Mutants > mutants);
    }
}
