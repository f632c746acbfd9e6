using HomeworkKit.Samples.ClinicApi.Pages.Reviews;

namespace HomeworkKit.Samples.ClinicApi.Pages.Support;

/// <summary>Somebody whom the reader supports, and what the reader is worried about that belongs to no homework.</summary>
/// <param name="Client">Who it is.</param>
/// <param name="Name">What to call them.</param>
/// <param name="Said">The concerns that the reader raised, the latest first.</param>
public sealed record SupportedPerson(ClientRef Client, string Name, IReadOnlyList<ReviewConcern> Said)
{
    /// <summary>Says nothing of what was said.</summary>
    public override string ToString() => nameof(SupportedPerson);
}
