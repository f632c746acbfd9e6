using System.Collections;

namespace HomeworkKit.Forms;

/// <content>Rows, and the questions by which homework is planned.</content>
public static partial class FormAnswers
{
    /// <summary>Gives the numbers of the rows of a question that stand in an entry.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="entry">The entry; null for one that is not begun.</param>
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

    /// <summary>Gives the number of a row that is added to those of an entry.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="entry">The entry; null for one that is not begun.</param>
    /// <param name="rows">A question for free rows.</param>
    /// <returns>The number, for <see cref="FormQuestion.InRow"/>: behind all rows of the list, those of the task included.</returns>
    public static int NextRow(HomeworkKind kind, HomeworkEntry? entry, FormQuestion rows)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(rows);
        return entry is not null && ObjectAt(HomeOf(kind), entry, rows.Path) is IEnumerable list ? list.Cast<object?>().Count() : 0;
    }

    /// <summary>Reads what a task asks, by a path of <see cref="HomeworkKind.TaskForm"/>.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="task">The task.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The answer; null for none, and for a path that leads nowhere. A rating scale is read as its text.</returns>
    public static FormValue? ReadTask(HomeworkKind kind, HomeworkTask task, FormPath path)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(task);
        return Read(HomeOf(kind), task, path);
    }

    /// <summary>Says whether a question of <see cref="HomeworkKind.TaskForm"/> is asked, given what is planned so far.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="task">The task; null for one that is not begun.</param>
    /// <param name="question">The question, in its row.</param>
    /// <returns>Whether it is asked.</returns>
    public static bool IsPlanned(HomeworkKind kind, HomeworkTask? task, FormQuestion question)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(question);
        return question.ShownWhen?.Holds(item => task is not null && ReadTask(kind, task, item) is { } answer ? [answer] : []) ?? true;
    }

    /// <summary>Gives the number of rows of a question that stand in a task.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="task">The task; null for one that is not begun.</param>
    /// <param name="rows">A question for rows.</param>
    /// <returns>How many; their numbers are those from 0 on.</returns>
    public static int TaskRows(HomeworkKind kind, HomeworkTask? task, FormQuestion rows)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(rows);
        return task is not null && ObjectAt(HomeOf(kind), task, rows.Path) is IEnumerable list ? list.Cast<object?>().Count() : 0;
    }

    /// <summary>Writes into a task what is planned, by <see cref="HomeworkKind.TaskForm"/>, as <see cref="Write"/> does into an entry.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="task">The task; null for one that is not begun.</param>
    /// <param name="answers">The answers; null takes one away.</param>
    /// <returns>The task with what its kind says of it (<see cref="FormResult.Planned"/>), or what does not fit.</returns>
    public static FormResult WriteTask(HomeworkKind kind, HomeworkTask? task, IEnumerable<(FormPath Path, FormValue? Answer)> answers)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(answers);
        var writing = new FormWriting(kind.TaskIndex, kind, kind.TaskType);
        return Written(writing, task, answers) is HomeworkTask written
            ? new FormResult.Planned(written, kind.Validate(written))
            : new FormResult.Unfit(writing.Findings);
    }
}
