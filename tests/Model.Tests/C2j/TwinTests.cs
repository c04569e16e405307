using Smithwright.Model.Assembly;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Tests.Shared;

namespace Smithwright.Model.Tests.C2j;

/// <summary>Services that are published in both formats, from the same time or nearly so.</summary>
public class TwinTests
{
    /// <summary>What requests, responses and checks depend on, and both formats can say.</summary>
    private static readonly string[] Compared =
    [
        TraitIds.HttpLabel, TraitIds.HttpQuery, TraitIds.HttpQueryParams, TraitIds.HttpHeader, TraitIds.HttpPrefixHeaders, TraitIds.HttpPayload,
        TraitIds.HttpResponseCode, TraitIds.Required, TraitIds.JsonName, TraitIds.IdempotencyToken, TraitIds.TimestampFormat, TraitIds.Length,
        TraitIds.Range, TraitIds.Pattern, TraitIds.Sensitive, TraitIds.Error, TraitIds.HttpError, TraitIds.Streaming, TraitIds.MediaType,
        TraitIds.Auth, TraitIds.OptionalAuth, TraitIds.UnsignedPayload,
    ];

    public static TheoryData<string> Published => [.. SharedFolder.Files("models/c2j").Concat(SharedFolder.Files("models/history")).Where(IsModel)];

    [SharedDataTheory]
    [MemberData(nameof(Published))]
    public void A_published_model_assembles_without_a_problem(string path) => Assert.Empty(Assemble(path).Problems);

    [SharedDataTheory]
    [InlineData("sso.json")]
    [InlineData("personalize-runtime.json")]
    [InlineData("schemas.json")]
    public void Twins_have_the_same_members_bindings_and_constraints(string file)
    {
        ServiceModel smithy = Assemble(Path.Combine("models", "smithy", file)).Model;
        ServiceModel c2j = Assemble(Path.Combine("models", "c2j", file)).Model;

        Assert.NotEmpty(Facts(smithy, smithy));
        Assert.Equal(Facts(smithy, smithy), Facts(c2j, smithy));
    }

    /// <summary>What a model says, a line each, of the shapes that its twin has, too.</summary>
    private static IEnumerable<string> Facts(ServiceModel model, ServiceModel twin) => model.Shapes.Values
        .Where(shape => twin.Shapes.ContainsKey(shape.Id) && shape is not (ServiceShape or ResourceShape))
        .SelectMany(shape => FactsOf(shape).Concat(Traits(shape.Id, shape.Traits)))
        .Order(StringComparer.Ordinal)
        .ToList();

    private static IEnumerable<string> FactsOf(Shape shape) => shape switch
    {
        SimpleShape simple => [$"{shape.Id} {simple.Kind}"],
        EnumShape @enum => @enum.Members.Select(member => $"{shape.Id} = {member.Value}"),
        ListShape list => [$"{list.Member.Id} -> {list.Member.Target}"],
        MapShape map => [$"{map.Key.Id} -> {map.Key.Target}", $"{map.Value.Id} -> {map.Value.Target}"],
        StructureShape structure => structure.Members.SelectMany(Member),
        UnionShape union => union.Members.SelectMany(Member),
        OperationShape operation => operation.Errors.Select(error => $"{shape.Id} fails with {error}")
            .Append($"{shape.Id} {operation.Input} -> {operation.Output}")
            .Append($"{shape.Id} {Http(operation)}"),
        _ => throw new NotSupportedException(shape.GetType().Name),
    };

    private static IEnumerable<string> Member(MemberShape member) =>
        Traits(member.Id, member.Traits).Append($"{member.Id} -> {TypeOf(member.Target)}");

    /// <summary>Where Smithy uses the prelude, C2J has a shape of its own.</summary>
    private static string TypeOf(ShapeId target) => target.Namespace == "smithy.api" ? target.Name : target.ToString();

    private static IEnumerable<string> Traits(ShapeId id, TraitMap traits) => Compared
        .Where(traits.Has)
        .Select(trait => $"{id} {trait} = {(trait == TraitIds.Pattern ? Unanchored(traits.Get(trait)!) : Canonical(traits.Get(trait)!))}");

    /// <summary>C2J's patterns match in full, so that most do without the anchors they have in Smithy.</summary>
    private static string Unanchored(JsonNode pattern) => ((JsonString)pattern).Value.TrimStart('^').TrimEnd('$');

    private static string Http(OperationShape operation)
    {
        JsonObject? http = (JsonObject?)operation.Traits.Get(TraitIds.Http);
        return http is null ? "" : $"{Canonical(http["method"]!)} {Canonical(http["uri"]!)} {(http["code"] is JsonNode code ? Canonical(code) : "200")}";
    }

    private static string Canonical(JsonNode node) => node switch
    {
        // A least length of zero is the same as none.
        JsonObject value => string.Join(",", value.Properties.Where(p => (p.Name, p.Value) is not ("min", JsonNumber { Text: "0" })).Select(p => $"{p.Name}:{Canonical(p.Value)}").Order(StringComparer.Ordinal)),
        JsonArray array => string.Join(",", array.Items.Select(Canonical)),
        JsonString text => text.Value,
        JsonNumber number => number.Text,
        _ => node.Kind,
    };

    private static bool IsModel(string path) => !path.EndsWith(".endpoint-rule-set.json", StringComparison.Ordinal);

    private static AssembledModel Assemble(string path) => ModelAssembler.Assemble([new SourceFile(path, SharedFolder.Read(path))]);
}
