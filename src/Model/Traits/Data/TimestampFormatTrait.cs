using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Data;

/// <summary>The trait <c>timestampFormat</c>.</summary>
internal static class TimestampFormatTrait
{
    /// <summary>How a timestamp is written; null where the place that it travels in decides.</summary>
    public static TimestampNotation? Of(MemberShape member, Shape target) =>
        (InheritedTrait.Find(TraitIds.TimestampFormat, member.Traits, target.Traits) as JsonString)?.Value switch
        {
            "epoch-seconds" => TimestampNotation.EpochSeconds,
            "date-time" => TimestampNotation.DateTime,
            "http-date" => TimestampNotation.HttpDate,
            _ => null,
        };
}

/// <summary>How a timestamp is written.</summary>
internal enum TimestampNotation
{
    EpochSeconds, DateTime, HttpDate,
}
