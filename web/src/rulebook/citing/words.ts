import { defineWords } from '../../i18n/define-words'

/** Naming the clauses that places of rules rest on. */
export const citingWords = defineWords({
  'citing.clauses': ['条款', 'Clauses'],
  'citing.begin': [
    '点进一格，这里标出它依据的条款，也可以改选。',
    'Go into a cell: the clauses it rests on are marked here, and can be changed.',
  ],
  'citing.of_what': ['条款是哪一处的依据', 'What the clause is named for'],
  'citing.this_one': ['只此一项', 'This one'],
  'citing.whole': ['整组：{name}', 'All of {name}'],
  'citing.none': ['还没有注明依据的条款。', 'No clause is named for this yet.'],
  'citing.pick': ['作为依据', 'Name it'],
  'citing.pick_one': ['作为依据：{id}', 'Name it: {id}'],
  'citing.remove': ['不再以 {id} 作为依据', 'Name {id} no longer'],
  'citing.chosen': ['依据', 'named'],
  'citing.coming': ['{day} 起', 'from {day}'],
  'citing.drafted': ['条文草案', 'in a draft'],
  'citing.changed': ['依据的条款', 'Clauses they rest on'],
  'citing.place': ['位置', 'Place'],
  'citing.rests_on': ['依据', 'Rests on'],
})
