using System.CommandLine;
using HomeworkKit.Research;

namespace HomeworkKit.Tool.Inputs;

/// <summary>Somebody else's CSV with the mapping that somebody checked.</summary>
internal static class MappedFile
{
    internal static readonly Option<string?> Map = new("--map") { Description = "A mapping (see the command map) by which a CSV is read.", HelpName = "FILE" };

    internal static readonly Option<bool> SleepEvents = new("--sleep-events")
    {
        Description = "The CSV is a common sleep diary: Start, End and Status (in bed, lights off, asleep, out of bed) of one --client in --zone.",
    };

    internal static CsvMapping Read(string path)
    {
        try
        {
            return CsvMappingFile.Read(File.ReadAllText(path));
        }
        catch (FormatException problem)
        {
            throw new ToolException("tool/not-a-mapping", problem.Message);
        }
    }

    internal static async Task<IReadOnlyList<HomeworkCycle>> CyclesAsync(ParseResult given, string path, DatasetReport report, CancellationToken stop)
    {
        if (!given.GetValue(SleepEvents))
        {
            return await CsvDataset.ReadAsync(path, Read(given.GetValue(Map)!), report, stop).ConfigureAwait(false);
        }

        if (
            !ClientRef.TryParse(given.GetValue(CommonOptions.Client), null, out var client)
            || given.GetValue(CommonOptions.Zone) is not { } zone
            || DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
        {
            throw ToolException.Usage("tool/sleep-events", "--sleep-events needs --client and an IANA --zone: the file tells neither.");
        }

        var mapping = new SleepEventMapping
        {
            Study = "sleep-events",
            Client = client,
            TimeZone = zone,
            Start = "Start",
            End = "End",
            Status = "Status",
            InBed = "in bed",
            LightsOff = "lights off",
            Asleep = "asleep",
            OutOfBed = "out of bed",
        };
        return await SleepEventDataset.ReadAsync(path, mapping, report, stop).ConfigureAwait(false) is { } diary ? [diary] : [];
    }
}
