using HomeworkKit.Words;

namespace HomeworkKit.Adherence;

/// <summary>Definitions and figures of adherence as sentences.</summary>
internal static class AdherenceText
{
    private static readonly (OccurrenceStatus Status, string Key)[] Done =
    [
        (OccurrenceStatus.Done, "adherence/when-on-time"),
        (OccurrenceStatus.DoneEarly, "adherence/when-early"),
        (OccurrenceStatus.DoneLate, "adherence/when-late"),
        (OccurrenceStatus.Partly, "adherence/when-partly"),
    ];

    internal static string Title(AdherenceDefinition definition, HomeworkWords words) => words.Find("adherence/title-" + definition.Id) ?? definition.Id;

    internal static string Describe(AdherenceDefinition definition, HomeworkWords words)
    {
        List<string> sentences = [Counted(definition, words)];
        sentences.AddRange(definition.Basis == PlanBasis.AsOriginallyAgreed ? [words.Of("adherence/first-plan")] : []);
        sentences.AddRange(definition.LateWithin is { } late ? [words.Format("adherence/late-within", ("hours", Hours(late)))] : []);
        sentences.AddRange(definition.EnteredWithin is { } within ? [words.Format("adherence/entered-within", ("hours", Hours(within)))] : []);
        return string.Join(' ', sentences);
    }

    internal static string Describe(AdherenceResult result, HomeworkWords words) =>
        result.Match(
            words.Of("adherence/nothing-due"),
            denominator => words.Format("adherence/nothing-recorded", ("amount", Amount(denominator, result.Definition.Unit, words))),
            measured =>
                words.Format(
                    "adherence/figure",
                    ("done", measured.Numerator),
                    ("amount", Amount(measured.Denominator, result.Definition.Unit, words)),
                    ("definition", Describe(result.Definition, words))));

    private static string Counted(AdherenceDefinition definition, HomeworkWords words) => definition.Unit switch
    {
        AdherenceUnit.Minutes => words.Of("adherence/counts-minutes"),
        AdherenceUnit.Days => words.Of("adherence/counts-days"),
        _ => words.Format(definition.Span == AdherenceSpan.SoFar ? "adherence/out-of-due" : "adherence/out-of-planned", ("what", What(definition, words))),
    };

    private static string What(AdherenceDefinition definition, HomeworkWords words)
    {
        List<string> parts = [];
        if (Done.Where(done => definition.CreditOf(done.Status) == 1).Select(done => words.Of(done.Key)).ToArray() is { Length: > 0 } whole)
        {
            parts.Add(words.Format("adherence/done-whole", ("when", words.Either(whole))));
        }

        parts.AddRange(
            Done.Select(done => (done.Key, Credit: definition.CreditOf(done.Status)))
                .Where(static done => done.Credit is > 0 and < 1)
                .Select(done =>
                    words.Format(
                        done.Credit == 0.5m ? "adherence/done-half" : "adherence/done-share",
                        ("percent", done.Credit * 100),
                        ("when", words.Of(done.Key)))));
        var text = parts.Count == 0 ? words.Of("adherence/done-nothing") : words.List(parts);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static decimal Hours(Duration duration) => Math.Round((decimal)duration.TotalHours, 2);

    private static string Amount(decimal amount, AdherenceUnit unit, HomeworkWords words) => words.Format(
        unit switch { AdherenceUnit.Minutes => "adherence/minutes", AdherenceUnit.Days => "adherence/days", _ => "adherence/times" }, ("n", amount));
}
