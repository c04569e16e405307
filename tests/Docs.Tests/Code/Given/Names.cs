namespace Given;

/// <summary>What pages use without saying where it comes from. Local variables of a block hide these.</summary>
public static class Names
{
    public static PersonalizeRuntimeClient client = null!;

    public static ShopClient shop = null!;

    public static readonly ClientOptions options = null!;

    public static ICredentialsProvider credentials = null!;

    public static HttpClient httpClient = null!;

    public static IServiceCollection services = null!;

    public static ILogger logger = null!;

    public static CancellationToken cancellationToken;

    public static GetPersonalizedRankingRequest request = null!;

    public static GetPersonalizedRankingResponse response = null!;

    public static Card card = null!;

    public static Card[] cards = [];

    public static string campaignArn = "", userId = "";

    public static string[] itemIds = [];

    /// <summary>The callers of a service, by their access key ids.</summary>
    public static class Keys
    {
        public static Task<string?> FindSecretAsync(string accessKeyId, CancellationToken cancellationToken) => Task.FromResult<string?>(accessKeyId + cancellationToken);
    }

    /// <summary>A service of the page about servers.</summary>
    public abstract class LibraryService : City.Library.ILibraryService
    {
        public abstract Task AddBookAsync(City.Library.Book input, ServiceContext context);

        public abstract Task<City.Library.GetBookOutput> GetBookAsync(City.Library.GetBookInput input, ServiceContext context);

        public abstract Task<City.Library.Loan> LendBookAsync(City.Library.LendBookInput input, ServiceContext context);
    }
}
