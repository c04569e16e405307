namespace Smithwright.Runtime.Server;

/// <summary>Ends the handling of a request whose input breaks constraints of the model.</summary>
internal sealed class InvalidInputException(ServiceException error) : Exception(error.Message)
{
    public ServiceException Error { get; } = error;
}
