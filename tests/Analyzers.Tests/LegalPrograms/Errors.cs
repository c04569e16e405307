using Shop.Ranking;
using Smithwright;

namespace LegalPrograms;

/// <summary>Errors that operations declare, and those that anything may throw.</summary>
internal static class Errors
{
    public static async Task<bool> TryAsync(IPersonalizeRuntimeClient client, GetPersonalizedRankingRequest request, Func<Task> before)
    {
        try
        {
            await client.GetPersonalizedRankingAsync(request);
            return true;
        }
        catch (ResourceNotFoundException exception)
        {
            Console.Error.WriteLine($"{exception.ErrorCode}: {exception.Message}");
        }
        catch (InvalidInputException exception) when (exception.StatusCode == System.Net.HttpStatusCode.BadRequest)
        {
            Console.Error.WriteLine(exception.RequestId);
        }
        catch (PersonalizeRuntimeException)
        {
        }
        catch (ServiceException exception) when (exception.IsRetryable)
        {
        }

        try
        {
            await before();
        }
        catch (ResourceNotFoundException)
        {
            return false;
        }

        return false;
    }
}
