var __defProp = Object.defineProperty
var __getOwnPropNames = Object.getOwnPropertyNames
var __esm = (fn, res, err) =>
	function __init() {
		if (err) throw err[0]
		try {
			return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])((fn = 0))), res
		} catch (e) {
			throw ((err = [e]), e)
		}
	}
var __export = (target, all) => {
	for (var name in all) __defProp(target, name, { get: all[name], enumerable: true })
}

// @actions/github
import { readFileSync, existsSync } from "fs"
import { EOL } from "os"
var Context
var init_context = __esm({
	"node_modules/@actions/github/lib/context.js"() {
		Context = class {
			constructor() {
				var _a, _b, _c
				this.payload = {}
				if (process.env.GITHUB_EVENT_PATH) {
					if (existsSync(process.env.GITHUB_EVENT_PATH)) {
						this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }))
					} else {
						const path = process.env.GITHUB_EVENT_PATH
						process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`)
					}
				}
				this.eventName = process.env.GITHUB_EVENT_NAME
				this.sha = process.env.GITHUB_SHA
				this.ref = process.env.GITHUB_REF
				this.workflow = process.env.GITHUB_WORKFLOW
				this.action = process.env.GITHUB_ACTION
				this.actor = process.env.GITHUB_ACTOR
				this.job = process.env.GITHUB_JOB
				this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10)
				this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10)
				this.runId = parseInt(process.env.GITHUB_RUN_ID, 10)
				this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`
				this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`
				this.graphqlUrl =
					(_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`
			}
			get issue() {
				const payload = this.payload
				return Object.assign(Object.assign({}, this.repo), {
					number: (payload.issue || payload.pull_request || payload).number
				})
			}
			get repo() {
				if (process.env.GITHUB_REPOSITORY) {
					const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/")
					return { owner, repo }
				}
				if (this.payload.repository) {
					return {
						owner: this.payload.repository.owner.login,
						repo: this.payload.repository.name
					}
				}
				throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")
			}
		}
	}
})

var HttpClient
var init_http_client = __esm({
	"left-out-5:@actions/http-client"() {
		HttpClient = class {
			getAgent() {}
			getAgentDispatcher() {}
		}
	}
})

function fetch2() {
	throw new Error("an HTTP client is not part of this bundle")
}
var init_undici = __esm({
	"left-out-4:undici"() {}
})

// @actions/github
function getAuthString(token, options) {
	if (!token && !options.auth) {
		throw new Error("Parameter token or opts.auth is required")
	} else if (token && options.auth) {
		throw new Error("Parameters token and opts.auth may not both be specified")
	}
	return typeof options.auth === "string" ? options.auth : `token ${token}`
}
function getProxyAgent(destinationUrl) {
	const hc = new HttpClient()
	return hc.getAgent(destinationUrl)
}
function getProxyAgentDispatcher(destinationUrl) {
	const hc = new HttpClient()
	return hc.getAgentDispatcher(destinationUrl)
}
function getProxyFetch(destinationUrl) {
	const httpDispatcher = getProxyAgentDispatcher(destinationUrl)
	const proxyFetch = (url, opts) =>
		__awaiter(this, void 0, void 0, function* () {
			return fetch2(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }))
		})
	return proxyFetch
}
function getApiBaseUrl() {
	return process.env["GITHUB_API_URL"] || "https://api.github.com"
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
	var _a
	const orchId = (_a = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || _a === void 0 ? void 0 : _a.trim()
	if (orchId) {
		const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_")
		const tag = `actions_orchestration_id/${sanitizedId}`
		if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag)) return baseUserAgent
		const ua = baseUserAgent ? `${baseUserAgent} ` : ""
		return `${ua}${tag}`
	}
	return baseUserAgent
}
var __awaiter
var init_utils = __esm({
	"node_modules/@actions/github/lib/internal/utils.js"() {
		init_http_client()
		init_undici()
		__awaiter = function (thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P
					? value
					: new P(function (resolve) {
							resolve(value)
						})
			}
			return new (P || (P = Promise))(function (resolve, reject) {
				function fulfilled(value) {
					try {
						step2(generator.next(value))
					} catch (e) {
						reject(e)
					}
				}
				function rejected(value) {
					try {
						step2(generator["throw"](value))
					} catch (e) {
						reject(e)
					}
				}
				function step2(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
				}
				step2((generator = generator.apply(thisArg, _arguments || [])).next())
			})
		}
	}
})

