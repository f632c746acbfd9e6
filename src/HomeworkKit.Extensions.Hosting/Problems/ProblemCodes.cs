namespace HomeworkKit.Extensions.Hosting;

/// <summary>The codes of problems with a request itself, rather than with a rule, a document or a store.</summary>
public static class ProblemCodes
{
    /// <summary>The body is not declared as JSON.</summary>
    public const string NotJson = "request/not-json";

    /// <summary>ASP.NET Core could not read the request: a route value, a header, the body's length.</summary>
    public const string Unreadable = "request/unreadable";

    /// <summary>What was sent contradicts itself; the findings say where.</summary>
    public const string Invalid = "request/invalid";
}
