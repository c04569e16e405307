using Smithwright.Model.Assembly.Files;
using Smithwright.Model.Definitions;
using Smithwright.Model.Text;

namespace Smithwright.Model.Tests.Assembly;

/// <summary>Problems of the embedded overlay are never reported to users, so it must not have any.</summary>
public sealed class CustomizationOverlayTests
{
    [Fact]
    public void The_embedded_overlay_is_read_without_a_problem()
    {
        const string Overlay = "spec/customizations.overlay.smithy";

        ParsedFile file = SmithyFile.Parse(new SourceFile(Overlay, File.ReadAllText(Repository.File(Overlay))));

        Assert.Empty(file.Problems);
        Assert.Empty(file.Content.Definitions);
        Assert.All(file.Content.Applications, application => Assert.NotEmpty(application.Traits.All));
    }
}
