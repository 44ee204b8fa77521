#!/usr/bin/env node

// problem/list.ts
function joinWords(words, joint = "and") {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`
}

// day.ts
var dayPattern = /^\d{4}-\d{2}-\d{2}$/
function parseDay(text) {
	if (!dayPattern.test(text)) return null
	const time = Date.parse(`${text}T00:00:00Z`)
	if (Number.isNaN(time)) return null
	const day = dayOfTime(time)
	return day === text ? day : null
}
function dayOfEpochSeconds(seconds) {
	return dayOfTime(seconds * 1e3)
}
function dayOfTime(time) {
	return new Date(time).toISOString().slice(0, 10)
}

// version.ts
var version = "0.1.0"

// problem/problem.ts
function success(value, notes = []) {
	return { ok: true, value, notes }
}
function failure(problems, notes = []) {
	return { ok: false, problems, notes }
}
function problem(code2, example, say2) {
	return row(code2, example, say2)
}
function row(code2, example, say2) {
	const said = (...found) => ({ code: code2, ...say2(...found) })
	return Object.assign(said, { code: code2, example: () => said(...example) })
}

// report/json.ts
function jsonText(value) {
	return JSON.stringify(value, null, 2).replaceAll(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, escapes)
}
function escapes(character) {
	return Array.from({ length: character.length }, (_, index) => unicode(character.charCodeAt(index))).join("")
}
function unicode(code2) {
	return `\\u${code2.toString(16).padStart(4, "0")}`
}

// cli/options.ts
var commandNames = ["plan", "check", "update", "explain", "init", "timeline", "presets", "completions", "version"]
var shells = ["bash", "zsh", "fish"]
var missingTableChoices = ["fail", "insert", "ignore"]
var initSwitches = ["yes", "workflow", "starter"]
var timelineSettings = ["svg"]
var switches = {
	yes: { type: "boolean", short: "y" },
	workflow: { type: "boolean" },
	starter: { type: "boolean" },
	json: { type: "boolean" },
	quiet: { type: "boolean", short: "q" },
	"no-color": { type: "boolean" },
	help: { type: "boolean", short: "h" },
	version: { type: "boolean", short: "V" }
}
var settings = {
	repo: { type: "string", placeholder: "DIR" },
	ref: { type: "string", placeholder: "REF" },
	policy: { type: "string", placeholder: "POLICY" },
	file: { type: "string", placeholder: "PATH" },
	"on-missing-table": { type: "string", placeholder: "CHOICE" },
	"as-of": { type: "string", placeholder: "YYYY-MM-DD" },
	svg: { type: "string", placeholder: "FILE" }
}
var optionNames = Object.keys({ ...settings, ...switches }).map(name => `--${name}`)
var pathOptions = Object.entries(settings)
	.filter(([, { placeholder }]) => /^(?:DIR|PATH|FILE)$/.test(placeholder))
	.map(([name]) => `--${name}`)

// cli/completions.ts
function completionsFor(shell) {
	const commands2 = commandNames.join(" ")
	const options = optionNames.join(" ")
	const paths = pathOptions.join(" | ")
	const choices = missingTableChoices.join(" ")
	switch (shell) {
		case "bash":
			return `# support-window completions bash > ~/.local/share/bash-completion/completions/support-window
_support_window() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
    ${paths}) COMPREPLY=($(compgen -f -- "$word")); return ;;
    --on-missing-table) COMPREPLY=($(compgen -W "${choices}" -- "$word")); return ;;
    completions) COMPREPLY=($(compgen -W "${shells.join(" ")}" -- "$word")); return ;;
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "${options}" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W "${commands2}" -- "$word")); fi
}
complete -F _support_window support-window`
		case "zsh":
			return `#compdef support-window
# support-window completions zsh > "\${fpath[1]}/_support-window"
case "\${words[CURRENT-1]}" in
  ${paths}) _files; return ;;
  --on-missing-table) compadd -- ${choices}; return ;;
  completions) compadd -- ${shells.join(" ")}; return ;;
esac
if [[ "$PREFIX" == -* ]]; then compadd -- ${options}
elif (( CURRENT == 2 )); then compadd -- ${commands2}; fi`
		case "fish":
			return [
				"# support-window completions fish > ~/.config/fish/completions/support-window.fish",
				`complete -c support-window -n __fish_use_subcommand -f -a "${commands2}"`,
				`complete -c support-window -n "__fish_seen_subcommand_from completions" -f -a "${shells.join(" ")}"`,
				...optionNames.map(name => `complete -c support-window -l ${name.slice(2)}${valuesInFish(name)}`)
			].join("\n")
	}
}
function valuesInFish(option) {
	return option === "--on-missing-table" ? ` -x -a "${missingTableChoices.join(" ")}"` : ""
}

// cli/help.ts
function helpText(about2, program = "support-window") {
	const text = about2 === null ? overview() : helpOf(about2)
	return program === "support-window"
		? text
		: `${text}

support-window is short for: ${program}`
}
function helpOf(about2) {
	const { usage, text, options = [], examples } = commandHelp[about2]
	const shared = withoutClone.includes(about2) ? answerOptions : [...cloneOptions, ...answerOptions]
	const offered = about2 === "update" ? shared.filter(([name]) => name !== readsRef) : shared
	const own = options.map(([name]) => name)
	return [
		`support-window ${usage}`,
		text,
		section("Options", [...options, ...offered.filter(([name]) => !own.includes(name))]),
		`Examples
${examples.map(example => `  ${example}`).join("\n")}`
	].join("\n\n")
}
var commandHelp = {
	plan: {
		usage: "plan [options]",
		text: `Shows which rows of the version table are out of date, what they should say,
and why. Writes nothing. Without a policy, it stops and lists policies that fit.
Exits with 0, or with 2 on a problem.`,
		examples: [
			"support-window plan",
			'support-window plan --policy "newest 2 majors"     # try another policy',
			"support-window plan --as-of 2027-01-31             # what a later day changes"
		]
	},
	check: {
		usage: "check [options]",
		text: `Fails if the table is out of date, as a test in CI.
Exits with 0 if the table is in sync with the policy, 1 if it is out of date,
2 on a problem.`,
		examples: ["support-window check", "support-window check --quiet || support-window update"]
	},
	update: {
		usage: "update [options]",
		text: `Edits the table in the working tree, and the text that repeats its versions.
Nothing else in the file changes. The result is read again and compared with the
policy before it is written.
Exits with 0, or with 2 on a problem; then nothing is written.`,
		examples: ["support-window update", "support-window update --on-missing-table insert    # the first table"]
	},
	explain: {
		usage: "explain LINE [options]",
		text: `Shows the support of one release line, such as 3 or 3.2: its tier, which is the
stage of its support, when each tier ends, and the rule of the policy that
decides. You can also give a release or its tag. If several release lines match,
all are listed. With several products, name one before the line.
Exits with 0, or with 2 on a problem.`,
		examples: [
			"support-window explain 3.2",
			"support-window explain v3.2.1",
			'support-window explain server 3                    # of the product "server"'
		]
	},
	init: {
		usage: "init [options]",
		text: `Finds policies that fit the table, its history and the tags, and shows what each
