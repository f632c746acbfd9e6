namespace HomeworkKit.Research;

/// <summary>Whose eyes an analysis looks through.</summary>
internal static class ResearchViewer
{
    // Somebody who made none of the attempts sees what any clinician may see.
    private static readonly Actor Usual = Actor.Clinician("reader-of-the-export");

    /// <summary>Gives who looks: a clinician where nobody is named.</summary>
    /// <exception cref="ArgumentException">It is neither a clinician nor a client: what was due and what became of it is not theirs to see.</exception>
    internal static Actor OrUsual(Actor? viewer) => viewer is null ? Usual
        : viewer.Role is ActorRole.Clinician or ActorRole.Client ? viewer
        : throw new ArgumentException(DeidentificationMessages.Viewer, nameof(viewer));

    /// <summary>
    /// Says whether a cycle is homework and this person's to look at. Clients see their own. That somebody raised a concern apart from any homework is in no
    /// figure.
    /// </summary>
    internal static bool Sees(Actor viewer, HomeworkCycle cycle) =>
        !cycle.IsForConcerns && (viewer.Role == ActorRole.Clinician || viewer.Ref == cycle.Client.Value);
}
