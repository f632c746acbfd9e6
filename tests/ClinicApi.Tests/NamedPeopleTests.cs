using System.Net;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Kinds;

namespace ClinicApi.Tests;

/// <summary>What is shown to some by name, done by a caregiver, handed over or half of something done together, over HTTP.</summary>
public sealed class NamedPeopleTests
{
    private static readonly Actor Ada = Actor.Client("c-ada");
    private static readonly Actor Kim = Actor.Clinician("k-kim");

    [Fact]
    public async Task What_is_shown_to_another_by_name_is_unknown_to_a_supporter_and_what_they_are_to_do_is_not()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var (named, unnamed, caregivers, before) = (
            Agreed(clinic).Share(Audience.Supporter, Ada, clinic.Time.Now, to: [Actor.Supporter("s-sam")]).OrThrow(),
            Agreed(clinic).Share(Audience.Supporter, Ada, clinic.Time.Now, to: [Actor.Supporter("s-other")]).OrThrow(),
            Agreed(clinic, new("s-sam")),
            Proposed(clinic, new("s-sam")));
        await clinic.Store.AppendAsync([named, unnamed, caregivers, before]);
        using var sam = await clinic.AsAsync("sam");
        async Task<HttpStatusCode> AskAsync(HomeworkCycle cycle)
        {
            using var response = await sam.GetAsync(new Uri($"/api/cycles/{cycle.Id}", UriKind.Relative));
            return response.StatusCode;
        }

        Assert.Equal(HttpStatusCode.OK, await AskAsync(named));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(unnamed));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(caregivers));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(before));
    }

    [Fact]
    public async Task A_second_half_of_one_person_or_a_plan_that_takes_the_exercise_up_later_breaks_no_joint_view()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        _ = clinic.Services;
        await SecretStory.KeepAsync(clinic);
        var second = Proposed(clinic, joint: SecretStory.Joint);
        var later = Agreed(clinic);
        later = later.Revise(later.Assignment with { Joint = SecretStory.Joint }, Ada, clinic.Time.Now).OrThrow();
        await clinic.Store.AppendAsync([second, later]);
        foreach (var name in (string[])["ada", "ben", "kim"])
        {
            using var http = await clinic.AsAsync(name);
            using var response = await http.GetAsync(new Uri($"/api/joint/{SecretStory.Joint}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_device_that_names_the_clinician_from_before_a_hand_over_brings_its_work_home()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var (now, before) = (clinic.Time.Now, Agreed(clinic));
        await clinic.Store.AppendAsync(before.HandOver(new("k-lou"), Ada, now).OrThrow());
        var offline = before.Revise(before.Assignment with { Title = "offline" }, Ada, now).OrThrow().Events[^1];
        using var http = await clinic.AsAsync("ada");
        using var content = new StringContent(clinic.Json.WriteEvents([offline]), System.Text.Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri($"/api/cycles/{before.Id}/rebase", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var kept = await clinic.Store.LoadAsync(before.Id);
        Assert.Equal(("offline", new ClinicianRef("k-lou")), (kept!.Assignment.Title, kept.Assignment.Clinician!.Value));
    }

    private static HomeworkCycle Proposed(Clinic clinic, SupporterRef? caregiver = null, JointExerciseId? joint = null) =>
        HomeworkCycle
            .Propose(
                new()
                {
                    Id = AssignmentId.New(clinic.Time.Now),
                    Client = new("c-ada"),
                    Clinician = new("k-kim"),
                    Caregiver = caregiver,
                    Joint = joint,
                    Task = new MoodLogTask(),
                },
                Kim,
                clinic.Time.Now,
                clinic.Store.Catalog)
            .OrThrow();

    private static HomeworkCycle Agreed(Clinic clinic, SupporterRef? caregiver = null) => Proposed(clinic, caregiver).Agree(Ada, clinic.Time.Now).OrThrow();
}
