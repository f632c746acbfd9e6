using System.Globalization;

namespace HomeworkKit.Research.Tests.Deidentification;

/// <summary>Joins two exports of the same people under different scopes, as somebody would who has both and no key.</summary>
internal static class Linkage
{
    private const int MinutesOfDay = 24 * 60;
    private static readonly Dictionary<string, int> Parts = new(StringComparer.Ordinal)
    {
        ["night"] = 0,
        ["morning"] = 5 * 60,
        ["afternoon"] = 12 * 60,
        ["evening"] = 17 * 60,
    };

    /// <summary>
    /// The share of attempts whose participant is found by when the attempt was made: the nearest moments of the other export, each as likely as the others.
    /// </summary>
    internal static double ByOneMoment(
        IReadOnlyList<Dictionary<string, string>> one,
        IReadOnlyList<Dictionary<string, string>> other,
        IReadOnlyDictionary<string, string> truth)
    {
        var there = other.ToLookup(MomentOf, static row => row["participant_id"]);
        var moments = there.Select(static moment => moment.Key).Order().ToArray();
        return one.Average(row =>
        {
            var at = MomentOf(row);
            var index = Array.BinarySearch(moments, at);
            int[] around = index >= 0 ? [at] : [.. moments.AsSpan(Math.Max(0, ~index - 1), Math.Min(2, moments.Length - Math.Max(0, ~index - 1)))];
            var nearest = around.Min(moment => Math.Abs(moment - at));
            var found = around.Where(moment => Math.Abs(moment - at) == nearest).SelectMany(moment => there[moment]).ToArray();
            return (double)found.Count(candidate => candidate == truth[row["participant_id"]]) / found.Length;
        });
    }

    /// <summary>The share of participants who are found by all of their moments together.</summary>
    internal static double ByAllMoments(
        IReadOnlyList<Dictionary<string, string>> one,
        IReadOnlyList<Dictionary<string, string>> other,
        IReadOnlyDictionary<string, string> truth)
    {
        var there = other
            .GroupBy(static row => row["participant_id"], MomentOf)
            .ToDictionary(static person => person.Key, static person => person.Order().ToArray());
        return one.GroupBy(static row => row["participant_id"], MomentOf)
            .Average(person =>
            {
                var moments = person.Order().ToArray();
                return Found(
                    there.ToDictionary(
                        static candidate => candidate.Key,
                        candidate => -Distance(moments, candidate.Value) - Distance(candidate.Value, moments)),
                    truth[person.Key]);
            });
    }

    /// <summary>The share of participants who are found by everything but times and lengths of time: outcomes, counts, ratings.</summary>
    internal static double ByValues(
        IEnumerable<IReadOnlyList<Dictionary<string, string>>> one,
        IEnumerable<IReadOnlyList<Dictionary<string, string>>> other,
        IReadOnlyDictionary<string, string> truth)
    {
        var (here, there) = (Values(one), Values(other));
        return here.Average(person =>
            Found(there.ToDictionary(static candidate => candidate.Key, candidate => Overlap(person.Value, candidate.Value)), truth[person.Key]));
    }

    private static double Found(Dictionary<string, double> likeness, string truth)
    {
        var best = likeness.Values.Max();
        var found = likeness.Where(candidate => candidate.Value >= best - 1e-9).Select(static candidate => candidate.Key).ToArray();
        return found.Contains(truth) ? 1.0 / found.Length : 0;
    }

    private static double Distance(int[] from, int[] to) => from.Average(at =>
    {
        var index = Array.BinarySearch(to, at);
        var next = index < 0 ? ~index : index;
        return Math.Min(MinutesOfDay, Math.Min(next < to.Length ? to[next] - at : MinutesOfDay, next > 0 ? at - to[next - 1] : MinutesOfDay));
    });

    private static int MomentOf(Dictionary<string, string> row) => (Number(row["performed_study_day"]) * MinutesOfDay)
        + (row.TryGetValue("performed_minute_of_day", out var minute) ? Number(minute)
            : row.TryGetValue("performed_hour_of_day", out var hour) ? Number(hour) * 60
            : row.TryGetValue("performed_part_of_day", out var part) ? Parts[part]
            : 0);

    private static Dictionary<string, Dictionary<string, int>> Values(IEnumerable<IReadOnlyList<Dictionary<string, string>>> tables)
    {
        Dictionary<string, Dictionary<string, int>> values = new(StringComparer.Ordinal);
        foreach (var row in tables.SelectMany(static rows => rows))
        {
            var text = string.Join('|', row.Where(static cell => IsValue(cell.Key)).Select(static cell => cell.Key + "=" + cell.Value));
            var own = values.TryGetValue(row["participant_id"], out var known) ? known : values[row["participant_id"]] = new(StringComparer.Ordinal);
            own[text] = own.GetValueOrDefault(text) + 1;
        }

        return values;
    }

    private static bool IsValue(string column) =>
        !column.EndsWith("_id", StringComparison.Ordinal)
        && !column.EndsWith("_key", StringComparison.Ordinal)
        && !column.EndsWith("_no", StringComparison.Ordinal)
        && !column.EndsWith("_day", StringComparison.Ordinal)
        && !column.EndsWith("_minutes", StringComparison.Ordinal)
        && column is not ("minutes" or "duration_seconds");

    private static double Overlap(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var common = one.Sum(value => Math.Min(value.Value, other.GetValueOrDefault(value.Key)));
        return (double)common / (one.Values.Sum() + other.Values.Sum() - common);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
