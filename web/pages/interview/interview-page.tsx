// The candidate's page as a whole: joining, the begin screen, the talk, and the ways in which a link can fail.
import { useCallback, useEffect } from 'preact/hooks';
import { rightsOf } from '../../../src/interview/core/roles.ts';
import type { InterviewClient } from '../../client/interview-client.ts';
import { questionCount } from '../../client/question-count.ts';
import { Clock } from '../../ui/clock.tsx';
import { clockFacts } from '../../ui/clock-reading.ts';
import { ConnectionWord } from '../../ui/connection-word.tsx';
import { OneThing } from '../../ui/one-thing.tsx';
import { RunningHead } from '../../ui/running-head.tsx';
import { SkipLink } from '../../ui/skip-link.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { interviewWords } from '../../words/interview.ts';
import { sharedWords } from '../../words/shared.ts';
import { Announcer } from './announcer.tsx';
import { BeginScreen } from './begin-screen.tsx';
import { useInterview } from './interview-context.tsx';
import { placeOf } from './progress.ts';
import { Talk } from './talk.tsx';
import { presenceWords } from './terms.ts';

function positionWords(client: InterviewClient): string {
  const { plan, questions, status } = client.model.value;
  const words = interviewWords.position;
  if (plan === null) return '';
  if (status === 'finished') return words.finished;
  return questions.length === 0 ? words.notBegun : words.question(questions.length, questionCount(plan));
}

function Head() {
  const { client } = useInterview();
  const model = client.model.value;
  const position = positionWords(client);
  const now = useCallback(() => client.serverNow(), [client]);
  useEffect(() => {
    document.title = [position, model.plan?.title, sharedWords.product].filter(Boolean).join(' · ');
  }, [position, model.plan]);
  return (
    <RunningHead
      where={
        model.plan && (
          <>
            <span class="roomy">
              <b>{model.plan.title}</b> ·{' '}
            </span>
            {position} · {presenceWords(model, client.you.value?.id ?? '', client.presence.value)}
          </>
        )
      }
      connection={
        <ConnectionWord
          state={client.connection.value}
          attempt={client.attempt.value}
          lostAt={client.lostAt.value}
        />
      }
      clock={<Clock facts={clockFacts(model)} now={now} />}
    />
  );
}

function RefusedLink() {
  const words = interviewWords.refusedLink;
  return (
    <OneThing title={words.title}>
      <p class="soft">
        {words.why}
        <a href="./">{words.choosePlan}</a>
        {words.end}
      </p>
    </OneThing>
  );
}

function BoardLink() {
  const words = interviewWords.boardLink;
  return (
    <OneThing title={words.title}>
      <p class="soft">
        {words.why}
        <a href={useInterview().board}>{words.open}</a>
        {words.end}
      </p>
    </OneThing>
  );
}

function Body() {
  const { client } = useInterview();
  if (!client.ready.value && client.connection.value === 'refused') return <RefusedLink />;
  if (!client.ready.value || client.you.value === null)
    return (
      <div class="leaf wait">
        <Waiting>{interviewWords.joining}</Waiting>
      </div>
    );
  if (!rightsOf(client.you.value.role).answers) return <BoardLink />;
  return client.model.value.status === 'created' ? <BeginScreen /> : <Talk />;
}

/** Everything below the document's body, inside an InterviewProvider. */
export function InterviewPage() {
  const { client } = useInterview();
  return (
    <>
      <SkipLink to={placeOf.answer}>{interviewWords.skip}</SkipLink>
      <Head />
      <main>
        <Body />
      </main>
      {client.ready.value && <Announcer />}
    </>
  );
}
