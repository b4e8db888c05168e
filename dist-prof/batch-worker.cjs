"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
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

// src/domain/input-error.ts
var InputError;
var init_input_error = __esm({
  "src/domain/input-error.ts"() {
    "use strict";
    InputError = class _InputError extends Error {
      kind;
      problems;
      constructor(kind, problems) {
        const list2 = Array.isArray(problems) ? problems : [problems];
        super(list2[0]?.message ?? "the input cannot be used");
        this.name = "InputError";
        this.kind = kind;
        this.problems = list2;
      }
      get code() {
        return this.problems[0]?.code ?? "INPUT";
      }
      get hint() {
        return this.problems[0]?.hint;
      }
      get at() {
        return this.problems[0]?.at;
      }
      /** The same error with the file's name filled in wherever a problem does not name one. */
      inFile(file) {
        return new _InputError(
          this.kind,
          this.problems.map((problem) => ({ ...problem, at: { ...problem.at, file: problem.at?.file ?? file } }))
        );
      }
      /** The same error with every file named anew. */
      withFiles(rename) {
        return new _InputError(
          this.kind,
          this.problems.map(
            (problem) => problem.at?.file === void 0 ? problem : { ...problem, at: { ...problem.at, file: rename(problem.at.file) } }
          )
        );
      }
    };
  }
});

// src/plate-reader/plate-reader-errors.ts
function readerProblem(code, message, at3, hint) {
  return { code, message, hint: hint ?? PLATE_READER_ERRORS[code].action, ...at3 === void 0 ? {} : { at: at3 } };
}
function unreadable(code, message, at3, hint) {
  return new InputError("input", readerProblem(code, message, at3, hint));
}
function wrongChoice(code, message, hint) {
  return new InputError("settings", readerProblem(code, message, void 0, hint));
}
var REEXPORT, PLATE_READER_ERRORS;
var init_plate_reader_errors = __esm({
  "src/plate-reader/plate-reader-errors.ts"() {
    "use strict";
    init_input_error();
    REEXPORT = "in the reader software, export the endpoint absorbance values (one number per well) and try again";
    PLATE_READER_ERRORS = {
      REFUSED_KINETIC: {
        meaning: "The file holds a kinetic measurement: many readings of each well over time. Its plate grids are slopes or maxima, not optical densities.",
        action: REEXPORT
      },
      REFUSED_SPECTRUM: {
        meaning: "The file holds a spectrum: each well at many wavelengths. Its plate grids are maxima, not the optical density at one wavelength.",
        action: REEXPORT
      },
      REFUSED_AREA_SCAN: {
        meaning: "The file holds an area scan: many points inside each well.",
        action: REEXPORT
      },
      REFUSED_FLUORESCENCE: {
        meaning: "The file holds fluorescence, not absorbance.",
        action: "this program evaluates colorimetric ELISA; export the absorbance read of the plate"
      },
      REFUSED_LUMINESCENCE: {
        meaning: "The file holds luminescence, not absorbance.",
        action: "this program evaluates colorimetric ELISA; export the absorbance read of the plate"
      },
      REFUSED_NOT_ABSORBANCE: {
        meaning: "The numbers are far too large for optical densities; they look like counts, milli-units or concentrations.",
        action: "export raw absorbance (OD) values"
      },
      REFUSED_PLATE_SIZE: {
        meaning: "The plate is not a 96-well plate.",
        action: "only 96-well plates (8 rows, 12 columns) are read; export the plate as 96 wells"
      },
      REFUSED_NO_DATA: {
        meaning: "The file is a known kind of export but holds no absorbance value of any well.",
        action: "check that the plate was read and that the results are part of the export"
      },
      REFUSED_MALFORMED: {
        meaning: "The file starts like a known export but does not keep to its structure, so that its numbers cannot be placed with certainty.",
        action: "export the file again from the reader software and do not edit it"
      },
      REFUSED_UNSUPPORTED_CONTAINER: {
        meaning: "The kind of file (XML, PDF, OpenDocument, a binary of the reader software) is not read.",
        action: "export as text (.txt, .csv) or Excel (.xlsx, .xls)"
      },
      REFUSED_TOO_LARGE: {
        meaning: "The file is, or unpacks to, far more than any plate export. It is refused before it is unpacked.",
        action: "export only the results of the plate"
      },
      FORMAT_UNKNOWN: {
        meaning: "No known reader software, and no single clear 8 x 12 grid or well list, was recognised in the file.",
        action: "export the plate as a grid (1-12 across, A-H down) or as a list with one well per row, or name the reader with --reader"
      },
      FORMAT_AMBIGUOUS: {
        meaning: "Several reader formats recognise the file.",
        action: "name the right one with --reader"
      },
      READER_UNKNOWN: {
        meaning: "The format given with --reader does not exist.",
        action: "give one of the listed names"
      },
      DECIMAL_UNCLEAR: {
        meaning: "Decimal commas and points, or decimal commas and the cell delimiter, cannot be told apart in this file.",
        action: "state the decimal mark with --decimal . or --decimal , or export with semicolons or tabs between the cells"
      },
      PLATE_UNCLEAR: {
        meaning: "The file holds several plates and none was chosen.",
        action: "choose with --plate: a number, a name, or all"
      },
      PLATE_UNKNOWN: {
        meaning: "The plate given with --plate is not in the file.",
        action: "give one of the listed numbers or names"
      },
      READ_UNCLEAR: {
        meaning: "The plate holds several reads and the assay does not say which one is evaluated.",
        action: "state the wavelength in the assay"
      },
      READ_UNKNOWN: {
        meaning: "The plate holds no read at the wavelength that the assay asks for.",
        action: "check the wavelength of the assay and the file"
      },
      REFERENCE_UNKNOWN: {
        meaning: "The assay subtracts a reference wavelength that the plate was not read at.",
        action: "export both wavelengths, or change the assay"
      },
      READ_NOT_RAW: {
        meaning: "The plate holds only numbers that the reader software calculated or corrected for blanks.",
        action: "export the raw absorbance values"
      }
    };
  }
});

// src/domain/did-you-mean.ts
function closestWord(word, candidates) {
  let best;
  for (const candidate of candidates) {
    const distance2 = editDistance(word.toLowerCase(), candidate.toLowerCase());
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (distance2 <= allowed && (best === void 0 || distance2 < best.distance)) best = { candidate, distance: distance2 };
  }
  const prefixed = candidates.find(
    (candidate) => word.length >= 3 && candidate.toLowerCase().startsWith(word.toLowerCase())
  );
  return best?.candidate ?? prefixed;
}
function didYouMean(word, candidates) {
  const near = closestWord(word, candidates);
  return near === void 0 ? "" : `did you mean "${near}"? `;
}
function editDistance(left, right) {
  let beforePrevious = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      let distance2 = Math.min(
        previous[column] + 1,
        current[column - 1] + 1,
        previous[column - 1] + cost
      );
      const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) distance2 = Math.min(distance2, beforePrevious[column - 2] + 1);
      current.push(distance2);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[right.length];
}
var init_did_you_mean = __esm({
  "src/domain/did-you-mean.ts"() {
    "use strict";
  }
});

// node_modules/papaparse/papaparse.js
var require_papaparse = __commonJS({
  "node_modules/papaparse/papaparse.js"(exports2, module2) {
    (function(root, factory) {
      if (typeof define === "function" && define.amd) {
        define([], factory);
      } else if (typeof module2 === "object" && typeof exports2 !== "undefined") {
        module2.exports = factory();
      } else {
        root.Papa = factory();
      }
    })(exports2, function moduleFactory() {
      "use strict";
      var global = (function() {
        if (typeof self !== "undefined") {
          return self;
        }
        if (typeof window !== "undefined") {
          return window;
        }
        if (typeof global !== "undefined") {
          return global;
        }
        return {};
      })();
      function getWorkerBlob() {
        var URL = global.URL || global.webkitURL || null;
        var code = moduleFactory.toString();
        return Papa2.BLOB_URL || (Papa2.BLOB_URL = URL.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", code, ")();"], { type: "text/javascript" })));
      }
      var IS_WORKER = !global.document && !!global.postMessage, IS_PAPA_WORKER = global.IS_PAPA_WORKER || false;
      var workers = {}, workerIdCounter = 0;
      var Papa2 = {};
      Papa2.parse = CsvToJson;
      Papa2.unparse = JsonToCsv;
      Papa2.RECORD_SEP = String.fromCharCode(30);
      Papa2.UNIT_SEP = String.fromCharCode(31);
      Papa2.BYTE_ORDER_MARK = "\uFEFF";
      Papa2.BAD_DELIMITERS = ["\r", "\n", '"', Papa2.BYTE_ORDER_MARK];
      Papa2.WORKERS_SUPPORTED = !IS_WORKER && !!global.Worker;
      Papa2.NODE_STREAM_INPUT = 1;
      Papa2.LocalChunkSize = 1024 * 1024 * 10;
      Papa2.RemoteChunkSize = 1024 * 1024 * 5;
      Papa2.DefaultDelimiter = ",";
      Papa2.Parser = Parser;
      Papa2.ParserHandle = ParserHandle;
      Papa2.NetworkStreamer = NetworkStreamer;
      Papa2.FileStreamer = FileStreamer;
      Papa2.StringStreamer = StringStreamer;
      Papa2.ReadableStreamStreamer = ReadableStreamStreamer;
      if (typeof PAPA_BROWSER_CONTEXT === "undefined") {
        Papa2.DuplexStreamStreamer = DuplexStreamStreamer;
      }
      if (IS_PAPA_WORKER) {
        global.onmessage = workerThreadReceivedMessage;
      }
      function stripBom(string) {
        if (string.charCodeAt(0) === 65279) {
          return string.slice(1);
        }
        return string;
      }
      function CsvToJson(_input, _config) {
        _config = _config || {};
        var dynamicTyping = _config.dynamicTyping || false;
        if (isFunction(dynamicTyping)) {
          _config.dynamicTypingFunction = dynamicTyping;
          dynamicTyping = {};
        }
        _config.dynamicTyping = dynamicTyping;
        _config.transform = isFunction(_config.transform) ? _config.transform : false;
        if (_config.downloadTimeout !== void 0) {
          var downloadTimeout = parseInt(_config.downloadTimeout);
          if (isNaN(downloadTimeout)) {
            throw new Error("Config downloadTimeout value (" + _config.downloadTimeout + ") not parsable by parseInt(val).");
          }
          _config.downloadTimeout = downloadTimeout;
        }
        if (_config.worker && Papa2.WORKERS_SUPPORTED) {
          var w = newWorker();
          w.userStep = _config.step;
          w.userChunk = _config.chunk;
          w.userComplete = _config.complete;
          w.userError = _config.error;
          _config.step = isFunction(_config.step);
          _config.chunk = isFunction(_config.chunk);
          _config.complete = isFunction(_config.complete);
          _config.error = isFunction(_config.error);
          delete _config.worker;
          w.postMessage({
            input: _input,
            config: _config,
            workerId: w.id
          });
          return;
        }
        var streamer = null;
        if (_input === Papa2.NODE_STREAM_INPUT && typeof PAPA_BROWSER_CONTEXT === "undefined") {
          streamer = new DuplexStreamStreamer(_config);
          return streamer.getStream();
        } else if (typeof _input === "string") {
          _input = stripBom(_input);
          if (_config.download)
            streamer = new NetworkStreamer(_config);
          else
            streamer = new StringStreamer(_config);
        } else if (_input.readable === true && isFunction(_input.read) && isFunction(_input.on)) {
          streamer = new ReadableStreamStreamer(_config);
        } else if (global.File && _input instanceof File || _input instanceof Object)
          streamer = new FileStreamer(_config);
        return streamer.stream(_input);
      }
      function JsonToCsv(_input, _config) {
        var _quotes = false;
        var _writeHeader = true;
        var _delimiter = ",";
        var _newline = "\r\n";
        var _quoteChar = '"';
        var _escapedQuote = _quoteChar + _quoteChar;
        var _skipEmptyLines = false;
        var _columns = null;
        var _escapeFormulae = false;
        unpackConfig();
        var quoteCharRegex = new RegExp(escapeRegExp(_quoteChar), "g");
        if (typeof _input === "string")
          _input = JSON.parse(_input);
        if (Array.isArray(_input)) {
          if (!_input.length)
            return serialize(_columns, _input, _skipEmptyLines);
          else if (Array.isArray(_input[0]))
            return serialize(null, _input, _skipEmptyLines);
          else if (typeof _input[0] === "object")
            return serialize(_columns || Object.keys(_input[0]), _input, _skipEmptyLines);
        } else if (typeof _input === "object") {
          if (typeof _input.data === "string")
            _input.data = JSON.parse(_input.data);
          if (Array.isArray(_input.data)) {
            if (!_input.fields)
              _input.fields = _input.meta && _input.meta.fields || _columns;
            if (!_input.fields)
              _input.fields = Array.isArray(_input.data[0]) ? _input.fields : typeof _input.data[0] === "object" ? Object.keys(_input.data[0]) : [];
            if (!Array.isArray(_input.data[0]) && typeof _input.data[0] !== "object")
              _input.data = [_input.data];
          }
          return serialize(_input.fields || [], _input.data || [], _skipEmptyLines);
        }
        throw new Error("Unable to serialize unrecognized input");
        function unpackConfig() {
          if (typeof _config !== "object")
            return;
          if (typeof _config.delimiter === "string" && !Papa2.BAD_DELIMITERS.filter(function(value) {
            return _config.delimiter.indexOf(value) !== -1;
          }).length) {
            _delimiter = _config.delimiter;
          }
          if (typeof _config.quotes === "boolean" || typeof _config.quotes === "function" || Array.isArray(_config.quotes))
            _quotes = _config.quotes;
          if (typeof _config.skipEmptyLines === "boolean" || typeof _config.skipEmptyLines === "string")
            _skipEmptyLines = _config.skipEmptyLines;
          if (typeof _config.newline === "string")
            _newline = _config.newline;
          if (typeof _config.quoteChar === "string") {
            _quoteChar = _config.quoteChar;
            _escapedQuote = _quoteChar + _quoteChar;
          }
          if (typeof _config.header === "boolean")
            _writeHeader = _config.header;
          if (Array.isArray(_config.columns)) {
            if (_config.columns.length === 0) throw new Error("Option columns is empty");
            _columns = _config.columns;
          }
          if (_config.escapeChar !== void 0) {
            _escapedQuote = _config.escapeChar + _quoteChar;
          }
          if (_config.escapeFormulae instanceof RegExp) {
            _escapeFormulae = _config.escapeFormulae;
          } else if (typeof _config.escapeFormulae === "boolean" && _config.escapeFormulae) {
            _escapeFormulae = /^[=+\-@\t\r].*$/;
          }
        }
        function serialize(fields, data, skipEmptyLines) {
          var csv = "";
          if (typeof fields === "string")
            fields = JSON.parse(fields);
          if (typeof data === "string")
            data = JSON.parse(data);
          var hasHeader = Array.isArray(fields) && fields.length > 0;
          var dataKeyedByField = !Array.isArray(data[0]);
          if (hasHeader && _writeHeader) {
            for (var i = 0; i < fields.length; i++) {
              if (i > 0)
                csv += _delimiter;
              csv += safe(fields[i], i);
            }
            if (data.length > 0)
              csv += _newline;
          }
          for (var row = 0; row < data.length; row++) {
            var maxCol = hasHeader ? fields.length : data[row].length;
            var emptyLine = false;
            var nullLine = hasHeader ? Object.keys(data[row]).length === 0 : data[row].length === 0;
            if (skipEmptyLines && !hasHeader) {
              emptyLine = skipEmptyLines === "greedy" ? data[row].join("").trim() === "" : data[row].length === 1 && (data[row][0] === null || data[row][0] === void 0 || data[row][0].length === 0);
            }
            if (skipEmptyLines === "greedy" && hasHeader) {
              var line = [];
              for (var c = 0; c < maxCol; c++) {
                var cx = dataKeyedByField ? fields[c] : c;
                line.push(data[row][cx]);
              }
              emptyLine = line.join("").trim() === "";
            }
            if (!emptyLine) {
              for (var col = 0; col < maxCol; col++) {
                if (col > 0 && !nullLine)
                  csv += _delimiter;
                var colIdx = hasHeader && dataKeyedByField ? fields[col] : col;
                csv += safe(data[row][colIdx], col);
              }
              if (row < data.length - 1 && (!skipEmptyLines || maxCol > 0 && !nullLine)) {
                csv += _newline;
              }
            }
          }
          return csv;
        }
        function safe(str, col) {
          if (typeof str === "undefined" || str === null)
            return "";
          if (str.constructor === Date) {
            if (isNaN(str.getTime()))
              return "";
            return str.toISOString();
          }
          var needsQuotes = false;
          var strValue = str.toString();
          if (_escapeFormulae && typeof str !== "number" && typeof str !== "bigint" && typeof str !== "boolean" && _escapeFormulae.test(strValue)) {
            strValue = "'" + strValue;
            str = strValue;
            needsQuotes = true;
          }
          var escapedQuoteStr = strValue.replace(quoteCharRegex, _escapedQuote);
          needsQuotes = needsQuotes || _quotes === true || typeof _quotes === "function" && _quotes(str, col) || Array.isArray(_quotes) && _quotes[col] || hasAny(escapedQuoteStr, Papa2.BAD_DELIMITERS) || escapedQuoteStr.indexOf(_delimiter) > -1 || strValue.indexOf(_quoteChar) > -1 || escapedQuoteStr.charAt(0) === " " || escapedQuoteStr.charAt(escapedQuoteStr.length - 1) === " ";
          return needsQuotes ? _quoteChar + escapedQuoteStr + _quoteChar : escapedQuoteStr;
        }
        function hasAny(str, substrings) {
          for (var i = 0; i < substrings.length; i++)
            if (str.indexOf(substrings[i]) > -1)
              return true;
          return false;
        }
      }
      function ChunkStreamer(config) {
        this._handle = null;
        this._finished = false;
        this._completed = false;
        this._halted = false;
        this._input = null;
        this._baseIndex = 0;
        this._partialLine = "";
        this._rowCount = 0;
        this._start = 0;
        this._nextChunk = null;
        this.isFirstChunk = true;
        this._completeResults = {
          data: [],
          errors: [],
          meta: {}
        };
        replaceConfig.call(this, config);
        this.parseChunk = function(chunk, isFakeChunk) {
          const skipFirstNLines = parseInt(this._config.skipFirstNLines) || 0;
          if (this.isFirstChunk && skipFirstNLines > 0) {
            let _newline = this._config.newline;
            if (!_newline) {
              const quoteChar = this._config.quoteChar || '"';
              _newline = this._handle.guessLineEndings(chunk, quoteChar);
            }
            const splitChunk = chunk.split(_newline);
            chunk = [...splitChunk.slice(skipFirstNLines)].join(_newline);
          }
          if (this.isFirstChunk && isFunction(this._config.beforeFirstChunk)) {
            var modifiedChunk = this._config.beforeFirstChunk(chunk);
            if (modifiedChunk !== void 0)
              chunk = modifiedChunk;
          }
          this.isFirstChunk = false;
          this._halted = false;
          var aggregate = this._partialLine + chunk;
          this._partialLine = "";
          var results = this._handle.parse(aggregate, this._baseIndex, !this._finished);
          if (this._handle.paused() || this._handle.aborted()) {
            this._halted = true;
            return;
          }
          var lastIndex = results.meta.cursor;
          if (!this._finished) {
            this._partialLine = aggregate.substring(lastIndex - this._baseIndex);
            this._baseIndex = lastIndex;
          }
          if (results && results.data)
            this._rowCount += results.data.length;
          var finishedIncludingPreview = this._finished || this._config.preview && this._rowCount >= this._config.preview;
          if (IS_PAPA_WORKER) {
            global.postMessage({
              results,
              workerId: Papa2.WORKER_ID,
              finished: finishedIncludingPreview
            });
          } else if (isFunction(this._config.chunk) && !isFakeChunk) {
            this._config.chunk(results, this._handle);
            if (this._handle.paused() || this._handle.aborted()) {
              this._halted = true;
              return;
            }
            results = void 0;
            this._completeResults = void 0;
          }
          if (!this._config.step && !this._config.chunk) {
            this._completeResults.data = this._completeResults.data.concat(results.data);
            this._completeResults.errors = this._completeResults.errors.concat(results.errors);
            this._completeResults.meta = results.meta;
          }
          if (!this._completed && finishedIncludingPreview && isFunction(this._config.complete) && (!results || !results.meta.aborted)) {
            this._config.complete(this._completeResults, this._input);
            this._completed = true;
          }
          if (!finishedIncludingPreview && (!results || !results.meta.paused))
            this._nextChunk();
          return results;
        };
        this._sendError = function(error) {
          if (isFunction(this._config.error))
            this._config.error(error);
          else if (IS_PAPA_WORKER && this._config.error) {
            global.postMessage({
              workerId: Papa2.WORKER_ID,
              error,
              finished: false
            });
          }
        };
        function replaceConfig(config2) {
          var configCopy = copy(config2);
          configCopy.chunkSize = parseInt(configCopy.chunkSize);
          if (!config2.step && !config2.chunk)
            configCopy.chunkSize = null;
          this._handle = new ParserHandle(configCopy);
          this._handle.streamer = this;
          this._config = configCopy;
        }
      }
      function NetworkStreamer(config) {
        config = config || {};
        if (!config.chunkSize)
          config.chunkSize = Papa2.RemoteChunkSize;
        ChunkStreamer.call(this, config);
        var xhr;
        if (IS_WORKER) {
          this._nextChunk = function() {
            this._readChunk();
            this._chunkLoaded();
          };
        } else {
          this._nextChunk = function() {
            this._readChunk();
          };
        }
        this.stream = function(url) {
          this._input = url;
          this._nextChunk();
        };
        this._readChunk = function() {
          if (this._finished) {
            this._chunkLoaded();
            return;
          }
          xhr = new XMLHttpRequest();
          if (this._config.withCredentials) {
            xhr.withCredentials = this._config.withCredentials;
          }
          if (!IS_WORKER) {
            xhr.onload = bindFunction(this._chunkLoaded, this);
            xhr.onerror = bindFunction(this._chunkError, this);
          }
          xhr.ontimeout = bindFunction(this._chunkTimeout, this);
          xhr.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !IS_WORKER);
          if (this._config.downloadTimeout && !IS_WORKER) {
            xhr.timeout = this._config.downloadTimeout;
          }
          if (this._config.downloadRequestHeaders) {
            var headers = this._config.downloadRequestHeaders;
            for (var headerName in headers) {
              xhr.setRequestHeader(headerName, headers[headerName]);
            }
          }
          if (this._config.chunkSize) {
            var end = this._start + this._config.chunkSize - 1;
            xhr.setRequestHeader("Range", "bytes=" + this._start + "-" + end);
          }
          try {
            xhr.send(this._config.downloadRequestBody);
          } catch (err) {
            this._chunkError(err.message);
          }
          if (IS_WORKER && xhr.status === 0)
            this._chunkError();
        };
        this._chunkLoaded = function() {
          if (xhr.readyState !== 4)
            return;
          if (xhr.status < 200 || xhr.status >= 400) {
            this._chunkError();
            return;
          }
          this._start += this._config.chunkSize ? this._config.chunkSize : xhr.responseText.length;
          this._finished = !this._config.chunkSize || this._start >= getFileSize(xhr);
          this.parseChunk(xhr.responseText);
        };
        this._chunkError = function(errorMessage) {
          var errorText = xhr.statusText || errorMessage;
          this._sendError(new Error(errorText));
        };
        this._chunkTimeout = function() {
          this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
        };
        function getFileSize(xhr2) {
          var contentRange = xhr2.getResponseHeader("Content-Range");
          if (contentRange === null) {
            return -1;
          }
          return parseInt(contentRange.substring(contentRange.lastIndexOf("/") + 1));
        }
      }
      NetworkStreamer.prototype = Object.create(ChunkStreamer.prototype);
      NetworkStreamer.prototype.constructor = NetworkStreamer;
      function FileStreamer(config) {
        config = config || {};
        if (!config.chunkSize)
          config.chunkSize = Papa2.LocalChunkSize;
        ChunkStreamer.call(this, config);
        var reader, slice;
        var usingAsyncReader = typeof FileReader !== "undefined";
        this.stream = function(file) {
          this._input = file;
          slice = file.slice || file.webkitSlice || file.mozSlice;
          if (usingAsyncReader) {
            reader = new FileReader();
            reader.onload = bindFunction(this._chunkLoaded, this);
            reader.onerror = bindFunction(this._chunkError, this);
          } else
            reader = new FileReaderSync();
          this._nextChunk();
        };
        this._nextChunk = function() {
          if (!this._finished && (!this._config.preview || this._rowCount < this._config.preview))
            this._readChunk();
        };
        this._readChunk = function() {
          var input = this._input;
          if (this._config.chunkSize) {
            var end = Math.min(this._start + this._config.chunkSize, this._input.size);
            input = slice.call(input, this._start, end);
          }
          var txt = reader.readAsText(input, this._config.encoding);
          if (!usingAsyncReader)
            this._chunkLoaded({ target: { result: txt } });
        };
        this._chunkLoaded = function(event) {
          this._start += this._config.chunkSize;
          this._finished = !this._config.chunkSize || this._start >= this._input.size;
          this.parseChunk(event.target.result);
        };
        this._chunkError = function() {
          this._sendError(reader.error);
        };
      }
      FileStreamer.prototype = Object.create(ChunkStreamer.prototype);
      FileStreamer.prototype.constructor = FileStreamer;
      function StringStreamer(config) {
        config = config || {};
        ChunkStreamer.call(this, config);
        var remaining;
        this.stream = function(s) {
          remaining = s;
          return this._nextChunk();
        };
        this._nextChunk = function() {
          if (this._finished) return;
          var size = this._config.chunkSize;
          var chunk;
          if (size) {
            chunk = remaining.substring(0, size);
            remaining = remaining.substring(size);
          } else {
            chunk = remaining;
            remaining = "";
          }
          this._finished = !remaining;
          return this.parseChunk(chunk);
        };
      }
      StringStreamer.prototype = Object.create(StringStreamer.prototype);
      StringStreamer.prototype.constructor = StringStreamer;
      function ReadableStreamStreamer(config) {
        config = config || {};
        ChunkStreamer.call(this, config);
        var queue = [];
        var parseOnData = true;
        var streamHasEnded = false;
        this.pause = function() {
          ChunkStreamer.prototype.pause.apply(this, arguments);
          this._input.pause();
        };
        this.resume = function() {
          ChunkStreamer.prototype.resume.apply(this, arguments);
          this._input.resume();
        };
        this.stream = function(stream) {
          this._input = stream;
          this._input.on("data", this._streamData);
          this._input.on("end", this._streamEnd);
          this._input.on("error", this._streamError);
        };
        this._checkIsFinished = function() {
          if (streamHasEnded && queue.length === 1) {
            this._finished = true;
          }
        };
        this._nextChunk = function() {
          this._checkIsFinished();
          if (queue.length) {
            this.parseChunk(queue.shift());
          } else {
            parseOnData = true;
          }
        };
        this._streamData = bindFunction(function(chunk) {
          try {
            queue.push(typeof chunk === "string" ? chunk : chunk.toString(this._config.encoding));
            if (parseOnData) {
              parseOnData = false;
              this._checkIsFinished();
              this.parseChunk(queue.shift());
            }
          } catch (error) {
            this._streamError(error);
          }
        }, this);
        this._streamError = bindFunction(function(error) {
          this._streamCleanUp();
          this._sendError(error);
        }, this);
        this._streamEnd = bindFunction(function() {
          this._streamCleanUp();
          streamHasEnded = true;
          this._streamData("");
        }, this);
        this._streamCleanUp = bindFunction(function() {
          this._input.removeListener("data", this._streamData);
          this._input.removeListener("end", this._streamEnd);
          this._input.removeListener("error", this._streamError);
        }, this);
      }
      ReadableStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
      ReadableStreamStreamer.prototype.constructor = ReadableStreamStreamer;
      function DuplexStreamStreamer(_config) {
        var Duplex = require("stream").Duplex;
        var config = copy(_config);
        var parseOnWrite = true;
        var writeStreamHasFinished = false;
        var parseCallbackQueue = [];
        var stream = null;
        this._onCsvData = function(results) {
          var data = results.data;
          if (!stream.push(data) && !this._handle.paused()) {
            this._handle.pause();
          }
        };
        this._onCsvComplete = function() {
          stream.push(null);
        };
        config.step = bindFunction(this._onCsvData, this);
        config.complete = bindFunction(this._onCsvComplete, this);
        ChunkStreamer.call(this, config);
        this._nextChunk = function() {
          if (writeStreamHasFinished && parseCallbackQueue.length === 1) {
            this._finished = true;
          }
          if (parseCallbackQueue.length) {
            parseCallbackQueue.shift()();
          } else {
            parseOnWrite = true;
          }
        };
        this._addToParseQueue = function(chunk, callback) {
          parseCallbackQueue.push(bindFunction(function() {
            this.parseChunk(typeof chunk === "string" ? chunk : chunk.toString(config.encoding));
            if (isFunction(callback)) {
              return callback();
            }
          }, this));
          if (parseOnWrite) {
            parseOnWrite = false;
            this._nextChunk();
          }
        };
        this._onRead = function() {
          if (this._handle.paused()) {
            this._handle.resume();
          }
        };
        this._onWrite = function(chunk, encoding, callback) {
          this._addToParseQueue(chunk, callback);
        };
        this._onWriteComplete = function() {
          writeStreamHasFinished = true;
          this._addToParseQueue("");
        };
        this.getStream = function() {
          return stream;
        };
        stream = new Duplex({
          readableObjectMode: true,
          decodeStrings: false,
          read: bindFunction(this._onRead, this),
          write: bindFunction(this._onWrite, this)
        });
        stream.once("finish", bindFunction(this._onWriteComplete, this));
      }
      if (typeof PAPA_BROWSER_CONTEXT === "undefined") {
        DuplexStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
        DuplexStreamStreamer.prototype.constructor = DuplexStreamStreamer;
      }
      function ParserHandle(_config) {
        var MAX_FLOAT = Math.pow(2, 53);
        var MIN_FLOAT = -MAX_FLOAT;
        var FLOAT = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/;
        var ISO_DATE = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/;
        var self2 = this;
        var _stepCounter = 0;
        var _rowCounter = 0;
        var _input;
        var _parser;
        var _paused = false;
        var _aborted = false;
        var _delimiterError;
        var _fields = [];
        var _results = {
          // The last results returned from the parser
          data: [],
          errors: [],
          meta: {}
        };
        if (isFunction(_config.step)) {
          var userStep = _config.step;
          _config.step = function(results) {
            _results = results;
            if (needsHeaderRow())
              processResults();
            else {
              processResults();
              if (_results.data.length === 0)
                return;
              _stepCounter += results.data.length;
              if (_config.preview && _stepCounter > _config.preview)
                _parser.abort();
              else {
                _results.data = _results.data[0];
                userStep(_results, self2);
              }
            }
          };
        }
        this.parse = function(input, baseIndex, ignoreLastRow) {
          var quoteChar = _config.quoteChar || '"';
          if (!_config.newline)
            _config.newline = this.guessLineEndings(input, quoteChar);
          _delimiterError = false;
          if (!_config.delimiter) {
            var delimGuess = guessDelimiter2(input, _config.newline, _config.skipEmptyLines, _config.comments, _config.delimitersToGuess);
            if (delimGuess.successful)
              _config.delimiter = delimGuess.bestDelimiter;
            else {
              _delimiterError = true;
              _config.delimiter = Papa2.DefaultDelimiter;
            }
            _results.meta.delimiter = _config.delimiter;
          } else if (isFunction(_config.delimiter)) {
            _config.delimiter = _config.delimiter(input);
            _results.meta.delimiter = _config.delimiter;
          }
          var parserConfig = copy(_config);
          parserConfig.header = needsHeaderRow();
          if (_config.preview && _config.header)
            parserConfig.preview++;
          _input = input;
          _parser = new Parser(parserConfig);
          _results = _parser.parse(_input, baseIndex, ignoreLastRow);
          processResults();
          return _paused ? { meta: { paused: true } } : _results || { meta: { paused: false } };
        };
        this.paused = function() {
          return _paused;
        };
        this.pause = function() {
          _paused = true;
          _parser.abort();
          _input = isFunction(_config.chunk) ? "" : _input.substring(_parser.getCharIndex());
        };
        this.resume = function() {
          if (self2.streamer._halted) {
            _paused = false;
            self2.streamer.parseChunk(_input, true);
          } else {
            setTimeout(self2.resume, 3);
          }
        };
        this.aborted = function() {
          return _aborted;
        };
        this.abort = function() {
          _aborted = true;
          _parser.abort();
          _results.meta.aborted = true;
          if (isFunction(_config.complete))
            _config.complete(_results);
          _input = "";
        };
        this.guessLineEndings = function(input, quoteChar) {
          input = input.substring(0, 1024 * 1024);
          var re = new RegExp(escapeRegExp(quoteChar) + "([^]*?)" + escapeRegExp(quoteChar), "gm");
          input = input.replace(re, "");
          var r = input.split("\r");
          var n = input.split("\n");
          var nAppearsFirst = n.length > 1 && n[0].length < r[0].length;
          if (r.length === 1 || nAppearsFirst)
            return "\n";
          var numWithN = 0;
          for (var i = 0; i < r.length; i++) {
            if (r[i][0] === "\n")
              numWithN++;
          }
          return numWithN >= r.length / 2 ? "\r\n" : "\r";
        };
        function testEmptyLine(s) {
          return _config.skipEmptyLines === "greedy" ? s.join("").trim() === "" : s.length === 1 && s[0].length === 0;
        }
        function testFloat(s) {
          if (FLOAT.test(s)) {
            var floatValue = parseFloat(s);
            if (floatValue > MIN_FLOAT && floatValue < MAX_FLOAT) {
              return true;
            }
          }
          return false;
        }
        function processResults() {
          if (_results && _delimiterError) {
            addError("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + Papa2.DefaultDelimiter + "'");
            _delimiterError = false;
          }
          if (_config.skipEmptyLines) {
            _results.data = _results.data.filter(function(d) {
              return !testEmptyLine(d);
            });
          }
          if (needsHeaderRow())
            fillHeaderFields();
          return applyHeaderAndDynamicTypingAndTransformation();
        }
        function needsHeaderRow() {
          return _config.header && _fields.length === 0;
        }
        function fillHeaderFields() {
          if (!_results)
            return;
          function addHeader(header) {
            _fields.push(header);
          }
          if (Array.isArray(_results.data[0])) {
            for (var i = 0; needsHeaderRow() && i < _results.data.length; i++)
              _results.data[i].forEach(addHeader);
            _results.data.splice(0, 1);
          } else
            _results.data.forEach(addHeader);
        }
        function shouldApplyDynamicTyping(field) {
          if (_config.dynamicTypingFunction && _config.dynamicTyping[field] === void 0) {
            _config.dynamicTyping[field] = _config.dynamicTypingFunction(field);
          }
          return (_config.dynamicTyping[field] || _config.dynamicTyping) === true;
        }
        function parseDynamic(field, value) {
          if (shouldApplyDynamicTyping(field)) {
            if (value === "true" || value === "TRUE")
              return true;
            else if (value === "false" || value === "FALSE")
              return false;
            else if (testFloat(value))
              return parseFloat(value);
            else if (ISO_DATE.test(value))
              return new Date(value);
            else
              return value === "" ? null : value;
          }
          return value;
        }
        function applyHeaderAndDynamicTypingAndTransformation() {
          if (!_results || !_config.header && !_config.dynamicTyping && !_config.transform)
            return _results;
          function processRow(rowSource, i) {
            var row = _config.header ? {} : [];
            var j;
            for (j = 0; j < rowSource.length; j++) {
              var field = j;
              var value = rowSource[j];
              if (_config.header)
                field = j >= _fields.length ? "__parsed_extra" : _fields[j];
              if (_config.transform)
                value = _config.transform(value, field);
              value = parseDynamic(field, value);
              if (field === "__parsed_extra") {
                row[field] = row[field] || [];
                row[field].push(value);
              } else
                row[field] = value;
            }
            if (_config.header) {
              if (j > _fields.length)
                addError("FieldMismatch", "TooManyFields", "Too many fields: expected " + _fields.length + " fields but parsed " + j, _rowCounter + i);
              else if (j < _fields.length)
                addError("FieldMismatch", "TooFewFields", "Too few fields: expected " + _fields.length + " fields but parsed " + j, _rowCounter + i);
            }
            return row;
          }
          var incrementBy = 1;
          if (!_results.data.length || Array.isArray(_results.data[0])) {
            _results.data = _results.data.map(processRow);
            incrementBy = _results.data.length;
          } else
            _results.data = processRow(_results.data, 0);
          if (_config.header && _results.meta)
            _results.meta.fields = _fields;
          _rowCounter += incrementBy;
          return _results;
        }
        function guessDelimiter2(input, newline, skipEmptyLines, comments, delimitersToGuess) {
          var bestDelim, bestDelta, fieldCountPrevRow, maxFieldCount;
          delimitersToGuess = delimitersToGuess || [",", "	", "|", ";", Papa2.RECORD_SEP, Papa2.UNIT_SEP];
          for (var i = 0; i < delimitersToGuess.length; i++) {
            var delim = delimitersToGuess[i];
            var delta = 0, avgFieldCount = 0, emptyLinesCount = 0;
            fieldCountPrevRow = void 0;
            var preview = new Parser({
              comments,
              delimiter: delim,
              newline,
              preview: 10
            }).parse(input);
            for (var j = 0; j < preview.data.length; j++) {
              if (skipEmptyLines && testEmptyLine(preview.data[j])) {
                emptyLinesCount++;
                continue;
              }
              var fieldCount = preview.data[j].length;
              avgFieldCount += fieldCount;
              if (typeof fieldCountPrevRow === "undefined") {
                fieldCountPrevRow = fieldCount;
                continue;
              } else if (fieldCount > 0) {
                delta += Math.abs(fieldCount - fieldCountPrevRow);
                fieldCountPrevRow = fieldCount;
              }
            }
            if (preview.data.length > 0)
              avgFieldCount /= preview.data.length - emptyLinesCount;
            if (avgFieldCount > 1.99 && (typeof bestDelta === "undefined" || delta < bestDelta || delta === bestDelta && avgFieldCount > maxFieldCount)) {
              bestDelta = delta;
              bestDelim = delim;
              maxFieldCount = avgFieldCount;
            }
          }
          _config.delimiter = bestDelim;
          return {
            successful: !!bestDelim,
            bestDelimiter: bestDelim
          };
        }
        function addError(type, code, msg, row) {
          var error = {
            type,
            code,
            message: msg
          };
          if (row !== void 0) {
            error.row = row;
          }
          _results.errors.push(error);
        }
      }
      function escapeRegExp(string) {
        return string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      function Parser(config) {
        config = config || {};
        var delim = config.delimiter;
        var newline = config.newline;
        var comments = config.comments;
        var step = config.step;
        var preview = config.preview;
        var fastMode = config.fastMode;
        var quoteChar;
        var renamedHeaders = null;
        var headerParsed = false;
        if (config.quoteChar === void 0 || config.quoteChar === null) {
          quoteChar = '"';
        } else {
          quoteChar = config.quoteChar;
        }
        var escapeChar = quoteChar;
        if (config.escapeChar !== void 0) {
          escapeChar = config.escapeChar;
        }
        if (typeof delim !== "string" || Papa2.BAD_DELIMITERS.indexOf(delim) > -1)
          delim = ",";
        if (comments === delim)
          throw new Error("Comment character same as delimiter");
        else if (comments === true)
          comments = "#";
        else if (typeof comments !== "string" || Papa2.BAD_DELIMITERS.indexOf(comments) > -1)
          comments = false;
        if (newline !== "\n" && newline !== "\r" && newline !== "\r\n")
          newline = "\n";
        var cursor = 0;
        var aborted = false;
        this.parse = function(input, baseIndex, ignoreLastRow) {
          if (typeof input !== "string")
            throw new Error("Input must be a string");
          var inputLen = input.length, delimLen = delim.length, newlineLen = newline.length, commentsLen = comments.length;
          var stepIsFunction = isFunction(step);
          cursor = 0;
          var data = [], errors = [], row = [], lastCursor = 0;
          if (!input)
            return returnable();
          if (fastMode || fastMode !== false && input.indexOf(quoteChar) === -1) {
            var rows = input.split(newline);
            for (var i = 0; i < rows.length; i++) {
              row = rows[i];
              cursor += row.length;
              if (i !== rows.length - 1)
                cursor += newline.length;
              else if (ignoreLastRow)
                return returnable();
              if (comments && row.substring(0, commentsLen) === comments)
                continue;
              if (stepIsFunction) {
                data = [];
                pushRow(row.split(delim));
                doStep();
                if (aborted)
                  return returnable();
              } else
                pushRow(row.split(delim));
              if (preview && i >= preview) {
                data = data.slice(0, preview);
                return returnable(true);
              }
            }
            return returnable();
          }
          var nextDelim = input.indexOf(delim, cursor);
          var nextNewline = input.indexOf(newline, cursor);
          var quoteCharRegex = new RegExp(escapeRegExp(escapeChar) + escapeRegExp(quoteChar), "g");
          var quoteSearch = input.indexOf(quoteChar, cursor);
          for (; ; ) {
            if (input[cursor] === quoteChar) {
              quoteSearch = cursor;
              cursor++;
              for (; ; ) {
                quoteSearch = input.indexOf(quoteChar, quoteSearch + 1);
                if (quoteSearch === -1) {
                  if (!ignoreLastRow) {
                    errors.push({
                      type: "Quotes",
                      code: "MissingQuotes",
                      message: "Quoted field unterminated",
                      row: data.length,
                      // row has yet to be inserted
                      index: cursor
                    });
                  }
                  return finish2();
                }
                if (quoteSearch === inputLen - 1) {
                  var value = input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar);
                  return finish2(value);
                }
                if (quoteChar === escapeChar && input[quoteSearch + 1] === escapeChar) {
                  quoteSearch++;
                  continue;
                }
                if (quoteChar !== escapeChar && quoteSearch !== 0 && input[quoteSearch - 1] === escapeChar) {
                  continue;
                }
                if (nextDelim !== -1 && nextDelim < quoteSearch + 1) {
                  nextDelim = input.indexOf(delim, quoteSearch + 1);
                }
                if (nextNewline !== -1 && nextNewline < quoteSearch + 1) {
                  nextNewline = input.indexOf(newline, quoteSearch + 1);
                }
                var checkUpTo = nextNewline === -1 ? nextDelim : Math.min(nextDelim, nextNewline);
                var spacesBetweenQuoteAndDelimiter = extraSpaces(checkUpTo);
                if (input.substr(quoteSearch + 1 + spacesBetweenQuoteAndDelimiter, delimLen) === delim) {
                  row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                  cursor = quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen;
                  if (input[quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen] !== quoteChar) {
                    quoteSearch = input.indexOf(quoteChar, cursor);
                  }
                  if (nextDelim !== -1 && nextDelim < cursor)
                    nextDelim = input.indexOf(delim, cursor);
                  if (nextNewline !== -1 && nextNewline < cursor)
                    nextNewline = input.indexOf(newline, cursor);
                  break;
                }
                var spacesBetweenQuoteAndNewLine = extraSpaces(nextNewline);
                if (input.substring(quoteSearch + 1 + spacesBetweenQuoteAndNewLine, quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen) === newline) {
                  row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                  saveRow(quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen);
                  if (nextDelim !== -1 && nextDelim < cursor)
                    nextDelim = input.indexOf(delim, cursor);
                  quoteSearch = input.indexOf(quoteChar, cursor);
                  if (stepIsFunction) {
                    doStep();
                    if (aborted)
                      return returnable();
                  }
                  if (preview && data.length >= preview)
                    return returnable(true);
                  break;
                }
                errors.push({
                  type: "Quotes",
                  code: "InvalidQuotes",
                  message: "Trailing quote on quoted field is malformed",
                  row: data.length,
                  // row has yet to be inserted
                  index: cursor
                });
                quoteSearch++;
                continue;
              }
              continue;
            }
            if (comments && row.length === 0 && input.substring(cursor, cursor + commentsLen) === comments) {
              if (nextNewline === -1)
                return returnable();
              cursor = nextNewline + newlineLen;
              nextNewline = input.indexOf(newline, cursor);
              if (nextDelim !== -1 && nextDelim < cursor)
                nextDelim = input.indexOf(delim, cursor);
              continue;
            }
            if (nextDelim !== -1 && (nextDelim < nextNewline || nextNewline === -1)) {
              row.push(input.substring(cursor, nextDelim));
              cursor = nextDelim + delimLen;
              nextDelim = input.indexOf(delim, cursor);
              continue;
            }
            if (nextNewline !== -1) {
              row.push(input.substring(cursor, nextNewline));
              saveRow(nextNewline + newlineLen);
              if (stepIsFunction) {
                doStep();
                if (aborted)
                  return returnable();
              }
              if (preview && data.length >= preview)
                return returnable(true);
              continue;
            }
            break;
          }
          return finish2();
          function pushRow(row2) {
            data.push(row2);
            lastCursor = cursor;
          }
          function extraSpaces(index) {
            var spaceLength = 0;
            if (index !== -1) {
              var textBetweenClosingQuoteAndIndex = input.substring(quoteSearch + 1, index);
              if (textBetweenClosingQuoteAndIndex && textBetweenClosingQuoteAndIndex.trim() === "") {
                spaceLength = textBetweenClosingQuoteAndIndex.length;
              }
            }
            return spaceLength;
          }
          function finish2(value2) {
            if (ignoreLastRow)
              return returnable();
            if (typeof value2 === "undefined")
              value2 = input.substring(cursor);
            row.push(value2);
            cursor = inputLen;
            pushRow(row);
            if (stepIsFunction)
              doStep();
            return returnable();
          }
          function saveRow(newCursor) {
            cursor = newCursor;
            pushRow(row);
            row = [];
            nextNewline = input.indexOf(newline, cursor);
          }
          function returnable(stopped) {
            if (config.header && !baseIndex && data.length && !headerParsed) {
              const result = data[0];
              const headerCount = /* @__PURE__ */ Object.create(null);
              const usedHeaders = new Set(result);
              let duplicateHeaders = false;
              for (let i2 = 0; i2 < result.length; i2++) {
                let header = stripBom(result[i2]);
                if (isFunction(config.transformHeader))
                  header = config.transformHeader(header, i2);
                if (!headerCount[header]) {
                  headerCount[header] = 1;
                  result[i2] = header;
                } else {
                  let newHeader;
                  let suffixCount = headerCount[header];
                  do {
                    newHeader = `${header}_${suffixCount}`;
                    suffixCount++;
                  } while (usedHeaders.has(newHeader));
                  usedHeaders.add(newHeader);
                  result[i2] = newHeader;
                  headerCount[header]++;
                  duplicateHeaders = true;
                  if (renamedHeaders === null) {
                    renamedHeaders = {};
                  }
                  renamedHeaders[newHeader] = header;
                }
                usedHeaders.add(header);
              }
              if (duplicateHeaders) {
                console.warn("Duplicate headers found and renamed.");
              }
              headerParsed = true;
            }
            return {
              data,
              errors,
              meta: {
                delimiter: delim,
                linebreak: newline,
                aborted,
                truncated: !!stopped,
                cursor: lastCursor + (baseIndex || 0),
                renamedHeaders
              }
            };
          }
          function doStep() {
            step(returnable());
            data = [];
            errors = [];
          }
        };
        this.abort = function() {
          aborted = true;
        };
        this.getCharIndex = function() {
          return cursor;
        };
      }
      function newWorker() {
        if (!Papa2.WORKERS_SUPPORTED)
          return false;
        var workerUrl = getWorkerBlob();
        var w = new global.Worker(workerUrl);
        w.onmessage = mainThreadReceivedMessage;
        w.id = workerIdCounter++;
        workers[w.id] = w;
        return w;
      }
      function mainThreadReceivedMessage(e) {
        var msg = e.data;
        var worker = workers[msg.workerId];
        var aborted = false;
        if (msg.error)
          worker.userError(msg.error, msg.file);
        else if (msg.results && msg.results.data) {
          var abort = function() {
            aborted = true;
            completeWorker(msg.workerId, { data: [], errors: [], meta: { aborted: true } });
          };
          var handle = {
            abort,
            pause: notImplemented,
            resume: notImplemented
          };
          if (isFunction(worker.userStep)) {
            for (var i = 0; i < msg.results.data.length; i++) {
              worker.userStep({
                data: msg.results.data[i],
                errors: msg.results.errors,
                meta: msg.results.meta
              }, handle);
              if (aborted)
                break;
            }
            delete msg.results;
          } else if (isFunction(worker.userChunk)) {
            worker.userChunk(msg.results, handle, msg.file);
            delete msg.results;
          }
        }
        if (msg.finished && !aborted)
          completeWorker(msg.workerId, msg.results);
      }
      function completeWorker(workerId, results) {
        var worker = workers[workerId];
        if (isFunction(worker.userComplete))
          worker.userComplete(results);
        worker.terminate();
        delete workers[workerId];
      }
      function notImplemented() {
        throw new Error("Not implemented.");
      }
      function workerThreadReceivedMessage(e) {
        var msg = e.data;
        if (typeof Papa2.WORKER_ID === "undefined" && msg)
          Papa2.WORKER_ID = msg.workerId;
        if (typeof msg.input === "string") {
          global.postMessage({
            workerId: Papa2.WORKER_ID,
            results: Papa2.parse(msg.input, msg.config),
            finished: true
          });
        } else if (global.File && msg.input instanceof File || msg.input instanceof Object) {
          var results = Papa2.parse(msg.input, msg.config);
          if (results)
            global.postMessage({
              workerId: Papa2.WORKER_ID,
              results,
              finished: true
            });
        }
      }
      function copy(obj) {
        if (typeof obj !== "object" || obj === null)
          return obj;
        var cpy = Array.isArray(obj) ? [] : {};
        for (var key in obj)
          cpy[key] = copy(obj[key]);
        return cpy;
      }
      function bindFunction(f, self2) {
        return function() {
          f.apply(self2, arguments);
        };
      }
      function isFunction(func) {
        return typeof func === "function";
      }
      return Papa2;
    });
  }
});

// src/domain/number-text.ts
function toText(value, digits = 4) {
  if (value === 0) return "0";
  const magnitude = Math.abs(value);
  if (magnitude < 1e-4 || magnitude >= 1e6) {
    const text = value.toExponential(digits - 1);
    const exponent = text.indexOf("e");
    return exponent < 0 ? text : trimZeros(text.slice(0, exponent)) + text.slice(exponent);
  }
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(magnitude)));
  return trimZeros(value.toFixed(Math.min(decimals, 20)));
}
function toPercentText(value) {
  return `${value.toFixed(1)} %`;
}
function trimZeros(text) {
  if (!text.includes(".")) return text;
  let end = text.length;
  while (text.charCodeAt(end - 1) === ZERO) end -= 1;
  if (text.charCodeAt(end - 1) === POINT) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}
var ZERO, POINT;
var init_number_text = __esm({
  "src/domain/number-text.ts"() {
    "use strict";
    ZERO = 48;
    POINT = 46;
  }
});

// src/report/result-text.ts
function concentrationText(result, withInterval = true) {
  switch (result.kind) {
    case "quantified": {
      const value = `${toText(result.value, DIGITS)} ${result.unit}`;
      if (!withInterval || result.ci95 === null) return value;
      return `${value} (${result.ci95.map((end) => toText(end, DIGITS)).join(" to ")})`;
    }
    case "below-range":
      return `<${toText(result.lloq, DIGITS)} ${result.unit}`;
    case "above-range":
      return `>${toText(result.uloq, DIGITS)} ${result.unit}`;
    case "not-reportable":
      return result.withheld === true ? "withheld" : "not reportable";
  }
}
function adaText(call) {
  const ratio = call.signalToNoise === null ? "" : `, S/N ${toText(call.signalToNoise, DIGITS)}`;
  const titre = call.titre === null ? "" : `, titre ${titreText(call.titre)}`;
  if (call.kind === "not-reportable") {
    return call.rawCall === void 0 ? "not reportable" : `repeat (raw call ${call.rawCall}${ratio})`;
  }
  if (call.qualifier === "drug-present") return `inconclusive: drug present${ratio}`;
  const grade = call.grade === void 0 ? "" : `, ${call.grade}`;
  return `${call.kind}${grade}${ratio}${titre}`;
}
function titreText(titre) {
  switch (titre.kind) {
    case "titre":
      return `1:${toText(titre.endpoint, 6)}`;
    case "below-minimum":
      return `<1:${toText(titre.minimum, 6)}`;
    case "at-least":
      return `>=1:${toText(titre.maximum, 6)}`;
    case "not-reportable":
      return "not reportable";
  }
}
var DIGITS;
var init_result_text = __esm({
  "src/report/result-text.ts"() {
    "use strict";
    init_number_text();
    DIGITS = 3;
  }
});

// src/report/text-lines.ts
function fitLine(text, width) {
  const line = text.replace(/\s*[\r\n]+\s*/g, " ");
  return [...line].length <= width ? line : `${[...line].slice(0, width - 3).join("").trimEnd()}...`;
}
function wrapText(text, width, indent = "", first = "") {
  const lines = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (line === "") line = first + word;
    else if ([...line].length + 1 + [...word].length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return line === "" ? lines : [...lines, line];
}
function hangText(label2, text, width) {
  const indent = " ".repeat(label2.length);
  return wrapText(text, Math.max(20, width - label2.length)).map(
    (line, index) => `${index === 0 ? label2 : indent}${line}`
  );
}
var init_text_lines = __esm({
  "src/report/text-lines.ts"() {
    "use strict";
  }
});

// src/domain/comparison.ts
function isAtMost(value, limit) {
  return value <= limit + slack(limit);
}
function isAtLeast(value, limit) {
  return value >= limit - slack(limit);
}
function isWithin(value, low, high) {
  return isAtLeast(value, low) && isAtMost(value, high);
}
function slack(limit) {
  return LIMIT_TOLERANCE * Math.max(1, Math.abs(limit));
}
var LIMIT_TOLERANCE;
var init_comparison = __esm({
  "src/domain/comparison.ts"() {
    "use strict";
    LIMIT_TOLERANCE = 1e-9;
  }
});

// src/domain/remembering.ts
function remembering(read) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    let answer = known.get(text);
    if (answer !== void 0) return answer;
    answer = read(text);
    if (text.length > LONGEST) return answer;
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
var MOST, LONGEST;
var init_remembering = __esm({
  "src/domain/remembering.ts"() {
    "use strict";
    MOST = 512;
    LONGEST = 12;
  }
});

// src/domain/unit.ts
function isConvertible(from, to) {
  return from === to || isMassUnit(from) && isMassUnit(to);
}
function convertUnit(value, from, to) {
  if (from === to) return value;
  if (!isMassUnit(from) || !isMassUnit(to)) throw new Error(`${from} does not convert to ${to}`);
  const exponent = POWER_OF_TEN[from] - POWER_OF_TEN[to];
  return exponent >= 0 ? value * powerOfTen(exponent) : value / powerOfTen(-exponent);
}
function isMassUnit(unit) {
  return Object.hasOwn(POWER_OF_TEN, unit);
}
function powerOfTen(exponent) {
  return POWERS[exponent];
}
function spelling(text) {
  return text.trim().replace(/[\u00b5\u03bc]/g, "u").toLowerCase().replace(/\s*(?:\bper\b|\/)\s*/g, "/").replace(/^mcg\//, "ug/").replace(/^titer$/, "titre").replace(/\s+/g, "");
}
var POWER_OF_TEN, POWERS, ARBITRARY, UNITS, BY_SPELLING, parseUnit;
var init_unit = __esm({
  "src/domain/unit.ts"() {
    "use strict";
    init_remembering();
    POWER_OF_TEN = {
      "pg/mL": -3,
      "ng/L": -3,
      "ng/mL": 0,
      "\xB5g/L": 0,
      "\xB5g/mL": 3,
      "mg/L": 3,
      "mg/mL": 6,
      "g/L": 6
    };
    POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
    ARBITRARY = ["AU/mL", "mAU/mL", "U/mL", "mU/mL", "IU/mL", "mIU/mL", "AU", "titre", "%"];
    UNITS = [...Object.keys(POWER_OF_TEN), ...ARBITRARY];
    BY_SPELLING = new Map(UNITS.map((unit) => [spelling(unit), unit]));
    parseUnit = remembering((text) => BY_SPELLING.get(spelling(text)));
  }
});

// src/domain/kept-with.ts
function keptWith(work) {
  const kept = /* @__PURE__ */ new WeakMap();
  return (owner) => {
    const known = kept.get(owner);
    if (known !== void 0) return known;
    const answer = work(owner);
    kept.set(owner, answer);
    return answer;
  };
}
var init_kept_with = __esm({
  "src/domain/kept-with.ts"() {
    "use strict";
  }
});

// src/tdm/ada-category.ts
function readAda(ada, drug, assay, adaRunFailed) {
  if (ada === null || adaRunFailed || ada.kind === "not-reportable") {
    return { category: "not-tested", drug: "no-effect" };
  }
  const call = ada.qualifier === "drug-present" ? ada.rawCall ?? "negative" : ada.kind;
  if (call === "positive") {
    return { category: ada.grade ?? "positive-ungraded", drug: "no-effect" };
  }
  const effect = ada.qualifier === "drug-present" ? "masks" : drugEffect(drug, assay);
  if (call === "indeterminate") return { category: "indeterminate", drug: effect };
  return { category: effect === "masks" ? "negative-masked" : "undetectable", drug: effect };
}
function drugEffect(drug, assay) {
  const tolerance = assay?.drugTolerance;
  if (tolerance === "none") return "no-effect";
  if (tolerance === void 0 || tolerance === "unknown" || drug === null || drug.kind === "not-reportable") {
    return "unqualified";
  }
  if (!isConvertible(drug.unit, tolerance.unit)) return "unqualified";
  switch (drug.kind) {
    case "below-range":
      return isAtMost(convertUnit(drug.lloq, drug.unit, tolerance.unit), tolerance.value) ? "no-effect" : "unqualified";
    case "above-range":
      return isAtLeast(convertUnit(drug.uloq, drug.unit, tolerance.unit), tolerance.value) ? "masks" : "unqualified";
    case "quantified":
      return isAtMost(convertUnit(drug.value, drug.unit, tolerance.unit), tolerance.value) ? "no-effect" : "masks";
  }
}
var init_ada_category = __esm({
  "src/tdm/ada-category.ts"() {
    "use strict";
    init_comparison();
    init_unit();
  }
});

// src/tdm/decision-facts.ts
function isMet(conditions, facts) {
  for (const name in conditions) {
    const allowed = conditions[name];
    if (allowed !== void 0 && !allowed.includes(facts[name])) return false;
  }
  return true;
}
var FACT_VALUES;
var init_decision_facts = __esm({
  "src/tdm/decision-facts.ts"() {
    "use strict";
    FACT_VALUES = {
      run: ["passed", "failed"],
      drugResult: ["quantified", "below-range", "above-range", "missing", "invalid"],
      sameCollection: ["yes", "no", "not-stated"],
      drugUnit: ["known", "unknown"],
      timing: ["trough", "not-trough", "unknown"],
      route: ["iv", "sc", "unknown"],
      routeThreshold: ["stated", "none"],
      phase: ["induction", "maintenance", "unknown"],
      phaseThreshold: ["stated", "none"],
      threshold: ["known", "unknown"],
      inflammation: ["confirmed", "absent", "unknown"],
      mode: ["reactive", "proactive", "unknown"],
      drug: ["subtherapeutic", "therapeutic", "indeterminate"],
      ada: ["undetectable", "low", "high", "indeterminate", "positive-ungraded", "negative-masked", "not-tested"]
    };
  }
});

// src/tdm/decision-sources.ts
function citeSources(ids, known) {
  return [...new Set(ids)].map((id) => ({ id, citation: known[id] ?? id }));
}
var SOURCE_DOCUMENT, DECISION_SOURCES;
var init_decision_sources = __esm({
  "src/tdm/decision-sources.ts"() {
    "use strict";
    SOURCE_DOCUMENT = "Troubleshooting Loss of Response to Infliximab Therapy, technical support document, 2025";
    DECISION_SOURCES = {
      "SEED-T1": `Source document, Table 1 (${SOURCE_DOCUMENT})`,
      "SEED-T2": "Source document, Table 2",
      "SEED-S1": "Source document, Step 1: confirm active inflammation",
      "SEED-RUO": "Source document, disclaimer: research use only",
      "SEED-R13": "Source document, reference 13: meta-analysis of loss of response to infliximab and adalimumab in ulcerative colitis",
      "SEED-R16": "Source document, reference 16: response after dose escalation from 20% to 95%",
      ARUP: "ARUP 2008320 / 2013612, interpretive matrix as in the University of Iowa pathology handbook",
      MELMED: "Melmed GY et al., appropriateness of testing for anti-TNF agent and antibody concentrations (RAND/UCLA panel)",
      AGA17: "AGA Institute guideline on therapeutic drug monitoring in IBD, Gastroenterology 2017",
      "AGA17-5": "AGA 2017 suggested infliximab trough >=5 \xB5g/mL (seen in secondary sources only)",
      EULAR22: "EULAR points to consider for TDM of biopharmaceuticals, Ann Rheum Dis 2023;82:65-73",
      "NICE-DG22": "NICE DG22 (Crohn), 2016",
      MAYO: "Mayo Clinic Laboratories test catalogue INFXR / INFXP / INXAB",
      EXETER: "Exeter Clinical Laboratory, infliximab total antibody (ELISA)",
      NWLP: "North West London Pathology: free ADA assays are not drug tolerant",
      QB20: "Quantum Blue against three ELISAs, Ther Adv Gastroenterol 2020, doi 10.1177/1756284820965790",
      AFONSO16: "Afonso J et al., Ther Adv Gastroenterol 2016;9:781-794",
      UNGAR15: "Ungar B et al., World J Gastroenterol 2015;21:1907 (double-negative sera)",
      UNGAR14: "Ungar B et al., Gut 2014;63:1258 (transient antibodies)",
      STEEN: "Steenholdt C et al., Gut 2014;63:919 (randomised trial)",
      THERADIAG: "Theradiag, results interpretation (kit vendor)",
      MARSHF: "Marshfield Labs LTRM 26052",
      COG19: "Papamichael K et al., Curr Opin Gastroenterol 2019 (PMC6785387), Table 1",
      MULL: "Mulleman D et al., Arthritis Res Ther 2009, ar2867, Table 1 (rheumatoid arthritis)",
      BMC12: "BMC Musculoskelet Disord 2012;13:184 (rheumatoid arthritis)",
      PSO: "Dannepond C et al., Acta Derm Venereol 2015;95(4) (psoriasis)",
      NORDRUM: "NOR-DRUM A, JAMA 2021;325:1744",
      "SC-HONG": "Hong SN et al., Aliment Pharmacol Ther 2025;61:313 (subcutaneous infliximab)",
      SYNN: "Synnovis (St Thomas), infliximab",
      WAIK: "Waikato / Canterbury Health Laboratories, infliximab",
      SENAITE: "senaite.core, pull request 2682: results below and above the limits are reported as such",
      DESIGN: "Design choice of tdm-elisa (no published source)"
    };
  }
});

// src/tdm/decision-flags.ts
function isRowFlag(flag) {
  return Object.hasOwn(ROW_FLAGS, flag);
}
var ROW_FLAGS, SAMPLE_FLAGS, DECISION_FLAGS;
var init_decision_flags = __esm({
  "src/tdm/decision-flags.ts"() {
    "use strict";
    ROW_FLAGS = {
      NOT_TROUGH: {
        meaning: "The sample is not a trough: its concentration is not comparable with a trough threshold.",
        action: "Request a sample immediately before the next dose.",
        sources: ["MAYO", "WAIK", "SYNN", "EULAR22"]
      },
      SC_ROUTE: {
        meaning: "Infliximab is given subcutaneously; the thresholds are for intravenous troughs.",
        action: "State a subcutaneous threshold in the policy (route: sc), with the laboratory's source.",
        sources: ["SC-HONG"]
      },
      INDUCTION: {
        meaning: "The patient is in induction (weeks 0 to 14): not at steady state, and Table 2 is for maintenance.",
        action: "State a threshold for the phase in the policy (phase: induction), with the laboratory's source.",
        sources: ["MARSHF", "AGA17", "COG19"]
      },
      NO_TARGET_FOR_INDICATION: {
        meaning: "The policy has no trough threshold for the stated indication.",
        action: "Check the indication's spelling, or state a threshold for it in the policy.",
        sources: ["SEED-T1", "PSO", "EULAR22"]
      },
      STEP1_NOT_MET: {
        meaning: "No active inflammation: Step 1 of the source document is not met, so Table 2 is not applied.",
        action: "Look for non-inflammatory causes of the symptoms.",
        sources: ["SEED-S1"]
      },
      PROACTIVE: {
        meaning: "The sample was drawn without loss of response; Table 2 is written for loss of response.",
        action: "Report the value against the threshold only.",
        sources: ["AGA17", "EULAR22", "NORDRUM"]
      },
      RERUN_DILUTION: {
        meaning: "The result is beyond a limit of quantification that lies on the wrong side of the threshold.",
        action: "Measure the sample again at another dilution.",
        sources: ["SENAITE", "DESIGN"]
      },
      ADA_LOW_CONFIRM_ON_NEXT_SAMPLE: {
        meaning: "ADA are low; low ADA can be transient.",
        action: "Confirm on the next sample.",
        sources: ["UNGAR14", "THERADIAG"]
      },
      NOT_IN_SEED: {
        meaning: "The source document's Table 2 has no row for this pair of results.",
        action: "Repeat and review; no treatment row is given.",
        sources: ["SEED-T2"]
      },
      REPEAT_PAIR: {
        meaning: "Drug and ADA should both be measured again.",
        action: "Repeat infliximab and ADA on a new trough sample.",
        sources: ["ARUP", "MELMED"]
      },
      ADA_TITRE_REQUIRED: {
        meaning: "ADA are positive, but Table 2 needs low or high, and the assay states no boundary or no quantity.",
        action: "Quantify or titre ADA; state the assay's limit for high (highCutoff) where the laboratory has one.",
        sources: ["SEED-T2", "EXETER"]
      },
      ADA_INDETERMINATE: {
        meaning: "The ADA result lies in the grey zone.",
        action: "Repeat ADA with the same assay.",
        sources: ["EULAR22", "UNGAR14"]
      },
      REPEAT_ADA: {
        meaning: "ADA should be measured again.",
        action: "Repeat ADA with the same assay.",
        sources: ["EULAR22"]
      },
      REFLEX_ADA: {
        meaning: "The drug is subtherapeutic and ADA were not measured: no row can be chosen.",
        action: "Measure ADA on this sample.",
        sources: ["MAYO", "ARUP", "WAIK"]
      },
      ADA_NOT_TESTED: {
        meaning: "Table 2's third row is stated for undetectable or low ADA, and ADA were not measured.",
        action: "Measure ADA where the decision depends on it.",
        sources: ["MAYO", "SEED-T2"]
      },
      ADA_MAY_BE_MASKED: {
        meaning: "The drug in the sample exceeds the ADA assay's stated tolerance: not finding ADA does not exclude them.",
        action: "Repeat ADA with a drug-tolerant assay.",
        sources: ["NWLP", "QB20", "AFONSO16"]
      }
    };
    SAMPLE_FLAGS = {
      BOUNDARY_EQUAL: {
        meaning: "The concentration is exactly the threshold: Table 1 says above (>), Table 2 at or above (>=).",
        action: "The policy's operator decides (built in: >=); the other reading is shown beside it.",
        sources: ["SEED-T1", "SEED-T2", "AGA17-5", "MAYO"]
      },
      NEAR_THRESHOLD: {
        meaning: "The threshold lies inside the 95 % interval of the concentration: both rows are possible.",
        action: "Read both rows with their probabilities; repeat the sample where the decision depends on it.",
        sources: ["DESIGN"]
      },
      RA_THRESHOLD_CONFLICT: {
        meaning: "Table 1 gives 3 \xB5g/mL for RA, Table 2 is written for 5: between them the source's tables disagree.",
        action: "Read both rows; state thresholdPolicy and the RA threshold in the policy.",
        sources: ["SEED-T1", "SEED-T2", "MULL", "BMC12"]
      },
      DOUBLE_NEGATIVE: {
        meaning: "Neither drug nor ADA were found: possibly early immunogenicity or an artefact of the assay.",
        action: "Test again at a lower dilution (1:10) and repeat on a new sample.",
        sources: ["UNGAR15"]
      },
      STEP1_UNKNOWN: {
        meaning: "Whether inflammation is active was not stated; Step 1 comes before Table 2.",
        action: "Confirm active inflammation first (endoscopy, imaging, CRP, faecal calprotectin).",
        sources: ["SEED-S1"]
      },
      TROUGH_UNCONFIRMED: {
        meaning: "When the sample was drawn was not stated; thresholds are for troughs.",
        action: "Confirm that the sample was drawn immediately before a dose (samples file: timing).",
        sources: ["MAYO", "SYNN"]
      },
      INDICATION_NOT_STATED: {
        meaning: "The indication was not stated: Table 2's own 5 \xB5g/mL stands in.",
        action: "State the indication (samples file: indication).",
        sources: ["SEED-T2", "DESIGN"]
      },
      FIRST_ADA_HIGH: {
        meaning: "ADA are high and no earlier positive of the patient is on record; ADA can be transient.",
        action: "Confirm on a second sample before the therapy is changed.",
        sources: ["UNGAR14"]
      },
      DRUG_ABOVE_ULOQ: {
        meaning: "The drug is above the upper limit of quantification, which is at or above the threshold: the row is certain.",
        action: "Measure at a higher dilution only if the number itself is needed.",
        sources: ["SENAITE"]
      },
      BIOTIN: {
        meaning: "The patient takes biotin; in a streptavidin-biotin assay ADA may read falsely low (above 318 nmol/L).",
        action: "Repeat after a pause of biotin.",
        sources: ["EXETER", "MAYO"]
      },
      ADA_ASSAY_CHANGED: {
        meaning: "The ADA assay differs from that of the patient's previous sample: the numbers are not comparable.",
        action: "Do not read a trend across the change of assay.",
        sources: ["EULAR22", "AFONSO16"]
      },
      "72PCT_SCOPE": {
        meaning: "The 72 % come from a meta-analysis in ulcerative colitis, of infliximab and adalimumab together.",
        action: "Do not quote the number for another indication without this scope; it is not given outside IBD.",
        sources: ["SEED-R13", "SEED-R16"]
      },
      MAX_DOSE: {
        meaning: "The dose is already at least 7.5 mg/kg or the interval at most 4 weeks: more drug may not be available.",
        action: "Review whether the dose can be raised (rule of a study in rheumatoid arthritis).",
        sources: ["MULL"]
      },
      ADA_UNQUALIFIED: {
        meaning: "No ADA were found, but the assay's drug tolerance (or the drug) is not known: ADA may be masked.",
        action: "State the assay's drug tolerance; where it is below the measured drug, use a drug-tolerant assay.",
        sources: ["NWLP", "QB20", "DESIGN"]
      },
      ADA_RUN_FAILED: {
        meaning: "The ADA run failed its acceptance criteria: ADA count as not tested.",
        action: "Repeat the ADA run.",
        sources: ["DESIGN"]
      },
      INFLAMMATION_FROM_MARKERS: {
        meaning: "Inflammation was not stated; it was read from CRP or calprotectin with the laboratory's limits.",
        action: "Check the markers and the limits of the policy.",
        sources: ["SEED-S1"]
      }
    };
    DECISION_FLAGS = { ...ROW_FLAGS, ...SAMPLE_FLAGS };
  }
});

// src/tdm/decision-steps.ts
function decisionSteps(evidence, flags) {
  const { row, drug } = evidence;
  const drugText2 = drug === null ? null : concentrationText2(drug);
  const steps = [validityStep(evidence, drugText2 ?? "missing")];
  if (row.stage !== "validity") steps.push(applicabilityStep(evidence), thresholdStep(evidence.choice));
  if (row.compares) steps.push(drugStep(evidence, drugText2 ?? "no result"));
  steps.push(adaStep(evidence), rowStep(evidence));
  for (const flag of flags) steps.push(FLAG_STEPS.get(flag) ?? ownFlagStep(flag, row));
  return steps;
}
function validityStep({ facts }, drugText2) {
  let found = `run ${facts.run}; drug ${drugText2}`;
  if (facts.drugUnit === "unknown") found += "; drug unit not known";
  if (facts.sameCollection === "yes") found += "; drug and ADA from one collection";
  if (facts.sameCollection === "no") found += "; drug and ADA from different collections";
  return {
    step: "Valid results",
    found,
    because: "without a valid pair of results in a known unit nothing is interpreted",
    sources: VALIDITY_SOURCES
  };
}
function applicabilityStep({ facts, choice, inflammationFromMarkers }) {
  const indication = choice.indication === "" ? "not stated" : choice.indication;
  const markers = inflammationFromMarkers ? " (by CRP or calprotectin)" : "";
  return {
    step: "Applicable",
    found: `indication ${indication}; timing ${stated(facts.timing)}; route ${stated(facts.route)}; phase ${stated(facts.phase)}; inflammation ${stated(facts.inflammation)}${markers}; mode ${stated(facts.mode)}`,
    because: "Table 2 holds for intravenous maintenance troughs in loss of response with active inflammation",
    sources: APPLICABILITY_SOURCES
  };
}
function stated(answer) {
  return answer === "unknown" ? "not stated" : answer;
}
function drugStep({ facts, position, otherTable, choice }, drugText2) {
  const chance = position.probability === null ? "" : `, probability ${toText(100 * position.probability, 3)} %`;
  const conflict = otherTable === null || otherTable === facts.drug ? "" : `; ${otherTable} by ${choice.conflicting?.source}`;
  const sides = position.straddles ? "; the threshold lies inside the 95 % interval" : "";
  return {
    step: "Drug",
    found: `${facts.drug}${chance}`,
    because: `${drugText2}, compared unrounded${sides}${conflict}`,
    sources: DRUG_SOURCES
  };
}
function adaStep({ facts, ada, adaCall, adaAssay, adaRunFailed }) {
  let because;
  if (facts.ada === "not-tested") because = adaRunFailed ? "the ADA run failed" : adaCall?.because ?? "no ADA result";
  else because = `${GRADE_REASONS[facts.ada] ?? ""}${toleranceText(adaAssay?.drugTolerance)}${EFFECTS[ada.drug]}`;
  return {
    step: "ADA",
    found: adaCall === null ? facts.ada : `${facts.ada}${adaNumbers(adaCall)}`,
    because,
    sources: ADA_SOURCES
  };
}
function toleranceText(tolerance) {
  if (typeof tolerance === "object") return statedTolerance(tolerance);
  return tolerance === "none" ? "the assay states that drug does not interfere" : "drug tolerance not known";
}
function adaNumbers({ concentration, titre, signalToNoise, index, rawCall }) {
  let text = rawCall === void 0 ? "" : `; raw call ${rawCall}`;
  if (concentration !== null && concentration.kind !== "not-reportable")
    text += `; ${concentrationText2(concentration)}`;
  if (titre?.kind === "titre") text += `; titre 1:${toText(titre.endpoint)}`;
  if (titre?.kind === "at-least") text += `; titre at least 1:${toText(titre.maximum)}`;
  if (titre?.kind === "below-minimum") text += `; titre below 1:${toText(titre.minimum)}`;
  if (signalToNoise !== null) text += `; signal to noise ${toText(signalToNoise, 3)}`;
  if (index !== null) text += `; index ${toText(index, 3)}`;
  return text;
}
function rowStep({ row, facts }) {
  let conditions = "";
  for (const name in row.when) {
    conditions += `${conditions === "" ? "" : ", "}${name} ${facts[name]}`;
  }
  const own = row.own ? " (the laboratory's own row)" : "";
  return {
    step: "Row",
    found: row.id,
    because: `first row that holds in stage "${row.stage}": ${conditions === "" ? "always" : conditions}${own}`,
    sources: row.sources
  };
}
function ownFlagStep(flag, row) {
  return { step: "Flag", found: flag, because: `stated by row ${row.id}`, sources: row.sources };
}
function concentrationText2(drug) {
  switch (drug.kind) {
    case "quantified": {
      const interval = drug.ci95 === null ? "" : ` (95 % ${toText(drug.ci95[0])} to ${toText(drug.ci95[1])})`;
      return `${toText(drug.value)} ${drug.unit}${interval}`;
    }
    case "below-range":
      return `<${toText(drug.lloq)} ${drug.unit}`;
    case "above-range":
      return `>${toText(drug.uloq)} ${drug.unit}`;
    case "not-reportable":
      return `not reportable (${drug.because})`;
  }
}
var VALIDITY_SOURCES, APPLICABILITY_SOURCES, THRESHOLD_SOURCES, DRUG_SOURCES, ADA_SOURCES, thresholdStep, BY_ASSAY, GRADE_REASONS, EFFECTS, statedTolerance, FLAG_STEPS;
var init_decision_steps = __esm({
  "src/tdm/decision-steps.ts"() {
    "use strict";
    init_kept_with();
    init_number_text();
    init_decision_flags();
    VALIDITY_SOURCES = ["EULAR22", "DESIGN"];
    APPLICABILITY_SOURCES = ["SEED-S1", "SEED-T2"];
    THRESHOLD_SOURCES = ["SEED-T1", "SEED-T2"];
    DRUG_SOURCES = ["SEED-T2"];
    ADA_SOURCES = ["SEED-T2", "NWLP", "QB20"];
    thresholdStep = keptWith(({ threshold, indication, assumed }) => {
      return {
        step: "Threshold",
        found: threshold === null ? "none" : `therapeutic ${threshold.operator}${toText(threshold.value)} ${threshold.unit}`,
        because: threshold === null ? `the policy has no threshold for "${indication}"` : `${threshold.source}${assumed ? "; taken because no indication is stated" : ""}`,
        sources: THRESHOLD_SOURCES
      };
    });
    BY_ASSAY = "graded by the assay's own limit, which no source gives; ";
    GRADE_REASONS = {
      low: BY_ASSAY,
      high: BY_ASSAY,
      "positive-ungraded": "positive, and nothing grades it low or high; "
    };
    EFFECTS = {
      masks: ": the drug in the sample may hide ADA",
      unqualified: ": a negative is not qualified",
      "no-effect": ""
    };
    statedTolerance = keptWith(
      ({ value, unit }) => `drug tolerance ${toText(value)} ${unit}`
    );
    FLAG_STEPS = new Map(
      Object.entries(DECISION_FLAGS).map(([flag, { meaning, sources }]) => [
        flag,
        { step: "Flag", found: flag, because: meaning, sources }
      ])
    );
  }
});

// src/statistics/log-gamma.ts
function stirlingError(x) {
  let error = 0;
  let shifted = x;
  while (shifted < SERIES_FROM) {
    error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    shifted += 1;
  }
  const square = shifted * shifted;
  return error + STIRLING.reduceRight((sum2, coefficient) => sum2 / square + coefficient, 0) / shifted;
}
var SERIES_FROM, STIRLING;
var init_log_gamma = __esm({
  "src/statistics/log-gamma.ts"() {
    "use strict";
    SERIES_FROM = 15;
    STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
  }
});

// src/statistics/monotone-root.ts
function solveIncreasing(evaluate, start) {
  let low = -Infinity;
  let high = Infinity;
  let x = start;
  let stride = 1;
  for (let step = 0; step < 200; step += 1) {
    const { value, slope } = evaluate(x);
    if (value === 0) return x;
    if (value > 0) high = x;
    else low = x;
    let next = x - value / slope;
    if (!(next > low && next < high)) {
      if (low === -Infinity || high === Infinity) {
        next = value > 0 ? x - stride : x + stride;
        stride *= 2;
      } else {
        next = (low + high) / 2;
      }
    }
    if (Math.abs(next - x) <= 2e-16 * Math.max(1, Math.abs(next))) return next;
    x = next;
  }
  return x;
}
var init_monotone_root = __esm({
  "src/statistics/monotone-root.ts"() {
    "use strict";
  }
});

// src/statistics/incomplete-gamma.ts
function incompleteGamma(shape, x) {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const weight = gammaWeight(shape, x);
  if (x < shape + 1) {
    const lower = weight * lowerSeries(shape, x);
    return { lower, upper: 1 - lower };
  }
  const upper = weight * upperFraction(shape, x);
  return { lower: 1 - upper, upper };
}
function gammaWeight(shape, x) {
  const excess = x - shape;
  const logRatio = Math.abs(excess) < shape / 2 ? Math.log1p(excess / shape) : Math.log(x / shape);
  return Math.sqrt(shape / (2 * Math.PI)) * Math.exp(shape * logRatio - excess - stirlingError(shape));
}
function lowerSeries(shape, x) {
  let term = 1 / shape;
  let sum2 = term;
  for (let n = 1; term > sum2 * 1e-17; n += 1) {
    term *= x / (shape + n);
    sum2 += term;
  }
  return sum2;
}
function upperFraction(shape, x) {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 1e4; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return fraction;
}
var init_incomplete_gamma = __esm({
  "src/statistics/incomplete-gamma.ts"() {
    "use strict";
    init_log_gamma();
    init_monotone_root();
  }
});

// src/statistics/normal.ts
function normalCdf(z) {
  return normalUpperTail(-z);
}
function normalUpperTail(z) {
  const half = incompleteGamma(0.5, z * z / 2).upper / 2;
  return z >= 0 ? half : 1 - half;
}
var init_normal = __esm({
  "src/statistics/normal.ts"() {
    "use strict";
    init_incomplete_gamma();
  }
});

// src/tdm/drug-category.ts
function positionOf(drug, threshold) {
  if (drug.kind === "not-reportable" || !isConvertible(drug.unit, threshold.unit)) return UNDECIDED;
  const target = threshold.value;
  const slack2 = EQUAL_WITHIN * Math.max(1, Math.abs(target));
  switch (drug.kind) {
    case "below-range":
      return convertUnit(drug.lloq, drug.unit, threshold.unit) <= target + slack2 ? { ...UNDECIDED, category: "subtherapeutic" } : UNDECIDED;
    case "above-range":
      return convertUnit(drug.uloq, drug.unit, threshold.unit) >= target - slack2 ? { ...UNDECIDED, category: "therapeutic" } : UNDECIDED;
    case "quantified":
      return positionOfEstimate(drug, threshold, slack2);
  }
}
function positionOfEstimate(drug, threshold, slack2) {
  const target = threshold.value;
  const value = convertUnit(drug.value, drug.unit, threshold.unit);
  const atThreshold = Math.abs(value - target) <= slack2;
  const reaches = atThreshold ? threshold.operator === ">=" : value > target;
  const category = reaches ? "therapeutic" : "subtherapeutic";
  const interval = intervalOf(drug);
  if (interval === null) return { category, atThreshold, straddles: false, probability: null };
  const low = convertUnit(interval[0], drug.unit, threshold.unit);
  const high = convertUnit(interval[1], drug.unit, threshold.unit);
  const above = probabilityAbove(value, target, value > target ? low : high, drug.seLog);
  return {
    category,
    atThreshold,
    straddles: low <= target + slack2 && high >= target - slack2,
    probability: above === null ? null : reaches ? above : 1 - above
  };
}
function intervalOf(drug) {
  if (drug.ci95 !== null) return drug.ci95;
  if (drug.seLog === void 0 || drug.seLog === null) return null;
  const factor = Math.exp(Z_95 * drug.seLog);
  return [drug.value / factor, drug.value * factor];
}
function probabilityAbove(value, target, bound, seLog) {
  const onLogScale = value > 0 && target > 0 && bound > 0;
  const from = onLogScale ? Math.log(value) : value;
  const to = onLogScale ? Math.log(target) : target;
  const standardError = onLogScale && seLog ? seLog : Math.abs((onLogScale ? Math.log(bound) : bound) - from) / Z_95;
  if (!(standardError > 0)) return null;
  return normalCdf((from - to) / standardError);
}
var UNDECIDED, Z_95, EQUAL_WITHIN;
var init_drug_category = __esm({
  "src/tdm/drug-category.ts"() {
    "use strict";
    init_unit();
    init_normal();
    UNDECIDED = {
      category: "indeterminate",
      atThreshold: false,
      straddles: false,
      probability: null
    };
    Z_95 = 1.959963984540054;
    EQUAL_WITHIN = 1e-9;
  }
});

// src/tdm/inflammation.ts
function inflammationOf(context, policy) {
  if (context.inflammation !== void 0) return { value: context.inflammation, fromMarkers: false };
  const pairs = [
    [context.crpMgL, policy.markers.crpMgL],
    [context.calprotectinUgG, policy.markers.calprotectinUgG]
  ];
  const judged = pairs.flatMap(
    ([value, limit]) => value === void 0 || limit === void 0 ? [] : [{ value, limit }]
  );
  if (judged.some(({ value, limit }) => isAtLeast(value, limit.confirmedFrom))) {
    return { value: "confirmed", fromMarkers: true };
  }
  const absent = judged.length > 0 && judged.every(({ value, limit }) => !isAtLeast(value, limit.absentBelow));
  return absent ? { value: "absent", fromMarkers: true } : { value: "unknown", fromMarkers: false };
}
var init_inflammation = __esm({
  "src/tdm/inflammation.ts"() {
    "use strict";
    init_comparison();
  }
});

// src/tdm/grade-ada.ts
function callAdaNumber(reported, limits2) {
  const { positive: positive2, high, top } = limits2;
  const value = reported.value;
  const beyondTop = reported.relation === "=" && top !== void 0 && !isAtMost(value, top);
  const relation = beyondTop ? ">" : reported.relation;
  const limit = beyondTop ? top : value;
  switch (relation) {
    case "=":
      if (value === 0) return { kind: "negative" };
      if (positive2 === void 0) return { kind: "not-reportable", because: "no cut-off is stated" };
      if (isAtLeast(value, positive2)) return positiveCall(high === void 0 ? void 0 : isAtLeast(value, high));
      return isAtLeast(value, limits2.greyLow ?? positive2) ? { kind: "indeterminate" } : { kind: "negative" };
    case ">":
      if (positive2 !== void 0 && !isAtLeast(limit, positive2)) {
        return {
          kind: "not-reportable",
          because: `>${toText(limit)} does not decide at the cut-off ${toText(positive2)}`
        };
      }
      return positiveCall(high !== void 0 && isAtLeast(limit, high) ? true : void 0);
    case "<":
      if (isAtMost(limit, limits2.greyLow ?? positive2 ?? Infinity)) return { kind: "negative" };
      if (positive2 !== void 0 && isAtMost(limit, positive2)) return { kind: "indeterminate" };
      return {
        kind: "not-reportable",
        because: `<${toText(limit)} does not decide at the cut-off ${toText(positive2 ?? 0)}`
      };
  }
}
function positiveCall(high) {
  return high === void 0 ? { kind: "positive" } : { kind: "positive", grade: high ? "high" : "low" };
}
var init_grade_ada = __esm({
  "src/tdm/grade-ada.ts"() {
    "use strict";
    init_comparison();
    init_number_text();
  }
});

// src/tdm/policy-grading.ts
function gradeByPolicy(ada, assay, policy) {
  const grading = policy.adaAssays.find((entry) => assay?.id !== void 0 && entry.id === assay.id);
  if (grading === void 0 || assay === void 0) return { ada, assay };
  const toleranceKnown = assay.drugTolerance !== void 0 && assay.drugTolerance !== "unknown";
  return {
    ada: ada === null ? null : withGrade(ada, grading),
    assay: {
      ...grading.streptavidinBiotin === void 0 ? {} : { streptavidinBiotin: grading.streptavidinBiotin },
      ...assay,
      ...toleranceKnown || grading.drugTolerance === void 0 ? {} : { drugTolerance: grading.drugTolerance }
    }
  };
}
function withGrade(ada, grading) {
  const reported = grading.unit === "titre" ? reportedTitre(ada) : reportedConcentration(ada, grading);
  if (ada.kind !== "positive" || ada.grade !== void 0 || reported === void 0) return ada;
  const { grade } = callAdaNumber(reported, { ...grading, positive: 0 });
  return grade === void 0 ? ada : { ...ada, grade };
}
function reportedTitre({ titre }) {
  if (titre?.kind === "titre") return { relation: "=", value: titre.endpoint };
  return titre?.kind === "at-least" ? { relation: ">", value: titre.maximum } : void 0;
}
function reportedConcentration({ concentration }, { unit }) {
  if (concentration === null || concentration.kind === "not-reportable" || concentration.unit !== unit)
    return void 0;
  if (concentration.kind === "quantified") return { relation: "=", value: concentration.value };
  return concentration.kind === "above-range" ? { relation: ">", value: concentration.uloq } : void 0;
}
var init_policy_grading = __esm({
  "src/tdm/policy-grading.ts"() {
    "use strict";
    init_grade_ada();
  }
});

// src/tdm/policy-row.ts
var STAGES;
var init_policy_row = __esm({
  "src/tdm/policy-row.ts"() {
    "use strict";
    STAGES = ["validity", "applicability", "category", "matrix"];
  }
});

// src/tdm/sample-flags.ts
function sampleFlags(evidence) {
  const flags = [];
  for (const [flag, holds] of FLAGS) if (holds(evidence)) flags.push(flag);
  return flags;
}
function makesProvisional(flags) {
  return flags.some((flag) => LOWERS_TO_PROVISIONAL.has(flag));
}
var MAX_DOSE_MG_PER_KG, MIN_INTERVAL_WEEKS, CONDITIONS, LOWERS_TO_PROVISIONAL, FLAGS;
var init_sample_flags = __esm({
  "src/tdm/sample-flags.ts"() {
    "use strict";
    init_comparison();
    MAX_DOSE_MG_PER_KG = 7.5;
    MIN_INTERVAL_WEEKS = 4;
    CONDITIONS = {
      BOUNDARY_EQUAL: ({ row, position }) => row.compares && position.atThreshold,
      NEAR_THRESHOLD: ({ row, position }) => row.compares && position.straddles,
      RA_THRESHOLD_CONFLICT: ({ row, facts, otherTable }) => row.compares && otherTable !== null && otherTable !== facts.drug,
      DOUBLE_NEGATIVE: ({ row, facts }) => row.stage === "matrix" && facts.drugResult === "below-range" && facts.ada === "undetectable",
      STEP1_UNKNOWN: ({ row, facts }) => row.stage === "matrix" && facts.inflammation === "unknown",
      TROUGH_UNCONFIRMED: ({ row, facts }) => row.compares && facts.timing === "unknown",
      INDICATION_NOT_STATED: ({ row, choice }) => row.compares && choice.assumed,
      FIRST_ADA_HIGH: ({ row, facts, context }) => row.stage === "matrix" && facts.ada === "high" && context.earlierAda !== "positive",
      DRUG_ABOVE_ULOQ: ({ row, facts }) => row.compares && facts.drugResult === "above-range" && facts.drug === "therapeutic",
      BIOTIN: ({ ada, adaAssay, context }) => context.biotin === true && ada.category !== "not-tested" && adaAssay?.streptavidinBiotin !== false,
      ADA_ASSAY_CHANGED: ({ ada, adaAssay, context }) => ada.category !== "not-tested" && adaAssay?.id !== void 0 && context.earlierAdaAssay !== void 0 && context.earlierAdaAssay !== adaAssay.id,
      "72PCT_SCOPE": ({ row, choice }) => row.sources.includes("SEED-R13") && choice.indication !== "UC",
      MAX_DOSE: ({ row, context }) => row.escalatesDose && (context.doseMgKg !== void 0 && isAtLeast(context.doseMgKg, MAX_DOSE_MG_PER_KG) || context.intervalWeeks !== void 0 && isAtMost(context.intervalWeeks, MIN_INTERVAL_WEEKS)),
      ADA_UNQUALIFIED: ({ row, ada }) => row.stage !== "validity" && ada.drug === "unqualified",
      ADA_RUN_FAILED: ({ adaRunFailed }) => adaRunFailed,
      INFLAMMATION_FROM_MARKERS: ({ inflammationFromMarkers }) => inflammationFromMarkers
    };
    LOWERS_TO_PROVISIONAL = /* @__PURE__ */ new Set([
      "NEAR_THRESHOLD",
      "STEP1_UNKNOWN",
      "TROUGH_UNCONFIRMED",
      "INDICATION_NOT_STATED"
    ]);
    FLAGS = Object.entries(CONDITIONS);
  }
});

// src/tdm/trough-threshold.ts
function chooseThreshold(context, policy) {
  const choices = choicesOf(policy);
  const asked = `${context.phase} ${context.route} ${context.indication ?? ""}`;
  let choice = choices.get(asked);
  if (choice === void 0) {
    choice = findThreshold(context, policy);
    if (choices.size >= MOST_CHOICES) choices.clear();
    choices.set(asked, choice);
  }
  return choice;
}
function findThreshold(context, policy) {
  const indication = canonicalIndication(context.indication, policy);
  const literal = { ...policy.table2, operator: policy.operator };
  const entry = bestEntry(indication, context, policy);
  const table1 = entry === void 0 ? null : thresholdOf(entry, policy);
  const useLiteral = policy.thresholdPolicy === "table2-literal" && entry?.own === false;
  const conflict = indication === "RA" && entry?.own === false;
  const assumed = indication === "" && entry === void 0;
  return {
    indication,
    threshold: assumed || useLiteral ? literal : table1,
    conflicting: conflict ? useLiteral ? table1 : literal : null,
    phaseThreshold: entry?.phase !== void 0 && entry.phase === context.phase ? "stated" : "none",
    routeThreshold: entry?.route !== void 0 && entry.route === context.route ? "stated" : "none",
    assumed
  };
}
function canonicalIndication(written, policy) {
  const text = (written ?? "").trim();
  const known = policy.indicationNames[text.toLowerCase().replace(/\s+/g, " ")];
  if (known !== void 0) return known;
  return policy.thresholds.find((entry) => entry.indication.toLowerCase() === text.toLowerCase())?.indication ?? text;
}
function bestEntry(indication, context, policy) {
  const phase = context.phase ?? "maintenance";
  const route = context.route ?? "iv";
  const family = indication === "" ? ["*"] : [indication, policy.indicationParents[indication], "*"];
  const score = (entry) => (entry.phase === void 0 ? 0 : 100) + (entry.route === void 0 ? 0 : 100) + 10 * (family.length - family.indexOf(entry.indication)) + (entry.own ? 1 : 0);
  return policy.thresholds.filter((entry) => family.includes(entry.indication)).filter((entry) => entry.phase === void 0 || entry.phase === phase).filter((entry) => entry.route === void 0 || entry.route === route).reduce(
    (best, entry) => best === void 0 || score(entry) > score(best) ? entry : best,
    void 0
  );
}
function thresholdOf(entry, policy) {
  return { value: entry.value, unit: entry.unit, operator: entry.operator ?? policy.operator, source: entry.source };
}
var MOST_CHOICES, choicesOf;
var init_trough_threshold = __esm({
  "src/tdm/trough-threshold.ts"() {
    "use strict";
    init_kept_with();
    MOST_CHOICES = 500;
    choicesOf = keptWith((_policy) => /* @__PURE__ */ new Map());
  }
});

// src/tdm/interpret.ts
function interpret(input, policy, explain = false) {
  const context = input.context ?? {};
  const choice = chooseThreshold(context, policy);
  const comparison = choice.threshold;
  const position = comparison === null || input.drug === null ? UNDECIDED : positionOf(input.drug, comparison);
  const graded = gradeByPolicy(input.ada, input.adaAssay, policy);
  const ada = readAda(graded.ada, input.drug, graded.assay, input.adaRun === "failed");
  const inflammation = inflammationOf(context, policy);
  const facts = {
    run: input.run,
    drugResult: drugResultOf(input),
    sameCollection: input.sameCollection === void 0 ? "not-stated" : input.sameCollection ? "yes" : "no",
    drugUnit: unitIsKnown(input) ? "known" : "unknown",
    timing: context.timing ?? "unknown",
    route: context.route ?? "unknown",
    routeThreshold: choice.routeThreshold,
    phase: context.phase ?? "unknown",
    phaseThreshold: choice.phaseThreshold,
    threshold: choice.threshold === null ? "unknown" : "known",
    inflammation: inflammation.value,
    mode: context.mode ?? "unknown",
    drug: position.category,
    ada: ada.category,
    indication: choice.indication
  };
  const row = findRow(facts, policy);
  const otherTable = choice.conflicting === null || input.drug === null ? null : positionOf(input.drug, choice.conflicting).category;
  const evidence = {
    row,
    facts,
    drug: input.drug,
    position,
    otherTable,
    choice,
    ada,
    adaCall: graded.ada,
    adaAssay: graded.assay,
    adaRunFailed: input.adaRun === "failed" && input.ada !== null,
    context,
    inflammationFromMarkers: inflammation.fromMarkers
  };
  const added = sampleFlags(evidence);
  const flags = allFlags(row, ada.drug === "masks", added);
  const steps = () => decisionSteps(evidence, flags);
  return {
    rule: row.id,
    status: row.status === "interpreted" && makesProvisional(added) ? "provisional" : row.status,
    drugCategory: drugCategoryOf(facts, row),
    adaCategory: ada.category,
    likelyCause: row.likelyCause,
    action: row.action,
    successRate: successRateOf(row, choice, policy),
    summary: row.summary,
    flags,
    sources: citeSteps(row, flags, steps, policy),
    threshold: choice.threshold,
    probability: row.compares ? position.probability : null,
    alternatives: row.compares ? alternativesOf(evidence, policy) : [],
    ownRow: row.own,
    ...explain ? { steps: steps() } : {}
  };
}
function findRow(facts, policy) {
  for (const row of rowsInOrder(policy)) if (isMet(row.when, facts)) return row;
  throw new Error(`policy "${policy.id}" has no row for ${JSON.stringify(facts)}`);
}
function allFlags(row, isMasked, added) {
  if (added.length === 0 && !isMasked) return row.flags;
  return [.../* @__PURE__ */ new Set([...row.flags, ...isMasked ? ["ADA_MAY_BE_MASKED"] : [], ...added])];
}
function citeSteps(row, flags, steps, policy) {
  const citations = citationsOf(policy);
  const key = `${flags.join(" ")}|${row.id}`;
  let cited = citations.get(key);
  if (cited === void 0) {
    cited = citeSources([...row.sources, ...steps().flatMap((step) => step.sources)], policy.sources);
    citations.set(key, cited);
  }
  return cited;
}
function drugResultOf(input) {
  if (input.drug === null) return "missing";
  if (input.drug.kind !== "not-reportable") return input.drug.kind;
  return input.drugUnitUnknown === true ? "quantified" : "invalid";
}
function unitIsKnown(input) {
  if (input.drugUnitUnknown === true) return false;
  return input.drug === null || input.drug.kind === "not-reportable" || isConvertible(input.drug.unit, "\xB5g/mL");
}
function drugCategoryOf(facts, row) {
  if (facts.drugResult === "missing") return "missing";
  if (facts.drugResult === "invalid") return "invalid";
  return row.compares ? facts.drug : "not-compared";
}
function successRateOf(row, choice, policy) {
  const family = policy.indicationParents[choice.indication] ?? choice.indication;
  const outside = row.sources.includes("SEED-R13") && family !== "IBD" && choice.indication !== "";
  return outside ? null : row.successRate;
}
function alternativesOf(evidence, policy) {
  const { facts, position, otherTable, choice, row } = evidence;
  const isCertain = !position.straddles && !position.atThreshold && (otherTable === null || otherTable === facts.drug);
  if (isCertain) return [];
  const readings = [];
  const add = (category, because, probability) => {
    const other = findRow({ ...facts, drug: category }, policy);
    if (other.id === row.id) return;
    const same = readings.findIndex((reading) => reading.rule === other.id && reading.probability === probability);
    if (same >= 0) {
      readings[same] = { ...readings[same], because: `${readings[same]?.because}; ${because}` };
      return;
    }
    readings.push({ rule: other.id, because, probability, likelyCause: other.likelyCause, action: other.action });
  };
  const otherSide = facts.drug === "therapeutic" ? "subtherapeutic" : "therapeutic";
  if (position.straddles) {
    add(
      otherSide,
      `the 95 % interval also allows a ${otherSide} concentration`,
      position.probability === null ? null : 1 - position.probability
    );
  }
  if (position.atThreshold) {
    const strict = choice.threshold?.operator === ">=";
    add(
      otherSide,
      `the concentration is the threshold: ${strict ? "Table 1 says above (>)" : "Table 2 says at or above (>=)"}`,
      null
    );
  }
  if (otherTable !== null && otherTable !== facts.drug) {
    add(otherTable, `by ${choice.conflicting?.source}`, null);
  }
  return readings;
}
var rowsInOrder, citationsOf;
var init_interpret = __esm({
  "src/tdm/interpret.ts"() {
    "use strict";
    init_kept_with();
    init_unit();
    init_ada_category();
    init_decision_facts();
    init_decision_sources();
    init_decision_steps();
    init_drug_category();
    init_inflammation();
    init_policy_grading();
    init_policy_row();
    init_sample_flags();
    init_trough_threshold();
    rowsInOrder = keptWith(
      (policy) => policy.rows.toSorted(
        (left, right) => STAGES.indexOf(left.stage) - STAGES.indexOf(right.stage) || left.priority - right.priority || Number(right.own) - Number(left.own)
      )
    );
    citationsOf = keptWith((_policy) => /* @__PURE__ */ new Map());
  }
});

// src/domain/well-id.ts
function wellAt(row, column) {
  if (row < 0 || row >= ROW_COUNT || column < 0 || column >= COLUMN_COUNT) return void 0;
  return ALL_WELLS[row * COLUMN_COUNT + column];
}
function wellIndex(well) {
  const row = well.charCodeAt(0) - 65;
  const column = well.length === 2 ? well.charCodeAt(1) - 49 : well.charCodeAt(2) - 39;
  return row * COLUMN_COUNT + column;
}
function wellPosition(well) {
  const index = wellIndex(well);
  return { row: Math.floor(index / COLUMN_COUNT), column: index % COLUMN_COUNT };
}
function parseWellId(text) {
  const match = /^([A-Ha-h])[\s\-:]?0?([1-9]|1[0-2])$/.exec(text.trim());
  if (match === null) return void 0;
  return `${match[1].toUpperCase()}${match[2]}`;
}
function compareWells(left, right) {
  return wellIndex(left) - wellIndex(right);
}
function parseWellRange(text) {
  const wells = /* @__PURE__ */ new Set();
  for (const part of text.split(/[,;\s]+/).filter((piece) => piece !== "")) {
    const corners = part.split(/[:-]/).map(parseWellId);
    const [first, last = first] = corners;
    if (corners.length > 2 || first === void 0 || last === void 0 || corners.includes(void 0))
      return void 0;
    const from = wellPosition(first);
    const to = wellPosition(last);
    for (let row = Math.min(from.row, to.row); row <= Math.max(from.row, to.row); row += 1) {
      for (let column = Math.min(from.column, to.column); column <= Math.max(from.column, to.column); column += 1) {
        wells.add(wellAt(row, column));
      }
    }
  }
  return wells.size === 0 ? void 0 : [...wells].sort(compareWells);
}
var ROW_LETTERS, ROW_COUNT, COLUMN_COUNT, ALL_WELLS;
var init_well_id = __esm({
  "src/domain/well-id.ts"() {
    "use strict";
    ROW_LETTERS = ["A", "B", "C", "D", "E", "F", "G", "H"];
    ROW_COUNT = 8;
    COLUMN_COUNT = 12;
    ALL_WELLS = ROW_LETTERS.flatMap(
      (row) => Array.from({ length: COLUMN_COUNT }, (_, column) => `${row}${column + 1}`)
    );
  }
});

// src/statistics/moments.ts
function mean(values) {
  const first = sum(values) / values.length;
  let rest = 0;
  for (const value of values) rest += value - first;
  return first + rest / values.length;
}
function sumOfSquares(values) {
  return squaresAbout(values, mean(values));
}
function sampleVariance(values) {
  return values.length < 2 ? Number.NaN : sumOfSquares(values) / (values.length - 1);
}
function sampleSd(values) {
  return Math.sqrt(sampleVariance(values));
}
function sampleSdAbout(values, centre2) {
  return Math.sqrt(squaresAbout(values, centre2) / (values.length - 1));
}
function cvPercent(values) {
  const centre2 = mean(values);
  return values.length < 2 || centre2 === 0 ? void 0 : 100 * sampleSdAbout(values, centre2) / Math.abs(centre2);
}
function median(values) {
  const sorted = values.toSorted((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  if (sorted.length % 2 === 1) return upper;
  return ((sorted[sorted.length / 2 - 1] ?? Number.NaN) + upper) / 2;
}
function sum(values) {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
function squaresAbout(values, centre2) {
  let total = 0;
  for (const value of values) total += (value - centre2) ** 2;
  return total;
}
var init_moments = __esm({
  "src/statistics/moments.ts"() {
    "use strict";
  }
});

// src/curve/response-at.ts
function responseAt(curve, x) {
  const { a, b, c, d, g } = curve.parameters;
  if (curve.model === "linear") return a + b * x;
  if (x === 0) return a;
  const ratio = (x / c) ** b;
  if (ratio < 1) {
    const risen = g === 1 ? ratio / (1 + ratio) : -Math.expm1(-g * Math.log1p(ratio));
    return a + (d - a) * risen;
  }
  return d + (a - d) * (g === 1 ? 1 / (1 + ratio) : Math.exp(-g * Math.log1p(ratio)));
}
function concentrationAt(curve, y) {
  const { a, b, c, d, g } = curve.parameters;
  if (curve.model === "linear") return b === 0 ? void 0 : (y - a) / b;
  const remaining = (y - d) / (a - d);
  const risen = (y - a) / (d - a);
  if (!(remaining > 0) || risen < 0) return void 0;
  if (risen === 0) return 0;
  const ratio = g === 1 ? risen / remaining : Math.expm1(-Math.log1p(-risen) / g);
  const x = c * ratio ** (1 / b);
  return Number.isFinite(x) ? x : void 0;
}
function gradientAt(curve, x) {
  const { a, b, c, d, g } = curve.parameters;
  if (curve.model === "linear") return [1, x];
  if (x === 0) return curve.model === "5pl" ? [1, 0, 0, 0, 0] : [1, 0, 0, 0];
  const logRatio = b * Math.log(x / c);
  const ratio = Math.exp(logRatio);
  const share3 = ratio === Infinity ? 1 : ratio / (1 + ratio);
  if (curve.model === "4pl") {
    const h2 = 1 / (1 + ratio);
    const byLogRatio2 = (d - a) * h2 * share3;
    return [h2, byLogRatio2 * logRatio / b, -byLogRatio2 * b / c, share3];
  }
  const log1p = logRatio > 36 ? logRatio : Math.log1p(ratio);
  const h = g === 1 ? 1 / (1 + ratio) : Math.exp(-g * log1p);
  const k = g === 1 ? share3 : -Math.expm1(-g * log1p);
  const byLogRatio = (d - a) * g * h * share3;
  return [h, byLogRatio * logRatio / b, -byLogRatio * b / c, k, (d - a) * h * log1p];
}
function wellVariance(variance, x, y) {
  const { sigma2, theta, floor } = variance;
  if (theta === 0) return sigma2;
  const size = Math.max(variance.of === "concentration" ? x : Math.abs(y), floor);
  return sigma2 * size ** (2 * theta);
}
function curveVariance(curve, x) {
  const gradient = gradientAt(curve, x);
  const covariance = curve.predictionCovariance;
  let total = 0;
  for (let i = 0; i < gradient.length; i += 1) {
    const row = covariance[i];
    const gi = gradient[i];
    total += gi * gi * row[i];
    for (let j = 0; j < i; j += 1) total += 2 * gi * gradient[j] * row[j];
  }
  return Math.max(total, 0);
}
function parameterNames(model) {
  if (model === "linear") return ["a", "b"];
  return model === "5pl" ? ["a", "b", "c", "d", "g"] : ["a", "b", "c", "d"];
}
var init_response_at = __esm({
  "src/curve/response-at.ts"() {
    "use strict";
  }
});

// src/assay/formula-functions.ts
function single(value) {
  if (typeof value === "number") return value;
  throw new Error("this function takes one number, not a list");
}
var FORMULA_FUNCTIONS;
var init_formula_functions = __esm({
  "src/assay/formula-functions.ts"() {
    "use strict";
    init_moments();
    FORMULA_FUNCTIONS = {
      mean: (...args) => mean(args.flat()),
      sd: (...args) => sampleSd(args.flat()),
      cv: (...args) => 100 * sampleSd(args.flat()) / mean(args.flat()),
      median: (...args) => median(args.flat()),
      min: (...args) => Math.min(...args.flat()),
      max: (...args) => Math.max(...args.flat()),
      sum: (...args) => args.flat().reduce((total, value) => total + value, 0),
      count: (...args) => args.flat().length,
      sqrt: (value) => Math.sqrt(single(value)),
      log10: (value) => Math.log10(single(value)),
      ln: (value) => Math.log(single(value)),
      exp: (value) => Math.exp(single(value)),
      abs: (value) => Math.abs(single(value))
    };
  }
});

// src/assay/formula-evaluator.ts
async function loadFormulaEvaluator() {
  const parse = await loadParser();
  const checked2 = /* @__PURE__ */ new Map();
  return (formula, scope) => {
    const known = checked2.get(formula) ?? checkFormula(formula, parse);
    checked2.set(formula, known);
    const values = known.names.map((name) => scope[name]);
    if (values.some((value) => value === void 0 || typeof value !== "number" && value.length === 0))
      return void 0;
    const result = known.evaluate({ ...scope, ...FORMULA_FUNCTIONS });
    if (typeof result === "boolean") return result;
    if (typeof result === "number") return Number.isFinite(result) ? result : void 0;
    throw formulaError(formula, "it gives a list, not one number", "use mean(...), median(...), min(...) or max(...)");
  };
}
async function loadParser() {
  const number5 = await Promise.resolve().then(() => __toESM(require("./lib/mathjs.cjs"), 1));
  const math = number5.create({
    ...{ ...number5.parseDependencies, ...number5.addDependencies, ...number5.subtractDependencies },
    ...{ ...number5.multiplyDependencies, ...number5.divideDependencies, ...number5.powDependencies },
    ...{ ...number5.unaryMinusDependencies, ...number5.unaryPlusDependencies },
    ...{ ...number5.smallerDependencies, ...number5.largerDependencies, ...number5.smallerEqDependencies },
    ...{ ...number5.largerEqDependencies, ...number5.equalDependencies, ...number5.unequalDependencies },
    ...{ ...number5.andDependencies, ...number5.orDependencies, ...number5.notDependencies }
  });
  return (text) => math.parse(text);
}
function checkFormula(formula, parse) {
  if (formula.length > MAX_LENGTH) throw formulaError(formula, `it is longer than ${MAX_LENGTH} characters`);
  let root;
  try {
    root = parse(formula);
  } catch (error) {
    throw formulaError(formula, error instanceof Error ? error.message : "it cannot be read");
  }
  const names = /* @__PURE__ */ new Set();
  let nodes = 0;
  root.traverse((node, path, parent) => {
    nodes += 1;
    if (nodes > MAX_NODES) throw formulaError(formula, `it has more than ${MAX_NODES} parts`);
    checkNode(formula, node, parent?.type === "FunctionNode" && path === "fn");
    if (node.type === "SymbolNode" && !(parent?.type === "FunctionNode" && path === "fn"))
      names.add(node.name);
  });
  const code = root.compile();
  return { names: [...names], evaluate: (scope) => evaluateChecked(formula, () => code.evaluate(scope)) };
}
function evaluateChecked(formula, evaluate) {
  try {
    return evaluate();
  } catch (error) {
    throw formulaError(
      formula,
      error instanceof Error ? error.message : "it cannot be calculated",
      "lists go into mean(...), sd(...), median(...)"
    );
  }
}
function checkNode(formula, node, isFunctionName) {
  switch (node.type) {
    case "ParenthesisNode":
    case "RelationalNode":
    case "ConditionalNode":
      return;
    case "ConstantNode": {
      const kind = typeof node.value;
      if (kind !== "number" && kind !== "boolean")
        throw formulaError(formula, "it holds a text; only numbers are allowed");
      return;
    }
    case "OperatorNode": {
      const operator = node;
      if (!OPERATORS.has(operator.fn)) throw formulaError(formula, `the operator "${operator.op}" is not allowed`);
      return;
    }
    case "FunctionNode": {
      const name = node.fn.type === "SymbolNode" ? node.fn.name : "";
      if (Object.hasOwn(FORMULA_FUNCTIONS, name)) return;
      const known = Object.keys(FORMULA_FUNCTIONS);
      throw formulaError(
        formula,
        `the function "${name}" is not known`,
        `${didYouMean(name, known)}Functions: ${known.join(", ")}`
      );
    }
    case "SymbolNode": {
      const { name } = node;
      if (isFunctionName || Object.hasOwn(FORMULA_NAMES, name)) return;
      const known = Object.keys(FORMULA_NAMES);
      throw formulaError(
        formula,
        `the name "${name}" is not known`,
        `${didYouMean(name, known)}Names: ${known.join(", ")}`
      );
    }
    default:
      throw formulaError(formula, `${node.type.replace(/Node$/, "").toLowerCase()} is not allowed in a formula`);
  }
}
function formulaError(formula, because, hint) {
  const message = `the formula "${formula.length > 60 ? `${formula.slice(0, 57)}...` : formula}" cannot be used: ${because}`;
  return new InputError("settings", { code: "FORMULA", message, ...hint === void 0 ? {} : { hint } });
}
var FORMULA_NAMES, MAX_LENGTH, MAX_NODES, OPERATORS;
var init_formula_evaluator = __esm({
  "src/assay/formula-evaluator.ts"() {
    "use strict";
    init_did_you_mean();
    init_input_error();
    init_formula_functions();
    FORMULA_NAMES = {
      blank: "responses of the blank wells",
      nc: "responses of the negative controls",
      pc: "responses of the positive controls",
      cutoff: "responses of the cut-off controls",
      zero: "responses of the zero standard",
      bottom: "responses of the lowest standard above zero",
      top: "responses of the highest standard",
      r2: "coefficient of determination of the standard curve"
    };
    MAX_LENGTH = 500;
    MAX_NODES = 200;
    OPERATORS = /* @__PURE__ */ new Set([
      ...["add", "subtract", "multiply", "divide", "pow", "unaryMinus", "unaryPlus"],
      ...["smaller", "larger", "smallerEq", "largerEq", "equal", "unequal", "and", "or", "not"]
    ]);
  }
});

// src/plate-reader/containers/scan-xml.ts
function scanXml(xml, events) {
  let at3 = 0;
  for (; ; ) {
    const start = xml.indexOf("<", at3);
    if (start < 0) return;
    if (start > at3) events.text(xml.slice(at3, start));
    if (xml.startsWith("<!--", start)) at3 = after(xml, "-->", start);
    else if (xml.startsWith("<![CDATA[", start)) {
      const end = after(xml, "]]>", start);
      events.text(xml.slice(start + 9, end - 3).replace(/&/g, "&amp;"));
      at3 = end;
    } else if (xml[start + 1] === "?" || xml[start + 1] === "!") at3 = after(xml, ">", start);
    else {
      const end = after(xml, ">", start);
      tag(xml.slice(start + 1, end - 1), events);
      at3 = end;
    }
  }
}
function attributeOf(attributes, name) {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === void 0 ? void 0 : decodeEntities(value);
}
function decodeEntities(text) {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== void 0) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = Number.parseInt(hex ?? decimal, hex === void 0 ? 10 : 16);
    return code <= 1114111 ? String.fromCodePoint(code) : whole;
  });
}
function tag(content, events) {
  if (content.startsWith("/")) {
    events.close(localName(content.slice(1).trim()));
    return;
  }
  const closed = content.endsWith("/");
  const body = closed ? content.slice(0, -1) : content;
  const space = body.search(/\s/);
  const name = localName(space < 0 ? body : body.slice(0, space));
  events.open(name, space < 0 ? "" : body.slice(space));
  if (closed) events.close(name);
}
function localName(name) {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
function after(xml, mark, from) {
  const at3 = xml.indexOf(mark, from);
  return at3 < 0 ? xml.length + mark.length : at3 + mark.length;
}
var ENTITIES;
var init_scan_xml = __esm({
  "src/plate-reader/containers/scan-xml.ts"() {
    "use strict";
    ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  }
});

// src/plate-reader/containers/sheet-builder.ts
function createSheetBuilder() {
  const rows = /* @__PURE__ */ new Map();
  let count2 = 0;
  let last = -1;
  return {
    set: (row, column, value) => {
      if (column >= MAX_COLUMNS || value === "") return;
      let target = rows.get(row);
      if (target === void 0) {
        target = { cells: [], numeric: /* @__PURE__ */ new Set() };
        rows.set(row, target);
        last = Math.max(last, row);
      }
      while (target.cells.length < column) {
        target.cells.push("");
        count2 += 1;
      }
      count2 += 1;
      if (count2 > MAX_CELLS2) throw unreadable("REFUSED_TOO_LARGE", `a sheet holds more than ${MAX_CELLS2} cells`);
      if (typeof value === "number") {
        target.numeric.add(column);
        target.cells[column] = String(value);
      } else target.cells[column] = value.trim();
    },
    build: (name) => ({ name, rows: denseRows(rows, last) })
  };
}
function denseRows(rows, last) {
  const dense = [];
  let previous = -1;
  for (const index of [...rows.keys()].sort((left, right) => left - right)) {
    for (let blank = Math.max(previous + 1, index - 20); blank < index; blank += 1)
      dense.push({ cells: [], line: blank + 1 });
    const row = rows.get(index);
    if (row !== void 0) dense.push({ cells: row.cells, line: index + 1, numeric: row.numeric });
    previous = index;
  }
  return last < 0 ? [] : dense;
}
var MAX_COLUMNS, MAX_CELLS2;
var init_sheet_builder = __esm({
  "src/plate-reader/containers/sheet-builder.ts"() {
    "use strict";
    init_plate_reader_errors();
    MAX_COLUMNS = 2e3;
    MAX_CELLS2 = 3e6;
  }
});

// src/plate-reader/containers/crc32.ts
function crc32(bytes) {
  let crc = 4294967295;
  for (const byte of bytes) crc = crc >>> 8 ^ TABLE[(crc ^ byte) & 255];
  return (crc ^ 4294967295) >>> 0;
}
var POLYNOMIAL, TABLE;
var init_crc32 = __esm({
  "src/plate-reader/containers/crc32.ts"() {
    "use strict";
    POLYNOMIAL = 3988292384;
    TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
      let value = byte;
      for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? value >>> 1 ^ POLYNOMIAL : value >>> 1;
      return value;
    });
  }
});

// src/plate-reader/containers/zip-archive.ts
function openZip(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  const total = entries.reduce((sum2, entry) => sum2 + entry.size, 0);
  const largest2 = Math.max(0, ...entries.map((entry) => entry.size));
  if (total > MAX_TOTAL_BYTES || largest2 > MAX_ENTRY_BYTES) {
    throw unreadable("REFUSED_TOO_LARGE", `the spreadsheet unpacks to ${Math.round(total / 1e6)} MB`);
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: entries.map((entry) => entry.name),
    readText: async (name) => {
      const entry = byName.get(name);
      return entry === void 0 ? void 0 : new TextDecoder().decode(await unpack(bytes, view, entry));
    }
  };
}
function readDirectory(bytes, view) {
  const end = findEnd(view);
  if (end === void 0) throw broken("its directory is missing");
  const count2 = view.getUint16(end + 10, true);
  let at3 = view.getUint32(end + 16, true);
  if (count2 > MAX_ENTRIES) throw unreadable("REFUSED_TOO_LARGE", `the spreadsheet holds ${count2} parts`);
  const entries = [];
  for (let index = 0; index < count2; index += 1) {
    if (at3 + 46 > bytes.length || view.getUint32(at3, true) !== CENTRAL_SIGNATURE)
      throw broken("its directory is cut off");
    const nameLength = view.getUint16(at3 + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at3 + 46, at3 + 46 + nameLength));
    entries.push({
      name: name.replace(/\\/g, "/").replace(/^\//, ""),
      method: view.getUint16(at3 + 10, true),
      compressedSize: view.getUint32(at3 + 20, true),
      size: view.getUint32(at3 + 24, true),
      crc: view.getUint32(at3 + 16, true),
      offset: view.getUint32(at3 + 42, true),
      encrypted: (view.getUint16(at3 + 8, true) & 1) === 1
    });
    at3 += 46 + nameLength + view.getUint16(at3 + 30, true) + view.getUint16(at3 + 32, true);
  }
  return entries;
}
function findEnd(view) {
  const lowest = Math.max(0, view.byteLength - 22 - 65535);
  for (let at3 = view.byteLength - 22; at3 >= lowest; at3 -= 1) {
    if (view.getUint32(at3, true) === END_SIGNATURE) return at3;
  }
  return void 0;
}
async function unpack(bytes, view, entry) {
  if (entry.encrypted) throw unreadable("REFUSED_UNSUPPORTED_CONTAINER", "the spreadsheet is protected by a password");
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE)
    throw broken(`${entry.name} is missing`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length < entry.compressedSize) throw broken(`${entry.name} is cut off`);
  if (entry.method === 0) return checked(packed, entry);
  if (entry.method !== 8)
    throw unreadable("REFUSED_UNSUPPORTED_CONTAINER", "the spreadsheet is packed in an unusual way");
  return checked(await inflate(packed, entry), entry);
}
async function inflate(packed, entry) {
  const target = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  for (; ; ) {
    const { done, value } = await reader.read().catch(() => {
      throw broken(`${entry.name} is damaged`);
    });
    if (done) break;
    if (filled + value.length > entry.size) {
      await reader.cancel().catch(() => void 0);
      throw unreadable("REFUSED_TOO_LARGE", `${entry.name} of the spreadsheet unpacks to more than it states`);
    }
    target.set(value, filled);
    filled += value.length;
  }
  if (filled < entry.size) throw broken(`${entry.name} is cut off`);
  return target;
}
function checked(content, entry) {
  if (crc32(content) !== entry.crc) throw broken(`${entry.name} does not have the checksum that the file states`);
  return content;
}
function broken(because) {
  return unreadable("REFUSED_MALFORMED", `the spreadsheet cannot be opened: ${because}`);
}
var MAX_ENTRY_BYTES, MAX_TOTAL_BYTES, MAX_ENTRIES, END_SIGNATURE, CENTRAL_SIGNATURE, LOCAL_SIGNATURE;
var init_zip_archive = __esm({
  "src/plate-reader/containers/zip-archive.ts"() {
    "use strict";
    init_plate_reader_errors();
    init_crc32();
    MAX_ENTRY_BYTES = 5e7;
    MAX_TOTAL_BYTES = 12e7;
    MAX_ENTRIES = 5e3;
    END_SIGNATURE = 101010256;
    CENTRAL_SIGNATURE = 33639248;
    LOCAL_SIGNATURE = 67324752;
  }
});

// src/plate-reader/containers/read-xlsx.ts
var read_xlsx_exports = {};
__export(read_xlsx_exports, {
  readXlsx: () => readXlsx
});
async function readXlsx(bytes) {
  const archive = openZip(bytes);
  const workbook2 = await archive.readText("xl/workbook.xml");
  if (workbook2 === void 0) throw unreadable("REFUSED_UNSUPPORTED_CONTAINER", `the file is ${packageName(archive)}`);
  const strings = readSharedStrings(await archive.readText(findName(archive, "xl/sharedstrings.xml")) ?? "");
  const sheets = [];
  for (const { name, path } of await sheetPaths(archive, workbook2)) {
    const xml = await archive.readText(path);
    if (xml !== void 0) sheets.push(readSheet3(name, xml, strings));
  }
  if (sheets.length === 0) throw unreadable("REFUSED_MALFORMED", "the workbook holds no sheet");
  return sheets;
}
function packageName({ names }) {
  if (names.includes("xl/workbook.bin")) return "a binary Excel workbook (.xlsb)";
  if (names.includes("content.xml")) return "an OpenDocument file";
  if (names.some((name) => name.startsWith("word/"))) return "a Word document";
  if (names.some((name) => name.startsWith("ppt/"))) return "a PowerPoint document";
  return names.some((name) => name.endsWith(".iwa")) ? "an Apple Numbers document" : "a ZIP archive";
}
function findName({ names }, lowerCase) {
  return names.find((name) => name.toLowerCase() === lowerCase) ?? lowerCase;
}
async function sheetPaths(archive, workbook2) {
  const targets = /* @__PURE__ */ new Map();
  scanXml(await archive.readText("xl/_rels/workbook.xml.rels") ?? "", {
    open: (element, attributes) => {
      const id = attributeOf(attributes, "Id");
      const target = attributeOf(attributes, "Target");
      if (element === "Relationship" && id !== void 0 && target !== void 0) targets.set(id, target);
    },
    close: () => {
    },
    text: () => {
    }
  });
  const sheets = [];
  scanXml(workbook2, {
    open: (element, attributes) => {
      if (element !== "sheet") return;
      const id = attributeOf(attributes, "(?:\\w+:)id") ?? "";
      const target = targets.get(id) ?? `worksheets/sheet${sheets.length + 1}.xml`;
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
      sheets.push({ name: attributeOf(attributes, "name") ?? `Sheet${sheets.length + 1}`, path });
    },
    close: () => {
    },
    text: () => {
    }
  });
  return sheets.filter(({ path }) => !path.includes("chartsheets/"));
}
function readSharedStrings(xml) {
  const strings = [];
  let current = "";
  let inText = false;
  let phonetic = false;
  scanXml(xml, {
    open: (element) => {
      if (element === "si") current = "";
      else if (element === "rPh") phonetic = true;
      else if (element === "t") inText = true;
    },
    close: (element) => {
      if (element === "si") strings.push(current);
      else if (element === "rPh") phonetic = false;
      else if (element === "t") inText = false;
    },
    text: (text) => {
      if (inText && !phonetic) current += cellText(text);
    }
  });
  return strings;
}
function readSheet3(name, xml, strings) {
  const builder = createSheetBuilder();
  let row = -1;
  let column = -1;
  let type = "n";
  let value = "";
  let collecting = false;
  scanXml(xml, {
    open: (element, attributes) => {
      if (element === "row") {
        const stated3 = Number(attributeOf(attributes, "r"));
        row = Number.isInteger(stated3) && stated3 > 0 ? stated3 - 1 : row + 1;
        column = -1;
      } else if (element === "c") {
        const place = /^([A-Z]{1,3})\d+$/.exec(attributeOf(attributes, "r") ?? "");
        column = place === null ? column + 1 : columnIndex(place[1]);
        type = attributeOf(attributes, "t") ?? "n";
        value = "";
      } else if (element === "v" || element === "t") collecting = true;
    },
    close: (element) => {
      if (element === "v" || element === "t") collecting = false;
      else if (element === "c" && row >= 0) builder.set(row, column, cellValue(type, value, strings));
    },
    text: (text) => {
      if (collecting) value += text;
    }
  });
  return builder.build(name);
}
function cellValue(type, value, strings) {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  if (type !== "n") return cellText(value);
  const number5 = value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number5) ? number5 : cellText(value);
}
function cellText(text) {
  const decoded = decodeEntities(text);
  return decoded.includes("_x") ? decoded.replace(/_x([0-9A-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : decoded;
}
function columnIndex(letters) {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
var init_read_xlsx = __esm({
  "src/plate-reader/containers/read-xlsx.ts"() {
    "use strict";
    init_plate_reader_errors();
    init_scan_xml();
    init_sheet_builder();
    init_zip_archive();
  }
});

// src/plate-reader/containers/biff-strings.ts
function readSegments(segments) {
  let segment = 0;
  let at3 = 0;
  const settle = () => {
    while (segment < segments.length && at3 >= segments[segment].length) {
      segment += 1;
      at3 = 0;
    }
  };
  const uint8 = () => {
    settle();
    const value = segments[segment]?.[at3] ?? 0;
    at3 += 1;
    return value;
  };
  const uint16 = () => uint8() + uint8() * 256;
  const uint32 = () => uint16() + uint16() * 65536;
  const atEnd = () => {
    settle();
    return segment >= segments.length;
  };
  const skip = (count2) => {
    for (let left = count2; left > 0 && !atEnd(); ) {
      const step = Math.min(left, segments[segment].length - at3);
      at3 += step;
      left -= step;
    }
  };
  const characters = (count2, firstWide) => {
    let wide = firstWide;
    let text = "";
    let left = count2;
    while (left > 0 && segment < segments.length) {
      const bytes = segments[segment];
      if (at3 >= bytes.length) {
        segment += 1;
        at3 = 0;
        if (segment < segments.length) wide = (uint8() & 1) === 1;
        continue;
      }
      const width = wide ? 2 : 1;
      const fitting = Math.min(left, Math.max(1, Math.floor((bytes.length - at3) / width)));
      text += decodeCharacters(bytes.subarray(at3, at3 + fitting * width), wide);
      at3 += fitting * width;
      left -= fitting;
    }
    return text;
  };
  const richString = () => {
    const length = uint16();
    const flags = uint8();
    const runs = (flags & 8) === 0 ? 0 : uint16();
    const extended = (flags & 4) === 0 ? 0 : uint32();
    const text = characters(length, (flags & 1) === 1);
    skip(runs * 4 + extended);
    return text;
  };
  return { atEnd, uint8, uint16, uint32, richString };
}
function decodeCharacters(bytes, wide) {
  return new TextDecoder(wide ? "utf-16le" : "windows-1252").decode(bytes);
}
var init_biff_strings = __esm({
  "src/plate-reader/containers/biff-strings.ts"() {
    "use strict";
  }
});

// src/plate-reader/containers/compound-file.ts
function readCompoundStream(bytes, names) {
  const file = openCompound(bytes);
  const entry = file.entries.find(({ name }) => names.includes(name));
  if (entry === void 0) {
    const what = file.entries.some(({ name }) => /WordDocument/.test(name)) ? "a Word document" : "a binary document";
    throw unreadable("REFUSED_UNSUPPORTED_CONTAINER", `the file is ${what}, not an Excel workbook`);
  }
  return entry.size < file.miniCutoff ? file.readMini(entry) : file.readChain(entry.start, entry.size);
}
function openCompound(bytes) {
  if (bytes.length < 512) throw broken2();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << view.getUint16(30, true);
  const miniSize = 1 << view.getUint16(32, true);
  if (sectorSize !== 512 && sectorSize !== 4096 || miniSize !== 64) throw broken2();
  const sectorCount = Math.ceil(bytes.length / sectorSize) - 1;
  const fat = readFat(view, sectorSize, sectorCount);
  const chain = (start, next) => {
    const sectors = [];
    for (let sector = start; sector !== END_OF_CHAIN && sector < 4294967290; sector = next[sector] ?? END_OF_CHAIN) {
      sectors.push(sector);
      if (sectors.length > next.length) throw broken2();
    }
    return sectors;
  };
  const readChain = (start, size) => gather(
    chain(start, fat).map((sector) => bytes.subarray((sector + 1) * sectorSize, (sector + 2) * sectorSize)),
    size
  );
  const entries = readDirectory2(readChain(view.getUint32(48, true)));
  const root = entries.find((entry) => entry.isRoot);
  const miniFat = toNumbers(readChain(view.getUint32(60, true)));
  return {
    entries,
    miniCutoff: view.getUint32(56, true),
    readChain,
    readMini: ({ start, size }) => {
      const container = root === void 0 ? new Uint8Array() : readChain(root.start, root.size);
      const parts = chain(start, miniFat).map(
        (sector) => container.subarray(sector * miniSize, (sector + 1) * miniSize)
      );
      return gather(parts, size);
    }
  };
}
function readFat(view, sectorSize, sectorCount) {
  const perSector = sectorSize / 4;
  const fatSectors = [];
  for (let index = 0; index < HEADER_DIFAT_ENTRIES; index += 1) fatSectors.push(view.getUint32(76 + index * 4, true));
  let difat = view.getUint32(68, true);
  for (let guard = 0; difat < sectorCount && guard <= sectorCount; guard += 1) {
    const base = (difat + 1) * sectorSize;
    for (let index = 0; index < perSector - 1; index += 1) fatSectors.push(readNumberAt(view, base + index * 4));
    difat = readNumberAt(view, base + (perSector - 1) * 4);
  }
  const fat = [];
  for (const sector of fatSectors) {
    if (sector >= sectorCount) continue;
    for (let index = 0; index < perSector; index += 1)
      fat.push(readNumberAt(view, (sector + 1) * sectorSize + index * 4));
  }
  return fat;
}
function readNumberAt(view, at3) {
  return at3 + 4 <= view.byteLength ? view.getUint32(at3, true) : END_OF_CHAIN;
}
function readDirectory2(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = [];
  for (let at3 = 0; at3 + 128 <= bytes.length; at3 += 128) {
    const length = view.getUint16(at3 + 64, true);
    if (length < 2 || length > 64) continue;
    entries.push({
      name: new TextDecoder("utf-16le").decode(bytes.subarray(at3, at3 + length - 2)),
      start: view.getUint32(at3 + 116, true),
      size: view.getUint32(at3 + 120, true),
      isRoot: view.getUint8(at3 + 66) === 5
    });
  }
  return entries;
}
function toNumbers(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}
function gather(parts, size) {
  const length = parts.reduce((sum2, part) => sum2 + part.length, 0);
  const whole = new Uint8Array(length);
  let at3 = 0;
  for (const part of parts) {
    whole.set(part, at3);
    at3 += part.length;
  }
  return size === void 0 ? whole : whole.subarray(0, size);
}
function broken2() {
  return unreadable("REFUSED_MALFORMED", "the spreadsheet cannot be opened: its container is damaged");
}
var END_OF_CHAIN, HEADER_DIFAT_ENTRIES;
var init_compound_file = __esm({
  "src/plate-reader/containers/compound-file.ts"() {
    "use strict";
    init_plate_reader_errors();
    END_OF_CHAIN = 4294967294;
    HEADER_DIFAT_ENTRIES = 109;
  }
});

// src/plate-reader/containers/read-xls.ts
var read_xls_exports = {};
__export(read_xls_exports, {
  readXls: () => readXls
});
async function readXls(bytes) {
  const stream = readCompoundStream(bytes, ["Workbook", "Book", "WORKBOOK", "BOOK"]);
  const globals = readGlobals(stream);
  const sheets = globals.sheets.map(({ name, offset }) => readSheet4(stream, offset, name, globals));
  if (sheets.length === 0) throw unreadable("REFUSED_MALFORMED", "the workbook holds no sheet");
  return sheets;
}
function* recordsFrom(stream, start) {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at3 = start; at3 + 4 <= stream.length; ) {
    const type = view.getUint16(at3, true);
    const length = view.getUint16(at3 + 2, true);
    const body = stream.subarray(at3 + 4, at3 + 4 + length);
    if (body.length < length) return;
    yield { type, body, view: new DataView(body.buffer, body.byteOffset, body.byteLength) };
    at3 += 4 + length;
  }
}
function readGlobals(stream) {
  let version = BIFF8;
  const sheets = [];
  const table = [];
  let inTable = false;
  for (const { type, body, view } of recordsFrom(stream, 0)) {
    if (type === RECORD.endOfFile) break;
    if (type === RECORD.filePass) {
      throw unreadable("REFUSED_UNSUPPORTED_CONTAINER", "the spreadsheet is protected by a password");
    }
    if (type === RECORD.begin && body.length >= 2) version = view.getUint16(0, true);
    if (type === RECORD.boundSheet && body.length >= 8 && body[5] === 0) {
      sheets.push({ name: sheetName(body, version), offset: view.getUint32(0, true) });
    }
    inTable = type === RECORD.sharedStrings || inTable && type === RECORD.continued;
    if (inTable) table.push(body);
  }
  return { wideStrings: version >= BIFF8, strings: readStringTable(table), sheets };
}
function sheetName(body, version) {
  const length = body[6] ?? 0;
  if (version < BIFF8) return decodeCharacters(body.subarray(7, 7 + length), false);
  const wide = ((body[7] ?? 0) & 1) === 1;
  return decodeCharacters(body.subarray(8, 8 + length * (wide ? 2 : 1)), wide);
}
function readStringTable(segments) {
  const reader = readSegments(segments);
  reader.uint32();
  const count2 = reader.uint32();
  const strings = [];
  while (strings.length < count2 && !reader.atEnd()) strings.push(reader.richString());
  return strings;
}
function readSheet4(stream, offset, name, globals) {
  const builder = createSheetBuilder();
  let pending;
  let depth = 0;
  for (const record of recordsFrom(stream, offset)) {
    if (record.type === RECORD.begin) depth += 1;
    else if (record.type === RECORD.endOfFile) {
      depth -= 1;
      if (depth <= 0) break;
    } else if (depth === 1) pending = readCell(record, builder, globals, pending);
  }
  return builder.build(name);
}
function readCell({ type, body, view }, builder, globals, pending) {
  if (type === RECORD.formulaString) {
    if (pending !== void 0) builder.set(pending.row, pending.column, plainString(body, 0, globals.wideStrings));
    return void 0;
  }
  if (body.length < 6) return pending;
  const row = view.getUint16(0, true);
  const column = view.getUint16(2, true);
  if (type === RECORD.number && body.length >= 14) setNumber(builder, row, column, view.getFloat64(6, true));
  else if (type === RECORD.rk && body.length >= 10) setNumber(builder, row, column, rkNumber(view, 6));
  else if (type === RECORD.multipleRk) {
    for (let at3 = 4, next = column; at3 + 6 <= body.length - 2; at3 += 6, next += 1) {
      setNumber(builder, row, next, rkNumber(view, at3 + 2));
    }
  } else if (type === RECORD.sharedString && body.length >= 10) {
    builder.set(row, column, globals.strings[view.getUint32(6, true)] ?? "");
  } else if (type === RECORD.label || type === RECORD.richString) {
    builder.set(row, column, plainString(body, 6, globals.wideStrings));
  } else if (type === RECORD.booleanOrError && body.length >= 8) {
    builder.set(row, column, body[7] === 1 ? ERRORS[body[6] ?? 0] ?? "#N/A" : body[6] === 1 ? "TRUE" : "FALSE");
  } else if (type === RECORD.formula && body.length >= 14) return readFormula(body, view, builder, row, column);
  return void 0;
}
function readFormula(body, view, builder, row, column) {
  if (view.getUint16(12, true) !== 65535) {
    setNumber(builder, row, column, view.getFloat64(6, true));
    return void 0;
  }
  if (body[6] === 0) return { row, column };
  if (body[6] === 1) builder.set(row, column, body[8] === 1 ? "TRUE" : "FALSE");
  else if (body[6] === 2) builder.set(row, column, ERRORS[body[8] ?? 0] ?? "#N/A");
  return void 0;
}
function setNumber(builder, row, column, value) {
  builder.set(row, column, Number.isFinite(value) ? value : "#NUM!");
}
function rkNumber(view, at3) {
  const bits = view.getInt32(at3, true);
  const scaled = (bits & 1) === 1;
  let value;
  if ((bits & 2) === 2) value = bits >> 2;
  else {
    const double = new DataView(new ArrayBuffer(8));
    double.setInt32(4, bits & ~3, true);
    value = double.getFloat64(0, true);
  }
  return scaled ? value / 100 : value;
}
function plainString(body, at3, wideStrings) {
  if (body.length < at3 + 2) return "";
  const length = (body[at3] ?? 0) + (body[at3 + 1] ?? 0) * 256;
  if (!wideStrings) return decodeCharacters(body.subarray(at3 + 2, at3 + 2 + length), false);
  const wide = ((body[at3 + 2] ?? 0) & 1) === 1;
  return decodeCharacters(body.subarray(at3 + 3, at3 + 3 + length * (wide ? 2 : 1)), wide);
}
var RECORD, BIFF8, ERRORS;
var init_read_xls = __esm({
  "src/plate-reader/containers/read-xls.ts"() {
    "use strict";
    init_plate_reader_errors();
    init_biff_strings();
    init_compound_file();
    init_sheet_builder();
    RECORD = {
      formula: 6,
      endOfFile: 10,
      filePass: 47,
      continued: 60,
      boundSheet: 133,
      multipleRk: 189,
      richString: 214,
      sharedStrings: 252,
      sharedString: 253,
      number: 515,
      label: 516,
      booleanOrError: 517,
      formulaString: 519,
      rk: 638,
      begin: 2057
    };
    BIFF8 = 1536;
    ERRORS = {
      0: "#NULL!",
      7: "#DIV/0!",
      15: "#VALUE!",
      23: "#REF!",
      29: "#NAME?",
      36: "#NUM!",
      42: "#N/A"
    };
  }
});

// src/assay/built-in-assays.ts
var SOURCE_DOCUMENT2, INFLIXIMAB, ANTI_INFLIXIMAB, BUILT_IN_ASSAYS;
var init_built_in_assays = __esm({
  "src/assay/built-in-assays.ts"() {
    "use strict";
    SOURCE_DOCUMENT2 = "BenchChem Technical Support Center, Troubleshooting Loss of Response to Infliximab Therapy (December 2025)";
    INFLIXIMAB = {
      schemaVersion: 1,
      id: "infliximab",
      title: "Infliximab trough concentration, ELISA",
      version: "1",
      analyte: { kind: "drug", name: "infliximab" },
      read: { primaryNm: 450, subtractReference: false },
      standards: {},
      blank: "none",
      curve: { model: "4pl", weighting: "none", fitOn: "means", range: "standards" },
      replicates: { maxCvPercent: 20, maxCvPercentAtLimits: 25, cvOn: "response" },
      acceptance: { preset: "ich-m10", criteria: {}, rules: [] },
      reportUnit: "\xB5g/mL",
      source: `${SOURCE_DOCUMENT2}, protocol 1; acceptance after ICH M10`
    };
    ANTI_INFLIXIMAB = {
      schemaVersion: 1,
      id: "anti-infliximab",
      title: "Anti-infliximab antibodies, bridging ELISA",
      version: "1",
      analyte: { kind: "ada", name: "anti-infliximab antibodies" },
      read: { primaryNm: 450, subtractReference: false },
      standards: {},
      blank: "none",
      curve: { model: "4pl", weighting: "none", fitOn: "means", range: "standards" },
      replicates: { maxCvPercent: 20, cvOn: "response" },
      cutPoint: {
        kind: "floating",
        factor: 2,
        negativeControl: "mean",
        minimumNegativeControls: 3,
        maxNegativeControlCvPercent: 20,
        provisional: true,
        source: "double background, EMA Guideline on immunogenicity assessment of therapeutic proteins (2017)"
      },
      drugTolerance: "unknown",
      acceptance: { preset: "minimal", criteria: {}, rules: [] },
      source: `${SOURCE_DOCUMENT2}, protocol 2; cut point provisional`
    };
    BUILT_IN_ASSAYS = new Map(
      [INFLIXIMAB, ANTI_INFLIXIMAB].map((assay) => [assay.id, assay])
    );
  }
});

// src/assay/settings-document.ts
var settings_document_exports = {};
__export(settings_document_exports, {
  readSettingsDocument: () => readSettingsDocument
});
async function readSettingsDocument(text) {
  if (text.length > MAX_CHARACTERS) {
    throw new InputError("settings", {
      code: "SETTINGS_SYNTAX",
      message: `the file has more than ${MAX_CHARACTERS} characters`
    });
  }
  const { default: yaml } = await Promise.resolve().then(() => __toESM(require("./lib/yaml.cjs"), 1));
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text.replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false
  });
  if (document.errors.length > 0) {
    throw new InputError(
      "settings",
      document.errors.map((error) => ({
        code: "SETTINGS_SYNTAX",
        message: `not valid YAML or JSON: ${firstLine2(error.message)}`,
        hint: "check indentation, colons and quotes at this place",
        at: placeAt(lines, error.pos[0])
      }))
    );
  }
  return {
    value: document.toJS({ maxAliasCount: MAX_ALIASES }) ?? void 0,
    placeOf: (path) => placeAt(lines, offsetOf(yaml, document.contents, path))
  };
}
function offsetOf({ isMap, isScalar, isSeq }, root, path) {
  let node = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === void 0) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = node?.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
function placeAt(lines, offset) {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
function firstLine2(text) {
  return text.split("\n", 1)[0] ?? text;
}
var MAX_CHARACTERS, MAX_ALIASES;
var init_settings_document = __esm({
  "src/assay/settings-document.ts"() {
    "use strict";
    init_input_error();
    MAX_CHARACTERS = 1e6;
    MAX_ALIASES = 50;
  }
});

// src/assay/schema-check.ts
var schema_check_exports = {};
__export(schema_check_exports, {
  checkAgainstSchema: () => checkAgainstSchema
});
async function checkAgainstSchema(document, schema, code) {
  const validate = compiled.get(schema) ?? await compileSchema(schema);
  if (validate(document.value)) return [];
  const errors = (validate.errors ?? []).filter(
    (error) => !["oneOf", "anyOf", "if", "not"].includes(error.keyword) || onlyBranchErrors(validate.errors ?? [])
  );
  const problems = errors.map((error) => describeError(error, document, code));
  return problems.filter(
    (problem, index) => problems.findIndex((other) => other.message === problem.message) === index
  );
}
async function compileSchema(schema) {
  const { default: ajv } = await Promise.resolve().then(() => __toESM(require("./lib/ajv.cjs"), 1));
  const validate = new ajv.Ajv({ allErrors: true, strict: false, discriminator: true, verbose: true }).compile(schema);
  compiled.set(schema, validate);
  return validate;
}
function onlyBranchErrors(errors) {
  return errors.every((error) => ["oneOf", "anyOf", "if", "not"].includes(error.keyword));
}
function describeError(error, document, code) {
  const path = pathOf(error.instancePath);
  const name = path.length === 0 ? "the file" : `"${path.join(".")}"`;
  const at3 = document.placeOf(path);
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(error.params["additionalProperty"] ?? error.params["unevaluatedProperty"]);
      const known = Object.keys(error.parentSchema?.["properties"] ?? {});
      return {
        code,
        message: `${name === "the file" ? "key" : `${name} has a key`} "${key}" that is not known`,
        hint: `${didYouMean(key, known)}Keys here: ${known.join(", ")}`,
        at: document.placeOf([...path, key])
      };
    }
    case "required":
      return {
        code,
        message: `${name} lacks "${error.params["missingProperty"]}"`,
        hint: `add a line "${error.params["missingProperty"]}: ..."`,
        at: at3
      };
    case "enum": {
      const allowed = error.params["allowedValues"].map(String);
      return {
        code,
        message: `${name} is ${shown2(error.data)}`,
        hint: `${didYouMean(String(error.data), allowed)}Allowed: ${allowed.join(", ")}`,
        at: at3
      };
    }
    case "discriminator": {
      const tag2 = String(error.params["tag"]);
      return {
        code,
        message: `${name} needs a "${tag2}" that is known, found ${shown2(error.params["tagValue"])}`,
        hint: branchHint(error, tag2),
        at: document.placeOf([...path, tag2])
      };
    }
    default:
      return { code, message: `${name} is ${shown2(error.data)}: it ${error.message ?? "is not allowed"}`, at: at3 };
  }
}
function branchHint(error, tag2) {
  const branches = error.parentSchema?.["oneOf"] ?? [];
  const kinds = branches.map((branch) => branch.properties?.[tag2]?.const).filter((kind) => kind !== void 0);
  return `${didYouMean(String(error.params["tagValue"]), kinds)}Known: ${kinds.join(", ")}`;
}
function pathOf(pointer) {
  return pointer.split("/").slice(1).map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
}
function shown2(value) {
  const text = JSON.stringify(value) ?? "missing";
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
var compiled;
var init_schema_check = __esm({
  "src/assay/schema-check.ts"() {
    "use strict";
    init_did_you_mean();
    compiled = /* @__PURE__ */ new WeakMap();
  }
});

// src/assay/assay.schema.json
var assay_schema_default;
var init_assay_schema = __esm({
  "src/assay/assay.schema.json"() {
    assay_schema_default = {
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "https://tdm-elisa.dev/schema/assay.schema.json",
      title: "tdm-elisa assay",
      description: "How a laboratory measures and judges one analyte. Nothing that changes a result is assumed: what is not stated here or in the layout is an error.",
      type: "object",
      additionalProperties: false,
      required: ["id"],
      if: {
        not: {
          required: ["extends"]
        }
      },
      then: {
        required: ["analyte", "blank", "curve", "acceptance"]
      },
      properties: {
        $schema: {
          type: "string"
        },
        schemaVersion: {
          const: 1
        },
        id: {
          type: "string",
          pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
          description: "The name that layouts and the command line use."
        },
        extends: {
          type: "string",
          description: "A built-in assay; what this file states replaces that assay's parts."
        },
        title: {
          type: "string"
        },
        version: {
          type: ["string", "number"]
        },
        source: {
          type: "string",
          description: "Where the definition comes from: an SOP, a kit insert, a validation report."
        },
        analyte: {
          type: "object",
          additionalProperties: false,
          required: ["kind", "name"],
          properties: {
            kind: {
              enum: ["drug", "ada"]
            },
            name: {
              type: "string",
              minLength: 1
            }
          }
        },
        read: {
          type: "object",
          additionalProperties: false,
          properties: {
            primaryNm: {
              type: "number",
              minimum: 200,
              maximum: 1e3
            },
            referenceNm: {
              type: "number",
              minimum: 200,
              maximum: 1e3
            },
            subtractReference: {
              type: "boolean",
              description: "True: the reference read is subtracted, and a plate without it is an error."
            }
          }
        },
        standards: {
          type: "object",
          additionalProperties: false,
          properties: {
            unit: {
              type: "string",
              description: "Unit of the standards' concentrations where the layout states none."
            }
          }
        },
        dilution: {
          type: "number",
          minimum: 1,
          description: "Dilution factor of samples and controls where the layout states none; 100 for 1:100."
        },
        blank: {
          enum: ["subtract", "none"]
        },
        curve: {
          oneOf: [
            {
              type: "null"
            },
            {
              type: "object",
              additionalProperties: false,
              required: ["model", "weighting", "fitOn", "range"],
              properties: {
                model: {
                  enum: ["4pl", "5pl", "linear"]
                },
                weighting: {
                  enum: ["none", "1/y", "1/y2", "1/x", "1/x2", "1/f", "1/f2", "estimated"]
                },
                fitOn: {
                  enum: ["means", "wells"]
                },
                range: {
                  enum: ["standards", "asymptotes"]
                },
                lloq: {
                  type: "number",
                  exclusiveMinimum: 0,
                  description: "In the well, in the standards' unit."
                },
                uloq: {
                  type: "number",
                  exclusiveMinimum: 0,
                  description: "In the well, in the standards' unit."
                },
                precisionProfileCvPercent: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                maskOutliers: {
                  type: "object",
                  additionalProperties: false,
                  required: ["rule", "limit"],
                  properties: {
                    rule: {
                      enum: ["grubbs", "recovery"]
                    },
                    limit: {
                      type: "number",
                      exclusiveMinimum: 0
                    }
                  }
                }
              }
            }
          ]
        },
        replicates: {
          type: "object",
          additionalProperties: false,
          properties: {
            maxCvPercent: {
              type: "number",
              exclusiveMinimum: 0
            },
            maxCvPercentAtLimits: {
              type: "number",
              exclusiveMinimum: 0
            },
            cvOn: {
              enum: ["response", "concentration"]
            },
            expected: {
              type: "integer",
              minimum: 1
            }
          }
        },
        cutPoint: {
          type: "object",
          discriminator: {
            propertyName: "kind"
          },
          required: ["kind"],
          oneOf: [
            {
              additionalProperties: false,
              required: ["kind", "value"],
              properties: {
                kind: {
                  const: "fixed"
                },
                value: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                negativeControl: {
                  enum: ["mean", "median"],
                  description: "How the negative-control wells are summed up."
                },
                scale: {
                  enum: ["raw", "log10"]
                },
                greyZone: {
                  type: "object",
                  additionalProperties: false,
                  required: ["low", "high"],
                  properties: {
                    low: {
                      type: "number",
                      exclusiveMinimum: 0
                    },
                    high: {
                      type: "number",
                      exclusiveMinimum: 0
                    }
                  },
                  description: "Indices (response over cut point) between which a result is indeterminate."
                },
                minimumNegativeControls: {
                  type: "integer",
                  minimum: 1
                },
                maxNegativeControlCvPercent: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                provisional: {
                  type: "boolean"
                },
                confirmatoryPercent: {
                  type: "number",
                  minimum: 0,
                  maximum: 100
                },
                source: {
                  type: "string"
                }
              }
            },
            {
              additionalProperties: false,
              required: ["kind", "factor", "negativeControl"],
              properties: {
                kind: {
                  const: "floating"
                },
                factor: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                negativeControl: {
                  enum: ["mean", "median"],
                  description: "How the negative-control wells are summed up."
                },
                scale: {
                  enum: ["raw", "log10"]
                },
                greyZone: {
                  type: "object",
                  additionalProperties: false,
                  required: ["low", "high"],
                  properties: {
                    low: {
                      type: "number",
                      exclusiveMinimum: 0
                    },
                    high: {
                      type: "number",
                      exclusiveMinimum: 0
                    }
                  },
                  description: "Indices (response over cut point) between which a result is indeterminate."
                },
                minimumNegativeControls: {
                  type: "integer",
                  minimum: 1
                },
                maxNegativeControlCvPercent: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                provisional: {
                  type: "boolean"
                },
                confirmatoryPercent: {
                  type: "number",
                  minimum: 0,
                  maximum: 100
                },
                source: {
                  type: "string"
                }
              }
            },
            {
              additionalProperties: false,
              required: ["kind", "increment", "negativeControl"],
              properties: {
                kind: {
                  const: "floating-additive"
                },
                increment: {
                  type: "number"
                },
                negativeControl: {
                  enum: ["mean", "median"],
                  description: "How the negative-control wells are summed up."
                },
                scale: {
                  enum: ["raw", "log10"]
                },
                greyZone: {
                  type: "object",
                  additionalProperties: false,
                  required: ["low", "high"],
                  properties: {
                    low: {
                      type: "number",
                      exclusiveMinimum: 0
                    },
                    high: {
                      type: "number",
                      exclusiveMinimum: 0
                    }
                  },
                  description: "Indices (response over cut point) between which a result is indeterminate."
                },
                minimumNegativeControls: {
                  type: "integer",
                  minimum: 1
                },
                maxNegativeControlCvPercent: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                provisional: {
                  type: "boolean"
                },
                confirmatoryPercent: {
                  type: "number",
                  minimum: 0,
                  maximum: 100
                },
                source: {
                  type: "string"
                }
              }
            },
            {
              additionalProperties: false,
              required: ["kind", "formula"],
              properties: {
                kind: {
                  const: "formula"
                },
                formula: {
                  type: "string",
                  minLength: 1,
                  maxLength: 500
                },
                negativeControl: {
                  enum: ["mean", "median"],
                  description: "How the negative-control wells are summed up."
                },
                scale: {
                  enum: ["raw", "log10"]
                },
                greyZone: {
                  type: "object",
                  additionalProperties: false,
                  required: ["low", "high"],
                  properties: {
                    low: {
                      type: "number",
                      exclusiveMinimum: 0
                    },
                    high: {
                      type: "number",
                      exclusiveMinimum: 0
                    }
                  },
                  description: "Indices (response over cut point) between which a result is indeterminate."
                },
                minimumNegativeControls: {
                  type: "integer",
                  minimum: 1
                },
                maxNegativeControlCvPercent: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                provisional: {
                  type: "boolean"
                },
                confirmatoryPercent: {
                  type: "number",
                  minimum: 0,
                  maximum: 100
                },
                source: {
                  type: "string"
                }
              }
            },
            {
              additionalProperties: false,
              required: ["kind", "factor"],
              properties: {
                kind: {
                  const: "cutoff-control"
                },
                factor: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                negativeControl: {
                  enum: ["mean", "median"],
                  description: "How the negative-control wells are summed up."
                },
                scale: {
                  enum: ["raw", "log10"]
                },
                greyZone: {
                  type: "object",
                  additionalProperties: false,
                  required: ["low", "high"],
                  properties: {
                    low: {
                      type: "number",
                      exclusiveMinimum: 0
                    },
                    high: {
                      type: "number",
                      exclusiveMinimum: 0
                    }
                  },
                  description: "Indices (response over cut point) between which a result is indeterminate."
                },
                minimumNegativeControls: {
                  type: "integer",
                  minimum: 1
                },
                maxNegativeControlCvPercent: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                provisional: {
                  type: "boolean"
                },
                confirmatoryPercent: {
                  type: "number",
                  minimum: 0,
                  maximum: 100
                },
                source: {
                  type: "string"
                }
              }
            },
            {
              additionalProperties: false,
              required: ["kind", "ratio", "negativeControl"],
              properties: {
                kind: {
                  const: "pn-ratio"
                },
                ratio: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                negativeControl: {
                  enum: ["mean", "median"],
                  description: "How the negative-control wells are summed up."
                },
                scale: {
                  enum: ["raw", "log10"]
                },
                greyZone: {
                  type: "object",
                  additionalProperties: false,
                  required: ["low", "high"],
                  properties: {
                    low: {
                      type: "number",
                      exclusiveMinimum: 0
                    },
                    high: {
                      type: "number",
                      exclusiveMinimum: 0
                    }
                  },
                  description: "Indices (response over cut point) between which a result is indeterminate."
                },
                minimumNegativeControls: {
                  type: "integer",
                  minimum: 1
                },
                maxNegativeControlCvPercent: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                provisional: {
                  type: "boolean"
                },
                confirmatoryPercent: {
                  type: "number",
                  minimum: 0,
                  maximum: 100
                },
                source: {
                  type: "string"
                }
              }
            },
            {
              additionalProperties: false,
              required: ["kind", "percent", "negativeControl"],
              properties: {
                kind: {
                  const: "percent-positivity"
                },
                percent: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                negativeControl: {
                  enum: ["mean", "median"],
                  description: "How the negative-control wells are summed up."
                },
                scale: {
                  enum: ["raw", "log10"]
                },
                greyZone: {
                  type: "object",
                  additionalProperties: false,
                  required: ["low", "high"],
                  properties: {
                    low: {
                      type: "number",
                      exclusiveMinimum: 0
                    },
                    high: {
                      type: "number",
                      exclusiveMinimum: 0
                    }
                  },
                  description: "Indices (response over cut point) between which a result is indeterminate."
                },
                minimumNegativeControls: {
                  type: "integer",
                  minimum: 1
                },
                maxNegativeControlCvPercent: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                provisional: {
                  type: "boolean"
                },
                confirmatoryPercent: {
                  type: "number",
                  minimum: 0,
                  maximum: 100
                },
                source: {
                  type: "string"
                }
              }
            },
            {
              additionalProperties: false,
              required: ["kind", "value", "unit"],
              properties: {
                kind: {
                  const: "concentration"
                },
                value: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                unit: {
                  type: "string"
                },
                negativeControl: {
                  enum: ["mean", "median"],
                  description: "How the negative-control wells are summed up."
                },
                scale: {
                  enum: ["raw", "log10"]
                },
                greyZone: {
                  type: "object",
                  additionalProperties: false,
                  required: ["low", "high"],
                  properties: {
                    low: {
                      type: "number",
                      exclusiveMinimum: 0
                    },
                    high: {
                      type: "number",
                      exclusiveMinimum: 0
                    }
                  },
                  description: "Indices (response over cut point) between which a result is indeterminate."
                },
                minimumNegativeControls: {
                  type: "integer",
                  minimum: 1
                },
                maxNegativeControlCvPercent: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                provisional: {
                  type: "boolean"
                },
                confirmatoryPercent: {
                  type: "number",
                  minimum: 0,
                  maximum: 100
                },
                source: {
                  type: "string"
                }
              }
            }
          ]
        },
        drugTolerance: {
          oneOf: [
            {
              const: "unknown"
            },
            {
              type: "object",
              additionalProperties: false,
              required: ["value", "unit"],
              properties: {
                value: {
                  type: "number",
                  minimum: 0
                },
                unit: {
                  type: "string"
                }
              }
            }
          ]
        },
        highCutoff: {
          type: "object",
          discriminator: {
            propertyName: "kind"
          },
          required: ["kind"],
          oneOf: [
            {
              additionalProperties: false,
              required: ["kind", "value", "unit"],
              properties: {
                kind: {
                  const: "concentration"
                },
                value: {
                  type: "number",
                  exclusiveMinimum: 0
                },
                unit: {
                  type: "string"
                }
              }
            },
            {
              additionalProperties: false,
              required: ["kind", "value"],
              properties: {
                kind: {
                  const: "index"
                },
                value: {
                  type: "number",
                  exclusiveMinimum: 0
                }
              }
            },
            {
              additionalProperties: false,
              required: ["kind", "value"],
              properties: {
                kind: {
                  const: "titre"
                },
                value: {
                  type: "number",
                  exclusiveMinimum: 0
                }
              }
            }
          ]
        },
        acceptance: {
          type: "object",
          additionalProperties: false,
          required: ["preset"],
          properties: {
            preset: {
              enum: ["ich-m10", "kit", "minimal"]
            },
            criteria: {
              type: "object",
              description: "Limits of the preset's criteria by id; false switches one off.",
              additionalProperties: {
                oneOf: [
                  {
                    const: false
                  },
                  {
                    type: "object",
                    additionalProperties: {
                      type: ["number", "string", "boolean"]
                    }
                  }
                ]
              }
            },
            rules: {
              type: "array",
              items: {
                type: "object",
                additionalProperties: false,
                required: ["id", "formula"],
                properties: {
                  id: {
                    type: "string",
                    pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"
                  },
                  formula: {
                    type: "string",
                    minLength: 1,
                    maxLength: 500
                  },
                  severity: {
                    enum: ["error", "warning"]
                  },
                  text: {
                    type: "string"
                  },
                  source: {
                    type: "string"
                  }
                }
              }
            }
          }
        },
        reportUnit: {
          type: "string"
        }
      }
    };
  }
});

// src/assay/read-assay.ts
var read_assay_exports = {};
__export(read_assay_exports, {
  readAssay: () => readAssay
});
async function readAssay(text) {
  const document = await readSettingsDocument(text);
  const shape = await checkAgainstSchema(document, assay_schema_default, "ASSAY");
  if (shape.length > 0) throw new InputError("settings", shape);
  const file = document.value;
  const problems = [...contentProblems(file, document), ...await formulaProblems(file, document)];
  if (problems.length > 0) throw new InputError("settings", problems);
  return completeAssay(file);
}
function contentProblems(file, document) {
  const problems = [];
  const report = (path, message, hint) => {
    problems.push({ code: "ASSAY", message, hint, at: document.placeOf(path) });
  };
  if (file.extends !== void 0 && !BUILT_IN_ASSAYS.has(file.extends)) {
    report(
      ["extends"],
      `"${file.extends}" is not a built-in assay`,
      `built in: ${[...BUILT_IN_ASSAYS.keys()].join(", ")}`
    );
  }
  if (BUILT_IN_ASSAYS.has(file.id)) {
    report(
      ["id"],
      `"${file.id}" is the id of a built-in assay`,
      `choose another id, such as "${file.id}-mylab", and keep "extends: ${file.id}"`
    );
  }
  const units = [
    [["standards", "unit"], file.standards?.unit],
    [["reportUnit"], file.reportUnit],
    [["cutPoint", "unit"], file.cutPoint?.unit],
    [["highCutoff", "unit"], file.highCutoff?.unit],
    [["drugTolerance", "unit"], typeof file.drugTolerance === "object" ? file.drugTolerance.unit : void 0]
  ];
  for (const [path, unit] of units) {
    if (unit === void 0 || parseUnit(unit) !== void 0) continue;
    const near = closestWord(unit, UNITS);
    report(
      path,
      `the unit "${unit}" is not known`,
      `${near === void 0 ? "" : `did you mean "${near}"? `}Units: ${UNITS.join(", ")}`
    );
  }
  const { standards, reportUnit } = file;
  const from = standards?.unit === void 0 ? void 0 : parseUnit(standards.unit);
  const to = reportUnit === void 0 ? void 0 : parseUnit(reportUnit);
  if (from !== void 0 && to !== void 0 && !isConvertible(from, to)) {
    report(
      ["reportUnit"],
      `standards in ${from} cannot be reported in ${to}`,
      "arbitrary units never convert; report in the standards' unit"
    );
  }
  const kind = file.analyte?.kind ?? BUILT_IN_ASSAYS.get(file.extends ?? "")?.analyte.kind;
  if (kind === "ada" && file.cutPoint === void 0 && file.extends === void 0) {
    report(
      ["analyte"],
      "an antibody assay needs a cut point",
      'add "cutPoint:" with a kind: fixed, floating, formula, concentration ...'
    );
  }
  if (file.curve?.lloq !== void 0 && file.curve.uloq !== void 0 && file.curve.lloq >= file.curve.uloq) {
    report(
      ["curve", "lloq"],
      `lloq ${file.curve.lloq} is not below uloq ${file.curve.uloq}`,
      "both are concentrations in the well"
    );
  }
  const grey = file.cutPoint?.["greyZone"];
  if (grey !== void 0 && grey.low > grey.high) {
    report(
      ["cutPoint", "greyZone"],
      `the grey zone's low ${grey.low} is above its high ${grey.high}`,
      "both are indices: response over cut point"
    );
  }
  return problems;
}
async function formulaProblems(file, document) {
  const formulas = [
    ...file.cutPoint?.formula === void 0 ? [] : [[["cutPoint", "formula"], file.cutPoint.formula]],
    ...(file.acceptance?.rules ?? []).map(
      (rule, index) => [["acceptance", "rules", index, "formula"], rule.formula]
    )
  ];
  if (formulas.length === 0) return [];
  const evaluate = await loadFormulaEvaluator();
  return formulas.flatMap(([path, formula]) => {
    try {
      evaluate(formula, {});
      return [];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.problems.map((problem) => ({ ...problem, at: document.placeOf(path) }));
    }
  });
}
function completeAssay(file) {
  const base = BUILT_IN_ASSAYS.get(file.extends ?? "");
  const unit = (text) => text === void 0 ? void 0 : parseUnit(text);
  const standardsUnit = unit(file.standards?.unit) ?? base?.standards.unit;
  const reportUnit = unit(file.reportUnit) ?? base?.reportUnit;
  const dilution = file.dilution ?? base?.dilution;
  const cutPoint = file.cutPoint === void 0 ? base?.cutPoint : readCutPoint(file.cutPoint);
  const drugTolerance = readTolerance(file.drugTolerance) ?? base?.drugTolerance;
  const highCutoff = file.highCutoff === void 0 ? base?.highCutoff : readHighCutoff(file.highCutoff);
  const acceptance = file.acceptance ?? base?.acceptance;
  return {
    schemaVersion: 1,
    id: file.id,
    ...file.extends === void 0 ? {} : { extends: file.extends },
    title: file.title ?? base?.title ?? file.id,
    version: String(file.version ?? "1"),
    analyte: file.analyte ?? base?.analyte ?? { kind: "drug", name: file.id },
    read: { subtractReference: false, ...base?.read, ...file.read },
    standards: standardsUnit === void 0 ? {} : { unit: standardsUnit },
    ...dilution === void 0 ? {} : { dilution },
    blank: file.blank ?? base?.blank ?? "none",
    curve: file.curve === void 0 ? base?.curve ?? null : file.curve,
    replicates: { cvOn: "response", ...base?.replicates, ...file.replicates },
    ...cutPoint === void 0 ? {} : { cutPoint },
    ...drugTolerance === void 0 ? {} : { drugTolerance },
    ...highCutoff === void 0 ? {} : { highCutoff },
    acceptance: {
      preset: acceptance?.preset ?? "minimal",
      criteria: acceptance?.criteria ?? {},
      rules: (acceptance?.rules ?? []).map((rule) => ({ ...rule, severity: rule.severity ?? "error" }))
    },
    ...reportUnit === void 0 ? {} : { reportUnit },
    source: file.source ?? (base === void 0 ? "assay file" : `assay file, extending ${base.id} (${base.source})`)
  };
}
function readCutPoint(file) {
  const withUnit = file.unit === void 0 ? file : { ...file, unit: parseUnit(file.unit) };
  return { negativeControl: "mean", ...withUnit };
}
function readTolerance(file) {
  if (file === void 0 || file === "unknown") return file;
  return { value: file.value, unit: parseUnit(file.unit) };
}
function readHighCutoff(file) {
  return file.unit === void 0 ? file : { ...file, unit: parseUnit(file.unit) };
}
var init_read_assay = __esm({
  "src/assay/read-assay.ts"() {
    "use strict";
    init_did_you_mean();
    init_input_error();
    init_unit();
    init_assay_schema();
    init_built_in_assays();
    init_formula_evaluator();
    init_schema_check();
    init_settings_document();
  }
});

// src/tdm/gate-rows.ts
function gate(stage, row) {
  return {
    likelyCause: null,
    successRate: null,
    flags: [],
    compares: false,
    escalatesDose: false,
    own: false,
    ...row,
    stage
  };
}
var VALIDITY_ROWS, APPLICABILITY_ROWS;
var init_gate_rows = __esm({
  "src/tdm/gate-rows.ts"() {
    "use strict";
    VALIDITY_ROWS = [
      {
        id: "G01-RUN-FAILED",
        priority: 10,
        when: { run: ["failed"] },
        status: "withheld",
        action: "Do not report or interpret; repeat the run",
        summary: "The run failed: do not report or interpret; repeat the run",
        sources: ["NICE-DG22", "DESIGN"]
      },
      {
        id: "G02-DRUG-MISSING",
        priority: 20,
        when: { drugResult: ["missing"] },
        status: "withheld",
        action: "No infliximab result: interpretation not possible (the ADA result is still reported on its own)",
        summary: "No infliximab result: interpretation not possible; ADA is reported alone",
        sources: ["EULAR22"]
      },
      {
        id: "G03-DRUG-INVALID",
        priority: 30,
        when: { drugResult: ["invalid"] },
        status: "withheld",
        action: "Replicate or well failure (CV, overflow, missed well): repeat the sample",
        summary: "The infliximab result is not valid: repeat the sample",
        sources: ["DESIGN"]
      },
      {
        id: "G04-PAIR-MISMATCH",
        priority: 40,
        when: { sameCollection: ["no"] },
        status: "withheld",
        action: "Drug and ADA are from different collections: report both, do not combine",
        summary: "Drug and ADA are from different collections: report both, do not combine",
        sources: ["EULAR22"]
      },
      {
        id: "G05-UNIT-UNKNOWN",
        priority: 50,
        when: { drugUnit: ["unknown"] },
        status: "withheld",
        action: "The unit is missing or does not convert to \xB5g/mL: refused (mg/L equals \xB5g/mL and is allowed)",
        summary: "The drug unit is missing or does not convert to \xB5g/mL: state the unit",
        sources: ["DESIGN"]
      }
    ].map((row) => gate("validity", row));
    APPLICABILITY_ROWS = [
      ...[
        {
          id: "A01-NOT-TROUGH",
          priority: 10,
          when: { timing: ["not-trough"] },
          status: "report-only",
          action: "Report the concentration without comparing it to the trough target; request a sample immediately before the next dose",
          summary: "Not a trough: not compared; request a sample just before the next dose",
          flags: ["NOT_TROUGH"],
          sources: ["MAYO", "WAIK", "SYNN", "EULAR22"]
        },
        {
          id: "A02-SC-ROUTE",
          priority: 20,
          when: { route: ["sc"], routeThreshold: ["none"] },
          status: "report-only",
          action: "Intravenous trough thresholds do not carry over to subcutaneous infliximab; report only, unless the laboratory's policy states a subcutaneous threshold",
          summary: "Subcutaneous: intravenous thresholds do not carry over; report only",
          flags: ["SC_ROUTE"],
          sources: ["SC-HONG"]
        },
        {
          id: "A03-INDUCTION",
          priority: 30,
          when: { phase: ["induction"], phaseThreshold: ["none"] },
          status: "report-only",
          action: "Table 2 thresholds are maintenance troughs; weeks 0-14 are not at steady state. Report; published values for the phase are information only",
          summary: "Induction: Table 2 holds for maintenance troughs; report only",
          flags: ["INDUCTION"],
          sources: ["MARSHF", "AGA17", "COG19"]
        },
        {
          id: "A04-NO-THRESHOLD",
          priority: 40,
          when: { threshold: ["unknown"] },
          status: "report-only",
          action: "No trough target is configured for this indication (the source document gives IBD and RA only)",
          summary: "No trough target is configured for this indication; report only",
          flags: ["NO_TARGET_FOR_INDICATION"],
          sources: ["SEED-T1", "PSO", "EULAR22"]
        },
        {
          id: "A05-NO-INFLAMMATION",
          priority: 50,
          when: { inflammation: ["absent"] },
          status: "not-applicable",
          likelyCause: "Symptoms may be non-inflammatory",
          action: "Table 2 is not applied: Step 1 (active inflammation) is not met; look for non-inflammatory causes",
          summary: "Step 1 is not met (no inflammation): look for non-inflammatory causes",
          flags: ["STEP1_NOT_MET"],
          sources: ["SEED-S1"]
        },
        {
          id: "A06-PROACTIVE",
          priority: 60,
          when: { mode: ["proactive"] },
          status: "report-only",
          action: "No loss of response: report the value against the target, no change-of-treatment row (AGA: no recommendation on routine proactive TDM; EULAR: not recommended in rheumatic disease)",
          summary: "Proactive: value against the target, no change-of-treatment row",
          flags: ["PROACTIVE"],
          sources: ["AGA17", "EULAR22", "NORDRUM"],
          compares: true
        }
      ].map((row) => gate("applicability", row)),
      gate("category", {
        id: "D01-DRUG-INDETERMINATE",
        priority: 10,
        when: { drug: ["indeterminate"] },
        status: "withheld",
        action: "The censored value straddles the target (LLOQ above the target, or ULOQ x dilution below it): re-run at another dilution",
        summary: "The censored value straddles the target: re-run at another dilution",
        flags: ["RERUN_DILUTION"],
        sources: ["SENAITE", "DESIGN"],
        compares: true
      })
    ];
  }
});

// src/tdm/matrix-rows.ts
var NON_TNF, SEVENTY_TWO_PERCENT, MATRIX_ROWS;
var init_matrix_rows = __esm({
  "src/tdm/matrix-rows.ts"() {
    "use strict";
    NON_TNF = "Inflammation mediated by non-TNF-alpha pathways";
    SEVENTY_TWO_PERCENT = "Clinical benefit regained in approximately 72% of cases (reference 13: meta-analysis in ulcerative colitis, infliximab and adalimumab; reports range from 20% to 95%)";
    MATRIX_ROWS = [
      {
        id: "M01-SUB-ADA-NEG",
        priority: 10,
        when: { drug: ["subtherapeutic"], ada: ["undetectable"] },
        status: "interpreted",
        likelyCause: "Rapid drug clearance",
        action: "Increase infliximab dose or shorten the dosing interval",
        successRate: SEVENTY_TWO_PERCENT,
        summary: "Rapid drug clearance: increase the dose or shorten the dosing interval",
        flags: [],
        sources: ["SEED-T2", "SEED-R13", "SEED-R16", "ARUP", "STEEN"],
        escalatesDose: true
      },
      {
        id: "M02-SUB-ADA-LOW",
        priority: 20,
        when: { drug: ["subtherapeutic"], ada: ["low"] },
        status: "interpreted",
        likelyCause: "Rapid drug clearance",
        action: "Increase infliximab dose or shorten the dosing interval",
        successRate: SEVENTY_TWO_PERCENT,
        summary: "Rapid drug clearance: increase the dose or shorten the dosing interval",
        flags: ["ADA_LOW_CONFIRM_ON_NEXT_SAMPLE"],
        sources: ["SEED-T2", "SEED-R13", "SEED-R16", "THERADIAG"],
        escalatesDose: true
      },
      {
        id: "M03-SUB-ADA-HIGH",
        priority: 30,
        when: { drug: ["subtherapeutic"], ada: ["high"] },
        status: "interpreted",
        likelyCause: "ADA-mediated clearance and neutralization",
        action: "Switch to a different anti-TNF agent or a drug with a different mechanism of action",
        successRate: "N/A",
        summary: "ADA-mediated clearance: switch to another anti-TNF or another mechanism",
        flags: [],
        sources: ["SEED-T2", "ARUP", "THERADIAG"]
      },
      {
        id: "M04-THR-ADA-NEG-LOW",
        priority: 40,
        when: { drug: ["therapeutic"], ada: ["undetectable", "low"] },
        status: "interpreted",
        likelyCause: NON_TNF,
        action: "Switch to a drug with a different mechanism of action",
        successRate: "N/A",
        summary: "Non-TNF-alpha inflammation: switch to a drug of a different mechanism",
        flags: [],
        sources: ["SEED-T2", "ARUP"]
      },
      {
        id: "M05-THR-ADA-HIGH",
        priority: 50,
        when: { drug: ["therapeutic"], ada: ["high"] },
        status: "review",
        likelyCause: "Not covered by the source document's table (possible: non-neutralising or transient ADA, sample not a true trough, assay disagreement)",
        action: "No treatment row: repeat infliximab and ADA on a new trough sample, specialist review",
        successRate: null,
        summary: "Not in the source table: repeat drug and ADA on a new trough; review",
        flags: ["NOT_IN_SEED", "REPEAT_PAIR"],
        sources: ["ARUP", "MELMED", "UNGAR14"]
      },
      {
        id: "M06-SUB-ADA-UNGRADED",
        priority: 60,
        when: { drug: ["subtherapeutic"], ada: ["positive-ungraded"] },
        status: "review",
        likelyCause: "Cannot separate Table 2's row 1 (low ADA) from its row 2 (high ADA)",
        action: "Quantify or titre ADA; positive or negative alone does not select dose increase versus switch",
        successRate: null,
        summary: "ADA positive without a grade: titre ADA before choosing dose or switch",
        flags: ["ADA_TITRE_REQUIRED"],
        sources: ["SEED-T2", "EXETER"]
      },
      {
        id: "M07-THR-ADA-UNGRADED",
        priority: 70,
        when: { drug: ["therapeutic"], ada: ["positive-ungraded"] },
        status: "review",
        likelyCause: "Table 2's row 3 (low ADA), or the cell that it does not cover (high ADA)",
        action: "Quantify or titre ADA; repeat the pair",
        successRate: null,
        summary: "ADA positive without a grade: titre ADA and repeat the pair",
        flags: ["ADA_TITRE_REQUIRED", "REPEAT_PAIR"],
        sources: ["SEED-T2", "ARUP"]
      },
      {
        id: "M08-SUB-ADA-IND",
        priority: 80,
        when: { drug: ["subtherapeutic"], ada: ["indeterminate"] },
        status: "review",
        likelyCause: "ADA in the grey zone",
        action: "Repeat ADA (same assay) before choosing between dose increase and switch",
        successRate: null,
        summary: "ADA in the grey zone: repeat ADA before choosing dose or switch",
        flags: ["ADA_INDETERMINATE", "REPEAT_ADA"],
        sources: ["EULAR22", "UNGAR14", "DESIGN"]
      },
      {
        id: "M09-THR-ADA-IND",
        priority: 90,
        when: { drug: ["therapeutic"], ada: ["indeterminate"] },
        status: "provisional",
        likelyCause: `${NON_TNF} (if ADA is confirmed negative or low)`,
        action: "Provisional: Table 2's row 3 (switch to a drug with a different mechanism of action); repeat ADA",
        successRate: null,
        summary: "Non-TNF-alpha inflammation if ADA stays negative or low: repeat ADA",
        flags: ["ADA_INDETERMINATE", "REPEAT_ADA"],
        sources: ["SEED-T2", "DESIGN"]
      },
      {
        id: "M10-SUB-ADA-NOT-TESTED",
        priority: 100,
        when: { drug: ["subtherapeutic"], ada: ["not-tested"] },
        status: "incomplete",
        likelyCause: null,
        action: "ADA required: reference laboratories reflex to ADA at low drug (Mayo <5.1 \xB5g/mL, ARUP when not detected, Canterbury <2 mg/L)",
        successRate: null,
        summary: "ADA is required before a row can be chosen",
        flags: ["REFLEX_ADA"],
        sources: ["MAYO", "ARUP", "WAIK"]
      },
      {
        id: "M11-THR-ADA-NOT-TESTED",
        priority: 110,
        when: { drug: ["therapeutic"], ada: ["not-tested"] },
        status: "provisional",
        likelyCause: `${NON_TNF} (ADA not tested)`,
        action: "Provisional: Table 2's row 3 (switch to a drug with a different mechanism of action); reference laboratories do not reflex ADA when drug is adequate, but the row is stated for undetectable or low ADA",
        successRate: null,
        summary: "Non-TNF-alpha inflammation, ADA not tested: row 3 is provisional",
        flags: ["ADA_NOT_TESTED"],
        sources: ["MAYO", "SEED-T2"]
      },
      {
        id: "M12-SUB-ADA-MASKED",
        priority: 120,
        when: { drug: ["subtherapeutic"], ada: ["negative-masked"] },
        status: "provisional",
        likelyCause: "Rapid drug clearance, but ADA may be masked by drug present in the sample",
        action: "Provisional: Table 2's row 1 (increase infliximab dose or shorten the dosing interval); repeat ADA with a drug-tolerant assay",
        successRate: null,
        summary: "Rapid clearance, ADA may be masked: repeat ADA, drug-tolerant assay",
        flags: ["ADA_MAY_BE_MASKED"],
        sources: ["SEED-T2", "NWLP", "QB20", "AFONSO16", "NICE-DG22"],
        escalatesDose: true
      },
      {
        id: "M13-THR-ADA-MASKED",
        priority: 130,
        when: { drug: ["therapeutic"], ada: ["negative-masked"] },
        status: "provisional",
        likelyCause: `${NON_TNF} (ADA negative in a drug-sensitive assay with drug present)`,
        action: "Provisional: Table 2's row 3 (switch to a drug with a different mechanism of action); a negative ADA here does not exclude ADA",
        successRate: null,
        summary: "Non-TNF-alpha inflammation, but this negative does not exclude ADA",
        flags: ["ADA_MAY_BE_MASKED"],
        sources: ["SEED-T2", "NWLP", "QB20", "AFONSO16"]
      }
    ].map((row) => ({ escalatesDose: false, ...row, stage: "matrix", compares: true, own: false }));
  }
});

// src/tdm/policy.ts
var BUILT_IN_POLICY;
var init_policy = __esm({
  "src/tdm/policy.ts"() {
    "use strict";
    init_decision_sources();
    init_gate_rows();
    init_matrix_rows();
    BUILT_IN_POLICY = {
      id: "source-document",
      title: "The source document: Table 1, Table 2 and Step 1, with its gaps filled by rows of their own",
      version: "1",
      source: DECISION_SOURCES["SEED-T2"],
      thresholdPolicy: "indication",
      operator: ">=",
      table2: { value: 5, unit: "\xB5g/mL", source: "Source document, Table 2: subtherapeutic <5, therapeutic >=5 \xB5g/mL" },
      thresholds: [
        { indication: "IBD", value: 5, unit: "\xB5g/mL", source: "Source document, Table 1: IBD >5 \xB5g/mL [13]", own: false },
        { indication: "RA", value: 3, unit: "\xB5g/mL", source: "Source document, Table 1: RA >3 \xB5g/mL [5]", own: false }
      ],
      indicationNames: {
        ibd: "IBD",
        "inflammatory bowel disease": "IBD",
        cd: "CD",
        crohn: "CD",
        crohns: "CD",
        "crohn's": "CD",
        "crohn disease": "CD",
        "crohns disease": "CD",
        "crohn's disease": "CD",
        "morbus crohn": "CD",
        uc: "UC",
        "ulcerative colitis": "UC",
        "colitis ulcerosa": "UC",
        ra: "RA",
        "rheumatoid arthritis": "RA"
      },
      indicationParents: { CD: "IBD", UC: "IBD" },
      markers: {},
      adaAssays: [],
      rows: [...VALIDITY_ROWS, ...APPLICABILITY_ROWS, ...MATRIX_ROWS],
      sources: DECISION_SOURCES
    };
  }
});

// src/tdm/policy.schema.json
var policy_schema_default;
var init_policy_schema = __esm({
  "src/tdm/policy.schema.json"() {
    policy_schema_default = {
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "https://tdm-elisa.invalid/schema/policy.schema.json",
      title: "Interpretation policy of tdm-elisa",
      description: "Changes to the built-in policy (the source document's tables): thresholds, operator, marker limits, ADA grading, rows. What the file does not state stays as built in.",
      type: "object",
      additionalProperties: false,
      required: ["schemaVersion", "id", "source"],
      properties: {
        schemaVersion: { const: 1 },
        id: { type: "string", minLength: 1, maxLength: 80 },
        title: { type: "string", maxLength: 200 },
        version: { type: ["string", "number"] },
        source: {
          type: "string",
          minLength: 1,
          description: "Who states this policy and where, such as an SOP number."
        },
        thresholdPolicy: {
          enum: ["indication", "table2-literal"],
          description: "indication: Table 1's threshold of the indication; table2-literal: Table 2's 5 \xB5g/mL for every indication that this file gives no threshold of its own."
        },
        operator: {
          enum: [">=", ">"],
          description: "Whether a concentration that equals the threshold is therapeutic (>=) or not (>)."
        },
        thresholds: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["indication", "value", "unit", "source"],
            properties: {
              indication: { type: "string", minLength: 1, description: "An indication, or * for any." },
              phase: { enum: ["induction", "maintenance"] },
              route: { enum: ["iv", "sc"] },
              value: { type: "number", exclusiveMinimum: 0 },
              unit: { type: "string" },
              operator: { enum: [">=", ">"] },
              source: { type: "string", minLength: 1 }
            }
          }
        },
        indications: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["name"],
            properties: {
              name: { type: "string", minLength: 1 },
              spellings: { type: "array", items: { type: "string", minLength: 1 } },
              partOf: {
                type: "string",
                minLength: 1,
                description: "The wider indication whose threshold holds where this one has none."
              }
            }
          }
        },
        inflammation: {
          type: "object",
          additionalProperties: false,
          properties: {
            crp_mg_l: { $ref: "#/definitions/markerLimit" },
            calprotectin_ug_g: { $ref: "#/definitions/markerLimit" }
          }
        },
        adaAssays: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["id", "unit", "positive", "source"],
            properties: {
              id: { type: "string", minLength: 1 },
              unit: { type: "string" },
              positive: { type: "number", exclusiveMinimum: 0 },
              greyLow: { type: "number", minimum: 0 },
              high: { type: "number", exclusiveMinimum: 0 },
              top: { type: "number", exclusiveMinimum: 0 },
              drugTolerance: {
                anyOf: [
                  { enum: ["unknown", "none"] },
                  {
                    type: "object",
                    additionalProperties: false,
                    required: ["value", "unit"],
                    properties: { value: { type: "number", minimum: 0 }, unit: { type: "string" } }
                  }
                ]
              },
              streptavidinBiotin: { type: "boolean" },
              source: { type: "string", minLength: 1 }
            }
          }
        },
        rows: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["id", "source"],
            properties: {
              id: {
                type: "string",
                minLength: 1,
                maxLength: 60,
                description: "A built-in row's id changes that row; any other id adds a row."
              },
              stage: { enum: ["validity", "applicability", "category", "matrix"] },
              priority: { type: "number" },
              when: {
                type: "object",
                additionalProperties: false,
                properties: {
                  run: { $ref: "#/definitions/run" },
                  drugResult: { $ref: "#/definitions/drugResult" },
                  sameCollection: { $ref: "#/definitions/sameCollection" },
                  drugUnit: { $ref: "#/definitions/known" },
                  timing: { $ref: "#/definitions/timing" },
                  route: { $ref: "#/definitions/route" },
                  routeThreshold: { $ref: "#/definitions/stated" },
                  phase: { $ref: "#/definitions/phase" },
                  phaseThreshold: { $ref: "#/definitions/stated" },
                  threshold: { $ref: "#/definitions/known" },
                  inflammation: { $ref: "#/definitions/inflammation" },
                  mode: { $ref: "#/definitions/mode" },
                  drug: { $ref: "#/definitions/drug" },
                  ada: { $ref: "#/definitions/ada" },
                  indication: { type: "array", minItems: 1, items: { type: "string" } }
                }
              },
              status: {
                enum: ["interpreted", "provisional", "review", "incomplete", "report-only", "not-applicable", "withheld"]
              },
              likelyCause: { type: ["string", "null"] },
              action: { type: "string", minLength: 1 },
              successRate: { type: ["string", "null"] },
              summary: { type: "string", minLength: 1, maxLength: 76 },
              flags: { type: "array", items: { type: "string", pattern: "^[A-Z0-9_]+$" } },
              escalatesDose: { type: "boolean" },
              source: { type: "string", minLength: 1 }
            }
          }
        }
      },
      definitions: {
        markerLimit: {
          type: "object",
          additionalProperties: false,
          required: ["confirmedFrom", "source"],
          properties: {
            confirmedFrom: { type: "number", exclusiveMinimum: 0 },
            absentBelow: { type: "number", exclusiveMinimum: 0 },
            source: { type: "string", minLength: 1 }
          }
        },
        run: { type: "array", minItems: 1, items: { enum: ["passed", "failed"] } },
        drugResult: {
          type: "array",
          minItems: 1,
          items: { enum: ["quantified", "below-range", "above-range", "missing", "invalid"] }
        },
        sameCollection: { type: "array", minItems: 1, items: { enum: ["yes", "no", "not-stated"] } },
        known: { type: "array", minItems: 1, items: { enum: ["known", "unknown"] } },
        stated: { type: "array", minItems: 1, items: { enum: ["stated", "none"] } },
        timing: { type: "array", minItems: 1, items: { enum: ["trough", "not-trough", "unknown"] } },
        route: { type: "array", minItems: 1, items: { enum: ["iv", "sc", "unknown"] } },
        phase: { type: "array", minItems: 1, items: { enum: ["induction", "maintenance", "unknown"] } },
        inflammation: { type: "array", minItems: 1, items: { enum: ["confirmed", "absent", "unknown"] } },
        mode: { type: "array", minItems: 1, items: { enum: ["reactive", "proactive", "unknown"] } },
        drug: { type: "array", minItems: 1, items: { enum: ["subtherapeutic", "therapeutic", "indeterminate"] } },
        ada: {
          type: "array",
          minItems: 1,
          items: {
            enum: ["undetectable", "low", "high", "indeterminate", "positive-ungraded", "negative-masked", "not-tested"]
          }
        }
      }
    };
  }
});

// src/tdm/policy-coverage.ts
function coverageOf(policy) {
  const rows = rowsInOrder(policy);
  const reached = /* @__PURE__ */ new Set();
  let gap;
  const walk = (place, open, answers) => {
    const [first] = open;
    if (first === void 0) {
      gap ??= answers.join(", ");
      return;
    }
    const left = QUESTIONS.slice(place);
    const [question] = left;
    if (question === void 0 || left.every((name) => first.when[name] === void 0)) {
      reached.add(first.id);
      return;
    }
    for (const answer of answersTo(question, rows)) {
      walk(
        place + 1,
        open.filter((row) => allows(row.when, question, answer)),
        question === "indication" && answer === "" ? answers : [...answers, `${question} ${answer}`]
      );
    }
  };
  walk(0, rows, []);
  return { neverReached: rows.map((row) => row.id).filter((id) => !reached.has(id)), gap };
}
function findGap(policy) {
  return coverageOf(policy).gap;
}
function answersTo(question, rows) {
  if (question !== "indication") return FACT_VALUES[question];
  return ["", ...new Set(rows.flatMap((row) => row.when.indication ?? []))];
}
function allows(when, question, answer) {
  const allowed = when[question];
  return allowed === void 0 || allowed.includes(answer);
}
var QUESTIONS;
var init_policy_coverage = __esm({
  "src/tdm/policy-coverage.ts"() {
    "use strict";
    init_decision_facts();
    init_interpret();
    QUESTIONS = ["indication", ...Object.keys(FACT_VALUES)];
  }
});

// src/tdm/policy-problems.ts
function policyProblems(file, document) {
  const problems = [];
  const report = (path, message, hint) => {
    problems.push({ code: "POLICY", message, hint, at: document.placeOf(path) });
  };
  const checkUnit = (path, unit, massOnly) => {
    const known = parseUnit(unit);
    if (known === void 0) {
      report(path, `the unit "${unit}" is not known`, `${didYouMean(unit, UNITS)}Units: ${UNITS.join(", ")}`);
    } else if (massOnly && !isMassUnit(known)) {
      report(path, `the unit "${unit}" is not a mass per volume`, "a drug concentration is in \xB5g/mL, mg/L, ng/mL ...");
    }
  };
  const seen = /* @__PURE__ */ new Map();
  for (const [index, entry] of (file.thresholds ?? []).entries()) {
    checkUnit(["thresholds", index, "unit"], entry.unit, true);
    const key = [entry.indication.toLowerCase(), entry.phase, entry.route].join("|");
    if (seen.has(key)) {
      report(
        ["thresholds", index],
        `the threshold for ${entry.indication} is stated twice`,
        "keep one; tell them apart by phase or route where both hold"
      );
    }
    seen.set(key, index);
  }
  for (const [index, entry] of (file.adaAssays ?? []).entries()) {
    checkUnit(["adaAssays", index, "unit"], entry.unit, false);
    if (typeof entry.drugTolerance === "object") {
      checkUnit(["adaAssays", index, "drugTolerance", "unit"], entry.drugTolerance.unit, true);
    }
    const order = [
      ["greyLow", entry.greyLow],
      ["positive", entry.positive],
      ["high", entry.high]
    ];
    const stated3 = order.filter((step) => step[1] !== void 0);
    for (const [place, [name, value]] of stated3.entries()) {
      const before = stated3[place - 1];
      if (before === void 0 || before[1] < value) continue;
      report(
        ["adaAssays", index, name],
        `ADA assay "${entry.id}": ${name} (${value}) is not above ${before[0]} (${before[1]})`,
        "greyLow < positive < high"
      );
    }
  }
  for (const [name, limit] of Object.entries(file.inflammation ?? {})) {
    if (limit.absentBelow !== void 0 && limit.absentBelow > limit.confirmedFrom) {
      report(
        ["inflammation", name, "absentBelow"],
        `${name}: absentBelow (${limit.absentBelow}) is above confirmedFrom (${limit.confirmedFrom})`,
        "a value between the two leaves inflammation unknown; they may be equal"
      );
    }
  }
  const ids = /* @__PURE__ */ new Set();
  for (const [index, row] of (file.rows ?? []).entries()) {
    if (ids.has(row.id)) report(["rows", index, "id"], `row "${row.id}" stands twice`, "keep one");
    ids.add(row.id);
    const builtIn = BUILT_IN_POLICY.rows.some((entry) => entry.id === row.id);
    const missing = ["stage", "when", "status", "action"].filter((key) => row[key] === void 0);
    if (builtIn || missing.length === 0) continue;
    report(
      ["rows", index, "id"],
      `row "${row.id}" is new and lacks ${missing.join(", ")}`,
      `${didYouMean(
        row.id,
        BUILT_IN_POLICY.rows.map((entry) => entry.id)
      )}A new row states stage, when, status, action and source`
    );
  }
  return problems;
}
var init_policy_problems = __esm({
  "src/tdm/policy-problems.ts"() {
    "use strict";
    init_did_you_mean();
    init_unit();
    init_policy();
  }
});

// src/tdm/read-policy.ts
var read_policy_exports = {};
__export(read_policy_exports, {
  readPolicy: () => readPolicy
});
async function readPolicy(text) {
  const document = await readSettingsDocument(text);
  const shape = await checkAgainstSchema(document, policy_schema_default, "POLICY");
  if (shape.length > 0) throw new InputError("settings", shape);
  const file = document.value;
  const problems = policyProblems(file, document);
  if (problems.length > 0) throw new InputError("settings", problems);
  const policy = completePolicy(file);
  const gap = findGap(policy);
  if (gap !== void 0) {
    throw new InputError("settings", {
      code: "POLICY",
      message: `the changed rows leave a sample without a row: ${gap}`,
      hint: 'widen the "when" of a row, or leave the built-in row and add yours with a lower priority',
      at: document.placeOf(["rows"])
    });
  }
  return policy;
}
function completePolicy(file) {
  const base = BUILT_IN_POLICY;
  const ownSources = Object.fromEntries((file.rows ?? []).map((row) => [`own:${row.id}`, row.source]));
  const names = (file.indications ?? []).flatMap(
    ({ name, spellings = [] }) => [name, ...spellings].map((spelling4) => [spelling4.toLowerCase().replace(/\s+/g, " ").trim(), name])
  );
  const indicationNames = { ...base.indicationNames, ...Object.fromEntries(names) };
  const rows = (file.rows ?? []).map((row) => withIndicationNames(row, indicationNames));
  const changed = new Map(rows.map((row) => [row.id, row]));
  const parents = (file.indications ?? []).flatMap(
    ({ name, partOf }) => partOf === void 0 ? [] : [[name, partOf]]
  );
  const thresholds = (file.thresholds ?? []).map((entry) => ({
    ...entry,
    indication: indicationNames[entry.indication.toLowerCase()] ?? entry.indication,
    unit: parseUnit(entry.unit),
    own: true
  }));
  return {
    ...base,
    id: file.id,
    title: file.title ?? file.id,
    version: String(file.version ?? "1"),
    source: file.source,
    thresholdPolicy: file.thresholdPolicy ?? base.thresholdPolicy,
    operator: file.operator ?? base.operator,
    thresholds: [
      ...thresholds,
      ...base.thresholds.filter(
        (entry) => !thresholds.some(
          (own) => own.indication === entry.indication && own.phase === void 0 && own.route === void 0
        )
      )
    ],
    indicationNames,
    indicationParents: { ...base.indicationParents, ...Object.fromEntries(parents) },
    markers: {
      ...file.inflammation?.crp_mg_l === void 0 ? {} : { crpMgL: markerLimit(file.inflammation.crp_mg_l) },
      ...file.inflammation?.calprotectin_ug_g === void 0 ? {} : { calprotectinUgG: markerLimit(file.inflammation.calprotectin_ug_g) }
    },
    adaAssays: (file.adaAssays ?? []).map(adaGrading),
    rows: [
      ...base.rows.map((row) => {
        const change = changed.get(row.id);
        return change === void 0 ? row : changeRow(row, change);
      }),
      ...rows.filter((row) => !base.rows.some((entry) => entry.id === row.id)).map(newRow)
    ],
    sources: { ...base.sources, ...ownSources }
  };
}
function withIndicationNames(row, names) {
  if (row.when?.indication === void 0) return row;
  const indication = row.when.indication.map((name) => names[name.toLowerCase()] ?? name);
  return { ...row, when: { ...row.when, indication } };
}
function markerLimit(entry) {
  return { ...entry, absentBelow: entry.absentBelow ?? entry.confirmedFrom };
}
function adaGrading({ drugTolerance, unit, ...entry }) {
  return {
    ...entry,
    unit: parseUnit(unit),
    ...drugTolerance === void 0 ? {} : {
      drugTolerance: typeof drugTolerance === "string" ? drugTolerance : { value: drugTolerance.value, unit: parseUnit(drugTolerance.unit) }
    }
  };
}
function changeRow(row, { source: _source, ...change }) {
  const kept = change.successRate === void 0 ? row.sources : row.sources.filter((id) => !RATE_SOURCES.includes(id));
  const changed = { ...row, ...change, sources: [`own:${row.id}`, ...kept], own: true };
  const reworded = change.action !== void 0 || change.likelyCause !== void 0;
  return { ...changed, summary: change.summary ?? (reworded ? summaryOf(changed) : row.summary) };
}
function newRow(entry) {
  const stage = entry.stage;
  const row = {
    id: entry.id,
    stage,
    priority: entry.priority ?? FIRST,
    when: entry.when,
    status: entry.status,
    likelyCause: entry.likelyCause ?? null,
    action: entry.action,
    successRate: entry.successRate ?? null,
    flags: entry.flags ?? [],
    sources: [`own:${entry.id}`],
    compares: stage === "matrix" || stage === "category",
    escalatesDose: entry.escalatesDose ?? false,
    own: true
  };
  return { ...row, summary: entry.summary ?? summaryOf(row) };
}
function summaryOf({ likelyCause, action }) {
  const text = likelyCause === null ? action : `${likelyCause}: ${action}`;
  return text.length <= SUMMARY_LENGTH ? text : `${text.slice(0, SUMMARY_LENGTH - 3).trimEnd()}...`;
}
var SUMMARY_LENGTH, RATE_SOURCES, FIRST;
var init_read_policy = __esm({
  "src/tdm/read-policy.ts"() {
    "use strict";
    init_schema_check();
    init_settings_document();
    init_input_error();
    init_unit();
    init_policy_schema();
    init_policy();
    init_policy_coverage();
    init_policy_problems();
    SUMMARY_LENGTH = 76;
    RATE_SOURCES = ["SEED-R13", "SEED-R16"];
    FIRST = 0;
  }
});

// src/report/csv-table.ts
function csvTable({ header, rows }) {
  return [header, ...rows].map((row) => `${row.map(csvCell2).join(",")}\r
`).join("");
}
function csvCell2(cell) {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(Number(cell.toPrecision(12))) : "";
  const text = STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
var STARTS_A_FORMULA;
var init_csv_table = __esm({
  "src/report/csv-table.ts"() {
    "use strict";
    STARTS_A_FORMULA = /^[=+\-@\t\r]/;
  }
});

// src/report/csv-report.ts
var csv_report_exports = {};
__export(csv_report_exports, {
  renderCsv: () => renderCsv,
  sampleTable: () => sampleTable
});
function renderCsv(report) {
  return csvTable(sampleTable(report));
}
function sampleTable(report) {
  return { header: COLUMNS2, rows: report.samples.map((sample) => sampleRow(sample, report)) };
}
function sampleRow(sample, report) {
  const { sampleId, drug, ada, interpretation } = sample;
  const drugPlate = plateOf(sampleId, "drug", report);
  const adaPlate = plateOf(sampleId, "ada", report);
  return [
    sampleId,
    ...drugCells(drug),
    ...adaCells(ada),
    interpretation?.rule ?? null,
    interpretation?.status ?? null,
    interpretation?.drugCategory ?? null,
    interpretation?.adaCategory ?? null,
    interpretation?.likelyCause ?? null,
    interpretation?.action ?? null,
    interpretation?.flags.join(" ") ?? null,
    interpretation?.alternatives.map(({ rule }) => rule).join(" ") ?? null,
    interpretation?.threshold?.value ?? null,
    interpretation?.threshold?.unit ?? null,
    [drug?.kind === "not-reportable" ? drug.because : "", ada?.because ?? ""].filter((text) => text !== "").join("; "),
    drugPlate?.id ?? null,
    drugPlate?.verdict ?? null,
    adaPlate?.id ?? null,
    adaPlate?.verdict ?? null,
    report.verdict,
    report.notice
  ];
}
function drugCells(drug) {
  if (drug === null) return [null, null, null, null, "not-measured"];
  const status = drug.kind === "not-reportable" && drug.withheld === true ? "withheld" : drug.kind;
  const interval = drug.kind === "quantified" ? drug.ci95 ?? [null, null] : [null, null];
  return [...concentrationCells(drug), ...interval, status];
}
function adaCells(ada) {
  if (ada === null) return [null, "not-measured", null, null, null, null, null, null];
  const isReported = ada.kind !== "not-reportable";
  return [
    isReported ? ada.kind : null,
    ada.qualifier ?? (isReported ? "reported" : ada.withheld === true ? "withheld" : "not-reportable"),
    isReported ? ada.index : null,
    isReported ? ada.signalToNoise : null,
    ada.grade ?? null,
    ada.titre === null || ada.titre.kind === "not-reportable" ? null : titreText(ada.titre),
    ...ada.concentration === null ? [null, null] : concentrationCells(ada.concentration)
  ];
}
function concentrationCells(result) {
  switch (result.kind) {
    case "quantified":
      return [result.value, result.unit];
    case "below-range":
      return [`<${limitText(result.lloq)}`, result.unit];
    case "above-range":
      return [`>${limitText(result.uloq)}`, result.unit];
    case "not-reportable":
      return [null, null];
  }
}
function limitText(limit) {
  return String(Number(limit.toPrecision(12)));
}
function plateOf(sampleId, kind, report) {
  return report.plates.find(
    ({ assay, samples }) => assay.kind === kind && samples.some((sample) => sample.sampleId === sampleId)
  );
}
var COLUMNS2;
var init_csv_report = __esm({
  "src/report/csv-report.ts"() {
    "use strict";
    init_csv_table();
    init_result_text();
    COLUMNS2 = [
      "sample",
      "drug",
      "drug_unit",
      "drug_low",
      "drug_high",
      "drug_status",
      "ada",
      "ada_status",
      "ada_index",
      "ada_signal_to_noise",
      "ada_grade",
      "ada_titre",
      "ada_concentration",
      "ada_unit",
      "rule",
      "status",
      "drug_category",
      "ada_category",
      "likely_cause",
      "action",
      "flags",
      "alternatives",
      "threshold",
      "threshold_unit",
      "because",
      "drug_plate",
      "drug_plate_verdict",
      "ada_plate",
      "ada_plate_verdict",
      "run_verdict",
      "notice"
    ];
  }
});

// src/report/markdown-text.ts
function markdownText(text) {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]#|~]/g, (character) => `\\${character}`).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function markdownTable(header, rows) {
  if (rows.length === 0) return [];
  const line = (cells) => `| ${cells.map(markdownText).join(" | ")} |`;
  return [line(header), `| ${header.map(() => "---").join(" | ")} |`, ...rows.map(line)];
}
var init_markdown_text = __esm({
  "src/report/markdown-text.ts"() {
    "use strict";
  }
});

// src/report/verdict-text.ts
function verdictText(verdict) {
  return WORDS2[verdict];
}
var WORDS2;
var init_verdict_text = __esm({
  "src/report/verdict-text.ts"() {
    "use strict";
    WORDS2 = {
      accepted: "accepted",
      "accepted-with-remarks": "accepted with remarks",
      rejected: "rejected"
    };
  }
});

// src/report/report-tables.ts
function platesTable({ plates }) {
  return {
    header: ["plate", "assay", "verdict", "samples", "not reported"],
    rows: plates.map((plate) => [
      plate.id,
      plate.assay.id,
      verdictText(plate.verdict),
      `${plate.samples.length}`,
      `${notReported(plate)}`
    ])
  };
}
function notReported({ samples }) {
  return samples.filter(({ result }) => result.kind === "not-reportable").length;
}
function criteriaTable({ criteria }) {
  return {
    header: CRITERIA_COLUMNS,
    rows: criteria.map(({ text, outcome, observed, source, changed }) => [
      `${text}${changed ? " (changed by the assay)" : ""}`,
      outcome,
      observed,
      source
    ])
  };
}
function standardsTable({ standards }) {
  return {
    header: ["standard", "nominal", "OD", "CV", "back-calculated", "recovery"],
    rows: standards.map(({ name, nominal, unit, meanOd, cvPercent: cvPercent2, backCalculated, recoveryPercent }) => [
      name,
      `${toText(nominal)} ${unit}`,
      odText(meanOd),
      percentText(cvPercent2),
      backCalculated === null ? "" : toText(backCalculated),
      percentText(recoveryPercent)
    ])
  };
}
function controlsTable({ controls }) {
  return {
    header: ["control", "role", "nominal", "OD", "CV", "result", "recovery"],
    rows: controls.map(({ name, role, nominal, unit, meanOd, cvPercent: cvPercent2, result, recoveryPercent }) => [
      name,
      role,
      nominal === null ? "" : `${toText(nominal)} ${unit ?? ""}`,
      odText(meanOd),
      percentText(cvPercent2),
      result === null ? "" : concentrationText(result),
      percentText(recoveryPercent)
    ])
  };
}
function samplesTable(samples) {
  return {
    header: ["sample", "drug", "antibodies", "row", "likely cause", "action"],
    rows: samples.map(({ sampleId, drug, ada, interpretation }) => [
      sampleId,
      drug === null ? "not measured" : withReason(concentrationText(drug), drug),
      ada === null ? "not measured" : withReason(adaText(ada), ada),
      rowText(interpretation),
      interpretation?.likelyCause ?? "",
      interpretation?.action ?? ""
    ])
  };
}
function repeatsTable({ repeats }) {
  return {
    header: ["sample", "plate", "dilution", "because"],
    rows: repeats.map(({ sampleId, plateId, dilution, because }) => [
      sampleId,
      plateId,
      dilution === null ? "" : `1:${toText(dilution, 6)}`,
      because
    ])
  };
}
function inputsTable({ inputs }) {
  return {
    header: ["input", "file", "SHA-256"],
    rows: inputs.map(({ kind, file, sha256 }) => [kind, file, sha256])
  };
}
function curveText({ assay, curve, cutPoint }) {
  const parts = [
    assay.id,
    ...curve === null ? [] : [`${curve.model} curve, weighting ${curve.weighting}, fitted on ${curve.fitOn}`],
    ...curve?.lloq != null && curve.uloq !== null ? [`range ${toText(curve.lloq)} to ${toText(curve.uloq)} ${curve.unit} in the well`] : [],
    ...cutPoint === null ? [] : [`cut point ${cutPoint.text}`]
  ];
  return parts.join("; ");
}
function rowText(interpretation) {
  if (interpretation === null) return "";
  const { rule, status, alternatives, flags } = interpretation;
  const others = alternatives.map(
    (other) => other.probability === null ? `or ${other.rule}` : `or ${other.rule} (${toPercentText(100 * other.probability)})`
  );
  return [`${rule} (${status})`, ...others, flags.join(" ")].filter((text) => text !== "").join("; ");
}
function withReason(text, result) {
  return result.kind !== "not-reportable" || result.because === void 0 ? text : `${text}: ${result.because}`;
}
function odText(od) {
  return od === null ? "" : toText(od, 3);
}
function percentText(percent) {
  return percent === null ? "" : toPercentText(percent);
}
var CRITERIA_COLUMNS;
var init_report_tables = __esm({
  "src/report/report-tables.ts"() {
    "use strict";
    init_number_text();
    init_result_text();
    init_verdict_text();
    CRITERIA_COLUMNS = ["criterion", "outcome", "observed", "source"];
  }
});

// src/report/markdown-report.ts
var markdown_report_exports = {};
__export(markdown_report_exports, {
  renderJobSummary: () => renderJobSummary,
  renderMarkdown: () => renderMarkdown
});
function renderMarkdown(report) {
  return joinBlocks2([
    [`# Run ${verdictText(report.verdict)}`],
    [`tdm-elisa ${markdownText(report.tool.version)}`],
    overrideLines(report),
    ...report.plates.flatMap(plateBlocks2),
    findingLines(report.findings),
    ["## Samples"],
    tableLines(samplesTable(report.samples)),
    ...repeatBlocks(report),
    tableLines(inputsTable(report)),
    [`*${markdownText(report.notice)}*`]
  ]);
}
function renderJobSummary(report) {
  const failed = report.plates.flatMap(
    (plate) => plate.criteria.filter(({ outcome }) => outcome === "failed" || outcome === "overruled").map(({ text, outcome, observed }) => [plate.id, text, outcome, observed])
  );
  return joinBlocks2([
    [`# Run ${verdictText(report.verdict)}`],
    tableLines(platesTable(report)),
    overrideLines(report),
    markdownTable(["plate", "criterion", "outcome", "observed"], failed),
    ...report.plates.map(({ findings }) => findingLines(findings.filter(({ severity }) => severity === "error"))),
    ...repeatBlocks(report),
    [`*${markdownText(report.notice)}*`]
  ]);
}
function plateBlocks2(plate) {
  return [
    [`## Plate ${markdownText(plate.id)}: ${verdictText(plate.verdict)}`],
    [markdownText(curveText(plate))],
    tableLines(criteriaTable(plate)),
    tableLines(standardsTable(plate)),
    tableLines(controlsTable(plate)),
    findingLines(plate.findings)
  ];
}
function tableLines({ header, rows }) {
  return markdownTable(header, rows);
}
function overrideLines(report) {
  return report.overrides.map(
    ({ code, reason, by }) => `- **Overruled** ${markdownText(code)} by ${markdownText(by)}: ${markdownText(reason)}`
  );
}
function findingLines(findings) {
  return findings.map(
    ({ severity, message, code }) => `- **${severity}** ${markdownText(message)} (${markdownText(code)})`
  );
}
function repeatBlocks(report) {
  return report.repeats.length === 0 ? [] : [["## To repeat"], tableLines(repeatsTable(report))];
}
function joinBlocks2(blocks) {
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
var init_markdown_report = __esm({
  "src/report/markdown-report.ts"() {
    "use strict";
    init_markdown_text();
    init_report_tables();
    init_verdict_text();
  }
});

// src/report/xml-text.ts
function xmlText(text) {
  return text.replace(NOT_XML, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function xmlAttribute(text) {
  const escaped = xmlText(text).replaceAll('"', "&quot;").replaceAll("	", "&#9;").replaceAll("\n", "&#10;").replaceAll("\r", "&#13;");
  return `"${escaped}"`;
}
var NOT_XML;
var init_xml_text = __esm({
  "src/report/xml-text.ts"() {
    "use strict";
    NOT_XML = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\ufffe\\uffff]|\\p{Surrogate}", "gu");
  }
});

// src/report/junit-report.ts
var junit_report_exports = {};
__export(junit_report_exports, {
  renderJunit: () => renderJunit
});
function renderJunit(report) {
  const suites = [...report.plates.map(plateSuite), ...runSuite(report)];
  const total = (count2) => suites.reduce((sum2, suite) => sum2 + count2(suite), 0);
  const counts = countAttributes({
    tests: total(({ cases }) => cases.length),
    failures: total((suite) => countOf(suite, "failure")),
    skipped: total((suite) => countOf(suite, "skipped"))
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tdm-elisa"${counts}>`,
    ...suites.flatMap(suiteLines),
    "</testsuites>",
    ""
  ].join("\n");
}
function plateSuite(plate) {
  const judged = new Set(plate.criteria.flatMap(({ findingCodes }) => findingCodes));
  const errors = plate.findings.filter(({ severity }) => severity === "error");
  const other = errors.filter(({ code }) => !judged.has(code) && !SAYS_ONLY_THE_VERDICT.includes(code));
  return {
    name: plate.id,
    properties: [
      ["file", plate.file],
      ["assay", plate.assay.id],
      ["verdict", plate.verdict]
    ],
    cases: [
      ...plate.criteria.map((criterion) => criterionCase(criterion, plate)),
      ...findingCases(`${plate.id}.findings`, other),
      ...plate.samples.map((sample) => sampleCase(sample, plate))
    ]
  };
}
function runSuite(report) {
  const cases = findingCases(
    "run.findings",
    report.findings.filter(({ severity }) => severity === "error")
  );
  return cases.length === 0 ? [] : [{ name: "run", properties: [["verdict", report.verdict]], cases }];
}
function criterionCase(criterion, plate) {
  const findings = plate.findings.filter(({ code }) => criterion.findingCodes.includes(code));
  const about = [criterion.text, `observed: ${criterion.observed}`, `source: ${criterion.source}`];
  const remarks2 = findings.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
  const output = [...about, ...criterion.changed ? ["changed by the assay"] : [], ...remarks2];
  return {
    className: `${plate.id}.criteria`,
    name: criterion.id,
    outcome: criterionOutcome(criterion, findings, output),
    output
  };
}
function criterionOutcome({ outcome, observed }, findings, details) {
  switch (outcome) {
    case "passed":
    case "overruled":
      return { kind: "passed" };
    case "not-judged":
      return { kind: "skipped", because: `not judged: ${observed}` };
    case "off":
      return { kind: "skipped", because: observed };
    case "failed": {
      const worst = findings.find(({ severity }) => severity === "error");
      if (worst === void 0) return { kind: "passed" };
      return { kind: "failure", type: worst.code, message: worst.message, details: details.join("\n") };
    }
  }
}
function findingCases(className, findings) {
  return [...new Set(findings.map(({ code }) => code))].map((code) => {
    const messages = findings.filter((finding) => finding.code === code).map(({ message }) => message);
    const outcome = {
      kind: "failure",
      type: code,
      message: messages[0] ?? code,
      details: messages.join("\n")
    };
    return { className, name: code, outcome, output: [] };
  });
}
function sampleCase({ sampleId, result }, plate) {
  const text = "signalToNoise" in result ? adaText(result) : concentrationText(result);
  const outcome = result.kind === "not-reportable" ? { kind: "skipped", because: result.because ?? text } : { kind: "passed" };
  return { className: `${plate.id}.samples`, name: sampleId, outcome, output: [text] };
}
function suiteLines(suite) {
  const counts = countAttributes({
    tests: suite.cases.length,
    failures: countOf(suite, "failure"),
    skipped: countOf(suite, "skipped")
  });
  return [
    `  <testsuite name=${xmlAttribute(suite.name)}${counts}>`,
    "    <properties>",
    ...suite.properties.map(
      ([name, value]) => `      <property name=${xmlAttribute(name)} value=${xmlAttribute(value)}/>`
    ),
    "    </properties>",
    ...suite.cases.flatMap(caseLines),
    "  </testsuite>"
  ];
}
function caseLines({ className, name, outcome, output }) {
  return [
    `    <testcase classname=${xmlAttribute(className)} name=${xmlAttribute(name)} time="0">`,
    ...outcomeLines(outcome),
    ...output.length === 0 ? [] : [`      <system-out>${xmlText(output.join("\n"))}</system-out>`],
    "    </testcase>"
  ];
}
function outcomeLines(outcome) {
  switch (outcome.kind) {
    case "passed":
      return [];
    case "skipped":
      return [`      <skipped message=${xmlAttribute(outcome.because)}/>`];
    case "failure": {
      const { message, type, details } = outcome;
      const attributes = `message=${xmlAttribute(message)} type=${xmlAttribute(type)}`;
      return [`      <failure ${attributes}>${xmlText(details)}</failure>`];
    }
  }
}
function countOf({ cases }, kind) {
  return cases.filter(({ outcome }) => outcome.kind === kind).length;
}
function countAttributes(counts) {
  return ` tests="${counts.tests}" failures="${counts.failures}" errors="0" skipped="${counts.skipped}" time="0"`;
}
var SAYS_ONLY_THE_VERDICT;
var init_junit_report = __esm({
  "src/report/junit-report.ts"() {
    "use strict";
    init_result_text();
    init_xml_text();
    SAYS_ONLY_THE_VERDICT = ["PLATE_REJECTED"];
  }
});

// src/report/github-annotations.ts
var github_annotations_exports = {};
__export(github_annotations_exports, {
  renderGithub: () => renderGithub
});
function renderGithub(report) {
  const lines = ["rejected", "accepted-with-remarks", "accepted"].flatMap(
    (verdict) => levelLines(
      verdict,
      report.plates.filter((plate) => plate.verdict === verdict)
    )
  );
  return lines.map((line) => `${line}
`).join("");
}
function levelLines(verdict, plates) {
  if (plates.length <= SHOWN_BY_GITHUB) return plates.map(plateLine2);
  const shown3 = plates.slice(0, SHOWN_BY_GITHUB - 1);
  const rest = plates.slice(shown3.length);
  const message = `${rest.length} more plates ${verdictText(verdict)}: ${rest.map(({ id }) => id).join(", ")}`;
  return [...shown3.map(plateLine2), command(LEVELS[verdict], {}, message)];
}
function plateLine2(plate) {
  const { findings, verdict } = plate;
  const severity = verdict === "rejected" ? "error" : "warning";
  const reasons2 = findings.filter((finding) => finding.severity === severity && finding.code !== "PLATE_REJECTED");
  const missing = plate.samples.filter(({ result }) => result.kind === "not-reportable").length;
  const count2 = `${plate.samples.length} samples, ${missing} not reported`;
  const message = [count2, ...reasons2.map(({ message: text, code }) => `${text} (${code})`)].join("\n");
  return command(LEVELS[verdict], { file: plate.file, title: `${plate.id}: ${verdictText(verdict)}` }, message);
}
function command(level, properties, message) {
  const named2 = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${level}${named2.length === 0 ? "" : ` ${named2.join(",")}`}::${escapeMessage(message)}`;
}
function escapeMessage(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
var SHOWN_BY_GITHUB, LEVELS;
var init_github_annotations = __esm({
  "src/report/github-annotations.ts"() {
    "use strict";
    init_verdict_text();
    SHOWN_BY_GITHUB = 10;
    LEVELS = {
      rejected: "error",
      "accepted-with-remarks": "warning",
      accepted: "notice"
    };
  }
});

// src/report/repeat-list.ts
var repeat_list_exports = {};
__export(repeat_list_exports, {
  renderRepeatCsv: () => renderRepeatCsv,
  repeatTable: () => repeatTable
});
function renderRepeatCsv(report) {
  return csvTable(repeatTable(report));
}
function repeatTable({ repeats }) {
  return {
    header: ["sample", "plate", "dilution", "because"],
    rows: repeats.map(({ sampleId, plateId, dilution, because }) => [sampleId, plateId, dilution, because])
  };
}
var init_repeat_list = __esm({
  "src/report/repeat-list.ts"() {
    "use strict";
    init_csv_table();
  }
});

// src/report/axis-ticks.ts
function ticksBetween(low, high) {
  if (!(high > low)) return [];
  const rough = (high - low) / WANTED;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((candidate) => candidate * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  const count2 = Math.floor(high / step) - first + 1;
  return Array.from({ length: count2 }, (_, index) => roundTo((first + index) * step));
}
function ticksOverDecades(low, high) {
  const factors = high / low < 10 ** 3.5 ? [1, 2, 5] : [1];
  const from = Math.floor(Math.log10(low));
  const decades = Array.from({ length: Math.ceil(Math.log10(high)) - from + 1 }, (_, index) => from + index);
  return decades.flatMap((decade) => factors.map((factor) => roundTo(factor * 10 ** decade))).filter((tick) => tick >= low && tick <= high);
}
function roundTo(value) {
  return Number(value.toPrecision(12));
}
var STEPS, WANTED;
var init_axis_ticks = __esm({
  "src/report/axis-ticks.ts"() {
    "use strict";
    STEPS = [1, 2, 5, 10];
    WANTED = 5;
  }
});

// src/report/curve-figure.ts
function curveFigure(plate) {
  const { curve, standards } = plate;
  if (curve === null || standards.every(({ nominal }) => nominal <= 0)) return void 0;
  const response = responseOf2(curve);
  const x = curve.model === "linear" ? linearAxis(standards) : logarithmicAxis(standards);
  const ys = [
    ...standards.flatMap(({ ods }) => ods.filter((od) => od !== null)),
    ...plate.samples.flatMap(({ meanOd }) => meanOd ?? []),
    ...plate.cutPoint?.value == null ? [] : [plate.cutPoint.value],
    0
  ];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const top = high + ROOM * (high - low || 1);
  const y = (od) => BOX.bottom - (od - low) / (top - low) * (BOX.bottom - BOX.top);
  const fitted = x.drawn.map((concentration) => {
    const od = Math.min(Math.max(response(concentration), low), top);
    return [x.place(concentration), y(od)];
  });
  const title = `Standard curve of ${plate.id}: OD against concentration in ${curve.unit}`;
  return [
    `<svg class="curve" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-label=${xmlAttribute(title)}>`,
    ...verticalTicks(ticksBetween(low, top), y),
    ...horizontalTicks(x, standards),
    ...frame(curve.unit),
    ...limits(curve, plate, x.place, y),
    `<path class="fitted" d="${pathOf2(fitted)}"/>`,
    ...standards.flatMap((standard) => pointsOf(standard, x.place(standard.nominal), y)),
    ...plate.samples.flatMap(
      ({ sampleId, meanOd }) => meanOd === null ? [] : [
        `<path class="sample" d="M${BOX.right - 7} ${at2(y(meanOd))}h7">${tip(`${sampleId}: ${toText(meanOd, 3)}`)}</path>`
      ]
    ),
    "</svg>"
  ].join("\n");
}
function responseOf2({ model, parameters }) {
  const { a = 0, b = 1, c = 1, d = 0, g = 1 } = parameters;
  return (x) => responseAt({ model, parameters: { a, b, c, d, g } }, x);
}
function linearAxis(standards) {
  const end = (1 + ROOM) * Math.max(...standards.map(({ nominal }) => nominal));
  return {
    place: (value) => BOX.left + value / end * (BOX.right - BOX.left),
    ticks: ticksBetween(0, end),
    drawn: [0, end]
  };
}
function logarithmicAxis(standards) {
  const above = standards.map(({ nominal }) => nominal).filter((nominal) => nominal > 0);
  const [first, last] = [Math.log(Math.min(...above)), Math.log(Math.max(...above))];
  const room = ROOM * (last - first) || 1;
  const [from, to] = [first - room, last + room];
  const place = (value) => value > 0 ? LOG_FROM + (Math.log(value) - from) / (to - from) * (BOX.right - LOG_FROM) : ZERO_AT;
  const drawn = Array.from({ length: CURVE_POINTS + 1 }, (_, i) => Math.exp(from + i / CURVE_POINTS * (to - from)));
  return { place, ticks: ticksOverDecades(Math.exp(from), Math.exp(to)), drawn };
}
function verticalTicks(ticks, y) {
  return ticks.flatMap((tick) => [
    `<path class="grid" d="M${BOX.left} ${at2(y(tick))}H${BOX.right}"/>`,
    label(BOX.left - 6, y(tick) + 4, "end", toText(tick, 6))
  ]);
}
function horizontalTicks({ ticks, place, drawn }, standards) {
  const apart = drawn[0] !== 0 && standards.some(({ nominal }) => nominal === 0);
  return [
    ...ticks.flatMap((tick) => [
      `<path class="grid" d="M${at2(place(tick))} ${BOX.top}V${BOX.bottom}"/>`,
      label(place(tick), BOX.bottom + 16, "middle", toText(tick, 6))
    ]),
    ...apart ? [label(ZERO_AT, BOX.bottom + 16, "middle", "0")] : []
  ];
}
function frame(unit) {
  const middle = at2((BOX.top + BOX.bottom) / 2);
  return [
    `<path class="axes" d="M${BOX.left} ${BOX.top}V${BOX.bottom}H${BOX.right}"/>`,
    label((BOX.left + BOX.right) / 2, HEIGHT - 8, "middle", `concentration in the well (${unit})`),
    `<text transform="translate(13 ${middle}) rotate(-90)" text-anchor="middle">OD</text>`
  ];
}
function limits({ lloq, uloq }, { cutPoint }, x, y) {
  const vertical = (value, name, side) => {
    if (value === null || value <= 0) return [];
    const px = x(value);
    if (px < BOX.left || px > BOX.right) return [];
    const line = `<path class="limit" d="M${at2(px)} ${BOX.top}V${BOX.bottom}"/>`;
    return [line, label(px + (side === "start" ? 4 : -4), BOX.top + 10, side, name)];
  };
  const cut = cutPoint?.value ?? null;
  const horizontal = cut === null ? [] : [
    `<path class="cut" d="M${BOX.left} ${at2(y(cut))}H${BOX.right}"/>`,
    label(BOX.right - 10, y(cut) - 4, "end", "cut point")
  ];
  return [...vertical(lloq, "LLOQ", "start"), ...vertical(uloq, "ULOQ", "end"), ...horizontal];
}
function pointsOf(standard, px, y) {
  const { name, nominal, unit, ods, usedInFit } = standard;
  const about = `${name}, ${toText(nominal)} ${unit}${usedInFit ? "" : ", not in the fit"}`;
  return ods.flatMap(
    (od) => od === null ? [] : [
      `<circle class="${usedInFit ? "used" : "unused"}" cx="${at2(px)}" cy="${at2(y(od))}" r="3.5">${tip(`${about}: ${toText(od, 3)}`)}</circle>`
    ]
  );
}
function tip(text) {
  return `<title>${xmlText(text)}</title>`;
}
function label(px, py, anchor, text) {
  return `<text x="${at2(px)}" y="${at2(py)}" text-anchor="${anchor}">${xmlText(text)}</text>`;
}
function pathOf2(places) {
  return places.map(([px, py], index) => `${index === 0 ? "M" : "L"}${at2(px)} ${at2(py)}`).join("");
}
function at2(value) {
  return value.toFixed(1);
}
var WIDTH, HEIGHT, BOX, ZERO_AT, LOG_FROM, CURVE_POINTS, ROOM;
var init_curve_figure = __esm({
  "src/report/curve-figure.ts"() {
    "use strict";
    init_response_at();
    init_number_text();
    init_axis_ticks();
    init_xml_text();
    WIDTH = 640;
    HEIGHT = 340;
    BOX = { left: 52, right: WIDTH - 16, top: 14, bottom: HEIGHT - 44 };
    ZERO_AT = BOX.left + 16;
    LOG_FROM = BOX.left + 44;
    CURVE_POINTS = 160;
    ROOM = 0.05;
  }
});

// src/report/html-style.ts
var HTML_STYLE;
var init_html_style = __esm({
  "src/report/html-style.ts"() {
    "use strict";
    HTML_STYLE = `
:root { color-scheme: light; --line: #d0d7de; --good: #1a7f37; --doubt: #9a6700; --bad: #cf222e; }
body { font: 14px/1.45 system-ui, sans-serif; color: #1f2328; background: #fff; max-width: 1080px; margin: 2em auto; padding: 0 1em; }
header { border-left: 8px solid; padding: 0 1em; margin-bottom: 1.5em; }
h1 { margin: 0; font-size: 1.6em; }
h2 { margin: 1.8em 0 0.5em; font-size: 1.2em; border-bottom: 1px solid var(--line); }
header p, footer { color: #59636e; margin: 0; }
footer { margin-top: 2em; border-top: 1px solid var(--line); padding-top: 0.5em; }
.accepted { color: var(--good); } .accepted-with-remarks { color: var(--doubt); } .rejected { color: var(--bad); }
h2 span { font-weight: normal; font-size: 0.85em; margin-left: 0.5em; }
table { border-collapse: collapse; margin: 0.8em 0; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--line); padding: 0.2em 0.5em; text-align: left; vertical-align: top; }
thead th { background: #f6f8fa; }
tbody th { font-weight: 600; white-space: nowrap; }
.samples, .criteria, .files { width: 100%; }
.criteria tbody th { font-weight: normal; white-space: normal; }
.samples { table-layout: fixed; } .samples tbody > tr > * { white-space: normal; overflow-wrap: break-word; }
.samples thead th { box-sizing: border-box; width: 15%; }
.samples thead th:nth-child(1) { width: 12%; } .samples thead th:nth-child(3) { width: 14%; }
.samples thead th:nth-child(4) { width: 24%; } .samples thead th:nth-child(6) { width: 20%; }
.files td:last-child { font: 0.85em ui-monospace, monospace; overflow-wrap: anywhere; }
tr.failed > *, tr.overruled > *, .error { color: var(--bad); } tr.off > *, tr.not-judged > * { color: #59636e; }
.findings { list-style: none; padding: 0; } .findings li { margin: 0.2em 0; padding-left: 0.6em; border-left: 3px solid; }
.findings .error { border-color: var(--bad); } .findings .warning { border-color: var(--doubt); } .findings .note { border-color: var(--line); }
code { font-size: 0.85em; color: #59636e; }
.plate { table-layout: fixed; width: 100%; font-size: 0.85em; }
.plate th, .plate td { text-align: center; padding: 0.15em; overflow: hidden; }
.plate tr > :first-child { width: 1.6em; }
.plate small { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; color: #424a53; }
.plate .state { font-style: italic; color: var(--bad); }
figure { margin: 0.8em 0; } figcaption { font-size: 0.85em; color: #59636e; }
.curve { width: 100%; max-width: 720px; display: block; font-size: 11px; }
.curve path { fill: none; } .curve .grid { stroke: #eaeef2; } .curve .axes { stroke: #59636e; }
.curve .fitted { stroke: #1f6feb; stroke-width: 2; } .curve .limit, .curve .cut { stroke: #9a6700; stroke-dasharray: 5 4; }
.curve .used { fill: #1f2328; } .curve .unused { fill: #fff; stroke: var(--bad); stroke-width: 1.5; }
.curve .sample { stroke: #8250df; } .curve text { fill: #424a53; }
@media print {
  @page { size: A4; margin: 14mm; }
  body { max-width: none; margin: 0; padding: 0; font-size: 9pt; }
  section { break-before: page; } tr, li, svg, .plate { break-inside: avoid; } h2 { break-after: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
  }
});

// src/report/plate-map.ts
function plateMap(plate, style) {
  const partOf = partOfRange(plate);
  const header = Array.from({ length: COLUMN_COUNT }, (_, column) => String(column + 1).padStart(CELL_WIDTH)).join("");
  const rows = ROW_LETTERS.map((row) => {
    const cells = Array.from({ length: COLUMN_COUNT }, (_, column) => plate.wells[`${row}${column + 1}`]);
    return `  ${row} ${cells.map((well) => cellText2(well, partOf, style)).join("")}`;
  });
  return [`    ${header}`, ...rows];
}
function partOfRange({ wells }) {
  const ods = Object.values(wells).flatMap(({ od }) => od === null ? [] : [od]);
  const low = Math.min(...ods);
  const span = Math.max(...ods) - low;
  return (od) => span > 0 ? (od - low) / span : 0;
}
function cellText2(well, partOf, style) {
  if (well === void 0) return style.faint("\xB7".padStart(CELL_WIDTH));
  const text = wellText(well).padStart(CELL_WIDTH);
  return isMeasured(well) ? style.shade(partOf(well.od), text) : style.remark(text);
}
function isMeasured(well) {
  return well.od !== null && well.state === "measured";
}
function wellText(well) {
  if (!isMeasured(well)) return STATE_MARKS[well.state] ?? well.state;
  return Math.abs(well.od) < 100 ? well.od.toFixed(3) : toText(well.od, 4);
}
var CELL_WIDTH, STATE_MARKS;
var init_plate_map = __esm({
  "src/report/plate-map.ts"() {
    "use strict";
    init_number_text();
    init_well_id();
    CELL_WIDTH = 6;
    STATE_MARKS = {
      overflow: "OVER",
      masked: "mask",
      missing: "-",
      "out-of-range": "range",
      "left-out": "out"
    };
  }
});

// src/report/html-report.ts
var html_report_exports = {};
__export(html_report_exports, {
  renderHtml: () => renderHtml
});
function renderHtml(report) {
  const title = `Run ${verdictText(report.verdict)}`;
  const { policy } = report;
  return `${[
    "<!DOCTYPE html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />`,
    `<title>${xmlText(`${title}: ${report.plates.map(({ id }) => id).join(", ")}`)}</title>`,
    `<style>${HTML_STYLE}</style>`,
    "</head>",
    "<body>",
    `<header class="${report.verdict}"><h1>${xmlText(title)}</h1><p>${xmlText(`tdm-elisa ${report.tool.version}`)}</p></header>`,
    ...report.overrides.map(({ code, reason, by }) => paragraph(`Overruled ${code} by ${by}: ${reason}`, "error")),
    ...htmlTable(platesTable(report)),
    ...findingList([...report.plates.flatMap(rejections), ...report.findings]),
    ...report.samples.length === 0 ? [] : ["<h2>Samples</h2>"],
    ...htmlTable(samplesTable(report.samples), "samples"),
    paragraph(`Interpreted by the policy ${policy.id}, version ${policy.version}${ownRowsText(policy.ownRows)}.`),
    ...report.repeats.length === 0 ? [] : ["<h2>To repeat</h2>", ...htmlTable(repeatsTable(report))],
    ...report.plates.flatMap(plateSection),
    "<h2>Files</h2>",
    ...htmlTable(inputsTable(report), "files"),
    `<footer>${xmlText(report.notice)}</footer>`,
    "</body>",
    "</html>"
  ].join("\n")}
`;
}
function ownRowsText(rows) {
  return rows.length === 0 ? "" : `; the laboratory's own rows: ${rows.join(", ")}`;
}
function rejections({ findings }) {
  return findings.filter(({ severity }) => severity === "error");
}
function plateSection(plate) {
  const figure = curveFigure(plate);
  return [
    "<section>",
    `<h2>Plate ${xmlText(plate.id)} <span class="${plate.verdict}">${verdictText(plate.verdict)}</span></h2>`,
    paragraph(curveText(plate)),
    ...findingList(plate.findings),
    ...figure === void 0 ? [] : [`<figure>${figure}`, `<figcaption>${CAPTION}</figcaption></figure>`],
    ...plateTable(plate),
    ...htmlTable(criteriaTable(plate), "criteria"),
    ...htmlTable(standardsTable(plate)),
    ...htmlTable(controlsTable(plate)),
    "</section>"
  ];
}
function plateTable(plate) {
  const { wells } = plate;
  if (!Object.values(wells).some(isMeasured)) return [];
  const partOf = partOfRange(plate);
  const columns = Array.from({ length: COLUMN_COUNT }, (_, index) => index + 1);
  const rows = ROW_LETTERS.map((row) => {
    const cells = columns.map((column) => wellCell(wells[`${row}${column}`], partOf));
    return `<tr><th scope="row">${row}</th>${cells.join("")}</tr>`;
  });
  const heads = columns.map((column) => `<th scope="col">${column}</th>`).join("");
  return [
    `<table class="plate"><thead><tr><td></td>${heads}</tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody></table>`
  ];
}
function wellCell(well, partOf) {
  if (well === void 0) return "<td></td>";
  const about = xmlAttribute([well.role, well.name].filter((word) => word !== "").join(" "));
  const holds = `<small>${xmlText(well.name)}</small>${xmlText(wellText(well))}`;
  if (!isMeasured(well)) return `<td class="state" title=${about}>${holds}</td>`;
  return `<td style="background:rgb(31 111 235/${(SHADE * partOf(well.od)).toFixed(2)})" title=${about}>${holds}</td>`;
}
function findingList(findings) {
  if (findings.length === 0) return [];
  const items = findings.map(
    ({ severity, message, code }) => `<li class="${severity}"><b>${severity}</b> ${xmlText(message)} <code>${xmlText(code)}</code></li>`
  );
  return [`<ul class="findings">${items.join("\n")}</ul>`];
}
function htmlTable({ header, rows }, name = "") {
  if (rows.length === 0) return [];
  const outcome = header.indexOf("outcome");
  const row = (cells) => {
    const marked2 = outcome < 0 ? "" : ` class=${xmlAttribute(cells[outcome] ?? "")}`;
    const [first = "", ...rest] = cells.map(xmlText);
    return `<tr${marked2}><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  };
  const heads = header.map((head) => `<th scope="col">${xmlText(head)}</th>`).join("");
  const marked = name === "" ? "" : ` class="${name}"`;
  return [`<table${marked}><thead><tr>${heads}</tr></thead>`, `<tbody>${rows.map(row).join("\n")}</tbody></table>`];
}
function paragraph(text, name) {
  return `<p${name === void 0 ? "" : ` class="${name}"`}>${xmlText(text)}</p>`;
}
var CAPTION, SHADE;
var init_html_report = __esm({
  "src/report/html-report.ts"() {
    "use strict";
    init_well_id();
    init_curve_figure();
    init_html_style();
    init_plate_map();
    init_report_tables();
    init_verdict_text();
    init_xml_text();
    CAPTION = "Every well of the standards (hollow: not in the fit), the fitted curve, and at the right edge the mean OD of each sample.";
    SHADE = 0.55;
  }
});

// src/report/stored-zip.ts
function storedZip(parts) {
  const entries = parts.map(({ name, content }) => ({
    name: new TextEncoder().encode(name),
    content,
    checksum: crc32(content)
  }));
  const named2 = entries.reduce((total, { name }) => total + name.length, 0);
  const stored = entries.reduce((total, { content }) => total + content.length, 0);
  const bytes = new Uint8Array(stored + 2 * named2 + entries.length * (LOCAL_SIZE + CENTRAL_SIZE) + END_SIZE);
  const view = new DataView(bytes.buffer);
  let at3 = 0;
  const u16 = (value) => {
    view.setUint16(at3, value, true);
    at3 += 2;
  };
  const u32 = (value) => {
    view.setUint32(at3, value, true);
    at3 += 4;
  };
  const put = (content) => {
    bytes.set(content, at3);
    at3 += content.length;
  };
  const about = ({ name, content, checksum }) => {
    for (const value of [VERSION, UTF8_NAMES, STORED, 0, DATE]) u16(value);
    for (const value of [checksum, content.length, content.length]) u32(value);
    u16(name.length);
    u16(0);
  };
  const places = entries.map((entry) => {
    const place = at3;
    u32(LOCAL_SIGNATURE);
    about(entry);
    put(entry.name);
    put(entry.content);
    return place;
  });
  const directory = at3;
  entries.forEach((entry, index) => {
    u32(CENTRAL_SIGNATURE);
    u16(VERSION);
    about(entry);
    for (const value of [0, 0, 0]) u16(value);
    u32(0);
    u32(places[index] ?? 0);
    put(entry.name);
  });
  const size = at3 - directory;
  u32(END_SIGNATURE);
  for (const value of [0, 0, entries.length, entries.length]) u16(value);
  u32(size);
  u32(directory);
  u16(0);
  return bytes;
}
var LOCAL_SIZE, CENTRAL_SIZE, END_SIZE, VERSION, UTF8_NAMES, STORED, DATE;
var init_stored_zip = __esm({
  "src/report/stored-zip.ts"() {
    "use strict";
    init_crc32();
    init_zip_archive();
    LOCAL_SIZE = 30;
    CENTRAL_SIZE = 46;
    END_SIZE = 22;
    VERSION = 20;
    UTF8_NAMES = 2048;
    STORED = 0;
    DATE = 33;
  }
});

// src/report/xlsx-workbook.ts
function xlsxWorkbook(sheets) {
  const parts = [
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookPart(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
        ["styles", "styles.xml"]
      ])
    ],
    ["xl/styles.xml", STYLES],
    ...sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet)])
  ];
  return storedZip(parts.map(([name, text]) => ({ name, content: new TextEncoder().encode(XML + text) })));
}
function contentTypes(sheets) {
  const overrides = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/styles.xml", "styles"],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"])
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}
function relations(targets) {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}
function workbookPart(sheets) {
  const each = sheets.map(
    ({ name }, index) => `<sheet name=${xmlAttribute(name)} sheetId="${index + 1}" r:id="rId${index + 1}"/>`
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each.join("")}</sheets></workbook>`;
}
function sheetPart({ header, rows }) {
  const widths = header.map((_, column) => {
    const lengths = [header, ...rows].map((row) => String(row[column] ?? "").length);
    const width = Math.min(WIDEST, Math.max(NARROWEST, ...lengths) + 1);
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  });
  const lines = [header, ...rows].map((row, index) => {
    const cells = row.map((cell, column) => cellPart(cell, `${columnName(column)}${index + 1}`, index === 0));
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  const area = `A1:${columnName(header.length - 1)}${rows.length + 1}`;
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>${lines.join("")}</sheetData><autoFilter ref="${area}"/></worksheet>`;
}
function cellPart(cell, place, bold) {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? `<c r="${place}"><v>${cell}</v></c>` : "";
  const style = bold ? ' s="1"' : "";
  const text = xmlText(withoutEscapes(cell.slice(0, MOST_CHARACTERS)));
  return `<c r="${place}" t="inlineStr"${style}><is><t xml:space="preserve">${text}</t></is></c>`;
}
function withoutEscapes(text) {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
function columnName(index) {
  const last = String.fromCharCode(65 + index % 26);
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
var XML, MAIN, RELATIONS, PACKAGE, TYPE, MOST_CHARACTERS, NARROWEST, WIDEST, STYLES;
var init_xlsx_workbook = __esm({
  "src/report/xlsx-workbook.ts"() {
    "use strict";
    init_stored_zip();
    init_xml_text();
    XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    MOST_CHARACTERS = 32767;
    NARROWEST = 8;
    WIDEST = 60;
    STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }
});

// src/report/xlsx-report.ts
var xlsx_report_exports = {};
__export(xlsx_report_exports, {
  renderXlsx: () => renderXlsx
});
function renderXlsx(report) {
  const { plates } = report;
  return xlsxWorkbook([
    runSheet(report),
    { name: "Samples", ...sampleTable(report) },
    perPlate("Plates", PLATE_COLUMNS, plates, plateRow),
    perPlate("Criteria", CRITERIA_COLUMNS, plates, (plate) => criteriaTable(plate).rows),
    perPlate("Standards", STANDARD_COLUMNS, plates, standardRows),
    perPlate("Controls", CONTROL_COLUMNS, plates, controlRows),
    perPlate("Wells", ["well", "role", "name", "OD", "state"], plates, wellRows),
    findingSheet(report),
    { name: "To repeat", ...repeatTable(report) },
    { name: "Files", ...inputsTable(report) }
  ]);
}
function runSheet({ verdict, tool, policy, overrides, notice }) {
  const overruled = overrides.map(({ code, reason, by }) => ["overruled", `${code} by ${by}: ${reason}`]);
  return {
    name: "Run",
    header: ["about", "value"],
    rows: [
      ["verdict", verdictText(verdict)],
      ["tool", `${tool.name} ${tool.version}`],
      ["policy", `${policy.id}, version ${policy.version}`],
      ...policy.ownRows.map((row) => ["the laboratory's own row", row]),
      ...overruled,
      ["notice", notice]
    ]
  };
}
function perPlate(name, header, plates, rowsOf2) {
  const rows = plates.flatMap((plate) => rowsOf2(plate).map((row) => [plate.id, ...row]));
  return { name, header: ["plate", ...header], rows };
}
function plateRow(plate) {
  const { assay, verdict, samples, curve, cutPoint } = plate;
  const ofCurve = curve === null ? [null, null, null, null, null, null] : [curve.model, curve.weighting, curve.fitOn, curve.lloq, curve.uloq, curve.unit];
  const count2 = samples.length;
  return [[assay.id, verdictText(verdict), count2, notReported(plate), ...ofCurve, cutPoint?.text ?? null]];
}
function standardRows({ standards }) {
  return standards.map((standard) => [
    standard.name,
    standard.nominal,
    standard.unit,
    standard.wells.join(" "),
    odsText(standard.ods),
    standard.meanOd,
    standard.cvPercent,
    standard.backCalculated,
    standard.recoveryPercent,
    standard.usedInFit ? "yes" : "no"
  ]);
}
function controlRows({ controls }) {
  return controls.map((control) => {
    const { result } = control;
    return [
      control.name,
      control.role,
      control.nominal,
      control.unit,
      control.wells.join(" "),
      odsText(control.ods),
      control.meanOd,
      control.cvPercent,
      control.dilution,
      result === null ? null : concentrationText(result),
      result?.kind === "quantified" ? result.value : null,
      result?.kind === "quantified" ? result.unit : null,
      control.recoveryPercent
    ];
  });
}
function odsText(ods) {
  return ods.map((od) => od === null ? "-" : String(od)).join(" ");
}
function wellRows({ wells }) {
  return Object.entries(wells).map(([well, { role, name, od, state }]) => [well, role, name, od, state]);
}
function findingSheet({ plates, findings }) {
  const row = (plate, { severity, code, message, wells }) => [
    plate,
    severity,
    code,
    message,
    wells.join(" ")
  ];
  return {
    name: "Findings",
    header: ["plate", "severity", "code", "message", "wells"],
    rows: [
      ...plates.flatMap((plate) => plate.findings.map((finding) => row(plate.id, finding))),
      ...findings.map((finding) => row("", finding))
    ]
  };
}
var PLATE_COLUMNS, STANDARD_COLUMNS, CONTROL_COLUMNS;
var init_xlsx_report = __esm({
  "src/report/xlsx-report.ts"() {
    "use strict";
    init_csv_report();
    init_repeat_list();
    init_report_tables();
    init_result_text();
    init_verdict_text();
    init_xlsx_workbook();
    PLATE_COLUMNS = [
      "assay",
      "verdict",
      "samples",
      "not reported",
      "curve",
      "weighting",
      "fitted on",
      "LLOQ in the well",
      "ULOQ in the well",
      "unit",
      "cut point"
    ];
    STANDARD_COLUMNS = [
      "standard",
      "nominal",
      "unit",
      "wells",
      "ODs",
      "mean OD",
      "CV %",
      "back-calculated",
      "recovery %",
      "in the fit"
    ];
    CONTROL_COLUMNS = [
      "control",
      "role",
      "nominal",
      "nominal unit",
      "wells",
      "ODs",
      "mean OD",
      "CV %",
      "dilution",
      "result",
      "value",
      "unit",
      "recovery %"
    ];
  }
});

// src/report/interpretation-text.ts
function interpretationLines(sample, width, shared = /* @__PURE__ */ new Set()) {
  const { interpretation } = sample;
  if (interpretation === null) return [fitLine(`${sample.sampleId}  no interpretation`, width)];
  const measured2 = `${sample.sampleId}  ${drugText(sample.drug)}${drugWord(interpretation)}; ADA ${adaText2(sample.ada, interpretation)}`;
  const short = measured2.replace(/ (?:m?A?I?U\/mL|AU|[pnµ]g\/mL)\)$/, ")");
  return [
    fitLine([...measured2].length <= width ? measured2 : short, width),
    rowLine(interpretation, shared, width),
    fitLine(`  ${interpretation.summary}`, width)
  ];
}
function sharedFlags(samples) {
  const interpreted = samples.flatMap((sample) => sample.interpretation ?? []);
  if (interpreted.length < 2) return [];
  return (interpreted[0]?.flags ?? []).filter((flag) => interpreted.every((entry) => entry.flags.includes(flag)));
}
function thresholdLines(samples, width) {
  const texts3 = samples.flatMap(({ interpretation }) => {
    const threshold = interpretation?.threshold ?? null;
    if (threshold === null) return [];
    return `Threshold ${threshold.operator}${toText(threshold.value)} ${threshold.unit}: ${threshold.source}`;
  });
  return [...new Set(texts3)].flatMap((text) => wrapText(text, width, "  "));
}
function drugText(drug) {
  if (drug === null) return "no drug result";
  switch (drug.kind) {
    case "quantified": {
      const interval = drug.ci95 === null ? "" : ` (${toText(drug.ci95[0], 3)}-${toText(drug.ci95[1], 3)})`;
      return `${toText(drug.value, 3)} ${drug.unit}${interval}`;
    }
    case "below-range":
      return `<${toText(drug.lloq, 3)} ${drug.unit}`;
    case "above-range":
      return `>${toText(drug.uloq, 3)} ${drug.unit}`;
    case "not-reportable":
      return `drug not reportable (${drug.because})`;
  }
}
function drugWord({ drugCategory, threshold }) {
  const word = DRUG_WORDS2[drugCategory];
  if (word === "") return "";
  if (threshold === null || !["subtherapeutic", "therapeutic"].includes(drugCategory)) return `, ${word}`;
  const below2 = threshold.operator === ">=" ? "<" : "<=";
  return `, ${word} ${drugCategory === "therapeutic" ? threshold.operator : below2}${toText(threshold.value)}`;
}
function adaText2(ada, interpretation) {
  if (ada?.kind === "not-reportable") return adaText(ada);
  const unconfirmed = ada?.confirmation?.confirmed === false && ada.rawCall === "positive" ? ", not confirmed" : "";
  const word = `${ADA_WORDS2[interpretation.adaCategory]}${unconfirmed}`;
  if (ada?.concentration?.kind === "quantified") return `${word} (${concentrationText(ada.concentration, false)})`;
  if (ada?.concentration?.kind === "above-range") return `${word} (${drugText(ada.concentration)})`;
  return ada?.titre ? `${word} (${titreText(ada.titre)})` : word;
}
function rowLine({ rule, status, alternatives, flags }, shared, width) {
  const otherRow = ({ rule: other, probability }, name = other) => probability === null ? `or ${name}` : `or ${name} (${toText(100 * probability, 2)} %)`;
  const head = `  ${rule}, ${status}`;
  const inFull = alternatives.map((other) => otherRow(other));
  const isTooLong = [head, ...inFull].join("; ").length + ROOM_FOR_REST > width;
  const others = isTooLong ? alternatives.map((other) => otherRow(other, other.rule.split("-")[0])) : inFull;
  const remarks2 = [...others, ...byImportance(flags.filter((flag) => !shared.has(flag)))];
  let line = head;
  for (const [index, remark] of remarks2.entries()) {
    const longer = `${line}${index === 0 ? "; " : ", "}${remark}`;
    const left = remarks2.length - index;
    const reserve = left === 1 ? 0 : `, +${left - 1} more`.length;
    if (longer.length + reserve > width) return fitLine(`${line}, +${left} more`, width);
    line = longer;
  }
  return fitLine(line, width);
}
function byImportance(flags) {
  const rank = (flag) => flag === "72PCT_SCOPE" ? 2 : isRowFlag(flag) ? 1 : 0;
  return flags.toSorted((left, right) => rank(left) - rank(right));
}
var DRUG_WORDS2, ADA_WORDS2, ROOM_FOR_REST;
var init_interpretation_text = __esm({
  "src/report/interpretation-text.ts"() {
    "use strict";
    init_number_text();
    init_decision_flags();
    init_result_text();
    init_text_lines();
    DRUG_WORDS2 = {
      subtherapeutic: "subtherapeutic",
      therapeutic: "therapeutic",
      indeterminate: "not decided",
      missing: "",
      invalid: "",
      "not-compared": "not compared"
    };
    ADA_WORDS2 = {
      undetectable: "negative",
      low: "low",
      high: "high",
      indeterminate: "indeterminate",
      "positive-ungraded": "positive",
      "negative-masked": "negative, perhaps masked",
      "not-tested": "not tested"
    };
    ROOM_FOR_REST = 10;
  }
});

// node_modules/chalk/source/vendor/ansi-styles/index.js
function assembleStyles() {
  const codes = /* @__PURE__ */ new Map();
  for (const [groupName2, group] of Object.entries(styles)) {
    for (const [styleName, style] of Object.entries(group)) {
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      };
      group[styleName] = styles[styleName];
      codes.set(style[0], style[1]);
    }
    Object.defineProperty(styles, groupName2, {
      value: group,
      enumerable: false
    });
  }
  Object.defineProperty(styles, "codes", {
    value: codes,
    enumerable: false
  });
  styles.color.close = "\x1B[39m";
  styles.bgColor.close = "\x1B[49m";
  styles.color.ansi = wrapAnsi16();
  styles.color.ansi256 = wrapAnsi256();
  styles.color.ansi16m = wrapAnsi16m();
  styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
  Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red, green, blue) {
        if (red === green && green === blue) {
          if (red < 8) {
            return 16;
          }
          if (red > 248) {
            return 231;
          }
          return Math.round((red - 8) / 247 * 24) + 232;
        }
        return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: false
    },
    hexToRgb: {
      value(hex) {
        const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
        if (!matches) {
          return [0, 0, 0];
        }
        let [colorString] = matches;
        if (colorString.length === 3) {
          colorString = [...colorString].map((character) => character + character).join("");
        }
        const integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: false
    },
    hexToAnsi256: {
      value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
      enumerable: false
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8) {
          return 30 + code;
        }
        if (code < 16) {
          return 90 + (code - 8);
        }
        let red;
        let green;
        let blue;
        if (code >= 232) {
          red = ((code - 232) * 10 + 8) / 255;
          green = red;
          blue = red;
        } else {
          code -= 16;
          const remainder = code % 36;
          red = Math.floor(code / 36) / 5;
          green = Math.floor(remainder / 6) / 5;
          blue = remainder % 6 / 5;
        }
        const value = Math.max(red, green, blue) * 2;
        if (value === 0) {
          return 30;
        }
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        if (value === 2) {
          result += 60;
        }
        return result;
      },
      enumerable: false
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
      enumerable: false
    },
    hexToAnsi: {
      value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
      enumerable: false
    }
  });
  return styles;
}
var ANSI_BACKGROUND_OFFSET, wrapAnsi16, wrapAnsi256, wrapAnsi16m, styles, modifierNames, foregroundColorNames, backgroundColorNames, colorNames, ansiStyles, ansi_styles_default;
var init_ansi_styles = __esm({
  "node_modules/chalk/source/vendor/ansi-styles/index.js"() {
    ANSI_BACKGROUND_OFFSET = 10;
    wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
    wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
    wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
    styles = {
      modifier: {
        reset: [0, 0],
        // 21 isn't widely supported and 22 does the same thing
        bold: [1, 22],
        dim: [2, 22],
        italic: [3, 23],
        underline: [4, 24],
        overline: [53, 55],
        inverse: [7, 27],
        hidden: [8, 28],
        strikethrough: [9, 29]
      },
      color: {
        black: [30, 39],
        red: [31, 39],
        green: [32, 39],
        yellow: [33, 39],
        blue: [34, 39],
        magenta: [35, 39],
        cyan: [36, 39],
        white: [37, 39],
        // Bright color
        blackBright: [90, 39],
        gray: [90, 39],
        // Alias of `blackBright`
        grey: [90, 39],
        // Alias of `blackBright`
        redBright: [91, 39],
        greenBright: [92, 39],
        yellowBright: [93, 39],
        blueBright: [94, 39],
        magentaBright: [95, 39],
        cyanBright: [96, 39],
        whiteBright: [97, 39]
      },
      bgColor: {
        bgBlack: [40, 49],
        bgRed: [41, 49],
        bgGreen: [42, 49],
        bgYellow: [43, 49],
        bgBlue: [44, 49],
        bgMagenta: [45, 49],
        bgCyan: [46, 49],
        bgWhite: [47, 49],
        // Bright color
        bgBlackBright: [100, 49],
        bgGray: [100, 49],
        // Alias of `bgBlackBright`
        bgGrey: [100, 49],
        // Alias of `bgBlackBright`
        bgRedBright: [101, 49],
        bgGreenBright: [102, 49],
        bgYellowBright: [103, 49],
        bgBlueBright: [104, 49],
        bgMagentaBright: [105, 49],
        bgCyanBright: [106, 49],
        bgWhiteBright: [107, 49]
      }
    };
    modifierNames = Object.keys(styles.modifier);
    foregroundColorNames = Object.keys(styles.color);
    backgroundColorNames = Object.keys(styles.bgColor);
    colorNames = [...foregroundColorNames, ...backgroundColorNames];
    ansiStyles = assembleStyles();
    ansi_styles_default = ansiStyles;
  }
});

// node_modules/chalk/source/vendor/supports-color/index.js
function hasFlag(flag, argv = globalThis.Deno ? globalThis.Deno.args : import_node_process.default.argv) {
  const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
  const position = argv.indexOf(prefix + flag);
  const terminatorPosition = argv.indexOf("--");
  return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}
function envForceColor() {
  if ("FORCE_COLOR" in env) {
    if (env.FORCE_COLOR === "true") {
      return 1;
    }
    if (env.FORCE_COLOR === "false") {
      return 0;
    }
    return env.FORCE_COLOR.length === 0 ? 1 : Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);
  }
}
function translateLevel(level) {
  if (level === 0) {
    return false;
  }
  return {
    level,
    hasBasic: true,
    has256: level >= 2,
    has16m: level >= 3
  };
}
function _supportsColor(haveStream, { streamIsTTY, sniffFlags = true } = {}) {
  const noFlagForceColor = envForceColor();
  if (noFlagForceColor !== void 0) {
    flagForceColor = noFlagForceColor;
  }
  const forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
  if (forceColor === 0) {
    return 0;
  }
  if (sniffFlags) {
    if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) {
      return 3;
    }
    if (hasFlag("color=256")) {
      return 2;
    }
  }
  if ("TF_BUILD" in env && "AGENT_NAME" in env) {
    return 1;
  }
  if (haveStream && !streamIsTTY && forceColor === void 0) {
    return 0;
  }
  const min = forceColor || 0;
  if (env.TERM === "dumb") {
    return min;
  }
  if (import_node_process.default.platform === "win32") {
    const osRelease = import_node_os.default.release().split(".");
    if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) {
      return Number(osRelease[2]) >= 14931 ? 3 : 2;
    }
    return 1;
  }
  if ("CI" in env) {
    if (["GITHUB_ACTIONS", "GITEA_ACTIONS", "CIRCLECI"].some((key) => key in env)) {
      return 3;
    }
    if (["TRAVIS", "APPVEYOR", "GITLAB_CI", "BUILDKITE", "DRONE"].some((sign) => sign in env) || env.CI_NAME === "codeship") {
      return 1;
    }
    return min;
  }
  if ("TEAMCITY_VERSION" in env) {
    return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
  }
  if (env.COLORTERM === "truecolor") {
    return 3;
  }
  if (env.TERM === "xterm-kitty") {
    return 3;
  }
  if (env.TERM === "xterm-ghostty") {
    return 3;
  }
  if (env.TERM === "wezterm") {
    return 3;
  }
  if ("TERM_PROGRAM" in env) {
    const version = Number.parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
    switch (env.TERM_PROGRAM) {
      case "iTerm.app": {
        return version >= 3 ? 3 : 2;
      }
      case "Apple_Terminal": {
        return 2;
      }
    }
  }
  if (/-256(color)?$/i.test(env.TERM)) {
    return 2;
  }
  if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
    return 1;
  }
  if ("COLORTERM" in env) {
    return 1;
  }
  return min;
}
function createSupportsColor(stream, options = {}) {
  const level = _supportsColor(stream, {
    streamIsTTY: stream && stream.isTTY,
    ...options
  });
  return translateLevel(level);
}
var import_node_process, import_node_os, import_node_tty, env, flagForceColor, supportsColor, supports_color_default;
var init_supports_color = __esm({
  "node_modules/chalk/source/vendor/supports-color/index.js"() {
    import_node_process = __toESM(require("node:process"), 1);
    import_node_os = __toESM(require("node:os"), 1);
    import_node_tty = __toESM(require("node:tty"), 1);
    ({ env } = import_node_process.default);
    if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) {
      flagForceColor = 0;
    } else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) {
      flagForceColor = 1;
    }
    supportsColor = {
      stdout: createSupportsColor({ isTTY: import_node_tty.default.isatty(1) }),
      stderr: createSupportsColor({ isTTY: import_node_tty.default.isatty(2) })
    };
    supports_color_default = supportsColor;
  }
});

// node_modules/chalk/source/utilities.js
function stringReplaceAll(string, substring, replacer) {
  let index = string.indexOf(substring);
  if (index === -1) {
    return string;
  }
  const substringLength = substring.length;
  let endIndex = 0;
  let returnValue = "";
  do {
    returnValue += string.slice(endIndex, index) + substring + replacer;
    endIndex = index + substringLength;
    index = string.indexOf(substring, endIndex);
  } while (index !== -1);
  returnValue += string.slice(endIndex);
  return returnValue;
}
function stringEncaseCRLFWithFirstIndex(string, prefix, postfix, index) {
  let endIndex = 0;
  let returnValue = "";
  do {
    const gotCR = string[index - 1] === "\r";
    returnValue += string.slice(endIndex, gotCR ? index - 1 : index) + prefix + (gotCR ? "\r\n" : "\n") + postfix;
    endIndex = index + 1;
    index = string.indexOf("\n", endIndex);
  } while (index !== -1);
  returnValue += string.slice(endIndex);
  return returnValue;
}
var init_utilities = __esm({
  "node_modules/chalk/source/utilities.js"() {
  }
});

// node_modules/chalk/source/index.js
function createChalk(options) {
  return chalkFactory(options);
}
var stdoutColor, stderrColor, GENERATOR, STYLER, IS_EMPTY, levelMapping, styles2, applyOptions, Chalk, chalkFactory, getModelAnsi, usedModels, proto, createStyler, createBuilder, applyStyle, chalk, chalkStderr;
var init_source = __esm({
  "node_modules/chalk/source/index.js"() {
    init_ansi_styles();
    init_supports_color();
    init_utilities();
    ({ stdout: stdoutColor, stderr: stderrColor } = supports_color_default);
    GENERATOR = /* @__PURE__ */ Symbol("GENERATOR");
    STYLER = /* @__PURE__ */ Symbol("STYLER");
    IS_EMPTY = /* @__PURE__ */ Symbol("IS_EMPTY");
    levelMapping = [
      "ansi",
      "ansi",
      "ansi256",
      "ansi16m"
    ];
    styles2 = /* @__PURE__ */ Object.create(null);
    applyOptions = (object, options = {}) => {
      if (options.level && !(Number.isInteger(options.level) && options.level >= 0 && options.level <= 3)) {
        throw new Error("The `level` option should be an integer from 0 to 3");
      }
      const colorLevel = stdoutColor ? stdoutColor.level : 0;
      object.level = options.level === void 0 ? colorLevel : options.level;
    };
    Chalk = class {
      constructor(options) {
        return chalkFactory(options);
      }
    };
    chalkFactory = (options) => {
      const chalk2 = (...strings) => strings.join(" ");
      applyOptions(chalk2, options);
      Object.setPrototypeOf(chalk2, createChalk.prototype);
      return chalk2;
    };
    Object.setPrototypeOf(createChalk.prototype, Function.prototype);
    for (const [styleName, style] of Object.entries(ansi_styles_default)) {
      styles2[styleName] = {
        get() {
          const builder = createBuilder(this, createStyler(style.open, style.close, this[STYLER]), this[IS_EMPTY]);
          Object.defineProperty(this, styleName, { value: builder });
          return builder;
        }
      };
    }
    styles2.visible = {
      get() {
        const builder = createBuilder(this, this[STYLER], true);
        Object.defineProperty(this, "visible", { value: builder });
        return builder;
      }
    };
    getModelAnsi = (model, level, type, ...arguments_) => {
      if (model === "rgb") {
        if (level === "ansi16m") {
          return ansi_styles_default[type].ansi16m(...arguments_);
        }
        if (level === "ansi256") {
          return ansi_styles_default[type].ansi256(ansi_styles_default.rgbToAnsi256(...arguments_));
        }
        return ansi_styles_default[type].ansi(ansi_styles_default.rgbToAnsi(...arguments_));
      }
      if (model === "hex") {
        return getModelAnsi("rgb", level, type, ...ansi_styles_default.hexToRgb(...arguments_));
      }
      return ansi_styles_default[type][model](...arguments_);
    };
    usedModels = ["rgb", "hex", "ansi256"];
    for (const model of usedModels) {
      styles2[model] = {
        get() {
          const { level } = this;
          return function(...arguments_) {
            const styler = createStyler(getModelAnsi(model, levelMapping[level], "color", ...arguments_), ansi_styles_default.color.close, this[STYLER]);
            return createBuilder(this, styler, this[IS_EMPTY]);
          };
        }
      };
      const bgModel = "bg" + model[0].toUpperCase() + model.slice(1);
      styles2[bgModel] = {
        get() {
          const { level } = this;
          return function(...arguments_) {
            const styler = createStyler(getModelAnsi(model, levelMapping[level], "bgColor", ...arguments_), ansi_styles_default.bgColor.close, this[STYLER]);
            return createBuilder(this, styler, this[IS_EMPTY]);
          };
        }
      };
    }
    proto = Object.defineProperties(() => {
    }, {
      ...styles2,
      level: {
        enumerable: true,
        get() {
          return this[GENERATOR].level;
        },
        set(level) {
          this[GENERATOR].level = level;
        }
      }
    });
    createStyler = (open, close, parent) => {
      let openAll;
      let closeAll2;
      if (parent === void 0) {
        openAll = open;
        closeAll2 = close;
      } else {
        openAll = parent.openAll + open;
        closeAll2 = close + parent.closeAll;
      }
      return {
        open,
        close,
        openAll,
        closeAll: closeAll2,
        parent
      };
    };
    createBuilder = (self2, _styler, _isEmpty) => {
      const builder = (...arguments_) => applyStyle(builder, arguments_.length === 1 ? "" + arguments_[0] : arguments_.join(" "));
      Object.setPrototypeOf(builder, proto);
      builder[GENERATOR] = self2;
      builder[STYLER] = _styler;
      builder[IS_EMPTY] = _isEmpty;
      return builder;
    };
    applyStyle = (self2, string) => {
      if (self2.level <= 0 || !string) {
        return self2[IS_EMPTY] ? "" : string;
      }
      let styler = self2[STYLER];
      if (styler === void 0) {
        return string;
      }
      const { openAll, closeAll: closeAll2 } = styler;
      if (string.includes("\x1B")) {
        while (styler !== void 0) {
          string = stringReplaceAll(string, styler.close, styler.open);
          styler = styler.parent;
        }
      }
      const lfIndex = string.indexOf("\n");
      if (lfIndex !== -1) {
        string = stringEncaseCRLFWithFirstIndex(string, closeAll2, openAll, lfIndex);
      }
      return openAll + string + closeAll2;
    };
    Object.defineProperties(createChalk.prototype, styles2);
    chalk = createChalk();
    chalkStderr = createChalk({ level: stderrColor ? stderrColor.level : 0 });
  }
});

// src/report/terminal-style.ts
function terminalStyle(colour) {
  const chalk2 = new Chalk({ level: colour ? 2 : 0 });
  const styles3 = { accepted: chalk2.green, "accepted-with-remarks": chalk2.yellow, rejected: chalk2.red };
  return {
    strong: (text) => chalk2.bold(text),
    faint: (text) => chalk2.dim(text),
    remark: (text) => chalk2.yellow(text),
    bad: (text) => chalk2.red(text),
    verdict: (verdict) => (text) => styles3[verdict].bold(text),
    shade: (part, text) => {
      if (!colour) return text;
      const step = Math.round(Math.min(1, Math.max(0, part)) * GREY_STEPS);
      const words = step > GREY_STEPS / 2 ? chalk2.black : chalk2.white;
      return words.bgAnsi256(DARKEST_GREY + step)(text);
    }
  };
}
var DARKEST_GREY, GREY_STEPS;
var init_terminal_style = __esm({
  "src/report/terminal-style.ts"() {
    "use strict";
    init_source();
    DARKEST_GREY = 235;
    GREY_STEPS = 18;
  }
});

// node_modules/cli-table3/src/debug.js
var require_debug = __commonJS({
  "node_modules/cli-table3/src/debug.js"(exports2, module2) {
    var messages = [];
    var level = 0;
    var debug = (msg, min) => {
      if (level >= min) {
        messages.push(msg);
      }
    };
    debug.WARN = 1;
    debug.INFO = 2;
    debug.DEBUG = 3;
    debug.reset = () => {
      messages = [];
    };
    debug.setDebugLevel = (v) => {
      level = v;
    };
    debug.warn = (msg) => debug(msg, debug.WARN);
    debug.info = (msg) => debug(msg, debug.INFO);
    debug.debug = (msg) => debug(msg, debug.DEBUG);
    debug.debugMessages = () => messages;
    module2.exports = debug;
  }
});

// node_modules/ansi-regex/index.js
var require_ansi_regex = __commonJS({
  "node_modules/ansi-regex/index.js"(exports2, module2) {
    "use strict";
    module2.exports = ({ onlyFirst = false } = {}) => {
      const pattern = [
        "[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)",
        "(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))"
      ].join("|");
      return new RegExp(pattern, onlyFirst ? void 0 : "g");
    };
  }
});

// node_modules/strip-ansi/index.js
var require_strip_ansi = __commonJS({
  "node_modules/strip-ansi/index.js"(exports2, module2) {
    "use strict";
    var ansiRegex = require_ansi_regex();
    module2.exports = (string) => typeof string === "string" ? string.replace(ansiRegex(), "") : string;
  }
});

// node_modules/is-fullwidth-code-point/index.js
var require_is_fullwidth_code_point = __commonJS({
  "node_modules/is-fullwidth-code-point/index.js"(exports2, module2) {
    "use strict";
    var isFullwidthCodePoint = (codePoint) => {
      if (Number.isNaN(codePoint)) {
        return false;
      }
      if (codePoint >= 4352 && (codePoint <= 4447 || // Hangul Jamo
      codePoint === 9001 || // LEFT-POINTING ANGLE BRACKET
      codePoint === 9002 || // RIGHT-POINTING ANGLE BRACKET
      // CJK Radicals Supplement .. Enclosed CJK Letters and Months
      11904 <= codePoint && codePoint <= 12871 && codePoint !== 12351 || // Enclosed CJK Letters and Months .. CJK Unified Ideographs Extension A
      12880 <= codePoint && codePoint <= 19903 || // CJK Unified Ideographs .. Yi Radicals
      19968 <= codePoint && codePoint <= 42182 || // Hangul Jamo Extended-A
      43360 <= codePoint && codePoint <= 43388 || // Hangul Syllables
      44032 <= codePoint && codePoint <= 55203 || // CJK Compatibility Ideographs
      63744 <= codePoint && codePoint <= 64255 || // Vertical Forms
      65040 <= codePoint && codePoint <= 65049 || // CJK Compatibility Forms .. Small Form Variants
      65072 <= codePoint && codePoint <= 65131 || // Halfwidth and Fullwidth Forms
      65281 <= codePoint && codePoint <= 65376 || 65504 <= codePoint && codePoint <= 65510 || // Kana Supplement
      110592 <= codePoint && codePoint <= 110593 || // Enclosed Ideographic Supplement
      127488 <= codePoint && codePoint <= 127569 || // CJK Unified Ideographs Extension B .. Tertiary Ideographic Plane
      131072 <= codePoint && codePoint <= 262141)) {
        return true;
      }
      return false;
    };
    module2.exports = isFullwidthCodePoint;
    module2.exports.default = isFullwidthCodePoint;
  }
});

// node_modules/emoji-regex/index.js
var require_emoji_regex = __commonJS({
  "node_modules/emoji-regex/index.js"(exports2, module2) {
    "use strict";
    module2.exports = function() {
      return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
    };
  }
});

// node_modules/string-width/index.js
var require_string_width = __commonJS({
  "node_modules/string-width/index.js"(exports2, module2) {
    "use strict";
    var stripAnsi = require_strip_ansi();
    var isFullwidthCodePoint = require_is_fullwidth_code_point();
    var emojiRegex = require_emoji_regex();
    var stringWidth = (string) => {
      if (typeof string !== "string" || string.length === 0) {
        return 0;
      }
      string = stripAnsi(string);
      if (string.length === 0) {
        return 0;
      }
      string = string.replace(emojiRegex(), "  ");
      let width = 0;
      for (let i = 0; i < string.length; i++) {
        const code = string.codePointAt(i);
        if (code <= 31 || code >= 127 && code <= 159) {
          continue;
        }
        if (code >= 768 && code <= 879) {
          continue;
        }
        if (code > 65535) {
          i++;
        }
        width += isFullwidthCodePoint(code) ? 2 : 1;
      }
      return width;
    };
    module2.exports = stringWidth;
    module2.exports.default = stringWidth;
  }
});

// node_modules/cli-table3/src/utils.js
var require_utils = __commonJS({
  "node_modules/cli-table3/src/utils.js"(exports2, module2) {
    var stringWidth = require_string_width();
    function codeRegex(capture) {
      return capture ? /\u001b\[((?:\d*;){0,5}\d*)m/g : /\u001b\[(?:\d*;){0,5}\d*m/g;
    }
    function strlen(str) {
      let code = codeRegex();
      let stripped = ("" + str).replace(code, "");
      let split = stripped.split("\n");
      return split.reduce(function(memo, s) {
        return stringWidth(s) > memo ? stringWidth(s) : memo;
      }, 0);
    }
    function repeat(str, times) {
      return Array(times + 1).join(str);
    }
    function pad(str, len, pad2, dir) {
      let length = strlen(str);
      if (len + 1 >= length) {
        let padlen = len - length;
        switch (dir) {
          case "right": {
            str = repeat(pad2, padlen) + str;
            break;
          }
          case "center": {
            let right = Math.ceil(padlen / 2);
            let left = padlen - right;
            str = repeat(pad2, left) + str + repeat(pad2, right);
            break;
          }
          default: {
            str = str + repeat(pad2, padlen);
            break;
          }
        }
      }
      return str;
    }
    var codeCache = {};
    function addToCodeCache(name, on, off) {
      on = "\x1B[" + on + "m";
      off = "\x1B[" + off + "m";
      codeCache[on] = { set: name, to: true };
      codeCache[off] = { set: name, to: false };
      codeCache[name] = { on, off };
    }
    addToCodeCache("bold", 1, 22);
    addToCodeCache("italics", 3, 23);
    addToCodeCache("underline", 4, 24);
    addToCodeCache("inverse", 7, 27);
    addToCodeCache("strikethrough", 9, 29);
    function updateState(state, controlChars) {
      let controlCode = controlChars[1] ? parseInt(controlChars[1].split(";")[0]) : 0;
      if (controlCode >= 30 && controlCode <= 39 || controlCode >= 90 && controlCode <= 97) {
        state.lastForegroundAdded = controlChars[0];
        return;
      }
      if (controlCode >= 40 && controlCode <= 49 || controlCode >= 100 && controlCode <= 107) {
        state.lastBackgroundAdded = controlChars[0];
        return;
      }
      if (controlCode === 0) {
        for (let i in state) {
          if (Object.prototype.hasOwnProperty.call(state, i)) {
            delete state[i];
          }
        }
        return;
      }
      let info = codeCache[controlChars[0]];
      if (info) {
        state[info.set] = info.to;
      }
    }
    function readState(line) {
      let code = codeRegex(true);
      let controlChars = code.exec(line);
      let state = {};
      while (controlChars !== null) {
        updateState(state, controlChars);
        controlChars = code.exec(line);
      }
      return state;
    }
    function unwindState(state, ret) {
      let lastBackgroundAdded = state.lastBackgroundAdded;
      let lastForegroundAdded = state.lastForegroundAdded;
      delete state.lastBackgroundAdded;
      delete state.lastForegroundAdded;
      Object.keys(state).forEach(function(key) {
        if (state[key]) {
          ret += codeCache[key].off;
        }
      });
      if (lastBackgroundAdded && lastBackgroundAdded != "\x1B[49m") {
        ret += "\x1B[49m";
      }
      if (lastForegroundAdded && lastForegroundAdded != "\x1B[39m") {
        ret += "\x1B[39m";
      }
      return ret;
    }
    function rewindState(state, ret) {
      let lastBackgroundAdded = state.lastBackgroundAdded;
      let lastForegroundAdded = state.lastForegroundAdded;
      delete state.lastBackgroundAdded;
      delete state.lastForegroundAdded;
      Object.keys(state).forEach(function(key) {
        if (state[key]) {
          ret = codeCache[key].on + ret;
        }
      });
      if (lastBackgroundAdded && lastBackgroundAdded != "\x1B[49m") {
        ret = lastBackgroundAdded + ret;
      }
      if (lastForegroundAdded && lastForegroundAdded != "\x1B[39m") {
        ret = lastForegroundAdded + ret;
      }
      return ret;
    }
    function truncateWidth(str, desiredLength) {
      if (str.length === strlen(str)) {
        return str.substr(0, desiredLength);
      }
      while (strlen(str) > desiredLength) {
        str = str.slice(0, -1);
      }
      return str;
    }
    function truncateWidthWithAnsi(str, desiredLength) {
      let code = codeRegex(true);
      let split = str.split(codeRegex());
      let splitIndex = 0;
      let retLen = 0;
      let ret = "";
      let myArray;
      let state = {};
      while (retLen < desiredLength) {
        myArray = code.exec(str);
        let toAdd = split[splitIndex];
        splitIndex++;
        if (retLen + strlen(toAdd) > desiredLength) {
          toAdd = truncateWidth(toAdd, desiredLength - retLen);
        }
        ret += toAdd;
        retLen += strlen(toAdd);
        if (retLen < desiredLength) {
          if (!myArray) {
            break;
          }
          ret += myArray[0];
          updateState(state, myArray);
        }
      }
      return unwindState(state, ret);
    }
    function truncate(str, desiredLength, truncateChar) {
      truncateChar = truncateChar || "\u2026";
      let lengthOfStr = strlen(str);
      if (lengthOfStr <= desiredLength) {
        return str;
      }
      desiredLength -= strlen(truncateChar);
      let ret = truncateWidthWithAnsi(str, desiredLength);
      ret += truncateChar;
      const hrefTag = "\x1B]8;;\x07";
      if (str.includes(hrefTag) && !ret.includes(hrefTag)) {
        ret += hrefTag;
      }
      return ret;
    }
    function defaultOptions() {
      return {
        chars: {
          top: "\u2500",
          "top-mid": "\u252C",
          "top-left": "\u250C",
          "top-right": "\u2510",
          bottom: "\u2500",
          "bottom-mid": "\u2534",
          "bottom-left": "\u2514",
          "bottom-right": "\u2518",
          left: "\u2502",
          "left-mid": "\u251C",
          mid: "\u2500",
          "mid-mid": "\u253C",
          right: "\u2502",
          "right-mid": "\u2524",
          middle: "\u2502"
        },
        truncate: "\u2026",
        colWidths: [],
        rowHeights: [],
        colAligns: [],
        rowAligns: [],
        style: {
          "padding-left": 1,
          "padding-right": 1,
          head: ["red"],
          border: ["grey"],
          compact: false
        },
        head: []
      };
    }
    function mergeOptions(options, defaults) {
      options = options || {};
      defaults = defaults || defaultOptions();
      let ret = Object.assign({}, defaults, options);
      ret.chars = Object.assign({}, defaults.chars, options.chars);
      ret.style = Object.assign({}, defaults.style, options.style);
      return ret;
    }
    function wordWrap(maxLength, input) {
      let lines = [];
      let split = input.split(/(\s+)/g);
      let line = [];
      let lineLength = 0;
      let whitespace;
      for (let i = 0; i < split.length; i += 2) {
        let word = split[i];
        let newLength = lineLength + strlen(word);
        if (lineLength > 0 && whitespace) {
          newLength += whitespace.length;
        }
        if (newLength > maxLength) {
          if (lineLength !== 0) {
            lines.push(line.join(""));
          }
          line = [word];
          lineLength = strlen(word);
        } else {
          line.push(whitespace || "", word);
          lineLength = newLength;
        }
        whitespace = split[i + 1];
      }
      if (lineLength) {
        lines.push(line.join(""));
      }
      return lines;
    }
    function textWrap(maxLength, input) {
      let lines = [];
      let line = "";
      function pushLine(str, ws) {
        if (line.length && ws) line += ws;
        line += str;
        while (line.length > maxLength) {
          lines.push(line.slice(0, maxLength));
          line = line.slice(maxLength);
        }
      }
      let split = input.split(/(\s+)/g);
      for (let i = 0; i < split.length; i += 2) {
        pushLine(split[i], i && split[i - 1]);
      }
      if (line.length) lines.push(line);
      return lines;
    }
    function multiLineWordWrap(maxLength, input, wrapOnWordBoundary = true) {
      let output = [];
      input = input.split("\n");
      const handler = wrapOnWordBoundary ? wordWrap : textWrap;
      for (let i = 0; i < input.length; i++) {
        output.push.apply(output, handler(maxLength, input[i]));
      }
      return output;
    }
    function colorizeLines(input) {
      let state = {};
      let output = [];
      for (let i = 0; i < input.length; i++) {
        let line = rewindState(state, input[i]);
        state = readState(line);
        let temp = Object.assign({}, state);
        output.push(unwindState(temp, line));
      }
      return output;
    }
    function hyperlink(url, text) {
      const OSC = "\x1B]";
      const BEL = "\x07";
      const SEP = ";";
      return [OSC, "8", SEP, SEP, url || text, BEL, text, OSC, "8", SEP, SEP, BEL].join("");
    }
    module2.exports = {
      strlen,
      repeat,
      pad,
      truncate,
      mergeOptions,
      wordWrap: multiLineWordWrap,
      colorizeLines,
      hyperlink
    };
  }
});

// node_modules/@colors/colors/lib/styles.js
var require_styles = __commonJS({
  "node_modules/@colors/colors/lib/styles.js"(exports2, module2) {
    var styles3 = {};
    module2["exports"] = styles3;
    var codes = {
      reset: [0, 0],
      bold: [1, 22],
      dim: [2, 22],
      italic: [3, 23],
      underline: [4, 24],
      inverse: [7, 27],
      hidden: [8, 28],
      strikethrough: [9, 29],
      black: [30, 39],
      red: [31, 39],
      green: [32, 39],
      yellow: [33, 39],
      blue: [34, 39],
      magenta: [35, 39],
      cyan: [36, 39],
      white: [37, 39],
      gray: [90, 39],
      grey: [90, 39],
      brightRed: [91, 39],
      brightGreen: [92, 39],
      brightYellow: [93, 39],
      brightBlue: [94, 39],
      brightMagenta: [95, 39],
      brightCyan: [96, 39],
      brightWhite: [97, 39],
      bgBlack: [40, 49],
      bgRed: [41, 49],
      bgGreen: [42, 49],
      bgYellow: [43, 49],
      bgBlue: [44, 49],
      bgMagenta: [45, 49],
      bgCyan: [46, 49],
      bgWhite: [47, 49],
      bgGray: [100, 49],
      bgGrey: [100, 49],
      bgBrightRed: [101, 49],
      bgBrightGreen: [102, 49],
      bgBrightYellow: [103, 49],
      bgBrightBlue: [104, 49],
      bgBrightMagenta: [105, 49],
      bgBrightCyan: [106, 49],
      bgBrightWhite: [107, 49],
      // legacy styles for colors pre v1.0.0
      blackBG: [40, 49],
      redBG: [41, 49],
      greenBG: [42, 49],
      yellowBG: [43, 49],
      blueBG: [44, 49],
      magentaBG: [45, 49],
      cyanBG: [46, 49],
      whiteBG: [47, 49]
    };
    Object.keys(codes).forEach(function(key) {
      var val = codes[key];
      var style = styles3[key] = [];
      style.open = "\x1B[" + val[0] + "m";
      style.close = "\x1B[" + val[1] + "m";
    });
  }
});

// node_modules/@colors/colors/lib/system/has-flag.js
var require_has_flag = __commonJS({
  "node_modules/@colors/colors/lib/system/has-flag.js"(exports2, module2) {
    "use strict";
    module2.exports = function(flag, argv) {
      argv = argv || process.argv;
      var terminatorPos = argv.indexOf("--");
      var prefix = /^-{1,2}/.test(flag) ? "" : "--";
      var pos = argv.indexOf(prefix + flag);
      return pos !== -1 && (terminatorPos === -1 ? true : pos < terminatorPos);
    };
  }
});

// node_modules/@colors/colors/lib/system/supports-colors.js
var require_supports_colors = __commonJS({
  "node_modules/@colors/colors/lib/system/supports-colors.js"(exports2, module2) {
    "use strict";
    var os2 = require("os");
    var hasFlag2 = require_has_flag();
    var env2 = process.env;
    var forceColor = void 0;
    if (hasFlag2("no-color") || hasFlag2("no-colors") || hasFlag2("color=false")) {
      forceColor = false;
    } else if (hasFlag2("color") || hasFlag2("colors") || hasFlag2("color=true") || hasFlag2("color=always")) {
      forceColor = true;
    }
    if ("FORCE_COLOR" in env2) {
      forceColor = env2.FORCE_COLOR.length === 0 || parseInt(env2.FORCE_COLOR, 10) !== 0;
    }
    function translateLevel2(level) {
      if (level === 0) {
        return false;
      }
      return {
        level,
        hasBasic: true,
        has256: level >= 2,
        has16m: level >= 3
      };
    }
    function supportsColor2(stream) {
      if (forceColor === false) {
        return 0;
      }
      if (hasFlag2("color=16m") || hasFlag2("color=full") || hasFlag2("color=truecolor")) {
        return 3;
      }
      if (hasFlag2("color=256")) {
        return 2;
      }
      if (stream && !stream.isTTY && forceColor !== true) {
        return 0;
      }
      var min = forceColor ? 1 : 0;
      if (process.platform === "win32") {
        var osRelease = os2.release().split(".");
        if (Number(process.versions.node.split(".")[0]) >= 8 && Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) {
          return Number(osRelease[2]) >= 14931 ? 3 : 2;
        }
        return 1;
      }
      if ("CI" in env2) {
        if (["TRAVIS", "CIRCLECI", "APPVEYOR", "GITLAB_CI"].some(function(sign) {
          return sign in env2;
        }) || env2.CI_NAME === "codeship") {
          return 1;
        }
        return min;
      }
      if ("TEAMCITY_VERSION" in env2) {
        return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env2.TEAMCITY_VERSION) ? 1 : 0;
      }
      if ("TERM_PROGRAM" in env2) {
        var version = parseInt((env2.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
        switch (env2.TERM_PROGRAM) {
          case "iTerm.app":
            return version >= 3 ? 3 : 2;
          case "Hyper":
            return 3;
          case "Apple_Terminal":
            return 2;
        }
      }
      if (/-256(color)?$/i.test(env2.TERM)) {
        return 2;
      }
      if (/^screen|^xterm|^vt100|^rxvt|color|ansi|cygwin|linux/i.test(env2.TERM)) {
        return 1;
      }
      if ("COLORTERM" in env2) {
        return 1;
      }
      if (env2.TERM === "dumb") {
        return min;
      }
      return min;
    }
    function getSupportLevel(stream) {
      var level = supportsColor2(stream);
      return translateLevel2(level);
    }
    module2.exports = {
      supportsColor: getSupportLevel,
      stdout: getSupportLevel(process.stdout),
      stderr: getSupportLevel(process.stderr)
    };
  }
});

// node_modules/@colors/colors/lib/custom/trap.js
var require_trap = __commonJS({
  "node_modules/@colors/colors/lib/custom/trap.js"(exports2, module2) {
    module2["exports"] = function runTheTrap(text, options) {
      var result = "";
      text = text || "Run the trap, drop the bass";
      text = text.split("");
      var trap = {
        a: ["@", "\u0104", "\u023A", "\u0245", "\u0394", "\u039B", "\u0414"],
        b: ["\xDF", "\u0181", "\u0243", "\u026E", "\u03B2", "\u0E3F"],
        c: ["\xA9", "\u023B", "\u03FE"],
        d: ["\xD0", "\u018A", "\u0500", "\u0501", "\u0502", "\u0503"],
        e: [
          "\xCB",
          "\u0115",
          "\u018E",
          "\u0258",
          "\u03A3",
          "\u03BE",
          "\u04BC",
          "\u0A6C"
        ],
        f: ["\u04FA"],
        g: ["\u0262"],
        h: ["\u0126", "\u0195", "\u04A2", "\u04BA", "\u04C7", "\u050A"],
        i: ["\u0F0F"],
        j: ["\u0134"],
        k: ["\u0138", "\u04A0", "\u04C3", "\u051E"],
        l: ["\u0139"],
        m: ["\u028D", "\u04CD", "\u04CE", "\u0520", "\u0521", "\u0D69"],
        n: ["\xD1", "\u014B", "\u019D", "\u0376", "\u03A0", "\u048A"],
        o: [
          "\xD8",
          "\xF5",
          "\xF8",
          "\u01FE",
          "\u0298",
          "\u047A",
          "\u05DD",
          "\u06DD",
          "\u0E4F"
        ],
        p: ["\u01F7", "\u048E"],
        q: ["\u09CD"],
        r: ["\xAE", "\u01A6", "\u0210", "\u024C", "\u0280", "\u042F"],
        s: ["\xA7", "\u03DE", "\u03DF", "\u03E8"],
        t: ["\u0141", "\u0166", "\u0373"],
        u: ["\u01B1", "\u054D"],
        v: ["\u05D8"],
        w: ["\u0428", "\u0460", "\u047C", "\u0D70"],
        x: ["\u04B2", "\u04FE", "\u04FC", "\u04FD"],
        y: ["\xA5", "\u04B0", "\u04CB"],
        z: ["\u01B5", "\u0240"]
      };
      text.forEach(function(c) {
        c = c.toLowerCase();
        var chars = trap[c] || [" "];
        var rand = Math.floor(Math.random() * chars.length);
        if (typeof trap[c] !== "undefined") {
          result += trap[c][rand];
        } else {
          result += c;
        }
      });
      return result;
    };
  }
});

// node_modules/@colors/colors/lib/custom/zalgo.js
var require_zalgo = __commonJS({
  "node_modules/@colors/colors/lib/custom/zalgo.js"(exports2, module2) {
    module2["exports"] = function zalgo(text, options) {
      text = text || "   he is here   ";
      var soul = {
        "up": [
          "\u030D",
          "\u030E",
          "\u0304",
          "\u0305",
          "\u033F",
          "\u0311",
          "\u0306",
          "\u0310",
          "\u0352",
          "\u0357",
          "\u0351",
          "\u0307",
          "\u0308",
          "\u030A",
          "\u0342",
          "\u0313",
          "\u0308",
          "\u034A",
          "\u034B",
          "\u034C",
          "\u0303",
          "\u0302",
          "\u030C",
          "\u0350",
          "\u0300",
          "\u0301",
          "\u030B",
          "\u030F",
          "\u0312",
          "\u0313",
          "\u0314",
          "\u033D",
          "\u0309",
          "\u0363",
          "\u0364",
          "\u0365",
          "\u0366",
          "\u0367",
          "\u0368",
          "\u0369",
          "\u036A",
          "\u036B",
          "\u036C",
          "\u036D",
          "\u036E",
          "\u036F",
          "\u033E",
          "\u035B",
          "\u0346",
          "\u031A"
        ],
        "down": [
          "\u0316",
          "\u0317",
          "\u0318",
          "\u0319",
          "\u031C",
          "\u031D",
          "\u031E",
          "\u031F",
          "\u0320",
          "\u0324",
          "\u0325",
          "\u0326",
          "\u0329",
          "\u032A",
          "\u032B",
          "\u032C",
          "\u032D",
          "\u032E",
          "\u032F",
          "\u0330",
          "\u0331",
          "\u0332",
          "\u0333",
          "\u0339",
          "\u033A",
          "\u033B",
          "\u033C",
          "\u0345",
          "\u0347",
          "\u0348",
          "\u0349",
          "\u034D",
          "\u034E",
          "\u0353",
          "\u0354",
          "\u0355",
          "\u0356",
          "\u0359",
          "\u035A",
          "\u0323"
        ],
        "mid": [
          "\u0315",
          "\u031B",
          "\u0300",
          "\u0301",
          "\u0358",
          "\u0321",
          "\u0322",
          "\u0327",
          "\u0328",
          "\u0334",
          "\u0335",
          "\u0336",
          "\u035C",
          "\u035D",
          "\u035E",
          "\u035F",
          "\u0360",
          "\u0362",
          "\u0338",
          "\u0337",
          "\u0361",
          " \u0489"
        ]
      };
      var all = [].concat(soul.up, soul.down, soul.mid);
      function randomNumber(range) {
        var r = Math.floor(Math.random() * range);
        return r;
      }
      function isChar(character) {
        var bool = false;
        all.filter(function(i) {
          bool = i === character;
        });
        return bool;
      }
      function heComes(text2, options2) {
        var result = "";
        var counts;
        var l;
        options2 = options2 || {};
        options2["up"] = typeof options2["up"] !== "undefined" ? options2["up"] : true;
        options2["mid"] = typeof options2["mid"] !== "undefined" ? options2["mid"] : true;
        options2["down"] = typeof options2["down"] !== "undefined" ? options2["down"] : true;
        options2["size"] = typeof options2["size"] !== "undefined" ? options2["size"] : "maxi";
        text2 = text2.split("");
        for (l in text2) {
          if (isChar(l)) {
            continue;
          }
          result = result + text2[l];
          counts = { "up": 0, "down": 0, "mid": 0 };
          switch (options2.size) {
            case "mini":
              counts.up = randomNumber(8);
              counts.mid = randomNumber(2);
              counts.down = randomNumber(8);
              break;
            case "maxi":
              counts.up = randomNumber(16) + 3;
              counts.mid = randomNumber(4) + 1;
              counts.down = randomNumber(64) + 3;
              break;
            default:
              counts.up = randomNumber(8) + 1;
              counts.mid = randomNumber(6) / 2;
              counts.down = randomNumber(8) + 1;
              break;
          }
          var arr = ["up", "mid", "down"];
          for (var d in arr) {
            var index = arr[d];
            for (var i = 0; i <= counts[index]; i++) {
              if (options2[index]) {
                result = result + soul[index][randomNumber(soul[index].length)];
              }
            }
          }
        }
        return result;
      }
      return heComes(text, options);
    };
  }
});

// node_modules/@colors/colors/lib/maps/america.js
var require_america = __commonJS({
  "node_modules/@colors/colors/lib/maps/america.js"(exports2, module2) {
    module2["exports"] = function(colors) {
      return function(letter, i, exploded) {
        if (letter === " ") return letter;
        switch (i % 3) {
          case 0:
            return colors.red(letter);
          case 1:
            return colors.white(letter);
          case 2:
            return colors.blue(letter);
        }
      };
    };
  }
});

// node_modules/@colors/colors/lib/maps/zebra.js
var require_zebra = __commonJS({
  "node_modules/@colors/colors/lib/maps/zebra.js"(exports2, module2) {
    module2["exports"] = function(colors) {
      return function(letter, i, exploded) {
        return i % 2 === 0 ? letter : colors.inverse(letter);
      };
    };
  }
});

// node_modules/@colors/colors/lib/maps/rainbow.js
var require_rainbow = __commonJS({
  "node_modules/@colors/colors/lib/maps/rainbow.js"(exports2, module2) {
    module2["exports"] = function(colors) {
      var rainbowColors = ["red", "yellow", "green", "blue", "magenta"];
      return function(letter, i, exploded) {
        if (letter === " ") {
          return letter;
        } else {
          return colors[rainbowColors[i++ % rainbowColors.length]](letter);
        }
      };
    };
  }
});

// node_modules/@colors/colors/lib/maps/random.js
var require_random = __commonJS({
  "node_modules/@colors/colors/lib/maps/random.js"(exports2, module2) {
    module2["exports"] = function(colors) {
      var available = [
        "underline",
        "inverse",
        "grey",
        "yellow",
        "red",
        "green",
        "blue",
        "white",
        "cyan",
        "magenta",
        "brightYellow",
        "brightRed",
        "brightGreen",
        "brightBlue",
        "brightWhite",
        "brightCyan",
        "brightMagenta"
      ];
      return function(letter, i, exploded) {
        return letter === " " ? letter : colors[available[Math.round(Math.random() * (available.length - 2))]](letter);
      };
    };
  }
});

// node_modules/@colors/colors/lib/colors.js
var require_colors = __commonJS({
  "node_modules/@colors/colors/lib/colors.js"(exports2, module2) {
    var colors = {};
    module2["exports"] = colors;
    colors.themes = {};
    var util = require("util");
    var ansiStyles2 = colors.styles = require_styles();
    var defineProps = Object.defineProperties;
    var newLineRegex = new RegExp(/[\r\n]+/g);
    colors.supportsColor = require_supports_colors().supportsColor;
    if (typeof colors.enabled === "undefined") {
      colors.enabled = colors.supportsColor() !== false;
    }
    colors.enable = function() {
      colors.enabled = true;
    };
    colors.disable = function() {
      colors.enabled = false;
    };
    colors.stripColors = colors.strip = function(str) {
      return ("" + str).replace(/\x1B\[\d+m/g, "");
    };
    var stylize = colors.stylize = function stylize2(str, style) {
      if (!colors.enabled) {
        return str + "";
      }
      var styleMap = ansiStyles2[style];
      if (!styleMap && style in colors) {
        return colors[style](str);
      }
      return styleMap.open + str + styleMap.close;
    };
    var matchOperatorsRe = /[|\\{}()[\]^$+*?.]/g;
    var escapeStringRegexp = function(str) {
      if (typeof str !== "string") {
        throw new TypeError("Expected a string");
      }
      return str.replace(matchOperatorsRe, "\\$&");
    };
    function build(_styles) {
      var builder = function builder2() {
        return applyStyle2.apply(builder2, arguments);
      };
      builder._styles = _styles;
      builder.__proto__ = proto2;
      return builder;
    }
    var styles3 = (function() {
      var ret = {};
      ansiStyles2.grey = ansiStyles2.gray;
      Object.keys(ansiStyles2).forEach(function(key) {
        ansiStyles2[key].closeRe = new RegExp(escapeStringRegexp(ansiStyles2[key].close), "g");
        ret[key] = {
          get: function() {
            return build(this._styles.concat(key));
          }
        };
      });
      return ret;
    })();
    var proto2 = defineProps(function colors2() {
    }, styles3);
    function applyStyle2() {
      var args = Array.prototype.slice.call(arguments);
      var str = args.map(function(arg) {
        if (arg != null && arg.constructor === String) {
          return arg;
        } else {
          return util.inspect(arg);
        }
      }).join(" ");
      if (!colors.enabled || !str) {
        return str;
      }
      var newLinesPresent = str.indexOf("\n") != -1;
      var nestedStyles = this._styles;
      var i = nestedStyles.length;
      while (i--) {
        var code = ansiStyles2[nestedStyles[i]];
        str = code.open + str.replace(code.closeRe, code.open) + code.close;
        if (newLinesPresent) {
          str = str.replace(newLineRegex, function(match) {
            return code.close + match + code.open;
          });
        }
      }
      return str;
    }
    colors.setTheme = function(theme) {
      if (typeof theme === "string") {
        console.log("colors.setTheme now only accepts an object, not a string.  If you are trying to set a theme from a file, it is now your (the caller's) responsibility to require the file.  The old syntax looked like colors.setTheme(__dirname + '/../themes/generic-logging.js'); The new syntax looks like colors.setTheme(require(__dirname + '/../themes/generic-logging.js'));");
        return;
      }
      for (var style in theme) {
        (function(style2) {
          colors[style2] = function(str) {
            if (typeof theme[style2] === "object") {
              var out = str;
              for (var i in theme[style2]) {
                out = colors[theme[style2][i]](out);
              }
              return out;
            }
            return colors[theme[style2]](str);
          };
        })(style);
      }
    };
    function init() {
      var ret = {};
      Object.keys(styles3).forEach(function(name) {
        ret[name] = {
          get: function() {
            return build([name]);
          }
        };
      });
      return ret;
    }
    var sequencer = function sequencer2(map2, str) {
      var exploded = str.split("");
      exploded = exploded.map(map2);
      return exploded.join("");
    };
    colors.trap = require_trap();
    colors.zalgo = require_zalgo();
    colors.maps = {};
    colors.maps.america = require_america()(colors);
    colors.maps.zebra = require_zebra()(colors);
    colors.maps.rainbow = require_rainbow()(colors);
    colors.maps.random = require_random()(colors);
    for (map in colors.maps) {
      (function(map2) {
        colors[map2] = function(str) {
          return sequencer(colors.maps[map2], str);
        };
      })(map);
    }
    var map;
    defineProps(colors, init());
  }
});

// node_modules/@colors/colors/safe.js
var require_safe = __commonJS({
  "node_modules/@colors/colors/safe.js"(exports2, module2) {
    var colors = require_colors();
    module2["exports"] = colors;
  }
});

// node_modules/cli-table3/src/cell.js
var require_cell = __commonJS({
  "node_modules/cli-table3/src/cell.js"(exports2, module2) {
    var { info, debug } = require_debug();
    var utils = require_utils();
    var Cell = class _Cell {
      /**
       * A representation of a cell within the table.
       * Implementations must have `init` and `draw` methods,
       * as well as `colSpan`, `rowSpan`, `desiredHeight` and `desiredWidth` properties.
       * @param options
       * @constructor
       */
      constructor(options) {
        this.setOptions(options);
        this.x = null;
        this.y = null;
      }
      setOptions(options) {
        if (["boolean", "number", "bigint", "string"].indexOf(typeof options) !== -1) {
          options = { content: "" + options };
        }
        options = options || {};
        this.options = options;
        let content = options.content;
        if (["boolean", "number", "bigint", "string"].indexOf(typeof content) !== -1) {
          this.content = String(content);
        } else if (!content) {
          this.content = this.options.href || "";
        } else {
          throw new Error("Content needs to be a primitive, got: " + typeof content);
        }
        this.colSpan = options.colSpan || 1;
        this.rowSpan = options.rowSpan || 1;
        if (this.options.href) {
          Object.defineProperty(this, "href", {
            get() {
              return this.options.href;
            }
          });
        }
      }
      mergeTableOptions(tableOptions, cells) {
        this.cells = cells;
        let optionsChars = this.options.chars || {};
        let tableChars = tableOptions.chars;
        let chars = this.chars = {};
        CHAR_NAMES.forEach(function(name) {
          setOption(optionsChars, tableChars, name, chars);
        });
        this.truncate = this.options.truncate || tableOptions.truncate;
        let style = this.options.style = this.options.style || {};
        let tableStyle = tableOptions.style;
        setOption(style, tableStyle, "padding-left", this);
        setOption(style, tableStyle, "padding-right", this);
        this.head = style.head || tableStyle.head;
        this.border = style.border || tableStyle.border;
        this.fixedWidth = tableOptions.colWidths[this.x];
        this.lines = this.computeLines(tableOptions);
        this.desiredWidth = utils.strlen(this.content) + this.paddingLeft + this.paddingRight;
        this.desiredHeight = this.lines.length;
      }
      computeLines(tableOptions) {
        const tableWordWrap = tableOptions.wordWrap || tableOptions.textWrap;
        const { wordWrap = tableWordWrap } = this.options;
        if (this.fixedWidth && wordWrap) {
          this.fixedWidth -= this.paddingLeft + this.paddingRight;
          if (this.colSpan) {
            let i = 1;
            while (i < this.colSpan) {
              this.fixedWidth += tableOptions.colWidths[this.x + i];
              i++;
            }
          }
          const { wrapOnWordBoundary: tableWrapOnWordBoundary = true } = tableOptions;
          const { wrapOnWordBoundary = tableWrapOnWordBoundary } = this.options;
          return this.wrapLines(utils.wordWrap(this.fixedWidth, this.content, wrapOnWordBoundary));
        }
        return this.wrapLines(this.content.split("\n"));
      }
      wrapLines(computedLines) {
        const lines = utils.colorizeLines(computedLines);
        if (this.href) {
          return lines.map((line) => utils.hyperlink(this.href, line));
        }
        return lines;
      }
      /**
       * Initializes the Cells data structure.
       *
       * @param tableOptions - A fully populated set of tableOptions.
       * In addition to the standard default values, tableOptions must have fully populated the
       * `colWidths` and `rowWidths` arrays. Those arrays must have lengths equal to the number
       * of columns or rows (respectively) in this table, and each array item must be a Number.
       *
       */
      init(tableOptions) {
        let x = this.x;
        let y = this.y;
        this.widths = tableOptions.colWidths.slice(x, x + this.colSpan);
        this.heights = tableOptions.rowHeights.slice(y, y + this.rowSpan);
        this.width = this.widths.reduce(sumPlusOne, -1);
        this.height = this.heights.reduce(sumPlusOne, -1);
        this.hAlign = this.options.hAlign || tableOptions.colAligns[x];
        this.vAlign = this.options.vAlign || tableOptions.rowAligns[y];
        this.drawRight = x + this.colSpan == tableOptions.colWidths.length;
      }
      /**
       * Draws the given line of the cell.
       * This default implementation defers to methods `drawTop`, `drawBottom`, `drawLine` and `drawEmpty`.
       * @param lineNum - can be `top`, `bottom` or a numerical line number.
       * @param spanningCell - will be a number if being called from a RowSpanCell, and will represent how
       * many rows below it's being called from. Otherwise it's undefined.
       * @returns {String} The representation of this line.
       */
      draw(lineNum, spanningCell) {
        if (lineNum == "top") return this.drawTop(this.drawRight);
        if (lineNum == "bottom") return this.drawBottom(this.drawRight);
        let content = utils.truncate(this.content, 10, this.truncate);
        if (!lineNum) {
          info(`${this.y}-${this.x}: ${this.rowSpan - lineNum}x${this.colSpan} Cell ${content}`);
        } else {
        }
        let padLen = Math.max(this.height - this.lines.length, 0);
        let padTop;
        switch (this.vAlign) {
          case "center":
            padTop = Math.ceil(padLen / 2);
            break;
          case "bottom":
            padTop = padLen;
            break;
          default:
            padTop = 0;
        }
        if (lineNum < padTop || lineNum >= padTop + this.lines.length) {
          return this.drawEmpty(this.drawRight, spanningCell);
        }
        let forceTruncation = this.lines.length > this.height && lineNum + 1 >= this.height;
        return this.drawLine(lineNum - padTop, this.drawRight, forceTruncation, spanningCell);
      }
      /**
       * Renders the top line of the cell.
       * @param drawRight - true if this method should render the right edge of the cell.
       * @returns {String}
       */
      drawTop(drawRight) {
        let content = [];
        if (this.cells) {
          this.widths.forEach(function(width, index) {
            content.push(this._topLeftChar(index));
            content.push(utils.repeat(this.chars[this.y == 0 ? "top" : "mid"], width));
          }, this);
        } else {
          content.push(this._topLeftChar(0));
          content.push(utils.repeat(this.chars[this.y == 0 ? "top" : "mid"], this.width));
        }
        if (drawRight) {
          content.push(this.chars[this.y == 0 ? "topRight" : "rightMid"]);
        }
        return this.wrapWithStyleColors("border", content.join(""));
      }
      _topLeftChar(offset) {
        let x = this.x + offset;
        let leftChar;
        if (this.y == 0) {
          leftChar = x == 0 ? "topLeft" : offset == 0 ? "topMid" : "top";
        } else {
          if (x == 0) {
            leftChar = "leftMid";
          } else {
            leftChar = offset == 0 ? "midMid" : "bottomMid";
            if (this.cells) {
              let spanAbove = this.cells[this.y - 1][x] instanceof _Cell.ColSpanCell;
              if (spanAbove) {
                leftChar = offset == 0 ? "topMid" : "mid";
              }
              if (offset == 0) {
                let i = 1;
                while (this.cells[this.y][x - i] instanceof _Cell.ColSpanCell) {
                  i++;
                }
                if (this.cells[this.y][x - i] instanceof _Cell.RowSpanCell) {
                  leftChar = "leftMid";
                }
              }
            }
          }
        }
        return this.chars[leftChar];
      }
      wrapWithStyleColors(styleProperty, content) {
        if (this[styleProperty] && this[styleProperty].length) {
          try {
            let colors = require_safe();
            for (let i = this[styleProperty].length - 1; i >= 0; i--) {
              colors = colors[this[styleProperty][i]];
            }
            return colors(content);
          } catch (e) {
            return content;
          }
        } else {
          return content;
        }
      }
      /**
       * Renders a line of text.
       * @param lineNum - Which line of text to render. This is not necessarily the line within the cell.
       * There may be top-padding above the first line of text.
       * @param drawRight - true if this method should render the right edge of the cell.
       * @param forceTruncationSymbol - `true` if the rendered text should end with the truncation symbol even
       * if the text fits. This is used when the cell is vertically truncated. If `false` the text should
       * only include the truncation symbol if the text will not fit horizontally within the cell width.
       * @param spanningCell - a number of if being called from a RowSpanCell. (how many rows below). otherwise undefined.
       * @returns {String}
       */
      drawLine(lineNum, drawRight, forceTruncationSymbol, spanningCell) {
        let left = this.chars[this.x == 0 ? "left" : "middle"];
        if (this.x && spanningCell && this.cells) {
          let cellLeft = this.cells[this.y + spanningCell][this.x - 1];
          while (cellLeft instanceof ColSpanCell) {
            cellLeft = this.cells[cellLeft.y][cellLeft.x - 1];
          }
          if (!(cellLeft instanceof RowSpanCell)) {
            left = this.chars["rightMid"];
          }
        }
        let leftPadding = utils.repeat(" ", this.paddingLeft);
        let right = drawRight ? this.chars["right"] : "";
        let rightPadding = utils.repeat(" ", this.paddingRight);
        let line = this.lines[lineNum];
        let len = this.width - (this.paddingLeft + this.paddingRight);
        if (forceTruncationSymbol) line += this.truncate || "\u2026";
        let content = utils.truncate(line, len, this.truncate);
        content = utils.pad(content, len, " ", this.hAlign);
        content = leftPadding + content + rightPadding;
        return this.stylizeLine(left, content, right);
      }
      stylizeLine(left, content, right) {
        left = this.wrapWithStyleColors("border", left);
        right = this.wrapWithStyleColors("border", right);
        if (this.y === 0) {
          content = this.wrapWithStyleColors("head", content);
        }
        return left + content + right;
      }
      /**
       * Renders the bottom line of the cell.
       * @param drawRight - true if this method should render the right edge of the cell.
       * @returns {String}
       */
      drawBottom(drawRight) {
        let left = this.chars[this.x == 0 ? "bottomLeft" : "bottomMid"];
        let content = utils.repeat(this.chars.bottom, this.width);
        let right = drawRight ? this.chars["bottomRight"] : "";
        return this.wrapWithStyleColors("border", left + content + right);
      }
      /**
       * Renders a blank line of text within the cell. Used for top and/or bottom padding.
       * @param drawRight - true if this method should render the right edge of the cell.
       * @param spanningCell - a number of if being called from a RowSpanCell. (how many rows below). otherwise undefined.
       * @returns {String}
       */
      drawEmpty(drawRight, spanningCell) {
        let left = this.chars[this.x == 0 ? "left" : "middle"];
        if (this.x && spanningCell && this.cells) {
          let cellLeft = this.cells[this.y + spanningCell][this.x - 1];
          while (cellLeft instanceof ColSpanCell) {
            cellLeft = this.cells[cellLeft.y][cellLeft.x - 1];
          }
          if (!(cellLeft instanceof RowSpanCell)) {
            left = this.chars["rightMid"];
          }
        }
        let right = drawRight ? this.chars["right"] : "";
        let content = utils.repeat(" ", this.width);
        return this.stylizeLine(left, content, right);
      }
    };
    var ColSpanCell = class {
      /**
       * A Cell that doesn't do anything. It just draws empty lines.
       * Used as a placeholder in column spanning.
       * @constructor
       */
      constructor() {
      }
      draw(lineNum) {
        if (typeof lineNum === "number") {
          debug(`${this.y}-${this.x}: 1x1 ColSpanCell`);
        }
        return "";
      }
      init() {
      }
      mergeTableOptions() {
      }
    };
    var RowSpanCell = class {
      /**
       * A placeholder Cell for a Cell that spans multiple rows.
       * It delegates rendering to the original cell, but adds the appropriate offset.
       * @param originalCell
       * @constructor
       */
      constructor(originalCell) {
        this.originalCell = originalCell;
      }
      init(tableOptions) {
        let y = this.y;
        let originalY = this.originalCell.y;
        this.cellOffset = y - originalY;
        this.offset = findDimension(tableOptions.rowHeights, originalY, this.cellOffset);
      }
      draw(lineNum) {
        if (lineNum == "top") {
          return this.originalCell.draw(this.offset, this.cellOffset);
        }
        if (lineNum == "bottom") {
          return this.originalCell.draw("bottom");
        }
        debug(`${this.y}-${this.x}: 1x${this.colSpan} RowSpanCell for ${this.originalCell.content}`);
        return this.originalCell.draw(this.offset + 1 + lineNum);
      }
      mergeTableOptions() {
      }
    };
    function firstDefined(...args) {
      return args.filter((v) => v !== void 0 && v !== null).shift();
    }
    function setOption(objA, objB, nameB, targetObj) {
      let nameA = nameB.split("-");
      if (nameA.length > 1) {
        nameA[1] = nameA[1].charAt(0).toUpperCase() + nameA[1].substr(1);
        nameA = nameA.join("");
        targetObj[nameA] = firstDefined(objA[nameA], objA[nameB], objB[nameA], objB[nameB]);
      } else {
        targetObj[nameB] = firstDefined(objA[nameB], objB[nameB]);
      }
    }
    function findDimension(dimensionTable, startingIndex, span) {
      let ret = dimensionTable[startingIndex];
      for (let i = 1; i < span; i++) {
        ret += 1 + dimensionTable[startingIndex + i];
      }
      return ret;
    }
    function sumPlusOne(a, b) {
      return a + b + 1;
    }
    var CHAR_NAMES = [
      "top",
      "top-mid",
      "top-left",
      "top-right",
      "bottom",
      "bottom-mid",
      "bottom-left",
      "bottom-right",
      "left",
      "left-mid",
      "mid",
      "mid-mid",
      "right",
      "right-mid",
      "middle"
    ];
    module2.exports = Cell;
    module2.exports.ColSpanCell = ColSpanCell;
    module2.exports.RowSpanCell = RowSpanCell;
  }
});

// node_modules/cli-table3/src/layout-manager.js
var require_layout_manager = __commonJS({
  "node_modules/cli-table3/src/layout-manager.js"(exports2, module2) {
    var { warn, debug } = require_debug();
    var Cell = require_cell();
    var { ColSpanCell, RowSpanCell } = Cell;
    (function() {
      function next(alloc, col) {
        if (alloc[col] > 0) {
          return next(alloc, col + 1);
        }
        return col;
      }
      function layoutTable(table) {
        let alloc = {};
        table.forEach(function(row, rowIndex) {
          let col = 0;
          row.forEach(function(cell) {
            cell.y = rowIndex;
            cell.x = rowIndex ? next(alloc, col) : col;
            const rowSpan = cell.rowSpan || 1;
            const colSpan = cell.colSpan || 1;
            if (rowSpan > 1) {
              for (let cs = 0; cs < colSpan; cs++) {
                alloc[cell.x + cs] = rowSpan;
              }
            }
            col = cell.x + colSpan;
          });
          Object.keys(alloc).forEach((idx) => {
            alloc[idx]--;
            if (alloc[idx] < 1) delete alloc[idx];
          });
        });
      }
      function maxWidth(table) {
        let mw = 0;
        table.forEach(function(row) {
          row.forEach(function(cell) {
            mw = Math.max(mw, cell.x + (cell.colSpan || 1));
          });
        });
        return mw;
      }
      function maxHeight(table) {
        return table.length;
      }
      function cellsConflict(cell1, cell2) {
        let yMin1 = cell1.y;
        let yMax1 = cell1.y - 1 + (cell1.rowSpan || 1);
        let yMin2 = cell2.y;
        let yMax2 = cell2.y - 1 + (cell2.rowSpan || 1);
        let yConflict = !(yMin1 > yMax2 || yMin2 > yMax1);
        let xMin1 = cell1.x;
        let xMax1 = cell1.x - 1 + (cell1.colSpan || 1);
        let xMin2 = cell2.x;
        let xMax2 = cell2.x - 1 + (cell2.colSpan || 1);
        let xConflict = !(xMin1 > xMax2 || xMin2 > xMax1);
        return yConflict && xConflict;
      }
      function conflictExists(rows, x, y) {
        let i_max = Math.min(rows.length - 1, y);
        let cell = { x, y };
        for (let i = 0; i <= i_max; i++) {
          let row = rows[i];
          for (let j = 0; j < row.length; j++) {
            if (cellsConflict(cell, row[j])) {
              return true;
            }
          }
        }
        return false;
      }
      function allBlank(rows, y, xMin, xMax) {
        for (let x = xMin; x < xMax; x++) {
          if (conflictExists(rows, x, y)) {
            return false;
          }
        }
        return true;
      }
      function addRowSpanCells(table) {
        table.forEach(function(row, rowIndex) {
          row.forEach(function(cell) {
            for (let i = 1; i < cell.rowSpan; i++) {
              let rowSpanCell = new RowSpanCell(cell);
              rowSpanCell.x = cell.x;
              rowSpanCell.y = cell.y + i;
              rowSpanCell.colSpan = cell.colSpan;
              insertCell(rowSpanCell, table[rowIndex + i]);
            }
          });
        });
      }
      function addColSpanCells(cellRows) {
        for (let rowIndex = cellRows.length - 1; rowIndex >= 0; rowIndex--) {
          let cellColumns2 = cellRows[rowIndex];
          for (let columnIndex2 = 0; columnIndex2 < cellColumns2.length; columnIndex2++) {
            let cell = cellColumns2[columnIndex2];
            for (let k = 1; k < cell.colSpan; k++) {
              let colSpanCell = new ColSpanCell();
              colSpanCell.x = cell.x + k;
              colSpanCell.y = cell.y;
              cellColumns2.splice(columnIndex2 + 1, 0, colSpanCell);
            }
          }
        }
      }
      function insertCell(cell, row) {
        let x = 0;
        while (x < row.length && row[x].x < cell.x) {
          x++;
        }
        row.splice(x, 0, cell);
      }
      function fillInTable(table) {
        let h_max = maxHeight(table);
        let w_max = maxWidth(table);
        debug(`Max rows: ${h_max}; Max cols: ${w_max}`);
        for (let y = 0; y < h_max; y++) {
          for (let x = 0; x < w_max; x++) {
            if (!conflictExists(table, x, y)) {
              let opts = { x, y, colSpan: 1, rowSpan: 1 };
              x++;
              while (x < w_max && !conflictExists(table, x, y)) {
                opts.colSpan++;
                x++;
              }
              let y2 = y + 1;
              while (y2 < h_max && allBlank(table, y2, opts.x, opts.x + opts.colSpan)) {
                opts.rowSpan++;
                y2++;
              }
              let cell = new Cell(opts);
              cell.x = opts.x;
              cell.y = opts.y;
              warn(`Missing cell at ${cell.y}-${cell.x}.`);
              insertCell(cell, table[y]);
            }
          }
        }
      }
      function generateCells(rows) {
        return rows.map(function(row) {
          if (!Array.isArray(row)) {
            let key = Object.keys(row)[0];
            row = row[key];
            if (Array.isArray(row)) {
              row = row.slice();
              row.unshift(key);
            } else {
              row = [key, row];
            }
          }
          return row.map(function(cell) {
            return new Cell(cell);
          });
        });
      }
      function makeTableLayout(rows) {
        let cellRows = generateCells(rows);
        layoutTable(cellRows);
        fillInTable(cellRows);
        addRowSpanCells(cellRows);
        addColSpanCells(cellRows);
        return cellRows;
      }
      module2.exports = {
        makeTableLayout,
        layoutTable,
        addRowSpanCells,
        maxWidth,
        fillInTable,
        computeWidths: makeComputeWidths("colSpan", "desiredWidth", "x", 1),
        computeHeights: makeComputeWidths("rowSpan", "desiredHeight", "y", 1)
      };
    })();
    function makeComputeWidths(colSpan, desiredWidth, x, forcedMin) {
      return function(vals, table) {
        let result = [];
        let spanners = [];
        let auto = {};
        table.forEach(function(row) {
          row.forEach(function(cell) {
            if ((cell[colSpan] || 1) > 1) {
              spanners.push(cell);
            } else {
              result[cell[x]] = Math.max(result[cell[x]] || 0, cell[desiredWidth] || 0, forcedMin);
            }
          });
        });
        vals.forEach(function(val, index) {
          if (typeof val === "number") {
            result[index] = val;
          }
        });
        for (let k = spanners.length - 1; k >= 0; k--) {
          let cell = spanners[k];
          let span = cell[colSpan];
          let col = cell[x];
          let existingWidth = result[col];
          let editableCols = typeof vals[col] === "number" ? 0 : 1;
          if (typeof existingWidth === "number") {
            for (let i = 1; i < span; i++) {
              existingWidth += 1 + result[col + i];
              if (typeof vals[col + i] !== "number") {
                editableCols++;
              }
            }
          } else {
            existingWidth = desiredWidth === "desiredWidth" ? cell.desiredWidth - 1 : 1;
            if (!auto[col] || auto[col] < existingWidth) {
              auto[col] = existingWidth;
            }
          }
          if (cell[desiredWidth] > existingWidth) {
            let i = 0;
            while (editableCols > 0 && cell[desiredWidth] > existingWidth) {
              if (typeof vals[col + i] !== "number") {
                let dif = Math.round((cell[desiredWidth] - existingWidth) / editableCols);
                existingWidth += dif;
                result[col + i] += dif;
                editableCols--;
              }
              i++;
            }
          }
        }
        Object.assign(vals, result, auto);
        for (let j = 0; j < vals.length; j++) {
          vals[j] = Math.max(forcedMin, vals[j] || 0);
        }
      };
    }
  }
});

// node_modules/cli-table3/src/table.js
var require_table = __commonJS({
  "node_modules/cli-table3/src/table.js"(exports2, module2) {
    var debug = require_debug();
    var utils = require_utils();
    var tableLayout = require_layout_manager();
    var Table2 = class extends Array {
      constructor(opts) {
        super();
        const options = utils.mergeOptions(opts);
        Object.defineProperty(this, "options", {
          value: options,
          enumerable: options.debug
        });
        if (options.debug) {
          switch (typeof options.debug) {
            case "boolean":
              debug.setDebugLevel(debug.WARN);
              break;
            case "number":
              debug.setDebugLevel(options.debug);
              break;
            case "string":
              debug.setDebugLevel(parseInt(options.debug, 10));
              break;
            default:
              debug.setDebugLevel(debug.WARN);
              debug.warn(`Debug option is expected to be boolean, number, or string. Received a ${typeof options.debug}`);
          }
          Object.defineProperty(this, "messages", {
            get() {
              return debug.debugMessages();
            }
          });
        }
      }
      toString() {
        let array = this;
        let headersPresent = this.options.head && this.options.head.length;
        if (headersPresent) {
          array = [this.options.head];
          if (this.length) {
            array.push.apply(array, this);
          }
        } else {
          this.options.style.head = [];
        }
        let cells = tableLayout.makeTableLayout(array);
        cells.forEach(function(row) {
          row.forEach(function(cell) {
            cell.mergeTableOptions(this.options, cells);
          }, this);
        }, this);
        tableLayout.computeWidths(this.options.colWidths, cells);
        tableLayout.computeHeights(this.options.rowHeights, cells);
        cells.forEach(function(row) {
          row.forEach(function(cell) {
            cell.init(this.options);
          }, this);
        }, this);
        let result = [];
        for (let rowIndex = 0; rowIndex < cells.length; rowIndex++) {
          let row = cells[rowIndex];
          let heightOfRow = this.options.rowHeights[rowIndex];
          if (rowIndex === 0 || !this.options.style.compact || rowIndex == 1 && headersPresent) {
            doDraw(row, "top", result);
          }
          for (let lineNum = 0; lineNum < heightOfRow; lineNum++) {
            doDraw(row, lineNum, result);
          }
          if (rowIndex + 1 == cells.length) {
            doDraw(row, "bottom", result);
          }
        }
        return result.join("\n");
      }
      get width() {
        let str = this.toString().split("\n");
        return str[0].length;
      }
    };
    Table2.reset = () => debug.reset();
    function doDraw(row, lineNum, result) {
      let line = [];
      row.forEach(function(cell) {
        line.push(cell.draw(lineNum));
      });
      let str = line.join("");
      if (str.length) result.push(str);
    }
    module2.exports = Table2;
  }
});

// node_modules/cli-table3/index.js
var require_cli_table3 = __commonJS({
  "node_modules/cli-table3/index.js"(exports2, module2) {
    module2.exports = require_table();
  }
});

// src/report/text-table.ts
function alignColumns(rows, alignments) {
  if (rows.length === 0) return [];
  const table = new import_cli_table3.default({
    chars: NO_LINES,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    colAligns: [...alignments]
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString().split("\n").map((line) => line.trimEnd());
}
var import_cli_table3, NO_LINES;
var init_text_table = __esm({
  "src/report/text-table.ts"() {
    "use strict";
    import_cli_table3 = __toESM(require_cli_table3(), 1);
    NO_LINES = {
      ...{
        top: "",
        "top-mid": "",
        "top-left": "",
        "top-right": "",
        bottom: "",
        "bottom-mid": "",
        "bottom-left": "",
        "bottom-right": ""
      },
      ...{ left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "", middle: "  " }
    };
  }
});

// src/report/text-report.ts
var text_report_exports = {};
__export(text_report_exports, {
  renderText: () => renderText
});
function renderText(report, options) {
  const style = terminalStyle(options.colour);
  const sections = [
    [headline(report, options.width, style)],
    ...report.plates.map((plate) => plateSection2(plate, options, style)),
    runSection(report, options.width, style),
    sampleSection(report, options.width, style),
    repeatSection(report, options.width, style),
    wrapText(report.notice, options.width).map(style.faint)
  ];
  return `${sections.filter((section) => section.length > 0).map((section) => section.join("\n")).join("\n\n")}
`;
}
function headline(report, width, style) {
  const left = `RUN ${VERDICT_WORDS[report.verdict]}`;
  const right = `tdm-elisa ${report.tool.version}`;
  return `${style.verdict(report.verdict)(left)}${" ".repeat(Math.max(2, width - left.length - right.length))}${style.faint(right)}`;
}
function plateSection2(plate, options, style) {
  const { width } = options;
  const reading = [
    plate.wavelengthNm === null ? "" : `${plate.wavelengthNm} nm`,
    plate.referenceNm === null ? "" : `- ${plate.referenceNm} nm`
  ];
  const title = ["PLATE", plate.id, " ", plate.assay.id, " ", ...reading].filter((word) => word !== "").join(" ").replace(/ {3}/g, "  ").trimEnd();
  const verdict = VERDICT_WORDS[plate.verdict];
  const head = `${style.strong(title)}${" ".repeat(Math.max(2, width - title.length - verdict.length))}${style.verdict(plate.verdict)(verdict)}`;
  const line = (label2, text) => hangText(`  ${label2.padEnd(11)}`, text, width);
  return [
    head,
    ...plate.curve === null ? [] : line("curve", curveText2(plate)),
    ...plate.standards.length === 0 ? [] : line("standards", standardsText(plate)),
    ...plate.cutPoint === null ? [] : line("cut point", cutPointText2(plate)),
    ...plate.controls.length === 0 ? [] : line("controls", plate.controls.map(controlText).join("; ")),
    ...line("criteria", criteriaText(plate)),
    ...options.plateMaps ? plateMap(plate, style) : [],
    ...findingLines2(plate.findings, width, style)
  ];
}
function curveText2({ curve }) {
  if (curve === null) return "";
  const weighting = curve.weighting === "none" ? "unweighted" : `weighted ${curve.weighting}`;
  const parameters = Object.entries(curve.parameters).map(([name, value]) => `${name} ${toText(value)}`);
  const range = curve.lloq === null || curve.uloq === null ? "no range" : `range ${toText(curve.lloq)} to ${toText(curve.uloq)} ${curve.unit} in the well`;
  return `${curve.model.toUpperCase()} on ${curve.fitOn}, ${weighting}: ${parameters.join("  ")}; ${range}`;
}
function standardsText({ standards, curve }) {
  const recoveries = standards.flatMap(({ recoveryPercent }) => recoveryPercent === null ? [] : [recoveryPercent]);
  const used = standards.filter(({ usedInFit }) => usedInFit).length;
  if (curve === null || recoveries.length === 0) return `${standards.length} levels`;
  const worst = standards.reduce(
    (left, right) => deviation(right.recoveryPercent) > deviation(left.recoveryPercent) ? right : left
  );
  const worstText = worst.recoveryPercent === null ? "" : `; farthest ${worst.name} at ${toPercentText(worst.recoveryPercent)}`;
  return `${used} of ${standards.length} levels in the fit, back-calculated to ${Math.min(...recoveries).toFixed(1)}-${Math.max(...recoveries).toFixed(1)} % of nominal${worstText}`;
}
function deviation(recoveryPercent) {
  return recoveryPercent === null ? -1 : Math.abs(recoveryPercent - 100);
}
function cutPointText2({ cutPoint }) {
  if (cutPoint === null) return "";
  const value = cutPoint.value === null ? "" : `${toText(cutPoint.value)} OD = `;
  return `${value}${cutPoint.text}`;
}
function controlText(control) {
  if (control.result === null) return `${control.name} OD ${control.meanOd === null ? "-" : toText(control.meanOd, 3)}`;
  const recovery = control.recoveryPercent === null ? "" : ` (${toText(control.recoveryPercent, 3)} %)`;
  return `${control.name} ${concentrationText(control.result, false)}${recovery}`;
}
function criteriaText({ criteria }) {
  const count2 = (outcome) => criteria.filter((criterion) => criterion.outcome === outcome).length;
  const parts = [
    `${count2("passed")} passed`,
    ...["failed", "not-judged", "off", "overruled"].flatMap((outcome) => {
      const ids = criteria.filter((criterion) => criterion.outcome === outcome).map(({ id }) => id);
      return ids.length === 0 ? [] : [`${outcome.replace("-", " ")}: ${ids.join(", ")}`];
    })
  ];
  return parts.join("; ");
}
function findingLines2(findings, width, style) {
  const marks = { error: style.bad("x"), warning: style.remark("!"), note: style.faint("\xB7") };
  return ["error", "warning", "note"].flatMap(
    (severity) => findings.filter((finding) => finding.severity === severity).flatMap(
      (finding) => wrapText(`${finding.message} [${finding.code}]`, width - 4).map(
        (line, index) => `  ${index === 0 ? marks[severity] : " "} ${line}`
      )
    )
  );
}
function runSection(report, width, style) {
  const settings = Object.entries(report.settings).map(([key, value]) => `${key} ${value}`);
  const policy = report.policy.sha256 === null ? [] : [
    `policy ${report.policy.id} (${report.policy.sha256.slice(0, 12)}), own rows: ${report.policy.ownRows.join(", ") || "none"}`
  ];
  const overrides = report.overrides.map(({ code, reason, by }) => `${code} accepted by ${by}: ${reason}`);
  const lines = [
    ...settings.length === 0 ? [] : hangText("  settings   ", settings.join("; "), width),
    ...policy.flatMap((text) => hangText("  policy     ", text, width)),
    ...overrides.flatMap((text) => hangText("  overruled  ", text, width)),
    ...findingLines2(report.findings, width, style)
  ];
  return lines.length === 0 ? [] : [style.strong("RUN"), ...lines];
}
function sampleSection(report, width, style) {
  if (report.samples.length === 0) return [];
  const shared = sharedFlags(report.samples);
  const told = shared.length === 0 ? [] : hangText("  all: ", shared.join(", "), width).map(style.faint);
  const lines = report.samples.flatMap((sample) => interpretationLines(sample, width, new Set(shared)));
  return [
    style.strong(`SAMPLES (${report.samples.length})`),
    ...hangText("  rows: ", rowCounts(report), width),
    ...thresholdLines(report.samples, width - 2).map((line) => style.faint(`  ${line}`)),
    ...told,
    ...lines
  ];
}
function rowCounts({ samples }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { interpretation } of samples) {
    const row = interpretation?.rule ?? "not interpreted";
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts].sort(([left], [right]) => left < right ? -1 : 1).map(([row, count2]) => `${count2} ${row}`).join(", ");
}
function repeatSection(report, width, style) {
  if (report.repeats.length === 0) return [];
  const rows = report.repeats.map(({ sampleId, plateId, because, dilution }) => [
    `  ${sampleId}`,
    plateId,
    dilution === null ? "" : `1:${toText(dilution, 6)}`,
    because
  ]);
  const table = alignColumns(rows, ["left", "left", "right", "left"]);
  return [style.strong(`TO REPEAT (${report.repeats.length})`), ...table.map((line) => fitLine(line, width))];
}
var VERDICT_WORDS;
var init_text_report = __esm({
  "src/report/text-report.ts"() {
    "use strict";
    init_number_text();
    init_interpretation_text();
    init_plate_map();
    init_result_text();
    init_terminal_style();
    init_text_lines();
    init_text_table();
    VERDICT_WORDS = {
      accepted: "ACCEPTED",
      "accepted-with-remarks": "ACCEPTED WITH REMARKS",
      rejected: "REJECTED"
    };
  }
});

// src/batch/worker-thread.ts
var import_node_worker_threads = require("node:worker_threads");
init_input_error();

// src/batch/plan-batch.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
init_input_error();

// src/plate-reader/decode-text.ts
init_plate_reader_errors();
var SAMPLE = 4096;
function decodeText(bytes) {
  const [first, second, third] = bytes;
  if (first === 255 && second === 254) return decodeAs("utf-16le", bytes.subarray(2));
  if (first === 254 && second === 255) return decodeAs("utf-16be", bytes.subarray(2));
  const body = first === 239 && second === 187 && third === 191 ? bytes.subarray(3) : bytes;
  if (body.subarray(0, SAMPLE).includes(0)) {
    const zeros = countZeros(body);
    const pairs = Math.min(body.length, SAMPLE) / 2;
    if (zeros.odd > 0.4 * pairs && zeros.even < 0.1 * pairs) return decodeAs("utf-16le", body);
    if (zeros.even > 0.4 * pairs && zeros.odd < 0.1 * pairs) return decodeAs("utf-16be", body);
    throw unreadable("REFUSED_UNSUPPORTED_CONTAINER", "the file is binary, not text or a spreadsheet");
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(body), encoding: "latin-1" };
  }
}
function decodeAs(encoding, body) {
  return { text: new TextDecoder(encoding).decode(body), encoding };
}
function countZeros(body) {
  let even = 0;
  let odd = 0;
  const end = Math.min(body.length, SAMPLE);
  for (let index = 0; index < end; index += 1) {
    if (body[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}

// src/batch/find-plates.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
init_input_error();

// src/batch/archive-names.ts
var PLATE_ENDING = /\.(csv|tsv|txt|xls|xlsx|json)$/i;
var NOT_A_PLATE = /^(layout|samples|runs|results?|truth|readme|notes|license|changelog)\.[a-z]+$|\.(layout|samples|assay|policy)\.[a-z]+$/i;
function mayBePlateName(name) {
  return PLATE_ENDING.test(name) && !NOT_A_PLATE.test(name);
}
function isRunSheetName(name) {
  return /^runs\.(csv|tsv)$/i.test(name);
}
var DRUG_WORDS = /* @__PURE__ */ new Set(["drug", "ifx", "infliximab", "conc", "concentration", "level", "levels", "trough"]);
var ADA_WORDS = /* @__PURE__ */ new Set(["ada", "adas", "ati", "atis", "antibody", "antibodies", "antidrug", "antiifx"]);
function readPlateName(stem) {
  const words = stem.split(/[-_.\s]+/).filter((word) => word !== "");
  const kept = [];
  let analyte = "unknown";
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index].toLowerCase();
    const next = words[index + 1]?.toLowerCase() ?? "";
    if (word === "anti" && (DRUG_WORDS.has(next) || ADA_WORDS.has(next))) {
      analyte = "ada";
      index += 1;
    } else if (ADA_WORDS.has(word) || word === "antiinfliximab") analyte = "ada";
    else if (DRUG_WORDS.has(word)) analyte = analyte === "ada" ? "ada" : "drug";
    else kept.push(words[index]);
  }
  return { analyte, rest: kept.join("-") };
}

// src/batch/machine-files.ts
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
init_input_error();
var MAX_BYTES = 64 * 1024 * 1024;
var MACHINE_FILES = {
  readBytes: async (path, kind = "input") => {
    if (path !== "-") return readNamedFile(path, kind);
    const bytes = await readStandardInput();
    refuseAbove(bytes.byteLength, path, kind);
    return bytes;
  },
  exists: async (path) => (0, import_node_fs.existsSync)(path),
  resolve: import_node_path.resolve,
  folderOf: (path) => path === "-" ? (0, import_node_path.resolve)(".") : (0, import_node_path.dirname)((0, import_node_path.resolve)(path)),
  nameOf: (path) => (0, import_node_path.basename)(path),
  sha256: hashOf
};
function hashOf(content) {
  return (0, import_node_crypto.hash)("sha256", content);
}
var REASONS = {
  ENOENT: ["there is no such file", "check the path; on most systems names are case-sensitive"],
  EISDIR: ["this is a folder, not a file", 'name the file; "tdm-elisa batch" takes folders'],
  ENOTDIR: ["a part of the path is not a folder", "check the path"],
  EACCES: ["permission denied", "check who may use it"],
  EPERM: ["the system does not permit it", "check who may use it"],
  EROFS: ["the disk is read-only", "choose another folder"],
  EIO: ["the disk reports an error", "check the disk"],
  EMFILE: ["too many files are open", "use fewer --jobs"],
  EDQUOT: ["the disk quota is used up", "free some space and run again"],
  EFBIG: ["a file would be larger than the limit that is set here", "raise the limit (ulimit -f) and run again"],
  ENOSPC: ["the disk is full", "free some space and run again"]
};
function describeFileError(error, path, kind, verb) {
  const problem = fileProblem(error.code ?? "", path, verb);
  return problem === void 0 ? error : new InputError(kind, problem);
}
function fileProblem(systemCode, path, verb) {
  const known = REASONS[systemCode];
  if (known === void 0) return void 0;
  const [reason, hint] = known;
  return { code: "FILE", message: `cannot be ${verb}: ${reason}`, hint, at: { file: path } };
}
function readNamedFile(path, kind) {
  try {
    refuseAbove((0, import_node_fs.statSync)(path).size, path, kind);
    const bytes = (0, import_node_fs.readFileSync)(path);
    refuseAbove(bytes.byteLength, path, kind);
    return bytes;
  } catch (error) {
    throw describeFileError(error, path, kind, "read");
  }
}
function refuseAbove(size, path, kind) {
  if (size <= MAX_BYTES) return;
  throw new InputError(kind, {
    code: "FILE_TOO_LARGE",
    message: `the file has ${size} bytes, more than the ${MAX_BYTES} that are read`,
    hint: "export one run at a time",
    at: { file: path }
  });
}
async function readStandardInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// src/batch/find-plates.ts
var STATE_FOLDER = ".batch";
function findPlates(paths, skip) {
  const linked = /* @__PURE__ */ new Set();
  const skipped = new Set(skip.map((path) => (0, import_node_path2.resolve)(path)));
  const walks = paths.map((path) => findUnder(path, linked, skipped));
  const base = commonFolder(walks.map(({ root }) => root));
  const inBase = ({ root }, file) => {
    const folder = (0, import_node_path2.relative)(base, root).split(import_node_path2.sep).join("/");
    return folder === "" || file === "" ? folder || file : `${folder}/${file}`;
  };
  const all = (filesOf) => sortedOnce(
    walks.flatMap((walk) => walk.root === base ? filesOf(walk) : filesOf(walk).map((f) => inBase(walk, f)))
  );
  return {
    base,
    plates: all(({ plates }) => plates),
    runSheets: all(({ runSheets }) => runSheets),
    problems: walks.flatMap(
      (walk) => walk.problems.map((problem) => ({ ...problem, at: { file: inBase(walk, problem.at?.file ?? "") || "." } }))
    )
  };
}
function sortedOnce(files) {
  return [...files].sort(byCharacters).filter((file, index, sorted) => file !== sorted[index - 1]);
}
function byCharacters(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
function findUnder(path, linked, skip) {
  const full = (0, import_node_path2.resolve)(path);
  const stats = (0, import_node_fs2.statSync)(full, { throwIfNoEntry: false });
  const walkOf = (root, isWanted = () => true) => {
    return { root, plates: [], runSheets: [], problems: [], isWanted, linked, skip };
  };
  if (stats === void 0 && /[*?]/.test(path)) return findMatches(full, walkOf);
  if (stats === void 0) throw new InputError("settings", fileProblem("ENOENT", path, "read"));
  if (stats.isDirectory()) {
    const walk2 = walkOf(full);
    visitFolder(full, "", walk2);
    return walk2;
  }
  const walk = walkOf((0, import_node_path2.dirname)(full));
  addFile(full, (0, import_node_path2.basename)(full), (0, import_node_path2.basename)(full), walk);
  return walk;
}
function findMatches(pattern, walkOf) {
  const parts = pattern.split(import_node_path2.sep);
  const wild = parts.findIndex((part) => /[*?]/.test(part));
  const base = parts.slice(0, wild).join(import_node_path2.sep) || import_node_path2.sep;
  const walk = walkOf(base, globTest(parts.slice(wild).join("/")));
  visitFolder(base, "", walk);
  return walk;
}
function globTest(glob) {
  const source = glob.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(
    /\*\*\/|\*\*|\*|\?/g,
    (wild) => wild === "**/" ? "(?:.*/)?" : wild === "**" ? ".*" : wild === "*" ? "[^/]*" : "[^/]"
  );
  const expression = new RegExp(`^${source}$`);
  return (path) => expression.test(path);
}
function visitFolder(full, folder, walk) {
  if (walk.skip.has(full)) return;
  let entries;
  try {
    entries = readFolder(full);
  } catch (error) {
    walk.problems.push(problemOf(error, folder.slice(0, -1)));
    return;
  }
  if (folder !== "" && entries.some(({ name }) => name === STATE_FOLDER)) return;
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith(".")) continue;
    const path = `${full}${full.endsWith(import_node_path2.sep) ? "" : import_node_path2.sep}${name}`;
    const isLink = entry.isSymbolicLink() && isFolderLink(path);
    if (isLink && leadsBack(path, walk)) continue;
    if (isLink || entry.isDirectory()) visitFolder(path, `${folder}${name}/`, walk);
    else addFile(path, name, `${folder}${name}`, walk);
  }
}
function readFolder(folder) {
  return (0, import_node_fs2.readdirSync)(folder, { withFileTypes: true }).sort((left, right) => byCharacters(left.name, right.name));
}
function isFolderLink(path) {
  return (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function leadsBack(link, { linked }) {
  const real = (0, import_node_fs2.realpathSync)(link);
  if (linked.has(real) || `${(0, import_node_fs2.realpathSync)((0, import_node_path2.dirname)(link))}${import_node_path2.sep}`.startsWith(`${real}${import_node_path2.sep}`)) return true;
  linked.add(real);
  return false;
}
function addFile(full, name, file, walk) {
  const isSheet = isRunSheetName(name);
  if (!(isSheet || mayBePlateName(name)) || walk.skip.has(full) || !walk.isWanted(file)) return;
  if (isSheet) walk.runSheets.push(file);
  else if (!/\.json$/i.test(name) || looksLikeAllotrope(full)) walk.plates.push(file);
}
function looksLikeAllotrope(file) {
  try {
    const handle = (0, import_node_fs2.openSync)(file, "r");
    const start = Buffer.alloc(4096);
    const length = (0, import_node_fs2.readSync)(handle, start, 0, start.length, 0);
    (0, import_node_fs2.closeSync)(handle);
    return /\$asm\.|allotrope/i.test(start.toString("latin1", 0, length));
  } catch {
    return true;
  }
}
function problemOf(error, path) {
  const problem = fileProblem(error.code ?? "", path, "read");
  if (problem === void 0) throw error;
  return problem;
}
function commonFolder(folders) {
  const [first = ".", ...others] = folders;
  let common = first.split(import_node_path2.sep);
  for (const folder of others) {
    const parts = folder.split(import_node_path2.sep);
    const differs = common.findIndex((part, index) => part !== parts[index]);
    if (differs >= 0) common = common.slice(0, differs);
  }
  return common.join(import_node_path2.sep) || import_node_path2.sep;
}

// src/batch/pair-plates.ts
init_input_error();
function pairByName(plates) {
  const runs = [];
  for (const [folder, members] of groupBy(plates.map(namedPlate), (plate) => plate.folder)) {
    const named2 = members.map((plate) => ({ ...plate, ...readPlateName(plate.stem) }));
    if (named2.length === 2 && hasBoth(named2)) {
      const rest = named2[0]?.rest === named2[1]?.rest ? named2[0]?.rest ?? "" : "";
      runs.push({ id: inFolder(folder, rest), plates: drugFirst(named2) });
      continue;
    }
    for (const group of groupBy(named2, ({ rest }) => rest.toLowerCase()).values()) {
      if (group.length > 1 && hasBoth(group)) {
        runs.push({ id: inFolder(folder, group[0]?.rest ?? ""), plates: drugFirst(group) });
      } else {
        runs.push(...group.map(({ file, stem }) => ({ id: inFolder(folder, stem), plates: [file] })));
      }
    }
  }
  return withUniqueIds(runs);
}
function pairByPattern(plates, pattern) {
  const expression = patternExpression(pattern);
  const keyed2 = plates.map((file) => {
    const matched = expression.exec(file);
    return { ...namedPlate(file), run: matched === null ? void 0 : `${matched[1] ?? ""}${matched[2]}` };
  });
  const fitting = keyed2.filter(({ run }) => run !== void 0);
  const groups = groupBy(fitting, ({ run }) => run);
  const paired = [...groups].map(([id, group]) => {
    const named2 = group.map((plate) => ({ ...plate, ...readPlateName(plate.stem) }));
    return { id, plates: drugFirst(named2) };
  });
  const alone = keyed2.filter(({ run }) => run === void 0);
  return withUniqueIds([
    ...paired,
    ...alone.map(({ file, folder, stem }) => ({ id: inFolder(folder, stem), plates: [file] }))
  ]);
}
function withUniqueIds(runs) {
  if (new Set(runs.map(({ id }) => fold(id))).size === runs.length) {
    return [...runs].sort((left, right) => byCharacters(left.id, right.id));
  }
  const ordered2 = [...runs].sort((left, right) => byCharacters(left.plates[0] ?? "", right.plates[0] ?? ""));
  const counts = /* @__PURE__ */ new Map();
  for (const { id } of ordered2) counts.set(fold(id), (counts.get(fold(id)) ?? 0) + 1);
  const taken = /* @__PURE__ */ new Set();
  const unique = ordered2.map((run) => {
    const isShared = (counts.get(fold(run.id)) ?? 0) > 1;
    const wanted = isShared ? run.plates[0] ?? run.id : run.id;
    let id = wanted;
    for (let number5 = 2; taken.has(fold(id)); number5 += 1) id = `${wanted}~${number5}`;
    taken.add(fold(id));
    return { ...run, id };
  });
  return unique.sort((left, right) => byCharacters(left.id, right.id));
}
function fold(id) {
  return id.toLowerCase();
}
function hasBoth(plates) {
  return plates.some(({ analyte }) => analyte === "drug") && plates.some(({ analyte }) => analyte === "ada");
}
function drugFirst(plates) {
  const order = ["drug", "unknown", "ada"];
  return [...plates].sort(
    (left, right) => order.indexOf(left.analyte) - order.indexOf(right.analyte) || byCharacters(left.file, right.file)
  ).map(({ file }) => file);
}
function namedPlate(file) {
  const slash = file.lastIndexOf("/");
  const name = file.slice(slash + 1);
  return { file, folder: slash < 0 ? "" : file.slice(0, slash), stem: name.replace(/\.[^.]*$/, "") };
}
function inFolder(folder, name) {
  if (name === "") return folder === "" ? "run" : folder;
  return folder === "" ? name : `${folder}/${name}`;
}
function groupBy(entries, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const group = groups.get(keyOf3(entry));
    if (group === void 0) groups.set(keyOf3(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
function patternExpression(pattern) {
  if (pattern.split("{run}").length !== 2) {
    throw new InputError("settings", {
      code: "PAIR_PATTERN",
      message: `the pattern "${pattern}" does not have {run} exactly once`,
      hint: 'write, for example, --pair "{run}-*.csv": plates with the same text at {run} are one run'
    });
  }
  const source = pattern.replace(/[.+^$()|[\]\\]/g, "\\$&").replace(
    /\{run\}|\*\*\/|\*|\?/g,
    (part) => part === "{run}" ? "([^/]+?)" : part === "**/" ? "(?:.*/)?" : part === "*" ? "[^/]*" : "[^/]"
  );
  const isPath = pattern.includes("/");
  return new RegExp(isPath ? `^()${source}$` : `^((?:.*/)?)${source}$`);
}

// src/batch/run-sheet.ts
init_input_error();

// src/tdm/labelled-table.ts
init_did_you_mean();

// src/domain/number-reading.ts
var NUMBER = {
  ".": /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/,
  ",": /^[+-]?(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?$/
};
function readNumber(text, mark = ".") {
  if (!NUMBER[mark].test(text)) {
    const plain = text.trim();
    return plain === text ? void 0 : readNumber(plain, mark);
  }
  const value = Number(mark === "," ? text.replace(",", ".") : text);
  return Number.isFinite(value) ? value : void 0;
}
function decimalMarkOf(cells) {
  let comma = false;
  let point = false;
  for (const cell of cells) {
    if (cell.includes(",") && readNumber(cell, ",") !== void 0) comma = true;
    if (cell.includes(".") && readNumber(cell, ".") !== void 0) point = true;
  }
  if (comma && point) return "mixed";
  return comma ? "," : ".";
}

// src/plate-reader/delimited-text.ts
var import_papaparse = __toESM(require_papaparse(), 1);
var DELIMITERS = ["	", ";", ","];
var SAMPLE_LINES = 400;
function splitDelimited(text, delimiter = guessDelimiter(text)) {
  const body = unifyLines(text);
  const rows = [];
  const give = (cells, line, raw) => {
    rows.push({ cells, line, raw, delimiter });
  };
  if (body.includes('"')) splitQuoted(body, delimiter, give);
  else if (body !== "") {
    const lines = body.split("\n");
    for (let index = 0; index < lines.length; index += 1) {
      const raw = lines[index];
      give(splitLine(raw, delimiter), index + 1, raw);
    }
  }
  return { delimiter, rows };
}
function cellColumns({ raw, delimiter }) {
  const columns = [1];
  if (!raw.includes('"')) {
    for (let at3 = raw.indexOf(delimiter); at3 >= 0; at3 = raw.indexOf(delimiter, at3 + 1)) columns.push(at3 + 2);
    return columns;
  }
  let quoted = false;
  for (let index = 0; index < raw.length; index += 1) {
    if (raw[index] === '"') quoted = !quoted;
    else if (raw[index] === delimiter && !quoted) columns.push(index + 2);
  }
  return columns;
}
function cellColumn(row, index) {
  return row === void 0 ? 1 : cellColumns(row)[index] ?? 1;
}
function splitRows(text, delimiter) {
  const body = unifyLines(text);
  const rows = [];
  if (body.includes('"')) {
    splitQuoted(body, delimiter, (cells, line) => rows.push({ cells, line }));
    return rows;
  }
  let start = 0;
  for (let line = 1; start <= body.length; line += 1) {
    const stop = body.indexOf("\n", start);
    const end = stop < 0 ? body.length : stop;
    if (stop >= 0 || end > start) rows.push({ cells: splitLine(body.slice(start, end), delimiter), line });
    start = end + 1;
  }
  return rows;
}
function splitBlanks(text) {
  if (text.length > BLANK_SEPARATED_LIMIT || text.split(" ", FEWEST_BLANKS + 1).length <= FEWEST_BLANKS)
    return void 0;
  const lines = unifyLines(text).split("\n");
  let tabular = 0;
  let delimited = 0;
  const rows = lines.map((line, index) => {
    const cells = blankSeparated(line);
    if (cells !== void 0) tabular += 1;
    else if (line.includes("	") || line.includes(";") || line.split(",").length > 2) delimited += 1;
    return { cells: cells ?? [line.trim()], line: index + 1 };
  });
  return tabular < FEWEST_LINES || delimited > tabular ? void 0 : rows;
}
var BLANK_SEPARATED_LIMIT = 1e6;
var FEWEST_LINES = 8;
var FEWEST_CELLS = 8;
var FEWEST_BLANKS = FEWEST_LINES * (FEWEST_CELLS - 1);
function blankSeparated(line) {
  if (/[\t;]/.test(line) || line.length > 1e3) return void 0;
  const cells = line.trim().split(/ +/);
  if (cells.length < FEWEST_CELLS || cells.filter((cell) => /^[-+]?[\d.,]+$/.test(cell)).length * 2 < cells.length)
    return void 0;
  return line.startsWith(" ") && cells[0] === "1" && cells[1] === "2" ? ["", ...cells] : cells;
}
function guessDelimiter(text) {
  const sample = text.slice(0, 2e5);
  if (!sample.includes("	") && !sample.includes(";")) return ",";
  const lines = sample.split(sample.includes("\r") ? /\r\n?|\n/ : "\n", SAMPLE_LINES);
  const counts = DELIMITERS.map(() => 0);
  for (const line of lines) {
    if (line.startsWith("#") && !line.startsWith("##")) continue;
    const bare = line.includes('"') ? line.replace(/"(?:[^"]|"")*"/g, "") : line;
    for (const [index, candidate] of DELIMITERS.entries()) {
      if (bare.includes(candidate)) counts[index] = counts[index] + 1;
    }
  }
  const most = Math.max(...counts);
  if (most === 0) return ",";
  return DELIMITERS[counts.findIndex((count2) => count2 * 2 >= most)];
}
function unifyLines(text) {
  const bare = text.charCodeAt(0) === 65279 ? text.slice(1) : text;
  return bare.includes("\r") ? bare.replace(/\r\n?/g, "\n") : bare;
}
var BLANK = /\s/;
var BLANK_BESIDE_TABS = /[^\S\t]/;
function splitLine(line, delimiter) {
  const cells = line.split(delimiter);
  if (!(delimiter === "	" ? BLANK_BESIDE_TABS : BLANK).test(line)) return cells;
  for (let index = 0; index < cells.length; index += 1) cells[index] = cells[index].trim();
  return cells;
}
function splitQuoted(body, delimiter, give) {
  let start = 0;
  let line = 1;
  import_papaparse.default.parse(body, {
    delimiter,
    newline: "\n",
    step: ({ data, meta }) => {
      const raw = body.slice(start, meta.cursor);
      give(
        data.map((cell) => cell.trim()),
        line,
        raw
      );
      start = meta.cursor;
      for (let index = raw.indexOf("\n"); index >= 0; index = raw.indexOf("\n", index + 1)) line += 1;
    }
  });
}

// src/tdm/labelled-table.ts
var UNIT_SUFFIX = /_(pg|ng|ug|mcg|mg|g|au|u|iu)_(ml|l)$/;
function readLabelledTable(text, definitions, required) {
  const { header, body, comments } = partsOf(splitDelimited(text).rows);
  const problems = [];
  const unusedColumns = [];
  const headerUnits = /* @__PURE__ */ new Map();
  const headers = [];
  for (const [index, label2] of (header?.cells ?? []).entries()) {
    if (label2 === "") continue;
    const at3 = { line: header?.line ?? 1, column: cellColumn(header, index) };
    const { key, unit: bracketed } = splitLabel(label2);
    const found = findColumn(key, bracketed, definitions);
    const unit = found.kind === "known" ? found.suffixUnit ?? bracketed : bracketed;
    if (found.kind === "unknown") {
      const near = misspelt(key, definitions);
      if (near === void 0) unusedColumns.push(label2);
      else
        problems.push({
          code: "TABLE_COLUMN",
          message: `column "${label2}" is not known`,
          hint: `did you mean "${near}"?`,
          at: at3
        });
    } else if (found.kind === "unit-needed") {
      problems.push({
        code: "TABLE_COLUMN",
        message: `column "${label2}" needs its unit`,
        hint: `write "${found.definition.spellings[0]}", or "${label2.replace(/\s*[([].*$/, "")} (${found.definition.withUnit?.units[0]})"`,
        at: at3
      });
    } else if (headers.some((other) => other.definition === found.definition)) {
      problems.push({
        code: "TABLE_COLUMN",
        message: `column "${label2}" says "${found.definition.name}" a second time`,
        hint: "keep one of the two columns",
        at: at3
      });
    } else {
      headers.push({ definition: found.definition, index });
      if (unit !== void 0) headerUnits.set(found.definition.name, unit);
    }
  }
  for (const name of required) {
    if (headers.some((entry) => entry.definition.name === name)) continue;
    problems.push({
      code: "TABLE_COLUMN",
      message: header === void 0 ? "the file holds no table" : `no column "${name}"`,
      hint: `the first row names the columns, one of them "${name}"${header === void 0 ? "" : `; known: ${definitions.map((entry) => entry.name).join(", ")}`}`,
      at: { line: header?.line ?? 1 }
    });
  }
  const defaults = readDefaults(comments, definitions);
  const width = header?.cells.length ?? 0;
  const places = new Map(headers.map(({ definition, index }) => [definition.name, index]));
  const labelled = body.map((row) => {
    if (row.cells.length > width && row.cells.slice(width).some((cell) => cell !== "")) {
      problems.push({
        code: "TABLE_ROW",
        message: `the row has ${row.cells.length} cells, the header ${width}`,
        hint: "quote a cell that holds the delimiter; a decimal comma needs semicolons between the cells",
        at: { line: row.line, column: cellColumn(row, width) }
      });
    }
    return { line: row.line, cells: cellsOf(row, places, defaults) };
  });
  const numeric = definitions.filter(({ name, isText }) => isText !== true && (places.has(name) || defaults.has(name)));
  const mark = decimalMarkOf(numeric.flatMap(({ name }) => markedNumbers(body, places.get(name), defaults.get(name))));
  if (mark === "mixed") {
    problems.push({
      code: "TABLE_DECIMAL_MARK",
      message: "numbers with a decimal point and numbers with a decimal comma stand in one file",
      hint: "write all numbers with the same decimal mark"
    });
  }
  return { rows: labelled, headerUnits, decimalMark: mark === "mixed" ? "." : mark, unusedColumns, problems };
}
function partsOf(rows) {
  const comments = [];
  const body = [];
  let header;
  for (const row of rows) {
    if (row.cells.every((cell) => cell === "")) continue;
    if (row.cells[0]?.startsWith("#") === true) comments.push(row);
    else if (header === void 0) header = row;
    else body.push(row);
  }
  return { header, body, comments };
}
function cellsOf(row, places, defaults) {
  const ownText = (column) => row.cells[places.get(column) ?? -1] ?? "";
  return {
    get: (column) => {
      const text = ownText(column);
      if (text === "") return defaults.get(column);
      return { text, at: { line: row.line, column: cellColumn(row, places.get(column)) } };
    },
    textOf: (column) => ownText(column) || defaults.get(column)?.text
  };
}
function markedNumbers(rows, index = -1, standIn = void 0) {
  const numbers2 = [];
  for (const { cells } of rows) {
    const text = cells[index] || (standIn?.text ?? "");
    if (text.includes(".") || text.includes(",")) numbers2.push(bareNumber(text));
  }
  return numbers2;
}
function findColumn(key, unit, definitions) {
  for (const definition of definitions) {
    if (definition.spellings.includes(key)) return { kind: "known", definition };
    const suffix = definition.unitSuffix === true ? UNIT_SUFFIX.exec(key) : null;
    if (suffix !== null && definition.spellings.includes(key.slice(0, suffix.index))) {
      return { kind: "known", definition, suffixUnit: `${suffix[1]}/${suffix[2]}` };
    }
    if (definition.withUnit?.spellings.includes(key) !== true) continue;
    const stated3 = unit?.toLowerCase().replace(/\s+/g, "");
    const fits = stated3 !== void 0 && definition.withUnit.units.some((known) => known.toLowerCase() === stated3);
    return fits ? { kind: "known", definition } : { kind: "unit-needed", definition };
  }
  return { kind: "unknown" };
}
function misspelt(key, definitions) {
  const spellings = definitions.flatMap((definition) => definition.spellings);
  const near = key.length < 5 ? void 0 : closestWord(key, spellings);
  return near !== void 0 && Math.abs(near.length - key.length) <= 2 ? near : void 0;
}
function splitLabel(label2) {
  const match = /^(.*?)\s*[([]([^)\]]*)[)\]]\s*$/.exec(label2);
  return { key: keyOf(match?.[1] ?? label2), unit: match?.[2]?.trim().replace(/[\u00b5\u03bc]/g, "u") };
}
function keyOf(label2) {
  return label2.replace(/[\u00b5\u03bc]/g, "u").replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "");
}
function readDefaults(comments, definitions) {
  const defaults = /* @__PURE__ */ new Map();
  for (const comment of comments) {
    const match = /^#\s*([^:]+):\s*(\S.*)$/.exec(comment.cells.join(",").replace(/,+$/, ""));
    const definition = definitions.find((entry) => entry.spellings.includes(keyOf(match?.[1] ?? "")));
    if (match === null || definition === void 0) continue;
    defaults.set(definition.name, { text: match[2].trim(), at: { line: comment.line, column: 1 } });
  }
  return defaults;
}
function bareNumber(text) {
  return text.replace(/^[<>≤≥=\s]+/, "").replace(/\s*[^\d\s.,eE+-].*$/, "");
}

// src/batch/run-sheet.ts
var COLUMNS = ["run", "plate", "layout", "assay", "samples"].map((name) => ({
  name,
  spellings: [name, `${name}s`],
  isText: true
}));
function readRunSheet(text, folder) {
  const table = readLabelledTable(text, COLUMNS, ["run", "plate"]);
  const problems = [...table.problems];
  const runs = /* @__PURE__ */ new Map();
  for (const { line, cells } of table.rows) {
    const run = cells.get("run")?.text;
    const plate = cells.get("plate")?.text;
    if (run === void 0 || plate === void 0) {
      problems.push({
        code: "RUN_SHEET",
        message: `the line names no ${run === void 0 ? "run" : "plate"}`,
        hint: "every line needs a run and a plate",
        at: { line }
      });
      continue;
    }
    if (run.split(/[\\/]/).includes("..")) {
      problems.push({
        code: "RUN_SHEET",
        message: `the run "${run}" is named by a path that leads out of the results`,
        hint: 'name runs without ".."',
        at: { line }
      });
    }
    const entry = runs.get(run) ?? { plates: [], layouts: [], assays: /* @__PURE__ */ new Set(), samples: /* @__PURE__ */ new Set() };
    runs.set(run, entry);
    entry.plates.push(below(folder, plate));
    const layout = cells.get("layout")?.text;
    if (layout !== void 0) entry.layouts.push(below(folder, layout));
    const assay = cells.get("assay")?.text;
    if (assay !== void 0) entry.assays.add(/[\\/]|\.(ya?ml|json)$/i.test(assay) ? below(folder, assay) : assay);
    const samples = cells.get("samples")?.text;
    if (samples !== void 0) entry.samples.add(below(folder, samples));
    if (entry.samples.size > 1) {
      problems.push({
        code: "RUN_SHEET",
        message: `the run "${run}" names two samples files`,
        hint: "give a run one samples file",
        at: { line }
      });
    }
  }
  for (const [run, { plates, layouts }] of runs) {
    if (layouts.length === 0 || layouts.length === plates.length) continue;
    problems.push({
      code: "RUN_SHEET",
      message: `the run "${run}" names ${plates.length} plates and ${layouts.length} layouts`,
      hint: "name a layout for every plate of a run, or for none"
    });
  }
  if (problems.length > 0) throw new InputError("input", problems);
  return [...runs].map(([run, { plates, layouts, assays, samples }]) => {
    const [samplesFile] = samples;
    return {
      id: below(folder, run.replaceAll("\\", "/").replace(/^[./]+/, "")),
      plates,
      ...layouts.length === 0 ? {} : { layouts },
      ...assays.size === 0 ? {} : { assays: [...assays] },
      ...samplesFile === void 0 ? {} : { samples: samplesFile }
    };
  });
}
function below(folder, path) {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

// src/batch/plan-batch.ts
function planBatch(paths, skip, pattern) {
  const archive = findPlates(paths, skip);
  const problems = [...archive.problems];
  const sheets = archive.runSheets.flatMap((file) => {
    try {
      return readSheet(archive.base, file);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.inFile(file).problems);
      return [];
    }
  });
  const inSheets = new Set(
    sheets.flatMap(({ plates, layouts = [], samples = "" }) => [...plates, ...layouts, samples])
  );
  const others = archive.plates.filter((plate) => !inSheets.has(plate));
  const paired = pattern === void 0 ? pairByName(others) : pairByPattern(others, pattern);
  const runs = withUniqueIds([...sheets, ...paired]);
  if (runs.length === 0 && problems.length === 0) {
    throw new InputError("input", {
      code: "NO_PLATES",
      message: `no plates under ${paths.join(", ")}`,
      hint: "plates end in .csv, .tsv, .txt, .xls, .xlsx or .json (Allotrope); layouts and samples files are not plates"
    });
  }
  const ordered2 = [...problems].sort((left, right) => byCharacters(left.at?.file ?? "", right.at?.file ?? ""));
  return { base: archive.base, runs, problems: ordered2 };
}
function readSheet(base, file) {
  const slash = file.lastIndexOf("/");
  let bytes;
  try {
    bytes = (0, import_node_fs3.readFileSync)((0, import_node_path3.join)(base, file));
  } catch (error) {
    throw describeFileError(error, file, "input", "read");
  }
  return readRunSheet(decodeText(bytes).text, slash < 0 ? "" : file.slice(0, slash));
}

// src/batch/shard-runs.ts
var import_node_crypto2 = require("node:crypto");
var import_node_fs4 = require("node:fs");
var import_node_path4 = require("node:path");
init_input_error();
function runsOfShard(base, runs, shard) {
  const hashed = runs.map((run) => ({ run, hash: contentHash(base, run) }));
  hashed.sort((left, right) => byCharacters(left.hash, right.hash) || byCharacters(left.run.id, right.run.id));
  const total = runs.reduce((sum2, { plates }) => sum2 + plates.length, 0);
  const mine = [];
  let before = 0;
  for (const { run } of hashed) {
    const part = Math.floor(before * shard.count / total) + 1;
    if (part === shard.index) mine.push(run);
    before += run.plates.length;
  }
  return mine.sort((left, right) => byCharacters(left.id, right.id));
}
function archiveHash(runs) {
  const hash2 = (0, import_node_crypto2.createHash)("sha256");
  for (const run of runs) hash2.update(`${JSON.stringify(run)}
`);
  return hash2.digest("hex");
}
function contentHash(base, { plates }) {
  const hash2 = (0, import_node_crypto2.createHash)("sha256");
  for (const plate of plates) {
    try {
      hash2.update(
        (0, import_node_crypto2.createHash)("sha256").update((0, import_node_fs4.readFileSync)((0, import_node_path4.join)(base, plate))).digest()
      );
    } catch {
      hash2.update(plate);
    }
  }
  return hash2.digest("hex");
}

// src/batch/batch-work.ts
function findWork({ paths, skip, pattern, shard }) {
  const { base, problems, runs: all } = planBatch(paths, skip, pattern);
  const runs = shard === void 0 ? all : runsOfShard(base, all, shard);
  return {
    base,
    problems,
    archive: archiveHash(all),
    archiveRuns: all.length,
    runs: runs.map((run) => JSON.stringify(run)),
    plates: runs.reduce((sum2, run) => sum2 + run.plates.length, 0)
  };
}

// src/batch/result-tables.ts
var import_node_path6 = require("node:path");

// src/report/batch-results.ts
init_result_text();
var RESULT_COLUMNS = [
  ...texts("run", "sample", "run_verdict", "drug_result"),
  ...numbers("drug"),
  ...texts("drug_unit"),
  ...numbers("drug_low", "drug_high", "drug_cv_percent"),
  ...texts("drug_because", "ada_result"),
  ...numbers("ada_signal_to_noise", "ada_index"),
  ...texts("ada_concentration_result"),
  ...numbers("ada_concentration"),
  ...texts("ada_unit", "ada_titre", "ada_grade", "ada_raw_call", "ada_qualifier", "ada_because"),
  ...texts("rule", "status", "drug_category", "ada_category", "summary", "flags")
];
function resultRows(run, report) {
  return report.samples.map((sample) => {
    const row = [run, sample.sampleId, report.verdict];
    pushDrug(row, sample.drug);
    pushAda(row, sample.ada);
    pushInterpretation(row, sample.interpretation);
    return row;
  });
}
function lineOfReport(run, report, written) {
  const counted2 = /* @__PURE__ */ new Map();
  const rejecting = /* @__PURE__ */ new Set();
  const all = [...report.plates.flatMap(({ findings }) => findings), ...report.findings];
  for (const { code, severity } of all) {
    if (severity === "note") continue;
    counted2.set(code, (counted2.get(code) ?? 0) + 1);
    if (severity === "error" && code !== "PLATE_REJECTED") rejecting.add(code);
  }
  return {
    run,
    outcome: report.verdict,
    because: report.verdict === "rejected" ? [...rejecting].sort() : [],
    plates: report.plates.map(plateLine),
    samples: report.samples.length,
    findings: Object.fromEntries([...counted2].sort(([left], [right]) => left < right ? -1 : 1)),
    inputs: report.inputs,
    policy: report.policy.sha256,
    tool: report.tool.version,
    error: null,
    ...written
  };
}
function lineOfError(run, plates, error, tool, written) {
  return {
    run,
    outcome: "unreadable",
    because: [error.code],
    plates: plates.map((file) => ({ file, plate: null, assay: null, verdict: "unreadable" })),
    samples: 0,
    findings: {},
    inputs: [],
    policy: null,
    tool,
    error: { kind: error.kind, problems: error.problems },
    ...written
  };
}
function plateLine({ file, plate, assay, verdict }) {
  return { file, plate, assay: assay.id, verdict };
}
function pushDrug(row, drug) {
  if (drug === null) {
    row.push(null, null, null, null, null, null, null);
    return;
  }
  row.push(drug.kind);
  pushValueAndUnit(row, drug);
  if (drug.kind === "quantified") row.push(drug.ci95?.[0] ?? null, drug.ci95?.[1] ?? null, drug.cvPercent);
  else row.push(null, null, null);
  row.push(drug.kind === "not-reportable" ? drug.because : null);
}
function pushAda(row, ada) {
  if (ada === null) {
    row.push(null, null, null, null, null, null, null, null, null, null, null);
    return;
  }
  const { concentration, titre } = ada;
  row.push(ada.kind, ada.signalToNoise, ada.index, concentration?.kind ?? null);
  if (concentration === null) row.push(null, null);
  else pushValueAndUnit(row, concentration);
  row.push(titre === null ? null : titreText(titre));
  row.push(ada.grade ?? null, ada.rawCall ?? null, ada.qualifier ?? null, ada.because ?? null);
}
function pushInterpretation(row, interpretation) {
  if (interpretation === null) {
    row.push(null, null, null, null, null, null);
    return;
  }
  const { rule, status, drugCategory, adaCategory, summary, flags } = interpretation;
  row.push(rule, status, drugCategory, adaCategory, summary, flags.join(" "));
}
function pushValueAndUnit(row, quantity) {
  switch (quantity.kind) {
    case "quantified":
      row.push(quantity.value, quantity.unit);
      break;
    case "below-range":
      row.push(quantity.lloq, quantity.unit);
      break;
    case "above-range":
      row.push(quantity.uloq, quantity.unit);
      break;
    case "not-reportable":
      row.push(null, null);
      break;
  }
}
function texts(...names) {
  return names.map((name) => ({ name, type: "text" }));
}
function numbers(...names) {
  return names.map((name) => ({ name, type: "number" }));
}

// src/tdm/notice.ts
var NOTICE = "Research use only: not for diagnostic or therapeutic procedures. Thresholds and ADA limits depend on the assay and the clinical context. For review by a qualified person.";

// src/report/counted.ts
function counted(count2, noun) {
  return `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
}

// src/report/batch-summary.ts
init_text_lines();
function newBatchTally(version, shard, notSearched2) {
  const runs = noOutcomes();
  const plates = noOutcomes();
  const rejectedBecause = /* @__PURE__ */ new Map();
  const unreadableBecause = /* @__PURE__ */ new Map();
  const remarks2 = /* @__PURE__ */ new Map();
  const rejected = [];
  const unreadable3 = [];
  let samples = 0;
  return {
    add: (line) => {
      runs.total += 1;
      runs[line.outcome] += 1;
      samples += line.samples;
      for (const { verdict } of line.plates) {
        plates.total += 1;
        plates[verdict] += 1;
      }
      const { run, because } = line;
      if (line.outcome === "rejected") {
        for (const code of because) count(rejectedBecause, code);
        rejected.push({ run, because });
      } else if (line.outcome === "unreadable") {
        for (const code of because) count(unreadableBecause, code);
        const message = problemText(line.error?.problems[0]);
        unreadable3.push({ run, because, message });
      } else for (const code of Object.keys(line.findings)) count(remarks2, code);
    },
    summary: () => ({
      schemaVersion: 1,
      tool: { name: "tdm-elisa", version },
      shard,
      runs,
      plates,
      samples,
      rejectedBecause: ordered(rejectedBecause),
      unreadableBecause: ordered(unreadableBecause),
      remarks: ordered(remarks2),
      rejected,
      unreadable: unreadable3,
      notSearched: notSearched2,
      notice: NOTICE
    })
  };
}
var SHOWN = 20;
function batchSummaryText(summary, width) {
  const { runs, plates, samples, rejectedBecause, unreadableBecause, remarks: remarks2 } = summary;
  const lines = [
    `${counted(runs.total, "run")}, ${counted(plates.total, "plate")}, ${counted(samples, "sample")}${summary.shard === null ? "" : ` (shard ${summary.shard})`}`,
    "",
    outcomeLine("accepted", runs.accepted, plates.accepted),
    outcomeLine("accepted with remarks", runs["accepted-with-remarks"], plates["accepted-with-remarks"]),
    outcomeLine("rejected", runs.rejected, plates.rejected),
    outcomeLine("unreadable", runs.unreadable, plates.unreadable),
    ...reasons("Rejected because of", rejectedBecause),
    ...reasons("Unreadable because of", unreadableBecause),
    ...reasons("Remarks in accepted runs", remarks2),
    ...named("Rejected runs", summary.rejected, width),
    ...named("Unreadable runs", summary.unreadable, width),
    ...notSearched(summary.notSearched, width),
    "",
    ...wrapText(summary.notice, width)
  ];
  return `${lines.join("\n")}
`;
}
function problemText(problem) {
  if (problem === void 0) return "";
  const { file, line, column } = problem.at ?? {};
  const place = [file, line, column].filter((part) => part !== void 0).join(":");
  return place === "" ? problem.message : `${place}: ${problem.message}`;
}
function outcomeLine(name, runs, plates) {
  return `  ${name.padEnd(24)}${inColumn(runs, "run")}${inColumn(plates, "plate")}`.trimEnd();
}
function reasons(title, counts) {
  const entries = Object.entries(counts);
  if (entries.length === 0) return [];
  return ["", `${title}:`, ...entries.map(([code, runs]) => `  ${code.padEnd(40)}${inColumn(runs, "run")}`.trimEnd())];
}
function inColumn(count2, noun) {
  const word = count2 === 1 ? noun : `${noun}s`;
  return `${String(count2).padStart(8)} ${word.padEnd(noun.length + 1)}`;
}
function named(title, runs, width) {
  if (runs.length === 0) return [];
  const shown3 = runs.slice(0, SHOWN).map(({ run, because, message }) => fitLine(`  ${run}: ${message ?? because.join(", ")}`, width));
  const hidden = runs.length - shown3.length;
  return ["", `${title}:`, ...shown3, ...hidden > 0 ? [`  ... and ${hidden} more, all in summary.json`] : []];
}
function notSearched(problems, width) {
  if (problems.length === 0) return [];
  return [
    "",
    "Not searched:",
    ...problems.slice(0, SHOWN).map((problem) => fitLine(`  ${problemText(problem)}`, width))
  ];
}
function noOutcomes() {
  return { total: 0, accepted: 0, "accepted-with-remarks": 0, rejected: 0, unreadable: 0 };
}
function count(counts, code) {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}
function ordered(counts) {
  return Object.fromEntries(
    [...counts].sort(([left, ofLeft], [right, ofRight]) => ofRight - ofLeft || (left < right ? -1 : 1))
  );
}

// src/batch/journal.ts
var import_node_fs6 = require("node:fs");
var import_node_path5 = require("node:path");

// src/batch/write-all.ts
var import_node_fs5 = require("node:fs");
function writeAll(handle, bytes) {
  for (let done = 0; done < bytes.length; ) done += (0, import_node_fs5.writeSync)(handle, bytes, done);
}

// src/batch/journal.ts
var CHECK_DIGITS = 16;
var CHUNK = 4 * 1024 * 1024;
function openJournal(stateFolder, session, writer) {
  const segment = `journal-${String(session).padStart(6, "0")}-${writer}`;
  const handle = (0, import_node_fs6.openSync)((0, import_node_path5.join)(stateFolder, segment), "ax");
  let end = 0;
  return {
    append: (entries) => {
      const places = [];
      const lines = entries.map(({ run, body }) => {
        const rest = `${JSON.stringify(run)}	${body}`;
        const line = Buffer.from(`${checkOf(rest)}	${rest}
`);
        places.push({ segment, offset: end, length: line.length - 1 });
        end += line.length;
        return line;
      });
      writeAll(handle, Buffer.concat(lines));
      (0, import_node_fs6.fdatasyncSync)(handle);
      return places;
    },
    close: () => (0, import_node_fs6.closeSync)(handle)
  };
}
function runOfLine(line) {
  if (line[CHECK_DIGITS] !== 9) return void 0;
  const rest = line.subarray(CHECK_DIGITS + 1);
  if (line.toString("latin1", 0, CHECK_DIGITS) !== checkOf(rest)) return void 0;
  const tab = rest.indexOf(9);
  return tab < 0 ? void 0 : JSON.parse(rest.toString("utf8", 0, tab));
}
function readJournals(stateFolder) {
  const handles = /* @__PURE__ */ new Map();
  return {
    read: ({ segment, offset, length }) => {
      const handle = handles.get(segment) ?? (0, import_node_fs6.openSync)((0, import_node_path5.join)(stateFolder, segment), "r");
      handles.set(segment, handle);
      const line = Buffer.alloc(length);
      if ((0, import_node_fs6.readSync)(handle, line, 0, length, offset) !== length || runOfLine(line) === void 0) return void 0;
      const text = line.toString("utf8");
      return text.slice(text.indexOf("	", CHECK_DIGITS + 1) + 1);
    },
    close: () => {
      for (const handle of handles.values()) (0, import_node_fs6.closeSync)(handle);
    }
  };
}
function checkOf(text) {
  return hashOf(text).slice(0, CHECK_DIGITS);
}

// src/batch/packed-rows.ts
function packRows(rows) {
  return RESULT_COLUMNS.map(({ type }, index) => {
    const cells = rows.map((row) => row[index] ?? null);
    if (cells.every((cell) => cell === cells[0])) return [cells.slice(0, 1)];
    if (type === "number") return [cells];
    const places = /* @__PURE__ */ new Map();
    for (const cell of cells) if (!places.has(cell)) places.set(cell, places.size);
    return [[...places.keys()], cells.map((cell) => places.get(cell))];
  });
}
function unpackColumn([values, places], count2, convert) {
  const converted = values.map(convert);
  if (places !== void 0) return places.map((place) => converted[place]);
  return converted.length === 1 && count2 > 1 ? new Array(count2).fill(converted[0]) : converted;
}

// src/batch/run-record.ts
function recordBody({ origin, line, rows }) {
  return `${JSON.stringify(origin)}	${JSON.stringify(line)}	${JSON.stringify(packRows(rows))}`;
}
function recordText(body) {
  const [origin, line, rows] = body?.split("	") ?? [];
  return origin === void 0 || line === void 0 || rows === void 0 ? void 0 : { origin, line, rows };
}
function originOf(text) {
  return JSON.parse(text.origin);
}
function lineOf(text) {
  return JSON.parse(text.line);
}
function rowsOf(text) {
  return JSON.parse(text.rows);
}

// src/batch/streamed-file.ts
var import_node_fs7 = require("node:fs");
var BUFFERED_CHARACTERS = 1 << 17;
function createStreamedFile(file) {
  const temporary = `${file}.tmp`;
  const handle = (0, import_node_fs7.openSync)(temporary, "w");
  let parts = [];
  let length = 0;
  const flush2 = () => {
    writeAll(handle, Buffer.from(parts.join("")));
    parts = [];
    length = 0;
  };
  return {
    append: (text) => {
      parts.push(text);
      length += text.length;
      if (length > BUFFERED_CHARACTERS) flush2();
    },
    finish: () => {
      flush2();
      (0, import_node_fs7.fsyncSync)(handle);
      (0, import_node_fs7.closeSync)(handle);
      (0, import_node_fs7.renameSync)(temporary, file);
    }
  };
}
function adoptFile(temporary, file) {
  const handle = (0, import_node_fs7.openSync)(temporary, "r+");
  (0, import_node_fs7.fsyncSync)(handle);
  (0, import_node_fs7.closeSync)(handle);
  (0, import_node_fs7.renameSync)(temporary, file);
}

// src/batch/result-tables.ts
var SUMMARY_WIDTH = 80;
async function openResultTables(out, about) {
  const { createParquetFile } = await Promise.resolve().then(() => __toESM(require("./lib/parquet-file.cjs"), 1));
  const inOut = (name) => (0, import_node_path6.join)(out, name);
  const journals = readJournals((0, import_node_path6.join)(out, STATE_FOLDER));
  const tally = newBatchTally(about.version, about.shard, about.notSearched);
  const runs = createStreamedFile(inOut("runs.ndjson"));
  const table = createStreamedFile(inOut("results.csv"));
  const parquet = createParquetFile(inOut("results.parquet.tmp"));
  table.append(`${RESULT_COLUMNS.map(({ name }) => name).join(",")}
`);
  return {
    add: (place) => {
      const record = recordText(journals.read(place));
      if (record === void 0) throw new Error(`a line of the journal ${place.segment} changed while it was in use`);
      const line = lineOf(record);
      tally.add(line);
      runs.append(`${record.line}
`);
      const rows = rowsOf(record);
      table.append(csvLines(rows, line.samples));
      parquet.append(rows.map((column) => unpackColumn(column, line.samples, (cell) => cell)));
    },
    finish: () => {
      parquet.finish();
      adoptFile(inOut("results.parquet.tmp"), inOut("results.parquet"));
      runs.finish();
      table.finish();
      const summary = tally.summary();
      writeWhole(inOut("summary.json"), `${JSON.stringify(summary, null, 2)}
`);
      writeWhole(inOut("summary.txt"), batchSummaryText(summary, SUMMARY_WIDTH));
      return summary;
    },
    close: journals.close
  };
}
function writeWhole(file, text) {
  const streamed = createStreamedFile(file);
  streamed.append(text);
  streamed.finish();
}
function csvLines(rows, count2) {
  const columns = rows.map((column) => unpackColumn(column, count2, csvCell));
  let text = "";
  for (let row = 0; row < count2; row += 1) {
    for (let index = 0; index < columns.length; index += 1) text += `${index > 0 ? "," : ""}${columns[index]?.[row]}`;
    text += "\n";
  }
  return text;
}
var NEEDS_CARE = /[",;\n\r]|^[=+\-@\t]/;
function csvCell(cell) {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (!NEEDS_CARE.test(cell)) return cell;
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// src/batch/run-worker.ts
var import_node_path11 = require("node:path");

// src/batch/process-run.ts
var import_node_path8 = require("node:path");
init_input_error();

// src/report/error-text.ts
function renderInputErrorJson(error) {
  const [first] = error.problems;
  const body = { schemaVersion: 1, error: { ...jsonProblem(first), problems: error.problems.map(jsonProblem) } };
  return `${JSON.stringify(body, null, 2)}
`;
}
function jsonProblem(problem) {
  const { file = null, line = null, column = null, well = null } = problem?.at ?? {};
  return {
    code: problem?.code ?? null,
    message: problem?.message ?? null,
    hint: problem?.hint ?? null,
    at: { file, line, column, well }
  };
}

// src/acceptance/overrides.ts
init_did_you_mean();
init_input_error();
var WITHOUT_RESULT = ["CURVE_MISSING"];
function applyOverrides(plates, overrides) {
  if (overrides.length === 0) return plates;
  const problems = overrides.flatMap((override) => problemsOf(override, plates));
  if (problems.length > 0) throw new InputError("settings", problems);
  return plates.map((plate) => overrulePlate(plate, overrides));
}
function problemsOf(override, plates) {
  const { code, reason, by } = override;
  const occurred = [...new Set(plates.flatMap(({ findings }) => findings.map((finding) => finding.code)))];
  const failed = plates.flatMap(({ criteria }) => criteria.filter(({ findingCodes }) => findingCodes.length > 0));
  const known = [...occurred, ...new Set(failed.map(({ id }) => id))];
  const problems = [];
  if (reason.trim() === "" || by.trim() === "") {
    problems.push({
      code: "OVERRIDE_INCOMPLETE",
      message: `${code} was accepted without ${reason.trim() === "" ? "a reason" : "a name"}`,
      hint: 'add --reason "..." and --by NAME: an override stands in the report with both'
    });
  }
  if (!known.includes(code)) {
    problems.push({
      code: "OVERRIDE_UNKNOWN",
      message: `${code} was accepted but did not occur in this run`,
      hint: `${didYouMean(code, known)}${known.length === 0 ? "Nothing was found that could be accepted" : `Found: ${known.join(", ")}`}`
    });
  }
  const overruled = plates.flatMap((plate) => plate.findings.filter((finding) => isMeant(finding, override, plate)));
  if (overruled.some((finding) => WITHOUT_RESULT.includes(finding.code))) {
    problems.push({
      code: "OVERRIDE_NOT_POSSIBLE",
      message: `${code} cannot be accepted: the plate has no curve, so there is no result to accept`,
      hint: "correct the layout or the assay, or repeat the plate"
    });
  }
  return problems;
}
function overrulePlate(plate, overrides) {
  const overrideOf = (finding) => overrides.find((override) => isMeant(finding, override, plate));
  const released = new Set(
    plate.findings.filter((finding) => overrideOf(finding) !== void 0).map(({ code }) => code)
  );
  return {
    ...plate,
    findings: plate.findings.map((finding) => {
      const override = overrideOf(finding);
      return override === void 0 ? finding : overruleFinding(finding, override);
    }),
    criteria: plate.criteria.map((criterion) => {
      const causes = causesOf(plate, criterion);
      const isOverruled = causes.length > 0 && causes.every((finding) => overrideOf(finding) !== void 0);
      return isOverruled ? { ...criterion, outcome: "overruled" } : criterion;
    }),
    withheld: new Map([...plate.withheld].filter(([, { code }]) => !released.has(code)))
  };
}
function causesOf(plate, criterion) {
  if (criterion.outcome !== "failed") return [];
  const own = plate.findings.filter((finding) => belongsTo(finding, criterion));
  const errors = own.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? errors : own;
}
function isMeant(finding, { code }, plate) {
  return finding.code === code || plate.criteria.some((one) => one.id === code && belongsTo(finding, one));
}
function belongsTo(finding, criterion) {
  const { criterion: rule } = finding.args;
  return rule === void 0 ? criterion.findingCodes.includes(finding.code) : rule === criterion.id;
}
function overruleFinding(finding, { reason, by }) {
  return {
    ...finding,
    severity: finding.severity === "note" ? "note" : "warning",
    message: `${finding.message} [overruled by ${by}: ${reason}]`,
    args: { ...finding.args, overruledBy: by, overruledBecause: reason }
  };
}

// src/acceptance/verdict.ts
var ORDER = ["accepted", "accepted-with-remarks", "rejected"];
function verdictOf(findings) {
  if (findings.some(({ severity }) => severity === "error")) return "rejected";
  return findings.some(({ severity }) => severity === "warning") ? "accepted-with-remarks" : "accepted";
}
function worstVerdict(verdicts) {
  return verdicts.reduce(
    (worst, verdict) => ORDER.indexOf(verdict) > ORDER.indexOf(worst) ? verdict : worst,
    "accepted"
  );
}

// src/ada/drug-interference.ts
init_comparison();
init_number_text();
init_unit();

// src/domain/finding.ts
function defineFindings(definitions) {
  return {
    definitions,
    raise: (code, args, wells = [], severity) => {
      const definition = definitions[code];
      return {
        code,
        severity: severity ?? definition.severity,
        message: definition.message(args),
        wells,
        args
      };
    }
  };
}

// src/ada/call-findings.ts
init_number_text();

// src/ada/finding-definition.ts
var define2 = (definition) => definition;

// src/ada/call-findings.ts
var CALL_FINDINGS = {
  ADA_CONTROLS_TOO_FEW: define2({
    severity: "error",
    message: ({ control, found, needed }) => `the plate has no cut point: ${found} usable ${control} well${found === 1 ? "" : "s"}, at least ${needed} needed`,
    meaning: "A cut point that is a multiple of a control stands on that control alone; too few wells cannot carry it.",
    action: "Check the layout and the excluded wells; repeat the plate with enough control wells. No sample is called on this plate.",
    source: "design: three wells are the fewest in which one bad well shows; cutPoint.minimumNegativeControls changes it"
  }),
  ADA_NEGATIVE_CONTROL_CV: define2({
    severity: "error",
    message: ({ cvPercent: cvPercent2, limitPercent, count: count2 }) => `the plate has no cut point: the ${count2} negative controls differ by a CV of ${toPercentText(cvPercent2)}, limit ${toPercentText(limitPercent)}`,
    meaning: "The negative controls disagree, so a cut point made from them would move with the bad well.",
    action: "Find the well that is off, exclude it with its reason in the layout, or repeat the plate.",
    source: "the assay's cutPoint.maxNegativeControlCvPercent"
  }),
  ADA_NEGATIVE_CONTROL_SPREAD: define2({
    severity: "warning",
    message: ({ cvPercent: cvPercent2, count: count2 }) => `the ${count2} negative controls behind the cut point differ by a CV of ${toPercentText(cvPercent2)}, and the assay states no limit`,
    meaning: "One bad negative control moves a floating cut point, and with it every call of the plate.",
    action: "Look at the wells; state cutPoint.maxNegativeControlCvPercent in the assay.",
    source: "design: 20 % as for replicates; one well of 0.31 among wells of 0.10 moves a mean-based cut point by 35 %"
  }),
  ADA_SINGLE_CONTROL: define2({
    severity: "warning",
    message: ({ control }) => `the cut point rests on a single ${control} well`,
    meaning: "With one well nothing shows whether it was right.",
    action: "Put at least two, better three, of these wells on the plate.",
    source: "design"
  }),
  ADA_CUT_POINT_IMPOSSIBLE: define2({
    severity: "error",
    message: ({ because }) => `the plate has no cut point: ${because}`,
    meaning: "The assay's rule gives no usable number for these wells.",
    action: "Check the control wells and the rule in the assay file. No sample is called on this plate.",
    source: "design"
  }),
  ADA_CUT_POINT_PROVISIONAL: define2({
    severity: "warning",
    message: ({ source }) => `the cut point was not established in this laboratory (${source})`,
    meaning: "A borrowed cut point does not have the false-positive rate that it is meant to have.",
    action: 'Establish one with "tdm-elisa cutpoint" from about 50 drug-naive samples and put it into the assay file.',
    source: "FDA 2019 and EMA 2017 guidance on immunogenicity testing: about 5 % false positives in screening"
  }),
  ADA_REPLICATES_DISAGREE: define2({
    severity: "warning",
    message: ({ sample, cvPercent: cvPercent2, limitPercent, rawCall }) => `${sample}: repeat, its replicates differ by a CV of ${toPercentText(cvPercent2)} (limit ${toPercentText(limitPercent)}); the mean alone would read ${rawCall}`,
    meaning: "Wells that disagree do not make a call, in either direction.",
    action: "Measure the sample again.",
    source: "the assay's replicates.maxCvPercent"
  }),
  ADA_REPLICATES_STRADDLE: define2({
    severity: "warning",
    message: ({ sample, below: below2, atOrAbove, rawCall }) => `${sample}: its replicates lie on both sides of the cut point (${below2} below, ${atOrAbove} at or above); their mean reads ${rawCall}`,
    meaning: "The call depends on which well one believes.",
    action: "Consider measuring the sample again before acting on the call.",
    source: "design"
  }),
  ADA_CONCENTRATION_UNDECIDED: define2({
    severity: "warning",
    message: ({ sample, because }) => `${sample}: ${because}`,
    meaning: "The measuring range ends on the wrong side of the cut point for this sample.",
    action: "Measure the sample at another dilution, or extend the standard curve.",
    source: "design: a limit of quantification is not a number to compare with"
  }),
  ADA_NOT_CONFIRMED: define2({
    severity: "note",
    message: ({ sample, percentInhibition, cutPointPercent }) => `${sample}: free drug takes away ${toPercentText(percentInhibition)} of the signal, less than the confirmatory cut point of ${toPercentText(cutPointPercent)}: not confirmed`,
    meaning: "The screening signal is not specific for the drug; the sample counts as negative.",
    action: "None; the screening result is kept beside it.",
    source: "tiered testing, FDA 2019 and EMA 2017 guidance"
  }),
  ADA_CONFIRMATION_CV: define2({
    severity: "warning",
    message: ({ sample, arm, cvPercent: cvPercent2, limitPercent }) => `${sample}: repeat the confirmation, its ${arm} wells differ by a CV of ${toPercentText(cvPercent2)} (limit ${toPercentText(limitPercent)})`,
    meaning: "A percent inhibition from wells that disagree confirms nothing.",
    action: "Repeat spiked and unspiked wells together.",
    source: "the assay's replicates.maxCvPercent"
  }),
  ADA_CONFIRMATION_MISSING: define2({
    severity: "warning",
    message: ({ sample, because }) => `${sample}: not confirmed or refuted: ${because}`,
    meaning: "The confirmatory tier cannot be judged for this sample.",
    action: "Complete the wells or the assay file: spiked and unspiked wells, and cutPoint.confirmatoryPercent.",
    source: "design"
  }),
  ADA_TITRE_BELOW_MRD: define2({
    severity: "note",
    message: ({ sample, minimum }) => `${sample}: no dilution reaches the cut point; titre <${toText(Number(minimum), 6)}`,
    meaning: "The titre is below the minimum required dilution.",
    action: "None.",
    source: "titre convention: reciprocal of the last positive total dilution"
  }),
  ADA_TITRE_AT_LEAST: define2({
    severity: "warning",
    message: ({ sample, maximum }) => `${sample}: still positive at the last dilution; titre >=${toText(Number(maximum), 6)}`,
    meaning: "The series ended before the signal fell below the cut point.",
    action: "Extend the dilution series.",
    source: "titre convention: reciprocal of the last positive total dilution"
  }),
  ADA_TITRE_NON_MONOTONE: define2({
    severity: "warning",
    message: ({ sample, endpoint }) => `${sample}: positive and negative dilutions alternate; the last positive one is ${toText(Number(endpoint), 6)}`,
    meaning: "A dilution was mixed up or a well is wrong; the titre rests on the last positive dilution.",
    action: "Check the series; repeat the titration.",
    source: "design"
  }),
  ADA_PROZONE: define2({
    severity: "warning",
    message: ({ sample, neat }) => `${sample}: negative at the lowest dilution ${toText(Number(neat), 6)} but positive further on (prozone): positive, not negative`,
    meaning: "So much antibody that it saturates the bridge: the least diluted well reads low.",
    action: "Report the titre; never the screening result of the lowest dilution.",
    source: "design: high-dose hook of bridging assays"
  }),
  ADA_HOOK_SUSPECTED: define2({
    severity: "warning",
    message: ({ sample, dropPercent, dilution }) => `${sample}: the lowest dilution reads ${toPercentText(Number(dropPercent))} below dilution ${toText(Number(dilution), 6)} (hook effect suspected)`,
    meaning: "The signal rises when the sample is diluted: the least diluted well may be saturated.",
    action: "Trust the diluted wells; extend the series.",
    source: "design: more than 10 % below a later dilution"
  }),
  ADA_TITRE_UNORDERED: define2({
    severity: "warning",
    message: ({ sample, dilutions }) => `${sample}: the dilutions were not given in order (${dilutions.join(", ")}); the series is read by dilution`,
    meaning: "A series that is out of order may have been pipetted or written down in another order than meant.",
    action: "Check the dilutions in the layout.",
    source: "design"
  }),
  ADA_TITRE_SERIES: define2({
    severity: "error",
    message: ({ sample, because }) => `${sample}: no titre: ${because}`,
    meaning: "A titre needs a series of different dilutions, each with a usable response.",
    action: "Correct the dilutions in the layout.",
    source: "design"
  }),
  ADA_DRUG_PRESENT: define2({
    severity: "warning",
    message: ({ sample, rawCall, drug, tolerance }) => `${sample}: inconclusive, drug present: ${drug} is above the assay's drug tolerance of ${tolerance}; ${rawCall} without regard to it`,
    meaning: "Free drug binds the antibody that the assay looks for: the negative may be false.",
    action: "Repeat with a drug-tolerant assay, or on a sample with less drug (a later trough).",
    source: "EMA 2017: residual drug reduces the amount of antibody detectable; assay tolerance must exceed the drug in samples"
  }),
  ADA_DRUG_TOLERANCE_UNKNOWN: define2({
    severity: "warning",
    message: ({ samples, because }) => samples.length === 1 ? `${samples[0]}: negative, unqualified: ${because}` : `${samples.length} negatives are unqualified: ${because}`,
    meaning: "Drug in the sample may hide the antibody, and nothing shows that it did not.",
    action: "State the assay's drugTolerance and analyse drug and antibody of the same sample together.",
    source: "EMA 2017: assay tolerance must exceed the drug in samples"
  })
};

// src/ada/study-findings.ts
init_number_text();
var STUDY_FINDINGS = {
  CUTPOINT_ROWS_EMPTY: define2({
    severity: "note",
    message: ({ rows }) => `${rows} row${rows === 1 ? "" : "s"} without a value ${rows === 1 ? "is" : "are"} left out`,
    meaning: "An empty value was not measured; it is not zero.",
    action: "None, if that is so.",
    source: "design"
  }),
  CUTPOINT_COLUMNS_UNUSED: define2({
    severity: "note",
    message: ({ columns }) => `not used: column${columns.length === 1 ? "" : "s"} ${columns.join(", ")}`,
    meaning: "The header is not one that a table of negatives has.",
    action: "Rename the column if it should count: sample, run, day, analyst, value, spiked, nc, role, exclude.",
    source: "design"
  }),
  CUTPOINT_ONE_RUN: define2({
    severity: "note",
    message: () => 'no column "run": all results count as one run, and whether runs differ is not tested',
    meaning: "Fixed, floating or dynamic is decided by how runs differ.",
    action: "Add the column run, and measure the samples in several runs (such as two analysts on three days).",
    source: "Shankar et al. 2008"
  }),
  CUTPOINT_FEW_SAMPLES: define2({
    severity: "warning",
    message: ({ samples, wanted }) => `${samples} samples: fewer than the ${wanted} that a cut point should stand on`,
    meaning: "The 95th percentile of few samples is uncertain; see the interval of the false-positive rate.",
    action: "Measure more drug-naive samples; treat the cut point as provisional.",
    source: "about 50 drug-naive subjects: practice after FDA 2019 guidance and Shankar et al. 2008"
  }),
  CUTPOINT_TOO_FEW_SAMPLES: define2({
    severity: "error",
    message: ({ samples, needed }) => `${samples} samples are too few for a cut point (at least ${needed}): the numbers are for orientation only`,
    meaning: "With fewer than 20 samples even the largest value is not the 95th percentile.",
    action: "Measure at least 20, better 50 or more, drug-naive samples.",
    source: "design"
  }),
  CUTPOINT_FENCE_DEGENERATE: define2({
    severity: "warning",
    message: ({ stage }) => `the quartiles coincide (${stage} outliers): every other value would be outside, none was removed`,
    meaning: "More than half of the values are equal, so an interquartile range says nothing.",
    action: "Look at the values; were they rounded?",
    source: "design"
  }),
  CUTPOINT_REPLICATES_DROPPED: define2({
    severity: "warning",
    message: ({ results, limitPercent }) => `${results} result${results === 1 ? "" : "s"} left out: wells differ by a CV above ${toPercentText(limitPercent)}`,
    meaning: "Wells that disagree are no result.",
    action: "None; the lines are in the JSON result.",
    source: "asked for on the command line"
  }),
  CUTPOINT_CONTROL_MISSING: define2({
    severity: "warning",
    message: ({ approach }) => `the runs ask for a ${approach} cut point, but not every run has a usable negative control: a fixed one is given`,
    meaning: "A fixed cut point will have another false-positive rate in each run.",
    action: "Add the negative controls of every run (rows with role nc, or a column nc) and repeat.",
    source: "Shankar et al. 2008"
  }),
  CUTPOINT_CONTROL_NOT_TRACKING: define2({
    severity: "warning",
    message: ({ slope, p }) => `the negative control does not follow the runs: they still differ after normalisation (p = ${toText(p, 3)}${slope === null ? "" : `, slope ${toText(slope, 3)}`})`,
    meaning: "A cut point that floats on a control which does not follow the runs adds error instead of removing it.",
    action: "Use another negative control, or a fixed or dynamic cut point; look at the runs.",
    source: "Shankar et al. 2008: a floating cut point needs a negative control that tracks the runs"
  }),
  CUTPOINT_DYNAMIC: define2({
    severity: "warning",
    message: () => "the runs' variances differ: no single cut point, fixed or floating, fits all of them",
    meaning: "Each run, instrument or analyst would need a cut point of its own.",
    action: "Find out why the spread differs before using the assay; the cut point of each run is listed.",
    source: "Shankar et al. 2008"
  }),
  CUTPOINT_FALSE_POSITIVE_RATE: define2({
    severity: "warning",
    message: ({ percent, low, high, aim }) => `the false-positive rate of these samples is ${toPercentText(percent)} (${toPercentText(low)} to ${toPercentText(high)}), which excludes the ${toPercentText(aim)} aimed at`,
    meaning: "Method and data do not fit: the negatives are not distributed as the method assumes, or many were left out.",
    action: "Look at the histogram and the alternatives; consider the nonparametric cut point or fewer exclusions.",
    source: "exact (Clopper-Pearson) 95 % interval"
  }),
  CUTPOINT_CONFIRMATORY_FEW: define2({
    severity: "warning",
    message: ({ results }) => `only ${results} result${results === 1 ? " has" : "s have"} a value with drug added and a positive one without: no confirmatory cut point`,
    meaning: "The 99th percentile of inhibition needs a spiked value for the negatives.",
    action: "Measure the negatives with and without free drug.",
    source: "design"
  })
};

// src/ada/ada-findings.ts
var adaFindings = defineFindings({ ...CALL_FINDINGS, ...STUDY_FINDINGS });

// src/ada/drug-interference.ts
function qualifyByDrug(samples) {
  const findings = [];
  const unqualified = /* @__PURE__ */ new Map();
  const qualify = ({ sample, call, drug, tolerance }) => {
    if (call.kind === "positive" || call.kind === "not-reportable") return call;
    const interference = judgeDrug(drug, tolerance);
    switch (interference.kind) {
      case "none":
        return call;
      case "present": {
        const { found, limit } = interference;
        const args = { sample, rawCall: call.kind, drug: found, tolerance: limit };
        findings.push(adaFindings.raise("ADA_DRUG_PRESENT", args));
        const because = `inconclusive, drug present: ${found}, above the assay's drug tolerance of ${limit}`;
        return qualified(call, { kind: "indeterminate", rawCall: call.kind, qualifier: "drug-present", because });
      }
      case "unknown": {
        if (call.kind !== "negative") return call;
        const names = unqualified.get(interference.because);
        if (names === void 0) unqualified.set(interference.because, [sample]);
        else names.push(sample);
        const because = call.because ?? `unqualified negative: ${interference.because}`;
        return qualified(call, { kind: call.kind, rawCall: call.rawCall, qualifier: "unqualified", because });
      }
    }
  };
  const value = samples.map(qualify);
  for (const [because, names] of unqualified) {
    findings.push(adaFindings.raise("ADA_DRUG_TOLERANCE_UNKNOWN", { samples: names, because }));
  }
  return { value, findings };
}
function qualified(call, change) {
  const { signalToNoise, index, concentration, titre, confirmation } = call;
  const { kind, rawCall, qualifier, because } = change;
  const grade = call.grade === void 0 ? {} : { grade: call.grade };
  if (rawCall === void 0) {
    return { signalToNoise, index, concentration, titre, confirmation, kind, qualifier, because, ...grade };
  }
  return { signalToNoise, index, concentration, titre, confirmation, kind, rawCall, qualifier, because, ...grade };
}
function judgeDrug(drug, tolerance) {
  if (tolerance === void 0 || tolerance === "unknown") {
    return { kind: "unknown", because: "the assay's drug tolerance is not known" };
  }
  if (drug === void 0) return { kind: "unknown", because: "the drug was not measured in this sample" };
  if (drug.kind === "not-reportable") return { kind: "unknown", because: "the drug result is not reportable" };
  if (!isConvertible(tolerance.unit, drug.unit)) {
    return {
      kind: "unknown",
      because: `drug in ${drug.unit} cannot be compared with a tolerance in ${tolerance.unit}`
    };
  }
  const limit = convertUnit(tolerance.value, tolerance.unit, drug.unit);
  switch (drug.kind) {
    case "quantified":
      if (isAtMost(drug.value, limit)) return { kind: "none" };
      return {
        kind: "present",
        found: amountText(drug.value, drug.unit),
        limit: amountText(tolerance.value, tolerance.unit)
      };
    case "above-range": {
      const found = `>${amountText(drug.uloq, drug.unit)}`;
      if (isAtLeast(drug.uloq, limit))
        return { kind: "present", found, limit: amountText(tolerance.value, tolerance.unit) };
      return {
        kind: "unknown",
        because: `drug ${found} may be above the tolerance of ${amountText(tolerance.value, tolerance.unit)}`
      };
    }
    case "below-range": {
      if (isAtMost(drug.lloq, limit)) return { kind: "none" };
      const found = `<${amountText(drug.lloq, drug.unit)}`;
      return {
        kind: "unknown",
        because: `drug ${found} may be above the tolerance of ${amountText(tolerance.value, tolerance.unit)}`
      };
    }
  }
}
function amountText(value, unit) {
  return `${toText(value)} ${unit}`;
}

// src/domain/compare-ids.ts
function sortByIds(entries, idOf) {
  const [first] = entries;
  if (first === void 0) return [];
  const pattern = idOf(first);
  if (entries.every((entry) => hasDigitsWhere(idOf(entry), pattern))) {
    return entries.toSorted((left, right) => compareKeys(idOf(left), idOf(right)));
  }
  return entries.map((entry) => ({ entry, id: idOf(entry), key: keyOf2(idOf(entry)) })).sort((left, right) => compareKeys(left.key, right.key) || compareKeys(left.id, right.id)).map(({ entry }) => entry);
}
function hasDigitsWhere(id, pattern) {
  if (id.length !== pattern.length) return false;
  for (let i = 0; i < id.length; i += 1) {
    if (isDigit(id.charCodeAt(i)) !== isDigit(pattern.charCodeAt(i))) return false;
  }
  return true;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function keyOf2(id) {
  return id.replace(/\d+/g, (digits) => digits.padStart(20, "0"));
}
function compareKeys(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

// src/run/analyze-run.ts
init_interpret();

// src/tdm/sample-ids.ts
function findNearMisses(ids) {
  const firstOf = /* @__PURE__ */ new Map();
  const othersOf = /* @__PURE__ */ new Map();
  for (const id of new Set(ids)) {
    const key = looseKey(id);
    const others = othersOf.get(key);
    if (!firstOf.has(key)) firstOf.set(key, id);
    else if (others === void 0) othersOf.set(key, [id]);
    else others.push(id);
  }
  if (othersOf.size === 0) return [];
  return [...firstOf].flatMap(([key, left]) => (othersOf.get(key) ?? []).map((right) => ({ left, right })));
}
var ASCII = /^[ -~]*$/;
function looseKey(id) {
  const bare = ASCII.test(id) ? id.toLowerCase().replace(/[^a-z0-9]+/g, "") : id.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return bare === "" ? id : bare.replace(/(?<!\d)0+(?=\d)/g, "");
}

// src/tdm/tdm-findings.ts
var DESIGN = "design: ids are exact text, because a wrong join gives a patient another patient's result";
var TDM_FINDINGS = defineFindings({
  SAMPLE_ON_ONE_PLATE_ONLY: {
    severity: "note",
    message: ({ has: has2, lacks, samples }) => `${has2} only, no ${lacks} result: ${listed(samples)}`,
    meaning: "A sample was measured for drug or for ADA only.",
    action: "Measure the other analyte where the interpretation asks for it.",
    source: "source document, Table 2: a row needs drug and ADA"
  },
  SAMPLE_IDS_NEARLY_EQUAL: {
    severity: "warning",
    message: ({ left, right }) => `samples "${left}" and "${right}" differ only in case, spaces, punctuation or leading zeros; they are not joined`,
    meaning: "Two sample ids look like one that was written in two ways.",
    action: "Where they are one sample, write the id the same way in all files; otherwise leave it.",
    source: DESIGN
  },
  SAMPLE_MEASURED_TWICE: {
    severity: "warning",
    message: ({ sample, analyte, count: count2, used }) => `sample "${sample}" has ${count2} ${analyte} results: ${used}`,
    meaning: "A sample has more than one result of an analyte in the run.",
    action: "Exclude the results that do not hold, with a reason, or give the samples different ids.",
    source: DESIGN
  },
  SAMPLE_COLLECTIONS_DIFFER: {
    severity: "warning",
    message: ({ sample, drug, ada }) => `sample "${sample}": drug collected ${drug}, ADA collected ${ada}; they are not joined`,
    meaning: "Drug and ADA of one id come from different collections.",
    action: "Measure both on one sample.",
    source: "EULAR points to consider, Ann Rheum Dis 2023;82:65-73: ADA alongside the contemporaneous drug concentration"
  },
  SAMPLE_NOT_IN_SAMPLES_FILE: {
    severity: "note",
    message: ({ samples }) => `the samples file says nothing of ${listed(samples)}`,
    meaning: "A measured sample has no row in the samples file, so nothing is known of its context.",
    action: "Add a row for it.",
    source: "design"
  },
  SAMPLE_NOT_MEASURED: {
    severity: "note",
    message: ({ samples }) => `in the samples file but not measured: ${listed(samples)}`,
    meaning: "The samples file names samples that no plate of the run holds.",
    action: "Check the ids, where a result was expected.",
    source: "design"
  },
  TABLE_COLUMN_UNUSED: {
    severity: "note",
    message: ({ columns }) => `columns that are not used: ${listed(columns)}`,
    meaning: "The file has columns that the interpretation does not know.",
    action: "Nothing, unless one of them was meant to count.",
    source: "design"
  },
  INDICATION_NOT_IN_POLICY: {
    severity: "warning",
    message: ({ sample, indication, near }) => `sample "${sample}": the policy knows no indication "${indication}"${near === "" ? "" : `; did you mean "${near}"?`}`,
    meaning: "The stated indication has no threshold in the policy: the result is reported without a row.",
    action: "Check the spelling, or state a threshold for the indication in the policy.",
    source: "source document, Table 1: gives IBD and RA only"
  },
  ADA_CUTOFF_NOT_STATED: {
    severity: "warning",
    message: ({ sample, ada }) => `sample "${sample}": ADA ${ada} cannot be called, because no cut-off is stated`,
    meaning: "An ADA result is a number, and nothing says from which number it is positive.",
    action: 'Add a column "ada_cutoff", a line "# ada_cutoff: 10" above the table, or the assay in the policy.',
    source: "design: no cut-off holds across assays"
  },
  DRUG_LIMIT_NOT_STATED: {
    severity: "warning",
    message: ({ sample, drug }) => `sample "${sample}": drug "${drug}" names no limit, and no column states one`,
    meaning: "A result below or above the range without its limit cannot be compared with a threshold.",
    action: 'Write it with its limit (<0.4, >20), or add the column "drug_lloq" or "drug_uloq".',
    source: "design"
  },
  DRUG_OUTSIDE_LIMITS: {
    severity: "note",
    message: ({ sample, drug, limit }) => `sample "${sample}": drug ${drug} lies beyond the limit of quantification and is taken as ${limit}`,
    meaning: "A number was reported outside the stated limits of quantification.",
    action: "Nothing, where the limits are right; otherwise correct them.",
    source: "design: a number beyond a limit of quantification is not a result"
  },
  DRUG_UNIT_NOT_KNOWN: {
    severity: "warning",
    message: ({ sample, unit }) => `sample "${sample}": ${unit === "" ? "the drug result has no unit" : `the drug unit "${unit}" does not convert to \xB5g/mL`}`,
    meaning: "A concentration without a mass unit cannot be compared with the threshold.",
    action: 'Add the column "drug_unit" with \xB5g/mL, mg/L, ng/mL or another unit of mass per volume.',
    source: "design: a unit is never assumed"
  }
});
function listed(names) {
  const shown3 = names.slice(0, 8).join(", ");
  return names.length > 8 ? `${shown3} and ${names.length - 8} more` : shown3;
}

// src/tdm/pair-samples.ts
function pairSamples(drug, ada, contexts) {
  const findings = [];
  const drugOf = groupById(drug);
  const adaOf = groupById(ada);
  const ids = [.../* @__PURE__ */ new Set([...drugOf.keys(), ...adaOf.keys()])];
  const pairs = ids.map((sampleId) => {
    const drugEntry = chooseDrug(sampleId, drugOf.get(sampleId) ?? [], findings);
    const adaEntry = chooseAda(sampleId, adaOf.get(sampleId) ?? [], findings);
    const sameCollection = compareCollections(sampleId, drugEntry, adaEntry, findings);
    const pair = { sampleId, drug: drugEntry, ada: adaEntry, context: contexts?.get(sampleId) };
    return sameCollection === void 0 ? pair : { ...pair, sameCollection };
  });
  const notMeasured = contexts === void 0 ? [] : [...contexts.keys()].filter((id) => !drugOf.has(id) && !adaOf.has(id));
  for (const pair of findNearMisses([...ids, ...notMeasured])) {
    findings.push(TDM_FINDINGS.raise("SAMPLE_IDS_NEARLY_EQUAL", { ...pair }));
  }
  if (drug.length > 0 && ada.length > 0) {
    const drugOnly = ids.filter((id) => !adaOf.has(id));
    const adaOnly = ids.filter((id) => !drugOf.has(id));
    if (drugOnly.length > 0) findings.push(onOnePlateOnly("drug", "ADA", drugOnly));
    if (adaOnly.length > 0) findings.push(onOnePlateOnly("ADA", "drug", adaOnly));
  }
  if (contexts !== void 0) {
    const unknown = ids.filter((id) => !contexts.has(id));
    if (unknown.length > 0) findings.push(TDM_FINDINGS.raise("SAMPLE_NOT_IN_SAMPLES_FILE", { samples: unknown }));
    if (notMeasured.length > 0) findings.push(TDM_FINDINGS.raise("SAMPLE_NOT_MEASURED", { samples: notMeasured }));
  }
  return { value: pairs, findings };
}
function onOnePlateOnly(has2, lacks, samples) {
  return TDM_FINDINGS.raise("SAMPLE_ON_ONE_PLATE_ONLY", { has: has2, lacks, samples });
}
function groupById(entries) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const group = groups.get(entry.sampleId);
    if (group === void 0) groups.set(entry.sampleId, [entry]);
    else group.push(entry);
  }
  return groups;
}
function chooseDrug(sample, entries, findings) {
  const chosen = chooseOne(sample, "drug", entries, (result) => result.kind === "quantified", findings);
  if (chosen !== "none chosen") return chosen;
  return { sampleId: sample, result: { kind: "not-reportable", because: severalResults(entries) } };
}
function chooseAda(sample, entries, findings) {
  const chosen = chooseOne(sample, "ADA", entries, (result) => result.kind !== "not-reportable", findings);
  if (chosen !== "none chosen") return chosen;
  const because = severalResults(entries);
  return {
    sampleId: sample,
    result: {
      kind: "not-reportable",
      signalToNoise: null,
      index: null,
      concentration: null,
      titre: null,
      confirmation: null,
      because
    }
  };
}
function chooseOne(sample, analyte, entries, isReportable, findings) {
  if (entries.length <= 1) return entries[0] ?? null;
  const [reportable, ...more] = entries.filter((entry) => isReportable(entry.result));
  const single2 = reportable !== void 0 && more.length === 0;
  findings.push(
    TDM_FINDINGS.raise("SAMPLE_MEASURED_TWICE", {
      sample,
      analyte,
      count: entries.length,
      used: single2 ? "the only reportable one is used" : "none is chosen"
    })
  );
  return single2 ? reportable : "none chosen";
}
function severalResults(entries) {
  const plates = entries.flatMap((entry) => entry.plateId ?? []);
  return `${entries.length} results${plates.length === 0 ? "" : ` (${plates.join(", ")})`}; state which one holds`;
}
function compareCollections(sample, drug, ada, findings) {
  if (drug?.collected === void 0 || ada?.collected === void 0) return void 0;
  if (drug.collected === ada.collected) return true;
  findings.push(TDM_FINDINGS.raise("SAMPLE_COLLECTIONS_DIFFER", { sample, drug: drug.collected, ada: ada.collected }));
  return false;
}

// src/acceptance/judge-blanks.ts
init_comparison();
init_number_text();

// src/acceptance/findings-controls.ts
init_number_text();
var M10 = "ICH M10 (2019 consultation text) 4.3.2; EMA 2011 (67 % and 50 %)";
var CONTROLS_REJECTED = {
  severity: "error",
  message: ({ passed, results, minimumPercent }) => `${passed} of ${results} control results are within their limit; at least ${toPercentText(minimumPercent)} must be`,
  meaning: "Too many control results are off their nominal value: the run is not under control.",
  action: "Do not report. Find the cause (standards, controls, dilution, incubation) and repeat the plate.",
  source: M10
};
var CONTROL_LEVEL_REJECTED = {
  severity: "error",
  message: ({ level, passed, results, minimumPercent }) => `control level ${level}: ${passed} of ${results} results within the limit; at least ${toPercentText(minimumPercent)} must be`,
  meaning: "One control level failed, so results near that concentration cannot be trusted.",
  action: "Do not report. Find the cause and repeat the plate.",
  source: M10
};
var CONTROL_OUT_OF_LIMITS = {
  severity: "warning",
  message: ({ name, found, nominal, unit, deviationPercent, limitPercent }) => `control ${name} reads ${found}; nominal ${toText(nominal)} ${unit}${deviationPercent === null ? "" : `, ${signed(deviationPercent)}`}, limit \xB1${toPercentText(limitPercent)}`,
  meaning: "A control result is off its nominal value. Alone it need not reject the plate.",
  action: "Check its wells. The same control failing again points to its lot or storage.",
  source: M10
};
var CONTROLS_MISSING = {
  severity: "warning",
  message: ({ minimumLevels }) => `the plate has no controls with a nominal value; the criteria expect ${minimumLevels} levels`,
  meaning: "Without controls nothing shows that the plate measured right; recovery of controls was not judged.",
  action: "Add controls with their nominal concentration to the plate and the layout, or choose criteria that need none.",
  source: "ICH M10 (2019 consultation text) 4.3.1"
};
var CONTROLS_TOO_FEW = {
  severity: "warning",
  message: ({ levels, minimumLevels, fewestWells, minimumPerLevel, controlWells, expectedWells }) => `controls: ${levels} level${levels === 1 ? "" : "s"} (${minimumLevels} expected), ${fewestWells} well${fewestWells === 1 ? "" : "s"} at the smallest (${minimumPerLevel}), ${controlWells} in all (${expectedWells})`,
  meaning: "The plate carries fewer controls than the criteria expect.",
  action: "Add levels or replicates to the plate, or state in the assay what your laboratory requires.",
  source: "ICH M10 (2019 consultation text) 4.3.1 and 4.3.2"
};
var CONTROLS_MISPLACED = {
  severity: "warning",
  message: ({ problems }) => `controls do not stand where the range needs them: ${problems.join("; ")}`,
  meaning: "Low, middle and high controls should watch both ends and the middle of the range.",
  action: 'Choose control concentrations by the range, or set the limits of "controls-placement" in the assay.',
  source: "ICH M10 (2019 consultation text) 4.2.4"
};
var CONTROL_OUT_OF_RANGE = {
  severity: "error",
  message: ({ name, found, range }) => `control ${name} reads ${found}; its range is ${range}`,
  meaning: "A control is outside the range that its lot's certificate gives.",
  action: "Do not report. Check lot and storage of the control, and repeat the plate.",
  source: "the lot's certificate, as the assay states it"
};
var CONTROL_NOT_FOUND = {
  severity: "warning",
  message: ({ name, present }) => `the assay gives limits for control ${name}, which is not on the plate${present.length === 0 ? "" : ` (controls here: ${present.join(", ")})`}`,
  meaning: "A control that the assay wants judged was not found under that name.",
  action: "Write the same name in layout and assay, or add the control to the plate.",
  source: "the lot's certificate, as the assay states it"
};
var WESTGARD_REJECTED = {
  severity: "error",
  message: ({ rule, controls, z }) => `Westgard rule ${rule}: ${describeZ(controls, z)}`,
  meaning: "Controls deviate from their baseline by more than chance allows.",
  action: "Do not report. Random error (1-3s, R-4s): repeat. Systematic error (2-2s): recalibrate, check lots.",
  source: "Westgard rules (PMC3909142, table 1)"
};
var WESTGARD_WARNING = {
  severity: "warning",
  message: ({ rule, controls, z }) => `Westgard rule ${rule}: ${describeZ(controls, z)}`,
  meaning: "A control is more than two SD from its baseline: a warning, which one result in twenty gives by chance.",
  action: "Look at the other controls and at the control chart.",
  source: "Westgard rules (PMC3909142, table 1)"
};
var NEGATIVE_CONTROL_POSITIVE = {
  severity: "error",
  message: ({ name, found, cutPoint }) => `negative control ${name} reads ${found}, not below the cut point ${cutPoint}`,
  meaning: "The negative control is called positive, so positives of this plate mean nothing.",
  action: "Do not report. Look for contamination, washing and the control itself; repeat the plate.",
  source: "design: a negative control reads below the cut point"
};
var NEGATIVE_CONTROL_MISSING = {
  severity: "warning",
  message: () => "the plate has no usable negative control",
  meaning: "Nothing on the plate shows what a negative reads.",
  action: "Add negative-control wells to the plate and the layout.",
  source: "design: an antibody plate carries negative and positive controls"
};
var POSITIVE_CONTROL_NEGATIVE = {
  severity: "error",
  message: ({ name, found, cutPoint }) => `positive control ${name} reads ${found}, below the cut point ${cutPoint}`,
  meaning: "The positive control is called negative, so negatives of this plate mean nothing.",
  action: "Do not report. Check reagents, incubation and the control itself; repeat the plate.",
  source: "design: a positive control reads at or above the cut point"
};
var POSITIVE_CONTROL_MISSING = {
  severity: "warning",
  message: () => "the plate has no usable positive control",
  meaning: "Nothing on the plate shows that a positive would have been found.",
  action: "Add positive-control wells to the plate and the layout.",
  source: "design: an antibody plate carries negative and positive controls"
};
var CONTROL_FINDINGS = {
  CONTROLS_REJECTED,
  CONTROL_LEVEL_REJECTED,
  CONTROL_OUT_OF_LIMITS,
  CONTROLS_MISSING,
  CONTROLS_TOO_FEW,
  CONTROLS_MISPLACED,
  CONTROL_OUT_OF_RANGE,
  CONTROL_NOT_FOUND,
  WESTGARD_REJECTED,
  WESTGARD_WARNING,
  NEGATIVE_CONTROL_POSITIVE,
  NEGATIVE_CONTROL_MISSING,
  POSITIVE_CONTROL_NEGATIVE,
  POSITIVE_CONTROL_MISSING
};
function signed(percent) {
  return `${percent < 0 ? "\u2212" : "+"}${toPercentText(Math.abs(percent))}`;
}
function describeZ(controls, z) {
  return controls.map((name, index) => `${name} at ${toText(z[index] ?? 0, 3)} SD`).join(", ");
}

// src/acceptance/findings-plate.ts
init_number_text();
var BLANK_ABOVE_LLOQ = {
  severity: "error",
  message: ({ response, lloqResponse }) => `a blank well reads ${toText(response, 3)}, not below the standard at the LLOQ (${toText(lloqResponse, 3)})`,
  meaning: "A blank holds signal that a real sample at the lower limit would give: contamination or background.",
  action: "Do not report. Check washing, substrate and pipetting of the blanks; repeat the plate.",
  source: "ICH M10 (2019 consultation text) 4.2"
};
var BLANK_OD_HIGH = {
  severity: "error",
  message: ({ od, maximum }) => `a blank well reads OD ${toText(od, 3)}; at most ${toText(maximum, 3)} is allowed`,
  meaning: "The blank is above the limit that the kit's instructions give.",
  action: "Do not report. Check substrate, washing and the reader; repeat the plate.",
  source: "the kit's instructions, as the assay states them"
};
var CARRY_OVER = {
  severity: "warning",
  message: ({ well, after: after2, response, lloqResponse }) => `blank ${well} beside the high well ${after2} reads ${toText(response, 3)}, not below the LLOQ standard (${toText(lloqResponse, 3)})`,
  meaning: "Signal may be carried from a high well into its neighbour: pipette, washer or splashing.",
  action: "Look at low samples beside high ones, and at tips and washer.",
  source: "ICH M10 (2019 consultation text), carry-over: a blank after the ULOQ reads below the LLOQ"
};
var REFERENCE_READ_HIGH = {
  severity: "warning",
  message: ({ highest, median: median2, maximum, aboveMedian }) => `the reference read is high (up to OD ${toText(highest, 3)}, plate median ${toText(median2, 3)}; usual: at most ${toText(maximum, 3)} and ${toText(aboveMedian, 3)} above the median)`,
  meaning: "A bubble, a scratch, dirt or turbid contents change the light path of these wells.",
  action: "Clean the underside of the plate, remove bubbles and read again; repeat the samples if it stays.",
  source: "design: bubbles, scratches and fingerprints raise both reads"
};
var REFERENCE_ABOVE_PRIMARY = {
  severity: "error",
  message: ({ primaryMedian, referenceMedian }) => `the reference read (median OD ${toText(referenceMedian, 3)}) is above the primary read (${toText(primaryMedian, 3)})`,
  meaning: "The two wavelengths look exchanged: the reference normally carries almost no signal.",
  action: "Check which wavelength is primary in the assay and in the export.",
  source: "design: TMB after stop absorbs at 450 nm and not at 620 to 650 nm"
};
var REPLICATE_CV = {
  severity: "warning",
  message: ({ name, cvPercent: cvPercent2, limitPercent }) => `replicates of sample ${name} differ: CV ${toPercentText(cvPercent2)}, limit ${toPercentText(limitPercent)}; withheld`,
  meaning: "The replicates of this sample disagree, so its result is withheld. Other samples are not affected.",
  action: "Repeat the sample.",
  source: "design, after the 20/25 % of ICH M10 for precision"
};
var CONTROL_REPLICATE_CV = {
  severity: "warning",
  message: ({ name, cvPercent: cvPercent2, limitPercent }) => `replicates of control ${name} differ: CV ${toPercentText(cvPercent2)}, limit ${toPercentText(limitPercent)}`,
  meaning: "The replicates of a control disagree.",
  action: "Check its wells; several controls with a high CV point to pipetting or washing.",
  source: "design, after the 20/25 % of ICH M10 for precision"
};
var REPLICATE_UNMEASURED = {
  severity: "warning",
  message: ({ name, unmeasured, planned, states, withheld }) => `sample ${name}: ${unmeasured} of ${planned} wells not measured (${states.join(", ")})${withheld ? "; withheld" : ""}`,
  meaning: "The reader gave no number for some wells of this sample. Where a well overflowed while another was read, the replicates disagree and the result is withheld; where wells are missing or masked, the rest stands with a remark.",
  action: "Read the plate again or repeat the sample; after an overflow, dilute further.",
  source: "design: a mean over fewer wells than planned is not the same result"
};
var REPLICATE_COUNT = {
  severity: "note",
  message: ({ expected, samples }) => `the assay expects ${expected} wells a sample; fewer were used for ${samples.length} sample${samples.length === 1 ? "" : "s"}: ${shortList(samples)}`,
  meaning: "Some samples have fewer wells than the assay plans, so their replicates say less or nothing.",
  action: "Correct the layout, or repeat where the result matters.",
  source: "the assay's number of replicates"
};
var EDGE_EFFECT = {
  severity: "warning",
  message: ({ differencePercent, limitPercent, standardErrors }) => `like wells read ${toPercentText(Math.abs(differencePercent))} ${differencePercent < 0 ? "lower" : "higher"} on the plate's edge than inside it${standardErrors === null ? "" : ` (${toText(standardErrors, 3)} standard errors)`}; limit ${toPercentText(limitPercent)}`,
  meaning: "Temperature or evaporation changed the outer wells; samples there are biased by about as much.",
  action: "Incubate covered and away from heat; leave the outer wells empty or spread replicates over the plate.",
  source: "design: edge against centre of replicates"
};
var PLATE_TREND = {
  severity: "warning",
  message: ({ along, changePercent, limitPercent, standardErrors }) => `like wells ${changePercent < 0 ? "fall" : "rise"} by ${toPercentText(Math.abs(changePercent))} from the first to the last ${along}${standardErrors === null ? "" : ` (${toText(standardErrors, 3)} standard errors)`}; limit ${toPercentText(limitPercent)}`,
  meaning: "The signal drifts over the plate: pipetting time, temperature or washing.",
  action: "Shorten and order the pipetting steps the same way for all reagents; repeat where it matters.",
  source: "design: drift over rows or columns from replicates at different places"
};
var RULE_FAILED = {
  severity: "error",
  message: ({ rule, formula, found }) => `${rule}: ${formula} does not hold${found === "" ? "" : ` (${found})`}`,
  meaning: "A validity rule of the laboratory's own assay file does not hold on this plate.",
  action: "See the rule in the assay file; repeat the plate where the rule rejects it.",
  source: "the assay's own rule"
};
var RULE_NOT_JUDGED = {
  severity: "warning",
  message: ({ rule, formula }) => `${rule}: ${formula} could not be judged, because the plate lacks wells that it names`,
  meaning: "A validity rule names wells that this plate does not have.",
  action: "Correct the layout, or remove the rule from the assay.",
  source: "the assay's own rule"
};
var PLATE_FINDINGS = {
  BLANK_ABOVE_LLOQ,
  BLANK_OD_HIGH,
  CARRY_OVER,
  REFERENCE_READ_HIGH,
  REFERENCE_ABOVE_PRIMARY,
  REPLICATE_CV,
  CONTROL_REPLICATE_CV,
  REPLICATE_UNMEASURED,
  REPLICATE_COUNT,
  EDGE_EFFECT,
  PLATE_TREND,
  RULE_FAILED,
  RULE_NOT_JUDGED
};
function shortList(names) {
  return names.length <= 6 ? names.join(", ") : `${names.slice(0, 5).join(", ")} and ${names.length - 5} more`;
}

// src/acceptance/findings-standards.ts
init_number_text();
var M102 = "ICH M10 (2019 consultation text) 4.2.3 and 4.3.2";
var CURVE_MISSING = {
  severity: "error",
  message: ({ because }) => `the plate has no standard curve: ${because}`,
  meaning: "Concentrations cannot be calculated, so no result of this plate stands.",
  action: "Read why the curve was not fitted, correct layout or assay, or repeat the plate.",
  source: "design: no concentration stands without a fitted curve"
};
var STANDARDS_REJECTED = {
  severity: "error",
  message: ({ passed, levels, minimumLevels, minimumPercent, limitsPassed }) => `${passed} of ${levels} standards pass; at least ${toPercentText(minimumPercent)} and ${minimumLevels} levels must${limitsPassed ? "" : ", LLOQ and ULOQ among them"}`,
  meaning: "Too few standards come back near their nominal concentration: the curve is not acceptable.",
  action: "Look at the standards that failed (pipetting, dilution series, layout) and repeat the plate.",
  source: M102
};
var STANDARD_OUT_OF_LIMITS = {
  severity: "warning",
  message: ({ name, nominal, unit, backCalculated, deviationPercent, limitPercent, dropped }) => `standard ${name} (${toText(nominal)} ${unit}) reads ` + (backCalculated === null || deviationPercent === null ? "off the curve" : `${toText(backCalculated)} ${unit}, ${signed2(deviationPercent)}`) + `; limit \xB1${toPercentText(limitPercent)}` + (!dropped ? "" : deviationPercent !== null && Math.abs(deviationPercent) <= limitPercent ? " (it failed before the curve was fitted again without it)" : "; the curve was fitted again without it"),
  meaning: "One standard does not come back within its limit; within the rule it is dropped and the curve refitted.",
  action: "Check the wells of this standard. Repeated failures of one level point to its preparation.",
  source: M102
};
var STANDARD_CV = {
  severity: "warning",
  message: ({ name, cvPercent: cvPercent2, limitPercent }) => `replicates of standard ${name} differ: CV ${toPercentText(cvPercent2)}, limit ${toPercentText(limitPercent)}`,
  meaning: "The replicates of one standard disagree; it counts as failed.",
  action: "Check the wells of this standard; exclude a well only with a reason, in the layout.",
  source: `${M102}; replicates within 20/25 % by design`
};
var STANDARD_RANGE_TRUNCATED = {
  severity: "warning",
  message: ({ low, high, unit }) => `the range is truncated to ${toText(low)} to ${toText(high)} ${unit}: the standard at its former end failed`,
  meaning: "The lowest or highest standard failed; results outside the remaining standards are not reported.",
  action: "Repeat samples that fell out of the range.",
  source: M102
};
var RANGE_MISSES_CONTROLS = {
  severity: "error",
  message: ({ low, high, unit, controls }) => `the accepted range, ${toText(low)} to ${toText(high)} ${unit}, does not cover ${controls.join(", ")}`,
  meaning: "The range that the standards support no longer reaches all control levels, so the run is not controlled.",
  action: "Repeat the plate; check the standards at the end of the range.",
  source: "ICH M10 (2019 consultation text) 4.3.2"
};
var R_SQUARED_LOW = {
  severity: "error",
  message: ({ rSquared: rSquared2, minimum }) => `R\xB2 of the curve is ${toText(rSquared2, 6)}; the assay requires ${toText(minimum, 6)}`,
  meaning: "The curve explains less of the standards than the assay requires.",
  action: "Look at the standards; a high R\xB2 alone does not make a curve good, nor a low one bad.",
  source: "the assay's own rule"
};
var STANDARD_FINDINGS = {
  CURVE_MISSING,
  STANDARDS_REJECTED,
  STANDARD_OUT_OF_LIMITS,
  STANDARD_CV,
  STANDARD_RANGE_TRUNCATED,
  RANGE_MISSES_CONTROLS,
  R_SQUARED_LOW
};
function signed2(percent) {
  return `${percent < 0 ? "\u2212" : "+"}${toPercentText(Math.abs(percent))}`;
}

// src/acceptance/acceptance-findings.ts
var { definitions: ACCEPTANCE_FINDINGS, raise } = defineFindings({
  ...STANDARD_FINDINGS,
  ...CONTROL_FINDINGS,
  ...PLATE_FINDINGS
});

// src/acceptance/criterion.ts
function numberLimit(criterion, name) {
  const value = criterion.limits[name];
  if (typeof value !== "number") throw new Error(`criterion ${criterion.id} has no number "${name}"`);
  return value;
}

// src/acceptance/judge-plate-input.ts
function notJudged(observed, findings = []) {
  return { outcome: "not-judged", observed, findings };
}
function judgedBy(findings, observed) {
  return { outcome: findings.length === 0 ? "passed" : "failed", observed, findings };
}

// src/acceptance/judge-blanks.ts
function blankWells(plate) {
  const blanks = [];
  for (const { content, response, leftOut } of plate.wells.values()) {
    if (response !== void 0 && leftOut === void 0 && isBlank(content)) {
      blanks.push({ well: content.well, response });
    }
  }
  return blanks;
}
function rangeResponses(plate, standards) {
  const ordered2 = standards.filter(({ anchor, nominal, usedInFit }) => anchor !== true && nominal > 0 && usedInFit).flatMap(({ nominal, wells }) => {
    const response = meanResponse(wells, plate);
    return response === void 0 ? [] : [{ nominal, response }];
  }).sort((left, right) => left.nominal - right.nominal);
  const lowest = ordered2[0];
  const highest = ordered2.at(-1);
  if (lowest === void 0 || highest === void 0 || ordered2.length < 2) return void 0;
  return {
    lloq: lowest.response,
    uloq: highest.response,
    direction: highest.response >= lowest.response ? 1 : -1
  };
}
function reachesLloq(response, range) {
  return isAtLeast(range.direction * response, range.direction * range.lloq);
}
function judgeBlanksBelowLloq(plate, standards) {
  const blanks = blankWells(plate);
  const range = rangeResponses(plate, standards);
  if (blanks.length === 0) return notJudged("no blank wells and no zero standard");
  if (range === void 0) return notJudged("no standards to compare with");
  const findings = blanks.filter(({ response }) => reachesLloq(response, range)).map(({ well, response }) => raise("BLANK_ABOVE_LLOQ", { response, lloqResponse: range.lloq }, [well]));
  const highest = Math.max(...blanks.map(({ response }) => response));
  return judgedBy(findings, `highest blank ${toText(highest, 3)}, LLOQ standard ${toText(range.lloq, 3)}`);
}
function judgeBlankOd(criterion, plate) {
  const maximum = numberLimit(criterion, "maximum");
  const blanks = [...plate.wells.values()].flatMap(
    ({ content: { well, role }, reading, leftOut }) => role === "blank" && reading.kind === "measured" && leftOut === void 0 ? [{ well, od: reading.od }] : []
  );
  if (blanks.length === 0) return notJudged("no blank wells");
  const findings = blanks.filter(({ od }) => !isAtMost(od, maximum)).map(({ well, od }) => raise("BLANK_OD_HIGH", { od, maximum }, [well]));
  return judgedBy(findings, `highest OD ${toText(Math.max(...blanks.map(({ od }) => od)), 3)}`);
}
function isBlank({ role, concentration }) {
  return role === "blank" || role === "standard" && concentration === 0;
}
function meanResponse(wells, plate) {
  let sum2 = 0;
  let count2 = 0;
  for (const id of wells) {
    const well = plate.wells.get(id);
    if (well?.response === void 0 || well.leftOut !== void 0) continue;
    sum2 += well.response;
    count2 += 1;
  }
  return count2 === 0 ? void 0 : sum2 / count2;
}

// src/acceptance/judge-carry-over.ts
init_comparison();
init_well_id();
function judgeCarryOver(plate, standards) {
  const range = rangeResponses(plate, standards);
  if (range === void 0) return notJudged("no standards to compare with");
  const followers = blankWells(plate).flatMap((blank) => {
    const after2 = precedingWells(blank.well).find((well) => isHigh(plate, well, range));
    return after2 === void 0 ? [] : [{ ...blank, after: after2 }];
  });
  if (followers.length === 0) return notJudged("no blank follows a well at the ULOQ");
  const findings = followers.filter(({ response }) => reachesLloq(response, range)).map(
    ({ well, response, after: after2 }) => raise("CARRY_OVER", { well, after: after2, response, lloqResponse: range.lloq }, [well, after2])
  );
  return judgedBy(findings, `${followers.map(({ well, after: after2 }) => `${well} after ${after2}`).join(", ")}`);
}
function precedingWells(well) {
  const { row, column } = wellPosition(well);
  return [wellAt(row, column - 1), wellAt(row - 1, column)].filter((neighbour) => neighbour !== void 0);
}
function isHigh(plate, well, range) {
  const neighbour = plate.wells.get(well);
  if (neighbour === void 0 || isBlank(neighbour.content)) return false;
  if (neighbour.reading.kind === "overflow") return range.direction === 1;
  if (neighbour.response === void 0) return false;
  const share3 = 0.9;
  return range.direction === 1 ? isAtLeast(neighbour.response, share3 * range.uloq) : isAtLeast(range.uloq, share3 * neighbour.response);
}

// src/acceptance/judge-control-limits.ts
init_comparison();
init_number_text();
init_unit();

// src/acceptance/control-range.ts
init_unit();
var NUMBER2 = "([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)";
var BETWEEN = new RegExp(`^${NUMBER2}\\s*(?:to|\\.\\.|\u2013|-)\\s*${NUMBER2}\\s*(.+)$`, "i");
var ONE_SIDED = new RegExp(`^(<=|>=|<|>|\u2264|\u2265|at least|at most)\\s*${NUMBER2}\\s*(.+)$`, "i");
var TARGET = new RegExp(`^${NUMBER2}\\s*(?:\xB1|\\+/?-)\\s*${NUMBER2}\\s*(.+)$`);
function parseControlRange(text) {
  const between = BETWEEN.exec(text.trim());
  if (between !== null) {
    const low = readNumber(between[1]);
    const high = readNumber(between[2]);
    const scale2 = parseScale(between[3]);
    return low === void 0 || high === void 0 || low > high || scale2 === void 0 ? void 0 : { low, high, scale: scale2 };
  }
  const sided = ONE_SIDED.exec(text.trim());
  if (sided === null) return void 0;
  const limit = readNumber(sided[2]);
  const scale = parseScale(sided[3]);
  if (limit === void 0 || scale === void 0) return void 0;
  const isUpper = ["<=", "<", "\u2264", "at most"].includes(sided[1].toLowerCase());
  return isUpper ? { low: void 0, high: limit, scale } : { low: limit, high: void 0, scale };
}
function parseControlTarget(text) {
  const match = TARGET.exec(text.trim());
  if (match === null) return void 0;
  const mean2 = readNumber(match[1]);
  const sd = readNumber(match[2]);
  const scale = parseScale(match[3]);
  return mean2 === void 0 || sd === void 0 || sd <= 0 || scale === void 0 ? void 0 : { mean: mean2, sd, scale };
}
function parseScale(text) {
  if (/^(od|response)$/i.test(text.trim())) return { kind: "response" };
  const unit = parseUnit(text);
  return unit === void 0 ? void 0 : { kind: "concentration", unit };
}

// src/acceptance/quantified-text.ts
init_number_text();
function quantifiedText(result) {
  switch (result.kind) {
    case "quantified":
      return `${toText(result.value)} ${result.unit}`;
    case "below-range":
      return `< ${toText(result.lloq)} ${result.unit}`;
    case "above-range":
      return `> ${toText(result.uloq)} ${result.unit}`;
    case "not-reportable":
      return `not reportable (${result.because})`;
  }
}

// src/acceptance/westgard.ts
var WESTGARD_REJECTING = ["1_3s", "2_2s", "R_4s", "4_1s", "10_x"];
var STREAKS = [
  { rule: "2_2s", length: 2, beyond: 2 },
  { rule: "4_1s", length: 4, beyond: 1 },
  { rule: "8_x", length: 8, beyond: 0 },
  { rule: "10_x", length: 10, beyond: 0 },
  { rule: "12_x", length: 12, beyond: 0 }
];
var STREAKS_OF_THREE_LEVELS = [
  { rule: "3_1s", length: 3, beyond: 1 },
  { rule: "6_x", length: 6, beyond: 0 }
];
function westgardViolations(points) {
  const levels = groupIndices(points, ({ level }) => level);
  const runs = groupIndices(points, ({ run }) => String(run));
  const streaks = levels.length >= 3 ? [...STREAKS, ...STREAKS_OF_THREE_LEVELS] : STREAKS;
  return [
    ...points.flatMap(({ z }, index) => singles(z, index)),
    ...levels.flatMap(
      (indices) => streaks.flatMap(
        ({ rule, length, beyond: beyond3 }) => windows(points, indices, length, beyond3).map((window2) => violation(rule, "within_level", window2))
      )
    ),
    ...windows(
      points,
      points.map((_, index) => index),
      4,
      1
    ).filter((window2) => new Set(window2.map((index) => points[index]?.level)).size > 1).map((window2) => violation("4_1s", "across_level", window2)),
    ...runs.flatMap((indices) => withinRun(points, indices, levels.length))
  ];
}
function singles(z, index) {
  const size = Math.abs(z);
  return [
    ...size > 2 ? [violation("1_2s", "single", [index])] : [],
    ...size > 3 ? [violation("1_3s", "single", [index])] : []
  ];
}
function withinRun(points, indices, levelCount) {
  const zOf = (index) => points[index]?.z ?? 0;
  const found = [];
  for (const side of [1, -1]) {
    const beyond3 = indices.filter((index) => side * zOf(index) > 2);
    if (new Set(beyond3.map((index) => points[index]?.level)).size < 2) continue;
    found.push(violation("2_2s", "across_level_same_run", beyond3));
    if (levelCount >= 3) found.push(violation("2of3_2s", "within_run", beyond3));
  }
  if (indices.length < 2) return found;
  const highest = indices.reduce((best, index) => zOf(index) > zOf(best) ? index : best);
  const lowest = indices.reduce((best, index) => zOf(index) < zOf(best) ? index : best);
  if (zOf(highest) > 2 && zOf(lowest) < -2) found.push(violation("R_4s", "within_run", [highest, lowest]));
  if (zOf(highest) - zOf(lowest) > 4) found.push(violation("R_4s_range", "within_run", [highest, lowest]));
  return found;
}
function windows(points, indices, length, beyond3) {
  const found = [];
  for (let end = length; end <= indices.length; end += 1) {
    const window2 = indices.slice(end - length, end);
    const isBeyond = (side) => window2.every((index) => side * (points[index]?.z ?? 0) > beyond3);
    if (isBeyond(1) || isBeyond(-1)) found.push(window2);
  }
  return found;
}
function groupIndices(points, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const [index, point] of points.entries()) groups.set(key(point), [...groups.get(key(point)) ?? [], index]);
  return [...groups.values()];
}
function violation(rule, scope, points) {
  return { rule, scope, at: Math.max(...points), points };
}

// src/acceptance/judge-control-limits.ts
function judgeControlLimits(criterion, controls) {
  const stated3 = Object.entries(criterion.limits);
  if (stated3.length === 0) return notJudged("the assay states no ranges");
  const findings = [];
  const observed = [];
  for (const [name, text] of stated3) {
    const range = parseControlRange(String(text));
    const found = controls.filter((control) => isCalled(control, name));
    if (found.length === 0) findings.push(notFound(name, controls));
    for (const control of range === void 0 ? [] : found) {
      const words = foundText(control, range.scale);
      observed.push(`${control.name} ${words}`);
      if (isInRange(control, range)) continue;
      findings.push(
        raise("CONTROL_OUT_OF_RANGE", { name: control.name, found: words, range: String(text) }, control.wells)
      );
    }
  }
  return observed.length === 0 ? notJudged("none of the named controls is on the plate", findings) : judgedBy(findings, observed.join("; "));
}
function judgeWestgard(criterion, controls) {
  const findings = [];
  const points = Object.entries(criterion.limits).flatMap(([name, text]) => {
    const target = parseControlTarget(String(text));
    const found = controls.filter((control) => isCalled(control, name));
    if (found.length === 0) findings.push(notFound(name, controls));
    if (target === void 0) return [];
    return found.flatMap(
      (control) => wellValuesOnScale(control, target.scale).map((value) => ({
        z: (value - target.mean) / target.sd,
        run: 1,
        level: name,
        wells: control.wells
      }))
    );
  });
  if (points.length === 0) return notJudged("none of the named controls gave a value", findings);
  for (const { rule, points: broken3 } of westgardViolations(points)) {
    const rejects = WESTGARD_REJECTING.includes(rule);
    if (!rejects && rule !== "1_2s") continue;
    const args = {
      rule: rule.replace("_", "-"),
      controls: broken3.map((index) => points[index]?.level ?? ""),
      z: broken3.map((index) => points[index]?.z ?? 0)
    };
    const wells = [...new Set(broken3.flatMap((index) => points[index]?.wells ?? []))];
    findings.push(raise(rejects ? "WESTGARD_REJECTED" : "WESTGARD_WARNING", args, wells));
  }
  return judgedBy(findings, `z ${points.map(({ z }) => toText(z, 3)).join(", ")}`);
}
function judgeNegativeControl(controls, cutPoint) {
  const usable = controls.filter(({ role, meanResponse: meanResponse2 }) => role === "negative-control" && meanResponse2 !== null);
  if (usable.length === 0) {
    return notJudged("no negative control", [raise("NEGATIVE_CONTROL_MISSING", {})]);
  }
  return judgeAgainstCutPoint(usable, cutPoint, "NEGATIVE_CONTROL_POSITIVE", false);
}
function judgePositiveControl(controls, cutPoint) {
  const usable = controls.filter(({ role, meanResponse: meanResponse2 }) => role === "positive-control" && meanResponse2 !== null);
  if (usable.length === 0) {
    return notJudged("no positive control", [raise("POSITIVE_CONTROL_MISSING", {})]);
  }
  return judgeAgainstCutPoint(usable, cutPoint, "POSITIVE_CONTROL_NEGATIVE", true);
}
function judgeAgainstCutPoint(controls, cutPoint, code, shouldBePositive) {
  const called = controls.map((control) => ({ control, call: callOf(control, cutPoint) }));
  const judged = called.filter(({ call }) => call !== void 0);
  if (judged.length === 0) return notJudged("the plate has no cut point");
  const cutText = cutPointText(cutPoint);
  const scale = typeof cutPoint?.response === "number" || cutPoint?.concentration == null ? { kind: "response" } : { kind: "concentration", unit: cutPoint.concentration.unit };
  const findings = judged.filter(({ call }) => call !== shouldBePositive).map(
    ({ control }) => raise(code, { name: control.name, found: foundText(control, scale), cutPoint: cutText }, control.wells)
  );
  return judgedBy(
    findings,
    `${judged.map(({ control }) => foundText(control, scale)).join(", ")}; cut point ${cutText}`
  );
}
function callOf(control, cutPoint) {
  if (typeof cutPoint?.response === "number") {
    return control.meanResponse === null ? void 0 : isAtLeast(control.meanResponse, cutPoint.response);
  }
  const limit = cutPoint?.concentration;
  if (limit === void 0 || limit === null || control.result === null) return void 0;
  const { result } = control;
  switch (result.kind) {
    case "quantified":
      return isConvertible(result.unit, limit.unit) ? isAtLeast(convertUnit(result.value, result.unit, limit.unit), limit.value) : void 0;
    case "below-range":
      return false;
    case "above-range":
      return true;
    case "not-reportable":
      return void 0;
  }
}
function isCalled(control, key) {
  return control.role === key || control.name.toLowerCase() === key.toLowerCase();
}
function isInRange(control, { low, high, scale }) {
  if (scale.kind === "concentration" && control.result !== null) {
    const { result } = control;
    if (result.kind === "below-range" && isConvertible(result.unit, scale.unit)) {
      return low === void 0 && high !== void 0 && isAtMost(convertUnit(result.lloq, result.unit, scale.unit), high);
    }
    if (result.kind === "above-range" && isConvertible(result.unit, scale.unit)) {
      return high === void 0 && low !== void 0 && isAtLeast(convertUnit(result.uloq, result.unit, scale.unit), low);
    }
  }
  const value = onScale(control.meanResponse, control.result, scale);
  if (value === void 0) return false;
  return (low === void 0 || isAtLeast(value, low)) && (high === void 0 || isAtMost(value, high));
}
function wellValuesOnScale(control, scale) {
  if (scale.kind === "concentration" && control.wellResults !== void 0) {
    return control.wellResults.flatMap((result) => onScale(null, result, scale) ?? []);
  }
  return [onScale(control.meanResponse, control.result, scale)].filter((value) => value !== void 0);
}
function onScale(response, result, scale) {
  if (scale.kind === "response") return response ?? void 0;
  if (result?.kind !== "quantified" || !isConvertible(result.unit, scale.unit)) return void 0;
  return convertUnit(result.value, result.unit, scale.unit);
}
function foundText(control, scale) {
  if (scale.kind === "response") {
    return control.meanResponse === null ? "no response" : `OD ${toText(control.meanResponse, 3)}`;
  }
  return control.result === null ? "no concentration" : quantifiedText(control.result);
}
function cutPointText(cutPoint) {
  if (typeof cutPoint?.response === "number") return `OD ${toText(cutPoint.response, 3)}`;
  const limit = cutPoint?.concentration;
  return limit === void 0 || limit === null ? "unknown" : `${toText(limit.value)} ${limit.unit}`;
}
function notFound(name, controls) {
  return raise("CONTROL_NOT_FOUND", { name, present: controls.map((control) => control.name) });
}

// src/acceptance/judge-controls.ts
init_number_text();
init_unit();

// src/acceptance/judge-qc-results.ts
init_comparison();
var M10_QC = {
  percent: 20,
  minimumShare: 2 / 3,
  minimumSharePerLevel: 0.5,
  minimumLevels: 3,
  minimumPerLevel: 2
};
function judgeQcResults(levels, limits2 = M10_QC) {
  const judged = levels.map((level) => judgeLevel(level, limits2));
  const count2 = judged.reduce((total, level) => total + level.count, 0);
  const passCount = judged.reduce((total, level) => total + level.passCount, 0);
  const sharePassed = count2 > 0 && isAtLeast(passCount / count2, limits2.minimumShare);
  const everyLevelPassed = judged.every(({ levelPassed }) => levelPassed);
  const designPassed = levels.length >= limits2.minimumLevels && judged.every((level) => level.count >= limits2.minimumPerLevel);
  const accepted = sharePassed && everyLevelPassed;
  return {
    levels: judged,
    passCount,
    count: count2,
    fraction: count2 === 0 ? null : passCount / count2,
    sharePassed,
    everyLevelPassed,
    designPassed,
    accepted,
    acceptedWithDesign: accepted && designPassed
  };
}
function judgeLevel({ level, nominal, observed }, limits2) {
  const rePercent = observed.map((value) => value === null ? null : 100 * (value - nominal) / nominal);
  const passed = rePercent.map((re) => re !== null && isAtMost(Math.abs(re), limits2.percent));
  const passCount = passed.filter(Boolean).length;
  const numbers2 = observed.filter((value) => value !== null);
  const mean2 = numbers2.length === 0 ? null : numbers2.reduce((sum2, value) => sum2 + value, 0) / numbers2.length;
  return {
    level,
    rePercent,
    passed,
    passCount,
    count: observed.length,
    mean: mean2,
    meanRePercent: mean2 === null ? null : 100 * (mean2 - nominal) / nominal,
    cvPercent: mean2 === null || numbers2.length < 2 ? null : 100 * standardDeviation(numbers2, mean2) / mean2,
    levelPassed: observed.length > 0 && isAtLeast(passCount / observed.length, limits2.minimumSharePerLevel)
  };
}
function standardDeviation(values, mean2) {
  return Math.sqrt(values.reduce((sum2, value) => sum2 + (value - mean2) ** 2, 0) / (values.length - 1));
}

// src/acceptance/nominal-in-well.ts
init_unit();
function nominalInWell(control, unit) {
  if (control.role !== "control" || control.nominal === null || control.unit === null) return void 0;
  if (!isConvertible(control.unit, unit)) return void 0;
  return convertUnit(control.nominal, control.unit, unit) / (control.dilution ?? 1);
}

// src/acceptance/share.ts
function readShare(value) {
  const share3 = typeof value === "number" ? value : typeof value === "string" ? shareOfText(value.trim()) : void 0;
  return share3 !== void 0 && Number.isFinite(share3) && share3 >= 0 && share3 <= 1 ? share3 : void 0;
}
function shareText(share3) {
  if (Math.abs(share3 - 2 / 3) < 1e-9) return "2/3";
  if (Math.abs(share3 - 1 / 3) < 1e-9) return "1/3";
  return `${Number((100 * share3).toFixed(2))} %`;
}
function shareOfText(text) {
  const [over, under, more] = text.split("/").map((part) => readNumber(part));
  if (more === void 0 && over !== void 0 && under !== void 0 && under !== 0) return over / under;
  if (text.endsWith("%")) {
    const percent = readNumber(text.slice(0, -1));
    return percent === void 0 ? void 0 : percent / 100;
  }
  return readNumber(text);
}

// src/acceptance/judge-controls.ts
function judgeControlRecovery(criterion, controls) {
  const nominal = controls.filter(hasNominal).filter((control) => resultsOf(control, criterion).length > 0);
  if (nominal.length === 0) return notJudged("no controls with a nominal value");
  const limits2 = {
    percent: numberLimit(criterion, "percent"),
    minimumShare: readShare(criterion.limits["minimumShare"]) ?? 1,
    minimumSharePerLevel: readShare(criterion.limits["minimumSharePerLevel"]) ?? 1
  };
  const levels = groupByLevel(nominal);
  const judged = judgeQcResults(
    levels.map((level) => ({
      level: level.name,
      nominal: level.nominal,
      observed: level.controls.flatMap(
        (control) => resultsOf(control, criterion).map((result) => concentrationOf(result, control.unit))
      )
    })),
    { ...M10_QC, ...limits2 }
  );
  const findings = [];
  const minimumPercent = 100 * limits2.minimumShare;
  if (!judged.sharePassed) {
    findings.push(raise("CONTROLS_REJECTED", { passed: judged.passCount, results: judged.count, minimumPercent }));
  }
  for (const [index, level] of judged.levels.entries()) {
    if (level.levelPassed) continue;
    const wells = levels[index]?.controls.flatMap((control) => control.wells) ?? [];
    const args = { level: level.level, passed: level.passCount, results: level.count };
    findings.push(
      raise("CONTROL_LEVEL_REJECTED", { ...args, minimumPercent: 100 * limits2.minimumSharePerLevel }, wells)
    );
  }
  if (judged.passCount < judged.count) {
    findings.push(...nominal.flatMap((control) => outOfLimits(control, criterion, limits2.percent)));
  }
  return {
    outcome: judged.accepted ? "passed" : "failed",
    observed: `${judged.passCount} of ${judged.count} within \xB1${toText(limits2.percent)} % of nominal`,
    findings
  };
}
function judgeControlDesign(criterion, controls, samples, plate) {
  const minimumLevels = numberLimit(criterion, "minimumLevels");
  const minimumPerLevel = numberLimit(criterion, "minimumPerLevel");
  const severity = criterion.limits["required"] === true ? "error" : criterion.severity;
  const levels = groupByLevel(controls.filter(hasNominal));
  if (levels.length === 0) {
    const missing = raise("CONTROLS_MISSING", { minimumLevels }, [], severity);
    return criterion.limits["required"] === true ? judgedBy([missing], "no controls with a nominal value") : notJudged("no controls with a nominal value", [missing]);
  }
  const wellCounts = levels.map((level) => measuredWells(level.controls, plate));
  const controlWells = wellCounts.reduce((sum2, count2) => sum2 + count2, 0);
  const fewestWells = Math.min(...wellCounts);
  const share3 = readShare(criterion.limits["minimumShareOfSamples"]) ?? 0;
  const expectedWells = Math.max(
    minimumLevels * minimumPerLevel,
    Math.ceil(share3 * measuredWells(samples, plate) - 1e-9)
  );
  const passed = levels.length >= minimumLevels && fewestWells >= minimumPerLevel && controlWells >= expectedWells;
  const args = { levels: levels.length, minimumLevels, fewestWells, minimumPerLevel, controlWells, expectedWells };
  return judgedBy(
    passed ? [] : [raise("CONTROLS_TOO_FEW", args, [], severity)],
    `${levels.length} levels, ${controlWells} wells`
  );
}
function judgeControlPlacement(criterion, controls, range) {
  if (range === null) return notJudged("the plate has no range");
  const placed4 = controls.flatMap((control) => nominalInWell(control, range.unit) ?? []).sort((a, b) => a - b);
  const low = placed4[0];
  const high = placed4.at(-1);
  if (low === void 0 || high === void 0) return notJudged("no controls with a nominal value");
  const lowest = numberLimit(criterion, "lowOverLloq") * range.lloq;
  const highest = (readShare(criterion.limits["highShareOfUloq"]) ?? 0) * range.uloq;
  const middle = Math.sqrt(range.lloq * range.uloq);
  const factor = numberLimit(criterion, "middleFactor");
  const inWords = (value) => `${toText(value)} ${range.unit}`;
  const slack2 = 1 + 1e-9;
  const problems = [
    ...low > lowest * slack2 ? [`the lowest, ${inWords(low)} in the well, is above ${inWords(lowest)}`] : [],
    ...range.lloq > 0 && !placed4.some((value) => value <= middle * factor * slack2 && value * factor * slack2 >= middle) ? [`none is near the middle of the range, ${inWords(middle)}`] : [],
    ...high * slack2 < highest ? [`the highest, ${inWords(high)} in the well, is below ${inWords(highest)}`] : []
  ];
  return judgedBy(
    problems.length === 0 ? [] : [raise("CONTROLS_MISPLACED", { problems })],
    `${placed4.map((value) => toText(value)).join(", ")} ${range.unit} in the well`
  );
}
function measuredWells(groups, plate) {
  let count2 = 0;
  for (const { wells } of groups) {
    for (const id of wells) {
      const well = plate.wells.get(id);
      if (well?.reading.kind === "measured" && well.leftOut === void 0) count2 += 1;
    }
  }
  return count2;
}
function hasNominal(control) {
  return control.role === "control" && control.nominal !== null && control.nominal > 0 && control.unit !== null;
}
function groupByLevel(controls) {
  const levels = /* @__PURE__ */ new Map();
  for (const control of controls) {
    const key = `${control.nominal} ${control.unit}`;
    levels.set(key, [...levels.get(key) ?? [], control]);
  }
  return [...levels.values()].map((members) => ({
    name: [...new Set(members.map(({ name }) => name))].join("/"),
    nominal: members[0]?.nominal ?? 0,
    controls: members
  }));
}
function resultsOf(control, criterion) {
  if (criterion.limits["of"] !== "means" && control.wellResults !== void 0) return control.wellResults;
  return control.result === null ? [] : [control.result];
}
function concentrationOf(result, unit) {
  if (result.kind !== "quantified" || !isConvertible(result.unit, unit)) return null;
  return convertUnit(result.value, result.unit, unit);
}
function outOfLimits(control, criterion, percent) {
  const { name, nominal, unit, wells } = control;
  const results = resultsOf(control, criterion);
  const { levels } = judgeQcResults(
    [{ level: name, nominal, observed: results.map((result) => concentrationOf(result, unit)) }],
    { ...M10_QC, percent }
  );
  const judged = levels[0];
  return results.flatMap((result, index) => {
    if (judged === void 0 || judged.passed[index] === true) return [];
    const well = results.length === wells.length ? wells[index] : void 0;
    const args = { name, found: quantifiedText(result), nominal, unit, limitPercent: percent };
    const deviationPercent = judged.rePercent[index] ?? null;
    return [raise("CONTROL_OUT_OF_LIMITS", { ...args, deviationPercent }, well === void 0 ? wells : [well])];
  });
}

// src/acceptance/judge-plate-effects.ts
init_comparison();
init_number_text();
init_well_id();

// src/acceptance/within-group-slope.ts
function placeEffect(plate, property, limits2) {
  const points = [];
  let groups = 0;
  for (const group of plate.groups) {
    if (!isComparable(group, limits2.minimumOd)) continue;
    if (spread(group, property) < limits2.minimumSpread - 1e-9) continue;
    groups += 1;
    addCentred(group, property, points);
  }
  let sxx = 0;
  let sxy = 0;
  for (const { x, y } of points) {
    sxx += x * x;
    sxy += x * y;
  }
  const degreesOfFreedom = points.length - groups - 1;
  if (groups < limits2.minimumGroups || sxx === 0 || degreesOfFreedom < 1) return void 0;
  const slope = sxy / sxx;
  const residual = points.reduce((sum2, { x, y }) => sum2 + (y - slope * x) ** 2, 0);
  const standardError = Math.sqrt(residual / degreesOfFreedom / sxx);
  return {
    percent: 100 * slope,
    standardErrors: standardError < 1e-12 ? null : Math.abs(slope) / standardError,
    groups
  };
}
function isComparable(group, minimumOd) {
  return group.role !== "blank" && group.role !== "empty" && group.used.length >= 2 && group.meanResponse !== void 0 && group.meanResponse >= minimumOd;
}
function spread({ used }, property) {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { content } of used) {
    const place = property(content.well);
    if (place < lowest) lowest = place;
    if (place > highest) highest = place;
  }
  return highest - lowest;
}
function addCentred(group, property, points) {
  const mean2 = group.meanResponse ?? 1;
  const places = group.used.map(({ content }) => property(content.well));
  const centre2 = places.reduce((sum2, place) => sum2 + place, 0) / places.length;
  for (const [index, { response }] of group.used.entries()) {
    points.push({ x: (places[index] ?? centre2) - centre2, y: ((response ?? mean2) - mean2) / mean2 });
  }
}

// src/acceptance/judge-plate-effects.ts
var MINIMUM_SPREAD = 0.25;
function judgeEdgeEffect(criterion, plate) {
  const effect = placeEffect(plate, (well) => isEdge(well) ? 1 : 0, { ...effectLimits(criterion), minimumSpread: 1 });
  if (effect === void 0) return notJudged("too few replicates on the edge and inside");
  const limitPercent = numberLimit(criterion, "percent");
  const { percent: differencePercent, standardErrors } = effect;
  const findings = isMarked(effect, criterion) ? [raise("EDGE_EFFECT", { differencePercent, limitPercent, standardErrors })] : [];
  return judgedBy(findings, `${toPercentText(differencePercent)} over ${effect.groups} groups`);
}
function judgePlateTrend(criterion, plate) {
  const limits2 = { ...effectLimits(criterion), minimumSpread: MINIMUM_SPREAD };
  const limitPercent = numberLimit(criterion, "percent");
  const trends = [
    { along: "row", effect: placeEffect(plate, (well) => wellPosition(well).row / (ROW_COUNT - 1), limits2) },
    { along: "column", effect: placeEffect(plate, (well) => wellPosition(well).column / (COLUMN_COUNT - 1), limits2) }
  ];
  const findings = [];
  const observed = [];
  for (const { along, effect } of trends) {
    if (effect === void 0) continue;
    observed.push(`${toPercentText(effect.percent)} over the ${along}s`);
    const args = { along, changePercent: effect.percent, limitPercent, standardErrors: effect.standardErrors };
    if (isMarked(effect, criterion)) findings.push(raise("PLATE_TREND", args));
  }
  if (observed.length === 0) return notJudged("like wells do not lie far enough apart");
  return judgedBy(findings, observed.join(", "));
}
function effectLimits(criterion) {
  return { minimumGroups: numberLimit(criterion, "minimumGroups"), minimumOd: numberLimit(criterion, "minimumOd") };
}
function isMarked({ percent, standardErrors }, criterion) {
  const isLarge = !isAtMost(Math.abs(percent), numberLimit(criterion, "percent"));
  return isLarge && (standardErrors === null || standardErrors >= numberLimit(criterion, "standardErrors"));
}
function isEdge(well) {
  const { row, column } = wellPosition(well);
  return row === 0 || row === ROW_COUNT - 1 || column === 0 || column === COLUMN_COUNT - 1;
}

// src/acceptance/judge-reference.ts
init_comparison();
init_number_text();
function judgeReference(criterion, plate, referenceReads) {
  if (referenceReads === void 0) return notJudged("one wavelength only");
  const wells = [...plate.wells.values()].filter(({ content }) => content.role !== "empty");
  const reference = wells.flatMap(({ content: { well } }) => {
    const reading = referenceReads.get(well);
    return reading?.kind === "measured" ? [{ well, od: reading.od }] : [];
  });
  const primary = wells.flatMap(({ reading }) => reading.kind === "measured" ? [reading.od] : []);
  if (reference.length === 0 || primary.length === 0) return notJudged("the reference read measured no well");
  const maximum = numberLimit(criterion, "maximum");
  const aboveMedian = numberLimit(criterion, "aboveMedian");
  const median2 = medianOf(reference.map(({ od }) => od));
  const primaryMedian = medianOf(primary);
  const highest = Math.max(...reference.map(({ od }) => od));
  const findings = [];
  if (median2 > primaryMedian) {
    findings.push(raise("REFERENCE_ABOVE_PRIMARY", { primaryMedian, referenceMedian: median2 }));
  } else {
    const high = reference.filter(({ od }) => !isAtMost(od, maximum) || !isAtMost(od, median2 + aboveMedian));
    const args = { highest, median: median2, maximum, aboveMedian };
    if (high.length > 0) {
      findings.push(
        raise(
          "REFERENCE_READ_HIGH",
          args,
          high.map(({ well }) => well)
        )
      );
    }
  }
  return judgedBy(findings, `median OD ${toText(median2, 3)}, highest ${toText(highest, 3)}`);
}
function medianOf(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

// src/acceptance/judge-replicates.ts
init_comparison();
init_number_text();
init_unit();
var NEAR_LIMITS = 1.5;
var SAYS_REPLICATES_DIFFER = ["ADA_REPLICATES_DISAGREE"];
var SAYS_UNMEASURED = ["SAMPLE_WITHOUT_WELLS", "SAMPLE_PARTLY_OVERFLOWED"];
function judgeReplicateCv(criterion, input) {
  const { samples, controls, range, measuring } = input;
  const judged = [...samples, ...controls].filter(
    (group) => group.cvPercent !== null && isInsideRange(group.result)
  );
  if (judged.length === 0) return notJudged("no replicates with a CV");
  const said = saidOf(measuring, SAYS_REPLICATES_DIFFER);
  const withheld = /* @__PURE__ */ new Map();
  const findings = [];
  const inside = numberLimit(criterion, "percent");
  const atLimits = numberLimit(criterion, "percentAtLimits");
  let largest2 = Number.NEGATIVE_INFINITY;
  for (const group of judged) {
    const { name, wells, cvPercent: cvPercent2 } = group;
    largest2 = Math.max(largest2, cvPercent2);
    if (isAtMost(cvPercent2, Math.min(inside, atLimits))) continue;
    const limitPercent = isNearLimits(group, range) ? atLimits : inside;
    if (isAtMost(cvPercent2, limitPercent) || wells.some((well) => said.wells.has(well))) continue;
    if ("key" in group) {
      const finding = raise("REPLICATE_CV", { name, cvPercent: cvPercent2, limitPercent }, wells);
      findings.push(finding);
      withheld.set(group.key, { code: finding.code, because: `replicate CV ${toPercentText(cvPercent2)}` });
    } else {
      findings.push(raise("CONTROL_REPLICATE_CV", { name, cvPercent: cvPercent2, limitPercent }, wells));
    }
  }
  const passed = findings.length === 0 && said.codes.length === 0;
  return {
    outcome: passed ? "passed" : "failed",
    observed: `largest CV ${toPercentText(largest2)}`,
    findings,
    withheld,
    alreadySaid: said.codes
  };
}
function judgeReplicatesMeasured(input) {
  const { samples, plate, replicates, measuring } = input;
  if (samples.length === 0) return notJudged("no samples");
  const said = saidOf(measuring, SAYS_UNMEASURED);
  const withheld = /* @__PURE__ */ new Map();
  const findings = [];
  const short = [];
  for (const sample of samples) {
    const planned = plannedWells(sample, plate);
    const unmeasured = planned.filter(({ reading }) => reading.kind !== "measured");
    const measured2 = planned.length - unmeasured.length;
    if (unmeasured.length > 0) {
      if (measured2 === 0 && sample.result?.kind === "above-range") continue;
      if (sample.wells.some((well) => said.wells.has(well)) || said.names.has(sample.name)) continue;
      const because = withholdsBecause(unmeasured, measured2, planned.length);
      const states = [...new Set(unmeasured.map(({ reading }) => reading.kind))];
      const args = { name: sample.name, unmeasured: unmeasured.length, planned: planned.length, states };
      const where = unmeasured.map(({ content }) => content.well);
      findings.push(raise("REPLICATE_UNMEASURED", { ...args, withheld: because !== void 0 }, where));
      if (because !== void 0) withheld.set(sample.key, { code: "REPLICATE_UNMEASURED", because });
    } else if (replicates.expected !== void 0 && measured2 < replicates.expected) {
      short.push(sample);
    }
  }
  if (short.length > 0) {
    const args = { expected: replicates.expected ?? 0, samples: short.map(({ name }) => name) };
    findings.push(raise("REPLICATE_COUNT", args, wellsOf(short)));
  }
  const remarked = findings.some(({ severity }) => severity !== "note") || said.codes.length > 0;
  const incomplete = (/* @__PURE__ */ new Set([...withheld.keys(), ...said.names])).size;
  return {
    outcome: remarked ? "failed" : "passed",
    observed: `${samples.length - incomplete} of ${samples.length} samples complete enough to report`,
    findings,
    withheld,
    alreadySaid: said.codes
  };
}
function plannedWells(sample, plate) {
  const planned = [];
  for (const id of sample.wells) {
    const well = plate.wells.get(id);
    if (well !== void 0 && well.leftOut === void 0) planned.push(well);
  }
  return planned;
}
function saidOf(measuring, codes) {
  const said = measuring.filter(({ code }) => codes.includes(code));
  return {
    codes: [...new Set(said.map(({ code }) => code))],
    wells: new Set(said.flatMap(({ wells }) => wells)),
    names: new Set(said.map(({ args }) => String(args["sample"] ?? "")))
  };
}
function withholdsBecause(unmeasured, measured2, planned) {
  if (measured2 === 0) return "no well was measured";
  const beyond3 = unmeasured.filter(({ reading }) => reading.kind === "overflow" || reading.kind === "out-of-range");
  return beyond3.length === 0 ? void 0 : `${beyond3.length} of ${planned} wells over the reader's limit`;
}
function isInsideRange(result) {
  return result === null || result.kind !== "below-range" && result.kind !== "above-range";
}
function isNearLimits(group, range) {
  const { result, dilution } = group;
  if (range === null || result?.kind !== "quantified" || !isConvertible(result.unit, range.unit)) return false;
  const inWell2 = convertUnit(result.value, result.unit, range.unit) / (dilution ?? 1);
  return isAtMost(inWell2, NEAR_LIMITS * range.lloq) || isAtLeast(inWell2 * NEAR_LIMITS, range.uloq);
}
function wellsOf(samples) {
  return samples.flatMap(({ wells }) => wells);
}

// src/acceptance/judge-rules.ts
init_input_error();
init_number_text();
var COMPARISON = /^([^<>=!]+)(?:<=|>=|<|>)([^<>=!]+)$/;
function judgeRule(criterion, evaluate, scope) {
  const formula = criterion.formula ?? "";
  const holds = evaluate(formula, scope);
  const args = { criterion: criterion.id, rule: criterion.title, formula };
  if (holds === void 0) {
    return notJudged("the plate lacks wells that the rule names", [raise("RULE_NOT_JUDGED", args)]);
  }
  if (typeof holds === "number") {
    throw new InputError("settings", {
      code: "ACCEPTANCE_RULE_NOT_A_CONDITION",
      message: `rule "${criterion.id}" (${formula}) gives the number ${toText(holds)}`,
      hint: "a rule says yes or no: write a comparison, such as mean(blank) < 0.15"
    });
  }
  const found = sidesText(formula, evaluate, scope);
  return judgedBy(
    holds ? [] : [raise("RULE_FAILED", { ...args, found }, [], criterion.severity)],
    found === "" ? holds ? "holds" : "does not hold" : found
  );
}
function sidesText(formula, evaluate, scope) {
  if (/\b(?:and|or|not|xor)\b|[?:;&|]/.test(formula)) return "";
  const sides = COMPARISON.exec(formula);
  if (sides === null) return "";
  const described = [sides[1], sides[2]].flatMap((side) => {
    const text = (side ?? "").trim();
    if (text === "" || !isBalanced(text)) return [];
    const value = evaluate(text, scope);
    if (typeof value !== "number") return [];
    return [Number.isFinite(Number(text)) ? [] : [`${text} = ${toText(value)}`]].flat();
  });
  return described.join(", ");
}
function isBalanced(text) {
  let depth = 0;
  for (const character of text) {
    if (character === "(" || character === "[") depth += 1;
    if (character === ")" || character === "]") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

// src/acceptance/judge-standards.ts
init_comparison();
init_number_text();

// src/acceptance/judge-calibration.ts
init_comparison();
var M10_CALIBRATION = {
  percent: 20,
  percentAtLimits: 25,
  cvPercent: 20,
  cvPercentAtLimits: 25,
  minimumShare: 0.75,
  minimumLevels: 6
};
function judgeCalibration(levels, limits2 = M10_CALIBRATION) {
  const counted2 = levels.filter(({ anchor }) => !anchor);
  const lloq = Math.min(...counted2.map(({ nominal }) => nominal));
  const uloq = Math.max(...counted2.map(({ nominal }) => nominal));
  const isEnd = (level) => !level.anchor && (level.nominal === lloq || level.nominal === uloq);
  const judged = levels.map((level) => judgeLevel2(level, isEnd(level), limits2));
  const passing = levels.filter((level, index) => !level.anchor && judged[index]?.passed === true);
  const fraction = counted2.length === 0 ? null : passing.length / counted2.length;
  const allPassAt = (nominal) => counted2.length > 0 && levels.every((one, index) => one.anchor || one.nominal !== nominal || judged[index]?.passed);
  const accepted = fraction !== null && isAtLeast(fraction, limits2.minimumShare) && passing.length >= limits2.minimumLevels;
  const lloqPassed = allPassAt(lloq);
  const uloqPassed = allPassAt(uloq);
  return {
    levels: judged,
    levelCount: counted2.length,
    passCount: passing.length,
    fraction,
    lloqPassed,
    uloqPassed,
    accepted,
    acceptedStrictly: accepted && lloqPassed && uloqPassed,
    truncatedRange: passing.length === 0 ? null : [Math.min(...passing.map(({ nominal }) => nominal)), Math.max(...passing.map(({ nominal }) => nominal))],
    refitWithoutFailed: accepted && passing.length < counted2.length
  };
}
function judgeLevel2(level, isEnd, limits2) {
  const { nominal, backCalculated, replicateCvPercent: cv } = level;
  const rePercent = backCalculated === null || nominal === 0 ? null : 100 * (backCalculated - nominal) / nominal;
  const limitPercent = isEnd ? limits2.percentAtLimits : limits2.percent;
  const cvLimitPercent = (isEnd ? limits2.cvPercentAtLimits : limits2.cvPercent) ?? null;
  const recoveryPassed = rePercent !== null && isAtMost(Math.abs(rePercent), limitPercent);
  const cvPassed = cv === void 0 || cv === null || cvLimitPercent === null || isAtMost(cv, cvLimitPercent);
  return {
    rePercent,
    limitPercent,
    cvLimitPercent,
    recoveryPassed,
    cvPassed,
    passed: recoveryPassed && cvPassed && level.dropped !== true
  };
}

// src/acceptance/judge-standards.ts
function judgeStandards(standards, criteria) {
  const recovery = criteria.find(({ id, off }) => id === "standards-recovery" && !off);
  const counted2 = standards.filter(({ usedInFit, droppedInRefit }) => usedInFit || droppedInRefit === true);
  if (recovery === void 0 || counted2.length === 0) return void 0;
  const cv = criteria.find(({ id, off }) => id === "standards-cv" && !off);
  const calibration = judgeCalibration(
    counted2.map((standard) => ({
      nominal: standard.nominal,
      backCalculated: standard.backCalculated,
      replicateCvPercent: standard.cvPercent,
      anchor: standard.anchor === true || standard.nominal <= 0,
      dropped: standard.droppedInRefit === true
    })),
    {
      percent: numberLimit(recovery, "percent"),
      percentAtLimits: numberLimit(recovery, "percentAtLimits"),
      ...cv && { cvPercent: numberLimit(cv, "percent"), cvPercentAtLimits: numberLimit(cv, "percentAtLimits") },
      minimumShare: readShare(recovery.limits["minimumShare"]) ?? 1,
      minimumLevels: numberLimit(recovery, "minimumLevels")
    }
  );
  return { counted: counted2, calibration };
}
function judgeCurve(curve, isNeeded) {
  switch (curve.kind) {
    case "none":
      return notJudged(isNeeded ? "the assay has no curve" : "the calls need no curve");
    case "fitted":
      return { outcome: "passed", observed: "fitted", findings: [] };
    case "not-fitted":
      if (!isNeeded) return notJudged(`not fitted (${curve.because}); the calls need none`);
      return judgedBy(
        [raise("CURVE_MISSING", { because: curve.because.replace(/^no curve: /, "") })],
        `not fitted: ${curve.because}`
      );
  }
}
function judgeRSquared(criterion, curve) {
  if (curve.kind !== "fitted") return notJudged("no curve");
  const minimum = numberLimit(criterion, "minimum");
  const passed = isAtLeast(curve.rSquared, minimum);
  const findings = passed ? [] : [raise("R_SQUARED_LOW", { rSquared: curve.rSquared, minimum })];
  return judgedBy(findings, `R\xB2 ${toText(curve.rSquared, 6)}`);
}
function judgeRecovery(criterion, judged) {
  if (judged === void 0) return notJudged("no standards");
  const { counted: counted2, calibration } = judged;
  const strict = criterion.limits["requireLimits"] === true;
  const accepted = strict ? calibration.acceptedStrictly : calibration.accepted;
  const failed = counted2.flatMap((standard, index) => outOfLimits2(standard, index, calibration));
  const findings = accepted ? [] : [rejection(criterion, calibration)];
  findings.push(...failed, ...accepted ? truncation(counted2, calibration) : []);
  const share3 = calibration.fraction === null ? "" : ` (${toPercentText(100 * calibration.fraction)})`;
  return {
    outcome: accepted ? "passed" : "failed",
    observed: `${calibration.passCount} of ${calibration.levelCount} pass${share3}`,
    findings
  };
}
function judgeStandardsCv(judged) {
  if (judged === void 0) return notJudged("no standards");
  const { counted: counted2, calibration } = judged;
  const withCv = counted2.filter(({ cvPercent: cvPercent2 }) => cvPercent2 !== null);
  if (withCv.length === 0) return notJudged("no standard has replicates");
  const findings = counted2.flatMap(({ name, wells, cvPercent: cvPercent2 }, index) => {
    const level = calibration.levels[index];
    if (cvPercent2 === null || level === void 0 || level.cvPassed || level.cvLimitPercent === null) return [];
    return [raise("STANDARD_CV", { name, cvPercent: cvPercent2, limitPercent: level.cvLimitPercent }, wells)];
  });
  const largest2 = Math.max(...withCv.map(({ cvPercent: cvPercent2 }) => cvPercent2 ?? 0));
  return judgedBy(findings, `largest CV ${toPercentText(largest2)}`);
}
function judgeRangeCoversControls(range, controls) {
  const placed4 = controls.flatMap((control) => {
    const nominal = range === null ? void 0 : nominalInWell(control, range.unit);
    return nominal === void 0 ? [] : [{ control, nominal }];
  });
  if (range === null) return notJudged("the plate has no range");
  if (placed4.length === 0) return notJudged("no controls with a nominal value");
  const outside = placed4.filter(({ nominal }) => !isWithin(nominal, range.lloq, range.uloq));
  const args = { low: range.lloq, high: range.uloq, unit: range.unit };
  const findings = outside.length === 0 ? [] : [
    raise(
      "RANGE_MISSES_CONTROLS",
      { ...args, controls: outside.map(({ control }) => control.name) },
      outside.flatMap(({ control }) => control.wells)
    )
  ];
  return judgedBy(findings, `${toText(range.lloq)} to ${toText(range.uloq)} ${range.unit}`);
}
function outOfLimits2(standard, index, calibration) {
  const level = calibration.levels[index];
  const isAnchor = standard.anchor === true || standard.nominal <= 0;
  const dropped = standard.droppedInRefit === true;
  if (level === void 0 || isAnchor || level.recoveryPassed && !(dropped && level.cvPassed)) return [];
  return [
    raise(
      "STANDARD_OUT_OF_LIMITS",
      {
        name: standard.name,
        nominal: standard.nominal,
        unit: standard.unit,
        backCalculated: standard.backCalculated,
        deviationPercent: level.rePercent,
        limitPercent: level.limitPercent,
        dropped
      },
      standard.wells
    )
  ];
}
function rejection(criterion, calibration) {
  const strict = criterion.limits["requireLimits"] === true;
  return raise("STANDARDS_REJECTED", {
    passed: calibration.passCount,
    levels: calibration.levelCount,
    minimumLevels: numberLimit(criterion, "minimumLevels"),
    minimumPercent: 100 * (readShare(criterion.limits["minimumShare"]) ?? 1),
    limitsPassed: !strict || calibration.lloqPassed && calibration.uloqPassed
  });
}
function truncation(counted2, calibration) {
  const range = calibration.truncatedRange;
  const unit = counted2[0]?.unit;
  if (range === null || unit === void 0 || calibration.lloqPassed && calibration.uloqPassed) return [];
  return [raise("STANDARD_RANGE_TRUNCATED", { low: range[0], high: range[1], unit })];
}

// src/acceptance/judge-plate.ts
function judgePlate(input, measuring = []) {
  const standards = judgeStandards(input.standards, input.criteria);
  const range = truncated(input.range, standards);
  const context = { input, range, judgedStandards: standards, measuring };
  const judged = input.criteria.filter(({ appliesTo }) => appliesTo.includes(input.analyteKind)).map((criterion) => ({ criterion, judgement: criterion.off ? void 0 : judgeOne(criterion, context) }));
  const findings = judged.flatMap(({ judgement }) => judgement?.findings ?? []);
  const withheld = /* @__PURE__ */ new Map();
  for (const { judgement } of judged) {
    for (const [key, because] of judgement?.withheld ?? []) {
      if (!withheld.has(key)) withheld.set(key, because);
    }
  }
  const criteria = judged.map(({ criterion, judgement }) => describeJudged(criterion, judgement));
  return { criteria, findings, verdict: verdictOf(findings), withheld, range };
}
function judgeOne(criterion, context) {
  const { input, range, judgedStandards, measuring } = context;
  const { plate, replicates, curve, standards, controls, samples, cutPoint } = input;
  switch (criterion.id) {
    case "curve":
      return judgeCurve(curve, input.analyteKind === "drug" || typeof cutPoint?.concentration?.value === "number");
    case "standards-recovery":
      return judgeRecovery(criterion, judgedStandards);
    case "standards-cv":
      return judgeStandardsCv(judgedStandards);
    case "standards-range":
      return judgeRangeCoversControls(range, controls);
    case "standards-r-squared":
      return judgeRSquared(criterion, curve);
    case "controls-recovery":
      return judgeControlRecovery(criterion, controls);
    case "controls-design":
      return curve.kind === "none" ? notJudged("the assay has no curve") : judgeControlDesign(criterion, controls, samples, plate);
    case "controls-placement":
      return judgeControlPlacement(criterion, controls, range);
    case "control-limits":
      return judgeControlLimits(criterion, controls);
    case "westgard":
      return judgeWestgard(criterion, controls);
    case "negative-control":
      return judgeNegativeControl(controls, cutPoint);
    case "positive-control":
      return judgePositiveControl(controls, cutPoint);
    case "blank-below-lloq":
      return judgeBlanksBelowLloq(plate, standards);
    case "blank-od":
      return judgeBlankOd(criterion, plate);
    case "carry-over":
      return judgeCarryOver(plate, standards);
    case "reference-read":
      return judgeReference(criterion, plate, input.referenceReads);
    case "replicates-cv":
      return judgeReplicateCv(criterion, { samples, controls, range, measuring });
    case "replicates-measured":
      return judgeReplicatesMeasured({ samples, plate, replicates, measuring });
    case "edge-effect":
      return judgeEdgeEffect(criterion, plate);
    case "plate-trend":
      return judgePlateTrend(criterion, plate);
    default:
      return judgeRule(criterion, input.evaluate, input.scope);
  }
}
function truncated(range, standards) {
  const kept = standards?.calibration.accepted === true ? standards.calibration.truncatedRange : null;
  if (range === null || kept === null) return range;
  const judged = standards?.calibration;
  return {
    ...range,
    lloq: judged?.lloqPassed === false ? Math.max(range.lloq, kept[0]) : range.lloq,
    uloq: judged?.uloqPassed === false ? Math.min(range.uloq, kept[1]) : range.uloq
  };
}
function describeJudged(criterion, judgement) {
  return {
    id: criterion.id,
    text: `${criterion.title}: ${criterion.text}`,
    source: criterion.source,
    outcome: judgement?.outcome ?? "off",
    observed: judgement?.observed ?? "switched off in the assay",
    changed: criterion.changed,
    findingCodes: judgement === void 0 ? [] : codesOf(judgement)
  };
}
function codesOf({ findings, alreadySaid = [] }) {
  if (findings.length === 0) return alreadySaid;
  return [.../* @__PURE__ */ new Set([...findings.map(({ code }) => code), ...alreadySaid])];
}

// src/acceptance/presets.ts
init_did_you_mean();
init_input_error();

// src/acceptance/criteria-blank-and-read.ts
init_number_text();
var number = (limits2, name) => toText(Number(limits2[name]));
var BLANK_AND_READ_CRITERIA = [
  {
    id: "blank-below-lloq",
    title: "Blanks below the LLOQ",
    appliesTo: ["drug", "ada"],
    severity: "error",
    presets: ["ich-m10"],
    limits: {},
    source: "ICH M10 (2019 consultation text) 4.2: a blank reads below the LLOQ",
    words: () => "each blank well and zero standard reads below the standard at the LLOQ",
    findingCodes: ["BLANK_ABOVE_LLOQ"]
  },
  {
    id: "blank-od",
    title: "Blank OD",
    appliesTo: ["drug", "ada"],
    severity: "error",
    presets: [],
    limits: { maximum: { kind: "number", about: "largest OD of a blank well, as read" } },
    source: "the kit's instructions, as the assay states them",
    words: (limits2) => `each blank well reads at most OD ${number(limits2, "maximum")}`,
    findingCodes: ["BLANK_OD_HIGH"]
  },
  {
    id: "carry-over",
    title: "Carry-over",
    appliesTo: ["drug", "ada"],
    severity: "warning",
    presets: ["ich-m10"],
    limits: {},
    source: "ICH M10 (2019 consultation text): a blank after the ULOQ reads below the LLOQ",
    words: () => "a blank well right of or below a well at the ULOQ reads below the standard at the LLOQ",
    findingCodes: ["CARRY_OVER"]
  },
  {
    id: "reference-read",
    title: "Reference read",
    appliesTo: ["drug", "ada"],
    severity: "warning",
    presets: ["ich-m10", "kit", "minimal"],
    limits: {
      maximum: { kind: "number", value: 0.2, about: "largest reference OD of a well" },
      aboveMedian: { kind: "number", value: 0.1, about: "largest reference OD above the plate's median" }
    },
    source: "design: bubbles, scratches and fingerprints raise both reads",
    words: (limits2) => `reference OD of each well at most ${number(limits2, "maximum")} and at most ${number(limits2, "aboveMedian")} above the plate's median; the reference read below the primary read`,
    findingCodes: ["REFERENCE_READ_HIGH", "REFERENCE_ABOVE_PRIMARY"]
  }
];

// src/acceptance/criteria-controls.ts
init_number_text();
var number2 = (limits2, name) => toText(Number(limits2[name]));
var share = (limits2, name) => shareText(readShare(limits2[name]) ?? 0);
var entriesText = (limits2) => Object.entries(limits2).map(([name, range]) => `${name} ${String(range)}`).join("; ");
var CONTROL_CRITERIA = [
  {
    id: "controls-recovery",
    title: "Controls against nominal",
    appliesTo: ["drug", "ada"],
    severity: "error",
    presets: ["ich-m10"],
    limits: {
      percent: { kind: "number", value: 20, about: "largest deviation from nominal, percent" },
      minimumShare: { kind: "share", value: "2/3", about: "share of all control results that must pass" },
      minimumSharePerLevel: { kind: "share", value: 0.5, about: "the same at each level" },
      of: { kind: "choice", value: "wells", choices: ["wells", "means"], about: "what counts as one result" }
    },
    source: "ICH M10 (2019 consultation text) 4.3.2; EMA 2011 (67 % and 50 %)",
    words: (limits2) => `at least ${share(limits2, "minimumShare")} of all control results, and ${share(limits2, "minimumSharePerLevel")} at each level, within \xB1${number2(limits2, "percent")} % of nominal${limits2["of"] === "means" ? " (means of replicates)" : " (each well)"}`,
    findingCodes: ["CONTROLS_REJECTED", "CONTROL_LEVEL_REJECTED", "CONTROL_OUT_OF_LIMITS"]
  },
  {
    id: "controls-design",
    title: "Controls on the plate",
    appliesTo: ["drug", "ada"],
    severity: "warning",
    presets: ["ich-m10"],
    limits: {
      minimumLevels: { kind: "number", value: 3, about: "levels of controls" },
      minimumPerLevel: { kind: "number", value: 2, about: "wells at each level" },
      minimumShareOfSamples: { kind: "share", value: 0.05, about: "control wells against sample wells" },
      required: { kind: "flag", value: false, about: "true rejects a plate without them" }
    },
    source: "ICH M10 (2019 consultation text) 4.3.1 and 4.3.2",
    words: (limits2) => `controls at ${number2(limits2, "minimumLevels")} levels at least, ${number2(limits2, "minimumPerLevel")} wells a level, ${share(limits2, "minimumShareOfSamples")} of the sample wells${limits2["required"] === true ? "; required" : ""}`,
    findingCodes: ["CONTROLS_MISSING", "CONTROLS_TOO_FEW"]
  },
  {
    id: "controls-placement",
    title: "Placement of the controls",
    appliesTo: ["drug", "ada"],
    severity: "warning",
    presets: ["ich-m10"],
    limits: {
      lowOverLloq: { kind: "number", value: 3, about: "lowest control at most this many times the LLOQ" },
      middleFactor: {
        kind: "number",
        value: 2,
        about: "a control within this factor of the geometric mean of the range"
      },
      highShareOfUloq: { kind: "share", value: 0.75, about: "highest control at least this share of the ULOQ" }
    },
    source: "ICH M10 (2019 consultation text) 4.2.4; the factor about the geometric mean is by design",
    words: (limits2) => `lowest control at most ${number2(limits2, "lowOverLloq")} x LLOQ, one within a factor of ${number2(limits2, "middleFactor")} of the middle of the range, highest at least ${share(limits2, "highShareOfUloq")} of ULOQ`,
    findingCodes: ["CONTROLS_MISPLACED"]
  },
  {
    id: "control-limits",
    title: "Control ranges",
    appliesTo: ["drug", "ada"],
    severity: "error",
    presets: ["kit"],
    limits: {},
    entries: "range",
    source: "the lot's certificate, as the assay states it",
    words: (limits2) => Object.keys(limits2).length === 0 ? "each control within the range of its lot (the assay states none)" : `each control within the range of its lot: ${entriesText(limits2)}`,
    findingCodes: ["CONTROL_OUT_OF_RANGE", "CONTROL_NOT_FOUND"]
  },
  {
    id: "westgard",
    title: "Westgard rules within the run",
    appliesTo: ["drug", "ada"],
    severity: "error",
    presets: [],
    limits: {},
    entries: "target",
    source: "Westgard rules (PMC3909142, table 1); mean and SD from a fixed baseline",
    words: (limits2) => `1-3s, 2-2s, R-4s (1-2s warns) against ${Object.keys(limits2).length === 0 ? "each control's stated mean and SD" : entriesText(limits2)}`,
    findingCodes: ["WESTGARD_REJECTED", "WESTGARD_WARNING", "CONTROL_NOT_FOUND"]
  },
  {
    id: "negative-control",
    title: "Negative control",
    appliesTo: ["ada"],
    severity: "error",
    presets: ["ich-m10", "kit", "minimal"],
    limits: {},
    source: "design: a negative control reads below the cut point",
    words: () => "the negative control reads below the cut point",
    findingCodes: ["NEGATIVE_CONTROL_POSITIVE", "NEGATIVE_CONTROL_MISSING"]
  },
  {
    id: "positive-control",
    title: "Positive control",
    appliesTo: ["ada"],
    severity: "error",
    presets: ["ich-m10", "kit", "minimal"],
    limits: {},
    source: "design: each positive control reads at or above the cut point",
    words: () => "each positive control reads at or above the cut point",
    findingCodes: ["POSITIVE_CONTROL_NEGATIVE", "POSITIVE_CONTROL_MISSING"]
  }
];

// src/acceptance/criteria-replicates-and-plate.ts
init_number_text();
var number3 = (limits2, name) => toText(Number(limits2[name]));
var REPLICATE_AND_PLATE_CRITERIA = [
  {
    id: "replicates-cv",
    title: "Replicates",
    appliesTo: ["drug", "ada"],
    severity: "warning",
    presets: ["ich-m10", "kit", "minimal"],
    limits: {
      percent: { kind: "number", value: 20, about: "largest CV of replicates, percent" },
      percentAtLimits: {
        kind: "number",
        value: 25,
        byPreset: { kit: 20, minimal: 20 },
        about: "the same within 1.5 x of LLOQ or ULOQ, percent"
      }
    },
    source: "design, after the 20/25 % of ICH M10 for precision; a sample beyond it is withheld and repeated",
    words: (limits2) => `CV of replicates at most ${number3(limits2, "percent")} %` + (limits2["percent"] === limits2["percentAtLimits"] ? "" : ` (${number3(limits2, "percentAtLimits")} % near LLOQ and ULOQ)`) + "; a sample beyond it is withheld",
    findingCodes: ["REPLICATE_CV", "CONTROL_REPLICATE_CV"]
  },
  {
    id: "replicates-measured",
    title: "Measured replicates",
    appliesTo: ["drug", "ada"],
    severity: "warning",
    presets: ["ich-m10", "kit", "minimal"],
    limits: {},
    source: "design: a mean over fewer wells than planned is not the same result",
    words: () => "each sample has the replicates that the assay expects, none of them unmeasured",
    findingCodes: ["REPLICATE_UNMEASURED", "REPLICATE_COUNT"]
  },
  {
    id: "edge-effect",
    title: "Edge against centre",
    appliesTo: ["drug", "ada"],
    severity: "warning",
    presets: ["ich-m10"],
    limits: {
      percent: { kind: "number", value: 15, about: "largest difference of outer and inner like wells, percent" },
      standardErrors: { kind: "number", value: 3, about: "and at least this many standard errors" },
      minimumGroups: { kind: "number", value: 3, about: "groups of like wells on both sides" },
      minimumOd: { kind: "number", value: 0.1, about: "smallest mean response of a group that is compared" }
    },
    source: "design: edge against centre of replicates, as plate-based screens do",
    words: (limits2) => `replicates on the plate's edge and inside it differ by at most ${number3(limits2, "percent")} % on average (or by less than ${number3(limits2, "standardErrors")} standard errors)`,
    findingCodes: ["EDGE_EFFECT"]
  },
  {
    id: "plate-trend",
    title: "Trend along rows and columns",
    appliesTo: ["drug", "ada"],
    severity: "warning",
    presets: ["ich-m10"],
    limits: {
      percent: { kind: "number", value: 20, about: "largest change of like wells over the plate, percent" },
      standardErrors: { kind: "number", value: 3, about: "and at least this many standard errors" },
      minimumGroups: { kind: "number", value: 3, about: "groups of like wells that show a direction" },
      minimumOd: { kind: "number", value: 0.1, about: "smallest mean response of a group that is compared" }
    },
    source: "design: drift over rows or columns from replicates at different places",
    words: (limits2) => `replicates change by at most ${number3(limits2, "percent")} % from the first to the last row and column (or by less than ${number3(limits2, "standardErrors")} standard errors)`,
    findingCodes: ["PLATE_TREND"]
  }
];

// src/acceptance/criteria-standards.ts
init_number_text();
var number4 = (limits2, name) => toText(Number(limits2[name]));
var share2 = (limits2, name) => shareText(readShare(limits2[name]) ?? 0);
var STANDARD_CRITERIA = [
  {
    id: "curve",
    title: "Standard curve",
    appliesTo: ["drug", "ada"],
    severity: "error",
    presets: ["ich-m10", "kit", "minimal"],
    limits: {},
    source: "design: no concentration stands without a fitted curve",
    words: () => "a standard curve is fitted",
    findingCodes: ["CURVE_MISSING"]
  },
  {
    id: "standards-recovery",
    title: "Standards, back-calculated",
    appliesTo: ["drug", "ada"],
    severity: "error",
    presets: ["ich-m10"],
    limits: {
      percent: { kind: "number", value: 20, about: "largest deviation from nominal, percent" },
      percentAtLimits: { kind: "number", value: 25, about: "the same at LLOQ and ULOQ, percent" },
      minimumShare: { kind: "share", value: 0.75, about: "share of the non-anchor standards that must pass" },
      minimumLevels: { kind: "number", value: 6, about: "levels that must pass" },
      requireLimits: { kind: "flag", value: false, about: "LLOQ and ULOQ must be among them (validation rule)" },
      refit: { kind: "flag", value: true, about: "drop failed standards and fit again, within the rule" }
    },
    source: "ICH M10 (2019 consultation text) 4.2.3 and 4.3.2",
    words: (limits2) => `back-calculated within \xB1${number4(limits2, "percent")} % of nominal (\xB1${number4(limits2, "percentAtLimits")} % at LLOQ and ULOQ) in at least ${share2(limits2, "minimumShare")} of the standards and at least ${number4(limits2, "minimumLevels")} levels${limits2["requireLimits"] === true ? ", LLOQ and ULOQ among them" : ""}${limits2["refit"] === true ? "; failed standards are dropped and the curve fitted again" : ""}`,
    findingCodes: ["STANDARDS_REJECTED", "STANDARD_OUT_OF_LIMITS", "STANDARD_RANGE_TRUNCATED"]
  },
  {
    id: "standards-cv",
    title: "Standards, replicates",
    appliesTo: ["drug", "ada"],
    severity: "warning",
    presets: ["ich-m10"],
    limits: {
      percent: { kind: "number", value: 20, about: "largest CV of a standard, percent" },
      percentAtLimits: { kind: "number", value: 25, about: "the same at LLOQ and ULOQ, percent" }
    },
    source: "ICH M10 (2019 consultation text) 4.2.3; replicates within 20/25 % by design",
    words: (limits2) => `CV of each standard at most ${number4(limits2, "percent")} % (${number4(limits2, "percentAtLimits")} % at LLOQ and ULOQ); a standard beyond it counts as failed`,
    findingCodes: ["STANDARD_CV"]
  },
  {
    id: "standards-range",
    title: "Range covers the controls",
    appliesTo: ["drug", "ada"],
    severity: "error",
    presets: ["ich-m10"],
    limits: {},
    source: "ICH M10 (2019 consultation text) 4.3.2: the revised range covers all QC levels",
    words: () => "the accepted range of the curve covers every control with a nominal value",
    findingCodes: ["RANGE_MISSES_CONTROLS"]
  },
  {
    id: "standards-r-squared",
    title: "R\xB2 of the curve",
    appliesTo: ["drug", "ada"],
    severity: "error",
    presets: [],
    limits: { minimum: { kind: "number", about: "smallest R\xB2" } },
    source: "the assay's own rule; R\xB2 alone does not show that a curve is good",
    words: (limits2) => `R\xB2 at least ${number4(limits2, "minimum")}`,
    findingCodes: ["R_SQUARED_LOW"]
  }
];

// src/acceptance/criteria.ts
var CRITERIA = [
  ...STANDARD_CRITERIA,
  ...CONTROL_CRITERIA,
  ...BLANK_AND_READ_CRITERIA,
  ...REPLICATE_AND_PLATE_CRITERIA
];
function criterionById(id) {
  return CRITERIA.find((criterion) => criterion.id === id);
}

// src/acceptance/limit-check.ts
init_did_you_mean();
function checkLimit(criterion, name, definition, value) {
  const expected = expectation(definition, value);
  if (expected === void 0) return void 0;
  return {
    code: "ACCEPTANCE_LIMIT_VALUE",
    message: `"${name}" of criterion "${criterion}" is ${JSON.stringify(value)}`,
    hint: `${expected} (${definition.about})`
  };
}
function checkEntry(criterion, control, kind, value) {
  const parsed = kind === "range" ? parseControlRange(String(value)) : parseControlTarget(String(value));
  if (parsed !== void 0) return void 0;
  return {
    code: "ACCEPTANCE_LIMIT_VALUE",
    message: `the ${kind} of control "${control}" in criterion "${criterion}" is ${JSON.stringify(value)}`,
    hint: kind === "range" ? 'write "2.1 to 3.9 \xB5g/mL", "<= 0.2 OD" or ">= 0.8 OD": low before high, with a unit or OD' : 'write "3.0 \xB1 0.25 \xB5g/mL" or "0.9 +- 0.1 OD": mean and SD of a fixed baseline, with a unit or OD'
  };
}
function sameLimit(definition, left, right) {
  if (definition?.kind !== "share") return left === right;
  return Math.abs((readShare(left) ?? -1) - (readShare(right) ?? -2)) < 1e-9;
}
function expectation(definition, value) {
  switch (definition.kind) {
    case "number":
      return typeof value === "number" && Number.isFinite(value) && value >= 0 ? void 0 : "a number, 0 or more";
    case "share":
      return readShare(value) === void 0 ? 'a share from 0 to 1: 0.75, "75 %" or "2/3"' : void 0;
    case "flag":
      return typeof value === "boolean" ? void 0 : "true or false";
    case "choice": {
      const choices = definition.choices ?? [];
      if (choices.includes(String(value))) return void 0;
      return `${didYouMean(String(value), choices)}one of ${choices.join(", ")}`;
    }
  }
}

// src/acceptance/presets.ts
function resolveCriteria(stated3, { placeOf: placeOf3 = () => void 0, replicates } = {}) {
  const settings = withReplicateLimits(stated3, replicates);
  const problems = [...unknownCriteria(settings), ...CRITERIA.flatMap((one) => limitProblems(one, settings))];
  problems.push(...ruleProblems(settings.rules));
  if (problems.length > 0) {
    throw new InputError(
      "settings",
      problems.map(({ path, ...problem }) => {
        const at3 = placeOf3(path);
        return at3 === void 0 ? problem : { ...problem, at: at3 };
      })
    );
  }
  return [...CRITERIA.flatMap((definition) => resolveOne(definition, settings)), ...settings.rules.map(resolveRule)];
}
function withReplicateLimits(settings, replicates) {
  const setting = settings.criteria["replicates-cv"];
  const percent = replicates?.maxCvPercent;
  if (percent === void 0 || setting === false) return settings;
  const percentAtLimits = replicates?.maxCvPercentAtLimits ?? percent;
  return {
    ...settings,
    criteria: { ...settings.criteria, "replicates-cv": { percent, percentAtLimits, ...setting } }
  };
}
function unknownCriteria(settings) {
  const known = CRITERIA.map(({ id }) => id);
  return Object.keys(settings.criteria).filter((id) => criterionById(id) === void 0).map((id) => ({
    code: "ACCEPTANCE_CRITERION_UNKNOWN",
    message: `criterion "${id}" is not known`,
    hint: `${didYouMean(id, known)}Criteria: ${known.join(", ")}`,
    path: ["criteria", id]
  }));
}
function limitProblems(definition, settings) {
  const setting = settings.criteria[definition.id];
  if (setting === void 0 || setting === false) return [];
  const path = ["criteria", definition.id];
  const missing = Object.entries(definition.limits).filter(([name, limit]) => limit.value === void 0 && setting[name] === void 0).map(([name, limit]) => ({
    code: "ACCEPTANCE_LIMIT_MISSING",
    message: `criterion "${definition.id}" needs "${name}": ${limit.about}`,
    hint: `add a line "${name}: ..." under "${definition.id}"`,
    path
  }));
  const wrong = Object.entries(setting).flatMap(([name, value]) => {
    const limit = definition.limits[name];
    const problem = limit !== void 0 ? checkLimit(definition.id, name, limit, value) : definition.entries !== void 0 ? checkEntry(definition.id, name, definition.entries, value) : unknownLimit(definition, name);
    return problem === void 0 ? [] : [{ ...problem, path: [...path, name] }];
  });
  return [...missing, ...wrong];
}
function unknownLimit(definition, name) {
  const known = Object.keys(definition.limits);
  return {
    code: "ACCEPTANCE_LIMIT_UNKNOWN",
    message: `criterion "${definition.id}" has no limit "${name}"`,
    hint: known.length === 0 ? "this criterion has no limits: write {} or false" : `${didYouMean(name, known)}Limits here: ${known.join(", ")}`
  };
}
function ruleProblems(rules) {
  return rules.flatMap((rule, index) => {
    const twin = rules.findIndex((other) => other.id === rule.id) < index;
    if (!twin && criterionById(rule.id) === void 0) return [];
    return [
      {
        code: "ACCEPTANCE_RULE_ID",
        message: twin ? `rule "${rule.id}" stands twice` : `rule "${rule.id}" has the id of a built-in criterion`,
        hint: "give the rule an id of its own",
        path: ["rules", index, "id"]
      }
    ];
  });
}
function resolveOne(definition, settings) {
  const setting = settings.criteria[definition.id];
  const inPreset = definition.presets.includes(settings.preset);
  if (!inPreset && (setting === void 0 || setting === false)) return [];
  const defaults = defaultLimits(definition, settings.preset);
  const limits2 = { ...defaults, ...setting === void 0 || setting === false ? {} : setting };
  const changes = setting === false ? ["switched off"] : changesOf(definition, defaults, setting, inPreset);
  return [
    {
      id: definition.id,
      title: definition.title,
      appliesTo: definition.appliesTo,
      severity: definition.severity,
      origin: inPreset ? "preset" : "assay",
      off: setting === false,
      changed: changes.length > 0,
      changes,
      limits: limits2,
      text: definition.words(limits2),
      source: definition.source
    }
  ];
}
function defaultLimits(definition, preset) {
  const stated3 = Object.entries(definition.limits).flatMap(([name, limit]) => {
    const value = limit.byPreset?.[preset] ?? limit.value;
    return value === void 0 ? [] : [[name, value]];
  });
  return Object.fromEntries(stated3);
}
function changesOf(definition, defaults, setting, inPreset) {
  if (setting === void 0) return [];
  if (!inPreset) return ["added by the assay"];
  return Object.entries(setting).filter(([name, value]) => !sameLimit(definition.limits[name], value, defaults[name])).map(
    ([name, value]) => `${name} ${shown(value)}${defaults[name] === void 0 ? "" : `, preset ${shown(defaults[name])}`}`
  );
}
function resolveRule(rule) {
  return {
    id: rule.id,
    title: rule.text ?? `Rule ${rule.id}`,
    appliesTo: ["drug", "ada"],
    severity: rule.severity,
    origin: "rule",
    off: false,
    changed: true,
    changes: ["added by the assay"],
    limits: {},
    formula: rule.formula,
    text: rule.formula,
    source: rule.source ?? "the assay's own rule"
  };
}
function shown(value) {
  return String(value);
}

// src/ada/plate-cut-point.ts
init_comparison();
init_number_text();
init_moments();
var MINIMUM_NEGATIVE_CONTROLS = 3;
var REMARKABLE_CV_PERCENT = 20;
var NAMES = { negative: "negative-control", positive: "positive-control", cutoff: "cutoff-control" };
function plateCutPoint(input) {
  const { settings, responses } = input;
  const controls = responses.negativeControl;
  const refusal = refuseControls(settings, controls);
  if (refusal !== void 0) return { value: void 0, findings: [refusal] };
  const made = settings.kind === "concentration" ? void 0 : makeCutPoint(settings, input);
  if (made !== void 0 && "finding" in made) return { value: void 0, findings: [made.finding] };
  if (made !== void 0 && !(Number.isFinite(made.value) && made.value > 0)) {
    return impossible(`${made.text} gives ${toText(made.value)}, not a positive response`);
  }
  const source = settings.source ?? "assay file";
  const cv = cvPercent(controls);
  const value = {
    kind: settings.kind,
    threshold: made === void 0 && settings.kind === "concentration" ? { on: "concentration", value: settings.value, unit: settings.unit } : { on: "response", value: made.value },
    negativeControl: controls.length === 0 ? null : summarise(settings, controls) ?? null,
    negativeControlCount: controls.length,
    negativeControlCvPercent: cv ?? null,
    positiveControl: responses.positiveControl.length === 0 ? null : centre(settings, responses.positiveControl),
    greyZone: settings.greyZone ?? null,
    provisional: settings.provisional ?? false,
    text: made?.text ?? (settings.kind === "concentration" ? `${toText(settings.value)} ${settings.unit}` : ""),
    source
  };
  return { value, findings: remarks(settings, responses, source) };
}
function makeCutPoint(settings, input) {
  const { negativeControl, positiveControl, cutoffControl } = input.responses;
  const named2 = `${settings.scale === "log10" ? "geometric " : ""}${settings.negativeControl} of ${negativeControl.length} negative controls`;
  switch (settings.kind) {
    case "fixed":
      return { value: settings.value, text: `fixed at ${toText(settings.value)}` };
    case "floating":
    case "pn-ratio": {
      const factor = settings.kind === "floating" ? settings.factor : settings.ratio;
      return fromControls(settings, negativeControl, named2, (centre2) => factor * centre2, `${toText(factor, 6)} x`);
    }
    case "floating-additive": {
      const { increment } = settings;
      const isLog = settings.scale === "log10";
      const shift = (centre2) => isLog ? centre2 * 10 ** increment : centre2 + increment;
      const words = isLog ? `10^${toText(increment, 6)} x` : `${toText(increment, 6)} +`;
      return fromControls(settings, negativeControl, named2, shift, words);
    }
    case "cutoff-control": {
      if (cutoffControl.length === 0) return tooFew(NAMES.cutoff, 0, 1);
      const value = centre(settings, cutoffControl);
      const text = `${toText(settings.factor, 6)} x ${settings.negativeControl} of ${cutoffControl.length} cut-off controls (${toText(value)})`;
      return { value: settings.factor * value, text };
    }
    case "percent-positivity": {
      if (positiveControl.length === 0) return tooFew(NAMES.positive, 0, 1);
      const positive2 = centre(settings, positiveControl);
      const negative = summarise(settings, negativeControl);
      if (negative === void 0 || positive2 <= negative) {
        return {
          finding: raiseImpossible(`the positive control (${toText(positive2)}) is not above the negative control`)
        };
      }
      const text = `${toText(settings.percent)} % of the way from negative (${toText(negative)}) to positive control (${toText(positive2)})`;
      return { value: negative + settings.percent / 100 * (positive2 - negative), text };
    }
    case "formula":
      return fromFormula(settings.formula, input);
  }
}
function fromControls(settings, controls, named2, transform, words) {
  const statistic = summarise(settings, controls);
  if (statistic === void 0)
    return { finding: raiseImpossible("a negative control is zero or negative, which has no logarithm") };
  if (settings.kind !== "floating-additive" && !(statistic > 0)) {
    return { finding: raiseImpossible(`the negative control (${toText(statistic)}) is not positive`) };
  }
  return { value: transform(statistic), text: `${words} ${named2} (${toText(statistic)})` };
}
function fromFormula(formula, { responses, evaluate }) {
  if (evaluate === void 0) throw new Error("a cut point by formula needs a formula evaluator");
  const scope = {
    nc: responses.negativeControl,
    pc: responses.positiveControl,
    cutoff: responses.cutoffControl,
    blank: responses.blank
  };
  const value = evaluate(formula, scope);
  if (typeof value === "number") return { value, text: formula };
  const empty = Object.entries(scope).filter(([name, wells]) => wells.length === 0 && new RegExp(`\\b${name}\\b`).test(formula)).map(([name]) => name);
  const because = empty.length > 0 ? `the plate has no usable ${empty.join(", ")} wells` : "these wells give it no number";
  return { finding: raiseImpossible(`the formula "${formula}" cannot be calculated: ${because}`) };
}
function refuseControls(settings, controls) {
  const isFloating = settings.kind === "floating" || settings.kind === "floating-additive";
  const isOnControls = isFloating || settings.kind === "pn-ratio" || settings.kind === "percent-positivity";
  const needed = settings.minimumNegativeControls ?? (isFloating ? MINIMUM_NEGATIVE_CONTROLS : isOnControls ? 1 : 0);
  if (controls.length < needed) {
    return adaFindings.raise("ADA_CONTROLS_TOO_FEW", { control: NAMES.negative, found: controls.length, needed });
  }
  const usesControls = isOnControls || settings.kind === "formula" && /\bnc\b/.test(settings.formula);
  const limitPercent = settings.maxNegativeControlCvPercent;
  const cv = cvPercent(controls);
  if (!usesControls || limitPercent === void 0 || cv === void 0 || isAtMost(cv, limitPercent)) return void 0;
  return adaFindings.raise("ADA_NEGATIVE_CONTROL_CV", { cvPercent: cv, limitPercent, count: controls.length });
}
function remarks(settings, responses, source) {
  const findings = [];
  const controls = responses.negativeControl;
  const isFixed = settings.kind === "fixed" || settings.kind === "concentration" || settings.kind === "cutoff-control";
  const usesControls = !isFixed && (settings.kind !== "formula" || /\bnc\b/.test(settings.formula));
  const cv = cvPercent(controls);
  const count2 = controls.length;
  if (usesControls && count2 === 1) findings.push(adaFindings.raise("ADA_SINGLE_CONTROL", { control: NAMES.negative }));
  if (usesControls && settings.maxNegativeControlCvPercent === void 0 && cv !== void 0 && !isAtMost(cv, REMARKABLE_CV_PERCENT)) {
    findings.push(
      adaFindings.raise("ADA_NEGATIVE_CONTROL_SPREAD", { cvPercent: cv, limitPercent: REMARKABLE_CV_PERCENT, count: count2 })
    );
  }
  if (settings.kind === "cutoff-control" && responses.cutoffControl.length === 1) {
    findings.push(adaFindings.raise("ADA_SINGLE_CONTROL", { control: NAMES.cutoff }));
  }
  if (settings.provisional === true) findings.push(adaFindings.raise("ADA_CUT_POINT_PROVISIONAL", { source }));
  return findings;
}
function summarise(settings, responses) {
  if (responses.length === 0) return void 0;
  if (settings.scale !== "log10") return centre(settings, responses);
  if (responses.some((response) => !(response > 0))) return void 0;
  return 10 ** centre(settings, responses.map(Math.log10));
}
function centre(settings, responses) {
  return settings.negativeControl === "median" ? median(responses) : mean(responses);
}
function tooFew(control, found, needed) {
  return { finding: adaFindings.raise("ADA_CONTROLS_TOO_FEW", { control, found, needed }) };
}
function impossible(because) {
  return { value: void 0, findings: [raiseImpossible(because)] };
}
function raiseImpossible(because) {
  return adaFindings.raise("ADA_CUT_POINT_IMPOSSIBLE", { because });
}

// src/run/analyze-plate.ts
init_input_error();

// src/plate/build-plate.ts
init_input_error();
init_well_id();
init_moments();

// src/plate/check-reading.ts
init_input_error();
init_number_text();
init_moments();
var ENOUGH_WELLS = 6;
var LARGEST_ABSENT_SHARE = 0.25;
var HIGHEST_MEDIAN_OD = 10;
function checkReading(read, layout) {
  let described = 0;
  const absent = [];
  const ods = [];
  for (const { well, role, exclude } of layout.wells.values()) {
    if (role === "empty" || exclude !== void 0) continue;
    described += 1;
    const reading = read.wells.get(well);
    if (isAbsent(reading)) absent.push(well);
    else if (reading.kind === "measured") ods.push(reading.od);
  }
  if (absent.length > described * LARGEST_ABSENT_SHARE) {
    const measured2 = [...read.wells.values()].filter((reading) => !isAbsent(reading)).length;
    refuse(
      "PLATE_LAYOUT_MISMATCH",
      `the layout describes ${described} wells, ${absent.length} of which the export does not have (it has ${measured2})`,
      "this layout belongs to another plate: give the right one with --layout; or mark wells that were not read as empty",
      absent[0]
    );
  }
  if (ods.length === 0) {
    refuse(
      "PLATE_NOTHING_MEASURED",
      `none of the ${described} wells of the layout has an optical density in "${read.label}"`,
      "look at the export: are there only marks such as OVRFLW, or is another read meant?"
    );
  }
  const [first] = ods;
  if (ods.length >= ENOUGH_WELLS && ods.every((od) => od === first)) {
    refuse(
      "PLATE_ALL_EQUAL",
      `all ${ods.length} wells have the same optical density, ${toText(first)}`,
      "no real plate reads like this: check that the plate was in the reader and that the right block was exported"
    );
  }
  if (ods.some((od) => od > HIGHEST_MEDIAN_OD) && median(ods) > HIGHEST_MEDIAN_OD) {
    refuse(
      "PLATE_NOT_ABSORBANCE",
      `half of the wells read more than ${toText(median(ods))}: these are not optical densities`,
      "check the read (absorbance at 450 nm?) and the decimal mark of the export"
    );
  }
}
function isAbsent(reading) {
  return reading === void 0 || reading.kind === "missing";
}
function refuse(code, message, hint, well) {
  const problem = { code, message, hint, ...well === void 0 ? {} : { at: { well } } };
  throw new InputError("input", problem);
}

// src/plate/plate-findings.ts
init_number_text();
var READER = "design: only what was measured enters a calculation";
var list = (wells) => wells.length > 12 ? `${wells.slice(0, 12).join(", ")} and ${wells.length - 12} more` : wells.join(", ");
var PLATE_FINDINGS2 = defineFindings({
  PLATE_OVERFLOW: {
    severity: "warning",
    message: ({ what }) => `Above what the reader can measure: ${what}.`,
    meaning: "The optical density is beyond the reader's range; the export gives a mark instead of a number.",
    action: "Repeat a sample at a higher dilution; for standards and controls check substrate time and stop.",
    source: READER
  },
  PLATE_MASKED: {
    severity: "warning",
    message: ({ what }) => `Masked in the reader's software: ${what}.`,
    meaning: "Somebody left these wells out in the reader software; they take no part here either.",
    action: "Record why they were masked, or export the plate unmasked and state the reason in the layout (exclude).",
    source: READER
  },
  PLATE_MISSING: {
    severity: "warning",
    message: ({ what }) => `Without a value in the export: ${what}.`,
    meaning: "The layout describes wells that the reader missed or the export does not have.",
    action: "Check that the whole plate was read and exported, and that the layout is right.",
    source: READER
  },
  PLATE_OUT_OF_RANGE: {
    severity: "warning",
    message: ({ what }) => `Marked as out of range by the reader's software: ${what}.`,
    meaning: "The export has a range mark instead of an optical density.",
    action: "Export raw optical densities, or repeat the samples at another dilution.",
    source: READER
  },
  PLATE_REFERENCE_NOT_MEASURED: {
    severity: "warning",
    message: ({ wells }) => `The reference wavelength has no value for ${list(wells)}.`,
    meaning: "The assay subtracts a reference wavelength, and these wells have none; they take no part.",
    action: "Read the plate again at both wavelengths.",
    source: READER
  },
  PLATE_LEFT_OUT: {
    severity: "note",
    message: ({ what }) => `Left out by the layout: ${what}.`,
    meaning: "The layout excludes these wells and gives the reason.",
    action: "Nothing, if the reasons hold.",
    source: "design: every exclusion and its reason reaches the report"
  },
  PLATE_WELLS_NOT_NAMED: {
    severity: "note",
    message: ({ wells }) => `${wells.length} measured ${wells.length === 1 ? "well is" : "wells are"} not in the layout and were not used: ${list(wells)}.`,
    meaning: "The reader measured wells that the layout does not describe.",
    action: "Nothing, if they are empty.",
    source: "design: a well whose content is not known cannot be used"
  },
  PLATE_SIGNAL_IN_EMPTY_WELLS: {
    severity: "warning",
    message: ({ wells, highestOd }) => `Wells that hold nothing by the layout have signal (OD up to ${toText(highestOd, 3)}): ${list(wells)}.`,
    meaning: "Wells without content have an OD well above the lowest wells of the plate: the layout may not be the right one.",
    action: "Compare the layout with the plate.",
    source: "design: an OD above 0.2 and above three times the lowest described well is not an empty well"
  },
  PLATE_NEGATIVE_RESPONSE: {
    severity: "note",
    message: ({ wells, lowest }) => `Below zero (lowest ${toText(lowest, 3)}): ${list(wells)}.`,
    meaning: "These wells read less than the blank or the reference. Small differences are noise.",
    action: "Look at the blank wells if the difference is large.",
    source: "design: more than 0.05 OD below the blank is not noise and becomes a warning"
  }
});

// src/plate/replicate-groups.ts
init_moments();
var DILUTED_LIKE_SAMPLES = /* @__PURE__ */ new Set([
  "sample",
  "control",
  "negative-control",
  "positive-control",
  "cutoff-control"
]);
function groupReplicates(wells, assayDilution) {
  const groups = [];
  const byName = /* @__PURE__ */ new Map();
  for (const well of wells) {
    if (well.content.role === "empty") continue;
    const ofName = byName.get(well.content.name);
    const group = ofName?.find(([first]) => holdSame(first, well, assayDilution));
    if (group !== void 0) {
      group.push(well);
      continue;
    }
    const started = [well];
    groups.push(started);
    if (ofName === void 0) byName.set(well.content.name, [started]);
    else ofName.push(started);
  }
  return groups.map((group) => describeGroup(group, assayDilution));
}
function isUsable(well) {
  return well.response !== void 0 && well.leftOut === void 0;
}
function describeGroup(wells, assayDilution) {
  const { role, name, concentration, unit, spiked } = wells[0].content;
  const used = [];
  const responses = [];
  for (const well of wells) {
    if (!isUsable(well)) continue;
    used.push(well);
    responses.push(well.response);
  }
  const meanResponse2 = responses.length === 0 ? void 0 : mean(responses);
  const sdResponse = responses.length < 2 || meanResponse2 === void 0 ? void 0 : sampleSdAbout(responses, meanResponse2);
  const hasCv = meanResponse2 !== void 0 && sdResponse !== void 0 && meanResponse2 > 0;
  return {
    role,
    name,
    concentration,
    unit,
    dilution: dilutionOf(wells[0], assayDilution),
    spiked: spiked ?? false,
    wells,
    used,
    meanResponse: meanResponse2,
    sdResponse,
    cvPercent: hasCv ? 100 * sdResponse / meanResponse2 : void 0
  };
}
function holdSame(left, right, assayDilution) {
  const one = left.content;
  const other = right.content;
  return one.role === other.role && one.concentration === other.concentration && one.unit === other.unit && dilutionOf(left, assayDilution) === dilutionOf(right, assayDilution) && (one.spiked ?? false) === (other.spiked ?? false);
}
function dilutionOf({ content }, assayDilution) {
  return content.dilution ?? (DILUTED_LIKE_SAMPLES.has(content.role) ? assayDilution : void 0);
}

// src/plate/describe-plate.ts
var STATES = {
  overflow: "PLATE_OVERFLOW",
  masked: "PLATE_MASKED",
  missing: "PLATE_MISSING",
  "out-of-range": "PLATE_OUT_OF_RANGE"
};
var SIGNAL_OD = 0.2;
var SIGNAL_RATIO = 3;
var NOISE_OD = 0.05;
function describeWells(wells, notNamed) {
  const described = wells.filter((well) => well.content.role !== "empty");
  return [
    ...describeUnused(described.filter((well) => !isUsable(well))),
    ...describeEmptyWells(wells, described, notNamed),
    ...describeNegative(described)
  ];
}
function describeUnused(unused) {
  if (unused.length === 0) return [];
  const findings = [];
  for (const [state, code] of Object.entries(STATES)) {
    const affected = unused.filter((well) => well.reading.kind === state);
    if (affected.length > 0) findings.push(PLATE_FINDINGS2.raise(code, { what: byRole(affected) }, idsOf(affected)));
  }
  const withoutReference = unused.filter((well) => well.reading.kind === "measured" && well.response === void 0);
  if (withoutReference.length > 0) {
    const ids = idsOf(withoutReference);
    findings.push(PLATE_FINDINGS2.raise("PLATE_REFERENCE_NOT_MEASURED", { wells: ids }, ids));
  }
  const leftOut = unused.filter((well) => well.leftOut !== void 0);
  if (leftOut.length > 0) {
    findings.push(PLATE_FINDINGS2.raise("PLATE_LEFT_OUT", { what: byReason(leftOut) }, idsOf(leftOut)));
  }
  return findings;
}
function describeEmptyWells(wells, described, notNamed) {
  if (described.length === wells.length) return [];
  const ods = described.flatMap((well) => well.reading.kind === "measured" ? [well.reading.od] : []);
  const lowest = ods.reduce((least, od) => Math.min(least, od), Number.POSITIVE_INFINITY);
  const limit = Math.max(SIGNAL_OD, SIGNAL_RATIO * lowest);
  const signalling = wells.flatMap(
    (well) => well.content.role === "empty" && well.reading.kind === "measured" && well.reading.od > limit ? [{ well: well.content.well, od: well.reading.od }] : []
  );
  const findings = [];
  if (notNamed.length > 0) {
    findings.push(PLATE_FINDINGS2.raise("PLATE_WELLS_NOT_NAMED", { wells: notNamed }, notNamed));
  }
  if (signalling.length > 0) {
    const ids = signalling.map(({ well }) => well);
    const highestOd = Math.max(...signalling.map(({ od }) => od));
    findings.push(PLATE_FINDINGS2.raise("PLATE_SIGNAL_IN_EMPTY_WELLS", { wells: ids, highestOd }, ids));
  }
  return findings;
}
function describeNegative(described) {
  const isNegative = ({ response }) => response !== void 0 && response < 0;
  const negative = described.filter((well) => isNegative(well) && well.content.role !== "blank");
  if (negative.length === 0) return [];
  const wells = idsOf(negative);
  const lowest = Math.min(...negative.map(({ response }) => response));
  const severity = lowest < -NOISE_OD ? "warning" : "note";
  return [PLATE_FINDINGS2.raise("PLATE_NEGATIVE_RESPONSE", { wells, lowest }, wells, severity)];
}
function byRole(wells) {
  const roles = [...new Set(wells.map((well) => well.content.role))];
  return roles.map((role) => {
    const of = wells.filter((well) => well.content.role === role);
    const named2 = of.slice(0, 8).map(({ content }) => `${content.name} in ${content.well}`);
    const more = of.length > named2.length ? [`${of.length - named2.length} more`] : [];
    return `${of.length} ${roleWord(role)} ${of.length === 1 ? "well" : "wells"} (${[...named2, ...more].join(", ")})`;
  }).join("; ");
}
function byReason(wells) {
  return wells.map(({ content, leftOut }) => `${content.well} (${content.name}: ${leftOut})`).join(", ");
}
function roleWord(role) {
  return role.replace("-", " ");
}
function idsOf(wells) {
  return wells.map((well) => well.content.well);
}

// src/plate/build-plate.ts
function buildPlate(input) {
  const { reads, layout } = input;
  checkReading(reads.primary, layout);
  const { wells, notNamed } = joinWells(input);
  const blanks = wells.filter((well) => well.content.role === "blank").filter(isUsable);
  const blank = blanks.length === 0 ? void 0 : mean(blanks.map((well) => well.response));
  if (input.blank === "subtract") {
    if (blank === void 0) refuseWithoutBlank(wells);
    for (const well of wells) if (well.response !== void 0) well.response -= blank;
  }
  const byId = /* @__PURE__ */ new Map();
  for (const well of wells) byId.set(well.content.well, well);
  return {
    value: {
      name: input.name,
      wells: byId,
      groups: groupReplicates(wells, input.dilution),
      wavelengthNm: reads.primary.wavelengthNm,
      referenceNm: reads.subtract ? reads.reference?.wavelengthNm : void 0,
      blank,
      blankSubtracted: input.blank === "subtract"
    },
    findings: describeWells(wells, notNamed)
  };
}
function joinWells({ reads, layout, otherWells }) {
  const wells = [];
  const notNamed = [];
  const reference = reads.subtract ? reads.reference?.wells : void 0;
  for (const well of ALL_WELLS) {
    if (otherWells?.has(well)) continue;
    const described = layout.wells.get(well);
    const reading = reads.primary.wells.get(well);
    if (described === void 0) {
      if (reading === void 0 || reading.kind === "missing") continue;
      notNamed.push(well);
    }
    wells.push({
      content: described ?? { well, role: "empty", name: "" },
      reading: reading ?? { kind: "missing", raw: "" },
      response: responseOf(reading, reference?.get(well), reads.subtract),
      leftOut: described?.exclude
    });
  }
  return { wells, notNamed };
}
function responseOf(reading, reference, subtract) {
  if (reading?.kind !== "measured") return void 0;
  if (!subtract) return reading.od;
  return reference?.kind === "measured" ? reading.od - reference.od : void 0;
}
function refuseWithoutBlank(wells) {
  const blanks = wells.filter((well) => well.content.role === "blank");
  const found = blanks.length === 0 ? "the layout has no blank well" : `none of the blank wells (${blanks.map(({ content }) => content.well).join(", ")}) has a usable value`;
  throw new InputError("input", {
    code: "PLATE_BLANK_MISSING",
    message: `the assay subtracts the blank, but ${found}`,
    hint: 'give the blank wells the role "blank" in the layout, or state "blank: none" in the assay'
  });
}

// src/plate-reader/choose-reads.ts
init_plate_reader_errors();

// src/plate-reader/plate-reader-findings.ts
var define3 = (definition) => definition;
var PLATE_READER_FINDINGS = defineFindings({
  READER_ASSUMED: define3({
    severity: "note",
    message: ({ what }) => `the reader software is not known: the file was read as ${what}`,
    meaning: "No reader software recognised the file, but it holds a clear plate grid or well list.",
    action: "compare a few wells with the file",
    source: "design: an unknown export is read only where its structure leaves one reading"
  }),
  WELL_TEXT_UNKNOWN: define3({
    severity: "warning",
    message: ({ read, texts: texts3 }) => `read "${read}": ${texts3.map((text) => `"${text}"`).join(", ")} is neither a number nor a known mark; the well counts as not measured`,
    meaning: "A well holds text that no reader software is known to write.",
    action: "look at these wells in the file",
    source: "design: what is not a number is never taken for one"
  }),
  DECIMAL_MIXED: define3({
    severity: "warning",
    message: ({ line, taken }) => `the block at line ${line} has decimal points and decimal commas; only "${taken}" was read, the other wells count as not measured`,
    meaning: "Two decimal marks stand in one block of values.",
    action: "export again without editing the file",
    source: "design: the decimal mark is one for a block"
  }),
  GRID_SHORT_ROW: define3({
    severity: "warning",
    message: ({ line, found, expected }) => `line ${line} holds ${found} cells where the other lines of its block hold ${expected}; its values may be moved`,
    meaning: "A line of a block of values ends early. Cells that it lacks count as not measured.",
    action: "check this row against the reader software",
    source: "design"
  }),
  GRID_LONG_ROW: define3({
    severity: "warning",
    message: ({ line, found, expected }) => `line ${line} holds ${found} cells where the other lines of its block hold ${expected}; its values may be moved`,
    meaning: "A line of a block of values is longer than the others.",
    action: "check this row against the reader software",
    source: "design"
  }),
  FILE_ENDS_OPEN: define3({
    severity: "warning",
    message: ({ line, last }) => `the file ends in line ${line} within its values, without a line end; the last one, "${last}", may be cut off`,
    meaning: "A file that was cut while it was copied ends in the middle of a number.",
    action: "copy or export the file again",
    source: "design"
  }),
  GRID_ROWS_MISSING: define3({
    severity: "warning",
    message: ({ line, rows }) => `the grid at line ${line} has no row ${rows}`,
    meaning: "Rows inside the plate grid are missing.",
    action: "check the file against the reader software",
    source: "design"
  }),
  GRID_PARTIAL: define3({
    severity: "note",
    message: ({ read, wells }) => `read "${read}" names ${wells} of 96 wells`,
    meaning: "Only a part of the plate was read or exported.",
    action: "none where a part of the plate was meant",
    source: "design"
  }),
  GRID_AND_LIST_DISAGREE: define3({
    severity: "warning",
    message: ({ read, what }) => `read "${read}": the file's plate grid and its well list do not agree: ${what}`,
    meaning: "The same well stands twice in the file with different content. The grid was taken.",
    action: "check the well in the reader software",
    source: "design: neither of two statements is guessed to be right"
  }),
  OD_IMPLAUSIBLE: define3({
    severity: "warning",
    message: ({ read, highest }) => `read "${read}" holds values up to ${highest}; optical densities end near 6`,
    meaning: "Absorbance readers measure to about OD 4 to 6.",
    action: "check that the export holds absorbance",
    source: "design: measuring ranges of the common readers"
  }),
  PLATE_SKIPPED: define3({
    severity: "warning",
    message: ({ plate, because }) => `plate "${plate}" was left out: ${because}`,
    meaning: "The file holds other measurements beside endpoint absorbance.",
    action: "none where the other plates are not meant",
    source: "design"
  }),
  BLOCK_SKIPPED: define3({
    severity: "note",
    message: ({ line, because }) => `the grid at line ${line} was not read as optical densities: ${because}`,
    meaning: "The file holds a plate grid that is not a read.",
    action: "none",
    source: "design"
  }),
  READ_UNLABELLED: define3({
    severity: "note",
    message: ({ read, expectedNm }) => `the file does not state the wavelength of "${read}"; it is taken for ${expectedNm} nm as the assay says`,
    meaning: "The only read of the plate carries no wavelength.",
    action: "check in the reader software that the plate was read at this wavelength",
    source: "design"
  }),
  READ_REPEATED: define3({
    severity: "warning",
    message: ({ wavelengthNm, count: count2, taken }) => `the plate was read ${count2} times at ${wavelengthNm} nm; "${taken}", the first, is used`,
    meaning: "Several reads have the same wavelength.",
    action: "check which read is the valid one",
    source: "design"
  }),
  READ_REDUCED: define3({
    severity: "note",
    message: ({ read }) => `the file holds only "${read}", which the reader software already reduced; no reference is subtracted again`,
    meaning: "The export holds no raw values, only values after the reference wavelength.",
    action: "export raw values to see both wavelengths",
    source: "design: a difference is never taken twice"
  }),
  REFERENCE_NOT_SUBTRACTED: define3({
    severity: "note",
    message: ({ wavelengthsNm }) => `the plate was also read at ${wavelengthsNm.join(", ")} nm; the assay does not subtract it`,
    meaning: "A second wavelength is in the file and is not used.",
    action: "state the reference in the assay if it is meant to be subtracted",
    source: "design"
  })
});

// src/plate-reader/choose-reads.ts
function chooseReads(plate, settings) {
  const raw = plate.reads.filter((read) => read.kind === "raw");
  const reduced = plate.reads.filter((read) => read.kind === "reduced");
  if (raw.length === 0 && reduced.length > 0) return chooseReduced(plate, reduced, settings);
  if (raw.length === 0) {
    const message = `plate "${plate.name}" holds no raw read, only ${listOf(plate.reads)}`;
    throw wrongChoice("READ_NOT_RAW", message);
  }
  const primary = choosePrimary(plate, raw, settings);
  const findings = [...primary.findings];
  const reference = chooseReference(plate, raw, primary.value, settings);
  const others = [
    ...new Set(raw.filter((read) => read !== primary.value && read !== reference).map((read) => read.wavelengthNm))
  ];
  const unused = [
    ...reference !== void 0 && !settings.subtractReference ? [reference.wavelengthNm] : [],
    ...settings.subtractReference ? [] : others
  ].filter((nm) => nm !== void 0 && nm !== primary.value.wavelengthNm);
  if (unused.length > 0) {
    findings.push(PLATE_READER_FINDINGS.raise("REFERENCE_NOT_SUBTRACTED", { wavelengthsNm: [...new Set(unused)] }));
  }
  return {
    value: { primary: primary.value, reference, subtract: settings.subtractReference && reference !== void 0 },
    findings
  };
}
function chooseReduced(plate, reduced, settings) {
  const fitting = reduced.filter(
    (read) => settings.primaryNm === void 0 || read.wavelengthNm === void 0 || read.wavelengthNm === settings.primaryNm
  );
  const [primary, second] = fitting;
  if (primary === void 0) throw unknownRead(plate, settings.primaryNm);
  if (second !== void 0) throw wrongChoice("READ_UNCLEAR", `plate "${plate.name}" holds ${listOf(fitting)}`);
  return {
    value: { primary, reference: void 0, subtract: false },
    findings: [PLATE_READER_FINDINGS.raise("READ_REDUCED", { read: primary.label })]
  };
}
function choosePrimary(plate, raw, { primaryNm }) {
  const [only, second] = raw;
  if (primaryNm === void 0) {
    if (only !== void 0 && second === void 0) return { value: only, findings: [] };
    const message = `plate "${plate.name}" was read more than once: ${listOf(raw)}`;
    throw wrongChoice("READ_UNCLEAR", message);
  }
  const matching = raw.filter((read) => read.wavelengthNm === primaryNm);
  const [first] = matching;
  if (first !== void 0) {
    const args = { wavelengthNm: primaryNm, count: matching.length, taken: first.label };
    return {
      value: first,
      findings: matching.length === 1 ? [] : [PLATE_READER_FINDINGS.raise("READ_REPEATED", args)]
    };
  }
  if (only !== void 0 && second === void 0 && only.wavelengthNm === void 0) {
    const finding = PLATE_READER_FINDINGS.raise("READ_UNLABELLED", {
      read: only.label,
      expectedNm: primaryNm
    });
    return { value: only, findings: [finding] };
  }
  throw unknownRead(plate, primaryNm);
}
function chooseReference(plate, raw, primary, { referenceNm, subtractReference }) {
  const found = raw.find((read) => read !== primary && read.wavelengthNm === referenceNm && referenceNm !== void 0);
  if (found !== void 0 || !subtractReference) return found;
  const message = referenceNm === void 0 ? "the assay subtracts a reference but states no reference wavelength" : `plate "${plate.name}" was not read at the reference wavelength ${referenceNm} nm, only ${listOf(raw)}`;
  throw wrongChoice("REFERENCE_UNKNOWN", message);
}
function unknownRead(plate, primaryNm) {
  return wrongChoice(
    "READ_UNKNOWN",
    `plate "${plate.name}" was not read at ${primaryNm} nm, only ${listOf(plate.reads)}`
  );
}
function listOf(reads) {
  return reads.map(({ label: label2, wavelengthNm, kind }) => {
    const nm = wavelengthNm === void 0 ? "wavelength not stated" : `${wavelengthNm} nm`;
    return `"${label2}" (${nm}, ${kind})`;
  }).join(", ");
}

// src/run/analyze-plate.ts
init_plate_reader_errors();

// src/acceptance/plan-refit.ts
function planRefit(standards, criteria) {
  const recovery = criteria.find(({ id }) => id === "standards-recovery");
  const judged = judgeStandards(standards, criteria);
  if (judged === void 0 || recovery?.limits["refit"] !== true || !judged.calibration.refitWithoutFailed) {
    return { kind: "keep" };
  }
  const drop = judged.counted.filter(
    (standard, index) => standard.anchor !== true && standard.nominal > 0 && standard.droppedInRefit !== true && judged.calibration.levels[index]?.passed === false
  );
  if (drop.length === 0) return { kind: "keep" };
  return { kind: "refit", drop, because: `out of limits: ${drop.map(({ name }) => name).join(", ")}` };
}

// src/curve/calibration-levels.ts
function levelIndices(points) {
  const xs = [];
  const of = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { x } of points) {
    if (x < last) return levelIndicesOfAnyOrder(points);
    if (x > last) xs.push(x);
    last = x;
    of.push(xs.length - 1);
  }
  return { xs, of };
}
function levelIndicesOfAnyOrder(points) {
  const xs = [...new Set(points.map((point) => point.x))].sort((left, right) => left - right);
  const place = new Map(xs.map((x, index) => [x, index]));
  return { xs, of: points.map((point) => place.get(point.x)) };
}
function poolLevels(points, weights, fitOn) {
  const { xs, of } = levelIndices(points);
  const count2 = xs.length;
  const x = Float64Array.from(xs);
  const y = new Float64Array(count2);
  const weight = new Float64Array(count2);
  const wells = new Float64Array(count2);
  for (let index = 0; index < points.length; index += 1) {
    const level = of[index];
    const pointWeight = fitOn === "means" ? 1 : weights[index];
    y[level] = y[level] + pointWeight * points[index].y;
    weight[level] = weight[level] + pointWeight;
    wells[level] = wells[level] + 1;
  }
  for (let level = 0; level < count2; level += 1) y[level] = y[level] / weight[level];
  let pureError = 0;
  if (fitOn === "means") weight.fill(0);
  for (let index = 0; index < points.length; index += 1) {
    const level = of[index];
    if (fitOn === "means") {
      weight[level] = weight[level] + weights[index] / wells[level];
    } else
      pureError += weights[index] * (points[index].y - y[level]) ** 2;
  }
  const firstPositive = xs[0] === 0 ? 1 : 0;
  const fittedPoints = fitOn === "means" ? count2 : points.length;
  const lnX = new Float64Array(count2);
  for (let level = 0; level < count2; level += 1) lnX[level] = Math.log(x[level]);
  return { count: count2, x, lnX, y, weight, wells, fittedPoints, pureError, firstPositive };
}
function reweighted(levels, weight) {
  return { ...levels, weight };
}

// src/curve/curve-findings.ts
init_number_text();
init_well_id();

// src/curve/curve-refusals.ts
var PARAMETER_MEANING = {
  b: "the slope b",
  c: "the midpoint c",
  g: "the asymmetry g"
};
var tooFewLevels = {
  severity: "error",
  message: ({ levels, needed, model }) => `no curve: ${levels} concentration ${levels === 1 ? "level" : "levels"}, and a ${modelName(model)} needs ${needed} or more`,
  meaning: "A curve with this many parameters cannot be fitted to fewer different concentrations.",
  action: "Check that the layout names every standard and that none was left out; or choose a simpler model.",
  source: "design: a parameter needs at least one level of its own"
};
var tooFewPoints = {
  severity: "error",
  message: ({ points, needed, model }) => `no curve: ${points} points to fit, and a ${modelName(model)} with standard errors needs ${needed} or more`,
  meaning: "With no more points than parameters the curve goes through each of them and nothing shows how good it is.",
  action: "Add standards, or fit on wells instead of means where there are replicates.",
  source: "design: no degrees of freedom are left for the residual variance"
};
var flat = {
  severity: "error",
  message: ({ levels }) => `no curve: the standards all have the same response at ${levels} concentrations`,
  meaning: "The response does not change with the concentration.",
  action: "Check the plate, the wavelength and the layout: the assay did not develop, or the wrong read was taken.",
  source: "design"
};
var optimumAtInfinity = {
  severity: "error",
  message: ({ model, parameters }) => {
    const what = parameters.map((parameter) => PARAMETER_MEANING[parameter] ?? parameter).join(" and ");
    return `no curve: the ${modelName(model)} keeps improving while ${what || "a parameter"} runs to infinity`;
  },
  meaning: "The standards do not determine all parameters of the model: no plateau, a step between two standards, or no asymmetry to estimate. Any number reported as their best value would depend on where the software stopped.",
  action: "Add standards at the end where the curve does not level off, or choose a simpler model (4pl for 5pl).",
  source: "design: verdict on the end of the search, not on the number of iterations"
};
var notDetermined = {
  severity: "error",
  message: ({ model }) => `no curve: the standards do not determine the parameters of the ${modelName(model)}`,
  meaning: "Many different curves fit these standards equally well, or the search found no point where it could stop.",
  action: "Look for a swapped or failed standard; add standards; or choose a simpler model.",
  source: "design: relative step and scaled gradient decide convergence"
};
var noReplicates = {
  severity: "error",
  message: () => "no curve: the variance cannot be estimated, because too few standards have replicates that differ",
  meaning: 'Weighting "estimated" learns from replicates how the scatter grows with the response; three levels need them.',
  action: "Choose a weighting that is stated (none, 1/y, 1/y2, 1/f, 1/f2), or measure the standards in replicates.",
  source: "Davidian and Carroll, J Am Stat Assoc 82 (1987) 1079"
};
var weightsNotSettled = {
  severity: "error",
  message: ({ weighting }) => `no curve: with weighting ${weighting} the weights and the curve keep changing each other`,
  meaning: "Weights from the fitted response are found by fitting again and again; here that did not come to rest.",
  action: "Use 1/y2 or none, and look for a standard far from the curve.",
  source: "design: fixed point of iteratively reweighted least squares"
};
var CURVE_REFUSALS = {
  CURVE_TOO_FEW_LEVELS: tooFewLevels,
  CURVE_TOO_FEW_POINTS: tooFewPoints,
  CURVE_FLAT: flat,
  CURVE_OPTIMUM_AT_INFINITY: optimumAtInfinity,
  CURVE_NOT_DETERMINED: notDetermined,
  CURVE_NO_REPLICATES: noReplicates,
  CURVE_WEIGHTS_NOT_SETTLED: weightsNotSettled
};
function modelName(model) {
  return model === "linear" ? "straight line" : model.toUpperCase();
}

// src/curve/curve-findings.ts
var infiniteAlternative = {
  severity: "warning",
  message: ({ model }) => `the ${modelName(model)} is a local optimum: a curve with a parameter at infinity fits better by less than chance`,
  meaning: "The data hardly determine all parameters; the reported curve is the best one whose parameters are finite.",
  action: "Prefer a simpler model, or more standards where the curve bends.",
  source: "design"
};
var fewLevels = {
  severity: "warning",
  message: ({ levels, recommended, model }) => `only ${levels} concentration levels under a ${modelName(model)}; ${recommended} or more are needed to see a bad fit`,
  meaning: "With about as many levels as parameters the curve passes near every standard whatever its shape.",
  action: "Use more standards. ICH M10 asks for at least six non-zero levels in ligand-binding assays.",
  source: "ICH M10 (2022), 4.2.2 calibration curve; design for the number"
};
var plateauNotReached = {
  severity: "warning",
  message: ({ middle, top }) => `plateau not reached: half response lies at ${toText(middle)}, beyond the top standard (${toText(top)})`,
  meaning: "The upper part of the curve is extrapolated; its parameters are uncertain, though results between standards hold.",
  action: "Add higher standards, or develop longer; do not interpret c or the far asymptote.",
  source: "design: midpoint against the highest standard"
};
var illConditioned = {
  severity: "warning",
  message: ({ conditionNumber }) => `the parameters are hardly determined: condition number ${toText(conditionNumber, 2)} (limit 100000)`,
  meaning: "Several parameters can change together without changing the curve over the standards.",
  action: "Trust results between the standards only; do not compare parameters between plates; simplify the model.",
  source: "design: condition number of the normal matrix with unit diagonal"
};
var noSlope = {
  severity: "error",
  message: ({ pValue }) => `the response does not depend on the concentration beyond chance (p = ${toText(pValue, 2)})`,
  meaning: "An F test finds the curve no better than the plain mean of all standards.",
  action: "Reject the plate; look for a missing reagent, a wrong layout or a wrong wavelength.",
  source: "F test of the curve against a constant, 5 % level"
};
var notMonotone = {
  severity: "warning",
  message: ({ concentrations }) => `the standards' mean responses go the wrong way at ${concentrations.map((x) => toText(x)).join(", ")}`,
  meaning: "A mean response falls where the curve rises (or the reverse), by more than the replicates scatter where known.",
  action: "Look for swapped standards, a pipetting error, or a hook at the top of the curve.",
  source: "design"
};
var weightFloored = {
  severity: "note",
  message: ({ wells, weighting }) => `weighting ${weighting} has no weight for ${wells} ${wells === 1 ? "well" : "wells"} at or near zero response; a floor was used`,
  meaning: "A weight of one over a response at or below zero does not exist; a tenth of the smallest positive mean is used.",
  action: "Prefer weighting none, or do not subtract the blank before a weighted fit.",
  source: "design"
};
var lackOfFit = {
  severity: "note",
  message: ({ f, pValue }) => `the means of the standards lie off the curve by more than their replicates scatter (F ${toText(f, 3)}, p ${toText(pValue, 2)})`,
  meaning: "Lack of fit: a wrong model, a wrong nominal value, or replicates that agree better than separate dilutions would.",
  action: "Look at the recoveries of the standards; where they are within limits the curve is fit for use.",
  source: "pure-error F test, 1 % level; Draper and Smith, Applied Regression Analysis"
};
var prefer5pl = {
  severity: "note",
  message: ({ gain }) => `a 5PL describes these standards better than the 4PL (AICc lower by ${toText(gain, 3)})`,
  meaning: "The curve is asymmetric beyond what one plate of a symmetric curve would show.",
  action: 'If this is so plate after plate, validate the assay with "model: 5pl"; do not choose by plate.',
  source: "Hurvich and Tsai, Biometrika 76 (1989) 297; difference of 4 by Burnham and Anderson (2002)"
};
var suffices4pl = {
  severity: "note",
  message: ({ gain }) => `a 4PL describes these standards as well as the 5PL (AICc lower by ${toText(gain, 3)})`,
  meaning: "The fifth parameter buys nothing here and makes the others less certain.",
  action: 'If this is so plate after plate, use "model: 4pl"; do not choose by plate.',
  source: "Hurvich and Tsai, Biometrika 76 (1989) 297"
};
var weightingNotSupported = {
  severity: "note",
  message: ({ weighting, theta, standardError, assumedTheta, recommended }) => `weighting ${weighting} assumes an SD like response^${toText(assumedTheta, 2)}; the replicates say ${toText(theta, 2)} (SE ${toText(standardError, 2)}): ${recommended} would fit them`,
  meaning: "The weighting decides how certain low and high results are; a wrong one gives intervals that are too wide or too narrow.",
  action: "Judge the weighting over many plates and state it in the assay; it is never changed by itself.",
  source: "Davidian and Carroll, J Am Stat Assoc 82 (1987) 1079"
};
var driven = {
  severity: "warning",
  message: ({ x, at: at3, shiftPercent }) => shiftPercent === null ? `one standard drives the curve: without ${toText(x)} there is no result at ${toText(at3)}` : `one standard drives the curve: without ${toText(x)}, results near ${toText(at3)} change by ${toText(shiftPercent, 3)} %`,
  meaning: "The results between the other standards depend on this one, so an error in it is an error in them.",
  action: "Check that standard: its nominal value, its wells, its recovery.",
  source: "design: leave-one-out, limit 20 %"
};
var replicateOutlier = {
  severity: "note",
  message: ({ x, y, statistic }) => `standard ${toText(x)}: the well with ${toText(y)} stands apart from its replicates (Grubbs ${toText(statistic, 3)})`,
  meaning: "Such a value among so few replicates is rarer than one in twenty. It is still in the fit.",
  action: 'Look at the well; leave it out only for a cause, with "exclude" in the layout or by the rule of the assay.',
  source: "Grubbs, Technometrics 11 (1969) 1, two-sided, 5 %"
};
var residualOutlier = {
  severity: "note",
  message: ({ x, y, statistic }) => `standard ${toText(x)}: the well with ${toText(y)} lies far from the curve (studentised residual ${toText(statistic, 3)})`,
  meaning: "The residual is larger than the scatter of all other wells explains. It is still in the fit.",
  action: 'Look at the well; leave it out only for a cause, with "exclude" in the layout or by the rule of the assay.',
  source: "externally studentised residual, Bonferroni 5 %; Cook and Weisberg (1982)"
};
var masked = {
  severity: "warning",
  message: ({ x, y, what, found, limit }) => `standard ${toText(x)}: the well with ${toText(y)} was left out by the assay's rule: ${what} ${found === null ? "off the curve" : toText(found, 3)}, allowed ${limit}`,
  meaning: "The assay states a rule by which outlying standard wells are left out of the curve, and this well met it.",
  action: "Look at the well. Where a rule takes wells on many plates, look at the assay.",
  source: "the assay's own rule, curve.maskOutliers"
};
var { definitions: CURVE_FINDINGS, raise: raiseCurveFinding } = defineFindings({
  ...CURVE_REFUSALS,
  CURVE_INFINITE_ALTERNATIVE: infiniteAlternative,
  CURVE_FEW_LEVELS: fewLevels,
  CURVE_PLATEAU_NOT_REACHED: plateauNotReached,
  CURVE_ILL_CONDITIONED: illConditioned,
  CURVE_SLOPE_NOT_SIGNIFICANT: noSlope,
  CURVE_NOT_MONOTONE: notMonotone,
  CURVE_WEIGHT_FLOORED: weightFloored,
  CURVE_LACK_OF_FIT: lackOfFit,
  CURVE_5PL_PREFERRED: prefer5pl,
  CURVE_4PL_SUFFICES: suffices4pl,
  CURVE_WEIGHTING_NOT_SUPPORTED: weightingNotSupported,
  CURVE_DRIVEN_BY_ONE_STANDARD: driven,
  CURVE_REPLICATE_OUTLIER: replicateOutlier,
  CURVE_RESIDUAL_OUTLIER: residualOutlier,
  CURVE_STANDARD_MASKED: masked
});
function wellsOfPoints(points) {
  return points.map((point) => point.label === void 0 ? void 0 : parseWellId(point.label)).filter((well) => well !== void 0);
}

// src/statistics/incomplete-beta.ts
init_log_gamma();
init_monotone_root();
function incompleteBeta(a, b, x, y = 1 - x) {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  const weight = betaWeight(a, b, x, y);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = weight * betaFraction(a, b, x) / a;
    return { lower, upper: 1 - lower };
  }
  const upper = weight * betaFraction(b, a, y) / b;
  return { lower: 1 - upper, upper };
}
function betaLogitQuantile({ lower, upper }, a, b) {
  return solveIncreasing(
    (logit) => {
      const x = 1 / (1 + Math.exp(-logit));
      const y = 1 / (1 + Math.exp(logit));
      const tails = incompleteBeta(a, b, x, y);
      const weight = betaWeight(a, b, x, y);
      return lower <= upper ? { value: Math.log(tails.lower / lower), slope: weight / tails.lower } : { value: Math.log(upper / tails.upper), slope: weight / tails.upper };
    },
    Math.log(a / b)
  );
}
function betaWeight(a, b, x, y) {
  const sum2 = a + b;
  const excess = b * x - a * y;
  const logX = Math.abs(excess) < a / 2 ? Math.log1p(excess / a) : Math.log(sum2 * x / a);
  const logY = Math.abs(excess) < b / 2 ? Math.log1p(-excess / b) : Math.log(sum2 * y / b);
  const correction = stirlingError(sum2) - stirlingError(a) - stirlingError(b);
  return Math.sqrt(a * b / (2 * Math.PI * sum2)) * Math.exp(a * logX + b * logY + correction);
}
function betaFraction(a, b, x) {
  let c = 1;
  let d = 1 / (1 - (a + b) * x / (a + 1));
  let fraction = d;
  for (let m = 1; m < 2e4; m += 1) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return fraction;
}

// src/statistics/f-distribution.ts
function fUpperTail(f, df1, df2) {
  if (f <= 0) return 1;
  if (f === Infinity) return 0;
  const sum2 = df1 * f + df2;
  return incompleteBeta(df2 / 2, df1 / 2, df2 / sum2, df1 * f / sum2).lower;
}

// src/curve/lack-of-fit.ts
init_response_at();
function lackOfFit2(curve) {
  const { xs, of } = levelIndices(curve.points);
  const lackDegreesOfFreedom = xs.length - curve.names.length;
  const pureErrorDegreesOfFreedom = curve.points.length - xs.length;
  if (lackDegreesOfFreedom < 1 || pureErrorDegreesOfFreedom < 1) return null;
  const weight = xs.map(() => 0);
  const mean2 = xs.map(() => 0);
  const each = (visit) => curve.points.forEach((point, index) => {
    visit(point, of[index], curve.weights[index]);
  });
  each((point, level, w) => {
    weight[level] = weight[level] + w;
    mean2[level] = mean2[level] + w * point.y;
  });
  let pure = 0;
  each((point, level, w) => {
    pure += w * (point.y - mean2[level] / weight[level]) ** 2;
  });
  const lack = xs.reduce((sum2, x, level) => {
    const w = weight[level];
    return sum2 + w * (mean2[level] / w - responseAt(curve, x)) ** 2;
  }, 0);
  const total = curve.points.reduce((sum2, point, i) => sum2 + curve.weights[i] * point.y ** 2, 0);
  if (!(pure > 1e-24 * total)) return null;
  const f = lack / lackDegreesOfFreedom / (pure / pureErrorDegreesOfFreedom);
  const pValue = fUpperTail(f, lackDegreesOfFreedom, pureErrorDegreesOfFreedom);
  return { f, lackDegreesOfFreedom, pureErrorDegreesOfFreedom, pValue };
}

// src/curve/levenberg-marquardt-step.ts
var FULL_EFFORT = { iterations: 200, step: 1e-12 };
var POLISH_FROM = 1e-4;
var SMALLEST_STEP = 1e-12;
var NO_PROGRESS = 1e-8;
function descend(search, start, box, effort = FULL_EFFORT) {
  const { size } = search;
  const { matrix, factor, right, step } = search.scratch;
  let shape = start.slice();
  let trial = start.slice();
  let sse = search.evaluate(shape);
  let damping = 1e-3;
  let lastStep = Number.POSITIVE_INFINITY;
  let idle = 0;
  for (let iteration = 0; iteration < effort.iterations && idle < 12; iteration += 1) {
    search.normalEquations(matrix, right);
    const full = solveDamped(matrix, right, 0, factor, step) ? largest(step) : Number.POSITIVE_INFINITY;
    if (full <= POLISH_FROM && isInside(shape, step, box)) {
      if (full <= effort.step) return { shape, sse, lastStep: full, atWall: false };
      if (full > 0.2 * lastStep) return polish(search, shape, box);
      const contraction = full / lastStep;
      lastStep = full;
      for (let j = 0; j < size; j += 1) shape[j] = shape[j] + step[j];
      sse = search.evaluate(shape);
      if (full * contraction <= effort.step) return { shape, sse, lastStep: full * contraction, atWall: false };
      continue;
    }
    lastStep = full;
    const before = sse;
    let accepted = false;
    while (!accepted && damping < 1e10) {
      if (solveDamped(matrix, right, damping, factor, step)) {
        for (let j = 0; j < size; j += 1) trial[j] = clamp(shape[j] + step[j], j, box);
        const tried = search.evaluate(trial);
        if (tried < sse) {
          accepted = true;
          [shape, trial] = [trial, shape];
          sse = tried;
        }
      }
      damping = accepted ? Math.max(damping / 12, 1e-15) : damping * 8;
    }
    if (!accepted) break;
    const progress = before - sse > NO_PROGRESS * before;
    if (!progress && touches(shape, size, box)) break;
    idle = progress ? 0 : idle + 1;
  }
  sse = search.evaluate(shape);
  if (touches(shape, size, box)) return { shape, sse, lastStep, atWall: true };
  if (effort.step > SMALLEST_STEP) return { shape, sse, lastStep, atWall: false };
  return polish(search, shape, box);
}
var DIFFERENCE = 1e-4;
var MAX_NEWTON_STEPS = 12;
function polish(search, start, box) {
  const { size } = search;
  const curvature = new Float64Array(size * size);
  const scratch = new Float64Array(size * size);
  const factor = new Float64Array(size * size);
  const ahead = new Float64Array(size);
  const behind = new Float64Array(size);
  const step = new Float64Array(size);
  const shape = start.slice();
  const moved = start.slice();
  let sse = search.evaluate(shape);
  let lastStep = Number.POSITIVE_INFINITY;
  for (let newton = 0; newton < MAX_NEWTON_STEPS; newton += 1) {
    for (let j = 0; j < size; j += 1) {
      moved.set(shape);
      moved[j] = shape[j] + DIFFERENCE;
      search.evaluate(moved);
      search.normalEquations(scratch, ahead);
      moved[j] = shape[j] - DIFFERENCE;
      search.evaluate(moved);
      search.normalEquations(scratch, behind);
      for (let i = 0; i < size; i += 1) {
        curvature[i * size + j] = (behind[i] - ahead[i]) / (2 * DIFFERENCE);
      }
    }
    search.evaluate(shape);
    search.normalEquations(scratch, ahead);
    if (!solveDamped(curvature, ahead, 0, factor, step) || !isInside(shape, step, box)) break;
    const full = largest(step);
    if (full >= lastStep) break;
    for (let j = 0; j < size; j += 1) moved[j] = shape[j] + step[j];
    const tried = search.evaluate(moved);
    if (tried > sse * (1 + 1e-9)) break;
    lastStep = full;
    shape.set(moved);
    sse = tried;
    if (full <= SMALLEST_STEP) break;
  }
  return { shape, sse, lastStep, atWall: touches(shape, size, box) };
}
function solveDamped(matrix, right, damping, factor, step) {
  const size = right.length;
  for (let i = 0; i < size; i += 1) {
    const scaleI = Math.sqrt(matrix[i * size + i]);
    if (!(scaleI > 0)) return false;
    for (let j = 0; j <= i; j += 1) {
      const scaleJ = Math.sqrt(matrix[j * size + j]);
      let value = i === j ? 1 + damping : matrix[i * size + j] / (scaleI * scaleJ);
      for (let m = 0; m < j; m += 1) value -= factor[i * size + m] * factor[j * size + m];
      if (i === j) {
        if (!(value > 1e-15)) return false;
        factor[i * size + i] = Math.sqrt(value);
      } else factor[i * size + j] = value / factor[j * size + j];
    }
  }
  for (let i = 0; i < size; i += 1) {
    let value = right[i] / Math.sqrt(matrix[i * size + i]);
    for (let m = 0; m < i; m += 1) value -= factor[i * size + m] * step[m];
    step[i] = value / factor[i * size + i];
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let value = step[i];
    for (let m = i + 1; m < size; m += 1) value -= factor[m * size + i] * step[m];
    step[i] = value / factor[i * size + i];
  }
  for (let i = 0; i < size; i += 1) step[i] = step[i] / Math.sqrt(matrix[i * size + i]);
  return true;
}
function largest(step) {
  let size = 0;
  for (let j = 0; j < step.length; j += 1) size = Math.max(size, Math.abs(step[j]));
  return size;
}
function clamp(value, index, box) {
  return Math.min(Math.max(value, box.low[index]), box.high[index]);
}
function isInside(shape, step, box) {
  for (let j = 0; j < step.length; j += 1) {
    const next = shape[j] + step[j];
    if (!(next >= box.low[j] && next <= box.high[j])) return false;
  }
  return true;
}
function touches(shape, size, box) {
  for (let j = 0; j < size; j += 1) {
    const room = 1e-6 * (box.high[j] - box.low[j]);
    const value = shape[j];
    if (value <= box.low[j] + room || value >= box.high[j] - room) return true;
  }
  return false;
}

// src/curve/logistic-search.ts
function createLogisticSearch(levels, asymmetric) {
  const { count: count2, lnX, y, weight, firstPositive } = levels;
  const size = asymmetric ? 3 : 2;
  const h = new Float64Array(count2);
  const k = new Float64Array(count2);
  const residual = new Float64Array(count2);
  const columns = [new Float64Array(count2), new Float64Array(count2)];
  if (asymmetric) columns.push(new Float64Array(count2));
  let totalWeight = 0;
  let meanY = 0;
  for (let i = 0; i < count2; i += 1) {
    totalWeight += weight[i];
    meanY += weight[i] * y[i];
  }
  meanY /= totalWeight;
  let basis = h;
  const line = new Float64Array(3);
  let current = new Float64Array(3);
  function fillShape(shape) {
    const b = Math.exp(shape[0]);
    const middle = shape[1];
    const g = asymmetric ? Math.exp(shape[2]) : 1;
    const offset = asymmetric ? middleOffset(g) : 0;
    if (firstPositive === 1) {
      h[0] = 1;
      k[0] = 0;
    }
    for (let i = firstPositive; i < count2; i += 1) {
      const z = b * (lnX[i] - middle) + offset;
      if (asymmetric) {
        const exponent = -g * softplus(z);
        h[i] = Math.exp(exponent);
        k[i] = -Math.expm1(exponent);
      } else {
        const ratio = Math.exp(z);
        const share3 = 1 / (1 + ratio);
        h[i] = share3;
        k[i] = ratio === Infinity ? 1 : ratio * share3;
      }
    }
  }
  function evaluate(shape) {
    current = shape;
    fillShape(shape);
    let sumH = 0;
    let sumK = 0;
    for (let i = 0; i < count2; i += 1) {
      sumH += weight[i] * h[i];
      sumK += weight[i] * k[i];
    }
    basis = sumH < sumK ? h : k;
    const meanBasis = Math.min(sumH, sumK) / totalWeight;
    let basisSquares = 0;
    let cross = 0;
    for (let i = 0; i < count2; i += 1) {
      const centred = basis[i] - meanBasis;
      basisSquares += weight[i] * centred * centred;
      cross += weight[i] * centred * (y[i] - meanY);
    }
    if (!(basisSquares > 0)) return Number.POSITIVE_INFINITY;
    const slope = cross / basisSquares;
    line[0] = meanBasis;
    line[1] = basisSquares;
    line[2] = slope;
    let sse = 0;
    for (let i = 0; i < count2; i += 1) {
      const left = y[i] - meanY - slope * (basis[i] - meanBasis);
      residual[i] = left;
      sse += weight[i] * left * left;
    }
    return sse;
  }
  function fillDerivatives() {
    const b = Math.exp(current[0]);
    const middle = current[1];
    const g = asymmetric ? Math.exp(current[2]) : 1;
    const offset = asymmetric ? middleOffset(g) : 0;
    const offsetDerivative = asymmetric ? -g / (1 + g) : 0;
    const slope = line[2];
    const scale = basis === h ? slope : -slope;
    const [byLnB, byMiddle, byLnG] = columns;
    for (let i = firstPositive; i < count2; i += 1) {
      const u = b * (lnX[i] - middle);
      const z = u + offset;
      const share3 = asymmetric ? 1 / (1 + Math.exp(-z)) : k[i];
      const byZ = -scale * g * h[i] * share3;
      byLnB[i] = byZ * u;
      byMiddle[i] = -byZ * b;
      if (byLnG !== void 0) byLnG[i] = byZ * offsetDerivative - scale * g * softplus(z) * h[i];
    }
  }
  function projectColumn(column) {
    const meanBasis = line[0];
    let mean2 = 0;
    for (let i = 0; i < count2; i += 1) mean2 += weight[i] * column[i];
    mean2 /= totalWeight;
    let cross = 0;
    for (let i = 0; i < count2; i += 1) {
      cross += weight[i] * (basis[i] - meanBasis) * (column[i] - mean2);
    }
    const along = cross / line[1];
    for (let i = 0; i < count2; i += 1) {
      column[i] = column[i] - mean2 - along * (basis[i] - meanBasis);
    }
  }
  function normalEquations(matrix, right) {
    for (const column of columns) column[0] = 0;
    fillDerivatives();
    for (let j = 0; j < size; j += 1) projectColumn(columns[j]);
    for (let j = 0; j < size; j += 1) {
      const column = columns[j];
      let pull = 0;
      for (let i = 0; i < count2; i += 1) {
        pull += weight[i] * column[i] * residual[i];
      }
      right[j] = pull;
      for (let other = 0; other <= j; other += 1) {
        const otherColumn = columns[other];
        let product = 0;
        for (let i = 0; i < count2; i += 1) {
          product += weight[i] * column[i] * otherColumn[i];
        }
        matrix[j * size + other] = product;
        matrix[other * size + j] = product;
      }
    }
  }
  function asymptotes() {
    const slope = line[2];
    const end = meanY - slope * line[0];
    return basis === h ? { a: end + slope, d: end } : { a: end, d: end + slope };
  }
  const scratch = {
    matrix: new Float64Array(size * size),
    factor: new Float64Array(size * size),
    right: new Float64Array(size),
    step: new Float64Array(size)
  };
  return { size, evaluate, normalEquations, scratch, asymptotes };
}
function middleOffset(g) {
  return Math.LN2 - Math.log1p(g);
}
function softplus(z) {
  return z > 36 ? z : Math.log1p(Math.exp(z));
}

// src/curve/start-grid.ts
var SLOPES = [0.18, 0.32, 0.58, 1.05, 1.9, 3.4, 6.1, 11];
var ASYMMETRY_EXPONENTS = [-4, -2, 0, 2, 4];
var HOPELESS = 10;
var MIDDLES = 16;
var BEYOND = 3;
function gridStarts(levels, asymmetric, limit) {
  const { count: count2, lnX, y, weight, firstPositive } = levels;
  const low = lnX[firstPositive] - BEYOND;
  const high = lnX[count2 - 1] + BEYOND;
  const exponents = asymmetric ? ASYMMETRY_EXPONENTS : [0];
  const stride = SLOPES.length * MIDDLES;
  const sse = new Float64Array(stride * exponents.length);
  const power = new Float64Array(count2);
  const centre2 = (low + high) / 2;
  const totals = weightedTotals(y, weight);
  for (let s = 0; s < SLOPES.length; s += 1) {
    const b = SLOPES[s];
    for (let i = firstPositive; i < count2; i += 1) power[i] = Math.exp(b * (lnX[i] - centre2));
    for (let e = 0; e < exponents.length; e += 1) {
      const exponent = exponents[e];
      const offset = exponent === 0 ? 0 : middleOffset(2 ** exponent);
      for (let m = 0; m < MIDDLES; m += 1) {
        const middle = low + (high - low) * m / (MIDDLES - 1);
        const factor = Math.exp(b * (centre2 - middle) + offset);
        sse[e * stride + s * MIDDLES + m] = gridCell(levels, power, factor, exponent, totals);
      }
    }
  }
  return localMinima(sse, exponents.length).sort((left, right) => sse[left] - sse[right]).slice(0, limit).map((cell) => {
    const e = Math.floor(cell / stride);
    const s = Math.floor(cell % stride / MIDDLES);
    const middle = low + (high - low) * (cell % MIDDLES) / (MIDDLES - 1);
    return Float64Array.of(Math.log(SLOPES[s]), middle, exponents[e] * Math.LN2);
  });
}
function weightedTotals(y, weight) {
  let total = 0;
  let sum2 = 0;
  for (let i = 0; i < y.length; i += 1) {
    total += weight[i];
    sum2 += weight[i] * y[i];
  }
  const meanY = sum2 / total;
  let squares = 0;
  for (let i = 0; i < y.length; i += 1) squares += weight[i] * (y[i] - meanY) ** 2;
  return { weight: total, meanY, squares };
}
function gridCell(levels, power, factor, exponent, totals) {
  const { count: count2, y, weight } = levels;
  let sum2 = 0;
  let squares = 0;
  let cross = 0;
  for (let i = 0; i < count2; i += 1) {
    let share3 = 1 / (1 + power[i] * factor);
    if (exponent > 0) for (let e = 0; e < exponent; e += 1) share3 *= share3;
    else for (let e = 0; e > exponent; e -= 1) share3 = Math.sqrt(share3);
    const weighted2 = weight[i] * share3;
    sum2 += weighted2;
    squares += weighted2 * share3;
    cross += weighted2 * (y[i] - totals.meanY);
  }
  const spread2 = squares - sum2 * sum2 / totals.weight;
  return spread2 > 1e-13 * squares ? totals.squares - cross * cross / spread2 : Number.POSITIVE_INFINITY;
}
function localMinima(sse, layers) {
  let lowest = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < sse.length; cell += 1) if (sse[cell] < lowest) lowest = sse[cell];
  const minima = [];
  for (let cell = 0; cell < sse.length; cell += 1) {
    if (!(sse[cell] <= HOPELESS * lowest) || sse[cell] === Number.POSITIVE_INFINITY) continue;
    const row = Math.floor(cell / MIDDLES);
    const e = Math.floor(row / SLOPES.length);
    if (isLocalMinimum(sse, layers, e, row % SLOPES.length, cell % MIDDLES)) minima.push(cell);
  }
  return minima;
}
function isLocalMinimum(sse, layers, e, s, m) {
  const cell = (e * SLOPES.length + s) * MIDDLES + m;
  const own = sse[cell];
  for (let de = Math.max(0, e - 1); de <= Math.min(layers - 1, e + 1); de += 1) {
    for (let ds = Math.max(0, s - 1); ds <= Math.min(SLOPES.length - 1, s + 1); ds += 1) {
      for (let dm = Math.max(0, m - 1); dm <= Math.min(MIDDLES - 1, m + 1); dm += 1) {
        const neighbour = (de * SLOPES.length + ds) * MIDDLES + dm;
        const value = sse[neighbour];
        if (value < own || value === own && neighbour < cell) return false;
      }
    }
  }
  return true;
}

// src/curve/fit-logistic.ts
var CONVERGED_STEP = 1e-7;
var SLOPE_BOX = [Math.log(0.02), Math.log(150)];
var MIDDLE_BEYOND = 30;
var ASYMMETRY_BOX = [-7, 7];
var STARTS = 4;
var STEP_SLOPE = Math.log(20);
var STEP_PROMISE = 2;
var SOUND_SHARE = 0.02;
var EXACT_SHARE = 1e-24;
var COMPARISON_EFFORT = { iterations: 30, step: 1e-5 };
function fitLogistic(levels, asymmetric, warmStart, effort) {
  const search = createLogisticSearch(levels, asymmetric);
  const box = shapeBox(levels);
  const starts = warmStart === void 0 ? coldStarts(levels, asymmetric, search) : [warmStart];
  let best;
  let lowest = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    const end = descend(search, start, box, effort);
    lowest = Math.min(lowest, end.sse);
    if (best === void 0 || isBetter(end, best, levels, search.size)) best = end;
  }
  if (best === void 0) best = descend(search, Float64Array.of(0, levels.lnX[levels.count - 1], 0), box);
  const infiniteIsBetter = isOptimum(best) && lowest < best.sse * (1 - 1e-6);
  return finish(levels, search, best, box, infiniteIsBetter);
}
function isBetter(end, best, levels, size) {
  if (isOptimum(end) !== isOptimum(best)) {
    const [optimum, other] = isOptimum(end) ? [end, best] : [best, end];
    const freedom = Math.max(levels.fittedPoints - size - 2, 1);
    const optimumWins = optimum.sse - other.sse <= (other.sse + levels.pureError) / freedom;
    return optimumWins === (optimum === end);
  }
  return end.sse < best.sse;
}
function isOptimum(end) {
  return !end.atWall && end.lastStep <= CONVERGED_STEP;
}
function finish(levels, search, end, box, infiniteIsBetter) {
  const sse = search.evaluate(end.shape);
  const { a, d } = search.asymptotes();
  const b = Math.exp(end.shape[0]);
  const g = search.size === 3 ? Math.exp(end.shape[2]) : 1;
  const offset = search.size === 3 ? middleOffset(g) : 0;
  const c = Math.exp(end.shape[1] - offset / b);
  const finite2 = [a, b, c, d, g, sse].every(Number.isFinite) && c > 0;
  const isExact = sse <= EXACT_SHARE * totalSquares(levels);
  const optimal = finite2 && isOptimum(end);
  const runaway = optimal && !isExact ? [] : runawayParameters(end.shape, search.size, box);
  const converged = optimal && runaway.length === 0;
  const verdict = converged ? "converged" : runaway.length > 0 || !finite2 ? "infinite" : "stalled";
  return { parameters: { a, b, c, d, g }, shape: end.shape, sse, verdict, runaway, infiniteIsBetter };
}
function runawayParameters(shape, size, box) {
  const names = ["b", "c", "g"];
  return names.slice(0, size).filter((_, index) => {
    const centre2 = (box.low[index] + box.high[index]) / 2;
    const half = (box.high[index] - box.low[index]) / 2;
    return Math.abs(shape[index] - centre2) > 0.5 * half;
  });
}
function coldStarts(levels, asymmetric, search) {
  const grid = gridStarts(levels, asymmetric, STARTS);
  const [first] = grid;
  const steps = first === void 0 ? [] : stepStarts(levels, search, search.evaluate(first));
  return asymmetric ? [...grid, ...steps, fitLogistic(levels, false).shape] : [...grid, ...steps];
}
function stepStarts(levels, search, bestOfGrid) {
  if (bestOfGrid < SOUND_SHARE * totalSquares(levels)) return [];
  const steps = Array.from(levels.lnX.subarray(levels.firstPositive), (lnX) => Float64Array.of(STEP_SLOPE, lnX, 0));
  return steps.filter((shape) => search.evaluate(shape) < STEP_PROMISE * bestOfGrid);
}
function totalSquares({ count: count2, y, weight }) {
  let total = 0;
  let mean2 = 0;
  for (let i = 0; i < count2; i += 1) {
    const before = total;
    total += weight[i];
    mean2 = (before * mean2 + weight[i] * y[i]) / total;
  }
  let squares = 0;
  for (let i = 0; i < count2; i += 1) squares += weight[i] * (y[i] - mean2) ** 2;
  return squares;
}
function shapeBox(levels) {
  const lowest = levels.lnX[levels.firstPositive];
  const highest = levels.lnX[levels.count - 1];
  return {
    low: [SLOPE_BOX[0], lowest - MIDDLE_BEYOND, ASYMMETRY_BOX[0]],
    high: [SLOPE_BOX[1], highest + MIDDLE_BEYOND, ASYMMETRY_BOX[1]]
  };
}

// src/curve/fit-line.ts
function fitLine2(levels) {
  const { count: count2, x, y, weight } = levels;
  let total = 0;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < count2; i += 1) {
    total += weight[i];
    meanX += weight[i] * x[i];
    meanY += weight[i] * y[i];
  }
  meanX /= total;
  meanY /= total;
  let squares = 0;
  let cross = 0;
  for (let i = 0; i < count2; i += 1) {
    const centred = x[i] - meanX;
    squares += weight[i] * centred * centred;
    cross += weight[i] * centred * (y[i] - meanY);
  }
  if (!(squares > 0 && squares < Number.POSITIVE_INFINITY)) return void 0;
  const b = cross / squares;
  const a = meanY - b * meanX;
  let sse = 0;
  for (let i = 0; i < count2; i += 1) {
    sse += weight[i] * (y[i] - meanY - b * (x[i] - meanX)) ** 2;
  }
  return { parameters: { a, b, c: 1, d: 0, g: 1 }, sse };
}

// src/curve/fit-model.ts
var NO_LINE = {
  parameters: { a: 0, b: 0, c: 1, d: 0, g: 1 },
  sse: Number.POSITIVE_INFINITY,
  verdict: "stalled",
  runaway: [],
  infiniteIsBetter: false
};
function fitModel(levels, model, warmStart, effort) {
  if (model !== "linear") return fitLogistic(levels, model === "5pl", warmStart, effort);
  const line = fitLine2(levels);
  if (line === void 0) return NO_LINE;
  return { ...line, verdict: "converged", runaway: [], infiniteIsBetter: false };
}

// src/curve/leave-one-out.ts
init_response_at();
var MOST_LEVELS = 48;
function leaveOneOut(curve, levels) {
  if (levels.count - 1 < curve.names.length || levels.count > MOST_LEVELS) return [];
  const start = shapeOf(curve);
  const fitted = levels.x.map((x) => responseAt(curve, x));
  const influences = [];
  let others = withoutFirst(levels);
  for (let left = 0; left < levels.count; left += 1) {
    if (left > 0) others = putBack(others, levels, left - 1);
    const fit = fitModel(others, curve.model, start, COMPARISON_EFFORT);
    influences.push(worstShift({ model: curve.model, parameters: fit.parameters }, levels, fitted, left));
  }
  return influences;
}
function shapeOf(curve) {
  const { b, c, g } = curve.parameters;
  return Float64Array.of(Math.log(b), Math.log(c) + middleOffset(g) / b, Math.log(g));
}
function worstShift(refitted, { count: count2, x, firstPositive }, fitted, left) {
  const leftOut = x[left];
  const lowest = left === firstPositive ? firstPositive + 1 : firstPositive;
  const highest = left === count2 - 1 ? count2 - 2 : count2 - 1;
  let worst = { x: leftOut, at: leftOut, shiftPercent: 0 };
  for (let level = lowest + 1; level < highest; level += 1) {
    if (level === left) continue;
    const at3 = x[level];
    const moved = concentrationAt(refitted, fitted[level]);
    if (moved === void 0) return { x: leftOut, at: at3, shiftPercent: null };
    const shiftPercent = 100 * (moved / at3 - 1);
    if (Math.abs(shiftPercent) > Math.abs(worst.shiftPercent ?? 0)) worst = { x: leftOut, at: at3, shiftPercent };
  }
  return worst;
}
function withoutFirst({
  count: count2,
  x,
  lnX,
  y,
  weight,
  wells,
  fittedPoints,
  pureError
}) {
  return {
    count: count2 - 1,
    x: x.slice(1),
    lnX: lnX.slice(1),
    y: y.slice(1),
    weight: weight.slice(1),
    wells: wells.slice(1),
    fittedPoints,
    pureError,
    firstPositive: 0
  };
}
function putBack(others, levels, level) {
  const { count: count2, x, lnX, y, weight, wells, fittedPoints, pureError } = others;
  x[level] = levels.x[level];
  lnX[level] = levels.lnX[level];
  y[level] = levels.y[level];
  weight[level] = levels.weight[level];
  wells[level] = levels.wells[level];
  return { count: count2, x, lnX, y, weight, wells, fittedPoints, pureError, firstPositive: levels.firstPositive };
}

// src/curve/model-comparison.ts
function compareModels(curve, levels) {
  if (curve.model === "linear") return null;
  const n = levels.fittedPoints;
  if (n - 6 - 1 < 1 || levels.count < 5 || curve.sse === 0) return null;
  const fitted5pl = curve.model === "5pl";
  const otherSse = fitted5pl ? fitLogistic(levels, false).sse + levels.pureError : fitLogistic(levels, true, shapeOf(curve), COMPARISON_EFFORT).sse + levels.pureError;
  const [sse4, sse5] = fitted5pl ? [otherSse, curve.sse] : [curve.sse, Math.min(otherSse, curve.sse)];
  return { aicc4pl: aicc(n, sse4, 5), aicc5pl: aicc(n, sse5, 6) };
}
function aicc(n, sse, k) {
  return n * Math.log(sse / n) + 2 * k + 2 * k * (k + 1) / (n - k - 1);
}

// src/statistics/grubbs.ts
init_moments();

// src/statistics/student-t.ts
function studentTUpperTail(t, df) {
  const square = t * t;
  const outside = incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square)).lower;
  return t >= 0 ? outside / 2 : 1 - outside / 2;
}
function studentTQuantile(p, df) {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies between 0 and 1, not ${p}`);
  if (!(df > 0)) throw new RangeError(`degrees of freedom are positive, not ${df}`);
  if (p === 0.5) return 0;
  const tail = p < 0.5 ? p : 1 - p;
  if (tail === 0) return p < 0.5 ? -Infinity : Infinity;
  const inside = 2 * Math.abs(p - 0.5);
  const logit = betaLogitQuantile({ lower: inside, upper: 2 * tail }, 0.5, df / 2);
  const size = Math.sqrt(df) * Math.exp(logit / 2);
  return p < 0.5 ? -size : size;
}

// src/statistics/grubbs.ts
function grubbsTest(values, alpha = 0.05) {
  const n = values.length;
  if (n < 3) return void 0;
  const centre2 = mean(values);
  const sd = sampleSd(values);
  if (!(sd > 0) || values.every((value) => value === values[0])) return void 0;
  const distances = values.map((value) => Math.abs(value - centre2));
  const largest2 = Math.max(...distances);
  const t = studentTQuantile(1 - alpha / (2 * n), n - 2);
  const criticalValue = (n - 1) / Math.sqrt(n) * Math.sqrt(t * t / (n - 2 + t * t));
  const statistic = largest2 / sd;
  return { statistic, criticalValue, index: distances.indexOf(largest2), isOutlier: statistic > criticalValue };
}

// src/curve/standard-outliers.ts
init_moments();
init_response_at();
var ALPHA = 0.05;
var FEWEST_FOR_GRUBBS = 3;
var NEAREST_OUTLIER = 1.9;
function replicateOutliers(points, alpha = ALPHA) {
  const { xs, of } = levelIndices(points);
  const counts = xs.map(() => 0);
  for (const level of of) counts[level] = counts[level] + 1;
  return counts.flatMap((count2, level) => {
    if (count2 < FEWEST_FOR_GRUBBS) return [];
    const wells = points.filter((_, index) => of[index] === level);
    const values = wells.map((well) => well.y);
    const test = grubbsTest(values, alpha);
    if (test === void 0 || !test.isOutlier) return [];
    const centre2 = mean(values);
    const farthest = wells.toSorted((left, right) => Math.abs(right.y - centre2) - Math.abs(left.y - centre2)).at(0);
    return farthest === void 0 ? [] : [{ point: farthest, test: "grubbs", statistic: test.statistic }];
  });
}
function residualOutliers(curve) {
  const df = curve.variance.degreesOfFreedom;
  if (df < 2) return [];
  return curve.points.flatMap((point) => {
    const fitted = responseAt(curve, point.x);
    const variance = wellVariance(curve.variance, point.x, fitted) - curveVariance(curve, point.x);
    const internal = (point.y - fitted) / Math.sqrt(variance);
    const rest = df - internal ** 2;
    if (!(variance > 0) || !(rest > 0)) return [];
    const statistic = internal * Math.sqrt((df - 1) / rest);
    if (Math.abs(statistic) < NEAREST_OUTLIER) return [];
    const pValue = 2 * studentTUpperTail(Math.abs(statistic), df - 1) * curve.points.length;
    return pValue < ALPHA ? [{ point, test: "studentised-residual", statistic }] : [];
  });
}

// src/curve/point-weights.ts
var WEIGHTING_SCHEMES = {
  none: { of: "nothing", theta: 0 },
  "1/y": { of: "observed", theta: 0.5 },
  "1/y2": { of: "observed", theta: 1 },
  "1/x": { of: "concentration", theta: 0.5 },
  "1/x2": { of: "concentration", theta: 1 },
  "1/f": { of: "fitted", theta: 0.5 },
  "1/f2": { of: "fitted", theta: 1 },
  estimated: { of: "fitted", theta: void 0 }
};
var FLOOR_SHARE = 0.1;
function responseFloor(levelMeans) {
  let smallest = Number.POSITIVE_INFINITY;
  let smallestMagnitude = Number.POSITIVE_INFINITY;
  for (const y of levelMeans) {
    if (y > 0) smallest = Math.min(smallest, y);
    if (y !== 0) smallestMagnitude = Math.min(smallestMagnitude, Math.abs(y));
  }
  if (Number.isFinite(smallest)) return FLOOR_SHARE * smallest;
  return Number.isFinite(smallestMagnitude) ? FLOOR_SHARE * smallestMagnitude : 1;
}
function powerWeight(value, theta, floor) {
  if (theta === 0) return 1;
  const size = Math.max(Math.abs(value), floor);
  if (theta === 1) return 1 / (size * size);
  return theta === 0.5 ? 1 / size : size ** (-2 * theta);
}
function observedWeights(points, scheme, floor, xMin) {
  const theta = scheme.theta ?? 0;
  return points.map((point) => {
    if (point.weight !== void 0) return point.weight;
    if (scheme.of === "concentration") return powerWeight(Math.max(point.x, xMin), theta, 0);
    if (scheme.of === "nothing") return 1;
    return powerWeight(point.y > 0 ? point.y : floor, theta, 0);
  });
}

// src/curve/replicate-levels.ts
function replicateLevels(points) {
  const { xs, of } = levelIndices(points);
  const sums = xs.map(() => ({ total: 0, wells: 0, squares: 0 }));
  points.forEach((point, index) => {
    const level = sums[of[index]];
    if (level === void 0) return;
    level.total += point.y;
    level.wells += 1;
  });
  points.forEach((point, index) => {
    const level = sums[of[index]];
    if (level !== void 0) level.squares += (point.y - level.total / level.wells) ** 2;
  });
  return sums.map(({ total, wells, squares }, level) => ({
    level,
    x: xs[level],
    mean: total / wells,
    squares,
    wells
  }));
}

// src/curve/variance-power.ts
var LOWEST = 0;
var HIGHEST = 1.5;
var MIN_LEVELS = 3;
var MIN_DEGREES_OF_FREEDOM = 4;
function estimateVariancePower(levels, floor) {
  const usable = levels.filter((level) => level.wells > 1);
  const logMeans = usable.map((level) => Math.log(Math.max(level.mean, floor)));
  const freedoms = usable.map((level) => level.wells - 1);
  const total = freedoms.reduce((sum2, df) => sum2 + df, 0);
  const centre2 = logMeans.reduce((sum2, value, i) => sum2 + freedoms[i] * value, 0) / total;
  const spread2 = logMeans.reduce((sum2, value, i) => sum2 + freedoms[i] * (value - centre2) ** 2, 0);
  const squares = usable.map((level) => level.squares);
  if (usable.length < MIN_LEVELS || total < MIN_DEGREES_OF_FREEDOM || !(spread2 > 1e-6)) return void 0;
  if (!squares.some((value) => value > 0)) return void 0;
  const score = (theta2) => {
    let sum2 = 0;
    let moment = 0;
    for (let i = 0; i < usable.length; i += 1) {
      const share3 = squares[i] * Math.exp(-2 * theta2 * (logMeans[i] - centre2));
      sum2 += share3;
      moment += share3 * (logMeans[i] - centre2);
    }
    return moment / sum2;
  };
  let low = LOWEST;
  let high = HIGHEST;
  if (score(low) <= 0) high = low;
  else if (score(high) >= 0) low = high;
  for (let halving = 0; halving < 50 && high > low; halving += 1) {
    const middle = (low + high) / 2;
    if (score(middle) > 0) low = middle;
    else high = middle;
  }
  const theta = (low + high) / 2;
  return { theta, standardError: 1 / Math.sqrt(2 * spread2), degreesOfFreedom: total, levels: usable.length };
}

// src/curve/weighting-support.ts
function weightingSupport(curve) {
  const levels = replicateLevels(curve.points);
  const power = estimateVariancePower(levels, responseFloor(levels.map((level) => level.mean)));
  if (power === void 0) return null;
  const assumedTheta = curve.variance.theta;
  const recommended = power.theta < 0.25 ? "none" : power.theta < 0.75 ? "1/f" : "1/f2";
  const isSupported = Math.abs(power.theta - assumedTheta) <= 2 * power.standardError;
  return { theta: power.theta, standardError: power.standardError, assumedTheta, isSupported, recommended };
}

// src/curve/diagnose-curve.ts
var LACK_OF_FIT_LEVEL = 0.01;
var DRIVING_SHIFT_PERCENT = 20;
var CLEAR_AICC_DIFFERENCE = 4;
function diagnoseCurve(curve) {
  const levels = poolLevels(curve.points, curve.weights, curve.fitOn);
  const diagnostics = {
    lackOfFit: lackOfFit2(curve),
    modelComparison: compareModels(curve, levels),
    weighting: weightingSupport(curve),
    influence: leaveOneOut(curve, levels),
    outliers: [...replicateOutliers(curve.points), ...residualOutliers(curve)]
  };
  return { value: diagnostics, findings: findingsOf(curve, diagnostics) };
}
function findingsOf(curve, diagnostics) {
  const findings = [];
  const lack = diagnostics.lackOfFit;
  if (lack !== null && lack.pValue < LACK_OF_FIT_LEVEL) {
    findings.push(raiseCurveFinding("CURVE_LACK_OF_FIT", { f: lack.f, pValue: lack.pValue }));
  }
  const gain = (diagnostics.modelComparison?.aicc4pl ?? 0) - (diagnostics.modelComparison?.aicc5pl ?? 0);
  if (curve.model === "4pl" && gain > CLEAR_AICC_DIFFERENCE) {
    findings.push(raiseCurveFinding("CURVE_5PL_PREFERRED", { gain }));
  }
  if (curve.model === "5pl" && gain < 0) findings.push(raiseCurveFinding("CURVE_4PL_SUFFICES", { gain: -gain }));
  const support = diagnostics.weighting;
  if (support !== null && !support.isSupported) {
    const { theta, standardError, assumedTheta, recommended } = support;
    const args = { weighting: curve.weighting, theta, standardError, assumedTheta, recommended };
    findings.push(raiseCurveFinding("CURVE_WEIGHTING_NOT_SUPPORTED", args));
  }
  const driving = diagnostics.influence.filter(({ shiftPercent }) => shiftPercent === null || Math.abs(shiftPercent) > DRIVING_SHIFT_PERCENT).toSorted((left, right) => weightOf(right) - weightOf(left)).at(0);
  if (driving !== void 0) {
    const wells = wellsOfPoints(curve.points.filter((point) => point.x === driving.x));
    findings.push(raiseCurveFinding("CURVE_DRIVEN_BY_ONE_STANDARD", { ...driving }, wells));
  }
  for (const { point, test, statistic } of diagnostics.outliers) {
    const code = test === "grubbs" ? "CURVE_REPLICATE_OUTLIER" : "CURVE_RESIDUAL_OUTLIER";
    findings.push(raiseCurveFinding(code, { x: point.x, y: point.y, statistic }, wellsOfPoints([point])));
  }
  return findings;
}
function weightOf({ shiftPercent }) {
  return shiftPercent === null ? Number.POSITIVE_INFINITY : Math.abs(shiftPercent);
}

// src/curve/fit-standards.ts
init_comparison();

// src/curve/assemble-curve.ts
init_response_at();

// src/curve/scaled-inverse.ts
var MAX_SWEEPS = 30;
function invertScaled(matrix) {
  const size = matrix.length;
  const scale = matrix.map((row, i) => Math.sqrt(row[i]));
  if (!scale.every((value) => value > 0 && Number.isFinite(value))) return void 0;
  const work = new Float64Array(size * size);
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    vectors[i * size + i] = 1;
    for (let j = 0; j < size; j += 1) {
      work[i * size + j] = matrix[i]?.[j] / (scale[i] * scale[j]);
    }
  }
  diagonalise(work, vectors, size);
  let smallest = Number.POSITIVE_INFINITY;
  let largest2 = 0;
  for (let i = 0; i < size; i += 1) {
    smallest = Math.min(smallest, work[i * size + i]);
    largest2 = Math.max(largest2, work[i * size + i]);
  }
  if (!(smallest > 1e-15 * largest2)) return void 0;
  const inverse = [];
  for (let i = 0; i < size; i += 1) {
    const row = [];
    for (let j = 0; j < size; j += 1) {
      if (j < i) {
        row.push(inverse[j]?.[i]);
        continue;
      }
      let sum2 = 0;
      for (let m = 0; m < size; m += 1) {
        sum2 += vectors[i * size + m] * vectors[j * size + m] / work[m * size + m];
      }
      row.push(sum2 / (scale[i] * scale[j]));
    }
    inverse.push(row);
  }
  return { inverse, conditionNumber: largest2 / smallest };
}
function diagonalise(matrix, vectors, size) {
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep += 1) {
    let offDiagonal = 0;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const pq = matrix[p * size + q];
        offDiagonal += pq * pq;
        if (Math.abs(pq) > 1e-300) rotate(matrix, vectors, size, p, q);
      }
    }
    if (offDiagonal < 1e-34) return;
  }
}
function rotate(matrix, vectors, size, p, q) {
  const pp = matrix[p * size + p];
  const qq = matrix[q * size + q];
  const pq = matrix[p * size + q];
  const theta = (qq - pp) / (2 * pq);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(t * t + 1);
  const sine = t * cosine;
  for (let k = 0; k < size; k += 1) {
    const kp = matrix[k * size + p];
    const kq = matrix[k * size + q];
    matrix[k * size + p] = cosine * kp - sine * kq;
    matrix[k * size + q] = sine * kp + cosine * kq;
  }
  for (let k = 0; k < size; k += 1) {
    const pk = matrix[p * size + k];
    const qk = matrix[q * size + k];
    matrix[p * size + k] = cosine * pk - sine * qk;
    matrix[q * size + k] = sine * pk + cosine * qk;
    const kp = vectors[k * size + p];
    const kq = vectors[k * size + q];
    vectors[k * size + p] = cosine * kp - sine * kq;
    vectors[k * size + q] = sine * kp + cosine * kq;
  }
}

// src/curve/assemble-curve.ts
function assembleCurve(pieces) {
  const { points, settings, fit, levels } = pieces;
  const { model, weighting, fitOn } = settings;
  const shape = { model, parameters: fit.parameters };
  const gradients = [];
  for (const x of levels.x) gradients.push(gradientAt(shape, x));
  const names = parameterNames(model);
  const inverse = invertScaled(weightedProducts(gradients, levels.weight, names.length));
  if (inverse === void 0) return void 0;
  const sse = fit.sse + levels.pureError;
  const degreesOfFreedom = levels.fittedPoints - names.length;
  const sigma2 = sse / degreesOfFreedom;
  const covariance = inverse.inverse.map((row) => row.map((value) => value * sigma2));
  const variance = varianceModel(pieces, sigma2, degreesOfFreedom);
  const numbers2 = [sse, variance.sigma2, variance.theta, inverse.conditionNumber];
  if (![numbers2, ...covariance].every((row) => row.every(Number.isFinite))) return void 0;
  const predictionCovariance = fitOn === "means" && levels.fittedPoints < points.length ? sandwich(inverse.inverse, gradients, levels, (x) => wellVariance(variance, x, responseAt(shape, x))) : covariance;
  return {
    model,
    weighting,
    fitOn,
    parameters: fit.parameters,
    names,
    standardErrors: Object.fromEntries(names.map((name, i) => [name, Math.sqrt(covariance[i]?.[i])])),
    covariance,
    predictionCovariance,
    sse,
    degreesOfFreedom,
    residualStandardError: Math.sqrt(sigma2),
    rSquared: rSquared(levels, fit.sse),
    conditionNumber: inverse.conditionNumber,
    variance,
    points,
    weights: pieces.weights,
    xMin: levels.x[levels.firstPositive],
    xMax: levels.x[levels.count - 1]
  };
}
function varianceModel(pieces, sigma2, degreesOfFreedom) {
  const { points, settings, levels, theta, floor, fit, weights } = pieces;
  const scheme = WEIGHTING_SCHEMES[settings.weighting];
  const byConcentration = scheme.of === "concentration";
  const lowest = byConcentration ? levels.x[levels.firstPositive] : floor;
  const model = {
    sigma2,
    theta,
    degreesOfFreedom,
    of: byConcentration ? "concentration" : "response",
    floor: lowest
  };
  const shape = { model: settings.model, parameters: fit.parameters };
  if (points.length > 0 && points.every((point) => point.weight !== void 0)) {
    return explicitVariance(model, points, shape);
  }
  if (settings.fitOn === "wells" || levels.fittedPoints === points.length) return model;
  const freedom = points.length - parameterNames(settings.model).length;
  let total = 0;
  for (let index = 0; index < points.length; index += 1) {
    const { x, y } = points[index];
    total += weights[index] * (y - responseAt(shape, x)) ** 2;
  }
  return { sigma2: total / freedom, theta, degreesOfFreedom: freedom, of: model.of, floor: lowest };
}
function explicitVariance(model, points, shape) {
  const logWeights = points.map((point) => Math.log(point.weight));
  const candidates = [points.map((point) => point.y), points.map((point) => responseAt(shape, point.x))].map(
    (responses) => regressLog(responses, logWeights)
  );
  const best = candidates.filter((line) => line !== void 0).sort((left, right) => left.residual - right.residual).at(0);
  if (best === void 0) return { ...model, theta: 0 };
  const theta = -best.slope / 2;
  return { ...model, of: "response", theta, sigma2: model.sigma2 * Math.exp(-best.intercept), floor: best.smallest };
}
function regressLog(responses, logWeights) {
  if (!responses.every((y) => y > 0)) return void 0;
  const logs = responses.map(Math.log);
  const n = logs.length;
  const meanX = logs.reduce((sum2, value) => sum2 + value, 0) / n;
  const meanY = logWeights.reduce((sum2, value) => sum2 + value, 0) / n;
  const squares = logs.reduce((sum2, value) => sum2 + (value - meanX) ** 2, 0);
  const cross = logs.reduce((sum2, value, i) => sum2 + (value - meanX) * (logWeights[i] - meanY), 0);
  const slope = squares > 0 ? cross / squares : 0;
  const intercept = meanY - slope * meanX;
  const residual = logs.reduce((sum2, value, i) => {
    return sum2 + (logWeights[i] - intercept - slope * value) ** 2;
  }, 0);
  return { slope, intercept, residual, smallest: 0.1 * Math.min(...responses) };
}
function weightedProducts(gradients, weight, size) {
  const products = Array.from({ length: size }, () => new Array(size).fill(0));
  for (let level = 0; level < gradients.length; level += 1) {
    const gradient = gradients[level];
    for (let i = 0; i < size; i += 1) {
      const row = products[i];
      const scaled = weight[level] * gradient[i];
      for (let j = 0; j < size; j += 1) row[j] = row[j] + scaled * gradient[j];
    }
  }
  return products;
}
function sandwich(bread, gradients, levels, varianceOfWell) {
  const filling = weightedProducts(
    gradients,
    levels.weight.map(
      (weight, i) => weight ** 2 * varianceOfWell(levels.x[i]) / levels.wells[i]
    ),
    bread.length
  );
  return multiply(multiply(bread, filling), bread);
}
function multiply(left, right) {
  const size = left.length;
  const product = [];
  for (const row of left) {
    const out = [];
    for (let j = 0; j < size; j += 1) {
      let sum2 = 0;
      for (let k = 0; k < size; k += 1) sum2 += row[k] * right[k][j];
      out.push(sum2);
    }
    product.push(out);
  }
  return product;
}
function rSquared(levels, levelSse) {
  const { count: count2, y, weight, pureError } = levels;
  let total = 0;
  let mean2 = 0;
  for (let i = 0; i < count2; i += 1) {
    total += weight[i];
    mean2 += weight[i] * y[i];
  }
  mean2 /= total;
  let squares = pureError;
  for (let i = 0; i < count2; i += 1) squares += weight[i] * (y[i] - mean2) ** 2;
  return squares > 0 ? 1 - (levelSse + pureError) / squares : 0;
}

// src/curve/fitted-weights.ts
init_response_at();
var MAX_ROUNDS = 60;
var SETTLED = 1e-11;
function settleFittedWeights(start, settings, theta, floor, replicates) {
  const perLevel = settings.fitOn === "means" ? start.wells.map(() => 1) : start.wells;
  let power = theta === void 0 ? estimateVariancePower(replicates, floor) : void 0;
  let current = theta ?? power?.theta ?? 0;
  let levels = weighted(start, start.y, perLevel, current, floor);
  let fit = fitModel(levels, settings.model);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const fitted = levels.x.map((x) => responseAt({ model: settings.model, parameters: fit.parameters }, x));
    if (fit.verdict !== "converged" || !fitted.every(Number.isFinite)) break;
    if (theta === void 0) {
      power = estimateVariancePower(
        replicates.map((level) => ({ ...level, mean: fitted[level.level] })),
        floor
      );
      current = power?.theta ?? 0;
    }
    const next = weighted(start, fitted, perLevel, current, floor);
    const change = largestRelativeChange(levels.weight, next.weight);
    levels = next;
    const refit = fitModel(levels, settings.model, fit.shape);
    fit = refit.verdict === "converged" ? refit : fitModel(levels, settings.model);
    if (change < SETTLED) return { fit, levels, theta: current, power, settled: true };
  }
  return { fit, levels, theta: current, power, settled: false };
}
function weighted(levels, responses, perLevel, theta, floor) {
  const weight = responses.map((y, i) => perLevel[i] * powerWeight(Math.max(y, floor), theta, floor));
  return reweighted(levels, weight);
}
function largestRelativeChange(before, after2) {
  let change = 0;
  for (let i = 0; i < before.length; i += 1) {
    change = Math.max(change, Math.abs(after2[i] / before[i] - 1));
  }
  return change;
}

// src/curve/judge-curve.ts
init_response_at();
var LARGEST_CONDITION_NUMBER = 1e5;
var SIGNIFICANCE = 0.05;
var CERTAIN_F = 250;
var REVERSAL_SE = 3;
var REVERSAL_SHARE = 0.02;
function judgeCurve2(curve) {
  const findings = [];
  const levels = replicateLevels(curve.points);
  const parameters = parameterNames(curve.model).length;
  const recommended = parameters + 1;
  if (levels.length < recommended) {
    findings.push(raiseCurveFinding("CURVE_FEW_LEVELS", { levels: levels.length, recommended, model: curve.model }));
  }
  const middle = halfResponseConcentration(curve);
  if (middle !== void 0 && middle > curve.xMax) {
    findings.push(raiseCurveFinding("CURVE_PLATEAU_NOT_REACHED", { middle, top: curve.xMax }));
  }
  if (curve.conditionNumber > LARGEST_CONDITION_NUMBER && curve.model !== "linear") {
    findings.push(raiseCurveFinding("CURVE_ILL_CONDITIONED", { conditionNumber: curve.conditionNumber }));
  }
  const pValue = slopePValue(curve, parameters);
  if (pValue >= SIGNIFICANCE) findings.push(raiseCurveFinding("CURVE_SLOPE_NOT_SIGNIFICANT", { pValue }));
  const reversals = reversedLevels(curve, levels);
  if (reversals.length > 0) findings.push(raiseCurveFinding("CURVE_NOT_MONOTONE", { concentrations: reversals }));
  const floored = flooredWells(curve);
  if (floored > 0) {
    findings.push(raiseCurveFinding("CURVE_WEIGHT_FLOORED", { wells: floored, weighting: curve.weighting }));
  }
  return findings;
}
function halfResponseConcentration(curve) {
  if (curve.model === "linear") return void 0;
  return concentrationAt(curve, (curve.parameters.a + curve.parameters.d) / 2) ?? Number.POSITIVE_INFINITY;
}
function slopePValue(curve, parameters) {
  if (curve.sse === 0) return 0;
  const explained = curve.rSquared / (1 - curve.rSquared) * curve.sse;
  const f = explained / (parameters - 1) / (curve.sse / curve.degreesOfFreedom);
  if (f > CERTAIN_F) return 0;
  return Number.isFinite(f) ? fUpperTail(f, parameters - 1, curve.degreesOfFreedom) : 0;
}
function reversedLevels(curve, levels) {
  const xs = levels.map((level) => level.x);
  const freedom = levels.reduce((sum2, level) => sum2 + level.wells - 1, 0);
  const direction2 = Math.sign(responseAt(curve, curve.xMax) - responseAt(curve, xs[0]));
  const means = levels.map((level) => level.mean);
  const span = Math.max(...means) - Math.min(...means);
  const { floor, theta } = curve.variance;
  const scales = means.map((mean2) => (Math.max(Math.abs(mean2), floor) ** theta || 1) ** 2);
  const pooled = levels.reduce((sum2, level, i) => sum2 + level.squares / scales[i], 0) / Math.max(freedom, 1);
  return xs.filter((_, i) => {
    const [before, here] = [levels[i - 1], levels[i]];
    if (before === void 0 || here === void 0) return false;
    const reversal = direction2 * (before.mean - here.mean);
    if (reversal <= 0) return false;
    const variance = pooled * (scales[i - 1] / before.wells + scales[i] / here.wells);
    const scatter = freedom >= 4 ? REVERSAL_SE * Math.sqrt(variance) : REVERSAL_SHARE * span;
    return reversal > Math.max(scatter, 1e-12 * span);
  });
}
function flooredWells(curve) {
  const scheme = WEIGHTING_SCHEMES[curve.weighting];
  if (scheme.of !== "observed" && scheme.of !== "fitted") return 0;
  const isFloored = (y) => scheme.of === "observed" ? y <= 0 : y < curve.variance.floor;
  return curve.points.filter(
    (point) => point.weight === void 0 && isFloored(scheme.of === "observed" ? point.y : responseAt(curve, point.x))
  ).length;
}

// src/curve/fit-curve.ts
init_response_at();
function fitCurve(points, settings) {
  checkPoints(points);
  const unweighted = poolLevels(
    points,
    points.map(() => 1),
    settings.fitOn
  );
  const refusal = refuseBeforeFit(points, unweighted, settings);
  if (refusal !== void 0) return notFitted(refusal, null);
  const weighted2 = fitWeighted(points, unweighted, settings);
  if (weighted2.kind === "refused") return notFitted(weighted2.finding, null);
  const { fit, levels, theta, floor, weights, settled } = weighted2;
  const reachedSse = fit.sse + levels.pureError;
  if (fit.verdict !== "converged") return notFitted(whyNotDetermined(fit, settings), finiteOrNull(reachedSse));
  if (!settled)
    return notFitted(raiseCurveFinding("CURVE_WEIGHTS_NOT_SETTLED", { weighting: settings.weighting }), null);
  const curve = assembleCurve({ points, settings, fit, levels, theta, floor, weights });
  if (curve === void 0) {
    const finding = raiseCurveFinding("CURVE_NOT_DETERMINED", { model: settings.model });
    return notFitted(finding, finiteOrNull(reachedSse));
  }
  const findings = judgeCurve2(curve);
  if (fit.infiniteIsBetter) findings.push(raiseCurveFinding("CURVE_INFINITE_ALTERNATIVE", { model: settings.model }));
  return { value: { kind: "fitted", curve }, findings };
}
function fitWeighted(points, unweighted, settings) {
  const scheme = WEIGHTING_SCHEMES[settings.weighting];
  const floor = scheme.of === "nothing" ? 0 : responseFloor(unweighted.y);
  const xMin = unweighted.x[unweighted.firstPositive];
  const ofMeans = scheme.of === "observed" && settings.fitOn === "means";
  const isIterated = scheme.of === "fitted" && !points.every((point) => point.weight !== void 0);
  if (!isIterated) {
    const weights2 = observedWeights(ofMeans ? pointsAtMeans(points, unweighted) : points, scheme, floor, xMin);
    const isPlain = weights2.every((weight) => weight === 1);
    const levels2 = isPlain ? unweighted : poolLevels(points, weights2, settings.fitOn);
    const fit = fitModel(levels2, settings.model);
    return { kind: "weighted", fit, levels: levels2, theta: scheme.theta ?? 0, floor, weights: weights2, settled: true };
  }
  const replicates = replicateLevels(points);
  const result = settleFittedWeights(unweighted, settings, scheme.theta, floor, replicates);
  if (scheme.theta === void 0 && result.power === void 0) {
    return { kind: "refused", finding: raiseCurveFinding("CURVE_NO_REPLICATES", {}) };
  }
  const curve = { model: settings.model, parameters: result.fit.parameters };
  const weights = points.map((point) => powerWeight(Math.max(responseAt(curve, point.x), floor), result.theta, floor));
  const levels = poolLevels(points, weights, settings.fitOn);
  return { kind: "weighted", fit: result.fit, levels, theta: result.theta, floor, weights, settled: result.settled };
}
function pointsAtMeans(points, levels) {
  const { of } = levelIndices(points);
  return points.map((point, index) => ({ ...point, y: levels.y[of[index]] }));
}
function refuseBeforeFit(points, { count: count2, fittedPoints, firstPositive }, { model }) {
  const needed = parameterNames(model).length;
  if (count2 < needed || count2 - firstPositive < Math.min(needed - 1, 2)) {
    return raiseCurveFinding("CURVE_TOO_FEW_LEVELS", { levels: count2, needed, model });
  }
  if (fittedPoints <= needed) {
    return raiseCurveFinding("CURVE_TOO_FEW_POINTS", { points: fittedPoints, needed: needed + 1, model });
  }
  const first = points[0]?.y;
  if (points.every((point) => point.y === first)) return raiseCurveFinding("CURVE_FLAT", { levels: count2 });
  return void 0;
}
function whyNotDetermined(fit, settings) {
  if (fit.verdict === "infinite") {
    return raiseCurveFinding("CURVE_OPTIMUM_AT_INFINITY", { model: settings.model, parameters: fit.runaway });
  }
  return raiseCurveFinding("CURVE_NOT_DETERMINED", { model: settings.model });
}
function notFitted(finding, reachedSse) {
  return {
    value: { kind: "not-fitted", because: finding.message, code: finding.code, reachedSse },
    findings: [finding]
  };
}
function finiteOrNull(value) {
  return Number.isFinite(value) ? value : null;
}
function checkPoints(points) {
  for (const { x, y, weight = 1 } of points) {
    if (!Number.isFinite(x) || x < 0) throw new Error(`a nominal concentration is a number from 0 up, not ${x}`);
    if (!Number.isFinite(y)) throw new Error(`a response is a number, not ${y}`);
    if (!Number.isFinite(weight) || weight <= 0) throw new Error(`a weight is a number above 0, not ${weight}`);
  }
}

// src/curve/fit-standards.ts
init_response_at();
var LARGEST_SHARE = 0.25;
function fitStandards(points, settings) {
  const rule = settings.maskOutliers;
  if (rule === void 0) return fitCurve(points, settings);
  const most = Math.floor(LARGEST_SHARE * points.length);
  const masked2 = [];
  let kept = points;
  let fit;
  for (; ; ) {
    fit = rule.rule === "grubbs" && masked2.length < most ? notYetFitted : fitCurve(kept, settings);
    const next = masked2.length < most ? nextOutlier(kept, fit.value, rule) : void 0;
    if (next === void 0) break;
    masked2.push(next.finding);
    kept = kept.filter((point) => point !== next.point);
  }
  if (fit === notYetFitted) fit = fitCurve(kept, settings);
  return { value: fit.value, findings: [...masked2, ...fit.findings] };
}
var notYetFitted = {
  value: { kind: "not-fitted", because: "", code: "", reachedSse: null },
  findings: []
};
function nextOutlier(points, fit, rule) {
  if (rule.rule === "grubbs") {
    const [outlier] = replicateOutliers(points, rule.limit);
    if (outlier === void 0) return void 0;
    const { point, statistic } = outlier;
    return { point, finding: maskedFinding(point, "Grubbs statistic", statistic, `level ${rule.limit}`) };
  }
  return fit.kind === "fitted" ? worstRecovery(points, fit.curve, rule.limit) : void 0;
}
function worstRecovery(points, curve, limitPercent) {
  let worst;
  for (const point of points) {
    const hasReplicate = points.some((other) => other !== point && other.x === point.x);
    if (point.x === 0 || !hasReplicate) continue;
    const found2 = concentrationAt(curve, point.y);
    const deviation2 = found2 === void 0 ? Number.POSITIVE_INFINITY : 100 * Math.abs(found2 / point.x - 1);
    if (isAtMost(deviation2, limitPercent)) continue;
    if (worst === void 0 || deviation2 > worst.deviation) worst = { point, deviation: deviation2 };
  }
  if (worst === void 0) return void 0;
  const recovery = concentrationAt(curve, worst.point.y);
  const found = recovery === void 0 ? null : 100 * recovery / worst.point.x;
  const finding = maskedFinding(worst.point, "recovery, percent", found, `within ${limitPercent} % of 100`);
  return { point: worst.point, finding };
}
function maskedFinding(point, what, found, limit) {
  return raiseCurveFinding(
    "CURVE_STANDARD_MASKED",
    { x: point.x, y: point.y, what, found, limit },
    wellsOfPoints([point])
  );
}

// src/run/calibrate-plate.ts
init_response_at();
init_input_error();

// src/quantify/working-range.ts
init_response_at();
init_number_text();
init_moments();

// src/quantify/precision-profile.ts
init_response_at();

// src/curve/confidence-band.ts
init_response_at();
function createBand(curve, quantile) {
  const { a, b, c, d, g } = curve.parameters;
  const { variance } = curve;
  const isLine = curve.model === "linear";
  const isFivePl = curve.model === "5pl";
  const q = flatten(curve.predictionCovariance);
  const lnC = Math.log(c);
  const here = new Float64Array(3);
  function moveTo(lnX) {
    if (isLine) {
      moveOnLine(Math.exp(lnX));
      return;
    }
    const u = lnX - lnC;
    const ratio = Math.exp(b * u);
    const share3 = 1 / (1 + ratio);
    const log1p = g === 1 ? 0 : Math.log1p(ratio);
    const h = g === 1 ? share3 : Math.exp(-g * log1p);
    const k = g === 1 ? ratio * share3 : -Math.expm1(-g * log1p);
    const bend = (d - a) * g * h * ratio * share3;
    const byB = bend * u;
    const byC = -bend * b / c;
    let curveVariance2 = h * (h * at(q, 0) + byB * at(q, 1) + byC * at(q, 2) + k * at(q, 3)) + byB * (byB * at(q, 6) + byC * at(q, 7) + k * at(q, 8)) + byC * (byC * at(q, 12) + k * at(q, 13)) + k * k * at(q, 18);
    if (isFivePl) {
      const byG = (d - a) * h * log1p;
      curveVariance2 += byG * (h * at(q, 4) + byB * at(q, 9) + byC * at(q, 14) + k * at(q, 19) + byG * at(q, 24));
    }
    here[0] = h < k ? d + (a - d) * h : a + (d - a) * k;
    here[1] = bend * b;
    here[2] = Math.max(curveVariance2, 0);
  }
  function moveOnLine(x) {
    here[0] = a + b * x;
    here[1] = b * x;
    here[2] = Math.max(at(q, 0) + x * (at(q, 1) + x * at(q, 6)), 0);
  }
  function standardError(level, lnX, replicates) {
    const own = variance.theta === 0 ? variance.sigma2 : wellVariance(variance, Math.exp(lnX), level);
    return Math.sqrt(own / replicates + at(here, 2));
  }
  return {
    quantile,
    distance: (y, lnX, replicates) => {
      moveTo(lnX);
      return Math.abs(y - at(here, 0)) / (quantile * standardError(at(here, 0), lnX, replicates)) - 1;
    },
    standardErrorOfLn: (y, lnX, replicates) => {
      moveTo(lnX);
      return standardError(y, lnX, replicates) / Math.abs(at(here, 1));
    }
  };
}
function flatten(covariance) {
  const flat2 = new Float64Array(25);
  for (let i = 0; i < covariance.length; i += 1) {
    for (let j = i; j < covariance.length; j += 1) {
      flat2[i * 5 + j] = covariance[i]?.[j] * (i === j ? 1 : 2);
    }
  }
  return flat2;
}
function at(values, index) {
  return values[index];
}

// src/quantify/prediction-band.ts
init_response_at();
var QUANTILES = /* @__PURE__ */ new Map();
function t95(curve) {
  const df = curve.variance.degreesOfFreedom;
  let quantile = QUANTILES.get(df);
  if (quantile === void 0) {
    quantile = studentTQuantile(0.975, df);
    QUANTILES.set(df, quantile);
  }
  return quantile;
}
function predictionVariance(curve, x, replicates) {
  return wellVariance(curve.variance, x, responseAt(curve, x)) / replicates + curveVariance(curve, x);
}
function inverseStandardError(curve, x, y, replicates) {
  const standardError = x * bandOf(curve).standardErrorOfLn(y, Math.log(x), replicates);
  return Number.isFinite(standardError) ? standardError : void 0;
}
var BANDS = /* @__PURE__ */ new WeakMap();
function bandOf(curve) {
  let band = BANDS.get(curve);
  if (band === void 0) {
    band = createBand(curve, t95(curve));
    BANDS.set(curve, band);
  }
  return band;
}
var FARTHEST = 14;
var TOLERANCE = 1e-6;
var WIDEN = 1.25;
var MOST_WIDENINGS = 3;
function invertBand(band, x, y, replicates, standardErrorOfLn) {
  const centre2 = Math.log(x);
  const outsideness = (lnShift) => band.distance(y, centre2 + lnShift, replicates);
  const reach = Math.min(Math.max(band.quantile * standardErrorOfLn, 1e-9), 3);
  const low = edge(outsideness, -reach);
  const high = edge(outsideness, reach);
  return [low === void 0 ? 0 : x * Math.exp(low), high === void 0 ? null : x * Math.exp(high)];
}
function edge(outsideness, reach) {
  let inside = 0;
  let insideValue = -1;
  let outside = reach;
  let outsideValue = outsideness(outside);
  let isRising = outsideValue < 0 && outsideValue > outsideness(0.6 * reach);
  for (let widen = 0; widen < MOST_WIDENINGS && isRising && outsideValue < 0; widen += 1) {
    inside = outside;
    insideValue = outsideValue;
    outside *= WIDEN;
    outsideValue = outsideness(outside);
    isRising = outsideValue > insideValue;
  }
  if (!(outsideValue >= 0)) {
    outside = 0;
    let stride = reach / 8;
    do {
      inside = outside;
      insideValue = outside === 0 ? -1 : outsideValue;
      outside += stride;
      if (Math.abs(outside) > FARTHEST) return void 0;
      outsideValue = outsideness(outside);
      if (Math.abs(outside) > Math.abs(reach)) stride *= 1.25;
    } while (!(outsideValue >= 0));
  }
  let stayed;
  for (let step = 0; step < 60 && Math.abs(outside - inside) > TOLERANCE; step += 1) {
    const next = inside - insideValue * (outside - inside) / (outsideValue - insideValue);
    const value = outsideness(next);
    if (Math.abs(value) < TOLERANCE || Number.isNaN(value)) return next;
    if (value < 0) {
      inside = next;
      insideValue = value;
      if (stayed === "outside") outsideValue /= 2;
      stayed = "outside";
    } else {
      outside = next;
      outsideValue = value;
      if (stayed === "inside") insideValue /= 2;
      stayed = "inside";
    }
  }
  return outside;
}

// src/quantify/precision-profile.ts
var POINTS_PER_RANGE = 61;
function concentrationCvAt(curve, x, replicates) {
  const se = inverseStandardError(curve, x, responseAt(curve, x), replicates);
  return se === void 0 ? null : 100 * se / x;
}
function precisionProfile(curve, replicates, points = POINTS_PER_RANGE, low = curve.xMin, high = curve.xMax) {
  const ratio = high / low;
  return Array.from({ length: points }, (_, step) => {
    const x = step === points - 1 ? high : low * ratio ** (step / (points - 1));
    return { x, cvPercent: concentrationCvAt(curve, x, replicates) };
  });
}
function rangeWithinCv(curve, replicates, limitPercent, low, high) {
  const profile = precisionProfile(curve, replicates, POINTS_PER_RANGE, low, high);
  const cvOf = (point) => point?.cvPercent ?? Number.POSITIVE_INFINITY;
  let best = 0;
  profile.forEach((point, index) => {
    if (cvOf(point) < cvOf(profile[best])) best = index;
  });
  if (!(cvOf(profile[best]) <= limitPercent)) return void 0;
  let first = best;
  while (first > 0 && cvOf(profile[first - 1]) <= limitPercent) first -= 1;
  let last = best;
  while (last < profile.length - 1 && cvOf(profile[last + 1]) <= limitPercent) last += 1;
  const at3 = (index) => profile[index].x;
  const isWithin2 = (x) => (concentrationCvAt(curve, x, replicates) ?? Number.POSITIVE_INFINITY) <= limitPercent;
  return {
    low: first === 0 ? low : bisect(at3(first), at3(first - 1), isWithin2),
    high: last === profile.length - 1 ? high : bisect(at3(last), at3(last + 1), isWithin2)
  };
}
function bisect(inside, outside, isWithin2) {
  let within = inside;
  let beyond3 = outside;
  while (Math.abs(Math.log(beyond3 / within)) > 1e-6) {
    const middle = Math.sqrt(within * beyond3);
    if (isWithin2(middle)) within = middle;
    else beyond3 = middle;
  }
  return within;
}

// src/quantify/working-range.ts
var DEFAULT_REPLICATES = 2;
var BLANK_SDS = 3;
function workingRange(curve, settings, input) {
  const replicates = input.replicates ?? DEFAULT_REPLICATES;
  const quantification = quantificationLimits(curve, settings, input.acceptedLevels, replicates);
  const detection = detectionLimit(curve, input.blankResponses);
  const minimum = minimumDetectable(curve, replicates);
  return {
    lloq: quantification.lloq.value,
    uloq: quantification.uloq.value,
    lod: detection.value,
    minimumDetectable: minimum.value,
    methods: {
      lloq: quantification.lloq.method,
      uloq: quantification.uloq.method,
      lod: detection.method,
      minimumDetectable: minimum.method
    }
  };
}
function quantificationLimits(curve, settings, acceptedLevels, replicates) {
  const accepted = acceptedLevels.filter((x) => x > 0);
  let lloq = { value: null, method: "no standard was accepted" };
  let uloq = lloq;
  if (accepted.length > 0) {
    const low = Math.min(...accepted);
    const high = Math.max(...accepted);
    const limit = settings.precisionProfileCvPercent;
    if (limit === void 0) {
      lloq = { value: low, method: "lowest accepted standard" };
      uloq = { value: high, method: "highest accepted standard" };
    } else {
      const range = rangeWithinCv(curve, replicates, limit, low, high);
      const rule = `precision profile, CV ${toText(limit)} %, ${replicates} ${replicates === 1 ? "well" : "wells"}`;
      lloq = { value: range?.low ?? null, method: range === void 0 ? `${rule}: nowhere reached` : rule };
      uloq = { value: range?.high ?? null, method: lloq.method };
    }
  }
  const fixed = "fixed by the assay";
  return {
    lloq: settings.lloq === void 0 ? lloq : { value: settings.lloq, method: fixed },
    uloq: settings.uloq === void 0 ? uloq : { value: settings.uloq, method: fixed }
  };
}
function detectionLimit(curve, blankResponses2) {
  const zeros = curve.points.filter((point) => point.x === 0).map((point) => point.y);
  const blanks = blankResponses2.length >= 2 ? blankResponses2 : zeros;
  const whose = blanks === zeros ? "zero standard" : "blank";
  if (blanks.length < 2) return { value: null, method: "fewer than two blank or zero-standard wells" };
  const response = mean(blanks) + direction(curve) * BLANK_SDS * sampleSd(blanks);
  const x = concentrationAt(curve, response);
  const method = `mean of ${blanks.length} ${whose} wells ${direction(curve) > 0 ? "+" : "-"} ${BLANK_SDS} SD`;
  if (x === void 0 || !(x > 0)) return { value: null, method: `${method}: not on the curve` };
  return { value: x, method };
}
function minimumDetectable(curve, replicates) {
  const edge2 = direction(curve) * t95(curve) * Math.sqrt(predictionVariance(curve, 0, replicates));
  const x = concentrationAt(curve, responseAt(curve, 0) + edge2);
  const method = `95 % prediction limit of a zero sample, ${replicates} ${replicates === 1 ? "well" : "wells"}`;
  if (x === void 0 || !(x > 0)) return { value: null, method: `${method}: not on the curve` };
  return { value: x, method };
}
function direction(curve) {
  const { a, b, d } = curve.parameters;
  const rise = curve.model === "linear" ? b : d - a;
  return rise >= 0 ? 1 : -1;
}

// src/run/plate-standards.ts
init_input_error();
init_unit();

// src/run/run-findings.ts
init_number_text();
var RUN_FINDINGS = defineFindings({
  LAYOUT_ASSAY_OVERRIDDEN: {
    severity: "note",
    message: ({ named: named2, used }) => `the layout names the assay "${named2}"; the command line's "${used}" was used`,
    meaning: "The command line and the layout name different assays; the command line has the last word.",
    action: "Correct the layout, or leave out --assay.",
    source: "design: settings are overridden by the command line"
  },
  ADA_CURVE_NOT_FITTED: {
    severity: "warning",
    message: ({ because }) => `no antibody standard curve: ${because}`,
    meaning: "The antibody standards do not determine a curve: no concentrations are given. The calls do not need them.",
    action: "Check the standards in the layout and on the plate.",
    source: 'design: "not fitted" is an answer'
  },
  STANDARD_DILUTED: {
    severity: "note",
    message: ({ factor }) => `standards carry a dilution of ${toText(factor)}: their concentrations were divided by it`,
    meaning: "A concentration in the layout is that of the material before its dilution; the curve is fitted to what is in the well.",
    action: "If the standards state what is in the well, leave their dilution empty.",
    source: 'design: one meaning of "concentration" for every role'
  },
  ADA_CONCENTRATION_WITHOUT_DILUTION: {
    severity: "note",
    message: ({ samples }) => `${samples} samples state no dilution: their antibody concentrations are not given`,
    meaning: "The plate has antibody standards, but a concentration in the sample needs its dilution. The calls do not.",
    action: 'Add a column "dilution" to the layout, or "dilution:" to the assay, if concentrations are wanted.',
    source: "design: nothing that changes a result is assumed"
  },
  PLATE_REJECTED: {
    severity: "error",
    message: ({ plate, codes }) => `${plate} is rejected (${codes}): its samples' results are withheld`,
    meaning: "The plate failed its acceptance criteria. Its results are shown as withheld and are not interpreted.",
    action: "Find the cause and repeat the plate.",
    source: "ICH M10, 4.3.2: results of a run that fails its criteria are not reported"
  }
});

// src/run/plate-standards.ts
function plateStandards(plate, assay) {
  const groups = plate.groups.filter((group) => group.role === "standard");
  const [first] = groups;
  if (first === void 0) return void 0;
  const unit = unitOf(first, assay);
  const standards = groups.map((group) => ({ group, nominal: inWell(group, unit, assay) })).sort((left, right) => left.nominal - right.nominal);
  const diluted = groups.find((group) => group.dilution !== void 0 && group.dilution !== 1);
  const findings = diluted === void 0 ? [] : [RUN_FINDINGS.raise("STANDARD_DILUTED", { factor: diluted.dilution ?? 1 })];
  return { unit, standards, findings };
}
function calibrationPoints(standards) {
  const points = [];
  for (const { group, nominal } of standards) {
    for (const { content, response } of group.used) {
      if (response !== void 0) points.push({ x: nominal, y: response, label: content.well });
    }
  }
  return points;
}
function unitOf(group, assay) {
  const unit = group.unit ?? assay.standards.unit;
  if (unit !== void 0) return unit;
  throw new InputError("input", {
    code: "MISSING_UNIT",
    message: `the concentration of ${group.role} "${group.name}" has no unit`,
    hint: 'write it in the header of the layout, "concentration (ng/mL)", in a column "unit", or as "standards: { unit: ng/mL }" in the assay',
    at: placeOf(group)
  });
}
function inWell(group, unit, assay) {
  const own = unitOf(group, assay);
  if (!isConvertible(own, unit)) {
    throw new InputError("input", {
      code: "UNIT_MISMATCH",
      message: `standard "${group.name}" is in ${own}, others are in ${unit}`,
      hint: "arbitrary units (AU/mL) never convert; state all standards in one unit",
      at: placeOf(group)
    });
  }
  return convertUnit(group.concentration ?? 0, own, unit) / (group.dilution ?? 1);
}
function placeOf(group) {
  const [first] = group.wells;
  return first === void 0 ? {} : { ...first.content.at, well: first.content.well };
}

// src/run/sample-findings.ts
function withoutRejection(findings) {
  return findings.map((finding) => finding.severity === "error" ? { ...finding, severity: "warning" } : finding);
}
function ofSample(findings, sample, wells) {
  return findings.map((finding) => ({
    ...finding,
    message: `${sample}: ${finding.message}`,
    wells: finding.wells.length > 0 ? finding.wells : wells,
    args: { sample, ...finding.args }
  }));
}

// src/run/sample-groups.ts
function samplesOfPlate(plate) {
  const bySample = /* @__PURE__ */ new Map();
  for (const group of plate.groups) {
    if (group.role !== "sample") continue;
    let sample = bySample.get(group.name);
    if (sample === void 0) {
      sample = { sampleId: group.name, unspiked: [], spiked: [] };
      bySample.set(group.name, sample);
    }
    (group.spiked ? sample.spiked : sample.unspiked).push(group);
  }
  const samples = [...bySample.values()];
  for (const { unspiked } of samples) {
    if (unspiked.length > 1) unspiked.sort((left, right) => (left.dilution ?? 1) - (right.dilution ?? 1));
  }
  return samples;
}
function responsesOf(group) {
  const responses = [];
  for (const { response } of group.used) if (response !== void 0) responses.push(response);
  return responses;
}
function responsesOfRole(plate, role) {
  return plate.groups.filter((group) => group.role === role && !group.spiked).flatMap(responsesOf);
}
function wellsOf2(groups) {
  const wells = [];
  for (const group of groups) for (const { content } of group.wells) wells.push(content.well);
  return wells;
}
function lostWellsText(group) {
  const lost = group.wells.filter((well) => !group.used.includes(well));
  return lost.map((well) => `${lossOf(well)} (${well.content.well})`).join(", ");
}
function isOverflow(well) {
  return well.reading.kind === "overflow" && well.leftOut === void 0;
}
function lossOf(well) {
  if (well.leftOut !== void 0) return `left out: ${well.leftOut}`;
  return well.reading.kind === "measured" ? "no response" : well.reading.kind;
}

// src/run/calibrate-plate.ts
function calibratePlate(plate, assay, criteria) {
  const settings = assay.curve;
  if (settings === null) return void 0;
  const optional = assay.analyte.kind === "ada" && assay.cutPoint?.kind !== "concentration";
  const stated3 = plateStandards(plate, assay);
  if (stated3 === void 0) {
    if (optional) return void 0;
    throw noStandards(assay);
  }
  const { unit } = stated3;
  const described = (findings) => {
    const all = [...stated3.findings, ...findings];
    return optional ? withoutRejection(all) : all;
  };
  let dropped = /* @__PURE__ */ new Set();
  for (; ; ) {
    const used = stated3.standards.filter(({ nominal }) => !dropped.has(nominal));
    const fit = fitStandards(calibrationPoints(used), settings);
    if (fit.value.kind === "not-fitted") {
      const standards2 = stated3.standards.map((standard) => calibratedStandard(standard, void 0, dropped));
      const { because } = fit.value;
      const remark = optional ? [RUN_FINDINGS.raise("ADA_CURVE_NOT_FITTED", { because })] : [];
      const findings = described([...fit.findings, ...remark]);
      return {
        optional,
        because,
        unit,
        settings,
        standards: standards2,
        curve: void 0,
        range: void 0,
        diagnostics: void 0,
        findings
      };
    }
    const { curve } = fit.value;
    const standards = stated3.standards.map((standard) => calibratedStandard(standard, curve, dropped));
    const plan = planRefit(standardsToJudge(standards, settings, unit), criteria);
    if (plan.kind === "keep") {
      const accepted = standards.filter((standard) => !standard.dropped && standard.nominal > 0).map(({ nominal }) => nominal);
      const diagnosed = diagnoseCurve(curve);
      const range = workingRange(curve, settings, {
        acceptedLevels: accepted,
        blankResponses: blankResponses(plate, standards),
        ...assay.replicates.expected === void 0 ? {} : { replicates: assay.replicates.expected }
      });
      return {
        optional,
        because: "",
        unit,
        settings,
        standards,
        curve,
        range,
        diagnostics: diagnosed.value,
        findings: described([...fit.findings, ...diagnosed.findings])
      };
    }
    dropped = /* @__PURE__ */ new Set([...dropped, ...plan.drop.map(({ nominal }) => nominal)]);
  }
}
function standardsToJudge(standards, settings, unit) {
  return standards.map(({ group, nominal, backCalculated, dropped }) => ({
    name: group.name,
    nominal,
    unit,
    wells: wellsOf2([group]),
    cvPercent: group.cvPercent ?? null,
    backCalculated,
    usedInFit: group.used.length > 0,
    anchor: nominal === 0 || nominal < (settings.lloq ?? 0) || nominal > (settings.uloq ?? Number.POSITIVE_INFINITY),
    droppedInRefit: dropped
  }));
}
function calibratedStandard(standard, curve, dropped) {
  const { group, nominal } = standard;
  const found = curve === void 0 || group.meanResponse === void 0 ? void 0 : concentrationAt(curve, group.meanResponse);
  const backCalculated = found === void 0 || found < 0 ? null : found;
  const recoveryPercent = backCalculated === null || nominal === 0 ? null : 100 * backCalculated / nominal;
  return { group, nominal, backCalculated, recoveryPercent, dropped: dropped.has(nominal) };
}
function blankResponses(plate, standards) {
  const zero = standards.filter(({ nominal }) => nominal === 0).map(({ group }) => group);
  const groups = zero.length > 0 ? zero : plate.groups.filter((group) => group.role === "blank");
  return groups.flatMap(responsesOf);
}
function noStandards(assay) {
  return new InputError("input", {
    code: "NO_STANDARDS",
    message: `the layout marks no well as a standard, and the assay "${assay.id}" reads its results from a standard curve`,
    hint: 'give the standards the role "standard" and their concentrations, with the unit in the header: "concentration (ng/mL)"'
  });
}

// src/ada/call-sample.ts
init_comparison();
init_number_text();
init_unit();
init_moments();

// src/ada/grade-call.ts
init_comparison();
init_unit();
function gradeCall(call, highCutoff) {
  if (call.kind !== "positive" || highCutoff === void 0) return call;
  const grade = gradeBy(call, highCutoff);
  return grade === void 0 ? call : { ...call, grade };
}
function gradeBy(call, highCutoff) {
  switch (highCutoff.kind) {
    case "index":
      return call.index === null ? void 0 : lowOrHigh(call.index, highCutoff.value);
    case "titre":
      return call.titre === null ? void 0 : gradeByTitre(call.titre, highCutoff.value);
    case "concentration":
      return call.concentration === null ? void 0 : gradeByConcentration(call.concentration, highCutoff.value, highCutoff.unit);
  }
}
function gradeByTitre(titre, limit) {
  switch (titre.kind) {
    case "titre":
      return lowOrHigh(titre.endpoint, limit);
    case "at-least":
      return isAtLeast(titre.maximum, limit) ? "high" : void 0;
    case "below-minimum":
      return isAtLeast(limit, titre.minimum) ? "low" : void 0;
    case "not-reportable":
      return void 0;
  }
}
function gradeByConcentration(concentration, limit, unit) {
  if (concentration.kind === "not-reportable" || !isConvertible(unit, concentration.unit)) return void 0;
  const inItsUnit = convertUnit(limit, unit, concentration.unit);
  switch (concentration.kind) {
    case "quantified":
      return lowOrHigh(concentration.value, inItsUnit);
    case "above-range":
      return isAtLeast(concentration.uloq, inItsUnit) ? "high" : void 0;
    case "below-range":
      return isAtLeast(inItsUnit, concentration.lloq) ? "low" : void 0;
  }
}
function lowOrHigh(value, limit) {
  return isAtLeast(value, limit) ? "high" : "low";
}

// src/ada/call-sample.ts
function callSample(input) {
  const { sample, responses, cutPoint, concentration } = input;
  const wells = input.wells ?? [];
  const centre2 = responses.length === 0 ? void 0 : mean(responses);
  const control = cutPoint?.negativeControl ?? null;
  const reading = readAgainst(cutPoint, centre2, concentration);
  const callOf2 = (kind, rawCall2, because2) => {
    const call = {
      signalToNoise: centre2 !== void 0 && control !== null && control > 0 ? centre2 / control : null,
      index: reading.kind === "read" ? reading.index : null,
      concentration: concentration ?? null,
      titre: null,
      confirmation: null,
      kind
    };
    if (rawCall2 !== void 0) call.rawCall = rawCall2;
    if (because2 !== void 0) call.because = because2;
    return call;
  };
  if (reading.kind === "unread") {
    return { value: callOf2("not-reportable", void 0, reading.because), findings: [] };
  }
  const { rawCall } = reading;
  const findings = [];
  const reasons2 = [];
  const limitPercent = input.replicates.maxCvPercent;
  const cv = limitPercent === void 0 ? void 0 : replicateCv(input);
  const disagree = cv !== void 0 && limitPercent !== void 0 && !isAtMost(cv, limitPercent);
  if (disagree) {
    reasons2.push(`repeat: replicate CV ${toPercentText(cv)} exceeds ${toPercentText(limitPercent)}`);
    const args = { sample, cvPercent: cv, limitPercent, rawCall };
    findings.push(adaFindings.raise("ADA_REPLICATES_DISAGREE", args, wells));
  }
  if (reading.because !== void 0) {
    reasons2.push(reading.because);
    const args = { sample, because: reading.because };
    if (!disagree) findings.push(adaFindings.raise("ADA_CONCENTRATION_UNDECIDED", args, wells));
  }
  const straddle = describeStraddle(input);
  if (straddle !== void 0) {
    reasons2.push("replicates lie on both sides of the cut point");
    findings.push(adaFindings.raise("ADA_REPLICATES_STRADDLE", { sample, ...straddle, rawCall }, wells));
  }
  const because = reasons2.length === 0 ? void 0 : reasons2.join("; ");
  if (disagree) return { value: callOf2("not-reportable", rawCall, because), findings };
  return { value: gradeCall(callOf2(rawCall, void 0, because), input.highCutoff), findings };
}
function readAgainst(cutPoint, centre2, concentration) {
  if (cutPoint === void 0) return { kind: "unread", because: "the plate has no cut point" };
  if (centre2 === void 0) return { kind: "unread", because: "no usable well" };
  const { threshold, greyZone } = cutPoint;
  if (threshold.on === "response") {
    const index = centre2 / threshold.value;
    return { kind: "read", index, rawCall: compare(centre2, threshold.value, greyZone) };
  }
  if (concentration === void 0) return { kind: "unread", because: "no concentration from the standard curve" };
  if (concentration.kind === "not-reportable") return { kind: "unread", because: concentration.because };
  if (!isConvertible(threshold.unit, concentration.unit)) {
    const because = `a concentration in ${concentration.unit} cannot be compared with a cut point in ${threshold.unit}`;
    return { kind: "unread", because };
  }
  const limit = convertUnit(threshold.value, threshold.unit, concentration.unit);
  return readConcentration(concentration, limit, greyZone);
}
function readConcentration(concentration, limit, greyZone) {
  const words = `the cut point of ${toText(limit)} ${concentration.unit}`;
  switch (concentration.kind) {
    case "quantified":
      return {
        kind: "read",
        index: concentration.value / limit,
        rawCall: compare(concentration.value, limit, greyZone)
      };
    case "below-range": {
      const { lloq } = concentration;
      if (isAtMost(lloq, limit * (greyZone?.low ?? 1))) return { kind: "read", index: null, rawCall: "negative" };
      const because = `below ${toText(lloq)} ${concentration.unit} does not say on which side of ${words} it lies`;
      return { kind: "read", index: null, rawCall: "indeterminate", because };
    }
    case "above-range": {
      const { uloq } = concentration;
      if (isAtLeast(uloq, limit * (greyZone?.high ?? 1))) return { kind: "read", index: null, rawCall: "positive" };
      const because = `above ${toText(uloq)} ${concentration.unit} does not say on which side of ${words} it lies`;
      return { kind: "read", index: null, rawCall: "indeterminate", because };
    }
  }
}
function compare(value, cutPoint, greyZone) {
  if (greyZone !== null && isWithin(value / cutPoint, greyZone.low, greyZone.high)) return "indeterminate";
  return isAtLeast(value, cutPoint) ? "positive" : "negative";
}
function describeStraddle({
  responses,
  cutPoint
}) {
  if (cutPoint?.threshold.on !== "response") return void 0;
  const limit = cutPoint.threshold.value;
  let atOrAbove = 0;
  for (const response of responses) if (isAtLeast(response, limit)) atOrAbove += 1;
  const below2 = responses.length - atOrAbove;
  return atOrAbove === 0 || below2 === 0 ? void 0 : { below: below2, atOrAbove };
}
function replicateCv({ responses, concentration, replicates }) {
  if (replicates.cvOn !== "concentration") return cvPercent(responses);
  return concentration?.kind === "quantified" ? concentration.cvPercent ?? void 0 : void 0;
}

// src/ada/confirm-sample.ts
init_comparison();
init_number_text();
init_moments();
function measureInhibition(unspiked, spiked) {
  if (!(unspiked > 0)) return void 0;
  return { percent: 100 * (1 - spiked / unspiked), log10Ratio: spiked > 0 ? Math.log10(unspiked / spiked) : void 0 };
}
function confirmSample(input) {
  const { sample, unspiked, spiked, cutPointPercent } = input;
  const missing = (because) => ({
    value: void 0,
    findings: [adaFindings.raise("ADA_CONFIRMATION_MISSING", { sample, because })]
  });
  if (cutPointPercent === void 0) return missing("the assay states no confirmatory cut point");
  if (unspiked.length === 0) return missing("no usable unspiked well");
  if (spiked.length === 0) return missing("no usable spiked well");
  const spread2 = [...excessSpread(input, "unspiked"), ...excessSpread(input, "spiked")];
  if (spread2.length > 0) return { value: void 0, findings: spread2 };
  const inhibition = measureInhibition(mean(unspiked), mean(spiked));
  if (inhibition === void 0) return missing("the unspiked signal is zero or negative");
  const percentInhibition = inhibition.percent;
  const confirmed = isAtLeast(percentInhibition, cutPointPercent);
  return { value: { percentInhibition, cutPointPercent, confirmed }, findings: [] };
}
function applyConfirmation(sample, call, confirmation) {
  if (call.kind !== "positive" || confirmation.confirmed) return { value: { ...call, confirmation }, findings: [] };
  const { percentInhibition, cutPointPercent } = confirmation;
  const { grade: _, ...ungraded } = call;
  const because = `screened positive, not confirmed: inhibition ${toPercentText(percentInhibition)}, cut point ${toPercentText(cutPointPercent)}`;
  return {
    value: { ...ungraded, kind: "negative", rawCall: "positive", confirmation, because },
    findings: [adaFindings.raise("ADA_NOT_CONFIRMED", { sample, percentInhibition, cutPointPercent })]
  };
}
function excessSpread(input, arm) {
  const cv = cvPercent(input[arm]);
  const limitPercent = input.maxCvPercent;
  if (cv === void 0 || limitPercent === void 0 || isAtMost(cv, limitPercent)) return [];
  return [adaFindings.raise("ADA_CONFIRMATION_CV", { sample: input.sample, arm, cvPercent: cv, limitPercent })];
}

// src/ada/titrate-sample.ts
init_comparison();
init_moments();
var TITRE_CONVENTION = "endpoint: last total dilution (MRD included) at or above the cut point; interpolated log-log to the next dilution";
var HOOK_FRACTION = 0.9;
function titrateSample({ sample, points, cutPoint }) {
  const because = whyNoSeries(points);
  if (because !== void 0) {
    const titration2 = { titre: { kind: "not-reportable", because }, ...UNREAD };
    return { value: titration2, findings: [adaFindings.raise("ADA_TITRE_SERIES", { sample, because })] };
  }
  const steps = readSteps(points, cutPoint);
  const last = steps.findLastIndex((step) => step.isPositive);
  const lowest = steps[0];
  const later = steps.slice(1).reduce((peak, step) => step.signal > peak.signal ? step : peak);
  const isHookSuspected = lowest.signal < HOOK_FRACTION * later.signal;
  const endpoint = steps[last];
  const next = steps[last + 1];
  const isContiguous = steps.every((step, index) => step.isPositive === index <= last);
  const interpolated = endpoint === void 0 || next === void 0 ? null : interpolate(endpoint, next, cutPoint);
  const titration = {
    titre: readTitre(lowest, endpoint, next, interpolated),
    firstNegativeDilution: endpoint === void 0 ? null : next?.dilution ?? null,
    interpolated,
    isContiguous,
    isHookSuspected,
    isProzone: endpoint !== void 0 && !lowest.isPositive
  };
  return {
    value: titration,
    findings: [...orderFindings(sample, points), ...describeTitration(sample, titration, lowest, later)]
  };
}
function applyTitration(call, titration, highCutoff) {
  const { titre } = titration;
  const isPositive = titre.kind === "titre" || titre.kind === "at-least";
  if (!isPositive || call.kind === "positive" || call.kind === "not-reportable") {
    return gradeCall({ ...call, titre }, highCutoff);
  }
  if (!titration.isProzone) return { ...call, titre };
  const because = "prozone: negative at the lowest dilution, positive when diluted further";
  return gradeCall({ ...call, kind: "positive", rawCall: call.kind, titre, because }, highCutoff);
}
var UNREAD = {
  firstNegativeDilution: null,
  interpolated: null,
  isContiguous: true,
  isHookSuspected: false,
  isProzone: false
};
function whyNoSeries(points) {
  const wrong = points.find(({ dilution }) => !(Number.isFinite(dilution) && dilution > 0));
  if (wrong !== void 0) return `dilution ${wrong.dilution} is not a positive factor`;
  const empty = points.find(({ responses }) => responses.length === 0);
  if (empty !== void 0) return `dilution ${empty.dilution} has no usable well`;
  const dilutions = new Set(points.map(({ dilution }) => dilution));
  if (dilutions.size < 2)
    return `the series names ${dilutions.size} dilution${dilutions.size === 1 ? "" : "s"}, at least 2 needed`;
  return void 0;
}
function orderFindings(sample, points) {
  const dilutions = points.map(({ dilution }) => dilution);
  const inOrder = dilutions.every((dilution, index) => index === 0 || dilution >= dilutions[index - 1]);
  return inOrder ? [] : [adaFindings.raise("ADA_TITRE_UNORDERED", { sample, dilutions })];
}
function readSteps(points, cutPoint) {
  const byDilution = /* @__PURE__ */ new Map();
  for (const { dilution, responses } of points) {
    byDilution.set(dilution, [...byDilution.get(dilution) ?? [], ...responses]);
  }
  return [...byDilution].toSorted(([left], [right]) => left - right).map(([dilution, responses]) => {
    const signal = mean(responses);
    return { dilution, signal, isPositive: isAtLeast(signal, cutPoint) };
  });
}
function readTitre(lowest, endpoint, next, interpolated) {
  if (endpoint === void 0) return { kind: "below-minimum", minimum: lowest.dilution };
  if (next === void 0) return { kind: "at-least", maximum: endpoint.dilution };
  return {
    kind: "titre",
    endpoint: endpoint.dilution,
    interpolated: interpolated?.logLog ?? null,
    convention: TITRE_CONVENTION
  };
}
function interpolate(last, next, cutPoint) {
  const linearPart = (last.signal - cutPoint) / (last.signal - next.signal);
  const logDilution = last.dilution * (next.dilution / last.dilution) ** linearPart;
  const linear = last.dilution + linearPart * (next.dilution - last.dilution);
  if (!(next.signal > 0 && cutPoint > 0)) return { logLog: void 0, logDilution, linear };
  const logPart = Math.log(last.signal / cutPoint) / Math.log(last.signal / next.signal);
  return { logLog: last.dilution * (next.dilution / last.dilution) ** logPart, logDilution, linear };
}
function describeTitration(sample, titration, lowest, later) {
  const { titre } = titration;
  const findings = [];
  if (titre.kind === "below-minimum") {
    findings.push(adaFindings.raise("ADA_TITRE_BELOW_MRD", { sample, minimum: titre.minimum }));
  }
  if (titre.kind === "at-least")
    findings.push(adaFindings.raise("ADA_TITRE_AT_LEAST", { sample, maximum: titre.maximum }));
  if (titration.isProzone) {
    findings.push(adaFindings.raise("ADA_PROZONE", { sample, neat: lowest.dilution }));
  } else if (titration.isHookSuspected) {
    const dropPercent = 100 * (1 - lowest.signal / later.signal);
    findings.push(adaFindings.raise("ADA_HOOK_SUSPECTED", { sample, dropPercent, dilution: later.dilution }));
  }
  if (!titration.isContiguous && !titration.isProzone && titre.kind !== "not-reportable") {
    const endpoint = titre.kind === "titre" ? titre.endpoint : titre.kind === "at-least" ? titre.maximum : titre.minimum;
    findings.push(adaFindings.raise("ADA_TITRE_NON_MONOTONE", { sample, endpoint }));
  }
  return findings;
}

// src/run/quantify-group.ts
init_input_error();
init_unit();

// src/quantify/quantify-sample.ts
init_response_at();
init_comparison();
init_unit();
init_moments();

// src/quantify/predict-inverse.ts
init_response_at();
function uncertaintyAt(curve, x, y, replicates) {
  if (x === 0) return { se: null, ci95: null };
  const band = bandOf(curve);
  const relative3 = band.standardErrorOfLn(y, Math.log(x), replicates);
  if (relative3 === 0) return { se: 0, ci95: [x, x] };
  if (!Number.isFinite(relative3)) return { se: null, ci95: null };
  return { se: x * relative3, ci95: invertBand(band, x, y, replicates, relative3) };
}
function sideOf(curve, y) {
  const { a, b, d } = curve.parameters;
  const rises = curve.model === "linear" ? b > 0 : d > a;
  if (curve.model === "linear") return "below-curve";
  return rises === y < a || y === a ? "below-curve" : "above-curve";
}

// src/quantify/quantify-findings.ts
init_number_text();
var outsideAsymptotes = {
  severity: "note",
  message: ({ response, side }) => `response ${toText(response)} lies outside the curve's asymptotes, ${side === "below" ? "beyond the zero end" : "beyond the top end"}`,
  meaning: "No concentration on this curve gives such a response; the result is beyond the range, by how much is unknown.",
  action: "Above the curve: dilute and repeat. Below it: report as below the range.",
  source: 'design; SoftMax Pro prints "Range?" in this case'
};
var extrapolated = {
  severity: "warning",
  message: ({ x, low, high }) => `${toText(x)} in the well is extrapolated: the range is ${toText(low)} to ${toText(high)} (range rule "asymptotes")`,
  meaning: "The assay asks for a number wherever the curve gives one, as SoftMax Pro does; here no standard supports it.",
  action: 'Repeat at another dilution, or set "range: standards" in the assay.',
  source: "design; vendor convention on request"
};
var straddlesLimit = {
  severity: "note",
  message: ({ limit, side }) => `the replicate wells lie on both sides of the ${side} limit (${toText(limit)} in the well)`,
  meaning: "The mean decides on which side the result falls, but a single well would have decided otherwise.",
  action: "Repeat, or measure at a dilution nearer the middle of the curve.",
  source: "design"
};
var openInterval = {
  severity: "note",
  message: ({ x }) => `the curve is too flat at ${toText(x)} in the well to give the result an upper 95 % limit`,
  meaning: "The prediction band holds the response however high the concentration goes.",
  action: "Repeat at a higher dilution.",
  source: "design: inversion of the prediction band"
};
var notLinear = {
  severity: "warning",
  message: ({ sample, dilution, percent, limitPercent }) => `${sample}: at 1:${toText(dilution)} the corrected result is ${toText(percent, 3)} % of that of the other dilutions (allowed within ${toText(limitPercent)} %)`,
  meaning: "A sample diluted further should give the same concentration once the dilution is multiplied back.",
  action: "Check the dilution steps; look for a matrix effect or a hook.",
  source: "CLSI EP34; ICH M10 (2022), 4.2.4.4 dilution linearity (within 20 %)"
};
var notParallel = {
  severity: "warning",
  message: ({ sample, cvPercent: cvPercent2, limitPercent }) => `${sample}: the results of its dilutions have a CV of ${toText(cvPercent2, 3)} % (limit ${toText(limitPercent)} %): not parallel to the standard curve`,
  meaning: "The sample does not dilute as the standard does, so its result depends on the dilution that was chosen.",
  action: "Report with care; find out what differs between the standard and the sample (matrix, binding, target).",
  source: "ICH M10 (2022), 7.1 parallelism: CV of a dilution series not above 30 %"
};
var hook = {
  severity: "warning",
  message: ({ sample, dilution, higher }) => `${sample}: reads lower at 1:${toText(dilution)} than its result at 1:${toText(higher)} foretells: hook (prozone) effect`,
  meaning: "At very high concentrations capture and detection are both saturated and the response falls again.",
  action: "This dilution and all below it were left out of the result. Check that the higher dilutions agree with each other.",
  source: "ICH M10 (2022), 4.2.4.4 hook effect"
};
var { definitions: QUANTIFY_FINDINGS, raise: raiseQuantifyFinding } = defineFindings({
  RESULT_OUTSIDE_ASYMPTOTES: outsideAsymptotes,
  RESULT_EXTRAPOLATED: extrapolated,
  RESULT_STRADDLES_LIMIT: straddlesLimit,
  RESULT_INTERVAL_OPEN: openInterval,
  DILUTIONS_NOT_LINEAR: notLinear,
  DILUTIONS_NOT_PARALLEL: notParallel,
  DILUTIONS_HOOK: hook
});

// src/quantify/quantify-sample.ts
function quantifySample(input) {
  const { responses, curve, range, rangeRule } = input;
  if (responses.length === 0) {
    return { value: { kind: "not-reportable", because: "no well of this sample could be measured" }, findings: [] };
  }
  const lloq = range.lloq ?? (rangeRule === "asymptotes" ? curve.xMin : null);
  const uloq = range.uloq ?? (rangeRule === "asymptotes" ? curve.xMax : null);
  if (lloq === null || uloq === null) {
    return { value: { kind: "not-reportable", because: "the curve has no accepted range" }, findings: [] };
  }
  const concentrations = responses.map((well) => concentrationAt(curve, well));
  const findings = straddlingFindings(input, concentrations, lloq, uloq);
  const response = mean(responses);
  const x = concentrationAt(curve, response);
  if (x === void 0 || x < 0) {
    const side = sideOf(curve, response) === "below-curve" ? "below" : "above";
    findings.push(raiseQuantifyFinding("RESULT_OUTSIDE_ASYMPTOTES", { response, side }));
    return { value: side === "below" ? belowRange(input, lloq) : aboveRange(input, uloq), findings };
  }
  const isWithin2 = isAtLeast(x / lloq, 1) && isAtMost(x / uloq, 1);
  if (!isWithin2 && rangeRule === "standards") {
    return { value: x < lloq ? belowRange(input, lloq) : aboveRange(input, uloq), findings };
  }
  if (!isWithin2) findings.push(raiseQuantifyFinding("RESULT_EXTRAPOLATED", { x, low: lloq, high: uloq }));
  const { se, ci95 } = uncertaintyAt(curve, x, response, responses.length);
  const [low, high] = ci95 ?? [null, null];
  if (low !== null && high === null) findings.push(raiseQuantifyFinding("RESULT_INTERVAL_OPEN", { x }));
  const value = {
    kind: "quantified",
    value: inSample(input, x),
    unit: input.reportUnit,
    ci95: low === null || high === null ? null : [inSample(input, low), inSample(input, high)],
    cvPercent: concentrationCv(concentrations),
    seLog: se === null ? null : se / x,
    dilution: input.dilution
  };
  return { value, findings };
}
function inSample(input, x) {
  return convertUnit(x * input.dilution, input.unit, input.reportUnit);
}
function belowRange(input, lloq) {
  return { kind: "below-range", lloq: inSample(input, lloq), unit: input.reportUnit, dilution: input.dilution };
}
function aboveRange(input, uloq) {
  return { kind: "above-range", uloq: inSample(input, uloq), unit: input.reportUnit, dilution: input.dilution };
}
function concentrationCv(concentrations) {
  return concentrations.every((x) => x !== void 0) ? cvPercent(concentrations) ?? null : null;
}
function straddlingFindings({ responses, curve }, concentrations, lloq, uloq) {
  let below2 = 0;
  let above = 0;
  for (let well = 0; well < responses.length; well += 1) {
    const x = concentrations[well];
    if (x === void 0 ? isBeyondZero(curve, responses[well]) : !isAtLeast(x / lloq, 1)) below2 += 1;
    else if (x === void 0 || !isAtMost(x / uloq, 1)) above += 1;
  }
  const findings = [];
  const wells = responses.length;
  if (below2 > 0 && below2 < wells)
    findings.push(raiseQuantifyFinding("RESULT_STRADDLES_LIMIT", { limit: lloq, side: "lower" }));
  if (above > 0 && above < wells)
    findings.push(raiseQuantifyFinding("RESULT_STRADDLES_LIMIT", { limit: uloq, side: "upper" }));
  return findings;
}
function isBeyondZero(curve, response) {
  const { a, b, d } = curve.parameters;
  if (curve.model === "linear") return response < a === b > 0;
  return response < a === d > a;
}

// src/run/quantify-group.ts
function reportUnitOf(assay, unit) {
  const reportUnit = assay.reportUnit ?? unit;
  if (isConvertible(unit, reportUnit)) return reportUnit;
  throw new InputError("input", {
    code: "UNIT_MISMATCH",
    message: `the standards are in ${unit}, which does not convert to ${reportUnit}, the report unit of the assay "${assay.id}"`,
    hint: 'state the standards in mass per volume, or set "reportUnit" in the assay to their unit'
  });
}
function quantifyGroup(group, calibration, reportUnit) {
  const { curve, range, settings, unit } = calibration;
  if (curve === void 0 || range === void 0) return notReportable("the plate has no standard curve");
  const responses = responsesOf(group);
  const dilution = group.dilution ?? 1;
  if (group.wells.some(isOverflow)) {
    if (responses.length > 0) return notReportable("one replicate is beyond the reader's range and another is not");
    return beyondReader(curve, range, (limit) => convertUnit(limit * dilution, unit, reportUnit), reportUnit, dilution);
  }
  if (responses.length === 0) return notReportable(`no usable well: ${lostWellsText(group)}`);
  return quantifySample({ responses, dilution, curve, range, rangeRule: settings.range, unit, reportUnit });
}
function beyondReader(curve, range, inSample2, unit, dilution) {
  const { a, b, d } = curve.parameters;
  const isRising = curve.model === "linear" ? b > 0 : d > a;
  const limit = isRising ? range.uloq : range.lloq;
  if (limit === null) return notReportable("beyond the reader's range, and the curve has no accepted range");
  const value = isRising ? { kind: "above-range", uloq: inSample2(limit), unit, dilution } : { kind: "below-range", lloq: inSample2(limit), unit, dilution };
  return { value, findings: [] };
}
function notReportable(because) {
  return { value: { kind: "not-reportable", because }, findings: [] };
}

// src/run/require-dilution.ts
init_input_error();
var SHOWN_WELLS = 6;
function requireDilution(groups) {
  const lacking = groups.filter((group) => group.dilution === void 0);
  const [first] = lacking;
  if (first === void 0) return;
  const wells = lacking.flatMap((group) => group.wells.map((well) => well.content.well));
  const shown3 = wells.slice(0, SHOWN_WELLS).join(", ");
  const more = wells.length > SHOWN_WELLS ? ` and ${wells.length - SHOWN_WELLS} more wells` : "";
  throw new InputError("input", {
    code: "MISSING_DILUTION",
    message: `no dilution is stated for ${first.role} "${first.name}" and others (${shown3}${more})`.replace(
      lacking.length === 1 ? " and others" : "\0",
      ""
    ),
    hint: 'add a column "dilution" to the layout (100, 1:100 or 1 for undiluted), or a line "dilution: 100" to the assay',
    at: placeOf(first)
  });
}

// src/run/call-samples.ts
function callSamples(samples, cutPoint, calibration, assay) {
  const screened = samples.flatMap(({ unspiked: [lowest] }) => lowest ?? []);
  if (assay.cutPoint?.kind === "concentration") requireDilution(screened);
  requireDilution(samples.filter(({ unspiked }) => unspiked.length > 1).flatMap(({ unspiked }) => unspiked));
  const findings = [];
  const undiluted = screened.filter(({ dilution }) => dilution === void 0).length;
  if (calibration?.curve !== void 0 && undiluted > 0) {
    findings.push(RUN_FINDINGS.raise("ADA_CONCENTRATION_WITHOUT_DILUTION", { samples: undiluted }));
  }
  const value = samples.map((sample) => ({ sample, call: callOne(sample, cutPoint, calibration, assay, findings) }));
  return { value, findings };
}
function callOne(sample, cutPoint, calibration, assay, findings) {
  const { sampleId, unspiked, spiked } = sample;
  const concentration = screeningConcentration(sample, calibration, assay, findings);
  const [lowest] = unspiked;
  const responses = lowest === void 0 ? [] : responsesOf(lowest);
  const wells = lowest === void 0 ? [] : wellsOf2([lowest]);
  const screening = callSample({
    sample: sampleId,
    wells,
    responses,
    cutPoint,
    concentration,
    replicates: { cvOn: assay.replicates.cvOn },
    highCutoff: assay.highCutoff
  });
  findings.push(...screening.findings);
  let call = screening.value;
  if (unspiked.length > 1 && cutPoint?.threshold.on === "response") {
    const points = unspiked.map((group) => ({ dilution: group.dilution ?? 1, responses: responsesOf(group) }));
    const titration = titrateSample({ sample: sampleId, points, cutPoint: cutPoint.threshold.value });
    findings.push(...titration.findings);
    call = applyTitration(call, titration.value, assay.highCutoff);
  }
  if (spiked.length > 0) {
    const confirmation = confirmSample({
      sample: sampleId,
      unspiked: responses,
      spiked: spiked.flatMap(responsesOf),
      cutPointPercent: assay.cutPoint?.confirmatoryPercent,
      ...assay.replicates.maxCvPercent === void 0 ? {} : { maxCvPercent: assay.replicates.maxCvPercent }
    });
    findings.push(...confirmation.findings);
    if (confirmation.value !== void 0) {
      const applied = applyConfirmation(sampleId, call, confirmation.value);
      findings.push(...applied.findings);
      call = applied.value;
    }
  }
  return call;
}
function screeningConcentration({ sampleId, unspiked }, calibration, assay, findings) {
  const [group] = unspiked;
  if (calibration?.curve === void 0 || group?.dilution === void 0) return void 0;
  const quantified = quantifyGroup(group, calibration, reportUnitOf(assay, calibration.unit));
  const remarks2 = quantified.findings.filter(({ severity }) => severity !== "note");
  if (remarks2.length > 0) findings.push(...ofSample(remarks2, sampleId, wellsOf2([group])));
  return quantified.value;
}

// src/run/judge-input.ts
function judgeInput(parts) {
  const { plate, assay, criteria, calibration, controls, samples, cutPoint, evaluate, reads } = parts;
  const { range, unit } = calibration ?? {};
  const hasRange = range?.lloq !== void 0 && range.lloq !== null && range.uloq !== null && unit !== void 0;
  return {
    plate,
    analyteKind: assay.analyte.kind,
    criteria,
    replicates: assay.replicates,
    curve: curveToJudge(calibration),
    standards: calibration?.curve === void 0 || calibration.optional ? [] : standardsToJudge(calibration.standards, calibration.settings, calibration.unit),
    controls: controls.map(({ group, nominal, unit: controlUnit, result, wellResults }) => ({
      name: group.name,
      role: group.role,
      nominal,
      unit: controlUnit,
      dilution: group.dilution ?? null,
      wells: wellsOf2([group]),
      meanResponse: group.meanResponse ?? null,
      cvPercent: cvToJudge(assay.replicates.cvOn, group.cvPercent, result),
      result,
      ...result === null ? {} : { wellResults }
    })),
    samples: samplesToJudge(samples, assay),
    range: hasRange ? { lloq: range.lloq, uloq: range.uloq, unit } : null,
    ...cutPoint === void 0 ? {} : {
      cutPoint: {
        response: cutPoint.threshold.on === "response" ? cutPoint.threshold.value : null,
        concentration: cutPoint.threshold.on === "concentration" ? { value: cutPoint.threshold.value, unit: cutPoint.threshold.unit } : null
      }
    },
    ...reads.reference === void 0 ? {} : { referenceReads: reads.reference.wells },
    evaluate,
    scope: criteria.some(({ formula }) => formula !== void 0) ? formulaScope(plate, calibration) : {}
  };
}
function samplesToJudge(samples, assay) {
  const judged = [];
  for (const { sample, result } of samples) {
    const concentration = concentrationOf2(result);
    for (const group of sample.unspiked) {
      judged.push({
        key: sample.sampleId,
        name: sample.sampleId,
        wells: wellsOf2([group]),
        dilution: group.dilution ?? null,
        cvPercent: cvToJudge(assay.replicates.cvOn, group.cvPercent, concentration),
        result: concentration
      });
    }
  }
  return judged;
}
function curveToJudge(calibration) {
  if (calibration === void 0 || calibration.optional) return { kind: "none" };
  const { curve, because } = calibration;
  return curve === void 0 ? { kind: "not-fitted", because } : { kind: "fitted", rSquared: curve.rSquared };
}
function formulaScope(plate, calibration) {
  const standards = calibration?.standards ?? [];
  const above = standards.filter(({ nominal }) => nominal > 0);
  const responses = (standard) => standard === void 0 ? [] : responsesOf(standard.group);
  return {
    blank: responsesOfRole(plate, "blank"),
    nc: responsesOfRole(plate, "negative-control"),
    pc: responsesOfRole(plate, "positive-control"),
    cutoff: responsesOfRole(plate, "cutoff-control"),
    zero: standards.filter(({ nominal }) => nominal === 0).flatMap(responses),
    bottom: responses(above[0]),
    top: responses(above.at(-1)),
    ...calibration?.curve === void 0 ? {} : { r2: calibration.curve.rSquared }
  };
}
function concentrationOf2(result) {
  return "signalToNoise" in result ? result.concentration : result;
}
function cvToJudge(cvOn, responseCv, result) {
  if (cvOn === "concentration" && result?.kind === "quantified") return result.cvPercent;
  return responseCv ?? null;
}

// src/run/measure-controls.ts
init_unit();
var CONTROL_ROLES = /* @__PURE__ */ new Set(["control", "negative-control", "positive-control", "cutoff-control"]);
function measureControls(plate, assay, calibration) {
  const groups = plate.groups.filter((group) => CONTROL_ROLES.has(group.role) && !group.spiked);
  if (calibration !== void 0) {
    requireDilution(groups.filter((group) => group.role === "control" && group.concentration !== void 0));
  }
  return groups.map((group) => measureControl(group, assay, calibration));
}
function measureControl(group, assay, calibration) {
  const nominal = group.concentration ?? null;
  const unit = nominal === null ? null : calibration === void 0 ? group.unit ?? null : unitOf(group, assay);
  if (calibration?.curve === void 0 || calibration.range === void 0 || group.dilution === void 0) {
    return { group, nominal, unit, result: null, wellResults: [], recoveryPercent: null };
  }
  const reportUnit = reportUnitOf(assay, calibration.unit);
  const result = quantifyGroup(group, calibration, reportUnit).value;
  const { curve, range, settings, unit: curveUnit } = calibration;
  const dilution = group.dilution;
  const wellResults = responsesOf(group).map(
    (response) => quantifySample({
      responses: [response],
      dilution,
      curve,
      range,
      rangeRule: settings.range,
      unit: curveUnit,
      reportUnit
    }).value
  );
  return { group, nominal, unit, result, wellResults, recoveryPercent: recoveryOf(result, nominal, unit) };
}
function recoveryOf(result, nominal, unit) {
  if (result.kind !== "quantified" || nominal === null || unit === null || nominal === 0) return null;
  if (!isConvertible(result.unit, unit)) return null;
  return 100 * convertUnit(result.value, result.unit, unit) / nominal;
}

// src/run/plate-report.ts
function curveReport(calibration) {
  const curve = calibration?.curve;
  if (calibration === void 0 || curve === void 0) return null;
  const { range } = calibration;
  return {
    model: curve.model,
    weighting: curve.weighting,
    fitOn: curve.fitOn,
    unit: calibration.unit,
    parameters: Object.fromEntries(curve.names.map((name) => [name, curve.parameters[name]])),
    standardErrors: Object.fromEntries(curve.names.map((name) => [name, finite(curve.standardErrors[name])])),
    covariance: curve.covariance,
    sse: curve.sse,
    degreesOfFreedom: curve.degreesOfFreedom,
    residualStandardError: finite(curve.residualStandardError),
    rSquared: finite(curve.rSquared),
    conditionNumber: finite(curve.conditionNumber),
    lloq: range?.lloq ?? null,
    uloq: range?.uloq ?? null,
    lod: range?.lod ?? null,
    methods: range?.methods ?? {},
    diagnostics: diagnosticsReport(calibration)
  };
}
function diagnosticsReport({ diagnostics }) {
  const weighting = diagnostics?.weighting ?? null;
  const comparison = diagnostics?.modelComparison ?? null;
  return {
    lackOfFitP: finite(diagnostics?.lackOfFit?.pValue),
    aicc4pl: finite(comparison?.aicc4pl ?? void 0),
    aicc5pl: finite(comparison?.aicc5pl ?? void 0),
    weighting: weighting === null ? null : {
      exponent: weighting.theta,
      standardError: weighting.standardError,
      supported: weighting.isSupported,
      recommended: weighting.recommended
    }
  };
}
function standardReports(calibration, findings) {
  return (calibration?.standards ?? []).map(
    (standard) => standardReport(standard, calibration, findings)
  );
}
function standardReport(standard, calibration, findings) {
  const { group, nominal } = standard;
  const wells = wellsOf2([group]);
  return {
    name: group.name,
    nominal,
    unit: calibration.unit,
    wells,
    ...responseReport(group),
    backCalculated: standard.backCalculated,
    recoveryPercent: standard.recoveryPercent,
    usedInFit: isFitted(standard, calibration.curve),
    flags: flagsOf(wells, findings)
  };
}
function isFitted(standard, curve) {
  return curve !== void 0 && !standard.dropped && standard.group.used.length > 0;
}
function controlReport(control, findings) {
  const { group, nominal, unit, result, recoveryPercent } = control;
  const wells = wellsOf2([group]);
  return {
    name: group.name,
    role: group.role,
    nominal,
    unit,
    wells,
    ...responseReport(group),
    dilution: group.dilution ?? null,
    result,
    recoveryPercent,
    flags: flagsOf(wells, findings)
  };
}
function cutPointReport(cutPoint) {
  if (cutPoint === void 0) return null;
  const { threshold } = cutPoint;
  return {
    kind: cutPoint.kind,
    value: threshold.on === "response" ? threshold.value : null,
    concentration: threshold.on === "concentration" ? { value: threshold.value, unit: threshold.unit } : null,
    negativeControl: cutPoint.negativeControl,
    negativeControlCount: cutPoint.negativeControlCount,
    text: cutPoint.text,
    source: cutPoint.source,
    greyZone: cutPoint.greyZone
  };
}
function responseReport(group) {
  return {
    ods: odsOf([group]),
    meanOd: group.meanResponse ?? null,
    cvPercent: group.cvPercent ?? null
  };
}
function odsOf(groups) {
  const ods = [];
  for (const group of groups) for (const { response } of group.wells) ods.push(response ?? null);
  return ods;
}
function wellReports(plate) {
  const reports = {};
  for (const well of plate.wells.values()) reports[well.content.well] = wellReport(well);
  return reports;
}
function wellReport(well) {
  const { role, name } = well.content;
  const od = well.reading.kind === "measured" ? well.reading.od : null;
  return { role, name, od, state: well.leftOut === void 0 ? well.reading.kind : "left-out" };
}
function flagsOf(wells, findings) {
  const codes = [];
  for (const finding of findings) {
    if (!codes.includes(finding.code) && finding.wells.some((well) => wells.includes(well))) codes.push(finding.code);
  }
  return codes;
}
function finite(value) {
  return value !== void 0 && Number.isFinite(value) ? value : null;
}

// src/run/quantify-samples.ts
init_response_at();

// src/quantify/combine-dilutions.ts
init_moments();
var DILUTION_DEFAULTS = { rule: "mean", linearityPercent: 20, parallelismCvPercent: 30 };
function combineDilutions(sampleId, measured2, settings = DILUTION_DEFAULTS) {
  const series = measured2.toSorted((left, right) => left.dilution - right.dilution);
  const [only] = series;
  if (only === void 0) throw new Error("a sample has at least one dilution");
  if (series.length === 1) return { value: only.result, findings: [] };
  const hook2 = findHook(sampleId, series);
  const sound = series.filter(({ dilution }) => hook2 === void 0 || dilution > hook2.dilution);
  const inRange = sound.filter((one) => one.result.kind === "quantified");
  const findings = [
    ...hook2 === void 0 ? [] : [hook2.finding],
    ...judgeLinearity(sampleId, inRange, settings),
    ...judgeParallelism(sampleId, inRange, settings)
  ];
  return { value: inRange.length > 0 ? combine(inRange, settings.rule) : outOfRange(sound), findings };
}
function findHook(sampleId, series) {
  for (let i = series.length - 2; i >= 0; i -= 1) {
    const here = series[i];
    const hidden = series.slice(i + 1).find((higher) => here !== void 0 && isHooked(here, higher));
    if (here === void 0 || hidden === void 0) continue;
    const args = { sample: sampleId, dilution: here.dilution, higher: hidden.dilution };
    return { dilution: here.dilution, finding: raiseQuantifyFinding("DILUTIONS_HOOK", args) };
  }
  return void 0;
}
function isHooked(lower, higher) {
  const { result } = higher;
  if (result.kind === "above-range") return lower.result.kind === "quantified" || lower.result.kind === "below-range";
  if (result.kind !== "quantified") return false;
  if (lower.result.kind === "below-range") return true;
  if (lower.result.kind !== "quantified") return false;
  return lower.result.value / lower.dilution <= result.value / higher.dilution;
}
function judgeLinearity(sample, inRange, { linearityPercent }) {
  if (inRange.length < 2) return [];
  const compared = inRange.map(({ dilution, result }) => {
    const others = inRange.filter((other) => other.dilution !== dilution).map((other) => other.result.value);
    return { dilution, percent: others.length === 0 ? 100 : 100 * result.value / mean(others) };
  });
  const farthest = compared.toSorted((left, right) => distance(right.percent) - distance(left.percent)).at(0);
  if (farthest === void 0 || distance(farthest.percent) <= Math.log(1 + linearityPercent / 100) + 1e-9) return [];
  return [raiseQuantifyFinding("DILUTIONS_NOT_LINEAR", { sample, ...farthest, limitPercent: linearityPercent })];
}
function judgeParallelism(sample, inRange, { parallelismCvPercent }) {
  if (inRange.length < 3) return [];
  const cv = cvPercent(inRange.map(({ result }) => result.value)) ?? 0;
  if (cv <= parallelismCvPercent + 1e-9) return [];
  const args = { sample, cvPercent: cv, limitPercent: parallelismCvPercent };
  return [raiseQuantifyFinding("DILUTIONS_NOT_PARALLEL", args)];
}
function combine(inRange, rule) {
  const [first] = inRange;
  const last = inRange.at(-1);
  if (first === void 0 || last === void 0) throw new Error("no dilution is in range");
  if (inRange.length === 1 || rule === "lowest-dilution") return first.result;
  if (rule === "highest-dilution") return last.result;
  const values = inRange.map(({ result }) => result.value);
  const intervals = inRange.map(({ result }) => result.ci95).filter((interval) => interval !== null);
  const errors = inRange.map(({ result }) => result.seLog ?? null).filter((seLog) => seLog !== null);
  const everyInterval = intervals.length === inRange.length;
  return {
    kind: "quantified",
    value: mean(values),
    unit: first.result.unit,
    ci95: everyInterval ? [mean(intervals.map(([low]) => low)), mean(intervals.map(([, high]) => high))] : null,
    cvPercent: cvPercent(values) ?? null,
    seLog: errors.length === inRange.length ? mean(errors) : null
  };
}
function outOfRange(series) {
  const above = series.filter(({ result }) => result.kind === "above-range").at(-1);
  const below2 = series.find(({ result }) => result.kind === "below-range");
  if (above !== void 0 && below2 !== void 0) {
    const because = `above range at 1:${above.dilution} and below range at 1:${below2.dilution}: a dilution between them is needed`;
    return { kind: "not-reportable", because };
  }
  const single2 = above ?? below2 ?? series.at(-1);
  if (single2 === void 0) throw new Error("a sample has at least one dilution");
  return single2.result;
}
function distance(percent) {
  return Math.abs(Math.log(percent / 100));
}

// src/quantify/suggest-dilution.ts
var ROUND_FACTORS = [1, 2, 4, 5, 10, 20, 25, 40, 50];
function suggestDilution(curve, range, sample) {
  const middle = Math.sqrt(Math.max(range.lloq, curve.xMin / 10) * range.uloq);
  const estimate = sample.x === void 0 || !Number.isFinite(sample.x) ? 10 * range.uloq : sample.x;
  const needed = Math.max(estimate / middle, 1);
  return sample.dilution * roundUp(needed);
}
function roundUp(factor) {
  const decade = 10 ** Math.max(0, Math.floor(Math.log10(factor)) - 1);
  const round = ROUND_FACTORS.map((value) => value * decade).find((value) => value >= factor * (1 - 1e-9));
  return round ?? 100 * decade;
}

// src/run/quantify-samples.ts
function quantifySamples(samples, calibration, assay) {
  requireDilution(samples.flatMap((sample) => sample.unspiked));
  const reportUnit = reportUnitOf(assay, calibration.unit);
  const findings = [];
  const quantify = (sampleId, group) => {
    const quantified = quantifyGroup(group, calibration, reportUnit);
    if (quantified.findings.length > 0) findings.push(...ofSample(quantified.findings, sampleId, wellsOf2([group])));
    return quantified.value;
  };
  const value = samples.map((sample) => {
    const { sampleId, unspiked } = sample;
    const [only] = unspiked;
    if (only === void 0)
      return { sample, result: { kind: "not-reportable", because: "the plate has only spiked wells of it" } };
    if (unspiked.length === 1) {
      const result = quantify(sampleId, only);
      const suggestedDilution = suggestionFor(only, result, calibration);
      return suggestedDilution === void 0 ? { sample, result } : { sample, result, suggestedDilution };
    }
    const atDilutions = unspiked.map((group) => ({
      dilution: group.dilution ?? 1,
      result: quantify(sampleId, group)
    }));
    const combined = combineDilutions(sampleId, atDilutions);
    findings.push(...combined.findings);
    return { sample, result: combined.value };
  });
  return { value, findings };
}
function suggestionFor(group, result, { curve, range }) {
  if (result.kind !== "above-range" || curve === void 0 || range === void 0) return void 0;
  const { lloq, uloq } = range;
  if (lloq === null || uloq === null) return void 0;
  const x = group.meanResponse === void 0 ? void 0 : concentrationAt(curve, group.meanResponse);
  return suggestDilution(curve, { lloq, uloq }, { dilution: group.dilution ?? 1, x });
}

// src/run/analyze-plate.ts
function analyzePlate(input, evaluate) {
  try {
    return analyze(input, evaluate ?? refuseFormula);
  } catch (error) {
    throw error instanceof InputError ? error.inFile(isOfReading(error) ? input.file : input.layoutFile) : error;
  }
}
function analyze(input, evaluate) {
  const assay = input.assay.definition;
  const criteria = criteriaOf(assay);
  const reads = chooseReads(input.reading, assay.read);
  const built = buildPlate({
    name: input.reading.name,
    reads: reads.value,
    layout: input.layout,
    blank: assay.blank,
    otherWells: input.otherWells,
    ...assay.dilution === void 0 ? {} : { dilution: assay.dilution }
  });
  const plate = built.value;
  const calibration = calibratePlate(plate, assay, criteria);
  const controls = measureControls(plate, assay, calibration);
  const cutPoint = cutPointOf(plate, input, evaluate);
  const samples = measureSamples(plate, input, calibration, cutPoint.value);
  const measuring = [
    ...input.findings,
    ...reads.findings,
    ...built.findings,
    ...calibration?.findings ?? [],
    ...cutPoint.findings,
    ...withoutRejection(samples.findings)
  ];
  const judgement = judgePlate(
    judgeInput({
      plate,
      assay,
      criteria,
      calibration,
      controls,
      samples: samples.value,
      cutPoint: cutPoint.value,
      evaluate,
      reads: reads.value
    })
  );
  const findings = [...measuring, ...judgement.findings];
  const draft = {
    id: input.id,
    file: input.file,
    plate: plate.name,
    format: input.format,
    assay: {
      id: assay.id,
      analyte: assay.analyte.name,
      kind: assay.analyte.kind,
      readout: "absorbance",
      sha256: input.assay.sha256
    },
    wavelengthNm: plate.wavelengthNm ?? null,
    referenceNm: plate.referenceNm ?? null,
    curve: curveReport(calibration),
    standards: standardReports(calibration, findings),
    controls: controls.map((control) => controlReport(control, findings)),
    cutPoint: cutPointReport(cutPoint.value),
    samples: samples.value.map(sampleReport),
    wells: wellReports(plate)
  };
  return { input, draft, criteria: judgement.criteria, findings, withheld: judgement.withheld };
}
var READING_ERRORS = ["PLATE_ALL_EQUAL", "PLATE_NOTHING_MEASURED", "PLATE_NOT_ABSORBANCE"];
function isOfReading({ code }) {
  return READING_ERRORS.includes(code) || Object.hasOwn(PLATE_READER_ERRORS, code);
}
function cutPointOf(plate, input, evaluate) {
  const settings = input.assay.definition.cutPoint;
  if (settings === void 0) return { value: void 0, findings: [] };
  const responses = {
    negativeControl: responsesOfRole(plate, "negative-control"),
    positiveControl: responsesOfRole(plate, "positive-control"),
    cutoffControl: responsesOfRole(plate, "cutoff-control"),
    blank: responsesOfRole(plate, "blank")
  };
  return plateCutPoint({ settings, responses, evaluate });
}
function measureSamples(plate, input, calibration, cutPoint) {
  const assay = input.assay.definition;
  const samples = samplesOfPlate(plate);
  if (assay.analyte.kind === "drug") {
    if (calibration === void 0) {
      throw new InputError("settings", {
        code: "ASSAY",
        message: `the assay "${assay.id}" measures a drug but has no curve`,
        hint: 'give the assay a "curve:"'
      });
    }
    return quantifySamples(samples, calibration, assay);
  }
  const called = callSamples(samples, cutPoint, calibration, assay);
  return { value: called.value.map(({ sample, call }) => ({ sample, result: call })), findings: called.findings };
}
function sampleReport({ sample, result, suggestedDilution }) {
  const groups = sample.spiked.length === 0 ? sample.unspiked : [...sample.unspiked, ...sample.spiked];
  const [first] = groups;
  const reported = concentrationOf2(result);
  const dilution = reported !== null && reported.kind !== "not-reportable" ? reported.dilution : first?.dilution;
  return {
    sampleId: sample.sampleId,
    wells: wellsOf2(groups),
    ods: odsOf(groups),
    meanOd: first?.meanResponse ?? null,
    cvPercent: first?.cvPercent ?? null,
    dilution: dilution ?? null,
    suggestedDilution: suggestedDilution ?? null,
    result
  };
}
var RESOLVED = /* @__PURE__ */ new WeakMap();
function criteriaOf(assay) {
  const known = RESOLVED.get(assay) ?? resolveCriteria(assay.acceptance, assay);
  RESOLVED.set(assay, known);
  return known;
}
var refuseFormula = () => {
  throw new Error("an assay without formulas evaluated one");
};

// src/run/repeat-list.ts
init_number_text();
function repeatList(plates) {
  const repeats = [];
  for (const { id, samples } of plates) {
    for (const { sampleId, result, suggestedDilution, dilution } of samples) {
      const because = "signalToNoise" in result ? reasonOfCall(result) : reasonOfConcentration(result);
      if (because === void 0) continue;
      repeats.push({ sampleId, plateId: id, because, dilution: suggestedDilution ?? dilution });
    }
  }
  return sortByIds(repeats, ({ sampleId }) => sampleId);
}
function reasonOfCall(call) {
  if (call.kind === "not-reportable") return call.because ?? "no call";
  return call.kind === "indeterminate" && call.qualifier !== "drug-present" ? "in the grey zone" : void 0;
}
function reasonOfConcentration(result) {
  switch (result.kind) {
    case "quantified":
    case "below-range":
      return void 0;
    case "not-reportable":
      return result.because;
    case "above-range":
      return `above ${toText(result.uloq)} ${result.unit}`;
  }
}

// src/run/withhold-results.ts
function withholdResults({ draft, criteria, findings, withheld }) {
  const verdict = verdictOf(findings);
  const isRejected = verdict === "rejected";
  const codes = isRejected ? rejectingCodes(findings) : "";
  const samples = draft.samples.map((sample) => {
    const because = isRejected ? `the plate is rejected (${codes})` : withheld.get(sample.sampleId)?.because;
    return because === void 0 ? sample : { ...sample, result: withholdResult(sample.result, because) };
  });
  const rejection2 = isRejected ? [RUN_FINDINGS.raise("PLATE_REJECTED", { plate: draft.id, codes })] : [];
  return { ...draft, verdict, criteria, samples, findings: [...rejection2, ...findings] };
}
function rejectingCodes(findings) {
  return [...new Set(findings.filter(({ severity }) => severity === "error").map(({ code }) => code))].join(", ");
}
function withholdResult(result, because) {
  if (!("signalToNoise" in result)) return { kind: "not-reportable", because, withheld: true };
  const { grade: _, ...ungraded } = result;
  const rawCall = result.rawCall ?? (result.kind === "not-reportable" ? void 0 : result.kind);
  const concentration = result.concentration === null ? null : { kind: "not-reportable", because, withheld: true };
  return {
    ...ungraded,
    kind: "not-reportable",
    concentration,
    titre: null,
    because,
    withheld: true,
    ...rawCall === void 0 ? {} : { rawCall }
  };
}

// src/run/analyze-run.ts
function analyzeRun(inputs, explain) {
  const analysed2 = inputs.plates.map((plate) => analyzePlate(plate, inputs.evaluate));
  const overruled = applyOverrides(analysed2, inputs.overrides);
  const plates = overruled.map(judgedPlate);
  const plateOf2 = plateFinder(plates);
  const drug = measured(plates, "drug");
  const ada = measured(plates, "ada");
  const paired = pairSamples(drug, ada, inputs.contexts);
  const qualified2 = qualifyCalls(paired.value, plateOf2);
  const samples = sortByIds(
    qualified2.value.map((pair) => interpretPair(pair, plateOf2, inputs.policy, pair.sampleId === explain)),
    ({ sampleId }) => sampleId
  );
  const findings = [...inputs.findings, ...paired.findings, ...qualified2.findings];
  const reports = plates.map(({ report }) => report);
  return {
    schemaVersion: 1,
    tool: { name: "tdm-elisa", version: inputs.toolVersion },
    verdict: verdictOfRun(reports, findings),
    inputs: inputs.inputs,
    settings: inputs.settings,
    policy: {
      id: inputs.policy.id,
      version: inputs.policy.version,
      sha256: inputs.policySha256,
      ownRows: inputs.policy.rows.filter((row) => row.own).map((row) => row.id)
    },
    plates: reports,
    samples,
    findings,
    overrides: inputs.overrides,
    repeats: repeatList(reports),
    notice: NOTICE
  };
}
function judgedPlate(analysed2) {
  const report = withholdResults(analysed2);
  const { id, drugTolerance } = analysed2.input.assay.definition;
  return {
    analysed: analysed2,
    report,
    outcome: report.verdict === "rejected" ? "failed" : "passed",
    assay: { id, ...drugTolerance === void 0 ? {} : { drugTolerance } }
  };
}
function plateFinder(plates) {
  const byId = new Map(plates.map((plate) => [plate.report.id, plate]));
  return (sample) => sample?.plateId === void 0 ? void 0 : byId.get(sample.plateId);
}
function measured(plates, kind) {
  const samples = [];
  for (const { report } of plates) {
    if (report.assay.kind !== kind) continue;
    for (const { sampleId, result } of report.samples) {
      samples.push({ sampleId, plateId: report.id, result });
    }
  }
  return samples;
}
function qualifyCalls(pairs, plateOf2) {
  const open = [];
  for (const { sampleId, drug, ada, sameCollection } of pairs) {
    if (ada === null || sameCollection === false) continue;
    const tolerance = plateOf2(ada)?.analysed.input.assay.definition.drugTolerance;
    open.push({ sample: sampleId, call: ada.result, drug: drug?.result, tolerance });
  }
  const qualified2 = qualifyByDrug(open);
  const callOf2 = new Map(open.map(({ sample }, index) => [sample, qualified2.value[index]]));
  const value = pairs.map((pair) => {
    const call = callOf2.get(pair.sampleId);
    if (call === void 0 || pair.ada === null || call === pair.ada.result) return pair;
    return { ...pair, ada: { ...pair.ada, result: call } };
  });
  return { value, findings: qualified2.findings };
}
function interpretPair(pair, plateOf2, policy, explain) {
  const { sampleId, context, sameCollection } = pair;
  const drug = pair.drug?.result ?? null;
  const ada = pair.ada?.result ?? null;
  const adaPlate = plateOf2(pair.ada);
  const input = {
    run: plateOf2(pair.drug)?.outcome ?? "passed",
    drug,
    ada,
    context,
    ...adaPlate === void 0 ? {} : { adaRun: adaPlate.outcome, adaAssay: adaPlate.assay },
    ...sameCollection === void 0 ? {} : { sameCollection }
  };
  return { sampleId, drug, ada, interpretation: interpret(input, policy, explain) };
}
function verdictOfRun(plates, findings) {
  const ofRun = verdictOf(findings.filter(({ severity }) => severity !== "error"));
  return worstVerdict([...plates.map(({ verdict }) => verdict), ofRun]);
}

// src/run/gather-run.ts
init_formula_evaluator();
init_input_error();

// src/layout/merge-layouts.ts
init_input_error();
init_well_id();

// src/layout/layout-findings.ts
var LAYOUT_FINDINGS = defineFindings({
  LAYOUT_TEXT_IGNORED: {
    severity: "warning",
    message: ({ line, text }) => `Line ${line} of the layout stands outside the blocks and was not read: "${text.length > 40 ? `${text.slice(0, 39)}\u2026` : text}".`,
    meaning: "A grid layout has text beside or between its blocks.",
    action: "Remove the text, or begin the line with # if it is a comment.",
    source: "design: text that nobody reads may be a block that was shifted"
  },
  LAYOUT_DIRECTIVE_UNKNOWN: {
    severity: "warning",
    message: ({ line, key, near }) => `Line ${line} of the layout, "# ${key}: ...", was read as a comment; did you mean "# ${near}: ..."?`,
    meaning: 'A comment looks like a misspelt "# assay:", "# unit:" or "# decimal:" line.',
    action: "Correct the word, or rephrase the comment.",
    source: "design: a misspelt line would otherwise be lost silently"
  },
  LAYOUT_SAMPLE_REPEATED: {
    severity: "warning",
    message: ({ sample, wells, usual }) => `Sample ${sample} stands in ${wells} wells of the layout, the others in ${usual}: one name for two samples?`,
    meaning: "A name was given to more wells than a sample has on this plate; two samples may share it.",
    action: "Compare the names with the list of samples before a result is reported.",
    source: "design: two patients under one name would be averaged"
  },
  LAYOUT_SAMPLE_INCOMPLETE: {
    severity: "note",
    message: ({ samples, usual }) => `Most samples stand in ${usual} wells of the layout, but ${samples.slice(0, 8).join(", ")}${samples.length > 8 ? ` and ${samples.length - 8} more` : ""} in fewer: a misspelt name?`,
    meaning: "A sample has fewer wells than the others; one of its wells may carry a misspelt name.",
    action: "Compare the names with the list of samples.",
    source: "design: a misspelt name makes one sample of two wells into two samples of one"
  },
  LAYOUT_STANDARD_AMBIGUOUS: {
    severity: "warning",
    message: ({ standard, concentrations }) => `Standard ${standard} has two concentrations in the layout, ${concentrations.join(" and ")}.`,
    meaning: "Wells of one standard carry different nominal concentrations and count as two standards.",
    action: "Correct the concentration or the name.",
    source: "design: a slip in a nominal concentration bends the curve"
  },
  LAYOUT_OVERRIDES_EXPORT: {
    severity: "note",
    message: ({
      replaced,
      differing,
      added,
      kept
    }) => `The layout file describes ${replaced + added} wells; ${differing} of them differ from the layout in the export, ${kept} other wells are as the export says.`,
    meaning: "The export carries a layout of its own, and a layout file was given too: the file wins, well by well.",
    action: "Nothing, if the layout file is right.",
    source: "design: the layout that a person wrote for this run wins over the one in the reader"
  }
});

// src/layout/merge-layouts.ts
function mergeLayouts(embedded, file) {
  if (embedded === void 0 && file === void 0) {
    throw new InputError("input", {
      code: "LAYOUT_MISSING",
      message: "nothing says what is in the wells: there is no layout file and the export carries no layout",
      hint: "put a layout beside the plate (plate.layout.csv or layout.csv), or give one with --layout FILE"
    });
  }
  if (embedded === void 0 || file === void 0) {
    const only = file ?? embedded;
    refuseStandardsWithoutConcentration(only.wells.values());
    return { value: only, findings: [] };
  }
  const wells = new Map(
    ALL_WELLS.flatMap((well) => {
      const content = file.wells.get(well) ?? embedded.wells.get(well);
      return content === void 0 ? [] : [[well, content]];
    })
  );
  refuseStandardsWithoutConcentration(wells.values());
  const replaced = [...file.wells.values()].filter((content) => embedded.wells.has(content.well));
  const differing = replaced.filter((content) => !isSame(content, embedded.wells.get(content.well)));
  const assay = file.assay ?? embedded.assay;
  const finding = LAYOUT_FINDINGS.raise(
    "LAYOUT_OVERRIDES_EXPORT",
    {
      replaced: replaced.length,
      differing: differing.length,
      added: file.wells.size - replaced.length,
      kept: wells.size - file.wells.size
    },
    differing.map((content) => content.well)
  );
  return { value: { ...assay === void 0 ? {} : { assay }, wells, origin: "merged" }, findings: [finding] };
}
function refuseStandardsWithoutConcentration(contents) {
  const without = [];
  for (const content of contents) {
    if (content.role === "standard" && content.concentration === void 0) without.push(content);
  }
  if (without.length === 0) return;
  const problems = without.map(({ well, name }) => ({
    code: "LAYOUT_CONCENTRATION_MISSING",
    message: `standard "${name}" has no concentration: the layout in the export states none`,
    hint: "describe the standards in a layout file (plate.layout.csv), with their concentrations",
    at: { well }
  }));
  throw new InputError("input", problems);
}
function isSame(left, right) {
  return right !== void 0 && left.role === right.role && left.name === right.name && left.concentration === right.concentration && left.unit === right.unit && left.dilution === right.dilution && left.exclude === right.exclude && (left.spiked ?? false) === (right.spiked ?? false);
}

// src/layout/read-layout.ts
init_did_you_mean();
init_input_error();
init_well_id();

// src/layout/encoded-name.ts
init_unit();

// src/layout/dilution-reading.ts
var FORMS = "write 100, 1:100, 1/100 or 100x for a hundredfold dilution, 1 for undiluted";
function readDilution(text, mark) {
  const plain = readNumber(text, mark);
  if (plain !== void 0 && plain >= 1) return { kind: "factor", factor: plain };
  const trimmed = text.trim();
  if (/^(?:neat|undiluted)$/i.test(trimmed)) return { kind: "factor", factor: 1 };
  if (/^\d{1,4}:\d{2}:\d{2}$|^0\d:\d{2}$|^\d{1,2}[-.][A-Za-z]{3}$|^[A-Za-z]{3}[-.]\d{1,2}$/.test(trimmed)) {
    return {
      kind: "wrong",
      message: `dilution "${trimmed}" is a time or a date`,
      hint: `a spreadsheet turns 1:100 into a time and 1/10 into a date; ${FORMS}`
    };
  }
  const ratio = /^1\s*(?::|\/|in)\s*(.+)$/i.exec(trimmed);
  const times = /^(.+?)\s*[x×]$/i.exec(trimmed) ?? /^[x×]\s*(.+)$/i.exec(trimmed);
  const factor = readNumber(ratio?.[1] ?? times?.[1] ?? trimmed, mark);
  if (factor === void 0) return { kind: "wrong", message: `dilution "${trimmed}" is not a factor`, hint: FORMS };
  if (factor < 1) {
    return {
      kind: "wrong",
      message: `dilution "${trimmed}" is below 1`,
      hint: factor > 0 ? `a dilution is the factor by which a result is multiplied; ${FORMS}` : FORMS
    };
  }
  return { kind: "factor", factor };
}
function looksLikeDilution(text) {
  return /^(?:1[:/]\d[\d.,]*|\d[\d.,]*[x×])$/i.test(text);
}

// src/layout/role-words.ts
init_did_you_mean();
init_remembering();

// src/domain/well-content.ts
var ROLES = [
  "blank",
  "standard",
  "control",
  "negative-control",
  "positive-control",
  "cutoff-control",
  "sample",
  "empty"
];

// src/layout/role-words.ts
var WORDS = {
  standard: ["standard", "standards", "std", "stds", "calibrator", "calibrators", "cal", "calibration"],
  blank: ["blank", "blanks", "blk", "bl", "background"],
  control: ["control", "controls", "qc", "qualitycontrol", "ctrl", "ctl"],
  "negative-control": [
    "negativecontrol",
    "negative",
    "neg",
    "nc",
    "nctrl",
    "negctrl",
    "negcontrol",
    "ncontrol",
    "negcon"
  ],
  "positive-control": [
    "positivecontrol",
    "positive",
    "pos",
    "pc",
    "pctrl",
    "posctrl",
    "poscontrol",
    "pcontrol",
    "poscon"
  ],
  "cutoff-control": ["cutoffcontrol", "cutoff", "cutoffcalibrator", "cutpointcontrol", "coc"],
  sample: ["sample", "samples", "smp", "smpl", "spl", "unk", "unknown", "unknowns", "specimen", "patient", "serum"],
  empty: ["empty", "unused", "notused", "none", "void"]
};
var ROLE_BY_WORD = new Map(
  ROLES.flatMap((role) => WORDS[role].map((word) => [word, role]))
);
var ROLE_NAMES = new Set(ROLES);
function parseRole(text) {
  return ROLE_NAMES.has(text) ? text : parseRoleWord(text);
}
var parseRoleWord = remembering((text) => {
  const signed3 = /^(.*?)\s*([+\u2212\u2013-])$/.exec(text.trim());
  if (signed3 === null) return ROLE_BY_WORD.get(spelling2(text));
  if (!/^(?:ctrl|ctl|controls?)$/.test(spelling2(signed3[1] ?? ""))) return void 0;
  return signed3[2] === "+" ? "positive-control" : "negative-control";
});
function closestRole(text) {
  const near = closestWord(spelling2(text), [...ROLES.map(spelling2), ...ROLE_BY_WORD.keys()]);
  return near === void 0 ? void 0 : ROLE_BY_WORD.get(near);
}
function spelling2(text) {
  return text.toLowerCase().replace(/[\s_.-]+/g, "");
}

// src/layout/encoded-name.ts
var NUMBER3 = /^\d[\d.,]*(?:[eE][+-]?\d+)?$/;
var SPIKED = /^(?:spiked|\+drug|\+ifx|\+spike)$/i;
function decodeName(text) {
  const tokens = text.split(/\s+/);
  const dilution = tokens.find((token, index) => index > 0 && looksLikeDilution(token));
  const spiked = tokens.some((token, index) => index > 0 && SPIKED.test(token));
  const plain = tokens.filter((token, index) => index === 0 || !(looksLikeDilution(token) || SPIKED.test(token))).join(" ");
  const extras = { ...dilution === void 0 ? {} : { dilution }, ...spiked ? { spiked: true } : {} };
  const marked = /^([A-Za-z][A-Za-z .-]*?)\s*:\s*(.*)$/.exec(plain);
  const markedRole = marked === null ? void 0 : /^s$/i.test(marked[1]) ? "sample" : parseRole(marked[1]);
  if (markedRole !== void 0) return { ...decodeRest(markedRole, "", ` ${marked?.[2]}`), ...extras };
  const part = tokens.find((token, index) => index > 0 && /^(?:[2-9]|\d{2,})[:/]\d+$/.test(token));
  if (part !== void 0) {
    return {
      kind: "ambiguous",
      message: `"${part}" in the name "${text}" is neither a dilution nor clearly a part of the name`,
      hint: "write a dilution as 1:100, and the number of a replicate without a slash or colon"
    };
  }
  const { word, rest } = leadingRole(plain);
  const role = parseRole(word);
  if (role === void 0) {
    const near = word.length >= 3 && (rest === "" || NUMBER3.test(rest.split(/\s+/)[1] ?? rest)) ? closestRole(word) : void 0;
    if (near === void 0 || near === "sample") return { kind: "name", role: "sample", name: plain, ...extras };
    return {
      kind: "ambiguous",
      message: `name "${text}" looks like a misspelt ${near.replace("-", " ")}`,
      hint: `did you mean "${near}"? For a sample of that name write "S: ${text}"`
    };
  }
  if (role === "sample") return { kind: "name", role, name: rest === "" ? "" : plain, ...extras };
  const identifier = role === "standard" ? /^[-_\s]?0\d+$/ : /^[-_]\d{3,}$|^[-_\s]?0\d+$/;
  if (identifier.test(rest)) {
    return {
      kind: "ambiguous",
      message: `name "${text}" may be a ${role} or a sample's identifier`,
      hint: `write "S: ${text}" for a sample, "${word} ${Number(rest.replace(/\D/g, ""))}" for a ${role}`
    };
  }
  return { ...decodeRest(role, word, rest), ...extras };
}
function leadingRole(text) {
  const run = /^[A-Za-z]+(?:[ .-]+[A-Za-z]+)*/.exec(text)?.[0] ?? "";
  const ends = [...run.matchAll(/[A-Za-z]+/g)].map((match) => match.index + match[0].length);
  const end = ends.findLast((place) => parseRole(run.slice(0, place)) !== void 0) ?? ends[0] ?? 0;
  const sign = /^(?:ctrl|ctl|control)$/i.test(text.slice(0, end)) ? signAfter(text.slice(end)) : "";
  return { word: text.slice(0, end) + sign, rest: text.slice(end + sign.length) };
}
function signAfter(rest) {
  return /^\s*(?:\+(?=\s*\d*$)|-(?=\s*$))/.exec(rest)?.[0] ?? "";
}
function decodeRest(role, word, rest) {
  const attached = rest !== "" && !/^\s/.test(rest);
  const separator = attached ? /^[_#-]*/.exec(rest)?.[0] ?? "" : " ";
  const tokens = rest.replace(/^[\s_#-]+/, "").split(/\s+/).filter((token) => token !== "").flatMap((token) => splitUnit(token));
  if (role === "sample") return { kind: "name", role, name: rest.trim() };
  const last = tokens.at(-1);
  const unit = tokens.length > 1 && last !== void 0 && (parseUnit(last) !== void 0 || last.includes("/")) ? last : void 0;
  const words = unit === void 0 ? tokens : tokens.slice(0, -1);
  const number5 = words.at(-1);
  const label2 = words.slice(0, -1).join(" ");
  const isConcentration = number5 !== void 0 && NUMBER3.test(number5) && (unit !== void 0 || role === "standard" || role === "control" && (label2 !== "" || !attached));
  const whole = `${word}${separator}${words.join(" ")}`.trim();
  if (!isConcentration) return { kind: "name", role, name: whole };
  const name = label2 === "" ? role === "standard" ? whole : word : `${word}${separator}${label2}`.trim();
  return { kind: "name", role, name, number: { text: number5, unit, bare: unit === void 0 && label2 === "" } };
}
function splitUnit(token) {
  const match = /^(\d[\d.,]*)([A-Za-zµμ]+\/[A-Za-z]+)$/.exec(token);
  return match === null ? [token] : [match[1], match[2]];
}

// src/layout/layout-statement.ts
function placeOf2({ line, column }, well) {
  return well === void 0 ? { line, column } : { line, column, well };
}
function gatherInto(problems) {
  return (code, message, at3, hint) => {
    problems.push({ code, message, at: at3, ...hint === void 0 || hint === "" ? {} : { hint } });
  };
}
function isNotStated(text) {
  return text.length <= 4 && /^(?:-|\.|na|n\/a|n\.a\.)$/i.test(text);
}

// src/layout/decode-names.ts
function decodeNames(layout, report) {
  const concentrationsStated = layout.columns.has("concentration");
  const decoded = layout.statements.map((statement) => ({ statement, name: decodedName(statement, report) }));
  if (!concentrationsStated) reportRunningNumbers(decoded, report);
  const statements = decoded.flatMap(({ statement, name }) => {
    if (name === void 0) return statement.cells.name !== void 0 ? [] : [statement];
    return [{ ...statement, cells: spreadName(statement, name, concentrationsStated, report) }];
  });
  return { statements, columns: /* @__PURE__ */ new Set([...layout.columns, "role"]) };
}
function namesInRoles(layout) {
  if (!layout.columns.has("role") || layout.columns.has("name")) return layout;
  const isEncoded = layout.statements.some(({ cells }) => {
    const text = cells.role?.text ?? "";
    if (parseRole(text) !== void 0) return false;
    const name = decodeName(text);
    return name.kind === "name" && name.role !== "sample";
  });
  if (!isEncoded) return layout;
  const statements = layout.statements.map((statement) => {
    const { role, ...others } = statement.cells;
    return role === void 0 ? statement : { ...statement, cells: { ...others, name: role } };
  });
  const columns = [...layout.columns].map((column) => column === "role" ? "name" : column);
  return { statements, columns: new Set(columns) };
}
function numbersInNames(layout) {
  return layout.statements.flatMap((statement) => {
    const cell = statement.cells.name;
    const name = cell === void 0 ? void 0 : decodeName(cell.text);
    return cell !== void 0 && name?.kind === "name" && name.number !== void 0 ? [{ ...cell, text: name.number.text }] : [];
  });
}
function looksLikeReading(layout, mark) {
  const names = layout.statements.flatMap((statement) => statement.cells.name?.text ?? []);
  const decimal = mark === "." ? /^-?\d\.\d+$/ : /^-?\d[.,]\d+$/;
  return names.length >= 8 && names.filter((name) => decimal.test(name)).length > names.length / 2;
}
function decodedName(statement, report) {
  const cell = statement.cells.name;
  if (cell === void 0) return void 0;
  const name = decodeName(cell.text);
  if (name.kind === "name") return name;
  report("LAYOUT_NAME_AMBIGUOUS", name.message, placeOf2(cell, statement.wells[0]), name.hint);
  return void 0;
}
function spreadName(statement, name, concentrationsStated, report) {
  const origin = statement.cells.name;
  const cells = { ...statement.cells };
  const put = (column, text) => {
    const before = cells[column];
    if (before !== void 0 && before.text !== text && column !== "name") {
      report(
        "LAYOUT_BLOCK_CONFLICT",
        `the name says ${column} "${text}", the ${column} on line ${before.line} is "${before.text}"`,
        placeOf2(origin, statement.wells[0]),
        "keep one of the two"
      );
    }
    cells[column] = { text, line: origin.line, column: origin.column, unit: void 0 };
  };
  const bare = name.number?.bare === true;
  const numberIsLabel = name.number !== void 0 && name.number.unit === void 0 && concentrationsStated;
  put("role", name.role);
  put(
    "name",
    numberIsLabel && !name.name.includes(name.number?.text ?? "") ? `${name.name} ${name.number?.text}` : name.name
  );
  if (name.number !== void 0 && !numberIsLabel && !(bare && concentrationsStated)) {
    put("concentration", name.number.unit === void 0 ? name.number.text : `${name.number.text} ${name.number.unit}`);
  }
  if (name.dilution !== void 0) put("dilution", name.dilution);
  if (name.spiked) put("spiked", "yes");
  return cells;
}
function reportRunningNumbers(decoded, report) {
  for (const [role, fewest] of [
    ["standard", 2],
    ["control", 1]
  ]) {
    const bare = decoded.filter(({ name }) => name?.role === role && name.number?.bare === true);
    const numbers2 = [...new Set(bare.map(({ name }) => Number(name?.number?.text)))].sort(
      (left, right) => left - right
    );
    const start = numbers2[0] === 0 ? 0 : 1;
    if (numbers2.length < fewest + 1 - start || !numbers2.every((number5, index) => number5 === index + start)) continue;
    for (const { statement, name } of bare) {
      const cell = statement.cells.name;
      report(
        "LAYOUT_NAME_AMBIGUOUS",
        `"${cell.text}" looks like ${role} number ${name?.number?.text}, not like a concentration`,
        placeOf2(cell, statement.wells[0]),
        `add a block "concentration (ng/mL)", or write the unit: "${cell.text} ng/mL"`
      );
    }
  }
}

// src/layout/decimal-mark.ts
var EITHER = /^[+-]?[1-9]\d{0,2}([.,])\d{3}$/;
var HINT = 'write numbers without thousands separators, or say which mark it is with a line "# decimal: ," or "# decimal: ."';
function layoutDecimalMark(layout, delimiter, report) {
  if (delimiter === ",") return ".";
  const numbers2 = numberCells(layout).map((cell) => ({ ...cell, text: /^[+-]?\d[\d.,]*/.exec(cell.text)?.[0] ?? "" }));
  const mark = decimalMarkOf(numbers2.map((cell) => cell.text));
  const marked = numbers2.filter((cell) => /[.,]/.test(cell.text));
  if (mark === "mixed") {
    const comma = marked.find((cell) => cell.text.includes(","));
    const point = marked.find((cell) => cell.text.includes("."));
    report(
      "LAYOUT_DECIMAL_MARK",
      `"${comma.text}" has a comma, "${point.text}" on line ${point.line} a point: one of them is not the decimal mark`,
      placeOf2(comma),
      HINT
    );
    return void 0;
  }
  const first = marked[0];
  const certain = mark === "." && delimiter === "	";
  if (first !== void 0 && !certain && marked.every((cell) => EITHER.test(cell.text))) {
    const plain = first.text.replace(/[.,]/, "");
    report(
      "LAYOUT_DECIMAL_MARK",
      `"${first.text}" can mean ${Number(first.text.replace(",", "."))} or ${plain}`,
      placeOf2(first),
      HINT
    );
    return void 0;
  }
  return mark;
}
function numberCells(layout) {
  const stated3 = layout.statements.flatMap(({ cells }) => cells.concentration ?? []);
  return layout.columns.has("role") ? stated3 : [...stated3, ...numbersInNames(layout)];
}

// src/layout/describe-layout.ts
function describeLayout(layout) {
  return [...describeReplicates(layout), ...describeStandards(layout)];
}
function describeReplicates(layout) {
  const samples = groupAlike(layout, "sample", isSameSample);
  const usual = mostFrequent(samples.map((wells) => wells.length));
  if (usual === void 0 || usual < 2) return [];
  const repeated = samples.filter((wells) => wells.length >= 2 * usual);
  const fewer = samples.filter((wells) => wells.length < usual);
  return [
    ...repeated.map(
      (wells) => LAYOUT_FINDINGS.raise(
        "LAYOUT_SAMPLE_REPEATED",
        { sample: nameOf(wells), wells: wells.length, usual },
        wells.map(({ well }) => well)
      )
    ),
    ...fewer.length === 0 ? [] : [
      LAYOUT_FINDINGS.raise(
        "LAYOUT_SAMPLE_INCOMPLETE",
        { samples: fewer.map(nameOf), usual },
        fewer.flatMap((wells) => wells.map(({ well }) => well))
      )
    ]
  ];
}
function isSameSample(left, right) {
  return left.dilution === right.dilution && (left.spiked ?? false) === (right.spiked ?? false);
}
function describeStandards(layout) {
  const standards = groupAlike(layout, "standard", () => true);
  return standards.flatMap((wells) => {
    const concentrations = [...new Set(wells.map(({ concentration }) => concentration))].filter(
      (concentration) => concentration !== void 0
    );
    if (concentrations.length !== 2 || standards.length < 3) return [];
    return [
      LAYOUT_FINDINGS.raise(
        "LAYOUT_STANDARD_AMBIGUOUS",
        { standard: nameOf(wells), concentrations },
        wells.map(({ well }) => well)
      )
    ];
  });
}
function nameOf(wells) {
  return wells[0]?.name ?? "";
}
function groupAlike({ wells }, role, isAlike) {
  const groups = [];
  const byName = /* @__PURE__ */ new Map();
  for (const content of wells.values()) {
    if (content.role !== role) continue;
    const named2 = byName.get(content.name);
    const group = named2?.find((others) => isAlike(others[0], content));
    if (group !== void 0) {
      group.push(content);
      continue;
    }
    const begun = [content];
    groups.push(begun);
    if (named2 === void 0) byName.set(content.name, [begun]);
    else named2.push(begun);
  }
  return groups;
}
function mostFrequent(counts) {
  return [...new Set(counts)].find(
    (count2) => counts.filter((other) => other === count2).length > counts.length / 2 && counts.length > 2
  );
}

// src/layout/layout-directives.ts
init_did_you_mean();

// src/layout/read-well.ts
init_number_text();
init_unit();
init_well_id();
var YES = /^(?:yes|y|true|1|x|\+)$/i;
var NO = /^(?:no|n|false|0|keep|used)$/i;
var WITH_UNIT = /^([+-]?\d\S*?)\s*([A-Za-zµμ%][^\d]*)$/;
var NO_CONCENTRATION = { concentration: void 0, unit: void 0 };
var NOTHING_MORE = {
  ...NO_CONCENTRATION,
  dilution: void 0,
  assay: void 0,
  exclude: void 0,
  spiked: false
};
function readWells(statement, context, contents) {
  const description = describe(statement, context);
  if (description === void 0) return;
  for (const well of statement.wells) contents.push(contentOf(well, description, statement.at));
}
function describe({ wells, at: at3, cells }, context) {
  const well = wells[0];
  const role = readRole(stated2(cells.role), cells.name, at3, well, context.report);
  const name = cells.name?.text || void 0;
  if (role === "empty") return { role, name: name ?? "", ...NOTHING_MORE };
  const nominal = stated2(cells.concentration);
  const { concentration, unit } = readConcentration2(nominal, stated2(cells.unit), role, well, context);
  const dilution = readDilutionCell(stated2(cells.dilution), well, context);
  const exclude = readExclusion(stated2(cells.exclude));
  const spiked = readYesNo(stated2(cells.spiked), well, context.report);
  if (role === void 0) return void 0;
  if (role === "sample" && name === void 0) {
    context.report("LAYOUT_NAME_MISSING", "a sample has no name", { ...at3, well }, "write the sample's identifier");
  }
  if (role === "standard" && nominal === void 0) {
    context.report(
      "LAYOUT_CONCENTRATION_MISSING",
      `standard${name === void 0 ? "" : ` "${name}"`} has no concentration`,
      { ...at3, well },
      "write its nominal concentration, 0 for the zero standard"
    );
  }
  return {
    role,
    name: name ?? defaultName(role, concentration),
    concentration,
    unit,
    dilution,
    assay: stated2(cells.assay)?.text,
    exclude,
    spiked
  };
}
function contentOf(well, description, { line, column }) {
  const { role, name, concentration, unit, dilution, assay, exclude, spiked } = description;
  const content = {
    well,
    role,
    name,
    at: { line, column, well }
  };
  if (concentration !== void 0) content.concentration = concentration;
  if (unit !== void 0) content.unit = unit;
  if (dilution !== void 0) content.dilution = dilution;
  if (assay !== void 0) content.assay = assay;
  if (exclude !== void 0) content.exclude = exclude;
  if (spiked) content.spiked = spiked;
  return content;
}
function stated2(cell) {
  return cell === void 0 || isNotStated(cell.text) ? void 0 : cell;
}
function readRole(cell, name, at3, well, report) {
  const role = cell === void 0 ? void 0 : parseRole(cell.text);
  if (role !== void 0) return role;
  const roles = `Roles: ${ROLES.join(", ")}`;
  if (cell === void 0) {
    const hint2 = `write its role. ${roles}`;
    report(
      "LAYOUT_ROLE",
      `the well ${name === void 0 ? "" : `of "${name.text}" `}has no role`,
      { ...at3, well },
      hint2
    );
    return void 0;
  }
  const near = closestRole(cell.text);
  const hint = parseWellRange(cell.text) !== void 0 ? 'put quotation marks around a list of wells, "A1,A2", or write a range, A1:A2' : `${near === void 0 ? "" : `did you mean "${near}"? `}${roles}`;
  report("LAYOUT_ROLE", `role "${cell.text}" is not known`, placeOf2(cell, well), hint);
  return void 0;
}
function readConcentration2(cell, unitCell, role, well, { mark, unit: common, report }) {
  const columnUnit = unitCell === void 0 ? void 0 : readUnit(unitCell.text, placeOf2(unitCell, well), report);
  if (cell === void 0) return NO_CONCENTRATION;
  const at3 = placeOf2(cell, well);
  const [, numberText = cell.text, unitText] = WITH_UNIT.exec(cell.text) ?? [];
  const value = readNumber(mark === void 0 ? numberText.replace(",", ".") : numberText, mark ?? ".");
  if (value === void 0) {
    const comma = /^\d+,\d+$/.test(numberText);
    const hint = comma ? 'the decimal mark is a point in a file whose cells are divided by commas; 12,5 is read only where ";" or tab divides' : "write a plain number, without thousands separators";
    report("LAYOUT_CONCENTRATION", `concentration "${cell.text}" is not a number`, at3, hint);
    return NO_CONCENTRATION;
  }
  if (value < 0) {
    report("LAYOUT_CONCENTRATION", `concentration ${toText(value)} is negative`, at3, "a concentration is 0 or more");
    return NO_CONCENTRATION;
  }
  if (role === "blank") {
    if (value > 0) {
      const hint = "a blank holds no analyte; a well with analyte is a standard or a control";
      report("LAYOUT_CONCENTRATION", `a blank has a concentration of ${toText(value)}`, at3, hint);
    }
    return NO_CONCENTRATION;
  }
  const own = unitText === void 0 ? void 0 : readUnit(unitText, at3, report);
  const unit = own ?? columnUnit ?? cell.unit;
  if ((columnUnit ?? unit) !== unit || (cell.unit ?? unit) !== unit) {
    const units = new Set([own, columnUnit, cell.unit].filter((each) => each !== void 0));
    report("LAYOUT_UNIT", `two units are stated: ${[...units].join(" and ")}`, at3, "keep one of them");
  }
  return { concentration: value, unit: unit ?? common };
}
function readUnit(text, at3, report) {
  const unit = parseUnit(text);
  if (unit === void 0) report("LAYOUT_UNIT", `unit "${text.trim()}" is not known`, at3, unitHint(text));
  return unit;
}
function unitHint(text) {
  const damaged = text.includes("\uFFFD") ? 'the file is not UTF-8: save it as "CSV UTF-8", or write ug/mL. ' : "";
  return `${damaged}Units: ${UNITS.join(", ")}`;
}
function readDilutionCell(cell, well, { mark, report }) {
  if (cell === void 0) return void 0;
  const dilution = readDilution(mark === void 0 ? cell.text.replace(",", ".") : cell.text, mark ?? ".");
  if (dilution.kind === "factor") return dilution.factor;
  report("LAYOUT_DILUTION", dilution.message, placeOf2(cell, well), dilution.hint);
  return void 0;
}
function readExclusion(cell) {
  if (cell === void 0 || NO.test(cell.text)) return void 0;
  return YES.test(cell.text) ? "left out by the layout, no reason given" : cell.text;
}
function readYesNo(cell, well, report) {
  if (cell === void 0 || NO.test(cell.text) || /^(?:unspiked|neat|without drug)$/i.test(cell.text)) return false;
  if (YES.test(cell.text) || /^(?:spiked|drug|with drug)$/i.test(cell.text)) return true;
  report(
    "LAYOUT_YES_NO",
    `"${cell.text}" does not say whether the well is spiked`,
    placeOf2(cell, well),
    "write yes or no"
  );
  return false;
}
function defaultName(role, concentration) {
  const words = {
    standard: "STD",
    blank: "blank",
    control: "QC",
    "negative-control": "NC",
    "positive-control": "PC",
    "cutoff-control": "cut-off",
    sample: "",
    empty: ""
  };
  return concentration === void 0 ? words[role] : `${words[role]} ${toText(concentration, 6)}`;
}

// src/layout/layout-directives.ts
var DIRECTIVES = ["assay", "unit", "decimal"];
function readDirectives(directives, report) {
  const named2 = (...keys) => directives.filter(({ key, value }) => keys.includes(key) && value !== "");
  const [assay, otherAssay] = named2("assay");
  if (assay !== void 0 && otherAssay !== void 0 && otherAssay.value !== assay.value) {
    const message = `the layout names two assays, "${assay.value}" (line ${assay.line}) and "${otherAssay.value}"`;
    report("LAYOUT_ASSAY", message, { line: otherAssay.line, column: 1 }, 'keep one line "# assay: ..."');
  }
  const [unit, otherUnit] = named2("unit", "units");
  if (unit !== void 0 && otherUnit !== void 0 && otherUnit.value !== unit.value) {
    const message = `the layout states two units, "${unit.value}" (line ${unit.line}) and "${otherUnit.value}"`;
    report("LAYOUT_UNIT", message, { line: otherUnit.line, column: 1 }, 'state units in a column "unit"');
  }
  const decimal = named2("decimal")[0];
  const mark = decimal === void 0 ? void 0 : /^(,|comma)/i.test(decimal.value) ? "," : ".";
  if (decimal !== void 0 && !/^(?:[.,]|comma|point|dot)/i.test(decimal.value)) {
    const at3 = { line: decimal.line, column: 1 };
    report(
      "LAYOUT_DECIMAL_MARK",
      `decimal mark "${decimal.value}" is not known`,
      at3,
      'write "# decimal: ," or "# decimal: ."'
    );
  }
  const findings = directives.flatMap(({ key, line }) => {
    const near = [...DIRECTIVES, "units"].includes(key) ? void 0 : closestWord(key, DIRECTIVES);
    return near === void 0 || near === key ? [] : [LAYOUT_FINDINGS.raise("LAYOUT_DIRECTIVE_UNKNOWN", { line, key, near })];
  });
  return {
    assay,
    unit: unit === void 0 ? void 0 : readUnit(unit.value, { line: unit.line, column: 1 }, report),
    decimal: mark,
    findings
  };
}
function assayOf(directive, contents, report) {
  const stating = contents.filter((content) => content.assay !== void 0);
  if (stating.length === 0) return directive?.value;
  const other = stating.find((content) => directive !== void 0 && content.assay !== directive.value);
  if (other !== void 0) {
    report(
      "LAYOUT_ASSAY",
      `the well belongs to assay "${other.assay}", line ${directive?.line} says "${directive?.value}"`,
      other.at ?? {},
      'keep the line "# assay: ..." or the column "assay"'
    );
  }
  const names = new Set(stating.map((content) => content.assay));
  return directive?.value ?? (names.size === 1 ? stating[0]?.assay : void 0);
}

// src/layout/layout-columns.ts
init_remembering();
init_unit();
var LAYOUT_COLUMNS = [
  "well",
  "role",
  "name",
  "concentration",
  "dilution",
  "unit",
  "assay",
  "exclude",
  "spiked",
  "comment"
];
var SPELLINGS = {
  well: ["well", "wells", "wellid", "wellposition", "wellpositions", "position", "positions", "pos", "welllocation"],
  role: ["role", "roles", "type", "sampletype", "welltype", "content", "contents", "kind"],
  name: [
    "name",
    "names",
    "sample",
    "sampleid",
    "samplename",
    "sampleidentifier",
    "id",
    "identifier",
    "label",
    "wellname"
  ],
  concentration: [
    "concentration",
    "concentrations",
    "conc",
    "nominal",
    "nominalconcentration",
    "nominalconc",
    "nominalvalue",
    "stdconc",
    "standardconc",
    "standardconcentration",
    "expectedconcentration",
    "expectedconc",
    "stdconcentration"
  ],
  dilution: ["dilution", "dilutions", "dilutionfactor", "dilfactor", "df", "dil", "sampledil", "sampledilution"],
  unit: ["unit", "units", "concunit", "concentrationunit", "stdconcunit", "concentrationunits"],
  assay: ["assay", "assays", "assayid", "test"],
  exclude: ["exclude", "excluded", "exclusion", "suppress", "suppressed", "mask", "masked", "omit", "leftout"],
  spiked: ["spiked", "spike", "drugspike", "confirmatory", "withdrug", "freedrug"],
  comment: ["comment", "comments", "note", "notes", "remark", "remarks", "volume", "description"]
};
var COLUMN_BY_SPELLING = new Map(
  LAYOUT_COLUMNS.flatMap((column) => SPELLINGS[column].map((word) => [word, column]))
);
var COLUMN_WORDS = [...COLUMN_BY_SPELLING.keys()];
var parseHeader = remembering((text) => {
  const trimmed = text.trim();
  const underscored = /^(.*?)[\s_]+([pnuµμm]?g|m?au|m?i?u)[\s_]+(?:per[\s_]+)?(m?l)$/i.exec(trimmed);
  const [, bare, inBrackets] = underscored === null ? /^(.*?)\s*[([]\s*(.*?)\s*[)\]]$/.exec(trimmed) ?? /^(.*?)(?:[\s_]+|\s+in\s+)(\S+\/\S+)$/.exec(trimmed) ?? [void 0, text] : ["", underscored[1], `${underscored[2]}/${underscored[3]}`];
  const column = COLUMN_BY_SPELLING.get(spelling3(bare ?? ""));
  if (column === void 0) {
    const whole = COLUMN_BY_SPELLING.get(spelling3(text));
    return whole === void 0 ? void 0 : { column: whole, unit: void 0, unknownUnit: void 0 };
  }
  if (inBrackets === void 0 || inBrackets === "" || column !== "concentration") {
    return { column, unit: void 0, unknownUnit: void 0 };
  }
  const unit = parseUnit(inBrackets);
  return { column, unit, unknownUnit: unit === void 0 ? inBrackets : void 0 };
});
function columnOfWord(word) {
  return COLUMN_BY_SPELLING.get(spelling3(word));
}
function spelling3(text) {
  return text.toLowerCase().replace(/[\s_.\-:]+/g, "");
}

// src/layout/layout-sheet.ts
function splitLayout(text) {
  const guessed = guessDelimiter(text);
  const delimiters = /* @__PURE__ */ new Set([guessed, ",", ";", "	"]);
  for (const delimiter of delimiters) {
    const sheet = sheetOf(text, delimiter);
    if (sheet.shape !== void 0) return sheet;
  }
  return sheetOf(text, guessed);
}
function cornerOf(row) {
  for (let corner = 0; corner + 3 < row.cells.length; corner += 1) {
    if (columnNumber(row, corner + 1) !== 1) continue;
    if (columnNumber(row, corner + 2) !== 2 || columnNumber(row, corner + 3) !== 3) continue;
    return columnNumber(row, corner) === void 0 ? corner : void 0;
  }
  return void 0;
}
function columnNumber(row, index) {
  const cell = row.cells[index] ?? "";
  if (!startsWithDigit(cell)) return void 0;
  const match = /^0?([1-9]\d?)(?:\.0)?$/.exec(cell);
  return match === null ? void 0 : Number(match[1]);
}
function startsWithDigit(cell) {
  const code = cell.charCodeAt(0);
  return code >= 48 && code <= 57;
}
function isBlankRow(row) {
  for (const cell of row.cells) if (cell !== "") return false;
  return true;
}
function longHeaderIndex(rows) {
  const index = rows.findIndex((row) => {
    const columns = row.cells.map((cell) => parseHeader(cell)?.column);
    return columns.includes("well") && columns.some((column) => column !== void 0 && column !== "well");
  });
  return index === -1 ? void 0 : index;
}
function sheetOf(text, delimiter) {
  const rows = [];
  const directives = [];
  for (const row of splitDelimited(text, delimiter).rows) {
    if (isComment(row)) directives.push(...directiveOf(row, delimiter));
    else rows.push(row);
  }
  const grid = rows.some((row, index) => isBlockHeader(row, rows[index + 1]));
  const shape = grid ? "grid" : longHeaderIndex(rows) === void 0 ? void 0 : "long";
  return { delimiter, rows, directives, shape };
}
function isBlockHeader(row, next) {
  const corner = cornerOf(row);
  return corner !== void 0 && /^[A-Ha-h]$/.test(next?.cells[corner] ?? "");
}
function isComment(row) {
  return (row.cells[0] ?? "").startsWith("#");
}
function directiveOf(row, delimiter) {
  const match = /^#\s*([A-Za-z]+)\s*[:=]\s*(.*)$/s.exec(row.cells.join(delimiter));
  if (match === null) return [];
  const value = match[2].trim();
  return [{ key: match[1].toLowerCase(), value: value.replace(/(?<=.)[,;\s]+$/s, ""), line: row.line }];
}

// src/layout/grid-block.ts
init_well_id();
function readBlock(rows, start, corner, title, report) {
  const named2 = title.text === "" ? "the block" : `block "${title.text}"`;
  checkColumns(rows[start], corner, named2, report);
  const header = parseHeader(title.text);
  const unit = header?.unit;
  const cells = [];
  const beside = [];
  let next = start + 1;
  for (const [rowIndex, letter] of ROW_LETTERS.entries()) {
    while (next < rows.length && isBlankRow(rows[next])) next += 1;
    const row = rows[next];
    if (row?.cells[corner]?.toUpperCase() !== letter) {
      reportMissingRow(row, rows, corner, `${named2} lacks row ${letter}`, report);
      break;
    }
    if (holdsTextBeside(row, corner)) beside.push(row);
    const { line } = row;
    const columns = cellColumns(row);
    for (let column = 0; column < COLUMN_COUNT; column += 1) {
      const place = corner + 1 + column;
      const text = row.cells[place] ?? "";
      const cell = text === "" || text === "-" ? void 0 : { text, line, column: columns[place] ?? 1, unit };
      cells[rowIndex * COLUMN_COUNT + column] = cell;
    }
    next += 1;
  }
  return { title, header, cells, next, beside };
}
function holdsTextBeside(row, corner) {
  for (let place = 0; place < row.cells.length; place += 1) {
    if ((place < corner || place > corner + COLUMN_COUNT) && row.cells[place] !== "") return true;
  }
  return false;
}
function checkColumns(header, corner, named2, report) {
  const numbers2 = header.cells.slice(corner + 1).map((_, index) => columnNumber(header, corner + 1 + index));
  const last = numbers2.findLast((number5) => number5 !== void 0) ?? 0;
  if (last === COLUMN_COUNT && numbers2.slice(0, COLUMN_COUNT).every((number5, index) => number5 === index + 1)) return;
  report(
    "LAYOUT_BLOCK",
    `${named2} does not number its columns 1 to 12${last > COLUMN_COUNT ? ` but to ${last}` : ""}`,
    { line: header.line, column: cellColumn(header, corner) },
    "only plates of 96 wells are read: columns 1 to 12, rows A to H"
  );
}
function reportMissingRow(found, rows, corner, lack, report) {
  const letter = found?.cells[corner] ?? "";
  const instead = letter === "" ? "found a row without a letter" : `found "${letter}"`;
  report(
    "LAYOUT_BLOCK",
    `${lack}: ${found === void 0 ? "the file ends" : instead}`,
    { line: (found ?? rows.at(-1)).line, column: cellColumn(found, corner) },
    "a block has rows A to H in order; rows of unused wells stay, with empty cells"
  );
}

// src/layout/join-blocks.ts
init_well_id();

// src/layout/read-long-layout.ts
init_did_you_mean();
init_remembering();
init_well_id();
function readLongLayout(rows, report) {
  const headerIndex = longHeaderIndex(rows) ?? rows.findIndex((row) => !isBlankRow(row));
  const headers = readHeaders(rows[headerIndex], report);
  const columns = new Set(headers.flatMap((header) => header === void 0 ? [] : [header.column]));
  if (!columns.has("role") && !columns.has("name")) {
    const line = rows[headerIndex].line;
    report("LAYOUT_COLUMN_MISSING", 'the layout has no column "role"', { line, column: 1 }, 'add a column "role"');
    return { statements: [], columns };
  }
  if (!columns.has("well")) {
    const at3 = { line: rows[headerIndex].line, column: 1 };
    report("LAYOUT_COLUMN_MISSING", 'the layout has no column "well"', at3, 'add a column "well" with A1 to H12');
    return { statements: [], columns };
  }
  const statements = [];
  for (let index = headerIndex + 1; index < rows.length; index += 1) {
    const statement = readRow(rows[index], headers, report);
    if (statement !== void 0) statements.push(statement);
  }
  reportRepeats(statements, report);
  return { statements, columns };
}
function nearestColumn(text) {
  const near = text === "" ? void 0 : closestWord(text, COLUMN_WORDS);
  return near === void 0 ? void 0 : columnOfWord(near);
}
function columnHint(text) {
  const near = nearestColumn(text);
  return `${near === void 0 ? "" : `did you mean "${near}"? `}Columns: ${LAYOUT_COLUMNS.join(", ")}`;
}
function readHeaders(row, report) {
  const headers = row.cells.map(parseHeader);
  for (const [index, text] of row.cells.entries()) {
    const at3 = { line: row.line, column: cellColumn(row, index) };
    const header = headers[index];
    if (header === void 0) {
      if (text === "") continue;
      report("LAYOUT_COLUMN_UNKNOWN", `column "${text}" is not known`, at3, columnHint(text));
      const column = nearestColumn(text);
      if (column !== void 0 && !headers.some((other) => other?.column === column)) {
        headers[index] = { column, unit: void 0, unknownUnit: void 0 };
      }
      continue;
    }
    if (header.unknownUnit !== void 0) {
      report("LAYOUT_UNIT", `unit "${header.unknownUnit}" is not known`, at3, unitHint(header.unknownUnit));
    }
    const first = headers.findIndex((other) => other?.column === header.column);
    if (first === index || header.column === "comment") continue;
    const weak = [first, index].find((place) => row.cells[place]?.toLowerCase() === "label");
    if (weak !== void 0) headers[weak] = { column: "comment", unit: void 0, unknownUnit: void 0 };
    else {
      report(
        "LAYOUT_COLUMN_TWICE",
        `columns "${row.cells[first]}" and "${text}" both give the ${header.column}`,
        at3,
        'remove one, or name it "comment"'
      );
    }
  }
  return headers;
}
function readRow(row, headers, report) {
  if (isBlankRow(row)) return void 0;
  const columns = cellColumns(row);
  const cells = {};
  let described = false;
  for (let index = 0; index < row.cells.length; index += 1) {
    const text = row.cells[index];
    if (text === "") continue;
    const header = headers[index];
    const cell = { text, line: row.line, column: columns[index] ?? 1, unit: header?.unit };
    if (index >= headers.length) {
      report(
        "LAYOUT_CELLS",
        `the line has ${row.cells.length} cells, the header ${headers.length}; "${text}" belongs to no column`,
        placeOf2(cell),
        'put quotation marks around a cell that holds the delimiter, for example "A1,B1"'
      );
    } else if (header !== void 0 && cells[header.column] === void 0) {
      cells[header.column] = cell;
      described ||= header.column !== "well" && header.column !== "comment" && !isNotStated(text);
    }
  }
  const wellCell2 = cells.well;
  if (wellCell2 === void 0) {
    const line = { line: row.line, column: 1 };
    if (described) report("LAYOUT_WELL", "the line names no well", line, "write the well, such as A1 or A1:A2");
    return void 0;
  }
  const wells = parseWells(wellCell2.text);
  if (wells === void 0) {
    report(
      "LAYOUT_WELL",
      `"${wellCell2.text}" names no well of a 96-well plate`,
      placeOf2(wellCell2),
      'rows are A to H, columns 1 to 12; a range is A1:A2, a list "A1, B1"'
    );
    return void 0;
  }
  return described ? { wells, at: placeOf2(wellCell2), cells } : void 0;
}
var parseWells = remembering((text) => {
  const plain = text.replace(/\s*(?:\bto\b|\.{2,3}|[-:\u2013])\s*/g, ":").replace(/\s*[/+&]\s*/g, ",").replace(/\b([A-Ha-h])[: ](?=\d)/g, "$1");
  return parseWellRange(plain);
});
function reportRepeats(statements, report) {
  const lineOf2 = new Array(ALL_WELLS.length);
  for (const { wells, at: at3 } of statements) {
    const { line } = at3;
    for (const well of wells) {
      const index = wellIndex(well);
      const before = lineOf2[index];
      if (before === void 0) lineOf2[index] = line;
      else {
        const message = `well ${well} is described on line ${before} and again on line ${line}`;
        report("LAYOUT_WELL_TWICE", message, { ...at3, well }, "remove one of them");
      }
    }
  }
}

// src/layout/join-blocks.ts
function joinBlocks(blocks, report) {
  const roleStated = blocks.some(({ title, header }) => (header?.column ?? nearestColumn(title.text)) === "role");
  const byWell = new Array(ALL_WELLS.length);
  const described = [];
  const columns = /* @__PURE__ */ new Set();
  for (const block of blocks) {
    const column = columnOf(block, blocks.length, roleStated, report);
    if (column === void 0) continue;
    if (column !== "comment") columns.add(column);
    for (let index = 0; index < block.cells.length; index += 1) {
      const cell = block.cells[index];
      if (cell === void 0) continue;
      const well = ALL_WELLS[index];
      let known = byWell[index];
      if (known === void 0) {
        known = {};
        byWell[index] = known;
        described.push({ well, cells: known });
      }
      const before = known[column];
      if (before === void 0) known[column] = cell;
      else if (before.text !== cell.text && column !== "comment") {
        report(
          "LAYOUT_BLOCK_CONFLICT",
          `two blocks "${column}" say "${before.text}" (line ${before.line}) and "${cell.text}"`,
          placeOf2(cell, well),
          "keep one of the two"
        );
      }
    }
  }
  const statements = [];
  for (const { well, cells } of described) {
    const cell = cells.role ?? cells.name ?? firstCell(cells);
    if (cell !== void 0) statements.push({ wells: [well], at: placeOf2(cell, well), cells });
  }
  return { statements, columns };
}
function firstCell(cells) {
  const [first, second] = Object.values(cells);
  return second === void 0 && cells.comment !== void 0 ? void 0 : first;
}
function columnOf(block, blockCount, roleStated, report) {
  const { title, header } = block;
  if (header?.unknownUnit !== void 0) {
    report("LAYOUT_UNIT", `unit "${header.unknownUnit}" is not known`, placeOf2(title), unitHint(header.unknownUnit));
  }
  if (header !== void 0) return header.column === "well" ? "name" : header.column;
  const generic2 = /^(?:|<>|abs|plate.*|layout|plate ?layout|map|plate ?map)$/i.test(title.text);
  const near = nearestColumn(title.text);
  if (!roleStated && (generic2 || blockCount === 1 && near === void 0)) return "name";
  report(
    "LAYOUT_COLUMN_UNKNOWN",
    title.text === "" ? "a block has no name in its corner" : `block "${title.text}" is not known`,
    placeOf2(title),
    columnHint(title.text)
  );
  return near;
}

// src/layout/read-grid-layout.ts
function readGridLayout(rows, report) {
  const blocks = [];
  const ignored = [];
  let above;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const corner = cornerOf(row);
    if (corner === void 0) {
      if (isBlankRow(row)) continue;
      if (above !== void 0) ignored.push(above);
      above = row;
      continue;
    }
    const named2 = titleOf(row, corner, above);
    if (above !== void 0 && named2.line === row.line && row.cells[corner] !== "") ignored.push(above);
    above = void 0;
    const block = readBlock(rows, index, corner, named2, report);
    blocks.push(block);
    ignored.push(...block.beside);
    index = block.next - 1;
  }
  if (above !== void 0) ignored.push(above);
  const findings = ignored.filter((row) => row.cells.filter((cell) => cell !== "").length > 1).map((row) => LAYOUT_FINDINGS.raise("LAYOUT_TEXT_IGNORED", { line: row.line, text: row.cells.join(" ").trim() }));
  return { ...joinBlocks(blocks, report), findings };
}
function titleOf(row, corner, above) {
  const text = row.cells[corner] ?? "";
  const alone = above?.cells.filter((cell) => cell !== "") ?? [];
  if (text === "" && above !== void 0 && alone.length === 1 && parseHeader(alone[0]) !== void 0) {
    return { text: alone[0], line: above.line, column: 1, unit: void 0 };
  }
  return { text, line: row.line, column: cellColumn(row, corner), unit: void 0 };
}

// src/layout/refuse-text.ts
init_input_error();
init_well_id();
var SHAPES = 'begin with a line "well,role,name,concentration,dilution", or with a block whose corner cell says "role" or "name", then 1 to 12, rows A to H';
function refuseForeignText(text) {
  if (text.startsWith("PK") || text.includes("\0")) {
    throw new InputError("input", {
      code: "LAYOUT_NOT_TEXT",
      message: "the layout is not text",
      hint: "save the layout as CSV (comma, semicolon or tab) and give that file"
    });
  }
  if (text.replace(/^\uFEFF/, "").trim() === "") {
    throw new InputError("input", emptyLayout());
  }
}
function emptyLayout() {
  return { code: "LAYOUT_EMPTY", message: "the layout is empty", hint: SHAPES };
}
function refuseListExport(rows) {
  const [header, ...lines] = rows.filter((row) => !isBlankRow(row));
  const wells = lines.filter((row) => row.cells.some((cell) => parseWellId(cell) !== void 0));
  const first = wells[0];
  const value = first?.cells.find((cell) => /^\d+[.,]\d+$/.test(cell));
  const numeric = wells.filter((row) => row.cells.some((cell) => /^\d+[.,]\d+$/.test(cell)));
  const described = header?.cells.some((cell) => ["role", "name"].includes(nearestColumn(cell) ?? ""));
  if (value === void 0 || described || numeric.length <= wells.length / 2) return;
  throw new InputError("input", likeReading(value, { line: first?.line ?? 1, column: 1 }));
}
function likeReading(value, at3) {
  return {
    code: "LAYOUT_LOOKS_LIKE_READING",
    message: `the cells hold numbers such as ${value}: this looks like a plate reader's export, not a layout`,
    hint: "give the export as the plate and the layout with --layout",
    at: at3
  };
}
function refuseReading(layout) {
  const first = layout.statements.find((statement) => /[.,]/.test(statement.cells.name?.text ?? ""));
  throw new InputError("input", likeReading(first?.cells.name?.text ?? "", first?.at ?? {}));
}

// src/layout/read-layout.ts
function readLayout(text, options = {}) {
  refuseForeignText(text);
  const sheet = splitLayout(text);
  const problems = [];
  const report = gatherInto(problems);
  const stated3 = readDirectives(sheet.directives, report);
  const { layout: read, findings } = readShape(sheet, report);
  const layout = namesInRoles(read);
  const encoded = !layout.columns.has("role");
  if (encoded && looksLikeReading(layout, sheet.delimiter === "," ? "." : "mixed")) refuseReading(layout);
  const mark = options.decimal ?? stated3.decimal ?? layoutDecimalMark(layout, sheet.delimiter, report);
  const { statements } = encoded ? decodeNames(layout, report) : layout;
  const contents = [];
  const context = { mark, unit: stated3.unit, report };
  for (const statement of statements) readWells(statement, context, contents);
  const assay = assayOf(stated3.assay, contents, report);
  if (problems.length === 0 && contents.length === 0) {
    report("LAYOUT_EMPTY", "the layout describes no well", { line: sheet.rows[0]?.line ?? 1, column: 1 }, SHAPES);
  }
  if (problems.length > 0) throw new InputError("input", problems.sort(byPlace));
  const value = {
    ...assay === void 0 ? {} : { assay },
    wells: inReadingOrder(contents),
    origin: "file"
  };
  return { value, findings: [...stated3.findings, ...findings, ...describeLayout(value)] };
}
function readShape(sheet, report) {
  if (sheet.shape === "grid") {
    const { findings, ...layout } = readGridLayout(sheet.rows, report);
    return { layout, findings };
  }
  const first = sheet.rows.find((row) => !isBlankRow(row));
  if (first === void 0) throw new InputError("input", emptyLayout());
  const header = sheet.shape ?? first.cells.some((cell) => closestWord(cell, ["well", "role", "position"]) !== void 0);
  if (!header) {
    throw new InputError("input", {
      code: "LAYOUT_SHAPE",
      message: `this is not a layout: found "${first.cells.join(" ").trim().slice(0, 40)}"`,
      hint: SHAPES,
      at: { line: first.line, column: 1 }
    });
  }
  if (sheet.shape === void 0) refuseListExport(sheet.rows);
  return { layout: readLongLayout(sheet.rows, report), findings: [] };
}
function inReadingOrder(contents) {
  const byIndex = new Array(ALL_WELLS.length);
  for (const content of contents) byIndex[wellIndex(content.well)] = content;
  const wells = /* @__PURE__ */ new Map();
  for (const content of byIndex) if (content !== void 0) wells.set(content.well, content);
  return wells;
}
function byPlace(left, right) {
  return (left.at?.line ?? 0) - (right.at?.line ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0);
}

// src/layout/split-layout.ts
function splitByAssay(layout) {
  const named2 = /* @__PURE__ */ new Set();
  for (const { assay } of layout.wells.values()) if (assay !== void 0) named2.add(assay);
  const assays = [...named2];
  if (assays.length < 2) return [{ assay: layout.assay ?? assays[0], layout, otherWells: /* @__PURE__ */ new Set() }];
  return assays.map((assay) => {
    const isOwn = (own) => own === void 0 || own === assay;
    const wells = new Map([...layout.wells].filter(([, content]) => isOwn(content.assay)));
    const others = [...layout.wells.values()].filter(({ assay: other }) => !isOwn(other)).map(({ well }) => well);
    return { assay, layout: { ...layout, assay, wells }, otherWells: new Set(others) };
  });
}

// src/plate-reader/choose-plates.ts
init_plate_reader_errors();
function choosePlates(reading, selector) {
  const { plates } = reading;
  if (selector === void 0) {
    if (plates.length === 1) return plates;
    throw wrongChoice(
      "PLATE_UNCLEAR",
      `the file holds ${plates.length} plates`,
      `choose with --plate: ${listOf2(plates)}, or all`
    );
  }
  const wanted = selector.trim().toLowerCase();
  const named2 = plates.filter((plate) => plate.name.toLowerCase() === wanted);
  if (named2.length === 1) return named2;
  if (named2.length > 1) {
    const message = `${named2.length} plates are called "${selector}"`;
    throw wrongChoice("PLATE_UNCLEAR", message, `choose by number: ${listOf2(plates)}`);
  }
  if (wanted === "all") return plates;
  const byNumber = /^\d+$/.test(wanted) ? plates[Number(wanted) - 1] : void 0;
  if (byNumber !== void 0) return [byNumber];
  throw wrongChoice("PLATE_UNKNOWN", `the file holds no plate "${selector}"`, `plates: ${listOf2(plates)}`);
}
function listOf2(plates) {
  const shown3 = plates.slice(0, 20).map((plate, index) => `${index + 1} (${plate.name})`);
  return plates.length > 20 ? `${shown3.join(", ")} ... ${plates.length}` : shown3.join(", ");
}

// src/plate-reader/formats/allotrope.ts
init_well_id();

// src/plate-reader/content-of-name.ts
init_unit();
var ROLES2 = [
  { role: "negative-control", pattern: /^(?:nc|neg|negative|nctrl)(?:[\s_-]*(?:ctrl|ctl|control))?(?![a-z])/i },
  { role: "positive-control", pattern: /^(?:pc|pos|positive|pctrl)(?:[\s_-]*(?:ctrl|ctl|control))?(?![a-z])/i },
  { role: "standard", pattern: /^(?:std|standards?|cal(?:ibrators?)?|étalon)(?![a-z])/i },
  { role: "blank", pattern: /^(?:blk?|blanks?|blanc)(?![a-z])/i },
  { role: "control", pattern: /^(?:ctl|ctrl|controls?|qc|kontrolle)(?![a-z])/i }
];
var EMPTY = /^(?:|-+|empty|unused|none|n\/a|na|leer|vide)$/i;
var AMOUNT = /(?:^|[\s_])(\d+(?:\.\d+)?)\s*([a-zA-Zµμ]+\s*\/\s*[a-zA-Z]+|[A-Z]{2}\b)/;
var DILUTION = /(?:^|[\s_(])1\s*[:/]\s*(\d+(?:\.\d+)?)\b/;
function contentOfName(well, name) {
  const text = name.trim();
  if (EMPTY.test(text)) return void 0;
  const role = ROLES2.find(({ pattern }) => pattern.test(text))?.role ?? "sample";
  if (role === "standard" || role === "control") {
    const match = AMOUNT.exec(text);
    const unit = match === null ? void 0 : parseUnit(match[2]);
    const concentration = match === null ? void 0 : readNumber(match[1]);
    if (unit !== void 0 && concentration !== void 0) return { well, role, name: text, concentration, unit };
    return { well, role, name: text };
  }
  const factor = DILUTION.exec(text);
  const dilution = factor === null ? void 0 : readNumber(factor[1]);
  if (role === "sample" && dilution !== void 0 && dilution >= 1) return { well, role, name: text, dilution };
  return { well, role, name: text };
}

// src/plate-reader/group-reads.ts
function groupReads(placed4, layoutOf2 = () => void 0) {
  const plates = [];
  for (const { plate, read, sameBlock } of placed4) {
    const target = plate === void 0 ? sameBlock === true ? plates.at(-1) : openPlate(plates.at(-1), read) : plates.find((known) => known.name === plate && !has(known.reads, read));
    if (target === void 0) plates.push({ name: plate, reads: [read] });
    else target.reads.push(read);
  }
  return plates.map(({ name, reads }, index) => ({
    name: name ?? `Plate ${index + 1}`,
    reads: withDistinctLabels(reads),
    layout: layoutOf2(name, index)
  }));
}
function openPlate(last, read) {
  if (last === void 0 || last.name !== void 0) return void 0;
  const comparable = read.wavelengthNm !== void 0 || read.kind !== "raw";
  return comparable && !has(last.reads, read) ? last : void 0;
}
function has(reads, read) {
  return reads.some(
    (known) => known.kind === read.kind && known.wavelengthNm === read.wavelengthNm && known.label === read.label
  );
}
function withDistinctLabels(reads) {
  const seen = /* @__PURE__ */ new Map();
  return reads.map((read) => {
    const count2 = (seen.get(read.label) ?? 0) + 1;
    seen.set(read.label, count2);
    return count2 === 1 ? read : { ...read, label: `${read.label} #${count2}` };
  });
}

// src/plate-reader/formats/allotrope.ts
init_plate_reader_errors();

// src/plate-reader/read-well-text.ts
var OVERFLOW = /^(?:ovrflw|overflow|over|ovr|ovfl?|out|sat(?:urated|uration)?\.?|\+?inf(?:inity)?|∞|[*#]{2,}|>+\s*[\d.,]+|high|overrange|over range|over limit|above.*)$/i;
var MASKED = /^(?:mask(?:ed)?|excluded|omit(?:ted)?|ignored?|rejected|x|\*\s*-?[\d.,]+(?:e[+-]?\d+)?\s*\*?|-?[\d.,]+(?:e[+-]?\d+)?\s*\*)$/i;
var OUT_OF_RANGE = /^(?:range\?|path\?|limits?\?|<+\s*-?[\d.,]+|[<>]+\s*(?:min|max|y range|lloq|uloq).*|low|under(?:flow|range)?|below.*)$/i;
var MISSING = /^(?:|-+|\.+|–|—|missed|missing|miss|nan|n\/?a|#n\/a|#value!|#div\/0!|#num!|#ref!|none|null|nil|empty|error|err|fail(?:ed)?|invalid|no (?:value|data|read|reading)|not (?:read|measured|available)|skip(?:ped)?|unused|\?+)$/i;
function readWellText(text, mark) {
  const od = readNumber(text, mark);
  if (od !== void 0) return { kind: "measured", od };
  if (OVERFLOW.test(text)) return { kind: "overflow", raw: text };
  if (MASKED.test(text)) return { kind: "masked", raw: text };
  if (OUT_OF_RANGE.test(text)) return { kind: "out-of-range", raw: text };
  return { kind: "missing", raw: text };
}
function isKnownState(text) {
  return MISSING.test(text) || OVERFLOW.test(text) || MASKED.test(text) || OUT_OF_RANGE.test(text);
}

// src/plate-reader/well-list.ts
init_well_id();

// src/plate-reader/export-document.ts
function cellAt(row, column) {
  return row?.cells[column] ?? "";
}
function isBlankRow2(row) {
  if (row === void 0) return true;
  for (const cell of row.cells) if (cell !== "") return false;
  return true;
}
function filledCells(row) {
  return row === void 0 ? [] : row.cells.filter((cell) => cell !== "");
}
function firstFilledCell(row) {
  if (row !== void 0) {
    for (const cell of row.cells) if (cell !== "") return cell;
  }
  return "";
}
function valueAfter(sheet, key, from = 0, to = sheet.rows.length) {
  for (let index = from; index < to; index += 1) {
    const row = sheet.rows[index];
    const at3 = row.cells.findIndex((cell) => key.test(cell));
    if (at3 < 0) continue;
    return row.cells.slice(at3 + 1).find((cell) => cell !== "");
  }
  return void 0;
}

// src/plate-reader/well-list.ts
var ANY_WELL = /^([A-Za-z]|A[A-F])[\s\-:]?0?(\d{1,2})$/;
var ROW_HEADER = /^(?:well\s*)?row$/i;
var COLUMN_HEADER = /^(?:well\s*)?col(?:umn)?\.?$/i;
var WELL_HEADER = /^(?:wells?|well[\s_-]*(?:id|name|no\.?|number|pos(?:ition)?s?|key|label)|pos(?:ition)?s?\.?|<>|plate[\s_-]*(?:position|well)|location)$/i;
var MIN_ENTRIES = 3;
function findWellLists(sheet) {
  const lists = [];
  let index = 0;
  while (index < sheet.rows.length) {
    const list2 = listAt(sheet, index);
    if (list2 === void 0) index += 1;
    else {
      lists.push(list2);
      index = list2.end;
    }
  }
  return lists;
}
function isAnyWell(text) {
  return text >= "A" && ANY_WELL.test(text);
}
function listAt(sheet, start) {
  const first = sheet.rows[start];
  const column = wellColumnOf(sheet, start);
  if (column !== void 0) return collect(sheet, start, [column], (row) => cellAt(row, column));
  const rowColumn = first.cells.findIndex((cell) => ROW_HEADER.test(cell));
  const numberColumn = first.cells.findIndex((cell) => COLUMN_HEADER.test(cell));
  if (rowColumn < 0 || numberColumn < 0) return void 0;
  const name = (row) => `${cellAt(row, rowColumn)}${cellAt(row, numberColumn).replace(/\.0$/, "")}`;
  return collect(sheet, start + 1, [rowColumn, numberColumn], name);
}
function wellColumnOf(sheet, start) {
  const { cells } = sheet.rows[start];
  let found;
  for (let column = 0; column < cells.length; column += 1) {
    if (!ANY_WELL.test(cells[column])) continue;
    const names = /* @__PURE__ */ new Set([cells[column]]);
    for (let index = start + 1; index < sheet.rows.length && names.size < MIN_ENTRIES; index += 1) {
      const name = cellAt(sheet.rows[index], column);
      if (!ANY_WELL.test(name) || names.has(name)) break;
      names.add(name);
    }
    if (names.size < MIN_ENTRIES) continue;
    const header = cellAt(sheet.rows[start - 1], column);
    if (WELL_HEADER.test(header)) return column;
    found ??= column;
  }
  return found;
}
function collect(sheet, start, wellColumns, name) {
  const entries = [];
  let beyond3;
  let brokenAt;
  let end = start;
  for (let index = start; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index];
    if (isBlankRow2(row)) break;
    const text = name(row);
    const well = parseWellId(text);
    if (well === void 0) {
      if (!ANY_WELL.test(text)) {
        brokenAt = goesOn(sheet, index, name) ? row.line : void 0;
        break;
      }
      beyond3 ??= text;
    } else {
      entries.push({
        well,
        textAt: (column) => cellAt(row, column),
        isNumeric: (column) => row.numeric?.has(column) === true,
        line: row.line
      });
    }
    end = index + 1;
  }
  if (entries.length < MIN_ENTRIES && beyond3 === void 0) return void 0;
  const header = headerAbove(sheet, start, wellColumns);
  return {
    sheet,
    line: sheet.rows[start].line,
    top: header === void 0 ? start : header.index,
    end,
    headers: header === void 0 ? [] : sheet.rows[header.index].cells,
    wellColumns,
    entries,
    beyond: beyond3,
    brokenAt,
    rows: sheet.rows.slice(start, end)
  };
}
function goesOn(sheet, index, name) {
  const next = sheet.rows[index + 1];
  return next !== void 0 && ANY_WELL.test(name(next));
}
function headerAbove(sheet, start, wellColumns) {
  for (let index = start - 1; index >= Math.max(0, start - 3); index -= 1) {
    const row = sheet.rows[index];
    if (isBlankRow2(row)) return void 0;
    if (wellColumns.every((column) => /[a-z<]/i.test(cellAt(row, column)))) return { index };
  }
  return void 0;
}

// src/plate-reader/formats/allotrope-measurements.ts
init_plate_reader_errors();
var MAX_DEPTH = 40;
function readAllotropeMeasurements(text) {
  let root;
  try {
    root = JSON.parse(text);
  } catch {
    throw unreadable("REFUSED_MALFORMED", "the document is not valid JSON; it may be cut off");
  }
  const measurements = [];
  collect2(root, 0, measurements);
  return measurements;
}
function collect2(node, depth, measurements) {
  if (depth > MAX_DEPTH) throw unreadable("REFUSED_MALFORMED", `the document nests deeper than ${MAX_DEPTH} levels`);
  if (Array.isArray(node)) {
    for (const item of node) collect2(item, depth + 1, measurements);
    return;
  }
  if (!isObject(node)) return;
  const sample = node["sample document"];
  if (isObject(sample) && textOf(sample["location identifier"] ?? sample["well location identifier"]) !== void 0) {
    measurements.push(measurementOf(node, sample));
    return;
  }
  for (const [key, child] of Object.entries(node)) {
    if (key !== "calculated data aggregate document") collect2(child, depth + 1, measurements);
  }
}
function measurementOf(node, sample) {
  const control = controlOf(node);
  const detection = detectionOf(node, control);
  return {
    well: textOf(sample["location identifier"] ?? sample["well location identifier"]) ?? "",
    plate: textOf(sample["well plate identifier"] ?? sample["plate identifier"]) ?? "",
    sample: textOf(sample["sample identifier"] ?? sample["written name"]),
    role: textOf(sample["sample role type"]),
    detection,
    wavelengthNm: quantityOf(control["detector wavelength setting"]) ?? quantityOf(node["detector wavelength setting"]),
    value: quantityOf(node["absorbance"]),
    error: errorOf(node)
  };
}
function controlOf(node) {
  const aggregate = node["device control aggregate document"];
  const list2 = isObject(aggregate) ? aggregate["device control document"] : void 0;
  const first = Array.isArray(list2) ? list2[0] : list2;
  return isObject(first) ? first : {};
}
function detectionOf(node, control) {
  const keys = Object.keys(node);
  if (keys.some((key) => /spectrum data cube/.test(key))) return "spectrum";
  if (keys.some((key) => /data cube/.test(key)) || "kinetic measurement" in node) return "kinetic";
  const stated3 = textOf(control["detection type"]) ?? "";
  if ("absorbance" in node || /absorbance/i.test(stated3)) return "absorbance";
  if ("fluorescence" in node || /fluorescence/i.test(stated3)) return "fluorescence";
  return "luminescence" in node || /luminescence/i.test(stated3) ? "luminescence" : "other";
}
function errorOf(node) {
  const aggregate = node["error aggregate document"];
  const list2 = isObject(aggregate) ? aggregate["error document"] : void 0;
  for (const error of Array.isArray(list2) ? list2 : []) {
    const text = isObject(error) ? textOf(error["error"]) : void 0;
    if (text !== void 0) return text;
  }
  return void 0;
}
function quantityOf(node) {
  const value = isObject(node) ? node["value"] : node;
  return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
function textOf(node) {
  if (typeof node === "string") return node.trim() === "" ? void 0 : node.trim();
  return typeof node === "number" ? String(node) : void 0;
}
function isObject(node) {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

// src/plate-reader/formats/allotrope.ts
var ROLES3 = [
  [/^standard/i, "standard"],
  [/^blank/i, "blank"],
  [/negative control/i, "negative-control"],
  [/positive control/i, "positive-control"],
  [/control/i, "control"],
  [/^(?:unknown|sample|test)/i, "sample"]
];
var allotrope = {
  id: "allotrope",
  title: "Allotrope Simple Model (plate reader)",
  recognise: ({ container, text }) => container === "json" && /"(?:\$asm\.manifest|plate reader (?:aggregate )?document|measurement aggregate document)"/.test(
    text.slice(0, 1e5)
  ) ? '"plate reader" documents' : void 0,
  read: ({ text }, context) => {
    const measurements = readAllotropeMeasurements(text);
    refuse2(measurements);
    const beyond3 = measurements.find(({ well }) => parseWellId(well) === void 0 && isAnyWell(well));
    if (beyond3 !== void 0) {
      throw unreadable("REFUSED_PLATE_SIZE", `the document names well ${beyond3.well}, which no 96-well plate has`);
    }
    const absorbing = measurements.filter(({ detection }) => detection === "absorbance");
    const others = measurements.length - absorbing.length;
    if (others > 0) {
      const because = `${others} of its measurements are not absorbance`;
      context.report(PLATE_READER_FINDINGS.raise("BLOCK_SKIPPED", { line: 1, because }));
    }
    return platesOf(absorbing);
  }
};
function refuse2(measurements) {
  if (measurements.length === 0) throw unreadable("REFUSED_NO_DATA", "the document holds no measurement of a well");
  const series = measurements.find(({ detection }) => detection === "kinetic" || detection === "spectrum");
  if (series?.detection === "kinetic") throw unreadable("REFUSED_KINETIC", "the document holds a kinetic measurement");
  if (series?.detection === "spectrum") throw unreadable("REFUSED_SPECTRUM", "the document holds spectra");
  if (measurements.some(({ detection }) => detection === "absorbance")) return;
  if (measurements.some(({ detection }) => detection === "fluorescence")) {
    throw unreadable("REFUSED_FLUORESCENCE", "the document holds fluorescence");
  }
  if (measurements.some(({ detection }) => detection === "luminescence")) {
    throw unreadable("REFUSED_LUMINESCENCE", "the document holds luminescence");
  }
  throw unreadable("REFUSED_NO_DATA", "the document holds no absorbance");
}
function platesOf(measurements) {
  const reads = /* @__PURE__ */ new Map();
  const contents = /* @__PURE__ */ new Map();
  const repeats = /* @__PURE__ */ new Map();
  for (const measurement of measurements) {
    const well = parseWellId(measurement.well);
    if (well === void 0) throw unreadable("REFUSED_MALFORMED", `"${measurement.well}" names no well`);
    const plate = measurement.plate || "Plate 1";
    const base = `${plate}
${measurement.wavelengthNm ?? ""}`;
    const count2 = repeats.get(`${base}
${well}`) ?? 0;
    repeats.set(`${base}
${well}`, count2 + 1);
    const key = `${base}
${count2}`;
    const known = reads.get(key) ?? { plate, read: newRead(measurement.wavelengthNm, count2) };
    reads.set(key, known);
    known.read.wells.set(well, readingOf(measurement));
    addContent(contents, plate, well, measurement);
  }
  return groupReads([...reads.values()], (plate) => layoutOf(contents.get(plate ?? "")));
}
function newRead(wavelengthNm, repeat) {
  const label2 = wavelengthNm === void 0 ? "unlabelled" : `${wavelengthNm}`;
  return { label: repeat === 0 ? label2 : `${label2} #${repeat + 1}`, wavelengthNm, kind: "raw", wells: /* @__PURE__ */ new Map() };
}
function readingOf({ value, error }) {
  if (error !== void 0) {
    const reading = readWellText(error, ".");
    if (reading.kind === "measured") return { kind: "missing", raw: error };
    return isKnownState(error) ? reading : { kind: "missing", raw: error };
  }
  if (value === void 0 || Object.is(value, -0)) return { kind: "missing", raw: value === void 0 ? "" : "-0.0" };
  return { kind: "measured", od: value };
}
function addContent(contents, plate, well, { sample, role }) {
  if (sample === void 0 || role === void 0 && sample.endsWith(well)) return;
  const named2 = contentOfName(well, sample);
  if (named2 === void 0) return;
  const stated3 = ROLES3.find(([pattern]) => role !== void 0 && pattern.test(role))?.[1];
  const wells = contents.get(plate) ?? /* @__PURE__ */ new Map();
  contents.set(plate, wells);
  wells.set(well, stated3 === void 0 ? named2 : { ...named2, role: stated3 });
}
function layoutOf(wells) {
  return wells === void 0 || wells.size === 0 ? void 0 : { wells, origin: "export" };
}

// src/plate-reader/detection-mode.ts
var MODES = [
  {
    code: "REFUSED_KINETIC",
    what: "a kinetic measurement",
    pattern: /\bkinetics?\b(?!\s*(?:interval|cycles?)?\s*[:,]?\s*(?:0|1|no|off|none)?$)|\bkinetic measurement\b|\bcycle nr/i
  },
  {
    code: "REFUSED_SPECTRUM",
    what: "a spectrum",
    pattern: /\bspectr(?:um|al)\b|\b(?:absorbance|wavelength|emission|excitation) scan\b/i
  },
  { code: "REFUSED_AREA_SCAN", what: "an area scan", pattern: /\b(?:area|well|matrix) scan(?:ning)?\b/i },
  {
    code: "REFUSED_LUMINESCENCE",
    what: "luminescence",
    pattern: /\bluminescence\b|\balpha\s?(?:screen|lisa)\b|\bRLU\b|\bUS LUM\b/i
  },
  {
    code: "REFUSED_FLUORESCENCE",
    what: "fluorescence",
    pattern: /\bfluorescence\b|\bfluorometr|\bRFU\b|\bTRF\b|\bHTRF\b|\bpolari[sz]ation\b/i
  }
];
function otherModeOf(text) {
  return MODES.find(({ pattern }) => pattern.test(text));
}
function namesAbsorbance(text) {
  return /\babs(?:orbance|orption)?\b|\bphotometric\b|\boptical density\b|\bOD\b/i.test(text);
}

// src/plate-reader/plate-grid.ts
init_well_id();
var MIN_COLUMNS = 2;
var MAX_ROWS = 32;
function findGrids(sheet) {
  const grids = [];
  let index = 0;
  while (index < sheet.rows.length) {
    const found = gridsAt(sheet, index);
    if (found.length === 0) index += 1;
    else {
      grids.push(...found);
      index = Math.max(index + 1, Math.min(...found.map((grid) => grid.end)));
    }
  }
  return grids;
}
function isLargerThan96(grid) {
  return grid.firstColumn + grid.columnCount > COLUMN_COUNT || grid.rows.some((row) => row.plateRow >= ROW_COUNT);
}
function columnNumber2(cell) {
  const length = cell.length;
  if (length === 0 || length > 4) return void 0;
  const code = cell.charCodeAt(0);
  if (code < 48 || code > 57) return void 0;
  const match = /^0?(\d{1,2})(?:\.0)?$/.exec(cell);
  if (match === null) return void 0;
  const value = Number(match[1]);
  return value >= 1 && value <= 48 ? value : void 0;
}
function headersOf(row) {
  const headers = [];
  const { cells } = row;
  let column = 1;
  while (column < cells.length) {
    const first = columnNumber2(cells[column]);
    if (first === void 0) {
      column += 1;
      continue;
    }
    let count2 = 1;
    while (columnNumber2(cellAt(row, column + count2)) === first + count2) count2 += 1;
    const marked = cells[column - 1] === "<>";
    if (count2 >= MIN_COLUMNS || marked) headers.push({ cellColumn: column, first, count: count2 });
    column += count2;
  }
  return headers;
}
function gridsAt(sheet, top) {
  const header = sheet.rows[top];
  const grids = [];
  const runs = headersOf(header);
  for (const [position, run] of runs.entries()) {
    const next = runs[position + 1];
    const grid = gridUnder(sheet, top, run, next === void 0 ? void 0 : next.cellColumn - 1);
    if (grid !== void 0) grids.push(grid);
  }
  return grids;
}
function gridUnder(sheet, top, header, until) {
  const letterColumn = header.cellColumn - 1;
  const after2 = header.cellColumn + header.count;
  const rows = [];
  let end = top + 1;
  for (let index = top + 1; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index];
    if (isBlankRow2(row)) continue;
    const letter = rowOf(cellAt(row, letterColumn), rows.at(-1)?.plateRow);
    const line = { row, label: lastFilled(row, after2, until) };
    const previous = rows.at(-1);
    if (letter !== void 0) {
      if (previous !== void 0 && index > end + 1 && letter !== previous.plateRow + 1) break;
      rows.push({ plateRow: letter, lines: [line] });
    } else if (previous !== void 0 && index === end && cellAt(row, letterColumn) === "" && hasValues(row, header.cellColumn, after2)) {
      previous.lines.push(line);
    } else break;
    end = index + 1;
  }
  if (rows.length === 0) return void 0;
  const cornerCell = cellAt(sheet.rows[top], letterColumn);
  return {
    sheet,
    top,
    line: sheet.rows[top].line,
    end,
    corner: cornerCell,
    letterColumn,
    cellColumn: header.cellColumn,
    firstColumn: header.first - 1,
    columnCount: header.count,
    rows
  };
}
function rowOf(cell, previous) {
  if (cell.length === 0 || cell.length > 2) return void 0;
  if (!/^(?:[A-Z]|[a-z]|A[A-F])$/.test(cell)) return void 0;
  if (cell.length === 2) return 26 + cell.charCodeAt(1) - 65;
  const code = cell.charCodeAt(0);
  if (code >= 97 && previous !== void 0 && previous >= 25) return 26 + code - 97;
  const index = code >= 97 ? code - 97 : code - 65;
  return index < MAX_ROWS ? index : void 0;
}
function lastFilled(row, from, until = row.cells.length) {
  for (let column = until - 1; column >= from; column -= 1) {
    const cell = cellAt(row, column);
    if (cell !== "") return cell;
  }
  return "";
}
function hasValues(row, from, to) {
  for (let column = from; column < to; column += 1) if (cellAt(row, column) !== "") return true;
  return false;
}

// src/plate-reader/formats/bmg.ts
init_plate_reader_errors();

// src/plate-reader/read-label.ts
var BLANKED = /\bblank(?:ed|s)?\b|corrected|\bblanc\b/i;
var CALCULATED = /\[?conc(?:entration)?s?\b|\bratio\b|pathlength|\bmax(?:\s*v)?\b|\bmean\b|\bavg\b|average|\bst?d\.?\s*dev|\bsd\b|\bcv\b|r-squared|lagtime|\bslope\b|\bcount\b|\brank\b|\bcalculated\b|dilution|\bfactor\b|normali[sz]ed|\bnorm|\bfit\b|%/i;
var REDUCED = /\b\d{3}(?:\s*nm)?\s*[-–−]\s*\d{3}\b|\bdelta\b|\breduced\b|\bdifference\b|reference[\s-]*(?:corr|subtr)/i;
function kindOfLabel(label2) {
  if (BLANKED.test(label2)) return "blank-corrected";
  if (REDUCED.test(label2)) return "reduced";
  return CALCULATED.test(label2) ? "calculated" : "raw";
}
function isWavelength(value) {
  return value >= 190 && value <= 1100;
}
function wavelengthOfLabel(label2) {
  const withUnit = numbersOf(label2, /(\d{3,4})(?:[.,]\d)?\s*nm/gi);
  if (withUnit.length === 1) return withUnit[0];
  const afterColon = numbersOf(label2, /:\s*(\d{3,4})(?![\d.,])/g);
  if (afterColon.length > 0) return afterColon.at(-1);
  const all = numbersOf(label2, /(?<![\d.,])(\d{3,4})(?![\d]|[.,]\d{2})/g);
  return all.length === 1 ? all[0] : void 0;
}
function numbersOf(label2, pattern) {
  return [...new Set([...label2.matchAll(pattern)].map((match) => Number(match[1])).filter(isWavelength))];
}

// src/plate-reader/read-plate-grid.ts
init_well_id();

// src/plate-reader/decimal-mark.ts
init_plate_reader_errors();
var WITH_COMMA = /^[+-]?\d*,\d+(?:[eE][+-]?\d+)?$/;
var WITH_POINT = /^[+-]?\d*\.\d+(?:[eE][+-]?\d+)?$/;
var LIKE_THOUSANDS = /^[+-]?[1-9]\d{0,2},\d{3}$/;
function decimalMarkOfBlock(cells, delimiter, stated3, line) {
  if (!cells.some((cell) => cell.includes(","))) return { mark: stated3 ?? ".", mixed: false };
  let commas = 0;
  let points = 0;
  let certain = false;
  for (const cell of cells) {
    if (cell.includes(",")) {
      if (!WITH_COMMA.test(cell)) continue;
      commas += 1;
      certain ||= !LIKE_THOUSANDS.test(cell);
    } else if (WITH_POINT.test(cell)) points += 1;
  }
  if (stated3 !== void 0) return { mark: stated3, mixed: commas > 0 && points > 0 };
  if (commas === 0) return { mark: ".", mixed: false };
  if (points > commas) return { mark: ".", mixed: true };
  if (points > 0) {
    throw unreadable("DECIMAL_UNCLEAR", `${commas} values have a decimal comma and ${points} a decimal point`, {
      line
    });
  }
  if (delimiter === "," || !certain) {
    const why = delimiter === "," ? "the cells are also separated by commas" : "they could also be thousands";
    throw unreadable("DECIMAL_UNCLEAR", `${commas} values have a comma, and ${why}`, { line });
  }
  return { mark: ",", mixed: false };
}

// src/plate-reader/read-plate-grid.ts
init_plate_reader_errors();
var firstLine = (lines) => lines[0];
function gridCells(grid, pick = firstLine) {
  const cells = [];
  for (const { plateRow: plateRow2, lines } of grid.rows) {
    const line = pick(lines);
    if (line === void 0) continue;
    for (let column = 0; column < grid.columnCount; column += 1) {
      const well = wellAt(plateRow2, grid.firstColumn + column);
      if (well === void 0) continue;
      const at3 = grid.cellColumn + column;
      cells.push({ well, text: cellAt(line.row, at3), numeric: line.row.numeric?.has(at3) === true });
    }
  }
  return cells;
}
function readGrid(grid, context, pick = firstLine) {
  return readCells(gridCells(grid, pick), grid.line, context);
}
function readCells(cells, line, context) {
  return placeReadings(readingsOf(cells, line, context), context);
}
function readingsOf(cells, line, context) {
  const { mark, mixed } = decimalMarkOfBlock(textsOf(cells), context.delimiter, context.decimal, line);
  const readings = cells.map(({ text, numeric }) => readWellText(text, numeric ? "." : mark));
  return { cells, readings, line, mark, mixed };
}
function placeReadings(block, context) {
  const { cells, readings, line, mark } = block;
  if (block.mixed) {
    const other = mark === "." ? "," : ".";
    const wells2 = cells.filter((cell) => !cell.numeric && cell.text.includes(other)).map((cell) => cell.well);
    context.report(PLATE_READER_FINDINGS.raise("DECIMAL_MIXED", { line, taken: mark }, wells2));
  }
  const wells = /* @__PURE__ */ new Map();
  for (let index = 0; index < cells.length; index += 1) {
    const { well } = cells[index];
    wells.set(well, readings[index]);
    if (wells.size <= index)
      throw unreadable("REFUSED_MALFORMED", `well ${well} stands twice in one block`, { line, well });
  }
  return wells;
}
function textsOf(cells) {
  const texts3 = [];
  for (const { text, numeric } of cells) if (!numeric) texts3.push(text);
  return texts3;
}
function checkGrid(grid, context) {
  checkHeader(grid);
  checkRows(grid, context);
  if (context.delimiter !== void 0) checkWidths(grid, context);
}
function checkHeader(grid) {
  const header = grid.sheet.rows[grid.top];
  const after2 = grid.cellColumn + grid.columnCount;
  const next = cellAt(header, after2);
  const last = grid.firstColumn + grid.columnCount;
  const isWhole = grid.firstColumn === 0 && last === COLUMN_COUNT;
  if (!isWhole && next === "") checkUnnamedColumn(grid, after2);
  if (isWhole || next === "") return;
  const values = grid.rows.filter(({ lines }) => lines[0] !== void 0 && cellAt(lines[0].row, after2) !== "").length;
  if (values * 2 < grid.rows.length) return;
  throw unreadable("REFUSED_MALFORMED", `the column numbers go from ${last} to "${next}"`, { line: grid.line });
}
function checkUnnamedColumn(grid, column) {
  const cells = grid.rows.flatMap((row) => row.lines.map((line) => cellAt(line.row, column)));
  const numbers2 = cells.filter((cell) => /^[+-]?\d*[.,]\d+$/.test(cell));
  if (numbers2.length * 2 <= cells.length || new Set(numbers2).size < 2) return;
  throw unreadable("REFUSED_MALFORMED", "the lines of the grid hold more values than its header names columns", {
    line: grid.line
  });
}
function checkRows(grid, context) {
  let previous;
  const gaps = [];
  for (const { plateRow: plateRow2, lines } of grid.rows) {
    if (previous !== void 0 && plateRow2 <= previous) {
      const line = lines[0]?.row.line ?? grid.line;
      const what = plateRow2 === previous ? "stands twice" : "is out of order";
      throw unreadable("REFUSED_MALFORMED", `row ${ROW_LETTERS[plateRow2] ?? plateRow2 + 1} of the plate ${what}`, {
        line
      });
    }
    const labels = lines.map((line) => line.label);
    if (lines.length > 1 && new Set(labels).size < labels.length) {
      const line = lines.at(-1)?.row.line ?? grid.line;
      const what = `row ${ROW_LETTERS[plateRow2] ?? plateRow2 + 1} holds "${labels.find((label2, index) => labels.indexOf(label2) !== index)}" twice`;
      throw unreadable("REFUSED_MALFORMED", what, { line });
    }
    for (let row = (previous ?? plateRow2) + 1; row < plateRow2; row += 1) gaps.push(ROW_LETTERS[row] ?? `${row + 1}`);
    previous = plateRow2;
  }
  if (gaps.length > 0) {
    context.report(PLATE_READER_FINDINGS.raise("GRID_ROWS_MISSING", { line: grid.line, rows: gaps.join(", ") }));
  }
}
function checkWidths(grid, context) {
  const lines = grid.rows.flatMap((row) => row.lines);
  const after2 = grid.cellColumn + grid.columnCount;
  checkTooWide(grid, lines);
  checkLineLengths(
    lines.map((line) => line.row),
    after2,
    context
  );
}
function checkLineLengths(rows, after2, context) {
  const usual = commonest(rows.map((row) => row.cells.length));
  if (rows.every((row) => row.cells.length === usual)) return;
  const usualEnd = commonest(rows.map((row) => lastFilledIndex(row)).map((end) => end >= after2 ? end : -1));
  for (const row of rows) {
    const { cells, line } = row;
    if (cells.length === usual) continue;
    const end = lastFilledIndex(row);
    if ((end >= after2 ? end : -1) !== usualEnd) {
      throw unreadable("REFUSED_MALFORMED", `line ${line} holds ${cells.length} cells where the others hold ${usual}`, {
        line
      });
    }
    const code = cells.length < usual ? "GRID_SHORT_ROW" : "GRID_LONG_ROW";
    context.report(PLATE_READER_FINDINGS.raise(code, { line, found: cells.length, expected: usual }));
  }
}
function lastFilledIndex(row) {
  let index = row.cells.length - 1;
  while (index >= 0 && row.cells[index] === "") index -= 1;
  return index;
}
function commonest(numbers2) {
  const counts = /* @__PURE__ */ new Map();
  for (const number5 of numbers2) counts.set(number5, (counts.get(number5) ?? 0) + 1);
  return [...counts].reduce((best, next) => next[1] > best[1] ? next : best, [0, 0])[0];
}
function checkTooWide(grid, lines) {
  const values = grid.columnCount;
  const header = grid.sheet.rows[grid.top];
  const headerCells = (header?.cells.length ?? 0) - grid.cellColumn;
  const twice = lines.length > 0 && lines.every(({ row }) => {
    const cells = row.cells.slice(grid.cellColumn);
    return cells.length >= 2 * values && cells.slice(0, 2 * values).every((cell) => /^-?\d+$/.test(cell));
  });
  if (twice && headerCells < 2 * values) {
    const message = `the lines below the header hold two whole numbers for each of its ${values} columns: decimal commas between commas`;
    throw unreadable(
      "DECIMAL_UNCLEAR",
      message,
      { line: grid.line },
      "export with semicolons or tabs between the cells"
    );
  }
}

// src/plate-reader/formats/bmg-layout.ts
function bmgLayout(contents, concentrations, document) {
  const wells = /* @__PURE__ */ new Map();
  for (const [well, name] of contents) {
    const content = contentOfName(well, name);
    if (content === void 0) continue;
    const amount = readNumber(concentrations.get(well) ?? "", document.delimiter === ";" ? "," : ".");
    const hasAmount = amount !== void 0 && (content.role === "standard" || content.role === "control");
    wells.set(well, hasAmount ? { ...content, concentration: amount } : content);
  }
  return wells.size === 0 ? void 0 : { wells, origin: "export" };
}

// src/plate-reader/check-well-list.ts
init_plate_reader_errors();
function checkWellList(list2, context) {
  const { beyond: beyond3, brokenAt, line, rows } = list2;
  if (beyond3 !== void 0) {
    throw unreadable("REFUSED_PLATE_SIZE", `the well list names ${beyond3}, which no 96-well plate has`, { line });
  }
  if (brokenAt !== void 0) {
    throw unreadable("REFUSED_MALFORMED", `line ${brokenAt} stands in a well list and names no well`, {
      line: brokenAt
    });
  }
  if (context.delimiter !== void 0) checkLineLengths(rows, rows[0]?.cells.length ?? 0, context);
}

// src/plate-reader/formats/bmg-list.ts
init_plate_reader_errors();

// src/plate-reader/sideways-list.ts
init_well_id();
init_plate_reader_errors();
var MIN_WELLS = 3;
function findSidewaysLists(sheet) {
  const lists = [];
  for (let index = 0; index < sheet.rows.length; index += 1) {
    const list2 = namedWells(sheet, index) ?? splitWells(sheet, index);
    if (list2 === void 0) continue;
    lists.push(list2);
    index = Math.max(index, list2.end - 1);
  }
  return lists;
}
function checkSeries(list2) {
  for (const { row } of list2.series) {
    if (row.numeric !== void 0) continue;
    const isLonger = row.cells.slice(list2.width).some((cell) => cell !== "");
    if (row.cells.length >= list2.width && !isLonger) continue;
    const message = `line ${row.line} holds ${row.cells.length} cells where its header has ${list2.width}`;
    throw unreadable("REFUSED_MALFORMED", message, { line: row.line });
  }
}
function namedWells(sheet, top) {
  const row = sheet.rows[top];
  const first = row.cells.findIndex(isAnyWell);
  if (first < 0) return void 0;
  const names = row.cells.slice(first);
  let count2 = 0;
  while (count2 < names.length && isAnyWell(names[count2])) count2 += 1;
  if (count2 < MIN_WELLS) return void 0;
  return collect3(sheet, top, top + 1, first, names.slice(0, count2));
}
function splitWells(sheet, top) {
  const letters = sheet.rows[top];
  const numbers2 = sheet.rows[top + 1];
  if (!/^well\s*row$/i.test(cellAt(letters, 0)) || !/^well\s*col(?:umn)?$/i.test(cellAt(numbers2, 0))) return void 0;
  const names = [];
  for (let column = 1; column < letters.cells.length && cellAt(letters, column) !== ""; column += 1) {
    names.push(`${cellAt(letters, column)}${cellAt(numbers2, column).replace(/\.0$/, "")}`);
  }
  return names.length < MIN_WELLS ? void 0 : collect3(sheet, top, top + 2, 1, names);
}
function collect3(sheet, top, start, first, names) {
  const wells = names.map(parseWellId);
  const series = [];
  let end = start;
  for (let index = start; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index];
    if (row === void 0 || isBlankRow2(row)) break;
    if (row.cells.slice(first).every((cell) => cell === "")) break;
    series.push({
      label: row.cells.slice(0, first).filter((cell) => cell !== "").join(" "),
      row,
      cells: cellsOf2(row, first, wells)
    });
    end = index + 1;
  }
  if (series.length === 0) return void 0;
  return {
    sheet,
    line: sheet.rows[top].line,
    top,
    end,
    corner: sheet.rows[top].cells.slice(0, first).filter((cell) => cell !== "").join(" "),
    series,
    width: first + names.length,
    beyond: names.find((name) => parseWellId(name) === void 0)
  };
}
function cellsOf2(row, first, wells) {
  return wells.flatMap((well, index) => {
    const column = first + index;
    return well === void 0 ? [] : [{ well, text: cellAt(row, column), numeric: row.numeric?.has(column) === true }];
  });
}

// src/plate-reader/formats/bmg-list.ts
var CONTENT = /^(?:content|group|sample ids?)$/i;
var CONCENTRATION = /^(?:standard )?conc/i;
var VALUES = /^(?:raw data|blank|average|mean|standard dev|%\s*cv|.*\(\d{3})/i;
function bmgListSeries(sheet, context) {
  const columns = [];
  for (const list2 of findSidewaysLists(sheet)) {
    if (list2.beyond !== void 0) throw beyond(list2.beyond, list2.line);
    checkSeries(list2);
    for (const series of list2.series)
      columns.push({ label: clean(series.label), cells: series.cells, line: series.row.line });
  }
  for (const list2 of findWellLists(sheet)) {
    checkWellList(list2, context);
    for (const [column, header] of list2.headers.entries()) {
      if (list2.wellColumns.includes(column)) continue;
      const cells = list2.entries.map((entry) => ({
        well: entry.well,
        text: entry.textAt(column),
        numeric: entry.isNumeric(column)
      }));
      columns.push({ label: clean(header), cells, line: list2.line });
    }
  }
  return {
    series: columns.filter(({ label: label2 }) => VALUES.test(label2) && !CONCENTRATION.test(label2)),
    contents: texts2(columns.find(({ label: label2 }) => CONTENT.test(label2))),
    concentrations: texts2(columns.find(({ label: label2 }) => CONCENTRATION.test(label2)))
  };
}
function clean(label2) {
  return label2.replace(/\s*\n\s*/g, " ").replace(/^\d+\.\s+/, "");
}
function texts2(series) {
  return new Map(series?.cells.filter((cell) => cell.text !== "").map((cell) => [cell.well, cell.text]) ?? []);
}
function beyond(well, line) {
  return unreadable("REFUSED_PLATE_SIZE", `the BMG list names well ${well}, which no 96-well plate has`, { line });
}

// src/plate-reader/formats/bmg.ts
var HEAD = /^(?:test run no\.?|test name|test id|user)\s*[:=]/i;
var RAW = /^raw data/i;
var bmg = {
  id: "bmg",
  title: "BMG LABTECH MARS",
  recognise: ({ sheets }) => {
    for (const sheet of sheets) {
      const cells = sheet.rows.slice(0, 12).flatMap((row) => row.cells.filter(holdsLetter));
      const path = cells.find((cell) => /\\BMG(?: LABTECH)?\\/i.test(cell));
      if (path !== void 0) return '"BMG" in the path of the data';
      const heads = cells.filter((cell) => HEAD.test(cell));
      if (heads.length > 1) return `"${heads[0]}"`;
      if (cells.some((cell) => /^result name/i.test(cell)) && cells.some((cell) => /^no\. of (?:modes|data points)/i.test(cell))) {
        return '"Result name" with "No. of Modes"';
      }
    }
    return void 0;
  },
  read: (document, context) => {
    const sections = document.sheets.flatMap(sectionsOf);
    const plates = sections.flatMap((section) => readSection(section, document, context));
    if (plates.length === 0) throw unreadable("REFUSED_NO_DATA", "the BMG export holds no values of wells");
    return plates.map(
      (plate, index) => plates.length > 1 && /^Plate \d+$/.test(plate.name) ? { ...plate, name: `Plate ${index + 1}` } : plate
    );
  }
};
function holdsLetter(cell) {
  return /[a-z]/i.test(cell);
}
function sectionsOf(sheet) {
  const starts = sheet.rows.flatMap((row, index) => /^user\s*[:=]/i.test(firstFilledCell(row)) ? [index] : []);
  if (starts.length < 2) return [sheet];
  return starts.map((start, index) => ({
    name: sheet.name,
    rows: sheet.rows.slice(index === 0 ? 0 : start, starts[index + 1])
  }));
}
function readSection(sheet, document, context) {
  checkHead(sheet);
  refuseSeries(sheet);
  const grids = findGrids(sheet);
  const lists = bmgListSeries(sheet, context);
  const large = grids.find(isLargerThan96);
  if (large !== void 0)
    throw unreadable("REFUSED_PLATE_SIZE", "the BMG export holds a plate of more than 96 wells", { line: large.line });
  refuseMode(sheet, grids[0]?.top ?? sheet.rows.length);
  const fromGrids = grids.map((grid) => {
    checkGrid(grid, context);
    return { plate: void 0, read: readOf(titleOf2(grid), readGrid(grid, context)) };
  });
  const fromLists = lists.series.map(
    (series) => ({
      plate: void 0,
      read: readOf(series.label, readCells(series.cells, series.line, context))
    })
  );
  compare2(fromGrids, fromLists, context);
  const missing = fromLists.filter(({ read }) => !fromGrids.some((other) => sameLabel(other.read.label, read.label)));
  const layout = bmgLayout(lists.contents, lists.concentrations, document);
  return groupReads([...fromGrids, ...missing], () => layout);
}
function checkHead(sheet) {
  const wrong = sheet.rows.slice(0, 6).find((row) => row.cells.some((cell) => /^(?:user|path|test name|test run no\.?)\s*=/i.test(cell)));
  if (wrong !== void 0) {
    throw unreadable(
      "REFUSED_MALFORMED",
      `the header of the BMG export has "=" where ":" belongs ("${firstFilledCell(wrong)}")`,
      { line: wrong.line }
    );
  }
}
function refuseSeries(sheet) {
  for (const row of sheet.rows) {
    if (isBlankRow2(row)) continue;
    const key = firstFilledCell(row);
    const cycles = /^no\. of (?:kinetic )?cycles/i.test(key) ? Number(filledCells(row)[1]) : 0;
    const kinetic = cycles > 1 || /^(?:kinetic settings|time \[(?:s|min|h)\])/i.test(key) || row.cells.some((cell) => /\b\d+ - \d+ (?:h|min|s)\b|^cycle \d+\b/i.test(cell));
    if (kinetic)
      throw unreadable(
        "REFUSED_KINETIC",
        `the BMG export holds a kinetic measurement ("${key.slice(0, 40).replace(/\s+/g, " ")}")`,
        { line: row.line }
      );
    if (/^(?:wavelength \[nm\]|spectr(?:um|al) scan|spectrum)/i.test(key) && !/^wavelength \[nm\]:?$/i.test(key)) {
      throw unreadable("REFUSED_SPECTRUM", `the BMG export holds a spectrum ("${key}")`, { line: row.line });
    }
    if (/^well scan/i.test(key))
      throw unreadable("REFUSED_AREA_SCAN", `the BMG export holds a well scan ("${key}")`, { line: row.line });
  }
}
function refuseMode(sheet, firstBlock) {
  const stated3 = sheet.rows.filter(
    (row, index) => index < firstBlock && filledCells(row).length <= 2 || /^measurement type/i.test(firstFilledCell(row))
  );
  const texts3 = stated3.flatMap(
    (row) => filledCells(row).filter((cell) => !/:.*\S/.test(cell)).map((text) => ({ text, line: row.line }))
  );
  if (texts3.some(({ text }) => /^absorbance\b|^abs\b/i.test(text))) return;
  for (const { text, line } of texts3) {
    const mode = otherModeOf(text);
    if (mode !== void 0) throw unreadable(mode.code, `the BMG export holds ${mode.what} ("${text}")`, { line });
  }
}
function titleOf2(grid) {
  for (let index = grid.top - 1; index >= 0; index -= 1) {
    const title = firstFilledCell(grid.sheet.rows[index]);
    if (title !== "") return cleanTitle(title);
  }
  return "";
}
function cleanTitle(title) {
  return title.replace(/^\d+\.\s+/, "").replace(/\s*\n\s*/g, " ");
}
function readOf(title, wells) {
  const kind = RAW.test(title) ? "raw" : kindOfLabel(title);
  return { label: title || "unlabelled", wavelengthNm: wavelengthOfLabel(title), kind, wells };
}
function sameLabel(left, right) {
  return left.replace(/\s+/g, "").toLowerCase() === right.replace(/\s+/g, "").toLowerCase();
}
function compare2(grids, lists, context) {
  for (const { read } of grids) {
    const listed2 = lists.find((other) => sameLabel(other.read.label, read.label))?.read.wells;
    if (listed2 === void 0) continue;
    const wells = [...read.wells].filter(([well, reading]) => {
      const other = listed2.get(well);
      return other !== void 0 && (reading.kind === "measured" || other.kind === "measured") && !sameReading(reading, other);
    });
    const [first] = wells;
    if (first === void 0) continue;
    const what = `${first[0]} is ${sayReading(first[1])} in the grid and ${sayReading(listed2.get(first[0]))} in the list`;
    context.report(
      PLATE_READER_FINDINGS.raise(
        "GRID_AND_LIST_DISAGREE",
        { read: read.label, what },
        wells.map(([well]) => well)
      )
    );
  }
}
function sameReading(left, right) {
  return left.kind === "measured" && right.kind === "measured" && Math.abs(left.od - right.od) <= 5e-4 * Math.max(1, Math.abs(left.od));
}
function sayReading(reading) {
  if (reading === void 0) return "absent";
  if (reading.kind === "measured") return `${reading.od}`;
  return reading.raw === "" ? "empty" : `"${reading.raw}"`;
}

// src/plate-reader/name-grid-layout.ts
var STANDARD = /^(?:std|standard|cal)[\s_-]*(\d+(?:\.\d+)?)$/i;
function nameGridLayout(grid) {
  const cells = gridCells(grid);
  const numbers2 = [...new Set(cells.flatMap(({ text }) => numberOfStandard(text) ?? []))].sort(
    (left, right) => left - right
  );
  const counting = numbers2.every((number5, index) => number5 === index + 1 || number5 === index);
  const wells = /* @__PURE__ */ new Map();
  for (const { well, text } of cells) {
    const content = contentOfName(well, text);
    if (content === void 0) continue;
    const number5 = counting ? void 0 : numberOfStandard(text);
    wells.set(well, number5 === void 0 ? content : { ...content, concentration: number5 });
  }
  return wells.size === 0 ? void 0 : { wells, origin: "export" };
}
function numberOfStandard(text) {
  const match = STANDARD.exec(text);
  return match === null ? void 0 : Number(match[1]);
}

// src/plate-reader/formats/byonoy.ts
init_plate_reader_errors();
var SAMPLE2 = /^(?:sample|measurement) wavelength/i;
var REFERENCE = /^reference wavelength/i;
var byonoy = {
  id: "byonoy",
  title: "Byonoy Absorbance 96",
  recognise: ({ sheets }) => sheets.some((sheet) => valueAfter(sheet, /^sample wavelength \(nm\)/i) !== void 0) ? '"Sample Wavelength (nm)"' : void 0,
  read: ({ sheets }, context) => sheets.flatMap((sheet) => {
    const grids = findGrids(sheet);
    const values = grids.find((grid) => gridCells(grid).some((cell) => /^-?\d+[.,]\d/.test(cell.text)));
    if (values === void 0) throw unreadable("REFUSED_NO_DATA", "the Byonoy export holds no values of wells");
    checkGrid(values, context);
    const names = grids.find((grid) => grid !== values && gridCells(grid).some((cell) => /[a-z]/i.test(cell.text)));
    const wavelengthNm = positive(valueAfter(sheet, SAMPLE2));
    const referenceNm = positive(valueAfter(sheet, REFERENCE));
    const label2 = wavelengthNm === void 0 ? "unlabelled" : `${wavelengthNm}`;
    return [
      {
        name: valueAfter(sheet, /^plate (?:name|id|barcode)/i) ?? "Plate 1",
        reads: [
          {
            label: referenceNm === void 0 ? label2 : `${label2}-${referenceNm}`,
            wavelengthNm,
            kind: referenceNm === void 0 ? "raw" : "reduced",
            wells: readGrid(values, context)
          }
        ],
        layout: names === void 0 ? void 0 : nameGridLayout(names)
      }
    ];
  })
};
function positive(text) {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : void 0;
}

// src/plate-reader/bare-grid.ts
var NUMBER4 = /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d+)?$/i;
var SHAPES2 = [
  [8, 12],
  [16, 24],
  [32, 48]
];
function findBareGrids(sheet) {
  const grids = [];
  let index = 0;
  while (index < sheet.rows.length) {
    const height = blockHeight(sheet, index);
    const grid = height === 0 ? void 0 : gridOf(sheet, index, height);
    if (grid !== void 0) grids.push(grid);
    index += Math.max(1, height);
  }
  return grids;
}
function blockHeight(sheet, top) {
  const start = spanOf(sheet.rows[top]);
  if (start === void 0) return 0;
  let height = 1;
  for (; top + height < sheet.rows.length; height += 1) {
    const span = spanOf(sheet.rows[top + height]);
    if (span === void 0 || span.count !== start.count || span.first !== start.first) break;
    if (span.letter === "" !== (start.letter === "")) break;
  }
  return height;
}
function spanOf(row) {
  if (row === void 0 || isBlankRow2(row)) return void 0;
  const lead = row.cells.findIndex((cell) => cell !== "");
  const letter = /^[A-Z]$/i.test(cellAt(row, lead)) ? cellAt(row, lead).toUpperCase() : "";
  const first = letter === "" ? lead : lead + 1;
  let last = row.cells.length - 1;
  while (last > first && row.cells[last] === "") last -= 1;
  const cells = row.cells.slice(first, last + 1);
  const numbers2 = cells.filter((cell) => NUMBER4.test(cell)).length;
  const known = cells.every((cell) => NUMBER4.test(cell) || isKnownState(cell));
  return known && numbers2 > 0 ? { first, count: cells.length, letter } : void 0;
}
function gridOf(sheet, top, height) {
  const span = spanOf(sheet.rows[top]);
  const shape = SHAPES2.find(([rows2, columns]) => rows2 === height && columns === span.count);
  if (shape === void 0 || span.letter !== "" && span.letter !== "A") return void 0;
  const rows = sheet.rows.slice(top, top + height);
  const ordered2 = rows.every((row, index) => {
    const letter = spanOf(row)?.letter ?? "";
    return letter === "" || letter.charCodeAt(0) - 65 === index;
  });
  if (!ordered2) return void 0;
  return {
    sheet,
    top,
    line: sheet.rows[top].line,
    end: top + height,
    corner: "",
    letterColumn: span.first - 1,
    cellColumn: span.first,
    firstColumn: 0,
    columnCount: span.count,
    rows: rows.map((row, plateRow2) => ({ plateRow: plateRow2, lines: [{ row, label: "" }] }))
  };
}

// src/plate-reader/formats/envision.ts
init_plate_reader_errors();
var PLATE = /^plate information$/i;
var FOOTER = /^(?:basic assay information|protocol information)$/i;
var envision = {
  id: "envision",
  title: "PerkinElmer EnVision",
  recognise: ({ sheets }) => {
    for (const sheet of sheets) {
      const keys = new Set(sheet.rows.map((row) => firstFilledCell(row).toLowerCase()));
      if (keys.has("plate information") && (keys.has("background information") || keys.has("basic assay information"))) {
        return '"Plate information"';
      }
      if (keys.has("background information") && keys.has("basic assay information")) return '"Background information"';
    }
    return void 0;
  },
  read: ({ sheets }, context) => {
    const [sheet] = sheets;
    refuseSize(sheet);
    const measurements = sectionsOf2(sheet).flatMap((section) => measurementsOf(section));
    if (measurements.length === 0) throw unreadable("REFUSED_NO_DATA", "the EnVision export holds no values of wells");
    refuseKinetics(measurements);
    const absorbing = measurements.filter((measurement) => measurement.refusal === void 0);
    const [refused] = measurements.filter((measurement) => measurement.refusal !== void 0);
    if (refused?.refusal !== void 0) {
      const { code, what } = refused.refusal;
      if (absorbing.length === 0) throw unreadable(code, `the EnVision export holds ${what}`, { line: refused.line });
      context.report(PLATE_READER_FINDINGS.raise("BLOCK_SKIPPED", { line: refused.line, because: `it is ${what}` }));
    }
    return groupReads(absorbing.map((measurement) => placed(measurement, sheet, context)));
  }
};
function sectionsOf2(sheet) {
  const footer = sheet.rows.findIndex((row) => FOOTER.test(firstFilledCell(row)));
  const starts = sheet.rows.flatMap((row, index) => PLATE.test(firstFilledCell(row)) ? [index] : []);
  if (starts.length === 0) {
    throw unreadable(
      "REFUSED_MALFORMED",
      'the EnVision export has no "Plate information", so what was measured is not known',
      { line: 1 }
    );
  }
  const last = footer > (starts.at(-1) ?? 0) ? footer : sheet.rows.length;
  return starts.map((start, index) => ({ sheet, from: start, to: starts[index + 1] ?? last }));
}
function measurementsOf({ sheet, from, to }) {
  const part = { name: sheet.name, rows: sheet.rows.slice(from, to) };
  const headers = part.rows[1]?.cells ?? [];
  const values = part.rows[2];
  const column = (name) => cellAt(
    values,
    headers.findIndex((header) => name.test(header))
  );
  const labelled = findGrids(part);
  const grids = labelled.length > 0 ? labelled : findBareGrids(part);
  const isCalculated = headers.some((header) => /^formula$/i.test(header));
  return grids.filter((grid) => gridCells(grid).some((cell) => /\d/.test(cell.text))).map((grid) => {
    const title = titleAbove(part, grid);
    const label2 = title || column(/^label$/i) || "unlabelled";
    const calculated = isCalculated || /^calculated/i.test(firstFilledCell(part.rows[grid.top - 1])) || /^calc\b/i.test(label2);
    return {
      grid,
      plate: cellAt(
        values,
        headers.findIndex((header) => /^plate$/i.test(header))
      ) || "1",
      label: label2,
      kind: calculated ? "calculated" : "raw",
      kinetics: column(/^kinetics$/i),
      refusal: calculated ? void 0 : refusalOf(column(/^measinfo$/i) || infoBelow(part)),
      line: grid.line
    };
  });
}
function titleAbove(part, grid) {
  for (let index = grid.top - 1; index >= 3; index -= 1) {
    const text = firstFilledCell(part.rows[index]);
    const match = /^(?:calculated )?results?\s*(?:for|:)\s*(.*)$/i.exec(text);
    if (match !== null) return match[1].trim();
    if (text !== "") return "";
  }
  return "";
}
function infoBelow(part) {
  const row = part.rows.findIndex((candidate) => candidate.cells.some((cell) => /^measinfo$/i.test(cell)));
  const at3 = part.rows[row]?.cells.findIndex((cell) => /^measinfo$/i.test(cell)) ?? -1;
  return row < 0 ? "" : cellAt(part.rows[row + 1], at3);
}
function refusalOf(info) {
  const excitation = /\bEx=(\S+)/i.exec(info)?.[1];
  const emission = /\bEm=(\S+)/i.exec(info)?.[1];
  if (excitation === void 0 || emission === void 0) return void 0;
  if (/^n\/a$/i.test(excitation)) return { code: "REFUSED_LUMINESCENCE", what: `luminescence ("${info}")` };
  return /^n\/a$/i.test(emission) ? void 0 : { code: "REFUSED_FLUORESCENCE", what: `fluorescence ("${info}")` };
}
function refuseSize(sheet) {
  const wells = Number(valueAfter(sheet, /^number of the wells in the plate$/i));
  if (wells > 96) throw unreadable("REFUSED_PLATE_SIZE", `the EnVision export holds a plate of ${wells} wells`);
  const large = [...findGrids(sheet), ...findBareGrids(sheet)].find(isLargerThan96);
  if (large !== void 0)
    throw unreadable("REFUSED_PLATE_SIZE", "the EnVision export holds a plate of more than 96 wells", {
      line: large.line
    });
}
function refuseKinetics(measurements) {
  const later = measurements.find(({ kinetics }) => Number(kinetics) > 0);
  if (later !== void 0)
    throw unreadable("REFUSED_KINETIC", "the EnVision export holds a kinetic measurement", { line: later.line });
}
function placed(measurement, sheet, context) {
  const { grid, plate, label: label2, kind } = measurement;
  checkGrid(grid, context);
  const wavelengthNm = wavelengthOfLabel(label2) ?? wavelengthOfFilter(sheet, label2);
  return { plate, read: { label: label2, wavelengthNm, kind, wells: readGrid(grid, context) } };
}
function wavelengthOfFilter(sheet, label2) {
  const name = label2.replace(/\(\d+\).*$/, "").trim().toLowerCase();
  const labels = sheet.rows.findIndex((row) => /^labels:?$/i.test(firstFilledCell(row)));
  const start = sheet.rows.findIndex((row, index) => index > labels && firstFilledCell(row).toLowerCase() === name);
  if (labels < 0 || start < 0) return void 0;
  const own = valueAfter(sheet, /^excitation wavelength/i, start, start + 15) ?? valueAfter(sheet, /^exc\. filter$/i, start, start + 15);
  return own === void 0 ? void 0 : wavelengthOfLabel(own);
}

// src/plate-reader/formats/filter-photometer.ts
init_plate_reader_errors();
var FILTER = /\bfilter(?:\s*\d)?\s*:/i;
var filterPhotometer = {
  id: "photometer",
  title: "filter photometer",
  recognise: ({ sheets }) => {
    for (const sheet of sheets) {
      const lines = sheet.rows.slice(0, 40).map((row) => filledCells(row).join(" "));
      const found = lines.find(
        (line) => /^(?:absorbances?|measurement|absorbance filter|abs)\b.*\bfilter\b.*\d{3}/i.test(line)
      );
      if (found !== void 0) return `"${found.slice(0, 40)}"`;
    }
    return void 0;
  },
  read: ({ sheets }, context) => {
    const reads = sheets.flatMap((sheet) => readsOf(sheet, context));
    if (reads.length === 0) throw unreadable("REFUSED_NO_DATA", "the export holds no values of wells");
    return groupReads(reads);
  }
};
function readsOf(sheet, context) {
  let filter = "";
  let from = 0;
  return findGrids(sheet).flatMap((grid) => {
    for (const row of sheet.rows.slice(from, grid.top)) {
      const line = filledCells(row).join(" ");
      if (FILTER.test(line) || /filter/i.test(firstFilledCell(row)) && /\d{3}/.test(line)) filter = line;
    }
    from = grid.end;
    const own = filter;
    filter = "";
    if (!gridCells(grid).some((cell) => /\d/.test(cell.text))) return [];
    return [readOf2(grid, own, context)];
  });
}
function readOf2(grid, filter, context) {
  if (isLargerThan96(grid))
    throw unreadable("REFUSED_PLATE_SIZE", "the export holds a plate of more than 96 wells", { line: grid.line });
  checkGrid(grid, context);
  const wavelengthNm = wavelengthOfLabel(filter);
  const label2 = wavelengthNm === void 0 ? "unlabelled" : `${wavelengthNm}`;
  return { plate: void 0, read: { label: label2, wavelengthNm, kind: kindOfLabel(filter), wells: readGrid(grid, context) } };
}

// src/plate-reader/formats/gen5.ts
init_well_id();

// src/plate-reader/other-sheets.ts
function reportOtherSheets(sheets, exported, context) {
  if (exported.length === 0) return;
  for (const sheet of sheets.filter((candidate) => !exported.includes(candidate))) {
    const [grid] = findGrids(sheet);
    if (grid === void 0) continue;
    const because = `the reader software did not write sheet "${sheet.name}"`;
    context.report(PLATE_READER_FINDINGS.raise("BLOCK_SKIPPED", { line: grid.line, because }));
  }
}

// src/plate-reader/formats/gen5.ts
init_plate_reader_errors();

// src/plate-reader/formats/gen5-layout.ts
function gen5Layout(grid, context) {
  const names = cellsOf3(grid, /^well id$/i);
  const amounts = cellsOf3(grid, /^conc\/dil$/i);
  const wells = /* @__PURE__ */ new Map();
  for (const [well, name] of names) {
    const content = contentOfName(well, name.replace(/^(SPL\d+):\d+$/, "$1"));
    if (content === void 0) continue;
    const text = amounts.get(well) ?? "";
    const amount = readNumber(text, context.decimal ?? (text.includes(",") && context.delimiter !== "," ? "," : "."));
    wells.set(well, amount === void 0 ? content : withAmount(content, amount));
  }
  return wells.size === 0 ? void 0 : { wells, origin: "export" };
}
function withAmount(content, amount) {
  if (content.role === "sample") {
    return amount > 0 ? { ...content, dilution: amount < 1 ? roundFactor(1 / amount) : amount } : content;
  }
  return content.role === "standard" || content.role === "control" ? { ...content, concentration: amount } : content;
}
function roundFactor(factor) {
  const whole = Math.round(factor);
  return Math.abs(factor - whole) < 1e-3 * factor ? whole : factor;
}
function cellsOf3(grid, label2) {
  const cells = gridCells(grid, (lines) => lines.find((line) => label2.test(line.label)));
  return new Map(cells.filter((cell) => cell.text !== "").map((cell) => [cell.well, cell.text]));
}

// src/plate-reader/formats/gen5-list.ts
var NO_VALUES = /^(?:well(?: id)?|name|id|conc\/dil|plate|group|count|dil.*)$/i;
function gen5ListReads(sheet, wavelengths, context) {
  return findWellLists(sheet).flatMap((list2) => {
    checkWellList(list2, context);
    const columns = list2.headers.flatMap((header, column) => {
      const cells = list2.entries.map((entry) => ({
        well: entry.well,
        text: entry.textAt(column),
        numeric: entry.isNumeric(column)
      }));
      const holdsNumbers2 = cells.some((cell) => /^-?\d*[.,]\d+$/.test(cell.text));
      return header === "" || NO_VALUES.test(header) || !holdsNumbers2 ? [] : [{ header, cells }];
    });
    return columns.map(({ header, cells }) => {
      const kind = kindOfLabel(header);
      const only = kind === "raw" && columns.length === 1 && wavelengths.length === 1 ? wavelengths[0] : void 0;
      return {
        label: header,
        wavelengthNm: wavelengthOfLabel(header) ?? only,
        kind,
        wells: readCells(cells, list2.line, context)
      };
    });
  });
}

// src/plate-reader/formats/gen5.ts
var PROCEDURE = /^procedure (?:details|summary)$/i;
var ABSORBANCE = /\babsorbance\b/i;
var OTHER_MODE = /\b(?:fluorescence|luminescence|alpha\w*|TRF|polarization)\b/i;
var TWO_WAVELENGTHS = /\d{3}(?:\/\d+)?\s*,\s*\d{3}/;
var REFUSALS = [
  { code: "REFUSED_KINETIC", pattern: /^(?:start )?kinetic\b/i, what: "a kinetic measurement" },
  { code: "REFUSED_SPECTRUM", pattern: /\bspectr(?:um|al scan)\b/i, what: "a spectrum" },
  { code: "REFUSED_AREA_SCAN", pattern: /\barea scan\b/i, what: "an area scan" }
];
var gen5 = {
  id: "gen5",
  title: "Agilent BioTek Gen5",
  recognise: ({ sheets }) => sheets.map(evidenceIn).find((evidence) => evidence !== void 0),
  read: ({ sheets }, context) => {
    const exported = sheets.filter((sheet) => evidenceIn(sheet) !== void 0);
    reportOtherSheets(sheets, exported, context);
    const plates = (exported.length > 0 ? exported : sheets).flatMap(
      (sheet) => sectionsOf3(sheet).map((section) => readSection2(section, context))
    );
    const found = plates.filter((plate) => plate !== void 0);
    if (found.length === 0) throw unreadable("REFUSED_NO_DATA", "the Gen5 export holds no results");
    return found;
  }
};
function evidenceIn(sheet) {
  const keys = sheet.rows.slice(0, 40).map((row) => firstFilledCell(row));
  const seen = keys.filter((key) => PROCEDURE.test(key) || /^(?:experiment|protocol) file path:?$/i.test(key));
  const isHead = keys.some((key) => /^(?:software version|plate (?:number|type)|reader type:?)$/i.test(key));
  return seen.length > 1 || seen.length > 0 && isHead ? `"${seen[0]}"` : void 0;
}
function sectionsOf3(sheet) {
  const starts = startsOf(sheet, /^software version$/i);
  const plates = startsOf(sheet, /^plate number$/i);
  const chosen = starts.length >= plates.length ? starts : plates;
  if (chosen.length < 2) return [{ sheet }];
  return chosen.map((start, index) => ({
    sheet: { name: sheet.name, rows: sheet.rows.slice(index === 0 ? 0 : start, chosen[index + 1]) }
  }));
}
function startsOf(sheet, key) {
  return sheet.rows.flatMap((row, index) => key.test(firstFilledCell(row)) ? [index] : []);
}
function readSection2({ sheet }, context) {
  if (sheet.rows.every(isBlankRow2)) return void 0;
  const grids = findGrids(sheet);
  const procedure = procedureOf(sheet);
  const layoutGrid = grids.find((grid) => /^layout$/i.test(titleOf3(grid)));
  const results = grids.filter((grid) => grid !== layoutGrid && !/^layout$/i.test(titleOf3(grid)));
  for (const { code, pattern, what } of REFUSALS) {
    const evidence = procedure.find(({ text }) => pattern.test(text));
    if (evidence !== void 0) {
      throw unreadable(code, `the Gen5 export holds ${what} ("${evidence.text}")`, { line: evidence.line });
    }
  }
  const large = grids.find(isLargerThan96);
  if (large !== void 0)
    throw unreadable("REFUSED_PLATE_SIZE", "the Gen5 export holds a plate of more than 96 wells", { line: large.line });
  const wavelengths = procedureWavelengths(procedure);
  const others = otherSteps(procedure);
  const listed2 = results.length > 0 ? [] : gen5ListReads(sheet, wavelengths, context);
  if (results.length === 0 && listed2.length === 0) return void 0;
  refuseOtherModes(procedure);
  const reads = [...listed2, ...results.flatMap((grid) => readsOf2(grid, wavelengths, others, context))];
  if (reads.every((read) => read.kind === "calculated")) {
    const message = "the Gen5 export holds no measured values, only calculated ones";
    throw unreadable("REFUSED_NO_DATA", message, { line: results[0]?.line ?? 1 });
  }
  return {
    name: valueAfter(sheet, /^plate number$/i) ?? valueAfter(sheet, /^plate (?:id|name|barcode):?$/i) ?? "Plate 1",
    reads,
    layout: layoutGrid === void 0 ? void 0 : gen5Layout(layoutGrid, context)
  };
}
function procedureOf(sheet) {
  const cells = [];
  let inside = false;
  for (const row of sheet.rows) {
    const key = firstFilledCell(row);
    if (PROCEDURE.test(key)) inside = true;
    else if (/^(?:layout|results)$/i.test(key)) inside = false;
    else if (inside) {
      const filled = filledCells(row);
      const isRead = /^read$/i.test(filled[0] ?? "") && !OTHER_MODE.test(filled[1] ?? "") && !ABSORBANCE.test(filled[1] ?? "");
      cells.push(...filled.map((text, index) => ({ text, line: row.line, isStep: isRead && index === 1 })));
    }
  }
  return cells;
}
function otherSteps(procedure) {
  const names = [];
  let name = "";
  for (const { text, isStep } of procedure) {
    if (isStep) name = text;
    else if (name !== "" && OTHER_MODE.test(text)) {
      names.push(name.toLowerCase());
      name = "";
    } else if (ABSORBANCE.test(text)) name = "";
  }
  return names;
}
function refuseOtherModes(procedure) {
  if (procedure.some(({ text }) => ABSORBANCE.test(text))) return;
  const modes = [
    { code: "REFUSED_FLUORESCENCE", pattern: /\bfluorescence\b|\bTRF\b|\bFP\b/i, what: "fluorescence" },
    { code: "REFUSED_LUMINESCENCE", pattern: /\bluminescence\b|\balpha/i, what: "luminescence" },
    { code: "REFUSED_NOT_ABSORBANCE", pattern: /\bimag(?:e|ing)\b|\bcellular analysis\b/i, what: "images" }
  ];
  for (const { code, pattern, what } of modes) {
    const evidence = procedure.find(({ text }) => pattern.test(text));
    if (evidence !== void 0) {
      throw unreadable(code, `the Gen5 export holds ${what} ("${evidence.text}")`, { line: evidence.line });
    }
  }
}
function procedureWavelengths(procedure) {
  const line = procedure.filter(({ text }) => /^wavelengths?:/i.test(text)).map(({ text }) => text).join(" ");
  return [...line.matchAll(/\b(\d{3,4})\b/g)].map((match) => Number(match[1]));
}
function titleOf3(grid) {
  for (let index = grid.top - 1; index >= 0; index -= 1) {
    const filled = filledCells(grid.sheet.rows[index]);
    if (filled.length === 0 || /^actual temperature/i.test(filled[0])) continue;
    return filled.length === 1 ? filled[0] : "";
  }
  return "";
}
function readsOf2(grid, wavelengths, others, context) {
  checkGrid(grid, context);
  const title = titleOf3(grid) || "Results";
  const found = [...new Set(grid.rows.flatMap((row) => row.lines.map((line) => line.label)))];
  const labels = found.filter((label2) => !isOtherMode(label2 || title, others));
  if (labels.length < found.length) {
    const because = "a part of it is not absorbance";
    context.report(PLATE_READER_FINDINGS.raise("BLOCK_SKIPPED", { line: grid.line, because }));
  }
  for (const label2 of labels) {
    const lacking = grid.rows.filter((row) => !row.lines.some((line) => line.label === label2));
    if (lacking.length === 0) continue;
    const rows = lacking.map((row) => ROW_LETTERS[row.plateRow]).join(", ");
    context.report(
      PLATE_READER_FINDINGS.raise("GRID_ROWS_MISSING", { line: grid.line, rows: `${rows} of "${label2}"` })
    );
  }
  return labels.map((label2) => {
    const own = label2 === "" ? title : label2;
    const kind = kindOfLabel(own);
    const stated3 = wavelengthOfLabel(own);
    const wavelengthNm = stated3 ?? (kind === "raw" && labels.length === 1 && wavelengths.length === 1 ? wavelengths[0] : void 0);
    return {
      label: label2 === "" ? title : `${title}|${label2}`,
      wavelengthNm,
      kind,
      wells: readGrid(grid, context, (lines) => lines.find((line) => line.label === label2))
    };
  });
}
function isOtherMode(label2, others) {
  const step = label2.replace(/:.*$/, "").trim().toLowerCase();
  return others.includes(step) || TWO_WAVELENGTHS.test(label2);
}

// src/plate-reader/formats/generic.ts
init_plate_reader_errors();

// src/plate-reader/turn-sheet.ts
var MAX_SIDE = 200;
function turnSheet(sheet) {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  if (width > MAX_SIDE || sheet.rows.length > MAX_SIDE) return { name: sheet.name, rows: [] };
  const rows = Array.from({ length: width }, (_, column) => {
    const numeric = new Set(sheet.rows.flatMap((row, index) => row.numeric?.has(column) === true ? [index] : []));
    return {
      cells: sheet.rows.map((row) => cellAt(row, column)),
      line: sheet.rows[0]?.line ?? 1,
      ...numeric.size > 0 ? { numeric } : {}
    };
  });
  return { name: sheet.name, rows };
}

// src/plate-reader/formats/generic-evidence.ts
init_plate_reader_errors();
var MAX_CELLS = 6;
var MAX_LENGTH2 = 80;
function refuseOtherMeasurements(sheets) {
  for (const sheet of sheets) {
    for (const list2 of findSidewaysLists(sheet)) {
      const texts3 = [list2.corner, ...list2.series.slice(0, 3).map((series) => series.label)];
      const byTime = /time|cycle|kinetic/i.test(list2.corner) || list2.series.length > 3 && list2.series.every(({ label: label2 }) => /^\d+:\d\d/.test(label2));
      if (byTime)
        throw unreadable("REFUSED_KINETIC", `the columns are wells and the rows are times ("${texts3[0]}")`, {
          line: list2.line
        });
      if (/wavel|nm\b|lambda/i.test(list2.corner) && list2.series.length > 3) {
        throw unreadable("REFUSED_SPECTRUM", `the columns are wells and the rows are wavelengths ("${texts3[0]}")`, {
          line: list2.line
        });
      }
    }
  }
  const statements = [];
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const text of statedCells(row)) if (text.length <= MAX_LENGTH2) statements.push({ text, line: row.line });
    }
  }
  if (statements.some(({ text }) => namesAbsorbance(text))) return;
  for (const { text, line } of statements) {
    const mode = otherModeOf(text);
    if (mode !== void 0)
      throw unreadable(mode.code, `the file says that it holds ${mode.what} ("${text}")`, { line });
  }
}
function wavelengthOfFile(sheets) {
  const found = /* @__PURE__ */ new Set();
  for (const row of sheets.flatMap((sheet) => sheet.rows)) {
    const cells = statedCells(row);
    if (cells.length === 0) continue;
    const line = cells.join(" ");
    const keyed2 = /(?:wavelength|filter|lambda|λ)/i.test(firstFilledCell(row)) ? /\b([2-9]\d{2})\b/.exec(line) : null;
    const match = keyed2 ?? /\b([2-9]\d{2})(?:\.0)?\s*nm\b/i.exec(line);
    if (match !== null) found.add(Number(match[1]));
  }
  return found.size === 1 ? [...found][0] : void 0;
}
function statedCells(row) {
  let filled = 0;
  for (const cell of row.cells) {
    if (cell !== "") filled += 1;
    if (filled > MAX_CELLS) return [];
  }
  return filledCells(row);
}

// src/plate-reader/formats/generic-list.ts
init_plate_reader_errors();
var VALUE_HEADER = /^(?:od|o\.d\.|abs(?:orbance)?|values?|signals?|readings?|raw(?:[\s_]*data)?|optical[\s_]*densit(?:y|ies)|measurements?|measured.*|response|a(?:bs|u)?\d{3}|od[\s_]*\d{3}.*|.*\b\d{3}\s*nm.*|label\s*\d+.*|\d{3})$/i;
var OTHER_HEADER = /conc|dil|factor|index|^#|^no\.?$|^nr|replicate|^rep|time|temp|cycle|mean|average|std|sd$|cv|row|col|group|name|sample|content|type|role|barcode|plate|unit|repeat/i;
var PLATE_HEADER = /^plate(?:[\s_]*(?:id|name|no\.?|number|barcode))?$|^barcode$/i;
function readGenericLists(sheets, context) {
  const lists = sheets.flatMap((sheet) => findWellLists(sheet));
  if (lists.length === 0) return readSideways(sheets, context);
  return lists.flatMap((list2, index) => readList(list2, index, context));
}
function readList(list2, position, context) {
  checkWellList(list2, context);
  const columns = valueColumns(list2, context);
  const plateColumn = list2.headers.findIndex((header) => PLATE_HEADER.test(header));
  const groups = /* @__PURE__ */ new Map();
  for (const entry of list2.entries) {
    const plate = plateColumn < 0 ? "" : entry.textAt(plateColumn);
    const group = groups.get(plate);
    if (group === void 0) groups.set(plate, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([plate, entries], index) => ({
    name: plate || `Plate ${position + index + 1}`,
    reads: columns.map((column) => readColumn(list2, column, entries, context)),
    layout: void 0
  }));
}
function readColumn(list2, column, entries, context) {
  const label2 = list2.headers[column] ?? "";
  const cells = entries.map((entry) => ({
    well: entry.well,
    text: entry.textAt(column),
    numeric: entry.isNumeric(column)
  }));
  return {
    label: label2 || "unlabelled",
    wavelengthNm: wavelengthOfLabel(label2),
    kind: kindOfLabel(label2),
    wells: readCells(cells, entries[0]?.line ?? list2.line, context)
  };
}
function valueColumns(list2, context) {
  const width = Math.max(...list2.entries.slice(0, 5).map((entry) => lastColumn(entry)), list2.headers.length - 1);
  const numeric = [];
  for (let column = 0; column <= width; column += 1) {
    if (!list2.wellColumns.includes(column) && isNumericColumn(list2, column, context)) numeric.push(column);
  }
  const named2 = numeric.filter((column) => VALUE_HEADER.test(list2.headers[column] ?? ""));
  if (named2.length > 0) return named2;
  const left = numeric.filter((column) => !OTHER_HEADER.test(list2.headers[column] ?? ""));
  if (left.length === 1) return left;
  if (left.length === 0)
    throw unreadable("REFUSED_NO_DATA", "the well list has no column of values", { line: list2.line });
  const names = left.map((column) => `"${list2.headers[column] ?? `column ${column + 1}`}"`).join(", ");
  throw unreadable(
    "FORMAT_UNKNOWN",
    `the well list has several columns of numbers (${names}) and none is named as OD`,
    { line: list2.line },
    'name the column "od"'
  );
}
function lastColumn(entry) {
  for (let column = 40; column >= 0; column -= 1) if (entry.textAt(column) !== "") return column;
  return 0;
}
function isNumericColumn(list2, column, context) {
  const cells = list2.entries.filter((entry) => entry.textAt(column) !== "");
  if (cells.length === 0) return false;
  const texts3 = cells.filter((entry) => !entry.isNumeric(column)).map((entry) => entry.textAt(column));
  const { mark } = decimalMarkOfBlock(texts3, context.delimiter, context.decimal, list2.line);
  const measured2 = cells.filter(
    (entry) => readWellText(entry.textAt(column), entry.isNumeric(column) ? "." : mark).kind === "measured"
  );
  return measured2.length * 2 > cells.length;
}
function readSideways(sheets, context) {
  const lists = sheets.flatMap((sheet) => findSidewaysLists(sheet));
  const beyond3 = lists.find((list2) => list2.beyond !== void 0);
  if (beyond3 !== void 0) {
    throw unreadable("REFUSED_PLATE_SIZE", `the well list names ${beyond3.beyond}, which no 96-well plate has`, {
      line: beyond3.line
    });
  }
  for (const list2 of lists) checkSeries(list2);
  const reads = lists.flatMap(
    (list2) => list2.series.filter((series) => series.cells.some((cell) => /\d/.test(cell.text))).map((series) => {
      const label2 = series.label || "unlabelled";
      const wells = readCells(series.cells, series.row.line, context);
      return {
        plate: void 0,
        read: { label: label2, wavelengthNm: wavelengthOfLabel(label2), kind: kindOfLabel(label2), wells }
      };
    })
  );
  if (reads.length === 0) throw unreadable("REFUSED_NO_DATA", "the well list holds no values");
  return groupReads(reads);
}

// src/plate-reader/formats/generic.ts
var generic = {
  id: "generic",
  title: "plain grid or well list",
  fallback: true,
  recognise: ({ sheets }) => {
    if (sheets.some((sheet) => findGrids(sheet).length > 0)) return "a plate grid";
    if (sheets.some((sheet) => findWellLists(sheet).length > 0 || findSidewaysLists(sheet).length > 0))
      return "a well list";
    if (turnedGrids(sheets).length > 0) return "a plate grid that lies on its side";
    return sheets.some((sheet) => findBareGrids(sheet).length > 0) ? "a block of 8 x 12 values" : void 0;
  },
  read: ({ sheets }, context) => {
    refuseOtherMeasurements(sheets);
    const grids = gridsOf(sheets);
    const plates = grids.length > 0 ? readGrids(grids, sheets, context) : readGenericLists(sheets, context);
    refuseCounts(plates);
    const isTurned = grids.some((grid) => !sheets.includes(grid.sheet));
    if (isTurned) checkTurned(sheets, context);
    const counted2 = plates.length === 1 ? "a plate grid" : `${plates.length} plate grids`;
    const what = grids.length === 0 ? "a well list" : `${counted2}${isTurned ? " with the rows A-H across" : ""}`;
    context.report(PLATE_READER_FINDINGS.raise("READER_ASSUMED", { what }));
    return plates;
  }
};
var WAVELENGTH_CORNER = /^(?:od|abs|a)?[\s_]*\d{3}(?:\s*nm)?$/i;
var NUMBERED = /^(?:plate|run|batch|experiment|test|sample|day)\b(?!.*\bnm\b)/i;
function gridsOf(sheets) {
  const labelled = sheets.flatMap(findGrids);
  if (labelled.length > 0) return labelled;
  if (sheets.some((sheet) => findWellLists(sheet).length > 0 || findSidewaysLists(sheet).length > 0)) return [];
  const turned = turnedGrids(sheets);
  return turned.length > 0 ? turned : sheets.flatMap(findBareGrids);
}
function turnedGrids(sheets) {
  return sheets.flatMap((sheet) => findGrids(turnSheet(sheet)));
}
function checkTurned(sheets, context) {
  if (context.delimiter === void 0) return;
  const rows = sheets.flatMap((sheet) => sheet.rows).filter((row) => /^(?:[1-9]|1[0-2])$/.test(firstFilledCell(row)));
  checkLineLengths(rows, rows[0]?.cells.length ?? 0, context);
}
function readGrids(grids, sheets, context) {
  const large = grids.find(isLargerThan96);
  if (large !== void 0) {
    throw unreadable("REFUSED_PLATE_SIZE", "the plate grid has more than 8 rows and 12 columns", { line: large.line });
  }
  const blocks = grids.map((grid) => ({ grid, ...readingsOf(gridCells(grid), grid.line, context) }));
  const numeric = blocks.filter(holdsValues);
  const fractions = numeric.filter(({ cells }) => cells.some(({ text }) => /[.,]\d/.test(text)));
  const values = fractions.length > 0 ? fractions : numeric;
  const [first] = grids;
  if (values.length === 0)
    throw unreadable("REFUSED_NO_DATA", "the plate grid holds no numbers", { line: first?.line ?? 1 });
  for (const { line } of numeric.filter((block) => !values.includes(block))) {
    const because = "it holds only whole numbers, another grid has optical densities";
    context.report(PLATE_READER_FINDINGS.raise("BLOCK_SKIPPED", { line, because }));
  }
  const onlyWavelength = values.length === 1 ? wavelengthOfFile(sheets) : void 0;
  const placed4 = values.map((block) => placedRead(block, grids, onlyWavelength, context));
  const names = blocks.filter((block) => !numeric.includes(block));
  const layouts = names.map(({ grid }) => nameGridLayout(grid));
  const plates = groupReads(placed4);
  return plates.map((plate, index) => ({
    ...plate,
    layout: plates.length === 1 || layouts.length === plates.length ? layouts[index] : void 0
  }));
}
function placedRead(block, grids, onlyWavelength, context) {
  const { grid } = block;
  checkGrid(grid, context);
  const doubled = grid.rows.find((row) => row.lines.length > 1)?.lines[1];
  if (doubled !== void 0) {
    const message = "a row of the plate grid is followed by a line without a row letter";
    throw unreadable("REFUSED_MALFORMED", message, { line: doubled.row.line });
  }
  const title = titleOf4(grid, grids) || grid.sheet.name;
  const corner = /^(?:|<>|abs\.?|absorbance|od|wells?|\\|\/|row.*|plate|#)$/i.test(grid.corner) ? "" : grid.corner;
  const ofCorner = WAVELENGTH_CORNER.test(corner) ? wavelengthOfLabel(corner) : void 0;
  const wavelengthNm = ofCorner ?? (NUMBERED.test(title) ? void 0 : wavelengthOfLabel(title)) ?? onlyWavelength;
  const named2 = corner !== "" && ofCorner === void 0 ? corner : void 0;
  const kind = kindOfLabel(title) === "raw" ? kindOfLabel(corner) : kindOfLabel(title);
  return {
    plate: named2 ?? (wavelengthNm === void 0 && /^plate\b/i.test(title) ? title : void 0),
    read: {
      label: wavelengthNm === void 0 ? "unlabelled" : `${wavelengthNm}`,
      wavelengthNm,
      kind: named2 === void 0 ? kind : "raw",
      wells: placeReadings(block, context)
    }
  };
}
function holdsValues({ cells, readings }) {
  let measured2 = 0;
  let overflow = 0;
  for (const { kind } of readings) {
    if (kind === "measured") measured2 += 1;
    else if (kind !== "missing") overflow += 1;
  }
  const filled = cells.filter((cell) => cell.text !== "").length;
  return measured2 > 0 && (measured2 + overflow) * 2 > filled;
}
function titleOf4(grid, grids) {
  const before = grids.filter((other) => other.sheet === grid.sheet && other.end <= grid.top).at(-1)?.end ?? 0;
  for (let index = grid.top - 1; index >= Math.max(before, grid.top - 4); index -= 1) {
    const filled = filledCells(grid.sheet.rows[index]);
    if (filled.length > 0) return filled.length <= 4 ? filled.join(" ") : firstFilledCell(grid.sheet.rows[index]);
  }
  return "";
}
function refuseCounts(plates) {
  for (const read of plates.flatMap((plate) => plate.reads)) {
    let measured2 = 0;
    let high = 0;
    for (const reading of read.wells.values()) {
      if (reading.kind !== "measured") continue;
      measured2 += 1;
      if (Math.abs(reading.od) > 10) high += 1;
    }
    if (read.kind === "raw" && high * 2 > measured2) {
      throw unreadable(
        "REFUSED_NOT_ABSORBANCE",
        `${high} of ${measured2} values of read "${read.label}" are above 10, which no optical density is`
      );
    }
  }
}

// src/plate-reader/formats/kaleido.ts
init_plate_reader_errors();
var TITLE = /^results? for\s+(.+)$/i;
var WAVELENGTH = /^(?:excitation |measurement |absorbance )?wavelength(?:\s*\[nm\])?:?$/i;
var kaleido = {
  id: "kaleido",
  title: "Revvity Kaleido",
  recognise: ({ sheets }) => {
    for (const sheet of sheets) {
      const mark = sheet.rows.map(firstFilledCell).find((cell) => /^ensight results|kaleido/i.test(cell));
      if (mark !== void 0) return `"${mark.slice(0, 40)}"`;
      const version = sheet.rows.find((row) => row.cells.some((cell) => /^kaleido \d/i.test(cell)));
      if (version !== void 0) return '"Kaleido"';
    }
    return void 0;
  },
  read: ({ sheets }, context) => {
    const blocks = sheets.flatMap(blocksOf);
    if (blocks.length === 0) throw unreadable("REFUSED_NO_DATA", "the Kaleido export holds no values of wells");
    const large = blocks.find(({ grid }) => isLargerThan96(grid));
    if (large !== void 0)
      throw unreadable("REFUSED_PLATE_SIZE", "the Kaleido export holds a plate of more than 96 wells", {
        line: large.grid.line
      });
    const absorbing = blocks.filter(({ title }) => modeOf(title) === void 0);
    const [refused] = blocks.filter(({ title }) => modeOf(title) !== void 0);
    if (refused !== void 0) {
      const mode = modeOf(refused.title);
      if (absorbing.length === 0 && mode !== void 0) {
        throw unreadable(mode.code, `the Kaleido export holds ${mode.what} ("${refused.title}")`, {
          line: refused.grid.line
        });
      }
      context.report(
        PLATE_READER_FINDINGS.raise("BLOCK_SKIPPED", { line: refused.grid.line, because: `it is ${mode?.what}` })
      );
    }
    return groupReads(absorbing.map((block) => placed2(block, context)));
  }
};
function blocksOf(sheet) {
  let from = 0;
  return findGrids(sheet).flatMap((grid) => {
    const above = sheet.rows.slice(from, grid.top);
    from = grid.end;
    const holdsDigits = gridCells(grid).some((cell) => /\d/.test(cell.text));
    const isMap = above.some((row) => /^platemap/i.test(firstFilledCell(row)));
    const title = above.map((row) => TITLE.exec(firstFilledCell(row))?.[1]).findLast((found) => found !== void 0);
    if (isMap || !holdsDigits && title === void 0) return [];
    const barcodes = above.flatMap((row) => barcodeIn(row.cells));
    return [
      {
        grid,
        title: title ?? "",
        barcode: barcodes.at(-1),
        wavelengthNm: wavelengthAbove(above) ?? wavelengthOf(sheet, title ?? "")
      }
    ];
  });
}
function modeOf(title) {
  if (/\babs\b|absorbance/i.test(title)) return void 0;
  if (/\blum\b|luminescence/i.test(title)) return { code: "REFUSED_LUMINESCENCE", what: "luminescence" };
  if (/\bFI\b|\bTRF\b|fluorescence/i.test(title)) return { code: "REFUSED_FLUORESCENCE", what: "fluorescence" };
  return otherModeOf(title);
}
function barcodeIn(cells) {
  const inline = cells.map((cell) => /^barcode:\s*(.+)$/i.exec(cell)?.[1]).find((found) => found !== void 0);
  return inline === void 0 ? [] : [inline.trim()];
}
function wavelengthAbove(above) {
  const head = above.findIndex((row) => row.cells.some((cell) => /^exc wl/i.test(cell)));
  if (head < 0) return void 0;
  const column = above[head].cells.findIndex((cell) => /^exc wl/i.test(cell));
  return wavelengthOfLabel(cellAt(above[head + 1], column));
}
function wavelengthOf(sheet, title) {
  const start = sheet.rows.findIndex(
    (row) => /^(?:tech|operation)$/i.test(firstFilledCell(row)) && filledCells(row)[1] === title
  );
  if (start < 0) return void 0;
  for (const row of sheet.rows.slice(start + 1, start + 25)) {
    const [key, value] = filledCells(row);
    if (key !== void 0 && /^(?:tech|operation)$/i.test(key)) return void 0;
    if (key !== void 0 && value !== void 0 && WAVELENGTH.test(key)) return wavelengthOfLabel(value);
  }
  return void 0;
}
function placed2({ grid, title, barcode, wavelengthNm }, context) {
  checkGrid(grid, context);
  const nm = wavelengthNm ?? wavelengthOfLabel(title);
  return {
    plate: barcode,
    read: { label: title || "unlabelled", wavelengthNm: nm, kind: kindOfLabel(title), wells: readGrid(grid, context) }
  };
}

// src/plate-reader/formats/photometric-report.ts
init_plate_reader_errors();
var TITLE2 = /^results of photometric/i;
var PLATE2 = /^plate:\s*(.*?)\s*-\s*wavelength:\s*(\d{3,4})/i;
var ITERATION = /^iteration:\s*(\d+)/i;
var photometricReport = {
  id: "photometric-report",
  title: "Thermo photometric text report",
  recognise: ({ sheets }) => {
    const title = sheets[0]?.rows.slice(0, 5).map(firstFilledCell).find((cell) => TITLE2.test(cell));
    return title === void 0 ? void 0 : `"${title}"`;
  },
  read: ({ sheets }, context) => {
    const reads = sheets.flatMap((sheet) => readsOf3(sheet, context));
    if (reads.length === 0) throw unreadable("REFUSED_NO_DATA", "the report holds no values of wells");
    return groupReads(reads);
  }
};
function readsOf3(sheet, context) {
  const repeated = sheet.rows.find((row) => Number(ITERATION.exec(firstFilledCell(row))?.[1]) > 1);
  if (repeated !== void 0) {
    const message = `the report holds a kinetic measurement ("${firstFilledCell(repeated)}")`;
    throw unreadable("REFUSED_KINETIC", message, { line: repeated.line });
  }
  let from = 0;
  return findBareGrids(sheet).map((grid) => {
    if (isLargerThan96(grid)) {
      throw unreadable("REFUSED_PLATE_SIZE", "the report holds a plate of more than 96 wells", { line: grid.line });
    }
    const titles = sheet.rows.slice(from, grid.top).map((row) => PLATE2.exec(filledCells(row).join(" ")));
    const title = titles.findLast((match) => match !== null);
    from = grid.end;
    checkGrid(grid, context);
    const wavelengthNm = title === void 0 || title === null ? void 0 : Number(title[2]);
    const label2 = wavelengthNm === void 0 ? "unlabelled" : `${wavelengthNm}`;
    return {
      plate: title?.[1] === void 0 || title[1] === "" ? void 0 : title[1],
      read: { label: label2, wavelengthNm, kind: "raw", wells: readGrid(grid, context) }
    };
  });
}

// src/plate-reader/formats/skanit.ts
init_plate_reader_errors();

// src/plate-reader/formats/skanit-layout.ts
init_unit();
var AMOUNT2 = /^([\d.,]+(?:e[+-]?\d+)?)\s*(\S+)$/i;
var DILUTION2 = /^1\s*[:/]\s*([\d.,]+)$/;
function skanitLayouts(sheets, grids) {
  const layouts = /* @__PURE__ */ new Map();
  for (const { grid, plate } of grids) {
    if (!/^(?:samples?|échantillon|probe|muestra)$/i.test(grid.corner) || layouts.has(plate)) continue;
    const layout = fromLines(grid, 0);
    if (layout !== void 0) layouts.set(plate, layout);
  }
  for (const sheet of sheets.filter(({ name }) => /layout/i.test(name))) {
    let from = 0;
    for (const grid of findGrids(sheet)) {
      const name = valueAfter(sheet, /^name$/i, from, grid.top) ?? titleAbove2(sheet, grid.top);
      const layout = fromLines(grid, 2);
      if (layout !== void 0) layouts.set(name, layout);
      from = grid.end;
    }
  }
  return layouts;
}
function titleAbove2(sheet, top) {
  for (let index = top - 1; index >= 0; index -= 1) {
    const title = firstFilledCell(sheet.rows[index]);
    if (title !== "") return title;
  }
  return "";
}
function fromLines(grid, extraLines) {
  const wells = /* @__PURE__ */ new Map();
  for (const { well, text } of gridCells(grid)) {
    const content = contentOfName(well, text);
    if (content !== void 0) wells.set(well, content);
  }
  for (let line = 1; line <= extraLines; line += 1) {
    for (const { well, text } of gridCells(grid, (lines) => lines[line])) {
      const content = wells.get(well);
      if (content !== void 0) wells.set(well, withDetail(content, text));
    }
  }
  return wells.size === 0 ? void 0 : { wells, origin: "export" };
}
function withDetail(content, text) {
  const dilution = DILUTION2.exec(text);
  if (dilution !== null) {
    const factor = readNumber(dilution[1].replace(",", "."));
    return factor === void 0 ? content : { ...content, dilution: factor };
  }
  const amount = AMOUNT2.exec(text);
  if (amount === null || content.role !== "standard" && content.role !== "control") return content;
  const concentration = readNumber(amount[1].replace(",", "."));
  const unit = parseUnit(amount[2].replace(/^microg/i, "ug"));
  if (concentration === void 0) return content;
  return { ...content, concentration, ...unit === void 0 ? {} : { unit } };
}

// src/plate-reader/formats/skanit.ts
var WAVELENGTH2 = /^(?:wavelength|longueur d'onde|wellenlänge|longitud de onda)\s*:?\s*(\d+)\s*nm/i;
var MARKS = /^measurement results$|\.skax$|^autoloading range|skanit|^résultats? des? mesures?$|^messergebnisse$/i;
var ABSORBANCE2 = /^abs(?:orbance|orption)?\.?$/i;
var BLANKED2 = /^(?:blank|blanc|leerwert)/i;
var NAMES2 = /^(?:samples?|échantillon|probe|muestra|dilution.*|conc\b.*|group.*)$/i;
var COUNTS = /^(?:RLU|RFU|counts?|mP)$/i;
var skanit = {
  id: "skanit",
  title: "Thermo SkanIt",
  recognise: ({ sheets }) => {
    for (const sheet of sheets) {
      const mark = sheet.rows.slice(0, 12).map(firstFilledCell).find((cell) => MARKS.test(cell));
      if (mark !== void 0) return `"${mark}"`;
      const last = sheet.rows.slice(-5).map(firstFilledCell).find((cell) => /^autoloading range/i.test(cell));
      if (last !== void 0) return `"${last}"`;
    }
    return void 0;
  },
  read: ({ sheets }, context) => {
    const blocks = sheets.flatMap((sheet) => blocksOf2(sheet));
    refuse3(sheets, blocks);
    const reads = blocks.filter((block) => block.kind !== void 0);
    if (reads.length === 0) throw unreadable("REFUSED_NO_DATA", "the SkanIt export holds no absorbance values");
    const several = new Set(reads.map((block) => block.kind)).size > 1;
    const layouts = skanitLayouts(
      sheets,
      blocks.map(({ grid, plate }) => ({ grid, plate }))
    );
    const single2 = new Set(reads.map((block) => block.plate)).size === 1;
    return groupReads(
      reads.map((block) => placed3(block, several, context)),
      (plate) => layouts.get(plate ?? "") ?? (single2 ? [...layouts.values()][0] : void 0)
    );
  }
};
function blocksOf2(sheet) {
  if (/layout/i.test(sheet.name)) return [];
  const step = stepOf(sheet);
  let wavelengthNm;
  let plate = "";
  let from = 0;
  return findGrids(sheet).map((grid) => {
    const before = { wavelengthNm, plate };
    let stated3 = false;
    for (const row of sheet.rows.slice(from, grid.top)) {
      const filled = filledCells(row);
      const key = firstFilledCell(row);
      const wavelength = WAVELENGTH2.exec(key);
      if (wavelength !== null) {
        wavelengthNm = Number(wavelength[1]);
        stated3 = true;
      } else if (wavelengthNm !== void 0 && filled.length > 0 && row.cells[0] === key && !/^(?:sample group|autoloading|reading|iteration)/i.test(key))
        plate = key;
    }
    from = grid.end;
    const kind = kindOf(grid.corner, step);
    const known = stated3 || kind !== "raw" || before.wavelengthNm === void 0 || plate !== before.plate;
    return { grid, kind, wavelengthNm: known ? wavelengthNm : void 0, plate: plate || "Plate 1", step };
  });
}
function stepOf(sheet) {
  const names = sheet.rows.slice(0, 8).map(firstFilledCell);
  return names.find(
    (name) => /\b(?:absorbance|photometric|luminescence|fluorescence|subtraction|curve|calculation|factor|kinetic|spectrum|blank|average)\b.*\d*$/i.test(
      name
    ) && !/\.skax$/i.test(name) && !WAVELENGTH2.test(name)
  ) ?? "";
}
function kindOf(corner, step) {
  if (NAMES2.test(corner)) return void 0;
  if (BLANKED2.test(corner) || BLANKED2.test(step)) return "blank-corrected";
  if (ABSORBANCE2.test(corner)) return /calculation|curve|factor|average/i.test(step) ? "calculated" : "raw";
  if (COUNTS.test(corner)) return void 0;
  return /^(?:absorbance|photometric|absorption)/i.test(step) ? "raw" : "calculated";
}
function refuse3(sheets, blocks) {
  const line = blocks[0]?.grid.line ?? 1;
  for (const sheet of sheets) {
    const step = stepOf(sheet);
    const mode = otherModeOf(step);
    if (mode?.code === "REFUSED_KINETIC" || mode?.code === "REFUSED_SPECTRUM") {
      throw unreadable(mode.code, `the SkanIt export holds ${mode.what} ("${step}")`, { line: 1 });
    }
  }
  const large = blocks.find((block) => isLargerThan96(block.grid));
  if (large !== void 0) {
    throw unreadable("REFUSED_PLATE_SIZE", "the SkanIt export holds a plate of more than 96 wells", {
      line: large.grid.line
    });
  }
  if (blocks.some((block) => block.kind === "raw")) return;
  for (const { step, grid } of blocks) {
    const mode = otherModeOf(step) ?? otherModeOf(grid.corner);
    if (mode !== void 0) throw unreadable(mode.code, `the SkanIt export holds ${mode.what} ("${step}")`, { line });
  }
}
function placed3(block, several, context) {
  checkGrid(block.grid, context);
  const nm = block.wavelengthNm === void 0 ? "unlabelled" : `${block.wavelengthNm}`;
  const kind = block.kind ?? "calculated";
  const words = {
    raw: "raw",
    reduced: "reduced",
    "blank-corrected": "blank subtracted",
    calculated: block.grid.corner || "calculated"
  };
  return {
    plate: block.plate,
    read: {
      label: several ? `${nm} ${words[kind]}` : nm,
      wavelengthNm: block.wavelengthNm,
      kind,
      wells: readGrid(block.grid, context)
    }
  };
}

// src/plate-reader/formats/softmax.ts
init_plate_reader_errors();

// src/plate-reader/formats/softmax-blocks.ts
init_well_id();
init_plate_reader_errors();
function plateBlocks(body) {
  return groupsUnderHeaders(body, isColumnHeader).flatMap(({ header, rows }) => {
    const starts = header.cells.flatMap((cell, column) => column >= 2 && isOne(cell) ? [column] : []);
    return starts.map((start, position) => {
      const numbers2 = header.cells.slice(start, starts[position + 1]).filter((cell) => cell !== "");
      const isInPlace = start === 2 + position * (numbers2.length + 1);
      if (!isInPlace || numbers2.some((cell, index) => Number(cell) !== index + 1)) {
        throw unreadable("REFUSED_MALFORMED", "the column numbers do not follow each other", { line: header.line });
      }
      return {
        reduced: !hasTemperature(header),
        cells: rows.flatMap((row, plateRow2) => cellsOfRow(row, start, numbers2.length, plateRow2)),
        rows,
        width: header.cells.length,
        format: "plate",
        line: header.line,
        beyond: numbers2.length > COLUMN_COUNT || rows.length > 8
      };
    });
  });
}
function isOne(cell) {
  return cell === "1" || cell === "1.0";
}
function isColumnHeader(row) {
  const after2 = cellAt(row, 3);
  return isOne(cellAt(row, 2)) && (hasTemperature(row) || after2 === "2" || after2 === "2.0");
}
function cellsOfRow(row, start, columns, plateRow2) {
  return Array.from({ length: columns }, (_, column) => {
    const well = wellAt(plateRow2, column);
    const at3 = start + column;
    return well === void 0 ? [] : [{ well, text: cellAt(row, at3), numeric: row.numeric?.has(at3) === true }];
  }).flat();
}
function timeBlocks(body) {
  return groupsUnderHeaders(body, (row) => isAnyWell(cellAt(row, 2))).flatMap(
    ({ header, rows }) => rows.map((row) => {
      const wells = new Map(
        header.cells.map((cell, column) => [column, cell]).filter(([, cell]) => isAnyWell(cell))
      );
      const cells = [...wells].flatMap(([column, name]) => {
        const well = wellOfHeader(name);
        const numeric = row.numeric?.has(column) === true;
        return well === void 0 ? [] : [{ well, text: cellAt(row, column), numeric }];
      });
      return {
        reduced: !hasTemperature(header),
        cells,
        rows: [row],
        width: header.cells.length,
        format: "time",
        line: row.line,
        beyond: cells.length < wells.size
      };
    })
  );
}
function wellOfHeader(name) {
  return wellAt(name.charCodeAt(0) - 65, Number(name.slice(1)) - 1);
}
function hasTemperature(header) {
  return /^temperature/i.test(cellAt(header, 1));
}
function groupsUnderHeaders(body, isHeader) {
  const groups = [];
  for (const row of body) {
    const group = groups.at(-1);
    if (isHeader(row)) groups.push({ header: row, rows: [] });
    else if (group !== void 0) group.rows.push(row);
  }
  return groups.map(({ header, rows }) => ({ header, rows: trimBlank(header, rows) }));
}
function trimBlank(header, rows) {
  if (isAnyWell(cellAt(header, 2))) return rows.filter((row) => !isBlankRow2(row) && row.cells.length > 2);
  const width = header.cells.length;
  const wide = rows.filter((row) => !isBlankRow2(row) || row.cells.length >= Math.min(width, 6));
  return wide.slice(0, Math.max(8, lastFilledIndex2(wide) + 1));
}
function lastFilledIndex2(rows) {
  for (let index = rows.length - 1; index >= 0; index -= 1) if (filledCells(rows[index]).length > 0) return index;
  return -1;
}

// src/plate-reader/formats/softmax-checks.ts
init_plate_reader_errors();
function checkRowCount(header, blocks) {
  for (const { format, reduced, rows, line } of blocks) {
    if (format === "time" || reduced) continue;
    const read = rows.filter((row) => !isBlankRow2(row)).length;
    const isWhole = header.wellCount !== 96 || rows.length >= 8;
    if (isWhole && (header.rowCount === void 0 || read === header.rowCount)) continue;
    const message = `a block of plate "${header.name}" holds ${read} rows of values, not ${header.rowCount ?? 8}`;
    throw unreadable("REFUSED_MALFORMED", message, { line });
  }
}
function checkBlock(block, context) {
  const { rows, width } = block;
  if (context.delimiter === void 0) return;
  for (const row of rows) {
    if (row.cells.slice(width).some((cell) => cell !== "")) {
      throw unreadable("REFUSED_MALFORMED", `line ${row.line} holds more values than its header has columns`, {
        line: row.line
      });
    }
  }
  checkLineLengths(rows, width, context);
  const [only] = rows;
  if (rows.length === 1 && only !== void 0 && only.cells.length !== width) {
    const args = { line: only.line, found: only.cells.length, expected: width };
    context.report(PLATE_READER_FINDINGS.raise(only.cells.length < width ? "GRID_SHORT_ROW" : "GRID_LONG_ROW", args));
  }
}

// src/plate-reader/formats/softmax-header.ts
var FORMAT = /^(?:PlateFormat|TimeFormat|ColumnFormat)$/i;
function isPlateHeader(row) {
  return cellAt(row, 0) === "Plate:" && row.cells.some((cell) => FORMAT.test(cell));
}
function readPlateHeader(row) {
  const { cells } = row;
  const at3 = cells.findIndex((cell) => FORMAT.test(cell));
  const counted2 = cells.findIndex((cell, index) => {
    const parts = (cells[index + 1] ?? "").split(/\s+/).filter((part) => part !== "");
    return index > at3 && /^\d+$/.test(cell) && parts.length === Number(cell) && parts.every((part) => /^\d{3,4}$/.test(part));
  });
  const wavelengths = counted2 < 0 ? [] : cellAt(row, counted2 + 1).split(/\s+/).map(Number);
  const wells = counted2 < 0 ? void 0 : readNumber(cellAt(row, counted2 + 4));
  return {
    name: cellAt(row, 1) || "Plate",
    format: /^time/i.test(cellAt(row, at3)) ? "time" : "plate",
    readType: cellAt(row, at3 + 1),
    mode: cellAt(row, at3 + 2),
    reducedOnly: !cells.slice(at3).some((cell) => /^(?:raw|both)$/i.test(cell)) && cells.some((cell) => /^reduced$/i.test(cell)),
    wavelengths,
    wellCount: wells,
    rowCount: counted2 < 0 ? void 0 : readNumber(cellAt(row, counted2 + 6))
  };
}
function valueFormat(row) {
  return row.cells.find((cell) => FORMAT.test(cell)) ?? "";
}

// src/plate-reader/formats/softmax-layout.ts
init_unit();
init_well_id();
var WELL = /^wells?$/i;
var CONCENTRATION2 = /^(?:.*\bconc(?:entration)?s?\b(?!.*calc).*|standard value.*|nominal.*|expected.*|std\.? ?value.*)$/i;
var BACK_CALCULATED = /calc|result|adj|interp|mean/i;
var FACTOR = /^(?:dil(?:ution)?(?:[\s_.-]*factor)?|factor)$/i;
var VALUE = /^(?:values?|od|lm1|meas.*)$/i;
var PLATE3 = /^wellplatename$/i;
var UNKNOWNS = /^(?:unk|unknown|sample)/i;
function softmaxLayout(rows, plate, ofOtherPlates) {
  const wells = /* @__PURE__ */ new Map();
  readGroups(rows, plate, false, wells);
  readGroups(ofOtherPlates, plate, true, wells);
  return wells.size === 0 ? void 0 : { wells, origin: "export" };
}
function readGroups(rows, plate, named2, wells) {
  for (let index = 0; index < rows.length; index += 1) {
    const group = /^Group:\s*(.*)$/i.exec(cellAt(rows[index], 0));
    const header = rows[index + 1];
    if (group === null || header === void 0) continue;
    if (named2 && !header.cells.some((cell) => PLATE3.test(cell))) continue;
    readGroup(groupName(group[1], rows[index]), header, tableRows(rows, index + 2), plate, wells);
  }
}
function groupName(afterColon, row) {
  return afterColon !== "" ? afterColon : cellAt(row, 1);
}
function tableRows(rows, from) {
  const end = rows.findIndex(
    (row, index) => index >= from && (isBlankRow2(row) || /^(?:~End|Group)/i.test(cellAt(row, 0)))
  );
  return rows.slice(from, end < 0 ? rows.length : end);
}
function readGroup(group, header, rows, plate, wells) {
  const column = (pattern, not) => header.cells.findIndex((cell) => pattern.test(cell) && not?.test(cell) !== true);
  const wellColumn = column(WELL);
  if (wellColumn < 0) return;
  const amountColumn = column(CONCENTRATION2, BACK_CALCULATED);
  const factorColumn = column(FACTOR);
  const valueColumn = column(VALUE);
  const plateColumn = column(PLATE3);
  const unit = parseUnit(/([^\s()[\]]+\s*\/\s*[^\s()[\]]+)/.exec(cellAt(header, amountColumn))?.[1] ?? "");
  const role = roleOfGroup(group);
  let name = "";
  let amount;
  let factor;
  for (const row of rows) {
    const own = cellAt(row, 0);
    if (own !== "") {
      name = own;
      amount = void 0;
      factor = void 0;
    }
    if (amountColumn >= 0) amount = readNumber(cellAt(row, amountColumn)) ?? amount;
    if (factorColumn >= 0) factor = readNumber(cellAt(row, factorColumn)) ?? factor;
    if (plateColumn >= 0 && cellAt(row, plateColumn) !== "" && cellAt(row, plateColumn) !== plate) continue;
    for (const well of parseWellRange(cellAt(row, wellColumn)) ?? []) {
      if (wells.has(well)) continue;
      wells.set(well, {
        well,
        role,
        name: wellName(group, role, name, factorColumn >= 0),
        ...amount !== void 0 && role !== "sample" && role !== "blank" ? { concentration: amount } : {},
        ...amount !== void 0 && unit !== void 0 && role !== "sample" && role !== "blank" ? { unit } : {},
        ...factor !== void 0 && factor > 0 ? { dilution: factor } : {},
        .../^masked$/i.test(cellAt(row, valueColumn)) ? { exclude: "masked in SoftMax Pro" } : {}
      });
    }
  }
}
function wellName(group, role, name, hasFactor) {
  if (name === "" || role === "sample" && hasFactor && !UNKNOWNS.test(group)) return group;
  return role === "sample" && UNKNOWNS.test(group) ? name : `${group} ${name}`;
}
function roleOfGroup(group) {
  if (/neg|^nc\b/i.test(group)) return "negative-control";
  if (/pos|^pc\b/i.test(group)) return "positive-control";
  if (/stand|^std|^cal/i.test(group)) return "standard";
  if (/blank|^blk/i.test(group)) return "blank";
  return /control|ctrl|\bqc\b/i.test(group) ? "control" : "sample";
}

// src/plate-reader/formats/softmax.ts
var softmax = {
  id: "softmax",
  title: "Molecular Devices SoftMax Pro",
  recognise: ({ sheets }) => {
    for (const sheet of sheets) {
      const blocks = sheet.rows.slice(0, 5).find((row) => /^##\s*BLOCKS\s*=/i.test(cellAt(row, 0)));
      if (blocks !== void 0) return `"${cellAt(blocks, 0)}"`;
      const plate = sheet.rows.find((row) => isPlateHeader(row));
      if (plate !== void 0) return `"Plate:" with "${valueFormat(plate)}"`;
    }
    return void 0;
  },
  read: ({ sheets }, context) => {
    const sections = sheets.flatMap(sectionsOf4);
    if (sections.length === 0) throw unreadable("REFUSED_NO_DATA", "the SoftMax Pro export holds no plate section");
    const outcomes = sections.map((section) => readSection3(section, sections, context));
    const plates = outcomes.flatMap((outcome) => outcome.kind === "read" ? [outcome.plate] : []);
    const refused = outcomes.flatMap((outcome) => outcome.kind === "refused" ? [outcome] : []);
    const [first] = refused;
    if (plates.length === 0 && first !== void 0) {
      throw unreadable(first.code, `plate "${first.name}" of the SoftMax Pro export ${first.because}`, {
        line: first.line
      });
    }
    for (const { name, because } of refused) {
      context.report(PLATE_READER_FINDINGS.raise("PLATE_SKIPPED", { plate: name, because: `it ${because}` }));
    }
    return plates;
  }
};
function sectionsOf4(sheet) {
  const starts = sheet.rows.flatMap((row, index) => isPlateHeader(row) ? [index] : []);
  return starts.map((start, position) => {
    const rows = sheet.rows.slice(start, starts[position + 1]);
    const stop = rows.findIndex(
      (row, index) => index > 0 && /^(?:~End|Group:|Note:|Graph:|Cuvette)/i.test(cellAt(row, 0))
    );
    const end = stop < 0 ? rows.length : stop;
    return { header: rows[0], body: rows.slice(1, end), groups: rows.slice(end) };
  });
}
function readSection3(section, all, context) {
  const header = readPlateHeader(section.header);
  const { line } = section.header;
  const refuse4 = (code, because) => ({
    kind: "refused",
    code,
    name: header.name,
    because,
    line
  });
  if (/^kinetic/i.test(header.readType)) return refuse4("REFUSED_KINETIC", "holds a kinetic measurement");
  if (/spectrum/i.test(header.readType)) return refuse4("REFUSED_SPECTRUM", "holds a spectrum");
  if (/scan/i.test(header.readType)) return refuse4("REFUSED_AREA_SCAN", "holds a well scan");
  const blocks = header.format === "time" ? timeBlocks(section.body) : plateBlocks(section.body);
  const filled = blocks.some((block) => block.cells.some(({ text }) => text !== "" && !/^"?NaN"?$/i.test(text)));
  if (!filled) return refuse4("REFUSED_NO_DATA", "holds no measured value");
  checkRowCount(header, blocks);
  const otherSize = blocks.some((block) => block.beyond) || (header.wellCount ?? 96) !== 96;
  if (otherSize) return refuse4("REFUSED_PLATE_SIZE", `is of ${header.wellCount ?? "more than 96"} wells`);
  if (/fluor|FP|TRF/i.test(header.mode)) return refuse4("REFUSED_FLUORESCENCE", `holds ${header.mode.toLowerCase()}`);
  if (/lum/i.test(header.mode)) return refuse4("REFUSED_LUMINESCENCE", `holds ${header.mode.toLowerCase()}`);
  const plate = {
    name: header.name,
    reads: readsOf4(header, blocks, context),
    layout: softmaxLayout(
      section.groups,
      header.name,
      all.filter((other) => other !== section).flatMap((other) => other.groups)
    )
  };
  return { kind: "read", plate };
}
function readsOf4(header, blocks, context) {
  const reads = [];
  let raw = 0;
  for (const block of blocks) {
    checkBlock(block, context);
    const wells = readCells(block.cells, block.line, context);
    if (block.reduced || header.reducedOnly) {
      reads.push({ label: "reduced", wavelengthNm: header.wavelengths[0], kind: "reduced", wells });
    } else {
      const wavelengthNm = header.wavelengths[raw];
      const repeated = header.wavelengths.filter((other) => other === wavelengthNm).length > 1;
      const name = wavelengthNm === void 0 || repeated ? `${wavelengthNm ?? ""} #${raw + 1}` : `${wavelengthNm}`;
      reads.push({ label: `raw ${name.trim()}`, wavelengthNm, kind: "raw", wells });
      raw += 1;
    }
  }
  if (raw > 0 && header.wavelengths.length > 0 && raw !== header.wavelengths.length) {
    const message = `plate "${header.name}" states ${header.wavelengths.length} wavelengths and holds ${raw} blocks`;
    throw unreadable("REFUSED_MALFORMED", message, { line: blocks[0]?.line ?? 1 });
  }
  return reads;
}

// src/plate-reader/formats/tecan.ts
init_plate_reader_errors();

// src/plate-reader/formats/tecan-blocks.ts
init_plate_reader_errors();

// src/plate-reader/formats/tecan-prelude.ts
function preludeOf(sheet, from, to, lastEnd) {
  const above = sheet.rows.slice(from, to);
  const below2 = lastEnd === void 0 ? [] : sheet.rows.slice(lastEnd);
  const value = (key) => nearest([...above].reverse(), key) ?? nearest(below2, key);
  return {
    mode: value(/^(?:mode|measurement mode)$/i) ?? above.map((row) => cellAt(row, 1)).find((cell) => namesAbsorbance(cell)),
    name: value(/^(?:label|name)$/i),
    wavelengthNm: numberOf(value(/^(?:measurement )?wavelength(?: \[nm\])?$/i)),
    referenceNm: numberOf(value(/^reference wavelength(?: \[nm\])?$/i))
  };
}
function nearest(rows, key) {
  for (const row of rows) {
    const found = keyed(row, key);
    if (found !== void 0) return found;
  }
  return void 0;
}
function keyed(row, key) {
  const [first, second] = filledCells(row);
  if (first === void 0) return void 0;
  if (key.test(first)) return second;
  const colon = first.indexOf(":");
  if (colon < 0 || !key.test(first.slice(0, colon).trim())) return void 0;
  return first.slice(colon + 1).trim() || second;
}
function numberOf(text) {
  const match = /^(\d{3,4})/.exec(text ?? "");
  return match === null ? void 0 : Number(match[1]);
}

// src/plate-reader/formats/tecan-blocks.ts
var SERIES = /^(?:value|mean|raw data.*|abs(?:orbance)?|od|result.*|)$/i;
function tecanBlocks(sheet, context) {
  const grids = findGrids(sheet).map((grid) => {
    if (isLargerThan96(grid)) {
      throw unreadable("REFUSED_PLATE_SIZE", "the Tecan export holds a plate of more than 96 wells", {
        line: grid.line
      });
    }
    return { line: grid.line, top: grid.top, end: grid.end, grid, series: [{ label: "", cells: gridCells(grid) }] };
  });
  const inGrid = (top) => grids.some((grid) => top >= grid.top && top < grid.end);
  const sideways = findSidewaysLists(sheet).filter((list2) => !inGrid(list2.top)).map((list2) => {
    if (list2.beyond !== void 0) throw beyond2(list2.beyond, list2.line);
    checkSeries(list2);
    return { ...list2, grid: void 0, series: list2.series.filter((series) => SERIES.test(series.label)) };
  });
  const lists = findWellLists(sheet).filter((list2) => !inGrid(list2.top)).map((list2) => {
    checkWellList(list2, context);
    return { line: list2.line, top: list2.top, end: list2.end, grid: void 0, series: listSeries(list2) };
  });
  const found = [...grids, ...sideways, ...lists].sort((left, right) => left.top - right.top);
  for (const { grid } of grids) if (holdsNumbers(gridCells(grid))) checkGrid(grid, context);
  return found.map(({ line, top, end, grid, series }, index) => ({
    line,
    top,
    end,
    grid,
    series,
    prelude: preludeOf(sheet, found[index - 1]?.end ?? 0, top, index === found.length - 1 ? end : void 0)
  }));
}
function beyond2(well, line) {
  return unreadable("REFUSED_PLATE_SIZE", `the Tecan export names well ${well}, which no 96-well plate has`, { line });
}
function listSeries(list2) {
  const width = Math.max(list2.headers.length, ...list2.entries.slice(0, 3).map((entry) => lastColumnOf(entry.textAt)));
  return Array.from({ length: width }, (_, column) => column).filter((column) => !list2.wellColumns.includes(column)).map((column) => ({
    label: list2.headers[column] ?? "",
    wavelengthNm: wavelengthBetween(list2, column),
    cells: list2.entries.map((entry) => ({
      well: entry.well,
      text: entry.textAt(column),
      numeric: entry.isNumeric(column)
    }))
  })).filter(
    ({ label: label2, cells }) => holdsNumbers(cells) && !/^(?:plate|layout|replicate.*|row|col.*|well.*)$/i.test(label2)
  );
}
function wavelengthBetween({ sheet, top, rows }, column) {
  const first = sheet.rows.indexOf(rows[0]);
  const texts3 = sheet.rows.slice(top + 1, first).map((row) => cellAt(row, column));
  const found = texts3.find((text) => /\bnm\b/i.test(text));
  return found === void 0 ? void 0 : wavelengthOfLabel(found);
}
function lastColumnOf(textAt) {
  for (let column = 30; column >= 0; column -= 1) if (textAt(column) !== "") return column + 1;
  return 0;
}
function holdsNumbers(cells) {
  const filled = cells.filter(({ text }) => text !== "");
  const numbers2 = filled.filter(({ text }) => /^[+-]?\d*[.,]?\d+(?:e[+-]?\d+)?$/i.test(text)).length;
  const states = filled.filter(({ text }) => isKnownState(text)).length;
  return numbers2 > 0 && (numbers2 + states) * 2 > filled.length;
}

// src/plate-reader/formats/tecan.ts
var APPLICATION = /^application:|tecan i-control|sparkcontrol|^device:\s*(?:infinite|spark|safire|genios|sunrise)|magellan/i;
var tecan = {
  id: "tecan",
  title: "Tecan Magellan, i-control or SparkControl",
  recognise: ({ sheets }) => sheets.map(evidenceIn2).find((evidence) => evidence !== void 0),
  read: (document, context) => {
    refuseWhole(document);
    const exported = document.sheets.filter((sheet) => evidenceIn2(sheet) !== void 0);
    reportOtherSheets(document.sheets, exported, context);
    const chosen = exported.length > 0 ? exported : document.sheets;
    const plates = chosen.flatMap((sheet) => readSheet2(sheet, document.sheets.length, context));
    if (plates.length === 0) {
      const hasValues2 = document.sheets.some(
        (sheet) => sheet.rows.some((row) => row.cells.some((cell) => /^raw data/i.test(cell)))
      );
      if (hasValues2)
        throw unreadable("REFUSED_MALFORMED", "the Tecan export holds values but no column that names their wells");
      throw unreadable("REFUSED_NO_DATA", "the Tecan export holds no values of wells");
    }
    return plates.map((plate, index) => plate.name === "" ? { ...plate, name: `Plate ${index + 1}` } : plate);
  }
};
function evidenceIn2(sheet) {
  if (/^magellan sheet/i.test(sheet.name)) return `sheet "${sheet.name}"`;
  for (const row of sheet.rows.slice(0, 60)) {
    const mark = row.cells.slice(0, 2).find((cell) => APPLICATION.test(cell) || cell === "<>" || /^well positions?$/i.test(cell));
    if (mark !== void 0) return `"${mark}"`;
  }
  return void 0;
}
function refuseWhole({ sheets }) {
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      const key = firstFilledCell(row);
      if (key === "" || key.length > 60) continue;
      if (/^(?:kinetic(?: measurement| cycles)?|cycle nr\.?|kinetic conditions?)$/i.test(key)) {
        throw unreadable("REFUSED_KINETIC", `the Tecan export holds a kinetic measurement ("${key}")`, {
          line: row.line
        });
      }
      if (/^(?:absorbance scan|wavel\.|wavelength (?:start|end|step)|scan (?:start|number|width))/i.test(key) || row.cells.some((cell) => /^absorbance scan$/i.test(cell))) {
        throw unreadable("REFUSED_SPECTRUM", `the Tecan export holds a spectrum ("${key}")`, { line: row.line });
      }
    }
  }
}
function readSheet2(sheet, sheetCount, context) {
  const blocks = tecanBlocks(sheet, context);
  const numeric = blocks.filter((block) => block.series.some(({ cells }) => holdsNumbers(cells)));
  const absorbing = numeric.filter((block) => {
    const mode = block.prelude.mode;
    return mode === void 0 || otherModeOf(mode) === void 0;
  });
  const [refused] = numeric.filter((block) => !absorbing.includes(block));
  if (refused !== void 0) {
    const mode = otherModeOf(refused.prelude.mode ?? "");
    if (absorbing.length === 0 && mode !== void 0) {
      throw unreadable(mode.code, `the Tecan export holds ${mode.what} ("${refused.prelude.mode}")`, {
        line: refused.line
      });
    }
    context.report(
      PLATE_READER_FINDINGS.raise("BLOCK_SKIPPED", { line: refused.line, because: `it is ${mode?.what}` })
    );
  }
  const placed4 = absorbing.flatMap((block) => readBlock2(block, context));
  const names = blocks.find((block) => block.grid !== void 0 && !numeric.includes(block));
  const layout = names?.grid === void 0 ? void 0 : nameGridLayout(names.grid);
  const several = sheetCount > 1 && sheet.name !== "";
  return groupReads(placed4, () => layout).map((plate, index) => ({
    ...plate,
    name: several ? index === 0 ? sheet.name : `${sheet.name} ${index + 1}` : plate.name.startsWith("Plate ") ? "" : plate.name
  }));
}
function readBlock2(block, context) {
  const { prelude } = block;
  const isReduced = prelude.referenceNm !== void 0;
  return block.series.map(({ label: label2, cells, wavelengthNm }, index) => {
    const kind = isReduced && kindOfLabel(label2) === "raw" ? "reduced" : kindOfLabel(label2);
    const read = {
      label: labelOf(label2, prelude, isReduced),
      wavelengthNm: wavelengthIn(label2) ?? wavelengthNm ?? prelude.wavelengthNm,
      kind,
      wells: readCells(cells, block.line, context)
    };
    return { plate: void 0, read, sameBlock: index > 0 };
  });
}
function labelOf(label2, { wavelengthNm, referenceNm, name }, isReduced) {
  if (label2 !== "" && !/^(?:value|mean)$/i.test(label2)) return label2;
  if (wavelengthNm === void 0) return name ?? "unlabelled";
  return isReduced ? `${wavelengthNm}-${referenceNm}` : `${wavelengthNm}`;
}
function wavelengthIn(label2) {
  const match = /(\d{3})\s*(?:nm)?(?!\d)/.exec(label2);
  return match === null ? void 0 : Number(match[1]);
}

// src/plate-reader/formats/reader-formats.ts
var READER_FORMATS = [
  gen5,
  softmax,
  tecan,
  skanit,
  bmg,
  envision,
  kaleido,
  byonoy,
  filterPhotometer,
  photometricReport,
  allotrope,
  generic
];

// src/plate-reader/open-document.ts
init_plate_reader_errors();
var MAX_BYTES2 = 1e8;
var SIGNATURES = [
  { bytes: [37, 80, 68, 70], what: "a PDF document" },
  { bytes: [137, 80, 78, 71], what: "a PNG image" },
  { bytes: [255, 216, 255], what: "a JPEG image" },
  { bytes: [31, 139], what: "a gzip archive" },
  { bytes: [82, 97, 114, 33], what: "a RAR archive" },
  { bytes: [55, 122, 188, 175], what: "a 7-Zip archive" },
  { bytes: [123, 92, 114, 116, 102], what: "an RTF document" },
  { bytes: [83, 81, 76, 105, 116, 101], what: "an SQLite database" }
];
var ZIP = [80, 75];
var COMPOUND = [208, 207, 17, 224];
async function openDocument(bytes) {
  if (bytes.length === 0) throw unreadable("REFUSED_NO_DATA", "the file is empty");
  if (bytes.length > MAX_BYTES2) {
    throw unreadable("REFUSED_TOO_LARGE", `the file has ${Math.round(bytes.length / 1e6)} MB`);
  }
  if (startsWith(bytes, ZIP)) return workbook((await Promise.resolve().then(() => (init_read_xlsx(), read_xlsx_exports))).readXlsx(bytes));
  if (startsWith(bytes, COMPOUND)) return workbook((await Promise.resolve().then(() => (init_read_xls(), read_xls_exports))).readXls(bytes));
  const known = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (known !== void 0) throw unreadable("REFUSED_UNSUPPORTED_CONTAINER", `the file is ${known.what}`);
  return openText(bytes);
}
function openText(bytes) {
  const { text, encoding } = decodeText(bytes);
  const start = text.slice(0, 400).trimStart();
  if (start === "" && text.trim() === "") throw unreadable("REFUSED_NO_DATA", "the file holds only blanks");
  if (start.startsWith("<") && !start.startsWith("<>")) {
    throw unreadable("REFUSED_UNSUPPORTED_CONTAINER", `the file is ${markupName(text)}`);
  }
  if (start.startsWith("{") || start.startsWith("[{")) {
    return { container: "json", encoding, delimiter: void 0, sheets: [], endsOpen: false, text };
  }
  const delimiter = guessDelimiter(text);
  const rows = delimiter === "," ? splitBlanks(text) ?? splitRows(text, delimiter) : splitRows(text, delimiter);
  const sheets = [{ name: "", rows }];
  return { container: "text", encoding, delimiter, sheets, endsOpen: !/[\r\n]$/.test(text.slice(-1)), text: "" };
}
async function workbook(sheets) {
  return { container: "workbook", encoding: "", delimiter: void 0, sheets: await sheets, endsOpen: false, text: "" };
}
function markupName(text) {
  const head = text.slice(0, 3e3);
  if (/<html/i.test(head)) return "an HTML page";
  if (/<Experiment|PlateSections/.test(head)) return "an XML export of SoftMax Pro";
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return "an XML spreadsheet (SpreadsheetML)";
  if (/Gen5|BTIPlate|<BTI/i.test(head)) return "an XML export of Gen5";
  return "an XML file";
}
function startsWith(bytes, signature) {
  return signature.every((byte, index) => bytes[index] === byte);
}

// src/plate-reader/read-export.ts
init_plate_reader_errors();
var HIGHEST_OD = 10;
async function readExport(bytes, options = {}) {
  const document = await openDocument(bytes);
  const format = chooseFormat(document, options.reader);
  const findings = [];
  const plates = format.read(document, {
    decimal: options.decimal,
    delimiter: document.delimiter,
    report: (finding) => findings.push(finding)
  });
  judgeReads(plates, findings);
  judgeEnd(document, plates, findings);
  return { format: format.id, encoding: document.encoding, plates, findings };
}
function chooseFormat(document, reader) {
  if (reader !== void 0) {
    const chosen = READER_FORMATS.find((format) => format.id === reader.toLowerCase());
    if (chosen !== void 0) return chosen;
    const ids = READER_FORMATS.map((format) => format.id).join(", ");
    throw wrongChoice("READER_UNKNOWN", `there is no reader format "${reader}"`, `formats: ${ids}`);
  }
  const matches = READER_FORMATS.filter(({ fallback: fallback2 }) => fallback2 !== true).flatMap((format) => {
    const evidence = format.recognise(document);
    return evidence === void 0 ? [] : [{ format, evidence }];
  });
  const [first, second] = matches;
  if (first !== void 0 && second !== void 0) {
    const seen = matches.map(({ format, evidence }) => `${format.title} (${evidence})`).join(" and ");
    const ids = matches.map(({ format }) => `--reader ${format.id}`).join(" or ");
    throw unreadable("FORMAT_AMBIGUOUS", `the file looks like ${seen}`, void 0, `say which it is: ${ids}`);
  }
  if (first !== void 0) return first.format;
  const fallback = READER_FORMATS.find(
    (format) => format.fallback === true && format.recognise(document) !== void 0
  );
  if (fallback !== void 0) return fallback;
  throw unreadable("FORMAT_UNKNOWN", `no reader's export was recognised; the file begins with ${beginning(document)}`);
}
function beginning(document) {
  const text = document.text || (document.sheets[0]?.rows.slice(0, 3).map((row) => row.cells.filter((cell) => cell !== "").join(" ")) ?? []).join(
    " / "
  );
  const printable = text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, " ").trim();
  return printable === "" ? "blank lines" : `"${printable.slice(0, 60)}"`;
}
function judgeReads(plates, findings) {
  for (const plate of plates) {
    for (const read of plate.reads) {
      if (read.kind === "raw" || read.kind === "reduced") findings.push(...judgeRead(read));
    }
  }
}
function judgeRead(read) {
  const findings = [];
  const unknown = /* @__PURE__ */ new Set();
  let highest = 0;
  for (const reading of read.wells.values()) {
    if (reading.kind === "measured") highest = Math.max(highest, Math.abs(reading.od));
    else if (reading.kind === "missing" && !isKnownState(reading.raw)) unknown.add(reading.raw);
  }
  if (unknown.size > 0) {
    const texts3 = [...unknown].slice(0, 5);
    const wells = [...read.wells].flatMap(
      ([well, reading]) => reading.kind === "missing" && unknown.has(reading.raw) ? [well] : []
    );
    findings.push(PLATE_READER_FINDINGS.raise("WELL_TEXT_UNKNOWN", { read: read.label, texts: texts3 }, wells));
  }
  if (highest > HIGHEST_OD && read.kind === "raw")
    findings.push(PLATE_READER_FINDINGS.raise("OD_IMPLAUSIBLE", { read: read.label, highest }));
  if (read.wells.size < 96)
    findings.push(PLATE_READER_FINDINGS.raise("GRID_PARTIAL", { read: read.label, wells: read.wells.size }));
  return findings;
}
function judgeEnd(document, plates, findings) {
  if (!document.endsOpen) return;
  const last = document.sheets[0]?.rows.at(-1);
  const numbers2 = last?.cells.filter((cell) => cell !== "" && DECIMAL.test(cell)) ?? [];
  const final = last?.cells.at(-1);
  if (last === void 0 || final === void 0 || !DECIMAL.test(final)) return;
  const before = numbers2.at(-2) ?? document.sheets[0]?.rows.at(-2)?.cells.at(-1) ?? "";
  const isComplete = plates.every((plate) => plate.reads.every((read) => read.wells.size === 96));
  if (isComplete && decimalsOf(final) >= decimalsOf(before)) return;
  findings.push(PLATE_READER_FINDINGS.raise("FILE_ENDS_OPEN", { line: last.line, last: final }));
}
var DECIMAL = /^-?\d*(?:[.,]\d*)?$/;
function decimalsOf(text) {
  const at3 = text.search(/[.,]/);
  return at3 < 0 ? 0 : text.length - at3 - 1;
}

// src/run/assay-of-plate.ts
init_input_error();

// src/run/resolve-assay.ts
init_built_in_assays();
init_did_you_mean();
init_input_error();
init_kept_with();

// src/run/run-settings.ts
init_input_error();

// src/run/settings.schema.json
var settings_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://tdm-elisa.dev/schema/settings.schema.json",
  title: "tdm-elisa settings (tdm-elisa.yaml)",
  description: "Defaults for the command line, found from the plate's folder upward. Paths are relative to this file. The command line overrides each.",
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { type: "string" },
    schemaVersion: { const: 1 },
    assays: {
      description: "The assay of a plate by its file's name; the first pattern that fits decides.",
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["files", "assay"],
        properties: {
          files: { type: "string", minLength: 1, description: 'A name with * and ?, such as "*ada*.csv".' },
          assay: { type: "string", minLength: 1, description: "A built-in id or an assay file." }
        }
      }
    },
    layout: { type: "string", minLength: 1 },
    samples: { type: "string", minLength: 1 },
    policy: { type: "string", minLength: 1 },
    plate: { type: ["string", "number"] },
    report: { type: "array", items: { type: "string", minLength: 1 } },
    format: { enum: ["text", "json", "csv", "markdown", "junit", "github"] },
    strict: { type: "boolean" },
    failOn: { enum: ["rejected", "remarks", "never"] }
  }
};

// src/run/run-settings.ts
var FILE_NAMES = ["tdm-elisa.yaml", "tdm-elisa.yml", "tdm-elisa.json"];
var NO_SETTINGS = { file: void 0, sha256: void 0, assays: [], report: [] };
function findRunSettings(plateFile, files, cache = /* @__PURE__ */ new Map()) {
  return settingsOfFolder(files.folderOf(plateFile), files, cache);
}
function settingsOfFolder(folder, files, cache) {
  const known = cache.get(folder);
  if (known !== void 0) return known;
  const found = lookInFolder(folder, files, cache);
  cache.set(folder, found);
  return found;
}
async function lookInFolder(folder, files, cache) {
  for (const name of FILE_NAMES) {
    const candidate = files.resolve(folder, name);
    if (await files.exists(candidate)) return readSettingsFile(candidate, files);
  }
  const parent = files.resolve(folder, "..");
  return parent === folder ? NO_SETTINGS : settingsOfFolder(parent, files, cache);
}
async function readSettingsFile(file, files) {
  const bytes = await files.readBytes(file, "settings");
  try {
    const stated3 = await readRunSettings(decodeText(bytes).text, (path) => files.resolve(files.folderOf(file), path));
    return { ...stated3, file, sha256: files.sha256(bytes) };
  } catch (error) {
    throw error instanceof InputError ? error.inFile(file) : error;
  }
}
async function readRunSettings(text, absolute) {
  const { readSettingsDocument: readSettingsDocument2 } = await Promise.resolve().then(() => (init_settings_document(), settings_document_exports));
  const { checkAgainstSchema: checkAgainstSchema2 } = await Promise.resolve().then(() => (init_schema_check(), schema_check_exports));
  const document = await readSettingsDocument2(text);
  const value = document.value ?? {};
  const problems = await checkAgainstSchema2({ ...document, value }, settings_schema_default, "SETTINGS");
  if (problems.length > 0) throw new InputError("settings", problems);
  const { layout, samples, policy, plate, assays = [], report = [], ...plain } = value;
  return {
    ...plain,
    assays: assays.map((entry) => ({
      ...entry,
      assay: isAssayFile(entry.assay) ? absolute(entry.assay) : entry.assay
    })),
    report: report.map(absolute),
    ...layout === void 0 ? {} : { layout: absolute(layout) },
    ...samples === void 0 ? {} : { samples: absolute(samples) },
    ...policy === void 0 ? {} : { policy: absolute(policy) },
    ...plate === void 0 ? {} : { plate: String(plate) }
  };
}
function isAssayFile(assay) {
  return /[\\/]|\.(ya?ml|json)$/i.test(assay);
}
function assayForFile(name, settings) {
  return settings.assays.find(({ files }) => matchesPattern(name, files))?.assay;
}
function matchesPattern(name, pattern) {
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*").replace(/\?/g, ".");
  return new RegExp(`^${source}$`, "i").test(name);
}

// src/run/resolve-assay.ts
async function resolveAssay(name, folderOfName, files, cache) {
  const builtIn = BUILT_IN_ASSAYS.get(name);
  if (builtIn !== void 0) return { definition: builtIn, file: void 0, sha256: files.sha256(textOf2(builtIn)) };
  const path = await assayPath(name, folderOfName(), files);
  const known = cache.get(path) ?? readAssayFile(path, files);
  cache.set(path, known);
  return known;
}
async function assayPath(name, folder, files) {
  if (isAssayFile(name)) return files.resolve(folder, name);
  for (const ending of ["yaml", "yml", "json"]) {
    const candidate = files.resolve(folder, `${name}.${ending}`);
    if (await files.exists(candidate)) return candidate;
  }
  const near = closestWord(name, [...BUILT_IN_ASSAYS.keys()]);
  throw new InputError("settings", {
    code: "ASSAY_UNKNOWN",
    message: `the assay "${name}" is not known`,
    hint: `${near === void 0 ? "" : `did you mean "${near}"? `}Built in: ${[...BUILT_IN_ASSAYS.keys()].join(", ")}; or name a file: --assay our-assay.yaml`
  });
}
var textOf2 = keptWith((builtIn) => JSON.stringify(builtIn));
async function readAssayFile(path, files) {
  const bytes = await files.readBytes(path, "settings");
  const { readAssay: readAssay2 } = await Promise.resolve().then(() => (init_read_assay(), read_assay_exports));
  try {
    const text = decodeText(bytes).text;
    const definition = await readAssay2(text);
    await checkCriteria(definition, text);
    return { definition, file: path, sha256: files.sha256(bytes) };
  } catch (error) {
    throw error instanceof InputError ? error.inFile(path) : error;
  }
}
async function checkCriteria({ acceptance, replicates }, text) {
  const { readSettingsDocument: readSettingsDocument2 } = await Promise.resolve().then(() => (init_settings_document(), settings_document_exports));
  const { placeOf: placeOf3 } = await readSettingsDocument2(text);
  resolveCriteria(acceptance, { replicates, placeOf: (path) => placeOf3(["acceptance", ...path]) });
}

// src/run/assay-of-plate.ts
async function assayOfPlate(evidence, files, cache) {
  const { named: named2, namedIn, fromSettings, stated: stated3, plateCount } = evidence;
  const matching = stated3.filter(({ name, assay }) => named2 !== void 0 && isFor(named2, name, assay));
  const [only] = matching.length > 0 ? matching : stated3;
  const candidates = matching.length > 0 ? matching : named2 === void 0 || plateCount === 1 ? stated3 : [];
  if (candidates.length > 1) throw ambiguous(candidates, namedIn);
  if (candidates.length === 1 && only !== void 0) {
    const isReplaced = named2 !== void 0 && !isFor(named2, only.name, only.assay);
    const { id } = only.assay.definition;
    const findings = isReplaced ? [RUN_FINDINGS.raise("LAYOUT_ASSAY_OVERRIDDEN", { named: named2, used: id })] : [];
    return { assay: only.assay, findings };
  }
  const folder = () => files.folderOf(namedIn);
  if (named2 !== void 0)
    return { assay: await located(resolveAssay(named2, folder, files, cache), namedIn), findings: [] };
  if (fromSettings !== void 0)
    return { assay: await resolveAssay(fromSettings, folder, files, cache), findings: [] };
  throw new InputError("settings", {
    code: "ASSAY_NOT_NAMED",
    message: "nothing says which assay this plate was measured with",
    hint: 'add the line "# assay: infliximab" (or anti-infliximab, or an assay file) to the layout, or use --assay',
    at: { file: namedIn }
  });
}
function isFor(named2, name, assay) {
  return named2 === name || named2 === assay.definition.id || named2 === assay.definition.extends;
}
function ambiguous(candidates, file) {
  return new InputError("settings", {
    code: "ASSAY_AMBIGUOUS",
    message: `several assays could serve this plate: ${candidates.map(({ name }) => name).join(", ")}`,
    hint: 'name the assay in the layout: "# assay: ..."',
    at: { file }
  });
}
async function located(assay, file) {
  try {
    return await assay;
  } catch (error) {
    throw error instanceof InputError ? error.inFile(file) : error;
  }
}

// src/run/find-layout.ts
init_input_error();
var ENDINGS = ["csv", "tsv", "txt"];
async function findLayoutPath(plateFile, files) {
  if (plateFile === "-") return void 0;
  const plateName = files.nameOf(plateFile);
  const stem = plateName.replace(/\.[^.]*$/, "");
  const names = [
    ...ENDINGS.map((ending) => `${stem}.layout.${ending}`),
    ...ENDINGS.map((ending) => `layout.${ending}`)
  ];
  const folder = files.folderOf(plateFile);
  for (const name of names) {
    if (name === plateName) continue;
    const candidate = files.resolve(folder, name);
    if (await files.exists(candidate)) return candidate;
  }
  return void 0;
}
async function readLayoutFile(path, files) {
  const bytes = await files.readBytes(path);
  try {
    return { file: path, sha256: files.sha256(bytes), layout: readLayout(decodeText(bytes).text) };
  } catch (error) {
    throw error instanceof InputError ? error.inFile(path) : error;
  }
}

// src/run/gather-context.ts
init_policy();

// src/tdm/read-samples.ts
init_did_you_mean();
init_input_error();

// src/tdm/context-columns.ts
init_did_you_mean();
var CONTEXT_COLUMNS = [
  { name: "patient", spellings: ["patient", "patient_id", "subject"], isText: true },
  { name: "indication", spellings: ["indication", "diagnosis", "disease"], isText: true },
  { name: "timing", spellings: ["timing", "sample_timing", "sampling", "draw"] },
  { name: "inflammation", spellings: ["inflammation", "active_inflammation", "step_1", "step1"] },
  { name: "phase", spellings: ["phase", "treatment_phase"] },
  { name: "week", spellings: ["week", "treatment_week"] },
  { name: "route", spellings: ["route", "administration"] },
  { name: "mode", spellings: ["mode", "tdm_mode", "tdm"] },
  {
    name: "crp_mg_l",
    spellings: ["crp_mg_l"],
    withUnit: { spellings: ["crp", "c_reactive_protein"], units: ["mg/L", "ug/mL"] }
  },
  {
    name: "calprotectin_ug_g",
    spellings: ["calprotectin_ug_g", "fcal_ug_g", "faecal_calprotectin_ug_g", "fecal_calprotectin_ug_g"],
    withUnit: {
      spellings: ["calprotectin", "fcal", "faecal_calprotectin", "fecal_calprotectin"],
      units: ["ug/g", "mg/kg"]
    }
  },
  {
    name: "collected",
    spellings: [
      "collected",
      "collection",
      "collection_date",
      "collection_time",
      "collected_at",
      "collected_on",
      "sampled",
      "drawn"
    ],
    isText: true
  },
  {
    name: "dose_mg_kg",
    spellings: ["dose_mg_kg", "dose_mg_per_kg"],
    withUnit: { spellings: ["dose"], units: ["mg/kg"] }
  },
  {
    name: "interval_weeks",
    spellings: ["interval_weeks", "interval_wk", "dosing_interval_weeks"],
    withUnit: { spellings: ["interval", "dosing_interval"], units: ["weeks", "wk", "w"] }
  },
  {
    name: "earlier_ada",
    spellings: [
      "earlier_ada",
      "prior_ada",
      "previous_ada",
      "prior_ada_positive",
      "earlier_ada_positive",
      "ada_history"
    ]
  },
  {
    name: "earlier_ada_assay",
    spellings: ["earlier_ada_assay", "prior_ada_assay", "previous_ada_assay"],
    isText: true
  },
  { name: "biotin", spellings: ["biotin", "biotin_supplement"] }
];
function wordsOf(spellings) {
  const entries = Object.entries(spellings);
  return {
    known: Object.keys(spellings),
    bySpelling: new Map(entries.flatMap(([value, spelled]) => spelled.map((spelling4) => [fold2(spelling4), value])))
  };
}
var NOT_STATED = ["unknown", "?", "n/a", "na", "not stated", "not known", "-"];
var TIMING = wordsOf({
  trough: ["trough", "pre-dose", "predose", "before dose", "yes"],
  "not-trough": ["not-trough", "non-trough", "peak", "mid-interval", "intermediate", "post-dose", "random", "no"]
});
var INFLAMMATION = wordsOf({
  confirmed: ["confirmed", "active", "present", "yes"],
  absent: ["absent", "none", "inactive", "no"]
});
var PHASE = wordsOf({
  induction: ["induction"],
  maintenance: ["maintenance"]
});
var ROUTE = wordsOf({
  iv: ["iv", "i.v.", "intravenous", "infusion"],
  sc: ["sc", "s.c.", "subcutaneous", "subcut", "injection"]
});
var MODE = wordsOf({
  reactive: ["reactive", "loss of response", "lor"],
  proactive: ["proactive", "routine", "scheduled"]
});
var EARLIER_ADA = wordsOf({
  positive: ["positive", "pos", "yes", "true"],
  none: ["none", "negative", "neg", "no", "false", "first"]
});
var YES_NO = wordsOf({
  yes: ["yes", "y", "true", "1"],
  no: ["no", "n", "false", "0", "none"]
});
var LAST_INDUCTION_WEEK = 14;
function readContext(cells, table, problems) {
  const word = (name, words) => readWord(name, cells, words, problems);
  const number5 = (name) => readQuantity(name, cells, table, problems);
  const week = number5("week");
  const phaseWeek = weekOf(cells.textOf("phase"));
  const phase = phaseWeek === void 0 ? word("phase", PHASE) ?? (week === void 0 ? void 0 : phaseOfWeek(week)) : phaseOfWeek(phaseWeek);
  const indication = cells.textOf("indication");
  const biotin = word("biotin", YES_NO);
  return withoutAbsent({
    patient: cells.textOf("patient"),
    indication: indication === void 0 || isNotStated2(indication) ? void 0 : indication,
    timing: word("timing", TIMING),
    inflammation: word("inflammation", INFLAMMATION),
    phase,
    route: word("route", ROUTE),
    mode: word("mode", MODE),
    crpMgL: number5("crp_mg_l"),
    calprotectinUgG: number5("calprotectin_ug_g"),
    collected: cells.textOf("collected"),
    doseMgKg: number5("dose_mg_kg"),
    intervalWeeks: number5("interval_weeks"),
    earlierAda: word("earlier_ada", EARLIER_ADA),
    earlierAdaAssay: cells.textOf("earlier_ada_assay"),
    biotin: biotin === void 0 ? void 0 : biotin === "yes"
  });
}
function readWord(name, cells, words, problems) {
  const text = cells.textOf(name);
  if (text === void 0) return void 0;
  const value = words.bySpelling.get(text) ?? words.bySpelling.get(fold2(text));
  if (value !== void 0 || isNotStated2(text)) return value;
  problems.push({
    code: "TABLE_WORD",
    message: `${name} "${text}" is not known`,
    hint: `${didYouMean(text, words.known)}Allowed: ${words.known.join(", ")}, unknown or blank`,
    at: cells.get(name)?.at ?? {}
  });
  return void 0;
}
function readQuantity(name, cells, table, problems) {
  const text = cells.textOf(name);
  if (text === void 0) return void 0;
  const value = readNumber(text, table.decimalMark);
  if (value !== void 0 && value >= 0) return value;
  if (isNotStated2(text)) return void 0;
  problems.push({
    code: "TABLE_NUMBER",
    message: `${name} "${text}" is not a number of zero or more`,
    hint: `write a plain number with a decimal "${table.decimalMark}", without unit`,
    at: cells.get(name)?.at ?? {}
  });
  return void 0;
}
function withoutAbsent(fields) {
  const stated3 = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== void 0) stated3[name] = value;
  }
  return stated3;
}
function isNotStated2(text) {
  return NOT_STATED.includes(text.trim().toLowerCase());
}
function weekOf(text) {
  const match = text === void 0 ? null : /^(?:week|wk|w)\s*(\d{1,3})$/i.exec(text);
  return match === null ? void 0 : Number(match[1]);
}
function phaseOfWeek(week) {
  return week <= LAST_INDUCTION_WEEK ? "induction" : "maintenance";
}
function fold2(text) {
  return text.trim().toLowerCase().replace(/[\s_]+/g, "-");
}

// src/tdm/read-samples.ts
init_trough_threshold();
var SAMPLE_COLUMN = {
  name: "sample",
  spellings: ["sample", "sample_id", "sampleid", "id", "specimen", "specimen_id", "sample_name"],
  isText: true
};
var SAMPLES_COLUMNS = [SAMPLE_COLUMN, ...CONTEXT_COLUMNS];
function readSamples(text, policy) {
  const table = readLabelledTable(text, SAMPLES_COLUMNS, ["sample"]);
  const problems = [...table.problems];
  const findings = [];
  const samples = /* @__PURE__ */ new Map();
  for (const row of problems.some((problem) => problem.code === "TABLE_COLUMN") ? [] : table.rows) {
    const id = row.cells.textOf("sample");
    if (id === void 0) {
      problems.push({
        code: "SAMPLE_ID",
        message: "the row names no sample",
        hint: 'fill in the column "sample"',
        at: { line: row.line }
      });
      continue;
    }
    if (samples.has(id)) {
      const earlier = table.rows.find(({ cells }) => cells.textOf("sample") === id)?.line;
      problems.push({
        code: "SAMPLE_ID",
        message: `sample "${id}" stands on line ${earlier} already`,
        hint: "keep one row for each sample; give another collection its own id",
        at: row.cells.get("sample")?.at ?? {}
      });
      continue;
    }
    const context = readContext(row.cells, table, problems);
    samples.set(id, context);
    findings.push(...indicationFindings(id, context, policy));
  }
  if (problems.length > 0) throw new InputError("input", problems);
  return {
    value: samples,
    findings: [
      ...findNearMisses(samples.keys()).map((pair) => TDM_FINDINGS.raise("SAMPLE_IDS_NEARLY_EQUAL", { ...pair })),
      ...findings,
      ...table.unusedColumns.length === 0 ? [] : [TDM_FINDINGS.raise("TABLE_COLUMN_UNUSED", { columns: table.unusedColumns })]
    ]
  };
}
function indicationFindings(sample, context, policy) {
  if (context.indication === void 0) return [];
  const maintenance = { indication: context.indication };
  if (chooseThreshold(maintenance, policy).threshold !== null) return [];
  const near = closestWord(context.indication, Object.keys(policy.indicationNames)) ?? "";
  return [
    TDM_FINDINGS.raise("INDICATION_NOT_IN_POLICY", {
      sample,
      indication: context.indication,
      near: policy.indicationNames[near] ?? ""
    })
  ];
}

// src/run/in-file.ts
init_input_error();
async function inFile(file, read) {
  try {
    return await read();
  } catch (error) {
    throw error instanceof InputError ? error.inFile(file) : error;
  }
}

// src/run/gather-context.ts
async function gatherPolicy(path, files, policies) {
  if (path === void 0) return { value: BUILT_IN_POLICY, inputs: [] };
  const bytes = await files.readBytes(path, "settings");
  const sha256 = files.sha256(bytes);
  const { readPolicy: readPolicy2 } = await Promise.resolve().then(() => (init_read_policy(), read_policy_exports));
  const known = policies.get(sha256) ?? inFile(path, () => readPolicy2(decodeText(bytes).text));
  policies.set(sha256, known);
  return { value: await known, inputs: [{ kind: "policy", file: files.nameOf(path), sha256 }] };
}
async function gatherSamples(path, policy, files) {
  if (path === void 0) return { value: void 0, findings: [], inputs: [] };
  const bytes = await files.readBytes(path);
  const staged = await inFile(path, async () => readSamples(decodeText(bytes).text, policy));
  return { ...staged, inputs: [{ kind: "samples", file: files.nameOf(path), sha256: files.sha256(bytes) }] };
}
function settingsInput(settings) {
  if (settings.file === void 0 || settings.sha256 === void 0) return [];
  return [{ kind: "settings", file: settings.file.split(/[\\/]/).at(-1) ?? settings.file, sha256: settings.sha256 }];
}
function appliedSettings(request, settings) {
  const { file, sha256, assays, report, ...single2 } = settings;
  const overridden = new Set(Object.keys(request));
  const applied = Object.entries(single2).filter(([key]) => !overridden.has(key));
  return {
    ...Object.fromEntries(applied.map(([key, value]) => [key, String(value)])),
    ...assays.length > 0 && request.assays.length === 0 ? { assays: assays.map((entry) => `${entry.files}: ${entry.assay}`).join("; ") } : {}
  };
}

// src/run/gather-run.ts
function newRunCache() {
  return { assays: /* @__PURE__ */ new Map(), policies: /* @__PURE__ */ new Map() };
}
async function gatherRun(request, settings, files, toolVersion, cache = newRunCache()) {
  const stated3 = await Promise.all(
    request.assays.map(async (name) => ({
      name,
      assay: await resolveAssay(name, () => files.resolve(".", ""), files, cache.assays)
    }))
  );
  const gathered = [];
  for (const [index, file] of request.plates.entries()) {
    gathered.push(await gatherFile(file, index, { request, settings, files, stated: stated3, cache }));
  }
  const plates = gathered.flatMap((file) => file.plates);
  const policy = await gatherPolicy(request.policy ?? settings.policy, files, cache.policies);
  const samples = await gatherSamples(request.samples ?? settings.samples, policy.value, files);
  const needsFormulas = plates.some(({ assay }) => hasFormula(assay.definition));
  return {
    toolVersion,
    plates,
    contexts: samples.value,
    policy: policy.value,
    policySha256: policy.inputs[0]?.sha256 ?? null,
    overrides: request.overrides,
    inputs: uniqueInputs([
      ...gathered.flatMap((file) => file.inputs),
      ...samples.inputs,
      ...policy.inputs,
      ...settingsInput(settings)
    ]),
    settings: appliedSettings(request, settings),
    evaluate: needsFormulas ? await loadFormulaEvaluator() : void 0,
    findings: samples.findings
  };
}
async function gatherFile(file, index, gathering) {
  const { request, settings, files } = gathering;
  const bytes = await files.readBytes(file);
  const reading = await inFile(file, () => readPlateFile(bytes, request));
  const chosen = await inFile(file, async () => choosePlates(reading, request.plate ?? settings.plate));
  const shared = await layoutOfFile(file, index, gathering);
  const plates = [];
  const inputs = [{ kind: "plate", file: files.nameOf(file), sha256: files.sha256(bytes) }];
  for (const [plateIndex, plate] of chosen.entries()) {
    const perPlate2 = request.plates.length === 1 && request.layouts.length > 1;
    const layout = perPlate2 ? await layoutNamed(request.layouts[plateIndex] ?? request.layouts.at(-1), files) : shared;
    if (layout !== void 0) inputs.push({ kind: "layout", file: files.nameOf(layout.file), sha256: layout.sha256 });
    for (const part of await platesOfReading(file, reading, plate, layout, chosen.length > 1, gathering)) {
      plates.push(part);
      if (part.assay.file !== void 0) {
        inputs.push({ kind: "assay", file: files.nameOf(part.assay.file), sha256: part.assay.sha256 });
      }
    }
  }
  return { plates, inputs };
}
async function layoutOfFile(file, index, { request, settings, files }) {
  const named2 = request.layouts.length > 1 ? request.layouts[index] : request.layouts[0];
  return layoutNamed(named2 ?? await findLayoutPath(file, files) ?? settings.layout, files);
}
async function layoutNamed(path, files) {
  return path === void 0 ? void 0 : readLayoutFile(path, files);
}
async function platesOfReading(file, reading, plate, layoutFile, isOneOfSeveral, { request, settings, files, stated: stated3, cache }) {
  const merged = mergeLayouts(plate.layout, layoutFile?.layout.value);
  const layout = merged.value;
  const whereToMend = layoutFile?.file ?? file;
  const split = splitByAssay(layout);
  const name = files.nameOf(file);
  const parts = [];
  for (const { assay: assayName, layout: own, otherWells } of split) {
    const { assay, findings } = await assayOfPlate(
      {
        named: assayName,
        namedIn: whereToMend,
        fromSettings: assayForFile(name, settings),
        stated: stated3,
        plateCount: request.plates.length * split.length
      },
      files,
      cache.assays
    );
    const id = [name, ...isOneOfSeveral ? [plate.name] : [], ...split.length > 1 ? [assay.definition.id] : []].join(
      "#"
    );
    const allFindings = [
      ...reading.findings,
      ...layoutFile?.layout.findings ?? [],
      ...merged.findings,
      ...findings
    ];
    parts.push({
      id,
      file,
      format: reading.format,
      reading: plate,
      layout: own,
      otherWells,
      layoutFile: whereToMend,
      assay,
      findings: allFindings
    });
  }
  return parts;
}
function uniqueInputs(inputs) {
  return [...new Map(inputs.map((input) => [`${input.kind} ${input.file} ${input.sha256}`, input])).values()];
}
function hasFormula(assay) {
  return assay.cutPoint?.kind === "formula" || assay.acceptance.rules.length > 0;
}
async function readPlateFile(bytes, request) {
  try {
    return await readExport(bytes, exportOptions(request));
  } catch (error) {
    throw error instanceof InputError && isLayout(bytes) ? layoutAsPlate() : error;
  }
}
function isLayout(bytes) {
  try {
    return readLayout(decodeText(bytes).text).value.wells.size > 0;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
function layoutAsPlate() {
  return new InputError("input", {
    code: "LAYOUT_AS_PLATE",
    message: "this is a layout: it says what the wells hold, and a plate reader's export is wanted here",
    hint: "name the export first: tdm-elisa analyze plate.csv --layout THIS-FILE"
  });
}
function exportOptions(request) {
  return {
    ...request.decimal === void 0 ? {} : { decimal: request.decimal },
    ...request.reader === void 0 ? {} : { reader: request.reader }
  };
}

// src/batch/json-writer.ts
var PIECE_CHARACTERS = 32 * 1024;
var DEPTH = 2;
var MOST_BYTES = 3;
function newJsonWriter() {
  let buffer = Buffer.alloc(256 * 1024);
  let length = 0;
  let text = "";
  const flush2 = () => {
    if (length + MOST_BYTES * text.length > buffer.length) {
      buffer = Buffer.concat([buffer.subarray(0, length)], 2 * (length + MOST_BYTES * text.length));
    }
    length += buffer.write(text, length);
    text = "";
  };
  const put = (piece) => {
    text += piece;
    if (text.length > PIECE_CHARACTERS) flush2();
  };
  const write = (value, depth) => {
    if (depth === 0 || value === null || typeof value !== "object") put(JSON.stringify(value) ?? "null");
    else if (Array.isArray(value)) {
      put("[");
      for (let index = 0; index < value.length; index += 1) {
        if (index > 0) put(",");
        write(value[index], depth - 1);
      }
      put("]");
    } else {
      let separator = "{";
      for (const [key, entry] of Object.entries(value)) {
        if (entry === void 0) continue;
        put(`${separator}${JSON.stringify(key)}:`);
        write(entry, depth - 1);
        separator = ",";
      }
      put(separator === "{" ? "{}" : "}");
    }
  };
  return (value) => {
    length = 0;
    write(value, DEPTH);
    put("\n");
    flush2();
    return buffer.subarray(0, length);
  };
}

// src/batch/traced-files.ts
var import_node_fs8 = require("node:fs");
var import_node_path7 = require("node:path");
var LISTINGS_KEPT = 256;
var UNREADABLE = "!";
function tracedFiles() {
  const listings = /* @__PURE__ */ new Map();
  let trace = /* @__PURE__ */ new Map();
  let lastRead;
  const isThere = (path) => {
    const folder = (0, import_node_path7.dirname)(path);
    let names = listings.get(folder);
    if (names === void 0) {
      names = listFolder(folder);
      if (listings.size >= LISTINGS_KEPT) listings.clear();
      listings.set(folder, names);
    }
    return names.has((0, import_node_path7.basename)(path));
  };
  return {
    ...MACHINE_FILES,
    readBytes: async (path, kind = "input") => {
      trace.set(path, UNREADABLE);
      const bytes = readNamedFile(path, kind);
      lastRead = { bytes, sha256: hashOf(bytes) };
      trace.set(path, lastRead.sha256);
      return bytes;
    },
    exists: async (path) => {
      const found = isThere(path);
      if (!trace.has(path)) trace.set(path, found ? "+" : "-");
      return found;
    },
    sha256: (content) => lastRead?.bytes === content ? lastRead.sha256 : hashOf(content),
    takeTrace: () => {
      const taken = [...trace];
      trace = /* @__PURE__ */ new Map();
      return taken;
    },
    isUnchanged: (earlier) => earlier.every(([path, state]) => {
      if (state === "+" || state === "-") return isThere(path) === (state === "+");
      return contentState(path) === state;
    }),
    stateOf: contentState
  };
}
function contentState(path) {
  try {
    return hashOf(readNamedFile(path, "input"));
  } catch {
    return UNREADABLE;
  }
}
function listFolder(folder) {
  try {
    return new Set((0, import_node_fs8.readdirSync)(folder));
  } catch {
    return /* @__PURE__ */ new Set();
  }
}

// src/batch/process-run.ts
var RESULT = "result.json";
var ERROR = "error.json";
var FOLDERS_KEPT = 256;
function newRunProcessor(base, settings, render) {
  const files = tracedFiles();
  const cache = newRunCache();
  const writeJson = newJsonWriter();
  const settingsOfFolders = /* @__PURE__ */ new Map();
  const settingsOf = (run) => {
    if (settingsOfFolders.size >= FOLDERS_KEPT) settingsOfFolders.clear();
    return findRunSettings((0, import_node_path8.resolve)(base, run.plates[0] ?? "."), files, settingsOfFolders);
  };
  const statedSettings = JSON.stringify(settings);
  const keyOf3 = async (run) => {
    const { sha256, file } = await settingsOf(run).catch(() => ({ sha256: "!", file: "!" }));
    const found = file === void 0 ? "" : `${sha256} ${local(base, file)}`;
    return hashOf(`${statedSettings}
${JSON.stringify(run)}
${found}`);
  };
  return {
    process: async (run) => {
      const key = await keyOf3(run);
      files.takeTrace();
      try {
        const found = await settingsOf(run);
        const request = await requestOf(
          base,
          run,
          { assays: settings.assays, samples: settings.samples ?? found.samples, policy: settings.policy },
          files
        );
        const inputs = await gatherRun(request, found, files, settings.toolVersion, cache);
        const report = localReport(base, analyzeRun(inputs));
        const assayFiles = inputs.plates.flatMap(
          ({ assay }) => assay.file === void 0 ? [] : [[assay.file, assay.sha256]]
        );
        const trace = uniqueTrace([...files.takeTrace(), ...assayFiles]);
        const reports = await renderReports(report, settings.reports, render);
        return analysed(run, report, { settings: key, trace }, [resultFile(report, writeJson), ...reports]);
      } catch (error) {
        const trace = [...files.takeTrace(), ...assayTrace(cache, files)];
        const origin = { settings: key, trace: uniqueTrace(trace) };
        return unreadable2(run, localError(base, error), origin, settings.toolVersion);
      }
    },
    isCurrent: async (run, origin) => origin.settings === await keyOf3(run) && files.isUnchanged(origin.trace)
  };
}
async function requestOf(base, run, settings, files) {
  const plates = run.plates.map((plate) => (0, import_node_path8.resolve)(base, plate));
  const [first = base] = plates;
  const name = run.id.slice(run.id.lastIndexOf("/") + 1);
  const beside = [`${name}.samples.csv`, "samples.csv"].map((file) => files.resolve(files.folderOf(first), file));
  const stated3 = run.samples === void 0 ? settings.samples : (0, import_node_path8.resolve)(base, run.samples);
  const samples = stated3 ?? await firstThatExists(beside, files);
  return {
    plates,
    layouts: (run.layouts ?? []).map((file) => (0, import_node_path8.resolve)(base, file)),
    assays: run.assays?.map((assay) => /[\\/]|\.(ya?ml|json)$/i.test(assay) ? (0, import_node_path8.resolve)(base, assay) : assay) ?? settings.assays,
    overrides: [],
    ...samples === void 0 ? {} : { samples },
    ...settings.policy === void 0 ? {} : { policy: settings.policy }
  };
}
async function firstThatExists(paths, files) {
  for (const path of paths) if (await files.exists(path)) return path;
  return void 0;
}
function renderReports(report, endings, render) {
  return Promise.all(
    endings.map(async (ending) => {
      const content = await render(ending, report);
      return { name: `report.${ending}`, content: typeof content === "string" ? Buffer.from(content) : content };
    })
  );
}
function resultFile(report, writeJson) {
  return { name: RESULT, content: writeJson(report) };
}
function analysed(run, report, origin, files) {
  const written = files.map(writtenFile);
  const result = { result: `runs/${run.id}/${RESULT}`, sha256: written[0]?.sha256 ?? "" };
  return {
    outcome: report.verdict,
    files,
    record: {
      origin: { ...origin, files: written },
      line: lineOfReport(run.id, report, result),
      rows: resultRows(run.id, report)
    }
  };
}
function unreadable2(run, error, origin, toolVersion) {
  const file = { name: ERROR, content: Buffer.from(renderInputErrorJson(error)) };
  const written = writtenFile(file);
  const result = { result: `runs/${run.id}/${ERROR}`, sha256: written.sha256 };
  return {
    outcome: "unreadable",
    files: [file],
    record: {
      origin: { ...origin, files: [written] },
      line: lineOfError(run.id, run.plates, error, toolVersion, result),
      rows: []
    }
  };
}
function writtenFile({ name, content }) {
  return { name, bytes: content.byteLength, sha256: hashOf(content) };
}
function assayTrace(cache, files) {
  return [...cache.assays.keys()].map((file) => [file, files.stateOf(file)]);
}
function uniqueTrace(trace) {
  return [...new Map(trace)];
}
function localReport(base, report) {
  return { ...report, plates: report.plates.map((plate) => ({ ...plate, file: local(base, plate.file) })) };
}
function localError(base, error) {
  if (!(error instanceof InputError)) {
    const stack = error instanceof Error ? error.stack ?? error.message : String(error);
    return new InputError("input", {
      code: "FAULT",
      message: `a fault in tdm-elisa: ${stack.split("\n")[0]}`,
      hint: `please report it with these lines: ${stack.split("\n").slice(1, 4).map((line) => line.trim()).join(" | ")}`
    });
  }
  return new InputError(
    error.kind,
    error.problems.map((problem) => ({
      ...problem,
      ...problem.at?.file === void 0 ? {} : { at: { ...problem.at, file: local(base, problem.at.file) } }
    }))
  );
}
function local(base, file) {
  const path = (0, import_node_path8.relative)(base, file);
  return path === "" || path.startsWith("..") ? file : path.split(import_node_path8.sep).join("/");
}

// src/batch/result-folder.ts
var import_node_fs9 = require("node:fs");
var import_node_path9 = require("node:path");
function filesAreThere(out, run, files) {
  return files.every(
    ({ name, bytes }) => (0, import_node_fs9.statSync)((0, import_node_path9.join)(out, "runs", run, name), { throwIfNoEntry: false })?.size === bytes
  );
}
var OURS = /^(result\.json|error\.json|report\.[a-z]+)$/;
function outdatedFiles(out, run, names) {
  const folder = (0, import_node_path9.join)(out, "runs", run);
  if (!(0, import_node_fs9.existsSync)(folder)) return [];
  const outdated = (0, import_node_fs9.readdirSync)(folder).filter((name) => OURS.test(name) && !names.includes(name));
  return outdated.map((name) => (0, import_node_path9.join)(folder, name));
}
function removeFiles(files) {
  for (const file of files) (0, import_node_fs9.rmSync)(file, { force: true });
}

// src/batch/write-group.ts
var import_node_fs10 = require("node:fs");
var import_node_path10 = require("node:path");
var WRITING = "writing";
function newGroupWriter(stateFolder, writer) {
  let files = 0;
  return () => newWriteGroup(() => {
    files += 1;
    return (0, import_node_path10.join)(stateFolder, WRITING, `${writer}-${files}`);
  });
}
function newWriteGroup(temporaryName) {
  const written = [];
  return {
    write: (file, content) => {
      try {
        (0, import_node_fs10.mkdirSync)((0, import_node_path10.dirname)(file), { recursive: true });
        const temporary = temporaryName();
        const handle = (0, import_node_fs10.openSync)(temporary, "w");
        written.push({ file, temporary, handle });
        writeAll(handle, content);
      } catch (error) {
        closeAll(written);
        throw describeFileError(error, file, "settings", "written");
      }
    },
    commit: async () => {
      try {
        await Promise.all(written.map(({ handle }) => flush(handle)));
        for (const { file, temporary, handle } of written) {
          (0, import_node_fs10.closeSync)(handle);
          (0, import_node_fs10.renameSync)(temporary, file);
        }
        written.length = 0;
      } catch (error) {
        closeAll(written);
        throw describeFileError(error, (0, import_node_path10.dirname)(written[0]?.file ?? "."), "settings", "written");
      }
    }
  };
}
function flush(handle) {
  return new Promise((resolve4, reject) => {
    (0, import_node_fs10.fdatasync)(handle, (error) => error === null ? resolve4() : reject(error));
  });
}
function closeAll(files) {
  for (const { handle } of files) {
    try {
      (0, import_node_fs10.closeSync)(handle);
    } catch {
    }
  }
}

// src/batch/run-worker.ts
function newRunWorker(setup, render) {
  const state = (0, import_node_path11.join)(setup.out, STATE_FOLDER);
  const processor = newRunProcessor(setup.base, setup.settings, render);
  const earlier = readJournals(state);
  const newWriteGroup2 = newGroupWriter(state, setup.writer);
  let journal;
  let previous = Promise.resolve();
  return {
    work: async (tasks) => {
      const group = newWriteGroup2();
      const reused = [];
      const done = [];
      const entries = [];
      const outdated = [];
      for (const { index, run, earlier: place } of tasks) {
        const record = place === void 0 ? void 0 : recordText(earlier.read(place));
        if (record !== void 0 && place !== void 0) {
          const origin = originOf(record);
          if (filesAreThere(setup.out, run.id, origin.files) && await processor.isCurrent(run, origin)) {
            const { outcome, because } = lineOf(record);
            reused.push({ index, outcome, reused: true, faulty: because.includes("FAULT"), place });
            continue;
          }
        }
        const processed = await processor.process(run);
        const names = processed.files.map(({ name }) => name);
        outdated.push(...outdatedFiles(setup.out, run.id, names));
        for (const { name, content } of processed.files) group.write((0, import_node_path11.join)(setup.out, "runs", run.id, name), content);
        entries.push({ run: run.id, body: recordBody(processed.record) });
        done.push({ index, outcome: processed.outcome, faulty: processed.record.line.because.includes("FAULT") });
      }
      const safe = previous.then(async () => {
        if (entries.length === 0) return reused;
        await group.commit();
        removeFiles(outdated);
        journal ??= openJournal(state, setup.session, setup.writer);
        const places = journal.append(entries);
        return [
          ...reused,
          ...done.map((result, at3) => ({ ...result, reused: false, place: places[at3] }))
        ];
      });
      previous = safe.catch(() => void 0);
      return { safe };
    },
    close: () => {
      earlier.close();
      journal?.close();
    }
  };
}

// src/batch/worker-thread.ts
var ORDERS_AHEAD = 2;
function serveBatch(render) {
  const port = import_node_worker_threads.parentPort;
  if (port === null) throw new Error("a thread of a batch is started by the batch");
  const job = import_node_worker_threads.workerData;
  if (job.kind === "find") sendWork(job.source, port);
  else if (job.kind === "tables") serveTables(job, port);
  else serveRuns(job.setup, render, port);
}
function sendWork(source, port) {
  const say = (message) => port.postMessage(message);
  try {
    say({ kind: "found", work: findWork(source) });
  } catch (error) {
    say(failureMessage(error));
  }
}
function serveTables({ out, about }, port) {
  const say = (message) => port.postMessage(message);
  const opened = openResultTables(out, about);
  const obey = async (order) => {
    const tables = await opened;
    if (order.kind === "add") return tables.add(order.place);
    if (order.kind === "finish") say({ kind: "finished", summary: await tables.finish() });
    await tables.close();
    port.close();
  };
  let orders = Promise.resolve();
  port.on("message", (order) => {
    orders = orders.then(() => obey(order)).catch((error) => {
      say(failureMessage(describeFileError(error, out, "settings", "written")));
      port.close();
    });
  });
}
function serveRuns(setup, render, port) {
  const say = (message) => port.postMessage(message);
  const worker = newRunWorker(setup, render);
  let pending = Promise.resolve();
  const fail = (error) => say(failureMessage(error));
  let hasEnded = false;
  const end = async () => {
    hasEnded = true;
    await pending;
    worker.close();
    port.close();
  };
  const obey = async (order) => {
    if (order.kind === "end") return end();
    try {
      const { safe } = await worker.work(order.tasks);
      const before = pending;
      pending = safe.then((results) => say({ kind: "safe", results })).catch(fail);
      await before;
      say({ kind: "ready" });
    } catch (error) {
      fail(error);
      await end();
    }
  };
  let orders = Promise.resolve();
  port.on("message", (order) => {
    orders = orders.then(() => hasEnded ? void 0 : obey(order));
  });
  for (let ahead = 0; ahead < ORDERS_AHEAD; ahead += 1) say({ kind: "ready" });
}
function failureMessage(error) {
  if (error instanceof InputError) return { kind: "refused", error: error.kind, problems: error.problems };
  return { kind: "failed", stack: error instanceof Error ? error.stack ?? error.message : String(error) };
}

// src/cli/report-formats.ts
init_did_you_mean();
init_input_error();

// src/report/json-report.ts
function renderJson(report) {
  return `${JSON.stringify(report, null, 2)}
`;
}

// src/cli/report-formats.ts
var renderers = {
  json: async (report) => renderJson(report),
  csv: async (report) => (await Promise.resolve().then(() => (init_csv_report(), csv_report_exports))).renderCsv(report),
  markdown: async (report) => (await Promise.resolve().then(() => (init_markdown_report(), markdown_report_exports))).renderMarkdown(report),
  junit: async (report) => (await Promise.resolve().then(() => (init_junit_report(), junit_report_exports))).renderJunit(report),
  github: async (report) => (await Promise.resolve().then(() => (init_github_annotations(), github_annotations_exports))).renderGithub(report)
};
var STDOUT_FORMATS = ["text", ...Object.keys(renderers)];
var BY_ENDING = {
  "repeats.csv": async (report) => (await Promise.resolve().then(() => (init_repeat_list(), repeat_list_exports))).renderRepeatCsv(report),
  "summary.md": renderSummary,
  json: renderers.json,
  csv: renderers.csv,
  md: renderers.markdown,
  xml: renderers.junit,
  html: async (report) => (await Promise.resolve().then(() => (init_html_report(), html_report_exports))).renderHtml(report),
  xlsx: async (report) => (await Promise.resolve().then(() => (init_xlsx_report(), xlsx_report_exports))).renderXlsx(report),
  txt: async (report) => (await Promise.resolve().then(() => (init_text_report(), text_report_exports))).renderText(report, { width: 100, colour: false, plateMaps: true })
};
async function renderSummary(report) {
  return (await Promise.resolve().then(() => (init_markdown_report(), markdown_report_exports))).renderJobSummary(report);
}
async function renderRunReport(ending, report) {
  return rendererForFile(`report.${ending}`)(report);
}
function rendererForFile(file) {
  const name = file.toLowerCase();
  const ending = /\.([^.\\/]+)$/.exec(name)?.[1] ?? "";
  const compound = Object.keys(BY_ENDING).find((known2) => known2.includes(".") && name.endsWith(`.${known2}`));
  const renderer = BY_ENDING[compound ?? ending];
  if (renderer !== void 0) return renderer;
  const known = Object.keys(BY_ENDING);
  throw new InputError("settings", {
    code: "REPORT_ENDING",
    message: `a report named "${file}" has no ending that says its format`,
    hint: `${didYouMean(ending, known)}Endings: ${known.map((name2) => `.${name2}`).join(" ")} (.xml is JUnit)`
  });
}

// src/cli/batch-worker.ts
serveBatch(renderRunReport);
/*! Bundled license information:

papaparse/papaparse.js:
  (* @license
  Papa Parse
  v5.7.1
  https://github.com/mholt/PapaParse
  License: MIT
  *)
*/