would change today and at the next releases. Writes the one you choose to
.github/support-window.yml. Asks in a terminal; never overwrites a file.
Exits with 0, or with 2 on a problem.`,
		options: [
			["--yes, -y", "use the first one without asking"],
			["--policy POLICY", "use this one: a number of the list, a preset or YAML"],
			["--workflow", "also write the workflow of the action"],
			["--starter", "also write a SECURITY.md to start with"],
			["--json", "print the candidates and write nothing"]
		],
		examples: [
			"support-window init",
			"support-window init --policy 2 --workflow          # the second of the list",
			"support-window init --policy latest --starter      # without a SECURITY.md"
		]
	},
	timeline: {
		usage: "timeline [options]",
		text: `Draws the support of every release line over time, with today marked: in the
terminal, or as a picture (SVG) for light and dark pages.
Exits with 0, or with 2 on a problem.`,
		options: [["--svg FILE", "write the picture to a file"]],
		examples: ["support-window timeline", "support-window timeline --svg docs/support.svg"]
	},
	presets: {
		usage: "presets [NAME] [--json]",
		text: `Lists the presets, which are policies with a name, or only the given one, each
with its YAML. A name works as --policy, and after "extends:" in a policy file.
Exits with 0, or with 2 if there is no preset of that name.`,
		examples: ["support-window presets", "support-window presets newest 2 majors"]
	},
	completions: {
		usage: "completions SHELL",
		text: `Prints a script that completes commands and options in bash, zsh or fish. Its
first lines say where to save it.`,
		examples: ["support-window completions bash", "support-window completions fish"]
	},
	version: {
		usage: "version [--json]",
		text: "Prints the version.",
		examples: ["support-window version"]
	}
}
var withoutClone = ["presets", "completions", "version"]
var answerOptions = [
	["--json", "print one JSON object"],
	["-q, --quiet", "no notes; check and update only print problems"],
	["--no-color", "no colours; the variable NO_COLOR does the same"],
	["-h, --help", "this text, or the help of a command"]
]
var readsRef = "--ref REF"
var cloneOptions = [
	["--repo DIR", "the folder of the git clone (default: .)"],
	[readsRef, "read a branch, tag or commit (update does not)"],
	[
		"--policy POLICY",
		`a file, YAML, or a name that "presets" lists
${"".padEnd(28)}(default: .github/support-window.yml)`
	],
	["--file PATH", "the file with the table (default: your SECURITY.md)"],
	["--on-missing-table WHAT", "if there is no table: fail (default), insert, ignore"],
	["--as-of YYYY-MM-DD", "the date to decide for (default: today, UTC)"]
]
function section(title, rows) {
	return [title, ...rows.map(([name, meaning]) => `  ${name.padEnd(26)}${meaning}`)].join("\n")
}
var commands = [
	["plan", "show what would change and why; writes nothing"],
	["check", "fail if the table is out of date"],
	["update", "edit the table in the working tree"],
	["explain LINE", "show until when a release line is supported, and why"],
	["init", "find a policy that fits the table, and write it"],
	["timeline", "draw the support of all lines over time"],
	["presets [NAME]", "list the presets: policies with a name"],
	["completions SHELL", "complete commands in bash, zsh or fish"],
	["version", "print the version"]
]
var single = [
	["--yes, --workflow, --starter", "  only for init: support-window init --help"],
	["--svg FILE", "only for timeline: write the picture to a file"],
	["-V, -v, --version", "print the version"]
]
function overview() {
	return `Keeps the supported-versions table of SECURITY.md in sync with your support
policy, the file .github/support-window.yml. The policy says how long each
release line is supported. A line is a series of releases, such as 4.x or 4.2.
A tier is a stage of its support, such as security.

  support-window COMMAND [options]

${section("Commands", commands)}

${section("Options", [...cloneOptions, ...answerOptions, ...single])}

Exit codes
  0  done, or in sync       1  out of date (check only)       2  a problem

Examples
  support-window init                                # choose a policy
  support-window plan --policy "newest 2 majors" --as-of 2027-01-31
  support-window check --json | jq -r '.lines[] | select(.supported) | .line'

Each command has its own help: support-window plan --help`
}

// policy/presets.ts
var simple = [
	preset("latest", "Only the newest minor line is supported.", ["line: minor", "support: newest 1"]),
	preset("n-1", "The newest two minor lines are supported.", ["line: minor", "support: newest 2"]),
	preset("n-2", "The newest three minor lines are supported.", ["line: minor", "support: newest 3"])
]
var projects = [
	preset("kubernetes", "Every minor line is supported until the end of its fourteenth month.", [
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
	preset("django", "Fixes until the next line, then security fixes: two lines, or three years for every x.2.", [
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
		"  bugs: release + 8mo"
	]),
	preset("php", "Two years of fixes, then two years of security fixes, or one year before 8.1.", [
		"line: minor",
		"rules:",
		'  - when: ">=8.1"',
		"    active: release + 2y",
		"    security: release + 4y",
		"tiers:",
		"  active: release + 2y",
		"  security: release + 3y"
	]),
	preset("python", "Fixes for eighteen months, security fixes until the end of the month five years later.", [
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
]
var named = [...simple, ...projects]
var countedPattern = /^newest ([1-9]\d{0,3}) (major|minor)s?$/
var presetNames = [
	...simple.map(({ name }) => name),
	"newest N majors",
	"newest N minors",
	...projects.map(({ name }) => name)
]
function listPresets() {
	return [
		...simple,
		preset("newest N majors", "The newest N major lines are supported, for any N, here two.", counted("major", 2)),
		preset("newest N minors", "The newest N minor lines are supported, for any N, here two.", counted("minor", 2)),
		...projects
	]
}
function presetText(name) {
	const words = name.trim().replace(/\s+/g, " ")
	const [, count, line] = countedPattern.exec(words) ?? []
	if (count !== void 0 && line !== void 0) return textOf(counted(line, Number(count)))
	return named.find(one => one.name === words)?.text ?? null
}
function counted(line, count) {
	return [`line: ${line}`, `support: newest ${count}`]
}
function preset(name, about2, lines) {
	return { name, about: about2, text: textOf(lines) }
}
function textOf(lines) {
	return `${lines.join("\n")}
