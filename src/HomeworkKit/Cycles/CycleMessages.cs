namespace HomeworkKit;

/// <summary>The texts of this folder.</summary>
internal static class CycleMessages
{
    internal const string Refused = "The move was refused: ";
    internal const string NotJoint = "A joint view needs the cycles of one joint exercise, one for each of at least two people.";
    internal const string History = "The history cannot be read: ";

    internal const string TooManyPieces = "At most 1,000 pieces of homework can be looked at together.";
    internal const string NotOfOneClient = "Homework that is looked at together is of one client, each piece once.";

    internal const string NoDischarge = "A discharge is of one client, its record does not contradict itself, and what is handed over names who takes over.";
}
