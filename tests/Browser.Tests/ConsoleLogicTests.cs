using System.Diagnostics;

namespace CreationPlatform.Browser;

/// <summary>The console's own tests, which Vitest runs, belong to the one test command.</summary>
public sealed class ConsoleLogicTests
{
    [ConsoleFact]
    public async Task The_logic_of_the_console_holds()
    {
        using var npm = Process.Start(new ProcessStartInfo("npm", ["test"]) { WorkingDirectory = Checkout.Web, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await Task.WhenAll(npm.StandardOutput.ReadToEndAsync(), npm.StandardError.ReadToEndAsync());
        await npm.WaitForExitAsync();
        npm.ExitCode.Should().Be(0, "Vitest says: {0}", string.Concat(said));
    }
}
