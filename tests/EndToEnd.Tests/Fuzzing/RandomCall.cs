using Example.Vault;

namespace Smithwright.EndToEnd.Tests.Fuzzing;

/// <summary>A call of the vault and the options of its client.</summary>
internal sealed record RandomCall(PutEntryInput Input, string Region, string? AccountId, string? Host, string? UserAgent);
