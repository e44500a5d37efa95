#!/usr/bin/env node
// The command line's entry: hands words and streams to the command, and its answer to the shell.
import { run } from './run.ts';

// Whoever reads our output may stop early, as `head` does; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(process.argv.slice(2), process);
