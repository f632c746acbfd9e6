namespace HomeworkKit.Serialization.Direct;

/// <summary>
/// Names a record that keeps no unknown members and is written on its own: figures that hosts answer with. Records that keep them are found by themselves.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class JsonRootAttribute(Type type) : Attribute
{
    internal Type Type { get; } = type;
}
