namespace HomeworkKit.Serialization.Direct;

/// <summary>Marks the class that readers and writers are generated into, for every record that a serialiser's context of this assembly names.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class DirectRecordsAttribute : Attribute;
