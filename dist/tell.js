var __create = Object.create
var __defProp = Object.defineProperty
var __getOwnPropDesc = Object.getOwnPropertyDescriptor
var __getOwnPropNames = Object.getOwnPropertyNames
var __getProtoOf = Object.getPrototypeOf
var __hasOwnProp = Object.prototype.hasOwnProperty
var __commonJS = (cb, mod) =>
	function __require() {
		try {
			return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports
		} catch (e) {
			throw ((mod = 0), e)
		}
	}
var __copyProps = (to, from, except, desc) => {
	if ((from && typeof from === "object") || typeof from === "function") {
		for (let key of __getOwnPropNames(from))
			if (!__hasOwnProp.call(to, key) && key !== except)
				__defProp(to, key, {
					get: () => from[key],
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				})
	}
	return to
}
var __toESM = (mod, isNodeMode, target) => (
	(target = mod != null ? __create(__getProtoOf(mod)) : {}),
	__copyProps(
		// If the importer is in node compatibility mode or this is not an ESM
		// file that has been converted to a CommonJS file using a Babel-
		// compatible transform (i.e. "__esModule" has not been set), then set
		// "default" to the CommonJS "module.exports" for node compatibility.
		isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
		mod
	)
)

var require_platform = __commonJS({
	"left-out-2:./platform.js"() {}
})

// actions/workflow.ts
import { appendFile } from "node:fs/promises"

// @actions/core
import * as os from "os"

function toCommandValue(input) {
	if (input === null || input === void 0) {
		return ""
	} else if (typeof input === "string" || input instanceof String) {
		return input
	}
	return JSON.stringify(input)
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) {
		return {}
	}
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	}
}

function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message)
	process.stdout.write(cmd.toString() + os.EOL)
}
var CMD_STRING = "::"
var Command = class {
	constructor(command, properties, message) {
		if (!command) {
			command = "missing.command"
		}
		this.command = command
		this.properties = properties
		this.message = message
	}
	toString() {
		let cmdStr = CMD_STRING + this.command
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " "
			let first = true
			for (const key in this.properties) {
				if (this.properties.hasOwnProperty(key)) {
					const val = this.properties[key]
					if (val) {
						if (first) {
							first = false
						} else {
							cmdStr += ","
						}
						cmdStr += `${key}=${escapeProperty(val)}`
					}
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`
		return cmdStr
	}
}
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A")
}
function escapeProperty(s) {
	return toCommandValue(s)
		.replace(/%/g, "%25")
		.replace(/\r/g, "%0D")
		.replace(/\n/g, "%0A")
		.replace(/:/g, "%3A")
		.replace(/,/g, "%2C")
}

function randomUUID() {
	return process.getBuiltinModule("node:crypto").randomUUID()
}

// @actions/core
import * as fs from "fs"
import * as os2 from "os"
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`]
	if (!filePath) {
		throw new Error(`Unable to find environment variable for file command ${command}`)
	}
	if (!fs.existsSync(filePath)) {
		throw new Error(`Missing file at path: ${filePath}`)
	}
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
		encoding: "utf8"
	})
}
function prepareKeyValueMessage(key, value) {
	const delimiter2 = `ghadelimiter_${randomUUID()}`
	const convertedValue = toCommandValue(value)
	if (key.includes(delimiter2)) {
		throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`)
	}
	if (convertedValue.includes(delimiter2)) {
		throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter2}"`)
	}
	return `${key}<<${delimiter2}${os2.EOL}${convertedValue}${os2.EOL}${delimiter2}`
}

import * as os3 from "os"
import * as path2 from "path"

import * as path from "path"

var platform = __toESM(require_platform(), 1)
var ExitCode
;(function (ExitCode2) {
	ExitCode2[(ExitCode2["Success"] = 0)] = "Success"
	ExitCode2[(ExitCode2["Failure"] = 1)] = "Failure"
})(ExitCode || (ExitCode = {}))
function setSecret(secret) {
	issueCommand("add-mask", {}, secret)
}
function setOutput(name, value) {
	const filePath = process.env["GITHUB_OUTPUT"] || ""
	if (filePath) {
		return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value))
	}
	process.stdout.write(os3.EOL)
	issueCommand("set-output", { name }, toCommandValue(value))
}
function debug(message) {
	issueCommand("debug", {}, message)
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message)
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message)
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message)
}
function info(message) {
	process.stdout.write(message + os3.EOL)
}

// actions/workflow.ts
async function tell({ log, annotations, outputs, summary: summary2 }) {
	for (const line of log) info(harmless(line))
	for (const annotation2 of annotations) annotate(annotation2)
	if (process.env.GITHUB_OUTPUT) for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
	if (process.env.GITHUB_STEP_SUMMARY)
		await appendFile(
			process.env.GITHUB_STEP_SUMMARY,
			`${summary2}
`
		)
}
function hide(token) {
	setSecret(token)
}
function debug2(text) {
	debug(text)
}
function harmless(line) {
	return line
		.replaceAll(/(?![\n\t\u200b\u200d])[\p{Cc}\p{Cf}]/gu, "")
		.replace(/^(\s*):(?=:)/, "$1:​")
		.replaceAll("##[", "#​#[")
}
function annotate({ kind, text, title, file, line, column }) {
	const place = {
		...(file === null ? {} : { file }),
		...(line === null ? {} : { startLine: line }),
		...(column === null ? {} : { startColumn: column })
	}
	const properties = { title: harmless(title), ...place }
	if (kind === "error") error(harmless(text), properties)
	else if (kind === "warning") warning(harmless(text), properties)
	else notice(harmless(text), properties)
}

