using Smithwright.Model.Assembly;
using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Tests.C2j;
using Smithwright.Model.Tests.Idl;
using Smithwright.Model.Text;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Tests.Events;

/// <summary>What the rules of model validation report, and what they leave alone.</summary>
public class EventTests
{
    [Theory]
    [InlineData("structure A { a: B }", "Target shop#A$a")]
    [InlineData("structure A { a: O }\noperation O {}", "Target shop#A$a")]
    [InlineData("map A { key: Integer, value: String }", "Target shop#A")]
    [InlineData("map A { key: String, value: Integer }")]
    [InlineData("operation O { input: S }\nstring S", "Target shop#O")]
    [InlineData("operation O { errors: [E] }\nstructure E {}", "Target shop#O")]
    [InlineData("operation O { errors: [E] }\n@error(\"client\")\nstructure E {}")]
    [InlineData("resource A { resources: [B] }\nresource B { resources: [A] }", "ResourceCycle shop#A", "ResourceCycle shop#B")]
    [InlineData("resource A { resources: [B] }\nresource B {}")]
    [InlineData("enum A { B = \"x\"\n C = \"x\"\n }", "EnumShape shop#A$C")]
    [InlineData("enum A { B = \"x\"\n C = \"y\"\n }")]
    [InlineData("intEnum A { B = 1\n C }", "EnumShape shop#A$C")]
    [InlineData("@required\nstring A", "TraitTarget shop#A")]
    [InlineData("@sensitive\nstring A")]
    [InlineData("@trait(selector: \"string\")\nstructure only {}\n@only\nblob A", "TraitTarget shop#A")]
    [InlineData("@trait(selector: \"string\")\nstructure only {}\n@only\nstring A")]
    [InlineData("@trait\nstructure t { @required a: String }\n@t\nstring A", "TraitValue shop#A")]
    [InlineData("@trait\nstructure t { @length(min: 2) a: String }\n@t(a: \"b\")\nstring A", "TraitValue shop#A")]
    [InlineData("@trait\nstructure t { @length(min: 2) a: String }\n@t(a: \"bc\")\nstring A")]
    [InlineData("@trait\nstructure t { a: Integer }\n@t(a: \"b\")\nstring A", "TraitValue shop#A")]
    [InlineData("@trait(conflicts: [b])\nstructure x {}\n@trait\nstructure b {}\n@x\n@b\nstring A", "TraitConflict shop#A")]
    [InlineData("@trait(structurallyExclusive: \"member\")\nstructure x {}\nstructure A { @x b: String, @x c: String }", "ExclusiveStructureMemberTrait shop#A")]
    [InlineData("structure A { a: Integer = \"b\"\n }", "DefaultTrait shop#A$a")]
    [InlineData("structure A { a: PrimitiveInteger = 1\n }", "DefaultTrait shop#A$a")]
    [InlineData("structure A { a: PrimitiveInteger = 0\n b: PrimitiveInteger = null\n }")]
    [InlineData("structure A { a: L = [\"b\"]\n }\nlist L { member: String }", "DefaultTrait shop#A$a")]
    [InlineData("structure A { a: String, A: String }", "ShapeIdConflict shop#A$A", "ShapeIdConflict shop#A$a")]
    [InlineData("service S { operations: [O], resources: [R] }\nresource R { operations: [O] }\noperation O {}", "SingleOperationBinding shop#O")]
    public void References_and_traits_are_checked(string text, params string[] expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("@http(method: \"GET\", uri: \"/{a}\")\n@readonly\noperation O {}", "HttpLabelTrait shop#O")]
    [InlineData("@http(method: \"GET\", uri: \"/{a}\")\n@readonly\noperation O { input: I }\nstructure I { @required @httpLabel a: String }")]
    [InlineData("@http(method: \"GET\", uri: \"/\")\n@readonly\noperation O { input: I }\nstructure I { @required @httpLabel a: String }", "HttpLabelTrait shop#I$a")]
    [InlineData("service S { operations: [A, B] }\n@http(method: \"GET\", uri: \"/a\")\noperation A {}\n@http(method: \"GET\", uri: \"/a\")\noperation B {}", "HttpUriConflict shop#A", "HttpUriConflict shop#B")]
    [InlineData("service S { operations: [A, B] }\n@http(method: \"GET\", uri: \"/a\")\noperation A {}\n@http(method: \"PUT\", uri: \"/a\")\noperation B {}")]
    [InlineData("service S { operations: [A, B] }\n@http(method: \"GET\", uri: \"/a\")\noperation A {}\n@http(method: \"GET\", uri: \"/a?b\")\noperation B {}")]
    [InlineData("@http(method: \"PUT\", uri: \"/\")\noperation O { input: I }\nstructure I { @httpPayload a: Blob, b: String }", "HttpPayload shop#I")]
    [InlineData("@http(method: \"PUT\", uri: \"/\")\noperation O { input: I }\nstructure I { @httpPayload a: Blob, @httpHeader(\"b\") b: String }")]
    [InlineData("@http(method: \"PUT\", uri: \"/\")\noperation O { output: I }\nstructure I { @httpPayload a: Blob, @httpQuery(\"b\") b: String }", "HttpPayload shop#I")]
    [InlineData("structure A { @httpQuery(\"q\") a: String, @httpQuery(\"q\") b: String }", "HttpQueryTrait shop#A")]
    [InlineData("structure A { @httpHeader(\"q\") a: String, @httpHeader(\"Q\") b: String }", "HttpHeaderTrait shop#A")]
    [InlineData("structure A { @httpHeader(\"x-a\") a: String, @httpPrefixHeaders(\"X-\") b: M }\nmap M { key: String, value: String }", "HttpPrefixHeadersTrait shop#A$a")]
    [InlineData("@endpoint(hostPrefix: \"{a}.\")\noperation O {}", "HostLabelTrait shop#O")]
    [InlineData("@endpoint(hostPrefix: \"a.\")\noperation O {}")]
    [InlineData("@endpoint(hostPrefix: \"a b.\")\noperation O {}", "HostLabelTrait shop#O")]
    public void Bindings_of_HTTP_are_checked(string text, params string[] expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("structure A { @required a: A }", "ShapeRecursion shop#A")]
    [InlineData("structure A { a: A }")]
    [InlineData("list A { member: B }\nlist B { member: A }", "ShapeRecursion shop#A", "ShapeRecursion shop#B")]
    [InlineData("union A { a: A }", "ShapeRecursion shop#A")]
    [InlineData("union A { a: A, b: String }")]
    [InlineData("union A { a: S }\nstructure S { @required a: A }", "ShapeRecursion shop#A")]
    [InlineData("union A {}", "Union shop#A")]
    [InlineData("structure A { a: Unit }", "UnitType shop#A$a")]
    [InlineData("union A { a: Unit }")]
    [InlineData("structure A { @jsonName(\"b\") a: String, b: String }", "JsonName shop#A")]
    [InlineData("@length(min: 2, max: 1)\nstring A", "LengthTrait shop#A")]
    [InlineData("@range(min: 2, max: 1)\ninteger A", "RangeTrait shop#A")]
    [InlineData("@range(min: 1.5)\ninteger A", "RangeTrait shop#A")]
    [InlineData("@range(min: 1.5)\nfloat A")]
    [InlineData("@mediaType(\"text\")\nblob A", "MediaType shop#A")]
    [InlineData("@mediaType(\"text/plain; charset=utf-8\")\nblob A")]
    [InlineData("operation O { input: I }\n@output\nstructure I {}", "OperationInputOutputMisuse shop#O")]
    [InlineData("service S { operations: [O] }\noperation O { input: a.b#A, output: a.b#A }", "Target shop#O")]
    public void Shapes_are_checked(string text, params string[] expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("resource R { identifiers: { id: String }, read: Get }\n@readonly\noperation Get {}", "ResourceIdentifierBinding shop#Get")]
    [InlineData("resource R { identifiers: { id: String }, read: Get }\n@readonly\noperation Get { input := { @required id: String } }")]
    [InlineData("resource R { identifiers: { id: String }, list: L }\n@readonly\noperation L { input := { @required id: String } }", "ResourceIdentifierBinding shop#L")]
    [InlineData("resource R { read: Get }\noperation Get {}", "ResourceLifecycle shop#R")]
    [InlineData("resource R { delete: D }\noperation D {}", "ResourceLifecycle shop#R")]
    [InlineData("resource A { identifiers: { id: String }, resources: [B] }\nresource B {}", "ResourceIdentifier shop#B")]
    [InlineData("resource A { identifiers: { id: String }, resources: [B] }\nresource B { identifiers: { id: String, b: String } }")]
    [InlineData("resource R { properties: { p: String }, read: Get }\n@readonly\noperation Get { output := { p: String, q: String } }", "ResourceOperationInputOutput shop#GetOutput$q")]
    [InlineData("resource R { properties: { p: String, q: String }, read: Get }\n@readonly\noperation Get { output := { p: String } }", "ResourceOperationInputOutput shop#R")]
    public void Resources_are_checked(string text, params string[] expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("@paginated(inputToken: \"t\", outputToken: \"t\")\n@readonly\noperation O { input := { t: String }, output := {} }", "PaginatedTrait shop#O")]
    [InlineData("@paginated(inputToken: \"t\", outputToken: \"t\")\n@readonly\noperation O { input := { t: String }, output := { t: String } }")]
    [InlineData("@paginated(inputToken: \"t\", outputToken: \"t\")\n@readonly\noperation O { input := { @required t: String }, output := { t: String } }", "PaginatedTrait shop#O")]
    [InlineData("@examples([{ title: \"a\", input: { b: 1 } }])\noperation O { input := { b: String } }", "ExamplesTrait shop#O")]
    [InlineData("@examples([{ title: \"a\", input: { b: \"1\" } }])\noperation O { input := { b: String } }")]
    [InlineData("@smithy.waiters#waitable(A: { acceptors: [{ state: \"success\", matcher: { output: { path: \"||\", comparator: \"stringEquals\", expected: \"a\" } } }] })\noperation O { output := { a: String } }", "WaitableTrait shop#O")]
    [InlineData("@smithy.waiters#waitable(A: { acceptors: [{ state: \"success\", matcher: { output: { path: \"a\", comparator: \"stringEquals\", expected: \"a\" } } }] })\noperation O { output := { a: String } }")]
    [InlineData("@smithy.waiters#waitable(A: { acceptors: [{ state: \"failure\", matcher: { success: true } }] })\noperation O {}", "WaitableTrait shop#O")]
    [InlineData("@trait\n@traitValidators(\"No.Blobs\": { selector: \"~> member :test(> blob)\" })\nstructure noBlobs {}\n@noBlobs\nstructure A { a: Blob, b: String }", "No.Blobs shop#A$a")]
    [InlineData("@trait\n@traitValidators(\"No.Blobs\": { selector: \"~\" })\nstructure noBlobs {}", "TraitValidators shop#noBlobs")]
    public void Operations_and_validators_of_traits_are_checked(string text, params string[] expected) => AssertErrors(text, expected);

