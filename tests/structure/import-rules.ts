// Which part of the project may import what. `imports.test.ts` holds every file under src/ and web/ against this table.

/** What the files of one folder may import: their own folder, and what stands here. */
export interface ImportRule {
  /** A folder or a file; of several that hold a file the longest counts. */
  readonly of: string;
  /** Folders and files of the project. */
  readonly may: readonly string[];
  /** Folders and files of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages; `node:` stands for all that Node brings, `@fastify/` for all of that scope. */
  readonly packages?: readonly string[];
}

/** The door of the engine, its door with zod, and what every catalogue of sentences is typed by. */
const ENGINE = 'src/engine/index.ts';
const SCHEMAS = 'src/engine/schemas.ts';
const CATALOGUE = 'src/engine/words/catalogue.ts';
/** What every part of the pages is made of. */
const PAGES = {
  types: [SCHEMAS],
  packages: ['preact', '@preact/signals'],
} as const;

export const importRules: readonly ImportRule[] = [
  // The engine: text ← rubrics ← grading. No import leads out of it, and natural has one door.
  { of: 'src/engine', may: [] },
  { of: 'src/engine/text', may: [], packages: ['natural'] },
  { of: 'src/engine/words', may: [], types: ['src/engine'] },
  { of: 'src/engine/rubrics', may: ['src/engine/text', 'src/engine/words'], packages: ['zod'] },
  { of: 'src/engine/grading', may: ['src/engine/text', 'src/engine/rubrics', 'src/engine/words'] },

  // The interview: core ← commands, model ← report, protocol.
  { of: 'src/interview', may: [ENGINE, SCHEMAS, CATALOGUE], packages: ['zod'] },
  { of: 'src/interview/words', may: [ENGINE, CATALOGUE], types: ['src/interview'] },
  { of: 'src/interview/core', may: ['src/interview/words', ENGINE, SCHEMAS], packages: ['zod'] },
  {
    of: 'src/interview/commands',
    may: ['src/interview/core', 'src/interview/words', ENGINE, SCHEMAS],
    packages: ['zod'],
  },
  { of: 'src/interview/model', may: ['src/interview/core', 'src/interview/words', ENGINE] },
  {
    of: 'src/interview/report',
    may: ['src/interview/core', 'src/interview/model', 'src/interview/words', ENGINE, SCHEMAS],
  },
  {
    of: 'src/interview/protocol',
    may: [
      'src/interview/core',
      'src/interview/commands',
      'src/interview/model',
      'src/interview/words',
      ENGINE,
      SCHEMAS,
    ],
    types: ['src/interview/report'],
    packages: ['zod'],
  },

  // engine ← interview ← authoring ← packs ← server ← cli
  { of: 'src/authoring', may: [ENGINE, SCHEMAS, 'src/interview'], packages: ['zod', 'jsonc-parser'] },
  {
    of: 'src/packs',
    may: [ENGINE, SCHEMAS, 'src/interview', 'src/authoring'],
    packages: ['node:', 'zod', 'jsonc-parser'],
  },

  // The server: event-log, access ← session ← http ← app ← main. libsql has one door.
  {
    of: 'src/server/words',
    may: [ENGINE, CATALOGUE, 'src/interview/words'],
    types: ['src/interview', 'src/server'],
  },
  { of: 'src/server/config.ts', may: [], packages: ['node:', 'zod'] },
  { of: 'src/server/project-folder.ts', may: [], packages: ['node:'] },
  { of: 'src/server/event-log', may: ['src/interview'], packages: ['node:', 'libsql'] },
  { of: 'src/server/access', may: ['src/interview', 'src/server/event-log'], packages: ['node:'] },
  {
    of: 'src/server/session',
    may: [
      ENGINE,
      'src/interview',
      'src/packs',
      'src/server/event-log',
      'src/server/access',
      'src/server/words',
    ],
    packages: ['node:', 'lru-cache'],
  },
  {
    of: 'src/server/http',
    may: [
      ENGINE,
      SCHEMAS,
      'src/interview',
      'src/authoring',
      'src/packs',
      'src/server/event-log',
      'src/server/access',
      'src/server/session',
      'src/server/words',
    ],
    packages: ['node:', 'fastify', '@fastify/', 'fastify-type-provider-zod', 'openapi-types', 'ws', 'zod'],
  },
  {
    of: 'src/server/app.ts',
    may: [
      'src/packs',
      'src/server/config.ts',
      'src/server/event-log',
      'src/server/access',
      'src/server/session',
      'src/server/http',
      'src/server/words',
    ],
    packages: ['fastify', '@fastify/', 'fastify-type-provider-zod'],
  },
  {
    of: 'src/server/main.ts',
    may: ['src/authoring', 'src/packs', 'src/server', 'package.json'],
    packages: ['node:', 'fastify', 'pino'],
  },
  {
    of: 'src/cli',
    may: [ENGINE, SCHEMAS, 'src/interview', 'src/authoring', 'src/packs', 'src/server'],
    packages: ['node:'],
  },

  // words ← client ← ui ← pages, and no page knows another.
  { of: 'web/words', may: [ENGINE, CATALOGUE, 'src/interview/words'], types: ['web', 'src/interview'] },
  { of: 'web/client', may: [ENGINE, CATALOGUE, 'src/interview', 'web/words'], ...PAGES },
  { of: 'web/ui', may: [ENGINE, CATALOGUE, 'src/interview', 'web/client', 'web/words'], ...PAGES },
  ...['home', 'interview', 'board', 'report'].map((page) => ({
    of: `web/pages/${page}`,
    may: [ENGINE, CATALOGUE, 'src/interview', 'web/client', 'web/ui', 'web/words'],
    ...PAGES,
  })),
];

/** From these zod is never reached when the program runs: pages stay small, and the engine's first door goes without it. */
export const withoutZod: readonly string[] = [
  ENGINE,
  ...['home', 'interview', 'board', 'report'].map((page) => `web/pages/${page}/main.tsx`),
];
