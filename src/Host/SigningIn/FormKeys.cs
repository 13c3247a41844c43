using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace CreationPlatform.Host;

/// <summary>
/// The keys that mark the platform's own forms, shared by all hosts: a form that one host made can be sent to another, or after a
/// restart. They open no session and no personal value.
/// </summary>
internal sealed class FormKeys(AccountsDatabase database) : IXmlRepository
{
    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var ask = database.DataSource.CreateCommand("select xml from accounts.form_key order by name");
        using var row = ask.ExecuteReader();
        var keys = new List<XElement>();
        while (row.Read()) keys.Add(XElement.Parse(row.GetString(0)));
        return keys;
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var store = database.DataSource.CreateCommand("insert into accounts.form_key (name, xml) values ($1, $2)");
        store.Parameters.Add(new NpgsqlParameter<string> { TypedValue = friendlyName });
        store.Parameters.Add(new NpgsqlParameter<string> { TypedValue = element.ToString(SaveOptions.DisableFormatting) });
        store.ExecuteNonQuery();
    }
}
