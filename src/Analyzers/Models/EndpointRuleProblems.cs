using Microsoft.CodeAnalysis;
using Smithwright.Model.Naming;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;
using Smithwright.Model.Support;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Analyzers.Models;

/// <summary>
/// Endpoint rules that were not translated (SMW0006). Whether they can be is known to the generator alone, so it is seen by what it generated: a client without
/// a resolver of endpoints. Where operations bind parameters to what cannot be, that is reported there.
/// </summary>
internal static class EndpointRuleProblems
{
    public static IEnumerable<Problem> Find(ServiceModel model, ClientRequest request, Compilation compilation)
    {
        string name = TypeNames.ServiceNameOf(request.Service);
        string space = request.Namespace.Replace("@", "");
        if ((request.Service.Traits.Get(TraitIds.EndpointRuleSet) ?? request.Service.Traits.Get(TraitIds.EndpointBdd)) is JsonNode rules
            && compilation.GetTypeByMetadataName($"{space}.{name}Client") is not null
            && compilation.GetTypeByMetadataName($"{space}.Serialization.{name}EndpointResolver") is null
            && !EndpointParameterSupport.Find(model, request.Service, request.Operations(model)).Any())
        {
            yield return new Problem(
                ProblemIds.UnsupportedFeature,
                rules.Span with { Length = Math.Min(rules.Span.Length, 1) },
                "These endpoint rules contain something that cannot be translated; the client uses the common pattern of endpoints instead.");
        }
    }
}