// universal-user-agent
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) {
		return navigator.userAgent
	}
	if (typeof process === "object" && process.version !== void 0) {
		return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`
	}
	return "<environment undetectable>"
}
var init_universal_user_agent = __esm({
	"node_modules/universal-user-agent/index.js"() {}
})

// before-after-hook
function register(state, name, method, options) {
	if (typeof method !== "function") {
		throw new Error("method for before hook must be a function")
	}
	if (!options) {
		options = {}
	}
	if (Array.isArray(name)) {
		return name.reverse().reduce((callback, name2) => {
			return register.bind(null, state, name2, callback, options)
		}, method)()
	}
	return Promise.resolve().then(() => {
		if (!state.registry[name]) {
			return method(options)
		}
		return state.registry[name].reduce((method2, registered) => {
			return registered.hook.bind(null, method2, options)
		}, method)()
	})
}
var init_register = __esm({
	"node_modules/before-after-hook/lib/register.js"() {}
})

function addHook(state, kind, name, hook2) {
	const orig = hook2
	if (!state.registry[name]) {
		state.registry[name] = []
	}
	if (kind === "before") {
		hook2 = (method, options) => {
			return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options))
		}
	}
	if (kind === "after") {
		hook2 = (method, options) => {
			let result
			return Promise.resolve()
				.then(method.bind(null, options))
				.then(result_ => {
					result = result_
					return orig(result, options)
				})
				.then(() => {
					return result
				})
		}
	}
	if (kind === "error") {
		hook2 = (method, options) => {
			return Promise.resolve()
				.then(method.bind(null, options))
				.catch(error => {
					return orig(error, options)
				})
		}
	}
	state.registry[name].push({
		hook: hook2,
		orig
	})
}
var init_add = __esm({
	"node_modules/before-after-hook/lib/add.js"() {}
})

function removeHook(state, name, method) {
	if (!state.registry[name]) {
		return
	}
	const index = state.registry[name]
		.map(registered => {
			return registered.orig
		})
		.indexOf(method)
	if (index === -1) {
		return
	}
	state.registry[name].splice(index, 1)
}
var init_remove = __esm({
	"node_modules/before-after-hook/lib/remove.js"() {}
})

function bindApi(hook2, state, name) {
	const removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state])
	hook2.api = { remove: removeHookRef }
	hook2.remove = removeHookRef
	;["before", "error", "after", "wrap"].forEach(kind => {
		const args = name ? [state, kind, name] : [state, kind]
		hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args)
	})
}
function Singular() {
	const singularHookName = Symbol("Singular")
	const singularHookState = {
		registry: {}
	}
	const singularHook = register.bind(null, singularHookState, singularHookName)
	bindApi(singularHook, singularHookState, singularHookName)
	return singularHook
}
function Collection() {
	const state = {
		registry: {}
	}
	const hook2 = register.bind(null, state)
	bindApi(hook2, state)
	return hook2
}
var bind, bindable, before_after_hook_default
var init_before_after_hook = __esm({
	"node_modules/before-after-hook/index.js"() {
		init_register()
		init_add()
		init_remove()
		bind = Function.bind
		bindable = bind.bind(bind)
		before_after_hook_default = { Singular, Collection }
	}
})

// @octokit/endpoint
function lowercaseKeys(object) {
	if (!object) {
		return {}
	}
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key]
		return newObj
	}, {})
}
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false
	if (Object.prototype.toString.call(value) !== "[object Object]") return false
	const proto = Object.getPrototypeOf(value)
	if (proto === null) return true
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor
	return (
		typeof Ctor === "function" &&
		Ctor instanceof Ctor &&
		Function.prototype.call(Ctor) === Function.prototype.call(value)
	)
}
function mergeDeep(defaults2, options) {
	const result = Object.assign({}, defaults2)
	Object.keys(options).forEach(key => {
		if (isPlainObject(options[key])) {
			if (!(key in defaults2)) Object.assign(result, { [key]: options[key] })
			else result[key] = mergeDeep(defaults2[key], options[key])
		} else {
			Object.assign(result, { [key]: options[key] })
		}
	})
	return result
}
function removeUndefinedProperties(obj) {
	for (const key in obj) {
		if (obj[key] === void 0) {
			delete obj[key]
		}
	}
	return obj
}
function merge(defaults2, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ")
		options = Object.assign(url ? { method, url } : { url: method }, options)
	} else {
		options = Object.assign({}, route)
	}
	options.headers = lowercaseKeys(options.headers)
	removeUndefinedProperties(options)
	removeUndefinedProperties(options.headers)
	const mergedOptions = mergeDeep(defaults2 || {}, options)
	if (options.url === "/graphql") {
		if (defaults2 && defaults2.mediaType.previews?.length) {
			mergedOptions.mediaType.previews = defaults2.mediaType.previews
				.filter(preview => !mergedOptions.mediaType.previews.includes(preview))
				.concat(mergedOptions.mediaType.previews)
		}
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map(preview =>
			preview.replace(/-preview/, "")
		)
	}
	return mergedOptions
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?"
	const names = Object.keys(parameters)
	if (names.length === 0) {
		return url
	}
	return (
		url +
		separator +
		names
			.map(name => {
				if (name === "q") {
					return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+")
				}
				return `${name}=${encodeURIComponent(parameters[name])}`
			})
			.join("&")
	)
}
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/)
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex)
	if (!matches) {
		return []
	}
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), [])
}
function omit(object, keysToOmit) {
	const result = { __proto__: null }
	for (const key of Object.keys(object)) {
		if (keysToOmit.indexOf(key) === -1) {
			result[key] = object[key]
		}
	}
	return result
}
function encodeReserved(str) {
	return str
		.split(/(%[0-9A-Fa-f]{2})/g)
		.map(function (part) {
			if (!/%[0-9A-Fa-f]/.test(part)) {
				part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]")
			}
			return part
		})
		.join("")
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function (c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase()
	})
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value)
	if (key) {
		return encodeUnreserved(key) + "=" + value
	} else {
		return value
	}
}
function isDefined(value) {
	return value !== void 0 && value !== null
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?"
}
function getValues(context3, operator, key, modifier) {
	var value = context3[key],
		result = []
	if (isDefined(value) && value !== "") {
		if (
			typeof value === "string" ||
			typeof value === "number" ||
			typeof value === "bigint" ||
			typeof value === "boolean"
		) {
			value = value.toString()
			if (modifier && modifier !== "*") {
				value = value.substring(0, parseInt(modifier, 10))
			}
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""))
		} else {
			if (modifier === "*") {
				if (Array.isArray(value)) {
					value.filter(isDefined).forEach(function (value2) {
						result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""))
					})
				} else {
					Object.keys(value).forEach(function (k) {
						if (isDefined(value[k])) {
							result.push(encodeValue(operator, value[k], k))
						}
					})
				}
			} else {
				const tmp = []
				if (Array.isArray(value)) {
					value.filter(isDefined).forEach(function (value2) {
						tmp.push(encodeValue(operator, value2))
					})
				} else {
					Object.keys(value).forEach(function (k) {
						if (isDefined(value[k])) {
							tmp.push(encodeUnreserved(k))
							tmp.push(encodeValue(operator, value[k].toString()))
						}
					})
				}
				if (isKeyOperator(operator)) {
					result.push(encodeUnreserved(key) + "=" + tmp.join(","))
				} else if (tmp.length !== 0) {
					result.push(tmp.join(","))
				}
			}
		}
	} else {
		if (operator === ";") {
			if (isDefined(value)) {
				result.push(encodeUnreserved(key))
			}
		} else if (value === "" && (operator === "&" || operator === "?")) {
			result.push(encodeUnreserved(key) + "=")
		} else if (value === "") {
			result.push("")
		}
	}
	return result
}
function parseUrl(template) {
	return {
		expand: expand.bind(null, template)
	}
}
function expand(template, context3) {
	var operators = ["+", "#", ".", "/", ";", "?", "&"]
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function (_, expression, literal) {
		if (expression) {
			let operator = ""
			const values = []
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0)
				expression = expression.substr(1)
			}
			expression.split(/,/g).forEach(function (variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable)
				values.push(getValues(context3, operator, tmp[1], tmp[2] || tmp[3]))
			})
			if (operator && operator !== "+") {
				var separator = ","
				if (operator === "?") {
					separator = "&"
				} else if (operator !== "#") {
					separator = operator
				}
				return (values.length !== 0 ? operator : "") + values.join(separator)
			} else {
				return values.join(",")
			}
		} else {
			return encodeReserved(literal)
		}
	})
	if (template === "/") {
		return template
	} else {
		return template.replace(/\/$/, "")
	}
}
function parse(options) {
	let method = options.method.toUpperCase()
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}")
	let headers = Object.assign({}, options.headers)
	let body
	let parameters = omit(options, ["method", "baseUrl", "url", "headers", "request", "mediaType"])
	const urlVariableNames = extractUrlVariableNames(url)
	url = parseUrl(url).expand(parameters)
	if (!/^http/.test(url)) {
		url = options.baseUrl + url
	}
	const omittedParameters = Object.keys(options)
		.filter(option => urlVariableNames.includes(option))
		.concat("baseUrl")
	const remainingParameters = omit(parameters, omittedParameters)
	const isBinaryRequest = /application\/octet-stream/i.test(headers.accept)
	if (!isBinaryRequest) {
		if (options.mediaType.format) {
			headers.accept = headers.accept
				.split(/,/)
				.map(format =>
					format.replace(
						/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
						`application/vnd$1$2.${options.mediaType.format}`
					)
				)
				.join(",")
		}
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) {
				const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []
				headers.accept = previewsFromAcceptHeader
					.concat(options.mediaType.previews)
					.map(preview => {
						const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json"
						return `application/vnd.github.${preview}-preview${format}`
					})
					.join(",")
			}
		}
	}
	if (["GET", "HEAD"].includes(method)) {
		url = addQueryParameters(url, remainingParameters)
	} else {
		if ("data" in remainingParameters) {
			body = remainingParameters.data
		} else {
			if (Object.keys(remainingParameters).length) {
				body = remainingParameters
			}
		}
	}
	if (!headers["content-type"] && typeof body !== "undefined") {
		headers["content-type"] = "application/json; charset=utf-8"
	}
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
		body = ""
	}
	return Object.assign(
		{ method, url, headers },
		typeof body !== "undefined" ? { body } : null,
		options.request ? { request: options.request } : null
	)
}
function endpointWithDefaults(defaults2, route, options) {
	return parse(merge(defaults2, route, options))
}
function withDefaults(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults)
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2)
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse
	})
}
var VERSION, userAgent, DEFAULTS, urlVariableRegex, endpoint
var init_dist_bundle = __esm({
	"node_modules/@octokit/endpoint/dist-bundle/index.js"() {
		init_universal_user_agent()
		VERSION = "0.0.0-development"
		userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`
		DEFAULTS = {
			method: "GET",
			baseUrl: "https://api.github.com",
			headers: {
				accept: "application/vnd.github.v3+json",
				"user-agent": userAgent
			},
			mediaType: {
				format: ""
			}
		}
		urlVariableRegex = /\{[^{}}]+\}/g
		endpoint = withDefaults(null, DEFAULTS)
	}
})

function parse2(header) {
	const [type, ...pairs] = header
		.toLowerCase()
		.split(";")
		.map(part => part.trim())
	const named = pairs.map(pair => pair.replaceAll('"', "").split(/\s*=\s*/))
	return { type, parameters: Object.fromEntries(named) }
}
var init_content_type = __esm({
	"left-out-10:content-type"() {}
})

var JSONParse, JSONStringify
var init_json_with_bigint = __esm({
	"left-out-9:json-with-bigint"() {
		;({ parse: JSONParse, stringify: JSONStringify } = JSON)
	}
})

// @octokit/request-error
var RequestError
var init_dist_src = __esm({
	"node_modules/@octokit/request-error/dist-src/index.js"() {
		RequestError = class extends Error {
			name
			status
			request
			response
			constructor(message, statusCode, options) {
				super(message, { cause: options.cause })
				this.name = "HttpError"
				this.status = Number.parseInt(statusCode)
				if (Number.isNaN(this.status)) {
					this.status = 0
				}
				if ("response" in options) {
					this.response = options.response
				}
				const requestCopy = Object.assign({}, options.request)
				if (options.request.headers.authorization) {
					requestCopy.headers = Object.assign({}, options.request.headers, {
						authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
					})
				}
				requestCopy.url = requestCopy.url
					.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]")
					.replace(/\baccess_token=\w+/g, "access_token=[REDACTED]")
				this.request = requestCopy
			}
		}
	}
})

