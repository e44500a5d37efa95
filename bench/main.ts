// `npm run bench -- NAME`: measures one question and prints the answer with its peers from the same run.

const benches: Record<string, () => Promise<{ run(options: readonly string[]): Promise<void> }>> = {
  start: () => import('./start.ts'),
};

const [name = '', ...options] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench === undefined) {
  console.error(`usage: npm run bench -- NAME [OPTIONS]\nbenches: ${Object.keys(benches).join(', ')}`);
  process.exitCode = 2;
} else {
  await (await bench()).run(options);
}
