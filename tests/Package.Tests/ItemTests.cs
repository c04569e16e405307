using System.Text.RegularExpressions;

namespace Smithwright.Package.Tests;

/// <summary>What items say arrives whole, whatever is in it, where the files lie, and who else lists them. One project has all of it.</summary>
[Collection(PackedCollection.Name)]
public sealed partial class ItemTests(PackedPackage package)
{
    private static readonly string[] Operations = ["GetOrder", "PutOrder", "DropOrder"];

    [Fact]
    public void Items_are_heard_whatever_they_say_and_whoever_lists_their_files_again()
    {
        string folder = package.Consumer("Items", "net10.0",
            """
            <PropertyGroup><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles></PropertyGroup>
            <ItemGroup>
              <AdditionalFiles Include="notes.json" />
              <ServiceModel Include="spec/a # b%3B c/shop.json" Namespace=" First " Operations=" GetOrder;PutOrder " Baseline="spec/a # b%3B c/accepted.json" />
              <ServiceModel Include="spec/a # d%3B e/shop.json" Namespace="Second" Accessibility="internal" Operations="PutOrder,DropOrder" Baseline="spec/a # d; e/accepted.json" />
              <ServiceModel Include="spec/100%25 [x] {y,z} !ü/*.json">
                <Namespace>
                  Third
                </Namespace>
                <Operations>
                  GetOrder; <!-- DropOrder; -->
                  PutOrdr
                </Operations>
                <Baseline>
                  spec/100%25 [x] {y,z} !ü/accepted.json
                </Baseline>
              </ServiceModel>
            </ItemGroup>
            <Target Name="ListAgain" BeforeTargets="BeforeBuild">
              <ItemGroup>
                <AdditionalFiles Include="$(MSBuildProjectDirectory)/spec/a # b%3B c/shop.json" Other="y" />
                <ServiceModel Include="spec/made/shop.json" Namespace="Fifth" Operations="GetOrder" />
              </ItemGroup>
            </Target>
            """ + package.PackageReference,
            [
                ("notes.json", "{ nothing"),
                .. Files("spec/a # b; c", "First"), .. Files("spec/a # d; e", "Second"), .. Files("spec/100% [x] {y,z} !ü", "Third"),
                ("spec/late/shop.json", SmallModel.Of("Fourth", "id", Operations)), ("spec/made/shop.json", SmallModel.Of("Fifth", "id", Operations)),
                ("Directory.Build.targets",
                    """
                    <Project>
                      <ItemGroup>
                        <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="SourceItemGroup" />
                        <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="Other" />
                        <AdditionalFiles Include="./spec/../spec/**/shop.json" Other="x" />
                        <ServiceModel Include="spec/late/shop.json" Namespace="Fourth" Operations="DropOrder" />
                      </ItemGroup>
                    </Project>
                    """),
                ("Uses.cs", "internal sealed record Uses(First.FirstClient First, Second.SecondClient Second, Third.ThirdClient Third, Fourth.FourthClient Fourth, Fifth.FifthClient Fifth);"),
            ]);
        string output = Shell.Failing(folder, "build", "-nologo");

        Assert.Equal(
            [
                "spec/100% [x] {y,z} !ü/shop.json: SMW0012: Service 'Third' has no operation 'PutOrdr', which its item names; did you mean 'PutOrder'?",
                .. Differences("spec/100% [x] {y,z} !ü", "Third"), .. Differences("spec/a # b; c", "First"), .. Differences("spec/a # d; e", "Second"),
            ],
            Reports().Matches(output).Select(match => $"{match.Groups[1]}: {match.Groups[2]}{match.Groups[3]}{match.Groups[4]}{match.Groups[5]}").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                "Fifth.FifthClient", "Fifth.Serialization.GetOrderOperation",
                "First.FirstClient", "First.Serialization.GetOrderOperation", "First.Serialization.PutOrderOperation",
                "Fourth.FourthClient", "Fourth.Serialization.DropOrderOperation",
                "Second.SecondClient", "Second.Serialization.DropOrderOperation", "Second.Serialization.PutOrderOperation",
                "Third.Serialization.GetOrderOperation", "Third.ThirdClient",
            ],
            Directory.EnumerateFiles(Path.Combine(folder, "obj"), "*.g.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetFileName(file)[..^".g.cs".Length])
                .Where(file => file.EndsWith("Client", StringComparison.Ordinal) || file.EndsWith("Operation", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    /// <summary>A model, and a baseline that names it: had each the other's, other members would be missing.</summary>
    private static (string Name, string Text)[] Files(string folder, string service) =>
    [
        ($"{folder}/shop.json", SmallModel.Of(service, "id", Operations)), ($"{folder}/accepted.json", SmallModel.Of(service, "idOf" + service, Operations)),
    ];

    private static IEnumerable<string> Differences(string folder, string service) =>
        [$"{folder}/shop.json: SMW2000: Differences from '{folder}/accepted.json'", $"{folder}/shop.json: SMW2006: no member 'idOf{service}'"];

    [GeneratedRegex(@"Items/(spec/.+?\.json)\(\d+,\d+\): \w+ (SMW0012: |SMW2000: |SMW2006: )(?:.*has (no member '\w+')|(Differences from '.+?')|(.*) \[)", RegexOptions.Multiline)]
    private static partial Regex Reports();
}
