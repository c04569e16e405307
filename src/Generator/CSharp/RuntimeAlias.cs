namespace Smithwright.Generator.CSharp;

/// <summary>The aliases by which generated code of the serialization namespace names the runtime's types.</summary>
internal static class RuntimeAlias
{
    public const string Http = "Http = global::Smithwright.Http";

    public const string Json = "Json = global::Smithwright.Serialization";

    public const string Events = "Events = global::Smithwright.EventStreams";

    public const string Endpoints = "Endpoints = global::Smithwright.Http.Endpoints";

    public const string Check = "Check = global::Smithwright.Validation";

    public const string Waiters = "Waiters = global::Smithwright.Waiters";
}
