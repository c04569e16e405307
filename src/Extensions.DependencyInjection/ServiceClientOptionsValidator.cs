using Microsoft.Extensions.Options;

namespace Smithwright.Extensions.DependencyInjection;

/// <summary>Finds out at start-up whether a client can be made of its options: by making one.</summary>
internal sealed class ServiceClientOptionsValidator(string name, Action<ServiceClientOptions> make) : IValidateOptions<ServiceClientOptions>
{
    public ValidateOptionsResult Validate(string? optionsName, ServiceClientOptions options)
    {
        if (optionsName != name)
        {
            return ValidateOptionsResult.Skip;
        }
        try
        {
            make(options);
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException exception)
        {
            return ValidateOptionsResult.Fail($"{name}: {exception.Message}");
        }
    }
}
