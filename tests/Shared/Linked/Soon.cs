namespace Smithwright.Tests.Shared;

/// <summary>
/// Gives tasks a generous limit of real time. A test that moves a clock of its own awaits through here: code that waits on another clock then fails
/// the test instead of hanging the run.
/// </summary>
internal static class Soon
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static Task Ended(Task task) => task.WaitAsync(Limit);

    public static Task<T> Ended<T>(Task<T> task) => task.WaitAsync(Limit);
}
