using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.BuildingBlocks;

/// <summary>The numbered parameters of a command that is being put together.</summary>
/// <param name="command">The command.</param>
/// <param name="today">The date in Asia/Shanghai, where a condition asks for it.</param>
public sealed class Parameters(NpgsqlCommand command, DateOnly today = default)
{
    private string? _today;

    /// <summary>The placeholder of today's date, as text.</summary>
    public string Today => _today ??= Add(today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), NpgsqlDbType.Text);

    /// <summary>Adds a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">Its type.</param>
    /// <returns>Its placeholder.</returns>
    public string Add(object value, NpgsqlDbType type)
    {
        command.Parameters.Add(new() { Value = value, NpgsqlDbType = type });
        return string.Create(CultureInfo.InvariantCulture, $"${command.Parameters.Count}");
    }
}