// @octokit/request
function isPlainObject2(value) {
	if (typeof value !== "object" || value === null) return false
	if (Object.prototype.toString.call(value) !== "[object Object]") return false
	const proto = Object.getPrototypeOf(value)
	if (proto === null) return true
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor
	return (
		typeof Ctor === "function" &&
		Ctor instanceof Ctor &&
		Function.prototype.call(Ctor) === Function.prototype.call(value)
	)
}
async function fetchWrapper(requestOptions) {
	const fetch3 = requestOptions.request?.fetch || globalThis.fetch
	if (!fetch3) {
		throw new Error(
			"fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
		)
	}
	const log = requestOptions.request?.log || console
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false
	const body =
		isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body)
			? JSONStringify(requestOptions.body)
			: requestOptions.body
	const requestHeaders = Object.fromEntries(
		Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)])
	)
	let fetchResponse
	try {
		fetchResponse = await fetch3(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...(requestOptions.body && { duplex: "half" })
		})
	} catch (error) {
		let message = "Unknown Error"
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500
				throw error
			}
			message = error.message
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) {
					message = error.cause.message
				} else if (typeof error.cause === "string") {
					message = error.cause
				}
			}
		}
		const requestError = new RequestError(message, 500, {
			request: requestOptions
		})
		requestError.cause = error
		throw requestError
	}
	const status = fetchResponse.status
	const url = fetchResponse.url
	const responseHeaders = {}
	for (const [key, value] of fetchResponse.headers) {
		responseHeaders[key] = value
	}
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	}
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/)
		const deprecationLink = matches && matches.pop()
		log.warn(
			`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
		)
	}
	if (status === 204 || status === 205) {
		return octokitResponse
	}
	if (requestOptions.method === "HEAD") {
		if (status < 400) {
			return octokitResponse
		}
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		})
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse)
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		})
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse)
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		})
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body
	return octokitResponse
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type")
	if (!contentType) {
		return response.text().catch(noop)
	}
	const mimetype = parse2(contentType)
	if (isJSONResponse(mimetype)) {
		let text = ""
		try {
			text = await response.text()
			return JSONParse(text)
		} catch (err) {
			return text
		}
	} else if (
		mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
		(mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream")
	) {
		return response.text().catch(noop)
	} else {
		return response.arrayBuffer().catch(() => new ArrayBuffer(0))
	}
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json"
}
function toErrorMessage(data) {
	if (typeof data === "string") {
		return data
	}
	if (data instanceof ArrayBuffer) {
		return "Unknown error"
	}
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : ""
		return Array.isArray(objectData.errors)
			? `${objectData.message}: ${objectData.errors.map(v => JSON.stringify(v)).join(", ")}${suffix}`
			: `${objectData.message}${suffix}`
	}
	return `Unknown error: ${JSON.stringify(data)}`
}
function withDefaults2(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults)
	const newApi = function (route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters)
		if (!endpointOptions.request || !endpointOptions.request.hook) {
			return fetchWrapper(endpoint2.parse(endpointOptions))
		}
		const request2 = (route2, parameters2) => {
			return fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)))
		}
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults2.bind(null, endpoint2)
		})
		return endpointOptions.request.hook(request2, endpointOptions)
	}
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: withDefaults2.bind(null, endpoint2)
	})
}
var VERSION2, defaults_default, noop, request
var init_dist_bundle2 = __esm({
	"node_modules/@octokit/request/dist-bundle/index.js"() {
		init_dist_bundle()
		init_universal_user_agent()
		init_content_type()
		init_json_with_bigint()
		init_dist_src()
		VERSION2 = "10.0.14"
		defaults_default = {
			headers: {
				"user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
			}
		}
		noop = () => ""
		request = withDefaults2(endpoint, defaults_default)
	}
})

var withCustomRequest
var init_graphql = __esm({
	"left-out-8:@octokit/graphql"() {
		withCustomRequest = () => ({ defaults() {} })
	}
})

// @octokit/auth-token
async function auth(token) {
	const isApp = isJWT(token)
	const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_")
	const isUserToServer = token.startsWith("ghu_")
	const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	return {
		type: "token",
		token,
		tokenType
	}
}
function withAuthorizationPrefix(token) {
	if (token.split(/\./).length === 3) {
		return `bearer ${token}`
	}
	return `token ${token}`
}
async function hook(token, request2, route, parameters) {
	const endpoint2 = request2.endpoint.merge(route, parameters)
	endpoint2.headers.authorization = withAuthorizationPrefix(token)
	return request2(endpoint2)
}
var b64url, sep, jwtRE, isJWT, createTokenAuth
var init_dist_bundle3 = __esm({
	"node_modules/@octokit/auth-token/dist-bundle/index.js"() {
		b64url = "(?:[a-zA-Z0-9_-]+)"
		sep = "\\."
		jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`)
		isJWT = jwtRE.test.bind(jwtRE)
		createTokenAuth = function createTokenAuth2(token) {
			if (!token) {
				throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
			}
			if (typeof token !== "string") {
				throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
			}
			token = token.replace(/^(token|bearer) +/i, "")
			return Object.assign(auth.bind(null, token), {
				hook: hook.bind(null, token)
			})
		}
	}
})

// @octokit/core
var VERSION3
var init_version = __esm({
	"node_modules/@octokit/core/dist-src/version.js"() {
		VERSION3 = "7.0.8"
	}
})

function createLogger(logger = {}) {
	if (typeof logger.debug !== "function") {
		logger.debug = noop2
	}
	if (typeof logger.info !== "function") {
		logger.info = noop2
	}
	if (typeof logger.warn !== "function") {
		logger.warn = consoleWarn
	}
	if (typeof logger.error !== "function") {
		logger.error = consoleError
	}
	return logger
}
var noop2, consoleWarn, consoleError, userAgentTrail, Octokit
var init_dist_src2 = __esm({
	"node_modules/@octokit/core/dist-src/index.js"() {
		init_universal_user_agent()
		init_before_after_hook()
		init_dist_bundle2()
		init_graphql()
		init_dist_bundle3()
		init_version()
		noop2 = () => {}
		consoleWarn = console.warn.bind(console)
		consoleError = console.error.bind(console)
		userAgentTrail = `octokit-core.js/${VERSION3} ${getUserAgent()}`
		Octokit = class {
			static VERSION = VERSION3
			static defaults(defaults2) {
				const OctokitWithDefaults = class extends this {
					constructor(...args) {
						const options = args[0] || {}
						if (typeof defaults2 === "function") {
							super(defaults2(options))
							return
						}
						super(
							Object.assign(
								{},
								defaults2,
								options,
								options.userAgent && defaults2.userAgent
									? {
											userAgent: `${options.userAgent} ${defaults2.userAgent}`
										}
									: null
							)
						)
					}
				}
				return OctokitWithDefaults
			}
			static plugins = []
			static plugin(...newPlugins) {
				const currentPlugins = this.plugins
				const NewOctokit = class extends this {
					static plugins = currentPlugins.concat(newPlugins.filter(plugin => !currentPlugins.includes(plugin)))
				}
				return NewOctokit
			}
			constructor(options = {}) {
				const hook2 = new before_after_hook_default.Collection()
				const requestDefaults = {
					baseUrl: request.endpoint.DEFAULTS.baseUrl,
					headers: {},
					request: Object.assign({}, options.request, {
						hook: hook2.bind(null, "request")
					}),
					mediaType: {
						previews: [],
						format: ""
					}
				}
				requestDefaults.headers["user-agent"] = options.userAgent
					? `${options.userAgent} ${userAgentTrail}`
					: userAgentTrail
				if (options.baseUrl) {
					requestDefaults.baseUrl = options.baseUrl
				}
				if (options.previews) {
					requestDefaults.mediaType.previews = options.previews
				}
				if (options.timeZone) {
					requestDefaults.headers["time-zone"] = options.timeZone
				}
				this.request = request.defaults(requestDefaults)
				this.graphql = withCustomRequest(this.request).defaults(requestDefaults)
				this.log = createLogger(options.log)
				this.hook = hook2
				if (!options.authStrategy) {
					if (!options.auth) {
						this.auth = async () => ({
							type: "unauthenticated"
						})
					} else {
						const auth2 = createTokenAuth(options.auth)
						hook2.wrap("request", auth2.hook)
						this.auth = auth2
					}
				} else {
					const { authStrategy, ...otherOptions } = options
					const auth2 = authStrategy(
						Object.assign(
							{
								request: this.request,
								log: this.log,
								octokit: this,
								octokitOptions: otherOptions
							},
							options.auth
						)
					)
					hook2.wrap("request", auth2.hook)
					this.auth = auth2
				}
				const classConstructor = this.constructor
				for (let i = 0; i < classConstructor.plugins.length; ++i) {
					Object.assign(this, classConstructor.plugins[i](this, options))
				}
			}
			request
			graphql
			log
			hook
			auth
		}
	}
})

