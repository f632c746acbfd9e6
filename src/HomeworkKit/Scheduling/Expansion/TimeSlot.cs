namespace HomeworkKit.Scheduling;

/// <summary>A time of day at which an element has an occurrence.</summary>
internal readonly partial record struct TimeSlot(int Second, int Element) : IComparable<TimeSlot>
{
    // Where two elements meet, the earlier element comes first and is the one that is kept.
    public int CompareTo(TimeSlot other) => Second != other.Second ? Second.CompareTo(other.Second) : Element.CompareTo(other.Element);
}
