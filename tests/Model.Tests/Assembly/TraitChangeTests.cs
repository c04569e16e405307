using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Tests.Assembly;

public class TraitChangeTests
{
    private const string Shelf = """
        "shop#Item": {"type": "structure", "members": {
            "id": {"target": "smithy.api#String", "traits": {"smithy.api#length": {"max": 10}, "smithy.api#pattern": "^a"}}},
            "traits": {"smithy.api#title": "Item", "smithy.api#tags": ["a"]}},
        "shop#Sized": {"type": "structure", "members": {"size": {"target": "smithy.api#Integer", "traits": {"smithy.api#range": {"max": 5}}}},
            "traits": {"smithy.api#mixin": {}}},
        "shop#Box": {"type": "structure", "mixins": [{"target": "shop#Sized"}], "members": {}}
        """;

    [Fact]
    public void An_override_takes_the_place_of_a_trait_and_says_where_it_stands()
    {
        AssembledModel assembled = With("""
            "shop#Item$id": {"type": "apply", "traits": {"smithwright.api#override": {"smithy.api#length": {"max": 500}}}},
            "shop#Item": {"type": "apply", "traits": {"smithwright.api#override": {"smithy.api#tags": ["b"]}}}
            """);

        Assert.Empty(assembled.Problems);
        JsonNode length = assembled.Model.Member("shop#Item$id").Traits.Get(TraitIds.Length)!;
        Assert.Equal("500", ((JsonNumber)((JsonObject)length)["max"]!).Text);
        Assert.Equal("overlay.json", length.Span.Path);
        Assert.Equal(["b"], ((JsonArray)assembled.Model.Structure("shop#Item").Traits.Get(TraitIds.Tags)!).Items.Select(tag => ((JsonString)tag).Value));
        Assert.False(assembled.Model.Member("shop#Item$id").Traits.Has(TraitIds.Override));
    }

    [Fact]
    public void A_trait_can_be_taken_away_from_shapes_and_members_and_the_others_stay()
    {
        AssembledModel assembled = With("""
            "shop#Item$id": {"type": "apply", "traits": {"smithwright.api#without": ["smithy.api#length"]}},
            "shop#Item": {"type": "apply", "traits": {"smithwright.api#without": ["smithy.api#title"], "smithy.api#documentation": "An item."}}
            """);

        Assert.Empty(assembled.Problems);
        TraitMap member = assembled.Model.Member("shop#Item$id").Traits;
        Assert.True(!member.Has(TraitIds.Length) && member.Has(TraitIds.Pattern) && !member.Has(TraitIds.Without));
        TraitMap shape = assembled.Model.Structure("shop#Item").Traits;
        Assert.True(!shape.Has(TraitIds.Title) && shape.Has(TraitIds.Documentation));
    }

    [Theory]
    [InlineData("shop#Sized$size")]
    [InlineData("shop#Box$size")]
    public void What_comes_from_a_mixin_can_be_changed_in_the_mixin_and_where_it_is_mixed_in(string target)
    {
        AssembledModel changed = With($$$""" "{{{target}}}": {"type": "apply", "traits": {"smithwright.api#override": {"smithy.api#range": {"max": 7} } } } """);
        AssembledModel removed = With($$$""" "{{{target}}}": {"type": "apply", "traits": {"smithwright.api#without": ["smithy.api#range"]}} """);

        Assert.Empty(changed.Problems.Concat(removed.Problems));
        Assert.Equal("7", ((JsonNumber)((JsonObject)changed.Model.Member("shop#Box$size").Traits.Get(TraitIds.Range)!)["max"]!).Text);
        Assert.False(removed.Model.Member("shop#Box$size").Traits.Has(TraitIds.Range));
        Assert.Equal(target == "shop#Box$size", removed.Model.Member("shop#Sized$size").Traits.Has(TraitIds.Range));
    }

    [Theory]
    [InlineData("""{"smithwright.api#override": {«"smithy.api#lenght"»: {"max": 1}}}""", "'shop#Item$id' has no trait 'smithy.api#lenght' to override; did you mean 'smithy.api#length'?")]
    [InlineData("""{"smithwright.api#without": [«"smithy.api#range"»]}""", "'shop#Item$id' has no trait 'smithy.api#range' to take away.")]
    public void A_change_of_a_trait_that_is_not_there_is_reported(string traits, string message) =>
        AssertProblem(ProblemIds.ConflictingDefinition, message, $$""" "shop#Item$id": {"type": "apply", "traits": {{traits}} } """);

    [Theory]
    [InlineData("""{"smithwright.api#override": «["smithy.api#length"]»}""")]
    [InlineData("""{"smithwright.api#override": «{}»}""")]
    [InlineData("""{"smithwright.api#override": {«"length"»: {}}}""")]
    [InlineData("""{"smithwright.api#without": «"smithy.api#length"»}""")]
    [InlineData("""{"smithwright.api#without": «[1]»}""")]
    [InlineData("""{"smithwright.api#without": [«"length"»]}""")]
    public void A_malformed_change_is_reported_and_changes_nothing(string traits)
    {
        AssembledModel assembled = AssertProblem(ProblemIds.InvalidTrait, null, $$""" "shop#Item$id": {"type": "apply", "traits": {{traits}} } """);

        Assert.True(assembled.Model.Member("shop#Item$id").Traits.Has(TraitIds.Length));
    }

