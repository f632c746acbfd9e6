using System.Text.Json;

namespace HomeworkKit.Research;

/// <summary>What a row of a kind's table is made of: whose it is, when it was, the JSON, and its places in the lists above it.</summary>
/// <param name="AttemptId">The attempt's identifier as it is; null for a task.</param>
/// <param name="At">When the attempt was made, or the plan put forward.</param>
/// <param name="Json">The object or, in a list of plain values, the value.</param>
/// <param name="Numbers">The places, from 1, the outermost list first.</param>
internal sealed record RecordRow(string? AttemptId, Instant At, JsonElement Json, IReadOnlyList<int> Numbers);
