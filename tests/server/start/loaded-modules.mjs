// Preloaded into a process under test: writes the path of every module it loads to the file in LOADED_MODULES.
import { appendFileSync } from 'node:fs';
import Module, { register } from 'node:module';

const file = process.env.LOADED_MODULES;

const hooks = `
  import { appendFileSync } from 'node:fs';
  export const load = (url, context, next) => {
    appendFileSync(${JSON.stringify(file)}, url + '\\n');
    return next(url, context);
  };
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (...words) => {
  const resolved = resolveFilename.apply(Module, words);
  appendFileSync(file, `${resolved}\n`);
  return resolved;
};
