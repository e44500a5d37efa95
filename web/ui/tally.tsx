// The coverage of an answer: its concepts by status, each with its number and sentence, and what was not so, quoted and put right.
import {
  type Status as ConceptStatus,
  conceptSentence,
  flagSentence,
  type Grade,
  type MisconceptionGrade,
  raiseSentence,
} from '../../src/engine/index.ts';
import { quoteOf } from '../../src/interview/report/quotation.ts';
import { gradeWords } from '../words/grades.ts';
import { sharedWords } from '../words/shared.ts';
import { letter, type NumberedConcept, numbered } from './evidence/footnotes.ts';
import { footnoteId } from './marked-answer.tsx';
import { Status, shapeOfStatus } from './status.tsx';
import { Warned } from './warned.tsx';

const statuses: readonly ConceptStatus[] = ['covered', 'partly', 'missing'];

function remarksOn(concept: NumberedConcept): string {
  return [
    concept.required && concept.status !== 'covered' ? sharedWords.tally.required : '',
    concept.afterHint ? sharedWords.tally.afterHint : '',
  ]
    .filter((remark) => remark !== '')
    .join(', ');
}

interface ConceptProps {
  readonly concept: NumberedConcept;
  readonly answers: readonly string[];
  readonly prefix: string;
}

function Concept({ concept, answers, prefix }: ConceptProps) {
  const remarks = remarksOn(concept);
  const turns = answers.map((text) => ({ text }));
  const sentence = concept.status === 'covered' ? '' : conceptSentence(concept, turns, gradeWords);
  return (
    <li id={footnoteId(prefix, concept.mark)} tabIndex={-1}>
      <span class="footnote-mark">{concept.mark}</span>
      <div>
        {concept.name} {remarks && <small>{remarks}</small>}
        {sentence && <p>{sentence}</p>}
      </div>
    </li>
  );
}

interface WrongProps {
  readonly found: MisconceptionGrade;
  readonly mark: string;
  readonly answers: readonly string[];
  readonly prefix: string;
}

function Wrong({ found, mark, answers, prefix }: WrongProps) {
  const quotation = quoteOf(answers, found.spans);
  return (
    <li id={footnoteId(prefix, mark)} tabIndex={-1}>
      <span class="footnote-mark">{mark}</span>
      <div>
        <p class="quote">{quotation ? sharedWords.tally.quotation(quotation) : found.says}</p>
        <p>
          {found.correction} <small>{sharedWords.tally[found.severity](found.points)}</small>
        </p>
      </div>
    </li>
  );
}

interface TallyProps {
  readonly grade: Pick<Grade, 'concepts' | 'misconceptions' | 'rejections'>;
  /** The answered turns, as spans count them, to quote from. */
  readonly answers: readonly string[];
  /** The same as for the answer's footnotes. */
  readonly prefix: string;
}

/** Covered, partly, missing, not so, warned of; groups without members are left out. */
export function Tally({ grade, answers, prefix }: TallyProps) {
  const concepts = numbered(grade.concepts);
  return (
    <dl class="tally">
      {statuses.map((status) => {
        const these = concepts.filter((concept) => concept.status === status);
        return these.length === 0 ? null : (
          <div key={status}>
            <dt>
              <Status shape={shapeOfStatus[status]}>{sharedWords.tally[status]}</Status>
            </dt>
            <dd>
              <ol>
                {these.map((concept) => (
                  <Concept key={concept.id} concept={concept} answers={answers} prefix={prefix} />
                ))}
              </ol>
            </dd>
          </div>
        );
      })}
      {grade.misconceptions.length > 0 && (
        <div data-credit="not">
          <dt>
            <Status shape="not">{sharedWords.tally.notSo}</Status>
          </dt>
          <dd>
            <ol>
              {grade.misconceptions.map((found, index) => (
                <Wrong key={found.id} found={found} mark={letter(index)} answers={answers} prefix={prefix} />
              ))}
            </ol>
          </dd>
        </div>
      )}
      <Warned rejections={grade.rejections} answers={answers} />
    </dl>
  );
}

/** What would raise the score most; nothing where nothing is open. */
export function Raise({ grade }: { readonly grade: Pick<Grade, 'concepts' | 'explanation'> }) {
  const raise = raiseSentence(grade, gradeWords);
  return raise === null ? null : (
    <p class="raise">
      <b>{sharedWords.tally.raise}</b>
      <span>{raise}</span>
    </p>
  );
}

/** What a person should know about how the answer was given, each flag in its own sentence. */
export function Flags({ grade }: { readonly grade: Pick<Grade, 'flags'> }) {
  return grade.flags.length === 0 ? null : (
    <ul class="flags" aria-label={sharedWords.tally.remarks}>
      {grade.flags.map((flag) => (
        <li key={flag.id}>{flagSentence(flag, gradeWords)}</li>
      ))}
    </ul>
  );
}
