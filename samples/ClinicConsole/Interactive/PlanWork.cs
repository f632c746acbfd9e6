using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicConsole.Forms;
using HomeworkKit.Samples.ClinicConsole.Views;
using HomeworkKit.Samples.ClinicConsole.Worksheets;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>Makes a plan together: what, why and when. Half a plan is kept as a draft until it is proposed.</summary>
internal static class PlanWork
{
    /// <summary>
    /// Gets the kinds that are planned question by question. A worksheet's own questions are data: one is taken from the shelf, or proposed by the form
    /// command.
    /// </summary>
    internal static IEnumerable<HomeworkKind> Kinds => HomeworkHost.Kit.Kinds.Where(static kind => kind != HomeworkKinds.Worksheet);

    /// <summary>Puts new homework forward.</summary>
    internal static async Task ProposeAsync(HomeworkHost host, IDialogue dialogue, Actor clinician)
    {
        var reference = await dialogue.AskAsync(host.Text["Which client? Use your own reference, never a name"]);
        if (reference.Kind == AnswerKind.Back)
        {
            return;
        }

        if (!ClientRef.TryParse(reference.Text, null, out var client))
        {
            host.Screen.WriteLine(host.Text["A client reference has up to 128 visible characters."]);
            return;
        }

        var draft = await Draft<Assignment>.OpenAsync(
            host,
            client,
            "plan",
            new()
            {
                Id = AssignmentId.New(host.Now),
                Client = client,
                Clinician = new(clinician.Ref!),
            });
        SayIfBegun(host.Screen, host.Text, draft.WasBegun);
        if (draft.Value.Task is null)
        {
            if (
                await dialogue.ChooseOrBackAsync(
                    host.Text,
                    "What kind of homework?",
                    [.. Kinds.Append(HomeworkKinds.Worksheet).Select(kind => (kind.TitleIn(host.Text.Library), kind))])
                is not { } kind)
            {
                return;
            }

            await BeginAsync(host, dialogue, draft, kind);
            if (draft.Value.Task is null)
            {
                host.Screen.WriteLine(host.Text["This kind of homework can't be planned without it. Nothing was proposed."]);
                return;
            }
        }

        await FillAsync(host, dialogue, draft, clinician);
        var inSession = await dialogue.ChooseAsync(
            host.Text["Propose it?"],
            [
                host.Text["Yes; the client answers later"],
                host.Text["Yes, and the client says yes here in the session"],
                host.Text["Not yet: keep it as a draft"],
            ]);
        if (inSession == 2)
        {
            return;
        }

        var outcome = HomeworkCycle.Propose(draft.Value, clinician, host.Now, HomeworkHost.Kit);
        if (inSession == 1 && outcome is Accepted moved)
        {
            outcome = moved.Cycle.Agree(clinician, host.Now, agreed: AgreementMode.InSession);
        }

        if (outcome is Refused refused)
        {
            host.Screen.WriteLine(host.Text["{0} The draft is saved.", host.Text.Of(refused)]);
            return;
        }

        await host.Store.AppendAsync(outcome.OrThrow(), CancellationToken.None);
        await draft.DropAsync();
        host.Screen.WriteLine(host.Text["Proposed."]);
    }

    /// <summary>Asks for a changed plan.</summary>
    internal static async Task<Draft<Assignment>> ChangeAsync(Desk desk)
    {
        var draft = await Draft<Assignment>.OpenAsync(desk.Host, desk.Cycle.Client, $"plan/{desk.Cycle.Id}", desk.Cycle.Assignment);
        SayIfBegun(desk.Screen, desk.Text, draft.WasBegun);
        await FillAsync(desk.Host, desk.Dialogue, draft, desk.Actor);
        return draft;
    }

    /// <summary>Changes the plan between reviews.</summary>
    internal static async Task ReviseAsync(Desk desk)
    {
        var draft = await ChangeAsync(desk);
        var answer = await desk.Dialogue.ChooseAsync(
            desk.Text["And now?"],
            [
                desk.Text["Propose the change; the client answers later"],
                desk.Text["The client says yes here in the session"],
                desk.Text["Not yet: keep it as a draft"],
            ]);
        if (
            answer < 2
            && await desk.MoveAndSayAsync("Proposed.", (cycle, now) =>
                cycle.Revise(
                    draft.Value,
                    desk.Actor,
                    now,
                    agreed: answer == 1 ? AgreementMode.InSession : null,
                    from: cycle.State == CycleState.Proposed ? null : now.InZone(HomeworkHost.Zone).Date.PlusDays(1))))
        {
            await draft.DropAsync();
        }
    }

