namespace HomeworkKit.Samples.ClinicConsole.Tests;

public sealed class ClinicCommandTests
{
    private const string Homework = "0195a000-0000-7000-8000-000000000001";

    public static TheoryData<string> Commands =>
        [
            "",
            "client",
            "clinician",
            "today",
            "week",
            "digest",
            "show",
            "review",
            "form",
            "ladder",
            "programme",
            "reminders",
            "export",
            "import",
            "import-moods",
            "deidentify",
            "schema",
        ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_help_with_an_example(string command)
    {
        using var folder = new TemporaryFolder();

        var help = await folder.RunAsync([.. command.Length == 0 ? Array.Empty<string>() : [command], "--help"]);

        Assert.Equal((0, string.Empty), (help.ExitCode, help.Errors));
        Assert.Contains("Example: ", help.Output, StringComparison.Ordinal);
        Assert.Contains("--store", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_lists_what_waits_and_records_what_was_decided()
    {
        using var folder = await ClientTests.WeekAsync();
        var nothing = await folder.RunAsync("review");
        await folder.AnswerAsync("client", "Short", "Ready for");

        var list = await folder.RunAsync("review");
        var refused = await folder.RunAsync("review", Homework, "--decision", "step-up");
        var done = await folder.RunAsync("review", Homework, "--decision", "repeat", "--learned", "It passed.", "--in-session");

        Assert.StartsWith("Nothing is waiting.", nothing.Output, StringComparison.Ordinal);
        Assert.Equal([Homework, "  demo-client: Thought record, ready for the session"], list.Lines.Take(2));
        Assert.Equal((1, "cycle/plan-missing"), (refused.ExitCode, refused.ErrorCode));
        Assert.Equal("Looked at together: Do it again. Now: agreed, round 3.", done.Lines[0]);
        Assert.Contains("learned: It passed.", (await folder.RunAsync("show", Homework)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_takes_a_changed_plan_from_a_file_and_refuses_what_is_none()
    {
        using var folder = await ClientTests.WeekAsync();
        var plan = new HomeworkKit.HomeworkJson(HomeworkHost.Kit).WriteValue(
            (await ClientTests.CycleAsync(folder)).Assignment with
            {
                Title = "Only the feeling",
            });

        var bad = await folder.RunAsync("review", Homework, "--decision", "adapt", "--plan", folder.File("bad.json", "{\"secret\":1}"));
        var done = await folder.RunAsync("review", Homework, "--decision", "adapt", "--plan", folder.File("plan.json", plan));

        Assert.Equal(1, bad.ExitCode);
        Assert.DoesNotContain("secret", bad.Errors, StringComparison.Ordinal);
        Assert.Equal("Looked at together: Change it a little. Now: suggested, round 3.", done.Lines[0]);
    }

    [Fact]
    public async Task A_ladder_is_drawn_with_what_was_tried()
    {
        using var folder = new TemporaryFolder();

        var none = await folder.RunAsync("ladder");
        await folder.RunAsync("ladder", "--demo");
        var ladder = await folder.RunAsync("ladder", "--demo");

        Assert.StartsWith("There is no ladder for this client yet.", none.Output, StringComparison.Ordinal);
        Assert.Equal("Speaking up", ladder.Lines[0]);
        Assert.Equal(
            [
                "90 Present my work to the whole department", "70 Ask a question in the team meeting",
                "50 Say what I think while two people listen", "tried 1 time: 55",
                "30 Greet a colleague I hardly know", "tried 3 times: 45, 30, 20",
            ],
            ladder
                .Lines.Skip(4)
                .Select(static line => line.TrimStart('█', ' ').Replace("  ", " ", StringComparison.Ordinal))
                .Where(static line => line.Length > 0));
        Assert.Single(ladder.Lines, static line => line == "Speaking up");
    }

    [Fact]
    public async Task Reminders_of_days_to_come_say_nothing_of_therapy()
    {
        using var folder = await ClientTests.WeekAsync();

        var run = await folder.RunAsync("reminders", "--days", "10");
        var nobody = await folder.RunAsync("reminders", "--client", "someone-else");

        Assert.Equal("3 reminders in 10 days, by the clock in Europe/London. Nothing is sent from here.", string.Join(' ', run.Lines.Take(2)).Trim());
        Assert.Equal(3, run.Lines.Count(static line => line.EndsWith("You have something planned.", StringComparison.Ordinal)));
        Assert.StartsWith("No reminders in 7 days.", nobody.Output, StringComparison.Ordinal);
    }
}
