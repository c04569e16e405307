using System.Runtime.InteropServices;

namespace Smithwright.Package.Tests;

/// <summary>Programs that call a service which answers from memory: on the oldest runtime, and without one.</summary>
[Collection(PackedCollection.Name)]
public sealed class RunningConsumerTests(PackedPackage package)
{
    private const string Program =
        """"
        using System.Net;
        using System.Text;
        using Shop.Ranking;
        using Smithwright;

        using var httpClient = new HttpClient(new Service());
        using var client = new PersonalizeRuntimeClient(new() { Region = "eu-west-1", Credentials = new AwsCredentials("AKIDEXAMPLE", "secret") }, httpClient);
        GetPersonalizedRankingResponse response = await client.GetPersonalizedRankingAsync(new()
        {
            CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/shop",
            UserId = "u-42",
            InputList = ["i-1", "i-2"],
        });
        Console.WriteLine($".NET {Environment.Version.Major}: {response.PersonalizedRanking[0].ItemId}");

        internal sealed class Service : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
                {
                    RequestMessage = request,
                    Content = new StringContent("""{"personalizedRanking":[{"itemId":"i-2","score":0.75}]}""", Encoding.UTF8, "application/json"),
                });
        }
        """";

    private const string Executable = "<PropertyGroup><OutputType>Exe</OutputType><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup>";

    /// <summary>Self-contained, because a machine with a newer SDK need not have the old runtime.</summary>
    internal static readonly Consumer OnNet8 = new("OnNet8", "net8.0",
        Executable + Net8FactAttribute.SelfContained + Items.Strict + Items.Reference + HostileProgram.Reference,
        ("Program.cs", Program.Replace("internal sealed class Service", "await Hostile.RunAsync();\n\ninternal sealed class Ranking", StringComparison.Ordinal)
            .Replace("new Service()", "new Ranking()", StringComparison.Ordinal)),
        ("Hostile.cs", HostileProgram.Source),
        ("vault.json", HostileProgram.Model));

    [Net8Fact]
    public void A_program_runs_on_dotnet_8_and_is_as_safe_there()
    {
        string folder = package.Built(OnNet8).Succeeded().Folder;
        string printed = Shell.Execute(Path.Combine(folder, "bin", "Debug", "net8.0", RuntimeInformation.RuntimeIdentifier, "OnNet8"), folder);
        Assert.Equal($".NET 8: i-2\n{HostileProgram.Expected}", printed.Trim().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_program_is_compiled_ahead_of_time_without_a_warning()
    {
        string folder = package.Consumer("Native", "net10.0", Executable + "<PropertyGroup><PublishAot>true</PublishAot></PropertyGroup>" + package.Reference, ("Program.cs", Program));
        Shell.Dotnet(folder, "publish", "-nologo", "-warnaserror", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "native", "-p:IlcGenerateMapFile=true");
        Assert.False(File.Exists(Path.Combine(folder, "native", "Smithwright.dll")));
        Assert.Equal(".NET 10: i-2", Shell.Execute(Path.Combine(folder, "native", "Native"), folder).Trim());
        AssertHoldsOnlyWhatItUses(File.ReadAllText(Directory.GetFiles(Path.Combine(folder, "obj"), "Native.map.xml", SearchOption.AllDirectories).Single()));
    }

    // What is there for options and traits that this program and its model do not mention weighs more than the whole runtime.
    private static void AssertHoldsOnlyWhatItUses(string map)
    {
        Assert.Contains("Name=\"Smithwright_Smithwright_Runtime_Signing_", map, StringComparison.Ordinal);
        string[] absent =
        [
            "Polly_Core_", "System_ComponentModel_Annotations_", "System_Text_RegularExpressions_", "System_IO_Compression_", "System_Collections_Immutable_",
            "Smithwright_Smithwright_Runtime_Validation_", "Smithwright_Smithwright_Semantics_", "Smithwright_Smithwright_Runtime_EventStreams_",
            "Smithwright_Smithwright_Runtime_Serialization_Xml_", "Smithwright_Smithwright_Runtime_Serialization_Cbor_", "Smithwright_Smithwright_Runtime_Serialization_Form_",
        ];
        Assert.DoesNotContain(absent, prefix => map.Contains($"<MethodCode Name=\"{prefix}", StringComparison.Ordinal));
    }
}
