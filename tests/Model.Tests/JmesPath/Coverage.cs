using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;

namespace Smithwright.Model.Tests.JmesPath;

/// <summary>Whether what is said of a value is true of a value that is known in full. Written apart from the evaluator, on purpose.</summary>
internal static class Coverage
{
    public static bool Covers(AbstractValue said, AbstractValue actual) => said switch
    {
        PossibleFailureValue possible => actual is FailureValue || Covers(possible.Otherwise, actual),
        FailureValue => actual is FailureValue,
        _ when actual is FailureValue => false,
        AnyValue unknown => !unknown.NotNull || actual is not NullValue,
        NullValue => actual is NullValue,
        UnknownBoolean => actual is BooleanValue,
        BooleanValue boolean => actual is BooleanValue value && value.Value == boolean.Value,
        NumberInRange range => actual is NumberValue number && !(number.Value < range.Min) && !(number.Value > range.Max),
        NumberValue number => actual is NumberValue value && value.Value.Equals(number.Value),
        TextOfLength length => actual is TextValue text && Within(text.Text.EnumerateRunes().Count(), length.Min, length.Max),
        TextValue text => actual is TextValue value && value.Text == text.Text,
        ListValue list => actual is ListValue value && CoversList(list, value),
        MapValue map => actual is MapValue value && CoversMap(map, value),
        StructureValue structure => actual is MapValue value && CoversStructure(structure, value),
        ReferenceValue => actual is ReferenceValue,
        _ => false,
    };

    private static bool CoversList(ListValue said, ListValue actual)
    {
        if (!Within(actual.Known.Length, said.MinCount, said.MaxCount))
        {
            return false;
        }

        return said.Complete
            ? said.Known.Length == actual.Known.Length && said.Known.Zip(actual.Known, Covers).All(covered => covered)
            : said.Known.All(known => actual.Known.Any(item => Covers(known, item)));
    }

    private static bool CoversMap(MapValue said, MapValue actual)
    {
        bool certain = said.Entries.All(entry => actual.Entries.Any(other => CoversEntry(entry, other)));
        bool nothingElse = !said.Complete || actual.Entries.All(other => said.Entries.Any(entry => CoversEntry(entry, other)));
        return Within(actual.Entries.Length, said.MinCount, said.MaxCount) && certain && nothingElse;
    }

    private static bool CoversEntry(MapEntry said, MapEntry actual) => Covers(said.Key, actual.Key) && Covers(said.Value, actual.Value);

    private static bool CoversStructure(StructureValue said, MapValue actual)
    {
        Dictionary<string, AbstractValue> values = actual.Entries.ToDictionary(entry => ((TextValue)entry.Key).Text, entry => entry.Value);
        return said.Members.All(member => Covers(member.Value, values.GetValueOrDefault(member.Key) ?? new NullValue()))
            && (!said.Complete || values.Keys.All(said.Members.ContainsKey));
    }

    private static bool Within(long count, long min, long? max) => count >= min && !(count > max);
}
