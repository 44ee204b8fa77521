#!/usr/bin/env node

// src/cli.ts
import process2 from "node:process";

// src/report/json-text.ts
function jsonText(value) {
  return JSON.stringify(value, null, 2).replaceAll(new RegExp("[\\u007f-\\u009f\\u2028\\u2029]|\\p{Cf}", "gu"), escapes);
}
function escapes(character) {
  return Array.from({ length: character.length }, (_, index) => unicode(character.charCodeAt(index))).join(
    ""
  );
}
function unicode(code2) {
  return `\\u${code2.toString(16).padStart(4, "0")}`;
}

// src/version.ts
var version = "0.1.0";

// src/cli/options.ts
var commandNames = [
  "plan",
  "check",
  "update",
  "explain",
  "init",
  "presets",
  "completions",
  "version"
];
var shells = ["bash", "zsh", "fish"];
var missingTableChoices = ["fail", "insert", "ignore"];
var initSwitches = ["yes", "workflow", "starter"];
var switches = {
  yes: { type: "boolean", short: "y" },
  workflow: { type: "boolean" },
  starter: { type: "boolean" },
  json: { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  "no-color": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" }
};
var settings = {
  repo: { type: "string", placeholder: "DIR" },
  ref: { type: "string", placeholder: "REF" },
  policy: { type: "string", placeholder: "POLICY" },
  file: { type: "string", placeholder: "PATH" },
  "on-missing-table": { type: "string", placeholder: "CHOICE" },
  "as-of": { type: "string", placeholder: "YYYY-MM-DD" }
};
var optionNames = Object.keys({ ...settings, ...switches }).map((name) => `--${name}`);

// src/cli/completions.ts
function completionsFor(shell) {
  const commands = commandNames.join(" ");
  const options2 = optionNames.join(" ");
  switch (shell) {
    case "bash":
      return `# support-window completions bash > ~/.local/share/bash-completion/completions/support-window
_support_window() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
    --repo | --file) COMPREPLY=($(compgen -f -- "$word")); return ;;
    --on-missing-table) COMPREPLY=($(compgen -W "fail insert ignore" -- "$word")); return ;;
    completions) COMPREPLY=($(compgen -W "${shells.join(" ")}" -- "$word")); return ;;
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "${options2}" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W "${commands}" -- "$word")); fi
}
complete -F _support_window support-window`;
    case "zsh":
      return `#compdef support-window
# support-window completions zsh > "\${fpath[1]}/_support-window"
_arguments '1:command:(${commands})' ${optionNames.map((name) => `'${name}'`).join(" ")} '*::argument:_files'`;
    case "fish":
      return [
        "# support-window completions fish > ~/.config/fish/completions/support-window.fish",
        `complete -c support-window -n __fish_use_subcommand -f -a "${commands}"`,
        `complete -c support-window -n "__fish_seen_subcommand_from completions" -f -a "${shells.join(" ")}"`,
        ...optionNames.map((name) => `complete -c support-window -l ${name.slice(2)}`)
      ].join("\n");
  }
}

// src/cli/help.ts
function helpText(about2) {
  return about2 === null ? overview() : `${commandHelp[about2]}

${withoutClone.includes(about2) ? answers : options}`;
}
var commandHelp = {
  plan: `support-window plan [options]

Prints which cells of the version table are no longer true, what they should
say, and why.
Writes nothing. Exits with 0, or with 2 on a problem.`,
  check: `support-window check [options]

Makes the same decision as plan, as a gate for continuous integration. Says
little when all is well.
Exits with 0 when the table says what the policy says, 1 when it does not,
2 on a problem.`,
  update: `support-window update [options]

Edits the table in the working tree, after reading the result back and
comparing it with the policy.
Exits with 0, or with 2 on a problem; then nothing is written.`,
  explain: `support-window explain LINE [options]

Prints the support of one release line, such as 3 or 3.2: its tier, when each
tier ends, and the rule behind it. A release or its tag stands for its line;
where several lines are meant, they are listed. Of several products one can be
named before the line: explain server 3.
Exits with 0, or with 2 on a problem.`,
  init: `support-window init [options]

Finds the policies that the table, its history and the tags show, says what each
would do today and at the next releases, and writes the one that is taken to
.github/support-window.yml. Asks in a terminal; never writes over a file.
Exits with 0, or with 2 on a problem.

  --yes, -y                 take the first one without a question
  --policy POLICY           a number of the list, a preset, or YAML: take that
  --workflow                write the workflow of the action as well
  --starter                 write a SECURITY.md to begin with as well
  --json                    print the candidates and write nothing`,
  presets: `support-window presets [NAME] [--json]

Lists the policies that have a name, or the one that is named, each with the
lines it stands for.`,
  completions: `support-window completions SHELL

Prints a script that completes commands and options in bash, zsh or fish; its
first lines say where to put it.`,
  version: `support-window version [--json]

Prints the version.`
};
var withoutClone = ["presets", "completions", "version"];
var answers = `Options
  --json                    one JSON object on standard output
  -q, --quiet               only problems, and what was asked for
  --no-color                no colours; the variable NO_COLOR does the same
  -h, --help                this text, or that of a command`;
var options = `Options
  --repo DIR                the git clone, bare or not (default: .)
  --ref REF                 the branch, tag or commit to read instead of files
  --policy POLICY           a file, preset or YAML (.github/support-window.yml)
  --file PATH               the document (default: the one GitHub shows)
  --on-missing-table WHAT   fail, insert or ignore (default: fail)
  --as-of YYYY-MM-DD        the day to decide for (default: today, UTC)
${answers.slice("Options\n".length)}`;
function overview() {
  return `Keeps the supported-versions table of SECURITY.md true to the support policy.

  support-window COMMAND [options]

Commands
  plan                      show what would change and why; writes nothing
  check                     the same as a gate: 1 when the table is out of date
  update                    edit the table in the working tree
  explain LINE              one release line: its tier, its ends and the rule
  init                      find the policy the table shows, and write it down
  presets [NAME]            the policies that have a name
  completions SHELL         complete commands in bash, zsh or fish
  version                   the version

${options}
  --yes, --workflow, --starter   of init; see support-window init --help
  -V, -v, --version         the version

Exit codes
  0  done, or in sync       1  out of date (check only)       2  a problem

Examples
  support-window plan
  support-window plan --policy "newest 2 majors" --as-of 2027-01-31
  support-window check --json | jq -r '.lines[] | select(.supported) | .line'`;
}

// src/policy/presets.ts
var simple = [
  preset("latest", "Only the newest minor line is supported.", ["line: minor", "support: newest 1"]),
  preset("n-1", "The newest two minor lines are supported.", ["line: minor", "support: newest 2"]),
  preset("n-2", "The newest three minor lines are supported.", ["line: minor", "support: newest 3"])
];
var projects = [
  preset("kubernetes", "Every minor line is supported to the end of its fourteenth month.", [
    "line: minor",
    "support: eom(release + 14mo)"
  ]),
  preset("nodejs", "Even majors are long-term support for three years, odd ones current for eight months.", [
    "line: major",
    "lts: even",
    "rules:",
    "  - when: lts",
    "    active: release + 18mo",
    "    maintenance: eom(release + 36mo)",
    "tiers:",
    "  current: release + 8mo"
  ]),
  preset("django", "Fixes until the next line, security for two lines or, every x.2, for three years.", [
    "line: minor",
    "lts: { minor: 2 }",
    "rules:",
    "  - when: lts",
    "    active: next",
    "    security: release + 3y",
    "tiers:",
    "  active: next",
    "  security: newest 2"
  ]),
  preset("symfony", "Every x.4 gets fixes for three years and security for four, other lines eight months.", [
    "line: minor",
    "lts: { minor: 4 }",
    "rules:",
    "  - when: lts",
    "    bugs: release + 3y",
    "    security: release + 4y",
    "tiers:",
    "  security: release + 8mo"
  ]),
  preset(
    "php",
    "Two years of fixes, then security fixes for two more years from 8.1 on, before it for one.",
    [
      "line: minor",
      "rules:",
      '  - when: ">=8.1"',
      "    active: release + 2y",
      "    security: release + 4y",
      "tiers:",
      "  active: release + 2y",
      "  security: release + 3y"
    ]
  ),
  preset("python", "Fixes for eighteen months, security fixes to the end of the month five years on.", [
    "line: minor",
    "tiers:",
    "  bugfix: release + 18mo",
    "  security: eom(release + 5y)"
  ]),
  preset("go", "The newest two minor lines are supported.", ["line: minor", "support: newest 2"]),
  preset("rust", "Only the newest minor line is supported.", ["line: minor", "support: newest 1"]),
  preset("electron", "The newest three majors are supported.", ["line: major", "support: newest 3"]),
  preset("eslint", "A major is active until the next one, then maintained for six months.", [
    "line: major",
    "tiers:",
    "  active: next",
    "  maintenance: next + 6mo"
  ]),
  preset("laravel", "A major gets fixes for eighteen months and security fixes for two years.", [
    "line: major",
    "tiers:",
    "  bugs: release + 18mo",
    "  security: release + 2y"
  ]),
  preset("rails", "A minor line gets fixes for one year and security fixes for two.", [
    "line: minor",
    "tiers:",
    "  bugs: release + 1y",
    "  security: release + 2y"
  ]),
  preset("istio", "A minor line is supported until six weeks after the second one that follows.", [
    "line: minor",
    "support: next(2) + 6w"
  ]),
  preset("spec0", "A minor line is supported for two years, and the newest three always (SPEC 0).", [
    "line: minor",
    "support: max(release + 2y, newest 3)"
  ])
];
var named = [...simple, ...projects];
var countedPattern = /^newest ([1-9]\d{0,3}) (major|minor)s?$/;
var presetNames = [
  ...simple.map(({ name }) => name),
  "newest N majors",
  "newest N minors",
  ...projects.map(({ name }) => name)
];
function listPresets() {
  return [
    ...simple,
    preset(
      "newest N majors",
      "The newest N major lines are supported, for any N, here two.",
      counted("major", 2)
    ),
    preset(
      "newest N minors",
      "The newest N minor lines are supported, for any N, here two.",
      counted("minor", 2)
    ),
    ...projects
  ];
}
function presetText(name) {
  const words = name.trim().replace(/\s+/g, " ");
  const [, count, line] = countedPattern.exec(words) ?? [];
  if (count !== void 0 && line !== void 0) return textOf(counted(line, Number(count)));
  return named.find((one) => one.name === words)?.text ?? null;
}
function counted(line, count) {
  return [`line: ${line}`, `support: newest ${count}`];
}
function preset(name, about2, lines) {
  return { name, about: about2, text: textOf(lines) };
}
function textOf(lines) {
  return `${lines.join("\n")}
`;
}

// src/problem/shown.ts
var mostCharacters = 100;
function shown(text) {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`;
}

// src/problem/suggest.ts
function closest(word, candidates) {
  const wanted = word.toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let best = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > most) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance <= most && (best === null || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, last, beforeLast);
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
function nextRow(a, b, row, last, beforeLast) {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const same2 = a[row - 1] === b[column - 1];
    const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(
      Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same2 ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      )
    );
  }
  return current;
}

// src/problem/preset.ts
var anyPolicy = 'Use one of these, a path that ends in .yml, or YAML such as "{ line: minor, support: release + 18mo }".';
function unknownPreset(name, known, where) {
  return {
    code: "unknown-preset",
    what: `There is no preset "${shown(name)}".`,
    why: `The presets are ${known.join(", ")}.`,
    fix: presetMeant(name, known) ?? (where === void 0 ? anyPolicy : "Use one of these."),
    ...where && { where }
  };
}
function presetMeant(name, known) {
  const [first] = name.split(" ");
  const near = closest(name, known) ?? known.find((preset2) => preset2.startsWith(`${first} N `));
  if (near === void 0) return null;
  const counted2 = near.includes(" N ") ? ` N is a whole number from 1 on: "${near.replace(" N ", " 2 ")}".` : "";
  return `Did you mean "${near}"?${counted2}`;
}

// src/problem/problem.ts
function success(value, notes = []) {
  return { ok: true, value, notes };
}
function failure(problems, notes = []) {
  return { ok: false, problems, notes };
}

// src/width.ts
var wide = new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\ufe0f", "u");
var unseen = /^[\p{Mark}\u200b-\u200d]+$/u;
var plain = /^[ -~]*$/;
function widthOf(text) {
  if (plain.test(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + columns(character), 0);
}
var joining = /[\p{Mark}\u200b-\u200d\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;
function charactersOf(text) {
  if (!joining.test(text)) return [...text];
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
function padded(text, width) {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
function columns(character) {
  if (unseen.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
function wrapped(text, width) {
  if (width === null || widthOf(text) <= width) return [text];
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) lines.push(line);
    line = line !== "" && widthOf(longer) > width ? word : longer;
  }
  return [...lines, line];
}

// src/report/columns.ts
var gap = 2;
var narrowest = 12;
function inColumns(rows, room) {
  const widths = fittedWidths(rows, room);
  return rows.map((row) => {
    const cells = widths.map((width, index) => wrapped(row[index] ?? "", room === null ? null : width));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from(
      { length: height },
      (_, line) => cells.map((lines, index) => padded(lines[line] ?? "", widths[index] ?? 0)).join(" ".repeat(gap)).trimEnd()
    );
  });
}
function fittedWidths(rows, room) {
  const columns2 = columnsOf(rows);
  const whole = columns2.reduce((sum, { width }) => sum + width + gap, -gap);
  for (let excess = room === null ? 0 : whole - room; excess > 0; excess--) {
    const yielding = columns2.filter(({ width, least }) => width > least);
    const [widest2] = yielding.sort((a, b) => b.width - a.width);
    if (widest2 !== void 0) widest2.width--;
  }
  return columns2.map(({ width }) => width);
}
function columnsOf(rows) {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, index) => {
    const cells = rows.map((row) => row[index] ?? "");
    const words = index === count - 1 ? [] : cells.flatMap((cell) => cell.split(" "));
    return {
      width: Math.max(...cells.map(widthOf)),
      least: Math.max(narrowest, ...words.map(widthOf))
    };
  });
}

// src/cli/presets.ts
function listedPresets(name) {
  const all = listPresets();
  if (name === null) return success(all);
  const text = presetText(name);
  if (text === null) return failure([unknownPreset(name, presetNames)]);
  const about2 = all.find((preset2) => preset2.name === name)?.about ?? "";
  return success([{ name, about: about2, text }]);
}
function presetsPage(presets, { look }) {
  const rows = inColumns(
    presets.map(({ name, about: about2 }) => [name, about2]),
    look.columns
  );
  return presets.flatMap(({ text }, index) => [
    ...index === 0 ? [] : [""],
    ...(rows[index] ?? []).map(look.paint.bold),
    ...text.trimEnd().split("\n").map((line) => look.paint.dim(`  ${line}`))
  ]);
}

// src/report/paint.ts
var coloured = {
  bold: between(1, 22),
  dim: between(2, 22),
  red: between(31, 39),
  green: between(32, 39),
  yellow: between(33, 39),
  cyan: between(36, 39)
};
var plain2 = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };
function between(start, end) {
  return (text) => text === "" ? "" : `\x1B[${start}m${text}\x1B[${end}m`;
}
function same(text) {
  return text;
}

// src/cli/world.ts
var widest = 120;
function lookOn({ isTTY = false, columns: columns2 = 0 }, environment) {
  const inColour = isTTY && !environment.NO_COLOR && environment.TERM !== "dumb";
  const wide2 = Number(environment.COLUMNS) || (isTTY ? columns2 : 0);
  return { paint: inColour ? coloured : plain2, columns: wide2 > 0 ? Math.min(wide2, widest) : null };
}
function withoutColour(world2) {
  return { ...world2, output: uncoloured(world2.output), errors: uncoloured(world2.errors) };
}
function uncoloured({ write, look }) {
  return { write, look: { ...look, paint: plain2 } };
}

// src/cli/about.ts
function about({ command, answer }, surroundings) {
  const { output } = answer.color ? surroundings : withoutColour(surroundings);
  switch (command.name) {
    case "help":
      return say({ help: helpText(command.about) }, helpText(command.about), answer.json, output);
    case "version":
      return say({ version }, version, answer.json, output);
    case "presets": {
      const { presets } = command;
      return say({ presets }, presetsPage(presets, output).join("\n"), answer.json, output);
    }
    case "completions": {
      const script = completionsFor(command.shell);
      return say({ completions: script }, script, answer.json, output);
    }
  }
}
function say(value, text, json, output) {
  output.write(`${json ? jsonText(value) : text}
`);
  return 0;
}

// src/cli/begin.ts
import { resolve as resolve2 } from "node:path";

// src/git/clone.ts
import { stat as stat2 } from "node:fs/promises";
import { join as join2, resolve } from "node:path";

// src/problem/shell.ts
function shellWord(text) {
  if (/^[A-Za-z0-9_./@%+=:,-]+$/.test(text)) return text;
  if (new RegExp("\\p{Cc}", "u").test(text)) return `$'${text.replaceAll(/['\\]/g, "\\$&").replaceAll(new RegExp("\\p{Cc}", "gu"), spelt)}'`;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`;
}
function spelt(control) {
  return control === "\n" ? "\\n" : `\\u${(control.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}

// src/problem/git.ts
function folderMissing(folder) {
  return {
    code: "folder-missing",
    what: "The folder of the repository does not exist.",
    why: `Found nothing at ${JSON.stringify(folder)}.`,
    fix: "Give the folder of a git clone: --repo PATH."
  };
}
function notAFolder(path) {
  return {
    code: "not-a-folder",
    what: "The path of the repository is not a folder.",
    why: `${JSON.stringify(path)} is a file.`,
    fix: "Give the folder of a git clone: --repo PATH."
  };
}
function folderUnreadable(folder, code2) {
  return {
    code: "folder-unreadable",
    what: "The folder of the repository cannot be read.",
    why: `The system refused ${JSON.stringify(folder)} (${code2}).`,
    fix: "Allow this user to read the folder, or give another one: --repo PATH."
  };
}
function notARepository(folder) {
  return {
    code: "not-a-repository",
    what: "The folder is not a git repository.",
    why: `git found no repository at ${JSON.stringify(folder)} or above it.`,
    fix: "Run the command inside a clone, or name one: --repo PATH. In a workflow, run actions/checkout first."
  };
}
function bareNotNamed(folder) {
  return {
    code: "bare-not-named",
    what: "The folder lies in a bare repository that was not named.",
    why: `git found it at ${JSON.stringify(folder)}; any clone can hold such a folder, with settings of its own.`,
    fix: `If it is the repository you mean, name it: --repo ${shellWord(folder)}`
  };
}
function dubiousOwnership(folder) {
  return {
    code: "dubious-ownership",
    what: "git does not trust this repository, because another user owns it.",
    why: `git detected dubious ownership in ${JSON.stringify(folder)}.`,
    fix: `If you trust it, run: git config --global --add safe.directory ${shellWord(folder)}`
  };
}
function gitMissing() {
  return {
    code: "git-missing",
    what: "git could not be started.",
    why: "No program named git was found on the PATH, outside of the repository.",
    fix: "Install git (https://git-scm.com/downloads) and make sure it is on the PATH."
  };
}
function gitFailed(question, message) {
  return {
    code: "git-failed",
    what: `git could not ${question}.`,
    why: message === "" ? "git ended with an error and said nothing." : `git said: ${message}`,
    fix: "Check the clone with git fsck, or clone the repository anew."
  };
}

// src/git/command.ts
import { spawn } from "node:child_process";
import { devNull } from "node:os";

// src/git/program.ts
import { constants } from "node:fs";
import { access, lstat, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
async function findGit(folder, { path, platform }) {
  const top = await realOrNull(await repositoryAround(folder));
  const names = platform === "win32" ? ["git.exe", "git.com"] : ["git"];
  for (const entry of path.split(platform === "win32" ? ";" : ":")) {
    if (!isAbsolute(entry)) continue;
    const real = await realOrNull(entry);
    if (real === null || top !== null && isWithin(top, real)) continue;
    for (const name of names) if (await isProgram(join(entry, name))) return join(entry, name);
  }
  return null;
}
function isWithin(folder, path) {
  const way = relative(folder, path);
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}
async function repositoryAround(folder) {
  for (let place = folder; ; place = dirname(place)) {
    if (await exists(join(place, ".git"))) return place;
    if (dirname(place) === place) return folder;
  }
}
async function exists(path) {
  return await lstat(path).then(
    () => true,
    () => false
  );
}
async function realOrNull(path) {
  return await realpath(path).catch(() => null);
}
async function isProgram(path) {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

// src/git/command.ts
var keptVariables = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|EXEC_PATH)$/;
async function runGit(place, words, input = "") {
  const chunks = [];
  const ended = await streamGit(place, words, (chunk) => chunks.push(chunk), input);
  return ended.ok ? success({ ...ended.value, stdout: Buffer.concat(chunks) }) : ended;
}
async function streamGit(place, words, take, input = "") {
  const git = await startGit(place, words);
  if (git === null) return failure([gitMissing()]);
  const ended = ending(git);
  git.stdout.on("data", take);
  git.stdin.end(input);
  const end = await ended;
  return end === null ? failure([gitMissing()]) : success(end);
}
async function startGit(place, words) {
  const program = await findGit(place.folder, { path: process.env.PATH ?? "", platform: process.platform });
  if (program === null) return null;
  const git = spawn(program, [...settings2(place), ...words], {
    cwd: place.folder,
    env: gitEnvironment(process.env),
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true
  });
  git.stdin.on("error", () => {
  });
  return git;
}
function settings2({ workingTree }) {
  const bare = workingTree === null ? "all" : "explicit";
  return ["--no-pager", "--literal-pathspecs", "-c", `safe.bareRepository=${bare}`];
}
function ending(git) {
  const messages = [];
  git.stderr.on("data", (chunk) => messages.push(chunk));
  return new Promise((resolve3) => {
    git.on("error", () => resolve3(null));
    git.on("close", (status) => resolve3({ status: status ?? 1, stderr: Buffer.concat(messages).toString() }));
  });
}
function gitEnvironment(environment) {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.toUpperCase().startsWith("GIT_") || keptVariables.test(name)
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    LANGUAGE: "",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0"
  };
}
function saidBy(stderr) {
  const lines = stderr.split("\n");
  const start = (word) => lines.find((line) => line.startsWith(word));
  return start("fatal: ") ?? start("error: ") ?? lines[0] ?? "";
}

// src/git/clone.ts
async function openClone(folder, isNamed = true) {
  const start = resolve(folder);
  const refused = await folderProblem(start);
  if (refused !== null) return failure([refused]);
  const isBareNamed = isNamed && await isGitFolder(start);
  const place = { folder: start, workingTree: isBareNamed ? null : start };
  const answer = await runGit(place, ["rev-parse", ...questions]);
  if (!answer.ok) return answer;
  const { status, stdout, stderr } = answer.value;
  if (status !== 0) return failure([openProblem(start, stderr)]);
  const { clone, gitFolder } = readClone(start, stdout.toString());
  const isHidden = !isBareNamed && isWithin(gitFolder, start);
  return isHidden ? failure([bareNotNamed(gitFolder)]) : success(clone);
}
var questions = [
  "--is-inside-work-tree",
  "--is-bare-repository",
  "--is-shallow-repository",
  "--absolute-git-dir",
  "--show-cdup"
];
async function isGitFolder(folder) {
  const found = await Promise.all(["HEAD", "objects", "refs"].map((name) => exists2(join2(folder, name))));
  return found.every((is) => is);
}
async function exists2(path) {
  return await stat2(path).then(
    () => true,
    () => false
  );
}
async function folderProblem(folder) {
  try {
    return (await stat2(folder)).isDirectory() ? null : notAFolder(folder);
  } catch (error) {
    const code2 = error.code ?? "unknown error";
    if (code2 === "ENOTDIR" || code2 === "ENOENT") return folderMissing(folder);
    return folderUnreadable(folder, code2);
  }
}
function readClone(start, answer) {
  const [inside, bare, shallow, ...rest] = answer.split("\n").slice(0, -1);
  const gitFolder = bare === "true" || rest.length === 1 ? rest.join("\n") : rest.slice(0, -1).join("\n");
  const top = inside === "true" ? resolve(start, rest.at(-1) ?? "") : null;
  return { clone: { folder: top ?? gitFolder, workingTree: top, shallow: shallow === "true" }, gitFolder };
}
function openProblem(folder, message) {
  const distrusted = /detected dubious ownership in repository at '(.+)'/.exec(message)?.[1];
  if (distrusted !== void 0) return dubiousOwnership(distrusted);
  const hidden = /cannot use bare repository '(.+)' \(safe\.bareRepository/.exec(message)?.[1];
  if (hidden !== void 0) return bareNotNamed(hidden);
  if (message.includes("not a git repository")) return notARepository(folder);
  return gitFailed("open the repository", saidBy(message));
}

// src/day.ts
var dayPattern = /^\d{4}-\d{2}-\d{2}$/;
function parseDay(text) {
  if (!dayPattern.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const day = dayOfTime(time);
  return day === text ? day : null;
}
function dayOfEpochSeconds(seconds) {
  return dayOfTime(seconds * 1e3);
}
function dayOfTime(time) {
  return new Date(time).toISOString().slice(0, 10);
}

// src/git/tags.ts
var fields = ["refname:strip=2", "taggerdate:unix", "committerdate:unix", "*committerdate:unix"];
var format = fields.map((field) => `%(${field})`).join("%00");
var lineFeed = 10;
var lastMoment = Date.parse("9999-12-31T23:59:59Z") / 1e3;
var utf8 = new TextDecoder("utf-8", { fatal: true });
var bytewise = new TextDecoder("latin1");
async function readTags(clone) {
  const tags = [];
  const take = byLine((line) => tags.push(readTag(line)));
  const ended = await streamGit(clone, ["for-each-ref", `--format=${format}`, "refs/tags"], take);
  if (!ended.ok) return ended;
  const { status, stderr } = ended.value;
  if (status !== 0) return failure([gitFailed("list the tags", saidBy(stderr))]);
  return success(tags);
}
function byLine(take) {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    let text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = text.indexOf(lineFeed); end >= 0; end = text.indexOf(lineFeed)) {
      take(text.subarray(0, end));
      text = text.subarray(end + 1);
    }
    rest = text;
  };
}
function readTag(line) {
  const nameEnd = line.indexOf(0);
  const [tagger = "", commit = "", peeled = ""] = line.toString("latin1", nameEnd + 1).split("\0");
  const committed = dayOf(peeled) ?? dayOf(commit);
  return { name: decode(line.subarray(0, nameEnd)), tagged: dayOf(tagger), committed, release: null };
}
function dayOf(seconds) {
  if (!/^\d{1,12}$/.test(seconds)) return null;
  return Number(seconds) > lastMoment ? null : dayOfEpochSeconds(Number(seconds));
}
function decode(name) {
  try {
    return utf8.decode(name);
  } catch {
    return bytewise.decode(name);
  }
}

// src/cli/arguments.ts
import { parseArgs } from "node:util";

// src/problem/command.ts
function noCommand(commands) {
  return {
    code: "no-command",
    what: "No command was given.",
    why: `The commands are ${listed(commands, "and")}.`,
    fix: `Begin with ${commands[0]}, which writes nothing; --help describes them all.`
  };
}
function unknownCommand(command, commands) {
  return {
    code: "unknown-command",
    what: `There is no command "${shown(command)}".`,
    why: `The commands are ${listed(commands, "and")}.`,
    fix: meant(command, commands) ?? "Use one of these; --help describes them."
  };
}
function unknownOption(written, options2) {
  return {
    code: "unknown-option",
    what: `There is no option ${shown(written)}.`,
    why: `The options are ${listed(options2, "and")}.`,
    fix: meant(written, options2) ?? "Use one of these; --help describes them."
  };
}
function missingValue(option, placeholder) {
  return {
    code: "missing-value",
    what: `${option} needs a value.`,
    why: "None was given.",
    fix: `Write ${option} ${placeholder}.`
  };
}
function optionAsValue(option, placeholder, word) {
  return {
    code: "missing-value",
    what: `${option} needs a value.`,
    why: `What follows it, "${word}", begins with a dash as options do.`,
    fix: `Write ${option} ${placeholder}; if "${word}" is the value, write ${option}=${word}.`
  };
}
function unwantedValue(option, value) {
  return {
    code: "unwanted-value",
    what: `${option} takes no value.`,
    why: `It was given "${shown(value)}".`,
    fix: `Write ${option} alone.`
  };
}
function repeatedOption(option) {
  return {
    code: "repeated-option",
    what: `${option} is given more than once.`,
    why: "Only one of its values could be followed.",
    fix: `Keep one ${option}.`
  };
}
function unknownValue(option, value, values) {
  return {
    code: "unknown-value",
    what: `${option} cannot be "${shown(value)}".`,
    why: `It can be ${listed(values, "or")}.`,
    fix: meant(value, values) ?? "Use one of these."
  };
}
function notADay(option, value) {
  return {
    code: "not-a-day",
    what: `${option} names no day.`,
    why: `"${shown(value)}" is not a day of the calendar written YYYY-MM-DD.`,
    fix: `Write a day that exists, such as ${option} 2026-03-31.`
  };
}
function missingLine() {
  return {
    code: "missing-line",
    what: "explain needs a release line.",
    why: "Nothing follows explain.",
    fix: 'Name the line as its tags write it, such as "explain 3" or "explain 3.2"; a product may stand before it: "explain server 3".'
  };
}
function surplusArgument(command, argument) {
  return {
    code: "surplus-argument",
    what: `${command} does not take "${shown(argument)}".`,
    why: command === "explain" ? "explain takes one line, and a product before it." : `${command} takes options only.`,
    fix: `Take "${shown(argument)}" out. A repository's folder is given as --repo DIR.`
  };
}
function idleOption(command, option) {
  return {
    code: "idle-option",
    what: `${command} has no use for ${option}.`,
    why: "It would be ignored.",
    fix: `Take ${option} out; "${command} --help" lists what it takes.`
  };
}
function meant(word, words) {
  const near = closest(word, words);
  return near === null ? null : `Did you mean ${near}?`;
}
function listed(words, last) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

