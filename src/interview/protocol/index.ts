// The protocol of the socket: frames of both sides, close codes and limits.
export * from './client-messages.ts';
export * from './close-codes.ts';
export * from './limits.ts';
export * from './server-messages.ts';
