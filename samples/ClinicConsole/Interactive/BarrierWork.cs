using HomeworkKit.Samples.ClinicConsole.Views;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>What got in the way. Never asked as a reproach: it is what the next plan is made from.</summary>
internal static class BarrierWork
{
    internal static async Task AskAsync(Desk desk, EntryWork work)
    {
        var reasons = Enum.GetValues<BarrierReason>();
        while (true)
        {
            BarrierReason[] left = [.. reasons.Where(reason => work.Attempt.Barriers.All(barrier => barrier.Barrier != reason))];
            var chosen = await desk.Dialogue.ChooseAsync("What got in the way?", ["That is all", .. left.Select(Words.Of)]);
            if (chosen == 0)
            {
                return;
            }

            var barrier = new BarrierReport { Barrier = left[chosen - 1] };
            await work.KeepAsync(work.Attempt with { Barriers = [.. work.Attempt.Barriers, barrier] });
            if (await desk.Dialogue.OptionalAsync("In your own words? (optional)") is { } note)
            {
                await work.KeepAsync(work.Attempt with { Barriers = [.. work.Attempt.Barriers.SkipLast(1), barrier with { Note = note }] });
            }
        }
    }
}
