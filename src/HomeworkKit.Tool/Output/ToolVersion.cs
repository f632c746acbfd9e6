namespace HomeworkKit.Tool.Output;

/// <summary>The version that stands in every JSON output.</summary>
internal static class ToolVersion
{
    internal static string Text => typeof(ToolVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
