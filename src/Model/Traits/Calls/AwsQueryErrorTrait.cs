using System.Globalization;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Calls;

/// <summary>How an error is called in awsQuery (<c>aws.protocols#awsQueryError</c>).</summary>
internal sealed record AwsQueryErrorTrait(string Code, int? Status)
{
    public static AwsQueryErrorTrait? Of(TraitMap traits) =>
        traits.Get(TraitIds.AwsQueryError) is JsonObject trait && trait["code"] is JsonString code
            ? new AwsQueryErrorTrait(
                code.Value,
                trait["httpResponseCode"] is JsonNumber number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int status) ? status : null)
            : null;
}
