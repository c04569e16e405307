using Amazon.Runtime;
using Amazon.SSO;
using Shop.SignOn;
using Smithwright.Benchmarks.Calls.Data;

namespace Smithwright.Benchmarks.Calls.Peers;

/// <summary><c>ListAccounts</c> against AWSSDK.SSO; the operation is not signed.</summary>
internal static class AccountsPeer
{
    public static Comparison Comparison()
    {
        byte[] body = PeerData.Accounts(1_000);
        AmazonSSOClient vendor = new(new AnonymousAWSCredentials(), new AmazonSSOConfig
        {
            RegionEndpoint = Amazon.RegionEndpoint.EUWest1,
            HttpClientFactory = new StubClientFactory(body, "application/json"),
        });
        SSOClient client = new(new() { Region = "eu-west-1" }, new HttpClient(new StubHandler(body, "application/json")));
        Amazon.SSO.Model.ListAccountsRequest vendorRequest = new() { AccessToken = "token", MaxResults = 100 };
        ListAccountsRequest request = new() { AccessToken = "token", MaxResults = 100 };
        return new Comparison("peer-sso", "SSO `ListAccounts`, 1,000 accounts, over a stub",
        [
            Contender.Of("AWSSDK.SSO", () => vendor.ListAccountsAsync(vendorRequest)),
            Contender.Of("Smithwright", () => client.ListAccountsAsync(request)),
            ResponseTexts.Alone(body),
        ]);
    }
}