`
}

// problem/given.ts
var mostCharacters = 100
function shown(text) {
	return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`
}
function shellWord(text) {
	if (/^[A-Za-z0-9_./@%+=:,-]+$/.test(text)) return text
	if (/\p{Cc}/u.test(text)) return `$'${text.replaceAll(/['\\]/g, "\\$&").replaceAll(/\p{Cc}/gu, spelt)}'`
	return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`
}
function closest(word, candidates) {
	const wanted = word.toLowerCase()
	const most = Math.max(1, Math.floor(wanted.length / 3))
	let best = null
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - wanted.length) > most) continue
		const distance = editDistance(wanted, candidate.toLowerCase())
		if (distance <= most && (best === null || distance < best.distance)) best = { candidate, distance }
	}
	return best?.candidate ?? null
}
function spelt(control) {
	return control === "\n" ? "\\n" : `\\u${(control.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`
}
function editDistance(a, b) {
	let beforeLast = []
	let last = Array.from({ length: b.length + 1 }, (_, index) => index)
	for (let row2 = 1; row2 <= a.length; row2++) {
		const current = nextRow(a, b, row2, last, beforeLast)
		beforeLast = last
		last = current
	}
	return last[b.length] ?? 0
}
function nextRow(a, b, row2, last, beforeLast) {
	const current = [row2]
	for (let column = 1; column <= b.length; column++) {
		const same2 = a[row2 - 1] === b[column - 1]
		const swapped = a[row2 - 1] === b[column - 2] && a[row2 - 2] === b[column - 1]
		current.push(
			Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (same2 ? 0 : 1),
				swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
			)
		)
	}
	return current
}

// problem/policy.ts
var anyPolicy =
	'Use one of these, a path that ends with .yml, or YAML such as "{ line: minor, support: release + 18mo }".'
var unknownPreset = problem("unknown-preset", [], (name, known, where) => ({
	what: `There is no preset "${shown(name)}".`,
	why: `The presets are ${known.join(", ")}.`,
	fix: presetMeant(name, known) ?? (where === void 0 ? anyPolicy : "Use one of these."),
	...(where && { where })
}))
function presetMeant(name, known) {
	const [first] = name.split(" ")
	const near = closest(name, known) ?? known.find(preset2 => preset2.startsWith(`${first} N `))
	if (near === void 0) return null
	const counted2 = near.includes(" N ") ? ` N is a whole number, 1 or more: "${near.replace(" N ", " 2 ")}".` : ""
	return `Did you mean "${near}"?${counted2}`
}

// width.ts
var wide =
	/\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\ufe0f/u
var unseen = /^[\p{Mark}\u200b-\u200d]+$/u
var plain = /^[ -~]*$/
function widthOf(text) {
	if (plain.test(text)) return text.length
	return charactersOf(text).reduce((sum, character) => sum + columns(character), 0)
}
var joining = /[\p{Mark}\u200b-\u200d\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u
function charactersOf(text) {
	if (!joining.test(text)) return [...text]
	const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" })
	return [...segmenter.segment(text)].map(({ segment }) => segment)
}
function widest(texts) {
	return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0)
}
function padded(text, width) {
	return text + " ".repeat(Math.max(0, width - widthOf(text)))
}
function columns(character) {
	if (unseen.test(character)) return 0
	return wide.test(character) ? 2 : 1
}
function wrapped(text, width) {
	if (width === null || widthOf(text) <= width) return [text]
	const lines = []
	let line = ""
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`
		if (line !== "" && widthOf(longer) > width) lines.push(line)
		line = line !== "" && widthOf(longer) > width ? word : longer
	}
	return [...lines, line]
}

// report/columns.ts
var gap = 2
var narrowest = 12
function inColumns(rows, room) {
	const widths = fittedWidths(rows, room)
	return rows.map(row2 => {
		const cells = widths.map((width, index) => wrapped(row2[index] ?? "", room === null ? null : width))
		const height = Math.max(1, ...cells.map(lines => lines.length))
		return Array.from({ length: height }, (_, line) =>
			cells
				.map((lines, index) => padded(lines[line] ?? "", widths[index] ?? 0))
				.join(" ".repeat(gap))
				.trimEnd()
		)
	})
}
function fittedWidths(rows, room) {
	const columns2 = columnsOf(rows)
	const whole = columns2.reduce((sum, { width }) => sum + width + gap, -gap)
	for (let excess = room === null ? 0 : whole - room; excess > 0; excess--) {
		const yielding = columns2.filter(({ width, least }) => width > least)
		const [widest3] = yielding.sort((a, b) => b.width - a.width)
		if (widest3 !== void 0) widest3.width--
	}
	return columns2.map(({ width }) => width)
}
function columnsOf(rows) {
	const count = rows.reduce((most, row2) => Math.max(most, row2.length), 0)
	return Array.from({ length: count }, (_, index) => {
		const cells = rows.map(row2 => row2[index] ?? "")
		const words = index === count - 1 ? [] : cells.flatMap(cell => cell.split(" "))
		return {
			width: widest(cells),
			least: Math.max(narrowest, widest(words))
		}
	})
}

// cli/presets.ts
function listedPresets(name) {
	const all = listPresets()
	if (name === null) return success(all)
	const text = presetText(name)
	if (text === null) return failure([unknownPreset(name, presetNames)])
	const about2 = all.find(preset2 => preset2.name === name)?.about ?? ""
	return success([{ name, about: about2, text }])
}
function presetsPage(presets, { look }) {
	const rows = inColumns(
		presets.map(({ name, about: about2 }) => [name, about2]),
		look.columns
	)
	return presets.flatMap(({ text }, index) => [
		...(index === 0 ? [] : [""]),
		...(rows[index] ?? []).map(look.paint.bold),
		...text
			.trimEnd()
			.split("\n")
			.map(line => look.paint.dim(`  ${line}`))
	])
}

// report/paint.ts
var coloured = {
	bold: between(1, 22),
	dim: between(2, 22),
	red: between(31, 39),
	green: between(32, 39),
	yellow: between(33, 39),
	cyan: between(36, 39)
}
var plain2 = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same }
function between(start, end) {
	return text => (text === "" ? "" : `\x1B[${start}m${text}\x1B[${end}m`)
}
function same(text) {
	return text
}

// cli/progress.ts
var noProgress = { doing: () => {}, step: () => {}, end: () => {} }
var patience = 1e3
var erase = "\r\x1B[2K"
function progressOn(write, columns2, now = Date.now) {
	const since = now()
	let [what, shown2] = ["", 0]
	const step = () => {
		const seconds = Math.floor((now() - since) / patience)
		if (seconds <= shown2 || what === "") return
		shown2 = seconds
		const time = ` … ${seconds} s`
		write(`${erase}${what.slice(0, Math.max(0, columns2() - 1 - time.length))}${time}`)
	}
	let timer
	return {
		doing: next => {
			what = next
			timer ??= setInterval(step, patience).unref()
			step()
		},
		step,
		end: () => {
			clearInterval(timer)
			timer = void 0
			if (shown2 > 0) write(erase)
			;[what, shown2] = ["", 0]
		}
	}
}

// cli/world.ts
var widest2 = 120
function lookOn({ isTTY = false, columns: columns2 = 0 }, environment) {
	const inColour = isTTY && !environment.NO_COLOR && environment.TERM !== "dumb"
	const wide2 = Number(environment.COLUMNS) || (isTTY ? columns2 : 0)
	const look = { paint: inColour ? coloured : plain2, columns: wide2 > 0 ? Math.min(wide2, widest2) : null }
	if (environment.TERM === "dumb") return { ...look, ascii: true, still: true }
	return knowsUnicode(environment) ? look : { ...look, ascii: true }
}
function knowsUnicode({ LC_ALL, LC_CTYPE, LANG }) {
	const locale = LC_ALL || LC_CTYPE || LANG || ""
	return locale === "" || /utf-?8/i.test(locale)
}
function isWatched(output, errors, { TERM }) {
	return output.isTTY === true && errors.isTTY === true && TERM !== "dumb"
}
function withoutColour(world2) {
	return { ...world2, output: uncoloured(world2.output), errors: uncoloured(world2.errors) }
}
function uncoloured({ write, look }) {
	return { write, look: { ...look, paint: plain2 } }
}

