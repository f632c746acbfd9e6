using ClinicApi.Tests.Hosts;

namespace ClinicApi.Tests;

public sealed class GermanPageTests
{
    [BrowserFact]
    public Task Every_page_is_readable_on_every_screen_and_at_twice_the_size_and_nothing_is_wider_than_it() => PageLook.AtEveryPageAsync("de", withAxe: false);
}
