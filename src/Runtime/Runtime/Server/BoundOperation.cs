using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Operations;

namespace Smithwright.Runtime.Server;

/// <summary>An operation and the method of the handler that is called for it.</summary>
internal abstract class BoundOperation<THandler>(ServerOperation operation)
{
    public ServerOperation Operation => operation;

    /// <summary>Reads the input; the request's body is not needed after that, unless the input streams it.</summary>
    public abstract Func<Func<THandler>, ServiceContext, HttpResponseBuilder, Task> Read(HttpRequestReader request);
}

/// <inheritdoc/>
internal sealed class BoundOperation<THandler, TInput, TOutput>(ServerOperation<TInput, TOutput> operation, Func<THandler, TInput, ServiceContext, Task<TOutput>> call)
    : BoundOperation<THandler>(operation)
{
    public override Func<Func<THandler>, ServiceContext, HttpResponseBuilder, Task> Read(HttpRequestReader request)
    {
        TInput input = operation.Read(request);
        return async (handler, context, response) =>
        {
            TOutput output = context.GetFeature<ServerInterceptor>() is { } interceptor
                ? (TOutput)(await interceptor.CallAsync(operation.Name, input, context, async () => await call(handler(), input, context).ConfigureAwait(false)).ConfigureAwait(false))!
                : await call(handler(), input, context).ConfigureAwait(false);
            operation.Write(output ?? throw new InvalidOperationException($"The handler of {operation.Name} returned null instead of an output."), context, response);
        };
    }
}

/// <inheritdoc/>
internal sealed class BoundOperation<THandler, TInput>(ServerOperation<TInput, Unit> operation, Func<THandler, TInput, ServiceContext, Task> call)
    : BoundOperation<THandler>(operation)
{
    public override Func<Func<THandler>, ServiceContext, HttpResponseBuilder, Task> Read(HttpRequestReader request)
    {
        TInput input = operation.Read(request);
        return async (handler, context, response) =>
        {
            if (context.GetFeature<ServerInterceptor>() is { } interceptor)
            {
                await interceptor.CallAsync(operation.Name, input, context, async () =>
                {
                    await call(handler(), input, context).ConfigureAwait(false);
                    return null;
                }).ConfigureAwait(false);
            }
            else
            {
                await call(handler(), input, context).ConfigureAwait(false);
            }

            operation.Write(default, context, response);
        };
    }
}
