using System.Globalization;

namespace HomeworkKit.Adherence;

/// <summary>Definitions and figures of adherence in plain English.</summary>
internal static class AdherenceText
{
    private static readonly (OccurrenceStatus Status, string Words)[] Done =
    [
        (OccurrenceStatus.Done, "on time"), (OccurrenceStatus.DoneEarly, "early"), (OccurrenceStatus.DoneLate, "late"), (OccurrenceStatus.Partly, "in part"),
    ];

    internal static string Title(AdherenceDefinition definition) => definition.Id switch
    {
        "final-strict" => "On time",
        "final-lenient" => "Done, late or in part included",
        "so-far-strict" => "On time so far",
        "so-far-lenient" => "Done so far, late or in part included",
        "dose-minutes" => "Minutes practised",
        "any-practice-per-day" => "Days with practice",
        var other => other,
    };

    internal static string Describe(AdherenceDefinition definition) =>
        string.Join(' ', new[] { Counted(definition), Plan(definition), Late(definition), Entered(definition) }.OfType<string>());

    internal static string Describe(AdherenceResult result) => result.Match(
        "Nothing was due, so there is no figure.",
        denominator => $"Nothing is written down yet for {Amount(denominator, result.Definition.Unit)}. Whether anything was done is not known.",
        measured => $"{Number(measured.Numerator)} of {Amount(measured.Denominator, result.Definition.Unit)}. {Describe(result.Definition)}");

    private static string Counted(AdherenceDefinition definition) => definition.Unit switch
    {
        AdherenceUnit.Minutes => "Minutes practised, extra practice included, out of the least that was agreed for each time.",
        AdherenceUnit.Days => "Days with any practice, out of the days on which something was due.",
        _ => $"{What(definition)}, out of everything that was {(definition.Span == AdherenceSpan.SoFar ? "due by then" : "planned")}.",
    };

    private static string What(AdherenceDefinition definition)
    {
        var whole = List([.. Done.Where(done => definition.CreditOf(done.Status) == 1).Select(static done => done.Words)]);
        var parts = Done.Select(done => (done.Words, Credit: definition.CreditOf(done.Status))).Where(static done => done.Credit is > 0 and < 1)
            .Select(static done => $"{Share(done.Credit)} of what was done {done.Words}");
        string[] all = [.. whole.Length > 0 ? ["what was done " + whole] : Array.Empty<string>(), .. parts];
        var text = all.Length == 0 ? "nothing" : string.Join(", and ", all);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string? Plan(AdherenceDefinition definition) =>
        definition.Basis == PlanBasis.AsOriginallyAgreed ? "It follows the plan that was agreed first, whatever was changed later." : null;

    private static string? Late(AdherenceDefinition definition) => definition.LateWithin is { } late ? $"Late means up to {Hours(late)} after the time for it." : null;

    private static string? Entered(AdherenceDefinition definition) => definition.EnteredWithin is { } within ? $"Only what was written down within {Hours(within)} counts." : null;

    private static string List(string[] words) => words.Length < 2 ? string.Concat(words) : string.Join(", ", words[..^1]) + " or " + words[^1];

    private static string Share(decimal credit) => credit == 0.5m ? "half" : Number(credit * 100) + " %";

    private static string Hours(Duration duration) => Number(Math.Round((decimal)duration.TotalHours, 2)) is var hours && hours == "1" ? "an hour" : hours + " hours";

    private static string Amount(decimal amount, AdherenceUnit unit) => unit switch
    {
        AdherenceUnit.Minutes => Number(amount) + (amount == 1 ? " minute" : " minutes"),
        AdherenceUnit.Days => Number(amount) + (amount == 1 ? " day" : " days"),
        _ => Number(amount) + (amount == 1 ? " time" : " times"),
    };

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
