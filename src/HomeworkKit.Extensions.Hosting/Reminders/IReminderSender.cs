namespace HomeworkKit.Extensions.Hosting;

/// <summary>Sends a reminder: the host's way to a person, by push, text message or mail.</summary>
public interface IReminderSender
{
    /// <summary>Sends one reminder.</summary>
    /// <remarks>
    /// Of all instances of the host one calls this, once. Where it throws, or a program ends while it runs, the same reminder is handed over again: a service
    /// that takes a key against duplicates is given the text of the reminder's id.
    /// </remarks>
    /// <param name="reminder">The reminder.</param>
    /// <param name="cancellationToken">Cancelled when the host no longer waits for it. A host that shuts down lets a reminder under way be sent.</param>
    /// <returns>A task that ends when it is sent.</returns>
    Task SendAsync(DueReminder reminder, CancellationToken cancellationToken);
}
