"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
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

// src/cli/load-program.ts
var import_node_fs = require("node:fs");
var import_node_module = __toESM(require("node:module"), 1);
var import_node_path = require("node:path");
var import_node_vm = require("node:vm");
var loaded;
function loadProgram() {
  loaded ??= load();
  return loaded;
}
function load() {
  const folder = __dirname;
  const file = (0, import_node_path.join)(folder, "program.cjs");
  const require2 = (0, import_node_module.createRequire)(file);
  const cachedData = compiledCode(folder);
  if (cachedData === void 0) {
    import_node_module.default.enableCompileCache?.();
    return require2(file);
  }
  const program = { exports: {} };
  const script = new import_node_vm.Script(import_node_module.default.wrap((0, import_node_fs.readFileSync)(file, "latin1")), { filename: file, cachedData });
  script.runInThisContext()(program.exports, require2, program, file, folder);
  return program.exports;
}
function compiledCode(folder) {
  try {
    return (0, import_node_fs.readFileSync)((0, import_node_path.join)(folder, `program.${process.version}-${process.platform}-${process.arch}.code`));
  } catch {
    return void 0;
  }
}

// src/cli/version.ts
var VERSION = "0.1.0";

// src/cli/main.ts
var words = process.argv.slice(2);
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") void loadProgram().endWithoutOutput(error);
});
process.stderr.on("error", () => void 0);
process.on("uncaughtException", (error) => void loadProgram().endProgram(error));
if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) {
  process.stdout.write(`${VERSION}
`);
} else {
  loadProgram().runProgram(words).then((exitCode) => {
    process.exitCode = exitCode;
  });
}
