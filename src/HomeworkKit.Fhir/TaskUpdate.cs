using Hl7.Fhir.Model;
using HomeworkKit.Events;
using Instant = NodaTime.Instant;
using Task = Hl7.Fhir.Model.Task;

namespace HomeworkKit.Fhir;

/// <summary>What a patient app says about a task, as events that the table allows.</summary>
internal sealed class TaskUpdate(Task update, HomeworkCycle cycle, Actor by, Instant now, FhirOptions options, DateTimeZone? zone)
{
    private const int MaximumText = 4_000;

    // What the export writes itself, and an app sends back as it was.
    private static readonly string[] Known =
    [
        "id",
        "meta",
        "identifier",
        "partOf",
        "status",
        "statusReason",
        "businessStatus",
        "intent",
        "priority",
        "code",
        "for",
        "owner",
        "requester",
        "authoredOn",
        "lastModified",
        "restriction",
        "executionPeriod",
    ];

    private readonly List<ImportNote> _notes = [];
    private HashSet<string>? _own;

    internal ImportReport<IReadOnlyList<CycleEvent>> Read(Instant? lastUpdate)
    {
        if (update.Id != FhirIds.Of(cycle.Id))
        {
            return Nothing(InteropCodes.OtherTask, "Task.id");
        }

        if (update.LastModified is not null && FhirTimes.Parse(update.LastModified) is null)
        {
            return Nothing(InteropCodes.NotRead, "Task.lastModified");
        }

        if (lastUpdate is { } last && !(FhirTimes.Parse(update.LastModified) > last))
        {
            return Nothing(InteropCodes.OlderUpdate, "Task.lastModified");
        }

        NoteRest();
        var trigger = Asked();
        var outcome = trigger switch
        {
            CycleTrigger.Submit when !cycle.Attempts.Any(static attempt => !attempt.IsRetracted) => Note(InteropCodes.NoAttempt, "Task.status"),
            CycleTrigger.Submit when cycle.State is CycleState.ReadyForReview or CycleState.Completed => Note(InteropCodes.NothingNew, "Task.status"),
            CycleTrigger.Submit => cycle.Submit(by, now, zone: zone),
            CycleTrigger.Agree when cycle.State is not CycleState.Proposed && cycle.WaitingRevision is null => Note(InteropCodes.NothingNew, "Task.status"),
            CycleTrigger.Decline or CycleTrigger.Agree when PlanAnswer.WhyNot(update, cycle, trigger, now, options) is { } why => Note(why.Code, why.Path),
            CycleTrigger.Decline => cycle.Decline(by, now, Reason(), cycle.WaitingRevision?.Id, zone: zone),
            CycleTrigger.Agree => cycle.Agree(by, now, revision: cycle.WaitingRevision?.Id, zone: zone),
            _ => null,
        };
        return outcome switch
        {
            Accepted { Cycle: var moved } => new([moved.Events[^1]], _notes.AsReadOnly()),
            Refused refused => Nothing(InteropCodes.Refused, "Task.status", refused.Code),
            _ => new([], _notes.AsReadOnly()),
        };
    }

    /// <summary>The own status for homework if there is one, else the general one.</summary>
    private CycleTrigger? Asked()
    {
        if (
            update.BusinessStatus?.Coding.FirstOrDefault(coding => coding.System == $"{options.Base}/homework-state") is { } own
            && own.Code != KebabCase.Of(cycle.State))
        {
            return own.Code switch
            {
                "ready-for-review" => CycleTrigger.Submit,
                "declined" => CycleTrigger.Decline,
                "assigned" => CycleTrigger.Agree,
                "in-progress" => NoTrigger(InteropCodes.NothingNew, "Task.businessStatus"),
                _ => NoTrigger(InteropCodes.UnknownStatus, "Task.businessStatus"),
            };
        }

        return update.Status switch
        {
            Task.TaskStatus.Completed => CycleTrigger.Submit,
            Task.TaskStatus.Rejected => CycleTrigger.Decline,
            Task.TaskStatus.Accepted => CycleTrigger.Agree,

            // That somebody has begun shows in an attempt.
            Task.TaskStatus.InProgress or Task.TaskStatus.Ready or Task.TaskStatus.Received or Task.TaskStatus.Requested => NoTrigger(
                InteropCodes.NothingNew,
                "Task.status"),
            _ when update.Status == TaskStates.Of(cycle.State, options.Profile) => NoTrigger(InteropCodes.NothingNew, "Task.status"),
            _ => NoTrigger(InteropCodes.UnknownStatus, "Task.status"),
        };
    }

    private string? Reason()
    {
        var text = update.StatusReason?.Text;
        if (text?.Length > MaximumText)
        {
            Note(InteropCodes.TextTooLong, "Task.statusReason.text");
            return null;
        }

        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private void NoteRest()
    {
        foreach (var (name, value) in update.EnumerateElements().Where(static element => !Known.Contains(element.Key)))
        {
            if (value is System.Collections.ICollection list)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    if ((name == "output" && IsOwn(update.Output[i])) || (name == "extension" && PlanAnswer.IsOwn(update.Extension[i], options)))
                    {
                        continue;
                    }

                    Note(InteropCodes.NotRead, $"Task.{name}[{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}]");
                }
            }
            else
            {
                Note(InteropCodes.NotRead, "Task." + name);
            }
        }
    }

    // An app sends back the references to what is recorded here.
    private bool IsOwn(Task.OutputComponent output) => output.Value is ResourceReference { Reference: { } reference }
        && (_own ??= [.. cycle.Attempts.Select(static attempt => "QuestionnaireResponse/" + FhirIds.Of(attempt.Id))]).Contains(reference);

    private CycleOutcome? Note(string code, string path)
    {
        _notes.Add(new ImportNote(code, path));
        return null;
    }

    private CycleTrigger? NoTrigger(string code, string path)
    {
        _notes.Add(new ImportNote(code, path));
        return null;
    }

    private ImportReport<IReadOnlyList<CycleEvent>> Nothing(string code, string path, string? detail = null)
    {
        _notes.Add(new ImportNote(code, path, detail));
        return new([], _notes.AsReadOnly());
    }
}
