using System.Globalization;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>
/// <c>check-deadline proof.json</c>: counts a deadline again from its JSON alone, without a server, a calendar or a rule book, and
/// says it in words. Ends with 0 when the proof holds, 1 when it does not, 2 when the file is no proof.
/// </summary>
internal static class CheckDeadlineCommand
{
    public static int Run(string file)
    {
        Deadline deadline;
        try
        {
            deadline = JsonSerializer.Deserialize<Deadline>(File.ReadAllBytes(file), JsonBody.Options) ?? throw new JsonException("The file holds null.");
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{file}: {e.Message}");
            return 2;
        }
        var recount = deadline.Recount();
        if (!recount.Holds)
        {
            foreach (var contradiction in recount.Contradictions) Console.WriteLine($"✗ {contradiction.Zh} / {contradiction.En}");
            return 1;
        }
        Console.WriteLine($"✓ {deadline.Explain(CultureInfo.GetCultureInfo("zh-CN"))}");
        Console.WriteLine($"✓ {deadline.Explain(CultureInfo.GetCultureInfo("en"))}");
        return 0;
    }
}
