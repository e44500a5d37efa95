// The report of an interview as its asker may see it, as JSON and as Markdown.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { view } from '../../interview/index.ts';
import { buildReport, type Report, reportMarkdown } from '../../interview/report/index.ts';
import { englishReport } from '../../interview/words/report.ts';
import type { AsAsker } from './asker.ts';
import type { Services } from './services.ts';

type ReportRequest = FastifyRequest<{ Params: { id: string } }>;

function asDownload(reply: FastifyReply, file: string): FastifyReply {
  return reply.header('content-disposition', `attachment; filename="${file}"`);
}

export function reportRoutes(app: FastifyInstance, { log }: Services, asAsker: AsAsker): void {
  function reportFor(request: ReportRequest): Promise<Report> {
    return asAsker(request, async ({ state, asker }) => {
      const entries = (await log.read(state.interview, 0)).flatMap((stored) => {
        const event = view(stored, state, asker);
        return event ? [{ version: stored.version, at: stored.at, by: stored.by, event }] : [];
      });
      return buildReport(entries, asker, englishReport);
    });
  }

  app.get('/api/interviews/:id/report.json', async (request: ReportRequest, reply) =>
    asDownload(reply, `interview-${request.params.id}.json`).send(await reportFor(request)),
  );
  app.get('/api/interviews/:id/report.md', async (request: ReportRequest, reply) =>
    asDownload(reply, `interview-${request.params.id}.md`)
      .type('text/markdown; charset=utf-8')
      .send(reportMarkdown(await reportFor(request), englishReport)),
  );
}
