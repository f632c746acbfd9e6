using HomeworkKit.Samples.ClinicApi;

var builder = WebApplication.CreateBuilder(args);
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
