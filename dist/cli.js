#!/usr/bin/env node
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

// node_modules/semver/internal/debug.js
var require_debug = __commonJS({
  "node_modules/semver/internal/debug.js"(exports, module) {
    "use strict";
    var debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module.exports = debug;
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
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      "\u2028",
      "\u2029",
      " ",
      " ",
      "　",
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
    var debug = require_debug();
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
      debug(name, index2, value);
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
    var parseOptions2 = (options2) => {
      if (!options2) {
        return emptyOpts;
      }
      if (typeof options2 !== "object") {
        return looseOption;
      }
      return options2;
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
    var debug = require_debug();
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
      constructor(version3, options2) {
        options2 = parseOptions2(options2);
        if (version3 instanceof _SemVer) {
          if (version3.loose === !!options2.loose && version3.includePrerelease === !!options2.includePrerelease) {
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
        debug("SemVer", version3, options2);
        this.options = options2;
        this.loose = !!options2.loose;
        this.includePrerelease = !!options2.includePrerelease;
        const m = version3.trim().match(options2.loose ? re[t.LOOSE] : re[t.FULL]);
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
        debug("SemVer.compare", this.version, this.options, other);
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
          debug("prerelease compare", i, a, b);
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
          debug("build compare", i, a, b);
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
    var parse4 = (version3, options2, throwErrors = false) => {
      if (version3 instanceof SemVer) {
        return version3;
      }
      try {
        return new SemVer(version3, options2);
      } catch (er) {
        if (!throwErrors) {
          return null;
        }
        throw er;
      }
    };
    module.exports = parse4;
  }
});

// src/cli.ts
import process2 from "node:process";

// src/cli/next-command.ts
import { basename, relative } from "node:path";

// src/problem/shell.ts
function shellWord(text4) {
  if (/^[A-Za-z0-9_./@%+=:,-]+$/.test(text4)) return text4;
  if (new RegExp("\\p{Cc}", "u").test(text4)) return `$'${text4.replaceAll(/['\\]/g, "\\$&").replaceAll(new RegExp("\\p{Cc}", "gu"), spelt)}'`;
  return /["$`\\!]/.test(text4) ? `'${text4.replaceAll("'", `'\\''`)}'` : `"${text4}"`;
}
function spelt(control) {
  return control === "\n" ? "\\n" : `\\u${(control.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}

// src/cli/next-command.ts
function calledAs(script, folder) {
  if (!/\.[cm]?[jt]s$/.test(script)) return basename(script);
  const near = relative(folder, script);
  return `node ${shellWord(near.length < script.length ? near : script)}`;
}
function updateCommand(program, options2) {
  const { repo, policy, file, onMissingTable, asOf } = options2;
  return [
    program,
    "update",
    ...option("--repo", repo === "." ? null : repo),
    ...option("--policy", policy),
    ...option("--file", file),
    ...option("--on-missing-table", onMissingTable === "fail" ? null : onMissingTable),
    ...option("--as-of", asOf)
  ].join(" ");
}
function option(name, value) {
  if (value === null) return [];
  return value.startsWith("-") ? [`${name}=${shellWord(value)}`] : [name, shellWord(value)];
}

// src/cli/run.ts
import { resolve as resolve6 } from "node:path";

// src/change/settle.ts
function settle(day, source, findings) {
  const document3 = findings.document ?? untouched(null);
  const problems = once(findings.problems ?? []);
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
    notes: once(findings.notes ?? []),
    problems,
    comparison: findings.comparison ?? null,
    products: findings.products ?? []
  };
}
function untouched(path2) {
  return { path: path2, changed: false, edits: [], mentions: [] };
}
function planKind(document3, problems) {
  if (problems.length > 0) return "blocked";
  return document3.changed ? "open" : "unchanged";
}
function once(messages) {
  const seen = new Map(messages.map((message) => [JSON.stringify(message), message]));
  return [...seen.values()];
}

// src/git/clone.ts
import { stat } from "node:fs/promises";
import { resolve } from "node:path";

// src/problem/git.ts
function folderMissing(folder) {
  return {
    code: "folder-missing",
    what: "The folder of the repository does not exist.",
    why: `Found nothing at ${JSON.stringify(folder)}.`,
    fix: "Give the folder of a git clone: --repo PATH."
  };
}
function notAFolder(path2) {
  return {
    code: "not-a-folder",
    what: "The path of the repository is not a folder.",
    why: `${JSON.stringify(path2)} is a file.`,
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
    why: "No program named git was found on the PATH.",
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
function unknownRef(ref) {
  return {
    code: "unknown-ref",
    what: "The ref names no commit of this clone.",
    why: `git knows no commit ${JSON.stringify(ref)}.`,
    fix: "Give a branch, tag or commit that the clone holds (git branch --all lists the branches), or fetch it first."
  };
}
function noWorkingTree(path2) {
  return {
    code: "no-working-tree",
    what: "The repository has no working tree to write into.",
    why: `${path2} would have to be written, but the repository is bare.`,
    fix: "Run update in a clone with a working tree, or use plan to see the change.",
    where: { path: path2 }
  };
}
function pathNotInside(path2, obstacle) {
  return {
    code: "path-not-inside",
    what: "The file is not written, because its path is not a plain path inside the repository.",
    why: `${JSON.stringify(path2)} ${obstacle}.`,
    fix: "Name a regular file inside the repository by its path from the top.",
    where: { path: path2 }
  };
}
function notARegularFile(path2, kind) {
  return {
    code: "not-a-regular-file",
    what: "The path does not name a regular file.",
    why: `${path2} is ${kind}.`,
    fix: "Put a regular file in its place, or name another one.",
    where: { path: path2 }
  };
}
function fileUnreadable(path2, code2) {
  return {
    code: "file-unreadable",
    what: "The file cannot be read.",
    why: `The system refused to read ${path2} (${code2}).`,
    fix: `Allow this user to read ${path2}.`,
    where: { path: path2 }
  };
}
function fileNotWritable(path2, code2) {
  return {
    code: "file-not-writable",
    what: "The file could not be written; it is as it was before.",
    why: `The system refused to write ${path2} (${code2}).`,
    fix: `Allow this user to write ${path2} and its folder, and run the command again.`,
    where: { path: path2 }
  };
}
function shallowClone() {
  return {
    code: "shallow-clone",
    what: "The clone is shallow, so tags may be missing. Fetch them with git fetch --unshallow --tags; with actions/checkout set fetch-depth: 0."
  };
}
function noTags() {
  return {
    code: "no-tags",
    what: "The clone holds no tags. If the repository has some, run git fetch --tags; with actions/checkout set fetch-depth: 0."
  };
}

// src/problem/problem.ts
function success(value, notes = []) {
  return { ok: true, value, notes };
}
function failure(problems, notes = []) {
  return { ok: false, problems, notes };
}
function placeText(place) {
  return [place.path, place.line, place.column].filter((part) => part !== void 0).join(":");
}

// src/git/command.ts
import { spawn } from "node:child_process";
var keptVariables = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|EXEC_PATH)$/;
async function runGit(folder, words2, input = "") {
  const chunks = [];
  const ended = await streamGit(folder, words2, (chunk) => chunks.push(chunk), input);
  return ended.ok ? success({ ...ended.value, stdout: Buffer.concat(chunks) }) : ended;
}
async function streamGit(folder, words2, take, input = "") {
  const git = spawn("git", ["--no-pager", "--literal-pathspecs", ...words2], {
    cwd: folder,
    env: gitEnvironment(process.env),
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true
  });
  const messages = [];
  git.stdout.on("data", take);
  git.stderr.on("data", (chunk) => messages.push(chunk));
  git.stdin.on("error", () => {
  });
  git.stdin.end(input);
  const status = await ending(git);
  return status === null ? failure([gitMissing()]) : success({ status, stderr: Buffer.concat(messages).toString() });
}
function ending(git) {
  return new Promise((resolve7) => {
    git.on("error", () => resolve7(null));
    git.on("close", (status) => resolve7(status ?? 1));
  });
}
function gitEnvironment(environment) {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.startsWith("GIT_") || keptVariables.test(name)
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    LANGUAGE: "",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0"
  };
}

// src/git/clone.ts
var lineFeed = 10;
async function openClone(folder) {
  const start = resolve(folder);
  const refused = await folderProblem(start);
  if (refused !== null) return failure([refused]);
  const question = [
    "rev-parse",
    "--is-inside-work-tree",
    "--is-shallow-repository",
    "--absolute-git-dir",
    "--show-cdup"
  ];
  const answer2 = await runGit(start, question);
  if (!answer2.ok) return answer2;
  const { status, stdout, stderr } = answer2.value;
  return status === 0 ? success(readClone(start, stdout.toString())) : failure([openProblem(start, stderr)]);
}
async function folderProblem(folder) {
  try {
    return (await stat(folder)).isDirectory() ? null : notAFolder(folder);
  } catch (error) {
    const code2 = error.code ?? "unknown error";
    if (code2 === "ENOTDIR" || code2 === "ENOENT") return folderMissing(folder);
    return folderUnreadable(folder, code2);
  }
}
function readClone(start, answer2) {
  const [inside, shallow, ...rest] = answer2.split("\n").slice(0, -1);
  if (inside !== "true") {
    return { folder: rest.join("\n"), workingTree: null, shallow: shallow === "true" };
  }
  const top = resolve(start, rest.at(-1) ?? "");
  return { folder: top, workingTree: top, shallow: shallow === "true" };
}
function openProblem(folder, message) {
  const distrusted = /detected dubious ownership in repository at '(.+)'/.exec(message)?.[1];
  if (distrusted !== void 0) return dubiousOwnership(distrusted);
  if (message.includes("not a git repository")) return notARepository(folder);
  return gitFailed("open the repository", firstLine(message));
}
async function readFiles(clone, ref, paths) {
  const commit = await readCommit(clone, ref ?? "HEAD");
  if (!commit.ok) return commit;
  if (commit.value === null) {
    const empty2 = ref === null && await isEmpty(clone);
    return empty2 ? success({ commit: null, files: [] }) : failure([unknownRef(ref ?? "HEAD")]);
  }
  const entries = await readEntries(clone, commit.value, paths);
  if (!entries.ok) return entries;
  const files = await readBlobs(clone, entries.value);
  return files.ok ? success({ commit: commit.value, files: files.value }) : files;
}
async function readCommit(clone, ref) {
  if (ref === "" || ref.includes("\0")) return success(null);
  const answer2 = await runGit(clone.folder, [
    "rev-parse",
    "--quiet",
    "--verify",
    "--end-of-options",
    `${ref}^{commit}`
  ]);
  if (!answer2.ok) return answer2;
  return success(answer2.value.status === 0 ? answer2.value.stdout.toString().trim() : null);
}
async function isEmpty(clone) {
  const answer2 = await runGit(clone.folder, ["for-each-ref", "--count=1"]);
  return answer2.ok && answer2.value.status === 0 && answer2.value.stdout.length === 0;
}
async function readEntries(clone, commit, paths) {
  const asked = paths.filter((path2) => path2 !== "" && !path2.includes("\0"));
  if (asked.length === 0) return success([]);
  const answer2 = await runGit(clone.folder, ["ls-tree", "-z", "--full-tree", commit, "--", ...asked]);
  if (!answer2.ok) return answer2;
  if (answer2.value.status !== 0) return failed("list the files of the commit", answer2.value);
  const lines = answer2.value.stdout.toString().split("\0");
  const entries = new Map(
    lines.map(readEntry).filter((entry) => entry !== null).map((entry) => [entry.path, entry])
  );
  return success(asked.map((path2) => entries.get(path2)).filter((entry) => entry !== void 0));
}
function readEntry(line) {
  const [, mode = "", object = "", path2 = ""] = /^(\d{6}) blob ([0-9a-f]+)\t([^\0]+)$/.exec(line) ?? [];
  return mode === "" ? null : { mode, object, path: path2 };
}
async function readBlobs(clone, entries) {
  if (entries.length === 0) return success([]);
  const objects = entries.map(({ object }) => `${object}
`).join("");
  const answer2 = await runGit(clone.folder, ["cat-file", "--batch"], objects);
  if (!answer2.ok) return answer2;
  const files = answer2.value.status === 0 ? splitBatch(answer2.value.stdout, entries) : null;
  return files === null ? failed("read the files of the commit", answer2.value) : success(files);
}
function splitBatch(output, entries) {
  const files = [];
  let position2 = 0;
  for (const { path: path2, mode } of entries) {
    const start = output.indexOf(lineFeed, position2) + 1;
    const size2 = / blob (\d+)$/.exec(output.toString("latin1", position2, start - 1))?.[1];
    if (size2 === void 0) return null;
    const end = start + Number(size2);
    files.push({ path: path2, mode, bytes: Uint8Array.from(output.subarray(start, end)) });
    position2 = end + 1;
  }
  return files;
}
function failed(question, { stderr, stdout }) {
  return failure([gitFailed(question, firstLine(stderr) || firstLine(stdout.toString()))]);
}
function firstLine(text4) {
  return text4.split("\n", 1)[0] ?? "";
}

// src/problem/local.ts
function localFlags() {
  return {
    code: "local-flags",
    what: "Drafts, pre-releases and publication days are known on GitHub only, not in a clone."
  };
}
function releasesUnknown(source) {
  return {
    code: "releases-unknown",
    what: "A clone cannot tell what this policy counts as released.",
    why: 'It says "releases: github", and which tags have a release is known on GitHub only.',
    fix: 'Run the GitHub Action (mode: plan or check) to decide by releases, or give the same policy with "releases: tags" as --policy to see what the tags alone would mean.',
    where: { path: source }
  };
}
function updateWithoutTree(folder) {
  return {
    code: "no-working-tree",
    what: "update needs a working tree.",
    why: `The repository at ${folder} is bare.`,
    fix: "Run update in a clone with a working tree, or plan to see the change."
  };
}
function updateAtRef(ref) {
  return {
    code: "update-at-ref",
    what: "update edits the working tree and takes no --ref.",
    why: `--ref is "${ref}".`,
    fix: `Check ${ref} out and run update without --ref, or run plan --ref ${ref} to see the change.`
  };
}
function documentMoved(path2) {
  return {
    code: "document-moved",
    what: `${path2} in the working tree is not the text that the plan was made for.`,
    why: "Another program changed it meanwhile.",
    fix: "Let the other program finish, then run update again.",
    where: { path: path2 }
  };
}
function documentNotThere(path2) {
  return {
    code: "document-not-there",
    what: `${path2} is not in the working tree.`,
    why: "HEAD has it; it was deleted or never checked out here.",
    fix: `Bring it back with git checkout HEAD -- ${shellWord(path2)} and run update again.`,
    where: { path: path2 }
  };
}
function readFromHead(path2) {
  return {
    code: "read-from-head",
    what: `${path2} is not in the working tree; what HEAD has of it was read.`,
    where: { path: path2 }
  };
}
function policyMissing(path2) {
  return {
    code: "policy-missing",
    what: `The policy ${path2} does not exist.`,
    why: "Neither the working directory nor the repository has a file of that name.",
    fix: "Correct the path, or give a preset (the command presets lists them) or YAML instead."
  };
}
function policyNotText(path2, found2) {
  return {
    code: "policy-not-text",
    what: `The policy ${path2} is not a text file.`,
    why: found2,
    fix: "Put a regular file in UTF-8 in its place.",
    where: { path: path2 }
  };
}
function unexpected(message) {
  return {
    code: "unexpected",
    what: "support-window met an error it does not know. Nothing more was done.",
    why: message,
    fix: "This is a mistake in support-window: please report it with the command you ran. DEBUG=1 shows where it happened."
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

// src/problem/document-file.ts
var namedBy = 'by "file" in the policy, --file, or the input file';
function notADocumentPath(path2) {
  return {
    code: "not-a-document-path",
    what: `${path2} cannot be the document.`,
    why: "The document is a .md or .markdown file inside the repository, named by its path from the top.",
    fix: `Name such a file, docs/SECURITY.md for example: ${namedBy}.`
  };
}
function missingDocument(path2) {
  return {
    code: "missing-document",
    what: `There is no ${path2}.`,
    why: `It was named as the document to keep: ${namedBy}.`,
    fix: `Create ${path2}, or name a file that exists.`,
    where: { path: path2 }
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
function documentSymlink(path2, target) {
  return {
    code: "document-symlink",
    what: `${path2} is a symbolic link.`,
    why: `It points to ${JSON.stringify(target)}, and editing a link would change another file than the one named.`,
    fix: `Name the file it points to: ${namedBy}.`,
    where: { path: path2 }
  };
}
function binaryDocument(path2) {
  return {
    code: "document-binary",
    what: `${path2} is not a text file.`,
    why: "It holds NUL bytes.",
    fix: `Save it as UTF-8 text, or name another file: ${namedBy}.`,
    where: { path: path2 }
  };
}
function documentTooLarge(path2, length, most3) {
  return {
    code: "document-too-large",
    what: `${path2} is too long to be kept up.`,
    why: `It has ${length} characters; documents are read up to ${most3}.`,
    fix: `Put the table into a file of its own and name it: ${namedBy}.`,
    where: { path: path2 }
  };
}
function documentTooDeep(path2, line, most3) {
  return {
    code: "document-too-deep",
    what: `Line ${line} of ${path2} stands in too many quotes or lists.`,
    why: `They are read up to ${most3} levels inside one another.`,
    fix: "Take some of the levels away.",
    where: { path: path2, line }
  };
}
function notUtf8(path2) {
  return {
    code: "document-encoding",
    what: `${path2} is not UTF-8.`,
    why: "Its bytes cannot be decoded without loss, so an edit could damage them.",
    fix: "Save it as UTF-8.",
    where: { path: path2 }
  };
}
function secondCopy(path2, shown2) {
  return {
    code: "second-copy",
    what: `GitHub shows ${shown2}; the copy in ${path2} is left alone and may now say something else.`,
    where: { path: path2 }
  };
}

// src/document/file.ts
var githubOrder = [".github/SECURITY.md", "SECURITY.md", "docs/SECURITY.md"];
function candidatePaths(wanted) {
  if (wanted === null) return githubOrder;
  return isDocumentPath(wanted) ? [wanted] : [];
}
function isDocumentPath(path2) {
  const steps = path2.split("/");
  const isPlain2 = steps.every((step) => step !== "" && step !== "." && step !== ".." && !/[\\\0]/.test(step));
  return isPlain2 && steps[0]?.toLowerCase() !== ".git" && /\.(md|markdown)$/i.test(path2);
}
function chooseDocument(files, wanted) {
  if (wanted !== null && !isDocumentPath(wanted)) return failure([notADocumentPath(wanted)]);
  const found2 = candidatePaths(wanted).flatMap((path2) => files.filter((file) => file.path === path2));
  const [first, ...others2] = found2;
  if (first === void 0) return wanted === null ? success(null) : failure([missingDocument(wanted)]);
  const notes = others2.map((other) => secondCopy(other.path, first.path));
  const decoded = decode(first);
  return decoded.ok ? success(decoded.value, notes) : failure(decoded.problems, notes);
}
function decode(file) {
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
function beyondLimits(path2, text4) {
  if (text4.length > mostCharacters) return documentTooLarge(path2, text4.length, mostCharacters);
  const found2 = deep.exec(text4);
  if (found2 === null) return null;
  const line = text4.slice(0, found2.index).split(/\r\n|\r|\n/u).length;
  return documentTooDeep(path2, line, mostLevels);
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
function noVersionTable(path2, section, passed = []) {
  const shown2 = passed.slice(0, 5).map(({ line, reason }) => `line ${line} (${reasons[reason]})`);
  const more2 = passed.length > shown2.length ? ` and ${passed.length - shown2.length} more` : "";
  const others2 = shown2.length === 0 ? "" : ` Passed over: ${shown2.join(", ")}${more2}.`;
  return {
    code: "no-version-table",
    what: `${path2} has no table of supported versions.`,
    why: `Looked for a Markdown table with a column of versions and a column that says whether they are supported.${others2}`,
    fix: `Add one yourself, or let "--on-missing-table insert" (input on-missing-table) add this:

${section}`,
    where: { path: path2 }
  };
}
function ambiguousTable(path2, candidates) {
  const [first] = candidates;
  return {
    code: "ambiguous-table",
    what: `${path2} has ${candidates.length} tables that could be the table of supported versions.`,
    why: `They begin at ${candidates.map(({ line, title }) => `line ${line} ("${title}")`).join(", ")}.`,
    fix: `Name the heading above the right one in the policy: table: "${first?.title ?? "Supported Versions"}"`,
    where: { path: path2, line: first?.line ?? 1 }
  };
}
function severalProducts(path2, line, names2) {
  return {
    code: "several-products",
    what: `The table in ${path2} speaks of several products.`,
    why: `Its rows are of ${names2.map((name) => `"${name}"`).join(", ")}, and the policy has the releases of one.`,
    fix: 'Give each product a table of its own, and name the one to keep in the policy: table: "…"',
    where: { path: path2, line }
  };
}
function namedTableMissing(path2, wanted, candidates) {
  const found2 = candidates.map(({ line, title }) => `"${title}" (line ${line})`).join(", ");
  return {
    code: "table-not-found",
    what: `No version table stands under the heading "${wanted}" in ${path2}.`,
    why: found2 === "" ? "The document has no version table." : `Version tables stand under ${found2}.`,
    fix: 'Correct "table" in the policy; it is the text of the heading above the table.',
    where: { path: path2 }
  };
}
function foreignOwner(path2, line, comment) {
  return {
    code: "foreign-owner",
    what: `Another tool keeps the table of supported versions in ${path2}.`,
    why: `The comment above it says: ${comment}`,
    fix: 'Leave it to that tool, or write "adopt: true" in the policy to take the table over.',
    where: { path: path2, line }
  };
}
function unverifiedEdit(path2, reason) {
  return {
    code: "unverified-edit",
    what: `The edit of ${path2} did not stand up to a second reading.`,
    why: reason,
    fix: "Nothing was written. Please report it with the table; until then, edit the table by hand.",
    where: { path: path2 }
  };
}
function tableOutOfReach(path2, line, reason) {
  return {
    code: "table-out-of-reach",
    what: `${path2} already has a table of versions in line ${line} that is not kept up: ${reasons[reason]}.`,
    why: "A second table beside it could contradict what it says.",
    fix: "Make it a Markdown table outside of quotes, lists and HTML, or remove it and let one be inserted.",
    where: { path: path2, line }
  };
}
function sectionExists(path2, title, line) {
  return {
    code: "section-exists",
    what: `${path2} already has a section "${title}", but no table of supported versions that can be read.`,
    why: "A second section beside it could contradict what it says.",
    fix: "Put a Markdown table into that section, or remove the section and let one be inserted.",
    where: { path: path2, line }
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
function unlistedLines(names2, where) {
  const shown2 = names2.slice(0, 5);
  const more2 = names2.length > shown2.length ? ` and ${names2.length - shown2.length} more` : "";
  return {
    code: "gap",
    what: `No row speaks for ${shown2.join(", ")}${more2}; an unlisted line counts as ended.`,
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
function cellsToCheck(columns2, row, where) {
  const named3 = columns2.map((column) => `"${column}"`).join(", ");
  return {
    code: "cells-to-check",
    what: `Look at ${named3} in the row "${row}": only a maintainer knows what belongs there.`,
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
function tableLeftOut(path2) {
  return {
    code: "no-version-table",
    what: `${path2} has no table of supported versions; that is left so.`,
    where: { path: path2 }
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
  const shown2 = ends.slice(0, 5);
  const more2 = ends.length > shown2.length ? ` and ${ends.length - shown2.length} more` : "";
  return {
    code: "end-left-open",
    what: `The column "${column}" leaves open what the policy knows: ${shown2.join(", ")}${more2}; "dates: sync" fills it in.`,
    where
  };
}

// node_modules/mdast-util-to-string/lib/index.js
var emptyOptions = {};
function toString(value, options2) {
  const settings2 = options2 || emptyOptions;
  const includeImageAlt = typeof settings2.includeImageAlt === "boolean" ? settings2.includeImageAlt : true;
  const includeHtml = typeof settings2.includeHtml === "boolean" ? settings2.includeHtml : true;
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
  AElig: "Æ",
  AMP: "&",
  Aacute: "Á",
  Abreve: "Ă",
  Acirc: "Â",
  Acy: "А",
  Afr: "𝔄",
  Agrave: "À",
  Alpha: "Α",
  Amacr: "Ā",
  And: "⩓",
  Aogon: "Ą",
  Aopf: "𝔸",
  ApplyFunction: "⁡",
  Aring: "Å",
  Ascr: "𝒜",
  Assign: "≔",
  Atilde: "Ã",
  Auml: "Ä",
  Backslash: "∖",
  Barv: "⫧",
  Barwed: "⌆",
  Bcy: "Б",
  Because: "∵",
  Bernoullis: "ℬ",
  Beta: "Β",
  Bfr: "𝔅",
  Bopf: "𝔹",
  Breve: "˘",
  Bscr: "ℬ",
  Bumpeq: "≎",
  CHcy: "Ч",
  COPY: "©",
  Cacute: "Ć",
  Cap: "⋒",
  CapitalDifferentialD: "ⅅ",
  Cayleys: "ℭ",
  Ccaron: "Č",
  Ccedil: "Ç",
  Ccirc: "Ĉ",
  Cconint: "∰",
  Cdot: "Ċ",
  Cedilla: "¸",
  CenterDot: "·",
  Cfr: "ℭ",
  Chi: "Χ",
  CircleDot: "⊙",
  CircleMinus: "⊖",
  CirclePlus: "⊕",
  CircleTimes: "⊗",
  ClockwiseContourIntegral: "∲",
  CloseCurlyDoubleQuote: "”",
  CloseCurlyQuote: "’",
  Colon: "∷",
  Colone: "⩴",
  Congruent: "≡",
  Conint: "∯",
  ContourIntegral: "∮",
  Copf: "ℂ",
  Coproduct: "∐",
  CounterClockwiseContourIntegral: "∳",
  Cross: "⨯",
  Cscr: "𝒞",
  Cup: "⋓",
  CupCap: "≍",
  DD: "ⅅ",
  DDotrahd: "⤑",
  DJcy: "Ђ",
  DScy: "Ѕ",
  DZcy: "Џ",
  Dagger: "‡",
  Darr: "↡",
  Dashv: "⫤",
  Dcaron: "Ď",
  Dcy: "Д",
  Del: "∇",
  Delta: "Δ",
  Dfr: "𝔇",
  DiacriticalAcute: "´",
  DiacriticalDot: "˙",
  DiacriticalDoubleAcute: "˝",
  DiacriticalGrave: "`",
  DiacriticalTilde: "˜",
  Diamond: "⋄",
  DifferentialD: "ⅆ",
  Dopf: "𝔻",
  Dot: "¨",
  DotDot: "⃜",
  DotEqual: "≐",
  DoubleContourIntegral: "∯",
  DoubleDot: "¨",
  DoubleDownArrow: "⇓",
  DoubleLeftArrow: "⇐",
  DoubleLeftRightArrow: "⇔",
  DoubleLeftTee: "⫤",
  DoubleLongLeftArrow: "⟸",
  DoubleLongLeftRightArrow: "⟺",
  DoubleLongRightArrow: "⟹",
  DoubleRightArrow: "⇒",
  DoubleRightTee: "⊨",
  DoubleUpArrow: "⇑",
  DoubleUpDownArrow: "⇕",
  DoubleVerticalBar: "∥",
  DownArrow: "↓",
  DownArrowBar: "⤓",
  DownArrowUpArrow: "⇵",
  DownBreve: "̑",
  DownLeftRightVector: "⥐",
  DownLeftTeeVector: "⥞",
  DownLeftVector: "↽",
  DownLeftVectorBar: "⥖",
  DownRightTeeVector: "⥟",
  DownRightVector: "⇁",
  DownRightVectorBar: "⥗",
  DownTee: "⊤",
  DownTeeArrow: "↧",
  Downarrow: "⇓",
  Dscr: "𝒟",
  Dstrok: "Đ",
  ENG: "Ŋ",
  ETH: "Ð",
  Eacute: "É",
  Ecaron: "Ě",
  Ecirc: "Ê",
  Ecy: "Э",
  Edot: "Ė",
  Efr: "𝔈",
  Egrave: "È",
  Element: "∈",
  Emacr: "Ē",
  EmptySmallSquare: "◻",
  EmptyVerySmallSquare: "▫",
  Eogon: "Ę",
  Eopf: "𝔼",
  Epsilon: "Ε",
  Equal: "⩵",
  EqualTilde: "≂",
  Equilibrium: "⇌",
  Escr: "ℰ",
  Esim: "⩳",
  Eta: "Η",
  Euml: "Ë",
  Exists: "∃",
  ExponentialE: "ⅇ",
  Fcy: "Ф",
  Ffr: "𝔉",
  FilledSmallSquare: "◼",
  FilledVerySmallSquare: "▪",
  Fopf: "𝔽",
  ForAll: "∀",
  Fouriertrf: "ℱ",
  Fscr: "ℱ",
  GJcy: "Ѓ",
  GT: ">",
  Gamma: "Γ",
  Gammad: "Ϝ",
  Gbreve: "Ğ",
  Gcedil: "Ģ",
  Gcirc: "Ĝ",
  Gcy: "Г",
  Gdot: "Ġ",
  Gfr: "𝔊",
  Gg: "⋙",
  Gopf: "𝔾",
  GreaterEqual: "≥",
  GreaterEqualLess: "⋛",
  GreaterFullEqual: "≧",
  GreaterGreater: "⪢",
  GreaterLess: "≷",
  GreaterSlantEqual: "⩾",
  GreaterTilde: "≳",
  Gscr: "𝒢",
  Gt: "≫",
  HARDcy: "Ъ",
  Hacek: "ˇ",
  Hat: "^",
  Hcirc: "Ĥ",
  Hfr: "ℌ",
  HilbertSpace: "ℋ",
  Hopf: "ℍ",
  HorizontalLine: "─",
  Hscr: "ℋ",
  Hstrok: "Ħ",
  HumpDownHump: "≎",
  HumpEqual: "≏",
  IEcy: "Е",
  IJlig: "Ĳ",
  IOcy: "Ё",
  Iacute: "Í",
  Icirc: "Î",
  Icy: "И",
  Idot: "İ",
  Ifr: "ℑ",
  Igrave: "Ì",
  Im: "ℑ",
  Imacr: "Ī",
  ImaginaryI: "ⅈ",
  Implies: "⇒",
  Int: "∬",
  Integral: "∫",
  Intersection: "⋂",
  InvisibleComma: "⁣",
  InvisibleTimes: "⁢",
  Iogon: "Į",
  Iopf: "𝕀",
  Iota: "Ι",
  Iscr: "ℐ",
  Itilde: "Ĩ",
  Iukcy: "І",
  Iuml: "Ï",
  Jcirc: "Ĵ",
  Jcy: "Й",
  Jfr: "𝔍",
  Jopf: "𝕁",
  Jscr: "𝒥",
  Jsercy: "Ј",
  Jukcy: "Є",
  KHcy: "Х",
  KJcy: "Ќ",
  Kappa: "Κ",
  Kcedil: "Ķ",
  Kcy: "К",
  Kfr: "𝔎",
  Kopf: "𝕂",
  Kscr: "𝒦",
  LJcy: "Љ",
  LT: "<",
  Lacute: "Ĺ",
  Lambda: "Λ",
  Lang: "⟪",
  Laplacetrf: "ℒ",
  Larr: "↞",
  Lcaron: "Ľ",
  Lcedil: "Ļ",
  Lcy: "Л",
  LeftAngleBracket: "⟨",
  LeftArrow: "←",
  LeftArrowBar: "⇤",
  LeftArrowRightArrow: "⇆",
  LeftCeiling: "⌈",
  LeftDoubleBracket: "⟦",
  LeftDownTeeVector: "⥡",
  LeftDownVector: "⇃",
  LeftDownVectorBar: "⥙",
  LeftFloor: "⌊",
  LeftRightArrow: "↔",
  LeftRightVector: "⥎",
  LeftTee: "⊣",
  LeftTeeArrow: "↤",
  LeftTeeVector: "⥚",
  LeftTriangle: "⊲",
  LeftTriangleBar: "⧏",
  LeftTriangleEqual: "⊴",
  LeftUpDownVector: "⥑",
  LeftUpTeeVector: "⥠",
  LeftUpVector: "↿",
  LeftUpVectorBar: "⥘",
  LeftVector: "↼",
  LeftVectorBar: "⥒",
  Leftarrow: "⇐",
  Leftrightarrow: "⇔",
  LessEqualGreater: "⋚",
  LessFullEqual: "≦",
  LessGreater: "≶",
  LessLess: "⪡",
  LessSlantEqual: "⩽",
  LessTilde: "≲",
  Lfr: "𝔏",
  Ll: "⋘",
  Lleftarrow: "⇚",
  Lmidot: "Ŀ",
  LongLeftArrow: "⟵",
  LongLeftRightArrow: "⟷",
  LongRightArrow: "⟶",
  Longleftarrow: "⟸",
  Longleftrightarrow: "⟺",
  Longrightarrow: "⟹",
  Lopf: "𝕃",
  LowerLeftArrow: "↙",
  LowerRightArrow: "↘",
  Lscr: "ℒ",
  Lsh: "↰",
  Lstrok: "Ł",
  Lt: "≪",
  Map: "⤅",
  Mcy: "М",
  MediumSpace: " ",
  Mellintrf: "ℳ",
  Mfr: "𝔐",
  MinusPlus: "∓",
  Mopf: "𝕄",
  Mscr: "ℳ",
  Mu: "Μ",
  NJcy: "Њ",
  Nacute: "Ń",
  Ncaron: "Ň",
  Ncedil: "Ņ",
  Ncy: "Н",
  NegativeMediumSpace: "​",
  NegativeThickSpace: "​",
  NegativeThinSpace: "​",
  NegativeVeryThinSpace: "​",
  NestedGreaterGreater: "≫",
  NestedLessLess: "≪",
  NewLine: "\n",
  Nfr: "𝔑",
  NoBreak: "⁠",
  NonBreakingSpace: " ",
  Nopf: "ℕ",
  Not: "⫬",
  NotCongruent: "≢",
  NotCupCap: "≭",
  NotDoubleVerticalBar: "∦",
  NotElement: "∉",
  NotEqual: "≠",
  NotEqualTilde: "≂̸",
  NotExists: "∄",
  NotGreater: "≯",
  NotGreaterEqual: "≱",
  NotGreaterFullEqual: "≧̸",
  NotGreaterGreater: "≫̸",
  NotGreaterLess: "≹",
  NotGreaterSlantEqual: "⩾̸",
  NotGreaterTilde: "≵",
  NotHumpDownHump: "≎̸",
  NotHumpEqual: "≏̸",
  NotLeftTriangle: "⋪",
  NotLeftTriangleBar: "⧏̸",
  NotLeftTriangleEqual: "⋬",
  NotLess: "≮",
  NotLessEqual: "≰",
  NotLessGreater: "≸",
  NotLessLess: "≪̸",
  NotLessSlantEqual: "⩽̸",
  NotLessTilde: "≴",
  NotNestedGreaterGreater: "⪢̸",
  NotNestedLessLess: "⪡̸",
  NotPrecedes: "⊀",
  NotPrecedesEqual: "⪯̸",
  NotPrecedesSlantEqual: "⋠",
  NotReverseElement: "∌",
  NotRightTriangle: "⋫",
  NotRightTriangleBar: "⧐̸",
  NotRightTriangleEqual: "⋭",
  NotSquareSubset: "⊏̸",
  NotSquareSubsetEqual: "⋢",
  NotSquareSuperset: "⊐̸",
  NotSquareSupersetEqual: "⋣",
  NotSubset: "⊂⃒",
  NotSubsetEqual: "⊈",
  NotSucceeds: "⊁",
  NotSucceedsEqual: "⪰̸",
  NotSucceedsSlantEqual: "⋡",
  NotSucceedsTilde: "≿̸",
  NotSuperset: "⊃⃒",
  NotSupersetEqual: "⊉",
  NotTilde: "≁",
  NotTildeEqual: "≄",
  NotTildeFullEqual: "≇",
  NotTildeTilde: "≉",
  NotVerticalBar: "∤",
  Nscr: "𝒩",
  Ntilde: "Ñ",
  Nu: "Ν",
  OElig: "Œ",
  Oacute: "Ó",
  Ocirc: "Ô",
  Ocy: "О",
  Odblac: "Ő",
  Ofr: "𝔒",
  Ograve: "Ò",
  Omacr: "Ō",
  Omega: "Ω",
  Omicron: "Ο",
  Oopf: "𝕆",
  OpenCurlyDoubleQuote: "“",
  OpenCurlyQuote: "‘",
  Or: "⩔",
  Oscr: "𝒪",
  Oslash: "Ø",
  Otilde: "Õ",
  Otimes: "⨷",
  Ouml: "Ö",
  OverBar: "‾",
  OverBrace: "⏞",
  OverBracket: "⎴",
  OverParenthesis: "⏜",
  PartialD: "∂",
  Pcy: "П",
  Pfr: "𝔓",
  Phi: "Φ",
  Pi: "Π",
  PlusMinus: "±",
  Poincareplane: "ℌ",
  Popf: "ℙ",
  Pr: "⪻",
  Precedes: "≺",
  PrecedesEqual: "⪯",
  PrecedesSlantEqual: "≼",
  PrecedesTilde: "≾",
  Prime: "″",
  Product: "∏",
  Proportion: "∷",
  Proportional: "∝",
  Pscr: "𝒫",
  Psi: "Ψ",
  QUOT: '"',
  Qfr: "𝔔",
  Qopf: "ℚ",
  Qscr: "𝒬",
  RBarr: "⤐",
  REG: "®",
  Racute: "Ŕ",
  Rang: "⟫",
  Rarr: "↠",
  Rarrtl: "⤖",
  Rcaron: "Ř",
  Rcedil: "Ŗ",
  Rcy: "Р",
  Re: "ℜ",
  ReverseElement: "∋",
  ReverseEquilibrium: "⇋",
  ReverseUpEquilibrium: "⥯",
  Rfr: "ℜ",
  Rho: "Ρ",
  RightAngleBracket: "⟩",
  RightArrow: "→",
  RightArrowBar: "⇥",
  RightArrowLeftArrow: "⇄",
  RightCeiling: "⌉",
  RightDoubleBracket: "⟧",
  RightDownTeeVector: "⥝",
  RightDownVector: "⇂",
  RightDownVectorBar: "⥕",
  RightFloor: "⌋",
  RightTee: "⊢",
  RightTeeArrow: "↦",
  RightTeeVector: "⥛",
  RightTriangle: "⊳",
  RightTriangleBar: "⧐",
  RightTriangleEqual: "⊵",
  RightUpDownVector: "⥏",
  RightUpTeeVector: "⥜",
  RightUpVector: "↾",
  RightUpVectorBar: "⥔",
  RightVector: "⇀",
  RightVectorBar: "⥓",
  Rightarrow: "⇒",
  Ropf: "ℝ",
  RoundImplies: "⥰",
  Rrightarrow: "⇛",
  Rscr: "ℛ",
  Rsh: "↱",
  RuleDelayed: "⧴",
  SHCHcy: "Щ",
  SHcy: "Ш",
  SOFTcy: "Ь",
  Sacute: "Ś",
  Sc: "⪼",
  Scaron: "Š",
  Scedil: "Ş",
  Scirc: "Ŝ",
  Scy: "С",
  Sfr: "𝔖",
  ShortDownArrow: "↓",
  ShortLeftArrow: "←",
  ShortRightArrow: "→",
  ShortUpArrow: "↑",
  Sigma: "Σ",
  SmallCircle: "∘",
  Sopf: "𝕊",
  Sqrt: "√",
  Square: "□",
  SquareIntersection: "⊓",
  SquareSubset: "⊏",
  SquareSubsetEqual: "⊑",
  SquareSuperset: "⊐",
  SquareSupersetEqual: "⊒",
  SquareUnion: "⊔",
  Sscr: "𝒮",
  Star: "⋆",
  Sub: "⋐",
  Subset: "⋐",
  SubsetEqual: "⊆",
  Succeeds: "≻",
  SucceedsEqual: "⪰",
  SucceedsSlantEqual: "≽",
  SucceedsTilde: "≿",
  SuchThat: "∋",
  Sum: "∑",
  Sup: "⋑",
  Superset: "⊃",
  SupersetEqual: "⊇",
  Supset: "⋑",
  THORN: "Þ",
  TRADE: "™",
  TSHcy: "Ћ",
  TScy: "Ц",
  Tab: "	",
  Tau: "Τ",
  Tcaron: "Ť",
  Tcedil: "Ţ",
  Tcy: "Т",
  Tfr: "𝔗",
  Therefore: "∴",
  Theta: "Θ",
  ThickSpace: "  ",
  ThinSpace: " ",
  Tilde: "∼",
  TildeEqual: "≃",
  TildeFullEqual: "≅",
  TildeTilde: "≈",
  Topf: "𝕋",
  TripleDot: "⃛",
  Tscr: "𝒯",
  Tstrok: "Ŧ",
  Uacute: "Ú",
  Uarr: "↟",
  Uarrocir: "⥉",
  Ubrcy: "Ў",
  Ubreve: "Ŭ",
  Ucirc: "Û",
  Ucy: "У",
  Udblac: "Ű",
  Ufr: "𝔘",
  Ugrave: "Ù",
  Umacr: "Ū",
  UnderBar: "_",
  UnderBrace: "⏟",
  UnderBracket: "⎵",
  UnderParenthesis: "⏝",
  Union: "⋃",
  UnionPlus: "⊎",
  Uogon: "Ų",
  Uopf: "𝕌",
  UpArrow: "↑",
  UpArrowBar: "⤒",
  UpArrowDownArrow: "⇅",
  UpDownArrow: "↕",
  UpEquilibrium: "⥮",
  UpTee: "⊥",
  UpTeeArrow: "↥",
  Uparrow: "⇑",
  Updownarrow: "⇕",
  UpperLeftArrow: "↖",
  UpperRightArrow: "↗",
  Upsi: "ϒ",
  Upsilon: "Υ",
  Uring: "Ů",
  Uscr: "𝒰",
  Utilde: "Ũ",
  Uuml: "Ü",
  VDash: "⊫",
  Vbar: "⫫",
  Vcy: "В",
  Vdash: "⊩",
  Vdashl: "⫦",
  Vee: "⋁",
  Verbar: "‖",
  Vert: "‖",
  VerticalBar: "∣",
  VerticalLine: "|",
  VerticalSeparator: "❘",
  VerticalTilde: "≀",
  VeryThinSpace: " ",
  Vfr: "𝔙",
  Vopf: "𝕍",
  Vscr: "𝒱",
  Vvdash: "⊪",
  Wcirc: "Ŵ",
  Wedge: "⋀",
  Wfr: "𝔚",
  Wopf: "𝕎",
  Wscr: "𝒲",
  Xfr: "𝔛",
  Xi: "Ξ",
  Xopf: "𝕏",
  Xscr: "𝒳",
  YAcy: "Я",
  YIcy: "Ї",
  YUcy: "Ю",
  Yacute: "Ý",
  Ycirc: "Ŷ",
  Ycy: "Ы",
  Yfr: "𝔜",
  Yopf: "𝕐",
  Yscr: "𝒴",
  Yuml: "Ÿ",
  ZHcy: "Ж",
  Zacute: "Ź",
  Zcaron: "Ž",
  Zcy: "З",
  Zdot: "Ż",
  ZeroWidthSpace: "​",
  Zeta: "Ζ",
  Zfr: "ℨ",
  Zopf: "ℤ",
  Zscr: "𝒵",
  aacute: "á",
  abreve: "ă",
  ac: "∾",
  acE: "∾̳",
  acd: "∿",
  acirc: "â",
  acute: "´",
  acy: "а",
  aelig: "æ",
  af: "⁡",
  afr: "𝔞",
  agrave: "à",
  alefsym: "ℵ",
  aleph: "ℵ",
  alpha: "α",
  amacr: "ā",
  amalg: "⨿",
  amp: "&",
  and: "∧",
  andand: "⩕",
  andd: "⩜",
  andslope: "⩘",
  andv: "⩚",
  ang: "∠",
  ange: "⦤",
  angle: "∠",
  angmsd: "∡",
  angmsdaa: "⦨",
  angmsdab: "⦩",
  angmsdac: "⦪",
  angmsdad: "⦫",
  angmsdae: "⦬",
  angmsdaf: "⦭",
  angmsdag: "⦮",
  angmsdah: "⦯",
  angrt: "∟",
  angrtvb: "⊾",
  angrtvbd: "⦝",
  angsph: "∢",
  angst: "Å",
  angzarr: "⍼",
  aogon: "ą",
  aopf: "𝕒",
  ap: "≈",
  apE: "⩰",
  apacir: "⩯",
  ape: "≊",
  apid: "≋",
  apos: "'",
  approx: "≈",
  approxeq: "≊",
  aring: "å",
  ascr: "𝒶",
  ast: "*",
  asymp: "≈",
  asympeq: "≍",
  atilde: "ã",
  auml: "ä",
  awconint: "∳",
  awint: "⨑",
  bNot: "⫭",
  backcong: "≌",
  backepsilon: "϶",
  backprime: "‵",
  backsim: "∽",
  backsimeq: "⋍",
  barvee: "⊽",
  barwed: "⌅",
  barwedge: "⌅",
  bbrk: "⎵",
  bbrktbrk: "⎶",
  bcong: "≌",
  bcy: "б",
  bdquo: "„",
  becaus: "∵",
  because: "∵",
  bemptyv: "⦰",
  bepsi: "϶",
  bernou: "ℬ",
  beta: "β",
  beth: "ℶ",
  between: "≬",
  bfr: "𝔟",
  bigcap: "⋂",
  bigcirc: "◯",
  bigcup: "⋃",
  bigodot: "⨀",
  bigoplus: "⨁",
  bigotimes: "⨂",
  bigsqcup: "⨆",
  bigstar: "★",
  bigtriangledown: "▽",
  bigtriangleup: "△",
  biguplus: "⨄",
  bigvee: "⋁",
  bigwedge: "⋀",
  bkarow: "⤍",
  blacklozenge: "⧫",
  blacksquare: "▪",
  blacktriangle: "▴",
  blacktriangledown: "▾",
  blacktriangleleft: "◂",
  blacktriangleright: "▸",
  blank: "␣",
  blk12: "▒",
  blk14: "░",
  blk34: "▓",
  block: "█",
  bne: "=⃥",
  bnequiv: "≡⃥",
  bnot: "⌐",
  bopf: "𝕓",
  bot: "⊥",
  bottom: "⊥",
  bowtie: "⋈",
  boxDL: "╗",
  boxDR: "╔",
  boxDl: "╖",
  boxDr: "╓",
  boxH: "═",
  boxHD: "╦",
  boxHU: "╩",
  boxHd: "╤",
  boxHu: "╧",
  boxUL: "╝",
  boxUR: "╚",
  boxUl: "╜",
  boxUr: "╙",
  boxV: "║",
  boxVH: "╬",
  boxVL: "╣",
  boxVR: "╠",
  boxVh: "╫",
  boxVl: "╢",
  boxVr: "╟",
  boxbox: "⧉",
  boxdL: "╕",
  boxdR: "╒",
  boxdl: "┐",
  boxdr: "┌",
  boxh: "─",
  boxhD: "╥",
  boxhU: "╨",
  boxhd: "┬",
  boxhu: "┴",
  boxminus: "⊟",
  boxplus: "⊞",
  boxtimes: "⊠",
  boxuL: "╛",
  boxuR: "╘",
  boxul: "┘",
  boxur: "└",
  boxv: "│",
  boxvH: "╪",
  boxvL: "╡",
  boxvR: "╞",
  boxvh: "┼",
  boxvl: "┤",
  boxvr: "├",
  bprime: "‵",
  breve: "˘",
  brvbar: "¦",
  bscr: "𝒷",
  bsemi: "⁏",
  bsim: "∽",
  bsime: "⋍",
  bsol: "\\",
  bsolb: "⧅",
  bsolhsub: "⟈",
  bull: "•",
  bullet: "•",
  bump: "≎",
  bumpE: "⪮",
  bumpe: "≏",
  bumpeq: "≏",
  cacute: "ć",
  cap: "∩",
  capand: "⩄",
  capbrcup: "⩉",
  capcap: "⩋",
  capcup: "⩇",
  capdot: "⩀",
  caps: "∩︀",
  caret: "⁁",
  caron: "ˇ",
  ccaps: "⩍",
  ccaron: "č",
  ccedil: "ç",
  ccirc: "ĉ",
  ccups: "⩌",
  ccupssm: "⩐",
  cdot: "ċ",
  cedil: "¸",
  cemptyv: "⦲",
  cent: "¢",
  centerdot: "·",
  cfr: "𝔠",
  chcy: "ч",
  check: "✓",
  checkmark: "✓",
  chi: "χ",
  cir: "○",
  cirE: "⧃",
  circ: "ˆ",
  circeq: "≗",
  circlearrowleft: "↺",
  circlearrowright: "↻",
  circledR: "®",
  circledS: "Ⓢ",
  circledast: "⊛",
  circledcirc: "⊚",
  circleddash: "⊝",
  cire: "≗",
  cirfnint: "⨐",
  cirmid: "⫯",
  cirscir: "⧂",
  clubs: "♣",
  clubsuit: "♣",
  colon: ":",
  colone: "≔",
  coloneq: "≔",
  comma: ",",
  commat: "@",
  comp: "∁",
  compfn: "∘",
  complement: "∁",
  complexes: "ℂ",
  cong: "≅",
  congdot: "⩭",
  conint: "∮",
  copf: "𝕔",
  coprod: "∐",
  copy: "©",
  copysr: "℗",
  crarr: "↵",
  cross: "✗",
  cscr: "𝒸",
  csub: "⫏",
  csube: "⫑",
  csup: "⫐",
  csupe: "⫒",
  ctdot: "⋯",
  cudarrl: "⤸",
  cudarrr: "⤵",
  cuepr: "⋞",
  cuesc: "⋟",
  cularr: "↶",
  cularrp: "⤽",
  cup: "∪",
  cupbrcap: "⩈",
  cupcap: "⩆",
  cupcup: "⩊",
  cupdot: "⊍",
  cupor: "⩅",
  cups: "∪︀",
  curarr: "↷",
  curarrm: "⤼",
  curlyeqprec: "⋞",
  curlyeqsucc: "⋟",
  curlyvee: "⋎",
  curlywedge: "⋏",
  curren: "¤",
  curvearrowleft: "↶",
  curvearrowright: "↷",
  cuvee: "⋎",
  cuwed: "⋏",
  cwconint: "∲",
  cwint: "∱",
  cylcty: "⌭",
  dArr: "⇓",
  dHar: "⥥",
  dagger: "†",
  daleth: "ℸ",
  darr: "↓",
  dash: "‐",
  dashv: "⊣",
  dbkarow: "⤏",
  dblac: "˝",
  dcaron: "ď",
  dcy: "д",
  dd: "ⅆ",
  ddagger: "‡",
  ddarr: "⇊",
  ddotseq: "⩷",
  deg: "°",
  delta: "δ",
  demptyv: "⦱",
  dfisht: "⥿",
  dfr: "𝔡",
  dharl: "⇃",
  dharr: "⇂",
  diam: "⋄",
  diamond: "⋄",
  diamondsuit: "♦",
  diams: "♦",
  die: "¨",
  digamma: "ϝ",
  disin: "⋲",
  div: "÷",
  divide: "÷",
  divideontimes: "⋇",
  divonx: "⋇",
  djcy: "ђ",
  dlcorn: "⌞",
  dlcrop: "⌍",
  dollar: "$",
  dopf: "𝕕",
  dot: "˙",
  doteq: "≐",
  doteqdot: "≑",
  dotminus: "∸",
  dotplus: "∔",
  dotsquare: "⊡",
  doublebarwedge: "⌆",
  downarrow: "↓",
  downdownarrows: "⇊",
  downharpoonleft: "⇃",
  downharpoonright: "⇂",
  drbkarow: "⤐",
  drcorn: "⌟",
  drcrop: "⌌",
  dscr: "𝒹",
  dscy: "ѕ",
  dsol: "⧶",
  dstrok: "đ",
  dtdot: "⋱",
  dtri: "▿",
  dtrif: "▾",
  duarr: "⇵",
  duhar: "⥯",
  dwangle: "⦦",
  dzcy: "џ",
  dzigrarr: "⟿",
  eDDot: "⩷",
  eDot: "≑",
  eacute: "é",
  easter: "⩮",
  ecaron: "ě",
  ecir: "≖",
  ecirc: "ê",
  ecolon: "≕",
  ecy: "э",
  edot: "ė",
  ee: "ⅇ",
  efDot: "≒",
  efr: "𝔢",
  eg: "⪚",
  egrave: "è",
  egs: "⪖",
  egsdot: "⪘",
  el: "⪙",
  elinters: "⏧",
  ell: "ℓ",
  els: "⪕",
  elsdot: "⪗",
  emacr: "ē",
  empty: "∅",
  emptyset: "∅",
  emptyv: "∅",
  emsp13: " ",
  emsp14: " ",
  emsp: " ",
  eng: "ŋ",
  ensp: " ",
  eogon: "ę",
  eopf: "𝕖",
  epar: "⋕",
  eparsl: "⧣",
  eplus: "⩱",
  epsi: "ε",
  epsilon: "ε",
  epsiv: "ϵ",
  eqcirc: "≖",
  eqcolon: "≕",
  eqsim: "≂",
  eqslantgtr: "⪖",
  eqslantless: "⪕",
  equals: "=",
  equest: "≟",
  equiv: "≡",
  equivDD: "⩸",
  eqvparsl: "⧥",
  erDot: "≓",
  erarr: "⥱",
  escr: "ℯ",
  esdot: "≐",
  esim: "≂",
  eta: "η",
  eth: "ð",
  euml: "ë",
  euro: "€",
  excl: "!",
  exist: "∃",
  expectation: "ℰ",
  exponentiale: "ⅇ",
  fallingdotseq: "≒",
  fcy: "ф",
  female: "♀",
  ffilig: "ﬃ",
  fflig: "ﬀ",
  ffllig: "ﬄ",
  ffr: "𝔣",
  filig: "ﬁ",
  fjlig: "fj",
  flat: "♭",
  fllig: "ﬂ",
  fltns: "▱",
  fnof: "ƒ",
  fopf: "𝕗",
  forall: "∀",
  fork: "⋔",
  forkv: "⫙",
  fpartint: "⨍",
  frac12: "½",
  frac13: "⅓",
  frac14: "¼",
  frac15: "⅕",
  frac16: "⅙",
  frac18: "⅛",
  frac23: "⅔",
  frac25: "⅖",
  frac34: "¾",
  frac35: "⅗",
  frac38: "⅜",
  frac45: "⅘",
  frac56: "⅚",
  frac58: "⅝",
  frac78: "⅞",
  frasl: "⁄",
  frown: "⌢",
  fscr: "𝒻",
  gE: "≧",
  gEl: "⪌",
  gacute: "ǵ",
  gamma: "γ",
  gammad: "ϝ",
  gap: "⪆",
  gbreve: "ğ",
  gcirc: "ĝ",
  gcy: "г",
  gdot: "ġ",
  ge: "≥",
  gel: "⋛",
  geq: "≥",
  geqq: "≧",
  geqslant: "⩾",
  ges: "⩾",
  gescc: "⪩",
  gesdot: "⪀",
  gesdoto: "⪂",
  gesdotol: "⪄",
  gesl: "⋛︀",
  gesles: "⪔",
  gfr: "𝔤",
  gg: "≫",
  ggg: "⋙",
  gimel: "ℷ",
  gjcy: "ѓ",
  gl: "≷",
  glE: "⪒",
  gla: "⪥",
  glj: "⪤",
  gnE: "≩",
  gnap: "⪊",
  gnapprox: "⪊",
  gne: "⪈",
  gneq: "⪈",
  gneqq: "≩",
  gnsim: "⋧",
  gopf: "𝕘",
  grave: "`",
  gscr: "ℊ",
  gsim: "≳",
  gsime: "⪎",
  gsiml: "⪐",
  gt: ">",
  gtcc: "⪧",
  gtcir: "⩺",
  gtdot: "⋗",
  gtlPar: "⦕",
  gtquest: "⩼",
  gtrapprox: "⪆",
  gtrarr: "⥸",
  gtrdot: "⋗",
  gtreqless: "⋛",
  gtreqqless: "⪌",
  gtrless: "≷",
  gtrsim: "≳",
  gvertneqq: "≩︀",
  gvnE: "≩︀",
  hArr: "⇔",
  hairsp: " ",
  half: "½",
  hamilt: "ℋ",
  hardcy: "ъ",
  harr: "↔",
  harrcir: "⥈",
  harrw: "↭",
  hbar: "ℏ",
  hcirc: "ĥ",
  hearts: "♥",
  heartsuit: "♥",
  hellip: "…",
  hercon: "⊹",
  hfr: "𝔥",
  hksearow: "⤥",
  hkswarow: "⤦",
  hoarr: "⇿",
  homtht: "∻",
  hookleftarrow: "↩",
  hookrightarrow: "↪",
  hopf: "𝕙",
  horbar: "―",
  hscr: "𝒽",
  hslash: "ℏ",
  hstrok: "ħ",
  hybull: "⁃",
  hyphen: "‐",
  iacute: "í",
  ic: "⁣",
  icirc: "î",
  icy: "и",
  iecy: "е",
  iexcl: "¡",
  iff: "⇔",
  ifr: "𝔦",
  igrave: "ì",
  ii: "ⅈ",
  iiiint: "⨌",
  iiint: "∭",
  iinfin: "⧜",
  iiota: "℩",
  ijlig: "ĳ",
  imacr: "ī",
  image: "ℑ",
  imagline: "ℐ",
  imagpart: "ℑ",
  imath: "ı",
  imof: "⊷",
  imped: "Ƶ",
  in: "∈",
  incare: "℅",
  infin: "∞",
  infintie: "⧝",
  inodot: "ı",
  int: "∫",
  intcal: "⊺",
  integers: "ℤ",
  intercal: "⊺",
  intlarhk: "⨗",
  intprod: "⨼",
  iocy: "ё",
  iogon: "į",
  iopf: "𝕚",
  iota: "ι",
  iprod: "⨼",
  iquest: "¿",
  iscr: "𝒾",
  isin: "∈",
  isinE: "⋹",
  isindot: "⋵",
  isins: "⋴",
  isinsv: "⋳",
  isinv: "∈",
  it: "⁢",
  itilde: "ĩ",
  iukcy: "і",
  iuml: "ï",
  jcirc: "ĵ",
  jcy: "й",
  jfr: "𝔧",
  jmath: "ȷ",
  jopf: "𝕛",
  jscr: "𝒿",
  jsercy: "ј",
  jukcy: "є",
  kappa: "κ",
  kappav: "ϰ",
  kcedil: "ķ",
  kcy: "к",
  kfr: "𝔨",
  kgreen: "ĸ",
  khcy: "х",
  kjcy: "ќ",
  kopf: "𝕜",
  kscr: "𝓀",
  lAarr: "⇚",
  lArr: "⇐",
  lAtail: "⤛",
  lBarr: "⤎",
  lE: "≦",
  lEg: "⪋",
  lHar: "⥢",
  lacute: "ĺ",
  laemptyv: "⦴",
  lagran: "ℒ",
  lambda: "λ",
  lang: "⟨",
  langd: "⦑",
  langle: "⟨",
  lap: "⪅",
  laquo: "«",
  larr: "←",
  larrb: "⇤",
  larrbfs: "⤟",
  larrfs: "⤝",
  larrhk: "↩",
  larrlp: "↫",
  larrpl: "⤹",
  larrsim: "⥳",
  larrtl: "↢",
  lat: "⪫",
  latail: "⤙",
  late: "⪭",
  lates: "⪭︀",
  lbarr: "⤌",
  lbbrk: "❲",
  lbrace: "{",
  lbrack: "[",
  lbrke: "⦋",
  lbrksld: "⦏",
  lbrkslu: "⦍",
  lcaron: "ľ",
  lcedil: "ļ",
  lceil: "⌈",
  lcub: "{",
  lcy: "л",
  ldca: "⤶",
  ldquo: "“",
  ldquor: "„",
  ldrdhar: "⥧",
  ldrushar: "⥋",
  ldsh: "↲",
  le: "≤",
  leftarrow: "←",
  leftarrowtail: "↢",
  leftharpoondown: "↽",
  leftharpoonup: "↼",
  leftleftarrows: "⇇",
  leftrightarrow: "↔",
  leftrightarrows: "⇆",
  leftrightharpoons: "⇋",
  leftrightsquigarrow: "↭",
  leftthreetimes: "⋋",
  leg: "⋚",
  leq: "≤",
  leqq: "≦",
  leqslant: "⩽",
  les: "⩽",
  lescc: "⪨",
  lesdot: "⩿",
  lesdoto: "⪁",
  lesdotor: "⪃",
  lesg: "⋚︀",
  lesges: "⪓",
  lessapprox: "⪅",
  lessdot: "⋖",
  lesseqgtr: "⋚",
  lesseqqgtr: "⪋",
  lessgtr: "≶",
  lesssim: "≲",
  lfisht: "⥼",
  lfloor: "⌊",
  lfr: "𝔩",
  lg: "≶",
  lgE: "⪑",
  lhard: "↽",
  lharu: "↼",
  lharul: "⥪",
  lhblk: "▄",
  ljcy: "љ",
  ll: "≪",
  llarr: "⇇",
  llcorner: "⌞",
  llhard: "⥫",
  lltri: "◺",
  lmidot: "ŀ",
  lmoust: "⎰",
  lmoustache: "⎰",
  lnE: "≨",
  lnap: "⪉",
  lnapprox: "⪉",
  lne: "⪇",
  lneq: "⪇",
  lneqq: "≨",
  lnsim: "⋦",
  loang: "⟬",
  loarr: "⇽",
  lobrk: "⟦",
  longleftarrow: "⟵",
  longleftrightarrow: "⟷",
  longmapsto: "⟼",
  longrightarrow: "⟶",
  looparrowleft: "↫",
  looparrowright: "↬",
  lopar: "⦅",
  lopf: "𝕝",
  loplus: "⨭",
  lotimes: "⨴",
  lowast: "∗",
  lowbar: "_",
  loz: "◊",
  lozenge: "◊",
  lozf: "⧫",
  lpar: "(",
  lparlt: "⦓",
  lrarr: "⇆",
  lrcorner: "⌟",
  lrhar: "⇋",
  lrhard: "⥭",
  lrm: "‎",
  lrtri: "⊿",
  lsaquo: "‹",
  lscr: "𝓁",
  lsh: "↰",
  lsim: "≲",
  lsime: "⪍",
  lsimg: "⪏",
  lsqb: "[",
  lsquo: "‘",
  lsquor: "‚",
  lstrok: "ł",
  lt: "<",
  ltcc: "⪦",
  ltcir: "⩹",
  ltdot: "⋖",
  lthree: "⋋",
  ltimes: "⋉",
  ltlarr: "⥶",
  ltquest: "⩻",
  ltrPar: "⦖",
  ltri: "◃",
  ltrie: "⊴",
  ltrif: "◂",
  lurdshar: "⥊",
  luruhar: "⥦",
  lvertneqq: "≨︀",
  lvnE: "≨︀",
  mDDot: "∺",
  macr: "¯",
  male: "♂",
  malt: "✠",
  maltese: "✠",
  map: "↦",
  mapsto: "↦",
  mapstodown: "↧",
  mapstoleft: "↤",
  mapstoup: "↥",
  marker: "▮",
  mcomma: "⨩",
  mcy: "м",
  mdash: "—",
  measuredangle: "∡",
  mfr: "𝔪",
  mho: "℧",
  micro: "µ",
  mid: "∣",
  midast: "*",
  midcir: "⫰",
  middot: "·",
  minus: "−",
  minusb: "⊟",
  minusd: "∸",
  minusdu: "⨪",
  mlcp: "⫛",
  mldr: "…",
  mnplus: "∓",
  models: "⊧",
  mopf: "𝕞",
  mp: "∓",
  mscr: "𝓂",
  mstpos: "∾",
  mu: "μ",
  multimap: "⊸",
  mumap: "⊸",
  nGg: "⋙̸",
  nGt: "≫⃒",
  nGtv: "≫̸",
  nLeftarrow: "⇍",
  nLeftrightarrow: "⇎",
  nLl: "⋘̸",
  nLt: "≪⃒",
  nLtv: "≪̸",
  nRightarrow: "⇏",
  nVDash: "⊯",
  nVdash: "⊮",
  nabla: "∇",
  nacute: "ń",
  nang: "∠⃒",
  nap: "≉",
  napE: "⩰̸",
  napid: "≋̸",
  napos: "ŉ",
  napprox: "≉",
  natur: "♮",
  natural: "♮",
  naturals: "ℕ",
  nbsp: " ",
  nbump: "≎̸",
  nbumpe: "≏̸",
  ncap: "⩃",
  ncaron: "ň",
  ncedil: "ņ",
  ncong: "≇",
  ncongdot: "⩭̸",
  ncup: "⩂",
  ncy: "н",
  ndash: "–",
  ne: "≠",
  neArr: "⇗",
  nearhk: "⤤",
  nearr: "↗",
  nearrow: "↗",
  nedot: "≐̸",
  nequiv: "≢",
  nesear: "⤨",
  nesim: "≂̸",
  nexist: "∄",
  nexists: "∄",
  nfr: "𝔫",
  ngE: "≧̸",
  nge: "≱",
  ngeq: "≱",
  ngeqq: "≧̸",
  ngeqslant: "⩾̸",
  nges: "⩾̸",
  ngsim: "≵",
  ngt: "≯",
  ngtr: "≯",
  nhArr: "⇎",
  nharr: "↮",
  nhpar: "⫲",
  ni: "∋",
  nis: "⋼",
  nisd: "⋺",
  niv: "∋",
  njcy: "њ",
  nlArr: "⇍",
  nlE: "≦̸",
  nlarr: "↚",
  nldr: "‥",
  nle: "≰",
  nleftarrow: "↚",
  nleftrightarrow: "↮",
  nleq: "≰",
  nleqq: "≦̸",
  nleqslant: "⩽̸",
  nles: "⩽̸",
  nless: "≮",
  nlsim: "≴",
  nlt: "≮",
  nltri: "⋪",
  nltrie: "⋬",
  nmid: "∤",
  nopf: "𝕟",
  not: "¬",
  notin: "∉",
  notinE: "⋹̸",
  notindot: "⋵̸",
  notinva: "∉",
  notinvb: "⋷",
  notinvc: "⋶",
  notni: "∌",
  notniva: "∌",
  notnivb: "⋾",
  notnivc: "⋽",
  npar: "∦",
  nparallel: "∦",
  nparsl: "⫽⃥",
  npart: "∂̸",
  npolint: "⨔",
  npr: "⊀",
  nprcue: "⋠",
  npre: "⪯̸",
  nprec: "⊀",
  npreceq: "⪯̸",
  nrArr: "⇏",
  nrarr: "↛",
  nrarrc: "⤳̸",
  nrarrw: "↝̸",
  nrightarrow: "↛",
  nrtri: "⋫",
  nrtrie: "⋭",
  nsc: "⊁",
  nsccue: "⋡",
  nsce: "⪰̸",
  nscr: "𝓃",
  nshortmid: "∤",
  nshortparallel: "∦",
  nsim: "≁",
  nsime: "≄",
  nsimeq: "≄",
  nsmid: "∤",
  nspar: "∦",
  nsqsube: "⋢",
  nsqsupe: "⋣",
  nsub: "⊄",
  nsubE: "⫅̸",
  nsube: "⊈",
  nsubset: "⊂⃒",
  nsubseteq: "⊈",
  nsubseteqq: "⫅̸",
  nsucc: "⊁",
  nsucceq: "⪰̸",
  nsup: "⊅",
  nsupE: "⫆̸",
  nsupe: "⊉",
  nsupset: "⊃⃒",
  nsupseteq: "⊉",
  nsupseteqq: "⫆̸",
  ntgl: "≹",
  ntilde: "ñ",
  ntlg: "≸",
  ntriangleleft: "⋪",
  ntrianglelefteq: "⋬",
  ntriangleright: "⋫",
  ntrianglerighteq: "⋭",
  nu: "ν",
  num: "#",
  numero: "№",
  numsp: " ",
  nvDash: "⊭",
  nvHarr: "⤄",
  nvap: "≍⃒",
  nvdash: "⊬",
  nvge: "≥⃒",
  nvgt: ">⃒",
  nvinfin: "⧞",
  nvlArr: "⤂",
  nvle: "≤⃒",
  nvlt: "<⃒",
  nvltrie: "⊴⃒",
  nvrArr: "⤃",
  nvrtrie: "⊵⃒",
  nvsim: "∼⃒",
  nwArr: "⇖",
  nwarhk: "⤣",
  nwarr: "↖",
  nwarrow: "↖",
  nwnear: "⤧",
  oS: "Ⓢ",
  oacute: "ó",
  oast: "⊛",
  ocir: "⊚",
  ocirc: "ô",
  ocy: "о",
  odash: "⊝",
  odblac: "ő",
  odiv: "⨸",
  odot: "⊙",
  odsold: "⦼",
  oelig: "œ",
  ofcir: "⦿",
  ofr: "𝔬",
  ogon: "˛",
  ograve: "ò",
  ogt: "⧁",
  ohbar: "⦵",
  ohm: "Ω",
  oint: "∮",
  olarr: "↺",
  olcir: "⦾",
  olcross: "⦻",
  oline: "‾",
  olt: "⧀",
  omacr: "ō",
  omega: "ω",
  omicron: "ο",
  omid: "⦶",
  ominus: "⊖",
  oopf: "𝕠",
  opar: "⦷",
  operp: "⦹",
  oplus: "⊕",
  or: "∨",
  orarr: "↻",
  ord: "⩝",
  order: "ℴ",
  orderof: "ℴ",
  ordf: "ª",
  ordm: "º",
  origof: "⊶",
  oror: "⩖",
  orslope: "⩗",
  orv: "⩛",
  oscr: "ℴ",
  oslash: "ø",
  osol: "⊘",
  otilde: "õ",
  otimes: "⊗",
  otimesas: "⨶",
  ouml: "ö",
  ovbar: "⌽",
  par: "∥",
  para: "¶",
  parallel: "∥",
  parsim: "⫳",
  parsl: "⫽",
  part: "∂",
  pcy: "п",
  percnt: "%",
  period: ".",
  permil: "‰",
  perp: "⊥",
  pertenk: "‱",
  pfr: "𝔭",
  phi: "φ",
  phiv: "ϕ",
  phmmat: "ℳ",
  phone: "☎",
  pi: "π",
  pitchfork: "⋔",
  piv: "ϖ",
  planck: "ℏ",
  planckh: "ℎ",
  plankv: "ℏ",
  plus: "+",
  plusacir: "⨣",
  plusb: "⊞",
  pluscir: "⨢",
  plusdo: "∔",
  plusdu: "⨥",
  pluse: "⩲",
  plusmn: "±",
  plussim: "⨦",
  plustwo: "⨧",
  pm: "±",
  pointint: "⨕",
  popf: "𝕡",
  pound: "£",
  pr: "≺",
  prE: "⪳",
  prap: "⪷",
  prcue: "≼",
  pre: "⪯",
  prec: "≺",
  precapprox: "⪷",
  preccurlyeq: "≼",
  preceq: "⪯",
  precnapprox: "⪹",
  precneqq: "⪵",
  precnsim: "⋨",
  precsim: "≾",
  prime: "′",
  primes: "ℙ",
  prnE: "⪵",
  prnap: "⪹",
  prnsim: "⋨",
  prod: "∏",
  profalar: "⌮",
  profline: "⌒",
  profsurf: "⌓",
  prop: "∝",
  propto: "∝",
  prsim: "≾",
  prurel: "⊰",
  pscr: "𝓅",
  psi: "ψ",
  puncsp: " ",
  qfr: "𝔮",
  qint: "⨌",
  qopf: "𝕢",
  qprime: "⁗",
  qscr: "𝓆",
  quaternions: "ℍ",
  quatint: "⨖",
  quest: "?",
  questeq: "≟",
  quot: '"',
  rAarr: "⇛",
  rArr: "⇒",
  rAtail: "⤜",
  rBarr: "⤏",
  rHar: "⥤",
  race: "∽̱",
  racute: "ŕ",
  radic: "√",
  raemptyv: "⦳",
  rang: "⟩",
  rangd: "⦒",
  range: "⦥",
  rangle: "⟩",
  raquo: "»",
  rarr: "→",
  rarrap: "⥵",
  rarrb: "⇥",
  rarrbfs: "⤠",
  rarrc: "⤳",
  rarrfs: "⤞",
  rarrhk: "↪",
  rarrlp: "↬",
  rarrpl: "⥅",
  rarrsim: "⥴",
  rarrtl: "↣",
  rarrw: "↝",
  ratail: "⤚",
  ratio: "∶",
  rationals: "ℚ",
  rbarr: "⤍",
  rbbrk: "❳",
  rbrace: "}",
  rbrack: "]",
  rbrke: "⦌",
  rbrksld: "⦎",
  rbrkslu: "⦐",
  rcaron: "ř",
  rcedil: "ŗ",
  rceil: "⌉",
  rcub: "}",
  rcy: "р",
  rdca: "⤷",
  rdldhar: "⥩",
  rdquo: "”",
  rdquor: "”",
  rdsh: "↳",
  real: "ℜ",
  realine: "ℛ",
  realpart: "ℜ",
  reals: "ℝ",
  rect: "▭",
  reg: "®",
  rfisht: "⥽",
  rfloor: "⌋",
  rfr: "𝔯",
  rhard: "⇁",
  rharu: "⇀",
  rharul: "⥬",
  rho: "ρ",
  rhov: "ϱ",
  rightarrow: "→",
  rightarrowtail: "↣",
  rightharpoondown: "⇁",
  rightharpoonup: "⇀",
  rightleftarrows: "⇄",
  rightleftharpoons: "⇌",
  rightrightarrows: "⇉",
  rightsquigarrow: "↝",
  rightthreetimes: "⋌",
  ring: "˚",
  risingdotseq: "≓",
  rlarr: "⇄",
  rlhar: "⇌",
  rlm: "‏",
  rmoust: "⎱",
  rmoustache: "⎱",
  rnmid: "⫮",
  roang: "⟭",
  roarr: "⇾",
  robrk: "⟧",
  ropar: "⦆",
  ropf: "𝕣",
  roplus: "⨮",
  rotimes: "⨵",
  rpar: ")",
  rpargt: "⦔",
  rppolint: "⨒",
  rrarr: "⇉",
  rsaquo: "›",
  rscr: "𝓇",
  rsh: "↱",
  rsqb: "]",
  rsquo: "’",
  rsquor: "’",
  rthree: "⋌",
  rtimes: "⋊",
  rtri: "▹",
  rtrie: "⊵",
  rtrif: "▸",
  rtriltri: "⧎",
  ruluhar: "⥨",
  rx: "℞",
  sacute: "ś",
  sbquo: "‚",
  sc: "≻",
  scE: "⪴",
  scap: "⪸",
  scaron: "š",
  sccue: "≽",
  sce: "⪰",
  scedil: "ş",
  scirc: "ŝ",
  scnE: "⪶",
  scnap: "⪺",
  scnsim: "⋩",
  scpolint: "⨓",
  scsim: "≿",
  scy: "с",
  sdot: "⋅",
  sdotb: "⊡",
  sdote: "⩦",
  seArr: "⇘",
  searhk: "⤥",
  searr: "↘",
  searrow: "↘",
  sect: "§",
  semi: ";",
  seswar: "⤩",
  setminus: "∖",
  setmn: "∖",
  sext: "✶",
  sfr: "𝔰",
  sfrown: "⌢",
  sharp: "♯",
  shchcy: "щ",
  shcy: "ш",
  shortmid: "∣",
  shortparallel: "∥",
  shy: "­",
  sigma: "σ",
  sigmaf: "ς",
  sigmav: "ς",
  sim: "∼",
  simdot: "⩪",
  sime: "≃",
  simeq: "≃",
  simg: "⪞",
  simgE: "⪠",
  siml: "⪝",
  simlE: "⪟",
  simne: "≆",
  simplus: "⨤",
  simrarr: "⥲",
  slarr: "←",
  smallsetminus: "∖",
  smashp: "⨳",
  smeparsl: "⧤",
  smid: "∣",
  smile: "⌣",
  smt: "⪪",
  smte: "⪬",
  smtes: "⪬︀",
  softcy: "ь",
  sol: "/",
  solb: "⧄",
  solbar: "⌿",
  sopf: "𝕤",
  spades: "♠",
  spadesuit: "♠",
  spar: "∥",
  sqcap: "⊓",
  sqcaps: "⊓︀",
  sqcup: "⊔",
  sqcups: "⊔︀",
  sqsub: "⊏",
  sqsube: "⊑",
  sqsubset: "⊏",
  sqsubseteq: "⊑",
  sqsup: "⊐",
  sqsupe: "⊒",
  sqsupset: "⊐",
  sqsupseteq: "⊒",
  squ: "□",
  square: "□",
  squarf: "▪",
  squf: "▪",
  srarr: "→",
  sscr: "𝓈",
  ssetmn: "∖",
  ssmile: "⌣",
  sstarf: "⋆",
  star: "☆",
  starf: "★",
  straightepsilon: "ϵ",
  straightphi: "ϕ",
  strns: "¯",
  sub: "⊂",
  subE: "⫅",
  subdot: "⪽",
  sube: "⊆",
  subedot: "⫃",
  submult: "⫁",
  subnE: "⫋",
  subne: "⊊",
  subplus: "⪿",
  subrarr: "⥹",
  subset: "⊂",
  subseteq: "⊆",
  subseteqq: "⫅",
  subsetneq: "⊊",
  subsetneqq: "⫋",
  subsim: "⫇",
  subsub: "⫕",
  subsup: "⫓",
  succ: "≻",
  succapprox: "⪸",
  succcurlyeq: "≽",
  succeq: "⪰",
  succnapprox: "⪺",
  succneqq: "⪶",
  succnsim: "⋩",
  succsim: "≿",
  sum: "∑",
  sung: "♪",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
  sup: "⊃",
  supE: "⫆",
  supdot: "⪾",
  supdsub: "⫘",
  supe: "⊇",
  supedot: "⫄",
  suphsol: "⟉",
  suphsub: "⫗",
  suplarr: "⥻",
  supmult: "⫂",
  supnE: "⫌",
  supne: "⊋",
  supplus: "⫀",
  supset: "⊃",
  supseteq: "⊇",
  supseteqq: "⫆",
  supsetneq: "⊋",
  supsetneqq: "⫌",
  supsim: "⫈",
  supsub: "⫔",
  supsup: "⫖",
  swArr: "⇙",
  swarhk: "⤦",
  swarr: "↙",
  swarrow: "↙",
  swnwar: "⤪",
  szlig: "ß",
  target: "⌖",
  tau: "τ",
  tbrk: "⎴",
  tcaron: "ť",
  tcedil: "ţ",
  tcy: "т",
  tdot: "⃛",
  telrec: "⌕",
  tfr: "𝔱",
  there4: "∴",
  therefore: "∴",
  theta: "θ",
  thetasym: "ϑ",
  thetav: "ϑ",
  thickapprox: "≈",
  thicksim: "∼",
  thinsp: " ",
  thkap: "≈",
  thksim: "∼",
  thorn: "þ",
  tilde: "˜",
  times: "×",
  timesb: "⊠",
  timesbar: "⨱",
  timesd: "⨰",
  tint: "∭",
  toea: "⤨",
  top: "⊤",
  topbot: "⌶",
  topcir: "⫱",
  topf: "𝕥",
  topfork: "⫚",
  tosa: "⤩",
  tprime: "‴",
  trade: "™",
  triangle: "▵",
  triangledown: "▿",
  triangleleft: "◃",
  trianglelefteq: "⊴",
  triangleq: "≜",
  triangleright: "▹",
  trianglerighteq: "⊵",
  tridot: "◬",
  trie: "≜",
  triminus: "⨺",
  triplus: "⨹",
  trisb: "⧍",
  tritime: "⨻",
  trpezium: "⏢",
  tscr: "𝓉",
  tscy: "ц",
  tshcy: "ћ",
  tstrok: "ŧ",
  twixt: "≬",
  twoheadleftarrow: "↞",
  twoheadrightarrow: "↠",
  uArr: "⇑",
  uHar: "⥣",
  uacute: "ú",
  uarr: "↑",
  ubrcy: "ў",
  ubreve: "ŭ",
  ucirc: "û",
  ucy: "у",
  udarr: "⇅",
  udblac: "ű",
  udhar: "⥮",
  ufisht: "⥾",
  ufr: "𝔲",
  ugrave: "ù",
  uharl: "↿",
  uharr: "↾",
  uhblk: "▀",
  ulcorn: "⌜",
  ulcorner: "⌜",
  ulcrop: "⌏",
  ultri: "◸",
  umacr: "ū",
  uml: "¨",
  uogon: "ų",
  uopf: "𝕦",
  uparrow: "↑",
  updownarrow: "↕",
  upharpoonleft: "↿",
  upharpoonright: "↾",
  uplus: "⊎",
  upsi: "υ",
  upsih: "ϒ",
  upsilon: "υ",
  upuparrows: "⇈",
  urcorn: "⌝",
  urcorner: "⌝",
  urcrop: "⌎",
  uring: "ů",
  urtri: "◹",
  uscr: "𝓊",
  utdot: "⋰",
  utilde: "ũ",
  utri: "▵",
  utrif: "▴",
  uuarr: "⇈",
  uuml: "ü",
  uwangle: "⦧",
  vArr: "⇕",
  vBar: "⫨",
  vBarv: "⫩",
  vDash: "⊨",
  vangrt: "⦜",
  varepsilon: "ϵ",
  varkappa: "ϰ",
  varnothing: "∅",
  varphi: "ϕ",
  varpi: "ϖ",
  varpropto: "∝",
  varr: "↕",
  varrho: "ϱ",
  varsigma: "ς",
  varsubsetneq: "⊊︀",
  varsubsetneqq: "⫋︀",
  varsupsetneq: "⊋︀",
  varsupsetneqq: "⫌︀",
  vartheta: "ϑ",
  vartriangleleft: "⊲",
  vartriangleright: "⊳",
  vcy: "в",
  vdash: "⊢",
  vee: "∨",
  veebar: "⊻",
  veeeq: "≚",
  vellip: "⋮",
  verbar: "|",
  vert: "|",
  vfr: "𝔳",
  vltri: "⊲",
  vnsub: "⊂⃒",
  vnsup: "⊃⃒",
  vopf: "𝕧",
  vprop: "∝",
  vrtri: "⊳",
  vscr: "𝓋",
  vsubnE: "⫋︀",
  vsubne: "⊊︀",
  vsupnE: "⫌︀",
  vsupne: "⊋︀",
  vzigzag: "⦚",
  wcirc: "ŵ",
  wedbar: "⩟",
  wedge: "∧",
  wedgeq: "≙",
  weierp: "℘",
  wfr: "𝔴",
  wopf: "𝕨",
  wp: "℘",
  wr: "≀",
  wreath: "≀",
  wscr: "𝓌",
  xcap: "⋂",
  xcirc: "◯",
  xcup: "⋃",
  xdtri: "▽",
  xfr: "𝔵",
  xhArr: "⟺",
  xharr: "⟷",
  xi: "ξ",
  xlArr: "⟸",
  xlarr: "⟵",
  xmap: "⟼",
  xnis: "⋻",
  xodot: "⨀",
  xopf: "𝕩",
  xoplus: "⨁",
  xotime: "⨂",
  xrArr: "⟹",
  xrarr: "⟶",
  xscr: "𝓍",
  xsqcup: "⨆",
  xuplus: "⨄",
  xutri: "△",
  xvee: "⋁",
  xwedge: "⋀",
  yacute: "ý",
  yacy: "я",
  ycirc: "ŷ",
  ycy: "ы",
  yen: "¥",
  yfr: "𝔶",
  yicy: "ї",
  yopf: "𝕪",
  yscr: "𝓎",
  yucy: "ю",
  yuml: "ÿ",
  zacute: "ź",
  zcaron: "ž",
  zcy: "з",
  zdot: "ż",
  zeetrf: "ℨ",
  zeta: "ζ",
  zfr: "𝔷",
  zhcy: "ж",
  zigrarr: "⇝",
  zopf: "𝕫",
  zscr: "𝓏",
  zwj: "‍",
  zwnj: "‌"
};

// node_modules/decode-named-character-reference/index.js
var own = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
  return own.call(characterEntities, value) ? characterEntities[value] : false;
}

// node_modules/micromark-util-chunked/index.js
function splice(list3, start, remove, items) {
  const end = list3.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
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
    return "�";
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
function factorySpace(effects, ok3, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size2 = 0;
  return start;
  function start(code2) {
    if (markdownSpace(code2)) {
      effects.enter(type);
      return prefix(code2);
    }
    return ok3(code2);
  }
  function prefix(code2) {
    if (markdownSpace(code2) && size2++ < limit) {
      effects.consume(code2);
      return prefix;
    }
    effects.exit(type);
    return ok3(code2);
  }
}
function factorySpaceMinMax(effects, ok3, nok, type, min, max) {
  let size2 = 0;
  return start;
  function start(code2) {
    if (max > 0 && markdownSpace(code2)) {
      effects.enter(type);
      return prefix(code2);
    }
    return after(code2);
  }
  function prefix(code2) {
    if (markdownSpace(code2) && size2 < max) {
      effects.consume(code2);
      size2++;
      return prefix;
    }
    effects.exit(type);
    return after(code2);
  }
  function after(code2) {
    return size2 >= min ? ok3(code2) : nok(code2);
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
function addImplementation(editMap, at, remove, add, before) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
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
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
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
      let seen;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point3 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
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
  function exitContainers(size2) {
    let index2 = stack.length;
    while (index2-- > size2) {
      const entry = stack[index2];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size2;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok3, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok3, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
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
    const resolve7 = constructs2[index2].resolveAll;
    if (resolve7 && !called.includes(resolve7)) {
      events = resolve7(events, context);
      called.push(resolve7);
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
      let open = index2;
      while (open--) {
        if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index2][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open][1].end
          };
          const end = {
            ...events[index2][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index2][1].start
            },
            end
          };
          const text4 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
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
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index2][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open][1].end.offset - events[open][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open][1], context], ["exit", events[open][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text4, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index2), context));
          nextEvents = push(nextEvents, [["exit", text4, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          if (events[index2][1].end.offset - events[index2][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index2][1], context], ["exit", events[index2][1], context]]);
          }
          splice(events, open - 1, index2 - open + 3, nextEvents);
          index2 = open + nextEvents.length - offset - 2;
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
function tokenizeAttention(effects, ok3) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous3 = this.previous;
  const before = classifyCharacter(previous3);
  let marker3;
  return start;
  function start(code2) {
    marker3 = code2;
    effects.enter("attentionSequence");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker3) {
      effects.consume(code2);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code2);
    const open = !after || after === 2 && before || attentionMarkers2.includes(code2) && code2 !== 42 && code2 !== 95;
    const close = !before || before === 2 && after || attentionMarkers2.includes(previous3) && previous3 !== 42 && previous3 !== 95;
    token._open = Boolean(marker3 === 42 ? open : open && (before || !close));
    token._close = Boolean(marker3 === 42 ? close : close && (after || !open));
    return ok3(code2);
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
function tokenizeAutolink(effects, ok3, nok) {
  let size2 = 0;
  return start;
  function start(code2) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code2);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }
  function open(code2) {
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
      size2 = 1;
      return schemeInsideOrEmailAtext(code2);
    }
    return emailAtext(code2);
  }
  function schemeInsideOrEmailAtext(code2) {
    if (code2 === 58) {
      effects.consume(code2);
      size2 = 0;
      return urlInside;
    }
    if ((code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) && size2++ < 32) {
      effects.consume(code2);
      return schemeInsideOrEmailAtext;
    }
    size2 = 0;
    return emailAtext(code2);
  }
  function urlInside(code2) {
    if (code2 === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok3;
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
      size2 = 0;
      return emailAtSignOrDot;
    }
    if (code2 === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok3;
    }
    return emailValue(code2);
  }
  function emailValue(code2) {
    if ((code2 === 45 || asciiAlphanumeric(code2)) && size2++ < 63) {
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
function tokenizeBlankLine(effects, ok3, nok) {
  return start;
  function start(code2) {
    return markdownSpace(code2) ? factorySpace(effects, after, "linePrefix")(code2) : after(code2);
  }
  function after(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok3(code2) : nok(code2);
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
function tokenizeBlockQuoteStart(effects, ok3, nok) {
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
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (markdownSpace(code2)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code2);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok3;
    }
    effects.exit("blockQuotePrefix");
    return ok3(code2);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok3, nok) {
  const self = this;
  return contStart;
  function contStart(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return contBefore(code2);
  }
  function contBefore(code2) {
    return effects.attempt(blockQuote, ok3, nok)(code2);
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
function tokenizeCharacterEscape(effects, ok3, nok) {
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
      return ok3;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok3, nok) {
  const self = this;
  let size2 = 0;
  let max;
  let test;
  return start;
  function start(code2) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code2);
    effects.exit("characterReferenceMarker");
    return open;
  }
  function open(code2) {
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
    if (code2 === 59 && size2) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code2);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code2);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok3;
    }
    if (test(code2) && size2++ < max) {
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
function tokenizeNonLazyContinuation(effects, ok3, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return after;
  }
  function after(code2) {
    return self.parser.lazy[self.now().line] ? nok(code2) : ok3(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok3, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker3;
  return start;
  function start(code2) {
    return beforeSequenceOpen(code2);
  }
  function beforeSequenceOpen(code2) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker3 = code2;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === marker3) {
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
      return self.interrupt ? ok3(code2) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code2);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code2);
  }
  function info(code2) {
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
    if (code2 === 96 && code2 === marker3) {
      return nok(code2);
    }
    effects.consume(code2);
    return info;
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
    if (code2 === 96 && code2 === marker3) {
      return nok(code2);
    }
    effects.consume(code2);
    return meta;
  }
  function atNonLazyBreak(code2) {
    return effects.attempt(closeStart, after, contentBefore)(code2);
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
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code2);
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
  function after(code2) {
    effects.exit("codeFenced");
    return ok3(code2);
  }
  function tokenizeCloseStart(effects2, ok4, nok2) {
    let size2 = 0;
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
      if (code2 === marker3) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code2);
      }
      return nok2(code2);
    }
    function sequenceClose(code2) {
      if (code2 === marker3) {
        size2++;
        effects2.consume(code2);
        return sequenceClose;
      }
      if (size2 >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code2) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code2) : sequenceCloseAfter(code2);
      }
      return nok2(code2);
    }
    function sequenceCloseAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects2.exit("codeFencedFence");
        return ok4(code2);
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
function tokenizeCodeIndented(effects, ok3, nok) {
  return start;
  function start(code2) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code2);
  }
  function atBreak(code2) {
    if (code2 === null) {
      return after(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.attempt(furtherStart, atBreak, after)(code2);
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
  function after(code2) {
    effects.exit("codeIndented");
    return ok3(code2);
  }
}
function tokenizeFurtherStart(effects, ok3, nok) {
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
    return factorySpaceMinMax(effects, ok3, onNotEnoughPrefix, "linePrefix", 4, 4)(code2);
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
function tokenizeCodeText(effects, ok3, nok) {
  const self = this;
  let sizeOpen = 0;
  let size2;
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
      size2 = 0;
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
      size2++;
      return sequenceClose;
    }
    if (size2 === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok3(code2);
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
  slice(start, end) {
    const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
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
function tokenizeContent(effects, ok3) {
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
    return ok3(code2);
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
function tokenizeContinuation(effects, ok3, nok) {
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
      return ok3(code2);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok3)(code2);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok3, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
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
      return ok3;
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
      return ok3(code2);
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
function factoryLabel(effects, ok3, nok, type, markerType, stringType) {
  const self = this;
  let size2 = 0;
  let seen;
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
    if (size2 > 999 || code2 === null || code2 === 91 || code2 === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code2 === 94 && !size2 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok3;
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
    if (code2 === null || code2 === 91 || code2 === 93 || markdownLineEnding(code2) || size2++ > 999) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    if (!seen) seen = !markdownSpace(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size2++;
      return labelInside;
    }
    return labelInside(code2);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok3, nok, type, markerType, stringType) {
  let marker3;
  return start;
  function start(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      marker3 = code2 === 40 ? 41 : code2;
      return begin;
    }
    return nok(code2);
  }
  function begin(code2) {
    if (code2 === marker3) {
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok3;
    }
    effects.enter(stringType);
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker3) {
      effects.exit(stringType);
      return begin(marker3);
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
    if (code2 === marker3 || code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? escape : inside;
  }
  function escape(code2) {
    if (code2 === marker3 || code2 === 92) {
      effects.consume(code2);
      return inside;
    }
    return inside(code2);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok3) {
  let seen;
  return start;
  function start(code2) {
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code2);
    }
    return ok3(code2);
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
function tokenizeDefinition(effects, ok3, nok) {
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
    return effects.attempt(titleBefore, after, after)(code2);
  }
  function after(code2) {
    return markdownSpace(code2) ? factorySpace(effects, afterWhitespace, "whitespace")(code2) : afterWhitespace(code2);
  }
  function afterWhitespace(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok3(code2);
    }
    return nok(code2);
  }
}
function tokenizeTitleBefore(effects, ok3, nok) {
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
    return code2 === null || markdownLineEnding(code2) ? ok3(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok3, nok) {
  return start;
  function start(code2) {
    effects.enter("hardBreakEscape");
    effects.consume(code2);
    return after;
  }
  function after(code2) {
    if (markdownLineEnding(code2)) {
      effects.exit("hardBreakEscape");
      return ok3(code2);
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
function tokenizeHeadingAtx(effects, ok3, nok) {
  let size2 = 0;
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
    if (code2 === 35 && size2++ < 6) {
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
      return ok3(code2);
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
function tokenizeHtmlFlow(effects, ok3, nok) {
  const self = this;
  let marker3;
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
    return open;
  }
  function open(code2) {
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
      marker3 = 3;
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      marker3 = 2;
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      marker3 = 5;
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      marker3 = 4;
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function cdataOpenInside(code2) {
    const value = "CDATA[";
    if (code2 === value.charCodeAt(index2++)) {
      effects.consume(code2);
      if (index2 === value.length) {
        return self.interrupt ? ok3 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function tagName(code2) {
    if (code2 === null || code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      const slash = code2 === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker3 = 1;
        return self.interrupt ? ok3(code2) : continuation(code2);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker3 = 6;
        if (slash) {
          effects.consume(code2);
          return basicSelfClosing;
        }
        return self.interrupt ? ok3(code2) : continuation(code2);
      }
      marker3 = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code2) : closingTag ? completeClosingTagAfter(code2) : completeAttributeNameBefore(code2);
    }
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function basicSelfClosing(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return self.interrupt ? ok3 : continuation;
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
    if (code2 === 45 && marker3 === 2) {
      effects.consume(code2);
      return continuationCommentInside;
    }
    if (code2 === 60 && marker3 === 1) {
      effects.consume(code2);
      return continuationRawTagOpen;
    }
    if (code2 === 62 && marker3 === 4) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 63 && marker3 === 3) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    if (code2 === 93 && marker3 === 5) {
      effects.consume(code2);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code2) && (marker3 === 6 || marker3 === 7)) {
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
    if (code2 === 45 && marker3 === 2) {
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
    return ok3(code2);
  }
}
function tokenizeBlankLineBefore(effects, ok3, nok) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok3, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok3, nok) {
  const self = this;
  let marker3;
  let index2;
  let returnState;
  return start;
  function start(code2) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code2);
    return open;
  }
  function open(code2) {
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
  function comment(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 45) {
      effects.consume(code2);
      return commentClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = comment;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return comment;
  }
  function commentClose(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return comment(code2);
  }
  function commentEnd(code2) {
    return code2 === 62 ? end(code2) : code2 === 45 ? commentClose(code2) : comment(code2);
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
      return end(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function declaration(code2) {
    if (code2 === null || code2 === 62) {
      return end(code2);
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
    return code2 === 62 ? end(code2) : instruction(code2);
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
    return end(code2);
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
      return end;
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
    return end(code2);
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
      marker3 = code2;
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
    if (code2 === marker3) {
      effects.consume(code2);
      marker3 = void 0;
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
  function end(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok3;
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
  let open;
  let close;
  let media;
  while (index2--) {
    const token = events[index2][1];
    if (open) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index2][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close) {
      if (events[index2][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open = index2;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close = index2;
    }
  }
  const group = {
    type: events[open][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label2 = {
    type: "label",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[close][1].end
    }
  };
  const text4 = {
    type: "labelText",
    start: {
      ...events[open + offset + 2][1].end
    },
    end: {
      ...events[close - 2][1].start
    }
  };
  media = [["enter", group, context], ["enter", label2, context]];
  media = push(media, events.slice(open + 1, open + offset + 3));
  media = push(media, [["enter", text4, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
  media = push(media, [["exit", text4, context], events[close - 2], events[close - 1], ["exit", label2, context]]);
  media = push(media, events.slice(close + 1));
  media = push(media, [["exit", group, context]]);
  splice(events, open, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok3, nok) {
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
    return after;
  }
  function after(code2) {
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
    return ok3(code2);
  }
  function labelEndNok(code2) {
    labelStart._balanced = true;
    return nok(code2);
  }
}
function tokenizeResource(effects, ok3, nok) {
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
      return ok3;
    }
    return nok(code2);
  }
}
function tokenizeReferenceFull(effects, ok3, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code2) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code2);
  }
  function referenceFullAfter(code2) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok3(code2) : nok(code2);
  }
  function referenceFullMissing(code2) {
    return nok(code2);
  }
}
function tokenizeReferenceCollapsed(effects, ok3, nok) {
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
      return ok3;
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
function tokenizeLabelStartImage(effects, ok3, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code2) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code2);
    effects.exit("labelImageMarker");
    return open;
  }
  function open(code2) {
    if (code2 === 91) {
      effects.enter("labelMarker");
      effects.consume(code2);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok3(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok3, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code2) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok3(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok3) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, ok3, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok3, nok) {
  let size2 = 0;
  let marker3;
  return start;
  function start(code2) {
    effects.enter("thematicBreak");
    return before(code2);
  }
  function before(code2) {
    marker3 = code2;
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker3) {
      effects.enter("thematicBreakSequence");
      return sequence(code2);
    }
    if (size2 >= 3 && (code2 === null || markdownLineEnding(code2))) {
      effects.exit("thematicBreak");
      return ok3(code2);
    }
    return nok(code2);
  }
  function sequence(code2) {
    if (code2 === marker3) {
      effects.consume(code2);
      size2++;
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
function tokenizeListStart(effects, ok3, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size2 = 0;
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
    if (asciiDigit(code2) && ++size2 < 10) {
      effects.consume(code2);
      return inside;
    }
    if ((!self.interrupt || size2 < 2) && (self.containerState.marker ? code2 === self.containerState.marker : code2 === 41 || code2 === 46)) {
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
    return ok3(code2);
  }
}
function tokenizeListContinuation(effects, ok3, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code2) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok3, "listItemIndent", self.containerState.size + 1)(code2);
  }
  function notBlank(code2) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code2)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code2);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok3, notInCurrentItem)(code2);
  }
  function notInCurrentItem(code2) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list, ok3, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
  }
}
function tokenizeIndent(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok3(code2) : nok(code2);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code2) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok3(code2) : nok(code2);
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
  const heading = {
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
    editMap.add(text4, 0, [["enter", heading, context]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content3][1] = heading;
  }
  editMap.add(events.length, 0, [["exit", heading, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok3, nok) {
  const self = this;
  let marker3;
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
      marker3 = code2;
      return before(code2);
    }
    return nok(code2);
  }
  function before(code2) {
    effects.enter("setextHeadingLineSequence");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker3) {
      effects.consume(code2);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code2) ? factorySpace(effects, after, "lineSuffix")(code2) : after(code2);
  }
  function after(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("setextHeadingLine");
      return ok3(code2);
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
      let size2 = 0;
      let tabs;
      while (index2--) {
        const chunk = chunks[index2];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size2++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size2++;
        } else if (chunk === -1) {
        } else {
          index2++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size2 = 0;
      }
      if (size2) {
        const token = {
          type: eventIndex === events.length || tabs || size2 < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index2 ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index2,
            line: data.end.line,
            column: data.end.column - size2,
            offset: data.end.offset - size2
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
    write
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write(slice) {
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
  function enter(type, fields2) {
    const token = fields2 || {};
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
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields2) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
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
          info = store();
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
            fields2 ? Object.assign(Object.create(context), fields2) : context,
            effects,
            ok3,
            nok
          )(code2);
        }
      }
      function ok3(code2) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code2) {
        consumed = true;
        info.restore();
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
function parse(options2) {
  const settings2 = options2 || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings2.extensions || []])
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
  function preprocessor(value, encoding, end) {
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
    if (end) {
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
  return value.replace(characterEscapeOrReference, decode2);
}
function decode2($0, $1, $2) {
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
function fromMarkdown(value, encoding, options2) {
  if (encoding && typeof encoding === "object") {
    options2 = encoding;
    encoding = void 0;
  }
  return compiler(options2)(postprocess(parse(options2).document().write(preprocess()(value, encoding, true))));
}
function compiler(options2) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener(link2),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener(heading),
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
      link: opener(link2),
      listItem: opener(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener(list3, onenterlistordered),
      listUnordered: opener(list3),
      paragraph: opener(paragraph),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener(heading),
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
  configure(config, (options2 || {}).mdastExtensions || []);
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
    const end = events.length - 1;
    let index2 = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index2 <= end) {
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
    return open;
    function open(token) {
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
    return close;
    function close(token) {
      if (and) and.call(this, token);
      exit3.call(this, token);
    }
  }
  function exit3(token, onExitError) {
    const node2 = this.stack.pop();
    const open = this.tokenStack.pop();
    if (!open) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it’s not open");
    }
    if (open[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open[0]);
      } else {
        const handler = open[1] || defaultOnError;
        handler.call(this, token, open[0]);
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
  function heading() {
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
  function link2() {
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

// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string4) {
  if (typeof string4 !== "string") {
    throw new TypeError("Expected a string");
  }
  return string4.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/unist-util-is/lib/index.js
var convert = (
  // Note: overloads in JSDoc can’t yet use different `@template`s.
  /**
   * @type {(
   *   (<Condition extends string>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
   *   (<Condition extends Props>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
   *   (<Condition extends TestFunction>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
   *   ((test?: null | undefined) => (node?: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
   *   ((test?: Test) => Check)
   * )}
   */
  /**
   * @param {Test} [test]
   * @returns {Check}
   */
  (function(test) {
    if (test === null || test === void 0) {
      return ok2;
    }
    if (typeof test === "function") {
      return castFactory(test);
    }
    if (typeof test === "object") {
      return Array.isArray(test) ? anyFactory(test) : (
        // Cast because `ReadonlyArray` goes into the above but `isArray`
        // narrows to `Array`.
        propertiesFactory(
          /** @type {Props} */
          test
        )
      );
    }
    if (typeof test === "string") {
      return typeFactory(test);
    }
    throw new Error("Expected function, string, or object as test");
  })
);
function anyFactory(tests) {
  const checks = [];
  let index2 = -1;
  while (++index2 < tests.length) {
    checks[index2] = convert(tests[index2]);
  }
  return castFactory(any);
  function any(...parameters) {
    let index3 = -1;
    while (++index3 < checks.length) {
      if (checks[index3].apply(this, parameters)) return true;
    }
    return false;
  }
}
function propertiesFactory(check) {
  const checkAsRecord = (
    /** @type {Record<string, unknown>} */
    check
  );
  return castFactory(all2);
  function all2(node2) {
    const nodeAsRecord = (
      /** @type {Record<string, unknown>} */
      /** @type {unknown} */
      node2
    );
    let key2;
    for (key2 in check) {
      if (nodeAsRecord[key2] !== checkAsRecord[key2]) return false;
    }
    return true;
  }
}
function typeFactory(check) {
  return castFactory(type);
  function type(node2) {
    return node2 && node2.type === check;
  }
}
function castFactory(testFunction) {
  return check;
  function check(value, index2, parent) {
    return Boolean(
      looksLikeANode(value) && testFunction.call(
        this,
        value,
        typeof index2 === "number" ? index2 : void 0,
        parent || void 0
      )
    );
  }
}
function ok2() {
  return true;
}
function looksLikeANode(value) {
  return value !== null && typeof value === "object" && "type" in value;
}

// node_modules/unist-util-visit-parents/lib/color.js
function color(d) {
  return d;
}

// node_modules/unist-util-visit-parents/lib/index.js
var empty = [];
var CONTINUE = true;
var EXIT = false;
var SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
  if (!tree || typeof tree !== "object") {
    throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
  }
  let preorder = true;
  let check;
  let visitors;
  let enter;
  let exit3;
  if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
    check = /** @type {Test} */
    testOrEnterOrVisitors;
    visitors = enterOrVisitorsOrReverse;
    if (reverse) preorder = false;
  } else {
    visitors = /** @type {Visitors | Visitor} */
    testOrEnterOrVisitors;
    if (enterOrVisitorsOrReverse) preorder = false;
  }
  if (typeof visitors === "function") {
    enter = visitors;
  } else if (visitors && typeof visitors === "object") {
    if (visitors.enter === null || visitors.enter === void 0) {
    } else if (typeof visitors.enter === "function") {
      enter = visitors.enter;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor"
      );
    }
    if (typeof visitors.exit === "function") {
      exit3 = visitors.exit;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)"
      );
    }
  } else {
    throw new Error(
      "Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors"
    );
  }
  const is2 = convert(check);
  const step = preorder ? 1 : -1;
  factory(tree, void 0, [])();
  function factory(node2, index2, parents) {
    const value = (
      /** @type {Record<string, unknown>} */
      node2 && typeof node2 === "object" ? node2 : {}
    );
    if (typeof value.type === "string") {
      const name = (
        // `hast`
        typeof value.tagName === "string" ? value.tagName : (
          // `xast`
          typeof value.name === "string" ? value.name : void 0
        )
      );
      Object.defineProperty(visit3, "name", {
        value: "node (" + color(node2.type + (name ? "<" + name + ">" : "")) + ")"
      });
    }
    return visit3;
    function visit3() {
      const matches2 = !check || is2(node2, index2, parents[parents.length - 1] || void 0);
      let result = empty;
      if (enter && matches2) {
        result = toResult(enter(node2, parents, index2));
        if (result[0] === EXIT) {
          return result;
        }
      }
      if ("children" in node2 && node2.children) {
        const nodeAsParent = (
          /** @type {UnistParent} */
          node2
        );
        if (nodeAsParent.children && result[0] !== SKIP) {
          let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
          const grandparents = [...parents, nodeAsParent];
          while (offset > -1 && offset < nodeAsParent.children.length) {
            const child = nodeAsParent.children[offset];
            const subresult = factory(child, offset, grandparents)();
            if (subresult[0] === EXIT) {
              return subresult;
            }
            offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
          }
        }
      }
      if (exit3 && matches2) {
        const exitResult = toResult(exit3(node2, parents, index2));
        if (exitResult[0] === SKIP) {
          throw new Error(
            "Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
          );
        }
        if (exitResult[0] === EXIT || typeof exitResult[1] === "number") {
          return exitResult;
        }
      }
      return result;
    }
  }
}
function toResult(value) {
  if (Array.isArray(value)) {
    return value;
  }
  if (typeof value === "number") {
    return [CONTINUE, value];
  }
  return value === null || value === void 0 ? empty : [value];
}

// node_modules/mdast-util-find-and-replace/lib/index.js
function findAndReplace(tree, list3, options2) {
  const settings2 = options2 || {};
  const ignored2 = convert(settings2.ignore || []);
  const pairs2 = toPairs(list3);
  let pairIndex = -1;
  while (++pairIndex < pairs2.length) {
    visitParents(tree, visitor);
  }
  function visitor(node2, parents, index2) {
    if (node2.type === "text" && typeof index2 === "number") {
      return handler(node2, parents, index2);
    }
    if (ignored2(node2, index2, parents[parents.length - 1])) return SKIP;
  }
  function handler(node2, parents, index2) {
    const parent = parents[parents.length - 1];
    const find = pairs2[pairIndex][0];
    const replace3 = pairs2[pairIndex][1];
    let start = 0;
    let change = false;
    let nodes = [];
    find.lastIndex = 0;
    let match = find.exec(node2.value);
    while (match) {
      const position2 = match.index;
      const matchObject = {
        index: match.index,
        input: match.input,
        stack: [...parents, node2]
      };
      let value = replace3(...match, matchObject);
      if (typeof value === "string") {
        value = value.length > 0 ? { type: "text", value } : void 0;
      }
      if (value === false) {
        find.lastIndex = position2 + 1;
      } else {
        if (start !== position2) {
          add({ type: "text", value: node2.value.slice(start, position2) });
        }
        if (Array.isArray(value)) {
          for (const child of value) add(child);
        } else if (value) {
          add(value);
        }
        start = position2 + match[0].length;
        change = true;
      }
      if (!find.global) {
        break;
      }
      match = find.exec(node2.value);
    }
    if (change) {
      if (start < node2.value.length) {
        add({ type: "text", value: node2.value.slice(start) });
      }
      parent.children.splice(index2, 1, ...nodes);
    } else {
      nodes = [node2];
    }
    return index2 + nodes.length;
    function add(child) {
      const previous3 = nodes[nodes.length - 1];
      if (previous3 && previous3.type === "text" && child.type === "text") {
        previous3.value += child.value;
      } else {
        nodes.push(child);
      }
    }
  }
}
function toPairs(tupleOrList) {
  if (!Array.isArray(tupleOrList)) {
    throw new TypeError("Expected find and replace tuple or list of tuples");
  }
  const result = [];
  const list3 = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? (
    /** @type {FindAndReplaceList} */
    tupleOrList
  ) : [
    /** @type {FindAndReplaceTuple} */
    tupleOrList
  ];
  let index2 = -1;
  while (++index2 < list3.length) {
    const tuple = list3[index2];
    result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
  }
  return result;
}
function toExpression(find) {
  return typeof find === "string" ? new RegExp(escapeStringRegexp(find), "g") : find;
}
function toFunction(replace3) {
  return typeof replace3 === "function" ? replace3 : function() {
    return replace3;
  };
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
function findUrl(_, protocol, domain2, path2, match) {
  if (!previous2(match)) {
    return false;
  }
  let prefix = "";
  if (/^w/i.test(protocol)) {
    domain2 = protocol + domain2;
    protocol = "";
    prefix = "http://";
  }
  if (unicodePunctuation(domain2.charCodeAt(0)) || !isCorrectDomain(domain2)) {
    return false;
  }
  const parts2 = splitUrl(domain2 + path2);
  const result = {
    type: "link",
    title: null,
    url: prefix + protocol + parts2[0],
    children: [{ type: "text", value: protocol + parts2[0], position: void 0 }],
    position: void 0
  };
  if (parts2[1]) {
    return [result, { type: "text", value: parts2[1], position: void 0 }];
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
  const parts2 = domain2.split(".");
  if (parts2.length < 2 || parts2[parts2.length - 1] && (/_/.test(parts2[parts2.length - 1]) || !/[\dA-Za-z]/.test(parts2[parts2.length - 1])) || parts2[parts2.length - 2] && (/_/.test(parts2[parts2.length - 2]) || !/[\dA-Za-z]/.test(parts2[parts2.length - 2]))) {
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
function footnoteReference(node2, _, state, info) {
  const tracker = state.createTracker(info);
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
function handleDelete(node2, _, state, info) {
  const tracker = state.createTracker(info);
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
var path = {
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
function tokenizeEmailAutolink(effects, ok3, nok) {
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
      return ok3(code2);
    }
    return nok(code2);
  }
}
function tokenizeWwwAutolink(effects, ok3, nok) {
  const self = this;
  return wwwStart;
  function wwwStart(code2) {
    if (code2 !== 87 && code2 !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkWww");
    return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code2);
  }
  function wwwAfter(code2) {
    effects.exit("literalAutolinkWww");
    effects.exit("literalAutolink");
    return ok3(code2);
  }
}
function tokenizeProtocolAutolink(effects, ok3, nok) {
  const self = this;
  let buffer = "";
  let seen = false;
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
      if (seen) {
        return afterProtocol;
      }
      seen = true;
      return protocolSlashesInside;
    }
    return nok(code2);
  }
  function afterProtocol(code2) {
    return code2 === null || asciiControl(code2) || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || unicodePunctuation(code2) ? nok(code2) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code2);
  }
  function protocolAfter(code2) {
    effects.exit("literalAutolinkHttp");
    effects.exit("literalAutolink");
    return ok3(code2);
  }
}
function tokenizeWwwPrefix(effects, ok3, nok) {
  let size2 = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code2) {
    if ((code2 === 87 || code2 === 119) && size2 < 3) {
      size2++;
      effects.consume(code2);
      return wwwPrefixInside;
    }
    if (code2 === 46 && size2 === 3) {
      effects.consume(code2);
      return wwwPrefixAfter;
    }
    return nok(code2);
  }
  function wwwPrefixAfter(code2) {
    return code2 === null ? nok(code2) : ok3(code2);
  }
}
function tokenizeDomain(effects, ok3, nok) {
  let underscoreInLastSegment;
  let underscoreInLastLastSegment;
  let seen;
  return domainInside;
  function domainInside(code2) {
    if (code2 === 46 || code2 === 95) {
      return effects.check(trail, domainAfter, domainAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || code2 !== 45 && unicodePunctuation(code2)) {
      return domainAfter(code2);
    }
    seen = true;
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
    if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) {
      return nok(code2);
    }
    return ok3(code2);
  }
}
function tokenizePath(effects, ok3) {
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
      return effects.check(trail, ok3, pathAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok3(code2);
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
function tokenizeTrail(effects, ok3, nok) {
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
      return ok3(code2);
    }
    return nok(code2);
  }
  function trailBracketAfter(code2) {
    if (code2 === null || code2 === 40 || code2 === 91 || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok3(code2);
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
function tokenizeEmailDomainDotTrail(effects, ok3, nok) {
  return start;
  function start(code2) {
    effects.consume(code2);
    return after;
  }
  function after(code2) {
    return asciiAlphanumeric(code2) ? nok(code2) : ok3(code2);
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
function tokenizePotentialGfmFootnoteCall(effects, ok3, nok) {
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
    return ok3(code2);
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
  const marker3 = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index2 + 3][1].end),
    end: Object.assign({}, events[index2 + 3][1].end)
  };
  marker3.end.column++;
  marker3.end.offset++;
  marker3.end._bufferIndex++;
  const string4 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker3.end),
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
    ["enter", marker3, context],
    ["exit", marker3, context],
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
function tokenizeGfmFootnoteCall(effects, ok3, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size2 = 0;
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
      size2 > 999 || // Closing brace with nothing.
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
      return ok3;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data = true;
    }
    size2++;
    effects.consume(code2);
    return code2 === 92 ? callEscape : callData;
  }
  function callEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size2++;
      return callData;
    }
    return callData(code2);
  }
}
function tokenizeDefinitionStart(effects, ok3, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size2 = 0;
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
      size2 > 999 || // Closing brace with nothing.
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
    size2++;
    effects.consume(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size2++;
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
    return ok3(code2);
  }
}
function tokenizeDefinitionContinuation(effects, ok3, nok) {
  return effects.check(blankLine, ok3, effects.attempt(indent, ok3, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok3(code2) : nok(code2);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options2) {
  const options_ = options2 || {};
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
        let open = index2;
        while (open--) {
          if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && // If the sizes are the same:
          events[index2][1].end.offset - events[index2][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
            events[index2][1].type = "strikethroughSequence";
            events[open][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open][1].start),
              end: Object.assign({}, events[index2][1].end)
            };
            const text4 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index2][1].start)
            };
            const nextEvents = [["enter", strikethrough, context], ["enter", events[open][1], context], ["exit", events[open][1], context], ["enter", text4, context]];
            const insideSpan2 = context.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index2), context));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text4, context], ["enter", events[index2][1], context], ["exit", events[index2][1], context], ["exit", strikethrough, context]]);
            splice(events, open - 1, index2 - open + 3, nextEvents);
            index2 = open + nextEvents.length - 2;
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
  function tokenizeStrikethrough(effects, ok3, nok) {
    const previous3 = this.previous;
    const events = this.events;
    let size2 = 0;
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
        if (size2 > 1) return nok(code2);
        effects.consume(code2);
        size2++;
        return more2;
      }
      if (size2 < 2 && !single) return nok(code2);
      const token = effects.exit("strikethroughSequenceTemporary");
      const after = classifyCharacter(code2);
      token._open = !after || after === 2 && Boolean(before);
      token._close = !before || before === 2 && Boolean(after);
      return ok3(code2);
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
function addImplementation2(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add);
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
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
function tokenizeTable(effects, ok3, nok) {
  const self = this;
  let size2 = 0;
  let sizeB = 0;
  let seen;
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
    seen = true;
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
    if (seen) {
      seen = false;
      size2 += 1;
    }
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      seen = true;
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
    seen = false;
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
      seen = true;
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
      seen = true;
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
      seen = true;
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
      if (!seen || size2 !== sizeB) {
        return headDelimiterNok(code2);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok3(code2);
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
      return ok3(code2);
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
      const end = context.events[range[3]];
      start[1].end = Object.assign({}, end[1].end);
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
function flushTableEnd(map2, context, index2, table, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index2);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table.end = Object.assign({}, related);
  exits.push(["exit", table, context]);
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
function tokenizeTasklistCheck(effects, ok3, nok) {
  const self = this;
  return open;
  function open(code2) {
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
      return close;
    }
    if (code2 === 88 || code2 === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueChecked");
      return close;
    }
    return nok(code2);
  }
  function close(code2) {
    if (code2 === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code2);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (markdownLineEnding(code2)) {
      return ok3(code2);
    }
    if (markdownSpace(code2)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok3, nok)(code2);
    }
    return nok(code2);
  }
}
function spaceThenNonSpace(effects, ok3, nok) {
  return factorySpace(effects, after, "whitespace");
  function after(code2) {
    return code2 === null ? nok(code2) : ok3(code2);
  }
}

// node_modules/micromark-extension-gfm/index.js
function gfm(options2) {
  return combineExtensions([
    gfmAutolinkLiteral(),
    gfmFootnote(),
    gfmStrikethrough(options2),
    gfmTable(),
    gfmTaskListItem()
  ]);
}

// src/document/markdown/piece.ts
var leastLength = 1e3;
function piecesOf(text4) {
  const pieces = [];
  const heading = /(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(?=#{1,6}[ \t])/gu;
  let start = 0;
  let line = 1;
  for (const match of text4.matchAll(heading)) {
    const end = match.index + match[0].length;
    if (end - start < leastLength) continue;
    pieces.push({ start, end, line });
    line += countBreaks(text4, start, end);
    start = end;
  }
  return [...pieces, { start, end: text4.length, line }];
}
function countBreaks(text4, start, end) {
  return text4.slice(start, end).match(/\r\n|\n|\r/gu)?.length ?? 0;
}

// src/document/markdown/markdown.ts
var readers = gfmFromMarkdown().map(({ transforms: _, ...reader }) => reader);
var syntax = { extensions: [gfm()], mdastExtensions: readers };
function parseMarkdown(text4) {
  return markdownReader()(text4);
}
function markdownReader() {
  let known = [];
  return (text4) => {
    const reading = known.find((other) => other.text === text4) ?? readingOf(text4, known);
    known = [reading, ...known.filter((other) => other !== reading)].slice(0, 2);
    return reading.root;
  };
}
function readingOf(text4, known) {
  const pieces = /* @__PURE__ */ new Map();
  const root = treeOf(text4, (source) => {
    const holder = [{ pieces }, ...known].find((other) => other.pieces.has(source));
    const tree = holder?.pieces.get(source) ?? withoutDepths(fromMarkdown(source, syntax));
    pieces.set(source, tree);
    return tree;
  });
  return { text: text4, root, pieces };
}
var deepest = 200;
function withoutDepths(tree) {
  const open = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const { node: node2, depth } = next;
    if (!("children" in node2)) continue;
    if (depth >= deepest) node2.children = [];
    for (const child of node2.children) open.push({ node: child, depth: depth + 1 });
  }
  return tree;
}
function treeOf(text4, parse4) {
  const children = [];
  let pieces = piecesOf(text4);
  while (pieces.length > 0) {
    const { tree, piece, count } = parseWhole(text4, pieces, parse4);
    children.push(...placedAt(piece, tree).children);
    pieces = pieces.slice(count);
  }
  return { type: "root", children };
}
function parseWhole(text4, pieces, parse4) {
  const [first] = pieces;
  if (first === void 0) throw new Error("a document has a piece");
  for (let count = 1; ; count *= 2) {
    const last = pieces[Math.min(count, pieces.length) - 1] ?? first;
    const piece = { ...first, end: last.end };
    const tree = parse4(text4.slice(piece.start, piece.end));
    if (count >= pieces.length || !staysOpen(tree))
      return { tree, piece, count: Math.min(count, pieces.length) };
  }
}
function staysOpen(tree) {
  const last = tree.children.at(-1)?.type;
  return last === "code" || last === "html";
}
function placedAt(piece, tree) {
  return piece.start === 0 ? tree : shifted(tree, piece);
}
function shifted(node2, piece) {
  const copy = { ...node2 };
  if (node2.position !== void 0) {
    const { start, end } = node2.position;
    copy.position = { start: moved(start, piece), end: moved(end, piece) };
  }
  if ("children" in node2 && "children" in copy) {
    copy.children = node2.children.map((child) => shifted(child, piece));
  }
  return copy;
}
function moved({ line, column, offset = 0 }, piece) {
  return { line: line + piece.line - 1, column, offset: offset + piece.start };
}
function spanOf(node2) {
  if (node2.position === void 0) throw new Error("a parsed node has a position");
  const { start, end } = node2.position;
  const offset = start.offset ?? 0;
  return {
    start: offset,
    end: end.offset ?? offset,
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
  return readNumbers(trimmed) ?? readNamedMonth(trimmed) ?? readPeriod(trimmed) ?? readSlashes(trimmed, order);
}
function slashOrderOf(cells2) {
  const dates = cells2.flatMap((cell) => slashedIn(cell) ?? []);
  const formats = new Set(dates.flatMap((date) => readSlashes(date, null)?.format ?? []));
  const [format2, other] = formats;
  if (format2 === void 0 || other !== void 0) return null;
  return format2 === "dd/mm/yyyy" ? "day first" : "month first";
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
    case "yyyy-mm":
      return `${year}-${month}`;
    case "Qn yyyy":
    case "yyyy Qn":
    case "yyyy-Qn":
      return like.format.replace("yyyy", year).replace("n", String(Math.ceil(Number(month) / 3)));
    case "dd/mm/yyyy":
      return `${dd}/${mm}/${year}`;
    case "mm/dd/yyyy":
      return `${mm}/${dd}/${year}`;
  }
}
function isWrittenAs(day, date) {
  return writeDate(day, date) === writeDate(date.day, date);
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
function named(name = "", date, year = "", format2 = "iso") {
  const lower = name.toLowerCase();
  const month = months.findIndex((each) => each === lower || each.startsWith(lower) && lower.length < 5) + 1;
  if (month === 0) return null;
  const day = date === void 0 ? lastOfMonth(year, month) : parseDay(`${year}-${two(String(month))}-${two(String(Number(date)))}`);
  return day === null ? null : { day, format: format2, short: lower.length === 3 };
}
function readPeriod(text4) {
  const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(text4) ?? [];
  if (year !== void 0) return throughMonth(year, Number(month), "yyyy-mm");
  const [, first, earlier2] = /^Q([1-4]) (\d{4})$/u.exec(text4) ?? [];
  if (earlier2 !== void 0) return throughMonth(earlier2, Number(first) * 3, "Qn yyyy");
  const [, later2, between4, last] = /^(\d{4})([ -])Q([1-4])$/u.exec(text4) ?? [];
  return later2 === void 0 ? null : throughMonth(later2, Number(last) * 3, `yyyy${between4 === "-" ? "-" : " "}Qn`);
}
function throughMonth(year, month, format2) {
  const day = lastOfMonth(year, month);
  return day === null ? null : { day, format: format2, short: false };
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
function numbered(year = "", month = "", date = "", format2 = "iso") {
  const day = parseDay(`${year}-${two(month)}-${two(date)}`);
  return day === null ? null : { day, format: format2, short: month.length === 1 || date.length === 1 };
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
  "✅",
  "✔️",
  "✔",
  "✓",
  "☑️",
  "☑",
  "🟢",
  "🟩",
  "💚",
  "👍",
  "🆗"
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
  "❌",
  "❎",
  "✗",
  "✘",
  "✖️",
  "✖",
  "✕",
  "☒",
  "⛔",
  "🚫",
  "🛑",
  "🔴",
  "🟥",
  "💀",
  "☠",
  "👎"
];
var partialSigns = [
  ":warning:",
  ":hammer_and_wrench:",
  ":hourglass_flowing_sand:",
  ":hourglass:",
  ":eight_pointed_black_star:",
  ":large_orange_diamond:",
  ":yellow_circle:",
  ":orange_circle:",
  "⚠️",
  "⚠",
  "🔶",
  "🟡",
  "🟠",
  "🟨",
  "🟧",
  "⏳",
  "🛠️",
  "🛠",
  ":construction:",
  "🚧"
];
var buildingSigns = [":construction:", "🚧"];
function beginsWith(words2, stems) {
  return new RegExp(`^(?:(?:${words2.join("|")})(?!\\p{L})|${stems.join("|")})`, "u");
}
var endedWords = beginsWith(
  [
    "no(?! (?:new features?|breaking|known)(?!\\p{L}))|not|non|none|never|eol|ended|inactive|upgrade (?:to|required)",
    "não|nao|nein|nicht|nee|niet|nie|ne|ні|нет|не|tidak|hayır|không"
  ],
  [
    "unsupported|un-?maintained|end[ -]of[ -](?:life|support)|deprecated|retired|obsolete|discontinued|dropped",
    "archived|expired|superseded|abandoned|withdrawn|sunset|false$|x$|n$",
    "kein|abgekündigt|eingestellt|aucun|plus support|obsol[èe]t|obsolet[oa]|sin soporte|sem suporte|descontinuad",
    "atuali[sz]e |actualice |обнов(?:ите|итесь)|fin de (?:soporte|vida)|fim de (?:suporte|vida)|fine (?:supporto|vita)|dismess|niewspieran|desteklenmiyor",
    "снят|прекращ|устар|архив|без (?:поддержки|обновлений)",
    "不再|不支持|未支持|已停止|已结束|停止|否|不受支持",
    "未サポート|サポート(?:なし|終了|外)|対象外|終了",
    "미지원|지원 (?:종료|안|중단|버전 아님)|지원(?:하지|되지) 않|종료|아니"
  ]
);
var partialWords = beginsWith(
  ["lts|old-?stable|oldold-?stable|nur|solo|sólo|só|terbatas"],
  [
    "no new features?|security|critical|important|high|limited|best[ -]effort|partial|maintenance|discretionary|backports?",
    "deprecat|legacy|extended|life support|bug ?fix|fixes|patch|supported for",
    "eingeschränkt|wartung|sicherheits(?:updates?|fixe?s|patches|korrekturen)|tests? uniquement|correctifs? |critique|limité",
    "mantenimiento|limitad[oa]|manuten[çc][ãa]o|somente|manutenzione",
    "только|ограничен|критическ",
    "仅|セキュリティ|重大|限定|보안|제한"
  ]
);
var comingWords = /^(?:(?:in |under )?development(?! and)|coming|upcoming|planned(?! (?:eol|end|removal|deprecation|sunset))|unreleased|not (?:yet )?released|pre-?release|pre-mvp|future|alpha|beta|release candidate|работ|в разработке|开发中|開発中|개발)/u;
var openWords = /^(?:[-–—]|tb[acd](?: \d{4})?|n\/a|to be (?:defined|determined|announced|decided|confirmed)|not (?:yet )?(?:known|defined|announced|scheduled)|unknown|ongoing)\.?$/iu;
var branchName = new RegExp("^\\p{L}+[-_/]v?\\d", "u");
var fullWords = beginsWith(
  ["yes|current|latest|newest|stable|full|fully|sim|sí|sì|si|ja|oui|да|ya|tak|evet|так|có"],
  [
    "y$|o$|true$|supported|active|actively|maintained|all fixes",
    "aktiv|unterstützt|activ[oa]|actif|activement|suportad|soportad|supportat|supportée?|com suporte|con soporte",
    "pris en charge|prise en charge|wspieran|destekleniyor|ondersteund|didukung|được hỗ trợ",
    "поддерж|активн|текущ|актуальн|підтриму",
    "支持|持续支持|是$|受支持|対象|サポート|アクティブ|有効|지원|예$|네$"
  ]
);
var opposites = [
  [":white_check_mark:", ":x:"],
  [":heavy_check_mark:", ":x:"],
  [":heavy_check_mark:", ":heavy_multiplication_x:"],
  ["✅", "❌"],
  ["✔️", "❌"],
  ["✔", "❌"],
  ["✓", "✗"],
  ["🟢", "🔴"],
  ["&#10004;", "&#10006;"],
  ["&#9989;", "&#10060;"],
  ["Yes", "No"],
  ["yes", "no"],
  ["YES", "NO"],
  ["✅ Yes", "❌ No"],
  ["**Yes**", "**No**"],
  ["Supported", "Not supported"],
  ["supported", "not supported"],
  ["Active", "End of life"],
  ["Sim", "Não"],
  ["sim", "não"],
  ["Sí", "No"],
  ["Sì", "No"],
  ["sì", "no"],
  ["Ja", "Nein"],
  ["Oui", "Non"],
  ["oui", "non"],
  ["Да", "Нет"],
  ["да", "нет"],
  ["Так", "Ні"],
  ["Ya", "Tidak"],
  ["ya", "tidak"],
  ["Tak", "Nie"],
  ["Evet", "Hayır"],
  ["O", "X"],
  ["是", "否"],
  ["支持", "不支持"],
  ["対象", "対象外"]
];

// src/document/read/state.ts
function readState(cell, order = null) {
  const text4 = cell.trim();
  if (text4 === "" || openWords.test(text4)) return { kind: "open" };
  const sign = signOf(text4);
  const words2 = text4.slice(sign?.sign.length ?? 0).trim();
  const dated = readDated(words2, order);
  if (sign === null) return dated ?? readWords(words2.replace(otherSign, ""));
  if (sign.kind === "ended") return { kind: "ended" };
  if (dated?.kind === "date") return { ...dated, signed: dated.signed || sign.kind === "full" };
  if (dated !== null) return dated;
  return { kind: sign.kind === "full" ? "full" : kindBehind(sign.sign, readWords(words2).kind) };
}
function kindBehind(sign, words2) {
  if (words2 === "coming" && buildingSigns.includes(sign)) return "coming";
  return words2 === "ended" ? "ended" : "partial";
}
function leadingToken(raw) {
  const sign = signOf(raw)?.sign;
  if (sign !== void 0) return sign;
  const [word] = /^[\p{L}`*_]+/u.exec(raw) ?? [raw];
  const known = [endedWords, partialWords, fullWords].flatMap((words2) => words2.exec(raw.toLowerCase()) ?? []);
  const end = Math.max(0, ...known.map(({ length }) => length));
  const phrase = raw.slice(0, end) + (end > 0 ? new RegExp("^\\p{L}*", "u").exec(raw.slice(end))?.[0] ?? "" : "");
  return phrase.length > word.length ? phrase.trimEnd() : word;
}
function partnerOf(token) {
  const plain3 = token.trim();
  const pair = opposites.find(([full, ended]) => full === plain3 || ended === plain3);
  if (pair === void 0) return null;
  return pair[0] === plain3 ? pair[1] : pair[0];
}
function signOf(text4) {
  const signs = { full: fullSigns, ended: endedSigns, partial: partialSigns };
  for (const kind of ["full", "ended", "partial"]) {
    const sign = signs[kind].find((each) => text4.startsWith(each));
    if (sign !== void 0) return { sign, kind };
  }
  return null;
}
var otherSign = new RegExp("^(?:[ℹ📅🗓🔧🔄🔁🔒🛡🚀⭐🌟✨🆕🧪🔜📦🏷🕒⏰❗‼]\\uFE0F?|:(?:information_source|(?:spiral_)?calendar|date|wrench|(?:arrows_counterclockwise|repeat)|lock|shield|rocket|star2?|sparkles|new|test_tube|soon|package|label|(?:heavy_)?exclamation(?:_mark)?):)\\s*(?=\\p{L})", "u");
function readWords(words2) {
  const lower = words2.toLowerCase().replace(/^[\s*_"'(—–,:-]+/u, "");
  if (branchName.test(lower)) return { kind: "unread" };
  if (comingWords.test(lower)) return { kind: "coming" };
  if (endedWords.test(lower)) return { kind: "ended" };
  if (partialWords.test(lower)) return { kind: "partial" };
  return fullWords.test(lower) ? { kind: "full" } : { kind: "unread" };
}
var untilLine = /^\(?(?:until(?: the)?(?: release(?: of)?)?|at release) v?(\d+(?:\.\d+){0,2})(?:\.x)*(?: release| ships| is released)?\)?$/iu;
var plainYes = new RegExp("^(?:yes|sim|sí|sì|ja|oui|да)(?!\\p{L})", "iu");
function readDated(words2, order) {
  const day = readDate(withoutUntil(words2), order)?.day ?? null;
  if (day !== null) return { kind: "date", day, signed: plainYes.test(words2) };
  const line = untilLine.exec(words2)?.[1];
  return line === void 0 ? null : { kind: "until", numbers: line.split(".").map(Number) };
}
var beforeDay = /^\(?(?:(?:(?:yes|sim|sí|sì|ja|oui|да|supported|support|maintained|maintenance|security(?: fixes| updates| patches| support)?|bug ?fixes)(?: only)?,? \(?)?(?:until|till|through|thru|up to|end of (?:life|support)|ends?(?: on)?|sunsets?(?: on)?|expires(?: on)?|eol|bis|hasta|até|до)(?::? |:))?(.+?)\)?$/iu;
function withoutUntil(words2) {
  return beforeDay.exec(words2)?.[1] ?? "";
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
  const dates = cells2.flatMap((cell) => dateIn(cell, order)?.date ?? []);
  const [first = plainDate, ...others2] = dates;
  const isOne = others2.every(({ format: format2 }) => format2 === first.format);
  return { order, like: isOne ? { ...first, short: isShort(dates) } : null };
}
function isShort(dates) {
  const telling = dates.filter(({ day, format: format2 }) => isNumbers(format2) || !day.slice(5).startsWith("05"));
  return telling.some(({ short }) => short);
}
function isNumbers(format2) {
  return format2.includes("mm");
}

// src/document/read/tier-header.ts
var plainWords = /^(?:support\w*|fix(?:es)?|updates?|patch(?:es)?|line|only|tier|phase|status|with|the|for|and|of)$/u;
var plainHeader = new RegExp("^(?:(?:is|currently|still|support|release|version) )?(?:support(?:ed|s)?|status|state|maintained|suportad[oa]|suporte|soportad[oa]|soporte|unterstütz(?:t|ung)|prises? en charge|поддерж\\p{L}*|статус\\p{L}*|支持(?:状态|状況)?|サポート(?:状況|状態)?|지원(?: ?(?:상태|여부))?|statut|estado|状态|状況|狀態|상태)[\\s*?†¹]*$", "iu");
var families = [
  /secur|segur|sicherheit|безопас|セキュリティ|安全|보안/u,
  /bug|bogue|fehler|error|ошиб|バグ|不具合|버그|缺陷/u,
  /maint|wartung|manten|manut/u,
  /activ|aktiv|актив|アクティブ/u
];
var remarkWords = /note|comment|remark|descri|detail|usage|hinweis|bemerk|nota|observ|備考|备注|说明|비고|примеч/iu;
var endWords = /\b(?:ends?|eol|until|through|expir\w+|fin d[eu]|ende|bis|hasta|fim d[eao])\b|\baté |jusqu|окончан|поддерживается до|期限|終了|截止|종료/iu;
var releaseWords = /releas|launch|publish|date\b|veröffentlich|lanzamiento|lançamento|sortie|发布|リリース|출시|выпуск/iu;
var otherReleases = /latest|last|newest|current|alpha|beta|candidate|\brc\b|\bpre|next|planned|updated|review/iu;
function isRemarkHeader(header) {
  return remarkWords.test(header);
}
function isEndHeader(header) {
  return endWords.test(header);
}
function isReleaseHeader(header) {
  return releaseWords.test(header) && !otherReleases.test(header);
}
function tierNamedBy(header, tiers2) {
  const words2 = plainLetters(header);
  const [tier, other] = tiers2.filter((each) => wordsOf(each).some((word) => isNamed(word, words2)));
  return other === void 0 ? tier ?? null : null;
}
function isPlainHeader(header) {
  return plainHeader.test(header.trim());
}
function plainTier(tiers2) {
  return tiers2.find((tier) => wordsOf(tier).length === 0) ?? null;
}
function wordsOf(tier) {
  const words2 = tier.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words2.filter((word) => !plainWords.test(word)).map(plainLetters);
}
function isNamed(word, header) {
  const stem = word.replace(/s$/u, "").slice(0, 5);
  const isFound = stem.length > 3 ? header.replaceAll(" ", "").includes(stem) : header.split(" ").some((each) => each.replace(/s$/u, "") === stem);
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
    const cells2 = rows.map((row) => row.cells[index2]);
    const texts = cells2.map((cell) => cell?.text ?? "");
    const style = styleOf(texts);
    if (kind === null || !holdsDays(text4, texts, style.order)) return [];
    const named3 = kind === "end" && index2 !== candidate.state ? tierNamedBy(text4, tiers2) : null;
    const ambiguous2 = style.order === null ? texts.findIndex((each) => twoReadings(each) !== null) : -1;
    return [
      {
        index: index2,
        kind,
        ...style,
        tier: named3 === tiers2.at(-1) ? null : named3,
        ambiguous: ambiguous2 === -1 ? null : ambiguous2,
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
function dayOf({ kind, tier }, line, today) {
  if (kind === "release") return line.line.released;
  return tier === null ? lastDay(line, today) : line.ends.find((end) => end.tier === tier)?.date ?? null;
}
function lastDay({ tier, eol }, today) {
  return tier !== null && eol !== null && eol < today ? null : eol;
}
function withDay({ raw, text: text4 }, day, order) {
  const found2 = dateIn(text4, order);
  if (found2 === null || !raw.includes(found2.text)) return null;
  return raw.replace(found2.text, () => writeDate(day, found2.date));
}

// src/release/version.ts
var import_parse2 = __toESM(require_parse(), 1);

// src/release/suffix.ts
var stableWords = /* @__PURE__ */ new Set(["final", "ga", "release", "stable", "lts"]);
var laterWords = /* @__PURE__ */ new Set(["post", "sp"]);
var movingWords = /* @__PURE__ */ new Set(["latest", "current", "x"]);
var buildDate = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4})?$/;
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
  if (isLater(word, stableSuffixes, rest) && rest.every(isNumber)) {
    return { kind: "later", preRelease: null, later: rest.length === 0 ? [0] : rest.map(Number) };
  }
  const known = isStageWord(word) || tokens[0] !== word;
  return { kind: known ? "pre-release" : "unknown", preRelease: preReleaseText(text4, tokens), later: [] };
}
function suffixWord(preRelease) {
  const tokens = wordsAndNumbers(preRelease);
  const [word = "", ...rest] = tokens;
  if (word === "" || !rest.every(isNumber)) return null;
  return isNumber(word) ? "N" : word;
}
function isStageWord(word) {
  return preReleaseWords.test(word);
}
function isFixWord(word) {
  return fixWords.has(word);
}
function namesBuild(preRelease) {
  const [word = ""] = wordsAndNumbers(preRelease);
  return !isNumber(word) && !isStageWord(word) && !isFixWord(suffixWord(preRelease) ?? "");
}
function isLater(word, stableSuffixes, rest) {
  return laterWords.has(word) || (word === "v" || stableWords.has(word)) && buildDate.test(rest.join("")) || stableSuffixes.some((suffix) => suffix.replace(/^[-.]/, "").toLowerCase() === word);
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
  const { preRelease, later: later2 } = suffix;
  return {
    kind: "version",
    version: { text: bare, parts: core.parts, numbers, preRelease, later: later2, epoch: Number(epoch ?? 0) }
  };
}
function withoutV(text4) {
  const bare = text4.replace(/^[vV]\.?/, "");
  return /^\d/.test(bare) ? bare : text4;
}
function readSemVer(text4) {
  const read2 = (0, import_parse2.default)(text4);
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

// src/document/read/label.ts
var version = String.raw`[vV]?(\d{1,9}(?:\.\d{1,9}){0,4})((?:\.(?:[xyzXYZ*]|latest)){0,3})`;
var label = new RegExp(`^:?${version}$`, "u");
var labelAndMore = new RegExp(`^${version}([-. (:[].*)$`, "u");
var caret = new RegExp(`^[\\^~]${version}$`, "u");
function readLabel(text4) {
  const plain3 = label.exec(text4.trim());
  if (plain3?.[1] !== void 0) return makeLabel(plain3[1], plain3[2] ?? "");
  const careted = caret.exec(text4.trim());
  if (careted?.[1] === void 0) return null;
  const numbers = toNumbers(careted[1]);
  return { digits: careted[1], numbers: numbers.slice(0, caretPrecision(numbers)), wildcard: true };
}
function readFirst(text4) {
  const match = labelAndMore.exec(text4);
  if (match?.[1] === void 0) return null;
  return { label: makeLabel(match[1], match[2] ?? ""), behind: match[3] ?? "" };
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
  "最新(?:的)?(?:の)?(?:稳定|正式|公開|发布)?(?:版|版本|リリース|バージョン| release)?",
  String.raw`최신(?: 공개)?(?: v?\d\S*)?(?: (?:릴리스|릴리즈|버전|안정 버전))?`,
  "(?:последн(?:яя|ий)|актуальная|новейшая)(?: (?:стабильная|версия|релиз)){0,2}|остання(?: версія)?",
  String.raw`(?:aktuellste|aktuelle|neueste|letzte)[rsn]?(?: \S*(?:release|version)\S*)?`,
  "derni[eè]re version(?: (?:publi[ée]e|stable))?",
  "(?:la |l.)?[uú]ltim[ao](?: (?:release|versi[oó]n|vers[aã]o|versione))?(?: (?:estable|est[aá]vel|stabile|pubblicata|publicada))?",
  "(?:rilis|versi) ter(?:baru|kini)|najnowsza(?: wersja)?|(?:en )?son sürüm|nieuwste(?: (?:versie|release))?|phiên bản mới nhất"
);
var previousWords = /^(?:the )?(?:(?:previous|prior|last) (major|minor)(?: (?:version|release|line|release line))?|(?:previous|prior)(?: (?:version|release))?)$/u;
var restWords = phrases(
  String.raw`(?:all |any |every |the )?(?:others?|older|earlier|old|oldest|outdated|legacy|past|former|historical|obsolete)(?! (?:${unreleased})$)(?!.*\bsupported\b)(?: \S+){0,6}`,
  String.raw`(?:all )?(?:previous|prior)(?: (?:version|release|\S*s|\S+ \S*s))?`,
  `(?:anything|everything|any) (?:else|other|older|earlier|before|below|prior|previous)${more}`,
  `any (?:forks?|tags?|commits?)${more}`,
  String.raw`< ?(?:the )?(?:latest|newest|current|prev|previous|main|master)(?: \S+){0,2}|< v?\d+\.latest`,
  "(?:更旧|更早|较旧|旧版|舊版|其他|其余|历史)(?:的)?(?:版本|本)?(?: (?:release|tag))?",
  "それ(?:以前|より前)(?:の(?:リリース|バージョン))?|(?:過去|以前)の(?:リリース|バージョン)|旧バージョン|古いバージョン|その他(?:の(?:リリース|バージョン))?",
  String.raw`그 (?:이전|외)(?: \S+)?|(?:이전|구|과거|기타)(?: \S+){0,3} ?버전`,
  "(?:более )?(?:стар(?:ые|ее|ше)|ранние|предыдущие|другие|остальные|прочие)(?: (?:версии|релизы|выпуски))?",
  "(?:старіші|попередні|інші)(?: версії)?",
  String.raw`(?:alle |alles )?(?:ältere|älteren|frühere|andere|anderen|vorherige|übrige)(?: \S+)?`,
  "versions? (?:ant[ée]rieures?|pr[ée]c[ée]dentes?)|anciennes? \\S+|toute autre version|(?:les )?autres(?: versions)?",
  "(?:\\S+ ){0,3}(?:anteriores|antigu[oa]s|antig[oa]s|precedenti)(?: / \\S+)?|outr[ao]s(?: \\S+)?|otr[oa]s(?: \\S+)?|altre(?: versioni)?",
  "(?:versi |yang )?(?:lebih )?(?:lama|lawas|sebelumnya|lainnya)(?: / \\S+)?|(?:starsze|poprzednie)(?: wersje)?|(?:daha )?(?:eski|önceki|diğer) sürümler",
  "(?:oudere|eerdere|overige)(?: \\S+)?"
);
var trunk = "(?:main|master|develop|dev|trunk|next|edge|nightly|head)";
var branchWords = phrases(
  String.raw`(?:(?:the )?(?:current|latest|default) |the )?${trunk}(?: branch)?(?: \(.*\))?|(?:the )?stable(?: branch)?(?: \(.*\))?`,
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
  "и старше",
  "и ниже",
  "и более ранние",
  "y anteriores",
  "y anterior",
  "e anteriores",
  "e anterior",
  "und älter",
  "und früher",
  "et antérieures",
  "et antérieurs",
  "et inférieures",
  "及以下",
  "及更早",
  "及更早版本",
  "以前",
  "以下",
  "이하",
  "이전"
]);
var belowWords = /* @__PURE__ */ new Set(["未満", "미만", "之前", "之前的版本"]);
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
  "и выше",
  "и новее",
  "y posteriores",
  "y superior",
  "e posteriores",
  "e superior",
  "und höher",
  "und neuer",
  "et plus",
  "et supérieures",
  "et ultérieures",
  "及以上",
  "及更高",
  "以上",
  "以降",
  "이상"
]);
var leadingWords = {
  below: /^(?:(?:anything|everything|any|all|versions?|releases?|all versions) )?(?:(?:older|earlier|lower|less) than|below|before|prior to|under|pre)$|^(?:versionen )?(?:vor|unter|älter als)$|^(?:versions )?(?:avant|ant[ée]rieures? à|inf[ée]rieures? à)$|^(?:versiones )?(?:anterior(?:es)? a|menor(?:es)? (?:que|a)|antes de)$|^(?:vers[õo]es )?anterior(?:es)? à$|^(?:precedenti (?:a|alla)|prima della)$|^(?:версии )?(?:до|ниже|старее|младше)$|^(?:低于|早于)$/u,
  through: /^(?:up to|through|bis|jusqu.à|hasta|até|fino alla)$/u,
  from: /^(?:since|from|starting (?:with|from)|as of|ab|depuis|à partir de|desde|a partir (?:de|da)|начиная с|от|从)$/u,
  above: /^(?:(?:newer|later|greater|higher) than|above|after|over|neuer als|plus r[ée]cent que|выше|новее|高于)$/u
};
var preReleaseWords2 = /^(?:-[ab]\d*$|[-. ]?\(?(?:alpha|beta|rc|pre(?!vious|c[eé]d)|preview|dev|snapshot|unreleased|pre-?release|canary|nightly|experimental|planned|upcoming|in development|when released|pre-mvp|future)[^|]*)$/iu;
var supportWords = /support|maint[ae]|security|end[ -]of[ -]\w+|\beol\b|status|статус|поддерж|безопасност|支持|サポート|セキュリティ|支援|維護|지원|보안|suporte|suportad|soporte|soportad|seguran[çc]a|seguridad|unterstütz|sicherheit|prise en charge|prises en charge|correctif|statut|estado|状态|状況|狀態|상태|sicurezza|didukung|dukungan|keamanan|wspieran|wsparci|bezpiecz|destek|güvenlik|підтрим|безпек|ondersteun|beveilig|hỗ trợ|bảo mật/iu;
var foreignHeader = /cvss|cve|severity|advisor|affected|patched|vulnerab|runtime|\bnode(?:\.js)?\b|python|\bphp\b|\bjre\b|\bjava\b|\.net|laravel|minecraft|postgres|mysql|mariadb|kubernetes|ubuntu|debian|targets?\b|architecture|\bdate\b|credit|exposure/iu;
var foreignHeading = /(?<!\w)(?:php|python|node(?:\.js)?|ruby|java|\.net|laravel|minecraft|postgres(?:ql)?|mysql|mariadb|kubernetes|ubuntu|debian|browser)s? versions?\b|\bsupported (?:runtimes|platforms|browsers|operating systems|databases)\b/iu;
var releaseHeader = /\b(?:release[ds]?(?: date)?|launch(?:ed)?|publish(?:ed)?|initial|beta|latest|last update[d]?|updated)\b(?!.*support)/iu;
var endedHeading = /unsupported|no longer|not supported|previously|\b(?:past|old|older|ended|archived?|legacy|retired|deprecated)\b|\bend[ -]of[ -](?:life|support)\b|\beol\b/iu;
var versionHeader = /^(?:\S+ )?(?:versions?|releases?|branch(?:es)?|tags?|series|lines?)\b|^(?:версия|версії?|wersja|versiones?|vers[ãa]o|versi[óo]n|versione|versie|versi|sürüm|verze|phiên bản|版本|分支|バージョン|ブランチ|버전|브랜치)/iu;
var versionWords = /version|release|vers[ãa]o|vers[õo]es|versi[óo]n|верси|версі|wersj|versi|sürüm|phiên bản|版本|バージョン|버전|إصدار/iu;

// src/document/read/notation.ts
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
  if (dashes.test(text4)) return { kind: "branch", of: null };
  return readBound(text4) ?? readClosedRange(text4) ?? readLines(text4) ?? readWords2(text4) ?? { kind: "unread" };
}
function isRead(notation) {
  return notation.kind !== "unread";
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
  if (from === null || to === null || compareNumbers(from.numbers, to.numbers) > 0) return null;
  return { kind: "range", from, to, inclusive: true };
}
function readLines(text4) {
  const labels = text4.split(joint).map(readLabel);
  if (labels.every((each) => each !== null)) return { kind: "lines", labels, suffix: "" };
  return readLabelAndMore(text4);
}
function readLabelAndMore(text4) {
  const first = readFirst(text4);
  if (first === null) return readProductLabel(text4);
  const suffix = first.behind.trim();
  const labels = [first.label];
  if (preReleaseWords2.test(suffix)) return { kind: "pre-release", labels, suffix };
  return isRemark(suffix) ? { kind: "lines", labels, suffix } : null;
}
function isRemark(suffix) {
  return new RegExp('^(?:[-–—] )?(?:\\(.*\\)|\\[.*\\]|"[^"]*"|“[^”]*”|:[\\w+-]+:|\\p{Extended_Pictographic}\\uFE0F?|\\p{L}+)$', "u").test(
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
  const whole = text4.toLowerCase();
  const lower = whole.replace(remark, "");
  const isNumbered = /\d/u.test(whole.slice(lower.length));
  if (isNumbered && !branchWords.test(whole)) return readNamedNewest(text4);
  const previous3 = previousWords.exec(lower);
  if (previous3 !== null) return { kind: "rest", of: null, previous: readPrevious(previous3[1]) };
  if (restWords.test(lower)) return { kind: "rest", of: labelWithin(text4) };
  if (branchWords.test(lower)) return { kind: "branch", of: heldBy(text4) };
  return newestWords.test(lower) || newestWords.test(whole) ? { kind: "newest", of: labelWithin(text4) } : null;
}
function readPrevious(word) {
  return word === "major" || word === "minor" ? word : "line";
}
function readNamedNewest(text4) {
  const of = newestWords.test(text4.toLowerCase()) ? labelInBrackets(text4) : null;
  return of === null ? null : { kind: "newest", of, remark: true };
}
function labelWithin(text4) {
  const [word, other] = text4.split(/[\s()]+/u).filter((each) => /\d/u.test(each));
  if (word === void 0 || other !== void 0 || beyond.test(text4)) return null;
  return readLabel(word);
}
var beyond = /[<>≤≥=]|\b(?:since|after|before|until|till|from|through|than|replac\w*)\b/iu;
function labelInBrackets(text4) {
  const [, inside = ""] = /^[^\d()]*\((?:current(?:ly)? )?([^()]*)\)$/iu.exec(text4) ?? [];
  return readLabel(inside);
}
function heldBy(text4) {
  const [, beside2 = ""] = /^(?:(?:main|master) \/|branche?|rama|ramo|ветка|гілка|zweig) (\S+)$/iu.exec(text4) ?? [];
  return labelInBrackets(text4) ?? readLabel(beside2);
}

// src/document/read/entry.ts
function readEntries2(candidate, wanted) {
  const index2 = indexLines(wanted);
  const read2 = readerOf(candidate.table, candidate.state);
  const notations = asRest(candidate.table.rows.map((row) => readCell(row, candidate.version)));
  const labelled = new Set(notations.flatMap(labelsOf).map(keyOf));
  return candidate.table.rows.map((row, position2) => {
    const notation = asLine(notations[position2] ?? { kind: "unread" }, index2, labelled);
    const names2 = labelsOf(notation).map((label2) => nameOf(label2, index2));
    return read2({ index: position2, row, notation, names: names2 });
  });
}
function readerOf(table, column) {
  const order = slashOrderOf(table.rows.map((row) => row.cells[column]?.text ?? ""));
  return ({ index: index2, row, notation, names: names2 }) => {
    const { text: text4 = "", raw = "" } = row.cells[column] ?? {};
    return { index: index2, row, notation, names: names2, state: readState(text4, order), stateRaw: raw, order };
  };
}
function labelsOf(notation) {
  return notation.kind === "lines" || notation.kind === "pre-release" ? notation.labels : [];
}
function lineOf(entry) {
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
function readCell(row, column) {
  if (row.cells.some((cell) => cell.raw.includes("\\\\|"))) return { kind: "unread" };
  return readNotation(row.cells[column]?.text ?? "");
}
function asRest(notations) {
  const isRest = (notation) => notation.kind === "rest" && notation.previous === void 0;
  if (notations.some(isRest)) return notations;
  return notations.map(
    (notation) => notation.kind === "rest" && notation.previous === "line" ? { kind: "rest", of: notation.of } : notation
  );
}
function asLine(notation, index2, labelled) {
  if (notation.kind !== "newest" && notation.kind !== "branch") return notation;
  const { of } = notation;
  const isPhrase = notation.kind === "newest" && notation.remark === void 0;
  if (of === null || labelled.has(keyOf(of)) && (isPhrase || notation.kind === "branch")) return notation;
  if (labelled.has(keyOf(of))) return { kind: "unread" };
  const { fit } = nameOf(of, index2);
  const isLine = isPhrase ? fit === "own" || fit === "unreleased" && index2.lengths.has(of.numbers.length) : fit === "own" || fit === "finer";
  if (isLine) return { kind: "lines", labels: [of], suffix: "" };
  return notation.kind === "newest" && !isPhrase && fit === "unreleased" ? { kind: "unread" } : notation;
}
function indexLines(wanted) {
  const own3 = /* @__PURE__ */ new Map();
  const prefixes = /* @__PURE__ */ new Set();
  for (const line of wanted.lines) {
    const { numbers } = line.line;
    own3.set(numbers.join("."), line);
    for (let count = 1; count < numbers.length; count++) prefixes.add(numbers.slice(0, count).join("."));
  }
  const lengths = new Set(wanted.lines.map(({ line }) => line.numbers.length));
  return { own: own3, prefixes, lengths };
}
function keyOf({ numbers }) {
  return numbers.join(".");
}
function nameOf(label2, { own: own3, prefixes }) {
  const exact = own3.get(keyOf(label2));
  if (exact !== void 0) return { label: label2, fit: "own", line: exact };
  for (let count = label2.numbers.length - 1; count > 0; count--) {
    const line = own3.get(label2.numbers.slice(0, count).join("."));
    if (line !== void 0) return { label: label2, fit: "finer", line };
  }
  if (prefixes.has(keyOf(label2))) return { label: label2, fit: "coarse", line: null };
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
  if (notation.previous !== "major") return second?.line === line;
  return lines.find((each) => each.line.numbers[0] !== newest?.line.numbers[0])?.line === line;
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
  return lines.find((each) => isWithin(each.line.latest.version.numbers, of)) === line;
}
function indexNames(entries) {
  const byLine3 = /* @__PURE__ */ new Map();
  const byNumbers = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (entry.notation.kind === "pre-release") continue;
    for (const name of entry.names) {
      if (name.line !== null) byLine3.set(name.line, [...byLine3.get(name.line) ?? [], { entry, name }]);
      if (name.fit === "coarse") byNumbers.set(name.label.numbers.join("."), entry);
    }
  }
  return { byLine: byLine3, byNumbers };
}
function namedSpeaker(line, { byLine: byLine3, byNumbers }) {
  const rows = byLine3.get(line) ?? [];
  const { numbers } = line.line.latest.version;
  const finer = rows.filter(({ name }) => name.fit === "finer");
  const exact = finer.find(
    ({ name }) => name.label.numbers.every((number, index2) => numbers[index2] === number)
  );
  const own3 = rows.find(({ name }) => name.fit === "own");
  const alone2 = finer.length === 1 && own3 === void 0 ? finer[0] : void 0;
  const found2 = exact ?? own3 ?? alone2;
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
  const newest = supported.flatMap(({ names: names2 }) => names2.filter(({ fit }) => fit !== "unreleased").map(({ label: label2 }) => label2.numbers)).reduce((best, numbers) => compareNumbers(numbers, best) > 0 ? numbers : best, []);
  if (!supported.some((entry) => lineOf(entry) !== null)) return wanted.day;
  const days = wanted.lines.filter((each) => compareNumbers(each.line.numbers, newest) > 0 && !isSpanned(speakers.of(each))).flatMap(({ line }) => line.released ?? []);
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
  const alone2 = { main, tierOf: /* @__PURE__ */ new Map(), unclear: [] };
  const last = wanted.tiers.at(-1) ?? "";
  if (wanted.tiers.length < 2) return { ...alone2, tierOf: agreeing(columns2, main, last, entries) };
  const ends = columns2.length < 2 ? endsOf(last, candidate, wanted.tiers) : null;
  if (columns2.length < 2 && ends === null) return alone2;
  const fitting = fittingTiers(entries, speakers, wanted);
  if (ends !== null) return besideEnds(ends, main, columns2.flatMap(fitting), last) ?? alone2;
  const tiers2 = resolve2(columns2, main, fitting, wanted.tiers);
  const widest2 = columns2.filter(({ index: index2 }) => tiers2.get(index2) === last).map(({ index: index2 }) => index2);
  const [first] = widest2;
  if (first === void 0 || !isNested(columns2, tiers2, wanted.tiers)) {
    return { ...alone2, unclear: columns2.map(({ index: index2 }) => index2) };
  }
  const chosen2 = widest2.includes(main) ? main : first;
  return { main: chosen2, tierOf: new Map([...tiers2].filter(([index2]) => index2 !== chosen2)), unclear: [] };
}
function columnsOf({ table, version: version3, state }, entries) {
  return table.header.cells.flatMap((cell, index2) => {
    if (index2 === version3) return [];
    const says = entries.map(readerOf(table, index2)).map(sayOf);
    const isOwn2 = !isRemarkHeader(cell.text) && !isEndHeader(cell.text) && !says.includes(null);
    return index2 === state || isOwn2 && says.length > 0 ? [{ index: index2, header: cell.text, says }] : [];
  });
}
function sayOf({ state }) {
  if (state.kind === "full" || state.kind === "partial") return true;
  return state.kind === "ended" ? false : null;
}
function endsOf(tier, { table, state }, tiers2) {
  const ends = table.header.cells.findIndex(
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
  const isAgreed = ({ says }) => entries.every(({ notation }, row) => notation.kind === "pre-release" || says[row] === chosen2?.says[row]);
  const others2 = columns2.filter((column) => column !== chosen2 && isAgreed(column));
  return new Map(others2.map(({ index: index2 }) => [index2, tier]));
}
function isSame(column, other) {
  return column.says.every((say2, row) => say2 === other?.says[row]);
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
    (tier) => rows.every((lines, row) => lines.every((own3) => counts(own3, tier, wanted.tiers) === says[row]))
  );
}
function counts(tier, column, tiers2) {
  return tier !== null && tiers2.indexOf(tier) <= tiers2.indexOf(column);
}
function resolve2(columns2, main, fitting, tiers2) {
  const chosen2 = columns2.find(({ index: index2 }) => index2 === main);
  const told = columns2.map((column) => {
    const fits = fitting(column);
    const tier = isPlainHeader(column.header) ? plainlyMeant(fits, isSame(column, chosen2), tiers2) : tierNamedBy(column.header, tiers2) ?? onlyOne(fits);
    return { column, fits, tier };
  });
  const isLastFound = told.some(({ tier }) => tier === tiers2.at(-1));
  const free = tiers2.filter((tier) => !told.some((each) => each.tier === tier));
  const rest = told.filter(({ tier }) => tier === null).length === 1 ? onlyOne(free) : null;
  return new Map(
    told.flatMap(({ column, fits, tier }) => {
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
  return ordered.every((column, at) => {
    const next = ordered[at + 1] ?? column;
    return placeOf5(column) >= 0 && column.says.every((say2, row) => say2 !== true || next.says[row] !== false);
  });
}

// src/document/read/asides.ts
function withoutAsides(raw) {
  return withoutComments(raw).replace(/(?<!\s)\s*\[\^[^\][]+\]/gu, "").trim();
}
function withoutComments(raw) {
  const [before = "", ...comments] = raw.split("<!--");
  if (comments.some((comment) => !comment.includes("-->"))) return raw;
  const shown2 = comments.map((comment) => comment.slice(comment.indexOf("-->") + 3));
  return [before, ...shown2].map((text4, index2) => index2 < shown2.length ? text4.trimEnd() : text4).join("");
}

// src/document/read/state-text.ts
function exampleText(same3, near) {
  const told = same3.filter(isAboutReleases);
  const [nearest] = (told.length > 0 ? told : same3).toSorted(byNearness(near));
  const raw = withoutAsides(nearest?.stateRaw ?? "");
  if (raw === "") return null;
  if (!/\d/.test(withoutEntities(raw))) return raw;
  const token = leadingToken(raw);
  return /\d/.test(withoutEntities(token)) ? null : token;
}
function withoutEnd(raw) {
  const end = /(?<![\s,;(])[\s,;(]+(?:until|till|through|up to|ending|ends|bis|hasta|até|до)(?=\s)/iu.exec(
    raw
  );
  return end === null || !/\d/u.test(raw.slice(end.index)) ? raw : raw.slice(0, end.index) || raw;
}
function counterpartText(opposites2) {
  for (const { stateRaw } of opposites2) {
    const partner = partnerOf(stateRaw) ?? partnerOf(leadingToken(stateRaw));
    if (partner !== null) return partner;
  }
  return null;
}
function datedText(entries, same3, tier, near, end) {
  const words2 = same3.filter(({ state }) => state.kind !== "date" && state.kind !== "until");
  const date = end === null || isPlain(same3, near) ? null : writtenLike(entries, same3, near, end);
  if (tier === null) return exampleText(words2, near) ?? date;
  const signed2 = same3.filter(({ state }) => state.kind === "date" && state.signed);
  return date ?? openText(words2, near) ?? exampleText(signed2, near);
}
function isPlain(same3, near) {
  const kind = same3.toSorted(byNearness(near))[0]?.state.kind;
  return kind === "full" || kind === "partial";
}
function isAboutReleases({ notation, names: names2 }) {
  return notation.kind !== "pre-release" && !names2.some(({ fit }) => fit === "unreleased");
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
  const open = words2.filter(({ state }) => state.kind === "open");
  return open.length > 0 ? open[0]?.stateRaw ?? "" : exampleText(words2, near);
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
    textFor: (tier, near, end) => {
      const given = states2[tier ?? "ended"];
      if (given !== void 0) return given;
      const same3 = entries.filter(
        (entry) => tier === null ? says(entry) === "ended" : says(entry) === "supported" && tiersOf(entry).includes(tier)
      );
      if (isDated2) return datedText(entries, same3, tier, near, end);
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
  const meaning = stateMeans(entry, wanted, isDated2);
  return meaning === "unread" && namesTier(entry.stateRaw, wanted.tiers) ? "supported" : meaning;
}
function namesTier(raw, tiers2) {
  const text4 = plainWords2(raw);
  return tiers2.some((tier) => `${text4} `.startsWith(`${plainWords2(tier)} `));
}
function plainWords2(text4) {
  return text4.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}
function stateMeans(entry, wanted, isDated2) {
  const { state } = entry;
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
      return endMeant(entry, state.day, wanted.day) >= wanted.day || state.signed ? "supported" : "ended";
    case "until":
      return wanted.lines.some(({ line }) => compareNumbers(line.numbers, state.numbers) >= 0) ? "ended" : "supported";
  }
}
function endMeant(entry, day, today) {
  const line = lineOf(entry);
  const end = line === null ? null : lastDay(line, today);
  const date = dateIn(entry.stateRaw.replace(/[*_`]/gu, ""), entry.order)?.date;
  return end !== null && date !== void 0 && isWrittenAs(end, date) ? end : day;
}
function wordsOf2({ state, stateRaw, order }) {
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
    const told = entry.notation.kind === "lines" && entry.names.length === 1 ? tiers2.slice(0, 1) : tiers2;
    const text4 = wordsOf2(entry);
    const tally = votes.get(text4) ?? /* @__PURE__ */ new Map();
    for (const tier of new Set(told)) tally.set(tier, (tally.get(tier) ?? 0) + 1);
    votes.set(text4, tally);
  }
  return votes;
}
function tiersMeant(entry, supported, votes, { tiers: tiers2 }, states2) {
  const given = tiers2.filter((tier) => states2[tier]?.trim() === entry.stateRaw);
  if (given.length > 0) return given;
  const open = tiers2.filter((tier) => states2[tier] === void 0);
  const texts = new Set(supported.map(wordsOf2));
  if (open.length <= 1 || texts.size <= 1) return open;
  const voted = open.filter((tier) => isBestFor(wordsOf2(entry), tier, votes));
  if (voted.length > 0) return voted;
  const named3 = open.filter((tier) => plainWords2(entry.stateRaw).includes(plainWords2(tier)));
  if (named3.length > 0) return named3;
  return open.filter((tier) => ![...votes.values()].some((tally) => tally.has(tier)));
}
function isBestFor(text4, tier, votes) {
  const own3 = votes.get(text4)?.get(tier) ?? 0;
  return own3 > 0 && [...votes.values()].every((tally) => (tally.get(tier) ?? 0) <= own3);
}

// src/document/read/state-column.ts
function mainColumn(index2, table, vocabulary) {
  const read2 = readerOf(table, index2);
  const { textFor, satisfies } = vocabulary;
  return { index: index2, textFor, satisfies: (entry, tier) => satisfies(read2(entry), tier) };
}
function furtherColumn(making) {
  const { index: index2, tier: last, table, entries, speakers, wanted, states: states2 } = making;
  const read2 = readerOf(table, index2);
  const own3 = new Map(entries.map((entry) => [read2(entry), entry]));
  const heard = {
    of: speakers.of,
    linesOf: (entry) => speakers.linesOf(own3.get(entry) ?? entry)
  };
  const tierIn = (tier) => tier !== null && counts(tier, last, wanted.tiers) ? tier : null;
  const header = table.header.cells[index2]?.text ?? "";
  const vocabulary = learnVocabulary([...own3.keys()], heard, narrowed(wanted, tierIn), {}, header);
  return {
    index: index2,
    satisfies: (entry, tier) => vocabulary.satisfies(read2(entry), tierIn(tier)),
    textFor: (tier, near, end) => vocabulary.textFor(tierIn(tier), near, end) ?? states2[tierIn(tier) ?? "ended"] ?? null
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
function survey(path2, text4, candidate, wanted, states2) {
  const read2 = readEntries2(candidate, wanted);
  const { main, tierOf, unclear } = tierColumns(candidate, read2, findSpeakers(read2, wanted), wanted);
  const chosen2 = { ...candidate, state: main };
  const entries = main === candidate.state ? read2 : readEntries2(chosen2, wanted);
  const speakers = findSpeakers(entries, wanted);
  const header = candidate.table.header.cells[main]?.text ?? "";
  const vocabulary = learnVocabulary(entries, speakers, wanted, states2, header);
  const further = [...tierOf].map(
    ([index2, tier]) => furtherColumn({ index: index2, tier, table: candidate.table, entries, speakers, wanted, states: states2 })
  );
  return {
    path: path2,
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
function withEntries(table, rows) {
  const entries = rows.map((entry, index2) => ({ ...entry, index: index2 }));
  return {
    ...table,
    entries,
    speakers: findSpeakers(entries, table.wanted),
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
function floorOf({ notation, names: names2 }) {
  if (notation.kind === "range") return notation.from.numbers;
  if (notation.kind === "above") return notation.bound.numbers;
  return names2.map((name) => name.label.numbers).reduce(
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
  const placed = named3.length > 2 ? named3 : entries.filter((entry) => placeOf(entry) !== null);
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
    return isCounted(compareNumbers(placeOf(entry) ?? [], placeOf(previous3) ?? []));
  }).length;
}
function placeOf(entry) {
  return entry.notation.kind === "newest" && entry.notation.of === null ? [Infinity] : floorOf(entry);
}

// src/document/read/published.ts
function publishedDates(table) {
  const ends = table.days.filter(({ kind }) => kind === "end");
  return ends.flatMap((column) => table.entries.flatMap((entry) => publishedIn(entry, column, table) ?? []));
}
function publishedIn(entry, column, table) {
  const line = lineOf(entry);
  const found2 = dateIn(entry.row.cells[column.index]?.text ?? "", column.order);
  if (line === null || found2 === null) return null;
  const where = { path: table.path, line: entry.row.line, source: sourceOf(entry, table.text) };
  const { tier } = column;
  const expected2 = dayOf(column, line, table.wanted.day);
  const date = expected2 !== null && isWrittenAs(expected2, found2.date) ? expected2 : found2.date.day;
  return { line: line.line.name, tier, date, expected: expected2, where };
}

// src/document/write/fold.ts
function isCatchAll(entry, { vocabulary }) {
  if (vocabulary.says(entry) !== "ended") return false;
  const { kind } = entry.notation;
  return kind === "below" || kind === "rest" || kind === "range" || entry.names.some((name) => name.fit === "coarse");
}
function catchAlls(table) {
  return table.entries.filter((entry) => isCatchAll(entry, table));
}
function boundFor(numbers, floors, table) {
  const bounds = catchAlls(table).filter(({ notation }) => notation.kind === "below");
  return takerOf(numbers, bounds, floors, table);
}
function canFold(line, takers, floors, table) {
  const { numbers } = line.line;
  const target = takerOf(numbers, takers, floors, table);
  return target !== null || takers.some((entry) => entry.notation.kind === "range" && table.speakers.of(line) === entry);
}
function takerOf(numbers, takers, floors, table) {
  const between4 = (from) => floors.some((row) => compareNumbers(row, numbers) < 0 && compareNumbers(row, from) >= 0);
  const taker = takers.find((entry) => {
    const { notation } = entry;
    if (notation.kind === "lines") return holdsCoarsely(entry, numbers);
    if (notation.kind === "rest") return holdsWithin(notation.of?.numbers ?? [], numbers) && !between4([]);
    if (notation.kind !== "below") return false;
    if (isDrawnBelow(entry, numbers, table)) return false;
    if (isBelow(numbers, notation.bound, notation.inclusive)) return true;
    return !between4(notation.bound.numbers) && (notation.inclusive || !isLeftOut(numbers, table));
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
  const lowest = wanted.lines.findLast((each) => each.tier !== null && speakers.of(each) === holder);
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
  const prefix = coarse?.label.numbers ?? [];
  return entries.some(
    ({ names: names2 }) => names2.some(({ label: label2, fit }) => fit !== "coarse" && holdsWithin(prefix, label2.numbers))
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
function holdsWithin(prefix, numbers) {
  return prefix.every((number, index2) => numbers[index2] === number);
}
function standingFloors({ entries }, spans = [], spent = /* @__PURE__ */ new Set()) {
  return entries.filter((entry) => entry.names.length === 0 && !spent.has(entry)).flatMap((entry) => {
    const from = spans.find((change) => change.entry === entry)?.from ?? null;
    const floor = from === null ? floorOf(entry) : from.split(".").map(Number);
    return floor === null ? [] : [floor];
  });
}

// src/document/observe.ts
function observations(table) {
  return [
    ...symbolicRows(table),
    ...gaps(table),
    ...unreadRows(table),
    ...unkeptColumns(table),
    ...differingDates(table),
    ...openEnds(table)
  ];
}
function symbolicRows({ entries, path: path2, candidate }) {
  const isWordy = (entry) => ["newest", "rest", "branch"].includes(entry.notation.kind);
  if (entries.length === 0 || !entries.every(isWordy)) return [];
  return [wordyRows({ path: path2, line: candidate.table.line })];
}
function gaps(table) {
  const { entries, wanted, speakers, path: path2, candidate } = table;
  if (!entries.some((entry) => isCatchAll(entry, table))) return [];
  const unlisted = wanted.lines.filter((line) => line.tier === null && speakers.of(line) === null);
  if (unlisted.length === 0) return [];
  const names2 = unlisted.map(({ line }) => line.name);
  return [unlistedLines(names2, { path: path2, line: candidate.table.line })];
}
function unreadRows(table) {
  const unread2 = table.entries.filter(({ notation }) => notation.kind === "unread");
  return unread2.map(
    (entry) => unreadRow(versionText(entry, table), { path: table.path, line: entry.row.line })
  );
}
function unkeptColumns({ entries, candidate, path: path2 }) {
  const { header } = candidate.table;
  return header.cells.flatMap((cell, column) => {
    if (column === candidate.version || column === candidate.state) return [];
    const texts = entries.map((entry) => entry.row.cells[column]?.text ?? "");
    const exact = texts.filter((text4) => /^v?\d+\.\d+\.\d+/u.test(text4));
    if (exact.length === 0 || exact.length * 2 < texts.length) return [];
    return [columnNotKept(cell.text, { path: path2, line: header.line })];
  });
}
function openCells(before, after) {
  const known = new Set(before.entries.map((entry) => before.text.slice(entry.row.start, entry.row.end)));
  const said = new Map(before.entries.map((entry) => [versionText(entry, before), entry.stateRaw]));
  const { candidate } = after;
  return after.entries.filter((entry) => !known.has(after.text.slice(entry.row.start, entry.row.end))).flatMap((entry) => {
    const open = candidate.table.header.cells.filter((_, column) => {
      if (column === candidate.version) return lacksLink(entry, after);
      const text4 = entry.row.cells[column]?.text ?? "";
      return !isSettled(entry, column, after) && isOpenCell(text4, entry, said.get(versionText(entry, after)));
    });
    if (open.length === 0) return [];
    const columns2 = open.map((cell) => cell.text);
    return [cellsToCheck(columns2, versionText(entry, after), { path: after.path, line: entry.row.line })];
  });
}
function isOpenCell(text4, { stateRaw }, said) {
  if (text4 === "" || /\d/u.test(text4)) return true;
  const isSaid = said === void 0 ? readState(text4).kind === "unread" : said !== stateRaw;
  return isSaid && new RegExp("\\p{L}", "u").test(text4);
}
function isSettled(entry, column, { days, states: states2 }) {
  if (states2.some(({ index: index2 }) => index2 === column)) return true;
  const text4 = entry.row.cells[column]?.text ?? "";
  const kept = days.find(({ index: index2 }) => index2 === column);
  return kept !== void 0 && (isOpen(text4) ? kept.like !== null : dateIn(text4, kept.order) !== null);
}
function differingDates(table) {
  return publishedDates(table).flatMap(
    ({ line, date, expected: expected2, where }) => expected2 !== null && date < expected2 ? [dateDiffers(line, date, expected2, where)] : []
  );
}
function openEnds(table) {
  const { candidate, entries, path: path2, wanted } = table;
  const { header } = candidate.table;
  return table.days.flatMap((column) => {
    if (column.kind !== "end") return [];
    const ends = entries.flatMap((entry) => {
      const line = lineOf(entry);
      const day = line === null ? null : dayOf(column, line, wanted.day);
      const isLeft = isOpen(entry.row.cells[column.index]?.text ?? "");
      return day !== null && isLeft ? [`${versionText(entry, table)} through ${day}`] : [];
    });
    const title = header.cells[column.index]?.text ?? "";
    return ends.length === 0 ? [] : [endsLeftOpen(title, ends, { path: path2, line: header.line })];
  });
}
var link = /\]\(|\]\[|<https?:/u;
function lacksLink(entry, { entries, candidate }) {
  const isLinked = ({ row }) => link.test(row.cells[candidate.version]?.raw ?? "");
  const others2 = entries.filter((other) => other !== entry && other.names.length > 0);
  return entry.names.length > 0 && !isLinked(entry) && others2.length > 0 && others2.every(isLinked);
}
function lostFootnotes(before, after) {
  const { table } = before.candidate;
  const referred = before.text.slice(table.start, table.end).match(/\[\^[^\][]+\]/gu) ?? [];
  return [...new Set(referred)].filter((mark) => before.text.includes(`${mark}:`) && after.text.split(mark).length === 2).map((mark) => footnoteLeft(mark, { path: after.path, line: lineOfText(`${mark}:`, after.text) }));
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
  const { start, end, line } = spanOf(node2);
  const [header, ...rows] = node2.children.map((row) => readRow(row, text4));
  if (header === void 0) throw new Error("a GFM table has a header");
  return { line, start, end, header, delimiter: readDelimiter(header, text4), rows, section };
}
function readRow(node2, text4) {
  const span = spanOf(node2);
  const cells2 = node2.children.map((cell) => {
    const { start, end } = between(spanOf(cell), text4);
    return { start, end, raw: text4.slice(start, end).trim(), text: readable(toString(cell)) };
  });
  return { line: span.line, start: span.lineStart, end: lineEnd(text4, span.start), cells: cells2 };
}
function between(span, text4) {
  const source = text4.slice(span.start, span.end);
  const left = source.startsWith("|") ? 1 : 0;
  const shown2 = source.trimEnd();
  const closed2 = shown2.length > left && shown2.endsWith("|") && !shown2.endsWith("\\|");
  return { start: span.start + left, end: closed2 ? span.start + shown2.length - 1 : span.end };
}
function readable(text4) {
  return text4.replace(/<!--.*?-->/gu, "").replace(/\[([^\][]+)\]\[[^\][]*\]/gu, "$1").replace(/\s+/gu, " ").trim();
}
function readDelimiter(header, text4) {
  const start = header.end + (text4.startsWith("\r\n", header.end) ? 2 : 1);
  const end = lineEnd(text4, start);
  const cells2 = [];
  let from = start;
  for (const part of text4.slice(start, end).split("|")) {
    const raw = part.trim();
    if (raw !== "") cells2.push({ start: from, end: from + part.length, raw, text: raw });
    from += part.length + 1;
  }
  return { line: header.line + 1, start, end, cells: cells2 };
}
function sectionAt(root, text4, at) {
  const headings = root.children.filter((node2) => node2.type === "heading");
  const above = headings.filter((heading) => spanOf(heading).start < at.start).at(-1);
  const level = above?.depth ?? 0;
  const next = headings.find(
    (heading) => spanOf(heading).start > at.start && (level === 0 || heading.depth <= level)
  );
  return {
    title: above === void 0 ? "" : readable(toString(above)),
    start: above === void 0 ? 0 : spanOf(above).start,
    end: next === void 0 ? text4.length : spanOf(next).start
  };
}

// src/document/read/owner.ts
function ownerOf(root, text4, table) {
  for (const node2 of root.children) {
    const { start, line } = spanOf(node2);
    if (node2.type !== "html" || start < table.section.start || start > table.start) continue;
    if (claims(node2.value, text4.slice(table.end))) return { line, comment: node2.value.split("\n")[0] ?? "" };
  }
  return null;
}
function claims(comment, after) {
  if (!comment.startsWith("<!--")) return false;
  if (/auto-?generated|generated (?:by|from)|do not edit|do not modify|copy changes there/iu.test(comment))
    return true;
  const begin = /<!--\s*([\w:.-]*?)[-:_ ]?(?:begin|start)\b/iu.exec(comment);
  if (begin === null) return false;
  return /<!--\s*[\w:.-]*[-:_ ]?(?:end|stop)\b/iu.test(after);
}

// src/document/read/table-columns.ts
function isReadColumn(table, column) {
  const header = headerText(table, column);
  if (foreignHeader.test(header) || supportWords.test(header) && !versionWords.test(header)) return false;
  const cells2 = cellsOf(table, column);
  const read2 = cells2.map(readNotation).filter(isRead);
  return read2.some(({ kind }) => kind !== "branch") && read2.length * 2 >= cells2.length;
}
function isHeadedColumn(table, column) {
  const header = headerText(table, column);
  if (foreignHeader.test(header) || !versionHeader.test(header)) return false;
  const others2 = table.header.cells.map((_, other) => other).filter((other) => other !== column);
  return cellsOf(table, column).some((cell) => isRead(readNotation(cell))) && others2.some((other) => supportWords.test(headerText(table, other)) && statesIn(table, other) > 0);
}
function cellsOf(table, column) {
  return table.rows.map((row) => row.cells[column]?.text ?? "").filter((text4) => text4 !== "");
}
function headerText(table, column) {
  return table.header.cells[column]?.text ?? "";
}
function namesLine(notation) {
  return notation.kind === "lines" || notation.kind === "pre-release";
}
function statesIn(table, column) {
  return cellsOf(table, column).filter((cell) => isDecided(readState(cell))).length;
}
function isStateColumn(table, column) {
  const header = headerText(table, column);
  if (releaseHeader.test(header)) return false;
  const decided = statesIn(table, column);
  if (supportWords.test(header)) return decided > 0;
  if (foreignHeader.test(header)) return false;
  return decided > 0 && decided * 2 >= cellsOf(table, column).length;
}
function isDecided(state) {
  return state.kind !== "unread" && state.kind !== "open";
}
function bestStateColumn(table, columns2) {
  const spoken = columns2.filter((column) => supportWords.test(headerText(table, column)));
  const told = spoken.filter(
    (column) => !isDated(table, column) && statesIn(table, column) * 2 >= cellsOf(table, column).length
  );
  const among = [told, spoken, columns2].find((some) => some.length > 0) ?? [];
  const most3 = Math.max(...among.map((column) => statesIn(table, column)));
  const best = among.filter((column) => statesIn(table, column) === most3);
  if (best.every((column) => isDated(table, column))) return best.at(-1);
  const widest2 = Math.max(...best.map((column) => supportedIn(table, column)));
  return best.find((column) => supportedIn(table, column) === widest2);
}
function supportedIn(table, column) {
  return cellsOf(table, column).filter((cell) => ["full", "partial"].includes(readState(cell).kind)).length;
}
function isDated(table, column) {
  return cellsOf(table, column).some((cell) => readState(cell).kind === "date");
}

// src/document/read/locate.ts
function locateTable(root, text4, choice2) {
  const tables = tablesOf(root, text4).filter((table) => isOwn(table, choice2));
  const read2 = tables.flatMap((table) => candidateOf(table, isReadColumn) ?? []);
  const candidates = read2.length > 0 ? read2 : tables.flatMap((table) => candidateOf(table, isHeadedColumn) ?? []);
  const chosen2 = choose(candidates, root, choice2);
  if (!chosen2.ok || chosen2.value === null || choice2.adopt) return chosen2;
  const owner = ownerOf(root, text4, chosen2.value.table);
  return owner === null ? chosen2 : failure([foreignOwner(choice2.path, owner.line, owner.comment)]);
}
function isOwn({ section }, { table }) {
  return table !== null || !foreignHeading.test(section.title);
}
function isVersionTable(table) {
  return (candidateOf(table, isReadColumn) ?? candidateOf(table, isHeadedColumn)) !== null;
}
function hasVersions(table) {
  return table.header.cells.some((_, column) => isReadColumn(table, column));
}
function choose(candidates, root, { path: path2, table: wanted }) {
  const titles = candidates.map(({ table }) => ({ line: table.line, title: table.section.title }));
  const named3 = wanted === null ? candidates : candidates.filter(({ table }) => isTitled(table, wanted));
  if (wanted !== null && named3.length === 0) return failure([namedTableMissing(path2, wanted, titles)]);
  const [only, second] = named3;
  if (only === void 0 || second === void 0) return success(only ?? null);
  const [best, other] = likeliest(named3, [
    ({ readable: readable2 }) => readable2,
    ({ table }) => speaksOfSupport(table.section.title),
    (candidate) => !isArchive(candidate, root),
    ({ table }) => versionWords.test(table.section.title)
  ]);
  if (best !== void 0 && other === void 0) return success(best);
  return failure([ambiguousTable(path2, titles)]);
}
function likeliest(candidates, tests) {
  return tests.reduce((left, passes) => {
    const passed = left.filter(passes);
    return passed.length > 0 ? passed : left;
  }, candidates);
}
function isArchive({ table }, root) {
  if (endedHeading.test(table.section.title)) return true;
  const before = root.children.filter((node2) => node2.type === "html" && spanOf(node2).start < table.start);
  const marks = before.flatMap(
    (node2) => "value" in node2 ? node2.value.match(/<\/?details\b/giu) ?? [] : []
  );
  return marks.at(-1)?.toLowerCase() === "<details";
}
function isTitled(table, wanted) {
  return table.section.title.toLowerCase() === wanted.trim().toLowerCase();
}
function speaksOfSupport(title) {
  return supportWords.test(title) && !foreignHeader.test(title);
}
function candidateOf(table, isVersionColumn) {
  const columns2 = table.header.cells.map((_, index2) => index2);
  const version3 = columns2.find((column) => isVersionColumn(table, column));
  if (version3 === void 0) return emptyCandidate(table);
  const states2 = columns2.filter((column) => column !== version3 && isStateColumn(table, column));
  const state = bestStateColumn(table, states2);
  if (state !== void 0) return { table, version: version3, state, readable: true };
  const meant2 = columns2.find((column) => column !== version3 && supportWords.test(headerText(table, column)));
  const other = meant2 ?? (version3 === 0 && columns2.length === 2 && supportWords.test(table.section.title) ? 1 : void 0);
  const named3 = cellsOf(table, version3).some((cell) => namesLine(readNotation(cell)));
  return named3 && other !== void 0 ? { table, version: version3, state: other, readable: false } : null;
}
function emptyCandidate(table) {
  if (table.rows.length > 0 || table.header.cells.length < 2) return null;
  const version3 = table.header.cells.findIndex(
    (cell) => /^versions?\b|版本|バージョン|верси|vers/iu.test(cell.text)
  );
  const state = table.header.cells.findIndex(
    (cell, index2) => index2 !== version3 && supportWords.test(cell.text)
  );
  return version3 === -1 || state === -1 ? null : { table, version: version3, state, readable: true };
}

// src/document/read/passed-over.ts
function passedOver(root, text4) {
  const whole = tablesOf(root, text4).map((table) => {
    const reason = hasVersions(table) ? "no states" : "no versions";
    return { line: table.line, reason, isOfVersions: false };
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
  const fields2 = fieldsOf(a, withoutWords);
  if (fields2.length !== fieldsOf(b, withoutWords).length) return false;
  const [one2, other] = [a, b];
  return fields2.every((field) => isSame2(one2?.[field], other?.[field], withoutWords));
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
function isInSection(run2, { section }) {
  return run2.start >= section.start && run2.start < section.end;
}
function runsIn(node2, text4, paragraph) {
  if (passedOver2.has(node2.type)) return [];
  const { start, end, line } = spanOf(node2);
  if (node2.type === "text") {
    return [{ start, line, source: text4.slice(start, end), before: text4.slice(paragraph ?? start, start) }];
  }
  if (!("children" in node2)) return [];
  const within2 = node2.type === "paragraph" ? start : paragraph;
  return node2.children.flatMap((child) => runsIn(child, text4, within2));
}

// src/document/read/current.ts
var currentWords = "current|latest|newest|actual|atual|attuale|aktuell|actuel(?:le)?|最新|当前|現在|текущ\\p{L}*|актуальн\\p{L}*|최신|현재";
var marker2 = new RegExp(`(?<!\\s)\\s*[(（](?:${currentWords})[)）]$`, "iu");
var alone = new RegExp(`^[^\\p{L}]*(?:${currentWords})[^\\p{L}]*$`, "iu");
function withoutCurrent(raw) {
  const bare = raw.replace(marker2, "");
  return bare === raw || bare === "" ? null : bare;
}
function isCurrentAlone(raw) {
  return alone.test(raw);
}

// src/document/write/relabel.ts
function digitsFor(label2, { line }) {
  const count = countOf(label2.digits);
  if (label2.numbers.length > line.numbers.length) return padded(line.latest.version.parts, count);
  return count > label2.numbers.length ? padded(line.name.split("."), count) : line.name;
}
function boundBelow(label2, digits2) {
  const count = countOf(label2.digits);
  const parts2 = digits2.split(".");
  if (count >= parts2.length) return padded(parts2, count);
  return parts2.slice(count).every((part) => Number(part) === 0) ? padded(parts2, count) : digits2;
}
function boundThrough(label2, { line }, listed3) {
  const count = countOf(label2.digits);
  const { parts: parts2 } = line.latest.version;
  const isFirst = Number(parts2[1] ?? 0) === 0;
  if (count > line.numbers.length) return count > 2 || isFirst ? padded(parts2, count) : line.name;
  const cut2 = line.numbers.slice(0, count);
  const contains3 = listed3.some((numbers) => cut2.every((number, index2) => (numbers[index2] ?? 0) === number));
  return contains3 ? line.name : padded(line.name.split("."), count);
}
function replaceDigits(raw, from, to) {
  const found2 = new RegExp(`(?<![\\d.])${from.replaceAll(".", "\\.")}(?!\\d|\\.\\d)`, "gu");
  return found2.test(raw) ? raw.replace(found2, () => to) : null;
}
function countOf(digits2) {
  return digits2.split(".").length;
}
function padded(parts2, count) {
  return Array.from({ length: count }, (_, index2) => parts2[index2] ?? "0").join(".");
}

// src/document/write/label-cell.ts
var movingMarker = new RegExp(`${currentWords}|stable|main|master|derni|recente`, "iu");
var separator = /(?<!\s)(\s*[,/、]\s*|\s+(?:and|or|und|y|et|e|и|&)\s+)/u;
function isMovingMarker(suffix) {
  return movingMarker.test(suffix);
}
function clonedLabel(entry, raw, line, isNewest) {
  const [name] = entry.names;
  if (name === void 0) return line.line.name;
  const own3 = isNewest ? withoutAsides(raw) : withoutNewest(withoutAsides(raw));
  const piece = withoutReference(entry.names.length > 1 ? own3.split(separator)[0] ?? own3 : own3, name.label);
  const suffix = suffixOf(entry);
  const keeps = isMovingMarker(suffix) ? isNewest : /\blts\b/iu.test(suffix) && line.lts;
  const bare = suffix === "" || keeps ? piece : withoutSuffix(piece, suffix);
  const isCoarse = name.label.wildcard && line.line.numbers.length > name.label.numbers.length;
  const form = isCoarse ? withWildcardsFor(bare, name.label, line) : bare;
  return replaceDigits(form, name.label.digits, clonedDigits(entry, line));
}
function withoutNewest(raw) {
  const [, text4, target] = /^\[([^\][]+)\](\(.*\)|\[.*\])$/u.exec(raw) ?? [];
  if (text4 !== void 0) return `[${withoutNewest(text4)}]${target}`;
  const [, bracketed, behind] = namedNewest.exec(raw) ?? [];
  return bracketed ?? behind ?? raw;
}
var namedNewest = /^[^\d()]*[^\d()\s]\s*(?:\((`?v?\d[\w.*]{0,60}`?)\)|(?<=(?:main|master)`?\s?\/\s)(`?v?\d[\w.*]{0,60}`?))\W*$/iu;
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
  const [, before = "", after = ""] = /^([`*_~]*)[^`*_~]+([`*_~]*)$/u.exec(raw) ?? [];
  return `${before}${label2}${after}`;
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
  const at = raw.lastIndexOf(suffix);
  return at === -1 ? raw : `${raw.slice(0, at).trimEnd()}${raw.slice(at + suffix.length)}`;
}
function withoutLines(raw, without) {
  const digits2 = without.map((name) => name.label.digits);
  const pieces = raw.split(separator);
  const kept = [];
  for (let index2 = 0; index2 < pieces.length; index2 += 2) {
    const piece = pieces[index2] ?? "";
    if (digits2.some((each) => replaceDigits(piece, each, each) !== null)) continue;
    if (kept.length > 0) kept.push(pieces[index2 - 1] ?? "");
    kept.push(piece);
  }
  return kept.join("");
}

// src/width.ts
var wide = new RegExp("\\p{Emoji_Presentation}|[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\ufe0f", "u");
var unseen = /^[\p{Mark}\u200b-\u200d]+$/u;
var plain = /^[ -~]*$/;
function widthOf(text4) {
  if (plain.test(text4)) return text4.length;
  return charactersOf(text4).reduce((sum, character) => sum + columns(character), 0);
}
var joining = /[\p{Mark}\u200b-\u200d\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;
function charactersOf(text4) {
  if (!joining.test(text4)) return [...text4];
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  return [...segmenter.segment(text4)].map(({ segment }) => segment);
}
function padded2(text4, width) {
  return text4 + " ".repeat(Math.max(0, width - widthOf(text4)));
}
function columns(character) {
  if (unseen.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
function wrapped(text4, width) {
  if (width === null || widthOf(text4) <= width) return [text4];
  const lines = [];
  let line = "";
  for (const word of text4.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) lines.push(line);
    line = line !== "" && widthOf(longer) > width ? word : longer;
  }
  return [...lines, line];
}

// src/document/markdown/layout.ts
function layoutOf(table) {
  const lines = [table.header, table.delimiter, ...table.rows];
  return table.header.cells.map((cell, column) => {
    const cells2 = lines.flatMap((line) => line.cells[column] ?? []);
    const measure = measures.find((each) => isEqual(cells2, each)) ?? "columns";
    const isWhole = isEqual(cells2, measure);
    const isClosedEverywhere = cells2.length === lines.length && lines.every((line) => isClosed(line, column));
    const isAligned = isClosedEverywhere && (isWhole || isPadded(cells2.slice(2), measure));
    const [, , first = cell] = cells2;
    return {
      measure,
      width: isAligned ? cellWidth(first, measure) : null,
      isHeadAligned: isAligned && isWhole,
      align: alignOf(table.delimiter.cells[column]?.raw ?? ""),
      spaced: cell.end - cell.start > cell.raw.length
    };
  });
}
var measures = ["columns", "characters"];
function isEqual(cells2, measure) {
  return new Set(cells2.map((cell) => cellWidth(cell, measure))).size === 1;
}
function isPadded(cells2, measure) {
  return new Set(cells2.map(({ raw }) => raw.length)).size > 1 && isEqual(cells2, measure);
}
function isClosed(line, column) {
  const cell = line.cells[column];
  return cell !== void 0 && (column < line.cells.length - 1 || cell.end < line.end);
}
function alignOf(delimiter) {
  if (!delimiter.endsWith(":")) return "left";
  return delimiter.startsWith(":") ? "center" : "right";
}
function cellWidth({ start, end, raw }, measure) {
  return end - start - raw.length + lengthOf(raw, measure);
}
function widthFor(column, content3) {
  return Math.max(column.width ?? 0, lengthOf(content3, column.measure) + (column.spaced ? 2 : 0));
}
function padCell(source, content3, column, width) {
  const blank = column.spaced ? " " : "";
  const isBlank = source.trim() === "";
  const before = isBlank ? blank : /^\s*/u.exec(source)?.[0] ?? "";
  const after = isBlank ? blank : source.slice(source.trimEnd().length);
  if (column.width === null) {
    return content3 === "" && isBlank ? source : `${before}${content3}${keptRoom(source, content3, after, column)}`;
  }
  const room = Math.max(0, width - lengthOf(content3, column.measure));
  const left = Math.min(room, leftRoom(column, room, isBlank, before.length));
  return `${" ".repeat(left)}${content3}${" ".repeat(room - left)}`;
}
function keptRoom(source, content3, after, { measure }) {
  const grown = lengthOf(content3, measure) - lengthOf(source.trim(), measure);
  return after.length < 2 || grown < 2 ? after : " ".repeat(Math.max(1, after.length - grown));
}
function leftRoom({ align, spaced: spaced2 }, room, isBlank, before) {
  if (align === "right") return Math.max(0, room - (spaced2 ? 1 : 0));
  return align === "center" && !isBlank ? Math.floor(room / 2) : before;
}
function widenDelimiter(source, width) {
  const missing = width - source.length;
  const dash2 = source.lastIndexOf("-");
  if (missing <= 0 || dash2 === -1) return source;
  return `${source.slice(0, dash2)}${"-".repeat(missing)}${source.slice(dash2)}`;
}
function widenCell(source, column, width) {
  const spaces = " ".repeat(Math.max(0, width - lengthOf(source, column.measure)));
  return column.align === "right" ? `${spaces}${source}` : `${source}${spaces}`;
}
function lengthOf(text4, measure) {
  return measure === "columns" ? widthOf(text4) : [...text4].length;
}

// src/document/write/splice.ts
function splice2(text4, table, draft) {
  const columns2 = layoutOf(table);
  const widths = columns2.map((column, index2) => {
    const contents = draft.rows.flatMap((row) => row.cells.get(index2) ?? []);
    return Math.max(column.width ?? 0, ...contents.map((content3) => widthFor(column, content3)));
  });
  const frame = { text: text4, columns: columns2, widths };
  const head = [headerLine(table.header, frame), delimiterLine(table.delimiter, frame)];
  const lines = [...head, ...draft.rows.map((row) => bodyLine(row, table, frame))];
  return { change: changeOf(text4, table, lines), edits: editsOf(text4, table, lines) };
}
function headerLine(row, frame) {
  const source = rebuild(
    row,
    frame,
    (cell, index2) => frame.columns[index2]?.isHeadAligned ? widened(cell, index2, frame) : cell
  );
  return { old: row, source };
}
function delimiterLine(row, frame) {
  const { columns: columns2, widths } = frame;
  const source = rebuild(
    row,
    frame,
    (cell, index2) => columns2[index2]?.isHeadAligned ? widenDelimiter(cell, widths[index2] ?? 0) : cell
  );
  return { old: row, source };
}
function bodyLine(draft, table, frame) {
  const row = draft.entry?.row ?? table.delimiter;
  const source = rebuild(row, frame, (cell, index2) => {
    const content3 = draft.cells.get(index2);
    const column = frame.columns[index2];
    if (column === void 0 || content3 === void 0) return widened(cell, index2, frame);
    return padCell(draft.entry === null ? "" : cell, content3, column, frame.widths[index2] ?? 0);
  });
  return { old: draft.isNew ? null : row, source };
}
function widened(source, index2, { columns: columns2, widths }) {
  const column = columns2[index2];
  return column === void 0 || column.width === null ? source : widenCell(source, column, widths[index2] ?? 0);
}
function rebuild(row, { text: text4 }, cellOf) {
  let line = "";
  let from = row.start;
  for (const [index2, cell] of row.cells.entries()) {
    line += text4.slice(from, cell.start) + cellOf(text4.slice(cell.start, cell.end), index2);
    from = cell.end;
  }
  return line + text4.slice(from, row.end);
}
function applyChanges(text4, changes) {
  const ordered = [...changes].sort((a, b) => a.start - b.start);
  let result = "";
  let from = 0;
  for (const change of ordered) {
    result += text4.slice(from, change.start) + change.with;
    from = change.end;
  }
  return result + text4.slice(from);
}
function changeOf(text4, table, lines) {
  const rows = [table.header, table.delimiter, ...table.rows];
  const end = rows.at(-1)?.end ?? table.end;
  const endings = new Map(
    rows.map((row, index2) => [row, text4.slice(row.end, rows[index2 + 1]?.start ?? row.end)])
  );
  const usual = endings.get(table.header) ?? "";
  const body = lines.map(({ old, source }, index2) => {
    if (index2 === lines.length - 1) return source;
    return source + ((old === null ? "" : endings.get(old)) || usual);
  });
  return { start: table.header.start, end, with: body.join("") };
}
function editsOf(text4, table, lines) {
  const edits = [];
  let gone2 = [];
  let come = [];
  let previous3 = table.header.line - 1;
  const flush = () => {
    edits.push(...pairUp(text4, gone2, come, previous3));
    previous3 = gone2.at(-1)?.line ?? previous3;
    [gone2, come] = [[], []];
  };
  const kept = new Set(lines.flatMap(({ old }) => old ?? []));
  const rows = [table.header, table.delimiter, ...table.rows];
  let next = 0;
  for (const { old, source } of lines) {
    if (old === null) {
      come.push(source);
      continue;
    }
    for (; rows[next] !== old; next++) gone2.push(...rows.slice(next, next + 1));
    next++;
    flush();
    previous3 = old.line;
    const before = text4.slice(old.start, old.end);
    if (before !== source) edits.push({ line: old.line, before, after: source });
  }
  gone2.push(...rows.slice(next).filter((row) => !kept.has(row)));
  flush();
  return edits;
}
function pairUp(text4, gone2, come, previous3) {
  const changed2 = gone2.map((row, index2) => {
    return { line: row.line, before: text4.slice(row.start, row.end), after: come[index2] ?? null };
  });
  const line = gone2.at(-1)?.line ?? previous3;
  return [...changed2, ...come.slice(gone2.length).map((after) => ({ line, before: null, after }))];
}

// src/document/write/mention.ts
var mostReported = 10;
var longestSentence = 600;
var cue = new RegExp("(?<!\\p{L})(?:latest|newest|current|currently|most recent|aktuell\\w*|neueste\\w*|actual|[úu]ltim[ao]|derni(?:er|[eè]re)|actuel(?:le)?|atual)(?!\\p{L})|最新|現在|当前|目前|последн|текущ|актуальн|최신|현재", "iu");
var condition = /\b(?:examples?|e\.g\.|if|until|once|since|before|after|when|beispiel|wenn|bis|nach|ejemplo|exemplo|exemple|si|hasta|até|après|avant)(?![\w-])|例|если|пример/iu;
function findMentions(before, after, root, rule) {
  const old = newestLabel(before);
  const now = newestLabel(after);
  const runs = proseOf(root, before.text);
  const { table } = before.candidate;
  const moving = rule === "report" || old === null || now === null || old === now || shapeOf(old) !== shapeOf(now) ? [] : runs.filter((run2) => isInSection(run2, table)).flatMap((run2) => occurrences(run2, old).filter(isCurrent));
  const changed2 = changedLabels(before, after);
  const left = leftBehind(before, after);
  const others2 = [
    ...runs.filter((run2) => isInSection(run2, table)),
    ...runs.filter((run2) => !isInSection(run2, table))
  ].flatMap((run2) => [
    ...changed2.flatMap((label2) => occurrences(run2, label2)),
    ...isInSection(run2, table) ? releasesIn(run2, left) : []
  ]).filter((found2) => !moving.some(({ run: run2, at }) => run2 === found2.run && at === found2.at)).filter((found2) => !isAdvisory(found2, before.text));
  const changes = moving.map((found2) => replacement(found2, now ?? ""));
  return {
    changes,
    edits: lineEdits(before.text, changes),
    found: [
      ...moving.map((found2) => asMention(found2, true)),
      ...once2(others2.map((found2) => asMention(found2, false))).slice(0, mostReported)
    ]
  };
}
function newestLabel(table) {
  const newest = newestNamed(table);
  return newest === null ? null : labelText(newest, table);
}
function shapeOf(label2) {
  return label2.replaceAll(/\d+(?:\.\d+)*/gu, "N");
}
function newestNamed(table) {
  const named3 = table.entries.filter(
    (entry) => entry.notation.kind === "lines" && entry.names.length === 1 && table.vocabulary.says(entry) === "supported"
  );
  const [newest] = [...named3].sort((a, b) => compareNumbers(numbersOf(b), numbersOf(a)));
  return newest ?? null;
}
function numbersOf(entry) {
  return entry.names[0]?.label.numbers ?? [];
}
function labelText(entry, table) {
  return withoutSuffix(versionText(entry, table), suffixOf(entry)).trim();
}
function changedLabels(before, after) {
  const says = new Map(after.entries.map((entry) => [labelText(entry, after), entry.stateRaw]));
  return before.entries.filter((entry) => entry.notation.kind === "lines" && entry.names.length === 1).filter((entry) => says.get(labelText(entry, before)) !== entry.stateRaw).map((entry) => labelText(entry, before));
}
function leftBehind(before, after) {
  const [was, now] = [newestNamed(before), newestNamed(after)];
  if (was === null || now === null) return null;
  return compareNumbers(numbersOf(now), numbersOf(was)) > 0 ? numbersOf(was) : null;
}
var release = /(?<![\p{L}\d.<>=~^[-])v?(\d+(?:\.\d+)+)(?![\p{L}\d]|\.\d)/gu;
function releasesIn(run2, line) {
  if (line === null) return [];
  return [...run2.source.matchAll(release)].map((match) => ({ run: run2, at: match.index, label: match[0] })).filter((found2) => isReleaseOf(line, found2.label) && isCurrent(found2));
}
function isReleaseOf(line, text4) {
  const numbers = text4.replace("v", "").split(".").map(Number);
  return numbers.length > line.length && line.every((number, index2) => numbers[index2] === number);
}
function occurrences(run2, label2) {
  if (!run2.source.includes(label2)) return [];
  const escaped = label2.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const pattern = new RegExp(`(?<![\\p{L}\\d.<>=~^[-])${escaped}(?![\\p{L}\\d]|\\.[\\dxX*]|-\\p{L})`, "gu");
  return [...run2.source.matchAll(pattern)].map((match) => ({ run: run2, at: match.index, label: label2 }));
}
function isCurrent({ run: run2, at }) {
  const sentence = `${run2.before}${run2.source.slice(Math.max(0, at - longestSentence), at)}`.slice(-longestSentence).split(/[.!?](?=\s+[\p{Lu}(])|[。！？]/u).at(-1) ?? "";
  if (condition.test(sentence)) return false;
  return cue.test(sentence.trim().split(/\s+/u).slice(-5).join(" "));
}
function isAdvisory({ run: run2, at }, text4) {
  const from = text4.lastIndexOf("\n", run2.start + at) + 1;
  const to = text4.indexOf("\n", run2.start + at);
  return /\b(?:CVE|GHSA)-/u.test(text4.slice(from, to === -1 ? void 0 : to));
}
function replacement({ run: run2, at, label: label2 }, now) {
  return { start: run2.start + at, end: run2.start + at + label2.length, with: now };
}
function asMention({ run: run2, at, label: label2 }, updated) {
  const breaks = run2.source.slice(0, at).match(/\r\n|\r|\n/gu)?.length ?? 0;
  return { line: run2.line + breaks, text: label2, updated };
}
function once2(all2) {
  const seen = /* @__PURE__ */ new Set();
  return all2.filter(({ line, text: text4 }) => {
    const key2 = `${line} ${text4}`;
    return !seen.has(key2) && seen.add(key2);
  });
}
function lineEdits(text4, changes) {
  const lines = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const start = Math.max(text4.lastIndexOf("\n", change.start - 1), text4.lastIndexOf("\r", change.start - 1)) + 1;
    lines.set(start, [...lines.get(start) ?? [], change]);
  }
  return [...lines].map(([start, here]) => {
    const before = /[^\r\n]*/u.exec(text4.slice(start))?.[0] ?? "";
    const shifted3 = here.map((change) => ({
      ...change,
      start: change.start - start,
      end: change.end - start
    }));
    return { line: lineNumber(text4, start), before, after: applyChanges(before, shifted3) };
  });
}
function lineNumber(text4, offset) {
  return (text4.slice(0, offset).match(/\r\n|\r|\n/gu)?.length ?? 0) + 1;
}

// src/problem/row.ts
function unreadState(path2, line, text4, source) {
  return {
    code: "unread-state",
    what: `The state "${text4}" in ${path2} cannot be read.`,
    why: "It is no word or sign for support or its end that is known here.",
    fix: 'Say what the texts of this table mean in the policy, for example states: { supported: "…", ended: "…" }',
    where: { path: path2, line, source }
  };
}
function ambiguousDates(path2, line, column, text4, [dayFirst, monthFirst], source) {
  return {
    code: "ambiguous-dates",
    what: `The date "${text4}" in the column "${column}" of ${path2} can be read two ways.`,
    why: `It is ${dayFirst} with the day first and ${monthFirst} with the month first, and no date of the column has a day above 12 that would tell.`,
    fix: `Write the dates of this column as ${dayFirst}, or with the name of the month.`,
    where: { path: path2, line, source }
  };
}
function unknownText(path2, line, tier, column = null) {
  const name = tier ?? "ended";
  const place = column === null ? `The table in ${path2}` : `The column "${column}" in ${path2}`;
  return {
    code: "no-state-text",
    what: `${place} has no text for "${name}".`,
    why: "No row shows how it writes that state, and its other states have no usual counterpart.",
    fix: `Say how to write it in the policy: states: { ${name}: "…" }`,
    where: { path: path2, line }
  };
}
function coarseRow(path2, line, text4, split3, source) {
  return {
    code: "coarse-row",
    what: `The row "${text4}" in ${path2} speaks for lines that are no longer in the same state.`,
    why: split3,
    fix: 'Use "line: major" if the row says what you promise, or let "rows: concrete" in the policy put a row for each line in its place.',
    where: { path: path2, line, source }
  };
}
function finerRows(path2, line, name, rows, source) {
  return {
    code: "finer-rows",
    what: `Several rows of ${path2} lie inside the line ${name}.`,
    why: `The rows ${quoted(rows)} are finer than the policy's lines.`,
    fix: `Keep one row for ${name}, or choose a finer "line" in the policy.`,
    where: { path: path2, line, source }
  };
}
var contradiction = sameVersions(
  "contradiction",
  "contradicts",
  "Both speak of the same versions and give them different states.",
  "Remove the one that is wrong."
);
var repeatedLine = sameVersions(
  "repeated-line",
  "names the same versions as",
  "The rows differ only in columns that are no versions, such as packages, and the policy knows one product.",
  "Keep one row for each line, or keep this table by hand."
);
function templateRow(path2, line, text4, source) {
  return {
    code: "template-row",
    what: `The row "${text4}" in ${path2} is a scheme, not a version.`,
    why: "What it stands for is decided elsewhere, so the rows beside it cannot be changed safely.",
    fix: "Write the versions out, or keep this table where the placeholders are filled in.",
    where: { path: path2, line, source }
  };
}
function unreleasedRows(path2, line, rows, source) {
  return {
    code: "unreleased-rows",
    what: `${rows.length} rows of ${path2} name versions newer than every release.`,
    why: `Nothing was released as ${quoted(rows)}; a table announces one or two lines at most.`,
    fix: 'Check "tag" in the policy: its releases may be written another way. Or remove the rows.',
    where: { path: path2, line, source }
  };
}
function symbolicRows2(path2, line, text4, lines, source) {
  return {
    code: "symbolic-rows",
    what: `The row "${text4}" in ${path2} says something else of ${lines.join(", ")} than the policy.`,
    why: "Its words follow the newest release by themselves and cannot name single lines.",
    fix: 'Let "rows: concrete" in the policy put a row for each line in its place, or use a policy that supports only the newest release.',
    where: { path: path2, line, source }
  };
}
function tornRange(path2, line, text4, lines, source) {
  return {
    code: "torn-range",
    what: `The row "${text4}" in ${path2} holds lines that are no longer in the same state.`,
    why: `The policy says otherwise of ${lines.join(", ")}, which lie inside it.`,
    fix: 'Split the row by hand, or let "rows: concrete" in the policy put a row for each line in its place.',
    where: { path: path2, line, source }
  };
}
function unwritableCell(path2, line, text4, source) {
  return {
    code: "unwritable-cell",
    what: `The version in the cell "${text4}" of ${path2} cannot be replaced safely.`,
    why: "Its digits are not written there as they are read.",
    fix: "Write the version plainly, without escapes inside it.",
    where: { path: path2, line, source }
  };
}
function unreadVersion(path2, line, text4, source) {
  return {
    code: "unread-version",
    what: `The version cell "${text4}" in ${path2} cannot be read.`,
    why: "It names a released line, so a row written beside it could say the same twice or the contrary.",
    fix: "Write it as a line (3.x), a range (< 3.0) or a phrase (Older releases).",
    where: { path: path2, line, source }
  };
}
function severalStates(path2, line, titles) {
  return {
    code: "several-states",
    what: `The table in ${path2} has a column of states for each of ${quoted(titles)}.`,
    why: "The policy has several tiers, and neither the headers nor the rows tell which column belongs to which tier.",
    fix: "Put the name of its tier into the header of each column, or use one column of states whose texts name the tiers.",
    where: { path: path2, line }
  };
}
function quoted(texts) {
  return texts.map((text4) => `"${text4}"`).join(", ");
}
function sameVersions(code2, verb, why, fix) {
  return (path2, line, text4, other, source) => ({
    code: code2,
    what: `The row "${text4}" in ${path2} ${verb} line ${other}.`,
    why,
    fix,
    where: { path: path2, line, source }
  });
}

// src/document/write/day-cells.ts
function newDays(table, line) {
  return new Map(beside(table).map((column) => [column.index, newDay(column, line, table)]));
}
function beside({ days, states: states2 }) {
  return days.filter(({ index: index2 }) => states2.every((column) => column.index !== index2));
}
function newDay(column, line, { wanted }) {
  const day = dayOf(column, line, wanted.day);
  const isPast2 = hasPassed(column, line, wanted.tiers);
  if (isPast2 && column.past !== null) return column.past;
  if (day === null) return isPast2 ? "" : column.open ?? "";
  return column.like === null ? "" : writeDate(day, column.like);
}
function hasPassed({ kind, tier }, line, tiers2) {
  if (kind === "release") return false;
  return tier === null ? line.tier === null : !counts(line.tier, tier, tiers2);
}
function changedDays(entry, change, rule, table) {
  const line = change === "promotion" ? entry.names[0]?.line ?? null : lineOf(entry);
  const columns2 = rule === "sync" ? table.days : change === "none" ? [] : beside(table);
  if (line === null) return /* @__PURE__ */ new Map();
  return new Map(
    columns2.flatMap((column) => {
      const cell = entry.row.cells[column.index];
      const isFilled = rule === "sync" || change === "promotion" || column.kind === "end";
      const text4 = isOpen(cell?.text ?? "") ? isFilled && newDay(column, line, table) : rule === "sync" && syncedDay(column, line, entry, table);
      return text4 && text4 !== cell?.raw ? [[column.index, text4]] : [];
    })
  );
}
function syncedDay(column, line, { row }, { wanted }) {
  const cell = row.cells[column.index];
  const day = dayOf(column, line, wanted.day);
  if (cell === void 0) return null;
  if (day !== null)
    return isHistory(cell.text, day, column, wanted.day) ? null : withDay(cell, day, column.order);
  const isDay = withDay(cell, wanted.day, column.order) !== null;
  return isDay && !hasPassed(column, line, wanted.tiers) ? column.open : null;
}
function isHistory(text4, day, { kind, order }, today) {
  const told = kind === "end" ? dateIn(text4, order)?.date.day : void 0;
  return told !== void 0 && day < told && told < today;
}
function unclearDays(table, lines) {
  const { candidate, entries, path: path2, text: text4, wanted } = table;
  return table.days.flatMap((column) => {
    const entry = column.ambiguous === null ? void 0 : entries[column.ambiguous];
    const cell = entry?.row.cells[column.index]?.text ?? "";
    const readings = twoReadings(cell);
    const isNeeded = lines.some((line) => dayOf(column, line, wanted.day) !== null);
    if (entry === void 0 || readings === null || !isNeeded) return [];
    const title = candidate.table.header.cells[column.index]?.text ?? "";
    return [ambiguousDates(path2, entry.row.line, title, cell, readings, sourceOf(entry, text4))];
  });
}

// src/document/write/columns.ts
var bareVersion = /^`?v?\d+(?:\.\d+)*`?$/u;
var plainName = /^(?:`?[\w./*-]+`?|\[[^\]]+\]\([^)\s]+\))$/u;
function furtherColumns({ candidate, states: states2 }) {
  const known = /* @__PURE__ */ new Set([candidate.version, ...states2.map(({ index: index2 }) => index2)]);
  return candidate.table.header.cells.map((_, column) => column).filter((column) => !known.has(column));
}
function newCells(table, line, source, isHeir2 = false) {
  const shared = sharedStates(table, line.tier, source);
  const days = newDays(table, line);
  return new Map(
    furtherColumns(table).map((column) => {
      const like = source?.row.cells[column]?.raw ?? "";
      const pattern = isPattern(table, column) ? patternCell(like, line, source) : null;
      const known = shared.get(column) ?? days.get(column) ?? pattern;
      const isTaken2 = isHeir2 && !isReleaseColumn(table, column) && isTrueOf(line, source, like);
      return [column, known ?? (isTaken2 ? like : "")];
    })
  );
}
function isReleaseColumn({ candidate }, column) {
  return isReleaseHeader(candidate.table.header.cells[column]?.text ?? "");
}
function isTrueOf({ line }, source, remark2) {
  if (!/\s/u.test(remark2.trim()) || /\b(?:initial|first)\b/iu.test(remark2)) return false;
  const before = source?.names[0]?.label.numbers ?? [];
  const told = withoutAsides(remark2).match(/\d+(?:\.\d+)*/gu) ?? [];
  return told.map((digits2) => digits2.split(".").map(Number)).every((numbers) => numbers.every((number, at) => line.numbers[at] === number && before[at] === number));
}
function sharedStates(table, tier, except) {
  const { entries, vocabulary } = table;
  const same3 = entries.filter(
    (entry) => vocabulary.says(entry) !== "unread" && vocabulary.satisfies(entry, tier)
  );
  const shared = /* @__PURE__ */ new Map();
  for (const column of furtherColumns(table)) {
    const texts = new Set(same3.map((entry) => entry.row.cells[column]?.raw ?? ""));
    const [text4, other] = texts;
    if (text4 === void 0 || other !== void 0 || text4 === "" || hasNumber(text4)) continue;
    const isHabit = same3.length > 1 || yields(except?.row.cells[column]?.raw);
    const isEnd = tier === null && isHabit && isEndText(table, column, text4);
    if (!isStateText(table, column) && !isEnd) continue;
    if (except?.row.cells[column]?.raw !== text4 || same3.length > 0) shared.set(column, text4);
  }
  return shared;
}
function isEndText({ days }, column, text4) {
  return days.every(({ index: index2 }) => index2 !== column) && readState(text4).kind === "ended";
}
function yields(raw = "") {
  return raw === "" || !["unread", "date", "until"].includes(readState(raw).kind);
}
function hasNumber(text4) {
  return /\d/u.test(text4.replace(/&#\d+;/gu, ""));
}
function stateCells(table, { row, stateRaw }) {
  const dated = new Set(table.days.map(({ index: index2 }) => index2));
  const columns2 = furtherColumns(table).filter((column) => {
    const isAgain = row.cells[column]?.raw === stateRaw;
    return !dated.has(column) && (isAgain || isStateText(table, column));
  });
  return new Map(columns2.map((column) => [column, row.cells[column]?.raw ?? ""]));
}
function isStateText({ entries }, column) {
  return entries.every((entry) => {
    const { kind } = readState(entry.row.cells[column]?.text ?? "");
    return kind === "full" || kind === "partial" || kind === "ended";
  });
}
function releaseCells(table, line, source) {
  const cells2 = furtherColumns(table).flatMap((column) => {
    const like = source.row.cells[column]?.raw ?? "";
    const text4 = bareVersion.test(like) ? patternCell(like, line, source) : null;
    return text4 === null ? [] : [[column, text4]];
  });
  return new Map(cells2);
}
function isPattern({ entries }, column) {
  return entries.every((entry) => {
    const raw = entry.row.cells[column]?.raw ?? "";
    const isNamed4 = entry.names.length === 1 && plainName.test(raw) && /\d/u.test(raw);
    return !isNamed4 || numbersOf2(raw, entry.names[0]).length > 0;
  });
}
function numbersOf2(raw, label2) {
  const numbers = label2?.label.numbers ?? [];
  const found2 = raw.match(/(?<![\d.])\d+(?:\.\d+)*/gu) ?? [];
  return found2.filter((digits2) => compareNumbers(digits2.split(".").map(Number), numbers) === 0);
}
function patternCell(like, line, source) {
  const [own3] = source?.names ?? [];
  if (own3 === void 0 || !plainName.test(like)) return null;
  const [digits2] = numbersOf2(like, own3);
  if (digits2 !== void 0 && !bareVersion.test(like) && own3.fit === "coarse" && isWithin2(line, own3))
    return like;
  return digits2 === void 0 ? null : replaceDigits(like, digits2, boundBelow({ ...own3.label, digits: digits2 }, line.line.name));
}
function isWithin2({ line }, { label: label2 }) {
  return label2.numbers.every((number, index2) => line.numbers[index2] === number);
}

// src/document/write/marker.ts
var previousWords2 = /previous|prior|vorherig|anterior|pr[ée]c[ée]dent|前の|上一|предыдущ|이전/iu;
var struck = /^~~(.*)~~$/u;
function remarked(entry, raw, displaced, table) {
  const suffix = suffixOf(entry);
  if (displaced === null || entry.names.length !== 1) return raw;
  if (entry !== displaced) return previousWords2.test(suffix) ? withoutSuffix(raw, suffix) : raw;
  const previous3 = previousOf(table);
  const bare = isMovingMarker(suffix) ? withoutSuffix(raw, suffix) : withoutNewest(raw);
  const isFree = previous3 !== null && previous3 !== entry && (suffix === "" || bare !== raw);
  return isFree ? `${bare} ${suffixOf(previous3)}` : bare;
}
function noLongerCurrent(raw, { entries, vocabulary, wanted }) {
  if (wanted.tiers.length > 1) return null;
  if (!isCurrentAlone(raw)) return withoutCurrent(raw);
  const others2 = entries.filter((entry) => entry.names.length > 0 && vocabulary.says(entry) === "supported");
  const text4 = others2.find(({ stateRaw }) => !isCurrentAlone(stateRaw) && !/\d/u.test(stateRaw))?.stateRaw;
  return text4 === void 0 ? null : withoutCurrent(text4) ?? text4;
}
function previousOf({ entries }) {
  return entries.find((entry) => entry.names.length === 1 && previousWords2.test(suffixOf(entry))) ?? null;
}
function struckLike(raw, tier, table) {
  if (!strikesEnded(table)) return raw;
  const bare = struck.exec(raw)?.[1] ?? raw;
  return tier === null ? `~~${bare}~~` : bare;
}
function strikesEnded({ entries, vocabulary, candidate }) {
  const named3 = entries.filter(({ names: names2 }) => names2.length > 0);
  const isStruck = (entry) => struck.test(entry.row.cells[candidate.version]?.raw ?? "");
  const isEnded = (entry) => vocabulary.says(entry) === "ended";
  return named3.some(isStruck) && named3.every((entry) => isStruck(entry) === isEnded(entry));
}

// src/document/write/place.ts
function placeOf2({ line }, table, moves) {
  const { entries, order } = table;
  const standing = entries.filter((entry) => !isGone(entry, moves));
  const isOlder = (entry) => standsBelow(entry, line.numbers, moves);
  if (order === "newest first") {
    const older2 = standing.find((entry) => isOlder(entry) || entry.notation.kind === "rest");
    const last = standing.findLast(isNamed2)?.index ?? entries.length - 1;
    if (older2 !== void 0) return aboveBranches(older2.index, last, entries);
    return standing.find((entry) => isBase(entry, table))?.index ?? last + 1;
  }
  const named3 = standing.filter(isNamed2);
  const older = named3.findLast(isOlder) ?? (named3.length === 0 ? standing.findLast(isOlder) : void 0);
  if (older !== void 0) return aboveBounds(older.index + 1, isOlder, entries);
  return belowBounds(named3[0]?.index ?? entries.length, isOlder, entries);
}
function aboveBounds(index2, isOlder, entries) {
  const next = entries[index2];
  return next?.notation.kind === "below" && isOlder(next) ? aboveBounds(index2 + 1, isOlder, entries) : index2;
}
function belowBounds(index2, isOlder, entries) {
  const before = entries[index2 - 1];
  const isBound2 = before?.notation.kind === "below" && !isOlder(before);
  return isBound2 ? belowBounds(index2 - 1, isOlder, entries) : index2;
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
  return bounds.some((change) => change.entry === entry && change.digits === null);
}
function standsBelow(entry, numbers, moves) {
  const { notation, names: names2 } = entry;
  switch (notation.kind) {
    case "below":
      return compareNumbers(movedTo(entry, moves) ?? notation.bound.numbers, numbers) <= 0;
    case "above":
      return compareNumbers(movedTo(entry, moves) ?? notation.bound.numbers, numbers) < 0;
    case "range":
      return compareNumbers(movedTo(entry, moves) ?? notation.from.numbers, numbers) < 0;
    default:
      return names2.length > 0 && names2.every(({ label: label2 }) => compareNumbers(label2.numbers, numbers) < 0);
  }
}
function movedTo(entry, { spans, bounds }) {
  const bound = bounds.find((change) => change.entry === entry)?.digits;
  const digits2 = bound ?? spans.find((change) => change.entry === entry)?.from;
  return digits2?.split(".").map(Number) ?? null;
}

// src/document/write/succession.ts
function sourceFor({ line }, { entries }) {
  const named3 = entries.filter(({ notation }) => notation.kind === "lines");
  const isOlder = ({ names: names2 }) => names2.every(({ label: label2 }) => compareNumbers(label2.numbers, line.numbers) < 0);
  const below = named3.filter(isOlder);
  const above = named3.filter((entry) => !below.includes(entry));
  const byVersion = (a, b) => compareNumbers(b.names[0]?.label.numbers ?? [], a.names[0]?.label.numbers ?? []);
  return [...below].sort(byVersion)[0] ?? [...above].sort(byVersion).at(-1) ?? null;
}
function displacedBy(newest, table) {
  const source = newest === void 0 ? null : sourceFor(newest, table);
  if (newest === void 0 || source === null) return null;
  return compareNumbers(newest.line.numbers, source.names[0]?.label.numbers ?? []) > 0 ? source : null;
}
function isHeir({ tier }, source, { vocabulary }, { added, fateOf: fateOf2 }) {
  if (source === null) return false;
  const isReplaced = fateOf2(source).kind === "drop" && vocabulary.satisfies(source, tier);
  return added.length === 1 && tier !== null && isReplaced;
}

// src/document/write/arrange.ts
function arrange(table, decisions) {
  const displaced = displacedBy(decisions.added[0], table);
  const old = table.entries.map((entry) => writeOld(entry, displaced, table, decisions));
  const added = decisions.added.map((line) => ({ line, ...writeNew(line, table, decisions) }));
  const rows = [];
  for (let index2 = 0; index2 <= table.entries.length; index2++) {
    const here = added.filter(({ line }) => placeOf2(line, table, decisions) === index2);
    const ordered = table.order === "newest first" ? here : here.reverse();
    rows.push(...ordered.flatMap(({ row }) => row ?? []));
    const stays = old[index2]?.row;
    if (stays) rows.push(stays);
  }
  return { rows, problems: [...old, ...added].flatMap(({ problems }) => problems) };
}
function writeOld(entry, displaced, table, { fateOf: fateOf2, spans, bounds, dates }) {
  const span = spans.find((change2) => change2.entry === entry);
  const bound = bounds.find((change2) => change2.entry === entry);
  const fate = fateOf2(entry);
  if (fate.kind === "drop" || bound?.digits === null) return { row: null, problems: [] };
  const raw = entry.row.cells[table.candidate.version]?.raw ?? "";
  const version3 = versionAfter(entry, raw, { fate, span, bound });
  if (version3 === null) return { row: null, problems: [unwritable(entry, table)] };
  const tier = fate.kind === "change" && fate.tier !== void 0 ? fate.tier : span?.state?.tier;
  const shown2 = tier === void 0 ? version3 : struckLike(version3, tier, table);
  const marked = remarked(entry, shown2, displaced, table);
  const isPromoted = fate.kind === "change" && fate.promoted === true;
  const isFormer2 = entry === displaced && tier === void 0;
  const states2 = tier === void 0 ? nothing : changedStates(entry, tier, isPromoted, table);
  const change = isPromoted ? "promotion" : tier === void 0 ? "none" : "states";
  const cells2 = new Map([
    ...marked === raw ? [] : [[table.candidate.version, marked]],
    ...isFormer2 ? formerState(entry.stateRaw, table) : [],
    ...changedDays(entry, change, dates, table),
    ...states2.cells
  ]);
  return { row: { entry, isNew: false, cells: cells2 }, problems: states2.problems };
}
function formerState(raw, table) {
  const text4 = noLongerCurrent(raw, table);
  return text4 === null ? [] : [[table.candidate.state, text4]];
}
var nothing = { cells: /* @__PURE__ */ new Map(), problems: [] };
function changedStates(entry, tier, isPromoted, table) {
  const columns2 = table.states.filter((column) => isPromoted || !column.satisfies(entry, tier));
  const states2 = writeStates(columns2, tier, entry, entry.names[0]?.line ?? null, table);
  return { ...states2, cells: new Map([...sharedStates(table, tier, entry), ...states2.cells]) };
}
function writeStates(columns2, tier, entry, line, table) {
  const end = line === null ? null : lastDay(line, table.wanted.day);
  const texts = columns2.map(({ index: index2, textFor }) => ({ index: index2, text: textFor(tier, entry?.index ?? 0, end) }));
  return {
    cells: new Map(texts.flatMap(({ index: index2, text: text4 }) => text4 === null ? [] : [[index2, text4]])),
    problems: texts.flatMap(({ index: index2, text: text4 }) => text4 === null ? [noText(entry, tier, index2, table)] : [])
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
function writeNew(line, table, decisions) {
  const source = sourceFor(line, table);
  const states2 = writeStates(table.states, line.tier, source, line, table);
  if (states2.problems.length > 0) return { row: null, problems: states2.problems };
  const raw = source?.row.cells[table.candidate.version]?.raw ?? "";
  const isNewest = line === table.wanted.lines[0];
  const label2 = source === null ? plainLabel(line) : clonedLabel(source, raw, line, isNewest);
  if (source !== null && label2 === null) return { row: null, problems: [unwritable(source, table)] };
  const shown2 = struckLike(label2 ?? "", line.tier, table);
  const former = isNewest ? [] : formerState(states2.cells.get(table.candidate.state) ?? "", table);
  const own3 = new Map([[table.candidate.version, shown2], ...states2.cells, ...former]);
  const cells2 = new Map([...own3, ...newCells(table, line, source, isHeir(line, source, table, decisions))]);
  return { row: { entry: source ?? table.entries[0] ?? null, isNew: true, cells: cells2 }, problems: [] };
}
function unwritable(entry, table) {
  return unwritableCell(table.path, entry.row.line, versionText(entry, table), sourceOf(entry, table.text));
}
function noText(entry, tier, column, { path: path2, candidate, states: states2 }) {
  const { line, header } = candidate.table;
  const title = states2.length > 1 ? header.cells[column]?.text ?? null : null;
  return unknownText(path2, entry?.row.line ?? line, tier, title);
}

// src/document/write/blurred-days.ts
function blurredDays(table, rows) {
  const { candidate, path: path2, text: text4 } = table;
  return table.days.flatMap(({ index: index2, order }) => {
    const cells2 = rows.map(({ entry: entry2, cells: cells3 }) => cells3.get(index2) ?? entry2?.row.cells[index2]?.raw ?? "");
    if (order === null || slashOrderOf(cells2) !== null) return [];
    const at = cells2.findIndex((cell2) => twoReadings(cell2) !== null);
    const [cell = "", entry] = [cells2[at], rows[at]?.entry];
    const readings = twoReadings(cell);
    if (entry === null || entry === void 0 || readings === null) return [];
    const title = candidate.table.header.cells[index2]?.text ?? "";
    return [ambiguousDates(path2, entry.row.line, title, cell, readings, sourceOf(entry, text4))];
  });
}

// src/document/write/bounds.ts
function boundChanges(table, movement) {
  const bounds = table.entries.filter((entry) => entry.notation.kind === "below" && table.vocabulary.says(entry) === "ended").sort((a, b) => compareNumbers(boundOf(b), boundOf(a)));
  const changes = bounds.flatMap((entry, index2) => {
    const above = bounds[index2 - 1];
    return moveBound(entry, above === void 0 ? null : boundOf(above), movement, table);
  });
  return changes.map((change, index2) => hasMet(change, changes.slice(0, index2)) ? gone(change) : change);
}
function hasMet({ digits: digits2 }, higher) {
  return higher.some((other) => other.digits !== null && other.digits === digits2);
}
function gone({ entry }) {
  return { entry, digits: null };
}
function boundOf({ notation }) {
  return notation.kind === "below" ? notation.bound.numbers : [];
}
function moveBound(entry, ceiling, { final, gone: gone2, passedOver: passedOver3 }, table) {
  const bound = boundOf(entry);
  const isTail = (numbers) => !contains(entry, numbers, false) && compareNumbers(numbers, bound) >= 0 && (ceiling === null || compareNumbers(numbers, ceiling) < 0);
  const rows = final.filter((row) => isTail(row.numbers)).sort((a, b) => compareNumbers(a.numbers, b.numbers));
  const isTouched = gone2.some(isTail) || passedOver3.some(({ line }) => isTail(line.numbers));
  const lower = loweredTo(entry, final, table);
  if (!isTouched) return lower === null ? [] : changed(entry, lower, final, table);
  const lowest = lower ?? rows[0] ?? newestAsRow(table, ceiling);
  return lowest === null ? [{ entry, digits: null }] : changed(entry, lowest, final, table);
}
function newestAsRow({ wanted }, ceiling) {
  const newest = wanted.lines[0]?.line;
  if (ceiling !== null || newest === void 0) return null;
  return { digits: newest.name, numbers: newest.numbers, lines: [], isNew: false };
}
function loweredTo(entry, final, { wanted }) {
  const inside = final.filter((row) => contains(entry, row.numbers, false));
  const [lowest] = inside.filter((row) => row.isNew).sort((a, b) => compareNumbers(a.numbers, b.numbers));
  if (lowest === void 0) return null;
  const between4 = wanted.lines.filter(({ line }) => {
    const { numbers } = line.latest.version;
    return compareNumbers(numbers, lowest.numbers) >= 0 && contains(entry, numbers, false);
  });
  const isListed = (line) => final.some((row) => row.lines.includes(line));
  return between4.every(isListed) ? lowest : null;
}
function changed(entry, row, final, { wanted }) {
  if (entry.notation.kind !== "below") return [];
  const { bound, inclusive } = entry.notation;
  if (inclusive && wanted.lines.some((line) => parts(entry, bound, line))) return [];
  const isBeneath = ({ line, tier }) => tier === null && compareNumbers(line.latest.version.numbers, row.numbers) < 0;
  const newestEnded = wanted.lines.find(isBeneath);
  const isVoid2 = newestEnded === void 0 && row.isNew;
  if (isVoid2 && (inclusive || row.numbers.every((number) => number === 0))) return [{ entry, digits: null }];
  if (!inclusive) return asChange(entry, boundBelow(bound, coarsest(bound, row)), bound.digits);
  if (newestEnded === void 0) return [];
  const listed3 = final.map(({ numbers }) => numbers);
  return asChange(entry, boundThrough(bound, newestEnded, listed3), bound.digits);
}
function parts(entry, { numbers }, { line, tier }) {
  if (tier === null || contains(entry, line.latest.version.numbers, false)) return false;
  const isFiner = numbers.length > line.numbers.length;
  return isFiner && line.numbers.every((number, index2) => numbers[index2] === number);
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
function endedRows(table, floors, rule) {
  const candidates = endedCandidates(table);
  const listed3 = listedEnded(table);
  const takers = catchAlls(table);
  const stuck = candidates.filter((line) => mustStay(line, takers, floors, table));
  const wish = rule === "fold" && takers.length === 0 ? null : rule;
  switch (wish ?? habitOf(listed3.length, takers.length, table)) {
    case "keep": {
      const forced = takers.length === 0 ? stuck.filter((line) => isOvershadowed(line, table)) : stuck;
      const most3 = listed3.length > mostHistory ? candidates.length : mostHistory;
      return /* @__PURE__ */ new Set([...forced, ...newestOf(candidates, most3, forced)]);
    }
    case "keep some": {
      const kept = [...stuck, ...candidates.filter((line) => isAnnotated(line, takers, table))];
      return /* @__PURE__ */ new Set([...kept, ...newestOf(candidates, byHabit(listed3, takers, table), kept)]);
    }
    case "fold":
      return new Set(stuck);
    case "drop":
      return new Set(
        stuck.filter(
          (line) => takers.length > 0 ? table.speakers.of(line) !== null : isOvershadowed(line, table)
        )
      );
  }
}
function isListOfSupported(table, rule) {
  const takers = catchAlls(table).length;
  return rule === "drop" || rule !== "keep" && habitOf(listedEnded(table).length, takers, table) === "drop";
}
function mustStay(line, takers, floors, table) {
  return isCutOff(line, table) || isOvershadowed(line, table) || !canFold(line, takers, floors, table);
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
function endedCandidates(table) {
  const { wanted, speakers, newestListed } = table;
  return wanted.lines.filter((line) => {
    if (line.tier !== null) return false;
    const entry = speakers.of(line);
    if (entry !== null && (lineOf(entry) === line || entry.names.length > 1)) return true;
    if (isLeaving(line, entry, table) || isCutOff(line, table)) return true;
    const isPassedOver = newestListed.length > 0 && compareNumbers(line.line.numbers, newestListed) > 0;
    return isPassedOver && entry?.names.length !== 1;
  });
}
function isLeaving(line, entry, table) {
  return (entry?.notation.kind === "above" || entry?.notation.kind === "range") && isWrong(line, table);
}
function listedEnded({ entries, vocabulary }) {
  return entries.filter((entry) => {
    const isReleased = entry.names.some((name) => name.line !== null) && entry.notation.kind === "lines";
    return isReleased && vocabulary.says(entry) === "ended";
  });
}
function isAnnotated(line, takers, { speakers, order }) {
  const speaker = speakers.of(line);
  if (speaker === null || speaker.names.length === 0) return false;
  return takers.some((taker) => isAnnotationOf(taker, speaker, order));
}
function isAnnotationOf(bound, row, order) {
  const isBehind = order === "newest first" ? row.index > bound.index : row.index < bound.index;
  return bound.notation.kind === "below" && isBehind && isWithin3(row, bound);
}
function isWithin3({ names: names2 }, bound) {
  return names2.every(({ label: label2 }) => contains(bound, label2.numbers, false));
}
function byHabit(listed3, takers, table) {
  const supported = table.entries.filter((entry) => table.vocabulary.says(entry) === "supported").flatMap((entry) => entry.names.map(({ label: label2 }) => label2.numbers));
  const floors = [...supported, ...standingFloors(table)];
  const bounds = takers.filter(({ notation }) => notation.kind === "below");
  return listed3.filter(
    (entry) => !bounds.some((bound) => isAnnotationOf(bound, entry, table.order)) && entry.names.every(({ label: label2 }) => takerOf(label2.numbers, takers, floors, table) !== null)
  ).length;
}
function newestOf(candidates, most3, stuck) {
  return candidates.filter((line) => !stuck.includes(line)).slice(0, most3);
}

// src/group.ts
function groupBy(items, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key2 = keyOf3(item);
    const group = groups.get(key2);
    if (group === void 0) groups.set(key2, [item]);
    else group.push(item);
  }
  return groups;
}

// src/document/write/homeless.ts
var mostBetween = 12;
function tellingOf(outgrown, left, table) {
  const lowest = lowestSupported(table);
  const gaps3 = [...groupBy(homelessIn(outgrown, left, table), ({ line }) => supportedAbove(line, table))];
  const count = gaps3.reduce((sum, [above, lines]) => above === lowest ? sum : sum + lines.length, 0);
  const isListed = ([above, lines]) => above !== lowest && (lines.length === 1 || count <= mostBetween);
  const bounds = gaps3.filter((gap2) => !isListed(gap2)).flatMap(([line, [first]]) => line === void 0 || first === void 0 ? [] : [{ ...first, line }]);
  return {
    rows: gaps3.filter(isListed).flatMap(([, lines]) => lines),
    bounds: [...bounds, ...boundOfRest(outgrown, bounds, left)]
  };
}
function homelessIn(outgrown, left, table) {
  const gone2 = new Set(outgrown.map(({ entry }) => entry));
  const { wanted, speakers } = table;
  const newest = wanted.lines.findIndex((line) => speakers.of(line) !== null);
  return wanted.lines.flatMap((line, index2) => {
    const entry = index2 < newest ? outgrown[0]?.entry : speakers.of(line);
    const isHomeless = line.tier === null && entry && gone2.has(entry) && !isHome(line, left);
    return isHomeless ? [{ entry, line }] : [];
  });
}
function isHome(line, left) {
  const speaker = left.speakers.of(line);
  if (speaker !== null) return left.vocabulary.says(speaker) === "ended";
  const supported = left.wanted.lines.filter(({ tier }) => tier !== null);
  const floors = supported.map((each) => each.line.latest.version.numbers);
  return takerOf(line.line.numbers, catchAlls(left), floors, left) !== null;
}
function supportedAbove(line, { wanted }) {
  return wanted.lines.slice(0, wanted.lines.indexOf(line)).findLast(({ tier }) => tier !== null);
}
function lowestSupported({ wanted }) {
  return wanted.lines.findLast(({ tier }) => tier !== null);
}
function boundOfRest(outgrown, bounds, left) {
  const { wanted, speakers, vocabulary } = left;
  const rest = outgrown.find(
    ({ entry }) => entry.notation.kind === "rest" && vocabulary.says(entry) === "ended"
  );
  const line = wanted.lines.findLast(
    (each) => each.tier !== null || (speakers.of(each)?.names.length ?? 0) > 0
  );
  if (rest === void 0 || line === void 0 || line.line.numbers.every((number) => number === 0))
    return [];
  const isTold = bounds.some((bound) => bound.line === lowestSupported(left)) || catchAlls(left).some(({ notation }) => notation.kind === "below" || notation.kind === "rest");
  return isTold ? [] : [{ entry: rest.entry, line }];
}

// src/document/write/spans.ts
function spanChanges(table) {
  const decided = table.entries.flatMap((entry) => {
    if (entry.notation.kind === "above") return followAbove(entry, table);
    return entry.notation.kind === "range" ? followRange(entry, table) : [];
  });
  return {
    changes: decided.filter((each) => "takes" in each),
    torn: decided.filter((each) => "lines" in each)
  };
}
function followAbove(entry, table) {
  const lines = table.speakers.linesOf(entry);
  const { left, kept } = splitBottom(lines, table);
  if (left.length === 0) return [];
  const lowest = kept.at(-1);
  const { notation } = entry;
  if (lowest === void 0 || notation.kind !== "above" || !notation.inclusive)
    return [{ entry, lines: left }];
  const torn = kept.filter((line) => isWrong(line, table));
  if (torn.length > 0) return [{ entry, lines: torn }];
  if (isPassing(entry, lowest, table)) return [{ entry, lines: left }];
  const held = left.filter((line) => isHeldElsewhere(line, entry, table));
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
function followRange(entry, table) {
  const lines = table.speakers.linesOf(entry);
  const { left, kept } = splitBottom(lines, table);
  const wrong = lines.filter((line) => isWrong(line, table));
  const takes = takenUp(entry, table);
  if (wrong.length === 0) return takes.length === 0 ? [] : [extended(entry, takes, table)];
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
  return [takes.length === 0 ? { ...noChange(entry), from } : { ...extended(entry, takes, table), from }];
}
function noChange(entry) {
  return { entry, from: null, to: null, state: null, takes: [] };
}
function splitBottom(lines, table) {
  const last = lines.findLastIndex((line) => !isWrong(line, table));
  return { kept: lines.slice(0, last + 1), left: lines.slice(last + 1) };
}
function takenUp(entry, table) {
  const { notation } = entry;
  if (notation.kind !== "range") return [];
  const above = table.wanted.lines.filter(
    ({ line }) => compareNumbers(line.numbers, notation.to.numbers.slice(0, line.numbers.length)) >= 0
  ).filter(({ line }) => compareNumbers(line.latest.version.numbers, notation.from.numbers) > 0).filter((line) => table.speakers.of(line) !== entry).reverse();
  const stop = above.findIndex((line) => !isTakenUp(line, entry, table));
  const run2 = stop === -1 ? above : above.slice(0, stop);
  const last = run2.findLastIndex((line) => isWrong(line, table) || isNew(line, table));
  return run2.slice(0, last + 1);
}
function isTakenUp(line, range, table) {
  if (!table.vocabulary.satisfies(range, line.tier)) return false;
  const speaker = table.speakers.of(line);
  if (speaker === null || speaker.notation.kind === "below" || speaker.notation.kind === "rest") return true;
  return isWrong(line, table);
}
function isNew({ line }, { newestListed }) {
  return compareNumbers(line.numbers, newestListed) > 0;
}
function extended(entry, takes, table) {
  const { notation } = entry;
  const highest2 = takes.at(-1);
  if (notation.kind !== "range" || highest2 === void 0) return noChange(entry);
  const { lines } = table.wanted;
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
function wronged(entry, table) {
  return table.speakers.linesOf(entry).filter((line) => isWrong(line, table));
}
function isTornWord(entry, table, isConcrete) {
  const { kind } = entry.notation;
  const wrong = wronged(entry, table);
  if (wrong.length === 0) return false;
  if (kind === "newest") return true;
  if (kind !== "rest" && kind !== "below") return false;
  if (wrong.some((line) => line.tier === null)) return true;
  return kind === "rest" && !isConcrete && table.entries.every((each) => each.names.length === 0);
}
function isTornCoarse(entry, table) {
  const wrong = wronged(entry, table);
  if (wrong.length === 0 || !entry.names.some(({ fit }) => fit === "coarse")) return false;
  const isWhole = wrong.length === table.speakers.linesOf(entry).length;
  if (isWhole && new Set(wrong.map((line) => line.tier)).size === 1) return false;
  const isRest = isRestOfLine(entry, table) && table.vocabulary.says(entry) === "ended";
  return !(isRest && wrong.every((line) => line.tier !== null));
}

// src/document/write/outgrown.ts
function outgrownRows(table) {
  const newest = table.entries.flatMap((entry) => outgrownNewest(entry, table) ?? []);
  const named3 = newest.flatMap((each) => each.lines);
  const held = partedRows(table, []).map((entry) => {
    const lines = table.speakers.linesOf(entry);
    return { entry, lines: lines.filter((line) => line.tier !== null && !named3.includes(line)) };
  });
  const relative2 = newest.length === 0 ? [] : table.entries.filter((entry) => isRelative(entry, table));
  const others2 = relative2.filter((entry) => !held.some((each) => each.entry === entry));
  return [
    ...newest,
    ...held,
    ...others2.map((entry) => ({ entry, lines: linesNamedFor(entry, named3, table) }))
  ];
}
function linesNamedFor(entry, named3, { speakers }) {
  if (entry.notation.kind !== "rest" || entry.notation.previous === void 0) return [];
  return speakers.linesOf(entry).filter((line) => line.tier !== null && !named3.includes(line));
}
function outgrownNewest(entry, { wanted, rows }) {
  const { notation } = entry;
  if (notation.kind !== "newest") return null;
  const line = wanted.lines.find(({ line: { latest } }) => contains(entry, latest.version.numbers, true));
  if (line === void 0 || line.tier === null) return null;
  return { entry, lines: rows.has(line) ? [] : [line] };
}
function partedRows(table, gone2) {
  const rest = table.entries.filter((entry) => !gone2.includes(entry));
  const left = withEntries(table, rest);
  const parts2 = gone2.length === 0 ? partingIn(left) : isOverreaching;
  const parted = rest.filter(
    (_, index2) => left.entries.slice(index2, index2 + 1).some((entry) => parts2(entry, left))
  );
  return parted.length === 0 ? gone2 : partedRows(table, [...gone2, ...parted]);
}
function partingIn(table) {
  const { changes, torn } = spanChanges(table);
  const isTorn = new Set(torn.map(({ entry }) => entry));
  const isFollowing = new Set(changes.map(({ entry }) => entry));
  return (entry) => {
    if (entry.notation.kind === "newest" || isRestInPlace(entry, table)) return false;
    if (isTorn.has(entry) || isTornWord(entry, table, true) || isTornCoarse(entry, table)) return true;
    if (isTooFine(entry, table)) return true;
    return isPromise(entry, table) && !isFollowing.has(entry) && wronged(entry, table).length > 0;
  };
}
function isPromise(entry, { vocabulary }) {
  const { kind } = entry.notation;
  return (kind === "above" || kind === "range") && vocabulary.says(entry) !== "ended";
}
function isOverreaching(entry, table) {
  return entry.notation.kind === "above" && wronged(entry, table).length > 0;
}
function isTooFine(entry, { wanted, speakers, vocabulary, rows }) {
  const line = lineOf(entry);
  if (line === null || rows.get(line) !== 1 || entry.names[0]?.fit !== "finer") return false;
  const { releases } = line.line;
  return wanted.lines.some((other) => {
    const bound = speakers.of(other);
    if (other.tier === null || bound?.notation.kind !== "below") return false;
    return vocabulary.says(bound) === "ended" && releases.some(({ version: version3 }) => contains(bound, version3.numbers, false));
  });
}
function isRestInPlace(entry, table) {
  return entry.notation.kind === "rest" && table.vocabulary.says(entry) === "ended";
}
function isRelative(entry, table) {
  if (entry.notation.kind !== "rest") return false;
  return entry.notation.previous !== void 0 || versionText(entry, table).startsWith("<");
}
function floorsOf(outgrown) {
  return outgrown.flatMap(({ entry, lines }) => {
    const floor = floorOf(entry) ?? lines.at(-1)?.line.numbers;
    return floor === void 0 ? [] : [floor];
  });
}

// src/document/write/restore.ts
function restored(row, standIns, table) {
  const standIn = standIns.find(({ entry }) => entry.row === row.entry?.row);
  if (standIn === void 0) return row;
  const { origin } = standIn;
  if (row.isNew) return { ...row, entry: origin };
  const isHeir2 = standIns.find((each) => each.origin === origin && isLike(each, table)) === standIn;
  const line = standIn.entry.names[0]?.line ?? null;
  const days = line === null ? [] : daysOf(line, origin, table);
  const own3 = isHeir2 ? ownCells(standIn, table) : furtherCells(standIn, table);
  return { entry: origin, isNew: !isHeir2, cells: new Map([...own3, ...days, ...standIn.cells, ...row.cells]) };
}
function isLike({ entry, origin }, { vocabulary }) {
  if (entry.names.length === 0 && origin.names.length > 0) return false;
  return vocabulary.says(entry) === "ended" === (vocabulary.says(origin) === "ended");
}
function daysOf(line, origin, table) {
  const end = lastDay(line, table.wanted.day);
  const dated = table.states.filter(({ index: index2 }) => table.days.some((column) => column.index === index2)).flatMap(({ index: index2, textFor }) => {
    const text4 = textFor(line.tier, origin.index, end);
    return text4 === null ? [] : [[index2, text4]];
  });
  return new Map([...newDays(table, line), ...dated]);
}
function ownCells({ entry, origin }, table) {
  const line = entry.names[0]?.line ?? null;
  return line === null ? /* @__PURE__ */ new Map() : releaseCells(table, line, origin);
}
function furtherCells(standIn, table) {
  const { entry, origin } = standIn;
  const line = entry.names[0]?.line ?? null;
  const blank = table.candidate.table.header.cells.map((_, column) => [column, ""]);
  const states2 = table.states.map(({ index: index2 }) => [index2, origin.row.cells[index2]?.raw ?? ""]);
  const alike = isLike(standIn, table) ? stateCells(table, origin) : [];
  const own3 = line === null ? sharedStates(table, null, origin) : newCells(table, line, origin);
  return new Map([...blank, ...own3, ...alike, ...states2]);
}

// src/document/write/stand-in.ts
function rowInPlace(origin, line, source, texts, table) {
  const raw = labelInPlace(origin, line, source, table);
  if (raw === null) return null;
  const digits2 = source === null ? line.line.name : clonedDigits(source, line);
  const label2 = labelOf(digits2, raw);
  const fit = label2.numbers.length > line.line.numbers.length ? "finer" : "own";
  const notation = { kind: "lines", labels: [label2], suffix: "" };
  const cells2 = new Map([...texts, [table.candidate.version, struckLike(raw, line.tier, table)]]);
  const entry = { ...stated(written(origin, cells2), table), notation, names: [{ label: label2, fit, line }] };
  return { origin, cells: cells2, entry };
}
function labelInPlace(origin, line, source, { candidate, wanted, entries }) {
  const rawOf = (entry) => entry.row.cells[candidate.version]?.raw ?? "";
  if (source !== null) return clonedLabel(source, rawOf(source), line, line === wanted.lines[0]);
  const isV = entries.some((entry) => new RegExp("(?<!\\p{L})v\\d", "u").test(entry.row.cells[candidate.version]?.text ?? ""));
  return dressed(rawOf(origin), `${isV ? "v" : ""}${plainLabel(line)}`);
}
function boundInPlace(above, texts, table) {
  const { version: version3 } = table.candidate;
  const { origin } = above;
  const raw = boundText(above, table);
  const digits2 = /\d+(?:\.\d+)*/u.exec(raw ?? "")?.[0];
  if (raw === null || digits2 === void 0) return null;
  const cells2 = new Map([...texts, [version3, raw]]);
  const notation = { kind: "below", bound: labelOf(digits2, raw), inclusive: false };
  return { origin, cells: cells2, entry: { ...stated(written(origin, cells2), table), notation, names: [] } };
}
function stated(entry, { candidate }) {
  const { raw = "", text: text4 = "" } = entry.row.cells[candidate.state] ?? {};
  return { ...entry, state: readState(text4, entry.order), stateRaw: raw };
}
function boundText({ entry, cells: cells2 }, { entries, candidate }) {
  const digits2 = entry.names[0]?.label.digits ?? "";
  for (const { notation, row } of entries) {
    if (notation.kind !== "below" || notation.inclusive) continue;
    const like = row.cells[candidate.version]?.raw ?? "";
    return replaceDigits(like, notation.bound.digits, boundBelow(notation.bound, digits2));
  }
  return boundLabel(cells2.get(candidate.version) ?? "");
}
function written(origin, cells2) {
  const row = {
    ...origin.row,
    cells: origin.row.cells.map((cell, column) => {
      const raw = cells2.get(column);
      return raw === void 0 ? cell : { ...cell, raw, text: raw.replace(/[`*~]|(?<!\w)_+|(?<!_)_+(?!\w)/gu, "") };
    })
  };
  return { ...origin, row };
}
function labelOf(digits2, raw) {
  return { digits: digits2, numbers: digits2.split(".").map(Number), wildcard: /\d\.[xyzXYZ*]/u.test(raw) };
}

// src/document/write/concrete.ts
function concreteRows(table, ended) {
  const outgrown = outgrownRows(table);
  if (outgrown.length === 0) return null;
  const isGone2 = new Set(outgrown.map(({ entry }) => entry));
  const left = withEntries(
    table,
    table.entries.filter((entry) => !isGone2.has(entry))
  );
  const { rows, bounds } = tellingOf(tellingOfEnds(outgrown, table, ended), left, table);
  const made = [
    ...outgrown.flatMap(({ entry, lines }) => lines.map((line) => makeRow({ entry, line }, table))),
    ...rows.map((row) => makeRow(row, table)),
    ...bounds.map((bound) => makeBound(bound, table))
  ];
  const problems = made.flatMap((each) => each.problems);
  if (problems.length > 0) return problems;
  const standIns = made.flatMap(({ standIn }) => standIn ?? []);
  const takers = ended === "keep" ? [] : bounds.map(({ line }) => line);
  const entries = table.entries.filter((entry) => isGone2.has(entry) || !isSwallowed(entry, takers, table)).flatMap((entry) => isGone2.has(entry) ? inOrder(standIns, entry, table) : [entry]);
  return {
    table: { ...withEntries(table, entries), newestListed: left.newestListed },
    gone: floorsOf(outgrown),
    restore: ({ rows: drafted }) => ({ rows: drafted.map((row) => restored(row, standIns, table)) })
  };
}
function tellingOfEnds(outgrown, table, ended) {
  if (ended !== "drop" && !isListOfSupported(table, ended)) return outgrown;
  return outgrown.filter(({ entry }) => entry.notation.kind === "rest");
}
function makeRow({ entry, line }, table) {
  const wrong = table.states.filter((column) => !column.satisfies(entry, line.tier));
  const texts = textsFor(wrong, line, entry, table);
  if (texts.problems.length > 0) return { standIn: null, problems: texts.problems };
  return asMade(rowInPlace(entry, line, modelFor(entry, line, table), texts.known, table), entry, table);
}
function modelFor(entry, line, table) {
  const [name] = entry.names;
  if (name?.fit === "finer" && !name.label.wildcard) return null;
  return entry.names.length > 0 ? entry : sourceFor(line, table);
}
function makeBound({ entry, line }, table) {
  const texts = textsFor(table.states, null, entry, table);
  if (texts.problems.length > 0) return { standIn: null, problems: texts.problems };
  const above = rowInPlace(entry, line, modelFor(entry, line, table), /* @__PURE__ */ new Map(), table);
  return asMade(above === null ? null : boundInPlace(above, texts.known, table), entry, table);
}
function asMade(standIn, entry, table) {
  return { standIn, problems: standIn === null ? [unwritable(entry, table)] : [] };
}
function textsFor(columns2, line, near, table) {
  const tier = line?.tier ?? null;
  const end = line === null ? null : lastDay(line, table.wanted.day);
  const texts = columns2.map(({ index: index2, textFor }) => ({ index: index2, text: textFor(tier, near.index, end) }));
  return {
    known: new Map(texts.flatMap(({ index: index2, text: text4 }) => text4 === null ? [] : [[index2, text4]])),
    problems: texts.flatMap(({ index: index2, text: text4 }) => text4 === null ? [noText(near, tier, index2, table)] : [])
  };
}
function isSwallowed(entry, takers, table) {
  const [name] = entry.names;
  if (name?.fit !== "coarse" || table.vocabulary.says(entry) !== "ended") return false;
  const lines = table.speakers.linesOf(entry);
  const above = table.wanted.lines.findLast(
    ({ line, tier }) => tier !== null && compareNumbers(line.numbers, name.label.numbers) >= 0
  );
  return above !== void 0 && takers.includes(above) && lines.every(({ tier }) => tier === null);
}
function inOrder(standIns, origin, { order }) {
  const here = standIns.filter((each) => each.origin === origin).map(({ entry }) => entry);
  const sorted = here.toSorted((a, b) => compareNumbers(topOf2(b), topOf2(a)) || rankOf(a) - rankOf(b));
  return order === "newest first" ? sorted : sorted.reverse();
}
function topOf2(entry) {
  return entry.notation.kind === "below" ? entry.notation.bound.numbers : floorOf(entry) ?? [];
}
function rankOf({ notation }) {
  return notation.kind === "below" ? 1 : 0;
}

// src/document/write/fate.ts
function fateOf(entry, listing) {
  const { table, spent } = listing;
  if (entry.names.length === 0) return { kind: spent.has(entry) || isStale(entry, table) ? "drop" : "stay" };
  if (isTemplate(table.entries)) return { kind: "drop" };
  if (entry.notation.kind === "pre-release") return fateOfPreRelease(entry, table);
  if (entry.names.every(({ fit }) => fit === "unreleased")) return fateOfUnreleased(entry, listing);
  if (entry.names.some(({ fit }) => fit === "coarse")) return fateOfCoarse(entry, listing);
  const line = lineOf(entry);
  return line === null ? fateOfSeveral(entry, listing) : fateOfLine(entry, line, listing);
}
function fateOfLine(entry, line, { table, taken, ended }) {
  if (taken.has(line) || line.tier === null && !ended.has(line)) return { kind: "drop" };
  const digits2 = relabelled(entry, line, table);
  const isTrue = table.vocabulary.satisfies(entry, line.tier);
  if (isTrue && digits2 === null) return { kind: "stay" };
  return { kind: "change", ...isTrue ? {} : { tier: line.tier }, ...digits2 === null ? {} : { digits: digits2 } };
}
function fateOfCoarse(entry, listing) {
  const { table, isSelective } = listing;
  if (isFoldedOver(entry, listing)) return { kind: "drop" };
  const lines = linesLeftTo(entry, listing);
  const [tier, other] = new Set(lines.map((line) => line.tier));
  const isWhole = lines.every((line) => !table.vocabulary.satisfies(entry, line.tier));
  if (tier === void 0 || other !== void 0 || !isWhole) return { kind: "stay" };
  if (tier !== null && isRestOfLine(entry, table)) return { kind: "stay" };
  const isGone2 = tier === null && (isSelective || isTaken(entry, listing));
  return isGone2 ? { kind: "drop" } : { kind: "change", tier };
}
function linesLeftTo(entry, { table, ended }) {
  const lines = table.speakers.linesOf(entry);
  if (lines.length > 0) return lines;
  const inside = table.wanted.lines.filter(({ line }) => holdsCoarsely(entry, line.numbers));
  return inside.every(({ tier }) => tier === null) ? inside.filter((line) => !ended.has(line)) : [];
}
function isTaken(entry, listing) {
  const { table, ended, floors } = listing;
  const numbers = floorOf(entry) ?? [];
  const bound = boundFor(numbers, floors, table)?.notation;
  const isBetween = (other) => {
    const floor = floorOf(other) ?? numbers;
    return bound?.kind === "below" && compareNumbers(floor, numbers) < 0 && compareNumbers(floor, bound.bound.numbers) >= 0;
  };
  const stays = (other) => isEndedRow(other, table) && other.names.some(({ line }) => line === null ? !isFoldedOver(other, listing) : ended.has(line));
  return bound !== void 0 && !table.entries.some((other) => isBetween(other) && stays(other));
}
function relabelled(entry, line, { rows }) {
  const [name] = entry.names;
  if (name?.fit !== "finer" || line.tier === null || rows.get(line) !== 1) return null;
  const isAhead = compareNumbers(name.label.numbers, line.line.latest.version.numbers) > 0;
  const digits2 = digitsFor(name.label, line);
  return isAhead || digits2 === name.label.digits ? null : digits2;
}
function fateOfSeveral(entry, { table, taken, ended }) {
  const { vocabulary } = table;
  const stays = ({ line }) => line === null || vocabulary.satisfies(entry, line.tier) && (line.tier !== null || ended.has(line));
  const without = entry.names.filter((name) => !stays(name));
  if (without.length === 0) return { kind: "stay" };
  if (entry.names.some((name) => name.line !== null && stays(name))) return { kind: "change", without };
  const lines = entry.names.flatMap(({ line }) => line ?? []);
  const tiers2 = new Set(lines.map((line) => line.tier));
  const [tier] = tiers2;
  const isKept = lines.every((line) => !taken.has(line) && (line.tier !== null || ended.has(line)));
  return tiers2.size === 1 && isKept && tier !== void 0 ? { kind: "change", tier } : { kind: "drop" };
}
function fateOfPreRelease(entry, table) {
  const [name] = entry.names;
  const line = name?.fit === "own" ? name.line : null;
  if (line !== null && line.tier !== null && table.speakers.of(line)?.names[0]?.line !== line) {
    return { kind: "change", tier: line.tier, promoted: true };
  }
  return isStale(entry, table) && !isLastSupported(entry, table) ? { kind: "drop" } : { kind: "stay" };
}
function isLastSupported(entry, { entries, vocabulary, wanted }) {
  const others2 = entries.some((other) => other !== entry && vocabulary.says(other) === "supported");
  return !others2 && wanted.lines.every((line) => line.tier === null);
}
function fateOfUnreleased(entry, listing) {
  const { table } = listing;
  if (!isStale(entry, table)) return isFoldedOver(entry, listing) ? { kind: "drop" } : { kind: "stay" };
  const isHistory2 = table.entries.some((other) => isEndedRow(other, table)) && !table.entries.some((other) => isCatchAll(other, table));
  return isHistory2 ? { kind: "change", tier: null } : { kind: "drop" };
}
function isFoldedOver(entry, { table, ended, floors }) {
  const { wanted, speakers, newestListed } = table;
  const numbers = entry.names[0]?.label.numbers ?? [];
  const bound = boundFor(numbers, floors, table);
  if (!isEndedRow(entry, table) || bound === null || contains(bound, numbers, false)) return false;
  return wanted.lines.some((line) => {
    if (line.tier !== null || ended.has(line) || compareNumbers(line.line.numbers, numbers) < 0) return false;
    if (numbers.every((number, index2) => line.line.numbers[index2] === number)) return false;
    if (boundFor(line.line.numbers, floors, table) !== bound) return false;
    const speaker = speakers.of(line);
    return speaker === null ? compareNumbers(line.line.numbers, newestListed) > 0 : lineOf(speaker) === line;
  });
}
function isEndedRow(entry, { vocabulary }) {
  return entry.names.length > 0 && vocabulary.says(entry) === "ended";
}
function isStale(entry, table) {
  const { vocabulary, wanted } = table;
  const newest = wanted.lines[0];
  const numbers = unreleasedTop(entry, table);
  if (numbers === null || newest === void 0 || vocabulary.says(entry) !== "supported") return false;
  const isNamed4 = entry.names.some(({ line }) => line !== null);
  if (!isNamed4 && compareNumbers(numbers, newest.line.numbers) > 0) return false;
  if (entry.notation.kind === "pre-release") return true;
  const older = wanted.lines.find(({ line }) => compareNumbers(line.numbers, numbers) < 0);
  return older === void 0 || older.tier === null;
}
function unreleasedTop(entry, { speakers }) {
  const { notation, names: names2 } = entry;
  if (notation.kind === "range") return speakers.linesOf(entry).length > 0 ? null : notation.to.numbers;
  const isReleased = notation.kind === "lines" && names2.some(({ fit }) => fit !== "unreleased");
  const [top = null] = names2.map(({ label: label2 }) => label2.numbers).sort((a, b) => compareNumbers(b, a));
  return isReleased || notation.kind === "pre-release" && names2.length > 1 ? null : top;
}

// src/document/read/product.ts
var productHeader = /^(?:component|package|product|module|service|platform|app|crate|plugin|library|project|artifact|image|chart|extension|language|software|framework|componente|paquete|pacote|paket|компонент|контур|модуль|сервис|продукт|пакет|产品|组件|软件包|パッケージ|コンポーネント|패키지)/iu;
var productName = new RegExp("^(\\p{L}[\\p{L}\\d+#.-]*(?: \\p{L}[\\p{L}\\d+#-]*)?)\\s+(?:[<>=≤≥~^]+\\s*)?v?\\d", "u");
var noName = /^(?:versions?|releases?|v|series|branch|tag|line|lts|stable|latest|current|next|legacy|old|beta|alpha|edge|previous)\b/iu;
function productsOf({ table, version: version3 }) {
  const column = table.header.cells.findIndex((cell) => productHeader.test(cell.text));
  const listed3 = table.rows.map((row) => row.cells[column]?.text ?? "").filter((name) => name !== "");
  const named3 = table.rows.flatMap((row) => nameIn(row.cells[version3]?.text ?? "") ?? []);
  return [...new Set(column === version3 || listed3.length === 0 ? named3 : listed3)];
}
function nameIn(cell) {
  const { kind } = readNotation(cell);
  const name = productName.exec(cell)?.[1];
  return name === void 0 || noName.test(name) || kind !== "unread" && kind !== "lines" ? null : name;
}

// src/document/write/refuse.ts
function refusals(table, torn, rows) {
  return [
    ...contradictions(table),
    ...crowdedLines(table),
    ...announcements(table),
    ...table.entries.flatMap((entry) => unfit(entry, table, rows === "concrete")),
    ...torn.map(
      ({ entry, lines }) => tornRange(...placeOf3(entry, table), names(lines), sourceOf(entry, table.text))
    )
  ];
}
var mostCutOff = 12;
function placeOf3(entry, table) {
  return [table.path, entry.row.line, versionText(entry, table)];
}
function names(lines) {
  return lines.map(({ line }) => line.name);
}
function contradictions(table) {
  const first = /* @__PURE__ */ new Map();
  return releaseRows(table).flatMap(
    (entry) => entry.names.flatMap((name) => {
      const key2 = name.label.digits;
      const other = first.get(key2);
      if (other === void 0) first.set(key2, entry);
      if (other === void 0 || other.stateRaw === entry.stateRaw) return [];
      const [path2, line, text4] = placeOf3(entry, table);
      return [contradiction(path2, line, text4, other.row.line, sourceOf(entry, table.text))];
    })
  );
}
function releaseRows({ entries }) {
  return entries.filter(({ notation }) => notation.kind === "lines");
}
function crowdedLines(table) {
  const rows = /* @__PURE__ */ new Map();
  for (const entry of table.entries.filter((each) => each.notation.kind === "lines")) {
    for (const name of entry.names) {
      if (name.line !== null) rows.set(name.line, [...rows.get(name.line) ?? [], { entry, name }]);
    }
  }
  return [...rows].flatMap(([line, inside]) => {
    if (!inside.some(({ name }) => name.fit === "finer") || inside.length < 2) return [];
    const [first] = inside;
    if (first === void 0 || !isException(line, inside, table)) return [];
    const [path2, at] = placeOf3(first.entry, table);
    const texts = inside.map(({ entry }) => versionText(entry, table));
    return [finerRows(path2, at, line.line.name, texts, sourceOf(first.entry, table.text))];
  });
}
function isException(line, inside, table) {
  const { says, satisfies } = table.vocabulary;
  if (isWrong(line, table) || new Set(inside.map(({ entry }) => says(entry))).size > 1) return true;
  return line.tier !== null && !inside.every(({ entry }) => satisfies(entry, line.tier));
}
function announcements(table) {
  const newest = table.wanted.lines[0];
  if (newest === void 0 || isTemplate(table.entries)) return [];
  const ahead = table.entries.filter(
    (entry) => entry.names.some(
      (name) => name.fit === "unreleased" && compareNumbers(name.label.numbers, newest.line.numbers) > 0
    )
  );
  const [first] = ahead;
  if (first === void 0 || ahead.length <= 2) return [];
  const texts = ahead.map((entry) => versionText(entry, table));
  return [unreleasedRows(table.path, first.row.line, texts, sourceOf(first, table.text))];
}
function unfit(entry, table, isConcrete) {
  const lines = table.speakers.linesOf(entry);
  const wrong = lines.filter((line) => isWrong(line, table));
  const source = sourceOf(entry, table.text);
  if (wrong.length === 0) return [];
  if (table.vocabulary.says(entry) === "unread") {
    const state = entry.row.cells[table.candidate.state]?.text ?? "";
    const header = table.candidate.table.header.cells[table.candidate.state]?.text ?? "";
    const place = [table.path, entry.row.line];
    const readings = twoReadings(state);
    if (readings !== null) return [ambiguousDates(...place, header, state, readings, source)];
    return [unreadState(...place, state, source)];
  }
  const cutOff = lines.filter((line) => isCutOff(line, table));
  if (cutOff.length > mostCutOff) return [tornRange(...placeOf3(entry, table), names(wrong), source)];
  if (isTornWord(entry, table, isConcrete))
    return [symbolicRows2(...placeOf3(entry, table), names(wrong), source)];
  if (!isTornCoarse(entry, table)) return [];
  return [coarseRow(...placeOf3(entry, table), split(lines), source)];
}
function split(lines) {
  const supported = names(lines.filter((line) => line.tier !== null));
  const ended = names(lines.filter((line) => line.tier === null));
  return `Supported: ${list2(supported)}. Ended: ${list2(ended)}.`;
}
function list2(texts) {
  if (texts.length === 0) return "none";
  return texts.length > 6 ? `${texts.slice(0, 6).join(", ")} and ${texts.length - 6} more` : texts.join(", ");
}

// src/document/write/hinder.ts
function hindrances(table) {
  const mixed = mixedProducts(table);
  if (mixed.length > 0) return mixed;
  return [...templateRows(table), ...repetitions(table), ...unreadNames(table), ...unclearColumns(table)];
}
function mixedProducts({ path: path2, candidate }) {
  const names2 = productsOf(candidate);
  return names2.length < 2 ? [] : [severalProducts(path2, candidate.table.header.line, names2)];
}
function templateRows(table) {
  return table.entries.filter((entry) => /\.N+(?![\p{L}\d])|\$\{|\{\{/u.test(versionText(entry, table))).map((entry) => templateRow(...placeOf3(entry, table), sourceOf(entry, table.text)));
}
function unreadNames(table) {
  return table.entries.filter(
    (entry) => entry.notation.kind === "unread" && namesOf(entry, table).some((line) => isMistold(line, entry, table))
  ).map((entry) => unreadVersion(...placeOf3(entry, table), sourceOf(entry, table.text)));
}
function namesOf(entry, table) {
  const names2 = versionText(entry, table).match(/\d+(?:\.\d+)*/gu) ?? [];
  return table.wanted.lines.filter(({ line }) => names2.includes(line.name));
}
function isMistold(line, entry, { rows, vocabulary }) {
  if (line.tier === null) return vocabulary.says(entry) === "supported";
  return !rows.has(line);
}
function unclearColumns({ candidate, entries, path: path2, unclear }) {
  const { header } = candidate.table;
  if (entries.every((entry) => isOneState(entry, unclear))) return [];
  const titles = unclear.map((column) => header.cells[column]?.text ?? "");
  return [severalStates(path2, header.line, titles)];
}
function repetitions(table) {
  const first = /* @__PURE__ */ new Map();
  return releaseRows(table).flatMap(
    (entry) => entry.names.flatMap((name) => {
      const key2 = name.label.digits;
      const other = first.get(key2);
      first.set(key2, other ?? entry);
      if (other === void 0) return [];
      const [path2, line, text4] = placeOf3(entry, table);
      return [repeatedLine(path2, line, text4, other.row.line, sourceOf(entry, table.text))];
    })
  );
}
function isOneState({ row }, columns2) {
  return new Set(columns2.map((column) => row.cells[column]?.raw ?? "")).size <= 1;
}

// src/document/write/rows.ts
function decideRows(table, spans, rule) {
  const taken = new Set(spans.flatMap((change) => change.takes));
  const restated = new Set(spans.filter((change) => change.state !== null).map((change) => change.entry));
  const supported = table.wanted.lines.filter(
    (line) => line.tier !== null && !taken.has(line) && isListedOneByOne(line, restated, table)
  );
  const named3 = supported.map(({ line }) => line.latest.version.numbers);
  const spent = spentRanges(table, spans, named3);
  const floors = [...named3, ...coarseFloors(table), ...standingFloors(table, spans, spent)];
  const ended = new Set([...endedRows(table, floors, rule)].filter((line) => !taken.has(line)));
  const isSelective = isListOfSupported(table, rule);
  const listing = { table, taken, spent, ended, isSelective, floors };
  const fates = new Map(table.entries.map((entry) => [entry, fateOf(entry, listing)]));
  const listed3 = new Set(table.entries.flatMap((entry) => linesLeft(entry, fates.get(entry))));
  const added = table.wanted.lines.filter(
    (line) => !listed3.has(line) && (supported.includes(line) || ended.has(line))
  );
  return { fateOf: (entry) => fates.get(entry) ?? { kind: "stay" }, added, ended };
}
function coarseFloors({ entries, speakers }) {
  return entries.filter(({ names: names2 }) => names2.some(({ fit }) => fit === "coarse")).filter((entry) => speakers.linesOf(entry).some(({ tier }) => tier !== null)).map((entry) => floorOf(entry) ?? []);
}
function spentRanges(table, spans, named3) {
  const ended = spans.filter(({ state }) => state !== null && state.tier === null).map(({ entry }) => entry);
  return new Set(ended.filter((entry) => boundFor(floorOf(entry) ?? [], named3, table) !== null));
}
function isListedOneByOne(line, restated, table) {
  const speaker = table.speakers.of(line);
  if (speaker === null) return true;
  if (restated.has(speaker)) return false;
  if (meansNewest(speaker)) return isWrong(line, table) || listsNewestByName(table);
  const isOwn2 = speaker.names.some((name) => name.line === line);
  return isOwn2 || isWrong(line, table);
}
function listsNewestByName(table) {
  const { entries, vocabulary, wanted } = table;
  const isNamed4 = entries.some(
    (entry) => vocabulary.says(entry) === "supported" && lineOf(entry)?.lts === false
  );
  return isNamed4 || wanted.lines.slice(1).some((line) => line.tier !== null && !line.lts && isWrong(line, table));
}
function linesLeft(entry, fate) {
  if (fate === void 0 || fate.kind === "drop") return [];
  if (entry.notation.kind === "pre-release" && !(fate.kind === "change" && fate.promoted)) return [];
  const without = fate.kind === "change" ? fate.without ?? [] : [];
  return entry.names.filter((name) => !without.includes(name)).flatMap((name) => name.line ?? []);
}

// src/document/write/reconcile.ts
function reconcile(table, rules2) {
  const concrete = rules2.rows === "concrete" ? concreteRows(table, rules2.ended) : null;
  if (concrete === null) return draftOf(table, rules2, null);
  if (!("table" in concrete)) return { kind: "refused", problems: concrete };
  const drafting = draftOf(concrete.table, rules2, concrete.gone);
  return drafting.kind === "draft" ? { ...drafting, draft: concrete.restore(drafting.draft) } : drafting;
}
function draftOf(table, rules2, gone2) {
  const { changes, torn } = spanChanges(table);
  const isSynced = rules2.dates === "sync";
  const refused = [
    ...refusals(table, torn, rules2.rows),
    ...isSynced ? unclearDays(table, table.wanted.lines) : []
  ];
  if (refused.length > 0) return { kind: "refused", problems: refused };
  if (gone2 === null && !needsEdit(table, changes, rules2)) return { kind: "unchanged" };
  const hindered = hindrances(table);
  if (hindered.length > 0) return { kind: "refused", problems: hindered };
  const rows = decideRows(table, changes, rules2.ended);
  const unclear = unclearDays(table, rows.added);
  if (unclear.length > 0) return { kind: "refused", problems: unclear };
  const bounds = boundChanges(table, movementOf(table, rows, changes, gone2 ?? []));
  const arranged = arrange(table, { ...rows, spans: changes, bounds, dates: rules2.dates });
  if (arranged.problems.length > 0) return { kind: "refused", problems: arranged.problems };
  const blurred = blurredDays(table, arranged.rows);
  if (blurred.length > 0) return { kind: "refused", problems: blurred };
  return { kind: "draft", draft: { rows: arranged.rows } };
}
function needsEdit(table, spans, { dates, rows }) {
  if (rows !== "concrete" && isOfBranches(table)) return false;
  if (spans.length > 0 || table.wanted.lines.some((line) => isWrong(line, table))) return true;
  if (isUnnamed(table.wanted.lines[0], table)) return true;
  return table.entries.some((entry) => {
    const line = lineOf(entry);
    if (isStale(entry, table) || changedDays(entry, "none", dates, table).size > 0) return true;
    return line !== null && relabelled(entry, line, table) !== null;
  });
}
function isOfBranches({ entries }) {
  const kinds = new Set(entries.map(({ notation }) => notation.kind));
  kinds.delete("unread");
  return kinds.size === 1 && kinds.has("branch");
}
function isUnnamed(newest, table) {
  if (newest === void 0 || newest.tier === null) return false;
  const speaker = table.speakers.of(newest);
  return speaker !== null && meansNewest(speaker) && listsNewestByName(table);
}
function movementOf(table, rows, spans, gone2) {
  const old = table.entries.flatMap((entry) => finalRow(entry, rows.fateOf(entry), spans) ?? []);
  const added = rows.added.map((line) => newRow(line, table));
  const taken = new Set(spans.flatMap((change) => change.takes));
  return {
    final: [...old, ...added],
    gone: [
      ...gone2,
      ...table.entries.flatMap((entry) => goneFloor(entry, rows.fateOf(entry), spans)),
      ...spans.flatMap((change) => leftBehind2(change, table))
    ],
    passedOver: table.wanted.lines.filter(
      (line) => line.tier === null && !rows.ended.has(line) && !taken.has(line) && table.newestListed.length > 0 && compareNumbers(line.line.numbers, table.newestListed) > 0
    )
  };
}
function newRow(line, table) {
  const digits2 = clonedDigits(sourceFor(line, table), line);
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
  const from = spans.find((change) => change.entry === entry)?.from ?? null;
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
  if (fate.kind === "drop") return [floor, ...entry.names.flatMap(({ line }) => newestOf2(line))];
  const after = finalDigits(entry, fate, spans);
  const moved2 = after === null || compareNumbers(after.split(".").map(Number), floor) !== 0;
  return moved2 ? [floor] : [];
}
function newestOf2(line) {
  return line === null ? [] : [line.line.latest.version.numbers];
}

// src/document/verify/false-day.ts
function hasSameCells(was, now, dates, old) {
  const synced = changedDays(was, "none", dates, old);
  const cellsOf2 = ({ row }) => JSON.stringify(row.cells.map(({ raw }, column) => synced.has(column) ? null : raw));
  return cellsOf2(was) === cellsOf2(now);
}
function hasMoved(was, now, { candidate }) {
  return was.row.cells.every(
    ({ raw }, column) => column === candidate.version || raw === now.row.cells[column]?.raw
  );
}
function falseDay(now, old, { states: states2 }) {
  const texts = new Set(Object.values(states2));
  const isKept = ({ line }, column, raw) => old.entries.some(({ names: names2, row }) => {
    return names2.some((name) => name.line?.line.name === line.name) && row.cells[column.index]?.raw === raw;
  });
  const wrong = now.entries.find(
    (entry) => lineIn(entry).some(
      (line) => old.days.some((column) => {
        const raw = rawIn(entry, column);
        return !isKept(line, column, raw) && !texts.has(raw) && isFalse(entry, column, line, old);
      })
    )
  );
  return wrong === void 0 ? null : `A day in the row "${versionText(wrong, now)}" is not the policy's.`;
}
function lineIn({ names: names2 }) {
  const [name, second] = names2;
  return name?.line && second === void 0 ? [name.line] : [];
}
function rawIn({ row }, { index: index2 }) {
  return row.cells[index2]?.raw ?? "";
}
function isFalse(entry, column, line, { states: states2, wanted }) {
  const text4 = entry.row.cells[column.index]?.text ?? "";
  const day = dayOf(column, line, wanted.day);
  const found2 = dateIn(text4, column.order);
  if (found2 !== null) return day === null || writeDate(day, found2.date) !== found2.text;
  const isState = states2.some(({ index: index2 }) => index2 === column.index);
  if (isState || rawIn(entry, column) === column.past && hasPassed(column, line, wanted.tiers))
    return false;
  return !isOpen(text4) || day !== null && column.like !== null;
}

// src/document/verify/lost-bound.ts
function lostBound(old, now) {
  const needed = boundsOf(old).filter((bound, index2, all2) => {
    const ceiling = all2[index2 - 1] ?? null;
    return hasTail(bound, ceiling, now) && !isMerged(bound, ceiling, now) && !isVoid(bound, now);
  });
  return boundsOf(now).length < needed.length ? "A catch-all was lost." : null;
}
function boundsOf({ entries }) {
  return entries.filter(({ notation }) => notation.kind === "below").sort((a, b) => compareNumbers(numbersOf3(b), numbersOf3(a)));
}
function numbersOf3({ notation }) {
  return notation.kind === "below" ? notation.bound.numbers : [];
}
function isMerged(bound, ceiling, now) {
  const from = numbersOf3(bound);
  if (ceiling === null) return false;
  const met = boundsOf(now).map(numbersOf3);
  return met.some((to) => {
    const isBetween = compareNumbers(to, from) > 0 && compareNumbers(to, numbersOf3(ceiling)) < 0;
    const floors = now.entries.flatMap((entry) => [floorOf(entry) ?? []]);
    return isBetween && !floors.some((row) => compareNumbers(row, from) >= 0 && compareNumbers(row, to) < 0);
  });
}
function isVoid(bound, { wanted, speakers }) {
  const beneath = wanted.lines.filter(({ line }) => contains(bound, line.latest.version.numbers, false));
  const oldest = beneath.at(-1) ?? null;
  return oldest !== null && oldest.tier !== null && beneath.every((line) => speakers.of(line) !== null);
}
function hasTail(bound, ceiling, { entries }) {
  return entries.map(floorOf).some((floor) => {
    if (floor === null || compareNumbers(floor, numbersOf3(bound)) < 0) return false;
    return ceiling === null || compareNumbers(floor, numbersOf3(ceiling)) < 0;
  });
}

// src/document/verify/lost-rest.ts
function lostRest(old, now) {
  const rest = old.entries.find((entry) => isOfRest(entry, old));
  if (rest !== void 0 && !isFromZero(now) && !now.entries.some((entry) => isCatchAll2(entry, now)))
    return `No row says any more what "${versionText(rest, old)}" said.`;
  const fallen = heldReleases(old).find(
    ({ version: version3 }) => !now.entries.some((entry) => holds(entry, version3.numbers))
  );
  return fallen === void 0 ? null : `No row holds ${fallen.tag} any more.`;
}
function isOfRest(entry, { vocabulary }) {
  const { notation } = entry;
  return notation.kind === "rest" && notation.of === null && vocabulary.says(entry) === "ended";
}
function isCatchAll2(entry, table) {
  const isBound2 = entry.notation.kind === "below" && table.vocabulary.says(entry) === "ended";
  return isBound2 || isOfRest(entry, table);
}
function isFromZero({ wanted }) {
  return wanted.lines.at(-1)?.line.numbers.every((number) => number === 0) ?? true;
}
function heldReleases({ entries, rows, vocabulary }) {
  const bounds = entries.filter((entry) => isStrict(entry) && vocabulary.says(entry) === "ended");
  const lines = entries.flatMap((entry) => lineOf(entry) ?? []).filter((line) => rows.get(line) === 1);
  return lines.flatMap(({ line }) => line.releases).filter(({ version: version3 }) => bounds.some((bound) => contains(bound, version3.numbers, false)));
}
function isStrict({ notation }) {
  return notation.kind === "below" && !notation.inclusive;
}
function holds(entry, version3) {
  const isNamed4 = entry.names.some(
    ({ label: label2 }) => label2.numbers.every((number, index2) => version3[index2] === number)
  );
  return isNamed4 || contains(entry, version3, true);
}

// src/document/verify/lost-row.ts
function lostRow(old, now, rules2) {
  const texts = new Set(now.entries.map((entry) => versionText(entry, now)));
  const dropped = old.entries.find(
    (entry) => !texts.has(versionText(entry, old)) && isLasting(entry, old, now, rules2)
  );
  if (dropped !== void 0) return `The row "${versionText(dropped, old)}" was lost.`;
  return lostBound(old, now) ?? (rules2.rows === "concrete" ? lostRest(old, now) : null);
}
function isLasting(entry, old, now, rules2) {
  const { notation, names: names2 } = entry;
  if (rules2.rows === "concrete" && ["newest", "rest"].includes(notation.kind)) return false;
  if (["newest", "rest", "branch", "unread"].includes(notation.kind)) return true;
  if (isAnnotation(entry, old)) return rules2.ended === null;
  if (isPart(entry, old)) return !now.entries.some((other) => holds(other, floorOf(entry) ?? []));
  const isUnreleased = names2.length > 0 && names2.every(({ line, fit }) => line === null && fit === "unreleased");
  if (!isUnreleased || isTemplate(old.entries) || isStale(entry, old)) return false;
  return !now.entries.some((other) => contains(other, floorOf(entry) ?? [], false));
}
function isPart({ names: [name, second] }, { rows }) {
  if (name?.fit !== "finer" || second !== void 0 || name.line === null) return false;
  return name.line.tier !== null && (rows.get(name.line) ?? 0) > 1;
}
function isAnnotation(entry, { entries, vocabulary, order }) {
  const [name, second] = entry.names;
  const isEnded = name?.line?.tier === null && second === void 0 && entry.notation.kind === "lines";
  if (!isEnded || name.fit === "coarse" || vocabulary.says(entry) !== "ended") return false;
  const bounds = entries.filter(
    (each) => each.notation.kind === "below" && vocabulary.says(each) === "ended"
  );
  return bounds.some((bound) => isAnnotationOf(bound, entry, order));
}

// src/document/verify/loss.ts
function loss(old, now, rules2) {
  return lostHeader(old, now) ?? lostRow(old, now, rules2) ?? repeatedRow(old, now) ?? lostLine(old, now, rules2) ?? lostCell(old, now, rules2) ?? lostOrder(old, now);
}
function lostHeader(old, now) {
  const cells2 = ({ candidate }) => candidate.table.header.cells.map(({ raw }) => raw);
  const isSame5 = JSON.stringify(cells2(old)) === JSON.stringify(cells2(now));
  const alignment = ({ candidate }) => candidate.table.delimiter.cells.map(({ raw }) => raw.replace(/-+/u, "-")).join();
  return isSame5 && alignment(old) === alignment(now) ? null : "The header changed.";
}
function repeatedRow(old, now) {
  const known = repeated(old);
  const twice = repeated(now).find((text4) => !known.includes(text4));
  return twice === void 0 ? null : `The row "${twice}" stands twice.`;
}
function repeated(table) {
  const texts = table.entries.map((entry) => versionText(entry, table));
  return texts.filter((text4, index2) => texts.indexOf(text4) !== index2);
}
function lostLine(old, now, rules2) {
  const isSelective = rules2.ended === "drop" || rules2.ended !== "keep" && listsSupportedOnly(old);
  const isFull = listedEnded(old).length <= mostHistory && listedEnded(now).length >= mostHistory;
  if (isSelective || isFull) return null;
  const fallen = old.wanted.lines.find((line) => {
    const isNew2 = compareNumbers(line.line.numbers, old.newestListed) > 0 && old.newestListed.length > 0;
    return (isNew2 || old.speakers.of(line) !== null) && now.speakers.of(line) === null;
  });
  return fallen === void 0 ? null : `No row speaks for ${fallen.line.name} any more.`;
}
function listsSupportedOnly(table) {
  const isEnded = (entry) => entry.names.length > 0 && table.vocabulary.says(entry) === "ended";
  const standsForOthers = (entry) => entry.notation.kind === "rest" || isCatchAll(entry, table);
  return !table.entries.some((entry) => isEnded(entry) || standsForOthers(entry));
}
function lostCell(old, now, rules2) {
  const before = new Map(old.entries.map((entry) => [versionText(entry, old), entry]));
  const changed2 = now.entries.find((entry) => {
    const was = before.get(versionText(entry, now));
    if (was === void 0) return !isNewBound(entry, old, rules2) && isTurnedBound(entry, old, now);
    const mayChange = isStale(was, old) || old.speakers.linesOf(was).some((line) => isWrong(line, old)) || now.speakers.linesOf(entry).some((line) => !old.vocabulary.satisfies(was, line.tier));
    if (mayChange || hasSameCells(was, entry, rules2.dates, old)) return false;
    return !isFormer(was, old, now) || !isAlike(was, entry, old);
  });
  return changed2 === void 0 ? null : `The row "${versionText(changed2, now)}" changed for no reason.`;
}
function isFormer({ stateRaw, names: names2 }, old, now) {
  const isCurrent2 = withoutCurrent(stateRaw) !== null || isCurrentAlone(stateRaw);
  const numbers = names2[0]?.label.numbers ?? [];
  return isCurrent2 && names2.length > 0 && compareNumbers(numbers, old.newestListed) === 0 && compareNumbers(now.newestListed, numbers) > 0;
}
function isAlike(was, entry, { candidate }) {
  return was.row.cells.every(
    ({ raw }, column) => column === candidate.state || raw === entry.row.cells[column]?.raw
  );
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
  const at = now.entries.findIndex((each) => versionText(each, now) === text4);
  if (at === -1) return false;
  const isMeant2 = [isNamed3, isWord].find((is2) => old.entries.some(is2) && now.entries.some(is2)) ?? isNamed3;
  const before = old.entries.filter(old.entries.some(isNamed3) ? isNamed3 : isWord).map(({ index: index2 }) => index2);
  const after = now.entries.filter(isMeant2).map(({ index: index2 }) => index2);
  const wasTop = before.every((index2) => index2 > entry.index);
  const wasBottom = before.length > 0 && before.every((index2) => index2 < entry.index);
  return wasTop && after.some((index2) => index2 < at) || wasBottom && after.some((index2) => index2 > at);
}
function isNamed3({ names: names2 }) {
  return names2.length > 0;
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
  return behind.some((row) => {
    const floor = floorOf(row);
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
  const invented = fresh.find((entry) => isInvented(entry, old));
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
function isInvented({ names: names2, notation }, old) {
  const known = old?.entries.flatMap((entry) => entry.names).filter(({ fit }) => fit === "coarse") ?? [];
  const isNew2 = ({ fit, label: label2 }) => fit === "unreleased" || fit === "coarse" && !known.some((name) => name.label.digits === label2.digits);
  return notation.kind === "pre-release" || names2.some(isNew2);
}
function isOverlapping(bound, { entries, vocabulary, order }) {
  if (bound.notation.kind !== "below" || vocabulary.says(bound) !== "ended") return false;
  const before = entries.filter((entry) => {
    const isBefore = order === "newest first" ? entry.index < bound.index : entry.index > bound.index;
    return isBefore && (vocabulary.says(entry) === "supported" || isOfReleases(entry));
  });
  return before.map(floorOf).some((floor) => floor !== null && contains(bound, floor, false));
}
function isOfReleases({ names: names2, notation }) {
  return notation.kind === "lines" && names2.some(({ fit }) => fit !== "unreleased");
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
  const { path: path2, before, after, wanted, rules: rules2 } = claim;
  if (claim.edits.some(({ before: old2, after: now2 }) => /[\r\n]/u.test(`${old2 ?? ""}${now2 ?? ""}`)))
    return refuse("An edit is more than one line.");
  if (replay(before, claim.edits) !== after) return refuse("Bytes outside the reported edits differ.");
  const [oldRoot, newRoot] = [read2(before), read2(after)];
  const old = readAgain(oldRoot, before, path2, wanted, rules2);
  const now = readAgain(newRoot, after, path2, wanted, rules2);
  if (now === null) return refuse("The table is not found again.");
  const reason = falsehood(now, old) ?? sameTree(oldRoot, newRoot, old, now, claim) ?? (old === null ? strayInsertion(claim) : strayEdit(old, now, claim) ?? loss(old, now, rules2) ?? falseDay(now, old, rules2));
  if (reason !== null) return refuse(reason);
  if (reconcile(now, rules2).kind !== "unchanged") return refuse("A second run would change it again.");
  return { ok: true, after: now };
}
function refuse(reason) {
  return { ok: false, reason };
}
function readAgain(root, text4, path2, wanted, rules2) {
  const located = locateTable(root, text4, { path: path2, table: rules2.table, adopt: true });
  if (!located.ok || located.value === null) return null;
  return survey(path2, text4, located.value, wanted, rules2.states);
}
function replay(before, edits) {
  const lines = before.split(/(?<=\r\n|\n|\r(?!\n))/u);
  const usual = /\r\n|\r|\n/u.exec(before)?.[0] ?? "\n";
  const removed = /* @__PURE__ */ new Set();
  const inserted2 = /* @__PURE__ */ new Map();
  const replaced2 = /* @__PURE__ */ new Map();
  for (const { line, before: old, after } of edits) {
    if (old === null) inserted2.set(line, [...inserted2.get(line) ?? [], after ?? ""]);
    else if (after === null) removed.add(line);
    else replaced2.set(line, after);
  }
  const result = lines.flatMap((source, index2) => {
    const line = index2 + 1;
    const ending2 = /(?<![\r\n])[\r\n]*$/u.exec(source)?.[0] ?? "";
    const own3 = removed.has(line) ? [] : [`${replaced2.get(line) ?? source.slice(0, source.length - ending2.length)}${ending2}`];
    return [...own3, ...(inserted2.get(line) ?? []).map((text4) => text4 + (ending2 || usual))];
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
  const { header, delimiter, rows } = old.candidate.table;
  const last = rows.at(-1)?.line ?? delimiter.line;
  const labelled = [newestLabel(old), newestLabel(now)];
  const labels = labelled.flatMap((label2) => label2 ?? []).sort((a, b) => b.length - a.length);
  const plain3 = (text4) => labels.length < 2 ? text4 : labels.reduce((words2, label2) => words2?.replaceAll(label2, "\0") ?? null, text4);
  const stray = edits.find(({ line, before, after }) => {
    const isInTable = line <= last && (before === null ? line >= delimiter.line : line >= header.line);
    return !isInTable && (before === null || after === null || plain3(before) !== plain3(after));
  });
  return stray === void 0 ? null : `Line ${stray.line} lies outside the table and changed.`;
}
function sameTree(before, after, old, now, { edits }) {
  if (old === null) return sameAround(before, after) ? null : "The Markdown around the new section changed.";
  const from = outside(before, old.candidate.table.start);
  const to = outside(after, now.candidate.table.start);
  const isSame5 = from.every((node2, index2) => {
    const { line } = spanOf(node2);
    const last = node2.position?.end.line ?? line;
    const isTouched = edits.some((edit) => edit.line >= line && edit.line <= last);
    return isSameNode(node2, to[index2], isTouched);
  });
  return isSame5 && from.length === to.length ? null : "The Markdown outside the table changed.";
}
function sameAround({ children: from }, { children: to }) {
  const added = to.length - from.length;
  const at = from.findIndex((node2, index2) => !isSameNode(node2, to[index2], false));
  if (at === -1) return added >= 0;
  return added >= 0 && from.slice(at).every((node2, index2) => isSameNode(node2, to[at + added + index2], false));
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
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`
  );
  const delimiter = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return ["## Supported Versions", "", ...lines.toSpliced(1, 0, delimiter)].join("\n");
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
  const ending2 = /\r\n|\r|\n/u.exec(text4)?.[0] ?? "\n";
  const lines = section.split("\n");
  const at = next?.lineStart ?? text4.length;
  const isFresh = text4 === "" || text4.endsWith("\n") || text4.endsWith("\r");
  const lead = next === void 0 ? [...isFresh ? [] : [""], ...text4 === "" ? [] : [""]] : [];
  const tail = next === void 0 ? [""] : ["", ""];
  const after = [...lead, ...lines, ...tail].join(ending2);
  const follows = (next?.line ?? countLines(text4, isFresh) + 1) - 1;
  const shown2 = [
    ...next === void 0 && text4 !== "" ? [""] : [],
    ...lines,
    ...next === void 0 ? [] : [""]
  ];
  return {
    change: { start: at, end: at, with: after },
    edits: shown2.map((line) => ({ line: follows, before: null, after: line }))
  };
}
function countLines(text4, isClosed2) {
  return text4 === "" ? 0 : text4.split(/\r\n|\r|\n/u).length - (isClosed2 ? 1 : 0);
}

// src/document/keep.ts
var byteOrderMark = "\uFEFF";
function keepDocument(file, wanted, rules2, onMissingTable, read2 = markdownReader()) {
  if (file === null) return keepNothing(wanted, rules2, onMissingTable);
  const mark = file.text.startsWith(byteOrderMark) ? byteOrderMark : "";
  const text4 = file.text.slice(mark.length);
  const keeping = keepText({ path: file.path, text: text4, wanted, rules: rules2, onMissingTable, read: read2 });
  const { after } = keeping.outcome;
  return after === void 0 ? keeping : { ...keeping, outcome: { ...keeping.outcome, after: mark + after } };
}
function keepNothing(wanted, rules2, onMissingTable) {
  const isWanted = wanted.lines.length > 0 && onMissingTable !== "ignore";
  return blocked(null, isWanted ? [noDocument(candidatePaths(rules2.file))] : []);
}
function keepText(task) {
  const { path: path2, text: text4, wanted, rules: rules2 } = task;
  const root = task.read(text4);
  const located = locateTable(root, text4, { path: path2, table: rules2.table, adopt: rules2.adopt });
  const isIdle = wanted.lines.length === 0;
  if (!located.ok) return blocked(path2, isIdle ? [] : located.problems);
  if (located.value === null) return isIdle ? unchanged(path2, []) : addTable(task, root);
  const table = survey(path2, text4, located.value, wanted, rules2.states);
  if (isIdle) return unchanged(path2, observations(table));
  return { ...keepTable(task, table, root), dates: publishedDates(table) };
}
function keepTable(task, table, root) {
  const { path: path2, text: text4, rules: rules2 } = task;
  const drafting = reconcile(table, rules2);
  switch (drafting.kind) {
    case "unchanged":
      return unchanged(path2, observations(table));
    case "refused":
      return blocked(path2, drafting.problems, observations(table));
    case "draft":
      return withMentions(task, table, root, splice2(text4, table.candidate.table, drafting.draft));
  }
}
function withMentions(task, table, root, { change, edits }) {
  const { path: path2, text: text4, wanted, rules: rules2 } = task;
  const draft = applyChanges(text4, [change]);
  const located = locateTable(task.read(draft), draft, { path: path2, table: rules2.table, adopt: true });
  if (!located.ok || located.value === null)
    return blocked(path2, [unverifiedEdit(path2, "The table is not found again.")]);
  const rewritten = survey(path2, draft, located.value, wanted, rules2.states);
  const mentions = findMentions(table, rewritten, root, rules2.mentions);
  const all2 = [...edits, ...mentions.edits].sort((a, b) => a.line - b.line);
  return verified(task, applyChanges(text4, [change, ...mentions.changes]), all2, mentions.found, table);
}
function addTable(task, root) {
  const { path: path2, text: text4, wanted, rules: rules2, onMissingTable } = task;
  const section = newSection(wanted, rules2.states);
  if (onMissingTable === "ignore") return unchanged(path2, [tableLeftOut(path2)]);
  const passed = passedOver(root, text4);
  if (onMissingTable === "fail") return blocked(path2, [noVersionTable(path2, section, passed)]);
  const unkept = passed.find(({ isOfVersions }) => isOfVersions);
  if (unkept !== void 0) return blocked(path2, [tableOutOfReach(path2, unkept.line, unkept.reason)]);
  const existing = supportHeading(root);
  if (existing !== null) return blocked(path2, [sectionExists(path2, existing.title, existing.line)]);
  const { change, edits } = insertSection(root, text4, section);
  return verified(task, applyChanges(text4, [change]), edits, [], null);
}
function verified({ path: path2, text: before, wanted, rules: rules2, read: read2 }, after, edits, mentions, old) {
  const verdict = verify({ path: path2, before, after, edits, wanted, rules: rules2 }, read2);
  if (!verdict.ok) return blocked(path2, [unverifiedEdit(path2, verdict.reason)]);
  const left = old === null ? [] : [...openCells(old, verdict.after), ...lostFootnotes(old, verdict.after)];
  const notes = [...observations(verdict.after), ...left];
  return { outcome: { path: path2, changed: true, edits, mentions, after }, notes, problems: [] };
}
function unchanged(path2, notes) {
  return { outcome: { path: path2, changed: false, edits: [], mentions: [] }, notes, problems: [] };
}
function blocked(path2, problems, notes = []) {
  return { outcome: { path: path2, changed: false, edits: [], mentions: [] }, notes, problems };
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
  const { year, month } = partsOf(day);
  return dayOf2(year, month, lengthOfMonth(year, month));
}
function endOfYear(day) {
  return dayOf2(partsOf(day).year, 12, 31);
}
function dayBefore(day) {
  const { year, month, date } = partsOf(day);
  if (date > 1) return dayOf2(year, month, date - 1);
  return month > 1 ? dayOf2(year, month - 1, lengthOfMonth(year, month - 1)) : dayOf2(year - 1, 12, 31);
}
function dayAfter(day) {
  return addDaysWithinCalendar(day, 1);
}
function addMonths(day, count) {
  const { year, month, date } = partsOf(day);
  const months2 = year * 12 + (month - 1) + count;
  const newYear = Math.floor(months2 / 12);
  const newMonth = months2 % 12 + 1;
  return dayOf2(newYear, newMonth, Math.min(date, lengthOfMonth(newYear, newMonth)));
}
function addDaysWithinCalendar(day, count) {
  const enough = (lastYear - partsOf(day).year + 1) * 366;
  const later2 = count >= enough ? null : addDays(day, count);
  return later2 === null || later2.startsWith("+") ? dayOf2(lastYear, 12, 31) : later2;
}
function lengthOfMonth(year, month) {
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  return month === 2 && leap ? 29 : monthLengths[month - 1] ?? 31;
}
function partsOf(day) {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}
function dayOf2(year, month, date) {
  if (year > lastYear) return `${lastYear}-12-31`;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}
function pad(value, width) {
  return String(value).padStart(width, "0");
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
  return range.every((bound) => holds2(bound, numbers));
}
function holds2({ operator: operator2, numbers: limit }, numbers) {
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
function matchesMinor(minor, is2) {
  if (minor === void 0) return false;
  return typeof is2 === "number" ? minor === is2 : hasParity(minor, is2);
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
    const table = tables.get(key2) ?? tableOf(kind, count, facts, first);
    tables.set(key2, table);
    return table[index2];
  };
}
function firstDayOf({ released }, today) {
  return { day: released ?? today, exact: released !== null };
}
function tableOf(kind, count, facts, first) {
  switch (kind) {
    case "next":
      return eachLine(count, facts, first, () => true);
    case "lts":
      return eachLine(count, facts, first, ({ lts }) => lts);
    case "sibling":
      return byMajor(facts).flatMap((group) => eachLine(count, group, firstOf(group, first), () => true));
    case "major":
      return eachMajor(count, byMajor(facts), first);
  }
}
function eachLine(count, facts, first, counts3) {
  let newer = nothingShipped;
  return facts.map((line, position2) => {
    const answer2 = successorFrom(newer, count);
    if (counts3(line)) newer = withShipped(newer, first[position2], count);
    return answer2;
  });
}
function eachMajor(count, majors, first) {
  let newer = nothingShipped;
  return majors.flatMap((group) => {
    const answer2 = successorFrom(newer, count);
    newer = withShipped(newer, firstOfMajor(firstOf(group, first)), count);
    return group.map(() => answer2);
  });
}
function firstOfMajor(shipped) {
  const earliest = shipped.reduce((a, b) => b.day <= a.day ? b : a);
  return { ...earliest, exact: shipped.every(({ exact }) => exact) };
}
function withShipped({ shipped, count, exact }, next, most3) {
  const place = shipped.findLastIndex(({ day }) => day < next.day) + 1;
  const kept = place < most3 ? inserted(shipped, place, next, most3) : shipped;
  return { shipped: kept, count: count + 1, exact: exact && next.exact };
}
function inserted(shipped, place, next, most3) {
  if (most3 === 1) return [next];
  return [...shipped.slice(0, place), next, ...shipped.slice(place, most3 - 1)];
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
function firstOf(group, first) {
  return group.map(({ index: index2 }) => first[index2]);
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
function comingWords2(kind, missing, facts, newest, policy) {
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
function reasonFor(verdict, policy, day) {
  const { state } = verdict;
  switch (state.kind) {
    case "in":
      return `${currentReason(verdict, state.tier)}${neverApplied(verdict, state.tier, day)}`;
    case "kept":
      return `${nameOf2(verdict, state.tier)} as the newest line, although ${pastWords(verdict)}`;
    case "ended":
      return endedReason(verdict, policy, day);
    case "below-floor":
      return `ended: older than ${policy.floor?.name}, the policy's floor`;
    case "no-rule":
      return "ended: no rule of the policy covers it";
    case "unknown":
      return "not known: a release day it depends on is missing";
  }
}
function currentReason(verdict, tier) {
  const name = nameOf2(verdict, tier);
  const moment = verdict.moments[tier];
  return `${name} ${lastingWords(moment)} ${basis(verdict, tier)}`;
}
function neverApplied({ facts, inForce, moments }, current, day) {
  const first = firstDayOf(facts.line, day);
  const names2 = inForce.tiers.slice(0, current).flatMap(({ name }, index2) => {
    const moment = moments[index2];
    return first.exact && moment?.kind === "on" && moment.day < first.day ? [name] : [];
  });
  return names2.length === 0 ? "" : `; ${joinWords(names2, "and")} never applied`;
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
function endedReason(verdict, policy, day) {
  const last = verdict.moments.length - 1;
  const moment = verdict.moments[last];
  const first = firstDayOf(verdict.facts.line, day);
  if (moment.kind === "never") return `never supported ${basis(verdict, last)}`;
  if (moment.kind !== "on") return `ended: ${countWords(verdict, last)} ${basis(verdict, last)}`;
  if (first.exact && moment.day < first.day) return neverAppliedReason(moment, verdict, policy);
  return `ended ${endedWhen(moment, policy)} ${basis(verdict, last)}`;
}
function countWords({ inForce }, tier) {
  const end = inForce.tiers[tier]?.end;
  const count = end?.kind === "newest" ? end.count : end?.kind === "anchor" && "count" in end.anchor ? end.anchor.count : 0;
  const noun = end?.kind === "anchor" && end.anchor.kind === "major" ? "newer major" : "newer line";
  if (count === 0 || end?.kind === "anchor" && end.plus !== null) return "its last tier is over";
  return count === 1 ? `a ${noun} is out` : `${count} ${noun}s are out`;
}
function neverAppliedReason(moment, verdict, policy) {
  const { cause } = moment;
  const last = verdict.moments.length - 1;
  const why = cause === null ? `its support ended on ${moment.day}` : `${causeWords(cause, policy)} on ${cause.day}`;
  const when = cause?.day === verdict.facts.line.released ? "the day of" : "before";
  return `never supported: ${why}, ${when} its own first release ${basis(verdict, last)}`;
}
function endedWhen({ day, cause }, policy) {
  if (cause === null) return `after ${day}`;
  const words2 = causeWords(cause, policy);
  return cause.after === null ? `on ${cause.day}, when ${words2}` : `after ${day}, ${words2}`;
}
function causeWords({ line, after }, policy) {
  const released = `${lineWords(line, policy.line)} was released`;
  return after === null ? released : `${durationWords(after)} after ${released}`;
}
function pastWords(verdict) {
  const last = verdict.moments.length - 1;
  const moment = verdict.moments[last];
  return moment.kind === "on" ? `its support was due to end on ${moment.day} ${basis(verdict, last)}` : `its support was due to have ended ${basis(verdict, last)}`;
}
function basis({ inForce }, tier) {
  return `(${inForce.grounds[tier]})`;
}
function nameOf2({ inForce }, tier) {
  return inForce.tiers[tier]?.name ?? "";
}

// src/policy/print.ts
function printEnd(end) {
  switch (end.kind) {
    case "newest":
      return `newest ${end.count}`;
    case "anchor":
      return end.plus === null ? printAnchor(end.anchor) : `${printAnchor(end.anchor)} + ${printDuration(end.plus)}`;
    case "max":
    case "min":
      return `${end.kind}(${end.of.map(printEnd).join(", ")})`;
    case "eom":
    case "eoy":
      return `${end.kind}(${printEnd(end.of)})`;
    case "date":
      return end.day;
    case "forever":
    case "never":
      return end.kind;
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
      return quoted2(rangeText(selector2.range));
    case "names":
      return `[${selector2.names.map(({ name }) => quoted2(name)).join(", ")}]`;
    case "all":
      return `[${selector2.of.map(printSelector).join(", ")}]`;
    default:
      return selector2.kind;
  }
}
function quoted2(text4) {
  return JSON.stringify(text4);
}

// src/policy/moment.ts
function shifted2(moment, plus) {
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
  const open = moments.filter((moment) => moment.kind === "open");
  const latest = known.reduce(
    (a, b) => a === null || b.day > a.day || b.day === a.day && a.kind === "by" ? b : a,
    null
  );
  if (moments.some(({ kind }) => kind === "forever")) return { kind: "forever" };
  if (open.length > 0) return openTogether(open, latest !== null && latest.day >= today ? latest.day : null);
  if (latest === null) return { kind: "never" };
  return latest.kind === "on" ? latest : { ...latest, lacking: lackingOf(known.filter(({ day }) => day >= today)) };
}
function openTogether(open, notBefore) {
  const [first] = open;
  if (first !== void 0 && open.length === 1 && notBefore === null) return first;
  const words2 = wordsOf3(open, "and", "later");
  return {
    kind: "open",
    words: notBefore === null ? words2 : `${words2}, not before ${notBefore}`,
    event: null
  };
}
function earliestOf(moments) {
  if (moments.some(({ kind }) => kind === "never")) return { kind: "never" };
  const known = moments.filter((moment) => moment.kind === "on" || moment.kind === "by");
  const open = moments.filter((moment) => moment.kind === "open");
  const earliest = known.reduce(
    (a, b) => a === null || b.day < a.day ? b : a,
    null
  );
  if (earliest !== null) {
    const lacking = lackingOf(known);
    return lacking.length === 0 ? earliest : { kind: "by", day: earliest.day, lacking };
  }
  const [first] = open;
  if (first === void 0) return { kind: "forever" };
  return open.length === 1 ? first : { kind: "open", words: wordsOf3(open, "or", "earlier"), event: null };
}
function wordsOf3(open, joint2, which) {
  const all2 = open.map(({ words: words2 }) => words2);
  return all2.length > 1 ? `${joinWords(all2, joint2)}, whichever is ${which}` : joinWords(all2, joint2);
}
function lackingOf(moments) {
  return moments.flatMap((moment) => moment.kind === "by" ? moment.lacking : []);
}
function on(day) {
  return { kind: "on", day, cause: null };
}

// src/policy/resolve.ts
function momentOf(end, context) {
  return resolve3(end, context, true);
}
function resolve3(end, context, bare) {
  switch (end.kind) {
    case "date":
      return on(end.day);
    case "forever":
    case "never":
      return { kind: end.kind };
    case "newest":
      return successorMoment("next", end.count, context, bare);
    case "anchor":
      return anchorMoment(end.anchor, end.plus, context, bare);
    case "eom":
      return rounded(resolve3(end.of, context, false), "month", endOfMonth);
    case "eoy":
      return rounded(resolve3(end.of, context, false), "year", endOfYear);
    case "max":
      return latestOf(
        end.of.map((part) => resolve3(part, context, true)),
        context.day
      );
    case "min":
      return earliestOf(end.of.map((part) => resolve3(part, context, true)));
  }
}
function anchorMoment(anchor, plus, context, bare) {
  const base = anchorDay(anchor, context, bare && plus === null);
  return plus === null ? base : shifted2(base, plus);
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
function tierMoment(name, { ended }) {
  const moment = ended.get(name) ?? { kind: "never" };
  if (moment.kind === "on") return on(moment.day);
  if (moment.kind !== "open" || moment.event !== null) return moment;
  return { kind: "open", words: `when ${name} ends`, event: `${name} ends` };
}
function successorMoment(kind, count, context, bare) {
  const { facts, all: all2, successor: successor2, policy } = context;
  const found2 = successor2(kind, count, facts.index);
  switch (found2.kind) {
    case "missing": {
      const event = comingWords2(kind, found2.count, facts, all2, policy);
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
  const ended = /* @__PURE__ */ new Map();
  const context = { ...judging, facts, ended };
  for (const { name, end } of tiers2) ended.set(name, momentOf(end, context));
  return [...ended.values()];
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
function nextChangeOf(verdict, day) {
  const { moments, state } = verdict;
  if (state.kind !== "in") return null;
  const changes = moments.flatMap(
    (moment) => moment.kind === "on" && moment.day >= day ? [dayAfter(moment.day)] : []
  );
  return changes.sort().find((change) => tierOn(verdict, change) !== state.tier) ?? null;
}
function tierOn({ facts, inForce, moments }, day) {
  const state = stateByTiers(moments, day);
  if (state.kind === "in") return state.tier;
  return state.kind === "ended" && keepsNewest(facts, inForce) ? moments.length - 1 : null;
}

// src/policy/ending.ts
function endingSoon({ day, support: support2 }, lines, policy) {
  if (policy.notice === null) return [];
  const last = addDuration(day, policy.notice);
  const due = new Map(support2.flatMap((one2) => dueBy(last, one2)));
  const all2 = factsOf(lines, policy);
  const judge = judgeOf(all2, policy, day);
  const found2 = all2.flatMap((facts) => {
    const end = due.get(facts.line);
    return end === void 0 ? [] : endingOn(end, judge(facts), policy);
  });
  return found2.toSorted((a, b) => a.day.localeCompare(b.day));
}
function dueBy(last, { line, tier, eol }) {
  return tier !== null && eol !== null && eol <= last ? [[line, eol]] : [];
}
function endingOn(end, verdict, policy) {
  const next = dayAfter(end);
  if (tierOn(verdict, next) !== null) return [];
  const reason = reasonFor({ ...verdict, state: { kind: "ended" } }, policy, next);
  return [{ line: verdict.facts.line, day: end, words: reason.replace(/^ended /, "") }];
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
function floorSupported(line, floor, path2) {
  return {
    code: "floor-supported",
    what: `The floor ends ${line}, which the policy still supports.`,
    why: `"floor: ${floor}" ends every older line, but by the policy's own rules ${line} has support left.`,
    fix: `Lower the floor, or end ${line} under "lines" with the reason.`,
    where: { path: path2 }
  };
}
function lineWithoutRule(lines) {
  const shown2 = lines.slice(0, 10).join(", ");
  const more2 = lines.length > 10 ? ` and ${lines.length - 10} more` : "";
  return {
    code: "line-without-rule",
    what: `No rule of the policy covers ${shown2}${more2}; they count as ended.`
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
  if (moment.kind !== "on") return { tier, date: null, words: endWords2(moment) };
  return { tier, date: eol !== null && eol < moment.day ? eol : moment.day, words: null };
}
function endWords2(moment) {
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

// src/policy/lacking.ts
function lackingWords(lacking) {
  const words2 = lacking.map(({ days }) => {
    if (days === "release") return "the day of its first release";
    return days === "last" ? "the day of its latest release" : "the days newer lines were first released";
  });
  return [...new Set(words2)].join(" and ");
}

// src/policy/evaluate.ts
function evaluate(lines, policy, day) {
  const all2 = factsOf(lines, policy);
  const judge = judgeOf(all2, policy, day);
  const outcomes = all2.map((facts) => outcomeOf(judge(facts), policy, day));
  return {
    day,
    support: outcomes.map(({ support: support2 }) => support2),
    notes: notesOf(outcomes, lines, policy),
    problems: outcomes.flatMap(({ problem }) => problem ?? []),
    nextChange: outcomes.reduce((first, { change }) => earlier(first, change), null)
  };
}
function outcomeOf(verdict, policy, day) {
  return {
    support: supportOf(verdict, policy, day),
    covered: verdict.state.kind !== "no-rule",
    change: nextChangeOf(verdict, day),
    problem: problemOf(verdict, policy)
  };
}
function earlier(a, b) {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
function supportOf(verdict, policy, day) {
  const { facts, inForce, moments, state } = verdict;
  const last = moments.at(-1);
  const eol = last?.kind === "on" ? last.day : null;
  const inTier = state.kind === "in" || state.kind === "kept" ? state.tier : null;
  return {
    line: facts.line,
    tier: inTier === null ? null : inForce.tiers[inTier]?.name ?? null,
    lts: facts.lts,
    ends: moments.map((moment, index2) => tierEnd(inForce.tiers[index2]?.name ?? "", moment, eol)),
    eol,
    reason: reasonFor(verdict, policy, day)
  };
}
function notesOf(outcomes, lines, policy) {
  const uncovered = outcomes.filter(({ covered }) => !covered).map(({ support: support2 }) => support2.line.name);
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

// src/problem/notice.ts
function endsSoon(line, words2) {
  return { code: "ends-soon", what: `${line} ends soon: ${words2}.` };
}

// src/problem/plan.ts
var mostListed = 12;
function noPolicy(path2, proposals) {
  const offers = proposals.map(({ text: text4, changed: changed2 }) => indented(`${effect(changed2)}${text4}`));
  return {
    code: "no-policy",
    what: "No support policy was found.",
    why: `There is no ${path2}, and none was given. How long a release is supported is the maintainers' promise to make.`,
    fix: `Write one to ${path2}, for example:

${offers.join("\n\n")}`
  };
}
function noReleases(day, tags) {
  const found2 = tags === 0 ? "the repository has no tags" : `none of its ${tags} tags is a release by ${day}`;
  return { code: "no-releases", what: `There are no releases: ${found2}. The document stays as it is.` };
}
function notCompared(path2, problems) {
  const count = problems === 1 ? "a problem" : `${problems} problems`;
  return {
    code: "not-compared",
    what: `The repository's own policy has ${count} and was not compared.`,
    where: { path: path2 }
  };
}
function unknownLine(asked, known) {
  const example4 = known.find(({ names: names2 }) => names2.length > 0);
  const [first] = example4?.names ?? [];
  const name = example4?.product == null ? first : `"${example4.product} ${first}"`;
  return {
    code: "unknown-line",
    what: `There is no release line ${asked}.`,
    why: known.map(linesText).join(" "),
    fix: first === void 0 ? "Ask again after the first release; if there are releases, fetch their tags with git fetch --tags." : `Name one of them, or one of its releases: explain ${name}`
  };
}
function linesText({ product, names: names2 }) {
  const whose = product === null ? "" : ` of ${product}`;
  if (names2.length === 0) return product === null ? "Nothing has been released." : `${product} has none.`;
  return `The lines${whose} are ${listed(names2)}.`;
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
function listed(names2) {
  const more2 = names2.length - mostListed;
  return `${names2.slice(0, mostListed).join(", ")}${more2 > 0 ? ` and ${more2} older` : ""}`;
}

// src/policy/course.ts
function courseOf(verdict) {
  const { moments, inForce, state } = verdict;
  const turns = moments.flatMap((moment) => moment.kind === "on" ? [dayAfter(moment.day)] : []).sort();
  if (state.kind === "below-floor" || state.kind === "unknown") return { turns: [], on: () => null };
  return {
    turns,
    on: (day) => {
      const tier = tierOn(verdict, day);
      return tier === null ? null : inForce.tiers[tier]?.name ?? null;
    }
  };
}

// src/policy/compare.ts
function comparePolicies(own3, proposed, day) {
  const ownVerdicts = byLine(own3, day);
  const proposedVerdicts = byLine(proposed, day);
  const only = [...ownVerdicts].filter(([name]) => !proposedVerdicts.has(name)).map(([, verdict]) => verdict);
  const pairs2 = [
    ...[...proposedVerdicts].map(([name, verdict]) => [ownVerdicts.get(name) ?? null, verdict]),
    ...only.map((verdict) => [verdict, null])
  ];
  return pairs2.toSorted((a, b) => compareNumbers(numbersOf4(b), numbersOf4(a))).flatMap(([before, after]) => difference(before, after, day) ?? []);
}
function numbersOf4([own3, proposed]) {
  return (proposed ?? own3)?.facts.line.numbers ?? [];
}
function byLine({ policy, lines }, day) {
  const verdicts = verdictsOf(factsOf(lines, policy), policy, day);
  return new Map(verdicts.map((verdict) => [verdict.facts.line.name, verdict]));
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
function standingOf(verdict, day) {
  const last = verdict.moments.at(-1);
  const tier = courseOf(verdict).on(day);
  if (last === void 0) return { tier, eol: null, words: null };
  return last.kind === "on" ? { tier, eol: last.day, words: null } : { tier, eol: null, words: endWords2(last) };
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
function publishedBy({ support: support2 }) {
  return support2.flatMap(({ line, ends, eol }) => {
    const last = ends.at(-1);
    const tiers2 = ends.map(({ tier, date, words: words2 }) => ({ line: line.name, tier, date, words: words2 }));
    return last === void 0 ? [] : [{ line: line.name, tier: null, date: eol, words: last.words }, ...tiers2.slice(0, -1)];
  });
}
function shortened(published, after, policy) {
  const now = new Map(after.support.map((support2) => [support2.line.name, support2]));
  const found2 = published.flatMap((promise) => {
    const support2 = now.get(promise.line);
    const end = support2 === void 0 ? null : earlierEnd(promise, support2, after.day);
    return end === null || support2 === void 0 ? [] : [{ published: promise, now: end, allowed: isAllowed(support2, policy) }];
  });
  return found2.filter(({ published: { line } }, index2) => found2[index2 - 1]?.published.line !== line);
}
function shortenedMessages(found2, stops) {
  const refused = found2.filter(({ allowed: allowed2 }) => !allowed2).map(factOf);
  const allowed = found2.filter((one2) => one2.allowed).map(factOf);
  return {
    notes: [...stops ? [] : refused.map(shorteningAheadNote), ...allowed.map(shortenedPromiseNote)],
    problems: stops ? refused.map(shortenedPromise) : []
  };
}
function factOf({ published: { line, tier, date, words: words2, where }, now }) {
  return { line, tier, before: date ?? words2 ?? "", now, ...where && { where } };
}
function earlierEnd(promise, support2, day) {
  const end = promise.tier === null ? currentEol(support2, day) : tierDate(support2, promise.tier);
  if (end === null || promise.date !== null && promise.date < day) return null;
  if (promise.date !== null) return end < promise.date ? end : null;
  return end < day || promise.words === "never" ? end : null;
}
function currentEol({ tier, eol }, day) {
  return tier !== null && eol !== null && eol < day ? null : eol;
}
function tierDate({ ends }, tier) {
  return ends.find((end) => end.tier === tier)?.date ?? null;
}
function isAllowed({ line }, { allowShortening }) {
  return allowShortening.some(({ numbers }) => compareNumbers(numbers, line.numbers) === 0);
}

// src/problem/product.ts
function saidOf(names2, message) {
  return { ...message, what: `${names2.join(", ")}: ${message.what}` };
}
function productsDisagree(names2, path2) {
  return {
    code: "products-disagree",
    what: `The products ${names2.slice(0, -1).join(", ")} and ${names2.at(-1)} disagree about ${path2}.`,
    why: "After the edits of all of them, one would still change what another wrote: they mean the same table.",
    fix: 'Give each product the heading above its own table as "table", or its own "file".',
    where: { path: path2 }
  };
}
function productNotCompared(product, path2) {
  const name = product === null ? "this policy" : `the product ${product}`;
  return {
    code: "not-compared",
    what: `The policy in ${path2} has no counterpart of ${name}, so the two were not compared.`,
    where: { path: path2 }
  };
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
  const fields2 = text4.match(/[YMD]+/g) ?? [];
  return { fields: fields2, separators: text4.match(/[._-]/g) ?? [] };
}
function readPattern({ fields: fields2 }, parts2) {
  const fits = fields2.every((field, index2) => fieldPatterns[field].test(parts2[index2] ?? ""));
  return fits ? parts2.slice(0, fields2.length) : null;
}
function patternName({ separators: separators2 }, parts2) {
  return parts2.map((part, index2) => `${part}${separators2[index2] ?? ""}`).join("");
}

// src/release/line.ts
var counts2 = /* @__PURE__ */ new Map([
  ["major", 1],
  ["minor", 2],
  ["patch", 3]
]);
var lineNamePattern = /^[vV]?(\d+(?:[._-]\d+)*)(?:\.[xX*])*$/;
var mostNumbers3 = 4;
function parseGranularity(text4) {
  const count = counts2.get(text4);
  if (count !== void 0) return { kind: "numbers", count };
  return parsePattern(text4) === null ? null : { kind: "calendar", pattern: text4 };
}
function linesOf(releases, granularity2) {
  const nameOf3 = lineNamer(granularity2);
  const groups = /* @__PURE__ */ new Map();
  const skipped = [];
  for (const release2 of releases) {
    const line = nameOf3(release2.version);
    if (line === null) {
      skipped.push({ tag: release2.tag, reason: `fits no line of ${granularityText(granularity2)}` });
      continue;
    }
    const key2 = [release2.version.epoch, ...line.numbers].join(".");
    const group = groups.get(key2);
    if (group === void 0) groups.set(key2, { line, releases: [release2] });
    else group.releases.push(release2);
  }
  const lines = [...groups.values()].map((group) => lineOf2(group.line.numbers, group.releases, nameOf3));
  return { lines: lines.sort((a, b) => compareVersions(b.latest.version, a.latest.version)), skipped };
}
function lineOf2(numbers, releases, nameOf3) {
  const newestFirst = releases.toSorted((a, b) => compareVersions(b.version, a.version));
  const latest = newestFirst[0];
  const name = nameOf3(latest.version)?.name ?? numbers.join(".");
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
function firstNumbers({ parts: parts2, numbers }, count) {
  const padding = Array.from({ length: Math.max(0, count - parts2.length) }, () => 0);
  return {
    name: [...parts2.slice(0, count), ...padding].join("."),
    numbers: [...numbers.slice(0, count), ...padding]
  };
}
function calendarLine(version3, pattern) {
  const parts2 = readPattern(pattern, version3.parts);
  return parts2 === null ? null : { name: patternName(pattern, parts2), numbers: parts2.map(Number) };
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

// src/problem/release.ts
var mostShown = 5;
function ambiguousTags(families2) {
  const shown2 = families2.slice(0, mostShown).map(({ template: template2, count, examples: examples2 }) => `${template2} (${count}: ${examples2.join(", ")})`);
  return {
    code: "ambiguous-tags",
    what: "Several families of tags could be the releases of this repository.",
    why: `Found ${andMore(shown2, families2.length, "families")}.`,
    fix: `Name the family in the policy, for example: tag: ${JSON.stringify(families2[0]?.template ?? "v{version}")}`
  };
}
function tagFamily([template2, earlier2], count, others2) {
  const before = earlier2 === void 0 ? "" : ` and those before them, ${earlier2}`;
  const read2 = `Releases are read from the tags ${template2}${before} (${count}).`;
  const left = `Other families were left out: ${andMore(others2.slice(0, mostShown), others2.length, "families")}; the policy can name one of them as tag: "…".`;
  return { code: "tag-family", what: others2.length === 0 ? read2 : `${read2} ${left}` };
}
function backfilledReleases(tags, days) {
  const what3 = `${counted(tags.length, "release")} appeared on GitHub more than ${days} days after the tag (${examples(tags)}); the day of the tag is used.`;
  return { code: "backfilled-releases", what: what3 };
}
function numberingRestart(highest2, highestDay, newest, newestDay2, ignore) {
  return {
    code: "numbering-restart",
    what: `The highest version, ${highest2}, is from ${highestDay}, but the newest release is ${newest} of ${newestDay2}. If the numbering was restarted, put ignore: ["${ignore}"] into the policy.`
  };
}
function strayTag(tag, reason, newest, template2) {
  return {
    code: "stray-tag",
    what: `The tag ${tag} would be the newest release and is left out: ${reason}. The newest release is ${newest}. If ${tag} is one, put tag: "${template2}" into the policy; if not, ignore: ["${tag}"] ends this note.`
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
function andMore(shown2, total, noun) {
  const rest = total - shown2.length;
  return rest > 0 ? `${shown2.join(", ")} and ${rest} more${noun === "" ? "" : ` ${noun}`}` : shown2.join(", ");
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/release/stray.ts
var compactDate = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?$/;
var hyphenatedDate = /^(?:19|20)\d{2}[-_](?:0[1-9]|1[0-2])[-_](?:0[1-9]|[12]\d|3[01])$/;
var clearMajority = 10;
function findStrays(members) {
  const widths = new Set(
    members.map(({ version: version3 }) => firstPart(version3)).flatMap((part) => isPadded2(part) ? [] : part.length)
  );
  const oddities = [
    { reason: "a date among versions", isOdd: isDate },
    {
      reason: "a leading zero that no other version has",
      isOdd: (version3) => isPadded2(firstPart(version3)) && !widths.has(firstPart(version3).length)
    }
  ];
  return oddities.flatMap((oddity) => outnumbered(members, oddity));
}
function outnumbered(members, { reason, isOdd }) {
  const odd = members.filter(({ version: version3 }) => isOdd(version3));
  const isStray = (members.length - odd.length) / clearMajority >= odd.length;
  return isStray ? odd.map((member) => ({ member, reason })) : [];
}
function isDate({ text: text4, parts: parts2 }) {
  return compactDate.test(parts2[0] ?? "") || hyphenatedDate.test(text4);
}
function isPadded2(part) {
  return /^0\d/.test(part);
}
function firstPart({ parts: parts2 }) {
  return parts2[0] ?? "";
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
  const families2 = [...groups].map(([key2, members]) => familyOf(key2, members));
  return { families: families2.sort((a, b) => b.members.length - a.members.length), strangers };
}
function familyOf(key2, all2) {
  const strays = findStrays(all2);
  const left = new Set(strays.map(({ member }) => member));
  const members = all2.filter((member) => !left.has(member));
  return { template: templateOf(key2, members), members, strays };
}
function keyOf2({ template: template2 }) {
  return familyKey(template2.slice(0, template2.indexOf("{version}")));
}
function stableMembers({ members }) {
  return members.filter(({ version: version3 }) => version3.preRelease === null);
}
function ownDay2(tag) {
  return tag.tagged ?? tag.committed;
}
function isPublished({ release: release2 }) {
  return release2 !== null && !release2.draft;
}
function familyKey(before) {
  return before.replace(trailingV, "$1");
}
function templateOf(key2, members) {
  const before = members[0]?.before ?? key2;
  return `${members.every((member) => member.before === before) ? before : key2}{version}`;
}

// src/release/succession.ts
var separators = "-_/.@";
function takesOver(family, other) {
  return isAbove2(family, other) && startsAfter(family, newestDay(other));
}
function continues(family, other) {
  const [lowest, highest2] = [lowestOf(family), highestOf(other)];
  const step = (lowest.version.numbers[0] ?? 0) - (highest2.version.numbers[0] ?? 0);
  return isNotBelow(family, other) && step <= 1 && startsAfter(family, ownDay2(highest2.tag) ?? "");
}
function outlives(family, other) {
  const stopped = newestDay(other);
  return newestDay(family) > stopped && (isAbove2(family, other) || startsAfter(family, stopped));
}
function isAbove2(family, other) {
  return compareVersions(lowestOf(family).version, highestOf(other).version) > 0;
}
function isNotBelow(family, other) {
  return compareVersions(lowestOf(family).version, highestOf(other).version) >= 0;
}
function isPart2(family, other) {
  const [own3, whole] = [wordsOf4(family), wordsOf4(other)];
  return whole !== "" && own3.startsWith(whole) && separators.includes(own3.charAt(whole.length) || "none");
}
function wordsOf4(family) {
  const key2 = keyOf2(family);
  let end = key2.length;
  while (end > 0 && separators.includes(key2.charAt(end - 1))) end -= 1;
  return key2.slice(0, end);
}
function newestDay(family) {
  const days = stableMembers(family).map(({ tag }) => ownDay2(tag) ?? "");
  return days.sort().at(-1) ?? "";
}
function startsAfter(family, day) {
  const days = stableMembers(family).map(({ tag }) => ownDay2(tag));
  return days.every((own3) => own3 !== null && own3 >= day);
}
function lowestOf(family) {
  return stableMembers(family).reduce((a, b) => compareVersions(b.version, a.version) < 0 ? b : a);
}
function highestOf(family) {
  return stableMembers(family).reduce((a, b) => compareVersions(a.version, b.version) < 0 ? b : a);
}

// src/release/choose.ts
var productPrefix = /^(?:releases?|rel|version|ver|v|r)[-_/.@]?$/i;
var clearMajority2 = 10;
var nothingTagged = { template: "{version}", members: [], strays: [] };
function chooseFamily(families2) {
  const candidates = candidatesAmong(families2);
  const bare = candidates.find(isBare);
  const named3 = candidates.filter((family) => !isBare(family));
  if (bare !== void 0) {
    if (!named3.some((family) => takesOver(family, bare))) return chosen(bare);
    const later2 = named3.filter((family) => newestDay(family) >= newestDay(bare));
    const choice2 = successor(bare, later2);
    const goesOn = choice2.kind === "chosen" && continues(choice2.family, bare);
    return goesOn ? { ...choice2, earlier: bare } : choice2;
  }
  if (named3.length === 0) return chosen(families2.find(isBare) ?? families2[0] ?? nothingTagged);
  const unreleased2 = families2.find((family) => isBare(family) && outnumbersEach(family, named3));
  return unreleased2 === void 0 ? narrow(named3) : ambiguous([unreleased2, ...byHeaded(named3)]);
}
function successor(bare, later2) {
  const families2 = speaking(later2);
  const [leader, ...others2] = families2.filter((family) => leads(family, families2));
  if (leader !== void 0 && others2.length === 0) return chosen(leader);
  const next = narrow(families2.filter((family) => continues(family, bare)));
  return next.kind === "chosen" ? next : narrow(families2);
}
function candidatesAmong(families2) {
  const released = families2.filter((family) => size(family) > 0);
  if (Math.max(0, ...released.map(size)) < clearMajority2) return released;
  return released.filter((family) => size(family) > 1);
}
function narrow(families2) {
  const general = speaking(families2);
  const heirs = preferring(
    general,
    (heir) => general.every((other) => other === heir || takesOver(heir, other))
  );
  const plausible = preferring(heirs, (family) => leads(family, heirs));
  const [first, ...others2] = plausible;
  return first !== void 0 && others2.length === 0 ? chosen(first) : ambiguous(byHeaded(plausible));
}
function speaking(families2) {
  const published = preferring(families2, (family) => family.members.some(({ tag }) => isPublished(tag)));
  return preferring(published, (family) => productPrefix.test(keyOf2(family)));
}
function leads(family, families2) {
  const others2 = families2.filter((other) => other !== family);
  const parts2 = others2.filter((other) => isPart2(other, family));
  const foreign = others2.filter((other) => !parts2.includes(other));
  return parts2.every((part) => size(part) <= size(family) && !takesOver(part, family)) && dwarfs(family, foreign) && foreign.every((other) => !outlives(other, family));
}
function dwarfs(family, families2) {
  const others2 = families2.filter((other) => other !== family).reduce((sum, other) => sum + size(other), 0);
  return others2 * clearMajority2 <= size(family);
}
function outnumbersEach({ members }, families2) {
  return families2.every((other) => other.members.length < members.length);
}
function byHeaded(families2) {
  const headed = (family) => families2.filter(({ template: template2 }) => template2.startsWith(keyOf2(family))).length;
  return families2.toSorted((a, b) => headed(b) - headed(a));
}
function preferring(families2, test) {
  const preferred = families2.filter(test);
  return preferred.length > 0 ? preferred : families2;
}
function size(family) {
  return stableMembers(family).length;
}
function isBare(family) {
  return keyOf2(family) === "";
}
function chosen(family) {
  return { kind: "chosen", family, earlier: null };
}
function ambiguous(families2) {
  return { kind: "ambiguous", families: families2 };
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
var clearMajority3 = 10;
function noteworthy(found2) {
  const notes = [
    familyNote(found2),
    ...ignoredNotes(found2),
    strayNote(found2),
    fixesNote(found2),
    publishingNote(found2),
    backfillNote(found2),
    restartNote(found2)
  ];
  return notes.filter((note) => note !== null);
}
function dayOfRelease(tag, rules2) {
  const own3 = ownDay2(tag);
  const published = rules2.releases === "tags" || rules2.datesFrom === "tags" ? null : tag.release?.published ?? null;
  if (published === null) return { day: own3, backfilled: false };
  const backfilled = own3 !== null && daysBetween(own3, published) > backfillDays;
  return { day: backfilled ? own3 : published, backfilled };
}
function familyNote({ rules: rules2, census, members, template: template2, earlier: earlier2 }) {
  if (rules2.tag !== null || members.length === 0) return null;
  const read2 = earlier2 === null ? [template2] : [template2, earlier2];
  const others2 = census.families.filter((family) => !read2.includes(family.template) && hasReleases(family));
  const bare = template2 === "{version}" || template2 === "v{version}";
  if (bare && others2.length === 0) return null;
  return tagFamily(
    read2,
    members.length,
    others2.map((family) => family.template)
  );
}
function hasReleases({ members }) {
  return members.some(({ version: version3 }) => version3.preRelease === null);
}
function ignoredNotes({ rules: rules2, members, strays }) {
  const all2 = [...members, ...strays.map(({ member }) => member)];
  return rules2.ignore.filter((text4) => {
    const entry = parseIgnored(text4, rules2.stable);
    return entry === null || !all2.some(({ version: version3 }) => ignores(entry, version3));
  }).map(ignoredNothing);
}
function strayNote({ rules: rules2, strays, template: template2, kept: [newest] }) {
  const ignored2 = rules2.ignore.flatMap((text4) => parseIgnored(text4, rules2.stable) ?? []);
  const [highest2] = strays.filter(({ member: { version: version3 } }) => version3.preRelease === null).filter(({ member: { version: version3 } }) => !ignored2.some((entry) => ignores(entry, version3))).toSorted((a, b) => compareVersions(b.member.version, a.member.version));
  if (highest2 === void 0 || newest === void 0) return null;
  const { member, reason } = highest2;
  if (compareVersions(member.version, newest.version) < 0) return null;
  return strayTag(member.tag.name, reason, newest.tag.name, `${keyOf2({ template: template2 })}{version}`);
}
function fixesNote({ members, kept }) {
  const numbers = kept[0]?.version.numbers ?? [];
  const usual = usualSuffix(members, kept.length);
  const fixes = members.flatMap(({ tag, version: version3 }) => {
    const word = version3.preRelease === null ? null : suffixWord(version3.preRelease);
    return word !== null && (isFixWord(word) || word === usual) ? [{ tag, version: version3, word }] : [];
  });
  if (!fixes.some(({ version: version3 }) => compareNumbers(version3.numbers, numbers) >= 0)) return null;
  return likelyFixes(
    fixes.map(({ tag }) => tag.name),
    [...new Set(fixes.map(({ word }) => word))]
  );
}
function usualSuffix(members, releases) {
  const words2 = members.flatMap(({ version: version3 }) => suffixWord(version3.preRelease ?? "") ?? []);
  const counts3 = groupBy(
    words2.filter((word) => !isStageWord(word)),
    (word) => word
  );
  const [most3] = [...counts3].sort(([, a], [, b]) => b.length - a.length);
  return most3 !== void 0 && most3[1].length >= clearMajority3 * Math.max(1, releases) ? most3[0] : null;
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
  const [before, after, ...more2] = text4.split(placeholder);
  return before === void 0 || after === void 0 || more2.length > 0 ? null : { before, after };
}
function matchTemplate({ before, after }, tag) {
  if (tag.length <= before.length + after.length) return null;
  if (!tag.startsWith(before) || !tag.endsWith(after)) return null;
  return tag.slice(before.length, tag.length - after.length);
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
  const reasons2 = new Map([
    ...census.strangers,
    ...otherFamilies(census),
    ...strayReasons(census),
    ...excluded,
    ...kept.duplicates
  ]);
  const notes = noteworthy({ ...product.value, rules: rules2, census, kept: kept.releases });
  return success({ releases, skipped: skippedTags(tags, releases, reasons2), family: template2 }, notes);
}
function productByEvidence({ families: families2 }) {
  const choice2 = chooseFamily(families2);
  if (choice2.kind === "chosen") return success(joined(choice2.family, choice2.earlier));
  const shown2 = choice2.families.map(({ template: template2, members }) => ({
    template: template2,
    count: members.length,
    examples: members.slice(-2).map(({ tag }) => tag.name)
  }));
  return failure([ambiguousTags(shown2)]);
}
function joined({ template: template2, members, strays }, earlier2) {
  return {
    template: template2,
    members: [...earlier2?.members ?? [], ...members],
    strays: [...earlier2?.strays ?? [], ...strays],
    earlier: earlier2?.template ?? null
  };
}
function productByTemplate(text4, tags, { stable }) {
  const template2 = parseTemplate(text4);
  const members = template2 === null ? [] : tags.flatMap((tag) => memberOf(tag, template2, stable) ?? []);
  return { template: text4, members, strays: [], earlier: null };
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
function strayReasons({ families: families2 }) {
  return families2.flatMap(
    ({ strays }) => strays.map(({ member, reason }) => [member.tag.name, reason])
  );
}
function exclusions(members, rules2) {
  const ignored2 = rules2.ignore.map((text4) => parseIgnored(text4, rules2.stable)).filter((entry) => entry !== null);
  const stable = members.filter(({ version: version3 }) => version3.preRelease === null).map(({ version: version3 }) => version3);
  const plain3 = new Set(stable.filter(({ later: later2 }) => later2.length === 0).map(numbersKey));
  const fine = new Set(stable.filter(({ parts: parts2 }) => parts2.length > 2).map(({ numbers }) => numbers[0]));
  const reasons2 = members.map((member) => {
    const { tag, version: version3 } = member;
    const reason = releaseReason(tag, rules2) ?? ignoreReason(version3, ignored2) ?? preReleaseReason(version3, plain3) ?? (version3.parts.length === 1 && fine.has(version3.numbers[0]) ? "moving label" : null);
    return [tag.name, reason];
  });
  return new Map(reasons2.filter((entry) => entry[1] !== null));
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
function skippedTags(tags, releases, reasons2) {
  const released = new Set(releases.map(({ tag }) => tag));
  return tags.filter(({ name }) => !released.has(name)).map(({ name }) => ({ tag: name, reason: reasons2.get(name) ?? "not a version" }));
}
function numbersKey({ epoch, numbers }) {
  const last = numbers.findLastIndex((number) => number !== 0);
  return [epoch, ...numbers.slice(0, last + 1)].join(".");
}
function numbersIn(text4) {
  return (text4.match(/\d{1,15}/g) ?? []).map(Number);
}
function countBy(items, keyOf3) {
  const counts3 = /* @__PURE__ */ new Map();
  for (const item of items) counts3.set(keyOf3(item), (counts3.get(keyOf3(item)) ?? 0) + 1);
  return counts3;
}

// src/change/history.ts
function readHistory(tags, { release: release2, line }, day) {
  const reading = readReleases(tags, release2);
  if (!reading.ok) return reading;
  const releases = shippedBy(reading.value.releases, day);
  const grouped = linesOf(releases, line);
  const skipped = [...reading.value.skipped, ...later(reading.value.releases, day), ...grouped.skipped];
  return success({ releases, lines: grouped.lines, skipped }, reading.notes);
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
function compareWithOwn(proposed, after, facts) {
  const { own: own3, previous: previous3 = null } = facts;
  const withOwn = own3 === null ? nothing2 : compareWith(own3, proposed, after, facts);
  if (previous3?.reading.ok !== true) return withOwn;
  const withPrevious = compareWith(previous3, proposed, after, facts);
  return {
    comparison: withOwn.comparison,
    notes: [...withOwn.notes, ...withPrevious.notes],
    problems: [...withOwn.problems, ...withPrevious.problems]
  };
}
function compareWithTable(dates, after, policy, { isTrial = false }) {
  const promises = dates.map(({ line, tier, date, where }) => ({ line, tier, date, words: null, where }));
  return shortenedMessages(shortened(promises, after, policy), !isTrial);
}
function compareWith({ source, reading }, { product, lines }, after, { tags, isTrial = false }) {
  if (!reading.ok) return { ...nothing2, notes: [notCompared(source, reading.problems.length)] };
  const counterpart = reading.value.find(({ name }) => name === product.name);
  if (counterpart === void 0) return { ...nothing2, notes: [productNotCompared(product.name, source)] };
  const published = publishedSide(counterpart, tags, after.day);
  if (published === null) return { ...nothing2, notes: [notCompared(source, 1)] };
  const promises = publishedBy(published.evaluation).map((one2) => ({ ...one2, where: { path: source } }));
  const broken = shortened(promises, after, product.policy);
  const comparison = comparePolicies(published, { policy: product.policy, lines }, after.day);
  return { comparison, ...shortenedMessages(broken, !isTrial) };
}
function publishedSide({ policy }, tags, day) {
  const history = readHistory(tags, policy, day);
  if (!history.ok) return null;
  const { lines } = history.value;
  return { policy, lines, evaluation: evaluate(lines, policy, day) };
}

// src/change/parts.ts
function partsOf2(decision) {
  const { products = [] } = decision;
  return products.length > 0 ? products : [{ ...decision, name: null }];
}
function newFiles(decision) {
  const files = partsOf2(decision).flatMap(
    ({ document: { path: path2, after }, before }) => path2 === null || after === void 0 ? [] : [{ path: path2, before, after }]
  );
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
function documentPaths(decision) {
  const paths = partsOf2(decision).map(({ document: document3 }) => document3.path);
  return [...new Set(paths.filter((path2) => path2 !== null))];
}
function editsOf2(documents) {
  return documents.flatMap(({ edits }) => edits).toSorted((a, b) => a.line - b.line);
}

// src/change/touched.ts
function touchedLines({
  lines,
  document: document3
}) {
  return lines.flatMap((support2) => {
    const named3 = placeOf4(support2.line.name, document3);
    return named3 === null ? [] : [{ support: support2, named: named3 }];
  });
}
function placeOf4(name, { edits }) {
  const numbers = new RegExp(`(?<![\\d.])${name.replaceAll(".", "\\.")}(?!\\.?\\d)`);
  const before = edits.some((edit) => numbers.test(edit.before ?? ""));
  const after = edits.some((edit) => numbers.test(edit.after ?? ""));
  if (before && after) return "both";
  if (before) return "before";
  return after ? "after" : null;
}

// src/change/title.ts
function lineText(name) {
  return /^\d+$/.test(name) ? `${name}.x` : name;
}

// src/document/wanted.ts
function wantedLine(support2) {
  const { line, tier, lts, ends, eol } = support2;
  return { line, tier, lts, ends, eol };
}

// src/change/want.ts
function wantedFrom({ day, support: support2 }, { releases }, policy) {
  return {
    day,
    lines: support2.map(wantedLine),
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
  const history = readHistory(facts.tags, policy, day);
  if (!history.ok) {
    const { outcome, notes, problems } = untouchedFile(file);
    return {
      before,
      document: outcome,
      notes: [...history.notes, ...notes],
      problems: [...history.problems, ...problems]
    };
  }
  const evaluation = evaluate(history.value.lines, policy, day);
  const ending2 = endingSoon(evaluation, history.value.lines, policy);
  const kept = documentFor(file, evaluation, history.value, policy, facts);
  const compared = compareWithOwn({ product, lines: history.value.lines }, evaluation, facts);
  const promised = compareWithTable(kept.dates ?? [], evaluation, policy, facts);
  return {
    lines: evaluation.support,
    skipped: history.value.skipped,
    ending: ending2,
    nextChange: evaluation.nextChange === null ? null : addDays(evaluation.nextChange, -1),
    document: kept.outcome,
    before,
    notes: [
      ...history.notes,
      ...evaluation.notes,
      ...ending2.map(({ line, words: words2 }) => endsSoon(lineText(line.name), words2)),
      ...kept.notes,
      ...compared.notes,
      ...promised.notes
    ],
    problems: [...evaluation.problems, ...kept.problems, ...compared.problems, ...promised.problems],
    comparison: compared.comparison
  };
}
function documentFor(file, evaluation, history, policy, facts) {
  if (!file.ok || evaluation.problems.length > 0) return untouchedFile(file);
  const wanted = wantedFrom(evaluation, history, policy);
  const kept = keepDocument(file.value, wanted, policy.document, facts.onMissingTable);
  const notes = [...file.notes, ...kept.notes];
  if (history.releases.length > 0) return { ...kept, notes };
  const why = noReleases(evaluation.day, facts.tags.length);
  return { outcome: untouched(kept.outcome.path), notes: [...notes, why], problems: [] };
}
function untouchedFile(file) {
  const path2 = file.ok ? file.value?.path ?? null : null;
  return { outcome: untouched(path2), notes: file.notes, problems: file.ok ? [] : file.problems };
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
function ownText({ before, after }) {
  return before.length + after.length;
}

// src/change/in-turn.ts
function editInTurn(concerns, files, day) {
  const written2 = concerns.reduce((so, concern) => editNext(so, concern, files, day), {
    files,
    problems: []
  });
  const isWhole = written2.problems.length === 0 && concerns.every(({ found: found2 }) => !found2.problems?.length);
  return isWhole ? { ...written2, problems: disagreements(concerns, written2.files, files, day) } : written2;
}
function editNext(so, { product, facts, found: found2 }, read2, day) {
  const path2 = found2.document?.path ?? null;
  if (path2 === null || found2.document?.changed !== true) return so;
  const isFirst = fileAt(so.files, path2) === fileAt(read2, path2);
  const { document: document3, problems = [] } = isFirst ? found2 : decideProduct(product, { ...facts, files: so.files }, day);
  return { files: withText(so.files, path2, document3?.after), problems: [...so.problems, ...problems] };
}
function disagreements(concerns, files, read2, day) {
  const changed2 = concerns.filter(({ found: { document: document3 } }) => {
    const path3 = document3?.path ?? "";
    const sharing = concerns.filter(({ found: found2 }) => found2.document?.path === path3);
    return sharing.length > 1 && fileAt(files, path3) !== fileAt(read2, path3);
  });
  const restless = changed2.filter(({ product, facts }) => {
    const { document: document3, problems = [] } = decideProduct(product, { ...facts, files }, day);
    return document3?.changed === true || problems.length > 0;
  });
  const [first] = restless;
  if (first === void 0) return [];
  const path2 = first.found.document?.path ?? "";
  const names2 = changed2.filter(({ found: found2 }) => found2.document?.path === path2).map(({ product }) => product.name);
  return [productsDisagree(names2, path2)];
}
function fileAt(files, path2) {
  return files.find((file) => file.path === path2);
}
function withText(files, path2, text4) {
  if (text4 === void 0) return files;
  return files.map(
    (file) => file.path === path2 ? { ...file, bytes: new TextEncoder().encode(text4) } : file
  );
}

// src/change/products.ts
function decideProducts(products, facts, day, source) {
  const { shares, rest } = shareTags(products, facts.tags);
  const concerns = shares.map(({ product, tags }) => {
    const own3 = { ...facts, notes: [], tags };
    return { product, facts: own3, found: decideProduct(product, own3, day) };
  });
  const written2 = editInTurn(concerns, facts.files, day);
  const parts2 = concerns.map(
    ({ product, found: found2 }) => partFrom(product.name, settle(day, source, found2), written2.files)
  );
  return {
    products: parts2,
    skipped: rest.map(({ name }) => ({ tag: name, reason: "follows the tag template of no product" })),
    nextChange: parts2.flatMap(({ nextChange }) => nextChange ?? []).sort()[0] ?? null,
    ...commonDocument(parts2),
    notes: saidBy(parts2, ({ notes }) => notes),
    problems: [...saidBy(parts2, ({ problems }) => problems), ...written2.problems]
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
  const file = document3.changed ? files.find(({ path: path2 }) => path2 === document3.path) : void 0;
  if (file === void 0) return { name, ...decision };
  const after = new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes);
  return { name, ...decision, document: { ...document3, after } };
}
function commonDocument(parts2) {
  const [first, ...others2] = parts2;
  const changed2 = parts2.some(({ document: document4 }) => document4.changed);
  const path2 = first?.document.path ?? null;
  if (first === void 0 || path2 === null || others2.some(({ document: document4 }) => document4.path !== path2)) {
    return { document: { ...untouched(null), changed: changed2 } };
  }
  const after = parts2.find(({ document: document4 }) => document4.changed)?.document.after;
  const documents = parts2.map(({ document: document4 }) => document4);
  const mentions = documents.flatMap((document4) => document4.mentions);
  const document3 = { path: path2, changed: changed2, edits: editsOf2(documents), mentions };
  return { before: first.before, document: after === void 0 ? document3 : { ...document3, after } };
}
function saidBy(parts2, messagesOf) {
  const said = parts2.flatMap((part) => messagesOf(part).map((message) => ({ message, name: part.name })));
  const groups = /* @__PURE__ */ new Map();
  for (const one2 of said) {
    const key2 = JSON.stringify(one2.message);
    groups.set(key2, [...groups.get(key2) ?? [], one2]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === void 0) return [];
    const names2 = group.map(({ name }) => name);
    return [names2.length === parts2.length ? first.message : saidOf(names2, first.message)];
  });
}

// src/problem/shown.ts
var mostCharacters2 = 100;
function shown(text4) {
  return text4.length <= mostCharacters2 ? text4 : `${text4.slice(0, mostCharacters2)}…`;
}

// src/problem/suggest.ts
function closest(word, candidates) {
  const wanted = word.toLowerCase();
  const most3 = Math.max(1, Math.floor(wanted.length / 3));
  let best = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > most3) continue;
    const distance2 = editDistance(wanted, candidate.toLowerCase());
    if (distance2 <= most3 && (best === null || distance2 < best.distance)) best = { candidate, distance: distance2 };
  }
  return best?.candidate ?? null;
}
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index2) => index2);
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
    const same3 = a[row - 1] === b[column - 1];
    const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
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
    what: `There is no key "${shown(key2)}" here.`,
    why: `The keys are ${known.join(", ")}.`,
    fix: suggestion(key2, known) ?? `Remove "${shown(key2)}" or use one of these keys.`,
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
    what: `"${shown(name)}" cannot be the name of a tier.`,
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
function shadowedRule(earlier2, when, where) {
  return {
    code: "policy-rule-unreachable",
    what: "No line can reach this rule.",
    why: `The first rule that matches speaks for a line, and rule ${earlier2} (when: ${when}) takes all of these.`,
    fix: `Move this rule above rule ${earlier2}, or remove it.`,
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
    what: `The policy has no tier "${shown(name)}".`,
    why: known.length === 0 ? "It has no tiers at all." : `Its tiers are ${known.join(", ")}.`,
    fix: suggestion(name, known) ?? 'Use one of the names under "tiers" or "rules".',
    where
  };
}
function sharedText(tier, text4, where) {
  return {
    code: "policy-value",
    what: `"${tier}" and "ended" have the same text.`,
    why: `Nobody could tell a supported line from an ended one in a table that says "${shown(text4)}" of both.`,
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
function isEmpty2({ low, high }) {
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
function scalar(schema4, what3, example4, parse4) {
  return {
    schema: schema4,
    read: (node2) => {
      if (node2.kind !== "text") return unread(expected(what3, example4, found(node2), node2.place));
      const value = parse4(node2.text);
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
  return node2.text === "" ? "nothing" : `"${shown(node2.text)}"`;
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
  const [count, word, end] = tokensOf(text4);
  const unit = parseUnit(word?.text ?? "");
  if (count?.kind !== "number" || unit === null || end?.kind !== "end") return null;
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
function readEnd(cursor, at) {
  const token = tokenAt(cursor, at);
  if (token.kind === "date") return readDate2(token, at);
  if (token.kind !== "word")
    return fault(token, `write an end such as "newest 3", "release + 18mo" or "next"`);
  switch (token.text) {
    case "newest":
      return readNewest(cursor, at + 1);
    case "max":
    case "min":
      return readChoice(cursor, at, token.text);
    case "eom":
    case "eoy":
      return readRounding(cursor, at, token.text);
    case "forever":
    case "never":
      return { value: { kind: token.text }, next: at + 1 };
    default:
      return readAnchored(cursor, at);
  }
}
function readDate2(token, at) {
  const day = parseDay(token.text);
  return day === null ? fault(token, "write a day that exists, as YYYY-MM-DD") : { value: { kind: "date", day }, next: at + 1 };
}
function readNewest(cursor, at) {
  const count = readCount(cursor, at, 'write how many, such as "newest 3"');
  return isFault(count) ? count : { value: { kind: "newest", count: count.value }, next: count.next };
}
function readChoice(cursor, at, kind) {
  const example4 = `write the ends to choose from, such as "${kind}(next, release + 2y)"`;
  const of = [];
  let next = at + 1;
  do {
    const part = readInside(cursor, next, of.length === 0 ? "(" : ",", example4);
    if (isFault(part)) return part;
    of.push(part.value);
    next = part.next;
  } while (tokenAt(cursor, next).kind === ",");
  const close = tokenAt(cursor, next);
  if (close.kind !== ")") return fault(close, 'close the bracket with ")"');
  return { value: { kind, of }, next: next + 1 };
}
function readRounding(cursor, at, kind) {
  const part = readInside(cursor, at + 1, "(", `write the end to round up, such as "${kind}(release + 1y)"`);
  if (isFault(part)) return part;
  const close = tokenAt(cursor, part.next);
  if (close.kind !== ")") return fault(close, 'close the bracket with ")"');
  return { value: { kind, of: part.value }, next: part.next + 1 };
}
function readInside(cursor, at, opener, example4) {
  const token = tokenAt(cursor, at);
  if (token.kind !== opener) return fault(token, example4);
  if (cursor.depth >= most.depth) return fault(token, "nest brackets less deeply");
  return readEnd({ ...cursor, depth: cursor.depth + 1 }, at + 1);
}
function readAnchored(cursor, at) {
  const anchor = readAnchor(cursor, at);
  if (isFault(anchor)) return anchor;
  if (tokenAt(cursor, anchor.next).kind !== "+") {
    return { value: { kind: "anchor", anchor: anchor.value, plus: null }, next: anchor.next };
  }
  const plus = readDuration(cursor, anchor.next + 1);
  if (isFault(plus)) return plus;
  return { value: { kind: "anchor", anchor: anchor.value, plus: plus.value }, next: plus.next };
}
function readAnchor(cursor, at) {
  const token = tokenAt(cursor, at);
  if (token.text === "release" || token.text === "last") return { value: { kind: token.text }, next: at + 1 };
  if (successors.has(token.text)) return readSuccessor(cursor, at, token.text);
  if (cursor.scope.earlier.includes(token.text)) {
    return { value: { kind: "tier", name: token.text }, next: at + 1 };
  }
  return unknownWord2(token, cursor.scope);
}
function readSuccessor(cursor, at, kind) {
  if (tokenAt(cursor, at + 1).kind !== "(") return { value: { kind, count: 1 }, next: at + 1 };
  const count = readCount(cursor, at + 2, `write how many, such as "${kind}(2)"`);
  if (isFault(count)) return count;
  const close = tokenAt(cursor, count.next);
  if (close.kind !== ")") return fault(close, 'close the bracket with ")"');
  return { value: { kind, count: count.value }, next: count.next + 1 };
}
function readCount(cursor, at, example4) {
  const token = tokenAt(cursor, at);
  const count = Number(token.text);
  if (token.kind !== "number") return fault(token, example4);
  return count >= 1 && count <= most.count ? { value: count, next: at + 1 } : fault(token, `write a number from 1 to ${most.count}`);
}
function readDuration(cursor, at) {
  const example4 = 'write a duration such as "6w", "18mo", "2y" or "18 months"';
  const token = tokenAt(cursor, at);
  const unitToken = tokenAt(cursor, at + 1);
  const unit = parseUnit(unitToken.text);
  if (token.kind !== "number") return fault(token, example4);
  if (unit === null) return fault(unitToken, example4);
  const duration2 = { count: Number(token.text), unit };
  return isWithinReach(duration2) ? { value: duration2, next: at + 2 } : fault(token, `write at most ${mostYears} years, or "forever"`);
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
function restFault(rest, end) {
  if (rest.kind !== "+") return fault(rest, "leave out what follows the end");
  if (end.kind === "newest")
    return fault(rest, `write "next(${end.count}) + …" to add time after the newest ${end.count}`);
  return fault(
    rest,
    "add time only to an anchor, once: release, last, next, sibling, major, lts or an earlier tier"
  );
}
function tokenAt({ tokens }, at) {
  return tokens[Math.min(at, tokens.length - 1)];
}
function fault(token, fix) {
  const found2 = token.kind === "end" ? "nothing" : `"${shown(token.text)}"`;
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
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
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
visit.SKIP = SKIP2;
visit.REMOVE = REMOVE;
function visit_(key2, node2, visitor, path2) {
  const ctrl = callVisitor(key2, node2, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key2, path2, ctrl);
    return visit_(key2, ctrl, visitor, path2);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node2)) {
      path2 = Object.freeze(path2.concat(node2));
      for (let i = 0; i < node2.items.length; ++i) {
        const ci = visit_(i, node2.items[i], visitor, path2);
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
      path2 = Object.freeze(path2.concat(node2));
      const ck = visit_("key", node2.key, visitor, path2);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node2.key = null;
      const cv = visit_("value", node2.value, visitor, path2);
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
visitAsync.SKIP = SKIP2;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key2, node2, visitor, path2) {
  const ctrl = await callVisitor(key2, node2, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key2, path2, ctrl);
    return visitAsync_(key2, ctrl, visitor, path2);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node2)) {
      path2 = Object.freeze(path2.concat(node2));
      for (let i = 0; i < node2.items.length; ++i) {
        const ci = await visitAsync_(i, node2.items[i], visitor, path2);
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
      path2 = Object.freeze(path2.concat(node2));
      const ck = await visitAsync_("key", node2.key, visitor, path2);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node2.key = null;
      const cv = await visitAsync_("value", node2.value, visitor, path2);
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
function callVisitor(key2, node2, visitor, path2) {
  if (typeof visitor === "function")
    return visitor(key2, node2, path2);
  if (isMap(node2))
    return visitor.Map?.(key2, node2, path2);
  if (isSeq(node2))
    return visitor.Seq?.(key2, node2, path2);
  if (isPair(node2))
    return visitor.Pair?.(key2, node2, path2);
  if (isScalar(node2))
    return visitor.Scalar?.(key2, node2, path2);
  if (isAlias(node2))
    return visitor.Alias?.(key2, node2, path2);
  return void 0;
}
function replaceNode(key2, path2, node2) {
  const parent = path2[path2.length - 1];
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
    const parts2 = line.trim().split(/[ \t]+/);
    const name = parts2.shift();
    switch (name) {
      case "%TAG": {
        if (parts2.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts2.length < 2)
            return false;
        }
        const [handle, prefix] = parts2;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts2.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version3] = parts2;
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
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
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
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
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
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
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
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
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
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
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
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
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
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
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
  if (tagName)
    node2.tag = tagName;
  else if (!tagObj.default)
    node2.tag = tagObj.tag;
  if (ref)
    ref.node = node2;
  return node2;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path2, value) {
  let v = value;
  for (let i = path2.length - 1; i >= 0; --i) {
    const k = path2[i];
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
var isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
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
  addIn(path2, value) {
    if (isEmptyPath(path2))
      this.add(value);
    else {
      const [key2, ...rest] = path2;
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
  deleteIn(path2) {
    const [key2, ...rest] = path2;
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
  getIn(path2, keepScalar) {
    const [key2, ...rest] = path2;
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
  hasIn(path2) {
    const [key2, ...rest] = path2;
    if (rest.length === 0)
      return this.has(key2);
    const node2 = this.get(key2, true);
    return isCollection(node2) ? node2.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path2, value) {
    const [key2, ...rest] = path2;
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

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent2) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent2 ? comment.replace(/^(?! *$)/gm, indent2) : comment;
}
var lineComment = (str, indent2, comment) => str.endsWith("\n") ? indentComment(comment, indent2) : comment.includes("\n") ? "\n" + indentComment(comment, indent2) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text4, indent2, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text4;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent2.length);
  if (text4.length <= endStep)
    return text4;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent2.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split3 = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text4, i, indent2.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text4[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text4[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text4, i, indent2.length);
      end = i + indent2.length + endStep;
      split3 = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text4[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split3 = i;
      }
      if (i >= end) {
        if (split3) {
          folds.push(split3);
          end = split3 + endStep;
          split3 = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text4[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text4;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split3 = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text4;
  if (onFold)
    onFold();
  let res = text4.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text4.length;
    if (fold === 0)
      res = `
${indent2}${text4.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text4[fold]}\\`;
      res += `
${indent2}${text4.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text4, i, indent2) {
  let end = i;
  let start = i + 1;
  let ch = text4[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent2) {
      ch = text4[++i];
    } else {
      do {
        ch = text4[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text4[start];
    }
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent2 = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code2 = json.substr(i + 2, 4);
            switch (code2) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code2.substr(0, 2) === "00")
                  str += "\\x" + code2.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent2;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent2, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent2 = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent2}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent2, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote: blockQuote2, commentString, lineWidth } = ctx.options;
  if (!blockQuote2 || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent2 = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote2 === "literal" ? true : blockQuote2 === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent2.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent2}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent2}`);
  }
  const indentSize = indent2 ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent2}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote2 !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent2, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent2}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent2}`);
  return `|${header}
${indent2}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent: indent2, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent2 === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent2 === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent2}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent2, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options2) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options2);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node2, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node2) || isCollection(node2)) && node2.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node2.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node2 = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node2));
  const props = stringifyProps(node2, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node2, ctx, onComment, onChompKeep) : isScalar(node2) ? stringifyString(node2, ctx, onComment, onChompKeep) : node2.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node2) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key: key2, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent: indent2, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key2) && key2.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key2) || !isNode(key2) && typeof key2 === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key2 || keyComment && value == null && !ctx.inFlow || isCollection(key2) || (isScalar(key2) ? key2.type === Scalar.BLOCK_FOLDED || key2.type === Scalar.BLOCK_LITERAL : typeof key2 === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent2 + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key2, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent2}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow3 = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow3) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
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
    const strCtx = createStringifyContext(ctx.doc, {});
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
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options2) {
  const flow3 = ctx.inFlow ?? collection.flow;
  const stringify4 = flow3 ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options2);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent: indent2, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent2}${line}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent2);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent: indent2, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `
${indentStep}${indent2}${line}` : "\n";
      return `${str}
${indent2}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent: indent2, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent2);
    lines.push(ic.trimStart());
  }
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
    return stringifyCollection(this, ctx, {
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
    return stringifyCollection(this, ctx, {
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

// node_modules/yaml/browser/dist/schema/common/string.js
var string3 = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
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
function stringifyNumber({ format: format2, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format2 && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
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
function intStringify(node2, radix, prefix) {
  const { value } = node2;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
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
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
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
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
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
function intStringify2(node2, radix, prefix) {
  const { value } = node2;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
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
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
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
  const parts2 = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts2.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
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
  const parts2 = [value % _60];
  if (value < 60) {
    parts2.unshift(0);
  } else {
    value = (value - parts2[0]) / _60;
    parts2.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts2[0]) / _60;
      parts2.unshift(value);
    }
  }
  return sign + parts2.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
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
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key2) => JSON.stringify(key2)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge2);
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

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options2) {
  const lines = [];
  let hasDirectives = options2.directives === true;
  if (options2.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options2);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options2) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options2 === void 0 && replacer) {
      options2 = replacer;
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
    }, options2);
    this.options = opt;
    let { version: version3 } = opt;
    if (options2?._directives) {
      this.directives = options2._directives.atDocument();
      if (this.directives.yaml.explicit)
        version3 = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version: version3 });
    this.setSchema(version3, options2);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options2);
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
  addIn(path2, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path2, value);
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
  createNode(value, replacer, options2) {
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
    } else if (options2 === void 0 && replacer) {
      options2 = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow: flow3, keepUndefined, onTagObj, tag } = options2 ?? {};
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
  createPair(key2, value, options2 = {}) {
    const k = this.createNode(key2, null, options2);
    const v = this.createNode(value, null, options2);
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
  deleteIn(path2) {
    if (isEmptyPath(path2)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
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
  getIn(path2, keepScalar) {
    if (isEmptyPath(path2))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
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
  hasIn(path2) {
    if (isEmptyPath(path2))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path2) : false;
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
  setIn(path2, value) {
    if (isEmptyPath(path2)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path2), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path2, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version3, options2 = {}) {
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
    if (options2.schema instanceof Object)
      this.schema = options2.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options2));
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
  toString(options2 = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options2 && (!Number.isInteger(options2.indent) || Number(options2.indent) <= 0)) {
      const s = JSON.stringify(options2.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options2);
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
var prettifyError = (src, lc) => (error) => {
  if (error.pos[0] === -1)
    return;
  error.linePos = error.pos.map((pos) => lc.linePos(pos));
  const { line, col } = error.linePos[0];
  error.message += ` at line ${line}, column ${col}`;
  let ci = col - 1;
  let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "…" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
  }
  if (lineStr.length > 80)
    lineStr = lineStr.substring(0, 79) + "…";
  if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80)
      prev = prev.substring(0, 79) + "…\n";
    lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) {
      count = Math.max(1, Math.min(end.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:

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
  let comment = "";
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
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
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
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found: found2,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
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
    const end = fc.end[0];
    if (end.indent === indent2 && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search2) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual2 = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual2(pair.key, search2));
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
    const { start, key: key2, sep, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key2 ?? sep?.[0],
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
      if (!keyProps.anchor && !keyProps.tag && !sep) {
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
    const valueProps = resolveProps(sep ?? [], {
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
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
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
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
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
    const { start, key: key2, sep, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key2 ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
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
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
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
      const valueProps = resolveProps(sep ?? [], {
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
          if (sep)
            for (const st of sep) {
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
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
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
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node2 = isNode(res) ? res : new Scalar(res);
  node2.range = coll.range;
  node2.tag = tagName;
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
    let end2 = start + header.length;
    if (scalar2.source)
      end2 += scalar2.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
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
  let sep = "";
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
      value += sep + indent2.slice(trimIndent) + content3;
      sep = "\n";
    } else if (indent2.length > trimIndent || content3[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent2.slice(trimIndent) + content3;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content3 === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content3;
      sep = " ";
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
  const end = start + header.length + scalar2.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
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
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent2 && n)
        indent2 = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
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
        comment = token.source.substring(1);
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
  return { mode, indent: indent2, chomp, comment, length };
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
  const { offset, type, source, end } = scalar2;
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
  const re = resolveEnd(end, valueEnd, strict, onError);
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
  let sep = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
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
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
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
  N: "",
  // Unicode next line
  _: " ",
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
  const ok3 = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code2 = ok3 ? parseInt(cc, 16) : NaN;
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
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar2;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar2 = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar2 = new Scalar(value);
  }
  scalar2.range = range;
  scalar2.source = value;
  if (type)
    scalar2.type = type;
  if (tagName)
    scalar2.tag = tagName;
  if (tag.format)
    scalar2.format = tag.format;
  if (comment)
    scalar2.comment = comment;
  return scalar2;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
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
  const { spaceBefore, comment, anchor, tag } = props;
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
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
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
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node2.comment = comment;
    else
      node2.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node2.srcToken = token;
  return node2;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
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
  if (comment) {
    node2.comment = comment;
    node2.range[2] = end;
  }
  return node2;
}
function composeAlias({ options: options2 }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options2.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options2, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options2);
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
    next: value ?? end?.[0],
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
  const re = resolveEnd(end, contentEnd, false, onError);
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
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
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
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options2 = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code2, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new YAMLWarning(pos, code2, message));
      else
        this.errors.push(new YAMLParseError(pos, code2, message));
    };
    this.directives = new Directives({ version: options2.version || "1.2" });
    this.options = options2;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
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
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
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
        const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
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
var SKIP3 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP3;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path2) => {
  let item = cst;
  for (const [field, index2] of path2) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index2];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path2) => {
  const parent = visit2.itemAtPath(cst, path2.slice(0, -1));
  const field = path2[path2.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path2, item, visitor) {
  let ctrl = visitor(item, path2);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path2.concat([[field, i]])), token.items[i], visitor);
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
        ctrl = ctrl(item, path2);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path2) : ctrl;
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
function isEmpty3(ch) {
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
      if ((dt === "---" || dt === "...") && isEmpty3(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
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
      if ((s === "---" || s === "...") && isEmpty3(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty3(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty3(ch1)) {
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
    if (indent2 !== -1 && indent2 < this.indentNext && line[0] !== "#" || indent2 === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty3(line[3])) {
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
        if (this.flowKey || isEmpty3(next) || next === ",") {
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
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
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
    return yield* this.pushUntil((ch) => isEmpty3(ch) || ch === "#");
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
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty3(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty3(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
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
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
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
          if (isEmpty3(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
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
      while (!isEmpty3(ch) && ch !== ">")
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
  *pop(error) {
    const token = error ?? this.stack.pop();
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
      let sep;
      if (scalar2.end) {
        sep = scalar2.end;
        sep.push(this.sourceToken);
        delete scalar2.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar2.offset,
        indent: scalar2.indent,
        items: [{ start, key: scalar2, sep }]
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
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
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
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
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
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key: key2, sep }]
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
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
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
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
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
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
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
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
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
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
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
function parseOptions(options2) {
  const prettyErrors = options2.prettyErrors !== false;
  const lineCounter = options2.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseDocument(source, options2 = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options2);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options2);
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
function sourceText(text4, path2) {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index: index2 } of text4.matchAll(/\n/g)) lines.addNewLine(index2 + 1);
  return { path: path2, text: text4, lines };
}
function placeAt({ path: path2, text: text4, lines }, offset, length) {
  const { line, col } = lines.linePos(offset);
  const source = text4.slice(lines.lineStarts[line - 1], (lines.lineStarts[line] ?? text4.length + 1) - 1).replace(/\r$/, "");
  const column = Math.max(0, Math.min(col - 1, source.length));
  return {
    path: path2,
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
  description: 'When support ends: "newest 3", "release + 18mo", "next + 6mo", "max(…)", a date, "forever"',
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
    const end = readEnd2(node2, { earlier: [], later: [supportedTier] });
    return end.value === void 0 ? unread(...end.problems) : read([{ name: supportedTier, end: end.value }]);
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
  const names2 = entries.map(({ key: key2 }) => key2);
  const problems = entries.flatMap((entry) => tierNameProblem(entry) ?? []);
  const list3 = entries.flatMap(({ key: key2, value }, index2) => {
    const end = readEnd2(value, { earlier: names2.slice(0, index2), later: names2.slice(index2) });
    problems.push(...end.problems);
    return end.value === void 0 ? [] : [{ name: key2, end: end.value }];
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
  const { offset, length, found: seen, fix } = reading.fault;
  return unread(badEnd(seen, `${fix}${commaHint(node2)}`, placeWithin(node2, offset, length)));
}
function commaHint({ text: text4, place: { source = "", column = 1, length = 0 } }) {
  const cut2 = text4.includes("(") && !text4.includes(")") && source.startsWith(",", column - 1 + length);
  return cut2 ? "; inside { } put quotes around an end that holds a comma" : "";
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
    const end = readEnd2(value, { earlier: earlierThan(name, lists), later: known });
    const problems = known.includes(name) ? end.problems : [unknownTier(name, known, keyPlace), ...end.problems];
    return { value: end.value && { name, end: end.value }, problems };
  });
}
function earlierThan(name, lists) {
  return lists.flatMap((list3) => {
    const names2 = list3.map((tier) => tier.name);
    return names2.slice(0, Math.max(0, names2.indexOf(name)));
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
function ruleProblem(rule, earlier2, hasLts) {
  const because = contradiction2(partsOf3(rule.when), hasLts);
  if (because !== null) return impossibleRule(because, rule.place);
  const shadow = earlier2.findIndex(({ when }) => covers(when, rule.when));
  const by = earlier2[shadow];
  return by === void 0 ? null : shadowedRule(shadow + 1, printSelector(by.when), rule.place);
}
function contradiction2(parts2, hasLts) {
  if (!hasLts && parts2.some(({ kind }) => kind === "lts"))
    return 'The policy has no "lts" that says which lines are LTS.';
  const has = (kind) => parts2.some((part) => part.kind === kind);
  if (has("even") && has("odd")) return "A number is not both even and odd.";
  if (!someMinorFits(parts2)) return "No minor number is all of that.";
  const ranges = parts2.flatMap((part) => part.kind === "range" ? part.range : []);
  return isEmpty2(intervalOf(ranges)) ? "Its ranges leave no version in between." : null;
}
function someMinorFits(parts2) {
  const of = parts2.filter((part) => part.kind === "minor");
  const named3 = of.flatMap(({ is: is2 }) => typeof is2 === "number" ? [is2] : []);
  const line = (minor) => ({ line: { numbers: [0, minor] }, lastOfMajor: false, lts: false });
  return [0, 1, ...named3].some((minor) => matches({ kind: "all", of }, line(minor)));
}
function covers(earlier2, later2) {
  return partsOf3(earlier2).every((wide2) => partsOf3(later2).some((narrow2) => implies(narrow2, wide2)));
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
  const seen = /* @__PURE__ */ new Set();
  return lines.flatMap(({ line, place }) => {
    const key2 = lineKey(line.numbers);
    const repeated2 = seen.has(key2);
    seen.add(key2);
    return repeated2 ? [repeatedLine2(line.name, place)] : [];
  });
}
function ambiguousStates({ states: states2 = [] }) {
  const texts = states2.flatMap(
    ({ key: key2, value }) => value.kind === "text" ? [{ key: key2, text: value.text.trim(), place: value.place }] : []
  );
  const ended = texts.find(({ key: key2 }) => key2 === "ended");
  return texts.filter(({ key: key2, text: text4 }) => key2 !== "ended" && text4 === ended?.text).map(({ key: key2, text: text4, place }) => sharedText(key2, text4, place));
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

// src/policy/branch.ts
var linePlaceholder = "{line}";

// src/problem/policy-file.ts
function policyTooLarge(path2, most3) {
  return {
    code: "policy-too-large",
    what: "The policy is too large.",
    why: `It holds more than ${most3} characters.`,
    fix: "Keep only the policy in this file; most policies fit in ten lines.",
    where: { path: path2 }
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
    what: `YAML does not read ${shown(value)} as text.`,
    why: `A value that begins with "${value.charAt(0)}" means something else in YAML.`,
    fix: `Put quotes around it: "${shown(value)}".`,
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
  const names2 = node2.items.map((item) => item.kind === "text" ? parseLineName(item.text) : null);
  return names2.every((name) => name !== null) ? read({ kind: "names", names: names2 }) : null;
}
function readAllOf(items, node2) {
  const parts2 = readAll(items, readOne);
  if (items.length === 0) return unread(expected(what, example, "an empty list", node2.place));
  if (parts2.value === void 0 || parts2.problems.length > 0)
    return { value: void 0, problems: parts2.problems };
  const [only] = parts2.value;
  return read(only !== void 0 && parts2.value.length === 1 ? only : { kind: "all", of: parts2.value });
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
    const entries = entriesOf(node2, "a map of lines", '{ "5.4": { security: 2029-02-28, because: "…" } }');
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
  const entries = entriesOf(entry.value, "a map", '{ security: 2029-02-28, because: "…" }');
  if (line === null)
    return unread(expected("a release line", '"5.4"', found(keyText(entry)), entry.keyPlace));
  if (entries.value === void 0) return unread(...entries.problems);
  const at = (key2) => entries.value?.find((other) => other.key === key2)?.value;
  const tiers2 = entries.value.filter(({ key: key2 }) => !["because", "see", "planned"].includes(key2));
  const [because, see] = [textOf(at("because")), textOf(at("see"))];
  const planned = plannedDay(at("planned"));
  const problems = [...because.problems, ...see.problems, ...planned.problems, ...gapsOf(entry, tiers2, at)];
  const value = {
    line,
    tiers: tiers2,
    planned: planned.value ?? null,
    because: because.value ?? null,
    see: see.value ?? null
  };
  return { value: { ...value, place: entry.keyPlace }, problems };
}
function gapsOf({ value, keyPlace }, tiers2, at) {
  if (tiers2.length > 0)
    return at("because") === void 0 ? [missingWord("because", 'because: "the reason"', keyPlace)] : [];
  return at("planned") === void 0 ? [noEnd({ ...value, place: keyPlace })] : [];
}
function textOf(node2) {
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
  const names2 = [...Object.keys(policyKeys), ...others2];
  const entries = map2.entries.filter(({ key: name }) => !others2.includes(name));
  const readings = entries.map(({ key: name, keyPlace, value }) => {
    if (!Object.hasOwn(policyKeys, name))
      return { name, value: void 0, problems: [unknownKey(name, names2, keyPlace)] };
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
function listPresets() {
  return [
    ...simple,
    preset(
      "newest N majors",
      "The newest N major lines are supported, for any N, here two.",
      counted2("major", 2)
    ),
    preset(
      "newest N minors",
      "The newest N minor lines are supported, for any N, here two.",
      counted2("minor", 2)
    ),
    ...projects
  ];
}
function presetText(name) {
  const words2 = name.trim().replace(/\s+/g, " ");
  const [, count, line] = countedPattern.exec(words2) ?? [];
  if (count !== void 0 && line !== void 0) return textOf2(counted2(line, Number(count)));
  return named2.find((one2) => one2.name === words2)?.text ?? null;
}
function counted2(line, count) {
  return [`line: ${line}`, `support: newest ${count}`];
}
function preset(name, about, lines) {
  return { name, about, text: textOf2(lines) };
}
function textOf2(lines) {
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
function readYaml(text4, path2) {
  const source = sourceText(text4.replace(/^\uFEFF/, ""), path2);
  if (text4.length > most2.characters) return failure([policyTooLarge(path2, most2.characters)]);
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
  const end = text4.indexOf(":", from);
  return end === -1 ? 1 : end - from;
}
function firstPerLine(problems) {
  const seen = /* @__PURE__ */ new Set();
  return problems.filter(({ where }) => !seen.has(where?.line) && seen.add(where?.line));
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
function parsePolicy(text4, path2) {
  const map2 = readYaml(text4, path2);
  return map2.ok ? policyFrom(readKeys(map2.value), nothingShared, map2.value.place, path2) : map2;
}
var nothingShared = { values: {}, places: /* @__PURE__ */ new Map(), problems: [] };
function policyFrom(own3, shared, start, path2) {
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
  return success(policyOf(values, overrides.value ?? [], path2));
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
function policyOf(values, overrides, path2) {
  return {
    source: path2,
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
  const fitting = offers.toSorted(
    (a, b) => (a.changed?.length ?? Infinity) - (b.changed?.length ?? Infinity)
  );
  return noPolicy(policyPath, fitting.slice(0, mostOffered));
}
function comesToTheSame(one2, other) {
  return one2.line === other.line && one2.effect !== null && one2.effect.after === other.effect?.after;
}
function effectOf(text4, document3, facts, day) {
  const policy = parsePolicy(text4, policyPath);
  const history = policy.ok ? readHistory(facts.tags, policy.value, day) : null;
  if (!policy.ok || !history?.ok || document3 === null || history.value.releases.length === 0) return null;
  const evaluation = evaluate(history.value.lines, policy.value, day);
  const wanted = wantedFrom(evaluation, history.value, policy.value);
  const { outcome, problems } = keepDocument(document3, wanted, policy.value.document, "fail");
  if (problems.length > 0) return null;
  return { changed: outcome.edits.map(({ line }) => line), after: outcome.after ?? document3.text };
}

// src/change/plan.ts
function decide(facts, day) {
  const { policy, notes } = facts;
  if (policy === null) return settle(day, null, { notes, problems: [withoutPolicy(facts, day)] });
  const { source, reading } = policy;
  if (!reading.ok) return settle(day, source, { ...reading, notes: [...notes, ...reading.notes] });
  const [first] = reading.value;
  const found2 = first === void 0 || first.name !== null ? decideProducts(reading.value, facts, day, source) : decideProduct(first, facts, day);
  return settle(day, source, { ...found2, notes: [...notes, ...reading.notes, ...found2.notes ?? []] });
}

// src/sync.ts
async function sync({ read: read2, write, report }, day) {
  const facts = await read2();
  const decision = facts.ok ? decide(facts.value, day) : settle(day, null, facts);
  const problems = decision.plan === "open" ? await write(decision) : [];
  const outcome = problems.length === 0 ? decision : { ...decision, plan: "blocked", problems };
  report(outcome);
  return outcome;
}

// src/version.ts
var version2 = "0.1.0";

// src/cli/arguments.ts
import { parseArgs } from "node:util";

// src/problem/command.ts
function noCommand(commands) {
  return {
    code: "no-command",
    what: "No command was given.",
    why: `The commands are ${listed2(commands, "and")}.`,
    fix: `Begin with ${commands[0]}, which writes nothing; --help describes them all.`
  };
}
function unknownCommand(command, commands) {
  return {
    code: "unknown-command",
    what: `There is no command "${shown(command)}".`,
    why: `The commands are ${listed2(commands, "and")}.`,
    fix: meant(command, commands) ?? "Use one of these; --help describes them."
  };
}
function unknownOption(written2, options2) {
  return {
    code: "unknown-option",
    what: `There is no option ${shown(written2)}.`,
    why: `The options are ${listed2(options2, "and")}.`,
    fix: meant(written2, options2) ?? "Use one of these; --help describes them."
  };
}
function missingValue(option2, placeholder2) {
  return {
    code: "missing-value",
    what: `${option2} needs a value.`,
    why: "None was given.",
    fix: `Write ${option2} ${placeholder2}.`
  };
}
function optionAsValue(option2, placeholder2, word) {
  return {
    code: "missing-value",
    what: `${option2} needs a value.`,
    why: `What follows it, "${word}", begins with a dash as options do.`,
    fix: `Write ${option2} ${placeholder2}; if "${word}" is the value, write ${option2}=${word}.`
  };
}
function unwantedValue(option2, value) {
  return {
    code: "unwanted-value",
    what: `${option2} takes no value.`,
    why: `It was given "${shown(value)}".`,
    fix: `Write ${option2} alone.`
  };
}
function repeatedOption(option2) {
  return {
    code: "repeated-option",
    what: `${option2} is given more than once.`,
    why: "Only one of its values could be followed.",
    fix: `Keep one ${option2}.`
  };
}
function unknownValue(option2, value, values) {
  return {
    code: "unknown-value",
    what: `${option2} cannot be "${shown(value)}".`,
    why: `It can be ${listed2(values, "or")}.`,
    fix: meant(value, values) ?? "Use one of these."
  };
}
function notADay(option2, value) {
  return {
    code: "not-a-day",
    what: `${option2} names no day.`,
    why: `"${shown(value)}" is not a day of the calendar written YYYY-MM-DD.`,
    fix: `Write a day that exists, such as ${option2} 2026-03-31.`
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
function idleOption(command, option2) {
  return {
    code: "idle-option",
    what: `${command} has no use for ${option2}.`,
    why: "It would be ignored.",
    fix: `Take ${option2} out; "${command} --help" lists what it takes.`
  };
}
function meant(word, words2) {
  const near = closest(word, words2);
  return near === null ? null : `Did you mean ${near}?`;
}
function listed2(words2, last) {
  return words2.length < 2 ? words2.join("") : `${words2.slice(0, -1).join(", ")} ${last} ${words2.at(-1)}`;
}

// src/cli/arguments.ts
var commandNames = ["plan", "check", "update", "explain", "presets"];
var missingTableChoices = ["fail", "insert", "ignore"];
var switches = {
  json: { type: "boolean" },
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
function parseArguments(words2) {
  const { values, tokens, positionals } = parseArgs({
    args: [...words2],
    options: { ...settings, ...switches },
    strict: false,
    tokens: true,
    allowPositionals: true
  });
  const json = values.json !== void 0 || words2.includes("--json");
  const answer2 = { json, color: values["no-color"] === void 0 };
  const problems = tokens.filter((token) => token.kind === "option").flatMap(optionProblems);
  const [first, ...others2] = positionals;
  if (first === "help") return { answer: answer2, command: help(others2, problems) };
  if (values.help !== void 0) return { answer: answer2, command: help(positionals, problems) };
  if (values.version !== void 0 && problems.length === 0)
    return { answer: answer2, command: success({ name: "version" }) };
  return { answer: answer2, command: commandOf(positionals, values, problems) };
}
function optionProblems(token, index2, all2) {
  const { name, rawName, value, inlineValue } = token;
  if (name in switches) return value === void 0 ? [] : [unwantedValue(rawName, value)];
  const setting = Object.hasOwn(settings, name) ? settings[name] : void 0;
  if (setting === void 0) return [unknownOption(rawName, optionNames)];
  if (value === void 0 || value === "") return [missingValue(rawName, setting.placeholder)];
  if (value.startsWith("-") && inlineValue !== true)
    return [optionAsValue(rawName, setting.placeholder, value)];
  return all2.findIndex((other) => other.name === name) < index2 ? [repeatedOption(rawName)] : [];
}
function help(positionals, problems) {
  const about = commandNames.find((name) => name === positionals[0]) ?? null;
  return problems.length > 0 ? failure(problems) : success({ name: "help", about });
}
function commandOf([name, ...rest], values, problems) {
  const options2 = readOptions(values);
  const found2 = [
    ...problems,
    ...options2.ok ? [] : options2.problems,
    ...positionalProblems(name, rest, values)
  ];
  if (found2.length > 0 || !options2.ok) return failure(found2);
  switch (name) {
    case "plan":
    case "check":
    case "update":
      return success({ name, options: options2.value });
    case "explain":
      return success({ name, line: rest.join(" "), options: options2.value });
    default:
      return success({ name: "presets" });
  }
}
function positionalProblems(name, rest, values) {
  if (name === void 0) return [noCommand(commandNames)];
  if (!commandNames.some((known) => known === name)) return [unknownCommand(name, commandNames)];
  const taken = name === "explain" ? 2 : 0;
  return [
    ...name === "explain" && rest.length === 0 ? [missingLine()] : [],
    ...rest.slice(taken).map((word) => surplusArgument(name, word)),
    ...(name === "presets" ? Object.keys(settings).filter((option2) => values[option2] !== void 0) : []).map(
      (option2) => idleOption(name, `--${option2}`)
    )
  ];
}
function readOptions(values) {
  const text4 = (name) => typeof values[name] === "string" ? values[name] : null;
  const choice2 = text4("on-missing-table") ?? "fail";
  const onMissingTable = missingTableChoices.find((known) => known === choice2);
  const dayText = text4("as-of");
  const asOf = dayText === null ? null : parseDay(dayText);
  const problems = [
    ...onMissingTable === void 0 ? [unknownValue("--on-missing-table", choice2, missingTableChoices)] : [],
    ...dayText !== null && asOf === null ? [notADay("--as-of", dayText)] : []
  ];
  if (onMissingTable === void 0 || problems.length > 0) return failure(problems);
  const [ref, policy, file] = [text4("ref"), text4("policy"), text4("file")];
  return success({ repo: text4("repo") ?? ".", ref, policy, file, onMissingTable, asOf });
}

// src/policy/product.ts
var productsKey = "products";
var example3 = '{ server: { tag: "server-v{version}", support: newest 2 } }';
function parseProducts(text4, path2) {
  const map2 = readYaml(text4, path2);
  if (!map2.ok) return map2;
  const entry = map2.value.entries.find(({ key: key2 }) => key2 === productsKey);
  if (entry !== void 0) return severalProducts2(map2.value, entry, path2);
  const policy = policyFrom(readKeys(map2.value, [productsKey]), nothingShared, map2.value.place, path2);
  return policy.ok ? success([{ name: null, policy: policy.value }]) : policy;
}
function severalProducts2(map2, entry, path2) {
  const shared = readKeys(map2, [productsKey]);
  const entries = entriesOf(entry.value, "a map of products", example3);
  const none = entries.value?.length === 0 ? [expected("a map of products", example3, "none", entry.keyPlace)] : [];
  const readings = (entries.value ?? []).map((product) => readProduct(product, shared, path2));
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
function readProduct({ key: key2, keyPlace, value }, shared, path2) {
  const name = key2.trim();
  if (name === "") return failure([expected("the name of a product", "server", "nothing", keyPlace)]);
  if (value.kind !== "map")
    return failure([expected("the policy of a product", example3.slice(10, -2), found(value), value.place)]);
  const own3 = readKeys(value);
  const policy = policyFrom(own3, shared, keyPlace, path2);
  const isTagged = own3.places.has("tag") || shared.places.has("tag");
  const untagged = isTagged ? [] : [missingWord("tag", `tag: "${name}-v{version}"`, keyPlace)];
  const problems = [...untagged, ...policy.ok ? [] : policy.problems];
  if (!policy.ok || problems.length > 0) return failure(problems);
  return success({ name, place: own3.places.get("tag") ?? keyPlace, policy: policy.value });
}
function clashes({ name, place, policy }, earlier2) {
  const { tag } = policy.release;
  const { file, table } = policy.document;
  const twin = earlier2.find((other) => other.policy.release.tag === tag);
  const neighbour = earlier2.find(
    ({ policy: { document: document3 } }) => document3.file === file && document3.table === table
  );
  return [
    ...twin === void 0 ? [] : [repeatedTag(twin.name, name, tag ?? "", place)],
    ...neighbour === void 0 ? [] : [sharedTable(neighbour.name, name, place)]
  ];
}

// src/change/read-policy.ts
function policyFrom2(source, text4) {
  return { source, reading: parseProducts(text4, source) };
}
function policyIn({ path: path2, mode, bytes }) {
  if (mode === "120000")
    return { source: path2, reading: failure([policyNotText(path2, "It is a symbolic link.")]) };
  try {
    return policyFrom2(path2, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { source: path2, reading: failure([policyNotText(path2, "Some of its bytes are not UTF-8.")]) };
  }
}
function documentsMeant(policy, file) {
  const named3 = policy?.reading.ok ? policy.reading.value.map((product) => product.policy.document.file) : [null];
  return [...new Set((file === null ? named3 : [file]).flatMap(candidatePaths))];
}

// src/git/working-tree.ts
import { randomBytes } from "node:crypto";
import {
  access,
  chmod,
  constants,
  lstat,
  mkdir,
  readFile,
  readlink,
  rename,
  rm,
  writeFile
} from "node:fs/promises";
import { dirname, join } from "node:path";
async function readWorkingFile(clone, path2) {
  if (clone.workingTree === null) return success(null);
  try {
    const standing = await standingAt(clone.workingTree, path2);
    return success(
      standing.kind === "something" ? await readFact(clone.workingTree, path2, standing.stats) : null
    );
  } catch (error) {
    return failure([fileUnreadable(path2, errorCode(error))]);
  }
}
async function readFact(top, path2, stats) {
  const place = join(top, path2);
  if (stats.isSymbolicLink())
    return { path: path2, mode: "120000", bytes: await readlink(place, { encoding: "buffer" }) };
  if (!stats.isFile()) return null;
  return {
    path: path2,
    mode: stats.mode & 64 ? "100755" : "100644",
    bytes: Uint8Array.from(await readFile(place))
  };
}
async function writeWorkingFile(clone, path2, bytes) {
  if (clone.workingTree === null) return failure([noWorkingTree(path2)]);
  try {
    const standing = await standingAt(clone.workingTree, path2);
    const refused = refusal(standing, path2);
    if (refused !== null) return failure([refused]);
    await replace2(
      join(clone.workingTree, path2),
      bytes,
      standing.kind === "something" ? standing.stats.mode : null
    );
    return success(null);
  } catch (error) {
    return failure([fileNotWritable(path2, errorCode(error))]);
  }
}
function refusal(standing, path2) {
  if (standing.kind === "outside") return pathNotInside(path2, standing.obstacle);
  if (standing.kind === "nothing" || standing.stats.isFile()) return null;
  return notARegularFile(path2, kindOf3(standing.stats));
}
function kindOf3(stats) {
  if (stats.isSymbolicLink()) return "a symbolic link";
  return stats.isDirectory() ? "a folder" : "a special file";
}
async function replace2(place, bytes, mode) {
  if (mode === null) await mkdir(dirname(place), { recursive: true });
  else await access(place, constants.W_OK);
  const beside2 = join(dirname(place), `.support-window-${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeFile(beside2, bytes, { flag: "wx" });
    if (mode !== null) await chmod(beside2, mode & 4095);
    await rename(beside2, place);
  } catch (error) {
    await rm(beside2, { force: true });
    throw error;
  }
}
async function standingAt(top, path2) {
  const steps = path2.split("/");
  const obstacle = plainObstacle(steps);
  if (obstacle !== null) return { kind: "outside", obstacle };
  for (const [index2] of steps.entries()) {
    const stats = await lstatOrNull(join(top, ...steps.slice(0, index2 + 1)));
    if (stats === null) return { kind: "nothing" };
    if (index2 === steps.length - 1) return { kind: "something", stats };
    const folder = steps.slice(0, index2 + 1).join("/");
    if (stats.isSymbolicLink())
      return { kind: "outside", obstacle: `goes through the symbolic link ${folder}` };
    if (!stats.isDirectory())
      return { kind: "outside", obstacle: `goes through ${folder}, which is no folder` };
  }
  return { kind: "nothing" };
}
function plainObstacle(steps) {
  if (steps[0] === "") return "starts at the root of the machine";
  if (steps.includes("..")) return "leads out of the repository";
  if (steps.some((step) => step === "" || step === "." || /[\\\0]/.test(step)))
    return "is not written plainly";
  return steps[0]?.toLowerCase() === ".git" ? "lies in the folder of git itself" : null;
}
async function lstatOrNull(place) {
  try {
    return await lstat(place);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}
function errorCode(error) {
  return error.code ?? String(error);
}

// src/git/read.ts
async function readCurrent(clone, ref, paths) {
  const working = ref === null ? await readWorking(clone, paths) : success([]);
  if (!working.ok || working.value.length > 0) return working;
  const committed = await readFiles(clone, ref, paths);
  if (!committed.ok) return committed;
  const { files } = committed.value;
  const isMissing = ref === null && clone.workingTree !== null;
  return success(files, isMissing ? files.map(({ path: path2 }) => readFromHead(path2)) : []);
}
async function readWorking(clone, paths) {
  const readings = await Promise.all(paths.map((path2) => readWorkingFile(clone, path2)));
  const problems = readings.flatMap((reading) => reading.ok ? [] : reading.problems);
  if (problems.length > 0) return failure(problems);
  return success(
    readings.flatMap((reading) => reading.ok && reading.value !== null ? [reading.value] : [])
  );
}

// src/git/tags.ts
var fields = ["refname:strip=2", "taggerdate:unix", "committerdate:unix", "*committerdate:unix"];
var format = fields.map((field) => `%(${field})`).join("%00");
var lineFeed2 = 10;
var lastMoment2 = Date.parse("9999-12-31T23:59:59Z") / 1e3;
var utf8 = new TextDecoder("utf-8", { fatal: true });
var bytewise = new TextDecoder("latin1");
async function readTags(clone) {
  const tags = [];
  const take = byLine2((line) => tags.push(readTag(line)));
  const ended = await streamGit(clone.folder, ["for-each-ref", `--format=${format}`, "refs/tags"], take);
  if (!ended.ok) return ended;
  const { status, stderr } = ended.value;
  if (status !== 0) return failure([gitFailed("list the tags", stderr.split("\n", 1)[0] ?? "")]);
  if (clone.shallow) return success(tags, [shallowClone()]);
  return success(tags, tags.length === 0 ? [noTags()] : []);
}
function byLine2(take) {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    let text4 = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = text4.indexOf(lineFeed2); end >= 0; end = text4.indexOf(lineFeed2)) {
      take(text4.subarray(0, end));
      text4 = text4.subarray(end + 1);
    }
    rest = text4;
  };
}
function readTag(line) {
  const nameEnd = line.indexOf(0);
  const [tagger = "", commit = "", peeled = ""] = line.toString("latin1", nameEnd + 1).split("\0");
  const committed = dayOf3(peeled) ?? dayOf3(commit);
  return { name: decode3(line.subarray(0, nameEnd)), tagged: dayOf3(tagger), committed, release: null };
}
function dayOf3(seconds) {
  if (!/^\d{1,12}$/.test(seconds)) return null;
  return Number(seconds) > lastMoment2 ? null : dayOfEpochSeconds(Number(seconds));
}
function decode3(name) {
  try {
    return utf8.decode(name);
  } catch {
    return bytewise.decode(name);
  }
}

// src/cli/read-policy.ts
import { readFile as readFile2 } from "node:fs/promises";
import { isAbsolute, posix, resolve as resolve4 } from "node:path";

// src/git/previous.ts
var nothingYet = /does not have any commits yet|bad revision|unknown revision|Needed a single revision/;
async function readPrevious2(clone, ref, current) {
  const change = await lastChange(clone, ref ?? "HEAD", current.path);
  if (!change.ok) return change;
  if (change.value.length === 0) return success(null);
  const versions = await readBlobs(clone, change.value);
  if (!versions.ok) return versions;
  const [committed, before = null] = versions.value;
  if (committed === void 0 || isSame4(committed.bytes, current.bytes)) return success(before);
  return success(committed);
}
async function lastChange(clone, ref, path2) {
  const question = ["log", "--max-count=1", "--first-parent", "-m", "--no-renames"];
  const form = ["--format=", "--raw", "--no-abbrev", "--end-of-options", ref, "--", path2];
  const answer2 = await runGit(clone.folder, [...question, ...form]);
  if (!answer2.ok) return answer2;
  const { status, stdout, stderr } = answer2.value;
  if (status !== 0) {
    if (nothingYet.test(stderr)) return success([]);
    return failure([gitFailed(`read the history of ${path2}`, stderr.split("\n", 1)[0] ?? "")]);
  }
  const [, oldMode = "", newMode = "", old = "", now = ""] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) /m.exec(stdout.toString()) ?? [];
  const entries = [
    { mode: newMode, object: now, path: path2 },
    { mode: oldMode, object: old, path: path2 }
  ];
  return success(entries.filter(({ object }) => /[1-9a-f]/.test(object)));
}
function isSame4(a, b) {
  const text4 = (bytes) => Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n");
  return text4(a) === text4(b);
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

// src/cli/read-policy.ts
async function readPolicies(clone, options2, folder) {
  const chosen2 = choosePolicy(options2.policy);
  if (!chosen2.ok) return chosen2;
  const files = await readCurrent(clone, options2.ref, [policyPath]);
  if (!files.ok) return files;
  const [file] = files.value;
  if (chosen2.value.kind === "default") {
    const read2 = await readOwn(clone, options2.ref, file);
    return read2.ok ? success(read2.value, files.notes) : read2;
  }
  const own3 = file === void 0 ? null : policyIn(file);
  const policy = await readChosen(chosen2.value, clone, options2.ref, folder);
  return policy.ok ? success({ policy: policy.value, own: own3, previous: null }) : policy;
}
async function readOwn(clone, ref, file) {
  if (file === void 0) return success({ policy: null, own: null, previous: null });
  const previous3 = await readPrevious2(clone, ref, file);
  if (!previous3.ok) return previous3;
  return success({
    policy: policyIn(file),
    own: null,
    previous: previous3.value === null ? null : policyIn(previous3.value)
  });
}
async function readChosen(source, clone, ref, folder) {
  switch (source.kind) {
    case "yaml":
      return success(policyFrom2("--policy", source.text));
    case "preset":
      return success(policyFrom2(`preset ${source.name}`, source.text));
    case "path":
      return await readPath(source.path, clone, ref, folder);
  }
}
async function readPath(path2, clone, ref, folder) {
  try {
    return success(policyIn({ path: path2, mode: "100644", bytes: await readFile2(resolve4(folder, path2)) }));
  } catch (error) {
    const { code: code2 = String(error) } = error;
    if (code2 !== "ENOENT" && code2 !== "ENOTDIR") return failure([fileUnreadable(path2, code2)]);
  }
  const inside = posix.normalize(path2);
  const files = isAbsolute(path2) || inside.startsWith("..") ? success([]) : await readCurrent(clone, ref, [inside]);
  if (!files.ok) return files;
  const [file] = files.value;
  return file === void 0 ? failure([policyMissing(path2)]) : success(policyIn(file));
}

// src/cli/clone-edge.ts
function cloneEdge(clone, purpose, options2, folder, report) {
  return {
    read: async () => {
      const obstacle = purpose === "update" ? updateObstacle(clone, options2) : null;
      if (obstacle !== null) return failure([obstacle]);
      const facts = await readFacts(clone, options2, folder);
      return facts.ok ? success({ ...facts.value, isTrial: purpose === "plan" }) : facts;
    },
    write: async (decision) => purpose === "update" ? await writeDocuments(clone, newFiles(decision)) : [],
    report
  };
}
function updateObstacle({ folder, workingTree }, { ref }) {
  if (ref !== null) return updateAtRef(ref);
  return workingTree === null ? updateWithoutTree(folder) : null;
}
async function readFacts(clone, options2, folder) {
  const [tags, policies] = await Promise.all([readTags(clone), readPolicies(clone, options2, folder)]);
  const paths = documentsMeant(policies.ok ? policies.value.policy : null, options2.file);
  const files = await readCurrent(clone, options2.ref, paths);
  if (!tags.ok || !policies.ok || !files.ok) {
    return failure([tags, policies, files].flatMap((reading) => reading.ok ? [] : reading.problems));
  }
  const unknown = releasesProblem(policies.value.policy);
  if (unknown !== null) return failure([unknown]);
  const published = publishedIn2(policies.value);
  const { file, onMissingTable } = options2;
  const flags = tags.value.length === 0 ? [] : [localFlags()];
  const notes = [...tags.notes, ...flags, ...policies.notes, ...files.notes, ...published.notes];
  const { policy } = policies.value;
  const { own: own3, previous: previous3 } = published.value;
  return success({
    tags: tags.value,
    policy,
    own: own3,
    previous: previous3,
    files: files.value,
    file,
    onMissingTable,
    notes
  });
}
function publishedIn2({ own: own3, previous: previous3 }) {
  const isKnown = (policy) => releasesProblem(policy) === null;
  const value = { own: isKnown(own3) ? own3 : null, previous: isKnown(previous3) ? previous3 : null };
  return { value, notes: own3 === null || isKnown(own3) ? [] : [notCompared(own3.source, 1)] };
}
function releasesProblem(policy) {
  if (!policy?.reading.ok) return null;
  const counts3 = policy.reading.value.some((product) => product.policy.release.releases === "github");
  return counts3 ? releasesUnknown(policy.source) : null;
}
async function writeDocuments(clone, files) {
  const moved2 = await Promise.all(files.map((file) => standsStill(clone, file)));
  if (moved2.some((problems) => problems.length > 0)) return moved2.flat();
  for (const { path: path2, after } of files) {
    const written2 = await writeWorkingFile(clone, path2, Buffer.from(after));
    if (!written2.ok) return written2.problems;
  }
  return [];
}
async function standsStill(clone, { path: path2, before }) {
  const found2 = await readWorkingFile(clone, path2);
  if (!found2.ok) return found2.problems;
  const bytes = found2.value === null ? null : Buffer.from(found2.value.bytes);
  if (bytes === null && before !== null) return [documentNotThere(path2)];
  const same3 = before === null ? bytes === null : bytes?.equals(Buffer.from(before)) === true;
  return same3 ? [] : [documentMoved(path2)];
}

// src/cli/explain.ts
import { resolve as resolve5 } from "node:path";

// src/policy/explain.ts
function linesMeant(text4, lines) {
  const wanted = parseLineName(text4)?.numbers ?? null;
  const named3 = lines.filter(({ numbers }) => numbers.join(".") === wanted?.join("."));
  if (named3.length > 0) return named3;
  return lines.filter(
    ({ releases }) => releases.some(({ tag, version: version3 }) => tag === text4 || beginsWith2(version3.numbers, wanted))
  );
}
function beginsWith2(numbers, wanted) {
  return wanted?.every((number, index2) => (numbers[index2] ?? 0) === number) ?? false;
}
function ruleFor(line, lines, policy, day) {
  const verdict = verdictsOf(factsOf(lines, policy), policy, day).find(
    ({ facts }) => facts.line.name === line.name
  );
  if (verdict === void 0) return null;
  if (verdict.state.kind === "below-floor") return `floor: ${policy.floor?.name}`;
  if (verdict.state.kind === "no-rule") return "none";
  return [...baseWords(verdict.inForce, policy), ...exceptionWords(verdict.inForce)].join("; ");
}
function baseWords({ rule }, policy) {
  const found2 = policy.rules[rule ?? -1];
  if (rule !== null && found2 !== void 0)
    return [`rule ${rule + 1} (when: ${printSelector(found2.when)}): ${tierWords(found2.tiers)}`];
  return policy.tiers.length === 0 ? [] : [tierWords(policy.tiers)];
}
function exceptionWords({ override }) {
  if (override === null) return [];
  const see = override.see === null ? "" : `, see ${override.see}`;
  return [`exception: ${tierWords(override.tiers)} (${override.because}${see})`];
}
function tierWords(tiers2) {
  return tiers2.map(({ name, end }) => `${name}: ${printEnd(end)}`).join(", ");
}

// src/change/explain.ts
function explainLine(asked, facts, day) {
  const { policy, tags } = facts;
  if (policy === null) return failure([withoutPolicy(facts, day)]);
  if (!policy.reading.ok) return policy.reading;
  const readings = questionsOf(asked, policy.reading.value, tags).map((question) => answer(question, day));
  const problems = readings.flatMap((reading) => reading.ok ? [] : reading.problems);
  if (problems.length > 0) return failure(problems);
  const answers2 = readings.flatMap((reading) => reading.ok ? [reading.value] : []);
  const found2 = answers2.flatMap((one2) => one2.found);
  const notes = [...facts.notes, ...readings.flatMap((reading) => reading.notes)];
  return found2.length === 0 ? failure([unknownLine(asked, answers2)], notes) : success(found2, notes);
}
function questionsOf(asked, products, tags) {
  const [first] = products;
  if (first?.name === null) return [{ product: null, policy: first.policy, tags, line: asked }];
  const questions = shareTags(products, tags).shares.map(({ product: { name, policy }, tags: own3 }) => ({
    product: name,
    policy,
    tags: own3,
    line: asked
  }));
  const named3 = questions.filter(({ product }) => asked === product || asked.startsWith(`${product} `));
  if (named3.length === 0) return questions;
  return named3.map((question) => ({
    ...question,
    line: asked.slice(question.product.length).trim() || null
  }));
}
function answer({ product, policy, tags, line }, day) {
  const history = readHistory(tags, policy, day);
  const said = (message) => product === null ? message : saidOf([product], message);
  if (!history.ok) return failure(history.problems.map(said));
  const { lines } = history.value;
  const meant2 = new Set(line === null ? lines : linesMeant(line, lines));
  const found2 = evaluate(lines, policy, day).support.filter((support2) => meant2.has(support2.line)).map((support2) => ({ product, support: support2, rule: ruleFor(support2.line, lines, policy, day) ?? "" }));
  return success({ product, names: lines.map(({ name }) => name), found: found2 }, history.notes.map(said));
}

// src/report/columns.ts
var gap = 2;
var narrowest = 12;
function inColumns(rows, room) {
  const widths = fittedWidths(rows, room);
  return rows.map((row) => {
    const cells2 = widths.map((width, index2) => wrapped(row[index2] ?? "", room === null ? null : width));
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
    const [widest2] = yielding.sort((a, b) => b.width - a.width);
    if (widest2 !== void 0) widest2.width--;
  }
  return columns2.map(({ width }) => width);
}
function columnsOf2(rows) {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, index2) => {
    const cells2 = rows.map((row) => row[index2] ?? "");
    const words2 = index2 === count - 1 ? [] : cells2.flatMap((cell) => cell.split(" "));
    return {
      width: Math.max(...cells2.map(widthOf)),
      least: Math.max(narrowest, ...words2.map(widthOf))
    };
  });
}

// src/report/untrusted.ts
var unseen2 = new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}]|(?!\\u200d)\\p{Cf}", "gu");
function printable(text4) {
  return text4.replaceAll("	", "    ").replaceAll(unseen2, spelt2);
}
function spelt2(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

// src/report/look.ts
var narrowest2 = 30;
function indented2(columns2) {
  return columns2 === null ? null : Math.max(narrowest2, columns2 - 2);
}
function hanging(head, style, text4, { paint, columns: columns2 }) {
  const indent2 = " ".repeat(widthOf(head));
  const room = columns2 === null ? null : Math.max(narrowest2, columns2 - indent2.length);
  const [first = "", ...example4] = text4.split("\n").map(printable);
  const lines = [...wrapped(first, room), ...example4];
  return lines.map((line, index2) => `${index2 === 0 ? paint[style](head) : indent2}${line}`.trimEnd());
}

// src/report/reasons.ts
var fewest = 3;
function reasonsText(lines, document3, look) {
  const touched = new Set(touchedLines({ lines, document: document3 }).map(({ support: support2 }) => support2));
  const last = lines.findLastIndex((support2) => support2.tier !== null || touched.has(support2));
  const isAside = (support2) => support2.tier === null && !touched.has(support2);
  return [...linesText2(lines.slice(0, last + 1), look, isAside), ...others(lines.length - last - 1, look)];
}
function linesText2(lines, { paint, columns: columns2 }, isAside = () => false) {
  const runs = runsOf(lines, (a, b) => isAlike2(a, b) || isAside(a) && isAside(b));
  const [head = [], ...rows] = inColumns([["line", "latest", "why"], ...runs.map(cells)], indented2(columns2));
  if (rows.length === 0) return [];
  const isEnded = (index2) => runs[index2]?.[0].tier === null;
  return [
    ...head.map((line) => paint.dim(`  ${line}`)),
    ...rows.flatMap(
      (row, index2) => row.map((line) => isEnded(index2) ? paint.dim(`  ${line}`) : `  ${line}`)
    )
  ];
}
function others(count, { paint }) {
  return count === 0 ? [] : [paint.dim(`  and ${count} older ${count === 1 ? "line that has" : "lines that have"} ended`)];
}
function runsOf(lines, belong) {
  const runs = [];
  for (const support2 of lines) {
    const run2 = runs.at(-1);
    if (run2 !== void 0 && belong(run2[0], support2)) run2.push(support2);
    else runs.push([support2]);
  }
  return runs.flatMap(
    (run2) => run2.length < fewest ? run2.map((support2) => [support2]) : [run2]
  );
}
function isAlike2(a, b) {
  return a.tier === b.tier && a.lts === b.lts && a.reason === b.reason;
}
function cells([first, ...others2]) {
  const last = others2.at(-1);
  const name = last === void 0 ? first.line.name : `${first.line.name} … ${last.line.name}`;
  const latest = last === void 0 ? first.line.latest.version.text : "";
  const why = others2.every((support2) => isAlike2(first, support2)) ? `${first.reason}${first.lts ? ", LTS" : ""}` : "ended";
  return [name, latest, why].map(printable);
}

// src/report/explanation.ts
function explanationsPage(found2, day, look) {
  const products = [...new Set(found2.map(({ product }) => product))];
  return products.flatMap((name, index2) => [
    ...index2 === 0 ? [] : [""],
    ...productPage(
      name,
      found2.filter(({ product }) => product === name),
      day,
      look
    )
  ]);
}
function productPage(product, found2, day, look) {
  const [first, ...others2] = found2;
  if (first !== void 0 && others2.length === 0) return linePage(first, day, look);
  const title = product === null ? [] : [look.paint.bold(`── ${printable(product)}`), ""];
  const lines = found2.map(({ support: support2 }) => support2);
  const example4 = printable(
    product === null ? lines[0]?.line.name ?? "" : `"${product} ${lines[0]?.line.name}"`
  );
  const more2 = hanging("  ", "dim", `explain ${example4} tells the ends and the rule of that line`, look);
  return [...title, ...linesText2(lines, look), ...more2.map(look.paint.dim)];
}
function linePage({ product, support: support2, rule }, day, look) {
  const { line, tier, lts, reason } = support2;
  const { bold, dim, green } = look.paint;
  const state = tier === null ? dim("ended") : green(printable(tier));
  const name = printable(product === null ? line.name : `${product} ${line.name}`);
  return [
    `${bold(name)}  ${state}${lts ? " (LTS)" : ""} ${dim(`on ${day}`)}`,
    "",
    ...endRows(support2, day, look),
    ...hanging("  because   ", "dim", reason, look),
    ...hanging("  rule      ", "dim", rule, look),
    ...hanging("  released  ", "dim", releasesText(support2), look)
  ];
}
function endRows({ ends }, day, { paint, columns: columns2 }) {
  const [first, others2] = ["  ends      ", "            "];
  const rows = ends.map(({ tier, date, words: words2 }) => {
    const past = date !== null && date < day ? ", past" : "";
    return [tier, `${date ?? words2 ?? ""}${past}`].map(printable);
  });
  const room = columns2 === null ? null : columns2 - first.length;
  return inColumns(rows, room).flat().map((row, index2) => `${paint.dim(index2 === 0 ? first : others2)}${row}`);
}
function releasesText({ line }) {
  const { latest, released, releases } = line;
  const newest = `${latest.version.text}${latest.day === null ? "" : ` on ${latest.day}`}`;
  if (releases.length === 1) return newest;
  return `first ${released === null ? "on an unknown day" : `on ${released}`}, latest ${newest}, ${releases.length} releases`;
}

// src/report/json.ts
function decisionJson(decision) {
  const { day, policy, products } = decision;
  if (products.length === 0) return { day, policy, ...partJson(decision) };
  return {
    day,
    policy,
    products: products.map((part) => ({ name: part.name, ...partJson(part) })),
    ...partJson(decision),
    lines: Object.fromEntries(products.map(({ name, lines }) => [name, lines.map(lineJson)]))
  };
}
function partJson(part) {
  const { lines, skipped, nextChange, document: document3, plan, notes, problems, comparison } = part;
  return {
    lines: lines.map(lineJson),
    skipped,
    nextChange,
    document: document3,
    plan,
    notes: notes.map(noteJson),
    problems: problems.map(problemJson),
    ...comparison === null ? {} : { comparison }
  };
}
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
function noteJson({ code: code2, what: what3, where }) {
  return { code: code2, what: what3, ...where === void 0 ? {} : { where: placeText(where) } };
}

// src/report/problem-text.ts
function problemText({ what: what3, why, fix, where }, look) {
  const { bold, cyan } = look.paint;
  const title = hanging("✖ ", "red", what3, look).map((line, index2) => index2 === 0 ? bold(line) : line);
  return [
    ...title,
    ...unsaidPlace(what3, where).map((place) => `  ${cyan(printable(place))}`),
    ...where === void 0 ? [] : sourceLines(where, look),
    ...hanging("  why  ", "dim", why, look),
    ...hanging("  fix  ", "dim", fix, look)
  ];
}
function noteText({ what: what3, where }, look) {
  const place = unsaidPlace(what3, where).map((text4) => ` (${text4})`);
  return hanging("• ", "yellow", `${what3}${place.join("")}`, look);
}
function unsaidPlace(what3, where) {
  return where === void 0 || what3.includes(placeText(where)) ? [] : [placeText(where)];
}
function sourceLines({ line, column, length, source }, { paint }) {
  if (line === void 0 || source === void 0) return [];
  const number = `${line}`;
  const margin = " ".repeat(number.length);
  const shown2 = `  ${paint.dim(`${number} │`)} ${printable(source)}`;
  if (column === void 0) return [shown2];
  const before = " ".repeat(widthOf(printable(source.slice(0, column - 1))));
  const meant2 = "^".repeat(
    Math.max(1, widthOf(printable(source.slice(column - 1, column - 1 + (length ?? 1)))))
  );
  return [shown2, `  ${paint.dim(`${margin} │`)} ${before}${paint.red(meant2)}`];
}

// src/report/comparison.ts
function comparisonText(differences, look) {
  if (differences.length === 0) return [];
  const head = ["line", "own policy", "this policy", "differs from"];
  const rows = comparisonRows(differences).map((row) => row.map(printable));
  const [titles = [], ...table] = inColumns([head, ...rows], indented2(look.columns));
  return [
    ...hanging("", "bold", "Compared with the repository's own policy", look).map(look.paint.bold),
    ...titles.map((line) => look.paint.dim(`  ${line}`)),
    ...table.flat().map((line) => `  ${line}`)
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
var mostBetween2 = 2;
function diffText(before, document3, paint) {
  const oldLines = before.split(/\r?\n/);
  const changes = changesOf(oldLines, document3);
  const width = `${changes.at(-1)?.line ?? ""}`.length;
  const place = (line) => `  ${paint.dim(`${line ?? ""}`.padStart(width))}`;
  const runs = runsOf2(changes);
  return runs.flatMap((run2, index2) => [
    ...between2(runs[index2 - 1]?.at(-1), run2[0], oldLines, place, paint),
    ...run2.flatMap(
      ({ line, before: old }) => old === null ? [] : [`${place(line)} ${paint.red(signed("-", old))}`]
    ),
    ...run2.flatMap(
      ({ after }) => after === null ? [] : [`${place(null)} ${paint.green(signed("+", after))}`]
    )
  ]);
}
function changesOf(oldLines, { edits, mentions, after }) {
  const newLines = after?.split(/\r?\n/) ?? oldLines;
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
function runsOf2(changes) {
  const runs = [];
  for (const change of changes) {
    const run2 = runs.at(-1);
    const last = run2?.at(-1);
    if (run2 !== void 0 && last !== void 0 && linesBetween(last, change).length === 0) run2.push(change);
    else runs.push([change]);
  }
  return runs;
}
function linesBetween(first, second) {
  const count = second.line - first.line - (second.before === null ? 0 : 1);
  return Array.from({ length: Math.max(0, count) }, (_, index2) => first.line + 1 + index2);
}
function between2(last, next, oldLines, place, { dim }) {
  if (next === void 0) return [];
  const lines = last === void 0 ? [] : linesBetween(last, next);
  const isFar = lines.length > mostBetween2;
  const shown2 = last === void 0 || isFar ? next.before === null && next.line > 0 ? [next.line] : [] : lines;
  const context = shown2.map((line) => {
    const text4 = printable(oldLines[line - 1] ?? "");
    return text4 === "" ? place(line) : `${place(line)} ${dim(`  ${text4}`)}`;
  });
  return isFar ? [dim("  ⋯"), ...context] : context;
}
function signed(sign, text4) {
  return text4 === "" ? sign : `${sign} ${printable(text4)}`;
}

// src/report/mentions.ts
function mentionsText({ path: path2, edits, mentions }, isWritten, look) {
  const lines = /* @__PURE__ */ new Map();
  for (const { line, text: text4, updated } of mentions) {
    if (!updated) lines.set(text4, [...lines.get(text4) ?? [], isWritten ? newLineOf(line, edits) : line]);
  }
  return [...lines].flatMap(
    ([text4, numbers]) => hanging("• ", "yellow", `${path2} still says ${text4} in ${numbered2(numbers)}. Should it?`, look)
  );
}
function numbered2(lines) {
  const numbers = [...new Set(lines)];
  if (numbers.length === 1) return `line ${numbers[0]}`;
  return `lines ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
}

// src/report/terminal.ts
function decisionPage(decision, look, purpose = "plan") {
  const isQuiet = decision.plan === "unchanged" && purpose !== "plan";
  const isWritten = decision.plan === "open" && purpose === "update";
  return paragraphs([
    ...isQuiet ? [] : partsOf2(decision).flatMap((part) => partTexts(part, decision.plan, look)),
    [
      ...partsOf2(decision).flatMap(({ document: document3 }) => mentionsText(document3, isWritten, look)),
      ...decision.notes.flatMap((note) => noteText(note, look))
    ]
  ]);
}
function partTexts(part, plan, look) {
  return [
    part.name === null ? [] : [look.paint.bold(`── ${printable(part.name)}`)],
    plan === "blocked" ? [] : changeText(part, look),
    [...reasonsText(part.lines, part.document, look), ...nextText(part, look)],
    comparisonText(part.comparison ?? [], look)
  ];
}
function problemsPage(problems, look) {
  return paragraphs(problems.map((problem) => problemText(problem, look)));
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

// src/report/verdict.ts
function verdictText(decision, purpose, next, look) {
  const { mark, style, said, step } = verdictOf2(decision, purpose);
  const isStopped = decision.notes.some(({ code: code2 }) => code2 === shorteningAhead);
  if (step === void 0 || next === null || isStopped) return hanging(mark, style, said, look);
  const checkout = next.ref === null ? "" : `, check ${next.ref} out and run`;
  const command = printable(next.command);
  const lead = `${said} ${step}${checkout}:`;
  const fits = look.columns === null || widthOf(`${mark}${lead} ${command}`) <= look.columns;
  if (fits) return hanging(mark, style, `${lead} ${command}`, look);
  return [...hanging(mark, style, lead, look), `  ${command}`];
}
function verdictOf2(decision, purpose) {
  const paths = documentPaths(decision).join(" and ");
  const { length } = decision.problems;
  switch (decision.plan) {
    case "unchanged":
      return {
        mark: "✔ ",
        style: "green",
        said: `Nothing to change${paths === "" ? "" : ` in ${paths}`}.`
      };
    case "blocked": {
      const stand = length === 1 ? "A problem stands" : `${length} problems stand`;
      const written2 = purpose === "update" ? "; nothing was written" : "";
      return { mark: "✖ ", style: "red", said: `${stand} in the way${written2}.` };
    }
    case "open":
      return openVerdict(decision, purpose);
  }
}
function openVerdict(decision, purpose) {
  const changed2 = newFiles(decision).map(({ path: path2 }) => path2);
  const all2 = changed2.length > 0 ? changed2 : documentPaths(decision);
  const paths = all2.join(" and ");
  const [is2, was, it] = all2.length === 1 ? ["is", "was", "it"] : ["are", "were", "them"];
  switch (purpose) {
    case "plan":
      return { mark: "● ", style: "yellow", said: `${paths} would change.`, step: `To write ${it}` };
    case "check":
      return { mark: "✖ ", style: "red", said: `${paths} ${is2} out of date.`, step: `To mend ${it}` };
    case "update":
      return { mark: "✔ ", style: "green", said: `${paths} ${was} updated.` };
  }
}

// src/cli/print.ts
function printDecision(decision, purpose, next, { json }, { output, errors }) {
  if (json) {
    printJson(decisionJson(decision), output);
    return;
  }
  const ending2 = decision.plan === "blocked" ? errors : output;
  printPage(spaced(decisionPage(decision, output.look, purpose)), output);
  printPage(spaced(problemsPage(decision.problems, errors.look)), errors);
  printPage(verdictText(decision, purpose, next, ending2.look), ending2);
}
function printProblems(problems, { json }, { today, output, errors }) {
  if (json) printJson(decisionJson(settle(today, null, { problems })), output);
  else printPage(problemsPage(problems, errors.look), errors);
}
function printJson(value, output) {
  output.write(`${JSON.stringify(value, null, 2)}
`);
}
function printPage(lines, screen2) {
  if (lines.length > 0) screen2.write(`${lines.join("\n")}
`);
}
function spaced(page) {
  return page.length === 0 ? page : [...page, ""];
}

// src/cli/explain.ts
async function explain(asked, options2, { json }, { workingDirectory, today, output, errors }) {
  const day = options2.asOf ?? today;
  const clone = await openClone(resolve5(workingDirectory, options2.repo));
  const facts = clone.ok ? await readFacts(clone.value, options2, workingDirectory) : clone;
  const found2 = facts.ok ? explainLine(asked, facts.value, day) : facts;
  const source = facts.ok ? facts.value.policy?.source ?? null : null;
  if (json) printJson(explanationJson(found2, day, source), output);
  else printExplanations(found2, day, output, errors);
  return found2.ok;
}
function printExplanations(found2, day, output, errors) {
  const notes = found2.notes.flatMap((note) => noteText(note, output.look));
  if (found2.ok) {
    printPage(paragraphs([explanationsPage(found2.value, day, output.look), notes]), output);
    return;
  }
  printPage(notes.length === 0 ? [] : [...notes, ""], output);
  printPage(problemsPage(found2.problems, errors.look), errors);
}
function explanationJson(found2, day, source) {
  const whole = decisionJson(settle(day, source, found2));
  const explanations = found2.ok ? found2.value : [];
  const linesOf2 = (name) => explanations.filter(({ product }) => product === name).map(({ support: support2, rule }) => ({ ...lineJson(support2), rule }));
  const names2 = [...new Set(explanations.flatMap(({ product }) => product ?? []))];
  if (names2.length === 0) return { ...whole, lines: linesOf2(null) };
  const lines = Object.fromEntries(names2.map((name) => [name, linesOf2(name)]));
  return { ...whole, lines, products: names2.map((name) => ({ name, lines: linesOf2(name) })) };
}

// src/cli/help.ts
function helpText(about) {
  return about === null ? overview() : `${commandHelp[about]}

${about === "presets" ? answers : options}`;
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
  presets: `support-window presets [--json]

Lists the policies that have a name, each with the lines it stands for.`
};
var answers = `Options
  --json                    one JSON object on standard output
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
  presets                   the policies that have a name

${options}
  -V, --version             the version

Exit codes
  0  done, or in sync       1  out of date (check only)       2  a problem

Examples
  support-window plan
  support-window plan --policy "newest 2 majors" --as-of 2027-01-31
  support-window check --json | jq -r '.lines[] | select(.supported) | .line'`;
}

// src/cli/presets.ts
function presetsPage({ look }) {
  const presets = listPresets();
  const rows = inColumns(
    presets.map(({ name, about }) => [name, about]),
    look.columns
  );
  return presets.flatMap(({ text: text4 }, index2) => [
    ...index2 === 0 ? [] : [""],
    ...(rows[index2] ?? []).map(look.paint.bold),
    ...text4.trimEnd().split("\n").map((line) => look.paint.dim(`  ${line}`))
  ]);
}
function presetsJson() {
  return { presets: listPresets() };
}

// src/report/paint.ts
var coloured = {
  bold: between3(1, 22),
  dim: between3(2, 22),
  red: between3(31, 39),
  green: between3(32, 39),
  yellow: between3(33, 39),
  cyan: between3(36, 39)
};
var plain2 = { bold: same2, dim: same2, red: same2, green: same2, yellow: same2, cyan: same2 };
function between3(start, end) {
  return (text4) => text4 === "" ? "" : `\x1B[${start}m${text4}\x1B[${end}m`;
}
function same2(text4) {
  return text4;
}

// src/cli/world.ts
var widest = 120;
function lookOn({ isTTY = false, columns: columns2 = 0 }, environment) {
  const inColour = isTTY && !environment.NO_COLOR && environment.TERM !== "dumb";
  const wide2 = Number(environment.COLUMNS) || (isTTY ? columns2 : 0);
  return { paint: inColour ? coloured : plain2, columns: wide2 > 0 ? Math.min(wide2, widest) : null };
}
function withoutColour(world) {
  return { ...world, output: uncoloured(world.output), errors: uncoloured(world.errors) };
}
function uncoloured({ write, look }) {
  return { write, look: { ...look, paint: plain2 } };
}

// src/cli/run.ts
async function run(words2, surroundings) {
  const { answer: answer2, command } = parseArguments(words2);
  const world = answer2.color ? surroundings : withoutColour(surroundings);
  try {
    if (command.ok) return await carryOut(command.value, answer2, world);
    printProblems(command.problems, answer2, world);
  } catch (error) {
    printProblems([unexpected(error instanceof Error ? error.message : String(error))], answer2, world);
    if (world.debug && error instanceof Error) printPage([error.stack ?? ""], world.errors);
  }
  return 2;
}
async function carryOut(command, answer2, world) {
  switch (command.name) {
    case "help":
      return say({ help: helpText(command.about) }, helpText(command.about), answer2, world);
    case "version":
      return say({ version: version2 }, version2, answer2, world);
    case "presets":
      return say(presetsJson(), presetsPage(world.output).join("\n"), answer2, world);
    case "explain":
      return await explain(command.line, command.options, answer2, world) ? 0 : 2;
    case "plan":
    case "check":
    case "update":
      return await keep(command.name, command.options, answer2, world);
  }
}
function say(value, text4, { json }, { output }) {
  if (json) printJson(value, output);
  else printPage([text4], output);
  return 0;
}
async function keep(purpose, options2, answer2, world) {
  const { program, workingDirectory: folder, today } = world;
  const day = options2.asOf ?? today;
  const clone = await openClone(resolve6(folder, options2.repo));
  const isWritable = clone.ok && clone.value.workingTree !== null;
  const next = isWritable ? { command: updateCommand(program, options2), ref: options2.ref } : null;
  const report = (decision2) => printDecision(decision2, purpose, next, answer2, world);
  if (!clone.ok) {
    report(settle(day, null, clone));
    return 2;
  }
  const decision = await sync(cloneEdge(clone.value, purpose, options2, folder, report), day);
  if (decision.plan === "blocked") return 2;
  return purpose === "check" && decision.plan === "open" ? 1 : 0;
}

// src/cli.ts
process2.exitCode = await run(process2.argv.slice(2), {
  program: calledAs(process2.argv[1] ?? "", process2.cwd()),
  workingDirectory: process2.cwd(),
  today: dayOfEpochSeconds(Date.now() / 1e3),
  debug: Boolean(process2.env.DEBUG),
  output: screen(process2.stdout),
  errors: screen(process2.stderr)
});
function screen(stream) {
  stream.on("error", endQuietly);
  return { write: (text4) => stream.write(text4), look: lookOn(stream, process2.env) };
}
function endQuietly(error) {
  if (error.code !== "EPIPE") throw error;
}
