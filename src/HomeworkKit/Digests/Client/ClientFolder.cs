using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>All handouts and attachments of a client in one place, as a viewer may see them: the folder that a client brings to sessions.</summary>
/// <remarks>References alone: files are the host's. A handout stands there once, whatever plans came after it. Equality is by value.</remarks>
public sealed partial record ClientFolder : ContentRecord
{
    /// <summary>Gets the files, the newest first.</summary>
    public IReadOnlyList<FolderItem> Items { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Puts the folder together.</summary>
    /// <param name="cycles">The client's cycles.</param>
    /// <param name="viewer">Who looks.</param>
    /// <returns>The folder. Files of withdrawn or erased attempts are in none.</returns>
    public static ClientFolder Of(IEnumerable<HomeworkCycle> cycles, Actor viewer)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(viewer);
        return new ClientFolder
        {
            Items =
            [
                .. cycles
                    .SelectMany(cycle => Of(cycle, viewer))
                    .OrderByDescending(static item => item.At)
                    .ThenBy(static item => item.Attachment.Key, StringComparer.Ordinal),
            ],
        };
    }

    private static IEnumerable<FolderItem> Of(HomeworkCycle cycle, Actor viewer)
    {
        var view = cycle.VisibleTo(viewer);
        if (!view.IsParty)
        {
            return [];
        }

        var title = PlanTitle.Of(cycle, view.Plan);
        FolderItem Item(AttachmentRef attachment, FolderPlace place, AttemptId? attempt, Actor by, Instant at) =>
            new() { Attachment = attachment, Place = place, Assignment = cycle.Id, Title = title, Attempt = attempt, By = by, At = at };

        var handouts = cycle
            .EventsVisibleTo(viewer)
            .SelectMany(happened =>
                PlanIn(happened)?.Attachments.Select(attachment => Item(attachment, FolderPlace.Handout, null, happened.By, happened.At)) ?? [])
            .DistinctBy(static item => item.Attachment.Key);
        var ofAttempts = view
            .Attempts.Where(static seen => !seen.IsRetracted)
            .SelectMany(seen =>
                seen.Attempt.Attachments.Select(attachment => Item(attachment, FolderPlace.Attempt, seen.Attempt.Id, seen.By, seen.Attempt.PerformedAt)));
        var standing = view.Attempts.Where(static seen => !seen.IsRetracted).Select(static seen => seen.Attempt.Id).ToHashSet();
        var withdrawn = view.Attempts.Select(static seen => seen.Attempt.Id).Where(id => !standing.Contains(id)).ToHashSet();
        var added = view
            .Attachments.Where(added => added.About is not { } about || !withdrawn.Contains(about))
            .Select(added => Item(added.Attachment, FolderPlace.Added, added.About, added.By, added.At));
        return handouts.Concat(ofAttempts).Concat(added);
    }

    private static Assignment? PlanIn(CycleEvent happened) => happened switch
    {
        HomeworkProposed proposed => proposed.Plan,
        PlanRevised revised => revised.Plan,
        Reviewed reviewed => reviewed.Plan,
        _ => null,
    };
}
