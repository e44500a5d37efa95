// A page of a few words, for where no built page can stand.

/** `title` and `heading` are plain text of ours, `rest` is HTML of ours: nothing from outside may come in here. */
export function plainPage(language: string, title: string, heading: string, rest: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head>
<body><h1>${heading}</h1><p>${rest}</p></body></html>
`;
}
