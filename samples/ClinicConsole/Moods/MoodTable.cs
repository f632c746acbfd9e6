using System.Globalization;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Moods;

/// <summary>People, prompts and worry as a table.</summary>
internal static class MoodTable
{
    internal static Table Of(ConsoleText text, IReadOnlyList<MoodSeries> all)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(text["person"], text["period"]);
        foreach (var heading in new[] { text["answered"], text["of rows"], text["of 60"], text["rated"], text["worry"], text["SD"] })
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (var one in all)
        {
            Add(table, one.Person, text[one.Period == 0 ? "before" : "after"], one.Answered, one.Rows, MoodSeries.ProtocolPrompts, one.Worry);
        }

        table.AddEmptyRow();
        foreach (var period in all.GroupBy(static one => one.Period).OrderBy(static period => period.Key))
        {
            Add(
                table,
                text["everyone"],
                text[period.Key == 0 ? "before" : "after"],
                period.Sum(static one => one.Answered),
                period.Sum(static one => one.Rows),
                period.Count() * MoodSeries.ProtocolPrompts,
                [.. period.SelectMany(static one => one.Worry)]);
        }

        return table;
    }

    private static void Add(Table table, string person, string period, int answered, int rows, int protocol, IReadOnlyList<double> worry) => table.AddRow(
        person,
        period,
        answered.ToString(CultureInfo.InvariantCulture),
        Share(answered, rows),
        Share(answered, protocol),
        worry.Count.ToString(CultureInfo.InvariantCulture),
        Number(MoodSeries.Mean(worry)),
        Number(MoodSeries.Sd(worry)));

    private static string Share(int part, int whole) => (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Number(double? value) => value?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "-";
}
