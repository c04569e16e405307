using Smithwright.Analyzers;
using Smithwright.Tests.Shared.Analysis;

namespace Smithwright.CodeFixes.Tests;

public sealed class FillRequiredMembersTests
{
    private const string Client = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using Smithwright.Annotations;

        namespace Shop
        {
            [Shape("com.example#RankRequest")]
            public sealed partial record RankRequest
            {
                public required string CampaignArn { get; init; }
                public required IReadOnlyList<string> InputList { get; init; }
                public string? UserId { get; init; }
            }

            [Shape("com.example#Everything")]
            public sealed partial record Everything
            {
                public required bool Flag { get; init; }
                public required double Score { get; init; }
                public required DateTimeOffset At { get; init; }
                public required ReadOnlyMemory<byte> Bytes { get; init; }
                public required Stream Body { get; init; }
                public required IReadOnlyDictionary<string, IReadOnlyList<string>> Columns { get; init; }
                public required Color Color { get; init; }
                public required Target Target { get; init; }
                public required RankRequest Request { get; init; }
                public required Optional Optional { get; init; }
            }

            [Shape("com.example#Tree")]
            public sealed partial record Tree
            {
                public required Tree Child { get; init; }
            }

            [Shape("com.example#Optional")]
            public sealed partial record Optional
            {
                public string? Name { get; init; }
            }

            [Shape("com.example#Color")]
            public readonly record struct Color(string Value) : Smithwright.IStringEnum<Color>
            {
                public static Color Red => new("red");

                public static IReadOnlyList<Color> KnownValues => [Red];

                static Color Smithwright.IStringEnum<Color>.FromValue(string value) => new(value);
            }

            [Shape("com.example#Target")]
            public abstract partial record Target
            {
                private Target() { }

                public sealed record City([property: Member("city")] string Value) : Target;
            }

            public sealed record Own
            {
                public required string Name { get; init; }
            }
        }
        """;

    private static readonly CodeFixVerifier Verifier = new(new FillRequiredMembersFix(), new ConstraintAnalyzer(), Client);

    [Fact]
    public Task An_object_without_an_initializer_gets_one() => Verifier.VerifyAsync(
        """
        using Shop;

        class Program
        {
            static RankRequest Create() => new();
        }
        """,
        """
        using Shop;

        class Program
        {
            static RankRequest Create() => new()
            {
                CampaignArn = "",
                InputList = [],
            };
        }
        """);

    [Fact]
    public Task The_parentheses_of_a_named_type_go() => Verifier.VerifyAsync(
        """
        using Shop;

        class Program
        {
            static void Main()
            {
                var request = new RankRequest();
            }
        }
        """,
        """
        using Shop;

        class Program
        {
            static void Main()
            {
                var request = new RankRequest
                {
                    CampaignArn = "",
                    InputList = [],
                };
            }
        }
        """);

    [Fact]
    public Task Members_are_added_on_lines_of_their_own_behind_a_comment() => Verifier.VerifyAsync(
        """
        using Shop;

        class Program
        {
            static readonly RankRequest Request = new()
            {
                UserId = "u" // the user
            };
        }
        """,
        """
        using Shop;

        class Program
        {
            static readonly RankRequest Request = new()
            {
                UserId = "u", // the user
                CampaignArn = "",
                InputList = []
            };
        }
        """);

    [Fact]
    public Task A_comma_at_the_end_stays_at_the_end() => Verifier.VerifyAsync(
        """
        using Shop;

        class Program
        {
            static readonly RankRequest Request = new()
            {
                CampaignArn = "arn",
            };
        }
        """,
        """
        using Shop;

        class Program
        {
            static readonly RankRequest Request = new()
            {
                CampaignArn = "arn",
                InputList = [],
            };
        }
        """);

    [Fact]
    public Task An_initializer_on_one_line_stays_on_it() => Verifier.VerifyAsync(
        """
        using Shop;

        class Program
        {
            static readonly RankRequest Request = new() { UserId = "u" };
        }
        """,
        """
        using Shop;

        class Program
        {
            static readonly RankRequest Request = new() { UserId = "u", CampaignArn = "", InputList = [] };
        }
        """);

    [Fact]
    public Task Every_kind_of_member_gets_a_value_that_compiles() => Verifier.VerifyAsync(
        """
        using System.Collections.Generic;
        using System.IO;
        using Shop;

        class Program
        {
            static Everything Create() => new();
        }
        """,
        """
        using System.Collections.Generic;
        using System.IO;
        using Shop;

        class Program
        {
            static Everything Create() => new()
            {
                Flag = false,
                Score = 0,
                At = default,
                Bytes = default,
                Body = Stream.Null,
                Columns = new Dictionary<string, IReadOnlyList<string>>(),
                Color = Color.Red,
                Target = new Target.City(""),
                Request = new()
                {
                    CampaignArn = "",
                    InputList = [],
                },
                Optional = new(),
            };
        }
        """);

    [Fact]
    public Task A_record_that_contains_itself_ends_in_null() => Verifier.VerifyAsync(
        """
        using Shop;

        class Program
        {
            static Tree Create() => new() { Child = new Tree() };
        }
        """,
        """
        using Shop;

        class Program
        {
            static Tree Create() => new() { Child = new Tree { Child = null! } };
        }
        """);

    [Fact]
    public Task A_null_is_replaced_and_what_is_missing_is_added() => Verifier.VerifyAsync(
        """
        using Shop;

        class Program
        {
            static readonly RankRequest Request = new() { CampaignArn = null!, InputList = default! };
        }
        """,
        """
        using Shop;

        class Program
        {
            static readonly RankRequest Request = new() { CampaignArn = "", InputList = default! };
        }
        """);

    [Fact]
    public Task A_null_in_a_with_expression_is_replaced() => Verifier.VerifyAsync(
        """
        using Shop;

        class Program
        {
            static RankRequest Clear(RankRequest request) => request with { InputList = null! };
        }
        """,
        """
        using Shop;

        class Program
        {
            static RankRequest Clear(RankRequest request) => request with { InputList = [] };
        }
        """);

    [Fact]
    public Task All_gaps_of_a_document_are_filled_at_once() => Verifier.VerifyAllAsync(
        """
        using Shop;

        class Program
        {
            static readonly Everything[] None = [];
            static readonly RankRequest First = new() { UserId = "u" };
            static readonly RankRequest Second = new() { CampaignArn = null!, InputList = default! };
            static Tree Create() => new() { Child = new() { Child = null! } };
            static RankRequest Third => new()
            {
                CampaignArn = default!,
            };
        }
        """,
        """
        using Shop;

        class Program
        {
            static readonly Everything[] None = [];
            static readonly RankRequest First = new() { UserId = "u", CampaignArn = "", InputList = [] };
            static readonly RankRequest Second = new() { CampaignArn = "", InputList = [] };
            static Tree Create() => new() { Child = new() { Child = new() { Child = null! } } };
            static RankRequest Third => new()
            {
                CampaignArn = "",
                InputList = [],
            };
        }
        """);

    [Fact]
    public Task A_type_that_is_not_generated_is_left_alone() => Verifier.VerifyNothingAsync("""
        class Program
        {
            static readonly object Value = new Shop.Own();
        }
        """);
}
