using HomeworkKit.Forms;

namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>An attempt for the review: the digest's, with what was filled in as far as the viewer may read it.</summary>
/// <param name="Attempt">The attempt.</param>
/// <param name="Lines">What was filled in.</param>
/// <param name="By">Who wrote it down, by name; null for the client.</param>
public sealed record ReviewAttempt(DigestAttempt Attempt, IReadOnlyList<FormLine> Lines, string? By);
