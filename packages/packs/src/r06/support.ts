import { type Words, words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { supportExamples } from './examples'

type SlaRules = RuleSetOf<'sla'>['rules']
type Policy = SlaRules['policies'][number]

const rules: SlaRules = {
  policies: [
    policy(words('紧急', 'Urgent'), 'urgent'),
    policy(words('高', 'High'), 'high'),
    policy(words('中', 'Normal'), 'normal'),
    policy(words('低', 'Low'), 'low'),
  ],
  pauses: { waitingCustomer: null, waitingThirdParty: false, stops: ['resolution'] },
  warnings: { leadMinutes: [60, 15] },
}

/**
 * The service levels to be agreed with the user (R06.2). The text names response and resolution
 * time without a figure: nothing is promised until each is decided. R05 has a `support` too, so
 * adopting both asks which of the two holds.
 */
export const support: RuleSetOf<'sla'> = {
  kind: 'sla',
  key: 'support',
  title: words('服务水平协议', 'Service level agreement'),
  rules,
  citations: {
    '': ['R06.2.1'],
    '/policies/0/firstResponseMinutes': ['R06.2.2'],
    '/policies/1/firstResponseMinutes': ['R06.2.2'],
    '/policies/2/firstResponseMinutes': ['R06.2.2'],
    '/policies/3/firstResponseMinutes': ['R06.2.2'],
    '/policies/0/resolutionMinutes': ['R06.2.3'],
    '/policies/1/resolutionMinutes': ['R06.2.3'],
    '/policies/2/resolutionMinutes': ['R06.2.3'],
    '/policies/3/resolutionMinutes': ['R06.2.3'],
    '/pauses': ['R06.2.3'],
    '/warnings': ['R06.5.5'],
  },
  examples: supportExamples(rules),
}

function policy(name: Words, priority: Policy['when']['priority']): Policy {
  return {
    name,
    when: { priority, customerLevel: null, channel: null },
    clock: 'business',
    firstResponseMinutes: null,
    nextResponseMinutes: null,
    keepInformedMinutes: null,
    resolutionMinutes: null,
  }
}
