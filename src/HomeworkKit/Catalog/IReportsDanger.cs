using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>An entry in which a client can say that something dangerous happened, so that a digest tells it before everything else.</summary>
public interface IReportsDanger
{
    /// <summary>Gives the rule whose message says what is dangerous.</summary>
    /// <returns>The rule; null where the client reports no danger.</returns>
    Rule? GetDanger();
}
