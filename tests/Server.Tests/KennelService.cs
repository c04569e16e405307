using System.Security.Claims;
using Example.Kennel;

namespace Smithwright.Server.Tests;

/// <summary>Tells in its answers what it was called with.</summary>
public sealed class KennelService : IKennelService
{
    public Task PutDogAsync(PutDogInput input, ServiceContext context) => input.Name switch
    {
        "biter" => throw new Bitten("It bites.") { Teeth = 42 },
#pragma warning disable SMW1020 // What becomes of it is tested.
        "runner" => throw new Escaped("Not an error of this operation."),
#pragma warning restore SMW1020
        "bug" => throw new InvalidOperationException("secret"),
        "busy" => throw new KennelException("Come back later.", "Busy", System.Net.HttpStatusCode.TooManyRequests),
        "mongrel" when input.Breed != "mongrel" || input.Owner.Adult || input.Age != 3 => throw new InvalidOperationException("The input is not what was sent."),
        _ => Task.CompletedTask,
    };

    public Task<GetFileOutput> GetFileAsync(GetFileInput input, ServiceContext context) => Answer($"{context.OperationName} {input.Folder} {input.Path} {context.User?.FindFirst(ClaimTypes.NameIdentifier)?.Value}".TrimEnd());

    public Task<GetFileOutput> GetRootAsync(GetRootInput input, ServiceContext context) => Answer($"{context.OperationName} {input.Folder}");

    public Task<GetFileOutput> GetSpecialAsync(GetSpecialInput input, ServiceContext context) => Answer($"{context.OperationName} {input.Folder}");

    public async Task<CopyPhotoOutput> CopyPhotoAsync(CopyPhotoInput input, ServiceContext context)
    {
        MemoryStream copy = new();
        await input.Photo.CopyToAsync(copy, context.CancellationToken);
        copy.Position = 0;
        return new() { Photo = copy };
    }

    private static Task<GetFileOutput> Answer(string text) => Task.FromResult(new GetFileOutput { Found = text });
}
