using HomeworkKit.Samples.ClinicApi.Pages.Today;

namespace HomeworkKit.Samples.ClinicApi.Pages.Support;

/// <summary>A piece of homework that a client shows to a supporter.</summary>
/// <param name="Id">The homework.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Client">What the client is called.</param>
/// <param name="Plan">The plan, line by line.</param>
/// <param name="Written">What was written down and is shown.</param>
public sealed record SupportedPiece(
    AssignmentId Id,
    string Title,
    string Client,
    IReadOnlyList<(string Name, string Text)> Plan,
    IReadOnlyList<WrittenAttempt> Written)
{
    /// <summary>Says nothing of what it shows.</summary>
    public override string ToString() => nameof(SupportedPiece);
}
