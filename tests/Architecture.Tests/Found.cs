using System.Reflection;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Architecture;

/// <summary>Commands, states and events as they are found in a module's assembly.</summary>
internal static class Found
{
    public static IEnumerable<(Type Command, Type State)> Commands(string module) => Implementations(module, typeof(ICommand<>));

    public static IEnumerable<(Type Event, Type State)> Events(string module) => Implementations(module, typeof(IEvent<>));

    public static IEnumerable<Type> States(string module) => Types(module).Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IState<>)));

    public static IEnumerable<Type> Types(string module) => Checkout.Load(module).GetTypes().Where(t => !t.IsInterface);

    /// <summary>The module itself; its folder and the name under which it stores and answers may differ.</summary>
    public static IModule Module(string module) => (IModule)Activator.CreateInstance(Types(module).Single(t => t.Name == $"{module}Module"))!;

    public static string NameOf(string module) => Module(module).Name;

    private static IEnumerable<(Type, Type)> Implementations(string module, Type contract) =>
        from type in Types(module)
        from implemented in type.GetInterfaces()
        where implemented.IsGenericType && implemented.GetGenericTypeDefinition() == contract
        select (type, implemented.GetGenericArguments()[0]);
}
