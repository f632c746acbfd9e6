using System.Net.Http.Json;
using HomeworkKit;
using HomeworkKit.Extensions.Hosting;

namespace ClinicApi.Tests.Recipes;

// <recipe push>
/// <summary>Sends reminders through a push service, or a mail gateway: again where it is busy, and never twice where it keeps keys.</summary>
internal sealed class PushSender(HttpClient http, Func<ClientRef, string?> deviceOf, TimeProvider time) : IReminderSender
{
    private static readonly TimeSpan[] Waits = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(16)];

    public async Task SendAsync(DueReminder reminder, CancellationToken cancellationToken)
    {
        if (deviceOf(reminder.Client) is not { } device)
        {
            return; // Nobody to tell: they signed out on their phone.
        }

        for (var turn = 0; ; turn++)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "send")
                {
                    Content = JsonContent.Create(new { device, text = reminder.Reminder.Text }),
                };
                request.Headers.Add("Idempotency-Key", reminder.Reminder.Id.ToString()); // the same however often it is handed over
                using var answer = await http.SendAsync(request, cancellationToken);
                if ((int)answer.StatusCode is not (429 or >= 500))
                {
                    answer.EnsureSuccessStatusCode();
                    return;
                }
            }
            catch (HttpRequestException problem) when (problem.StatusCode is null && turn < Waits.Length)
            {
                // The connection was cut: perhaps it arrived, which is what the key is for.
            }

            if (turn == Waits.Length)
            {
                throw new HttpRequestException("The push service is busy."); // The worker hands it over again, until the reminder expires.
            }

            await Task.Delay(Waits[turn], time, cancellationToken);
        }
    }
}
// </recipe>
