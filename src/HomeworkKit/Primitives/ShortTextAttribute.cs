namespace HomeworkKit;

/// <summary>Marks a text that is a word or key and tells rows apart: a name of a feeling, a key of a row. Every other text is a person's own words.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class ShortTextAttribute : Attribute;
