namespace Smithwright.Tests.Shared.Generation;

/// <summary>A <c>ServiceModel</c> item: a file with its metadata.</summary>
public sealed record ModelText(string Path, string Text)
{
    public string Namespace { get; init; } = "";

    public string Operations { get; init; } = "";

    public string Accessibility { get; init; } = "";

    public string Protocol { get; init; } = "";

    public string Presign { get; init; } = "";

    public string Codecs { get; init; } = "";

    public string Json { get; init; } = "";

    public string DependencyInjection { get; init; } = "";

    public string Generate { get; init; } = "";

    public string AspNetCore { get; init; } = "";

    /// <summary>What the item calls the model's baseline.</summary>
    public string Baseline { get; init; } = "";

    /// <summary>Whether the file is a baseline, the one that models call by the same name, and no model.</summary>
    public bool IsBaseline { get; init; }

    /// <summary>Whether a <c>ServiceData</c> item lists the file, and it is no model.</summary>
    public bool IsData { get; init; }

    public static ModelText FromFile(string path, string ns = "") =>
        new(path, File.ReadAllText(path)) { Namespace = ns };

    /// <summary>The files of <c>spec/</c>, as the samples list them.</summary>
    public static ModelText[] Spec() =>
    [
        FromFile(Repository.File("spec/personalize-runtime.json"), "Shop.Ranking"),
        FromFile(Repository.File("spec/personalize-runtime.overlay.smithy")),
    ];
}
