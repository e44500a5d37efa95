// The contract of HTTP: for each route its address, what it takes, what it answers, and how it refuses. The server checks by
// it, OpenAPI is made of it, and pages import its types (`import type`: no schema reaches a browser).
export * from './answers.ts';
export * from './health.ts';
export * from './interviews.ts';
export * from './openapi.ts';
export * from './params.ts';
export * from './participants.ts';
export * from './plans.ts';
export * from './report.ts';
export * from './rubric.ts';
export * from './security.ts';
