import type {
  DocumentView,
  DraftChecks,
  DraftView,
  ProblemView,
  RegulationView,
} from '@bylaw/contract'
import { packOf, packs } from '@bylaw/packs'
import { findings, kindOf } from '@bylaw/rulebook'
import { valueAt, withValueAt } from '@bylaw/rules-kit'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../../journeys/front-door'
import { ruleSetOf, withoutApproval } from '../asking-under-test'

let acme: Company

beforeAll(async () => {
  acme = await signUp('checkacme', { packs: ['R19'] })
  await withoutApproval(acme)
})

interface Pay {
  readonly fieldAllowance: object
}

/** A draft of the company's rules of a kind, with some of them replaced. */
async function drafted(kind: string, change: object): Promise<DraftView> {
  const { summary, rules } = await ruleSetOf(acme, kind)
  const wish = { content: { ...(rules as object), ...change }, note: '试改' }
  const { version } = summary
  return (
    await mustBe<DraftView>(
      201,
      acme.owner.post(`/v1/rule-sets/${summary.id}/drafts`, wish, { version }),
    )
  ).body
}
const checks = async ({ id }: DraftView) =>
  (await mustBe<DraftChecks>(200, acme.owner.get(`/v1/drafts/${id}/checks`))).body
/** What a draft brings; a figure that another change has left behind was there before it. */
const comes = async (draft: DraftView) =>
  (await checks(draft)).findings.filter(({ already }) => !already)
const submit = ({ id, version }: DraftView) =>
  acme.owner.post<ProblemView>(`/v1/drafts/${id}/submission`, undefined, { version })
const textOf = async () => {
  const { body } = await acme.owner.get<{ items: RegulationView['summary'][] }>('/v1/regulations')
  const at = `/v1/regulations/${body.items[0]?.id}`
  return { at, ...(await acme.owner.get<DocumentView>(`${at}/text`)).body }
}

