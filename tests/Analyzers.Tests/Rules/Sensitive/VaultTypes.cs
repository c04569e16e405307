namespace Smithwright.Analyzers.Tests.Rules.Sensitive;

/// <summary>Types of a client as the generator writes them: of structures and unions that are sensitive as a whole, and of one that is not.</summary>
internal static class VaultTypes
{
    public const string Source = """
        using System.Collections.Generic;
        using Smithwright.Annotations;

        namespace Shop
        {
            [Shape("com.example#Vault")]
            [Sensitive]
            public sealed record Vault
            {
                [Sensitive]
                [Length(Max = 3)]
                public string? Code { get; init; }

                [Sensitive]
                public bool? Open { get; init; }

                [Sensitive]
                public Lock? Lock { get; init; }

                [Sensitive]
                public Door? Door { get; init; }

                [Sensitive]
                public IReadOnlyList<Door>? Doors { get; init; }

                [Sensitive]
                public Vault? Other { get; init; }

                [Sensitive]
                public IReadOnlyList<Vault>? Others { get; init; }
            }

            [Shape("com.example#Door")]
            public sealed record Door
            {
                [Length(Max = 3)]
                public string? City { get; init; }

                public Color? Color { get; init; }
            }

            [Shape("com.example#Plain")]
            public sealed record Plain
            {
                [Length(Max = 3)]
                public string? City { get; init; }

                public Color? Color { get; init; }

                public Shade? Shade { get; init; }
            }

            [Shape("com.example#Shade")]
            [KnownValues("dark", "light")]
            public readonly record struct Shade(string Value) : Smithwright.IStringEnum<Shade>
            {
                public static IReadOnlyList<Shade> KnownValues => [];

                static Shade Smithwright.IStringEnum<Shade>.FromValue(string value) => new(value);
            }

            [Shape("com.example#Secret")]
            [Sensitive]
            public abstract record Secret
            {
                private Secret() { }

                public sealed record Text([property: Member("text")] [property: Length(Max = 3)] [property: Sensitive] string Value) : Secret;

                public sealed record Place([property: Member("place")] [property: Sensitive] Door Value) : Secret;

                public sealed record Unknown(string Name, Smithwright.UnknownValue Value) : Secret;
            }

            [Shape("com.example#Lock")]
            [Sensitive]
            [KnownValues("round", "square")]
            public readonly record struct Lock(string Value) : Smithwright.IStringEnum<Lock>
            {
                public static IReadOnlyList<Lock> KnownValues => [];

                static Lock Smithwright.IStringEnum<Lock>.FromValue(string value) => new(value);
            }

            [Shape("com.example#Color")]
            [KnownValues("blue", "green")]
            public readonly record struct Color(string Value) : Smithwright.IStringEnum<Color>
            {
                public static IReadOnlyList<Color> KnownValues => [];

                static Color Smithwright.IStringEnum<Color>.FromValue(string value) => new(value);
            }

            [Shape("com.example#Errand")]
            [Condition("NotHome", "vault.code != 'home'", "The code is not home.")]
            [Condition("NotThere", "!door.city || door.city != 'there'", "The door is not there.")]
            public sealed record Errand
            {
                public Vault? Vault { get; init; }

                public Door? Door { get; init; }

                public IReadOnlyList<Door>? Doors { get; init; }

                [Condition("NotEmpty", "!code || code != 'void'", "The code is not void.")]
                public Vault? Spare { get; init; }
            }
        }
        """;
}
