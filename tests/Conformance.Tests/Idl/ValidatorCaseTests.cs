using Smithwright.Conformance.Idl;
using Smithwright.Tests.Shared;

namespace Smithwright.Conformance.Tests.Idl;

/// <summary>The command finds events at the right shape, and what Smithy does not report.</summary>
public sealed class ValidatorCaseTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Theory]
    [InlineData("@length(min: 2, max: 1)\\nstring A", "LengthTrait", "\"a#A\"", "")]
    [InlineData("@length(min: 2, max: 1)\\nstring A", "LengthTrait", "\"a#B\"", "missing LengthTrait a#B, other LengthTrait a#A, other (checking) a#A")]
    [InlineData("@length(min: 2, max: 1)\\nstring A", "RangeTrait", "\"a#A\"", "missing RangeTrait a#A, other LengthTrait a#A")]
    [InlineData("string A", "LengthTrait", "\"a#A\"", "missing LengthTrait a#A")]
    [InlineData("list A {}", "Model", "\"a#A\"", "")]
    [InlineData("list A {}", "Model", "\"a#B\"", "missing Model a#B, other (loading) a#A")]
    [InlineData("structure A { a: B }", "Target", "\"a#A$a\"", "")]
    public void An_event_has_an_id_and_a_shape(string text, string id, string shape, string expected) => Assert.Equal(
        expected,
        Run($$"""[{"id": "x", "files": {"a.smithy": "$version: \"2.0\"\nnamespace a\n{{text}}"}, "events": [{"severity": "ERROR", "eventId": "{{id}}", "shape": {{shape}}, "message": "x"}]}]"""));

    [Fact]
    public void Other_severities_do_not_count() => Assert.Equal(
        "", Run("""[{"id": "x", "files": {"a.smithy": "namespace a\nstring A"}, "events": [{"severity": "DANGER", "eventId": "X", "shape": "a#A", "message": "x"}]}]"""));

    [Fact]
    public void A_model_has_no_errors()
    {
        Assert.Equal("", Run("""{"smithy": "2.0", "shapes": {"a#A": {"type": "string"}}}"""));
        Assert.Equal("other TraitTarget a#A", Run("""{"smithy": "2.0", "shapes": {"a#A": {"type": "string", "traits": {"smithy.api#required": {}}}}}"""));
    }

    [SharedDataTheory]
    [InlineData("conformance/idl/validators.cases.json")]
    [InlineData("conformance/idl/validators-aws.cases.json")]
    public void Smithy_s_events_are_found(string path)
    {
        ValidatorResult[] results = [.. ValidatorCases.Run(Path.Combine(SharedFolder.Root!, path))];
        int expected = results.Sum(result => result.Expected);
        Assert.InRange(expected, 100, 1000);
        Assert.InRange(results.Sum(result => result.Missing.Count), 0, expected * 3 / 100);
        Assert.Empty(results.SelectMany(result => result.Others));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Run(string text)
    {
        string path = Path.Combine(_folder.FullName, "cases.json");
        File.WriteAllText(path, text);
        ValidatorResult result = ValidatorCases.Run(path).Single();
        return string.Join(", ", result.Missing.Select(missing => $"missing {missing.Id} {missing.Shape}").Concat(result.Others.Select(other => $"other {other.Id} {other.Shape}").Distinct()));
    }
}
