namespace HomeworkKit.Samples.ClinicApi.Accounts;

/// <summary>Roles of the host, and who may use what.</summary>
internal static class Policies
{
    internal const string Client = "client";
    internal const string Clinician = "clinician";
    internal const string Supporter = "supporter";

    /// <summary>A supporter who acts in the client's place, as a young child's parent does.</summary>
    internal const string Proxy = "proxy";

    /// <summary>The policy of what is the client's own: their day, their documents.</summary>
    internal const string Owner = "owner";
}
