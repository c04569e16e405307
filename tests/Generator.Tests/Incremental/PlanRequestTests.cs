using Smithwright.Generator.Pipeline;
using Smithwright.Generator.Services;
using Smithwright.Model;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Generator.Tests.Incremental;

public class PlanRequestTests
{
    private static readonly ProjectModel Project = ProjectModel.Assemble(
        [.. ModelSection.Split(new ModelDocument(new SourceFile("city.json", Models.EveryShape.Text), new ModelItem("Example", "", EquatableArray<string>.Empty, "")))
            .Select(ParsedSection.Parse)],
        [],
        CancellationToken.None);

    private static ServiceOutline Outline => Project.Services[0];

    [Fact]
    public void A_part_that_cannot_be_planned_is_reported_and_leaves_the_others()
    {
        PlanRequest broken = new(Outline, new ServicePart(ServicePartKind.Type, ShapeId.Parse("example#Nowhere")), Project.Model!);
        PlannedFiles files = PlannedFiles.Join([Outline], [.. Project.RequestsFor(Outline).Append(broken).Select(request => request.Plan())]);

        Assert.Equal("KeyNotFoundException: There is no shape 'example#Nowhere'.", Assert.Single(files.Failures).Reason);
        Assert.Equal(PlannedFiles.Join([Outline], [.. Project.RequestsFor(Outline).Select(request => request.Plan())]).Files, files.Files);
    }

    [Fact]
    public void A_request_that_was_planned_equals_one_for_the_same_model_and_not_one_for_another_part()
    {
        PlanRequest[] planned = [.. Project.RequestsFor(Outline)];
        Assert.All(planned, request => request.Plan());
        PlanRequest[] fresh = [.. Project.RequestsFor(Outline)];
        Assert.True(planned.Length > 3);
        for (int i = 0; i < planned.Length; i++)
        {
            Assert.Equal(planned[i], fresh[i]);
            Assert.Equal(fresh[i], planned[i]);
            Assert.NotEqual(planned[i], fresh[(i + 1) % fresh.Length]);
        }
    }
}
