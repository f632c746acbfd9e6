namespace HomeworkKit.Samples.ClinicConsole.Tests;

public sealed class ProgrammeTests
{
    [Fact]
    public async Task A_clinician_enrols_holds_skips_and_releases()
    {
        using var folder = new TemporaryFolder();

        var none = await folder.RunAsync("programme");
        var enrolled = await folder.RunAsync("programme", "enrol");
        var held = await folder.RunAsync("programme", "hold", "first");
        var skipped = await folder.RunAsync("programme", "skip", "reading");
        var released = await folder.RunAsync("programme", "release", "alone");

        Assert.StartsWith("There is no programme", none.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["Eight weeks of exposure", "  reading: How fear works, suggested", "  first: A step on the ladder, after reading"],
            enrolled.Lines.Take(3));
        Assert.Equal("  first: A step on the ladder, on hold", held.Lines[2]);
        Assert.Equal("  reading: How fear works, skipped", skipped.Lines[1]);
        Assert.Equal(["  higher: A step on the ladder, after first", "  alone: A step on the ladder, suggested"], released.Lines.Skip(3).Take(2));
        Assert.Equal(released.Output, (await folder.RunAsync("programme", "propose")).Output);
    }

    [Fact]
    public async Task What_is_no_action_and_no_step_is_refused_without_repeating_it()
    {
        using var folder = new TemporaryFolder();
        await folder.RunAsync("programme", "enrol");

        var action = await folder.RunAsync("programme", "secret");
        var step = await folder.RunAsync("programme", "hold", "secret");

        Assert.Equal((1, "console/unknown-action"), (action.ExitCode, action.ErrorCode));
        Assert.Equal((1, "console/unknown-step"), (step.ExitCode, step.ErrorCode));
        Assert.DoesNotContain("secret", action.Errors + step.Errors, StringComparison.Ordinal);
    }
}
