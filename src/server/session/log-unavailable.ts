// The error for a log that cannot be written: nothing happened, and whoever asked must ask again later.

export class LogUnavailableError extends Error {
  override readonly name = 'LogUnavailableError';
  constructor(cause: unknown) {
    super('The log could not be written', { cause });
  }
}
