using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CreationPlatform.Host;

/// <summary>Puts accounts, sessions and signing in together.</summary>
internal static class SigningInComposition
{
    /// <summary>
    /// Key of the <see cref="TimeProvider"/> of sessions and locks. It is real time, whatever day the platform's own clock shows in a
    /// demonstration; only tests put another in its place.
    /// </summary>
    public const string Clock = "signing-in";

    private const int WrongPasswords = 5;
    private const int HashIterations = 210_000; // OWASP's advice for PBKDF2 with HMAC-SHA512.
    private static readonly TimeSpan Locked = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Adds all that <see cref="MapSigningIn"/> needs, but <c>IHoldPosts</c>. The schema <see cref="AccountsDatabase.Schema"/> is applied by the host.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">Read for <c>Platform:Oidc</c>.</param>
    /// <param name="accountsConnectionString">The database of credentials and sessions.</param>
    public static IServiceCollection AddSigningIn(this IServiceCollection services, IConfiguration configuration, string accountsConnectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddKeyedSingleton(Clock, TimeProvider.System);
        services.AddSingleton(_ => new AccountsDatabase(accountsConnectionString));
        services.AddSingleton<AccountStore>().AddSingleton<Accounts>();
        services.AddSingleton<Sessions>().AddSingleton<SignInLimits>().AddSingleton<SignIn>().AddSingleton<Callers>();
        services.TryAddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = HashIterations);
        services.Configure<IdentityOptions>(o =>
            (o.Lockout.MaxFailedAccessAttempts, o.Lockout.DefaultLockoutTimeSpan) = (WrongPasswords, Locked));
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorComponents();
        services.AddDataProtection().SetApplicationName("creation-platform");
        services.AddOptions<KeyManagementOptions>().Configure<AccountsDatabase>((o, database) => o.XmlRepository = new FormKeys(database));
        services.AddAntiforgery(o =>
            (o.Cookie.Name, o.Cookie.SameSite, o.Cookie.SecurePolicy) = ("form", SameSiteMode.Strict, CookieSecurePolicy.SameAsRequest));
        services.AddAuthorization();
        services.AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null)
            .AddOidcTokens(configuration);
        return services;
    }

    /// <summary>Maps signing in and out, the account's own routes, and the administration of accounts.</summary>
    /// <param name="routes">The host's routes.</param>
    public static void MapSigningIn(this IEndpointRouteBuilder routes)
    {
        SessionRoutes.Map(routes);
        AccountRoutes.Map(routes);
        SignInPages.Map(routes);
    }
}
