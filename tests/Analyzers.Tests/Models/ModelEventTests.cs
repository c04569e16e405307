using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Tests.Shared.Generation;
using static Smithwright.Analyzers.Tests.Models.ModelReport;

namespace Smithwright.Analyzers.Tests.Models;

/// <summary>Events of model validation are diagnostics where they are caused (SMW0014 to SMW0016).</summary>
public sealed class ModelEventTests
{
    private const string Head = "$version: \"2.0\"\nnamespace example\n";

    [Theory]
    [InlineData("\"example#A\": { \"type\": \"union\", \"members\": {} }", "SMW0014", DiagnosticSeverity.Error, "Union: Union 'example#A' must have at least one member.")]
    [InlineData("\"example#A\": { \"type\": \"string\", \"traits\": { \"smithy.api#deprecated\": { \"mesage\": \"Old.\" } } }", "SMW0016", DiagnosticSeverity.Info, "TraitValue.UnknownMember: Trait 'deprecated': Structure 'smithy.api#deprecated' has no member 'mesage'; did you mean 'message'?")]
    public async Task The_severity_decides_the_id(string shape, string id, DiagnosticSeverity severity, string message)
    {
        Diagnostic reported = Assert.Single(await AllAsync(new ModelText("model.json", ModelOf(shape))));
        Assert.Equal((id, severity, message), (reported.Id, reported.Severity, reported.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Validators_of_the_model_are_run()
    {
        const string Text = "$version: \"2.0\"\nmetadata validators = [{ name: \"EmitEachSelector\", id: \"NoBlobs\", message: \"No blobs.\", configuration: { selector: \"blob[id|namespace = example]\" } }]\nnamespace example\nblob A\n";
        Diagnostic reported = Assert.Single(await AllAsync(new ModelText("model.smithy", Text)));
        Assert.Equal(("SMW0015", DiagnosticSeverity.Warning, "model.smithy: (3,5)-(3,6)"), (reported.Id, reported.Severity, reported.Location.GetLineSpan().ToString()));
    }

    [Fact]
    public async Task What_was_reported_already_is_not_repeated()
    {
        ImmutableArray<Diagnostic> reported = await AllAsync(new ModelText("model.smithy", Head + "@length(min: 2, max: 1)\nstring A\n"));
        Assert.Equal("SMW0004", Assert.Single(reported).Id);
    }

    [Fact]
    public async Task An_overlay_is_told_what_it_adds()
    {
        ImmutableArray<Diagnostic> reported = await AllAsync(
            new ModelText("model.json", ModelOf("\"example#A\": { \"type\": \"string\" }")), new ModelText("overlay.smithy", Head + "apply A @readonly\n"));
        Diagnostic only = Assert.Single(reported);
        Assert.Equal(("SMW0014", "overlay.smithy"), (only.Id, only.Location.GetLineSpan().Path));
    }
}
