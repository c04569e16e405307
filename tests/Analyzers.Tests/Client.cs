namespace Smithwright.Analyzers.Tests;

/// <summary>A client as the generator writes it, reduced to what analyzers look at.</summary>
internal static class Client
{
    public const string Source = """
        using System;
        using System.Collections.Generic;
        using Smithwright.Annotations;

        namespace Shop
        {
            [Shape("com.example#RankRequest")]
            public sealed partial record RankRequest
            {
                [Length(Max = 256)]
                [Pattern("^arn:([a-z\\d-]+):personalize:.*:.*:.+$")]
                public required string CampaignArn { get; init; }

                [Length(Max = 5, Source = "shop.overlay.json")]
                [Length(Max = 8, At = "item")]
                public required IReadOnlyList<string> InputList { get; init; }

                [Length(Min = 1, Max = 256)]
                public string? UserId { get; init; }

                [Length(Max = 1)]
                [Length(Max = 8, At = "key")]
                [Length(Min = 1, Max = 3, At = "value")]
                [Length(Max = 10, At = "value.item")]
                public IReadOnlyDictionary<string, IReadOnlyList<string>>? MetadataColumns { get; init; }

                [Range(Min = "0", Max = "1.5")]
                public double? Weight { get; init; }

                [Range(Min = "1")]
                [Member("max_results")]
                public int? MaxResults { get; init; }

                [Length(Min = 2, Max = 3)]
                [UniqueItems]
                public IReadOnlyList<string>? Tags { get; init; }

                [UniqueItems]
                public IReadOnlyList<ReadOnlyMemory<byte>>? Blobs { get; init; }

                [UniqueItems]
                public IReadOnlyList<DateTimeOffset>? Times { get; init; }

                [UniqueItems]
                public IReadOnlyList<double>? Weights { get; init; }

                [UniqueItems]
                public IReadOnlyList<decimal>? Amounts { get; init; }

                [UniqueItems]
                public IReadOnlyList<string>? Words { get; init; }

                [UniqueItems]
                public IReadOnlyList<object>? Things { get; init; }

                [UniqueItems]
                public IReadOnlyList<IReadOnlyList<ReadOnlyMemory<byte>>>? Rows { get; init; }

                [Length(Max = 4)]
                public ReadOnlyMemory<byte>? Digest { get; init; }

                [Sensitive]
                [Length(Max = 4)]
                public string? Secret { get; init; }

                public Filter? Filter { get; init; }

                public Color? Color { get; init; }

                public Level? Level { get; init; }

                [KnownValues("red", "green", At = "key")]
                public IReadOnlyDictionary<string, string>? Shades { get; init; }

                [Sensitive]
                [KnownValues("red", "green", At = "key")]
                public IReadOnlyDictionary<string, string>? SecretShades { get; init; }

                public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Nested { get; init; }
            }

            [Shape("com.example#MetadataRequest")]
            [Condition("AtMost3WithMetadata", "!metadataColumns || length(inputList) <= `3`", "At most 3 items can be ranked with metadata.", Source = "shop.overlay.json")]
            [Condition("AtMost2Columns", "!metadataColumns || length(values(metadataColumns)[]) <= `2`", "At most 2 columns can be asked for.")]
            [Condition("OnlyItemColumns", "!metadataColumns || !(keys(metadataColumns)[?@ != 'ITEMS'])", "Only columns of ITEMS can be asked for.")]
            [Condition("NotTheTwoTogether", "!minScore || !maxScore || minScore <= maxScore", "The scores are a range.")]
            public sealed partial record MetadataRequest
            {
                public required IReadOnlyList<string> InputList { get; init; }

                public IReadOnlyDictionary<string, IReadOnlyList<string>>? MetadataColumns { get; init; }

                public int? MinScore { get; init; }

                public int? MaxScore { get; init; }

                [Condition("NoSpaces", "!contains(@, ' ')", "Labels have no spaces.", At = "item")]
                public IReadOnlyList<string>? Labels { get; init; }

                [Sensitive]
                [Condition("NotEmpty", "length(@) > `0`", "The key is not empty.")]
                public string? Key { get; init; }

                public Target? Target { get; init; }
            }

            [Shape("com.example#Target")]
            [Condition("NotNowhere", "!city || city != 'nowhere'", "The city exists.")]
            public abstract partial record Target
            {
                private Target() { }

                public sealed record City([property: Length(Min = 1)] [property: Member("city")] string Value) : Target;

                public sealed record Zip([property: Pattern("^[0-9]{5}$")] [property: Member("zip")] string Value) : Target;
            }

            [Shape("com.example#Filter")]
            public sealed partial record Filter
            {
                [Length(Min = 1)]
                public required string Name { get; init; }

                public required Color Color { get; init; }

                [Length(Max = 2, At = "value")]
                public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();
            }

            [Shape("com.example#Color")]
            [KnownValues("red", "green", "dark-blue")]
            public readonly record struct Color(string Value) : Smithwright.IStringEnum<Color>
            {
                public static Color Red => new("red");

                public static IReadOnlyList<Color> KnownValues => [Red];

                static Color Smithwright.IStringEnum<Color>.FromValue(string value) => new(value);
            }

            [Shape("com.example#Level")]
            [KnownNumbers(1, 2, -3)]
            public readonly record struct Level(int Value) : Smithwright.IIntEnum<Level>
            {
                static Level Smithwright.IIntEnum<Level>.FromValue(int value) => new(value);
            }

            [Shape("com.example#Draft")]
            public sealed record Draft
            {
                [Length(Max = 3)]
                public string? Title { get; set; }
            }
        }
        """;
}
