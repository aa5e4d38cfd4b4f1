import { env } from 'cloudflare:test'
import type { NoticePage } from '@bylaw/contract'
import { daysAfter, monthsAfter } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { mustBe } from '../journeys/front-door'
import { sweepNews } from '../notices/sweep-news'
import { type Claimed, employing, putOnProbation } from './employing-under-test'
import { TODAY } from './growth-under-test'
import { DUE, sweepProbation } from './sweep-probation'

/** Probation does not end, or go on, without those knowing who are to look at it. */
export function probationToldClaims(of: () => Claimed): void {
  const { correct } = employing(() => of().hr)
  const onProbation = (handle: string, from: string) => putOnProbation(of(), handle, from)

  describe('the end of a probation', () => {
    test('is told of, once, to those who record what confirmation takes, before it is over', async () => {
      const from = daysAfter(monthsAfter(TODAY, -3), 29)
      const soon = await onProbation('sue', from)
      const later = await onProbation('lea', daysAfter(monthsAfter(TODAY, -3), 32))
      await sweepProbation(env, Date.now())
      await sweepProbation(env, Date.now())
      // Corrected and put back while it waits to be handed on, it keeps nobody else from being told.
      await mustBe(200, correct(soon, { from, status: 'contractor' }, 1, from))
      await mustBe(200, correct(soon, { from, status: 'probation' }, 2, from))
      const next = await onProbation('eva', from)
      await sweepProbation(env, Date.now())
      await sweepNews(env)
      const { body } = await of().manager.get<NoticePage>('/v1/notices?limit=100')
      const told = body.items
        .filter(({ kind }) => kind === 'probation_ends')
        .map(({ aboutId }) => aboutId)
      expect(told.filter((id) => id === soon.personId)).toHaveLength(1)
      expect(told).toContain(next.personId)
      expect(told).not.toContain(later.personId)
    })

    test('is told of as over where it is so by then', async () => {
      const late = await onProbation('ola', monthsAfter(TODAY, -3))
      await sweepProbation(env, Date.now())
      await sweepNews(env)
      const { body } = await of().manager.get<NoticePage>('/v1/notices?limit=100')
      const told = body.items.filter(({ aboutId }) => aboutId === late.personId)
      expect(told.map(({ kind }) => kind)).toEqual(['probation_over'])
    })

    test('is found without reading the other employments of a shard', async () => {
      const { results } = await env.SHARD_01.prepare(`EXPLAIN QUERY PLAN ${DUE}`)
        .bind(TODAY, Date.now())
        .all<{ detail: string }>()
      expect(results.find(({ detail }) => /^(SCAN|SEARCH) e /.test(detail))?.detail).toBe(
        'SEARCH e USING INDEX employments_on_probation (from_date<?)',
      )
    })
  })
}
