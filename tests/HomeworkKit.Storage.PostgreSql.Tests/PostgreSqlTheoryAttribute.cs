namespace HomeworkKit.Storage.PostgreSql.Tests;

/// <summary>A theory that needs a server. Without one it is left out, and the report says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlTheoryAttribute : TheoryAttribute
{
    public PostgreSqlTheoryAttribute() => Skip = PostgreSqlServer.WhyLeftOut;
}
