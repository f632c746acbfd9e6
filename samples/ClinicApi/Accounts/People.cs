using HomeworkKit.Samples.ClinicApi.Pages;

namespace HomeworkKit.Samples.ClinicApi.Accounts;

/// <summary>What people are called on pages: the library knows references alone, and a page shows none.</summary>
internal sealed class People(DemoAccounts accounts, PageText words)
{
    /// <summary>Gives the name of whoever acted, as somebody else reads it.</summary>
    public string NameOf(Actor actor) => actor.Role == ActorRole.System ? words["The clinic's system"] : NameOf(actor.Ref);

    public string NameOf(ClientRef client) => NameOf(client.Value);

    public string NameOf(ClinicianRef clinician) => NameOf(clinician.Value);

    /// <summary>Gets the clinic's clinicians.</summary>
    public IEnumerable<Account> Clinicians => accounts.All.Where(static account => account.Actor.Role == ActorRole.Clinician);

    /// <summary>Gives the name of whoever acted, for somebody who may have been it.</summary>
    public string NameFor(Account reader, Actor actor) => actor == reader.Actor ? words["You"] : NameOf(actor);

    /// <summary>Gives those who support a client without acting for them.</summary>
    public IEnumerable<Account> SupportersOf(ClientRef client) =>
        accounts.All.Where(account => account.Actor is { Role: ActorRole.Supporter, IsProxy: false } && account.Clients.Contains(client));

    private string NameOf(string? reference) =>
        accounts.All.FirstOrDefault(account => account.Actor.Ref == reference)?.DisplayName ?? words["Someone who is no longer here"];
}
