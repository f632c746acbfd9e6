using System.CommandLine;
using HomeworkKit.Tool.Forms;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>A clinic's worksheets as files: what is wrong with one, what changed between two, and to and from the forms of FHIR and REDCap.</summary>
internal sealed class FormsCommand : ToolCommand
{
    private static readonly Argument<string> Work = new("WORK")
    {
        Description =
            "list: the worksheets that come with the library. show: one of them as JSON. judge: what is wrong with a form. compare: what changed from an earlier version. to-fhir, from-fhir: a FHIR R4 Questionnaire. from-redcap: a data dictionary.",
        HelpName = "list|show|judge|compare|to-fhir|from-fhir|from-redcap",
    };

    private static readonly Argument<string?> File = new("FILE")
    {
        Description = "The form as JSON; or the questionnaire, or the dictionary; for show, the name of a worksheet.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Option<string?> Earlier = new("--earlier")
    {
        Description = "The version before, for compare; judge then also says what answers of before it no longer understands.",
        HelpName = "FORM",
    };
    private static readonly Option<string?> Out = new("--out", "-o") { Description = "Where the form goes. Otherwise to standard output.", HelpName = "PATH" };
    private static readonly Option<string> Id = new("--id")
    {
        Description = "The id of a form that comes from a dictionary.",
        HelpName = "ID",
        DefaultValueFactory = static _ => "form",
    };
    private static readonly Option<string> Version = new("--form-version")
    {
        Description = "The version of a form that comes from a dictionary.",
        HelpName = "VERSION",
        DefaultValueFactory = static _ => "1",
    };

    static FormsCommand() => Work.AcceptOnlyFromAmong("list", "show", "judge", "compare", "to-fhir", "from-fhir", "from-redcap");

    internal override string Name => "forms";

    internal override string Description => "List, judge, compare and convert worksheets. What a conversion leaves out is told, element by element.";

    internal override string Example => "forms judge form.json";

    internal override IEnumerable<Symbol> Symbols => [Work, File, Earlier, Out, Id, Version, CommonOptions.Force];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        var (work, file, earlier) = (given.GetRequiredValue(Work), given.GetValue(File), given.GetValue(Earlier));
        if ((work == "list") != (file is null) || (work == "compare" && earlier is null))
        {
            throw ToolException.Usage("tool/forms-file", "list names no file, every other work names one, and compare needs --earlier as well.");
        }

        var target = new FormTarget(given.GetValue(Out), given.GetValue(CommonOptions.Force), output);
        return work switch
        {
            "list" => FormChecks.List(output),
            "show" => await target.WriteAsync(FormFiles.BuiltIn(file!)).ConfigureAwait(false),
            "judge" => FormChecks.Judge(
                await FormFiles.ReadAsync(file!, stop).ConfigureAwait(false),
                earlier is null ? null : await FormFiles.ReadAsync(earlier, stop).ConfigureAwait(false),
                output),
            "compare" => FormChecks.Compare(
                await FormFiles.ReadAsync(earlier!, stop).ConfigureAwait(false),
                await FormFiles.ReadAsync(file!, stop).ConfigureAwait(false),
                output),
            "to-fhir" => await FormConversions.ToFhirAsync(await FormFiles.ReadAsync(file!, stop).ConfigureAwait(false), target).ConfigureAwait(false),
            "from-fhir" => await FormConversions.FromFhirAsync(file!, target, stop).ConfigureAwait(false),
            _ => await FormConversions.FromRedcapAsync(file!, given.GetRequiredValue(Id), given.GetRequiredValue(Version), target, stop).ConfigureAwait(false),
        };
    }
}
