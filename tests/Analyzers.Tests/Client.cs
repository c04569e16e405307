namespace Smithwright.Analyzers.Tests;

/// <summary>A client as the generator writes it, reduced to what analyzers look at.</summary>
internal static class Client
{
    public const string Source = """
        using System;
        using System.Collections.Generic;
        using Smithwright.Annotations;

        namespace Smithwright
        {
            public interface IStringEnum<TSelf> { }
        }

        namespace Shop
        {
            [Shape("com.example#RankRequest")]
            [Condition("AtMost50WithMetadata", "!metadataColumns || length(inputList) <= `50`", "At most 50 items can be ranked with metadata.", Source = "shop.overlay.json")]
            [Condition("OnlyItemColumns", "!metadataColumns || !(keys(metadataColumns)[?@ != 'ITEMS'])", "Only columns of ITEMS can be asked for.")]
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

                [Length(Max = 4)]
                public ReadOnlyMemory<byte>? Digest { get; init; }

                [Sensitive]
                [Length(Max = 4)]
                public string? Secret { get; init; }

                public Filter? Filter { get; init; }

                public Color? Color { get; init; }
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
            public readonly record struct Color(string Value) : Smithwright.IStringEnum<Color>
            {
                public static Color Red => new("red");
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
