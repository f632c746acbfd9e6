using System.Globalization;
using System.Text.Json.Nodes;
using HomeworkKit.Forms;

namespace HomeworkKit.Tests.Forms.Oracle;

/// <summary>Writing holds against a simple merge into a tree of the whole JSON, over random answers of all kinds.</summary>
public sealed class WritingOracleTests
{
    private static readonly int Rounds = int.TryParse(
        Environment.GetEnvironmentVariable("HOMEWORKKIT_FORM_FILLINGS"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var count)
        ? count
        : 60;

    public static TheoryData<string> Kinds => FormTasks.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Any_answers_into_any_entry_come_to_what_the_tree_says(string name)
    {
        foreach (var (kind, task) in FormTasks.Of(name))
        {
            var form = kind.FormFor(task);
            for (var seed = 0; seed < Rounds; seed++)
            {
                var random = new Random(seed);
                var first = new FormFiller(seed, leavesBlanks: seed % 3 == 0).Fill(form, share: 0.6);
                var entry = Same(kind, task, null, first, seed) is { } written ? WithUnknowns(kind, written, random) : null;
                Same(kind, task, entry, Changes(kind, form, entry, random), seed);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Any_plan_comes_to_what_the_tree_says(string name)
    {
        var kind = HomeworkCatalog.BuiltIn.Kinds.Single(known => known.Name == name);
        for (var seed = 0; seed < Rounds; seed++)
        {
            var first = new FormFiller(seed).Fill(kind.TaskForm, share: 0.7);
            var task = SamePlan(kind, null, first, seed);
            SamePlan(
                kind,
                task,
                [.. new FormFiller(seed + 1).Fill(kind.TaskForm, share: 0.3), .. first.Take(seed % 5).Select(static answer => (answer.Path, (FormValue?)null))],
                seed);
        }
    }

    private static HomeworkEntry? Same(HomeworkKind kind, HomeworkTask task, HomeworkEntry? entry, List<(FormPath Path, FormValue? Answer)> answers, int seed)
    {
        var tree = new TreeWriting(new TreeIndex(kind.FormFor(task)), kind, kind.EntryType);
        foreach (var (path, answer) in answers)
        {
            tree.Take(path, FormSteps.Of(path.Text), answer, entry is null ? null : FormAnswers.Read(kind, entry, path));
        }

        var expected = tree.Findings.Count > 0 ? null : tree.Finish(entry);
        return (HomeworkEntry?)Compared(kind, expected, tree, FormAnswers.Write(kind, task, entry, answers), seed);
    }

    private static HomeworkTask? SamePlan(HomeworkKind kind, HomeworkTask? task, List<(FormPath Path, FormValue? Answer)> answers, int seed)
    {
        var tree = new TreeWriting(new TreeIndex(kind.TaskForm), kind, kind.TaskType);
        foreach (var (path, answer) in answers)
        {
            tree.Take(path, FormSteps.Of(path.Text), answer, task is null ? null : FormAnswers.ReadTask(kind, task, path));
        }

        var expected = tree.Findings.Count > 0 ? null : tree.Finish(task);
        return (HomeworkTask?)Compared(kind, expected, tree, FormAnswers.WriteTask(kind, task, answers), seed);
    }

    private static ContentRecord? Compared(HomeworkKind kind, ContentRecord? expected, TreeWriting tree, FormResult result, int seed)
    {
        if (result is FormResult.Unfit unfit)
        {
            Assert.Equal(
                tree.Findings.Select(static finding => finding.Code + " " + finding.Path + " " + finding.Limits.Count),
                unfit.Findings.Select(static finding => finding.Code + " " + finding.Path + " " + finding.Limits.Count));
            Assert.NotEmpty(unfit.Findings);
            return null;
        }

        var written = result switch { FormResult.Written entry => (ContentRecord)entry.Entry, FormResult.Planned plan => plan.Task, _ => null };
        Assert.True(expected is not null && expected.Equals(written), $"{kind.Name}, seed {seed}: {string.Join("; ", tree.Findings)}");
        return written;
    }

    // New answers, answers taken away, rows taken away, and now and then what does not fit.
    private static List<(FormPath Path, FormValue? Answer)> Changes(HomeworkKind kind, HomeworkForm form, HomeworkEntry? entry, Random random)
    {
        List<(FormPath Path, FormValue? Answer)> changes = new FormFiller(random.Next()).Fill(form, share: 0.3);
        foreach (var question in form.Questions.Where(static question => !question.Path.Text.Contains("[*]", StringComparison.Ordinal)))
        {
            if (question.Control is FormControl.Rows { IsFixed: false } rows)
            {
                changes.AddRange(
                    FormAnswers
                        .RowsIn(kind, entry, question)
                        .Where(_ => random.Next(3) == 0)
                        .Select(row => ((FormPath)$"{question.Path}[{row}]", (FormValue?)null)));
                if (random.Next(6) == 0 && question.Parts is [var part, ..])
                {
                    changes.Add((part.Path.InRow(rows.Most + random.Next(3) - 1), new FormValue.Text("far behind")));
                }
            }
            else if (random.Next(8) == 0)
            {
                changes.Add((question.Path, null));
            }
        }

        if (random.Next(5) == 0)
        {
            changes.Add((changes.Count > 0 ? changes[random.Next(changes.Count)].Path : "nothing", new FormValue.Choice("Not a key")));
            changes.Add(("nothing.here", null));
        }

        return changes;
    }

    // Members of a newer version, at any depth.
    private static HomeworkEntry WithUnknowns(HomeworkKind kind, HomeworkEntry entry, Random random)
    {
        var json = new HomeworkJson(FormAnswers.HomeOf(kind));
        var root = JsonNode.Parse(json.WriteValue(entry))!.AsObject();
        Mark(root, random);
        return json.ReadValue<HomeworkEntry>(root.ToJsonString());
    }

    private static void Mark(JsonObject holder, Random random)
    {
        foreach (var child in holder.Select(static member => member.Value).ToArray())
        {
            if (child is JsonArray list)
            {
                foreach (var row in list.OfType<JsonObject>().Where(static row => !row.ContainsKey("value")))
                {
                    Mark(row, random);
                }
            }
        }

        if (random.Next(2) == 0)
        {
            holder["newer"] = new JsonObject { ["deep"] = new JsonArray(1, null, "\u00e9 \ud83d\ude00 \"quoted\"") };
        }
    }
}
