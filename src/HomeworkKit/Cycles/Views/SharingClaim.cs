namespace HomeworkKit;

/// <summary>A word that shows or hides a part.</summary>
/// <param name="index">Its place in the history.</param>
/// <param name="namesAttempt">Whether it names the attempt.</param>
/// <param name="namesPerson">Whether it names the person who looks.</param>
/// <param name="precision">How precisely it names the part: 0 not at all, 1 by the larger part that it belongs to, 2 by its own name.</param>
internal readonly struct SharingClaim(int index, bool namesAttempt, bool namesPerson, int precision)
{
    internal int Index => index;

    internal bool NamesAttempt => namesAttempt;

    internal bool NamesPerson => namesPerson;

    internal int Precision => precision;

    internal bool Outweighs(SharingClaim hide) =>
        Index > hide.Index && (NamesAttempt || !hide.NamesAttempt) && (NamesPerson || !hide.NamesPerson) && Precision >= hide.Precision;
}
