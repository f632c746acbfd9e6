namespace HomeworkKit.Kinds;

/// <summary>An emotion in the client's own word, with its strength.</summary>
public sealed partial record NamedEmotion : ContentRecord
{
    /// <summary>Gets the client's word for the emotion.</summary>
    [ShortText]
    public string? Name { get; init; }

    /// <summary>Gets how strong it is.</summary>
    public Rating? Intensity { get; init; }
}
