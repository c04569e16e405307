using System.Globalization;

namespace Smithwright.Model.Naming;

/// <summary>Gives each of some names a spelling of its own: underscores part those that meet, and numbers do where a hostile model makes very many of them meet.</summary>
internal sealed class DistinctNames
{
    private const int LongestTail = 4;

    private readonly HashSet<string> _used;
    private readonly Dictionary<string, int> _numbers;

    /// <param name="reserved">Names that are taken.</param>
    public DistinctNames(IEnumerable<string> reserved)
    {
        _used = new(reserved, StringComparer.Ordinal);
        _numbers = new(StringComparer.Ordinal);
    }

    public bool Contains(string name) => _used.Contains(name);

    /// <summary>Takes the name, or one like it that is free.</summary>
    public string Add(string name)
    {
        for (int underscores = 0; underscores <= LongestTail; underscores++)
        {
            string spelled = name + new string('_', underscores);
            if (_used.Add(spelled))
            {
                return spelled;
            }
        }

        // Where the last search ended: looking from the first number each time would take quadratic time.
        int number = _numbers.TryGetValue(name, out int last) ? last : LongestTail;
        string numbered;
        do
        {
            number++;
            numbered = name + "_" + number.ToString(CultureInfo.InvariantCulture);
        }
        while (!_used.Add(numbered));
        _numbers[name] = number;
        return numbered;
    }
}
