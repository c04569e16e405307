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

        Assert.DoesNotContain(assembled.Problems, problem => problem.Id != ProblemIds.NoSupportedProtocol);
        Assert.NotEmpty(assembled.Model.Services);
    }

    private static AssembledModel Assemble(string path) => ModelAssembler.Assemble([new SourceFile(path, SharedFolder.Read(path))]);
}
