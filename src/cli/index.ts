#!/usr/bin/env node
import { run } from './run'

void run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  note: (text) => void process.stderr.write(text),
  ...(process.stderr.isTTY && { progress: (text) => void process.stderr.write(text) }),
}).then((code) => {
  // Not `process.exit`: what was written to a pipe may still be on its way.
  process.exitCode = code
})
