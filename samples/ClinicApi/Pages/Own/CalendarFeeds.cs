using System.Security.Cryptography;
using System.Text;
using HomeworkKit.ICalendar;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.DataProtection;

namespace HomeworkKit.Samples.ClinicApi.Pages.Own;

/// <summary>Addresses of calendar feeds: long, random, and revoked by their client.</summary>
/// <remarks>
/// An address says nothing of whose it is. What is kept of it is a hash, in a document of the client's, which goes with everything else when the client is
/// erased.
/// </remarks>
internal sealed class CalendarFeeds(IHomeworkStore store, IDataProtectionProvider protection)
{
    private const string Name = "calendar-feed";
    private static readonly int?[] Lengths = [null, 30, 7, 2];
    private readonly IDataProtector _protector = protection.CreateProtector("calendar-feed");

    public async Task<bool> HasAsync(ClientRef client, CancellationToken cancellationToken) => await FindAsync(client, cancellationToken) is not null;

    /// <summary>Makes a new address, in the place of an older one.</summary>
    public async Task<string> MakeAsync(ClientRef client, CancellationToken cancellationToken)
    {
        var secret = RandomNumberGenerator.GetHexString(32, lowercase: true);
        while (true)
        {
            var known = await FindAsync(client, cancellationToken);
            try
            {
                await store.PutDocumentAsync(
                    new DocumentKey(client, Name),
                    new AttachmentRef
                    {
                        Key = Name,
                        MediaType = "text/calendar",
                        Sha256 = HashOf(secret),
                    },
                    known?.Version ?? 0,
                    cancellationToken);
                return _protector.Protect($"{secret}:{client.Value}");
            }
            catch (HomeworkConflictException)
            {
                // Made in another window in the same moment: the last one counts.
            }
        }
    }

    /// <summary>Ends the address; once is as good as twice.</summary>
    public async Task StopAsync(ClientRef client, CancellationToken cancellationToken)
    {
        if (await FindAsync(client, cancellationToken) is { } known)
        {
            await store.DeleteDocumentAsync(known.Key, known.Version, cancellationToken);
        }
    }

    /// <summary>Says whose calendar an address is; null for one that was revoked or never was.</summary>
    public async Task<ClientRef?> OwnerAsync(string token, CancellationToken cancellationToken)
    {
        try
        {
            var parts = _protector.Unprotect(token).Split(':', 2);
            var client = new ClientRef(parts[1]);
            return
                await FindAsync(client, cancellationToken) is { } known
                && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(known.Value.Sha256!), Encoding.ASCII.GetBytes(HashOf(parts[0])))
                ? client
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Writes the feed of a client. Where so much is planned that half a year does not fit, it says how far it goes.</summary>
    /// <returns>The calendar; null where not even two days fit.</returns>
    internal static string? Write(IReadOnlyList<HomeworkCycle> cycles, string domain, Instant now, PageText words)
    {
        foreach (var length in Lengths)
        {
            var options = new CalendarOptions
            {
                Domain = domain,
                Window = length is { } days ? new Interval(now - Duration.FromDays(1), now + Duration.FromDays(days)) : null,
            };
            try
            {
                var feed = cycles.ToCalendar(ScheduleContext.In(DemoAccounts.Zone), options, now);
                if (length is { } shown)
                {
                    feed.AddProperty("X-WR-CALDESC", words["This calendar goes {0} days ahead.", shown]);
                }

                return new CalendarSerializer().SerializeToString(feed);
            }
            catch (InvalidOperationException)
            {
                // More than the most entries that a calendar may have: a shorter one.
            }
        }

        return null;
    }

    private Task<StoredDocument<AttachmentRef>?> FindAsync(ClientRef client, CancellationToken cancellationToken) =>
        store.GetDocumentAsync<AttachmentRef>(new DocumentKey(client, Name), cancellationToken);

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(secret)));
}
