// Builds once before the slow tests, so that they run what is shipped.
import { execFileSync } from 'node:child_process';

export default function setup(): void {
  const root = new URL('../..', import.meta.url).pathname;
  // Vitest sets NODE_ENV to test, with which Vite would build the pages larger than they are shipped.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', env });
}
