namespace HomeworkKit.Programmes;

/// <summary>Together with the step before it.</summary>
public sealed partial record WithPrevious : ReleaseRule
{
    private protected override void Closed()
    {
    }
}
