// Downloads: fetched with the token in a header, so that it never stands in an address, then handed over as a file.
import { ask, interviewPath } from '../../client/api.ts';

export type Format = 'json' | 'md';

/** Gives the browser a file to save. */
function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Fetches the report in a format and saves it; throws ApiError where the server refuses. */
export function downloader(id: string, token: string) {
  return async (format: Format): Promise<void> => {
    const response = await ask(`${interviewPath(id)}/report.${format}`, { token });
    save(await response.blob(), `interview-${id}.${format}`);
  };
}
