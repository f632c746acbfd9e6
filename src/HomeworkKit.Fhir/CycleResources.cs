using Hl7.Fhir.Model;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Scheduling;
using Instant = NodaTime.Instant;
using Observation = Hl7.Fhir.Model.Observation;
using Period = Hl7.Fhir.Model.Period;
using Task = Hl7.Fhir.Model.Task;

namespace HomeworkKit.Fhir;

/// <summary>The resources of one cycle, as far as one viewer may see it.</summary>
internal sealed partial class CycleResources
{
    private const string Categories = "http://terminology.hl7.org/CodeSystem/communication-category";

    private readonly HomeworkCycle _cycle;
    private readonly Actor _eyes;
    private readonly CycleView _view;
    private readonly ILookup<AttemptId, AttemptView> _attempts;
    private readonly ScheduleContext _context;
    private readonly FhirOptions _options;
    private readonly Instant _asOf;
    private readonly ResourceReference _client;
    private readonly string _task;
    private readonly HashSet<AttemptId> _amended;
    private readonly ResourceReference? _requester;
    private readonly Instant[] _told;
    private readonly AttemptItems _answers;
    private readonly SharedParts _shared;
    private readonly CodeableConcept? _code;
    private readonly Dictionary<Instant, string> _moments = [];

    internal CycleResources(HomeworkCycle cycle, Actor viewer, ScheduleContext context, FhirOptions options, Instant asOf)
    {
        (_cycle, _context, _options, _asOf) = (cycle, context, options, asOf);

        // The client sees what they keep private, and a record must not: they get what a clinician sees who made none of the attempts.
        _eyes = viewer.Role == ActorRole.Client && viewer.Ref == cycle.Client.Value ? Actor.Clinician(cycle.Assignment.Clinician?.Value ?? "viewer") : viewer;
        _view = cycle.VisibleTo(_eyes);
        _shared = new SharedParts(options);
        _client = _shared.To(Actor.Client(cycle.Client.Value));
        _task = FhirIds.Of(cycle.Id);
        _answers = new AttemptItems(cycle, context, options);

        // Who treats a client is told to nobody who does not see the plan.
        _requester = _view.PlanBy is null
            ? null
            : _shared.To(_view.Plan.Clinician is { } clinician ? Actor.Clinician(clinician.Value) : Actor.Client(cycle.Client.Value));
        _code = Code();
        _attempts = _view.Attempts.ToLookup(static attempt => attempt.Attempt.Id);
        var events = cycle.EventsVisibleTo(_eyes);

        // A concern is no reason for a later date: that somebody raised one would show.
        _told = [.. events.Where(static cycleEvent => cycleEvent is not (ConcernRaised or ConcernAcknowledged)).Select(static cycleEvent => cycleEvent.At)];
        _amended = [.. events.OfType<AttemptAmended>().Select(static amended => amended.Attempt.Id)];
    }

    internal IEnumerable<Resource> In(Interval window)
    {
        // Homework for concerns says by being there that there is a concern.
        if (!_view.IsParty || _cycle.Assignment.IsForConcerns || _told.Length == 0)
        {
            return [];
        }

        var matches = _cycle.Match(_asOf, new AdherenceContext { Schedule = _context, Until = window.End }, viewer: _eyes);
        var occurrences = matches
            .Occurrences.Where(matched => matched.Occurrence.Due >= window.Start && matched.Occurrence.Due < window.End)
            .Select(Occurrence);
        return
        [
            Parent(), .. occurrences, .. _view.Attempts.Select(Response), .. _view.Attempts.SelectMany(Observations),
            .. _view.Reviews.Select(Review), .. _view.Notes.Where(IsMessage).Select(Message),
        ];
    }

    private Task Parent()
    {
        var status = TaskStates.Of(_view.State, _options.Profile);
        var schedule = _view.Plan.Schedule;
        return new Task
        {
            Id = _task,
            Extension = _view.PlanBy is not null && PlanAnswer.WaitingIn(_cycle) is { } waiting ? [PlanAnswer.Waiting(waiting, _options)] : [],
            Status = status,
            StatusReason = TaskStates.NeedsReason(status) ? Reason(KebabCase.Of(_view.State)) : null,
            BusinessStatus = _options.Local("homework-state", KebabCase.Of(_view.State)),
            Intent = Task.TaskIntent.Order,
            Priority = RequestPriority.Routine,
            Code = _code,
            Description = _options.HasWords ? Text(_view.Plan.Instructions) : null,
            For = _client,
            Owner = _client,
            Requester = _requester,
            AuthoredOn = Of(_told.Min()),
            LastModified = Of(_told.Max()),
            Restriction = schedule is null
                ? null
                : new Task.RestrictionComponent
                {
                    Period = new Period { Start = StartOf(schedule.Start), End = schedule.End is { } end ? StartOf(end.PlusDaysWithin(1)) : null },
                    Repetitions = schedule.Count,
                },
            Note = _options.HasWords
                ?
                [
                    .. _view
                        .Notes.Where(static note => !IsMessage(note) && !string.IsNullOrWhiteSpace(note.Text))
                        .Select(note => Note(note.Text!, note.By, note.At)),
                ]
                : [],
            Output = [.. _view.Attempts.Where(static attempt => !attempt.IsRetracted).Select(Output)],
        };
    }

