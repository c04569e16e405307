using System.Reflection;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Protocol.EventStreams;

/// <summary>Event streams of unions whose types only the generated code knows.</summary>
internal static class EventSequence
{
    /// <summary>A stream of the given events.</summary>
    public static object Of(Type union, IEnumerable<object?> events) => Method(nameof(Make), union).Invoke(null, [events])!;

    /// <summary>All events of the member, as they arrive.</summary>
    public static Task<List<object>> ReadAsync(object output, string member)
    {
        PropertyInfo property = output.GetType().PropertyOf(member) ?? throw new ValueException($"{output.GetType().Name} has no property for '{member}'.");
        return (Task<List<object>>)Method(nameof(Collect), property.PropertyType.GenericTypeArguments[0])
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [property.GetValue(output)], null)!;
    }

    private static MethodInfo Method(string name, Type union) =>
        typeof(EventSequence).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(union);

    private static async IAsyncEnumerable<T> Make<T>(IEnumerable<object?> events)
    {
        foreach (object? item in events)
        {
            await Task.Yield();
            yield return (T)item!;
        }
    }

    private static async Task<List<object>> Collect<T>(IAsyncEnumerable<T> events) where T : class
    {
        List<object> all = new();
        await foreach (T item in events)
        {
            all.Add(item);
        }

        return all;
    }
}
