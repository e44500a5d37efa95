// Gives the report of an interview, as its participant may see it, as JSON and as Markdown.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { view } from '../../../interview/index.ts';
import { reportJsonRoute, reportMarkdownRoute } from '../../../interview/protocol/http/index.ts';
import { buildReport, type Report, reportMarkdown } from '../../../interview/report/index.ts';
import type { AsParticipant } from '../authentication.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../typed-app.ts';

function asDownload(reply: Pick<FastifyReply, 'header'>, file: string): void {
  reply.header('content-disposition', `attachment; filename="${file}"`);
}

export function reportRoutes(app: Routes, { log, words }: Services, asParticipant: AsParticipant): void {
  function reportFor(request: FastifyRequest, interview: string): Promise<Report> {
    return asParticipant(request, interview, async ({ state, participant }) => {
      const entries = (await log.read(interview, 0)).flatMap((stored) => {
        const event = view(stored, state, participant);
        return event ? [{ version: stored.version, at: stored.at, by: stored.by, event }] : [];
      });
      return buildReport(entries, participant, words.report);
    });
  }

  app.route({
    ...reportJsonRoute,
    handler: async (request, reply) => {
      const { id } = request.params;
      const report = await reportFor(request, id);
      asDownload(reply, `interview-${id}.json`);
      return report;
    },
  });
  app.route({
    ...reportMarkdownRoute,
    handler: async (request, reply) => {
      const { id } = request.params;
      const report = await reportFor(request, id);
      asDownload(reply, `interview-${id}.md`);
      reply.type('text/markdown; charset=utf-8');
      return reportMarkdown(report, words.report);
    },
  });
}
