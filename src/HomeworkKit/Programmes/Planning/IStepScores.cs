namespace HomeworkKit.Programmes;

/// <summary>Works scores out of answers, for conditions of steps that ask for them.</summary>
public interface IStepScores
{
    /// <summary>Gives a score of one filled-in form.</summary>
    /// <param name="task">What was asked.</param>
    /// <param name="entry">What was answered, as far as the reader of the programme may see it.</param>
    /// <param name="score">The key of the score.</param>
    /// <returns>The score; null where there is none, or it cannot be worked out.</returns>
    decimal? ScoreOf(HomeworkTask task, HomeworkEntry entry, string score);
}
