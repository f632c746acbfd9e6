using System.Text;
using HomeworkKit.Adherence;

namespace HomeworkKit.Research.Tests.Cohorts;

public sealed class PracticeRowStatusTests
{
    [Fact]
    public void What_became_of_an_occurrence_has_the_name_and_number_that_the_core_gives_it() => Assert.Equal(
        Enum.GetValues<OccurrenceStatus>().Select(static status => (status.ToString(), (int)status)),
        Enum.GetValues<PracticeRowStatus>().Take(Enum.GetValues<OccurrenceStatus>().Length).Select(static status => (status.ToString(), (int)status)));

    [Fact]
    public void A_row_spells_every_status_as_all_JSON_does() => Assert.All(
        Enum.GetValues<PracticeRowStatus>(),
        static status => Assert.Equal(KebabCase.Of(status), Encoding.UTF8.GetString(PracticeRowNames.Of(status))));
}
