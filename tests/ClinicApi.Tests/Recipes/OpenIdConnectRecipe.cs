using System.Security.Claims;
using HomeworkKit.Samples.ClinicApi.Accounts;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicApi.Tests.Recipes;

internal static class OpenIdConnectRecipe
{
    // <recipe sign-in>
    internal static void AddProvider(IServiceCollection services, IConfiguration settings, Func<string, (string Name, string Role)?> find)
    {
        services.AddAuthentication(static options =>
            {
                options.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                options.DefaultChallengeScheme = OpenIdConnectDefaults.AuthenticationScheme;
            })
            .AddCookie()
            .AddOpenIdConnect(options =>
            {
                options.Authority = settings["SignIn:Authority"];             // https://login.clinic.example
                options.ClientId = settings["SignIn:ClientId"];
                options.ClientSecret = settings["SignIn:ClientSecret"];       // from your secret store, never from a file in the repository
                options.ResponseType = "code";                               // with PKCE, which is on by default
                options.MapInboundClaims = false;
                options.Scope.Clear();
                options.Scope.Add("openid");                                  // neither name nor address: this host needs none
                options.Events.OnTokenValidated = context =>
                {
                    // Your own table says who a subject is. Whoever is not in it is nobody, however well they signed in.
                    if (find(context.Principal!.FindFirstValue("sub")!) is not var (name, role))
                    {
                        context.Fail("Not known here.");
                        return Task.CompletedTask;
                    }

                    context.Principal = new ClaimsPrincipal(
                        new ClaimsIdentity(
                            [new(ClaimTypes.NameIdentifier, name), new(ClaimTypes.Role, role), SignedInSessions.New()],
                            context.Scheme.Name,
                            ClaimTypes.NameIdentifier,
                            ClaimTypes.Role));
                    return Task.CompletedTask;
                };
            });
    }
    // </recipe>
}
