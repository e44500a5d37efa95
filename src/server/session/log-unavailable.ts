// Nothing could be written: whoever asked must ask again later.

export class LogUnavailableError extends Error {
  override readonly name = 'LogUnavailableError';
  constructor(cause: unknown) {
    super('The log could not be written', { cause });
  }
}
