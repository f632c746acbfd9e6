namespace HomeworkKit.Research.Synthetic;

/// <summary>The messages of this folder.</summary>
internal static class SyntheticMessages
{
    internal const string Clients = "A cohort has 1 to 100,000 clients.";
    internal const string Weeks = "A course has 1 to 52 weeks.";
    internal const string Start = "A cohort starts from 1970 to 2100: its ids are made of Unix times.";
    internal const string ClientIndex = "The cohort has no client of that number.";
}
