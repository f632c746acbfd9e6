using HomeworkKit.Samples.ClinicApi;

OwnerOnly.Begin();

// Settings and pages lie beside the program, from whatever folder it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddClinic();
var app = builder.Build();
app.UseClinic();

// A server runs until it is told to stop; with --check it asks itself a few things and ends.
if (SelfCheck.IsWanted(args))
{
    return await SelfCheck.RunAsync(app);
}

await app.RunAsync();
return 0;
