using HomeworkKit.Adherence;

namespace HomeworkKit.Samples.ClinicApi.Pages.Today;

/// <summary>A day that is to come, with what is planned on it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Titles">What is planned, each with its time.</param>
public sealed record ComingDay(LocalDate Day, IReadOnlyList<string> Titles)
{
    private const int Days = 6;

    internal static IReadOnlyList<ComingDay> After(
        LocalDate today,
        IReadOnlyList<HomeworkCycle> cycles,
        Instant now,
        AdherenceContext context,
        Actor viewer,
        PageText words) =>
        [
            .. from ahead in Enumerable.Range(1, Days)
            let day = today.PlusDays(ahead)
            let planned = Agenda
                .For(cycles, day, now, context, viewer: viewer)
                .Items.Where(static item => item is { Section: AgendaSection.Due or AgendaSection.Open, At: not null, TimesLeft: null })
            let titles = planned.OrderBy(static item => item.At).Select(item => $"{item.Title}, {words.Of(item.At!.Value.TimeOfDay)}").ToArray()
            where titles.Length > 0
            select new ComingDay(day, titles),
        ];
}
