using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>What a row of a form's table is made of: the entry as it counts.</summary>
/// <param name="AttemptId">The attempt's identifier as it is.</param>
/// <param name="At">When the attempt was made.</param>
/// <param name="View">The form under which it was made, with the answers that are shown.</param>
/// <param name="Row">The row of the repeated section, from 0; null for the entry itself.</param>
internal sealed record WorksheetExportRow(string AttemptId, Instant At, WorksheetView View, int? Row);
