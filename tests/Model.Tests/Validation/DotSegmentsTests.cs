using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Validation;

public class DotSegmentsTests
{
    [Fact]
    public void The_trait_is_for_services_operations_and_members_that_are_strings() => Models.ExpectProblems(ProblemIds.InvalidTrait, Models.Smithy("""
        "shop#Get": {"type": "operation", "input": {"target": "shop#In"}, "traits": {"smithwright.api#dotSegments": {}, "smithy.api#http": {"method": "GET", "uri": "/{id}/{size}"}}},
        "shop#In": {"type": "structure", "traits": {"smithwright.api#dotSegments": «{}»}, "members": {
          "id": {"target": "smithy.api#String", "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}, "smithwright.api#dotSegments": {} } },
          "size": {"target": "smithy.api#Integer", "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}, "smithwright.api#dotSegments": «{}» } } } }
        """));

    [Fact]
    public void A_misspelled_trait_is_reported() => Models.ExpectProblems(ProblemIds.InvalidTrait, Models.Smithy("""
        "shop#In": {"type": "structure", "members": {
          "id": {"target": "smithy.api#String", "traits": {"smithwright.api#dotSegment": «{}»} } } }
        """));
}
