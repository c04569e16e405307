using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Idl;

public class IdlSectionsTests
{
    private const string Text = """
        // A shop.
        $version: "2.0"
        metadata a = ["x"]
        namespace shop
        use other#Far
        use other#mark

        /// A "quote" and a brace {
        @mark(a: "}")
        @documentation("apply")
        structure A {
            b: B, // see {
            far: Far
        }
        string B /// nothing
        operation C
        {
            input := { a: A }
        }

        """;

    [Fact]
    public void Each_shape_is_a_file_of_its_own() => Assert.Equal(
        [
            Text[..Text.IndexOf("///", StringComparison.Ordinal)],
            "$version: \"2.0\"\nnamespace shop\nuse other#mark\nuse other#Far\n" + Text[Text.IndexOf("/// A", StringComparison.Ordinal)..Text.IndexOf("string B", StringComparison.Ordinal)],
            "$version: \"2.0\"\nnamespace shop\nstring B\n",
            "$version: \"2.0\"\nnamespace shop\noperation C\n{\n    input := { a: A }\n}\n",
        ],
        Split(Text).Select(section => section.Text));

    [Fact]
    public void An_edit_of_a_shape_changes_its_section_alone()
    {
        SourceFile[] before = Split(Text);
        SourceFile[] after = Split("\n" + Text.Replace("b: B", "c: B", StringComparison.Ordinal).Replace("use other#Far", "use other#Far\nuse other#More", StringComparison.Ordinal));
        Assert.Equal([true, true, false, false], before.Zip(after, (left, right) => left != right));
    }

    [Theory]
    [InlineData("structure A {", "structure A {{")]
    [InlineData("string B", "string B }")]
    [InlineData("string B", "string B\nnamespace other")]
    [InlineData("string B", "string B\napply B @internal\nstring C")]
    [InlineData("string B", "string B with [M]")]
    [InlineData("string B", "string B\"")]
    [InlineData("namespace shop", "namespace")]
    [InlineData("namespace shop\n", "")]
    public void What_is_unusual_leaves_the_file_whole_or_says_the_same(string old, string replacement) => AssertSame(Text.Replace(old, replacement, StringComparison.Ordinal));

    [Theory]
    [InlineData("string D with [B]")]
    [InlineData("operation D { input := with // mixins\n [A] {} }")]
    [InlineData("apply B @internal")]
    public void A_file_in_which_shapes_take_traits_from_elsewhere_stays_whole(string statement) => Assert.Single(Split(Text + statement + "\n"));

    [Fact]
    public void Sections_say_together_what_the_file_says() => AssertSame(Text);

    [Fact]
    public void Names_of_the_prelude_that_another_section_defines_are_local() => AssertSame(
        IdlModels.Head + "structure A { a: String, @tags b: Integer }\nstring String\n@trait\nlist tags { member: String }\n@required\nblob C\n@trait\nlist required { member: String }\n");

    [SharedDataTheory]
    [MemberData(nameof(IdlMutationTests.RealFiles), MemberType = typeof(IdlMutationTests))]
    public void Sections_of_a_real_file_say_together_what_it_says(string path) => AssertSame(SharedFolder.Read(path));

    [Fact]
    public void Sections_of_edited_texts_say_what_the_text_says()
    {
        string text = SampleIdl.Text.Replace("with [Paged] ", "", StringComparison.Ordinal);
        text = text[..text.IndexOf("apply", StringComparison.Ordinal)];
        Assert.True(Split(text).Length > 10);
        string[] tokens = [.. IdlMutationTests.Tokens(text).Select(token => text.Substring(token.Start, token.Length))];
        Random random = new(3);
        int compared = 0;
        for (int round = 0; round < 2000; round++)
        {
            string edited = IdlMutationTests.Mutate(tokens, random);
            // Where a statement cannot be read, the whole may lose the next one with it.
            if (!SmithyFile.Parse(new SourceFile("a.smithy", edited)).Problems.Any())
            {
                compared++;
                AssertSame(edited);
            }
        }

        Assert.True(compared > 50, $"Only {compared} texts.");
    }

    private static SourceFile[] Split(string text) => [.. FileSections.Split(new SourceFile("a.smithy", text))];

    private static void AssertSame(string text)
    {
        ParsedFile whole = SmithyFile.Parse(new SourceFile("a.smithy", text));
        ParsedFile joined = FileSections.Join([.. Split(text).Select(SmithyFile.Parse)]);
        Assert.Equal(Definitions(whole), Definitions(joined));
        Assert.Equal(whole.Content.Metadata, joined.Content.Metadata);
        Assert.Equal(ModelAssembler.Assemble([whole]).Model.Shapes.Values.OrderBy(shape => shape.Id), ModelAssembler.Assemble([joined]).Model.Shapes.Values.OrderBy(shape => shape.Id));
    }

    private static IEnumerable<ShapeDefinition> Definitions(ParsedFile file) => ModelAssembler.Merge([file], new ProblemSink(), out _).All.OrderBy(shape => shape.Id);
}
