import { beforeAll, describe, expect, test, vi } from 'vitest'
import { appraisalChapter } from './appraisal-chapter'
import { payChapter } from './pay-chapter'
import { beginStory, type Story } from './story'
import { ticketChapter } from './ticket-chapter'

/**
 * A company's first working month, through the front door: it signs up, adopts R05, R15 and R19,
 * takes a ticket to its end, appraises a welder, pays two people, and its CRM hears of it.
 *
 * The chapters run in order, each a part of the same story.
 */
let begun: Story | undefined
const story = (): Story => {
  if (!begun) throw new Error('Broken belief: the story has begun')
  return begun
}

beforeAll(async () => {
  begun = await beginStory('pengcheng')
})

describe('the regulations', () => {
  test('are adopted clause by clause, with what they leave open', async () => {
    const r19 = await story().regulation('R19')
    const pay = r19.clauses.filter(({ id }) => id.startsWith('R19.13'))
    expect(pay.map(({ text }) => text.zh).join()).toMatch(/2,?000/)
    expect(r19.summary.mustAskOpenCount).toBeGreaterThan(0)
    const kinds = r19.ruleSets.map(({ kind, key }) => `${kind}/${key}`)
    expect(kinds).toEqual(
      expect.arrayContaining(['appraisal/monthly', 'pay/field', 'piecework/welding']),
    )
  })

  test('gave rise to rules, and each clause knows which', async () => {
    const r19 = await story().regulation('R19')
    const pay = r19.ruleSets.find(({ kind }) => kind === 'pay')
    const citing = r19.clauses.filter(({ gaveRiseTo }) =>
      gaveRiseTo.some(({ ruleSetId }) => ruleSetId === pay?.id),
    )
    expect(citing.length).toBeGreaterThan(0)
  })
})

ticketChapter(story)
appraisalChapter(story)
payChapter(story)

test('the CRM has heard of all of it, signed, and each thing once', async () => {
  await vi.waitFor(
    () => {
      const told = new Set(story().crm.heard.map(({ type }) => type))
      for (const type of [
        'ticket.opened',
        'ticket.assigned',
        'ticket.replied',
        'ticket.information_requested',
        'ticket.customer_replied',
        'ticket.solved',
        'ticket.rejected',
        'ticket.confirmed',
        'ticket.reopened',
        'ticket.closed',
        'rule_version.published',
        'appraisal.completed',
        'pay_run.approved',
      ])
        expect(told).toContain(type)
    },
    { timeout: 15_000 },
  )
  expect(JSON.stringify(story().crm.heard)).not.toContain('2818.60')
  expect(story().crm.heard.filter(({ type }) => type === 'ticket.confirmed')).toHaveLength(1)
}, 20_000)
