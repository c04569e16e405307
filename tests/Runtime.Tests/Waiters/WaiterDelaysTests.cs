using Smithwright.Runtime.Waiters;

namespace Smithwright.Runtime.Tests.Waiters;

public sealed class WaiterDelaysTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly WaiterDelays _delays = new(2 * Second, 60 * Second);

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(5, 32)]
    [InlineData(6, 60)]
    [InlineData(1000, 60)]
    public void The_ceiling_doubles_with_each_call_up_to_the_longest(int attempt, double seconds) =>
        Assert.Equal(seconds, _delays.Next(attempt, TimeSpan.MaxValue, jitter: 1).TotalSeconds, precision: 6);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0.5, 17)]
    public void Jitter_is_between_the_shortest_delay_and_the_ceiling(double jitter, double seconds) =>
        Assert.Equal(seconds, _delays.Next(5, TimeSpan.MaxValue, jitter).TotalSeconds, precision: 6);

    [Fact]
    public void The_last_call_comes_a_shortest_delay_before_the_time_is_up() =>
        Assert.Equal(8 * Second, _delays.Next(5, remaining: 10 * Second, jitter: 0.5));

    [Fact]
    public void A_delay_that_leaves_more_than_the_shortest_is_kept() =>
        Assert.Equal(17 * Second, _delays.Next(5, remaining: 19.5 * Second, jitter: 0.5));

    [Theory]
    [InlineData(2)]
    [InlineData(1)]
    [InlineData(-1)]
    public void Nothing_is_waited_for_when_no_call_fits_in_any_more(double remaining) =>
        Assert.True(_delays.Next(1, TimeSpan.FromSeconds(remaining), jitter: 0) <= TimeSpan.Zero);
}
