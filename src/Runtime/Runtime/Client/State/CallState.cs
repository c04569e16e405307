using System.Net;
using Smithwright.Runtime.Client.Retries;
using Smithwright.Runtime.Messages;

namespace Smithwright.Runtime.Client.State;

/// <summary>What the attempts of one call know of each other, and what is told of the call when it is over.</summary>
internal sealed class CallState : RetryState
{
    /// <summary>The same for all attempts, so that the service recognizes them as one call.</summary>
    public string InvocationId { get; } = Smithwright.Runtime.Client.State.InvocationId.New();

    /// <summary>How many requests were made; from 1 on while one is under way.</summary>
    public int Attempt { get; private set; }

    /// <summary>Where the last attempt went; null before there was one.</summary>
    public Uri? Url { get; set; }

    public string Host => Url?.Host ?? "";

    /// <summary>The time that the last attempt was signed with; null when it was not signed.</summary>
    public SigningMoment? Signed { get; set; }

    /// <summary>What the last attempt was signed with; null when it was not signed.</summary>
    public AwsCredentials? SignedWith { get; set; }

    /// <summary>What gave them, where that is not the client's provider.</summary>
    public ICredentialsProvider? SignedBy { get; set; }

    /// <summary>How the last attempt was authenticated, other than by a signature; null when it was not.</summary>
    public AuthenticatedRequest? Authenticated { get; set; }

    /// <summary>Whether credentials that were refused have led to others being looked for, which happens once.</summary>
    public bool HasRenewedCredentials { get; set; }

    public ServiceException? LastFailure { get; private set; }

    /// <summary>Whether somebody wants to know of the call, so that what answers say of themselves is read.</summary>
    public bool IsObserved { get; set; }

    /// <summary>The status of the last attempt, where the call is observed and there was an answer.</summary>
    public HttpStatusCode? StatusCode { get; private set; }

    /// <summary>The id that the service gave to the last attempt, where the call is observed.</summary>
    public string? RequestId { get; private set; }

    /// <summary>The service's second id of the last attempt, which some give, where the call is observed.</summary>
    public string? ExtendedRequestId { get; private set; }

    public void BeginAttempt()
    {
        Attempt++;
        Signed = null;
        SignedWith = null;
        SignedBy = null;
        Authenticated = null;
        IsSignatureCorrected = false;
        if (!IsObserved)
        {
            return;
        }
        StatusCode = null;
        RequestId = null;
        ExtendedRequestId = null;
    }

    public void Answered(HttpResponseMessage response)
    {
        if (!IsObserved)
        {
            return;
        }
        StatusCode = response.StatusCode;
        RequestId = ResponseHeaders.RequestId(response);
        ExtendedRequestId = ResponseHeaders.Find(response, "x-amz-id-2");
    }

    public void Failed(ServiceException failure)
    {
        failure.Attempts = Attempt;
        LastFailure = failure;
    }
}
