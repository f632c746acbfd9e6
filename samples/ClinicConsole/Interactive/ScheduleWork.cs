using System.Globalization;
using HomeworkKit.Scheduling;
using NodaTime.Text;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>Asks when something is to be done: the few patterns that most plans need.</summary>
internal static class ScheduleWork
{
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("H:mm");
    private static readonly ZonePolicy Zone = ZonePolicy.Fixed(HomeworkHost.Zone.Id);

    /// <summary>Asks.</summary>
    /// <returns>The schedule; null to leave it as it is.</returns>
    internal static async Task<HomeworkSchedule?> AskAsync(IAnsiConsole screen, IDialogue dialogue, LocalDate today, HomeworkSchedule? current)
    {
        string[] patterns = ["Leave it as it is", "Every day", "On some days of the week", "A few times a week, on any day", "When the moment comes"];
        var chosen = await dialogue.ChooseAsync(current is null ? "When? Nothing is agreed yet" : $"When? Now: {ScheduleText.Describe(current)}", patterns);
        var schedule = chosen switch
        {
            1 => HomeworkSchedule.Daily(await TimeAsync(screen, dialogue), today, Zone),
            2 => HomeworkSchedule.Weekly(await DaysAsync(dialogue), await TimeAsync(screen, dialogue), today, Zone),
            3 => HomeworkSchedule.TimesPerWeek(await TimesAsync(screen, dialogue), today, Zone),
            4 => HomeworkSchedule.AsNeeded(await dialogue.OptionalAsync("Which moment?"), today),
            _ => null,
        };
        return schedule is null ? null : schedule with { Reminders = current?.Reminders };
    }

    private static async Task<LocalTime> TimeAsync(IAnsiConsole screen, IDialogue dialogue)
    {
        while (true)
        {
            if (await dialogue.AskAsync("At what time, such as 19:00?") is { Kind: AnswerKind.Given, Text: var text } && Time.Parse(text) is { Success: true } time)
            {
                return time.Value;
            }

            screen.WriteLine("A time is written as 19:00.");
        }
    }

    private static async Task<int> TimesAsync(IAnsiConsole screen, IDialogue dialogue)
    {
        while (true)
        {
            if (await dialogue.AskAsync("How many times a week?") is { Kind: AnswerKind.Given, Text: var text }
                && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times is >= 1 and <= 7)
            {
                return times;
            }

            screen.WriteLine("A number from 1 to 7; a small one is a good beginning.");
        }
    }

    private static async Task<IReadOnlyList<IsoDayOfWeek>> DaysAsync(IDialogue dialogue)
    {
        List<IsoDayOfWeek> days = [];
        while (true)
        {
            IsoDayOfWeek[] left = [.. Enumerable.Range(1, 7).Select(static day => (IsoDayOfWeek)day).Except(days)];
            string[] done = days.Count > 0 ? ["That is all"] : [];
            var chosen = await dialogue.ChooseAsync(days.Count == 0 ? "On which day?" : $"On which days? So far: {string.Join(", ", days.Order())}", [.. done, .. left.Select(static day => day.ToString())]);
            if (chosen < done.Length)
            {
                return [.. days.Order()];
            }

            days.Add(left[chosen - done.Length]);
        }
    }
}
