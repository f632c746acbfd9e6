namespace HomeworkKit.Programmes;

/// <summary>When the enrolment starts.</summary>
public sealed partial record AtStart : ReleaseRule
{
    private protected override void Closed()
    {
    }
}
