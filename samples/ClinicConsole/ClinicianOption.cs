using System.CommandLine;
using HomeworkKit.Samples.ClinicConsole.Story;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>As which clinician a command looks.</summary>
internal static class ClinicianOption
{
    internal static Option<string> Create() => new("--clinician")
    {
        Description = "The clinician. Otherwise the demonstration's clinician.",
        HelpName = "CLINICIAN",
        DefaultValueFactory = static _ => WeekStory.Clinician.Ref!,
    };

    internal static ClinicianRef Read(ParseResult parsed, Option<string> option) => ClinicianRef.TryParse(parsed.GetValue(option), null, out var clinician)
        ? clinician : throw new ConsoleException("console/not-a-clinician", "A clinician reference has up to 128 visible characters.", field: "--clinician");
}
