import { ok, words } from '@bylaw/kernel'
import { defineRuleKind, undecided } from '@bylaw/rules-kit'
import * as z from 'zod'

const Rules = z.strictObject({
  /** Fen of each parking ticket that the company pays back; null until someone decides. */
  paidBackFen: z.int().min(0).nullable(),
})
const Facts = z.strictObject({ tickets: z.int().min(0) })

const question = {
  id: 'toy.paid_back',
  type: 'gap',
  at: '/paidBackFen',
  ask: words('每张停车票报销多少？', 'How much of a parking ticket is paid back?'),
  options: [
    {
      value: 10_00,
      label: words('10 元', '10 yuan'),
      consequence: words('三张共 30 元', 'Three come to 30 yuan'),
    },
  ],
  proposed: 10_00,
  mustAsk: true,
} as const

/** A kind that exists for one test only: what parking tickets are paid back. */
export const toy = defineRuleKind({
  kind: 'toy',
  title: words('停车票报销', 'Parking tickets'),
  rules: Rules,
  facts: Facts,
  factWords: { tickets: words('停车票（张）', 'Parking tickets') },
  questions: [question],
  starter: { paidBackFen: 10_00 },
  decide: (rules: z.infer<typeof Rules>, { tickets }: z.infer<typeof Facts>) => {
    if (rules.paidBackFen === null) return undecided(question)
    const totalFen = rules.paidBackFen * tickets
    return ok({
      decision: { totalFen },
      trace: {
        name: words('报销额', 'Paid back'),
        value: totalFen,
        unit: 'fen' as const,
        rule: '/paidBackFen',
        fact: '/tickets',
      },
    })
  },
  explain: () => [
    {
      rule: '/paidBackFen',
      text: words('停车票按张报销。', 'Parking tickets are paid back one by one.'),
    },
  ],
  examples: [
    {
      name: words('三张停车票', 'Three parking tickets'),
      rules: { paidBackFen: 10_00 },
      facts: { tickets: 3 },
      expect: { decision: { totalFen: 30_00 } },
    },
    {
      name: words('还没有定', 'Not decided yet'),
      rules: { paidBackFen: null },
      facts: { tickets: 3 },
      expect: { refusal: 'undecided' },
    },
  ],
})
