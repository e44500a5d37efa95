import { expect, it } from 'vitest';
import { startApp } from '../../support/app/app.ts';

it('only codes that were given and wrong count as guesses', async () => {
  const app = await startApp({ accessCode: 'open sesame' });
  async function statusWith(headers: Readonly<Record<string, string>>): Promise<number> {
    return (await app.request('/api/interviews', { headers })).status;
  }
  for (let count = 0; count < 11; count += 1) {
    expect(await statusWith({})).toBe(401);
    expect(await statusWith({ 'x-access-code': 'open sesame' })).toBe(200);
  }
  for (let count = 0; count < 9; count += 1) await statusWith({ 'x-access-code': 'guess' });
  expect(await statusWith({ 'x-access-code': 'open sesame' })).toBe(200);
  expect(await statusWith({ 'x-access-code': 'guess' })).toBe(401);
  expect(await statusWith({})).toBe(429);
});
