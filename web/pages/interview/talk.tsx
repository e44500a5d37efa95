// The talk: all questions so far, the one that is arriving, and what can be done next.

import { openQuestion, openTurn, type QuestionModel } from '../../../src/interview/model/interview-model.ts';
import type { InterviewClient } from '../../client/interview-client.ts';
import { AnswerBox } from './answer-box.tsx';
import { Ending, NextQuestion } from './between.tsx';
import { useFollow } from './following.ts';
import { Marking } from './marking.tsx';
import { Notices, UnsentWords } from './notices.tsx';
import { awaitsGrade, closedWords, newestPlace, placeOf } from './progress.ts';
import { ArrivingQuestion, QuestionArticle } from './question-article.tsx';

export interface TalkProps {
  readonly client: InterviewClient;
  /** Link of the report. */
  readonly report: string;
  /** Fetches the reference answers of a question. */
  readonly references: (question: number) => Promise<readonly string[]>;
}

function Writing({ client }: { readonly client: InterviewClient }) {
  const turn = openTurn(client.model.value);
  const state = client.connection.value;
  if (turn === null) return null;
  const locked = client.model.value.status === 'paused' || state === 'taken' || state === 'refused';
  return (
    <div>
      <UnsentWords client={client} />
      <Notices client={client} />
      <AnswerBox client={client} turn={turn} locked={locked} />
    </div>
  );
}

type OutcomeProps = TalkProps & { readonly question: QuestionModel; readonly prefix: string };

function Outcome({ client, question, prefix, references }: OutcomeProps) {
  const model = client.model.value;
  if (question.closed === null) return <Writing client={client} />;
  if (question.grade)
    return (
      <Marking
        model={model}
        question={question}
        grade={question.grade}
        prefix={prefix}
        references={() => references(question.question)}
      />
    );
  return (
    <p class="soft between" id={placeOf.marking(question.question)}>
      {awaitsGrade(model, question) ? 'Marking…' : closedWords(question, model)}
    </p>
  );
}

/** Read from top to bottom, the newest last; the view follows for whoever is at the end. */
export function Talk(props: TalkProps) {
  const { client } = props;
  const model = client.model.value;
  const delta = client.delta.value;
  const open = openQuestion(model);
  const revealed = model.questions.filter(({ grade }) => grade !== null).length;
  useFollow(newestPlace(model, delta !== null), revealed);
  const between = model.status === 'running' && open === null && delta === null && model.mode === 'practice';
  return (
    <>
      <h1 class="aside-only">{model.plan?.title}</h1>
      {model.questions.map((question) => {
        const prefix = placeOf.question(question.question);
        return (
          <QuestionArticle
            key={question.question}
            question={question}
            prefix={prefix}
            arriving={question === open ? (delta?.text ?? null) : null}
          >
            <Outcome {...props} question={question} prefix={prefix} />
          </QuestionArticle>
        );
      })}
      {delta && open === null && <ArrivingQuestion text={delta.text} number={model.questions.length + 1} />}
      {open === null && client.unsent.value.length > 0 && (
        <div class="leaf question">
          <div>
            <UnsentWords client={client} />
          </div>
        </div>
      )}
      {between && <NextQuestion client={client} />}
      {model.status === 'finished' && <Ending model={model} report={props.report} />}
    </>
  );
}