// src/cli/arguments.ts
function parseArguments(words) {
  const { values, tokens, positionals } = parseArgs({
    args: words.map((word) => word === "-v" ? "-V" : word),
    options: { ...settings, ...switches },
    strict: false,
    tokens: true,
    allowPositionals: true
  });
  const json = values.json !== void 0 || words.includes("--json");
  const answer = { json, color: values["no-color"] === void 0, quiet: values.quiet !== void 0 };
  const problems = tokens.filter((token) => token.kind === "option").flatMap(optionProblems);
  const [first, ...others] = positionals;
  if (first === "help") return { answer, command: help(others, problems) };
  if (values.help !== void 0) return { answer, command: help(positionals, problems) };
  const isVersion = values.version !== void 0 || first === "version" && others.length === 0;
  if (isVersion && problems.length === 0) return { answer, command: success({ name: "version" }) };
  return { answer, command: commandOf(positionals, values, problems) };
}
function optionProblems(token, index, all) {
  const { name, rawName, value, inlineValue } = token;
  if (name in switches) return value === void 0 ? [] : [unwantedValue(rawName, value)];
  const setting = Object.hasOwn(settings, name) ? settings[name] : void 0;
  if (setting === void 0) return [unknownOption(rawName, optionNames)];
  if (value === void 0 || value === "") return [missingValue(rawName, setting.placeholder)];
  if (value.startsWith("-") && inlineValue !== true)
    return [optionAsValue(rawName, setting.placeholder, value)];
  return all.findIndex((other) => other.name === name) < index ? [repeatedOption(rawName)] : [];
}
function help(positionals, problems) {
  const about2 = commandNames.find((name) => name === positionals[0]) ?? null;
  return problems.length > 0 ? failure(problems) : success({ name: "help", about: about2 });
}
function commandOf([name, ...rest], values, problems) {
  const options2 = readOptions(values);
  const found = [
    ...problems,
    ...options2.ok ? [] : options2.problems,
    ...positionalProblems(name, rest, values)
  ];
  if (found.length > 0 || !options2.ok) return failure(found);
  switch (name) {
    case "plan":
    case "check":
    case "update":
      return success({ name, options: options2.value });
    case "explain":
      return success({ name, line: rest.join(" "), options: options2.value });
    case "init":
      return success({ name, options: options2.value, taking: takingOf(values) });
    case "completions":
      return success({ name, shell: shells.find((shell) => shell === rest[0]) ?? "bash" });
    default:
      return success({ name: "presets", preset: rest.length === 0 ? null : rest.join(" ") });
  }
}
function positionalProblems(name, rest, values) {
  if (name === void 0) return [noCommand(commandNames)];
  if (!commandNames.some((known) => known === name)) return [unknownCommand(name, commandNames)];
  const settled = withoutClone2.has(name) ? Object.keys(settings) : [];
  const idle = [...settled, ...name === "init" ? [] : initSwitches];
  return [
    ...name === "explain" && rest.length === 0 ? [missingLine()] : [],
    ...name === "completions" && !shells.some((shell) => shell === rest[0]) ? [unknownValue("completions", rest[0] ?? "", shells)] : [],
    ...rest.slice(mostWords[name] ?? 0).map((word) => surplusArgument(name, word)),
    ...idle.filter((option) => values[option] !== void 0).map((option) => idleOption(name, `--${option}`))
  ];
}
var mostWords = { explain: 2, presets: 3, completions: 1 };
var withoutClone2 = /* @__PURE__ */ new Set(["presets", "completions", "version"]);
function takingOf(values) {
  const { yes, workflow, starter } = values;
  return { yes: yes !== void 0, workflow: workflow !== void 0, starter: starter !== void 0 };
}
function readOptions(values) {
  const text = (name) => typeof values[name] === "string" ? values[name] : null;
  const choice = text("on-missing-table") ?? "fail";
  const onMissingTable = missingTableChoices.find((known) => known === choice);
  const dayText = text("as-of");
  const asOf = dayText === null ? null : parseDay(dayText);
  const problems = [
    ...onMissingTable === void 0 ? [unknownValue("--on-missing-table", choice, missingTableChoices)] : [],
    ...dayText !== null && asOf === null ? [notADay("--as-of", dayText)] : []
  ];
  if (onMissingTable === void 0 || problems.length > 0) return failure(problems);
  const [ref, policy, file] = [text("ref"), text("policy"), text("file")];
  return success({ repo: text("repo"), ref, policy, file, onMissingTable, asOf });
}