function restEndpointMethods() {
	return {}
}
var init_plugin_rest_endpoint_methods = __esm({
	"left-out-6:@octokit/plugin-rest-endpoint-methods"() {}
})

function paginateRest() {
	return {}
}
var init_plugin_paginate_rest = __esm({
	"left-out-7:@octokit/plugin-paginate-rest"() {}
})

// @actions/github
function getOctokitOptions(token, options) {
	const opts = Object.assign({}, options || {})
	const auth2 = getAuthString(token, opts)
	if (auth2) {
		opts.auth = auth2
	}
	const userAgent2 = getUserAgentWithOrchestrationId(opts.userAgent)
	if (userAgent2) {
		opts.userAgent = userAgent2
	}
	return opts
}
var context, baseUrl, defaults, GitHub
var init_utils2 = __esm({
	"node_modules/@actions/github/lib/utils.js"() {
		init_context()
		init_utils()
		init_dist_src2()
		init_plugin_rest_endpoint_methods()
		init_plugin_paginate_rest()
		init_utils()
		context = new Context()
		baseUrl = getApiBaseUrl()
		defaults = {
			baseUrl,
			request: {
				agent: getProxyAgent(baseUrl),
				fetch: getProxyFetch(baseUrl)
			}
		}
		GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults)
	}
})

var github_exports = {}
__export(github_exports, {
	context: () => context2,
	getOctokit: () => getOctokit
})
function getOctokit(token, options, ...additionalPlugins) {
	const GitHubWithPlugins = GitHub.plugin(...additionalPlugins)
	return new GitHubWithPlugins(getOctokitOptions(token, options))
}
var context2
var init_github = __esm({
	"node_modules/@actions/github/lib/github.js"() {
		init_context()
		init_utils2()
		context2 = new Context()
	}
})

// index.ts
import { setTimeout as setTimeout2 } from "node:timers/promises"

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

// policy/source.ts
var policyPath = ".github/support-window.yml"
function choosePolicy(input) {
	const text = input?.trim() ?? ""
	if (text === "") return { kind: "default" }
	if (text.includes("\n") || text.includes(": ")) return { kind: "yaml", text: input ?? "" }
	if (/\.ya?ml$/i.test(text) || text.includes("/")) return { kind: "path", path: text }
	return { kind: "preset", name: text }
}

// problem/given.ts
var mostCharacters = 100
function shown(text) {
	return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`
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
function suggestion(word, known) {
	const near = closest(word, known)
	return near === null ? null : `Did you mean "${near}"?`
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
		const same = a[row2 - 1] === b[column - 1]
		const swapped = a[row2 - 1] === b[column - 2] && a[row2 - 2] === b[column - 1]
		current.push(
			Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (same ? 0 : 1),
				swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
			)
		)
	}
	return current
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
function problem(code, example, say) {
	return row(code, example, say)
}
function note(code, example, say) {
	return row(code, example, say)
}
function row(code, example, say) {
	const said = (...found) => ({ code, ...say(...found) })
	return Object.assign(said, { code, example: () => said(...example) })
}

// problem/actions.ts
var unknownInput = note("unknown-input", [], (name, inputs) => ({
	what: `There is no input "${name}", so it is ignored. ${suggestion(name, inputs) ?? 'Remove it from the "with" of the step, if it is there.'}`
}))
var inputWord = problem("input-value", [], (name, value, words) => ({
	what: `The input "${name}" cannot be ${JSON.stringify(shown(value))}.`,
	why: `The values are ${words.join(", ")}.`,
	fix: suggestion(value, words) ?? "Use one of these."
}))
var inputShape = problem("input-value", [], (name, value, found, example) => ({
	what: `The input "${name}" cannot be ${JSON.stringify(shown(value))}.`,
	why: found,
	fix: `For example: "${name}: ${example}".`
}))
var noToken = problem("no-token", [], () => ({
	what: 'The input "token" is empty.',
	why: "A secret that does not exist is empty; runs for forks and for Dependabot get no secrets.",
	fix: `Remove "token" to use the workflow's own, or check the name of the secret.`
}))
var noRunner = problem("no-runner", [], variable => ({
	what: "This program only runs as a step of a GitHub Actions workflow.",
	why: `The variable ${variable} is not set.`,
	fix: "Use the action in a workflow, or the command line (dist/cli.js) elsewhere."
}))
var brokenEvent = problem("broken-event", [], said => ({
	what: "The event file of the runner cannot be read. Nothing was done.",
	why: sentence(said),
	fix: "Run the job again. If this keeps happening, check the file that GITHUB_EVENT_PATH names: it must be JSON."
}))
function sentence(words) {
	return /[.!?]$/.test(words) ? words : `${words}.`
}

// document/file.ts
var githubOrder = [".github/SECURITY.md", "SECURITY.md", "docs/SECURITY.md"]
function candidatePaths(wanted) {
	if (wanted === null) return githubOrder
	return isDocumentPath(wanted) ? [wanted] : []
}
function isDocumentPath(path) {
	const steps = path.split("/")
	const isPlain = steps.every(step2 => step2 !== "" && step2 !== "." && step2 !== ".." && !/[\\\0]/.test(step2))
	return isPlain && steps[0]?.toLowerCase() !== ".git" && /\.(md|markdown)$/i.test(path)
}
var mostLevels = 100
var marker = String.raw`(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+)`
var deep = new RegExp(
	`^[ \\t]*${marker}{${mostLevels + 1}}|^[ \\t]{${2 * mostLevels},}(?:[-+*]|\\d{1,9}[.)])[ \\t]`,
	"mu"
)