    [Fact]
    public void Unknown_members_of_traits_are_warned_of() =>
        Assert.Contains(ValidatedModels.Validate(IdlModels.Head + "@length(minn: 1)\nstring A"), found => found is { Severity: EventSeverity.Warning, Id: "TraitValue.UnknownMember" } && found.Message.EndsWith("did you mean 'min'?", StringComparison.Ordinal));

    [Fact]
    public void Events_stand_where_they_are_caused()
    {
        const string Text = "@length(min: 2, max: 1)\nstring A";
        ModelEvent found = Assert.Single(ValidatedModels.Validate(IdlModels.Head + Text), found => found.Id == "LengthTrait");
        Assert.InRange(found.Span.Start, IdlModels.Head.Length, IdlModels.Head.Length + "@length(".Length);
    }

    [Fact]
    public void C2j_is_left_alone()
    {
        ParsedFile[] files = [SmithyFile.Parse(new SourceFile("shop.json", SampleC2j.Text.Replace("\"/item\"", "\"/ping\"", StringComparison.Ordinal)))];
        Assert.Empty(ModelValidation.Load([.. files], out _));
        Assert.Empty(ModelValidation.Validate(files, ModelAssembler.Assemble(files).Model));
    }

    private static void AssertErrors(string text, string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), ValidatedModels.Errors(text));
}