// version.ts
var home = "https://github.com/OWNER/support-window"

// problem/problem.ts
function placeText(place) {
	return [place.path, place.line, place.column].filter(part => part !== void 0).join(":")
}
function problem(code, example, say) {
	return row(code, example, say)
}
function row(code, example, say) {
	const said = (...found) => ({ code, ...say(...found) })
	return Object.assign(said, { code, example: () => said(...example) })
}
function problemPage(code, address = home) {
	return address.includes("/OWNER/") ? null : `${address}/blob/v1/docs/problems.md#${code}`
}
function whatText({ what, products }) {
	return products === void 0 ? what : `${products.join(", ")}: ${what}`
}

// problem/actions.ts
var updateFix = 'Run this action with "mode: pull-request", or "support-window update" in a clone.'
var drift = problem("drift", [], (path3, line, before, row3, cause = "state") => ({
	what: driftText(before, row3, cause),
	why: driftWhy(before, row3, cause),
	fix: updateFix,
	where: { path: path3, line }
}))
var missingTable = problem("drift", [], (path3, line) => ({
	what: `${path3} has no table of supported versions yet.`,
	why: 'With "on-missing-table: insert", it is out of date until it has one.',
	fix: updateFix,
	where: { path: path3, line }
}))
function driftText(before, row3, cause) {
	if (before === null) return `A row is missing below this line of the file: ${row3?.trim() ?? ""}`
	if (row3 !== null) return `This row is out of date. Replace it with: ${row3.trim()}`
	return cause === "state"
		? `This row is out of date and should be removed: ${before.trim()}`
		: `This row should be removed, to make room for newer ones: ${before.trim()}`
}
function driftWhy(before, row3, cause) {
	if (before === null) return "The table has no row for this release line."
	if (cause === "state") return "According to the support policy, the versions of this row now have another state."
	return row3 === null
		? 'Its line ended earlier, and this table groups ended lines in other rows. To keep the row, set "ended: keep" in the policy.'
		: "It names a version or a date that is out of date."
}
var unexpected = problem("unexpected", [], message => ({
	what: "support-window stopped at an unexpected error.",
	why: message,
	fix: "This is a bug in support-window: please report it. Runs with debug logging show where it happened."
}))

// change/parts.ts
function partsOf(decision) {
	const { products = [] } = decision
	return products.length > 0 ? products : [{ ...decision, name: null }]
}
function documentPaths(decision) {
	const paths = partsOf(decision).map(({ document }) => document.path)
	return [...new Set(paths.filter(path3 => path3 !== null))]
}
function editsOf(documents) {
	return documents.flatMap(({ edits }) => edits).toSorted((a, b) => a.line - b.line)
}

// change/touched.ts
function touchedLines({ lines, document }) {
	const changes = new Map(document.changes.map(change2 => [change2.line, change2]))
	return lines.flatMap(support2 => {
		const change2 = changes.get(support2.line.name)
		return change2 === void 0 ? [] : [{ support: support2, change: change2 }]
	})
}
function turnOf({ was, now, restated }) {
	const isSupported = now?.state === "supported"
	if (was?.state !== "supported") return isSupported ? "starts" : null
	if (!isSupported) return "ends"
	if (restated) return "moves"
	return now.named && !was.named ? "starts" : null
}

// change/drift.ts
function driftIn(decision) {
	if (decision.plan !== "open") return []
	const documents = partsOf(decision).map(({ document }) => document)
	return documentPaths(decision).flatMap(path3 => {
		const here = documents.filter(document => document.path === path3)
		const missing = here.flatMap(({ added, edits: [first] }) =>
			added === void 0 || first === void 0 ? [] : [missingTable(path3, first.line)]
		)
		return [
			...outdatedRows(
				path3,
				here.filter(({ added }) => added === void 0)
			),
			...missing
		]
	})
}
function outdatedRows(path3, documents) {
	const changes = documents.flatMap(document => document.changes)
	return editsOf(documents).map(({ line, before, after }) => {
		const isTurned = changes.some(change2 => change2.was?.at === line && turnOf(change2) !== null)
		return drift(path3, line, before, after, isTurned ? "state" : "row")
	})
}

// group.ts
function groupBy(items, keyOf) {
	const groups = new Map()
	for (const item of items) {
		const key = keyOf(item)
		const group = groups.get(key)
		if (group === void 0) groups.set(key, [item])
		else group.push(item)
	}
	return groups
}

