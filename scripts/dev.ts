// Development: pages rebuilt and the server restarted at every change, until Ctrl-C.
import { type ChildProcess, spawn } from 'node:child_process';

function run(...words: string[]): ChildProcess {
  return spawn('npx', words, { stdio: 'inherit' });
}

const children = [
  run('vite', 'build', '--watch', '--logLevel', 'warn'),
  run('tsx', 'watch', 'src/server/main.ts'),
];

function stop() {
  for (const child of children) child.kill('SIGTERM');
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
