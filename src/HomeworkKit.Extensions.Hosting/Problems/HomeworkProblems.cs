using HomeworkKit.Serialization;
using HomeworkKit.Storage;
using HomeworkKit.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>The library's problems as problem details (RFC 9457): a code that lasts, a JSON path, and never what was sent or stored.</summary>
/// <remarks>
/// The member <c>code</c> is the library's; <c>type</c> is the same as a URN, <c>urn:homeworkkit:problem:json:unknown-kind</c>. Further members: <c>path</c>,
/// <c>line</c>, <c>permitted</c> (what the actor may do instead), <c>findings</c>, <c>currentVersion</c>.
/// </remarks>
public static class HomeworkProblems
{
    /// <summary>Makes a problem with a code.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The code, as in <c>store/conflict</c>.</param>
    /// <param name="title">A sentence that is the same for every problem of this code.</param>
    /// <returns>The problem.</returns>
    public static ProblemDetails Of(int status, string code, string title)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new ProblemDetails
        {
            Status = status,
            Title = title,
            Type = "urn:homeworkkit:problem:" + code.Replace('/', ':'),
            Extensions = { ["code"] = code },
        };
    }

    /// <summary>Makes a problem of JSON that could not be read.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="status">The HTTP status; null for the one that belongs to the problem.</param>
    /// <returns>400, or 413 where the body is too large.</returns>
    public static ProblemDetails Of(JsonProblem problem, int? status = null)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var details = Of(status ?? StatusOf(problem), problem.Code, ProblemMessages.Json);
        details.Extensions["path"] = problem.Path;
        if (problem.Line is { } line)
        {
            details.Extensions["line"] = line;
        }

        return details;
    }

    /// <summary>Makes a problem of a refusal.</summary>
    /// <param name="refused">The refusal.</param>
    /// <returns>403 where the role is the reason, 422 where the event's own content is, else 409: another state would permit it.</returns>
    public static ProblemDetails Of(Refused refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        var details = Of(StatusOf(refused), refused.Code, ProblemMessages.Refused);
        details.Extensions["permitted"] = (IReadOnlyList<CycleTrigger>)[.. refused.Permitted];
        if (refused.FirstDate is { } first)
        {
            details.Extensions["firstDate"] = NodaTime.Text.LocalDatePattern.Iso.Format(first);
        }

        return details;
    }

    /// <summary>Makes a problem of a report with errors.</summary>
    /// <param name="report">The report; its errors stand in <c>findings</c>, and nothing that only could be better.</param>
    /// <param name="path">Where in the body its subject stands, as in <c>$.events[0].attempt.entry</c>.</param>
    /// <returns>422.</returns>
    public static ProblemDetails Of(ValidationReport report, string path = "$")
    {
        ArgumentNullException.ThrowIfNull(report);
        var details = Of(StatusCodes.Status422UnprocessableEntity, ProblemCodes.Invalid, ProblemMessages.Invalid);
        details.Extensions["findings"] =
            (IReadOnlyList<ProblemFinding>)
                [
                    .. report.Errors.Select(finding => new ProblemFinding(
                        finding.Code,
                        finding.Path.Length == 0 ? path : path + "." + finding.Path,
                        finding.Message,
                        finding.Tier)),
                ];
        return details;
    }

    /// <summary>Makes a problem of what a store could not do.</summary>
    /// <param name="problem">The store's exception.</param>
    /// <returns>409 where somebody else was first, 422 where the events are no history, 503 where the store is away, else 500.</returns>
    public static ProblemDetails Of(HomeworkStoreException problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        switch (problem)
        {
            case HomeworkConflictException conflict:
                var details = Of(StatusCodes.Status409Conflict, conflict.Code, ProblemMessages.Conflict);
                details.Extensions["currentVersion"] = conflict.CurrentVersion;
                return details;
            case HomeworkDuplicateEventException duplicate:
                return Of(StatusCodes.Status409Conflict, duplicate.Code, ProblemMessages.Duplicate);
            case HomeworkHistoryException { Refusal: { } refusal }:
                return Of(refusal);
            case HomeworkHistoryException history:
                return Of(StatusCodes.Status422UnprocessableEntity, history.Code, ProblemMessages.History);
            case HomeworkStoreUnavailableException { Code: StoreCodes.TokenAhead }:
                return Of(StatusCodes.Status410Gone, problem.Code, ProblemMessages.Store);
            case HomeworkStoreUnavailableException away:
                return Of(StatusCodes.Status503ServiceUnavailable, away.Code, ProblemMessages.Unavailable);
            default:
                return Of(StatusCodes.Status500InternalServerError, problem.Code, ProblemMessages.Store);
        }
    }

    /// <summary>Makes a problem of an exception, if it is one that the library, its stores or the reading of a request throws.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>The problem; null for any other exception.</returns>
    public static ProblemDetails? Of(Exception exception) => exception switch
    {
        HomeworkRequestException request => Of(request.Problem, request.Status),
        HomeworkJsonException json => Of(json.Problem),
        CycleRefusedException refused => Of(refused.Refusal),
        HomeworkStoreException store => Of(store),
        BadHttpRequestException bad => Of(bad.StatusCode, ProblemCodes.Unreadable, ProblemMessages.Request),
        _ => null,
    };

    internal static int StatusOf(JsonProblem problem) =>
        problem.Code == JsonProblemCodes.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;

    private static int StatusOf(Refused refused) =>
        refused.Code switch
        {
            CycleCodes.NotThisRole => StatusCodes.Status403Forbidden,
            CycleCodes.NotProposed
            or CycleCodes.OtherAssignment
            or CycleCodes.OtherClient
            or CycleCodes.ActorIncomplete
            or CycleCodes.IdMissing
            or CycleCodes.ClientMissing
            or CycleCodes.TimeOutOfRange
            or CycleCodes.NothingProposed
            or CycleCodes.UnknownKind
            or CycleCodes.WrongKind
            or CycleCodes.EndsBeforeStart
            or CycleCodes.RoundOutOfRange
            or CycleCodes.PlanNotAskedFor
            or CycleCodes.UnknownTable => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status409Conflict,
    };
}
