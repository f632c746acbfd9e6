using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Forms;
using HomeworkKit.Samples.ClinicApi.Programmes;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>Looking at one piece together: the table decides what can be decided, and what cannot is told in words with everything that was typed.</summary>
internal static class DecisionEndpoints
{
    internal static async Task<Results<RazorComponentResult<ReviewPage>, RedirectHttpResult, NotFound, BadRequest>> DecideAsync(
        AssignmentId id, IFormCollection typed, [AsParameters] Sending sending, EntryForms forms, Library library, Enrolments enrolments)
    {
        if (
            !EventId.TryParse(typed["event"], null, out var happened)
            || !KebabCase.TryParse<ReviewDecision>(typed["decision"], out var decision)
            || !Sending.Fits(typed))
        {
            return TypedResults.BadRequest();
        }

        while (true)
        {
            if (await sending.FindAsync(id) is not { } cycle)
            {
                return TypedResults.NotFound();
            }

            var back = $"/review/{cycle.Client.Value}";
            if (cycle.Events.Any(known => known.Id == happened))
            {
                return TypedResults.Redirect(back + "?told=decided");
            }

            var next = decision == ReviewDecision.Replace ? await NextAsync(cycle, happened, typed, sending, library) : null;
            var reviewed = ReviewOf(cycle, happened, decision, next, typed, sending);
            var problem = DecisionChoices.TakesPlan(decision) && Sending.Text(typed, "change") is null ? sending.Words["Say what changes."] : null;
            var outcome = problem is null ? cycle.Apply(reviewed) : null;
            if (outcome is not Accepted accepted)
            {
                var view = await ReviewEndpoints.ViewAsync(cycle.Client, sending, forms, library, enrolments);
                problem ??= RefusalWords.Of(sending.Words, (Refused)outcome!);
                return new RazorComponentResult<ReviewPage>(new { View = view! with { Failed = id, Problem = problem, Sent = typed } })
                {
                    StatusCode = StatusCodes.Status422UnprocessableEntity,
                };
            }

            try
            {
                await sending.Store.AppendAsync(next is null ? [accepted.Cycle] : [accepted.Cycle, next], sending.Stop);
                return TypedResults.Redirect(back + "?told=decided");
            }
            catch (HomeworkConflictException)
            {
                // Somebody wrote in the same moment: once more, behind them.
            }
        }
    }

    private static Reviewed ReviewOf(HomeworkCycle cycle, EventId happened, ReviewDecision decision, HomeworkCycle? next, IFormCollection typed, Sending sending) => new()
    {
        Id = happened,
        Assignment = cycle.Id,
        By = sending.Account.Actor,
        At = sending.Now,
        On = sending.Today,
        Decision = decision,
        Plan = DecisionChoices.TakesPlan(decision) ? Changed(cycle.Assignment, Sending.Text(typed, "change"), sending.Today) : null,
        Agreed = typed["agreed"] == "true" ? AgreementMode.InSession : null,
        Review = new Review
        {
            Learned = Sending.Text(typed, "learned"),
            Feedback = Sending.Text(typed, "feedback"),
            NotReviewedBecause = decision == ReviewDecision.Defer ? Sending.Text(typed, "because") : null,
            Next = next?.Id,
        },
    };

    // A plan of some days begins anew with its new round.
    private static Assignment Changed(Assignment plan, string? change, LocalDate today) =>
        plan with
        {
            Instructions = change,
            Schedule = plan.Schedule is { End: { } end } schedule
                ? schedule.PlusDays(Math.Max(0, Period.DaysBetween(schedule.Start, today.PlusDays(1))))
                : plan.Schedule,
        };

    // What takes the place is there together with the decision, or neither is.
    private static async Task<HomeworkCycle?> NextAsync(HomeworkCycle cycle, EventId happened, IFormCollection typed, Sending sending, Library library)
    {
        if (!TemplateId.TryParse(typed["next"], null, out var id) || (await library.TemplatesAsync(sending.Stop)).FindNewest(id) is not { } template)
        {
            return null;
        }

        var plan = template.Fill(
            new AssignmentId(happened.Value),
            cycle.Client,
            new TemplateFilling { Start = sending.Today.PlusDays(1) },
            Care.ActingOn(cycle, sending.Today)
        ) with
        {
            Replaces = cycle.Id,
        };
        if (HomeworkCycle.Propose(plan, sending.Account.Actor, sending.Now, sending.Store.Catalog) is not Accepted { Cycle: var next })
        {
            return null;
        }

        return typed["agreed"] == "true" && next.Agree(sending.Account.Actor, sending.Now, AgreementMode.InSession) is Accepted agreed ? agreed.Cycle : next;
    }
}
