namespace Smithwright.Generator.Plans;

/// <summary>Where a member of a message travels.</summary>
internal enum Location
{
    Body, Label, GreedyLabel, Query, QueryParams, Header, PrefixHeaders, Payload, StatusCode,

    /// <summary>As all of the body, in the format of bodies whatever its type: a text, for instance, is not the body's bytes as it is in <see cref="Payload"/>.</summary>
    WholeBody,
}
