namespace HomeworkKit.Research;

/// <summary>What keeps a plan from having occurrences in an export: a schedule without elements, a time zone that this machine does not know.</summary>
/// <param name="AssignmentId">The assignment as the export names it.</param>
/// <param name="Code">One of <see cref="Scheduling.ScheduleCodes"/>.</param>
/// <param name="Path">The member of the schedule, or of the sessions that it looks at.</param>
public sealed record ExportProblem(string AssignmentId, string Code, string Path);
