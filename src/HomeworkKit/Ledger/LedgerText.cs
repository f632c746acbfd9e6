using HomeworkKit.Kinds;
using HomeworkKit.Words;

namespace HomeworkKit.Adherence;

/// <summary>A ledger as plain text.</summary>
internal sealed class LedgerText(HomeworkWords words, DateTimeZone zone)
{
    private readonly PlainText _text = new(words);

    internal static string Of(PredictionLedger ledger, HomeworkWords words, DateTimeZone zone) => new LedgerText(words, zone).Write(ledger);

    private string Write(PredictionLedger ledger)
    {
        foreach (var belief in ledger.ByBelief())
        {
            _text.Line(belief.Belief ?? words.Of("ledger/predictions"));
            foreach (var entry in belief.Entries)
            {
                Write(entry);
            }

            _text.Line();
        }

        if (ledger.Ratings.Count > 0)
        {
            _text.Line(words.Of("ledger/expected"));
            foreach (var entry in ledger.Ratings)
            {
                var rating = entry.Rating;
                _text.Line("  " + words.Format(
                    "ledger/rating",
                    ("at", _text.Of(entry.At, zone)),
                    ("what", rating.What ?? words.Of("ledger/activity")),
                    ("quality", words.Find("rating/" + rating.Quality) ?? rating.Quality),
                    ("expected", Rated(rating.Predicted)),
                    ("found", Rated(rating.Found))));
            }

            _text.Line();
        }

        _text.Line(words.Of("ledger/takeaways"));
        foreach (var note in ledger.Takeaways)
        {
            _text.Line("  " + words.Format("ledger/takeaway", ("at", _text.Of(note.At, zone)), ("text", note.Words)));
        }

        return _text.ToString();
    }

    private void Write(LedgerEntry entry)
    {
        var prediction = entry.Prediction;
        var (at, text, verdict) = (_text.Of(entry.At, zone), prediction.Text ?? words.Of("ledger/no-words"), words.Of(prediction.Verdict));
        _text.Line("  " + (prediction.Probability is { } probability
            ? words.Format("ledger/prediction-likely", ("at", at), ("text", text), ("percent", probability.Value), ("verdict", verdict))
            : words.Format("ledger/prediction", ("at", at), ("text", text), ("verdict", verdict))));
        _text.Lines(4, "ledger/changed", prediction.Amendments.Select(amendment =>
            amendment.Text ?? (amendment.Probability is { } percent ? words.Format("ledger/percent", ("percent", percent.Value)) : null)));
        _text.Lines(4, "ledger/what-happened", [prediction.WhatHappened]);
    }

    private string Rated(Rating? rating) => rating is null ? string.Empty
        : rating.Scale.Minimum == 0 ? words.Format("rating/out-of", ("values", words.Number(rating.Value)), ("most", rating.Scale.Maximum))
        : words.Format("rating/between", ("values", words.Number(rating.Value)), ("least", rating.Scale.Minimum), ("most", rating.Scale.Maximum));
}
