import { type Words, words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { supportExamples } from './examples'

type SlaRules = RuleSetOf<'sla'>['rules']
type Policy = SlaRules['policies'][number]

const rules: SlaRules = {
  policies: [
    policy(words('紧急', 'Urgent'), 'urgent', 30, 240),
    policy(words('高', 'High'), 'high', 60, 480),
    policy(words('中', 'Normal'), 'normal', 240, 960),
    policy(words('低', 'Low'), 'low', 480, 2_400),
  ],
  pauses: { waitingCustomer: null, waitingThirdParty: false, stops: ['resolution'] },
  warnings: { leadMinutes: [60, 15] },
}

/** The service levels of R05.5. The text prints no figures: these are ours, to be changed. */
export const support: RuleSetOf<'sla'> = {
  kind: 'sla',
  key: 'support',
  title: words('服务时限', 'Service levels'),
  rules,
  citations: {
    '': ['R05.5'],
    '/policies/0/firstResponseMinutes': ['R05.5.1'],
    '/policies/1/firstResponseMinutes': ['R05.5.1'],
    '/policies/2/firstResponseMinutes': ['R05.5.1'],
    '/policies/3/firstResponseMinutes': ['R05.5.1'],
    '/policies/0/resolutionMinutes': ['R05.5.2'],
    '/policies/1/resolutionMinutes': ['R05.5.2'],
    '/policies/2/resolutionMinutes': ['R05.5.2'],
    '/policies/3/resolutionMinutes': ['R05.5.2'],
    '/pauses': ['R05.2.1'],
  },
  examples: supportExamples(rules),
}

function policy(
  name: Words,
  priority: Policy['when']['priority'],
  firstResponseMinutes: number,
  resolutionMinutes: number,
): Policy {
  return {
    name,
    when: { priority, customerLevel: null, channel: null },
    clock: 'business',
    firstResponseMinutes,
    nextResponseMinutes: null,
    keepInformedMinutes: null,
    resolutionMinutes,
  }
}
