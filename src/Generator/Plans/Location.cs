namespace Smithwright.Generator.Plans;

/// <summary>Where a member of a message travels.</summary>
internal enum Location
{
    Body, Label, GreedyLabel, Query, QueryParams, Header, PrefixHeaders, Payload, StatusCode,
}
