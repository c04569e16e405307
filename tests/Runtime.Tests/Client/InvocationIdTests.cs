using Smithwright.Runtime.Client.State;

namespace Smithwright.Runtime.Tests.Client;

public sealed class InvocationIdTests
{
    [Fact]
    public void An_id_is_a_random_UUID() =>
        Assert.All(Enumerable.Range(0, 100), _ => Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", InvocationId.New()));

    [Fact]
    public void No_two_calls_have_one() => Assert.Equal(1_000, Enumerable.Range(0, 1_000).Select(_ => InvocationId.New()).Distinct().Count());
}
