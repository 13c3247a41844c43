using Npgsql;

namespace CreationPlatform.Host;

internal static class Sql
{
    /// <summary>Runs a statement on a connection of its own; its first value, if it has one.</summary>
    public static async Task<object?> Run(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
