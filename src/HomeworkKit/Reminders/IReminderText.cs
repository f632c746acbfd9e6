namespace HomeworkKit.Scheduling;

/// <summary>What a reminder says: the seam for a host's own wording and language.</summary>
public interface IReminderText
{
    /// <summary>Words a reminder.</summary>
    /// <param name="occurrence">The occurrence it is about.</param>
    /// <returns>A text that may be read on a locked screen by anyone.</returns>
    string For(Occurrence occurrence);
}
