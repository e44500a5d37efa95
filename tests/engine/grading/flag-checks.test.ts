// At which border each flag is raised, and which flags clip a score.
import { describe, expect, it } from 'vitest';
import { type AnalysedTurn, analyseTurn } from '../../../src/engine/grading/analysed-turn.ts';
import { capOf, type Findings, raiseFlags } from '../../../src/engine/grading/flag-checks.ts';
import {
  adHocRubric,
  type CompiledRubric,
  compileRubric,
  type Flag,
  type FlagId,
} from '../../../src/engine/index.ts';
import { turn } from './answers.ts';

const QUESTION = 'Replication, sharding, partitioning, indexing and caching: what for?';
const REFERENCE =
  'Replicas copy rows to several machines, shards spread rows over them, an index finds rows without a scan, and a cache keeps rows near their readers.';

const derived = compileRubric(adHocRubric(QUESTION, [REFERENCE]));
/** The same as an author would have written it, as far as flags can tell. */
const authored: CompiledRubric = { ...derived, derivation: null };

/** Words that no rubric knows and no list of common words holds. */
const NONSENSE = [
  ...['zqblip', 'zqcrom', 'zqdunt', 'zqfarb', 'zqgolm', 'zqhask'],
  ...['zqjilp', 'zqkrum', 'zqlont', 'zqmarb', 'zqnolm', 'zqpask'],
];

/** What the checks are told of turns that earned nothing, unless told otherwise. */
function findings(texts: readonly string[], told: Partial<Findings> = {}): Findings {
  const rubric = told.rubric ?? authored;
  const turns = texts.map((text, number) => analyseTurn(rubric, turn(text), number));
  const content = turns.flatMap((each) => each.content);
  const nothing = {
    coverage: 0,
    similarity: 0,
    denied: [],
    dismissed: [],
    wrongProducts: [],
    thin: { credited: 0, thin: 0, counted: 0 },
    misconceptions: 0,
  };
  return { rubric, turns, content, ...nothing, ...told };
}

function raised(text: string, told: Partial<Findings> = {}): string[] {
  return raiseFlags(findings([text], told)).map(({ id }) => id);
}

describe('an empty answer', () => {
  it('is one of turns that admit ignorance, or hold no content word', () => {
    const texts = ["I don't know.", 'Well, it was so.', ''];
    expect(raiseFlags(findings(texts))).toEqual([{ id: 'empty', spans: [] }]);
    expect(raiseFlags(findings([...texts, 'Bananas.'])).map(({ id }) => id)).not.toContain('empty');
  });

  it('is none that earned anything', () => {
    expect(raised("I don't know.", { coverage: 0.01 })).not.toContain('empty');
  });

  it('is none that says something in function words, where references may consist of them', () => {
    expect(raised('It was before that.')).toEqual(['empty']);
    expect(raised('It was before that.', { rubric: derived })).not.toContain('empty');
    expect(raised('...', { rubric: derived })).toEqual(['empty']);
  });
});

describe('an echo of the question', () => {
  const four = 'replication sharding partitioning indexing';

  it('has most of the question and hardly a word beside it', () => {
    expect(raised(`${four} zqblip`)).toContain('echoes-question');
    expect(raised(`${four} zqblip zqcrom zqblip`)).not.toContain('echoes-question');
  });

  it('has at most two words of its own', () => {
    expect(raised(`${four} ${four} zqblip zqcrom`)).toContain('echoes-question');
    expect(raised(`${four} ${four} zqblip zqcrom zqdunt`)).not.toContain('echoes-question');
  });

  it('has four words of the question at least, and three fifths of those it has', () => {
    expect(raised('replication sharding partitioning')).not.toContain('echoes-question');
    expect(raised('replication sharding partitioning replication')).toContain('echoes-question');
    expect(raised('replication replication sharding sharding')).not.toContain('echoes-question');
  });

  it('has seven words of the question in ten', () => {
    const seven = `${four} replication sharding partitioning`;
    expect(raised(`${seven} zqblip zqcrom zqblip`)).toContain('echoes-question');
    expect(raised(`${seven} zqblip zqcrom zqblip zqcrom`)).not.toContain('echoes-question');
  });

  it('has no word of a reference where concepts are derived from it', () => {
    const rubric = derived;
    expect(raised(`${four} zqblip`, { rubric })).toContain('echoes-question');
    expect(raised(`${four} machines`, { rubric })).not.toContain('echoes-question');
    expect(raised(`${four} machines`)).toContain('echoes-question');
  });
});

