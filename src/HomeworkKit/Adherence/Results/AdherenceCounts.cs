using System.Text.Json.Serialization;

namespace HomeworkKit.Adherence;

/// <summary>How often each status came up, and where the attempts went. The figures behind a result.</summary>
/// <remarks>Equality is by value. The statuses add up to the number of occurrences; invitations and void ones are counted apart and in no status.</remarks>
public sealed partial record AdherenceCounts
{
    /// <summary>Gets how many are still to come.</summary>
    public int Upcoming { get; init; }

    /// <summary>Gets how many are open.</summary>
    public int Open { get; init; }

    /// <summary>Gets how many were done within their window.</summary>
    public int Done { get; init; }

    /// <summary>Gets how many were done early.</summary>
    public int DoneEarly { get; init; }

    /// <summary>Gets how many were done late.</summary>
    public int DoneLate { get; init; }

    /// <summary>Gets how many were done in part.</summary>
    public int Partly { get; init; }

    /// <summary>Gets how many were recorded as not done.</summary>
    public int NotDone { get; init; }

    /// <summary>Gets how many of those that were not done had something else done instead.</summary>
    /// <value>0 to <see cref="NotDone"/>.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int DidInstead { get; init; }

    /// <summary>Gets how many closed without anything recorded.</summary>
    public int NoEntry { get; init; }

    /// <summary>Gets how many fell into a pause.</summary>
    public int SetAside { get; init; }

    /// <summary>Gets how many are void.</summary>
    public int NotApplicable { get; init; }

    /// <summary>Gets how many were invitations, taken up or not.</summary>
    public int Invitations { get; init; }

    /// <summary>Gets how many invitations were taken up, in full or in part.</summary>
    public int InvitationsTakenUp { get; init; }

    /// <summary>Gets how many attempts were extra, those during a pause included.</summary>
    public int Extra { get; init; }

    /// <summary>Gets how many of the extra attempts fell into a pause.</summary>
    public int WhileSetAside { get; init; }

    /// <summary>Gets how many attempts were rehearsals in a session.</summary>
    public int InSession { get; init; }

    /// <summary>Gets how many attempts there are up to the moment that is looked at, wherever they went.</summary>
    public int Recorded { get; init; }

    /// <summary>Counts.</summary>
    /// <param name="matches">Occurrences and attempts.</param>
    /// <returns>The counts.</returns>
    public static AdherenceCounts Of(OccurrenceMatches matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var statuses = new int[10];
        var places = new int[6];
        var (invitations, takenUp, instead) = (0, 0, 0);
        foreach (var matched in matches.Occurrences)
        {
            if (matched.IsInvitation)
            {
                invitations++;
                takenUp += matched.Status is OccurrenceStatus.Done or OccurrenceStatus.DoneEarly or OccurrenceStatus.DoneLate or OccurrenceStatus.Partly
                    ? 1
                    : 0;
            }
            else
            {
                statuses[(int)matched.Status]++;
                instead += IsInstead(matched) ? 1 : 0;
            }
        }

        foreach (var matched in matches.Attempts)
        {
            places[(int)matched.Allocation]++;
        }

        return new AdherenceCounts
        {
            Upcoming = statuses[(int)OccurrenceStatus.Upcoming],
            Open = statuses[(int)OccurrenceStatus.Open],
            Done = statuses[(int)OccurrenceStatus.Done],
            DoneEarly = statuses[(int)OccurrenceStatus.DoneEarly],
            DoneLate = statuses[(int)OccurrenceStatus.DoneLate],
            Partly = statuses[(int)OccurrenceStatus.Partly],
            NotDone = statuses[(int)OccurrenceStatus.NotDone],
            DidInstead = instead,
            NoEntry = statuses[(int)OccurrenceStatus.NoEntry],
            SetAside = statuses[(int)OccurrenceStatus.SetAside],
            NotApplicable = statuses[(int)OccurrenceStatus.NotApplicable],
            Invitations = invitations,
            InvitationsTakenUp = takenUp,
            Extra = places[(int)AttemptAllocation.Extra] + places[(int)AttemptAllocation.WhileSetAside],
            WhileSetAside = places[(int)AttemptAllocation.WhileSetAside],
            InSession = places[(int)AttemptAllocation.InSession],
            Recorded = matches.Attempts.Count - places[(int)AttemptAllocation.Later],
        };
    }

    internal static bool IsInstead(MatchedOccurrence matched) => matched is { Status: OccurrenceStatus.NotDone, Answer.DidInstead: true };
}
