// What a candidate can choose from, and whether an access code will be asked for.
import type { FastifyInstance } from 'fastify';
import { questionCount } from '../../authoring/question-pools.ts';
import type { PlanEntry } from '../../packs/library.ts';
import type { Services } from './services.ts';

/** A plan as a card shows it; nothing that tells which questions may come. */
function cardOf({ pack, plan, group }: PlanEntry) {
  return {
    id: `${pack.pack.id}/${plan.id}`,
    plan: plan.id,
    pack: { id: pack.pack.id, title: pack.pack.title },
    group,
    title: plan.title,
    description: plan.description,
    minutes: plan.minutes,
    mode: plan.mode,
    questions: plan.sections.reduce((sum, section) => sum + questionCount(section), 0),
    hints: plan.hints,
    pause: plan.pause,
    timer: plan.timer,
    typing: plan.typing,
  };
}

export function planRoutes(app: FastifyInstance, { library, access }: Services): void {
  app.get('/api/plans', () => ({ plans: library.plans().map(cardOf) }));
  app.get('/api/access', () => ({ required: access.code !== null }));
}
