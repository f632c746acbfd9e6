using HomeworkKit.Events;

namespace HomeworkKit.Adherence;

/// <summary>Figures of what clients and others say of homework: difficulty, helpfulness, burden, clarity, with sources kept apart.</summary>
/// <remarks>
/// Client ratings and therapist ratings of the same homework often differ, and source moderates what they predict (Mausbach et al. 2010; Kazantzis et al.
/// 2016). It describes homework, never a person.
/// </remarks>
public static class FeedbackFigures
{
    /// <summary>Gathers the ratings of one or several pieces of homework.</summary>
    /// <param name="cycles">The cycles.</param>
    /// <param name="viewer">Who looks; null for what any clinician sees.</param>
    /// <returns>A figure for each source, quality and scale that has ratings, in that order.</returns>
    public static IReadOnlyList<FeedbackFigure> Of(IEnumerable<HomeworkCycle> cycles, Actor? viewer = null)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        var ratings = cycles.SelectMany(cycle => RatingsOf(cycle.VisibleTo(viewer ?? Visibility.AnyClinician)));
        return ValueList.From(
            from one in ratings
            group one.Rating.Value by (one.Source, one.Quality, one.Rating.Scale) into figure
            orderby figure.Key.Source, figure.Key.Quality
            select new FeedbackFigure
            {
                Source = figure.Key.Source,
                Quality = figure.Key.Quality,
                Scale = figure.Key.Scale,
                Count = figure.Count(),
                Mean = figure.Average(),
                Lowest = figure.Min(),
                Highest = figure.Max(),
            }) ?? [];
    }

    private static IEnumerable<(ObservationSource Source, FeedbackQuality Quality, Rating Rating)> RatingsOf(CycleView view)
    {
        // Feedback that a supporter gave is counted as the supporter's, not the client's.
        var own = view
            .Attempts.Where(static seen => !seen.IsRetracted)
            .Select(static seen => (seen.Attempt.Feedback, Source: SourceOf(seen.Attempt.ToldBy ?? seen.By)))
            .Concat(view.Notes.Select(static note => (note.Feedback, Source: SourceOf(note.By))));
        foreach (var (feedback, source) in own)
        {
            foreach (var (quality, rating) in RatingsOf(feedback))
            {
                yield return (source, quality, rating);
            }
        }

        foreach (var observed in view.Reviews.SelectMany(static review => review.Review.Observations))
        {
            foreach (var (quality, rating) in Given((FeedbackQuality.Difficulty, observed.Difficulty), (FeedbackQuality.Helpfulness, observed.Helpfulness)))
            {
                yield return (observed.Source, quality, rating);
            }
        }
    }

    private static ObservationSource SourceOf(Actor by) => by switch
    {
        { Role: ActorRole.Client } => ObservationSource.Client,
        { Role: ActorRole.Clinician } => ObservationSource.Therapist,
        _ => ObservationSource.Observer,
    };

    private static IEnumerable<(FeedbackQuality Quality, Rating Rating)> RatingsOf(HomeworkFeedback? feedback) => feedback is null ? [] : Given(
        (FeedbackQuality.Difficulty, feedback.Difficulty),
        (FeedbackQuality.Helpfulness, feedback.Helpfulness),
        (FeedbackQuality.Burden, feedback.Burden),
        (FeedbackQuality.Clarity, feedback.Clarity));

    private static IEnumerable<(FeedbackQuality Quality, Rating Rating)> Given(params (FeedbackQuality Quality, Rating? Rating)[] ratings) =>
        ratings.Where(static one => one.Rating is not null).Select(static one => (one.Quality, one.Rating!));
}
