// Development: pages rebuilt and the server restarted at every change, until Ctrl-C.
import { type ChildProcess, spawn } from 'node:child_process';

const run = (...words: string[]): ChildProcess => spawn('npx', words, { stdio: 'inherit' });

const children = [
  run('vite', 'build', '--watch', '--logLevel', 'warn'),
  run('tsx', 'watch', 'src/server/main.ts'),
];

const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