    private Task Occurrence(MatchedOccurrence matched)
    {
        var occurrence = matched.Occurrence;
        var status = TaskStates.Of(matched.Status, _options.Profile);
        var zone = (_context.Zones ?? DateTimeZoneProviders.Tzdb).GetZoneOrNull(occurrence.Zone) ?? _context.ZoneAt(occurrence.Due);
        var answer = matched.Answer?.Id is { } id ? _attempts[id].FirstOrDefault() : null;
        return new Task
        {
            Id = FhirIds.Of(occurrence.Id),
            Identifier = [new Identifier($"{_options.Base}/id/occurrence", occurrence.Id.ToString())],
            PartOf = [new ResourceReference("Task/" + _task)],
            Status = status,
            StatusReason = !TaskStates.NeedsReason(status) ? null : answer is null ? Reason(KebabCase.Of(matched.Status)) : Barrier(answer),
            BusinessStatus = _options.Local("homework-occurrence", KebabCase.Of(matched.Status)),
            Intent = Task.TaskIntent.Order,
            Priority = RequestPriority.Routine,
            For = _client,
            Owner = _client,
            Requester = _requester,
            AuthoredOn = Of(_told.Min()),
            Code = _code,
            Restriction = new Task.RestrictionComponent { Period = FhirTimes.Between(occurrence.Opens, occurrence.Closes, zone) },
            Output = answer is null ? [] : [Output(answer)],
        };
    }

    private Task Review(CycleReview review) =>
        new()
        {
            Id = FhirIds.Of(review.Event),
            PartOf = [new ResourceReference("Task/" + _task)],
            Status = Task.TaskStatus.Completed,
            Intent = Task.TaskIntent.Order,
            Priority = RequestPriority.Routine,
            Code = _options.Local("homework-task", "review-homework"),
            BusinessStatus = _options.Local("homework-review", KebabCase.Of(review.Decision)),
            Focus = new ResourceReference("Task/" + _task),
            For = _client,
            Owner = _shared.To(review.By),
            Requester = _shared.To(review.By),
            AuthoredOn = Of(review.At),
            LastModified = Of(review.At),
            Note = _options.HasWords
                ?
                [
                    .. new[] { review.Review.Learned, review.Review.Feedback }
                        .Where(static text => !string.IsNullOrWhiteSpace(text))
                        .Select(text => Note(text!, review.By, review.At)),
                ]
                : [],
        };

    private Communication Message(CycleNote note) =>
        new()
        {
            Id = FhirIds.Of(note.Event),
            Status = EventStatus.Completed,
            Category =
            [
                note.Trigger == CycleTrigger.Comment
                    ? new CodeableConcept(Categories, "notification")
                    : _options.Local("homework-message", KebabCase.Of(note.Trigger)),
            ],
            Subject = _client,
            About = [new ResourceReference("Task/" + _task)],
            Sent = Of(note.At),
            Sender = _shared.To(note.By),
            Payload =
                _options.HasWords && !string.IsNullOrWhiteSpace(note.Text) ? [new Communication.PayloadComponent { Content = new FhirString(note.Text) }] : [],
        };

    private CodeableConcept Reason(string code)
    {
        var reason = _options.Local("homework-reason", code, Words(code));
        reason.Text = Words(code);
        return reason;
    }

    private static string Words(string code) => code.Replace('-', ' ');

    private Annotation Note(string text, Actor by, Instant at) => new() { Author = _shared.To(by), Time = Of(at), Text = text };

    private static bool IsMessage(CycleNote note) => note.Trigger is CycleTrigger.AskForHelp or CycleTrigger.AnswerHelp or CycleTrigger.Comment;

    private CodeableConcept? Code()
    {
        var code = _view.Kind is { } kind ? _options.Local("homework-kind", kind) : new CodeableConcept();
        code.Text = _options.HasWords ? Text(_view.Plan.Title) : null;
        return code.Coding.Count > 0 || code.Text is not null ? code : null;
    }

    // Several resources are of one moment, and writing one costs more than the rest of an observation.
    private string Of(Instant at)
    {
        if (!_moments.TryGetValue(at, out var text))
        {
            _moments.Add(at, text = FhirTimes.Of(at, _context.ZoneAt(at)));
        }

        return text;
    }

    private string StartOf(LocalDate date) => FhirTimes.Of(date.StartIn(_context.ClientZone), _context.ClientZone);

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
