namespace HomeworkKit.Programmes;

/// <summary>When the clinician says so, by a decision of the enrolment.</summary>
public sealed partial record ByClinician : ReleaseRule
{
    private protected override void Closed()
    {
    }
}
