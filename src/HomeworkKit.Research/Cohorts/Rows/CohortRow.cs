namespace HomeworkKit.Research;

/// <summary>The members of one row that are summed, as they stand in it; what does not stand there is empty.</summary>
internal ref struct CohortRow
{
    internal ReadOnlySpan<byte> Client;
    internal ReadOnlySpan<byte> Status;
    internal ReadOnlySpan<byte> Day;
    internal ReadOnlySpan<byte> Minutes;
    internal ReadOnlySpan<byte> Rating;
    internal bool HasAttempt;
    internal bool IsOpen;

    /// <summary>Adds the row to its client's sums; false, and nothing is added, if it is none.</summary>
    internal readonly bool TryAddTo(ClientTable table)
    {
        var (day, minutes, rating) = (0, 0L, 0L);
        if (PracticeRowNames.Find(Status) is not { } status
            || (!Day.IsEmpty && !RowDay.TryParse(Day, out day))
            || (!Minutes.IsEmpty && !ExactSum.TryParse(Minutes, out minutes))
            || (!Rating.IsEmpty && !ExactSum.TryParse(Rating, out rating))
            || !table.TryFind(Client, out var index))
        {
            return false;
        }

        ref var sums = ref table.At(index);
        sums.All[(int)status]++;
        if (IsOpen)
        {
            sums.Open[(int)status]++;
        }

        if (HasAttempt || PracticeRowNames.TellsAttempt(status))
        {
            sums.Attempts++;
            if (!Rating.IsEmpty)
            {
                sums.Rating.Add(rating);
            }
        }

        // Rows of other programs may have neither the moment nor the day of what was done: the status says that it was.
        if (!Day.IsEmpty || (!HasAttempt && PracticeRowNames.TellsPractice(status)))
        {
            sums.Sessions++;
            if (!Day.IsEmpty)
            {
                sums.Days.Add(day);
            }

            if (!Minutes.IsEmpty)
            {
                sums.Minutes.Add(minutes);
            }
        }

        return true;
    }
}
