using System.Globalization;
using HomeworkKit.Words;

namespace HomeworkKit.Forms;

/// <content>What was filled in, in words.</content>
public static partial class FormAnswers
{
    /// <summary>Lists what was filled in, question by question, in the words of the kind's form.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="task">The task; null where it is not known.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="zone">The client's zone, for moments.</param>
    /// <param name="words">The language, in which a worksheet's own texts are shown too where they are translated; null is English.</param>
    /// <returns>A line for each question that has an answer, in the order of the form; what only the kind's example would ask comes last.</returns>
    public static IReadOnlyList<FormLine> Lines(HomeworkKind kind, HomeworkTask? task, HomeworkEntry entry, DateTimeZone zone, HomeworkWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(zone);
        HomeworkTask[] tasks = task is not null && kind.TaskType.IsInstanceOfType(task) ? [task, kind.GetExample().Task] : [kind.GetExample().Task];
        var writer = new LineWriter(kind, entry, zone, kind.WordsIn(words));
        List<FormLine> lines = [];
        foreach (
            var question in tasks
                .SelectMany(one => kind.FormFor(one, words).Pages)
                .SelectMany(static page => page.Questions)
                .DistinctBy(static question => question.Key))
        {
            if (writer.Said(question) is { Length: > 0 } said)
            {
                lines.Add(new FormLine(writer.Words.TextOf(question), said));
            }
        }

        return lines;
    }

    // A flag that cannot be blank says no where nobody was asked.
    private static bool IsUnset(HomeworkCatalog catalog, HomeworkEntry entry, FormPath path, FormValue answer) =>
        answer is FormValue.YesNo { IsYes: false } && MemberAt(catalog, entry, path) is { TakesNull: false };

    private sealed class LineWriter(HomeworkKind kind, HomeworkEntry entry, DateTimeZone zone, HomeworkWords words)
    {
        internal HomeworkWords Words => words;

        internal string Said(FormQuestion question)
        {
            switch (question.Control)
            {
                case FormControl.Rows { IsFixed: false } rows:
                    return string.Join("; ", RowsIn(kind, entry, question).Select(row => Row(question, rows, row)).Where(static text => text.Length > 0));
                case FormControl.Rows or FormControl.Group:
                    return string.Join("; ", question.Parts.Select(Part).Where(static text => text.Length > 0));
                default:
                    return Read(kind, entry, question.Path) is { } answer && !IsUnset(HomeOf(kind), entry, question.Path, answer)
                        ? words.Say(question, answer, zone)
                        : string.Empty;
            }
        }

        // The first text names a row, and the rest follows; an answer that stands alone needs no question: "anxious: 80 (out of 100)".
        private string Row(FormQuestion question, FormControl.Rows rows, int row)
        {
            var parts = question.InRow(row);
            var isNamed = rows.NamedBy is { } member && !parts.Any(part => part.Path.Text.EndsWith("." + member, StringComparison.Ordinal));
            var name = isNamed
                ? Read(kind, entry, string.Create(CultureInfo.InvariantCulture, $"{question.Path}[{row}].{rows.NamedBy}")) is FormValue.Text text
                    ? text.Words
                    : null
                : parts is [{ Control: FormControl.Line or FormControl.Paragraph } first, ..] && Read(kind, entry, first.Path) is FormValue.Text written
                    ? written.Words
                    : null;
            var others = name is null || isNamed ? parts : [.. parts.Skip(1)];
            var said = others.Select(part => (Part: part, Text: Said(part))).Where(static one => one.Text.Length > 0).ToArray();
            var rest = said.Length == 1 && name is not null ? said[0].Text : words.Comma(Array.ConvertAll(said, one => $"{words.TextOf(one.Part)} {one.Text}"));
            return name is null ? rest : rest.Length == 0 ? isNamed ? string.Empty : name : words.Format("form/named", ("name", name), ("text", rest));
        }

        private string Part(FormQuestion part) => Said(part) is { Length: > 0 } said ? $"{words.TextOf(part)} {said}" : string.Empty;
    }
}
