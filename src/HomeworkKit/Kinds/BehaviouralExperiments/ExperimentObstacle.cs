namespace HomeworkKit.Kinds;

/// <summary>Something that may get in the way of an experiment, and what the client will do then.</summary>
public sealed partial record ExperimentObstacle : ContentRecord
{
    /// <summary>Gets what may get in the way.</summary>
    public string? Obstacle { get; init; }

    /// <summary>Gets what the client will do then.</summary>
    public string? Answer { get; init; }
}
