using HomeworkKit.Forms;
using HomeworkKit.Samples.ClinicApi.Accounts;

namespace HomeworkKit.Samples.ClinicApi.Forms;

/// <summary>What an answer looks like, and who reads it, in plain words.</summary>
internal static class EntryHints
{
    /// <summary>Says what belongs into a control; null where it shows that itself.</summary>
    internal static string? Of(FormControl control) => control switch
    {
        FormControl.Minutes => "In minutes",
        FormControl.Number { Unit: { } unit } => "In " + unit,
        FormControl.Moment => $"Date and time, by the clock in {DemoAccounts.Zone.Id.Split('/')[^1]}",
        _ => null,
    };

    /// <summary>Says who reads a page of a form.</summary>
    internal static string Readers(FormPage? page, bool keepsPrivate, bool hasClinician) =>
        page is not null && page.Questions.All(static question => question.Audience == FormAudience.OwnHalf) ? "Only you read this page, until you share it."
        : keepsPrivate || !hasClinician ? "Only you read this, for now."
        : page is not null && page.Questions.All(static question => question.Audience == FormAudience.SharedHalf) ? "You, your clinician and the person you do this with read this page; that person only once you have both agreed."
        : "You and your clinician read this.";

    /// <summary>Says at which point of the work a page is filled in.</summary>
    internal static string? Of(FormStage stage) => stage switch
    {
        FormStage.Before => "before you do it",
        FormStage.After => "afterwards",
        FormStage.Later => "some time later",
        _ => null,
    };
}
