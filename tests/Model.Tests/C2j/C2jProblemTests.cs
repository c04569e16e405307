using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.C2j;

public class C2jProblemTests
{
    [Theory]
    [InlineData("""{"metadata": «{}», "operations": {}, "shapes": {}}""")]
    [InlineData("""{"metadata": {"serviceId": «1»}, "operations": {}, "shapes": {}}""")]
    [InlineData("""{"metadata": {"serviceId": «"-"»}, "operations": {}, "shapes": {}}""")]
    public void Metadata_without_a_service_id_is_reported(string marked) => Models.ExpectProblems(ProblemIds.UnknownFormat, marked);

    [Theory]
    [InlineData("""{"serviceId": "Shop", "protocols": ["rest-json"], «"jsonVersoin"»: "1.1"}""")]
    [InlineData("""{"serviceId": "Shop", "protocol": "rest-json", «"signingNmae"»: "shop"}""")]
    [InlineData("""{"serviceId": "Shop", "serviceID": "Shop", "protocol": "rest-json"}""")]
    [InlineData("""{"serviceId": "Shop", "protocol": "rest-json", "jsonVersion": "1.1", "jsonVersions": ["1.1"], "importance": "high"}""")]
    public void A_name_in_the_metadata_is_misspelled_if_it_is_near_to_one_that_is_absent(string metadata) =>
        Models.ExpectProblems(ProblemIds.UnknownFormat, $$"""{"metadata": {{metadata}}, "operations": {}, "shapes": {} }""");

    [Theory]
    [InlineData("", """ "A": «1» """)]
    [InlineData("", """ "A": «{}» """)]
    [InlineData("", """ "A": {"type": «"strin"»} """)]
    [InlineData("", """ «"A-B"»: {"type": "string"} """)]
    [InlineData("", """ "A": «{"type": "list"}» """)]
    [InlineData("", """ "A": {"type": "structure", "members": {"m": «{}»}} """)]
    [InlineData("", """ "A": {"type": "structure", "members": {"m": {"shape": «"a b"»}}} """)]
    [InlineData("", """ "A": {"type": "structure", "members": {«"m-m"»: {"shape": "A"}}} """)]
    [InlineData("", """ "A": {"type": "structure", "members": {"name": {"shape": "A"}}, "required": [«"nmae"», «1»]} """)]
    [InlineData("", """ "A": {"type": "string", "enum": ["a", «1»]} """)]
    [InlineData(""" "Op": «1» """, "")]
    [InlineData(""" «"O p"»: {} """, "")]
    [InlineData(""" "Op": {"input": «{}»} """, "")]
    [InlineData(""" "Op": {"errors": [«{}»]} """, "")]
    public void What_is_malformed_is_reported_where_it_is(string operations, string shapes) =>
        Models.ExpectProblems(ProblemIds.UnknownFormat, Model(operations, shapes));

    [Theory]
    [InlineData(""" "Op": {"input": {"shape": «"Missing"»}} """, "")]
    [InlineData("", """ "A": {"type": "list", "member": {"shape": «"Missing"»}} """)]
    public void A_missing_shape_is_reported_where_it_is_named(string operations, string shapes) =>
        Models.ExpectProblems(ProblemIds.UnresolvedShape, Model(operations, shapes));

    [Theory]
    [InlineData(""" "A": {"type": "string", "min": «3», "max": 2} """)]
    [InlineData(""" "A": {"type": "string", "pattern": «2»} """)]
    [InlineData(""" "A": {"type": "timestamp", "timestampFormat": «"iso"»} """)]
    public void A_limit_that_makes_no_sense_is_reported_where_it_stands(string shapes) =>
        Models.ExpectProblems(ProblemIds.InvalidTrait, Model("", shapes));

    [Fact]
    public void A_service_of_another_protocol_is_reported_at_its_id() => Models.ExpectProblems(
        ProblemIds.NoSupportedProtocol, """{"metadata": {"serviceId": «"Shop"», "protocol": "morse"}, "operations": {}, "shapes": {}}""");

    private static string Model(string operations, string shapes) =>
        $$"""{"metadata": {"serviceId": "Shop", "protocol": "rest-json"}, "operations": { {{operations}} }, "shapes": { {{shapes}} } }""";
}
