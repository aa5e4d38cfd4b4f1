import type { Sheet } from '../sheet'
import { named } from './named'
import {
  decidedOf,
  fen,
  fields,
  inTurn,
  onceDecided,
  oneOf,
  say,
  values,
  whole,
  yesNo,
} from './short'

/** Discipline: the ladder from the mildest step on, and the step with which each breach begins. */
export const disciplineSheet = (rules: unknown): Sheet => ({
  covers: decidedOf(rules, ['/ladder']),
  sections: [
    ...onceDecided(rules, '/ladder', [
      inTurn(say('处分阶梯（从轻到重）', 'Steps, the mildest first'), '/ladder', STEP, STEPS),
    ]),
    fields(
      say('怎么累计', 'How they add up'),
      whole(
        '/countsForMonths',
        say('以前的处分几个月内算数（月）', 'An earlier step counts for (months)'),
        'undecided',
      ),
      yesNo('/lastStepOnlyIfSerious', say('最后一级仅限情节严重', 'Last step only if serious')),
      ...onceDecided(rules, '/fine', [
        yesNo('/fine/on', say('启用罚款', 'Fines are used')),
        fen('/fine/fen', say('罚款（元）', 'Fine (yuan)'), 'undecided'),
      ]),
    ),
    named(say('违纪情形', 'Breaches'), '/breaches', {
      more: [oneOf('/startsAt', say('从哪一级起', 'Begins with'), STEPS)],
      blank: { startsAt: 'criticism' },
    }),
  ],
})

const STEP = say('处分', 'Step')
const STEPS = values({
  criticism: ['批评', 'Criticism'],
  warning: ['警告', 'Warning'],
  fine: ['罚款', 'Fine'],
  demotion: ['降级', 'Demotion'],
  dismissal: ['辞退', 'Dismissal'],
})
