namespace HomeworkKit.Research;

/// <summary>What is summed of one client's rows: 272 bytes, and no object of its own. No order of adding changes anything.</summary>
internal struct ClientSums
{
    internal int KeyStart;
    internal int KeyLength;
    internal uint Hash;
    internal int Attempts;
    internal int Sessions;
    internal DaySet Days;
    internal ExactSum Minutes;
    internal ExactSum Rating;
    internal StatusCounts All;
    internal StatusCounts Open;

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
            Open[i] += other.Open[i];
        }
    }
}
