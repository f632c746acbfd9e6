namespace HomeworkKit.Samples.Phone;

/// <summary>What a phone's system offers: alarms by id, which survive the app. Setting one twice leaves one.</summary>
public interface IAlarmClock
{
    /// <summary>Gets the ids of the alarms that are set.</summary>
    IReadOnlyCollection<string> Known { get; }

    /// <summary>Sets an alarm.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="at">When.</param>
    /// <param name="text">What a locked screen shows.</param>
    void Ring(string id, Instant at, string text);

    /// <summary>Takes an alarm back; one that is not there is no obstacle.</summary>
    /// <param name="id">Its id.</param>
    void Silence(string id);
}
