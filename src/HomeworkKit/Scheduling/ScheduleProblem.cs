namespace HomeworkKit.Scheduling;

/// <summary>One thing that is wrong with a schedule: a stable code and the place, never what was entered there.</summary>
/// <param name="Code">One of <see cref="ScheduleCodes"/>.</param>
/// <param name="Path">The member as JSON names it, such as <c>elements[0].times</c>; empty for the whole.</param>
public readonly partial record struct ScheduleProblem(string Code, string Path)
{
    /// <summary>Returns the code and the place.</summary>
    /// <returns>For example <c>schedule/no-times at elements[0].times</c>.</returns>
    public override string ToString() => string.IsNullOrEmpty(Path) ? Code : $"{Code} at {Path}";
}
