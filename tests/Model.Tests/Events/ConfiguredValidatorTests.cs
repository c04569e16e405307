using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Tests.Events;

/// <summary>Validators, suppressions and severities that the metadata of a model sets up.</summary>
public class ConfiguredValidatorTests
{
    private const string Shapes = "\nnamespace shop\nstring A\n@internal\nstring B\n";

    [Theory]
    [InlineData("{ name: \"EmitEachSelector\", id: \"X\", configuration: { selector: \"string[trait|internal]\" } }", "Danger X shop#B")]
    [InlineData("{ name: \"EmitEachSelector\", id: \"X\", severity: \"ERROR\", configuration: { selector: \"string\" } }", "Error X shop#A", "Error X shop#B")]
    [InlineData("{ name: \"EmitEachSelector\", id: \"X\", namespaces: [\"other\"], configuration: { selector: \"string\" } }")]
    [InlineData("{ name: \"EmitEachSelector\", id: \"X\", configuration: { selector: \"string\", bindToTrait: \"internal\" } }", "Danger X shop#B")]
    [InlineData("{ name: \"EmitNoneSelector\", id: \"X\", configuration: { selector: \"blob[id|namespace = shop]\" } }", "Danger X -")]
    [InlineData("{ name: \"EmitNoneSelector\", id: \"X\", configuration: { selector: \"string\" } }")]
    [InlineData("{ name: \"EmitEachSelector\", configuration: {} }", "Error Model -")]
    [InlineData("{ name: \"EmitEachSelector\", configuration: { selector: \"[\" } }", "Error Model -")]
    public void A_validator_reports_shapes(string validator, params string[] expected) => AssertEvents($"metadata validators = [{validator}]{Shapes}", expected);

    [Theory]
    [InlineData("", "Danger X.Y shop#B")]
    [InlineData("metadata suppressions = [{ id: \"X\", namespace: \"shop\" }]")]
    [InlineData("metadata suppressions = [{ id: \"X.Y\", namespace: \"*\" }]")]
    [InlineData("metadata suppressions = [{ id: \"X.Y.Z\", namespace: \"*\" }]", "Danger X.Y shop#B")]
    [InlineData("metadata suppressions = [{ id: \"X\", namespace: \"other\" }]", "Danger X.Y shop#B")]
    [InlineData("metadata suppressions = [{ id: \"X\" }]", "Error Model -")]
    [InlineData("metadata suppressions = 1", "Error Model -")]
    public void Suppressions_silence_what_is_no_error(string suppressions, params string[] expected) => AssertEvents(
        $"metadata validators = [{{ name: \"EmitEachSelector\", id: \"X.Y\", configuration: {{ selector: \"[trait|internal]\" }} }}]\n{suppressions}{Shapes}", expected);

    [Fact]
    public void The_trait_suppresses_as_well() => AssertEvents(
        $"metadata validators = [{{ name: \"EmitEachSelector\", id: \"X\", configuration: {{ selector: \"[trait|internal]\" }} }}]{Shapes}apply B @suppress([\"X\"])\n");

    [Fact]
    public void Errors_cannot_be_suppressed() => AssertEvents(
        "metadata suppressions = [{ id: \"LengthTrait\", namespace: \"*\" }]\nnamespace shop\n@length(min: 2, max: 1)\nstring A", "Error LengthTrait shop#A");

    [Theory]
    [InlineData("DANGER", "Danger X shop#B")]
    [InlineData("WARNING", "Warning X shop#B")]
    [InlineData("ERROR", "Error Model -")]
    public void Severities_can_be_raised(string severity, string expected) => AssertEvents(
        $"metadata validators = [{{ name: \"EmitEachSelector\", id: \"X\", severity: \"NOTE\", configuration: {{ selector: \"[trait|internal]\" }} }}]\n"
        + $"metadata severityOverrides = [{{ id: \"X\", namespace: \"shop\", severity: \"{severity}\" }}]{Shapes}",
        expected);

    [Fact]
    public void A_message_can_name_what_was_found()
    {
        ModelEvent found = Assert.Single(ValidatedModels.Validate(
            "$version: \"2.0\"\nmetadata validators = [{ name: \"EmitEachSelector\", id: \"X\", configuration: { selector: \"[trait|internal]\", messageTemplate: \"@{id|name} is @{trait|(length)}\" } }]" + Shapes));
        Assert.Equal("B is 1", found.Message);
    }

    [Fact]
    public void Metadata_has_types()
    {
        const string Text = "metadata level = 5\nnamespace shop\n@metadata(key: \"level\")\nstring Level\n";
        AssertEvents(Text, "Error TypedMetadata.level -");
        AssertEvents(Text.Replace("5", "\"a\""));
    }

    private static void AssertEvents(string text, params string[] expected) => Assert.Equal(
        expected, ValidatedModels.Validate($"$version: \"2.0\"\n{text}").Select(found => $"{found.Severity} {ValidatedModels.Describe(found)}").Order(StringComparer.Ordinal));
}
