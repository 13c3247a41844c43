-- Keys that mark the platform's own forms, made and replaced by ASP.NET Core's data protection.

create table accounts.form_key (
  name text primary key,
  xml  text not null
);
