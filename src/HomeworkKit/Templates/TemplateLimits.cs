namespace HomeworkKit;

/// <summary>How large the parts of templates and programmes may be: far beyond any manual.</summary>
internal static class TemplateLimits
{
    internal const int Version = 100_000;
    internal const int Tags = 32;
    internal const int Tag = 64;
    internal const int Days = 366;

    // As much as any text of a plan may have.
    internal const int Text = 256 * 1024;
}
