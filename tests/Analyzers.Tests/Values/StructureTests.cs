namespace Smithwright.Analyzers.Tests.Values;

public sealed class StructureTests
{
    [Fact]
    public Task A_member_in_a_with_expression_is_checked() => Verify.StatementsAsync("""
                Use(request with { InputList = {|SMW1002:["a", "b", "c", "d", "e", "f"]|} });
        """);

    [Fact]
    public Task Members_of_a_known_original_are_followed() => Verify.StatementsAsync("""
                RankRequest original = new() { CampaignArn = text, InputList = ["a", "b", "c"] };
                Use(original with { InputList = {|SMW1002:[.. original.InputList, "d", "e", "f"]|} });
                Use(request with { InputList = [.. request.InputList, "d", "e", "f"] });
        """);

    [Fact]
    public Task A_member_set_after_construction_is_checked() => Verify.StatementsAsync("""
                var draft = new Shop.Draft();
                draft.Title = {|SMW1004:"long"|};
                draft.Title = "ok";
        """);

    [Fact]
    public Task A_nested_structure_is_checked_where_it_is_written() => Verify.StatementsAsync("""
                Use(new RankRequest { CampaignArn = text, InputList = items, Filter = new() { Name = {|SMW1004:""|}, Color = Color.Red } });
        """);

    [Fact]
    public Task A_type_without_a_shape_is_left_alone() => Verify.MembersAsync("""
            sealed class Own { public required string? Name { get; set; } public Dictionary<string, int>? Map { get; set; } }
            static readonly object Value = new Own { Name = null, Map = new() { { "a", 1 }, { "a", 2 } } };
        """);

    [Fact]
    public Task A_property_that_computes_its_value_is_not_taken_for_an_absent_member() => Verify.FileAsync("""
        namespace Shop
        {
            partial record RankRequest { public string Shop => CampaignArn.Split('/')[1]; }

            class Program
            {
                static RankRequest Copy(string text)
                {
                    RankRequest first = new() { CampaignArn = text, InputList = [] };
                    return new() { CampaignArn = first.Shop, InputList = [] };
                }
            }
        }
        """);

    [Fact]
    public Task A_constructor_that_someone_wrote_may_set_what_the_initializer_does_not() => Verify.FileAsync("""
        using Smithwright.Annotations;

        [Shape("com.example#Plain")]
        [Condition("OneOfTwo", "!(!a && !b)", "One of two is given.")]
        partial record Plain { public string? A { get; init; } public string? B { get; init; } }

        [Shape("com.example#Chosen")]
        [Condition("OneOfTwo", "!(!a && !b)", "One of two is given.")]
        partial record Chosen { public Chosen() => A = "a"; public string? A { get; init; } public string? B { get; init; } }

        class Program
        {
            static readonly object Nothing = new {|SMW1009:Plain|}();
            static readonly object Something = new Chosen();
            static readonly object Target = new Chosen { B = "b" } with { B = null };
        }
        """);

    [Fact]
    public Task What_can_be_set_again_later_breaks_no_condition() => Verify.FileAsync("""
        using Smithwright.Annotations;

        [Shape("com.example#Mutable")]
        [Condition("Ordered", "!min || !max || min <= max", "The bounds are a range.")]
        partial record Mutable { public int? Min { get; set; } public int? Max { get; set; } }

        class Program
        {
            static Mutable Create()
            {
                Mutable value = new() { Min = 5, Max = 1 };
                value.Max = 9;
                return value;
            }
        }
        """);
}
