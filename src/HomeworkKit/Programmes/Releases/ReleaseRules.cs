namespace HomeworkKit.Programmes;

/// <summary>The cases of <see cref="ReleaseRule"/> with the names that JSON knows them by.</summary>
internal static class ReleaseRules
{
    internal static readonly (string Name, Type Type)[] Cases =
    [
        ("at-start", typeof(AtStart)),
        ("with-previous", typeof(WithPrevious)),
        ("after", typeof(AfterStep)),
        ("days-from-start", typeof(DaysFromStart)),
        ("before-session", typeof(BeforeSession)),
        ("after-session", typeof(AfterSession)),
        ("on-date", typeof(OnDate)),
        ("by-clinician", typeof(ByClinician)),
    ];
}
