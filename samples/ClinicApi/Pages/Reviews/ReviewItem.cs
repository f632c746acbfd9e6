using HomeworkKit.Adherence;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Forms;
using HomeworkKit.Samples.ClinicApi.Pages.Today;

namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>A piece of homework for the review: all of it made for one viewer.</summary>
/// <param name="Item">The digest's.</param>
/// <param name="Attempts">What was tried.</param>
/// <param name="Concerns">Safety concerns, the open ones first.</param>
/// <param name="Pictures">The pictures.</param>
/// <param name="Said">What else was said since.</param>
/// <param name="Choices">What can be decided.</param>
/// <param name="Named">What people are called.</param>
public sealed record ReviewItem(
    DigestItem Item,
    IReadOnlyList<ReviewAttempt> Attempts,
    IReadOnlyList<ReviewConcern> Concerns,
    IReadOnlyList<ReviewPicture> Pictures,
    IReadOnlyList<SaidLine> Said,
    DecisionChoices Choices,
    Func<Actor, string> Named)
{
    internal static ReviewItem Of(
        DigestItem item,
        HomeworkCycle cycle,
        Actor viewer,
        Instant now,
        AdherenceContext context,
        EntryForms forms,
        People people,
        PageText words)
    {
        var view = cycle.VisibleTo(viewer);

        // Two people may have used one id: their attempts stand in the same order in both.
        var written = view.Attempts.OrderBy(static seen => seen.Attempt.PerformedAt).GroupBy(static seen => seen.Attempt.Id)
            .ToDictionary(static seen => seen.Key, static seen => new Queue<AttemptView>(seen));
        return new ReviewItem(
            item,
            [.. item.Attempts.Select(attempt => Of(attempt, written[attempt.Attempt].Dequeue()))],
            ReviewConcern.Of(view),
            ReviewPictures.Of(cycle, item, viewer, now, context, words),
            SaidLine.Of(item.Said.Where(static note => note.Text is not null), people.NameOf, words),
            DecisionChoices.Of(cycle, viewer, words),
            people.NameOf);

        ReviewAttempt Of(DigestAttempt attempt, AttemptView seen) =>
            new(
                attempt,
                seen.Attempt.Entry is { } entry ? forms.Lines(entry, view.Plan.Task) : [],
                seen.By.Role == ActorRole.Client ? null : people.NameOf(seen.By));
    }
}
