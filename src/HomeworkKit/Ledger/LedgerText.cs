using HomeworkKit.Kinds;

namespace HomeworkKit.Adherence;

/// <summary>A ledger as plain text.</summary>
internal static class LedgerText
{
    internal static string Of(PredictionLedger ledger, DateTimeZone zone)
    {
        var text = new PlainText();
        foreach (var belief in ledger.ByBelief())
        {
            text.Line(belief.Belief ?? "Predictions");
            foreach (var entry in belief.Entries)
            {
                Write(text, entry, zone);
            }

            text.Line();
        }

        if (ledger.Ratings.Count > 0)
        {
            text.Line("Expected and found");
            foreach (var entry in ledger.Ratings)
            {
                var rating = entry.Rating;
                text.Line($"  {PlainText.Of(entry.At, zone)}: {rating.What ?? "activity"}, {rating.Quality} {rating.Predicted} expected, {rating.Found} found");
            }

            text.Line();
        }

        text.Line("What I found out");
        foreach (var note in ledger.Takeaways)
        {
            text.Line($"  {PlainText.Of(note.At, zone)}: {note.Words}");
        }

        return text.ToString();
    }

    private static void Write(PlainText text, LedgerEntry entry, DateTimeZone zone)
    {
        var prediction = entry.Prediction;
        var likely = prediction.Probability is { } probability ? $" ({PlainText.Of(probability.Value)} %)" : string.Empty;
        text.Line($"  {PlainText.Of(entry.At, zone)}: {prediction.Text ?? "no words given"}{likely}: {Verdict(prediction.Verdict)}");
        text.Lines("    Changed after the start: ", prediction.Amendments.Select(static amendment => amendment.Text ?? $"{amendment.Probability} %"));
        text.Lines("    What happened: ", [prediction.WhatHappened]);
    }

    private static string Verdict(PredictionVerdict verdict) => verdict switch
    {
        PredictionVerdict.Confirmed => "it happened",
        PredictionVerdict.Disconfirmed => "it did not happen",
        PredictionVerdict.Mixed => "it happened in part",
        _ => "not known yet",
    };
}
