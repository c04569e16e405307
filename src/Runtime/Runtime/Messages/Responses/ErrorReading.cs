namespace Smithwright.Runtime.Messages.Responses;

/// <summary>Reads errors whatever their bodies hold.</summary>
internal static class ErrorReading
{
    /// <summary>An error whose body is not what the model says is still that error: only its members are lost.</summary>
    public static ServiceException Read(ErrorResponse error, Func<ErrorResponse, ServiceException> read)
    {
        try
        {
            return read(error);
        }
        catch (Exception exception) when (MalformedContent.Is(exception))
        {
            return ReadWithoutBody(error, read);
        }
    }

    private static ServiceException ReadWithoutBody(ErrorResponse error, Func<ErrorResponse, ServiceException> read)
    {
        try
        {
            return read(error.WithoutBody());
        }
        catch (Exception exception) when (MalformedContent.Is(exception))
        {
            // Only errors of the model fail here, and which of their members are sensitive is not known any more.
            return new ServiceException(error.WithoutMessage(), exception);
        }
    }
}
