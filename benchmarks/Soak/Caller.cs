using System.Globalization;
using Shop;

namespace Smithwright.Benchmarks.Soak;

/// <summary>Makes calls and holds the way in which each ends against the fate of its last attempt.</summary>
internal sealed class Caller(ShopClient client, Ledger ledger)
{
    private const int MaxAttempts = 3;

    private readonly int[] _endings = new int[Enum.GetValues<Fate>().Length];
    private int _givenUp;

    /// <summary>How many calls ended in each way.</summary>
    public IEnumerable<(Fate Ending, int Calls)> Endings => Enum.GetValues<Fate>().Select(fate => (fate, _endings[(int)fate]));

    /// <summary>How many calls had attempts left that the quota of retries did not pay for.</summary>
    public int GivenUp => _givenUp;

    /// <summary>Every tenth call is an upload whose body cannot be rewound.</summary>
    public async Task CallAsync(int number)
    {
        bool isUpload = number % 10 == 9;
        string? result = null;
        Exception? failure = null;
        try
        {
            string name = number.ToString(CultureInfo.InvariantCulture);
            result = isUpload
                ? (await client.UploadAsync(new() { Call = name, Content = new OneWayStream(2000) })).Call
                : (await client.GetQuoteAsync(new() { Call = name, Items = ["a", "b", "c"] })).Call;
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        Check(number, isUpload, result, failure);
    }

    private void Check(int number, bool isUpload, string? result, Exception? failure)
    {
        int attempts = ledger.AttemptsOf(number);
        Fate fate = Fates.Of(number, attempts);
        Interlocked.Increment(ref _endings[(int)fate]);
        if (!IsEndOf(fate, number, isUpload, result, failure))
        {
            ledger.Violate($"Call {number}: attempt {attempts} was fated to {fate} and ended in {result ?? failure!.GetType().Name + ": " + failure.Message}.");
        }
        if (failure is ServiceException { Attempts: var said } && said != attempts)
        {
            ledger.Violate($"Call {number}: {attempts} requests arrived, the exception says {said}.");
        }
        if (Fates.MayRepeat(fate) && attempts < MaxAttempts && !isUpload)
        {
            Interlocked.Increment(ref _givenUp);
        }
    }

    private static bool IsEndOf(Fate fate, int number, bool isUpload, string? result, Exception? failure) => fate switch
    {
        Fate.Answer or Fate.SlowAnswer => result == number.ToString(CultureInfo.InvariantCulture),
        Fate.Reset or Fate.Close or Fate.Truncate => failure is ServiceConnectionException,
        Fate.ServerError => failure is ShopException { StatusCode: System.Net.HttpStatusCode.InternalServerError },
        Fate.Throttle => failure is ShopException { IsThrottling: true },
        Fate.Stall => failure is ServiceTimeoutException { Limit: "ClientOptions.AttemptTimeout" },
        Fate.Malformed => failure is MalformedResponseException,
        Fate.TooLong => failure is ResponseTooLargeException,
        Fate.Redirect => failure is UnexpectedRedirectException,
        Fate.NoSuchItem => isUpload ? failure is ShopException : failure is NoSuchItem,
        _ => false,
    };
}
