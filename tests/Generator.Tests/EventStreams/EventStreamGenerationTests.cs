using Smithwright.Tests.Shared;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.EventStreams;

/// <summary>What is generated for operations with event streams; what it does on the wire is tested end to end.</summary>
public class EventStreamGenerationTests
{
    public static TheoryData<string> SharedModels => ["models/smithy/bedrock-runtime.json", "models/smithy/sagemaker-runtime.json", "conformance/protocols/restJson1.json"];

    [Fact]
    public void Event_streams_of_every_kind_compile() => Assert.Empty(GeneratedClient.Of([Models.EventStreams]).Complaints());

    [SharedDataTheory]
    [MemberData(nameof(SharedModels))]
    public void Published_models_with_event_streams_compile(string path) =>
        Assert.Empty(GeneratedClient.Of([ModelText.FromFile(Path.Combine(SharedFolder.Root!, path))]).Complaints());
}
