using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Comparison;
using Smithwright.Model.Project;
using Smithwright.Model.Smithy;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Chains;

/// <summary>However long a chain a model has: it ends in a model or a diagnostic, on a stack as small as that of any host of the compiler.</summary>
public class ChainTests
{
    private const int Length = 100_000;

    private const int StackBytes = 256 * 1024;

    /// <summary>Chains of what a model may have any number of.</summary>
    public static TheoryData<string> Sound => [.. ChainModels.Sound.Keys];

    /// <summary>Chains that are longer than is allowed, and the beginning of what is said of them.</summary>
    public static TheoryData<string> TooLong => [.. ChainModels.TooLong.Keys];

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_long_chain_is_read(string kind) => Assert.Empty(Assemble(ChainModels.Sound[kind](Length)));

    [Theory]
    [MemberData(nameof(TooLong))]
    public void A_chain_that_is_too_long_is_reported_where_it_stands(string kind)
    {
        (Func<int, string> model, string id, string message) = ChainModels.TooLong[kind];

        IReadOnlyList<Problem> problems = Assemble(model(Length));

        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Equal(id, problem.Id));
        Assert.All(problems, problem => Assert.Contains(message, problem.Message, StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.True(problem.Span.Length > 0));
    }

    [Theory]
    [InlineData("mixins", 64)]
    [InlineData("lists", 128)]
    [InlineData("maps", 128)]
    [InlineData("C2J lists", 128)]
    public void The_longest_chain_is_legal_and_one_more_is_reported_once(string kind, int longest)
    {
        Assert.Empty(Assemble(ChainModels.TooLong[kind].Model(longest)));
        Assert.Single(Assemble(ChainModels.TooLong[kind].Model(longest + 1)));
    }

    [Fact]
    public void A_ring_of_required_members_is_cut_once()
    {
        Problem problem = Assert.Single(Assemble(ChainModels.Ring(Length)));

        Assert.Contains("would need another one without end", problem.Message, StringComparison.Ordinal);
    }

    /// <summary>The problems of a model, found as the compiler finds them: cut into its shapes, assembled, checked for support, and compared.</summary>
    private static IReadOnlyList<Problem> Assemble(string text)
    {
        IReadOnlyList<Problem> problems = [];
        OnSmallStack(() =>
        {
            AssembledModel model = ModelAssembler.Assemble([FileSections.Join([.. FileSections.Split(new SourceFile("model.json", text)).Select(SmithyFile.Parse)])]);
            IReadOnlyList<ClientRequest> requests = [.. model.Model.Services.Select(service =>
                new ClientRequest(service, "model.json", new ModelItem("Example", "public", EquatableArray<string>.Empty, "Example"), "Example"))];
            Assert.All(UnsupportedFeatures.Find(model, requests), problem => Assert.Equal(ProblemIds.UnsupportedFeature, problem.Id));
            Assert.Empty(ModelComparer.Compare(model, model));
            problems = model.Problems;
        });
        return problems;
    }

    /// <summary>What a function returns that runs on a stack as small as that of any host of the compiler.</summary>
    internal static T OnSmallStack<T>(Func<T> function)
    {
        T result = default!;
        OnSmallStack(() => { result = function(); });
        return result;
    }

    private static void OnSmallStack(Action action)
    {
        Exception? thrown = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            StackBytes);
        thread.Start();
        thread.Join();
        if (thrown is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown);
        }
    }
}
