using Smithwright.Tests.Shared;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Messages;

/// <summary>What is generated for operations with event streams; what it does on the wire is tested end to end.</summary>
public class EventStreamGenerationTests
{
    public static TheoryData<string> SharedModels =>
    [
        "models/smithy/bedrock-runtime.json", "models/smithy/sagemaker-runtime.json", "models/smithy/kinesis.json", "conformance/protocols/restJson1.json",
    ];

    [Fact]
    public void Event_streams_of_every_kind_compile() => Assert.Empty(GeneratedClient.Of([Models.EventStreams]).Complaints());

    [Fact]
    public void A_member_called_like_the_method_leaves_the_output_disposable() =>
        Assert.Contains("void global::System.IDisposable.Dispose()", GeneratedClient.Of([Models.EventStreams]).Files["Example.Chat.ListenOutput.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void A_change_of_an_event_without_headers_leaves_the_file_of_the_union_as_it_is()
    {
        const string Union = "Example.Chat.Broadcast.g.cs";
        string before = GeneratedClient.Of([Models.EventStreams]).Files[Union];
        Assert.Equal(before, GeneratedClient.Of([Models.EventStreams.With("\"who\": {", "\"whoever\": {")]).Files[Union]);
        Assert.NotEqual(before, GeneratedClient.Of([Models.EventStreams.With("\"message\": { \"target\": \"smithy.api#String\", \"traits\"", "\"words\": { \"target\": \"smithy.api#String\", \"traits\"")]).Files[Union]);
    }

    [Fact]
    public void The_aws_json_protocols_send_and_receive_events()
    {
        ModelText model = Models.EventStreams
            .With("aws.protocols#restJson1", "aws.protocols#awsJson1_1")
            .With("\"dispose\": { \"target\": \"smithy.api#String\", \"traits\": { \"smithy.api#httpHeader\": \"x-dispose\" } },", "")
            .With("\"listeners\": { \"target\": \"smithy.api#Integer\", \"traits\": { \"smithy.api#httpHeader\": \"x-listeners\" } },", "");
        GeneratedClient client = GeneratedClient.Of([model]);
        Assert.Empty(client.Complaints());
        Assert.Contains("Broadcast = response.Events(BroadcastEvents.Codec)", client.Files["Example.Chat.Serialization.ListenOperation.g.cs"], StringComparison.Ordinal);
        Assert.Equal(
            ["ConverseOperation", "DictateOperation", "ListenOperation", "WaveOperation"],
            client.Files.Keys.Where(name => name.EndsWith("Operation.g.cs", StringComparison.Ordinal)).Select(name => name.Split('.')[^3]).Order());
    }

    [SharedDataTheory]
    [MemberData(nameof(SharedModels))]
    public void Published_models_with_event_streams_compile(string path) =>
        Assert.Empty(GeneratedClient.Of([ModelText.FromFile(Path.Combine(SharedFolder.Root!, path))]).Complaints());
}