// actions/input-shapes.ts
var shapes = [
	{ name: "file", fault: documentFault, example: "SECURITY.md" },
	{ name: "repository", fault: repositoryFault, example: "octocat/hello-world" },
	{ name: "base", fault: refNameFault, example: "main" },
	{ name: "branch", fault: refNameFault, example: "support-window/sync" },
	{ name: "title", fault: titleFault, example: '"docs: update SECURITY.md"' },
	{ name: "as-of", fault: dayFault, example: "2026-03-31" },
	{ name: "tag", fault: value => refNameFault(tagName(value) ?? ""), example: "v1.2.3" }
]
function shapeProblems(text) {
	const wrong = shapes.flatMap(({ name, fault, example }) => {
		const value = text(name)
		const found = value === null ? null : fault(value)
		return value === null || found === null ? [] : [inputShape(name, value, found, example)]
	})
	const branch = text("branch") ?? "support-window/sync"
	const clash = inputShape("branch", branch, "It is the base branch itself.", "support-window/sync")
	return text("base") === branch ? [...wrong, clash] : wrong
}
function documentFault(value) {
	return isDocumentPath(value) ? null : "It is not the path of a Markdown file inside the repository."
}
function repositoryFault(value) {
	return /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/.test(value) ? null : "It does not have the form owner/name."
}
function titleFault(value) {
	if (/[\r\n]/.test(value)) return "A title must be one line."
	return value.length <= 256 ? null : "GitHub accepts at most 256 characters."
}
function dayFault(value) {
	return parseDay(value) === null ? "It is not a date in the form YYYY-MM-DD." : null
}
function tagName(value) {
	return value === null ? null : value.replace(/^refs\/tags\//, "")
}
function refNameFault(name) {
	if (name === "" || name === "@" || name.length > 200) return "It is empty or too long."
	if (name.startsWith("refs/")) return "Use the short name, without refs/heads/."
	if (/[\p{Cc} ~^:?*[\\]/u.test(name)) return "git does not allow spaces or ~ ^ : ? * [ \\ in it."
	if (name.includes("..") || name.includes("@{")) return 'git does not allow ".." or "@{" in it.'
	if (name.startsWith("-") || name.endsWith(".")) return "git does not allow a dash at the start or a dot at the end."
	const isBad = part => part === "" || part.startsWith(".") || part.endsWith(".lock")
	return name.split("/").some(isBad)
		? 'git does not allow parts that are empty, start with "." or end with ".lock".'
		: null
}

// actions/inputs.ts
var modes = ["pull-request", "check", "plan"]
var onUnsupportedRelease = ["warn", "fail", "ignore"]
var mergeMethods = ["off", "merge", "squash", "rebase"]
var switches = ["true", "false"]
var onMissingTable = ["fail", "insert", "ignore"]
var inputNames = [
	"token",
	"mode",
	"onboard",
	"policy",
	"file",
	"repository",
	"base",
	"branch",
	"title",
	"commit-message",
	"labels",
	"assignees",
	"reviewers",
	"team-reviewers",
	"draft",
	"auto-merge",
	"signoff",
	"as-of",
	"on-unsupported-release",
	"on-missing-table",
	"tag"
]
function readInputs(environment) {
	const text = name => environment[variableOf(name)]?.trim() || null
	const words = readWords(text)
	const problems = [
		...(text("token") === null ? [noToken()] : []),
		...(words.ok ? [] : words.problems),
		...shapeProblems(text)
	]
	const notes = unknownInputs(environment)
	if (problems.length > 0 || !words.ok) return failure(problems, notes)
	const inputs = {
		...words.value,
		...readLists(text),
		token: text("token") ?? "",
		policy: choosePolicy(text("policy")),
		file: text("file"),
		repository: text("repository"),
		base: text("base"),
		branch: text("branch"),
		title: text("title"),
		commitMessage: text("commit-message"),
		asOf: parseDay(text("as-of") ?? ""),
		tag: tagName(text("tag"))
	}
	return success(inputs, notes)
}
function readWords(text) {
	const mode = wordOf("mode", text("mode") ?? "pull-request", modes)
	const missing = wordOf("on-missing-table", text("on-missing-table") ?? "fail", onMissingTable)
	const release = wordOf("on-unsupported-release", text("on-unsupported-release") ?? "warn", onUnsupportedRelease)
	const onboard = wordOf("onboard", text("onboard") ?? "false", switches)
	const draft = wordOf("draft", text("draft") ?? "false", switches)
	const signoff = wordOf("signoff", text("signoff") ?? "false", switches)
	const method = wordOf("auto-merge", text("auto-merge") ?? "off", mergeMethods)
	if (!mode.ok || !onboard.ok || !release.ok || !missing.ok || !draft.ok || !signoff.ok || !method.ok) {
		const all = [mode, onboard, release, missing, draft, signoff, method]
		return failure(all.flatMap(word => (word.ok ? [] : word.problems)))
	}
	return success({
		mode: mode.value,
		onboard: onboard.value === "true",
		onUnsupportedRelease: release.value,
		onMissingTable: missing.value,
		draft: draft.value === "true",
		signoff: signoff.value === "true",
		autoMerge: method.value === "off" ? null : method.value
	})
}
function readLists(text) {
	return {
		labels: listed(text("labels")),
		assignees: listed(text("assignees")),
		reviewers: listed(text("reviewers")),
		teamReviewers: listed(text("team-reviewers"))
	}
}
function listed(text) {
	const names = (text ?? "").split(/[,\n]/).map(name => name.trim())
	return [...new Set(names.filter(name => name !== ""))]
}
function variableOf(name) {
	return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`
}
function unknownInputs(environment) {
	const known = new Set(inputNames.map(variableOf))
	return Object.keys(environment)
		.filter(name => name.startsWith("INPUT_") && !known.has(name))
		.map(name => unknownInput(name.slice("INPUT_".length).toLowerCase(), inputNames))
}
function wordOf(name, value, words) {
	const word = words.find(known => known === value)
	return word === void 0 ? failure([inputWord(name, value, words)]) : success(word)
}

// actions/runner.ts
function readRunner(environment) {
	const repository = environment.GITHUB_REPOSITORY ?? ""
	if (repository === "") return failure([noRunner("GITHUB_REPOSITORY")])
	const apiUrl = withoutSlash(environment.GITHUB_API_URL || "https://api.github.com")
	const serverUrl = withoutSlash(environment.GITHUB_SERVER_URL || "https://github.com")
	return success({
		apiUrl,
		graphqlUrl: environment.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3$/, "")}/graphql`,
		serverUrl,
		tool: toolFrom(environment, serverUrl),
		repository,
		event: environment.GITHUB_EVENT_NAME ?? "",
		run: `${environment.GITHUB_RUN_ID ?? "0"}-${environment.GITHUB_RUN_ATTEMPT ?? "1"}`
	})
}
function toolFrom(environment, serverUrl) {
	const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = environment
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return null
	const page = `${serverUrl}/${repository}`
	return { page, docs: `${page}/blob/${encodeURIComponent(ref || "HEAD")}` }
}
function withoutSlash(url) {
	return url.endsWith("/") ? url.slice(0, -1) : url
}

// actions/toolkit.ts
async function loadToolkit(load) {
	try {
		return success(await load())
	} catch (error) {
		return failure([brokenEvent(error instanceof Error ? error.message : String(error))])
	}
}

// actions/trigger.ts
var released = new Set(["published", "released", "prereleased", "created"])
function triggerFrom(environment, payload) {
	const event = environment.GITHUB_EVENT_NAME ?? ""
	const ref = environment.GITHUB_REF ?? ""
	const commit = commitIn(environment.GITHUB_SHA)
	const nothing = { event, tag: null, base: null, commit: null }
	switch (event) {
		case "release":
			return { ...nothing, tag: released.has(textAt(payload, "action") ?? "") ? tagIn(ref) : null }
		case "create":
			return { ...nothing, tag: tagIn(ref) }
		case "push":
			if (tagIn(ref) !== null) return { ...nothing, tag: isTrue(payload, "deleted") ? null : tagIn(ref) }
			return { ...nothing, commit }
		case "pull_request":
			return {
				...nothing,
				base: environment.GITHUB_BASE_REF || textAt(payload, "pull_request", "base", "ref"),
				commit
			}
		case "pull_request_target":
			return {
				...nothing,
				base: environment.GITHUB_BASE_REF || textAt(payload, "pull_request", "base", "ref"),
				commit: commitIn(textAt(payload, "pull_request", "head", "sha"))
			}
		case "workflow_run":
			return { ...nothing, ...ofWorkflowRun(payload) }
		case "merge_group":
			return { ...nothing, base: branchIn(textAt(payload, "merge_group", "base_ref") ?? ""), commit }
		default:
			return nothing
	}
}
function ofWorkflowRun(payload) {
	const event = textAt(payload, "workflow_run", "event")
	if (!judged.has(event ?? "")) return { base: null, commit: null }
	return {
		base: textAt(payload, "workflow_run", "pull_requests", "0", "base", "ref"),
		commit: commitIn(textAt(payload, "workflow_run", "head_sha"))
	}
}
var judged = new Set(["push", "pull_request", "merge_group"])
function commitIn(text) {
	return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.exec(text ?? "")?.[0] ?? null
}
function tagIn(ref) {
	return ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : null
}
function branchIn(ref) {
	return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null
}
function textAt(payload, ...path) {
	const found = at(payload, path)
	return typeof found === "string" && found !== "" ? found : null
}
function isTrue(payload, key) {
	return at(payload, [key]) === true
}
function at(payload, path) {
	return path.reduce(
		(found, key) => (typeof found === "object" && found !== null && Object.hasOwn(found, key) ? found[key] : void 0),
		payload
	)
}
function outsiderIn(environment, payload) {
	if (environment.GITHUB_ACTOR === "dependabot[bot]") return "Dependabot"
	const { pull_request: pull } = payload ?? {}
	if (environment.GITHUB_EVENT_NAME === "pull_request_target" || !pull?.head) return null
	const [from, into] = [pull.head.repo?.full_name, pull.base?.repo?.full_name]
	return from !== void 0 && from === into ? null : "a fork"
}

