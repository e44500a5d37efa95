import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

interface Ran {
  readonly status: number;
  readonly stdout: string;
}

function npmRun(words: readonly string[], input: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile('npm', ['run', '--silent', ...words], (error, stdout) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout });
    });
    child.stdin?.end(input);
  });
}

test('`npm run --silent grade` prints lines of JSON and nothing else, and its exit status comes through', async () => {
  const line = JSON.stringify({
    question: 'What is DNS?',
    reference: 'It maps names to addresses.',
    answer: 'Names.',
  });
  const { status, stdout } = await npmRun(['grade', '--', '--explain'], `${line}\nbad\n`);
  const [first, second] = stdout
    .trimEnd()
    .split('\n')
    .map((each) => Object.keys(JSON.parse(each)).at(-1));
  expect([status, first, second]).toEqual([1, 'grade', 'error']);
});

test('`npm run --silent rubric -- lint` prints its findings and nothing else', async () => {
  const { status, stdout } = await npmRun(['rubric', '--', 'lint'], '');
  expect(stdout).toMatch(/^rubrics\/aws-data-engineering: 0 errors, \d+ warnings.*\n$/);
  expect(status).toBe(0);
});
