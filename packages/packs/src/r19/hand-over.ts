import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'leaving'>['rules'] = {
  notice: null,
  handover: {
    items: [
      {
        key: 'project_records_and_contractor_contacts',
        name: words('工程资料与施工方联系方式', 'Project files and contractor contacts'),
      },
      { key: 'finance_loans', name: words('借款', 'Money borrowed') },
      { key: 'issued_property', name: words('借用物品', 'Goods on loan') },
      { key: 'other', name: words('其他事项', 'Anything else') },
    ],
    finalPay: null,
    procedure: null,
  },
}

/** Hand-over on leaving or transfer (R19.3). The text says nothing of notice. */
export const handOver: RuleSetOf<'leaving'> = {
  kind: 'leaving',
  key: 'hand_over',
  title: words('离职与调职移交', 'Hand-over on leaving or transfer'),
  rules,
  citations: {
    '': ['R19.3'],
    '/handover/items/0': ['R19.3.1'],
    '/handover/items/1': ['R19.3.2'],
    '/handover/items/2': ['R19.3.3'],
    '/handover/items/3': ['R19.3.4'],
  },
  examples: examples(rules),
}

/** The worked cases of hand-over (EXT-02). */
function examples(printed: RulesOf<'leaving'>): readonly ExampleOf<'leaving'>[] {
  const decided = withProposals('leaving', printed)
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
      name: words('四项全部移交', 'all four handed over'),
      rules: decided,
      facts: { about: 'handover', signed: all },
      expect: answer([]),
    },
    {
      name: words('借款未清', 'a loan is open'),
      rules: decided,
      facts: { about: 'handover', signed: all.filter((key) => key !== 'finance_loans') },
      expect: answer(['finance_loans']),
    },
  ]
}
