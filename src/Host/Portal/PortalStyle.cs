using System.Security.Cryptography;
using System.Text;

namespace CreationPlatform.Host;

/// <summary>How the portal looks: large type, one column, one accent colour, on paper without what only a screen needs.</summary>
internal static class PortalStyle
{
    /// <summary>The style sheet; it stands in every page, which needs no second request then.</summary>
    public const string Css = """
        :root { color-scheme: light dark; --ink: #1c1f23; --soft: #4a5058; --paper: #fff; --ground: #f3f4f6; --line: #7c848d; --rule: #d5d9de; --accent: #a61b1b; --button: #a61b1b; --focus: #0b57d0; --wrong: #a3150f; --good: #116329; --bad-tint: #fdecea; --good-tint: #e8f5ec; }
        @media (prefers-color-scheme: dark) { :root { --ink: #eceef0; --soft: #b9c0c8; --paper: #1d2025; --ground: #14161a; --line: #79828c; --rule: #3a4048; --accent: #ff9d94; --button: #8f1f1f; --focus: #a8c7fa; --wrong: #ffb4ab; --good: #7ee2a0; --bad-tint: #3a2020; --good-tint: #18301f; } }
        * { box-sizing: border-box; }
        html { font: 1.1875rem/1.7 system-ui, "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; -webkit-text-size-adjust: 100%; }
        body { margin: 0; color: var(--ink); background: var(--ground); overflow-wrap: anywhere; }
        header, nav, main, footer { max-width: 44rem; margin: 0 auto; padding: .75rem 1rem; }
        header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
        .brand { font-weight: 700; text-decoration: none; color: inherit; line-height: 1.35; }
        .brand small { display: block; font-weight: 400; color: var(--soft); font-size: .85rem; }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
        nav a, .language { display: inline-block; padding: .4rem 0; white-space: nowrap; }
        nav a[aria-current] { color: var(--ink); font-weight: 700; text-decoration-thickness: 3px; text-decoration-color: var(--accent); }
        main { background: var(--paper); padding: 1.25rem 1rem 2rem; border-radius: .75rem; }
        h1 { font-size: 1.6rem; line-height: 1.35; margin: 0 0 .75rem; } h2 { font-size: 1.2rem; margin: 1.75rem 0 .5rem; line-height: 1.4; }
        p { margin: .5rem 0; } a { color: var(--accent); text-underline-offset: .2em; }
        a:focus-visible, button:focus-visible, input:focus-visible, textarea:focus-visible, select:focus-visible, summary:focus-visible, main:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
        .skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
        .tiles { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); margin: 1.25rem 0; padding: 0; list-style: none; }
        .tiles a { display: block; height: 100%; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: .6rem; text-decoration: none; color: inherit; } .tiles a:hover { border-color: var(--accent); }
        .tiles strong { display: block; font-size: 1.1rem; color: var(--accent); } .tiles span, .hint, .optional, footer, .quiet { color: var(--soft); font-size: .95rem; }
        .tiles .first a { background: var(--button); border-color: transparent; } .tiles .first strong, .tiles .first span { color: #fff; }
        .field { margin: 1.25rem 0; } label, legend { font-weight: 600; display: block; } .optional { font-weight: 400; } .hint { margin: .1rem 0 .35rem; line-height: 1.5; }
        input, textarea, select, button { font: inherit; color: inherit; } input:not([type=radio], [type=file]), textarea, select { width: 100%; padding: .6rem .7rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--paper); min-height: 3rem; }
        input[type=file] { width: 100%; padding: .5rem 0; } fieldset { border: 0; padding: 0; margin: 1.25rem 0; min-width: 0; }
        .choice { display: flex; gap: .7rem; align-items: baseline; padding: .45rem 0; font-weight: 400; } .choice input { width: 1.3rem; height: 1.3rem; flex: none; accent-color: var(--accent); transform: translateY(.2rem); }
        .wrong > input, .wrong > textarea, .wrong > select { border: 2px solid var(--wrong); } .error { color: var(--wrong); font-weight: 600; margin: .1rem 0 .35rem; }
        .message { padding: .8rem 1rem; border-left: .35rem solid var(--wrong); background: var(--bad-tint); border-radius: .3rem; margin: 1rem 0; }
        .message.good { border-color: var(--good); background: var(--good-tint); } .message.note { border-color: var(--line); background: var(--ground); }
        button, .button { display: inline-block; min-height: 3.2rem; padding: .65rem 1.6rem; border: 0; border-radius: .6rem; background: var(--button); color: #fff; font-weight: 700; cursor: pointer; text-decoration: none; }
        details { margin: 1rem 0; border: 1px solid var(--line); border-radius: .5rem; padding: .2rem .9rem; } summary { padding: .5rem 0; cursor: pointer; font-weight: 600; }
        dl { margin: 1rem 0; } dt { color: var(--soft); font-size: .95rem; } dd { margin: 0 0 .7rem; font-weight: 600; } .plain { font-weight: 400; }
        .code { font: 700 min(1.35rem, 5.6vw)/1.5 ui-monospace, "Noto Sans Mono", Consolas, monospace; letter-spacing: .04em; } .small { font: .8rem/1.5 ui-monospace, Consolas, monospace; word-break: break-all; }
        .list { padding: 0; list-style: none; } .list li { border-bottom: 1px solid var(--rule); } .list a { display: block; padding: .6rem .2rem; }
        table { border-collapse: collapse; width: 100%; font-size: .95rem; } th, td { text-align: left; padding: .45rem .5rem .45rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; font-variant-numeric: tabular-nums; } td:last-child { min-width: 6.5em; } caption { text-align: left; }
        footer { padding-bottom: 2.5rem; } .qr { background: #fff; padding: .5rem; width: 11rem; height: 11rem; }
        @media print { header nav, nav, footer, .screen, .skip, .language { display: none; } body, main { background: #fff; color: #000; } html { font-size: 11.5pt; } .code { font-size: 1.35rem; } header, main { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } .message { border: 1px solid #000; background: none; } }
        """;

    /// <summary>What a browser may do with a page: show it, and send its forms here. No script runs, wherever it comes from.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
}