describe('an answer that is off the topic', () => {
  const twelve = NONSENSE.join(' ');
  const ten = NONSENSE.slice(2).join(' ');

  it('has twelve words of which the rubric knows hardly any', () => {
    expect(raised(twelve)).toContain('off-topic');
    expect(raised(NONSENSE.slice(1).join(' '))).not.toContain('off-topic');
    expect(raised(`${NONSENSE.slice(1).join(' ')} ${NONSENSE[1]}`)).not.toContain('off-topic');
    expect(raised(`${ten} zqrast machines`)).toContain('off-topic');
    expect(raised(`${ten} readers machines`)).not.toContain('off-topic');
    const seventeen = `${twelve} zqrast zqsulm zqtirp zqvand zqwost`;
    expect(raised(`${seventeen} zqyelk readers machines`)).toContain('off-topic');
    expect(raised(`${seventeen} readers machines scan`)).not.toContain('off-topic');
  });

  it('earned nothing, is like no reference and voices no misconception', () => {
    expect(raised(twelve, { coverage: 0.049, similarity: 0.049 })).toContain('off-topic');
    expect(raised(twelve, { coverage: 0.05 })).not.toContain('off-topic');
    expect(raised(twelve, { similarity: 0.05 })).not.toContain('off-topic');
    expect(raised(twelve, { misconceptions: 1 })).not.toContain('off-topic');
  });

  it('is told by the words of many sentences: a short reference has too few', () => {
    expect(raised(twelve, { rubric: derived })).not.toContain('off-topic');
    const long = Array.from({ length: 41 }, (_, number) => `zqlong${number} stands.`).join(' ');
    expect(raised(twelve, { rubric: compileRubric(adHocRubric(QUESTION, [long])) })).toContain('off-topic');
  });
});

describe('references without words of their own', () => {
  function flagsFor(reference: string, answer: string): string[] {
    const rubric = compileRubric(adHocRubric('What becomes of the two bulbs?', [reference]));
    return raised(answer, { rubric });
  }

  it('cannot be judged by words: a person is asked, whatever is said', () => {
    for (const reference of ['They are the same.', 'The two bulbs are as they were.'])
      for (const answer of ['They are the same.', 'They shine with equal brightness.'])
        expect(flagsFor(reference, answer)).toContain('wordless-reference');
    expect(flagsFor('They are equally bright.', 'They are the same.')).not.toContain('wordless-reference');
    expect(flagsFor('No.', 'They are the same.')).not.toContain('wordless-reference');
  });

  it('need no person where an author wrote the concepts', () => {
    expect(raised('They are the same.')).not.toContain('wordless-reference');
  });
});

describe('words that nobody knows', () => {
  const eight = NONSENSE.slice(0, 8);

  it('are most of eight words or more', () => {
    expect(raised(eight.join(' '))).toContain('unknown-words');
    expect(raised(eight.slice(1).join(' '))).not.toContain('unknown-words');
    expect(raised(`${NONSENSE.slice(0, 6).join(' ')} machines rows readers scan`)).toContain('unknown-words');
    expect(raised(`${NONSENSE.slice(0, 5).join(' ')} machines rows readers scan`)).not.toContain(
      'unknown-words',
    );
  });

  it('have hardly a word of grammar among them', () => {
    expect(raised(`the ${eight.join(' ')}`)).toContain('unknown-words');
    expect(raised(`the of ${eight.join(' ')}`)).not.toContain('unknown-words');
  });
});

describe('an answer that is too short', () => {
  it('has less than eight content words', () => {
    expect(raised(NONSENSE.slice(0, 7).join(' '))).toContain('too-short');
    expect(raised(NONSENSE.slice(0, 8).join(' '))).not.toContain('too-short');
  });

  it('is shorter than the shortest reference', () => {
    const rubric = compileRubric(adHocRubric(QUESTION, [REFERENCE, 'Machines copy rows quickly.']));
    expect(raised('zqblip zqcrom zqdunt', { rubric })).toContain('too-short');
    expect(raised('zqblip zqcrom zqdunt zqfarb', { rubric })).not.toContain('too-short');
  });
});

