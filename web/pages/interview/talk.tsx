// The talk, which is the candidate's transcript: all questions so far, the one that is arriving, and what can be done next.

import { openQuestion, openTurn, type QuestionModel } from '../../../src/interview/model/interview-model.ts';
import { interviewWords } from '../../words/interview.ts';
import { AnswerBox } from './answer-box.tsx';
import { Ending, NextQuestion } from './between.tsx';
import { useFollow } from './following.ts';
import { useInterview } from './interview-context.tsx';
import { Marking } from './marking.tsx';
import { Notices, UnsentWords } from './notices.tsx';
import { awaitsGrade, closedWords, newestPlace, placeOf } from './progress.ts';
import { ArrivingQuestion, QuestionArticle } from './question-article.tsx';

function Writing() {
  const { client } = useInterview();
  const turn = openTurn(client.model.value);
  const state = client.connection.value;
  if (turn === null) return null;
  const locked = client.model.value.status === 'paused' || state === 'taken' || state === 'refused';
  return (
    <div>
      <UnsentWords />
      <Notices />
      <AnswerBox turn={turn} locked={locked} />
    </div>
  );
}

interface OutcomeProps {
  readonly question: QuestionModel;
  readonly prefix: string;
}

function Outcome({ question, prefix }: OutcomeProps) {
  const model = useInterview().client.model.value;
  if (question.closed === null) return <Writing />;
  if (question.grade) return <Marking question={question} grade={question.grade} prefix={prefix} />;
  return (
    <p class="soft between" id={placeOf.marking(question.question)}>
      {awaitsGrade(model, question) ? interviewWords.marking.underWay : closedWords(question, model)}
    </p>
  );
}

/** Read from top to bottom, the newest last; the view follows for whoever is at the end. */
export function Talk() {
  const { client } = useInterview();
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
            <Outcome question={question} prefix={prefix} />
          </QuestionArticle>
        );
      })}
      {delta && open === null && <ArrivingQuestion text={delta.text} number={model.questions.length + 1} />}
      {open === null && client.unsent.value.length > 0 && (
        <div class="leaf question">
          <div>
            <UnsentWords />
          </div>
        </div>
      )}
      {between && <NextQuestion />}
      {model.status === 'finished' && <Ending />}
    </>
  );
}
