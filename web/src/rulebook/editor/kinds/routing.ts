import type { Choice } from '../cell'
import { below, rowsAt, valueAt } from '../json'
import { freeKey } from '../keys'
import type { Field, Section, Sheet } from '../sheet'
import { NAME, named, nameOf } from './named'
import {
  bothLanguages,
  decidedOf,
  fields,
  inTurn,
  onceDecided,
  oneOf,
  say,
  someOf,
  values,
  whole,
} from './short'

/** Routing: which group serves what, how able one has to be, how much one may carry, who is first. */
export const routingSheet = (rules: unknown): Sheet => ({
  covers: decidedOf(rules, ['/demand', '/order']),
  sections: [
    groups,
    fields(
      say('分派', 'Assignment'),
      oneOf('/assigns', say('排在第一的人', 'Whoever comes first'), ASSIGNS),
      oneOf('/noGroup', say('没有对应小组的工单', 'Tickets that no group serves'), ANYONE),
      someOf('/presence', say('可派给处于这些状态的人', 'Given to people who are'), PRESENCE),
      whole(
        '/capacity/minutes',
        say('每人手头上限（分钟）', 'Open work at most (min)'),
        'undecided',
      ),
      whole(
        '/capacity/waitingPercent',
        say('等待中的工单按几成计（%）', 'Waiting tickets count (%)'),
      ),
      oneOf('/pair/use', say('第一、第二责任人', 'First and second responsible'), PAIR),
      someOf(
        '/pair/exempt',
        say('责任人不必符合的要求', 'Checks that they need not pass'),
        CHECKS,
        'undecided',
      ),
      bothLanguages(
        '/decides/name',
        say('无人符合时由谁决定', 'Who decides when nobody qualifies'),
      ),
    ),
    ...onceDecided(rules, '/order', [
      inTurn(
        say('几人都符合时依次比较', 'Between several, in turn'),
        '/order',
        CRITERION,
        CRITERIA,
      ),
    ]),
    ...onceDecided(rules, '/demand', demand(rules)),
  ],
})

const served = (at: string, zh: string, en: string): Field => ({
  label: say(zh, en),
  at,
  cell: { type: 'texts' },
  empty: 'any',
})

const groups: Section = {
  section: 'grid',
  title: say('小组', 'Groups'),
  at: '/groups',
  ordered: 'first_that_fits',
  columns: [
    NAME,
    served('/products', '产品', 'Products'),
    served('/regions', '地区', 'Regions'),
    served('/businesses', '业务', 'Businesses'),
  ],
  fresh: (rows) => ({
    key: freeKey('group', rows),
    name: say('', ''),
    products: null,
    regions: null,
    businesses: null,
  }),
}

/** Levels, difficulties and urgencies, then the level for each difficulty and urgency. */
const demand = (rules: unknown): readonly Section[] => {
  const levels = choicesAt(rules, '/demand/levels')
  const urgencies = choicesAt(rules, '/demand/urgencies')
  const difficulties = choicesAt(rules, '/demand/difficulties')
  return [
    named(say('专长等级（从低到高）', 'Levels of expertise, lowest first'), '/demand/levels', {
      inTurn: true,
    }),
    named(say('难度（从易到难）', 'Difficulties, easiest first'), '/demand/difficulties', {
      more: [whole('/effortMinutes', say('未估算时按（分钟）', 'Counted as (min)'))],
      blank: { effortMinutes: '' },
      inTurn: true,
    }),
    named(say('紧急程度', 'Urgencies'), '/demand/urgencies', { inTurn: true }),
    fields(
      say('至少哪一级专长', 'The lowest level that may take it'),
      ...difficulties.flatMap((difficulty) =>
        urgencies.map((urgency) =>
          oneOf(
            below(below('/demand/grid', String(difficulty.value)), String(urgency.value)),
            say(
              `${difficulty.label.zh}，${urgency.label.zh}`,
              `${difficulty.label.en}, ${urgency.label.en}`,
            ),
            levels,
          ),
        ),
      ),
      oneOf(
        '/demand/unjudged',
        say('没有判定难度的工单按', 'A ticket nobody has judged is'),
        difficulties,
        'nothing',
      ),
    ),
  ]
}

const choicesAt = (rules: unknown, at: string) =>
  rowsAt(rules, at).map((row) => ({
    value: valueAt(row, '/key'),
    label: nameOf(row) ?? say('', ''),
  })) satisfies readonly Choice[]

const ASSIGNS = values({
  suggested: ['只作建议，由人分派', 'is suggested, and someone gives it out'],
  automatic: ['自动派给', 'gets it automatically'],
})
const ANYONE = values({ anyone: ['谁都可以', 'anyone'], nobody: ['不派', 'nobody'] })
const PRESENCE = values({
  present: ['在岗', 'present'],
  busy: ['忙碌', 'busy'],
  away: ['离开', 'away'],
  off_shift: ['下班', 'off shift'],
  on_leave: ['休假', 'on leave'],
})
const PAIR = values({
  only: ['只派给他们', 'only they'],
  preferred: ['优先派给他们', 'they come first'],
  ignored: ['不考虑', 'ignored'],
})
const CHECKS = values({
  group: ['小组', 'group'],
  expertise: ['专长', 'expertise'],
  capacity: ['工作量', 'load'],
})
const CRITERION = say('比什么', 'By')
const CRITERIA = values({
  responsible: ['先第一责任人，再第二责任人', 'the first responsible, then the second'],
  least_load: ['工作量占比最低', 'least load'],
  most_room: ['余下工作量最多', 'most room left'],
  closest_level: ['等级最接近要求', 'closest level that suffices'],
  highest_level: ['等级最高', 'highest level'],
  longest_idle: ['空闲最久', 'longest idle'],
  fewest_today: ['当天接单最少', 'fewest given today'],
  knows_customer: ['处理过该客户最多', 'knows the customer best'],
})
