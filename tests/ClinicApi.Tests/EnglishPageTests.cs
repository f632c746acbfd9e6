using ClinicApi.Tests.Hosts;

namespace ClinicApi.Tests;

public sealed class EnglishPageTests
{
    [BrowserFact]
    public Task Every_page_is_readable_on_every_screen_and_nothing_is_wider_than_it() => PageLook.AtEveryPageAsync("en");

    [BrowserFact]
    public Task At_twice_the_size_no_page_has_to_be_moved_sideways() => PageLook.AtTwiceTheSizeAsync("en");
}
