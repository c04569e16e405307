using Smithwright.Authentication;

namespace Smithwright.Runtime.Authentication;

/// <summary>A scheme that learns from answers, whatever their status.</summary>
internal interface IAnswerObserver
{
    /// <summary>Called once for the answer to a request that the scheme authenticated.</summary>
    void Answered(AuthRequest request, HttpResponseMessage response);
}
