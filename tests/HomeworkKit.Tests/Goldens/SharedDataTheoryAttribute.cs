namespace HomeworkKit.Tests.Goldens;

/// <summary>A theory about published data; it says so and does not run where the data is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    /// <param name="needs">The file under <c>../shared</c> that the test reads, for example <c>data/x.csv</c>.</param>
    public SharedDataTheoryAttribute(string needs = "data") => Skip = SharedData.Has(needs) ? null : $"{SharedData.Absent}: {needs}";
}
