namespace HomeworkKit.Tool.Tests;

/// <summary>An empty folder with a cohort of twenty people who do not exist, made by the tool itself; shared by the tests of a class.</summary>
public sealed class StudyFolder : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("study of ü");

    internal string Cohort => At("cohort.ndjson");

    internal string At(string name) => Path.Combine(_root.FullName, name);

    internal string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    public async Task InitializeAsync() => Assert.Equal(0, (await ToolRun.OfAsync("synth", Cohort, "--clients", "20", "--seed", "7")).Exit);

    public Task DisposeAsync()
    {
        _root.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
