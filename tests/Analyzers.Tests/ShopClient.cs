namespace Smithwright.Analyzers.Tests;

/// <summary>A client with two operations, as the generator writes it, and what code that uses it finds beside it.</summary>
internal static class ShopClient
{
    public const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Smithwright;
        using Smithwright.Annotations;
        using Smithwright.Runtime.Client;
        using Smithwright.Runtime.Messages.Responses;

        namespace Shop
        {
            [Shape("com.example#Shop")]
            [Throws(typeof(InvalidException))]
            public interface IShopClient
            {
                [Throws(typeof(NotFoundException))]
                Task<Card> GetCardAsync(CardRequest request, CancellationToken cancellationToken = default);

                [Throws()]
                Task<Card> PutCardAsync(CardRequest request, CancellationToken cancellationToken = default);
            }

            [Shape("com.example#Shop")]
            [Throws(typeof(InvalidException))]
            public sealed class ShopClient : ServiceClient, IShopClient
            {
                public ShopClient(ClientOptions options) : base(null!, options) { }

                public ShopClient(ClientOptions options, System.Net.Http.HttpClient httpClient) : base(null!, options, httpClient) { }

                [Throws(typeof(NotFoundException))]
                public Task<Card> GetCardAsync(CardRequest request, CancellationToken cancellationToken = default) => throw new NotImplementedException();

                [Throws()]
                public Task<Card> PutCardAsync(CardRequest request, CancellationToken cancellationToken = default) => throw new NotImplementedException();
            }

            [Shape("com.example#CardRequest")]
            public sealed record CardRequest
            {
                public required string Id { get; init; }

                public IReadOnlyList<string>? Tags { get; init; }
            }

            [Shape("com.example#Card")]
            public sealed record Card
            {
                public required string Owner { get; init; }

                [Sensitive]
                public string? Number { get; init; }

                [Sensitive]
                public int? Pin { get; init; }

                [Sensitive]
                public Brand? Brand { get; init; }

                [Sensitive]
                public Card? Spare { get; init; }

                [Sensitive]
                public ReadOnlyMemory<byte>? Image { get; init; }

                [Sensitive(At = "item")]
                public required IReadOnlyList<string> Codes { get; init; }

                [Sensitive(At = "value")]
                public IReadOnlyDictionary<string, string>? Notes { get; init; }

                [Sensitive(At = "value.item")]
                public IReadOnlyDictionary<string, IReadOnlyList<string>>? Lists { get; init; }
            }

            [Shape("com.example#Brand")]
            [KnownValues("plain")]
            public readonly record struct Brand(string Value) : IStringEnum<Brand>
            {
                public static IReadOnlyList<Brand> KnownValues => [];

                static Brand IStringEnum<Brand>.FromValue(string value) => new(value);
            }

            public class ShopException(ErrorResponse error) : ServiceException(error);

            [Shape("com.example#NotFoundException")]
            public sealed class NotFoundException(ErrorResponse error) : ShopException(error);

            [Shape("com.example#InvalidException")]
            public sealed class InvalidException(ErrorResponse error) : ShopException(error);
        }

        namespace Microsoft.Extensions.Logging
        {
            public interface ILogger;

            public static class LoggerExtensions
            {
                public static void LogInformation(this ILogger logger, string? message, params object?[] args) { }
            }

            [AttributeUsage(AttributeTargets.Method)]
            public sealed class LoggerMessageAttribute : Attribute;
        }
        """;
}
