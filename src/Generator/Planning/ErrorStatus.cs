using System.Globalization;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Planning;

/// <summary>The HTTP status of a modelled error.</summary>
internal static class ErrorStatus
{
    public static int Of(StructureShape error) => error.Traits.Get(TraitIds.HttpError) is JsonNumber number
        && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int status)
            ? status
            : error.Traits.GetString(TraitIds.Error) == "server" ? 500 : 400;
}
