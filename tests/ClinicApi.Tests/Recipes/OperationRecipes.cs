using System.Security.Cryptography.X509Certificates;
using HomeworkKit;
using HomeworkKit.Storage;
using HomeworkKit.Storage.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicApi.Tests.Recipes;

internal static class OperationRecipes
{
    // <recipe backup>
    // While the server runs: a whole copy, checked before it counts as one. Keep it as safe as the store itself, and let old ones expire: erasing does not
    // reach them.
    internal static async Task BackUpAsync(SqliteHomeworkStore store, string file)
    {
        await store.BackupAsync(file);
        await using var copy = await SqliteHomeworkStore.OpenAsync(file, store.Catalog);
        var report = await copy.CheckAsync();
        if (!report.IsSound)
        {
            throw new InvalidOperationException("The backup is not whole.");
        }
    }

    // With the server stopped: the copy takes the place of the file, whose log belongs to the old one.
    internal static void Restore(string backup, string file)
    {
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");
        File.Copy(backup, file, overwrite: true);
    }
    // </recipe>

    // <recipe keys>
    // All instances share the folder; what lies there opens with the certificate alone. Keep the old certificate until the last key under it has expired.
    internal static void AddKeyRing(IServiceCollection services, string folder, X509Certificate2 certificate) => services
        .AddDataProtection()
        .SetApplicationName("clinic-api")
        .SetDefaultKeyLifetime(TimeSpan.FromDays(30))
        .PersistKeysToFileSystem(Directory.CreateDirectory(folder))
        .ProtectKeysWithCertificate(certificate);
    // </recipe>

    // <recipe migration>
    // From a SQLite file to PostgreSQL, or back: histories in their order, then documents. What is there already stays, so it may be run again after a cut
    // connection.
    internal static async Task<long> MoveAsync(IHomeworkStore from, IHomeworkStore to, Func<IHomeworkStore, DocumentKey, Task>? documents = null)
    {
        var moved = 0L;
        var clients = new HashSet<ClientRef> { default };
        await foreach (var cycle in from.StreamAsync())
        {
            await to.AppendAsync(cycle);
            clients.Add(cycle.Client);
            moved++;
        }

        foreach (var client in clients)
        {
            foreach (var known in await from.ListDocumentsAsync(client))
            {
                await (documents?.Invoke(to, known.Key) ?? Task.CompletedTask); // your own types: get from the one, put into the other with version 0
            }
        }

        return moved;
    }
    // </recipe>
}
