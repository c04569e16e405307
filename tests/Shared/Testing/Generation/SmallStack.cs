using System.Runtime.ExceptionServices;

namespace Smithwright.Tests.Shared.Generation;

/// <summary>Runs something on a stack as small as that of any host of the compiler, where recursion over some hundreds of levels ends the process.</summary>
public static class SmallStack
{
    private const int Bytes = 256 * 1024;

    public static T Run<T>(Func<T> action)
    {
        T result = default!;
        ExceptionDispatchInfo? thrown = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    result = action();
                }
                catch (Exception exception)
                {
                    thrown = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Bytes);
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return result;
    }
}
