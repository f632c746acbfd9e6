using System.Globalization;

namespace HomeworkKit.Tests.Conventions;

/// <summary>Holds that a run which names a culture and a time zone of the machine really has them: otherwise it would show nothing.</summary>
public sealed class PlatformTests
{
    [Fact]
    public void The_culture_and_the_zone_that_a_run_names_are_those_of_its_process()
    {
        Assert.Equal(Environment.GetEnvironmentVariable("HOMEWORKKIT_TEST_CULTURE") ?? CultureInfo.CurrentCulture.Name, CultureInfo.CurrentCulture.Name);
        Assert.Equal(Environment.GetEnvironmentVariable("HOMEWORKKIT_TEST_ZONE") ?? TimeZoneInfo.Local.Id, TimeZoneInfo.Local.Id);
    }
}
