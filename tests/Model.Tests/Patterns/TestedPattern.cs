using Smithwright.Model.Patterns.Compilation;
using Smithwright.Model.Patterns.Reading;
using Smithwright.Model.Patterns.Writing;
using Smithwright.Semantics.Matching;

namespace Smithwright.Model.Tests.Patterns;

/// <summary>A pattern with every way to decide whether a string matches; all of them must agree.</summary>
internal sealed class TestedPattern
{
    private readonly PatternMatcher _matcher;
    private readonly PatternMatcher _byParts;
    private readonly PatternMatcher _byBacktracking;

    private TestedPattern(CompiledPattern compiled)
    {
        EcmaPattern pattern = compiled.Pattern;
        _matcher = compiled.ToMatcher();
        _byParts = new PatternMatcher([.. CompiledPattern.PartsOf(pattern)]);
        string? pairs = pattern.IsByCodePoint ? DotNetPatternWriter.Write(pattern.Root, SurrogateForm.Pairs) : null;
        _byBacktracking = new PatternMatcher([new PatternPart(DotNetPatternWriter.Write(pattern.Root, SurrogateForm.Units), pairs, IsLinear: false, Matches: true)]);
    }

    public static TestedPattern? Create(string ecma, bool fullMatch, out string? reason) =>
        CompiledPattern.Compile(ecma, fullMatch, out reason) is { } compiled ? new TestedPattern(compiled) : null;

    public bool IsLinear => _matcher.IsLinear;

    /// <summary>As clients and analyzers decide it.</summary>
    public bool? IsMatch(string text) => _matcher.IsMatch(text);

    /// <summary>By the engines for its parts, whether they are needed or not.</summary>
    public bool? IsMatchByParts(string text) => _byParts.IsMatch(text);

    /// <summary>By the engine that goes back, as a whole.</summary>
    public bool? IsMatchByBacktracking(string text) => _byBacktracking.IsMatch(text);
}
