using Smithwright.Tests.Shared;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests;

/// <summary>What the generator makes of models, to the letter. What it does on the wire is tested where it runs.</summary>
public class BaselineTests
{
    [Fact]
    public void The_spec_generates_its_baselines() =>
        Baseline.Verify("PersonalizeRuntime", GeneratedClient.Of(ModelText.Spec()).Files);

    [Fact]
    public void Every_kind_of_shape_generates_its_baseline() =>
        Baseline.Verify("Shapes", GeneratedClient.Of([Models.EveryShape]).Files);

    [Fact]
    public void Event_streams_generate_their_baselines()
    {
        string[] shown = ["Talk", "Speech", "Broadcast", "ConverseOutput", "ListenOutput", "ConverseOperation", "DictateOperation", "Kicked", "ChatException"];
        IReadOnlyDictionary<string, string> files = GeneratedClient.Of([Models.EventStreams]).Files;
        Baseline.Verify("EventStreams", files.Where(file => shown.Contains(file.Key.Split('.')[^3])).ToDictionary());
    }

    [Fact]
    public void Pages_and_waiters_generate_their_baselines()
    {
        string[] shown = ["ListParcelsPages", "ListShelvesPages", "ScanLogPages", "GetParcelWaiters", "ListTrucksWaiters", "PingWaiters", "DepotClient"];
        IReadOnlyDictionary<string, string> files = GeneratedClient.Of([Models.PagesAndWaiters]).Files;
        Baseline.Verify("PagesAndWaiters", files.Where(file => shown.Contains(file.Key.Split('.')[^3])).ToDictionary());
    }

    [Fact]
    public void A_service_of_restXml_generates_its_baselines()
    {
        string[] shown = ["Book", "Binding", "GetBookInput", "GetBookOutput", "NoSuchBook", "AddBookOperation", "GetBookOperation", "GetLocationOperation"];
        IReadOnlyDictionary<string, string> files = GeneratedClient.Of([Models.Xml with { Codecs = "both" }]).Files;
        Baseline.Verify("Xml", files.Where(file => shown.Contains(file.Key.Split('.')[^3])).ToDictionary());
    }

    [Fact]
    public void A_service_of_awsQuery_generates_its_baselines()
    {
        string[] shown = ["LendInput", "LendOutput", "Reader", "OnLoan", "LendOperation", "PingOperation"];
        IReadOnlyDictionary<string, string> files = GeneratedClient.Of([Models.Query with { Codecs = "both" }]).Files;
        Baseline.Verify("Query", files.Where(file => shown.Contains(file.Key.Split('.')[^3])).ToDictionary());
    }

    [Fact]
    public void What_overlays_ask_of_clients_generates_its_baselines()
    {
        string[] shown = ["SendOperation", "SendAllOperation", "ReceiveOperation", "ReadLogPages", "ListFoldersPages", "PageOutput", "ReceiveInput", "MailClient", "SellOperation"];
        IEnumerable<KeyValuePair<string, string>> files = GeneratedClient.Of(Models.Mail).Files.Concat(GeneratedClient.Of(Models.Kiosk).Files);
        Baseline.Verify("Overlays", files.Where(file => shown.Contains(file.Key.Split('.')[^3])).ToDictionary());
    }

    [Fact]
    public void Rpcv2Cbor_generates_its_baselines()
    {
        string[] shown = ["Reading", "Wind", "Signals", "StationLost", "PingOperation", "ReportOperation", "ListenOperation", "SignalOperation"];
        IReadOnlyDictionary<string, string> files = GeneratedClient.Of([Models.Buoy with { Codecs = "both" }]).Files;
        Baseline.Verify("Cbor", files.Where(file => shown.Contains(file.Key.Split('.')[^3])).ToDictionary());
    }

    [Fact]
    public void What_is_generated_does_not_depend_on_the_culture()
    {
        IReadOnlyDictionary<string, string> expected = GeneratedClient.Of([Models.EveryShape]).Files;
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo odd = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "minus";
            odd.NumberFormat.NumberDecimalSeparator = ",";
            System.Globalization.CultureInfo.CurrentCulture = odd;
            Assert.Equal(expected, GeneratedClient.Of([Models.EveryShape]).Files);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
