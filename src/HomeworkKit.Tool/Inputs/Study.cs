using System.CommandLine;
using System.Runtime.CompilerServices;
using HomeworkKit.Adherence;
using HomeworkKit.Research;
using HomeworkKit.Tool.Output;
using NodaTime.Text;

namespace HomeworkKit.Tool.Inputs;

/// <summary>The data of a command: files, people, where they live, and as of when they are looked at.</summary>
internal sealed class Study : IDisposable
{
    /// <summary>Whose eyes figures look through: what clients keep private is in none of them.</summary>
    internal static readonly Actor Viewer = Actor.Clinician("researcher");

    private readonly InputFiles _files;
    private readonly CovariateTable? _people;
    private readonly DateTimeZone _home;
    private readonly string? _asOf;

    private readonly bool _everybody;

    private Study(InputFiles files, CovariateTable? people, DateTimeZone home, string? asOf, ClientRef? only, bool everybody) =>
        (_files, _people, _home, _asOf, Only, _everybody) = (files, people, home, asOf, only, everybody);

    internal static HomeworkDataset Dataset { get; } = new(new HomeworkJson(HomeworkCatalog.BuiltIn));

    internal IReadOnlyList<string> Paths => _files.Paths;

    internal DatasetReport Report { get; } = new();

    /// <summary>Gets the one person who is asked about; null for all together.</summary>
    internal ClientRef? Only { get; }

    internal DateTimeZone Home => _home;

    internal static async Task<Study> OpenAsync(ParseResult given, ToolOutput output, CancellationToken stop, string? person = null, bool everybody = false)
    {
        var files = await InputFiles.OpenAsync(given.GetRequiredValue(CommonOptions.Files), output.Input, stop).ConfigureAwait(false);
        try
        {
            var (zone, table, client) = (Value(given, CommonOptions.Zone), Value(given, CommonOptions.People), person ?? Value(given, CommonOptions.Client));
            var home = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone ?? "Etc/UTC")
                ?? throw ToolException.Usage("tool/unknown-zone", "--zone names no IANA zone, such as Europe/Amsterdam.");
            var people = table is null
                ? null
                : await CovariateTable.ReadAsync(table, "client", new DatasetReport(), cancellationToken: stop).ConfigureAwait(false);
            var only =
                client is null ? default(ClientRef?)
                : ClientRef.TryParse(client, null, out var one) ? one
                : throw ToolException.Usage("tool/not-a-client", "--client is no client reference.");
            if (only is not null)
            {
                output.Talk("One person's own figures: as confidential as the record.");
            }

            return new Study(files, people, home, Value(given, CommonOptions.AsOf), only, everybody);
        }
        catch
        {
            files.Dispose();
            throw;
        }
    }

    /// <summary>Gives the moment as of which homework is looked at: the end of the day that was named, or the last event.</summary>
    internal async Task<Instant> AsOfAsync(CancellationToken stop)
    {
        if (_asOf is not null)
        {
            var day = LocalDatePattern.Iso.Parse(_asOf);
            return day.Success
                ? day.Value.PlusDaysWithin(1).StartIn(_home)
                : throw ToolException.Usage("tool/not-a-date", "--as-of is no date, such as 2026-03-31.");
        }

        var last = Instant.FromUnixTimeTicks(0);
        await Dataset
            .ScanAsync(Paths, line => last = Instant.Max(last, line.LastAt), new DatasetOptions { Problems = DatasetProblemPolicy.Skip }, stop)
            .ConfigureAwait(false);
        return last;
    }

    internal IAsyncEnumerable<HomeworkCycle> CyclesAsync(string? kind = null, CancellationToken stop = default) =>
        Dataset.ReadAsync(
            Paths,
            new DatasetOptions
            {
                Filter = new DatasetFilter { Kinds = kind is null ? [] : [kind], Clients = Only is { } one && !_everybody ? [one] : [] },
                Problems = DatasetProblemPolicy.Skip,
                Report = Report,
            },
            stop);

    /// <summary>Gives the entries of a kind that a clinician may see, in the order of time within each line.</summary>
    internal async IAsyncEnumerable<(ClientRef Client, Instant At, TEntry Entry)> EntriesAsync<TEntry>(
        string kind,
        [EnumeratorCancellation] CancellationToken stop)
        where TEntry : HomeworkEntry
    {
        await foreach (var cycle in CyclesAsync(kind, stop).ConfigureAwait(false))
        {
            foreach (var view in cycle.VisibleTo(Viewer).Attempts.Where(static view => !view.IsRetracted).OrderBy(static view => view.Attempt.PerformedAt))
            {
                if (view.Attempt.Entry is TEntry entry)
                {
                    yield return (cycle.Client, view.Attempt.PerformedAt, entry);
                }
            }
        }
    }

    internal AdherenceContext Place(ClientRef client) =>
        AdherenceContext.In(Known(client, "zone") is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } known ? known : _home);

    /// <summary>Gives the name of the group that somebody is in.</summary>
    internal string GroupOf(ClientRef client, string? by) => by is null ? "people" : $"{by} {Known(client, by) ?? "not known"}";

    /// <summary>Checks that the table of people has a column.</summary>
    internal void RequireColumn(string? by)
    {
        if (by is not null && _people?.Columns.Contains(by) != true)
        {
            throw ToolException.Usage(
                "tool/no-column",
                _people is null ? "--by needs --people." : $"The table of people has no such column. It has {string.Join(", ", _people.Columns)}.");
        }
    }

    public void Dispose() => _files.Dispose();

    private string? Known(ClientRef client, string column) => _people?.Find(client)?.GetValueOrDefault(column);

    private static string? Value(ParseResult given, Option<string?> option) =>
        given.CommandResult.Command.Options.Contains(option) ? given.GetValue(option) : null;
}
