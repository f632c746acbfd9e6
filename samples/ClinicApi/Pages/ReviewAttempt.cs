using HomeworkKit.Forms;

namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>An attempt for the review: the digest's, with what was filled in as far as the viewer may read it.</summary>
/// <param name="Attempt">The attempt.</param>
/// <param name="Lines">What was filled in.</param>
public sealed record ReviewAttempt(DigestAttempt Attempt, IReadOnlyList<FormLine> Lines);