// problem/list.ts
function joinWords(words, joint = "and") {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`
}

// policy/support.ts
function laterTiers({ tier, ends }) {
	const at = ends.findIndex(end => end.tier === tier)
	const now = ends[at]?.date ?? null
	if (tier === null || at === -1) return []
	return ends.slice(at + 1).filter(({ date, undated }) => {
		return date === null ? undated?.kind !== "never" : now === null || date > now
	})
}

// policy/words.ts
var unitWords = { d: "day", w: "week", mo: "month", y: "year" }
function durationWords({ count, unit }) {
	return `${count} ${unitWords[unit]}${count === 1 ? "" : "s"}`
}
function supportText({ tier, reason }) {
	return tier === null ? reason : `${tier} ${reason}`
}
function laterText(support2) {
	return laterTiers(support2)
		.map(end => `, then ${end.tier} ${lastingText(end)}`)
		.join("")
}
function lastingText({ date, undated }) {
	if (date !== null) return `through ${date}`
	switch (undated?.kind) {
		case "by":
			return `through ${undated.day} at the latest`
		case "open":
			return untilWords(undated.until)
		default:
			return "with no planned end"
	}
}
function endWords(moment) {
	switch (moment.kind) {
		case "by":
			return `on ${moment.day} at the latest`
		case "open":
			return whenWords(moment.until)
		case "forever":
			return "never"
		case "never":
			return "before it began"
	}
}
function whenWords(awaited) {
	return awaitedWords(awaited, { when: "when ", at: "at " })
}
function untilWords(awaited) {
	return `until ${awaitedWords(awaited, { when: "", at: "" })}`
}
function awaitedWords(awaited, lead) {
	switch (awaited.kind) {
		case "event":
			return `${lead.when}${eventWords(awaited)}`
		case "after":
			return `${durationWords(awaited.plus)} after ${eventWords(awaited.event)}`
		case "end of": {
			const { of, unit } = awaited
			return `${lead.at}the end of the ${unit} ${of.kind === "event" ? `in which ${eventWords(of)}` : whenWords(of)}`
		}
		case "latest":
		case "earliest": {
			const words = severalWords(awaited, lead)
			return awaited.notBefore === null ? words : `${words}, not before ${awaited.notBefore}`
		}
	}
}
function severalWords({ kind, of }, lead) {
	const [joint, which] = kind === "latest" ? ["and", "later"] : ["or", "earlier"]
	const events = of.flatMap(one => (one.kind === "event" ? [one] : []))
	if (events.length < of.length)
		return `${joinWords(
			of.map(one => awaitedWords(one, lead)),
			joint
		)}, whichever is ${which}`
	const isOneVerb = kind === "earliest" && events.every(isPlainRelease)
	const each = events.map(one => (isOneVerb ? one.name : eventWords(one)))
	const all = `${lead.when}${joinWords(each, joint)}${isOneVerb ? " is released" : ""}`
	return events.length === 1 ? all : `${all}, whichever is ${which}`
}
function isPlainRelease({ verb, planned }) {
	return verb === "is released" && planned === null
}
function eventWords({ name, verb, planned }) {
	return `${name} ${verb}${planned === null ? "" : ` (planned for ${planned})`}`
}

// change/gate.ts
var passed = { findings: [], notes: [] }

// change/settle.ts
function settle(day, policy, findings) {
	const document = findings.document ?? untouched(null)
	const problems = once(findings.problems ?? [])
	return {
		day,
		policy,
		lines: findings.lines ?? [],
		skipped: findings.skipped ?? [],
		nextChange: findings.nextChange ?? null,
		ending: findings.ending ?? [],
		document,
		before: findings.before ?? null,
		plan: planKind(document, problems),
		notes: once(findings.notes ?? []),
		problems,
		comparison: findings.comparison ?? null,
		products: findings.products ?? [],
		...(findings.asksPast === void 0 ? {} : { asksPast: findings.asksPast }),
		...(findings.proposals === void 0 ? {} : { proposals: findings.proposals })
	}
}
function untouched(path3) {
	return { path: path3, changed: false, edits: [], changes: [], mentions: [] }
}
function planKind(document, problems) {
	if (problems.length > 0) return "blocked"
	return document.changed ? "open" : "unchanged"
}
function once(messages) {
	const seen = new Map(messages.map(message => [JSON.stringify(message), message]))
	return [...seen.values()]
}

// github/outcome.ts
var nothingDone = {
	operation: "none",
	pullRequest: null,
	commit: null,
	problems: [],
	notes: [],
	again: false,
	unanswered: null
}
function bothTries(earlier, later) {
	return {
		...later,
		operation: operationOf(earlier.operation, later.operation),
		pullRequest: later.pullRequest ?? earlier.pullRequest,
		commit: later.commit ?? earlier.commit,
		notes: [...earlier.notes, ...later.notes.filter(note2 => !isAmong(earlier.notes, note2))]
	}
}
function operationOf(earlier, later) {
	if (later === "none") return earlier
	return earlier === "created" && later === "updated" ? "created" : later
}
function isAmong(notes2, { what }) {
	return notes2.some(note2 => note2.what === what)
}

// change/markdown.ts
var unseen = /[\p{Cc}\p{Zl}\p{Zp}]|(?!\u200d)\p{Cf}/gu
var zeroWidth = "​"
function escaped(text) {
	return oneLine(text)
		.replaceAll(/[\\`*_[\]<>|~&$]/g, "\\$&")
		.replaceAll(/^(\s*)([-+=]|\d{1,9}[.)])(?=\s|$)/g, "$1\\$2")
		.replaceAll(/@|#|GH-(?=\d)|:(?=\/\/)|www(?=\.)/gi, `$&${zeroWidth}`)
}
function codeSpan(text) {
	const line = oneLine(text).replaceAll("\\|", "\\\\u{7c}").replaceAll("|", "\\|")
	const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length))
	const fence = "`".repeat(longest + 1)
	const padding = line.startsWith("`") || line.endsWith("`") || line.trim() === "" ? " " : ""
	return `${fence}${padding}${line}${padding}${fence}`
}
function markdownTable(head, rows) {
	const row3 = cells2 => `| ${cells2.join(" | ")} |`
	return [row3(head), row3(head.map(() => "---")), ...rows.map(row3)]
}
function oneLine(text) {
	return text
		.replaceAll(/[\t\r\n]+/g, " ")
		.replaceAll(unseen, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

// upcoming.ts
var nothingUpcoming = { warnings: [], notes: [] }

// ended.ts
function stoppedBy(found, today) {
	return {
		decision: settle(today, null, found),
		gate: passed,
		outcome: nothingDone,
		ahead: nothingUpcoming,
		branch: "",
		draw: () => []
	}
}

// report/annotations.ts
var mostOfAKind = 10
var mostCharacters = 4096
function annotationsOf(problems, notes2, warnings = []) {
	return [
		...limited(
			problems.map(problem2 => alertOf("error", problem2)),
			"problems"
		),
		...limited(
			warnings.map(warning2 => alertOf("warning", warning2)),
			"warnings"
		),
		...limited(notes2.map(noticeOf), "notes")
	]
}
function alertOf(kind, problem2) {
	const { code, why, fix, link, where } = problem2
	const pages = [link, problemPage(code)].filter(Boolean).join(" ")
	const gap2 = fix.includes("\n") ? "\n\n" : " "
	return annotation(
		kind,
		`support-window: ${code}`,
		`${whatText(problem2)} ${why} ${fix}${gap2}${pages}`.trimEnd(),
		where
	)
}
function noticeOf(note2) {
	const { code, where } = note2
	return annotation("notice", `support-window: ${code}`, `${whatText(note2)}${pageOf(code)}`, where)
}
function pageOf(code) {
	const page = problemPage(code)
	return page === null ? "" : ` ${page}`
}
function annotation(kind, title, text, where) {
	const isFile = where !== void 0 && /[./]/.test(where.path) && !where.path.includes(" ")
	const place = where === void 0 || isFile ? "" : ` (${placeText(where)})`
	return {
		kind,
		title,
		text: cut(`${text}${place}`, mostCharacters),
		file: isFile ? where.path : null,
		line: isFile ? (where.line ?? null) : null,
		column: isFile ? (where.column ?? null) : null
	}
}
function limited(annotations, what) {
	const [first] = annotations
	if (first === void 0 || annotations.length <= mostOfAKind) return annotations
	const shown = annotations.slice(0, mostOfAKind - 1)
	const text = `${annotations.length - shown.length} more ${what}: the job summary shows all of them.`
	return [...shown, { ...first, title: "support-window", text, file: null, line: null, column: null }]
}
function cut(text, most) {
	return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}

// report/json.ts
function lineJson(support2) {
	const { line, tier, lts, ends, eol } = support2
	const { latest } = line
	return {
		line: line.name,
		tier,
		supported: tier !== null,
		lts,
		released: line.released,
		latest: latest.version.text,
		latestTag: latest.tag,
		latestReleased: latest.day,
		ends: ends.map(({ tier: name, date, undated }) => ({
			tier: name,
			date,
			words: undated && endWords(undated)
		})),
		eol,
		reason: supportText(support2)
	}
}
function problemJson(problem2) {
	const { code, why, fix, link, where } = problem2
	return {
		code,
		what: whatText(problem2),
		why,
		fix,
		...(link === void 0 ? {} : { link }),
		...(where === void 0 ? {} : { where: placeText(where) })
	}
}

// report/matrix.ts
function matrixOf(parts) {
	const include = parts.flatMap(({ name, lines }) =>
		lines.flatMap(({ line, tier, lts }) =>
			tier === null
				? []
				: [
						{
							...(name === null ? {} : { product: name }),
							line: line.name,
							tier,
							lts,
							version: line.latest.version.text,
							tag: line.latest.tag
						}
					]
		)
	)
	return { include: include.slice(0, mostJobs) }
}
var mostJobs = 256

// report/outputs.ts
function outputsOf(decision, done, branch) {
	const { document, nextChange, problems } = decision
	const isPublished = done.operation === "created" || done.operation === "updated"
	return {
		changed: String(isPublished),
		drift: String(document.changed),
		supported: JSON.stringify(byProduct(decision, lines => names(lines, ({ tier }) => tier !== null))),
		ended: JSON.stringify(byProduct(decision, lines => names(lines, ({ tier }) => tier === null))),
		matrix: JSON.stringify(matrixOf(partsOf(decision))),
		latest: latestOf(decision),
		lines: JSON.stringify(byProduct(decision, lines => lines.map(lineJson))),
		"next-change": nextChange ?? "",
		"pull-request-number": String(done.pullRequest?.number ?? ""),
		"pull-request-url": done.pullRequest?.url ?? "",
		"pull-request-operation": done.operation,
		branch: done.pullRequest === null && done.commit === null ? "" : branch,
		"commit-sha": done.commit ?? "",
		problems: JSON.stringify(problems.map(problemJson))
	}
}
function byProduct(decision, say) {
	if (decision.products.length === 0) return say(decision.lines)
	return Object.fromEntries(decision.products.map(({ name, lines }) => [name, say(lines)]))
}
function names(lines, isMeant) {
	return lines.filter(isMeant).map(({ line }) => line.name)
}
function latestOf(decision) {
	const latest = byProduct(decision, ([newest]) => newest?.line.latest.version.text ?? "")
	return typeof latest === "string" ? latest : JSON.stringify(latest)
}
var doneWords = {
	none: "is open",
	created: "was opened",
	updated: "was updated",
	closed: "was closed"
}
function doneText({ operation, pullRequest, declined = false }) {
	if (pullRequest === null) return []
	const words = declined ? "with the same change was closed" : doneWords[operation]
	return ["", `Pull request #${pullRequest.number} ${words}: ${pullRequest.url}`]
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
var plain = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same }
function between(start, end) {
	return text => (text === "" ? "" : `\x1B[${start}m${text}\x1B[${end}m`)
}
function same(text) {
	return text
}

// change/decision.ts
function isOnboarding({ proposals, problems }) {
	return proposals !== void 0 && problems.length === 0
}

// change/mentions.ts
function mentionSentences(decision) {
	const isAlone = documentPaths(decision).length === 1
	const sentences = partsOf(decision).flatMap(({ document }) =>
		document.mentions
			.filter(({ updated }) => !updated)
			.map(({ line, text }) => {
				const place = isAlone ? "" : ` of ${codeSpan(document.path ?? "")}`
				return `Line ${line}${place} still says ${codeSpan(text)}.`
			})
	)
	return [...new Set(sentences)]
}

// report/callout.ts
var mostCharacters2 = 4e3
function callout(kind, problem2) {
	const { code, why, fix, link, where } = problem2
	const place = where === void 0 ? "" : ` (${codeSpan(placeText(where))})`
	return [
		`> [!${kind}]`,
		`> **${escaped(cut2(whatText(problem2)))}**${place} ${codeLink(code)}`,
		">",
		...quoted(why),
		">",
		...quoted(fix),
		...linked(link)
	]
}
function codeLink(code) {
	const page = problemPage(code)
	return page === null ? `[${codeSpan(code)}]` : `[${codeSpan(code)}](${page})`
}
function linked(link) {
	if (link === void 0) return []
	const address = link.replaceAll(/[<>\s]/g, encodeURIComponent)
	return [">", `> [Open it with everything filled in](<${address}>)`]
}
function quoted(text) {
	const lines = cut2(text).split("\n")
	if (lines.length === 1) return [`> ${escaped(lines[0] ?? "")}`]
	const [first = "", ...rest] = lines
	const fence = fenceFor(text)
	return [`> ${escaped(first)}`, ">", `> ${fence}`, ...rest.map(line => `> ${line}`), `> ${fence}`]
}
function cut2(text) {
	return text.length <= mostCharacters2 ? text : `${text.slice(0, mostCharacters2)}…`
}
function fenceFor(text) {
	const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length))
	return "`".repeat(Math.max(3, longest + 1))
}

