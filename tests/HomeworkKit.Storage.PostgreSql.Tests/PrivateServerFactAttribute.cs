namespace HomeworkKit.Storage.PostgreSql.Tests;

/// <summary>A fact that starts and stops a server of its own. Where none is installed it is left out, and the report says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PrivateServerFactAttribute : FactAttribute
{
    public PrivateServerFactAttribute() => Skip = PrivateServer.WhyLeftOut;
}
