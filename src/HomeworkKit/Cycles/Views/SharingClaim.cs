namespace HomeworkKit;

/// <summary>A word that shows or hides a part.</summary>
/// <param name="Index">Its place in the history.</param>
/// <param name="NamesAttempt">Whether it names the attempt.</param>
/// <param name="NamesPerson">Whether it names the person who looks.</param>
/// <param name="Precision">How precisely it names the part: 0 not at all, 1 by the larger part that it belongs to, 2 by its own name.</param>
internal readonly partial record struct SharingClaim(int Index, bool NamesAttempt, bool NamesPerson, int Precision)
{
    internal bool Outweighs(SharingClaim hide) =>
        Index > hide.Index && (NamesAttempt || !hide.NamesAttempt) && (NamesPerson || !hide.NamesPerson) && Precision >= hide.Precision;
}
