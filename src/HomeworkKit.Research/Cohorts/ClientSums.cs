namespace HomeworkKit.Research.Cohorts;

/// <summary>What is summed of one client's rows. No order of adding changes anything.</summary>
internal struct ClientSums
{
    internal int KeyStart;
    internal int KeyLength;
    internal uint Hash;
    internal int Attempts;
    internal int Sessions;
    internal ExactSum Minutes;
    internal ExactSum Rating;
    internal DaySet Days;
    internal StatusCounts All;
    internal StatusCounts Closed;

    internal void Add(in ClientSums other)
    {
        Attempts += other.Attempts;
        Sessions += other.Sessions;
        Minutes.Add(other.Minutes);
        Rating.Add(other.Rating);
        Days.Add(other.Days);
        for (var i = 0; i < PracticeRowNames.Count; i++)
        {
            All[i] += other.All[i];
            Closed[i] += other.Closed[i];
        }
    }
}
