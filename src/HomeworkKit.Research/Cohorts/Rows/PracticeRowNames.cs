namespace HomeworkKit.Research;

/// <summary>The names of row statuses as UTF-8, both ways.</summary>
internal static class PracticeRowNames
{
    internal const int Count = 15;

    /// <summary>Says whether there is an attempt behind a row of this status, whatever else the row tells.</summary>
    internal static bool TellsAttempt(PracticeRowStatus status) =>
        status is PracticeRowStatus.NotDone or PracticeRowStatus.InSession or PracticeRowStatus.WhileSetAside or PracticeRowStatus.Superseded
        || TellsPractice(status);

    /// <summary>Says whether a row of this status is of something done, at least in part, between sessions.</summary>
    internal static bool TellsPractice(PracticeRowStatus status) =>
        status is PracticeRowStatus.Done or PracticeRowStatus.DoneEarly or PracticeRowStatus.DoneLate or PracticeRowStatus.Partly or PracticeRowStatus.Extra;

    internal static ReadOnlySpan<byte> Of(PracticeRowStatus status) => status switch
    {
        PracticeRowStatus.Upcoming => "upcoming"u8,
        PracticeRowStatus.Open => "open"u8,
        PracticeRowStatus.Done => "done"u8,
        PracticeRowStatus.DoneEarly => "done-early"u8,
        PracticeRowStatus.DoneLate => "done-late"u8,
        PracticeRowStatus.Partly => "partly"u8,
        PracticeRowStatus.NotDone => "not-done"u8,
        PracticeRowStatus.NoEntry => "no-entry"u8,
        PracticeRowStatus.SetAside => "set-aside"u8,
        PracticeRowStatus.NotApplicable => "not-applicable"u8,
        PracticeRowStatus.Invitation => "invitation"u8,
        PracticeRowStatus.Extra => "extra"u8,
        PracticeRowStatus.WhileSetAside => "while-set-aside"u8,
        PracticeRowStatus.Superseded => "superseded"u8,
        _ => "in-session"u8,
    };

    /// <summary>Finds a status by its name; the commonest first.</summary>
    internal static PracticeRowStatus? Find(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("done"u8))
        {
            return PracticeRowStatus.Done;
        }

        if (name.SequenceEqual("no-entry"u8))
        {
            return PracticeRowStatus.NoEntry;
        }

        for (var i = 0; i < Count; i++)
        {
            if (name.SequenceEqual(Of((PracticeRowStatus)i)))
            {
                return (PracticeRowStatus)i;
            }
        }

        return null;
    }
}
