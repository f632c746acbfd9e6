namespace HomeworkKit.Storage;

/// <summary>A document as it is stored.</summary>
/// <typeparam name="T">Its type.</typeparam>
/// <param name="Key">Its name.</param>
/// <param name="Version">How often it was put; to be given back with the next change.</param>
/// <param name="Value">Its content.</param>
public sealed record StoredDocument<T>(DocumentKey Key, int Version, T Value)
    where T : ContentRecord
{
    /// <summary>Returns the name of the content's type and nothing of the content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => Value.ToString();
}
