namespace HomeworkKit.Storage;

/// <summary>What an append did. When it is returned the events are stored as durably as the store promises.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Version">How many events its history now has.</param>
/// <param name="Added">How many of them this append added; 0 if all were there already.</param>
public readonly record struct Appended(AssignmentId Assignment, int Version, int Added);
