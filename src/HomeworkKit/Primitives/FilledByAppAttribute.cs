namespace HomeworkKit;

/// <summary>Marks a member that an app fills in, so that nobody is asked for it. Ids and references are filled in by apps without the mark.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class FilledByAppAttribute : Attribute;
