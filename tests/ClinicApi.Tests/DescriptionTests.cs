using ClinicApi.Tests.Hosts;
using HomeworkKit.Samples.ClinicApi.Demo;

namespace ClinicApi.Tests;

public sealed class DescriptionTests
{
    [Fact]
    public async Task The_description_of_the_API_is_made_once_and_nothing_else_is_kept_for_the_next_who_asks()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var anybody = await clinic.AsAsync(null);
        using var first = await anybody.SendAsync(HttpMethod.Get, "/openapi/v1.json");
        using var second = await anybody.SendAsync(HttpMethod.Get, "/openapi/v1.json");
        Assert.Null(first.Headers.Age);
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());

        using var ada = await clinic.AsAsync("ada");
        foreach (var path in (string[])["/api/schema", "/api/cycles", $"/api/cycles/{DemoData.AdasRecord}"])
        {
            using var once = await ada.SendAsync(HttpMethod.Get, path);
            using var again = await ada.SendAsync(HttpMethod.Get, path);
            Assert.Null(again.Headers.Age);
        }
    }
}
