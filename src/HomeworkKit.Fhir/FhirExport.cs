using Hl7.Fhir.Model;
using HomeworkKit.Scheduling;
using Duration = NodaTime.Duration;
using Instant = NodaTime.Instant;

namespace HomeworkKit.Fhir;

/// <summary>Writes homework as FHIR R4, as one viewer may see it.</summary>
/// <remarks>
/// What a client keeps private is written for nobody, the client included: a record system shows what it holds to whomever it likes. Safety concerns are not
/// written, because a record would suggest that somebody watches, nor is homework that stands for concerns alone. The same input at the same moment gives the
/// same resources in the same order. The resources of one bundle share what is the same in them, such as references and codes: copy one before you change it.
/// </remarks>
public static class FhirExport
{
    /// <summary>Writes a cycle as a collection: a task, one for each occurrence in the window, responses, observations, reviews and what was said.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="viewer">For whom it is written; the client gets what their clinician would. Nobody who is no party gets anything.</param>
    /// <param name="context">Where the client is, and their sessions.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="asOf">Now.</param>
    /// <param name="window">Of which time occurrences are written. Null: from 30 days before now to 14 days after it.</param>
    /// <returns>The collection; empty if there is nothing that the viewer may see.</returns>
    /// <exception cref="ArgumentException">An option is outside its range; the parameter's name is the option's.</exception>
    public static Bundle ToBundle(this HomeworkCycle cycle, Actor viewer, ScheduleContext context, FhirOptions options, Instant asOf, Interval? window = null)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var seen = window ?? new Interval(asOf - Duration.FromDays(30), asOf + Duration.FromDays(14));
        var bundle = new Bundle { Type = Bundle.BundleType.Collection };
        foreach (var resource in new CycleResources(cycle, viewer, context, options, asOf).In(seen))
        {
            bundle.Entry.Add(new Bundle.EntryComponent { FullUrl = $"{options.Base}/{resource.TypeName}/{resource.Id}", Resource = resource });
        }

        return bundle;
    }

    /// <summary>Writes the plan of a client's homework, which refers to its tasks.</summary>
    /// <param name="cycles">The client's cycles.</param>
    /// <param name="viewer">For whom it is written. Cycles in which they are no party are left out.</param>
    /// <param name="options">How it is written.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">The cycles belong to several clients or there is none, or an option is outside its range; the parameter's name is
    /// the option's.</exception>
    public static CarePlan ToCarePlan(this IEnumerable<HomeworkCycle> cycles, Actor viewer, FhirOptions options)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var all = cycles.ToArray();
        if (all.Select(static cycle => cycle.Client).Distinct().Count() != 1)
        {
            throw new ArgumentException(FhirMessages.Clients, nameof(cycles));
        }

        var seen = all.Where(static cycle => !cycle.Assignment.IsForConcerns)
            .Select(cycle => cycle.VisibleTo(viewer))
            .Where(static view => view.IsParty)
            .OrderBy(static view => view.Id.Value)
            .ToArray();
        return new CarePlan
        {
            Id = "plan-" + FhirIds.Hash(all[0].Client.Value),
            Status = seen.Any(static view => view.State is not (CycleState.Completed or CycleState.Declined or CycleState.Stopped))
                ? RequestStatus.Active
                : RequestStatus.Completed,
            Intent = CarePlan.CarePlanIntent.Plan,
            Subject = options.To(Actor.Client(all[0].Client.Value)),
            Goal =
            [
                .. seen.Select(static view => view.Plan.Goal)
                    .OfType<GoalId>()
                    .Distinct()
                    .Select(static goal => new ResourceReference("Goal/" + FhirIds.Of(goal))),
            ],
            Activity = [.. seen.Select(static view => new CarePlan.ActivityComponent { Reference = new ResourceReference("Task/" + FhirIds.Of(view.Id)) })],
        };
    }

    /// <summary>Writes a goal of the therapy.</summary>
    /// <param name="goal">The goal, which is the client's to show.</param>
    /// <param name="options">How it is written; the outline holds that there is a goal, and none of its words.</param>
    /// <param name="zone">Where the client is: it tells the date on which the goal was agreed. Null where nobody knows: then no date is told.</param>
    /// <returns>The goal.</returns>
    /// <exception cref="ArgumentException">An option is outside its range; the parameter's name is the option's.</exception>
    public static Goal ToGoal(this TreatmentGoal goal, FhirOptions options, DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var measured = options.HasWords && !string.IsNullOrWhiteSpace(goal.HowIWillKnow);
        return new Goal
        {
            Id = FhirIds.Of(goal.Id),
            LifecycleStatus = goal.ClosedAt is null ? Goal.GoalLifecycleStatus.Active : Goal.GoalLifecycleStatus.Completed,
            Description = options.HasWords ? new CodeableConcept { Text = goal.Goal } : options.Local("homework-goal", "goal"),
            Subject = options.To(Actor.Client(goal.Client.Value)),
            ExpressedBy = options.To(Actor.Client(goal.Client.Value)),
            Start =
                zone is not null && goal.AgreedAt is { } agreed && agreed.InZoneWithin(zone).Date is var day ? new Date(day.Year, day.Month, day.Day) : null,

            // A detail needs a measure.
            Target = measured
                ? [new Goal.TargetComponent { Measure = options.Local("homework-goal", "how-i-will-know"), Detail = new FhirString(goal.HowIWillKnow!) }]
                : [],
        };
    }

    /// <summary>Writes a planned reminder.</summary>
    /// <param name="reminder">The reminder.</param>
    /// <param name="client">Whom it reminds.</param>
    /// <param name="options">How it is written; the outline leaves out its text, which a host may have worded.</param>
    /// <param name="zone">Where the client is.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">An option is outside its range; the parameter's name is the option's.</exception>
    public static CommunicationRequest ToRequest(this Reminder reminder, ClientRef client, FhirOptions options, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(zone);
        options.Check();
        return new CommunicationRequest
        {
            Id = "rem-" + FhirIds.Hash(reminder.Id.ToString()),
            Status = RequestStatus.Active,
            Category = [new CodeableConcept("http://terminology.hl7.org/CodeSystem/communication-category", "reminder")],
            Subject = options.To(Actor.Client(client.Value)),
            Recipient = [options.To(Actor.Client(client.Value))],
            Occurrence = FhirTimes.Moment(reminder.At, zone),
            Payload =
                options.HasWords && !string.IsNullOrWhiteSpace(reminder.Text)
                    ? [new CommunicationRequest.PayloadComponent { Content = new FhirString(reminder.Text) }]
                    : [],
        };
    }
}
