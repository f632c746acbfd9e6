namespace HomeworkKit.Storage.PostgreSql.Tests;

/// <summary>A fact that needs a server. Without one it is left out, and the report says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = PostgreSqlServer.WhyLeftOut;
}
