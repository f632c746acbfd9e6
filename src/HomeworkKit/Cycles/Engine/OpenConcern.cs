namespace HomeworkKit;

/// <summary>A concern that nobody has acknowledged yet.</summary>
internal readonly struct OpenConcern(int order, string? supporter, bool isShownToProxies)
{
    /// <summary>Gets its place in the order of arrival.</summary>
    internal int Order => order;

    /// <summary>Gets the supporter who raised it; null if somebody else did.</summary>
    internal string? Supporter => supporter;

    /// <summary>Gets a value indicating whether its raiser shows it to proxies.</summary>
    internal bool IsShownToProxies => isShownToProxies;
}
