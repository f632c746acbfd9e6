using System.Globalization;

namespace HomeworkKit.Kinds;

/// <summary>Where a text stands in a form, whatever its language.</summary>
/// <param name="IsOfScore">Whether a score has it.</param>
/// <param name="Key">The key of the item or score; empty for the form itself.</param>
/// <param name="Member">The member, or that of a part with the part's key behind it.</param>
internal readonly partial record struct WorksheetTextSlot(bool IsOfScore, string Key, string Member)
{
    /// <summary>Returns the name of the type: keys are a clinician's.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(WorksheetTextSlot);

    internal static string Part(string key) => "parts/" + key;

    /// <summary>Gives the key of an anchor or a band: the number without zeros at its end.</summary>
    internal static string KeyOf(decimal number) => number.ToString("0.#############################", CultureInfo.InvariantCulture);
}
