namespace ClinicApi.Tests.Hosts;

/// <summary>A fact that needs a browser. Without one it is left out, and the report says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    internal const string Chromium = "/usr/bin/chromium";

    public BrowserFactAttribute() => Skip = File.Exists(Chromium) ? null : "Needs Debian's browser: apt-get install chromium.";
}
