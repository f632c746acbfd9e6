namespace HomeworkKit.Samples.ClinicApi.Forms;

/// <summary>One answer in words.</summary>
/// <param name="Label">The question.</param>
/// <param name="Text">The answer.</param>
public sealed record EntryLine(string Label, string Text)
{
    /// <summary>Says nothing of either.</summary>
    public override string ToString() => nameof(EntryLine);
}
