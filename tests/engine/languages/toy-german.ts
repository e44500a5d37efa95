// A little German: as much as one rubric needs, and all that a second language has to bring.
import { defineLanguage } from '../../../src/engine/text/define-language.ts';

export const german = defineLanguage({
  id: 'de',
  name: 'German',
  stem: (form) => (form.length > 4 ? form.replace(/(?:en|er|es|em|et|e|n|t|s)$/, '') : form),
  functionWords: {
    linking: 'der die das den dem ein eine und oder mit von zu',
    others: `ich du er sie es wir man ist sind war wird werden hat haben kann muss soll wenn weil dass damit so also
      dann in im an am auf aus bei fur vor nach nicht kein keine nie ohne`,
    relating: 'vor nach ohne',
  },
  frequency: {
    everyPage: 'machen gehen daten',
    oncePage: 'frage antwort',
    onceChapter: 'nachricht schlussel',
  },
  opposites: 'mehr/weniger',
  comparisons: 'statt vor nach',
  abbreviations: { within: 'z.b bzw', final: 'usw' },
  negation: {
    negators: 'nicht kein keine nie ohne',
    rejecting: 'vermeiden falsch',
    clauseBreaks: 'aber weil denn',
    copulas: 'ist sind war',
    needs: 'brauchen',
    asSlot: 'nicht|kein|keine|nie|ohne',
  },
  finiteVerbs: 'speichert liest schreibt kommt',
  conjunctions: 'dann und',
  noAnswers: 'keine ahnung|weiß nicht',
});
