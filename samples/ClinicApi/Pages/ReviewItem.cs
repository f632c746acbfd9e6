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
        var entries = view.Attempts.ToDictionary(static seen => seen.Attempt.Id, static seen => seen.Attempt.Entry);
        return new ReviewItem(
            item,
            [.. item.Attempts.Select(attempt => new ReviewAttempt(attempt, entries.GetValueOrDefault(attempt.Attempt) is { } entry ? forms.Lines(entry, view.Plan.Task) : []))],
            ReviewConcern.Of(cycle, view),
            ReviewPictures.Of(cycle, item, viewer, now, context));
    }
}