// github/address.ts
function addressOutside(route, apiUrl) {
	const address = route.slice(route.indexOf(" ") + 1)
	return address.startsWith("/") || isWithin(address, apiUrl) ? null : address
}
function isWithin(address, apiUrl) {
	if (!URL.canParse(address)) return false
	const [inner, outer] = [new URL(address), new URL(apiUrl)]
	return inner.origin === outer.origin && inner.pathname.startsWith(`${outer.pathname.replace(/\/$/, "")}/`)
}

// github/answer.ts
var gone = ["NOT_FOUND"]
var exhausted = ["RESOURCE_LIMITS_EXCEEDED", "INTERNAL", "INTERNAL_ERROR", "TIMEOUT"]
var fields = [
	{
		name: "f#",
		means: "absent",
		types: gone,
		words: /^Could not resolve file for path/,
		about: "a file of a commit"
	},
	{ name: "t#", means: "absent", types: gone, about: "a tag asked for by name" },
	{ name: "r#", means: "absent", types: gone, about: "the release of a tag" },
	{ name: "base", means: "absent", types: gone, about: "the branch whose document is kept" },
	{ name: "into", means: "absent", types: gone, about: "the branch a change is to go into" },
	{ name: "branch", means: "absent", types: gone, about: "our branch" },
	{ name: "commit", means: "absent", types: gone, about: "the commit under test" },
	{
		name: "compare",
		means: "absent",
		types: gone,
		about: "the comparison with a branch that does not exist"
	},
	{ name: "compare", means: "comparison", types: exhausted, about: "the commits of our branch" },
	{ name: "history", means: "history", types: exhausted, about: "the policy's last change" },
	{ name: "refs", means: "lists", types: exhausted, about: "the newest tags with their days" },
	{ name: "releases", means: "lists", types: exhausted, about: "the newest releases" }
]
function sortAnswer({ data, errors = [] }) {
	const meanings = errors.map(error => ({ error, means: fieldOf(error)?.means ?? null }))
	const leftOut = meanings.flatMap(({ means }) => (means === null || means === "absent" ? [] : [means]))
	return {
		data,
		leftOut: [...new Set(leftOut)],
		fatal: meanings.filter(({ means }) => means === null).map(({ error }) => error)
	}
}
function replyFrom(body) {
	const { data = null, errors } = body
	return { data, errors: Array.isArray(errors) ? errors.map(errorFrom) : [] }
}
function errorFrom(error) {
	const { type, code, path, message } = error ?? {}
	return {
		...(typeof type === "string" ? { type } : {}),
		...(typeof code === "string" ? { code } : {}),
		...(Array.isArray(path) ? { path } : {}),
		message: typeof message === "string" ? message : excerptOf(message ?? error)
	}
}
function excerptOf(value) {
	return (JSON.stringify(value) ?? "nothing").slice(0, 200)
}
function fieldOf({ path, type, message }) {
	const last = path?.at(-1)
	if (typeof last !== "string") return void 0
	const name = last.replace(/^([a-z])\d+$/, "$1#")
	const isMeant = ({ types: types2, words }) =>
		type === void 0 ? (words?.test(message) ?? false) : types2.includes(type)
	return fields.find(field => field.name === name && isMeant(field))
}

// github/transport.ts
var mostAnswerBytes = 64 * 1024 * 1024
var mostRedirects = 3
var NotTaken = class extends Error {
	kind
	constructor(kind, message) {
		super(message)
		this.kind = kind
	}
}
function boundedFetch(apiUrl, limit = mostAnswerBytes) {
	return async (address, options) => {
		let url = String(address)
		for (let redirects = 0; ; redirects++) {
			const response = await fetch(url, { ...options, redirect: "manual" })
			const target = redirectOf(response, url, options?.method)
			if (target === null) return await read(response, limit)
			await response.body?.cancel()
			if (new URL(target).origin !== new URL(url).origin || redirects === mostRedirects)
				throw new NotTaken("elsewhere", addressOutside(`GET ${target}`, apiUrl) ?? target)
			url = target
		}
	}
}
function redirectOf({ status, headers }, url, method = "GET") {
	const location = headers.get("location")
	if (location === null || ![301, 302, 307, 308].includes(status)) return null
	if (!URL.canParse(location, url)) return null
	const keepsMethod = status === 307 || status === 308 || method === "GET"
	if (!keepsMethod) throw new NotTaken("elsewhere", new URL(location, url).href)
	return new URL(location, url).href
}
async function read(response, limit) {
	const { status, statusText, headers, body } = response
	if (body === null) return response
	const chunks = []
	let length = 0
	for await (const chunk of body) {
		length += chunk.byteLength
		if (length > limit) {
			throw new NotTaken("too-large", `an answer of more than ${Math.floor(limit / 1024 / 1024)} MB`)
		}
		chunks.push(chunk)
	}
	return new Response(Buffer.concat(chunks), { status, statusText, headers })
}

// github/failure.ts
function failureFrom(error, isGraphql) {
	const { status, response, message, cause } = error
	if (cause instanceof NotTaken) return { status: null, headers: {}, said: cause.message, means: cause.kind }
	if (response === void 0) return { status: null, headers: {}, said: message ?? "no answer" }
	const said = saidIn(response.data)
	return {
		status: status ?? null,
		headers: response.headers,
		said: said ?? `status ${status}`,
		...(isGraphql && status !== void 0 && status >= 500 ? { means: "too-much" } : {})
	}
}
function saidIn(data) {
	if (typeof data !== "object" || data === null) return null
	const { message, errors } = data
	const details = Array.isArray(errors) ? errors.map(detailText).filter(text => text !== "") : []
	const all = [...(typeof message === "string" ? [message] : []), ...details]
	return all.length === 0 ? null : all.join(": ")
}
function detailText(detail) {
	if (typeof detail === "string") return detail
	const { message, field, code } = detail ?? {}
	return [message ?? [field, code].filter(Boolean).join(" ")].join("")
}

// github/octokit.ts
function requestsOf(getOctokit2, { apiUrl, token }) {
	const userAgent2 = `support-window/${version}`
	const request2 = { fetch: boundedFetch(apiUrl), log: silent }
	return getOctokit2(token, { baseUrl: apiUrl, userAgent: userAgent2, request: request2 }).request
}
var silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }
function ignore() {}

// github/retry.ts
var patience = {
	attempt: 2e4,
	total: 9e4,
	run: 3e5,
	tries: 4,
	heavyTries: 2,
	pause: 500
}
var unsaidPause = 6e4
function verdictOn({ status, headers, said, means }) {
	if (means !== void 0 && means !== "unseen") return means
	if (status === null && isAboutTrust(said)) return "untrusted"
	if (status === null || status >= 500 || status < 400) return "uncertain"
	if (status === 429) return "limited"
	const isLimit =
		headers["retry-after"] !== void 0 ||
		headers["x-ratelimit-remaining"] === "0" ||
		/rate limit|abuse detection/i.test(said)
	return status === 403 && isLimit ? "limited" : "refused"
}
function isAboutTrust(said) {
	return /self[- ]signed certificate|unable to (get|verify) .*certificate/i.test(said)
}
function nextPause(failure2, attempts, elapsed, now, { isWrite, mayShrink }, { total, run, tries, heavyTries, pause }) {
	const verdict = verdictOn(failure2)
	const mayHelp = verdict === "limited" || (!isWrite && (verdict === "uncertain" || verdict === "too-much"))
	if (!mayHelp || attempts >= (verdict === "too-much" && mayShrink ? heavyTries : tries)) return null
	const unasked = verdict === "limited" ? (failure2.pause ?? unsaidPause) : pause * 2 ** (attempts - 1)
	const wait = askedPause(failure2, now) ?? unasked
	return elapsed.request + wait <= total && elapsed.run + wait <= run ? wait : null
}
var freshness = { time: 5e3, pause: 1e3, tries: 6 }
function freshPause({ status }, attempts, run) {
	const isYoung = attempts < freshness.tries && run + freshness.pause <= freshness.time
	return isYoung && (status === 401 || status === 404) ? freshness.pause : null
}
var resetMargin = 1e3
function askedPause({ headers }, now) {
	const after = Number(headers["retry-after"] ?? Number.NaN)
	if (Number.isFinite(after)) return Math.max(0, after * 1e3)
	if (headers["x-ratelimit-remaining"] !== "0") return null
	const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN)
	return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) + resetMargin : null
}

