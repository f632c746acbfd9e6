using System.Text;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tool.Tests;

/// <summary>What each command writes for one cohort, word by word. <c>.ci/tool</c> holds the installed package to the same transcripts.</summary>
public sealed class TranscriptTests(StudyFolder study) : IClassFixture<StudyFolder>
{
    public static TheoryData<string, string> Runs => new()
    {
        { "summarize", "summarize cohort.ndjson" },
        { "summarize-json", "summarize cohort.ndjson --json" },
        { "validate", "validate cohort.ndjson" },
        { "adherence", "adherence cohort.ndjson --definition so-far-lenient --by arm --people cohort.ndjson.people.csv" },
        { "adherence-json", "adherence cohort.ndjson --json" },
        { "adherence-client", "adherence cohort.ndjson --client syn-000001" },
        { "adherence-unknown", "adherence cohort.ndjson --definition lenient" },
        { "practice", "practice cohort.ndjson" },
        { "sleep", "sleep cohort.ndjson" },
        { "exposure", "exposure cohort.ndjson" },
        { "single-case", "single-case cohort.ndjson --item worry --better less --baseline 14" },
        { "deidentify", "deidentify cohort.ndjson --out tables --scope trial-7 --key-id 2026-a --key-file key.txt" },
        { "convert", "convert cohort.ndjson --to csv --out rows.csv" },
        { "plot", "plot cohort.ndjson --client syn-000001 --picture calendar --out calendar.svg" },
        { "plot-ladder", "plot cohort.ndjson --client syn-000001 --picture ladder --out ladder.svg" },
        { "report", "report cohort.ndjson --out report.html --client syn-000001" },
        { "validate-strict", "validate cohort.ndjson --schema --strict" },
        { "weeks", "weeks cohort.ndjson --of adherence --by arm --people cohort.ndjson.people.csv --out weeks.svg" },
        { "weeks-efficiency", "weeks cohort.ndjson --of efficiency --out efficiency.svg" },
        { "weeks-compliance", "weeks ratings.csv --of compliance --map ratings.json --out compliance.svg" },
        { "map", "map ratings.csv" },
        { "prompts", "prompts ratings.csv --map ratings.json --item worry" },
        { "missing", "missing ratings.csv --map ratings.json" },
        { "model", "model cohort.ndjson --item worry --out model.csv" },
        { "forms-list", "forms list" },
        { "forms-judge", "forms judge form.json" },
        { "forms-judge-earlier", "forms judge form-2.json --earlier form.json" },
        { "forms-compare", "forms compare form-2.json --earlier form.json" },
        { "forms-to-fhir", "forms to-fhir form.json" },
        { "forms-from-fhir", "forms from-fhir questionnaire.json" },
        { "forms-from-redcap", "forms from-redcap dictionary.csv --id evening-walk" },
        { "words-compare", "words compare words.json" },
        { "change", "change scores.csv --id who --pre before --post after --sd-pre 10 --reliability 0.9 --cutoff 50" },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Each_command_writes_what_its_transcript_says(string name, string line)
    {
        foreach (var input in Directory.EnumerateFiles(SourceTree.Path("tests", "HomeworkKit.Tool.Tests", "Inputs")))
        {
            File.Copy(input, study.At(Path.GetFileName(input)), overwrite: true);
        }

        var run = await ToolRun.OfAsync([
            .. line.Split(' ').Select(word => Path.HasExtension(word) && !char.IsDigit(word[0]) || word == "tables" ? study.At(word) : word),
            .. name is "deidentify" or "convert" or "plot" or "plot-ladder" or "weeks" or "weeks-efficiency" or "weeks-compliance" or "report" or "model"
                ? new[] { "--force" }
                : [],
        ]);

        var transcript = new StringBuilder()
            .Append("$ homeworkkit ")
            .Append(line)
            .Append('\n')
            .Append(run.Output)
            .Append(run.Talk.Length > 0 ? "--- beside the data\n" + run.Talk : string.Empty)
            .Append("--- exit ")
            .Append(run.Exit)
            .Append('\n');
        GoldenFile.CheckAt(SourceTree.Path("tests", "HomeworkKit.Tool.Tests", "Golden", name + ".txt"), transcript.ToString());
    }
}
