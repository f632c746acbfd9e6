using HomeworkKit.Forms;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Pages;

namespace HomeworkKit.Samples.ClinicApi.Forms;

/// <summary>What an answer looks like, and who reads it, in plain words.</summary>
internal static class EntryHints
{
    /// <summary>Says what belongs into a control; null where it shows that itself.</summary>
    internal static string? Of(PageText words, FormControl control) => control switch
    {
        FormControl.Minutes => words["In minutes"],
        FormControl.Number { Unit: { } unit } => words["In {0}", unit],
        FormControl.Moment => words["Date and time, by the clock in {0}", DemoAccounts.Zone.Id.Split('/')[^1]],
        _ => null,
    };

    /// <summary>Says who reads a page of a form.</summary>
    internal static string Readers(PageText words, FormPage? page, bool keepsPrivate, bool hasClinician) =>
        page is not null && page.Questions.All(static question => question.Audience == FormAudience.OwnHalf)
            ? words["Only you read this page, until you share it."]
        : keepsPrivate || !hasClinician ? words["Only you read this, for now."]
        : page is not null && page.Questions.All(static question => question.Audience == FormAudience.SharedHalf)
            ? words["You, your clinician and the person you do this with read this page; that person only once you have both agreed."]
        : words["You and your clinician read this."];

    /// <summary>Says at which point of the work a page is filled in.</summary>
    internal static string? Of(PageText words, FormStage stage) => stage switch
    {
        FormStage.Before => words["before you do it"],
        FormStage.After => words["afterwards"],
        FormStage.Later => words["some time later"],
        _ => null,
    };

    /// <summary>
    /// Gives the type of a browser's input. A number is typed as text: a browser keeps what does not fit for the server to explain, instead of dropping it.
    /// </summary>
    internal static string TypeOf(FormControl control) => control switch
    {
        FormControl.Date => "date",
        FormControl.Time => "time",
        FormControl.Moment => "datetime-local",
        _ => "text",
    };
}
