using HomeworkKit.Adherence;
using HomeworkKit.Samples.ClinicApi.Forms;

namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>A piece of homework for the review: all of it made for one viewer.</summary>
/// <param name="Item">The digest's.</param>
/// <param name="Attempts">What was tried.</param>
/// <param name="Concerns">Safety concerns, the open ones first.</param>
/// <param name="Pictures">The pictures.</param>
public sealed record ReviewItem(DigestItem Item, IReadOnlyList<ReviewAttempt> Attempts, IReadOnlyList<ReviewConcern> Concerns, IReadOnlyList<ReviewPicture> Pictures)
{
    internal static ReviewItem Of(DigestItem item, HomeworkCycle cycle, Actor viewer, Instant now, AdherenceContext context, EntryForms forms)
    {
        var view = cycle.VisibleTo(viewer);

        // Two people may have used one id: their attempts stand in the same order in both.
        var entries = view.Attempts.OrderBy(static seen => seen.Attempt.PerformedAt).GroupBy(static seen => seen.Attempt.Id)
            .ToDictionary(static seen => seen.Key, static seen => new Queue<HomeworkEntry?>(seen.Select(static one => one.Attempt.Entry)));
        return new ReviewItem(
            item,
            [.. item.Attempts.Select(attempt => new ReviewAttempt(attempt, entries[attempt.Attempt].Dequeue() is { } entry ? forms.Lines(entry, view.Plan.Task) : []))],
            ReviewConcern.Of(view),
            ReviewPictures.Of(cycle, item, viewer, now, context));
    }
}
