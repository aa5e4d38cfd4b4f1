import { words } from '@bylaw/kernel'
import type { ExampleOf, RulesOf } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

type Request = ExampleOf<'responsibility'>

const rules: RulesOf<'responsibility'> = {
  mayWait: true,
  decides: { key: 'presales_manager', name: words('售前经理', 'Pre-sales manager') },
  unclearIsOn: 'first',
  answerWithinMinutes: null,
}
/** Only a company can say when a request is chased; half an hour is this one’s. */
const chasing: RulesOf<'responsibility'> = { ...rules, answerWithinMinutes: 30 }

const urgent: Request['facts'] = {
  firstFree: false,
  canWait: false,
  firstFreeLater: true,
  secondFree: true,
  handover: 'none',
  unansweredMinutes: null,
}
const request = (
  zh: string,
  en: string,
  changes: Partial<Request['facts']>,
  [assignee, accountable, chase]: [
    'first' | 'first_later' | 'second' | 'manager_decides',
    'first' | 'second',
    boolean,
  ],
): Request => ({
  name: words(zh, en),
  rules: changes.unansweredMinutes === undefined ? rules : chasing,
  facts: { ...urgent, ...changes },
  expect: { decision: { assignee, accountable, chase } },
})

/** First and second responsible pre-sales engineer of a project or customer (R03.1 to R03.6; SVC-01). */
export const presales: RuleSetOf<'responsibility'> = {
  kind: 'responsibility',
  key: 'presales',
  title: words('第一、第二责任售前', 'First and second responsible pre-sales engineer'),
  rules,
  citations: {
    '': ['R03.1'],
    '/mayWait': ['R03.1.2', 'R03.2.1', 'R03.2.2', 'R03.2.3'],
    '/decides': ['R03.2.6'],
    '/unclearIsOn': ['R03.5.1', 'R03.5.2'],
    '/answerWithinMinutes': ['R03.6.1'],
  },
  examples: [
    request('第一责任人有空', 'the first is free', { firstFree: true }, ['first', 'first', false]),
    request('业务同意等待', 'sales agrees to wait', { canWait: true }, [
      'first_later',
      'first',
      false,
    ]),
    request('业务说紧急，由第二责任人处理', 'sales says urgent: the second takes it', {}, [
      'second',
      'first',
      false,
    ]),
    request(
      '交接写清楚的，归第二责任人',
      'clearly handed over it is the second’s',
      {
        handover: 'clear',
      },
      ['second', 'second', false],
    ),
    request(
      '交接不清的，责任在第一责任人',
      'an unclear hand-over is on the first',
      {
        handover: 'unclear',
      },
      ['second', 'first', false],
    ),
    request(
      '两人都没空，报售前经理',
      'neither is free: the pre-sales manager',
      {
        secondFree: false,
      },
      ['manager_decides', 'first', false],
    ),
    request(
      '31 分钟没有答复，催办',
      'unanswered for 31 minutes it is chased',
      {
        unansweredMinutes: 31,
      },
      ['second', 'first', true],
    ),
    {
      name: words('催办时间未定，不作答', 'refused while no time to chase is set'),
      rules,
      facts: { ...urgent, unansweredMinutes: 31 },
      expect: { refusal: 'undecided' },
    },
  ],
}
