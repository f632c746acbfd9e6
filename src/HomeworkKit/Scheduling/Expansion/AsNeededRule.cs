namespace HomeworkKit.Scheduling;

/// <summary>No times at all.</summary>
internal sealed class AsNeededRule : OccurrenceRule
{
    internal override int MaximumPerDay => 0;

    internal override bool CanCount => true;

    internal override int LastDay => int.MinValue;

    internal override int NextDay(int day) => Never;

    internal override int Fill(int day, Span<TimeSlot> slots) => 0;

    internal override long CountThrough(int day) => 0;
}
