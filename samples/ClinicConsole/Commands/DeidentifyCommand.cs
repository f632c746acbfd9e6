using System.CommandLine;
using System.Security.Cryptography;
using HomeworkKit.Adherence;
using HomeworkKit.Research;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>
/// Writes tables for research with pseudonyms, study days and no free text. The key is the clinic's own: it is no argument, is never shown, and there is none
/// by default.
/// </summary>
internal static class DeidentifyCommand
{
    /// <summary>The environment variable that holds the key in base 64.</summary>
    internal const string Variable = "HOMEWORKKIT_PSEUDONYM_KEY";

    private static readonly Option<string> Out = new("--out")
    {
        Description = "The folder to write. It is made; one that holds anything is left as it is.",
        HelpName = "FOLDER",
        Required = true,
    };
    private static readonly Option<string?> Scope = new("--scope")
    {
        Description = "The name of the study or export. It appears in the export; a different name gives different pseudonyms.",
        HelpName = "NAME",
    };
    private static readonly Option<string?> KeyId = new("--key-id")
    {
        Description = "The clinic's name for the key. It appears in the export.",
        HelpName = "NAME",
    };
    private static readonly Option<string?> KeyFile = new("--key-file")
    {
        Description = $"A file with the key in base 64, 32 random bytes or more. Otherwise the environment variable {Variable}.",
        HelpName = "FILE",
    };
    private static readonly Option<string?> Mapping = new("--mapping")
    {
        Description =
            "A file of random pseudonyms to use instead of a key. It is created if there is none, and added to. Keep it apart from the export. Its scope is the name it was created with.",
        HelpName = "FILE",
    };

    internal static Command Create(CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command(
            "deidentify",
            "Write tables for research: pseudonyms, study days, no free text. Example: deidentify --out tables --scope trial-7 --key-id 2026-a --key-file key.txt"
        )
        {
            Out,
            Scope,
            KeyId,
            KeyFile,
            Mapping,
        };
        command.OnRun(options, screen, clock, RunAsync);
        return command;
    }

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (folder, mapping) = (parsed.GetRequiredValue(Out), parsed.GetValue(Mapping));
        var map = mapping is null ? null : MapOf(mapping, parsed);
        var pseudonyms = map is null ? Keyed(parsed) : Pseudonymiser.Mapped(map);
        var options = new TidyExportOptions { AsOf = host.Now, Catalog = HomeworkHost.Kit, ContextOf = static _ => AdherenceContext.In(HomeworkHost.Zone) };
        ExportResult result;
        try
        {
            result = await TidyExport.WriteAsync(
                host.Store.StreamAsync(host.Tell, cancellationToken),
                folder,
                ExportProfile.DeIdentified(pseudonyms),
                options,
                cancellationToken);
        }
        catch (ExportException refusal)
        {
            throw new ConsoleException(
                refusal.Code,
                refusal.Code == ExportCodes.DirectoryNotEmpty
                    ? "There is something in the folder already. Nothing was written."
                    : "What is saved can't be written as tables. Nothing was written.",
                folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConsoleException("console/cannot-write", "The tables can't be written.", folder);
        }

        if (map is not null)
        {
            // Afterwards: it has grown by the people whom this export met first.
            await OutputFile.WriteAsync(mapping!, writer =>
            {
                map.Write(writer.BaseStream);
                return Task.CompletedTask;
            });
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(mapping!, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }

        Report(host.Screen, host.Text, result, folder);
    }

    private static void Report(IAnsiConsole screen, ConsoleText text, ExportResult result, string folder)
    {
        screen.WriteLine(
            text["Participants: {0}, pieces of homework: {1}. {2} tables written to {3}.", result.Participants, result.Cycles, result.Tables.Count, folder]);
        screen.WriteLine(text["Taken out or replaced:"]);

        // How many safety concerns were kept out is told to nobody.
        foreach (var removal in Enum.GetValues<Removal>().Where(removal => removal != Removal.SafetyConcern && result.Report[removal] > 0))
        {
            screen.WriteLine($"  {text[KebabCase.Of(removal).Replace('-', ' ')]}: {result.Report[removal]}");
        }

        screen.WriteLine(text["They are still personal data: whoever holds the key can link people again. README.md in the folder says what was left in."]);
    }

    private static Pseudonymiser Keyed(ParseResult parsed)
    {
        var file = parsed.GetValue(KeyFile);
        var text = file is null ? Environment.GetEnvironmentVariable(Variable) : ReadKey(file);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ConsoleException(
                "console/no-key",
                $"A key is needed, and there is no default: use {KeyFile.Name}, the variable {Variable}, or {Mapping.Name}. Nothing was written.");
        }

        var (scope, keyId) = (Named(parsed, Scope), Named(parsed, KeyId));
        var key = Array.Empty<byte>();
        try
        {
            key = Convert.FromBase64String(text.Trim());
            return Pseudonymiser.Keyed(key, keyId, scope);
        }
        catch (FormatException)
        {
            throw new ConsoleException("console/not-a-key", "A key is 32 random bytes or more in base 64. Nothing was written.", file);
        }
        catch (ArgumentException problem)
        {
            throw problem.ParamName == "key"
                ? new ConsoleException("console/not-a-key", "A key is 32 random bytes or more in base 64. Nothing was written.", file)
                : NotAName(problem.ParamName == "scope" ? Scope.Name : KeyId.Name);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    private static string ReadKey(string file)
    {
        using var reader = new StreamReader(InputFile.OpenBytes(file));
        return reader.ReadToEnd();
    }

    private static PseudonymMap MapOf(string file, ParseResult parsed)
    {
        if (!File.Exists(file))
        {
            try
            {
                return PseudonymMap.Create(Named(parsed, Scope));
            }
            catch (ArgumentException)
            {
                throw NotAName(Scope.Name);
            }
        }

        try
        {
            using var stream = InputFile.OpenBytes(file);
            return PseudonymMap.Read(stream);
        }
        catch (FormatException)
        {
            throw new ConsoleException("console/not-a-mapping", "The file isn't a mapping. Nothing was written.", file);
        }
    }

    private static string Named(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { Length: > 0 } name
            ? name
            : throw new ConsoleException("console/name-missing", "A name is needed here. Nothing was written.", field: option.Name);

    private static ConsoleException NotAName(string field) =>
        new("console/not-a-name", "A name has letters, digits, - _ and . and begins with a letter or digit. Nothing was written.", field: field);
}
