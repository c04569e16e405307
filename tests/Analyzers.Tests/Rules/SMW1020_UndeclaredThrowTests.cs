using Smithwright.Analyzers.Rules;
using Smithwright.Tests.Shared.Analysis;

namespace Smithwright.Analyzers.Tests.Rules;

public sealed class UndeclaredThrowTests
{
    [Fact]
    public async Task An_error_that_the_operation_does_not_declare_is_reported()
    {
        IReadOnlyList<string> messages = await VerifyAsync("public Task PutCardAsync(CardRequest input, ServiceContext context) => throw {|SMW1020:new NotFoundException(null!)|};");
        Assert.Equal(["'PutCardAsync' does not declare 'NotFoundException', so the caller gets an internal failure; it declares InvalidException"], messages);
    }

    [Theory]
    [InlineData("async Task ICardService.PutCardAsync(CardRequest input, ServiceContext context) { await Task.Yield(); if (input.Id == \"1\") throw {|SMW1020:new NotFoundException(null!)|}; }")]
    [InlineData("public Task PutCardAsync(CardRequest input, ServiceContext context) => input.Id == \"1\" ? Task.CompletedTask : throw {|SMW1020:new NotFoundException(null!)|};")]
    [InlineData("public Task PutCardAsync(CardRequest input, ServiceContext context) { NotFoundException error = new(null!); throw {|SMW1020:error|}; }")]
    [InlineData("public Task PutCardAsync(CardRequest input, ServiceContext context) { try { return Task.CompletedTask; } catch (System.Exception) { throw {|SMW1020:new NotFoundException(null!)|}; } }")]
    [InlineData("public Task PutCardAsync(CardRequest input, ServiceContext context) { try { throw {|SMW1020:new NotFoundException(null!)|}; } finally { input.ToString(); } }")]
    public Task However_it_is_thrown(string method) => VerifyAsync(method);

    [Theory]
    [InlineData("public Task PutCardAsync(CardRequest input, ServiceContext context) => throw new InvalidException(null!);")]
    [InlineData("public Task PutCardAsync(CardRequest input, ServiceContext context) => throw new System.InvalidOperationException();")]
    [InlineData("public Task PutCardAsync(CardRequest input, ServiceContext context) { try { throw new NotFoundException(null!); } catch (ShopException) { return Task.CompletedTask; } }")]
    [InlineData("public Task PutCardAsync(CardRequest input, ServiceContext context) { System.Action later = () => throw new NotFoundException(null!); return Task.CompletedTask; }")]
    [InlineData("public Task PutCardAsync(CardRequest input, ServiceContext context) { void Later() => throw new NotFoundException(null!); return Task.CompletedTask; }")]
    [InlineData("public Task PutCardAsync(CardRequest input, ServiceContext context) => Task.CompletedTask; public Task OtherAsync(CardRequest input, ServiceContext context) => throw new NotFoundException(null!);")]
    public Task What_is_declared_caught_or_somewhere_else_is_legal(string method) => VerifyAsync(method);

    private static Task<IReadOnlyList<string>> VerifyAsync(string method) => AnalyzerVerifier.VerifyAsync(
        new UndeclaredThrowAnalyzer(),
        $$"""
        using System.Threading.Tasks;
        using Smithwright;
        using Smithwright.Annotations;

        namespace Shop;

        public interface ICardService
        {
            [Throws(typeof(InvalidException))]
            Task PutCardAsync(CardRequest input, ServiceContext context);
        }

        public sealed class CardService : ICardService
        {
            {{method}}
        }
        """,
        [("Client.cs", ShopClient.Source)]);
}