    // A new plan is blank: it holds what somebody entered, and nothing of the kind's example. A worksheet is one of the shelf.
    private static async Task BeginAsync(HomeworkHost host, IDialogue dialogue, Draft<Assignment> draft, HomeworkKind kind)
    {
        if (kind == HomeworkKinds.Worksheet)
        {
            if (
                await dialogue.ChooseOrBackAsync(
                    host.Text,
                    "Which worksheet?",
                    [.. WorksheetLibrary.BuiltIn.Select(static worksheet => (worksheet.Form.Title ?? worksheet.Form.Id, worksheet.Form))]
                ) is
                { } form)
            {
                await draft.KeepAsync(draft.Value with { Task = new WorksheetTask { Form = form }, Title = form.Title });
            }

            return;
        }

        await TalkOf(host, dialogue, draft, kind).AskNeededAsync();
        if (draft.Value.Task is null)
        {
            await KeepTaskAsync(host.Text, draft, FormAnswers.WriteTask(kind, null, []));
        }
    }

    private static FormTalk TalkOf(HomeworkHost host, IDialogue dialogue, Draft<Assignment> draft, HomeworkKind kind)
    {
        var subject = new FormSubject(kind.TaskForm, kind.WordsIn(host.Text.Library), host.Text)
        {
            Read = path => draft.Value.Task is { } task ? FormAnswers.ReadTask(kind, task, path) : null,
            RowsIn = rows => [.. Enumerable.Range(0, FormAnswers.TaskRows(kind, draft.Value.Task, rows))],
            IsAsked = question => FormAnswers.IsPlanned(kind, draft.Value.Task, question),
            NextRow = rows => FormAnswers.TaskRows(kind, draft.Value.Task, rows),
            Write = answers => FormAnswers.WriteTask(kind, draft.Value.Task, answers),
            KeepAsync = result => KeepTaskAsync(host.Text, draft, result),
        };
        return new FormTalk(host.Screen, dialogue, subject, new FieldAsker(host.Screen, dialogue, subject, HomeworkHost.Zone, () => host.Now), question =>
            subject.Read(question.Path) is { } answer ? subject.Words.Say(question, answer, HomeworkHost.Zone) : null);
    }

    private static async Task FillAsync(HomeworkHost host, IDialogue dialogue, Draft<Assignment> draft, Actor clinician)
    {
        var title = await dialogue.OptionalAsync(host.Text["What do you both call it?"], draft.Value.Title);
        await draft.KeepAsync(draft.Value with { Title = title });
        var agreement = draft.Value.Agreement ?? new Agreement();
        var why = await dialogue.OptionalAsync(host.Text["Why are we doing this, in the client's words?"], agreement.Rationale);
        await draft.KeepAsync(draft.Value with { Agreement = agreement with { Rationale = why } });
        if (draft.Value.Task is { } task && HomeworkHost.Kit.KindOf(task) is { } kind && await dialogue.IsSureAsync(host.Text, "Look at the questions?"))
        {
            if (task is WorksheetTask worksheet)
            {
                WorksheetPreview.Write(host.Screen, host.Text, worksheet.Form);
            }
            else
            {
                await TalkOf(host, dialogue, draft, kind).TalkAsync();
            }
        }

        var today = host.Now.InZone(HomeworkHost.Zone).Date;
        if (await ScheduleWork.AskAsync(host.Screen, host.Text, dialogue, today, draft.Value.Schedule) is { } schedule)
        {
            await draft.KeepAsync(draft.Value with { Schedule = schedule });
        }

        await WeighingWork.AskAsync(host, dialogue, draft, clinician);
        foreach (var line in PlanLines.Of(host.Text, draft.Value))
        {
            host.Screen.Write(new Text($"  {line}\n"));
        }
    }

    private static async Task<string?> KeepTaskAsync(ConsoleText text, Draft<Assignment> draft, FormResult result)
    {
        if (result is not FormResult.Planned planned)
        {
            return null;
        }

        if (planned.Report.Errors.Count > 0)
        {
            return string.Join(' ', planned.Report.Errors.Select(text.Library.Of));
        }

        await draft.KeepAsync(draft.Value with { Task = planned.Task });
        return null;
    }

    private static void SayIfBegun(IAnsiConsole screen, ConsoleText text, bool wasBegun)
    {
        if (wasBegun)
        {
            screen.WriteLine(text["Pick up where you left off: there is a draft."]);
        }
    }
}
