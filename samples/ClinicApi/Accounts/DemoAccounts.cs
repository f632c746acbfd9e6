using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace HomeworkKit.Samples.ClinicApi.Accounts;

/// <summary>Invented people for trying the sample out. A host of your own has its identity provider in this place.</summary>
/// <remarks>All have one password: <c>Demo:Password</c> of the configuration, else one that is drawn at every start and told once in the log.</remarks>
internal sealed partial class DemoAccounts
{
    private static readonly ClientRef Ada = new("c-ada");
    private static readonly ClientRef Ben = new("c-ben");
    private static readonly ClientRef Cleo = new("c-cleo");

    private readonly IPasswordHasher<Account> _hasher;
    private readonly Dictionary<string, Account> _accounts = new(StringComparer.Ordinal);
    private readonly string _hash;

    public DemoAccounts(IConfiguration configuration, IPasswordHasher<Account> hasher, ILogger<DemoAccounts> logger)
    {
        _hasher = hasher;
        Account[] all =
        [
            new("ada", Actor.Client("c-ada")) { Clients = [Ada], Clinician = new("k-kim"), Partner = Ben },
            new("ben", Actor.Client("c-ben")) { Clients = [Ben], Clinician = new("k-kim"), Partner = Ada },
            new("cleo", Actor.Client("c-cleo")) { Clients = [Cleo], Clinician = new("k-lou") },
            new("kim", Actor.Clinician("k-kim")) { Clients = [Ada, Ben] },
            new("lou", Actor.Clinician("k-lou")) { Clients = [Cleo] },
            new("sam", Actor.Supporter("s-sam")) { Clients = [Ada] },
            new("pat", Actor.Proxy("s-pat", Cleo)) { Clients = [Cleo], Clinician = new("k-lou") },
        ];
        foreach (var account in all)
        {
            _accounts.Add(account.Name, account);
        }

        var password = configuration["Demo:Password"];
        if (string.IsNullOrEmpty(password))
        {
            password = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 12);
            TellPassword(logger, password);
        }

        _hash = _hasher.HashPassword(all[0], password);
    }

    /// <summary>Gets where everybody in the demonstration lives.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    public IEnumerable<Account> All => _accounts.Values;

    public Account? Find(string? name) => name is not null && _accounts.TryGetValue(name, out var account) ? account : null;

    /// <summary>Takes as long for a name that there is as for one that there is not.</summary>
    public Account? Check(string? name, string? password)
    {
        var account = Find(name);
        var fits = _hasher.VerifyHashedPassword(account ?? _accounts["ada"], _hash, password ?? string.Empty) != PasswordVerificationResult.Failed;
        return fits ? account : null;
    }

    [LoggerMessage(LogLevel.Information, "Demonstration: sign in as ada, ben, cleo (clients), kim, lou (clinicians), sam or pat (supporters), with {Password}")]
    private static partial void TellPassword(ILogger logger, string password);
}
