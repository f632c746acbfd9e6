using HomeworkKit.Forms;

namespace HomeworkKit.Programmes;

/// <summary>An item or score of a condition as a step and what is named in it: <c>diary/emotions[0].before</c>.</summary>
internal readonly struct StepItem(string step, string path)
{
    internal string Step => step;

    internal string Path => path;

    /// <summary>Gives the items and scores that a condition names; null for each that has another form.</summary>
    internal static IEnumerable<StepItem?> NamedBy(FormCondition condition)
    {
        List<StepItem?> named = [.. condition.Items().Select(Of)];

        // Scores are no items: a condition that is asked tells which scores it wants.
        AddScores(condition, named);
        return named;
    }

    internal static StepItem? Of(string item)
    {
        var slash = item.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < item.Length - 1 ? new StepItem(item[..slash], item[(slash + 1)..]) : null;
    }

    private static void AddScores(FormCondition condition, List<StepItem?> named)
    {
        switch (condition)
        {
            case FormCondition.All all:
                foreach (var inner in all.Conditions)
                {
                    AddScores(inner, named);
                }

                break;
            case FormCondition.Any any:
                foreach (var inner in any.Conditions)
                {
                    AddScores(inner, named);
                }

                break;
            case FormCondition.Not not:
                AddScores(not.Condition, named);
                break;
            default:
                condition.Holds(static _ => [], key =>
                {
                    named.Add(Of(key));
                    return null;
                });
                break;
        }
    }
}
