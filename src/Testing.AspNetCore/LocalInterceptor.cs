using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Smithwright.Extensions.AspNetCore;
using Smithwright.Runtime.Server;

namespace Smithwright.Testing.AspNetCore;

/// <summary>Keeps what a local service is asked, and answers as a test says.</summary>
internal sealed class LocalInterceptor : ServerInterceptor
{
    private readonly object _gate = new();
    private readonly List<LocalAnswers> _stubs = [];

    public ConcurrentQueue<LocalRequest> Requests { get; } = new();

    public ConcurrentQueue<Exception> Failures { get; } = new();

    public void Add(LocalAnswers stub)
    {
        lock (_gate)
        {
            _stubs.Add(stub);
        }
    }

    /// <summary>Keeps a request from its first byte to the status of its answer.</summary>
    public async Task CaptureAsync(HttpContext http, RequestDelegate next)
    {
        LocalRequest request = new(http);
        Requests.Enqueue(request);
        http.Items[typeof(LocalRequest)] = request;
        http.Request.Body = new CapturedBody(http.Request.Body, request);
        http.Response.OnStarting(() =>
        {
            request.StatusCode = http.Response.StatusCode;
            return Task.CompletedTask;
        });
        await next(http).ConfigureAwait(false);
    }

    public override async Task<object?> CallAsync(string operation, object? input, ServiceContext context, Func<Task<object?>> handler)
    {
        LocalRequest request = (LocalRequest)context.GetHttpContext().Items[typeof(LocalRequest)]!;
        (request.OperationName, request.Input) = (operation, input);
        try
        {
            return await (Find(operation, input) is { } answer ? answer(input, context, handler) : handler()).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (ServiceException or ServedErrorException or OperationCanceledException))
        {
            Failures.Enqueue(exception);
            throw;
        }
    }

    public IEnumerable<string> Unused()
    {
        lock (_gate)
        {
            return [.. _stubs.Where(stub => stub.Unused > 0).Select(stub => $"{stub.OperationName}: {stub.Unused:D}")];
        }
    }

    /// <summary>The answer of the stub that was made last and matches; null where there is none.</summary>
    private LocalAnswer? Find(string operation, object? input)
    {
        lock (_gate)
        {
            LocalAnswers? found = _stubs.FindLast(stub => stub.OperationName == operation && stub.Matches(input));
            return found is null ? null : found.Next() ?? throw new StubException($"{operation} is stubbed without an answer.");
        }
    }
}
