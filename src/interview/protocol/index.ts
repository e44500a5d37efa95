// The wire: what a client may say, what the server says, why a socket closes.
export * from './client-messages.ts';
export * from './close-codes.ts';
export * from './limits.ts';
export * from './server-messages.ts';
