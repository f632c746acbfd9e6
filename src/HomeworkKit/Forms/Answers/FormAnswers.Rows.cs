using System.Collections;

namespace HomeworkKit.Forms;

/// <content>Rows, and the questions by which homework is planned.</content>
public static partial class FormAnswers
{
    /// <summary>Returns the numbers of a question's rows in an entry.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="entry">The entry; null if nothing has been entered yet.</param>
    /// <param name="rows">A question for free rows.</param>
    /// <returns>The numbers, for <see cref="FormQuestion.InRow"/>, without the rows that belong to the task's own.</returns>
    public static IReadOnlyList<int> RowsIn(HomeworkKind kind, HomeworkEntry? entry, FormQuestion rows)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(rows);
        if (entry is null || rows.Control is not FormControl.Rows control || ObjectAt(HomeOf(kind), entry, rows.Path) is not IEnumerable list)
        {
            return [];
        }

        List<int> numbers = [];
        var number = 0;
        foreach (var row in list)
        {
            if (control.Without is not { } member || row is null || MemberOf(HomeOf(kind), row, member) is null)
            {
                numbers.Add(number);
            }

            number++;
        }

        return numbers;
    }

    /// <summary>Returns the number for a new row in an entry.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="entry">The entry; null if nothing has been entered yet.</param>
    /// <param name="rows">A question for free rows.</param>
    /// <returns>The number, for <see cref="FormQuestion.InRow"/>: behind all rows of the list, those of the task included.</returns>
    public static int NextRow(HomeworkKind kind, HomeworkEntry? entry, FormQuestion rows)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(rows);
        return entry is not null && ObjectAt(HomeOf(kind), entry, rows.Path) is IEnumerable list ? list.Cast<object?>().Count() : 0;
    }

    /// <summary>Reads an answer from a task, by a path of <see cref="HomeworkKind.TaskForm"/>.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="task">The task.</param>
    /// <param name="path">The path of the answer.</param>
    /// <returns>The answer; null for none, and for a path that leads nowhere. A rating scale is read as its text.</returns>
    public static FormValue? ReadTask(HomeworkKind kind, HomeworkTask task, FormPath path)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(task);
        return Read(HomeOf(kind), task, path);
    }

    /// <summary>Determines whether a question of <see cref="HomeworkKind.TaskForm"/> is asked, given the plan so far.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="task">The task; null if nothing has been entered yet.</param>
    /// <param name="question">The question, in its row.</param>
    /// <returns>True if it is asked.</returns>
    public static bool IsPlanned(HomeworkKind kind, HomeworkTask? task, FormQuestion question)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(question);
        return question.ShownWhen?.Holds(item => task is not null && ReadTask(kind, task, item) is { } answer ? [answer] : []) ?? true;
    }

    /// <summary>Returns the number of a question's rows in a task.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="task">The task; null if nothing has been entered yet.</param>
    /// <param name="rows">A question for rows.</param>
    /// <returns>How many; their numbers are those from 0 on.</returns>
    public static int TaskRows(HomeworkKind kind, HomeworkTask? task, FormQuestion rows)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(rows);
        return task is not null && ObjectAt(HomeOf(kind), task, rows.Path) is IEnumerable list ? list.Cast<object?>().Count() : 0;
    }

    /// <summary>Writes answers to <see cref="HomeworkKind.TaskForm"/> into a task, as <see cref="Write"/> does into an entry.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="task">The task; null if nothing has been entered yet.</param>
    /// <param name="answers">The answers; null removes one.</param>
    /// <returns>The task with its validation report (<see cref="FormResult.Planned"/>), or the answers that do not fit.</returns>
    public static FormResult WriteTask(HomeworkKind kind, HomeworkTask? task, IEnumerable<(FormPath Path, FormValue? Answer)> answers)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(answers);
        var writing = new FormWriting(kind.TaskIndex, kind, kind.TaskType, CountOf(answers));
        return Written(writing, task, answers) is HomeworkTask written
            ? new FormResult.Planned(written, kind.Validate(written))
            : new FormResult.Unfit(writing.Findings);
    }
}