// src/cli/begin.ts
function begin(words, workingDirectory) {
  const { answer, command } = parseArguments(words);
  if (!command.ok) return { kind: "mistaken", answer, problems: command.problems };
  if (!("options" in command.value)) return aboutProgram(answer, command.value);
  const { repo } = command.value.options;
  const opened = open(resolve2(workingDirectory, repo ?? "."), repo !== null);
  opened.catch(() => {
  });
  return { kind: "clone", answer, command: command.value, opened };
}
function aboutProgram(answer, command) {
  if (command.name !== "presets") return { kind: "program", answer, command };
  const presets = listedPresets(command.preset);
  return presets.ok ? { kind: "program", answer, command: { name: "presets", presets: presets.value } } : { kind: "mistaken", answer, problems: presets.problems };
}
async function open(folder, isNamed = true) {
  const clone = await openClone(folder, isNamed);
  if (!clone.ok) return clone;
  const tags = readTags(clone.value);
  tags.catch(() => {
  });
  return success({ clone: clone.value, tags });
}

// src/cli/keyboard.ts
function keyboardOf(input) {
  return {
    listen: (key) => {
      const pressed = (data) => key(Buffer.from(data).toString());
      const closed = () => key(null);
      input.setRawMode(true);
      input.on("data", pressed);
      for (const event of ["end", "close", "error"]) input.on(event, closed);
      input.resume();
      return () => {
        input.removeListener("data", pressed);
        for (const event of ["end", "close", "error"]) input.removeListener(event, closed);
        input.setRawMode(false);
        input.pause();
      };
    }
  };
}

