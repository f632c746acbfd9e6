namespace HomeworkKit.Programmes;

/// <summary>When the enrolment starts.</summary>
public sealed record AtStart : ReleaseRule
{
    private protected override void Closed()
    {
    }
}
