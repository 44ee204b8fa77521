var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// left-out-1:./platform.js
var require_platform = __commonJS({
  "left-out-1:./platform.js"() {
  }
});

// node_modules/semver/internal/debug.js
var require_debug = __commonJS({
  "node_modules/semver/internal/debug.js"(exports, module) {
    "use strict";
    var debug3 = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module.exports = debug3;
  }
});

// node_modules/semver/internal/constants.js
var require_constants = __commonJS({
  "node_modules/semver/internal/constants.js"(exports, module) {
    "use strict";
    var SEMVER_SPEC_VERSION = "2.0.0";
    var MAX_LENGTH = 256;
    var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
    9007199254740991;
    var MAX_SAFE_COMPONENT_LENGTH = 16;
    var MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
    var WHITESPACE_CHARACTERS = [
      "	",
      "\n",
      "\v",
      "\f",
      "\r",
      " ",
      "\xA0",
      "\u1680",
      "\u2000",
      "\u2001",
      "\u2002",
      "\u2003",
      "\u2004",
      "\u2005",
      "\u2006",
      "\u2007",
      "\u2008",
      "\u2009",
      "\u200A",
      "\u2028",
      "\u2029",
      "\u202F",
      "\u205F",
      "\u3000",
      "\uFEFF"
    ];
    var RELEASE_TYPES = [
      "major",
      "premajor",
      "minor",
      "preminor",
      "patch",
      "prepatch",
      "prerelease"
    ];
    module.exports = {
      MAX_LENGTH,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }
});

// node_modules/semver/internal/re.js
var require_re = __commonJS({
  "node_modules/semver/internal/re.js"(exports, module) {
    "use strict";
    var {
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_LENGTH
    } = require_constants();
    var debug3 = require_debug();
    exports = module.exports = {};
    var re = exports.re = [];
    var safeRe = exports.safeRe = [];
    var src = exports.src = [];
    var safeSrc = exports.safeSrc = [];
    var t = exports.t = {};
    var R = 0;
    var LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    var safeRegexReplacements = [
      ["\\s", 1],
      ["\\d", MAX_LENGTH],
      [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
    ];
    var makeSafeRegex = (value) => {
      for (const [token, max] of safeRegexReplacements) {
        value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      }
      return value;
    };
    var createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value);
      const index2 = R++;
      debug3(name, index2, value);
      t[name] = index2;
      src[index2] = value;
      safeSrc[index2] = safe;
      re[index2] = new RegExp(value, isGlobal ? "g" : void 0);
      safeRe[index2] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }
});

// node_modules/semver/internal/parse-options.js
var require_parse_options = __commonJS({
  "node_modules/semver/internal/parse-options.js"(exports, module) {
    "use strict";
    var looseOption = Object.freeze({ loose: true });
    var emptyOpts = Object.freeze({});
    var parseOptions2 = (options) => {
      if (!options) {
        return emptyOpts;
      }
      if (typeof options !== "object") {
        return looseOption;
      }
      return options;
    };
    module.exports = parseOptions2;
  }
});

// node_modules/semver/internal/identifiers.js
var require_identifiers = __commonJS({
  "node_modules/semver/internal/identifiers.js"(exports, module) {
    "use strict";
    var numeric = /^[0-9]+$/;
    var compareIdentifiers2 = (a, b) => {
      if (typeof a === "number" && typeof b === "number") {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      const anum = numeric.test(a);
      const bnum = numeric.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    var rcompareIdentifiers = (a, b) => compareIdentifiers2(b, a);
    module.exports = {
      compareIdentifiers: compareIdentifiers2,
      rcompareIdentifiers
    };
  }
});

// node_modules/semver/classes/semver.js
var require_semver = __commonJS({
  "node_modules/semver/classes/semver.js"(exports, module) {
    "use strict";
    var debug3 = require_debug();
    var { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
    var { safeRe: re, t } = require_re();
    var parseOptions2 = require_parse_options();
    var { compareIdentifiers: compareIdentifiers2 } = require_identifiers();
    var isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length) {
        return false;
      }
      for (let i = 0; i < identifiers.length; i++) {
        if (compareIdentifiers2(prerelease[i], identifiers[i]) !== 0) {
          return false;
        }
      }
      return true;
    };
    var SemVer = class _SemVer {
      constructor(version3, options) {
        options = parseOptions2(options);
        if (version3 instanceof _SemVer) {
          if (version3.loose === !!options.loose && version3.includePrerelease === !!options.includePrerelease) {
            return version3;
          } else {
            version3 = version3.version;
          }
        } else if (typeof version3 !== "string") {
          throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version3}".`);
        }
        if (version3.length > MAX_LENGTH) {
          throw new TypeError(
            `version is longer than ${MAX_LENGTH} characters`
          );
        }
        debug3("SemVer", version3, options);
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        const m = version3.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) {
          throw new TypeError(`Invalid Version: ${version3}`);
        }
        this.raw = version3;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
          throw new TypeError("Invalid major version");
        }
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
          throw new TypeError("Invalid minor version");
        }
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
          throw new TypeError("Invalid patch version");
        }
        if (!m[4]) {
          this.prerelease = [];
        } else {
          this.prerelease = m[4].split(".").map((id) => {
            if (/^[0-9]+$/.test(id)) {
              const num = +id;
              if (num >= 0 && num < MAX_SAFE_INTEGER) {
                return num;
              }
            }
            return id;
          });
        }
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) {
          this.version += `-${this.prerelease.join(".")}`;
        }
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        debug3("SemVer.compare", this.version, this.options, other);
        if (!(other instanceof _SemVer)) {
          if (typeof other === "string" && other === this.version) {
            return 0;
          }
          other = new _SemVer(other, this.options);
        }
        if (other.version === this.version) {
          return 0;
        }
        return this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.major < other.major) {
          return -1;
        }
        if (this.major > other.major) {
          return 1;
        }
        if (this.minor < other.minor) {
          return -1;
        }
        if (this.minor > other.minor) {
          return 1;
        }
        if (this.patch < other.patch) {
          return -1;
        }
        if (this.patch > other.patch) {
          return 1;
        }
        return 0;
      }
      comparePre(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.prerelease.length && !other.prerelease.length) {
          return -1;
        } else if (!this.prerelease.length && other.prerelease.length) {
          return 1;
        } else if (!this.prerelease.length && !other.prerelease.length) {
          return 0;
        }
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other.prerelease[i];
          debug3("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers2(a, b);
          }
        } while (++i);
      }
      compareBuild(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        let i = 0;
        do {
          const a = this.build[i];
          const b = other.build[i];
          debug3("build compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers2(a, b);
          }
        } while (++i);
      }
      // preminor will bump the version up to the next minor release, and immediately
      // down to pre-release. premajor and prepatch work the same way.
      inc(release2, identifier, identifierBase) {
        if (release2.startsWith("pre")) {
          if (!identifier && identifierBase === false) {
            throw new Error("invalid increment argument: identifier is empty");
          }
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier) {
              throw new Error(`invalid identifier: ${identifier}`);
            }
          }
        }
        switch (release2) {
          case "premajor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor = 0;
            this.major++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "preminor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "prepatch":
            this.prerelease.length = 0;
            this.inc("patch", identifier, identifierBase);
            this.inc("pre", identifier, identifierBase);
            break;
          // If the input is a non-prerelease version, this acts the same as
          // prepatch.
          case "prerelease":
            if (this.prerelease.length === 0) {
              this.inc("patch", identifier, identifierBase);
            }
            this.inc("pre", identifier, identifierBase);
            break;
          case "release":
            if (this.prerelease.length === 0) {
              throw new Error(`version ${this.raw} is not a prerelease`);
            }
            this.prerelease.length = 0;
            break;
          case "major":
            if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
              this.major++;
            }
            this.minor = 0;
            this.patch = 0;
            this.prerelease = [];
            break;
          case "minor":
            if (this.patch !== 0 || this.prerelease.length === 0) {
              this.minor++;
            }
            this.patch = 0;
            this.prerelease = [];
            break;
          case "patch":
            if (this.prerelease.length === 0) {
              this.patch++;
            }
            this.prerelease = [];
            break;
          // This probably shouldn't be used publicly.
          // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
          case "pre": {
            const base = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) {
              this.prerelease = [base];
            } else {
              let i = this.prerelease.length;
              while (--i >= 0) {
                if (typeof this.prerelease[i] === "number") {
                  this.prerelease[i]++;
                  i = -2;
                }
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) {
                  throw new Error("invalid increment argument: identifier already exists");
                }
                this.prerelease.push(base);
              }
            }
            if (identifier) {
              let prerelease = [identifier, base];
              if (identifierBase === false) {
                prerelease = [identifier];
              }
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) {
                  this.prerelease = prerelease;
                }
              } else {
                this.prerelease = prerelease;
              }
            }
            break;
          }
          default:
            throw new Error(`invalid increment argument: ${release2}`);
        }
        this.raw = this.format();
        if (this.build.length) {
          this.raw += `+${this.build.join(".")}`;
        }
        return this;
      }
    };
    module.exports = SemVer;
  }
});

// node_modules/semver/functions/parse.js
var require_parse = __commonJS({
  "node_modules/semver/functions/parse.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse6 = (version3, options, throwErrors = false) => {
      if (version3 instanceof SemVer) {
        return version3;
      }
      try {
        return new SemVer(version3, options);
      } catch (er) {
        if (!throwErrors) {
          return null;
        }
        throw er;
      }
    };
    module.exports = parse6;
  }
});

// node_modules/content-type/dist/index.js
var require_dist = __commonJS({
  "node_modules/content-type/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.format = format;
    exports.parse = parse6;
    var TEXT_REGEXP = /^[\u0009\u0020-\u007e\u0080-\u00ff]*$/;
    var TOKEN_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
    var QUOTE_REGEXP = /[\\"]/g;
    var TYPE_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
    var NullObject = /* @__PURE__ */ (() => {
      const C = function() {
      };
      C.prototype = /* @__PURE__ */ Object.create(null);
      return C;
    })();
    function format(obj) {
      const { type, parameters } = obj;
      if (!type || !TYPE_REGEXP.test(type)) {
        throw new TypeError(`Invalid type: ${type}`);
      }
      let result = type;
      if (parameters) {
        for (const param of Object.keys(parameters)) {
          if (!TOKEN_REGEXP.test(param)) {
            throw new TypeError(`Invalid parameter name: ${param}`);
          }
          result += `; ${param}=${qstring(parameters[param])}`;
        }
      }
      return result;
    }
    function parse6(header, options) {
      const stopChar = options?.comma === true ? COMMA : 65536;
      const len = header.length;
      let index2 = skipOWS(header, options?.start ?? 0, len);
      const valueStart2 = index2;
      index2 = skipValue(header, index2, len, stopChar);
      const valueEnd = trailingOWS(header, valueStart2, index2);
      const type = header.slice(valueStart2, valueEnd).toLowerCase();
      if (options?.parameters === false) {
        return { type, index: index2, parameters: new NullObject() };
      }
      return parseParameters(header, type, index2, len, stopChar);
    }
    var SP = 32;
    var HTAB = 9;
    var SEMI = 59;
    var EQ = 61;
    var DQUOTE = 34;
    var BSLASH = 92;
    var COMMA = 44;
    function parseParameters(header, type, index2, len, stopChar) {
      const parameters = new NullObject();
      parameter: while (index2 < len) {
        if (header.charCodeAt(index2) === stopChar)
          break;
        index2 = skipOWS(header, index2 + 1, len);
        const keyStart = index2;
        while (index2 < len) {
          const code2 = header.charCodeAt(index2);
          if (code2 === stopChar)
            break parameter;
          if (code2 === SEMI)
            continue parameter;
          if (code2 === EQ) {
            const keyEnd = trailingOWS(header, keyStart, index2);
            const key2 = header.slice(keyStart, keyEnd).toLowerCase();
            index2 = skipOWS(header, index2 + 1, len);
            if (index2 < len && header.charCodeAt(index2) === DQUOTE) {
              index2++;
              let value = "";
              while (index2 < len) {
                const code3 = header.charCodeAt(index2++);
                if (code3 === DQUOTE) {
                  index2 = skipValue(header, index2, len, stopChar);
                  if (parameters[key2] === void 0)
                    parameters[key2] = value;
                  break;
                }
                if (code3 === BSLASH && index2 < len) {
                  value += header[index2++];
                  continue;
                }
                value += String.fromCharCode(code3);
              }
              continue parameter;
            }
            const valueStart2 = index2;
            index2 = skipValue(header, index2, len, stopChar);
            if (parameters[key2] === void 0) {
              const valueEnd = trailingOWS(header, valueStart2, index2);
              parameters[key2] = header.slice(valueStart2, valueEnd);
            }
            continue parameter;
          }
          index2++;
        }
      }
      return { type, index: index2, parameters };
    }
    function skipValue(str, index2, len, stopChar) {
      while (index2 < len) {
        const code2 = str.charCodeAt(index2);
        if (code2 === SEMI || code2 === stopChar)
          break;
        index2++;
      }
      return index2;
    }
    function skipOWS(header, index2, len) {
      while (index2 < len) {
        const char = header.charCodeAt(index2);
        if (char !== SP && char !== HTAB)
          break;
        index2++;
      }
      return index2;
    }
    function trailingOWS(header, start, end2) {
      while (end2 > start) {
        const char = header.charCodeAt(end2 - 1);
        if (char !== SP && char !== HTAB)
          break;
        end2--;
      }
      return end2;
    }
    function qstring(str) {
      if (TOKEN_REGEXP.test(str))
        return str;
      if (TEXT_REGEXP.test(str))
        return `"${str.replace(QUOTE_REGEXP, "\\$&")}"`;
      throw new TypeError(`Invalid parameter value: ${str}`);
    }
  }
});

// src/index.ts
import process4 from "node:process";
import { setTimeout } from "node:timers/promises";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key2 in this.properties) {
        if (this.properties.hasOwnProperty(key2)) {
          const val = this.properties[key2];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key2}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// left-out-2:crypto
function randomUUID() {
  return process.getBuiltinModule("node:crypto").randomUUID();
}

// node_modules/@actions/core/lib/file-command.js
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key2, value) {
  const delimiter2 = `ghadelimiter_${randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key2.includes(delimiter2)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);
  }
  if (convertedValue.includes(delimiter2)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter2}"`);
  }
  return `${key2}<<${delimiter2}${os2.EOL}${convertedValue}${os2.EOL}${delimiter2}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";
import * as path2 from "path";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content3, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key2, value]) => ` ${key2}="${value}"`).join("");
    if (!content3) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content3}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text4, addEOL = false) {
    this._buffer += text4;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row2) => {
      const cells2 = row2.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells2);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label2, content3) {
    const element = this.wrap("details", this.wrap("summary", label2) + content3);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text4, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text4);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text4, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text4, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text4, href) {
    const element = this.wrap("a", text4, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/path-utils.js
import * as path from "path";

// node_modules/@actions/core/lib/core.js
var platform = __toESM(require_platform(), 1);
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}

// src/actions/workflow.ts
async function tell({ log, annotations, outputs, summary: summary2 }) {
  for (const line of log) info(harmless(line));
  for (const annotation2 of annotations) annotate(annotation2);
  if (process.env.GITHUB_OUTPUT)
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(summary2, true).write();
}
function hide(token) {
  setSecret(token);
}
function debug2(text4) {
  debug(text4);
}
function harmless(line) {
  return line.replace(/^(\s*):(?=:)/, "$1:\u200B").replaceAll("##[", "#\u200B#[");
}
function annotate({ kind, text: text4, title, file, line, column }) {
  const place = {
    ...file === null ? {} : { file },
    ...line === null ? {} : { startLine: line },
    ...column === null ? {} : { startColumn: column }
  };
  const properties = { title: harmless(title), ...place };
  if (kind === "error") error(harmless(text4), properties);
  else if (kind === "warning") warning(harmless(text4), properties);
  else notice(harmless(text4), properties);
}

// src/change/section.ts
var begin = "<!-- support-window:begin -->";
var end = "<!-- support-window:end -->";
var statePattern = /<!-- support-window:state ([A-Za-z0-9_-]{1,8000}) -->/;
function sectionOf(text4, state) {
  return [begin, text4, hidden(state), end].join("\n");
}
function stateIn(body) {
  const found2 = rememberedIn(body);
  return isState(found2) ? found2 : null;
}
function rememberedIn(body) {
  const section = spanIn(body);
  const [, encoded2] = statePattern.exec(section === null ? "" : body.slice(section.start, section.end)) ?? [];
  return encoded2 === void 0 ? null : decode(encoded2);
}
function withState(body, state) {
  const span = spanIn(body);
  if (span === null) return body;
  const section = body.slice(span.start, span.end).replace(statePattern, hidden(state));
  return `${body.slice(0, span.start)}${section}${body.slice(span.end)}`;
}
function withSection(body, section) {
  const span = spanIn(body);
  if (span !== null) return `${body.slice(0, span.start)}${section}${body.slice(span.end)}`;
  return body.trim() === "" ? section : `${section}

${body}`;
}
function spanIn(body) {
  const start = body.indexOf(begin);
  const last = start < 0 ? -1 : body.indexOf(end, start);
  return last < 0 ? null : { start, end: last + end.length };
}
function hidden(state) {
  return `<!-- support-window:state ${encode(state)} -->`;
}
function encode(state) {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function decode(text4) {
  try {
    const binary2 = atob(text4.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary2, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
function isState(found2) {
  if (typeof found2 !== "object" || found2 === null) return false;
  const { v, decision, title, closed: closed3 } = found2;
  return v === 1 && typeof decision === "string" && typeof title === "string" && typeof closed3 === "boolean";
}

// src/change/notice-state.ts
function noticeStateIn(body) {
  const found2 = rememberedIn(body);
  return isNoticeState(found2) ? found2 : null;
}
function isSameLine(a, b) {
  return a.scope === b.scope && a.product === b.product && a.line === b.line;
}
function isNoticeState(found2) {
  if (typeof found2 !== "object" || found2 === null) return false;
  const { v, scope, product, line, end: end2, words: words2, closed: closed3 } = found2;
  const texts = [scope, line, end2, words2, product ?? ""];
  return v === 1 && texts.every((text4) => typeof text4 === "string") && typeof closed3 === "boolean";
}

// src/change/markdown.ts
var unseen = new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}]|(?!\\u200d)\\p{Cf}", "gu");
var zeroWidth = "\u200B";
function escaped(text4) {
  return oneLine(text4).replaceAll(/[\\`*_[\]<>|~&$]/g, "\\$&").replaceAll(/^(\s*)([-+=]|\d{1,9}[.)])(?=\s|$)/g, "$1\\$2").replaceAll(/@|#|GH-(?=\d)|:(?=\/\/)|www(?=\.)/gi, `$&${zeroWidth}`);
}
function codeSpan(text4) {
  const line = oneLine(text4).replaceAll("\\|", "\\\\u{7c}").replaceAll("|", "\\|");
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = line.startsWith("`") || line.endsWith("`") || line.trim() === "" ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}
function markdownTable(head, rows) {
  const row2 = (cells2) => `| ${cells2.join(" | ")} |`;
  return [row2(head), row2(head.map(() => "---")), ...rows.map(row2)];
}
function oneLine(text4) {
  return text4.replaceAll(/[\t\r\n]+/g, " ").replaceAll(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

// src/change/parts.ts
function partsOf(decision) {
  const { products = [] } = decision;
  return products.length > 0 ? products : [{ ...decision, name: null }];
}
function newFiles(decision) {
  const files = partsOf(decision).flatMap(
    ({ document: { path: path4, after: after2 }, before }) => path4 === null || after2 === void 0 ? [] : [{ path: path4, before, after: after2 }]
  );
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
function documentPaths(decision) {
  const paths = partsOf(decision).map(({ document: document3 }) => document3.path);
  return [...new Set(paths.filter((path4) => path4 !== null))];
}
function placedEdits(decision) {
  return documentPaths(decision).flatMap(
    (path4) => editsOf(
      partsOf(decision).map(({ document: document3 }) => document3).filter((one2) => one2.path === path4)
    ).map((edit) => ({ ...edit, path: path4 }))
  );
}
function editsOf(documents) {
  return documents.flatMap(({ edits }) => edits).toSorted((a, b) => a.line - b.line);
}

// src/change/touched.ts
var datePattern = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[ .]+[A-Za-z]{3,9}\.? \d{4}\b|\b[A-Za-z]{3,9}\.?(?: \d{1,2},)? \d{4}\b/g;
function touchedLines({
  lines,
  document: document3
}) {
  return lines.flatMap((support3) => {
    const named3 = placeOf(support3.line.name, document3);
    return named3 === null ? [] : [{ support: support3, named: named3 }];
  });
}
function fingerprint(decision) {
  const parts = partsOf(decision).flatMap((part) => {
    const states2 = statesOf(part);
    if (states2 === null) return [];
    return part.name === null ? [states2] : [`${part.name}:
${states2}`];
  });
  return parts.length === 0 ? null : parts.join("\n");
}
function statesOf({ lines, document: document3 }) {
  if (!document3.changed) return null;
  const states2 = touchedLines({ lines, document: document3 }).map(
    ({ support: support3 }) => `${support3.line.name} ${support3.tier ?? "ended"}`
  );
  const written3 = document3.edits.map(({ after: after2 }) => after2 ?? "");
  const dates2 = written3.flatMap((text4) => text4.match(datePattern) ?? []);
  const rows = states2.length === 0 ? written3.map((text4) => text4.replaceAll(/[\s|]+/g, " ").trim()) : [];
  return [...states2, ...dates2.toSorted(), ...rows].join("\n");
}
function placeOf(name, { edits }) {
  const numbers = new RegExp(`(?<![\\d.])${name.replaceAll(".", "\\.")}(?!\\.?\\d)`);
  const before = edits.some((edit) => numbers.test(edit.before ?? ""));
  const after2 = edits.some((edit) => numbers.test(edit.after ?? ""));
  if (before && after2) return "both";
  if (before) return "before";
  return after2 ? "after" : null;
}

// src/change/title.ts
var mostNamed = 3;
function titleFor(decision) {
  const touched = partsOf(decision).flatMap(
    (part) => touchedLines(part).map((line) => ({ ...line, name: productLine(part.name, line.support.line.name) }))
  );
  const started = touched.filter(({ support: support3, named: named3 }) => support3.tier !== null && named3 === "after");
  const ended2 = touched.filter(({ support: support3 }) => support3.tier === null);
  const parts = [
    ...started.length === 0 ? [] : [`support ${listed(started.map(({ name }) => name))}`],
    ...ended2.length === 0 ? [] : [`end ${listed(ended2.map(({ name }) => name))}`]
  ];
  return `docs(security): ${parts.length === 0 ? "update the supported versions" : parts.join(", ")}`;
}
function productLine(product, name) {
  return product === null ? lineText(name) : `${product} ${lineText(name)}`;
}
function lineText(name) {
  return /^\d+$/.test(name) ? `${name}.x` : name;
}
function listed(names3) {
  const shown = names3.slice(0, names3.length > mostNamed ? mostNamed - 1 : mostNamed);
  const more2 = names3.length - shown.length;
  const all2 = more2 > 0 ? [...shown, `${more2} older`] : shown;
  return all2.length < 2 ? all2.join("") : `${all2.slice(0, -1).join(", ")} and ${all2.at(-1)}`;
}

// src/change/notice-text.ts
function noticeTitle({ product, line, end: end2 }) {
  return `End of support for ${productLine(product, line)}: ${end2}`;
}
function noticeText({ product, line, end: end2, words: words2 }) {
  const name = codeSpan(productLine(product, line));
  return [
    `${name} ends ${escaped(words2)}. The last day on which it is supported is **${end2}** (UTC).`,
    "",
    "### Before then",
    "",
    `- [ ] Release the fixes for ${name} that still wait.`,
    "- [ ] Tell its users what to move to, and until when.",
    `- [ ] Prepare to take ${name} out of what tests, builds and documents the supported versions.`,
    "- [ ] If it is to live longer, give it an end under `lines` in the support policy, with a `because`.",
    "",
    `The day after, the next run of support-window proposes the change of the table in a pull request. It closes this issue when the table says that ${name} has ended, or when the end has moved away. Close it yourself to hear no more of this end; you are asked again if its day changes.`
  ].join("\n");
}
function endedComment({ product, line }, path4) {
  const where = path4 === null ? "" : ` in ${codeSpan(path4)}`;
  return `${codeSpan(productLine(product, line))} has ended, and nothing is left to change${where}. support-window closes this issue.`;
}
function movedComment({ product, line, end: end2 }, reason) {
  const name = codeSpan(productLine(product, line));
  return `${name} does not end soon any more, or not on ${escaped(end2)}. The policy says of it now: ${escaped(reason)}. support-window closes this issue.`;
}
function unknownComment({ product, line }) {
  return `There is no line ${codeSpan(productLine(product, line))} under the support policy any more. support-window closes this issue.`;
}
function twinComment(number) {
  return `The same as #${number}, which another run opened at the same moment. support-window closes this issue.`;
}

// src/change/notice.ts
function noticeMoves(decision, issues2, scope) {
  const found2 = issues2.flatMap(knownFrom).filter(({ state }) => state.scope === scope);
  const oldestFirst = found2.toSorted((a, b) => a.issue.number - b.issue.number);
  const known = oldestFirst.filter((one2) => firstOf(oldestFirst, one2.state) === one2);
  const twins = oldestFirst.filter((one2) => !known.includes(one2));
  const wanted = wantedFrom(decision, scope);
  const outlived = known.filter(({ state }) => !wanted.some((other) => isSameLine(other, state)));
  return [
    ...twins.flatMap((one2) => closing(one2, twinComment(firstOf(known, one2.state)?.issue.number ?? 0), false)),
    ...wanted.flatMap((state) => announcing(state, firstOf(known, state))),
    ...outlived.flatMap((one2) => leaving(one2, decision))
  ];
}
function knownFrom(issue2) {
  const state = noticeStateIn(issue2.body);
  return state === null ? [] : [{ issue: issue2, state }];
}
function firstOf(all2, state) {
  return all2.find((one2) => isSameLine(one2.state, state));
}
var longestWords = 500;
function wantedFrom(decision, scope) {
  const wanted = partsOf(decision).flatMap(
    ({ name: product, ending }) => ending.map(({ line, day: end2, words: words2 }) => {
      const about = { product, line: line.name, end: end2, words: words2.slice(0, longestWords) };
      return { v: 1, scope, ...about, closed: false };
    })
  );
  return wanted.toSorted((a, b) => a.end.localeCompare(b.end));
}
function announcing(wanted, known) {
  const title = noticeTitle(wanted);
  const section = sectionOf(noticeText(wanted), wanted);
  const about = productLine(wanted.product, wanted.line);
  if (known === void 0) return [{ kind: "open", about, title, body: section }];
  const { issue: issue2, state } = known;
  const isCurrent2 = state.end === wanted.end && state.words === wanted.words && !state.closed;
  const isDeclined2 = state.end === wanted.end && !state.closed;
  if (issue2.open ? isCurrent2 : isDeclined2) return [];
  const isOurs = issue2.title === noticeTitle(state) && issue2.title !== title;
  return [
    {
      kind: issue2.open ? "refresh" : "reopen",
      about,
      number: issue2.number,
      title: isOurs ? title : null,
      body: withSection(issue2.body, section)
    }
  ];
}
function leaving(known, decision) {
  const { state } = known;
  const part = partsOf(decision).find(({ name }) => name === state.product);
  const support3 = part?.lines.find(({ line }) => line.name === state.line);
  if (part === void 0 || support3 === void 0) return closing(known, unknownComment(state), false);
  if (support3.tier !== null) return closing(known, movedComment(state, support3.reason), false);
  return part.document.changed ? [] : closing(known, endedComment(state, part.document.path), true);
}
function closing({ issue: issue2, state }, comment2, done) {
  if (!issue2.open || state.closed) return [];
  const body = withState(issue2.body, { ...state, closed: true });
  const about = productLine(state.product, state.line);
  return [{ kind: "close", about, number: issue2.number, body, comment: comment2, done }];
}

// src/problem/notice.ts
function endsSoon(line, words2) {
  return { code: "ends-soon", what: `${line} ends soon: ${words2}.` };
}
var doings = {
  open: "was opened",
  refresh: "was brought up to date",
  reopen: "was opened again",
  close: "was closed"
};
function issueKept(number, line, doing2) {
  return { code: "issue-kept", what: `Issue ${number}, about the end of ${line}, ${doings[doing2]}.` };
}
function issuesForbidden(said) {
  return {
    code: "issues-forbidden",
    what: `The policy has a "notice", but the token may not read and write issues. Add "issues: write" to the permissions of the job, or take "notice" out of the policy. GitHub answered: ${said}`
  };
}
function issuesDisabled(repository) {
  return {
    code: "issues-disabled",
    what: `The policy has a "notice", but issues are switched off in ${repository}. Switch them on under Settings, General, Features; until then only runs say which lines are about to end.`
  };
}
function issuesCrowded(label2, most4) {
  return {
    code: "issues-crowded",
    what: `More than ${most4} issues carry the label "${label2}", so those about lines that are about to end were left alone. Take the label from issues that are done.`
  };
}
function aheadUnknown(message) {
  return { code: "ahead-unknown", what: `What is to come could not be looked after: ${message}` };
}
function issuesUnkept(said) {
  return {
    code: "issues-unkept",
    what: `The issues about lines that are about to end could not be brought up to date; the next run tries again. GitHub answered: ${said}`
  };
}
function issuesLeft(left, most4) {
  const issues2 = left === 1 ? "One more issue" : `${left} more issues`;
  return {
    code: "issues-left",
    what: `${issues2} about lines that are about to end must wait for the next run: a run changes at most ${most4}.`
  };
}
function scheduleAsleep(paths) {
  const [first = "", ...others2] = paths;
  const named3 = others2.length === 0 ? first : `${first} and ${others2.length} more`;
  return {
    code: "schedule-asleep",
    what: `GitHub has switched off the scheduled workflow ${named3}.`,
    why: "It does so after 60 days without activity in a public repository. The policy counts days, and a line that ends between two releases is only noticed by a scheduled run.",
    fix: `Switch it on again on its page under Actions, or with "gh workflow enable ${fileName(first)}".`
  };
}
function scheduleMissing(last) {
  const since = last === null ? "known" : `known since ${last}`;
  return {
    code: "schedule-missing",
    what: `No scheduled run of a workflow is ${since}.`,
    why: "The policy counts days, and a line that ends between two releases is only noticed by a scheduled run.",
    fix: 'Give the workflow that keeps the document "schedule: [{ cron: "23 5 * * *" }]" under "on". If it is new, this goes away with its first run.'
  };
}
function fileName(path4) {
  return path4.slice(path4.lastIndexOf("/") + 1);
}

// src/github/issues.ts
var issueLabel = "support-window";
var mostIssues = 100;
var query = `query Issues($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    issues(labels: [$label], first: ${mostIssues}, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage }
      nodes { number title body state viewerDidAuthor }
    }
  }
}`;
async function readIssues(github, site) {
  const answer = await github.query(query, { ...site, label: issueLabel });
  if (!answer.ok) return unkept(answer.refusal, site);
  const { data, errors = [] } = answer.value;
  const [error2] = errors;
  if (error2 !== void 0 || !data?.repository) {
    const status = error2?.type === "FORBIDDEN" ? 403 : 422;
    return unkept({ kind: "refused", status, said: error2?.message ?? "nothing" }, site);
  }
  const { hasIssuesEnabled, issues: issues2 } = data.repository;
  if (!hasIssuesEnabled) return unkept({ kind: "refused", status: 410, said: "" }, site);
  if (issues2.pageInfo.hasNextPage)
    return { ok: false, uncertain: false, note: issuesCrowded(issueLabel, mostIssues) };
  const ours = issues2.nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor);
  return { ok: true, value: ours.map(issueFrom) };
}
function issueFrom({ number, title, body, state }) {
  return { number, title, body, open: state === "OPEN" };
}
async function keepIssue(github, site, move) {
  switch (move.kind) {
    case "open":
      return await openIssue(github, site, move);
    case "refresh":
      return await changeIssue(github, site, move.number, textOf(move));
    case "reopen":
      return await changeIssue(github, site, move.number, { ...textOf(move), state: "open" });
    case "close":
      return await closeIssue(github, site, move);
  }
}
var issues = "/repos/{owner}/{repo}/issues";
async function openIssue(github, site, { title, body }) {
  const answer = await send(github, `POST ${issues}`, site, { title, body, labels: [issueLabel] });
  if (!answer.ok) return unkept(answer.refusal, site);
  const { number, labels } = answer.value.data;
  if (labels.some(({ name }) => name === issueLabel)) return { ok: true, value: number };
  const label2 = { issue_number: number, labels: [issueLabel] };
  const labelled = await send(github, `POST ${issues}/{issue_number}/labels`, site, label2);
  return labelled.ok ? { ok: true, value: number } : unkept(labelled.refusal, site);
}
function textOf({ title, body }) {
  return { body, ...title === null ? {} : { title } };
}
async function closeIssue(github, site, { number, body, comment: comment2, done }) {
  const change2 = { body, state: "closed", state_reason: done ? "completed" : "not_planned" };
  const closed3 = await changeIssue(github, site, number, change2);
  if (!closed3.ok) return closed3;
  await send(github, `POST ${issues}/{issue_number}/comments`, site, { issue_number: number, body: comment2 });
  return closed3;
}
async function changeIssue(github, site, number, change2) {
  const answer = await send(github, `PATCH ${issues}/{issue_number}`, site, {
    issue_number: number,
    ...change2
  });
  return answer.ok ? { ok: true, value: number } : unkept(answer.refusal, site);
}
function send(github, route, { owner, name }, parameters) {
  return github.write(route, { owner, repo: name, ...parameters });
}
function unkept(refusal, { owner, name }) {
  const { kind, said } = refusal;
  const status = kind === "refused" ? refusal.status : 0;
  const isForbidden = (status === 403 || status === 404) && !/archived/i.test(said);
  if (status === 410) return { ok: false, uncertain: false, note: issuesDisabled(`${owner}/${name}`) };
  return {
    ok: false,
    uncertain: kind === "uncertain",
    note: isForbidden ? issuesForbidden(said) : issuesUnkept(said)
  };
}

// src/problem/connection.ts
function rateLimited(seconds) {
  const wait = seconds === null ? "later" : `in ${seconds} seconds`;
  return {
    code: "rate-limited",
    what: "GitHub's rate limit for this token is used up.",
    why: `GitHub asks to come back ${wait}, and this run does not wait that long.`,
    fix: "Run the workflow again later; the next run begins where this one stopped."
  };
}
function noAnswer(server, said) {
  return {
    code: "no-answer",
    what: `${server} did not answer as GitHub does.`,
    why: `After several tries: ${said}`,
    fix: "Run the workflow again; the next run begins where this one stopped. If it stays so, look at the status of GitHub, the proxy and the network of the runner."
  };
}
function untrustedServer(server, said) {
  return {
    code: "untrusted-server",
    what: `The certificate of ${server} is not trusted, so nothing was sent.`,
    why: `Node.js says: ${said}.`,
    fix: 'Where the server or a proxy has a certificate of an authority of your own, put that of the authority (PEM) on the runner and name the file in NODE_EXTRA_CA_CERTS, in the environment of the runner or under "env:" of the job.'
  };
}
function linkAstray(address, apiUrl) {
  return {
    code: "link-astray",
    what: "The list of tags goes on at an address that is not of the same GitHub.",
    why: `It is ${address}, and the token travels to ${apiUrl} alone.`,
    fix: "Look at the proxy of the runner and at GITHUB_API_URL: the addresses in the answers must begin with it."
  };
}
function endlessTags(pages) {
  return {
    code: "endless-tags",
    what: `The list of tags has more than ${pages} pages.`,
    why: "A workflow's token may not ask for more in an hour, and the last page that was read names a next one.",
    fix: 'Run "support-window update" in a clone, which reads all tags from it, and please report this.'
  };
}
function proxyUnsupported(variable, runtime) {
  return {
    code: "proxy-unsupported",
    what: `${variable} is set, but this Node.js uses no proxy by itself.`,
    why: `The runner brought Node.js ${runtime}.`,
    fix: "Set NODE_USE_ENV_PROXY=1 in the environment of the job, or update the runner."
  };
}

// src/problem/github.ts
function repositoryUnseen(repository) {
  return {
    code: "repository-not-found",
    what: `GitHub shows no repository ${repository} to this token.`,
    why: "It answered 404: there is none of that name, or the token may not read it.",
    fix: 'Correct the input "repository", or give a "token" that may read its contents.'
  };
}
function daysOpen(rounds, tag) {
  return {
    code: "days-open",
    what: `The days and releases that the policy needs were not all found in ${rounds} rounds of questions to GitHub.`,
    why: `Each answer made others needed, at last the one of ${tag}: newer tags of its line are drafts or pre-releases.`,
    fix: 'Write "releases: github" in the policy, which reads all releases at once, or "releases: tags", which lets every tag count.'
  };
}
function refused(doing2, said) {
  return {
    code: "refused",
    what: `GitHub refused to ${doing2}.`,
    why: `It answered: ${said}`,
    fix: "Do what the answer asks for and run the workflow again."
  };
}
function missingBase(base) {
  return {
    code: "missing-base",
    what: base === null ? "The repository has no commits yet." : `There is no branch ${base}.`,
    why: base === null ? "It has no default branch." : 'The input "base" names it.',
    fix: base === null ? "Push a first commit." : 'Correct "base", or leave it out to use the default branch.'
  };
}
function policyNotThere(path4, base) {
  return {
    code: "policy-missing",
    what: `The policy ${path4} does not exist.`,
    why: `The branch ${base} has no file of that name.`,
    fix: 'Correct the input "policy", or give a preset or YAML instead.',
    where: { path: path4 }
  };
}
function branchTaken(branch) {
  return {
    code: "branch-taken",
    what: `The branch ${branch} holds commits that support-window did not make.`,
    why: "It never overwrites the work of others.",
    fix: `Delete or rename the branch ${branch}, or let support-window use another one with the input "branch".`
  };
}
function branchClash(branch) {
  const above = branch.split("/").slice(0, -1).join("/");
  const clash = above === "" ? `a branch below ${branch}/` : `a branch ${above}, or one below ${branch}/,`;
  return {
    code: "branch-clash",
    what: `The branch ${branch} cannot be created.`,
    why: `git allows no branch of that name beside another one: ${clash} stands in its way.`,
    fix: `Delete or rename the other branch, or use another name with the input "branch".`
  };
}
function keptMoving(branch, tries) {
  return {
    code: "kept-moving",
    what: `${branch} was moved by somebody else at each of ${tries} tries.`,
    why: "Several runs work on it at the same time.",
    fix: 'Run the workflow again, and give it "concurrency: { group: support-window }" so that its runs wait for each other.'
  };
}
function declined(number, url) {
  return {
    code: "declined",
    what: `Pull request ${number} with the same change was closed without merging it, so it is not proposed again: ${url}. Reopen it, or start the workflow by hand, to have it back.`
  };
}
function leftAlone(number, url) {
  return {
    code: "left-alone",
    what: `Pull request ${number} holds commits of other people and is left alone: ${url}`
  };
}
function notDecorated(input, said) {
  return {
    code: "not-decorated",
    what: `The pull request is open, but its ${input} could not be set: ${said}`
  };
}
function noDrafts() {
  return {
    code: "no-drafts",
    what: "This repository has no draft pull requests, so the pull request is open for review."
  };
}
function bodyFull(number, url) {
  return {
    code: "body-full",
    what: `The text of pull request ${number} is so long that the reasons do not fit in; the job summary has them. Shorten the text to have them there, too: ${url}`
  };
}
function forkReports(repository) {
  return {
    code: "fork",
    what: `${repository} is a fork, so the change is reported and no pull request is opened. Set the input "repository" to "${repository}" to open one.`
  };
}
function taggedTagAbsent(tag) {
  return {
    code: "tag-not-listed",
    what: `GitHub does not list the tag ${tag} yet; it counts as released today.`
  };
}

// src/problem/permission.ts
function badCredentials() {
  return {
    code: "bad-credentials",
    what: "GitHub does not accept the token.",
    why: "It answered 401: the token is wrong, expired or revoked.",
    fix: `Leave the input "token" out to use the workflow's own, or give one that is valid.`
  };
}
function missingPermission(doing2, needed, said) {
  return {
    code: "missing-permission",
    what: `The token may not ${doing2}.`,
    why: answered(said),
    fix: permissionFix(needed, said)
  };
}
function permissionFix(needed, said) {
  if (/personal access token/i.test(said)) {
    const named3 = needed.map((permission) => permission.replace(/^pull-requests/, "pull requests"));
    return `Give the personal access token ${named3.join(" and ")} for this repository.`;
  }
  return /required scopes/i.test(said) ? 'Give the classic personal access token the scope "repo", or "public_repo" for a public repository.' : `Give the job "permissions: { ${needed.join(", ")} }", or the GitHub App of the token these permissions.`;
}
function archivedRepository(repository) {
  return {
    code: "archived-repository",
    what: `${repository} is archived, so nothing can be written to it.`,
    why: "Its document is out of date, and GitHub keeps archived repositories as they are.",
    fix: "Unarchive the repository to let its document be updated, or switch this workflow off."
  };
}
function pullRequestsForbidden(link3, branch, said) {
  return {
    code: "pull-requests-forbidden",
    what: `The branch ${branch} is pushed, but workflows may not open pull requests here.`,
    why: answered(said),
    fix: `Turn on "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General (an organisation may have it off for all), or give a token of a GitHub App. Or open it yourself: ${link3}`
  };
}
function branchProtected(branch, said) {
  return {
    code: "branch-protected",
    what: `A rule of the repository does not let support-window write the branch ${branch}.`,
    why: answered(said),
    fix: `Exempt ${branch} from the rule under Settings, Rules, or use a name it allows with the input "branch".`
  };
}
function organisationPolicy(said) {
  return {
    code: "organisation-policy",
    what: "A policy of the organisation keeps this token out.",
    why: answered(said),
    fix: `Leave the input "token" out to use the workflow's own, or do as the policy asks: authorise the token for single sign-on, use a kind of token that is allowed, or a runner whose address is.`
  };
}
function signoffRequired(repository, said) {
  return {
    code: "signoff-required",
    what: `${repository} only takes commits that are signed off.`,
    why: answered(said),
    fix: 'Set the input "signoff: true".'
  };
}
function readOnlyToken(outsider) {
  return {
    code: "read-only-token",
    what: `The token of a run that ${outsider} starts only reads, so the change is reported and nothing is written. The next run on a schedule, a release or by hand writes it.`
  };
}
function answered(said) {
  const text4 = said.replaceAll(/\s+/g, " ").trim();
  return `GitHub answered: ${text4}${/[.!?]$/.test(text4) ? "" : "."}`;
}

// src/github/refusal.ts
function problemFrom(refusal, doing2) {
  switch (refusal.kind) {
    case "limited":
      return rateLimited(refusal.seconds);
    case "uncertain":
      return noAnswer(doing2.server, refusal.said);
    case "untrusted":
      return untrustedServer(doing2.server, refusal.said);
    case "astray":
      return linkAstray(refusal.said, refusal.apiUrl);
    case "refused":
      return problemSaid(refusal.said, refusal.status, doing2);
  }
}
function problemFromError({ type, message }, doing2) {
  const status = type === "NOT_FOUND" ? 404 : type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES" ? 403 : 422;
  return problemSaid(message, status, doing2);
}
function problemSaid(said, status, doing2) {
  if (status === 401) return badCredentials();
  if (/archived/i.test(said)) return archivedRepository(doing2.repository);
  if (/sign(?:ed)?[ -]?off/i.test(said)) return signoffRequired(doing2.repository, said);
  if (/Ref cannot be created/i.test(said)) return branchClash(doing2.branch);
  if (isPolicy(said)) return organisationPolicy(said);
  if (isRule(said)) return branchProtected(doing2.branch, said);
  if (status === 404 && /Not Found|Could not resolve to a Repository/i.test(said)) {
    return repositoryUnseen(doing2.repository);
  }
  if (status === 403) return missingPermission(doing2.purpose, doing2.needs, said);
  return refused(doing2.purpose, said);
}
function isRule(said) {
  return /rule violations|protected branch|through a pull request|Reference update failed|Cannot (create|update|delete|force)|creations being restricted/i.test(
    said
  );
}
function isPolicy(said) {
  return /SAML enforcement|IP allow list|forbids access via/i.test(said);
}

// src/github/mutate.ts
async function mutate(github, document3, variables2, doing2) {
  const answer = await github.mutate(document3, variables2);
  if (!answer.ok) {
    const { refusal } = answer;
    const kind = refusal.kind === "uncertain" ? "unanswered" : "failed";
    return { kind, problem: problemFrom(refusal, doing2), errors: [], partial: null };
  }
  const { data, errors = [] } = answer.value;
  const [first] = errors;
  if (first === void 0 && data !== null) return { kind: "done", value: data, partial: data };
  if (first === void 0) {
    return {
      kind: "unanswered",
      problem: noAnswer(doing2.server, "an answer without data"),
      errors,
      partial: null
    };
  }
  const told2 = problemFromError(first, doing2);
  if (isRace(first, told2)) {
    const problem = told2.code === "branch-clash" ? told2 : keptMoving(doing2.branch, mostTries);
    return { kind: "moved", problem, errors, partial: data };
  }
  return { kind: "failed", problem: told2, errors, partial: data };
}
var mostTries = 3;
function isRace({ type, path: path4, message }, { code: code2 }) {
  return type === "STALE_DATA" || path4?.[0] === "updateRefs" && code2 === "refused" || type === "NOT_FOUND" && code2 === "refused" || code2 === "branch-clash" || /already exists|not a fast forward|No commits between/i.test(message);
}

// src/github/notice.ts
var mostChanges = 10;
async function keepIssues(github, decision, site) {
  let progress = { kept: /* @__PURE__ */ new Map(), changes: 0, notes: [], obstacle: null, again: true };
  for (let tries = 1; progress.again && tries <= mostTries; tries++) {
    progress = await tryOnce(github, decision, site, { ...progress, obstacle: null, again: false });
  }
  const { notes: notes2, obstacle } = progress;
  return obstacle === null ? notes2 : [...notes2, obstacle];
}
async function tryOnce(github, decision, { scope, ...site }, before) {
  const found2 = await readIssues(github, site);
  if (!found2.ok) return { ...before, obstacle: found2.note };
  const issues2 = new Map([...found2.value.map((issue2) => [issue2.number, issue2]), ...before.kept]);
  const moves = noticeMoves(decision, [...issues2.values()], scope);
  const room = mostChanges - before.changes;
  const left = moves.length - room;
  const obstacle = left > 0 ? issuesLeft(left, mostChanges) : null;
  return await carryOut(github, site, moves.slice(0, room), { ...before, obstacle });
}
async function carryOut(github, site, moves, before) {
  let progress = before;
  for (const move of moves) {
    const kept = await keepIssue(github, site, move);
    if (!kept.ok) return { ...progress, obstacle: kept.note, again: kept.uncertain };
    progress = after(move, kept.value, progress);
  }
  return progress;
}
function after(move, number, { kept, changes, notes: notes2, ...rest }) {
  const title = move.kind === "close" ? null : move.title;
  const issue2 = { number, title: title ?? "", body: move.body, open: move.kind !== "close" };
  return {
    kept: new Map([...kept, [number, issue2]]),
    changes: changes + 1,
    notes: [...notes2, issueKept(number, move.about, move.kind)],
    obstacle: rest.obstacle,
    again: rest.again || move.kind === "open"
  };
}

// src/day.ts
var dayPattern = /^\d{4}-\d{2}-\d{2}$/;
var millisecondsPerDay = 864e5;
function parseDay(text4) {
  if (!dayPattern.test(text4)) return null;
  const time = Date.parse(`${text4}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const day = dayOfTime(time);
  return day === text4 ? day : null;
}
function dayOfEpochSeconds(seconds) {
  return dayOfTime(seconds * 1e3);
}
function addDays(day, count) {
  return dayOfTime(Date.parse(`${day}T00:00:00Z`) + count * millisecondsPerDay);
}
function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}
function dayOfTime(time) {
  return new Date(time).toISOString().slice(0, 10);
}

// src/github/schedule.ts
var longestSleep = 60;
var actions = "GET /repos/{owner}/{repo}/actions";
async function watchSchedule(github, { owner, name }, day) {
  const place = { owner, repo: name };
  const workflows = await github.read(`${actions}/workflows`, { ...place, per_page: 100 });
  if (!workflows.ok) return workflows;
  const asleep = asleepIn(workflows.value.data);
  if (asleep.length > 0) return { ok: true, value: [scheduleAsleep(asleep)] };
  const runs = await github.read(`${actions}/runs`, { ...place, event: "schedule", per_page: 1 });
  if (!runs.ok) return runs;
  const last = lastDayIn(runs.value.data);
  const isRecent = last !== null && daysBetween(last, day) <= longestSleep;
  return { ok: true, value: isRecent ? [] : [scheduleMissing(last)] };
}
function asleepIn(data) {
  const { workflows } = data;
  return workflows.filter(({ state }) => state === "disabled_inactivity").map(({ path: path4 }) => path4);
}
function lastDayIn(data) {
  const { workflow_runs: runs } = data;
  const [newest] = runs;
  return newest === void 0 ? null : dayOfEpochSeconds(Date.parse(newest.created_at) / 1e3);
}

// src/ahead.ts
var nothingAhead = { warnings: [], notes: [] };
async function lookAhead(decision, snapshot, step) {
  try {
    return await look(decision, snapshot, step);
  } catch (error2) {
    return { warnings: [], notes: [aheadUnknown(error2 instanceof Error ? error2.message : String(error2))] };
  }
}
async function look(decision, snapshot, step) {
  const { inputs, runner, github, outsider, day } = step;
  const isGuest = outsider !== null || snapshot.node.isFork && inputs.repository === null;
  if (isGuest || decision.plan === "blocked") return nothingAhead;
  const [owner = "", name = ""] = (inputs.repository ?? runner.repository).split("/");
  const hasNotice = givesNotice(snapshot);
  if (inputs.mode === "pull-request" && hasNotice) {
    const site = { owner, name, scope: inputs.branch };
    return { warnings: [], notes: await keepIssues(github, decision, site) };
  }
  const countsDays = hasNotice || decision.nextChange !== null;
  if (inputs.mode !== "check" || runner.event === "schedule" || !countsDays) return nothingAhead;
  const watched = await watchSchedule(github, { owner, name }, day);
  if (watched.ok) return { warnings: watched.value, notes: [] };
  debug2(`Whether schedules run is not known: ${watched.refusal.said}`);
  return nothingAhead;
}
function givesNotice({ facts: { policy } }) {
  return policy?.reading.ok === true && policy.reading.value.some((product) => product.policy.notice !== null);
}

// src/problem/gate.ts
function releaseOnEndedLine(version3, line, reason) {
  return {
    code: "unsupported-release",
    what: `${version3} was released on ${line}, which is not supported.`,
    why: `The policy says of ${line}: ${reason}.`,
    fix: `To support ${line} again, give it an end under "lines" in the policy, with a "because"; otherwise withdraw ${version3}. "on-unsupported-release: ignore" keeps this check quiet.`
  };
}
function releaseBelowFloor(version3, line, floor) {
  return {
    code: "release-below-floor",
    what: `${version3} is the first release of ${line}, a line older than the floor ${floor}.`,
    why: `"floor: ${floor}" ends every older line, and none of ${line} was released before.`,
    fix: `Delete the tag if its number is a mistake; otherwise lower the floor, or give ${line} an end under "lines" in the policy.`
  };
}
function branchOfEndedLine(branch, line, reason) {
  return {
    code: "unsupported-branch",
    what: `This change goes into ${branch}, the branch of ${line}, which is not supported.`,
    why: `The policy says of ${line}: ${reason}.`,
    fix: `Aim it at the branch of a supported line, or give ${line} an end under "lines" in the policy, with a "because". "on-unsupported-release: ignore" keeps this check quiet.`
  };
}
function releaseEnds(version3, effects) {
  const [last = "", ...others2] = effects.toReversed();
  const all2 = others2.length === 0 ? last : `${others2.toReversed().join(", ")} and ${last}`;
  return { code: "release-ends", what: `${version3} ${all2}.` };
}
function tagIsNoRelease(tag, reason) {
  return {
    code: "tag-is-no-release",
    what: `The tag ${tag} that started this run is no release: ${reason}.`
  };
}
function tagGone(tag) {
  return {
    code: "tag-gone",
    what: `GitHub does not list the tag ${tag} that started this run: it was deleted, or is not listed yet. Everything was decided without it.`
  };
}
function missingCommit(commit) {
  return {
    code: "missing-commit",
    what: `GitHub shows no commit ${commit}.`,
    why: "GITHUB_SHA names it as the commit under test; it may have been replaced since this run began.",
    fix: "Run the workflow again for the newest commit."
  };
}
function mayBeDraft(tags) {
  const named3 = tags.slice(0, 3).join(", ");
  return {
    code: "may-be-draft",
    what: `GitHub shows this token no release of ${named3}. If it is still a draft, it counts as released here, and not in a run whose token may write.`
  };
}

// src/change/draft.ts
function draftNotes(decision, { tags, policy }) {
  const products = policy?.reading.ok === true ? policy.reading.value : [];
  if (decision.plan !== "open" || tags.every(({ release: release2 }) => release2 === null)) return [];
  const bare = new Set(tags.flatMap(({ name, release: release2 }) => release2 === null ? [name] : []));
  const names3 = partsOf(decision).flatMap((part) => {
    const counts3 = products.find(({ name }) => name === part.name)?.policy.release.releases ?? "tags";
    if (counts3 !== "joined") return [];
    return touchedLines(part).flatMap(
      ({ support: { line, tier } }) => tier !== null && line.releases.every(({ tag }) => bare.has(tag)) ? [line.latest.tag] : []
    );
  });
  return names3.length === 0 ? [] : [mayBeDraft(names3)];
}

// src/policy/branch.ts
var linePlaceholder = "{line}";
function lineOfBranch(template2, branch) {
  const [before = "", after2 = ""] = template2.split(linePlaceholder);
  const fits = branch.length > before.length + after2.length && branch.startsWith(before) && branch.endsWith(after2);
  return fits ? branch.slice(before.length, branch.length - after2.length) : null;
}

// src/problem/support.ts
function dateUnknown(line, days) {
  return {
    code: "date-unknown",
    what: `The support of ${line} cannot be decided.`,
    why: `The policy needs ${days}, which is not known.`,
    fix: 'Date the release by an annotated tag or a release on GitHub, or set its end under "lines" in the policy.'
  };
}
function floorSupported(line, floor, path4) {
  return {
    code: "floor-supported",
    what: `The floor ends ${line}, which the policy still supports.`,
    why: `"floor: ${floor}" ends every older line, but by the policy's own rules ${line} has support left.`,
    fix: `Lower the floor, or end ${line} under "lines" with the reason.`,
    where: { path: path4 }
  };
}
function lineWithoutRule(lines) {
  const shown = lines.slice(0, 10).join(", ");
  const more2 = lines.length > 10 ? ` and ${lines.length - 10} more` : "";
  return {
    code: "line-without-rule",
    what: `No rule of the policy covers ${shown}${more2}; they count as ended.`
  };
}
function overrideWithoutLine(line) {
  return {
    code: "override-without-line",
    what: `The policy makes an exception for ${line}, a line without releases.`
  };
}

// src/policy/ends.ts
function tierEnd(tier, moment, eol) {
  if (moment.kind !== "on") return { tier, date: null, words: endWords(moment) };
  return { tier, date: eol !== null && eol < moment.day ? eol : moment.day, words: null };
}
function endWords(moment) {
  switch (moment.kind) {
    case "by":
      return `on ${moment.day} at the latest`;
    case "open":
      return moment.words;
    case "forever":
      return "never";
    case "never":
      return "before it began";
  }
}

// src/release/version.ts
var import_parse = __toESM(require_parse(), 1);

// src/release/suffix.ts
var stableWords = /* @__PURE__ */ new Set(["final", "ga", "release", "stable", "lts"]);
var laterWords = /* @__PURE__ */ new Set(["post", "sp"]);
var movingWords = /* @__PURE__ */ new Set(["latest", "current", "x"]);
var fixWords = /* @__PURE__ */ new Set(["patch", "p", "pl", "hotfix", "fix"]);
var fullNames = /* @__PURE__ */ new Map([
  ["a", "alpha"],
  ["b", "beta"],
  ["c", "rc"],
  ["cr", "rc"]
]);
var preReleaseWords = /^(?:alpha|beta|bate|a|b|c|rc|cr|m|milestone|pre|prerelease|preview|preminor|prepatch|premajor|dev|snapshot|nightly|canary|next|ea|exp|experimental|insiders?|test|unstable|wip|draft)$/;
function readSuffix(text4, stableSuffixes = []) {
  if (text4 === "") return { kind: "release", preRelease: null, later: [] };
  const tokens = wordsAndNumbers(text4);
  const [word = "", ...rest] = /^\d/.test(tokens[0] ?? "") ? ["n", ...tokens] : tokens;
  if (movingWords.has(tokens.at(-1) ?? "")) return { kind: "moving" };
  if (stableWords.has(word) && rest.length === 0) return { kind: "release", preRelease: null, later: [] };
  if (isLater(word, stableSuffixes) && rest.every(isNumber)) {
    return { kind: "later", preRelease: null, later: rest.length === 0 ? [0] : rest.map(Number) };
  }
  const known = preReleaseWords.test(word) || tokens[0] !== word;
  return { kind: known ? "pre-release" : "unknown", preRelease: preReleaseText(text4, tokens), later: [] };
}
function fixWord(preRelease) {
  const [word = "", ...rest] = wordsAndNumbers(preRelease);
  return fixWords.has(word) && rest.every(isNumber) ? word : null;
}
function namesBuild(preRelease) {
  const [word = ""] = wordsAndNumbers(preRelease);
  return !isNumber(word) && !preReleaseWords.test(word) && fixWord(preRelease) === null;
}
function isLater(word, stableSuffixes) {
  return laterWords.has(word) || stableSuffixes.some((suffix) => suffix.replace(/^[-.]/, "").toLowerCase() === word);
}
function preReleaseText(text4, tokens) {
  if (text4.startsWith("-")) return text4.slice(1);
  return tokens.map((token) => fullNames.get(token) ?? token).join(".");
}
function wordsAndNumbers(text4) {
  return text4.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}
function isNumber(token) {
  return /^\d{1,15}$/.test(token);
}

// src/release/version.ts
var epochPattern = /^(\d{1,9})!/;
var corePattern = /^\d+(?:(?:\.\d+)+|(?:_\d+)+|(?:-\d+)+)?/;
var suffixPattern = /^(?:[._~-]{0,3}[A-Za-z0-9][A-Za-z0-9._~-]*)?$/;
var mostNumbers = 4;
function readVersion(text4, stableSuffixes = []) {
  const bare = withoutV(text4);
  const epoch = epochPattern.exec(bare)?.[1] ?? null;
  const core = epoch === null ? readSemVer(bare) ?? readCore(bare) : readCore(bare.slice(epoch.length + 1));
  if (core === null) return notAVersion("not a version");
  if (core.parts.length > mostNumbers) return notAVersion("more than four numbers");
  const numbers = core.parts.map(Number);
  if (!numbers.every(Number.isSafeInteger)) return notAVersion("a number too large for a version");
  const suffix = readSuffix(core.suffix, stableSuffixes);
  if (suffix.kind === "moving") return notAVersion("moving label");
  if (suffix.kind === "unknown" && core.parts.length === 1) return notAVersion("not a version");
  const { preRelease, later: later3 } = suffix;
  return {
    kind: "version",
    version: { text: bare, parts: core.parts, numbers, preRelease, later: later3, epoch: Number(epoch ?? 0) }
  };
}
function withoutV(text4) {
  const bare = text4.replace(/^[vV]\.?/, "");
  return /^\d/.test(bare) ? bare : text4;
}
function readSemVer(text4) {
  const read2 = (0, import_parse.default)(text4);
  if (read2 === null || !/^\d\S*$/.test(text4)) return null;
  const preRelease = read2.prerelease.join(".");
  return {
    parts: [read2.major, read2.minor, read2.patch].map(String),
    suffix: preRelease === "" ? "" : `-${preRelease}`
  };
}
function readCore(text4) {
  const core = corePattern.exec(text4)?.[0];
  if (core === void 0) return null;
  const [suffix = ""] = text4.slice(core.length).split("+", 1);
  return suffixPattern.test(suffix) ? { parts: core.split(/[._-]/), suffix } : null;
}
function notAVersion(reason) {
  return { kind: "not-a-version", reason };
}
function compareVersions(a, b) {
  return a.epoch - b.epoch || compareNumbers(a.numbers, b.numbers) || comparePreReleases(a.preRelease, b.preRelease) || compareLater(a.later, b.later);
}
function compareNumbers(a, b) {
  const length = Math.max(a.length, b.length);
  for (let index2 = 0; index2 < length; index2++) {
    const difference2 = (a[index2] ?? 0) - (b[index2] ?? 0);
    if (difference2 !== 0) return difference2;
  }
  return 0;
}
function comparePreReleases(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const left = a.split(".");
  const right = b.split(".");
  for (let index2 = 0; index2 < Math.min(left.length, right.length); index2++) {
    const difference2 = compareIdentifiers(left[index2] ?? "", right[index2] ?? "");
    if (difference2 !== 0) return difference2;
  }
  return left.length - right.length;
}
function compareIdentifiers(a, b) {
  const [aIsNumber, bIsNumber] = [a, b].map((text4) => /^\d+$/.test(text4));
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  if (aIsNumber) return compareText(digits(a), digits(b), true);
  return compareText(a, b, false);
}
function compareText(a, b, longerIsNewer) {
  if (longerIsNewer && a.length !== b.length) return a.length - b.length;
  return a === b ? 0 : a < b ? -1 : 1;
}
function digits(text4) {
  return text4.replace(/^0+/, "");
}
function compareLater(a, b) {
  if (a.length === 0 || b.length === 0) return a.length - b.length;
  return compareNumbers(a, b);
}

// src/release/range.ts
var boundPattern = /^(<=|>=|<|>|=)?[vV]?(\d+(?:\.\d+)*)((?:\.[xX*])*)$/;
var mostNumbers2 = 4;
function parseRange(text4) {
  const words2 = text4.replace(/([<>=])\s+/g, "$1").split(/[\s,]+/).filter((word) => word !== "");
  const bounds = words2.map(parseBound);
  return bounds.length > 0 && bounds.every((bound) => bound !== null) ? bounds : null;
}
function parseBound(text4) {
  const match = boundPattern.exec(text4);
  if (match === null) return null;
  const [, operator2, digits2 = "", wildcards2] = match;
  if (operator2 !== void 0 && operator2 !== "=" && wildcards2 !== "") return null;
  const numbers = digits2.split(".").map(Number);
  if (numbers.length > mostNumbers2 || !numbers.every(Number.isSafeInteger)) return null;
  return { operator: operator2 ?? "=", numbers, text: digits2 };
}
function inRange(range, numbers) {
  return range.every((bound) => holds(bound, numbers));
}
function holds({ operator: operator2, numbers: limit }, numbers) {
  const order = compareNumbers(numbers, limit);
  switch (operator2) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "=":
      return compareNumbers(numbers.slice(0, limit.length), limit) === 0;
  }
}
function rangeText(range) {
  return range.map(({ operator: operator2, text: text4 }) => operator2 === "=" ? text4 : `${operator2}${text4}`).join(" ");
}

// src/policy/select.ts
function factsOf(lines, policy) {
  const majors = /* @__PURE__ */ new Set();
  return lines.map((line, index2) => {
    const major = majorOf(line);
    const lastOfMajor = !majors.has(major) && majors.size > 0;
    majors.add(major);
    const facts = { line, index: index2, lastOfMajor, lts: false };
    return { ...facts, lts: policy.lts !== null && matches(policy.lts, facts) };
  });
}
function matches(selector2, facts) {
  const { numbers } = facts.line;
  switch (selector2.kind) {
    case "lts":
      return facts.lts;
    case "last-of-major":
      return facts.lastOfMajor;
    case "even":
    case "odd":
      return hasParity(majorOf(facts.line), selector2.kind);
    case "minor":
      return matchesMinor(numbers[1], selector2.is);
    case "every":
      return dividesBy(numbers.at(-1) ?? 0, selector2.count, selector2.from ?? 0);
    case "range":
      return inRange(selector2.range, numbers);
    case "names":
      return selector2.names.some((name) => compareNumbers(name.numbers, numbers) === 0);
    case "all":
      return selector2.of.every((part) => matches(part, facts));
  }
}
function majorOf(line) {
  return line.numbers[0] ?? 0;
}
function matchesMinor(minor, is) {
  if (minor === void 0) return false;
  return typeof is === "number" ? minor === is : hasParity(minor, is);
}
function hasParity(value, parity) {
  return value % 2 === (parity === "even" ? 0 : 1);
}
function dividesBy(value, count, from) {
  return value >= from && (value - from) % count === 0;
}

// src/policy/successor.ts
var nothingShipped = { shipped: [], count: 0, exact: true };
function successorIndex(facts, day) {
  const first = facts.map(({ line }) => ({ ...firstDayOf(line, day), line }));
  const tables = /* @__PURE__ */ new Map();
  return (kind, count, index2) => {
    const key2 = `${kind} ${count}`;
    const table2 = tables.get(key2) ?? tableOf(kind, count, facts, first);
    tables.set(key2, table2);
    return table2[index2];
  };
}
function firstDayOf({ released: released2 }, today) {
  return { day: released2 ?? today, exact: released2 !== null };
}
function tableOf(kind, count, facts, first) {
  switch (kind) {
    case "next":
      return eachLine(count, facts, first, () => true);
    case "lts":
      return eachLine(count, facts, first, ({ lts }) => lts);
    case "sibling":
      return byMajor(facts).flatMap((group) => eachLine(count, group, firstOf2(group, first), () => true));
    case "major":
      return eachMajor(count, byMajor(facts), first);
  }
}
function eachLine(count, facts, first, counts3) {
  let newer = nothingShipped;
  return facts.map((line, position2) => {
    const answer = successorFrom(newer, count);
    if (counts3(line)) newer = withShipped(newer, first[position2], count);
    return answer;
  });
}
function eachMajor(count, majors, first) {
  let newer = nothingShipped;
  return majors.flatMap((group) => {
    const answer = successorFrom(newer, count);
    newer = withShipped(newer, firstOfMajor(firstOf2(group, first)), count);
    return group.map(() => answer);
  });
}
function firstOfMajor(shipped) {
  const earliest = shipped.reduce((a, b) => b.day <= a.day ? b : a);
  return { ...earliest, exact: shipped.every(({ exact }) => exact) };
}
function withShipped({ shipped, count, exact }, next, most4) {
  const place = shipped.findLastIndex(({ day }) => day < next.day) + 1;
  const kept = place < most4 ? inserted(shipped, place, next, most4) : shipped;
  return { shipped: kept, count: count + 1, exact: exact && next.exact };
}
function inserted(shipped, place, next, most4) {
  if (most4 === 1) return [next];
  return [...shipped.slice(0, place), next, ...shipped.slice(place, most4 - 1)];
}
function successorFrom({ shipped, count, exact }, wanted) {
  const last = shipped[wanted - 1];
  if (last === void 0) return { kind: "missing", count: wanted - count };
  return exact ? { kind: "on", day: last.day, line: last.line } : { kind: "by", day: last.day };
}
function byMajor(facts) {
  const groups = [];
  for (const line of facts) {
    const group = groups.at(-1);
    if (group?.[0] !== void 0 && majorOf(group[0].line) === majorOf(line.line)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}
function firstOf2(group, first) {
  return group.map(({ index: index2 }) => first[index2]);
}

// src/policy/lacking.ts
function lackedLines(lacking, all2) {
  const own3 = new Set(lacking.filter(({ days }) => days === "release").map(({ index: index2 }) => index2));
  const last = new Set(lacking.filter(({ days }) => days === "last").map(({ index: index2 }) => index2));
  const reach = reachOf(lacking, all2);
  const asked = all2.filter((facts) => own3.has(facts.index) || isReached(facts, reach));
  return {
    first: asked.map(({ line }) => line).filter((line) => !firstDayOf(line, anyDay).exact),
    latest: all2.filter(({ index: index2 }) => last.has(index2)).map(({ line }) => line)
  };
}
function lackingWords(lacking) {
  const words2 = lacking.map(({ days }) => {
    if (days === "release") return "the day of its first release";
    return days === "last" ? "the day of its latest release" : "the days newer lines were first released";
  });
  return [...new Set(words2)].join(" and ");
}
var anyDay = "1970-01-01";
function reachOf(lacking, all2) {
  const furthest = (days) => lacking.reduce((most4, asking) => asking.days === days ? Math.max(most4, asking.index) : most4, 0);
  const siblings = /* @__PURE__ */ new Map();
  for (const { index: index2, days } of lacking) {
    const major = majorAt(all2, index2);
    if (days === "sibling") siblings.set(major, Math.max(siblings.get(major) ?? 0, index2));
  }
  return {
    next: furthest("next"),
    lts: furthest("lts"),
    major: firstOfMajor2(all2, furthest("major")),
    siblings
  };
}
function isReached({ line, lts, index: index2 }, reach) {
  return index2 < reach.next || index2 < reach.major || lts && index2 < reach.lts || index2 < (reach.siblings.get(majorOf(line)) ?? 0);
}
function firstOfMajor2(all2, index2) {
  return Math.max(
    0,
    all2.findIndex(({ line }) => majorOf(line) === majorAt(all2, index2))
  );
}
function majorAt(all2, index2) {
  const facts = all2[index2];
  return facts === void 0 ? 0 : majorOf(facts.line);
}

// src/policy/words.ts
var unitWords = { d: "day", w: "week", mo: "month", y: "year" };
function durationWords({ count, unit }) {
  return `${count} ${unitWords[unit]}${count === 1 ? "" : "s"}`;
}
function untilWords(words2) {
  return `until ${words2.replace(/^(?:when|at) /, "")}`;
}
function lineWords(line, granularity2) {
  return isMajor(granularity2, line.numbers) ? `${line.name}.0` : line.name;
}
function comingWords(kind, missing, facts, newest, policy) {
  const planned = plannedFor(kind, facts, newest, policy)[missing - 1];
  if (planned !== void 0)
    return `${plannedName(planned, policy)} is released (planned for ${planned.day})`;
  const name = comingName(kind, missing, facts, newest, policy.line);
  if (name !== null) return `${name} is released`;
  const noun = kind === "lts" ? "LTS line" : kind === "major" ? "major" : "line";
  const of = kind === "sibling" ? ` of ${majorOf(facts.line)}.x` : "";
  return missing === 1 ? `the next ${noun}${of} is released` : `${missing} more ${noun}s${of} are released`;
}
function comingName(kind, missing, { line }, newest, granularity2) {
  const { numbers } = newestAmong(kind, line, newest);
  const [major = 0, minor = 0] = numbers;
  if (isCalendar(granularity2, numbers)) return null;
  if (kind === "major" || kind === "next" && isMajor(granularity2, numbers)) return `${major + missing}.0`;
  return kind === "sibling" && numbers.length === 2 ? `${major}.${minor + missing}` : null;
}
function newestAmong(kind, line, newest) {
  const counts3 = (other) => kind !== "sibling" || majorOf(other) === majorOf(line);
  return newest.find((other) => counts3(other.line))?.line ?? line;
}
function plannedFor(kind, { line }, newest, policy) {
  const shipped = newestAmong(kind, line, newest);
  const coming = policy.planned.filter((planned) => compareNumbers(planned.line.numbers, shipped.numbers) > 0).toSorted((a, b) => compareNumbers(a.line.numbers, b.line.numbers));
  return coming.filter((planned, index2) => {
    const major = planned.line.numbers[0];
    if (kind === "sibling") return major === majorOf(line);
    if (kind === "lts") return isLts(planned, policy);
    return kind === "next" || major !== majorOf(shipped) && major !== coming[index2 - 1]?.line.numbers[0];
  });
}
function isLts({ line }, policy) {
  return policy.lts !== null && matches(policy.lts, { line, lastOfMajor: false, lts: false });
}
function plannedName({ line }, policy) {
  return isMajor(policy.line, line.numbers) ? `${line.name}.0` : line.name;
}
function isMajor(granularity2, numbers) {
  const effective = granularityFor(granularity2, numbers);
  return effective.kind === "numbers" && numbers.length === 1;
}
function isCalendar(granularity2, numbers) {
  return granularityFor(granularity2, numbers).kind === "calendar";
}
function granularityFor(granularity2, numbers) {
  if (granularity2.kind !== "changing") return granularity2;
  const found2 = granularity2.cases.find(({ range }) => inRange(range, numbers));
  return granularityFor(found2?.line ?? granularity2.otherwise, numbers);
}
function joinWords(words2, joint2) {
  return words2.length < 2 ? words2[0] ?? "" : `${words2.slice(0, -1).join(", ")} ${joint2} ${words2.at(-1)}`;
}

// src/policy/reason.ts
function reasonFor(verdict2, policy, day) {
  const { state } = verdict2;
  switch (state.kind) {
    case "in":
      return `${currentReason(verdict2, state.tier)}${neverApplied(verdict2, state.tier, day)}`;
    case "kept":
      return `${nameOf(verdict2, state.tier)} as the newest line, although ${pastWords(verdict2)}`;
    case "ended":
      return endedReason(verdict2, policy, day);
    case "below-floor":
      return `ended: older than ${policy.floor?.name}, the policy's floor`;
    case "no-rule":
      return "ended: no rule of the policy covers it";
    case "unknown":
      return "not known: a release day it depends on is missing";
  }
}
function currentReason(verdict2, tier) {
  const name = nameOf(verdict2, tier);
  const moment = verdict2.moments[tier];
  return `${name} ${lastingWords(moment)} ${basis(verdict2, tier)}`;
}
function neverApplied({ facts, inForce, moments }, current, day) {
  const first = firstDayOf(facts.line, day);
  const names3 = inForce.tiers.slice(0, current).flatMap(({ name }, index2) => {
    const moment = moments[index2];
    return first.exact && moment?.kind === "on" && moment.day < first.day ? [name] : [];
  });
  return names3.length === 0 ? "" : `; ${joinWords(names3, "and")} never applied`;
}
function lastingWords(moment) {
  switch (moment.kind) {
    case "on":
    case "by":
      return `through ${moment.day}`;
    case "open":
      return untilWords(moment.words);
    case "forever":
      return "with no planned end";
    case "never":
      return "not at all";
  }
}
function endedReason(verdict2, policy, day) {
  const last = verdict2.moments.length - 1;
  const moment = verdict2.moments[last];
  const first = firstDayOf(verdict2.facts.line, day);
  if (moment.kind === "never") return `never supported ${basis(verdict2, last)}`;
  if (moment.kind !== "on") return `ended: ${countWords(verdict2, last)} ${basis(verdict2, last)}`;
  if (first.exact && moment.day < first.day) return neverAppliedReason(moment, verdict2, policy);
  return `ended ${endedWhen(moment, policy)} ${basis(verdict2, last)}`;
}
function countWords({ inForce }, tier) {
  const end2 = inForce.tiers[tier]?.end;
  const count = end2?.kind === "newest" ? end2.count : end2?.kind === "anchor" && "count" in end2.anchor ? end2.anchor.count : 0;
  const noun = end2?.kind === "anchor" && end2.anchor.kind === "major" ? "newer major" : "newer line";
  if (count === 0 || end2?.kind === "anchor" && end2.plus !== null) return "its last tier is over";
  return count === 1 ? `a ${noun} is out` : `${count} ${noun}s are out`;
}
function neverAppliedReason(moment, verdict2, policy) {
  const { cause } = moment;
  const last = verdict2.moments.length - 1;
  const why = cause === null ? `its support ended on ${moment.day}` : `${causeWords(cause, policy)} on ${cause.day}`;
  const when = cause?.day === verdict2.facts.line.released ? "the day of" : "before";
  return `never supported: ${why}, ${when} its own first release ${basis(verdict2, last)}`;
}
function endedWhen({ day, cause }, policy) {
  if (cause === null) return `after ${day}`;
  const words2 = causeWords(cause, policy);
  return cause.after === null ? `on ${cause.day}, when ${words2}` : `after ${day}, ${words2}`;
}
function causeWords({ line, after: after2 }, policy) {
  const released2 = `${lineWords(line, policy.line)} was released`;
  return after2 === null ? released2 : `${durationWords(after2)} after ${released2}`;
}
function pastWords(verdict2) {
  const last = verdict2.moments.length - 1;
  const moment = verdict2.moments[last];
  return moment.kind === "on" ? `its support was due to end on ${moment.day} ${basis(verdict2, last)}` : `its support was due to have ended ${basis(verdict2, last)}`;
}
function basis({ inForce }, tier) {
  return `(${inForce.grounds[tier]})`;
}
function nameOf({ inForce }, tier) {
  return inForce.tiers[tier]?.name ?? "";
}

// src/policy/calendar.ts
var lastYear = 9999;
var monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function addDuration(day, { count, unit }) {
  switch (unit) {
    case "d":
      return addDaysWithinCalendar(day, count);
    case "w":
      return addDaysWithinCalendar(day, count * 7);
    case "mo":
      return addMonths(day, count);
    case "y":
      return addMonths(day, count * 12);
  }
}
function endOfMonth(day) {
  const { year, month } = partsOf2(day);
  return dayOf(year, month, lengthOfMonth(year, month));
}
function endOfYear(day) {
  return dayOf(partsOf2(day).year, 12, 31);
}
function dayBefore(day) {
  const { year, month, date } = partsOf2(day);
  if (date > 1) return dayOf(year, month, date - 1);
  return month > 1 ? dayOf(year, month - 1, lengthOfMonth(year, month - 1)) : dayOf(year - 1, 12, 31);
}
function dayAfter(day) {
  return addDaysWithinCalendar(day, 1);
}
function addMonths(day, count) {
  const { year, month, date } = partsOf2(day);
  const months2 = year * 12 + (month - 1) + count;
  const newYear = Math.floor(months2 / 12);
  const newMonth = months2 % 12 + 1;
  return dayOf(newYear, newMonth, Math.min(date, lengthOfMonth(newYear, newMonth)));
}
function addDaysWithinCalendar(day, count) {
  const enough = (lastYear - partsOf2(day).year + 1) * 366;
  const later3 = count >= enough ? null : addDays(day, count);
  return later3 === null || later3.startsWith("+") ? dayOf(lastYear, 12, 31) : later3;
}
function lengthOfMonth(year, month) {
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  return month === 2 && leap ? 29 : monthLengths[month - 1] ?? 31;
}
function partsOf2(day) {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}
function dayOf(year, month, date) {
  if (year > lastYear) return `${lastYear}-12-31`;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}
function pad(value, width) {
  return String(value).padStart(width, "0");
}

// src/policy/print.ts
function printEnd(end2) {
  switch (end2.kind) {
    case "newest":
      return `newest ${end2.count}`;
    case "anchor":
      return end2.plus === null ? printAnchor(end2.anchor) : `${printAnchor(end2.anchor)} + ${printDuration(end2.plus)}`;
    case "max":
    case "min":
      return `${end2.kind}(${end2.of.map(printEnd).join(", ")})`;
    case "eom":
    case "eoy":
      return `${end2.kind}(${printEnd(end2.of)})`;
    case "date":
      return end2.day;
    case "forever":
    case "never":
      return end2.kind;
  }
}
function printDuration({ count, unit }) {
  return `${count}${unit}`;
}
function printAnchor(anchor) {
  if (anchor.kind === "tier") return anchor.name;
  return "count" in anchor && anchor.count > 1 ? `${anchor.kind}(${anchor.count})` : anchor.kind;
}
function printSelector(selector2) {
  switch (selector2.kind) {
    case "minor":
      return `{ minor: ${selector2.is} }`;
    case "every":
      return `{ every: ${selector2.count}${selector2.from === null ? "" : `, from: ${selector2.from}`} }`;
    case "range":
      return quoted(rangeText(selector2.range));
    case "names":
      return `[${selector2.names.map(({ name }) => quoted(name)).join(", ")}]`;
    case "all":
      return `[${selector2.of.map(printSelector).join(", ")}]`;
    default:
      return selector2.kind;
  }
}
function quoted(text4) {
  return JSON.stringify(text4);
}

// src/policy/moment.ts
function shifted(moment, plus) {
  switch (moment.kind) {
    case "on":
      return {
        kind: "on",
        day: addDuration(moment.day, plus),
        cause: moment.cause && { ...moment.cause, after: plus }
      };
    case "by":
      return { ...moment, day: addDuration(moment.day, plus) };
    case "open":
      return { kind: "open", words: `${durationWords(plus)} after ${moment.event}`, event: null };
    default:
      return moment;
  }
}
function rounded(moment, unit, round) {
  switch (moment.kind) {
    case "on":
      return on(round(moment.day));
    case "by":
      return { ...moment, day: round(moment.day) };
    case "open": {
      const of = moment.event === null ? moment.words : `in which ${moment.event}`;
      return { kind: "open", words: `at the end of the ${unit} ${of}`, event: null };
    }
    default:
      return moment;
  }
}
function latestOf(moments, today) {
  const known = moments.filter((moment) => moment.kind === "on" || moment.kind === "by");
  const open2 = moments.filter((moment) => moment.kind === "open");
  const latest = known.reduce(
    (a, b) => a === null || b.day > a.day || b.day === a.day && a.kind === "by" ? b : a,
    null
  );
  if (moments.some(({ kind }) => kind === "forever")) return { kind: "forever" };
  if (open2.length > 0) return openTogether(open2, latest !== null && latest.day >= today ? latest.day : null);
  if (latest === null) return { kind: "never" };
  return latest.kind === "on" ? latest : { ...latest, lacking: lackingOf(known.filter(({ day }) => day >= today)) };
}
function openTogether(open2, notBefore) {
  const [first] = open2;
  if (first !== void 0 && open2.length === 1 && notBefore === null) return first;
  const words2 = wordsOf(open2, "and", "later");
  return {
    kind: "open",
    words: notBefore === null ? words2 : `${words2}, not before ${notBefore}`,
    event: null
  };
}
function earliestOf(moments) {
  if (moments.some(({ kind }) => kind === "never")) return { kind: "never" };
  const known = moments.filter((moment) => moment.kind === "on" || moment.kind === "by");
  const open2 = moments.filter((moment) => moment.kind === "open");
  const earliest = known.reduce(
    (a, b) => a === null || b.day < a.day ? b : a,
    null
  );
  if (earliest !== null) {
    const lacking = lackingOf(known);
    return lacking.length === 0 ? earliest : { kind: "by", day: earliest.day, lacking };
  }
  const [first] = open2;
  if (first === void 0) return { kind: "forever" };
  return open2.length === 1 ? first : { kind: "open", words: wordsOf(open2, "or", "earlier"), event: null };
}
function wordsOf(open2, joint2, which) {
  const all2 = open2.map(({ words: words2 }) => words2);
  return all2.length > 1 ? `${joinWords(all2, joint2)}, whichever is ${which}` : joinWords(all2, joint2);
}
function lackingOf(moments) {
  return moments.flatMap((moment) => moment.kind === "by" ? moment.lacking : []);
}
function on(day) {
  return { kind: "on", day, cause: null };
}

// src/policy/resolve.ts
function momentOf(end2, context) {
  return resolve(end2, context, true);
}
function resolve(end2, context, bare) {
  switch (end2.kind) {
    case "date":
      return on(end2.day);
    case "forever":
    case "never":
      return { kind: end2.kind };
    case "newest":
      return successorMoment("next", end2.count, context, bare);
    case "anchor":
      return anchorMoment(end2.anchor, end2.plus, context, bare);
    case "eom":
      return rounded(resolve(end2.of, context, false), "month", endOfMonth);
    case "eoy":
      return rounded(resolve(end2.of, context, false), "year", endOfYear);
    case "max":
      return latestOf(
        end2.of.map((part) => resolve(part, context, true)),
        context.day
      );
    case "min":
      return earliestOf(end2.of.map((part) => resolve(part, context, true)));
  }
}
function anchorMoment(anchor, plus, context, bare) {
  const base = anchorDay(anchor, context, bare && plus === null);
  return plus === null ? base : shifted(base, plus);
}
function anchorDay(anchor, context, bare) {
  switch (anchor.kind) {
    case "release":
      return releaseMoment(context);
    case "last":
      return lastMoment(context);
    case "tier":
      return tierMoment(anchor.name, context);
    default:
      return successorMoment(anchor.kind, anchor.count, context, bare);
  }
}
function releaseMoment({ facts, day }) {
  const first = firstDayOf(facts.line, day);
  return first.exact ? on(first.day) : { kind: "by", day: first.day, lacking: [{ index: facts.index, days: "release" }] };
}
function lastMoment({ facts, day }) {
  const latest = facts.line.latest.day;
  return latest === null ? { kind: "by", day, lacking: [{ index: facts.index, days: "last" }] } : on(latest);
}
function tierMoment(name, { ended: ended2 }) {
  const moment = ended2.get(name) ?? { kind: "never" };
  if (moment.kind === "on") return on(moment.day);
  if (moment.kind !== "open" || moment.event !== null) return moment;
  return { kind: "open", words: `when ${name} ends`, event: `${name} ends` };
}
function successorMoment(kind, count, context, bare) {
  const { facts, all: all2, successor, policy } = context;
  const found2 = successor(kind, count, facts.index);
  switch (found2.kind) {
    case "missing": {
      const event = comingWords(kind, found2.count, facts, all2, policy);
      return { kind: "open", words: `when ${event}`, event };
    }
    case "by":
      return {
        kind: "by",
        day: bare ? dayBefore(found2.day) : found2.day,
        lacking: [{ index: facts.index, days: kind }]
      };
    case "on": {
      const cause = { line: found2.line, day: found2.day, after: null };
      return { kind: "on", day: bare ? dayBefore(found2.day) : found2.day, cause };
    }
  }
}

// src/policy/verdict.ts
function verdictsOf(all2, policy, day) {
  return all2.map(judgeOf(all2, policy, day));
}
function judgeOf(all2, policy, day) {
  const overrides = new Map(policy.overrides.map((override) => [lineKey(override.line.numbers), override]));
  const inForce = [
    ...policy.rules.map(({ tiers: tiers2 }, rule) => ({ tiers: tiers2, grounds: groundsOf(tiers2), rule, override: null })),
    { tiers: policy.tiers, grounds: groundsOf(policy.tiers), rule: null, override: null }
  ];
  const judging = { policy, all: all2, successor: successorIndex(all2, day), inForce, overrides, day };
  return (facts) => verdictOf(facts, judging);
}
function lineKey(numbers) {
  return numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1).join(".");
}
function verdictOf(facts, judging) {
  const inForce = tiersFor(facts, judging);
  const moments = momentsOf(inForce.tiers, facts, judging);
  return { facts, inForce, moments, state: stateOf(facts, inForce, moments, judging) };
}
function tiersFor(facts, { policy, inForce, overrides }) {
  const rule = policy.rules.findIndex(({ when }) => matches(when, facts));
  const found2 = inForce.at(rule);
  const override = overrides.size === 0 ? void 0 : overrides.get(lineKey(facts.line.numbers));
  if (override === void 0) return found2;
  const tiers2 = withOverride(found2.tiers, override);
  return { ...found2, tiers: tiers2, grounds: groundsOf(tiers2, override), override };
}
function groundsOf(tiers2, override) {
  return tiers2.map((tier) => override?.tiers.includes(tier) ? override.because : printEnd(tier.end));
}
function withOverride(tiers2, override) {
  const replaced2 = tiers2.map((tier) => override.tiers.find(({ name }) => name === tier.name) ?? tier);
  const added = override.tiers.filter(({ name }) => tiers2.every((tier) => tier.name !== name));
  return [...replaced2, ...added];
}
function momentsOf(tiers2, facts, judging) {
  const ended2 = /* @__PURE__ */ new Map();
  const context = { ...judging, facts, ended: ended2 };
  for (const { name, end: end2 } of tiers2) ended2.set(name, momentOf(end2, context));
  return [...ended2.values()];
}
function stateOf(facts, inForce, moments, judging) {
  const { policy, day } = judging;
  const state = stateByTiers(moments, day);
  const belowFloor = policy.floor !== null && compareNumbers(facts.line.numbers, policy.floor.numbers) < 0;
  if (belowFloor && inForce.override === null) {
    return {
      kind: "below-floor",
      supported: state.kind === "in" || state.kind === "ended" && facts.index === 0
    };
  }
  if (state.kind === "ended" && keepsNewest(facts, inForce))
    return { kind: "kept", tier: moments.length - 1 };
  return state;
}
function stateByTiers(moments, day) {
  const last = moments.at(-1);
  if (last === void 0) return { kind: "no-rule" };
  if (isPast(last, day)) return { kind: "ended" };
  if (last.kind === "by") return { kind: "unknown", lacking: last.lacking };
  const tier = moments.findIndex((moment) => !isPast(moment, day));
  const current = moments[tier];
  return current?.kind === "by" ? { kind: "unknown", lacking: current.lacking } : { kind: "in", tier };
}
function keepsNewest({ index: index2 }, { tiers: tiers2, override }) {
  const last = tiers2.at(-1)?.name;
  return index2 === 0 && override?.tiers.every(({ name }) => name !== last) !== false;
}
function isPast(moment, day) {
  switch (moment.kind) {
    case "on":
    case "by":
      return moment.day < day;
    case "never":
      return true;
    case "open":
    case "forever":
      return false;
  }
}
function nextChangeOf(verdict2, day) {
  const { moments, state } = verdict2;
  if (state.kind !== "in") return null;
  const changes = moments.flatMap(
    (moment) => moment.kind === "on" && moment.day >= day ? [dayAfter(moment.day)] : []
  );
  return changes.sort().find((change2) => tierOn(verdict2, change2) !== state.tier) ?? null;
}
function tierOn({ facts, inForce, moments }, day) {
  const state = stateByTiers(moments, day);
  if (state.kind === "in") return state.tier;
  return state.kind === "ended" && keepsNewest(facts, inForce) ? moments.length - 1 : null;
}

// src/policy/evaluate.ts
function evaluate(lines, policy, day) {
  const all2 = factsOf(lines, policy);
  const judge = judgeOf(all2, policy, day);
  const outcomes = all2.map((facts) => outcomeOf(judge(facts), policy, day));
  return {
    day,
    support: outcomes.map(({ support: support3 }) => support3),
    notes: notesOf(outcomes, lines, policy),
    problems: outcomes.flatMap(({ problem }) => problem ?? []),
    nextChange: outcomes.reduce((first, { change: change2 }) => earlier(first, change2), null)
  };
}
function outcomeOf(verdict2, policy, day) {
  return {
    support: supportOf(verdict2, policy, day),
    covered: verdict2.state.kind !== "no-rule",
    change: nextChangeOf(verdict2, day),
    problem: problemOf(verdict2, policy)
  };
}
function earlier(a, b) {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
function neededDays(lines, policy, day) {
  const all2 = factsOf(lines, policy);
  const lacking = verdictsOf(all2, policy, day).flatMap(
    ({ state }) => state.kind === "unknown" ? state.lacking : []
  );
  return lackedLines(lacking, all2);
}
function supportOf(verdict2, policy, day) {
  const { facts, inForce, moments, state } = verdict2;
  const last = moments.at(-1);
  const eol = last?.kind === "on" ? last.day : null;
  const inTier = state.kind === "in" || state.kind === "kept" ? state.tier : null;
  return {
    line: facts.line,
    tier: inTier === null ? null : inForce.tiers[inTier]?.name ?? null,
    lts: facts.lts,
    ends: moments.map((moment, index2) => tierEnd(inForce.tiers[index2]?.name ?? "", moment, eol)),
    eol,
    reason: reasonFor(verdict2, policy, day)
  };
}
function notesOf(outcomes, lines, policy) {
  const uncovered = outcomes.filter(({ covered }) => !covered).map(({ support: support3 }) => support3.line.name);
  return [
    ...uncovered.length > 0 ? [lineWithoutRule(uncovered)] : [],
    ...unusedOverrides(lines, policy).map(overrideWithoutLine)
  ];
}
function unusedOverrides(lines, { overrides, planned }) {
  if (overrides.length === 0) return [];
  const known = new Set(
    [...lines, ...planned.map(({ line }) => line)].map(({ numbers }) => lineKey(numbers))
  );
  return overrides.filter(({ line }) => !known.has(lineKey(line.numbers))).map(({ line }) => line.name);
}
function problemOf({ facts, state }, policy) {
  if (state.kind === "below-floor" && state.supported) {
    return floorSupported(facts.line.name, policy.floor?.name ?? "", policy.source);
  }
  return state.kind === "unknown" ? dateUnknown(facts.line.name, lackingWords(state.lacking)) : null;
}

// src/release/calendar.ts
var patternPattern = /^\{(?:YYYY|YY|MM|M|DD|D)\}(?:[._-]\{(?:YYYY|YY|MM|M|DD|D)\}){0,3}$/;
var fieldPatterns = {
  YYYY: /^(?:19|20)\d{2}$/,
  YY: /^\d{1,2}$/,
  MM: /^(?:0?[1-9]|1[0-2])$/,
  M: /^(?:0?[1-9]|1[0-2])$/,
  DD: /^(?:0?[1-9]|[12]\d|3[01])$/,
  D: /^(?:0?[1-9]|[12]\d|3[01])$/
};
function parsePattern(text4) {
  if (!patternPattern.test(text4)) return null;
  const fields = text4.match(/[YMD]+/g) ?? [];
  return { fields, separators: text4.match(/[._-]/g) ?? [] };
}
function readPattern({ fields }, parts) {
  const fits = fields.every((field, index2) => fieldPatterns[field].test(parts[index2] ?? ""));
  return fits ? parts.slice(0, fields.length) : null;
}
function patternName({ separators }, parts) {
  return parts.map((part, index2) => `${part}${separators[index2] ?? ""}`).join("");
}

// src/release/line.ts
var counts = /* @__PURE__ */ new Map([
  ["major", 1],
  ["minor", 2],
  ["patch", 3]
]);
var lineNamePattern = /^[vV]?(\d+(?:[._-]\d+)*)(?:\.[xX*])*$/;
var mostNumbers3 = 4;
function parseGranularity(text4) {
  const count = counts.get(text4);
  if (count !== void 0) return { kind: "numbers", count };
  return parsePattern(text4) === null ? null : { kind: "calendar", pattern: text4 };
}
function linesOf(releases, granularity2) {
  const nameOf4 = lineNamer(granularity2);
  const groups = /* @__PURE__ */ new Map();
  const skipped2 = [];
  for (const release2 of releases) {
    const line = nameOf4(release2.version);
    if (line === null) {
      skipped2.push({ tag: release2.tag, reason: `fits no line of ${granularityText(granularity2)}` });
      continue;
    }
    const key2 = [release2.version.epoch, ...line.numbers].join(".");
    const group = groups.get(key2);
    if (group === void 0) groups.set(key2, { line, releases: [release2] });
    else group.releases.push(release2);
  }
  const lines = [...groups.values()].map((group) => lineOf(group.line.numbers, group.releases, nameOf4));
  return { lines: lines.sort((a, b) => compareVersions(b.latest.version, a.latest.version)), skipped: skipped2 };
}
function lineOf(numbers, releases, nameOf4) {
  const newestFirst = releases.toSorted((a, b) => compareVersions(b.version, a.version));
  const latest = newestFirst[0];
  const name = nameOf4(latest.version)?.name ?? numbers.join(".");
  return { name, numbers, releases: newestFirst, latest, released: firstDay(newestFirst) };
}
function firstDay(newestFirst) {
  let first = newestFirst.at(-1)?.day ?? null;
  for (const { day } of newestFirst) {
    if (first !== null && day !== null && day < first) first = day;
  }
  return first;
}
function lineNamer(granularity2) {
  switch (granularity2.kind) {
    case "numbers":
      return (version3) => firstNumbers(version3, granularity2.count);
    case "calendar": {
      const pattern = parsePattern(granularity2.pattern);
      return (version3) => pattern === null ? null : calendarLine(version3, pattern);
    }
    case "changing": {
      const cases = granularity2.cases.map(({ range, line }) => ({ range, nameOf: lineNamer(line) }));
      const otherwise = lineNamer(granularity2.otherwise);
      return (version3) => (cases.find(({ range }) => inRange(range, version3.numbers))?.nameOf ?? otherwise)(version3);
    }
  }
}
function firstNumbers({ parts, numbers }, count) {
  const padding = Array.from({ length: Math.max(0, count - parts.length) }, () => 0);
  return {
    name: [...parts.slice(0, count), ...padding].join("."),
    numbers: [...numbers.slice(0, count), ...padding]
  };
}
function calendarLine(version3, pattern) {
  const parts = readPattern(pattern, version3.parts);
  return parts === null ? null : { name: patternName(pattern, parts), numbers: parts.map(Number) };
}
function granularityText(granularity2) {
  switch (granularity2.kind) {
    case "numbers":
      return ["major", "minor", "patch"][granularity2.count - 1];
    case "calendar":
      return granularity2.pattern;
    case "changing":
      return [...granularity2.cases.map(({ line }) => line), granularity2.otherwise].map(granularityText).join(" or ");
  }
}
function parseLineName(text4) {
  const name = lineNamePattern.exec(text4.trim())?.[1];
  if (name === void 0) return null;
  const numbers = name.split(/[._-]/).map(Number);
  return numbers.length <= mostNumbers3 && numbers.every(Number.isSafeInteger) ? { name, numbers } : null;
}

// src/policy/explain.ts
function lineNamed(text4, lines) {
  const wanted = parseLineName(text4);
  return wanted === null ? null : lines.find(({ numbers }) => lineKey(numbers) === lineKey(wanted.numbers)) ?? null;
}

// src/change/gate.ts
var passed = { findings: [], notes: [] };
function releaseGate(tag, held) {
  for (const support3 of held.lines) {
    const release2 = support3.line.releases.find((candidate) => candidate.tag === tag);
    if (release2 !== void 0)
      return { findings: findingsOn(release2, support3, held), notes: effectsOf(release2, support3, held) };
  }
  const reason = held.skipped.find((skipped2) => skipped2.tag === tag)?.reason;
  return reason === void 0 ? null : { findings: [], notes: [tagIsNoRelease(tag, reason)] };
}
function findingsOn(release2, { line, tier, eol, reason }, { policy }) {
  if (tier !== null) return [];
  if (release2.day !== null && eol !== null && release2.day <= eol) return [];
  const { floor } = policy;
  const { text: text4 } = release2.version;
  const isBelow2 = floor !== null && compareNumbers(line.numbers, floor.numbers) < 0;
  return isBelow2 && line.releases.length === 1 ? [releaseBelowFloor(text4, lineText(line.name), floor.name)] : [releaseOnEndedLine(text4, lineText(line.name), reason)];
}
function effectsOf(release2, { line }, { policy, day, lines }) {
  if (line.releases.length > 1) return [];
  const others2 = lines.filter((support3) => support3.line !== line);
  const without = evaluate(
    others2.map((support3) => support3.line),
    policy,
    day
  );
  const effects = others2.flatMap(({ line: other, tier }, index2) => {
    const before = without.support[index2]?.tier ?? null;
    if (before === tier || before === null) return [];
    return [
      tier === null ? `ends ${lineText(other.name)}` : `moves ${lineText(other.name)} from ${before} to ${tier}`
    ];
  });
  return effects.length === 0 ? [] : [releaseEnds(release2.version.text, effects)];
}
function branchGate(branch, { policy, lines }) {
  const asked = policy.branch === null ? null : lineOfBranch(policy.branch, branch);
  const line = asked === null ? null : lineNamed(
    asked,
    lines.map((support3) => support3.line)
  );
  const found2 = lines.find((support3) => support3.line === line);
  if (found2 === void 0 || found2.tier !== null) return passed;
  return { findings: [branchOfEndedLine(branch, lineText(found2.line.name), found2.reason)], notes: [] };
}

// src/change/gates.ts
function gatesFor({ tag, base }, decision, facts) {
  const held = heldBy(decision, facts);
  if (held.every(({ lines, skipped: skipped2 }) => lines.length + skipped2.length === 0)) return passed;
  const released2 = tag === null ? passed : releaseAmong(tag, held);
  const branches = base === null ? [] : held.map((one2) => branchGate(base, one2));
  return {
    findings: [released2, ...branches].flatMap(({ findings }) => findings),
    notes: released2.notes
  };
}
function heldBy(decision, { policy }) {
  const products = policy?.reading.ok === true ? policy.reading.value : [];
  const ofNone = decision.products.length > 0 ? decision.skipped : [];
  return partsOf(decision).flatMap((part) => {
    const product = products.find(({ name }) => name === part.name);
    return product === void 0 ? [] : [heldTo(product, part, ofNone)];
  });
}
function heldTo({ policy }, { day, lines, skipped: skipped2 }, ofNone) {
  return { policy, day, lines, skipped: [...skipped2, ...ofNone] };
}
function releaseAmong(tag, held) {
  const gates = held.map((one2) => releaseGate(tag, one2));
  return gates.find((gate) => gate !== null) ?? { findings: [], notes: [tagGone(tag)] };
}

// src/problem/document-file.ts
var namedBy = 'by "file" in the policy, --file, or the input file';
function notADocumentPath(path4) {
  return {
    code: "not-a-document-path",
    what: `${path4} cannot be the document.`,
    why: "The document is a .md or .markdown file inside the repository, named by its path from the top.",
    fix: `Name such a file, docs/SECURITY.md for example: ${namedBy}.`
  };
}
function missingDocument(path4) {
  return {
    code: "missing-document",
    what: `There is no ${path4}.`,
    why: `It was named as the document to keep: ${namedBy}.`,
    fix: `Create ${path4}, or name a file that exists.`,
    where: { path: path4 }
  };
}
function noDocument(paths) {
  return {
    code: "no-document",
    what: "The repository has no SECURITY.md.",
    why: `Looked for ${paths.join(", ")}.`,
    fix: `Add a SECURITY.md with a table of supported versions, or name another file: ${namedBy}.`
  };
}
function documentSymlink(path4, target) {
  return {
    code: "document-symlink",
    what: `${path4} is a symbolic link.`,
    why: `It points to ${JSON.stringify(target)}, and editing a link would change another file than the one named.`,
    fix: `Name the file it points to: ${namedBy}.`,
    where: { path: path4 }
  };
}
function binaryDocument(path4) {
  return {
    code: "document-binary",
    what: `${path4} is not a text file.`,
    why: "It holds NUL bytes.",
    fix: `Save it as UTF-8 text, or name another file: ${namedBy}.`,
    where: { path: path4 }
  };
}
function documentTooLarge(path4, length, most4) {
  return {
    code: "document-too-large",
    what: `${path4} is too long to be kept up.`,
    why: `It has ${length} characters; documents are read up to ${most4}.`,
    fix: `Put the table into a file of its own and name it: ${namedBy}.`,
    where: { path: path4 }
  };
}
function documentTooDeep(path4, line, most4) {
  return {
    code: "document-too-deep",
    what: `Line ${line} of ${path4} stands in too many quotes or lists.`,
    why: `They are read up to ${most4} levels inside one another.`,
    fix: "Take some of the levels away.",
    where: { path: path4, line }
  };
}
function notUtf8(path4) {
  return {
    code: "document-encoding",
    what: `${path4} is not UTF-8.`,
    why: "Its bytes cannot be decoded without loss, so an edit could damage them.",
    fix: "Save it as UTF-8.",
    where: { path: path4 }
  };
}
function secondCopy(path4, shown) {
  return {
    code: "second-copy",
    what: `GitHub shows ${shown}; the copy in ${path4} is left alone and may now say something else.`,
    where: { path: path4 }
  };
}

// src/problem/problem.ts
function success(value, notes2 = []) {
  return { ok: true, value, notes: notes2 };
}
function failure(problems, notes2 = []) {
  return { ok: false, problems, notes: notes2 };
}
function placeText(place) {
  return [place.path, place.line, place.column].filter((part) => part !== void 0).join(":");
}

// src/document/file.ts
var githubOrder = [".github/SECURITY.md", "SECURITY.md", "docs/SECURITY.md"];
function candidatePaths(wanted) {
  if (wanted === null) return githubOrder;
  return isDocumentPath(wanted) ? [wanted] : [];
}
function isDocumentPath(path4) {
  const steps2 = path4.split("/");
  const isPlain2 = steps2.every((step) => step !== "" && step !== "." && step !== ".." && !/[\\\0]/.test(step));
  return isPlain2 && steps2[0]?.toLowerCase() !== ".git" && /\.(md|markdown)$/i.test(path4);
}
function chooseDocument(files, wanted) {
  if (wanted !== null && !isDocumentPath(wanted)) return failure([notADocumentPath(wanted)]);
  const found2 = candidatePaths(wanted).flatMap((path4) => files.filter((file) => file.path === path4));
  const [first, ...others2] = found2;
  if (first === void 0) return wanted === null ? success(null) : failure([missingDocument(wanted)]);
  const notes2 = others2.map((other) => secondCopy(other.path, first.path));
  const decoded = decode2(first);
  return decoded.ok ? success(decoded.value, notes2) : failure(decoded.problems, notes2);
}
function decode2(file) {
  if (file.mode === "120000") {
    return failure([documentSymlink(file.path, new TextDecoder().decode(file.bytes))]);
  }
  if (file.bytes.includes(0)) return failure([binaryDocument(file.path)]);
  try {
    const text4 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file.bytes);
    const tooMuch = beyondLimits(file.path, text4);
    return tooMuch === null ? success({ path: file.path, text: text4 }) : failure([tooMuch]);
  } catch {
    return failure([notUtf8(file.path)]);
  }
}
var mostCharacters = 2e6;
var mostLevels = 100;
var marker = String.raw`(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+)`;
var deep = new RegExp(
  `^[ \\t]*${marker}{${mostLevels + 1}}|^[ \\t]{${2 * mostLevels},}(?:[-+*]|\\d{1,9}[.)])[ \\t]`,
  "mu"
);
function beyondLimits(path4, text4) {
  if (text4.length > mostCharacters) return documentTooLarge(path4, text4.length, mostCharacters);
  const found2 = deep.exec(text4);
  if (found2 === null) return null;
  const line = text4.slice(0, found2.index).split(/\r\n|\r|\n/u).length;
  return documentTooDeep(path4, line, mostLevels);
}

// src/problem/document.ts
var reasons = {
  "no versions": "no column of versions",
  "no states": "no column of states",
  quote: "it stands in a quote",
  list: "it stands in a list",
  block: "it stands in another block",
  html: "it is written in HTML",
  "one line": "its rows do not stand on lines of their own"
};
function noVersionTable(path4, section, passed2 = []) {
  const shown = passed2.slice(0, 5).map(({ line, reason }) => `line ${line} (${reasons[reason]})`);
  const more2 = passed2.length > shown.length ? ` and ${passed2.length - shown.length} more` : "";
  const others2 = shown.length === 0 ? "" : ` Passed over: ${shown.join(", ")}${more2}.`;
  return {
    code: "no-version-table",
    what: `${path4} has no table of supported versions.`,
    why: `Looked for a Markdown table with a column of versions and a column that says whether they are supported.${others2}`,
    fix: `Add one yourself, or let "--on-missing-table insert" (input on-missing-table) add this:

${section}`,
    where: { path: path4 }
  };
}
function ambiguousTable(path4, candidates) {
  const [first] = candidates;
  return {
    code: "ambiguous-table",
    what: `${path4} has ${candidates.length} tables that could be the table of supported versions.`,
    why: `They begin at ${candidates.map(({ line, title }) => `line ${line} ("${title}")`).join(", ")}.`,
    fix: `Name the heading above the right one in the policy: table: "${first?.title ?? "Supported Versions"}"`,
    where: { path: path4, line: first?.line ?? 1 }
  };
}
function severalProducts(path4, line, names3) {
  return {
    code: "several-products",
    what: `The table in ${path4} speaks of several products.`,
    why: `Its rows are of ${names3.map((name) => `"${name}"`).join(", ")}, and the policy has the releases of one.`,
    fix: 'Give each product a table of its own, and name the one to keep in the policy: table: "\u2026"',
    where: { path: path4, line }
  };
}
function namedTableMissing(path4, wanted, candidates) {
  const found2 = candidates.map(({ line, title }) => `"${title}" (line ${line})`).join(", ");
  return {
    code: "table-not-found",
    what: `No version table stands under the heading "${wanted}" in ${path4}.`,
    why: found2 === "" ? "The document has no version table." : `Version tables stand under ${found2}.`,
    fix: 'Correct "table" in the policy; it is the text of the heading above the table.',
    where: { path: path4 }
  };
}
function foreignOwner(path4, line, comment2) {
  return {
    code: "foreign-owner",
    what: `Another tool keeps the table of supported versions in ${path4}.`,
    why: `The comment above it says: ${comment2}`,
    fix: 'Leave it to that tool, or write "adopt: true" in the policy to take the table over.',
    where: { path: path4, line }
  };
}
function unverifiedEdit(path4, reason) {
  return {
    code: "unverified-edit",
    what: `The edit of ${path4} did not stand up to a second reading.`,
    why: reason,
    fix: "Nothing was written. Please report it with the table; until then, edit the table by hand.",
    where: { path: path4 }
  };
}
function tableOutOfReach(path4, line, reason) {
  return {
    code: "table-out-of-reach",
    what: `${path4} already has a table of versions in line ${line} that is not kept up: ${reasons[reason]}.`,
    why: "A second table beside it could contradict what it says.",
    fix: "Make it a Markdown table outside of quotes, lists and HTML, or remove it and let one be inserted.",
    where: { path: path4, line }
  };
}
function sectionExists(path4, title, line) {
  return {
    code: "section-exists",
    what: `${path4} already has a section "${title}", but no table of supported versions that can be read.`,
    why: "A second section beside it could contradict what it says.",
    fix: "Put a Markdown table into that section, or remove the section and let one be inserted.",
    where: { path: path4, line }
  };
}

// src/problem/document-note.ts
function wordyRows(where) {
  return {
    code: "symbolic-rows",
    what: 'The rows speak of releases in words, such as "latest"; they stay true by themselves.',
    where
  };
}
function unlistedLines(names3, where) {
  const shown = names3.slice(0, 5);
  const more2 = names3.length > shown.length ? ` and ${names3.length - shown.length} more` : "";
  return {
    code: "gap",
    what: `No row speaks for ${shown.join(", ")}${more2}; an unlisted line counts as ended.`,
    where
  };
}
function unreadRow(text4, where) {
  return {
    code: "unread-row",
    what: `The row "${text4}" names no version that can be read and is left alone.`,
    where
  };
}
function columnNotKept(title, where) {
  return {
    code: "column-not-kept",
    what: `The column "${title}" names single releases and is not kept up.`,
    where
  };
}
function cellsToCheck(columns2, row2, where) {
  const named3 = columns2.map((column) => `"${column}"`).join(", ");
  return {
    code: "cells-to-check",
    what: `Look at ${named3} in the row "${row2}": only a maintainer knows what belongs there.`,
    where
  };
}
function footnoteLeft(mark, where) {
  return {
    code: "footnote-left",
    what: `Nothing refers to the footnote ${mark} any more; the cell that did has changed.`,
    where
  };
}
function tableLeftOut(path4) {
  return {
    code: "no-version-table",
    what: `${path4} has no table of supported versions; that is left so.`,
    where: { path: path4 }
  };
}
function dateDiffers(line, date, expected2, where) {
  return {
    code: "date-differs",
    what: `The table supports ${line} through ${date}, the policy through ${expected2}; the date is left as it is.`,
    where
  };
}
function endsLeftOpen(column, ends, where) {
  const shown = ends.slice(0, 5);
  const more2 = ends.length > shown.length ? ` and ${ends.length - shown.length} more` : "";
  return {
    code: "end-left-open",
    what: `The column "${column}" leaves open what the policy knows: ${shown.join(", ")}${more2}; "dates: sync" fills it in.`,
    where
  };
}

// node_modules/mdast-util-to-string/lib/index.js
var emptyOptions = {};
function toString(value, options) {
  const settings = options || emptyOptions;
  const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
  const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
  return one(value, includeImageAlt, includeHtml);
}
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ("value" in value) {
      return value.type === "html" && !includeHtml ? "" : value.value;
    }
    if (includeImageAlt && "alt" in value && value.alt) {
      return value.alt;
    }
    if ("children" in value) {
      return all(value.children, includeImageAlt, includeHtml);
    }
  }
  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml);
  }
  return "";
}
function all(values, includeImageAlt, includeHtml) {
  const result = [];
  let index2 = -1;
  while (++index2 < values.length) {
    result[index2] = one(values[index2], includeImageAlt, includeHtml);
  }
  return result.join("");
}
function node(value) {
  return Boolean(value && typeof value === "object");
}

// node_modules/character-entities/index.js
var characterEntities = {
  AElig: "\xC6",
  AMP: "&",
  Aacute: "\xC1",
  Abreve: "\u0102",
  Acirc: "\xC2",
  Acy: "\u0410",
  Afr: "\u{1D504}",
  Agrave: "\xC0",
  Alpha: "\u0391",
  Amacr: "\u0100",
  And: "\u2A53",
  Aogon: "\u0104",
  Aopf: "\u{1D538}",
  ApplyFunction: "\u2061",
  Aring: "\xC5",
  Ascr: "\u{1D49C}",
  Assign: "\u2254",
  Atilde: "\xC3",
  Auml: "\xC4",
  Backslash: "\u2216",
  Barv: "\u2AE7",
  Barwed: "\u2306",
  Bcy: "\u0411",
  Because: "\u2235",
  Bernoullis: "\u212C",
  Beta: "\u0392",
  Bfr: "\u{1D505}",
  Bopf: "\u{1D539}",
  Breve: "\u02D8",
  Bscr: "\u212C",
  Bumpeq: "\u224E",
  CHcy: "\u0427",
  COPY: "\xA9",
  Cacute: "\u0106",
  Cap: "\u22D2",
  CapitalDifferentialD: "\u2145",
  Cayleys: "\u212D",
  Ccaron: "\u010C",
  Ccedil: "\xC7",
  Ccirc: "\u0108",
  Cconint: "\u2230",
  Cdot: "\u010A",
  Cedilla: "\xB8",
  CenterDot: "\xB7",
  Cfr: "\u212D",
  Chi: "\u03A7",
  CircleDot: "\u2299",
  CircleMinus: "\u2296",
  CirclePlus: "\u2295",
  CircleTimes: "\u2297",
  ClockwiseContourIntegral: "\u2232",
  CloseCurlyDoubleQuote: "\u201D",
  CloseCurlyQuote: "\u2019",
  Colon: "\u2237",
  Colone: "\u2A74",
  Congruent: "\u2261",
  Conint: "\u222F",
  ContourIntegral: "\u222E",
  Copf: "\u2102",
  Coproduct: "\u2210",
  CounterClockwiseContourIntegral: "\u2233",
  Cross: "\u2A2F",
  Cscr: "\u{1D49E}",
  Cup: "\u22D3",
  CupCap: "\u224D",
  DD: "\u2145",
  DDotrahd: "\u2911",
  DJcy: "\u0402",
  DScy: "\u0405",
  DZcy: "\u040F",
  Dagger: "\u2021",
  Darr: "\u21A1",
  Dashv: "\u2AE4",
  Dcaron: "\u010E",
  Dcy: "\u0414",
  Del: "\u2207",
  Delta: "\u0394",
  Dfr: "\u{1D507}",
  DiacriticalAcute: "\xB4",
  DiacriticalDot: "\u02D9",
  DiacriticalDoubleAcute: "\u02DD",
  DiacriticalGrave: "`",
  DiacriticalTilde: "\u02DC",
  Diamond: "\u22C4",
  DifferentialD: "\u2146",
  Dopf: "\u{1D53B}",
  Dot: "\xA8",
  DotDot: "\u20DC",
  DotEqual: "\u2250",
  DoubleContourIntegral: "\u222F",
  DoubleDot: "\xA8",
  DoubleDownArrow: "\u21D3",
  DoubleLeftArrow: "\u21D0",
  DoubleLeftRightArrow: "\u21D4",
  DoubleLeftTee: "\u2AE4",
  DoubleLongLeftArrow: "\u27F8",
  DoubleLongLeftRightArrow: "\u27FA",
  DoubleLongRightArrow: "\u27F9",
  DoubleRightArrow: "\u21D2",
  DoubleRightTee: "\u22A8",
  DoubleUpArrow: "\u21D1",
  DoubleUpDownArrow: "\u21D5",
  DoubleVerticalBar: "\u2225",
  DownArrow: "\u2193",
  DownArrowBar: "\u2913",
  DownArrowUpArrow: "\u21F5",
  DownBreve: "\u0311",
  DownLeftRightVector: "\u2950",
  DownLeftTeeVector: "\u295E",
  DownLeftVector: "\u21BD",
  DownLeftVectorBar: "\u2956",
  DownRightTeeVector: "\u295F",
  DownRightVector: "\u21C1",
  DownRightVectorBar: "\u2957",
  DownTee: "\u22A4",
  DownTeeArrow: "\u21A7",
  Downarrow: "\u21D3",
  Dscr: "\u{1D49F}",
  Dstrok: "\u0110",
  ENG: "\u014A",
  ETH: "\xD0",
  Eacute: "\xC9",
  Ecaron: "\u011A",
  Ecirc: "\xCA",
  Ecy: "\u042D",
  Edot: "\u0116",
  Efr: "\u{1D508}",
  Egrave: "\xC8",
  Element: "\u2208",
  Emacr: "\u0112",
  EmptySmallSquare: "\u25FB",
  EmptyVerySmallSquare: "\u25AB",
  Eogon: "\u0118",
  Eopf: "\u{1D53C}",
  Epsilon: "\u0395",
  Equal: "\u2A75",
  EqualTilde: "\u2242",
  Equilibrium: "\u21CC",
  Escr: "\u2130",
  Esim: "\u2A73",
  Eta: "\u0397",
  Euml: "\xCB",
  Exists: "\u2203",
  ExponentialE: "\u2147",
  Fcy: "\u0424",
  Ffr: "\u{1D509}",
  FilledSmallSquare: "\u25FC",
  FilledVerySmallSquare: "\u25AA",
  Fopf: "\u{1D53D}",
  ForAll: "\u2200",
  Fouriertrf: "\u2131",
  Fscr: "\u2131",
  GJcy: "\u0403",
  GT: ">",
  Gamma: "\u0393",
  Gammad: "\u03DC",
  Gbreve: "\u011E",
  Gcedil: "\u0122",
  Gcirc: "\u011C",
  Gcy: "\u0413",
  Gdot: "\u0120",
  Gfr: "\u{1D50A}",
  Gg: "\u22D9",
  Gopf: "\u{1D53E}",
  GreaterEqual: "\u2265",
  GreaterEqualLess: "\u22DB",
  GreaterFullEqual: "\u2267",
  GreaterGreater: "\u2AA2",
  GreaterLess: "\u2277",
  GreaterSlantEqual: "\u2A7E",
  GreaterTilde: "\u2273",
  Gscr: "\u{1D4A2}",
  Gt: "\u226B",
  HARDcy: "\u042A",
  Hacek: "\u02C7",
  Hat: "^",
  Hcirc: "\u0124",
  Hfr: "\u210C",
  HilbertSpace: "\u210B",
  Hopf: "\u210D",
  HorizontalLine: "\u2500",
  Hscr: "\u210B",
  Hstrok: "\u0126",
  HumpDownHump: "\u224E",
  HumpEqual: "\u224F",
  IEcy: "\u0415",
  IJlig: "\u0132",
  IOcy: "\u0401",
  Iacute: "\xCD",
  Icirc: "\xCE",
  Icy: "\u0418",
  Idot: "\u0130",
  Ifr: "\u2111",
  Igrave: "\xCC",
  Im: "\u2111",
  Imacr: "\u012A",
  ImaginaryI: "\u2148",
  Implies: "\u21D2",
  Int: "\u222C",
  Integral: "\u222B",
  Intersection: "\u22C2",
  InvisibleComma: "\u2063",
  InvisibleTimes: "\u2062",
  Iogon: "\u012E",
  Iopf: "\u{1D540}",
  Iota: "\u0399",
  Iscr: "\u2110",
  Itilde: "\u0128",
  Iukcy: "\u0406",
  Iuml: "\xCF",
  Jcirc: "\u0134",
  Jcy: "\u0419",
  Jfr: "\u{1D50D}",
  Jopf: "\u{1D541}",
  Jscr: "\u{1D4A5}",
  Jsercy: "\u0408",
  Jukcy: "\u0404",
  KHcy: "\u0425",
  KJcy: "\u040C",
  Kappa: "\u039A",
  Kcedil: "\u0136",
  Kcy: "\u041A",
  Kfr: "\u{1D50E}",
  Kopf: "\u{1D542}",
  Kscr: "\u{1D4A6}",
  LJcy: "\u0409",
  LT: "<",
  Lacute: "\u0139",
  Lambda: "\u039B",
  Lang: "\u27EA",
  Laplacetrf: "\u2112",
  Larr: "\u219E",
  Lcaron: "\u013D",
  Lcedil: "\u013B",
  Lcy: "\u041B",
  LeftAngleBracket: "\u27E8",
  LeftArrow: "\u2190",
  LeftArrowBar: "\u21E4",
  LeftArrowRightArrow: "\u21C6",
  LeftCeiling: "\u2308",
  LeftDoubleBracket: "\u27E6",
  LeftDownTeeVector: "\u2961",
  LeftDownVector: "\u21C3",
  LeftDownVectorBar: "\u2959",
  LeftFloor: "\u230A",
  LeftRightArrow: "\u2194",
  LeftRightVector: "\u294E",
  LeftTee: "\u22A3",
  LeftTeeArrow: "\u21A4",
  LeftTeeVector: "\u295A",
  LeftTriangle: "\u22B2",
  LeftTriangleBar: "\u29CF",
  LeftTriangleEqual: "\u22B4",
  LeftUpDownVector: "\u2951",
  LeftUpTeeVector: "\u2960",
  LeftUpVector: "\u21BF",
  LeftUpVectorBar: "\u2958",
  LeftVector: "\u21BC",
  LeftVectorBar: "\u2952",
  Leftarrow: "\u21D0",
  Leftrightarrow: "\u21D4",
  LessEqualGreater: "\u22DA",
  LessFullEqual: "\u2266",
  LessGreater: "\u2276",
  LessLess: "\u2AA1",
  LessSlantEqual: "\u2A7D",
  LessTilde: "\u2272",
  Lfr: "\u{1D50F}",
  Ll: "\u22D8",
  Lleftarrow: "\u21DA",
  Lmidot: "\u013F",
  LongLeftArrow: "\u27F5",
  LongLeftRightArrow: "\u27F7",
  LongRightArrow: "\u27F6",
  Longleftarrow: "\u27F8",
  Longleftrightarrow: "\u27FA",
  Longrightarrow: "\u27F9",
  Lopf: "\u{1D543}",
  LowerLeftArrow: "\u2199",
  LowerRightArrow: "\u2198",
  Lscr: "\u2112",
  Lsh: "\u21B0",
  Lstrok: "\u0141",
  Lt: "\u226A",
  Map: "\u2905",
  Mcy: "\u041C",
  MediumSpace: "\u205F",
  Mellintrf: "\u2133",
  Mfr: "\u{1D510}",
  MinusPlus: "\u2213",
  Mopf: "\u{1D544}",
  Mscr: "\u2133",
  Mu: "\u039C",
  NJcy: "\u040A",
  Nacute: "\u0143",
  Ncaron: "\u0147",
  Ncedil: "\u0145",
  Ncy: "\u041D",
  NegativeMediumSpace: "\u200B",
  NegativeThickSpace: "\u200B",
  NegativeThinSpace: "\u200B",
  NegativeVeryThinSpace: "\u200B",
  NestedGreaterGreater: "\u226B",
  NestedLessLess: "\u226A",
  NewLine: "\n",
  Nfr: "\u{1D511}",
  NoBreak: "\u2060",
  NonBreakingSpace: "\xA0",
  Nopf: "\u2115",
  Not: "\u2AEC",
  NotCongruent: "\u2262",
  NotCupCap: "\u226D",
  NotDoubleVerticalBar: "\u2226",
  NotElement: "\u2209",
  NotEqual: "\u2260",
  NotEqualTilde: "\u2242\u0338",
  NotExists: "\u2204",
  NotGreater: "\u226F",
  NotGreaterEqual: "\u2271",
  NotGreaterFullEqual: "\u2267\u0338",
  NotGreaterGreater: "\u226B\u0338",
  NotGreaterLess: "\u2279",
  NotGreaterSlantEqual: "\u2A7E\u0338",
  NotGreaterTilde: "\u2275",
  NotHumpDownHump: "\u224E\u0338",
  NotHumpEqual: "\u224F\u0338",
  NotLeftTriangle: "\u22EA",
  NotLeftTriangleBar: "\u29CF\u0338",
  NotLeftTriangleEqual: "\u22EC",
  NotLess: "\u226E",
  NotLessEqual: "\u2270",
  NotLessGreater: "\u2278",
  NotLessLess: "\u226A\u0338",
  NotLessSlantEqual: "\u2A7D\u0338",
  NotLessTilde: "\u2274",
  NotNestedGreaterGreater: "\u2AA2\u0338",
  NotNestedLessLess: "\u2AA1\u0338",
  NotPrecedes: "\u2280",
  NotPrecedesEqual: "\u2AAF\u0338",
  NotPrecedesSlantEqual: "\u22E0",
  NotReverseElement: "\u220C",
  NotRightTriangle: "\u22EB",
  NotRightTriangleBar: "\u29D0\u0338",
  NotRightTriangleEqual: "\u22ED",
  NotSquareSubset: "\u228F\u0338",
  NotSquareSubsetEqual: "\u22E2",
  NotSquareSuperset: "\u2290\u0338",
  NotSquareSupersetEqual: "\u22E3",
  NotSubset: "\u2282\u20D2",
  NotSubsetEqual: "\u2288",
  NotSucceeds: "\u2281",
  NotSucceedsEqual: "\u2AB0\u0338",
  NotSucceedsSlantEqual: "\u22E1",
  NotSucceedsTilde: "\u227F\u0338",
  NotSuperset: "\u2283\u20D2",
  NotSupersetEqual: "\u2289",
  NotTilde: "\u2241",
  NotTildeEqual: "\u2244",
  NotTildeFullEqual: "\u2247",
  NotTildeTilde: "\u2249",
  NotVerticalBar: "\u2224",
  Nscr: "\u{1D4A9}",
  Ntilde: "\xD1",
  Nu: "\u039D",
  OElig: "\u0152",
  Oacute: "\xD3",
  Ocirc: "\xD4",
  Ocy: "\u041E",
  Odblac: "\u0150",
  Ofr: "\u{1D512}",
  Ograve: "\xD2",
  Omacr: "\u014C",
  Omega: "\u03A9",
  Omicron: "\u039F",
  Oopf: "\u{1D546}",
  OpenCurlyDoubleQuote: "\u201C",
  OpenCurlyQuote: "\u2018",
  Or: "\u2A54",
  Oscr: "\u{1D4AA}",
  Oslash: "\xD8",
  Otilde: "\xD5",
  Otimes: "\u2A37",
  Ouml: "\xD6",
  OverBar: "\u203E",
  OverBrace: "\u23DE",
  OverBracket: "\u23B4",
  OverParenthesis: "\u23DC",
  PartialD: "\u2202",
  Pcy: "\u041F",
  Pfr: "\u{1D513}",
  Phi: "\u03A6",
  Pi: "\u03A0",
  PlusMinus: "\xB1",
  Poincareplane: "\u210C",
  Popf: "\u2119",
  Pr: "\u2ABB",
  Precedes: "\u227A",
  PrecedesEqual: "\u2AAF",
  PrecedesSlantEqual: "\u227C",
  PrecedesTilde: "\u227E",
  Prime: "\u2033",
  Product: "\u220F",
  Proportion: "\u2237",
  Proportional: "\u221D",
  Pscr: "\u{1D4AB}",
  Psi: "\u03A8",
  QUOT: '"',
  Qfr: "\u{1D514}",
  Qopf: "\u211A",
  Qscr: "\u{1D4AC}",
  RBarr: "\u2910",
  REG: "\xAE",
  Racute: "\u0154",
  Rang: "\u27EB",
  Rarr: "\u21A0",
  Rarrtl: "\u2916",
  Rcaron: "\u0158",
  Rcedil: "\u0156",
  Rcy: "\u0420",
  Re: "\u211C",
  ReverseElement: "\u220B",
  ReverseEquilibrium: "\u21CB",
  ReverseUpEquilibrium: "\u296F",
  Rfr: "\u211C",
  Rho: "\u03A1",
  RightAngleBracket: "\u27E9",
  RightArrow: "\u2192",
  RightArrowBar: "\u21E5",
  RightArrowLeftArrow: "\u21C4",
  RightCeiling: "\u2309",
  RightDoubleBracket: "\u27E7",
  RightDownTeeVector: "\u295D",
  RightDownVector: "\u21C2",
  RightDownVectorBar: "\u2955",
  RightFloor: "\u230B",
  RightTee: "\u22A2",
  RightTeeArrow: "\u21A6",
  RightTeeVector: "\u295B",
  RightTriangle: "\u22B3",
  RightTriangleBar: "\u29D0",
  RightTriangleEqual: "\u22B5",
  RightUpDownVector: "\u294F",
  RightUpTeeVector: "\u295C",
  RightUpVector: "\u21BE",
  RightUpVectorBar: "\u2954",
  RightVector: "\u21C0",
  RightVectorBar: "\u2953",
  Rightarrow: "\u21D2",
  Ropf: "\u211D",
  RoundImplies: "\u2970",
  Rrightarrow: "\u21DB",
  Rscr: "\u211B",
  Rsh: "\u21B1",
  RuleDelayed: "\u29F4",
  SHCHcy: "\u0429",
  SHcy: "\u0428",
  SOFTcy: "\u042C",
  Sacute: "\u015A",
  Sc: "\u2ABC",
  Scaron: "\u0160",
  Scedil: "\u015E",
  Scirc: "\u015C",
  Scy: "\u0421",
  Sfr: "\u{1D516}",
  ShortDownArrow: "\u2193",
  ShortLeftArrow: "\u2190",
  ShortRightArrow: "\u2192",
  ShortUpArrow: "\u2191",
  Sigma: "\u03A3",
  SmallCircle: "\u2218",
  Sopf: "\u{1D54A}",
  Sqrt: "\u221A",
  Square: "\u25A1",
  SquareIntersection: "\u2293",
  SquareSubset: "\u228F",
  SquareSubsetEqual: "\u2291",
  SquareSuperset: "\u2290",
  SquareSupersetEqual: "\u2292",
  SquareUnion: "\u2294",
  Sscr: "\u{1D4AE}",
  Star: "\u22C6",
  Sub: "\u22D0",
  Subset: "\u22D0",
  SubsetEqual: "\u2286",
  Succeeds: "\u227B",
  SucceedsEqual: "\u2AB0",
  SucceedsSlantEqual: "\u227D",
  SucceedsTilde: "\u227F",
  SuchThat: "\u220B",
  Sum: "\u2211",
  Sup: "\u22D1",
  Superset: "\u2283",
  SupersetEqual: "\u2287",
  Supset: "\u22D1",
  THORN: "\xDE",
  TRADE: "\u2122",
  TSHcy: "\u040B",
  TScy: "\u0426",
  Tab: "	",
  Tau: "\u03A4",
  Tcaron: "\u0164",
  Tcedil: "\u0162",
  Tcy: "\u0422",
  Tfr: "\u{1D517}",
  Therefore: "\u2234",
  Theta: "\u0398",
  ThickSpace: "\u205F\u200A",
  ThinSpace: "\u2009",
  Tilde: "\u223C",
  TildeEqual: "\u2243",
  TildeFullEqual: "\u2245",
  TildeTilde: "\u2248",
  Topf: "\u{1D54B}",
  TripleDot: "\u20DB",
  Tscr: "\u{1D4AF}",
  Tstrok: "\u0166",
  Uacute: "\xDA",
  Uarr: "\u219F",
  Uarrocir: "\u2949",
  Ubrcy: "\u040E",
  Ubreve: "\u016C",
  Ucirc: "\xDB",
  Ucy: "\u0423",
  Udblac: "\u0170",
  Ufr: "\u{1D518}",
  Ugrave: "\xD9",
  Umacr: "\u016A",
  UnderBar: "_",
  UnderBrace: "\u23DF",
  UnderBracket: "\u23B5",
  UnderParenthesis: "\u23DD",
  Union: "\u22C3",
  UnionPlus: "\u228E",
  Uogon: "\u0172",
  Uopf: "\u{1D54C}",
  UpArrow: "\u2191",
  UpArrowBar: "\u2912",
  UpArrowDownArrow: "\u21C5",
  UpDownArrow: "\u2195",
  UpEquilibrium: "\u296E",
  UpTee: "\u22A5",
  UpTeeArrow: "\u21A5",
  Uparrow: "\u21D1",
  Updownarrow: "\u21D5",
  UpperLeftArrow: "\u2196",
  UpperRightArrow: "\u2197",
  Upsi: "\u03D2",
  Upsilon: "\u03A5",
  Uring: "\u016E",
  Uscr: "\u{1D4B0}",
  Utilde: "\u0168",
  Uuml: "\xDC",
  VDash: "\u22AB",
  Vbar: "\u2AEB",
  Vcy: "\u0412",
  Vdash: "\u22A9",
  Vdashl: "\u2AE6",
  Vee: "\u22C1",
  Verbar: "\u2016",
  Vert: "\u2016",
  VerticalBar: "\u2223",
  VerticalLine: "|",
  VerticalSeparator: "\u2758",
  VerticalTilde: "\u2240",
  VeryThinSpace: "\u200A",
  Vfr: "\u{1D519}",
  Vopf: "\u{1D54D}",
  Vscr: "\u{1D4B1}",
  Vvdash: "\u22AA",
  Wcirc: "\u0174",
  Wedge: "\u22C0",
  Wfr: "\u{1D51A}",
  Wopf: "\u{1D54E}",
  Wscr: "\u{1D4B2}",
  Xfr: "\u{1D51B}",
  Xi: "\u039E",
  Xopf: "\u{1D54F}",
  Xscr: "\u{1D4B3}",
  YAcy: "\u042F",
  YIcy: "\u0407",
  YUcy: "\u042E",
  Yacute: "\xDD",
  Ycirc: "\u0176",
  Ycy: "\u042B",
  Yfr: "\u{1D51C}",
  Yopf: "\u{1D550}",
  Yscr: "\u{1D4B4}",
  Yuml: "\u0178",
  ZHcy: "\u0416",
  Zacute: "\u0179",
  Zcaron: "\u017D",
  Zcy: "\u0417",
  Zdot: "\u017B",
  ZeroWidthSpace: "\u200B",
  Zeta: "\u0396",
  Zfr: "\u2128",
  Zopf: "\u2124",
  Zscr: "\u{1D4B5}",
  aacute: "\xE1",
  abreve: "\u0103",
  ac: "\u223E",
  acE: "\u223E\u0333",
  acd: "\u223F",
  acirc: "\xE2",
  acute: "\xB4",
  acy: "\u0430",
  aelig: "\xE6",
  af: "\u2061",
  afr: "\u{1D51E}",
  agrave: "\xE0",
  alefsym: "\u2135",
  aleph: "\u2135",
  alpha: "\u03B1",
  amacr: "\u0101",
  amalg: "\u2A3F",
  amp: "&",
  and: "\u2227",
  andand: "\u2A55",
  andd: "\u2A5C",
  andslope: "\u2A58",
  andv: "\u2A5A",
  ang: "\u2220",
  ange: "\u29A4",
  angle: "\u2220",
  angmsd: "\u2221",
  angmsdaa: "\u29A8",
  angmsdab: "\u29A9",
  angmsdac: "\u29AA",
  angmsdad: "\u29AB",
  angmsdae: "\u29AC",
  angmsdaf: "\u29AD",
  angmsdag: "\u29AE",
  angmsdah: "\u29AF",
  angrt: "\u221F",
  angrtvb: "\u22BE",
  angrtvbd: "\u299D",
  angsph: "\u2222",
  angst: "\xC5",
  angzarr: "\u237C",
  aogon: "\u0105",
  aopf: "\u{1D552}",
  ap: "\u2248",
  apE: "\u2A70",
  apacir: "\u2A6F",
  ape: "\u224A",
  apid: "\u224B",
  apos: "'",
  approx: "\u2248",
  approxeq: "\u224A",
  aring: "\xE5",
  ascr: "\u{1D4B6}",
  ast: "*",
  asymp: "\u2248",
  asympeq: "\u224D",
  atilde: "\xE3",
  auml: "\xE4",
  awconint: "\u2233",
  awint: "\u2A11",
  bNot: "\u2AED",
  backcong: "\u224C",
  backepsilon: "\u03F6",
  backprime: "\u2035",
  backsim: "\u223D",
  backsimeq: "\u22CD",
  barvee: "\u22BD",
  barwed: "\u2305",
  barwedge: "\u2305",
  bbrk: "\u23B5",
  bbrktbrk: "\u23B6",
  bcong: "\u224C",
  bcy: "\u0431",
  bdquo: "\u201E",
  becaus: "\u2235",
  because: "\u2235",
  bemptyv: "\u29B0",
  bepsi: "\u03F6",
  bernou: "\u212C",
  beta: "\u03B2",
  beth: "\u2136",
  between: "\u226C",
  bfr: "\u{1D51F}",
  bigcap: "\u22C2",
  bigcirc: "\u25EF",
  bigcup: "\u22C3",
  bigodot: "\u2A00",
  bigoplus: "\u2A01",
  bigotimes: "\u2A02",
  bigsqcup: "\u2A06",
  bigstar: "\u2605",
  bigtriangledown: "\u25BD",
  bigtriangleup: "\u25B3",
  biguplus: "\u2A04",
  bigvee: "\u22C1",
  bigwedge: "\u22C0",
  bkarow: "\u290D",
  blacklozenge: "\u29EB",
  blacksquare: "\u25AA",
  blacktriangle: "\u25B4",
  blacktriangledown: "\u25BE",
  blacktriangleleft: "\u25C2",
  blacktriangleright: "\u25B8",
  blank: "\u2423",
  blk12: "\u2592",
  blk14: "\u2591",
  blk34: "\u2593",
  block: "\u2588",
  bne: "=\u20E5",
  bnequiv: "\u2261\u20E5",
  bnot: "\u2310",
  bopf: "\u{1D553}",
  bot: "\u22A5",
  bottom: "\u22A5",
  bowtie: "\u22C8",
  boxDL: "\u2557",
  boxDR: "\u2554",
  boxDl: "\u2556",
  boxDr: "\u2553",
  boxH: "\u2550",
  boxHD: "\u2566",
  boxHU: "\u2569",
  boxHd: "\u2564",
  boxHu: "\u2567",
  boxUL: "\u255D",
  boxUR: "\u255A",
  boxUl: "\u255C",
  boxUr: "\u2559",
  boxV: "\u2551",
  boxVH: "\u256C",
  boxVL: "\u2563",
  boxVR: "\u2560",
  boxVh: "\u256B",
  boxVl: "\u2562",
  boxVr: "\u255F",
  boxbox: "\u29C9",
  boxdL: "\u2555",
  boxdR: "\u2552",
  boxdl: "\u2510",
  boxdr: "\u250C",
  boxh: "\u2500",
  boxhD: "\u2565",
  boxhU: "\u2568",
  boxhd: "\u252C",
  boxhu: "\u2534",
  boxminus: "\u229F",
  boxplus: "\u229E",
  boxtimes: "\u22A0",
  boxuL: "\u255B",
  boxuR: "\u2558",
  boxul: "\u2518",
  boxur: "\u2514",
  boxv: "\u2502",
  boxvH: "\u256A",
  boxvL: "\u2561",
  boxvR: "\u255E",
  boxvh: "\u253C",
  boxvl: "\u2524",
  boxvr: "\u251C",
  bprime: "\u2035",
  breve: "\u02D8",
  brvbar: "\xA6",
  bscr: "\u{1D4B7}",
  bsemi: "\u204F",
  bsim: "\u223D",
  bsime: "\u22CD",
  bsol: "\\",
  bsolb: "\u29C5",
  bsolhsub: "\u27C8",
  bull: "\u2022",
  bullet: "\u2022",
  bump: "\u224E",
  bumpE: "\u2AAE",
  bumpe: "\u224F",
  bumpeq: "\u224F",
  cacute: "\u0107",
  cap: "\u2229",
  capand: "\u2A44",
  capbrcup: "\u2A49",
  capcap: "\u2A4B",
  capcup: "\u2A47",
  capdot: "\u2A40",
  caps: "\u2229\uFE00",
  caret: "\u2041",
  caron: "\u02C7",
  ccaps: "\u2A4D",
  ccaron: "\u010D",
  ccedil: "\xE7",
  ccirc: "\u0109",
  ccups: "\u2A4C",
  ccupssm: "\u2A50",
  cdot: "\u010B",
  cedil: "\xB8",
  cemptyv: "\u29B2",
  cent: "\xA2",
  centerdot: "\xB7",
  cfr: "\u{1D520}",
  chcy: "\u0447",
  check: "\u2713",
  checkmark: "\u2713",
  chi: "\u03C7",
  cir: "\u25CB",
  cirE: "\u29C3",
  circ: "\u02C6",
  circeq: "\u2257",
  circlearrowleft: "\u21BA",
  circlearrowright: "\u21BB",
  circledR: "\xAE",
  circledS: "\u24C8",
  circledast: "\u229B",
  circledcirc: "\u229A",
  circleddash: "\u229D",
  cire: "\u2257",
  cirfnint: "\u2A10",
  cirmid: "\u2AEF",
  cirscir: "\u29C2",
  clubs: "\u2663",
  clubsuit: "\u2663",
  colon: ":",
  colone: "\u2254",
  coloneq: "\u2254",
  comma: ",",
  commat: "@",
  comp: "\u2201",
  compfn: "\u2218",
  complement: "\u2201",
  complexes: "\u2102",
  cong: "\u2245",
  congdot: "\u2A6D",
  conint: "\u222E",
  copf: "\u{1D554}",
  coprod: "\u2210",
  copy: "\xA9",
  copysr: "\u2117",
  crarr: "\u21B5",
  cross: "\u2717",
  cscr: "\u{1D4B8}",
  csub: "\u2ACF",
  csube: "\u2AD1",
  csup: "\u2AD0",
  csupe: "\u2AD2",
  ctdot: "\u22EF",
  cudarrl: "\u2938",
  cudarrr: "\u2935",
  cuepr: "\u22DE",
  cuesc: "\u22DF",
  cularr: "\u21B6",
  cularrp: "\u293D",
  cup: "\u222A",
  cupbrcap: "\u2A48",
  cupcap: "\u2A46",
  cupcup: "\u2A4A",
  cupdot: "\u228D",
  cupor: "\u2A45",
  cups: "\u222A\uFE00",
  curarr: "\u21B7",
  curarrm: "\u293C",
  curlyeqprec: "\u22DE",
  curlyeqsucc: "\u22DF",
  curlyvee: "\u22CE",
  curlywedge: "\u22CF",
  curren: "\xA4",
  curvearrowleft: "\u21B6",
  curvearrowright: "\u21B7",
  cuvee: "\u22CE",
  cuwed: "\u22CF",
  cwconint: "\u2232",
  cwint: "\u2231",
  cylcty: "\u232D",
  dArr: "\u21D3",
  dHar: "\u2965",
  dagger: "\u2020",
  daleth: "\u2138",
  darr: "\u2193",
  dash: "\u2010",
  dashv: "\u22A3",
  dbkarow: "\u290F",
  dblac: "\u02DD",
  dcaron: "\u010F",
  dcy: "\u0434",
  dd: "\u2146",
  ddagger: "\u2021",
  ddarr: "\u21CA",
  ddotseq: "\u2A77",
  deg: "\xB0",
  delta: "\u03B4",
  demptyv: "\u29B1",
  dfisht: "\u297F",
  dfr: "\u{1D521}",
  dharl: "\u21C3",
  dharr: "\u21C2",
  diam: "\u22C4",
  diamond: "\u22C4",
  diamondsuit: "\u2666",
  diams: "\u2666",
  die: "\xA8",
  digamma: "\u03DD",
  disin: "\u22F2",
  div: "\xF7",
  divide: "\xF7",
  divideontimes: "\u22C7",
  divonx: "\u22C7",
  djcy: "\u0452",
  dlcorn: "\u231E",
  dlcrop: "\u230D",
  dollar: "$",
  dopf: "\u{1D555}",
  dot: "\u02D9",
  doteq: "\u2250",
  doteqdot: "\u2251",
  dotminus: "\u2238",
  dotplus: "\u2214",
  dotsquare: "\u22A1",
  doublebarwedge: "\u2306",
  downarrow: "\u2193",
  downdownarrows: "\u21CA",
  downharpoonleft: "\u21C3",
  downharpoonright: "\u21C2",
  drbkarow: "\u2910",
  drcorn: "\u231F",
  drcrop: "\u230C",
  dscr: "\u{1D4B9}",
  dscy: "\u0455",
  dsol: "\u29F6",
  dstrok: "\u0111",
  dtdot: "\u22F1",
  dtri: "\u25BF",
  dtrif: "\u25BE",
  duarr: "\u21F5",
  duhar: "\u296F",
  dwangle: "\u29A6",
  dzcy: "\u045F",
  dzigrarr: "\u27FF",
  eDDot: "\u2A77",
  eDot: "\u2251",
  eacute: "\xE9",
  easter: "\u2A6E",
  ecaron: "\u011B",
  ecir: "\u2256",
  ecirc: "\xEA",
  ecolon: "\u2255",
  ecy: "\u044D",
  edot: "\u0117",
  ee: "\u2147",
  efDot: "\u2252",
  efr: "\u{1D522}",
  eg: "\u2A9A",
  egrave: "\xE8",
  egs: "\u2A96",
  egsdot: "\u2A98",
  el: "\u2A99",
  elinters: "\u23E7",
  ell: "\u2113",
  els: "\u2A95",
  elsdot: "\u2A97",
  emacr: "\u0113",
  empty: "\u2205",
  emptyset: "\u2205",
  emptyv: "\u2205",
  emsp13: "\u2004",
  emsp14: "\u2005",
  emsp: "\u2003",
  eng: "\u014B",
  ensp: "\u2002",
  eogon: "\u0119",
  eopf: "\u{1D556}",
  epar: "\u22D5",
  eparsl: "\u29E3",
  eplus: "\u2A71",
  epsi: "\u03B5",
  epsilon: "\u03B5",
  epsiv: "\u03F5",
  eqcirc: "\u2256",
  eqcolon: "\u2255",
  eqsim: "\u2242",
  eqslantgtr: "\u2A96",
  eqslantless: "\u2A95",
  equals: "=",
  equest: "\u225F",
  equiv: "\u2261",
  equivDD: "\u2A78",
  eqvparsl: "\u29E5",
  erDot: "\u2253",
  erarr: "\u2971",
  escr: "\u212F",
  esdot: "\u2250",
  esim: "\u2242",
  eta: "\u03B7",
  eth: "\xF0",
  euml: "\xEB",
  euro: "\u20AC",
  excl: "!",
  exist: "\u2203",
  expectation: "\u2130",
  exponentiale: "\u2147",
  fallingdotseq: "\u2252",
  fcy: "\u0444",
  female: "\u2640",
  ffilig: "\uFB03",
  fflig: "\uFB00",
  ffllig: "\uFB04",
  ffr: "\u{1D523}",
  filig: "\uFB01",
  fjlig: "fj",
  flat: "\u266D",
  fllig: "\uFB02",
  fltns: "\u25B1",
  fnof: "\u0192",
  fopf: "\u{1D557}",
  forall: "\u2200",
  fork: "\u22D4",
  forkv: "\u2AD9",
  fpartint: "\u2A0D",
  frac12: "\xBD",
  frac13: "\u2153",
  frac14: "\xBC",
  frac15: "\u2155",
  frac16: "\u2159",
  frac18: "\u215B",
  frac23: "\u2154",
  frac25: "\u2156",
  frac34: "\xBE",
  frac35: "\u2157",
  frac38: "\u215C",
  frac45: "\u2158",
  frac56: "\u215A",
  frac58: "\u215D",
  frac78: "\u215E",
  frasl: "\u2044",
  frown: "\u2322",
  fscr: "\u{1D4BB}",
  gE: "\u2267",
  gEl: "\u2A8C",
  gacute: "\u01F5",
  gamma: "\u03B3",
  gammad: "\u03DD",
  gap: "\u2A86",
  gbreve: "\u011F",
  gcirc: "\u011D",
  gcy: "\u0433",
  gdot: "\u0121",
  ge: "\u2265",
  gel: "\u22DB",
  geq: "\u2265",
  geqq: "\u2267",
  geqslant: "\u2A7E",
  ges: "\u2A7E",
  gescc: "\u2AA9",
  gesdot: "\u2A80",
  gesdoto: "\u2A82",
  gesdotol: "\u2A84",
  gesl: "\u22DB\uFE00",
  gesles: "\u2A94",
  gfr: "\u{1D524}",
  gg: "\u226B",
  ggg: "\u22D9",
  gimel: "\u2137",
  gjcy: "\u0453",
  gl: "\u2277",
  glE: "\u2A92",
  gla: "\u2AA5",
  glj: "\u2AA4",
  gnE: "\u2269",
  gnap: "\u2A8A",
  gnapprox: "\u2A8A",
  gne: "\u2A88",
  gneq: "\u2A88",
  gneqq: "\u2269",
  gnsim: "\u22E7",
  gopf: "\u{1D558}",
  grave: "`",
  gscr: "\u210A",
  gsim: "\u2273",
  gsime: "\u2A8E",
  gsiml: "\u2A90",
  gt: ">",
  gtcc: "\u2AA7",
  gtcir: "\u2A7A",
  gtdot: "\u22D7",
  gtlPar: "\u2995",
  gtquest: "\u2A7C",
  gtrapprox: "\u2A86",
  gtrarr: "\u2978",
  gtrdot: "\u22D7",
  gtreqless: "\u22DB",
  gtreqqless: "\u2A8C",
  gtrless: "\u2277",
  gtrsim: "\u2273",
  gvertneqq: "\u2269\uFE00",
  gvnE: "\u2269\uFE00",
  hArr: "\u21D4",
  hairsp: "\u200A",
  half: "\xBD",
  hamilt: "\u210B",
  hardcy: "\u044A",
  harr: "\u2194",
  harrcir: "\u2948",
  harrw: "\u21AD",
  hbar: "\u210F",
  hcirc: "\u0125",
  hearts: "\u2665",
  heartsuit: "\u2665",
  hellip: "\u2026",
  hercon: "\u22B9",
  hfr: "\u{1D525}",
  hksearow: "\u2925",
  hkswarow: "\u2926",
  hoarr: "\u21FF",
  homtht: "\u223B",
  hookleftarrow: "\u21A9",
  hookrightarrow: "\u21AA",
  hopf: "\u{1D559}",
  horbar: "\u2015",
  hscr: "\u{1D4BD}",
  hslash: "\u210F",
  hstrok: "\u0127",
  hybull: "\u2043",
  hyphen: "\u2010",
  iacute: "\xED",
  ic: "\u2063",
  icirc: "\xEE",
  icy: "\u0438",
  iecy: "\u0435",
  iexcl: "\xA1",
  iff: "\u21D4",
  ifr: "\u{1D526}",
  igrave: "\xEC",
  ii: "\u2148",
  iiiint: "\u2A0C",
  iiint: "\u222D",
  iinfin: "\u29DC",
  iiota: "\u2129",
  ijlig: "\u0133",
  imacr: "\u012B",
  image: "\u2111",
  imagline: "\u2110",
  imagpart: "\u2111",
  imath: "\u0131",
  imof: "\u22B7",
  imped: "\u01B5",
  in: "\u2208",
  incare: "\u2105",
  infin: "\u221E",
  infintie: "\u29DD",
  inodot: "\u0131",
  int: "\u222B",
  intcal: "\u22BA",
  integers: "\u2124",
  intercal: "\u22BA",
  intlarhk: "\u2A17",
  intprod: "\u2A3C",
  iocy: "\u0451",
  iogon: "\u012F",
  iopf: "\u{1D55A}",
  iota: "\u03B9",
  iprod: "\u2A3C",
  iquest: "\xBF",
  iscr: "\u{1D4BE}",
  isin: "\u2208",
  isinE: "\u22F9",
  isindot: "\u22F5",
  isins: "\u22F4",
  isinsv: "\u22F3",
  isinv: "\u2208",
  it: "\u2062",
  itilde: "\u0129",
  iukcy: "\u0456",
  iuml: "\xEF",
  jcirc: "\u0135",
  jcy: "\u0439",
  jfr: "\u{1D527}",
  jmath: "\u0237",
  jopf: "\u{1D55B}",
  jscr: "\u{1D4BF}",
  jsercy: "\u0458",
  jukcy: "\u0454",
  kappa: "\u03BA",
  kappav: "\u03F0",
  kcedil: "\u0137",
  kcy: "\u043A",
  kfr: "\u{1D528}",
  kgreen: "\u0138",
  khcy: "\u0445",
  kjcy: "\u045C",
  kopf: "\u{1D55C}",
  kscr: "\u{1D4C0}",
  lAarr: "\u21DA",
  lArr: "\u21D0",
  lAtail: "\u291B",
  lBarr: "\u290E",
  lE: "\u2266",
  lEg: "\u2A8B",
  lHar: "\u2962",
  lacute: "\u013A",
  laemptyv: "\u29B4",
  lagran: "\u2112",
  lambda: "\u03BB",
  lang: "\u27E8",
  langd: "\u2991",
  langle: "\u27E8",
  lap: "\u2A85",
  laquo: "\xAB",
  larr: "\u2190",
  larrb: "\u21E4",
  larrbfs: "\u291F",
  larrfs: "\u291D",
  larrhk: "\u21A9",
  larrlp: "\u21AB",
  larrpl: "\u2939",
  larrsim: "\u2973",
  larrtl: "\u21A2",
  lat: "\u2AAB",
  latail: "\u2919",
  late: "\u2AAD",
  lates: "\u2AAD\uFE00",
  lbarr: "\u290C",
  lbbrk: "\u2772",
  lbrace: "{",
  lbrack: "[",
  lbrke: "\u298B",
  lbrksld: "\u298F",
  lbrkslu: "\u298D",
  lcaron: "\u013E",
  lcedil: "\u013C",
  lceil: "\u2308",
  lcub: "{",
  lcy: "\u043B",
  ldca: "\u2936",
  ldquo: "\u201C",
  ldquor: "\u201E",
  ldrdhar: "\u2967",
  ldrushar: "\u294B",
  ldsh: "\u21B2",
  le: "\u2264",
  leftarrow: "\u2190",
  leftarrowtail: "\u21A2",
  leftharpoondown: "\u21BD",
  leftharpoonup: "\u21BC",
  leftleftarrows: "\u21C7",
  leftrightarrow: "\u2194",
  leftrightarrows: "\u21C6",
  leftrightharpoons: "\u21CB",
  leftrightsquigarrow: "\u21AD",
  leftthreetimes: "\u22CB",
  leg: "\u22DA",
  leq: "\u2264",
  leqq: "\u2266",
  leqslant: "\u2A7D",
  les: "\u2A7D",
  lescc: "\u2AA8",
  lesdot: "\u2A7F",
  lesdoto: "\u2A81",
  lesdotor: "\u2A83",
  lesg: "\u22DA\uFE00",
  lesges: "\u2A93",
  lessapprox: "\u2A85",
  lessdot: "\u22D6",
  lesseqgtr: "\u22DA",
  lesseqqgtr: "\u2A8B",
  lessgtr: "\u2276",
  lesssim: "\u2272",
  lfisht: "\u297C",
  lfloor: "\u230A",
  lfr: "\u{1D529}",
  lg: "\u2276",
  lgE: "\u2A91",
  lhard: "\u21BD",
  lharu: "\u21BC",
  lharul: "\u296A",
  lhblk: "\u2584",
  ljcy: "\u0459",
  ll: "\u226A",
  llarr: "\u21C7",
  llcorner: "\u231E",
  llhard: "\u296B",
  lltri: "\u25FA",
  lmidot: "\u0140",
  lmoust: "\u23B0",
  lmoustache: "\u23B0",
  lnE: "\u2268",
  lnap: "\u2A89",
  lnapprox: "\u2A89",
  lne: "\u2A87",
  lneq: "\u2A87",
  lneqq: "\u2268",
  lnsim: "\u22E6",
  loang: "\u27EC",
  loarr: "\u21FD",
  lobrk: "\u27E6",
  longleftarrow: "\u27F5",
  longleftrightarrow: "\u27F7",
  longmapsto: "\u27FC",
  longrightarrow: "\u27F6",
  looparrowleft: "\u21AB",
  looparrowright: "\u21AC",
  lopar: "\u2985",
  lopf: "\u{1D55D}",
  loplus: "\u2A2D",
  lotimes: "\u2A34",
  lowast: "\u2217",
  lowbar: "_",
  loz: "\u25CA",
  lozenge: "\u25CA",
  lozf: "\u29EB",
  lpar: "(",
  lparlt: "\u2993",
  lrarr: "\u21C6",
  lrcorner: "\u231F",
  lrhar: "\u21CB",
  lrhard: "\u296D",
  lrm: "\u200E",
  lrtri: "\u22BF",
  lsaquo: "\u2039",
  lscr: "\u{1D4C1}",
  lsh: "\u21B0",
  lsim: "\u2272",
  lsime: "\u2A8D",
  lsimg: "\u2A8F",
  lsqb: "[",
  lsquo: "\u2018",
  lsquor: "\u201A",
  lstrok: "\u0142",
  lt: "<",
  ltcc: "\u2AA6",
  ltcir: "\u2A79",
  ltdot: "\u22D6",
  lthree: "\u22CB",
  ltimes: "\u22C9",
  ltlarr: "\u2976",
  ltquest: "\u2A7B",
  ltrPar: "\u2996",
  ltri: "\u25C3",
  ltrie: "\u22B4",
  ltrif: "\u25C2",
  lurdshar: "\u294A",
  luruhar: "\u2966",
  lvertneqq: "\u2268\uFE00",
  lvnE: "\u2268\uFE00",
  mDDot: "\u223A",
  macr: "\xAF",
  male: "\u2642",
  malt: "\u2720",
  maltese: "\u2720",
  map: "\u21A6",
  mapsto: "\u21A6",
  mapstodown: "\u21A7",
  mapstoleft: "\u21A4",
  mapstoup: "\u21A5",
  marker: "\u25AE",
  mcomma: "\u2A29",
  mcy: "\u043C",
  mdash: "\u2014",
  measuredangle: "\u2221",
  mfr: "\u{1D52A}",
  mho: "\u2127",
  micro: "\xB5",
  mid: "\u2223",
  midast: "*",
  midcir: "\u2AF0",
  middot: "\xB7",
  minus: "\u2212",
  minusb: "\u229F",
  minusd: "\u2238",
  minusdu: "\u2A2A",
  mlcp: "\u2ADB",
  mldr: "\u2026",
  mnplus: "\u2213",
  models: "\u22A7",
  mopf: "\u{1D55E}",
  mp: "\u2213",
  mscr: "\u{1D4C2}",
  mstpos: "\u223E",
  mu: "\u03BC",
  multimap: "\u22B8",
  mumap: "\u22B8",
  nGg: "\u22D9\u0338",
  nGt: "\u226B\u20D2",
  nGtv: "\u226B\u0338",
  nLeftarrow: "\u21CD",
  nLeftrightarrow: "\u21CE",
  nLl: "\u22D8\u0338",
  nLt: "\u226A\u20D2",
  nLtv: "\u226A\u0338",
  nRightarrow: "\u21CF",
  nVDash: "\u22AF",
  nVdash: "\u22AE",
  nabla: "\u2207",
  nacute: "\u0144",
  nang: "\u2220\u20D2",
  nap: "\u2249",
  napE: "\u2A70\u0338",
  napid: "\u224B\u0338",
  napos: "\u0149",
  napprox: "\u2249",
  natur: "\u266E",
  natural: "\u266E",
  naturals: "\u2115",
  nbsp: "\xA0",
  nbump: "\u224E\u0338",
  nbumpe: "\u224F\u0338",
  ncap: "\u2A43",
  ncaron: "\u0148",
  ncedil: "\u0146",
  ncong: "\u2247",
  ncongdot: "\u2A6D\u0338",
  ncup: "\u2A42",
  ncy: "\u043D",
  ndash: "\u2013",
  ne: "\u2260",
  neArr: "\u21D7",
  nearhk: "\u2924",
  nearr: "\u2197",
  nearrow: "\u2197",
  nedot: "\u2250\u0338",
  nequiv: "\u2262",
  nesear: "\u2928",
  nesim: "\u2242\u0338",
  nexist: "\u2204",
  nexists: "\u2204",
  nfr: "\u{1D52B}",
  ngE: "\u2267\u0338",
  nge: "\u2271",
  ngeq: "\u2271",
  ngeqq: "\u2267\u0338",
  ngeqslant: "\u2A7E\u0338",
  nges: "\u2A7E\u0338",
  ngsim: "\u2275",
  ngt: "\u226F",
  ngtr: "\u226F",
  nhArr: "\u21CE",
  nharr: "\u21AE",
  nhpar: "\u2AF2",
  ni: "\u220B",
  nis: "\u22FC",
  nisd: "\u22FA",
  niv: "\u220B",
  njcy: "\u045A",
  nlArr: "\u21CD",
  nlE: "\u2266\u0338",
  nlarr: "\u219A",
  nldr: "\u2025",
  nle: "\u2270",
  nleftarrow: "\u219A",
  nleftrightarrow: "\u21AE",
  nleq: "\u2270",
  nleqq: "\u2266\u0338",
  nleqslant: "\u2A7D\u0338",
  nles: "\u2A7D\u0338",
  nless: "\u226E",
  nlsim: "\u2274",
  nlt: "\u226E",
  nltri: "\u22EA",
  nltrie: "\u22EC",
  nmid: "\u2224",
  nopf: "\u{1D55F}",
  not: "\xAC",
  notin: "\u2209",
  notinE: "\u22F9\u0338",
  notindot: "\u22F5\u0338",
  notinva: "\u2209",
  notinvb: "\u22F7",
  notinvc: "\u22F6",
  notni: "\u220C",
  notniva: "\u220C",
  notnivb: "\u22FE",
  notnivc: "\u22FD",
  npar: "\u2226",
  nparallel: "\u2226",
  nparsl: "\u2AFD\u20E5",
  npart: "\u2202\u0338",
  npolint: "\u2A14",
  npr: "\u2280",
  nprcue: "\u22E0",
  npre: "\u2AAF\u0338",
  nprec: "\u2280",
  npreceq: "\u2AAF\u0338",
  nrArr: "\u21CF",
  nrarr: "\u219B",
  nrarrc: "\u2933\u0338",
  nrarrw: "\u219D\u0338",
  nrightarrow: "\u219B",
  nrtri: "\u22EB",
  nrtrie: "\u22ED",
  nsc: "\u2281",
  nsccue: "\u22E1",
  nsce: "\u2AB0\u0338",
  nscr: "\u{1D4C3}",
  nshortmid: "\u2224",
  nshortparallel: "\u2226",
  nsim: "\u2241",
  nsime: "\u2244",
  nsimeq: "\u2244",
  nsmid: "\u2224",
  nspar: "\u2226",
  nsqsube: "\u22E2",
  nsqsupe: "\u22E3",
  nsub: "\u2284",
  nsubE: "\u2AC5\u0338",
  nsube: "\u2288",
  nsubset: "\u2282\u20D2",
  nsubseteq: "\u2288",
  nsubseteqq: "\u2AC5\u0338",
  nsucc: "\u2281",
  nsucceq: "\u2AB0\u0338",
  nsup: "\u2285",
  nsupE: "\u2AC6\u0338",
  nsupe: "\u2289",
  nsupset: "\u2283\u20D2",
  nsupseteq: "\u2289",
  nsupseteqq: "\u2AC6\u0338",
  ntgl: "\u2279",
  ntilde: "\xF1",
  ntlg: "\u2278",
  ntriangleleft: "\u22EA",
  ntrianglelefteq: "\u22EC",
  ntriangleright: "\u22EB",
  ntrianglerighteq: "\u22ED",
  nu: "\u03BD",
  num: "#",
  numero: "\u2116",
  numsp: "\u2007",
  nvDash: "\u22AD",
  nvHarr: "\u2904",
  nvap: "\u224D\u20D2",
  nvdash: "\u22AC",
  nvge: "\u2265\u20D2",
  nvgt: ">\u20D2",
  nvinfin: "\u29DE",
  nvlArr: "\u2902",
  nvle: "\u2264\u20D2",
  nvlt: "<\u20D2",
  nvltrie: "\u22B4\u20D2",
  nvrArr: "\u2903",
  nvrtrie: "\u22B5\u20D2",
  nvsim: "\u223C\u20D2",
  nwArr: "\u21D6",
  nwarhk: "\u2923",
  nwarr: "\u2196",
  nwarrow: "\u2196",
  nwnear: "\u2927",
  oS: "\u24C8",
  oacute: "\xF3",
  oast: "\u229B",
  ocir: "\u229A",
  ocirc: "\xF4",
  ocy: "\u043E",
  odash: "\u229D",
  odblac: "\u0151",
  odiv: "\u2A38",
  odot: "\u2299",
  odsold: "\u29BC",
  oelig: "\u0153",
  ofcir: "\u29BF",
  ofr: "\u{1D52C}",
  ogon: "\u02DB",
  ograve: "\xF2",
  ogt: "\u29C1",
  ohbar: "\u29B5",
  ohm: "\u03A9",
  oint: "\u222E",
  olarr: "\u21BA",
  olcir: "\u29BE",
  olcross: "\u29BB",
  oline: "\u203E",
  olt: "\u29C0",
  omacr: "\u014D",
  omega: "\u03C9",
  omicron: "\u03BF",
  omid: "\u29B6",
  ominus: "\u2296",
  oopf: "\u{1D560}",
  opar: "\u29B7",
  operp: "\u29B9",
  oplus: "\u2295",
  or: "\u2228",
  orarr: "\u21BB",
  ord: "\u2A5D",
  order: "\u2134",
  orderof: "\u2134",
  ordf: "\xAA",
  ordm: "\xBA",
  origof: "\u22B6",
  oror: "\u2A56",
  orslope: "\u2A57",
  orv: "\u2A5B",
  oscr: "\u2134",
  oslash: "\xF8",
  osol: "\u2298",
  otilde: "\xF5",
  otimes: "\u2297",
  otimesas: "\u2A36",
  ouml: "\xF6",
  ovbar: "\u233D",
  par: "\u2225",
  para: "\xB6",
  parallel: "\u2225",
  parsim: "\u2AF3",
  parsl: "\u2AFD",
  part: "\u2202",
  pcy: "\u043F",
  percnt: "%",
  period: ".",
  permil: "\u2030",
  perp: "\u22A5",
  pertenk: "\u2031",
  pfr: "\u{1D52D}",
  phi: "\u03C6",
  phiv: "\u03D5",
  phmmat: "\u2133",
  phone: "\u260E",
  pi: "\u03C0",
  pitchfork: "\u22D4",
  piv: "\u03D6",
  planck: "\u210F",
  planckh: "\u210E",
  plankv: "\u210F",
  plus: "+",
  plusacir: "\u2A23",
  plusb: "\u229E",
  pluscir: "\u2A22",
  plusdo: "\u2214",
  plusdu: "\u2A25",
  pluse: "\u2A72",
  plusmn: "\xB1",
  plussim: "\u2A26",
  plustwo: "\u2A27",
  pm: "\xB1",
  pointint: "\u2A15",
  popf: "\u{1D561}",
  pound: "\xA3",
  pr: "\u227A",
  prE: "\u2AB3",
  prap: "\u2AB7",
  prcue: "\u227C",
  pre: "\u2AAF",
  prec: "\u227A",
  precapprox: "\u2AB7",
  preccurlyeq: "\u227C",
  preceq: "\u2AAF",
  precnapprox: "\u2AB9",
  precneqq: "\u2AB5",
  precnsim: "\u22E8",
  precsim: "\u227E",
  prime: "\u2032",
  primes: "\u2119",
  prnE: "\u2AB5",
  prnap: "\u2AB9",
  prnsim: "\u22E8",
  prod: "\u220F",
  profalar: "\u232E",
  profline: "\u2312",
  profsurf: "\u2313",
  prop: "\u221D",
  propto: "\u221D",
  prsim: "\u227E",
  prurel: "\u22B0",
  pscr: "\u{1D4C5}",
  psi: "\u03C8",
  puncsp: "\u2008",
  qfr: "\u{1D52E}",
  qint: "\u2A0C",
  qopf: "\u{1D562}",
  qprime: "\u2057",
  qscr: "\u{1D4C6}",
  quaternions: "\u210D",
  quatint: "\u2A16",
  quest: "?",
  questeq: "\u225F",
  quot: '"',
  rAarr: "\u21DB",
  rArr: "\u21D2",
  rAtail: "\u291C",
  rBarr: "\u290F",
  rHar: "\u2964",
  race: "\u223D\u0331",
  racute: "\u0155",
  radic: "\u221A",
  raemptyv: "\u29B3",
  rang: "\u27E9",
  rangd: "\u2992",
  range: "\u29A5",
  rangle: "\u27E9",
  raquo: "\xBB",
  rarr: "\u2192",
  rarrap: "\u2975",
  rarrb: "\u21E5",
  rarrbfs: "\u2920",
  rarrc: "\u2933",
  rarrfs: "\u291E",
  rarrhk: "\u21AA",
  rarrlp: "\u21AC",
  rarrpl: "\u2945",
  rarrsim: "\u2974",
  rarrtl: "\u21A3",
  rarrw: "\u219D",
  ratail: "\u291A",
  ratio: "\u2236",
  rationals: "\u211A",
  rbarr: "\u290D",
  rbbrk: "\u2773",
  rbrace: "}",
  rbrack: "]",
  rbrke: "\u298C",
  rbrksld: "\u298E",
  rbrkslu: "\u2990",
  rcaron: "\u0159",
  rcedil: "\u0157",
  rceil: "\u2309",
  rcub: "}",
  rcy: "\u0440",
  rdca: "\u2937",
  rdldhar: "\u2969",
  rdquo: "\u201D",
  rdquor: "\u201D",
  rdsh: "\u21B3",
  real: "\u211C",
  realine: "\u211B",
  realpart: "\u211C",
  reals: "\u211D",
  rect: "\u25AD",
  reg: "\xAE",
  rfisht: "\u297D",
  rfloor: "\u230B",
  rfr: "\u{1D52F}",
  rhard: "\u21C1",
  rharu: "\u21C0",
  rharul: "\u296C",
  rho: "\u03C1",
  rhov: "\u03F1",
  rightarrow: "\u2192",
  rightarrowtail: "\u21A3",
  rightharpoondown: "\u21C1",
  rightharpoonup: "\u21C0",
  rightleftarrows: "\u21C4",
  rightleftharpoons: "\u21CC",
  rightrightarrows: "\u21C9",
  rightsquigarrow: "\u219D",
  rightthreetimes: "\u22CC",
  ring: "\u02DA",
  risingdotseq: "\u2253",
  rlarr: "\u21C4",
  rlhar: "\u21CC",
  rlm: "\u200F",
  rmoust: "\u23B1",
  rmoustache: "\u23B1",
  rnmid: "\u2AEE",
  roang: "\u27ED",
  roarr: "\u21FE",
  robrk: "\u27E7",
  ropar: "\u2986",
  ropf: "\u{1D563}",
  roplus: "\u2A2E",
  rotimes: "\u2A35",
  rpar: ")",
  rpargt: "\u2994",
  rppolint: "\u2A12",
  rrarr: "\u21C9",
  rsaquo: "\u203A",
  rscr: "\u{1D4C7}",
  rsh: "\u21B1",
  rsqb: "]",
  rsquo: "\u2019",
  rsquor: "\u2019",
  rthree: "\u22CC",
  rtimes: "\u22CA",
  rtri: "\u25B9",
  rtrie: "\u22B5",
  rtrif: "\u25B8",
  rtriltri: "\u29CE",
  ruluhar: "\u2968",
  rx: "\u211E",
  sacute: "\u015B",
  sbquo: "\u201A",
  sc: "\u227B",
  scE: "\u2AB4",
  scap: "\u2AB8",
  scaron: "\u0161",
  sccue: "\u227D",
  sce: "\u2AB0",
  scedil: "\u015F",
  scirc: "\u015D",
  scnE: "\u2AB6",
  scnap: "\u2ABA",
  scnsim: "\u22E9",
  scpolint: "\u2A13",
  scsim: "\u227F",
  scy: "\u0441",
  sdot: "\u22C5",
  sdotb: "\u22A1",
  sdote: "\u2A66",
  seArr: "\u21D8",
  searhk: "\u2925",
  searr: "\u2198",
  searrow: "\u2198",
  sect: "\xA7",
  semi: ";",
  seswar: "\u2929",
  setminus: "\u2216",
  setmn: "\u2216",
  sext: "\u2736",
  sfr: "\u{1D530}",
  sfrown: "\u2322",
  sharp: "\u266F",
  shchcy: "\u0449",
  shcy: "\u0448",
  shortmid: "\u2223",
  shortparallel: "\u2225",
  shy: "\xAD",
  sigma: "\u03C3",
  sigmaf: "\u03C2",
  sigmav: "\u03C2",
  sim: "\u223C",
  simdot: "\u2A6A",
  sime: "\u2243",
  simeq: "\u2243",
  simg: "\u2A9E",
  simgE: "\u2AA0",
  siml: "\u2A9D",
  simlE: "\u2A9F",
  simne: "\u2246",
  simplus: "\u2A24",
  simrarr: "\u2972",
  slarr: "\u2190",
  smallsetminus: "\u2216",
  smashp: "\u2A33",
  smeparsl: "\u29E4",
  smid: "\u2223",
  smile: "\u2323",
  smt: "\u2AAA",
  smte: "\u2AAC",
  smtes: "\u2AAC\uFE00",
  softcy: "\u044C",
  sol: "/",
  solb: "\u29C4",
  solbar: "\u233F",
  sopf: "\u{1D564}",
  spades: "\u2660",
  spadesuit: "\u2660",
  spar: "\u2225",
  sqcap: "\u2293",
  sqcaps: "\u2293\uFE00",
  sqcup: "\u2294",
  sqcups: "\u2294\uFE00",
  sqsub: "\u228F",
  sqsube: "\u2291",
  sqsubset: "\u228F",
  sqsubseteq: "\u2291",
  sqsup: "\u2290",
  sqsupe: "\u2292",
  sqsupset: "\u2290",
  sqsupseteq: "\u2292",
  squ: "\u25A1",
  square: "\u25A1",
  squarf: "\u25AA",
  squf: "\u25AA",
  srarr: "\u2192",
  sscr: "\u{1D4C8}",
  ssetmn: "\u2216",
  ssmile: "\u2323",
  sstarf: "\u22C6",
  star: "\u2606",
  starf: "\u2605",
  straightepsilon: "\u03F5",
  straightphi: "\u03D5",
  strns: "\xAF",
  sub: "\u2282",
  subE: "\u2AC5",
  subdot: "\u2ABD",
  sube: "\u2286",
  subedot: "\u2AC3",
  submult: "\u2AC1",
  subnE: "\u2ACB",
  subne: "\u228A",
  subplus: "\u2ABF",
  subrarr: "\u2979",
  subset: "\u2282",
  subseteq: "\u2286",
  subseteqq: "\u2AC5",
  subsetneq: "\u228A",
  subsetneqq: "\u2ACB",
  subsim: "\u2AC7",
  subsub: "\u2AD5",
  subsup: "\u2AD3",
  succ: "\u227B",
  succapprox: "\u2AB8",
  succcurlyeq: "\u227D",
  succeq: "\u2AB0",
  succnapprox: "\u2ABA",
  succneqq: "\u2AB6",
  succnsim: "\u22E9",
  succsim: "\u227F",
  sum: "\u2211",
  sung: "\u266A",
  sup1: "\xB9",
  sup2: "\xB2",
  sup3: "\xB3",
  sup: "\u2283",
  supE: "\u2AC6",
  supdot: "\u2ABE",
  supdsub: "\u2AD8",
  supe: "\u2287",
  supedot: "\u2AC4",
  suphsol: "\u27C9",
  suphsub: "\u2AD7",
  suplarr: "\u297B",
  supmult: "\u2AC2",
  supnE: "\u2ACC",
  supne: "\u228B",
  supplus: "\u2AC0",
  supset: "\u2283",
  supseteq: "\u2287",
  supseteqq: "\u2AC6",
  supsetneq: "\u228B",
  supsetneqq: "\u2ACC",
  supsim: "\u2AC8",
  supsub: "\u2AD4",
  supsup: "\u2AD6",
  swArr: "\u21D9",
  swarhk: "\u2926",
  swarr: "\u2199",
  swarrow: "\u2199",
  swnwar: "\u292A",
  szlig: "\xDF",
  target: "\u2316",
  tau: "\u03C4",
  tbrk: "\u23B4",
  tcaron: "\u0165",
  tcedil: "\u0163",
  tcy: "\u0442",
  tdot: "\u20DB",
  telrec: "\u2315",
  tfr: "\u{1D531}",
  there4: "\u2234",
  therefore: "\u2234",
  theta: "\u03B8",
  thetasym: "\u03D1",
  thetav: "\u03D1",
  thickapprox: "\u2248",
  thicksim: "\u223C",
  thinsp: "\u2009",
  thkap: "\u2248",
  thksim: "\u223C",
  thorn: "\xFE",
  tilde: "\u02DC",
  times: "\xD7",
  timesb: "\u22A0",
  timesbar: "\u2A31",
  timesd: "\u2A30",
  tint: "\u222D",
  toea: "\u2928",
  top: "\u22A4",
  topbot: "\u2336",
  topcir: "\u2AF1",
  topf: "\u{1D565}",
  topfork: "\u2ADA",
  tosa: "\u2929",
  tprime: "\u2034",
  trade: "\u2122",
  triangle: "\u25B5",
  triangledown: "\u25BF",
  triangleleft: "\u25C3",
  trianglelefteq: "\u22B4",
  triangleq: "\u225C",
  triangleright: "\u25B9",
  trianglerighteq: "\u22B5",
  tridot: "\u25EC",
  trie: "\u225C",
  triminus: "\u2A3A",
  triplus: "\u2A39",
  trisb: "\u29CD",
  tritime: "\u2A3B",
  trpezium: "\u23E2",
  tscr: "\u{1D4C9}",
  tscy: "\u0446",
  tshcy: "\u045B",
  tstrok: "\u0167",
  twixt: "\u226C",
  twoheadleftarrow: "\u219E",
  twoheadrightarrow: "\u21A0",
  uArr: "\u21D1",
  uHar: "\u2963",
  uacute: "\xFA",
  uarr: "\u2191",
  ubrcy: "\u045E",
  ubreve: "\u016D",
  ucirc: "\xFB",
  ucy: "\u0443",
  udarr: "\u21C5",
  udblac: "\u0171",
  udhar: "\u296E",
  ufisht: "\u297E",
  ufr: "\u{1D532}",
  ugrave: "\xF9",
  uharl: "\u21BF",
  uharr: "\u21BE",
  uhblk: "\u2580",
  ulcorn: "\u231C",
  ulcorner: "\u231C",
  ulcrop: "\u230F",
  ultri: "\u25F8",
  umacr: "\u016B",
  uml: "\xA8",
  uogon: "\u0173",
  uopf: "\u{1D566}",
  uparrow: "\u2191",
  updownarrow: "\u2195",
  upharpoonleft: "\u21BF",
  upharpoonright: "\u21BE",
  uplus: "\u228E",
  upsi: "\u03C5",
  upsih: "\u03D2",
  upsilon: "\u03C5",
  upuparrows: "\u21C8",
  urcorn: "\u231D",
  urcorner: "\u231D",
  urcrop: "\u230E",
  uring: "\u016F",
  urtri: "\u25F9",
  uscr: "\u{1D4CA}",
  utdot: "\u22F0",
  utilde: "\u0169",
  utri: "\u25B5",
  utrif: "\u25B4",
  uuarr: "\u21C8",
  uuml: "\xFC",
  uwangle: "\u29A7",
  vArr: "\u21D5",
  vBar: "\u2AE8",
  vBarv: "\u2AE9",
  vDash: "\u22A8",
  vangrt: "\u299C",
  varepsilon: "\u03F5",
  varkappa: "\u03F0",
  varnothing: "\u2205",
  varphi: "\u03D5",
  varpi: "\u03D6",
  varpropto: "\u221D",
  varr: "\u2195",
  varrho: "\u03F1",
  varsigma: "\u03C2",
  varsubsetneq: "\u228A\uFE00",
  varsubsetneqq: "\u2ACB\uFE00",
  varsupsetneq: "\u228B\uFE00",
  varsupsetneqq: "\u2ACC\uFE00",
  vartheta: "\u03D1",
  vartriangleleft: "\u22B2",
  vartriangleright: "\u22B3",
  vcy: "\u0432",
  vdash: "\u22A2",
  vee: "\u2228",
  veebar: "\u22BB",
  veeeq: "\u225A",
  vellip: "\u22EE",
  verbar: "|",
  vert: "|",
  vfr: "\u{1D533}",
  vltri: "\u22B2",
  vnsub: "\u2282\u20D2",
  vnsup: "\u2283\u20D2",
  vopf: "\u{1D567}",
  vprop: "\u221D",
  vrtri: "\u22B3",
  vscr: "\u{1D4CB}",
  vsubnE: "\u2ACB\uFE00",
  vsubne: "\u228A\uFE00",
  vsupnE: "\u2ACC\uFE00",
  vsupne: "\u228B\uFE00",
  vzigzag: "\u299A",
  wcirc: "\u0175",
  wedbar: "\u2A5F",
  wedge: "\u2227",
  wedgeq: "\u2259",
  weierp: "\u2118",
  wfr: "\u{1D534}",
  wopf: "\u{1D568}",
  wp: "\u2118",
  wr: "\u2240",
  wreath: "\u2240",
  wscr: "\u{1D4CC}",
  xcap: "\u22C2",
  xcirc: "\u25EF",
  xcup: "\u22C3",
  xdtri: "\u25BD",
  xfr: "\u{1D535}",
  xhArr: "\u27FA",
  xharr: "\u27F7",
  xi: "\u03BE",
  xlArr: "\u27F8",
  xlarr: "\u27F5",
  xmap: "\u27FC",
  xnis: "\u22FB",
  xodot: "\u2A00",
  xopf: "\u{1D569}",
  xoplus: "\u2A01",
  xotime: "\u2A02",
  xrArr: "\u27F9",
  xrarr: "\u27F6",
  xscr: "\u{1D4CD}",
  xsqcup: "\u2A06",
  xuplus: "\u2A04",
  xutri: "\u25B3",
  xvee: "\u22C1",
  xwedge: "\u22C0",
  yacute: "\xFD",
  yacy: "\u044F",
  ycirc: "\u0177",
  ycy: "\u044B",
  yen: "\xA5",
  yfr: "\u{1D536}",
  yicy: "\u0457",
  yopf: "\u{1D56A}",
  yscr: "\u{1D4CE}",
  yucy: "\u044E",
  yuml: "\xFF",
  zacute: "\u017A",
  zcaron: "\u017E",
  zcy: "\u0437",
  zdot: "\u017C",
  zeetrf: "\u2128",
  zeta: "\u03B6",
  zfr: "\u{1D537}",
  zhcy: "\u0436",
  zigrarr: "\u21DD",
  zopf: "\u{1D56B}",
  zscr: "\u{1D4CF}",
  zwj: "\u200D",
  zwnj: "\u200C"
};

// node_modules/decode-named-character-reference/index.js
var own = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
  return own.call(characterEntities, value) ? characterEntities[value] : false;
}

// node_modules/micromark-util-chunked/index.js
function splice(list3, start, remove, items) {
  const end2 = list3.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end2 ? 0 : end2 + start;
  } else {
    start = start > end2 ? end2 : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list3.splice(...parameters);
  } else {
    if (remove) list3.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list3.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list3, items) {
  if (list3.length > 0) {
    splice(list3, list3.length, 0, items);
    return list3;
  }
  return items;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all2 = {};
  let index2 = -1;
  while (++index2 < extensions.length) {
    syntaxExtension(all2, extensions[index2]);
  }
  return all2;
}
function syntaxExtension(all2, extension2) {
  let hook;
  for (hook in extension2) {
    const maybe = hasOwnProperty.call(all2, hook) ? all2[hook] : void 0;
    const left = maybe || (all2[hook] = {});
    const right = extension2[hook];
    let code2;
    if (right) {
      for (code2 in right) {
        if (!hasOwnProperty.call(left, code2)) left[code2] = [];
        const value = right[code2];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code2],
          Array.isArray(value) ? value : value ? [value] : []
        );
      }
    }
  }
}
function constructs(existing, list3) {
  let index2 = -1;
  const before = [];
  while (++index2 < list3.length) {
    ;
    (list3[index2].add === "after" ? existing : before).push(list3[index2]);
  }
  splice(existing, 0, 0, before);
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
  const code2 = Number.parseInt(value, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code2 < 9 || code2 === 11 || code2 > 13 && code2 < 32 || // Control character (DEL) of C0, and C1 controls.
    code2 > 126 && code2 < 160 || // Lone high surrogates and low surrogates.
    code2 > 55295 && code2 < 57344 || // Noncharacters.
    code2 > 64975 && code2 < 65008 || /* eslint-disable no-bitwise */
    (code2 & 65535) === 65535 || (code2 & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code2 > 1114111
  ) {
    return "\uFFFD";
  }
  return String.fromCodePoint(code2);
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
  return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code2) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code2 !== null && (code2 < 32 || code2 === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code2) {
  return code2 !== null && code2 < -2;
}
function markdownLineEndingOrSpace(code2) {
  return code2 !== null && (code2 < 0 || code2 === 32);
}
function markdownSpace(code2) {
  return code2 === -2 || code2 === -1 || code2 === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u"));
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check;
  function check(code2) {
    return code2 !== null && code2 > -1 && regex.test(String.fromCharCode(code2));
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok2, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code2) {
    if (markdownSpace(code2)) {
      effects.enter(type);
      return prefix2(code2);
    }
    return ok2(code2);
  }
  function prefix2(code2) {
    if (markdownSpace(code2) && size++ < limit) {
      effects.consume(code2);
      return prefix2;
    }
    effects.exit(type);
    return ok2(code2);
  }
}
function factorySpaceMinMax(effects, ok2, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code2) {
    if (max > 0 && markdownSpace(code2)) {
      effects.enter(type);
      return prefix2(code2);
    }
    return after2(code2);
  }
  function prefix2(code2) {
    if (markdownSpace(code2) && size < max) {
      effects.consume(code2);
      size++;
      return prefix2;
    }
    effects.exit(type);
    return after2(code2);
  }
  function after2(code2) {
    return size >= min ? ok2(code2) : nok(code2);
  }
}

// node_modules/micromark/lib/initialize/content.js
var content = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous3;
  return contentStart;
  function afterContentStartConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code2) {
    effects.enter("paragraph");
    return lineStart(code2);
  }
  function lineStart(code2) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous3
    });
    if (previous3) {
      previous3.next = token;
    }
    previous3 = token;
    return data(code2);
  }
  function data(code2) {
    if (code2 === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code2);
    return data;
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add) {
    addImplementation(this, index2, remove, add, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index2, remove, add) {
    addImplementation(this, index2, remove, add, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at2, remove, add, before) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at2);
  if (existing) {
    existing[1] += remove;
    if (before) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }
  const change2 = [at2, remove, add];
  editMap.map.push(change2);
  editMap.index.set(at2, change2);
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code2) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code2);
    }
    return checkNewContainers(code2);
  }
  function documentContinue(code2) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point3 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code2);
    }
    return start(code2);
  }
  function checkNewContainers(code2) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code2);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code2);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code2);
  }
  function thereIsANewContainer(code2) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code2);
  }
  function thereIsNoNewContainer(code2) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code2);
  }
  function documentContinued(code2) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code2);
  }
  function containerContinue(code2) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code2);
  }
  function flowStart(code2) {
    if (code2 === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code2);
  }
  function flowContinue(code2) {
    if (code2 === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code2);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index2 = childFlow.events.length;
      while (index2--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index2][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index2][1].end || // …or ends after it.
          childFlow.events[index2][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen2;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen2) {
            point3 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen2 = true;
        }
      }
      exitContainers(continued);
      index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index2 = stack.length;
    while (index2-- > size) {
      const entry = stack[index2];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok2, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok2, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code2) {
  if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
    return 1;
  }
  if (unicodePunctuation(code2)) {
    return 2;
  }
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called = [];
  let index2 = -1;
  while (++index2 < constructs2.length) {
    const resolve3 = constructs2[index2].resolveAll;
    if (resolve3 && !called.includes(resolve3)) {
      events = resolve3(events, context);
      called.push(resolve3);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index2 = -1;
  let nextEvents;
  while (++index2 < events.length) {
    if (events[index2][0] === "enter" && events[index2][1].type === "attentionSequence" && events[index2][1]._close) {
      let open2 = index2;
      while (open2--) {
        if (events[open2][0] === "exit" && events[open2][1].type === "attentionSequence" && events[open2][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open2][1]).charCodeAt(0) === context.sliceSerialize(events[index2][1]).charCodeAt(0)) {
          if ((events[open2][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open2][1].end.offset - events[open2][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open2][1].end.offset - events[open2][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open2][1].end
          };
          const end2 = {
            ...events[index2][1].start
          };
          movePoint(start, -use);
          movePoint(end2, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open2][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index2][1].start
            },
            end: end2
          };
          const text4 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open2][1].end
            },
            end: {
              ...events[index2][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open2][1].end = {
            ...openingSequence.start
          };
          events[index2][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open2][1].end.offset - events[open2][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open2][1], context], ["exit", events[open2][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text4, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open2 + 1, index2), context));
          nextEvents = push(nextEvents, [["exit", text4, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          if (events[index2][1].end.offset - events[index2][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index2][1], context], ["exit", events[index2][1], context]]);
          }
          splice(events, open2 - 1, index2 - open2 + 3, nextEvents);
          index2 = open2 + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index2 = -1;
  while (++index2 < events.length) {
    if (events[index2][1].type === "attentionSequence") {
      events[index2][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok2) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous3 = this.previous;
  const before = classifyCharacter(previous3);
  let marker2;
  return start;
  function start(code2) {
    marker2 = code2;
    effects.enter("attentionSequence");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker2) {
      effects.consume(code2);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after2 = classifyCharacter(code2);
    const open2 = !after2 || after2 === 2 && before || attentionMarkers2.includes(code2) && code2 !== 42 && code2 !== 95;
    const close2 = !before || before === 2 && after2 || attentionMarkers2.includes(previous3) && previous3 !== 42 && previous3 !== 95;
    token._open = Boolean(marker2 === 42 ? open2 : open2 && (before || !close2));
    token._close = Boolean(marker2 === 42 ? close2 : close2 && (after2 || !open2));
    return ok2(code2);
  }
}
function movePoint(point3, offset) {
  point3.column += offset;
  point3.offset += offset;
  point3._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code2) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code2);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open2;
  }
  function open2(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return schemeOrEmailAtext;
    }
    if (code2 === 64) {
      return nok(code2);
    }
    return emailAtext(code2);
  }
  function schemeOrEmailAtext(code2) {
    if (code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) {
      size = 1;
      return schemeInsideOrEmailAtext(code2);
    }
    return emailAtext(code2);
  }
  function schemeInsideOrEmailAtext(code2) {
    if (code2 === 58) {
      effects.consume(code2);
      size = 0;
      return urlInside;
    }
    if ((code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) && size++ < 32) {
      effects.consume(code2);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code2);
  }
  function urlInside(code2) {
    if (code2 === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    if (code2 === null || code2 === 32 || code2 === 60 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return urlInside;
  }
  function emailAtext(code2) {
    if (code2 === 64) {
      effects.consume(code2);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code2)) {
      effects.consume(code2);
      return emailAtext;
    }
    return nok(code2);
  }
  function emailAtSignOrDot(code2) {
    return asciiAlphanumeric(code2) ? emailLabel(code2) : nok(code2);
  }
  function emailLabel(code2) {
    if (code2 === 46) {
      effects.consume(code2);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code2 === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    return emailValue(code2);
  }
  function emailValue(code2) {
    if ((code2 === 45 || asciiAlphanumeric(code2)) && size++ < 63) {
      const next = code2 === 45 ? emailValue : emailLabel;
      effects.consume(code2);
      return next;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok2, nok) {
  return start;
  function start(code2) {
    return markdownSpace(code2) ? factorySpace(effects, after2, "linePrefix")(code2) : after2(code2);
  }
  function after2(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code2);
      effects.exit("blockQuoteMarker");
      return after2;
    }
    return nok(code2);
  }
  function after2(code2) {
    if (markdownSpace(code2)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code2);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok2;
    }
    effects.exit("blockQuotePrefix");
    return ok2(code2);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok2, nok) {
  const self = this;
  return contStart;
  function contStart(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return contBefore(code2);
  }
  function contBefore(code2) {
    return effects.attempt(blockQuote, ok2, nok)(code2);
  }
}
function exit(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok2, nok) {
  return start;
  function start(code2) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code2);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code2) {
    if (asciiPunctuation(code2)) {
      effects.enter("characterEscapeValue");
      effects.consume(code2);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok2;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;
  function start(code2) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code2);
    effects.exit("characterReferenceMarker");
    return open2;
  }
  function open2(code2) {
    if (code2 === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value(code2);
  }
  function numeric(code2) {
    if (code2 === 88 || code2 === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value(code2);
  }
  function value(code2) {
    if (code2 === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code2);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code2);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok2;
    }
    if (test(code2) && size++ < max) {
      effects.consume(code2);
      return value;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return after2;
  }
  function after2(code2) {
    return self.parser.lazy[self.now().line] ? nok(code2) : ok2(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok2, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker2;
  return start;
  function start(code2) {
    return beforeSequenceOpen(code2);
  }
  function beforeSequenceOpen(code2) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker2 = code2;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === marker2) {
      sizeOpen++;
      effects.consume(code2);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code2);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code2) ? factorySpace(effects, infoBefore, "whitespace")(code2) : infoBefore(code2);
  }
  function infoBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok2(code2) : effects.check(nonLazyContinuation, atNonLazyBreak, after2)(code2);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info2(code2);
  }
  function info2(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code2);
    }
    if (code2 === 96 && code2 === marker2) {
      return nok(code2);
    }
    effects.consume(code2);
    return info2;
  }
  function metaBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return infoBefore(code2);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code2);
  }
  function meta(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code2);
    }
    if (code2 === 96 && code2 === marker2) {
      return nok(code2);
    }
    effects.consume(code2);
    return meta;
  }
  function atNonLazyBreak(code2) {
    return effects.attempt(closeStart, after2, contentBefore)(code2);
  }
  function contentBefore(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code2) {
    return initialPrefix > 0 && markdownSpace(code2) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code2) : beforeContentChunk(code2);
  }
  function beforeContentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after2)(code2);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code2);
  }
  function contentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code2);
    }
    effects.consume(code2);
    return contentChunk;
  }
  function after2(code2) {
    effects.exit("codeFenced");
    return ok2(code2);
  }
  function tokenizeCloseStart(effects2, ok3, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code2) {
      effects2.enter("lineEnding");
      effects2.consume(code2);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code2) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code2) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : beforeSequenceClose(code2);
    }
    function beforeSequenceClose(code2) {
      if (code2 === marker2) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code2);
      }
      return nok2(code2);
    }
    function sequenceClose(code2) {
      if (code2 === marker2) {
        size++;
        effects2.consume(code2);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code2) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code2) : sequenceCloseAfter(code2);
      }
      return nok2(code2);
    }
    function sequenceCloseAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects2.exit("codeFencedFence");
        return ok3(code2);
      }
      return nok2(code2);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok2, nok) {
  return start;
  function start(code2) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code2);
  }
  function atBreak(code2) {
    if (code2 === null) {
      return after2(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.attempt(furtherStart, atBreak, after2)(code2);
    }
    effects.enter("codeFlowValue");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return atBreak(code2);
    }
    effects.consume(code2);
    return inside;
  }
  function after2(code2) {
    effects.exit("codeIndented");
    return ok2(code2);
  }
}
function tokenizeFurtherStart(effects, ok2, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code2) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok2, onNotEnoughPrefix, "linePrefix", 4, 4)(code2);
  }
  function onNotEnoughPrefix(code2) {
    return markdownLineEnding(code2) ? furtherStart2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index2;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index2 = headEnterIndex;
    while (++index2 < tailExitIndex) {
      if (events[index2][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index2 = headEnterIndex - 1;
  tailExitIndex++;
  while (++index2 <= tailExitIndex) {
    if (enter === void 0) {
      if (index2 !== tailExitIndex && events[index2][1].type !== "lineEnding") {
        enter = index2;
      }
    } else if (index2 === tailExitIndex || events[index2][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index2 !== enter + 2) {
        events[enter][1].end = events[index2 - 1][1].end;
        events.splice(enter + 2, index2 - enter - 2);
        tailExitIndex -= index2 - enter - 2;
        index2 = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous(code2) {
  return code2 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok2, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code2) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between4(code2);
  }
  function between4(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 32) {
      effects.enter("space");
      effects.consume(code2);
      effects.exit("space");
      return between4;
    }
    if (code2 === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return between4;
    }
    effects.enter("codeTextData");
    return data(code2);
  }
  function data(code2) {
    if (code2 === null || code2 === 32 || code2 === 96 || markdownLineEnding(code2)) {
      effects.exit("codeTextData");
      return between4(code2);
    }
    effects.consume(code2);
    return data;
  }
  function sequenceClose(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok2(code2);
    }
    token.type = "codeTextData";
    return data(code2);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index2) {
    if (index2 < 0 || index2 >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index2 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index2 < this.left.length) return this.left[index2];
    return this.right[this.right.length - index2 + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end2) {
    const stop = end2 === null || end2 === void 0 ? Number.POSITIVE_INFINITY : end2;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items) {
    const count = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list3, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list3.push(...right);
  } else {
    while (chunkStart < right.length) {
      list3.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index2 = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more2;
  const events = new SpliceBuffer(eventsArray);
  while (++index2 < events.length) {
    while (index2 in jumps) {
      index2 = jumps[index2];
    }
    event = events.get(index2);
    if (index2 && event[1].type === "chunkFlow" && events.get(index2 - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index2));
        index2 = jumps[index2];
        more2 = true;
      }
    } else if (event[1]._container) {
      otherIndex = index2;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index2);
        parameters.unshift(event);
        events.splice(lineIndex, index2 - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more2;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps3 = {};
  let stream;
  let previous3;
  let index2 = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous3) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous3 = current;
    current = current.next;
  }
  current = token;
  while (++index2 < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index2][0] === "exit" && childEvents[index2 - 1][0] === "enter" && childEvents[index2][1].type === childEvents[index2 - 1][1].type && childEvents[index2][1].start.line !== childEvents[index2][1].end.line
    ) {
      start = index2 + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index2 = breaks.length;
  while (index2--) {
    const slice = childEvents.slice(breaks[index2], breaks[index2 + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]);
    events.splice(start2, 2, slice);
  }
  jumps.reverse();
  index2 = -1;
  while (++index2 < jumps.length) {
    gaps3[adjust + jumps[index2][0]] = adjust + jumps[index2][1];
    adjust += jumps[index2][1] - jumps[index2][0] - 1;
  }
  return gaps3;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content2 = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok2) {
  let previous3;
  return chunkStart;
  function chunkStart(code2) {
    effects.enter("content");
    previous3 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code2);
  }
  function chunkInside(code2) {
    if (code2 === null) {
      return contentEnd(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code2);
    }
    effects.consume(code2);
    return chunkInside;
  }
  function contentEnd(code2) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok2(code2);
  }
  function contentContinue(code2) {
    effects.consume(code2);
    effects.exit("chunkContent");
    previous3.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous3
    });
    previous3 = previous3.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok2, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code2) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok2(code2);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok2)(code2);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok2, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code2) {
    if (code2 === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code2 === null || code2 === 32 || code2 === 41 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code2);
  }
  function enclosedBefore(code2) {
    if (code2 === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code2);
  }
  function enclosed(code2) {
    if (code2 === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code2);
    }
    if (code2 === null || code2 === 60 || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code2) {
    if (code2 === 60 || code2 === 62 || code2 === 92) {
      effects.consume(code2);
      return enclosed;
    }
    return enclosed(code2);
  }
  function raw(code2) {
    if (!balance && (code2 === null || code2 === 41 || markdownLineEndingOrSpace(code2))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok2(code2);
    }
    if (balance < limit && code2 === 40) {
      effects.consume(code2);
      balance++;
      return raw;
    }
    if (code2 === 41) {
      effects.consume(code2);
      balance--;
      return raw;
    }
    if (code2 === null || code2 === 32 || code2 === 40 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? rawEscape : raw;
  }
  function rawEscape(code2) {
    if (code2 === 40 || code2 === 41 || code2 === 92) {
      effects.consume(code2);
      return raw;
    }
    return raw(code2);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok2, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen2;
  return start;
  function start(code2) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code2);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code2) {
    if (size > 999 || code2 === null || code2 === 91 || code2 === 93 && !seen2 || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code2 === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code2);
  }
  function labelInside(code2) {
    if (code2 === null || code2 === 91 || code2 === 93 || markdownLineEnding(code2) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    if (!seen2) seen2 = !markdownSpace(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok2, nok, type, markerType, stringType) {
  let marker2;
  return start;
  function start(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      marker2 = code2 === 40 ? 41 : code2;
      return begin2;
    }
    return nok(code2);
  }
  function begin2(code2) {
    if (code2 === marker2) {
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker2) {
      effects.exit(stringType);
      return begin2(marker2);
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker2 || code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? escape : inside;
  }
  function escape(code2) {
    if (code2 === marker2 || code2 === 92) {
      effects.consume(code2);
      return inside;
    }
    return inside(code2);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok2) {
  let seen2;
  return start;
  function start(code2) {
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      seen2 = true;
      return start;
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, start, seen2 ? "linePrefix" : "lineSuffix")(code2);
    }
    return ok2(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok2, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code2) {
    effects.enter("definition");
    return before(code2);
  }
  function before(code2) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code2);
  }
  function labelAfter(code2) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code2);
  }
  function markerAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, destinationBefore)(code2) : destinationBefore(code2);
  }
  function destinationBefore(code2) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code2);
  }
  function destinationAfter(code2) {
    return effects.attempt(titleBefore, after2, after2)(code2);
  }
  function after2(code2) {
    return markdownSpace(code2) ? factorySpace(effects, afterWhitespace, "whitespace")(code2) : afterWhitespace(code2);
  }
  function afterWhitespace(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok2(code2);
    }
    return nok(code2);
  }
}
function tokenizeTitleBefore(effects, ok2, nok) {
  return titleBefore2;
  function titleBefore2(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, beforeMarker)(code2) : nok(code2);
  }
  function beforeMarker(code2) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code2);
  }
  function titleAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code2) : titleAfterOptionalWhitespace(code2);
  }
  function titleAfterOptionalWhitespace(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok2, nok) {
  return start;
  function start(code2) {
    effects.enter("hardBreakEscape");
    effects.consume(code2);
    return after2;
  }
  function after2(code2) {
    if (markdownLineEnding(code2)) {
      effects.exit("hardBreakEscape");
      return ok2(code2);
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text4 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text4, context], ["exit", text4, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code2) {
    effects.enter("atxHeading");
    return before(code2);
  }
  function before(code2) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 35 && size++ < 6) {
      effects.consume(code2);
      return sequenceOpen;
    }
    if (code2 === null || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code2);
    }
    return nok(code2);
  }
  function atBreak(code2) {
    if (code2 === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("atxHeading");
      return ok2(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, atBreak, "whitespace")(code2);
    }
    effects.enter("atxHeadingText");
    return data(code2);
  }
  function sequenceFurther(code2) {
    if (code2 === 35) {
      effects.consume(code2);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code2);
  }
  function data(code2) {
    if (code2 === null || code2 === 35 || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingText");
      return atBreak(code2);
    }
    effects.consume(code2);
    return data;
  }
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index2 = events.length;
  while (index2--) {
    if (events[index2][0] === "enter" && events[index2][1].type === "htmlFlow") {
      break;
    }
  }
  if (index2 > 1 && events[index2 - 2][1].type === "linePrefix") {
    events[index2][1].start = events[index2 - 2][1].start;
    events[index2 + 1][1].start = events[index2 - 2][1].start;
    events.splice(index2 - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok2, nok) {
  const self = this;
  let marker2;
  let closingTag;
  let buffer;
  let index2;
  let markerB;
  return start;
  function start(code2) {
    return before(code2);
  }
  function before(code2) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code2);
    return open2;
  }
  function open2(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      closingTag = true;
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      marker2 = 3;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName2;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      marker2 = 2;
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      marker2 = 5;
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      marker2 = 4;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function cdataOpenInside(code2) {
    const value = "CDATA[";
    if (code2 === value.charCodeAt(index2++)) {
      effects.consume(code2);
      if (index2 === value.length) {
        return self.interrupt ? ok2 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName2;
    }
    return nok(code2);
  }
  function tagName2(code2) {
    if (code2 === null || code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      const slash = code2 === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker2 = 1;
        return self.interrupt ? ok2(code2) : continuation(code2);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker2 = 6;
        if (slash) {
          effects.consume(code2);
          return basicSelfClosing;
        }
        return self.interrupt ? ok2(code2) : continuation(code2);
      }
      marker2 = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code2) : closingTag ? completeClosingTagAfter(code2) : completeAttributeNameBefore(code2);
    }
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return tagName2;
    }
    return nok(code2);
  }
  function basicSelfClosing(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return self.interrupt ? ok2 : continuation;
    }
    return nok(code2);
  }
  function completeClosingTagAfter(code2) {
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeClosingTagAfter;
    }
    return completeEnd(code2);
  }
  function completeAttributeNameBefore(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return completeEnd;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameBefore;
    }
    return completeEnd(code2);
  }
  function completeAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code2);
  }
  function completeAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code2);
  }
  function completeAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      markerB = code2;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code2);
  }
  function completeAttributeValueQuoted(code2) {
    if (code2 === markerB) {
      effects.consume(code2);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 47 || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96 || markdownLineEndingOrSpace(code2)) {
      return completeAttributeNameAfter(code2);
    }
    effects.consume(code2);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownSpace(code2)) {
      return completeAttributeNameBefore(code2);
    }
    return nok(code2);
  }
  function completeEnd(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function completeAfter(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuation(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function continuation(code2) {
    if (code2 === 45 && marker2 === 2) {
      effects.consume(code2);
      return continuationCommentInside;
    }
    if (code2 === 60 && marker2 === 1) {
      effects.consume(code2);
      return continuationRawTagOpen;
    }
    if (code2 === 62 && marker2 === 4) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 63 && marker2 === 3) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    if (code2 === 93 && marker2 === 5) {
      effects.consume(code2);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code2) && (marker2 === 6 || marker2 === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationStart(code2);
    }
    effects.consume(code2);
    return continuation;
  }
  function continuationStart(code2) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code2);
  }
  function continuationStartNonLazy(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuationStart(code2);
    }
    effects.enter("htmlFlowData");
    return continuation(code2);
  }
  function continuationCommentInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationRawTagOpen(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code2);
  }
  function continuationRawEndTag(code2) {
    if (code2 === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code2);
        return continuationClose;
      }
      return continuation(code2);
    }
    if (asciiAlpha(code2) && buffer.length < 8) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return continuationRawEndTag;
    }
    return continuation(code2);
  }
  function continuationCdataInside(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationDeclarationInside(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 45 && marker2 === 2) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationClose(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code2);
    }
    effects.consume(code2);
    return continuationClose;
  }
  function continuationAfter(code2) {
    effects.exit("htmlFlow");
    return ok2(code2);
  }
}
function tokenizeBlankLineBefore(effects, ok2, nok) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok2, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok2, nok) {
  const self = this;
  let marker2;
  let index2;
  let returnState;
  return start;
  function start(code2) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code2);
    return open2;
  }
  function open2(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instruction;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return declaration;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return nok(code2);
  }
  function comment2(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 45) {
      effects.consume(code2);
      return commentClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = comment2;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return comment2;
  }
  function commentClose(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return comment2(code2);
  }
  function commentEnd(code2) {
    return code2 === 62 ? end2(code2) : code2 === 45 ? commentClose(code2) : comment2(code2);
  }
  function cdataOpenInside(code2) {
    const value = "CDATA[";
    if (code2 === value.charCodeAt(index2++)) {
      effects.consume(code2);
      return index2 === value.length ? cdata : cdataOpenInside;
    }
    return nok(code2);
  }
  function cdata(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = cdata;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return cdata;
  }
  function cdataClose(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function cdataEnd(code2) {
    if (code2 === 62) {
      return end2(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function declaration(code2) {
    if (code2 === null || code2 === 62) {
      return end2(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = declaration;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return declaration;
  }
  function instruction(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instructionClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = instruction;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return instruction;
  }
  function instructionClose(code2) {
    return code2 === 62 ? end2(code2) : instruction(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return nok(code2);
  }
  function tagClose(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return tagCloseBetween(code2);
  }
  function tagCloseBetween(code2) {
    if (markdownLineEnding(code2)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagCloseBetween;
    }
    return end2(code2);
  }
  function tagOpen(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function tagOpenBetween(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return end2;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenBetween;
    }
    return end2(code2);
  }
  function tagOpenAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code2);
  }
  function tagOpenAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code2);
  }
  function tagOpenAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      marker2 = code2;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code2) {
    if (code2 === marker2) {
      effects.consume(code2);
      marker2 = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 60 || code2 === 61 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function end2(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok2;
    }
    return nok(code2);
  }
  function lineEndingBefore(code2) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : lineEndingAfterPrefix(code2);
  }
  function lineEndingAfterPrefix(code2) {
    effects.enter("htmlTextData");
    return returnState(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index2 = -1;
  const newEvents = [];
  while (++index2 < events.length) {
    const token = events[index2][1];
    newEvents.push(events[index2]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index2 += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index2 = events.length;
  let offset = 0;
  let open2;
  let close2;
  let media;
  while (index2--) {
    const token = events[index2][1];
    if (open2) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index2][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close2) {
      if (events[index2][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open2 = index2;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close2 = index2;
    }
  }
  const group = {
    type: events[open2][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open2][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label2 = {
    type: "label",
    start: {
      ...events[open2][1].start
    },
    end: {
      ...events[close2][1].end
    }
  };
  const text4 = {
    type: "labelText",
    start: {
      ...events[open2 + offset + 2][1].end
    },
    end: {
      ...events[close2 - 2][1].start
    }
  };
  media = [["enter", group, context], ["enter", label2, context]];
  media = push(media, events.slice(open2 + 1, open2 + offset + 3));
  media = push(media, [["enter", text4, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open2 + offset + 4, close2 - 3), context));
  media = push(media, [["exit", text4, context], events[close2 - 2], events[close2 - 1], ["exit", label2, context]]);
  media = push(media, events.slice(close2 + 1));
  media = push(media, [["exit", group, context]]);
  splice(events, open2, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok2, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code2) {
    if (!labelStart) {
      return nok(code2);
    }
    if (labelStart._inactive) {
      return labelEndNok(code2);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after2;
  }
  function after2(code2) {
    if (code2 === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code2);
    }
    if (code2 === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code2);
    }
    return defined ? labelEndOk(code2) : labelEndNok(code2);
  }
  function referenceNotFull(code2) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code2);
  }
  function labelEndOk(code2) {
    labelStarts.pop();
    return ok2(code2);
  }
  function labelEndNok(code2) {
    labelStart._balanced = true;
    return nok(code2);
  }
}
function tokenizeResource(effects, ok2, nok) {
  return resourceStart;
  function resourceStart(code2) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code2);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceOpen)(code2) : resourceOpen(code2);
  }
  function resourceOpen(code2) {
    if (code2 === 41) {
      return resourceEnd(code2);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code2);
  }
  function resourceDestinationAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceBetween)(code2) : resourceEnd(code2);
  }
  function resourceDestinationMissing(code2) {
    return nok(code2);
  }
  function resourceBetween(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code2);
    }
    return resourceEnd(code2);
  }
  function resourceTitleAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceEnd)(code2) : resourceEnd(code2);
  }
  function resourceEnd(code2) {
    if (code2 === 41) {
      effects.enter("resourceMarker");
      effects.consume(code2);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok2;
    }
    return nok(code2);
  }
}
function tokenizeReferenceFull(effects, ok2, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code2) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code2);
  }
  function referenceFullAfter(code2) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok2(code2) : nok(code2);
  }
  function referenceFullMissing(code2) {
    return nok(code2);
  }
}
function tokenizeReferenceCollapsed(effects, ok2, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code2) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code2);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code2) {
    if (code2 === 93) {
      effects.enter("referenceMarker");
      effects.consume(code2);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok2;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok2, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code2) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code2);
    effects.exit("labelImageMarker");
    return open2;
  }
  function open2(code2) {
    if (code2 === 91) {
      effects.enter("labelMarker");
      effects.consume(code2);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after2;
    }
    return nok(code2);
  }
  function after2(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok2(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok2, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code2) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after2;
  }
  function after2(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok2(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok2) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, ok2, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok2, nok) {
  let size = 0;
  let marker2;
  return start;
  function start(code2) {
    effects.enter("thematicBreak");
    return before(code2);
  }
  function before(code2) {
    marker2 = code2;
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker2) {
      effects.enter("thematicBreakSequence");
      return sequence(code2);
    }
    if (size >= 3 && (code2 === null || markdownLineEnding(code2))) {
      effects.exit("thematicBreak");
      return ok2(code2);
    }
    return nok(code2);
  }
  function sequence(code2) {
    if (code2 === marker2) {
      effects.consume(code2);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code2) ? factorySpace(effects, atBreak, "whitespace")(code2) : atBreak(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok2, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code2) {
    const kind = self.containerState.type || (code2 === 42 || code2 === 43 || code2 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code2 === self.containerState.marker : asciiDigit(code2)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code2 === 42 || code2 === 45 ? effects.check(thematicBreak, nok, atMarker)(code2) : atMarker(code2);
      }
      if (!self.interrupt || code2 === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code2);
      }
    }
    return nok(code2);
  }
  function inside(code2) {
    if (asciiDigit(code2) && ++size < 10) {
      effects.consume(code2);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code2 === self.containerState.marker : code2 === 41 || code2 === 46)) {
      effects.exit("listItemValue");
      return atMarker(code2);
    }
    return nok(code2);
  }
  function atMarker(code2) {
    effects.enter("listItemMarker");
    effects.consume(code2);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code2;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code2) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code2);
  }
  function otherPrefix(code2) {
    if (markdownSpace(code2)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code2);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code2);
  }
  function endOfPrefix(code2) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok2(code2);
  }
}
function tokenizeListContinuation(effects, ok2, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code2) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok2, "listItemIndent", self.containerState.size + 1)(code2);
  }
  function notBlank(code2) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code2)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code2);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok2, notInCurrentItem)(code2);
  }
  function notInCurrentItem(code2) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list, ok2, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
  }
}
function tokenizeIndent(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok2(code2) : nok(code2);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code2) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index2 = events.length;
  let content3;
  let text4;
  let definition2;
  while (index2--) {
    if (events[index2][0] === "enter") {
      if (events[index2][1].type === "content") {
        content3 = index2;
        break;
      }
      if (events[index2][1].type === "paragraph") {
        text4 = index2;
      }
    } else {
      if (events[index2][1].type === "content") {
        editMap.add(index2, 1, []);
      }
      if (!definition2 && events[index2][1].type === "definition") {
        definition2 = index2;
      }
    }
  }
  const heading2 = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text4][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text4, 0, [["enter", heading2, context]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content3][1] = heading2;
  }
  editMap.add(events.length, 0, [["exit", heading2, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok2, nok) {
  const self = this;
  let marker2;
  return start;
  function start(code2) {
    let index2 = self.events.length;
    let paragraph;
    while (index2--) {
      if (self.events[index2][1].type !== "lineEnding" && self.events[index2][1].type !== "linePrefix" && self.events[index2][1].type !== "content") {
        paragraph = self.events[index2][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
      effects.enter("setextHeadingLine");
      marker2 = code2;
      return before(code2);
    }
    return nok(code2);
  }
  function before(code2) {
    effects.enter("setextHeadingLineSequence");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker2) {
      effects.consume(code2);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code2) ? factorySpace(effects, after2, "lineSuffix")(code2) : after2(code2);
  }
  function after2(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("setextHeadingLine");
      return ok2(code2);
    }
    return nok(code2);
  }
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content2, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code2);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text4 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code2) {
      return atBreak(code2) ? text4(code2) : notText(code2);
    }
    function notText(code2) {
      if (code2 === null) {
        effects.consume(code2);
        return;
      }
      effects.enter("data");
      effects.consume(code2);
      return data;
    }
    function data(code2) {
      if (atBreak(code2)) {
        effects.exit("data");
        return text4(code2);
      }
      effects.consume(code2);
      return data;
    }
    function atBreak(code2) {
      if (code2 === null) {
        return true;
      }
      const list3 = constructs2[code2];
      let index2 = -1;
      if (list3) {
        while (++index2 < list3.length) {
          const item = list3[index2];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index2 = -1;
    let enter;
    while (++index2 <= events.length) {
      if (enter === void 0) {
        if (events[index2] && events[index2][1].type === "data") {
          enter = index2;
          index2++;
        }
      } else if (!events[index2] || events[index2][1].type !== "data") {
        if (index2 !== enter + 2) {
          events[enter][1].end = events[index2 - 1][1].end;
          events.splice(enter + 2, index2 - enter - 2);
          index2 = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index2 = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index2--) {
        const chunk = chunks[index2];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index2++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index2 ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index2,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text2
});
var document2 = {
  [42]: list,
  [43]: list,
  [45]: list,
  [48]: list,
  [49]: list,
  [50]: list,
  [51]: list,
  [52]: list,
  [53]: list,
  [54]: list,
  [55]: list,
  [56]: list,
  [57]: list,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak,
  [45]: [setextUnderline, thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text2 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point3 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit3,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write: write2
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write2(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point3;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value) {
    columnStart[value.line] = value.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point3._index < chunks.length) {
      const chunk = chunks[point3._index];
      if (typeof chunk === "string") {
        const chunkIndex = point3._index;
        if (point3._bufferIndex < 0) {
          point3._bufferIndex = 0;
        }
        while (point3._index === chunkIndex && point3._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point3._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code2) {
    consumed = void 0;
    expectedCode = code2;
    state = state(code2);
  }
  function consume(code2) {
    if (markdownLineEnding(code2)) {
      point3.line++;
      point3.column = 1;
      point3.offset += code2 === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code2 !== -1) {
      point3.column++;
      point3.offset++;
    }
    if (point3._bufferIndex < 0) {
      point3._index++;
    } else {
      point3._bufferIndex++;
      if (point3._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point3._index].length) {
        point3._bufferIndex = -1;
        point3._index++;
      }
    }
    context.previous = code2;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit3(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info2) {
    addResult(construct, info2.from);
  }
  function onsuccessfulcheck(_, info2) {
    info2.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info2;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map2) {
        return start;
        function start(code2) {
          const left = code2 !== null && map2[code2];
          const all2 = code2 !== null && map2.null;
          const list3 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all2) ? all2 : all2 ? [all2] : []
          ];
          return handleListOfConstructs(list3)(code2);
        }
      }
      function handleListOfConstructs(list3) {
        listOfConstructs = list3;
        constructIndex = 0;
        if (list3.length === 0) {
          return bogusState;
        }
        return handleConstruct(list3[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code2) {
          info2 = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code2);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok2,
            nok
          )(code2);
        }
      }
      function ok2(code2) {
        consumed = true;
        onreturn(currentConstruct, info2);
        return returnState;
      }
      function nok(code2) {
        consumed = true;
        info2.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point3 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point3.line in columnStart && point3.column < 2) {
      point3.column = columnStart[point3.line];
      point3.offset += columnStart[point3.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index2 = -1;
  const result = [];
  let atTab;
  while (++index2 < chunks.length) {
    const chunk = chunks[index2];
    let value;
    if (typeof chunk === "string") {
      value = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value = "\r";
          break;
        }
        case -4: {
          value = "\n";
          break;
        }
        case -3: {
          value = "\r\n";
          break;
        }
        case -2: {
          value = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value = " ";
          break;
        }
        default: {
          value = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse2(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create(content),
    defined: [],
    document: create(document),
    flow: create(flow),
    lazy: {},
    string: create(string),
    text: create(text)
  };
  return parser;
  function create(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value, encoding, end2) {
    value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value);
      const endPosition = match && match.index !== void 0 ? match.index : value.length;
      const code2 = value.charCodeAt(endPosition);
      if (!match) {
        buffer = value.slice(startPosition);
        break;
      }
      if (code2 === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code2) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end2) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
  return value.replace(characterEscapeOrReference, decode3);
}
function decode3($0, $1, $2) {
  if ($1) {
    return $1;
  }
  const head = $2.charCodeAt(0);
  if (head === 35) {
    const head2 = $2.charCodeAt(1);
    const hex = head2 === 120 || head2 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value) {
  if (!value || typeof value !== "object") {
    return "";
  }
  if ("position" in value || "type" in value) {
    return position(value.position);
  }
  if ("start" in value || "end" in value) {
    return position(value);
  }
  if ("line" in value || "column" in value) {
    return point(value);
  }
  return "";
}
function point(point3) {
  return index(point3 && point3.line) + ":" + index(point3 && point3.column);
}
function position(pos) {
  return point(pos && pos.start) + "-" + point(pos && pos.end);
}
function index(value) {
  return value && typeof value === "number" ? value : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own2 = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse2(options).document().write(preprocess()(value, encoding, true))));
}
function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener(link3),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener(heading2),
      blockQuote: opener(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener(codeFlow, buffer),
      codeText: opener(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener(definition2),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener(emphasis),
      hardBreakEscape: opener(hardBreak),
      hardBreakTrailing: opener(hardBreak),
      htmlFlow: opener(html, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener(html, buffer),
      htmlTextData: onenterdata,
      image: opener(image),
      label: buffer,
      link: opener(link3),
      listItem: opener(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener(list3, onenterlistordered),
      listUnordered: opener(list3),
      paragraph: opener(paragraph),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener(heading2),
      strong: opener(strong),
      thematicBreak: opener(thematicBreak2)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options || {}).mdastExtensions || []);
  const data = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit: exit3,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index2 = -1;
    while (++index2 < events.length) {
      prepared.push(events[index2]);
      if (events[index2][1].type === "listOrdered" || events[index2][1].type === "listUnordered") {
        if (events[index2][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index2 = -1;
    while (++index2 < events.length) {
      const handler = config[events[index2][0]];
      if (events[index2][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (own2.call(handler, events[index2][1].type)) {
        handler[events[index2][1].type].call({
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (events[index2][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler = tail[1] || defaultOnError;
      handler.call(context, void 0, tail[0]);
    }
    tree.position = {
      start: point2(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point2(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index2 = -1;
    while (++index2 < config.transforms.length) {
      tree = config.transforms[index2](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index2 = -1;
    while (++index2 < listeners.length) {
      listeners[index2].call(context, token);
    }
  }
  function prepareList(events, start) {
    const end2 = events.length - 1;
    let index2 = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index2 <= end2) {
      const event = events[index2];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem2 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index2;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem2) {
          let tailIndex = index2;
          lineIndex = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem2._spread = true;
          }
          listItem2.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index2,
            event: ["exit", listItem2, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem2 = item;
          insertions.push({
            at: index2,
            event: ["enter", item, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start);
    let insertion = 0;
    index2 = -1;
    while (++index2 < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start + index2) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index2]);
    }
    events[start][1]._spread = listSpread;
  }
  function opener(create, and) {
    return open2;
    function open2(token) {
      enter.call(this, create(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node2, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node2);
    this.stack.push(node2);
    this.tokenStack.push([token, errorHandler || void 0]);
    node2.position = {
      start: point2(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close2;
    function close2(token) {
      if (and) and.call(this, token);
      exit3.call(this, token);
    }
  }
  function exit3(token, onExitError) {
    const node2 = this.stack.pop();
    const open2 = this.tokenStack.pop();
    if (!open2) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it\u2019s not open");
    }
    if (open2[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open2[0]);
      } else {
        const handler = open2[1] || defaultOnError;
        handler.call(this, token, open2[0]);
      }
    }
    node2.position.end = point2(token.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label2;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    if (!node2.depth) {
      const depth = this.sliceSerialize(token).length;
      node2.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    node2.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node2 = this.stack[this.stack.length - 1];
    const siblings = node2.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text4();
      tail.position = {
        start: point2(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point2(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point2(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitlink() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string4 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string4);
    ancestor.identifier = normalizeIdentifier(string4).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node2.type === "link") {
      const children = fragment.children;
      node2.children = children;
    } else {
      node2.alt = value;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label2;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value;
    if (type) {
      value = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point2(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition2() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading2() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link3() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list3(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text4() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak2() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point2(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions) {
  let index2 = -1;
  while (++index2 < extensions.length) {
    const value = extensions[index2];
    if (Array.isArray(value)) {
      configure(combined, value);
    } else {
      extension(combined, value);
    }
  }
}
function extension(combined, extension2) {
  let key2;
  for (key2 in extension2) {
    if (own2.call(extension2, key2)) {
      switch (key2) {
        case "canContainEols": {
          const right = extension2[key2];
          if (right) {
            combined[key2].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key2];
          if (right) {
            combined[key2].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key2];
          if (right) {
            combined[key2].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key2];
          if (right) {
            Object.assign(combined[key2], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/ccount/index.js
function ccount(value, character) {
  const source = String(value);
  if (typeof character !== "string") {
    throw new TypeError("Expected character");
  }
  let count = 0;
  let index2 = source.indexOf(character);
  while (index2 !== -1) {
    count++;
    index2 = source.indexOf(character, index2 + character.length);
  }
  return count;
}

// node_modules/devlop/lib/default.js
function ok() {
}

// left-out-4:mdast-util-find-and-replace
function findAndReplace() {
  throw new Error("links in text are not part of this bundle");
}

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
function gfmAutolinkLiteralFromMarkdown() {
  return {
    transforms: [transformGfmAutolinkLiterals],
    enter: {
      literalAutolink: enterLiteralAutolink,
      literalAutolinkEmail: enterLiteralAutolinkValue,
      literalAutolinkHttp: enterLiteralAutolinkValue,
      literalAutolinkWww: enterLiteralAutolinkValue
    },
    exit: {
      literalAutolink: exitLiteralAutolink,
      literalAutolinkEmail: exitLiteralAutolinkEmail,
      literalAutolinkHttp: exitLiteralAutolinkHttp,
      literalAutolinkWww: exitLiteralAutolinkWww
    }
  };
}
function enterLiteralAutolink(token) {
  this.enter(
    { type: "link", title: null, url: "", children: [], position: void 0 },
    token
  );
}
function enterLiteralAutolinkValue(token) {
  this.config.enter.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkHttp(token) {
  this.config.exit.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkWww(token) {
  this.config.exit.data.call(this, token);
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "link");
  node2.url = "http://" + this.sliceSerialize(token);
}
function exitLiteralAutolinkEmail(token) {
  this.config.exit.autolinkEmail.call(this, token);
}
function exitLiteralAutolink(token) {
  this.exit(token);
}
function transformGfmAutolinkLiterals(tree) {
  findAndReplace(
    tree,
    [
      [
        /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
        findUrl
      ],
      [
        /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
        findXmpp
      ],
      [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
      [
        /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
        findEmail
      ]
    ],
    { ignore: ["link", "linkReference"] }
  );
}
function findUrl(_, protocol, domain2, path4, match) {
  if (!previous2(match)) {
    return false;
  }
  let prefix2 = "";
  if (/^w/i.test(protocol)) {
    domain2 = protocol + domain2;
    protocol = "";
    prefix2 = "http://";
  }
  if (unicodePunctuation(domain2.charCodeAt(0)) || !isCorrectDomain(domain2)) {
    return false;
  }
  const parts = splitUrl(domain2 + path4);
  const result = {
    type: "link",
    title: null,
    url: prefix2 + protocol + parts[0],
    children: [{ type: "text", value: protocol + parts[0], position: void 0 }],
    position: void 0
  };
  if (parts[1]) {
    return [result, { type: "text", value: parts[1], position: void 0 }];
  }
  return result;
}
function findEmail(_, atext, label2) {
  if (/[\d\-_]$/.test(label2)) {
    return false;
  }
  return {
    type: "link",
    title: null,
    url: "mailto:" + atext + "@" + label2,
    children: [{ type: "text", value: atext + "@" + label2, position: void 0 }],
    position: void 0
  };
}
function findMailto(_, atext, label2) {
  if (/[\d\-_]$/.test(label2)) {
    return false;
  }
  const value = "mailto:" + atext + "@" + label2;
  return {
    type: "link",
    title: null,
    url: value,
    children: [{ type: "text", value, position: void 0 }],
    position: void 0
  };
}
function findXmpp(matchValue, atext, label2, resource, match) {
  if (/[\d\-_]$/.test(label2) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@")) {
    return false;
  }
  const value = "xmpp:" + atext + "@" + label2 + (resource || "");
  return {
    type: "link",
    title: null,
    url: value,
    children: [{ type: "text", value, position: void 0 }],
    position: void 0
  };
}
function isCorrectDomain(domain2) {
  const parts = domain2.split(".");
  if (parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2]))) {
    return false;
  }
  return true;
}
function splitUrl(url) {
  let index2 = url.length;
  while (index2 > 0) {
    const code2 = url.charCodeAt(index2 - 1);
    if (code2 === 33 || code2 === 34 || code2 === 38 || code2 === 39 || code2 === 41 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 60 || code2 === 62 || code2 === 63 || code2 === 93 || code2 === 125) {
      index2--;
    } else {
      break;
    }
  }
  if (index2 === url.length) {
    return [url, void 0];
  }
  let trail2 = url.slice(index2);
  url = url.slice(0, index2);
  let closingParenIndex = trail2.indexOf(")");
  const openingParens = ccount(url, "(");
  let closingParens = ccount(url, ")");
  while (closingParenIndex !== -1 && openingParens > closingParens) {
    url += trail2.slice(0, closingParenIndex + 1);
    trail2 = trail2.slice(closingParenIndex + 1);
    closingParenIndex = trail2.indexOf(")");
    closingParens++;
  }
  return [url, trail2];
}
function previous2(match) {
  const code2 = match.input.charCodeAt(match.index - 1);
  return match.index === 0 || unicodeWhitespace(code2) || unicodePunctuation(code2);
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
  this.buffer();
}
function enterFootnoteCall(token) {
  this.enter({ type: "footnoteReference", identifier: "", label: "" }, token);
}
function enterFootnoteDefinitionLabelString() {
  this.buffer();
}
function enterFootnoteDefinition(token) {
  this.enter(
    { type: "footnoteDefinition", identifier: "", label: "", children: [] },
    token
  );
}
function exitFootnoteCallString(token) {
  const label2 = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "footnoteReference");
  node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node2.label = label2;
}
function exitFootnoteCall(token) {
  this.exit(token);
}
function exitFootnoteDefinitionLabelString(token) {
  const label2 = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "footnoteDefinition");
  node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node2.label = label2;
}
function exitFootnoteDefinition(token) {
  this.exit(token);
}
function footnoteReferencePeek() {
  return "[";
}
function footnoteReference(node2, _, state, info2) {
  const tracker = state.createTracker(info2);
  let value = tracker.move("[^");
  const exit3 = state.enter("footnoteReference");
  const subexit = state.enter("reference");
  value += tracker.move(
    state.safe(state.associationId(node2), { after: "]", before: value })
  );
  subexit();
  exit3();
  value += tracker.move("]");
  return value;
}
function gfmFootnoteFromMarkdown() {
  return {
    enter: {
      gfmFootnoteCallString: enterFootnoteCallString,
      gfmFootnoteCall: enterFootnoteCall,
      gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: enterFootnoteDefinition
    },
    exit: {
      gfmFootnoteCallString: exitFootnoteCallString,
      gfmFootnoteCall: exitFootnoteCall,
      gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: exitFootnoteDefinition
    }
  };
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
  return {
    canContainEols: ["delete"],
    enter: { strikethrough: enterStrikethrough },
    exit: { strikethrough: exitStrikethrough }
  };
}
function enterStrikethrough(token) {
  this.enter({ type: "delete", children: [], position: void 0 }, token);
}
function exitStrikethrough(token) {
  this.exit(token);
}
function handleDelete(node2, _, state, info2) {
  const tracker = state.createTracker(info2);
  const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
  const exit3 = state.enter("strikethrough");
  let value = tracker.move(sequence);
  value += state.containerPhrasing(node2, {
    ...tracker.current(),
    before: value,
    after: "~"
  });
  value += tracker.move(sequence);
  exit3();
  return value;
}
function attentionDelete() {
  return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
}
function peekDelete() {
  return "~";
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
  return {
    enter: {
      table: enterTable,
      tableData: enterCell,
      tableHeader: enterCell,
      tableRow: enterRow
    },
    exit: {
      codeText: exitCodeText,
      table: exitTable,
      tableData: exit2,
      tableHeader: exit2,
      tableRow: exit2
    }
  };
}
function enterTable(token) {
  const align = token._align;
  ok(align, "expected `_align` on table");
  this.enter(
    {
      type: "table",
      align: align.map(function(d) {
        return d === "none" ? null : d;
      }),
      children: [],
      position: void 0
    },
    token
  );
  this.data.inTable = true;
}
function exitTable(token) {
  this.exit(token);
  this.data.inTable = void 0;
}
function enterRow(token) {
  this.enter({ type: "tableRow", children: [], position: void 0 }, token);
}
function exit2(token) {
  this.exit(token);
}
function enterCell(token) {
  this.enter({ type: "tableCell", children: [], position: void 0 }, token);
}
function exitCodeText(token) {
  let value = this.resume();
  if (this.data.inTable) {
    value = value.replace(/\\([\\|])/g, replace);
  }
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "inlineCode");
  node2.value = value;
  this.exit(token);
}
function replace($0, $1) {
  return $1 === "|" ? $1 : $0;
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
  return {
    exit: {
      taskListCheckValueChecked: exitCheck,
      taskListCheckValueUnchecked: exitCheck,
      paragraph: exitParagraphWithTaskListItem
    }
  };
}
function exitCheck(token) {
  const node2 = this.stack[this.stack.length - 2];
  ok(node2.type === "listItem");
  node2.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
  const parent = this.stack[this.stack.length - 2];
  if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
    const node2 = this.stack[this.stack.length - 1];
    ok(node2.type === "paragraph");
    const head = node2.children[0];
    if (head && head.type === "text") {
      const siblings = parent.children;
      let index2 = -1;
      let firstParagraph;
      while (++index2 < siblings.length) {
        const sibling = siblings[index2];
        if (sibling.type === "paragraph") {
          firstParagraph = sibling;
          break;
        }
      }
      if (firstParagraph === node2) {
        head.value = head.value.slice(1);
        if (head.value.length === 0) {
          node2.children.shift();
        } else if (node2.position && head.position && typeof head.position.start.offset === "number") {
          head.position.start.column++;
          head.position.start.offset++;
          node2.position.start = { ...head.position.start };
        }
      }
    }
  }
  this.exit(token);
}

// node_modules/mdast-util-gfm/lib/index.js
function gfmFromMarkdown() {
  return [
    gfmAutolinkLiteralFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown()
  ];
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var wwwPrefix = {
  tokenize: tokenizeWwwPrefix,
  partial: true
};
var domain = {
  tokenize: tokenizeDomain,
  partial: true
};
var path3 = {
  tokenize: tokenizePath,
  partial: true
};
var trail = {
  tokenize: tokenizeTrail,
  partial: true
};
var emailDomainDotTrail = {
  tokenize: tokenizeEmailDomainDotTrail,
  partial: true
};
var wwwAutolink = {
  name: "wwwAutolink",
  tokenize: tokenizeWwwAutolink,
  previous: previousWww
};
var protocolAutolink = {
  name: "protocolAutolink",
  tokenize: tokenizeProtocolAutolink,
  previous: previousProtocol
};
var emailAutolink = {
  name: "emailAutolink",
  tokenize: tokenizeEmailAutolink,
  previous: previousEmail
};
var text3 = {};
function gfmAutolinkLiteral() {
  return {
    text: text3
  };
}
var code = 48;
while (code < 123) {
  text3[code] = emailAutolink;
  code++;
  if (code === 58) code = 65;
  else if (code === 91) code = 97;
}
text3[43] = emailAutolink;
text3[45] = emailAutolink;
text3[46] = emailAutolink;
text3[95] = emailAutolink;
text3[72] = [emailAutolink, protocolAutolink];
text3[104] = [emailAutolink, protocolAutolink];
text3[87] = [emailAutolink, wwwAutolink];
text3[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok2, nok) {
  const self = this;
  let dot;
  let data;
  return start;
  function start(code2) {
    if (!gfmAtext(code2) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkEmail");
    return atext(code2);
  }
  function atext(code2) {
    if (gfmAtext(code2)) {
      effects.consume(code2);
      return atext;
    }
    if (code2 === 64) {
      effects.consume(code2);
      return emailDomain;
    }
    return nok(code2);
  }
  function emailDomain(code2) {
    if (code2 === 46) {
      return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code2);
    }
    if (code2 === 45 || code2 === 95 || asciiAlphanumeric(code2)) {
      data = true;
      effects.consume(code2);
      return emailDomain;
    }
    return emailDomainAfter(code2);
  }
  function emailDomainDot(code2) {
    effects.consume(code2);
    dot = true;
    return emailDomain;
  }
  function emailDomainAfter(code2) {
    if (data && dot && asciiAlpha(self.previous)) {
      effects.exit("literalAutolinkEmail");
      effects.exit("literalAutolink");
      return ok2(code2);
    }
    return nok(code2);
  }
}
function tokenizeWwwAutolink(effects, ok2, nok) {
  const self = this;
  return wwwStart;
  function wwwStart(code2) {
    if (code2 !== 87 && code2 !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkWww");
    return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path3, wwwAfter), nok), nok)(code2);
  }
  function wwwAfter(code2) {
    effects.exit("literalAutolinkWww");
    effects.exit("literalAutolink");
    return ok2(code2);
  }
}
function tokenizeProtocolAutolink(effects, ok2, nok) {
  const self = this;
  let buffer = "";
  let seen2 = false;
  return protocolStart;
  function protocolStart(code2) {
    if ((code2 === 72 || code2 === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
      effects.enter("literalAutolink");
      effects.enter("literalAutolinkHttp");
      buffer += String.fromCodePoint(code2);
      effects.consume(code2);
      return protocolPrefixInside;
    }
    return nok(code2);
  }
  function protocolPrefixInside(code2) {
    if (asciiAlpha(code2) && buffer.length < 5) {
      buffer += String.fromCodePoint(code2);
      effects.consume(code2);
      return protocolPrefixInside;
    }
    if (code2 === 58) {
      const protocol = buffer.toLowerCase();
      if (protocol === "http" || protocol === "https") {
        effects.consume(code2);
        return protocolSlashesInside;
      }
    }
    return nok(code2);
  }
  function protocolSlashesInside(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      if (seen2) {
        return afterProtocol;
      }
      seen2 = true;
      return protocolSlashesInside;
    }
    return nok(code2);
  }
  function afterProtocol(code2) {
    return code2 === null || asciiControl(code2) || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || unicodePunctuation(code2) ? nok(code2) : effects.attempt(domain, effects.attempt(path3, protocolAfter), nok)(code2);
  }
  function protocolAfter(code2) {
    effects.exit("literalAutolinkHttp");
    effects.exit("literalAutolink");
    return ok2(code2);
  }
}
function tokenizeWwwPrefix(effects, ok2, nok) {
  let size = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code2) {
    if ((code2 === 87 || code2 === 119) && size < 3) {
      size++;
      effects.consume(code2);
      return wwwPrefixInside;
    }
    if (code2 === 46 && size === 3) {
      effects.consume(code2);
      return wwwPrefixAfter;
    }
    return nok(code2);
  }
  function wwwPrefixAfter(code2) {
    return code2 === null ? nok(code2) : ok2(code2);
  }
}
function tokenizeDomain(effects, ok2, nok) {
  let underscoreInLastSegment;
  let underscoreInLastLastSegment;
  let seen2;
  return domainInside;
  function domainInside(code2) {
    if (code2 === 46 || code2 === 95) {
      return effects.check(trail, domainAfter, domainAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || code2 !== 45 && unicodePunctuation(code2)) {
      return domainAfter(code2);
    }
    seen2 = true;
    effects.consume(code2);
    return domainInside;
  }
  function domainAtPunctuation(code2) {
    if (code2 === 95) {
      underscoreInLastSegment = true;
    } else {
      underscoreInLastLastSegment = underscoreInLastSegment;
      underscoreInLastSegment = void 0;
    }
    effects.consume(code2);
    return domainInside;
  }
  function domainAfter(code2) {
    if (underscoreInLastLastSegment || underscoreInLastSegment || !seen2) {
      return nok(code2);
    }
    return ok2(code2);
  }
}
function tokenizePath(effects, ok2) {
  let sizeOpen = 0;
  let sizeClose = 0;
  return pathInside;
  function pathInside(code2) {
    if (code2 === 40) {
      sizeOpen++;
      effects.consume(code2);
      return pathInside;
    }
    if (code2 === 41 && sizeClose < sizeOpen) {
      return pathAtPunctuation(code2);
    }
    if (code2 === 33 || code2 === 34 || code2 === 38 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 60 || code2 === 63 || code2 === 93 || code2 === 95 || code2 === 126) {
      return effects.check(trail, ok2, pathAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok2(code2);
    }
    effects.consume(code2);
    return pathInside;
  }
  function pathAtPunctuation(code2) {
    if (code2 === 41) {
      sizeClose++;
    }
    effects.consume(code2);
    return pathInside;
  }
}
function tokenizeTrail(effects, ok2, nok) {
  return trail2;
  function trail2(code2) {
    if (code2 === 33 || code2 === 34 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 63 || code2 === 95 || code2 === 126) {
      effects.consume(code2);
      return trail2;
    }
    if (code2 === 38) {
      effects.consume(code2);
      return trailCharacterReferenceStart;
    }
    if (code2 === 93) {
      effects.consume(code2);
      return trailBracketAfter;
    }
    if (
      // `<` is an end.
      code2 === 60 || // So is whitespace.
      code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)
    ) {
      return ok2(code2);
    }
    return nok(code2);
  }
  function trailBracketAfter(code2) {
    if (code2 === null || code2 === 40 || code2 === 91 || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok2(code2);
    }
    return trail2(code2);
  }
  function trailCharacterReferenceStart(code2) {
    return asciiAlpha(code2) ? trailCharacterReferenceInside(code2) : nok(code2);
  }
  function trailCharacterReferenceInside(code2) {
    if (code2 === 59) {
      effects.consume(code2);
      return trail2;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return trailCharacterReferenceInside;
    }
    return nok(code2);
  }
}
function tokenizeEmailDomainDotTrail(effects, ok2, nok) {
  return start;
  function start(code2) {
    effects.consume(code2);
    return after2;
  }
  function after2(code2) {
    return asciiAlphanumeric(code2) ? nok(code2) : ok2(code2);
  }
}
function previousWww(code2) {
  return code2 === null || code2 === 40 || code2 === 42 || code2 === 95 || code2 === 91 || code2 === 93 || code2 === 126 || markdownLineEndingOrSpace(code2);
}
function previousProtocol(code2) {
  return !asciiAlpha(code2);
}
function previousEmail(code2) {
  return !(code2 === 47 || gfmAtext(code2));
}
function gfmAtext(code2) {
  return code2 === 43 || code2 === 45 || code2 === 46 || code2 === 95 || asciiAlphanumeric(code2);
}
function previousUnbalanced(events) {
  let index2 = events.length;
  let result = false;
  while (index2--) {
    const token = events[index2][1];
    if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
      result = true;
      break;
    }
    if (token._gfmAutolinkLiteralWalkedInto) {
      result = false;
      break;
    }
  }
  if (events.length > 0 && !result) {
    events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
  }
  return result;
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var indent = {
  tokenize: tokenizeIndent2,
  partial: true
};
function gfmFootnote() {
  return {
    document: {
      [91]: {
        name: "gfmFootnoteDefinition",
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      [91]: {
        name: "gfmFootnoteCall",
        tokenize: tokenizeGfmFootnoteCall
      },
      [93]: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}
function tokenizePotentialGfmFootnoteCall(effects, ok2, nok) {
  const self = this;
  let index2 = self.events.length;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let labelStart;
  while (index2--) {
    const token = self.events[index2][1];
    if (token.type === "labelImage") {
      labelStart = token;
      break;
    }
    if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
      break;
    }
  }
  return start;
  function start(code2) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code2);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code2);
    }
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallLabelMarker");
    return ok2(code2);
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index2 = events.length;
  let labelStart;
  while (index2--) {
    if (events[index2][1].type === "labelImage" && events[index2][0] === "enter") {
      labelStart = events[index2][1];
      break;
    }
  }
  events[index2 + 1][1].type = "data";
  events[index2 + 3][1].type = "gfmFootnoteCallLabelMarker";
  const call = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, events[index2 + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  };
  const marker2 = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index2 + 3][1].end),
    end: Object.assign({}, events[index2 + 3][1].end)
  };
  marker2.end.column++;
  marker2.end.offset++;
  marker2.end._bufferIndex++;
  const string4 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker2.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  };
  const chunk = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, string4.start),
    end: Object.assign({}, string4.end)
  };
  const replacement2 = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    events[index2 + 1],
    events[index2 + 2],
    ["enter", call, context],
    // The `[`
    events[index2 + 3],
    events[index2 + 4],
    // The `^`.
    ["enter", marker2, context],
    ["exit", marker2, context],
    // Everything in between.
    ["enter", string4, context],
    ["enter", chunk, context],
    ["exit", chunk, context],
    ["exit", string4, context],
    // The ending (`]`, properly parsed and labelled).
    events[events.length - 2],
    events[events.length - 1],
    ["exit", call, context]
  ];
  events.splice(index2, events.length - index2 + 1, ...replacement2);
  return events;
}
function tokenizeGfmFootnoteCall(effects, ok2, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size = 0;
  let data;
  return start;
  function start(code2) {
    effects.enter("gfmFootnoteCall");
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallLabelMarker");
    return callStart;
  }
  function callStart(code2) {
    if (code2 !== 94) return nok(code2);
    effects.enter("gfmFootnoteCallMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallMarker");
    effects.enter("gfmFootnoteCallString");
    effects.enter("chunkString").contentType = "string";
    return callData;
  }
  function callData(code2) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code2 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)
    ) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteCallString");
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) {
        return nok(code2);
      }
      effects.enter("gfmFootnoteCallLabelMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteCallLabelMarker");
      effects.exit("gfmFootnoteCall");
      return ok2;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data = true;
    }
    size++;
    effects.consume(code2);
    return code2 === 92 ? callEscape : callData;
  }
  function callEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return callData;
    }
    return callData(code2);
  }
}
function tokenizeDefinitionStart(effects, ok2, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data;
  return start;
  function start(code2) {
    effects.enter("gfmFootnoteDefinition")._container = true;
    effects.enter("gfmFootnoteDefinitionLabel");
    effects.enter("gfmFootnoteDefinitionLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteDefinitionLabelMarker");
    return labelAtMarker;
  }
  function labelAtMarker(code2) {
    if (code2 === 94) {
      effects.enter("gfmFootnoteDefinitionMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteDefinitionMarker");
      effects.enter("gfmFootnoteDefinitionLabelString");
      effects.enter("chunkString").contentType = "string";
      return labelInside;
    }
    return nok(code2);
  }
  function labelInside(code2) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code2 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)
    ) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteDefinitionLabelString");
      identifier = normalizeIdentifier(self.sliceSerialize(token));
      effects.enter("gfmFootnoteDefinitionLabelMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteDefinitionLabelMarker");
      effects.exit("gfmFootnoteDefinitionLabel");
      return labelAfter;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data = true;
    }
    size++;
    effects.consume(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
  function labelAfter(code2) {
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }
      return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
    }
    return nok(code2);
  }
  function whitespaceAfter(code2) {
    return ok2(code2);
  }
}
function tokenizeDefinitionContinuation(effects, ok2, nok) {
  return effects.check(blankLine, ok2, effects.attempt(indent, ok2, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok2(code2) : nok(code2);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
  const options_ = options || {};
  let single = options_.singleTilde;
  const tokenizer = {
    name: "strikethrough",
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  if (single === null || single === void 0) {
    single = true;
  }
  return {
    text: {
      [126]: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function resolveAllStrikethrough(events, context) {
    let index2 = -1;
    while (++index2 < events.length) {
      if (events[index2][0] === "enter" && events[index2][1].type === "strikethroughSequenceTemporary" && events[index2][1]._close) {
        let open2 = index2;
        while (open2--) {
          if (events[open2][0] === "exit" && events[open2][1].type === "strikethroughSequenceTemporary" && events[open2][1]._open && // If the sizes are the same:
          events[index2][1].end.offset - events[index2][1].start.offset === events[open2][1].end.offset - events[open2][1].start.offset) {
            events[index2][1].type = "strikethroughSequence";
            events[open2][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open2][1].start),
              end: Object.assign({}, events[index2][1].end)
            };
            const text4 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open2][1].end),
              end: Object.assign({}, events[index2][1].start)
            };
            const nextEvents = [["enter", strikethrough, context], ["enter", events[open2][1], context], ["exit", events[open2][1], context], ["enter", text4, context]];
            const insideSpan2 = context.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open2 + 1, index2), context));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text4, context], ["enter", events[index2][1], context], ["exit", events[index2][1], context], ["exit", strikethrough, context]]);
            splice(events, open2 - 1, index2 - open2 + 3, nextEvents);
            index2 = open2 + nextEvents.length - 2;
            break;
          }
        }
      }
    }
    index2 = -1;
    while (++index2 < events.length) {
      if (events[index2][1].type === "strikethroughSequenceTemporary") {
        events[index2][1].type = "data";
      }
    }
    return events;
  }
  function tokenizeStrikethrough(effects, ok2, nok) {
    const previous3 = this.previous;
    const events = this.events;
    let size = 0;
    return start;
    function start(code2) {
      if (previous3 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code2);
      }
      effects.enter("strikethroughSequenceTemporary");
      return more2(code2);
    }
    function more2(code2) {
      const before = classifyCharacter(previous3);
      if (code2 === 126) {
        if (size > 1) return nok(code2);
        effects.consume(code2);
        size++;
        return more2;
      }
      if (size < 2 && !single) return nok(code2);
      const token = effects.exit("strikethroughSequenceTemporary");
      const after2 = classifyCharacter(code2);
      token._open = !after2 || after2 === 2 && Boolean(before);
      token._close = !before || before === 2 && Boolean(after2);
      return ok2(code2);
    }
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add) {
    addImplementation2(this, index2, remove, add);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at2, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at2);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add);
    return;
  }
  const change2 = [at2, remove, add];
  editMap.map.push(change2);
  editMap.index.set(at2, change2);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index2) {
  let inDelimiterRow = false;
  const align = [];
  while (index2 < events.length) {
    const event = events[index2];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align.push(events[index2 + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index2 - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index2 += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen2;
  return start;
  function start(code2) {
    let index2 = self.events.length - 1;
    while (index2 > -1) {
      const {
        type
      } = self.events[index2][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index2--;
      } else {
        break;
      }
    }
    const tail = index2 > -1 ? self.events[index2][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    return next(code2);
  }
  function headRowBefore(code2) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code2);
  }
  function headRowStart(code2) {
    if (code2 === 124) {
      return headRowBreak(code2);
    }
    seen2 = true;
    sizeB += 1;
    return headRowBreak(code2);
  }
  function headRowBreak(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code2);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code2);
    }
    sizeB += 1;
    if (seen2) {
      seen2 = false;
      size += 1;
    }
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      seen2 = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code2);
  }
  function headRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return headRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return headRowData;
    }
    return headRowData(code2);
  }
  function headDelimiterStart(code2) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    effects.enter("tableDelimiterRow");
    seen2 = false;
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return headDelimiterBefore(code2);
  }
  function headDelimiterBefore(code2) {
    if (code2 === 45 || code2 === 58) {
      return headDelimiterValueBefore(code2);
    }
    if (code2 === 124) {
      seen2 = true;
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterCellBefore(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code2);
    }
    return headDelimiterValueBefore(code2);
  }
  function headDelimiterValueBefore(code2) {
    if (code2 === 58) {
      sizeB += 1;
      seen2 = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code2 === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return headDelimiterCellAfter(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterLeftAlignmentAfter(code2) {
    if (code2 === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterFiller(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return headDelimiterFiller;
    }
    if (code2 === 58) {
      seen2 = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code2);
  }
  function headDelimiterRightAlignmentAfter(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code2);
    }
    return headDelimiterCellAfter(code2);
  }
  function headDelimiterCellAfter(code2) {
    if (code2 === 124) {
      return headDelimiterBefore(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      if (!seen2 || size !== sizeB) {
        return headDelimiterNok(code2);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok2(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterNok(code2) {
    return nok(code2);
  }
  function bodyRowStart(code2) {
    effects.enter("tableRow");
    return bodyRowBreak(code2);
  }
  function bodyRowBreak(code2) {
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("tableRow");
      return ok2(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code2);
    }
    effects.enter("data");
    return bodyRowData(code2);
  }
  function bodyRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return bodyRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return bodyRowData;
    }
    return bodyRowData(code2);
  }
}
function resolveTable(events, context) {
  let index2 = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map2 = new EditMap2();
  while (++index2 < events.length) {
    const event = events[index2];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map2, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map2.add(index2, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index2 + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map2.add(index2, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map2, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index2;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map2, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index2, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index2;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index2;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map2, context, lastCell, rowKind, index2, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map2, context, cell, rowKind, index2, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index2;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map2, context, lastTableEnd, currentTable, currentBody);
  }
  map2.consume(context.events);
  index2 = -1;
  while (++index2 < context.events.length) {
    const event = context.events[index2];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index2);
    }
  }
  return events;
}
function flushCell(map2, context, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
    map2.add(range[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map2.add(range[1], 0, [["enter", previousCell, context]]);
  if (range[2] !== 0) {
    const relatedStart = getPoint(context.events, range[2]);
    const relatedEnd = getPoint(context.events, range[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map2.add(range[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range[2]];
      const end2 = context.events[range[3]];
      start[1].end = Object.assign({}, end2[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map2.add(a, b, []);
      }
    }
    map2.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map2.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map2, context, index2, table2, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index2);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table2.end = Object.assign({}, related);
  exits.push(["exit", table2, context]);
  map2.add(index2 + 1, 0, exits);
}
function getPoint(events, index2) {
  const event = events[index2];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var tasklistCheck = {
  name: "tasklistCheck",
  tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
  return {
    text: {
      [91]: tasklistCheck
    }
  };
}
function tokenizeTasklistCheck(effects, ok2, nok) {
  const self = this;
  return open2;
  function open2(code2) {
    if (
      // Exit if there’s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code2);
    }
    effects.enter("taskListCheck");
    effects.enter("taskListCheckMarker");
    effects.consume(code2);
    effects.exit("taskListCheckMarker");
    return inside;
  }
  function inside(code2) {
    if (markdownLineEndingOrSpace(code2)) {
      effects.enter("taskListCheckValueUnchecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueUnchecked");
      return close2;
    }
    if (code2 === 88 || code2 === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueChecked");
      return close2;
    }
    return nok(code2);
  }
  function close2(code2) {
    if (code2 === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code2);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after2;
    }
    return nok(code2);
  }
  function after2(code2) {
    if (markdownLineEnding(code2)) {
      return ok2(code2);
    }
    if (markdownSpace(code2)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok2, nok)(code2);
    }
    return nok(code2);
  }
}
function spaceThenNonSpace(effects, ok2, nok) {
  return factorySpace(effects, after2, "whitespace");
  function after2(code2) {
    return code2 === null ? nok(code2) : ok2(code2);
  }
}

// node_modules/micromark-extension-gfm/index.js
function gfm(options) {
  return combineExtensions([
    gfmAutolinkLiteral(),
    gfmFootnote(),
    gfmStrikethrough(options),
    gfmTable(),
    gfmTaskListItem()
  ]);
}

// src/document/markdown/piece.ts
var leastLength = 1e3;
function piecesOf(text4) {
  const pieces = [];
  const heading2 = /(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(?=#{1,6}[ \t])/gu;
  let start = 0;
  let line = 1;
  for (const match of text4.matchAll(heading2)) {
    const end2 = match.index + match[0].length;
    if (end2 - start < leastLength) continue;
    pieces.push({ start, end: end2, line });
    line += countBreaks(text4, start, end2);
    start = end2;
  }
  return [...pieces, { start, end: text4.length, line }];
}
function countBreaks(text4, start, end2) {
  return text4.slice(start, end2).match(/\r\n|\n|\r/gu)?.length ?? 0;
}

// src/document/markdown/markdown.ts
var readers = gfmFromMarkdown().map(({ transforms: _, ...reader }) => reader);
var syntax = { extensions: [gfm()], mdastExtensions: readers };
function parseMarkdown(text4) {
  return markdownReader()(text4);
}
function markdownReader() {
  let older = /* @__PURE__ */ new Map();
  let recent = /* @__PURE__ */ new Map();
  return (text4) => {
    [older, recent] = [recent, /* @__PURE__ */ new Map()];
    return treeOf(text4, (source) => remembered(source, recent, older));
  };
}
function remembered(source, recent, older) {
  const known = recent.get(source) ?? older.get(source) ?? { tree: withoutDepths(fromMarkdown(source, syntax)), placed: null };
  recent.set(source, known);
  return known;
}
var deepest = 200;
function withoutDepths(tree) {
  const open2 = [{ node: tree, depth: 0 }];
  for (let next = open2.pop(); next !== void 0; next = open2.pop()) {
    const { node: node2, depth } = next;
    if (!("children" in node2)) continue;
    if (depth >= deepest) node2.children = [];
    for (const child of node2.children) open2.push({ node: child, depth: depth + 1 });
  }
  return tree;
}
function treeOf(text4, parse6) {
  const children = [];
  let pieces = piecesOf(text4);
  while (pieces.length > 0) {
    const { known, piece, count } = parseWhole(text4, pieces, parse6);
    children.push(...placedAt(piece, known).children);
    pieces = pieces.slice(count);
  }
  return { type: "root", children };
}
function parseWhole(text4, pieces, parse6) {
  const [first] = pieces;
  if (first === void 0) throw new Error("a document has a piece");
  for (let count = 1; ; count *= 2) {
    const last = pieces[Math.min(count, pieces.length) - 1] ?? first;
    const piece = { ...first, end: last.end };
    const known = parse6(text4.slice(piece.start, piece.end));
    if (count >= pieces.length || !staysOpen(known.tree))
      return { known, piece, count: Math.min(count, pieces.length) };
  }
}
function staysOpen(tree) {
  const last = tree.children.at(-1)?.type;
  return last === "code" || last === "html";
}
function placedAt(piece, known) {
  const { placed } = known;
  if (placed?.at.start === piece.start && placed.at.line === piece.line) return placed.tree;
  const tree = piece.start === 0 ? known.tree : shifted2(known.tree, piece);
  known.placed = { at: piece, tree };
  return tree;
}
function shifted2(node2, piece) {
  const copy = { ...node2 };
  if (node2.position !== void 0) {
    const { start, end: end2 } = node2.position;
    copy.position = { start: moved(start, piece), end: moved(end2, piece) };
  }
  if ("children" in node2 && "children" in copy) {
    copy.children = node2.children.map((child) => shifted2(child, piece));
  }
  return copy;
}
function moved({ line, column, offset = 0 }, piece) {
  return { line: line + piece.line - 1, column, offset: offset + piece.start };
}
function spanOf(node2) {
  if (node2.position === void 0) throw new Error("a parsed node has a position");
  const { start, end: end2 } = node2.position;
  const offset = start.offset ?? 0;
  return {
    start: offset,
    end: end2.offset ?? offset,
    line: start.line,
    lineStart: offset - (start.column - 1)
  };
}
function lineEnd(text4, offset) {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = offset;
  rest.test(text4);
  return rest.lastIndex;
}

// src/document/read/date.ts
var plainDate = { day: "1970-01-01", format: "iso", short: false };
var months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december"
];
function readDate(text4, order = null) {
  const trimmed = text4.trim();
  const iso = parseDay(trimmed);
  if (iso !== null) return { day: iso, format: "iso", short: false };
  return readNumbers(trimmed) ?? readNamedMonth(trimmed) ?? readSlashes(trimmed, order);
}
function slashOrderOf(cells2) {
  const dates2 = cells2.flatMap((cell) => slashedIn(cell) ?? []);
  const formats = new Set(dates2.flatMap((date) => readSlashes(date, null)?.format ?? []));
  const [format, other] = formats;
  if (format === void 0 || other !== void 0) return null;
  return format === "dd/mm/yyyy" ? "day first" : "month first";
}
function twoReadings(cell) {
  const date = slashedIn(cell) ?? "";
  const dayFirst = readSlashes(date, "day first");
  const monthFirst = readSlashes(date, "month first");
  if (dayFirst === null || monthFirst === null || dayFirst.day === monthFirst.day) return null;
  return [dayFirst.day, monthFirst.day];
}
function writeDate(day, like) {
  const [year = "", month = "", date = ""] = day.split("-");
  const full = months[Number(month) - 1] ?? "";
  const name = `${full.charAt(0).toUpperCase()}${full.slice(1, like.short ? 3 : void 0)}`;
  const [mm, dd] = [month, date].map((part) => like.short ? String(Number(part)) : part);
  switch (like.format) {
    case "iso":
      return day;
    case "yyyy/mm/dd":
      return `${year}/${mm}/${dd}`;
    case "yyyy.mm.dd":
      return `${year}.${mm}.${dd}`;
    case "dd.mm.yyyy":
      return `${dd}.${mm}.${year}`;
    case "month-day-year":
      return `${name} ${Number(date)}, ${year}`;
    case "day-month-year":
      return `${Number(date)} ${name} ${year}`;
    case "month-year":
      return `${name} ${year}`;
    case "dd/mm/yyyy":
      return `${dd}/${mm}/${year}`;
    case "mm/dd/yyyy":
      return `${mm}/${dd}/${year}`;
  }
}
function readNumbers(text4) {
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u.exec(text4);
  if (slashed !== null) return numbered(slashed[1], slashed[2], slashed[3], "yyyy/mm/dd");
  const dotted = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u.exec(text4);
  if (dotted !== null) return numbered(dotted[1], dotted[2], dotted[3], "yyyy.mm.dd");
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text4);
  return german === null ? null : numbered(german[3], german[2], german[1], "dd.mm.yyyy");
}
function readNamedMonth(text4) {
  const american = new RegExp("^(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$", "u").exec(text4);
  if (american !== null) return named(american[1], american[2], american[3], "month-day-year");
  const european = new RegExp("^(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}{3,9})\\.?,? (\\d{4})$", "u").exec(text4);
  if (european !== null) return named(european[2], european[1], european[3], "day-month-year");
  const month = new RegExp("^(\\p{L}{3,9}) (\\d{4})$", "u").exec(text4);
  return month === null ? null : named(month[1], void 0, month[2], "month-year");
}
function named(name = "", date, year = "", format = "iso") {
  const lower = name.toLowerCase();
  const month = months.findIndex((each2) => each2 === lower || each2.startsWith(lower) && lower.length < 5) + 1;
  if (month === 0) return null;
  const day = date === void 0 ? lastOfMonth(year, month) : parseDay(`${year}-${two(String(month))}-${two(String(Number(date)))}`);
  return day === null ? null : { day, format, short: lower.length === 3 };
}
function lastOfMonth(year, month) {
  const days = [31, 30, 29, 28].map((date) => parseDay(`${year}-${two(String(month))}-${date}`));
  return days.find((day) => day !== null) ?? null;
}
function slashedIn(cell) {
  return /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/u.exec(cell)?.[0] ?? null;
}
function readSlashes(text4, order) {
  const [, first = "", second = "", year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text4) ?? [];
  if (year === void 0) return null;
  const isEither = Number(first) <= 12 && Number(second) <= 12;
  const isDayFirst = isEither ? order === "day first" : Number(first) > 12;
  if (isEither && order === null) return null;
  return isDayFirst ? numbered(year, second, first, "dd/mm/yyyy") : numbered(year, first, second, "mm/dd/yyyy");
}
function numbered(year = "", month = "", date = "", format = "iso") {
  const day = parseDay(`${year}-${two(month)}-${two(date)}`);
  return day === null ? null : { day, format, short: month.length === 1 || date.length === 1 };
}
function two(number) {
  return number.padStart(2, "0");
}

// src/document/read/state-words.ts
var fullSigns = [
  ":white_check_mark:",
  ":heavy_check_mark:",
  ":ballot_box_with_check:",
  ":green_circle:",
  ":green_heart:",
  ":+1:",
  "\u2705",
  "\u2714\uFE0F",
  "\u2714",
  "\u2713",
  "\u2611\uFE0F",
  "\u2611",
  "\u{1F7E2}",
  "\u{1F7E9}",
  "\u{1F49A}",
  "\u{1F44D}",
  "\u{1F197}"
];
var endedSigns = [
  ":x:",
  ":heavy_multiplication_x:",
  ":no_entry:",
  ":no_entry_sign:",
  ":negative_squared_cross_mark:",
  ":red_circle:",
  ":stop_sign:",
  ":octagonal_sign:",
  ":skull:",
  ":skull_and_crossbones:",
  ":-1:",
  "\u274C",
  "\u274E",
  "\u2717",
  "\u2718",
  "\u2716\uFE0F",
  "\u2716",
  "\u2715",
  "\u26D4",
  "\u{1F6AB}",
  "\u{1F6D1}",
  "\u{1F534}",
  "\u{1F7E5}",
  "\u{1F480}",
  "\u2620",
  "\u{1F44E}"
];
var partialSigns = [
  ":warning:",
  ":hammer_and_wrench:",
  ":hourglass_flowing_sand:",
  ":hourglass:",
  ":eight_pointed_black_star:",
  ":construction:",
  ":large_orange_diamond:",
  ":yellow_circle:",
  ":orange_circle:",
  "\u26A0\uFE0F",
  "\u26A0",
  "\u{1F536}",
  "\u{1F7E1}",
  "\u{1F7E0}",
  "\u{1F7E8}",
  "\u{1F7E7}",
  "\u23F3",
  "\u{1F6E0}\uFE0F",
  "\u{1F6E0}",
  "\u{1F6A7}"
];
function beginsWith(words2, stems) {
  return new RegExp(`^(?:(?:${words2.join("|")})(?!\\p{L})|${stems.join("|")})`, "u");
}
var endedWords = beginsWith(
  [
    "no|not|non|none|never|eol|ended|inactive|upgrade (?:to|required)",
    "n\xE3o|nao|nein|nicht|nee|niet|nie|ne|\u043D\u0456|\u043D\u0435\u0442|\u043D\u0435|tidak|hay\u0131r|kh\xF4ng"
  ],
  [
    "unsupported|un-?maintained|end[ -]of[ -](?:life|support)|deprecated|retired|obsolete|discontinued|dropped",
    "archived|expired|superseded|abandoned|withdrawn|x$",
    "kein|abgek\xFCndigt|eingestellt|aucun|plus support|obsol[\xE8e]t|obsolet[oa]|sin soporte|sem suporte|descontinuad",
    "fin de (?:soporte|vida)|fim de (?:suporte|vida)|fine (?:supporto|vita)|dismess|niewspieran|desteklenmiyor",
    "\u0441\u043D\u044F\u0442|\u043F\u0440\u0435\u043A\u0440\u0430\u0449|\u0443\u0441\u0442\u0430\u0440|\u0430\u0440\u0445\u0438\u0432|\u0431\u0435\u0437 (?:\u043F\u043E\u0434\u0434\u0435\u0440\u0436\u043A\u0438|\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u0438\u0439)",
    "\u4E0D\u518D|\u4E0D\u652F\u6301|\u672A\u652F\u6301|\u5DF2\u505C\u6B62|\u5DF2\u7ED3\u675F|\u505C\u6B62|\u5426|\u4E0D\u53D7\u652F\u6301",
    "\u672A\u30B5\u30DD\u30FC\u30C8|\u30B5\u30DD\u30FC\u30C8(?:\u306A\u3057|\u7D42\u4E86|\u5916)|\u5BFE\u8C61\u5916|\u7D42\u4E86",
    "\uBBF8\uC9C0\uC6D0|\uC9C0\uC6D0 (?:\uC885\uB8CC|\uC548|\uC911\uB2E8|\uBC84\uC804 \uC544\uB2D8)|\uC9C0\uC6D0(?:\uD558\uC9C0|\uB418\uC9C0) \uC54A|\uC885\uB8CC|\uC544\uB2C8"
  ]
);
var partialWords = beginsWith(
  ["lts|old-?stable|oldold-?stable|nur|solo|s\xF3lo|s\xF3|terbatas"],
  [
    "security|critical|important|high|limited|best[ -]effort|partial|maintenance|discretionary|backports?",
    "deprecat|legacy|extended|life support|bug ?fix|fixes|patch|supported for",
    "eingeschr\xE4nkt|wartung|sicherheits(?:updates?|fixe?s|patches|korrekturen)|tests? uniquement|correctifs? |critique|limit\xE9",
    "mantenimiento|limitad[oa]|manuten[\xE7c][\xE3a]o|somente|manutenzione",
    "\u0442\u043E\u043B\u044C\u043A\u043E|\u043E\u0433\u0440\u0430\u043D\u0438\u0447\u0435\u043D|\u043A\u0440\u0438\u0442\u0438\u0447\u0435\u0441\u043A",
    "\u4EC5|\u30BB\u30AD\u30E5\u30EA\u30C6\u30A3|\u91CD\u5927|\u9650\u5B9A|\uBCF4\uC548|\uC81C\uD55C"
  ]
);
var comingWords2 = /^(?:(?:in |under )?development(?! and)|coming|upcoming|planned|unreleased|not (?:yet )?released|pre-?release|pre-mvp|future|alpha|beta|release candidate|работ|в разработке|开发中|開発中|개발)/u;
var openWords = /^(?:[-–—]|tb[acd](?: \d{4})?|n\/a|to be (?:defined|determined|announced|decided|confirmed)|not (?:yet )?(?:known|defined|announced|scheduled)|unknown|ongoing)\.?$/iu;
var branchName = new RegExp("^\\p{L}+[-_/]v?\\d", "u");
var fullWords = beginsWith(
  ["yes|current|stable|full|fully|sim|s\xED|s\xEC|si|ja|oui|\u0434\u0430|ya|tak|evet|\u0442\u0430\u043A|c\xF3"],
  [
    "y$|o$|supported|active|actively|maintained|all fixes",
    "aktiv|unterst\xFCtzt|activ[oa]|actif|activement|suportad|soportad|supportat|support\xE9e?|com suporte|con soporte",
    "pris en charge|prise en charge|wspieran|destekleniyor|ondersteund|didukung|\u0111\u01B0\u1EE3c h\u1ED7 tr\u1EE3",
    "\u043F\u043E\u0434\u0434\u0435\u0440\u0436|\u0430\u043A\u0442\u0438\u0432\u043D|\u043F\u0456\u0434\u0442\u0440\u0438\u043C\u0443",
    "\u652F\u6301|\u6301\u7EED\u652F\u6301|\u662F$|\u53D7\u652F\u6301|\u5BFE\u8C61|\u30B5\u30DD\u30FC\u30C8|\u30A2\u30AF\u30C6\u30A3\u30D6|\u6709\u52B9|\uC9C0\uC6D0|\uC608$|\uB124$"
  ]
);
var opposites = [
  [":white_check_mark:", ":x:"],
  [":heavy_check_mark:", ":x:"],
  [":heavy_check_mark:", ":heavy_multiplication_x:"],
  ["\u2705", "\u274C"],
  ["\u2714\uFE0F", "\u274C"],
  ["\u2714", "\u274C"],
  ["\u2713", "\u2717"],
  ["\u{1F7E2}", "\u{1F534}"],
  ["&#10004;", "&#10006;"],
  ["&#9989;", "&#10060;"],
  ["Yes", "No"],
  ["yes", "no"],
  ["YES", "NO"],
  ["\u2705 Yes", "\u274C No"],
  ["**Yes**", "**No**"],
  ["Supported", "Not supported"],
  ["supported", "not supported"],
  ["Active", "End of life"],
  ["Sim", "N\xE3o"],
  ["sim", "n\xE3o"],
  ["S\xED", "No"],
  ["S\xEC", "No"],
  ["s\xEC", "no"],
  ["Ja", "Nein"],
  ["Oui", "Non"],
  ["oui", "non"],
  ["\u0414\u0430", "\u041D\u0435\u0442"],
  ["\u0434\u0430", "\u043D\u0435\u0442"],
  ["\u0422\u0430\u043A", "\u041D\u0456"],
  ["Ya", "Tidak"],
  ["ya", "tidak"],
  ["Tak", "Nie"],
  ["Evet", "Hay\u0131r"],
  ["O", "X"],
  ["\u662F", "\u5426"],
  ["\u652F\u6301", "\u4E0D\u652F\u6301"],
  ["\u5BFE\u8C61", "\u5BFE\u8C61\u5916"]
];

// src/document/read/state.ts
function readState(cell, order = null) {
  const text4 = cell.trim();
  if (text4 === "" || openWords.test(text4)) return { kind: "open" };
  const sign = signOf(text4);
  const words2 = text4.slice(sign?.sign.length ?? 0).trim();
  const dated = readDated(words2, order);
  if (sign === null) return dated ?? readWords(words2);
  if (sign.kind === "ended") return { kind: "ended" };
  if (dated !== null) return dated;
  if (sign.kind === "full") return { kind: "full" };
  return readWords(words2).kind === "ended" ? { kind: "ended" } : { kind: "partial" };
}
function leadingToken(raw) {
  const sign = signOf(raw)?.sign;
  if (sign !== void 0) return sign;
  const [word] = /^[\p{L}`*_]+/u.exec(raw) ?? [raw];
  const known = [endedWords, partialWords, fullWords].flatMap((words2) => words2.exec(raw.toLowerCase()) ?? []);
  const end2 = Math.max(0, ...known.map(({ length }) => length));
  const phrase = raw.slice(0, end2) + (end2 > 0 ? new RegExp("^\\p{L}*", "u").exec(raw.slice(end2))?.[0] ?? "" : "");
  return phrase.length > word.length ? phrase.trimEnd() : word;
}
function partnerOf(token) {
  const plain3 = token.trim();
  const pair = opposites.find(([full, ended2]) => full === plain3 || ended2 === plain3);
  if (pair === void 0) return null;
  return pair[0] === plain3 ? pair[1] : pair[0];
}
function signOf(text4) {
  const signs = { full: fullSigns, ended: endedSigns, partial: partialSigns };
  for (const kind of ["full", "ended", "partial"]) {
    const sign = signs[kind].find((each2) => text4.startsWith(each2));
    if (sign !== void 0) return { sign, kind };
  }
  return null;
}
function readWords(words2) {
  const lower = words2.toLowerCase().replace(/^[\s*_"'(—–,:-]+/u, "");
  if (branchName.test(lower)) return { kind: "unread" };
  if (comingWords2.test(lower)) return { kind: "coming" };
  if (endedWords.test(lower)) return { kind: "ended" };
  if (partialWords.test(lower)) return { kind: "partial" };
  return fullWords.test(lower) ? { kind: "full" } : { kind: "unread" };
}
var untilLine = /^\(?(?:until(?: the)?(?: release(?: of)?)?|at release) v?(\d+(?:\.\d+){0,2})(?:\.x)*(?: release| ships| is released)?\)?$/iu;
function readDated(words2, order) {
  const day = readDate(withoutUntil(words2), order)?.day ?? null;
  if (day !== null) return { kind: "date", day };
  const line = untilLine.exec(words2)?.[1];
  return line === void 0 ? null : { kind: "until", numbers: line.split(".").map(Number) };
}
function withoutUntil(words2) {
  const inner = /^\(?(?:(?:supported )?(?:until|till|through|bis|hasta|até|до) )?(.+?)\)?$/iu.exec(words2);
  return inner?.[1] ?? "";
}
function dateIn(cell, order) {
  const trimmed = cell.trim();
  const text4 = withoutUntil(trimmed.slice(signOf(trimmed)?.sign.length ?? 0).trim());
  const date = readDate(text4, order);
  return date === null ? null : { text: text4, date };
}

// src/document/read/day-style.ts
function styleOf(cells2) {
  const order = slashOrderOf(cells2);
  if (order === null && cells2.some((cell) => twoReadings(cell) !== null)) return { order, like: null };
  const dates2 = cells2.flatMap((cell) => dateIn(cell, order)?.date ?? []);
  const [first = plainDate, ...others2] = dates2;
  const isOne = others2.every(({ format }) => format === first.format);
  return { order, like: isOne ? { ...first, short: isShort(dates2) } : null };
}
function isShort(dates2) {
  const telling = dates2.filter(({ day, format }) => isNumbers(format) || !day.slice(5).startsWith("05"));
  return telling.some(({ short }) => short);
}
function isNumbers(format) {
  return format.includes("mm");
}

// src/document/read/tier-header.ts
var plainWords = /^(?:support\w*|fix(?:es)?|updates?|patch(?:es)?|line|only|tier|phase|status|with|the|for|and|of)$/u;
var plainHeader = new RegExp("^(?:(?:is|currently|still|support|release|version) )?(?:support(?:ed|s)?|status|state|maintained|suportad[oa]|suporte|soportad[oa]|soporte|unterst\xFCtz(?:t|ung)|prises? en charge|\u043F\u043E\u0434\u0434\u0435\u0440\u0436\\p{L}*|\u0441\u0442\u0430\u0442\u0443\u0441\\p{L}*|\u652F\u6301(?:\u72B6\u6001|\u72B6\u6CC1)?|\u30B5\u30DD\u30FC\u30C8(?:\u72B6\u6CC1|\u72B6\u614B)?|\uC9C0\uC6D0(?: ?(?:\uC0C1\uD0DC|\uC5EC\uBD80))?|statut|estado|\u72B6\u6001|\u72B6\u6CC1|\u72C0\u614B|\uC0C1\uD0DC)[\\s*?\u2020\xB9]*$", "iu");
var families = [
  /secur|segur|sicherheit|безопас|セキュリティ|安全|보안/u,
  /bug|bogue|fehler|error|ошиб|バグ|不具合|버그|缺陷/u,
  /maint|wartung|manten|manut/u,
  /activ|aktiv|актив|アクティブ/u
];
var remarkWords = /note|comment|remark|descri|detail|usage|hinweis|bemerk|nota|observ|備考|备注|说明|비고|примеч/iu;
var endWords2 = /\b(?:ends?|eol|until|through|expir\w+|fin d[eu]|ende|bis|hasta|fim d[eao])\b|\baté |jusqu|окончан|поддерживается до|期限|終了|截止|종료/iu;
var releaseWords = /releas|launch|publish|date\b|veröffentlich|lanzamiento|lançamento|sortie|发布|リリース|출시|выпуск/iu;
var otherReleases = /latest|last|newest|current|alpha|beta|candidate|\brc\b|\bpre|next|planned|updated|review/iu;
function isRemarkHeader(header) {
  return remarkWords.test(header);
}
function isEndHeader(header) {
  return endWords2.test(header);
}
function isReleaseHeader(header) {
  return releaseWords.test(header) && !otherReleases.test(header);
}
function tierNamedBy(header, tiers2) {
  const words2 = plainLetters(header);
  const [tier, other] = tiers2.filter((each2) => wordsOf2(each2).some((word) => isNamed(word, words2)));
  return other === void 0 ? tier ?? null : null;
}
function isPlainHeader(header) {
  return plainHeader.test(header.trim());
}
function plainTier(tiers2) {
  return tiers2.find((tier) => wordsOf2(tier).length === 0) ?? null;
}
function wordsOf2(tier) {
  const words2 = tier.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words2.filter((word) => !plainWords.test(word)).map(plainLetters);
}
function isNamed(word, header) {
  const stem = word.replace(/s$/u, "").slice(0, 5);
  const isFound = stem.length > 3 ? header.replaceAll(" ", "").includes(stem) : header.split(" ").some((each2) => each2.replace(/s$/u, "") === stem);
  return isFound || families.some((family) => family.test(word) && family.test(header));
}
function plainLetters(text4) {
  return text4.toLowerCase().normalize("NFD").replace(new RegExp("(?<=\\p{Script=Latin})\\p{M}+", "gu"), "").normalize("NFC").replace(/[^\p{L}\d]+/gu, " ").trim();
}

// src/document/read/day-column.ts
function dayColumns(candidate, { tiers: tiers2 }) {
  const { header, rows } = candidate.table;
  return header.cells.flatMap(({ text: text4 }, index2) => {
    const kind = kindOf(text4, index2, candidate);
    const cells2 = rows.map((row2) => row2.cells[index2]);
    const texts = cells2.map((cell) => cell?.text ?? "");
    const style = styleOf(texts);
    if (kind === null || !holdsDays(text4, texts, style.order)) return [];
    const named3 = kind === "end" && index2 !== candidate.state ? tierNamedBy(text4, tiers2) : null;
    const ambiguous = style.order === null ? texts.findIndex((each2) => twoReadings(each2) !== null) : -1;
    return [
      {
        index: index2,
        kind,
        ...style,
        tier: named3 === tiers2.at(-1) ? null : named3,
        ambiguous: ambiguous === -1 ? null : ambiguous,
        open: wordFor("open", cells2),
        past: kind === "end" ? wordFor("ended", cells2) : null
      }
    ];
  });
}
function kindOf(header, index2, { version: version3, state }) {
  if (index2 === version3) return null;
  if (index2 === state || isEndHeader(header)) return "end";
  return isReleaseHeader(header) ? "release" : null;
}
function holdsDays(header, texts, order) {
  if (texts.some((text4) => dateIn(text4, order) !== null || twoReadings(text4) !== null)) return true;
  const isWaiting = (text4) => ["open", "ended"].includes(readState(text4).kind);
  return (isEndHeader(header) || isReleaseHeader(header)) && texts.some(isOpen) && texts.every(isWaiting);
}
function isOpen(text4) {
  return readState(text4).kind === "open";
}
function wordFor(kind, cells2) {
  const words2 = cells2.filter(
    (cell) => readState(cell?.text ?? "").kind === kind && !/\d/u.test(cell?.raw ?? "")
  );
  return words2[0]?.raw ?? null;
}
function dayOf2({ kind, tier }, line, today) {
  if (kind === "release") return line.line.released;
  return tier === null ? lastDay(line, today) : line.ends.find((end2) => end2.tier === tier)?.date ?? null;
}
function lastDay({ tier, eol }, today) {
  return tier !== null && eol !== null && eol < today ? null : eol;
}
function withDay({ raw, text: text4 }, day, order) {
  const found2 = dateIn(text4, order);
  if (found2 === null || !raw.includes(found2.text)) return null;
  return raw.replace(found2.text, () => writeDate(day, found2.date));
}

// src/document/read/phrase.ts
function phrases(...alternatives) {
  return new RegExp(`^(?:${alternatives.join("|")})(?: \\(?v?\\d\\S*)?$`, "u");
}
var more = String.raw`(?: [^\s,;]+){0,6}`;
var unreleased = String.raw`\b(?:alphas?|betas?|rc|candidates?|pre-?releases?|previews?|dev|development|commits?|snapshots?|nightly|canary|edge|next|unreleased|forks?)\b`;
var several = String.raw`\b(?:and|or|lts|each|every|both|previous|prior|older|(?:\d+|two|three|four|five|six) \p{L}+s)\b`;
var newestWords = phrases(
  String.raw`\(?(?:the )?(?:latest|newest|most recent|current)(?!.*(?:${unreleased}|${several}))${more}`,
  String.raw`(?:the )?last(?: \S+)? (?:release|version|tag)`,
  String.raw`(?:release tags|tagged releases?) \(latest\)`,
  "\u6700\u65B0(?:\u7684)?(?:\u306E)?(?:\u7A33\u5B9A|\u6B63\u5F0F|\u516C\u958B|\u53D1\u5E03)?(?:\u7248|\u7248\u672C|\u30EA\u30EA\u30FC\u30B9|\u30D0\u30FC\u30B8\u30E7\u30F3| release)?",
  String.raw`최신(?: 공개)?(?: v?\d\S*)?(?: (?:릴리스|릴리즈|버전|안정 버전))?`,
  "(?:\u043F\u043E\u0441\u043B\u0435\u0434\u043D(?:\u044F\u044F|\u0438\u0439)|\u0430\u043A\u0442\u0443\u0430\u043B\u044C\u043D\u0430\u044F|\u043D\u043E\u0432\u0435\u0439\u0448\u0430\u044F)(?: (?:\u0441\u0442\u0430\u0431\u0438\u043B\u044C\u043D\u0430\u044F|\u0432\u0435\u0440\u0441\u0438\u044F|\u0440\u0435\u043B\u0438\u0437)){0,2}|\u043E\u0441\u0442\u0430\u043D\u043D\u044F(?: \u0432\u0435\u0440\u0441\u0456\u044F)?",
  String.raw`(?:aktuellste|aktuelle|neueste|letzte)[rsn]?(?: \S*(?:release|version)\S*)?`,
  "derni[e\xE8]re version(?: (?:publi[\xE9e]e|stable))?",
  "(?:la |l.)?[u\xFA]ltim[ao](?: (?:release|versi[o\xF3]n|vers[a\xE3]o|versione))?(?: (?:estable|est[a\xE1]vel|stabile|pubblicata|publicada))?",
  "(?:rilis|versi) ter(?:baru|kini)|najnowsza(?: wersja)?|(?:en )?son s\xFCr\xFCm|nieuwste(?: (?:versie|release))?|phi\xEAn b\u1EA3n m\u1EDBi nh\u1EA5t"
);
var previousWords = /^(?:the )?(?:previous|prior|last) (major|minor)(?: (?:release|version|line|release line))?$/u;
var restWords = phrases(
  String.raw`(?:all |any |every |the )?(?:others?|older|earlier|old|oldest|outdated|legacy|past|former|historical|obsolete)(?! (?:${unreleased})$)(?!.*\bsupported\b)(?: \S+){0,6}`,
  String.raw`(?:all )?(?:previous|prior)(?: (?:version|release|\S*s|\S+ \S*s))?`,
  `(?:anything|everything|any) (?:else|other|older|earlier|before|below|prior|previous)${more}`,
  `any (?:forks?|tags?|commits?)${more}`,
  String.raw`< ?(?:the )?(?:latest|newest|current|prev|previous|main|master)(?: \S+){0,2}|< v?\d+\.latest`,
  "(?:\u66F4\u65E7|\u66F4\u65E9|\u8F83\u65E7|\u65E7\u7248|\u820A\u7248|\u5176\u4ED6|\u5176\u4F59|\u5386\u53F2)(?:\u7684)?(?:\u7248\u672C|\u672C)?(?: (?:release|tag))?",
  "\u305D\u308C(?:\u4EE5\u524D|\u3088\u308A\u524D)(?:\u306E(?:\u30EA\u30EA\u30FC\u30B9|\u30D0\u30FC\u30B8\u30E7\u30F3))?|(?:\u904E\u53BB|\u4EE5\u524D)\u306E(?:\u30EA\u30EA\u30FC\u30B9|\u30D0\u30FC\u30B8\u30E7\u30F3)|\u65E7\u30D0\u30FC\u30B8\u30E7\u30F3|\u53E4\u3044\u30D0\u30FC\u30B8\u30E7\u30F3|\u305D\u306E\u4ED6(?:\u306E(?:\u30EA\u30EA\u30FC\u30B9|\u30D0\u30FC\u30B8\u30E7\u30F3))?",
  String.raw`그 (?:이전|외)(?: \S+)?|(?:이전|구|과거|기타)(?: \S+){0,3} ?버전`,
  "(?:\u0431\u043E\u043B\u0435\u0435 )?(?:\u0441\u0442\u0430\u0440(?:\u044B\u0435|\u0435\u0435|\u0448\u0435)|\u0440\u0430\u043D\u043D\u0438\u0435|\u043F\u0440\u0435\u0434\u044B\u0434\u0443\u0449\u0438\u0435|\u0434\u0440\u0443\u0433\u0438\u0435|\u043E\u0441\u0442\u0430\u043B\u044C\u043D\u044B\u0435|\u043F\u0440\u043E\u0447\u0438\u0435)(?: (?:\u0432\u0435\u0440\u0441\u0438\u0438|\u0440\u0435\u043B\u0438\u0437\u044B|\u0432\u044B\u043F\u0443\u0441\u043A\u0438))?",
  "(?:\u0441\u0442\u0430\u0440\u0456\u0448\u0456|\u043F\u043E\u043F\u0435\u0440\u0435\u0434\u043D\u0456|\u0456\u043D\u0448\u0456)(?: \u0432\u0435\u0440\u0441\u0456\u0457)?",
  String.raw`(?:alle |alles )?(?:ältere|älteren|frühere|andere|anderen|vorherige|übrige)(?: \S+)?`,
  "versions? (?:ant[\xE9e]rieures?|pr[\xE9e]c[\xE9e]dentes?)|anciennes? \\S+|toute autre version|(?:les )?autres(?: versions)?",
  "(?:\\S+ ){0,3}(?:anteriores|antigu[oa]s|antig[oa]s|precedenti)(?: / \\S+)?|outr[ao]s(?: \\S+)?|otr[oa]s(?: \\S+)?|altre(?: versioni)?",
  "(?:versi |yang )?(?:lebih )?(?:lama|lawas|sebelumnya|lainnya)(?: / \\S+)?|(?:starsze|poprzednie)(?: wersje)?|(?:daha )?(?:eski|\xF6nceki|di\u011Fer) s\xFCr\xFCmler",
  "(?:oudere|eerdere|overige)(?: \\S+)?"
);
var trunk = "(?:main|master|develop|dev|trunk|next|edge|nightly|head|stable)";
var branchWords = phrases(
  String.raw`(?:(?:the )?(?:current|latest|default) |the )?${trunk}(?: branch)?(?: \(.*\))?`,
  String.raw`(?:main|master) \/ \S+|(?:\S+ ){1,2}branch(?:es)?(?: \(.*\))?|(?:branche?|rama|ramo|ветка|гілка|zweig) .*`,
  `latest on .*|(?:latest|current|newest) .*${unreleased}.*|(?:early )?${unreleased}(?: .*)?|release candidates?`,
  String.raw`development branch(?:es)?|feature\/\*|最新 main|現在の main.*|main .*|master .*`
);

// src/document/read/words.ts
var olderWords = /* @__PURE__ */ new Set([
  "and earlier",
  "and older",
  "and below",
  "and lower",
  "and prior",
  "and before",
  "or earlier",
  "or older",
  "or below",
  "or lower",
  "and earlier versions",
  "and older versions",
  "and below versions",
  "\u0438 \u0441\u0442\u0430\u0440\u0448\u0435",
  "\u0438 \u043D\u0438\u0436\u0435",
  "\u0438 \u0431\u043E\u043B\u0435\u0435 \u0440\u0430\u043D\u043D\u0438\u0435",
  "y anteriores",
  "y anterior",
  "e anteriores",
  "e anterior",
  "und \xE4lter",
  "und fr\xFCher",
  "et ant\xE9rieures",
  "et ant\xE9rieurs",
  "et inf\xE9rieures",
  "\u53CA\u4EE5\u4E0B",
  "\u53CA\u66F4\u65E9",
  "\u53CA\u66F4\u65E9\u7248\u672C",
  "\u4EE5\u524D",
  "\u4EE5\u4E0B",
  "\uC774\uD558",
  "\uC774\uC804"
]);
var belowWords = /* @__PURE__ */ new Set(["\u672A\u6E80", "\uBBF8\uB9CC", "\u4E4B\u524D", "\u4E4B\u524D\u7684\u7248\u672C"]);
var laterWords2 = /* @__PURE__ */ new Set([
  "and later",
  "and newer",
  "and above",
  "and up",
  "and higher",
  "or later",
  "or newer",
  "or above",
  "or higher",
  "and later versions",
  "and newer versions",
  "\u0438 \u0432\u044B\u0448\u0435",
  "\u0438 \u043D\u043E\u0432\u0435\u0435",
  "y posteriores",
  "y superior",
  "e posteriores",
  "e superior",
  "und h\xF6her",
  "und neuer",
  "et plus",
  "et sup\xE9rieures",
  "et ult\xE9rieures",
  "\u53CA\u4EE5\u4E0A",
  "\u53CA\u66F4\u9AD8",
  "\u4EE5\u4E0A",
  "\u4EE5\u964D",
  "\uC774\uC0C1"
]);
var leadingWords = {
  below: /^(?:(?:anything|everything|any|all|versions?|releases?|all versions) )?(?:(?:older|earlier|lower|less) than|below|before|prior to|under)$|^(?:versionen )?(?:vor|unter|älter als)$|^(?:versions )?(?:avant|ant[ée]rieures? à|inf[ée]rieures? à)$|^(?:versiones )?(?:anterior(?:es)? a|menor(?:es)? (?:que|a)|antes de)$|^(?:vers[õo]es )?anterior(?:es)? à$|^(?:precedenti (?:a|alla)|prima della)$|^(?:версии )?(?:до|ниже|старее|младше)$|^(?:低于|早于)$/u,
  through: /^(?:up to|through|bis|jusqu.à|hasta|até|fino alla)$/u,
  from: /^(?:since|from|starting (?:with|from)|as of|ab|depuis|à partir de|desde|a partir (?:de|da)|начиная с|от|从)$/u,
  above: /^(?:(?:newer|later|greater|higher) than|above|after|over|neuer als|plus r[ée]cent que|выше|новее|高于)$/u
};
var preReleaseWords2 = /^(?:-[ab]\d*$|[-. ]?\(?(?:alpha|beta|rc|pre(?!vious|c[eé]d)|preview|dev|snapshot|unreleased|pre-?release|canary|nightly|experimental|planned|upcoming|in development|when released|pre-mvp|future)[^|]*)$/iu;
var supportWords = /support|maint[ae]|security|end[ -]of[ -]\w+|\beol\b|status|статус|поддерж|безопасност|支持|サポート|セキュリティ|支援|維護|지원|보안|suporte|suportad|soporte|soportad|seguran[çc]a|seguridad|unterstütz|sicherheit|prise en charge|prises en charge|correctif|statut|estado|状态|状況|狀態|상태|sicurezza|didukung|dukungan|keamanan|wspieran|wsparci|bezpiecz|destek|güvenlik|підтрим|безпек|ondersteun|beveilig|hỗ trợ|bảo mật/iu;
var foreignHeader = /cvss|cve|severity|advisor|affected|patched|vulnerab|runtime|\bnode(?:\.js)?\b|python|\bjre\b|\bjava\b|\.net|targets?\b|architecture|\bdate\b|credit|exposure/iu;
var releaseHeader = /\b(?:release[ds]?(?: date)?|launch(?:ed)?|publish(?:ed)?|initial|beta|latest|last update[d]?|updated)\b(?!.*support)/iu;
var endedHeading = /unsupported|no longer|not supported|previously|\b(?:past|old|older|ended|archived?|legacy|retired|deprecated)\b|\bend[ -]of[ -](?:life|support)\b|\beol\b/iu;
var versionHeader = /^(?:\S+ )?(?:versions?|releases?|branch(?:es)?|tags?|series|lines?)\b|^(?:версия|версії?|wersja|versiones?|vers[ãa]o|versi[óo]n|versione|versie|versi|sürüm|verze|phiên bản|版本|分支|バージョン|ブランチ|버전|브랜치)/iu;
var versionWords = /version|release|vers[ãa]o|vers[õo]es|versi[óo]n|верси|версі|wersj|versi|sürüm|phiên bản|版本|バージョン|버전|إصدار/iu;

// src/document/read/notation.ts
var version = String.raw`[vV]?(\d{1,9}(?:\.\d{1,9}){0,4})((?:\.(?:[xyzXYZ*]|latest)){0,3})`;
var label = new RegExp(`^:?${version}$`, "u");
var labelAndMore = new RegExp(`^${version}([-. (:[].*)$`, "u");
var caret = new RegExp(`^[\\^~]${version}$`, "u");
var operator = /^(<=|=<|≤|<|>=|=>|≥|>)\s*(.*)$/u;
var dash = /^(\S+)\s*(?:[-–—]|\.\.|to|through|bis|a|à|до|至|~)\s+(\S+)$/iu;
var tightDash = /^([^-–—\s]+)[–—-]([^-–—\s]+)$/u;
var trailing = /^(\S*?[\dxyz*])(?:\s+|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]))(\D+)$/u;
var leading = /^(\D*\S)\s+(v?\d\S*)$/u;
var remark = /(?<!\s)\s*\([^()]*\)$/u;
var joint = /(?<!\s)(?:\s*[,/、]\s*|\s+(?:and|or|und|y|et|e|и|&)\s+)/u;
var dashes = /^[-–—]+$/u;
function readNotation(cell) {
  const text4 = cell.trim();
  if (dashes.test(text4)) return { kind: "branch" };
  return readBound(text4) ?? readClosedRange(text4) ?? readLines(text4) ?? readWords2(text4) ?? { kind: "unread" };
}
function isRead(notation) {
  return notation.kind !== "unread";
}
function readLabel(text4) {
  const plain3 = label.exec(text4.trim());
  if (plain3?.[1] !== void 0) return makeLabel(plain3[1], plain3[2] ?? "");
  const careted = caret.exec(text4.trim());
  if (careted?.[1] === void 0) return null;
  const numbers = toNumbers(careted[1]);
  return { digits: careted[1], numbers: numbers.slice(0, caretPrecision(numbers)), wildcard: true };
}
function makeLabel(digits2, tail) {
  return { digits: digits2, numbers: toNumbers(digits2), wildcard: tail !== "" };
}
function toNumbers(digits2) {
  return digits2.split(".").map(Number);
}
function caretPrecision(numbers) {
  const first = numbers.findIndex((number) => number > 0);
  return first === -1 ? numbers.length : first + 1;
}
function readBound(text4) {
  const whole = readComparison(text4);
  if (whole !== null) return whole;
  const [first, second, ...more2] = text4.split(/(?<!\s)\s*(?:,|&&|\band\b)\s*(?=[<>=≤≥])/u).map(readComparison);
  return first == null || second == null || more2.length > 0 ? null : joinComparisons(first, second);
}
function readComparison(cell) {
  const text4 = cell.replace(remark, "");
  const match = operator.exec(text4);
  const bound = readLabel(match?.[2] ?? "");
  const sign = match?.[1];
  if (sign === void 0 || bound === null) return readTrailingWords(text4) ?? readLeadingWords(text4);
  const inclusive = /[=≤≥]/u.test(sign);
  return { kind: /[<≤]/u.test(sign) ? "below" : "above", bound, inclusive };
}
function readTrailingWords(text4) {
  const plus = text4.endsWith("+") ? readLabel(text4.slice(0, -1)) : null;
  if (plus !== null) return { kind: "above", bound: plus, inclusive: true };
  const [, digits2 = "", words2 = ""] = trailing.exec(text4.toLowerCase()) ?? [];
  const bound = readLabel(digits2);
  if (bound === null) return null;
  if (belowWords.has(words2)) return { kind: "below", bound, inclusive: false };
  if (olderWords.has(words2)) return { kind: "below", bound, inclusive: true };
  return laterWords2.has(words2) ? { kind: "above", bound, inclusive: true } : null;
}
function readLeadingWords(text4) {
  const [, words2 = "", digits2 = ""] = leading.exec(text4.toLowerCase()) ?? [];
  const bound = readLabel(digits2);
  if (bound === null) return null;
  if (leadingWords.below.test(words2)) return { kind: "below", bound, inclusive: false };
  if (leadingWords.through.test(words2)) return { kind: "below", bound, inclusive: true };
  if (leadingWords.from.test(words2)) return { kind: "above", bound, inclusive: true };
  return leadingWords.above.test(words2) ? { kind: "above", bound, inclusive: false } : null;
}
function joinComparisons(a, b) {
  if (a.kind === b.kind) return null;
  const [from, to] = a.kind === "above" ? [a, b] : [b, a];
  return { kind: "range", from: from.bound, to: to.bound, inclusive: to.inclusive };
}
function readClosedRange(text4) {
  const match = dash.exec(text4) ?? tightDash.exec(text4);
  const from = readLabel(match?.[1] ?? "");
  const to = readLabel(match?.[2] ?? "");
  return from === null || to === null ? null : { kind: "range", from, to, inclusive: true };
}
function readLines(text4) {
  const labels = text4.split(joint).map(readLabel);
  if (labels.every((each2) => each2 !== null)) return { kind: "lines", labels, suffix: "" };
  return readLabelAndMore(text4);
}
function readLabelAndMore(text4) {
  const match = labelAndMore.exec(text4);
  if (match?.[1] === void 0) return readProductLabel(text4);
  const suffix = (match[3] ?? "").trim();
  const labels = [makeLabel(match[1], match[2] ?? "")];
  if (preReleaseWords2.test(suffix)) return { kind: "pre-release", labels, suffix };
  return isRemark(suffix) ? { kind: "lines", labels, suffix } : null;
}
function isRemark(suffix) {
  return new RegExp('^(?:[-\u2013\u2014] )?(?:\\(.*\\)|\\[.*\\]|"[^"]*"|\u201C[^\u201D]*\u201D|:[\\w+-]+:|\\p{Extended_Pictographic}\\uFE0F?|\\p{L}+)$', "u").test(
    suffix
  );
}
function readProductLabel(text4) {
  const match = new RegExp("^\\p{Lu}[\\p{L}\\d]*\\s(\\S+)$", "u").exec(text4);
  const product = readLabel(match?.[1] ?? "");
  if (product === null || readWords2(text4) !== null) return null;
  return { kind: "lines", labels: [product], suffix: "" };
}
function readWords2(text4) {
  const said = remark.exec(text4)?.[0] ?? "";
  if (/\d/u.test(said) && !branchWords.test(text4.toLowerCase())) return null;
  const whole = text4.toLowerCase();
  const lower = whole.replace(remark, "");
  const previous3 = previousWords.exec(lower)?.[1];
  if (previous3 === "major" || previous3 === "minor") return { kind: "rest", of: null, previous: previous3 };
  if (restWords.test(lower)) return { kind: "rest", of: labelWithin(text4) };
  if (branchWords.test(lower)) return { kind: "branch" };
  return newestWords.test(lower) || newestWords.test(whole) ? { kind: "newest", of: labelWithin(text4) } : null;
}
function labelWithin(text4) {
  const labels = text4.split(/[\s()]+/u).map(readLabel);
  return labels.find((each2) => each2 !== null) ?? null;
}

// src/document/read/entry.ts
function readEntries(candidate, wanted) {
  const index2 = indexLines(wanted);
  const read2 = readerOf(candidate.table, candidate.state);
  return candidate.table.rows.map((row2, position2) => {
    const notation = readCell(row2, candidate.version);
    const names3 = labelsOf(notation).map((label2) => nameOf2(label2, index2));
    return read2({ index: position2, row: row2, notation, names: names3 });
  });
}
function readerOf(table2, column) {
  const order = slashOrderOf(table2.rows.map((row2) => row2.cells[column]?.text ?? ""));
  return ({ index: index2, row: row2, notation, names: names3 }) => {
    const { text: text4 = "", raw = "" } = row2.cells[column] ?? {};
    return { index: index2, row: row2, notation, names: names3, state: readState(text4, order), stateRaw: raw, order };
  };
}
function labelsOf(notation) {
  return notation.kind === "lines" || notation.kind === "pre-release" ? notation.labels : [];
}
function lineOf2(entry) {
  const [name, second] = entry.names;
  if (name === void 0 || second !== void 0 || entry.notation.kind !== "lines") return null;
  return name.fit === "own" || name.fit === "finer" ? name.line : null;
}
function countRows(entries) {
  const counts3 = /* @__PURE__ */ new Map();
  const releases = entries.filter(({ notation }) => notation.kind === "lines");
  for (const line of releases.flatMap((entry) => entry.names.flatMap((name) => name.line ?? []))) {
    counts3.set(line, (counts3.get(line) ?? 0) + 1);
  }
  return counts3;
}
function readCell(row2, column) {
  if (row2.cells.some((cell) => cell.raw.includes("\\\\|"))) return { kind: "unread" };
  return readNotation(row2.cells[column]?.text ?? "");
}
function indexLines(wanted) {
  const own3 = /* @__PURE__ */ new Map();
  const prefixes = /* @__PURE__ */ new Set();
  for (const line of wanted.lines) {
    const { numbers } = line.line;
    own3.set(numbers.join("."), line);
    for (let count = 1; count < numbers.length; count++) prefixes.add(numbers.slice(0, count).join("."));
  }
  return { own: own3, prefixes };
}
function nameOf2(label2, { own: own3, prefixes }) {
  const exact = own3.get(label2.numbers.join("."));
  if (exact !== void 0) return { label: label2, fit: "own", line: exact };
  for (let count = label2.numbers.length - 1; count > 0; count--) {
    const line = own3.get(label2.numbers.slice(0, count).join("."));
    if (line !== void 0) return { label: label2, fit: "finer", line };
  }
  if (prefixes.has(label2.numbers.join("."))) return { label: label2, fit: "coarse", line: null };
  return { label: label2, fit: "unreleased", line: null };
}

// src/document/read/speak.ts
function findSpeakers(entries, wanted) {
  const named3 = indexNames(entries);
  const bounded = entries.filter((entry) => entry.names.length === 0);
  const newest = wanted.lines[0] ?? null;
  const speakers = /* @__PURE__ */ new Map();
  const spoken = /* @__PURE__ */ new Map();
  for (const line of wanted.lines) {
    const entry = namedSpeaker(line, named3) ?? (line === newest ? branchSpeaker(entries) : null) ?? boundedSpeaker(
      line,
      wanted,
      bounded.filter((entry2) => isMeant(entry2, line, wanted))
    );
    if (entry === null) continue;
    speakers.set(line, entry);
    const lines = spoken.get(entry);
    if (lines === void 0) spoken.set(entry, [line]);
    else lines.push(line);
  }
  return { of: (line) => speakers.get(line) ?? null, linesOf: (entry) => spoken.get(entry) ?? [] };
}
function branchSpeaker(entries) {
  if (!entries.every(({ notation }) => ["branch", "rest", "unread"].includes(notation.kind))) return null;
  return entries.find(({ notation, state }) => notation.kind === "branch" && state.kind === "full") ?? null;
}
function meansNewest({ notation }) {
  return notation.kind === "newest" || notation.kind === "branch";
}
function isMeant({ notation }, { line }, { lines }) {
  if (notation.kind !== "rest" || notation.previous === void 0) return true;
  const [newest, second] = lines;
  if (notation.previous === "minor") return second?.line === line;
  return lines.find((each2) => each2.line.numbers[0] !== newest?.line.numbers[0])?.line === line;
}
function contains(entry, version3, isNewest) {
  const { notation } = entry;
  switch (notation.kind) {
    case "below":
      return isBelow(version3, notation.bound, notation.inclusive);
    case "above":
      return isAbove(version3, notation.bound, notation.inclusive);
    case "range":
      return isAbove(version3, notation.from, true) && isBelow(version3, notation.to, notation.inclusive);
    case "newest":
      return isNewest && isWithin(version3, notation.of);
    case "rest":
      return isWithin(version3, notation.of);
    default:
      return false;
  }
}
function isBelow(version3, bound, inclusive) {
  const order = compareNumbers(inclusive ? cut(version3, bound) : version3, bound.numbers);
  return inclusive ? order <= 0 : order < 0;
}
function isAbove(version3, bound, inclusive) {
  const order = compareNumbers(inclusive ? version3 : cut(version3, bound), bound.numbers);
  return inclusive ? order >= 0 : order > 0;
}
function cut(version3, bound) {
  return version3.slice(0, bound.numbers.length);
}
function isWithin(version3, of) {
  return of === null || of.numbers.every((number, index2) => (version3[index2] ?? 0) === number);
}
function isNewestFor({ notation }, line, { lines }) {
  const of = notation.kind === "newest" ? notation.of : null;
  return lines.find((each2) => isWithin(each2.line.latest.version.numbers, of)) === line;
}
function indexNames(entries) {
  const byLine2 = /* @__PURE__ */ new Map();
  const byNumbers = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (entry.notation.kind === "pre-release") continue;
    for (const name of entry.names) {
      if (name.line !== null) byLine2.set(name.line, [...byLine2.get(name.line) ?? [], { entry, name }]);
      if (name.fit === "coarse") byNumbers.set(name.label.numbers.join("."), entry);
    }
  }
  return { byLine: byLine2, byNumbers };
}
function namedSpeaker(line, { byLine: byLine2, byNumbers }) {
  const rows = byLine2.get(line) ?? [];
  const { numbers } = line.line.latest.version;
  const finer = rows.filter(({ name }) => name.fit === "finer");
  const exact = finer.find(
    ({ name }) => name.label.numbers.every((number, index2) => numbers[index2] === number)
  );
  const own3 = rows.find(({ name }) => name.fit === "own");
  const alone = finer.length === 1 && own3 === void 0 ? finer[0] : void 0;
  const found2 = exact ?? own3 ?? alone;
  if (found2 !== void 0) return found2.entry;
  for (let count = line.line.numbers.length - 1; count > 0; count--) {
    const coarse = byNumbers.get(line.line.numbers.slice(0, count).join("."));
    if (coarse !== void 0) return coarse;
  }
  return null;
}
function boundedSpeaker(line, wanted, entries) {
  const { numbers } = line.line.latest.version;
  const containing = entries.filter((entry) => contains(entry, numbers, isNewestFor(entry, line, wanted)));
  const [first, ...others2] = containing;
  if (first === void 0) return null;
  return others2.reduce((best, entry) => isNearer(entry, best, numbers) ? entry : best, first);
}
function isNearer(entry, best, version3) {
  const rank = ranks[entry.notation.kind] - ranks[best.notation.kind];
  if (rank !== 0) return rank < 0;
  return compareNumbers(distance(entry, version3), distance(best, version3)) < 0;
}
var ranks = {
  lines: 0,
  "pre-release": 0,
  newest: 1,
  range: 2,
  below: 3,
  above: 3,
  rest: 4,
  branch: 5,
  unread: 5
};
function distance({ notation }, version3) {
  if (notation.kind !== "below" && notation.kind !== "above") {
    const narrow2 = notation.kind === "newest" || notation.kind === "rest" ? notation.of : null;
    return narrow2 === null && !("previous" in notation) ? [1] : [0];
  }
  const { numbers } = notation.bound;
  const [high, low] = notation.kind === "below" ? [numbers, version3] : [version3, numbers];
  const length = Math.max(numbers.length, version3.length);
  return Array.from({ length }, (_, index2) => (high[index2] ?? 0) - (low[index2] ?? 0));
}

// src/document/read/own-day.ts
function ownDay(supported, speakers, wanted) {
  const newest = supported.flatMap(({ names: names3 }) => names3.filter(({ fit }) => fit !== "unreleased").map(({ label: label2 }) => label2.numbers)).reduce((best, numbers) => compareNumbers(numbers, best) > 0 ? numbers : best, []);
  if (!supported.some((entry) => lineOf2(entry) !== null)) return wanted.day;
  const days = wanted.lines.filter((each2) => compareNumbers(each2.line.numbers, newest) > 0 && !isSpanned(speakers.of(each2))).flatMap(({ line }) => line.released ?? []);
  const first = days.sort()[0];
  return first === void 0 ? wanted.day : addDays(first, -1);
}
function isSpanned(speaker) {
  return speaker?.notation.kind === "above" || speaker?.notation.kind === "range";
}

// src/document/read/tier-columns.ts
function tierColumns(candidate, entries, speakers, wanted) {
  const main = candidate.state;
  const columns2 = columnsOf(candidate, entries);
  const alone = { main, tierOf: /* @__PURE__ */ new Map(), unclear: [] };
  const last = wanted.tiers.at(-1) ?? "";
  if (wanted.tiers.length < 2) return { ...alone, tierOf: agreeing(columns2, main, last, entries) };
  const ends = columns2.length < 2 ? endsOf(last, candidate, wanted.tiers) : null;
  if (columns2.length < 2 && ends === null) return alone;
  const fitting2 = fittingTiers(entries, speakers, wanted);
  if (ends !== null) return besideEnds(ends, main, columns2.flatMap(fitting2), last) ?? alone;
  const tiers2 = resolve2(columns2, main, fitting2, wanted.tiers);
  const widest = columns2.filter(({ index: index2 }) => tiers2.get(index2) === last).map(({ index: index2 }) => index2);
  const [first] = widest;
  if (first === void 0 || !isNested(columns2, tiers2, wanted.tiers)) {
    return { ...alone, unclear: columns2.map(({ index: index2 }) => index2) };
  }
  const chosen2 = widest.includes(main) ? main : first;
  return { main: chosen2, tierOf: new Map([...tiers2].filter(([index2]) => index2 !== chosen2)), unclear: [] };
}
function columnsOf({ table: table2, version: version3, state }, entries) {
  return table2.header.cells.flatMap((cell, index2) => {
    if (index2 === version3) return [];
    const says = entries.map(readerOf(table2, index2)).map(sayOf);
    const isOwn = !isRemarkHeader(cell.text) && !isEndHeader(cell.text) && !says.includes(null);
    return index2 === state || isOwn && says.length > 0 ? [{ index: index2, header: cell.text, says }] : [];
  });
}
function sayOf({ state }) {
  if (state.kind === "full" || state.kind === "partial") return true;
  return state.kind === "ended" ? false : null;
}
function endsOf(tier, { table: table2, state }, tiers2) {
  const ends = table2.header.cells.findIndex(
    ({ text: text4 }, index2) => index2 !== state && isEndHeader(text4) && tierNamedBy(text4, tiers2) === tier
  );
  return ends === -1 ? null : ends;
}
function besideEnds(main, state, fits, last) {
  const tier = onlyOne(fits);
  return tier === null || tier === last ? null : { main, tierOf: /* @__PURE__ */ new Map([[state, tier]]), unclear: [] };
}
function agreeing(columns2, main, tier, entries) {
  const chosen2 = columns2.find(({ index: index2 }) => index2 === main);
  const isAgreed = ({ says }) => entries.every(({ notation }, row2) => notation.kind === "pre-release" || says[row2] === chosen2?.says[row2]);
  const others2 = columns2.filter((column) => column !== chosen2 && isAgreed(column));
  return new Map(others2.map(({ index: index2 }) => [index2, tier]));
}
function isSame(column, other) {
  return column.says.every((say, row2) => say === other?.says[row2]);
}
function fittingTiers(entries, speakers, wanted) {
  const supported = entries.filter((entry) => sayOf(entry) !== false);
  const then = wanted.tiersOn(ownDay(supported, speakers, wanted));
  const rows = entries.map(
    (entry) => speakers.linesOf(entry).flatMap(({ line }) => {
      const tier = then.get(line.name);
      return tier === void 0 ? [] : [tier];
    })
  );
  return ({ says }) => wanted.tiers.filter(
    (tier) => rows.every((lines, row2) => lines.every((own3) => counts2(own3, tier, wanted.tiers) === says[row2]))
  );
}
function counts2(tier, column, tiers2) {
  return tier !== null && tiers2.indexOf(tier) <= tiers2.indexOf(column);
}
function resolve2(columns2, main, fitting2, tiers2) {
  const chosen2 = columns2.find(({ index: index2 }) => index2 === main);
  const told2 = columns2.map((column) => {
    const fits = fitting2(column);
    const tier = isPlainHeader(column.header) ? plainlyMeant(fits, isSame(column, chosen2), tiers2) : tierNamedBy(column.header, tiers2) ?? onlyOne(fits);
    return { column, fits, tier };
  });
  const isLastFound = told2.some(({ tier }) => tier === tiers2.at(-1));
  const free = tiers2.filter((tier) => !told2.some((each2) => each2.tier === tier));
  const rest = told2.filter(({ tier }) => tier === null).length === 1 ? onlyOne(free) : null;
  return new Map(
    told2.flatMap(({ column, fits, tier }) => {
      const left = rest !== null && fits.includes(rest) ? rest : null;
      const plain3 = !isLastFound && isPlainHeader(column.header) ? tiers2.at(-1) ?? null : null;
      const found2 = plain3 ?? tier ?? left;
      return found2 === null ? [] : [[column.index, found2]];
    })
  );
}
function plainlyMeant(fits, isLikeMain, tiers2) {
  const last = tiers2.at(-1) ?? null;
  if (fits.length === 0) return isLikeMain ? last : null;
  const plain3 = plainTier(tiers2);
  if (plain3 !== null && fits.includes(plain3)) return plain3;
  return onlyOne(fits) ?? (last !== null && fits.includes(last) ? last : null);
}
function onlyOne(tiers2) {
  const [tier, other] = tiers2;
  return other === void 0 ? tier ?? null : null;
}
function isNested(columns2, tierOf, tiers2) {
  const ordered = columns2.toSorted((a, b) => placeOf5(a) - placeOf5(b));
  function placeOf5({ index: index2 }) {
    return tiers2.indexOf(tierOf.get(index2) ?? "");
  }
  return ordered.every((column, at2) => {
    const next = ordered[at2 + 1] ?? column;
    return placeOf5(column) >= 0 && column.says.every((say, row2) => say !== true || next.says[row2] !== false);
  });
}

// src/document/read/asides.ts
function withoutAsides(raw) {
  return withoutComments(raw).replace(/(?<!\s)\s*\[\^[^\][]+\]/gu, "").trim();
}
function withoutComments(raw) {
  const [before = "", ...comments] = raw.split("<!--");
  if (comments.some((comment2) => !comment2.includes("-->"))) return raw;
  const shown = comments.map((comment2) => comment2.slice(comment2.indexOf("-->") + 3));
  return [before, ...shown].map((text4, index2) => index2 < shown.length ? text4.trimEnd() : text4).join("");
}

// src/document/read/state-text.ts
function exampleText(same3, near) {
  const told2 = same3.filter(isAboutReleases);
  const [nearest] = (told2.length > 0 ? told2 : same3).toSorted(byNearness(near));
  const raw = withoutAsides(nearest?.stateRaw ?? "");
  if (raw === "") return null;
  if (!/\d/.test(withoutEntities(raw))) return raw;
  const token = leadingToken(raw);
  return /\d/.test(withoutEntities(token)) ? null : token;
}
function withoutEnd(raw) {
  const end2 = /(?<![\s,;(])[\s,;(]+(?:until|till|through|up to|ending|ends|bis|hasta|até|до)(?=\s)/iu.exec(
    raw
  );
  return end2 === null || !/\d/u.test(raw.slice(end2.index)) ? raw : raw.slice(0, end2.index) || raw;
}
function counterpartText(opposites2) {
  for (const { stateRaw } of opposites2) {
    const partner = partnerOf(stateRaw) ?? partnerOf(leadingToken(stateRaw));
    if (partner !== null) return partner;
  }
  return null;
}
function datedText(entries, same3, tier, near, end2) {
  const words2 = same3.filter(({ state }) => state.kind !== "date" && state.kind !== "until");
  const date = end2 === null || isPlain(same3, near) ? null : writtenLike(entries, same3, near, end2);
  return tier === null ? exampleText(words2, near) ?? date : date ?? openText(words2, near);
}
function isPlain(same3, near) {
  const kind = same3.toSorted(byNearness(near))[0]?.state.kind;
  return kind === "full" || kind === "partial";
}
function isAboutReleases({ notation, names: names3 }) {
  return notation.kind !== "pre-release" && !names3.some(({ fit }) => fit === "unreleased");
}
function withoutEntities(raw) {
  return raw.replace(/&#\d+;/g, "");
}
function writtenLike(entries, same3, near, day) {
  const { order, like } = styleOf(entries.map(({ stateRaw }) => stateRaw));
  const isShown = entries.some(({ state }) => state.kind === "date");
  if (like === null || !(isShown || entries.every(({ state }) => state.kind === "open"))) return null;
  const [nearest] = same3.filter(({ state }) => state.kind === "date").toSorted(byNearness(near));
  const raw = nearest?.stateRaw ?? "";
  const found2 = dateIn(raw, order);
  return found2 === null ? writeDate(day, like) : raw.replace(found2.text, () => writeDate(day, like));
}
function byNearness(near) {
  return (a, b) => Math.abs(a.index - near) - Math.abs(b.index - near);
}
function openText(words2, near) {
  const open2 = words2.filter(({ state }) => state.kind === "open");
  return open2.length > 0 ? open2[0]?.stateRaw ?? "" : exampleText(words2, near);
}

// src/document/read/vocabulary.ts
function learnVocabulary(entries, speakers, wanted, states2, header) {
  const isDated2 = isEndHeader(header) || entries.some((entry) => entry.state.kind === "date" || entry.state.kind === "until");
  const says = (entry) => meaningOf(entry, wanted, states2, isDated2);
  const supported = entries.filter((entry) => says(entry) === "supported");
  const votes = wanted.tiers.length > 1 ? countVotes(supported, speakers, wanted) : /* @__PURE__ */ new Map();
  const tiersOf = (entry) => tiersMeant(entry, supported, votes, wanted, states2);
  return {
    says,
    satisfies: (entry, tier) => {
      const meaning = says(entry);
      if (tier === null || meaning !== "supported")
        return meaning === (tier === null ? "ended" : "supported");
      return tiersOf(entry).includes(tier);
    },
    textFor: (tier, near, end2) => {
      const given = states2[tier ?? "ended"];
      if (given !== void 0) return given;
      const same3 = entries.filter(
        (entry) => tier === null ? says(entry) === "ended" : says(entry) === "supported" && tiersOf(entry).includes(tier)
      );
      if (isDated2) return datedText(entries, same3, tier, near, end2);
      const hasOwnWords = tier !== null && wanted.tiers.length > 1 && supported.length > 0;
      const opposites2 = hasOwnWords ? [] : entries.filter((entry) => says(entry) === oppositeOf(tier));
      const text4 = exampleText(same3, near) ?? counterpartText(opposites2);
      return tier === null || same3.every((entry) => tiersOf(saying(text4, entry)).includes(tier)) ? text4 : null;
    }
  };
}
function saying(text4, entry) {
  return text4 === null ? entry : { ...entry, stateRaw: text4, state: readState(text4, entry.order) };
}
function oppositeOf(tier) {
  return tier === null ? "supported" : "ended";
}
function meaningOf(entry, wanted, states2, isDated2) {
  const given = Object.entries(states2).find(([, text4]) => text4.trim() === entry.stateRaw)?.[0];
  if (given !== void 0) return given === "ended" ? "ended" : "supported";
  const meaning = stateMeans(entry.state, wanted, isDated2);
  return meaning === "unread" && namesTier(entry.stateRaw, wanted.tiers) ? "supported" : meaning;
}
function namesTier(raw, tiers2) {
  const text4 = plainWords2(raw);
  return tiers2.some((tier) => `${text4} `.startsWith(`${plainWords2(tier)} `));
}
function plainWords2(text4) {
  return text4.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}
function stateMeans(state, wanted, isDated2) {
  switch (state.kind) {
    case "full":
    case "partial":
      return "supported";
    case "ended":
    case "coming":
    case "unread":
      return state.kind;
    case "open":
      return isDated2 ? "supported" : "unread";
    case "date":
      return state.day >= wanted.day ? "supported" : "ended";
    case "until":
      return wanted.lines.some(({ line }) => compareNumbers(line.numbers, state.numbers) >= 0) ? "ended" : "supported";
  }
}
function wordsOf3({ state, stateRaw, order }) {
  if (state.kind === "open") return "";
  if (state.kind === "until") return stateRaw.replace(/\d+/gu, "");
  const day = dateIn(stateRaw.replace(/[*_`]/gu, ""), order)?.text;
  return day === void 0 ? withoutEnd(stateRaw) : stateRaw.replace(day, "").replace(/[*_`\s]/gu, "");
}
function countVotes(supported, speakers, wanted) {
  const then = wanted.tiersOn(ownDay(supported, speakers, wanted));
  const votes = /* @__PURE__ */ new Map();
  for (const entry of supported) {
    const tiers2 = speakers.linesOf(entry).flatMap(({ line }) => then.get(line.name) ?? []);
    const told2 = entry.notation.kind === "lines" && entry.names.length === 1 ? tiers2.slice(0, 1) : tiers2;
    const text4 = wordsOf3(entry);
    const tally = votes.get(text4) ?? /* @__PURE__ */ new Map();
    for (const tier of new Set(told2)) tally.set(tier, (tally.get(tier) ?? 0) + 1);
    votes.set(text4, tally);
  }
  return votes;
}
function tiersMeant(entry, supported, votes, { tiers: tiers2 }, states2) {
  const given = tiers2.filter((tier) => states2[tier]?.trim() === entry.stateRaw);
  if (given.length > 0) return given;
  const open2 = tiers2.filter((tier) => states2[tier] === void 0);
  const texts = new Set(supported.map(wordsOf3));
  if (open2.length <= 1 || texts.size <= 1) return open2;
  const voted = open2.filter((tier) => isBestFor(wordsOf3(entry), tier, votes));
  if (voted.length > 0) return voted;
  const named3 = open2.filter((tier) => plainWords2(entry.stateRaw).includes(plainWords2(tier)));
  if (named3.length > 0) return named3;
  return open2.filter((tier) => ![...votes.values()].some((tally) => tally.has(tier)));
}
function isBestFor(text4, tier, votes) {
  const own3 = votes.get(text4)?.get(tier) ?? 0;
  return own3 > 0 && [...votes.values()].every((tally) => (tally.get(tier) ?? 0) <= own3);
}

// src/document/read/state-column.ts
function mainColumn(index2, table2, vocabulary) {
  const read2 = readerOf(table2, index2);
  const { textFor, satisfies } = vocabulary;
  return { index: index2, textFor, satisfies: (entry, tier) => satisfies(read2(entry), tier) };
}
function furtherColumn(making) {
  const { index: index2, tier: last, table: table2, entries, speakers, wanted, states: states2 } = making;
  const read2 = readerOf(table2, index2);
  const own3 = new Map(entries.map((entry) => [read2(entry), entry]));
  const heard = {
    of: speakers.of,
    linesOf: (entry) => speakers.linesOf(own3.get(entry) ?? entry)
  };
  const tierIn = (tier) => tier !== null && counts2(tier, last, wanted.tiers) ? tier : null;
  const header = table2.header.cells[index2]?.text ?? "";
  const vocabulary = learnVocabulary([...own3.keys()], heard, narrowed(wanted, tierIn), {}, header);
  return {
    index: index2,
    satisfies: (entry, tier) => vocabulary.satisfies(read2(entry), tierIn(tier)),
    textFor: (tier, near, end2) => vocabulary.textFor(tierIn(tier), near, end2) ?? states2[tierIn(tier) ?? "ended"] ?? null
  };
}
function narrowed(wanted, tierIn) {
  return {
    ...wanted,
    tiers: wanted.tiers.filter((tier) => tierIn(tier) !== null),
    tiersOn: (day) => new Map([...wanted.tiersOn(day)].map(([line, tier]) => [line, tierIn(tier)]))
  };
}

// src/document/read/survey.ts
function survey(path4, text4, candidate, wanted, states2) {
  const read2 = readEntries(candidate, wanted);
  const { main, tierOf, unclear } = tierColumns(candidate, read2, findSpeakers(read2, wanted), wanted);
  const chosen2 = { ...candidate, state: main };
  const entries = main === candidate.state ? read2 : readEntries(chosen2, wanted);
  const speakers = findSpeakers(entries, wanted);
  const header = candidate.table.header.cells[main]?.text ?? "";
  const vocabulary = learnVocabulary(entries, speakers, wanted, states2, header);
  const further = [...tierOf].map(
    ([index2, tier]) => furtherColumn({ index: index2, tier, table: candidate.table, entries, speakers, wanted, states: states2 })
  );
  return {
    path: path4,
    text: text4,
    candidate: chosen2,
    entries,
    speakers,
    states: [mainColumn(main, candidate.table, vocabulary), ...further],
    unclear,
    days: dayColumns(chosen2, wanted),
    vocabulary: together(vocabulary, further),
    wanted,
    order: orderOf(entries),
    rows: countRows(entries),
    newestListed: highest(entries.map(topOf))
  };
}
function together(main, further) {
  const satisfies = (entry, tier) => main.satisfies(entry, tier) && further.every((column) => column.satisfies(entry, tier));
  return { ...main, satisfies };
}
function isWrong(line, { speakers, vocabulary }) {
  const entry = speakers.of(line);
  if (entry === null) return line.tier !== null;
  return !vocabulary.satisfies(entry, line.tier);
}
function withEntries(table2, rows) {
  const entries = rows.map((entry, index2) => ({ ...entry, index: index2 }));
  return {
    ...table2,
    entries,
    speakers: findSpeakers(entries, table2.wanted),
    rows: countRows(entries),
    newestListed: highest(entries.map(topOf))
  };
}
function sourceOf(entry, text4) {
  return text4.slice(entry.row.start, entry.row.end);
}
function versionText(entry, { candidate }) {
  return entry.row.cells[candidate.version]?.text ?? "";
}
function floorOf({ notation, names: names3 }) {
  if (notation.kind === "range") return notation.from.numbers;
  if (notation.kind === "above") return notation.bound.numbers;
  return names3.map((name) => name.label.numbers).reduce(
    (best, numbers) => best === null || compareNumbers(numbers, best) < 0 ? numbers : best,
    null
  );
}
function topOf(entry) {
  if (entry.notation.kind === "range") return entry.notation.to.numbers;
  if (entry.notation.kind === "above") return entry.notation.bound.numbers;
  return entry.names.length === 0 ? null : highest(entry.names.map((name) => name.label.numbers));
}
function highest(all2) {
  return all2.reduce(
    (best, numbers) => numbers !== null && compareNumbers(numbers, best) > 0 ? numbers : best,
    []
  );
}
function orderOf(entries) {
  const named3 = entries.filter((entry) => floorOf(entry) !== null);
  const placed = named3.length > 2 ? named3 : entries.filter((entry) => placeOf2(entry) !== null);
  const falls = countPairs(placed, (order) => order < 0);
  const rises = countPairs(placed, (order) => order > 0);
  if (named3.length > 2) return rises > falls ? "oldest first" : "newest first";
  const catchAlls2 = entries.filter(({ notation }) => notation.kind === "below" || notation.kind === "rest");
  const [first] = catchAlls2;
  if (first === void 0) return rises > falls ? "oldest first" : "newest first";
  return first.index < (placed[0]?.index ?? -1) ? "oldest first" : "newest first";
}
function countPairs(named3, isCounted) {
  return named3.filter((entry, index2) => {
    const previous3 = named3[index2 - 1];
    if (previous3 === void 0) return false;
    return isCounted(compareNumbers(placeOf2(entry) ?? [], placeOf2(previous3) ?? []));
  }).length;
}
function placeOf2(entry) {
  return entry.notation.kind === "newest" && entry.notation.of === null ? [Infinity] : floorOf(entry);
}

// src/document/read/published.ts
function publishedDates(table2) {
  const ends = table2.days.filter(({ kind }) => kind === "end");
  return ends.flatMap((column) => table2.entries.flatMap((entry) => publishedIn(entry, column, table2) ?? []));
}
function publishedIn(entry, column, table2) {
  const line = lineOf2(entry);
  const found2 = dateIn(entry.row.cells[column.index]?.text ?? "", column.order);
  if (line === null || found2 === null) return null;
  const where = { path: table2.path, line: entry.row.line, source: sourceOf(entry, table2.text) };
  const { tier } = column;
  const expected2 = dayOf2(column, line, table2.wanted.day);
  return { line: line.line.name, tier, date: found2.date.day, expected: expected2, where };
}

// src/document/write/fold.ts
function isCatchAll(entry, { vocabulary }) {
  if (vocabulary.says(entry) !== "ended") return false;
  const { kind } = entry.notation;
  return kind === "below" || kind === "rest" || kind === "range" || entry.names.some((name) => name.fit === "coarse");
}
function catchAlls(table2) {
  return table2.entries.filter((entry) => isCatchAll(entry, table2));
}
function boundFor(numbers, floors, table2) {
  const bounds = catchAlls(table2).filter(({ notation }) => notation.kind === "below");
  return takerOf(numbers, bounds, floors, table2);
}
function canFold(line, takers, floors, table2) {
  const { numbers } = line.line;
  const target = takerOf(numbers, takers, floors, table2);
  return target !== null || takers.some((entry) => entry.notation.kind === "range" && table2.speakers.of(line) === entry);
}
function takerOf(numbers, takers, floors, table2) {
  const between4 = (from) => floors.some((row2) => compareNumbers(row2, numbers) < 0 && compareNumbers(row2, from) >= 0);
  const taker = takers.find((entry) => {
    const { notation } = entry;
    if (notation.kind === "lines") return holdsCoarsely(entry, numbers);
    if (notation.kind === "rest") return holdsWithin(notation.of?.numbers ?? [], numbers) && !between4([]);
    if (notation.kind !== "below") return false;
    if (isDrawnBelow(entry, numbers, table2)) return false;
    if (isBelow(numbers, notation.bound, notation.inclusive)) return true;
    return !between4(notation.bound.numbers) && (notation.inclusive || !isLeftOut(numbers, table2));
  });
  return taker ?? null;
}
function isLeftOut(numbers, { entries }) {
  return entries.some(
    ({ notation }) => notation.kind === "above" && !notation.inclusive && holdsWithin(notation.bound.numbers, numbers)
  );
}
function isDrawnBelow(bound, numbers, { wanted, speakers }) {
  return wanted.lines.some(
    (line) => line.tier !== null && speakers.of(line) === bound && compareNumbers(line.line.numbers, numbers) < 0
  );
}
function isCutOff(line, { wanted, speakers }) {
  const holder = speakers.of(line);
  if (line.tier !== null || holder?.notation.kind !== "below") return false;
  const lowest = wanted.lines.findLast((each2) => each2.tier !== null && speakers.of(each2) === holder);
  return lowest !== void 0 && compareNumbers(lowest.line.numbers, line.line.numbers) < 0;
}
function isOvershadowed(wantedLine2, { entries, vocabulary, wanted, speakers }) {
  const { line } = wantedLine2;
  return entries.some((entry) => {
    if (vocabulary.says(entry) !== "supported" || !liesOver(entry, line)) return false;
    if (entry.names.length === 0 && speakers.of(wantedLine2) === entry) return false;
    return wanted.lines.some((other) => other.tier !== null && liesOver(entry, other.line));
  });
}
function isRestOfLine({ names: [coarse] }, { entries }) {
  const prefix2 = coarse?.label.numbers ?? [];
  return entries.some(
    ({ names: names3 }) => names3.some(({ label: label2, fit }) => fit !== "coarse" && holdsWithin(prefix2, label2.numbers))
  );
}
function isBound({ notation }) {
  return notation.kind === "above" || notation.kind === "below";
}
function liesOver(entry, line) {
  if (entry.notation.kind === "range" || isBound(entry))
    return contains(entry, line.latest.version.numbers, false);
  return holdsCoarsely(entry, line.numbers);
}
function holdsCoarsely(entry, numbers) {
  return entry.names.some(({ fit, label: label2 }) => fit === "coarse" && holdsWithin(label2.numbers, numbers));
}
function holdsWithin(prefix2, numbers) {
  return prefix2.every((number, index2) => numbers[index2] === number);
}
function standingFloors({ entries }, spans = [], spent = /* @__PURE__ */ new Set()) {
  return entries.filter((entry) => entry.names.length === 0 && !spent.has(entry)).flatMap((entry) => {
    const from = spans.find((change2) => change2.entry === entry)?.from ?? null;
    const floor = from === null ? floorOf(entry) : from.split(".").map(Number);
    return floor === null ? [] : [floor];
  });
}

// src/document/observe.ts
function observations(table2) {
  return [
    ...symbolicRows(table2),
    ...gaps(table2),
    ...unreadRows(table2),
    ...unkeptColumns(table2),
    ...differingDates(table2),
    ...openEnds(table2)
  ];
}
function symbolicRows({ entries, path: path4, candidate }) {
  const isWordy = (entry) => ["newest", "rest", "branch"].includes(entry.notation.kind);
  if (entries.length === 0 || !entries.every(isWordy)) return [];
  return [wordyRows({ path: path4, line: candidate.table.line })];
}
function gaps(table2) {
  const { entries, wanted, speakers, path: path4, candidate } = table2;
  if (!entries.some((entry) => isCatchAll(entry, table2))) return [];
  const unlisted = wanted.lines.filter((line) => line.tier === null && speakers.of(line) === null);
  if (unlisted.length === 0) return [];
  const names3 = unlisted.map(({ line }) => line.name);
  return [unlistedLines(names3, { path: path4, line: candidate.table.line })];
}
function unreadRows(table2) {
  const unread2 = table2.entries.filter(({ notation }) => notation.kind === "unread");
  return unread2.map(
    (entry) => unreadRow(versionText(entry, table2), { path: table2.path, line: entry.row.line })
  );
}
function unkeptColumns({ entries, candidate, path: path4 }) {
  const { header } = candidate.table;
  return header.cells.flatMap((cell, column) => {
    if (column === candidate.version || column === candidate.state) return [];
    const texts = entries.map((entry) => entry.row.cells[column]?.text ?? "");
    const exact = texts.filter((text4) => /^v?\d+\.\d+\.\d+/u.test(text4));
    if (exact.length === 0 || exact.length * 2 < texts.length) return [];
    return [columnNotKept(cell.text, { path: path4, line: header.line })];
  });
}
function openCells(before, after2) {
  const known = new Set(before.entries.map((entry) => before.text.slice(entry.row.start, entry.row.end)));
  const said = new Map(before.entries.map((entry) => [versionText(entry, before), entry.stateRaw]));
  const { candidate } = after2;
  return after2.entries.filter((entry) => !known.has(after2.text.slice(entry.row.start, entry.row.end))).flatMap((entry) => {
    const open2 = candidate.table.header.cells.filter((_, column) => {
      if (column === candidate.version) return lacksLink(entry, after2);
      const text4 = entry.row.cells[column]?.text ?? "";
      return !isSettled(entry, column, after2) && isOpenCell(text4, entry, said.get(versionText(entry, after2)));
    });
    if (open2.length === 0) return [];
    const columns2 = open2.map((cell) => cell.text);
    return [cellsToCheck(columns2, versionText(entry, after2), { path: after2.path, line: entry.row.line })];
  });
}
function isOpenCell(text4, { stateRaw }, said) {
  return text4 === "" || /\d/u.test(text4) || said !== void 0 && said !== stateRaw && new RegExp("\\p{L}", "u").test(text4);
}
function isSettled(entry, column, { days, states: states2 }) {
  if (states2.some(({ index: index2 }) => index2 === column)) return true;
  const text4 = entry.row.cells[column]?.text ?? "";
  const kept = days.find(({ index: index2 }) => index2 === column);
  return kept !== void 0 && (isOpen(text4) ? kept.like !== null : dateIn(text4, kept.order) !== null);
}
function differingDates(table2) {
  return publishedDates(table2).flatMap(
    ({ line, date, expected: expected2, where }) => expected2 !== null && date < expected2 ? [dateDiffers(line, date, expected2, where)] : []
  );
}
function openEnds(table2) {
  const { candidate, entries, path: path4, wanted } = table2;
  const { header } = candidate.table;
  return table2.days.flatMap((column) => {
    if (column.kind !== "end") return [];
    const ends = entries.flatMap((entry) => {
      const line = lineOf2(entry);
      const day = line === null ? null : dayOf2(column, line, wanted.day);
      const isLeft = isOpen(entry.row.cells[column.index]?.text ?? "");
      return day !== null && isLeft ? [`${versionText(entry, table2)} through ${day}`] : [];
    });
    const title = header.cells[column.index]?.text ?? "";
    return ends.length === 0 ? [] : [endsLeftOpen(title, ends, { path: path4, line: header.line })];
  });
}
var link = /\]\(|\]\[|<https?:/u;
function lacksLink(entry, { entries, candidate }) {
  const isLinked = ({ row: row2 }) => link.test(row2.cells[candidate.version]?.raw ?? "");
  const others2 = entries.filter((other) => other !== entry && other.names.length > 0);
  return entry.names.length > 0 && !isLinked(entry) && others2.length > 0 && others2.every(isLinked);
}
function lostFootnotes(before, after2) {
  const { table: table2 } = before.candidate;
  const referred = before.text.slice(table2.start, table2.end).match(/\[\^[^\][]+\]/gu) ?? [];
  return [...new Set(referred)].filter((mark) => before.text.includes(`${mark}:`) && after2.text.split(mark).length === 2).map((mark) => footnoteLeft(mark, { path: after2.path, line: lineOfText(`${mark}:`, after2.text) }));
}
function lineOfText(found2, text4) {
  return text4.slice(0, text4.indexOf(found2)).split(/\r\n|\r|\n/u).length;
}

// src/document/markdown/table.ts
function tablesOf(root, text4) {
  return root.children.filter((node2) => node2.type === "table").map((node2) => readTable(node2, sectionAt(root, text4, spanOf(node2)), text4));
}
function tableAt(node2, text4) {
  return readTable(node2, { title: "", start: 0, end: text4.length }, text4);
}
function readTable(node2, section, text4) {
  const { start, end: end2, line } = spanOf(node2);
  const [header, ...rows] = node2.children.map((row2) => readRow(row2, text4));
  if (header === void 0) throw new Error("a GFM table has a header");
  return { line, start, end: end2, header, delimiter: readDelimiter(header, text4), rows, section };
}
function readRow(node2, text4) {
  const span = spanOf(node2);
  const cells2 = node2.children.map((cell) => {
    const { start, end: end2 } = between(spanOf(cell), text4);
    return { start, end: end2, raw: text4.slice(start, end2).trim(), text: readable(toString(cell)) };
  });
  return { line: span.line, start: span.lineStart, end: lineEnd(text4, span.start), cells: cells2 };
}
function between(span, text4) {
  const source = text4.slice(span.start, span.end);
  const left = source.startsWith("|") ? 1 : 0;
  const shown = source.trimEnd();
  const closed3 = shown.length > left && shown.endsWith("|") && !shown.endsWith("\\|");
  return { start: span.start + left, end: closed3 ? span.start + shown.length - 1 : span.end };
}
function readable(text4) {
  return text4.replace(/<!--.*?-->/gu, "").replace(/\[([^\][]+)\]\[[^\][]*\]/gu, "$1").replace(/\s+/gu, " ").trim();
}
function readDelimiter(header, text4) {
  const start = header.end + (text4.startsWith("\r\n", header.end) ? 2 : 1);
  const end2 = lineEnd(text4, start);
  const cells2 = [];
  let from = start;
  for (const part of text4.slice(start, end2).split("|")) {
    const raw = part.trim();
    if (raw !== "") cells2.push({ start: from, end: from + part.length, raw, text: raw });
    from += part.length + 1;
  }
  return { line: header.line + 1, start, end: end2, cells: cells2 };
}
function sectionAt(root, text4, at2) {
  const headings = root.children.filter((node2) => node2.type === "heading");
  const above = headings.filter((heading2) => spanOf(heading2).start < at2.start).at(-1);
  const level = above?.depth ?? 0;
  const next = headings.find(
    (heading2) => spanOf(heading2).start > at2.start && (level === 0 || heading2.depth <= level)
  );
  return {
    title: above === void 0 ? "" : readable(toString(above)),
    start: above === void 0 ? 0 : spanOf(above).start,
    end: next === void 0 ? text4.length : spanOf(next).start
  };
}

// src/document/read/owner.ts
function ownerOf(root, text4, table2) {
  for (const node2 of root.children) {
    const { start, line } = spanOf(node2);
    if (node2.type !== "html" || start < table2.section.start || start > table2.start) continue;
    if (claims(node2.value, text4.slice(table2.end))) return { line, comment: node2.value.split("\n")[0] ?? "" };
  }
  return null;
}
function claims(comment2, after2) {
  if (!comment2.startsWith("<!--")) return false;
  if (/auto-?generated|generated (?:by|from)|do not edit|do not modify|copy changes there/iu.test(comment2))
    return true;
  const begin2 = /<!--\s*([\w:.-]*?)[-:_ ]?(?:begin|start)\b/iu.exec(comment2);
  if (begin2 === null) return false;
  return /<!--\s*[\w:.-]*[-:_ ]?(?:end|stop)\b/iu.test(after2);
}

// src/document/read/table-columns.ts
function isReadColumn(table2, column) {
  const header = headerText(table2, column);
  if (foreignHeader.test(header) || supportWords.test(header) && !versionWords.test(header)) return false;
  const cells2 = cellsOf(table2, column);
  const read2 = cells2.map(readNotation).filter(isRead);
  return read2.some(({ kind }) => kind !== "branch") && read2.length * 2 >= cells2.length;
}
function isHeadedColumn(table2, column) {
  const header = headerText(table2, column);
  if (foreignHeader.test(header) || !versionHeader.test(header)) return false;
  const others2 = table2.header.cells.map((_, other) => other).filter((other) => other !== column);
  return cellsOf(table2, column).some((cell) => isRead(readNotation(cell))) && others2.some((other) => supportWords.test(headerText(table2, other)) && statesIn(table2, other) > 0);
}
function cellsOf(table2, column) {
  return table2.rows.map((row2) => row2.cells[column]?.text ?? "").filter((text4) => text4 !== "");
}
function headerText(table2, column) {
  return table2.header.cells[column]?.text ?? "";
}
function namesLine(notation) {
  return notation.kind === "lines" || notation.kind === "pre-release";
}
function statesIn(table2, column) {
  return cellsOf(table2, column).filter((cell) => isDecided(readState(cell))).length;
}
function isStateColumn(table2, column) {
  const header = headerText(table2, column);
  if (releaseHeader.test(header)) return false;
  const decided = statesIn(table2, column);
  if (supportWords.test(header)) return decided > 0;
  if (foreignHeader.test(header)) return false;
  return decided > 0 && decided * 2 >= cellsOf(table2, column).length;
}
function isDecided(state) {
  return state.kind !== "unread" && state.kind !== "open";
}
function bestStateColumn(table2, columns2) {
  const spoken = columns2.filter((column) => supportWords.test(headerText(table2, column)));
  const told2 = spoken.filter(
    (column) => !isDated(table2, column) && statesIn(table2, column) * 2 >= cellsOf(table2, column).length
  );
  const among = [told2, spoken, columns2].find((some) => some.length > 0) ?? [];
  const most4 = Math.max(...among.map((column) => statesIn(table2, column)));
  const best = among.filter((column) => statesIn(table2, column) === most4);
  if (best.every((column) => isDated(table2, column))) return best.at(-1);
  const widest = Math.max(...best.map((column) => supportedIn(table2, column)));
  return best.find((column) => supportedIn(table2, column) === widest);
}
function supportedIn(table2, column) {
  return cellsOf(table2, column).filter((cell) => ["full", "partial"].includes(readState(cell).kind)).length;
}
function isDated(table2, column) {
  return cellsOf(table2, column).some((cell) => readState(cell).kind === "date");
}

// src/document/read/locate.ts
function locateTable(root, text4, choice2) {
  const tables = tablesOf(root, text4);
  const read2 = tables.flatMap((table2) => candidateOf(table2, isReadColumn) ?? []);
  const candidates = read2.length > 0 ? read2 : tables.flatMap((table2) => candidateOf(table2, isHeadedColumn) ?? []);
  const chosen2 = choose(candidates, root, choice2);
  if (!chosen2.ok || chosen2.value === null || choice2.adopt) return chosen2;
  const owner = ownerOf(root, text4, chosen2.value.table);
  return owner === null ? chosen2 : failure([foreignOwner(choice2.path, owner.line, owner.comment)]);
}
function isVersionTable(table2) {
  return (candidateOf(table2, isReadColumn) ?? candidateOf(table2, isHeadedColumn)) !== null;
}
function hasVersions(table2) {
  return table2.header.cells.some((_, column) => isReadColumn(table2, column));
}
function choose(candidates, root, { path: path4, table: wanted }) {
  const titles = candidates.map(({ table: table2 }) => ({ line: table2.line, title: table2.section.title }));
  const named3 = wanted === null ? candidates : candidates.filter(({ table: table2 }) => isTitled(table2, wanted));
  if (wanted !== null && named3.length === 0) return failure([namedTableMissing(path4, wanted, titles)]);
  const [only, second] = named3;
  if (only === void 0 || second === void 0) return success(only ?? null);
  const [best, other] = likeliest(named3, [
    ({ readable: readable2 }) => readable2,
    ({ table: table2 }) => speaksOfSupport(table2.section.title),
    (candidate) => !isArchive(candidate, root),
    ({ table: table2 }) => versionWords.test(table2.section.title)
  ]);
  if (best !== void 0 && other === void 0) return success(best);
  return failure([ambiguousTable(path4, titles)]);
}
function likeliest(candidates, tests) {
  return tests.reduce((left, passes) => {
    const passed2 = left.filter(passes);
    return passed2.length > 0 ? passed2 : left;
  }, candidates);
}
function isArchive({ table: table2 }, root) {
  if (endedHeading.test(table2.section.title)) return true;
  const before = root.children.filter((node2) => node2.type === "html" && spanOf(node2).start < table2.start);
  const marks = before.flatMap(
    (node2) => "value" in node2 ? node2.value.match(/<\/?details\b/giu) ?? [] : []
  );
  return marks.at(-1)?.toLowerCase() === "<details";
}
function isTitled(table2, wanted) {
  return table2.section.title.toLowerCase() === wanted.trim().toLowerCase();
}
function speaksOfSupport(title) {
  return supportWords.test(title) && !foreignHeader.test(title);
}
function candidateOf(table2, isVersionColumn) {
  const columns2 = table2.header.cells.map((_, index2) => index2);
  const version3 = columns2.find((column) => isVersionColumn(table2, column));
  if (version3 === void 0) return emptyCandidate(table2);
  const states2 = columns2.filter((column) => column !== version3 && isStateColumn(table2, column));
  const state = bestStateColumn(table2, states2);
  if (state !== void 0) return { table: table2, version: version3, state, readable: true };
  const meant2 = columns2.find((column) => column !== version3 && supportWords.test(headerText(table2, column)));
  const other = meant2 ?? (version3 === 0 && columns2.length === 2 && supportWords.test(table2.section.title) ? 1 : void 0);
  const named3 = cellsOf(table2, version3).some((cell) => namesLine(readNotation(cell)));
  return named3 && other !== void 0 ? { table: table2, version: version3, state: other, readable: false } : null;
}
function emptyCandidate(table2) {
  if (table2.rows.length > 0 || table2.header.cells.length < 2) return null;
  const version3 = table2.header.cells.findIndex(
    (cell) => /^versions?\b|版本|バージョン|верси|vers/iu.test(cell.text)
  );
  const state = table2.header.cells.findIndex(
    (cell, index2) => index2 !== version3 && supportWords.test(cell.text)
  );
  return version3 === -1 || state === -1 ? null : { table: table2, version: version3, state, readable: true };
}

// src/document/read/passed-over.ts
function passedOver(root, text4) {
  const whole = tablesOf(root, text4).map((table2) => {
    const reason = hasVersions(table2) ? "no states" : "no versions";
    return { line: table2.line, reason, isOfVersions: false };
  });
  const others2 = root.children.flatMap((node2) => node2.type === "table" ? [] : within(node2, node2, text4));
  return [...whole, ...others2].sort((a, b) => a.line - b.line);
}
function within(node2, block, text4) {
  if (node2.type === "table") return [nested(node2, block, text4)];
  if (node2.type === "html" && /<table\b/iu.test(node2.value)) return [inHtml(node2)];
  if (node2.type === "paragraph") return collapsed(node2);
  return "children" in node2 ? node2.children.flatMap((child) => within(child, block, text4)) : [];
}
function nested(node2, block, text4) {
  const { line } = spanOf(node2);
  const reason = block.type === "blockquote" ? "quote" : block.type === "list" ? "list" : "block";
  return { line, reason, isOfVersions: isVersionTable(tableAt(node2, text4)) };
}
function inHtml(node2) {
  const { line } = spanOf(node2);
  return { line, reason: "html", isOfVersions: speaksOfVersions(node2.value) };
}
function collapsed(node2) {
  const said = toString(node2);
  if (!/\|\s*:?-{3,}:?\s*\|/u.test(said)) return [];
  return [{ line: spanOf(node2).line, reason: "one line", isOfVersions: speaksOfVersions(said) }];
}
function speaksOfVersions(said) {
  return supportWords.test(said) && versionWords.test(said) && /\d\.(?:\d|x)/iu.test(said);
}

// src/document/markdown/same-node.ts
function isSameNode(a, b, withoutWords) {
  if (a === b) return true;
  return a !== void 0 && b !== void 0 && isSame2(a, b, withoutWords);
}
function isSame2(a, b, withoutWords) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const fields = fieldsOf(a, withoutWords);
  if (fields.length !== fieldsOf(b, withoutWords).length) return false;
  const [one2, other] = [a, b];
  return fields.every((field) => isSame2(one2?.[field], other?.[field], withoutWords));
}
function fieldsOf(value, withoutWords) {
  return Object.keys(value).filter((key2) => key2 !== "position" && !(withoutWords && key2 === "value"));
}

// src/document/markdown/prose.ts
var passedOver2 = /* @__PURE__ */ new Set([
  "heading",
  "table",
  "code",
  "inlineCode",
  "link",
  "linkReference",
  "image",
  "html",
  "definition",
  "footnoteDefinition",
  "footnoteReference"
]);
function proseOf(root, text4) {
  return root.children.flatMap((node2) => runsIn(node2, text4, null));
}
function isInSection(run, { section }) {
  return run.start >= section.start && run.start < section.end;
}
function runsIn(node2, text4, paragraph) {
  if (passedOver2.has(node2.type)) return [];
  const { start, end: end2, line } = spanOf(node2);
  if (node2.type === "text") {
    return [{ start, line, source: text4.slice(start, end2), before: text4.slice(paragraph ?? start, start) }];
  }
  if (!("children" in node2)) return [];
  const within2 = node2.type === "paragraph" ? start : paragraph;
  return node2.children.flatMap((child) => runsIn(child, text4, within2));
}

// src/document/write/relabel.ts
function digitsFor(label2, { line }) {
  const count = countOf(label2.digits);
  if (label2.numbers.length > line.numbers.length) return padded(line.latest.version.parts, count);
  return count > label2.numbers.length ? padded(line.name.split("."), count) : line.name;
}
function boundBelow(label2, digits2) {
  const count = countOf(label2.digits);
  const parts = digits2.split(".");
  if (count >= parts.length) return padded(parts, count);
  return parts.slice(count).every((part) => Number(part) === 0) ? padded(parts, count) : digits2;
}
function boundThrough(label2, { line }, listed3) {
  const count = countOf(label2.digits);
  if (count > line.numbers.length) return count > 2 ? padded(line.latest.version.parts, count) : line.name;
  const cut4 = line.numbers.slice(0, count);
  const contains3 = listed3.some((numbers) => cut4.every((number, index2) => (numbers[index2] ?? 0) === number));
  return contains3 ? line.name : padded(line.name.split("."), count);
}
function replaceDigits(raw, from, to) {
  const found2 = new RegExp(`(?<![\\d.])${from.replaceAll(".", "\\.")}(?!\\d|\\.\\d)`, "gu");
  return found2.test(raw) ? raw.replace(found2, () => to) : null;
}
function countOf(digits2) {
  return digits2.split(".").length;
}
function padded(parts, count) {
  return Array.from({ length: count }, (_, index2) => parts[index2] ?? "0").join(".");
}

// src/document/write/label-cell.ts
var movingMarker = /latest|newest|current|stable|main|master|最新|текущ|актуальн|actual|aktuell|actuel|derni|recente/iu;
var separator = /(?<!\s)(\s*[,/、]\s*|\s+(?:and|or|und|y|et|e|и|&)\s+)/u;
function isMovingMarker(suffix) {
  return movingMarker.test(suffix);
}
function clonedLabel(entry, raw, line, isNewest) {
  const [name] = entry.names;
  if (name === void 0) return line.line.name;
  const own3 = withoutAsides(raw);
  const piece = withoutReference(entry.names.length > 1 ? own3.split(separator)[0] ?? own3 : own3, name.label);
  const suffix = suffixOf(entry);
  const keeps = isMovingMarker(suffix) ? isNewest : /\blts\b/iu.test(suffix) && line.lts;
  const bare = suffix === "" || keeps ? piece : withoutSuffix(piece, suffix);
  const isCoarse = name.label.wildcard && line.line.numbers.length > name.label.numbers.length;
  const form = isCoarse ? withWildcardsFor(bare, name.label, line) : bare;
  return replaceDigits(form, name.label.digits, clonedDigits(entry, line));
}
var wildcards = /(?<=\d)(?:\.[xyzXYZ*])+/gu;
function withWildcardsFor(raw, { numbers }, { line }) {
  return raw.replace(wildcards, (tail) => {
    const [one2 = ""] = tail.match(/\.[xyzXYZ*]/u) ?? [];
    const left = numbers.length + tail.length / 2 - line.numbers.length;
    return one2.repeat(Math.max(left, line.numbers.length < 3 ? 1 : 0));
  });
}
function plainLabel({ line }) {
  return line.numbers.length > 2 ? line.name : `${line.name}.x`;
}
function boundLabel(raw) {
  const text4 = /^\[([^\][]+)\](?:\[[^\][]*\]|\([^()]*\))?$/u.exec(raw)?.[1] ?? raw;
  return text4.replace(wildcards, "").replace(/v?\d/u, (first) => `< ${first}`);
}
function dressed(raw, label2) {
  const [, before = "", after2 = ""] = /^([`*_~]*)[^`*_~]+([`*_~]*)$/u.exec(raw) ?? [];
  return `${before}${label2}${after2}`;
}
function withoutReference(raw, { digits: digits2 }) {
  const [, text4 = raw, target] = /^\[([^\][]+)\](?:\[[^\][]*\]|\(([^()]*)\))?$/u.exec(raw) ?? [];
  if (target === void 0) return text4;
  const release2 = new RegExp(`(?<![\\d.])${digits2.replaceAll(".", "\\.")}\\.\\d`, "u");
  return release2.test(target) ? text4 : raw;
}
function clonedDigits(entry, line) {
  const [name] = entry?.names ?? [];
  if (name === void 0) return line.line.name;
  const isFiner = name.label.wildcard && name.label.numbers.length > line.line.numbers.length;
  return isFiner ? line.line.name : digitsFor(name.label, line);
}
function suffixOf({ notation }) {
  return notation.kind === "lines" || notation.kind === "pre-release" ? notation.suffix : "";
}
function withoutSuffix(raw, suffix) {
  const at2 = raw.lastIndexOf(suffix);
  return at2 === -1 ? raw : `${raw.slice(0, at2).trimEnd()}${raw.slice(at2 + suffix.length)}`;
}
function withoutLines(raw, without) {
  const digits2 = without.map((name) => name.label.digits);
  const pieces = raw.split(separator);
  const kept = [];
  for (let index2 = 0; index2 < pieces.length; index2 += 2) {
    const piece = pieces[index2] ?? "";
    if (digits2.some((each2) => replaceDigits(piece, each2, each2) !== null)) continue;
    if (kept.length > 0) kept.push(pieces[index2 - 1] ?? "");
    kept.push(piece);
  }
  return kept.join("");
}

// src/document/markdown/layout.ts
function layoutOf(table2) {
  const lines = [table2.header, table2.delimiter, ...table2.rows];
  return table2.header.cells.map((cell, column) => {
    const cells2 = lines.flatMap((line) => line.cells[column] ?? []);
    const widths = new Set(cells2.map(widthOf));
    const isWhole = cells2.length === lines.length && lines.every((line) => isClosed(line, column));
    return {
      width: widths.size === 1 && isWhole ? widthOf(cell) : null,
      align: alignOf(table2.delimiter.cells[column]?.raw ?? ""),
      spaced: cell.end - cell.start > cell.raw.length
    };
  });
}
function isClosed(line, column) {
  const cell = line.cells[column];
  return cell !== void 0 && (column < line.cells.length - 1 || cell.end < line.end);
}
function alignOf(delimiter2) {
  if (!delimiter2.endsWith(":")) return "left";
  return delimiter2.startsWith(":") ? "center" : "right";
}
function widthOf({ start, end: end2, raw }) {
  return end2 - start - raw.length + lengthOf(raw);
}
function widthFor(column, content3) {
  return Math.max(column.width ?? 0, lengthOf(content3) + (column.spaced ? 2 : 0));
}
function padCell(source, content3, column, width) {
  const blank = column.spaced ? " " : "";
  const isBlank = source.trim() === "";
  const before = isBlank ? blank : /^\s*/u.exec(source)?.[0] ?? "";
  const after2 = isBlank ? blank : source.slice(source.trimEnd().length);
  if (column.width === null) return content3 === "" && isBlank ? source : `${before}${content3}${after2}`;
  const room = Math.max(0, width - lengthOf(content3));
  const left = Math.min(room, leftRoom(column, room, isBlank, before.length));
  return `${" ".repeat(left)}${content3}${" ".repeat(room - left)}`;
}
function leftRoom({ align, spaced }, room, isBlank, before) {
  if (align === "right") return Math.max(0, room - (spaced ? 1 : 0));
  return align === "center" && !isBlank ? Math.floor(room / 2) : before;
}
function widenDelimiter(source, width) {
  const missing = width - lengthOf(source);
  const dash2 = source.lastIndexOf("-");
  if (missing <= 0 || dash2 === -1) return source;
  return `${source.slice(0, dash2)}${"-".repeat(missing)}${source.slice(dash2)}`;
}
function widenCell(source, column, width) {
  const spaces = " ".repeat(Math.max(0, width - lengthOf(source)));
  return column.align === "right" ? `${spaces}${source}` : `${source}${spaces}`;
}
function lengthOf(text4) {
  return [...text4].length;
}

// src/document/write/splice.ts
function splice2(text4, table2, draft) {
  const columns2 = layoutOf(table2);
  const widths = columns2.map((column, index2) => {
    const contents = draft.rows.flatMap((row2) => row2.cells.get(index2) ?? []);
    return Math.max(column.width ?? 0, ...contents.map((content3) => widthFor(column, content3)));
  });
  const frame = { text: text4, columns: columns2, widths };
  const head = [headerLine(table2.header, frame), delimiterLine(table2.delimiter, frame)];
  const lines = [...head, ...draft.rows.map((row2) => bodyLine(row2, table2, frame))];
  return { change: changeOf(text4, table2, lines), edits: editsOf2(text4, table2, lines) };
}
function headerLine(row2, frame) {
  return { old: row2, source: rebuild(row2, frame, (source, index2) => widened(source, index2, frame)) };
}
function delimiterLine(row2, { text: text4, columns: columns2, widths }) {
  const frame = { text: text4, columns: columns2, widths };
  const source = rebuild(
    row2,
    frame,
    (cell, index2) => columns2[index2]?.width === null ? cell : widenDelimiter(cell, widths[index2] ?? 0)
  );
  return { old: row2, source };
}
function bodyLine(draft, table2, frame) {
  const row2 = draft.entry?.row ?? table2.delimiter;
  const source = rebuild(row2, frame, (cell, index2) => {
    const content3 = draft.cells.get(index2);
    const column = frame.columns[index2];
    if (column === void 0 || content3 === void 0) return widened(cell, index2, frame);
    return padCell(draft.entry === null ? "" : cell, content3, column, frame.widths[index2] ?? 0);
  });
  return { old: draft.isNew ? null : row2, source };
}
function widened(source, index2, { columns: columns2, widths }) {
  const column = columns2[index2];
  return column === void 0 || column.width === null ? source : widenCell(source, column, widths[index2] ?? 0);
}
function rebuild(row2, { text: text4 }, cellOf) {
  let line = "";
  let from = row2.start;
  for (const [index2, cell] of row2.cells.entries()) {
    line += text4.slice(from, cell.start) + cellOf(text4.slice(cell.start, cell.end), index2);
    from = cell.end;
  }
  return line + text4.slice(from, row2.end);
}
function applyChanges(text4, changes) {
  const ordered = [...changes].sort((a, b) => a.start - b.start);
  let result = "";
  let from = 0;
  for (const change2 of ordered) {
    result += text4.slice(from, change2.start) + change2.with;
    from = change2.end;
  }
  return result + text4.slice(from);
}
function changeOf(text4, table2, lines) {
  const rows = [table2.header, table2.delimiter, ...table2.rows];
  const end2 = rows.at(-1)?.end ?? table2.end;
  const endings = new Map(
    rows.map((row2, index2) => [row2, text4.slice(row2.end, rows[index2 + 1]?.start ?? row2.end)])
  );
  const usual = endings.get(table2.header) ?? "";
  const body = lines.map(({ old, source }, index2) => {
    if (index2 === lines.length - 1) return source;
    return source + ((old === null ? "" : endings.get(old)) || usual);
  });
  return { start: table2.header.start, end: end2, with: body.join("") };
}
function editsOf2(text4, table2, lines) {
  const edits = [];
  let gone = [];
  let come = [];
  let previous3 = table2.header.line - 1;
  const flush = () => {
    edits.push(...pairUp(text4, gone, come, previous3));
    previous3 = gone.at(-1)?.line ?? previous3;
    [gone, come] = [[], []];
  };
  const kept = new Set(lines.flatMap(({ old }) => old ?? []));
  const rows = [table2.header, table2.delimiter, ...table2.rows];
  let next = 0;
  for (const { old, source } of lines) {
    if (old === null) {
      come.push(source);
      continue;
    }
    for (; rows[next] !== old; next++) gone.push(...rows.slice(next, next + 1));
    next++;
    flush();
    previous3 = old.line;
    const before = text4.slice(old.start, old.end);
    if (before !== source) edits.push({ line: old.line, before, after: source });
  }
  gone.push(...rows.slice(next).filter((row2) => !kept.has(row2)));
  flush();
  return edits;
}
function pairUp(text4, gone, come, previous3) {
  const changed2 = gone.map((row2, index2) => {
    return { line: row2.line, before: text4.slice(row2.start, row2.end), after: come[index2] ?? null };
  });
  const line = gone.at(-1)?.line ?? previous3;
  return [...changed2, ...come.slice(gone.length).map((after2) => ({ line, before: null, after: after2 }))];
}

// src/document/write/mention.ts
var mostReported = 10;
var longestSentence = 600;
var cue = new RegExp("(?<!\\p{L})(?:latest|newest|current|currently|most recent|aktuell\\w*|neueste\\w*|actual|[\xFAu]ltim[ao]|derni(?:er|[e\xE8]re)|actuel(?:le)?|atual)(?!\\p{L})|\u6700\u65B0|\u73FE\u5728|\u5F53\u524D|\u76EE\u524D|\u043F\u043E\u0441\u043B\u0435\u0434\u043D|\u0442\u0435\u043A\u0443\u0449|\u0430\u043A\u0442\u0443\u0430\u043B\u044C\u043D|\uCD5C\uC2E0|\uD604\uC7AC", "iu");
var condition = /\b(?:examples?|e\.g\.|if|until|once|since|before|after|when|beispiel|wenn|bis|nach|ejemplo|exemplo|exemple|si|hasta|até|après|avant)(?![\w-])|例|если|пример/iu;
function findMentions(before, after2, root, rule) {
  const old = newestLabel(before);
  const now = newestLabel(after2);
  const runs = proseOf(root, before.text);
  const { table: table2 } = before.candidate;
  const moving = rule === "report" || old === null || now === null || old === now ? [] : runs.filter((run) => isInSection(run, table2)).flatMap((run) => occurrences(run, old).filter(isCurrent));
  const changed2 = changedLabels(before, after2);
  const left = leftBehind(before, after2);
  const others2 = [
    ...runs.filter((run) => isInSection(run, table2)),
    ...runs.filter((run) => !isInSection(run, table2))
  ].flatMap((run) => [
    ...changed2.flatMap((label2) => occurrences(run, label2)),
    ...isInSection(run, table2) ? releasesIn(run, left) : []
  ]).filter((found2) => !moving.some(({ run, at: at2 }) => run === found2.run && at2 === found2.at)).filter((found2) => !isAdvisory(found2, before.text));
  const changes = moving.map((found2) => replacement(found2, now ?? ""));
  return {
    changes,
    edits: lineEdits(before.text, changes),
    found: [
      ...moving.map((found2) => asMention(found2, true)),
      ...once(others2.map((found2) => asMention(found2, false))).slice(0, mostReported)
    ]
  };
}
function newestLabel(table2) {
  const newest = newestNamed(table2);
  return newest === null ? null : labelText(newest, table2);
}
function newestNamed(table2) {
  const named3 = table2.entries.filter(
    (entry) => entry.notation.kind === "lines" && entry.names.length === 1 && table2.vocabulary.says(entry) === "supported"
  );
  const [newest] = [...named3].sort((a, b) => compareNumbers(numbersOf(b), numbersOf(a)));
  return newest ?? null;
}
function numbersOf(entry) {
  return entry.names[0]?.label.numbers ?? [];
}
function labelText(entry, table2) {
  return withoutSuffix(versionText(entry, table2), suffixOf(entry)).trim();
}
function changedLabels(before, after2) {
  const says = new Map(after2.entries.map((entry) => [labelText(entry, after2), entry.stateRaw]));
  return before.entries.filter((entry) => entry.notation.kind === "lines" && entry.names.length === 1).filter((entry) => says.get(labelText(entry, before)) !== entry.stateRaw).map((entry) => labelText(entry, before));
}
function leftBehind(before, after2) {
  const [was, now] = [newestNamed(before), newestNamed(after2)];
  if (was === null || now === null) return null;
  return compareNumbers(numbersOf(now), numbersOf(was)) > 0 ? numbersOf(was) : null;
}
var release = /(?<![\p{L}\d.<>=~^[-])v?(\d+(?:\.\d+)+)(?![\p{L}\d]|\.\d)/gu;
function releasesIn(run, line) {
  if (line === null) return [];
  return [...run.source.matchAll(release)].map((match) => ({ run, at: match.index, label: match[0] })).filter((found2) => isReleaseOf(line, found2.label) && isCurrent(found2));
}
function isReleaseOf(line, text4) {
  const numbers = text4.replace("v", "").split(".").map(Number);
  return numbers.length > line.length && line.every((number, index2) => numbers[index2] === number);
}
function occurrences(run, label2) {
  if (!run.source.includes(label2)) return [];
  const escaped2 = label2.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const pattern = new RegExp(`(?<![\\p{L}\\d.<>=~^[-])${escaped2}(?![\\p{L}\\d]|\\.[\\dxX*]|-\\p{L})`, "gu");
  return [...run.source.matchAll(pattern)].map((match) => ({ run, at: match.index, label: label2 }));
}
function isCurrent({ run, at: at2 }) {
  const sentence = `${run.before}${run.source.slice(Math.max(0, at2 - longestSentence), at2)}`.slice(-longestSentence).split(/[.!?](?=\s+[\p{Lu}(])|[。！？]/u).at(-1) ?? "";
  if (condition.test(sentence)) return false;
  return cue.test(sentence.trim().split(/\s+/u).slice(-5).join(" "));
}
function isAdvisory({ run, at: at2 }, text4) {
  const from = text4.lastIndexOf("\n", run.start + at2) + 1;
  const to = text4.indexOf("\n", run.start + at2);
  return /\b(?:CVE|GHSA)-/u.test(text4.slice(from, to === -1 ? void 0 : to));
}
function replacement({ run, at: at2, label: label2 }, now) {
  return { start: run.start + at2, end: run.start + at2 + label2.length, with: now };
}
function asMention({ run, at: at2, label: label2 }, updated) {
  const breaks = run.source.slice(0, at2).match(/\r\n|\r|\n/gu)?.length ?? 0;
  return { line: run.line + breaks, text: label2, updated };
}
function once(all2) {
  const seen2 = /* @__PURE__ */ new Set();
  return all2.filter(({ line, text: text4 }) => {
    const key2 = `${line} ${text4}`;
    return !seen2.has(key2) && seen2.add(key2);
  });
}
function lineEdits(text4, changes) {
  const lines = /* @__PURE__ */ new Map();
  for (const change2 of changes) {
    const start = Math.max(text4.lastIndexOf("\n", change2.start - 1), text4.lastIndexOf("\r", change2.start - 1)) + 1;
    lines.set(start, [...lines.get(start) ?? [], change2]);
  }
  return [...lines].map(([start, here]) => {
    const before = /[^\r\n]*/u.exec(text4.slice(start))?.[0] ?? "";
    const shifted3 = here.map((change2) => ({
      ...change2,
      start: change2.start - start,
      end: change2.end - start
    }));
    return { line: lineNumber(text4, start), before, after: applyChanges(before, shifted3) };
  });
}
function lineNumber(text4, offset) {
  return (text4.slice(0, offset).match(/\r\n|\r|\n/gu)?.length ?? 0) + 1;
}

// src/problem/row.ts
function unreadState(path4, line, text4, source) {
  return {
    code: "unread-state",
    what: `The state "${text4}" in ${path4} cannot be read.`,
    why: "It is no word or sign for support or its end that is known here.",
    fix: 'Say what the texts of this table mean in the policy, for example states: { supported: "\u2026", ended: "\u2026" }',
    where: { path: path4, line, source }
  };
}
function ambiguousDates(path4, line, column, text4, [dayFirst, monthFirst], source) {
  return {
    code: "ambiguous-dates",
    what: `The date "${text4}" in the column "${column}" of ${path4} can be read two ways.`,
    why: `It is ${dayFirst} with the day first and ${monthFirst} with the month first, and no date of the column has a day above 12 that would tell.`,
    fix: `Write the dates of this column as ${dayFirst}, or with the name of the month.`,
    where: { path: path4, line, source }
  };
}
function unknownText(path4, line, tier, column = null) {
  const name = tier ?? "ended";
  const place = column === null ? `The table in ${path4}` : `The column "${column}" in ${path4}`;
  return {
    code: "no-state-text",
    what: `${place} has no text for "${name}".`,
    why: "No row shows how it writes that state, and its other states have no usual counterpart.",
    fix: `Say how to write it in the policy: states: { ${name}: "\u2026" }`,
    where: { path: path4, line }
  };
}
function coarseRow(path4, line, text4, split3, source) {
  return {
    code: "coarse-row",
    what: `The row "${text4}" in ${path4} speaks for lines that are no longer in the same state.`,
    why: split3,
    fix: 'Use "line: major" if the row says what you promise, or let "rows: concrete" in the policy put a row for each line in its place.',
    where: { path: path4, line, source }
  };
}
function finerRows(path4, line, name, rows, source) {
  return {
    code: "finer-rows",
    what: `Several rows of ${path4} lie inside the line ${name}.`,
    why: `The rows ${rows.map((row2) => `"${row2}"`).join(", ")} are finer than the policy's lines.`,
    fix: `Keep one row for ${name}, or choose a finer "line" in the policy.`,
    where: { path: path4, line, source }
  };
}
function contradiction(path4, line, text4, other, source) {
  return {
    code: "contradiction",
    what: `The row "${text4}" in ${path4} contradicts line ${other}.`,
    why: "Both speak of the same versions and give them different states.",
    fix: "Remove the one that is wrong.",
    where: { path: path4, line, source }
  };
}
function repeatedLine(path4, line, text4, other, source) {
  return {
    code: "repeated-line",
    what: `The row "${text4}" in ${path4} names the same versions as line ${other}.`,
    why: "The rows differ only in columns that are no versions, such as packages, and the policy knows one product.",
    fix: "Keep one row for each line, or keep this table by hand.",
    where: { path: path4, line, source }
  };
}
function templateRow(path4, line, text4, source) {
  return {
    code: "template-row",
    what: `The row "${text4}" in ${path4} is a scheme, not a version.`,
    why: "What it stands for is decided elsewhere, so the rows beside it cannot be changed safely.",
    fix: "Write the versions out, or keep this table where the placeholders are filled in.",
    where: { path: path4, line, source }
  };
}
function unreleasedRows(path4, line, rows, source) {
  return {
    code: "unreleased-rows",
    what: `${rows.length} rows of ${path4} name versions newer than every release.`,
    why: `Nothing was released as ${rows.map((row2) => `"${row2}"`).join(", ")}; a table announces one or two lines at most.`,
    fix: 'Check "tag" in the policy: its releases may be written another way. Or remove the rows.',
    where: { path: path4, line, source }
  };
}
function symbolicRows2(path4, line, text4, lines, source) {
  return {
    code: "symbolic-rows",
    what: `The row "${text4}" in ${path4} says something else of ${lines.join(", ")} than the policy.`,
    why: "Its words follow the newest release by themselves and cannot name single lines.",
    fix: 'Let "rows: concrete" in the policy put a row for each line in its place, or use a policy that supports only the newest release.',
    where: { path: path4, line, source }
  };
}
function tornRange(path4, line, text4, lines, source) {
  return {
    code: "torn-range",
    what: `The row "${text4}" in ${path4} holds lines that are no longer in the same state.`,
    why: `The policy says otherwise of ${lines.join(", ")}, which lie inside it.`,
    fix: 'Split the row by hand, or let "rows: concrete" in the policy put a row for each line in its place.',
    where: { path: path4, line, source }
  };
}
function unwritableCell(path4, line, text4, source) {
  return {
    code: "unwritable-cell",
    what: `The version in the cell "${text4}" of ${path4} cannot be replaced safely.`,
    why: "Its digits are not written there as they are read.",
    fix: "Write the version plainly, without escapes inside it.",
    where: { path: path4, line, source }
  };
}
function unreadVersion(path4, line, text4, source) {
  return {
    code: "unread-version",
    what: `The version cell "${text4}" in ${path4} cannot be read.`,
    why: "It names a released line, so a row written beside it could say the same twice or the contrary.",
    fix: "Write it as a line (3.x), a range (< 3.0) or a phrase (Older releases).",
    where: { path: path4, line, source }
  };
}
function severalStates(path4, line, titles) {
  return {
    code: "several-states",
    what: `The table in ${path4} has a column of states for each of ${titles.map((title) => `"${title}"`).join(", ")}.`,
    why: "The policy has several tiers, and neither the headers nor the rows tell which column belongs to which tier.",
    fix: "Put the name of its tier into the header of each column, or use one column of states whose texts name the tiers.",
    where: { path: path4, line }
  };
}

// src/document/write/day-cells.ts
function newDays(table2, line) {
  return new Map(beside(table2).map((column) => [column.index, newDay(column, line, table2)]));
}
function beside({ days, states: states2 }) {
  return days.filter(({ index: index2 }) => states2.every((column) => column.index !== index2));
}
function newDay(column, line, { wanted }) {
  const day = dayOf2(column, line, wanted.day);
  const isPast2 = hasPassed(column, line, wanted.tiers);
  if (isPast2 && column.past !== null) return column.past;
  if (day === null) return isPast2 ? "" : column.open ?? "";
  return column.like === null ? "" : writeDate(day, column.like);
}
function hasPassed({ kind, tier }, line, tiers2) {
  if (kind === "release") return false;
  return tier === null ? line.tier === null : !counts2(line.tier, tier, tiers2);
}
function changedDays(entry, change2, rule, table2) {
  const line = change2 === "promotion" ? entry.names[0]?.line ?? null : lineOf2(entry);
  const columns2 = rule === "sync" ? table2.days : change2 === "none" ? [] : beside(table2);
  if (line === null) return /* @__PURE__ */ new Map();
  return new Map(
    columns2.flatMap((column) => {
      const cell = entry.row.cells[column.index];
      const isFilled = rule === "sync" || change2 === "promotion" || column.kind === "end";
      const text4 = isOpen(cell?.text ?? "") ? isFilled && newDay(column, line, table2) : rule === "sync" && syncedDay(column, line, entry, table2);
      return text4 && text4 !== cell?.raw ? [[column.index, text4]] : [];
    })
  );
}
function syncedDay(column, line, { row: row2 }, { wanted }) {
  const cell = row2.cells[column.index];
  const day = dayOf2(column, line, wanted.day);
  if (cell === void 0) return null;
  if (day !== null) return withDay(cell, day, column.order);
  const isDay = withDay(cell, wanted.day, column.order) !== null;
  return isDay && !hasPassed(column, line, wanted.tiers) ? column.open : null;
}
function unclearDays(table2, lines) {
  const { candidate, entries, path: path4, text: text4, wanted } = table2;
  return table2.days.flatMap((column) => {
    const entry = column.ambiguous === null ? void 0 : entries[column.ambiguous];
    const cell = entry?.row.cells[column.index]?.text ?? "";
    const readings = twoReadings(cell);
    const isNeeded = lines.some((line) => dayOf2(column, line, wanted.day) !== null);
    if (entry === void 0 || readings === null || !isNeeded) return [];
    const title = candidate.table.header.cells[column.index]?.text ?? "";
    return [ambiguousDates(path4, entry.row.line, title, cell, readings, sourceOf(entry, text4))];
  });
}

// src/document/write/columns.ts
function furtherColumns({ candidate, states: states2 }) {
  const known = /* @__PURE__ */ new Set([candidate.version, ...states2.map(({ index: index2 }) => index2)]);
  return candidate.table.header.cells.map((_, column) => column).filter((column) => !known.has(column));
}
function newCells(table2, line, source) {
  const shared = sharedStates(table2, line.tier, source);
  const days = newDays(table2, line);
  return new Map(
    furtherColumns(table2).map((column) => {
      const like = source?.row.cells[column]?.raw ?? "";
      return [column, shared.get(column) ?? days.get(column) ?? patternCell(like, line, source) ?? ""];
    })
  );
}
function sharedStates(table2, tier, except) {
  const { entries, vocabulary } = table2;
  const same3 = entries.filter(
    (entry) => vocabulary.says(entry) !== "unread" && vocabulary.satisfies(entry, tier)
  );
  const shared = /* @__PURE__ */ new Map();
  for (const column of furtherColumns(table2)) {
    const texts = new Set(same3.map((entry) => entry.row.cells[column]?.raw ?? ""));
    const [text4, other] = texts;
    if (text4 === void 0 || other !== void 0 || text4 === "" || !isStateText(table2, column)) continue;
    if (except?.row.cells[column]?.raw !== text4 || same3.length > 0) shared.set(column, text4);
  }
  return shared;
}
function isStateText({ entries }, column) {
  return entries.every((entry) => {
    const { kind } = readState(entry.row.cells[column]?.text ?? "");
    return kind === "full" || kind === "partial" || kind === "ended";
  });
}
function patternCell(like, line, source) {
  const [name] = source?.names ?? [];
  if (name === void 0 || !/^(?:`?[\w./*-]+`?|\[[^\]]+\]\([^)\s]+\))$/u.test(like)) return null;
  const found2 = (like.match(/(?<![\d.])\d+(?:\.\d+)*/gu) ?? []).filter(
    (digits3) => compareNumbers(digits3.split(".").map(Number), name.label.numbers) === 0
  );
  const [digits2] = new Set(found2);
  return digits2 === void 0 ? null : replaceDigits(like, digits2, boundBelow({ ...name.label, digits: digits2 }, line.line.name));
}

// src/document/write/marker.ts
var previousWords2 = /previous|prior|vorherig|anterior|pr[ée]c[ée]dent|前の|上一|предыдущ|이전/iu;
var struck = /^~~(.*)~~$/u;
function remarked(entry, raw, displaced, table2) {
  const suffix = suffixOf(entry);
  if (displaced === null || entry.names.length !== 1) return raw;
  if (entry !== displaced) return previousWords2.test(suffix) ? withoutSuffix(raw, suffix) : raw;
  const previous3 = previousOf(table2);
  const bare = isMovingMarker(suffix) ? withoutSuffix(raw, suffix) : raw;
  const isFree = previous3 !== null && previous3 !== entry && (suffix === "" || bare !== raw);
  return isFree ? `${bare} ${suffixOf(previous3)}` : bare;
}
function previousOf({ entries }) {
  return entries.find((entry) => entry.names.length === 1 && previousWords2.test(suffixOf(entry))) ?? null;
}
function struckLike(raw, tier, table2) {
  if (!strikesEnded(table2)) return raw;
  const bare = struck.exec(raw)?.[1] ?? raw;
  return tier === null ? `~~${bare}~~` : bare;
}
function strikesEnded({ entries, vocabulary, candidate }) {
  const named3 = entries.filter(({ names: names3 }) => names3.length > 0);
  const isStruck = (entry) => struck.test(entry.row.cells[candidate.version]?.raw ?? "");
  const isEnded = (entry) => vocabulary.says(entry) === "ended";
  return named3.some(isStruck) && named3.every((entry) => isStruck(entry) === isEnded(entry));
}

// src/document/write/place.ts
function placeOf3({ line }, table2, moves) {
  const { entries, order } = table2;
  const standing = entries.filter((entry) => !isGone(entry, moves));
  const isOlder = (entry) => standsBelow(entry, line.numbers, moves);
  if (order === "newest first") {
    const older2 = standing.find((entry) => isOlder(entry) || entry.notation.kind === "rest");
    const last = standing.findLast(isNamed2)?.index ?? entries.length - 1;
    if (older2 !== void 0) return aboveBranches(older2.index, last, entries);
    return standing.find((entry) => isBase(entry, table2))?.index ?? last + 1;
  }
  const named3 = standing.filter(isNamed2);
  const older = named3.findLast(isOlder) ?? (named3.length === 0 ? standing.findLast(isOlder) : void 0);
  return older === void 0 ? named3[0]?.index ?? entries.length : older.index + 1;
}
function aboveBranches(index2, last, entries) {
  const kind = entries[index2 - 1]?.notation.kind;
  const isBranch2 = kind === "branch" || kind === "newest";
  return isBranch2 && last >= 0 && index2 - 1 > last ? aboveBranches(index2 - 1, last, entries) : index2;
}
function isBase(entry, { entries, vocabulary }) {
  const isLast = !entries.slice(entry.index).some(isNamed2);
  return isLast && entry.notation.kind === "below" && vocabulary.says(entry) === "supported";
}
function isNamed2(entry) {
  return floorOf(entry) !== null;
}
function isGone(entry, { bounds }) {
  return bounds.some((change2) => change2.entry === entry && change2.digits === null);
}
function standsBelow(entry, numbers, moves) {
  const { notation, names: names3 } = entry;
  switch (notation.kind) {
    case "below":
      return compareNumbers(movedTo(entry, moves) ?? notation.bound.numbers, numbers) <= 0;
    case "above":
      return compareNumbers(movedTo(entry, moves) ?? notation.bound.numbers, numbers) < 0;
    case "range":
      return compareNumbers(movedTo(entry, moves) ?? notation.from.numbers, numbers) < 0;
    default:
      return names3.length > 0 && names3.every(({ label: label2 }) => compareNumbers(label2.numbers, numbers) < 0);
  }
}
function movedTo(entry, { spans, bounds }) {
  const bound = bounds.find((change2) => change2.entry === entry)?.digits;
  const digits2 = bound ?? spans.find((change2) => change2.entry === entry)?.from;
  return digits2?.split(".").map(Number) ?? null;
}

// src/document/write/arrange.ts
function arrange(table2, decisions) {
  const displaced = displacedBy(decisions.added[0], table2);
  const old = table2.entries.map((entry) => writeOld(entry, displaced, table2, decisions));
  const added = decisions.added.map((line) => ({ line, ...writeNew(line, table2) }));
  const rows = [];
  for (let index2 = 0; index2 <= table2.entries.length; index2++) {
    const here = added.filter(({ line }) => placeOf3(line, table2, decisions) === index2);
    const ordered = table2.order === "newest first" ? here : here.reverse();
    rows.push(...ordered.flatMap(({ row: row2 }) => row2 ?? []));
    const stays = old[index2]?.row;
    if (stays) rows.push(stays);
  }
  return { rows, problems: [...old, ...added].flatMap(({ problems }) => problems) };
}
function writeOld(entry, displaced, table2, { fateOf: fateOf2, spans, bounds, dates: dates2 }) {
  const span = spans.find((change3) => change3.entry === entry);
  const bound = bounds.find((change3) => change3.entry === entry);
  const fate = fateOf2(entry);
  if (fate.kind === "drop" || bound?.digits === null) return { row: null, problems: [] };
  const raw = entry.row.cells[table2.candidate.version]?.raw ?? "";
  const version3 = versionAfter(entry, raw, { fate, span, bound });
  if (version3 === null) return { row: null, problems: [unwritable(entry, table2)] };
  const tier = fate.kind === "change" && fate.tier !== void 0 ? fate.tier : span?.state?.tier;
  const shown = tier === void 0 ? version3 : struckLike(version3, tier, table2);
  const marked = remarked(entry, shown, displaced, table2);
  const cells2 = /* @__PURE__ */ new Map();
  if (marked !== raw) cells2.set(table2.candidate.version, marked);
  const isPromoted = fate.kind === "change" && fate.promoted === true;
  const states2 = tier === void 0 ? nothing : changedStates(entry, tier, isPromoted, table2);
  const change2 = isPromoted ? "promotion" : tier === void 0 ? "none" : "states";
  for (const [column, text4] of [...changedDays(entry, change2, dates2, table2), ...states2.cells])
    cells2.set(column, text4);
  return { row: { entry, isNew: false, cells: cells2 }, problems: states2.problems };
}
var nothing = { cells: /* @__PURE__ */ new Map(), problems: [] };
function changedStates(entry, tier, isPromoted, table2) {
  const columns2 = table2.states.filter((column) => isPromoted || !column.satisfies(entry, tier));
  const states2 = writeStates(columns2, tier, entry, entry.names[0]?.line ?? null, table2);
  return { ...states2, cells: new Map([...sharedStates(table2, tier, entry), ...states2.cells]) };
}
function writeStates(columns2, tier, entry, line, table2) {
  const end2 = line === null ? null : lastDay(line, table2.wanted.day);
  const texts = columns2.map(({ index: index2, textFor }) => ({ index: index2, text: textFor(tier, entry?.index ?? 0, end2) }));
  return {
    cells: new Map(texts.flatMap(({ index: index2, text: text4 }) => text4 === null ? [] : [[index2, text4]])),
    problems: texts.flatMap(({ index: index2, text: text4 }) => text4 === null ? [noText(entry, tier, index2, table2)] : [])
  };
}
function versionAfter(entry, raw, { fate, span, bound }) {
  const { notation } = entry;
  if (notation.kind === "below") return replaced(raw, notation.bound.digits, bound?.digits);
  if (notation.kind === "above") return replaced(raw, notation.bound.digits, span?.from);
  if (notation.kind === "range") {
    const to = replaced(raw, notation.to.digits, span?.to);
    return to === null ? null : replaced(to, notation.from.digits, span?.from);
  }
  const [name] = entry.names;
  if (fate.kind !== "change" || name === void 0) return raw;
  if (fate.without !== void 0) return withoutLines(raw, fate.without);
  if (!fate.promoted) return replaced(raw, name.label.digits, fate.digits);
  const digits2 = name.line === null ? void 0 : digitsFor(name.label, name.line);
  return replaced(withoutSuffix(raw, suffixOf(entry)), name.label.digits, digits2);
}
function replaced(raw, from, to) {
  if (to === null || to === void 0 || to === from) return raw;
  const isExact = to.split(".").length > Math.max(2, from.split(".").length);
  const form = isExact ? raw.replace(/(?<=\d)(?:\.[xyzXYZ*])+/gu, "") : raw;
  return replaceDigits(form, from, to);
}
function displacedBy(newest, table2) {
  const source = newest === void 0 ? null : sourceFor(newest, table2);
  if (newest === void 0 || source === null) return null;
  return compareNumbers(newest.line.numbers, source.names[0]?.label.numbers ?? []) > 0 ? source : null;
}
function writeNew(line, table2) {
  const source = sourceFor(line, table2);
  const states2 = writeStates(table2.states, line.tier, source, line, table2);
  if (states2.problems.length > 0) return { row: null, problems: states2.problems };
  const raw = source?.row.cells[table2.candidate.version]?.raw ?? "";
  const isNewest = line === table2.wanted.lines[0];
  const label2 = source === null ? plainLabel(line) : clonedLabel(source, raw, line, isNewest);
  if (source !== null && label2 === null) return { row: null, problems: [unwritable(source, table2)] };
  const shown = struckLike(label2 ?? "", line.tier, table2);
  const own3 = new Map([[table2.candidate.version, shown], ...states2.cells]);
  const cells2 = new Map([...own3, ...newCells(table2, line, source)]);
  return { row: { entry: source ?? table2.entries[0] ?? null, isNew: true, cells: cells2 }, problems: [] };
}
function sourceFor({ line }, { entries }) {
  const named3 = entries.filter(({ notation }) => notation.kind === "lines");
  const isOlder = ({ names: names3 }) => names3.every(({ label: label2 }) => compareNumbers(label2.numbers, line.numbers) < 0);
  const below = named3.filter(isOlder);
  const above = named3.filter((entry) => !below.includes(entry));
  const byVersion = (a, b) => compareNumbers(b.names[0]?.label.numbers ?? [], a.names[0]?.label.numbers ?? []);
  return [...below].sort(byVersion)[0] ?? [...above].sort(byVersion).at(-1) ?? null;
}
function unwritable(entry, table2) {
  return unwritableCell(table2.path, entry.row.line, versionText(entry, table2), sourceOf(entry, table2.text));
}
function noText(entry, tier, column, { path: path4, candidate, states: states2 }) {
  const { line, header } = candidate.table;
  const title = states2.length > 1 ? header.cells[column]?.text ?? null : null;
  return unknownText(path4, entry?.row.line ?? line, tier, title);
}

// src/document/write/blurred-days.ts
function blurredDays(table2, rows) {
  const { candidate, path: path4, text: text4 } = table2;
  return table2.days.flatMap(({ index: index2, order }) => {
    const cells2 = rows.map(({ entry: entry2, cells: cells3 }) => cells3.get(index2) ?? entry2?.row.cells[index2]?.raw ?? "");
    if (order === null || slashOrderOf(cells2) !== null) return [];
    const at2 = cells2.findIndex((cell2) => twoReadings(cell2) !== null);
    const [cell = "", entry] = [cells2[at2], rows[at2]?.entry];
    const readings = twoReadings(cell);
    if (entry === null || entry === void 0 || readings === null) return [];
    const title = candidate.table.header.cells[index2]?.text ?? "";
    return [ambiguousDates(path4, entry.row.line, title, cell, readings, sourceOf(entry, text4))];
  });
}

// src/document/write/bounds.ts
function boundChanges(table2, movement) {
  const bounds = table2.entries.filter((entry) => entry.notation.kind === "below" && table2.vocabulary.says(entry) === "ended").sort((a, b) => compareNumbers(boundOf(b), boundOf(a)));
  return bounds.flatMap((entry, index2) => {
    const above = bounds[index2 - 1];
    return moveBound(entry, above === void 0 ? null : boundOf(above), movement, table2);
  });
}
function boundOf({ notation }) {
  return notation.kind === "below" ? notation.bound.numbers : [];
}
function moveBound(entry, ceiling, { final, gone, passedOver: passedOver3 }, table2) {
  const bound = boundOf(entry);
  const isTail = (numbers) => compareNumbers(numbers, bound) >= 0 && (ceiling === null || compareNumbers(numbers, ceiling) < 0);
  const rows = final.filter((row2) => isTail(row2.numbers)).sort((a, b) => compareNumbers(a.numbers, b.numbers));
  const isTouched = gone.some(isTail) || passedOver3.some(({ line }) => isTail(line.numbers));
  const lower = loweredTo(entry, final, table2);
  if (!isTouched) return lower === null ? [] : changed(entry, lower, final, table2);
  const lowest = rows[0] ?? newestAsRow(table2, ceiling);
  if (lowest === null) return [{ entry, digits: null }];
  return changed(entry, lower ?? lowest, final, table2);
}
function newestAsRow({ wanted }, ceiling) {
  const newest = wanted.lines[0]?.line;
  if (ceiling !== null || newest === void 0) return null;
  return { digits: newest.name, numbers: newest.numbers, lines: [], isNew: false };
}
function loweredTo(entry, final, { wanted }) {
  const inside = final.filter((row2) => contains(entry, row2.numbers, false));
  const [lowest] = inside.filter((row2) => row2.isNew).sort((a, b) => compareNumbers(a.numbers, b.numbers));
  if (lowest === void 0) return null;
  const between4 = wanted.lines.filter(({ line }) => {
    const { numbers } = line.latest.version;
    return compareNumbers(numbers, lowest.numbers) >= 0 && contains(entry, numbers, false);
  });
  const isListed = (line) => final.some((row2) => row2.lines.includes(line));
  return between4.every(isListed) ? lowest : null;
}
function changed(entry, row2, final, { wanted }) {
  if (entry.notation.kind !== "below") return [];
  const { bound, inclusive } = entry.notation;
  const isBeneath = ({ line, tier }) => tier === null && compareNumbers(line.latest.version.numbers, row2.numbers) < 0;
  const newestEnded = wanted.lines.find(isBeneath);
  const isVoid2 = newestEnded === void 0 && row2.isNew;
  if (isVoid2 && (inclusive || row2.numbers.every((number) => number === 0))) return [{ entry, digits: null }];
  if (!inclusive) return asChange(entry, boundBelow(bound, coarsest(bound, row2)), bound.digits);
  if (newestEnded === void 0) return [];
  const listed3 = final.map(({ numbers }) => numbers);
  return asChange(entry, boundThrough(bound, newestEnded, listed3), bound.digits);
}
function coarsest(bound, { digits: digits2, lines: [line, other] }) {
  if (line === void 0 || other !== void 0) return digits2;
  const { name } = line.line;
  return bound.digits.split(".").length <= name.split(".").length ? name : digits2;
}
function asChange(entry, digits2, before) {
  return digits2 === before ? [] : [{ entry, digits: digits2 }];
}

// src/document/write/ended.ts
var mostHistory = 12;
function endedRows(table2, floors, rule) {
  const candidates = endedCandidates(table2);
  const listed3 = listedEnded(table2);
  const takers = catchAlls(table2);
  const stuck = candidates.filter((line) => mustStay(line, takers, floors, table2));
  const wish = rule === "fold" && takers.length === 0 ? null : rule;
  switch (wish ?? habitOf(listed3.length, takers.length, table2)) {
    case "keep": {
      const forced = takers.length === 0 ? stuck.filter((line) => isOvershadowed(line, table2)) : stuck;
      return /* @__PURE__ */ new Set([...forced, ...newestOf(candidates, Math.max(listed3.length, mostHistory), forced)]);
    }
    case "keep some":
      return /* @__PURE__ */ new Set([...stuck, ...newestOf(candidates, byHabit(listed3, takers, table2), stuck)]);
    case "fold":
      return new Set(stuck);
    case "drop":
      return new Set(
        stuck.filter(
          (line) => takers.length > 0 ? table2.speakers.of(line) !== null : isOvershadowed(line, table2)
        )
      );
  }
}
function isListOfSupported(table2, rule) {
  const takers = catchAlls(table2).length;
  return rule === "drop" || rule !== "keep" && habitOf(listedEnded(table2).length, takers, table2) === "drop";
}
function mustStay(line, takers, floors, table2) {
  return isCutOff(line, table2) || isOvershadowed(line, table2) || !canFold(line, takers, floors, table2);
}
function habitOf(listed3, catchAlls2, { entries, vocabulary }) {
  if (catchAlls2 > 0) return listed3 > 0 && !isTemplate(entries) ? "keep some" : "fold";
  const listsEnded = entries.some((entry) => entry.names.length > 0 && vocabulary.says(entry) === "ended");
  return listsEnded ? "keep" : "drop";
}
function isTemplate(entries) {
  const digits2 = entries.flatMap((entry) => entry.names.map((name) => name.label.digits));
  const unreleased2 = entries.every((entry) => entry.names.every((name) => name.fit === "unreleased"));
  return unreleased2 && entries.length === 4 && digits2.join(" ") === "5.1 5.0 4.0";
}
function endedCandidates(table2) {
  const { wanted, speakers, newestListed } = table2;
  return wanted.lines.filter((line) => {
    if (line.tier !== null) return false;
    const entry = speakers.of(line);
    if (entry !== null && (lineOf2(entry) === line || entry.names.length > 1)) return true;
    if (isLeaving(line, entry, table2) || isCutOff(line, table2)) return true;
    const isPassedOver = newestListed.length > 0 && compareNumbers(line.line.numbers, newestListed) > 0;
    return isPassedOver && entry?.names.length !== 1;
  });
}
function isLeaving(line, entry, table2) {
  return (entry?.notation.kind === "above" || entry?.notation.kind === "range") && isWrong(line, table2);
}
function listedEnded({ entries, vocabulary }) {
  return entries.filter((entry) => {
    const isReleased = entry.names.some((name) => name.line !== null) && entry.notation.kind === "lines";
    return isReleased && vocabulary.says(entry) === "ended";
  });
}
function byHabit(listed3, takers, table2) {
  const supported = table2.entries.filter((entry) => table2.vocabulary.says(entry) === "supported").flatMap((entry) => entry.names.map(({ label: label2 }) => label2.numbers));
  const floors = [...supported, ...standingFloors(table2)];
  return listed3.filter(
    (entry) => entry.names.every(({ label: label2 }) => takerOf(label2.numbers, takers, floors, table2) !== null)
  ).length;
}
function newestOf(candidates, most4, stuck) {
  return candidates.filter((line) => !stuck.includes(line)).slice(0, most4);
}

// src/document/write/spans.ts
function spanChanges(table2) {
  const decided = table2.entries.flatMap((entry) => {
    if (entry.notation.kind === "above") return followAbove(entry, table2);
    return entry.notation.kind === "range" ? followRange(entry, table2) : [];
  });
  return {
    changes: decided.filter((each2) => "takes" in each2),
    torn: decided.filter((each2) => "lines" in each2)
  };
}
function followAbove(entry, table2) {
  const lines = table2.speakers.linesOf(entry);
  const { left, kept } = splitBottom(lines, table2);
  if (left.length === 0) return [];
  const lowest = kept.at(-1);
  const { notation } = entry;
  if (lowest === void 0 || notation.kind !== "above" || !notation.inclusive)
    return [{ entry, lines: left }];
  const torn = kept.filter((line) => isWrong(line, table2));
  if (torn.length > 0) return [{ entry, lines: torn }];
  if (isPassing(entry, lowest, table2)) return [{ entry, lines: left }];
  const held = left.filter((line) => isHeldElsewhere(line, entry, table2));
  if (held.length > 0) return [{ entry, lines: held }];
  return [{ ...noChange(entry), from: boundBelow(notation.bound, lowest.line.name) }];
}
function isPassing({ index: index2 }, lowest, { entries, order }) {
  return entries.some((other) => {
    const isNewer = order === "newest first" ? other.index < index2 : other.index > index2;
    return isNewer && other.names.some(
      ({ line }) => line !== null && line.tier !== null && compareNumbers(line.line.numbers, lowest.line.numbers) < 0
    );
  });
}
function isHeldElsewhere({ line, tier }, entry, { entries, vocabulary }) {
  return entries.some(
    (other) => other !== entry && tier === null && other.notation.kind === "above" && vocabulary.says(other) === "supported" && contains(other, line.latest.version.numbers, false)
  );
}
function followRange(entry, table2) {
  const lines = table2.speakers.linesOf(entry);
  const { left, kept } = splitBottom(lines, table2);
  const wrong = lines.filter((line) => isWrong(line, table2));
  const takes = takenUp(entry, table2);
  if (wrong.length === 0) return takes.length === 0 ? [] : [extended(entry, takes, table2)];
  const tiers2 = new Set(wrong.map((line) => line.tier));
  const [tier] = tiers2;
  if (wrong.length === lines.length && tiers2.size === 1 && tier !== void 0) {
    return [{ ...noChange(entry), state: { tier } }];
  }
  const lowest = kept.at(-1);
  if (lowest === void 0 || wrong.length > left.length || entry.notation.kind !== "range") {
    return wrong.every((line) => line.tier !== null) ? [] : [{ entry, lines: wrong }];
  }
  const from = boundBelow(entry.notation.from, lowest.line.name);
  return [takes.length === 0 ? { ...noChange(entry), from } : { ...extended(entry, takes, table2), from }];
}
function noChange(entry) {
  return { entry, from: null, to: null, state: null, takes: [] };
}
function splitBottom(lines, table2) {
  const last = lines.findLastIndex((line) => !isWrong(line, table2));
  return { kept: lines.slice(0, last + 1), left: lines.slice(last + 1) };
}
function takenUp(entry, table2) {
  const { notation } = entry;
  if (notation.kind !== "range") return [];
  const above = table2.wanted.lines.filter(
    ({ line }) => compareNumbers(line.numbers, notation.to.numbers.slice(0, line.numbers.length)) >= 0
  ).filter(({ line }) => compareNumbers(line.latest.version.numbers, notation.from.numbers) > 0).filter((line) => table2.speakers.of(line) !== entry).reverse();
  const stop = above.findIndex((line) => !isTakenUp(line, entry, table2));
  const run = stop === -1 ? above : above.slice(0, stop);
  const last = run.findLastIndex((line) => isWrong(line, table2) || isNew(line, table2));
  return run.slice(0, last + 1);
}
function isTakenUp(line, range, table2) {
  if (!table2.vocabulary.satisfies(range, line.tier)) return false;
  const speaker = table2.speakers.of(line);
  if (speaker === null || speaker.notation.kind === "below" || speaker.notation.kind === "rest") return true;
  return isWrong(line, table2);
}
function isNew({ line }, { newestListed }) {
  return compareNumbers(line.numbers, newestListed) > 0;
}
function extended(entry, takes, table2) {
  const { notation } = entry;
  const highest2 = takes.at(-1);
  if (notation.kind !== "range" || highest2 === void 0) return noChange(entry);
  const { lines } = table2.wanted;
  const above = lines[lines.indexOf(highest2) - 1];
  const overlapped = takes.some(({ line }) => isWithinLine(notation.to.numbers, line.numbers));
  const listed3 = above === void 0 ? [] : [above.line.numbers];
  const plain3 = notation.inclusive ? boundThrough(notation.to, highest2, listed3) : digitsFor(notation.to, highest2);
  const exclusive = above === void 0 ? plain3 : boundBelow(notation.to, above.line.name);
  const to = overlapped || !notation.inclusive ? exclusive : plain3;
  return { ...noChange(entry), to, takes };
}
function isWithinLine(version3, line) {
  return line.every((number, index2) => version3[index2] === number);
}

// src/document/write/torn.ts
function wronged(entry, table2) {
  return table2.speakers.linesOf(entry).filter((line) => isWrong(line, table2));
}
function isTornWord(entry, table2, isConcrete) {
  const { kind } = entry.notation;
  const wrong = wronged(entry, table2);
  if (wrong.length === 0) return false;
  if (kind === "newest") return true;
  if (kind !== "rest" && kind !== "below") return false;
  if (wrong.some((line) => line.tier === null)) return true;
  return kind === "rest" && !isConcrete && table2.entries.every((each2) => each2.names.length === 0);
}
function isTornCoarse(entry, table2) {
  const wrong = wronged(entry, table2);
  if (wrong.length === 0 || !entry.names.some(({ fit }) => fit === "coarse")) return false;
  const isWhole = wrong.length === table2.speakers.linesOf(entry).length;
  if (isWhole && new Set(wrong.map((line) => line.tier)).size === 1) return false;
  const isRest = isRestOfLine(entry, table2) && table2.vocabulary.says(entry) === "ended";
  return !(isRest && wrong.every((line) => line.tier !== null));
}

// src/document/write/outgrown.ts
function outgrownRows(table2) {
  const torn = new Set(spanChanges(table2).torn.map(({ entry }) => entry));
  const newest = table2.entries.flatMap((entry) => outgrownNewest(entry, table2) ?? []);
  const held = table2.entries.filter((entry) => entry.notation.kind !== "newest").filter((entry) => torn.has(entry) || isTornWord(entry, table2, true) || isTornCoarse(entry, table2)).filter((entry) => !isRestInPlace(entry, table2)).map((entry) => {
    const lines = table2.vocabulary.says(entry) === "ended" ? [] : table2.speakers.linesOf(entry);
    const named3 = newest.flatMap((each2) => each2.lines);
    return { entry, lines: lines.filter((line) => line.tier !== null && !named3.includes(line)) };
  });
  const relative = newest.length === 0 ? [] : table2.entries.filter((entry) => isRelative(entry, table2));
  const others2 = relative.filter((entry) => !held.some((each2) => each2.entry === entry));
  return [...newest, ...held, ...others2.map((entry) => ({ entry, lines: [] }))];
}
function outgrownNewest(entry, { wanted, rows }) {
  const { notation } = entry;
  if (notation.kind !== "newest") return null;
  const line = wanted.lines.find(({ line: { latest } }) => contains(entry, latest.version.numbers, true));
  if (line === void 0 || line.tier === null) return null;
  return { entry, lines: rows.has(line) ? [] : [line] };
}
function isRestInPlace(entry, table2) {
  return entry.notation.kind === "rest" && table2.vocabulary.says(entry) === "ended";
}
function isRelative(entry, table2) {
  return entry.notation.kind === "rest" && versionText(entry, table2).startsWith("<");
}
function boundsFor(outgrown, left, table2) {
  const { wanted, speakers } = table2;
  const gone = new Set(outgrown.map(({ entry }) => entry));
  const bounds = /* @__PURE__ */ new Map();
  wanted.lines.forEach((line, index2) => {
    const entry = speakers.of(line);
    if (line.tier !== null || entry === null || !gone.has(entry) || isHome(line, left)) return;
    const above = wanted.lines.slice(0, index2).findLast(({ tier }) => tier !== null);
    if (above !== void 0 && !bounds.has(above)) bounds.set(above, { entry, line: above });
  });
  return [...bounds.values()];
}
function isHome(line, left) {
  const speaker = left.speakers.of(line);
  if (speaker !== null) return left.vocabulary.says(speaker) === "ended";
  const supported = left.wanted.lines.filter(({ tier }) => tier !== null);
  const floors = supported.map((each2) => each2.line.latest.version.numbers);
  return takerOf(line.line.numbers, catchAlls(left), floors, left) !== null;
}
function floorsOf(outgrown) {
  return outgrown.flatMap(({ entry, lines }) => {
    const floor = floorOf(entry) ?? lines.at(-1)?.line.numbers;
    return floor === void 0 ? [] : [floor];
  });
}

// src/document/write/stand-in.ts
function rowInPlace(origin, line, source, table2) {
  const raw = labelInPlace(origin, line, source, table2);
  if (raw === null) return null;
  const digits2 = source === null ? line.line.name : clonedDigits(source, line);
  const label2 = labelOf(digits2, raw);
  const fit = label2.numbers.length > line.line.numbers.length ? "finer" : "own";
  const notation = { kind: "lines", labels: [label2], suffix: "" };
  const cells2 = /* @__PURE__ */ new Map([[table2.candidate.version, raw]]);
  return { origin, cells: cells2, entry: { ...written(origin, cells2), notation, names: [{ label: label2, fit, line }] } };
}
function labelInPlace(origin, line, source, { candidate, wanted, entries }) {
  const rawOf = (entry) => entry.row.cells[candidate.version]?.raw ?? "";
  if (source !== null) return clonedLabel(source, rawOf(source), line, line === wanted.lines[0]);
  const isV = entries.some((entry) => new RegExp("(?<!\\p{L})v\\d", "u").test(entry.row.cells[candidate.version]?.text ?? ""));
  return dressed(rawOf(origin), `${isV ? "v" : ""}${plainLabel(line)}`);
}
function boundInPlace(above, texts, table2) {
  const { version: version3, state } = table2.candidate;
  const { origin } = above;
  const raw = boundText(above, table2);
  const digits2 = /\d+(?:\.\d+)*/u.exec(raw ?? "")?.[0];
  if (raw === null || digits2 === void 0) return null;
  const cells2 = new Map([...texts, [version3, raw]]);
  const notation = { kind: "below", bound: labelOf(digits2, raw), inclusive: false };
  const stateRaw = texts.get(state) ?? "";
  const said = { state: readState(stateRaw, origin.order), stateRaw };
  return { origin, cells: cells2, entry: { ...written(origin, cells2), ...said, notation, names: [] } };
}
function boundText({ entry, cells: cells2 }, { entries, candidate }) {
  const digits2 = entry.names[0]?.label.digits ?? "";
  for (const { notation, row: row2 } of entries) {
    if (notation.kind !== "below" || notation.inclusive) continue;
    const like = row2.cells[candidate.version]?.raw ?? "";
    return replaceDigits(like, notation.bound.digits, boundBelow(notation.bound, digits2));
  }
  return boundLabel(cells2.get(candidate.version) ?? "");
}
function written(origin, cells2) {
  const row2 = {
    ...origin.row,
    cells: origin.row.cells.map((cell, column) => {
      const raw = cells2.get(column);
      return raw === void 0 ? cell : { ...cell, raw, text: raw.replace(/[`*_~]/gu, "") };
    })
  };
  return { ...origin, row: row2 };
}
function labelOf(digits2, raw) {
  return { digits: digits2, numbers: digits2.split(".").map(Number), wildcard: /\d\.[xyzXYZ*]/u.test(raw) };
}

// src/document/write/concrete.ts
function concreteRows(table2, ended2) {
  const outgrown = outgrownRows(table2);
  if (outgrown.length === 0) return null;
  const isGone2 = new Set(outgrown.map(({ entry }) => entry));
  const left = withEntries(
    table2,
    table2.entries.filter((entry) => !isGone2.has(entry))
  );
  const bounds = boundsFor(tellingOfEnds(outgrown, table2, ended2), left, table2);
  const made = [
    ...outgrown.flatMap(({ entry, lines }) => lines.map((line) => makeRow(entry, line, table2))),
    ...bounds.map((bound) => makeBound(bound, table2))
  ];
  const problems = made.flatMap((each2) => each2.problems);
  if (problems.length > 0) return problems;
  const standIns = made.flatMap(({ standIn }) => standIn ?? []);
  const takers = ended2 === "keep" ? [] : bounds.map(({ line }) => line);
  const entries = table2.entries.filter((entry) => isGone2.has(entry) || !isSwallowed(entry, takers, table2)).flatMap((entry) => isGone2.has(entry) ? inOrder(standIns, entry, table2) : [entry]);
  return {
    table: { ...withEntries(table2, entries), newestListed: left.newestListed },
    gone: floorsOf(outgrown),
    restore: ({ rows }) => ({ rows: rows.map((row2) => restored(row2, standIns, table2)) })
  };
}
function tellingOfEnds(outgrown, table2, ended2) {
  if (ended2 === "drop") return [];
  if (!isListOfSupported(table2, ended2)) return outgrown;
  return outgrown.filter(({ entry }) => entry.notation.kind === "rest");
}
function makeRow(entry, line, table2) {
  const standIn = rowInPlace(entry, line, modelFor(entry, line, table2), table2);
  return { standIn, problems: standIn === null ? [unwritable(entry, table2)] : [] };
}
function modelFor(entry, line, table2) {
  return entry.names.length > 0 ? entry : sourceFor(line, table2);
}
function makeBound({ entry, line }, table2) {
  const texts = table2.states.map(({ index: index2, textFor }) => ({ index: index2, text: textFor(null, entry.index, null) }));
  const unknown = texts.filter(({ text: text4 }) => text4 === null);
  if (unknown.length > 0)
    return { standIn: null, problems: unknown.map(({ index: index2 }) => noText(entry, null, index2, table2)) };
  const known = new Map(texts.map(({ index: index2, text: text4 }) => [index2, text4 ?? ""]));
  const above = rowInPlace(entry, line, modelFor(entry, line, table2), table2);
  const standIn = above === null ? null : boundInPlace(above, known, table2);
  return { standIn, problems: standIn === null ? [unwritable(entry, table2)] : [] };
}
function isSwallowed(entry, takers, table2) {
  const [name] = entry.names;
  if (name?.fit !== "coarse" || table2.vocabulary.says(entry) !== "ended") return false;
  const lines = table2.speakers.linesOf(entry);
  const above = table2.wanted.lines.findLast(
    ({ line, tier }) => tier !== null && compareNumbers(line.numbers, name.label.numbers) >= 0
  );
  return above !== void 0 && takers.includes(above) && lines.every(({ tier }) => tier === null);
}
function inOrder(standIns, origin, { order }) {
  const here = standIns.filter((each2) => each2.origin === origin).map(({ entry }) => entry);
  const sorted = here.toSorted((a, b) => compareNumbers(topOf2(b), topOf2(a)) || rankOf(a) - rankOf(b));
  return order === "newest first" ? sorted : sorted.reverse();
}
function topOf2(entry) {
  return entry.notation.kind === "below" ? entry.notation.bound.numbers : floorOf(entry) ?? [];
}
function rankOf({ notation }) {
  return notation.kind === "below" ? 1 : 0;
}
function restored(row2, standIns, table2) {
  const standIn = standIns.find(({ entry }) => entry.row === row2.entry?.row);
  if (standIn === void 0) return row2;
  const { origin } = standIn;
  if (row2.isNew) return { ...row2, entry: origin };
  const isFirst = standIns.find((each2) => each2.origin === origin) === standIn;
  const line = standIn.entry.names[0]?.line ?? null;
  const days = line === null ? /* @__PURE__ */ new Map() : daysOf(line, origin, table2);
  const further = isFirst ? days : new Map([...furtherCells(standIn, table2), ...days]);
  return { entry: origin, isNew: !isFirst, cells: new Map([...further, ...standIn.cells, ...row2.cells]) };
}
function daysOf(line, origin, table2) {
  const end2 = lastDay(line, table2.wanted.day);
  const dated = table2.states.filter(({ index: index2 }) => table2.days.some((column) => column.index === index2)).flatMap(({ index: index2, textFor }) => {
    const text4 = textFor(line.tier, origin.index, end2);
    return text4 === null ? [] : [[index2, text4]];
  });
  return new Map([...newDays(table2, line), ...dated]);
}
function furtherCells({ entry, origin }, table2) {
  const line = entry.names[0]?.line ?? null;
  const blank = table2.candidate.table.header.cells.map((_, column) => [column, ""]);
  const states2 = table2.states.map(({ index: index2 }) => [index2, origin.row.cells[index2]?.raw ?? ""]);
  return new Map([...blank, ...line === null ? [] : newCells(table2, line, origin), ...states2]);
}

// src/document/write/fate.ts
function fateOf(entry, listing) {
  const { table: table2, spent } = listing;
  if (entry.names.length === 0) return { kind: spent.has(entry) || isStale(entry, table2) ? "drop" : "stay" };
  if (isTemplate(table2.entries)) return { kind: "drop" };
  if (entry.notation.kind === "pre-release") return fateOfPreRelease(entry, table2);
  if (entry.names.every(({ fit }) => fit === "unreleased")) return fateOfUnreleased(entry, listing);
  if (entry.names.some(({ fit }) => fit === "coarse")) return fateOfCoarse(entry, listing);
  const line = lineOf2(entry);
  return line === null ? fateOfSeveral(entry, listing) : fateOfLine(entry, line, listing);
}
function fateOfLine(entry, line, { table: table2, taken, ended: ended2 }) {
  if (taken.has(line) || line.tier === null && !ended2.has(line)) return { kind: "drop" };
  const digits2 = relabelled(entry, line, table2);
  const isTrue2 = table2.vocabulary.satisfies(entry, line.tier);
  if (isTrue2 && digits2 === null) return { kind: "stay" };
  return { kind: "change", ...isTrue2 ? {} : { tier: line.tier }, ...digits2 === null ? {} : { digits: digits2 } };
}
function fateOfCoarse(entry, listing) {
  const { table: table2, isSelective } = listing;
  if (isFoldedOver(entry, listing)) return { kind: "drop" };
  const lines = linesLeftTo(entry, listing);
  const [tier, other] = new Set(lines.map((line) => line.tier));
  const isWhole = lines.every((line) => !table2.vocabulary.satisfies(entry, line.tier));
  if (tier === void 0 || other !== void 0 || !isWhole) return { kind: "stay" };
  if (tier !== null && isRestOfLine(entry, table2)) return { kind: "stay" };
  const isGone2 = tier === null && (isSelective || isTaken(entry, listing));
  return isGone2 ? { kind: "drop" } : { kind: "change", tier };
}
function linesLeftTo(entry, { table: table2, ended: ended2 }) {
  const lines = table2.speakers.linesOf(entry);
  if (lines.length > 0) return lines;
  const inside = table2.wanted.lines.filter(({ line }) => holdsCoarsely(entry, line.numbers));
  return inside.every(({ tier }) => tier === null) ? inside.filter((line) => !ended2.has(line)) : [];
}
function isTaken(entry, listing) {
  const { table: table2, ended: ended2, floors } = listing;
  const numbers = floorOf(entry) ?? [];
  const bound = boundFor(numbers, floors, table2)?.notation;
  const isBetween = (other) => {
    const floor = floorOf(other) ?? numbers;
    return bound?.kind === "below" && compareNumbers(floor, numbers) < 0 && compareNumbers(floor, bound.bound.numbers) >= 0;
  };
  const stays = (other) => isEndedRow(other, table2) && other.names.some(({ line }) => line === null ? !isFoldedOver(other, listing) : ended2.has(line));
  return bound !== void 0 && !table2.entries.some((other) => isBetween(other) && stays(other));
}
function relabelled(entry, line, { rows }) {
  const [name] = entry.names;
  if (name?.fit !== "finer" || line.tier === null || rows.get(line) !== 1) return null;
  const isAhead = compareNumbers(name.label.numbers, line.line.latest.version.numbers) > 0;
  const digits2 = digitsFor(name.label, line);
  return isAhead || digits2 === name.label.digits ? null : digits2;
}
function fateOfSeveral(entry, { table: table2, taken, ended: ended2 }) {
  const { vocabulary } = table2;
  const stays = ({ line }) => line === null || vocabulary.satisfies(entry, line.tier) && (line.tier !== null || ended2.has(line));
  const without = entry.names.filter((name) => !stays(name));
  if (without.length === 0) return { kind: "stay" };
  if (entry.names.some((name) => name.line !== null && stays(name))) return { kind: "change", without };
  const lines = entry.names.flatMap(({ line }) => line ?? []);
  const tiers2 = new Set(lines.map((line) => line.tier));
  const [tier] = tiers2;
  const isKept = lines.every((line) => !taken.has(line) && (line.tier !== null || ended2.has(line)));
  return tiers2.size === 1 && isKept && tier !== void 0 ? { kind: "change", tier } : { kind: "drop" };
}
function fateOfPreRelease(entry, table2) {
  const [name] = entry.names;
  const line = name?.fit === "own" ? name.line : null;
  if (line !== null && line.tier !== null && table2.speakers.of(line)?.names[0]?.line !== line) {
    return { kind: "change", tier: line.tier, promoted: true };
  }
  return isStale(entry, table2) && !isLastSupported(entry, table2) ? { kind: "drop" } : { kind: "stay" };
}
function isLastSupported(entry, { entries, vocabulary, wanted }) {
  const others2 = entries.some((other) => other !== entry && vocabulary.says(other) === "supported");
  return !others2 && wanted.lines.every((line) => line.tier === null);
}
function fateOfUnreleased(entry, listing) {
  const { table: table2 } = listing;
  if (!isStale(entry, table2)) return isFoldedOver(entry, listing) ? { kind: "drop" } : { kind: "stay" };
  const isHistory = table2.entries.some((other) => isEndedRow(other, table2)) && !table2.entries.some((other) => isCatchAll(other, table2));
  return isHistory ? { kind: "change", tier: null } : { kind: "drop" };
}
function isFoldedOver(entry, { table: table2, ended: ended2, floors }) {
  const { wanted, speakers, newestListed } = table2;
  const numbers = entry.names[0]?.label.numbers ?? [];
  const bound = boundFor(numbers, floors, table2);
  if (!isEndedRow(entry, table2) || bound === null) return false;
  return wanted.lines.some((line) => {
    if (line.tier !== null || ended2.has(line) || compareNumbers(line.line.numbers, numbers) < 0) return false;
    if (numbers.every((number, index2) => line.line.numbers[index2] === number)) return false;
    if (boundFor(line.line.numbers, floors, table2) !== bound) return false;
    const speaker = speakers.of(line);
    return speaker === null ? compareNumbers(line.line.numbers, newestListed) > 0 : lineOf2(speaker) === line;
  });
}
function isEndedRow(entry, { vocabulary }) {
  return entry.names.length > 0 && vocabulary.says(entry) === "ended";
}
function isStale(entry, table2) {
  const { vocabulary, wanted } = table2;
  const newest = wanted.lines[0];
  const numbers = unreleasedTop(entry, table2);
  if (numbers === null || newest === void 0 || vocabulary.says(entry) !== "supported") return false;
  const isNamed4 = entry.names.some(({ line }) => line !== null);
  if (!isNamed4 && compareNumbers(numbers, newest.line.numbers) > 0) return false;
  if (entry.notation.kind === "pre-release") return true;
  const older = wanted.lines.find(({ line }) => compareNumbers(line.numbers, numbers) < 0);
  return older === void 0 || older.tier === null;
}
function unreleasedTop(entry, { speakers }) {
  const { notation, names: names3 } = entry;
  if (notation.kind === "range") return speakers.linesOf(entry).length > 0 ? null : notation.to.numbers;
  const isReleased = notation.kind === "lines" && names3.some(({ fit }) => fit !== "unreleased");
  const [top = null] = names3.map(({ label: label2 }) => label2.numbers).sort((a, b) => compareNumbers(b, a));
  return isReleased || notation.kind === "pre-release" && names3.length > 1 ? null : top;
}

// src/document/read/product.ts
var productHeader = /^(?:component|package|product|module|service|platform|app|crate|plugin|library|project|artifact|image|chart|extension|language|software|framework|componente|paquete|pacote|paket|компонент|контур|модуль|сервис|продукт|пакет|产品|组件|软件包|パッケージ|コンポーネント|패키지)/iu;
var productName = new RegExp("^(\\p{L}[\\p{L}\\d+#.-]*(?: \\p{L}[\\p{L}\\d+#-]*)?)\\s+(?:[<>=\u2264\u2265~^]+\\s*)?v?\\d", "u");
var noName = /^(?:versions?|releases?|v|series|branch|tag|line|lts|stable|latest|current|next|legacy|old|beta|alpha|edge|previous)\b/iu;
function productsOf({ table: table2, version: version3 }) {
  const column = table2.header.cells.findIndex((cell) => productHeader.test(cell.text));
  const listed3 = table2.rows.map((row2) => row2.cells[column]?.text ?? "").filter((name) => name !== "");
  const named3 = table2.rows.flatMap((row2) => nameIn(row2.cells[version3]?.text ?? "") ?? []);
  return [...new Set(column === version3 || listed3.length === 0 ? named3 : listed3)];
}
function nameIn(cell) {
  const { kind } = readNotation(cell);
  const name = productName.exec(cell)?.[1];
  return name === void 0 || noName.test(name) || kind !== "unread" && kind !== "lines" ? null : name;
}

// src/document/write/refuse.ts
function refusals(table2, torn, rows) {
  return [
    ...contradictions(table2),
    ...crowdedLines(table2),
    ...announcements(table2),
    ...table2.entries.flatMap((entry) => unfit(entry, table2, rows === "concrete")),
    ...torn.map(
      ({ entry, lines }) => tornRange(...placeOf4(entry, table2), names(lines), sourceOf(entry, table2.text))
    )
  ];
}
var mostCutOff = 12;
function placeOf4(entry, table2) {
  return [table2.path, entry.row.line, versionText(entry, table2)];
}
function names(lines) {
  return lines.map(({ line }) => line.name);
}
function contradictions(table2) {
  const first = /* @__PURE__ */ new Map();
  return releaseRows(table2).flatMap(
    (entry) => entry.names.flatMap((name) => {
      const key2 = name.label.digits;
      const other = first.get(key2);
      if (other === void 0) first.set(key2, entry);
      if (other === void 0 || other.stateRaw === entry.stateRaw) return [];
      const [path4, line, text4] = placeOf4(entry, table2);
      return [contradiction(path4, line, text4, other.row.line, sourceOf(entry, table2.text))];
    })
  );
}
function releaseRows({ entries }) {
  return entries.filter(({ notation }) => notation.kind === "lines");
}
function crowdedLines(table2) {
  const rows = /* @__PURE__ */ new Map();
  for (const entry of table2.entries.filter((each2) => each2.notation.kind === "lines")) {
    for (const name of entry.names) {
      if (name.line !== null) rows.set(name.line, [...rows.get(name.line) ?? [], { entry, name }]);
    }
  }
  return [...rows].flatMap(([line, inside]) => {
    if (!inside.some(({ name }) => name.fit === "finer") || inside.length < 2) return [];
    const [first] = inside;
    if (first === void 0 || !isException(line, inside, table2)) return [];
    const [path4, at2] = placeOf4(first.entry, table2);
    const texts = inside.map(({ entry }) => versionText(entry, table2));
    return [finerRows(path4, at2, line.line.name, texts, sourceOf(first.entry, table2.text))];
  });
}
function isException(line, inside, table2) {
  const { says, satisfies } = table2.vocabulary;
  if (isWrong(line, table2) || new Set(inside.map(({ entry }) => says(entry))).size > 1) return true;
  return line.tier !== null && !inside.every(({ entry }) => satisfies(entry, line.tier));
}
function announcements(table2) {
  const newest = table2.wanted.lines[0];
  if (newest === void 0 || isTemplate(table2.entries)) return [];
  const ahead = table2.entries.filter(
    (entry) => entry.names.some(
      (name) => name.fit === "unreleased" && compareNumbers(name.label.numbers, newest.line.numbers) > 0
    )
  );
  const [first] = ahead;
  if (first === void 0 || ahead.length <= 2) return [];
  const texts = ahead.map((entry) => versionText(entry, table2));
  return [unreleasedRows(table2.path, first.row.line, texts, sourceOf(first, table2.text))];
}
function unfit(entry, table2, isConcrete) {
  const lines = table2.speakers.linesOf(entry);
  const wrong = lines.filter((line) => isWrong(line, table2));
  const source = sourceOf(entry, table2.text);
  if (wrong.length === 0) return [];
  if (table2.vocabulary.says(entry) === "unread") {
    const state = entry.row.cells[table2.candidate.state]?.text ?? "";
    const header = table2.candidate.table.header.cells[table2.candidate.state]?.text ?? "";
    const place = [table2.path, entry.row.line];
    const readings = twoReadings(state);
    if (readings !== null) return [ambiguousDates(...place, header, state, readings, source)];
    return [unreadState(...place, state, source)];
  }
  const cutOff = lines.filter((line) => isCutOff(line, table2));
  if (cutOff.length > mostCutOff) return [tornRange(...placeOf4(entry, table2), names(wrong), source)];
  if (isTornWord(entry, table2, isConcrete))
    return [symbolicRows2(...placeOf4(entry, table2), names(wrong), source)];
  if (!isTornCoarse(entry, table2)) return [];
  return [coarseRow(...placeOf4(entry, table2), split(lines), source)];
}
function split(lines) {
  const supported = names(lines.filter((line) => line.tier !== null));
  const ended2 = names(lines.filter((line) => line.tier === null));
  return `Supported: ${list2(supported)}. Ended: ${list2(ended2)}.`;
}
function list2(texts) {
  if (texts.length === 0) return "none";
  return texts.length > 6 ? `${texts.slice(0, 6).join(", ")} and ${texts.length - 6} more` : texts.join(", ");
}

// src/document/write/hinder.ts
function hindrances(table2) {
  const mixed = mixedProducts(table2);
  if (mixed.length > 0) return mixed;
  return [...templateRows(table2), ...repetitions(table2), ...unreadNames(table2), ...unclearColumns(table2)];
}
function mixedProducts({ path: path4, candidate }) {
  const names3 = productsOf(candidate);
  return names3.length < 2 ? [] : [severalProducts(path4, candidate.table.header.line, names3)];
}
function templateRows(table2) {
  return table2.entries.filter((entry) => /\.N+(?![\p{L}\d])|\$\{|\{\{/u.test(versionText(entry, table2))).map((entry) => templateRow(...placeOf4(entry, table2), sourceOf(entry, table2.text)));
}
function unreadNames(table2) {
  return table2.entries.filter(
    (entry) => entry.notation.kind === "unread" && namesOf(entry, table2).some((line) => isMistold(line, entry, table2))
  ).map((entry) => unreadVersion(...placeOf4(entry, table2), sourceOf(entry, table2.text)));
}
function namesOf(entry, table2) {
  const names3 = versionText(entry, table2).match(/\d+(?:\.\d+)*/gu) ?? [];
  return table2.wanted.lines.filter(({ line }) => names3.includes(line.name));
}
function isMistold(line, entry, { rows, vocabulary }) {
  if (line.tier === null) return vocabulary.says(entry) === "supported";
  return !rows.has(line);
}
function unclearColumns({ candidate, entries, path: path4, unclear }) {
  const { header } = candidate.table;
  if (entries.every((entry) => isOneState(entry, unclear))) return [];
  const titles = unclear.map((column) => header.cells[column]?.text ?? "");
  return [severalStates(path4, header.line, titles)];
}
function repetitions(table2) {
  const first = /* @__PURE__ */ new Map();
  return releaseRows(table2).flatMap(
    (entry) => entry.names.flatMap((name) => {
      const key2 = name.label.digits;
      const other = first.get(key2);
      first.set(key2, other ?? entry);
      if (other === void 0) return [];
      const [path4, line, text4] = placeOf4(entry, table2);
      return [repeatedLine(path4, line, text4, other.row.line, sourceOf(entry, table2.text))];
    })
  );
}
function isOneState({ row: row2 }, columns2) {
  return new Set(columns2.map((column) => row2.cells[column]?.raw ?? "")).size <= 1;
}

// src/document/write/rows.ts
function decideRows(table2, spans, rule) {
  const taken = new Set(spans.flatMap((change2) => change2.takes));
  const restated = new Set(spans.filter((change2) => change2.state !== null).map((change2) => change2.entry));
  const supported = table2.wanted.lines.filter(
    (line) => line.tier !== null && !taken.has(line) && isListedOneByOne(line, restated, table2)
  );
  const named3 = supported.map(({ line }) => line.latest.version.numbers);
  const spent = spentRanges(table2, spans, named3);
  const floors = [...named3, ...standingFloors(table2, spans, spent)];
  const ended2 = new Set([...endedRows(table2, floors, rule)].filter((line) => !taken.has(line)));
  const isSelective = isListOfSupported(table2, rule);
  const listing = { table: table2, taken, spent, ended: ended2, isSelective, floors };
  const fates = new Map(table2.entries.map((entry) => [entry, fateOf(entry, listing)]));
  const listed3 = new Set(table2.entries.flatMap((entry) => linesLeft(entry, fates.get(entry))));
  const added = table2.wanted.lines.filter(
    (line) => !listed3.has(line) && (supported.includes(line) || ended2.has(line))
  );
  return { fateOf: (entry) => fates.get(entry) ?? { kind: "stay" }, added, ended: ended2 };
}
function spentRanges(table2, spans, named3) {
  const ended2 = spans.filter(({ state }) => state !== null && state.tier === null).map(({ entry }) => entry);
  return new Set(ended2.filter((entry) => boundFor(floorOf(entry) ?? [], named3, table2) !== null));
}
function isListedOneByOne(line, restated, table2) {
  const speaker = table2.speakers.of(line);
  if (speaker === null) return true;
  if (restated.has(speaker)) return false;
  if (meansNewest(speaker)) return isWrong(line, table2) || listsNewestByName(table2);
  const isOwn = speaker.names.some((name) => name.line === line);
  return isOwn || isWrong(line, table2);
}
function listsNewestByName(table2) {
  const { entries, vocabulary, wanted } = table2;
  const isNamed4 = entries.some(
    (entry) => vocabulary.says(entry) === "supported" && lineOf2(entry)?.lts === false
  );
  return isNamed4 || wanted.lines.slice(1).some((line) => line.tier !== null && !line.lts && isWrong(line, table2));
}
function linesLeft(entry, fate) {
  if (fate === void 0 || fate.kind === "drop") return [];
  if (entry.notation.kind === "pre-release" && !(fate.kind === "change" && fate.promoted)) return [];
  const without = fate.kind === "change" ? fate.without ?? [] : [];
  return entry.names.filter((name) => !without.includes(name)).flatMap((name) => name.line ?? []);
}

// src/document/write/reconcile.ts
function reconcile(table2, rules2) {
  const concrete = rules2.rows === "concrete" ? concreteRows(table2, rules2.ended) : null;
  if (concrete === null) return draftOf(table2, rules2, null);
  if (!("table" in concrete)) return { kind: "refused", problems: concrete };
  const drafting = draftOf(concrete.table, rules2, concrete.gone);
  return drafting.kind === "draft" ? { ...drafting, draft: concrete.restore(drafting.draft) } : drafting;
}
function draftOf(table2, rules2, gone) {
  const { changes, torn } = spanChanges(table2);
  const isSynced = rules2.dates === "sync";
  const refused2 = [
    ...refusals(table2, torn, rules2.rows),
    ...isSynced ? unclearDays(table2, table2.wanted.lines) : []
  ];
  if (refused2.length > 0) return { kind: "refused", problems: refused2 };
  if (gone === null && !needsEdit(table2, changes, rules2)) return { kind: "unchanged" };
  const hindered = hindrances(table2);
  if (hindered.length > 0) return { kind: "refused", problems: hindered };
  const rows = decideRows(table2, changes, rules2.ended);
  const unclear = unclearDays(table2, rows.added);
  if (unclear.length > 0) return { kind: "refused", problems: unclear };
  const bounds = boundChanges(table2, movementOf(table2, rows, changes, gone ?? []));
  const arranged = arrange(table2, { ...rows, spans: changes, bounds, dates: rules2.dates });
  if (arranged.problems.length > 0) return { kind: "refused", problems: arranged.problems };
  const blurred = blurredDays(table2, arranged.rows);
  if (blurred.length > 0) return { kind: "refused", problems: blurred };
  return { kind: "draft", draft: { rows: arranged.rows } };
}
function needsEdit(table2, spans, { dates: dates2 }) {
  if (spans.length > 0 || table2.wanted.lines.some((line) => isWrong(line, table2))) return true;
  if (isUnnamed(table2.wanted.lines[0], table2)) return true;
  return table2.entries.some((entry) => {
    const line = lineOf2(entry);
    if (isStale(entry, table2) || changedDays(entry, "none", dates2, table2).size > 0) return true;
    return line !== null && relabelled(entry, line, table2) !== null;
  });
}
function isUnnamed(newest, table2) {
  if (newest === void 0 || newest.tier === null) return false;
  const speaker = table2.speakers.of(newest);
  return speaker !== null && meansNewest(speaker) && listsNewestByName(table2);
}
function movementOf(table2, rows, spans, gone) {
  const old = table2.entries.flatMap((entry) => finalRow(entry, rows.fateOf(entry), spans) ?? []);
  const added = rows.added.map((line) => newRow(line, table2));
  const taken = new Set(spans.flatMap((change2) => change2.takes));
  return {
    final: [...old, ...added],
    gone: [
      ...gone,
      ...table2.entries.flatMap((entry) => goneFloor(entry, rows.fateOf(entry), spans)),
      ...spans.flatMap((change2) => leftBehind2(change2, table2))
    ],
    passedOver: table2.wanted.lines.filter(
      (line) => line.tier === null && !rows.ended.has(line) && !taken.has(line) && table2.newestListed.length > 0 && compareNumbers(line.line.numbers, table2.newestListed) > 0
    )
  };
}
function newRow(line, table2) {
  const digits2 = clonedDigits(sourceFor(line, table2), line);
  return { digits: digits2, numbers: digits2.split(".").map(Number), lines: [line], isNew: true };
}
function finalRow(entry, fate, spans) {
  if (fate.kind === "drop") return null;
  const digits2 = finalDigits(entry, fate, spans);
  if (digits2 === null) return null;
  const lines = entry.names.flatMap(({ line }) => line ?? []);
  return { digits: digits2, numbers: digits2.split(".").map(Number), lines, isNew: false };
}
function finalDigits(entry, fate, spans) {
  const { notation } = entry;
  const from = spans.find((change2) => change2.entry === entry)?.from ?? null;
  if (notation.kind === "range") return from ?? notation.from.digits;
  if (notation.kind === "above") return from ?? notation.bound.digits;
  if (fate.kind === "change" && fate.digits !== void 0) return fate.digits;
  const without = fate.kind === "change" ? fate.without ?? [] : [];
  const left = entry.names.filter((name) => !without.includes(name));
  const [lowest] = [...left].sort((a, b) => compareNumbers(a.label.numbers, b.label.numbers));
  return lowest?.label.digits ?? null;
}
function leftBehind2({ entry, from }, { speakers }) {
  const floor = from?.split(".").map(Number) ?? [];
  return speakers.linesOf(entry).map(({ line }) => line.numbers).filter((numbers) => compareNumbers(numbers, floor) < 0);
}
function goneFloor(entry, fate, spans) {
  const floor = floorOf(entry);
  if (floor === null) return [];
  const after2 = fate.kind === "drop" ? null : finalDigits(entry, fate, spans);
  const moved2 = after2 === null || compareNumbers(after2.split(".").map(Number), floor) !== 0;
  return moved2 ? [floor] : [];
}

// src/document/verify/false-day.ts
function hasSameCells(was, now, dates2, old) {
  const synced = changedDays(was, "none", dates2, old);
  const cellsOf2 = ({ row: row2 }) => JSON.stringify(row2.cells.map(({ raw }, column) => synced.has(column) ? null : raw));
  return cellsOf2(was) === cellsOf2(now);
}
function hasMoved(was, now, { candidate }) {
  return was.row.cells.every(
    ({ raw }, column) => column === candidate.version || raw === now.row.cells[column]?.raw
  );
}
function falseDay(now, old, { states: states2 }) {
  const texts = new Set(Object.values(states2));
  const before = new Map(
    old.entries.flatMap((entry) => lineIn(entry).map(({ line }) => [line.name, entry]))
  );
  const wrong = now.entries.find(
    (entry) => lineIn(entry).some(
      (line) => old.days.some((column) => {
        const raw = rawIn(entry, column);
        const was = before.get(line.line.name);
        const isKept = was !== void 0 && rawIn(was, column) === raw;
        return !isKept && !texts.has(raw) && isFalse(entry, column, line, old);
      })
    )
  );
  return wrong === void 0 ? null : `A day in the row "${versionText(wrong, now)}" is not the policy's.`;
}
function lineIn({ names: names3 }) {
  const [name, second] = names3;
  return name?.line && second === void 0 ? [name.line] : [];
}
function rawIn({ row: row2 }, { index: index2 }) {
  return row2.cells[index2]?.raw ?? "";
}
function isFalse(entry, column, line, { states: states2, wanted }) {
  const text4 = entry.row.cells[column.index]?.text ?? "";
  const day = dayOf2(column, line, wanted.day);
  const found2 = dateIn(text4, column.order);
  if (found2 !== null) return day === null || writeDate(day, found2.date) !== found2.text;
  const isState2 = states2.some(({ index: index2 }) => index2 === column.index);
  if (isState2 || rawIn(entry, column) === column.past && hasPassed(column, line, wanted.tiers))
    return false;
  return !isOpen(text4) || day !== null && column.like !== null;
}

// src/document/verify/lost-bound.ts
function lostBound(old, now) {
  const needed = boundsOf(old).filter(
    (bound, index2, all2) => hasTail(bound, all2[index2 - 1] ?? null, now) && !isVoid(bound, now)
  );
  return boundsOf(now).length < needed.length ? "A catch-all was lost." : null;
}
function boundsOf({ entries }) {
  return entries.filter(({ notation }) => notation.kind === "below").sort((a, b) => compareNumbers(numbersOf2(b), numbersOf2(a)));
}
function numbersOf2({ notation }) {
  return notation.kind === "below" ? notation.bound.numbers : [];
}
function isVoid(bound, { wanted, speakers }) {
  const beneath = wanted.lines.filter(({ line }) => contains(bound, line.latest.version.numbers, false));
  const oldest = beneath.at(-1) ?? null;
  return oldest !== null && oldest.tier !== null && beneath.every((line) => speakers.of(line) !== null);
}
function hasTail(bound, ceiling, { entries }) {
  return entries.map(floorOf).some((floor) => {
    if (floor === null || compareNumbers(floor, numbersOf2(bound)) < 0) return false;
    return ceiling === null || compareNumbers(floor, numbersOf2(ceiling)) < 0;
  });
}

// src/document/verify/loss.ts
function loss(old, now, rules2) {
  return lostHeader(old, now) ?? lostRow(old, now, rules2) ?? repeatedRow(old, now) ?? lostLine(old, now, rules2) ?? lostCell(old, now, rules2) ?? lostOrder(old, now);
}
function lostHeader(old, now) {
  const cells2 = ({ candidate }) => candidate.table.header.cells.map(({ raw }) => raw);
  const isSame4 = JSON.stringify(cells2(old)) === JSON.stringify(cells2(now));
  const alignment = ({ candidate }) => candidate.table.delimiter.cells.map(({ raw }) => raw.replace(/-+/u, "-")).join();
  return isSame4 && alignment(old) === alignment(now) ? null : "The header changed.";
}
function lostRow(old, now, rules2) {
  const texts = new Set(now.entries.map((entry) => versionText(entry, now)));
  const dropped = old.entries.find(
    (entry) => !texts.has(versionText(entry, old)) && isLasting(entry, old, now, rules2)
  );
  if (dropped !== void 0) return `The row "${versionText(dropped, old)}" was lost.`;
  return lostBound(old, now);
}
function isLasting(entry, old, now, rules2) {
  const { notation, names: names3 } = entry;
  if (rules2.rows === "concrete" && ["newest", "rest"].includes(notation.kind)) return false;
  if (["newest", "rest", "branch", "unread"].includes(notation.kind)) return true;
  const isUnreleased = names3.length > 0 && names3.every(({ line, fit }) => line === null && fit === "unreleased");
  if (!isUnreleased || isTemplate(old.entries) || isStale(entry, old)) return false;
  return !now.entries.some((other) => contains(other, floorOf(entry) ?? [], false));
}
function repeatedRow(old, now) {
  const known = repeated(old);
  const twice = repeated(now).find((text4) => !known.includes(text4));
  return twice === void 0 ? null : `The row "${twice}" stands twice.`;
}
function repeated(table2) {
  const texts = table2.entries.map((entry) => versionText(entry, table2));
  return texts.filter((text4, index2) => texts.indexOf(text4) !== index2);
}
function lostLine(old, now, rules2) {
  const isSelective = rules2.ended === "drop" || rules2.ended !== "keep" && listsSupportedOnly(old);
  if (isSelective || endedRows2(now) >= Math.max(endedRows2(old), 12)) return null;
  const fallen = old.wanted.lines.find((line) => {
    const isNew2 = compareNumbers(line.line.numbers, old.newestListed) > 0 && old.newestListed.length > 0;
    return (isNew2 || old.speakers.of(line) !== null) && now.speakers.of(line) === null;
  });
  return fallen === void 0 ? null : `No row speaks for ${fallen.line.name} any more.`;
}
function listsSupportedOnly(table2) {
  const standsForOthers = (entry) => entry.notation.kind === "rest" || isCatchAll(entry, table2);
  return endedRows2(table2) === 0 && !table2.entries.some(standsForOthers);
}
function endedRows2({ entries, vocabulary }) {
  return entries.filter((entry) => entry.names.length > 0 && vocabulary.says(entry) === "ended").length;
}
function lostCell(old, now, rules2) {
  const before = new Map(old.entries.map((entry) => [versionText(entry, old), entry]));
  const changed2 = now.entries.find((entry) => {
    const was = before.get(versionText(entry, now));
    if (was === void 0) return !isNewBound(entry, old, rules2) && isTurnedBound(entry, old, now);
    const mayChange = isStale(was, old) || old.speakers.linesOf(was).some((line) => isWrong(line, old)) || now.speakers.linesOf(entry).some((line) => !old.vocabulary.satisfies(was, line.tier));
    return !mayChange && !hasSameCells(was, entry, rules2.dates, old);
  });
  return changed2 === void 0 ? null : `The row "${versionText(changed2, now)}" changed for no reason.`;
}
function isNewBound(entry, { vocabulary }, { rows }) {
  return rows === "concrete" && vocabulary.says(entry) === "ended";
}
function isTurnedBound(entry, old, now) {
  const isMoved = (was) => was.notation.kind === "below" && hasMoved(was, entry, old);
  return entry.notation.kind === "below" && !old.entries.some(isMoved) && now.entries.length > 0;
}
function lostOrder(old, now) {
  const texts = old.entries.map((entry) => versionText(entry, old));
  const places = now.entries.map((entry) => texts.indexOf(versionText(entry, now))).filter((place) => place >= 0);
  const isKept = places.every((place, index2) => index2 === 0 || place >= (places[index2 - 1] ?? 0));
  const orders = [old.order, now.order];
  if (!isKept || isOrdered(old, old.order) && !orders.every((order) => isOrdered(now, order)))
    return "The order of the rows was lost.";
  const shifted3 = old.entries.find((entry) => isBranch(entry) && leftItsEnd(entry, old, now));
  if (shifted3 !== void 0) return `The row "${versionText(shifted3, old)}" lost its place.`;
  const astray = now.entries.find((entry) => isAstray(entry, now, old.order));
  const wasInPlace = !old.entries.some((entry) => isAstray(entry, old, old.order));
  return astray !== void 0 && wasInPlace ? `The row "${versionText(astray, now)}" lost its place.` : null;
}
function isBranch({ notation }) {
  return notation.kind === "branch" || notation.kind === "newest";
}
function leftItsEnd(entry, old, now) {
  const text4 = versionText(entry, old);
  const at2 = now.entries.findIndex((each2) => versionText(each2, now) === text4);
  if (at2 === -1) return false;
  const isMeant2 = [isNamed3, isWord].find((is) => old.entries.some(is) && now.entries.some(is)) ?? isNamed3;
  const before = old.entries.filter(old.entries.some(isNamed3) ? isNamed3 : isWord).map(({ index: index2 }) => index2);
  const after2 = now.entries.filter(isMeant2).map(({ index: index2 }) => index2);
  const wasTop = before.every((index2) => index2 > entry.index);
  const wasBottom = before.length > 0 && before.every((index2) => index2 < entry.index);
  return wasTop && after2.some((index2) => index2 < at2) || wasBottom && after2.some((index2) => index2 > at2);
}
function isNamed3({ names: names3 }) {
  return names3.length > 0;
}
function isWord({ notation }) {
  return notation.kind === "newest";
}
function isOrdered({ entries }, order) {
  const floors = entries.flatMap((entry) => {
    const floor = floorOf(entry);
    return floor === null ? [] : [floor];
  });
  const sign = order === "newest first" ? 1 : -1;
  return floors.every(
    (floor, index2) => index2 === 0 || compareNumbers(floors[index2 - 1] ?? [], floor) * sign >= 0
  );
}
function isAstray(entry, { entries }, order) {
  const { notation } = entry;
  if (notation.kind !== "below" && notation.kind !== "rest") return false;
  const behind = entries.filter(
    ({ index: index2 }) => order === "newest first" ? index2 > entry.index : index2 < entry.index
  );
  return behind.some((row2) => {
    const floor = floorOf(row2);
    if (floor === null) return false;
    return notation.kind === "rest" ? notation.of === null : !contains(entry, floor, false);
  });
}

// src/document/verify/truth.ts
function falsehood(now, old) {
  const wrong = now.wanted.lines.filter((line) => isWrong(line, now) || isMisnamed(line, now, old));
  if (wrong.length > 0)
    return `The new table is wrong about ${wrong.map(({ line }) => line.name).join(", ")}.`;
  const known = new Map(old?.entries.map((entry) => [versionText(entry, old), entry]));
  const fresh = now.entries.filter((entry) => !known.has(versionText(entry, now)));
  const invented = fresh.find(isInvented);
  if (invented !== void 0) return `Nothing was released as "${versionText(invented, now)}".`;
  const overlap = fresh.find((entry) => isOverlapping(entry, now));
  if (overlap !== void 0) return `The row "${versionText(overlap, now)}" also covers supported rows.`;
  if (old === null) return null;
  const loose = now.entries.find((entry) => {
    const was = known.get(versionText(entry, now));
    return isLoose(entry, now) && (was === void 0 || !isLoose(was, old));
  });
  return loose === void 0 ? null : `The bound "${versionText(loose, now)}" names no row above it.`;
}
function isMisnamed(line, now, old) {
  const entry = now.speakers.of(line);
  if (old === null || entry === null) return false;
  return !old.states.every((column) => column.satisfies(entry, line.tier));
}
function isInvented({ names: names3, notation }) {
  return notation.kind === "pre-release" || names3.some(({ fit }) => fit === "unreleased" || fit === "coarse");
}
function isOverlapping(bound, { entries, vocabulary, order }) {
  if (bound.notation.kind !== "below" || vocabulary.says(bound) !== "ended") return false;
  const before = entries.filter((entry) => {
    const isBefore = order === "newest first" ? entry.index < bound.index : entry.index > bound.index;
    return isBefore && (vocabulary.says(entry) === "supported" || isOfReleases(entry));
  });
  return before.map(floorOf).some((floor) => floor !== null && contains(bound, floor, false));
}
function isOfReleases({ names: names3, notation }) {
  return notation.kind === "lines" && names3.some(({ fit }) => fit !== "unreleased");
}
function isLoose(bound, { entries, wanted, vocabulary }) {
  const { notation } = bound;
  if (notation.kind !== "below" || vocabulary.says(bound) === "supported") return false;
  const { numbers } = notation.bound;
  if (notation.inclusive) {
    return !wanted.lines.some(
      ({ line, tier }) => tier === null && isSame3(line.latest.version.numbers, numbers)
    );
  }
  const rows = entries.flatMap((entry) => [floorOf(entry) ?? []]).filter((floor) => floor.length > 0);
  const hasWords = rows.length === 0 || entries.some((entry) => entry.notation.kind === "newest");
  const floors = hasWords ? [...rows, wanted.lines[0]?.line.numbers ?? []] : rows;
  return !floors.some((floor) => compareNumbers(floor, numbers) === 0 || isSame3(floor, numbers));
}
function isSame3(version3, numbers) {
  return numbers.every((number, index2) => (version3[index2] ?? 0) === number);
}

// src/document/verify/verify.ts
function verify(claim, read2 = parseMarkdown) {
  const { path: path4, before, after: after2, wanted, rules: rules2 } = claim;
  if (claim.edits.some(({ before: old2, after: now2 }) => /[\r\n]/u.test(`${old2 ?? ""}${now2 ?? ""}`)))
    return refuse("An edit is more than one line.");
  if (replay(before, claim.edits) !== after2) return refuse("Bytes outside the reported edits differ.");
  const [oldRoot, newRoot] = [read2(before), read2(after2)];
  const old = readAgain(oldRoot, before, path4, wanted, rules2);
  const now = readAgain(newRoot, after2, path4, wanted, rules2);
  if (now === null) return refuse("The table is not found again.");
  const reason = falsehood(now, old) ?? sameTree(oldRoot, newRoot, old, now, claim) ?? (old === null ? strayInsertion(claim) : strayEdit(old, now, claim) ?? loss(old, now, rules2) ?? falseDay(now, old, rules2));
  if (reason !== null) return refuse(reason);
  if (reconcile(now, rules2).kind !== "unchanged") return refuse("A second run would change it again.");
  return { ok: true, after: now };
}
function refuse(reason) {
  return { ok: false, reason };
}
function readAgain(root, text4, path4, wanted, rules2) {
  const located = locateTable(root, text4, { path: path4, table: rules2.table, adopt: true });
  if (!located.ok || located.value === null) return null;
  return survey(path4, text4, located.value, wanted, rules2.states);
}
function replay(before, edits) {
  const lines = before.split(/(?<=\r\n|\n|\r(?!\n))/u);
  const usual = /\r\n|\r|\n/u.exec(before)?.[0] ?? "\n";
  const removed = /* @__PURE__ */ new Set();
  const inserted2 = /* @__PURE__ */ new Map();
  const replaced2 = /* @__PURE__ */ new Map();
  for (const { line, before: old, after: after2 } of edits) {
    if (old === null) inserted2.set(line, [...inserted2.get(line) ?? [], after2 ?? ""]);
    else if (after2 === null) removed.add(line);
    else replaced2.set(line, after2);
  }
  const result = lines.flatMap((source, index2) => {
    const line = index2 + 1;
    const ending = /(?<![\r\n])[\r\n]*$/u.exec(source)?.[0] ?? "";
    const own3 = removed.has(line) ? [] : [`${replaced2.get(line) ?? source.slice(0, source.length - ending.length)}${ending}`];
    return [...own3, ...(inserted2.get(line) ?? []).map((text4) => text4 + (ending || usual))];
  });
  return closed([...(inserted2.get(0) ?? []).map((text4) => text4 + usual), ...result], before);
}
function closed(lines, before) {
  const usual = /\r\n|\r|\n/u.exec(before)?.[0] ?? "\n";
  const isClosed2 = /[\r\n]$/u.test(before);
  return lines.map((line, index2) => {
    const isLast = index2 === lines.length - 1;
    if (!isLast) return /[\r\n]$/u.test(line) ? line : line + usual;
    return isClosed2 ? line : line.replace(/(?<![\r\n])[\r\n]+$/u, "");
  }).join("");
}
function strayInsertion({ edits }) {
  return edits.every(({ before }) => before === null) ? null : "Lines outside the new section changed.";
}
function strayEdit(old, now, { edits }) {
  const { header, delimiter: delimiter2, rows } = old.candidate.table;
  const last = rows.at(-1)?.line ?? delimiter2.line;
  const labelled = [newestLabel(old), newestLabel(now)];
  const labels = labelled.flatMap((label2) => label2 ?? []).sort((a, b) => b.length - a.length);
  const plain3 = (text4) => labels.length < 2 ? text4 : labels.reduce((words2, label2) => words2?.replaceAll(label2, "\0") ?? null, text4);
  const stray = edits.find(({ line, before, after: after2 }) => {
    const isInTable = line <= last && (before === null ? line >= delimiter2.line : line >= header.line);
    return !isInTable && (before === null || after2 === null || plain3(before) !== plain3(after2));
  });
  return stray === void 0 ? null : `Line ${stray.line} lies outside the table and changed.`;
}
function sameTree(before, after2, old, now, { edits }) {
  if (old === null) return sameAround(before, after2) ? null : "The Markdown around the new section changed.";
  const from = outside(before, old.candidate.table.start);
  const to = outside(after2, now.candidate.table.start);
  const isSame4 = from.every((node2, index2) => {
    const { line } = spanOf(node2);
    const last = node2.position?.end.line ?? line;
    const isTouched = edits.some((edit) => edit.line >= line && edit.line <= last);
    return isSameNode(node2, to[index2], isTouched);
  });
  return isSame4 && from.length === to.length ? null : "The Markdown outside the table changed.";
}
function sameAround({ children: from }, { children: to }) {
  const added = to.length - from.length;
  const at2 = from.findIndex((node2, index2) => !isSameNode(node2, to[index2], false));
  if (at2 === -1) return added >= 0;
  return added >= 0 && from.slice(at2).every((node2, index2) => isSameNode(node2, to[at2 + added + index2], false));
}
function outside(root, tableStart) {
  return root.children.filter((node2) => node2.type !== "table" || spanOf(node2).start !== tableStart);
}

// src/document/write/insert.ts
function newSection(wanted, states2) {
  const rows = [["Version", "Supported"], ...listedLines(wanted).map((line) => rowOf(line, wanted, states2))];
  const lowest = wanted.lines.filter((line) => line.tier !== null).at(-1);
  if (lowest !== void 0 && wanted.lines.at(-1) !== lowest) {
    rows.push([`< ${lowest.line.name}`, states2.ended ?? ":x:"]);
  }
  const widths = [0, 1].map((column) => Math.max(...rows.map((row2) => row2[column]?.length ?? 0)));
  const lines = rows.map(
    (row2) => `| ${row2.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`
  );
  const delimiter2 = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return ["## Supported Versions", "", ...lines.toSpliced(1, 0, delimiter2)].join("\n");
}
function listedLines({ lines }) {
  const first = lines.findIndex((line) => line.tier !== null);
  const last = lines.findLastIndex((line) => line.tier !== null);
  return first === -1 ? [] : lines.slice(first, last + 1);
}
function rowOf(line, { tiers: tiers2 }, states2) {
  const label2 = plainLabel(line);
  if (line.tier === null) return [label2, states2.ended ?? ":x:"];
  const plain3 = tiers2.length > 1 ? `:white_check_mark: ${line.tier}` : ":white_check_mark:";
  return [label2, states2[line.tier] ?? plain3];
}
function supportHeading(root) {
  const titles = root.children.filter((node2) => node2.type === "heading").map((node2) => ({ title: toString(node2), line: spanOf(node2).line }));
  return titles.find(({ title }) => versionWords.test(title) && supportWords.test(title)) ?? null;
}
function insertSection(root, text4, section) {
  const headings = root.children.filter((node2) => node2.type === "heading").map(spanOf);
  const opens = root.children[0]?.type === "heading";
  const next = headings[opens ? 1 : 0];
  const ending = /\r\n|\r|\n/u.exec(text4)?.[0] ?? "\n";
  const lines = section.split("\n");
  const at2 = next?.lineStart ?? text4.length;
  const isFresh = text4 === "" || text4.endsWith("\n") || text4.endsWith("\r");
  const lead = next === void 0 ? [...isFresh ? [] : [""], ...text4 === "" ? [] : [""]] : [];
  const tail = next === void 0 ? [""] : ["", ""];
  const after2 = [...lead, ...lines, ...tail].join(ending);
  const follows = (next?.line ?? countLines(text4, isFresh) + 1) - 1;
  const shown = [
    ...next === void 0 && text4 !== "" ? [""] : [],
    ...lines,
    ...next === void 0 ? [] : [""]
  ];
  return {
    change: { start: at2, end: at2, with: after2 },
    edits: shown.map((line) => ({ line: follows, before: null, after: line }))
  };
}
function countLines(text4, isClosed2) {
  return text4 === "" ? 0 : text4.split(/\r\n|\r|\n/u).length - (isClosed2 ? 1 : 0);
}

// src/document/keep.ts
var byteOrderMark = "\uFEFF";
function keepDocument(file, wanted, rules2, onMissingTable2, read2 = markdownReader()) {
  if (file === null) return keepNothing(wanted, rules2, onMissingTable2);
  const mark = file.text.startsWith(byteOrderMark) ? byteOrderMark : "";
  const text4 = file.text.slice(mark.length);
  const keeping = keepText({ path: file.path, text: text4, wanted, rules: rules2, onMissingTable: onMissingTable2, read: read2 });
  const { after: after2 } = keeping.outcome;
  return after2 === void 0 ? keeping : { ...keeping, outcome: { ...keeping.outcome, after: mark + after2 } };
}
function keepNothing(wanted, rules2, onMissingTable2) {
  const isWanted = wanted.lines.length > 0 && onMissingTable2 !== "ignore";
  return blocked(null, isWanted ? [noDocument(candidatePaths(rules2.file))] : []);
}
function keepText(task) {
  const { path: path4, text: text4, wanted, rules: rules2 } = task;
  const root = task.read(text4);
  const located = locateTable(root, text4, { path: path4, table: rules2.table, adopt: rules2.adopt });
  const isIdle = wanted.lines.length === 0;
  if (!located.ok) return blocked(path4, isIdle ? [] : located.problems);
  if (located.value === null) return isIdle ? unchanged(path4, []) : addTable(task, root);
  const table2 = survey(path4, text4, located.value, wanted, rules2.states);
  if (isIdle) return unchanged(path4, observations(table2));
  return { ...keepTable(task, table2, root), dates: publishedDates(table2) };
}
function keepTable(task, table2, root) {
  const { path: path4, text: text4, rules: rules2 } = task;
  const drafting = reconcile(table2, rules2);
  switch (drafting.kind) {
    case "unchanged":
      return unchanged(path4, observations(table2));
    case "refused":
      return blocked(path4, drafting.problems, observations(table2));
    case "draft":
      return withMentions(task, table2, root, splice2(text4, table2.candidate.table, drafting.draft));
  }
}
function withMentions(task, table2, root, { change: change2, edits }) {
  const { path: path4, text: text4, wanted, rules: rules2 } = task;
  const draft = applyChanges(text4, [change2]);
  const located = locateTable(task.read(draft), draft, { path: path4, table: rules2.table, adopt: true });
  if (!located.ok || located.value === null)
    return blocked(path4, [unverifiedEdit(path4, "The table is not found again.")]);
  const rewritten = survey(path4, draft, located.value, wanted, rules2.states);
  const mentions = findMentions(table2, rewritten, root, rules2.mentions);
  const all2 = [...edits, ...mentions.edits].sort((a, b) => a.line - b.line);
  return verified(task, applyChanges(text4, [change2, ...mentions.changes]), all2, mentions.found, table2);
}
function addTable(task, root) {
  const { path: path4, text: text4, wanted, rules: rules2, onMissingTable: onMissingTable2 } = task;
  const section = newSection(wanted, rules2.states);
  if (onMissingTable2 === "ignore") return unchanged(path4, [tableLeftOut(path4)]);
  const passed2 = passedOver(root, text4);
  if (onMissingTable2 === "fail") return blocked(path4, [noVersionTable(path4, section, passed2)]);
  const unkept2 = passed2.find(({ isOfVersions }) => isOfVersions);
  if (unkept2 !== void 0) return blocked(path4, [tableOutOfReach(path4, unkept2.line, unkept2.reason)]);
  const existing = supportHeading(root);
  if (existing !== null) return blocked(path4, [sectionExists(path4, existing.title, existing.line)]);
  const { change: change2, edits } = insertSection(root, text4, section);
  return verified(task, applyChanges(text4, [change2]), edits, [], null);
}
function verified({ path: path4, text: before, wanted, rules: rules2, read: read2 }, after2, edits, mentions, old) {
  const verdict2 = verify({ path: path4, before, after: after2, edits, wanted, rules: rules2 }, read2);
  if (!verdict2.ok) return blocked(path4, [unverifiedEdit(path4, verdict2.reason)]);
  const left = old === null ? [] : [...openCells(old, verdict2.after), ...lostFootnotes(old, verdict2.after)];
  const notes2 = [...observations(verdict2.after), ...left];
  return { outcome: { path: path4, changed: true, edits, mentions, after: after2 }, notes: notes2, problems: [] };
}
function unchanged(path4, notes2) {
  return { outcome: { path: path4, changed: false, edits: [], mentions: [] }, notes: notes2, problems: [] };
}
function blocked(path4, problems, notes2 = []) {
  return { outcome: { path: path4, changed: false, edits: [], mentions: [] }, notes: notes2, problems };
}

// src/policy/ending.ts
function endingSoon({ day, support: support3 }, lines, policy) {
  if (policy.notice === null) return [];
  const last = addDuration(day, policy.notice);
  const due = new Map(support3.flatMap((one2) => dueBy(last, one2)));
  const all2 = factsOf(lines, policy);
  const judge = judgeOf(all2, policy, day);
  const found2 = all2.flatMap((facts) => {
    const end2 = due.get(facts.line);
    return end2 === void 0 ? [] : endingOn(end2, judge(facts), policy);
  });
  return found2.toSorted((a, b) => a.day.localeCompare(b.day));
}
function dueBy(last, { line, tier, eol }) {
  return tier !== null && eol !== null && eol <= last ? [[line, eol]] : [];
}
function endingOn(end2, verdict2, policy) {
  const next = dayAfter(end2);
  if (tierOn(verdict2, next) !== null) return [];
  const reason = reasonFor({ ...verdict2, state: { kind: "ended" } }, policy, next);
  return [{ line: verdict2.facts.line, day: end2, words: reason.replace(/^ended /, "") }];
}

// src/problem/plan.ts
function noPolicy(path4, proposals) {
  const offers = proposals.map(({ text: text4, changed: changed2 }) => indented(`${effect(changed2)}${text4}`));
  return {
    code: "no-policy",
    what: "No support policy was found.",
    why: `There is no ${path4}, and none was given. How long a release is supported is the maintainers' promise to make.`,
    fix: `Write one to ${path4}, for example:

${offers.join("\n\n")}`
  };
}
function noReleases(day, tags) {
  const found2 = tags === 0 ? "the repository has no tags" : `none of its ${tags} tags is a release by ${day}`;
  return { code: "no-releases", what: `There are no releases: ${found2}. The document stays as it is.` };
}
function notCompared(path4, problems) {
  const count = problems === 1 ? "a problem" : `${problems} problems`;
  return {
    code: "not-compared",
    what: `The repository's own policy has ${count} and was not compared.`,
    where: { path: path4 }
  };
}
function effect(changed2) {
  if (changed2 === null) return "";
  if (changed2.length === 0) return "# changes nothing today\n";
  const lines = [...new Set(changed2)].map(String);
  const named3 = lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;
  return `# would change ${named3} today
`;
}
function indented(text4) {
  return text4.trimEnd().replaceAll(/^(?=.)/gm, "  ");
}

// src/policy/course.ts
function courseOf(verdict2) {
  const { moments, inForce, state } = verdict2;
  const turns = moments.flatMap((moment) => moment.kind === "on" ? [dayAfter(moment.day)] : []).sort();
  if (state.kind === "below-floor" || state.kind === "unknown") return { turns: [], on: () => null };
  return {
    turns,
    on: (day) => {
      const tier = tierOn(verdict2, day);
      return tier === null ? null : inForce.tiers[tier]?.name ?? null;
    }
  };
}

// src/policy/compare.ts
function comparePolicies(own3, proposed, day) {
  const ownVerdicts = byLine(own3, day);
  const proposedVerdicts = byLine(proposed, day);
  const only = [...ownVerdicts].filter(([name]) => !proposedVerdicts.has(name)).map(([, verdict2]) => verdict2);
  const pairs2 = [
    ...[...proposedVerdicts].map(([name, verdict2]) => [ownVerdicts.get(name) ?? null, verdict2]),
    ...only.map((verdict2) => [verdict2, null])
  ];
  return pairs2.toSorted((a, b) => compareNumbers(numbersOf3(b), numbersOf3(a))).flatMap(([before, after2]) => difference(before, after2, day) ?? []);
}
function numbersOf3([own3, proposed]) {
  return (proposed ?? own3)?.facts.line.numbers ?? [];
}
function byLine({ policy, lines }, day) {
  const verdicts = verdictsOf(factsOf(lines, policy), policy, day);
  return new Map(verdicts.map((verdict2) => [verdict2.facts.line.name, verdict2]));
}
function difference(own3, proposed, day) {
  const line = (proposed ?? own3)?.facts.line;
  const ownStanding = own3 && standingOf(own3, day);
  const proposedStanding = proposed && standingOf(proposed, day);
  if (line === void 0 || !ownStanding?.tier && !proposedStanding?.tier) return null;
  const from = own3 === null || proposed === null ? firstDayOf(line, day).day : firstDifference(own3, proposed, day);
  const same3 = from === null && JSON.stringify(ownStanding) === JSON.stringify(proposedStanding);
  return same3 ? null : { line: line.name, own: ownStanding, proposed: proposedStanding, from };
}
function standingOf(verdict2, day) {
  const last = verdict2.moments.at(-1);
  const tier = courseOf(verdict2).on(day);
  if (last === void 0) return { tier, eol: null, words: null };
  return last.kind === "on" ? { tier, eol: last.day, words: null } : { tier, eol: null, words: endWords(last) };
}
function firstDifference(own3, proposed, day) {
  const [a, b] = [courseOf(own3), courseOf(proposed)];
  const start = firstDayOf(own3.facts.line, day).day;
  const turns = [.../* @__PURE__ */ new Set([start, ...a.turns, ...b.turns])].filter((turn) => turn >= start).sort();
  const past = turns.filter((turn) => turn <= day);
  if (differ(a, b, day)) return past[past.findLastIndex((turn) => !differ(a, b, turn)) + 1] ?? day;
  return turns.find((turn) => turn > day && differ(a, b, turn)) ?? null;
}
function differ(a, b, day) {
  return a.on(day) !== b.on(day);
}

// src/problem/promise.ts
function shortenedPromise({ line, tier, before, now, where }) {
  const subject = tier === null ? "Its support" : `Its tier "${tier}"`;
  return {
    code: "shortened-promise",
    what: `The policy shortens the support of ${line}.`,
    why: `${subject} was published to end ${/^\d/.test(before) ? `on ${before}` : before} and ends on ${now} now.`,
    fix: `Keep the old end with a rule by version or under "lines", or add allow-shortening: ["${line}"] to the policy.`,
    ...where && { where }
  };
}
var shorteningAhead = "shortening-ahead";
function shorteningAheadNote(fact) {
  const { what: what3, why, fix } = shortenedPromise(fact);
  const text4 = `${what3} ${why} Everything but plan stops here. ${fix}`;
  return { code: shorteningAhead, what: text4, ...fact.where && { where: fact.where } };
}
function shortenedPromiseNote(fact) {
  const { what: what3, why } = shortenedPromise(fact);
  return { code: "shortened-promise", what: `${what3} ${why}`, ...fact.where && { where: fact.where } };
}

// src/policy/promise.ts
function publishedBy({ support: support3 }) {
  return support3.flatMap(({ line, ends, eol }) => {
    const last = ends.at(-1);
    const tiers2 = ends.map(({ tier, date, words: words2 }) => ({ line: line.name, tier, date, words: words2 }));
    return last === void 0 ? [] : [{ line: line.name, tier: null, date: eol, words: last.words }, ...tiers2.slice(0, -1)];
  });
}
function shortened(published, after2, policy) {
  const now = new Map(after2.support.map((support3) => [support3.line.name, support3]));
  const found2 = published.flatMap((promise) => {
    const support3 = now.get(promise.line);
    const end2 = support3 === void 0 ? null : earlierEnd(promise, support3, after2.day);
    return end2 === null || support3 === void 0 ? [] : [{ published: promise, now: end2, allowed: isAllowed(support3, policy) }];
  });
  return found2.filter(({ published: { line } }, index2) => found2[index2 - 1]?.published.line !== line);
}
function shortenedMessages(found2, stops) {
  const refused2 = found2.filter(({ allowed: allowed2 }) => !allowed2).map(factOf);
  const allowed = found2.filter((one2) => one2.allowed).map(factOf);
  return {
    notes: [...stops ? [] : refused2.map(shorteningAheadNote), ...allowed.map(shortenedPromiseNote)],
    problems: stops ? refused2.map(shortenedPromise) : []
  };
}
function factOf({ published: { line, tier, date, words: words2, where }, now }) {
  return { line, tier, before: date ?? words2 ?? "", now, ...where && { where } };
}
function earlierEnd(promise, support3, day) {
  const end2 = promise.tier === null ? currentEol(support3, day) : tierDate(support3, promise.tier);
  if (end2 === null || promise.date !== null && promise.date < day) return null;
  if (promise.date !== null) return end2 < promise.date ? end2 : null;
  return end2 < day || promise.words === "never" ? end2 : null;
}
function currentEol({ tier, eol }, day) {
  return tier !== null && eol !== null && eol < day ? null : eol;
}
function tierDate({ ends }, tier) {
  return ends.find((end2) => end2.tier === tier)?.date ?? null;
}
function isAllowed({ line }, { allowShortening }) {
  return allowShortening.some(({ numbers }) => compareNumbers(numbers, line.numbers) === 0);
}

// src/problem/product.ts
function saidOf(names3, message) {
  return { ...message, what: `${names3.join(", ")}: ${message.what}` };
}
function productsDisagree(names3, path4) {
  return {
    code: "products-disagree",
    what: `The products ${names3.slice(0, -1).join(", ")} and ${names3.at(-1)} disagree about ${path4}.`,
    why: "After the edits of all of them, one would still change what another wrote: they mean the same table.",
    fix: 'Give each product the heading above its own table as "table", or its own "file".',
    where: { path: path4 }
  };
}
function productNotCompared(product, path4) {
  const name = product === null ? "this policy" : `the product ${product}`;
  return {
    code: "not-compared",
    what: `The policy in ${path4} has no counterpart of ${name}, so the two were not compared.`,
    where: { path: path4 }
  };
}

// src/problem/release.ts
var mostShown = 5;
function ambiguousTags(families2) {
  const shown = families2.slice(0, mostShown).map(({ template: template2, count, examples: examples2 }) => `${template2} (${count}: ${examples2.join(", ")})`);
  return {
    code: "ambiguous-tags",
    what: "Several families of tags could be the releases of this repository.",
    why: `Found ${andMore(shown, families2.length, "families")}.`,
    fix: `Name the family in the policy, for example: tag: ${JSON.stringify(families2[0]?.template ?? "v{version}")}`
  };
}
function tagFamily(template2, count, others2) {
  const read2 = `Releases are read from the tags ${template2} (${count}).`;
  const left = `Other families were left out: ${andMore(others2.slice(0, mostShown), others2.length, "families")}; the policy can name one of them as tag: "\u2026".`;
  return { code: "tag-family", what: others2.length === 0 ? read2 : `${read2} ${left}` };
}
function backfilledReleases(tags, days) {
  const what3 = `${counted(tags.length, "release")} appeared on GitHub more than ${days} days after the tag (${examples(tags)}); the day of the tag is used.`;
  return { code: "backfilled-releases", what: what3 };
}
function numberingRestart(highest2, highestDay, newest, newestDay, ignore2) {
  return {
    code: "numbering-restart",
    what: `The highest version, ${highest2}, is from ${highestDay}, but the newest release is ${newest} of ${newestDay}. If the numbering was restarted, put ignore: ["${ignore2}"] into the policy.`
  };
}
function likelyFixes(tags, words2) {
  return {
    code: "likely-fixes",
    what: `${counted(tags.length, "tag")} such as ${tags[0]} ${tags.length === 1 ? "counts as a pre-release" : "count as pre-releases"}. To count fixes of a release as released, put stable: [${words2.join(", ")}] into the policy.`
  };
}
function tagsWithoutRelease(tags) {
  return {
    code: "tags-without-release",
    what: `${counted(tags.length, "tag")} without a release on GitHub (${examples(tags)}) ${tags.length === 1 ? "counts" : "count"} as released. To count published releases only, put releases: github into the policy.`
  };
}
function noPublishedReleases() {
  return {
    code: "no-published-releases",
    what: "The policy counts releases on GitHub only (releases: github), and none of the tags has one."
  };
}
function ignoredNothing(entry) {
  return { code: "ignored-nothing", what: `ignore: "${entry}" names no version that is tagged.` };
}
function examples(tags) {
  return andMore(tags.slice(0, 3), tags.length, "");
}
function andMore(shown, total, noun) {
  const rest = total - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more${noun === "" ? "" : ` ${noun}`}` : shown.join(", ");
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/release/tag-name.ts
var boundaryPattern = /[-_@][vV]?\.?\d/g;
var wordPattern = /(?:^|[-_@])[A-Za-z]+(\d+[._]\d)/g;
var mostStarts = 8;
var movingPattern = /(?:^|[-_./])(?:latest|nightly|current|stable|canary|edge|next|dev|testing|main|master|head)$/i;
function readTagName(tag, stableSuffixes = []) {
  const nameStart = tag.lastIndexOf("/") + 1;
  const whole = readVersion(tag.slice(nameStart), stableSuffixes);
  if (whole.kind === "version") return split2(tag, whole.version);
  for (const start of versionStarts(tag, nameStart)) {
    const reading = readVersion(tag.slice(start), stableSuffixes);
    if (reading.kind === "version") return split2(tag, reading.version);
    if (reading.reason === "moving label") return reading;
  }
  return movingPattern.test(tag) ? { kind: "not-a-version", reason: "moving label" } : whole;
}
function versionStarts(tag, nameStart) {
  const name = tag.slice(nameStart);
  const boundaries = [...name.matchAll(boundaryPattern)].map(({ index: index2 }) => index2 + 1);
  const words2 = [...name.matchAll(wordPattern)].map(
    ({ index: index2, 0: match, 1: numbers = "" }) => index2 + match.length - numbers.length
  );
  const starts = [...boundaries, ...words2].sort((a, b) => a - b);
  return starts.slice(0, mostStarts).map((start) => nameStart + start);
}
function split2(tag, version3) {
  return { kind: "version", before: tag.slice(0, tag.length - version3.text.length), version: version3 };
}

// src/release/family.ts
var trailingV = /(^|[^A-Za-z])[vV]\.?$/;
var productPrefix = /^(?:releases?|rel|version|ver|r)[-_/.@]?$/i;
var clearMajority = 10;
var nothingTagged = { template: "{version}", members: [] };
function readFamilies(tags, stableSuffixes) {
  const groups = /* @__PURE__ */ new Map();
  const strangers = /* @__PURE__ */ new Map();
  for (const tag of tags) {
    const name = readTagName(tag.name, stableSuffixes);
    if (name.kind === "not-a-version") {
      strangers.set(tag.name, name.reason);
      continue;
    }
    const group = groups.get(familyKey(name.before)) ?? [];
    groups.set(familyKey(name.before), group);
    group.push({ tag, before: name.before, version: name.version });
  }
  const families2 = [...groups].map(([key2, members]) => ({ template: templateOf(key2, members), members }));
  return { families: families2.sort((a, b) => b.members.length - a.members.length), strangers };
}
function familyKey(before) {
  return before.replace(trailingV, "$1");
}
function templateOf(key2, members) {
  const before = members[0]?.before ?? key2;
  return `${members.every((member) => member.before === before) ? before : key2}{version}`;
}
function chooseFamily(families2) {
  const released2 = families2.filter((family) => stableMembers(family).length > 0);
  const candidates = withoutStrays(released2);
  const bare = candidates.find(isBare);
  const named3 = candidates.filter((family) => !isBare(family));
  if (bare !== void 0) {
    if (!named3.some((family) => takesOver(family, bare))) return chosen(bare);
    return narrow(named3.filter((family) => lastDay2(family) >= lastDay2(bare)));
  }
  if (named3.length > 0) return narrow(named3);
  return chosen(families2.find(isBare) ?? families2[0] ?? nothingTagged);
}
function datingTags(tags, stableSuffixes) {
  const { families: families2 } = readFamilies(tags, stableSuffixes);
  const candidates = withoutStrays(families2.filter((family) => stableMembers(family).length > 0));
  const heirs = candidates.filter((family) => !isBare(family));
  const pairs2 = heirs.flatMap(
    (heir) => candidates.filter((other) => other !== heir && isAbove2(heir, other)).flatMap((other) => [heir, other])
  );
  return [...new Set(pairs2)].flatMap(stableMembers).map(({ tag }) => tag.name);
}
function narrow(families2) {
  const published = preferring(families2, (family) => family.members.some(({ tag }) => isPublished(tag)));
  const general = preferring(published, ({ template: template2 }) => productPrefix.test(familyKey(beforeOf(template2))));
  const plausible = preferring(
    general,
    (heir) => general.every((other) => other === heir || takesOver(heir, other))
  );
  const [first, ...others2] = plausible;
  if (first !== void 0 && others2.length === 0) return chosen(first);
  return {
    kind: "ambiguous",
    families: plausible.toSorted((a, b) => headed(b, plausible) - headed(a, plausible))
  };
}
function headed({ template: template2 }, families2) {
  const key2 = familyKey(beforeOf(template2));
  return families2.filter((other) => other.template.startsWith(key2)).length;
}
function preferring(families2, test) {
  const preferred = families2.filter(test);
  return preferred.length > 0 ? preferred : families2;
}
function withoutStrays(families2) {
  const sizes = families2.map((family) => stableMembers(family).length);
  if (Math.max(0, ...sizes) < clearMajority) return families2;
  return families2.filter((_, index2) => (sizes[index2] ?? 0) > 1);
}
function takesOver(family, other) {
  const days = stableMembers(family).map(({ tag }) => ownDay2(tag));
  const otherStopped = lastDay2(other);
  return isAbove2(family, other) && days.every((day) => day !== null && day >= otherStopped);
}
function isAbove2(family, other) {
  const highest2 = stableMembers(other).reduce((a, b) => compareVersions(a.version, b.version) < 0 ? b : a);
  return stableMembers(family).every(({ version: version3 }) => compareVersions(version3, highest2.version) > 0);
}
function lastDay2(family) {
  const days = stableMembers(family).map(({ tag }) => ownDay2(tag) ?? "");
  return days.sort().at(-1) ?? "";
}
function ownDay2(tag) {
  return tag.tagged ?? tag.committed;
}
function stableMembers({ members }) {
  return members.filter(({ version: version3 }) => version3.preRelease === null);
}
function isPublished({ release: release2 }) {
  return release2 !== null && !release2.draft;
}
function isBare({ template: template2 }) {
  return familyKey(beforeOf(template2)) === "";
}
function beforeOf(template2) {
  return template2.slice(0, template2.indexOf("{version}"));
}
function chosen(family) {
  return { kind: "chosen", family };
}

// src/release/ignore.ts
function parseIgnored(text4, stableSuffixes = []) {
  const reading = readVersion(text4.trim(), stableSuffixes);
  if (reading.kind === "version") return { kind: "exact", text: text4, version: reading.version };
  const range = parseRange(text4);
  return range === null ? null : { kind: "range", text: text4, range };
}
function ignores(entry, version3) {
  switch (entry.kind) {
    case "exact":
      return compareVersions(entry.version, version3) === 0;
    case "range":
      return inRange(entry.range, version3.numbers);
  }
}

// src/release/noteworthy.ts
var backfillDays = 30;
var restartDays = 730;
function noteworthy(found2) {
  const notes2 = [
    familyNote(found2),
    ...ignoredNotes(found2),
    fixesNote(found2),
    publishingNote(found2),
    backfillNote(found2),
    restartNote(found2)
  ];
  return notes2.filter((note) => note !== null);
}
function dayOfRelease(tag, rules2) {
  const own3 = ownDay2(tag);
  const published = rules2.releases === "tags" || rules2.datesFrom === "tags" ? null : tag.release?.published ?? null;
  if (published === null) return { day: own3, backfilled: false };
  const backfilled = own3 !== null && daysBetween(own3, published) > backfillDays;
  return { day: backfilled ? own3 : published, backfilled };
}
function familyNote({ rules: rules2, census, members, template: template2 }) {
  if (rules2.tag !== null || members.length === 0) return null;
  const others2 = census.families.filter((family) => family.template !== template2 && hasReleases(family));
  const bare = template2 === "{version}" || template2 === "v{version}";
  if (bare && others2.length === 0) return null;
  return tagFamily(
    template2,
    members.length,
    others2.map((family) => family.template)
  );
}
function hasReleases({ members }) {
  return members.some(({ version: version3 }) => version3.preRelease === null);
}
function ignoredNotes({ rules: rules2, members }) {
  return rules2.ignore.filter((text4) => {
    const entry = parseIgnored(text4, rules2.stable);
    return entry === null || !members.some(({ version: version3 }) => ignores(entry, version3));
  }).map(ignoredNothing);
}
function fixesNote({ members, kept: [newest] }) {
  const fixes = members.filter(
    ({ version: version3 }) => version3.preRelease !== null && fixWord(version3.preRelease) !== null
  );
  const numbers = newest?.version.numbers ?? [];
  if (!fixes.some(({ version: version3 }) => compareNumbers(version3.numbers, numbers) >= 0)) return null;
  const words2 = new Set(fixes.map(({ version: version3 }) => fixWord(version3.preRelease ?? "") ?? ""));
  return likelyFixes(
    fixes.map(({ tag }) => tag.name),
    [...words2]
  );
}
function publishingNote({ rules: rules2, kept, members }) {
  if (rules2.releases === "github") {
    return members.some(({ tag }) => tag.release !== null) ? null : noPublishedReleases();
  }
  if (rules2.releases === "tags") return null;
  const oldestPublished = kept.findLastIndex(({ tag }) => tag.release !== null);
  const unpublished = kept.slice(0, oldestPublished + 1).filter(({ tag }) => tag.release === null);
  return unpublished.length === 0 ? null : tagsWithoutRelease(unpublished.map(({ tag }) => tag.name));
}
function backfillNote({ rules: rules2, kept }) {
  const backfilled = kept.filter(({ tag }) => dayOfRelease(tag, rules2).backfilled);
  return backfilled.length === 0 ? null : backfilledReleases(
    backfilled.map(({ tag }) => tag.name),
    backfillDays
  );
}
function restartNote({ rules: rules2, kept }) {
  const dated = kept.flatMap(({ tag, version: version3 }) => {
    const { day } = dayOfRelease(tag, rules2);
    return day === null ? [] : [{ tag, version: version3, day }];
  });
  const [highest2] = dated;
  if (highest2 === void 0) return null;
  const newest = dated.reduce((a, b) => b.day > a.day ? b : a);
  const above = dated.slice(0, dated.indexOf(newest));
  const lowest = above.at(-1);
  if (lowest === void 0 || above.some(({ day }) => daysBetween(day, newest.day) <= restartDays))
    return null;
  return numberingRestart(
    highest2.tag.name,
    highest2.day,
    newest.tag.name,
    newest.day,
    `>=${lowest.version.numbers.join(".")}`
  );
}

// src/release/template.ts
var placeholder = "{version}";
function parseTemplate(text4) {
  const [before, after2, ...more2] = text4.split(placeholder);
  return before === void 0 || after2 === void 0 || more2.length > 0 ? null : { before, after: after2 };
}
function matchTemplate({ before, after: after2 }, tag) {
  if (tag.length <= before.length + after2.length) return null;
  if (!tag.startsWith(before) || !tag.endsWith(after2)) return null;
  return tag.slice(before.length, tag.length - after2.length);
}

// src/release/tag.ts
function readReleases(tags, rules2) {
  const census = readFamilies(tags, rules2.stable);
  const product = rules2.tag === null ? productByEvidence(census) : success(productByTemplate(rules2.tag, tags, rules2));
  if (!product.ok) return product;
  const { template: template2, members } = product.value;
  const excluded = exclusions(members, rules2);
  const kept = keepOneOfEach(members.filter(({ tag }) => !excluded.has(tag.name)));
  const releases = kept.releases.map((member) => releaseOf(member, rules2));
  const reasons3 = new Map([...census.strangers, ...otherFamilies(census), ...excluded, ...kept.duplicates]);
  const notes2 = noteworthy({ rules: rules2, census, members, kept: kept.releases, template: template2 });
  return success({ releases, skipped: skippedTags(tags, releases, reasons3), family: template2 }, notes2);
}
function productByEvidence({ families: families2 }) {
  const choice2 = chooseFamily(families2);
  if (choice2.kind === "chosen") return success(choice2.family);
  const shown = choice2.families.map(({ template: template2, members }) => ({
    template: template2,
    count: members.length,
    examples: members.slice(-2).map(({ tag }) => tag.name)
  }));
  return failure([ambiguousTags(shown)]);
}
function productByTemplate(text4, tags, { stable }) {
  const template2 = parseTemplate(text4);
  const members = template2 === null ? [] : tags.flatMap((tag) => memberOf(tag, template2, stable) ?? []);
  return { template: text4, members };
}
function memberOf(tag, template2, stable) {
  const inner = matchTemplate(template2, tag.name);
  const reading = inner === null ? null : readVersion(inner, stable);
  if (inner === null || reading?.kind !== "version") return null;
  const { version: version3 } = reading;
  return { tag, before: `${template2.before}${inner.slice(0, -version3.text.length)}`, version: version3 };
}
function otherFamilies({ families: families2 }) {
  return families2.flatMap(
    ({ members }) => members.map(({ tag, before }) => [tag.name, `another tag family: ${before}{version}`])
  );
}
function exclusions(members, rules2) {
  const ignored2 = rules2.ignore.map((text4) => parseIgnored(text4, rules2.stable)).filter((entry) => entry !== null);
  const stable = members.filter(({ version: version3 }) => version3.preRelease === null).map(({ version: version3 }) => version3);
  const plain3 = new Set(stable.filter(({ later: later3 }) => later3.length === 0).map(numbersKey));
  const fine = new Set(stable.filter(({ parts }) => parts.length > 2).map(({ numbers }) => numbers[0]));
  const reasons3 = members.map((member) => {
    const { tag, version: version3 } = member;
    const reason = releaseReason(tag, rules2) ?? ignoreReason(version3, ignored2) ?? preReleaseReason(version3, plain3) ?? (version3.parts.length === 1 && fine.has(version3.numbers[0]) ? "moving label" : null);
    return [tag.name, reason];
  });
  return new Map(reasons3.filter((entry) => entry[1] !== null));
}
function releaseReason({ release: release2 }, { releases }) {
  if (releases === "tags") return null;
  if (release2 === null) return releases === "github" ? "no release on GitHub" : null;
  if (release2.draft) return "draft release";
  return release2.preRelease ? "marked as a pre-release on GitHub" : null;
}
function ignoreReason(version3, ignored2) {
  return ignored2.some((entry) => ignores(entry, version3)) ? "ignored by the policy" : null;
}
function preReleaseReason(version3, plain3) {
  if (version3.preRelease === null) return null;
  const twin = namesBuild(version3.preRelease) && plain3.has(numbersKey(version3));
  return twin ? `build twin of ${version3.parts.join(".")}` : "pre-release";
}
function keepOneOfEach(members) {
  const spellings = countBy(members, ({ before }) => before);
  const sorted = members.toSorted(
    (a, b) => compareVersions(b.version, a.version) || Number(b.tag.release !== null) - Number(a.tag.release !== null) || b.version.parts.length - a.version.parts.length || (spellings.get(b.before) ?? 0) - (spellings.get(a.before) ?? 0) || compareNumbers(numbersIn(b.version.text), numbersIn(a.version.text))
  );
  const releases = [];
  const duplicates = /* @__PURE__ */ new Map();
  for (const member of sorted) {
    const newest = releases.at(-1);
    if (newest === void 0 || compareVersions(newest.version, member.version) !== 0) releases.push(member);
    else duplicates.set(member.tag.name, `same version as ${newest.tag.name}`);
  }
  return { releases, duplicates };
}
function releaseOf({ tag, version: version3 }, rules2) {
  return { version: version3, tag: tag.name, day: dayOfRelease(tag, rules2).day };
}
function skippedTags(tags, releases, reasons3) {
  const released2 = new Set(releases.map(({ tag }) => tag));
  return tags.filter(({ name }) => !released2.has(name)).map(({ name }) => ({ tag: name, reason: reasons3.get(name) ?? "not a version" }));
}
function numbersKey({ epoch, numbers }) {
  const last = numbers.findLastIndex((number) => number !== 0);
  return [epoch, ...numbers.slice(0, last + 1)].join(".");
}
function numbersIn(text4) {
  return (text4.match(/\d{1,15}/g) ?? []).map(Number);
}
function countBy(items, keyOf) {
  const counts3 = /* @__PURE__ */ new Map();
  for (const item of items) counts3.set(keyOf(item), (counts3.get(keyOf(item)) ?? 0) + 1);
  return counts3;
}

// src/change/history.ts
function readHistory(tags, { release: release2, line }, day) {
  const reading = readReleases(tags, release2);
  if (!reading.ok) return reading;
  const releases = shippedBy(reading.value.releases, day);
  const grouped = linesOf(releases, line);
  const skipped2 = [...reading.value.skipped, ...later(reading.value.releases, day), ...grouped.skipped];
  return success({ releases, lines: grouped.lines, skipped: skipped2 }, reading.notes);
}
function shippedBy(releases, day) {
  return releases.filter((release2) => release2.day === null || release2.day <= day);
}
function later(releases, day) {
  return releases.flatMap(
    (release2) => release2.day !== null && release2.day > day ? [{ tag: release2.tag, reason: `released on ${release2.day}, after ${day}` }] : []
  );
}

// src/change/compare.ts
var nothing2 = { comparison: null, notes: [], problems: [] };
function compareWithOwn(proposed, after2, facts) {
  const { own: own3, previous: previous3 = null } = facts;
  const withOwn = own3 === null ? nothing2 : compareWith(own3, proposed, after2, facts);
  if (previous3?.reading.ok !== true) return withOwn;
  const withPrevious = compareWith(previous3, proposed, after2, facts);
  return {
    comparison: withOwn.comparison,
    notes: [...withOwn.notes, ...withPrevious.notes],
    problems: [...withOwn.problems, ...withPrevious.problems]
  };
}
function compareWithTable(dates2, after2, policy, { isTrial = false }) {
  const promises2 = dates2.map(({ line, tier, date, where }) => ({ line, tier, date, words: null, where }));
  return shortenedMessages(shortened(promises2, after2, policy), !isTrial);
}
function compareWith({ source, reading }, { product, lines }, after2, { tags, isTrial = false }) {
  if (!reading.ok) return { ...nothing2, notes: [notCompared(source, reading.problems.length)] };
  const counterpart = reading.value.find(({ name }) => name === product.name);
  if (counterpart === void 0) return { ...nothing2, notes: [productNotCompared(product.name, source)] };
  const published = publishedSide(counterpart, tags, after2.day);
  if (published === null) return { ...nothing2, notes: [notCompared(source, 1)] };
  const promises2 = publishedBy(published.evaluation).map((one2) => ({ ...one2, where: { path: source } }));
  const broken = shortened(promises2, after2, product.policy);
  const comparison3 = comparePolicies(published, { policy: product.policy, lines }, after2.day);
  return { comparison: comparison3, ...shortenedMessages(broken, !isTrial) };
}
function publishedSide({ policy }, tags, day) {
  const history2 = readHistory(tags, policy, day);
  if (!history2.ok) return null;
  const { lines } = history2.value;
  return { policy, lines, evaluation: evaluate(lines, policy, day) };
}

// src/change/settle.ts
function settle(day, source, findings) {
  const document3 = findings.document ?? untouched(null);
  const problems = once2(findings.problems ?? []);
  return {
    day,
    policy: { source, inferred: false },
    lines: findings.lines ?? [],
    skipped: findings.skipped ?? [],
    nextChange: findings.nextChange ?? null,
    ending: findings.ending ?? [],
    document: document3,
    before: findings.before ?? null,
    plan: planKind(document3, problems),
    notes: once2(findings.notes ?? []),
    problems,
    comparison: findings.comparison ?? null,
    products: findings.products ?? []
  };
}
function untouched(path4) {
  return { path: path4, changed: false, edits: [], mentions: [] };
}
function planKind(document3, problems) {
  if (problems.length > 0) return "blocked";
  return document3.changed ? "open" : "unchanged";
}
function once2(messages) {
  const seen2 = new Map(messages.map((message) => [JSON.stringify(message), message]));
  return [...seen2.values()];
}

// src/document/wanted.ts
function wantedLine(support3) {
  const { line, tier, lts, ends, eol } = support3;
  return { line, tier, lts, ends, eol };
}

// src/change/want.ts
function wantedFrom2({ day, support: support3 }, { releases }, policy) {
  return {
    day,
    lines: support3.map(wantedLine),
    tiers: tierNames(policy),
    tiersOn: (past) => {
      const { lines } = linesOf(shippedBy(releases, past), policy.line);
      return new Map(evaluate(lines, policy, past).support.map(({ line, tier }) => [line.name, tier]));
    }
  };
}
function tierNames({ tiers: tiers2, rules: rules2 }) {
  const lists = [tiers2, ...rules2.map((rule) => rule.tiers)].toSorted((a, b) => b.length - a.length);
  return [...new Set(lists.flat().map(({ name }) => name))];
}

// src/change/product.ts
function decideProduct(product, facts, day) {
  const { policy } = product;
  const file = chooseDocument(facts.files, facts.file ?? policy.document.file);
  const before = file.ok ? file.value?.text ?? null : null;
  const history2 = readHistory(facts.tags, policy, day);
  if (!history2.ok) {
    const { outcome, notes: notes2, problems } = untouchedFile(file);
    return {
      before,
      document: outcome,
      notes: [...history2.notes, ...notes2],
      problems: [...history2.problems, ...problems]
    };
  }
  const evaluation = evaluate(history2.value.lines, policy, day);
  const ending = endingSoon(evaluation, history2.value.lines, policy);
  const kept = documentFor(file, evaluation, history2.value, policy, facts);
  const compared = compareWithOwn({ product, lines: history2.value.lines }, evaluation, facts);
  const promised = compareWithTable(kept.dates ?? [], evaluation, policy, facts);
  return {
    lines: evaluation.support,
    skipped: history2.value.skipped,
    ending,
    nextChange: evaluation.nextChange === null ? null : addDays(evaluation.nextChange, -1),
    document: kept.outcome,
    before,
    notes: [
      ...history2.notes,
      ...evaluation.notes,
      ...ending.map(({ line, words: words2 }) => endsSoon(lineText(line.name), words2)),
      ...kept.notes,
      ...compared.notes,
      ...promised.notes
    ],
    problems: [...evaluation.problems, ...kept.problems, ...compared.problems, ...promised.problems],
    comparison: compared.comparison
  };
}
function documentFor(file, evaluation, history2, policy, facts) {
  if (!file.ok || evaluation.problems.length > 0) return untouchedFile(file);
  const wanted = wantedFrom2(evaluation, history2, policy);
  const kept = keepDocument(file.value, wanted, policy.document, facts.onMissingTable);
  const notes2 = [...file.notes, ...kept.notes];
  if (history2.releases.length > 0) return { ...kept, notes: notes2 };
  const why = noReleases(evaluation.day, facts.tags.length);
  return { outcome: untouched(kept.outcome.path), notes: [...notes2, why], problems: [] };
}
function untouchedFile(file) {
  const path4 = file.ok ? file.value?.path ?? null : null;
  return { outcome: untouched(path4), notes: file.notes, problems: file.ok ? [] : file.problems };
}

// src/release/allot.ts
function allotTags(tags, templates) {
  const narrowestFirst = templates.flatMap((text4, index2) => {
    const template2 = parseTemplate(text4);
    return template2 === null ? [] : [{ template: template2, index: index2 }];
  }).sort((a, b) => ownText(b.template) - ownText(a.template));
  const groups = templates.map(() => []);
  const rest = [];
  for (const tag of tags) {
    const found2 = narrowestFirst.find(({ template: template2 }) => matchTemplate(template2, tag.name) !== null);
    (groups[found2?.index ?? -1] ?? rest).push(tag);
  }
  return { groups, rest };
}
function ownText({ before, after: after2 }) {
  return before.length + after2.length;
}

// src/change/in-turn.ts
function editInTurn(concerns, files, day) {
  const written3 = concerns.reduce((so, concern) => editNext(so, concern, files, day), {
    files,
    problems: []
  });
  const isWhole = written3.problems.length === 0 && concerns.every(({ found: found2 }) => !found2.problems?.length);
  return isWhole ? { ...written3, problems: disagreements(concerns, written3.files, files, day) } : written3;
}
function editNext(so, { product, facts, found: found2 }, read2, day) {
  const path4 = found2.document?.path ?? null;
  if (path4 === null || found2.document?.changed !== true) return so;
  const isFirst = fileAt(so.files, path4) === fileAt(read2, path4);
  const { document: document3, problems = [] } = isFirst ? found2 : decideProduct(product, { ...facts, files: so.files }, day);
  return { files: withText(so.files, path4, document3?.after), problems: [...so.problems, ...problems] };
}
function disagreements(concerns, files, read2, day) {
  const changed2 = concerns.filter(({ found: { document: document3 } }) => {
    const path5 = document3?.path ?? "";
    const sharing = concerns.filter(({ found: found2 }) => found2.document?.path === path5);
    return sharing.length > 1 && fileAt(files, path5) !== fileAt(read2, path5);
  });
  const restless = changed2.filter(({ product, facts }) => {
    const { document: document3, problems = [] } = decideProduct(product, { ...facts, files }, day);
    return document3?.changed === true || problems.length > 0;
  });
  const [first] = restless;
  if (first === void 0) return [];
  const path4 = first.found.document?.path ?? "";
  const names3 = changed2.filter(({ found: found2 }) => found2.document?.path === path4).map(({ product }) => product.name);
  return [productsDisagree(names3, path4)];
}
function fileAt(files, path4) {
  return files.find((file) => file.path === path4);
}
function withText(files, path4, text4) {
  if (text4 === void 0) return files;
  return files.map(
    (file) => file.path === path4 ? { ...file, bytes: new TextEncoder().encode(text4) } : file
  );
}

// src/change/products.ts
function decideProducts(products, facts, day, source) {
  const { shares, rest } = shareTags(products, facts.tags);
  const concerns = shares.map(({ product, tags }) => {
    const own3 = { ...facts, notes: [], tags };
    return { product, facts: own3, found: decideProduct(product, own3, day) };
  });
  const written3 = editInTurn(concerns, facts.files, day);
  const parts = concerns.map(
    ({ product, found: found2 }) => partFrom(product.name, settle(day, source, found2), written3.files)
  );
  return {
    products: parts,
    skipped: rest.map(({ name }) => ({ tag: name, reason: "follows the tag template of no product" })),
    nextChange: parts.flatMap(({ nextChange }) => nextChange ?? []).sort()[0] ?? null,
    ...commonDocument(parts),
    notes: saidBy(parts, ({ notes: notes2 }) => notes2),
    problems: [...saidBy(parts, ({ problems }) => problems), ...written3.problems]
  };
}
function shareTags(products, tags) {
  const { groups, rest } = allotTags(
    tags,
    products.map(({ policy }) => policy.release.tag ?? "")
  );
  const shares = products.map((product, index2) => ({
    product: { ...product, name: product.name ?? "" },
    tags: groups[index2] ?? []
  }));
  return { shares, rest };
}
function partFrom(name, { products: _none, ...decision }, files) {
  const { document: document3 } = decision;
  const file = document3.changed ? files.find(({ path: path4 }) => path4 === document3.path) : void 0;
  if (file === void 0) return { name, ...decision };
  const after2 = new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes);
  return { name, ...decision, document: { ...document3, after: after2 } };
}
function commonDocument(parts) {
  const [first, ...others2] = parts;
  const changed2 = parts.some(({ document: document4 }) => document4.changed);
  const path4 = first?.document.path ?? null;
  if (first === void 0 || path4 === null || others2.some(({ document: document4 }) => document4.path !== path4)) {
    return { document: { ...untouched(null), changed: changed2 } };
  }
  const after2 = parts.find(({ document: document4 }) => document4.changed)?.document.after;
  const documents = parts.map(({ document: document4 }) => document4);
  const mentions = documents.flatMap((document4) => document4.mentions);
  const document3 = { path: path4, changed: changed2, edits: editsOf(documents), mentions };
  return { before: first.before, document: after2 === void 0 ? document3 : { ...document3, after: after2 } };
}
function saidBy(parts, messagesOf) {
  const said = parts.flatMap((part) => messagesOf(part).map((message) => ({ message, name: part.name })));
  const groups = /* @__PURE__ */ new Map();
  for (const one2 of said) {
    const key2 = JSON.stringify(one2.message);
    groups.set(key2, [...groups.get(key2) ?? [], one2]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === void 0) return [];
    const names3 = group.map(({ name }) => name);
    return [names3.length === parts.length ? first.message : saidOf(names3, first.message)];
  });
}

// src/problem/suggest.ts
function closest(word, candidates) {
  const wanted = word.toLowerCase();
  const most4 = Math.max(1, Math.floor(wanted.length / 3));
  let best = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > most4) continue;
    const distance2 = editDistance(wanted, candidate.toLowerCase());
    if (distance2 <= most4 && (best === null || distance2 < best.distance)) best = { candidate, distance: distance2 };
  }
  return best?.candidate ?? null;
}
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index2) => index2);
  for (let row2 = 1; row2 <= a.length; row2++) {
    const current = nextRow(a, b, row2, last, beforeLast);
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
function nextRow(a, b, row2, last, beforeLast) {
  const current = [row2];
  for (let column = 1; column <= b.length; column++) {
    const same3 = a[row2 - 1] === b[column - 1];
    const swapped = a[row2 - 1] === b[column - 2] && a[row2 - 2] === b[column - 1];
    current.push(
      Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same3 ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      )
    );
  }
  return current;
}

// src/problem/policy.ts
function expected(what3, example4, found2, where) {
  return {
    code: "policy-value",
    what: `This is not ${what3}.`,
    why: `Found ${found2}.`,
    fix: `Write ${what3}, such as ${example4}.`,
    where
  };
}
function unknownWord(found2, known, where) {
  return {
    code: "policy-value",
    what: `${capital(found2)} is none of the values this key takes.`,
    why: `They are ${known.join(", ")}.`,
    fix: suggestion(found2.replaceAll('"', ""), known) ?? `Write one of ${known.join(", ")}.`,
    where
  };
}
function unknownKey(key2, known, where) {
  return {
    code: "policy-unknown-key",
    what: `There is no key "${key2}" here.`,
    why: `The keys are ${known.join(", ")}.`,
    fix: suggestion(key2, known) ?? `Remove "${key2}" or use one of these keys.`,
    where
  };
}
function missingWord(key2, example4, where) {
  return {
    code: "policy-missing-key",
    what: `"${key2}" is missing.`,
    why: "The policy means nothing definite without it.",
    fix: `Add it, such as ${example4}.`,
    where
  };
}
function badEnd(found2, fix, where) {
  return {
    code: "policy-end",
    what: "This is no end of support.",
    why: `Found ${found2} where it cannot stand.`,
    fix: `${capital(fix)}${/[?.]$/.test(fix) ? "" : "."}`,
    where
  };
}
function badTierName(name, reserved2, where) {
  return {
    code: "policy-tier-name",
    what: `"${name}" cannot be the name of a tier.`,
    why: reserved2 ? "The word has another meaning in a policy." : "It is not one word of letters, digits and hyphens.",
    fix: reserved2 ? "Choose another name, such as security." : "Write one word that begins with a letter, such as best-effort.",
    where
  };
}
function conflictingKeys(first, second, where) {
  return {
    code: "policy-conflict",
    what: `"${first}" and "${second}" stand side by side.`,
    why: '"support: X" is short for one tier called "supported", so both say which tiers there are.',
    fix: `Keep one of them; several stages of support need tier names.`,
    where
  };
}
function noTiers(where) {
  return {
    code: "policy-missing-key",
    what: "The policy does not say how long lines are supported.",
    why: 'It has neither "support" nor "tiers", "rules" or "lines" with ends.',
    fix: 'Add a line such as "support: newest 2".',
    where
  };
}
function impossibleRule(because, where) {
  return {
    code: "policy-rule-unreachable",
    what: "No line can match this rule.",
    why: because,
    fix: 'Correct its "when" or remove the rule.',
    where
  };
}
function shadowedRule(earlier3, when, where) {
  return {
    code: "policy-rule-unreachable",
    what: "No line can reach this rule.",
    why: `The first rule that matches speaks for a line, and rule ${earlier3} (when: ${when}) takes all of these.`,
    fix: `Move this rule above rule ${earlier3}, or remove it.`,
    where
  };
}
function selfReference(where) {
  return {
    code: "policy-cycle",
    what: '"lts" is explained by itself.',
    why: 'The key "lts" says which lines are LTS, so "lts" cannot stand inside it.',
    fix: 'Name the lines or say which, such as "lts: { minor: 4 }" or "lts: even".',
    where
  };
}
function repeatedLine2(name, where) {
  return {
    code: "policy-conflict",
    what: `The line ${name} stands twice.`,
    why: `Another key of "lines" means the same line.`,
    fix: "Join the two into one.",
    where
  };
}
function unknownTier(name, known, where) {
  return {
    code: "policy-unknown-tier",
    what: `The policy has no tier "${name}".`,
    why: known.length === 0 ? "It has no tiers at all." : `Its tiers are ${known.join(", ")}.`,
    fix: suggestion(name, known) ?? 'Use one of the names under "tiers" or "rules".',
    where
  };
}
function sharedText(tier, text4, where) {
  return {
    code: "policy-value",
    what: `"${tier}" and "ended" have the same text.`,
    why: `Nobody could tell a supported line from an ended one in a table that says "${text4}" of both.`,
    fix: 'Give "ended" a text of its own.',
    where
  };
}
function repeatedTag(first, second, tag, where) {
  return {
    code: "policy-same-tags",
    what: `The products ${first} and ${second} have the same tags.`,
    why: `Both are tagged as "${tag}".`,
    fix: `Give each its own "tag", such as "${first}-v{version}" and "${second}-v{version}".`,
    where
  };
}
function sharedTable(first, second, where) {
  return {
    code: "policy-same-table",
    what: `The products ${first} and ${second} have the same table.`,
    why: 'Nothing tells their tables apart: both have the same "file" and the same "table".',
    fix: 'Give each the heading above its own table as "table", or its own "file".',
    where
  };
}
function suggestion(word, known) {
  const near = closest(word, known);
  return near === null ? null : `Did you mean "${near}"?`;
}
function capital(text4) {
  return text4.charAt(0).toUpperCase() + text4.slice(1);
}

// src/problem/preset.ts
var anyPolicy = 'Use one of these, a path that ends in .yml, or YAML such as "{ line: minor, support: release + 18mo }".';
function unknownPreset(name, known, where) {
  return {
    code: "unknown-preset",
    what: `There is no preset "${name}".`,
    why: `The presets are ${known.join(", ")}.`,
    fix: presetMeant(name, known) ?? (where === void 0 ? anyPolicy : "Use one of these."),
    ...where && { where }
  };
}
function presetMeant(name, known) {
  const [first] = name.split(" ");
  const near = closest(name, known) ?? known.find((preset2) => preset2.startsWith(`${first} N `));
  if (near === void 0) return null;
  const counted3 = near.includes(" N ") ? ` N is a whole number from 1 on: "${near.replace(" N ", " 2 ")}".` : "";
  return `Did you mean "${near}"?${counted3}`;
}

// src/policy/interval.ts
function intervalOf(range) {
  return range.map(boundInterval).reduce(meet, { low: null, high: null });
}
function boundInterval({ operator: operator2, numbers }) {
  switch (operator2) {
    case "<":
    case "<=":
      return { low: null, high: { numbers, inclusive: operator2 === "<=" } };
    case ">":
    case ">=":
      return { low: { numbers, inclusive: operator2 === ">=" }, high: null };
    case "=":
      return { low: { numbers, inclusive: true }, high: { numbers: following(numbers), inclusive: false } };
  }
}
function isEmpty({ low, high }) {
  if (low === null || high === null) return false;
  const order = compareNumbers(low.numbers, high.numbers);
  return order > 0 || order === 0 && !(low.inclusive && high.inclusive);
}
function contains2(wide2, narrow2) {
  const { low, high } = meet(wide2, narrow2);
  return same(low, narrow2.low) && same(high, narrow2.high);
}
function meet(a, b) {
  return { low: tighter(a.low, b.low, 1), high: tighter(a.high, b.high, -1) };
}
function tighter(a, b, direction) {
  if (a === null || b === null) return a ?? b;
  const order = compareNumbers(a.numbers, b.numbers) * direction;
  if (order === 0) return a.inclusive ? b : a;
  return order > 0 ? a : b;
}
function same(a, b) {
  if (a === null || b === null) return a === b;
  return compareNumbers(a.numbers, b.numbers) === 0 && a.inclusive === b.inclusive;
}
function following(numbers) {
  return numbers.with(-1, (numbers.at(-1) ?? 0) + 1);
}

// src/policy/reader.ts
function read(value) {
  return { value, problems: [] };
}
function unread(...problems) {
  return { value: void 0, problems };
}
function readAll(pieces, readOne2) {
  const readings = pieces.map(readOne2);
  return {
    value: readings.flatMap(({ value }) => value === void 0 ? [] : [value]),
    problems: readings.flatMap(({ problems }) => problems)
  };
}
function scalar(schema4, what3, example4, parse6) {
  return {
    schema: schema4,
    read: (node2) => {
      if (node2.kind !== "text") return unread(expected(what3, example4, found(node2), node2.place));
      const value = parse6(node2.text);
      return value === null ? unread(expected(what3, example4, found(node2), node2.place)) : read(value);
    }
  };
}
function words(what3, example4) {
  return scalar({ type: "string", minLength: 1 }, what3, example4, (text4) => text4.trim() || null);
}
function choice(...choices) {
  return {
    schema: { enum: choices },
    read: (node2) => {
      const value = node2.kind === "text" ? choices.find((word) => word === node2.text) : void 0;
      return value === void 0 ? unread(unknownWord(found(node2), choices, node2.place)) : read(value);
    }
  };
}
var flag = {
  schema: { type: "boolean" },
  read: (node2) => {
    const word = choice("true", "false").read(node2);
    return word.value === void 0 ? unread(...word.problems) : read(word.value === "true");
  }
};
function listOf({ schema: schema4, read: readOne2 }) {
  return {
    schema: { anyOf: [schema4, { type: "array", items: schema4 }] },
    read: (node2) => readAll(node2.kind === "list" ? node2.items : [node2], readOne2)
  };
}
function entriesOf(node2, what3, example4) {
  return node2.kind === "map" ? read(node2.entries) : unread(expected(what3, example4, found(node2), node2.place));
}
function found(node2) {
  if (node2.kind === "list") return "a list";
  if (node2.kind === "map") return "a map";
  return node2.text === "" ? "nothing" : `"${node2.text}"`;
}
function keyText({ key: key2, keyPlace }) {
  return { kind: "text", text: key2, from: null, place: keyPlace };
}

// src/policy/token.ts
var tokenPattern = new RegExp("(\\d+(?:-\\d+)+)|(\\d+)|(\\p{L}[\\p{L}\\p{N}_]*(?:-[\\p{L}\\p{N}_]+)*)|([+(),])|\\S", "gu");
function tokensOf(text4) {
  const tokens = [...text4.matchAll(tokenPattern)].map((match) => {
    const [found2, date, number, word, sign] = match;
    return { kind: kindOf2(date, number, word, sign), text: found2, offset: match.index };
  });
  return [...tokens, { kind: "end", text: "", offset: text4.trimEnd().length }];
}
function kindOf2(date, number, word, sign) {
  if (date !== void 0) return "date";
  if (number !== void 0) return "number";
  if (word !== void 0) return "word";
  return sign === void 0 ? "other" : sign;
}

// src/policy/duration.ts
var mostYears = 200;
var unitsPerYear = { d: 366, w: 53, mo: 12, y: 1 };
var units = new Map(
  Object.entries({
    ...{ d: "d", day: "d", days: "d", w: "w", week: "w", weeks: "w" },
    ...{ mo: "mo", month: "mo", months: "mo", y: "y", year: "y", years: "y" }
  })
);
function parseDuration(text4) {
  const [count, word, end2] = tokensOf(text4);
  const unit = parseUnit(word?.text ?? "");
  if (count?.kind !== "number" || unit === null || end2?.kind !== "end") return null;
  const duration2 = { count: Number(count.text), unit };
  return duration2.count > 0 && isWithinReach(duration2) ? duration2 : null;
}
function parseUnit(word) {
  return units.get(word) ?? null;
}
function isWithinReach({ count, unit }) {
  return count <= mostYears * unitsPerYear[unit];
}

// src/policy/end.ts
var most = { count: 9999, depth: 16 };
var successors = /* @__PURE__ */ new Set(["next", "sibling", "major", "lts"]);
var keywords = ["newest", "release", "last", ...successors, "max", "min", "eom", "eoy", "forever", "never"];
function parseEnd(text4, scope = { earlier: [], later: [] }) {
  const cursor = { tokens: tokensOf(text4), scope, depth: 0 };
  const parsed = readEnd(cursor, 0);
  if (isFault(parsed)) return { ok: false, fault: parsed };
  const rest = tokenAt(cursor, parsed.next);
  return rest.kind === "end" ? { ok: true, end: parsed.value } : { ok: false, fault: restFault(rest, parsed.value) };
}
function readEnd(cursor, at2) {
  const token = tokenAt(cursor, at2);
  if (token.kind === "date") return readDate2(token, at2);
  if (token.kind !== "word")
    return fault(token, `write an end such as "newest 3", "release + 18mo" or "next"`);
  switch (token.text) {
    case "newest":
      return readNewest(cursor, at2 + 1);
    case "max":
    case "min":
      return readChoice(cursor, at2, token.text);
    case "eom":
    case "eoy":
      return readRounding(cursor, at2, token.text);
    case "forever":
    case "never":
      return { value: { kind: token.text }, next: at2 + 1 };
    default:
      return readAnchored(cursor, at2);
  }
}
function readDate2(token, at2) {
  const day = parseDay(token.text);
  return day === null ? fault(token, "write a day that exists, as YYYY-MM-DD") : { value: { kind: "date", day }, next: at2 + 1 };
}
function readNewest(cursor, at2) {
  const count = readCount(cursor, at2, 'write how many, such as "newest 3"');
  return isFault(count) ? count : { value: { kind: "newest", count: count.value }, next: count.next };
}
function readChoice(cursor, at2, kind) {
  const example4 = `write the ends to choose from, such as "${kind}(next, release + 2y)"`;
  const of = [];
  let next = at2 + 1;
  do {
    const part = readInside(cursor, next, of.length === 0 ? "(" : ",", example4);
    if (isFault(part)) return part;
    of.push(part.value);
    next = part.next;
  } while (tokenAt(cursor, next).kind === ",");
  const close2 = tokenAt(cursor, next);
  if (close2.kind !== ")") return fault(close2, 'close the bracket with ")"');
  return { value: { kind, of }, next: next + 1 };
}
function readRounding(cursor, at2, kind) {
  const part = readInside(cursor, at2 + 1, "(", `write the end to round up, such as "${kind}(release + 1y)"`);
  if (isFault(part)) return part;
  const close2 = tokenAt(cursor, part.next);
  if (close2.kind !== ")") return fault(close2, 'close the bracket with ")"');
  return { value: { kind, of: part.value }, next: part.next + 1 };
}
function readInside(cursor, at2, opener, example4) {
  const token = tokenAt(cursor, at2);
  if (token.kind !== opener) return fault(token, example4);
  if (cursor.depth >= most.depth) return fault(token, "nest brackets less deeply");
  return readEnd({ ...cursor, depth: cursor.depth + 1 }, at2 + 1);
}
function readAnchored(cursor, at2) {
  const anchor = readAnchor(cursor, at2);
  if (isFault(anchor)) return anchor;
  if (tokenAt(cursor, anchor.next).kind !== "+") {
    return { value: { kind: "anchor", anchor: anchor.value, plus: null }, next: anchor.next };
  }
  const plus = readDuration(cursor, anchor.next + 1);
  if (isFault(plus)) return plus;
  return { value: { kind: "anchor", anchor: anchor.value, plus: plus.value }, next: plus.next };
}
function readAnchor(cursor, at2) {
  const token = tokenAt(cursor, at2);
  if (token.text === "release" || token.text === "last") return { value: { kind: token.text }, next: at2 + 1 };
  if (successors.has(token.text)) return readSuccessor(cursor, at2, token.text);
  if (cursor.scope.earlier.includes(token.text)) {
    return { value: { kind: "tier", name: token.text }, next: at2 + 1 };
  }
  return unknownWord2(token, cursor.scope);
}
function readSuccessor(cursor, at2, kind) {
  if (tokenAt(cursor, at2 + 1).kind !== "(") return { value: { kind, count: 1 }, next: at2 + 1 };
  const count = readCount(cursor, at2 + 2, `write how many, such as "${kind}(2)"`);
  if (isFault(count)) return count;
  const close2 = tokenAt(cursor, count.next);
  if (close2.kind !== ")") return fault(close2, 'close the bracket with ")"');
  return { value: { kind, count: count.value }, next: count.next + 1 };
}
function readCount(cursor, at2, example4) {
  const token = tokenAt(cursor, at2);
  const count = Number(token.text);
  if (token.kind !== "number") return fault(token, example4);
  return count >= 1 && count <= most.count ? { value: count, next: at2 + 1 } : fault(token, `write a number from 1 to ${most.count}`);
}
function readDuration(cursor, at2) {
  const example4 = 'write a duration such as "6w", "18mo", "2y" or "18 months"';
  const token = tokenAt(cursor, at2);
  const unitToken = tokenAt(cursor, at2 + 1);
  const unit = parseUnit(unitToken.text);
  if (token.kind !== "number") return fault(token, example4);
  if (unit === null) return fault(unitToken, example4);
  const duration2 = { count: Number(token.text), unit };
  return isWithinReach(duration2) ? { value: duration2, next: at2 + 2 } : fault(token, `write at most ${mostYears} years, or "forever"`);
}
function unknownWord2(token, scope) {
  if (scope.later.includes(token.text)) {
    return fault(
      token,
      "refer only to tiers that stand earlier in the same list; a tier cannot wait for itself or a later one"
    );
  }
  const near = closest(token.text, [...keywords, ...scope.earlier]);
  const known = `use ${[...keywords, ...scope.earlier].join(", ")} or a date`;
  return fault(token, near === null ? known : `did you mean "${near}"?`);
}
function restFault(rest, end2) {
  if (rest.kind !== "+") return fault(rest, "leave out what follows the end");
  if (end2.kind === "newest")
    return fault(rest, `write "next(${end2.count}) + \u2026" to add time after the newest ${end2.count}`);
  return fault(
    rest,
    "add time only to an anchor, once: release, last, next, sibling, major, lts or an earlier tier"
  );
}
function tokenAt({ tokens }, at2) {
  return tokens[Math.min(at2, tokens.length - 1)];
}
function fault(token, fix) {
  const found2 = token.kind === "end" ? "nothing" : `"${token.text}"`;
  return { offset: token.offset, length: Math.max(1, token.text.length), found: found2, fix };
}
function isFault(parsed) {
  return "fix" in parsed;
}

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === ALIAS;
var isDocument = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === DOC;
var isMap = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === MAP;
var isPair = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === PAIR;
var isScalar = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SCALAR;
var isSeq = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SEQ;
function isCollection(node2) {
  if (node2 && typeof node2 === "object")
    switch (node2[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node2) {
  if (node2 && typeof node2 === "object")
    switch (node2[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node2) => (isScalar(node2) || isCollection(node2)) && !!node2.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node2, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node2)) {
    const cd = visit_(null, node2.contents, visitor_, Object.freeze([node2]));
    if (cd === REMOVE)
      node2.contents = null;
  } else
    visit_(null, node2, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key2, node2, visitor, path4) {
  const ctrl = callVisitor(key2, node2, visitor, path4);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key2, path4, ctrl);
    return visit_(key2, ctrl, visitor, path4);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node2)) {
      path4 = Object.freeze(path4.concat(node2));
      for (let i = 0; i < node2.items.length; ++i) {
        const ci = visit_(i, node2.items[i], visitor, path4);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node2.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node2)) {
      path4 = Object.freeze(path4.concat(node2));
      const ck = visit_("key", node2.key, visitor, path4);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node2.key = null;
      const cv = visit_("value", node2.value, visitor, path4);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node2.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node2, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node2)) {
    const cd = await visitAsync_(null, node2.contents, visitor_, Object.freeze([node2]));
    if (cd === REMOVE)
      node2.contents = null;
  } else
    await visitAsync_(null, node2, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key2, node2, visitor, path4) {
  const ctrl = await callVisitor(key2, node2, visitor, path4);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key2, path4, ctrl);
    return visitAsync_(key2, ctrl, visitor, path4);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node2)) {
      path4 = Object.freeze(path4.concat(node2));
      for (let i = 0; i < node2.items.length; ++i) {
        const ci = await visitAsync_(i, node2.items[i], visitor, path4);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node2.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node2)) {
      path4 = Object.freeze(path4.concat(node2));
      const ck = await visitAsync_("key", node2.key, visitor, path4);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node2.key = null;
      const cv = await visitAsync_("value", node2.value, visitor, path4);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node2.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key2, node2, visitor, path4) {
  if (typeof visitor === "function")
    return visitor(key2, node2, path4);
  if (isMap(node2))
    return visitor.Map?.(key2, node2, path4);
  if (isSeq(node2))
    return visitor.Seq?.(key2, node2, path4);
  if (isPair(node2))
    return visitor.Pair?.(key2, node2, path4);
  if (isScalar(node2))
    return visitor.Scalar?.(key2, node2, path4);
  if (isAlias(node2))
    return visitor.Alias?.(key2, node2, path4);
  return void 0;
}
function replaceNode(key2, path4, node2) {
  const parent = path4[path4.length - 1];
  if (isCollection(parent)) {
    parent.items[key2] = node2;
  } else if (isPair(parent)) {
    if (key2 === "key")
      parent.key = node2;
    else
      parent.value = node2;
  } else if (isDocument(parent)) {
    parent.contents = node2;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix2] = parts;
        this.tags[handle] = prefix2;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version3] = parts;
        if (version3 === "1.1" || version3 === "1.2") {
          this.yaml.version = version3;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version3);
          onError(6, `Unsupported YAML version ${version3}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix2 = this.tags[handle];
    if (prefix2) {
      try {
        return prefix2 + decodeURIComponent(suffix);
      } catch (error2) {
        onError(String(error2));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix2] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix2))
        return handle + escapeTagName(tag.substring(prefix2.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node2) => {
        if (isNode(node2) && node2.tag)
          tags[node2.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix2] of tagEntries) {
      if (handle === "!!" && prefix2 === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix2)))
        lines.push(`%TAG ${handle} ${prefix2}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node2) {
      if (node2.anchor)
        anchors.add(node2.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix2, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix2}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix2) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix2, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error2 = new Error("Failed to resolve repeated object (this should not happen)");
          error2.source = source;
          throw error2;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key2, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key2, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node2) => {
          if (isAlias(node2) || hasAnchor(node2))
            nodes.push(node2);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found2 = void 0;
    for (const node2 of nodes) {
      if (node2 === this)
        break;
      if (node2.anchor === this.source)
        found2 = node2;
    }
    if (found2 && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found2);
      if (!data) {
        toJS(found2, null, ctx);
        data = anchors.get(found2);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found2, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found2;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node2, anchors) {
  if (isAlias(node2)) {
    const source = node2.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node2)) {
    let count = 0;
    for (const item of node2.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
  } else if (isPair(node2)) {
    const kc = getAliasCount(doc, node2.key, anchors);
    const vc = getAliasCount(doc, node2.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName2, tags) {
  if (tagName2) {
    const match = tags.filter((t) => t.tag === tagName2);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName2} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName2, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName2?.startsWith("!!"))
    tagName2 = defaultTagPrefix + tagName2.slice(2);
  let tagObj = findTagObject(value, tagName2, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node3 = new Scalar(value);
      if (ref)
        ref.node = node3;
      return node3;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node2 = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName2)
    node2.tag = tagName2;
  else if (!tagObj.default)
    node2.tag = tagObj.tag;
  if (ref)
    ref.node = node2;
  return node2;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path4, value) {
  let v = value;
  for (let i = path4.length - 1; i >= 0; --i) {
    const k = path4[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path4) => path4 == null || typeof path4 === "object" && !!path4[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path4, value) {
    if (isEmptyPath(path4))
      this.add(value);
    else {
      const [key2, ...rest] = path4;
      const node2 = this.get(key2, true);
      if (isCollection(node2))
        node2.addIn(rest, value);
      else if (node2 === void 0 && this.schema)
        this.set(key2, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path4) {
    const [key2, ...rest] = path4;
    if (rest.length === 0)
      return this.delete(key2);
    const node2 = this.get(key2, true);
    if (isCollection(node2))
      return node2.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path4, keepScalar) {
    const [key2, ...rest] = path4;
    const node2 = this.get(key2, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node2) ? node2.value : node2;
    else
      return isCollection(node2) ? node2.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node2) => {
      if (!isPair(node2))
        return false;
      const n = node2.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path4) {
    const [key2, ...rest] = path4;
    if (rest.length === 0)
      return this.has(key2);
    const node2 = this.get(key2, true);
    return isCollection(node2) ? node2.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path4, value) {
    const [key2, ...rest] = path4;
    if (rest.length === 0) {
      this.set(key2, value);
    } else {
      const node2 = this.get(key2, true);
      if (isCollection(node2))
        node2.setIn(rest, value);
      else if (node2 === void 0 && this.schema)
        this.set(key2, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
    }
  }
};

// left-out-5:../stringify/stringifyPair.js
function stringify() {
  throw new Error("the printer of yaml is not part of this bundle");
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning2) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning2);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key2) => (merge.identify(key2) || isScalar(key2) && (!key2.type || key2.type === Scalar.PLAIN) && merge.identify(key2.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key2, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key2))
        map2.set(key2, value2);
    } else if (map2 instanceof Set) {
      map2.add(key2);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key2)) {
      Object.defineProperty(map2, key2, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// left-out-5:../stringify/stringify.js
function stringify2() {
  throw new Error("the printer of yaml is not part of this bundle");
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key: key2, value }) {
  if (isNode(key2) && key2.addToJSMap)
    key2.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key2))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key2, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key2, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key2, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key2) && ctx?.doc) {
    const strCtx = stringify2(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node2 of ctx.anchors.keys())
      strCtx.anchors.add(node2.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key2.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key2, value, ctx) {
  const k = createNode(key2, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key2, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key2;
    this.value = value;
  }
  clone(schema4) {
    let { key: key2, value } = this;
    if (isNode(key2))
      key2 = key2.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key2, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringify(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// left-out-5:../stringify/stringifyCollection.js
function stringify3() {
  throw new Error("the printer of yaml is not part of this bundle");
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key2) {
  const k = isScalar(key2) ? key2.value : key2;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key2 || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add = (key2, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key2, value);
      else if (Array.isArray(replacer) && !replacer.includes(key2))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key2, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key2, value] of obj)
        add(key2, value);
    } else if (obj && typeof obj === "object") {
      for (const key2 of Object.keys(obj))
        add(key2, obj[key2]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key2) {
    const it = findPair(this.items, key2);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key2, keepScalar) {
    const it = findPair(this.items, key2);
    const node2 = it?.value;
    return (!keepScalar && isScalar(node2) ? node2.value : node2) ?? void 0;
  }
  has(key2) {
    return !!findPair(this.items, key2);
  }
  set(key2, value) {
    this.add(new Pair(key2, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringify3(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key2) {
    const idx = asItemIndex(key2);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key2, keepScalar) {
    const idx = asItemIndex(key2);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key2) {
    const idx = asItemIndex(key2);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key2, value) {
    const idx = asItemIndex(key2);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key2}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringify3(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key2 = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key2, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key2) {
  let idx = isScalar(key2) ? key2.value : key2;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// left-out-5:../../stringify/stringifyString.js
function stringify4() {
  throw new Error("the printer of yaml is not part of this bundle");
}

// node_modules/yaml/browser/dist/schema/common/string.js
var string3 = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringify4(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node2) {
    const num = Number(node2.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node2);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node2 = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node2.minFractionDigits = str.length - dot - 1;
    return node2;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node2, radix, prefix2) {
  const { value } = node2;
  if (intIdentify(value) && value >= 0)
    return prefix2 + value.toString(radix);
  return stringifyNumber(node2);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node2) => intStringify(node2, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node2) => intStringify(node2, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string3,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringify4({ comment: comment2, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key2, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key2 = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key2 = keys[0];
          value = it[key2];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key2 = it;
      }
      pairs2.items.push(createPair(key2, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key2, value;
      if (isPair(pair)) {
        key2 = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key2, ctx);
      } else {
        key2 = toJS(pair, "", ctx);
      }
      if (map2.has(key2))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key2, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key: key2 } of pairs2.items) {
      if (isScalar(key2)) {
        if (seenKeys.includes(key2.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key2.value}`);
        } else {
          seenKeys.push(key2.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node2) {
    const num = Number(node2.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node2);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node2 = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node2.minFractionDigits = f.length;
    }
    return node2;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node2, radix, prefix2) {
  const { value } = node2;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix2 + str.substr(1) : prefix2 + str;
  }
  return stringifyNumber(node2);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node2) => intStringify2(node2, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node2) => intStringify2(node2, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node2) => intStringify2(node2, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key2) {
    let pair;
    if (isPair(key2))
      pair = key2;
    else if (key2 && typeof key2 === "object" && "key" in key2 && "value" in key2 && key2.value === null)
      pair = new Pair(key2.key, null);
    else
      pair = new Pair(key2, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key2, keepPair) {
    const pair = findPair(this.items, key2);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key2, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key2);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key2));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set3 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set3.items.push(createPair(value, null, ctx));
      }
    return set3;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node2) {
  let { value } = node2;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node2);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string3,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string3]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key2) => key2 !== "yaml11").map((key2) => JSON.stringify(key2)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName2 = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key2) => JSON.stringify(key2)).join(", ");
      throw new Error(`Unknown custom tag ${tagName2}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge4, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge4);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string3 });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// left-out-5:../stringify/stringifyDocument.js
function stringify5() {
  throw new Error("the printer of yaml is not part of this bundle");
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version: version3 } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version3 = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version: version3 });
    this.setSchema(version3, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path4, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path4, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node2, name) {
    if (!node2.anchor) {
      const prev = anchorNames(this);
      node2.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node2.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow: flow3, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node2 = createNode(value, tag, ctx);
    if (flow3 && isCollection(node2))
      node2.flow = true;
    setAnchors();
    return node2;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key2, value, options = {}) {
    const k = this.createNode(key2, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key2) {
    return assertCollection(this.contents) ? this.contents.delete(key2) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path4) {
    if (isEmptyPath(path4)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path4) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key2, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key2, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path4, keepScalar) {
    if (isEmptyPath(path4))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path4, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key2) {
    return isCollection(this.contents) ? this.contents.has(key2) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path4) {
    if (isEmptyPath(path4))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path4) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key2, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key2], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key2, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path4, value) {
    if (isEmptyPath(path4)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path4), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path4, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version3, options = {}) {
    if (typeof version3 === "number")
      version3 = String(version3);
    let opt;
    switch (version3) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version3;
        else
          this.directives = new Directives({ version: version3 });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version3);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringify5(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code2, message) {
    super();
    this.name = name;
    this.code = code2;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLParseError", pos, code2, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLWarning", pos, code2, message);
  }
};
var prettifyError = (src, lc) => (error2) => {
  if (error2.pos[0] === -1)
    return;
  error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
  const { line, col } = error2.linePos[0];
  error2.message += ` at line ${line}, column ${col}`;
  let ci = col - 1;
  let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "\u2026" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
  }
  if (lineStr.length > 80)
    lineStr = lineStr.substring(0, 79) + "\u2026";
  if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80)
      prev = prev.substring(0, 79) + "\u2026\n";
    lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end2 = error2.linePos[1];
    if (end2?.line === line && end2.col > col) {
      count = Math.max(1, Math.min(end2.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error2.message += `:

${lineStr}
${pointer}
`;
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow: flow3, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment2 = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found2 = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow3 && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment2)
          comment2 = cb;
        else
          comment2 += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment2)
            comment2 += token.source;
          else if (!found2 || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found2)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow3 ?? "collection"}`);
        found2 = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow3) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow3}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end2 = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found: found2,
    spaceBefore,
    comment: comment2,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end: end2,
    start: start ?? end2
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key2) {
  if (!key2)
    return null;
  switch (key2.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key2.source.includes("\n"))
        return true;
      if (key2.end) {
        for (const st of key2.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key2.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent2, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end2 = fc.end[0];
    if (end2.indent === indent2 && (end2.source === "]" || end2.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end2, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search2) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search2));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key: key2, sep: sep2, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key2 ?? sep2?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key2) {
        if (key2.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key2 && key2.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep2) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key2)) {
        onError(key2 ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key2 ? composeNode2(ctx, key2, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key2, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep2 ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key2 || key2.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep2, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node2 = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node2.range[2];
    seq2.items.push(node2);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end2, offset, reqSpace, onError) {
  let comment2 = "";
  if (end2) {
    let hasSpace = false;
    let sep2 = "";
    for (const token of end2) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment2)
            comment2 = cb;
          else
            comment2 += sep2 + cb;
          sep2 = "";
          break;
        }
        case "newline":
          if (comment2)
            sep2 += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment: comment2, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key: key2, sep: sep2, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key2 ?? sep2?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep2 && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key2))
        onError(
          key2,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep2 && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep2, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key2 ? composeNode2(ctx, key2, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key2))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep2 ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep2)
            for (const st of sep2) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep2, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end2 = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end2.comment) {
      if (coll.comment)
        coll.comment += "\n" + end2.comment;
      else
        coll.comment = end2.comment;
    }
    coll.range = [fc.offset, cePos, end2.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName2, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName2 === "!" || tagName2 === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName2)
    coll.tag = tagName2;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName2 = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName2 || tagName2 === "!" || tagName2 === YAMLMap.tagName && expType === "map" || tagName2 === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName2);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName2 && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName2];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName2}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName2);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName2, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node2 = isNode(res) ? res : new Scalar(res);
  node2.range = coll.range;
  node2.tag = tagName2;
  if (tag?.format)
    node2.format = tag.format;
  return node2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar2, onError) {
  const start = scalar2.offset;
  const header = parseBlockScalarHeader(scalar2, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar2.source ? splitLines(scalar2.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content3 = lines[i][1];
    if (content3 === "" || content3 === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end3 = start + header.length;
    if (scalar2.source)
      end3 += scalar2.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end3, end3] };
  }
  let trimIndent = scalar2.indent + header.indent;
  let offset = scalar2.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent2, content3] = lines[i];
    if (content3 === "" || content3 === "\r") {
      if (header.indent === 0 && indent2.length > trimIndent)
        trimIndent = indent2.length;
    } else {
      if (indent2.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent2.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent2.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent2.length + content3.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep2 = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent2, content3] = lines[i];
    offset += indent2.length + content3.length + 1;
    const crlf = content3[content3.length - 1] === "\r";
    if (crlf)
      content3 = content3.slice(0, -1);
    if (content3 && indent2.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content3.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent2 = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep2 + indent2.slice(trimIndent) + content3;
      sep2 = "\n";
    } else if (indent2.length > trimIndent || content3[0] === "	") {
      if (sep2 === " ")
        sep2 = "\n";
      else if (!prevMoreIndented && sep2 === "\n")
        sep2 = "\n\n";
      value += sep2 + indent2.slice(trimIndent) + content3;
      sep2 = "\n";
      prevMoreIndented = true;
    } else if (content3 === "") {
      if (sep2 === "\n")
        value += "\n";
      else
        sep2 = "\n";
    } else {
      value += sep2 + content3;
      sep2 = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end2 = start + header.length + scalar2.source.length;
  return { value, type, comment: header.comment, range: [start, end2, end2] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent2 = 0;
  let chomp = "";
  let error2 = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent2 && n)
        indent2 = n;
      else if (error2 === -1)
        error2 = offset + i;
    }
  }
  if (error2 !== -1)
    onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment2 = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment2 = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent: indent2, chomp, comment: comment2, length };
}
function splitLines(source) {
  const split3 = source.split(/\n( *)/);
  const first = split3[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split3.length; i += 2)
    lines.push([split3[i], split3[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar2, strict, onError) {
  const { offset, type, source, end: end2 } = scalar2;
  let _type;
  let value;
  const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar2, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end2, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep2 = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep2 === "\n")
        res += sep2;
      else
        sep2 = "\n";
    } else {
      res += sep2 + lm;
      sep2 = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep2 + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold: fold2, offset } = foldNewline(source, i);
      res += fold2;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold2 = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold2 += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold2)
    fold2 = " ";
  return { fold: fold2, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "\x85",
  // Unicode next line
  _: "\xA0",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok2 = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code2 = ok2 ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code2);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment: comment2, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName2 = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName2)
    tag = findScalarTagByName(ctx.schema, value, tagName2, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar2;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar2 = isScalar(res) ? res : new Scalar(res);
  } catch (error2) {
    const msg = error2 instanceof Error ? error2.message : String(error2);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar2 = new Scalar(value);
  }
  scalar2.range = range;
  scalar2.source = value;
  if (type)
    scalar2.type = type;
  if (tagName2)
    scalar2.tag = tagName2;
  if (tag.format)
    scalar2.format = tag.format;
  if (comment2)
    scalar2.comment = comment2;
  return scalar2;
}
function findScalarTagByName(schema4, value, tagName2, tagToken, onError) {
  if (tagName2 === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName2) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName2];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName2}`, tagName2 !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment: comment2, anchor, tag } = props;
  let node2;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node2 = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node2 = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node2.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node2 = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node2.anchor = anchor.source.substring(1);
      } catch (error2) {
        const message = error2 instanceof Error ? error2.message : String(error2);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node2 ?? (node2 = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node2.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node2) || typeof node2.value !== "string" || node2.tag && node2.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node2.spaceBefore = true;
  if (comment2) {
    if (token.type === "scalar" && token.source === "")
      node2.comment = comment2;
    else
      node2.commentBefore = comment2;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node2.srcToken = token;
  return node2;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment: comment2, anchor, tag, end: end2 }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node2 = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node2.anchor = anchor.source.substring(1);
    if (node2.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node2.spaceBefore = true;
  if (comment2) {
    node2.comment = comment2;
    node2.range[2] = end2;
  }
  return node2;
}
function composeAlias({ options }, { offset, source, end: end2 }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end2, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end: end2 }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end2?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end2, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment2 = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment2 += (comment2 === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment: comment2, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code2, message, warning2) => {
      const pos = getErrorPos(source);
      if (warning2)
        this.warnings.push(new YAMLWarning(pos, code2, message));
      else
        this.errors.push(new YAMLParseError(pos, code2, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment: comment2, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment2) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment2}` : comment2;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment2;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment2}
${cb}` : comment2;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment2}
${cb}` : comment2;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning2) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning2);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error2 = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error2);
        else
          this.doc.errors.push(error2);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end2 = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end2.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end2.comment}` : end2.comment;
        }
        this.doc.range[2] = end2.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path4) => {
  let item = cst;
  for (const [field, index2] of path4) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index2];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path4) => {
  const parent = visit2.itemAtPath(cst, path4.slice(0, -1));
  const field = path4[path4.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path4, item, visitor) {
  let ctrl = visitor(item, path4);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path4.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path4);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path4) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty2(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent2 = 0;
      while (ch === " ")
        ch = this.buffer[++indent2 + offset];
      if (ch === "\r") {
        const next = this.buffer[indent2 + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent2 + 1;
      }
      return ch === "\n" || indent2 >= this.indentNext || !ch && !this.atEnd ? offset + indent2 : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty2(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end2 = this.lineEndPos;
    if (typeof end2 !== "number" || end2 !== -1 && end2 < this.pos) {
      end2 = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end2;
    }
    if (end2 === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end2 - 1] === "\r")
      end2 -= 1;
    return this.buffer.substring(this.pos, end2);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty2(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty2(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty2(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent2 = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent2 = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent2 !== -1 && indent2 < this.indentNext && line[0] !== "#" || indent2 === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty2(line[3])) {
      const atFlowEndMarker = indent2 === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty2(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end2 = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end2 !== -1 && this.buffer[end2 + 1] === "'")
        end2 = this.buffer.indexOf("'", end2 + 2);
    } else {
      while (end2 !== -1) {
        let n = 0;
        while (this.buffer[end2 - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end2 = this.buffer.indexOf('"', end2 + 1);
      }
    }
    const qb = this.buffer.substring(0, end2);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end2 = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end2 === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end2 = this.buffer.length;
    }
    yield* this.pushToIndex(end2 + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty2(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent2 = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent2 += 1;
          break;
        case "\n":
          nl = i2;
          indent2 = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent2 >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent2;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent2 > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end2 = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty2(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end2 = i;
      } else if (isEmpty2(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end2 = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end2 = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end2 + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty2(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty2(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset) => this.lineStarts.push(offset);
    this.linePos = (offset) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = low + high >> 1;
        if (this.lineStarts[mid] < offset)
          low = mid + 1;
        else
          high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      const start = this.lineStarts[low - 1];
      return { line: low, col: offset - start + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list3, type) {
  for (let i = 0; i < list3.length; ++i)
    if (list3[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list3) {
  for (let i = 0; i < list3.length; ++i) {
    switch (list3[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error2) {
    const token = error2 ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar2) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep2;
      if (scalar2.end) {
        sep2 = scalar2.end;
        sep2.push(this.sourceToken);
        delete scalar2.end;
      } else
        sep2 = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar2.offset,
        indent: scalar2.indent,
        items: [{ start, key: scalar2, sep: sep2 }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar2);
  }
  *blockScalar(scalar2) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar2.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar2.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end2 = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end2) ? end2[end2.length - 1] : void 0;
          if (last?.type === "comment")
            end2?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end2 = prev?.value?.end;
            if (Array.isArray(end2)) {
              arrayPushArray(end2, it.start);
              end2.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key2 = it.key;
              const sep2 = it.sep;
              sep2.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key: key2, sep: sep2 }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs2 = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs2, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs2);
          } else {
            Object.assign(it, { key: fs2, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end2 = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end2) ? end2[end2.length - 1] : void 0;
          if (last?.type === "comment")
            end2?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end2 = prev?.value?.end;
            if (Array.isArray(end2)) {
              arrayPushArray(end2, it.start);
              end2.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs2 = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs2, sep: [] });
          else if (it.sep)
            this.stack.push(fs2);
          else
            Object.assign(it, { key: fs2, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep2 = fc.end.splice(1, fc.end.length);
        sep2.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep: sep2 }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent2) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent2)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
  const prettyErrors = options.prettyErrors !== false;
  const lineCounter = options.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseDocument(source, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options);
  let doc = null;
  for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(prettifyError(source, lineCounter));
    doc.warnings.forEach(prettifyError(source, lineCounter));
  }
  return doc;
}

// src/policy/node.ts
function sourceText(text4, path4) {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index: index2 } of text4.matchAll(/\n/g)) lines.addNewLine(index2 + 1);
  return { path: path4, text: text4, lines };
}
function placeAt({ path: path4, text: text4, lines }, offset, length) {
  const { line, col } = lines.linePos(offset);
  const source = text4.slice(lines.lineStarts[line - 1], (lines.lineStarts[line] ?? text4.length + 1) - 1).replace(/\r$/, "");
  const column = Math.max(0, Math.min(col - 1, source.length));
  return {
    path: path4,
    line,
    column: column + 1,
    length: Math.max(1, Math.min(length, source.length - column)),
    source
  };
}
function placeWithin(node2, offset, length) {
  const { column, source } = node2.place;
  if (node2.from === null || column === void 0 || source === void 0) return node2.place;
  const quoted3 = `"'`.includes(source.charAt(column - 1)) ? 1 : 0;
  return { ...node2.place, column: column + quoted3 + offset, length };
}

// src/policy/tiers.ts
var reserved = /* @__PURE__ */ new Set(["when", "because", "see", "planned", "ended"]);
var tierNamePattern = new RegExp("^\\p{L}[\\p{L}\\p{N}_]*(?:-[\\p{L}\\p{N}_]+)*$", "u");
var endSchema = {
  type: "string",
  description: 'When support ends: "newest 3", "release + 18mo", "next + 6mo", "max(\u2026)", a date, "forever"',
  examples: [
    "newest 2",
    "next",
    "release + 18mo",
    "next + 6mo",
    "max(next + 6mo, release + 2y)",
    "eom(release + 1y)"
  ]
};
var tiersSchema = {
  type: "object",
  propertyNames: { not: { enum: [...reserved] } },
  additionalProperties: endSchema,
  minProperties: 1
};
var support = {
  schema: endSchema,
  read: (node2) => {
    const end2 = readEnd2(node2, { earlier: [], later: [supportedTier] });
    return end2.value === void 0 ? unread(...end2.problems) : read([{ name: supportedTier, end: end2.value }]);
  }
};
var tiers = {
  schema: tiersSchema,
  read: (node2) => {
    const entries = entriesOf(node2, "a map of tiers", "{ active: next, security: next + 6mo }");
    if (entries.value?.length === 0) return unread(...readTiersNone(node2));
    return entries.value === void 0 ? unread(...entries.problems) : readTiers(entries.value);
  }
};
var supportedTier = "supported";
function readTiers(entries) {
  const names3 = entries.map(({ key: key2 }) => key2);
  const problems = entries.flatMap((entry) => tierNameProblem(entry) ?? []);
  const list3 = entries.flatMap(({ key: key2, value }, index2) => {
    const end2 = readEnd2(value, { earlier: names3.slice(0, index2), later: names3.slice(index2) });
    problems.push(...end2.problems);
    return end2.value === void 0 ? [] : [{ name: key2, end: end2.value }];
  });
  return { value: list3, problems };
}
function readTiersOrSupport(entries) {
  const short = entries.find(({ key: key2 }) => key2 === "support");
  const other = entries.find(({ key: key2 }) => key2 !== "support");
  if (short === void 0) return readTiers(entries);
  if (other !== void 0) return unread(conflictingKeys("support", other.key, other.keyPlace));
  return support.read(short.value);
}
function readEnd2(node2, scope) {
  if (node2.kind !== "text") return unread(badEnd(found(node2), 'write an end such as "newest 3"', node2.place));
  const reading = parseEnd(node2.text, scope);
  if (reading.ok) return read(reading.end);
  const { offset, length, found: seen2, fix } = reading.fault;
  return unread(badEnd(seen2, `${fix}${commaHint(node2)}`, placeWithin(node2, offset, length)));
}
function commaHint({ text: text4, place: { source = "", column = 1, length = 0 } }) {
  const cut4 = text4.includes("(") && !text4.includes(")") && source.startsWith(",", column - 1 + length);
  return cut4 ? "; inside { } put quotes around an end that holds a comma" : "";
}
function tierNameProblem(entry) {
  const { text: text4, place } = keyText(entry);
  if (reserved.has(text4)) return badTierName(text4, true, place);
  return tierNamePattern.test(text4) ? null : badTierName(text4, false, place);
}
function readTiersNone(node2) {
  return [badEnd("nothing", 'name at least one tier, such as "security: newest 2"', node2.place)];
}

// src/policy/override.ts
function overridesOf(values) {
  const lists = tierLists(values);
  const known = [...new Set(lists.flat().map(({ name }) => name))];
  const exceptions = (values.lines ?? []).filter(({ tiers: tiers2 }) => tiers2.length > 0);
  return readAll(exceptions, (entry) => overrideOf(entry, known, lists));
}
function tierLists(values) {
  return [values.support ?? values.tiers ?? [], ...(values.rules ?? []).map(({ tiers: tiers2 }) => tiers2)];
}
function overrideOf(entry, known, lists) {
  const tiers2 = known.length === 0 ? readTiersOrSupport(entry.tiers) : readExceptions(entry.tiers, known, lists);
  const { line, because, see } = entry;
  const value = { line, tiers: tiers2.value ?? [], because: because ?? "", see };
  return { value, problems: tiers2.problems };
}
function readExceptions(entries, known, lists) {
  return readAll(entries, ({ key: key2, keyPlace, value }) => {
    const name = key2 === "support" && !known.includes("support") ? supportedTier : key2;
    const end2 = readEnd2(value, { earlier: earlierThan(name, lists), later: known });
    const problems = known.includes(name) ? end2.problems : [unknownTier(name, known, keyPlace), ...end2.problems];
    return { value: end2.value && { name, end: end2.value }, problems };
  });
}
function earlierThan(name, lists) {
  return lists.flatMap((list3) => {
    const names3 = list3.map((tier) => tier.name);
    return names3.slice(0, Math.max(0, names3.indexOf(name)));
  });
}

// src/policy/check.ts
function checkPolicy(values, places) {
  const rules2 = values.rules ?? [];
  return [
    ...ltsProblems(values, places),
    ...rules2.flatMap(
      (rule, index2) => ruleProblem(rule, rules2.slice(0, index2), places.has("lts") || values.lts !== void 0) ?? []
    ),
    ...repeatedLines(values),
    ...unknownStates(values),
    ...ambiguousStates(values)
  ];
}
function ltsProblems({ lts }, places) {
  const place = places.get("lts");
  const own3 = lts !== void 0 && partsOf3(lts).some(({ kind }) => kind === "lts");
  return own3 && place !== void 0 ? [selfReference(place)] : [];
}
function ruleProblem(rule, earlier3, hasLts) {
  const because = contradiction2(partsOf3(rule.when), hasLts);
  if (because !== null) return impossibleRule(because, rule.place);
  const shadow = earlier3.findIndex(({ when }) => covers(when, rule.when));
  const by = earlier3[shadow];
  return by === void 0 ? null : shadowedRule(shadow + 1, printSelector(by.when), rule.place);
}
function contradiction2(parts, hasLts) {
  if (!hasLts && parts.some(({ kind }) => kind === "lts"))
    return 'The policy has no "lts" that says which lines are LTS.';
  const has = (kind) => parts.some((part) => part.kind === kind);
  if (has("even") && has("odd")) return "A number is not both even and odd.";
  if (!someMinorFits(parts)) return "No minor number is all of that.";
  const ranges = parts.flatMap((part) => part.kind === "range" ? part.range : []);
  return isEmpty(intervalOf(ranges)) ? "Its ranges leave no version in between." : null;
}
function someMinorFits(parts) {
  const of = parts.filter((part) => part.kind === "minor");
  const named3 = of.flatMap(({ is }) => typeof is === "number" ? [is] : []);
  const line = (minor) => ({ line: { numbers: [0, minor] }, lastOfMajor: false, lts: false });
  return [0, 1, ...named3].some((minor) => matches({ kind: "all", of }, line(minor)));
}
function covers(earlier3, later3) {
  return partsOf3(earlier3).every((wide2) => partsOf3(later3).some((narrow2) => implies(narrow2, wide2)));
}
function implies(narrow2, wide2) {
  if (narrow2.kind === "range" && wide2.kind === "range")
    return contains2(intervalOf(wide2.range), intervalOf(narrow2.range));
  return printSelector(narrow2) === printSelector(wide2);
}
function partsOf3(selector2) {
  return selector2.kind === "all" ? selector2.of : [selector2];
}
function repeatedLines({ lines = [] }) {
  const seen2 = /* @__PURE__ */ new Set();
  return lines.flatMap(({ line, place }) => {
    const key2 = lineKey(line.numbers);
    const repeated2 = seen2.has(key2);
    seen2.add(key2);
    return repeated2 ? [repeatedLine2(line.name, place)] : [];
  });
}
function ambiguousStates({ states: states2 = [] }) {
  const texts = states2.flatMap(
    ({ key: key2, value }) => value.kind === "text" ? [{ key: key2, text: value.text.trim(), place: value.place }] : []
  );
  const ended2 = texts.find(({ key: key2 }) => key2 === "ended");
  return texts.filter(({ key: key2, text: text4 }) => key2 !== "ended" && text4 === ended2?.text).map(({ key: key2, text: text4, place }) => sharedText(key2, text4, place));
}
function unknownStates(values) {
  const ofLines = (values.lines ?? []).flatMap(({ tiers: tiers2 }) => tiers2.map(({ key: key2 }) => key2));
  const known = /* @__PURE__ */ new Set([
    ...tierLists(values).flat().map(({ name }) => name),
    ...ofLines,
    "ended"
  ]);
  return (values.states ?? []).filter(({ key: key2 }) => !known.has(key2)).map(({ key: key2, keyPlace }) => unknownTier(key2, [...known], keyPlace));
}

// src/problem/policy-file.ts
function policyTooLarge(path4, most4) {
  return {
    code: "policy-too-large",
    what: "The policy is too large.",
    why: `It holds more than ${most4} characters.`,
    fix: "Keep only the policy in this file; most policies fit in ten lines.",
    where: { path: path4 }
  };
}
function notYaml(said, where) {
  return {
    code: "policy-not-yaml",
    what: "The policy is not readable as YAML.",
    why: `Here ${lowerFirst(said)}.`,
    fix: "Correct the YAML at this place; docs/policy.md shows whole policies.",
    where
  };
}
function missingQuotesProblem(value, where) {
  return {
    code: "policy-quotes",
    what: `YAML does not read ${value} as text.`,
    why: `A value that begins with "${value.charAt(0)}" means something else in YAML.`,
    fix: `Put quotes around it: "${value}".`,
    where
  };
}
function severalDocuments(where) {
  return {
    code: "policy-not-yaml",
    what: "The policy holds several YAML documents.",
    why: "Another document begins here.",
    fix: 'Keep one document, without "---" lines inside it.',
    where
  };
}
function notAMap(where) {
  return {
    code: "policy-not-a-map",
    what: "The policy is not a map of keys and values.",
    why: 'It holds no "key: value" at its top level.',
    fix: 'Write keys such as "line: minor" and "support: newest 2", each on its own line.',
    where
  };
}
function unwantedYaml(found2, where) {
  return {
    code: "policy-yaml-feature",
    what: "The policy uses a feature of YAML that policies do not have.",
    why: `Found ${found2}.`,
    fix: "Write the value out, without anchors, aliases, tags or compound keys.",
    where
  };
}
function lowerFirst(text4) {
  const bare = text4.replace(/\.$/, "");
  return /^[A-Z][a-z]/.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

// src/policy/selector.ts
var plainWords3 = ["lts", "last-of-major", "even", "odd"];
var what = "a choice of lines";
var example = 'lts, last-of-major, even, { minor: 4 }, { every: 4 } or ">=8.1"';
var oneSchema = {
  anyOf: [
    { enum: plainWords3 },
    { type: ["string", "number"], description: 'A range such as ">=8.1", in quotes' },
    objectSchema({ minor: { anyOf: [{ type: "integer", minimum: 0 }, { enum: ["even", "odd"] }] } }, [
      "minor"
    ]),
    objectSchema({ every: { type: "integer", minimum: 1 }, from: { type: "integer", minimum: 0 } }, [
      "every"
    ])
  ]
};
var selector = {
  schema: { anyOf: [oneSchema, { type: "array", items: oneSchema, minItems: 1 }] },
  read: (node2) => node2.kind === "list" ? readAllOf(node2.items, node2) : readOne(node2)
};
var ltsSelector = {
  schema: {
    description: "A selector, or a list of line names",
    anyOf: [oneSchema, { type: "array", items: oneSchema }]
  },
  read: (node2) => readNames(node2) ?? selector.read(node2)
};
function readNames(node2) {
  if (node2.kind !== "list" || node2.items.length === 0) return null;
  const names3 = node2.items.map((item) => item.kind === "text" ? parseLineName(item.text) : null);
  return names3.every((name) => name !== null) ? read({ kind: "names", names: names3 }) : null;
}
function readAllOf(items, node2) {
  const parts = readAll(items, readOne);
  if (items.length === 0) return unread(expected(what, example, "an empty list", node2.place));
  if (parts.value === void 0 || parts.problems.length > 0)
    return { value: void 0, problems: parts.problems };
  const [only] = parts.value;
  return read(only !== void 0 && parts.value.length === 1 ? only : { kind: "all", of: parts.value });
}
function readOne(node2) {
  if (node2.kind === "list") return unread(expected(what, example, "a list inside a list", node2.place));
  return node2.kind === "map" ? readMap(node2) : readText(node2);
}
function readText(node2) {
  const word = plainWords3.find((plain3) => plain3 === node2.text);
  if (word !== void 0) return read({ kind: word });
  const range = parseRange(node2.text);
  if (range !== null) return read({ kind: "range", range });
  const near = closest(node2.text, plainWords3);
  const hint = near === null ? example : `${near}: did you mean that`;
  return unread(expected(what, hint, found(node2), node2.place));
}
function readMap(node2) {
  const [minor, every, from] = ["minor", "every", "from"].map(
    (key2) => node2.entries.find((entry) => entry.key === key2)
  );
  const unknown = node2.entries.filter(({ key: key2 }) => !["minor", "every", "from"].includes(key2));
  const braces = bracesWithoutQuotes(node2);
  if (braces !== null) return unread(missingQuotesProblem(braces, node2.place));
  if (unknown.length > 0)
    return unread(
      ...unknown.map(({ key: key2, keyPlace }) => unknownKey(key2, ["minor", "every", "from"], keyPlace))
    );
  if (minor !== void 0 && every === void 0 && from === void 0) return readMinor(minor.value);
  if (every !== void 0 && minor === void 0) return readEvery(every, from);
  return unread(expected(what, example, "a map", node2.place));
}
function bracesWithoutQuotes({ entries }) {
  const [only] = entries;
  return entries.length === 1 && only !== void 0 && /^(?:YYYY|YY|MM?|DD?)$/.test(only.key) ? `{${only.key}}` : null;
}
function readMinor(node2) {
  if (node2.kind === "text" && (node2.text === "even" || node2.text === "odd"))
    return read({ kind: "minor", is: node2.text });
  const number = wholeNumber(node2, 0);
  return number === null ? unread(expected("a minor number", "4, even or odd", found(node2), node2.place)) : read({ kind: "minor", is: number });
}
function readEvery(every, from) {
  const count = wholeNumber(every.value, 1);
  const start = from === void 0 ? null : wholeNumber(from.value, 0);
  if (count === null) return unread(expected("a step", "4", found(every.value), every.value.place));
  if (from !== void 0 && start === null)
    return unread(expected("a number to begin at", "2", found(from.value), from.value.place));
  return read({ kind: "every", count, from: start });
}
function wholeNumber(node2, least) {
  if (node2.kind !== "text" || !/^\d{1,9}$/.test(node2.text)) return null;
  return Number(node2.text) >= least ? Number(node2.text) : null;
}
function objectSchema(properties, required) {
  return { type: "object", properties, required, additionalProperties: false };
}

// src/policy/granularity.ts
var what2 = "a kind of release line";
var example2 = 'major, minor, patch or "{YYYY}.{MM}"';
var oneSchema2 = {
  type: "string",
  anyOf: [{ enum: ["major", "minor", "patch"] }, { pattern: "^\\{(YYYY|YY|MM?|DD?)\\}" }]
};
var granularity = {
  schema: {
    anyOf: [
      oneSchema2,
      {
        type: "object",
        properties: { else: oneSchema2 },
        required: ["else"],
        additionalProperties: oneSchema2
      }
    ]
  },
  read: (node2) => {
    if (node2.kind === "map") return readChanging(node2);
    const value = node2.kind === "text" ? parseGranularity(node2.text) : null;
    return value === null ? unread(expected(what2, example2, found(node2), node2.place)) : read(value);
  }
};
function readChanging(node2) {
  const braces = bracesWithoutQuotes(node2);
  if (braces !== null) return unread(missingQuotesProblem(braces, node2.place));
  const last = node2.entries.find(({ key: key2 }) => key2 === "else");
  const cases = readAll(
    node2.entries.filter((entry) => entry !== last),
    readCase
  );
  if (last === void 0)
    return unread(...cases.problems, missingWord("else", '{ ">=10": major, else: minor }', node2.place));
  const otherwise = readWord(last);
  const problems = [...cases.problems, ...otherwise.problems];
  if (otherwise.value === void 0 || problems.length > 0) return { value: void 0, problems };
  return read({ kind: "changing", cases: cases.value ?? [], otherwise: otherwise.value });
}
function readCase(entry) {
  const range = parseRange(entry.key);
  const line = readWord(entry);
  if (range === null) {
    return unread(
      ...line.problems,
      expected("a range of versions", '">=10"', found(keyText(entry)), entry.keyPlace)
    );
  }
  return line.value === void 0 ? unread(...line.problems) : read({ range, line: line.value });
}
function readWord({ value: node2 }) {
  const value = node2.kind === "text" ? parseGranularity(node2.text) : null;
  return value === null ? unread(expected(what2, example2, found(node2), node2.place)) : read(value);
}

// src/policy/sections.ts
var textSchema = { type: "string", minLength: 1 };
var lineName = scalar(
  { type: ["string", "number"], description: 'A release line such as "4.4"' },
  "a release line",
  '"4.4"',
  parseLineName
);
var rules = {
  schema: {
    type: "array",
    items: {
      type: "object",
      properties: { when: selector.schema },
      required: ["when"],
      additionalProperties: endSchema
    }
  },
  read: (node2) => node2.kind === "list" ? readAll(node2.items, readRule) : unread(
    expected("a list of rules", "- { when: lts, security: release + 2y }", found(node2), node2.place)
  )
};
var lineEntries = {
  schema: {
    type: "object",
    additionalProperties: {
      ...tiersSchema,
      propertyNames: { not: { enum: ["when", "ended"] } },
      properties: { because: textSchema, see: textSchema, planned: { type: "string", format: "date" } }
    }
  },
  read: (node2) => {
    const entries = entriesOf(node2, "a map of lines", '{ "5.4": { security: 2029-02-28, because: "\u2026" } }');
    return entries.value === void 0 ? unread(...entries.problems) : readAll(entries.value, readLineEntry);
  }
};
var states = {
  schema: { type: "object", additionalProperties: textSchema },
  read: (node2) => {
    const entries = entriesOf(node2, "a map of tiers to texts", '{ supported: "Yes", ended: "No" }');
    const unfit2 = entries.value?.filter(({ value }) => !isCellText(value)) ?? [];
    const problems = unfit2.map(
      ({ value }) => expected("the text of one cell of a table", '"Yes"', found(value).replace(/\s+/gu, " "), value.place)
    );
    return { value: entries.value, problems: [...entries.problems, ...problems] };
  }
};
function isCellText(node2) {
  return node2.kind === "text" && node2.text.trim() !== "" && !/[\r\n]|(?<!\\)\|/u.test(node2.text);
}
function readRule(node2) {
  const entries = entriesOf(node2, "a rule", "{ when: lts, security: release + 2y }");
  if (entries.value === void 0) return unread(...entries.problems);
  const when = entries.value.find(({ key: key2 }) => key2 === "when");
  const tiers2 = readTiersOrSupport(entries.value.filter((entry) => entry !== when));
  const picked = when === void 0 ? unread(missingWord("when", "when: lts", node2.place)) : selector.read(when.value);
  const none = entries.value.length === (when === void 0 ? 0 : 1);
  const problems = [...picked.problems, ...tiers2.problems, ...none ? [noEnd(node2)] : []];
  if (picked.value === void 0 || tiers2.value === void 0) return { value: void 0, problems };
  return {
    value: { when: picked.value, tiers: tiers2.value, place: when?.value.place ?? node2.place },
    problems
  };
}
function readLineEntry(entry) {
  const line = parseLineName(entry.key);
  const entries = entriesOf(entry.value, "a map", '{ security: 2029-02-28, because: "\u2026" }');
  if (line === null)
    return unread(expected("a release line", '"5.4"', found(keyText(entry)), entry.keyPlace));
  if (entries.value === void 0) return unread(...entries.problems);
  const at2 = (key2) => entries.value?.find((other) => other.key === key2)?.value;
  const tiers2 = entries.value.filter(({ key: key2 }) => !["because", "see", "planned"].includes(key2));
  const [because, see] = [textOf2(at2("because")), textOf2(at2("see"))];
  const planned = plannedDay(at2("planned"));
  const problems = [...because.problems, ...see.problems, ...planned.problems, ...gapsOf(entry, tiers2, at2)];
  const value = {
    line,
    tiers: tiers2,
    planned: planned.value ?? null,
    because: because.value ?? null,
    see: see.value ?? null
  };
  return { value: { ...value, place: entry.keyPlace }, problems };
}
function gapsOf({ value, keyPlace }, tiers2, at2) {
  if (tiers2.length > 0)
    return at2("because") === void 0 ? [missingWord("because", 'because: "the reason"', keyPlace)] : [];
  return at2("planned") === void 0 ? [noEnd({ ...value, place: keyPlace })] : [];
}
function textOf2(node2) {
  if (node2 === void 0) return { value: void 0, problems: [] };
  return scalar(textSchema, "a text", '"extended for the migration"', (text4) => text4.trim() || null).read(
    node2
  );
}
function plannedDay(node2) {
  if (node2 === void 0) return { value: void 0, problems: [] };
  return scalar(textSchema, "a day that exists", "2027-11-01", parseDay).read(node2);
}
function noEnd(node2) {
  return badEnd("nothing", 'name a tier and its end, such as "security: release + 2y"', node2.place);
}

// src/policy/keys.ts
var policyKeys = {
  extends: key(
    words("the name of a preset", "kubernetes"),
    "A preset to begin with; keys of this file replace its keys."
  ),
  line: key(granularity, "What makes a release line."),
  support: key(support, "When support ends, for policies with one tier."),
  tiers: key(tiers, "Stages of support in order, each with its end; the last one is the end of life."),
  lts: key(ltsSelector, "Which lines are long-term support."),
  rules: key(rules, "Tiers for some lines; the first rule that matches speaks for a line."),
  lines: key(lineEntries, "Exceptions with their reason, and planned lines."),
  floor: key(lineName, "Lines older than this one are ended and never listed."),
  tag: key(template(), "How tags of this product are written."),
  stable: key(listOf(words("a suffix", "patch")), "Suffixes that count as stable."),
  ignore: key(listOf(ignored()), "Withdrawn releases: versions or ranges."),
  releases: key(choice("joined", "github", "tags"), "What counts as a release."),
  "dates-from": key(choice("releases", "tags"), "Where the days of releases come from."),
  file: key(words("a path", "docs/SECURITY.md"), "The document that holds the table."),
  table: key(words("a heading", '"Supported Versions"'), "The heading above the version table."),
  adopt: key(flag, "Whether to keep a table up that claims to be generated."),
  ended: key(choice("keep", "fold", "drop"), "What becomes of the rows of ended lines."),
  rows: key(
    choice("as-is", "concrete"),
    "Whether rows in words, or coarser than the lines, are replaced by a row for each line."
  ),
  states: key(states, "The text of each tier, and of ended lines, in the table."),
  dates: key(choice("report", "sync"), "Whether days in the table that the policy contradicts are changed."),
  mentions: key(choice("update", "report"), "Whether versions repeated in the prose are changed."),
  "allow-shortening": key(listOf(lineName), "Lines whose published end may move to an earlier day."),
  notice: key(duration(), "How long before a line ends an issue says so."),
  branch: key(branchTemplate(), "How the branch of a line is named.")
};
function readKeys(map2, others2 = []) {
  const names3 = [...Object.keys(policyKeys), ...others2];
  const entries = map2.entries.filter(({ key: name }) => !others2.includes(name));
  const readings = entries.map(({ key: name, keyPlace, value }) => {
    if (!Object.hasOwn(policyKeys, name))
      return { name, value: void 0, problems: [unknownKey(name, names3, keyPlace)] };
    const { reader } = policyKeys[name];
    return { name, ...reader.read(value) };
  });
  const known = readings.filter(({ value }) => value !== void 0);
  return {
    values: Object.fromEntries(known.map(({ name, value }) => [name, value])),
    places: new Map(entries.map((entry) => [entry.key, entry.keyPlace])),
    problems: readings.flatMap(({ problems }) => problems)
  };
}
function key(reader, about) {
  return { reader, about };
}
function template() {
  return scalar(
    { type: "string", pattern: "\\{version\\}" },
    "a tag template",
    '"server-v{version}"',
    (text4) => parseTemplate(text4) === null ? null : text4
  );
}
function duration() {
  return scalar(
    { type: "string", pattern: "^\\s*\\d+\\s*[a-z]+\\s*$" },
    "a duration",
    '"30d"',
    parseDuration
  );
}
function branchTemplate() {
  return scalar(
    { type: "string", pattern: "\\{line\\}" },
    "the branches of lines",
    '"{line}-stable"',
    (text4) => text4.split(linePlaceholder).length === 2 ? text4 : null
  );
}
function ignored() {
  return scalar(
    { type: ["string", "number"] },
    "a version or a range",
    '"1.4.2"',
    (text4) => parseIgnored(text4) === null ? null : text4
  );
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
var named2 = [...simple, ...projects];
var countedPattern = /^newest ([1-9]\d{0,3}) (major|minor)s?$/;
var presetNames = [
  ...simple.map(({ name }) => name),
  "newest N majors",
  "newest N minors",
  ...projects.map(({ name }) => name)
];
function presetText(name) {
  const words2 = name.trim().replace(/\s+/g, " ");
  const [, count, line] = countedPattern.exec(words2) ?? [];
  if (count !== void 0 && line !== void 0) return textOf3(counted2(line, Number(count)));
  return named2.find((one2) => one2.name === words2)?.text ?? null;
}
function counted2(line, count) {
  return [`line: ${line}`, `support: newest ${count}`];
}
function preset(name, about, lines) {
  return { name, about, text: textOf3(lines) };
}
function textOf3(lines) {
  return `${lines.join("\n")}
`;
}

// src/policy/quotes.ts
var needsQuotes = /^(?:[>|@%*&!`]|\{[YMD]{1,4}\})/;
function missingQuotes(source, offset) {
  const start = valueStart(source, offset);
  const value = start === null ? "" : valueFrom(source.text, start);
  if (start === null || !needsQuotes.test(value)) return null;
  return missingQuotesProblem(value, placeAt(source, start, value.length));
}
function valueStart({ text: text4, lines }, offset) {
  const lineStart = lines.lineStarts[lines.linePos(offset).line - 1] ?? 0;
  const before = text4.slice(lineStart, offset);
  const opener = Math.max(
    before.lastIndexOf(": "),
    before.lastIndexOf("- "),
    before.lastIndexOf("["),
    before.lastIndexOf("{ "),
    before.lastIndexOf(", ")
  );
  const from = lineStart + (opener === -1 ? 0 : opener + 1);
  const space = text4.slice(from).search(/\S/);
  return space === -1 ? null : from + space;
}
function valueFrom(text4, start) {
  const [line = ""] = text4.slice(start).split(/[\r\n]/, 1);
  const inList = /[[{][^\]}]*$/.test(text4.slice(text4.lastIndexOf("\n", start) + 1, start));
  const [value = ""] = inList ? /^(?:\{[YMD]{1,4}\}[._-]?)*[^\],}]*/.exec(line) ?? [] : [line];
  return value.split(/ #|: /, 1).join("").trimEnd();
}

// src/policy/yaml.ts
var most2 = { characters: 65536, depth: 24 };
function readYaml(text4, path4) {
  const source = sourceText(text4.replace(/^\uFEFF/, ""), path4);
  if (text4.length > most2.characters) return failure([policyTooLarge(path4, most2.characters)]);
  const deep2 = tooDeepAt(source.text);
  if (deep2 !== null)
    return failure([notYaml("lists and maps are nested too deeply", placeAt(source, deep2, 1))]);
  const document3 = parseDocument(source.text, { schema: "failsafe", prettyErrors: false });
  const problems = document3.errors.map(
    ({ code: code2, message, pos: [from, to] }) => yamlProblem(code2, message, from, to, source)
  );
  if (problems.length > 0) return failure(firstPerLine(problems));
  const read2 = document3.contents === null ? null : nodeOf(document3.contents, source);
  if (read2 !== null && read2.problems.length > 0) return failure(read2.problems);
  return read2?.node.kind === "map" ? success(read2.node) : failure([notAMap(placeAt(source, 0, 1))]);
}
function tooDeepAt(text4) {
  let [offset, flow3, inLine] = [0, 0, 0];
  for (const token of new Lexer().lex(text4)) {
    flow3 += brackets.get(token) ?? 0;
    if (token === "\n" || token === "\r\n") inLine = 0;
    else if (flow3 === 0 && blockIndicators.has(token)) inLine++;
    if (flow3 > most2.depth || inLine > most2.depth) return offset;
    offset += token.length;
  }
  return null;
}
var brackets = /* @__PURE__ */ new Map([
  ["{", 1],
  ["[", 1],
  ["}", -1],
  ["]", -1]
]);
var blockIndicators = /* @__PURE__ */ new Set(["-", "?", ":"]);
function yamlProblem(code2, message, from, to, source) {
  if (code2 === "MULTIPLE_DOCS") return severalDocuments(placeAt(source, from, 3));
  const value = missingQuotes(source, from);
  if (value !== null) return value;
  const said = code2 === "DUPLICATE_KEY" ? "this key stands twice in its map" : message;
  return notYaml(
    said,
    placeAt(source, from, code2 === "DUPLICATE_KEY" ? keyLength(source.text, from) : to - from)
  );
}
function keyLength(text4, from) {
  const end2 = text4.indexOf(":", from);
  return end2 === -1 ? 1 : end2 - from;
}
function firstPerLine(problems) {
  const seen2 = /* @__PURE__ */ new Set();
  return problems.filter(({ where }) => !seen2.has(where?.line) && seen2.add(where?.line));
}
function nodeOf(node2, source) {
  const [from = 0, to = from] = node2?.range ?? [];
  const place = placeAt(source, from, to - from);
  const unwanted = node2 === null ? null : unwantedIn(node2);
  if (unwanted !== null)
    return { node: { kind: "text", text: "", from, place }, problems: [unwantedYaml(unwanted, place)] };
  if (isSeq(node2)) return listOf2(node2.items, source, place);
  if (isMap(node2)) return mapOf(node2.items, source, place);
  const text4 = isScalar(node2) ? String(node2.value ?? "") : "";
  return { node: { kind: "text", text: text4, from: textOffset(text4, from, source), place }, problems: [] };
}
function listOf2(items, source, place) {
  const read2 = items.map((item) => nodeOf(item, source));
  return {
    node: { kind: "list", items: read2.map(({ node: node2 }) => node2), place },
    problems: read2.flatMap(({ problems }) => problems)
  };
}
function mapOf(pairs2, source, place) {
  const read2 = pairs2.map((pair) => ({ key: nodeOf(pair.key, source), value: nodeOf(pair.value, source) }));
  const entries = read2.map(({ key: key2, value }) => ({
    key: key2.node.kind === "text" ? key2.node.text : "",
    keyPlace: key2.node.place,
    value: value.node.kind === "text" && value.node.text === "" ? { ...value.node, place: key2.node.place } : value.node
  }));
  const odd = read2.filter(({ key: key2 }) => key2.node.kind !== "text").map(({ key: key2 }) => unwantedYaml("a list or map as a key", key2.node.place));
  const problems = read2.flatMap(({ key: key2, value }) => [...key2.problems, ...value.problems]);
  return { node: { kind: "map", entries, place }, problems: [...odd, ...problems] };
}
function unwantedIn(node2) {
  if (isAlias(node2)) return `the alias *${node2.source}`;
  if (node2.anchor !== void 0) return `the anchor &${node2.anchor}`;
  return node2.tag !== void 0 && !plainTags.has(node2.tag) ? `the tag ${node2.tag}` : null;
}
var plainTags = /* @__PURE__ */ new Set([
  "tag:yaml.org,2002:map",
  "tag:yaml.org,2002:seq",
  "tag:yaml.org,2002:str"
]);
function textOffset(text4, from, source) {
  const quoted3 = `"'`.includes(source.text.charAt(from)) ? 1 : 0;
  return source.text.startsWith(text4, from + quoted3) ? from + quoted3 : null;
}

// src/policy/parse.ts
function parsePolicy(text4, path4) {
  const map2 = readYaml(text4, path4);
  return map2.ok ? policyFrom(readKeys(map2.value), nothingShared, map2.value.place, path4) : map2;
}
var nothingShared = { values: {}, places: /* @__PURE__ */ new Map(), problems: [] };
function policyFrom(own3, shared, start, path4) {
  const places = new Map([...shared.places, ...own3.places]);
  const preset2 = presetValues(own3.values.extends ?? shared.values.extends, places.get("extends"));
  const layers = own3.values.extends === void 0 ? [preset2.values, shared.values, own3.values] : [shared.values, preset2.values, own3.values];
  const values = layers.reduce(over);
  const overrides = overridesOf(values);
  const problems = [
    ...shared.problems,
    ...own3.problems,
    ...preset2.problems,
    ...overrides.problems,
    ...[shared, own3].flatMap(conflicts),
    ...gaps2(values, places, start),
    ...checkPolicy(values, places)
  ];
  if (problems.length > 0) return failure(inOrder2(problems));
  return success(policyOf(values, overrides.value ?? [], path4));
}
function presetValues(name, place) {
  if (name === void 0) return nothingShared;
  const text4 = presetText(name);
  if (text4 === null) return { values: {}, problems: [unknownPreset(name, presetNames, place)] };
  const map2 = readYaml(text4, `preset ${name}`);
  return map2.ok ? readKeys(map2.value) : { values: {}, problems: map2.problems };
}
function over(below, above) {
  if (above.support === void 0 && above.tiers === void 0) return { ...below, ...above };
  const { support: _support, tiers: _tiers, ...others2 } = below;
  return { ...others2, ...above };
}
function conflicts({ places }) {
  const both = places.has("support") ? places.get("tiers") : void 0;
  return both === void 0 ? [] : [conflictingKeys("support", "tiers", both)];
}
function gaps2(values, places, start) {
  const has = (name) => values[name] !== void 0 || places.has(name);
  const ends = has("support") || has("tiers") || has("rules") || values.lines?.some(({ tiers: tiers2 }) => tiers2.length > 0);
  return [
    ...has("line") || has("extends") ? [] : [missingWord("line", '"line: minor"', start)],
    ...ends || has("extends") ? [] : [noTiers(start)]
  ];
}
function policyOf(values, overrides, path4) {
  return {
    source: path4,
    line: values.line ?? { kind: "numbers", count: 2 },
    tiers: values.support ?? values.tiers ?? [],
    rules: (values.rules ?? []).map(({ when, tiers: tiers2 }) => ({ when, tiers: tiers2 })),
    lts: values.lts ?? null,
    overrides,
    planned: (values.lines ?? []).flatMap(
      ({ line, planned }) => planned === null ? [] : [{ line, day: planned }]
    ),
    floor: values.floor ?? null,
    allowShortening: values["allow-shortening"] ?? [],
    notice: values.notice ?? null,
    branch: values.branch ?? null,
    release: releaseRules(values),
    document: documentRules(values)
  };
}
function releaseRules(values) {
  return {
    tag: values.tag ?? null,
    stable: values.stable ?? [],
    ignore: values.ignore ?? [],
    releases: values.releases ?? "joined",
    datesFrom: values["dates-from"] ?? "releases"
  };
}
function documentRules(values) {
  const states2 = (values.states ?? []).map(
    ({ key: key2, value }) => [key2, value.kind === "text" ? value.text : ""]
  );
  return {
    file: values.file ?? null,
    table: values.table ?? null,
    adopt: values.adopt ?? false,
    ended: values.ended ?? null,
    rows: values.rows ?? "as-is",
    states: Object.fromEntries(states2),
    dates: values.dates ?? "report",
    mentions: values.mentions ?? "update"
  };
}
function inOrder2(problems) {
  const position2 = ({ where }) => (where?.line ?? 0) * 1e5 + (where?.column ?? 0);
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...distinct.values()].sort((a, b) => position2(a) - position2(b));
}

// src/change/propose.ts
var policyPath = ".github/support-window.yml";
var mostOffered = 3;
var common = ["major", "minor"].flatMap(
  (line) => [1, 2, 3].map((count) => ({ line, text: `line: ${line}
support: newest ${count}
` }))
);
function withoutPolicy(facts, day) {
  const file = chooseDocument(facts.files, facts.file);
  const document3 = file.ok ? file.value : null;
  const tried = common.map(({ line, text: text4 }) => ({
    line,
    text: text4,
    effect: effectOf(text4, document3, facts, day)
  }));
  const offers = tried.filter((one2, index2) => !tried.slice(0, index2).some((other) => comesToTheSame(one2, other))).map(({ text: text4, effect: effect2 }) => ({ text: text4, changed: effect2?.changed ?? null }));
  const fitting2 = offers.toSorted(
    (a, b) => (a.changed?.length ?? Infinity) - (b.changed?.length ?? Infinity)
  );
  return noPolicy(policyPath, fitting2.slice(0, mostOffered));
}
function comesToTheSame(one2, other) {
  return one2.line === other.line && one2.effect !== null && one2.effect.after === other.effect?.after;
}
function effectOf(text4, document3, facts, day) {
  const policy = parsePolicy(text4, policyPath);
  const history2 = policy.ok ? readHistory(facts.tags, policy.value, day) : null;
  if (!policy.ok || !history2?.ok || document3 === null || history2.value.releases.length === 0) return null;
  const evaluation = evaluate(history2.value.lines, policy.value, day);
  const wanted = wantedFrom2(evaluation, history2.value, policy.value);
  const { outcome, problems } = keepDocument(document3, wanted, policy.value.document, "fail");
  if (problems.length > 0) return null;
  return { changed: outcome.edits.map(({ line }) => line), after: outcome.after ?? document3.text };
}

// src/change/plan.ts
function decide(facts, day) {
  const { policy, notes: notes2 } = facts;
  if (policy === null) return settle(day, null, { notes: notes2, problems: [withoutPolicy(facts, day)] });
  const { source, reading } = policy;
  if (!reading.ok) return settle(day, source, { ...reading, notes: [...notes2, ...reading.notes] });
  const [first] = reading.value;
  const found2 = first === void 0 || first.name !== null ? decideProducts(reading.value, facts, day, source) : decideProduct(first, facts, day);
  return settle(day, source, { ...found2, notes: [...notes2, ...reading.notes, ...found2.notes ?? []] });
}

// src/github/outcome.ts
var nothingDone = {
  operation: "none",
  pullRequest: null,
  commit: null,
  problems: [],
  notes: [],
  again: false,
  unanswered: null
};
function joined(earlier3, later3) {
  return {
    ...later3,
    operation: operationOf(earlier3.operation, later3.operation),
    pullRequest: later3.pullRequest ?? earlier3.pullRequest,
    commit: later3.commit ?? earlier3.commit,
    notes: [...earlier3.notes, ...later3.notes.filter((note) => !isAmong(earlier3.notes, note))]
  };
}
function operationOf(earlier3, later3) {
  if (later3 === "none") return earlier3;
  return earlier3 === "created" && later3 === "updated" ? "created" : later3;
}
function isAmong(notes2, { what: what3 }) {
  return notes2.some((note) => note.what === what3);
}
function ended(step, outcome) {
  return step.kind === "done" ? outcome : stopped(step, outcome);
}
function stopped(step, outcome, write2 = null) {
  const unanswered = step.kind === "unanswered" ? write2 : null;
  return { ...outcome, problems: [step.problem], again: step.kind !== "failed", unanswered };
}

// src/github/outsider.ts
function reportedOnly(outcome, outsider) {
  const isRefused = ({ code: code2 }) => code2 === "missing-permission";
  if (!outcome.problems.some(isRefused)) return outcome;
  return {
    ...outcome,
    problems: outcome.problems.filter((problem) => !isRefused(problem)),
    notes: [...outcome.notes, readOnlyToken(outsider)]
  };
}

// src/policy/product.ts
var productsKey = "products";
var example3 = '{ server: { tag: "server-v{version}", support: newest 2 } }';
function parseProducts(text4, path4) {
  const map2 = readYaml(text4, path4);
  if (!map2.ok) return map2;
  const entry = map2.value.entries.find(({ key: key2 }) => key2 === productsKey);
  if (entry !== void 0) return severalProducts2(map2.value, entry, path4);
  const policy = policyFrom(readKeys(map2.value, [productsKey]), nothingShared, map2.value.place, path4);
  return policy.ok ? success([{ name: null, policy: policy.value }]) : policy;
}
function severalProducts2(map2, entry, path4) {
  const shared = readKeys(map2, [productsKey]);
  const entries = entriesOf(entry.value, "a map of products", example3);
  const none = entries.value?.length === 0 ? [expected("a map of products", example3, "none", entry.keyPlace)] : [];
  const readings = (entries.value ?? []).map((product) => readProduct(product, shared, path4));
  const products = readings.flatMap((reading) => reading.ok ? [reading.value] : []);
  const problems = [
    ...shared.problems,
    ...entries.problems,
    ...none,
    ...readings.flatMap((reading) => reading.ok ? [] : reading.problems),
    ...products.flatMap((product, index2) => clashes(product, products.slice(0, index2)))
  ];
  if (problems.length > 0) return failure(inOrder2(problems));
  return success(products.map(({ name, policy }) => ({ name, policy })));
}
function readProduct({ key: key2, keyPlace, value }, shared, path4) {
  const name = key2.trim();
  if (name === "") return failure([expected("the name of a product", "server", "nothing", keyPlace)]);
  if (value.kind !== "map")
    return failure([expected("the policy of a product", example3.slice(10, -2), found(value), value.place)]);
  const own3 = readKeys(value);
  const policy = policyFrom(own3, shared, keyPlace, path4);
  const isTagged = own3.places.has("tag") || shared.places.has("tag");
  const untagged = isTagged ? [] : [missingWord("tag", `tag: "${name}-v{version}"`, keyPlace)];
  const problems = [...untagged, ...policy.ok ? [] : policy.problems];
  if (!policy.ok || problems.length > 0) return failure(problems);
  return success({ name, place: own3.places.get("tag") ?? keyPlace, policy: policy.value });
}
function clashes({ name, place, policy }, earlier3) {
  const { tag } = policy.release;
  const { file, table: table2 } = policy.document;
  const twin = earlier3.find((other) => other.policy.release.tag === tag);
  const neighbour = earlier3.find(
    ({ policy: { document: document3 } }) => document3.file === file && document3.table === table2
  );
  return [
    ...twin === void 0 ? [] : [repeatedTag(twin.name, name, tag ?? "", place)],
    ...neighbour === void 0 ? [] : [sharedTable(neighbour.name, name, place)]
  ];
}

// src/problem/local.ts
function policyNotText(path4, found2) {
  return {
    code: "policy-not-text",
    what: `The policy ${path4} is not a text file.`,
    why: found2,
    fix: "Put a regular file in UTF-8 in its place.",
    where: { path: path4 }
  };
}

// src/change/read-policy.ts
function policyFrom2(source, text4) {
  return { source, reading: parseProducts(text4, source) };
}
function policyIn({ path: path4, mode, bytes }) {
  if (mode === "120000")
    return { source: path4, reading: failure([policyNotText(path4, "It is a symbolic link.")]) };
  try {
    return policyFrom2(path4, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { source: path4, reading: failure([policyNotText(path4, "Some of its bytes are not UTF-8.")]) };
  }
}
function documentsMeant(policy, file) {
  const named3 = policy?.reading.ok ? policy.reading.value.map((product) => product.policy.document.file) : [null];
  return [...new Set((file === null ? named3 : [file]).flatMap(candidatePaths))];
}

// src/github/lanes.ts
var most3 = 20;
async function inLanes(questions, ask) {
  const answers = [];
  const waiting = questions.entries();
  const lane = async () => {
    for (const [index2, question] of waiting) answers[index2] = await ask(question);
  };
  await Promise.all(Array.from({ length: most3 }, lane));
  return answers;
}

// src/github/read-query.ts
var dates = `... on Commit { committedDate }
  ... on Tag { tagger { date } target { ... on Commit { committedDate } ... on Tag { target { ... on Commit { committedDate } } } } }`;
var mostCommits = 50;
function readQuery(question) {
  const { base, files, commit, into, withPullRequest } = question;
  const paths = files.map((_, index2) => `$f${index2}: String!`);
  const declared = [
    "$owner: String!",
    "$name: String!",
    ...base === null ? [] : ["$base: String!"],
    ...commit === null ? [] : ["$commit: GitObjectID!"],
    ...into === null ? [] : ["$into: String!"],
    ...withPullRequest ? ["$branch: String!", "$ref: String!", "$scratch: String!"] : [],
    ...paths
  ];
  return `query Read(${declared.join(", ")}) {
  repository(owner: $owner, name: $name) {
    id isFork
    base: ${base === null ? "defaultBranchRef" : "ref(qualifiedName: $base)"} {
      name
      target { oid ... on Commit { ${each(files, blob)} ${history(question)} } }
      ${withPullRequest ? comparison(files) : ""}
    }
    ${commit === null ? "" : `commit: object(oid: $commit) { oid ... on Commit { ${each(files, blob)} } }`}
    ${into === null ? "" : `into: ref(qualifiedName: $into) { target { ... on Commit { ${publishedFile(question)} } } }`}
    refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      nodes { name target { ${dates} } }
    }
    releases(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage }
      nodes { tagName isDraft isPrerelease publishedAt }
    }
    ${withPullRequest ? ownBranch(files) : ""}
    ${withPullRequest ? pullRequests : ""}
  }
}`;
}
function readVariables({
  base,
  branch,
  files,
  commit,
  into,
  withPullRequest
}) {
  return {
    ...base === null ? {} : { base: `refs/heads/${base}` },
    ...commit === null ? {} : { commit },
    ...into === null ? {} : { into: `refs/heads/${into}` },
    ...withPullRequest ? { branch, ref: `refs/heads/${branch}`, scratch: scratchPrefix(branch) } : {},
    ...Object.fromEntries(files.map((path4, index2) => [`f${index2}`, path4]))
  };
}
function scratchPrefix(branch) {
  return `${branch}-tmp-`;
}
var oid = "object { ... on Blob { oid } }";
var blob = "mode object { ... on Blob { oid text isBinary isTruncated } }";
var pullRequest = `id number url state title body baseRefName isCrossRepository
        commits(last: 1) { nodes { commit { message } } }
        comments(last: 30) { nodes { body viewerDidAuthor } }`;
var pullRequests = `scratch: refs(refPrefix: "refs/heads/", query: $scratch, first: 20) { nodes { name target { oid } } }
    pullRequests(headRefName: $branch, states: [OPEN, CLOSED, MERGED], last: 10) {
      nodes { ${pullRequest} }
    }`;
function ownBranch(files) {
  return `branch: ref(qualifiedName: $ref) {
      target { oid ... on Commit { ${each(files, oid)} } }
      associatedPullRequests(states: [OPEN], last: 3) { nodes { ${pullRequest} } }
    }`;
}
function history(question) {
  const { files, into, published } = question;
  if (published === null || into !== null) return "";
  return `history(first: 1, path: $f${files.indexOf(published)}) {
        nodes { parents(first: 1) { nodes { ${publishedFile(question)} } } }
      }`;
}
function publishedFile({ files, published }) {
  return `oid ${published === null ? "" : fileAt2(files.indexOf(published), blob)}`;
}
function comparison(files) {
  return `compare(headRef: $ref) {
        commits(first: ${mostCommits}) {
          totalCount
          nodes { oid message changedFilesIfAvailable parents(first: 2) { totalCount nodes { oid ${each(files, oid)} } } }
        }
      }`;
}
function each(files, fields) {
  return files.map((_, index2) => fileAt2(index2, fields)).join(" ");
}
function fileAt2(index2, fields) {
  return `f${index2}: file(path: $f${index2}) { ${fields} }`;
}

// src/github/reading.ts
function doing({ owner, name, server, branch, withPullRequest }) {
  return {
    repository: `${owner}/${name}`,
    server,
    branch,
    purpose: withPullRequest ? "read the contents and pull requests of the repository" : "read the contents of the repository",
    needs: withPullRequest ? ["contents: write", "pull-requests: write"] : ["contents: read"]
  };
}

// src/github/tags.ts
function joinTags(names3, { dated, released: released2, allReleases }) {
  const tags = names3.map((name) => {
    const release2 = released2.get(name) ?? null;
    return {
      name,
      ...daysOf2(dated.get(name) ?? null),
      release: release2 === null ? null : publishedRelease(release2)
    };
  });
  return {
    tags,
    undated: new Set(names3.filter((name) => !dated.has(name))),
    unasked: new Set(allReleases ? [] : names3.filter((name) => !released2.has(name)))
  };
}
function knowledgeOf(tags, releases, allReleases) {
  return {
    dated: new Map(tags.map(({ name, target }) => [name, target])),
    released: new Map(releases.toReversed().map((release2) => [release2.tagName, release2])),
    allReleases
  };
}
function daysOf2(target) {
  return { tagged: dayOf3(target?.tagger?.date), committed: dayOf3(committedDate(target)) };
}
function committedDate(target) {
  return target?.committedDate ?? target?.target?.committedDate ?? target?.target?.target?.committedDate;
}
function publishedRelease({ isDraft, isPrerelease, publishedAt }) {
  return { draft: isDraft, preRelease: isPrerelease, published: dayOf3(publishedAt) };
}
function dayOf3(time) {
  const moment = Date.parse(time ?? "");
  const isShown = moment >= 0 && moment <= Date.parse("9999-12-31T23:59:59Z");
  return isShown ? dayOfEpochSeconds(moment / 1e3) : null;
}

// src/github/days.ts
var namesPerQuery = 50;
var mostRounds = 10;
async function readNeededDays(github, reading, names3, first, policies) {
  let known = first;
  for (let round = 0; ; round++) {
    const list3 = joinTags(names3, known);
    const wanted = new Set(policies.flatMap((products) => namesOfProducts(list3, products, reading.day)));
    const [example4] = wanted;
    if (example4 === void 0) return success(known);
    if (round === mostRounds) return failure([daysOpen(mostRounds, example4)]);
    const answer = await askForNames(github, reading, [...wanted], known);
    if (!answer.ok) return failure([problemFrom(answer.refusal, doing(reading))]);
    known = answer.value;
  }
}
function namesOfProducts(list3, products, day) {
  const [first] = products;
  if (first?.name === null) return namesToAsk(list3, first.policy, day);
  const { shares } = shareTags(products, list3.tags);
  return shares.flatMap(({ product, tags }) => namesToAsk({ ...list3, tags }, product.policy, day));
}
function namesToAsk({ tags, undated, unasked }, policy, day) {
  const usesReleases = policy.release.releases !== "tags";
  const dating = policy.release.tag === null ? datingTags(tags, policy.release.stable) : [];
  if (dating.some((name) => undated.has(name))) return dating.filter((name) => undated.has(name));
  const history2 = readHistory(tags, policy, day);
  if (!history2.ok) return [];
  const isOpen2 = (name) => undated.has(name) || usesReleases && unasked.has(name);
  if (policy.release.releases === "github") return tags.map(({ name }) => name).filter(isOpen2);
  const certain = history2.value.releases.map(
    (release2) => isOpen2(release2.tag) ? { ...release2, day: null } : release2
  );
  const { lines } = linesOf(certain, policy.line);
  const { first, latest } = neededDays(lines, policy, day);
  const supported = usesReleases ? evaluate(lines, policy, day).support.filter(({ tier }) => tier !== null) : [];
  const wanted = [
    ...first.map(({ releases }) => releases.at(-1)?.tag ?? ""),
    ...latest.map((line) => line.latest.tag),
    ...supported.map(({ line }) => line.latest.tag).filter((name) => unasked.has(name))
  ];
  return [...new Set(wanted.filter(isOpen2))];
}
async function askForNames(github, { owner, name }, names3, known) {
  const groups = Array.from(
    { length: Math.ceil(names3.length / namesPerQuery) },
    (_, index2) => names3.slice(index2 * namesPerQuery, (index2 + 1) * namesPerQuery)
  );
  const answers = await inLanes(groups, (group) => askForGroup(github, { owner, name }, group));
  const failed = answers.find((answer) => !answer.ok);
  if (failed !== void 0 && !failed.ok) return failed;
  const nodes = answers.flatMap((answer) => answer.ok ? [answer.value] : []);
  return { ok: true, value: merge2(known, groups, nodes) };
}
async function askForGroup(github, repository, names3) {
  const refs = names3.map((name, index2) => [`t${index2}`, `refs/tags/${name}`]);
  const tags = names3.map((name, index2) => [`r${index2}`, name]);
  const variables2 = { ...repository, ...Object.fromEntries([...refs, ...tags]) };
  const answer = await github.query(namesQuery(names3.length), variables2);
  if (!answer.ok) return answer;
  const { data, errors } = answer.value;
  if (errors === void 0 && data?.repository) return { ok: true, value: data.repository };
  const said = errors?.map(({ message }) => message).join(" ") ?? "an answer without the repository";
  return { ok: false, refusal: { kind: "refused", status: 200, said } };
}
function namesQuery(count) {
  const indices = Array.from({ length: count }, (_, index2) => index2);
  const declared = indices.flatMap((index2) => [`$t${index2}: String!`, `$r${index2}: String!`]);
  const fields = indices.flatMap((index2) => [
    `t${index2}: ref(qualifiedName: $t${index2}) { target { ${dates} } }`,
    `r${index2}: release(tagName: $r${index2}) { isDraft isPrerelease publishedAt }`
  ]);
  return `query Names($owner: String!, $name: String!, ${declared.join(", ")}) {
  repository(owner: $owner, name: $name) {
    ${fields.join("\n    ")}
  }
}`;
}
function merge2(known, groups, nodes) {
  const dated = new Map(known.dated);
  const released2 = new Map(known.released);
  for (const [position2, group] of groups.entries()) {
    for (const [index2, name] of group.entries()) {
      const release2 = nodes[position2]?.[`r${index2}`] ?? null;
      dated.set(name, nodes[position2]?.[`t${index2}`]?.target ?? null);
      released2.set(name, release2 === null ? null : { ...release2, tagName: name });
    }
  }
  return { ...known, dated, released: released2 };
}

// src/github/hash.ts
import process2 from "node:process";
function hashOf(algorithm, ...parts) {
  const hash = process2.getBuiltinModule("node:crypto").createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

// src/github/files.ts
async function filesIn(github, place, paths, target) {
  const found2 = paths.flatMap((path4, index2) => {
    const node2 = target[`f${index2}`];
    return node2?.object?.oid === void 0 ? [] : [{ path: path4, node: node2, blob: node2.object.oid }];
  });
  const files = await Promise.all(
    found2.map(({ path: path4, node: node2, blob: blob2 }) => fileFrom(github, place, path4, node2, blob2))
  );
  const failed = files.find((answer) => !answer.ok);
  if (failed !== void 0 && !failed.ok) return failed;
  return { ok: true, value: files.flatMap((answer) => answer.ok ? [answer.value] : []) };
}
function blobId(bytes) {
  return hashOf("sha1", `blob ${bytes.length}\0`, bytes);
}
async function fileFrom(github, place, path4, node2, blob2) {
  const mode = node2.mode.toString(8).padStart(6, "0");
  const bytes = mode === "120000" ? Buffer.from(node2.object?.text ?? "") : exactBytes(node2.object, blob2);
  if (bytes !== null) return { ok: true, value: { path: path4, mode, bytes, blob: blob2 } };
  const fetched = await fetchBytes(github, place, path4);
  return fetched.ok ? { ok: true, value: { path: path4, mode, bytes: fetched.value, blob: blob2 } } : fetched;
}
function exactBytes(object, blob2) {
  if (typeof object?.text !== "string") return null;
  const bytes = Buffer.from(object.text);
  return blobId(bytes) === blob2 ? bytes : null;
}
async function fetchBytes(github, { owner, name, commit }, path4) {
  const route = `GET /repos/{owner}/{repo}/contents/${path4.split("/").map(encodeURIComponent).join("/")}`;
  const answer = await github.read(route, { owner, repo: name, ref: commit });
  if (!answer.ok) return answer;
  const { content: content3, encoding } = answer.value.data;
  const bytes = encoding === "base64" && content3 ? Buffer.from(content3, "base64") : Buffer.from([0]);
  return { ok: true, value: bytes };
}

// src/github/published.ts
function publishedPath({ policy }) {
  switch (policy.kind) {
    case "default":
      return policyPath;
    case "path":
      return policy.path;
    case "yaml":
    case "preset":
      return null;
  }
}
async function promisedPolicy(github, reading, { into }, paths) {
  if (!into) return null;
  const files = await filesIn(github, { ...reading, commit: into.target.oid }, paths, into.target);
  return files.ok ? files.value[0] ?? null : null;
}
async function previousPolicy(github, reading, { base }, paths, files) {
  const path4 = reading.into === null ? publishedPath(reading) : null;
  const current = files.find((file2) => file2.path === path4);
  const before = base?.target.history?.nodes[0]?.parents.nodes[0];
  if (path4 === null || current === void 0 || before === void 0) return null;
  const inBase = base?.target[`f${paths.indexOf(path4)}`];
  if (inBase?.object?.oid !== current.blob) return null;
  const found2 = await filesIn(github, { ...reading, commit: before.oid }, paths, before);
  const [file] = found2.ok ? found2.value : [];
  return file === void 0 ? null : policyIn(file);
}

// src/github/tag-names.ts
var prefix = "refs/tags/";
var mostPages = 1e3;
async function readTagNames(github, reading) {
  const { owner, name: repo } = reading;
  const route = "GET /repos/{owner}/{repo}/git/matching-refs/tags/";
  const first = await readPage(github, reading, route, { owner, repo });
  if (!first.ok) return first;
  const between4 = pagesBetween(first.value.next, first.value.last);
  const rest = await inLanes(between4, (address) => readPage(github, reading, address));
  const pages = [first, ...rest];
  for (let last = pages.at(-1); last?.ok && last.value.next !== null; last = pages.at(-1)) {
    if (pages.length >= mostPages) return failure([endlessTags(mostPages)]);
    pages.push(await readPage(github, reading, `GET ${last.value.next}`));
  }
  const failed = pages.find((page) => !page.ok);
  return failed?.ok === false ? failed : success(pages.flatMap((page) => page.ok ? page.value.names : []));
}
async function readPage(github, reading, route, parameters = {}) {
  const answer = await github.read(route, parameters);
  if (!answer.ok) return failure([problemFrom(answer.refusal, doing(reading))]);
  const { data, next, last } = answer.value;
  if (!Array.isArray(data)) return failure([noAnswer(reading.server, "a list of tags that is no list")]);
  return success({ names: tagsAmong(data), next, last });
}
function pagesBetween(next, last) {
  const [from, to] = [next, last].map((address) => /^(.*[?&]page=)(\d{1,6})(.*)$/.exec(address ?? ""));
  if (!from || !to || from[1] !== to[1] || from[3] !== to[3]) return [];
  const [begin2, end2] = [Number(from[2]), Number(to[2])];
  const count = Math.min(mostPages - 1, Math.max(0, end2 - begin2 + 1));
  return Array.from({ length: count }, (_, index2) => `GET ${from[1]}${begin2 + index2}${from[3]}`);
}
function tagsAmong(rows) {
  return rows.flatMap(({ ref }) => ref.startsWith(prefix) ? [ref.slice(prefix.length)] : []);
}

// src/github/read.ts
async function readRepository(github, reading) {
  const given = givenPolicy(reading.policy);
  const paths = pathsToRead(reading, given);
  const [names3, node2] = await Promise.all([
    readTagNames(github, reading),
    readNode(github, reading, paths, publishedPath(reading))
  ]);
  if (!names3.ok || !node2.ok) {
    return failure([names3, node2].flatMap((answer) => answer.ok ? [] : answer.problems));
  }
  const found2 = await foundIn(github, reading, node2.value, paths);
  if (!found2.ok) return found2;
  const promised = await promisedPolicy(github, reading, node2.value, paths);
  const policies = policiesFrom(reading, given, found2.value.files, found2.value.base.name, promised);
  if (!policies.ok) return policies;
  const previous3 = await previousPolicy(github, reading, node2.value, paths, found2.value.files);
  return await readRest(github, reading, found2.value, { ...policies.value, previous: previous3 }, names3.value);
}
async function foundIn(github, reading, node2, paths) {
  if (node2.base === null) return failure([missingBase(reading.base)]);
  const target = reading.commit === null ? node2.base.target : node2.commit ?? null;
  if (target === null) return failure([missingCommit(reading.commit ?? "")]);
  const files = await filesIn(github, { ...reading, commit: target.oid }, paths, target);
  if (!files.ok) return failure([problemFrom(files.refusal, doing(reading))]);
  const base = { name: node2.base.name, oid: node2.base.target.oid };
  return success({ node: node2, base, paths, files: files.value });
}
function givenPolicy(source) {
  if (source.kind === "yaml") return policyFrom2("policy input", source.text);
  return source.kind === "preset" ? policyFrom2(`preset ${source.name}`, source.text) : null;
}
function pathsToRead({ policy, file }, given) {
  const asked = policy.kind === "path" ? [policy.path] : [];
  return [.../* @__PURE__ */ new Set([policyPath, ...asked, ...documentsMeant(given, file)])];
}
function policiesFrom(reading, given, files, base, promised) {
  const at2 = (path5) => files.find((file) => file.path === path5);
  const ownFile = at2(policyPath);
  const own3 = ownFile === void 0 ? null : policyIn(ownFile);
  if (given !== null) return success({ policy: given, own: own3 });
  const path4 = publishedPath(reading) ?? policyPath;
  const asked = at2(path4);
  if (asked === void 0 && path4 !== policyPath) return failure([policyNotThere(path4, base)]);
  const isChanged = promised !== null && promised.blob !== asked?.blob;
  const other = path4 === policyPath ? null : own3;
  return success({
    policy: asked === void 0 ? null : policyIn(asked),
    own: isChanged ? policyIn(promised) : other
  });
}
async function readRest(github, reading, found2, policies, names3) {
  const { refs, releases } = found2.node;
  const first = knowledgeOf(refs.nodes, releases.nodes, !releases.pageInfo.hasNextPage);
  const [whole, known] = await Promise.all([
    withNamedDocuments(github, reading, found2, policies.policy),
    readNeededDays(github, reading, names3, first, productsIn(policies))
  ]);
  if (!whole.ok) return whole;
  if (!known.ok) return known;
  const { file, onMissingTable: onMissingTable2 } = reading;
  const { tags, notes: notes2 } = withTag(joinTags(names3, known.value).tags, reading);
  const facts = { tags, ...policies, files: whole.value.files, file, onMissingTable: onMissingTable2, notes: notes2 };
  return success({ ...whole.value, facts });
}
async function withNamedDocuments(github, reading, found2, policy) {
  const named3 = documentsMeant(policy, reading.file).filter((path4) => !found2.paths.includes(path4));
  if (named3.length === 0) return success(found2);
  const paths = [...found2.paths, ...named3];
  const node2 = await readNode(github, reading, paths, null);
  if (!node2.ok) return node2;
  return await foundIn(github, reading, node2.value, paths);
}
function productsIn({ policy, previous: previous3 }) {
  if (!policy?.reading.ok) return [];
  return [policy, previous3].flatMap((fact) => fact?.reading.ok ? [fact.reading.value] : []);
}
function withTag(tags, { tag, day }) {
  if (tag === null || tags.some(({ name }) => name === tag)) return { tags, notes: [] };
  const pushed = { name: tag, tagged: null, committed: day, release: null };
  return { tags: [...tags, pushed], notes: [taggedTagAbsent(tag)] };
}
async function readNode(github, reading, files, published) {
  const { owner, name } = reading;
  const question = { ...reading, files, published };
  const answer = await github.query(readQuery(question), {
    owner,
    name,
    ...readVariables(question)
  });
  if (!answer.ok) return failure([problemFrom(answer.refusal, doing(reading))]);
  const { data, errors = [] } = answer.value;
  const problems = errors.filter(isSerious).map((error2) => problemFromError(error2, doing(reading)));
  if (problems.length > 0) return failure(problems);
  if (!data?.repository)
    return failure([problemFromError({ type: "NOT_FOUND", message: "Not Found" }, doing(reading))]);
  return success(data.repository);
}
function isSerious({ path: path4, type }) {
  return !(path4?.at(-1) === "compare" && type === "NOT_FOUND");
}

// src/change/timeline.ts
var mostSupported = 16;
var mostEnded = 3;
var mostYears2 = 10;
function timelineOf(lines, day) {
  const drawable = lines.filter((support3) => startOf(support3) !== null);
  const supported = drawable.filter(({ tier }) => tier !== null);
  const ended2 = drawable.filter(({ tier, eol }) => tier === null && eol !== null).slice(0, mostEnded);
  const shown = /* @__PURE__ */ new Set([...supported.slice(0, mostSupported), ...ended2]);
  const window = windowOf([...shown], day);
  const rows = lines.filter((support3) => shown.has(support3)).map((support3) => rowOf2(support3, window, day));
  const filled = rows.filter(({ bars }) => bars.length > 0);
  if (filled.length === 0) return null;
  return {
    ...window,
    rows: filled,
    undated: lines.flatMap(
      (support3) => support3.tier !== null && startOf(support3) === null ? [support3.line.name] : []
    ),
    left: Math.max(0, supported.length - mostSupported)
  };
}
function startOf({ line }) {
  if (line.released !== null) return line.released;
  const known = line.releases.flatMap(({ day }) => day === null ? [] : [day]);
  return known.sort()[0] ?? null;
}
function windowOf(shown, day) {
  const starts = shown.flatMap((support3) => startOf(support3) ?? []);
  const ends = shown.flatMap(({ ends: all2 }) => all2.flatMap(({ date }) => date ?? []));
  const first = starts.reduce((a, b) => b < a ? b : a, day);
  const last = ends.reduce((a, b) => b > a ? b : a, day);
  const from = later2(first, addDuration(day, { count: -mostYears2, unit: "y" }));
  const room = addDays(day, Math.ceil(daysBetween(from, day) / 4) + 7);
  const through = earlier2(later2(last, room), addDuration(day, { count: mostYears2, unit: "y" }));
  return { from, through: rounded2(from, through) };
}
function rounded2(from, through) {
  const days = daysBetween(from, through);
  if (days > 3 * 365) return endOfYear(through);
  if (days > 180) return endOfQuarter(through);
  return days > 45 ? endOfMonth(through) : through;
}
function endOfQuarter(day) {
  const month = Number(day.slice(5, 7));
  return endOfMonth(
    addDuration(`${day.slice(0, 7)}-01`, { count: 2 - (month - 1) % 3, unit: "mo" })
  );
}
function rowOf2(support3, window, day) {
  const { line, lts, tier } = support3;
  const bars = barsOf(support3, window.through, day).map((bar) => ({
    ...bar,
    from: later2(bar.from, window.from),
    through: earlier2(bar.through, window.through)
  })).filter(({ from, through }) => from <= through);
  return { line: line.name, lts, ended: tier === null, bars };
}
function barsOf(support3, horizon, day) {
  const bars = [];
  let from = startOf(support3) ?? dayAfter(horizon);
  for (const [index2, { tier }] of support3.ends.entries()) {
    const { through, open: open2 } = endingOf(support3, index2, horizon, day);
    if (through < from) continue;
    bars.push({ tier, rank: rankOf2(index2, support3.ends.length), from, through, open: open2 });
    from = dayAfter(through);
  }
  return bars;
}
function endingOf({ ends, tier }, index2, horizon, day) {
  const current = ends.findIndex((end2) => end2.tier === tier);
  const date = ends[index2]?.date ?? null;
  if (date !== null && (index2 !== current || date >= day)) return { through: date, open: false };
  if (index2 < current || current < 0) return { through: dayBefore("0001-01-02"), open: false };
  const bound = ends.slice(index2 + 1).find((end2) => end2.date !== null)?.date ?? horizon;
  return { through: later2(bound, day), open: true };
}
function rankOf2(index2, count) {
  if (index2 === 0) return "best";
  return index2 === count - 1 ? "last" : "middle";
}
function later2(a, b) {
  return a > b ? a : b;
}
function earlier2(a, b) {
  return a < b ? a : b;
}

// src/change/gantt.ts
var colours = {
  activeTaskBkgColor: "#56d364",
  activeTaskBorderColor: "#2da44e",
  taskBkgColor: "#79c0ff",
  taskBorderColor: "#388bfd",
  critBkgColor: "#f2cc60",
  critBorderColor: "#bb8009",
  doneTaskBkgColor: "#c9d1d9",
  doneTaskBorderColor: "#8b949e",
  taskTextColor: "#1f2328",
  taskTextDarkColor: "#1f2328",
  taskTextLightColor: "#1f2328",
  sectionBkgColor: "#8b949e",
  sectionBkgColor2: "#8b949e",
  altSectionBkgColor: "#8b949e00",
  gridColor: "#8b949e",
  todayLineColor: "#cf222e"
};
var drawingWidth = 680;
var characterWidth = 6.5;
var namePadding = 30;
function timelineMarkdown(lines, day) {
  const timeline2 = timelineOf(lines, day);
  if (timeline2 === null) return [];
  return ["```mermaid", ...ganttText(timeline2), "```", "", remarksOn(timeline2)];
}
function ganttText(timeline2) {
  const { axis, tick } = scaleOf(timeline2);
  return [
    `%%{init: ${JSON.stringify({ gantt: layoutFor(timeline2), themeVariables: colours })}}%%`,
    "gantt",
    "  dateFormat YYYY-MM-DD",
    "  inclusiveEndDates",
    `  axisFormat ${axis}`,
    `  tickInterval ${tick}`,
    "  todayMarker stroke-width:2px",
    ...timeline2.rows.flatMap((row2) => [
      `  section ${nameOf3(row2)}`,
      ...row2.bars.map((bar) => taskText(bar, row2, timeline2))
    ])
  ];
}
function layoutFor({ rows }) {
  const longest = Math.max(...rows.map((row2) => nameOf3(row2).length));
  return {
    displayMode: "compact",
    barHeight: 22,
    barGap: 4,
    topPadding: 54,
    fontSize: 12,
    sectionFontSize: 12,
    leftPadding: Math.round(longest * characterWidth) + namePadding,
    rightPadding: 20,
    numberSectionStyles: 2
  };
}
function nameOf3({ line, lts }) {
  return `${harmless2(lineText(line))}${lts ? " LTS" : ""}`;
}
function taskText(bar, { ended: ended2 }, timeline2) {
  const share = (daysBetween(bar.from, bar.through) + 1) / (daysBetween(timeline2.from, timeline2.through) + 1);
  const label2 = `${harmless2(bar.tier)}${bar.open ? " \u2192" : ""}`;
  const fits = label2.length * characterWidth + 8 <= share * drawingWidth;
  const style = ended2 ? "done, " : { best: "active, ", middle: "", last: "crit, " }[bar.rank];
  return `    ${invisible}${fits ? label2 : ""} :${style}${bar.from}, ${bar.through}`;
}
var invisible = "\u200B";
function harmless2(text4) {
  const shown = text4.replaceAll(/[\t\r\n]+/g, " ").replaceAll(unseen, "");
  const short = shown.length <= 30 ? shown : `${shown.slice(0, 29)}\u2026`;
  return short.replaceAll(
    /[!-~]/g,
    (mark) => /[\w.+()/,-]/.test(mark) ? mark : String.fromCharCode(mark.charCodeAt(0) + 65248)
  );
}
function scaleOf({ from, through }) {
  const days = daysBetween(from, through);
  if (days > 3 * 365) return { axis: "%Y", tick: "12month" };
  if (days > 366) return { axis: "%b %Y", tick: "3month" };
  if (days > 90) return { axis: "%b %Y", tick: "1month" };
  return { axis: "%d %b", tick: days > 14 ? "1week" : "1day" };
}
function remarksOn({ rows, undated, left }) {
  const open2 = rows.some(({ bars }) => bars.some((bar) => bar.open));
  return [
    "The red line is today.",
    ...open2 ? ["An arrow marks an end whose day is not known yet."] : [],
    ...left > 0 ? [`${left} more supported lines do not fit.`] : [],
    ...undated.length > 0 ? [`Not drawn, because no release day is known: ${undated.slice(0, 10).map(harmless2).join(", ")}.`] : []
  ].join(" ");
}

// src/change/mentions.ts
function mentionSentences(decision) {
  const isAlone = documentPaths(decision).length === 1;
  const sentences = partsOf(decision).flatMap(
    ({ document: document3 }) => document3.mentions.filter(({ updated }) => !updated).map(({ line, text: text4 }) => {
      const place = isAlone ? "" : ` of ${codeSpan(document3.path ?? "")}`;
      return `Line ${line}${place} still says ${codeSpan(text4)}.`;
    })
  );
  return [...new Set(sentences)];
}

// src/change/body.ts
var mostBytes = 6e4;
var briefText = "The reasons are too long for a pull request; the job summary of the run has them.";
var roomForState = 4e3;
var steps = [200, 50, 20, 5, 0];
var fewestForPictures = 20;
function bodyText(decision, setting) {
  const versions = steps.map((most4) => written2(decision, setting, most4));
  return versions.find((text4) => byteLength(text4) <= mostBytes - roomForState) ?? shortest(setting);
}
function written2(decision, setting, most4) {
  return [
    introduction(decision, setting),
    reasons2(decision, most4),
    outlook(decision),
    ...most4 >= fewestForPictures ? timelines(decision) : [],
    checklist(decision, most4),
    explanation(setting)
  ].filter((part) => part.length > 0).map((part) => part.join("\n")).join("\n\n");
}
function shortest(setting) {
  return [briefText, ...explanation(setting)].join("\n\n");
}
function introduction(decision, setting) {
  const files = newFiles(decision).map(({ path: path4 }) => link2(path4, setting.pageOf(path4)));
  const count = partsOf(decision).reduce((sum, { document: document3 }) => sum + document3.edits.length, 0);
  const rows = count === 1 ? "the row that is no longer true and leaves" : "the rows that are no longer true and leaves";
  const are = files.length === 1 ? "is" : "are";
  return [
    `${files.join(" and ")} ${are} out of date by ${policyText(decision.policy.source ?? "", setting)}.`,
    `This pull request changes ${rows} everything else as it is.`
  ];
}
function policyText(source, { policyUrl }) {
  if (policyUrl !== null) return `the support policy in ${link2(source, policyUrl)}`;
  return source.startsWith("preset ") ? `the support policy ${codeSpan(source.slice("preset ".length))}` : "the support policy that the workflow gives";
}
function reasons2(decision, most4) {
  const rows = partsOf(decision).flatMap(
    (part) => touchedLines(part).map(({ support: support3 }) => reasonRow(part.name, support3))
  );
  if (rows.length === 0) return [];
  const left = Math.max(0, rows.length - most4);
  return [
    ...markdownTable(["Line", "Support"], rows.slice(0, most4)),
    ...left === 0 ? [] : ["", `And ${left} more; the job summary of the run lists them all.`]
  ];
}
function reasonRow(product, { line, tier, lts, reason }) {
  const support3 = tier !== null && lts ? `${reason}, LTS` : reason;
  return [codeSpan(productLine(product, line.name)), escaped(support3)];
}
function outlook(decision) {
  const { nextChange } = decision;
  const current = partsOf(decision).flatMap(
    ({ name, lines }) => lines.flatMap(({ line, tier, ends }) => {
      const end2 = ends.find((candidate) => candidate.tier === tier);
      return end2 === void 0 ? [] : [{ ...end2, name: codeSpan(productLine(name, line.name)) }];
    })
  );
  if (nextChange !== null) {
    const due = current.filter(({ date }) => date === nextChange);
    const who = due.map(({ name, tier }) => `${name} is **${escaped(tier)}**`).join(" and ");
    return [`Next change: ${nextChange} is the last day on which ${who || "all this is so"}.`];
  }
  const next = current.findLast(({ words: words2 }) => words2 !== null);
  return next === void 0 ? [] : [`Next change: ${next.name} ends ${escaped(next.words ?? "")}.`];
}
function timelines(decision) {
  return partsOf(decision).map(({ name, lines, day }) => {
    const picture = timelineMarkdown(lines, day);
    return name === null || picture.length === 0 ? picture : [`**${escaped(name)}**`, "", ...picture];
  });
}
function checklist(decision, most4) {
  const mentions = mentionSentences(decision).map((sentence) => `- [ ] ${sentence}`);
  const items = [.../* @__PURE__ */ new Set([...mentions, ...decision.notes.map(noteItem)])];
  const shown = items.slice(0, most4);
  const left = items.length - shown.length;
  const more2 = left === 0 ? [] : [`- and ${left} more in the job summary of the run`];
  return items.length === 0 ? [] : ["### Please look at", "", ...shown, ...more2];
}
function noteItem({ what: what3, where }) {
  const place = where === void 0 ? "" : ` (${codeSpan([where.path, where.line].filter(Boolean).join(":"))})`;
  return `- [ ] ${escaped(what3)}${place}`;
}
function explanation({ branch, policyUrl, workflowToken }) {
  const policy = policyUrl === null ? "the policy" : link2("the policy", policyUrl);
  return [
    "<details><summary>What you can do with this pull request</summary>",
    "",
    "- **Merge it**: the next run finds the document up to date.",
    `- **Make an exception**: give the line its own end under \`lines\` in ${policy}, with a \`because\`; the next run rewrites this pull request.`,
    "- **Close it**: the same decision is not proposed again. A new one is, and so is this one when you reopen the pull request or start the workflow by hand.",
    `- **Edit it**: once somebody else commits to ${codeSpan(branch)}, support-window leaves the branch alone.`,
    ...workflowToken ? [
      "- **Run its checks**: for a pull request made with `GITHUB_TOKEN` they wait until someone with write access approves them on this page. A token of a GitHub App, given as `token`, makes them run at once."
    ] : [],
    "",
    "</details>"
  ];
}
function link2(text4, url) {
  return `[${codeSpan(text4)}](${url})`;
}
function byteLength(text4) {
  return new TextEncoder().encode(text4).length;
}

// src/change/comment.ts
var told = "<!-- support-window:left-alone -->";
var mostLines = 40;
var mostCharacters2 = 500;
function handOverComment(decision, branch) {
  return [
    told,
    `Commits of other people are on ${codeSpan(branch)}, so support-window leaves this pull request alone from here on.`,
    ...wouldChange(decision),
    "",
    "To hand the branch back, remove those commits from it. To start anew, close this pull request, delete the branch, and start the workflow by hand."
  ].join("\n");
}
function isHandOver(comment2) {
  return comment2.includes(told);
}
function mootComment(paths) {
  const says = paths.length === 1 ? "says" : "say";
  return `${paths.map(codeSpan).join(" and ")} now ${says} what the policy means without this change, so support-window closes this pull request and deletes its branch.`;
}
function wouldChange(decision) {
  const edits = partsOf(decision).flatMap(({ document: document3 }) => document3.edits);
  if (edits.length === 0) return ["", "Right now it has nothing to change."];
  const rows = edits.flatMap(({ before, after: after2 }) => [
    ...before === null ? [] : [`- ${shortened2(before)}`],
    ...after2 === null ? [] : [`+ ${shortened2(after2)}`]
  ]);
  const fence = "`".repeat(longestRun(rows.join("\n")) + 3);
  return [
    "",
    "Without them it would make this change to the base branch:",
    "",
    `${fence}diff`,
    ...rows.slice(0, mostLines),
    fence
  ];
}
function shortened2(text4) {
  return text4.length <= mostCharacters2 ? text4 : `${text4.slice(0, mostCharacters2)}\u2026`;
}
function longestRun(text4) {
  return Math.max(0, ...(text4.match(/`+/g) ?? []).map((run) => run.length));
}

// src/change/move.ts
function chooseMove(situation) {
  const { branch, proposed, wish } = situation;
  if (proposed.kind === "closed" && isDeclined(proposed.pullRequest, situation)) {
    return { kind: "declined", pullRequest: proposed.pullRequest };
  }
  switch (branch.kind) {
    case "none":
      return wish.kind === "edit" ? { kind: "create" } : nothing3;
    case "foreign":
      return besideOthers(proposed);
    case "idle":
      return fromIdle(branch, proposed, wish);
    case "ours":
      return wish.kind === "edit" ? keepOurs(branch, proposed, wish, situation.document) : dropOurs(branch, proposed);
  }
}
var nothing3 = { kind: "none", pullRequest: null };
function isDeclined({ decision, section }, { wish, askedByHand }) {
  if (wish.kind === "nothing" || askedByHand || section?.closed === true) return false;
  return (decision ?? section?.decision) === wish.decision;
}
function besideOthers(proposed) {
  if (proposed.kind !== "open") return { kind: "branch-taken" };
  const { pullRequest: pullRequest2 } = proposed;
  return { kind: pullRequest2.told ? "left-alone" : "hand-over", pullRequest: pullRequest2 };
}
function fromIdle({ oid: oid2 }, proposed, wish) {
  if (proposed.kind === "open") {
    const { pullRequest: pullRequest2 } = proposed;
    return { kind: wish.kind === "edit" ? "rebuild" : "close", from: oid2, pullRequest: pullRequest2 };
  }
  return wish.kind === "edit" ? { kind: "restart", from: oid2 } : nothing3;
}
function keepOurs(branch, proposed, wish, document3) {
  const { oid: from } = branch;
  const isCurrent2 = branch.blob === wish.blob;
  const isFresh = branch.forked === document3;
  if (proposed.kind !== "open") return { kind: isCurrent2 && isFresh ? "propose" : "restart", from };
  const { pullRequest: pullRequest2 } = proposed;
  if (!isFresh) return { kind: "rebuild", from, pullRequest: pullRequest2 };
  if (!isCurrent2) return { kind: "append", from, pullRequest: pullRequest2 };
  const { section } = pullRequest2;
  const isDescribed = section !== null && section.decision === wish.decision && !section.closed;
  return isDescribed ? { kind: "none", pullRequest: pullRequest2 } : { kind: "describe", from, pullRequest: pullRequest2 };
}
function dropOurs({ oid: oid2 }, proposed) {
  if (proposed.kind !== "open") return { kind: "delete-branch", from: oid2 };
  return { kind: "close", from: oid2, pullRequest: proposed.pullRequest };
}

// src/change/trailer.ts
var decisionPattern = /^Support-Window-Decision: ([0-9a-f]{8,64})$/m;
var blobPattern = /^Support-Window-Blob: ([0-9a-f]{40,64})$/m;
function commitMessage(text4, { decision, blob: blob2 }, signer) {
  const [headline = "", ...rest] = text4.trim().split("\n");
  const trailers = [
    `Support-Window-Decision: ${decision}`,
    `Support-Window-Blob: ${blob2}`,
    ...signer === null ? [] : [`Signed-off-by: ${signer}`]
  ].join("\n");
  const body = rest.join("\n").trim();
  return { headline: headline.trim(), body: body === "" ? trailers : `${body}

${trailers}` };
}
function trailersIn(message) {
  const [, decision] = decisionPattern.exec(message) ?? [];
  const [, blob2] = blobPattern.exec(message) ?? [];
  return decision === void 0 || blob2 === void 0 ? null : { decision, blob: blob2 };
}

// src/github/mutations.ts
var createBranch = `mutation CreateBranch($ref: CreateRefInput!, $commit: CreateCommitOnBranchInput!) {
  createRef(input: $ref) { ref { name } }
  createCommitOnBranch(input: $commit) { commit { oid } }
}`;
var moveBranch = `mutation MoveBranch($refs: UpdateRefsInput!, $commit: CreateCommitOnBranchInput!) {
  updateRefs(input: $refs) { clientMutationId }
  createCommitOnBranch(input: $commit) { commit { oid } }
}`;
var commitOnBranch = `mutation Commit($commit: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $commit) { commit { oid } }
}`;
var moveRefs = `mutation MoveRefs($refs: UpdateRefsInput!) {
  updateRefs(input: $refs) { clientMutationId }
}`;
var openPullRequest = `mutation Open($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { id number url } }
}`;
var describePullRequest = `mutation Describe($input: UpdatePullRequestInput!) {
  updatePullRequest(input: $input) { pullRequest { state } }
}`;
var comment = `mutation Comment($comment: AddCommentInput!) {
  addComment(input: $comment) { clientMutationId }
}`;
var closePullRequest = `mutation Close($close: ClosePullRequestInput!, $comment: AddCommentInput!) {
  closePullRequest(input: $close) { clientMutationId }
  addComment(input: $comment) { clientMutationId }
}`;
var enableAutoMerge = `mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { clientMutationId }
}`;
var noOid = "0".repeat(40);

// src/github/commit.ts
async function createBranch2({ github, content: content3, site }, branch) {
  const { oid: oid2 } = site.base;
  const ref = { repositoryId: site.repository.id, name: `refs/heads/${branch}`, oid: oid2 };
  const commit = commitInput(content3, site, branch, oid2);
  const doing2 = writing(
    branch === site.scratch ? { ...site, branch: `${scratchPrefix(site.branch)}*` } : site
  );
  const step = await mutate(github, createBranch, { ref, commit }, doing2);
  const isHalfDone = step.kind !== "done" && step.partial?.createRef && !step.partial.createCommitOnBranch;
  return isHalfDone ? await commitAt({ github, content: content3, site }, branch, oid2) : commitOf(step);
}
async function restartBranch({ github, content: content3, site }, from) {
  const refs = refUpdates(site, [{ name: site.branch, before: from, after: site.base.oid }]);
  const commit = commitInput(content3, site, site.branch, site.base.oid);
  return commitOf(await mutate(github, moveBranch, { refs, commit }, writing(site)));
}
async function commitAt({ github, content: content3, site }, branch, head) {
  const commit = commitInput(content3, site, branch, head);
  return commitOf(await mutate(github, commitOnBranch, { commit }, writing(site)));
}
async function rebuildBranch(hands, from) {
  const { github, site } = hands;
  const built = await createBranch2(hands, site.scratch);
  if (built.kind !== "done") return built;
  const moved2 = { name: site.branch, before: from, after: built.value };
  const gone = { name: site.scratch, before: built.value, after: noOid };
  const atOnce = await mutate(
    github,
    moveRefs,
    { refs: refUpdates(site, [moved2, gone]) },
    writing(site)
  );
  if (atOnce.kind === "done") return built;
  const alone = atOnce.kind === "failed" ? await mutate(github, moveRefs, { refs: refUpdates(site, [moved2]) }, writing(site)) : atOnce;
  await mutate(github, moveRefs, { refs: refUpdates(site, [gone]) }, writing(site));
  return alone.kind === "done" ? built : alone;
}
async function sweep(github, site) {
  if (site.leftovers.length === 0) return;
  const gone = site.leftovers.map(({ name, oid: oid2 }) => ({ name, before: oid2, after: noOid }));
  await mutate(github, moveRefs, { refs: refUpdates(site, gone) }, writing(site));
}
function deleteBranch({ github, site }, from) {
  const refs = refUpdates(site, [{ name: site.branch, before: from, after: noOid }]);
  return mutate(github, moveRefs, { refs }, writing(site));
}
function commitOf(step) {
  if (step.kind !== "done") return step;
  return { kind: "done", value: step.value.createCommitOnBranch?.commit.oid ?? "" };
}
function commitInput({ commit, files }, { repository }, branch, head) {
  return {
    branch: { repositoryNameWithOwner: repository.nameWithOwner, branchName: branch },
    expectedHeadOid: head,
    message: commit,
    fileChanges: {
      additions: files.map(({ path: path4, bytes }) => ({ path: path4, contents: Buffer.from(bytes).toString("base64") }))
    }
  };
}
function refUpdates({ repository }, updates) {
  return {
    repositoryId: repository.id,
    refUpdates: updates.map(({ name, before, after: after2 }) => ({
      name: `refs/heads/${name}`,
      beforeOid: before,
      afterOid: after2,
      force: true
    }))
  };
}
function writing({ repository, server, branch }) {
  return {
    repository: repository.nameWithOwner,
    server,
    branch,
    purpose: `write the branch ${branch}`,
    needs: ["contents: write", "pull-requests: write"]
  };
}
function opening(site) {
  return { ...writing(site), purpose: "open or change pull requests" };
}

// src/github/decorate.ts
async function decorate(github, pull, decoration) {
  const notes2 = [];
  for (const look2 of looksOf(github, pull, decoration)) {
    if (look2.names.length > 0) notes2.push(...await set2(look2));
  }
  return notes2;
}
function looksOf(github, { nameWithOwner, id, number }, wanted) {
  const [owner = "", repo = ""] = nameWithOwner.split("/");
  const post = (path4, body) => github.write(`POST /repos/{owner}/{repo}/${path4}`, { owner, repo, number, ...body });
  const ask = "pulls/{number}/requested_reviewers";
  const { labels, assignees, reviewers, teamReviewers, autoMerge } = wanted;
  return [
    { input: "labels", names: labels, send: (names3) => post("issues/{number}/labels", { labels: names3 }) },
    {
      input: "assignees",
      names: assignees,
      send: async (names3) => assigned(await post("issues/{number}/assignees", { assignees: names3 }), names3)
    },
    { input: "reviewers", names: reviewers, send: (names3) => post(ask, { reviewers: names3 }) },
    { input: "team-reviewers", names: teamReviewers, send: (names3) => post(ask, { team_reviewers: names3 }) },
    {
      input: "auto-merge",
      names: autoMerge === null ? [] : [autoMerge],
      send: ([method = ""]) => github.mutate(enableAutoMerge, { input: { pullRequestId: id, mergeMethod: method.toUpperCase() } })
    }
  ];
}
function assigned(answer, names3) {
  const { assignees } = answer.ok ? answer.value.data : {};
  const logins = assignees?.map(({ login }) => login.toLowerCase());
  const missing = names3.filter((name) => logins?.includes(name.toLowerCase()) === false);
  if (missing.length === 0) return answer;
  const said = `${missing.join(" and ")} cannot be assigned in this repository.`;
  return { ok: false, refusal: { kind: "refused", status: 200, said } };
}
async function set2({ input, names: names3, send: send2 }) {
  const said = await attempt(() => send2(names3));
  if (said === null) return [];
  if (names3.length === 1 || !said.isAboutNames) return [notDecorated(input, said.text)];
  const notes2 = [];
  for (const name of names3) notes2.push(...await set2({ input: `${input} ${name}`, names: [name], send: send2 }));
  return notes2;
}
async function attempt(send2) {
  const first = saidBy2(await send2());
  const isOpen2 = first?.isUnanswered || /could not resolve to a node/i.test(first?.text ?? "");
  return isOpen2 ? saidBy2(await send2()) : first;
}
function saidBy2(answer) {
  if (!answer.ok) {
    const { refusal } = answer;
    const isAboutNames = refusal.kind === "refused" && refusal.status === 422;
    return { text: refusal.said, isUnanswered: refusal.kind === "uncertain", isAboutNames };
  }
  const [error2] = answer.value.errors ?? [];
  return error2 === void 0 ? null : { text: error2.message, isUnanswered: false, isAboutNames: true };
}

// src/github/effect.ts
function effectOf2(write2, { branch, proposed }) {
  switch (write2.kind) {
    case "commit":
      return branch.kind === "ours" && branch.oid !== write2.from ? committed(branch.oid, openIn(proposed)) : nothingSeen;
    case "open":
      return opened(openIn(proposed));
    case "describe":
      return described(write2.pullRequest, openIn(proposed));
    case "close":
      return closed2(write2.pullRequest, proposed);
  }
}
var nothingSeen = { outcome: nothingDone, opened: null };
function openIn(proposed) {
  return proposed.kind === "open" ? proposed.pullRequest : null;
}
function committed(commit, open2) {
  return open2 === null ? seen("none", null, commit) : seen("updated", open2, commit);
}
function opened(open2) {
  return open2 === null || open2.section === null ? nothingSeen : { ...seen("created", open2), opened: open2 };
}
function described({ number, body }, open2) {
  return open2?.number === number && open2.body !== body ? seen("updated", open2) : nothingSeen;
}
function closed2({ number }, proposed) {
  return proposed.kind === "closed" && proposed.pullRequest.number === number ? seen("closed", proposed.pullRequest) : nothingSeen;
}
function seen(operation, shown, commit = null) {
  const pullRequest2 = shown === null ? null : { number: shown.number, url: shown.url };
  return { outcome: { ...nothingDone, operation, pullRequest: pullRequest2, commit }, opened: null };
}

// src/github/signer.ts
var actionsBot = { login: "github-actions[bot]", databaseId: 41898282, name: null };
async function signerOf(github, server) {
  const answer = await github.query(
    "query Viewer { viewer { login databaseId name } }",
    {}
  );
  const { login, databaseId, name } = (answer.ok ? answer.value.data?.viewer : null) ?? actionsBot;
  const number = databaseId === null ? "" : `${databaseId}+`;
  return `${name || login} <${number}${login}@users.noreply.${new URL(server).hostname}>`;
}

// src/github/situation.ts
function situationOf(snapshot, decision, askedByHand) {
  const documents = documentPaths(decision);
  const inBase = new Map(snapshot.files.map(({ path: path4, blob: blob2 }) => [path4, blob2]));
  return {
    branch: branchIn(snapshot, documents),
    proposed: proposedIn(snapshot),
    wish: wishFrom(decision, documents, inBase),
    document: idOf(documents.map((path4) => inBase.get(path4) ?? null)),
    askedByHand
  };
}
function wishFrom(decision, documents, inBase) {
  const states2 = fingerprint(decision);
  if (states2 === null) return { kind: "nothing" };
  const id = hashOf("sha256", states2).slice(0, 16);
  const written3 = new Map(newFiles(decision).map(({ path: path4, after: after2 }) => [path4, blobId(Buffer.from(after2))]));
  const blob2 = idOf(documents.map((path4) => written3.get(path4) ?? inBase.get(path4) ?? null));
  return { kind: "edit", decision: id, blob: blob2 ?? "" };
}
function idOf(blobs) {
  if (blobs.length < 2) return blobs[0] ?? null;
  return hashOf("sha1", blobs.map((blob2) => blob2 ?? "none").join("\n"));
}
function branchIn({ node: node2, paths }, documents) {
  const target = node2.branch?.target;
  if (target === void 0) return { kind: "none" };
  const ahead = node2.base?.compare?.commits;
  if (ahead?.totalCount === 0) return { kind: "idle", oid: target.oid };
  const foreign = { kind: "foreign", oid: target.oid };
  if (ahead === void 0 || ahead.totalCount > mostCommits) return foreign;
  const commits2 = ahead.nodes.filter(({ parents }) => parents.totalCount < 2);
  const trailers = commits2.map(({ message }) => trailersIn(message));
  if (commits2.length === 0 || trailers.includes(null)) return foreign;
  if (commits2.some((commit) => changesMore(commit, documents))) return foreign;
  if (documents.length === 0) return { kind: "ours", oid: target.oid, blob: null, forked: null };
  const blob2 = idAt(target, paths, documents);
  if (!trailers.some((found2) => found2?.blob === blob2)) return foreign;
  return { kind: "ours", oid: target.oid, blob: blob2, forked: forkedFrom(ahead.nodes, paths, documents) };
}
function changesMore({ changedFilesIfAvailable }, documents) {
  return changedFilesIfAvailable === null || changedFilesIfAvailable > Math.max(1, documents.length);
}
function forkedFrom(commits2, paths, documents) {
  const ahead = new Set(commits2.map(({ oid: oid2 }) => oid2));
  const first = commits2.find(
    ({ parents }) => parents.totalCount === 1 && parents.nodes.every(({ oid: oid2 }) => !ahead.has(oid2))
  );
  const parent = first?.parents.nodes[0];
  return parent === void 0 ? null : idAt(parent, paths, documents);
}
function idAt(node2, paths, documents) {
  return idOf(documents.map((path4) => node2[`f${paths.indexOf(path4)}`]?.object?.oid ?? null));
}
function proposedIn({ node: node2, base }) {
  const all2 = [...node2.branch?.associatedPullRequests?.nodes ?? [], ...node2.pullRequests?.nodes ?? []];
  const ours = all2.filter(
    ({ isCrossRepository, baseRefName }) => !isCrossRepository && baseRefName === base.name
  );
  const latest = ours.find(({ state }) => state === "OPEN") ?? ours.toSorted((a, b) => b.number - a.number)[0];
  if (latest === void 0) return { kind: "none" };
  const kinds = { OPEN: "open", CLOSED: "closed", MERGED: "merged" };
  return { kind: kinds[latest.state], pullRequest: pullRequestFrom(latest) };
}
function pullRequestFrom({ commits: commits2, comments, ...node2 }) {
  const { id, number, url, title, body } = node2;
  return {
    id,
    number,
    url,
    title,
    body,
    section: stateIn(body),
    told: comments.nodes.some((comment2) => comment2.viewerDidAuthor && isHandOver(comment2.body)),
    decision: trailersIn(commits2.nodes.at(-1)?.commit.message ?? "")?.decision ?? null
  };
}

// src/github/revise.ts
async function thenDescribe({ github, content: content3, site }, { pullRequest: pullRequest2, from }, commit) {
  const { number, url } = pullRequest2;
  const before = { ...nothingDone, pullRequest: { number, url } };
  if (commit.kind !== "done") return stopped(commit, before, { kind: "commit", from });
  const operation = commit.value === null ? "none" : "updated";
  const done = { ...before, commit: commit.value, operation };
  const input = { pullRequestId: pullRequest2.id, ...content3.revision(pullRequest2, false) };
  const step = await mutate(github, describePullRequest, { input }, opening(site));
  if (step.kind === "done" && isShut(step.value)) return shutMeanwhile(done, site);
  if (step.kind === "done") return { ...done, operation: "updated" };
  if (isTooLong(step)) return { ...done, notes: [bodyFull(number, url)] };
  return stopped(step, done, { kind: "describe", pullRequest: pullRequest2 });
}
function isShut({ updatePullRequest }) {
  return updatePullRequest !== void 0 && updatePullRequest.pullRequest.state !== "OPEN";
}
function shutMeanwhile(done, { branch }) {
  return { ...done, problems: [keptMoving(branch, mostTries)], again: true };
}
function isTooLong(step) {
  return step.kind === "failed" && step.errors.some(({ message }) => /body is too long/i.test(message));
}
async function handOver({ github, content: content3, site }, pullRequest2) {
  const comment2 = { subjectId: pullRequest2.id, body: content3.handOver };
  const step = await mutate(github, comment, { comment: comment2 }, opening(site));
  return ended(step, leftAlone2(pullRequest2));
}
async function close(hands, from, pullRequest2) {
  const { github, content: content3, site } = hands;
  const { id, number, url } = pullRequest2;
  const before = { ...nothingDone, pullRequest: { number, url } };
  const input = { pullRequestId: id, ...content3.revision(pullRequest2, true) };
  const marked = await mutate(github, describePullRequest, { input }, opening(site));
  if (marked.kind !== "done" && !isTooLong(marked)) return stopped(marked, before);
  const closing2 = { close: { pullRequestId: id }, comment: { subjectId: id, body: content3.moot } };
  const closed3 = await mutate(github, closePullRequest, closing2, opening(site));
  const isClosed2 = closed3.kind === "done" || Boolean(closed3.partial?.closePullRequest);
  if (closed3.kind !== "done" && !isClosed2) return stopped(closed3, before, { kind: "close", pullRequest: pullRequest2 });
  return ended(await deleteBranch(hands, from), { ...before, operation: "closed" });
}
function leftAlone2({ number, url }) {
  return { ...nothingDone, pullRequest: { number, url }, notes: [leftAlone(number, url)] };
}

// src/github/write.ts
async function carryOut2(github, move, content3, site) {
  const hands = { github, content: content3, site };
  switch (move.kind) {
    case "none":
      return { ...nothingDone, pullRequest: move.pullRequest };
    case "declined": {
      const { number, url } = move.pullRequest;
      return { ...nothingDone, pullRequest: { number, url }, notes: [declined(number, url)] };
    }
    case "branch-taken":
      return { ...nothingDone, problems: [branchTaken(site.branch)] };
    case "create":
      return await thenOpen(hands, null, await createBranch2(hands, site.branch));
    case "restart":
      return await thenOpen(hands, move.from, await restartBranch(hands, move.from));
    case "propose":
      return await thenOpen(hands, move.from, { kind: "done", value: move.from });
    case "append":
      return await thenDescribe(hands, move, await commitAt(hands, site.branch, move.from));
    case "rebuild":
      return await thenDescribe(hands, move, await rebuildBranch(hands, move.from));
    case "describe":
      return await thenDescribe(hands, move, { kind: "done", value: null });
    case "left-alone":
      return leftAlone2(move.pullRequest);
    case "hand-over":
      return await handOver(hands, move.pullRequest);
    case "close":
      return await close(hands, move.from, move.pullRequest);
    case "delete-branch":
      return ended(await deleteBranch(hands, move.from), nothingDone);
  }
}
async function thenOpen(hands, from, commit) {
  if (commit.kind !== "done") return stopped(commit, nothingDone, { kind: "commit", from });
  const { github, content: content3, site } = hands;
  const done = { ...nothingDone, commit: commit.value };
  const first = await open(hands, content3.draft);
  const isUndrafted = content3.draft && first.kind === "failed" && first.errors.some(isAboutDrafts);
  const step = isUndrafted ? await open(hands, false) : first;
  if (step.kind !== "done")
    return forbidden(step, content3, site, done) ?? stopped(step, done, { kind: "open" });
  const { id, number, url } = step.value.createPullRequest.pullRequest;
  const { nameWithOwner } = site.repository;
  const notes2 = await decorate(github, { nameWithOwner, id, number }, content3.decoration);
  const all2 = isUndrafted ? [noDrafts(), ...notes2] : notes2;
  return { ...done, operation: "created", pullRequest: { number, url }, notes: all2 };
}
function open({ github, content: content3, site }, draft) {
  const input = {
    repositoryId: site.repository.id,
    baseRefName: site.base.name,
    headRefName: site.branch,
    title: content3.title,
    body: content3.body,
    draft
  };
  return mutate(github, openPullRequest, { input }, opening(site));
}
function isAboutDrafts({ message }) {
  return /draft pull requests are not supported/i.test(message);
}
function forbidden(step, { compareUrl: compareUrl2 }, { branch }, done) {
  const error2 = step.errors.find(({ message }) => /not permitted to create or approve/i.test(message));
  if (error2 === void 0) return null;
  return { ...done, problems: [pullRequestsForbidden(compareUrl2, branch, error2.message)] };
}

// src/github/synchronise.ts
async function synchronise(github, decision, snapshot, order, unanswered) {
  const situation = situationOf(snapshot, decision, order.askedByHand);
  const move = chooseMove(situation);
  const signer = order.signoff && commits.has(move.kind) ? await signerOf(github, order.server) : null;
  const content3 = contentFor(decision, situation.wish, snapshot, { ...order, signer });
  const site = siteOf(snapshot, order);
  await sweep(github, site);
  const found2 = unanswered === null ? nothingDone : await madeUpFor(github, unanswered, situation, order);
  return joined(found2, await carryOut2(github, move, content3, site));
}
async function madeUpFor(github, write2, situation, { repository, decoration }) {
  const { outcome, opened: opened2 } = effectOf2(write2, situation);
  if (opened2 === null || situation.wish.kind === "nothing") return outcome;
  const notes2 = await decorate(github, { ...opened2, nameWithOwner: repository }, decoration);
  return { ...outcome, notes: notes2 };
}
var commits = /* @__PURE__ */ new Set(["create", "restart", "append", "rebuild"]);
function siteOf({ node: node2, base }, { repository, server, branch, run }) {
  return {
    repository: { id: node2.id, nameWithOwner: repository },
    server,
    base,
    branch,
    scratch: `${scratchPrefix(branch)}${run}`,
    leftovers: leftoversIn(node2, branch)
  };
}
function leftoversIn({ scratch }, branch) {
  const prefix2 = scratchPrefix(branch);
  const isOurs = (name) => name.startsWith(prefix2) && /^\d+-\d+$/.test(name.slice(prefix2.length));
  const found2 = scratch?.nodes.filter(({ name }) => isOurs(name)) ?? [];
  return found2.map(({ name, target }) => ({ name, oid: target.oid }));
}
function contentFor(decision, wish, snapshot, order) {
  const title = order.title ?? titleFor(decision);
  const trailers = wish.kind === "edit" ? wish : { decision: "", blob: "" };
  const text4 = bodyText(decision, settingOf(decision, snapshot, order));
  const section = sectionOf(text4, { v: 1, decision: trailers.decision, title, closed: false });
  return {
    title,
    body: section,
    revision: (pullRequest2, moot) => moot ? markedMoot(pullRequest2) : revised(pullRequest2, title, section),
    commit: commitMessage(order.commitMessage ?? title, trailers, order.signer),
    files: newFiles(decision).map(({ path: path4, after: after2 }) => ({ path: path4, bytes: Buffer.from(after2) })),
    handOver: handOverComment(decision, order.branch),
    moot: mootComment(documentPaths(decision)),
    draft: order.draft,
    decoration: order.decoration,
    compareUrl: compareUrl(title, text4, snapshot, order)
  };
}
function revised({ title, body, section }, newTitle, newSection2) {
  const isOurs = section !== null && section.title === title && title !== newTitle;
  return { body: fitting(body, newSection2), ...isOurs ? { title: newTitle } : {} };
}
function fitting(body, section) {
  const whole = withSection(body, section);
  const state = stateIn(section);
  if (Buffer.byteLength(whole) <= mostBytes || state === null) return whole;
  return withSection(body, sectionOf(briefText, state));
}
function markedMoot({ title, body, section }) {
  const state = section ?? { v: 1, decision: "", title, closed: false };
  return {
    body: withSection(body, sectionOf("Nothing is left to change here.", { ...state, closed: true }))
  };
}
function settingOf(decision, { base, files }, order) {
  const page = (path4) => `${order.server}/${order.repository}/blob/${encoded(base.name)}/${encoded(path4)}`;
  const { source } = decision.policy;
  const isFile = files.some(({ path: path4 }) => path4 === source);
  return {
    pageOf: page,
    policyUrl: isFile && source !== null ? page(source) : null,
    branch: order.branch,
    workflowToken: !/^gh[opu]_|^github_pat_/.test(order.token)
  };
}
var longestQuery = 6e3;
function compareUrl(title, body, { base }, { server, repository, branch }) {
  const page = `${server}/${repository}/compare/${encoded(base.name)}...${encoded(branch)}`;
  const filled = new URLSearchParams({ expand: "1", title, body }).toString();
  const short = new URLSearchParams({ expand: "1", title }).toString();
  return `${page}?${filled.length <= longestQuery ? filled : short}`;
}
function encoded(path4) {
  return path4.split("/").map(encodeURIComponent).join("/");
}

// src/problem/actions.ts
function unknownInput(name, inputs) {
  const near = closest(name, inputs);
  const way = near === null ? `Take it out of the step's "with", if it stands there.` : `Did you mean "${near}"?`;
  return { code: "unknown-input", what: `There is no input "${name}", so it counts for nothing. ${way}` };
}
function inputWord(name, value, words2) {
  return {
    code: "input-value",
    what: `The input "${name}" cannot be ${JSON.stringify(value)}.`,
    why: `Its values are ${words2.join(", ")}.`,
    fix: meant(value, words2) ?? "Use one of these."
  };
}
function inputShape(name, value, found2, example4) {
  return {
    code: "input-value",
    what: `The input "${name}" cannot be ${JSON.stringify(shortened3(value))}.`,
    why: found2,
    fix: `Write for example "${name}: ${example4}".`
  };
}
function noToken() {
  return {
    code: "no-token",
    what: 'The input "token" is empty.',
    why: "A secret that does not exist is an empty text; runs for forks and for Dependabot get no secrets.",
    fix: `Leave "token" out to use the workflow's own, or check the name of the secret.`
  };
}
function noRunner(variable) {
  return {
    code: "no-runner",
    what: "This program runs as a step of a GitHub Actions workflow.",
    why: `The variable ${variable} is not set.`,
    fix: "Use the action in a workflow, or the command line (dist/cli.js) elsewhere."
  };
}
function drift(path4, line, before, row2) {
  return {
    code: "drift",
    what: driftText(before, row2),
    why: "The support policy gives this line another state.",
    fix: 'Run this action with "mode: pull-request", or "support-window update" in a clone.',
    where: { path: path4, line }
  };
}
function driftText(before, row2) {
  if (row2 === null) return `This row is out of date and should go: ${before?.trim() ?? ""}`;
  if (before === null) return `A row is missing after this line: ${row2.trim()}`;
  return `This row is out of date. It should be: ${row2.trim()}`;
}
function unexpected(message) {
  return {
    code: "unexpected",
    what: "support-window met an error it does not know. Nothing more was done.",
    why: message,
    fix: "This is a mistake in support-window: please report it. Runs with debug logging show where it happened."
  };
}
function meant(word, words2) {
  const near = closest(word, words2);
  return near === null ? null : `Did you mean "${near}"?`;
}
function shortened3(value) {
  return value.length <= 100 ? value : `${value.slice(0, 100)}\u2026`;
}

// src/report/annotations.ts
var mostOfAKind = 10;
var mostCharacters3 = 4096;
function annotationsOf(problems, notes2, warnings = []) {
  return [
    ...limited(
      problems.map((problem) => alertOf("error", problem)),
      "problems"
    ),
    ...limited(
      warnings.map((warning2) => alertOf("warning", warning2)),
      "warnings"
    ),
    ...limited(notes2.map(noticeOf), "notes")
  ];
}
function alertOf(kind, { what: what3, why, fix, where }) {
  return annotation(kind, what3, `${what3} ${why} ${fix}`, where);
}
function noticeOf({ what: what3, where }) {
  return annotation("notice", "support-window", what3, where);
}
function annotation(kind, title, text4, where) {
  const isFile = where !== void 0 && /[./]/.test(where.path) && !where.path.includes(" ");
  const place = where === void 0 || isFile ? "" : ` (${placeText(where)})`;
  return {
    kind,
    title: cut2(title, 120),
    text: cut2(`${text4}${place}`, mostCharacters3),
    file: isFile ? where.path : null,
    line: isFile ? where.line ?? null : null,
    column: isFile ? where.column ?? null : null
  };
}
function limited(annotations, what3) {
  const [first] = annotations;
  if (first === void 0 || annotations.length <= mostOfAKind) return annotations;
  const shown = annotations.slice(0, mostOfAKind - 1);
  const text4 = `${annotations.length - shown.length} more ${what3}: the job summary shows all of them.`;
  return [...shown, { ...first, title: "support-window", text: text4, file: null, line: null, column: null }];
}
function cut2(text4, most4) {
  return text4.length <= most4 ? text4 : `${text4.slice(0, most4 - 1)}\u2026`;
}

// src/report/json.ts
function lineJson({ line, tier, lts, ends, eol, reason }) {
  const { latest } = line;
  return {
    line: line.name,
    tier,
    supported: tier !== null,
    lts,
    released: line.released,
    latest: latest.version.text,
    latestTag: latest.tag,
    latestReleased: latest.day,
    ends,
    eol,
    reason
  };
}
function problemJson({ code: code2, what: what3, why, fix, where }) {
  return { code: code2, what: what3, why, fix, ...where === void 0 ? {} : { where: placeText(where) } };
}

// src/report/matrix.ts
function matrixOf(parts) {
  const include = parts.flatMap(
    ({ name, lines }) => lines.flatMap(
      ({ line, tier, lts }) => tier === null ? [] : [
        {
          ...name === null ? {} : { product: name },
          line: line.name,
          tier,
          lts,
          version: line.latest.version.text,
          tag: line.latest.tag
        }
      ]
    )
  );
  return { include: include.slice(0, mostJobs) };
}
var mostJobs = 256;

// src/report/outputs.ts
function outputsOf(decision, done, branch) {
  const { document: document3, nextChange, problems } = decision;
  const isPublished2 = done.operation === "created" || done.operation === "updated";
  return {
    changed: String(isPublished2),
    drift: String(document3.changed),
    supported: JSON.stringify(byProduct(decision, (lines) => names2(lines, ({ tier }) => tier !== null))),
    ended: JSON.stringify(byProduct(decision, (lines) => names2(lines, ({ tier }) => tier === null))),
    matrix: JSON.stringify(matrixOf(partsOf(decision))),
    latest: latestOf2(decision),
    lines: JSON.stringify(byProduct(decision, (lines) => lines.map(lineJson))),
    "next-change": nextChange ?? "",
    "pull-request-number": String(done.pullRequest?.number ?? ""),
    "pull-request-url": done.pullRequest?.url ?? "",
    "pull-request-operation": done.operation,
    branch: done.pullRequest === null && done.commit === null ? "" : branch,
    "commit-sha": done.commit ?? "",
    problems: JSON.stringify(problems.map(problemJson))
  };
}
function byProduct(decision, say) {
  if (decision.products.length === 0) return say(decision.lines);
  return Object.fromEntries(decision.products.map(({ name, lines }) => [name, say(lines)]));
}
function names2(lines, isMeant2) {
  return lines.filter(isMeant2).map(({ line }) => line.name);
}
function latestOf2(decision) {
  const latest = byProduct(decision, ([newest]) => newest?.line.latest.version.text ?? "");
  return typeof latest === "string" ? latest : JSON.stringify(latest);
}

// src/report/paint.ts
var coloured = {
  bold: between2(1, 22),
  dim: between2(2, 22),
  red: between2(31, 39),
  green: between2(32, 39),
  yellow: between2(33, 39),
  cyan: between2(36, 39)
};
var plain = { bold: same2, dim: same2, red: same2, green: same2, yellow: same2, cyan: same2 };
function between2(start, end2) {
  return (text4) => text4 === "" ? "" : `\x1B[${start}m${text4}\x1B[${end2}m`;
}
function same2(text4) {
  return text4;
}

// src/report/callout.ts
var mostCharacters4 = 4e3;
function callout(kind, { what: what3, why, fix, where }) {
  const place = where === void 0 ? "" : ` (${codeSpan(placeText(where))})`;
  return [`> [!${kind}]`, `> **${escaped(cut3(what3))}**${place}`, ">", ...quoted2(why), ">", ...quoted2(fix)];
}
function quoted2(text4) {
  const lines = cut3(text4).split("\n");
  if (lines.length === 1) return [`> ${escaped(lines[0] ?? "")}`];
  const [first = "", ...rest] = lines;
  const fence = fenceFor(text4);
  return [`> ${escaped(first)}`, ">", `> ${fence}`, ...rest.map((line) => `> ${line}`), `> ${fence}`];
}
function cut3(text4) {
  return text4.length <= mostCharacters4 ? text4 : `${text4.slice(0, mostCharacters4)}\u2026`;
}
function fenceFor(text4) {
  const longest = Math.max(0, ...(text4.match(/`+/g) ?? []).map((run) => run.length));
  return "`".repeat(Math.max(3, longest + 1));
}

// src/report/width.ts
var wide = new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\ufe0f", "u");
var unseen2 = /^[\p{Mark}\u200b-\u200d]+$/u;
var plain2 = /^[ -~]*$/;
function widthOf2(text4) {
  if (plain2.test(text4)) return text4.length;
  return charactersOf(text4).reduce((sum, character) => sum + columns(character), 0);
}
function charactersOf(text4) {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  return [...segmenter.segment(text4)].map(({ segment }) => segment);
}
function padded2(text4, width) {
  return text4 + " ".repeat(Math.max(0, width - widthOf2(text4)));
}
function columns(character) {
  if (unseen2.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
function wrapped(text4, width) {
  if (width === null || widthOf2(text4) <= width) return [text4];
  const lines = [];
  let line = "";
  for (const word of text4.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf2(longer) > width) lines.push(line);
    line = line !== "" && widthOf2(longer) > width ? word : longer;
  }
  return [...lines, line];
}

// src/report/columns.ts
var gap = 2;
var narrowest = 12;
function inColumns(rows, room) {
  const widths = fittedWidths(rows, room);
  return rows.map((row2) => {
    const cells2 = widths.map((width, index2) => wrapped(row2[index2] ?? "", room === null ? null : width));
    const height = Math.max(1, ...cells2.map((lines) => lines.length));
    return Array.from(
      { length: height },
      (_, line) => cells2.map((lines, index2) => padded2(lines[line] ?? "", widths[index2] ?? 0)).join(" ".repeat(gap)).trimEnd()
    );
  });
}
function fittedWidths(rows, room) {
  const columns2 = columnsOf2(rows);
  const whole = columns2.reduce((sum, { width }) => sum + width + gap, -gap);
  for (let excess = room === null ? 0 : whole - room; excess > 0; excess--) {
    const yielding = columns2.filter(({ width, least }) => width > least);
    const [widest] = yielding.sort((a, b) => b.width - a.width);
    if (widest !== void 0) widest.width--;
  }
  return columns2.map(({ width }) => width);
}
function columnsOf2(rows) {
  const count = Math.max(0, ...rows.map((row2) => row2.length));
  return Array.from({ length: count }, (_, index2) => {
    const cells2 = rows.map((row2) => row2[index2] ?? "");
    const words2 = index2 === count - 1 ? [] : cells2.flatMap((cell) => cell.split(" "));
    return {
      width: Math.max(...cells2.map(widthOf2)),
      least: Math.max(narrowest, ...words2.map(widthOf2))
    };
  });
}

// src/report/untrusted.ts
var unseen3 = new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}]|(?!\\u200d)\\p{Cf}", "gu");
function printable(text4) {
  return text4.replaceAll("	", "    ").replaceAll(unseen3, spelt);
}
function spelt(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

// src/report/look.ts
var narrowest2 = 30;
function indented2(columns2) {
  return columns2 === null ? null : Math.max(narrowest2, columns2 - 2);
}
function hanging(head, style, text4, { paint, columns: columns2 }) {
  const indent2 = " ".repeat(widthOf2(head));
  const room = columns2 === null ? null : Math.max(narrowest2, columns2 - indent2.length);
  const [first = "", ...example4] = text4.split("\n").map(printable);
  const lines = [...wrapped(first, room), ...example4];
  return lines.map((line, index2) => `${index2 === 0 ? paint[style](head) : indent2}${line}`.trimEnd());
}

// src/report/comparison.ts
function comparisonText(differences, look2) {
  if (differences.length === 0) return [];
  const head = ["line", "own policy", "this policy", "differs from"];
  const rows = comparisonRows(differences).map((row2) => row2.map(printable));
  const [titles = [], ...table2] = inColumns([head, ...rows], indented2(look2.columns));
  return [
    ...hanging("", "bold", "Compared with the repository's own policy", look2).map(look2.paint.bold),
    ...titles.map((line) => look2.paint.dim(`  ${line}`)),
    ...table2.flat().map((line) => `  ${line}`)
  ];
}
function comparisonRows(differences) {
  return differences.map(({ line, own: own3, proposed, from }) => [
    line,
    standingText(own3),
    standingText(proposed),
    from ?? "not known yet"
  ]);
}
function standingText(standing) {
  if (standing === null) return "no such line";
  const { tier, eol, words: words2 } = standing;
  if (tier === null) return eol === null ? "ended" : `ended ${eol}`;
  const until = eol ?? words2;
  return until === null ? tier : `${tier}, ends ${until}`;
}

// src/report/diff.ts
var mostBetween = 2;
function diffText(before, document3, paint) {
  const oldLines = before.split(/\r?\n/);
  const changes = changesOf(oldLines, document3);
  const width = `${changes.at(-1)?.line ?? ""}`.length;
  const place = (line) => `  ${paint.dim(`${line ?? ""}`.padStart(width))}`;
  const runs = runsOf(changes);
  return runs.flatMap((run, index2) => [
    ...between3(runs[index2 - 1]?.at(-1), run[0], oldLines, place, paint),
    ...run.flatMap(
      ({ line, before: old }) => old === null ? [] : [`${place(line)} ${paint.red(signed("-", old))}`]
    ),
    ...run.flatMap(
      ({ after: after2 }) => after2 === null ? [] : [`${place(null)} ${paint.green(signed("+", after2))}`]
    )
  ]);
}
function changesOf(oldLines, { edits, mentions, after: after2 }) {
  const newLines = after2?.split(/\r?\n/) ?? oldLines;
  const known = new Set(edits.map(({ line }) => line));
  const moved2 = mentions.filter(({ line, updated }) => updated && !known.has(line)).map(({ line }) => line).filter((line, index2, lines) => lines.indexOf(line) === index2).map((line) => ({
    line,
    before: oldLines[line - 1] ?? "",
    after: newLines[newLineOf(line, edits) - 1] ?? ""
  }));
  return [...edits, ...moved2].toSorted((a, b) => a.line - b.line);
}
function newLineOf(line, edits) {
  const above = edits.filter((edit) => edit.line < line);
  const count = (side) => above.filter((edit) => edit[side] === null).length;
  return line + count("before") - count("after");
}
function runsOf(changes) {
  const runs = [];
  for (const change2 of changes) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== void 0 && last !== void 0 && linesBetween(last, change2).length === 0) run.push(change2);
    else runs.push([change2]);
  }
  return runs;
}
function linesBetween(first, second) {
  const count = second.line - first.line - (second.before === null ? 0 : 1);
  return Array.from({ length: Math.max(0, count) }, (_, index2) => first.line + 1 + index2);
}
function between3(last, next, oldLines, place, { dim }) {
  if (next === void 0) return [];
  const lines = last === void 0 ? [] : linesBetween(last, next);
  const isFar = lines.length > mostBetween;
  const shown = last === void 0 || isFar ? next.before === null && next.line > 0 ? [next.line] : [] : lines;
  const context = shown.map((line) => {
    const text4 = printable(oldLines[line - 1] ?? "");
    return text4 === "" ? place(line) : `${place(line)} ${dim(`  ${text4}`)}`;
  });
  return isFar ? [dim("  \u22EF"), ...context] : context;
}
function signed(sign, text4) {
  return text4 === "" ? sign : `${sign} ${printable(text4)}`;
}

// src/report/support-table.ts
var mostOpen = 40;
var mostFolded = 200;
var fewestFolded = 3;
function supportTable(lines, document3) {
  const touched = new Set(touchedLines({ lines, document: document3 }).map(({ support: support3 }) => support3));
  const isOpen2 = (support3) => support3.tier !== null || touched.has(support3);
  const others2 = lines.filter((support3) => !isOpen2(support3));
  const folded = others2.length < fewestFolded ? [] : others2;
  const shown = lines.filter((support3) => !folded.includes(support3));
  return [...table(shown, mostOpen), ...fold(folded)];
}
function fold(lines) {
  if (lines.length === 0) return [];
  return [
    "",
    `<details><summary>${lines.length} more lines have ended</summary>`,
    "",
    ...table(lines, mostFolded),
    "",
    "</details>"
  ];
}
function table(lines, most4) {
  if (lines.length === 0) return [];
  const left = lines.length - Math.min(most4, lines.length);
  return [
    ...markdownTable(["Line", "Support", "Until", "Latest", "Why"], lines.slice(0, most4).map(row)),
    ...left === 0 ? [] : ["", `And ${left} older lines.`]
  ];
}
function row({ line, tier, lts, ends, eol, reason }) {
  const end2 = ends.find((candidate) => candidate.tier === tier);
  const until = tier === null ? eol : end2?.date ?? end2?.words ?? null;
  const state = tier === null ? "ended" : `**${escaped(tier)}**${lts ? " (LTS)" : ""}`;
  return [codeSpan(line.name), state, escaped(until ?? ""), codeSpan(line.latest.tag), escaped(reason)];
}

// src/report/summary.ts
var mostSkipped = 50;
var mostReasons = 100;
var mostMessages = 100;
var mostRows = 1e3;
var mostBytes2 = 1e6;
function summaryPage(decision, done, warnings = []) {
  const problems = decision.problems.filter(({ code: code2 }) => code2 !== "drift");
  return withinLimit([
    ["## Supported versions"],
    [verdict({ ...decision, problems }, done)],
    ...problems.slice(0, mostMessages).map((problem) => callout("CAUTION", problem)),
    ...warnings.slice(0, mostMessages).map((warning2) => callout("WARNING", warning2)),
    ...partsOf(decision).flatMap((part) => [change(part), comparison2(part), support2(part), timeline(part)]),
    notes(decision),
    skipped([...decision.skipped, ...decision.products.flatMap((product) => product.skipped)])
  ]);
}
function withinLimit(blocks) {
  const texts = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
  const kept = [];
  let bytes = 0;
  for (const text4 of texts) {
    const length = new TextEncoder().encode(text4).length + 2;
    if (bytes + length > mostBytes2) continue;
    kept.push(text4);
    bytes += length;
  }
  return [...kept, ...kept.length < texts.length ? ["\u2026 and more than a page takes."] : []].join("\n\n");
}
function verdict(decision, { operation, pullRequest: pullRequest2 }) {
  const { problems, plan } = decision;
  const paths = documentPaths(decision).map(codeSpan);
  const are = `${paths.join(" and ") || "The document"} ${paths.length > 1 ? "are" : "is"}`;
  const link3 = pullRequest2 === null ? "" : `[#${pullRequest2.number}](${pullRequest2.url})`;
  if (operation === "created")
    return `${are} out of date; pull request ${link3} brings ${paths.length > 1 ? "them" : "it"} up to date.`;
  if (operation === "updated") return `${are} out of date; pull request ${link3} was updated.`;
  if (operation === "closed") return `${are} up to date; pull request ${link3} was closed.`;
  if (problems.length > 0)
    return problems.length === 1 ? "There is a problem." : `There are ${problems.length} problems.`;
  if (plan === "unchanged") return `${are} up to date. Nothing to do.`;
  return link3 === "" ? `${are} out of date.` : `${are} out of date; see pull request ${link3}.`;
}
function change({ name, before, document: document3 }) {
  if (!document3.changed) return [];
  const rows = diffText(before ?? "", document3, plain).slice(0, mostRows).map((row2) => row2.replace(/^ {2} *\d* (?=[-+ ] )/, ""));
  const fence = fenceFor(rows.join("\n"));
  return [heading("What changes", name), "", `${fence}diff`, ...rows, fence];
}
function comparison2({ name, comparison: differences }) {
  if (differences === null || differences.length === 0) return [];
  const rows = comparisonRows(differences).map(([line = "", ...cells2]) => [
    codeSpan(line),
    ...cells2.map(escaped)
  ]);
  const table2 = markdownTable(["Line", "Own policy", "This policy", "Differs from"], rows.slice(0, mostRows));
  return [heading("What this policy changes", name), "", ...table2];
}
function support2({ name, lines, document: document3 }) {
  return lines.length === 0 ? [] : [heading("Support", name), "", ...supportTable(lines, document3)];
}
function timeline({ name, lines, day }) {
  const picture = timelineMarkdown(lines, day);
  return picture.length === 0 ? [] : [heading("Timeline", name), "", ...picture];
}
function heading(text4, product) {
  return `### ${text4}${product === null ? "" : ` of ${escaped(product)}`}`;
}
function notes(decision) {
  const all2 = [...mentionSentences(decision), ...decision.notes.map(noteMarkdown)];
  if (all2.length === 0) return [];
  const items = all2.slice(0, mostMessages).map((text4) => `- ${text4}`);
  const left = all2.length - items.length;
  return ["### Notes", "", ...items, ...left === 0 ? [] : [`- and ${left} more`]];
}
function noteMarkdown({ what: what3, where }) {
  return `${escaped(what3)}${where === void 0 ? "" : ` (${codeSpan(placeText(where))})`}`;
}
function skipped(tags) {
  if (tags.length === 0) return [];
  const byReason = Map.groupBy(tags, ({ reason }) => twinOf(reason)?.kind ?? reason);
  const items = [...byReason].slice(0, mostReasons).map(([reason, group]) => {
    const shown = group.slice(0, mostSkipped).map(skippedName);
    const more2 = group.length - shown.length;
    return `- ${escaped(reason)}: ${shown.join(", ")}${more2 > 0 ? ` and ${more2} more` : ""}`;
  });
  const count = tags.length === 1 ? "One tag is no release" : `${tags.length} tags are no releases`;
  return [`<details><summary>${count}</summary>`, "", ...items, "", "</details>"];
}
function skippedName({ tag, reason }) {
  const twin = twinOf(reason);
  return twin === null ? codeSpan(tag) : `${codeSpan(tag)} (${codeSpan(twin.tag)})`;
}
function twinOf(reason) {
  const [, kind, tag] = /^(same version as|build twin of) (.+)$/.exec(reason) ?? [];
  return kind === void 0 || tag === void 0 ? null : { kind: `${kind} another`, tag };
}

// src/report/mentions.ts
function mentionsText({ path: path4, edits, mentions }, isWritten, look2) {
  const lines = /* @__PURE__ */ new Map();
  for (const { line, text: text4, updated } of mentions) {
    if (!updated) lines.set(text4, [...lines.get(text4) ?? [], isWritten ? newLineOf(line, edits) : line]);
  }
  return [...lines].flatMap(
    ([text4, numbers]) => hanging("\u2022 ", "yellow", `${path4} still says ${text4} in ${numbered2(numbers)}. Should it?`, look2)
  );
}
function numbered2(lines) {
  const numbers = [...new Set(lines)];
  if (numbers.length === 1) return `line ${numbers[0]}`;
  return `lines ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
}

// src/report/problem-text.ts
function noteText({ what: what3, where }, look2) {
  const place = unsaidPlace(what3, where).map((text4) => ` (${text4})`);
  return hanging("\u2022 ", "yellow", `${what3}${place.join("")}`, look2);
}
function unsaidPlace(what3, where) {
  return where === void 0 || what3.includes(placeText(where)) ? [] : [placeText(where)];
}

// src/report/reasons.ts
var fewest = 3;
function reasonsText(lines, document3, look2) {
  const touched = new Set(touchedLines({ lines, document: document3 }).map(({ support: support3 }) => support3));
  const last = lines.findLastIndex((support3) => support3.tier !== null || touched.has(support3));
  const isAside = (support3) => support3.tier === null && !touched.has(support3);
  return [...linesText(lines.slice(0, last + 1), look2, isAside), ...others(lines.length - last - 1, look2)];
}
function linesText(lines, { paint, columns: columns2 }, isAside = () => false) {
  const runs = runsOf2(lines, (a, b) => isAlike(a, b) || isAside(a) && isAside(b));
  const [head = [], ...rows] = inColumns([["line", "latest", "why"], ...runs.map(cells)], indented2(columns2));
  if (rows.length === 0) return [];
  const isEnded = (index2) => runs[index2]?.[0].tier === null;
  return [
    ...head.map((line) => paint.dim(`  ${line}`)),
    ...rows.flatMap(
      (row2, index2) => row2.map((line) => isEnded(index2) ? paint.dim(`  ${line}`) : `  ${line}`)
    )
  ];
}
function others(count, { paint }) {
  return count === 0 ? [] : [paint.dim(`  and ${count} older ${count === 1 ? "line that has" : "lines that have"} ended`)];
}
function runsOf2(lines, belong) {
  const runs = [];
  for (const support3 of lines) {
    const run = runs.at(-1);
    if (run !== void 0 && belong(run[0], support3)) run.push(support3);
    else runs.push([support3]);
  }
  return runs.flatMap(
    (run) => run.length < fewest ? run.map((support3) => [support3]) : [run]
  );
}
function isAlike(a, b) {
  return a.tier === b.tier && a.lts === b.lts && a.reason === b.reason;
}
function cells([first, ...others2]) {
  const last = others2.at(-1);
  const name = last === void 0 ? first.line.name : `${first.line.name} \u2026 ${last.line.name}`;
  const latest = last === void 0 ? first.line.latest.version.text : "";
  const why = others2.every((support3) => isAlike(first, support3)) ? `${first.reason}${first.lts ? ", LTS" : ""}` : "ended";
  return [name, latest, why].map(printable);
}

// src/report/terminal.ts
function decisionPage(decision, look2, purpose = "plan") {
  const isQuiet = decision.plan === "unchanged" && purpose !== "plan";
  const isWritten = decision.plan === "open" && purpose === "update";
  return paragraphs([
    ...isQuiet ? [] : partsOf(decision).flatMap((part) => partTexts(part, decision.plan, look2)),
    [
      ...partsOf(decision).flatMap(({ document: document3 }) => mentionsText(document3, isWritten, look2)),
      ...decision.notes.flatMap((note) => noteText(note, look2))
    ]
  ]);
}
function partTexts(part, plan, look2) {
  return [
    part.name === null ? [] : [look2.paint.bold(`\u2500\u2500 ${printable(part.name)}`)],
    plan === "blocked" ? [] : changeText(part, look2),
    [...reasonsText(part.lines, part.document, look2), ...nextText(part, look2)],
    comparisonText(part.comparison ?? [], look2)
  ];
}
function changeText({ before, document: document3 }, { paint }) {
  if (!document3.changed) return [];
  const head = paint.bold(printable(document3.path ?? ""));
  return [head, ...diffText(before ?? "", document3, paint)];
}
function nextText({ nextChange }, { paint }) {
  return nextChange === null ? [] : [paint.dim(`  the next support ends on ${nextChange}`)];
}
function paragraphs(blocks) {
  return blocks.filter((block) => block.length > 0).flatMap((block, index2) => index2 === 0 ? block : ["", ...block]);
}

// src/policy/source.ts
function choosePolicy(input) {
  const text4 = input?.trim() ?? "";
  if (text4 === "") return success({ kind: "default" });
  if (text4.includes("\n") || text4.includes(": ")) return success({ kind: "yaml", text: input ?? "" });
  if (/\.ya?ml$/i.test(text4) || text4.includes("/")) return success({ kind: "path", path: text4 });
  const preset2 = presetText(text4);
  return preset2 === null ? failure([unknownPreset(text4, presetNames)]) : success({ kind: "preset", name: text4, text: preset2 });
}

// src/actions/ref-name.ts
function refNameFault(name) {
  if (name === "" || name === "@" || name.length > 200) return "It is empty or too long.";
  if (name.startsWith("refs/")) return "It is written in full; the short name is enough.";
  if (/[\p{Cc} ~^:?*[\\]/u.test(name)) return "git allows no blanks and none of ~ ^ : ? * [ \\ in it.";
  if (name.includes("..") || name.includes("@{")) return 'git allows neither ".." nor "@{" in it.';
  if (name.startsWith("-") || name.endsWith("."))
    return "git allows no dash at its start and no dot at its end.";
  const isBad = (part) => part === "" || part.startsWith(".") || part.endsWith(".lock");
  return name.split("/").some(isBad) ? 'git allows no part of it to be empty, to start with "." or to end with ".lock".' : null;
}

// src/actions/input-shapes.ts
var shapes = [
  { name: "file", fault: documentFault, example: "SECURITY.md" },
  { name: "repository", fault: repositoryFault, example: "octocat/hello-world" },
  { name: "base", fault: refNameFault, example: "main" },
  { name: "branch", fault: refNameFault, example: "support-window/sync" },
  { name: "title", fault: titleFault, example: '"docs: update SECURITY.md"' },
  { name: "as-of", fault: dayFault, example: "2026-03-31" },
  { name: "tag", fault: (value) => refNameFault(tagName(value) ?? ""), example: "v1.2.3" }
];
function shapeProblems(text4, branch) {
  const wrong = shapes.flatMap(({ name, fault: fault2, example: example4 }) => {
    const value = text4(name);
    const found2 = value === null ? null : fault2(value);
    return value === null || found2 === null ? [] : [inputShape(name, value, found2, example4)];
  });
  const same3 = text4("base") === branch;
  const clash = inputShape("branch", branch, "It is the base branch itself.", "support-window/sync");
  return same3 ? [...wrong, clash] : wrong;
}
function documentFault(value) {
  return isDocumentPath(value) ? null : "It is not the path of a Markdown file inside the repository.";
}
function repositoryFault(value) {
  return /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/.test(value) ? null : "It is not written owner/name.";
}
function titleFault(value) {
  if (/[\r\n]/.test(value)) return "A title has one line.";
  return value.length <= 256 ? null : "GitHub takes at most 256 characters.";
}
function dayFault(value) {
  return parseDay(value) === null ? "It is not a day of the calendar written YYYY-MM-DD." : null;
}
function tagName(value) {
  return value === null ? null : value.replace(/^refs\/tags\//, "");
}

// src/actions/inputs.ts
var modes = ["pull-request", "check", "plan"];
var onUnsupportedRelease = ["warn", "fail", "ignore"];
var mergeMethods = ["off", "merge", "squash", "rebase"];
var switches = ["true", "false"];
var onMissingTable = ["fail", "insert", "ignore"];
var inputNames = [
  "token",
  "mode",
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
];
function readInputs(environment) {
  const text4 = (name) => environment[variableOf(name)]?.trim() || null;
  const branch = text4("branch") ?? "support-window/sync";
  const policy = choosePolicy(text4("policy"));
  const words2 = readWords3(text4);
  const problems = [
    ...text4("token") === null ? [noToken()] : [],
    ...policy.ok ? [] : policy.problems,
    ...words2.ok ? [] : words2.problems,
    ...shapeProblems(text4, branch)
  ];
  const notes2 = unknownInputs(environment);
  if (problems.length > 0 || !policy.ok || !words2.ok) return failure(problems, notes2);
  const inputs = {
    ...words2.value,
    ...readLists(text4),
    token: text4("token") ?? "",
    policy: policy.value,
    file: text4("file"),
    repository: text4("repository"),
    base: text4("base"),
    branch,
    title: text4("title"),
    commitMessage: text4("commit-message"),
    asOf: parseDay(text4("as-of") ?? ""),
    tag: tagName(text4("tag"))
  };
  return success(inputs, notes2);
}
function readWords3(text4) {
  const mode = wordOf("mode", text4("mode") ?? "pull-request", modes);
  const missing = wordOf("on-missing-table", text4("on-missing-table") ?? "fail", onMissingTable);
  const release2 = wordOf(
    "on-unsupported-release",
    text4("on-unsupported-release") ?? "warn",
    onUnsupportedRelease
  );
  const draft = wordOf("draft", text4("draft") ?? "false", switches);
  const signoff = wordOf("signoff", text4("signoff") ?? "false", switches);
  const method = wordOf("auto-merge", text4("auto-merge") ?? "off", mergeMethods);
  if (!mode.ok || !release2.ok || !missing.ok || !draft.ok || !signoff.ok || !method.ok) {
    const all2 = [mode, release2, missing, draft, signoff, method];
    return failure(all2.flatMap((word) => word.ok ? [] : word.problems));
  }
  return success({
    mode: mode.value,
    onUnsupportedRelease: release2.value,
    onMissingTable: missing.value,
    draft: draft.value === "true",
    signoff: signoff.value === "true",
    autoMerge: method.value === "off" ? null : method.value
  });
}
function readLists(text4) {
  return {
    labels: listed2(text4("labels")),
    assignees: listed2(text4("assignees")),
    reviewers: listed2(text4("reviewers")),
    teamReviewers: listed2(text4("team-reviewers"))
  };
}
function listed2(text4) {
  const names3 = (text4 ?? "").split(/[,\n]/).map((name) => name.trim());
  return [...new Set(names3.filter((name) => name !== ""))];
}
function variableOf(name) {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function unknownInputs(environment) {
  const known = new Set(inputNames.map(variableOf));
  return Object.keys(environment).filter((name) => name.startsWith("INPUT_") && !known.has(name)).map((name) => unknownInput(name.slice("INPUT_".length).toLowerCase(), inputNames));
}
function wordOf(name, value, words2) {
  const word = words2.find((known) => known === value);
  return word === void 0 ? failure([inputWord(name, value, words2)]) : success(word);
}

// src/actions/outsider.ts
function outsiderIn(environment, payload) {
  if (environment.GITHUB_ACTOR === "dependabot[bot]") return "Dependabot";
  const { pull_request: pull } = payload ?? {};
  if (environment.GITHUB_EVENT_NAME === "pull_request_target" || !pull?.head) return null;
  const [from, into] = [pull.head.repo?.full_name, pull.base?.repo?.full_name];
  return from !== void 0 && from === into ? null : "a fork";
}

// src/actions/payload.ts
import { readFileSync } from "node:fs";
function readPayload(environment) {
  try {
    return JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? "", "utf8"));
  } catch {
    return null;
  }
}

// src/actions/runner.ts
function readRunner(environment) {
  const repository = environment.GITHUB_REPOSITORY ?? "";
  if (repository === "") return failure([noRunner("GITHUB_REPOSITORY")]);
  const apiUrl = withoutSlash(environment.GITHUB_API_URL || "https://api.github.com");
  return success({
    apiUrl,
    graphqlUrl: environment.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3$/, "")}/graphql`,
    serverUrl: withoutSlash(environment.GITHUB_SERVER_URL || "https://github.com"),
    repository,
    event: environment.GITHUB_EVENT_NAME ?? "",
    run: `${environment.GITHUB_RUN_ID ?? "0"}-${environment.GITHUB_RUN_ATTEMPT ?? "1"}`
  });
}
function withoutSlash(url) {
  return url.endsWith("/") ? url.slice(0, -1) : url;
}

// src/actions/trigger.ts
var released = /* @__PURE__ */ new Set(["published", "released", "prereleased", "created"]);
function triggerFrom(environment, payload) {
  const event = environment.GITHUB_EVENT_NAME ?? "";
  const ref = environment.GITHUB_REF ?? "";
  const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.exec(environment.GITHUB_SHA ?? "")?.[0] ?? null;
  const nothing4 = { event, tag: null, base: null, commit: null };
  switch (event) {
    case "release":
      return { ...nothing4, tag: released.has(textAt(payload, "action") ?? "") ? tagIn(ref) : null };
    case "create":
      return { ...nothing4, tag: tagIn(ref) };
    case "push":
      if (tagIn(ref) !== null) return { ...nothing4, tag: isTrue(payload, "deleted") ? null : tagIn(ref) };
      return { ...nothing4, commit };
    case "pull_request":
      return {
        ...nothing4,
        base: environment.GITHUB_BASE_REF || textAt(payload, "pull_request", "base", "ref"),
        commit
      };
    case "merge_group":
      return { ...nothing4, base: branchIn2(textAt(payload, "merge_group", "base_ref") ?? ""), commit };
    default:
      return nothing4;
  }
}
function tagIn(ref) {
  return ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : null;
}
function branchIn2(ref) {
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
function textAt(payload, ...path4) {
  const found2 = at(payload, path4);
  return typeof found2 === "string" && found2 !== "" ? found2 : null;
}
function isTrue(payload, key2) {
  return at(payload, [key2]) === true;
}
function at(payload, path4) {
  return path4.reduce(
    (found2, key2) => typeof found2 === "object" && found2 !== null && Object.hasOwn(found2, key2) ? found2[key2] : void 0,
    payload
  );
}

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key2) => {
    newObj[key2.toLowerCase()] = object[key2];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key2) => {
    if (isPlainObject(options[key2])) {
      if (!(key2 in defaults)) Object.assign(result, { [key2]: options[key2] });
      else result[key2] = mergeDeep(defaults[key2], options[key2]);
    } else {
      Object.assign(result, { [key2]: options[key2] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key2 in obj) {
    if (obj[key2] === void 0) {
      delete obj[key2];
    }
  }
  return obj;
}
function merge3(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator2 = /\?/.test(url) ? "&" : "?";
  const names3 = Object.keys(parameters);
  if (names3.length === 0) {
    return url;
  }
  return url + separator2 + names3.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches2 = url.match(urlVariableRegex);
  if (!matches2) {
    return [];
  }
  return matches2.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key2 of Object.keys(object)) {
    if (keysToOmit.indexOf(key2) === -1) {
      result[key2] = object[key2];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator2, value, key2) {
  value = operator2 === "+" || operator2 === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key2) {
    return encodeUnreserved(key2) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator2) {
  return operator2 === ";" || operator2 === "&" || operator2 === "?";
}
function getValues(context, operator2, key2, modifier) {
  var value = context[key2], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator2, value, isKeyOperator(operator2) ? key2 : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator2, value2, isKeyOperator(operator2) ? key2 : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator2, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator2, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator2, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator2)) {
          result.push(encodeUnreserved(key2) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator2 === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key2));
      }
    } else if (value === "" && (operator2 === "&" || operator2 === "?")) {
      result.push(encodeUnreserved(key2) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template2) {
  return {
    expand: expand.bind(null, template2)
  };
}
function expand(template2, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template2 = template2.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator2 = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator2 = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator2, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator2 && operator2 !== "+") {
          var separator2 = ",";
          if (operator2 === "?") {
            separator2 = "&";
          } else if (operator2 !== "#") {
            separator2 = operator2;
          }
          return (values.length !== 0 ? operator2 : "") + values.join(separator2);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template2 === "/") {
    return template2;
  } else {
    return template2.replace(/\/$/, "");
  }
}
function parse4(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults, route, options) {
  return parse4(merge3(defaults, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge3(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge3.bind(null, DEFAULTS2),
    parse: parse4
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/@octokit/request/dist-bundle/index.js
var import_content_type = __toESM(require_dist(), 1);

// left-out-3:json-with-bigint
var { parse: JSONParse, stringify: JSONStringify } = JSON;

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.14";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error2) {
    let message = "Unknown Error";
    if (error2 instanceof Error) {
      if (error2.name === "AbortError") {
        error2.status = 500;
        throw error2;
      }
      message = error2.message;
      if (error2.name === "TypeError" && "cause" in error2) {
        if (error2.cause instanceof Error) {
          message = error2.cause.message;
        } else if (typeof error2.cause === "string") {
          message = error2.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error2;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key2, value] of fetchResponse.headers) {
    responseHeaders[key2] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches2 = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches2 && matches2.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = (0, import_content_type.parse)(contentType);
  if (isJSONResponse(mimetype)) {
    let text4 = "";
    try {
      text4 = await response.text();
      return JSONParse(text4);
    } catch (err) {
      return text4;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// src/version.ts
var version2 = "0.1.0";

// src/github/address.ts
function addressOutside(route, apiUrl) {
  const address = route.slice(route.indexOf(" ") + 1);
  return address.startsWith("/") || isWithin2(address, apiUrl) ? null : address;
}
function isWithin2(address, apiUrl) {
  if (!URL.canParse(address)) return false;
  const [inner, outer] = [new URL(address), new URL(apiUrl)];
  return inner.origin === outer.origin && inner.pathname.startsWith(`${outer.pathname.replace(/\/$/, "")}/`);
}

// src/github/retry.ts
var patience = { attempt: 2e4, total: 9e4, run: 3e5, tries: 4, pause: 500 };
var unsaidPause = 6e4;
function verdictOn({ status, headers, said }) {
  if (status === null && isAboutTrust(said)) return "untrusted";
  if (status === null || status >= 500 || status < 400) return "uncertain";
  if (status === 429) return "limited";
  const isLimit = headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /rate limit|abuse detection/i.test(said);
  return status === 403 && isLimit ? "limited" : "refused";
}
function isAboutTrust(said) {
  return /self[- ]signed certificate|unable to (get|verify) .*certificate/i.test(said);
}
function nextPause(failure2, attempts, elapsed, now, isWrite, { total, run, tries, pause }) {
  const verdict2 = verdictOn(failure2);
  const isOver = verdict2 === "refused" || verdict2 === "untrusted" || verdict2 === "uncertain" && isWrite;
  if (isOver || attempts >= tries) return null;
  const unasked = verdict2 === "limited" ? unsaidPause : pause * 2 ** (attempts - 1);
  const wait = askedPause(failure2, now) ?? unasked;
  return elapsed.request + wait <= total && elapsed.run + wait <= run ? wait : null;
}
function askedPause({ headers }, now) {
  const after2 = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(after2)) return Math.max(0, after2 * 1e3);
  if (headers["x-ratelimit-remaining"] !== "0") return null;
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) : null;
}

// src/github/client.ts
function connect({ apiUrl, graphqlUrl, token }, clock, limits = patience) {
  const request2 = request.defaults({
    baseUrl: apiUrl,
    headers: { authorization: `Bearer ${token}`, "user-agent": `support-window/${version2}` },
    request: { log: silent }
  });
  const begin2 = clock.now();
  const send2 = (route, parameters, isWrite) => patiently(
    (signal) => request2(route, { ...parameters, request: { signal } }),
    isWrite,
    { ...clock, begin: begin2 },
    limits
  );
  const rest = async (route, parameters, isWrite) => {
    const astray = addressOutside(route, apiUrl);
    if (astray !== null) return { ok: false, refusal: { kind: "astray", apiUrl, said: astray } };
    const answer = await send2(route, { ...parameters, headers: restHeaders }, isWrite);
    return answer.ok ? { ok: true, value: restReply(answer.value) } : answer;
  };
  const graphql = async (query2, variables2, isWrite) => {
    const answer = await send2(`POST ${graphqlUrl}`, { query: query2, variables: variables2 }, isWrite);
    return answer.ok ? { ok: true, value: answer.value.data } : answer;
  };
  return {
    read: (route, parameters) => rest(route, parameters, false),
    write: (route, parameters) => rest(route, parameters, true),
    query: (document3, variables2) => graphql(document3, variables2, false),
    mutate: (document3, variables2) => graphql(document3, variables2, true)
  };
}
var restHeaders = { "x-github-api-version": "2022-11-28" };
var silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() {
}
async function patiently(attempt2, isWrite, { now, sleep, begin: begin2 }, limits) {
  const start = now();
  for (let attempts = 1; ; attempts++) {
    const { response, failure: failure2 } = await once3(attempt2, limits);
    if (failure2 === null) return { ok: true, value: response };
    const elapsed = { request: now() - start, run: now() - begin2 };
    const pause = nextPause(failure2, attempts, elapsed, now(), isWrite, limits);
    if (pause === null) return { ok: false, refusal: refusalFrom(failure2, now()) };
    await sleep(pause);
    if (isWrite) return { ok: false, refusal: { kind: "uncertain", said: failure2.said } };
  }
}
async function once3(attempt2, limits) {
  try {
    const response = await attempt2(AbortSignal.timeout(limits.attempt));
    const broken = brokenness(response);
    return broken === null ? { response, failure: null } : { response: null, failure: broken };
  } catch (error2) {
    return { response: null, failure: failureFrom(error2) };
  }
}
function brokenness({ status, headers, data }) {
  if (status === 204) return null;
  if (typeof data !== "object" || data === null || data instanceof ArrayBuffer) {
    return { status: null, headers: {}, said: "an answer that is not JSON" };
  }
  const { errors } = data;
  if (!Array.isArray(errors)) return null;
  const said = errors.map(({ message }) => message).join(" ");
  if (errors.some(({ type }) => type === "RATE_LIMITED") || /secondary rate limit/i.test(said)) {
    return { status: 429, headers, said };
  }
  return /^Something went wrong while executing your query/.test(said) ? { status: 500, headers, said } : null;
}
function failureFrom(error2) {
  const { status, response, message } = error2;
  if (response === void 0) return { status: null, headers: {}, said: message ?? "no answer" };
  return {
    status: status ?? null,
    headers: response.headers,
    said: saidIn(response.data) ?? `status ${status}`
  };
}
function saidIn(data) {
  if (typeof data !== "object" || data === null || !("message" in data)) return null;
  const { message, errors } = data;
  const details = Array.isArray(errors) ? errors.map(detailText).filter((text4) => text4 !== "") : [];
  return [String(message), ...details].join(": ");
}
function detailText(detail) {
  if (typeof detail === "string") return detail;
  const { message, field, code: code2 } = detail ?? {};
  return [message ?? [field, code2].filter(Boolean).join(" ")].join("");
}
function refusalFrom(failure2, now) {
  const { said, status } = failure2;
  switch (verdictOn(failure2)) {
    case "limited": {
      const pause = askedPause(failure2, now);
      return { kind: "limited", seconds: pause === null ? null : Math.ceil(pause / 1e3), said };
    }
    case "uncertain":
      return { kind: "uncertain", said };
    case "untrusted":
      return { kind: "untrusted", said };
    case "refused":
      return { kind: "refused", status: status ?? 0, said };
  }
}
function restReply({ data, headers }) {
  const link3 = String(headers.link ?? "");
  const [, next = null] = /<([^<>]+)>; rel="next"/.exec(link3) ?? [];
  const [, last = null] = /<([^<>]+)>; rel="last"/.exec(link3) ?? [];
  return { data, next, last };
}

// src/github/proxy.ts
import process3 from "node:process";
var variables = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
function useProxy(environment, runtime, setProxyOf = nodesOwn) {
  const variable = variables.find((name) => environment[name]);
  if (variable === void 0 || environment.NODE_USE_ENV_PROXY === "1") return null;
  const setProxy = setProxyOf();
  if (setProxy === null) return proxyUnsupported(variable, runtime);
  setProxy(environment);
  return null;
}
function nodesOwn() {
  const http = process3.getBuiltinModule("node:http");
  return http.setGlobalProxyFromEnv ?? null;
}

// src/step.ts
function readStep({ environment, today, clock, runtime }) {
  const inputs = readInputs(environment);
  const runner = readRunner(environment);
  const proxy = useProxy(environment, runtime);
  const problems = [...failuresOf(inputs), ...failuresOf(runner), ...proxy === null ? [] : [proxy]];
  if (!inputs.ok || !runner.ok || problems.length > 0) return failure(problems, inputs.notes);
  const github = connect({ ...runner.value, token: inputs.value.token }, clock);
  const payload = readPayload(environment);
  const trigger = triggerFrom(environment, payload);
  const outsider = outsiderIn(environment, payload);
  const day = inputs.value.asOf ?? today;
  const step = { inputs: inputs.value, runner: runner.value, trigger, outsider, github, day };
  return success(step, inputs.notes);
}
function failuresOf(result) {
  return result.ok ? [] : result.problems;
}

// src/action.ts
async function runAction(surroundings) {
  const { today } = surroundings;
  try {
    const step = readStep(surroundings);
    if (!step.ok) return await report(stoppedBy(step, today), null);
    hide(step.value.inputs.token);
    const ended2 = await runStep(step.value);
    const outcome = joined({ ...nothingDone, notes: step.notes }, ended2.outcome);
    return await report({ ...ended2, outcome }, step.value.inputs);
  } catch (error2) {
    const { message, stack } = error2 instanceof Error ? error2 : { message: String(error2), stack: "" };
    debug2(stack ?? "");
    return await report(stoppedBy({ problems: [unexpected(message)] }, today), null);
  }
}
function stoppedBy(found2, today) {
  return {
    decision: settle(today, null, found2),
    gate: passed,
    outcome: nothingDone,
    ahead: nothingAhead
  };
}
async function runStep(step) {
  let outcome = nothingDone;
  for (let tries = 1; ; tries++) {
    const snapshot = await readRepository(step.github, readingFor(step));
    const decision = snapshot.ok ? decide({ ...snapshot.value.facts, isTrial: step.inputs.mode === "plan" }, step.day) : settle(step.day, null, snapshot);
    const { unanswered } = outcome;
    const done = snapshot.ok ? await write(decision, snapshot.value, step, unanswered) : nothingDone;
    outcome = joined(outcome, done);
    if (!outcome.again || tries === mostTries) {
      const gate = snapshot.ok ? gateFor(decision, snapshot.value, step) : passed;
      const ahead = snapshot.ok ? await lookAhead(decision, snapshot.value, step) : nothingAhead;
      return { decision, gate, outcome, ahead };
    }
  }
}
function gateFor(decision, { facts }, step) {
  const { inputs } = step;
  const drafts = inputs.mode === "check" ? draftNotes(decision, facts) : [];
  if (inputs.onUnsupportedRelease === "ignore") return { ...passed, notes: drafts };
  const { tag, base } = isElsewhere(step) ? { tag: null, base: null } : step.trigger;
  const { findings, notes: notes2 } = gatesFor({ tag: inputs.tag ?? tag, base }, decision, facts);
  return { findings, notes: [...notes2, ...drafts] };
}
function isElsewhere({ inputs, runner }) {
  return inputs.repository !== null && inputs.repository !== runner.repository;
}
function readingFor(step) {
  const { inputs, runner, trigger, day } = step;
  const judges = inputs.mode !== "pull-request" && inputs.base === null && !isElsewhere(step);
  const [owner = "", name = ""] = (inputs.repository ?? runner.repository).split("/");
  return {
    ...inputs,
    owner,
    name,
    server: runner.serverUrl,
    commit: judges ? trigger.commit : null,
    into: judges ? trigger.base : null,
    withPullRequest: inputs.mode === "pull-request",
    day
  };
}
async function write(decision, snapshot, step, unanswered) {
  const { inputs, runner, github } = step;
  if (inputs.mode !== "pull-request" || decision.plan === "blocked") return nothingDone;
  if (snapshot.node.isFork && inputs.repository === null) {
    return { ...nothingDone, notes: decision.document.changed ? [forkReports(runner.repository)] : [] };
  }
  const order = {
    repository: inputs.repository ?? runner.repository,
    server: runner.serverUrl,
    branch: inputs.branch,
    run: runner.run,
    askedByHand: runner.event === "workflow_dispatch",
    title: inputs.title,
    signoff: inputs.signoff,
    draft: inputs.draft,
    decoration: inputs,
    commitMessage: inputs.commitMessage,
    token: inputs.token
  };
  const outcome = await synchronise(github, decision, snapshot, order, unanswered);
  return step.outsider === null ? outcome : reportedOnly(outcome, step.outsider);
}
async function report({ decision, gate, outcome, ahead }, inputs) {
  const isFailure = inputs?.onUnsupportedRelease === "fail";
  const warnings = [...isFailure ? [] : gate.findings, ...ahead.warnings];
  const problems = [
    ...decision.problems,
    ...outcome.problems,
    ...isFailure ? gate.findings : [],
    ...inputs?.mode === "check" ? driftIn(decision) : []
  ];
  const whole = {
    ...decision,
    problems,
    notes: [...gate.notes, ...decision.notes, ...outcome.notes, ...ahead.notes]
  };
  await tell({
    log: decisionPage({ ...whole, problems: decision.problems, notes: [] }, { paint: plain, columns: null }),
    annotations: annotationsOf(problems, whole.notes, warnings),
    outputs: outputsOf(whole, outcome, inputs?.branch ?? ""),
    summary: summaryPage(whole, outcome, warnings)
  });
  return problems.length === 0 ? 0 : 1;
}
function driftIn(decision) {
  if (decision.plan !== "open") return [];
  return placedEdits(decision).map(({ path: path4, line, before, after: after2 }) => drift(path4, line, before, after2));
}

// src/index.ts
process4.exitCode = await runAction({
  environment: process4.env,
  today: dayOfEpochSeconds(Date.now() / 1e3),
  clock: { now: Date.now, sleep: (time) => setTimeout(time) },
  runtime: process4.version
});
