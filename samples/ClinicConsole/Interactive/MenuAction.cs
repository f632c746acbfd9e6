namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>Something that can be done with a piece of homework. Shown where the table permits its trigger.</summary>
/// <param name="Trigger">The trigger.</param>
/// <param name="Label">What it is called in the menu, by its English words.</param>
/// <param name="RunAsync">Asks what has to be asked, and moves.</param>
internal sealed record MenuAction(CycleTrigger Trigger, string Label, Func<Desk, Task> RunAsync)
{
    /// <summary>Gets whether there is anything to do it to, beyond what the table knows.</summary>
    internal Func<Desk, bool> Applies { get; init; } = static _ => true;

    /// <summary>Lets somebody do things with a piece of homework until they go back.</summary>
    internal static async Task ChooseAsync(Desk desk, IReadOnlyList<MenuAction> actions)
    {
        while (true)
        {
            var permitted = desk.Cycle.PermittedTriggers(desk.Actor);
            MenuAction[] possible =
            [
                .. actions.Where(action =>
                    permitted.Contains(action.Trigger) && action.Applies(desk) && (!desk.Cycle.IsForConcerns || IsOfConcerns(action.Trigger))),
            ];
            if (await desk.ChooseOrBackAsync("What would you like to do?", [.. possible.Select(action => (desk.Text[action.Label], action))]) is not { } chosen)
            {
                return;
            }

            await chosen.RunAsync(desk);
        }
    }

    // Where a concern belongs to no homework, there is nothing to agree or to do.
    private static bool IsOfConcerns(CycleTrigger trigger) => trigger is CycleTrigger.RaiseConcern or CycleTrigger.AcknowledgeConcern or CycleTrigger.Comment;
}