// cli/about.ts
function about({ command, answer }, surroundings) {
	const { output, program } = answer.color ? surroundings : withoutColour(surroundings)
	switch (command.name) {
		case "help": {
			const help2 = helpText(command.about, program)
			return say({ help: help2 }, help2, answer.json, output)
		}
		case "version":
			return say({ version }, version, answer.json, output)
		case "presets": {
			const { presets } = command
			return say({ presets }, presetsPage(presets, output).join("\n"), answer.json, output)
		}
		case "completions": {
			const script = completionsFor(command.shell)
			return say({ completions: script }, script, answer.json, output)
		}
	}
}
function say(value, text, json, output) {
	output.write(`${json ? jsonText(value) : text}
`)
	return 0
}

// cli/begin.ts
import { resolve as resolve4 } from "node:path"

// git/clone.ts
import { statSync as statSync2 } from "node:fs"
import { dirname as dirname3, resolve as resolve3 } from "node:path"

// problem/git.ts
var folderMissing = problem("folder-missing", [], folder => ({
	what: "The folder of the repository does not exist.",
	why: `Found nothing at ${JSON.stringify(folder)}.`,
	fix: "Give the folder of a git clone: --repo PATH."
}))
var notAFolder = problem("not-a-folder", [], path => ({
	what: "The path of the repository is not a folder.",
	why: `${JSON.stringify(path)} is a file.`,
	fix: "Give the folder of a git clone: --repo PATH."
}))
var folderUnreadable = problem("folder-unreadable", [], (folder, code2) => ({
	what: "The folder of the repository cannot be read.",
	why: `The system refused ${JSON.stringify(folder)} (${code2}).`,
	fix: "Allow this user to read the folder, or give another one: --repo PATH."
}))
var notARepository = problem("not-a-repository", [], folder => ({
	what: "The folder is not a git repository.",
	why: `git found no repository at ${JSON.stringify(folder)} or above it.`,
	fix: "Run the command inside a clone, or name one: --repo PATH. In a workflow, run actions/checkout first."
}))
var bareNotNamed = problem("bare-not-named", [], folder => ({
	what: "The folder is in a bare repository that was not named.",
	why: `git found it at ${JSON.stringify(folder)}. Any clone can contain such a folder, with settings of its own.`,
	fix: `If it is the repository you mean, name it: --repo ${shellWord(folder)}`
}))
var dubiousOwnership = problem("dubious-ownership", [], folder => ({
	what: "git does not trust this repository, because another user owns it.",
	why: `git detected dubious ownership in ${JSON.stringify(folder)}.`,
	fix: `If you trust it, run: git config --global --add safe.directory ${shellWord(folder)}`
}))
var specialFile = problem("special-file", [], path => ({
	what: "The repository has a special file, which would make git wait forever.",
	why: `${JSON.stringify(path)} is neither a file nor a folder.`,
	fix: `Check where it comes from, then delete it: rm ${shellWord(path)}`
}))
var gitMissing = problem("git-missing", [], () => ({
	what: "git could not be started.",
	why: "No program named git was found on the PATH, outside of the repository.",
	fix: "Install git (https://git-scm.com/downloads) and make sure it is on the PATH."
}))
var gitFailed = problem("git-failed", [], (question, message) => ({
	what: `git could not ${question}.`,
	why: message === "" ? "git failed without a message." : `git said: ${message}`,
	fix: "Check the clone with git fsck, or clone the repository again."
}))
var gitSilent = problem("git-silent", [], time => ({
	what: "git did not answer, so it was stopped.",
	why: `git wrote nothing for ${time / 1e3} seconds. A named pipe in the repository makes it wait forever. A very slow disk, or tens of thousands of tags that are not packed, can take that long.`,
	fix: "Look for pipes: find .git -type p. If there are none, run git pack-refs --all, and then the command again."
}))
var objectsNotFetched = problem("objects-not-fetched", [], () => ({
	what: "The clone is partial and lacks a file or folder that must be read.",
	why: "support-window does not use the network, so git could not fetch it.",
	fix: "Run git fetch --refetch --no-filter, or clone the repository without --filter."
}))
var objectTooLarge = problem("object-too-large", [], (id, size) => ({
	what: "A file of the commit is too large to be read.",
	why: `The object ${id} has ${size} bytes.`,
	fix: `git rev-list --all --objects | grep ${id} shows its path; replace it with a smaller file.`
}))

// git/command.ts
import { spawn } from "node:child_process"
import { devNull } from "node:os"

// git/program.ts
import { accessSync, constants, lstatSync } from "node:fs"
import { dirname, isAbsolute, join, relative, sep } from "node:path"

// git/attempt.ts
import { realpathSync, statSync } from "node:fs"
function attempt(ask) {
	try {
		return ask()
	} catch {
		return null
	}
}
function realOrNull(path) {
	return attempt(() => realpathSync(path))
}
function statOrNull(path) {
	return attempt(() => statSync(path, { throwIfNoEntry: false }) ?? null)
}

// git/program.ts
function findGit(folder, { path, platform }) {
	const top = realOrNull(repositoryAround(folder))
	const names = platform === "win32" ? ["git.exe", "git.com"] : ["git"]
	for (const entry of path.split(platform === "win32" ? ";" : ":")) {
		if (!isAbsolute(entry)) continue
		const real = realOrNull(entry)
		if (real === null || (top !== null && isInside(top, real))) continue
		for (const name of names) if (isProgram(join(entry, name))) return join(entry, name)
	}
	return null
}
function isInside(folder, path) {
	const way = relative(folder, path)
	return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way))
}
function repositoryAround(folder) {
	for (let place = folder; ; place = dirname(place)) {
		if (attempt(() => lstatSync(join(place, ".git"))) !== null) return place
		if (dirname(place) === place) return folder
	}
}
function isProgram(path) {
	const isFile = statOrNull(path)?.isFile() === true
	return isFile && attempt(() => accessSync(path, constants.X_OK)) !== null
}

// git/command.ts
var keptVariables = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|EXEC_PATH)$/
async function runGit(place, words, input = "") {
	const chunks = []
	const ended = await streamGit(place, words, chunk => chunks.push(chunk), input)
	return ended.ok ? success({ ...ended.value, stdout: Buffer.concat(chunks) }) : ended
}
async function streamGit(place, words, take, input = "") {
	const git = startGit(place, words)
	if (git === null) return failure([gitMissing()])
	const ended = ending(git)
	const wait = endingSilence(git)
	wait(true)
	git.stdout.on("data", take)
	git.stdin.end(input)
	const end = await ended
	wait(false)
	if (git.killed) return failure([gitSilent(mostSilence)])
	return end === null ? failure([gitMissing()]) : success(end)
}
function startGit(place, words) {
	const program = findGit(place.folder, { path: process.env.PATH ?? "", platform: process.platform })
	if (program === null) return null
	const { ceiling } = place
	const git = spawn(program, [...settings2(place), ...words], {
		cwd: place.folder,
		env: { ...gitEnvironment(process.env), ...(ceiling ? { GIT_CEILING_DIRECTORIES: ceiling } : {}) },
		stdio: ["pipe", "pipe", "pipe"],
		windowsHide: true
	})
	git.stdin.on("error", () => {})
	return git
}
function settings2({ workingTree }) {
	const bare = workingTree === null ? "all" : "explicit"
	return ["--no-pager", "--literal-pathspecs", "-c", `safe.bareRepository=${bare}`]
}
var mostSilence = 6e4
function endingSilence(git, most = mostSilence) {
	let timer = null
	git.stdout.on("data", () => timer?.refresh())
	return isWaiting => {
		if (timer !== null) clearTimeout(timer)
		timer = isWaiting ? setTimeout(() => git.kill(), most) : null
	}
}
function ending(git) {
	const messages = []
	git.stderr.on("data", chunk => messages.push(chunk))
	return new Promise(resolve5 => {
		git.on("error", () => resolve5(null))
		git.on("close", status => resolve5({ status: status ?? 1, stderr: Buffer.concat(messages).toString() }))
	})
}
function gitEnvironment(environment) {
	const kept = Object.entries(environment).filter(
		([name]) => !name.toUpperCase().startsWith("GIT_") || keptVariables.test(name)
	)
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
	}
}
function saidBy(stderr) {
	const lines = stderr.split("\n")
	const start = word => lines.find(line => line.startsWith(word))
	return start("fatal: ") ?? start("error: ") ?? lines[0] ?? ""
}

