// Whose token opens what: wrong, expired, revoked and foreign ones, over the socket and over HTTP.
import { describe, expect, it } from 'vitest';
import { closeCodes } from '../../../src/interview/protocol/index.ts';
import { type Made, startApp, type TestApp } from '../../support/app/app.ts';
import { say, whatStands } from '../../support/app/scenes.ts';
import { errorOf } from './error-of.ts';

const DAY = 24 * 60 * 60 * 1_000;
const wrong = 'a'.repeat(32);

async function closeOf(app: TestApp, interview: string, token: string): Promise<number> {
  const socket = await app.socket(interview).opened();
  socket.send({ type: 'hello', protocol: 1, token, after: 0 });
  return (await socket.closed).code;
}

async function refusalOf(app: TestApp, interview: string, token?: string) {
  const response = await app.request(
    `/api/interviews/${interview}/report.json`,
    token === undefined ? {} : { token },
  );
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  return [response.status, error.code];
}

/** An interview whose observer has been thrown out. */
async function withRevokedObserver(app: TestApp): Promise<Made> {
  const made = await app.create();
  const observer = await app.join(made, 'observer');
  const interviewer = await app.join(made, 'interviewer');
  const { present } = await interviewer.nextOf('presence');
  const { you } = observer.received[0] as { you: { id: string } };
  expect(present).toContain(you.id);
  say(interviewer, { type: 'revokeLink', participant: you.id });
  expect((await observer.closed).code).toBe(closeCodes.tokenRefused);
  return made;
}

describe('a token', () => {
  it('that is wrong opens nothing', async () => {
    const app = await startApp();
    const made = await app.create();
    expect(await closeOf(app, made.id, wrong)).toBe(closeCodes.tokenRefused);
    expect(await closeOf(app, made.id, 'short')).toBe(closeCodes.tokenRefused);
    expect(await refusalOf(app, made.id, wrong)).toEqual([401, 'token-wrong']);
    expect(await whatStands(app, made)).toEqual(['interviewCreated']);
  });

  it('that is missing opens nothing', async () => {
    const app = await startApp();
    const made = await app.create();
    expect(await refusalOf(app, made.id)).toEqual([401, 'token-missing']);
  });

  it.each([
    ['has no scheme', wrong, 'token-missing'],
    ['has another scheme', `Basic ${wrong}`, 'token-missing'],
    ['has something before the scheme', `x Bearer ${wrong}`, 'token-missing'],
    ['has something behind the token', `Bearer ${wrong} x`, 'token-missing'],
    ['has a character that no token has', `Bearer ${wrong}.x`, 'token-missing'],
    ['is longer than any token', `Bearer ${'a'.repeat(201)}`, 'token-missing'],
    ['is just short enough to be looked up', `Bearer ${'a'.repeat(200)}`, 'token-wrong'],
  ])('opens nothing where the header %s', async (_, authorization, code) => {
    const app = await startApp();
    const made = await app.create();
    const response = await app.request(`/api/interviews/${made.id}/report.json`, {
      headers: { authorization },
    });
    expect((await errorOf(response)).slice(0, 2)).toEqual([401, code]);
  });

  it('is not taken from an address', async () => {
    const app = await startApp();
    const made = await app.create();
    const response = await app.request(
      `/api/interviews/${made.id}/report.json?token=${made.tokens.candidate}`,
    );
    expect(response.status).toBe(401);
  });

  it('that has expired opens nothing', async () => {
    const app = await startApp();
    const made = await app.create();
    app.clock.advance(14 * DAY);
    expect(await closeOf(app, made.id, made.tokens.candidate)).toBe(closeCodes.tokenRefused);
    expect(await refusalOf(app, made.id, made.tokens.candidate)).toEqual([401, 'token-expired']);
  });

  it('that expires meanwhile does nothing more', async () => {
    const app = await startApp();
    const made = await app.create();
    app.clock.advance(14 * DAY - 1_000);
    const candidate = await app.join(made, 'candidate');
    app.clock.advance(1_000);
    say(candidate, { type: 'startInterview' });
    expect((await candidate.closed).code).toBe(closeCodes.tokenRefused);
    expect(await app.log.read(made.id, 0)).toHaveLength(1);
  });

  it('that expires meanwhile shows nothing more to whoever only watches', async () => {
    const app = await startApp();
    const made = await app.create();
    app.clock.advance(14 * DAY - 1_000);
    const observer = await app.join(made, 'observer');
    const candidate = await app.join(made, 'candidate');
    app.clock.advance(1_000);
    say(candidate, { type: 'startInterview' });
    expect((await observer.closed).code).toBe(closeCodes.tokenRefused);
  });

  it('that was revoked opens nothing, and whoever sat there is out at once', async () => {
    const app = await startApp();
    const made = await withRevokedObserver(app);
    expect(await closeOf(app, made.id, made.tokens.observer)).toBe(closeCodes.tokenRefused);
    expect(await refusalOf(app, made.id, made.tokens.observer)).toEqual([401, 'token-revoked']);
  });

  it('of another interview opens nothing', async () => {
    const app = await startApp();
    const [mine, other] = [await app.create(), await app.create()];
    expect(await closeOf(app, other.id, mine.tokens.interviewer)).toBe(closeCodes.tokenRefused);
    expect(await refusalOf(app, other.id, mine.tokens.interviewer)).toEqual([403, 'token-foreign']);
    expect(await closeOf(app, mine.id, `${mine.tokens.interviewer}x`)).toBe(closeCodes.tokenRefused);
  });

  it('cannot be guessed at will: after many wrong ones the address has to wait', async () => {
    const app = await startApp();
    const made = await app.create();
    const statuses: unknown[] = [];
    for (let count = 0; count < 61; count += 1) statuses.push((await refusalOf(app, made.id, wrong))[0]);
    expect(statuses.indexOf(429)).toBe(60);
    expect((await refusalOf(app, made.id, wrong))[1]).toBe('too-many-requests');
  });

  it('that was good once is not counted as a guess', async () => {
    const app = await startApp();
    const made = await app.create();
    app.clock.advance(14 * DAY);
    for (let count = 0; count < 61; count += 1)
      expect(await refusalOf(app, made.id, made.tokens.candidate)).toEqual([401, 'token-expired']);
    expect(await refusalOf(app, made.id, wrong)).toEqual([401, 'token-wrong']);
  });

  it('that is right is heard whatever others from the same address have tried', async () => {
    const app = await startApp();
    const made = await app.create();
    for (let count = 0; count < 61; count += 1) await refusalOf(app, made.id, wrong);
    const report = await app.request(`/api/interviews/${made.id}/report.json`, {
      token: made.tokens.candidate,
    });
    expect(report.status).toBe(200);
    const candidate = await app.join(made, 'candidate');
    expect(candidate.received[0]).toMatchObject({ type: 'welcome' });
  });
});
