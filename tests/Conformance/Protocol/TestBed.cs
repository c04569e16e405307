using Smithwright.Conformance.Client;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Protocol;

/// <summary>What tests are run on.</summary>
internal sealed record TestBed(TestService Service, GeneratedService Client);
