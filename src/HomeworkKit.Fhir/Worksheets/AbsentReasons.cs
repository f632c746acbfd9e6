using HomeworkKit.Kinds;

namespace HomeworkKit.Fhir;

/// <summary>The codes of FHIR's data-absent-reason for a client's reasons.</summary>
internal static class AbsentReasons
{
    internal static string CodeOf(NoAnswer reason) => reason switch
    {
        NoAnswer.Skipped => "asked-declined",
        NoAnswer.DontKnow => "asked-unknown",
        _ => "not-applicable",
    };

    internal static NoAnswer? Of(string? code) => code switch
    {
        "asked-declined" => NoAnswer.Skipped,
        "asked-unknown" => NoAnswer.DontKnow,
        "not-applicable" => NoAnswer.NotApplicable,
        _ => null,
    };
}