// github/sign.ts
var signs = [
	{ means: "limited", types: [], words: /submitted too quickly/i, pause: 15e3 },
	{ means: "limited", types: ["RATE_LIMITED", "RATE_LIMIT"], words: /\brate limit/i },
	{
		means: "too-much",
		types: exhausted,
		words: /^(Resource limits for this query exceeded|Timeout on validation of query)/i
	},
	{ means: "too-much", types: [], words: /^Something went wrong while executing your query/i },
	{ means: "unseen", types: [], words: /^Could not resolve to a Repository/i }
]
var statuses = { limited: 429, "too-much": 500, unseen: 404 }
function signIn({ headers, errors }) {
	const { fatal } = sortAnswer({ data: null, errors })
	if (fatal.length === 0) return null
	const said = fatal.map(({ message }) => message).join(" ")
	const sign = signs.find(row2 => fatal.some(error => shows(row2, error)))
	if (sign !== void 0) {
		const { means, pause } = sign
		return { status: statuses[means], headers, said, means, ...(pause === void 0 ? {} : { pause }) }
	}
	const isUsedUp = String(headers["x-ratelimit-remaining"]) === "0" && fatal.every(({ type }) => type === void 0)
	return isUsedUp ? { status: 429, headers, said, means: "limited" } : null
}
function shows({ types: types2, words }, { type, code, message }) {
	return (
		types2.includes(type ?? "") ||
		types2.includes(code ?? "") ||
		words.test(message) ||
		(code === "graphql_rate_limit" && types2.includes("RATE_LIMIT"))
	)
}

// github/token.ts
function isOfApp(token) {
	return !/^(gh[opu]_|github_pat_)/.test(token)
}

// github/client.ts
function connect(getOctokit2, { apiUrl, graphqlUrl, token }, clock, limits = patience) {
	const request2 = requestsOf(getOctokit2, { apiUrl, token })
	const begin = clock.now()
	let mayBeFresh = isOfApp(token)
	const send = async (route, parameters, kind) => {
		const answer = await patiently(
			signal => request2(route, { ...parameters, request: { signal } }),
			kind,
			{ ...clock, begin, mayBeFresh },
			limits
		)
		if (answer.ok) mayBeFresh = false
		return answer
	}
	const rest = async (route, parameters, isWrite) => {
		const astray = addressOutside(route, apiUrl)
		if (astray !== null) return { ok: false, refusal: { kind: "astray", apiUrl, said: astray } }
		const kind = { isWrite, isGraphql: false, mayShrink: false }
		const answer = await send(route, { ...parameters, headers: restHeaders }, kind)
		return answer.ok ? { ok: true, value: restReply(answer.value) } : answer
	}
	const graphql = async (query, variables2, kind) => {
		const answer = await send(`POST ${graphqlUrl}`, { query, variables: variables2 }, kind)
		if (!answer.ok) return answer
		return { ok: true, value: replyFrom(answer.value.data) }
	}
	return {
		read: (route, parameters) => rest(route, parameters, false),
		write: (route, parameters) => rest(route, parameters, true),
		query: (document, variables2, mayShrink = false) =>
			graphql(document, variables2, { isWrite: false, isGraphql: true, mayShrink }),
		mutate: (document, variables2) =>
			graphql(document, variables2, { isWrite: true, isGraphql: true, mayShrink: false })
	}
}
var restHeaders = { "x-github-api-version": "2022-11-28" }
async function patiently(attempt, kind, { now, sleep, begin, mayBeFresh }, limits) {
	const start = now()
	const { isWrite } = kind
	for (let attempts = 1; ; attempts++) {
		const { response, failure: failure2 } = await once(attempt, kind, limits)
		if (failure2 === null) return { ok: true, value: response }
		const elapsed = { request: now() - start, run: now() - begin }
		const fresh = mayBeFresh && !isWrite ? freshPause(failure2, attempts, elapsed.run) : null
		const pause = fresh ?? nextPause(failure2, attempts, elapsed, now(), kind, limits)
		if (pause === null) return { ok: false, refusal: refusalFrom(failure2, now(), isWrite) }
		await sleep(pause)
		if (isWrite) return { ok: false, refusal: { kind: "uncertain", said: failure2.said } }
	}
}
async function once(attempt, { isGraphql }, limits) {
	try {
		const response = await attempt(AbortSignal.timeout(limits.attempt))
		const broken = brokenness(response)
		return broken === null ? { response, failure: null } : { response: null, failure: broken }
	} catch (error) {
		return { response: null, failure: failureFrom(error, isGraphql) }
	}
}
function brokenness({ status, headers, data }) {
	if (status === 204) return null
	if (status >= 300) return { status: null, headers: {}, said: `status ${status} without a URL` }
	if (typeof data !== "object" || data === null || data instanceof ArrayBuffer) {
		return { status: null, headers: {}, said: "an answer that is not JSON" }
	}
	return signIn({ headers, errors: replyFrom(data).errors })
}
function refusalFrom(failure2, now, isWrite) {
	const { said, status } = failure2
	const verdict = verdictOn(failure2)
	switch (verdict) {
		case "limited": {
			const pause = askedPause(failure2, now)
			return { kind: "limited", seconds: pause === null ? null : Math.ceil(pause / 1e3), said }
		}
		case "too-much":
			return { kind: isWrite ? "uncertain" : verdict, said }
		case "uncertain":
		case "untrusted":
		case "too-large":
		case "elsewhere":
			return { kind: verdict, said }
		case "refused":
			return { kind: "refused", status: status ?? 0, said }
	}
}
function restReply({ data, headers }) {
	const link = String(headers.link ?? "")
	const [, next = null] = /<([^<>]+)>; rel="next"/.exec(link) ?? []
	const [, last = null] = /<([^<>]+)>; rel="last"/.exec(link) ?? []
	return { data, next, last }
}

// github/read-query.ts
var parts = ["contents", "lists", "history", "comparison"]
var dates = `... on Commit { committedDate }
  ... on Tag { tagger { date } target { ... on Commit { committedDate } ... on Tag { target { ... on Commit { committedDate } } } } }`
var mostCommits = 50
function readQuery(question, asked = parts) {
	const body = `repository(owner: $owner, name: $name) {
    id isFork defaultBranchRef { name }
    ${fieldsOf(question, asked).join("\n    ")}
  }`
	const declared = Object.entries(types(question)).filter(([name]) => uses(body, name))
	return `query Read(${declared.map(([name, type]) => `$${name}: ${type}`).join(", ")}) {
  ${body}
}`
}
function readVariables(question, asked = parts) {
	const { base, branch, files, commit, into } = question
	const values = {
		...(base === null ? {} : { base: `refs/heads/${base}` }),
		...(commit === null ? {} : { commit }),
		...(into === null ? {} : { into: `refs/heads/${into}` }),
		branch,
		ref: `refs/heads/${branch}`,
		scratch: scratchPrefix(branch),
		...Object.fromEntries(files.map((path, index) => [`f${index}`, path]))
	}
	const query = readQuery(question, asked)
	return Object.fromEntries(Object.entries(values).filter(([name]) => uses(query, name)))
}
function uses(text, variable) {
	return new RegExp(`\\$${variable}\\b`).test(text)
}
function types({ files }) {
	const names = ["owner", "name", "base", "into", "branch", "ref", "scratch", ...files.map((_, i) => `f${i}`)]
	return { ...Object.fromEntries(names.map(name => [name, "String!"])), commit: "GitObjectID!" }
}
function fieldsOf(question, asked) {
	const { files, commit, into, withPullRequest } = question
	const others = [
		...(commit === null ? [] : [`commit: object(oid: $commit) { oid ... on Commit { ${each(files, blob)} } }`]),
		...(into === null
			? []
			: [`into: ref(qualifiedName: $into) { target { ... on Commit { ${publishedFile(question)} } } }`]),
		...(withPullRequest ? [ownBranch(files), pullRequests] : [])
	]
	return [
		...(asked.some(part => part !== "lists") ? [baseField(question, asked)] : []),
		...(asked.includes("lists") ? [lists] : []),
		...(asked.includes("contents") ? others : [])
	]
}
function baseField(question, asked) {
	const { files, withPullRequest } = question
	const ofCommit = [
		...(asked.includes("contents") ? [each(files, blob)] : []),
		...(asked.includes("history") ? [history(question)] : [])
	]
	return `base: ${baseRef(question)} {
      name
      target { oid ... on Commit { oid ${ofCommit.join(" ")} } }
      ${withPullRequest && asked.includes("comparison") ? comparison(files) : ""}
    }`
}
var lists = `refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      nodes { name target { ${dates} } }
    }
    releases(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage }
      nodes { tagName isDraft isPrerelease publishedAt }
    }`
