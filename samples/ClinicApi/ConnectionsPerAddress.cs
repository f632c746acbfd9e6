using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Connections;

namespace HomeworkKit.Samples.ClinicApi;

/// <summary>Bounds how many connections one address holds open, so that idle ones of one machine do not keep everybody else out.</summary>
/// <param name="limit">How many at once; a further one is closed. Behind a proxy all come from the proxy: bound them there, and set this higher.</param>
internal sealed class ConnectionsPerAddress(int limit)
{
    private readonly ConcurrentDictionary<IPAddress, int> _open = new();

    internal async Task CountAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        if (connection.RemoteEndPoint is not IPEndPoint { Address: var address })
        {
            await next(connection);
            return;
        }

        var open = _open.AddOrUpdate(address, 1, static (_, count) => count + 1);
        try
        {
            if (open <= limit)
            {
                await next(connection);
            }
        }
        finally
        {
            if (_open.AddOrUpdate(address, 0, static (_, count) => count - 1) == 0)
            {
                _open.TryRemove(KeyValuePair.Create(address, 0));
            }
        }
    }
}
