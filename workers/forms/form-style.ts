/** How a form looks: the page's own, since it stands on another's site. */
export const FORM_STYLE = `
:root { --paper: #fff; --ink: #1d2530; --soft: #5b6675; --line: #c3cad3; --field: #fff; --accent: #1f5a46; --on-accent: #fff; --wrong: #a32020 }
[data-theme=dark] { --paper: #161b22; --ink: #e7ebf0; --soft: #a3adba; --line: #46505d; --field: #1e252e; --accent: #6fc3a3; --on-accent: #0d1a15; --wrong: #ff9c94 }
@media (prefers-color-scheme: dark) { [data-theme=auto] { --paper: #161b22; --ink: #e7ebf0; --soft: #a3adba; --line: #46505d; --field: #1e252e; --accent: #6fc3a3; --on-accent: #0d1a15; --wrong: #ff9c94 } }
* { box-sizing: border-box }
[hidden] { display: none !important }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
main { max-inline-size: 640px; margin-inline: auto; padding: 20px 16px 24px }
h1 { margin: 0 0 6px; font-size: 20px; line-height: 1.35 }
h2 { margin: 0 0 6px; font-size: 18px }
.house { margin: 0 0 2px; color: var(--soft); font-size: 14px }
.greeting { margin: 0 0 18px; color: var(--soft); white-space: pre-line }
.field { margin-block: 14px }
label { display: block; margin-block-end: 4px; font-weight: 550 }
input, textarea, select { inline-size: 100%; padding: 8px 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--field); color: inherit; font: inherit }
textarea { resize: vertical }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px }
[aria-invalid] { border-color: var(--wrong) }
.error { margin: 4px 0 0; color: var(--wrong); font-size: 14px }
.error:empty, .note:empty { display: none }
.small { color: var(--soft); font-size: 13px; font-weight: 400 }
.note { margin: 0 0 10px }
.files > .small { margin: 0 0 6px }
.files ul { margin: 6px 0 0; padding: 0; list-style: none }
.files li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding-block: 6px; border-block-end: 1px solid var(--line) }
.file-name { overflow-wrap: anywhere; flex: 1 1 12em }
.file-state { flex: 0 1 auto }
.file-state:has(.error) { flex: 1 1 100%; order: 1 }
progress { inline-size: 120px; accent-color: var(--accent) }
.quiet { min-block-size: 32px; padding: 4px 10px; border: 1px solid var(--line); background: transparent; color: inherit; font-weight: 400 }
.pick { display: inline-block; margin: 0; padding: 5px 14px; border: 1px solid var(--line); border-radius: 6px; font-weight: 400; cursor: pointer }
#files { position: absolute; inline-size: 1px; block-size: 1px; padding: 0; opacity: 0 }
#files:focus-visible + .pick { outline: 2px solid var(--accent); outline-offset: 1px }
#files[aria-invalid] + .pick { border-color: var(--wrong) }
.elsewhere { position: absolute; inset-inline-start: -9999px; block-size: 1px; overflow: hidden }
button { min-block-size: 40px; padding: 8px 20px; border: 0; border-radius: 6px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer }
button:disabled { opacity: .6; cursor: default }
.done { padding: 18px; border: 1px solid var(--line); border-radius: 8px }
.done p { margin: 0; color: var(--soft) }
@media (prefers-reduced-motion: no-preference) { button { transition: opacity .12s } }
`
