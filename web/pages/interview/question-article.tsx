// One question of the talk: what was asked, every turn's answer with its evidence, and what came of it.

import type { ComponentChildren } from 'preact';
import { capital } from '../../../src/engine/words/catalogue.ts';
import type { QuestionModel, TurnModel } from '../../../src/interview/model/interview-model.ts';
import { type Footnote, footnotesOf, footnotesOfCovered } from '../../ui/evidence/footnotes.ts';
import { footnoteId, MarkedAnswer } from '../../ui/marked-answer.tsx';
import { Status } from '../../ui/status.tsx';
import { interviewWords } from '../../words/interview.ts';
import { sharedWords } from '../../words/shared.ts';
import { durationWords, placeOf } from './progress.ts';

/** The footnotes of a question as far as this viewer may know them. */
function footnotesFor({ grade, covered }: QuestionModel): readonly Footnote[] {
  return grade ? footnotesOf(grade) : footnotesOfCovered(covered ?? []);
}

function Asked({ question }: { readonly question: QuestionModel }) {
  return (
    <div>
      <p class="label">{capital([...question.topics, sharedWords.levels[question.level]].join(' · '))}</p>
      <h2 class="ask" id={placeOf.turn(question.question)}>
        {question.text}
      </h2>
    </div>
  );
}

function Answered({ turn }: { readonly turn: TurnModel }) {
  return (
    turn.answer && (
      <p class={turn.kind === 'question' ? 'label turn-first' : 'label turn'}>
        <b>{interviewWords.you}</b> · {durationWords(turn.answer.at - turn.at)}
        {turn.answer.byClock && interviewWords.question.byClock}
      </p>
    )
  );
}

/** What is covered so far, told at once in practice while the question is open. */
function CoveredSoFar({
  footnotes,
  prefix,
}: {
  readonly footnotes: readonly Footnote[];
  readonly prefix: string;
}) {
  const words = interviewWords.question;
  return (
    <section class="covered" aria-label={words.coveredSoFar}>
      <dl class="tally">
        <div>
          <dt>
            <Status shape={footnotes.length > 0 ? 'full' : 'none'}>
              {footnotes.length > 0 ? words.covered : words.nothingYet}
            </Status>
          </dt>
          <dd>
            {footnotes.length === 0 && <p>{words.noPointYet}</p>}
            <ol>
              {footnotes.map(({ mark, name }) => (
                <li key={mark} id={footnoteId(prefix, mark)} tabIndex={-1}>
                  <span class="footnote-mark">{mark}</span>
                  <div>{name}</div>
                </li>
              ))}
            </ol>
          </dd>
        </div>
      </dl>
    </section>
  );
}

interface QuestionArticleProps {
  readonly question: QuestionModel;
  /** Tells its footnotes from those of other questions. */
  readonly prefix: string;
  /** A follow-up as far as it has been streamed; null where none is arriving. */
  readonly arriving: string | null;
  /** The answer box while it is open, the marking when it is closed. */
  readonly children: ComponentChildren;
}

/** A child of the page's main; its own children stand in the columns of a leaf. */
export function QuestionArticle({ question, prefix, arriving, children }: QuestionArticleProps) {
  const footnotes = footnotesFor(question);
  const answered = question.turns.filter((turn) => turn.answer !== null);
  const coveredAfter = question.grade === null && question.covered !== null ? answered.at(-1) : undefined;
  return (
    <article
      class="question leaf"
      id={placeOf.question(question.question)}
      aria-labelledby={placeOf.turn(question.question)}
    >
      <p class="numeral hang">
        <span class="aside-only">{interviewWords.question.label}</span>
        {question.number}
      </p>
      <Asked question={question} />
      {question.turns.map((turn) => (
        <>
          {turn.kind !== 'question' && (
            <p class="probe" id={placeOf.turn(turn.to)}>
              {turn.text}
            </p>
          )}
          {turn.hints.map((hint) => (
            <p class="probe hinted" key={hint.version}>
              <span class="label">{interviewWords.question.hint}</span>
              {hint.text}
            </p>
          ))}
          <Answered turn={turn} />
          {turn.answer && (
            <MarkedAnswer
              text={turn.answer.text}
              turn={answered.indexOf(turn)}
              footnotes={footnotes}
              prefix={prefix}
              margin
            />
          )}
          {turn === coveredAfter && <CoveredSoFar footnotes={footnotes} prefix={prefix} />}
        </>
      ))}
      {arriving !== null && (
        <p class="probe" id={placeOf.arriving} aria-hidden="true">
          {arriving}
          <span class="caret" />
        </p>
      )}
      {children}
    </article>
  );
}

/** A question whose text is still arriving; screen readers get it whole, from the announcer. */
export function ArrivingQuestion({ text, number }: { readonly text: string; readonly number: number }) {
  return (
    <div class="question leaf" id={placeOf.arriving} aria-hidden="true">
      <p class="numeral hang">{number}</p>
      <div>
        {/* Where the topic will stand, so that nothing moves when it comes. */}
        <p class="label">&nbsp;</p>
        <p class="ask streaming">
          {text}
          <span class="caret" />
        </p>
      </div>
    </div>
  );
}
