namespace HomeworkKit.Forms;

/// <summary>Asks about expected discomfort, willingness and what it is for, in every form alike.</summary>
internal static class CourageForm
{
    internal static FormBuilder AskCourage(this FormBuilder form, bool? asked, RatingScale? askedOn, FormAudience audience = default) =>
        asked is not true
            ? form
            : form.Group(
                "courage",
                parts =>
                    parts
                        .Ask("expectedDiscomfort", FormControls.PercentOn(askedOn), FormNeed.Needed, audience: audience)
                        .Ask("whatFor", FormControls.Paragraph, FormNeed.Needed, audience: audience)
                        .Ask("willingness", FormControls.PercentOn(askedOn, isFeeling: false), FormNeed.Needed, audience: audience),
                FormNeed.Needed,
                audience: audience);
}
