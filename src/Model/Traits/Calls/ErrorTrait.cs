using Smithwright.Model.Shapes;

namespace Smithwright.Model.Traits.Calls;

/// <summary>The trait <c>error</c> of a structure.</summary>
/// <param name="IsServerFault">Whether the service is to blame, not the caller.</param>
/// <param name="Status">The HTTP status of responses with the error.</param>
internal sealed record ErrorTrait(bool IsServerFault, int Status)
{
    public static ErrorTrait? Of(TraitMap traits)
    {
        bool isServerFault = traits.GetString(TraitIds.Error) == "server";
        return traits.Has(TraitIds.Error) ? new ErrorTrait(isServerFault, HttpErrorTrait.Of(traits) ?? (isServerFault ? 500 : 400)) : null;
    }
}
