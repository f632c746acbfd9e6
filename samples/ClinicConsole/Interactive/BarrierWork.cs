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
            var chosen = await desk.Dialogue.ChooseAsync(desk.Text["What got in the way?"], [desk.Text["That's all"], .. left.Select(desk.Text.Library.Of)]);
            if (chosen == 0)
            {
                return;
            }

            var barrier = new BarrierReport { Barrier = left[chosen - 1] };
            await work.KeepAsync(work.Attempt with { Barriers = [.. work.Attempt.Barriers, barrier] });
            if (await desk.Dialogue.OptionalAsync(desk.Text["In your own words? (optional)"]) is { } note)
            {
                await work.KeepAsync(work.Attempt with { Barriers = [.. work.Attempt.Barriers.SkipLast(1), barrier with { Note = note }] });
            }
        }
    }
}
