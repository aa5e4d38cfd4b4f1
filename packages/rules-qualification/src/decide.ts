import { assert, daysAfter, ok, type Result, refuse, type Words, words } from '@bylaw/kernel'
import { type Decided, type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import type { QualificationFacts } from './facts'
import { lacking, makeUpDays } from './questions'
import type { QualificationRules } from './rules'
import { type Shown, type Standing, shown } from './shown'

export interface QualificationDecision {
  readonly qualified: boolean
  /** Keys of needed requirements that are not there, however they are lacking. */
  readonly lacking: readonly string[]
  /** Those of them that were there and have run out. */
  readonly expired: readonly string[]
  /** Keys of preferred requirements that the person has. */
  readonly advantages: readonly string[]
  readonly mayWork: boolean
  /** By when each is made up, for someone in the post who may work meanwhile. */
  readonly makeUp: readonly { readonly requirement: string; readonly by: string }[]
}

interface Checked extends Shown {
  readonly key: string
  readonly name: Words
  readonly needed: boolean
  readonly row: number
}

/** What of a post's requirements a person has, what is missing, and what follows. */
export function decide(
  rules: QualificationRules,
  facts: QualificationFacts,
): Result<Decided<QualificationDecision>, Refusal> {
  const at = rules.posts.findIndex(({ key }) => key === facts.post)
  if (at < 0) return refuse(noSuchPost(facts.post))
  const sheet = checked(rules, facts, at)
  if (!sheet.ok) return sheet
  const gaps = sheet.value.filter(({ needed, standing }) => needed && standing !== 'there')
  if (gaps.length > 0 && rules.lacking === null) return undecided(lacking)
  const meanwhile = rules.lacking === 'works_and_makes_up' && facts.inPostSince !== null
  if (gaps.length > 0 && meanwhile && rules.makeUpDays === null) return undecided(makeUpDays)

  const makeUp =
    meanwhile && facts.inPostSince !== null
      ? gaps.map((gap) => ({
          requirement: gap.key,
          by: dueOn(rules, gap, facts.inPostSince ?? ''),
        }))
      : []
  const allowed =
    rules.lacking === 'works_and_makes_up' && makeUp.every(({ by }) => by >= facts.today)
  const decision: QualificationDecision = {
    qualified: gaps.length === 0,
    lacking: gaps.map(({ key }) => key),
    expired: gaps.filter(({ standing }) => standing === 'expired').map(({ key }) => key),
    advantages: sheet.value
      .filter(({ needed, standing }) => !needed && standing === 'there')
      .map(({ key }) => key),
    mayWork: gaps.length === 0 || allowed,
    makeUp,
  }
  return ok({ decision, trace: traceOf(at, sheet.value, decision) })
}

function checked(
  rules: QualificationRules,
  facts: QualificationFacts,
  at: number,
): Result<readonly Checked[], Refusal> {
  const post = rules.posts[at]
  assert(post !== undefined, 'the post is one of those there are')
  const sheet: Checked[] = []
  for (const [index, key] of [...post.needs, ...post.prefers].entries()) {
    const found = shown(rules, facts, key)
    if (!found.ok) return found
    const row = rules.requirements.findIndex((each) => each.key === key)
    const name = rules.requirements[row]?.name
    assert(name !== undefined, 'a post needs only what is listed')
    sheet.push({ ...found.value, key, name, needed: index < post.needs.length, row })
  }
  return ok(sheet)
}

/** Counted from the later of taking up the post and the day on which it ran out. */
function dueOn({ makeUpDays: days }: QualificationRules, gap: Shown, since: string): string {
  const from =
    gap.standing === 'expired' && gap.until !== null && gap.until > since ? gap.until : since
  return daysAfter(from, days ?? 0)
}

const SAID: Readonly<Record<Standing, Words>> = {
  there: words('具备', 'there'),
  expired: words('已过期', 'has run out'),
  failed: words('不合格', 'not passed'),
  missing: words('没有', 'missing'),
}

const traceOf = (
  at: number,
  sheet: readonly Checked[],
  { qualified, lacking: gaps, mayWork }: QualificationDecision,
): Trace => ({
  name: words('符合任职条件', 'Qualified'),
  value: qualified,
  unit: 'yes_no',
  because: qualified
    ? words('必备条件全部具备', 'everything needed is there')
    : words(`还缺 ${gaps.length} 项`, `${gaps.length} still lacking`),
  rule: `/posts/${at}`,
  fact: '/post',
  of: [
    ...sheet.map(({ name, needed, standing, index, row, until }): Trace => {
      const said = SAID[standing]
      const [zh, en] = until === null ? ['', ''] : [`，有效至 ${until}`, `, good until ${until}`]
      return {
        name,
        value: standing === 'there',
        unit: 'yes_no',
        because: words(
          `${needed ? '必备' : '优先'}：${said.zh}${zh}`,
          `${needed ? 'needed' : 'preferred'}: ${said.en}${en}`,
        ),
        rule: `/requirements/${row}`,
        ...(index === null ? {} : { fact: `/shows/${index}` }),
      }
    }),
    {
      name: words('可以上岗', 'May work'),
      value: mayWork,
      unit: 'yes_no',
      rule: lacking.at,
      fact: '/today',
    },
  ],
})

const noSuchPost = (post: string): Refusal => ({
  code: 'no_such_post',
  message: words(`没有“${post}”这个岗位。`, `There is no post ${post}.`),
  rule: '/posts',
  fact: '/post',
  details: { post },
})
