namespace HomeworkKit.Forms;

/// <summary>One answer that a question offers.</summary>
/// <param name="Key">The key that is stored.</param>
/// <param name="Text">How the person reads it where the clinician wrote it; null where the words stand under the question's key and this one's.</param>
public sealed partial record FormChoice(string Key, string? Text = null)
{
    /// <summary>Returns the key alone.</summary>
    /// <returns><see cref="Key"/>.</returns>
    public override string ToString() => Key;
}
