using Smithwright.Analyzers.Contracts;

namespace Smithwright.Analyzers.Tests.Contracts;

/// <summary>A pattern that takes too long is asked a few times, not for every string of a project.</summary>
public sealed class PatternAnswersTests
{
    [Fact]
    public void A_pattern_that_took_too_long_twice_is_not_asked_again()
    {
        PatternAnswers answers = new CompilationPatterns().Find("^(a)\\1$", isFullMatch: false)!;

        Assert.Equal(2, Enumerable.Range(0, 10).Sum(_ => Asked(answers, null)));
    }

    [Fact]
    public void A_pattern_that_answers_is_always_asked()
    {
        PatternAnswers answers = new CompilationPatterns().Find("^(a)\\1$", isFullMatch: false)!;

        Assert.Equal(10, Enumerable.Range(0, 10).Sum(_ => Asked(answers, false)));
    }

    [Fact]
    public void All_patterns_of_a_compilation_share_a_budget()
    {
        CompilationPatterns patterns = new();

        Assert.Equal(8, Enumerable.Range(0, 20).Sum(i => Asked(patterns.Find($"^(a)\\1{i}$", isFullMatch: false)!, null)));
        Assert.Equal(1, Asked(new CompilationPatterns().Find("^(a)\\1$", isFullMatch: false)!, null));
    }

    [Fact]
    public void A_pattern_that_needs_no_engine_is_always_asked()
    {
        CompilationPatterns patterns = new();
        Assert.True(Enumerable.Range(0, 20).Sum(i => Asked(patterns.Find($"^(a)\\1{i}$", isFullMatch: false)!, null)) > 0);

        Assert.False(patterns.Find("^[a-z]+$", isFullMatch: false)!.IsMatch("1"));
    }

    private static int Asked(PatternAnswers answers, bool? answer)
    {
        int asked = 0;
        answers.IsMatch("text", isSimple: false, _ =>
        {
            asked++;
            return answer;
        });
        return asked;
    }
}