describe('before a draft of rules is judged', () => {
  test('gaps of its tables are named by row, and stop nobody', async () => {
    const draft = await drafted('piecework', { statementDay: 5 })
    const seen = await checks(draft)
    expect(seen.findings).toContainEqual({
      severity: 'warning',
      pointer: '/tables/0/bands',
      row: 2,
      code: 'gap',
      message: {
        zh: '给水管第 1 行（到 Φ110）与第 2 行（从 Φ160）之间，Φ111–159 没有单价。',
        en: 'Water-supply pipe: between row 1 (to Φ110) and row 2 (from Φ160), Φ111–159 has no price.',
      },
      already: true,
    })
    // All of it was there before: the draft only moves a day, of the whole month it begins in.
    const fresh = seen.findings.filter(({ already }) => !already)
    expect(fresh.map(({ code }) => code)).toEqual(['whole_month'])
    expect(seen.findings.map(({ code }) => code)).toContain('undecided')
    expect(seen.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect((await submit(draft)).status).toBe(200)
  })

  test('an error is named, keeps it from being submitted, and changes nothing', async () => {
    const before = await ruleSetOf(acme, 'pay')
    const { fieldAllowance } = before.rules as Pay
    const draft = await drafted('pay', { fieldAllowance: { ...fieldAllowance, levels: [3, 9] } })
    expect((await checks(draft)).findings[0]).toMatchObject({
      severity: 'error',
      pointer: '/fieldAllowance/levels',
      row: 2,
      code: 'unknown_name',
      already: false,
    })
    const refused = await submit(draft)
    expect([refused.status, refused.body.errors?.map(({ pointer }) => pointer)]).toEqual([
      422,
      ['/content/fieldAllowance/levels/1'],
    ])
    expect((await ruleSetOf(acme, 'pay')).summary.version).toBe(before.summary.version)
  })

  test('nor is it published past its drafts', async () => {
    const { summary, rules } = await ruleSetOf(acme, 'pay')
    const { fieldAllowance } = rules as Pay
    const refused = await acme.owner.post<ProblemView>(
      `/v1/rule-sets/${summary.id}/versions`,
      {
        rules: { ...(rules as Pay), fieldAllowance: { ...fieldAllowance, levels: [9] } },
        note: '直接改',
      },
      { version: summary.version },
    )
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([
      422,
      '/rules/fieldAllowance/levels/0',
    ])
  })

  test('what its kind does not accept is a finding, not a refusal to look', async () => {
    const seen = await checks(await drafted('pay', { prorationBasis: 'by_feeling' }))
    expect(seen.findings).toMatchObject([
      { severity: 'error', pointer: '/prorationBasis', already: false },
      { severity: 'warning', code: 'whole_month' },
    ])
    expect(seen.examples).toMatchObject({ undecided: null, changed: [] })
  })

  test('worked examples that come out otherwise are shown with both outcomes', async () => {
    const unchanged = await checks(await drafted('pay', {}))
    expect(unchanged.examples.changed).toEqual([])
    expect(unchanged.examples.total).toBeGreaterThan(0)
    // Nothing of R19's pay is decided yet: that no outcome changes says little.
    expect(unchanged.examples.undecided).toBe(unchanged.examples.total)

    const [example] = packOf('R19')?.ruleSets.find(({ kind }) => kind === 'pay')?.examples ?? []
    const { examples } = await checks(await drafted('pay', { ...example?.rules }))
    expect(examples.changed).toContainEqual({
      id: `R19/${example?.name.en}`,
      name: example?.name,
      before: { refusal: 'undecided' },
      after: example?.expect,
      // Nothing came of it before, so that no result is overturned.
      mustAccept: false,
      acceptedBy: null,
    })
  })
})

describe('before a draft of a text is judged', () => {
  const drafting = async (clauses: (text: DocumentView) => unknown[]) => {
    const { at, ...text } = await textOf()
    const content = { ...text.document, clauses: clauses(text) }
    const { version } = text
    return (
      await mustBe<DraftView>(
        201,
        acme.owner.post(`${at}/drafts`, { content, note: '修订' }, { version }),
      )
    ).body
  }

  test('a clause that rules rest on is not taken out: the rules and the place are named', async () => {
    const draft = await drafting(({ document }) =>
      document.clauses.filter(({ id }) => id !== 'R19.13.1'),
    )
    const { findings: seen, examples } = await checks(draft)
    expect(seen.map(({ severity, pointer, code }) => [severity, pointer, code])).toContainEqual([
      'error',
      '/clauses',
      'clause_in_use',
    ])
    expect(seen[0]?.message.zh).toMatch(/^不能删去 R19\.13\.1：规则“.+”的 \/.+ 以它为依据。$/)
    expect(examples).toEqual({ total: 0, undecided: 0, changed: [] })
    const refused = await submit(draft)
    expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([422, 'clause_in_use'])
  })

  test('a clause number is used once', async () => {
    const draft = await drafting(({ document }) => [...document.clauses, document.clauses[0]])
    expect(await comes(draft)).toMatchObject([{ severity: 'error', code: 'duplicate' }])
    expect((await submit(draft)).status).toBe(422)
  })

  test('an empty clause is named', async () => {
    const draft = await drafting(
      ({
        document: {
          clauses: [first, ...rest],
        },
      }) => [{ ...first, text: { zh: ' ', en: '' } }, ...rest],
    )
    const { findings: seen } = await checks(draft)
    expect(seen).toMatchObject([
      { severity: 'error', pointer: '/clauses', row: 1, column: '/text/zh' },
    ])
  })

  test('a clause reworded is nothing to find', async () => {
    const draft = await drafting(
      ({
        document: {
          clauses: [first, ...rest],
        },
      }) => [{ ...first, text: { zh: '改过。', en: 'Reworded.' } }, ...rest],
    )
    expect(await comes(draft)).toEqual([])
  })
})

test('nothing that a pack brings along, nor any answer it offers, stops a publication', () => {
  const stopped = packs.flatMap(({ id, ruleSets }) =>
    ruleSets.flatMap(({ kind: name, rules }) => {
      const kind = kindOf(name)
      const answered = kind.questions
        .filter(({ at }) => valueAt(rules, at) !== undefined)
        .flatMap(({ at, options }) => options.map(({ value }) => withValueAt(rules, at, value)))
      return [rules, ...answered]
        .flatMap((each) => findings(kind, kind.rules.parse(each), '2026-11-20'))
        .filter(({ severity }) => severity === 'error')
        .map(({ pointer, code }) => `${id} ${name} ${pointer} ${code}`)
    }),
  )
  expect(stopped).toEqual([])
})
