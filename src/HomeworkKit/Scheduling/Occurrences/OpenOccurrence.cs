namespace HomeworkKit.Scheduling;

/// <summary>An occurrence as matching sees it.</summary>
/// <param name="occurrence">The occurrence, with what became of it where nobody answers it.</param>
/// <param name="openUntil">It is there for attempts that were recorded by then: all, none, or those that came before a pause, an end or another plan.</param>
/// <param name="isGone">Whether there is no such occurrence unless an attempt stands for it.</param>
internal readonly struct OpenOccurrence(Occurrence occurrence, Instant openUntil, bool isGone)
{
    internal Occurrence Occurrence => occurrence;

    internal Instant OpenUntil => openUntil;

    internal bool IsGone { get; init; } = isGone;

    /// <summary>Gets the first date of its plan; null for the plan that came first.</summary>
    internal LocalDate? PlanFrom { get; init; }

    /// <summary>Gets when its plan was agreed: what was recorded before, and done before the plan's first date, is not for it.</summary>
    internal Instant PlanSince { get; init; }
}