// git/layout.ts
import { dirname as dirname2, join as join3, relative as relative2, resolve as resolve2 } from "node:path"

// git/plain-file.ts
import {
	closeSync,
	constants as constants2,
	fstatSync,
	openSync,
	readSync,
	realpathSync as realpathSync2
} from "node:fs"
import { join as join2, parse, resolve, sep as sep2 } from "node:path"
var mostFileBytes = 8 * 1024 * 1024
var { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants2
function readPlainFile(path, follows = false) {
	const file = openSync(path, O_RDONLY | O_NONBLOCK | (follows ? 0 : O_NOFOLLOW))
	try {
		const stats = fstatSync(file)
		if (!stats.isFile()) return { kind: "special" }
		if (stats.size > mostFileBytes) return { kind: "too-large" }
		const bytes = readAtMost(file, stats.size)
		return bytes === null ? { kind: "too-large" } : { kind: "file", bytes, stats }
	} finally {
		closeSync(file)
	}
}
function readAtMost(file, size) {
	const pieces = []
	let have = 0
	for (let room = size + 1; ; room = 65536) {
		const piece = Buffer.allocUnsafe(room)
		const length = readSync(file, piece, 0, room, null)
		if (length === 0) return Uint8Array.from(Buffer.concat(pieces))
		have += length
		if (have > mostFileBytes) return null
		pieces.push(piece.subarray(0, length))
	}
}

// git/layout.ts
function nearestRepository(start) {
	let top = realOrNull(start)
	const device = top === null ? null : statOrNull(top)?.dev
	for (let levels = 0; top !== null; levels++) {
		const folders2 = gitFoldersAt(top)
		if (folders2 !== null) return { top, levels, isBare: false, folders: folders2 }
		if (isGitFolder(top)) return { top, levels, isBare: true, folders: { own: top, common: top } }
		const above = dirname2(top)
		const isLast = above === top || statOrNull(above)?.dev !== device
		top = isLast ? null : above
	}
	return null
}
function repositoryLayout({ top, levels, isBare, folders: folders2 }, start, isNamed) {
	if ((isBare && !(isNamed && levels === 0)) || !isWhole(folders2)) return null
	const settings3 = readSettings(folders2)
	if (settings3 === null || !isPlaced(settings3, folders2, isBare ? null : top)) return null
	const logical = resolve2(start, "../".repeat(levels))
	return {
		folder: realOrNull(logical) === top ? logical : top,
		isBare,
		shallow: statOrNull(join3(folders2.common, "shallow")) !== null,
		partial: saysPartial(settings3)
	}
}
var partialClone = /(?:^|\])[ \t]*(partialclone|promisor|partialclonefilter)(?![\w-])/im
var placing = /(?<=(?:^|\])[ \t]*)(?:bare|worktree)(?![\w-]).*$/gim
function gitFoldersAt(top) {
	const entry = join3(top, ".git")
	const stats = statOrNull(entry)
	if (stats === null) return null
	const own = stats.isFile() ? namedIn(entry, top, /^gitdir: (.+)/) : entry
	return own === null ? { own: entry, common: entry } : sharedBy(own)
}
function sharedBy(own) {
	return { own, common: namedIn(join3(own, "commondir"), own, /^(.+)/) ?? own }
}
function isPartial(gitFolder) {
	return saysPartial(readSettings(sharedBy(gitFolder)) ?? [])
}
function saysPartial(settings3) {
	return settings3.some(text => partialClone.test(text))
}
function namedIn(path, from, line) {
	const name = line.exec(readText(path) ?? "")?.[1]?.trimEnd()
	return name === void 0 ? null : resolve2(from, name)
}
function isGitFolder(folder) {
	const found = ["HEAD", "objects", "refs"].map(name => statOrNull(join3(folder, name)))
	return found.every(stats => stats !== null)
}
function isWhole({ own, common }) {
	const head = readText(join3(own, "HEAD")) ?? ""
	const rooms = ["objects", "refs"].map(name => statOrNull(join3(common, name)))
	const isHead = /^(ref:\s*refs\/\S|[0-9a-f]{40,64}\s*$)/.test(head)
	return isHead && rooms.every(stats => stats?.isDirectory() === true)
}
function readSettings({ own, common }) {
	const texts = [readText(join3(common, "config")), readText(join3(own, "config.worktree"))]
	return texts.some(text => text === null) ? null : texts.flatMap(text => text ?? [])
}
function isPlaced([shared = "", own = ""], folders2, top) {
	const isLinked = folders2.own !== folders2.common
	const found = [isLinked ? "" : shared, own].flatMap(text => text.match(placing) ?? [])
	return found.every(setting => {
		const isBare = /^bare\s*=\s*(true|false)\s*$/i.exec(setting)?.[1]?.toLowerCase()
		if (isBare !== void 0) return isBare === "false" || top === null
		const place = /^worktree = ([^\s"\\#;~][^"\\#;]*)$/i.exec(setting)?.[1]
		return place !== void 0 && top !== null && relative2(resolve2(folders2.own, place), top) === ""
	})
}
function readText(path) {
	try {
		const reading = readPlainFile(path, true)
		return reading.kind === "file" ? new TextDecoder().decode(reading.bytes) : null
	} catch (error) {
		return error.code === "ENOENT" ? "" : null
	}
}

// git/answers.ts
var lineFeed = 10
function answerCutter(take, isRefused) {
	let pieces = []
	let [have, awaited] = [0, 1]
	return chunk => {
		pieces.push(chunk)
		have += chunk.length
		if (have < awaited) return
		const left = cutAll(pieces.length === 1 ? chunk : Buffer.concat(pieces), take, isRefused)
		pieces = [left.rest]
		have = left.rest.length
		awaited = left.awaited
	}
}
function cutAll(bytes, take, isRefused) {
	for (let rest = bytes; ; ) {
		const header = headerOf(rest)
		if (header === null) return { rest, awaited: rest.length + 1 }
		if (isRefused(header)) return { rest, awaited: Number.POSITIVE_INFINITY }
		const { id, type, size, end } = header
		const length = id === "" ? end : end + size + 1
		if (rest.length < length) return { rest, awaited: length }
		take(id === "" ? null : { id, type, bytes: rest.subarray(end, end + size) })
		rest = rest.subarray(length)
	}
}
function headerOf(bytes) {
	const end = bytes.indexOf(lineFeed)
	if (end < 0) return null
	const line = bytes.toString("latin1", 0, end)
	const [, id = "", type = "", size = 0] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line) ?? []
	return { id, type, size: Number(size), end: end + 1 }
}

// git/refusal.ts
function refusal(folder, message) {
	const distrusted = /detected dubious ownership in repository at '(.+)'/.exec(message)?.[1]
	if (distrusted !== void 0) return dubiousOwnership(distrusted)
	const hidden = /cannot use bare repository '(.+)' \(safe\.bareRepository/.exec(message)?.[1]
	if (hidden !== void 0) return bareNotNamed(hidden)
	return message.includes("not a git repository") ? notARepository(folder) : null
}
function failed(folder, question, message) {
	return refusal(folder, message) ?? gitFailed(question, saidBy(message))
}

// git/objects.ts
var mostBytes = { tree: 64 * 1024 * 1024 }
function openObjects(place, most = mostSilence) {
	let begun2 = null
	const readAll = async names => {
		if (names.length === 0) return success([])
		begun2 ??= begin(place, most)
		return begun2 === null ? failure([gitMissing()]) : await begun2.ask(names)
	}
	const read = async name => {
		if (/[\0\n]/.test(name)) return success(null)
		const found = await readAll([name])
		return found.ok ? success(found.value[0] ?? null) : found
	}
	return { read, readAll, close: async () => await begun2?.end() }
}
function begin(place, most) {
	const git = startGit(place, ["cat-file", "--batch"])
	return git === null ? null : converse(git, place, most)
}
function converse(git, place, most) {
	const ended = ending(git)
	const wait = endingSilence(git, most)
	const idle = idling(git, wait)
	const { asked, take, breakOff } = questions(idle)
	const isRefused = ({ id, type, size }) => {
		if (size <= (mostBytes[type] ?? mostFileBytes)) return false
		git.kill()
		breakOff(objectTooLarge(id, size))
		return true
	}
	git.stdout.on("data", answerCutter(take, isRefused))
	ended.then(end2 => breakOff(git.killed ? gitSilent(most) : endProblem(end2, place)))
	const ask = async names => {
		git.stdin.write(
			names
				.map(
					name => `${name}
`
				)
				.join("")
		)
		return await asked(names.length)
	}
	const end = async () => {
		idle(false)
		wait(false)
		git.stdin.end()
		git.stdout.destroy()
		await ended
	}
	return { ask, end }
}
function questions(idle) {
	const waiting = []
	let broken2 = null
	const asked = count =>
		new Promise(resolve5 => {
			if (broken2 !== null) resolve5(broken2)
			else if (waiting.push({ count, found: [], resolve: resolve5 }) === 1) idle(false)
		})
	const take = object => {
		const [first] = waiting
		if (first === void 0 || first.found.push(object) < first.count) return
		waiting.shift()
		if (waiting.length === 0) idle(true)
		first.resolve(success(first.found))
	}
	const breakOff = found => {
		broken2 ??= failure([found])
		for (const { resolve: resolve5 } of waiting.splice(0)) resolve5(broken2)
	}
	return { asked, take, breakOff }
}
function idling(git, wait) {
	const pipes = [git.stdin, git.stdout, git.stderr]
	return isIdle => {
		for (const each of [git, ...pipes]) isIdle ? each.unref() : each.ref()
		wait(!isIdle)
	}
}
function endProblem(end, place) {
	if (end === null) return gitMissing()
	return missingProblem(place, failed(place.folder, "read the files of the commit", end.stderr))
}
function missingProblem({ partial }, otherwise) {
	return partial && otherwise.code === "git-failed" ? objectsNotFetched() : otherwise
}

// git/special.ts
import { readdirSync } from "node:fs"
import { join as join4 } from "node:path"
var files = ["HEAD", "config", "config.worktree", "commondir", "gitdir", "packed-refs", "shallow"]
var folders = ["refs", "info", "objects/info", "objects/pack", "reftable"]
function specialFileIn({ own, common }) {
	for (const place of new Set([own, common])) {
		for (const name of files) if (isSpecial(join4(place, name))) return join4(place, name)
		for (const name of folders) {
			const found = specialIn(join4(place, name))
			if (found !== null) return found
		}
	}
	return null
}
function specialIn(folder) {
	const entries = attempt(() => readdirSync(folder, { withFileTypes: true })) ?? []
	for (const entry of entries) {
		if (entry.isFile()) continue
		const path = join4(folder, entry.name)
		const found = entry.isDirectory() ? specialIn(path) : isSpecial(path) ? path : null
		if (found !== null) return found
	}
	return null
}
function isSpecial(path) {
	const stats = statOrNull(path)
	return stats !== null && !stats.isFile() && !stats.isDirectory()
}

// git/clone.ts
async function openClone(folder, isNamed = true) {
	const start = resolve3(folder)
	const refused = folderProblem(start)
	if (refused !== null) return failure([refused])
	const nearest = nearestRepository(start)
	if (nearest === null) return await askGit(start, isNamed)
	const special = specialFileIn(nearest.folders)
	if (special !== null) return failure([specialFile(special)])
	const isHeld = nearest.levels > 0 && process.env.GIT_CEILING_DIRECTORIES !== void 0
	const layout = isHeld ? null : repositoryLayout(nearest, start, isNamed)
	if (layout === null) return await askGit(start, isNamed)
	const { folder: place, isBare, shallow, partial } = layout
	const workingTree = isBare ? null : place
	return success(cloneAt({ folder: place, workingTree, ceiling: dirname3(nearest.top) }, shallow, partial))
}
function cloneAt(place, shallow, partial) {
	return { ...place, shallow, partial, objects: openObjects({ ...place, partial }) }
}
var questions2 = [
	"--is-inside-work-tree",
	"--is-bare-repository",
	"--is-shallow-repository",
	"--absolute-git-dir",
	"--show-cdup"
]
async function askGit(start, isNamed) {
	const isBareNamed = isNamed && isGitFolder(start)
	const place = { folder: start, workingTree: isBareNamed ? null : start }
	const answer = await runGit(place, ["rev-parse", ...questions2])
	if (!answer.ok) return answer
	const { status, stdout, stderr } = answer.value
	if (status !== 0) return failure([failed(start, "open the repository", stderr)])
	const { top, shallow, gitFolder } = readAnswers(start, stdout.toString())
	const isHidden = !isBareNamed && isInside(gitFolder, start)
	if (isHidden) return failure([bareNotNamed(gitFolder)])
	const found = { folder: top ?? gitFolder, workingTree: top }
	return success(cloneAt(found, shallow, isPartial(gitFolder)))
}
function folderProblem(folder) {
	try {
		return statSync2(folder).isDirectory() ? null : notAFolder(folder)
	} catch (error) {
		const code2 = error.code ?? "unknown error"
		if (code2 === "ENOTDIR" || code2 === "ENOENT") return folderMissing(folder)
		return folderUnreadable(folder, code2)
	}
}
function readAnswers(start, answer) {
	const [inside, bare, shallow, ...rest] = answer.split("\n").slice(0, -1)
	const gitFolder = bare === "true" || rest.length === 1 ? rest.join("\n") : rest.slice(0, -1).join("\n")
	const top = inside === "true" ? resolve3(start, rest.at(-1) ?? "") : null
	return { gitFolder, top, shallow: shallow === "true" }
}

// git/tags.ts
var fields = ["refname:strip=2", "taggerdate:unix", "committerdate:unix", "*committerdate:unix"]
var format = fields.map(field => `%(${field})`).join("%00")
var lineFeed2 = 10
var lastMoment = Date.parse("9999-12-31T23:59:59Z") / 1e3
var utf8 = new TextDecoder("utf-8", { fatal: true })
var bytewise = new TextDecoder("latin1")
async function readTags(clone) {
	const tags = []
	const take = byLine(line => tags.push(readTag(line)))
	const ended = await streamGit(clone, ["for-each-ref", `--format=${format}`, "refs/tags"], take)
	if (!ended.ok) return ended
	const { status, stderr } = ended.value
	if (status !== 0) return failure([failed(clone.folder, "list the tags", stderr)])
	return success(tags)
}
function byLine(take) {
	let rest = Buffer.alloc(0)
	return chunk => {
		let text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
		for (let end = text.indexOf(lineFeed2); end >= 0; end = text.indexOf(lineFeed2)) {
			take(text.subarray(0, end))
			text = text.subarray(end + 1)
		}
		rest = text
	}
}
function readTag(line) {
	const nameEnd = line.indexOf(0)
	const [tagger = "", commit = "", peeled = ""] = line.toString("latin1", nameEnd + 1).split("\0")
	const committed = dayOf(peeled) ?? dayOf(commit)
	return { name: decode(line.subarray(0, nameEnd)), tagged: dayOf(tagger), committed, release: null }
}
function dayOf(seconds) {
	if (!/^\d{1,12}$/.test(seconds)) return null
	return Number(seconds) > lastMoment ? null : dayOfEpochSeconds(Number(seconds))
}
function decode(name) {
	try {
		return utf8.decode(name)
	} catch {
		return bytewise.decode(name)
	}
}

// cli/arguments.ts
import { parseArgs } from "node:util"

// problem/command.ts
var noCommand = problem("no-command", [], commands2 => ({
	what: "No command was given.",
	why: `The commands are ${joinWords(commands2, "and")}.`,
	fix: `Start with ${commands2[0]}, which writes nothing; "support-window --help" describes them all.`
}))
var unknownCommand = problem("unknown-command", [], (command, commands2) => ({
	what: `There is no command "${shown(command)}".`,
	why: `The commands are ${joinWords(commands2, "and")}.`,
	fix: meant(command, commands2) ?? 'Use one of these; "support-window --help" describes them.'
}))
var unknownOption = problem("unknown-option", [], (written, options) => ({
	what: `There is no option ${shown(written)}.`,
	why: `The options are ${joinWords(options, "and")}.`,
	fix: meant(written, options) ?? 'Use one of these; "support-window --help" describes them.'
}))
var missingValue = problem("missing-value", [], (option, placeholder) => ({
	what: `${option} needs a value.`,
	why: "None was given.",
	fix: `Write ${option} ${placeholder}.`
}))
var optionAsValue = problem("missing-value", [], (option, placeholder, word) => ({
	what: `${option} needs a value.`,
	why: `The next word, "${word}", starts with a dash, like an option.`,
	fix: `Write ${option} ${placeholder}; if "${word}" is the value, write ${option}=${word}.`
}))
var unwantedValue = problem("unwanted-value", [], (option, value) => ({
	what: `${option} takes no value.`,
	why: `It was given "${shown(value)}".`,
	fix: `Write ${option} alone.`
}))
var repeatedOption = problem("repeated-option", [], option => ({
	what: `${option} is given more than once.`,
	why: "It takes one value.",
	fix: `Keep one ${option}.`
}))
var unknownValue = problem("unknown-value", [], (option, value, values) => ({
	what: `${option} cannot be "${shown(value)}".`,
	why: `It can be ${joinWords(values, "or")}.`,
	fix: meant(value, values) ?? "Use one of these."
}))
var notADay = problem("not-a-day", [], (option, value) => ({
	what: `${option} needs a date.`,
	why: `"${shown(value)}" is not a date in the form YYYY-MM-DD.`,
	fix: `Write a date that exists, such as ${option} 2026-03-31.`
}))
var missingLine = problem("missing-line", [], () => ({
	what: "explain needs a release line.",
	why: "Nothing follows explain.",
	fix: 'Name the line as its tags do, such as "explain 3" or "explain 3.2". A product can come first: "explain server 3".'
}))
var surplusArgument = problem("surplus-argument", [], (command, argument) => ({
	what: `${command} does not take "${shown(argument)}".`,
	why:
		command === "explain"
			? "explain takes one line, with a product before it if there are several."
			: `${command} takes options only.`,
	fix: `Remove "${shown(argument)}". To name the folder of a repository, use --repo DIR.`
}))
var idleOption = problem("idle-option", [], (command, option) => ({
	what: `${command} does not use ${option}.`,
	why: "It would be ignored.",
	fix: `Remove ${option}; "support-window ${command} --help" lists the options it takes.`
}))
function meant(word, words) {
	const near = closest(word, words)
	return near === null ? null : `Did you mean ${near}?`
}

// cli/arguments.ts
function parseArguments(words) {
	const { values, tokens, positionals } = parseArgs({
		args: words.map(word => (word === "-v" ? "-V" : word)),
		options: { ...settings, ...switches },
		strict: false,
		tokens: true,
		allowPositionals: true
	})
	const json = values.json !== void 0 || words.includes("--json")
	const answer = { json, color: values["no-color"] === void 0, quiet: values.quiet !== void 0 }
	const problems = tokens.filter(token => token.kind === "option").flatMap(optionProblems)
	const [first, ...others] = positionals
	if (first === "help") return { answer, command: help(others, problems) }
	if (values.help !== void 0) return { answer, command: help(positionals, problems) }
	const isVersion = values.version !== void 0 || (first === "version" && others.length === 0)
	if (isVersion && problems.length === 0) return { answer, command: success({ name: "version" }) }
	return { answer, command: commandOf(positionals, values, problems) }
}
function optionProblems(token, index, all) {
	const { name, rawName, value, inlineValue } = token
	if (name in switches) return value === void 0 ? [] : [unwantedValue(rawName, value)]
	const setting = Object.hasOwn(settings, name) ? settings[name] : void 0
	if (setting === void 0) return [unknownOption(rawName, optionNames)]
	if (value === void 0 || value === "") return [missingValue(rawName, setting.placeholder)]
	if (value.startsWith("-") && inlineValue !== true) return [optionAsValue(rawName, setting.placeholder, value)]
	return all.findIndex(other => other.name === name) < index ? [repeatedOption(rawName)] : []
}
function help(positionals, problems) {
	const about2 = commandNames.find(name => name === positionals[0]) ?? null
	return problems.length > 0 ? failure(problems) : success({ name: "help", about: about2 })
}
function commandOf([name, ...rest], values, problems) {
	const options = readOptions(values)
	const found = [...problems, ...(options.ok ? [] : options.problems), ...positionalProblems(name, rest, values)]
	if (found.length > 0 || !options.ok) return failure(found)
	switch (name) {
		case "plan":
		case "check":
		case "update":
			return success({ name, options: options.value })
		case "explain":
			return success({ name, line: rest.join(" "), options: options.value })
		case "init":
			return success({ name, options: options.value, taking: takingOf(values) })
		case "timeline":
			return success({
				name,
				options: options.value,
				svg: typeof values.svg === "string" ? values.svg : null
			})
		case "completions":
			return success({ name, shell: shells.find(shell => shell === rest[0]) ?? "bash" })
		default:
			return success({ name: "presets", preset: rest.length === 0 ? null : rest.join(" ") })
	}
}
function positionalProblems(name, rest, values) {
	if (name === void 0) return [noCommand(commandNames)]
	if (!commandNames.some(known => known === name)) return [unknownCommand(name, commandNames)]
	const settled = withoutClone2.has(name) ? Object.keys(settings) : []
	const idle = [
		...new Set([...settled, ...(name === "init" ? [] : initSwitches), ...(name === "timeline" ? [] : timelineSettings)])
	]
	return [
		...(name === "explain" && rest.length === 0 ? [missingLine()] : []),
		...(name === "completions" && !shells.some(shell => shell === rest[0])
			? [unknownValue("completions", rest[0] ?? "", shells)]
			: []),
		...rest.slice(mostWords[name] ?? 0).map(word => surplusArgument(name, word)),
		...idle.filter(option => values[option] !== void 0).map(option => idleOption(name, `--${option}`))
	]
}
var mostWords = { explain: 2, presets: 3, completions: 1 }
var withoutClone2 = new Set(["presets", "completions", "version"])
function takingOf(values) {
	const { yes, workflow, starter } = values
	return { yes: yes !== void 0, workflow: workflow !== void 0, starter: starter !== void 0 }
}
function readOptions(values) {
	const text = name => (typeof values[name] === "string" ? values[name] : null)
	const choice = text("on-missing-table") ?? "fail"
	const onMissingTable = missingTableChoices.find(known => known === choice)
	const dayText = text("as-of")
	const asOf = dayText === null ? null : parseDay(dayText)
	const problems = [
		...(onMissingTable === void 0 ? [unknownValue("--on-missing-table", choice, missingTableChoices)] : []),
		...(dayText !== null && asOf === null ? [notADay("--as-of", dayText)] : [])
	]
	if (onMissingTable === void 0 || problems.length > 0) return failure(problems)
	const [ref, policy, file] = [text("ref"), text("policy"), text("file")]
	return success({ repo: text("repo"), ref, policy, file, onMissingTable, asOf })
}

// cli/begin.ts
function begin2(words, workingDirectory) {
	const { answer, command } = parseArguments(words)
	if (!command.ok) return { kind: "mistaken", answer, problems: command.problems }
	if (!("options" in command.value)) return aboutProgram(answer, command.value)
	const { repo, ref, policy } = command.value.options
	const opened = open(resolve4(workingDirectory, repo ?? "."), repo !== null)
	if (ref !== null || policy === null) opened.then(beginReading, () => {})
	opened.catch(() => {})
	return { kind: "clone", answer, command: command.value, opened }
}
function aboutProgram(answer, command) {
	if (command.name !== "presets") return { kind: "program", answer, command }
	const presets = listedPresets(command.preset)
	return presets.ok
		? { kind: "program", answer, command: { name: "presets", presets: presets.value } }
		: { kind: "mistaken", answer, problems: presets.problems }
}
function beginReading(opened) {
	if (opened.ok) opened.value.clone.objects.read("HEAD").catch(() => {})
}
async function open(folder, isNamed = true) {
	const clone = await openClone(folder, isNamed)
	if (!clone.ok) return clone
	const tags = readTags(clone.value)
	tags.catch(() => {})
	return success({ clone: clone.value, tags })
}

// cli/keyboard.ts
var early = 50
function keyboardOf(input, now = Date.now) {
	return {
		listen: key => {
			const asked = now()
			const pressed = data => {
				if (now() - asked > early) key(Buffer.from(data).toString())
			}
			const closed = () => key(null)
			input.setRawMode(true)
			input.on("data", pressed)
			for (const event of ["end", "close", "error"]) input.on(event, closed)
			input.resume()
			return () => {
				input.removeListener("data", pressed)
				for (const event of ["end", "close", "error"]) input.removeListener(event, closed)
				input.setRawMode(false)
				input.pause()
			}
		}
	}
}

// cli/next-command.ts
import { basename, relative as relative3 } from "node:path"
function calledAs(script, folder) {
	if (!/\.[cm]?[jt]s$/.test(script)) return basename(script)
	const near = relative3(folder, script)
	return `node ${shellWord(near.length < script.length ? near : script)}`
}

// report/marks.ts
var marks = {
	"•": "*",
	"·": "-",
	"✗": "x",
	"✖": "x",
	"✔": "ok:",
	"●": "*",
	"│": "|",
	"›": ">"
}
var before = String.raw`(?:\u001b\[\d+m|\s|\d+ )*`
var atStart = new RegExp(`^(${before})([${Object.keys(marks).join("")}])`, "gmu")
function withAsciiMarks(page) {
	return page.replaceAll(atStart, (_, start, mark) => `${start}${marks[mark] ?? mark}`).replaceAll(/…$/gmu, "...")
}

// cli.ts
var broken = 2
var isBroken = false
process.on("uncaughtException", error => {
	stop(`support-window stopped: ${error.message}`)
	process.exit(broken)
})
var begun = begin2(process.argv.slice(2), process.cwd())
var world = {
	program: calledAs(process.argv[1] ?? "", process.cwd()),
	about: null,
	workingDirectory: process.cwd(),
	today: dayOfEpochSeconds(Date.now() / 1e3),
	debug: Boolean(process.env.DEBUG),
	output: screen(process.stdout),
	errors: screen(process.stderr),
	keyboard: process.stdout.isTTY && process.stdin.isTTY ? keyboardOf(process.stdin) : null,
	progress: isWatched(process.stdout, process.stderr, process.env)
		? progressOn(
				text => process.stderr.write(text),
				() => process.stderr.columns
			)
		: noProgress
}
var code = begun.kind === "program" ? about(begun, world) : await carryOut(begun)
process.exitCode = isBroken ? broken : code
async function carryOut(task) {
	if (task.kind === "clone") await task.opened.catch(() => {})
	const { run } = await import("./run.js")
	return await run(task, world)
}
function screen(stream) {
	stream.on("error", error => stop(reasonFor(error)))
	const look = lookOn(stream, process.env)
	const written = look.ascii === true ? withAsciiMarks : text => text
	return { write: text => stream.write(written(text)), look }
}
function reasonFor({ code: name, message }) {
	return name === "EPIPE" ? null : `support-window could not write its answer: ${message}`
}
function stop(reason) {
	const isFirst = !isBroken
	isBroken = true
	process.exitCode = broken
	if (isFirst && reason !== null)
		process.stderr.write(`${reason}
`)
}
