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
    internal static async Task<HomeworkSchedule?> AskAsync(
        IAnsiConsole screen,
        ConsoleText text,
        IDialogue dialogue,
        LocalDate today,
        HomeworkSchedule? current)
    {
        string[] patterns =
        [
            text["Leave it as it is"],
            text["Every day"],
            text["On some days of the week"],
            text["A few times a week, on any day"],
            text["Whenever it's needed"],
        ];
        var chosen = await dialogue.ChooseAsync(
            current is null ? text["When? Nothing is agreed yet"] : text["When? Now: {0}", current.Describe(words: text.Library)],
            patterns);
        var schedule = chosen switch
        {
            1 => await TimeAsync(screen, text, dialogue) is { } time ? HomeworkSchedule.Daily(time, today, Zone) : null,
            2 => await DaysAsync(text, dialogue) is var days && await TimeAsync(screen, text, dialogue) is { } time
                ? HomeworkSchedule.Weekly(days, time, today, Zone)
                : null,
            3 => await TimesAsync(screen, text, dialogue) is { } times ? HomeworkSchedule.TimesPerWeek(times, today, Zone) : null,
            4 => HomeworkSchedule.AsNeeded(await dialogue.OptionalAsync(text["When is it needed?"]), today),
            _ => null,
        };
        return schedule is null ? null : schedule with { Reminders = current?.Reminders };
    }

    // Written with a colon or a dot; null for back.
    private static async Task<LocalTime?> TimeAsync(IAnsiConsole screen, ConsoleText text, IDialogue dialogue)
    {
        while (true)
        {
            var typed = await dialogue.AskAsync(text["At what time? For example 19:00"]);
            if (typed.Kind == AnswerKind.Back)
            {
                return null;
            }

            if (Time.Parse(typed.Text.Replace('.', ':')) is { Success: true } time)
            {
                return time.Value;
            }

            screen.WriteLine(text["Please write a time like this: 19:00."]);
        }
    }

    private static async Task<int?> TimesAsync(IAnsiConsole screen, ConsoleText text, IDialogue dialogue)
    {
        while (true)
        {
            var typed = await dialogue.AskAsync(text["How many times a week?"]);
            if (typed.Kind == AnswerKind.Back)
            {
                return null;
            }

            if (int.TryParse(typed.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times is >= 1 and <= 7)
            {
                return times;
            }

            screen.WriteLine(text["A number from 1 to 7. Starting small is fine."]);
        }
    }

    private static async Task<IReadOnlyList<IsoDayOfWeek>> DaysAsync(ConsoleText text, IDialogue dialogue)
    {
        List<IsoDayOfWeek> days = [];
        string Named(IsoDayOfWeek day) => text.Library.Of($"weekday/{(int)day}");
        while (true)
        {
            IsoDayOfWeek[] left = [.. Enumerable.Range(1, 7).Select(static day => (IsoDayOfWeek)day).Except(days)];
            string[] done = days.Count > 0 ? [text["That's all"]] : [];
            var chosen = await dialogue.ChooseAsync(
                days.Count == 0 ? text["On which day?"] : text["On which days? So far: {0}", string.Join(", ", days.Order().Select(Named))],
                [.. done, .. left.Select(Named)]);
            if (chosen < done.Length)
            {
                return [.. days.Order()];
            }

            days.Add(left[chosen - done.Length]);
        }
    }
}