// width.ts
var wide =
	/\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\ufe0f/u
var unseen2 = /^[\p{Mark}\u200b-\u200d]+$/u
var plain2 = /^[ -~]*$/
function widthOf(text) {
	if (plain2.test(text)) return text.length
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
	if (unseen2.test(character)) return 0
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
	return rows.map(row3 => {
		const cells2 = widths.map((width, index) => wrapped(row3[index] ?? "", room === null ? null : width))
		const height = Math.max(1, ...cells2.map(lines => lines.length))
		return Array.from({ length: height }, (_, line) =>
			cells2
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
		const [widest2] = yielding.sort((a, b) => b.width - a.width)
		if (widest2 !== void 0) widest2.width--
	}
	return columns2.map(({ width }) => width)
}
function columnsOf(rows) {
	const count = rows.reduce((most, row3) => Math.max(most, row3.length), 0)
	return Array.from({ length: count }, (_, index) => {
		const cells2 = rows.map(row3 => row3[index] ?? "")
		const words = index === count - 1 ? [] : cells2.flatMap(cell => cell.split(" "))
		return {
			width: widest(cells2),
			least: Math.max(narrowest, widest(words))
		}
	})
}

// report/untrusted.ts
var unseen3 = /[\p{Cc}\p{Zl}\p{Zp}]|(?!\u200d)\p{Cf}/gu
function printable(text) {
	return text.replaceAll("	", "    ").replaceAll(unseen3, spelt)
}
function spelt(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

// report/look.ts
var narrowest2 = 30
function indented(columns2) {
	return columns2 === null ? null : Math.max(narrowest2, columns2 - 2)
}
function hanging(head, style, text, { paint, columns: columns2 }) {
	const indent = " ".repeat(widthOf(head))
	const room = columns2 === null ? null : Math.max(narrowest2, columns2 - indent.length)
	const [first = "", ...example] = text.split("\n").map(printable)
	const lines = [...wrapped(first, room), ...example]
	return lines.map((line, index) => `${index === 0 ? paint[style](head) : indent}${line}`.trimEnd())
}

// report/comparison.ts
function comparisonText(differences, look) {
	if (differences.length === 0) return []
	const head = ["line", "own policy", "this policy", "differs from"]
	const rows = comparisonRows(differences).map(row3 => row3.map(printable))
	const [titles = [], ...table2] = inColumns([head, ...rows], indented(look.columns))
	return [
		...hanging("", "bold", "Compared with the repository's own policy", look).map(look.paint.bold),
		...titles.map(line => look.paint.dim(`  ${line}`)),
		...table2.flat().map(line => `  ${line}`)
	]
}
function comparisonRows(differences) {
	return differences.map(({ line, own, proposed, from }) => [
		line,
		standingText(own),
		standingText(proposed),
		from ?? "not known yet"
	])
}
function standingText(standing) {
	if (standing === null) return "no such line"
	const { tier, eol, words } = standing
	if (tier === null) return eol === null ? "ended" : `ended ${eol}`
	const until = eol ?? words
	return until === null ? tier : `${tier}, ends ${until}`
}

// report/diff.ts
var mostBetween = 2
function diffRows(before, document) {
	const oldLines = before.split(/\r?\n/)
	const runs = runsOf(changesOf(oldLines, document))
	return runs.flatMap((run, index) => [
		...between2(runs[index - 1]?.at(-1), run[0], oldLines),
		...run.flatMap(({ line, before: text }) => (text === null ? [] : [{ line, sign: "-", text }])),
		...run.flatMap(({ after: text }) => (text === null ? [] : [{ line: null, sign: "+", text }]))
	])
}
function diffText(before, document, paint) {
	const rows = diffRows(before, document)
	const width = Math.max(1, ...rows.map(({ line }) => `${line ?? ""}`.length))
	const styles = { "-": paint.red, "+": paint.green, " ": paint.dim, "⋯": paint.dim }
	return rows.map(row3 => {
		const text = styles[row3.sign](rowText(row3))
		if (row3.sign === "⋯") return text
		const place = `  ${paint.dim(`${row3.line ?? ""}`.padStart(width))}`
		return rowText(row3) === "" ? place : `${place} ${text}`
	})
}
function rowText({ sign, text }) {
	if (sign === "⋯") return "  ⋯"
	return text === "" ? sign.trim() : `${sign} ${printable(text)}`
}
function changesOf(oldLines, { edits, mentions, after }) {
	const newLines = after?.split(/\r?\n/) ?? oldLines
	const known = new Set(edits.map(({ line }) => line))
	const moved = mentions
		.filter(({ line, updated }) => updated && !known.has(line))
		.map(({ line }) => line)
		.filter((line, index, lines) => lines.indexOf(line) === index)
		.map(line => ({
			line,
			before: oldLines[line - 1] ?? "",
			after: newLines[newLineOf(line, edits) - 1] ?? ""
		}))
	return [...edits, ...moved].toSorted((a, b) => a.line - b.line)
}
function newLineOf(line, edits) {
	const above = edits.filter(edit => edit.line < line)
	const count = side => above.filter(edit => edit[side] === null).length
	return line + count("before") - count("after")
}
function runsOf(changes) {
	const runs = []
	for (const change2 of changes) {
		const run = runs.at(-1)
		const last = run?.at(-1)
		if (run !== void 0 && last !== void 0 && linesBetween(last, change2).length === 0) run.push(change2)
		else runs.push([change2])
	}
	return runs
}
function linesBetween(first, second) {
	const count = second.line - first.line - (second.before === null ? 0 : 1)
	return Array.from({ length: Math.max(0, count) }, (_, index) => first.line + 1 + index)
}
function between2(last, next, oldLines) {
	if (next === void 0) return []
	const lines = last === void 0 ? [] : linesBetween(last, next)
	const isFar = lines.length > mostBetween
	const shown = last === void 0 || isFar ? (next.before === null && next.line > 0 ? [next.line] : []) : lines
	const context = shown.map(line => ({ line, sign: " ", text: oldLines[line - 1] ?? "" }))
	return isFar ? [{ line: null, sign: "⋯", text: "" }, ...context] : context
}

// report/support-table.ts
var mostOpen = 40
var mostFolded = 200
var fewestFolded = 3
function supportTable(lines, document) {
	const touched = new Set(touchedLines({ lines, document }).map(({ support: support2 }) => support2))
	const isOpen = support2 => support2.tier !== null || touched.has(support2)
	const others2 = lines.filter(support2 => !isOpen(support2))
	const folded = others2.length < fewestFolded ? [] : others2
	const shown = lines.filter(support2 => !folded.includes(support2))
	return [...table(shown, mostOpen), ...fold(folded)]
}
function fold(lines) {
	if (lines.length === 0) return []
	return [
		"",
		`<details><summary>${lines.length} more lines have ended</summary>`,
		"",
		...table(lines, mostFolded),
		"",
		"</details>"
	]
}
function table(lines, most) {
	if (lines.length === 0) return []
	const left = lines.length - Math.min(most, lines.length)
	return [
		...markdownTable(["Release line", "Support"], lines.slice(0, most).map(row2)),
		...(left === 0 ? [] : ["", `And ${left} older lines.`])
	]
}
function row2(support2) {
	const { line, tier, lts, reason } = support2
	const state = tier === null ? "" : `**${escaped(tier)}**${lts ? " (LTS)" : ""} `
	return [
		`${codeSpan(line.name)} ${codeSpan(line.latest.tag)}`,
		`${state}${escaped(`${reason}${laterText(support2)}`)}`
	]
}

// report/summary.ts
var mostSkipped = 50
var mostReasons = 100
var mostMessages = 100
var mostRows = 1e3
var mostBytes = 1e6
function summaryPage(decision, done, warnings = [], draw = () => []) {
	const problems = decision.problems.filter(({ code }) => code !== "drift")
	return withinLimit([
		["## Supported versions"],
		[verdict({ ...decision, problems }, done)],
		...problems.slice(0, mostMessages).map(problem2 => callout("CAUTION", problem2)),
		...warnings.slice(0, mostMessages).map(warning2 => callout("WARNING", warning2)),
		...partsOf(decision).flatMap(part => [change(part), comparison(part), support(part), timeline(part, draw)]),
		notes(decision),
		skipped([...decision.skipped, ...decision.products.flatMap(product => product.skipped)])
	])
}
function withinLimit(blocks) {
	const texts = blocks.filter(block => block.length > 0).map(block => block.join("\n"))
	const kept = []
	let bytes = 0
	for (const text of texts) {
		const length = new TextEncoder().encode(text).length + 2
		if (bytes + length > mostBytes) continue
		kept.push(text)
		bytes += length
	}
	return [...kept, ...(kept.length < texts.length ? ["… and more, which does not fit on this page."] : [])].join("\n\n")
}
function verdict(decision, { operation, pullRequest, declined = false }) {
	const { problems, plan } = decision
	if (isOnboarding(decision)) return onboardingVerdict(pullRequest, declined)
	const paths = documentPaths(decision).map(codeSpan)
	const are = `${joinWords(paths) || "The document"} ${paths.length > 1 ? "are" : "is"}`
	const link = linkTo(pullRequest)
	if (operation === "created")
		return `${are} out of date; pull request ${link} updates ${paths.length > 1 ? "them" : "it"}.`
	if (operation === "updated") return `${are} out of date; pull request ${link} was updated.`
	if (operation === "closed") return `${are} up to date; pull request ${link} was closed.`
	if (problems.length > 0)
		return problems.length === 1 ? "There is a problem." : `There are ${problems.length} problems.`
	if (plan === "unchanged") return `${are} up to date. Nothing to do.`
	if (declined) return `${are} out of date; pull request ${link} with the same change was closed.`
	return link === "" ? `${are} out of date.` : `${are} out of date; see pull request ${link}.`
}
function linkTo(pullRequest) {
	return pullRequest === null ? "" : `[#${pullRequest.number}](${pullRequest.url})`
}
function onboardingVerdict(pullRequest, declined) {
	const link = linkTo(pullRequest)
	const proposal = declined ? `pull request ${link} with one was closed` : `pull request ${link} proposes one`
	return `The repository has no support policy, so nothing is decided${link === "" ? "" : `; ${proposal}`}.`
}
function change({ name, before, document }) {
	if (!document.changed) return []
	const rows = diffRows(before ?? "", document)
		.slice(0, mostRows)
		.map(rowText)
	const fence = fenceFor(rows.join("\n"))
	return [heading("What changes", name), "", `${fence}diff`, ...rows, fence]
}
function comparison({ name, comparison: differences }) {
	if (differences === null || differences.length === 0) return []
	const rows = comparisonRows(differences).map(([line = "", ...cells2]) => [codeSpan(line), ...cells2.map(escaped)])
	const table2 = markdownTable(["Release line", "Own policy", "This policy", "Differs from"], rows.slice(0, mostRows))
	return [heading("What this policy changes", name), "", ...table2]
}
function support({ name, lines, document }) {
	return lines.length === 0 ? [] : [heading("Support", name), "", ...supportTable(lines, document)]
}
function timeline({ name, lines, day }, draw) {
	const picture = draw(lines, day)
	return picture.length === 0 ? [] : [heading("Timeline", name), "", ...picture]
}
function heading(text, product) {
	return `### ${text}${product === null ? "" : ` of ${escaped(product)}`}`
}
function notes(decision) {
	const all = [...mentionSentences(decision), ...decision.notes.map(noteMarkdown)]
	if (all.length === 0) return []
	const items = all.slice(0, mostMessages).map(text => `- ${text}`)
	const left = all.length - items.length
	return ["### Notes", "", ...items, ...(left === 0 ? [] : [`- and ${left} more`])]
}
function noteMarkdown(note2) {
	const { code, where } = note2
	const place = where === void 0 ? "" : ` (${codeSpan(placeText(where))})`
	return `${escaped(whatText(note2))}${place} ${codeLink(code)}`
}
function skipped(tags) {
	if (tags.length === 0) return []
	const byReason = groupBy(tags, ({ reason }) => (typeof reason === "string" ? reason : `${reason.kind} another`))
	const items = [...byReason].slice(0, mostReasons).map(([reason, group]) => {
		const shown = group.slice(0, mostSkipped).map(skippedName)
		const more = group.length - shown.length
		return `- ${escaped(reason)}: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`
	})
	const count = tags.length === 1 ? "One tag is not a release" : `${tags.length} tags are not releases`
	return [`<details><summary>${count}</summary>`, "", ...items, "", "</details>"]
}
function skippedName({ tag, reason }) {
	return typeof reason === "string" ? codeSpan(tag) : `${codeSpan(tag)} (${codeSpan(reason.other)})`
}

// report/mentions.ts
function mentionsText({ path: path3, edits, mentions }, isWritten, look) {
	const lines = new Map()
	for (const { line, text, updated } of mentions) {
		if (!updated) lines.set(text, [...(lines.get(text) ?? []), isWritten ? newLineOf(line, edits) : line])
	}
	return [...lines].flatMap(([text, numbers]) =>
		hanging("• ", "yellow", `${path3} still says ${text} in ${numbered(numbers)}. Should it?`, look)
	)
}
function numbered(lines) {
	const numbers = [...new Set(lines)]
	if (numbers.length === 1) return `line ${numbers[0]}`
	return `lines ${joinWords(numbers.map(String))}`
}

// report/problem-text.ts
function noteText(note2, look, address = home) {
	const { code, where } = note2
	const what = whatText(note2)
	const place = unsaidPlace(what, where).map(text2 => ` (${text2})`)
	const text = withCode("• ", "yellow", `${what}${place.join("")}`, code, look)
	return [...text, ...pageText(code, look, address)]
}
function pageText(code, { paint }, address) {
	const page = problemPage(code, address)
	return page === null ? [] : [`  ${paint.dim("see")}  ${page}`]
}
function withCode(head, style, text, code, look) {
	const { paint, columns: columns2 } = look
	const lines = hanging(head, style, text, look)
	const last = hanging(head, style, text, { paint: plain, columns: columns2 }).at(-1) ?? ""
	const tail = `[${code}]`
	const fits = columns2 === null || widthOf(last) + 1 + tail.length <= columns2
	return fits ? [...lines.slice(0, -1), `${lines.at(-1)} ${paint.dim(tail)}`] : [...lines, `  ${paint.dim(tail)}`]
}
function unsaidPlace(what, where) {
	return where === void 0 || what.includes(placeText(where)) ? [] : [placeText(where)]
}

// report/reasons.ts
var fewest = 3
function reasonsText(lines, document, look) {
	const touched = new Set(touchedLines({ lines, document }).map(({ support: support2 }) => support2))
	const last = lines.findLastIndex(support2 => support2.tier !== null || touched.has(support2))
	const isAside = support2 => support2.tier === null && !touched.has(support2)
	const told = linesText(lines.slice(0, last + 1), look, isAside)
	return [...told, ...others(lines.length - last - 1, told.length > 0, look)]
}
function linesText(lines, { paint, columns: columns2 }, isAside = () => false) {
	const runs = runsOf2(lines, (a, b) => isAlike(a, b) || (isAside(a) && isAside(b)))
	const [head = [], ...rows] = inColumns([["release line", "latest", "why"], ...runs.map(cells)], indented(columns2))
	if (rows.length === 0) return []
	const isEnded = index => runs[index]?.[0].tier === null
	return [
		...head.map(line => paint.dim(`  ${line}`)),
		...rows.flatMap((row3, index) => row3.map(line => (isEnded(index) ? paint.dim(`  ${line}`) : `  ${line}`)))
	]
}
function others(count, areOlder, { paint }) {
	if (count === 0) return []
	const lines = count === 1 ? "line" : "lines"
	const text = areOlder
		? `and ${count} older ${lines} that ${count === 1 ? "has" : "have"} ended`
		: `${count} ${lines} ${count === 1 ? "has" : "have"} ended`
	return [paint.dim(`  ${text}`)]
}
function runsOf2(lines, belong) {
	const runs = []
	for (const support2 of lines) {
		const run = runs.at(-1)
		if (run !== void 0 && belong(run[0], support2)) run.push(support2)
		else runs.push([support2])
	}
	return runs.flatMap(run => (run.length < fewest ? run.map(support2 => [support2]) : [run]))
}
function isAlike(a, b) {
	return a.tier === b.tier && a.lts === b.lts && a.reason === b.reason && laterText(a) === laterText(b)
}
function cells([first, ...others2]) {
	const last = others2.at(-1)
	const name = last === void 0 ? first.line.name : `${first.line.name} … ${last.line.name}`
	const newest = first.line.latest.version.text
	const latest = last === void 0 ? newest : `${newest} … ${last.line.latest.version.text}`
	const why = others2.every(support2 => isAlike(first, support2))
		? `${supportText(first)}${laterText(first)}${first.lts ? ", LTS" : ""}`
		: "ended"
	return [name, latest, why].map(printable)
}

// report/terminal.ts
function decisionPage(decision, look, purpose = "plan", next = () => []) {
	const isQuiet = decision.plan === "unchanged" && purpose !== "plan"
	const isWritten = decision.plan === "open" && purpose === "update"
	return paragraphs([
		...(isQuiet ? [] : partsOf(decision).flatMap(part => partTexts(part, decision.plan, look, next))),
		[
			...partsOf(decision).flatMap(({ document }) => mentionsText(document, isWritten, look)),
			...decision.notes.flatMap(note2 => noteText(note2, look))
		]
	])
}
function partTexts(part, plan, look, next) {
	return [
		part.name === null ? [] : [look.paint.bold(`── ${printable(part.name)}`)],
		plan === "blocked" ? [] : changeText(part, look),
		[...reasonsText(part.lines, part.document, look), ...next(part, look)],
		comparisonText(part.comparison ?? [], look)
	]
}
function changeText({ before, document }, { paint }) {
	if (!document.changed) return []
	const head = paint.bold(printable(document.path ?? ""))
	return [head, ...diffText(before ?? "", document, paint)]
}
function paragraphs(blocks) {
	return blocks.filter(block => block.length > 0).flatMap((block, index) => (index === 0 ? block : ["", ...block]))
}

// tell.ts
async function runAndTell(begun, today, load) {
	try {
		const step = await begun
		if (!step.ok) return await report(stoppedBy(step, today), null)
		hide(step.value.inputs.token)
		const { runStep } = await load()
		const ended = await runStep(step.value)
		const outcome = bothTries({ ...nothingDone, notes: step.notes }, ended.outcome)
		return await report({ ...ended, outcome }, step.value.inputs)
	} catch (error2) {
		const { message, stack } = error2 instanceof Error ? error2 : { message: String(error2), stack: "" }
		debug2(stack ?? "")
		return await report(stoppedBy({ problems: [unexpected(message)] }, today), null)
	}
}
async function report({ decision, gate, outcome, ahead, branch, draw }, inputs) {
	const isFailure = inputs?.onUnsupportedRelease === "fail"
	const warnings = [...(isFailure ? [] : gate.findings), ...ahead.warnings]
	const problems = [
		...decision.problems,
		...outcome.problems,
		...(isFailure ? gate.findings : []),
		...(inputs?.mode === "check" ? driftIn(decision) : [])
	]
	const whole = {
		...decision,
		problems,
		notes: [...gate.notes, ...decision.notes, ...outcome.notes, ...ahead.notes]
	}
	await tell({
		log: [
			...decisionPage({ ...whole, problems: decision.problems, notes: [] }, { paint: plain, columns: null }),
			...doneText(outcome)
		],
		annotations: annotationsOf(problems, whole.notes, warnings),
		outputs: outputsOf(whole, outcome, branch),
		summary: summaryPage(whole, outcome, warnings, draw)
	})
	return problems.length === 0 ? 0 : 1
}
export { runAndTell }
