using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Words;

namespace HomeworkKit.Tests.Forms;

/// <summary>Ratings that are kept as 0 to 100 and asked on another scale: from 0 to 10, by faces, or with a client's own words.</summary>
public sealed class AskedScaleTests
{
    private static readonly HomeworkKind Record = ThoughtRecordKind.Instance;

    public static TheoryData<HomeworkTask> Tasks =>
    [
        new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three, AskedOn = RatingScale.ZeroToTen },
        new ExposureTask { Format = ExposureFormat.Graded, Description = "Lift", AskedOn = RatingScale.ZeroToTen },
        new ExposureTask { Format = ExposureFormat.Graded, Description = "Lift", SudsScale = RatingScale.ZeroToTen },
        new BehaviouralExperimentTask { Type = ExperimentType.Discovery, AskedOn = RatingScale.ZeroToTen },
        new WorryPostponementTask { Form = WorryPeriodForm.StimulusControl, AskedOn = RatingScale.ZeroToTen },
        new CommunicationPracticeTask { AskedOn = RatingScale.ZeroToTen },
        new ActionStepTask { Step = "Call", AskedOn = RatingScale.ZeroToTen },
        new JournalTask { Form = JournalForm.PositiveDataLog, AskedOn = RatingScale.ZeroToTen },
        new SharedExerciseTask { TurnsEach = 1, AskedOn = RatingScale.ZeroToTen },
    ];

    [Theory]
    [MemberData(nameof(Tasks))]
    public void A_scale_with_other_ends_is_an_error_and_0_to_100_is_asked(HomeworkTask task)
    {
        var kind = HomeworkCatalog.BuiltIn.KindOf(task)!;
        Assert.Contains(kind.Validate(task).Errors, static finding => finding.Code == AskedScaleRules.EndsDiffer.Code);
        Assert.All(
            kind.FormFor(task).Questions.Select(static question => question.Control).OfType<FormControl.Scale>(),
            static scale => Assert.True(scale.On == RatingScale.Percent || IsOfZeroToTen(scale)));

        static bool IsOfZeroToTen(FormControl.Scale scale) => scale.On.HasSameValuesAs(RatingScale.ZeroToTen) && scale.On.Anchors.Count == 0;
    }

    [Fact]
    public void A_teenager_answers_from_0_to_10_and_tens_are_kept()
    {
        var task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three, AskedOn = YouthScales.ZeroToTen };
        var question = Record.FormFor(task).Find("emotions[0].before")!;
        Assert.Equal(11, Assert.IsType<FormControl.Scale>(question.Control).Points().Count);
        Assert.Equal("7", Record.Words.AnchorOf(question, 70));
        var written = Assert.IsType<FormResult.Written>(
            FormAnswers.Write(Record, task, null, [("emotions[0].before", new FormValue.OnScale(Rating.Of(70, YouthScales.ZeroToTen)))]));
        Assert.Equal(new Percent(70), ((ThoughtRecord)written.Entry).Emotions[0].Before);
    }

    [Fact]
    public void What_is_read_of_a_rating_can_be_written_again_where_it_stands_on_the_scale()
    {
        var task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three, AskedOn = YouthScales.Faces };
        Assert.IsType<FormResult.Written>(Write(60));
        Assert.Equal("form/off-scale", Assert.IsType<FormResult.Unfit>(Write(50)).Findings[0].Code);

        FormResult Write(int value) =>
            FormAnswers.Write(Record, task, null, [("emotions[0].before", new FormValue.OnScale(Rating.Of(value, RatingScale.Percent)))]);
    }

    [Fact]
    public void Faces_are_for_feelings_and_beliefs_are_asked_from_0_to_10_then()
    {
        var form = Record.FormFor(new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three, AskedOn = YouthScales.Faces });
        Assert.Equal(YouthScales.Faces, ((FormControl.Scale)form.Find("emotions[0].before")!.Control).On);
        Assert.Equal(YouthScales.ZeroToTen, ((FormControl.Scale)form.Find("thoughts[0].beliefBefore")!.Control).On);
    }

    [Fact]
    public void Six_faces_have_words_beside_them()
    {
        Assert.Equal(6, YouthScales.Faces.Anchors.Count);
        Assert.All(YouthScales.Faces.Anchors, static anchor => Assert.Contains(' ', anchor.Label));
        Assert.Equal([0m, 20, 40, 60, 80, 100], new FormControl.Scale(YouthScales.Faces).Points());
    }

    [Fact]
    public void Faces_are_worded_in_the_clients_language_and_a_clinicians_own_anchors_are_not()
    {
        var words = HomeworkWords.English.With(("form/faces/20", "ein kleines bisschen"));
        Assert.Equal("\U0001F642 ein kleines bisschen", Anchor(YouthScales.Faces));
        Assert.Equal("\U0001F642 a little bit", Anchor(YouthScales.Faces with { Anchors = [YouthScales.Faces.Anchors[1]] }));
        Assert.All(YouthScales.Faces.Anchors, static anchor =>
            Assert.Equal(HomeworkWords.English.Of("form/faces/" + anchor.Value), anchor.Label[(anchor.Label.IndexOf(' ', StringComparison.Ordinal) + 1)..]));

        string? Anchor(RatingScale scale) => words.AnchorOf(new FormQuestion { Path = "a", Key = "a", Control = new FormControl.Scale(scale) }, 20);
    }
}
