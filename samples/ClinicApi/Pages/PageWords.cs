using System.Globalization;
using HomeworkKit.Agendas;
using HomeworkKit.Attempts;
using HomeworkKit.Cycles;
using HomeworkKit.Primitives;
using HomeworkKit.Samples.ClinicApi.Accounts;

namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>Plain words for the pages.</summary>
internal static class PageWords
{
    internal static string Of(LocalDate date) => date.ToString("dddd, d MMMM", CultureInfo.InvariantCulture);

    internal static string Of(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    internal static string Of(Instant at)
    {
        var local = at.InZone(DemoAccounts.Zone).LocalDateTime;
        return $"{Of(local.Date)}, {Of(local.TimeOfDay)}";
    }

    internal static string Of(AgendaPlace place) => place switch
    {
        AgendaPlace.Open => "now",
        AgendaPlace.Due => "later today",
        AgendaPlace.StillWelcome => "still welcome",
        AgendaPlace.WhenNeeded => "when the moment comes",
        AgendaPlace.Done => "kept",
        AgendaPlace.NotToday => "not today",
        _ => "besides",
    };

    internal static string Of(AttemptOutcome outcome) => outcome switch
    {
        AttemptOutcome.Done => "Done",
        AttemptOutcome.Partly => "Partly",
        _ => "Not this time",
    };

    internal static string Of(BarrierReason barrier) => Spoken(KebabCase.Of(barrier));

    internal static string Of(ConcernCategory category) => Spoken(KebabCase.Of(category));

    private static string Spoken(string word) => char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');
}