describe('a copy of a reference', () => {
  function copying(copied: number, words: number): readonly AnalysedTurn[] {
    const text = Array.from({ length: words }, () => 'zqblip').join(' ');
    return findings(['', text]).turns.map((each) => ({ ...each, copied }));
  }

  it('has half of its word sequences, in fifteen words or more of one turn', () => {
    expect(raised('', { turns: copying(0.5, 15) })).toContain('copies-reference');
    expect(raised('', { turns: copying(0.49, 15) })).not.toContain('copies-reference');
    expect(raised('', { turns: copying(0.5, 14) })).not.toContain('copies-reference');
  });
});

describe('a contradiction', () => {
  it('points at what was denied', () => {
    const denied = [{ turn: 0, start: 0, end: 6 }];
    expect(raiseFlags(findings(['zqblip'], { denied }))).toContainEqual({
      id: 'contradiction',
      spans: denied,
    });
    expect(raised('zqblip')).not.toContain('contradiction');
  });
});

describe('broken sentences', () => {
  const sound = 'The rows of the table go to a store with an index on it, and the rest of them in a cache. ';

  it('have misplaced words of grammar, two of them or more', () => {
    expect(raised(`${sound} The of rows and an table.`)).toContain('broken-sentences');
    expect(raised(`${sound} The of rows.`)).not.toContain('broken-sentences');
  });

  it('have them as one in twenty of all articles and prepositions', () => {
    const broken = 'The of rows and an table.';
    expect(raised(`${sound.repeat(3)} ${broken}`)).toContain('broken-sentences');
    expect(raised(`${sound.repeat(5)} ${broken}`)).not.toContain('broken-sentences');
  });

  it('are pointed at in every turn', () => {
    const texts = ['The of rows.', sound, 'We keep an table.'];
    const { spans } = raiseFlags(findings(texts)).find(({ id }) => id === 'broken-sentences') ?? {
      spans: [],
    };
    expect(spans).toEqual([
      { turn: 0, start: 0, end: 3 },
      { turn: 2, start: 8, end: 10 },
    ]);
  });
});

describe('thin evidence', () => {
  const ten = NONSENSE.slice(0, 10).join(' ');

  it('is that of four points, two fifths of them by one wording, in a text of little else', () => {
    const thin = { credited: 5, thin: 2, counted: 6 };
    expect(raised(ten, { thin })).toContain('thin-evidence');
    expect(raised(ten, { thin: { ...thin, thin: 1 } })).not.toContain('thin-evidence');
    expect(raised(ten, { thin: { ...thin, counted: 5 } })).not.toContain('thin-evidence');
    expect(raised(ten, { thin: { credited: 3, thin: 3, counted: 10 } })).not.toContain('thin-evidence');
    expect(raised(ten, { thin: { credited: 4, thin: 2, counted: 6 } })).toContain('thin-evidence');
  });
});

describe('a cap', () => {
  function flag(id: FlagId, ...turns: readonly number[]): Flag {
    return { id, spans: turns.map((number) => ({ turn: number, start: 0, end: 1 })) };
  }
  const { turns } = findings(['A machine keeps rows.', 'And so on.', 'rows, shards, replicas']);

  it('is set by what is no answer, and by nothing that a person is to judge', () => {
    expect(capOf([], turns)).toBe(100);
    expect(capOf([flag('empty')], turns)).toBe(0);
    expect(capOf([flag('off-topic')], turns)).toBe(5);
    expect(capOf([flag('echoes-question')], turns)).toBe(15);
    for (const id of ['copies-reference', 'contradiction', 'unknown-words', 'too-short'] as const)
      expect(capOf([flag(id, 0, 1, 2)], turns)).toBe(100);
  });

  it('is the lowest of all', () => {
    expect(capOf([flag('echoes-question'), flag('off-topic'), flag('too-short')], turns)).toBe(5);
  });

  it('for a list of keywords holds only where every turn that says anything is one, and as far as it is', () => {
    function listing(listness: number) {
      return turns.map((turn) => ({ ...turn, listness }));
    }
    expect(capOf([flag('keyword-list', 2)], listing(1))).toBe(100);
    expect(capOf([flag('keyword-list', 0)], listing(1))).toBe(100);
    expect(capOf([flag('keyword-list', 0, 2)], listing(1))).toBe(35);
    expect(capOf([flag('keyword-list', 0, 1, 2)], listing(1))).toBe(35);
    expect(capOf([flag('keyword-list', 0, 2)], listing(0.4))).toBe(74);
  });
});
