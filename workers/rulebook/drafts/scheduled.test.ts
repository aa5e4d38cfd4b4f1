import type {
  DraftChecks,
  DraftDiffView,
  DraftView,
  ProblemView,
  RuleSetView,
} from '@bylaw/contract'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../../journeys/front-door'
import { ruleSetOf, withoutApproval } from '../asking-under-test'
import { outcomesAccepted, step } from './drafting-under-test'

const LATER = '2099-01-01T00:00:00.000Z'
let count = 0
let acme: Company

beforeEach(async () => {
  count += 1
  acme = await signUp(`scheduled${count}`, { packs: ['R19'] })
  await withoutApproval(acme)
})

/** The rules that decide at a moment. */
async function decidesAt(at: string): Promise<Record<string, unknown>> {
  const { summary } = await ruleSetOf(acme, 'piecework')
  const { body } = await acme.owner.get<RuleSetView>(`/v1/rule-sets/${summary.id}?validAt=${at}`)
  return body.rules as Record<string, unknown>
}
const now = () => new Date().toISOString()

/** A draft of what decides when it is to begin, with some of it changed. */
async function drafted(change: object, wish: { validFrom?: string; [more: string]: unknown } = {}) {
  const { summary, versions } = await ruleSetOf(acme, 'piecework')
  const content = { ...(await decidesAt(wish.validFrom ?? now())), ...change }
  const { body } = await mustBe<DraftView>(
    201,
    acme.owner.post(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content, note: '调整', ...wish },
      { version: versions.at(-1)?.version ?? 0 },
    ),
  )
  return body
}
const published = async (draft: DraftView) =>
  mustBe(200, step(acme.owner, await outcomesAccepted(acme.owner, draft), 'submission'))
const read = async <Body>(draft: DraftView, what: 'checks' | 'diff') =>
  (await acme.owner.get<Body>(`/v1/drafts/${draft.id}/${what}`)).body

const timeFindings = async (draft: DraftView) =>
  (await read<DraftChecks>(draft, 'checks')).findings.filter(({ code }) =>
    /^(later|carry)_/.test(code),
  )

describe('a change today, while another is scheduled', () => {
  test('brings nothing of it forward, and is carried on into it', async () => {
    const first = await decidesAt(now())
    await published(await drafted({ statementDay: 9 }, { validFrom: LATER, note: '结算日提前' }))
    const dayRate = { ...(first['dayRate'] as object), fen: 90_00 }
    const draft = await drafted({ dayRate })
    expect(draft.basedOn).toBeLessThan(draft.knownVersion)
    const { basedOn, later } = await read<DraftDiffView>(draft, 'diff')
    expect(basedOn.places.map(({ pointer }) => pointer)).toEqual(['/dayRate/fen'])
    expect(later).toMatchObject([
      { version: draft.knownVersion, validFrom: LATER, fate: 'carried_on' },
    ])
    expect(later[0]?.diff.places.map(({ pointer }) => pointer)).toEqual(['/dayRate/fen'])
    expect(await timeFindings(draft)).toMatchObject([{ code: 'later_carry', severity: 'warning' }])

    await published(draft)
    const [today, then] = [await decidesAt(now()), await decidesAt(LATER)]
    expect(today).toEqual({ ...first, dayRate })
    expect(then).toEqual({ ...today, statementDay: 9 })
    const { versions, rules, summary } = await ruleSetOf(acme, 'piecework')
    // Whoever names no version reads today's, with the number of the newest to change it by.
    expect([rules, summary.version - summary.shownVersion]).toEqual([today, 1])
    expect(versions.map(({ state }) => state).slice(-4)).toEqual([
      'superseded',
      'replaced',
      'in_force',
      'scheduled',
    ])
    // Why it comes, and who scheduled it, stays with the version that it was.
    expect(versions.slice(-3).map(({ carries, note }) => [carries, note])).toEqual([
      [null, '结算日提前'],
      [null, '调整'],
      [draft.knownVersion, '调整'],
    ])
  })

  test('of nothing but the clauses it rests on is carried on into it, too', async () => {
    await published(await drafted({ statementDay: 9 }, { validFrom: LATER }))
    const citations = { '/statementDay': ['R19.15.1'] }
    await published(await drafted({}, { citations }))
    const { summary } = await ruleSetOf(acme, 'piecework')
    const at = `/v1/rule-sets/${summary.id}?validAt=${LATER}` as const
    const { body } = await acme.owner.get<RuleSetView>(at)
    expect([body.rules, body.citations]).toMatchObject([{ statementDay: 9 }, citations])
  })

  test('of the same place has to be settled, and replaces it only where that is said', async () => {
    await published(await drafted({ statementDay: 9 }, { validFrom: LATER }))
    const draft = await drafted({ statementDay: 7 })
    expect(await timeFindings(draft)).toMatchObject([
      { code: 'later_carry' },
      { code: 'carry_conflict', severity: 'error', pointer: '/statementDay' },
    ])
    const refused = await step(acme.owner, draft, 'submission')
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([
      422,
      '/content/statementDay',
    ])
    const { body: replacing } = await mustBe<DraftView>(
      200,
      acme.owner.put(
        `/v1/drafts/${draft.id}`,
        { content: draft.content, note: draft.note, later: 'replace' },
        { version: draft.version },
      ),
    )
    expect(await read<DraftDiffView>(replacing, 'diff')).toMatchObject({
      later: [{ fate: 'replaced', diff: { places: [{ before: 9, after: 7 }] } }],
    })
    await published(replacing)
    expect((await decidesAt(LATER))['statementDay']).toBe(7)
  })
})

