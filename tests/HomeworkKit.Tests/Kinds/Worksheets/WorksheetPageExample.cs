using HomeworkKit.Forms;
using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.Worksheets;

/// <summary>The example on the page about worksheets.</summary>
public sealed class WorksheetPageExample
{
    [Fact]
    public void The_example_on_the_page_runs()
    {
        // <readme>
        // What a clinician wrote: data, which a clinic keeps, sends and changes without a developer.
        const string Written = """
            {"id":"https://clinic.example/forms/urge-log","version":"3","title":"Urge log","items":[
              {"type":"rating","key":"urge","text":"How strong was the urge?","scale":"0..10","isRequired":true},
              {"type":"yes-no","key":"acted","text":"Did you act on it?","isRequired":true},
              {"type":"choice","key":"helped","text":"What helped?","allowsSeveral":true,"shownWhen":{"item":"acted","is":false},
               "options":[{"key":"waited","text":"Waiting"},{"key":"called","text":"Calling someone"},{"key":"nothing","text":"Nothing","isExclusive":true}]}],
             "scores":[{"key":"urge","text":"Urge","items":["urge"],"method":"mean"}]}
            """;
        var form = new HomeworkJson(HomeworkCatalog.BuiltIn).ReadValue<WorksheetForm>(Written);
        var wrong = form.Validate();

        // What is assigned is the whole form: old answers keep the wording that they were given to.
        var task = new WorksheetTask { Form = form };
        var result = FormAnswers.Write(HomeworkKinds.Worksheet, task, entry: null,
        [
            ("answers[item=urge].rating", new FormValue.Number(7)),
            ("answers[item=acted].yesNo", new FormValue.YesNo(true)),
            ("answers[item=helped].choices", new FormValue.Choices(["waited"])),
        ]);
        var entry = (WorksheetEntry)((FormResult.Written)result).Entry;

        // What is hidden is kept while the form is filled in, and counts for nothing.
        var view = form.See(entry);
        var why = view["helped"].Why;
        var counts = entry.Effective(form).Answers.Count;
        var urge = form.Score("urge", entry);
        // </readme>
        Assert.Empty(wrong);
        Assert.Equal(WorksheetItemState.Hidden, why);
        Assert.Equal(3, entry.Answers.Count);
        Assert.Equal(2, counts);
        Assert.Equal(7m, urge.Value);
    }
}
