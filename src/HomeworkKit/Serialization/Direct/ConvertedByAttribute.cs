namespace HomeworkKit.Serialization.Direct;

/// <summary>Names the converter of a type that carries none itself.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class ConvertedByAttribute(Type type, Type converter) : Attribute
{
    internal Type Type { get; } = type;

    internal Type Converter { get; } = converter;
}
