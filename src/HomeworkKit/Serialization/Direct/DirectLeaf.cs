using System.Text.Json.Serialization;

namespace HomeworkKit.Serialization.Direct;

/// <summary>One converter, made when it is first met.</summary>
/// <typeparam name="TConverter">The converter.</typeparam>
internal static class DirectLeaf<TConverter>
    where TConverter : JsonConverter, new()
{
    internal static readonly TConverter Converter = new();
}
