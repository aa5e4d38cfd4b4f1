import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'leaving'>['rules'] = {
  notice: null,
  handover: {
    items: [
      { key: 'work_in_hand', name: words('手头工作', 'Work in hand') },
      { key: 'work_results', name: words('工作成果', 'Work results') },
      { key: 'customer_information', name: words('客户信息', 'Customer information') },
      {
        key: 'confidentiality_agreement',
        name: words('保密协议', 'Confidentiality agreement'),
      },
    ],
    finalPay: null,
    procedure: null,
  },
}

/**
 * What has to be handed over before anyone leaves (R11.4). R12 and R19 rule a `hand_over` too, each
 * with items of its own: a company that adopts more than one settles on one list.
 */
export const handOver: RuleSetOf<'leaving'> = {
  kind: 'leaving',
  key: 'hand_over',
  title: words('离职交接', 'Hand-over on leaving'),
  rules,
  citations: {
    '': ['R11.4'],
    '/handover': ['R11.4.1'],
    '/handover/items/1': ['R11.4.2'],
    '/handover/items/2': ['R11.4.3'],
    '/handover/items/3': ['R11.4.4'],
  },
  examples: examples(rules),
}

function examples(printed: RulesOf<'leaving'>): readonly ExampleOf<'leaving'>[] {
  const all = printed.handover.items.map(({ key }) => key)
  const answer = (missing: string[]): ExampleOf<'leaving'>['expect'] => ({
    decision: {
      about: 'handover',
      complete: missing.length === 0,
      missing,
      certificateReady: missing.length === 0,
      finalPayReady: true,
    },
  })
  return [
    {
      name: words('四项全部交接', 'all four handed over'),
      rules: withProposals('leaving', printed),
      facts: { about: 'handover', signed: all },
      expect: answer([]),
    },
    {
      name: words('客户信息没有交接', 'customer information is still held'),
      rules: withProposals('leaving', printed),
      facts: { about: 'handover', signed: all.filter((key) => key !== 'customer_information') },
      expect: answer(['customer_information']),
    },
    {
      name: words('能否扣最后工资未定', 'refused while nobody has said whether final pay waits'),
      rules: printed,
      facts: { about: 'handover', signed: [] },
      expect: { refusal: 'undecided' },
    },
    {
      name: words('本制度没有辞职期限', 'this text says nothing of notice'),
      rules: printed,
      facts: {
        about: 'notice',
        letterOn: '2026-03-15',
        onProbation: false,
        wantsLastDay: null,
      },
      expect: { refusal: 'no_notice_rule' },
    },
  ]
}
