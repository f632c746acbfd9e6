using System.Globalization;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>What a clinician weighs before time in bed is restricted.</summary>
internal static class SleepWindowStops
{
    /// <summary>Gives the reasons against a window.</summary>
    /// <param name="task">The window.</param>
    /// <param name="before">The window that it takes the place of, whose rule still holds; null for none.</param>
    /// <returns>The reasons.</returns>
    internal static IEnumerable<SafetyStop> Of(SleepWindowTask task, SleepWindowTask? before)
    {
        foreach (var asked in Enum.GetValues<SleepWindowContraindication>())
        {
            ContraindicationAnswer[] answers = [.. task.Contraindications.Where(answer => answer.Contraindication == asked)];
            if (answers.Length == 0 || Array.Exists(answers, static answer => answer.Applies is not false))
            {
                var rule = Array.Exists(answers, static answer => answer.Applies is true)
                    ? SleepWindowRules.ContraindicationApplies
                    : SleepWindowRules.ContraindicationNotAsked;
                yield return new SafetyStop(rule, KebabCase.Of(asked), "contraindications");
            }
        }

        if (MinutesOf(task) is { } minutes && minutes < Math.Max(FloorOf(task), before is null ? 0 : FloorOf(before)))
        {
            yield return new SafetyStop(SleepWindowRules.BelowFloor, minutes.ToString("0.##", CultureInfo.InvariantCulture), "bedTime");
        }
    }

    // A window of no length is not a window.
    private static decimal? MinutesOf(SleepWindowTask task) => task.BedTime is { } bed && bed == task.RiseTime ? 0 : task.WindowMinutes;

    /// <summary>Gives the shortest window that the rule of a task ever proposes.</summary>
    /// <param name="task">The window.</param>
    /// <returns>Minutes; without a known rule, the least of those that are known.</returns>
    internal static int FloorOf(SleepWindowTask task) =>
        SleepWindowPreset.TryGet(task.Basis?.Preset, out var preset) ? preset.FloorMinutes : SleepWindowPreset.All.Min(static known => known.FloorMinutes);
}
