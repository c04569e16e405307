namespace Smithwright.Runtime.Client.State;

/// <summary>The time that a request was signed with.</summary>
/// <param name="Time">The time.</param>
/// <param name="Correction">How far it was from that of the machine; zero when the clock was not corrected.</param>
internal readonly record struct SigningMoment(DateTimeOffset Time, TimeSpan Correction);
