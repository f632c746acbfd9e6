namespace HomeworkKit.Serialization.Direct;

/// <summary>
/// Names a type whose reading and writing is not generated but stands in <see cref="DirectJson"/>: one of several records, or a whole document.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class CustomSerializedAttribute(Type type) : Attribute
{
    internal Type Type { get; } = type;
}
