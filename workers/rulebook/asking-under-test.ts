import type {
  ApprovalPath,
  DecidedQuestion,
  DocumentView,
  DraftSummary,
  DraftView,
  NewRuleVersion,
  QuestionView,
  RegulationSummary,
  RegulationView,
  RuleSetSummary,
  RuleSetView,
} from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { type Company, mustBe, type Person } from '../journeys/front-door'
import { outcomesAccepted, pass, step } from './drafts/drafting-under-test'

/** The company's rule set of a kind, as its owner reads it. */
export const ruleSetOf = async (company: Company, kind: string): Promise<RuleSetView> => {
  const { body } = await company.owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
  const id = body.items.find((each) => each.kind === kind)?.id
  return (await company.owner.get<RuleSetView>(`/v1/rule-sets/${id}`)).body
}

/** One of its questions. */
export const questionOf = async (
  company: Company,
  kind: string,
  key: string,
): Promise<QuestionView> =>
  (await ruleSetOf(company, kind)).questions.find((each) => each.key === key)!

/** Decides it on the reading given, as the owner unless somebody else is named. */
export const decide = (
  company: Company,
  question: QuestionView,
  value: unknown,
  by: Person = company.owner,
) =>
  by.post<DecidedQuestion>(
    `/v1/questions/${question.id}/decision`,
    { value, reason: 'the directors’ meeting' },
    { version: question.version },
  )

/** Has an answer that became a draft submitted by its author, and passed by the others on its path. */
export async function decidedOnPath(
  company: Company,
  { body }: { readonly body: DecidedQuestion },
  author: Person,
): Promise<void> {
  const read = await company.owner.get<DraftView>(`/v1/drafts/${body.draftId}`)
  const sent = await mustBe<DraftView>(200, step(author, read.body, 'submission'))
  const reviewed = await mustBe<DraftView>(200, pass(await company.as('lead'), sent.body))
  await mustBe(200, pass(company.owner, reviewed.body))
}

/** Has rules published through a draft whose author stands by what becomes of the worked cases. */
export async function publishAccepted(
  { owner }: Pick<Company, 'owner'>,
  { summary }: RuleSetView,
  { rules: content, ...wish }: Omit<NewRuleVersion, 'later'>,
): Promise<RuleSetView> {
  const at = `/v1/rule-sets/${summary.id}` as const
  const draft = await mustBe<DraftView>(
    201,
    owner.post(`${at}/drafts`, { content, ...wish }, { version: summary.version }),
  )
  const accepted = await outcomesAccepted(owner, draft.body)
  await mustBe(200, step(owner, accepted, 'submission'))
  const { publishedVersion } = (await owner.get<DraftView>(`/v1/drafts/${draft.body.id}`)).body
  return (await owner.get<RuleSetView>(`${at}?version=${publishedVersion}`)).body
}

/**
 * Lets a company publish rules at once, as one without any reviewers does.
 *
 * @param reviewer who has to pass that too, where the company has one
 */
export async function withoutApproval(
  company: Pick<Company, 'owner'>,
  reviewer?: Person,
): Promise<void> {
  const { body } = await company.owner.get<{ items: RegulationSummary[] }>('/v1/regulations')
  for (const { id } of body.items) {
    const { body: regulation } = await company.owner.get<RegulationView>(`/v1/regulations/${id}`)
    if (regulation.approvalPath.length === 0) continue
    const sent = await pathSent(company, id, [])
    if (reviewer) await mustBe(200, pass(reviewer, sent))
    else assert(sent.state === 'published', 'a company of one changes a path alone')
  }
}

/** Drafts another path for a regulation and sends it, passing alone what nobody else could. */
export async function pathSent(
  { owner }: Pick<Company, 'owner'>,
  regulationId: string,
  steps: ApprovalPath,
): Promise<DraftView> {
  const at = `/v1/regulations/${regulationId}` as const
  const version = (await owner.get<RegulationView>(at)).body.approvalPathVersion
  const wish = { steps, note: 'nobody else to ask yet' }
  const draft = await mustBe<DraftView>(201, owner.post(`${at}/path-drafts`, wish, { version }))
  const reason = { reason: 'nobody else to ask yet' }
  return (await mustBe<DraftView>(200, step(owner, draft.body, 'lone-submission', reason))).body
}

/** The clauses on whose subject another regulation says something else than these rules. */
export const contestedIn = ({ clauses }: RegulationView, { summary }: RuleSetView): string[] =>
  clauses.flatMap(({ id, contested }) =>
    contested
      .filter(({ ruleSetId }) => ruleSetId === summary.id)
      .map(
        ({ prevails, other }) =>
          `${id} ${prevails ? 'prevails over' : 'gives way to'} ${other?.code}`,
      ),
  )

/** Has clauses of a regulation say that they go by R05. */
export async function writtenAnew(
  { owner }: Pick<Company, 'owner'>,
  { summary }: RegulationView,
  ids: readonly string[],
): Promise<void> {
  const at = `/v1/regulations/${summary.id}` as const
  const { document, version } = (await owner.get<DocumentView>(`${at}/text`)).body
  const text = { zh: '依《软件技术支持服务管理制度》第五条执行。', en: 'R05.5 is followed.' }
  const clauses = document.clauses.map((each) => (ids.includes(each.id) ? { ...each, text } : each))
  const wish = { content: { ...document, clauses }, note: '时限依 R05' }
  const draft = await mustBe<DraftView>(201, owner.post(`${at}/drafts`, wish, { version }))
  await mustBe(200, step(owner, draft.body, 'lone-submission', { reason: '公司目前只有我一个人' }))
}

/** Passes what the adoption drafted, alone in a company of one. */
export async function handedOver({ owner }: Pick<Company, 'owner'>): Promise<void> {
  const { items } = (await owner.get<{ items: DraftSummary[] }>('/v1/drafts')).body
  for (const { id } of items) {
    const { body } = await mustBe<DraftView>(200, owner.get(`/v1/drafts/${id}`))
    const draft = await outcomesAccepted(owner, body)
    await mustBe(200, step(owner, draft, 'lone-submission', { reason: '公司目前只有我一个人' }))
  }
}

/** The regulation that the company adopted from a pack. */
export const regulationOf = async (
  { owner }: Pick<Company, 'owner'>,
  packId: string,
): Promise<RegulationView> => {
  const { body } = await owner.get<{ items: RegulationSummary[] }>('/v1/regulations')
  const id = body.items.find((each) => each.packId === packId)?.id
  return (await owner.get<RegulationView>(`/v1/regulations/${id}`)).body
}
