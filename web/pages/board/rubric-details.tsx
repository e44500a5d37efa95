// Details of the rubric on demand: reference answers, and every probe, hint and follow-up.
import type { Concept, RubricAsUsed } from '../../../src/engine/index.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { MarkedAnswer } from '../../ui/marked-answer.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { boardWords } from '../../words/board.ts';
import { useBoard, useRubrics } from './board-context.tsx';
import type { RubricState } from './rubrics.ts';

type Rubric = RubricAsUsed['rubric'];

function References({ rubric }: { readonly rubric: Rubric }) {
  const { rubric: words } = boardWords;
  return (
    <>
      {rubric.referenceAnswers.map((reference, index) => (
        <div class="reference" key={reference}>
          <p class="label">{index === 0 ? words.first : words.another}</p>
          <MarkedAnswer text={reference} turn={0} footnotes={[]} prefix="reference" />
        </div>
      ))}
    </>
  );
}

function Prompt({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <p>
      <span class="label">{label}</span> <span class="hand">{text}</span>
    </p>
  );
}

function PromptsOfConcept({ concept, number }: { readonly concept: Concept; readonly number: number }) {
  const { name, probe, hint } = concept;
  const { rubric: words } = boardWords;
  return (
    <div>
      <dt>
        {number} {name}
      </dt>
      <dd>
        {probe && <Prompt label={words.probe} text={probe} />}
        {hint && <Prompt label={words.hint} text={hint} />}
        {!probe && !hint && <p class="label">{words.noPrompt}</p>}
      </dd>
    </div>
  );
}

function Prompts({ rubric }: { readonly rubric: Rubric }) {
  return (
    <dl class="ladder">
      {rubric.concepts.map((concept, index) => (
        <PromptsOfConcept key={concept.id} concept={concept} number={index + 1} />
      ))}
      {rubric.followUps.length > 0 && (
        <div>
          <dt>{boardWords.rubric.followUps}</dt>
          <dd>
            {rubric.followUps.map(({ text }) => (
              <p class="hand" key={text}>
                {text}
              </p>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

const PLACE = 'rubric-details';

function Toggles() {
  const board = useBoard();
  const open = board.details.value;
  const { rubric: words, shortcuts } = boardWords;
  return (
    <p class="row">
      <Button
        look="quiet"
        expanded={open === 'reference'}
        controls={PLACE}
        onClick={() => board.toggleDetails('reference')}
      >
        {words.reference} <kbd>{shortcuts.reference.key}</kbd>
      </Button>
      <Button
        look="quiet"
        expanded={open === 'prompts'}
        controls={PLACE}
        onClick={() => board.toggleDetails('prompts')}
      >
        {words.prompts}
      </Button>
    </p>
  );
}

function Opened({ rubric }: { readonly rubric: RubricState | null }) {
  const open = useBoard().details.value;
  if (open === 'none') return null;
  if (rubric?.state === 'loading') return <Waiting>{boardWords.rubric.fetching}</Waiting>;
  if (rubric?.state !== 'here') return null;
  const { rubric: shown } = rubric.used;
  return open === 'reference' ? <References rubric={shown} /> : <Prompts rubric={shown} />;
}

/** Two buttons, and below them what was asked for, of the rubric of a question. */
export function RubricDetails({ question }: { readonly question: number }) {
  const rubrics = useRubrics();
  const rubric = rubrics.of(question);
  return (
    <>
      <Toggles />
      <div id={PLACE} hidden={useBoard().details.value === 'none'}>
        <Opened rubric={rubric} />
      </div>
      {rubric?.state === 'failed' && (
        <ErrorNote retry={() => rubrics.want(question)}>{rubric.message}</ErrorNote>
      )}
    </>
  );
}
