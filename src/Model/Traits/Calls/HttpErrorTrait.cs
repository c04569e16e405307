using System.Globalization;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Calls;

/// <summary>The trait <c>httpError</c> of an error.</summary>
internal static class HttpErrorTrait
{
    /// <summary>The status; null when the model does not say.</summary>
    public static int? Of(TraitMap traits) =>
        traits.Get(TraitIds.HttpError) is JsonNumber number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int status)
            ? status
            : null;
}
