namespace HomeworkKit.Fhir;

/// <summary>What became of a part of a resource. It repeats nothing of its content.</summary>
/// <param name="Code">What happened to it, one of <see cref="InteropCodes"/>.</param>
/// <param name="Path">Where it stands: <c>Task.output[1]</c>.</param>
/// <param name="Detail">The library's own code where another part of it decided: why the table refused an event.</param>
public sealed record ImportNote(string Code, string Path, string? Detail = null);
