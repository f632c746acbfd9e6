namespace HomeworkKit.Programmes;

/// <summary>When the clinician says so, by a decision of the enrolment.</summary>
public sealed record ByClinician : ReleaseRule
{
    private protected override void Closed()
    {
    }
}
