namespace HomeworkKit;

/// <summary>A feeling with its strength, before or after an attempt of any kind.</summary>
public sealed partial record FeelingRating : ContentRecord
{
    /// <summary>Gets the client's word for the feeling.</summary>
    public string? Name { get; init; }

    /// <summary>Gets how strong it is.</summary>
    public Rating? Strength { get; init; }
}
