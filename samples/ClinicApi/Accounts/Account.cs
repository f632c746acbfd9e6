using System.Security.Claims;
using HomeworkKit.Samples.ClinicApi.Pages;

namespace HomeworkKit.Samples.ClinicApi.Accounts;

/// <summary>Somebody who signed in: as whom they act, and with whom they have to do.</summary>
/// <param name="Name">The name to sign in with.</param>
/// <param name="Actor">As whom the library knows them.</param>
internal sealed record Account(string Name, Actor Actor)
{
    /// <summary>Gets whose homework they may have to do with: their own, their caseload, or whom they support.</summary>
    public required IReadOnlyList<ClientRef> Clients { get; init; }

    /// <summary>Gets the client's clinician: of whoever acts for a client too, or what they say reaches nobody.</summary>
    public ClinicianRef? Clinician { get; init; }

    /// <summary>Gets the client's partner in joint exercises.</summary>
    public ClientRef? Partner { get; init; }

    /// <summary>Gets what the person is called on pages.</summary>
    public string DisplayName => char.ToUpperInvariant(Name[0]) + Name[1..];

    public string Role => Actor.IsProxy ? Policies.Proxy : KebabCase.Of(Actor.Role);

    /// <summary>Gets whose pages they read.</summary>
    public PageReader Reader => Actor switch
    {
        { IsProxy: true } => PageReader.Proxy,
        { Role: ActorRole.Clinician } => PageReader.Clinician,
        { Role: ActorRole.Supporter } => PageReader.Supporter,
        _ => PageReader.Client,
    };

    public bool IsOwner => Actor.Role == ActorRole.Client || Actor.IsProxy;

    /// <summary>Finds the account behind the request that services are asked for.</summary>
    /// <param name="services">The services of the request, whose sender signed in.</param>
    /// <exception cref="BadHttpRequestException">Nobody signed in, or an account that is no more.</exception>
    public static Account Of(IServiceProvider services) =>
        services.GetRequiredService<DemoAccounts>().Find(
            services.GetRequiredService<IHttpContextAccessor>().HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier))
        ?? throw new BadHttpRequestException("There is no such account.");

    public ClaimsPrincipal SignedIn(string scheme) =>
        new(
            new ClaimsIdentity(
                [new Claim(ClaimTypes.NameIdentifier, Name), new Claim(ClaimTypes.Role, Role), SignedInSessions.New()],
                scheme,
                ClaimTypes.NameIdentifier,
                ClaimTypes.Role));
}
