using System.Text.Json.Nodes;
using HomeworkKit.Kinds;

namespace HomeworkKit.Conformance.Operations;

/// <summary>How emotions and belief changed over a thought record.</summary>
public sealed class ThoughtRecordOperation : IOperation
{
    private const string NotRatedTwice = "not-rated-before-and-after";

    /// <inheritdoc/>
    public string Name => "thought-record";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        var thought = new AutomaticThought
        {
            BeliefBefore = request.OptionalPercent("beliefBefore"),
            BeliefAfter = request.OptionalPercent("beliefAfter"),
            IsHot = true,
        };
        var record = new ThoughtRecord
        {
            Emotions =
            [
                .. request
                    .Objects("emotions")
                    .Select(static emotion => new EmotionRating { Before = emotion.OptionalPercent("before"), After = emotion.OptionalPercent("after") }),
            ],
            Thoughts = [thought],
        };
        var changes = record.GetChanges();
        var result = new JsonObject
        {
            ["changes"] = Result.List(changes.Emotions.Select(static emotion => emotion.Change is { } change ? (JsonNode)JsonValue.Create(change) : null)),
        };
        if (changes.Emotions.Any(static emotion => emotion.Change is null))
        {
            result["changesReason"] = NotRatedTwice;
        }

        result.Number("meanBefore", changes.MeanBefore, NotRatedTwice);
        result.Number("meanAfter", changes.MeanAfter, NotRatedTwice);
        result.Number("meanChange", changes.MeanChange, NotRatedTwice);
        result.Number("percentReductionOfMean", changes.PercentReductionOfMean, changes.MeanBefore is null ? NotRatedTwice : "mean-before-is-zero");
        result.Number("beliefChange", changes.BeliefChange, NotRatedTwice);
        return result;
    }
}
