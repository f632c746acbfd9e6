namespace HomeworkKit;

/// <summary>A client's toolbox with what was done with it: skills taught, confidence and use over time, contexts of practice.</summary>
/// <remarks>
/// Skills are those of the toolbox, then those that sessions taught, then those that plans practise and attempts used; names that differ in case alone are one
/// skill. It counts and lists, and judges nothing. Only what the viewer may see is in it: the toolbox itself and what sessions taught are the client's and
/// their clinicians' to read. Equality is by value.
/// </remarks>
public sealed partial record ToolboxView : ContentRecord
{
    /// <summary>Gets the skills.</summary>
    public IReadOnlyList<ToolboxLine> Skills { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Puts a toolbox and what was done with it together.</summary>
    /// <param name="toolbox">The client's toolbox; null where there is none yet.</param>
    /// <param name="cycles">The client's cycles.</param>
    /// <param name="sessions">The records of the client's sessions.</param>
    /// <param name="viewer">Who looks.</param>
    /// <returns>The view.</returns>
    public static ToolboxView Of(Toolbox? toolbox, IEnumerable<HomeworkCycle> cycles, IEnumerable<SessionRecord> sessions, Actor viewer)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(viewer);
        var lines = new SkillLines();
        foreach (var skill in toolbox is not null && viewer.MaySeeDocumentsOf(toolbox.Client) ? toolbox.Skills : [])
        {
            lines.Know(skill);
        }

        foreach (var session in sessions.Where(session => viewer.MaySeeDocumentsOf(session.Client)).OrderBy(static session => session.StartedAt))
        {
            foreach (var taught in session.SkillsTaught)
            {
                lines.Teach(taught, session);
            }
        }

        foreach (var cycle in cycles.OrderBy(static cycle => cycle.Id.Value))
        {
            var view = cycle.VisibleTo(viewer);
            foreach (var skill in view.Plan.Skills)
            {
                lines.Practise(skill.Name, cycle.Id);
            }

            foreach (var attempt in view.Attempts.Where(static seen => !seen.IsRetracted).Select(static seen => seen.Attempt))
            {
                foreach (var used in attempt.SkillsUsed)
                {
                    lines.Use(used, attempt, cycle.Id);
                }
            }
        }

        return new ToolboxView { Skills = lines.All() };
    }
}
