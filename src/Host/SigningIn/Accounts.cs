using System.Security.Cryptography;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CreationPlatform.Host;

/// <summary>
/// Local accounts, on the core of ASP.NET Core Identity: its password hasher, lockout and security stamps, with a clock that tests can move.
/// Every change is written to the accounts' log.
/// </summary>
internal sealed class Accounts(
    AccountStore store, IOptions<IdentityOptions> options, IPasswordHasher<Account> hasher, ILogger<UserManager<Account>> log,
    [FromKeyedServices(SigningInComposition.Clock)] TimeProvider clock)
    : UserManager<Account>(store, options, hasher, [], [], null!, new IdentityErrorDescriber(), null!, log)
{
    private const string Unambiguous = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int MostListed = 1000;

    private readonly Account _nobody = Nobody(hasher);

    /// <summary>The account whose name and password these are; nothing when they are not, or it is locked or disabled. All take the same time.</summary>
    public async Task<Account?> Prove(string name, string password)
    {
        var found = await FindByNameAsync(name);
        var right = await CheckPasswordAsync(found ?? _nobody, password);
        if (found is null || found.DisabledAt is not null || await IsLockedOutAsync(found)) return null;
        await UntilStored(found, right ? ResetAccessFailedCountAsync : AccessFailedAsync);
        return right ? found : null;
    }

    /// <summary>Makes an account. The name and the password have their form already.</summary>
    /// <returns>Whether the name was free.</returns>
    public async Task<bool> Create(string name, string password, string actor)
    {
        var account = new Account(name) { CreatedAt = clock.GetUtcNow() };
        Note(account, actor, "created");
        return (await CreateAsync(account, password)).Succeeded;
    }

    /// <summary>Makes an account with a password that nobody has seen yet; how the first administrator comes in.</summary>
    /// <returns>The password.</returns>
    /// <exception cref="ArgumentException">No account can have this name, or one has it already.</exception>
    public async Task<string> CreateWithRandomPassword(string name)
    {
        if (!AccountForm.IsName(name)) throw new ArgumentException($"'{name}' cannot be an account's name: 3 to 64 of a-z 0-9 . _ -", nameof(name));
        var password = RandomNumberGenerator.GetString(Unambiguous, 24);
        if (await Create(name, password, Actor.System.Account)) return password;
        throw new ArgumentException($"There is an account '{name}' already.", nameof(name));
    }

    /// <summary>Ends all its sessions, and lets nobody in until it is enabled.</summary>
    /// <returns>Whether there is such an account.</returns>
    public Task<bool> Disable(string name, string actor) => Change(name, actor, "disabled", account =>
    {
        account.DisabledAt ??= clock.GetUtcNow();
        return UpdateSecurityStampAsync(account);
    });

    /// <summary>Lets it sign in again; its old sessions stay dead.</summary>
    /// <returns>Whether there is such an account.</returns>
    public Task<bool> Enable(string name, string actor) => Change(name, actor, "enabled", account =>
    {
        account.DisabledAt = null;
        return UpdateAsync(account);
    });

    /// <summary>Forgets its wrong passwords.</summary>
    /// <returns>Whether there is such an account.</returns>
    public Task<bool> Unlock(string name, string actor) => Change(name, actor, "unlocked", account =>
    {
        (account.Failures, account.LockedUntil) = (0, null);
        return UpdateAsync(account);
    });

    /// <summary>Gives it another password, and ends all its sessions.</summary>
    /// <returns>Whether there is such an account.</returns>
    public Task<bool> SetPassword(string name, string password, string actor) => Change(name, actor, "password-set", account =>
    {
        account.PasswordHash = PasswordHasher.HashPassword(account, password);
        return UpdateSecurityStampAsync(account);
    });

    /// <summary>The accounts by name, at most 1000.</summary>
    public Task<IReadOnlyList<Account>> List(CancellationToken cancel) => store.List(MostListed, cancel);

    /// <summary>The same as the framework's, on this clock.</summary>
    public override Task<bool> IsLockedOutAsync(Account user) => Task.FromResult(user.LockedUntil > clock.GetUtcNow());

    /// <summary>The same as the framework's, on this clock and into the log.</summary>
    public override Task<IdentityResult> AccessFailedAsync(Account user)
    {
        if (++user.Failures >= Options.Lockout.MaxFailedAccessAttempts)
        {
            (user.Failures, user.LockedUntil) = (0, clock.GetUtcNow() + Options.Lockout.DefaultLockoutTimeSpan);
            Note(user, Actor.System.Account, "locked");
        }
        return UpdateAsync(user);
    }

    private async Task<bool> Change(string name, string actor, string act, Func<Account, Task<IdentityResult>> change)
    {
        if (!AccountForm.IsName(name) || await FindByNameAsync(name) is not { } account) return false;
        await UntilStored(account, a =>
        {
            Note(a, actor, act);
            return change(a);
        });
        return true;
    }

    // When another change came first, this one is made again on top of it.
    private async Task UntilStored(Account account, Func<Account, Task<IdentityResult>> change)
    {
        for (; ; account = (await FindByNameAsync(account.Name))!)
        {
            var result = await change(account);
            if (result.Succeeded) return;
            if (result.Errors.All(e => e.Code != nameof(IdentityErrorDescriber.ConcurrencyFailure))) throw new InvalidOperationException(result.ToString());
        }
    }

    private void Note(Account account, string actor, string act) => account.Entries.Add(new(clock.GetUtcNow(), actor, act));

    private static Account Nobody(IPasswordHasher<Account> hasher)
    {
        var nobody = new Account("nobody");
        nobody.PasswordHash = hasher.HashPassword(nobody, RandomNumberGenerator.GetString(Unambiguous, 24));
        return nobody;
    }
}
