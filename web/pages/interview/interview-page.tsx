// The candidate's page as a whole: joining, the begin screen, the talk, and the ways in which a link can fail.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { InterviewClient } from '../../client/interview-client.ts';
import { questionCount } from '../../client/question-count.ts';
import { Clock } from '../../ui/clock.tsx';
import { clockFacts } from '../../ui/clock-reading.ts';
import { ConnectionWord } from '../../ui/connection-word.tsx';
import { RunningHead } from '../../ui/running-head.tsx';
import { SkipLink } from '../../ui/skip-link.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { Announcer } from './announcer.tsx';
import { BeginScreen } from './begin-screen.tsx';
import { placeOf } from './progress.ts';
import { Talk, type TalkProps } from './talk.tsx';
import { presenceWords } from './terms.ts';

function positionWords(client: InterviewClient): string {
  const { plan, questions, status } = client.model.value;
  if (plan === null) return '';
  if (status === 'finished') return 'Finished';
  return questions.length === 0 ? 'Not begun' : `Question ${questions.length} of ${questionCount(plan)}`;
}

function Head({ client }: { readonly client: InterviewClient }) {
  const model = client.model.value;
  const position = positionWords(client);
  const now = useCallback(() => client.serverNow(), [client]);
  useEffect(() => {
    document.title = [position, model.plan?.title, 'Vivavoce'].filter(Boolean).join(' · ');
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

/** A page that says one thing. */
export function OneThing({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="leaf wait">
      <h1 class="title">{title}</h1>
      <div class="between">{children}</div>
    </div>
  );
}

function Body(props: TalkProps & { readonly board: string }) {
  const { client, board } = props;
  if (!client.ready.value) {
    return client.connection.value === 'refused' ? (
      <OneThing title="This link opens nothing here">
        <p class="soft">
          It was mistyped, taken back, or has run out. Ask whoever sent it for a new one, or{' '}
          <a href="./">choose a plan</a> of your own.
        </p>
      </OneThing>
    ) : (
      <div class="leaf wait">
        <Waiting>Joining the interview…</Waiting>
      </div>
    );
  }
  if (client.you.value?.role !== 'candidate') {
    return (
      <OneThing title="This link is for the board">
        <p class="soft">
          It belongs to somebody who watches. <a href={board}>Open the board</a>.
        </p>
      </OneThing>
    );
  }
  return client.model.value.status === 'created' ? <BeginScreen client={client} /> : <Talk {...props} />;
}

/** Everything below the document's body. */
export function InterviewPage(props: TalkProps & { readonly board: string }) {
  return (
    <>
      <SkipLink to={placeOf.answer}>Go to the answer box</SkipLink>
      <Head client={props.client} />
      <main>
        <Body {...props} />
      </main>
      {props.client.ready.value && <Announcer model={props.client.model.value} />}
    </>
  );
}
