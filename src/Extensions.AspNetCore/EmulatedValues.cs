using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>Makes the data of one answer of an emulator: the same for the same seed and the same number of the answer.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EmulatedValues
{
    private const int MostNumbers = 1000;

    private static readonly DateTimeOffset FirstTime = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private ulong _state;

    internal EmulatedValues(int seed, int answer, bool isReady)
    {
        _state = ((ulong)(uint)seed << 32) | (uint)answer;
        IsReady = isReady;
    }

    /// <summary>Whether the output has the state that waiters wait for.</summary>
    public bool IsReady { get; }

    /// <summary>A text that no other answer has, as far as its length allows.</summary>
    /// <param name="name">What it begins with where there is room.</param>
    /// <param name="min">How many characters at least.</param>
    /// <param name="max">How many characters at most.</param>
    public string Text(string name, int min, int max)
    {
        string id = Next().ToString("x16", CultureInfo.InvariantCulture)[4..];
        string text = $"{name}-{id}";
        text = text.Length <= max ? text : id.Length <= max ? id : id[..max];
        return text.PadRight(min, 'x');
    }

    /// <summary>A text of parts: literals, whose count is zero, and so many characters of a set each.</summary>
    public string Pattern(params (string Characters, int Count)[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        StringBuilder text = new();
        foreach ((string characters, int count) in parts)
        {
            for (int i = 0; i < count; i++)
            {
                text.Append(characters[(int)(Next() % (ulong)characters.Length)]);
            }

            text.Append(count == 0 ? characters : "");
        }

        return text.ToString();
    }

    /// <summary>Bytes of a text.</summary>
    public ReadOnlyMemory<byte> Bytes(string name, int min, int max) => Encoding.ASCII.GetBytes(Text(name, min, max));

    /// <summary>A stream of some bytes.</summary>
    public Stream Stream(string name) => new MemoryStream(Encoding.ASCII.GetBytes(Text(name, 0, 100)));

    /// <summary>A whole number.</summary>
    public long Whole(long min, long max) => min + (long)(Next() % ((ulong)Math.Min((decimal)max - min, MostNumbers) + 1));

    /// <summary>A number with two digits behind the point, where there is room for it.</summary>
    public decimal Real(decimal min, decimal max)
    {
        decimal part = Math.Min(max - min, MostNumbers) / 100;
        decimal number = Math.Round(min + part * (Next() % 101), 2);
        return number < min || number > max ? min : number;
    }

    /// <summary>A truth value.</summary>
    public bool Boolean() => Next() % 2 == 0;

    /// <summary>A time of the year 2026, in whole seconds.</summary>
    public DateTimeOffset Time() => FirstTime.AddSeconds(Next() % 31_000_000);

    /// <summary>One of some values.</summary>
    public T OneOf<T>(params T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values[Next() % (ulong)values.Length];
    }

    /// <summary>So many items.</summary>
    public IReadOnlyList<T> List<T>(int count, Func<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        T[] items = new T[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = item();
        }

        return items;
    }

    /// <summary>So many entries, whose keys differ.</summary>
    public IReadOnlyDictionary<string, T> Map<T>(int count, Func<string> key, Func<T> value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        Dictionary<string, T> entries = new(StringComparer.Ordinal);
        for (int tries = 0; entries.Count < count && tries < 10 * count; tries++)
        {
            entries.TryAdd(key(), value());
        }

        return entries;
    }

    /// <summary>An event stream that ends at once.</summary>
    public async IAsyncEnumerable<T> NoEvents<T>()
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield break;
    }

    /// <summary>The next number of SplitMix64.</summary>
    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