test('a correction of the past ends where the next version begins', async () => {
  const before = await decidesAt(now())
  await published(await drafted({ statementDay: 9 }))
  await published(
    await drafted(
      { statementDay: 5 },
      { validFrom: '2026-10-01T00:00:00.000Z', retroactiveReason: '原版本录入有误' },
    ),
  )
  const days = ['2026-09-30T00:00:00.000Z', '2026-10-02T00:00:00.000Z', now()].map(
    async (at) => (await decidesAt(at))['statementDay'],
  )
  expect(await Promise.all(days)).toEqual([before['statementDay'], 5, 9])
})

describe('a change from a day on which a scheduled version holds', () => {
  const after = { validFrom: '2099-06-01T00:00:00.000Z' }
  const edited = (draft: DraftView, wish: object) =>
    acme.owner.put<DraftView & ProblemView>(
      `/v1/drafts/${draft.id}`,
      { content: draft.content, note: draft.note, ...wish },
      { version: draft.version },
    )

  test('is written on that version, or refused: nothing it changed is lost unseen', async () => {
    const today = (await ruleSetOf(acme, 'piecework')).summary.shownVersion
    await published(await drafted({ statementDay: 9 }, { validFrom: LATER }))
    const ofToday = await drafted({ statementDay: 8 })
    const moved = await edited(ofToday, after)
    expect([moved.status, moved.body.errors?.[0]]).toMatchObject([
      422,
      { pointer: '/basedOn', code: 'other_basis' },
    ])
    const { summary, versions } = await ruleSetOf(acme, 'piecework')
    const version = versions.at(-1)?.version ?? 0
    const begun = await acme.owner.post<ProblemView>(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content: await decidesAt(now()), note: '调整', ...after, basedOn: today },
      { version },
    )
    expect([begun.status, begun.body.errors?.[0]?.pointer]).toEqual([422, '/basedOn'])

    const dayRate = { ...((await decidesAt(LATER))['dayRate'] as object), fen: 90_00 }
    const content = { ...(await decidesAt(LATER)), dayRate }
    const { body: onThat } = await mustBe<DraftView>(
      200,
      edited(ofToday, { ...after, content, basedOn: version }),
    )
    expect(onThat.basedOn).toBe(version)
    const back = await edited(onThat, { ...after, content: { ...content, statementDay: 3 } })
    const { findings } = await read<DraftChecks>(back.body, 'checks')
    expect(findings.filter(({ code }) => code === 'takes_back')).toMatchObject([
      { severity: 'warning', pointer: '/statementDay' },
    ])
    await published((await mustBe<DraftView>(200, edited(back.body, { ...after, content }))).body)
    expect(await decidesAt('2099-07-01T00:00:00.000Z')).toMatchObject({ statementDay: 9, dayRate })
  })
})
