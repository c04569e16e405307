using Smithwright.Model.Assembly;
using Smithwright.Model.Protocols;
using Smithwright.Model.Text;
using Smithwright.Tests.Shared;

namespace Smithwright.Model.Tests.Assembly;

public class SharedModelTests
{
    public static TheoryData<string> Smithy => [.. SharedFolder.Files("models/smithy")];

    public static TheoryData<string> Protocols =>
        [.. SharedFolder.Files("conformance/protocols").Where(path => !path.EndsWith(".cases.json", StringComparison.Ordinal))];

    [SharedDataTheory]
    [MemberData(nameof(Smithy))]
    public void A_real_model_assembles_without_a_problem(string path)
    {
        AssembledModel assembled = Assemble(path);

        Assert.Empty(assembled.Problems);
        ModelAssertions.AssertClosed(assembled.Model);
        Assert.All(assembled.Model.Services, service => Assert.NotEmpty(service.Operations));
    }

    [SharedDataTheory]
    [MemberData(nameof(Protocols))]
    public void A_protocol_test_model_assembles_without_a_problem_but_its_protocol(string path)
    {
        AssembledModel assembled = Assemble(path);

        bool supported = ProtocolTable.Generated.Any(row => Path.GetFileName(path).StartsWith(row.Name, StringComparison.Ordinal));
        Assert.NotEmpty(assembled.Model.Services);
        Assert.Equal(
            supported ? [] : assembled.Model.Services.Select(_ => ProblemIds.NoSupportedProtocol),
            assembled.Problems.Select(problem => problem.Id));
    }

    private static AssembledModel Assemble(string path) => ModelAssembler.Assemble([new SourceFile(path, SharedFolder.Read(path))]);
}
