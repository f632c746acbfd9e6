namespace HomeworkKit;

/// <summary>One piece of homework of several whose move was refused. Then none of them moved.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Refused">Why.</param>
public sealed partial record RefusedPiece(AssignmentId Assignment, Refused Refused);
