using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsClean.Tests.Loading.Warc;

/// <summary>What wget writes of a site on this machine is read. Left out, and said so, where wget is not installed.</summary>
public class WgetTests
{
    private const string Front = "<!DOCTYPE html><html><head><title>Ferry</title><link rel=\"stylesheet\" href=\"style.css\"></head><body><p><a href=\"b.html\">The ferry sails.</a></p></body></html>";
    private const string Second = "<!DOCTYPE html><html><head><title>Second</title></head><body><p>It sails at eight.</p></body></html>";

    [WgetTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_site_that_wget_has_fetched_gives_its_pages(bool compressed)
    {
        using var folder = new TemporaryFolder();
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        using var stop = new CancellationTokenSource();
        var serving = Serve(server, stop.Token);
        string site = $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/";

        string[] options = ["-q", "-r", "-p", "-e", "robots=off", "--tries=1", "--timeout=20", "--warc-file=site", .. compressed ? Array.Empty<string>() : ["--no-warc-compression"], site];
        using var wget = Process.Start(new ProcessStartInfo("wget", options) { WorkingDirectory = folder.Path })!;
        await wget.WaitForExitAsync();
        await stop.CancelAsync();
        await serving;

        byte[] file = await File.ReadAllBytesAsync(folder.At(compressed ? "site.warc.gz" : "site.warc"));
        var pages = Bytes.Read(file);
        Assert.Equal([Front, Second], pages.Texts());
        Assert.Equal([site, site + "b.html"], pages.Select(p => p.Page!.Url));
        Assert.All(pages, p => Assert.NotNull(p.Page!.FetchedAt));
        foreach (var page in pages) Assert.Equal(page.Text(), Assert.Single(Bytes.Read(Bytes.Slice(file, page.Page!.Source))).Text());
    }

    private static async Task Serve(TcpListener server, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                using var client = await server.AcceptTcpClientAsync(stop);
                await Answer(client.GetStream(), stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The test has what it wants.
        }
    }

    // The second page in chunks, the others with their length.
    private static async Task Answer(NetworkStream stream, CancellationToken stop)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        string path = (await reader.ReadLineAsync(stop) ?? "GET / HTTP/1.1").Split(' ')[1];
        while (await reader.ReadLineAsync(stop) is { Length: > 0 }) { }
        string answer = path switch
        {
            "/" => Sized("text/html; charset=utf-8", Front),
            "/b.html" => $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{20:x}\r\n{Second[..20]}\r\n{Second.Length - 20:x}\r\n{Second[20..]}\r\n0\r\n\r\n",
            _ => Sized("text/css", "p { margin: 0 }"),
        };
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), stop);
    }

    private static string Sized(string type, string content) => $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {content.Length}\r\nConnection: close\r\n\r\n{content}";

    /// <summary>A theory that says that it was left out where wget is not installed.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class WgetTheoryAttribute : TheoryAttribute
    {
        public WgetTheoryAttribute()
        {
            bool found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "wget")));
            if (!found) Skip = "wget is not installed";
        }
    }
}
