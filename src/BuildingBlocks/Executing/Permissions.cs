using System.Collections.Concurrent;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Which roles may send which command. Filled by the modules' tables of contents; what is not in it, nobody may.</summary>
public sealed class Permissions
{
    private readonly ConcurrentDictionary<Type, IReadOnlyCollection<string>> _roles = new();

    /// <summary>Permits a command to roles.</summary>
    /// <param name="command">The command's type.</param>
    /// <param name="roles">The roles' codes.</param>
    public void Permit(Type command, IReadOnlyCollection<string> roles) => _roles[command] = roles;

    /// <summary>The posts through which a caller may send a command.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="command">The command's type.</param>
    public IReadOnlyList<Post> PostsThatMay(Caller caller, Type command) =>
        _roles.TryGetValue(command, out var roles) ? [.. caller.Posts.Where(p => roles.Contains(p.Role))] : [];
}
