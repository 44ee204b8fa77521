/** The looks of our pictures: near to GitHub's own, in light and dark. */
export type Theme = 'light' | 'dark';

const colours: Readonly<Record<Theme, string>> = {
  light: `--page: #ffffff; --box: #f6f8fa; --text: #1f2328; --dim: #59636e; --line: #d1d9e0; --link: #0969da;
    --code: #818b981f; --added: #dafbe1; --gone: #ffebe9; --green: #1f883d; --ink-green: #1a7f37; --ink-red: #d1242f;
    --ink-yellow: #9a6700; --ink-cyan: #0969da;`,
  dark: `--page: #0d1117; --box: #151b23; --text: #f0f6fc; --dim: #9198a1; --line: #3d444d; --link: #4493f8;
    --code: #656c7633; --added: #2ea04333; --gone: #f8514933; --green: #238636; --ink-green: #3fb950; --ink-red: #f85149;
    --ink-yellow: #d29922; --ink-cyan: #4493f8;`,
};

const sans = '"Liberation Sans", "DejaVu Sans", Helvetica, Arial, sans-serif';
const mono = '"DejaVu Sans Mono", "Liberation Mono", monospace';

/** The style sheet of a page. */
export function styleOf(theme: Theme): string {
  return `:root { ${colours[theme]} color-scheme: ${theme}; }
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; background: var(--page); color: var(--text); font: 14px/1.5 ${sans}; }
h1 { font-size: 24px; font-weight: 400; margin: 0 0 8px; line-height: 1.25; }
h2 { font-size: 20px; margin: 0 0 12px; padding-bottom: 6px; border-bottom: 1px solid var(--line); }
h3 { font-size: 16px; margin: 20px 0 10px; }
p { margin: 0 0 12px; }
a { color: var(--link); }
code { font: 85% ${mono}; background: var(--code); padding: .2em .4em; border-radius: 6px; white-space: break-spaces; }
pre { font: 12px/1.45 ${mono}; background: var(--box); padding: 12px; border-radius: 6px; overflow: hidden; }
pre.mermaid { background: none; padding: 0; text-align: center; }
pre.mermaid svg { max-width: 100%; }
pre span { display: block; min-height: 1.45em; }
pre .added { background: var(--added); } pre .gone { background: var(--gone); }
table { border-collapse: collapse; margin: 0 0 12px; display: block; max-width: 100%; overflow: hidden; }
td { border: 1px solid var(--line); padding: 6px 13px; }
tr:first-child td { font-weight: 600; background: var(--box); }
ul { margin: 0 0 12px; padding-left: 24px; }
li.task { list-style: none; margin-left: -20px; }
details { margin: 0 0 12px; } summary { cursor: default; }
.meta { color: var(--dim); margin: 0 0 16px; }
.badge { background: var(--green); color: #fff; border-radius: 2em; padding: 4px 12px; font-weight: 600; margin-right: 6px; }
.box { border: 1px solid var(--line); border-radius: 6px; }
.box > header { background: var(--box); color: var(--dim); border-bottom: 1px solid var(--line); padding: 8px 16px;
  border-radius: 6px 6px 0 0; }
.box > div { padding: 16px; }
.file { margin-top: 16px; } .file > header { font: 12px ${mono}; color: var(--text); }
.file > pre { background: none; margin: 0; padding: 8px 0; } .file > pre span { padding: 0 16px; }
.terminal { font: 13px/1.5 ${mono}; background: var(--box); border: 1px solid var(--line); border-radius: 8px;
  padding: 14px 16px; white-space: pre-wrap; margin: 0; }
.terminal span { display: inline; }
.bold { font-weight: 700; } .dim { color: var(--dim); } .red { color: var(--ink-red); } .green { color: var(--ink-green); }
.yellow { color: var(--ink-yellow); } .cyan { color: var(--ink-cyan); }`;
}
