using System.Net;

namespace Smithwright.Generator.Tests.Hostile;

/// <summary>
/// Whatever a service answers, in every protocol: a call ends in its result or in a <see cref="ServiceException"/>, and a result can be printed, hashed,
/// compared and written. Answers begin as right ones of random values and are spoilt in a place or two. <c>SMITHWRIGHT_FUZZ</c> says how many times longer
/// to try.
/// </summary>
public class ProtocolAnswerTests
{
    private static readonly int Answers = 1_000 * FuzzSettings.Times;

    public static TheoryData<string> Protocols => [.. EchoModel.Protocols.Keys];

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_call_ends_in_its_result_or_its_exception(string protocol)
    {
        EchoClient client = EchoClient.Of(protocol);
        object input = Activator.CreateInstance(client.Input)!;
        int read = 0;
        int failed = 0;
        for (int seed = FuzzSettings.First; seed < FuzzSettings.First + Answers; seed++)
        {
            if (await AnswerAsync(client, seed) is not { } answer)
            {
                continue;
            }
            try
            {
                object output = await client.Call(new EchoHandler(() => Message(answer)), input);
                read++;
                Use(client, output, await client.Call(new EchoHandler(() => Message(answer)), input));
            }
            catch (ServiceException exception)
            {
                failed++;
                Use(client, exception);
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Seed {seed}, {Convert.ToHexString(answer.Body)}: {exception}");
            }
        }

        // Answers that are all refused would try no more than the outermost check.
        Assert.InRange((double)read / (read + failed), 0.1, 0.9);
    }

    private static void Use(EchoClient client, object output, object again)
    {
        Assert.Equal(output, again);
        Assert.Equal(output.GetHashCode(), again.GetHashCode());
        Assert.NotEmpty(output.ToString()!);
        client.Answer(output).Dispose();
    }

    private static void Use(EchoClient client, ServiceException exception)
    {
        Assert.DoesNotContain(exception.Message, char.IsControl);
        Assert.DoesNotContain(exception.ErrorCode ?? "", char.IsControl);
        Assert.NotEmpty(exception.ToString());
        if (exception.ErrorCode is not null)
        {
            client.Answer(exception).Dispose();
        }
    }

    private static HttpResponseMessage Message(Spoilt answer)
    {
        HttpResponseMessage message = new((HttpStatusCode)answer.Status) { Content = new ByteArrayContent(answer.Body) };
        foreach ((string name, string value) in answer.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }

    /// <summary>The answer of a seed; null where the value has no form on the wire.</summary>
    private static async Task<Spoilt?> AnswerAsync(EchoClient client, int seed)
    {
        Random random = new(seed);
        object value = new RandomRecord(seed, static text => text).Of(random.Next(4) == 0 ? client.Error : client.Input);
        try
        {
            using HttpResponseMessage right = client.Answer(value);
            byte[] body = await right.Content.ReadAsByteArrayAsync();
            (string, string)[] headers = [.. right.Headers.Concat(right.Content.Headers).Select(static header => (header.Key, string.Join(",", header.Value)))
                .Where(static header => header.Key != "Content-Length")];
            return new Spoilt(random.Next(10) > 0 ? (int)right.StatusCode : random.Next(200, 600), headers, Spoil(body, random));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static byte[] Spoil(byte[] bytes, Random random)
    {
        List<byte> spoilt = [.. bytes];
        for (int edits = random.Next(3); edits > 0 && spoilt.Count > 0; edits--)
        {
            int at = random.Next(spoilt.Count);
            int length = Math.Min(random.Next(1, 12), spoilt.Count - at);
            switch (random.Next(6))
            {
                case 0: spoilt[at] = (byte)random.Next(256); break;
                case 1: spoilt[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: spoilt.RemoveRange(at, length); break;
                case 3: spoilt.InsertRange(at, spoilt.GetRange(at, length)); break;
                case 4: spoilt.RemoveRange(at, spoilt.Count - at); break;
                default: spoilt.InsertRange(at, spoilt.GetRange(random.Next(spoilt.Count), 1)); break;
            }
        }

        return [.. spoilt];
    }

    private sealed record Spoilt(int Status, (string Name, string Value)[] Headers, byte[] Body);
}
