// What the server prints when it starts, and why it may not.

export const startWords = {
  ready: ({ version, address }: { version: string; address: string }) =>
    `Vivavoce ${version} is ready. Open ${address}`,
  pagesNotBuilt: 'The pages have not been built: run "npm run build".',
  accessCodeMade: ({ code }: { code: string }) =>
    `Creating interviews needs this access code, kept in the data folder: ${code}`,
  noQuestions: 'There is no valid question at all, so no interview could be held. Mend what is named above.',
} as const;