    [Theory]
    [InlineData("""{"smithwright.api#override": {«"smithy.api#length"»: {"max": 3}}}""", "Trait 'smithy.api#length' of 'shop#Item$id' is already overridden in first.json, which contradicts this.")]
    [InlineData("""{"smithwright.api#without": [«"smithy.api#length"»]}""", "Trait 'smithy.api#length' of 'shop#Item$id' is already overridden in first.json, which contradicts this.")]
    public void Two_overlays_that_change_a_trait_differently_are_a_conflict_at_the_second(string second, string message)
    {
        const string First = """{"smithwright.api#override": {"smithy.api#length": {"max": 2}}}""";
        Marked overlay = Marked.Read(Models.Smithy($$""" "shop#Item$id": {"type": "apply", "traits": {{second}} } """), "second.json");
        AssembledModel assembled = ModelAssembler.Assemble(
            [File("model.json", Shelf), File("first.json", $$""" "shop#Item$id": {"type": "apply", "traits": {{First}} } """), overlay.File]);

        Assert.Equal(new Problem(ProblemIds.ConflictingDefinition, overlay.Spans[0], message), Assert.Single(assembled.Problems));
    }

    [Fact]
    public void Two_overlays_that_change_a_trait_alike_agree()
    {
        SourceFile Overlay(string path) => File(path, """
            "shop#Item$id": {"type": "apply", "traits": {"smithwright.api#override": {"smithy.api#length": {"max": 2}}, "smithwright.api#without": ["smithy.api#pattern"]}}
            """);

        Assert.Empty(ModelAssembler.Assemble([File("model.json", Shelf), Overlay("1.json"), Overlay("2.json")]).Problems);
    }

    [Fact]
    public void A_silent_contradiction_stays_a_conflict_that_names_the_file_and_the_way_out()
    {
        AssembledModel assembled = AssertProblem(
            ProblemIds.ConflictingDefinition,
            "Trait 'smithy.api#title' of 'shop#Item' already has another value, given in model.json; an overlay replaces it through 'smithwright.api#override'.",
            """ "shop#Item": {"type": "apply", "traits": {"smithy.api#title": «"Thing"»}} """);

        Assert.Equal("Item", assembled.Model.Structure("shop#Item").Traits.GetString(TraitIds.Title));
    }

    [Theory]
    [InlineData("shop#Itme", "No file defines 'shop#Itme', to which traits are applied; did you mean 'shop#Item'?")]
    [InlineData("shop#Item$di", "Shape 'shop#Item' has no member 'di', to which traits are applied; did you mean 'id'?")]
    [InlineData("shop#Box$siez", "Shape 'shop#Box' has no member 'siez', to which traits are applied; did you mean 'size'?")]
    public void A_change_of_what_is_not_there_is_reported_once(string target, string message) => AssertProblem(
        ProblemIds.ConflictingDefinition, message, $$$""" «"{{{target}}}"»: {"type": "apply", "traits": {"smithwright.api#without": ["smithy.api#title"]}} """);

    [Theory]
    [InlineData("override", """{"smithy.api#title": "x"}""")]
    [InlineData("without", """["smithy.api#title"]""")]
    public void A_change_in_a_definition_is_reported(string trait, string value) => Models.ExpectProblems(
        ProblemIds.InvalidTrait, Models.Smithy($$$""" "shop#Name": {"type": "string", "traits": {"smithy.api#title": "Name", "smithwright.api#{{{trait}}}": «{{{value}}}»}} """));

    [Fact]
    public void What_an_override_says_is_checked_like_any_trait() => AssertProblem(
        ProblemIds.InvalidTrait, null, """ "shop#Item$id": {"type": "apply", "traits": {"smithwright.api#override": {"smithy.api#length": {"max": «"many"»}}}} """);

    private static AssembledModel With(string overlay) => ModelAssembler.Assemble([File("model.json", Shelf), File("overlay.json", overlay)]);

    private static AssembledModel AssertProblem(string id, string? message, string marked)
    {
        Marked overlay = Marked.Read(Models.Smithy(marked), "overlay.json");
        AssembledModel assembled = ModelAssembler.Assemble([File("model.json", Shelf), overlay.File]);
        Problem problem = Assert.Single(assembled.Problems);
        Assert.Equal((id, overlay.Spans[0]), (problem.Id, problem.Span));
        Assert.Equal(message ?? problem.Message, problem.Message);
        return assembled;
    }

    private static SourceFile File(string path, string shapes) => new(path, Models.Smithy(shapes));
}
