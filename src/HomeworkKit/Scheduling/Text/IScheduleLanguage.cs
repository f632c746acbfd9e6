namespace HomeworkKit.Scheduling;

/// <summary>The words of one language for schedules: the seam for a host's own.</summary>
/// <remarks>Each part is a phrase without a capital at its start and without a full stop; <see cref="Sentence"/> puts them together.</remarks>
public interface IScheduleLanguage
{
    /// <summary>Words a rule: "Mondays and Thursdays at 19:00".</summary>
    /// <param name="element">The rule.</param>
    /// <returns>The phrase.</returns>
    string Element(ScheduleElement element);

    /// <summary>Words a start that is still to come: "from 2 March 2026".</summary>
    /// <param name="date">The first date.</param>
    /// <returns>The phrase.</returns>
    string From(LocalDate date);

    /// <summary>Words an end by date: "until 31 March 2026".</summary>
    /// <param name="date">The last date, included.</param>
    /// <returns>The phrase.</returns>
    string Until(LocalDate date);

    /// <summary>Words an end at the next session.</summary>
    /// <returns>The phrase.</returns>
    string UntilNextSession();

    /// <summary>Words an end by number: "10 times".</summary>
    /// <param name="count">The number.</param>
    /// <returns>The phrase.</returns>
    string Times(int count);

    /// <summary>Words days that are left out: "not on 5 April 2026".</summary>
    /// <param name="dates">The dates in order, at least one.</param>
    /// <returns>The phrase.</returns>
    string Except(IReadOnlyList<LocalDate> dates);

    /// <summary>Words a pause: "resting from 1 to 8 August 2026".</summary>
    /// <param name="pause">The pause.</param>
    /// <returns>The phrase.</returns>
    string Paused(DateRange pause);

    /// <summary>Puts phrases together.</summary>
    /// <param name="elements">The rules.</param>
    /// <param name="limits">Start, end, what is left out.</param>
    /// <returns>The text, for people to read.</returns>
    string Sentence(IReadOnlyList<string> elements, IReadOnlyList<string> limits);
}