function baseRef({ base }) {
	return base === null ? "defaultBranchRef" : "ref(qualifiedName: $base)"
}
function repositoryQuery(question, asked = parts) {
	const { owner, name } = question
	const variables2 = { owner, name, ...readVariables(question, asked) }
	return { document: readQuery(question, asked), variables: variables2 }
}
function scratchPrefix(branch) {
	return `${branch}-tmp-`
}
var oid = "object { ... on Blob { oid } }"
var blob = "mode object { ... on Blob { oid text isBinary isTruncated } }"
var pullRequest = `id number url state title body baseRefName isCrossRepository
        commits(last: 1) { nodes { commit { oid message } } }
        comments(last: 30) { nodes { body viewerDidAuthor } }`
var pullRequests = `scratch: refs(refPrefix: "refs/heads/", query: $scratch, first: 20) { nodes { name target { oid } } }
    pullRequests(headRefName: $branch, states: [OPEN, CLOSED, MERGED], last: 10) {
      nodes { ${pullRequest} }
    }`
function ownBranch(files) {
	return `branch: ref(qualifiedName: $ref) {
      target { oid ... on Commit { ${each(files, oid)} } }
      associatedPullRequests(states: [OPEN], last: 3) { nodes { ${pullRequest} } }
    }`
}
function history(question) {
	const { files, into, published } = question
	if (published === null || into !== null) return ""
	return `history(first: 1, path: $f${files.indexOf(published)}) {
        nodes { parents(first: 1) { nodes { ${publishedFile(question)} } } }
      }`
}
function publishedFile({ files, published }) {
	return `oid ${published === null ? "" : fileAt(files.indexOf(published), blob)}`
}
function comparison(files) {
	return `compare(headRef: $ref) {
        commits(first: ${mostCommits}) {
          totalCount
          nodes { oid message changedFilesIfAvailable parents(first: 2) { totalCount nodes { oid ${each(files, oid)} } } }
        }
      }`
}
function each(files, fields2) {
	return files.map((_, index) => fileAt(index, fields2)).join(" ")
}
function fileAt(index, fields2) {
	return `f${index}: file(path: $f${index}) { ${fields2} }`
}

// github/reading.ts
function pathsToRead({ policy, file }, documents = candidatePaths(file)) {
	const asked = policy.kind === "path" ? [policy.path] : []
	return [...new Set([policyPath, ...asked, ...documents])]
}
function publishedPath({ policy }) {
	switch (policy.kind) {
		case "default":
			return policyPath
		case "path":
			return policy.path
		case "yaml":
		case "preset":
			return null
	}
}

// problem/connection.ts
var proxyUnsupported = problem("proxy-unsupported", [], (variable, runtime) => ({
	what: `${variable} is set, but this Node.js version does not use a proxy by default.`,
	why: `The runner has Node.js ${runtime}.`,
	fix: "Set NODE_USE_ENV_PROXY=1 in the environment of the job, or update the runner."
}))

// github/tag-names.ts
var tagList = "GET /repos/{owner}/{repo}/git/matching-refs/tags/"

// github/early.ts
function askEarly(github, reading) {
	const { owner, name: repo } = reading
	const read2 = once2(github.read, tagList, { owner, repo })
	const published = publishedPath(reading)
	if (published === null) return { ...github, read: read2 }
	const { document, variables: variables2 } = repositoryQuery({ ...reading, files: pathsToRead(reading), published })
	const query = once2(github.query, document, variables2)
	return { ...github, read: read2, query }
}
function once2(ask, text, variables2) {
	const question = JSON.stringify([text, variables2])
	let early = ask(text, variables2, true)
	return (otherText, otherVariables, mayShrink) => {
		const answer = early
		if (answer === null || JSON.stringify([otherText, otherVariables]) !== question)
			return ask(otherText, otherVariables, mayShrink)
		early = null
		return answer
	}
}

// github/own-branch.ts
var ownBranch2 = "support-window/sync"

// github/proxy.ts
var variables = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"]
function useProxy(environment, runtime, setProxyOf = nodesOwn) {
	const variable = variables.find(name => environment[name])
	if (variable === void 0 || environment.NODE_USE_ENV_PROXY === "1") return null
	const setProxy = setProxyOf()
	if (setProxy === null) return proxyUnsupported(variable, runtime)
	setProxy(environment)
	return null
}
function nodesOwn() {
	const http = process.getBuiltinModule("node:http")
	return http.setGlobalProxyFromEnv ?? null
}

// action-context.ts
async function readStep(surroundings) {
	const { environment, today: today2, clock, runtime } = surroundings
	const inputs = readInputs(environment)
	const runner = readRunner(environment)
	const toolkit = await loadToolkit(surroundings.toolkit)
	const proxy = useProxy(environment, runtime)
	const problems = [...[inputs, runner, toolkit].flatMap(failuresOf), ...(proxy === null ? [] : [proxy])]
	if (!inputs.ok || !runner.ok || !toolkit.ok || problems.length > 0) return failure(problems, inputs.notes)
	const { getOctokit: getOctokit2, context: context3 } = toolkit.value
	const github = connect(getOctokit2, { ...runner.value, token: inputs.value.token }, clock)
	const payload = context3.payload
	const trigger = triggerFrom(environment, payload)
	const outsider = outsiderIn(environment, payload)
	const day = inputs.value.asOf ?? today2
	const step2 = { inputs: inputs.value, runner: runner.value, trigger, outsider, github, day }
	return success(step2, inputs.notes)
}
async function beginStep(surroundings) {
	const step2 = await readStep(surroundings)
	if (!step2.ok) return step2
	const branch = branchAsked(step2.value)
	if (branch === null) return step2
	const github = askEarly(step2.value.github, readingFor(step2.value, branch))
	return { ...step2, value: { ...step2.value, github } }
}
function branchAsked({ inputs }) {
	const isCertain = inputs.mode !== "pull-request" || inputs.base === null
	return inputs.branch ?? (isCertain ? ownBranch2 : null)
}
function isElsewhere({ inputs, runner }) {
	return inputs.repository !== null && inputs.repository !== runner.repository
}
function readingFor(step2, branch) {
	const { inputs, runner, trigger, day } = step2
	const judges = inputs.mode !== "pull-request" && inputs.base === null && !isElsewhere(step2)
	return {
		...inputs,
		...workPlace(step2),
		branch,
		server: runner.serverUrl,
		commit: judges ? trigger.commit : null,
		into: judges ? trigger.base : null,
		withPullRequest: inputs.mode === "pull-request",
		day
	}
}
function workPlace({ inputs, runner }) {
	const [owner = "", name = ""] = (inputs.repository ?? runner.repository).split("/")
	return { owner, name, base: inputs.base, branch: inputs.branch }
}
function failuresOf(result) {
	return result.ok ? [] : result.problems
}

// github/under-way.ts
import { subscribe, unsubscribe } from "node:diagnostics_channel"
var longest = 200
function underWay(begun, most = longest) {
	let waiting = 0
	let timer
	return new Promise(resolve => {
		const handlers = {
			"undici:request:create": () => void waiting++,
			"undici:client:sendHeaders": () => (--waiting <= 0 ? end() : void 0),
			"undici:client:connectError": () => end()
		}
		const entries = Object.entries(handlers)
		const end = () => {
			for (const [name, handler] of entries) unsubscribe(name, handler)
			clearTimeout(timer)
			resolve()
		}
		for (const [name, handler] of entries) subscribe(name, handler)
		timer = setTimeout(end, most)
		const check = () => setImmediate(() => (waiting === 0 ? end() : void 0))
		begun.then(check, end)
	})
}

// index.ts
var today = dayOfEpochSeconds(Date.now() / 1e3)
var step = beginStep({
	environment: process.env,
	today,
	clock: { now: Date.now, sleep: time => setTimeout2(time) },
	runtime: process.version,
	toolkit: () => Promise.resolve().then(() => (init_github(), github_exports))
})
step.catch(() => {})
await underWay(step)
var { runAndTell } = await import("./tell.js")
process.exitCode = await runAndTell(step, today, () => import("./action.js"))
