using Smithwright.Conformance.Idl;
using Smithwright.Model.Assembly;
using Smithwright.Model.Text;
using Smithwright.Tests.Shared;
using Smithwright.Tool.Printing;

namespace Smithwright.Conformance.Tests.Idl;

/// <summary>What is printed says what was read, and printing it again gives the same text.</summary>
public class PrintingTests
{
    private const string Sample = """"
        $version: "2.0"
        metadata a = [{ id: "x", "b c": [1, -2.5e3, true, null] }]
        namespace shop
        use other#Far
        use other#mark

        /// Two
        ///  lines
        @mark(a: "}")
        structure A with [M] {
            /// Of b.
            @required
            b: B = "x"
            far: Far
            $name
            doc: Document = {a: []}
        }

        @documentation("a\r\u0001")
        string B

        @mixin
        structure M { name: smithy.api#String, other: String }

        apply A$other @internal

        enum E { X, Y = "y"
            @documentation("""
                Text""")
            Z = "z"
        }

        intEnum I { ONE = 1
            TWO = 2
        }

        @sparse
        map P { key: B, value: E }

        @tags
        @tagged([])
        list L { member: I }

        union U { a: Unit, b: String }

        @trait
        list tagged { member: String }

        string String

        resource R {
            identifiers: { id: B }
            read: Get
            operations: [Do]
        }

        service S { version: "1", resources: [R], operations: [Get], rename: { "other#Far": "Away" } }

        @readonly
        operation Get { input := for R { $id } output := {} }
        operation Do { errors: [Bad] }

        @error("client")
        structure Bad {}

        apply far.away#Thing @documentation("x")

        """";

    private const string Other = "$version: \"2.0\"\nnamespace other\nstring Far\n@trait\nstructure mark { a: String }\n";

    public static TheoryData<string> Shared => [.. SharedFolder.Files("models/smithy")];

    [Fact]
    public void The_sample_goes_round() => AssertRound([new SourceFile("a.smithy", Sample), new SourceFile("b.smithy", Other)]);

    [Fact]
    public void A_model_of_1_0_goes_round() => AssertRound([new SourceFile("a.smithy", "namespace shop\nstructure A { a: PrimitiveInteger, @box b: PrimitiveLong, c: L }\nset L { member: String }\ninteger N")]);

    [SharedDataTheory]
    [MemberData(nameof(Shared))]
    public void A_published_model_goes_round(string path) => AssertRound([new SourceFile(path, SharedFolder.Read(path))]);

    [Fact]
    public void Statements_are_sorted_and_named_as_people_write_them() => Assert.Equal(
        """
        $version: "2.0"

        namespace shop

        use other#Far

        structure A {
            @required
            a: B
        }

        /// Text.
        string B

        list C {
            member: Far
        }

        """,
        IdlPrinter.Print(PrintedModel.Of([new SourceFile("a.smithy", "$version: \"2\"\nnamespace shop\nlist C { member: other#Far }\n@documentation(\"Text.\")\nstring B\nstructure A { @required a: B }")]))["shop"]);

    private static void AssertRound(SourceFile[] files)
    {
        PrintedModel model = PrintedModel.Of(files);
        ModelDescription expected = Describe(files);
        string ast = AstPrinter.Print(model);
        SourceFile[] asAst = [new SourceFile("model.json", ast)];
        Assert.Null(Describe(asAst).DifferenceFrom(expected));
        Assert.Equal(ast, AstPrinter.Print(PrintedModel.Of(asAst)));

        IReadOnlyDictionary<string, string> idl = IdlPrinter.Print(model);
        SourceFile[] asIdl = [.. idl.Select(text => new SourceFile($"{text.Key}.smithy", text.Value))];
        Assert.Null(Describe(asIdl).DifferenceFrom(expected));
        Assert.Equal(idl, IdlPrinter.Print(PrintedModel.Of(asIdl)));
        Assert.Equal(ast, AstPrinter.Print(PrintedModel.Of(asIdl)));
        Assert.Equal(Problems(files), Problems(asIdl));
    }

    private static IEnumerable<string> Problems(SourceFile[] files) => ModelAssembler.Assemble(files).Problems.Select(problem => problem.Message).Order(StringComparer.Ordinal);

    private static ModelDescription Describe(SourceFile[] files) => ModelDescription.Of(LoadedModel.Of(files).Upgraded());
}
