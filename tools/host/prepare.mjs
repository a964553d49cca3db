// Makes the npm-installed code-server runnable as a bare VS Code server, without its postinstall:
//  1. lets lib/vscode find the modules that npm put next to it (Node resolves them by itself, but the browser asks for
//     <lib/vscode>/node_modules/... over http, so a link is needed);
//  2. puts two tiny stand-ins where VS Code would load native add-ons, which would need a compiler.
// Safe to run any number of times.
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(here, 'node_modules');
const vscode = path.join(modules, 'code-server', 'lib', 'vscode');

const STAND_INS = {
  // Log files: append to a file, no rotation.
  '@vscode/spdlog': `'use strict';
const fs = require('fs');
const path = require('path');
const NAMES = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
class Logger {
  constructor(name, file) {
    Object.assign(this, { name, file, level: 2, plain: false });
    try { fs.mkdirSync(path.dirname(file), { recursive: true }); } catch {}
  }
  write(level, text) {
    if (level < this.level) return;
    const line = this.plain ? text : new Date().toISOString() + ' [' + NAMES[level] + '] ' + text + '\\n';
    try { fs.appendFileSync(this.file, line); } catch {}
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() { this.plain = true; }
  flush() {}
  drop() {}
}
NAMES.slice(0, 6).forEach((name, level) => { Logger.prototype[name] = function (text) { this.write(level, text); }; });
Logger.prototype.warn = Logger.prototype.warning;
exports.version = 0;
exports.setLevel = exports.setFlushOn = exports.shutdown = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (name, file) => new Logger(name, file);
`,
  // VS Code has its own one-second check of its parent beside the native watchdog.
  '@vscode/native-watchdog': `'use strict';\nexports.start = () => {};\n`,
};

function isThere(entry) {
  return lstatSync(entry, { throwIfNoEntry: false }) !== undefined;
}

function linkModules() {
  const link = path.join(vscode, 'node_modules');
  if (!isThere(link)) symlinkSync(path.relative(vscode, modules), link, 'junction');
}

function writeStandIn(name, code) {
  const directory = path.join(modules, name);
  const manifest = path.join(directory, 'package.json');
  if (existsSync(manifest) && !JSON.parse(readFileSync(manifest, 'utf8')).standIn) return;
  mkdirSync(directory, { recursive: true });
  writeFileSync(manifest, JSON.stringify({ name, version: '0.0.0', main: 'index.js', standIn: true }));
  writeFileSync(path.join(directory, 'index.js'), code);
}

/** Throws where code-server is not installed here (`npm ci --ignore-scripts`). Returns VS Code's version. */
export function prepareServer() {
  if (!existsSync(path.join(vscode, 'out', 'server-main.js')))
    throw new Error(`code-server is not installed in ${here}`);
  linkModules();
  for (const [name, code] of Object.entries(STAND_INS)) writeStandIn(name, code);
  return JSON.parse(readFileSync(path.join(vscode, 'package.json'), 'utf8')).version;
}