// src/cli/next-command.ts
import { basename, relative as relative2 } from "node:path";
function calledAs(script, folder) {
  if (!/\.[cm]?[jt]s$/.test(script)) return basename(script);
  const near = relative2(folder, script);
  return `node ${shellWord(near.length < script.length ? near : script)}`;
}

// src/cli.ts
var broken = 2;
var isBroken = false;
process2.on("uncaughtException", (error) => {
  stop(`support-window stopped: ${error.message}`);
  process2.exit(broken);
});
var begun = begin(process2.argv.slice(2), process2.cwd());
var world = {
  program: calledAs(process2.argv[1] ?? "", process2.cwd()),
  workingDirectory: process2.cwd(),
  today: dayOfEpochSeconds(Date.now() / 1e3),
  debug: Boolean(process2.env.DEBUG),
  output: screen(process2.stdout),
  errors: screen(process2.stderr),
  keyboard: process2.stdin.isTTY && process2.stdout.isTTY ? keyboardOf(process2.stdin) : null
};
var code = begun.kind === "program" ? about(begun, world) : await carryOut(begun);
process2.exitCode = isBroken ? broken : code;
async function carryOut(task) {
  if (task.kind === "clone") await task.opened.catch(() => {
  });
  const { run } = await import("./run.js");
  return await run(task, world);
}
function screen(stream) {
  stream.on("error", (error) => stop(reasonFor(error)));
  return { write: (text) => stream.write(text), look: lookOn(stream, process2.env) };
}
function reasonFor({ code: name, message }) {
  return name === "EPIPE" ? null : `support-window could not write its answer: ${message}`;
}
function stop(reason) {
  const isFirst = !isBroken;
  isBroken = true;
  process2.exitCode = broken;
  if (isFirst && reason !== null) process2.stderr.write(`${reason}
`);
}
